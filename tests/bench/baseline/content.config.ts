import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from 'virtual:consulta/project';
import { z } from 'zod';
import { commentSchema, ticketSchema } from '../../../src/schema/ticket.ts';

export const markdownTicketSchema = ticketSchema.extend({ comments: z.array(commentSchema) });

export const collections = {
  texts: defineCollection({
    loader: glob({
      pattern: 'tickets/**/*.md',
      base: pathToFileURL(contentFolder),
      // Without this, the store would hold each text twice.
      retainBody: false,
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: markdownTicketSchema,
  }),
};
