import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { ScriptAddresses } from '../site/page-scripts.ts';

/** What pages are told of the project: the exports of `virtual:consulta/project`. */
export interface ProjectFacts {
  readonly contentFolder: string;
  readonly scripts: ScriptAddresses;
  readonly notFoundScript: string;
}

const runningBuilds = fileURLToPath(new URL('running-builds.ts', import.meta.url));

/**
 * The modules that pages import and that no file holds; env.d.ts has their types. `build` is its name in
 * running-builds.ts. Node itself gives that module, so that it is the one that the process has imported: an import
 * would be a copy in the bundle of a build, and in Vite's server for authors.
 */
export function projectModules(facts: ProjectFacts, build: string | null): Plugin {
  const modules = new Map([
    [
      'virtual:consulta/project',
      Object.entries(facts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
    ],
    [
      'virtual:consulta/knowledge-base',
      build === null
        ? 'export const runningBuild = () => null;'
        : `import { createRequire } from 'node:module';
           const { buildNamed } = createRequire(${JSON.stringify(runningBuilds)})(${JSON.stringify(runningBuilds)});
           export const runningBuild = () => buildNamed(${JSON.stringify(build)});`,
    ],
  ]);
  return {
    name: 'consulta-project',
    enforce: 'pre',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.replace(/^\0/, '')),
  };
}
