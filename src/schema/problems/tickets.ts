import { error } from './catalogue.ts';

/** What is wrong with a ticket that is to be published. */

export const ticketNumberDiffers = error(
  'ticket-number-differs',
  (inFile, inFolder) => `The field ticket says ${inFile} and the folder says ${inFolder}.`,
  () => 'Make them the same; the number is in the address for ever.',
);

export const ticketNotClosed = error(
  'ticket-not-closed',
  (status) => `The ticket’s status is ${status}, and only closed tickets may be published.`,
  () => 'Take the folder out of content/, or write its facts up as a FAQ entry that names the ticket in sources.',
);

export const ticketResolution = error(
  'ticket-resolution',
  (resolution, accepted) => `The resolution ${resolution} is not one that holds an answer (${accepted}).`,
  () => 'Take the folder out of content/, or correct the resolution.',
);

export const ticketSensitive = error(
  'ticket-sensitive',
  () => 'The ticket is marked sensitive, and sensitive tickets are never published.',
  () => 'Take the folder out of content/. If it has been in git, its history holds it too.',
);

export const ticketHoldsCode = error(
  'ticket-holds-code',
  (found) => `Ticket text never becomes code, and this would: ${found}.`,
  (_found, instead = '') =>
    `${instead === '' ? 'Put' : `Write ${instead} in its place, or put`} it in \`backticks\` or a code block, or write { and < as \\{ and \\<.`,
);

export const ticketStrayText = error(
  'ticket-stray-text',
  () => 'This text stands outside <Answer>, <Question> and <Comment>.',
  () => 'Move it into one of them.',
);

export const ticketPart = error(
  'ticket-part',
  (name, count) =>
    `A ticket has ${name === 'Question' ? 'exactly one' : 'at most one'} <${name}>, and this one has ${count}.`,
  (name) => `Leave one <${name}>.`,
);

export const commentOrder = error(
  'comment-order',
  (number, previous) => `Comment ${number} stands after comment ${previous}.`,
  () => 'Put the comments in the order of their numbers, each number once; gaps are fine.',
);

export const commentReply = error(
  'comment-reply',
  (number, replyTo) => `Comment ${number} cannot answer comment ${replyTo}, which is not before it.`,
  () => 'Correct replyTo, or leave it out.',
);

export const answerCommentMissing = error(
  'answer-comment-missing',
  (number) => `answerComment is ${number}, and there is no such comment.`,
  () => 'Give the number of the comment that holds the answer, or leave the field out.',
);

export const duplicateWithoutTarget = error(
  'duplicate-without-target',
  () => 'The ticket was closed as a duplicate, but does not say of what.',
  () => 'Add duplicateOf: ticket/NUMBER or faq/SLUG.',
);

export const duplicateTargetUnexpected = error(
  'duplicate-target-unexpected',
  (resolution) => `The ticket has duplicateOf, but its resolution is ${resolution}.`,
  () => 'Remove duplicateOf, or set resolution: duplicate.',
);

export const duplicateTargetMissing = error(
  'duplicate-target-missing',
  (key) => `duplicateOf names ${key}, which is not in the knowledge base.`,
  () => 'Name an entry that is published.',
);

export const dateInFuture = error(
  'date-in-future',
  (field, day, today) => `The ${field} is ${day}, and today is ${today}.`,
  () => 'Give the day on which it happened; only reviewBy may be a day to come.',
);

export const duplicateLoop = error(
  'duplicate-loop',
  (chain) => `These duplicates lead in a circle: ${chain}.`,
  () => 'One of them has to be the canonical entry, closed with another resolution.',
);

export const translationOfMissing = error(
  'translation-of-missing',
  (key) => `translationOf names ${key}, which is not an entry of its own in the knowledge base.`,
  () => 'Name the ticket on the same subject that is published in the other language, and is no duplicate.',
);

export const translationOfTaken = error(
  'translation-of-taken',
  (key, language, file) => `${key} has a text in ${language} already: ${file}.`,
  () => 'Only two tickets that are in one language each can be joined: remove translationOf, or one of the texts.',
);

export const datesOutOfOrder = error(
  'dates-out-of-order',
  (later, laterDay, earlier, earlierDay) => `${later} (${laterDay}) is before ${earlier} (${earlierDay}).`,
  () => 'Correct the one that is wrong.',
);
