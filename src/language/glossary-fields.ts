/**
 * What the glossary that ships with Consulta is sorted by: one file each in `glossary/`. Of several lines that name a
 * word the first counts most, so everyday words, which say least, come last.
 */
export const glossaryFields = [
  'accounts',
  'safety',
  'mail',
  'domains',
  'web',
  'collaboration',
  'membership',
  'computing',
  'everyday',
] as const;
export type GlossaryField = (typeof glossaryFields)[number];
