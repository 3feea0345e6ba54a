import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readCommand } from '../../src/cli/command.ts';
import { run } from '../../src/cli/report.ts';
import { importTickets } from '../../src/importer/import-tickets.ts';
import { benchImportCommand } from './commands.ts';
import { trackers } from '../../src/importer/trackers.ts';
import { sampleComponents, sampleSite } from '../unit/importer/importing.ts';

/**
 * Seconds and memory of importing a database of so many tickets, copies of
 * the sample’s with numbers of their own, against a tenth of them.
 */
await run(async () => {
  const { values } = readCommand(benchImportCommand);
  const all = Number(values.tickets);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-bench-'));
  try {
    for (const count of [Math.round(all / 10), all]) {
      const source = path.join(folder, `${count}.db`);
      await cp(path.join(import.meta.dirname, '../fixtures/trac/trac-1.6.db'), source);
      grow(source, count);
      globalThis.gc?.();
      const before = process.memoryUsage().rss;
      let most = 0;
      const began = performance.now();
      const { tickets } = await importTickets({
        source,
        trackers,
        contentFolder: path.join(folder, String(count)),
        site: sampleSite,
        components: sampleComponents,
        glossary: [],
        published: [],
        only: null,
        locale: null,
        publish: false,
        attachments: false,
        isDryRun: false,
        isAcknowledged: false,
        onProgress: () => {
          most = Math.max(most, process.memoryUsage().rss);
        },
      });
      console.log(
        `${tickets.length} tickets: ${((performance.now() - began) / 1000).toFixed(1)} s, at most ${Math.round(most / 1e6)} MB of memory (${Math.round(before / 1e6)} MB before)`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Copies of the tickets from 201 to 214, with a number in their titles. */
function grow(file: string, count: number): void {
  const database = new DatabaseSync(file);
  database.exec('BEGIN');
  for (let offset = 1000, there = 14; there < count; offset += 14, there += 14) {
    database.exec(`
      INSERT INTO ticket (id, type, time, changetime, component, severity, priority, owner, reporter, cc, version, milestone, status, resolution, summary, description, keywords)
        SELECT id + ${offset}, type, time, changetime, component, severity, priority, owner, reporter, cc, version, milestone, status, resolution, summary || ' ${offset}', description, keywords FROM ticket WHERE id BETWEEN 201 AND 214;
      INSERT INTO ticket_change SELECT ticket + ${offset}, time, author, field, oldvalue, newvalue FROM ticket_change WHERE ticket BETWEEN 201 AND 214;
      INSERT INTO ticket_custom SELECT ticket + ${offset}, name, value FROM ticket_custom WHERE ticket BETWEEN 201 AND 214;`);
  }
  database.exec('COMMIT');
  database.close();
}
