import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { askWords } from './search/shared/search-words.ts';

/** What pages name in a `<script>`. */
const pageScripts = {
  page: 'page.client.ts',
  neutral: 'neutral.client.ts',
  moved: 'moved.client.ts',
  entry: 'entry.client.ts',
  ask: 'ask/ask.client.ts',
  staff: 'staff/staff.client.ts',
  'not-in-this-copy': 'not-in-this-copy.client.ts',
  'installed-copy': 'installed-copy.client.ts',
  'search-page': 'search/browser/search-page.client.ts',
  suggestions: 'search/browser/suggestions.client.ts',
} as const;
export type PageScript = keyof typeof pageScripts;

/** What those load when somebody needs it (`lazy-script.ts`). */
const lazyScripts = {
  'results-page': 'search/browser/results-page.ts',
  combobox: 'search/browser/combobox.ts',
  'search-engine': 'search/browser/engine-script.ts',
} as const;

/** For pages elsewhere: what it is called never changes. */
const embedFile = '/embed/ask.js';

/** From the site's root. */
export type ScriptAddresses = Readonly<Record<PageScript, string>>;

export interface BundledScripts {
  readonly addresses: ScriptAddresses;
  /** Content by address. */
  readonly files: ReadonlyMap<string, string>;
}

const folder = '/_assets/';

const addressesOf = (fileOf: (name: PageScript) => string): ScriptAddresses =>
  Object.fromEntries(
    Object.keys(pageScripts).map((name) => [name, folder + fileOf(name as PageScript)]),
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
  return {
    addresses: addressesOf((name) => pages.get(name)?.file ?? ''),
    files: new Map([
      ...[...lazy.values(), ...pages.values()].map(({ file, code }) => [folder + file, code] as const),
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
        const {
          outputFiles: [output],
        } = await build({
          entryPoints: [path.join(import.meta.dirname, source)],
          bundle: true,
          write: false,
          minify: true,
          charset: 'utf8',
          logLevel: 'silent',
          platform: 'browser',
          target: 'es2020',
          format: 'iife',
          globalName: `consulta[${JSON.stringify(name)}]`,
          define: {
            lazyScriptFiles: JSON.stringify(lazyFiles),
            embedWords: JSON.stringify({ en: askWords('en'), es: askWords('es') }),
          },
        });
        const code = output?.text ?? '';
        const hash = hashed ? `.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}` : '';
        return [name, { file: `${name}${hash}.js`, code }] as const;
      }),
    ),
  );
}
