import type { PartsByKey } from '../../problems.ts';

/** What stands within problems of the pictures and colours of a site. */
export const brand = {
  /** What keeps a picture of a site from being used. */
  pictureMissing: () => 'there is no such file beside site.yaml',
  pictureTooLarge: ({ kilobytes, most }: { kilobytes: number; most: number }) =>
    `it has ${kilobytes} kB, and at most ${most} kB are taken to every page`,
  pictureUnreadable: () => 'it is not a picture of the kind that its name says, or its size is not known',
  pictureNotSquare: ({ width, height }: { width: number; height: number }) =>
    `it is ${width} wide and ${height} high, and has to be square`,
  /** What an SVG holds. */
  element: ({ name }: { name: string }) => `the element <${name}>`,
  attribute: ({ name }: { name: string }) => `the attribute ${name}`,
  outside: () => 'an address of something outside the file, or a sign that could hide one',
  instruction: () => 'an instruction, a definition or a CDATA section for programs',
  otherEncoding: () => 'an encoding that is not UTF-8',
  lightScheme: () => 'light',
  darkScheme: () => 'dark',
  /** Why theme.css may not say something. */
  themeUnreadable: ({ why }: { why: string }) => `cannot be read as CSS (${why})`,
  themeNoToken: () => 'is not one of them',
  themeNoColour: () => 'has to be a colour such as #0a5239',
  themeNoFamily: () => 'has to be a list of families of type, such as Georgia, serif',
  themeNoSize: () => 'has to be a size such as 70rem or 60ch',
} satisfies PartsByKey;
