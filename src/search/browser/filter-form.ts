import { h } from './dom.ts';
import { type FilterName, filterNames } from './engine.ts';
import type { PageData } from './page-data.ts';
import { isFiltered, type Query } from './query.ts';
import { addressOf } from './query-address.ts';

/** Filters with counts, where there is anything to choose: a plain GET form, so the address of a filtered list can be kept and sent. */
export function filterForm(query: Query, choices: Readonly<Record<string, Readonly<Record<string, number>>>>, page: PageData): HTMLElement[] {
  const { words } = page;
  const isSet = isFiltered(query);
  const groups = filterNames.flatMap((name) => {
    const values = Object.entries(choices[name] ?? {}).filter(([value, count]) => count > 0 || hasFilter(query, name, value));
    if (values.length < 2 && !values.some(([value]) => hasFilter(query, name, value))) return [];
    return [
      h('fieldset', {}, h('legend', {}, words[`search.filter.${name}`]),
        ...values.sort(byCount(name)).map(([value, count]) =>
          h('label', {}, h('input', { type: 'checkbox', name, value, checked: hasFilter(query, name, value) }), labelOf(name, value, page), ' ', h('span', { class: 'num' }, String(count))))),
    ];
  });
  if (groups.length === 0) return [];
  return [h('details', { class: 'filters', open: isSet },
    h('summary', {}, words['search.filter']),
    h('form', { action: location.pathname },
      ...(query.text ? [h('input', { type: 'hidden', name: 'q', value: query.text })] : []),
      ...(query.asTyped ? [h('input', { type: 'hidden', name: 'as-typed', value: '' })] : []),
      ...groups,
      h('p', { class: 'helpless' },
        h('button', { class: 'button' }, words['search.filter.apply']),
        ...(isSet && query.text ? [h('a', { class: 'button plain', href: addressOf({ ...query, filters: {} }) }, words['search.filter.clear'])] : []),
      ),
    ),
  )];
}

const hasFilter = ({ filters }: Query, name: FilterName, value: string): boolean => filters[name]?.includes(value) ?? false;

/** Years newest first, everything else by number of answers. */
const byCount = (name: FilterName) => ([a, m]: [string, number], [b, n]: [string, number]): number =>
  name === 'year' ? b.localeCompare(a) : n - m || a.localeCompare(b);

function labelOf(name: FilterName, value: string, { words, topics, components }: PageData): string {
  if (name === 'kind') return words[value === 'ticket' ? 'kind.ticket' : 'kind.faq'];
  return (name === 'topic' ? topics[value] : name === 'component' ? components[value] : undefined) ?? value;
}
