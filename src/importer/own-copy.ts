/** A part of a string keeps the whole of it in memory: the page that an answer was cut from. */
export const ownCopy = (text: string): string => Buffer.from(text).toString();
