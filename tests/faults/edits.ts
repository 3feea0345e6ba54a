import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { keptPagesOf, repositoryRoot } from '../../src/build/astro-project.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { command } from '../../src/cli/command.ts';
import type { Reporter } from '../../src/schema/progress.ts';
import { readAsked } from '../bench/read-asked.ts';
import { copyOf, differences, editOfKind, editor, kindsOfEdits } from '../build/random-edits.ts';

/** Makes random edits, each kind at least once, and compares what a build that remembers makes with a clean one. */
const { values } = readAsked(
  command('test:edits', 'Makes random edits, and compares builds that remember with clean ones.', {
    '[--edits N] [--seed N]': '',
  })
    .option('--edits <N>', 'how many', '100')
    .option('--seed <N>', 'the same number, the same edits', '18'),
);
const [edits, seed] = [Number(values.edits), Number(values.seed)];
const silent: Reporter = { step: () => ({ progress: () => {}, done: () => {} }) };
const base = await realpath(await mkdtemp(path.join(os.tmpdir(), 'consulta-edits-')));
const contentFolder = await copyOf(path.join(repositoryRoot, 'content'), path.join(base, 'content'));
const project = (name: string) => ({ contentFolder, outFolder: path.join(base, name), siteAddress: null });
const [remembering, clean] = [project('remembering'), project('clean')];

let failed = 0;
try {
  await buildSite(remembering, silent);
  const anyEdit = editor(contentFolder, seed);
  for (let nth = 1; nth <= edits; nth++) {
    const what = nth <= kindsOfEdits ? await editOfKind(contentFolder, nth - 1, seed) : await anyEdit(nth);
    await buildSite(remembering, silent);
    await rm(keptPagesOf(clean), { recursive: true, force: true });
    await buildSite(clean, silent);
    const different = await differences(remembering.outFolder, clean.outFolder);
    if (different.length > 0) failed += 1;
    console.log(
      `${nth} of ${edits}, ${what}: ${different.length === 0 ? 'the same' : `FAILED ${different.join(', ')}`}`,
    );
  }
} finally {
  await rm(base, { recursive: true, force: true });
}
console.log(failed === 0 ? 'All builds were the same.' : `${failed} of ${edits} builds differ.`);
process.exitCode = failed === 0 ? 0 : 1;
