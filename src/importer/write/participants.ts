import type { Site } from '../../schema/site.ts';
import type { Role } from '../../schema/ticket.ts';
import { both, type Detector } from '../redact/finding.ts';
import { type Organisation, organisationsOf } from '../redact/organisations.ts';
import { homesOf } from '../redact/homes.ts';
import { knownNamesOf, loginsOf, namesOf } from '../redact/names.ts';
import { roleOf } from '../tracker/roles.ts';
import type { Person, Ticket } from '../tracker/ticket.ts';

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

/** The same, with detectors that find more. */
export const alsoFinding = <Names extends HeldTexts>(names: Names, more: HeldTexts): Names => ({
  ...names,
  inProse: both(names.inProse, more.inProse),
  inCode: both(names.inCode, more.inCode),
});

/** What finds something in code as in text. */
export const everywhere = (detector: Detector): HeldTexts => ({ inProse: detector, inCode: detector });

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
    // A host in a command is whose it is.
    ...alsoFinding(detectorsOf(ticket, staff), everywhere(listed(organisations))),
  };
}

/** What is made of a list that stays the same all through an import is made once, and not for each ticket. */
function oncePer<List extends object, Made extends object>(make: (list: List) => Made): (list: List) => Made {
  const made = new WeakMap<List, Made>();
  return (list) => {
    const found = made.get(list) ?? make(list);
    made.set(list, found);
    return found;
  };
}

const listed = oncePer((organisations: readonly Organisation[]) => organisationsOf(organisations));

/** By login and by name, those who agreed to be named. */
const agreedOf = oncePer(
  (staff: Staff): ReadonlySet<string> =>
    new Set(staff.flatMap(({ login, spelled, name }) => (name === undefined ? [] : [login, name, ...spelled]))),
);

/**
 * Whoever the tracker knows is found by their full name; a single one may be a word of the language, and counts where
 * its login takes part.
 */
const knownToTracker = oncePer((staff: Staff) =>
  oncePer((people: readonly Person[]) => {
    const agreed = agreedOf(staff);
    const named = people.filter(({ login, name }) => !agreed.has(login) && !agreed.has(name));
    const full = named.flatMap(({ name }) => (name.includes(' ') ? [name] : []));
    return {
      inProse: knownNamesOf(full),
      inCode: knownNamesOf(full, { isFull: true }),
      single: Map.groupBy(
        named.filter(({ name }) => !name.includes(' ')),
        ({ login }) => login,
      ),
    };
  }),
);

function detectorsOf({ reporter, owner, comments, people }: Ticket, staff: Staff): HeldTexts {
  const agreed = agreedOf(staff);
  const known = knownToTracker(staff)(people);
  const parts = [reporter, owner, ...comments.map(({ author }) => author)];
  const single = [...new Set(parts)].flatMap((part) => known.single.get(part)?.map(({ name }) => name) ?? []);
  const own = [...parts, ...single, ...staff.flatMap(({ login, spelled }) => [login, ...spelled])].filter(
    (each) => !agreed.has(each),
  );
  const inCode = both(
    knownNamesOf(
      parts.filter((each) => each.includes(' ') && !agreed.has(each)),
      { isFull: true },
    ),
    homesOf(own.flatMap(loginsOf)),
  );
  return alsoFinding({ inProse: namesOf(own, agreed), inCode }, known);
}

const isStaff = (person: string, { people }: Ticket, staff: ReadonlySet<string>): boolean =>
  staff.has(person) ||
  people.some(({ login, name }) => (login === person && staff.has(name)) || (name === person && staff.has(login)));
