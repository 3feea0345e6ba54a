import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { wordsOf } from '../../../src/cli/manual-text.ts';
import { guide, slugs } from './manual.ts';

const root = path.join(import.meta.dirname, '../../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

test('the README is short: what there is to know stands in the manual', () => {
  assert.ok(readme.split('\n').length <= 150);
});

test('what the README links to and shows is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|(?:src|srcset)="([^"]+)"/g)];
  assert.ok(links.length > 20);
  for (const [, link, picture] of links) assert.ok(existsSync(path.join(root, link ?? picture ?? '')), link ?? picture);
});

test('the commands of the README are there, and so is what it asks the manual for', () => {
  for (const [, script = ''] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(script in scripts, script);
  const words = wordsOf(new Map(slugs.map((slug) => [slug, guide(slug, 'en')])));
  const asked = Array.from(readme.matchAll(/npm run manual -- ([\w-]+)/g), ([, word = '']) => word);
  assert.ok(asked.length > 0);
  for (const word of asked) assert.ok(words.includes(word), word);
});
