import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type GlossaryField, glossaryFields } from '../language/glossary-fields.ts';
import { wholeGlossary } from '../model/whole-glossary.ts';
import { type Concept, conceptsSchema } from '../schema/glossary.ts';
import type { Site } from '../schema/site.ts';
import type { Settings } from './read-settings.ts';

const read = new Map<GlossaryField, readonly Concept[]>();

const textOf = (field: GlossaryField): string =>
  readFileSync(new URL(`../language/glossary/${field}.yaml`, import.meta.url), 'utf8');

/** One field of the glossary that ships with Consulta: `src/language/glossary`. */
export function fieldOfGlossary(field: GlossaryField): readonly Concept[] {
  const concepts =
    read.get(field) ??
    // Failsafe: `true` and `no` are words.
    conceptsSchema.parse(parse(textOf(field), { schema: 'failsafe' }));
  read.set(field, concepts);
  return concepts;
}

/** Of the fields that site.yaml leaves switched on. */
export const builtInGlossary = (site: Pick<Site, 'glossary'> | null): Concept[] =>
  glossaryFields.filter((field) => site?.glossary?.[field] ?? true).flatMap(fieldOfGlossary);

/** What a site's search knows of words: the built-in glossary, and glossary.yaml. */
export const glossaryOf = ({ site, glossary }: Pick<Settings, 'site' | 'glossary'>): Concept[] =>
  wholeGlossary(builtInGlossary(site), glossary ?? []);
