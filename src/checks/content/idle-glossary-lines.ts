import { takesAway } from '../../model/whole-glossary.ts';
import { builtInGlossary } from '../../reader/built-in-glossary.ts';
import { isNotTheSame } from '../../schema/glossary.ts';
import { locales } from '../../language/locale.ts';
import { glossaryNothingTaken } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** What glossary.yaml takes from the built-in glossary has to be there; else a word is written in another way. */
export const idleGlossaryLines: ContentRule = ({ site, glossary }) => {
  const builtIn = builtInGlossary(site);
  return (glossary ?? [])
    .filter(isNotTheSame)
    .filter(({ not }) => !takesAway(builtIn, not))
    .map(({ not, line }) =>
      glossaryNothingTaken({ file: 'glossary.yaml', line }, locales.flatMap((locale) => not[locale]).join(', ')),
    );
};
