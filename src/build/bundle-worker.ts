import path from 'node:path';
import { build } from 'esbuild';
import { outputs } from '../site/outputs.ts';
import { withComputedModules } from './computed-modules.ts';

/**
 * Writes the service worker at the root of a finished site. It says nothing about the content: browsers look for a new
 * worker byte by byte, and there is one only when its code has changed. A classic script, as Firefox had no others
 * until 2025.
 */
export async function bundleWorker(siteFolder: string): Promise<void> {
  await build({
    entryPoints: [path.join(import.meta.dirname, '../copies/device/worker/service-worker.ts')],
    outfile: path.join(siteFolder, outputs.worker.path),
    bundle: true,
    plugins: [withComputedModules],
    format: 'iife',
    // As in bundle-file.ts.
    tsconfigRaw: { compilerOptions: { strict: true } },
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
