import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * 14 invented tickets as Trac stores and shows them, and what a right importer concludes (`expected.json` says how to
 * read it).
 */
export const sample = path.join(import.meta.dirname, '../../fixtures/trac');

export interface ExpectedTicket {
  readonly id: number;
  readonly verdict: 'publish' | 'alias' | 'hold';
  readonly of?: number;
  readonly reason?: string;
  readonly languages: readonly string[];
  readonly summary: string;
  readonly type: string;
  readonly component: string;
  readonly priority: string;
  readonly status: string;
  readonly resolution: string;
  readonly reporter: string;
  readonly owner: string;
  readonly keywords: string;
  readonly created: string;
  readonly closed: string | null;
  readonly description: { readonly languages: readonly string[]; readonly html: string };
  readonly comments: readonly {
    readonly number: number;
    readonly reply_to: number | 'description' | null;
    readonly time: string;
    readonly html: string | null;
    readonly languages: readonly string[];
  }[];
  readonly must_not_appear: readonly string[];
  readonly must_survive: readonly string[];
}

export const expected: { readonly must_not_appear: readonly string[]; readonly tickets: readonly ExpectedTicket[] } =
  JSON.parse(readFileSync(path.join(sample, 'expected.json'), 'utf8'));

export function expectedTicket(number: number): ExpectedTicket {
  const found = expected.tickets.find(({ id }) => id === number);
  if (!found) throw new Error(`expected.json has no ticket ${number}.`);
  return found;
}
