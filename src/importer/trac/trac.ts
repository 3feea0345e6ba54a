import { stat } from 'node:fs/promises';
import { Losses } from '../tracker/loss.ts';
import { plainText } from '../tracker/plain-text.ts';
import type { Converter, Source, Tracker } from '../tracker/tracker.ts';
import { isCopiedText, ticketInCopiedText } from './copied-text.ts';
import { databaseOf } from './environment.ts';
import { isDatabase, ticketsInDatabase } from './database.ts';
import { htmlToMdast } from './html/html-to-mdast.ts';
import { withoutListedLines } from './listed-lines.ts';
import { tracLinks } from './links.ts';
import { isExport, ticketsInExport } from './query-export.ts';
import { isTicketPage, ticketOnPage } from './ticket-page.ts';
import { cleanLines } from './wiki/clean-text.ts';
import { wikiToMdast } from './wiki/index.ts';
import { part } from '../../language/problems.ts';

const database: Source = {
  kind: 'database',
  rank: 0,
  isWhole: true,
  reads: 'store',
  async find(given) {
    const found = await stat(given);
    if (found.isDirectory()) return databaseOf(given);
    return (await isDatabase(given)) ? given : null;
  },
  tickets: ticketsInDatabase,
};
/** A body of more than 400,000 characters is held anyway; parsing a page takes many times its size of memory. */
const largestPage = 10_000_000;

const page: Source = {
  kind: 'page',
  rank: 1,
  isWhole: false,
  reads: 'text',
  recognises: isTicketPage,
  largest: largestPage,
  ticketsIn: (html, file, sensitive) => [ticketOnPage(html, file, sensitive)],
};
const queryExport: Source = {
  kind: 'export',
  rank: 2,
  isWhole: false,
  reads: 'text',
  recognises: isExport,
  ticketsIn: ticketsInExport,
};
const copiedText: Source = {
  kind: 'scrape',
  rank: 3,
  isWhole: false,
  reads: 'text',
  recognises: isCopiedText,
  ticketsIn: (text, file, sensitive) => [ticketInCopiedText(text, file, sensitive)],
};

const wiki: Converter = {
  convert: (source, options) => wikiToMdast(source, { resolve: tracLinks(options), picture: options.picture }),
};
/** What Trac made of a wiki text, on its pages. */
const html: Converter = {
  isHtml: true,
  convert: (source, options) => {
    const losses = new Losses();
    return { tree: htmlToMdast(source, tracLinks(options), losses), losses: losses.all(), asCode: null };
  },
};

const words: Converter = {
  convert(source, options) {
    const { lines, count } = withoutListedLines(cleanLines(source));
    const { tree } = plainText.convert(lines.join('\n'), options);
    return { tree, losses: count > 0 ? [{ kind: 'macro', what: 'output', count }] : [], asCode: null };
  },
};

/** Trac 0.11 to 1.6: its database, its pages, exports of queries, and what is copied from a page. */
export const trac: Tracker = {
  takes: part('trac.takes'),
  notOurs: part('trac.not-ours'),
  sources: [database, page, queryExport, copiedText],
  converters: { wiki, html, words },
};
