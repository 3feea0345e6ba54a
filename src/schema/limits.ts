/**
 * What one file of the content may be. Far above what a person writes, and low enough that whatever a program puts into
 * a content folder is refused in seconds instead of read for hours.
 */
export const limits = {
  /** Bytes of one file of text. */
  textBytes: 2_000_000,
  /** Lines of one file of text. */
  textLines: 50_000,
  /** Bytes of the front matter of an entry. */
  frontMatterBytes: 100_000,
  /** Lists, quotes, components and groups of fields, one within another. */
  nesting: 100,
  /** Pairs of braces, and signs written as `&amp;`, in one paragraph: the parser reads it again for each. */
  paragraphSigns: 2000,
  /** Uses of an anchor (`*name`) in one YAML text. */
  yamlAliases: 100,
  /** Bytes of the name of a file or folder: an address and the path of a copy get longer, and systems take 255. */
  nameBytes: 100,
  /** Kilobytes of a picture that belongs to the site: its logo or icon, which stand on every page, and its cover. */
  logoKilobytes: 60,
  coverKilobytes: 400,
} as const;
