import { brand } from './brand.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { manual } from './manual.ts';
import { marks } from './marks.ts';
import { text } from './text.ts';
import { values } from './values.ts';

export const englishParts = { ...brand, ...facts, ...files, ...manual, ...marks, ...text, ...values };
