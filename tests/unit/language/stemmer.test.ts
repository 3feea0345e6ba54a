import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as pagefind from 'pagefind';
import { dictionaryWords } from '../../../src/language/dictionary-words.ts';
import { fold } from '../../../src/language/fold.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';
import { indexStem } from '../../../src/language/stemmer.ts';
import { readPagefindFile } from '../../../src/search/build/pagefind-file.ts';
import type { IndexChunk } from '../../../src/search/build/index-metadata.ts';
import { fromDifferences } from '../../../src/search/engine/search-data.ts';

/** Every tenth word: the rest is like them. */
const step = 10;
/** Endings that a dictionary lists seldom; of Spanish verbs behind their root. */
const endings: Readonly<Record<Locale, string>> = {
  en: 's es ed ing ly ied eed eedly ingly ness fulness ization ational ousli ative ement logist icity ment er',
  es: 'ando iendo yendo arlo irla arnos erselo ado idas amos emos imos aste isteis aron yeron aba ieras amente mente able aciones uciones encias idades ivos antes osos ad en es guen gue',
};
/** What no dictionary has, and exceptions of the rules. */
const others: Readonly<Record<Locale, string>> = {
  en: 'skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes inning outing canning herring earring evening proceed exceed succeed added egged offed generate communism arsenal emergency international organic university pasted past yes say by cry youth ies ied gas this gaps kiwis a at the sses xyz ghz ssl',
  es: 'construyendo oyendo huyo argumentamos siguen sigue averigüe paguen ahi oí a al ir yo xml ssl averigue distinguen aula aéreo tragedia oliva trabajo este nos selo sela las',
};

/** What Pagefind takes each word for: it writes the places of words under their stems. */
async function stemsByPagefind(words: readonly string[], locale: Locale): Promise<Map<string, string>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  assert.ok(index, errors.join());
  await index.addHTMLFile({ sourcePath: 'words.html', content: `<html><body><p>${words.join(' ')}</p></body></html>` });
  const { files } = await index.getFiles();
  const byName = new Map(files.map(({ path, content }) => [path, content]));
  const stems = new Map<string, string>();
  for (const name of [...byName.keys()].filter((each) => each.endsWith('.pf_index'))) {
    const [entries] = readPagefindFile<IndexChunk>(byName, name);
    for (const [stem, pages, accented] of entries)
      for (const [, places] of [...pages, ...accented.flatMap(([, each]) => each)])
        for (const place of fromDifferences(places.filter((each) => each >= 0))) stems.set(words[place] ?? '', stem);
  }
  return stems;
}

test('a word comes out as what Pagefind writes it under', async () => {
  try {
    for (const locale of locales) {
      const known = [...dictionaryWords(locale)].filter((_, i) => i % step === 0);
      const made = known.flatMap((word, i) => {
        const list = endings[locale].split(' ');
        return word.replace(/(?:[aei]r|e)$/, '') + (list[i % list.length] ?? '');
      });
      const words = [...new Set([...known, ...made, ...others[locale].split(' ')])].filter((word) =>
        /^\p{L}+$/u.test(word),
      );
      const stems = await stemsByPagefind(words, locale);
      assert.ok(stems.size > 5000, String(stems.size));
      const wrong = [...stems].flatMap(([word, stem]) => {
        const own = indexStem(fold(word), locale);
        return own === stem ? [] : [`${word}: ${stem}, not ${own}`];
      });
      assert.deepEqual(wrong, [], locale);
    }
  } finally {
    await pagefind.close();
  }
});

test('what is no word stays as it is', () => {
  for (const locale of locales)
    for (const word of ['', '8.2', '550', 'ñ', '日本語']) assert.equal(indexStem(word, locale), word);
});
