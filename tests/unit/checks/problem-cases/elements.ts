import { replacing } from '../../../fixtures/content-builder.ts';
import type { ProblemCase } from './problem-case.ts';

export const elements: readonly ProblemCase[] = [
  {
    mistake: 'a component is written in small letters',
    changes: {
      'faq/set-up-mail/en.mdx': (before) => before.replace(/<(\/?)Callout/g, '<$1callout'),
    },
    prints: [
      'faq/set-up-mail/en.mdx:30  component-unknown',
      '  There is no component <callout>.',
      '  Write <Callout>, with its closing tag, if that was meant; put it into `backticks` if it is text.',
    ],
  },
  {
    mistake: 'an element would load a page of another server',
    changes: {
      'faq/set-up-mail/en.mdx': replacing(
        'Most programs',
        '<iframe src="https://example.org/"></iframe> Most programs',
      ),
    },
    prints: [
      'faq/set-up-mail/en.mdx:14  element-refused',
      '  No text may hold <iframe>: it would ask another server, which learns who reads, and no copy without a connection could show it.',
      '  Take it out, or put <iframe> into `backticks` if it is to be read.',
    ],
  },
  {
    mistake: 'an element of HTML has an attribute that would run',
    changes: { 'faq/set-up-mail/en.mdx': replacing('Most programs', '<b onclick="x()">Most</b> programs') },
    prints: [
      'faq/set-up-mail/en.mdx:14  element-attribute',
      '  <b> may not have onclick.',
      '  Take it out; <b> may have class, dir, lang, title.',
    ],
  },
  {
    mistake: 'the about text holds HTML',
    changes: { 'site.yaml': replacing('above all.\n', 'above all.\n\n    A <b>word</b>.\n') },
    prints: [
      'site.yaml:25  html-in-markdown',
      '  The about text is Markdown without HTML, so <b> would vanish.',
      '  Write it in Markdown, or as \\< or into `backticks` if it is text.',
    ],
  },
];
