import assert from 'node:assert/strict';
import { compileFunction } from 'node:vm';
import { after, before, test } from 'node:test';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { Locale } from '../../../../src/language/locale.ts';
import { mergedNames } from '../../../../src/search/build/merge-lines.ts';
import { fieldsOf } from '../../../../src/search/build/merge-records.ts';
import { writeScripts } from '../../../../src/search/build/index-scripts.ts';
import { recordsIn } from '../../../../src/search/build/page-record.ts';
import { openIndex, type OpenIndex } from '../../../../src/search/engine/open-index.ts';
import type { Posting } from '../../../../src/search/engine/term-matches.ts';
import { openBuiltSite } from '../../../../src/search/node/built-site.ts';
import { removeSite, writeSmallSite } from '../engine/small-site.ts';

const texts: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'The mailbox is full: mails wait on the mail server. <h2 id="mail">Mail</h2> Back up the mail, then mail us.',
    'Mailing lists. A mailing list sends mails to its members; Mailman is its name. Wait, wait.',
    'Change the password of the panel. Passwords expire. The café is closed; a cafe is not.',
    'Use php8.2 and mail.example.org with ns1.example.org on port 465. Waiting is over.',
  ],
  es: [
    'El buzón está lleno: los correos esperan en el servidor de correo. <h2 id="correo">Correo</h2> Guarda el correo.',
    'Listas de correo. Él rompió la contraseña; cambia la contrasena. Las contraseñas caducan.',
    'Configuración del dominio: configura los servidores, configúralos. Un médico medico.',
  ],
};
const terms: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'mail',
    'mails',
    'mailbox',
    'wait',
    'waiting',
    'password',
    'cafe',
    'php8.2',
    'example',
    'list',
    'the',
    'zzyzx',
    'full',
  ],
  es: ['correo', 'contrasena', 'contrasenas', 'rompio', 'configurar', 'configuracion', 'medico', 'servidor', 'zzyzx'],
};
const phrases: Readonly<Record<Locale, readonly string[]>> = {
  en: ['back up', 'mailing list', 'mail server', 'list mailing', 'port 465'],
  es: ['listas de correo', 'servidor de correo', 'correo listas'],
};

interface Found {
  readonly url: string;
  readonly score: number;
  readonly words: readonly number[];
}
type Search = (term: string) => Promise<Found[]>;
const opened = new Map<Locale, { readonly index: OpenIndex; readonly pagefind: Search }>();
const folders: string[] = [];

/** The engine that Pagefind itself brings, over what it wrote. */
async function itsOwn(files: ReadonlyMap<string, Uint8Array>): Promise<Search> {
  const source = Buffer.from(files.get('pagefind.js') ?? []).toString('utf8');
  const { code } = await transform(source, {
    format: 'iife',
    globalName: 'pagefind',
    define: { 'import.meta.url': 'undefined' },
    logLevel: 'silent',
  });
  const load = compileFunction(`${code};return pagefind`, ['fetch', 'document', 'window', 'location', 'Worker']);
  const fetchFile = async (address: string) =>
    new Response(Buffer.from(files.get(address.replace(/^\/|\?.*$/g, '')) ?? []));
  const engine = load(fetchFile).createInstance({ basePath: '/', baseUrl: '/', noWorker: true });
  await engine.options({ ranking: { metaWeights: { title: 0 } } });
  await engine.init();
  return async (term) => {
    // What begins alike is found in the parts that are loaded.
    for (const [name] of files) if (name.endsWith('.pf_index')) await engine.preload(term);
    const { results } = await engine.search(term, { filters: {} });
    type Result = Omit<Found, 'url'> & { data(): Promise<{ url: string }> };
    return Promise.all((results as Result[]).map(async (each) => ({ ...each, url: (await each.data()).url })));
  };
}

before(async () => {
  try {
    for (const locale of ['en', 'es'] as const) {
      const folder = await writeSmallSite({});
      folders.push(folder);
      const { index } = await pagefind.createIndex({ forceLanguage: locale });
      assert.ok(index);
      for (const [i, text] of texts[locale].entries())
        await index.addHTMLFile({
          sourcePath: `${locale}/${i}/index.html`,
          content: `<html lang="${locale}"><body><h1>${i}</h1><p>${text}</p></body></html>`,
        });
      const { files } = await index.getFiles();
      const byName = new Map(files.map(({ path, content }) => [path, content]));
      const records = recordsIn(byName);
      const fields = fieldsOf(records);
      await writeScripts(folder, locale, { records, fields, names: mergedNames(records, fields) });
      opened.set(locale, { index: await openIndex(locale, openBuiltSite(folder)), pagefind: await itsOwn(byName) });
    }
  } finally {
    await pagefind.close();
  }
});
after(() => Promise.all(folders.map(removeSite)));

const byUrl = async (postings: readonly Posting[], index: OpenIndex): Promise<Found[]> =>
  Promise.all(postings.map(async ({ id, score, words }) => ({ url: (await index.dataOf(id)).url, score, words })));

const tidy = (found: readonly Found[]): (readonly [string, number, string])[] =>
  found
    .map(({ url, score, words }) => [url, Math.round(score * 1e4) / 1e4, words.join()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

for (const locale of ['en', 'es'] as const) {
  test(`a word has the pages, places and scores that Pagefind itself gives it (${locale})`, async () => {
    const { index, pagefind: search } = opened.get(locale) ?? assert.fail();
    for (const term of terms[locale]) {
      const exact = await search(`"${term}"`);
      const own = await byUrl(await index.terms.exact(term), index);
      assert.deepEqual(own.map(({ url }) => url).sort(), exact.map(({ url }) => url).sort(), term);
      // Where there is none, Pagefind falls back to shorter words.
      if (own.length > 0)
        assert.deepEqual(tidy(await byUrl(await index.terms.plain(term), index)), tidy(await search(term)), term);
    }
  });

  test(`words side by side are found as Pagefind itself finds them (${locale})`, async () => {
    const { index, pagefind: search } = opened.get(locale) ?? assert.fail();
    for (const phrase of phrases[locale])
      assert.deepEqual(
        tidy(await byUrl(await index.terms.exact(phrase), index)),
        tidy(await search(`"${phrase}"`)),
        phrase,
      );
  });
}
