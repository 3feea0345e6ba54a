import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleScripts } from '../../../src/build/bundle-scripts.ts';
import { computedModules } from '../../../src/build/computed-modules.ts';
import { embedWords } from '../../../src/language/embed-words.ts';
import { stopWords } from '../../../src/language/facts.ts';
import { languages } from '../../../src/language/index.ts';
import { locales } from '../../../src/language/locale.ts';

const { files } = await bundleScripts({ hashed: false });
const scriptNamed = (name: string): string => files.get(name) ?? assert.fail(`no ${name}`);

test('what computed modules hold is plain data', () => {
  for (const values of Object.values(computedModules)) {
    assert.ok(Object.keys(values).length > 0);
    assert.deepEqual(JSON.parse(JSON.stringify(values)), { ...values });
  }
});

test('scripts carry what they ask of a language', () => {
  for (const locale of locales) {
    assert.ok(scriptNamed('/_assets/search-engine.js').includes(stopWords[locale]));
    assert.ok(scriptNamed('/embed/ask.js').includes(embedWords[locale]['ask.embed.add']));
  }
});

test('no script carries a dictionary, nor what it does not ask for', () => {
  assert.ok(!scriptNamed('/_assets/combobox.js').includes(stopWords[locales[0]]));
  for (const locale of locales) {
    const asked = new Set<string>(Object.values(embedWords[locale]).filter((words) => typeof words === 'string'));
    const sentences = Object.values<unknown>(languages[locale].dictionary)
      .filter((words): words is string => typeof words === 'string' && words.length > 20)
      .filter((words) => !asked.has(words));
    assert.ok(sentences.length > 100);
    for (const [address, code] of files)
      assert.deepEqual(
        sentences.filter((sentence) => code.includes(sentence)),
        [],
        address,
      );
  }
});
