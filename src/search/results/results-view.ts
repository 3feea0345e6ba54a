import type { PageData } from '../../browser/kit/page-data.ts';
import { announce, type SearchState, setState } from './state.ts';

/** Sooner, “Looking…” would be a flash. In milliseconds. */
const patience = 300;
/** What is said aloud while somebody types would interrupt itself. */
const pauseBeforeSpeaking = 700;

/** Where answers appear, with the page's title and what screen readers say. */
export interface ResultsView {
  /** Says that answers are awaited, once that takes a while. What is shown stays until they come. */
  wait(): void;
  /** `note` is said with the heading. */
  show(state: SearchState, nodes: readonly Node[], isTyping: boolean, note?: string): void;
  /** Nothing is awaited any more, and somebody else shows what is to be seen. */
  leave(): void;
}

export function createResultsView(results: HTMLElement, { words }: PageData): ResultsView {
  const siteName = document.title.split(' – ').at(-1) ?? '';
  let timers: ReturnType<typeof setTimeout>[] = [];
  const later = (act: () => void, delay: number): void => void timers.push(setTimeout(act, delay));
  const leave = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  return {
    leave,
    wait() {
      leave();
      setState('loading', results);
      later(() => {
        const heading = results.querySelector('h1');
        if (heading) heading.textContent = words['search.loading'];
        results.setAttribute('aria-busy', 'true');
      }, patience);
      later(() => announce(words['search.loading']), patience + pauseBeforeSpeaking);
    },
    show(state, nodes, isTyping, note = '') {
      leave();
      results.replaceChildren(...nodes);
      setState(state, results);
      const isIdle = state === 'idle';
      const heading = results.querySelector('h1')?.textContent ?? '';
      document.title = `${isIdle ? words['search.page'] : heading} – ${siteName}`;
      later(
        () => announce(isIdle ? '' : [heading, note].filter(Boolean).join('. ')),
        isTyping ? pauseBeforeSpeaking : 0,
      );
    },
  };
}
