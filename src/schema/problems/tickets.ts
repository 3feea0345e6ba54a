import { error } from './catalogue.ts';

/** What is wrong with a ticket that is to be published. */

export const ticketNumberDiffers = error('ticket-number-differs');
export const ticketNotClosed = error('ticket-not-closed');
export const ticketResolution = error('ticket-resolution');
export const ticketSensitive = error('ticket-sensitive');
export const ticketHoldsCode = error('ticket-holds-code');
export const ticketStrayText = error('ticket-stray-text');
export const ticketPart = error('ticket-part');
export const commentOrder = error('comment-order');
export const commentReply = error('comment-reply');
export const answerCommentMissing = error('answer-comment-missing');
export const duplicateWithoutTarget = error('duplicate-without-target');
export const duplicateTargetUnexpected = error('duplicate-target-unexpected');
export const duplicateTargetMissing = error('duplicate-target-missing');
export const dateInFuture = error('date-in-future');
export const duplicateLoop = error('duplicate-loop');
export const translationOfMissing = error('translation-of-missing');
export const translationOfTaken = error('translation-of-taken');
export const datesOutOfOrder = error('dates-out-of-order');
