import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectModules } from '../../../src/build/project-modules.ts';
import { plainAddresses } from '../../../src/build/bundle-scripts.ts';

const facts = {
  contentFolder: '/a "folder"',
  siteAddress: null,
  today: null,
  scripts: plainAddresses,
  notFoundScript: '',
  entriesWithCode: null,
};
const load = (build: string | null, id: string): unknown => {
  const plugin = projectModules(facts, build);
  return typeof plugin.load === 'function' ? Reflect.apply(plugin.load, undefined, [`\0virtual:consulta/${id}`]) : null;
};

test('while authoring there is no knowledge base of a build', () => {
  assert.equal(load(null, 'knowledge-base'), 'export const runningBuild = () => null;');
});

test('pages of a build ask for its own knowledge base, by the module that the build has imported', () => {
  assert.match(
    String(load('x/y', 'knowledge-base')),
    /from 'virtual:consulta\/running-builds';[^]*buildNamed\("x\/y"\)/,
  );
  const { resolveId } = projectModules(facts, 'x/y');
  assert.ok(typeof resolveId === 'function');
  const resolved: unknown = Reflect.apply(resolveId, undefined, ['virtual:consulta/running-builds']);
  const id = new URL('../../../src/build/running-builds.ts', import.meta.url).href;
  assert.deepEqual(resolved, { id, external: 'absolute' });
});

test('what pages are told is code, whatever is in it', () => {
  assert.match(String(load(null, 'project')), /^export const contentFolder = "\/a \\"folder\\"";$/m);
  assert.equal(load(null, 'else'), undefined);
});
