import { absolute, entryPath, neutralEntryPath } from '../site/addresses.ts';
import { parse } from '../site/parse-address.ts';
import type { EntryKey } from '../schema/entry.ts';
import { answersTo } from '../search/engine/answers-to.ts';
import { h } from '../browser/kit/dom.ts';
import type { Hit, SearchEngine } from '../search/engine/engine.ts';
import { onlyLatest } from '../browser/kit/only-latest.ts';
import { openEngine } from '../search/results/open-engine.ts';
import { fillCount } from '../browser/kit/page-data.ts';
import { readQuery } from '../search/engine/query.ts';
import { siteRoot } from '../browser/kit/site-root.ts';
import { answerItem } from './answer-item.ts';
import type { AskData } from './ask-data.ts';
import { type Draft, type ReadAnswer, storeDraft, storedDraft } from '../browser/kit/draft.ts';
import { findAnswers, type Problem } from './find-answers.ts';
import { handOver } from './hand-over.ts';
import { locales } from '../language/locale.ts';

/** Milliseconds without a key after which a description is looked into: longer than for a question, which is short. */
const pauseInWriting = 500;

const form = document.querySelector<HTMLFormElement>('form[data-problem]');
if (form) start(form, JSON.parse(form.dataset.problem ?? '{}'));

function start(form: HTMLFormElement, data: AskData): void {
  const { locale, words, site } = data;
  const part = <T extends HTMLElement>(name: string): T => form.querySelector<T>(`[data-part="${name}"]`) as T;
  const [summary, description, component, language] = [
    part<HTMLInputElement>('summary'),
    part<HTMLTextAreaElement>('description'),
    part<HTMLSelectElement>('component'),
    part<HTMLSelectElement>('language'),
  ];
  const [note, list, readList, status, clear] = [
    part('note'),
    part('list'),
    part('read'),
    part('status'),
    part('clear'),
  ];
  const kept = keptDraft();
  let { read = [] } = kept;
  let hits: readonly Hit[] = [];

  const draft = (): Draft => ({
    summary: summary.value,
    description: description.value,
    component: component.value,
    language: locales[language.selectedIndex] ?? locale,
    read,
  });
  const problem = (): Problem => ({ summary: summary.value, description: description.value });
  const isWritten = (): boolean => (summary.value + description.value).trim().length > 2;

  let opening: Promise<SearchEngine> | undefined;
  const engine = (): Promise<SearchEngine> => {
    opening ??= openEngine(locale);
    // With the next key it is tried again.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const answers = onlyLatest<Problem, readonly Hit[]>({
    delay: pauseInWriting,
    find: async (asked, signal) => findAnswers(asked, await engine(), locale, signal),
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

  const canonical = (path: string): string => absolute(site, path);
  function draw(): void {
    const isRead = ({ address }: Hit): boolean => read.some((each) => each.address === canonical(address));
    list.replaceChildren(...hits.map((hit) => answerItem(hit, { locale, words, isRead: isRead(hit) })));
    readList.hidden = read.length === 0;
    readList.replaceChildren(h('strong', {}, `${words['ask.read']}: `), read.map(({ title }) => title).join(' · '));
    clear.hidden = read.length === 0 && !isWritten();
  }
  function remember(answer: ReadAnswer): void {
    if (read.some(({ address }) => address === answer.address)) return;
    read = [...read, answer];
    storeDraft(draft());
    draw();
  }

  const changed = (): void => {
    storeDraft(draft());
    clear.hidden = false;
    if (isWritten()) return answers.soon(problem());
    answers.cancel();
    hits = [];
    note.textContent = status.textContent = '';
    draw();
  };
  for (const field of [summary, description, component, language]) field.addEventListener('input', changed);
  for (const field of [summary, description])
    field.addEventListener('focus', () => void engine().catch(() => {}), { once: true });
  // Enter in the summary goes on to the description: filing takes a press of the button.
  summary.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    description.focus();
  });
  // Opened in another tab too.
  for (const event of ['click', 'auxclick']) {
    list.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-address]') : null;
      if (link) remember({ title: link.textContent ?? '', address: canonical(link.dataset.address ?? '') });
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    handOver(draft(), data, part('hand'));
  });
  clear.addEventListener('click', () => {
    answers.cancel();
    storeDraft(null);
    read = [];
    hits = [];
    form.reset();
    part('hand').hidden = true;
    note.textContent = status.textContent = '';
    draw();
    summary.focus();
  });

  // Back to the page as it was left: other answers may have been read since.
  addEventListener('pageshow', () => {
    read = storedDraft().read ?? read;
    draw();
  });
  const asked = new URLSearchParams(location.search);
  // Whoever comes with a question has another one than before.
  summary.value = (asked.get('q') || kept.summary) ?? '';
  description.value = kept.description ?? '';
  component.value = kept.component ?? '';
  if (kept.language !== undefined) language.selectedIndex = locales.indexOf(kept.language);
  clear.hidden = !isWritten();
  draw();
  if (isWritten()) answers.now(problem());
  const from = parse(neutralEntryPath(asked.get('read') ?? ''));
  if (from?.kind === 'ticket' || from?.kind === 'faq') {
    void titleOf(from.key).then((title) => remember({ title, address: canonical(entryPath(locale, from.key)) }));
    if (/^https?:$/.test(location.protocol)) history.replaceState(null, '', location.pathname);
  }

  /** Of the entry that somebody comes from; its key where the search cannot tell. */
  async function titleOf(key: EntryKey): Promise<string> {
    try {
      const { named } = await answersTo(
        { ...readQuery(''), text: canonical(entryPath(locale, key)) },
        await engine(),
        { tracker: data.tracker, sites: [site, siteRoot] },
        new AbortController().signal,
      );
      return named?.title ?? key;
    } catch {
      return key;
    }
  }
}

/** What was written before; what was filed is done with, unless its writer comes back from the tracker. */
function keptDraft(): Partial<Draft> {
  const kept = storedDraft();
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!kept.isFiled || visit?.type === 'back_forward') return kept;
  storeDraft(null);
  return {};
}
