import { h } from '../../browser/kit/dom.ts';
import { lazyScript } from './lazy-script.ts';
import { openEngine } from './open-engine.ts';
import type { SuggestionData } from './suggestion-data.ts';

/** Makes the box of a search form a combobox. What answers is loaded when somebody reaches for it. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) {
  const box = form.querySelector('input');
  if (box) prepare(form, box);
}

function prepare(form: HTMLFormElement, box: HTMLInputElement): void {
  const data: SuggestionData = JSON.parse(form.dataset.suggestions ?? '{}');
  const list = h('div', {
    role: 'listbox',
    id: `${box.id}-answers`,
    class: 'suggestions',
    'aria-label': data.words['search.suggestions'],
    hidden: true,
  });
  const status = h('p', { role: 'status', class: 'vh' });
  form.append(list, status);
  const role = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(role)) box.setAttribute(name, value);

  let loading: Promise<void> | undefined;
  const load = (): void => {
    loading ??= Promise.all([lazyScript('combobox'), openEngine(data.locale)]).then(
      ([{ startCombobox }, engine]) => startCombobox({ box, list, status, data, engine }),
      // The form works without; with the next key it is tried again.
      () => {
        loading = undefined;
      },
    );
  };
  for (const event of ['focus', 'input']) box.addEventListener(event, load);
  if (document.activeElement === box) load();
}
