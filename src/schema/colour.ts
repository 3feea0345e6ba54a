/** Colours as `#0a5239`: their contrast (WCAG 2.2), and lightness, chroma and hue as people see them (OKLCH). */

export const isColour = (text: string): boolean => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text);

/** Red, green and blue as light, from 0 to 1. */
type Light = readonly [number, number, number];

interface Oklch {
  /** From 0 to 1. */
  readonly lightness: number;
  readonly chroma: number;
  /** In radians. */
  readonly hue: number;
}

function lightOf(colour: string): Light {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const part = (at: number): number => {
    const value = parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function colourOf(light: Light): string {
  const digits = (value: number): string => {
    const shown = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, shown)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${light.map(digits).join('')}`;
}

/** WCAG 2.2, “relative luminance”. */
const luminance = (colour: string): number => {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, “contrast ratio”: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://bottosson.github.io/posts/oklab/ */
export function oklchOf(colour: string): Oklch {
  const [red, green, blue] = lightOf(colour);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The colour of a screen that is nearest: with less chroma, where a screen has not as much. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  const [enough, most] = [0.0005, 40];
  let [low, high] = [0, chroma];
  if (isShown(toLight({ lightness, chroma, hue }))) low = chroma;
  for (let i = 0; i < most && high - low > enough && low < chroma; i += 1) {
    const middle = (low + high) / 2;
    if (isShown(toLight({ lightness, chroma: middle, hue }))) low = middle;
    else high = middle;
  }
  return colourOf(toLight({ lightness, chroma: low, hue }));
}

function toLight({ lightness, chroma, hue }: Oklch): Light {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isShown = (light: Light): boolean => light.every((value) => value >= -0.0001 && value <= 1.0001);

/**
 * The nearest colour of the same hue that has a contrast to each of the others; itself where it has. Null where no
 * lightness has it.
 */
export function nearestWith(colour: string, least: number, others: readonly string[]): string | null {
  const passes = (each: string): boolean => others.every((other) => contrast(each, other) >= least);
  if (passes(colour)) return colour;
  const wanted = oklchOf(colour);
  const steps = 400;
  const tried = Array.from({ length: steps + 1 }, (_, i) => i / steps).sort(
    (one, other) => Math.abs(one - wanted.lightness) - Math.abs(other - wanted.lightness),
  );
  for (const lightness of tried) {
    const found = fromOklch({ ...wanted, lightness });
    if (passes(found)) return found;
  }
  return null;
}
