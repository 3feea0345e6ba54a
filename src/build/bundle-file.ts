import path from 'node:path';
import { build } from 'esbuild';

/** A script of a browser, or a style, with all that it imports; `source` is its path from `src`. */
export async function bundleFile(source: string): Promise<string> {
  const {
    outputFiles: [output],
  } = await build({
    entryPoints: [path.join(import.meta.dirname, '..', source)],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
    platform: 'browser',
    format: 'iife',
  });
  return output?.text ?? '';
}
