import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/**
 * A script of a browser, or a style, with all that it imports; `source` is its path from `src`. Throws esbuild's error
 * when a source does not compile.
 */
export async function bundleFile(source: string, more: BuildOptions = {}): Promise<string> {
  const {
    outputFiles: [output],
  } = await build({
    entryPoints: [path.join(import.meta.dirname, '..', source)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
    platform: 'browser',
    format: 'iife',
    // Where esbuild finds no tsconfig.json, as within node_modules, a script would lose its "use strict".
    tsconfigRaw: { compilerOptions: { strict: true } },
    ...more,
    write: false,
  });
  return output?.text ?? '';
}
