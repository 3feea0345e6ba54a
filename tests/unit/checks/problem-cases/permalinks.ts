import type { ProblemCase } from './problem-case.ts';

const lock = (...lines: readonly string[]): string => `# Every address\n${lines.join('\n')}\n`;

export const permalinks: readonly ProblemCase[] = [
  {
    mistake: 'a ticket that was published is gone',
    changes: { 'permalinks.lock': lock('ticket/77 #comment:1') },
    prints: [
      'redirects.yaml  permalink-lost',
      '  ticket/77 was published, and is no longer there; links to it are in mails and tickets.',
      '  Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:',
      '    ticket/77: gone',
    ],
  },
  {
    mistake: 'the slug of a guide was changed',
    changes: { 'permalinks.lock': lock('faq/mail-settings #servers #steps') },
    prints: [
      'redirects.yaml  permalink-lost',
      '  faq/mail-settings was published, and is no longer there; links to it are in mails and tickets.',
      '  Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:',
      '    faq/mail-settings: faq/set-up-mail',
    ],
  },
  {
    mistake: 'a heading has a new id',
    changes: { 'permalinks.lock': lock('faq/set-up-mail #ports #steps') },
    prints: [
      'redirects.yaml  anchor-lost',
      '  faq/set-up-mail#ports was published, and the page no longer has it; links to it are in mails and tickets.',
      '  Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:',
      '    faq/set-up-mail#ports: faq/set-up-mail#servers',
    ],
  },
  {
    mistake: 'a comment was removed',
    changes: { 'permalinks.lock': lock('ticket/101 #comment:1 #comment:3 #comment:4') },
    prints: [
      'redirects.yaml  anchor-lost',
      '  ticket/101#comment:4 was published, and the page no longer has it; links to it are in mails and tickets.',
      '  Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:',
      '    ticket/101#comment:4: ticket/101',
    ],
  },
  {
    mistake: 'what is redirected is published',
    changes: { 'redirects.yaml': 'ticket/101: faq/set-up-mail\n' },
    prints: [
      'redirects.yaml:1  redirect-of-published',
      '  ticket/101 is published, so nobody would be redirected from it.',
      '  Remove the line.',
    ],
  },
  {
    mistake: 'redirects lead in a circle, or to nothing',
    changes: { 'redirects.yaml': 'faq/a: faq/b\nfaq/b: faq/a\nfaq/c#x: faq/set-up-mail#nothing\n' },
    prints: [
      'redirects.yaml:1  redirect-leads-nowhere',
      '  faq/a is redirected to faq/b, which is not published and leads to nothing that is.',
      '  Name a page or an anchor that is published, or gone.',
      '',
      'redirects.yaml:2  redirect-leads-nowhere',
      '  faq/b is redirected to faq/a, which is not published and leads to nothing that is.',
      '  Name a page or an anchor that is published, or gone.',
      '',
      'redirects.yaml:3  redirect-leads-nowhere',
      '  faq/c#x is redirected to faq/set-up-mail#nothing, which is not published and leads to nothing that is.',
      '  Name a page or an anchor that is published, or gone.',
    ],
  },
  {
    mistake: 'a redirect is not written as addresses are',
    changes: { 'redirects.yaml': 'faq/a: https://example.org/\n/en/faq/b/: gone\n' },
    prints: [
      'redirects.yaml:1  field-invalid',
      '  The field faq/a is not right: it must look like ticket/9012, faq/move-a-domain#before or ticket/9012#comment:3, or be gone.',
      '  Fix faq/a.',
      '',
      'redirects.yaml:2  field-invalid',
      '  The field /en/faq/b/ is not right: it must look like ticket/9012, faq/move-a-domain#before or ticket/9012#comment:3.',
      '  Fix /en/faq/b/.',
    ],
  },
  {
    mistake: 'a merge has left its marks in the ledger',
    changes: { 'permalinks.lock': lock('ticket/101 #comment:1', '<<<<<<< HEAD') },
    prints: [
      'permalinks.lock:3  ledger-invalid',
      '  The line is no address with anchors: <<<<<<< HEAD.',
      '  Keep the lines of both sides of a merge and remove the marks; otherwise restore the file from an earlier commit, or run npm run publish -- --from with the address of the published site.',
    ],
  },
];
