import { type Citation, citationOf, joinedCitation } from '../model/citation.ts';
import type { EntryKey } from '../schema/entry.ts';
import { type Locale, ownFirst } from '../language/locale.ts';
import { absolute, entryPath } from '../site/addresses.ts';
import { parse } from '../site/parse-address.ts';
import { answerQuery } from '../search/engine/answer-query.ts';
import type { Hit } from '../search/engine/engine.ts';
import type { Engines } from '../search/results/open-engine.ts';
import { emptyQuery } from '../search/engine/query.ts';
import type { StaffData } from './staff-data.ts';

export type ForLanguage = Locale | 'both';

export interface CitedHit {
  readonly hit: Hit;
  readonly citation: Citation;
}

const most = 5;

const keyOf = ({ address }: Hit): EntryKey => parse(address)?.key ?? '';

/**
 * Entries that a number or words name, best first, each with its texts to paste for members of a language or of both.
 * What another language says is asked of its own index, which is loaded only then.
 */
export async function citedHits(
  text: string,
  language: ForLanguage,
  engines: Engines,
  { locale, cite, site, tracker }: StaffData,
  signal: AbortSignal,
): Promise<CitedHit[]> {
  const places = { tracker, sites: [site] };
  const engine = await engines(locale);
  const {
    result: { own, other },
    named,
  } = await answerQuery({ ...emptyQuery, text }, engine, places, signal);
  const hits = [...(await own.hits(0, most)), ...(await other.hits(0, 2))];
  const chosen = named
    ? [named, ...hits.filter(({ address }) => keyOf({ ...named, address }) !== keyOf(named))].slice(0, most)
    : hits.slice(0, most);
  return Promise.all(
    chosen.map(async (hit) => {
      const key = keyOf(hit);
      const quoted = (each: Hit, to: Locale): Citation =>
        citationOf({ key, title: each.title, answer: each.answer, reviewed: each.reviewed }, to, site, cite[to]);
      /** In another language, or as it is where there is no translation: the page says so. */
      const quotedIn = async (to: Locale): Promise<Citation> => {
        if (to === locale) return quoted(hit, to);
        const { named: there } = await answerQuery(
          { ...emptyQuery, text: absolute(site, entryPath(to, key)) },
          await engines(to),
          places,
          signal,
        );
        return quoted(there ?? hit, to);
      };
      const citation =
        language === 'both'
          ? joinedCitation(await Promise.all(ownFirst(locale).map(quotedIn)))
          : await quotedIn(language);
      return { hit, citation };
    }),
  );
}
