import type { Locale } from '../language/locale.ts';
import { addressHere } from '../browser/kit/address-here.ts';
import { h } from '../browser/kit/dom.ts';
import type { Hit } from '../search/engine/engine.ts';
import type { AskWords } from '../language/script-words.ts';

interface AnswerItemOptions {
  readonly locale: Locale;
  readonly words: AskWords;
  readonly isRead: boolean;
  /** Where the page of somebody else shows it, what is written there must stay. */
  readonly opensTab?: boolean;
}

/** An answer that may help: its title, the sentence that answers, and whether it was read already. */
export function answerItem(hit: Hit, { locale, words, isRead, opensTab = false }: AnswerItemOptions): HTMLLIElement {
  const lang = hit.locale !== locale && hit.locale;
  const link = h(
    'a',
    {
      href: addressHere(hit.address),
      hreflang: lang,
      'data-address': hit.address,
      ...(opensTab && { target: '_blank', rel: 'noopener noreferrer' }),
    },
    hit.title,
  );
  const notes = [
    hit.kind === 'ticket' ? `${words['kind.question']} #${hit.numbers[0] ?? ''}` : words['kind.faq'],
    ...(lang ? [words['search.foreign']] : []),
    ...(isRead ? [words['ask.isRead']] : []),
  ];
  return h(
    'li',
    { class: 'hit' },
    h('h3', { lang }, link),
    h(
      'p',
      { class: 'prose', lang },
      ...hit.markedAnswer.map(({ text, isMatch }) => (isMatch ? h('mark', {}, text) : text)),
    ),
    h('p', { class: 'meta' }, ...notes.map((note) => h('span', {}, note))),
  );
}

/** Hears which answer of a list is opened, in another tab too: its title, and its path in the site. */
export function whenOpened(list: HTMLElement, act: (title: string, path: string) => void): void {
  for (const event of ['click', 'auxclick']) {
    list.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-address]') : null;
      if (link) act(link.textContent ?? '', link.dataset.address ?? '');
    });
  }
}
