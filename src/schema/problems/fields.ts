import { error } from './catalogue.ts';

/** What is wrong with a YAML file or front matter, and its fields. */

export const yamlInvalid = error(
  'yaml-invalid',
  (why) => `The YAML cannot be read: ${why}.`,
  () => 'Fix this line; quote a value that holds a colon or begins with a special character.',
);

export const frontMatterMissing = error(
  'front-matter-missing',
  () => 'The entry does not begin with front matter.',
  () => 'Begin the file with a line ---, the fields, and another line ---.',
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
