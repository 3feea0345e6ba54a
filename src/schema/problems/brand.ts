import { error } from './catalogue.ts';

/** What is wrong with the pictures and colours of a site. */

export const sitePicture = error('site-picture');
export const svgUnsafe = error('svg-unsafe');
export const contrastLow = error('contrast-low');
export const themeRefused = error('theme-refused');
