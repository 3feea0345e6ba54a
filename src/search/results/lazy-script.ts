import type * as combobox from './combobox.ts';
import type * as searchEngine from './engine-script.ts';
import { loadScript } from './loaded-by-scripts.ts';
import { assetsFolder } from '../../site/outputs-for-scripts.ts';
import type * as resultsPage from './results-page.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';

/** Scripts that a page loads when it needs them: not as modules, which a page on a disk cannot import. */
interface LazyScripts {
  'results-page': typeof resultsPage;
  combobox: typeof combobox;
  'search-engine': typeof searchEngine;
}

/** File names; put in where scripts are bundled (`bundle-scripts.ts`). */
declare const lazyScriptFiles: Readonly<Record<keyof LazyScripts, string>>;
/** Where each leaves what it exports. */
declare const consulta: Partial<LazyScripts> | undefined;

export const lazyScriptAddress = (name: keyof LazyScripts): string => siteRoot + assetsFolder + lazyScriptFiles[name];

/** Rejects when the script cannot be had; the next call tries again. */
export async function lazyScript<Name extends keyof LazyScripts>(name: Name): Promise<LazyScripts[Name]> {
  const loaded = (): LazyScripts[Name] | undefined => (typeof consulta === 'undefined' ? undefined : consulta[name]);
  if (!loaded()) await loadScript(lazyScriptAddress(name));
  const script = loaded();
  if (!script) throw new Error(`${name} did not start.`);
  return script;
}
