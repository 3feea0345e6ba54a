import type { Locale } from '../language/locale.ts';
import { sentencesOf } from '../language/problems.ts';
import { words } from '../language/words.ts';
import { placeOf, type Problem } from '../schema/problem.ts';
import { escapeXml } from '../site/escape-xml.ts';

/** A problem as an item of a list: where it is, what is wrong, and what to do. */
export function problemItem(problem: Problem, locale: Locale): string {
  const { what, fix } = sentencesOf(problem, locale);
  const kind = `${words(locale)(`authors.${problem.severity}`)} · ${problem.code}`;
  const place = `<code>${escapeXml(placeOf(problem))}</code> <span class="soft">${escapeXml(kind)}</span>`;
  return `<li><p>${place}</p><p>${escapeXml(what)}</p><p>${escapeXml(fix)}</p></li>`;
}
