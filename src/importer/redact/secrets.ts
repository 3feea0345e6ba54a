import type { Detector } from './finding.ts';
import { keys } from './keys.ts';
import { passwordsInAnswers } from './passwords-in-answers.ts';
import { passwordsInCode } from './passwords-in-code.ts';
import { passwordsInCommands } from './passwords-in-commands.ts';
import { passwordsInTables } from './passwords-in-tables.ts';
import { passwordsLaidOut } from './passwords-laid-out.ts';
import { passwordsUnnamed } from './passwords-unnamed.ts';
import { passwords } from './passwords.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { secretLinks } from './secret-links.ts';
import { serviceTokens } from './service-tokens.ts';
import { toldTokens } from './told-tokens.ts';
import { tokens } from './tokens.ts';

export const secrets: readonly Detector[] = [
  ...keys,
  ...serviceTokens,
  ...secretLinks,
  ...recoveryCodes,
  ...tokens,
  ...toldTokens,
  ...passwordsInAnswers,
  ...passwordsInTables,
  ...passwordsInCode,
  ...passwordsInCommands,
  ...passwords,
  ...passwordsLaidOut,
  ...passwordsUnnamed,
];
