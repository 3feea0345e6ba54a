import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with a YAML file or front matter, and its fields. */
export const fields = {
  'yaml-invalid': ({
    why,
    fix = 'Fix this line; quote a value that holds a colon or begins with a special character.',
  }: {
    why: string;
    fix?: string | undefined;
  }) => ({
    what: `The YAML cannot be read: ${why}.`,
    fix,
  }),
  'yaml-comment': ({ found }: { found: string }) => ({
    what: `Everything from # on is a comment in YAML, and would be left out: “${found}”.`,
    fix: 'Quote the whole value if # belongs to it; else put the comment on a line of its own.',
  }),
  'yaml-aliases': ({ yamlAliases }: { yamlAliases: number }) => ({
    what: `The YAML uses anchors (*name) more than ${yamlAliases} times.`,
    fix: 'Write the values out.',
  }),
  'nested-too-deep': ({ nesting }: { nesting: number }) => ({
    what: `Here more than ${nesting} things stand one within another.`,
    fix: 'Take lists, quotes, components or groups of fields out of each other.',
  }),
  'paragraph-crowded': ({ paragraphSigns }: { paragraphSigns: number }) => ({
    what: `This paragraph has more than ${paragraphSigns} braces or signs written as &name;.`,
    fix: 'Divide it by empty lines, write the signs themselves, or set code into a block of code.',
  }),
  'front-matter-missing': ({ isOpen }: { isOpen: boolean }) => ({
    what: isOpen ? 'The front matter that begins here has no end.' : 'The entry does not begin with front matter.',
    fix: isOpen
      ? 'Write a line --- below the fields, alone and at its beginning.'
      : 'Begin the file with a line ---, the fields, and another line ---.',
  }),
  'front-matter-too-long': ({ frontMatterBytes }: { frontMatterBytes: number }) => ({
    what: `The front matter is longer than ${frontMatterBytes} bytes.`,
    fix: 'Shorten it; what is to be read stands below it.',
  }),
  'field-missing': ({ field }: { field: string }) => ({
    what: `The field ${field} is missing.`,
    fix: `Add ${field}.`,
  }),
  'field-unknown': ({ field }: { field: string }) => ({
    what: `There is no field ${field}${field === 'analytics' ? ': no page tells anybody who reads it' : ''}.`,
    fix: 'Remove it, or look up its name: npm run manual -- content-folder leads to all fields.',
  }),
  'field-invalid': ({ field, why }: { field: string; why: string }) => ({
    what: `The field ${field} is not right: ${why}.`,
    fix: `Fix ${field}.`,
  }),
  'file-shape': ({ why }: { why: string }) => ({
    what: `The file does not hold what it should: ${why}.`,
    fix: 'npm run manual -- fields-of-other-files shows what belongs into it.',
  }),
  'site-address-no-folder': ({ address }: { address: string }) => ({
    what: `The address ${address} is not that of a host or of a folder on one.`,
    fix: 'Give one without a query, an anchor or a user, such as https://consulta.example.org/ or https://example.org/help/.',
  }),
  'topic-twice': ({ id }: { id: string }) => ({
    what: `The topic ${id} stands here twice.`,
    fix: 'Give each topic an id of its own.',
  }),
  'component-twice': ({ name, first, second }: { name: string; first: string; second: string }) => ({
    what: `The component ${name} belongs to the topics ${first} and ${second}.`,
    fix: 'Leave it in one of them.',
  }),
} satisfies SentencesByCode;
