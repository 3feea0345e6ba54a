import { accounts } from '../../../src/importer/redact/accounts.ts';
import { addresses } from '../../../src/importer/redact/addresses.ts';
import { emails } from '../../../src/importer/redact/emails.ts';
import type { Detector } from '../../../src/importer/redact/finding.ts';
import { keys } from '../../../src/importer/redact/keys.ts';
import { nationalIds } from '../../../src/importer/redact/national-ids.ts';
import { network } from '../../../src/importer/redact/network.ts';
import { passwordsInAnswers } from '../../../src/importer/redact/passwords-in-answers.ts';
import { passwordsInCode } from '../../../src/importer/redact/passwords-in-code.ts';
import { passwordsInCommands } from '../../../src/importer/redact/passwords-in-commands.ts';
import { passwordsInTables } from '../../../src/importer/redact/passwords-in-tables.ts';
import { passwordsUnnamed } from '../../../src/importer/redact/passwords-unnamed.ts';
import { passwords } from '../../../src/importer/redact/passwords.ts';
import { signatures } from '../../../src/importer/redact/signatures.ts';
import { phones } from '../../../src/importer/redact/phones.ts';
import { proseNames } from '../../../src/importer/redact/prose-names.ts';
import { recoveryCodes } from '../../../src/importer/redact/recovery-codes.ts';
import { secretLinks } from '../../../src/importer/redact/secret-links.ts';
import { serviceTokens } from '../../../src/importer/redact/service-tokens.ts';
import { toldTokens } from '../../../src/importer/redact/told-tokens.ts';
import { tokens } from '../../../src/importer/redact/tokens.ts';

/** All detectors, each by the file that it is in and its place there. */
export const detectors: ReadonlyMap<string, Detector> = new Map(
  Object.entries({
    accounts,
    addresses,
    emails,
    proseNames: [proseNames],
    keys,
    nationalIds,
    network,
    passwords,
    passwordsInAnswers,
    passwordsInCode,
    passwordsInCommands,
    passwordsInTables,
    passwordsUnnamed,
    phones,
    recoveryCodes,
    secretLinks,
    serviceTokens,
    signatures: [signatures],
    toldTokens,
    tokens,
  }).flatMap(([name, list]) => list.map((detect, i): [string, Detector] => [`${name}[${i}]`, detect])),
);

/** Milliseconds of the processor that a detector takes for a text: others on the machine do not count. */
export function processorTime(detect: Detector, text: string): number {
  const before = process.cpuUsage();
  detect(text);
  return process.cpuUsage(before).user / 1000;
}

export const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
