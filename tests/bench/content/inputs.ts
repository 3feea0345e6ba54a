import fc from 'fast-check';
import { hostile } from '../../fixtures/hostile.ts';

/** One hostile content folder: which file is written over or added, and with what. */
export interface Input {
  readonly kind: 'text' | 'yaml' | 'name';
  readonly file: string;
  readonly content: string;
}

const signs = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '> ',
        '- ',
        '1. ',
        '## ',
        '[#a]',
        '|',
        '|-|-|\n',
        '```\n',
        '~~~\n',
        '**',
        '_',
        '`',
        '![',
        '](',
        ')',
        '[^1]',
        ':::',
      ],
      ...['<Steps>\n', '</Steps>\n', '<Callout title="a">\n', '</Callout>\n', '<Table><Row>', '{', '}', '{/*', '*/}'],
      ...['import a', '\nexport const a = 1\n', '<a href="x">', '&#x202e;', '\n---\n', '\n\n', '\r\n', '\t', ' #'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '&a ',
        '*a',
        '!!binary ',
        '!!set ',
        '? ',
        ': ',
        '- - ',
        '[',
        ']',
        '{',
        '}',
        '|\n',
        '>-\n',
        '"',
        "'",
        '%YAML 1.2\n',
      ],
      ...['<<: *a', '__proto__: x\n', 'constructor: ', '0x1f', '.nan', '~', '2031-01-01', '\\uD800', '\\0', '...\n'],
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('word', 'Una frase.', 'ñ', '😀', '\u202e', '\u200b', '\ufffe', '\ud800') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const run = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''));
/** Most are short; some repeat what they hold, as programs do. */
const body = fc
  .tuple(run, fc.oneof({ weight: 12, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(2000) }))
  .map(([text, times]) => text.repeat(times));

const front = 'answer: A short answer that is long enough to be taken.\ntopic: mail\nreviewed: 2026-01-01\n';
const guide = (fields: string, text: string): string =>
  `---\nquestion: How does this guide come out?\n${front}${fields}\n---\n\n${text}\n`;

const texts = fc.oneof(
  body.map((text) => ({ kind: 'text' as const, file: 'faq/fuzz/en.mdx', content: guide('', text) })),
  body.map((text) => ({ kind: 'text' as const, file: 'faq/fuzz/en.mdx', content: text })),
  body.map((text) => ({
    kind: 'text' as const,
    file: 'tickets/103/es.mdx',
    content: `---\nticket: 103\n---\n<Question>\n${text}\n</Question>\n`,
  })),
);
const yaml = fc.oneof(
  body.map((text) => ({ kind: 'yaml' as const, file: 'faq/fuzz/en.mdx', content: guide(text, 'Text.') })),
  fc
    .tuple(fc.constantFrom('site.yaml', 'topics.yaml', 'glossary.yaml', 'questions.yaml', 'redirects.yaml'), body)
    .map(([file, content]) => ({ kind: 'yaml' as const, file, content })),
  fc
    .tuple(fc.constantFrom('permalinks.lock', 'translations.lock'), body)
    .map(([file, content]) => ({ kind: 'yaml' as const, file, content })),
);
/** What a disk here takes as a name. */
const names = fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => {
  const name = parts.join('').replace(/[/\0]/g, '-').toWellFormed();
  const short = Buffer.from(name).subarray(0, 240).toString().replaceAll('\ufffd', '');
  return ['', '.', '..'].includes(short) ? 'x' : short;
});
const places = fc.oneof(
  names.map((name) => `faq/${name}/en.mdx`),
  names.map((name) => `faq/set-up-mail/${name}`),
  names.map((name) => `tickets/${name}/es.mdx`),
  names.map((name) => `faq/set-up-mail/${name}.png`),
);

export const inputs: fc.Arbitrary<Input> = fc.oneof(
  texts,
  yaml,
  places.map((file) => ({ kind: 'name' as const, file, content: guide('', 'Text.') })),
);
