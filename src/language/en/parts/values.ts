import type { PartsByKey } from '../../problems.ts';
import { eitherOf } from '../../lists.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};
const formats: Readonly<Record<string, string>> = {
  date: 'a day, such as 2026-11-02',
  url: 'a web address, such as https://example.org/',
  email: 'a mail address',
};
const units = { character: 'character', item: 'item' } as const;
type Unit = keyof typeof units;

const counted = (count: number, unit: Unit): string => `${count} ${units[unit]}${count === 1 ? '' : 's'}`;

/** What is wrong with a value, as the end of “… is not right:”. */
export const values = {
  'has-at-least': ({ least, unit }: { least: number; unit: Unit }) => `it must have at least ${counted(least, unit)}`,
  'has-at-most': ({ most, unit }: { most: number; unit: Unit }) => `it must have at most ${counted(most, unit)}`,
  'is-at-least': ({ limit }: { limit: number }) => `it must be at least ${limit}`,
  'is-more-than': ({ limit }: { limit: number }) => `it must be more than ${limit}`,
  'is-at-most': ({ limit }: { limit: number }) => `it must be at most ${limit}`,
  'is-less-than': ({ limit }: { limit: number }) => `it must be less than ${limit}`,
  'is-one-of': ({ allowed }: { allowed: readonly string[] }) => `it must be ${eitherOf(allowed, 'en')}`,
  'is-of-kind': ({ kind }: { kind: string }) => `it must be ${kinds[kind] ?? kind}`,
  'is-of-form': ({ form }: { form: string }) => `it must be ${formats[form] ?? 'written differently'}`,
  'is-written-differently': () => 'it must be written differently',
  'is-list-or-csv': () => 'it must be a list, or the name of a CSV file beside site.yaml, such as organisations.csv',
  'is-needed-when-read': () => 'it is needed once the entry has been read: the day on which that was',
  'is-number-in-quotes': ({ such }: { such: string }) => `it must be a number, such as "${such}"`,
  'is-day-or-minute': () =>
    'it must be a day, such as 2026-03-13, or a minute with its offset, such as 2026-03-13T09:47-06:00',
  'is-on-own-line': () => 'it must stand on a line of its own',
  'names-word': () => 'it must name a word',
  'is-place-of-links': () =>
    'it must be tracker, text, an entry such as faq:set-up-mail, or an address such as https://wiki.example.org/{target}',
  'is-drawing': ({ such }: { such: string }) =>
    `it must be an SVG or PNG file beside site.yaml, such as ${such}.svg, or two: { light: ${such}.svg, dark: ${such}-dark.svg }`,
  'is-cover': () =>
    'it must be none, a picture beside site.yaml, such as cover.jpg, or two: { light: day.jpg, dark: night.jpg }',
  'is-colour': () => 'it must be a color such as "#0a5239", in quotes, or two: { light: "#0a5239", dark: "#8fd8b0" }',
  'is-domain': () => 'it must be a domain alone, such as riverbend.example',
  'is-none-or-field': () => 'it must be none, or the field that says it: { field: visibility, values: [private] }',
  'is-placeable-name': ({ most }: { most: number }) =>
    `it must have at most ${most} letters, and be no name that Windows keeps for a device`,
  'is-words-alone': () =>
    'it must be words alone, since the page is public: 3 to 80 characters without signs, addresses and long numbers',
  'is-enough-tickets': ({ least }: { least: number }) =>
    `it must be at least ${least}, since one ticket may tell who asked`,
  'looks-like-entry': () => 'it must look like ticket/9012 or faq/move-a-domain',
  'looks-like-id': () => 'it must be lower-case words joined by hyphens',
  'looks-like-page': () => 'it must look like ticket/9012, faq/move-a-domain or topic/mail',
  'looks-like-place': () => 'it must look like ticket/9012, faq/move-a-domain#before or ticket/9012#comment:3',
  'looks-like-place-or-gone': () =>
    'it must look like ticket/9012, faq/move-a-domain#before or ticket/9012#comment:3, or be gone',
  'holds-character': ({ character }: { character: string }) =>
    `it holds the character ${character}, which is part of no text`,
  'holds-blanks': () => 'it holds only blanks, or characters without width',
  'turns-direction': () =>
    'it changes the direction of writing (U+202A to U+202E, U+2066 to U+2069) and does not end that on the same line',
  'quote-open': () => 'the quote that begins here does not end',
  'quote-open.fix': () => 'Write the same sign behind the value too.',
  'text-ended': () => 'a line --- or ... ends it, and more follows',
  'text-ended.fix': () => 'Remove that line, or quote it if it is text.',
  'key-twice': ({ key }: { key: string }) => `${key} stands here twice`,
  'key-twice.fix': () => 'Keep one of the two.',
  /** What the reader of YAML says, by its code. */
  'yaml-said': ({ message }: { code: string; message: string }) => message,
  'alias-unknown': ({ alias }: { alias: string }) => `*${alias} refers to nothing`,
} satisfies PartsByKey;
