import { h } from '../../browser/kit/dom.ts';
import { type Choices, type FilterName, type Filters, filterNames } from '../engine/engine.ts';
import type { SearchAnswers } from '../engine/look-up.ts';
import type { PageData } from '../../browser/kit/page-data.ts';
import { isFiltered, type Query } from '../engine/query.ts';
import { queryAddress } from './query-address.ts';

/**
 * The filters, folded. Their counts cost as many searches as there are values: where they are not there yet, they are
 * worked out when somebody looks.
 */
export function filterForm(
  { query, result, choices }: Pick<SearchAnswers, 'query' | 'result' | 'choices'>,
  page: PageData,
): HTMLElement[] {
  if (choices === null && result.own.count + result.other.count < 2) return [];
  const form = h('form', {}, ...(choices ? fieldsOf(query, choices, page) : []));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = queryAddress({ ...query, filters: chosenIn(form) });
  });
  const details = h(
    'details',
    { class: 'filters', open: choices !== null },
    h('summary', {}, page.words['search.filter']),
    form,
  );
  details.addEventListener('toggle', () => {
    if (!details.open || form.childElementCount > 0) return;
    result.choices().then(
      (counted) => form.replaceChildren(...fieldsOf(query, counted, page)),
      // Closed again, so that the next try begins anew.
      () => details.removeAttribute('open'),
    );
  });
  return [details];
}

/** Each box is a value of the filter that it is named for. */
function chosenIn(form: HTMLFormElement): Filters {
  const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('input:checked'));
  const chosen = filterNames.map(
    (name) => [name, boxes.filter((box) => box.name === name).map(({ value }) => value)] as const,
  );
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

function fieldsOf(query: Query, choices: Choices, page: PageData): HTMLElement[] {
  const { words } = page;
  const groups = filterNames.flatMap((name) => {
    const values = Object.entries(choices[name] ?? {}).filter(
      ([value, count]) => count > 0 || hasFilter(query, name, value),
    );
    if (values.length < 2 && !values.some(([value]) => hasFilter(query, name, value))) return [];
    return [
      h(
        'fieldset',
        {},
        h('legend', {}, words[`search.filter.${name}`]),
        ...values
          .sort(byCount(name))
          .map(([value, count]) =>
            h(
              'label',
              {},
              h('input', { type: 'checkbox', name, value, checked: hasFilter(query, name, value) }),
              labelOf(name, value, page),
              ' ',
              h('span', { class: 'num' }, String(count)),
            ),
          ),
      ),
    ];
  });
  return [
    ...groups,
    h(
      'p',
      { class: 'helpless' },
      h('button', { class: 'button' }, words['search.filter.apply']),
      ...(isFiltered(query) && query.text
        ? [
            h(
              'a',
              { class: 'button plain', href: queryAddress({ ...query, filters: {} }) },
              words['search.filter.clear'],
            ),
          ]
        : []),
    ),
  ];
}

const hasFilter = ({ filters }: Query, name: FilterName, value: string): boolean =>
  filters[name]?.includes(value) ?? false;

/** Years newest first, everything else by number of answers. */
const byCount =
  (name: FilterName) =>
  ([a, m]: [string, number], [b, n]: [string, number]): number =>
    name === 'year' ? b.localeCompare(a) : n - m || a.localeCompare(b);

function labelOf(name: FilterName, value: string, { words, topics, components }: PageData): string {
  if (name === 'kind') return words[value === 'ticket' ? 'kind.ticket' : 'kind.faq'];
  return (name === 'topic' ? topics[value] : name === 'component' ? components[value] : undefined) ?? value;
}
