import { replacing } from '../../../fixtures/content-builder.ts';
import type { ProblemCase } from './problem-case.ts';

const withFields = (fields: string) => replacing('defaultLanguage: en\n', `defaultLanguage: en\n${fields}\n`);
const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n${inner}\n</svg>\n`;

const notUsed = '  Put another file there, or take the field out of site.yaml.';

export const brand: readonly ProblemCase[] = [
  {
    mistake: 'the logo is not there',
    changes: { 'site.yaml': withFields('logo: logo.svg') },
    prints: [
      'site.yaml:4  site-picture',
      '  The picture logo.svg cannot be used: there is no such file beside site.yaml.',
      notUsed,
    ],
  },
  {
    mistake: 'a logo is too large for every page',
    changes: { 'site.yaml': withFields('logo: logo.png'), 'logo.png': new Uint8Array(61_500) },
    prints: [
      'site.yaml:4  site-picture',
      '  The picture logo.png cannot be used: it has 62 kB, and at most 60 kB are taken to every page.',
      notUsed,
    ],
  },
  {
    mistake: 'a picture is none',
    changes: { 'site.yaml': withFields('cover: cover.jpg'), 'cover.jpg': 'text' },
    prints: [
      'site.yaml:4  site-picture',
      '  The picture cover.jpg cannot be used: it is not a picture of the kind that its name says, or its size is not known.',
      notUsed,
    ],
  },
  {
    mistake: 'an icon is not square',
    changes: {
      'site.yaml': withFields('favicon: icon.svg'),
      'icon.svg': svg('').replace('0 0 32 32', '0 0 64 32'),
    },
    prints: [
      'site.yaml:4  site-picture',
      '  The picture icon.svg cannot be used: it is 64 wide and 32 high, and has to be square.',
      notUsed,
    ],
  },
  {
    mistake: 'a logo runs a script',
    changes: { 'site.yaml': withFields('logo: logo.svg'), 'logo.svg': svg('<script>alert(1)</script>') },
    prints: [
      'logo.svg:2  svg-unsafe',
      '  An SVG file of the site may hold shapes, text and colours alone; here stands the element <script>.',
      '  Save the drawing as “plain” or “optimised” SVG, with text as paths, or give a PNG file.',
    ],
  },
  {
    mistake: 'an accent cannot be read',
    changes: { 'site.yaml': withFields('accent: "#ff6600"') },
    prints: [
      'site.yaml:4  contrast-low',
      '  In the light scheme accent has a contrast of 1.9:1 to --color-mark (#f5c9b8), and needs 4.5:1 to be read.',
      '  The nearest colour that can be read is #9d3c00.',
    ],
  },
  {
    mistake: 'a theme sets what it may not',
    changes: { 'theme.css': '.mast { background: url(https://example.org/a.png) }\n' },
    prints: [
      'theme.css:1  theme-refused',
      '  theme.css may set the colours and type of pages alone: .mast is not one of them.',
      '  Correct or remove it; the manual lists what may be set, under “Colors and type of one’s own”.',
    ],
  },
  {
    mistake: 'somebody looks for analytics',
    changes: { 'site.yaml': withFields('analytics: none') },
    prints: [
      'site.yaml:4  field-unknown',
      '  There is no field analytics: no page tells anybody who reads it.',
      '  Remove it, or look up its name: npm run manual -- content-folder leads to all fields.',
    ],
  },
];
