import type { Plugin } from 'vite';
import { buildNamed } from './running-builds.ts';

/** What pages import; of no file, and with an end by which Vite takes it for a style. */
const name = 'virtual:consulta/brand.css';
const id = '/@consulta/brand.css';

/**
 * The colours and type of a site's own, bundled with the styles of all sites: no page asks for one file more, and its
 * name changes with them. `build` is its name in running-builds.ts; null where no page is rendered.
 */
export function brandStyle(build: string | null): Plugin {
  return {
    name: 'consulta-brand',
    enforce: 'pre',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: (asked) => (asked === id ? (build === null ? '' : buildNamed(build).base.brand.style) : undefined),
    configureServer({ environments }) {
      if (build === null) return;
      buildNamed(build).whenChanged?.('brand', () => {
        for (const { moduleGraph } of Object.values(environments)) {
          const module = moduleGraph.getModuleById(id);
          if (module) moduleGraph.invalidateModule(module);
        }
      });
    },
  };
}
