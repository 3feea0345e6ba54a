import { locales } from '../language/locale.ts';
import { sentencesOf } from '../language/problems.ts';
import { words } from '../language/words.ts';
import { isError, placeOf } from '../schema/problem.ts';
import { escapeXml } from '../site/escape-xml.ts';
import type { Authoring } from './authoring.ts';
import { tellsWhatItShows } from './current-page.ts';

/**
 * What authors see where not even the name of the site can be read: nobody knows yet in which language. It goes by
 * itself once the files are right.
 */
export const unreadableSettings = ({
  problems,
  changes,
}: Pick<Authoring, 'problems' | 'changes'>): string => `<!doctype html>
<html lang="${locales[0]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Consulta</title>
${tellsWhatItShows(changes)}
<style>body { font: 1.125rem/1.55 system-ui, sans-serif; max-width: 66ch; margin: 2rem auto; padding: 0 1rem }</style>
${locales
  .map(
    (locale) => `<section lang="${locale}">
<h1>${escapeXml(words(locale)('authors.settings'))}</h1>
<ul>${problems
      .filter(isError)
      .map((problem) => {
        const { what, fix } = sentencesOf(problem, locale);
        return `<li><p><code>${escapeXml(placeOf(problem))}</code> ${escapeXml(what)} ${escapeXml(fix)}</p></li>`;
      })
      .join('')}</ul>
</section>`,
  )
  .join('\n')}
</html>
`;
