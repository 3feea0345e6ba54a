import { type Changes, replacing } from '../fixtures/content-builder.ts';

/** Three files with four faults: in the fields, in the text, in the settings, and between files. */
export const wrongContent: Changes = {
  'tickets/101/en.mdx': (before) =>
    replacing('status: closed', 'status: reopened')(replacing('(ticket:102)', '(ticket:999)')(before)),
  'faq/set-up-mail/es.mdx': replacing('[#servers]', ''),
  'topics.yaml': replacing('- id: access', '- id: mail'),
};
