/*
 * The stemmer of English that Snowball 3 has (“Porter2”, snowballstem.org/algorithms/english), with which Pagefind
 * writes the index: a word of a question has to come out as that of a page. Words are folded, and have no apostrophes.
 */

const vowel = '[aeiouy]';
const vowelThenOther = new RegExp(`${vowel}[^aeiouy]`, 'g');
const hasVowel = new RegExp(vowel);
/** A short syllable at the end. */
const isShort = new RegExp(`[^aeiouy]${vowel}[^aeiouywxY]$|^${vowel}[^aeiouy]$|past$`);

const whole: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
};
const unchanged = /^(?:andes|atlas|bias|cosmos|howe|news|sky)$/;
const beginnings = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/;

const second: Readonly<Record<string, string>> = {
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  entli: 'ent',
  izer: 'ize',
  ization: 'ize',
  ational: 'ate',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  aliti: 'al',
  alli: 'al',
  fulli: 'ful',
  fulness: 'ful',
  ousli: 'ous',
  ousness: 'ous',
  iveness: 'ive',
  iviti: 'ive',
  biliti: 'ble',
  bli: 'ble',
  ogist: 'og',
  ogi: 'og',
  lessli: 'less',
  li: '',
};
const third: Readonly<Record<string, string>> = {
  tional: 'tion',
  ational: 'ate',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
  ative: '',
};
const ofFourth = /(?:ance|ence|able|ible|ate|ive|ize|iti|al|ism|ion|er|ous|ement|ment|ant|ent|ic)$/;

/** Longest first. */
const endingIn = (endings: Readonly<Record<string, string>>): RegExp =>
  new RegExp(
    `(?:${Object.keys(endings)
      .sort((a, b) => b.length - a.length)
      .join('|')})$`,
  );
const ofSecond = endingIn(second);
const ofThird = endingIn(third);

export function englishStem(word: string): string {
  if (word.length < 3 || unchanged.test(word)) return word;
  if (Object.hasOwn(whole, word)) return whole[word] ?? word;
  // A y that is a consonant.
  const marked = word.replace(/^y/, 'Y').replace(/(?<=[aeiouy])y/g, 'Y');
  const first = beginnings.exec(marked)?.[0].length ?? afterVowel(marked, 0);
  const regions = { first, second: afterVowel(marked, first) };
  let stem = withoutPlural(marked);
  stem = withoutPast(stem, regions);
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = withSecond(stem, regions);
  stem = withThird(stem, regions);
  stem = withoutFourth(stem, regions);
  return withoutLast(stem, regions).replaceAll('Y', 'y');
}

interface Regions {
  readonly first: number;
  readonly second: number;
}

/** Behind the first vowel that another letter follows, and that letter. */
function afterVowel(word: string, from: number): number {
  vowelThenOther.lastIndex = from;
  return vowelThenOther.test(word) ? vowelThenOther.lastIndex : word.length;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /(?<![us])s$/.test(word) && hasVowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutPast(word: string, { first }: Regions): string {
  const [ending = ''] = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word) ?? [];
  const before = word.slice(0, word.length - ending.length);
  if (ending === '') return word;
  if (ending.startsWith('eed'))
    return before.length >= first && !/^(?:succ|proc|exc)$/.test(before) ? `${before}ee` : word;
  if (ending === 'ing') {
    if (/^[^aeiouy]y$/.test(before)) return `${before.slice(0, -1)}ie`;
    if (/^(?:even|cann|inn|earr|herr|out)$/.test(before)) return word;
  }
  if (!hasVowel.test(before)) return word;
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(before)) return /^[aeo]..$/.test(before) ? before : before.slice(0, -1);
  return before.length === first && isShort.test(before) ? `${before}e` : before;
}

function withSecond(word: string, { first }: Regions): string {
  const [ending = ''] = ofSecond.exec(word) ?? [];
  const before = word.slice(0, word.length - ending.length);
  if (ending === '' || before.length < first) return word;
  if (ending === 'ogi' && !before.endsWith('l')) return word;
  if (ending === 'li' && !/[cdeghkmnrt]$/.test(before)) return word;
  return before + (second[ending] ?? '');
}

function withThird(word: string, regions: Regions): string {
  const [ending = ''] = ofThird.exec(word) ?? [];
  const before = word.slice(0, word.length - ending.length);
  const from = ending === 'ative' ? regions.second : regions.first;
  return ending === '' || before.length < Math.max(from, regions.first) ? word : before + (third[ending] ?? '');
}

function withoutFourth(word: string, { second: from }: Regions): string {
  const [ending = ''] = ofFourth.exec(word) ?? [];
  const before = word.slice(0, word.length - ending.length);
  if (ending === '' || before.length < from) return word;
  return ending === 'ion' && !/[st]$/.test(before) ? word : before;
}

function withoutLast(word: string, { first, second: from }: Regions): string {
  const before = word.slice(0, -1);
  if (word.endsWith('e'))
    return before.length >= from || (before.length >= first && !isShort.test(before)) ? before : word;
  return word.endsWith('ll') && before.length >= from ? before : word;
}
