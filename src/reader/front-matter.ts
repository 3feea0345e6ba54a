const frontMatter = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** The YAML at the top of a file, and where it stands; null where there is none. */
export function frontMatterOf(text: string): { readonly yaml: string; readonly start: number } | null {
  const found = frontMatter.exec(text);
  return found && { yaml: found[1] ?? '', start: found[0].indexOf('\n') + 1 };
}
