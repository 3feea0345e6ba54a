import { defineCollection } from 'astro:content';
import { runningBuild } from 'virtual:consulta/knowledge-base';
import { contentFolder } from 'virtual:consulta/project';
import { z } from 'zod';
import { textsLoader } from './build/texts-loader.ts';
import type { EntryText } from './mdx/entry-text.ts';

const texts = textsLoader(contentFolder, runningBuild());

// Every field has been checked; this only tells TypeScript.
export const collections = {
  texts: defineCollection({ loader: texts, schema: z.custom<EntryText>() }),
};
