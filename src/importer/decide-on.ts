import { firstPass, type FirstPass, type FirstPassOptions } from './first-pass.ts';
import { type Plan, planOf } from './plan.ts';
import { erasedWords } from './write/erased.ts';
import { heldTexts } from './write/held-texts.ts';
import { alsoFinding, everywhere, type HeldTexts } from './write/participants.ts';

/** What is decided on all tickets of a source before any is written, or shown to a reviewer. */
export interface Decided extends FirstPass {
  readonly plan: Plan;
  /** Finds what no text may say: of tickets that are held, and names that were erased. */
  readonly held: HeldTexts;
}

/** `imported` are the tickets that have an entry from an earlier import. Throws Problems as reading a source does. */
export async function decideOn(reading: FirstPassOptions, imported: ReadonlySet<number>): Promise<Decided> {
  const first = await firstPass(reading);
  const plan = planOf(first);
  const { verdictOf } = plan;
  const held = heldTexts({ ...first, verdictOf, staff: reading.site.tracker.staff, imported });
  return { ...first, plan, held: alsoFinding(held, everywhere(erasedWords(reading.erased))) };
}
