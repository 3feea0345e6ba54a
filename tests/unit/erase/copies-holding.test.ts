import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { copiesHolding } from '../../../src/erase/copies-holding.ts';
import { type Erasure, erasureOf } from '../../../src/erase/erasure.ts';
import { readText } from '../../../src/files/read-text.ts';
import { facts, pages, temporaryFolder, writeFiles, writeSmallCopy } from '../copies/mirror/small-copy.ts';

const asked = (given: string): readonly Erasure[] => {
  const erasure = erasureOf(given);
  assert.ok(erasure, given);
  return [erasure];
};
const withComment = { ...pages, 'en/ticket/9012/index.html': '<div id="comment:4"><p>Ask Luz Prado.</p></div>' };

test('a site, and the zips beside it, tell whether they hold what was erased, and of which edition they are', async () => {
  const site = writeFiles(temporaryFolder(), { ...withComment, 'copy.json': JSON.stringify(facts) });
  const mirror = temporaryFolder();
  const [older, newer] = [await writeSmallCopy(), await writeSmallCopy(withComment, '2026-11-09')];
  for (const { file } of [older, newer]) await rename(file, path.join(mirror, path.basename(file)));
  await writeFile(path.join(mirror, 'broken.zip'), 'no zip');
  const holding = async (given: string) =>
    (await copiesHolding({ site, mirrors: [mirror, path.join(mirror, 'none')] }, asked(given))).map(
      ({ kind, edition }) => `${kind} ${edition}`,
    );
  const broken = 'unreadable null';
  assert.deepEqual(await holding('9012'), ['site 2026-11-02', broken, 'copy 2026-11-02', 'copy 2026-11-09']);
  assert.deepEqual(await holding('9012#comment:4'), ['site 2026-11-02', broken, 'copy 2026-11-09']);
  assert.deepEqual(await holding('name:luz prado'), ['site 2026-11-02', broken, 'copy 2026-11-09']);
  assert.deepEqual(await holding('9100#comment:1'), [broken]);
});

test('a ZIM holds what the zip of the same state holds; without that zip nobody can tell', async () => {
  const mirror = temporaryFolder();
  const { file } = await writeSmallCopy(withComment);
  const zip = path.basename(file);
  await rename(file, path.join(mirror, zip));
  for (const name of [zip.replace(/zip$/, 'zim'), 'alone.zim']) await writeFile(path.join(mirror, name), 'ZIM');
  const holding = async (given: string) =>
    (await copiesHolding({ site: path.join(mirror, 'none'), mirrors: [mirror] }, asked(given))).map(
      (each) => `${path.extname(each.file)} ${each.kind}`,
    );
  assert.deepEqual(await holding('9012#comment:4'), ['.zip copy', '.zim unreadable', '.zim copy']);
  assert.deepEqual(await holding('9012#comment:5'), ['.zim unreadable']);
});

test('what was built again holds nothing, though addresses and ids are there still', async () => {
  const at = 'en/ticket/9012/index.html';
  const question = (text: string) => `<h2 id="question">Question</h2> <div class="prose">${text}</div>`;
  const moved = '<section class="notice" aria-labelledby="moved"><ul><li id="comment:4">gone</li></ul></section>';
  const holds = async (given: string, html: string) => {
    const site = writeFiles(temporaryFolder(), { [at]: html });
    return (await copiesHolding({ site, mirrors: [] }, asked(given))).length > 0;
  };
  for (const given of ['9012', '9012#comment:4', '9012#description'])
    assert.equal(await holds(given, '<h1>This answer was withdrawn</h1><p id="comment:4">x</p>'), false, given);
  assert.equal(await holds('9012', question('')), true);
  assert.equal(await holds('9012#description', question('')), false);
  assert.equal(await holds('9012#description', question('<p>Why?</p>')), true);
  assert.equal(await holds('9012#comment:4', `<span id="comment:4"></span>${moved}`), false);
  assert.equal(await holds('9012#comment:4', `<li id="comment:4"><p>Luz</p></li>${moved}`), true);
});

const runCommand = promisify(execFile);
const run = (command: string, ...options: readonly string[]) =>
  runCommand(process.execPath, [path.join(repositoryRoot, `src/cli/${command}.ts`), ...options], {
    cwd: repositoryRoot,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );

test('from the command line: a comment goes, the content is right afterwards, and mistakes are told in sentences', async () => {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  await cp(path.join(repositoryRoot, 'content'), content, { recursive: true });
  const [, ticket, comment] =
    /^ticket\/(10233) .*#comment:(\d+)/m.exec((await readText(path.join(content, 'permalinks.lock'))) ?? '') ?? [];
  assert.ok(ticket && comment);
  const places = ['--content', content, '--out', path.join(folder, 'dist'), '--mirror', path.join(folder, 'mirror')];
  const done = await run('import', '--erase', `${ticket}#comment:${comment}`, ...places);
  assert.equal(done.code, 0, done.said);
  assert.match(done.said, new RegExp(String.raw`^Taken out of:\n(?:  .*\n)*  tickets/${ticket}/en\.mdx$`, 'm'));
  assert.match(
    done.said,
    /^No site and no copy on this disk holds it\.\nCopies that others have made cannot be called back/m,
  );
  // The answer's comment makes a draft, to which others led; a whole ticket leaves its address and nothing else.
  assert.equal((await run('import', '--erase', '10105#comment:4', ...places)).code, 0);
  assert.equal((await run('import', '--erase', '10671', ...places)).code, 0);
  const checked = await run('check', '--content', content);
  assert.equal(checked.code, 0, checked.said);
  const again = await run('import', '--erase', `${ticket}#comment:${comment}`, ...places);
  assert.equal(again.code, 0, again.said);
  assert.match(again.said, /^Nothing of it is left in the content folder\.$/m);
  for (const [given, says] of [
    ['99999', / {2}erased-ticket-unknown\n/],
    [`${ticket}#comment:99`, / {2}erased-text-unknown\n/],
    ['Luz Prado', /^--erase Luz Prado is nothing to erase; give 6115, 6115#comment:4/m],
  ] as const) {
    const refused = await run('import', '--erase', given, ...places);
    assert.equal(refused.code, 1);
    assert.match(refused.said, says);
  }
});
