import path from 'node:path';
import { pluginField, type SensitiveField, sensitivityShown } from '../tracker/sensitive.ts';
import { keywordsIn, type Mention, type Sensitivity, type TicketComment, type Ticket } from '../tracker/ticket.ts';
import { Problems } from '../../schema/problem.ts';
import { oldVersionShown, pageCutOff, pageOfNoTicket } from './problems.ts';
import { attribute, type Element, find, first, hasClass, innerHtml, parseHtml, rawTextOf } from './html/html-tree.ts';
import { type Part, part } from '../../language/problems.ts';

const byClass =
  (name: string) =>
  (element: Element): boolean =>
    hasClass(element, name);
const byId =
  (id: string) =>
  (element: Element): boolean =>
    attribute(element, 'id') === id;

/** Of a link's address; null where there is none, or no address. */
function parameterOf(link: Element, name: string): string | null {
  const address = URL.parse(attribute(link, 'href'), 'http://trac.invalid');
  return address?.searchParams.get(name) ?? null;
}

/** Whether a file is a page that Trac made for one ticket: by ids, since labels are in the visitor's language. */
export const isTicketPage = (html: string): boolean =>
  /\bid="trac-ticket-title"|<span class="trac-status"/.test(html) && /\bid="ticket"/.test(html);

/**
 * A saved ticket page of Trac 1.0 to 1.6. Scripts are not looked into: those of 1.6 hold what comments said before they
 * were edited. Throws Problems for a page that is cut off, or is none of a ticket.
 */
export function ticketOnPage(html: string, file: string, sensitive: SensitiveField = pluginField): Ticket {
  const page = parseHtml(html);
  const box = first(page, byId('ticket'));
  const number = Number(/#(\d+)/.exec(rawTextOf(first(box, byClass('trac-id'))))?.[1]);
  if (!box || !number) throw new Problems(pageOfNoTicket({ file }));
  // Everything after the history is the same on every page; without it, comments may be missing.
  if (!/<\/html>\s*$/.test(html) || (!first(page, byId('changelog')) && /\bid="changelog"/.test(html)))
    throw new Problems(pageCutOff({ file }));
  const shown = oldVersionOn(page, html);
  if (shown !== null) throw new Problems(oldVersionShown({ file }, { what: shown }));
  const field = (name: string): Element | undefined =>
    first(box, (element) => element.tagName === 'td' && attribute(element, 'headers') === `h_${name}`);
  const changes = Array.from(
    find(page, (element) => hasClass(element, 'change') && /^trac-change-\d/.test(attribute(element, 'id'))),
  );
  const [status, type, resolution] = ['trac-status', 'trac-type', 'trac-resolution'].map((name) =>
    rawTextOf(first(box, byClass(name))),
  );
  return {
    number,
    summary: rawTextOf(first(box, byClass('summary'))),
    type: type ?? '',
    component: rawTextOf(field('component')),
    priority: rawTextOf(field('priority')),
    keywords: keywordsIn(rawTextOf(field('keywords'))),
    status: status ?? '',
    resolution: (resolution ?? '').replace(/^\(|\)$/g, ''),
    reporter: loginIn(field('reporter'), 'reporter'),
    owner: loginIn(field('owner'), 'owner'),
    people: (['reporter', 'owner'] as const)
      .map((name) => ({ login: loginIn(field(name), name), name: rawTextOf(field(name)) }))
      .filter(({ login, name }) => login !== '' && login !== name),
    opened: openedIn(box),
    closed: status === 'closed' ? closedBy(changes) : null,
    changed: lastInstantIn(box, page),
    sensitivity: sensitivityOf(sensitive, sensitive && field(sensitive.field), changes),
    description: body(first(first(box, byClass('description')), byClass('searchable'))),
    comments: changes.map(commentIn),
    attachments: [],
    mentioned: mentionsOn(page, number),
    source: { kind: 'page', name: path.basename(file) },
    losses: [],
  };
}

const body = (element: Element | undefined): Ticket['description'] =>
  element && rawTextOf(element) !== '' ? { format: 'html', source: innerHtml(element) } : null;

/** Pages show the name that people have given themselves; the link has the login. */
function loginIn(cell: Element | undefined, field: string): string {
  const link = first(cell, (element) => element.tagName === 'a');
  return (link && parameterOf(link, field)) ?? rawTextOf(cell);
}

/** Dates stand in the address of the timeline, to the second; their text is relative. */
function instantIn(element: Element | undefined): string | null {
  const link = first(element, byClass('timeline'));
  return link ? instantOf(link) : null;
}

function instantOf(link: Element): string | null {
  const from = parameterOf(link, 'from');
  const time = from ? new Date(from) : null;
  return time && !Number.isNaN(time.valueOf()) ? time.toISOString().replace('.000Z', 'Z') : null;
}

/** Of whatever the page says was done, edits of texts too. */
const lastInstantIn = (box: Element, page: Element): string | null =>
  [box, first(page, byId('changelog'))]
    .flatMap((part) => (part ? [...find(part, byClass('timeline'))] : []))
    .flatMap((link) => instantOf(link) ?? [])
    .sort()
    .at(-1) ?? null;

/** What of the ticket is shown as it was before an edit; null for a page of today. Labels are in any language. */
function oldVersionOn(page: Element, html: string): Part | null {
  const title = first(page, byId('trac-ticket-title'));
  if (first(title, (element) => element.tagName === 'a' && attribute(element, 'href').includes('#comment:')))
    return part('trac.ticket');
  const edits = [...find(page, byClass('trac-lastedit'))];
  if (edits.some((edit) => hasClass(edit, 'trac-shade') || hasNewer(edit))) return part('trac.comment');
  // Browsers write where a page was saved from.
  return /^[\s\S]{0,2000}<!-- saved from url=\S{1,2000}[?&](?:cnum_hist|cversion|version)=/.test(html)
    ? part('trac.ticket')
    : null;
}

/** Beside a text that was edited stand links to the one before, the one behind, and what is different. */
function hasNewer(edit: Element): boolean {
  const links = [...find(edit, (element) => element.tagName === 'a')];
  const shown = Math.max(0, ...links.map((link) => Number(parameterOf(link, 'version') ?? 0)));
  return links.some((link) => Number(parameterOf(link, 'cversion') ?? 0) > shown);
}

const openedIn = (box: Element): string | null => instantIn(first(box, byClass('date')));

/** When the status was last changed: to what it is now. */
const closedBy = (changes: readonly Element[]): string | null =>
  timeOf(changes.findLast((change) => first(change, isField('status'))));

const isField =
  (name: string) =>
  (element: Element): boolean =>
    ['tr', 'li'].includes(element.tagName) && hasClass(element, `trac-field-${name}`);

const timeOf = (change: Element | undefined): string | null => {
  const microseconds = /^trac-change-\d+-(\d+)$/.exec(change ? attribute(change, 'id') : '')?.[1];
  return microseconds
    ? new Date(Math.floor(Number(microseconds) / 1e6) * 1000).toISOString().replace('.000Z', 'Z')
    : instantIn(change);
};

/** A change of the field says that it was sensitive once, whichever way it went. */
function sensitivityOf(
  sensitive: SensitiveField,
  cell: Element | null | undefined,
  changes: readonly Element[],
): Sensitivity {
  if (sensitive === null) return 'no';
  const link = first(cell ?? undefined, (element) => element.tagName === 'a');
  const value = link
    ? parameterOf(link, sensitive.field)
    : sensitive.values === null
      ? null
      : rawTextOf(cell ?? undefined);
  const shown = sensitivityShown(sensitive, value);
  return shown !== 'yes' && changes.some((change) => first(change, isField(sensitive.field))) ? 'was' : shown;
}

/** A link to a ticket says its title, also of one that is not for everybody: `#7: Bug: No sound (closed: fixed)`. */
function mentionsOn(page: Element, own: number): Mention[] {
  const byTitle = new Map<string, Set<number>>();
  for (const link of find(page, (element) => element.tagName === 'a' && attribute(element, 'title') !== '')) {
    const number = Number(/(?:^|\/)ticket\/(\d{1,9})(?:[#?].*)?$/.exec(attribute(link, 'href'))?.[1]);
    if (number && number !== own)
      byTitle.set(attribute(link, 'title'), (byTitle.get(attribute(link, 'title')) ?? new Set()).add(number));
  }
  return [...byTitle].flatMap(([title, [ticket, ...others]]) => {
    // “View ticket” and “Comment 3 for #7” are no titles.
    if (ticket === undefined || others.length > 0 || /#\d+$/.test(title)) return [];
    const whole = title.replace(/^.{0,40}#\d{1,9}: /, '').replace(/ \([\p{L}_-]+(?:: [^()]{1,40})?\)$/u, '');
    // Trac 1.0 and newer begin it with the type, whose name may be anything.
    const untyped = /^[^:]{1,40}: (.*)$/.exec(whole)?.[1];
    return [{ ticket, titles: untyped === undefined ? [whole] : [whole, untyped] }];
  });
}

function commentIn(change: Element): TicketComment {
  const number = Number(/^trac-change-(\d+)/.exec(attribute(change, 'id'))?.[1]);
  const heading = first(change, byClass('change'));
  const threading = first(heading, byClass('threading'));
  const replies = threading
    ? Array.from(
        find(threading, (element) => element.tagName === 'a'),
        (link) => ({ to: /#comment:(\w+)$/.exec(attribute(link, 'href'))?.[1], text: link }),
      )
    : [];
  const parent = replies.find(({ to }) => to === 'description' || (to !== undefined && Number(to) < number))?.to;
  const author =
    first(heading, byClass('trac-author')) ??
    first(heading, byClass('trac-author-user')) ??
    first(heading, byClass('trac-author-anonymous'));
  return {
    number,
    replyTo: parent === 'description' ? 'description' : parent === undefined ? null : Number(parent),
    // Trac 1.0 writes the login at the end of the line: “Changed 3 years ago by member1”.
    author: author ? rawTextOf(author) : (/\S+$/.exec(rawTextOf(heading))?.[0] ?? ''),
    time: timeOf(change),
    body: body(first(change, byClass('comment'))),
    ...changedWith(change),
  };
}

/** What was changed at once with a comment; an empty value was taken back. */
function changedWith(change: Element): Pick<TicketComment, 'status' | 'resolution'> {
  const valueOf = (name: string): string | undefined => {
    const row = first(change, isField(name));
    if (!row || first(row, byClass('trac-field-deleted'))) return row && '';
    const marked = first(row, byClass('trac-field-new'));
    if (marked) return rawTextOf(marked);
    // Trac 1.0 has values in `em`, with words around them in the visitor's language; one that is deleted stands first.
    const values = Array.from(
      find(row, ({ tagName }) => tagName === 'em'),
      rawTextOf,
    );
    const value = values.at(-1) ?? '';
    const label = rawTextOf(first(row, ({ tagName }) => tagName === 'strong'));
    return values.length === 1 && rawTextOf(row).slice(label.length).trim().startsWith(value) ? '' : value;
  };
  const [status, resolution] = [valueOf('status'), valueOf('resolution')];
  return { ...(status === undefined ? {} : { status }), ...(resolution === undefined ? {} : { resolution }) };
}
