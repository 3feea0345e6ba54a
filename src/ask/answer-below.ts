import { h } from '../browser/kit/dom.ts';
import { descriptionWith, type ReadAnswer } from '../browser/kit/ticket-draft.ts';
import { onlyLatest } from '../browser/kit/only-latest.ts';
import { fillCount } from '../browser/kit/page-data.ts';
import { embedWords } from '../language/embed-words.ts';
import type { Locale } from '../language/locale.ts';
import { memoize } from '../search/engine/memoize.ts';
import type { Hit } from '../search/engine/engine.ts';
import { lazyScript } from '../search/results/lazy-script.ts';
import { answerItem, whenOpened } from './answer-item.ts';
import { embedStyle } from './embed-style.ts';
import { findAnswers, type ProblemDescription } from './find-answers.ts';

interface Place {
  readonly locale: Locale;
  /** Where the site is published. */
  readonly site: string;
}

/** Shows answers below a field of somebody else's page while somebody writes in it. `about` is its summary. */
export function answerBelow(about: HTMLInputElement | null, text: HTMLTextAreaElement, { locale, site }: Place): void {
  const words = embedWords[locale];
  const { section, note, list, add } = sectionBelow(text, locale);
  /** The script is loaded from where the site is published, unless the page says otherwise. */
  const published = (path: string): string => new URL(path.slice(1), site).href;
  // In the page, as from a disk: a worker of another host is not to be had.
  const engines = memoize(async (each: Locale) => (await lazyScript('search-engine')).openHere(each));
  let read: readonly ReadAnswer[] = [];
  const isRead = (address: string): boolean => read.some((each) => each.address === address);
  const answers = onlyLatest<ProblemDescription, readonly Hit[]>({
    delay: 500,
    find: async (asked, signal) =>
      findAnswers(asked, await engines(locale), locale, { tracker: null, sites: [site] }, signal),
    show(hits) {
      section.hidden = hits.length === 0 && read.length === 0;
      note.textContent = hits.length > 0 ? fillCount(words.found, hits.length, locale) : '';
      list.replaceChildren(
        ...hits.map((hit) =>
          answerItem(hit, { locale, words, isRead: isRead(published(hit.address)), opensTab: true }),
        ),
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
  whenOpened(list, (title, path) => {
    const address = published(path);
    if (isRead(address)) return;
    read = [...read, { title, address }];
    add.hidden = false;
  });
  add.addEventListener('click', () => {
    text.value = descriptionWith(text.value, read, words['ask.tried']);
    text.dispatchEvent(new Event('input', { bubbles: true }));
    answers.cancel();
    read = [];
    add.hidden = true;
    note.textContent = words['ask.embed.added'];
  });
}

/** In a shadow root, so that neither page's style reaches the other. */
function sectionBelow(text: HTMLTextAreaElement, locale: Locale) {
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
  const heading = h('h2', { id: 'heading' }, words['ask.embed']);
  const section = h('section', { 'aria-labelledby': 'heading', hidden: true }, heading, note, list, add);
  root.append(section);
  return { section, note, list, add };
}
