/** A text as a pattern that finds it as it is written, with the flag `u` or without it; not within a class. */
export const escapePattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
