import { access } from 'node:fs/promises';
import path from 'node:path';
import { readCheckedContent } from '../checks/read-checked-content.ts';
import { permalinksLockFile } from '../reader/permalinks-lock.ts';
import { isError, type Problem } from '../schema/problem.ts';
import { draftsWaiting, exampleLeft, lockMissing } from '../schema/problems/doctor.ts';
import type { Site } from '../schema/site.ts';

/** Names that nobody can have: https://www.rfc-editor.org/rfc/rfc2606 */
const isExample = (host: string): boolean =>
  /(?:^|\.)(?:example(?:\.(?:org|com|net))?|test|invalid)$/.test(host) || host === 'localhost';

const hostOf = (value: string): string =>
  URL.canParse(value) && value.includes('://') ? new URL(value).hostname : value.replace(/^.*@/, '');

export function exampleProblems({ address, tracker, mail }: Pick<Site, 'address' | 'tracker' | 'mail'>): Problem[] {
  const fields = {
    address,
    'tracker.address': tracker.address,
    'tracker.newTicket': tracker.newTicket,
    mail,
  };
  return Object.entries(fields)
    .filter(([, value]) => isExample(hostOf(value)))
    .map(([field, value]) => exampleLeft({ file: 'site.yaml' }, { field, value }));
}

/** What stops a build, and what a reader would notice. */
export async function contentProblems(contentFolder: string, today: string): Promise<Problem[]> {
  const { problems, settings, drafts } = await readCheckedContent(contentFolder, { today });
  const isThere = await access(path.join(contentFolder, permalinksLockFile)).then(
    () => true,
    () => false,
  );
  return [
    ...problems.filter(isError),
    ...(settings.site ? exampleProblems(settings.site) : []),
    ...(drafts.size > 0 ? [draftsWaiting({ file: '.' }, { count: drafts.size })] : []),
    ...(isThere || settings.site === null ? [] : [lockMissing({ file: permalinksLockFile })]),
  ];
}
