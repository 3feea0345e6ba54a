import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { erase } from '../../../src/erase/erase.ts';
import { erasureOf, type Erasure } from '../../../src/erase/erasure.ts';
import { withoutErasedReport } from '../../../src/erase/report.ts';
import { textsBy } from '../../../src/erase/texts-by.ts';
import { questionsWithout, withoutEntry } from '../../../src/erase/without-entry.ts';
import { trackers } from '../../../src/importer/trackers.ts';
import { Problems } from '../../../src/schema/problem.ts';
import { type Issue, jsonTracker } from '../../fixtures/json-tracker.ts';
import { filesIn, importing, inContent, outcomes } from '../importer/importing.ts';

const both = [...trackers, jsonTracker];
const asked = (given: string): Erasure => {
  const erasure = erasureOf(given);
  assert.ok(erasure, given);
  return erasure;
};

const note = (author: string, text: string): Issue['notes'][number] => ({
  author,
  at: '2020-05-02T09:29:10Z',
  text,
  isMail: false,
});
const issue = (id: number, notes: Issue['notes'], body = 'Where do I find the button for it?'): Issue => ({
  id,
  title: `How is backup ${id} made?`,
  body,
  isConfidential: false,
  author: 'member1',
  openedAt: '2020-05-01T08:00:00Z',
  closedAt: '2020-05-02T09:30:00Z',
  notes,
});
const issues = [
  issue(1, [
    note('support1', 'Which panel of ours do you mean, the old one or the new one?'),
    note('luzprado', 'In the cellar of our house there is a red machine. See ![it](red.png).'),
    note(
      'support1',
      '> In the cellar of our house there is a red machine.\n\nThen press the button, as in [that](#comment:2).',
    ),
  ]),
  issue(2, [note('support1', 'Ask Luz Prado of Tejido Comunal, she has made the button for all of us.')]),
];

/** A content folder with these tickets, published, and Spanish translations of the first. */
async function inKnowledgeBase(use: (content: string, source: string) => Promise<void>): Promise<void> {
  await inContent(async (folder) => {
    const [source, content] = [path.join(folder, 'export.txt'), path.join(folder, 'content')];
    await writeFile(source, JSON.stringify({ issues }));
    await importing(source, content, { trackers: both, publish: true });
    const spanish = (await readFile(path.join(content, 'tickets/1/en.mdx'), 'utf8')).replace(
      /^title: .*$/m,
      'title: ¿Cómo se hace el respaldo?',
    );
    await writeFile(path.join(content, 'tickets/1/es.mdx'), spanish);
    await writeFile(
      path.join(content, 'permalinks.lock'),
      'ticket/1 #comment:1 #comment:2 #comment:3\nticket/2 #comment:1\n',
    );
    await writeFile(
      path.join(content, 'translations.lock'),
      'ticket/1 es lead 11111111\nticket/1 es comment:2 22222222\nticket/2 es lead 33333333\n',
    );
    await mkdir(path.join(content, 'faq'), { recursive: true });
    await use(content, source);
  });
}
const everything = async (content: string): Promise<string> => Object.values(await filesIn(content)).join('\n');

test('what is to be erased is a ticket, a text of one, or a name', () => {
  assert.deepEqual(asked('6115'), { what: 'text', ticket: 6115, where: null });
  assert.deepEqual(asked('#6115#comment:4'), { what: 'text', ticket: 6115, where: 'comment:4' });
  assert.deepEqual(asked('6115#description'), { what: 'text', ticket: 6115, where: 'question' });
  for (const kind of ['name', 'person', 'organisation'])
    assert.deepEqual(asked(`${kind}: Luz Prado`), {
      what: 'name',
      name: 'Luz Prado',
      kind: kind === 'organisation' ? kind : 'name',
    });
  for (const none of [
    '',
    '0',
    '6115#comment:',
    '6115#comment:0',
    '6115#answer',
    'Luz Prado',
    'name:',
    'name:..x',
    'name:The',
    'name:para la',
  ])
    assert.equal(erasureOf(none), null, none);
});

test('a comment goes from all languages and bases, with quotations, links, marks and its address; no import brings it back', () =>
  inKnowledgeBase(async (content, source) => {
    const { changed, gone, drafts } = await erase(content, [asked('1#comment:2')]);
    assert.deepEqual(gone, ['ticket/1#comment:2']);
    assert.deepEqual(drafts, []);
    assert.deepEqual(changed, [
      '.imported/tickets/1/en.mdx',
      'tickets/1/en.mdx',
      'tickets/1/es.mdx',
      'translations.lock',
    ]);
    assert.doesNotMatch(await everything(content), /cellar|red machine|22222222/);
    const text = await readFile(path.join(content, 'tickets/1/en.mdx'), 'utf8');
    assert.match(text, /<Comment number="3"[^>]*>\n\nThen press the button, as in that\.\n\n<\/Comment>\n$/);
    assert.equal(await readFile(path.join(content, 'redirects.yaml'), 'utf8'), 'ticket/1#comment:2: gone\n');
    assert.doesNotMatch(await readFile(path.join(content, '.imported/erased.txt'), 'utf8'), /cellar/);
    const before = await filesIn(content);
    assert.deepEqual(outcomes(await importing(source, content, { trackers: both, publish: true }))[2], 'unchanged');
    await erase(content, [asked('1#comment:2')]);
    const after = await everything(content);
    assert.doesNotMatch(after, /cellar|red machine/);
    assert.match(after, /Then press the button, as in/);
    assert.deepEqual(Object.keys(await filesIn(content)), Object.keys(before));
  }));

test('whole sentences of a text go wherever others say them, and no import brings them back', () =>
  inContent(async (folder) => {
    const [source, content] = [path.join(folder, 'export.txt'), path.join(folder, 'content')];
    const gone = 'In the cellar of our house there is a *red* machine. Mind the step! Nobody knows of it but us three.';
    const spoken = gone.replaceAll('*', '');
    const phrase = 'Please tell us whether this solves the problem for you.';
    const said = [
      issue(1, [
        note('support1', 'Which panel of ours do you mean, the old one or the new one?'),
        note('luzprado', `> Which panel of ours do you mean, the old one or the new one?\n\n${gone}\n\n${phrase}`),
        note('support1', `You said "${spoken}". Then press the button that is on its left side.`),
      ]),
      issue(2, [note('support1', `As they wrote:\n\n> ${spoken}\n\nPress the button there for a while.\n\n${phrase}`)]),
      ...[3, 4, 5, 6, 7, 8].map((id) => issue(id, [note('support1', `Restart the panel number ${id}. ${phrase}`)])),
    ];
    await writeFile(source, JSON.stringify({ issues: said }));
    await importing(source, content, { trackers: both, publish: true });
    const { changed, common, quoted } = await erase(content, [asked('1#comment:2')]);
    assert.equal(quoted(`<p>They said: ${spoken}</p>`).length, 1);
    assert.doesNotMatch(
      withoutErasedReport(JSON.stringify({ tickets: [{ ticket: 2, merge: spoken }] }), [], quoted) ?? 'cellar',
      /cellar/,
    );
    assert.equal(common, 1);
    for (const file of ['tickets/1/en.mdx', 'tickets/2/en.mdx', '.imported/tickets/2/en.mdx'])
      assert.ok(changed.includes(file), file);
    const isClean = async (): Promise<void> => {
      const all = await everything(content);
      assert.doesNotMatch(all, /cellar|red machine|Mind the step|Nobody knows/);
      assert.match(all, /You said "\\\[text removed\]"\. Then press the button that is on its left side\./);
      assert.match(all, /Press the button there for a while/);
      assert.match(all, /Which panel of ours do you mean, the old one or the new one/);
      assert.match(all, /Restart the panel number 8\. Please tell us whether this solves the problem for you/);
    };
    await isClean();
    await importing(source, content, { trackers: both, publish: true });
    await isClean();
    await rm(path.join(content, 'tickets'), { recursive: true });
    await rm(path.join(content, '.imported/tickets'), { recursive: true });
    await importing(source, content, { trackers: both, publish: true });
    await isClean();
  }));

test('an entry whose answer came from the text is a draft that says so, and has another answer', () =>
  inKnowledgeBase(async (content) => {
    const { drafts, gone } = await erase(content, [asked('2#comment:1')]);
    assert.deepEqual(drafts, [2]);
    assert.deepEqual(gone, ['ticket/2#comment:1', 'ticket/2']);
    const text = await readFile(path.join(content, 'tickets/2/en.mdx'), 'utf8');
    assert.doesNotMatch(text, /Luz|answerComment|Tejido/);
    assert.match(text, /^review: pending # The answer came from a text that was taken out\./m);
    assert.match(text, /^answer: Ticket 2 was closed; nobody wrote down how it was solved\.$/m);
  }));

test('pictures go that only the text showed', () =>
  inKnowledgeBase(async (content) => {
    const file = path.join(content, 'tickets/1/en.mdx');
    const shown = (await readFile(file, 'utf8'))
      .replace(/(<Comment number="2"[^>]*>\n\n)/, '$1![The machine](red.png) ![A button](button.png)\n\n')
      .replace(/(<Comment number="3"[^>]*>\n\n)/, '$1![The button](button.png)\n\n');
    await writeFile(file, shown);
    for (const name of ['red.png', 'button.png']) await writeFile(path.join(content, 'tickets/1', name), 'x');
    assert.ok((await erase(content, [asked('1#comment:2')])).changed.includes('tickets/1/red.png'));
    const left = Object.keys(await filesIn(path.join(content, 'tickets/1')));
    assert.deepEqual(left, ['button.png', 'en.mdx', 'es.mdx']);
  }));

test('nothing leads to an entry without a page: links, related and questions lose it, and all else stays as it is', () => {
  const text = '---\nrelated: [ticket/1, faq/a]\n---\n\nSee [that](ticket:1#comment:2), [this](ticket:11).\n';
  assert.equal(
    withoutEntry({ text, file: 'faq/b/en.mdx' }, 'ticket/1'),
    '---\nrelated: [faq/a]\n---\n\nSee that, [this](ticket:11).\n',
  );
  assert.equal(
    withoutEntry({ text: '---\nrelated: [ticket/1]\nx: 1\n---\n\ny\n', file: 'faq/b/en.mdx' }, 'ticket/1'),
    '---\nx: 1\n---\n\ny\n',
  );
  const questions =
    '# asked\n- { ask: "one", answers: [ticket/1] }\n- { ask: "two",  answers: [ticket/1, faq/a] } # b\n- ask: x\n  answers:\n    - ticket/1\n';
  assert.equal(questionsWithout(questions, 'ticket/1'), '# asked\n- { ask: "two",  answers: [faq/a] } # b\n');
});

test('a description goes, and the question stays empty', () =>
  inKnowledgeBase(async (content, source) => {
    await erase(content, [asked('1#description')]);
    const text = await readFile(path.join(content, 'tickets/1/es.mdx'), 'utf8');
    assert.match(text, /<Question>\s+<\/Question>/);
    await importing(source, content, { trackers: both, publish: true });
    assert.doesNotMatch(await readFile(path.join(content, 'tickets/1/en.mdx'), 'utf8'), /Where do I find/);
  }));

test('a whole ticket goes with its folder and is held by every import from then on', () =>
  inKnowledgeBase(async (content, source) => {
    await writeFile(path.join(content, 'tickets/1/red.png'), 'x');
    const { gone } = await erase(content, [asked('1')]);
    assert.deepEqual(gone, ['ticket/1']);
    assert.deepEqual(
      Object.keys(await filesIn(content)).filter((file) => file.includes('tickets/1/')),
      [],
    );
    assert.equal(outcomes(await importing(source, content, { trackers: both }))[1], 'erased');
    assert.doesNotMatch(await everything(content), /red machine|111111/);
  }));

test('a name goes from texts, fields and bases in any case, and the file that remembers it does not say it', () =>
  inKnowledgeBase(async (content, source) => {
    const guide = path.join(content, 'faq/x/en.mdx');
    await mkdir(path.dirname(guide));
    await writeFile(
      guide,
      '---\nquestion: Who is LUZ PRADO?\nanswer: Luz Prado, of the cellar\n---\n\nSee [Luz](https://x.example/luz-prado).\n',
    );
    await erase(content, [asked('name:luz prado')]);
    assert.equal(
      await readFile(guide, 'utf8'),
      '---\nquestion: Who is [name removed]?\nanswer: "[name removed], of the cellar"\n---\n\nSee Luz.\n',
    );
    await importing(source, content, { trackers: both, publish: true });
    assert.doesNotMatch(await everything(content), /luz.prado/i);
    assert.match(
      await readFile(path.join(content, 'tickets/2/en.mdx'), 'utf8'),
      /Ask \\?\[name removed\] of Tejido Comunal/,
    );
    await erase(content, [asked('organisation:Tejido Comunal')]);
    assert.doesNotMatch(await everything(content), /tejido/i);
    const text = await readFile(path.join(content, 'tickets/2/en.mdx'), 'utf8');
    assert.match(text, /Ask \\?\[name removed\] of \\?\[organisation\]/);
    await rm(path.join(content, 'tickets/2'), { recursive: true });
    await rm(path.join(content, '.imported/tickets/2'), { recursive: true });
    await importing(source, content, { trackers: both, publish: true });
    assert.match(await readFile(path.join(content, 'tickets/2/en.mdx'), 'utf8'), /removed\] of \\?\[organisation\]/);
  }));

test('with its source given, all that somebody wrote goes', () =>
  inKnowledgeBase(async (content, source) => {
    const texts = await textsBy('LuzPrado', source, both);
    assert.deepEqual(texts, [{ what: 'text', ticket: 1, where: 'comment:2' }]);
    await erase(content, [asked('person:LuzPrado'), { what: 'author', name: 'LuzPrado' }, ...texts]);
    assert.doesNotMatch(await everything(content), /cellar|red machine/);
    await importing(source, content, { trackers: both, publish: true });
    assert.doesNotMatch(await everything(content), /cellar|red machine/);
  }));

test('without its source a name goes, and what its bearer wrote comes back with the next import', () =>
  inKnowledgeBase(async (content, source) => {
    await writeFile(path.join(content, 'site.yaml'), 'about: { en: Thanks to luzprado }\n');
    await erase(content, [asked('name:luzprado')]);
    await importing(source, content, { trackers: both, publish: true });
    assert.match(await everything(content), /cellar/);
    await erase(content, [{ what: 'author', name: 'luzprado' }]);
    await importing(source, content, { trackers: both, publish: true });
    assert.doesNotMatch(await readFile(path.join(content, 'tickets/1/en.mdx'), 'utf8'), /cellar/);
  }));

test('settings, addresses and names of files are not changed, and each place there is told', () =>
  inKnowledgeBase(async (content) => {
    const files = {
      'site.yaml':
        'name: Answers\nabout:\n  en: |\n    Run by Luz\n    Prado.\ntracker:\n  staff: [{ login: luz-prado }]\n',
      'topics.yaml': '- id: mail\n  label: { en: Mail of Luz Prado, es: Correo }\n',
      'questions.yaml': '- { lang: en, ask: "where is luz prado", answers: [ticket/1] }\n',
      'glossary.yaml': '- { en: [Luz Prado], es: [encargada] }\n',
      'organisations.csv': 'name,domains\nLuz Prado,\n',
      'faq/luz-prado/en.mdx':
        '---\nquestion: Who is Luz Prado?\nkeywords: [Luz Prado, cellar]\nrelated: [faq/luz-prado]\n---\n\n## Luz Prado [#luz-prado]\n\n![Luz Prado](luz-prado.png), `luz prado`, [a][luz prado].\n\n[luz prado]: https://x.example/\n',
    };
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(content, file)), { recursive: true });
      await writeFile(path.join(content, file), text);
    }
    const { left } = await erase(content, [asked('name:Luz Prado')]);
    assert.deepEqual(left.toSorted(), [
      'faq/luz-prado/en.mdx',
      'faq/luz-prado/en.mdx:4',
      'faq/luz-prado/en.mdx:7',
      'faq/luz-prado/en.mdx:9',
      'glossary.yaml:1',
      'organisations.csv:2',
      'questions.yaml:1',
      'site.yaml:4',
      'site.yaml:7',
      'topics.yaml:2',
    ]);
    assert.equal(
      await readFile(path.join(content, 'faq/luz-prado/en.mdx'), 'utf8'),
      '---\nquestion: Who is [name removed]?\nkeywords: [cellar]\nrelated: [faq/luz-prado]\n---\n\n## \\[name removed] [#luz-prado]\n\n![\\[name removed]](luz-prado.png), `[name removed]`, a.\n\n',
    );
  }));

test('what is nowhere is told, and nothing is written', () =>
  inKnowledgeBase(async (content) => {
    const before = await filesIn(content);
    for (const [given, code] of [
      ['77', 'erased-ticket-unknown'],
      ['77#comment:1', 'erased-ticket-unknown'],
      ['1#comment:9', 'erased-text-unknown'],
      ['name:Nadie Aquí', 'erased-name-unknown'],
    ] as const)
      await assert.rejects(erase(content, [asked(given)]), (error) => {
        assert.ok(error instanceof Problems);
        assert.equal(error.problems[0]?.code, code, given);
        return true;
      });
    await writeFile(path.join(content, 'tickets/1/es.mdx'), '---\n---\n\n<Question>\n');
    await assert.rejects(erase(content, [asked('1#comment:2')]), Problems);
    assert.deepEqual({ ...(await filesIn(content)), 'tickets/1/es.mdx': '' }, { ...before, 'tickets/1/es.mdx': '' });
  }));

test('the report loses both texts of an entry that an editor has changed, and names', () => {
  const report = JSON.stringify({
    tickets: [
      { ticket: 1, merge: { text: 'the red machine' } },
      { ticket: 2, merge: { text: 'of Luz Prado' } },
    ],
  });
  assert.doesNotMatch(withoutErasedReport(report, [asked('1#comment:2')]) ?? '', /red machine/);
  assert.match(withoutErasedReport(report, [asked('1#comment:2')]) ?? '', /Luz Prado/);
  assert.doesNotMatch(withoutErasedReport(report, [asked('name:luz prado')]) ?? '', /Luz/);
  assert.equal(withoutErasedReport('no report', [asked('1')]), null);
});

test('what was asked before a ticket goes from the report with its question, unless others asked it too', () => {
  const report = JSON.stringify({
    tickets: [],
    alsoAsked: [{ question: 'red machine', tickets: [1] }],
    unanswered: [
      { question: 'blue machine', tickets: [1, 2] },
      { question: 'machine of Luz Prado', tickets: [2] },
    ],
  });
  const left = (what: string): string => withoutErasedReport(report, [asked(what)]) ?? '';
  for (const what of ['1', '1#description']) {
    assert.doesNotMatch(left(what), /red machine/);
    assert.match(left(what), /blue machine[\s\S]*Luz Prado/);
  }
  assert.match(left('1#comment:2'), /red machine/);
  assert.doesNotMatch(left('name:luz prado'), /Luz/);
});
