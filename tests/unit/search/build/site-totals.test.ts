import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GlossaryTerms } from '../../../../src/search/build/site-glossary.ts';
import { totalsOf } from '../../../../src/search/build/site-totals.ts';
import { fc } from '../engine/properties.ts';
import { pagesSaying } from './site-words-of.ts';

const glossary = new GlossaryTerms([{ en: ['mailbox', 'electronic mail', 'web'], es: ['buzón', 'webmail'] }], 'en');
const texts = fc.array(
  fc.array(fc.constantFrom('web', 'mail', 'webmail', 'electronic', 'mailbox', 'is', 'Mail'), { maxLength: 6 }),
  { maxLength: 5 },
);

test('totals that were kept and put right are those of all pages anew', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (sites) => {
      const said = sites.map((site) => pagesSaying(site.map((words) => words.join(' '))));
      let kept = totalsOf([], { locale: 'en', glossary });
      for (const [i, pages] of said.entries()) {
        const before = new Map((said[i - 1] ?? []).map(({ key, text }) => [key, text]));
        kept = totalsOf(
          pages,
          { locale: 'en', glossary },
          { totals: structuredClone(kept), textOf: (key) => before.get(key) ?? null },
        );
        const anew = totalsOf(pages, { locale: 'en', glossary });
        const shown = (of: typeof kept) => ({ ...of, joined: [] });
        assert.deepEqual(shown(kept), shown(anew));
        // Of a word that is nowhere in one any more, what stood apart may be kept: nobody asks for it.
        for (const [key, joined] of anew.joined)
          assert.deepEqual(
            kept.joined.get(key)?.filter(([apart]) => anew.words.has(apart.replaceAll(' ', ''))),
            joined.filter(([apart]) => anew.words.has(apart.replaceAll(' ', ''))),
          );
      }
    }),
  );
});
