import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Locale } from '../../../../src/language/locale.ts';
import { writeSearchIndex } from '../../../../src/search/build/write-search-index.ts';
import { openSearch } from '../../../../src/search/engine/open-search.ts';
import { openBuiltSite } from '../../../../src/search/node/built-site.ts';
import { removeSite, type SmallEntries, writeSmallSite } from '../engine/small-site.ts';

/** What a page says, and what is asked. */
const samples: Readonly<Record<Locale, string>> = {
  es: `rompió romper, recibieron recibir, leyó leer, busqué buscar, impreso imprimir, abierto abrir, escrito escribir,
    resuelto resolver, pide pedir, sigue seguir, eligió elegir, pierdo perder, encuentro encontrar, conozco conocer,
    proteger protejo, empiece empezar, raíces raíz, luces luz, voz voces, felices feliz, resúmenes resumen, orígenes origen, bórralo borrar,
    suscribirme suscribir, cámbiala cambiar, instalándolas instalar, vendía vender, tendremos tener, descripción describir`,
  en: 'sent send, kept keep, lost lose, forgotten forget, broke break, chosen choose, paid pay, bought buy, children child',
};

for (const locale of ['es', 'en'] as const) {
  test(`forms of one word find each other, also without accents (${locale})`, async () => {
    const pairs = samples[locale].split(/,\s+/).map((pair) => pair.split(' '));
    const keyOf = (i: number): string => `faq/page-${'abcdef'[i % 6]}${'abcdef'[Math.floor(i / 6)]}`;
    const bodyOf = (said: string): string => `<p>${locale === 'es' ? 'Ayer' : 'Yesterday'} ${said} host.</p>`;
    const entries: SmallEntries = Object.fromEntries(
      pairs.map(([said = ''], i) => [keyOf(i), { [locale]: { title: 'Title', body: bodyOf(said) } }]),
    );
    const folder = await writeSmallSite(entries);
    after(() => removeSite(folder));
    await writeSearchIndex(folder, []);
    const engine = await openSearch(locale, openBuiltSite(folder));
    for (const [i, [said = '', asked = '']] of pairs.entries()) {
      for (const question of [asked, said, said.normalize('NFD').replace(/\p{M}/gu, '')]) {
        const { own, corrections } = await engine.search(question, {});
        const hits = await own.hits(0, 3);
        assert.ok(
          hits.some(({ address }) => address === `/${locale}/${keyOf(i)}/`),
          `${said} ← ${question}`,
        );
        assert.deepEqual([...corrections], []);
      }
    }
  });
}
