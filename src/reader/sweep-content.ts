import { sweep } from '../files/part.ts';

/** Version 0.1 wrote these beside the files that commands write; a build refused what a full disk left of them. */
const former = /^(permalinks\.lock|translations\.lock|\.?redirects\.yaml)\.new$/;

/** Removes what runs that were killed, or found the disk full, have left anywhere in a content folder. */
export const sweepContent = (contentFolder: string): Promise<void> => sweep(contentFolder, { recursive: true, former });
