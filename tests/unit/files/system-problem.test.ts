import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readText } from '../../../src/files/read-text.ts';
import { systemProblem } from '../../../src/files/system-problem.ts';
import { Problems } from '../../../src/schema/problem.ts';
import { inEnglish } from '../../fixtures/in-english.ts';

const thrown = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: refused, write`), { code, syscall: 'write', ...more });

for (const [code, says] of [
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EROFS', 'the disk can only be read'],
  ['EACCES', 'access is not allowed there'],
  ['ENAMETOOLONG', 'a name is longer than the disk takes'],
  ['EISDIR', 'a folder has this name'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['ENOENT', 'there is no such file or folder'],
  ['EMFILE', 'too many files are open'],
] as const) {
  test(`${code} is told in words`, () => {
    const [problem] = systemProblem(thrown(code, { path: '/site/index.html' }))?.problems ?? [];
    assert.deepEqual(
      [problem?.file, problem?.code, problem && inEnglish(problem).what],
      ['/site/index.html', 'file-not-usable', `The file or folder cannot be read or written: ${says}.`],
    );
  });
}

test('what Node itself throws is known, with the file that it names', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-system-'));
  try {
    await mkdir(path.join(folder, 'site.yaml'));
    await writeFile(path.join(folder, 'letters'), 'Dear all');
    for (const [refused, code] of [
      [() => readText(path.join(folder, 'site.yaml')), /site\.yaml  file-not-usable[^]*a folder has this name/],
      [() => mkdir(path.join(folder, 'letters/site')), /a part of its path is a file/],
      [() => writeFile(path.join(folder, 'a'.repeat(300)), ''), /a name is longer than the disk takes/],
    ] as const) {
      const error: unknown = await refused().then(
        () => null,
        (reason: unknown) => reason,
      );
      assert.match((error instanceof Problems ? error : systemProblem(error))?.message ?? '', code);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('an error within another is found; a full disk is told also where no file is named', () => {
  const message = systemProblem(new Error('The page failed', { cause: thrown('ENOSPC') }))?.message ?? '';
  assert.match(message, /^\(the system does not say which\) {2}file-not-usable\n {2}.*the disk is full\./);
});

test('a fault of ours, a program and a connection are none of it: their stack is of use', () => {
  for (const error of [
    new TypeError('x is not a function'),
    thrown('ENOENT', { syscall: 'spawn zimcheck', path: 'zimcheck' }),
    thrown('EADDRINUSE', { syscall: 'listen' }),
    thrown('EPIPE'),
    'no error at all',
    null,
  ])
    assert.equal(systemProblem(error), null);
});
