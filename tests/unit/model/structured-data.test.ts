import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnowledgeBase } from '../../../src/model/knowledge-base-model.ts';
import { localizeEntry } from '../../../src/model/localized-entry.ts';
import { structuredData } from '../../../src/model/structured-data.ts';
import type { EntryKey } from '../../../src/schema/entry.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();
const dataOf = (key: EntryKey, locale: Locale, of: KnowledgeBase = base) =>
  structuredData(localizeEntry(entryOf(of, key), locale), of.site);
const common = { isPartOf: { '@type': 'WebSite', name: 'Fixture', url: 'https://answers.example.org/' } };

test('a ticket is a question with its one accepted answer, in the words of the page', () => {
  const url = 'https://answers.example.org/en/ticket/101/';
  assert.deepEqual(dataOf('ticket/101', 'en'), {
    '@type': 'QAPage',
    url,
    inLanguage: 'en',
    dateModified: '2026-06-01',
    ...common,
    mainEntity: {
      '@type': 'Question',
      name: 'Why does Gmail return my messages?',
      text: 'My messages come back with 550-5.7.26. Why?',
      answerCount: 1,
      datePublished: '2026-03-01',
      author: { '@type': 'Person', name: 'member' },
      acceptedAnswer: {
        '@type': 'Answer',
        text: 'Gmail asks for an SPF record that names our servers. Publish it, and new mail goes through within the hour.',
        url: `${url}#comment:3`,
        datePublished: '2026-03-04',
        author: { '@type': 'Person', name: 'support' },
        upvoteCount: 0,
      },
    },
  });
});

test('a guide is one question and its answer', () => {
  const url = 'https://answers.example.org/es/faq/change-a-password/';
  assert.deepEqual(dataOf('faq/change-a-password', 'es'), {
    '@type': 'FAQPage',
    url,
    inLanguage: 'es',
    dateModified: '2026-06-10',
    ...common,
    mainEntity: [
      {
        '@type': 'Question',
        name: '¿Cómo cambio una contraseña?',
        acceptedAnswer: {
          '@type': 'Answer',
          text: 'Abre el panel, elige Cuenta y luego Cambiar contraseña; la anterior deja de servir al instante.',
          url,
        },
      },
    ],
  });
});

test('a ticket whose answer is in no comment points to its page', () => {
  assert.match(
    JSON.stringify(dataOf('ticket/102', 'en')),
    /"url":"https:\/\/answers\.example\.org\/en\/ticket\/102\/","datePublished":"2026-04-11"/,
  );
});

test('the words of a question are text: no tags, no entities, one space where a block ends', async () => {
  const question = [
    'I wrote `<b>&amp;</b>` & “1 < 2”.',
    '',
    '- one',
    '- two',
    '',
    '![A > B "c"](panel.png)',
    '',
    '```',
    'if (a && b) x',
    '```',
  ].join('\n');
  const changed = await knowledgeBase({
    'tickets/103/es.mdx': replacing(/<Question>[\s\S]*<\/Question>/, `<Question>\n${question}\n</Question>`),
    'tickets/103/panel.png': Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'),
  });
  assert.match(
    JSON.stringify(dataOf('ticket/103', 'es', changed)),
    /"text":"I wrote <b>&amp;<\/b> & “1 < 2”\. one two if \(a && b\) x"/,
  );
});
