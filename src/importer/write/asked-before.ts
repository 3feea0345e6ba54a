import type { Detector } from '../redact/finding.ts';
import { findPrivate } from '../redact/redact.ts';
import type { AskedBeforeTicket } from '../tracker/asked-before.ts';

/**
 * What was asked before a ticket, without each question in which anything private is found. Whoever types into a search
 * box writes names small, so that every two words are also looked at as a name would be written: rather a question too
 * few.
 */
export const publicQuestions = (before: AskedBeforeTicket, people: Detector): AskedBeforeTicket => ({
  ...before,
  asked: before.asked.filter((question) =>
    [question, ...withCapitals(question)].every((each) => findPrivate(each, { people }).length === 0),
  ),
});

function withCapitals(question: string): string[] {
  const words = question.split(' ');
  return words.map((_, i) =>
    words.map((word, j) => (j === i || j === i + 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' '),
  );
}
