import { type Locale, locales } from '../language/locale.ts';
import { siteRoot } from '../browser/kit/site-root.ts';
import { answerBelow } from './answer-below.ts';

/**
 * For the tracker's own new-ticket page: answers under the description while somebody writes. What is typed leaves the
 * page only with the form. Where anything fails, the form works as ever.
 */
const {
  lang,
  site = siteRoot,
  summary = '#field-summary',
  description = '#field-description',
} = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();

function begin(): void {
  const about = document.querySelector<HTMLInputElement>(summary);
  const text = document.querySelector<HTMLTextAreaElement>(description);
  if (text) answerBelow(about, text, { locale: localeOf(lang ?? document.documentElement.lang), site });
}

/** The language of `es-MX` or `ES`; the first where it is none of ours. */
function localeOf(lang: string): Locale {
  return locales.find((locale) => lang.toLowerCase().startsWith(locale)) ?? locales[0];
}
