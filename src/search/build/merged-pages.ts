/**
 * What an index says of the pages of a name, as JSON: `PageData` after `PageData`, in the order of their numbers, each
 * beginning with the step to its number.
 */
type MergedPages = string;

/** Each `PageData` ends with two lists, and none holds another end. */
const end = ']]';

const stepAt = (json: MergedPages, at: number): number => Number.parseInt(json.slice(at + 1, at + 12), 10);

/** Number of the first page. */
export const firstPageIn = (json: MergedPages): number => stepAt(json, 0);

/**
 * Puts in the place of what is said of a page what is said now: null for nothing. `said` begins behind the step.
 */
export function withPage(json: MergedPages, page: number, said: string | null): MergedPages {
  let [at, before] = [0, 0];
  while (at < json.length && before + stepAt(json, at) < page) {
    before += stepAt(json, at);
    at = json.indexOf(end, at) + end.length + 1;
  }
  const parts = at === 0 ? [] : [json.slice(0, at - 1)];
  let next = before;
  if (at < json.length && before + stepAt(json, at) === page) {
    at = json.indexOf(end, at) + end.length + 1;
    next = page;
  }
  if (said !== null) parts.push(`[${page - before},${said}`);
  if (at < json.length) {
    const step = next + stepAt(json, at) - (said === null ? before : page);
    parts.push(`[${step}${json.slice(json.indexOf(',', at))}`);
  }
  return parts.join(',');
}
