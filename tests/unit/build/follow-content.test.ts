import assert from 'node:assert/strict';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { FollowedContent } from '../../../src/build/follow-content.ts';
import { titleOf } from '../../../src/mdx/entry-text.ts';
import { replacing, validContent, withContent } from '../../fixtures/content-builder.ts';

const source = 'faq/set-up-mail/en.mdx';
const valid = String(validContent[source]);
const titled = (title: string) => valid.replace(/^question: .*$/m, `question: ${title}?`);

interface Followed {
  readonly folder: string;
  readonly content: FollowedContent;
  /** What was told since this was asked before. */
  readonly told: () => string[];
  /** Waits until something holds, and fails with what does not. */
  readonly until: (what: string, holds: () => boolean) => Promise<void>;
}

async function whileFollowing(run: (followed: Followed) => Promise<void>): Promise<void> {
  await withContent({}, async (folder) => {
    const messages: string[] = [];
    const project = { contentFolder: folder, outFolder: path.join(folder, 'dist'), siteAddress: null };
    const content = await FollowedContent.of(project, (message) => messages.push(message), 'en');
    try {
      await run({
        folder,
        content,
        told: () => messages.splice(0),
        until: async (what, holds) => {
          for (let i = 0; !holds(); i++) {
            assert.ok(i < 100, what);
            await setTimeout(50);
          }
        },
      });
    } finally {
      content.close();
    }
  });
}

const titleIn = ({ authored }: FollowedContent, key = 'faq/set-up-mail'): string | undefined => {
  const text = authored.base.entries.find((entry) => entry.key === key)?.texts.en;
  return text && titleOf(text);
};

test('what is saved is in the next page, however an editor saves it; until then one base serves all pages', async () => {
  await whileFollowing(async ({ folder, content, until }) => {
    assert.equal(content.authored.base, content.authored.base);
    let changes = 0;
    content.authored.whenChanged('test', () => (changes += 1));
    const file = path.join(folder, source);
    await writeFile(file, titled('How is it written once'));
    await until('written over', () => titleIn(content) === 'How is it written once?');
    for (const title of ['How is it written twice', 'How is it written again']) {
      await writeFile(`${file}~`, titled(title));
      await rename(`${file}~`, file);
      await until(`replaced: ${title}`, () => titleIn(content) === `${title}?`);
    }
    await until('the screen hears of each', () => changes >= 3);
  });
});

test('a folder that comes, is renamed, or goes takes its texts with it', async () => {
  await whileFollowing(async ({ folder, content, until }) => {
    const at = (name: string) => path.join(folder, 'faq', name);
    await mkdir(at('new-one'));
    await writeFile(path.join(at('new-one'), 'en.mdx'), titled('Is it new'));
    await until('added', () => titleIn(content, 'faq/new-one') === 'Is it new?');
    await rename(at('new-one'), at('other-one'));
    await until('renamed', () => titleIn(content, 'faq/other-one') === 'Is it new?');
    assert.equal(titleIn(content, 'faq/new-one'), undefined);
    await writeFile(path.join(at('other-one'), 'en.mdx'), titled('Is it seen'));
    await until('changed where it is now', () => titleIn(content, 'faq/other-one') === 'Is it seen?');
    await rm(at('other-one'), { recursive: true });
    await until('removed', () => titleIn(content, 'faq/other-one') === undefined);
  });
});

test('a text behind a symbolic link is read again when what it leads to changes', async () => {
  await whileFollowing(async ({ folder, content, until }) => {
    await mkdir(path.join(folder, 'faq/linked'));
    await setTimeout(200);
    await symlink('../set-up-mail/en.mdx', path.join(folder, 'faq/linked/en.mdx'));
    await until('linked', () => titleIn(content, 'faq/linked') !== undefined);
    await writeFile(path.join(folder, source), titled('Do both change'));
    await until(
      'both',
      () => titleIn(content) === 'Do both change?' && titleIn(content, 'faq/linked') === 'Do both change?',
    );
  });
});

test('settings are read again; while they are wrong, that is told and the last good ones stay', async () => {
  await whileFollowing(async ({ folder, content, until, told }) => {
    const site = String(validContent['site.yaml']);
    const file = path.join(folder, 'site.yaml');
    const name = content.authored.base.site.address;
    await writeFile(file, site.replace(/^address: .*$/m, 'address: nothing'));
    let messages: string[] = [];
    await until('told', () => (messages = [...messages, ...told()]).some((message) => message.includes('site.yaml')));
    assert.equal(content.authored.base.site.address, name);
    await writeFile(file, site.replace(/^address: .*$/m, 'address: https://other.example.org/'));
    await until('read', () => content.authored.base.site.address === 'https://other.example.org/');
  });
});

test('a text that cannot be read is told, and so is a link that leads nowhere; files of editors are nobody’s', async () => {
  await whileFollowing(async ({ folder, content, until, told }) => {
    const file = path.join(folder, source);
    let messages: string[] = [];
    const hears = (code: string) => () => (messages = [...messages, ...told()]).some((each) => each.includes(code));
    const before = titleIn(content);
    await writeFile(file, valid.replace('question:', 'questoin:'));
    await until('told', hears('questoin'));
    assert.equal(titleIn(content), before);
    await writeFile(file, replacing('Most programs', '[It](ticket:999). Most programs')(valid));
    await until('between files', hears('link-target-missing'));
    let changes = 0;
    content.authored.whenChanged('test', () => (changes += 1));
    await writeFile(path.join(folder, 'faq/set-up-mail/.en.mdx.swp'), 'x');
    await setTimeout(300);
    assert.equal(changes, 0);
  });
});

test('a content folder that is not there is said as by every command', async () => {
  const project = { contentFolder: '/nowhere/at/all', outFolder: '/nowhere/dist', siteAddress: null };
  await assert.rejects(
    FollowedContent.of(project, () => {}, 'en'),
    /folder-missing|content-folder/,
  );
});
