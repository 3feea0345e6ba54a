import { fold } from '../../language/fold.ts';
import type { Site } from '../../schema/site.ts';
import { type Phrase, phrasesOf } from '../redact/phrases.ts';
import { privateReasons, type Verdict } from '../tracker/verdict.ts';
import type { HeldTexts } from './participants.ts';

export interface HeldTextsOptions {
  readonly candidates: ReadonlyMap<number, { readonly summary: string; readonly otherTitles: readonly string[] }>;
  readonly verdictOf: (ticket: number) => Verdict | undefined;
  /** Titles that the source shows of other tickets, which it may not have. */
  readonly mentioned: ReadonlyMap<number, ReadonlySet<string>>;
  /** Titles of tickets of which nobody can say whether they are for everybody. */
  readonly unclear: readonly string[];
  /** Everybody who takes part in any ticket, by login and by name. */
  readonly people: ReadonlySet<string>;
  readonly staff: Site['tracker']['staff'];
  /** Tickets that have an entry from an earlier import. */
  readonly imported: ReadonlySet<number>;
}

/**
 * Finds what belongs to tickets that are held: their titles, which people quote and programs list, and the names of
 * those who take part. A title that a published ticket has too is nobody's secret.
 */
export function heldTexts(options: HeldTextsOptions): HeldTexts {
  const { candidates, verdictOf, mentioned, unclear, people, staff, imported } = options;
  const published: string[] = [];
  const held: { readonly title: string; readonly isPrivate: boolean }[] = [];
  const hold = (titles: Iterable<string>, isPrivate: boolean): void => {
    for (const title of new Set(titles)) held.push({ title, isPrivate });
  };
  hold(unclear, true);
  for (const [number, { summary, otherTitles }] of candidates) {
    const verdict = verdictOf(number);
    if (verdict?.verdict === 'hold') hold([summary, ...otherTitles], privateReasons.has(verdict.reason));
    else published.push(summary);
  }
  for (const [number, titles] of mentioned) {
    const verdict = verdictOf(number);
    // What the source does not have may be for few eyes: nobody can say.
    const isPrivate = verdict === undefined || (verdict.verdict === 'hold' && privateReasons.has(verdict.reason));
    if (verdict === undefined ? !imported.has(number) : verdict.verdict === 'hold') hold(titles, isPrivate);
  }
  const titles = withoutPublished(
    held.map(({ title, isPrivate }) => titlePhrase(title, isPrivate)),
    published,
  );
  const names = namesOfPeople(people, staff);
  return {
    inProse: phrasesOf([...titles, ...names]),
    // A login there is part of a command, a name is not.
    inCode: phrasesOf([...titles, ...names.filter(({ hasCapitals }) => hasCapitals)]),
  };
}

/** Few words may be anybody's: then they count only where nothing else can be meant. */
function titlePhrase(title: string, isPrivate: boolean): Phrase {
  const words = wordsOf(title).length;
  const where = words >= (isPrivate ? 3 : 4) ? 'anywhere' : isPrivate && words === 2 ? 'line' : 'number';
  return { kind: 'title', text: title, where };
}

/** Long ones stay private within a published title too, unless they are all of it. */
function withoutPublished(titles: readonly Phrase[], published: readonly string[]): Phrase[] {
  const common = new Set<string>();
  const byText = phrasesOf(titles);
  for (const title of published)
    for (const { start, end } of byText(title)) {
      const found = title.slice(start, end);
      if (wordsOf(found).length < 5 || wordsOf(found).length === wordsOf(title).length) common.add(keyOf(found));
    }
  return titles.filter(({ text }) => !common.has(keyOf(text)));
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const keyOf = (text: string): string => wordsOf(text).join(' ');

/** Names of at least two words with capitals, and logins with a digit: others may be words of any sentence. */
function namesOfPeople(people: ReadonlySet<string>, staff: Site['tracker']['staff']): Phrase[] {
  const agreed = new Set(
    staff.flatMap(({ login, spelled, name }) => (name === undefined ? [] : [login, name, ...spelled])),
  );
  return [...people].flatMap((person): Phrase[] => {
    const name = person.replace(/<[^>]*>/g, '').trim();
    if (agreed.has(person) || agreed.has(name)) return [];
    if (/^\p{Lu}[\p{L}'’-]*\.?(?:\s+[\p{L}'’-]+\.?){0,4}\s+\p{Lu}[\p{L}'’-]*\.?$/u.test(name))
      return [{ kind: 'name', text: name, where: 'anywhere', hasCapitals: true }];
    return /^(?=.*\p{L})(?=.*\d)[\p{L}\d]{5,40}$/u.test(name) ? [{ kind: 'name', text: name, where: 'anywhere' }] : [];
  });
}
