import { absolute, entryPath, neutralEntryPath } from '../site/addresses.ts';
import { parse } from '../site/parse-address.ts';
import { partsAsked } from '../site/question-address.ts';
import { askedHere } from '../browser/kit/asked-here.ts';
import { type TicketDraft, type ReadAnswer, storeDraft, storedDraft } from '../browser/kit/ticket-draft.ts';
import { siteRoot } from '../browser/kit/site-root.ts';
import { answerQuery } from '../search/engine/answer-query.ts';
import { memoize } from '../search/engine/memoize.ts';
import { emptyQuery } from '../search/engine/query.ts';
import { type Engines, openEngine } from '../search/results/open-engine.ts';
import { whenOpened } from './answer-item.ts';
import { type AnswersBeside, answersBeside } from './answers-beside.ts';
import type { AskData } from './ask-data.ts';
import { askedPart } from './asked-part.ts';
import { type AskParts, draftIn, fillIn, isWritten, partsOf, problemIn } from './ask-parts.ts';
import { sendToTracker } from './send-to-tracker.ts';

/** Answers beside a ticket while it is being written, and takes it to the tracker. */
export function startAskPage(form: HTMLFormElement, data: AskData): void {
  const parts = partsOf(form);
  const { summary, description, component, language, clear } = parts;
  const engines = memoize(openEngine);
  const kept = keptDraft();
  const beside = answersBeside(parts, data, engines);
  const asked = askedPart(parts, data);
  const draft = (): TicketDraft => ({ ...draftIn(parts, data.locale), read: beside.read });
  const remember = (answer: ReadAnswer): void => {
    if (beside.read.some(({ address }) => address === answer.address)) return;
    beside.read = [...beside.read, answer];
    storeDraft(draft());
    beside.draw();
  };

  const changed = (): void => {
    storeDraft(draft());
    clear.hidden = false;
    if (isWritten(parts)) beside.soon(problemIn(parts));
    else beside.empty();
  };
  for (const field of [summary, description, component, language]) field.addEventListener('input', changed);
  for (const field of [summary, description])
    field.addEventListener('focus', () => void engines(data.locale).catch(() => {}), { once: true });
  // Enter in the summary goes on to the description: filing takes a press of the button.
  summary.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    description.focus();
  });
  whenOpened(parts.list, (title, path) => remember({ title, address: absolute(data.site, path) }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sendToTracker(draft(), asked.line(), data, parts.hand);
  });
  clear.addEventListener('click', () => {
    storeDraft(null);
    form.reset();
    asked.takeOut();
    beside.read = [];
    beside.empty();
    summary.focus();
  });
  // Back to the page as it was left: other answers may have been read since.
  addEventListener('pageshow', () => {
    beside.read = storedDraft().read ?? beside.read;
    beside.draw();
    asked.draw();
  });
  begin(parts, kept, beside);
  rememberWhereFrom(data, engines, remember);
}

/** With what was written before. */
function begin(parts: AskParts, kept: Partial<TicketDraft>, beside: AnswersBeside): void {
  fillIn(parts, kept);
  // Whoever comes with a question has another one than before.
  const question = partsAsked(askedHere()).get('q');
  if (question) parts.summary.value = question;
  beside.read = kept.read ?? [];
  beside.draw();
  if (isWritten(parts)) beside.now(problemIn(parts));
}

/** Whoever comes from an entry has read it. */
function rememberWhereFrom(data: AskData, engines: Engines, remember: (answer: ReadAnswer) => void): void {
  const from = parse(neutralEntryPath(partsAsked(askedHere()).get('read') ?? ''));
  if (from?.kind !== 'ticket' && from?.kind !== 'faq') return;
  const { key } = from;
  const address = absolute(data.site, entryPath(data.locale, key));
  void titleAt(address, data, engines).then((title) => remember({ title: title ?? key, address }));
  if (/^https?:$/.test(location.protocol)) history.replaceState(null, '', location.pathname);
}

/** Of the entry with that address; undefined where the search cannot tell. */
async function titleAt(
  address: string,
  { locale, tracker, site }: AskData,
  engines: Engines,
): Promise<string | undefined> {
  try {
    const places = { tracker, sites: [site, siteRoot] };
    const never = new AbortController().signal;
    const { named } = await answerQuery({ ...emptyQuery, text: address }, await engines(locale), places, never);
    return named?.title;
  } catch {
    return undefined;
  }
}

/** What was written before; what was filed is done with, unless its writer comes back from the tracker. */
function keptDraft(): Partial<TicketDraft> {
  const kept = storedDraft();
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!kept.isFiled || visit?.type === 'back_forward') return kept;
  storeDraft(null);
  return {};
}
