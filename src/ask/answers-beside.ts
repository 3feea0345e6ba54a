import { absolute } from '../site/addresses.ts';
import { h } from '../browser/kit/dom.ts';
import type { ReadAnswer } from '../browser/kit/ticket-draft.ts';
import { siteRoot } from '../browser/kit/site-root.ts';
import { onlyLatest } from '../browser/kit/only-latest.ts';
import { fillCount } from '../browser/kit/page-data.ts';
import type { Hit } from '../search/engine/engine.ts';
import type { Engines } from '../search/results/open-engine.ts';
import { answerItem } from './answer-item.ts';
import type { AskData } from './ask-data.ts';
import { type AskParts, isWritten } from './ask-parts.ts';
import { findAnswers, type ProblemDescription } from './find-answers.ts';

/** Milliseconds without a key after which a description is looked into: longer than for a question, which is short. */
const pauseInWriting = 500;

/** The answers that stand beside the form, and those of them that were read. */
export interface AnswersBeside {
  read: readonly ReadAnswer[];
  draw(): void;
  /** When nothing else is written for a while. */
  soon(problem: ProblemDescription): void;
  now(problem: ProblemDescription): void;
  /** Shows none, and awaits none. */
  empty(): void;
}

export function answersBeside(
  parts: AskParts,
  { locale, words, site, tracker }: AskData,
  engines: Engines,
): AnswersBeside {
  const { note, list, status, clear } = parts;
  const places = { tracker, sites: [site, siteRoot] };
  let hits: readonly Hit[] = [];
  const answers = onlyLatest<ProblemDescription, readonly Hit[]>({
    delay: pauseInWriting,
    find: async (asked, signal) => findAnswers(asked, await engines(locale), locale, places, signal),
    show(found) {
      hits = found;
      draw();
      note.textContent = found.length > 0 ? fillCount(words.found, found.length, locale) : words['ask.none'];
      status.textContent = note.textContent;
    },
    fail(error) {
      console.error(error);
      note.textContent = words['ask.failed'];
    },
  });

  function draw(): void {
    const { read } = beside;
    const isRead = ({ address }: Hit): boolean => read.some((each) => each.address === absolute(site, address));
    list.replaceChildren(...hits.map((hit) => answerItem(hit, { locale, words, isRead: isRead(hit) })));
    parts.read.hidden = read.length === 0;
    parts.read.replaceChildren(h('strong', {}, `${words['ask.read']}: `), read.map(({ title }) => title).join(' · '));
    clear.hidden = read.length === 0 && !isWritten(parts);
  }

  const beside: AnswersBeside = {
    read: [],
    draw,
    soon: answers.soon,
    now: answers.now,
    empty() {
      answers.cancel();
      hits = [];
      note.textContent = status.textContent = '';
      draw();
    },
  };
  return beside;
}
