import { z } from 'zod';
import { placeableName } from './file-name.ts';
import { inEachLocale } from './locale.ts';
import { saying } from './saying.ts';

/** A topic of the knowledge base: one item of topics.yaml. The order of the file is the order on the pages. */
export const topicSchema = z.strictObject({
  /** In the address, so for ever: /en/topic/mail/. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, saying('looks-like-id'))
    .refine(placeableName.allows, placeableName.message),
  label: inEachLocale(z.string().min(2).max(32)),
  /** One line under the heading: what is here. */
  about: inEachLocale(z.string().min(10).max(200)),
  /** The tracker's components whose tickets belong here. */
  components: z.array(
    z.strictObject({
      /** As the tracker spells it; tickets name it so. */
      name: z.string().min(2),
      label: inEachLocale(z.string().min(2).max(48)),
    }),
  ),
});
export type Topic = z.infer<typeof topicSchema>;

export const topicsSchema = z.array(topicSchema).min(1);
