import { h } from '../../browser/kit/dom.ts';
import type { PageData } from '../../browser/kit/page-data.ts';

export type SearchState = 'idle' | 'loading' | 'ready' | 'empty' | 'offline' | 'failed';

/**
 * Says the state on `<main>`. While answers are awaited or shown, `#results` keeps the height of a screen, so that
 * nothing jumps; otherwise topics and letters stand in for answers.
 */
export function setState(state: SearchState, results: HTMLElement): void {
  document.querySelector('main')?.setAttribute('data-search-state', state);
  results.toggleAttribute('data-awaited', state === 'loading' || state === 'ready');
  results.removeAttribute('aria-busy');
}

export function announce(text: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = text;
}

/** Says that nothing could be looked up, and why as far as the browser knows. */
export function showFailure({ words }: PageData, results: HTMLElement, retry: () => void): void {
  const [state, title, how] = navigator.onLine
    ? (['failed', words['search.failed'], words['search.failedHow']] as const)
    : (['offline', words['search.offline'], words['search.offlineHow']] as const);
  const button = h('button', { class: 'button', type: 'button' }, words['search.retry']);
  button.addEventListener('click', retry);
  results.replaceChildren(h('h1', {}, title), h('p', { class: 'measure' }, how), h('p', { class: 'helpless' }, button));
  setState(state, results);
  announce(title);
}
