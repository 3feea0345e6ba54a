import type { Losses } from '../../../tracker/loss.ts';
import type { TracLinkResolver } from '../trac-link.ts';

export interface Context {
  readonly resolve: TracLinkResolver;
  /** File of the entry's folder that shows an attachment; null when it is not published. */
  readonly picture: (file: string) => string | null;
  /** Whether a new line is a line break. Trac never breaks lines in items, definitions and cells. */
  readonly breaks: boolean;
  readonly losses: Losses;
}
