import { ownCopy } from './own-copy.ts';
import { isMailProvider } from './redact/mail-providers.ts';
import { isWellKnown } from './well-known-domains.ts';
import type { Site } from '../schema/site.ts';
import type { Ticket } from './tracker/ticket.ts';

/** A domain that seems to be that of a member's organisation. For the report alone: it tells who takes part. */
export interface ProposedDomain {
  readonly domain: string;
  /** In how many tickets somebody writes from it, or the ticket is about it. */
  readonly tickets: number;
  /** Whether somebody who takes part has a mail address there. */
  readonly isInAddress: boolean;
  /** For `tracker.organisations`, without the name. */
  readonly line: string;
}

/** Without those that end names of files too (`py`, `sh`): of these, only what stands in an address is a domain. */
const ends =
  'ar|bo|br|ca|cat|cl|co|com|coop|cr|cu|de|ec|edu|es|eu|example|fr|gob|gov|gt|hn|info|io|it|lat|mx|net|network|ni|nl|online|org|pa|pe|pr|pt|site|sv|test|uk|us|uy|ve';
const labels = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61})\.){1,6}`;
const mail = new RegExp(String.raw`@(${labels}\p{L}{2,24})(?![\p{L}\p{N}-])`, 'giu');
/** Behind `@` only where a name stands before it: `@module.name` is code. */
const inAddress = new RegExp(
  String.raw`(?:(?<=[\p{L}\p{N}_.+-])@|:\/\/|(?<![\p{L}\p{N}.])www\.)(${labels}\p{L}{2,24})(?![\p{L}\p{N}-])`,
  'giu',
);
const alone = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./_-])(?!www\.)(${labels}(?:${ends}))(?![\p{L}\p{N}@_(-]|\.[\p{L}\p{N}])`,
  'giu',
);

/** `com` of `com.mx`, `org` of `org.uk`: together they are the end of a domain. */
const secondLevel = /^(?:ac|asn|co|com|coop|edu|gob|go|gov|gub|id|info|mil|ne|net|nom|or|org|sch)\.\p{L}{2}$/u;
/** Where everybody may have a name of their own, which is whose the domain is. */
const shared =
  /^(?:blogspot|wordpress|github|gitlab|netlify|herokuapp|neocities|weebly|wixsite|tumblr|noblogs|espivblogs)\.\p{L}{2,5}$/u;

/** What is registered of a host: `riverbend.example` of `lists.riverbend.example`; null of an end alone. */
export function registeredIn(host: string): string | null {
  const parts = host.toLowerCase().split('.');
  const end = parts.slice(-2).join('.');
  if (!secondLevel.test(end) && !shared.test(end)) return end;
  return parts.length > 2 ? parts.slice(-3).join('.') : null;
}

interface Named {
  readonly host: string;
  readonly start: number;
  readonly end: number;
}
const found = (text: string, pattern: RegExp): Named[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, 1: host = '', index }) => ({
    host: host.toLowerCase().replace(/^www\./, ''),
    start: index,
    end: index + length,
  })).filter(({ host }) => !isReserved(host));

/** A link whose words are its address names it once: no more than a blank stands between. */
function namedIn(text: string): string[] {
  const all = [...found(text, inAddress), ...found(text, alone)].sort((one, other) => one.start - other.start);
  return all.flatMap(({ host, start }, i) => {
    const before = all[i - 1];
    const isSame = before !== undefined && registeredIn(before.host) === registeredIn(host);
    return isSame && text.slice(before.end, start).split(/\s/).length <= 2 ? [] : [host];
  });
}
const isReserved = (host: string): boolean =>
  /\.(?:local|localhost|internal|intranet|invalid|lan|home|arpa)$/.test(host);
/** Without lines that are quoted; of tags, what they lead to. */
const ownWords = (text: string): string =>
  text
    .replace(/^[ \t]{0,8}>.*$/gm, '')
    .replace(/<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,2000})?>/gi, (tag) => /\shref="([^"]*)"/i.exec(tag)?.[1] ?? '');

/** Gathers domains ticket by ticket, and keeps nothing else of them. */
export class DomainProposals {
  readonly #isKnown: (host: string) => boolean;
  readonly #found = new Map<string, { tickets: number; isInAddress: boolean }>();

  constructor({ address, mail: ownMail, tracker }: Pick<Site, 'address' | 'mail' | 'tracker'>) {
    const own = [new URL(address).hostname, new URL(tracker.address).hostname, ownMail.split('@').at(-1) ?? ''];
    const registered = own.map(registeredIn);
    const listed = tracker.organisations.flatMap(({ domains }) => domains.map((each) => each.toLowerCase()));
    this.#isKnown = (host) =>
      registered.includes(registeredIn(host)) || listed.some((each) => host === each || host.endsWith(`.${each}`));
  }

  /** Only what is published is told of: of a ticket that is held, nobody hears more than its number. */
  add(ticket: Ticket): void {
    const from = new Set(this.#registered(addressesOf(ticket)));
    const about = this.#aboutOf(ticket);
    for (const domain of new Set([...from, ...about])) {
      const before = this.#found.get(domain);
      this.#found.set(domain, {
        tickets: (before?.tickets ?? 0) + 1,
        isInAddress: (before?.isInAddress ?? false) || from.has(domain),
      });
    }
  }

  /** What the summary names, and what the thread names at least twice, without what is quoted. */
  #aboutOf({ summary, description, comments }: Ticket): string[] {
    const counts = new Map<string, number>();
    for (const body of [description, ...comments.map(({ body: each }) => each)])
      for (const domain of this.#registered(namedIn(ownWords(body?.source ?? ''))))
        counts.set(domain, (counts.get(domain) ?? 0) + 1);
    const often = [...counts].flatMap(([domain, count]) => (count >= 2 ? [domain] : []));
    return [...this.#registered(namedIn(summary)), ...often].filter((domain) => !isWellKnown(domain));
  }

  #registered(hosts: readonly string[]): string[] {
    return hosts.flatMap((host) => {
      const domain = this.#isKnown(host) ? null : registeredIn(host);
      return domain === null || isMailProvider(domain) ? [] : [ownCopy(domain)];
    });
  }

  /** Those of most tickets first. */
  all(): ProposedDomain[] {
    return [...this.#found]
      .map(([domain, found]) => ({ domain, ...found, line: lineOf(domain, found) }))
      .sort((a, b) => b.tickets - a.tickets || (a.domain < b.domain ? -1 : 1));
  }
}

const addressesOf = ({ reporter, comments, people }: Ticket): string[] =>
  [reporter, ...comments.map(({ author }) => author), ...people.flatMap(({ login, name }) => [login, name])].flatMap(
    (each) => found(each, mail).map(({ host }) => host),
  );

function lineOf(domain: string, { tickets, isInAddress }: { tickets: number; isInAddress: boolean }): string {
  const count = `${tickets} ${tickets === 1 ? 'ticket' : 'tickets'}`;
  return `- { name: …, domains: [${domain}] } # ${count}${isInAddress ? ', in mail addresses' : ''}`;
}
