import { forgetAsked } from '../browser/kit/asked-before.ts';
import { copyText } from '../browser/kit/copy-text.ts';
import { longestAddress, newTicketAddress } from '../site/new-ticket.ts';
import { isCopy } from '../site/copy-age.ts';
import { h } from '../browser/kit/dom.ts';
import type { AskData } from './ask-data.ts';
import { descriptionWith, type TicketDraft, storeDraft } from '../browser/kit/ticket-draft.ts';
import { names } from '../language/facts.ts';

/**
 * Takes a ticket to the tracker's form. Where that may be out of reach, or the text is too long for an address, it
 * gives the text to be copied or mailed instead: nothing that was written is lost. `askedBefore` ends it.
 */
export function sendToTracker(
  draft: TicketDraft,
  askedBefore: string,
  { words, form, mail, site }: AskData,
  panel: HTMLElement,
): void {
  const { summary, component, language } = draft;
  const told = descriptionWith(draft.description, draft.read, words['ask.tried']);
  const description = [told, askedBefore].filter(Boolean).join('\n\n');
  const address = newTicketAddress(form, { summary, description, component, language });
  const isAway = !navigator.onLine || isCopy(location, site) || document.documentElement.dataset.copy !== undefined;
  if (!isAway && address.length <= longestAddress) {
    storeDraft({ ...draft, isFiled: true });
    forgetAsked();
    return location.assign(address);
  }

  const text = [summary, description, [component, names[language]].filter(Boolean).join(' · ')]
    .filter(Boolean)
    .join('\n\n');
  const field = h('textarea', { id: 'ticket-text', rows: '8', readonly: true });
  field.value = text;
  const said = h('p', { role: 'status', class: 'soft' });
  const copy = h('button', { class: 'button', type: 'button' }, words['ask.hand.copy']);
  copy.addEventListener('click', async () => {
    if (await copyText(text)) said.textContent = words['ask.hand.copied'];
    else field.select();
  });
  const heading = h('h2', { id: 'hand', tabindex: '-1' }, words['ask.hand']);
  const withoutText = newTicketAddress(form, { summary, component, language });
  const mailAddress = `mailto:${mail}?subject=${encodeURIComponent(summary)}&body=${encodeURIComponent(description.replace(/\n/g, '\r\n'))}`;
  panel.replaceChildren(
    heading,
    h('p', {}, words[isAway ? 'ask.hand.away' : 'ask.hand.long']),
    h('p', { class: 'field' }, h('label', { for: 'ticket-text' }, words['ask.hand.text']), field),
    h(
      'p',
      { class: 'helpless' },
      copy,
      h('a', { class: 'button plain', href: mailAddress }, words['ask.hand.mail']),
      h(
        'a',
        { class: 'button plain', href: address.length <= longestAddress ? address : withoutText },
        words['ask.hand.open'],
      ),
    ),
    said,
  );
  panel.setAttribute('aria-labelledby', heading.id);
  panel.hidden = false;
  heading.focus();
}
