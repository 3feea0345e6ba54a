import { at, fakeClock, later, root, settle, show, type } from '../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { answerBelow } from '../../../src/ask/answer-below.ts';
import { askWords } from '../../../src/language/script-words.ts';
import { fakeEngine, hit } from '../search/engine/fake-engine.ts';
import { haveEngine } from '../search/results/fake-scripts.ts';

const site = 'https://answers.example.org/';
const { engine } = fakeEngine({
  'mail bounces': { own: [hit('/es/faq/bounce/', { title: 'Rebote', locale: 'es' })] },
});

function start(
  t: TestContext,
  { form = '<input id="about"><textarea id="text"></textarea>', isLost = (): boolean => false } = {},
) {
  fakeClock(t);
  show(`${form}<p id="after"></p>`);
  const { opened } = haveEngine(() => (isLost() ? Promise.reject(new Error('lost')) : Promise.resolve(engine)));
  const [about, text] = [document.querySelector<HTMLInputElement>('#about'), at<HTMLTextAreaElement>('#text')];
  answerBelow(about, text, { locale: 'es', site });
  const host = at('div[lang="es"]');
  const within = (selector: string): HTMLElement => {
    const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
    assert.ok(found, selector);
    return found;
  };
  return { about, text, host, within, opened };
}

test('answers stand below the description while somebody writes, and open in another tab', async (t) => {
  const { about, within, host, opened } = start(t);
  assert.ok(about);
  assert.deepEqual([host.nextElementSibling?.id, within('section').hidden, opened], ['after', true, []]);
  type(about, 'mail bounces');
  await later(500);
  assert.equal(within('section').hidden, false);
  const link = within('li a');
  assert.deepEqual(
    ['href', 'target', 'rel'].map((name) => link.getAttribute(name)),
    [`${root}es/faq/bounce/`, '_blank', 'noopener noreferrer'],
  );
  assert.equal(within('[role="status"]').textContent, askWords('es').found.one.replace('{count}', '1'));
});

test('those that did not help are added to the description', async (t) => {
  const { about, text, within } = start(t);
  assert.ok(about);
  type(about, 'mail bounces');
  type(text, '');
  await later(500);
  const add = within('button');
  assert.equal(add.hidden, true);
  const link = within('li a');
  for (let time = 0; time < 2; time += 1)
    link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true }));
  assert.equal(add.hidden, false);
  let heard = 0;
  text.addEventListener('input', () => (heard += 1));
  add.click();
  assert.equal(text.value, `${askWords('es')['ask.tried']}\n * Rebote – ${site}es/faq/bounce/`);
  assert.deepEqual([heard, add.hidden], [1, true], 'and the page’s own scripts hear of it');
  assert.equal(within('[role="status"]').textContent, askWords('es')['ask.embed.added']);
  await later(500);
  assert.equal(within('[role="status"]').textContent, askWords('es')['ask.embed.added'], 'it is not looked up');
});

test('a form without a summary, and one that Trac has wrapped, are answered too', async (t) => {
  const { text, within, host } = start(t, {
    form: '<div class="trac-resizable"><textarea id="text"></textarea></div>',
  });
  assert.equal(host.previousElementSibling?.className, 'trac-resizable');
  type(text, 'mail bounces');
  await later(500);
  assert.ok(within('li a'));
});

test('where the search cannot be had, nothing is shown, and it is tried again', async (t) => {
  const error = t.mock.method(console, 'error', () => {});
  let isLost = true;
  const { text, within } = start(t, { isLost: () => isLost });
  type(text, 'mail bounces');
  await later(500);
  assert.deepEqual([within('section').hidden, error.mock.callCount()], [true, 1]);
  isLost = false;
  type(text, 'mail bounces');
  await later(500);
  assert.equal(within('section').hidden, false);
});

test('the tracker’s page says where the fields are, its language, and where the site is published', async (t) => {
  fakeClock(t);
  show('<input id="field-summary"><input id="my-summary"><textarea id="field-description"></textarea>');
  haveEngine(async () => engine);
  document.documentElement.lang = 'es-MX';
  t.after(() => void (document.documentElement.lang = ''));
  const script = Object.assign(document.createElement('script'), { src: `${root}embed/ask.js` });
  script.dataset.site = site;
  script.dataset.summary = '#my-summary';
  const before = Object.getOwnPropertyDescriptor(document, 'currentScript');
  Object.defineProperty(document, 'currentScript', { configurable: true, value: script });
  t.after(() => Object.defineProperty(document, 'currentScript', before ?? {}));
  await import('../../../src/ask/embed.client.ts');
  type(at<HTMLInputElement>('#my-summary'), 'mail bounces');
  await later(500);
  await settle();
  const host = at('div[lang="es"]');
  const link = host.shadowRoot?.querySelector<HTMLAnchorElement>('li a');
  assert.equal(link?.textContent, 'Rebote');
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  host.shadowRoot?.querySelector('button')?.click();
  assert.match(
    at<HTMLTextAreaElement>('#field-description').value,
    /https:\/\/answers\.example\.org\/es\/faq\/bounce\/$/,
  );
});
