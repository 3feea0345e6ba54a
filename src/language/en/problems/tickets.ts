import { languageName } from '../../language-names.ts';
import type { Locale } from '../../locale.ts';
import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with a ticket that is to be published. */
export const tickets = {
  'ticket-number-differs': ({ inFile, inFolder }: { inFile: number; inFolder: string }) => ({
    what: `The field ticket says ${inFile} and the folder says ${inFolder}.`,
    fix: 'Make them the same; the number is in the address for ever.',
  }),
  'ticket-not-closed': ({ status }: { status: string }) => ({
    what: `The ticket’s status is ${status}, and only closed tickets may be published.`,
    fix: 'Take the folder out of content/, or write its facts up as a FAQ entry that names the ticket in sources.',
  }),
  'ticket-resolution': ({ resolution, accepted }: { resolution: string; accepted: readonly string[] }) => ({
    what: `The resolution ${resolution} is not one that holds an answer (${accepted.join(', ')}).`,
    fix: 'Take the folder out of content/, or correct the resolution.',
  }),
  'ticket-sensitive': () => ({
    what: 'The ticket is marked sensitive, and sensitive tickets are never published.',
    fix: 'Take the folder out of content/. If it has been in git, its history holds it too.',
  }),
  'ticket-holds-code': ({ found, instead }: { found: string; instead?: string | undefined }) => ({
    what: `Ticket text never becomes code, and this would: ${found}.`,
    fix: `${instead === undefined ? 'Put' : `Write ${instead} in its place, or put`} it in \`backticks\` or a code block, or write { and < as \\{ and \\<.`,
  }),
  'ticket-stray-text': () => ({
    what: 'This text stands outside <Answer>, <Question> and <Comment>.',
    fix: 'Move it into one of them.',
  }),
  'ticket-part': ({ name, count }: { name: string; count: number }) => ({
    what: `A ticket has ${name === 'Question' ? 'exactly one' : 'at most one'} <${name}>, and this one has ${count}.`,
    fix: `Leave one <${name}>.`,
  }),
  'comment-order': ({ number, previous }: { number: number; previous: number }) => ({
    what: `Comment ${number} stands after comment ${previous}.`,
    fix: 'Put the comments in the order of their numbers, each number once; gaps are fine.',
  }),
  'comment-reply': ({ number, replyTo }: { number: number; replyTo: number }) => ({
    what: `Comment ${number} cannot answer comment ${replyTo}, which is not before it.`,
    fix: 'Correct replyTo, or leave it out.',
  }),
  'answer-comment-missing': ({ number }: { number: number }) => ({
    what: `answerComment is ${number}, and there is no such comment.`,
    fix: 'Give the number of the comment that holds the answer, or leave the field out.',
  }),
  'duplicate-without-target': () => ({
    what: 'The ticket was closed as a duplicate, but does not say of what.',
    fix: 'Add duplicateOf: ticket/NUMBER or faq/SLUG.',
  }),
  'duplicate-target-unexpected': ({ resolution }: { resolution: string }) => ({
    what: `The ticket has duplicateOf, but its resolution is ${resolution}.`,
    fix: 'Remove duplicateOf, or set resolution: duplicate.',
  }),
  'duplicate-target-missing': ({ key }: { key: string }) => ({
    what: `duplicateOf names ${key}, which is not in the knowledge base.`,
    fix: 'Name an entry that is published.',
  }),
  'date-in-future': ({ field, day, today }: { field: string; day: string; today: string }) => ({
    what: `${field} is ${day}, and today is ${today}.`,
    fix: 'Give the day on which it happened; only reviewBy may be a day to come.',
  }),
  'duplicate-loop': ({ chain }: { chain: readonly string[] }) => ({
    what: `These duplicates lead in a circle: ${chain.join(' → ')}.`,
    fix: 'One of them has to be the canonical entry, closed with another resolution.',
  }),
  'translation-of-missing': ({ key }: { key: string }) => ({
    what: `translationOf names ${key}, which is not an entry of its own in the knowledge base.`,
    fix: 'Name the ticket on the same subject that is published in the other language, and is no duplicate.',
  }),
  'translation-of-taken': ({ key, language, file }: { key: string; language: Locale; file: string }) => ({
    what: `${key} has a text in ${languageName(language, 'en')} already: ${file}.`,
    fix: 'Only two tickets that are in one language each can be joined: remove translationOf, or one of the texts.',
  }),
  'dates-out-of-order': ({
    later,
    laterDay,
    earlier,
    earlierDay,
  }: {
    later: string;
    laterDay: string;
    earlier: string;
    earlierDay: string;
  }) => ({
    what: `${later} (${laterDay}) is before ${earlier} (${earlierDay}).`,
    fix: 'Correct the one that is wrong.',
  }),
} satisfies SentencesByCode;
