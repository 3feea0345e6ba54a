import { z } from 'zod';
import { entryKeyForm, nameOf, topicKeyForm } from '../site/keys.ts';
import { placeableName } from './file-name.ts';
import { permalinkPages } from '../site/pages.ts';
import { saying } from './saying.ts';

const page = `(?:${entryKeyForm}|${topicKeyForm}|${permalinkPages.join('|')})`;
const anchor = '[a-z0-9][a-z0-9:-]*';

/**
 * A page, in either language and without one, as authors name it: `ticket/9012`, `faq/move-a-domain`, `topic/mail`,
 * `about`.
 */
export const pageKeySchema = z.string().regex(new RegExp(`^${page}$`), saying('looks-like-page'));
export type { PageKey } from '../site/keys.ts';

/** A page, or a place on it: `faq/move-a-domain#before`, `ticket/9012#comment:3`. */
export const permalinkSchema = z
  .string()
  .regex(new RegExp(`^${page}(?:#${anchor})?$`), saying('looks-like-place'))
  .refine((place) => placeableName.allows(nameOf(place.split('#', 1)[0] ?? '')), placeableName.message);

/** For what was withdrawn: its page says so. */
export const gone = 'gone';

/**
 * Where each address leads that is no longer published: redirects.yaml. One line moves a page in both languages, with
 * its anchors.
 */
export const redirectsSchema = z.record(
  permalinkSchema,
  z.string().regex(new RegExp(`^(?:${gone}|${page}(?:#${anchor})?)$`), saying('looks-like-place-or-gone')),
);
