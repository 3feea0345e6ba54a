import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { AuthoredContent } from '../../../src/build/authored-content.ts';
import { DraftFiles } from '../../../src/build/draft-files.ts';
import { titleOf } from '../../../src/mdx/entry-text.ts';
import { contentFiles } from '../../../src/reader/content-files.ts';
import { entryFile, readEntryFile } from '../../../src/reader/entry-file.ts';
import { readSettings } from '../../../src/reader/read-settings.ts';
import { type Changes, replacing, validContent, withContent } from '../../fixtures/content-builder.ts';

const key = 'faq/set-up-mail';
const file = 'faq/set-up-mail/en.mdx';
const valid = String(validContent[file]);
const draft = replacing('question:', 'review: pending # Ask the board first\nquestion:')(valid);

interface Authored {
  readonly authored: AuthoredContent;
  readonly save: (file: string, text: string | null) => Promise<void>;
}

async function authoring(changes: Changes, use: (authored: Authored) => Promise<void>): Promise<void> {
  await withContent(changes, async (folder) => {
    const authored = new AuthoredContent({}, new DraftFiles(folder));
    const read = async (name: string): Promise<void> => {
      const entry = entryFile(name);
      if (entry) authored.keepEntry(entry, await readEntryFile(folder, entry));
    };
    const readFolder = async (): Promise<void> => {
      authored.keepSettings(await readSettings(folder));
      authored.keepFolder(await contentFiles(folder));
    };
    await readFolder();
    for (const name of (await contentFiles(folder)).files) await read(name);
    authored.isRead = true;
    await use({
      authored,
      save: async (name, text) => {
        if (text === null) await rm(path.join(folder, name));
        else await writeFile(path.join(folder, name), text);
        await readFolder();
        if (text === null) authored.forget(name);
        else await read(name);
      },
    });
  });
}

const codes = (problems: readonly { readonly code: string }[]): string[] => [
  ...new Set(problems.map(({ code }) => code)),
];

test('a page whose file cannot be read, or has no place, keeps its last good text and says so until it is mended', async () => {
  await authoring({}, async ({ authored, save }) => {
    const address = { key, locale: 'en' } as const;
    const titleNow = (): string => {
      const text = authored.base.entry(key)?.texts.en;
      return text ? titleOf(text) : '';
    };
    const before = titleNow();
    for (const [wrong, code] of [
      [valid.replace('question:', 'questoin:'), 'field-unknown'],
      [replacing(/^topic: .*$/m, 'topic: nowhere')(valid), 'topic-unknown'],
      [replacing('Most programs', '<Stepz>x</Stepz> Most programs')(valid), 'component-unknown'],
    ] as const) {
      await save(file, wrong);
      const about = await authored.authoring.about(address);
      assert.ok(codes(about.problems).includes(code), `${code}: ${codes(about.problems).join()}`);
      assert.ok(about.isBehind, code);
      assert.ok(codes(authored.authoring.problems).includes(code));
      assert.equal(titleNow(), before);
      await save(file, valid);
      assert.deepEqual(await authored.authoring.about(address), { problems: [], drafts: [], isBehind: false });
    }
  });
});

test('what is wrong with settings stands on every page, and the last good ones hold', async () => {
  await authoring({}, async ({ authored, save }) => {
    await save('redirects.yaml', 'faq/a: nowhere at all\n');
    assert.deepEqual(codes((await authored.authoring.about(null)).problems), ['field-invalid']);
    await save('redirects.yaml', '');
    assert.deepEqual((await authored.authoring.about(null)).problems, []);
    await save('topics.yaml', '- id: [');
    assert.deepEqual(codes((await authored.authoring.about({ key, locale: 'es' })).problems), ['yaml-invalid']);
    assert.ok(authored.base.entries.length > 2);
  });
});

test('without site.yaml nothing can be shown, and that is known', async () => {
  await authoring({ 'site.yaml': 'name: [' }, async ({ authored, save }) => {
    assert.ok(!authored.authoring.isShowable);
    assert.ok(codes(authored.authoring.problems).includes('yaml-invalid'));
    await save('site.yaml', String(validContent['site.yaml']));
    assert.ok(authored.authoring.isShowable);
  });
});

test('a draft has its page in place of what is published there, and stands on no list', async () => {
  await authoring({ [file]: draft }, async ({ authored, save }) => {
    const { authoring: view } = authored;
    assert.deepEqual(view.unpublishedPages, [{ key, locale: 'en' }]);
    assert.deepEqual([...authored.remembered], [`en/${key}/index.html`]);
    assert.equal(authored.base.entry(key)?.texts.en, undefined);
    const facts = await view.factsOf({ key, locale: 'en' });
    const shown = facts?.address.entry.texts.en;
    assert.ok(shown && valid.includes(titleOf(shown)));
    const { drafts, problems } = await view.about({ key, locale: 'en' });
    assert.deepEqual(
      drafts.map(({ remark, reason }) => [remark, reason]),
      [['Ask the board first', null]],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual((await view.about({ key, locale: 'es' })).drafts, []);
    await save(file, valid);
    assert.deepEqual(authored.authoring.unpublishedPages, []);
  });
});

test('of an entry that is all drafts, both languages have a page; what is wrong with a draft stands on its own', async () => {
  const wrong = replacing(/^topic: .*$/m, 'topic: nowhere')(replacing('question:', 'qestion:')(draft));
  await authoring({ [file]: wrong, 'faq/set-up-mail/es.mdx': null }, async ({ authored }) => {
    const { authoring: view } = authored;
    assert.deepEqual(
      view.unpublishedPages.map(({ locale }) => locale),
      ['en', 'es'],
    );
    assert.equal(await view.factsOf({ key, locale: 'es' }), null);
    const { drafts, problems } = await view.about({ key, locale: 'es' });
    assert.equal(drafts.length, 1);
    assert.ok(codes(problems).includes('field-unknown'));
    assert.ok(!codes(view.problems).includes('field-unknown'), 'a draft stops nothing');
    assert.equal(view.draftCount, 1);
    assert.equal(view.drafts()[0]?.file, file);
  });
});
