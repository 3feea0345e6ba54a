import { at, fakeClock, later, press, root, settle, show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { storeDraft, storedDraft } from '../../../../src/browser/kit/ticket-draft.ts';

const words = { copy: 'Copy', copied: 'Copied', refused: 'Refused', key: 'the key c copies', both: 'Both' };
const link = 'https://answers.example.org/en/ticket/7/';
const page = `<h1>A bounce</h1><a data-ask="/en/ask/#read=ticket/7" href="https://t.example/new"></a>
  <article id="comment:3"><a class="no" href="#comment:3">3</a></article><h2 id="steps"><a class="anchor" href="#steps">#</a></h2>
  <section data-cite='${JSON.stringify(words)}' data-link="${link}">
    <dl><dt>Link</dt><dd>L</dd><dt>Mail</dt><dd>M</dd></dl>
    <details><summary>Spanish</summary><dl><dt>Enlace</dt><dd lang="es">E</dd><dt>Correo</dt><dd lang="es">C</dd></dl></details>
  </section><input id="field">`;

const copied: string[] = [];
let isRefused = false;
const write = async (text: string): Promise<void> => {
  if (isRefused) throw new Error('no');
  copied.push(text);
};

async function byLinksAndKey(t: TestContext): Promise<void> {
  await t.test(
    'links of comments and sections copy their published address; with a key held they are links only',
    async () => {
      for (const more of [{}, { ctrlKey: true }]) {
        at('a.no').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }));
        await settle();
      }
      assert.deepEqual(copied.splice(0), [`${link}#comment:3`]);
    },
  );
  await t.test('the key c copies the address of the page, or of the comment that is shown', async () => {
    location.hash = '';
    press(document.body, 'c');
    await settle();
    location.hash = '#comment:3';
    press(document.body, 'c');
    location.hash = '#steps';
    press(document.body, 'c');
    await settle();
    assert.deepEqual(copied.splice(0), [link, `${link}#comment:3`, link]);
  });
  await t.test('but not in a field, with another key held, or for whoever does not want it', async () => {
    press(at('#field'), 'c');
    press(document.body, 'c', { ctrlKey: true });
    press(document.body, 'c', { repeat: true });
    const box = at<HTMLInputElement>('.key input');
    assert.equal(box.checked, true);
    box.checked = false;
    box.dispatchEvent(new Event('change'));
    press(document.body, 'c');
    await settle();
    assert.deepEqual([copied, localStorage.getItem('copy-key')], [[], 'off']);
  });
}

/** The script is loaded once a page; this file has one. */
test('the texts of an entry are copied by their buttons, its links and the key c', async (t) => {
  fakeClock(t);
  show(page, 'en/ticket/7/');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  Object.assign(document, { execCommand: () => false });
  storeDraft({ summary: 'x', description: '', component: '', language: 'en', read: [] });
  await import('../../../../src/browser/pages/entry.client.ts');

  await t.test('a link to file a ticket leads to our own page first', () =>
    assert.equal(at<HTMLAnchorElement>('a[data-ask]').href, `${root}en/ask/#read=ticket/7`),
  );
  await t.test('whoever describes a problem has read this answer', () =>
    assert.deepEqual(storedDraft().read, [{ title: 'A bounce', address: link }]),
  );
  await t.test('each text has a button, and there is a set of texts in both languages', () => {
    const buttons = Array.from(document.querySelectorAll('button'), (button) => button.getAttribute('aria-label'));
    assert.deepEqual(buttons.slice(0, 2), ['Copy: Link', 'Copy: Mail']);
    assert.equal(buttons.length, 6);
    const both = Array.from(document.querySelectorAll('details'))[1];
    assert.equal(both?.querySelector('summary')?.textContent, 'Both');
    const [first, second] = both?.querySelectorAll('dd') ?? [];
    assert.equal(first?.innerHTML, 'L<br><span lang="es">E</span>');
    assert.equal(second?.innerHTML, 'M<br><br><span lang="es">C</span>');
  });
  await t.test('a button copies its text, and says so for four seconds', async () => {
    at('dt button').click();
    await settle();
    assert.deepEqual(copied.splice(0), ['L']);
    assert.equal(at('.said').textContent, 'Copied L');
    await later(4000);
    assert.equal(at('.said').textContent, '');
  });
  await t.test('where the browser refuses, that is said', async () => {
    isRefused = true;
    at('dt button').click();
    await settle();
    isRefused = false;
    assert.equal(at('.said').textContent, 'Refused');
  });
  await byLinksAndKey(t);
});
