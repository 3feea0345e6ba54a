import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { convertBody, type Converted } from '../../../../src/importer/write/convert-body.ts';
import { htmlToMdast } from '../../../../src/importer/trac/html/html-to-mdast.ts';
import { namesOf } from '../../../../src/importer/redact/names.ts';
import { ticketInCopiedText } from '../../../../src/importer/trac/copied-text.ts';
import { ticketOnPage } from '../../../../src/importer/trac/ticket-page.ts';
import { ticketsInDatabase } from '../../../../src/importer/trac/database.ts';
import type { Body, Ticket } from '../../../../src/importer/tracker/ticket.ts';
import { trac } from '../../../../src/importer/trac/trac.ts';
import { writeMdx } from '../../../../src/importer/write/write-mdx.ts';
import { asking, partHtml } from '../../../fixtures/plain-html.ts';
import { expected, expectedTicket, sample } from '../expected.ts';
import { outline } from '../trac/wiki/outline.ts';

const onlyWeb = (link: { readonly to: string; readonly url?: string }) =>
  link.to === 'url' && link.url ? { href: link.url } : null;
const convertOrRefuse = (body: Body) =>
  convertBody(body, {
    converters: trac.converters,
    ticket: 1,
    root: 'https://tickets.telar.example/soporte/',
    resolve: onlyWeb,
    people: namesOf([
      'Member One',
      'Member Two',
      'Support One',
      'Support Two',
      'member1',
      'member2',
      'support1',
      'support2',
    ]),
    locale: 'en',
  });
function convert(body: Body): Converted {
  const converted = convertOrRefuse(body);
  assert.ok(!('refused' in converted), body.source);
  return converted;
}
const bodiesOf = ({ description, comments }: Ticket): Body[] =>
  [description, ...comments.map(({ body }) => body)].flatMap((body) => body ?? []);

async function all(): Promise<Ticket[]> {
  const found: Ticket[] = [];
  for (const name of ['trac-1.6.db', 'trac-1.0.db', 'trac-0.11.db'])
    for await (const ticket of ticketsInDatabase(path.join(sample, name))) found.push(ticket);
  for (const folder of ['html', 'html-1.2', 'html-1.0'])
    for (const name of await readdir(path.join(sample, folder)))
      found.push(ticketOnPage(await readFile(path.join(sample, folder, name), 'utf8'), name));
  for (const name of await readdir(path.join(sample, 'txt')))
    found.push(ticketInCopiedText(await readFile(path.join(sample, 'txt', name), 'utf8'), name));
  return found;
}
const tickets = await all();

test('nothing that must not appear is in the text of a published ticket, from any source', () => {
  for (const ticket of tickets) {
    const right = expected.tickets.find(({ id }) => id === ticket.number);
    if (right?.verdict !== 'publish') continue;
    const mdx = bodiesOf(ticket)
      .map((body) => convert(body).mdx)
      .join('\n');
    for (const secret of [...expected.must_not_appear, ...right.must_not_appear])
      assert.ok(!mdx.includes(secret), `#${ticket.number} from ${ticket.source.name}: ${secret}`);
    for (const name of ['Member One', 'Member Two', 'Support One'])
      assert.ok(!mdx.includes(name), `#${ticket.number} from ${ticket.source.name}: ${name}`);
  }
});

test('of the pages’ texts, nine in ten keep their words and structure', () => {
  const differing: string[] = [];
  let compared = 0;
  for (const { id, description, comments } of expected.tickets) {
    for (const [name, html] of [
      ['description', description.html] as const,
      ...comments.map((comment) => [`comment ${comment.number}`, comment.html] as const),
    ]) {
      if (!html) continue;
      compared++;
      const shown = partHtml(asking(`\n${writeMdx(htmlToMdast(html, onlyWeb))}\n`)).join('');
      if (outline(shown) !== outline(html)) differing.push(`#${id} ${name}`);
    }
  }
  assert.ok(differing.length <= compared * 0.1, `${differing.length} of ${compared}: ${differing.join(', ')}`);
});

test('languages are those of the sample where the text tells', () => {
  for (const ticket of tickets.filter(({ source }) => source.name === 'trac-1.6.db')) {
    const right = expectedTicket(ticket.number);
    if (right.languages.length !== 1 || ticket.description === null || ticket.number === 212) continue;
    assert.equal(convert(ticket.description).languages.main, right.languages[0], `#${ticket.number}`);
  }
});

test('an address that marks cut in pieces goes whole, wherever it stands', () => {
  assert.equal(
    convert({ format: 'html', source: '<p>write to marta@<em>correo</em>.example now</p>' }).mdx,
    'write to \\[email address removed] now',
  );
  for (const quoted of ['', '> ', '  ', ' * '])
    assert.match(
      convert({ format: 'wiki', source: `${quoted}call +52 ''000'' 555 0147 now` }).mdx,
      /call \\\[phone number removed\] now$/,
      quoted,
    );
});

test('a text in which a reader would still see something private is not written', () => {
  assert.deepEqual(convertOrRefuse({ format: 'wiki', source: 'call +52 000 {{{ext}}} 555 0147 now' }), {
    refused: 'not_redacted',
    detail: 'phone',
  });
});

test('a link that holds something private is dropped, and its words stay', () => {
  const { mdx } = convert({
    format: 'html',
    source: '<p>see <a href="https://x.example/?user=marta%40correo.example">my page</a></p>',
  });
  assert.equal(mdx, 'see my page');
});

test('words without marks keep their paragraphs and lines, and cannot become code', () => {
  const { mdx } = convert({ format: 'words', source: 'import x\n{a} <b>\n\n* no list\n' });
  assert.equal(mdx, '&#x69;mport x\\\n\\{a} \\<b>\n\n\\* no list');
  assert.equal(convert({ format: 'words', source: 'one\rtwo\u0085three\0' }).mdx, 'one\\\ntwo\\\nthree');
});

test('whoever converts may say what stands in the place of what is taken out, in text, code and signatures', () => {
  const bodies: Body[] = [
    {
      format: 'wiki',
      source: "Hola ana@red.example,\n\nsee {{{member1}}} at ''peer@red.example''.\n\nCheers,\nLuz Prado",
    },
    { format: 'html', source: '<p>Write to ana@red.example.</p><p>Cheers,<br>Luz Prado</p>' },
  ];
  const taken = bodies.map((body) => {
    const found: string[] = [];
    const converted = convertBody(body, {
      converters: trac.converters,
      ticket: 1,
      root: 'https://tickets.telar.example/soporte/',
      resolve: onlyWeb,
      people: namesOf(['Member One']),
      locale: 'en',
      place: (kind, words) => `<${kind}${found.push(words)}>`,
    });
    assert.ok(!('refused' in converted));
    assert.doesNotMatch(converted.mdx, /removed/);
    for (const [i] of found.entries()) assert.match(converted.mdx, new RegExp(String.raw`\\<\w+${i + 1}>`));
    return found;
  });
  assert.deepEqual(taken, [
    ['ana@red.example', 'peer@red.example', 'Luz Prado'],
    ['ana@red.example', 'Luz Prado'],
  ]);
});
