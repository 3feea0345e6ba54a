/*
 * The stemmer of Spanish that Snowball 3 has (snowballstem.org/algorithms/spanish), with which Pagefind writes the
 * index: a word of a question has to come out as that of a page. Words are folded before they are stemmed, so endings
 * with an accent never match, and are left out here.
 */

const vowelThenOther = /[aeiou][^aeiou]/g;

const pronoun = /(?:selas|selos|sela|selo|las|les|los|nos|la|le|lo|me|se)$/;
const beforePronoun = /(?:iendo|yendo|ando|ar|er|ir)$/;

const words = (list: string): string[] => list.split(' ');
const longestFirst = (endings: Iterable<string>): string[] => [...endings].sort((a, b) => b.length - a.length);

/** What follows when an ending is taken off. */
const standard = new Map<string, readonly RegExp[]>([
  ...words(
    'ica icas osa osas ista istas anza anzas able ables ible ibles ico icos ismo ismos oso osos amiento amientos imiento imientos',
  ).map((ending) => [ending, []] as const),
  ...words('ancia ancias adora adoras ante antes acion aciones ador adores').map(
    (ending) => [ending, [/ic$/]] as const,
  ),
  ...words('iva ivas ivo ivos').map((ending) => [ending, [/at$/]] as const),
  ...words('idad idades').map((ending) => [ending, [/(?:abil|ic|iv)$/]] as const),
  ['mente', [/(?:able|ible|ante)$/]],
  ['amente', [/(?:ic|ad|os|iv)$/]],
  ...words('ucion uciones encia encias').map((ending) => [ending, []] as const),
]);
const standardEndings = longestFirst(standard.keys());
const replaced = new Map([
  ...words('ucion uciones').map((ending) => [ending, 'u'] as const),
  ...words('encia encias').map((ending) => [ending, 'ente'] as const),
]);

const afterU = longestFirst(words('ya ye yan yen yeron yendo yo yas yes yais yamos'));
/** Behind “gu” the u goes too. */
const soft = new Set(words('en es emos'));
const ofVerbs = longestFirst([
  ...soft,
  ...words(
    'aba ada ida ara iera ad ed id ase iese aste iste an aban aran ieran asen iesen aron ieron ado ido ando iendo ar er ir as abas adas idas aras ieras ases ieses abais arais ierais aseis ieseis asteis isteis ados idos amos aremos eremos iremos imos',
  ),
]);

export function spanishStem(word: string): string {
  const verbs = verbRegion(word);
  const first = afterVowel(word, 0);
  const second = afterVowel(word, first);
  const bare = withoutPronoun(word, verbs);
  const stem =
    withoutStandard(bare, first, second) ?? withoutAfterU(bare, verbs) ?? withoutVerbEnding(bare, verbs) ?? bare;
  return withoutResidue(stem, verbs);
}

/** Behind the first vowel that another letter follows, and that letter. */
function afterVowel(word: string, from: number): number {
  vowelThenOther.lastIndex = from;
  return vowelThenOther.test(word) ? vowelThenOther.lastIndex : word.length;
}

function verbRegion(word: string): number {
  const [region = ''] =
    /^[aeiou][^aeiou][^aeiou]*[aeiou]|^[aeiou]{2}[aeiou]*[^aeiou]|^[^aeiou]{2}[^aeiou]*[aeiou]|^[^aeiou][aeiou]./su.exec(
      word,
    ) ?? [];
  return region === '' ? word.length : region.length;
}

function withoutPronoun(word: string, verbs: number): string {
  const before = word.replace(pronoun, '');
  if (before === word) return word;
  const verb = before.replace(beforePronoun, '');
  if (verb === before || verb.length < verbs) return word;
  return before.endsWith('yendo') && !verb.endsWith('u') ? word : before;
}

/** Null where no such ending is taken off. */
function withoutStandard(word: string, first: number, second: number): string | null {
  const ending = standardEndings.find((each) => word.endsWith(each));
  if (ending === undefined) return null;
  const before = word.slice(0, -ending.length);
  if (before.length < (ending === 'amente' ? first : second)) return null;
  const other = replaced.get(ending);
  if (other !== undefined) return before + other;
  const [follows] = standard.get(ending) ?? [];
  const next = follows?.exec(before)?.[0] ?? '';
  const shorter = before.slice(0, before.length - next.length);
  if (next === '' || shorter.length < second) return before;
  const isActive = ending === 'amente' && next === 'iv' && shorter.endsWith('at') && shorter.length - 2 >= second;
  return isActive ? shorter.slice(0, -2) : shorter;
}

/** The longest ending that lies in the region of verbs. */
const endingIn = (word: string, endings: readonly string[], verbs: number): string | undefined =>
  endings.find((each) => word.endsWith(each) && word.length - each.length >= verbs);

function withoutAfterU(word: string, verbs: number): string | null {
  const ending = endingIn(word, afterU, verbs);
  const before = ending === undefined ? '' : word.slice(0, -ending.length);
  return before.endsWith('u') ? before : null;
}

function withoutVerbEnding(word: string, verbs: number): string | null {
  const ending = endingIn(word, ofVerbs, verbs);
  if (ending === undefined) return null;
  const before = word.slice(0, -ending.length);
  return soft.has(ending) && before.endsWith('gu') ? before.slice(0, -1) : before;
}

function withoutResidue(word: string, verbs: number): string {
  const [ending = ''] = /(?:os|[aeo])$/.exec(word) ?? [];
  const before = word.slice(0, word.length - ending.length);
  if (ending === '' || before.length < verbs) return word;
  return ending === 'e' && before.endsWith('gu') && before.length - 1 >= verbs ? before.slice(0, -1) : before;
}
