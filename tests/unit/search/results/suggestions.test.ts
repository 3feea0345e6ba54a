import { at, settle, show, type } from '../../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestionWords } from '../../../../src/language/script-words.ts';
import { fakeEngine } from '../engine/fake-engine.ts';
import { haveScripts } from './fake-scripts.ts';

test('a box of a search form becomes a combobox, whose answers are loaded when somebody reaches for it', async () => {
  const data = JSON.stringify({ locale: 'en', words: suggestionWords('en') }).replaceAll('"', '&quot;');
  show(`<form data-suggestions="${data}"><input id="q"></form><form><input id="other"></form>`);
  let opened = 0;
  const started: { list: HTMLElement }[] = [];
  haveScripts({
    combobox: { startCombobox: (parts: { list: HTMLElement }) => void started.push(parts) },
    'search-engine': {
      openHere: async () => {
        opened += 1;
        if (opened === 1) throw new Error('lost');
        return fakeEngine({}).engine;
      },
    },
  });
  await import('../../../../src/search/results/suggestions.client.ts');
  const [box, other] = [at<HTMLInputElement>('#q'), at('#other')];
  assert.deepEqual(
    ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls'].map((name) => box.getAttribute(name)),
    ['combobox', 'list', 'false', 'q-answers'],
  );
  assert.deepEqual([other.hasAttribute('role'), opened], [false, 0]);
  box.focus();
  await settle();
  assert.deepEqual([opened, started], [1, []], 'where it cannot be had, the form works without');
  type(box, 'p');
  type(box, 'pa');
  await settle();
  assert.deepEqual([opened, started.length], [2, 1]);
  assert.deepEqual(
    [started[0]?.list.id, started[0]?.list.hidden, started[0]?.list.role],
    ['q-answers', true, 'listbox'],
  );
});
