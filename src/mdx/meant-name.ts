import { editDistance } from '../language/edit-distance.ts';
import { type ComponentName, namesFor } from './components.ts';
import { proseElements } from './html-elements.ts';

/** What other generators, and people, call what a component of ours does. */
const otherNames: Readonly<Record<string, ComponentName>> = {
  admonition: 'Callout',
  alert: 'Callout',
  aside: 'Callout',
  caution: 'Callout',
  danger: 'Callout',
  hint: 'Callout',
  important: 'Callout',
  info: 'Callout',
  note: 'Callout',
  tip: 'Callout',
  warning: 'Callout',
  image: 'Figure',
  picture: 'Figure',
  img: 'Figure',
  key: 'Keys',
  kbd: 'Keys',
  samp: 'Output',
  step: 'Steps',
  language: 'Lang',
  superscript: 'Sup',
  subscript: 'Sub',
  u: 'Underline',
  dl: 'Definitions',
  dt: 'Term',
  dd: 'Definition',
  tr: 'Row',
  th: 'HeadCell',
  td: 'Cell',
};

/** The component, or in a guide the element of HTML, that a tag was to be; null when none is near. */
export function meantBy(name: string, kind: 'ticket' | 'faq'): string | null {
  const written = name.toLowerCase();
  const components = namesFor(kind);
  // Written with capitals it was to be a component, else an element.
  const known: readonly string[] = kind === 'ticket' ? components : [...components, ...proseElements];
  const other = Object.hasOwn(otherNames, written) ? otherNames[written] : undefined;
  return known.find((each) => each.toLowerCase() === written) ?? other ?? nearest(written, known);
}

/** Names of four letters may hold one typo, of eight letters two. */
function nearest(written: string, known: readonly string[]): string | null {
  const allowed = written.length >= 8 ? 2 : written.length >= 4 ? 1 : 0;
  const near = known
    .map((name) => ({ name, distance: editDistance(written, name.toLowerCase(), allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}
