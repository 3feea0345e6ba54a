/**
 * What the parser is to understand: GFM throughout. Quotes and dashes stay as written. `subscript` tells single tildes
 * from the two that strike out: see as-meant.ts.
 */
export const features = { gfm: true, smartPunctuation: false, subscript: true };
