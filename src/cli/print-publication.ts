import type { PermalinkRegistry } from '../model/permalink-registry.ts';
import { type Destination, joinPermalink, type Moved } from '../model/redirects.ts';
import type { RecordedPermalinks } from '../reader/record-permalinks.ts';
import { gone } from '../schema/redirects.ts';

/** Of a long list: the whole of it stands in permalinks.lock. */
const mostLines = 20;

/** Says how a publication differs from all before it. `lock` is the file that holds its addresses. */
export function printPublication({ fresh, moved, isFirst }: RecordedPermalinks, lock: string): void {
  list('Published for the first time', freshLines(fresh));
  list('Published once, and not any more', movedLines(moved));
  if (isFirst) console.log(`\n${lock} is new: it holds the addresses of this publication, and of none before it.`);
  if (fresh.size > 0) console.log(`\nThese addresses are for ever: commit ${lock}.`);
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title} (${lines.length}):`);
  for (const line of lines.slice(0, mostLines)) console.log(`  ${line}`);
  if (lines.length > mostLines) console.log(`  and ${lines.length - mostLines} more`);
}

const freshLines = (fresh: PermalinkRegistry): string[] =>
  Array.from(fresh, ([page, anchors]) => [page, ...anchors.map((anchor) => `#${anchor}`)].join(' '));

const movedLines = ({ pages, anchors }: Moved): string[] =>
  [
    ...Array.from(pages, ([page, to]) => [page, to] as const),
    ...[...anchors].flatMap(([page, its]) =>
      // Those of a page that moved go with it.
      pages.has(page) ? [] : Array.from(its, ([anchor, to]) => [joinPermalink(page, anchor), to] as const),
    ),
  ].map(([from, to]) => `${from}: ${destination(to)}`);

/** As redirects.yaml says it. */
const destination = (to: Destination): string => (to === gone ? gone : joinPermalink(to.page, to.anchor));
