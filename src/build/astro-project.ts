import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { brandStyle } from './brand-style.ts';
import { plainAddresses } from './bundle-scripts.ts';
import { projectModules } from './project-modules.ts';
import { buildNamed } from './running-builds.ts';
import { whileAuthoring } from './while-authoring.ts';
import { outputs } from '../site/outputs.ts';
import type { ScriptAddresses } from '../site/page-scripts.ts';
import { sha256 } from '../files/sha256.ts';
import { features } from '../mdx/features.ts';
import { mdxComponentsPlugin } from '../mdx/satteri-plugin.ts';
import { pictureSizeIn } from '../reader/picture-size.ts';
import { entryFile } from '../reader/entry-file.ts';

/** A content folder, and what its site is to be. */
export interface Project {
  /** Absolute path. */
  readonly contentFolder: string;
  /** Absolute path. */
  readonly outFolder: string;
  /** From --site; null when site.yaml's address holds. */
  readonly siteAddress: string | null;
  /**
   * Absolute path of what is kept between builds, and of what Astro makes, where Consulta is a package of a base:
   * nothing is written into the package. Without it, in the cache of this repository.
   */
  readonly workFolder?: string | undefined;
  /** The day of the build, `2026-11-30`: content dated later is refused. Without it no dates are asked. */
  readonly today?: string;
  /** Folders of what shards of the site have kept (build-shard.ts), perhaps on other machines. */
  readonly shards?: readonly string[];
}

/** What there is before pages are rendered. */
export interface MadeBefore {
  /** Its name in running-builds.ts. */
  readonly build: string;
  readonly scripts?: ScriptAddresses;
  /** What stands within 404.html. */
  readonly notFoundScript?: string;
}

// Astro would tell its makers of each build, and fails where the home folder cannot be written. Read when it is asked.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** What `src` and `public` are in: this repository, or what a package holds of it. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A project, or as much of it as says where its things are kept. */
export type Keeping = Pick<Project, 'workFolder'>;

export const cacheOfBuilds = ({ workFolder }: Keeping): string =>
  workFolder ?? path.join(repositoryRoot, 'node_modules/.cache/consulta');

/** Of sites whose place another one has taken (src/files/remove-behind.ts). */
export const binOfBuilds = (keeping: Keeping): string => path.join(cacheOfBuilds(keeping), 'removed');

const nameOf = (what: string): string => sha256(what).slice(0, 12);

/** Builds of different folders must not share a data store or each other's modules, also when they run at once. */
export const cacheFolder = (project: Project): string =>
  path.join(cacheOfBuilds(project), nameOf(`${project.contentFolder}\n${project.outFolder}`));

/** Where what was read of a content folder is kept (src/reader/kept-texts.ts): the beginning of names of files. */
export const keptTextsOf = (project: Keeping & Pick<Project, 'contentFolder'>): string =>
  path.join(cacheOfBuilds(project), `texts-${nameOf(project.contentFolder)}`);

/** Where what answers of a content folder are quoted from is kept (src/reader/kept-citations.ts). */
export const keptCitationsOf = (project: Keeping & Pick<Project, 'contentFolder'>): string =>
  `${keptTextsOf(project)}-citations`;

/** Where what was made for an output folder is kept (kept-pages.ts). */
export const keptPagesOf = (project: Project): string => path.join(cacheFolder(project), keptPagesFolder);
export const keptPagesFolder = 'kept';
/** In the folder of a shard, what was read of the content, as `keptTextsOf`. */
export const keptTextsIn = (shard: string): string => path.join(shard, 'texts');

/**
 * Astro's root. Within node_modules Vite would not follow changes, and Astro would write there: a package has a folder
 * of the base's own, one for each site.
 */
export function astroRoot(project: Project): string {
  if (project.workFolder === undefined) return repositoryRoot;
  const root = path.join(cacheFolder(project), 'root');
  mkdirSync(root, { recursive: true });
  return root;
}

/** Rooms of the code, from src, that a site may depend on. */
export const codeOfSites = ['.', '../public'];

/**
 * Astro's settings for one content folder: any organisation's, anywhere on the disk. While authoring, scripts are
 * bundled when they are asked for.
 */
export function astroProject(project: Project, made: MadeBefore | null = null): AstroUserConfig {
  const { contentFolder, outFolder } = project;
  const { build = null, scripts = plainAddresses, notFoundScript = '' } = made ?? {};
  const root = astroRoot(project);
  return {
    root,
    srcDir: path.join(repositoryRoot, 'src'),
    publicDir: path.join(repositoryRoot, 'public'),
    outDir: outFolder,
    cacheDir: cacheFolder(project),
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', assets: path.basename(outputs.assets.path) },
    devToolbar: { enabled: false },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        features,
        hastPlugins: [
          mdxComponentsPlugin(contentFolder, (file) => {
            const entry = entryFile(file);
            return (
              entry && { ...entry, pictureSize: pictureSizeIn(path.join(contentFolder, path.dirname(file)), 'faq') }
            );
          }),
        ],
      }),
    },
    integrations: [mdx(), whileAuthoring(outFolder, build === null ? null : buildNamed(build))],
    vite: {
      // A FAQ entry outside the repository still finds Astro's JSX runtime.
      resolve: { dedupe: ['astro'] },
      server: { fs: { allow: [repositoryRoot, contentFolder, root] } },
      build: { assetsInlineLimit: 0 },
      plugins: [projectModules({ contentFolder, scripts, notFoundScript }, build), brandStyle(build)],
    },
  };
}
