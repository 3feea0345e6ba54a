import { mdxAttribute } from '../../mdx/mdx-attribute.ts';
import type { Locale } from '../../language/locale.ts';
import { replyingTo } from '../tracker/telling.ts';
import { languagesOf } from '../tracker/language.ts';
import type { Ticket, TicketComment } from '../tracker/ticket.ts';
import type { ConvertedComment, ConvertedTicket } from './convert-ticket.ts';
import { minuteOf } from './facts.ts';
import type { Participants } from './participants.ts';

/** `<Question>` and each `<Comment>`, below the front matter. */
export function partsOf(ticket: Ticket, { question, comments, locale }: ConvertedTicket, people: Participants): string {
  const dateOf = ({ time }: TicketComment): string | undefined =>
    time === null ? undefined : minuteOf(time, ticket.losses.includes('dates-approximate'));
  return [
    part('Question', {}, question?.mdx ?? ''),
    ...comments.map((each) => commentPart(each, { locale, date: dateOf(each.comment), people })),
  ].join('\n\n');
}

function commentPart(
  { comment: { number, author, replyTo }, by, texts }: ConvertedComment,
  {
    locale,
    date,
    people,
  }: { readonly locale: Locale; readonly date: string | undefined; readonly people: Participants },
): string {
  const { main } = languagesOf(
    texts.flatMap(({ paragraphs }) => paragraphs),
    { locale, share: 0.95 },
  );
  const name = by === 'support' ? people.publicNameOf(author) : undefined;
  const attributes = {
    number: String(number),
    by,
    ...(name === undefined ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    ...(typeof replyTo === 'number' && replyTo > 0 && replyTo < number ? { replyTo: String(replyTo) } : {}),
    ...(main === locale ? {} : { lang: main }),
  };
  return part('Comment', attributes, texts.map(({ mdx }) => withoutReplyingTo(mdx, replyTo)).join('\n\n'));
}

/** The reply's own line, in the tracker's words, which `replyTo` says better. */
function withoutReplyingTo(mdx: string, replyTo: TicketComment['replyTo']): string {
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
    .map(([key, value]) => mdxAttribute(key, value))
    .join('')}>\n${mdx === '' ? '' : `\n${mdx}\n\n`}</${name}>`;
