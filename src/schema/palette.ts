import { contrast, fromOklch, nearestWith, oklchOf } from './colour.ts';
import { type ColourToken, colourTokens, type Scheme, schemes } from './tokens.ts';

/** Values of tokens in one scheme. */
export type Palette = Readonly<Record<ColourToken, string>>;

/** How the colours that go with an accent stand to white or black paper: lightness, and the most chroma. */
const around = {
  light: { accent: [0.4, 0.2], sheet: [0.945, 0.018], mark: [0.87, 0.055] },
  dark: { accent: [0.82, 0.11], sheet: [0.27, 0.024], mark: [0.4, 0.062] },
} as const;

/** What an accent changes of a palette. `accent` may be of the other scheme, and then becomes one of this. */
export function accented(scheme: Scheme, accent: string, isOwn: boolean): Palette {
  const { chroma, hue } = oklchOf(accent);
  const like = ([lightness, most]: readonly [number, number]): string =>
    fromOklch({ lightness, chroma: Math.min(chroma, most), hue });
  const usual = colourTokens[scheme];
  const sheet = like(around[scheme].sheet);
  const palette = {
    ...usual,
    sheet,
    mark: isOwn ? marking(like(around[scheme].mark), accent, sheet) : like(around[scheme].mark),
  };
  const derived = isOwn ? accent : like(around[scheme].accent);
  const own = isOwn ? accent : (nearestWith(derived, textContrast, backgroundsOf(palette)) ?? derived);
  const cover = scheme === 'light' ? own : sheet;
  return { ...palette, accent: own, cover, 'cover-2': besides(cover, usual['on-cover']) };
}

/** Paper behind found words: as near to that of an answer as the accent needs, which is read on both. */
function marking(mark: string, accent: string, sheet: string): string {
  const [from, to] = [oklchOf(mark), oklchOf(sheet)];
  const steps = 20;
  for (let i = 0; i <= steps; i += 1) {
    const between = (one: number, other: number): number => one + ((other - one) * i) / steps;
    const tried = fromOklch({
      lightness: between(from.lightness, to.lightness),
      chroma: between(from.chroma, to.chroma),
      hue: from.hue,
    });
    if (contrast(tried, accent) >= textContrast) return tried;
  }
  return mark;
}

/** A little lighter than the cover; darker, where text across it could not be read. */
function besides(cover: string, onCover: string): string {
  const { lightness, ...colour } = oklchOf(cover);
  const lighter = fromOklch({ ...colour, lightness: lightness + 0.05 });
  return contrast(lighter, onCover) >= textContrast ? lighter : fromOklch({ ...colour, lightness: lightness - 0.06 });
}

/** WCAG 2.2, 1.4.3 and 1.4.11: of text, and of what can be pressed or filled in. */
export const textContrast = 4.5;
export const edgeContrast = 3;

const backgroundsOf = (palette: Pick<Palette, 'paper' | 'sheet' | 'code' | 'mark'>): string[] => [
  palette.paper,
  palette.sheet,
  palette.code,
  palette.mark,
];

/** A colour that cannot be told from what it stands on. */
export interface LowContrast {
  readonly scheme: Scheme;
  readonly token: ColourToken;
  readonly colour: string;
  readonly on: ColourToken;
  readonly ratio: number;
  readonly least: number;
  /** The nearest colour that can; null where there is none. */
  readonly nearest: string | null;
}

/** What stands on what, and how much contrast it has to have. */
const pairs: readonly (readonly [ColourToken, readonly ColourToken[], number])[] = [
  ['ink', ['paper', 'sheet', 'code', 'mark'], textContrast],
  ['soft', ['paper', 'sheet', 'code'], textContrast],
  ['accent', ['paper', 'sheet', 'code', 'mark'], textContrast],
  ['visited', ['paper', 'sheet', 'code'], textContrast],
  ['caution', ['paper', 'sheet', 'code'], textContrast],
  ['danger', ['paper', 'sheet', 'code'], textContrast],
  ['edge', ['paper', 'sheet', 'code'], edgeContrast],
  ['on-cover', ['cover', 'cover-2'], textContrast],
];

export function lowContrasts(palettes: Readonly<Record<Scheme, Palette>>): LowContrast[] {
  return schemes.flatMap((scheme) =>
    pairs.flatMap(([token, backgrounds, least]) => {
      const palette = palettes[scheme];
      const colour = palette[token];
      const worst = backgrounds
        .map((on) => ({ on, ratio: contrast(colour, palette[on]) }))
        .reduce((low, each) => (each.ratio < low.ratio ? each : low));
      if (worst.ratio >= least) return [];
      // The cover has the accent's colour, of which it is said already.
      if (token === 'on-cover' && palette.cover === palette.accent && contrast(palette.accent, palette.paper) < least)
        return [];
      const nearest = nearestWith(
        colour,
        least,
        backgrounds.map((on) => palette[on]),
      );
      return [{ scheme, token, colour, ...worst, least, nearest }];
    }),
  );
}
