import { takesAway } from '../../model/whole-glossary.ts';
import { builtInGlossary } from '../../reader/built-in-glossary.ts';
import { isNotTheSame } from '../../schema/glossary.ts';
import { locales } from '../../language/locale.ts';
import { glossaryNothingTaken } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** What glossary.yaml takes from the built-in glossary has to be there; else a word is written in another way. */
export const idleGlossaryLines: ContentRule = ({ site, glossary }) => {
  const taking = (glossary ?? []).filter(isNotTheSame);
  // Reading all of it takes about as long as reading what is kept of thousands of texts.
  const builtIn = taking.length > 0 ? builtInGlossary(site) : [];
  return taking
    .filter(({ not }) => !takesAway(builtIn, not))
    .map(({ not, line }) =>
      glossaryNothingTaken({ file: 'glossary.yaml', line }, { words: locales.flatMap((locale) => not[locale]) }),
    );
};
