import { command } from '../../src/cli/command.ts';
import { readAsked } from '../bench/read-asked.ts';
import { editOfKind, editor, kindsOfEdits } from '../build/random-edits.ts';
import { twoSites } from '../build/two-sites.ts';

/** Makes random edits, each kind at least once, and compares what a build that remembers makes with a clean one. */
const { values } = readAsked(
  command('test:edits', 'Makes random edits, and compares builds that remember with clean ones.', {
    '[--edits N] [--seed N]': '',
  })
    .option('--edits <N>', 'how many', '100')
    .option('--seed <N>', 'the same number, the same edits', '18'),
);
const [edits, seed] = [Number(values.edits), Number(values.seed)];
const { contentFolder, remember, differences } = await twoSites();

let failed = 0;
await remember();
const anyEdit = editor(contentFolder, seed);
for (let nth = 1; nth <= edits; nth++) {
  const what = nth <= kindsOfEdits ? await editOfKind(contentFolder, nth - 1, seed) : await anyEdit(nth);
  const different = await differences();
  if (different.length > 0) failed += 1;
  console.log(`${nth} of ${edits}, ${what}: ${different.length === 0 ? 'the same' : `FAILED ${different.join(', ')}`}`);
}
console.log(failed === 0 ? 'All builds were the same.' : `${failed} of ${edits} builds differ.`);
process.exitCode = failed === 0 ? 0 : 1;
