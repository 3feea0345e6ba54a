import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readLabelledTexts, unmarked } from '../../../fixtures/private-text/labelled-text.ts';

const folder = path.join(import.meta.dirname, '../../../fixtures/private-text/mend');

test('each set of labelled texts is read, no mark of it is left in a text, and no label is empty or has blanks at its edges', async () => {
  for (const file of readdirSync(folder)) {
    const texts = await readLabelledTexts(path.join(folder, file));
    assert.ok(texts.length > 0, file);
    for (const { text: marked } of texts) {
      const { text, labels } = unmarked(marked);
      assert.doesNotMatch(text, /[⟦⟧]/, `${file}: ${marked}`);
      for (const { start, end } of labels)
        assert.match(text.slice(start, end), /^\S(?:[^]*\S)?$/, `${file}: ${marked}`);
    }
  }
});
