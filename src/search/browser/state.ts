import { h } from './dom.ts';
import type { PageData } from './page-data.ts';

export type SearchState = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/**
 * Says the state on `<main>` and announces its heading. While answers are awaited or shown, `#results` keeps the height
 * of a screen, so that nothing jumps; otherwise topics and letters stand in for answers.
 */
export function setState(state: SearchState, results: HTMLElement): void {
  document.querySelector('main')?.setAttribute('data-search-state', state);
  results.toggleAttribute('data-awaited', state === 'loading' || state === 'ready');
  const announcer = document.getElementById('announcer');
  if (announcer && state !== 'idle') announcer.textContent = results.querySelector('h1')?.textContent ?? '';
}

export function showFailure({ words }: PageData, results: HTMLElement): void {
  const retry = h('button', { class: 'button', type: 'button' }, words['search.retry']);
  retry.addEventListener('click', () => location.reload());
  results.replaceChildren(h('h1', {}, words['search.failed']), h('p', {}, words['search.failedHow']), h('p', { class: 'helpless' }, retry));
  setState('failed', results);
}
