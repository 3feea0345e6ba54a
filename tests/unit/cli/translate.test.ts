import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { translationsSchema } from '../../../src/schema/api.ts';
import { replacing, withContent } from '../../fixtures/content-builder.ts';
import { inEnglish } from '../../fixtures/in-english.ts';

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs src/cli/translate.ts on a content folder, as npm run translate does. */
const translate = (content: string, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/translate.ts', ...args, '--content', content],
      { cwd: repositoryRoot },
      (error, said, complained) => resolve({ code: error ? Number(error.code) : 0, said, complained }),
    );
  });

const edit = async (content: string, file: string, change: (before: string) => string): Promise<void> =>
  writeFile(path.join(content, file), change(await readFile(path.join(content, file), 'utf8')));

const source = 'faq/set-up-mail/en.mdx';
const answer = replacing(
  /\nanswer: .*/,
  '\nanswer: Everything is different now, so that the old settings must not be used any more.',
);

test('from unmarked to current, to stale, and back', () =>
  withContent({}, async (content) => {
    assert.match(
      (await translate(content, 'status')).said,
      /into Spanish[\s\S]*nobody has marked[\s\S]*faq\/set-up-mail/,
    );
    const marked = await translate(content, 'done', '--unmarked');
    assert.equal(marked.code, 0, marked.complained);
    assert.match(marked.said, /^faq\/set-up-mail: the Spanish text says what its source says\.$/m);
    assert.doesNotMatch((await translate(content, 'status')).said, /nobody has marked|behind/);

    await edit(content, source, replacing('\n\n', '\n\n\n'));
    assert.doesNotMatch((await translate(content, 'status')).said, /behind/);
    await edit(content, source, answer);
    assert.match(
      (await translate(content, 'status')).said,
      /behind their source \(1\)\n {2}faq\/set-up-mail {2}medium edit: lead/,
    );
    const shown = await translate(content, 'show', 'set-up-mail');
    assert.match(shown.said, /^── lead · 1 removed or rewritten ──$/m);
    assert.match(shown.said, /^\+ Everything is different now, .* │/m);

    const declared = await translate(content, 'size', 'set-up-mail', 'minor');
    assert.equal(declared.code, 0, declared.complained);
    assert.match((await translate(content, 'status')).said, /set-up-mail {2}minor edit: lead/);

    assert.equal((await translate(content, 'done', 'set-up-mail')).code, 0);
    assert.doesNotMatch((await translate(content, 'status')).said, /behind/);
    assert.doesNotMatch(await readFile(path.join(content, 'translations.lock'), 'utf8'), /=minor/);
  }));

test('status as JSON is what the published schema says', () =>
  withContent({}, async (content) => {
    const { languages } = translationsSchema.parse(JSON.parse((await translate(content, 'status', '--json')).said));
    assert.deepEqual(
      languages.map(({ locale }) => locale),
      ['en', 'es'],
    );
    assert.ok(
      languages.some(({ entries }) => entries.some(({ state, key }) => state === 'missing' && key === 'ticket/103')),
    );
  }));

test('new begins a draft that nobody sees until its first line is gone, and never writes over one', () =>
  withContent({}, async (content) => {
    const before = await readCheckedContent(content);
    const begun = await translate(content, 'new', '103', 'en');
    assert.equal(begun.code, 0, begun.complained);
    const file = path.join(content, 'tickets/103/en.mdx');
    assert.match(await readFile(file, 'utf8'), /^---\nreview: pending # Translate this file/);
    const drafted = await readCheckedContent(content);
    assert.deepEqual(drafted.texts, before.texts);
    assert.deepEqual(
      drafted.problems.map(({ code, file: at }) => [code, at]),
      [['review-pending', 'tickets/103/en.mdx']],
    );

    const again = await translate(content, 'new', '103', 'en');
    assert.equal(again.code, 1);
    assert.match(again.complained, /is there already; nothing was written\.$/m);
  }));

test('a draft whose words are put in place passes the check, with each comment in its own language', () =>
  withContent({ 'tickets/101/es.mdx': null }, async (content) => {
    assert.equal((await translate(content, 'new', '101', 'es')).code, 0);
    await edit(content, 'tickets/101/es.mdx', replacing(/review: pending.*\n/, ''));
    const { problems, texts } = await readCheckedContent(content);
    assert.deepEqual(
      problems
        .filter(({ severity, code }) => severity === 'error' && code !== 'title-twice')
        .map((each) => `${each.code} ${inEnglish(each).what}`),
      [],
    );
    const own = texts.find(({ file }) => file === 'tickets/101/es.mdx');
    const theirs = texts.find(({ file }) => file === 'tickets/101/en.mdx');
    assert.ok(own?.kind === 'ticket' && theirs?.kind === 'ticket' && own.comments.length > 0);
    assert.deepEqual(
      own.comments.map(({ lang }) => lang ?? 'es'),
      theirs.comments.map(({ lang }) => lang ?? 'en'),
    );
  }));

for (const [name, args, sentence] of [
  ['nothing', [], /^Say what to do\.\nUsage: /],
  ['an unknown command', ['mark'], /^There is no mark\.\nUsage: /],
  ['no entry', ['done'], /^Give an entry/],
  ['an unknown entry', ['show', '4242'], /^No entry has the number/],
  [
    'an entry without a translation',
    ['show', '103'],
    /^ticket\/103 has no English text yet; npm run translate -- new ticket\/103 en begins one\.$/m,
  ],
  ['a language that is there', ['new', '101', 'es'], /^ticket\/101 is in Spanish already; nothing was written\.$/m],
  ['a language that there is not', ['new', '103', 'fr'], /^Say which language/],
  ['a size that there is not', ['size', '101', 'tiny'], /^The size of an edit is minor, medium, major, not tiny\./],
  ['the size of no edit', ['size', '101', 'minor'], /is unmarked; there is no edit to speak of\.$/m],
] as const) {
  test(`it refuses ${name} in a sentence, and writes nothing`, () =>
    withContent({}, async (content) => {
      const { code, said, complained } = await translate(content, ...args);
      assert.equal(code, 1);
      assert.match(complained, sentence);
      assert.equal(said, '');
      assert.doesNotMatch(complained, /^\s+at /m);
      await assert.rejects(readFile(path.join(content, 'translations.lock')));
    }));
}

test('while the content has errors nothing is marked', () =>
  withContent({ [source]: replacing(/\nanswer: .*/, '') }, async (content) => {
    const { code, said } = await translate(content, 'done', '101');
    assert.equal(code, 1);
    assert.match(said, /faq\/set-up-mail\/en\.mdx.*field-missing/);
    await assert.rejects(readFile(path.join(content, 'translations.lock')));
  }));
