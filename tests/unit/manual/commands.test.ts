import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands as ofSource } from '../../../src/cli/commands.ts';
import { sectionsOf } from '../../../src/cli/manual-text.ts';
import { locales } from '../../../src/language/locale.ts';
import { commands as ofBench } from '../../bench/commands.ts';
import { firstCells, guide, texts } from './manual.ts';

/** What the manual has to say of a command. */
interface Definition {
  readonly name: string;
  readonly usages: readonly string[];
  readonly options: readonly string[];
}

/** As it is called: `npm run search:eval --` and `npx consulta check` by what names it. */
const nameOf = (called: string): string => called.replace(/^npx consulta |^npm (?:run )?| --$/g, '');

const definitionOf = (
  each: { name(): string; usage(): string; readonly options: readonly { readonly long?: string | undefined }[] },
  call: string,
): Definition => ({
  name: nameOf(each.name()),
  usages: each
    .usage()
    .split('\n')
    // What a way to call it does stands behind two blanks; what stands before it is how it is called here.
    .map((line) => line.trim().split('  ')[0] ?? '')
    .map((line) => line.replace(each.name(), '').trim())
    .map((line) => call.replace('NAME', nameOf(each.name())).concat(line === '' ? '' : ` ${line}`)),
  options: each.options.map(({ long }) => long ?? ''),
});

const told = {
  commands: ofSource.map((each) => definitionOf(each, 'npx consulta NAME')),
  'commands-that-measure': ofBench.map((each) => definitionOf(each, 'npm run NAME --')),
};

const usagesIn = (text: string): string[] => (/^```text\n([\s\S]*?)\n```$/m.exec(text)?.[1] ?? '').split('\n');

for (const [slug, definitions] of Object.entries(told)) {
  for (const locale of locales) {
    const sections = sectionsOf(guide(slug, locale));
    test(`${slug}/${locale}: a section for each command, and no other`, () => {
      assert.deepEqual(sections.map(({ word }) => word).sort(), definitions.map(({ name }) => name).sort());
      for (const { id, word } of sections) assert.equal(id, word.replaceAll(':', '-'));
    });
    for (const { name, usages, options } of definitions) {
      test(`${slug}/${locale}: ${name} has each way to call it and each option, and no other`, () => {
        const text = sections.find(({ word }) => word === name)?.body ?? '';
        assert.deepEqual(usagesIn(text), usages);
        const named = firstCells(text).map((cell) => cell.split(' ')[0] ?? '');
        assert.deepEqual(named.sort(), [...options].sort());
      });
    }
  }
}

const optionsIn = (text: string): string[] => text.match(/(?<=\s)--[a-z][a-z-]*/g) ?? [];

test('wherever the manual calls a command, there is one with these options', () => {
  let calls = 0;
  for (const [name, text] of texts) {
    for (const [call, script = '', rest = ''] of text.matchAll(
      /(?:npx consulta|npm run) ([a-z][\w:-]*)((?: (?!#)[^`\n#]*)?)/g,
    )) {
      const found = [...told.commands, ...told['commands-that-measure']].find((each) => each.name === script);
      assert.ok(found, `${name}: ${call}`);
      for (const option of optionsIn(rest))
        assert.ok([...found.options, '--help'].includes(option), `${name}: ${call}`);
      calls++;
    }
  }
  assert.ok(calls > 200, String(calls));
});
