/// <reference types="astro/client" />

declare module 'virtual:consulta/project' {
  /** Absolute path of the content folder. */
  export const contentFolder: string;
  /** From --site; null when site.yaml's address holds. */
  export const siteAddress: string | null;
  /** JSON file of texts that a build has read already; null while authoring. */
  export const readTexts: string | null;
  /** Addresses of the scripts that pages name. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a file with an import declares no module
  export const scripts: import('./site/page-scripts.ts').ScriptAddresses;
}
