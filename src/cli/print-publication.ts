import type { PermalinkRegistry } from '../model/permalink-registry.ts';
import { type Destination, joinPermalink, type Moved } from '../model/redirects.ts';
import type { RecordedPermalinks } from '../reader/record-permalinks.ts';
import { gone } from '../schema/redirects.ts';
import { say } from './terminal.ts';

/** Of a long list: the whole of it stands in permalinks.lock. */
const mostLines = 20;

/** Says how a publication differs from all before it. `lock` is the file that holds its addresses. */
export function printPublication({ fresh, moved, isFirst }: RecordedPermalinks, lock: string): void {
  list(freshLines(fresh), 'fresh.title');
  list(movedLines(moved), 'moved.title');
  if (isFirst) console.log(`\n${say('lock.new', { lock })}`);
  if (fresh.size > 0) console.log(`\n${say('lock.commit', { lock })}`);
}

function list(lines: readonly string[], title: 'fresh.title' | 'moved.title'): void {
  if (lines.length === 0) return;
  console.log(`\n${say(title, { count: lines.length })}`);
  for (const line of lines.slice(0, mostLines)) console.log(`  ${line}`);
  if (lines.length > mostLines) console.log(`  ${say('listed.more', { count: lines.length - mostLines })}`);
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
