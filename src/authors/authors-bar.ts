import type { WhatIsWrong } from '../build/authoring.ts';
import { tellsWhatItShows } from '../build/current-page.ts';
import type { Locale } from '../language/locale.ts';
import { type Say, words } from '../language/words.ts';
import type { Problem } from '../schema/problem.ts';
import { authorsPath } from '../site/authors-path.ts';
import { escapeXml } from '../site/escape-xml.ts';
import { draftReason } from './draft-reason.ts';
import { problemItem } from './problem-item.ts';
import style from './authors.css?raw';

/** More are on the Problems page. */
const most = 20;

/** A page with the bar for authors at its top, and what they have to know of it where its text begins. */
export function withAuthorsBar(
  html: string,
  locale: Locale,
  { problems, drafts, isBehind }: WhatIsWrong,
  counts: { readonly problems: number; readonly drafts: number; readonly changes: number },
): string {
  const say = words(locale);
  const bar = `${tellsWhatItShows(counts.changes)}<style>${style}</style><nav class="authors-bar" aria-label="${escapeXml(say('authors.bar'))}">${[
    `<strong>${escapeXml(say('authors.bar'))}</strong>`,
    linkTo(authorsPath(locale, 'problems'), say('authors.problems', { count: counts.problems })),
    linkTo(authorsPath(locale, 'drafts'), say('authors.drafts', { count: counts.drafts })),
  ].join(' ')}</nav>`;
  const banner = drafts
    .map(
      (draft) => `<p><strong>${escapeXml(say('authors.draft'))}</strong> ${escapeXml(draftReason(draft, locale))}</p>`,
    )
    .join('');
  const here = [
    banner &&
      `<section class="authors-note" data-draft>${banner}<p>${escapeXml(say('authors.draft.how'))}</p></section>`,
    problems.length > 0 && problemsOn(problems, isBehind, locale, say),
  ];
  return html
    .replace(/<body[^>]*>/, (tag) => tag + bar)
    .replace(/<main[^>]*>/, (tag) => tag + here.filter(Boolean).join(''));
}

function problemsOn(problems: readonly Problem[], isBehind: boolean, locale: Locale, say: Say): string {
  const items = problems.slice(0, most).map((problem) => problemItem(problem, locale));
  const hasError = problems.some(({ severity }) => severity === 'error');
  return `<section class="authors-note" data-problems${hasError ? ' data-error' : ''} aria-labelledby="authors-problems"><h2 id="authors-problems">${escapeXml(
    say('authors.here', { count: problems.length }),
  )}</h2>${isBehind ? `<p>${escapeXml(say('authors.behind'))}</p>` : ''}<ul>${items.join('')}</ul>${
    problems.length > most ? `<p>${linkTo(authorsPath(locale, 'problems'), say('problems.title'))}</p>` : ''
  }</section>`;
}

const linkTo = (address: string, text: string): string => `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
