import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readCommand } from '../../src/cli/command.ts';
import { run } from '../../src/cli/report.ts';
import { importGrowthCommand } from './commands.ts';
import { makeTracDatabase } from './trac-database.ts';

/**
 * Processor time and peak memory of importing a database of so many invented tickets, against one of a fifth of them;
 * with `--page`, of one saved page of so many megabytes. Each in a process of its own.
 */
await run(async () => {
  const { values } = readCommand(importGrowthCommand);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-bench-'));
  try {
    if (values.page !== undefined) return await ofPage(folder, Number(values.page));
    const all = Number(values.tickets);
    const measured = [];
    for (const count of [Math.round(all / 5), all]) {
      const source = path.join(folder, `${count}.db`);
      makeTracDatabase(source, count);
      measured.push(await measure(`${count} tickets`, source, path.join(folder, String(count))));
    }
    const [few, many] = measured;
    if (few && many)
      console.log(
        `5 times the tickets: ${(many.seconds / few.seconds).toFixed(2)} times the time, ${(many.megabytes / few.megabytes).toFixed(2)} times the memory`,
      );
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The sample's page with a comment that is so long. */
async function ofPage(folder: string, megabytes: number): Promise<void> {
  const page = await readFile(path.join(import.meta.dirname, '../fixtures/trac/html/205.html'), 'utf8');
  const line =
    '<p>The <strong>calendar</strong> of <a href="/soporte/wiki/Help">the office</a> shows <code>413</code>.</p>\n';
  const source = path.join(folder, '205.html');
  const more = line.repeat(Math.ceil((megabytes * 1e6 - page.length) / line.length));
  await writeFile(
    source,
    page.replace('<div class="comment searchable">', (start) => `${start}${more}`),
  );
  await measure(`a page of ${megabytes} MB`, source, path.join(folder, 'content'));
}

async function measure(
  name: string,
  source: string,
  content: string,
): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    here('report-usage.ts'),
    here('import-once.ts'),
    source,
    content,
  ]);
  const [, seconds, megabytes] = /^usage: ([\d.]+) s, (\d+) MB$/m.exec(stdout) ?? [];
  console.log(`${name}: ${seconds} s of processor time, at most ${megabytes} MB of memory; ${stdout.split('\n')[0]}`);
  return { seconds: Number(seconds), megabytes: Number(megabytes) };
}
