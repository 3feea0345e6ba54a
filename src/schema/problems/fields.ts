import { limits } from '../limits.ts';
import { error } from './catalogue.ts';

/** What is wrong with a YAML file or front matter, and its fields. */

export const yamlInvalid = error('yaml-invalid');
export const yamlComment = error('yaml-comment');
export const yamlAliases = error('yaml-aliases', { yamlAliases: limits.yamlAliases });
export const nestedTooDeep = error('nested-too-deep', { nesting: limits.nesting });
export const paragraphCrowded = error('paragraph-crowded', { paragraphSigns: limits.paragraphSigns });
export const frontMatterMissing = error('front-matter-missing');
export const frontMatterTooLong = error('front-matter-too-long', { frontMatterBytes: limits.frontMatterBytes });
export const fieldMissing = error('field-missing');
export const fieldUnknown = error('field-unknown');
export const fieldInvalid = error('field-invalid');
export const fileShape = error('file-shape');
export const siteAddressNoFolder = error('site-address-no-folder');
export const topicTwice = error('topic-twice');
export const componentTwice = error('component-twice');
