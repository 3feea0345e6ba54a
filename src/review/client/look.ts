import { post } from './post.ts';

/** What stood in an element before its words were shown. */
const covered = new Map<HTMLElement, string>();
/** Whether what was asked for is still held. */
let isHeld = false;

/** Shows the words of some marks while something is held: they are asked for each time, and kept nowhere. */
export async function look(file: string, ids: readonly string[]): Promise<void> {
  if (isHeld || ids.length === 0) return;
  isHeld = true;
  const words = await post<Record<string, string>>('../look', { file, ids });
  // It was let go while they came.
  if (!isHeld || words === null) return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-look]')) {
    const found = words[element.dataset.look ?? ''];
    if (found === undefined) continue;
    covered.set(element, element.textContent);
    element.textContent = found;
    element.classList.add('seen');
  }
}

/** Covers them again. */
export function cover(): void {
  isHeld = false;
  for (const [element, text] of covered) {
    element.textContent = text;
    element.classList.remove('seen');
  }
  covered.clear();
}

/** All marks that the page shows. */
export const allMarks = (): string[] => [
  ...new Set(
    Array.from(document.querySelectorAll<HTMLElement>('[data-look]'), (element) => element.dataset.look ?? ''),
  ),
];
