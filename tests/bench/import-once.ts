import { run } from '../../src/cli/report.ts';
import { importTickets } from '../../src/importer/import-tickets.ts';
import { trackers } from '../../src/importer/trackers.ts';
import { sampleComponents, sampleSite } from '../unit/importer/importing.ts';

/** Imports `SOURCE` into `CONTENT`, in a process of its own, so that its memory is told by nothing else. */
await run(async () => {
  const [source = '', contentFolder = ''] = process.argv.slice(2);
  const { tickets, refused } = await importTickets({
    source,
    contentFolder,
    trackers,
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
    onProgress: () => {},
  });
  console.log(`imported: ${tickets.length}, refused: ${refused.map(({ code }) => code).join(' ')}`);
});
