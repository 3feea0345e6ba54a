import type { Construct } from './token.ts';

const pattern = /#([a-zA-Z.+-]{0,30}?)([0-9]+(?:[-:][0-9]+)?(?:,\u200b?[0-9]+(?:[-:][0-9]+)?)*)/y;

/** `#201`, `#201,204`, `#205-206`, and `#T201` of another Trac. `&#123;` is none. */
export const ticketNumber: Construct = {
  starts: /#/,
  read: (line, at) => {
    const match = line.text[at - 1] === '&' ? null : line.match(pattern, at);
    if (match === null) return null;
    const [source, prefix = '', numbers = ''] = match;
    const link =
      prefix !== '' ? ({ to: 'other', realm: prefix, target: `ticket:${numbers}` } as const) : ticketTarget(numbers);
    return { tokens: [{ type: 'link', link, label: source, source }], end: at + source.length };
  },
};

/** One ticket or several. */
export const ticketTarget = (numbers: string) =>
  /^\d{1,15}$/.test(numbers)
    ? ({ to: 'ticket', ticket: Number(numbers) } as const)
    : ({ to: 'tickets', numbers } as const);
