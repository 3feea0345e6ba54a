import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ticketsInDatabase } from '../../../../../src/importer/trac/database.ts';
import { wikiToMdx } from './wiki-to-mdx.ts';
import { asking, partHtml } from '../../../../fixtures/plain-html.ts';
import { expected, expectedTicket, sample } from '../../expected.ts';
import { resolveInSample } from './resolve.ts';

interface Sample {
  readonly name: string;
  readonly wiki: string;
  /** What Trac 1.6 shows. */
  readonly html: string;
}
const samples: Sample[] = [];
for await (const { number, description, comments } of ticketsInDatabase(path.join(sample, 'trac-1.6.db'))) {
  const right = expectedTicket(number);
  const add = (name: string, wiki: string | undefined, html: string | null | undefined): void =>
    void (wiki && html && samples.push({ name: `#${number} ${name}`, wiki, html }));
  add('description', description?.source, right.description.html);
  for (const comment of comments)
    add(
      `comment ${comment.number}`,
      comment.body?.source,
      right.comments.find((each) => each.number === comment.number)?.html,
    );
}

const shown = (wiki: string): string =>
  partHtml(asking(`\n${wikiToMdx(wiki, { resolve: resolveInSample }).mdx}\n`)).join('');

test('every text of the sample that Trac shows is an example, with what Trac shows', () => {
  const folder = path.join(import.meta.dirname, 'examples/tickets');
  const read = (name: string, file: string): string => readFileSync(path.join(folder, name, file), 'utf8');
  assert.deepEqual(
    readdirSync(folder).map((name) => [name, read(name, 'input.wiki'), read(name, 'trac.html')]),
    samples
      .map(({ name, wiki, html }) => [name.slice(1).replaceAll(' ', '-'), `${wiki}\n`, `${html}\n`])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
});

test('no text of the sample is refused', () => {
  const refused = samples.filter(({ wiki }) =>
    wikiToMdx(wiki, { resolve: resolveInSample }).losses.some(({ kind }) => kind === 'refused'),
  );
  assert.deepEqual(
    refused.map(({ name }) => name),
    [],
  );
});

test('what Trac hides is in none of them', () => {
  for (const { wiki } of samples)
    assert.doesNotMatch(wikiToMdx(wiki, { resolve: resolveInSample }).mdx, /ceiba-lluvia/);
});

test('what readers need survives, letter by letter', () => {
  for (const { id, must_survive } of expected.tickets) {
    const words = samples
      .filter(({ name }) => name.startsWith(`#${id} `))
      .map(({ wiki }) => shown(wiki).replace(/<[^>]+>/g, ''))
      .join('\n')
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    for (const each of must_survive) assert.ok(words.includes(each), `#${id}: ${each}`);
  }
});
