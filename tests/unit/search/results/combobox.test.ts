import { at, press, root, show, type } from '../../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { mock, test, type TestContext } from 'node:test';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { askedBefore, rememberAsked } from '../../../../src/browser/kit/asked-before.ts';
import { suggestionWords } from '../../../../src/language/script-words.ts';
import type { SearchEngine } from '../../../../src/search/engine/engine.ts';
import { startCombobox } from '../../../../src/search/results/combobox.ts';
import { fakeEngine, hit } from '../engine/fake-engine.ts';

const answers = {
  panel: {
    own: [hit('/en/faq/a/', { title: 'The panel' }), hit('/en/ticket/7/', { title: 'No panel', numbers: ['7'] })],
    other: [hit('/en/ticket/8/', { title: 'El panel', locale: 'es', numbers: ['8'] })],
  },
  many: { own: Array.from({ length: 7 }, (_, i) => hit(`/en/faq/${i}/`)), other: [hit('/en/faq/x/')] },
};

function start(t: TestContext, { engine = fakeEngine(answers).engine, typed = '' } = {}) {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  show(
    '<form><input id="q" aria-expanded="false"><div id="list" hidden></div><p id="status"></p></form><a id="else"></a>',
  );
  const [box, list, status] = [at<HTMLInputElement>('#q'), at('#list'), at('#status')];
  box.value = typed;
  const data = { locale: 'en' as const, words: suggestionWords('en'), site: root, tracker: 'https://t.example/' };
  startCombobox({ box, list, status, data, engine });
  const typing = async (text: string): Promise<void> => {
    type(box, text);
    mock.timers.tick(200);
    for (let turn = 0; turn < 5; turn += 1) await turnOfTheLoop();
  };
  const texts = (): string[] => Array.from(list.children, (option) => option.textContent?.replace(/\s+/g, ' ') ?? '');
  const active = (): string | undefined => {
    const selected = list.querySelector('[aria-selected="true"]');
    assert.equal(box.getAttribute('aria-activedescendant'), selected?.id ?? null);
    return selected?.querySelector('.title')?.textContent ?? selected?.textContent ?? undefined;
  };
  return {
    box,
    list,
    status,
    typing,
    texts,
    active,
    isOpen: () => !list.hidden && box.getAttribute('aria-expanded') === 'true',
  };
}

test('answers stand under the box while somebody types, with the way to all of them', async (t) => {
  const { typing, texts, list, status, isOpen } = start(t);
  await typing('  panel ');
  assert.ok(isOpen());
  assert.deepEqual(texts(), [
    'The panel Guide · Mail',
    'No panel Question #7 · Mail',
    'El panel Question #8 · In Spanish',
    'All answers for “panel”',
  ]);
  assert.equal(status.textContent, '3 answers under the box');
  assert.deepEqual(
    Array.from(list.children, (option) => option.getAttribute('href')),
    ['en/faq/a/', 'en/ticket/7/', 'en/ticket/8/', 'en/search/#q=panel'].map((path) => root + path),
  );
  const foreign = list.children[2];
  assert.deepEqual(
    [foreign?.getAttribute('hreflang'), foreign?.querySelector('.title')?.getAttribute('lang')],
    ['es', 'es'],
  );
  assert.ok(
    Array.from(list.children).every((option) => option.getAttribute('tabindex') === '-1' && option.role === 'option'),
  );
});

test('no more than five answers stand there, of the other language only where there is room', async (t) => {
  const { typing, texts } = start(t);
  await typing('many');
  assert.equal(texts().length, 6);
  assert.ok(!texts().some((text) => text.includes('faq/x')));
});

test('what was typed before it was loaded is looked up, and one letter is not', async (t) => {
  const { engine, asked } = fakeEngine(answers);
  const { typing } = start(t, { engine, typed: 'panel' });
  mock.timers.tick(200);
  await typing('p');
  await typing('pa');
  assert.deepEqual(
    asked.map(({ question }) => question),
    ['panel', 'pa'],
  );
});

test('where there is no answer, the list closes, and it is said', async (t) => {
  const { typing, isOpen, status } = start(t);
  await typing('panel');
  await typing('zzyzx');
  assert.equal(isOpen(), false);
  assert.equal(status.textContent, '0 answers under the box');
  await typing('');
  assert.equal(status.textContent, '');
});

test('the arrows go round, from the box to the first and to the last', async (t) => {
  const { typing, box, active } = start(t);
  await typing('panel');
  assert.equal(active(), undefined);
  for (const [key, expected] of [
    ['ArrowDown', 'The panel'],
    ['ArrowDown', 'No panel'],
    ['ArrowUp', 'The panel'],
    ['ArrowUp', 'All answers for “panel”'],
    ['ArrowDown', 'The panel'],
    ['ArrowLeft', undefined],
    ['ArrowUp', 'All answers for “panel”'],
  ] as const) {
    assert.equal(press(box, key), key === 'ArrowLeft', 'what it does here the browser does not do as well');
    assert.equal(active(), expected, key);
  }
  await typing('panels');
  assert.equal(active(), undefined);
});

test('Enter follows the active answer; without one it is the form’s', async (t) => {
  const { typing, box, list } = start(t);
  await typing('panel');
  const followed: string[] = [];
  list.addEventListener('click', (event) => {
    event.preventDefault();
    followed.push((event.target as Element).id);
  });
  assert.equal(press(box, 'Enter'), true);
  press(box, 'ArrowDown');
  assert.equal(press(box, 'Enter'), false);
  assert.deepEqual(followed, ['list-0']);
});

test('Escape closes the list, then empties the box; an arrow opens it again', async (t) => {
  const { typing, box, isOpen, active } = start(t);
  await typing('panel');
  press(box, 'Escape');
  assert.deepEqual([isOpen(), box.value], [false, 'panel']);
  press(box, 'ArrowDown');
  assert.deepEqual([isOpen(), active()], [true, 'The panel']);
  press(box, 'Escape');
  press(box, 'Escape');
  assert.equal(box.value, '');
});

test('Tab, and a press elsewhere, close it; a press on it does not', async (t) => {
  const { typing, box, list, isOpen } = start(t);
  await typing('panel');
  const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  list.dispatchEvent(pressed);
  assert.ok(pressed.defaultPrevented, 'so the focus stays in the box');
  list.addEventListener('click', (event) => event.preventDefault());
  list.children[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  box.click();
  assert.ok(isOpen());
  assert.equal(press(box, 'Tab'), true, 'and the focus goes on');
  assert.equal(isOpen(), false);
  await typing('panel');
  at('#else').click();
  assert.equal(isOpen(), false);
});

test('keys that belong to somebody else are left alone', async (t) => {
  const { typing, box, active, isOpen } = start(t);
  await typing('panel');
  for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
    assert.equal(press(box, 'ArrowDown', more), true);
  assert.deepEqual([active(), isOpen()], [undefined, true]);
});

test('where the search cannot be had, nothing is in the way of the form', async (t) => {
  const error = t.mock.method(console, 'error', () => {});
  let fails = true;
  const { engine } = fakeEngine(answers);
  const failing: SearchEngine = {
    search: (...args) => (fails ? Promise.reject(new Error('lost')) : engine.search(...args)),
  };
  const { typing, isOpen } = start(t, { engine: failing });
  await typing('panel');
  assert.deepEqual([isOpen(), error.mock.callCount()], [false, 1]);
  fails = false;
  await typing('panel');
  assert.ok(isOpen());
});

test('the tab keeps which suggestion was opened, and the question where its last word is whole', async (t) => {
  const { typing, list } = start(t, { engine: fakeEngine({ ...answers, pan: answers.panel }).engine });
  list.addEventListener('click', (event) => event.preventDefault());
  await typing('pan');
  (list.children[0] as HTMLElement).click();
  assert.deepEqual(askedBefore(), { asked: [], read: [] });
  await typing('panel');
  (list.children[3] as HTMLElement).click();
  assert.deepEqual(askedBefore(), { asked: [], read: [] }, 'the results page keeps what is asked there');
  (list.children[1] as HTMLElement).click();
  assert.deepEqual(askedBefore(), { asked: ['panel'], read: ['ticket/7'] });
  rememberAsked('mail bounces');
  await typing('pan');
  (list.children[0] as HTMLElement).click();
  assert.deepEqual(askedBefore(), { asked: ['panel', 'mail bounces'], read: ['ticket/7', 'faq/a'] });
});
