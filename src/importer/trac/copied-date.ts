const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a copied text names: `2014-03-04T18:22:09Z`, `Mar 4, 2014, 6:22:09 PM`, `4 March 2014`. Null where it
 * says how long ago something was, since nobody knows from when, and for numbers whose order nobody knows.
 */
export function copiedDate(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  const [, first = '', second = '', third = ''] =
    /\b(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})\b/u.exec(text) ??
    /\b(\d{1,2})\.? (\p{L}{3,9})\.?,? (\d{4})\b/u.exec(text) ??
    [];
  const [name, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const found = iso?.[0] ?? (month === 0 ? '' : `${third}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  const time = new Date(`${found}T00:00:00Z`);
  return Number.isNaN(time.valueOf()) || !time.toISOString().startsWith(found) ? null : `${found}T00:00:00Z`;
}
