import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { withContent } from '../fixtures/content-builder.ts';

const guide = (name: string, body: string): string => `---
question: How does the guide ${name} come out?
answer: A short answer that is long enough to be taken.
topic: mail
originalLanguage: en
reviewed: 2026-01-01
---

${body}
`;

const check = (command: 'build' | 'check', content: string) =>
  spawnSync(
    process.execPath,
    [
      `src/cli/${command}.ts`,
      '--content',
      content,
      ...(command === 'build' ? ['--out', `${content}-out`] : ['--format', 'json']),
    ],
    {
      cwd: repositoryRoot,
      encoding: 'utf8',
    },
  );

test('each guide with code that fails is blamed for itself, whatever it does to its process', async () => {
  const bodies = {
    good: 'export const port = 993\n\nThe port is {port}.',
    brace: 'Replace {name} by yours.',
    prose: 'import your contacts into the program.',
    exit: 'Bye {process.exit(0)}',
    kill: "Bye {process.kill(process.pid, 'SIGTERM')}",
    thrown: "Bye {(() => { throw new Error('no such port'); })()}",
    missing: "import Badge from './badge.ts'\n\n<Badge />",
    endless: 'Bye {(() => { for (;;); })()}',
  };
  const files = Object.entries(bodies).map(([name, body]) => [`faq/${name}/en.mdx`, guide(name, body)]);
  await withContent(Object.fromEntries(files), (content) => {
    const { stdout, status } = check('check', content);
    const errors = (
      JSON.parse(stdout) as { problems: { file: string; line: number; code: string; severity: string }[] }
    ).problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, code }) => `${file.replace(/.*faq\//, '')}:${line} ${code}`);
    assert.equal(status, 1);
    assert.deepEqual(errors.sort(), [
      'brace/en.mdx:9 code-name-unknown',
      'endless/en.mdx:9 code-failed',
      'exit/en.mdx:9 code-failed',
      'kill/en.mdx:9 code-failed',
      'missing/en.mdx:9 code-failed',
      'prose/en.mdx:9 code-invalid',
      'thrown/en.mdx:9 code-failed',
    ]);
    return Promise.resolve();
  });
});

test('a build does not end with success because code of a guide ends it', async () => {
  await withContent({ 'faq/exit/en.mdx': guide('exit', 'Bye {process.exit(0)}') }, (content) => {
    const { status, stdout } = check('build', content);
    assert.equal(status, 1);
    assert.match(stdout, /it ended the program/);
    return Promise.resolve();
  });
});
