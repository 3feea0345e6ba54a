import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readCommand, UsageError, usageError } from '../../../src/cli/command.ts';
import { benchCorpusCommand } from '../commands.ts';
import { projectFrom } from '../../../src/cli/options.ts';
import { run } from '../../../src/cli/report.ts';
import { parseCorpus } from './corpus.ts';
import { convertCorpus } from './corpus-to-files.ts';
import { surroundingsIn } from './question-sets.ts';
import { writeFiles } from './write-files.ts';

/**
 * Somebody's help pages, one JSON object a line, as a content folder; --map says which of them stands at which address.
 */
await run(async () => {
  const { values } = readCommand(benchCorpusCommand);
  if (!values.corpus || !values.out) throw usageError(benchCorpusCommand, '--corpus and --out are needed.');
  const { contentFolder, outFolder } = projectFrom({ content: values.content, out: values.out });
  const from = process.env.INIT_CWD ?? process.cwd();
  const read = (file: string): Promise<string> => readFile(path.resolve(from, file), 'utf8');
  if ((await readdir(outFolder).catch(() => [])).length > 0)
    throw new UsageError(`${outFolder} is not empty: give a new folder.`);
  const dropped = values.drop ? z.array(z.string()).parse(JSON.parse(await read(values.drop))) : [];
  const pages = parseCorpus(await read(values.corpus));
  const { files, addresses } = convertCorpus(pages, await surroundingsIn(contentFolder), new Set(dropped));
  await writeFiles(outFolder, files);
  if (values.map) {
    const file = path.resolve(from, values.map);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(addresses, null, 1)}\n`);
  }
  console.log(
    `${Object.keys(files).filter((file) => file.endsWith('.mdx')).length} pages, ${Object.keys(addresses).length / 2} entries in ${outFolder}`,
  );
});
