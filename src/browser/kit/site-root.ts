/** Address of the script that is running: all lie in one folder below the site's. Empty outside a browser. */
const scriptAddress =
  typeof document === 'undefined'
    ? (globalThis.location as Location | undefined)?.href
    : (document.currentScript as HTMLScriptElement | null)?.src;

/** Where this copy of the site lies: the root of a host, a folder of one, or a folder on a disk. Ends in a slash. */
export const siteRoot = scriptAddress === undefined ? '' : new URL('../', scriptAddress).href;
