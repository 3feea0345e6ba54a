import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { indexFolder } from '../../src/search/engine/search-data.ts';
import { replacing, validContent, withContent } from '../fixtures/content-builder.ts';
import { quietBuild, temporaryFolder } from './fixture-site.ts';
import { all, one } from './html.ts';
import { siteFiles } from './site-files.ts';

const picture = validContent['faq/change-a-password/panel.png'] ?? null;
const thread = `answerComment: 4
reviewed: 2026-05-02
---

<Question>
I cannot get in. See [what was said](#comment:1).
</Question>

<Comment number="1" by="reporter" date="2026-04-10">
Zanzibarina said so. ![the desk](zanzibarina.png)
</Comment>

<Comment number="4" by="support" date="2026-04-11" replyTo="1" lang="en">
Use the marjoramic link on the login page, as in [the first](#comment:1).
</Comment>

<Comment number="6" by="reporter" date="2026-04-12">
Zanzibarina says that it works.
</Comment>
`;
const answered = replacing(/reviewed: 2026-05-02\n---[\s\S]*$/, thread);
const changes = {
  'tickets/102/en.mdx': answered,
  'tickets/102/es.mdx': answered,
  'tickets/102/zanzibarina.png': picture,
};

test('where only answers are published, no file of the site has a word or a picture of the rest of a thread', () =>
  withContent(changes, async (contentFolder) => {
    const outFolder = path.join(temporaryFolder(), 'site');
    const project = { contentFolder, outFolder, siteAddress: null };
    // Published whole at first, so that somebody may have quoted each comment.
    await quietBuild(project);
    assert.ok((await filesWith(outFolder, /zanzibarina/i)).length > 3);
    const settings = path.join(contentFolder, 'site.yaml');
    await writeFile(settings, replacing('  publish: discussion\n', '')(await readFile(settings, 'utf8')));
    await quietBuild(project);
    assert.deepEqual(await filesWith(outFolder, /zanzibarina/i), []);
    assert.ok(
      (await filesWith(outFolder, /marjoramic/)).some((file) =>
        file.startsWith(`${indexFolder('en').slice(1)}/fragment`),
      ),
    );

    const page = await (await siteFiles(outFolder)).page('/en/ticket/102/');
    const [answer] = all(page, 'section', { class: 'answer' });
    assert.ok(answer);
    assert.equal(all(answer, 'div', { id: 'comment:4' }).length, 1, 'the comment is shown as the answer');
    for (const id of ['comment:1', 'comment:6', 'talk']) one(page, 'span', { id });
    assert.equal(all(page, 'ol', { class: 'talk' }).length, 0);
  }));

/** Also in what is packed for the search and for devices, as files and within scripts. */
async function filesWith(folder: string, words: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const file of (await siteFiles(folder)).files) {
    const text = plainOf(await readFile(path.join(folder, file)));
    if (words.test(text) || words.test(file)) found.push(file);
  }
  return found;
}

function plainOf(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
  // How base64 begins of what gzip has packed.
  const packed = Array.from(text.matchAll(/H4sI[\w+/]{20,}=*/g), ([base64]) => plainOf(Buffer.from(base64, 'base64')));
  return [text, ...packed].join('\n');
}
