import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { markGone, unmarkGone } from '../../../src/reader/write-redirects.ts';
import { withContent } from '../../fixtures/content-builder.ts';

const inContent = (use: (read: () => Promise<string>, folder: string) => Promise<void>): Promise<void> =>
  withContent({}, (folder) => use(() => readFile(path.join(folder, 'redirects.yaml'), 'utf8'), folder));

test('what leads elsewhere already goes on leading there, and comments stay', () =>
  inContent(async (read, folder) => {
    await writeFile(path.join(folder, 'redirects.yaml'), '# moved in May\nticket/7: faq/set-up-mail\n');
    await markGone(folder, ['ticket/7', 'ticket/8']);
    assert.equal(await read(), '# moved in May\nticket/7: faq/set-up-mail\nticket/8: gone\n');
  }));

test('the file is made where there is none, and lines go again when pages are back', () =>
  inContent(async (read, folder) => {
    await markGone(folder, ['ticket/8']);
    assert.equal(await read(), 'ticket/8: gone\n');
    await unmarkGone(folder, ['ticket/8']);
    assert.equal(await read(), '{}\n');
  }));

test('nothing is written where nothing is to be said, nor over what cannot be read', () =>
  inContent(async (read, folder) => {
    await markGone(folder, []);
    await assert.rejects(read(), { code: 'ENOENT' });
    await writeFile(path.join(folder, 'redirects.yaml'), 'ticket/7: [');
    await assert.rejects(markGone(folder, ['ticket/8']), /npm run check says why/);
    assert.equal(await read(), 'ticket/7: [');
  }));
