/**
 * Lines of a wiki text: any line end, tabs as Trac counts them, and no character that a reader could not see or a file
 * not hold.
 */
export const cleanLines = (text: string): string[] =>
  text
    .toWellFormed()
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[\v\f]/g, ' ')
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/\p{Noncharacter_Code_Point}/gu, ''),
    );

/** Trac's tab is eight blanks, wherever it stands. */
export const withoutTabs = (line: string): string => line.replaceAll('\t', '        ');
