import { accounts } from './accounts.ts';
import type { Detector } from './finding.ts';
import { nationalIds } from './national-ids.ts';
import { network } from './network.ts';
import { phones } from './phones.ts';

export const numbers: readonly Detector[] = [...nationalIds, ...accounts, ...phones, ...network];
