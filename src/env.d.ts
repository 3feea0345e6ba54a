/// <reference types="astro/client" />

declare module 'virtual:consulta/project' {
  /** Absolute path of the content folder. */
  export const contentFolder: string;
  /** The script within 404.html; empty while authoring. */
  export const notFoundScript: string;
  /** Addresses of the scripts that pages name. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a file with an import declares no module
  export const scripts: import('./site/page-scripts.ts').ScriptAddresses;
}

declare module 'virtual:consulta/knowledge-base' {
  /** What pages are made of; null where none is rendered. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a file with an import declares no module
  export const runningBuild: () => import('./build/running-builds.ts').RunningBuild | null;
}

declare module 'virtual:consulta/brand.css';
