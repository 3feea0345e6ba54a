import { betweenFiles } from './between-files.ts';
import { brand } from './brand.ts';
import { characters } from './characters.ts';
import { commentsBehindValues } from './comments-behind-values.ts';
import { elements } from './elements.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { footnotes } from './footnotes.ts';
import { leftoverMarks } from './leftover-marks.ts';
import { limits } from './limits.ts';
import { linksAndPictures } from './links-and-pictures.ts';
import { organisations } from './organisations.ts';
import { permalinks } from './permalinks.ts';
import { text } from './text.ts';
import { tickets } from './tickets.ts';
import { translations } from './translations.ts';

export const problemCases = [
  ...files,
  ...organisations,
  ...brand,
  ...fields,
  ...tickets,
  ...text,
  ...elements,
  ...footnotes,
  ...leftoverMarks,
  ...linksAndPictures,
  ...betweenFiles,
  ...permalinks,
  ...translations,
  ...limits,
  ...characters,
  ...commentsBehindValues,
];
