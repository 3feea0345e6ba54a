import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlToMdast } from '../../../../../src/importer/trac/html/html-to-mdast.ts';
import { Losses } from '../../../../../src/importer/tracker/loss.ts';
import { writeMdx } from '../../../../../src/importer/write/write-mdx.ts';

/** Title of a ticket that no visitor may read today. */
const title = 'Rent of the rehearsal room is unpaid';
const link = (name: string, words = '#408', number = 408): string =>
  `<a${name === '' ? '' : ` class="${name}"`} href="/soporte/ticket/${number}" title="${title}">${words}</a>`;
const dates = '<h3>Mar 4, 2014</h3>';
const page = (name: string, more = ''): string => `<li><a href="/soporte/wiki/${name}">${name}</a> ${more}</li>`;
const rows = (cells: string): string =>
  `<thead><tr class="trac-columns"><th class="id"><a href="/soporte/query?order=id">Ticket</a></th></tr></thead><tbody>${cells}</tbody>`;
const row = `<tr class="even prio3"><td class="id">${link('closed')}</td><td class="summary"><a href="/soporte/ticket/408" title="View ticket">${title}</a></td><td class="owner">vega</td></tr>`;

/** What the macros of Trac put into a page, by version and form. */
const outputs: Readonly<Record<string, string>> = {
  'a list of TicketQuery': `<div><dl class="wiki compact"><dt>${link('closed')}</dt><dd>${title}</dd></dl></div>`,
  'a list in groups of Trac 0.11': `<div><p><a class="query" href="/soporte/query?owner=vega" title="vega owner tickets">owner vega</a></p><dl class="wiki compact"><dt>${link('new')}</dt><dd>${title}</dd></dl></div>`,
  'a list in groups of Trac 1.0': `<div><p><a class="query" href="/soporte/query?owner=vega">vega</a> owner tickets:</p><dl class="wiki compact"><dt>${link('new')}</dt><dd>${title}</dd></dl></div>`,
  'a table of Trac 0.11': `<div><h2 class="report-result">Owner: vega <span class="numrows">(1 match)</span></h2><table class="listing tickets">${rows(row)}</table></div>`,
  'a table of Trac 1.0': `<div><h2 class="report-result">Results <span class="numresults">(1 - 1 of 1)</span></h2><table class="listing tickets">${rows(`${row}<tr class="fullrow"><th class="meta">Description</th><td colspan="3"><p>${title}</p></td></tr>`)}</table></div>`,
  'a table of Trac 1.6': `<div><table class="listing tickets"><caption class="trac-group"><h2 class="report-result">Owner: vega</h2></caption>${rows(row)}</table></div>`,
  'a compact list': `<p>\n<span>${link('closed')}, ${link('new', '#409', 409)}</span>\n</p>`,
  'a compact list in groups': `<p>\nvega <a href="/soporte/query?owner=vega" class="query" title="vega owner tickets matching x">#408,\u200b409</a>\n</p>`,
  'a count': `<p><span class="query_count" title="2 tickets for which owner=vega">2</span></p>`,
  'no result': `<p><span class="query_no_results">No results</span></p>`,
  progress: `<div class="trac-progress"><table class="progress"><tr><td class="closed"><a href="/soporte/query?owner=vega" title="1/2 closed"></a></td></tr></table><p class="percent">50%</p><p class="legend"><span class="first interval"><a href="/soporte/query?owner=vega">Total number of tickets: 2</a></span></p></div>`,
  'progress in groups': `<div class="trac-groupprogress"><table summary="x"><tr><th scope="row"><a href="/soporte/query?owner=vega">vega</a></th><td><table class="progress"><tr></tr></table><p class="percent">1 / 2</p></td></tr></table></div>`,
  'TitleIndex of Trac 0.11': `<ul>${page('Vega/Rent')}${page('VegaStart')}</ul>`,
  'TitleIndex in groups of Trac 0.11': `<ul><li><strong>Vega</strong><ul>${page('Vega/Rent')}${page('VegaStart')}</ul></li></ul>`,
  'TitleIndex of Trac 1.0': `<div class="titleindex"><ul>${page('Vega/Rent')}</ul></div>`,
  'TitleIndex as a list with that class': `<ul class="titleindex">${page('Vega/Rent')}</ul>`,
  'a compact TitleIndex': `<p>\n<a href="/soporte/wiki/Vega/Rent">Vega/Rent</a>, <a href="/soporte/wiki/VegaStart">VegaStart</a>\n</p>`,
  'RecentChanges of Trac 0.11': `<div>${dates}<ul>${page('Vega/Rent', '<small>(<a href="/soporte/wiki/Vega/Rent?action=diff">diff</a>)</small>')}</ul></div>`,
  'RecentChanges of Trac 1.6': `<div class="wikipage"><h3 class="section">Mar 4, 2014</h3><ul>${page('Vega/Rent', '<small>(<a href="/soporte/wiki/Vega/Rent?action=diff">diff</a>)</small>')}</ul></div>`,
  'an outline': `<div class="wiki-toc"><h4>Vega</h4><ol><li><a href="#a">${title}</a></li></ol></div>`,
  'an outline within the text': `<div class="wiki-toc-un"><ol><li><a href="#a">${title}</a></li></ol></div>`,
  "somebody's macro, with Trac's table": `<div class="my-query"><h3>Tickets of vega</h3><table class="listing tickets my-query">${rows(row)}</table></div>`,
  "somebody's macro, as a list": `<div class="myquery"><p>Tickets of vega</p><ul><li>${link('closed')} ${title}</li><li>${link('new', '#409', 409)} ${title}</li></ul></div>`,
  "somebody's macro, with links as in text": `<div class="myquery"><ul><li>${link('closed ticket')}: ${title}</li></ul></div>`,
  "somebody's macro, without a division": `<ul><li>${link('closed')} ${title}</li><li>${link('new', '#409', 409)} ${title}</li></ul>`,
  "somebody's macro, as a table of wiki text": `<table class="wiki"><tbody><tr><td>${link('closed')}</td><td>${title}</td></tr></tbody></table>`,
  "somebody's macro, within a paragraph": `<p>\n${link('closed')} ${title}\n</p>`,
  'a frame': `<iframe src="/soporte/ticket/408">${title}</iframe>`,
};

for (const [what, html] of Object.entries(outputs)) {
  test(`leaves out ${what}, says so, and keeps what stands around it`, () => {
    const losses = new Losses();
    const mdx = writeMdx(htmlToMdast(`<p>\nbefore<br />\n</p>\n${html}\n<p>\nbehind\n</p>`, () => null, losses));
    assert.equal(mdx, 'before\n\nbehind');
    assert.deepEqual(losses.all(), [{ kind: 'macro', what: 'output', count: 1 }]);
  });
}

/** What people write, though it looks a little like that. */
const written: Readonly<Record<string, readonly [html: string, mdx: string]>> = {
  'a list of tickets': [
    `<ul><li>${link('closed ticket')} has the answer\n</li><li>${link('new ticket', '#409', 409)} has not\n</li></ul>`,
    '- #408 has the answer\n- #409 has not',
  ],
  'a table of tickets': [
    `<table class="wiki">\n<tr><td>${link('closed ticket')}\n</td><td>done\n</td></tr></table>`,
    '<Table>\n<Row>\n<Cell>\n\\#408\n</Cell>\n<Cell>\ndone\n</Cell>\n</Row>\n</Table>',
  ],
  'a block of its own with a ticket': [
    `<div class="aviso"><p>\nSee ${link('closed ticket')} first.\n</p>\n</div>`,
    'See #408 first.',
  ],
  'a block without a class of its own': ['<div class="wikipage"><p>\na\n</p>\n<ul><li>b\n</li></ul></div>', 'a\n\n- b'],
  'a link to a page of the tracker': ['<p>\nsee <a href="/soporte/wiki/Start">the start</a>\n</p>', 'see the start'],
  'words in a span': ['<p><span>a</span> b</p>', 'a b'],
  'numbers of tickets': ['<p><a href="/soporte/query?id=5-6" title="Tickets 5-6">#5-6</a></p>', '\\#5-6'],
  definitions: [
    '<dl class="wiki"><dt>a</dt><dd>b</dd></dl>',
    '<Definitions>\n<Term>\na\n</Term>\n<Definition>\nb\n</Definition>\n</Definitions>',
  ],
};
for (const [what, [html, mdx]] of Object.entries(written)) {
  test(`keeps ${what}`, () => {
    const losses = new Losses();
    assert.equal(writeMdx(htmlToMdast(html, () => null, losses)).replaceAll('\\#', '#'), mdx.replaceAll('\\#', '#'));
    assert.deepEqual(losses.all(), []);
  });
}

test('of a list in which one item holds the output of a macro, the others stay', () => {
  const html = `<ul><li>first\n</li><li>mine: ${link('closed')} ${title}\n</li></ul>`;
  assert.equal(writeMdx(htmlToMdast(html, () => null)), '- first');
});

test('what is nested deeper than anybody writes is left out, and read in time', () => {
  const losses = new Losses();
  assert.equal(writeMdx(htmlToMdast(`<p>a</p>${'<ul><li>'.repeat(30_000)}b`, () => null, losses)).slice(0, 1), 'a');
  assert.deepEqual(losses.all(), [{ kind: 'macro', what: 'output', count: 1 }]);
});
