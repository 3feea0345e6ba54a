/// <reference types="astro/client" />

declare module 'virtual:consulta/project' {
  /** Absolute path of the content folder. */
  export const contentFolder: string;
  /** From --site; null when site.yaml's address holds. */
  export const siteAddress: string | null;
  /** The day on which the build, or the server for authors, began; null where nobody says. */
  export const today: string | null;
  /** FAQ entries with code of their own, as paths from the content folder; null while authoring. */
  export const entriesWithCode: readonly string[] | null;
  /** The script within 404.html; empty while authoring. */
  export const notFoundScript: string;
  /** Addresses of the scripts that pages name. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a file with an import declares no module
  export const scripts: import('./site/page-scripts.ts').ScriptAddresses;
}

declare module 'virtual:consulta/knowledge-base' {
  /** What the running build has made; null while authoring. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a file with an import declares no module
  export const runningBuild: () => import('./build/running-builds.ts').RunningBuild | null;
}
