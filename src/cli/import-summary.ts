import { locales } from '../language/locale.ts';
import type { ImportReport, TicketReport } from '../importer/report.ts';

const shown = 12;
const numbers = (those: readonly { readonly ticket: number }[]): string =>
  those
    .slice(0, 8)
    .map(({ ticket }) => `#${ticket}`)
    .join(' ') + (those.length > 8 ? ' …' : '');

const reasons: Readonly<Record<Extract<TicketReport, { verdict: 'hold' }>['reason'], string>> = {
  not_closed: 'not closed now',
  no_resolution: 'closed without a resolution that holds an answer',
  sensitive: 'sensitive',
  was_sensitive: 'was sensitive once',
  sensitivity_unknown: 'the source does not tell whether it is sensitive (see tracker.sensitive of site.yaml)',
  spam: 'spam',
  erased: 'taken out because somebody asked for it',
  target_missing: 'a duplicate of nothing that is published',
  alias_loop: 'duplicates that lead in a circle',
  no_text: 'without a text',
  no_date: 'without a date',
  no_comments: 'the source has no comments',
  not_redacted: 'something private could not be taken out',
  not_writable: 'could not be written as a safe text',
  too_large: 'a text of more than 400,000 characters',
};

type Report = Omit<ImportReport, 'format' | 'source' | 'isDry'>;
type Written = Exclude<TicketReport, { verdict: 'hold' }>;

/** What a person has to know now; the rest stands in the report. */
export function importSummary(report: Report): string[] {
  const written = report.tickets.flatMap((each) => (each.verdict === 'hold' ? [] : [each]));
  return [
    ...outcomesOf(written),
    ...heldOf(report.tickets),
    ...withoutAnswer(written),
    ...redactedOf(written),
    ...toBeDone(report, written).flatMap(([title, items]) => listed(title, items)),
  ];
}

const outcomesOf = (written: readonly Written[]): string[] =>
  [...Map.groupBy(written, ({ outcome }) => outcome)].map(([outcome, those]) => {
    const drafts = those.filter(({ isDraft }) => isDraft).length;
    const ofThem = outcome === 'added' || outcome === 'updated' ? `, of them drafts: ${drafts}` : '';
    return `${outcome.replaceAll('_', ' ')}: ${those.length}${ofThem}`;
  });

function heldOf(tickets: Report['tickets']): string[] {
  const held = tickets.flatMap((each) => (each.verdict === 'hold' ? [each] : []));
  return [...Map.groupBy(held, ({ reason }) => reason)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([reason, those]) => `held, ${reasons[reason]}: ${those.length} (${numbers(those)})`);
}

/** By why: they stay drafts until a person has written the answer. */
const withoutAnswer = (written: readonly Written[]): string[] =>
  [
    ...Map.groupBy(
      written.filter(({ toDo }) => toDo.includes('answer')),
      ({ answer }) => answer.says[locales[0]],
    ),
  ].map(([why, those]) => `without an answer, since ${why}: ${those.length} (${numbers(those)})`);

function redactedOf(written: readonly Written[]): string[] {
  const redacted = written.reduce((sum, each) => sum + each.redacted.reduce((all, { count }) => all + count, 0), 0);
  return redacted > 0 ? [`taken out as private: ${redacted}`] : [];
}

/** Titles, and what stands below each. */
const toBeDone = (
  { refused, withdrawn, missing, unknownComponents, proposedDomains, alsoAsked, unanswered, similar }: Report,
  written: readonly Written[],
): (readonly [title: string, items: readonly string[]])[] => [
  [
    'WITHDRAWN: these were imported before and must not be public any more. Build and publish the site now; the repository’s history still holds them.',
    withdrawn.map(({ ticket, reason }) => `#${ticket}: ${reasons[reason]}`),
  ],
  [
    'MISSING: these were imported before, and the database does not have them any more. If they were deleted for a reason, remove their folders.',
    missing.map((ticket) => `tickets/${ticket}`),
  ],
  [
    'KEPT: an editor and the tracker have both changed these. The report has both in one text; take over what you want, then run this again with --only NUMBER --seen.',
    written.filter(({ outcome }) => outcome === 'kept').map(keptText),
  ],
  [
    'Components that topics.yaml does not list; their entries stay drafts until a topic has them:',
    unknownComponents.map(
      ({ component, tickets: count }) =>
        `- { name: ${JSON.stringify(component)}, label: { ${locales.map((locale) => `${locale}: …`).join(', ')} } }   # ${count}`,
    ),
  ],
  [
    'Domains of members’ organisations? Those that are go below tracker.organisations in site.yaml, with the name in the place of …:',
    proposedDomains.map(({ line }) => line),
  ],
  [
    'Asked on the site before tickets that these entries solved; what fits goes below alsoAsked of the entry in that language:',
    alsoAsked.map(
      ({ entry, locale, line, tickets, opened }) =>
        `${entry}, ${locale}: ${line}   # ${counted(tickets.length)}${opened > 0 ? `, opened before ${opened}` : ''}`,
    ),
  ],
  [
    'Questions without an answer, asked before tickets that no entry solved. Those of two tickets or more may go into unanswered.yaml, which the staff page shows:',
    unanswered.flatMap(({ line }) => line ?? []),
  ],
  [
    'These seem to ask the same:',
    similar.map(
      ({ first, second, similarity, locales: [one, other] }) =>
        `${first} and ${second}${one === other ? '' : ' (in the other language)'}: ${similarity}`,
    ),
  ],
  ['Not read:', refused.map(({ file, why }) => `${file}: ${why}`)],
];

const counted = (count: number): string => `${count} ${count === 1 ? 'ticket' : 'tickets'}`;

function keptText({ file, merge }: Written): string {
  const conflicts = merge?.conflicts ?? 0;
  return conflicts === 0 ? file : `${file}, ${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`;
}

/** No more than fits a screen; nothing where there is nothing to list. */
function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - shown;
  return [
    '',
    title,
    ...items.slice(0, shown).map((item) => `  ${item}`),
    ...(more > 0 ? [`  … and ${more} more; --report FILE.json lists all`] : []),
  ];
}
