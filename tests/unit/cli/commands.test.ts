import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { commands as ofSource } from '../../../src/cli/commands.ts';
import { commands as ofBench } from '../../bench/commands.ts';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

/** What the tests ask of a definition, whatever its options are. */
interface Definition {
  readonly name: string;
  readonly usages: readonly string[];
  readonly options: readonly string[];
  readonly help: string;
}

const definitions = [...ofSource, ...ofBench].map((each): Definition => ({
  name: each.name(),
  // What a way to call it does stands behind two blanks.
  usages: `${each.name()} ${each.usage()}`.split('\n').map((line) => line.trim().split('  ')[0] ?? ''),
  options: each.options.map(({ long }) => long ?? ''),
  help: each.helpInformation(),
}));
const optionsIn = (text: string): string[] => text.match(/(?<=^|[\s[])--[a-z][a-z-]*/g) ?? [];

test('every command that installs what is missing first has a definition, and no other', () => {
  // npm runs prepublish when it installs: publish does by itself what stands there for the others.
  const called = Object.entries(scripts).flatMap(([name, script]) =>
    (`pre${name}` in scripts && name !== 'test') ||
    (/install\.mjs src/.test(script) && !/^(?:pre|post)pack$/.test(name))
      ? [name]
      : [],
  );
  assert.deepEqual(definitions.map(({ name }) => name.replace(/^npm (?:run )?| --$/g, '')).sort(), called.sort());
});

for (const { name, usages, options, help } of definitions) {
  test(`${name}: its usage has each of its options, and no other; the help explains each`, () => {
    assert.deepEqual([...new Set(usages.flatMap(optionsIn))].sort(), [...options].sort());
    for (const option of options) assert.match(help, new RegExp(`^ +${option}(?: <[^>]+>)? {2,}\\S`, 'm'));
  });
}
