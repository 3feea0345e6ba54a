import type { WordForms } from '../../language/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { joinedWords, tokensOf } from '../engine/word-tokens.ts';

/**
 * Words that a site writes both in one and apart, by how they are in one: “webmail”, where another page says “web
 * mail”. One that stands nowhere in one needs no line: the search takes it apart itself. Texts are given by their
 * folded words.
 */
export function joinedForms(texts: readonly (readonly string[])[], locale: Locale): WordForms {
  const known = new Set<string>();
  for (const words of texts) for (const word of words) known.add(word);
  const inOne = new Set([...known].flatMap((word) => [tokensOf(word).whole, ...tokensOf(word).pieces]));
  const forms = new Map<string, Set<string>>();
  for (const words of texts) {
    for (let length = 2; length <= 3; length++) {
      for (let i = 0; i + length <= words.length; i++) {
        // Hardly ever so: this is asked of every place of every text.
        if (!inOne.has(`${words[i]}${words[i + 1]}${length === 3 ? words[i + 2] : ''}`)) continue;
        const apart = words.slice(i, i + length);
        for (const one of new Set([...joinedWords(apart, locale).values()].flat()))
          if (inOne.has(one) && one === apart.join(''))
            forms.set(one, (forms.get(one) ?? new Set()).add(apart.join(' ')));
      }
    }
  }
  return new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([one, apart]) => [one, [...apart].slice(0, 2)]));
}
