import type { Locale } from './locale.ts';
import { formatNumber } from './words.ts';

/** Of a file: `18.4 MB`, `912 kB`. Thousands, as file managers and networks count; a space that does not break. */
export function formatSize(locale: Locale, bytes: number): string {
  const thousands = Math.max(1, Math.round(bytes / 1000));
  if (thousands < 1000) return `${formatNumber(locale, thousands)}\u00a0kB`;
  const millions = bytes / 1_000_000;
  return `${formatNumber(locale, Number(millions.toFixed(millions < 100 ? 1 : 0)))}\u00a0MB`;
}
