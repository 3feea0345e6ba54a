import { replacing } from '../../../fixtures/content-builder.ts';
import type { ProblemCase } from './problem-case.ts';

const certain = 'as it stands here, with its marks.';
const doubtful = 'as it stands here, and it looks like a mark that was not understood.';
const otherwise = 'put \\ before it, or `backticks` around it, if it is text.';

export const leftoverMarks: readonly ProblemCase[] = [
  {
    mistake: 'a backslash would vanish',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', 'It matches ^[a-z]+\\.com$. Most programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  backslash-lost',
      '  Readers will see ^[a-z]+\\.com$. without its \\, which Markdown takes for a mark.',
      '  Put it into `backticks`, or write \\\\ for a \\ that is shown, and no \\ before a sign that needs none.',
    ],
  },
  {
    mistake: 'marks are left in a text',
    changes: {
      'faq/set-up-mail/en.mdx': replacing(
        'Most programs',
        '**Mind:**the ![picture](captura 1.png), [the guide] (faq:set-up-mail) and [[Mail]].\n\nMost programs',
      ),
      'tickets/103/es.mdx': replacing('<Question>\n', '<Question>\n:::warning\nTexto[^1].\n\n'),
      'site.yaml': replacing('    ## What this is [#what]\n', '    ## What this is {#what} [#what]\n'),
    },
    prints: [
      'faq/set-up-mail/en.mdx:14  mark-doubtful',
      `  Readers will see [[Mail]] ${doubtful}`,
      `  Write [words](faq:SLUG) for a link, ![what it shows](file.png) for a picture; ${otherwise}`,
      '',
      'faq/set-up-mail/en.mdx:14  mark-left-over',
      `  Readers would see **Mind:**the ${certain}`,
      `  Write **Mind:** with a blank behind it; ${otherwise}`,
      '',
      'faq/set-up-mail/en.mdx:14  mark-left-over',
      `  Readers would see ![picture](captura 1.png) ${certain}`,
      `  Write ![picture](<captura 1.png>); ${otherwise}`,
      '',
      'faq/set-up-mail/en.mdx:14  mark-left-over',
      `  Readers would see [the guide] (faq:set-up-mail) ${certain}`,
      `  Write [the guide](faq:set-up-mail); ${otherwise}`,
      '',
      'site.yaml:21  mark-left-over',
      `  Readers would see {#what} ${certain}`,
      `  Write [#what] at the end of a heading; ${otherwise}`,
      '',
      'tickets/103/es.mdx:17  mark-left-over',
      `  Readers would see :::warning ${certain}`,
      `  Write > [!NOTE] on a line of its own and > before the lines below it, or <Callout title="…"> and </Callout> around them; ${otherwise}`,
      '',
      'tickets/103/es.mdx:18  footnote-missing',
      '  The note [^1] is not written in this text, or in this part of the ticket.',
      '  Write a line [^1]: … below, or \\[^1] if it is text.',
    ],
  },
  {
    mistake: 'code has no end',
    changes: { 'faq/set-up-mail/en.mdx': (before) => `${before}\n\`\`\`\nls\n\nMore words.\n` },
    prints: [
      'faq/set-up-mail/en.mdx:34  code-not-closed',
      '  The code that begins here has no end, so that all below it would be code.',
      '  Write a line of the same signs, ``` or ~~~, below the code.',
    ],
  },
  {
    mistake: 'pictures lie beside a text that shows none of them',
    changes: {
      'faq/change-a-password/old panel.png': 'x',
      'tickets/103/error.png': 'x',
    },
    prints: [
      'faq/change-a-password/old panel.png  picture-unused',
      '  No text of this entry shows the picture, so it is not published.',
      '  Show it with ![what it shows](<old panel.png>) where it belongs, or remove the file.',
      '',
      'tickets/103/error.png  picture-unused',
      '  No text of this entry shows the picture, so it is not published.',
      '  Show it with ![what it shows](error.png) where it belongs, or remove the file.',
    ],
  },
];
