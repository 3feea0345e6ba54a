import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { relocatePage } from '../../../src/build/relocate-page.ts';
import { checkSite } from '../../../src/checks/check-site.ts';
import { floorProblems } from '../../../src/checks/site/search-floor.ts';
import { replaceFolder } from '../../../src/build/output-folder.ts';
import { refusePlace } from '../../../src/build/refuse-place.ts';
import { withFolderLocked } from '../../../src/files/lock-folder.ts';
import { checkCode } from '../../../src/build/read-to-build.ts';
import { codeFault } from '../../../src/build/code-fault.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { replaceFile } from '../../../src/files/replace-file.ts';
import { systemProblem } from '../../../src/files/system-problem.ts';
import { Problems, inOrder, type Problem, type SourceLocation } from '../../../src/schema/problem.ts';
import * as catalogue from '../../../src/schema/problems.ts';
import * as ofTrac from '../../../src/importer/trac/problems.ts';
import * as ofImport from '../../../src/schema/problems/import.ts';
import * as ofMirror from '../../../src/schema/problems/mirror.ts';
import * as ofPublished from '../../../src/schema/problems/published.ts';
import { type Changes, replacing, withContent } from '../../fixtures/content-builder.ts';
import { problemCases as cases } from './problem-cases/all.ts';
import { comment } from './problem-cases/problem-case.ts';
import { printedInEnglish } from '../../fixtures/in-english.ts';

/** The valid content has a ticket in Spanish only, on purpose. */
const usual = [
  'tickets/103/es.mdx  translation-missing',
  '  The entry is not in English yet.',
  '  Add tickets/103/en.mdx when you can; until then readers see the language it has.',
].join('\n');

const printed = (changes: Changes): Promise<string[]> =>
  withContent(changes, async (folder) =>
    inOrder((await readCheckedContent(folder, { today: '2027-01-01' })).problems).map(printedInEnglish),
  );

test('valid content has no problem but a translation that is still to come', async () => {
  assert.deepEqual(await printed({}), [usual]);
});

for (const { mistake, changes, prints } of cases) {
  test(`says what to do when ${mistake}`, async () => {
    const found = (await printed(changes)).filter((problem) => problem !== usual);
    assert.equal(found.join('\n\n'), prints.join('\n'));
  });
}

const missingFolder = [
  'FOLDER  folder-missing',
  '  There is no such folder.',
  '  Give a folder that holds site.yaml, topics.yaml, tickets/ and faq/, or leave --content out.',
];

test('says what to do when there is no content folder', async () => {
  const folder = path.join(os.tmpdir(), 'consulta-no-such-folder');
  const { problems, texts } = await readCheckedContent(folder);
  assert.deepEqual(texts, []);
  assert.equal(problems.map(printedInEnglish).join('\n\n').replaceAll(folder, 'FOLDER'), missingFolder.join('\n'));
});

const linkOut = [
  'faq/out  link-refused',
  '  This symbolic link is not followed: it leads out of the content folder.',
  '  Put the file itself there, or let the link lead to a file or folder of the content.',
];

test('says what to do when a symbolic link leads out of the content', async () => {
  await withContent({}, async (folder) => {
    await symlink(os.tmpdir(), path.join(folder, 'faq/out'));
    const { problems } = await readCheckedContent(folder);
    assert.deepEqual(inOrder(problems).map(printedInEnglish), [linkOut.join('\n'), usual]);
  });
});

const usedFolder = [
  'FOLDER  output-folder-in-use',
  '  The output folder is not empty, and no build of Consulta wrote it.',
  '  Give --out an empty or a new folder.',
];

const misplacedFolder = [
  'FOLDER  output-folder-misplaced',
  '  The output folder holds the content that the site is made from.',
  '  Give --out a folder of its own.',
];

test('says what to do when the site would take the place of its content', async () => {
  const folder = path.join(os.tmpdir(), 'consulta-no-such-folder');
  await assert.rejects(
    refusePlace({ contentFolder: path.join(folder, 'content'), outFolder: folder, siteAddress: null }),
    (error) => error instanceof Problems && error.message.replaceAll(folder, 'FOLDER') === misplacedFolder.join('\n'),
  );
});

const busyFolder = [
  'FOLDER/site  output-folder-busy',
  `  Another command is writing into this folder: process ${process.pid} on HOST, begun at TIME.`,
  '  Wait until it ends, or give another folder. The lock of a command that was killed is taken over by itself.',
];
const foreignFile = [
  'FOLDER/site/CNAME  output-file-foreign',
  '  The build writes a file of this name, and the one that stands there was written by no build.',
  '  Move it away, and build again.',
];

test('says what to do when another command writes into the output folder, or a person has put a file there', async () => {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-out-'));
  const folder = path.join(parent, 'site');
  const told = (error: unknown): string =>
    (error instanceof Problems ? error.message : '')
      .replaceAll(parent, 'FOLDER')
      .replace(/ on \S+, begun at [\d:.TZ-]+\./, ' on HOST, begun at TIME.');
  const build = (name: string) => replaceFolder(folder, async (staging) => writeFile(path.join(staging, name), ''));
  try {
    await withFolderLocked(folder, () =>
      assert.rejects(
        withFolderLocked(folder, () => Promise.resolve()),
        (error) => told(error) === busyFolder.join('\n'),
      ),
    );
    await build('index.html');
    await writeFile(path.join(folder, 'CNAME'), 'mine');
    await assert.rejects(build('CNAME'), (error) => told(error) === foreignFile.join('\n'));
  } finally {
    await rm(parent, { recursive: true });
  }
});

test('says what to do when the output folder holds other things', async () => {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-out-'));
  const folder = path.join(parent, 'out');
  await mkdir(folder);
  await writeFile(path.join(folder, 'letters.txt'), 'Dear all');
  try {
    await assert.rejects(
      replaceFolder(folder, () => Promise.resolve()),
      (error) => error instanceof Problems && error.message.replaceAll(folder, 'FOLDER') === usedFolder.join('\n'),
    );
  } finally {
    await rm(parent, { recursive: true });
  }
});

const folderInPlace = [
  'FOLDER  file-not-written',
  '  The file cannot be written: a folder has this name.',
  '  What stood there before stands. Rename or remove the folder, or give another name, and run the command again.',
];

test('says what to do when a file cannot be written', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-file-'));
  try {
    await assert.rejects(
      replaceFile(folder, 'x'),
      (error) => error instanceof Problems && error.message.replaceAll(folder, 'FOLDER') === folderInPlace.join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

const longName = [
  'FOLDER  folder-not-written',
  '  Nothing can be written where this folder is, or would be: a name is longer than the disk takes.',
  '  Give a shorter one, and run the command again. A lock and the new files stand beside a folder until it is done.',
];

test('says what to do when nothing can be written where the output folder is to be', async () => {
  const folder = path.join(os.tmpdir(), 'o'.repeat(300));
  await assert.rejects(
    withFolderLocked(folder, () => Promise.resolve()),
    (error) => error instanceof Problems && error.message.replaceAll(folder, 'FOLDER') === longName.join('\n'),
  );
});

const diskFull = [
  'FILE  file-not-usable',
  '  The file or folder cannot be read or written: the disk is full.',
  '  Make room, and run the command again.',
];

test('says what to do when the system refuses something that a command did not write by itself', () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'open', path: 'FILE' });
  const wrapped = new Error('Build failed', { cause: full });
  assert.equal(systemProblem(wrapped)?.message, diskFull.join('\n'));
});

const failedCode = [
  'faq/set-up-mail/en.mdx  code-failed',
  '  The entry brings code of its own, and it failed: Could not parse esm: Unexpected token.',
  '  Fix the import, the export or the expression, or do without it.',
];

test('says what to do when the code of a FAQ entry fails while its page is rendered', async () => {
  await withContent(
    { 'faq/set-up-mail/en.mdx': (before) => `${before}\nexport const port = 993\n` },
    async (folder) => {
      const { texts } = await readCheckedContent(folder);
      const fault = codeFault(
        new Error('Build failed with 1 error:\n\nMDXError: Could not parse esm: Unexpected token\n    at plugin'),
        texts,
      );
      assert.equal(fault?.message, failedCode.join('\n'));
    },
  );
  assert.equal(codeFault(new Error('A fault of ours'), []), null);
});

const codeOfGuides = [
  'faq/change-a-password/en.mdx:11  element-made',
  '  The code of this guide makes <iframe>: it would run on the reader’s device, or ask another server.',
  '  Let the code make words and pictures of the entry’s own folder only.',
  'faq/change-a-password/en.mdx:13  text-made',
  '  The code of this guide shows the character U+0000, which is part of no text.',
  '  Let the code give words, numbers or components.',
  'faq/change-a-password/en.mdx:15  text-made',
  '  The code of this guide shows a change of the direction of writing that does not end (U+202E).',
  '  Let the code give words, numbers or components.',
  'faq/change-a-password/en.mdx:15  text-made',
  '  The code of this guide shows [object Object], an object in place of words.',
  '  Let the code give words, numbers or components.',
  'faq/change-a-password/es.mdx:11  code-invalid',
  '  What begins here with export is code in MDX, and as code it cannot be read.',
  '  Begin the paragraph with another word, or with a capital letter, if it is text; else correct the export.',
  'faq/set-up-mail/en.mdx:14  code-name-unknown',
  '  name stands in braces, which are code in MDX, and nothing here has that name.',
  '  Write \\{name\\} or put it into `backticks` if it is text; else import or export name.',
  'faq/set-up-mail/es.mdx:14  code-invalid',
  '  What begins here with import is code in MDX, and as code it cannot be read.',
  '  Begin the paragraph with another word, or with a capital letter, if it is text; else correct the import.',
];

test('says what to do when the text of a guide is code by mistake', async () => {
  await withContent(
    {
      'faq/change-a-password/en.mdx': replacing(
        '\n---\n\n',
        '\n---\n\n{<iframe src="https://example.org/" />}\n\n{"\\u0000"}\n\n{"\\u202egnorw"} {({ a: 1 })}\n\n',
      ),
      'faq/change-a-password/es.mdx': replacing('\n---\n\n', '\n---\n\nexport\n\n'),
      'faq/set-up-mail/en.mdx': replacing('Most programs', 'Replace {name}. Most programs'),
      'faq/set-up-mail/es.mdx': (before) => before.replace(/\n---\n\n/, '\n---\n\nimport tus contactos.\n\n'),
    },
    async (contentFolder) => {
      const { texts } = await readCheckedContent(contentFolder);
      const found = await checkCode({ contentFolder, outFolder: `${contentFolder}-out`, siteAddress: null }, texts);
      assert.equal(inOrder(found).map(printedInEnglish).join('\n'), codeOfGuides.join('\n'));
    },
  );
});

const floorNotReached = [
  'site.yaml  search-below-floor',
  '  The search has a right answer among its first three for 0.000 of the 1 English questions in questions.yaml, and searchFloor asks for 0.7.',
  '  npm run search:eval -- --misses shows the questions: add alsoAsked to the entries, or words to glossary.yaml, or lower searchFloor.',
  '',
  'site.yaml  search-floor-without-questions',
  '  searchFloor asks for a search that answers Spanish questions, and questions.yaml has none.',
  '  Add questions to questions.yaml, or remove searchFloor.',
];

test('says what to do when the search answers fewer questions than site.yaml asks for, or has none to answer', async () => {
  const problems = await floorProblems(
    {
      site: { searchFloor: { en: 0.7, es: 0.7 } },
      questions: [{ lang: 'en', ask: 'where is my mail', answers: ['faq/set-up-mail'] }],
      texts: [{ key: 'faq/set-up-mail', locale: 'en' }],
    },
    async () => ({ own: [], other: [], seen: [] }),
  );
  assert.equal(problems.map(printedInEnglish).join('\n\n'), floorNotReached.join('\n'));
});

const builtPage = [
  'en/about/index.html  link-broken',
  '  The page links to /en/ticket/1/, and the site has no such file.',
  '  Correct the link where the page gets it: in the code of a guide, or in src/.',
  'en/about/index.html  link-broken',
  '  The page links to /api/entries.json, and the site has no such file.',
  '  Correct the link where the page gets it: in the code of a guide, or in src/.',
  'en/about/index.html  page-not-for-copies',
  '  The page has <base>, which does not work in a copy on a disk.',
  '  Do without it: a classic script, and files of the site itself by their plain addresses, work everywhere.',
  'en/about/index.html  anchor-broken',
  '  The page links to #no, and no element there has that id.',
  '  Correct the anchor, or give the element its id.',
];

test('says what to do when a built page would not work in a copy', async () => {
  const page = 'en/about/index.html';
  const files = new Set([page]);
  const html = '<a href="/en/ticket/1/"></a><a href="/api/entries.json"></a><base><a href="#no"></a>';
  const { checked } = relocatePage(html, page, { files, basePath: '/' });
  const problems = await checkSite({
    folder: '/no/such/site',
    files,
    pages: [checked],
    site: null,
    questions: null,
    texts: [],
  });
  assert.equal(problems.map(printedInEnglish).join('\n'), builtPage.join('\n'));
});

test('every problem of the catalogue is shown above', () => {
  const shown = [
    ...cases.flatMap(({ prints }) => prints),
    ...missingFolder,
    ...linkOut,
    ...usedFolder,
    ...misplacedFolder,
    ...busyFolder,
    ...foreignFile,
    ...folderInPlace,
    ...longName,
    ...diskFull,
    ...failedCode,
    ...codeOfGuides,
    ...floorNotReached,
    ...builtPage,
  ].flatMap((line) => /^\S+ {2}([\w-]+)$/.exec(line)?.[1] ?? []);
  const codes = Object.values(catalogue).map((make) => make({ file: 'x' }).code);
  assert.deepEqual([...new Set(shown)].sort(), codes.sort());
});

test('no two problems have the same code, whatever they are about', () => {
  const codes = [catalogue, ofImport, ofMirror, ofPublished, ofTrac]
    .flatMap((problems) => Object.values(problems) as readonly ((at: SourceLocation) => Problem)[])
    .map((make) => make({ file: 'x' }).code);
  assert.deepEqual(codes, [...new Set(codes)]);
});

test('every message is two whole sentences that leave no value out', () => {
  for (const { prints } of cases) {
    for (const line of prints.filter((each) => each.startsWith('  '))) {
      // A line to copy into a file is set off.
      assert.match(line, /^ {2}\S.*[.:]$|^ {4}\S+: \S+$/);
      assert.doesNotMatch(line, /undefined|null|NaN|\[object|Invalid (input|option)|expected .* received/, line);
    }
  }
});

test('only drafts, missing and stale translations, pictures that nothing shows, doubtful marks, lost backslashes and idle lines of the glossary are warnings', () => {
  const warnings = Object.values(catalogue)
    .map((make) => make({ file: 'x' }))
    .filter(({ severity }) => severity === 'warning');
  assert.deepEqual(warnings.map(({ code }) => code).sort(), [
    'backslash-lost',
    'glossary-nothing-taken',
    'mark-doubtful',
    'picture-unused',
    'review-pending',
    'translation-missing',
    'translation-stale',
  ]);
});

test('all problems of all files are reported at once, in the order of the files and lines', async () => {
  const found = await withContent(
    {
      'topics.yaml': null,
      'site.yaml': (before) =>
        replacing('mail: support@example.org', 'mail: nobody')(replacing('name: Fixture', 'name: F')(before)),
      'faq/set-up-mail/en.mdx': (before) => replacing('[#servers]', '')(replacing('topic: mail', 'topic: [5]')(before)),
      'tickets/103/es.mdx': (before) =>
        replacing('(faq:set-up-mail)', '(data:text/html,x)')(replacing('status: closed', 'status: open')(before)) +
        comment('number="1" by="me" date="2026-02-01"'),
      'tickets/104/en.mdx': replacing('Everything', '<script>{1}</script> Everything'),
    },
    async (folder) =>
      inOrder((await readCheckedContent(folder)).problems).map(({ file, line, code }) => `${file}:${line} ${code}`),
  );
  assert.deepEqual(found, [
    'faq/set-up-mail/en.mdx:4 field-invalid',
    'faq/set-up-mail/en.mdx:16 heading-id-missing',
    'site.yaml:1 field-invalid',
    'site.yaml:12 field-invalid',
    'tickets/103/es.mdx:5 ticket-not-closed',
    'tickets/103/es.mdx:17 link-unsafe',
    'tickets/103/es.mdx:20 component-attribute',
    'tickets/104/en.mdx:18 ticket-holds-code',
    'tickets/104/en.mdx:18 ticket-holds-code',
    'topics.yaml:undefined file-missing',
  ]);
});

test('lines are those of the file, also with Windows line ends, a long front matter and a comment in it', async () => {
  const found = await printed({
    'tickets/103/es.mdx': (before) =>
      replacing(
        'type: bug\n',
        'type: bug\n# one\n# two\n\n',
      )(replacing('(faq:set-up-mail)', '(ftp://x)')(before)).replaceAll('\n', '\r\n'),
  });
  assert.deepEqual(
    found.map((problem) => problem.split('\n')[0]),
    ['tickets/103/es.mdx:20  link-unsafe'],
  );
});

test('an entry that cannot be read is not called missing by those that name it', async () => {
  const found = await printed({
    'tickets/103/es.mdx': replacing('type: bug\n', ''),
    'tickets/102/es.mdx': replacing('related: [', 'related: [ticket/103, '),
    'tickets/102/en.mdx': (before) =>
      replacing('related: [', 'related: [ticket/103, ')(replacing('What now?', '[What](ticket:103) now?')(before)),
    'tickets/104/es.mdx': replacing('duplicateOf: ticket/101', 'duplicateOf: ticket/103'),
    'tickets/104/en.mdx': replacing('duplicateOf: ticket/101', 'duplicateOf: ticket/103'),
  });
  assert.deepEqual(
    found.map((problem) => problem.split('\n')[0]),
    ['tickets/103/es.mdx:2  field-missing'],
  );
});

test('the questions of the search measurement may be left out, and are read with their lines', async () => {
  const questions = (changes: Changes) =>
    withContent(changes, async (folder) => (await readCheckedContent(folder)).settings.questions);
  assert.equal(await questions({}), null);
  assert.deepEqual(
    await questions({
      'questions.yaml': '# Mail\n- { lang: es, ask: correo en el cel, answers: [faq/set-up-mail, ticket/103] }\n',
    }),
    [{ lang: 'es', ask: 'correo en el cel', answers: ['faq/set-up-mail', 'ticket/103'], line: 2 }],
  );
  assert.equal(await questions({ 'questions.yaml': '- { lang: fr, ask: courrier, answers: [] }\n' }), null);
});

test('hidden files and folders are nobody’s, such as those of git and of file managers', async () => {
  assert.deepEqual(await printed({ '.git/config': '[core]', '.DS_Store': 'x', 'tickets/103/.es.mdx.swp': 'x' }), [
    usual,
  ]);
});

test('a comment on a line of its own, behind a quoted value or behind review takes nothing away', async () => {
  const found = await printed({
    'tickets/103/es.mdx': (before) =>
      replacing(
        'type: bug',
        `# del tracker\ntype: "bug" # o question\nreview: done # leído`,
      )(replacing('[celular, puerto]', '[celular, puerto] # más')(before)),
    'glossary.yaml': (before) => `# Palabras #1\n${before}  # fin\n`,
  });
  assert.deepEqual(found, [usual]);
});

test('words are text as they are written, whatever YAML would make of them', async () => {
  const words = ['550', '8.20', 'no', '2FA', '0x80', '1e3', 'true', 'null', '2026-08-01'];
  await withContent(
    { 'tickets/103/es.mdx': replacing('[celular, puerto]', `[${words.join(', ')}]\nindexTerm: 0550`) },
    async (folder) => {
      const text = (await readCheckedContent(folder)).texts.find(({ key }) => key === 'ticket/103');
      assert.deepEqual(text?.fields.keywords, words);
      assert.equal(text?.fields.indexTerm, '0550');
    },
  );
});

test('what a text turns around is allowed where it turns it back', async () => {
  const found = await printed({
    'faq/set-up-mail/en.mdx': (before) =>
      replacing(
        'Most programs',
        'Most \u2067programs\u2069, \u202bsome\u202c',
      )(replacing(/^answer: /m, 'answer: \u2068Well\u2069. ')(before)),
  });
  assert.deepEqual(found, [usual]);
});

test('progress tells of every entry', async () => {
  const told: string[] = [];
  await withContent({}, (folder) =>
    readCheckedContent(folder, { onProgress: (done, all) => told.push(`${done}/${all}`) }),
  );
  assert.deepEqual(
    told,
    Array.from({ length: 11 }, (_, i) => `${i + 1}/11`),
  );
});
