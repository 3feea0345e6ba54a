import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, textOf, withClass } from './html.ts';
import { fixtureSite, starterSite } from './fixture-site.ts';
import { hostile } from './fixture-texts.ts';

const dataOf = async (path: string): Promise<unknown> => {
  const [data, ...more] = all(await (await fixtureSite()).page(path), 'script', { type: 'application/ld+json' });
  assert.equal(more.length, 0);
  return data && JSON.parse(textOf(data));
};

const site = { '@type': 'WebSite', name: 'Fix"<b>&amp;</title>', url: 'https://answers.example.org/' };

test('a ticket is a question with its accepted answer', async () => {
  const url = 'https://answers.example.org/en/ticket/101/';
  assert.deepEqual(await dataOf('/en/ticket/101/'), {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    url,
    inLanguage: 'en',
    dateModified: '2026-06-01',
    isPartOf: site,
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

test('a guide is a page of one question', async () => {
  const url = 'https://answers.example.org/es/faq/set-up-mail/';
  assert.deepEqual(await dataOf('/es/faq/set-up-mail/'), {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url,
    inLanguage: 'es',
    dateModified: '2026-05-20',
    isPartOf: site,
    mainEntity: [
      {
        '@type': 'Question',
        name: '¿Qué servidores necesito para configurar el correo?',
        acceptedAnswer: {
          '@type': 'Answer',
          text: 'Usa mail.example.org para todo, el puerto 993 para recibir y el 465 para enviar, los dos con SSL/TLS.',
          url,
        },
      },
    ],
  });
});

test('the home page is a site that can be searched', async () => {
  assert.deepEqual(await dataOf('/es/'), {
    '@context': 'https://schema.org',
    ...site,
    url: 'https://answers.example.org/es/',
    inLanguage: 'es',
    potentialAction: {
      '@type': 'SearchAction',
      target: 'https://answers.example.org/es/search/#q={q}',
      'query-input': 'required name=q',
    },
  });
});

test('no text can end the script that holds the data', async () => {
  const page = await (await fixtureSite()).page('/en/ticket/201/');
  const [script] = all(page, 'script', { type: 'application/ld+json' });
  assert.ok(script);
  assert.doesNotMatch(script.source, /</);
  const data = JSON.parse(script.source);
  assert.equal(data.mainEntity.name, hostile('title'));
  assert.equal(data.mainEntity.text, hostile('question'));
  assert.equal(data.mainEntity.acceptedAnswer.text, hostile('answer'));
});

test('of the starter content, every text has data that says what the reader sees, and no other page has any', async () => {
  const starter = await starterSite();
  for (const address of starter.pages) {
    const page = await starter.page(address);
    const scripts = all(page, 'script', { type: 'application/ld+json' });
    const [canonical] = all(page, 'link', { rel: 'canonical' });
    const isOwnText =
      /^\/e[ns]\/(ticket|faq)\//.test(address) &&
      canonical?.attributes.get('href') === new URL(address, starter.address).href;
    assert.equal(scripts.length, isOwnText || /^\/e[ns]\/$/.test(address) ? 1 : 0, address);
    if (!isOwnText) continue;
    const data = JSON.parse(scripts.map(textOf).join(''));
    const [question] = [data.mainEntity].flat();
    assert.equal(data.url, new URL(address, starter.address).href);
    assert.deepEqual([question.name], all(page, 'h1').map(textOf), address);
    assert.deepEqual([question.acceptedAnswer.text], withClass(page, 'gist').map(textOf), address);
  }
});
