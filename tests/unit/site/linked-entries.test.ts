import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedEntries } from '../../../src/site/linked-entries.ts';

const site = 'https://answers.example.org/kb/';

test('entries are known by their addresses, in any markup and language, each once', () => {
  const cases: [string, string[]][] = [
    [`See ${site}en/ticket/9012/.`, ['ticket/9012']],
    [`[${site}es/faq/set-up-mail/#steps Correo], [${site}faq/set-up-mail link]`, ['faq/set-up-mail']],
    [`<a class="ext-link" href="${site}en/ticket/7/index.html"><span>${site}en/ticket/7/</span></a>`, ['ticket/7']],
    [`**${site}ticket/1/**, http://answers.example.org/kb/en/ticket/2/?x=y`, ['ticket/1', 'ticket/2']],
    [
      `${site}en/search/#q=mail ${site}en/topic/mail/ https://elsewhere.example/kb/en/ticket/3/ ${site}en/ticket/x/`,
      [],
    ],
    ['https://answers.example.org/kbb/en/ticket/3/ https://answersXexample.org/kb/en/ticket/3/', []],
    ['', []],
  ];
  for (const [text, keys] of cases) assert.deepEqual(linkedEntries(text, site), keys, text);
  assert.deepEqual(linkedEntries(`${site}en/ticket/9/`, site.slice(0, -1)), ['ticket/9']);
});
