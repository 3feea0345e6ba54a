import { defineCollection } from 'astro:content';
import { contentFolder, readTexts } from 'virtual:consulta/project';
import { z } from 'zod';
import type { EntryText } from './mdx/entry-text.ts';
import { settingsLoader, type StoredSettings, textsLoader } from './reader/astro-loader.ts';

// The loaders have checked every field; these only tell TypeScript.
export const collections = {
  texts: defineCollection({ loader: textsLoader(contentFolder, readTexts), schema: z.custom<EntryText>() }),
  settings: defineCollection({ loader: settingsLoader(contentFolder), schema: z.custom<StoredSettings>() }),
};
