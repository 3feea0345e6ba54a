import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { locales } from '../../../src/language/locale.ts';
import { guide } from '../manual/manual.ts';

const file = fileURLToPath(new URL('../../../src/starter/workflows/github-pages.yaml', import.meta.url));
const source = readFileSync(file, 'utf8');
const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const workflow = z.object({
  on: z.object({ push: z.object({ branches: z.tuple([z.literal('main')]) }) }),
  permissions: z.record(z.string(), z.literal('write')),
  jobs: z.object({ publish: z.object({ environment: z.literal('github-pages'), steps: z.array(step) }) }),
});
const { permissions, jobs } = workflow.parse(parse(source));
const steps = jobs.publish.steps.map(({ uses, run }) => (uses ?? run ?? '').trim());
const record = steps.find((each) => each.includes('permalinks.lock')) ?? '';

test('it checks, publishes, records what it published, and only then puts it online', () => {
  assert.deepEqual(Object.keys(permissions).sort(), ['contents', 'id-token', 'pages', 'pull-requests']);
  assert.deepEqual(
    steps.map((each) => (each === record ? 'record' : each.replace(/@v\d+$/, ''))),
    [
      'actions/checkout',
      'actions/setup-node',
      'npm ci',
      'npx consulta check --format github',
      'npx consulta publish',
      'record',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ],
  );
});

test('the manual has the same file, in each language', () => {
  const inGuide = source.replace(/^(?=.)/gm, '   ');
  for (const locale of locales) assert.ok(guide('publish-on-github-pages', locale).includes(inGuide), locale);
});

/** A repository with a remote one, and a `gh` that writes down how it is called. */
function repository(t: TestContext) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'workflow-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [remote, clone, bin] = ['remote', 'clone', 'bin'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'gh'), `#!/bin/sh\necho "$@" >> "${folder}/called"\n`);
  chmodSync(path.join(bin, 'gh'), 0o755);
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, GITHUB_RUN_ID: '77', HOME: folder };
  const bash = (script: string, cwd = clone) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd, env, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    return stdout.trim();
  };
  bash(`git init -q --bare -b main remote && git clone -q remote clone`, folder);
  bash(
    'git checkout -qb main && mkdir content && echo one > content/permalinks.lock && git add . && git -c user.name=a -c user.email=a@a commit -qm one && git push -q origin main',
  );
  return { folder, remote, bash, called: () => spawnSync('cat', ['called'], { cwd: folder, encoding: 'utf8' }).stdout };
}

test('it pushes new addresses, and nothing where there are none', (t) => {
  const { remote, bash, called } = repository(t);
  bash(record);
  assert.equal(bash('git rev-list --count main', remote), '1');
  bash('echo two >> content/permalinks.lock');
  bash(record);
  assert.equal(bash('git show main:content/permalinks.lock', remote), 'one\ntwo');
  assert.equal(called(), '');
});

test('where main is protected, it opens a pull request', (t) => {
  const { remote, bash, called } = repository(t);
  const hook = path.join(remote, 'hooks/update');
  writeFileSync(hook, '#!/bin/sh\n[ "$1" != refs/heads/main ]\n');
  chmodSync(hook, 0o755);
  bash('echo two >> content/permalinks.lock');
  bash(record);
  assert.equal(bash('git show main:content/permalinks.lock', remote), 'one');
  assert.equal(bash('git show permalinks-77:content/permalinks.lock', remote), 'one\ntwo');
  assert.match(called(), /^pr create --base main --head permalinks-77 /);
});
