/** Whether the text is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or unknown where a page is not secure: the old way.
    const field = Object.assign(document.createElement('textarea'), { value: text });
    document.body.append(field);
    const before = document.activeElement;
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    return isCopied;
  }
}
