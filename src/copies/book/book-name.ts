import { type Locale, locales } from '../../language/locale.ts';
import { type SiteFacts, siteSlug } from '../mirror/copy-description.ts';

/** `consulta-2026-11-20-es.epub`, `consulta-2026-11-20-es-mail.html` */
export const bookName = (
  { name, edition }: Pick<SiteFacts, 'name' | 'edition'>,
  locale: Locale,
  topic: string | null,
  kind: 'epub' | 'html',
): string => `${[siteSlug(name), edition, locale, ...(topic === null ? [] : [topic])].join('-')}.${kind}`;

const pattern = new RegExp(`-(\\d{4}-\\d\\d-\\d\\d)-(?:${locales.join('|')})(?:-[a-z0-9-]+)?\\.(epub|html)$`);

/** What a file of a mirror's folder is by its name; null for what is no book. */
export function bookFile(file: string): { readonly edition: string; readonly kind: 'epub' | 'html' } | null {
  const [, edition, kind] = pattern.exec(file) ?? [];
  return edition !== undefined && (kind === 'epub' || kind === 'html') ? { edition, kind } : null;
}
