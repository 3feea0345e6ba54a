import { run } from '../../src/cli/report.ts';
import { importing } from '../unit/importer/importing.ts';

/** Imports `SOURCE` into `CONTENT`, in a process of its own, so that its memory is told by nothing else. */
await run(async () => {
  const [source = '', contentFolder = ''] = process.argv.slice(2);
  const { tickets, refused } = await importing(source, contentFolder);
  console.log(`imported: ${tickets.length}, refused: ${refused.map(({ code }) => code).join(' ')}`);
});
