/** Puts the ids that a heading had once before its text, so that links to them arrive there without a script. */
export const withFormerIds = (html: string, formerIds: ReadonlyMap<string, readonly string[]> | undefined): string =>
  formerIds === undefined
    ? html
    : html.replace(
        /<h[2-6]\b[^>]*\bid="([^"]+)"[^>]*>/g,
        (tag, id: string) => tag + (formerIds.get(id) ?? []).map((former) => `<span id="${former}"></span>`).join(''),
      );
