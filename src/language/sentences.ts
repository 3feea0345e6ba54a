/**
 * A text by its sentences, white space as a reader sees it: cut after the marks that end one in either language, the
 * same on every machine and in every version, unlike what Intl.Segmenter says.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?…][”»"')\]]*) /u)
    .filter(Boolean);
