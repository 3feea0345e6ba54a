import type { z } from 'zod';
import { eitherOf, programLocale } from '../language/lists.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};
const formats: Readonly<Record<string, string>> = {
  date: 'a day, such as 2026-11-02',
  url: 'a web address, such as https://example.org/',
  email: 'a mail address',
};

/** What is wrong with a value, as the end of “… is not right:”. The schema’s own messages begin with “must”. */
export function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must ')) return `it ${issue.message}`;
  const limit = issue.code === 'too_small' ? issue.minimum : issue.code === 'too_big' ? issue.maximum : 0;
  const unit =
    'origin' in issue
      ? { string: ' character', array: ' item' }[issue.origin as string]?.concat(limit === 1 ? '' : 's')
      : undefined;
  switch (issue.code) {
    case 'too_small':
      return unit
        ? `it must have at least ${issue.minimum}${unit}`
        : `it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return unit
        ? `it must have at most ${issue.maximum}${unit}`
        : `it must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    case 'invalid_value':
      return `it must be ${eitherOf(issue.values.map(String), programLocale)}`;
    case 'invalid_type':
      return `it must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_format':
      return `it must be ${formats[issue.format] ?? 'written differently'}`;
    case 'invalid_key':
      return `it ${issue.issues[0]?.message ?? 'must be written differently'}`;
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}
