import type { Ticket } from '../../schema/ticket.ts';

type Priority = Ticket['priority'];

/** Names that trackers give, in either language. */
const priorities: readonly (readonly [Priority, RegExp])[] = [
  ['urgent', /^(?:blocker|urgent\w*|emergency|highest|immediate|bloqueante|urgencia)$/i],
  ['high', /^(?:critical|high|major|cr[ií]tic[oa]|alt[oa]|importante)$/i],
  ['low', /^(?:minor|trivial|low|lowest|baj[oa]|menor)$/i],
  ['medium', /^(?:medium|normal|average|default|medi[oa])?$/i],
];

/** Null for one that nobody knows; it is `medium` then, and the report says so. */
export const priorityOf = (name: string): Priority | null =>
  priorities.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;

/** By the first of its words that tells: `Question/How do I...?`; a name of the tracker's own stays, in lower case. */
export function typeOf(name: string): string {
  if (/question|how do i|pregunta|duda|consulta/i.test(name)) return 'question';
  if (/bug|defect|broken|falla|error/i.test(name)) return 'bug';
  if (/enhancement|feature|wish|mejora/i.test(name)) return 'enhancement';
  if (/request|solicitud|petici[oó]n/i.test(name)) return 'request';
  if (/task|tarea/i.test(name)) return 'task';
  return Array.from(name.trim().toLowerCase()).slice(0, 40).join('') || 'question';
}

/** `2014-03-04` of `2014-03-04T18:22:09Z`: all dates are in UTC. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** A comment's date: to the minute, or the day where the source tells no more. */
export const minuteOf = (time: string, isApproximate: boolean): string =>
  isApproximate ? dayOf(time) : `${time.slice(0, 16)}+00:00`;
