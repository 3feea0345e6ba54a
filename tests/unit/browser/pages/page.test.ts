import { at, press, settle, show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { mock, test, type TestContext } from 'node:test';

const page = `<main data-search-state="ready"><link rel="ahead" as="script" id="ahead">
  <a id="ours" href="../ticket/7/index.html#comment:3">7</a><a id="theirs" href="https://x.org/index.html">x</a>
  <form action="../topics/index.html" data-search="../search/index.html"><input type="search" id="box" value=" why  50% & #1? "></form>
  <input id="field"></main>
  <p class="langs"><a hreflang="es" href="https://x.example/kb/es/search/">Español</a></p>
  <p data-copy-of="https://answers.example.org/" hidden id="copy"><a href="https://answers.example.org/en/search/">online</a></p>
  <p data-after="2026-05-01" id="overdue" hidden></p><p data-until="2026-05-01" id="good"></p>`;

/** The server answers the page's folder with the page. */
function answerFolders(t: TestContext) {
  const canonical = Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://x.org/en/' });
  document.head.append(canonical);
  return t.mock.method(
    globalThis,
    'fetch',
    async () => new Response(canonical.outerHTML, { headers: { 'content-type': 'text/html' } }),
  );
}

function leadToAnswers(t: TestContext): void {
  const assign = t.mock.method(location, 'assign', () => {});
  const submit = (): boolean => at('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  assert.equal(submit(), false);
  at<HTMLInputElement>('#box').value = ' ';
  submit();
  at<HTMLInputElement>('#box').value = 'mail';
  at('form').dataset.search = '../not-in-this-copy/#es/search/';
  submit();
  assert.deepEqual(
    assign.mock.calls.map((call) => call.arguments[0]),
    [
      'https://x.example/kb/en/search/#q=why+50%25+%26+%231%3F',
      'https://x.example/kb/en/search/',
      'https://x.example/kb/en/not-in-this-copy/#es/search/%23q=mail',
    ],
  );
}

test('what every page can do with a script', async (t) => {
  t.after(() => mock.timers.reset());
  mock.timers.enable({ apis: ['Date'], now: new Date(2026, 4, 2) });
  show(page, 'en/search/index.html?q=mail#top');
  const asked = answerFolders(t);
  // Nothing is laid out here.
  Object.defineProperty(at('#box'), 'offsetParent', { value: document.body });
  await import('../../../../src/browser/pages/page.client.ts');

  await t.test('with a question in the address, what a search needs is asked for at once', () => {
    assert.equal(at<HTMLLinkElement>('#ahead').rel, 'preload');
  });

  await t.test(
    'addresses are shown as they are published, once the server has answered one; those of others are left alone',
    async () => {
      await settle();
      assert.deepEqual(
        asked.mock.calls.map((call): unknown => call.arguments[0]),
        ['https://x.example/kb/en/search/'],
      );
      assert.equal(location.href, 'https://x.example/kb/en/search/#q=mail');
      assert.equal(at('#ours').getAttribute('href'), '../ticket/7/#comment:3');
      assert.equal(at('#theirs').getAttribute('href'), 'https://x.org/index.html');
      assert.equal(at('form').getAttribute('action'), '../topics/');
    },
  );
  await t.test('a copy says so, and leads to the same question online', () => {
    assert.equal(at('#copy').hidden, false);
    assert.equal(at<HTMLAnchorElement>('#copy a').href, 'https://answers.example.org/en/search/#q=mail');
  });
  await t.test('what is overdue today is said', () => {
    assert.deepEqual([at('#overdue').hidden, at('#good').hidden], [false, true]);
  });
  await t.test('the other language keeps the place, and is remembered', () => {
    const link = at<HTMLAnchorElement>('.langs a');
    assert.deepEqual([link.search, link.hash], ['', '#q=mail']);
    location.hash = '#q=panel';
    link.dispatchEvent(new Event('focus'));
    assert.deepEqual([link.search, link.hash], ['', '#q=panel']);
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    assert.equal(localStorage.getItem('locale'), 'es');
  });
  await t.test('a form leads to the answers, with its question where no server hears of it', () => leadToAnswers(t));
  await t.test('/ goes to the search box, but is a letter in a field', () => {
    assert.equal(press(at('#field'), '/'), true);
    assert.equal(press(document.body, '/', { ctrlKey: true }), true);
    assert.notEqual(document.activeElement, at('#box'));
    assert.equal(press(document.body, '/'), false);
    assert.equal(document.activeElement, at('#box'));
  });
});
