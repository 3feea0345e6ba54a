import { runtimeAddress } from '../engine/search-data.ts';

/** Of the Pagefind that the site was built with; put in where scripts are bundled (`bundle-scripts.ts`). */
declare const pagefindVersion: string;

/** Where Pagefind itself is, for a script of a page. */
export const runtimeHere = (): string => runtimeAddress(pagefindVersion);
