import type { Plural } from './dictionary.ts';
import { languages } from './index.ts';
import type { InterfaceWords } from './language.ts';
import { tags } from './facts.ts';
import { byLocale, type Locale } from './locale.ts';

const plurals = byLocale((locale) => new Intl.PluralRules(locale));
const numbers = byLocale((locale) => new Intl.NumberFormat(tags[locale]));

export type WordKey = keyof InterfaceWords;
type Values = Readonly<Record<string, string | number>>;

export interface Say {
  /**
   * Says an interface sentence in one language. `count` chooses the plural form; numbers are written as the language
   * does.
   */
  (key: WordKey, values?: Values): string;
  /**
   * A value that the tracker chose, such as a type or a resolution: in the language where it is a known one, else as it
   * is.
   */
  ofTracker(group: 'type' | 'status', value: string): string;
}

export function words(locale: Locale): Say {
  const say = (key: WordKey, values: Values = {}): string => {
    const entry: string | Plural = languages[locale].dictionary[key];
    const sentence = typeof entry === 'string' ? entry : formFor(entry, locale, values.count);
    return sentence.replace(/\{(\w+)\}/g, (name, value: string) => {
      const given = values[value];
      return typeof given === 'number' ? numbers[locale].format(given) : (given ?? name);
    });
  };
  const isKey = (key: string): key is WordKey => Object.hasOwn(languages[locale].dictionary, key);
  return Object.assign(say, {
    ofTracker: (group: 'type' | 'status', value: string) => {
      const key = `${group}.${value.toLowerCase()}`;
      return isKey(key) ? say(key) : value;
    },
  });
}

function formFor(forms: Plural, locale: Locale, count: string | number | undefined): string {
  const category = plurals[locale].select(Number(count ?? 0));
  return category === 'one' ? forms.one : category === 'many' ? (forms.many ?? forms.other) : forms.other;
}

export const formatNumber = (locale: Locale, value: number): string => numbers[locale].format(value);
