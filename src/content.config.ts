import { defineCollection } from 'astro:content';
import { runningBuild } from 'virtual:consulta/knowledge-base';
import { contentFolder } from 'virtual:consulta/project';
import { z } from 'zod';
import { contentLoaders } from './build/content-loaders.ts';
import type { EntryText } from './mdx/entry-text.ts';

const { texts, changes } = contentLoaders(contentFolder, runningBuild());

// Every field has been checked; these only tell TypeScript.
export const collections = {
  texts: defineCollection({ loader: texts, schema: z.custom<EntryText>() }),
  changes: defineCollection({ loader: changes, schema: z.custom<{ readonly count: number }>() }),
};
