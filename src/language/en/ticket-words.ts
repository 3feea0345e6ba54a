import type { TicketWords } from '../language.ts';

export const englishTicketWords = {
  greetings: 'hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening)|thanks|thank you',
  replyingTo: 'replying to|in reply to',
  duplicateOf: String.raw`duplicate[sd]?\s+(?:of|to)|dup(?:e)?\s+of|same\s+as`,
  the: String.raw`the\s+`,
  ticket: 'ticket|bug',
  removed: 'removed',
  tellingLetters: null,
  placeholders: {
    email: '[email address removed]',
    phone: '[phone number removed]',
    ip: '[IP address removed]',
    token: '[token removed]',
    key: '[key removed]',
    card: '[card number removed]',
    account: '[account number removed]',
    'national-id': '[identity number removed]',
    password: '[password removed]',
    signature: '[signature removed]',
    address: '[address removed]',
    name: '[name removed]',
    title: '[title removed]',
  },
  untitled: 'A question without a title',
  unanswered: (ticket) => `Ticket ${ticket} was closed; nobody wrote down how it was solved.`,
} satisfies TicketWords;
