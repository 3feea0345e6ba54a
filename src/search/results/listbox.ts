/** The options under a box, of which one may be active. The focus stays in the box. */
export interface Listbox {
  /** Shows other options, or closes where there are none. */
  fill(options: readonly HTMLElement[]): void;
  /** None is active any more. */
  setOpen(isOpen: boolean): void;
  isOpen(): boolean;
  /** Opens, and makes the next one active, or the one before; round the ends. False where there are no options. */
  step(by: 1 | -1): boolean;
  /** Back to the box: none is active. */
  leave(): void;
  active(): HTMLElement | undefined;
}

/** `list` holds the options; the box says which one is active. */
export function listboxUnder(box: HTMLInputElement, list: HTMLElement): Listbox {
  let options: readonly HTMLElement[] = [];
  let active = -1;

  function activate(place: number): void {
    active = place;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
    const option = options[place];
    if (!option) return box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function setOpen(isOpen: boolean): void {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  }

  return {
    setOpen,
    isOpen: () => !list.hidden,
    leave: () => activate(-1),
    active: () => options[active],
    step(by) {
      const { length } = options;
      if (length === 0) return false;
      if (list.hidden) setOpen(true);
      activate(((by > 0 ? active : Math.max(active, 0)) + by + length) % length);
      return true;
    },
    fill(others) {
      options = others;
      options.forEach((option, i) => {
        option.id = `${list.id}-${i}`;
        option.tabIndex = -1;
      });
      list.replaceChildren(...options);
      setOpen(options.length > 0);
    },
  };
}
