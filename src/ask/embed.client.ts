import { type Locale, locales } from '../language/locale.ts';
import { h } from '../browser/kit/dom.ts';
import type { Hit, SearchEngine } from '../search/engine/engine.ts';
import { lazyScript } from '../search/results/lazy-script.ts';
import { onlyLatest } from '../browser/kit/only-latest.ts';
import { fillCount } from '../browser/kit/page-data.ts';
import { siteRoot } from '../browser/kit/site-root.ts';
import { embedWords } from '../language/embed-words.ts';
import { answerItem } from './answer-item.ts';
import { descriptionWith, type ReadAnswer } from '../browser/kit/draft.ts';
import { embedStyle } from './embed-style.ts';
import { findAnswers, type Problem } from './find-answers.ts';

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
  if (text) start(about, text, localeOf(lang ?? document.documentElement.lang));
}

/** The language of `es-MX` or `ES`; the first where it is none of ours. */
function localeOf(lang: string): Locale {
  return locales.find((locale) => lang.toLowerCase().startsWith(locale)) ?? locales[0];
}

function start(about: HTMLInputElement | null, text: HTMLTextAreaElement, locale: Locale): void {
  const words = embedWords[locale];
  const host = h('div', { lang: locale });
  // Trac wraps the field to make it resizable.
  (text.closest('.trac-resizable') ?? text).after(host);
  const root = host.attachShadow({ mode: 'open' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(embedStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers from before 2023: plain, and as useful. A style element would be refused by a strict policy.
  }
  const note = h('p', { role: 'status' });
  const list = h('ol');
  const add = h('button', { type: 'button', hidden: true }, words['ask.embed.add']);
  const section = h(
    'section',
    { 'aria-labelledby': 'heading', hidden: true },
    h('h2', { id: 'heading' }, words['ask.embed']),
    note,
    list,
    add,
  );
  root.append(section);

  let read: ReadAnswer[] = [];
  let opening: Promise<SearchEngine> | undefined;
  const engine = (): Promise<SearchEngine> => {
    // In the page, as from a disk: a worker of another host is not to be had.
    opening ??= lazyScript('search-engine').then(({ openHere }) => openHere(locale));
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const answers = onlyLatest<Problem, readonly Hit[]>({
    delay: 500,
    find: async (asked, signal) => findAnswers(asked, await engine(), locale, signal),
    show(hits) {
      section.hidden = hits.length === 0 && read.length === 0;
      note.textContent = hits.length > 0 ? fillCount(words.found, hits.length, locale) : '';
      const isRead = ({ address }: Hit): boolean => read.some((each) => each.address === published(address));
      list.replaceChildren(
        ...hits.map((hit) => answerItem(hit, { locale, words, isRead: isRead(hit), opensTab: true })),
      );
    },
    // The form is somebody else's, and does without.
    fail: (error) => console.error(error),
  });
  for (const field of [about, text]) {
    field?.addEventListener('input', () => {
      if (((about?.value ?? '') + text.value).trim().length > 2)
        answers.soon({ summary: about?.value ?? '', description: text.value });
    });
  }
  for (const event of ['click', 'auxclick']) {
    list.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-address]') : null;
      const address = published(link?.dataset.address ?? '/');
      if (!link || read.some((each) => each.address === address)) return;
      read = [...read, { title: link.textContent ?? '', address }];
      add.hidden = false;
    });
  }
  add.addEventListener('click', () => {
    text.value = descriptionWith(text.value, read, words['ask.tried']);
    text.dispatchEvent(new Event('input', { bubbles: true }));
    answers.cancel();
    read = [];
    add.hidden = true;
    note.textContent = words['ask.embed.added'];
  });
}

/** The script is loaded from where the site is published, unless the page says otherwise. */
function published(path: string): string {
  return new URL(path.slice(1), site).href;
}
