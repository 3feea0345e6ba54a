import { createHash } from 'node:crypto';
import {
  type LazyScript,
  lazyScripts,
  type PageScript,
  pageScripts,
  type ScriptAddresses,
  scriptFolder,
} from '../site/page-scripts.ts';
import { outputs } from '../site/outputs.ts';
import { bundleFile } from './bundle-file.ts';
import { withComputedModules } from './computed-modules.ts';

/** For pages elsewhere: what it is called never changes. */
const embedFile = `/${outputs.embed.path}`;

export interface BundledScripts {
  readonly addresses: ScriptAddresses;
  /** What stands in the page for addresses that lead nowhere, which can load nothing before it knows from where. */
  readonly notFound: string;
  /** Content by address. */
  readonly files: ReadonlyMap<string, string>;
}

const addressesOf = (fileOf: (name: PageScript | LazyScript) => string): ScriptAddresses =>
  Object.fromEntries(
    Object.keys({ ...pageScripts, ...lazyScripts }).map((name) => [
      name,
      scriptFolder + fileOf(name as PageScript | LazyScript),
    ]),
  ) as ScriptAddresses;

/** Where scripts without a hash in their name are. */
export const plainAddresses: ScriptAddresses = addressesOf((name) => `${name}.js`);

/**
 * All that runs in a browser, each script whole: modules cannot be loaded by a page on a disk. `hashed` puts a hash of
 * the content into each name. Throws esbuild's error when a source does not compile.
 */
export async function bundleScripts({ hashed }: { readonly hashed: boolean }): Promise<BundledScripts> {
  const lazy = await bundleAll(lazyScripts, hashed, {});
  const fileNames = Object.fromEntries(Array.from(lazy, ([name, { file }]) => [name, file]));
  const pages = await bundleAll(pageScripts, hashed, fileNames);
  const { code: embed = '' } = (await bundleAll({ embed: 'ask/embed.client.ts' }, false, fileNames)).get('embed') ?? {};
  const { code: notFound = '' } =
    (await bundleAll({ 'not-found': 'browser/pages/not-found.client.ts' }, false, {})).get('not-found') ?? {};
  return {
    notFound: notFound.trim(),
    addresses: addressesOf((name) => (pages.get(name) ?? lazy.get(name))?.file ?? ''),
    files: new Map([
      ...[...lazy.values(), ...pages.values()].map(({ file, code }) => [scriptFolder + file, code] as const),
      [embedFile, embed],
    ]),
  };
}

interface Bundle {
  readonly file: string;
  readonly code: string;
}

async function bundleAll(
  scripts: Readonly<Record<string, string>>,
  hashed: boolean,
  lazyFiles: Readonly<Record<string, string>>,
): Promise<Map<string, Bundle>> {
  return new Map(
    await Promise.all(
      Object.entries(scripts).map(async ([name, source]) => {
        const code = await bundleFile(source, {
          target: 'es2020',
          globalName: `consulta[${JSON.stringify(name)}]`,
          plugins: [withComputedModules],
          define: { lazyScriptFiles: JSON.stringify(lazyFiles) },
        });
        const hash = hashed ? `.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}` : '';
        return [name, { file: `${name}${hash}.js`, code }] as const;
      }),
    ),
  );
}
