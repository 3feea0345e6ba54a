import { languageName } from '../../language-names.ts';
import type { Locale } from '../../locale.ts';
import type { PartsByKey } from '../../problems.ts';

const edit = { minor: 'minor', medium: 'medium', major: 'major' } as const;
type Size = keyof typeof edit;
const states = { missing: 'missing', unmarked: 'unmarked', current: 'current', stale: 'stale' } as const;
type State = keyof typeof states;
const name = (language: Locale): string => languageName(language, 'en');

/** What the commands for entries, translations and searches print. */
export const output = {
  'new.drafts': () =>
    'They are drafts, and left out of the site. Write your own words over those that stand there, remove what you\ndo not need and the line review: pending, and run npm run check; npm run dev then shows the page.',
  'alias.of': ({ alias, entry }: { alias: string; entry: string }) =>
    `${alias} is a duplicate of ${entry}, which answers it.`,

  'translate.unknown': ({ command }: { command: string }) => `There is no ${command}.`,
  'translate.entry': () => 'Give an entry: 6115, or faq/move-a-domain.',
  'translate.none': ({ asked }: { asked: string }) => `No entry has the number, the key or the title “${asked}”.`,
  'translate.several': ({ shown }: { shown: string }) =>
    `Several entries have these words in their title; give a number or a key:\n${shown}`,
  'translate.of': ({ count, all }: { count: string; all: number }) => `${count} of ${all}`,
  'translate.into': ({ language }: { language: Locale }) => `── into ${name(language)} ──`,
  'translate.written': () => 'written in it, or translated and up to date:',
  'translate.behind': () => 'behind their source',
  'translate.missing': () => 'missing',
  'translate.not-marked': () => 'nobody has marked what they were made from',
  'translate.edit': ({ size, sections }: { size: Size; sections: readonly string[] }) =>
    `${edit[size]} edit: ${sections.join(', ')}`,
  'translate.no-text': ({ key, language, into }: { key: string; language: Locale; into: string }) =>
    `${key} has no ${name(language)} text yet; npm run translate -- new ${key} ${into} begins one.`,
  'translate.edited': ({ size, language }: { size: Size; language: Locale }) =>
    `${edit[size]} edit since it was translated into ${name(language)}`,
  'translate.state': ({ state }: { state: State }): string => states[state],
  'translate.plus': () => '+ marks what is new in the source.',
  'translate.no-mark': () => 'Nobody has said what the translation was made from, so that nothing can be marked.',
  'translate.gone': ({ count }: { count: number }) => `${count} removed or rewritten`,
  'translate.only-there': ({ id }: { id: string }) => `── ${id} · in the translation only ──`,
  'translate.says-same': ({ key, language }: { key: string; language: Locale }) =>
    `${key}: the ${name(language)} text says what its source says.`,
  'translate.nothing': () => 'There is nothing to mark.',
  'translate.commit': () => 'Commit translations.lock with the texts.',
  'translate.into-which': ({ languages }: { languages: string }) =>
    `Say which language to translate into, ${languages}.`,
  'translate.has-text': ({ key, language }: { key: string; language: Locale }) =>
    `${key} is in ${name(language)} already; nothing was written.`,
  'translate.draft': ({ key }: { key: string }) =>
    `It is a draft, and left out of the site. Translate it, remove the line review: pending, and run\nnpm run check && npm run translate -- done ${key}`,
  'translate.sizes': ({ sizes, given }: { sizes: readonly string[]; given?: string | undefined }) =>
    `The size of an edit is ${sizes.join(', ')}${given === undefined ? '' : `, not ${given}`}.`,
  'translate.no-edit': ({ key, state }: { key: string; state: State }) =>
    `The translation of ${key} is ${states[state]}; there is no edit to speak of.`,
  'translate.declared': ({ key, size }: { key: string; size: Size }) =>
    `${key}: a ${edit[size]} edit, until the source changes again. Commit translations.lock.`,

  'import.whole-report': ({ file }: { file: string }) => `The whole report: ${file}`,

  'search.no-ticket': ({ number }: { number: string }) => `There is no ticket #${number} here.`,
  'search.no-guide': () => 'There is no such guide here.',
  'search.without': ({ words }: { words: readonly string[] }) => `Without: ${words.join(', ')}.`,
  'search.taken-for': ({ typed, meant }: { typed: string; meant: string }) => `“${typed}” was taken for “${meant}”.`,
  'search.nearest': () => 'Nothing here seems to answer this. The nearest:',
  'search.unknown': ({ words }: { words: readonly string[] }) =>
    `No page has ${words.map((word) => `“${word}”`).join(', ')}.`,
  'search.none': () => 'No answer in this language.',
  'search.perhaps': ({ count }: { count: number }) => `${count} perhaps of use:`,
  'search.count': ({ count }: { count: number }) => `${count} ${count === 1 ? 'answer' : 'answers'}:`,
  'search.other': ({ count }: { count: number }) => `${count} only in the other language:`,
  'search.term': ({ term, weight, rarity, pages }: { term: string; weight: string; rarity: string; pages: number }) =>
    `${term} (${weight} × ${rarity}, ${pages} ${pages === 1 ? 'page' : 'pages'})`,
  'search.score': ({ score, parts }: { score: string; parts: readonly string[] }) =>
    `score ${score}: ${parts.join(', ')}`,
  'search.share': ({ coverage, title, close }: { coverage: string; title: string; close: string }) =>
    `of the question ${coverage} on the page, ${title} in the title, ${close} close together`,
  'search.first': ({ features }: { features: string }) => `among the first: ${features}`,
} satisfies PartsByKey;
