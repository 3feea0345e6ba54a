import type { Site } from '../../schema/site.ts';
import type { Role } from '../../schema/ticket.ts';
import type { Detector } from '../redact/finding.ts';
import { organisationsOf } from '../redact/organisations.ts';
import { knownNamesOf, namesOf } from '../redact/names.ts';
import { roleOf } from '../tracker/roles.ts';
import type { Ticket } from '../tracker/ticket.ts';

type Staff = Site['tracker']['staff'];
/** What site.yaml says of those whom texts name. */
type Named = Pick<Site['tracker'], 'staff' | 'organisations'>;

/** Those who take part in a ticket: what is said of them, and how their names are found. */
export interface Participants {
  readonly roleOf: (person: string) => Role;
  readonly isStaff: (person: string) => boolean;
  /** The name of somebody who agreed to be named. */
  readonly publicNameOf: (person: string) => string | undefined;
  readonly inProse: Detector;
  /** Names that go from code too: a login there is part of a command, a name is not. */
  readonly inCode: Detector;
}

/** Finds what belongs to tickets that are held. */
export type HeldTexts = Pick<Participants, 'inProse' | 'inCode'>;

/** `owners` answer where site.yaml names nobody. */
export function participantsOf(
  ticket: Ticket,
  { staff, organisations }: Named,
  owners: ReadonlySet<string>,
): Participants {
  const named = staff.flatMap(({ login, spelled, name }) => [login, ...spelled, ...(name === undefined ? [] : [name])]);
  const answering = named.length > 0 ? new Set(named) : owners;
  return {
    roleOf: (person) => roleOf(person, ticket, answering),
    isStaff: (person) => isStaff(person, ticket, answering),
    publicNameOf: (person) => staff.find(({ login, spelled }) => login === person || spelled.includes(person))?.name,
    ...withOrganisations(detectorsOf(ticket, staff), organisationsOf(organisations)),
  };
}

/** They go from code too: a host in a command is whose it is. */
const withOrganisations = ({ inProse, inCode }: HeldTexts, listed: Detector): HeldTexts => ({
  inProse: (text) => [...inProse(text), ...listed(text)],
  inCode: (text) => [...inCode(text), ...listed(text)],
});

function detectorsOf(
  { reporter, owner, comments, people }: Ticket,
  staff: Staff,
): Pick<Participants, 'inProse' | 'inCode'> {
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
    inProse: namesOf(inProse, agreed),
    inCode: knownNamesOf(
      [...full, ...parts].filter((each) => each.includes(' ') && !agreed.has(each)),
      { isFull: true },
    ),
  };
}

const isStaff = (person: string, { people }: Ticket, staff: ReadonlySet<string>): boolean =>
  staff.has(person) ||
  people.some(({ login, name }) => (login === person && staff.has(name)) || (name === person && staff.has(login)));
