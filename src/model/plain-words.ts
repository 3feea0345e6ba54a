const entities: Readonly<Record<string, string>> = {
  '&#x3C;': '<',
  '&lt;': '<',
  '&gt;': '>',
  '&#x26;': '&',
  '&amp;': '&',
  '&quot;': '"',
};

/** The words of our own serialised HTML: no tags, no runs of space. */
export const plainWords = (html: string): string =>
  // A block ends a word; an inline element does not. A value in quotes may hold a >.
  html
    .replace(
      /<\/?(?:p|li|ul|ol|pre|h\d|div|table|t[rdh]|br|blockquote|figure|figcaption|hr)\b(?:"[^"]*"|[^">])*>/g,
      ' ',
    )
    .replace(/<\/?\w(?:"[^"]*"|[^">])*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
