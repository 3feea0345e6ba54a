import type { Detector } from '../importer/redact/finding.ts';
import { replaced } from '../importer/redact/redact.ts';
import { type Erasure, finding } from './erasure.ts';

/**
 * The report of an import without what was erased: of a ticket, both texts of an entry that an editor has changed; of a
 * name, or sentences that others quote, wherever they stand. Null for what is no report of ours, which is left alone.
 */
export function withoutErasedReport(
  text: string,
  erasures: readonly Erasure[],
  quoted: Detector = () => [],
): string | null {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof report !== 'object' || report === null || !('tickets' in report)) return null;
  const tickets = new Set(erasures.flatMap((each) => (each.what === 'text' ? [each.ticket] : [])));
  const questions = new Set(
    erasures.flatMap((each) =>
      each.what === 'text' && (each.where === null || each.where === 'question') ? [each.ticket] : [],
    ),
  );
  const found = [quoted, ...erasures.flatMap((each) => (each.what === 'name' ? [finding(each)] : []))];
  const left: unknown = JSON.parse(JSON.stringify(report), (_, value: unknown) => {
    if (typeof value === 'string') return found.reduce((said, find) => replaced(said, find(said), () => '[…]'), value);
    const isOfErased =
      typeof value === 'object' && value !== null && 'ticket' in value && tickets.has(Number(value.ticket));
    if (isOfErased && 'merge' in value) return { ...value, merge: undefined };
    // What was asked before a ticket goes with its question, unless others asked it too.
    return Array.isArray(value) ? value.filter((each) => !isAskedBefore(each, questions)) : value;
  });
  return `${JSON.stringify(left, null, 2)}\n`;
}

/** Whether it is something that was asked before some of these tickets alone. */
const isAskedBefore = (value: unknown, tickets: ReadonlySet<number>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'question' in value &&
  'tickets' in value &&
  Array.isArray(value.tickets) &&
  value.tickets.every((each) => tickets.has(Number(each)));
