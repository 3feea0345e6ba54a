import { startSearchPage } from './search-page.ts';

/**
 * Small on purpose: the rest of the search is loaded when there is something to look for, or somebody reaches for the
 * box.
 */
const results = document.getElementById('results');
const box = document.querySelector<HTMLInputElement>('#seek input');
/**
 * A crawler's copy: what follows the question mark stands in the name of a file of its own, where no script reads it.
 */
const copied = /\/index\.html(?:@|%3F)([^/]+)\.html$/.exec(location.pathname)?.[1];
if (copied !== undefined) location.replace(`index.html?${copied.replace(/%25/g, '%')}`);
else if (results && box) startSearchPage(box, results);
