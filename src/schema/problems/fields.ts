import { limits } from '../limits.ts';
import { error } from './catalogue.ts';

/** What is wrong with a YAML file or front matter, and its fields. */

export const yamlInvalid = error(
  'yaml-invalid',
  (why) => `The YAML cannot be read: ${why}.`,
  (_why, fix = 'Fix this line; quote a value that holds a colon or begins with a special character.') => fix,
);

export const yamlComment = error(
  'yaml-comment',
  (found) => `Everything from # on is a comment in YAML, and would be left out: “${found}”.`,
  () => 'Quote the whole value if # belongs to it; else put the comment on a line of its own.',
);

export const yamlAliases = error(
  'yaml-aliases',
  () => `The YAML uses anchors (*name) more than ${limits.yamlAliases} times.`,
  () => 'Write the values out.',
);

export const nestedTooDeep = error(
  'nested-too-deep',
  () => `Here more than ${limits.nesting} things stand one within another.`,
  () => 'Take lists, quotes, components or groups of fields out of each other.',
);

export const paragraphCrowded = error(
  'paragraph-crowded',
  () => `This paragraph has more than ${limits.paragraphSigns} braces or signs written as &name;.`,
  () => 'Divide it by empty lines, write the signs themselves, or set code into a block of code.',
);

export const frontMatterMissing = error(
  'front-matter-missing',
  (isOpen = '') =>
    isOpen === '' ? 'The entry does not begin with front matter.' : 'The front matter that begins here has no end.',
  (isOpen = '') =>
    isOpen === ''
      ? 'Begin the file with a line ---, the fields, and another line ---.'
      : 'Write a line --- below the fields, alone and at its beginning.',
);

export const frontMatterTooLong = error(
  'front-matter-too-long',
  () => `The front matter is longer than ${limits.frontMatterBytes} bytes.`,
  () => 'Shorten it; what is to be read stands below it.',
);

export const fieldMissing = error(
  'field-missing',
  (field) => `The field ${field} is missing.`,
  (field) => `Add ${field}.`,
);

export const fieldUnknown = error(
  'field-unknown',
  (field) => `There is no field ${field}.`,
  () => 'Remove it, or look up its name in src/schema/.',
);

export const fieldInvalid = error(
  'field-invalid',
  (field, why) => `The field ${field} is not right: ${why}.`,
  (field) => `Fix ${field}.`,
);

export const fileShape = error(
  'file-shape',
  (why) => `The file does not hold what it should: ${why}.`,
  () => 'Compare it with the one of the starter content.',
);

export const siteAddressNoFolder = error(
  'site-address-no-folder',
  (address) => `The address ${address} is not that of a host or of a folder on one.`,
  () =>
    'Give one without a query, an anchor or a user, such as https://consulta.example.org/ or https://example.org/help/.',
);

export const topicTwice = error(
  'topic-twice',
  (id) => `The topic ${id} stands here twice.`,
  () => 'Give each topic an id of its own.',
);

export const componentTwice = error(
  'component-twice',
  (name, first, second) => `The component ${name} belongs to the topics ${first} and ${second}.`,
  () => 'Leave it in one of them.',
);
