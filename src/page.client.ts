/** What every page can do with a script: keep the place when the language changes, and `/` for the search box. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a[hreflang]')) {
  const keepPlace = () => {
    link.href = link.pathname + (document.querySelector('[data-search-state]') ? location.search : '') + location.hash;
  };
  keepPlace();
  link.addEventListener('pointerdown', keepPlace);
  link.addEventListener('focus', keepPlace);
  link.addEventListener('click', () => {
    keepPlace();
    try {
      localStorage.setItem('locale', link.hreflang);
    } catch {
      // Storage may be refused; then only addresses without a language forget the choice.
    }
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('input[type="search"]'));
  const box = boxes.find((each) => each.offsetParent !== null);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
