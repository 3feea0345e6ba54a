import { irregularForms } from './facts.ts';
import type { Locale } from './locale.ts';
import { type Irregular, list } from './word-forms.ts';

/** What of a language follows no rule, for the build: it is too much for readers. */
export function irregularOf(locale: Locale): Irregular {
  const { irregular, families, vowels } = irregularForms[locale];
  const forms = new Map<string, string[]>();
  const add = (form: string, word: string): void => {
    const words = forms.get(form) ?? [];
    if (!words.includes(word)) forms.set(form, [...words, word]);
  };
  for (const [word, others] of groups(irregular)) for (const form of [word, ...others]) add(form, word);
  for (const family of families.split(';')) {
    const [heads = '', shared = ''] = family.split(':');
    const [base = '', ...others] = list(shared);
    for (const word of list(heads))
      for (const form of [base, ...others]) add(word.slice(0, -base.length || undefined) + form, word);
  }
  const stressed = new Map<string, string[]>();
  for (const [change, words] of groups(vowels)) {
    const [from = '', to = ''] = change.split('>');
    for (const word of words) {
      const root = word.slice(0, -2);
      const place = root.lastIndexOf(from);
      const changed = root.slice(0, place) + to + root.slice(place + from.length);
      stressed.set(changed, [...(stressed.get(changed) ?? []), word]);
    }
  }
  return { words: forms, stressed };
}

/** `head: word word head: word`, by head. */
function groups(words: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const word of list(words)) {
    if (word.endsWith(':')) found.set(word.slice(0, -1), (current = []));
    else current.push(word);
  }
  return found;
}
