import type { z } from 'zod';
import { part, type Words } from '../language/problems.ts';
import { saidIn } from './saying.ts';

/** What is wrong with a value, as the end of “… is not right:”. */
export function whatIsWrong(issue: z.core.$ZodIssue): Words {
  const said = saidIn(issue.message);
  if (said !== null) return said;
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return wrongSize(issue);
    case 'invalid_value':
      return part('is-one-of', { allowed: issue.values.map(String) });
    case 'invalid_type':
      return part('is-of-kind', { kind: issue.expected });
    case 'invalid_format':
      return part('is-of-form', { form: issue.format });
    case 'invalid_key':
      return saidIn(issue.issues[0]?.message ?? '') ?? part('is-written-differently');
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}

const units: Readonly<Record<string, 'character' | 'item'>> = { string: 'character', array: 'item' };

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Words {
  const unit = units[issue.origin];
  if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    return unit
      ? part('has-at-least', { least: limit, unit })
      : part(issue.inclusive ? 'is-at-least' : 'is-more-than', { limit });
  }
  const limit = Number(issue.maximum);
  return unit
    ? part('has-at-most', { most: limit, unit })
    : part(issue.inclusive ? 'is-at-most' : 'is-less-than', { limit });
}
