/** Down from the box to the first answer, up and down among those that are unfolded, up from the first to the box. */
export function moveWithArrows(box: HTMLElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const hits = Array.from(results.querySelectorAll<HTMLElement>('[data-hit]')).filter(
      (hit) => !hit.closest('details:not([open])'),
    );
    const at = hits.findIndex((hit) => hit === document.activeElement);
    if (at === -1 && document.activeElement !== box) return;
    const target = event.key === 'ArrowDown' ? hits[at + 1] : at === -1 ? undefined : (hits[at - 1] ?? box);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
