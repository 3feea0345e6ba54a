import { escapeXml } from '../../site/escape-xml.ts';

/** HTML that was written by us, or escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | number | Markup | false | null | undefined | readonly Value[];

/** HTML with values in it: whatever is no markup itself is escaped. `false` and null leave nothing. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.map((text, i) => text + (i < values.length ? written(values[i]) : '')).join(''));

function written(value: Value): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Markup) return value.html;
  return typeof value === 'object' ? value.map(written).join('') : escapeXml(String(value));
}
