import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { withContent } from '../../fixtures/content-builder.ts';
import { filledIn } from '../../fixtures/fill-in.ts';

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs src/cli/new.ts on a content folder, as npm run new does. */
const runNew = (content: string, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/new.ts', ...args, '--content', content],
      { cwd: repositoryRoot },
      (error, said, complained) => resolve({ code: error ? Number(error.code) : 0, said, complained }),
    );
  });

test('what it begins is a draft that passes npm run check as it stands, in both languages', () =>
  withContent({}, async (content) => {
    const before = await readCheckedContent(content);
    for (const args of [
      ['faq', 'move-a-domain'],
      ['faq', 'b2', '--topic', 'access'],
      ['ticket', '9012'],
      ['ticket', '7', '--component', 'Access/Passwords'],
    ]) {
      const { code, complained } = await runNew(content, ...args);
      assert.equal(code, 0, complained);
    }
    const after = await readCheckedContent(content);
    const drafts = after.problems.filter(({ code }) => code === 'review-pending');
    assert.equal(drafts.length, 8);
    assert.deepEqual(
      after.problems.filter((problem) => !drafts.includes(problem)),
      before.problems,
    );
    assert.deepEqual(after.texts, before.texts);

    for (const { file } of drafts) {
      const text = await readFile(path.join(content, file), 'utf8');
      await writeFile(path.join(content, file), filledIn(text));
    }
    const ready = await readCheckedContent(content);
    assert.deepEqual(ready.problems, before.problems);
    const begun = ready.texts.filter(({ file }) => !before.texts.some((text) => text.file === file));
    assert.deepEqual(
      begun.map(({ file }) => file),
      [
        'faq/b2/en.mdx',
        'faq/b2/es.mdx',
        'faq/move-a-domain/en.mdx',
        'faq/move-a-domain/es.mdx',
        'tickets/7/en.mdx',
        'tickets/7/es.mdx',
        'tickets/9012/en.mdx',
        'tickets/9012/es.mdx',
      ],
    );
    // The first of topics.yaml, unless told otherwise.
    assert.deepEqual(
      begun.map((text) => (text.kind === 'faq' ? text.fields.topic : text.fields.component)),
      ['access', 'access', 'mail', 'mail', 'Access/Passwords', 'Access/Passwords', 'Mail/Delivery', 'Mail/Delivery'],
    );
  }));

test('it says what it has written and what to do next', () =>
  withContent({}, async (content) => {
    const { said } = await runNew(content, 'ticket', '9012');
    const relative = path.relative(repositoryRoot, path.join(content, 'tickets/9012'));
    assert.deepEqual(said.split('\n').slice(0, 2), [path.join(relative, 'en.mdx'), path.join(relative, 'es.mdx')]);
    assert.match(said, /They are drafts[^]*review: pending[^]*npm run check/);
  }));

const refusals: Readonly<Record<string, readonly [args: readonly string[], sentence: RegExp]>> = {
  'an entry that is there': [['faq', 'set-up-mail'], /set-up-mail is there already/],
  'a ticket with one language there': [['ticket', '103'], /103 is there already/],
  'a slug with capitals': [['faq', 'Move-A-Domain'], /^Move-A-Domain is not a slug/],
  'a slug that leaves the folder': [['faq', '../elsewhere'], /^\.\.\/elsewhere is not a slug/],
  'a number that is none': [['ticket', '12a'], /^12a is not the number of a ticket/],
  'the number 0': [['ticket', '0'], /^0 is not the number of a ticket/],
  'an unknown topic': [
    ['faq', 'a-new-one', '--topic', 'cooking'],
    /^There is no topic cooking in topics\.yaml \(mail, access\)/,
  ],
  'an unknown component': [
    ['ticket', '9012', '--component', 'Kitchen'],
    /^There is no component Kitchen in topics\.yaml \(Mail\/Delivery, /,
  ],
  'a component for a FAQ entry': [['faq', 'a-new-one', '--component', 'Mail/Delivery'], /^--component is for tickets/],
  'a topic for a ticket': [['ticket', '9012', '--topic', 'mail'], /^--topic is for FAQ entries/],
  'another kind of entry': [['page', 'a-new-one'], /^There is no kind of entry page\.\nUsage: /],
  'two names': [['faq', 'move', 'a-domain'], /^Give one slug\.\nUsage: /],
  'nothing at all': [[], /^Say what to begin\.\nUsage: /],
  'an unknown option': [['faq', 'a-new-one', '--lang', 'es'], /--lang.*\nUsage: /],
};

test('it refuses in a sentence, and writes nothing:', async (t) => {
  await withContent({}, async (content) => {
    const files = async () => {
      const names = (await readdir(content, { recursive: true })).sort();
      return [names, await readFile(path.join(content, 'tickets/103/es.mdx'), 'utf8')];
    };
    const before = await files();
    for (const [name, [args, sentence]] of Object.entries(refusals)) {
      await t.test(name, async () => {
        const { code, said, complained } = await runNew(content, ...args);
        assert.equal(code, 1);
        assert.match(complained, sentence);
        assert.doesNotMatch(complained, /^\s+at /m);
        assert.equal(said, '');
        assert.deepEqual(await files(), before);
      });
    }
  });
});

test('without topics.yaml it sends to npm run check', () =>
  withContent({ 'topics.yaml': null }, async (content) => {
    const { code, complained } = await runNew(content, 'faq', 'a-new-one');
    assert.equal(code, 1);
    assert.match(complained, /topics\.yaml cannot be read; npm run check says why\.$/m);
  }));
