import assert from 'node:assert/strict';
import { mkdir, rename, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { contentFiles } from '../../../src/reader/content-files.ts';
import { fileNamed } from '../../../src/files/file-named.ts';
import { replacing, withContent } from '../../fixtures/content-builder.ts';
import { printedInEnglish } from '../../fixtures/in-english.ts';

test('what systems and editors leave behind is nobody’s', async () => {
  const names = [
    'es.mdx~',
    'Thumbs.db',
    'desktop.ini',
    'es.mdx.swp',
    '.es.mdx.swo',
    '#es.mdx#',
    'es.mdx.orig',
    '~$es.mdx',
  ];
  await withContent(Object.fromEntries(names.map((name) => [`tickets/103/${name}`, 'x'])), async (folder) => {
    assert.deepEqual(
      (await readCheckedContent(folder)).problems.map(({ code }) => code),
      ['translation-missing'],
    );
  });
});

test('symbolic links are followed within the content, and refused by name elsewhere', async () => {
  await withContent({}, async (folder) => {
    await mkdir(path.join(folder, 'faq/linked'));
    await rename(path.join(folder, 'faq/set-up-mail/en.mdx'), path.join(folder, 'faq/linked/en.mdx'));
    await symlink('../linked/en.mdx', path.join(folder, 'faq/set-up-mail/en.mdx'));
    await symlink(os.tmpdir(), path.join(folder, 'faq/out'));
    await symlink('/etc/hostname', path.join(folder, 'faq/linked/panel.png'));
    await symlink('nowhere', path.join(folder, 'faq/linked/es.mdx'));
    await symlink('..', path.join(folder, 'faq/linked/loop'));
    await symlink('../../tickets', path.join(folder, 'faq/linked/tickets'));
    const { files, problems } = await contentFiles(folder);
    assert.ok(files.includes('faq/set-up-mail/en.mdx'));
    assert.ok(files.includes('faq/linked/tickets/101/en.mdx'));
    assert.ok(!files.some((file) => /loop|out\//.test(file)));
    assert.deepEqual(problems.map((problem) => printedInEnglish(problem).split('\n').slice(0, 2).join('')).sort(), [
      'faq/linked/es.mdx  link-refused  This symbolic link is not followed: it leads nowhere.',
      'faq/linked/loop  link-refused  This symbolic link is not followed: it leads back to a folder that it stands in.',
      'faq/linked/panel.png  link-refused  This symbolic link is not followed: it leads out of the content folder.',
      'faq/out  link-refused  This symbolic link is not followed: it leads out of the content folder.',
    ]);
  });
});

test('a content folder may be a link itself', async () => {
  await withContent({}, async (folder) => {
    const link = `${folder}-link`;
    await symlink(folder, link);
    const { files, problems } = await contentFiles(link);
    assert.deepEqual([files.includes('site.yaml'), problems], [true, []]);
  });
});

test('a picture is found however its accents are stored, and by its own capital letters', async () => {
  const [composed, apart] = ['captura-ñ.png'.normalize('NFC'), 'captura-ñ.png'.normalize('NFD')];
  await withContent({ [`faq/set-up-mail/${apart}`]: 'x' }, async (folder) => {
    const entry = path.join(folder, 'faq/set-up-mail');
    assert.equal(fileNamed(entry, composed), path.join(entry, apart));
    assert.equal(fileNamed(entry, apart), path.join(entry, apart));
    assert.equal(fileNamed(entry, composed.toUpperCase()), null);
    assert.equal(fileNamed(path.join(folder, 'faq/none'), composed), null);
  });
});

test('a text shows a picture under one address, however either names it', async () => {
  const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
  const shown = (name: string) =>
    withContent(
      {
        [`faq/set-up-mail/${'ñ.gif'.normalize('NFD')}`]: gif,
        'faq/set-up-mail/en.mdx': replacing('Most programs', `![Panel](${name})\n\nMost programs`),
      },
      async (folder) => {
        const { texts } = await readCheckedContent(folder);
        return texts.find(({ file }) => file === 'faq/set-up-mail/en.mdx')?.pictures;
      },
    );
  assert.deepEqual(await shown('ñ.gif'.normalize('NFC')), await shown('ñ.gif'.normalize('NFD')));
  assert.ok((await shown('ñ.gif'.normalize('NFC')))?.includes('ñ.gif'.normalize('NFC')));
});
