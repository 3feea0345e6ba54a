import { locales } from '../../language/locale.ts';
import { words } from '../../language/words.ts';
import { bench } from './bench.ts';
import { headOf } from './head.ts';
import { type Markup, markup } from './markup.ts';
import type { View } from './view.ts';

/** Names of the style and the script, beside the folders of the languages. */
export const styleName = 'review.css';
export const scriptName = 'review.js';

/** The whole page, with the draft that is looked at: it can be read without a script, and decided with one. */
export async function page(view: View): Promise<string> {
  const { review, locale, say } = view;
  return `<!doctype html>\n${
    markup`<html lang="${locale}" class="acting">
<head>
<meta charset="utf-8">
<title>${say('review.page')} – ${review.site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../${styleName}">
<script src="../${scriptName}" defer></script>
</head>
<body class="desk">
<a class="skip vh" href="#main">${say('nav.skip')}</a>
${masthead(view)}
<main id="main" tabindex="-1">
<div class="wrap">
<div class="benchhead" id="head">${headOf(view)}</div>
<div class="bench" id="bench"${review.at !== null && markup` data-file="${review.at}"`}>${await bench(view)}</div>
</div>
${acts(view)}
</main>
</body>
</html>`.html
  }\n`;
}

const masthead = ({ review, locale, say }: View): Markup => markup`<header class="mast"><div class="wrap">
<span class="wordmark">${review.site.name}</span>
<nav class="langs" aria-label="${say('language.switch')}"><ul>${locales.map((each) =>
  each === locale
    ? markup`<li><span lang="${each}" aria-current="true">${words(each)('language.name')}</span></li>`
    : markup`<li><a href="../${each}/" lang="${each}" hreflang="${each}" rel="alternate">${words(each)('language.name')}</a></li>`,
)}</ul></nav>
</div></header>
<section class="preview" aria-label="${say('review.only')}"><div class="wrap"><b class="stamp">${say('review.only')}</b> <span>${say('review.only.body')}</span></div></section>`;

/** The buttons never move; what happened is said beside them. */
const acts = ({ say }: View): Markup => markup`<div class="acts" role="group" aria-label="${say('review.decide')}">
<div id="trouble"></div>
<div class="wrap">
<p class="said-now" id="said" role="status" data-lost="${say('review.lost')}" data-select="${say('review.said.selectFirst')}"></p>
<button type="button" class="button" data-do="accept" aria-keyshortcuts="a">${say('review.accept')} <kbd class="key" aria-hidden="true">a</kbd></button>
<button type="button" class="button plain" data-do="hold" aria-keyshortcuts="h">${say('review.hold')} <kbd class="key" aria-hidden="true">h</kbd></button>
<button type="button" class="button plain" data-do="next" aria-keyshortcuts="j">${say('review.next')} <kbd class="key" aria-hidden="true">j</kbd></button>
<button type="button" class="button plain" data-do="undo" aria-keyshortcuts="z">${say('review.undo')} <kbd class="key" aria-hidden="true">z</kbd></button>
</div></div>`;
