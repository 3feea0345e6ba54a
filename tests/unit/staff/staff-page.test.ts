import { at, fakeClock, later, root, settle, show, type } from '../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { staffWords } from '../../../src/language/script-words.ts';
import { startStaffPage } from '../../../src/staff/staff-page.ts';
import type { StaffData } from '../../../src/staff/staff-data.ts';
import { fakeEngine, hit } from '../search/engine/fake-engine.ts';
import { haveEngine } from '../search/results/fake-scripts.ts';

const site = 'https://answers.example.org/';
const cite = { 'cite.reviewed': 'reviewed {date}', 'cite.mail.hello': 'Hello', 'cite.mail.bye': 'Bye' };
const data: StaffData = {
  locale: 'en',
  words: staffWords('en'),
  cite: { en: cite, es: { 'cite.reviewed': 'revisada {date}', 'cite.mail.hello': 'Hola', 'cite.mail.bye': 'Adiós' } },
  site,
  tracker: 'https://t.example/',
};
const answers = {
  en: { panel: { own: [hit('/en/faq/panel/', { title: 'The panel', answer: 'Open it.' })] } },
  es: { panel: { own: [hit('/es/faq/panel/', { title: 'El panel', answer: 'Ábrelo.' })] } },
};
const page = `<section data-staff><form><input></form>
  <p data-part="choices" hidden>
    <select data-part="format"><option value="markdown">M</option><option value="link">L</option></select>
    <select data-part="language"><option value="en">en</option><option value="es">es</option><option value="both">b</option></select>
  </p><p data-part="status"></p><ul data-part="list"></ul></section>
  <p data-bookmark hidden><a>Bookmark</a></p>`;

interface Options {
  readonly path?: string;
  readonly kept?: Readonly<Record<string, string>>;
  readonly isLost?: () => boolean;
}
function start(t: TestContext, { path = 'en/staff/', kept = {}, isLost = () => false }: Options = {}) {
  fakeClock(t);
  show(page, path);
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  const { opened } = haveEngine(async (locale) => {
    if (isLost()) throw new Error('lost');
    return fakeEngine(answers[locale as 'en' | 'es']).engine;
  });
  startStaffPage(at('[data-staff]'), data);
  const choice = (name: string): HTMLSelectElement => at<HTMLSelectElement>(`[data-part="${name}"]`);
  const choose = async (name: string, value: string): Promise<void> => {
    choice(name).value = value;
    choice(name).dispatchEvent(new Event('change'));
    await settle();
  };
  const texts = (): (string | null)[] => Array.from(document.querySelectorAll('code'), (code) => code.textContent);
  return { opened, box: at<HTMLInputElement>('input'), choice, choose, texts };
}
const english = `[The panel](${site}en/faq/panel/): Open it. (reviewed 2 Jan 2026)`;

test('texts to paste are there as a ticket is named, and only for that the search is loaded', async (t) => {
  const { box, texts, opened } = start(t);
  assert.equal(at('[data-part="choices"]').hidden, false);
  assert.equal(document.activeElement, box);
  assert.deepEqual(opened, []);
  type(box, ' panel ');
  await later(250);
  assert.deepEqual(texts(), [english]);
  assert.deepEqual(opened, ['en']);
  assert.equal(at('h3 a').getAttribute('href'), `${root}en/faq/panel/`);
  assert.equal(at('[data-part="status"]').textContent, staffWords('en').suggested.one.replace('{count}', '1'));
  type(box, '');
  assert.deepEqual([at('[data-part="list"]').childElementCount, at('[data-part="status"]').textContent], [0, '']);
});

test('another form of the text is there at once, another language asks its own index', async (t) => {
  const { box, texts, choose, opened } = start(t);
  type(box, 'panel');
  await later(250);
  await choose('format', 'link');
  assert.deepEqual(texts(), [`${site}en/faq/panel/`]);
  await choose('language', 'es');
  assert.deepEqual(texts(), [`${site}es/faq/panel/`]);
  await choose('language', 'both');
  assert.deepEqual(texts(), [`${site}en/faq/panel/\n${site}es/faq/panel/`]);
  assert.deepEqual(opened, ['en', 'es']);
  assert.deepEqual([localStorage.getItem('staff-format'), localStorage.getItem('staff-language')], ['link', 'both']);
});

test('choices are as they were, where they are still to be had', (t) => {
  const { choice } = start(t, { kept: { 'staff-format': 'link', 'staff-language': 'pt' } });
  assert.deepEqual([choice('format').value, choice('language').value], ['link', 'en']);
});

test('a browser that keeps nothing is as good for one page', async (t) => {
  const { box, choose, texts } = start(t);
  t.mock.method(Object.getPrototypeOf(localStorage) as Storage, 'setItem', () => {
    throw new DOMException('No', 'SecurityError');
  });
  type(box, 'panel');
  await later(250);
  await choose('format', 'link');
  assert.deepEqual(texts(), [`${site}en/faq/panel/`]);
});

test('what the bookmark brings along is asked at once, and so is what is sent', async (t) => {
  const { box, texts } = start(t, { path: 'en/staff/?q=panel' });
  await settle();
  assert.deepEqual([box.value, texts()], ['panel', [english]]);
  box.value = 'zzyzx';
  const submit = new Event('submit', { cancelable: true });
  at('form').dispatchEvent(submit);
  await settle();
  assert.ok(submit.defaultPrevented);
  assert.equal(at('[data-part="list"]').textContent, staffWords('en')['search.none'].replace('{query}', 'zzyzx'));
  assert.equal(at('[data-part="list"]').textContent, at('[data-part="status"]').textContent);
});

test('where the search cannot be had it is said, and the next key tries again', async (t) => {
  t.mock.method(console, 'error', () => {});
  let isLost = true;
  const { box, texts } = start(t, { isLost: () => isLost });
  type(box, 'panel');
  await later(250);
  assert.equal(at('[data-part="list"]').textContent, staffWords('en')['search.failed']);
  isLost = false;
  type(box, 'panel');
  await later(250);
  assert.deepEqual(texts(), [english]);
});

test('the button copies the text, or marks it where the browser does not allow that', async (t) => {
  const { box } = start(t);
  type(box, 'panel');
  await later(250);
  const write = t.mock.fn(async () => {});
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  const [button, said] = [at('li button'), at('li [role="status"]')];
  assert.match(button.getAttribute('aria-label') ?? '', /: The panel$/);
  button.click();
  await settle();
  assert.deepEqual(
    [write.mock.calls[0]?.arguments as unknown[], said.textContent],
    [[english], staffWords('en')['staff.copied']],
  );
  write.mock.mockImplementation(() => Promise.reject(new Error('no')));
  Object.assign(document, { execCommand: () => false });
  button.click();
  await settle();
  assert.equal(said.textContent, staffWords('en')['cite.refused']);
  assert.equal(getSelection()?.toString(), english);
});

test('the bookmark leads to where the staff page is published, and does nothing here', async (t) => {
  fakeClock(t);
  show(page, 'en/staff/');
  at('[data-staff]').dataset.staff = JSON.stringify(data);
  haveEngine(async () => fakeEngine({}).engine);
  await import('../../../src/staff/staff.client.ts');
  const [offer, link] = [at('[data-bookmark]'), at<HTMLAnchorElement>('[data-bookmark] a')];
  assert.equal(offer.hidden, false);
  const script = decodeURI(link.href);
  assert.match(script, /^javascript:\(\(\)=>\{/);
  assert.ok(script.includes(JSON.stringify(`${site}en/staff/`)));
  const pressed = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(pressed);
  assert.ok(pressed.defaultPrevented);
});
