import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { imageSizeFromFile } from 'image-size/fromFile';
import { writeZimFolder, writeZim, type ZimSource } from '../../../../src/copies/mirror/write-zim.ts';
import { facts, temporaryFolder } from './small-copy.ts';

const page = (body: string) =>
  `<!doctype html>\n<html lang="en">\n<head><title>T</title><link rel="canonical" href="https://answers.example.org/en/"><link rel="icon" href="mark.svg"></head><body>${body}</body></html>`;
const files: Readonly<Record<string, string>> = {
  'index.html': page('<a href="en/index.html">English</a> <a href="https://answers.example.org/">Online</a>').replace(
    '<title>',
    '<meta http-equiv="refresh" content="0; url=/en/"><title>',
  ),
  'en/index.html': page('<a href="../index.html">home</a> <a href="ticket/1/index.html#comment:6">one</a>').replace(
    '"mark',
    '"../mark',
  ),
  'en/ticket/1/index.html': page('<p id="comment:6">Six</p>').replace('"mark', '"../../../mark'),
  'mark.svg': readFileSync(new URL('../../../../public/mark.svg', import.meta.url), 'utf8'),
  '404.html': page('<a href="/en/">x</a>'),
  'robots.txt': 'x',
  'sitemap.xml': '<x/>',
  'copy.json': '{}',
};
const source: ZimSource = {
  facts,
  date: '2026-11-02',
  revision: '1f0c3b5a7d9e',
  names: Object.keys(files).sort(),
  read: async (name) => Buffer.from(files[name] ?? ''),
};

test('pages for a ZIM are marked as such, have no way to the root, and bring an icon of 48 pixels', async () => {
  const zimFolder = temporaryFolder();
  await writeZimFolder(zimFolder, source);
  assert.deepEqual(readdirSync(zimFolder).sort(), ['en', 'favicon-48.png', 'index.html', 'mark.svg']);
  const { width, height, type } = await imageSizeFromFile(path.join(zimFolder, 'favicon-48.png'));
  assert.deepEqual([width, height, type], [48, 48, 'png']);
  const html = readFileSync(path.join(zimFolder, 'index.html'), 'utf8');
  assert.match(html, /<html lang="en" data-copy="zim">/);
  assert.doesNotMatch(html, /http-equiv="refresh"/);
  assert.ok(html.includes('<a href="en/index.html">English</a>'));
});

test('pages for a ZIM keep no policy, as Kiwix puts a bar with scripts of its own into them', async () => {
  const policies = [
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">',
    '<META HTTP-EQUIV="content-security-policy" CONTENT="script-src \'self\'">',
    '<meta http-equiv="Content-Security-Policy-Report-Only" content="default-src \'self\'">',
    '<meta http-equiv="Permissions-Policy" content="camera=()">',
    '<meta http-equiv="Referrer-Policy" content="no-referrer">',
    '<meta name="referrer" content="no-referrer"/>',
  ];
  const others = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta http-equiv="refresh" content="0; url=en/index.html">',
  ];
  const zimFolder = temporaryFolder();
  const head = (metas: readonly string[]): string => page('x').replace('<title>', `${metas.join('')}<title>`);
  const read = async (name: string) =>
    Buffer.from(name === 'index.html' ? head([...policies, ...others]) : (files[name] ?? ''));
  await writeZimFolder(zimFolder, { facts: {}, names: ['index.html', 'mark.svg'], read });
  const html = readFileSync(path.join(zimFolder, 'index.html'), 'utf8');
  assert.equal(html.replace(' data-copy="zim"', '').replace(/<style>.*<\/style>/, ''), head(others));
});

const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

test(
  'a ZIM is written that zimcheck accepts',
  { skip: isInstalled('zimwriterfs') && isInstalled('zimcheck') ? false : 'zim-tools is not installed' },
  async () => {
    const folder = temporaryFolder();
    const file = await writeZim(folder, source);
    assert.deepEqual(readdirSync(folder), ['nandu-24-2026-11-02-1f0c3b5a7d9e.zim']);
    const report = execFileSync('zimcheck', ['-A', file], { encoding: 'utf8' });
    assert.doesNotMatch(report, /\[(ERROR|WARNING)\]/);
  },
);

test('where a program is missing, it is said how to get it, and nothing is left behind', async () => {
  const folder = temporaryFolder();
  const before = process.env.PATH;
  process.env.PATH = temporaryFolder();
  try {
    await assert.rejects(
      writeZim(folder, source),
      /zimwriterfs {2}zim-program-missing\n {2}The program is not installed.*\n {2}On Debian and Ubuntu: apt-get install zim-tools/,
    );
  } finally {
    process.env.PATH = before;
  }
  assert.deepEqual(readdirSync(folder), []);
});
