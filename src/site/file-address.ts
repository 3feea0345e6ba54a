/** A file's relative address: its name may hold anything. */
export const fileAddress = (file: string): string =>
  file
    .split('/')
    .map((segment) => (segment === '..' ? segment : encodeURIComponent(segment)))
    .join('/');
