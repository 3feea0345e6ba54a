import type { Plugin } from 'esbuild';
import * as embedWords from '../language/embed-words.ts';
import * as facts from '../language/facts.ts';
import * as outputsForScripts from '../site/outputs-for-scripts.ts';
import * as pages from '../site/pages.ts';

/** Modules of plain data, by their path in src. What they are computed from is for the build alone. */
export const computedModules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'language/embed-words.ts': embedWords,
  'language/facts.ts': facts,
  'site/outputs-for-scripts.ts': outputsForScripts,
  'site/pages.ts': pages,
};

/** Their paths, with the slashes of any system. */
const filter = new RegExp(
  `[\\\\/](?:${Object.keys(computedModules)
    .map((file) => file.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]'))
    .join('|')})$`,
);

/**
 * Puts the values of those modules in place of their source: a script carries the stop words that it asks for, and
 * neither the dictionaries nor what other scripts ask for.
 */
export const withComputedModules: Plugin = {
  name: 'computed-modules',
  setup({ onLoad }) {
    onLoad({ filter }, ({ path }) => {
      const [, values = {}] =
        Object.entries(computedModules).find(([file]) => path.replaceAll('\\', '/').endsWith(`/src/${file}`)) ?? [];
      return {
        loader: 'js',
        contents: Object.entries(values)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
          .join(''),
      };
    });
  },
};
