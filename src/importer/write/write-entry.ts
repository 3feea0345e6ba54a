import { Document, isMap, isScalar, isSeq } from 'yaml';
import { parseText } from '../../mdx/render.ts';
import { type Locale, locales } from '../../language/locale.ts';
import type { Site } from '../../schema/site.ts';
import { type Role, ticketSchema } from '../../schema/ticket.ts';
import { answerIn, answeringComment, replyingTo, shortened } from '../tracker/answer.ts';
import { type BodyOptions, convertBody, type Converted } from '../trac/convert-body.ts';
import { dayOf, minuteOf, priorityOf, typeOf } from './facts.ts';
import { languagesOf } from '../tracker/language.ts';
import type { Detector, PrivateKind } from '../redact/finding.ts';
import { namesOf } from '../redact/people.ts';
import { redact } from '../redact/redact.ts';
import { roleOf } from '../tracker/roles.ts';
import type { Body, TracComment, TracTicket } from '../tracker/ticket.ts';
import type { LinkResolver, Loss } from '../trac/wiki/index.ts';

/** Where in a ticket something was taken out or lost: `title`, `keywords`, `description`, `comment:3`. */
export type Where = 'title' | 'keywords' | 'description' | `comment:${number}`;

/** What a person has to look at before the entry can be published. */
export type ToDo = 'component' | 'priority' | 'answer' | 'title-short' | 'title-cut';

export interface WrittenEntry {
  readonly locale: Locale;
  /** Of the whole ticket. */
  readonly languages: readonly Locale[];
  readonly title: string;
  readonly answer: string;
  /** The file, front matter and all. */
  readonly text: string;
  readonly redacted: readonly { readonly where: Where; readonly kind: PrivateKind; readonly count: number }[];
  readonly losses: readonly (Loss & { readonly where: Where })[];
  readonly toDo: readonly ToDo[];
}

export interface WriteOptions {
  readonly resolve: LinkResolver;
  readonly site: Pick<Site, 'tracker' | 'defaultLanguage'>;
  /** Who answers where site.yaml names nobody: those to whom tickets of others were given. */
  readonly owners: ReadonlySet<string>;
  /** The tracker's components that topics.yaml lists. */
  readonly components: ReadonlySet<string>;
  /** The ticket that answers it, for a duplicate. */
  readonly duplicateOf: number | null;
  /** In which language the ticket is; null where its texts are to tell. */
  readonly locale: Locale | null;
  /** Without `review: pending`, where a person need not look at anything. */
  readonly publish: boolean;
  /** Whether another entry has its title. */
  readonly isTitleTaken: boolean;
  readonly picture?: BodyOptions['picture'];
}

/** The entry could not be written so that the site would take it; the message says why, and nothing of the ticket. */
export class EntryRefused extends Error {}

/** The line in front matter that keeps an entry out of the site until a person has read it. */
const draft: Readonly<Record<Locale, string>> = {
  en: ' Read it all: nothing private, and the right answer? Then write done.',
  es: ' Lee todo: ¿nada privado y la respuesta correcta? Entonces escribe done.',
};

/**
 * A ticket that was chosen, as the text of its entry. Throws NotRedacted and EntryRefused; then nothing may be written.
 */
export function writeEntry(ticket: TracTicket, options: WriteOptions): WrittenEntry {
  const { site, duplicateOf, components } = options;
  const { prose, code } = detectorsOf(ticket, site.tracker.staff);
  const named = site.tracker.staff.flatMap(({ login, spelled, name }) => [
    login,
    ...spelled,
    ...(name === undefined ? [] : [name]),
  ]);
  const staff = named.length > 0 ? new Set(named) : options.owners;
  const role = (person: string): Role => roleOf(person, ticket, staff);
  const fallback = options.locale ?? site.defaultLanguage;
  const known = { en: new Map<Body, Converted>(), es: new Map<Body, Converted>() };
  const convert = (body: Body, locale: Locale): Converted => {
    const converted =
      known[locale].get(body) ??
      convertBody(body, {
        resolve: options.resolve,
        people: prose,
        peopleInCode: code,
        locale,
        ...(options.picture && { picture: options.picture }),
      });
    known[locale].set(body, converted);
    return converted;
  };

  // The language first, since it says in which words something was taken out.
  const first = ticket.description && convert(ticket.description, fallback);
  const spoken = languagesOf(
    [
      ...(first?.paragraphs ?? []),
      ticket.summary,
      ...ticket.comments.flatMap(({ body }) => (body ? convert(body, fallback).paragraphs : [])),
    ],
    fallback,
  );
  const locale =
    options.locale ??
    (first && first.languages.all.length === 1 && first.paragraphs.length > 0
      ? languagesOf([...first.paragraphs, ticket.summary], spoken.main).main
      : spoken.main);
  const question = ticket.description && convert(ticket.description, locale);
  const comments = merged(ticket.comments).map((comment) => ({
    comment,
    by: role(comment.author),
    texts: comment.bodies.map((body) => convert(body, locale)),
  }));

  const found = new Map<string, { where: Where; kind: PrivateKind; count: number }>();
  const note = (where: Where, kinds: readonly PrivateKind[]): void => {
    for (const kind of kinds) {
      const known = found.get(`${where} ${kind}`);
      if (known) known.count++;
      else found.set(`${where} ${kind}`, { where, kind, count: 1 });
    }
  };
  const clean = (text: string, where: Where): string => {
    const { text: left, findings } = redact(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), locale, { people: prose });
    note(
      where,
      findings.map(({ kind }) => kind),
    );
    return left.toWellFormed();
  };
  if (question) note('description', question.redacted);
  for (const { comment, texts } of comments)
    note(
      `comment:${comment.number}`,
      texts.flatMap(({ redacted }) => redacted),
    );

  const toDo = new Set<ToDo>();
  const said = comments.map(({ comment, by, texts }) => ({
    number: comment.number,
    by,
    paragraphs: texts.flatMap(({ paragraphs }) => paragraphs),
  }));
  const answering = answeringComment(said);
  let answer = answerIn(answering?.paragraphs ?? []);
  if (answer === null || answering === null) {
    toDo.add('answer');
    answer ??= answerIn(question?.paragraphs ?? []) ?? unanswered[locale](ticket.number);
  }
  if (!components.has(ticket.component)) toDo.add('component');
  const priority = priorityOf(ticket.priority);
  if (priority === null) toDo.add('priority');
  const title = titleOf(clean(ticket.summary, 'title'), {
    ticket: ticket.number,
    locale,
    isTaken: options.isTitleTaken,
    toDo,
  });
  const days = [ticket.opened, ticket.closed].flatMap((time) => (time === null ? [] : [dayOf(time)])).sort();
  const ownerRole = ticket.owner === '' ? 'support' : role(ticket.owner);
  // A priority and a cut title are read again some time; without the others the site would refuse the entry, or say
  // nothing.
  const mayPublish =
    options.publish && ![...toDo].some((each) => ['component', 'answer', 'title-short'].includes(each));
  const fields = {
    ...(mayPublish ? {} : { review: 'pending' }),
    ticket: ticket.number,
    title,
    answer,
    status: ticket.status,
    resolution: ticket.resolution,
    ...(duplicateOf === null ? {} : { duplicateOf: `ticket/${duplicateOf}` }),
    type: typeOf(ticket.type),
    priority: priority ?? 'medium',
    component: ticket.component || 'none',
    keywords: [
      ...new Set(
        ticket.keywords.map((word) => clean(word, 'keywords')).filter((word) => word.length > 1 && !word.includes('[')),
      ),
    ],
    opened: days[0],
    closed: days.at(-1),
    reporter: isStaff(ticket.reporter, ticket, staff) ? 'support' : 'member',
    owner: ownerRole === 'member' ? 'member' : 'support',
    ...(answering === null ? {} : { answerComment: answering.number }),
    originalLanguage: locale,
    reviewed: days.at(-1),
  };
  const parts = [
    part('Question', {}, question?.mdx ?? ''),
    ...comments.flatMap(({ comment, by, texts }) => {
      if (texts.length === 0) return [];
      const spokenHere = languagesOf(
        texts.flatMap(({ paragraphs }) => paragraphs),
        locale,
      );
      const name = site.tracker.staff.find(
        ({ login, spelled }) => login === comment.author || spelled.includes(comment.author),
      )?.name;
      return [
        part(
          'Comment',
          {
            number: String(comment.number),
            by,
            ...(name !== undefined && by === 'support' ? { name } : {}),
            date:
              comment.time === null
                ? (days[0] ?? '')
                : minuteOf(comment.time, ticket.losses.includes('dates-approximate')),
            ...(typeof comment.replyTo === 'number' && comment.replyTo > 0 && comment.replyTo < comment.number
              ? { replyTo: String(comment.replyTo) }
              : {}),
            ...(spokenHere.main === locale ? {} : { lang: spokenHere.main }),
          },
          texts.map(({ mdx }) => withoutReplyingTo(mdx, comment.replyTo)).join('\n\n'),
        ),
      ];
    }),
  ];
  const text = `---\n${frontMatter(fields, locale)}---\n\n${parts.join('\n\n')}\n`;
  check(text, fields, ticket.number, locale);
  return {
    locale,
    title,
    answer,
    text,
    languages: locales.filter((each) => each === locale || spoken.all.includes(each)),
    redacted: [...found.values()],
    losses: [
      ...(question?.losses ?? []).map((loss) => ({ ...loss, where: 'description' as const })),
      ...comments.flatMap(({ comment, texts }) =>
        texts.flatMap(({ losses }) => losses.map((loss) => ({ ...loss, where: `comment:${comment.number}` as const }))),
      ),
    ],
    toDo: [...toDo],
  };
}

const unanswered: Readonly<Record<Locale, (ticket: number) => string>> = {
  en: (ticket) => `Ticket ${ticket} was closed; nobody wrote down how it was solved.`,
  es: (ticket) => `El ticket ${ticket} se cerró; nadie anotó cómo se resolvió.`,
};

/** Names in prose, and those that go from code too: a login there is part of a command, a name is not. */
function detectorsOf(
  { reporter, owner, comments, people }: TracTicket,
  staff: Site['tracker']['staff'],
): { prose: Detector; code: Detector } {
  const agreed = new Set(
    staff.flatMap(({ login, spelled, name }) => (name === undefined ? [] : [login, name, ...spelled])),
  );
  const parts = [reporter, owner, ...comments.map(({ author }) => author)];
  // Whoever the tracker knows is found by their full name; a login may be a word of the language, and counts where it
  // takes part.
  const full = people.flatMap(({ login, name }) =>
    agreed.has(login) || (!name.includes(' ') && !parts.includes(login)) ? [] : [name],
  );
  const inProse = [...parts, ...full, ...staff.flatMap(({ login, spelled }) => [login, ...spelled])].filter(
    (each) => !agreed.has(each),
  );
  return {
    prose: namesOf(inProse),
    code: namesOf([...full, ...parts].filter((each) => each.includes(' ') && !agreed.has(each))),
  };
}

const isStaff = (person: string, { people }: TracTicket, staff: ReadonlySet<string>): boolean =>
  staff.has(person) ||
  people.some(({ login, name }) => (login === person && staff.has(name)) || (name === person && staff.has(login)));

/**
 * Comments with a text, in the order of their numbers; two of one number, as old databases may have them, become one.
 */
function merged(comments: readonly TracComment[]): (TracComment & { readonly bodies: readonly Body[] })[] {
  return [...Map.groupBy(comments, ({ number }) => number).values()]
    .flatMap((those) => {
      const [first] = those;
      const bodies = those.flatMap(({ body }) => body ?? []);
      return first && bodies.length > 0 ? [{ ...first, bodies }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

function titleOf(
  summary: string,
  { ticket, locale, isTaken, toDo }: { ticket: number; locale: Locale; isTaken: boolean; toDo: Set<ToDo> },
): string {
  const [shortest, longest] = [8, 140];
  const number = ` (ticket ${ticket})`;
  if (summary.length > longest) toDo.add('title-cut');
  if (summary.length < shortest) toDo.add('title-short');
  if (summary === '')
    return locale === 'en' ? `A question without a title${number}` : `Una pregunta sin título${number}`;
  // Two entries of one title could not be told apart in a list.
  if (isTaken || summary.length < shortest) return `${shortened(summary, longest - number.length)}${number}`;
  return shortened(summary, longest);
}

/** The reply's own line, in Trac's words, which `replyTo` says better. */
function withoutReplyingTo(mdx: string, replyTo: TracComment['replyTo']): string {
  if (replyTo === null) return mdx;
  const [line = '', ...rest] = mdx.split('\n');
  const words = line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[[\]])|\\$/g, '')
    .trim();
  return replyingTo.test(words) && rest.join('').trim() !== '' ? rest.join('\n').replace(/^\n+/, '') : mdx;
}

const part = (name: string, attributes: Readonly<Record<string, string>>, mdx: string): string =>
  `<${name}${Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('{', '&#x7b;')}"`,
    )
    .join('')}>\n${mdx === '' ? '' : `\n${mdx}\n\n`}</${name}>`;

function frontMatter(fields: object, locale: Locale): string {
  const document = new Document(fields);
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) if (isSeq(value)) value.flow = true;
    const review = document.get('review', true);
    if (isScalar(review)) review.comment = draft[locale];
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** As the build will look at it, but for links, which depend on what else is published. */
function check(text: string, fields: object, ticket: number, locale: Locale): void {
  const parsed = ticketSchema.safeParse(fields);
  if (!parsed.success)
    throw new EntryRefused([...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', '));
  const body = parseText(text, {
    key: `ticket/${ticket}`,
    locale,
    file: `tickets/${ticket}/${locale}.mdx`,
    pictureSize: () => ({ width: 1, height: 1 }),
  });
  const wrong = 'severity' in body ? [body] : body.problems;
  if (wrong.length > 0) throw new EntryRefused([...new Set(wrong.map(({ code }) => code))].join(', '));
}
