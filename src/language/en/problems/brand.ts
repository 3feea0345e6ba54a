import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with the pictures and colours of a site. */
export const brand = {
  'site-picture': ({ name, why }: { name: string; why: string }) => ({
    what: `The picture ${name} cannot be used: ${why}.`,
    fix: 'Put another file there, or take the field out of site.yaml.',
  }),
  'svg-unsafe': ({ found }: { found: string }) => ({
    what: `An SVG file of the site may hold shapes, text and colours alone; here stands ${found}.`,
    fix: 'Save the drawing as “plain” or “optimised” SVG, with text as paths, or give a PNG file.',
  }),
  'contrast-low': ({
    name,
    scheme,
    on,
    ratio,
    least,
    nearest,
  }: {
    name: string;
    scheme: string;
    on: string;
    ratio: string;
    least: string;
    nearest: string | undefined;
  }) => ({
    what: `In the ${scheme} scheme ${name} has a contrast of ${ratio}:1 to ${on}, and needs ${least}:1 to be read.`,
    fix:
      nearest === undefined ? `Give another colour for ${on}.` : `The nearest colour that can be read is ${nearest}.`,
  }),
  'theme-refused': ({ found, why }: { found: string; why: string }) => ({
    what: `theme.css may set the colours and type of pages alone: ${found} ${why}.`,
    fix: 'Correct or remove it; the manual lists what may be set, under “Colors and type of one’s own”.',
  }),
} satisfies SentencesByCode;
