import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { contentRules } from '../../../src/checks/check-content.ts';
import { siteRules } from '../../../src/checks/check-site.ts';

/** What each file of a folder of rules exports under its own name: `unique-titles.ts` exports `uniqueTitles`. */
async function rulesIn(folder: string, shape: string): Promise<unknown[]> {
  const source = path.join(import.meta.dirname, '../../../src/checks', folder);
  const files = readdirSync(source).filter((file) => file !== shape);
  return Promise.all(
    files.map(async (file) => {
      const name = path.basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const exported: Readonly<Record<string, unknown>> = await import(path.join(source, file));
      assert.equal(typeof exported[name], 'function', `${folder}/${file} exports ${name}`);
      return exported[name];
    }),
  );
}

test('every file of checks/content is a rule that is asked of content', async () => {
  assert.deepEqual(new Set(await rulesIn('content', 'content-rule.ts')), new Set(contentRules));
});

test('every file of checks/site is a rule that is asked of a built site', async () => {
  assert.deepEqual(new Set(await rulesIn('site', 'site-rule.ts')), new Set(siteRules));
});
