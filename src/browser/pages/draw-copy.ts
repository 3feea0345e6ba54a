import type { CopySummary } from '../../copies/device/copy-format.ts';
import type { InstalledCopyData } from '../../copies/device/installed-words.ts';
import type { CopyState, CopyCommand } from '../../copies/device/messages.ts';
import { fill } from '../kit/page-data.ts';
import { describeCopy, sizes } from './describe-copy.ts';

/** What the section shows. */
export interface DrawnCopy {
  readonly state: CopyState;
  /** What the reader has asked for last. */
  readonly chosen: CopyCommand | null;
  /** What the site offers; null where it could not be asked. */
  readonly summary: CopySummary | null;
}

/** A part of the section, by its name in InstalledCopy.astro. */
export const partOf = (section: HTMLElement, name: string): HTMLElement =>
  section.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? document.createElement('p');

/** Shows how a copy stands, and the buttons for what can be done about it. */
export function drawCopy(section: HTMLElement, { state, chosen, summary }: DrawnCopy, data: InstalledCopyData): void {
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement && section.contains(activeElement) ? activeElement : null;
  section.dataset.state = state.status;
  const visible: Readonly<Record<string, boolean>> = {
    unavailable: false,
    size: state.status === 'absent' && summary !== null,
    loading: state.status === 'loading',
    keep: state.status === 'absent',
    resume: state.status === 'broken' || (state.status === 'kept' && state.trouble !== null),
    cancel: state.status === 'loading' || state.status === 'broken',
    remove: state.status === 'kept',
  };
  for (const [name, isVisible] of Object.entries(visible)) partOf(section, name).hidden = !isVisible;
  if (summary) partOf(section, 'size').textContent = fill(data.words['installed.size'], sizes({ size: summary.bytes }));
  say(section, describeCopy(state, chosen, data));
  if (state.status === 'loading') drawProgress(section, state, data);
  // Whose button is gone goes on from the heading, not from the top of the page.
  if (focused?.closest('[hidden]'))
    (section.querySelector<HTMLElement>('button:not([hidden])') ?? section.querySelector('h2'))?.focus();
}

/** Written only when it says something else: a status is read aloud. */
export function say(section: HTMLElement, sentence: string): void {
  const status = partOf(section, 'status');
  if (status.textContent !== sentence) status.textContent = sentence;
}

function drawProgress(section: HTMLElement, { done, all }: { done: number; all: number }, data: InstalledCopyData) {
  const bar = section.querySelector('progress');
  // Before it is known how much there is, the bar only moves.
  if (bar && all > 0) bar.value = done / all;
  else bar?.removeAttribute('value');
  const label = partOf(section, 'loading').querySelector('span');
  if (label) label.textContent = all > 0 ? fill(data.words['installed.progress'], sizes({ done, all })) : '';
}
