import { startSearchPage } from './search-page.ts';

/**
 * Small on purpose: the rest of the search is loaded when there is something to look for, or somebody reaches for the
 * box.
 */
const results = document.getElementById('results');
const box = document.querySelector<HTMLInputElement>('#seek input');
if (results && box) startSearchPage(box, results);
