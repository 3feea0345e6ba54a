import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yamlTokens } from '../../../src/reader/yaml-source.ts';

/** `line found` of each comment that takes something away. */
const taken = (source: string): string[] =>
  yamlTokens(source).comments.map(({ offset, found }) => `${source.slice(0, offset).split('\n').length} ${found}`);

test('a value that goes on with # on a later line is not cut off without a word', () => {
  for (const [source, ...expected] of [
    [
      'answer: It is told in ticket\n  #6115 and in the guide.\nb: 1\n',
      '2 It is told in ticket #6115 and in the guide.',
    ],
    ['answer: It is told\n  in ticket\n  # 6115.\n', '3 It is told in ticket # 6115.'],
    ['answer: told in\r\n  #6115 there.\r\nb: 1\r\n', '2 told in #6115 there.'],
    ['answer: told in\n\n  #6115\n', '3 told in #6115'],
    ['answer:\n  told in ticket\n  #6115\n', '3 told in ticket #6115'],
    ['answer: told in ticket\n#6115 and in the guide.\n', '2 told in ticket #6115 and in the guide.'],
    ['answer: >\n  told in ticket\n #6115.\n', '3 told in ticket #6115.'],
    ['answer: |\n  told in ticket\n#6115.\nb: 1\n', '3 told in ticket #6115.'],
    ['keywords: [send,\n  #urgent,\n  mail]\n', '2 send #urgent,'],
    ['keywords: [\n  #urgent,\n  mail]\n', '2 #urgent,'],
    ['keywords: [send, # urgent\n  mail]\n', '1 send # urgent'],
    ['keywords: ["send",\n  # urgent,\n  mail]\n', '2 "send" # urgent,'],
    ['- one\n  #two\n- three # four\n', '2 one #two', '3 three # four'],
    ['- { ask: how\n  #one, lang: es }\n', '2 how #one, lang: es }'],
    ['answer: #6115 says\n  that it works\n', '1 #6115 says that it works'],
    ['answer:\n  #6115 says\n  that it works\nb: 1\n', '2 #6115 says that it works'],
    ['title: "Error" #550 on sending\n', '1 "Error" #550 on sending'],
    ["title: 'Error'\n  #550 on sending\n", "2 'Error' #550 on sending"],
    ['keywords: [send] #mail\n', '1 ] #mail'],
    ['a:\n  - b: one\n     #two\n', '3 one #two'],
  ] as const)
    assert.deepEqual(taken(source), expected, source);
});

test('a remark takes nothing away', () => {
  for (const source of [
    '# all\na: one\n# above b\nb: two\n',
    'a: one\n\n#b: two\n#c: three\nd: four\n',
    'a:\n  # the first\n  b: one\n  # the second\n  c: two\n  # the end\nd: 1\n',
    'a:\n  - one\n  # the second\n  - two\n',
    'a:\n- one\n# the second\n- two\n',
    '- a: one\n  # of the same\n  b: two\n# of the next\n- a: three\n',
    'about: # in both languages\n  en: one\n',
    'a: # in both languages\n  - one\n',
    'a: "one" # as in the tracker\nb: [one, two] # more\nc: {d: e} # so\nf: &g [a] # h\ni: *g # j\n',
    'a: |\n  text # no comment\n  # nor this\nb: >\n  #6115\n',
    'a: "one\n  #two"\n',
    "a: 'one\n  #two'\n",
    'a: b#c\n',
    'a: one\n\n\n#two\n',
  ])
    assert.deepEqual(taken(source), [], source);
});

test('a long text is looked through in a time that grows with its length', () => {
  const many = 'a: one\n  #two\n'.repeat(20_000);
  assert.equal(yamlTokens(many).comments.length, 20_000);
});
