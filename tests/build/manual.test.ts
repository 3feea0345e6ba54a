import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { manualFolder } from '../../src/cli/manual-text.ts';
import { quietBuild, temporaryFolder } from './fixture-site.ts';

test('the manual builds as any content folder, and its search answers what a newcomer asks', async () => {
  const outFolder = path.join(temporaryFolder(), 'manual');
  // site.yaml asks for all of questions.yaml: a build that answers less fails.
  await quietBuild({ contentFolder: manualFolder, outFolder, siteAddress: null });
  const page = readFileSync(path.join(outFolder, 'es/faq/problems-in-files/index.html'), 'utf8');
  assert.match(page, /<h2 id="field-missing"/);
  assert.ok(existsSync(path.join(outFolder, 'en/search/index.html')));
});
