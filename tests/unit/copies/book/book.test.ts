import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { type BookProject, UnknownTopic, writeBook } from '../../../../src/copies/book/write-book.ts';
import { openZip } from '../../../../src/copies/mirror/open-zip.ts';
import { booksHolding } from '../../../../src/erase/books-holding.ts';
import { erasureOf } from '../../../../src/erase/erasure.ts';
import { readWrittenFiles, writeWrittenFiles } from '../../../../src/files/written-files.ts';
import { sha256 } from '../../../../src/files/sha256.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import { facts, temporaryFolder, writeFiles } from '../mirror/small-copy.ts';

const silent = { step: () => ({ progress: () => {}, done: () => {} }) };

const page = (title: string, body: string): string => `<!DOCTYPE html><html><body><nav>Menu</nav><main>
<article class="wrap entry"><p class="tagline"><span class="spine"><a href="../../topic/mail/index.html">Mail</a><span class="num">9012</span></span> <span>Solved</span></p>
<h1 id="top">${title}</h1><aside><h2>Facts</h2></aside>${body}
<section data-pagefind-ignore><h2>Did this not help?</h2></section></article></main></body></html>`;

const entry = (key: string, topic: string, title: string, reviewed: string) => ({
  key,
  kind: key.split('/')[0],
  topic,
  component: null,
  originalLanguage: 'en',
  reviewed,
  reviewBy: null,
  duplicates: [],
  related: [],
  texts: [
    {
      locale: 'en',
      title,
      answer: 'Yes.',
      page: `../en/${key}/index.html`,
      canonical: `https://answers.example.org/en/${key}/`,
      json: 'en/1.json',
    },
  ],
});

const files = {
  'copy.json': JSON.stringify(facts),
  'api/entries.json': JSON.stringify({
    entries: [
      entry('ticket/9012', 'mail', 'Tom & “Jerry” <b>', '2026-11-01'),
      entry('faq/set-up', 'mail', 'Set up mail', '2026-10-01'),
      entry('faq/dns', 'dns', 'Records', '2026-10-01'),
    ],
  }),
  'en/topics/index.html': `<main><ul><li><a href="../topic/dns/index.html">Domains &amp; DNS</a> 1</li>
<li><a href="../topic/mail/index.html">Mail</a> 2</li><li><a href="../topic/none/index.html">Empty</a></li></ul></main>`,
  'en/ticket/9012/index.html': page(
    'Tom &amp; “Jerry” &lt;b>',
    `<ol class="talk"><li id="comment:4" lang="es" data-x="1" onclick="x()"><p>a<br>b <a class="anchor" href="#comment:4">§</a></p></li></ol>
<p><a href="#comment:4">here</a> <a href="#nowhere">no place</a> <a href="../../faq/set-up/index.html#ports">ports</a>
<a href="../../faq/set-up/index.html#gone">gone</a> <a href="../../../ticket/9012/index.html">neutral</a>
<a href="../../a-z/index.html">A–Z</a> <a href="../../../es/ticket/9012/index.html">es</a> <a href="https://example.net/?a=1&amp;b=2">out</a>
<img src="../../../media/faq/x/captura%20%C3%B1.avif" alt="A &quot;picture&quot;"><img src="https://example.net/x.png" alt="far"></p>
<details><summary>More</summary><p>Folded \u0001 away</p></details><button>Copy</button><p hidden>Hidden</p>`,
  ),
  'en/faq/set-up/index.html': page('Set up mail', '<h2 id="ports">Ports</h2><p>993</p>'),
  'en/faq/dns/index.html': page('Records', '<p>See <a href="../../topic/mail/index.html">mail</a>.</p>'),
};

async function site(): Promise<string> {
  const avif = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#0a0' } })
    .avif()
    .toBuffer();
  const folder = writeFiles(temporaryFolder(), { ...files, 'media/faq/x/captura ñ.avif': '' });
  writeFileSync(path.join(folder, 'media/faq/x/captura ñ.avif'), avif);
  const sums = Object.entries(files).map(([name, content]) => [name, sha256(content)] as const);
  await writeWrittenFiles(folder, new Map([...sums, ['media/faq/x/captura ñ.avif', sha256(avif)]]));
  return folder;
}

const project = async (more: Partial<BookProject> = {}): Promise<BookProject> => ({
  site: await site(),
  folder: temporaryFolder(),
  locale: 'en',
  topic: null,
  ...more,
});

async function partsOf(epub: string): Promise<Map<string, string>> {
  const zip = await openZip(epub);
  const parts = new Map<string, string>();
  for (const [name, { content }] of zip.entries) parts.set(name, Buffer.from(await content()).toString('utf8'));
  await zip.close();
  return parts;
}

test('an EPUB begins with its media type, unpacked, and lists all that it holds in the order of reading', async () => {
  const [epub = ''] = await writeBook(await project(), silent);
  const bytes = readFileSync(epub);
  assert.equal(bytes.subarray(30, 58).toString('latin1'), 'mimetypeapplication/epub+zip');
  const parts = await partsOf(epub);
  const opf = parts.get('book/book.opf') ?? '';
  const listed = Array.from(opf.matchAll(/href="([^"]+)" media-type="([^"]+)"/g), ([, name]) => `book/${name}`);
  assert.deepEqual([...parts.keys()], ['mimetype', 'META-INF/container.xml', ...listed, 'book/book.opf']);
  assert.deepEqual(listed, [
    'book/title.xhtml',
    'book/contents.xhtml',
    'book/topic-dns.xhtml',
    'book/faq-dns.xhtml',
    'book/topic-mail.xhtml',
    'book/faq-set-up.xhtml',
    'book/ticket-9012.xhtml',
    'book/book.css',
    'book/picture-1.png',
  ]);
  assert.equal(opf.match(/<itemref/g)?.length, 7);
  assert.match(parts.get('book/contents.xhtml') ?? '', /Tom &amp; “Jerry” &lt;b&gt;/);
});

test('a chapter holds what an entry says, as XML, and nothing of the page around it', async () => {
  const [epub = ''] = await writeBook(await project(), silent);
  const chapter = (await partsOf(epub)).get('book/ticket-9012.xhtml') ?? '';
  for (const gone of ['Menu', 'Facts', 'Did this', 'Hidden', 'Copy', '§', 'onclick', 'data-', '\u0001', 'far'])
    assert.ok(!chapter.includes(gone), gone);
  for (const kept of [
    '<a href="topic-mail.xhtml">Mail</a> · <span class="num">9012</span> · ',
    '<h2 id="ticket-9012_top">Tom &amp; “Jerry” &lt;b&gt;</h2>',
    '<li id="ticket-9012_comment.4" lang="es" xml:lang="es"><p>a<br/>b </p></li>',
    '<a href="ticket-9012.xhtml#ticket-9012_comment.4">here</a> no place',
    '<a href="faq-set-up.xhtml#faq-set-up_ports">ports</a>',
    '<a href="faq-set-up.xhtml">gone</a>',
    '<a href="ticket-9012.xhtml">neutral</a>',
    '<a href="https://answers.example.org/en/a-z/">A–Z</a>',
    '<a href="https://answers.example.org/es/ticket/9012/">es</a>',
    '<a href="https://example.net/?a=1&amp;b=2">out</a>',
    '<img src="picture-1.png" alt="A &quot;picture&quot;"/>',
    '<details open="open">',
  ])
    assert.ok(chapter.includes(kept), `${kept}\n${chapter}`);
});

test('the HTML of a book needs no other file, and its links stay in it', async () => {
  const [, html = ''] = await writeBook(await project(), silent);
  const text = readFileSync(html, 'utf8');
  const ids = new Set(Array.from(text.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
  const inside = Array.from(text.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
  assert.ok(inside.length > 8);
  assert.deepEqual(
    inside.filter((id) => !ids.has(id)),
    [],
  );
  assert.match(text, /<img src="data:image\/png;base64,[^"]{20}/);
  assert.doesNotMatch(text, /(?:src|href)="(?!#|data:|https:)/);
});

test('the same site gives the same bytes; a topic is a book of its own, and an unknown one is told', async () => {
  const [one, two] = [await writeBook(await project(), silent), await writeBook(await project(), silent)];
  for (const [i, file] of one.entries()) assert.ok(readFileSync(file).equals(readFileSync(two[i] ?? '')), file);
  const topic = await writeBook(await project({ topic: 'dns' }), silent);
  assert.deepEqual(
    topic.map((file) => path.basename(file)),
    ['nandu-24-2026-11-02-en-dns.epub', 'nandu-24-2026-11-02-en-dns.html'],
  );
  const chapter = (await partsOf(topic[0] ?? '')).get('book/faq-dns.xhtml');
  assert.ok(chapter?.includes('<a href="https://answers.example.org/en/topic/mail/">mail</a>'), chapter);
  await assert.rejects(
    writeBook(await project({ topic: 'none' }), silent),
    (error) => error instanceof UnknownTopic && error.known.join() === 'dns,mail',
  );
});

test('a language without answers has no book, and nothing is made of a site that has changed since its build', async () => {
  const spanish = await project({ locale: 'es' });
  writeFiles(spanish.site, { 'es/topics/index.html': '<main></main>' });
  await writeWrittenFiles(
    spanish.site,
    new Map([...((await readWrittenFiles(spanish.site)) ?? []), ['es/topics/index.html', sha256('<main></main>')]]),
  );
  assert.deepEqual(await writeBook(spanish, silent), []);
  const changed = await project();
  writeFiles(changed.site, { 'en/faq/dns/index.html': page('Records', '<p>Changed</p>') });
  await assert.rejects(
    writeBook(changed, silent),
    (error) => error instanceof Problems && /site-changed/.test(error.message),
  );
  assert.deepEqual(readdirSync(changed.folder), []);
});

test('a book that holds what was erased is told, and so is one that cannot be read', async () => {
  const made = await project();
  const [epub = '', html = ''] = await writeBook(made, silent);
  writeFiles(made.folder, { 'nandu-24-2026-11-02-es.epub': 'no zip', 'notes.html': 'id="ticket-9012"' });
  const holding = async (given: string) => {
    const erasure = erasureOf(given);
    assert.ok(erasure);
    return (await booksHolding(made.folder, [erasure])).map(({ file, kind }) => `${path.basename(file)} ${kind}`);
  };
  const broken = 'nandu-24-2026-11-02-es.epub unreadable';
  const both = [`${path.basename(epub)} copy`, `${path.basename(html)} copy`, broken];
  assert.deepEqual(await holding('9012#comment:4'), both);
  assert.deepEqual(await holding('name:Jerry'), both);
  assert.deepEqual(await holding('9013'), [broken]);
});
