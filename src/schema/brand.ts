import { colourTokens } from './tokens.ts';

/** What a site looks like: what site.yaml and theme.css ask for, read and checked. */
export interface Brand {
  readonly logo: SchemePictures | null;
  readonly icon: SchemePictures | null;
  readonly cover: SchemePictures | null;
  /** The paper of the light scheme, for browsers that draw around a page. */
  readonly paper: string;
  /** CSS behind the site's own; empty where all is as it is without. */
  readonly style: string;
  /** What is published of it, by name: a file beside site.yaml, or what has been made. */
  readonly files: Readonly<Record<string, BrandFile>>;
}

/** A picture, and the one that takes its place in the dark scheme. */
export interface SchemePictures {
  readonly light: BrandPicture;
  readonly dark: BrandPicture | null;
}

export interface BrandPicture {
  /** Of the file. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** `made`: its text, where no file holds it. */
export interface BrandFile {
  readonly made: string | null;
}

export const plainBrand: Brand = {
  logo: null,
  icon: null,
  cover: null,
  paper: colourTokens.light.paper,
  style: '',
  files: {},
};
