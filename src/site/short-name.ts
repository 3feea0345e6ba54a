/** A name where only so many characters are allowed: as many of its words as fit, and one that is too long cut off. */
export function shortName(name: string, most: number): string {
  if (name.length <= most) return name;
  const words = name.slice(0, most + 1).replace(/\s\S*$/u, '');
  return words.slice(0, most).trim();
}
