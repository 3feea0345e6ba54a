/** What the keys of the page do. */
export interface Doing {
  /** Whether keys of one letter are on. */
  readonly isOn: () => boolean;
  readonly act: (does: string) => void;
  readonly take: () => void;
  readonly choose: (comment: number) => void;
  readonly edit: () => void;
  readonly open: () => void;
  /** Null for all marks of the draft. */
  readonly look: (ids: readonly string[] | null) => void;
  readonly cover: () => void;
}

const acts: Readonly<Record<string, string>> = { a: 'accept', h: 'hold', j: 'next', k: 'previous', z: 'undo' };

/** The keys are the same in both languages. They are silent in fields, where a letter is typed. */
export function listenToKeys(doing: Doing): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target.closest('textarea, select')) return inField(event, target, doing);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const held = target.closest<HTMLElement>('[data-hold]')?.dataset.hold;
    if (held !== undefined && (key === 'Enter' || key === ' ')) {
      event.preventDefault();
      if (!event.repeat) doing.look([held]);
    } else if (doing.isOn() && byLetter(key, event.repeat, doing)) event.preventDefault();
  });
  for (const name of ['keyup', 'pointerup', 'pointercancel', 'blur', 'visibilitychange', 'pagehide'])
    addEventListener(name, doing.cover, true);
  document.addEventListener('pointerdown', ({ target }) => {
    const held = target instanceof Element ? target.closest<HTMLElement>('[data-hold], .src .taken') : null;
    const id = held?.dataset.hold ?? held?.dataset.look;
    if (id !== undefined) doing.look([id]);
  });
}

function inField(event: KeyboardEvent, field: HTMLElement, doing: Doing): void {
  if (event.key === 'Escape') field.blur();
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  doing.act('accept');
}

/** Whether the key does something. One that is held down does it once. */
function byLetter(key: string, isRepeated: boolean, doing: Doing): boolean {
  const does = acts[key];
  const others: Readonly<Record<string, () => void>> = {
    e: doing.edit,
    x: doing.take,
    o: doing.open,
    l: () => doing.look(null),
  };
  const other = others[key];
  if (does === undefined && !other && !/^\d$/.test(key)) return false;
  if (isRepeated) return true;
  if (does !== undefined) doing.act(does);
  else if (other) other();
  else doing.choose(Number(key));
  return true;
}
