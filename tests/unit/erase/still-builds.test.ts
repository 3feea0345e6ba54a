import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { erase } from '../../../src/erase/erase.ts';
import { erasureOf } from '../../../src/erase/erasure.ts';
import { permalinksOf } from '../../../src/model/permalink-registry.ts';
import { joinTranslations } from '../../../src/model/joined-translations.ts';
import { inContent } from '../importer/importing.ts';

const errorsIn = async (content: string): Promise<string[]> =>
  (await readCheckedContent(content)).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code }) => `${file} ${code}`);

const ticket = (number: number, title: string, fields: string, text: string): string =>
  `---
ticket: ${number}
title: ${title}
answer: The lamp stays dark until somebody turns the key of the shed.
status: closed
type: question
priority: low
component: Mail/Delivery
opened: 2026-01-02
closed: 2026-01-03
reviewed: 2026-01-04
${fields}
---

<Question>

${text}

</Question>
`;
const comment = (number: number, text: string): string =>
  `\n<Comment number="${number}" by="support" date="2026-01-03">\n\n${text}\n\n</Comment>\n`;
const guide = (question: string, text: string): string =>
  `---
question: ${question}
answer: The lamp is behind the door of the shed, on the left.
topic: mail
reviewed: 2026-01-04
related: [ticket/80001]
---

${text}
`;

/** Entries that speak of ticket 80001. */
const texts = {
  'tickets/80001/en.mdx':
    ticket(80001, 'The lamp of the shed is dark', 'resolution: fixed\nanswerComment: 2', 'Where is the lamp?') +
    comment(1, 'Which lamp do you mean, that of the shed?') +
    comment(2, 'Ask Wendolyn Tamayo, who has the key.') +
    comment(3, 'It is lit again.'),
  'tickets/80002/en.mdx': ticket(
    80002,
    'No light in the shed at night',
    'resolution: duplicate\nduplicateOf: ticket/80001',
    'It is dark.',
  ),
  'tickets/80003/en.mdx': ticket(
    80003,
    'Still no light in the shed',
    'resolution: duplicate\nduplicateOf: ticket/80002',
    'It is dark still.',
  ),
  'tickets/80004/es.mdx':
    ticket(80004, 'No prende la lámpara', 'resolution: fixed\ntranslationOf: ticket/80001', 'No prende.') +
    comment(7, 'Pide la llave.'),
  'faq/the-lamp/en.mdx': guide(
    'Where is the lamp of the shed?',
    'See [all of it](ticket:80001 "the ticket"), [that](ticket:80001#comment:2), [this][lamp] and [lamp].\n\n[lamp]: <ticket:80001> "again"',
  ),
  'faq/the-coded-lamp/en.mdx': guide(
    'Where is the other lamp of the shed?',
    'export const lamps = 2;\n\nThere are {lamps}, as [one](ticket:80001 "x") and [two](ticket:80003) say.',
  ),
};

/** The sample content, and entries that speak of ticket 80001 in every way there is. */
async function withNamesOf80001(use: (content: string) => Promise<void>): Promise<void> {
  await inContent(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(path.join(repositoryRoot, 'content'), content, { recursive: true });
    for (const [file, text] of Object.entries(texts)) {
      await mkdir(path.dirname(path.join(content, file)), { recursive: true });
      await writeFile(path.join(content, file), text);
    }
    const changed = async (file: string, change: (text: string) => string) =>
      writeFile(path.join(content, file), change(await readFile(path.join(content, file), 'utf8')));
    await changed('site.yaml', (text) =>
      text.replace(
        '## Copying [#copying]',
        'As [here](ticket:80001 "x"), [there][l] and <ticket:80002>.\n\n    [l]: ticket:80001\n\n    $&',
      ),
    );
    await changed('questions.yaml', (text) => `${text}- { lang: en, ask: "dark shed", answers: [ticket/80001] }\n`);
    const { texts: read, settings } = await readCheckedContent(content);
    const published = permalinksOf({
      texts: joinTranslations(read),
      topics: settings.topics ?? [],
      aboutTexts: settings.aboutTexts,
    });
    await changed('permalinks.lock', (text) =>
      [
        ...text.split('\n').filter((line) => line !== ''),
        ...[...published]
          .filter(([key]) => /8000|lamp/.test(key))
          .map(([key, anchors]) => [key, ...anchors.map((anchor) => `#${anchor}`)].join(' ')),
        '',
      ]
        .sort()
        .join('\n')
        .trimStart()
        .concat('\n'),
    );
    await use(content);
  });
}

for (const given of [
  '80001',
  '80001#comment:1',
  '80001#comment:2',
  '80001#comment:3',
  '80001#description',
  '80002',
  '80003',
  '80004',
  '80004#comment:7',
  'name:Wendolyn Tamayo',
  'name:lamp',
])
  test(`content that was right is right after ${given} is erased`, () =>
    withNamesOf80001(async (content) => {
      assert.deepEqual(await errorsIn(content), []);
      const erasure = erasureOf(given);
      assert.ok(erasure);
      await erase(content, [erasure]);
      assert.deepEqual(await errorsIn(content), []);
    }));

test('links and `related` lead to a draft as before, and its duplicates wait with it, named still', () =>
  withNamesOf80001(async (content) => {
    const read = (file: string) => readFile(path.join(content, file), 'utf8');
    const before = await read('faq/the-lamp/en.mdx');
    const erasure = erasureOf('80001#comment:2');
    assert.ok(erasure);
    const { drafts, gone } = await erase(content, [erasure]);
    assert.deepEqual(drafts, [80001, 80002, 80003]);
    assert.deepEqual(
      gone.filter((place) => !place.includes('#')).sort(),
      [1, 2, 3].map((n) => `ticket/8000${n}`),
    );
    assert.equal(await read('faq/the-lamp/en.mdx'), before.replace('[that](ticket:80001#comment:2)', 'that'));
    assert.match(
      await read('tickets/80002/en.mdx'),
      /^---\nreview: pending # The entry that it[^]*\nduplicateOf: ticket\/80001\n/,
    );
    assert.match(await read('faq/the-coded-lamp/en.mdx'), /as one and two say/);
  }));
