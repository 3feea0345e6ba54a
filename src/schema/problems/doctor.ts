import { error, warning } from './catalogue.ts';

/** What a machine or a folder lacks. */

export const nodeTooOld = error('node-too-old');
export const diskAlmostFull = warning('disk-almost-full');
export const gitMissing = warning('git-missing');
export const notInGit = warning('not-in-git');
export const notCommitted = warning('not-committed');
export const lockMissing = warning('lock-missing');
export const exampleLeft = warning('example-left');
export const draftsWaiting = warning('drafts-waiting');
