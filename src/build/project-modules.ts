import type { Plugin } from 'vite';
import type { ScriptAddresses } from '../site/page-scripts.ts';

/** What pages are told of the project: the exports of `virtual:consulta/project`. */
export interface ProjectFacts {
  readonly contentFolder: string;
  readonly siteAddress: string | null;
  /** The day on which the build, or the server for authors, began. */
  readonly today: string | null;
  readonly scripts: ScriptAddresses;
  readonly notFoundScript: string;
  /** Null while authoring. */
  readonly entriesWithCode: readonly string[] | null;
}

/** By its address, so that it is the module that the build itself has imported, and no copy in a bundle. */
const runningBuilds = new URL('running-builds.ts', import.meta.url).href;

/** The modules that pages import and that no file holds; env.d.ts has their types. `build` is null while authoring. */
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
        : `import { buildNamed } from 'virtual:consulta/running-builds';
           export const runningBuild = () => buildNamed(${JSON.stringify(build)});`,
    ],
  ]);
  return {
    name: 'consulta-project',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'virtual:consulta/running-builds') return { id: runningBuilds, external: 'absolute' };
      return modules.has(id) ? `\0${id}` : undefined;
    },
    load: (id) => modules.get(id.replace(/^\0/, '')),
  };
}
