import type { Words } from './tickets.ts';

export const english: Words = {
  title: [
    'Why does [service] reject mail from [thing]?',
    'How do I restore [thing] after [event]?',
    '[thing] stopped working after [event]',
    'Can we move [thing] to [service] without losing mail?',
    'The browser warns about [thing] since [event]',
  ],
  answer: [
    'Because [thing] does not match what [service] expects. Correct it in the control panel, and it works again within the hour.',
    'Yes: copy [thing] first, lower the TTL a day ahead, and change it last. Nothing is lost on the way.',
    'It comes from [event]. Take the old value out of [thing], save, and wait until the TTL has run out.',
  ],
  question: [
    'Since [event] we cannot use [thing], and three other people in the office see the same.',
    'We have tried it with [service] and with a telephone on another network, and there it works.',
    'The program shows <Output>error [number]</Output> and then nothing more for about [number] seconds.',
    'Nobody changed anything in the control panel, as far as we know, though two of us have the password.',
    'Is that something that we have to change, or does it come from [service]?',
    'What worries us is that [thing] may already have been lost, because the newsletter goes out on Friday.',
    'In the settings it says `[code]`, which looks different from what the guide says.',
    'On one computer **[thing]** looks right, on the other it does not, although both were set up on the same day.',
  ],
  reply: [
    'Thanks for the exact message; it says that [thing] was refused by [service], and not by us.',
    'Please look up whether there is a line such as `[code]`, and tell us what stands there now.',
    'That fits: after [event] the old value stays in caches for up to [number] minutes.',
    'We changed it and it still fails, but now with <Output>status [number]</Output> in place of a time-out.',
    'Same here, since the weekend, with a domain that is registered elsewhere; mail from the list does arrive.',
    'There were two of them, and with two, both count as wrong; leave the one that ends in `[code]`.',
    'It works now, also from the telephone, so this can be closed. We shall tell the others at the assembly.',
    'Reload without the cache, with <Keys>Ctrl+F5</Keys>, before you look again at [thing].',
  ],
  step: [
    'In the control panel, open **Domains** and choose [thing].',
    'Copy the line `[code]` and paste it below the others, without the quotation marks.',
    'Remove what [service] had left there after [event], since two of them cancel each other out.',
    'Wait for about [number] minutes, and then try it from another network as well.',
    'If it says <Output>code [number]</Output>, begin again at the first step; nothing is broken by that.',
    'Write down the old value of [thing] before you change it, so that you can put it back.',
  ],
  see: [
    'There is more in [an earlier ticket](LINK), and in [the documentation](https://www.example.org/docs/mail).',
    'We answered something near it [here](LINK); what the records mean is in [RFC 7208](https://www.rfc-editor.org/rfc/rfc7208).',
  ],
  keywords: ['bounce', 'spf', 'dkim', 'password', 'certificate', 'wordpress', 'quota', 'imap', 'thunderbird', 'mailman'],
  blanks: {
    service: ['Gmail', 'Outlook', 'the registrar', 'the mail server', 'the list server', 'WordPress', 'the backup server', 'Thunderbird', 'the phone’s mail program', 'our provider'],
    thing: ['the SPF record', 'the mailbox', 'the certificate', 'the mailing list', 'the website', 'the database', 'the recovery address', 'the DKIM signature', 'the forwarding rule', 'the nightly backup', 'the archive folder', 'the contact form'],
    event: ['the move', 'the last update', 'the new password', 'the renewal', 'the power cut', 'the holiday', 'the change of name servers', 'the migration', 'last week’s maintenance'],
    code: ['v=spf1 include:_spf.example.org ~all', 'dig +short MX colectivo.example', '550-5.7.26 Authentication failed', '10 mx.example.org.', 'define( "WP_DEBUG", true );', 'smtp.example.org:465', 'Require valid-user', '"mode": "relaxed"'],
  },
};
