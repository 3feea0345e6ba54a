import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { type Changes, replacing, withContent } from '../../fixtures/content-builder.ts';

const codesOf = (changes: Changes): Promise<string[]> =>
  withContent(changes, async (folder) => checkContent(await readContent(folder), null).map(({ code }) => code));

test('reading tells what is wrong in single files, and the rules what is wrong between them', async () => {
  const changes = {
    'tickets/103/es.mdx': replacing('type: bug\n', ''),
    'faq/set-up-mail/en.mdx': replacing('topic: mail', 'topic: nowhere'),
  };
  const read = await withContent(changes, readContent);
  assert.deepEqual(
    read.problems.map(({ code }) => code),
    ['field-missing'],
  );
  assert.deepEqual(read.unreadable, new Set(['ticket/103']));
  assert.deepEqual((await codesOf(changes)).sort(), ['topic-unknown', 'translation-disagrees']);
});

test('problems come in the order of the rules', async () => {
  const found = await codesOf({
    'faq/set-up-mail/en.mdx': (before) =>
      replacing('Most programs', '[It](ticket:999). Most programs')(replacing('topic: mail', 'topic: nowhere')(before)),
  });
  assert.deepEqual(found, ['translation-disagrees', 'topic-unknown', 'link-target-missing', 'translation-missing']);
});
