import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectModules } from '../../../src/build/project-modules.ts';
import { plainAddresses } from '../../../src/build/bundle-scripts.ts';
import { beginRunning } from '../../../src/build/running-builds.ts';
import { editionDates } from '../../../src/site/edition-dates.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const facts = {
  contentFolder: '/a "folder"',
  scripts: plainAddresses,
  notFoundScript: '',
};
const load = (build: string | null, id: string): unknown => {
  const plugin = projectModules(facts, build);
  return typeof plugin.load === 'function' ? Reflect.apply(plugin.load, undefined, [`\0virtual:consulta/${id}`]) : null;
};

test('where no page is rendered there is no knowledge base', () => {
  assert.equal(load(null, 'knowledge-base'), 'export const runningBuild = () => null;');
});

test('pages ask for the knowledge base of their own build, by the module that the build has imported', async () => {
  const base = await knowledgeBase();
  const build = { base, dates: editionDates(base.edition), remembered: new Set<string>(), textsWithCode: [] };
  const code = String(load(beginRunning(build), 'knowledge-base'));
  const asVite: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.ok(typeof asVite === 'object' && asVite && 'runningBuild' in asVite);
  assert.ok(typeof asVite.runningBuild === 'function');
  assert.equal(Reflect.apply(asVite.runningBuild, undefined, []), build);
});

test('what pages are told is code, whatever is in it', () => {
  assert.match(String(load(null, 'project')), /^export const contentFolder = "\/a \\"folder\\"";$/m);
  assert.equal(load(null, 'else'), undefined);
});
