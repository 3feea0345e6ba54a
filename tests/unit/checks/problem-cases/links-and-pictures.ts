import { replacing } from '../../../fixtures/content-builder.ts';
import { comment, type ProblemCase } from './problem-case.ts';

export const linksAndPictures: readonly ProblemCase[] = [
  {
    mistake: 'a link would run a script',
    changes: { 'tickets/103/es.mdx': replacing('(faq:set-up-mail)', '(javascript:alert(1))') },
    prints: [
      'tickets/103/es.mdx:17  link-unsafe',
      '  The link javascript:alert(1) is of a kind that is not allowed.',
      '  Use https:, http:, mailto:, ticket:NUMBER, faq:SLUG, topic:ID or #section.',
    ],
  },
  {
    mistake: 'a link has a path without a scheme',
    changes: { 'tickets/103/es.mdx': replacing('(faq:set-up-mail)', '(/es/faq/set-up-mail/)') },
    prints: [
      'tickets/103/es.mdx:17  link-unsafe',
      '  The link /es/faq/set-up-mail/ is of a kind that is not allowed.',
      '  Use https:, http:, mailto:, ticket:NUMBER, faq:SLUG, topic:ID or #section.',
    ],
  },
  {
    mistake: 'a link leads to an entry that there is not',
    changes: { 'tickets/103/es.mdx': replacing('(faq:set-up-mail)', '(faq:set-up-phone)') },
    prints: [
      'tickets/103/es.mdx:17  link-target-missing',
      '  The link faq:set-up-phone leads to nothing in the knowledge base.',
      '  Correct the number, slug, topic or section, or remove the link.',
    ],
  },
  {
    mistake: 'a link leads to a section that there is not',
    changes: { 'tickets/103/es.mdx': replacing('(faq:set-up-mail)', '(faq:set-up-mail#phones)') },
    prints: [
      'tickets/103/es.mdx:17  link-target-missing',
      '  The link faq:set-up-mail#phones leads to nothing in the knowledge base.',
      '  Correct the number, slug, topic or section, or remove the link.',
    ],
  },
  {
    mistake: 'a link leads to a comment of a duplicate, whose page shows the other ticket',
    changes: {
      'tickets/104/es.mdx': (before) => before + comment('number="2" by="support" date="2026-03-05"'),
      'tickets/104/en.mdx': (before) => before + comment('number="2" by="support" date="2026-03-05"'),
      'tickets/103/es.mdx': replacing('(faq:set-up-mail)', '(ticket:104#comment:2)'),
    },
    prints: [
      'tickets/103/es.mdx:17  link-target-missing',
      '  The link ticket:104#comment:2 leads to nothing in the knowledge base.',
      '  Correct the number, slug, topic or section, or remove the link.',
    ],
  },
  {
    mistake: 'a picture comes from elsewhere',
    changes: { 'faq/change-a-password/en.mdx': replacing('panel.png', 'https://example.com/panel.png') },
    prints: [
      'faq/change-a-password/en.mdx:13  image-remote',
      '  The picture https://example.com/panel.png is not in the entry’s own folder, and pages ask nobody else for anything.',
      '  Save the picture beside the .mdx file and give its name alone.',
    ],
  },
  {
    mistake: 'a picture is not there',
    changes: { 'faq/change-a-password/en.mdx': replacing('panel.png', 'menu.png') },
    prints: [
      'faq/change-a-password/en.mdx:13  image-missing',
      '  The entry’s folder holds no picture menu.png that may be shown.',
      '  Add it as PNG, JPEG, WebP, AVIF or GIF; FAQ entries may use SVG too.',
    ],
  },
  {
    mistake: 'the name of a picture that is not there holds a percent sign',
    changes: { 'faq/change-a-password/en.mdx': replacing('panel.png', '50%.png') },
    prints: [
      'faq/change-a-password/en.mdx:13  image-missing',
      '  The entry’s folder holds no picture 50%.png that may be shown.',
      '  Add it as PNG, JPEG, WebP, AVIF or GIF; FAQ entries may use SVG too.',
    ],
  },
  {
    mistake: 'a picture of a ticket could hold a script',
    changes: {
      'tickets/103/es.mdx': replacing('El programa Ñandú', '![Programa](app.svg) Ñandú'),
      'tickets/103/app.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>',
    },
    prints: [
      'tickets/103/es.mdx:17  image-missing',
      '  The entry’s folder holds no picture app.svg that may be shown.',
      '  Add it as PNG, JPEG, WebP, AVIF or GIF; FAQ entries may use SVG too.',
    ],
  },
  {
    mistake: 'a picture has no text',
    changes: { 'faq/change-a-password/en.mdx': replacing('Then write it down', '![](panel.png) Then write it down') },
    prints: [
      'faq/change-a-password/en.mdx:15  image-without-text',
      '  The picture panel.png has no text for people who cannot see it.',
      '  Say in alt what the picture shows.',
    ],
  },
];
