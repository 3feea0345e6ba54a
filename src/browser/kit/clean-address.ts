import { withoutFileName } from '../../site/addresses.ts';

/** Whether a folder's address leads nowhere: a disk lists the folder, and a ZIM knows files only. */
export const keepsFileNames = (): boolean =>
  !/^https?:$/.test(location.protocol) || document.documentElement.dataset.copy === 'zim';

/**
 * The address without the name of its file, which every server adds by itself: the form that is published, and copied.
 */
export const cleanAddress = (address: string): string => withoutFileName(address) || './';
