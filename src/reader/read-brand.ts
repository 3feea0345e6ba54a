import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageSize } from 'image-size';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { readOrProblem } from '../files/system-problem.ts';
import { part, type Part } from '../language/problems.ts';
import type { Brand, BrandFile, BrandPicture, SchemePictures } from '../schema/brand.ts';
import { accented, lowContrasts, type Palette } from '../schema/palette.ts';
import { limits } from '../schema/limits.ts';
import type { Problem, SourceLocation } from '../schema/problem.ts';
import { contrastLow, fileEncoding, sitePicture, svgUnsafe } from '../schema/problems.ts';
import type { Site } from '../schema/site.ts';
import { type ColourToken, colourNames, colourTokens, type Scheme, schemes } from '../schema/tokens.ts';
import type { Yaml } from './read-yaml.ts';
import { svgFaults } from './svg-faults.ts';
import { noTheme, readTheme, type Theme, themeFile } from './theme-css.ts';

type LineOf = Yaml['lineOf'];
type InSchemes = string | { readonly light: string; readonly dark: string };

/** Pictures that site.yaml names, which lie beside it. */
export const brandFilesOf = ({ logo, favicon, cover }: Site): string[] =>
  [logo, favicon, cover === 'none' ? undefined : cover].flatMap((each) =>
    each === undefined ? [] : typeof each === 'string' ? [each] : [each.light, each.dark],
  );

/** What a site looks like, and all that is wrong with it. */
export async function readBrand(
  contentFolder: string,
  site: Site,
  lineOf: LineOf,
): Promise<{ readonly brand: Brand; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const files: Record<string, BrandFile> = {};
  const read = async (field: 'logo' | 'favicon' | 'cover', value: InSchemes | undefined) => {
    if (value === undefined) return null;
    const at = { file: 'site.yaml', line: lineOf([field]) };
    const one = async (name: string): Promise<BrandPicture | null> => {
      const { picture, problems: wrong } = await readPicture(contentFolder, name, field, at);
      problems.push(...wrong);
      if (picture) files[name] = { made: null };
      return picture;
    };
    const [light, dark] =
      typeof value === 'string' ? [await one(value), null] : [await one(value.light), await one(value.dark)];
    return light && { light, dark };
  };
  const theme = await themeOf(contentFolder);
  const palettes = palettesOf(site, theme.theme);
  const [logo, favicon] = [await read('logo', site.logo), await read('favicon', site.favicon)];
  const cover = await read('cover', site.cover === 'none' ? undefined : site.cover);
  problems.push(...theme.problems, ...contrastProblems(palettes, site, theme.theme, lineOf));
  if (site.accent !== undefined && !favicon) files[madeIcon.name] = { made: iconIn(palettes.light.accent) };
  const icon: SchemePictures | null = favicon ?? (site.accent === undefined ? null : { light: madeIcon, dark: null });
  const { paper } = palettes.light;
  return { brand: { logo, icon, cover, paper, style: styleOf(palettes, theme.theme), files }, problems };
}

async function readPicture(
  contentFolder: string,
  name: string,
  field: 'logo' | 'favicon' | 'cover',
  at: SourceLocation,
): Promise<{ readonly picture: BrandPicture | null; readonly problems: readonly Problem[] }> {
  const refused = (why: Part) => ({ picture: null, problems: [sitePicture(at, { name, why })] });
  const bytes = await contentOf(contentFolder, name);
  if (bytes === null) return refused(part('pictureMissing'));
  const most = field === 'cover' ? limits.coverKilobytes : limits.logoKilobytes;
  if (bytes.length > most * 1000)
    return refused(part('pictureTooLarge', { kilobytes: Math.ceil(bytes.length / 1000), most }));
  if (/\.svg$/i.test(name)) {
    const source = decodeUtf8(bytes);
    if (source === null) return { picture: null, problems: [fileEncoding({ file: name })] };
    const faults = svgFaults(source);
    if (faults.length > 0)
      return { picture: null, problems: faults.map(({ line, found }) => svgUnsafe({ file: name, line }, { found })) };
  }
  const size = sizeOf(bytes, name);
  if (size === null) return refused(part('pictureUnreadable'));
  if (field === 'favicon' && Math.abs(size.width - size.height) > 1) return refused(part('pictureNotSquare', size));
  return { picture: { name, ...size }, problems: [] };
}

function sizeOf(bytes: Uint8Array, name: string): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height, type } = imageSize(bytes);
    const kind = path.extname(name).slice(1).toLowerCase();
    // image-size calls AVIF by the family of its files.
    const kinds = kind === 'avif' ? ['avif', 'heif'] : [kind];
    return width > 0 && height > 0 && kinds.includes(String(type))
      ? { width: Math.round(width), height: Math.round(height) }
      : null;
  } catch {
    return null;
  }
}

const contentOf = (contentFolder: string, name: string): Promise<Buffer | null> =>
  readOrProblem(
    name,
    readFile(path.join(contentFolder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return null;
    }),
  );

async function themeOf(contentFolder: string): Promise<ReturnType<typeof readTheme>> {
  const bytes = await contentOf(contentFolder, themeFile);
  if (bytes === null) return { theme: noTheme, problems: [] };
  const source = decodeUtf8(bytes);
  return source === null ? { theme: noTheme, problems: [fileEncoding({ file: themeFile })] } : readTheme(source);
}

type Palettes = Readonly<Record<Scheme, Palette>>;

function palettesOf({ accent }: Site, { colours }: Theme): Palettes {
  const of = (scheme: Scheme): Palette => {
    const base: Palette =
      accent === undefined
        ? colourTokens[scheme]
        : typeof accent === 'string'
          ? accented(scheme, accent, scheme === 'light')
          : accented(scheme, accent[scheme], true);
    return Object.fromEntries(
      colourNames.map((name) => [name, colours[scheme][name]?.value ?? base[name]]),
      // Each name is there: they are those of the palette.
    ) as unknown as Palette;
  };
  return { light: of('light'), dark: of('dark') };
}

/** At the line that has set one of the two colours. */
function contrastProblems(palettes: Palettes, site: Site, { colours }: Theme, lineOf: LineOf): Problem[] {
  return lowContrasts(palettes).map(({ scheme, token, on, ratio, least, nearest }) => {
    const set = colours[scheme][token] ?? colours[scheme][on];
    const isAccent = !set && token === 'accent';
    return contrastLow(
      set
        ? { file: themeFile, line: set.line }
        : { file: 'site.yaml', line: lineOf(typeof site.accent === 'string' ? ['accent'] : ['accent', scheme]) },
      {
        name: isAccent ? 'accent' : `--color-${token}`,
        scheme: part(scheme === 'light' ? 'lightScheme' : 'darkScheme'),
        on: `--color-${on} (${palettes[scheme][on]})`,
        ratio: downToTenth(ratio),
        least: String(least),
        nearest: nearest ?? undefined,
      },
    );
  });
}

const downToTenth = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** Tokens that are not as tokens.css has them. High contrast and print stay as they are: their layers are stronger. */
function styleOf(palettes: Palettes, { others }: Theme): string {
  const changed = colourNames.filter((name) => schemes.some((scheme) => isOther(palettes, scheme, name)));
  const colours = (scheme: Scheme): string[] => changed.map((name) => `--color-${name}:${palettes[scheme][name]}`);
  const light = [...colours('light'), ...Object.entries(others).map(([name, { value }]) => `--${name}:${value}`)];
  if (light.length === 0) return '';
  const dark = changed.length === 0 ? '' : `@media (prefers-color-scheme:dark){:root{${colours('dark').join(';')}}}`;
  return `@layer brand{:root{${light.join(';')}}${dark}}`;
}

const isOther = (palettes: Palettes, scheme: Scheme, name: ColourToken): boolean =>
  palettes[scheme][name].toLowerCase() !== colourTokens[scheme][name];

/** The icon of a site that has none of its own, in its colour. */
const madeIcon: BrandPicture = { name: 'consulta-icon.svg', width: 32, height: 32 };

const iconIn = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${colour}" d="M0 0h32v32H0z"/><path fill="none" stroke="#fdfdfa" stroke-width="4" d="M22 23c0 6-12 6-12 0c0-6 6-4 6-11"/><path fill="#fdfdfa" d="M13.500 5h5v5h-5z"/></svg>\n`;
