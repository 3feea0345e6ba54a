import { rememberRead } from '../kit/ticket-draft.ts';
import { copyText } from '../kit/copy-text.ts';
import { addressHere } from '../kit/address-here.ts';

// Without a script a link to file a ticket leads to the tracker itself.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-ask]'))
  link.href = addressHere(link.dataset.ask ?? '');

/**
 * Copies links and ready texts: by a button beside each text, by the links of the page, its sections and comments, and
 * by the key c.
 */
const panel = document.querySelector<HTMLElement>('[data-cite]');
if (panel) {
  start(panel);
  // Whoever comes from the Ask page, by whatever way, need not be sent here again.
  rememberRead({ title: document.querySelector('h1')?.textContent ?? '', address: panel.dataset.link ?? '' });
}

function start(panel: HTMLElement): void {
  const words: Readonly<Record<'copy' | 'copied' | 'refused' | 'key' | 'both', string>> = JSON.parse(
    panel.dataset.cite ?? '',
  );
  const page = panel.dataset.link ?? '';
  const said = Object.assign(document.createElement('p'), { className: 'said' });
  said.setAttribute('role', 'status');
  document.body.append(said);
  let quiet = 0;
  const say = (words: string): void => {
    said.textContent = words;
    clearTimeout(quiet);
    quiet = window.setTimeout(() => (said.textContent = ''), 4000);
  };
  const copy = async (text: string): Promise<void> =>
    say((await copyText(text)) ? `${words.copied} ${text.split('\n')[0]}` : words.refused);

  const addButton = (name: Element, text: HTMLElement): void => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: words.copy,
      className: 'copy',
    });
    button.setAttribute('aria-label', `${words.copy}: ${name.textContent}`);
    button.addEventListener('click', () => void copy(text.innerText.replace(/\n$/, '')));
    name.append(button);
  };

  joinLanguages(panel, words.both);
  for (const text of panel.querySelectorAll('dd')) {
    const name = text.previousElementSibling;
    // A list of terms may hold a button only within one of them.
    if (name) addButton(name, text);
  }
  for (const code of document.querySelectorAll<HTMLElement>('.code pre')) {
    const caption = code.previousElementSibling;
    if (caption) addButton(caption, code);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor, a.no')) {
    // The link itself goes on working: the address bar shows what was copied.
    link.addEventListener('click', (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) void copy(page + link.hash);
    });
  }

  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: stored() !== 'off' });
  const label = document.createElement('label');
  label.append(box, ` ${words.key}`);
  label.className = 'key';
  box.addEventListener('change', () => store(box.checked ? 'on' : 'off'));
  panel.append(label);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || !box.checked || event.repeat) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    const at = document.getElementById(location.hash.slice(1))?.closest('article') ? location.hash : '';
    void copy(page + at);
  });
}

/** A third set of texts: each one in the reader's language, then in the other. */
function joinLanguages(panel: HTMLElement, name: string): void {
  const own = panel.querySelectorAll('dl > dd');
  const other = panel.querySelector('details');
  if (!other) return;
  const both = other.cloneNode(true) as HTMLDetailsElement;
  both.querySelector('summary')?.replaceChildren(name);
  both.querySelectorAll('dd').forEach((text, i) => {
    const second = Object.assign(document.createElement('span'), { lang: text.lang });
    second.append(...text.childNodes);
    text.removeAttribute('lang');
    // The link alone stands first; paragraphs are set apart by an empty line.
    const breaks = Array.from({ length: i ? 2 : 1 }, () => document.createElement('br'));
    text.append(...(own[i]?.cloneNode(true).childNodes ?? []), ...breaks, second);
  });
  other.after(both);
}

function stored(): string | null {
  try {
    return localStorage.getItem('copy-key');
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem('copy-key', value);
  } catch {
    // Then the choice holds for this page only.
  }
}
