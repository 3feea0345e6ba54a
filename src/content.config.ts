import { defineCollection } from 'astro:content';
import { contentFolder, entriesWithCode, today } from 'virtual:consulta/project';
import { z } from 'zod';
import { type AuthoredSettings, contentLoaders } from './build/content-loaders.ts';
import type { EntryText } from './mdx/entry-text.ts';

const { texts, settings } = contentLoaders(contentFolder, entriesWithCode, today);

// The loaders have checked every field; these only tell TypeScript.
export const collections = {
  texts: defineCollection({ loader: texts, schema: z.custom<EntryText>() }),
  settings: defineCollection({ loader: settings, schema: z.custom<AuthoredSettings>() }),
};
