import { type MergedName, mergedNames } from './merge-lines.ts';
import { fieldsOf } from './merge-records.ts';
import { withPage } from './merged-pages.ts';
import type { PageRecord } from './page-record.ts';

/** A page of an index with its record. */
export interface RecordedPage {
  readonly key: string;
  /** Of what the record was made from. */
  readonly sum: string;
  readonly record: PageRecord;
}

/** The words of all pages put together: plain data, to be kept. */
export interface MergedIndex {
  /** Of the pages in their order. */
  readonly pages: readonly Omit<RecordedPage, 'record'>[];
  readonly fields: readonly string[];
  /** In order, each with its pages. */
  readonly names: readonly string[];
  readonly json: readonly string[];
}

export function* namesIn({ names, json }: MergedIndex): Generator<MergedName> {
  for (const [i, name] of names.entries()) yield { name, json: json[i] ?? '' };
}

/** One page in so many: for more, putting all together anew is as quick. */
const mostChanged = 20;

/**
 * Puts pages together in their order, which gives their numbers. Where the same pages stood in `before`, what has
 * changed is put right there: an edit takes as long as its pages. `recordOf` gives the record that a page had.
 */
export function mergedIndex(
  pages: readonly RecordedPage[],
  before: { readonly index: MergedIndex; recordOf(key: string, sum: string): PageRecord | null } | null = null,
): MergedIndex {
  const fields = fieldsOf(pages.map(({ record }) => record));
  const listed = pages.map(({ key, sum }) => ({ key, sum }));
  const isOfThese = before !== null && isEdited(before.index, listed, fields);
  if (isOfThese && listed.every(({ sum }, i) => before.index.pages[i]?.sum === sum)) return before.index;
  const edited = isOfThese ? withChanged(pages, before) : null;
  if (edited) return { pages: listed, fields, ...edited };
  const [names, json]: [string[], string[]] = [[], []];
  for (const each of mergedNames(
    pages.map(({ record }) => record),
    fields,
  )) {
    names.push(each.name);
    json.push(each.json);
  }
  return { pages: listed, fields, names, json };
}

/** Whether these are the same pages by the same numbers, and most have not changed. */
function isEdited(before: MergedIndex, now: MergedIndex['pages'], fields: readonly string[]): boolean {
  const isSame = now.length === before.pages.length && now.every(({ key }, i) => before.pages[i]?.key === key);
  if (!isSame || fields.join() !== before.fields.join()) return false;
  return now.filter(({ sum }, i) => before.pages[i]?.sum !== sum).length <= now.length / mostChanged;
}

function withChanged(
  pages: readonly RecordedPage[],
  { index, recordOf }: NonNullable<Parameters<typeof mergedIndex>[1]>,
): Pick<MergedIndex, 'names' | 'json'> | null {
  const found = new Map<string, string>();
  const json = (name: string): string => found.get(name) ?? jsonIn(index, name);
  for (const [page, { key, sum, record }] of pages.entries()) {
    const then = index.pages[page]?.sum ?? '';
    if (then === sum) continue;
    const old = recordOf(key, then);
    if (!old) return null;
    const [said, says] = [linesOf(old, index.fields), linesOf(record, index.fields)];
    for (const name of new Set([...said.keys(), ...says.keys()])) {
      if (said.get(name) !== says.get(name)) found.set(name, withPage(json(name), page, says.get(name) ?? null));
    }
  }
  return replaced(index, found);
}

/** By name, what an index says behind the step: numbers in place of the names of fields. */
function linesOf({ words }: PageRecord, fields: readonly string[]): Map<string, string> {
  return new Map(
    words === ''
      ? []
      : words.split('\n').map((line): [string, string] => {
          const nameEnd = line.indexOf('\t', line.indexOf('\t') + 1);
          const placesEnd = line.indexOf(']', nameEnd) + 1;
          const inFields = line
            .slice(placesEnd)
            .replace(/(?<=[[,])[^\d[\],][^\],]*/g, (field) => String(-1 - fields.indexOf(field)));
          return [line.slice(0, nameEnd), line.slice(nameEnd + 1, placesEnd) + inFields];
        }),
  );
}

function placeOf(names: readonly string[], name: string): number {
  let [from, to] = [0, names.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] ?? '') < name) from = middle + 1;
    else to = middle;
  }
  return from;
}

function jsonIn({ names, json }: MergedIndex, name: string): string {
  const place = placeOf(names, name);
  return names[place] === name ? (json[place] ?? '') : '';
}

/** A name without pages goes. */
function replaced(index: MergedIndex, found: ReadonlyMap<string, string>): Pick<MergedIndex, 'names' | 'json'> {
  const [names, json] = [[...index.names], [...index.json]];
  for (const [name, pages] of found) {
    const place = placeOf(names, name);
    const isThere = names[place] === name;
    if (pages === '') {
      names.splice(place, isThere ? 1 : 0);
      json.splice(place, isThere ? 1 : 0);
    } else {
      names.splice(place, isThere ? 1 : 0, name);
      json.splice(place, isThere ? 1 : 0, pages);
    }
  }
  return { names, json };
}
