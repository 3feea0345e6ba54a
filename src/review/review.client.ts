import { listenToKeys } from './client/keys.ts';
import { allMarks, cover, look } from './client/look.ts';
import { post } from './client/post.ts';
import type { Shown } from './server/act.ts';
import { selectedWords } from './client/selection.ts';

const byId = (id: string): HTMLElement | null => document.getElementById(id);
const bench = byId('bench');
const said = byId('said');
const fileHere = (): string | null => bench?.dataset.file ?? null;
const valueOf = (id: string): string | null => {
  const field = byId(id);
  return field instanceof HTMLTextAreaElement ? field.value : null;
};

let sawAnswer = false;
let busy: Promise<unknown> | null = null;

/** Does something on the server, and shows what it says, one after the other. Nobody decides on a draft unseen. */
async function act(does: string, more: object = {}): Promise<void> {
  if (busy && /^(?:accept|hold|undo)$/.test(does)) return;
  const turn = (busy ?? Promise.resolve()).then(() => actNow(does, more));
  busy = turn;
  await turn;
  if (busy === turn) busy = null;
}

async function actNow(does: string, more: object): Promise<void> {
  cover();
  const body = { do: does, file: fileHere(), title: valueOf('title'), answer: valueOf('answer'), sawAnswer, ...more };
  const shown = await post<Shown>('act', body);
  if (shown) show(shown);
  else if (said) said.textContent = said.dataset.lost ?? '';
}

function show({ file, said: sentence, focus, head, bench: html, trouble }: Shown): void {
  const focused = document.activeElement?.id ?? '';
  const opened = Array.from(document.querySelectorAll('details[open][id]'), ({ id }) => id);
  const single = isSingle();
  const isOther = file !== fileHere();
  put('head', head);
  put('bench', html);
  put('trouble', trouble);
  if (bench) {
    if (file === null) delete bench.dataset.file;
    else bench.dataset.file = file;
  }
  for (const id of opened) byId(id)?.setAttribute('open', '');
  const box = byId('single');
  if (box instanceof HTMLInputElement) box.checked = single;
  if (said) said.textContent = sentence;
  if (isOther) {
    sawAnswer = false;
    scrollTo(0, 0);
  }
  const target =
    byId('trouble')?.querySelector('button') ?? byId(focus ?? (isOther ? 'check' : focused)) ?? byId('result');
  target?.focus({ preventScroll: isOther });
  showAnswer();
}

function put(id: string, html: string): void {
  const element = byId(id);
  if (element) element.innerHTML = html;
}

/** The pane of the source scrolls by itself: to the comment that answers. */
function showAnswer(): void {
  const choice = document.querySelector<HTMLElement>('.choice:has(:checked)');
  const pane = choice?.closest<HTMLElement>('.source');
  if (!choice || !pane || pane.scrollHeight <= pane.clientHeight) return;
  const { top } = choice.getBoundingClientRect();
  const { top: from, height } = pane.getBoundingClientRect();
  if (top < from || top > from + height - 120) pane.scrollTop += top - from - height / 3;
}

function take(): void {
  const words = selectedWords();
  const kind = byId('kind');
  if (words === '') {
    if (said) said.textContent = said.dataset.select ?? '';
    return;
  }
  void act('take', { words, ...(kind instanceof HTMLSelectElement ? { kind: kind.value } : {}) });
}

function isSingle(): boolean {
  const box = byId('single');
  return !(box instanceof HTMLInputElement) || box.checked;
}

function press(button: HTMLElement): void {
  const { do: does = '', id, comment } = button.dataset;
  if (does === 'close') {
    put('trouble', '');
    byId('title')?.focus();
  } else if (does === 'take') take();
  else void act(does, { ...(id ? { id } : {}), ...(comment ? { comment: Number(comment) } : {}) });
}

function choose(comment: number): void {
  const input = byId(`choice-${comment}`);
  if (input instanceof HTMLInputElement) void act('choose', { comment });
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('[data-do]');
  if (button) return press(button);
  const link = target?.closest<HTMLElement>('[data-open], .langs a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { open } = link.dataset;
  if (open !== undefined) void act('open', { to: open });
  // What was typed is there in the other language too.
  else void act('keep').then(() => location.assign(link.getAttribute('href') ?? ''));
});
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'answer') choose(Number(target.value));
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && (target.id === 'answer' || target.closest('.thread'))) sawAnswer = true;
});

listenToKeys({
  isOn: isSingle,
  act: (does) => void act(does),
  take,
  choose,
  edit: () => {
    const title = byId('title');
    if (title instanceof HTMLTextAreaElement) {
      title.focus();
      title.setSelectionRange(title.value.length, title.value.length);
    }
  },
  open: () => byId('tracker')?.click(),
  look: (ids) => void look(fileHere() ?? '', ids ?? allMarks()),
  cover,
});
showAnswer();
