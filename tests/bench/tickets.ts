import type { Locale } from '../../src/language/locale.ts';
import { longTailSentence } from './long-tail.ts';
import { english } from './words-en.ts';
import { spanish } from './words-es.ts';

/** Sentences and their blanks, of one language. */
export interface Words {
  readonly title: readonly string[];
  readonly answer: readonly string[];
  readonly question: readonly string[];
  readonly reply: readonly string[];
  readonly step: readonly string[];
  readonly see: readonly string[];
  readonly keywords: readonly string[];
  readonly blanks: Readonly<Record<string, readonly string[]>>;
}

export interface BenchComment {
  readonly number: number;
  readonly by: 'reporter' | 'member' | 'support';
  readonly date: string;
  readonly lang: Locale;
  readonly text: string;
}

/** One ticket in one language, in the body markup that MDX and Markdown share but for the components in it. */
export interface BenchText {
  readonly number: number;
  readonly locale: Locale;
  /** Front matter, as YAML. */
  readonly fields: string;
  readonly answer: string;
  readonly question: string;
  readonly comments: readonly BenchComment[];
}

const words: Readonly<Record<Locale, Words>> = { en: english, es: spanish };

/** mulberry32: the same ticket on every machine, whatever is made before it. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const firstNumber = 1000;

/** Of sentences: they have markup in them, and the others the many words that texts of people have. */
const shareOfTemplates = 0.3;

/** Draws for one ticket: the same ones, in the same order, whenever it is made. */
function drawing(seed: number) {
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const fill = (sentence: string, locale: Locale): string =>
    sentence
      .replace(/\[(number|service|thing|event|code)\]/g, (blank, name: string) =>
        name === 'number' ? String(100 + below(9900)) : pick(words[locale].blanks[name] ?? [blank]),
      )
      .replace(/\b(a|de) el (?=\p{Ll})/gu, (_, preposition: string) => (preposition === 'a' ? 'al ' : 'del '));
  const sentences = (from: readonly string[], count: number, locale: Locale): string =>
    Array.from({ length: count }, () =>
      next() < shareOfTemplates ? fill(pick(from), locale) : longTailSentence(locale, next),
    ).join(' ');
  return { next, below, pick, fill, sentences };
}

/** Both languages of ticket `i` of `all`, some 300 to 600 words each; every fiftieth is a duplicate. */
export function ticket(i: number, all: number, components: readonly string[]): BenchText[] {
  const draw = drawing(i + 1);
  const { next, below, pick, fill, sentences } = draw;
  const number = firstNumber + i;
  const other = (): number => firstNumber + below(all);
  const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + (i % 700) + offset)).toISOString().slice(0, 10);
  const original: Locale = next() < 0.5 ? 'en' : 'es';
  const canonical = firstNumber + below(i);
  const isDuplicate = i > 0 && i % 50 === 0 && canonical % 50 !== firstNumber % 50;
  const facts = {
    ticket: number,
    status: 'closed',
    resolution: isDuplicate ? 'duplicate' : pick(['fixed', 'answered', 'worksforme']),
    ...(isDuplicate && { duplicateOf: `ticket/${canonical}` }),
    type: pick(['question', 'bug', 'request']),
    priority: pick(['high', 'medium', 'low']),
    component: pick(components),
    opened: day(0),
    closed: day(4),
    answerComment: 4,
    related: [`ticket/${other()}`, `ticket/${other()}`],
    originalLanguage: original,
    reviewed: day(5 + below(200)),
    reviewBy: day(600),
  };
  const comments = Array.from({ length: 5 }, (_, c): BenchComment => {
    const lang = next() < 0.7 ? original : pick(['en', 'es'] as const);
    const link = c === 3 ? ` ${fill(pick(words[lang].see), lang).replace('LINK', `ticket:${other()}`)}` : '';
    return {
      number: c + 1,
      by: c % 2 === 0 ? 'support' : pick(['reporter', 'reporter', 'member'] as const),
      date: `${day(c)}T1${c}:${10 + below(50)}-06:00`,
      lang,
      text: `${sentences(words[lang].reply, 1 + below(3), lang)}${link}`,
    };
  });
  return (['en', 'es'] as const).map((locale) => ({
    number,
    locale,
    ...textIn(locale, number, facts, draw, other),
    comments,
  }));
}

function textIn(
  locale: Locale,
  number: number,
  facts: object,
  { below, pick, fill, sentences }: ReturnType<typeof drawing>,
  other: () => number,
): Pick<BenchText, 'fields' | 'answer' | 'question'> {
  const { title, answer, question, step, see, keywords } = words[locale];
  const front = {
    ...facts,
    title: `${fill(pick(title), locale)} (${number})`,
    answer: sentences(answer, 1, locale),
    keywords: [pick(keywords), pick(keywords)],
  };
  const steps = Array.from({ length: 3 + below(3) }, (_, s) => `${s + 1}. ${sentences(step, 2, locale)}`);
  return {
    fields: Object.entries(front)
      .map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
      .join('\n'),
    answer: `<Steps>\n${steps.join('\n')}\n</Steps>\n\n${fill(pick(see), locale).replace('LINK', `ticket:${other()}`)}`,
    question: [
      sentences(question, 2 + below(4), locale),
      '```\n' + Array.from({ length: 3 }, () => fill('[code]', locale)).join('\n') + '\n```',
      Array.from({ length: 3 }, () => `- ${sentences(question, 1, locale)}`).join('\n'),
      sentences(question, 1 + below(3), locale),
    ].join('\n\n'),
  };
}

/** As an author of Consulta writes it. */
export const toMdx = ({ locale, fields, answer, question, comments }: BenchText): string => `---
${fields}
---

<Answer>
${answer}
</Answer>

<Question>
${question}
</Question>

${comments.map(({ number, by, date, lang, text }) => `<Comment number="${number}" by="${by}" date="${date}"${lang === locale ? '' : ` lang="${lang}"`}>\n${text}\n</Comment>`).join('\n\n')}
`;

/** The same words as other generators take them: a title, plain Markdown, a rule between the parts, no components. */
export const toMarkdown = ({ locale, fields, answer, question, comments }: BenchText): string => `---
${/^title: .*$/m.exec(fields)?.[0] ?? ''}
---

${[answer, question, ...comments.map(({ text }) => text)].map((part) => plain(part, locale)).join('\n\n---\n\n')}
`;

const plain = (part: string, locale: Locale): string =>
  part
    .replace(/<\/?Steps>\n?/g, '')
    .replace(/<(Output|Keys|Abbr)[^>]*>(.*?)<\/\1>/g, '$2')
    .replace(/\]\(ticket:(\d+)\)/g, `](/${locale}/ticket/$1/)`);
