import { betweenFiles } from './between-files.ts';
import { brand } from './brand.ts';
import { build } from './build.ts';
import { doctor } from './doctor.ts';
import { erase } from './erase.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { imports } from './import.ts';
import { mirror } from './mirror.ts';
import { organisations } from './organisations.ts';
import { permalinks } from './permalinks.ts';
import { search } from './search.ts';
import { text } from './text.ts';
import { tickets } from './tickets.ts';
import { translations } from './translations.ts';
import { trac } from './trac.ts';

export const spanishProblems = {
  ...betweenFiles,
  ...brand,
  ...build,
  ...doctor,
  ...erase,
  ...fields,
  ...files,
  ...imports,
  ...mirror,
  ...organisations,
  ...permalinks,
  ...search,
  ...text,
  ...tickets,
  ...translations,
  ...trac,
};
