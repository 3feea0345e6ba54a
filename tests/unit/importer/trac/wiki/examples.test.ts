import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import type { TracLink, TracLinkResolver } from '../../../../../src/importer/trac/wiki/index.ts';
import { asking, partHtml } from '../../../../fixtures/plain-html.ts';
import { outline } from './outline.ts';
import { resolveInSample } from './resolve.ts';
import { wikiToMdx } from './wiki-to-mdx.ts';

/** `examples/README.md` says how to add one. */
const examples = path.join(import.meta.dirname, 'examples');

/** By folder: where its links lead. */
const groups: Readonly<Record<string, TracLinkResolver>> = {
  constructs: () => null,
  links: () => null,
  tickets: resolveInSample,
};

/** Without the line end that editors put behind the last line. */
const read = (file: string): string => readFileSync(file, 'utf8').replace(/\n$/, '');

/** A file that is there when it has something to say. */
function sameAsFile(t: TestContext, file: string, lines: readonly string[]): void {
  if (lines.length > 0 || existsSync(file))
    t.assert.fileSnapshot(`${lines.join('\n')}\n`, file, { serializers: [String] });
}

for (const [group, resolve] of Object.entries(groups)) {
  for (const name of readdirSync(path.join(examples, group))) {
    const at = (file: string): string => path.join(examples, group, name, file);
    const wiki = read(at('input.wiki'));
    const asked: TracLink[] = [];
    const { mdx, losses } = wikiToMdx(wiki, { resolve: (link) => (asked.push(link), resolve(link)) });
    const html = partHtml(asking(`\n${mdx}\n`)).join('');

    test(`${group}: converts ${name.replaceAll('-', ' ')}`, (t) => {
      t.assert.fileSnapshot(`${mdx}\n`, at('output.mdx'), { serializers: [String] });
      sameAsFile(t, at('lost.txt'), losses.map(({ kind, what, count }) => `${kind} ${what} ${count}`).sort());
      sameAsFile(t, at('links.json'), asked.length > 0 ? [JSON.stringify(asked, null, 2)] : []);
    });

    if (existsSync(at('page.html')))
      test(`${group}: shows ${name.replaceAll('-', ' ')}`, () =>
        assert.equal(html.replace(/\n/g, ''), read(at('page.html'))));

    if (existsSync(at('trac.html')))
      test(`${group}: ${name} is as Trac shows it, in text and structure`, () => {
        const [trac, ours] = [outline(read(at('trac.html'))), outline(html)];
        if (existsSync(at('differs.txt'))) assert.notEqual(ours, trac, 'it does not differ any more');
        else assert.equal(ours, trac);
      });
  }
}
