import type { Role } from '../../schema/ticket.ts';
import type { Ticket } from './ticket.ts';

/** Logins and names of those who answer for the organisation: site.yaml's `tracker.staff`. */
export type Staff = ReadonlySet<string>;

/**
 * What somebody was in a ticket, which is all that is published of them. Whoever asked is the reporter, also when they
 * work here; others are support when they are staff, or when the ticket was theirs to solve.
 */
export function roleOf(
  author: string,
  { reporter, owner, people }: Pick<Ticket, 'reporter' | 'owner' | 'people'>,
  staff: Staff,
): Role {
  const names = (person: string): string[] => [
    person,
    ...people.flatMap(({ login, name }) => (login === person ? [name] : name === person ? [login] : [])),
  ];
  const isSame = (other: string): boolean => other !== '' && names(author).some((each) => names(other).includes(each));
  if (isSame(reporter)) return 'reporter';
  return names(author).some((each) => staff.has(each)) || isSame(owner) ? 'support' : 'member';
}
