import { addressHere } from '../browser/kit/address-here.ts';
import { copyText } from '../browser/kit/copy-text.ts';
import { h } from '../browser/kit/dom.ts';
import type { CiteFormat } from '../model/citation.ts';
import type { CitedHit } from './cited-hits.ts';
import type { StaffData } from './staff-data.ts';

/** An answer with its text to paste, and a button that copies it. */
export function quoteItem({ hit, citation }: CitedHit, format: CiteFormat, { words, locale }: StaffData): HTMLElement {
  const text = citation[format];
  const said = h('span', { role: 'status', class: 'soft' });
  const shown = h('div', { class: 'prose' }, h('pre', {}, h('code', {}, text)));
  const copy = h(
    'button',
    { class: 'button plain', type: 'button', 'aria-label': `${words['cite.copy']}: ${hit.title}` },
    words['cite.copy'],
  );
  copy.addEventListener('click', async () => {
    const isCopied = await copyText(text);
    said.textContent = isCopied ? words['staff.copied'] : words['cite.refused'];
    if (!isCopied) getSelection()?.selectAllChildren(shown);
  });
  const link = h('a', { href: addressHere(hit.address) }, hit.title);
  return h(
    'li',
    { class: 'hit' },
    h('h3', { lang: hit.locale !== locale && hit.locale }, link),
    shown,
    h('p', { class: 'helpless' }, copy, said),
  );
}
