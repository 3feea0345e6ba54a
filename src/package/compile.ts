import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

/** What of the repository a package needs, beside `src`. */
const others = ['public', 'tsconfig.json'];
/** For the repository only. */
const ours = ['package/', 'cli/install.mjs', 'cli/pack.ts', 'cli/bin.mjs'];
/** Only Vite compiles these; a second file beside a page would be a second page. */
const forVite = /^(?:pages\/.*|content\.config\.ts|.*\.d\.ts)$/;

/** A module that is imported, or whose file a process or thread is started from. */
const specifier = /(\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\bnew URL\(\s*)'(\.{0,2}[\w./-]+)\.ts'/g;

/**
 * Writes into a new folder what a package holds: all sources, which Vite and esbuild compile as they do here, and
 * beside each that Node runs its JavaScript: Node refuses TypeScript below node_modules. Lines stay where they are.
 */
export async function compile(repository: string, folder: string, scripts: readonly string[]): Promise<void> {
  const building = `${folder}.building`;
  for (const each of [building, folder]) await rm(each, { recursive: true, force: true });
  const source = path.join(repository, 'src');
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    const file = path.relative(source, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    if (!entry.isFile() || ours.some((each) => file.startsWith(each))) continue;
    const bytes = await readFile(path.join(source, file));
    const text = /\.(?:ts|astro|css|mjs|cjs)$/.test(file) ? asInstalled(bytes.toString(), scripts) : null;
    await write(path.join(building, 'src', file), text ?? bytes);
    if (text !== null && /\.ts$/.test(file) && !forVite.test(file))
      await write(path.join(building, 'src', file.replace(/ts$/, 'js')), toJavaScript(text));
  }
  for (const each of others) await cp(path.join(repository, each), path.join(building, each), { recursive: true });
  const { name, version, type, engines } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));
  await write(path.join(building, 'package.json'), `${JSON.stringify({ name, version, type, engines }, null, 2)}\n`);
  await rename(building, folder);
}

/**
 * Sentences name commands as they are called in this repository; where the package runs, npm has no such scripts. The
 * text is source: a command may stand right behind the two signs of a new line.
 */
export const asInstalled = (text: string, scripts: readonly string[]): string =>
  text.replace(
    new RegExp(`(?:\\b|(?<=\\\\n))npm (?:run )?(${scripts.join('|')})\\b(?![:-])(?: --(?= ))?`, 'g'),
    'npx consulta $1',
  );

const toJavaScript = (text: string): string => stripTypeScriptTypes(text).replace(specifier, "$1'$2.js'");

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
