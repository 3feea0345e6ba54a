import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listAddress, packAddress, summaryAddress } from '../../../src/copies/device/copy-format.ts';
import {
  chunkAddress,
  filterAddress,
  pageAddress,
  shardAddress,
  startAddress,
  wordsAddress,
} from '../../../src/search/engine/search-data.ts';
import { outputsOf } from '../../../src/site/output-of.ts';
import { type Output, outputs } from '../../../src/site/outputs.ts';

/*
 * Files of a built site are named, and addresses taken apart, in src/site/ only. Text cannot tell every name from a
 * word: this finds whole file names, folders with their slash, and patterns of addresses, and no name that is put
 * together. Folders of entries are left out: they begin the keys of content too.
 */
const src = path.join(import.meta.dirname, '../../../src');
const withoutComments = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/\b(?:import|export)\b[^;]*?\bfrom\s*'[^']*';/g, '');
const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  .filter((file) => !/^(?:site|language|importer)\//.test(file))
  .map((file) => [file, withoutComments(readFileSync(path.join(src, file), 'utf8'))] as const);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const paths = Object.values<Output>(outputs).map((row) => row.path);
const files = [...paths.filter((each) => !/[*/]|LOCALE/.test(each)), 'feed.atom', 'opensearch.xml'];
const folders = new Set(paths.flatMap((each) => /^(?!LOCALE|ticket|faq)[^/*]+\//.exec(each)?.[0] ?? []));
const named = new RegExp(
  `(?<=['"\`/])(?:${files.map(escaped).join('|')})(?=['"\`?])|(?<=['"\`/}])(?:${[...folders].map(escaped).join('|')})(?=['"\`$])`,
  'g',
);
/** A language's code or a kind of entry in a pattern, or the name of a folder's file. */
const pattern = /\/\^?[^/\n]*(?:e\[ns\]|\((?:\?:)?(?:en\|es|ticket\|faq|faq\|ticket))[^\n]*?\/[a-z]*|index\\\.html/g;

const found = (what: RegExp): string[] =>
  sources.flatMap(([file, source]) => [...new Set(source.match(what) ?? [])].map((each) => `${file}: ${each}`)).sort();

/** Each with its reason; what is not found any more has to leave the list. */
const exceptions = [
  // Addresses of formats that are theirs; the last test holds them against the rows.
  'copies/device/copy-format.ts: copy.json',
  'copies/device/copy-format.ts: installed/',
  'search/engine/search-data.ts: pagefind/',
  'search/engine/search-data.ts: search/',
  // Told to people, who look for the file in a folder.
  'copies/mirror/copy-readme.ts: index.html',
];
const patternExceptions = [
  // How an author writes a link: ticket:9012.
  'mdx/links.ts: /^(ticket|faq|topic):(.+)$/',
];

test('no file outside of src/site names a file or folder of a built site', () => {
  assert.deepEqual(found(named), exceptions.toSorted());
});

test('no file outside of src/site takes an address apart by a pattern', () => {
  assert.deepEqual(found(pattern), patternExceptions.toSorted());
});

test('what is named elsewhere is what the rows name', () => {
  const hash = '0123456789abcdef';
  const made = [
    summaryAddress('en'),
    listAddress('en', hash),
    packAddress(hash),
    ...[startAddress('en'), shardAddress('en', 0), wordsAddress('en', 'a')].map(asFile),
    ...[chunkAddress('en', hash), filterAddress('en', hash), pageAddress('en', hash)].map(asFile),
  ];
  for (const file of made) assert.equal(outputsOf(file).length, 1, file);
});

const asFile = (address: string): string => address.slice(1);
