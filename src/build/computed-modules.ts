import type { Plugin } from 'esbuild';
import * as embedWords from '../language/embed-words.ts';
import * as facts from '../language/facts.ts';

/** Modules of plain data, by their path in src. What they are computed from is for the build alone. */
export const computedModules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'language/embed-words.ts': embedWords,
  'language/facts.ts': facts,
};

/**
 * Puts the values of those modules in place of their source: a script carries the stop words that it asks for, and
 * neither the dictionaries nor what other scripts ask for.
 */
export const withComputedModules: Plugin = {
  name: 'computed-modules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]language[\\/](?:embed-words|facts)\.ts$/ }, ({ path }) => {
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
