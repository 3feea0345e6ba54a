/** What the reviewer has selected, in a field or in the text of the draft; empty for nothing. */
export function selectedWords(): string {
  const field = lastField();
  if (field && field.selectionStart !== field.selectionEnd)
    return field.value.slice(field.selectionStart, field.selectionEnd).trim();
  const selection = getSelection();
  const within = selection?.anchorNode?.parentElement?.closest('.pane');
  return within && selection ? selection.toString().trim() : '';
}

/** A button takes the focus from the field whose selection it is about. */
let field: HTMLTextAreaElement | null = null;
document.addEventListener('focusout', ({ target }) => {
  field = target instanceof HTMLTextAreaElement ? target : null;
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) field = null;
  else if (!(target instanceof HTMLElement && target.closest('.removals'))) field = null;
});

function lastField(): HTMLTextAreaElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLTextAreaElement ? activeElement : field;
}
