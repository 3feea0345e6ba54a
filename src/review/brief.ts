import type { EntryFile } from '../reader/entry-file.ts';
import { readYaml } from '../reader/read-yaml.ts';
import { type Draft, type DraftFields, fieldsIn, reasonIn } from '../reader/draft.ts';
import { frontMatterOf } from '../reader/front-matter.ts';

/** What a list tells of a draft before anybody has opened it: only its fields are read. */
export type Brief = Pick<Draft, 'fields' | 'reason' | 'locale' | 'number' | 'pictures'>;

export function briefOf({ key, locale, file }: EntryFile, text: string): Brief {
  const front = frontMatterOf(text)?.yaml ?? '';
  const yaml = readYaml(front, file);
  const fields: DraftFields = fieldsIn('value' in yaml ? yaml.value : null);
  const pictures = Array.from(text.matchAll(/!\[[^\]]{0,200}\]\(([^()\s]{1,200})\)/g), ([, name = '']) => name);
  return { fields, reason: reasonIn(front), locale, number: Number(key.split('/')[1]), pictures };
}
