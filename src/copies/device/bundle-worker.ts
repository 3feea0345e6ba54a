import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { workerFile } from './copy-format.ts';

/**
 * Writes the service worker at the root of a finished site. It says nothing about the content: browsers look for a new
 * worker byte by byte, and there is one only when its code has changed. A classic script, as Firefox had no others
 * until 2025.
 */
export async function bundleWorker(siteFolder: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('worker/service-worker.ts', import.meta.url))],
    outfile: path.join(siteFolder, workerFile),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
