import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { oEmbedPath } from '../site/addresses.ts';
import { outputs } from '../site/outputs.ts';
import { apiSchema, apiVersion } from '../schema/api.ts';
import { feeds } from './atom-feed.ts';
import { bundles, describeEntries, textsOf } from './entry-files.ts';
import { llmsText } from './llms.ts';
import { oEmbed } from './oembed.ts';
import { sitemaps } from './sitemap.ts';
import { describeTranslations } from './translations-file.ts';

/**
 * Writes what programs read: JSON, feeds, sitemap, llms.txt. From the model and not as endpoints of Astro's: how many
 * files there are follows from the content. Each takes longer to wait for than to write.
 */
export function writeApi(siteFolder: string, base: KnowledgeBase): void {
  const folders = new Set<string>();
  const write = (file: string, content: string): void => {
    const target = path.join(siteFolder, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, content);
  };
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  write(outputs.apiSchema.path.replace('*', String(apiVersion)), json(z.toJSONSchema(apiSchema)));
  write(outputs.apiEntries.path, json(describeEntries(base)));
  write(outputs.apiTranslations.path, json(describeTranslations(base)));
  for (const [file, bundle] of bundles(base)) write(file, json(bundle));
  if (base.site.oembed) {
    for (const entry of base.entries)
      for (const text of textsOf(entry)) write(oEmbedPath(text.locale, entry.key), json(oEmbed(entry, text, base)));
  }
  for (const [file, content] of [...feeds(base), ...sitemaps(base)]) write(file, content);
  write(outputs.llms.path, llmsText(base));
}
