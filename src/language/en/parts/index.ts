import { brand } from './brand.ts';
import { commands } from './commands.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { manual } from './manual.ts';
import { marks } from './marks.ts';
import { output } from './output.ts';
import { steps } from './steps.ts';
import { text } from './text.ts';
import { usage } from './usage.ts';
import { values } from './values.ts';

export const englishParts = {
  ...brand,
  ...commands,
  ...facts,
  ...files,
  ...manual,
  ...marks,
  ...output,
  ...steps,
  ...text,
  ...usage,
  ...values,
};
