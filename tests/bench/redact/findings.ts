import { readCommand } from '../../../src/cli/command.ts';
import { run } from '../../../src/cli/report.ts';
import { redact } from '../../../src/importer/redact/redact.ts';
import { readSource } from '../../../src/importer/tracker/read-source.ts';
import type { Ticket } from '../../../src/importer/tracker/ticket.ts';
import { trackers } from '../../../src/importer/trackers.ts';
import { locales } from '../../../src/language/locale.ts';
import { redactFindingsCommand } from '../commands.ts';

interface Text {
  readonly where: string;
  readonly text: string;
  readonly isEnd: boolean;
}
const textsOf = ({ number, summary, description, comments }: Ticket): Text[] => [
  { where: `#${number}`, text: summary, isEnd: false },
  ...(description ? [{ where: `#${number} description`, text: description.source, isEnd: true }] : []),
  ...comments.flatMap(({ number: comment, body }) =>
    body ? [{ where: `#${number} comment ${comment}`, text: body.source, isEnd: true }] : [],
  ),
];
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * To the terminal only, for a person to judge: it is what nobody else may read. Those who mend detectors look at odd
 * tickets, and measure with even ones.
 */
await run(async () => {
  const { values, positionals } = readCommand(redactFindingsCommand);
  const counts = new Map<string, number>();
  let texts = 0;
  for await (const read of readSource(positionals[0] ?? '', trackers)) {
    if ('refused' in read || (read.ticket.number % 2 === 1 ? values.even : values.odd)) continue;
    for (const { where, text, isEnd } of textsOf(read.ticket)) {
      texts++;
      for (const { kind, start, end } of redact(text, locales[0], { isEnd }).findings) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (values.kind !== undefined && values.kind !== kind) continue;
        const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)];
        console.log(`${kind} ${where}: ${oneLine(before)}⟦${oneLine(text.slice(start, end))}⟧${oneLine(after)}`);
      }
    }
  }
  console.log(`${texts} texts: ${Array.from(counts, ([kind, count]) => `${count} ${kind}`).join(', ') || 'nothing'}`);
});
