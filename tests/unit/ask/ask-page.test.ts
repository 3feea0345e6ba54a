import { at, fakeClock, later, press, root, settle, show, type } from '../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startAskPage } from '../../../src/ask/ask-page.ts';
import { askedBefore, rememberAsked, rememberOpened } from '../../../src/browser/kit/asked-before.ts';
import { type TicketDraft, storeDraft, storedDraft } from '../../../src/browser/kit/ticket-draft.ts';
import { locales } from '../../../src/language/locale.ts';
import { partsAsked } from '../../../src/site/question-address.ts';
import { askedWords, askWords } from '../../../src/language/script-words.ts';
import type { SearchEngine } from '../../../src/search/engine/engine.ts';
import { fakeEngine, hit } from '../search/engine/fake-engine.ts';
import { haveEngine } from '../search/results/fake-scripts.ts';

/** The page stands where the site is published, unless a test says otherwise. */
const site = root;
const page = `<form>
  <input data-part="summary"><textarea data-part="description"></textarea>
  <select data-part="component"><option value=""></option><option value="Mail">Mail</option></select>
  <select data-part="language">${locales.map((each) => `<option value="${each}"${each === 'en' ? ' selected' : ''}>${each}</option>`).join('')}</select>
  <p data-part="note">Before</p><ol data-part="list"></ol><p data-part="read" hidden></p><p data-part="status"></p>
 <section data-part="asked" hidden><p data-part="askedLine"></p><button data-part="askedOut" type="button"></button></section>
  <button data-part="file"></button><button data-part="clear" type="button" hidden></button><section data-part="hand" hidden></section>
</form>`;
const answers = {
  'mail bounces': {
    own: [
      hit('/en/faq/bounce/', { title: 'Why does mail bounce?', markedAnswer: [{ text: 'SPF', isMatch: true }] }),
      hit('/en/ticket/7/', { title: 'A bounce', numbers: ['7'] }),
    ],
    other: [hit('/en/ticket/8/', { title: 'Rebote', locale: 'es', numbers: ['8'] })],
  },
};

interface Options {
  readonly engine?: SearchEngine;
  readonly path?: string;
  readonly draft?: TicketDraft;
  readonly published?: string;
  /** What was done in the tab before. */
  readonly before?: () => void;
}
function start(
  t: TestContext,
  { engine = fakeEngine(answers).engine, path = 'en/ask/', draft, published = site, before }: Options = {},
) {
  fakeClock(t);
  show(page, path);
  if (draft) storeDraft(draft);
  before?.();
  const { opened } = haveEngine(async () => engine);
  const language = { field: 'language', en: 'en', es: 'es' };
  startAskPage(at<HTMLFormElement>('form'), {
    locale: 'en',
    words: askWords('en'),
    asked: askedWords('en'),
    site: published,
    tracker: 'https://t.example/',
    form: { newTicket: 'https://t.example/newticket', language },
    mail: 'help@example.org',
  });
  const part = <T extends HTMLElement = HTMLElement>(name: string): T => at<T>(`[data-part="${name}"]`);
  return {
    opened,
    part,
    summary: part<HTMLInputElement>('summary'),
    description: part<HTMLTextAreaElement>('description'),
  };
}
const titles = (): (string | null)[] => Array.from(document.querySelectorAll('li a'), (link) => link.textContent);
const draftOf = (more: Partial<TicketDraft> = {}): TicketDraft => ({
  summary: 'mail bounces',
  description: '',
  component: 'Mail',
  language: 'es',
  read: [],
  ...more,
});

test('answers stand beside a problem while it is being written, from both languages', async (t) => {
  const { summary, part } = start(t);
  type(summary, 'mail bounces');
  await later(499);
  assert.deepEqual(titles(), [], 'not with every key');
  await later(1);
  assert.deepEqual(titles(), ['Why does mail bounce?', 'A bounce', 'Rebote']);
  assert.equal(part('note').textContent, '3 answers may help');
  assert.equal(part('status').textContent, '3 answers may help');
  assert.equal(document.querySelector('mark')?.textContent, 'SPF');
  const [first, , foreign] = document.querySelectorAll('li a');
  assert.equal(first?.getAttribute('href'), `${root}en/faq/bounce/`);
  assert.deepEqual([foreign?.getAttribute('hreflang'), foreign?.hasAttribute('target')], ['es', false]);
});

test('where nothing is found, or nothing can be, it is said; the next key tries again', async (t) => {
  t.mock.method(console, 'error', () => {});
  let fails = false;
  const { engine } = fakeEngine(answers);
  const { summary, part } = start(t, {
    engine: { search: (...args) => (fails ? Promise.reject(new Error('lost')) : engine.search(...args)) },
  });
  type(summary, 'zzyzx');
  await later(500);
  assert.equal(part('note').textContent, askWords('en')['ask.none']);
  fails = true;
  type(summary, 'mail bounce');
  await later(500);
  assert.equal(part('note').textContent, askWords('en')['ask.failed']);
  fails = false;
  type(summary, 'mail bounces');
  await later(500);
  assert.equal(titles().length, 3);
});

test('the search is loaded when somebody begins, and again where that failed', async (t) => {
  const { summary, description } = start(t);
  let calls = 0;
  haveEngine(async () => {
    calls += 1;
    if (calls === 1) throw new Error('no connection');
    return fakeEngine(answers).engine;
  });
  assert.equal(calls, 0);
  summary.dispatchEvent(new Event('focus'));
  await settle();
  description.dispatchEvent(new Event('focus'));
  await settle();
  summary.dispatchEvent(new Event('focus'));
  await settle();
  assert.equal(calls, 2);
});

test('two letters are no problem yet, and an emptied form has no answers', async (t) => {
  const { engine, asked } = fakeEngine(answers);
  const { summary, part } = start(t, { engine });
  type(summary, ' ab ');
  await later(500);
  assert.deepEqual(asked, []);
  type(summary, 'mail bounces');
  await later(500);
  type(summary, '');
  assert.deepEqual([titles(), part('note').textContent, part('status').textContent], [[], '', '']);
  await later(500);
  assert.deepEqual(titles(), []);
});

test('what is written is kept in this tab, and is there again with its answers', async (t) => {
  const { summary, description, part } = start(t);
  type(summary, 'mail bounces');
  type(description, 'Since Monday.');
  part<HTMLSelectElement>('component').value = 'Mail';
  part<HTMLSelectElement>('language').value = 'es';
  part('language').dispatchEvent(new Event('input', { bubbles: true }));
  const draft = storedDraft();
  assert.deepEqual(draft, draftOf({ description: 'Since Monday.' }));
  assert.equal(part('clear').hidden, false);
});

test('a kept draft is filled in, and looked into at once', async (t) => {
  const { summary, part } = start(t, {
    draft: draftOf({ read: [{ title: 'A bounce', address: `${site}en/ticket/7/` }] }),
  });
  await settle();
  assert.equal(summary.value, 'mail bounces');
  assert.deepEqual(
    [part<HTMLSelectElement>('component').value, part<HTMLSelectElement>('language').value],
    ['Mail', 'es'],
  );
  assert.deepEqual(titles(), ['Why does mail bounce?', 'A bounce', 'Rebote']);
  assert.equal(part('read').textContent, 'You have read: A bounce');
  const isRead = askWords('en')['ask.isRead'];
  assert.deepEqual(
    Array.from(document.querySelectorAll('li'), (item) => item.textContent?.includes(isRead)),
    [false, true, false],
  );
});

test('what was filed is done with', (t) => {
  const { summary } = start(t, { draft: draftOf({ isFiled: true }) });
  assert.equal(summary.value, '');
  assert.deepEqual(storedDraft(), {});
});

test('whoever comes with a question has another one than before', async (t) => {
  const { summary } = start(t, { path: 'en/ask/#q=my+printer', draft: draftOf() });
  assert.equal(summary.value, 'my printer');
});

test('an answer that is opened is remembered once, and said to have been read', async (t) => {
  const { summary, part } = start(t);
  type(summary, 'mail bounces');
  await later(500);
  const open = (event: string): void => {
    const link = document.querySelectorAll('li a')[1];
    link?.addEventListener(event, (each) => each.preventDefault());
    link?.dispatchEvent(new MouseEvent(event, { bubbles: true, cancelable: true }));
  };
  open('click');
  open('auxclick');
  assert.deepEqual(storedDraft().read, [{ title: 'A bounce', address: `${site}en/ticket/7/` }]);
  assert.equal(part('read').hidden, false);
  assert.ok(document.querySelectorAll('li')[1]?.textContent?.includes(askWords('en')['ask.isRead']));
});

test('answers that were read meanwhile are known when the page is shown again', (t) => {
  const { part } = start(t, { draft: draftOf() });
  storeDraft(draftOf({ read: [{ title: 'Elsewhere', address: `${site}en/faq/x/` }] }));
  dispatchEvent(new Event('pageshow'));
  assert.equal(part('read').textContent, 'You have read: Elsewhere');
});

test('whoever comes from an entry has read it, by its title or else its key', async (t) => {
  const { engine } = fakeEngine({ '7': { own: [hit('/en/ticket/7/', { title: 'A bounce', numbers: ['7'] })] } });
  start(t, { engine, path: 'en/ask/#read=ticket/7' });
  await settle();
  assert.deepEqual(storedDraft().read, [{ title: 'A bounce', address: `${site}en/ticket/7/` }]);
  assert.equal(location.href, `${root}en/ask/`, 'and a reload does not say it again');
});

test('an entry that the search cannot tell has its key for a title', async (t) => {
  start(t, { path: 'en/ask/?read=faq/gone' });
  await settle();
  assert.deepEqual(storedDraft().read, [{ title: 'faq/gone', address: `${site}en/faq/gone/` }]);
});

test('only an entry’s key is taken from the address', async (t) => {
  start(t, { path: 'en/ask/?read=https://evil.example/' });
  await settle();
  assert.deepEqual(storedDraft(), {});
  assert.equal(partsAsked(location.hash).get('read'), 'https://evil.example/');
});

test('Enter in the summary goes on to the description', (t) => {
  const { summary, description } = start(t);
  summary.focus();
  assert.equal(press(summary, 'a'), true);
  assert.equal(press(summary, 'Enter'), false);
  assert.equal(document.activeElement, description);
});

test('the button begins anew', async (t) => {
  const { part, summary } = start(t, { draft: draftOf({ read: [{ title: 'x', address: 'y' }] }) });
  await settle();
  part('hand').hidden = false;
  part('clear').click();
  assert.deepEqual(
    [summary.value, titles(), part('read').hidden, part('hand').hidden, part('clear').hidden, part('note').textContent],
    ['', [], true, true, true, ''],
  );
  assert.deepEqual(storedDraft(), {});
  assert.equal(document.activeElement, summary);
});

const submit = (): void => void at('form').dispatchEvent(new Event('submit', { cancelable: true }));
const filed = draftOf({ description: 'Help', read: [{ title: 'A', address: 'https://a/' }] });

test('a ticket is taken to the tracker’s form, with the answers that did not help', (t) => {
  const { part } = start(t, { draft: filed });
  const assign = t.mock.method(location, 'assign', () => {});
  submit();
  assert.equal(part('hand').hidden, true);
  const [call] = assign.mock.calls;
  const { origin, searchParams } = new URL(String(call?.arguments[0]));
  assert.equal(origin, 'https://t.example');
  assert.deepEqual(Object.fromEntries(searchParams), {
    summary: 'mail bounces',
    description: `Help\n\n${askWords('en')['ask.tried']}\n * A – https://a/`,
    component: 'Mail',
    language: 'es',
  });
  assert.equal(storedDraft().isFiled, true, 'and is done with, unless they come back');
});

for (const [why, options, prepare] of [
  ['in a copy, which may have no connection', { published: 'https://answers.example.org/' }, () => {}],
  ['without a connection', {}, (t: TestContext) => void t.mock.getter(navigator, 'onLine', () => false)],
  ['where it is too long for an address', { draft: { ...filed, description: 'x'.repeat(9000) } }, () => {}],
] as const) {
  test(`${why}, a ticket is given as a text to be copied or mailed`, async (t) => {
    const { part } = start(t, { draft: filed, ...options });
    prepare(t);
    const assign = t.mock.method(location, 'assign', () => {});
    submit();
    assert.equal(assign.mock.callCount(), 0);
    assert.equal(part('hand').hidden, false);
    assert.equal(document.activeElement, at('#hand'));
    const text = at<HTMLTextAreaElement>('#ticket-text').value;
    assert.match(text, /^mail bounces\n\n(?:Help|x{9000})\n\n.*\n \* A – https:\/\/a\/\n\nMail · Español$/);
    const [mail, form] = Array.from(
      document.querySelectorAll('[data-part="hand"] a'),
      (link) => link.getAttribute('href') ?? '',
    );
    assert.match(mail ?? '', /^mailto:help@example\.org\?subject=mail%20bounces&body=(?:Help|x+)%0D%0A%0D%0A/);
    assert.ok(form?.startsWith('https://t.example/newticket?summary=mail'));
    assert.equal(
      form?.includes('description='),
      !('draft' in options),
      'a form that it does not fit into is opened without it',
    );
    const write = t.mock.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    at('[data-part="hand"] button').click();
    await settle();
    assert.deepEqual(write.mock.calls[0]?.arguments as unknown[], [text]);
    assert.equal(at('[data-part="hand"] [role="status"]').textContent, askWords('en')['ask.hand.copied']);
    assert.notEqual(storedDraft().isFiled, true, 'nothing that was written is lost');
  });
}

/** As the results page keeps it. */
function searched(): void {
  for (const question of ['correo no llega', 'mail bounces']) rememberAsked(question);
  for (const entry of ['ticket/7', 'faq/bounce']) rememberOpened(entry);
}
const told = 'In the knowledge base I searched for: correo no llega, mail bounces; read: ticket/7, faq/bounce.';

test('what was asked before is shown as it stands in the ticket, and is done with when that is filed', (t) => {
  const { part } = start(t, { draft: filed, before: searched });
  assert.deepEqual([part('asked').hidden, part('askedLine').textContent], [false, told]);
  const assign = t.mock.method(location, 'assign', () => {});
  submit();
  const { searchParams } = new URL(String(assign.mock.calls[0]?.arguments[0]));
  assert.equal(searchParams.get('description'), `Help\n\n${askWords('en')['ask.tried']}\n * A – https://a/\n\n${told}`);
  assert.deepEqual(askedBefore(), { asked: [], read: [] });
});

test('it is taken out with one press, from a text to copy too, and does not come back', (t) => {
  const { part } = start(t, { draft: filed, before: searched });
  t.mock.getter(navigator, 'onLine', () => false);
  submit();
  assert.ok(at<HTMLTextAreaElement>('#ticket-text').value.includes(told));
  part('askedOut').click();
  assert.deepEqual([part('asked').hidden, part('hand').hidden], [true, true]);
  assert.equal(part('status').textContent, askedWords('en')['ask.asked.gone']);
  assert.equal(document.activeElement, part('file'));
  dispatchEvent(new Event('pageshow'));
  submit();
  assert.ok(!at<HTMLTextAreaElement>('#ticket-text').value.includes('knowledge base'));
});

test('what was asked meanwhile is shown before it goes along, and starting over forgets it', (t) => {
  const { part } = start(t, { draft: filed });
  assert.equal(part('asked').hidden, true);
  rememberAsked('quota');
  const assign = t.mock.method(location, 'assign', () => {});
  submit();
  assert.doesNotMatch(String(assign.mock.calls[0]?.arguments[0]), /quota/, 'what nobody has seen is not sent');
  rememberAsked('quota');
  dispatchEvent(new Event('pageshow'));
  assert.equal(part('askedLine').textContent, 'In the knowledge base I searched for: quota.');
  part('clear').click();
  assert.deepEqual([part('asked').hidden, askedBefore().asked], [true, []]);
});
