import type { NewEntryTexts } from '../language.ts';

/** What an author writes over. */
const left = {
  question: 'The question goes here',
  answer: 'The answer goes here, in one or two sentences that would do alone.',
  when: 'Say here when this helps, in a sentence or two.',
  needs: 'Say what one needs at hand, and how long it takes.',
  warning: 'A warning or a condition. Without one, remove this box.',
  first: '**What to do first.** What one types stands in `backticks`, and keys to press in <Keys>Ctrl+F5</Keys>.',
  next: '**What to do next.** What a program prints looks like <Output>SPF: PASS</Output>.',
  trouble: 'Say what may go wrong, and what to do then.',
  firstStep: 'What to do first, with what one types in `backticks`.',
  nextStep: 'What to do next, and how to see that it worked.',
  asked: 'What the member asked, without names, addresses or telephone numbers.',
  answered: 'What support answered.',
  said: 'What the member said to that.',
};

export const englishNewEntry = {
  placeholders: Object.values(left),
  faq: ({ name, topic, today, nextYear, languages, original }) => `---
# A draft, which the site leaves out. Take this line out when the words below are your own.
review: pending
# The question as a member would ask it: the title of the page.
question: ${left.question} (${name})
# One or two sentences that would do alone: plain text, 20 to 320 characters.
answer: ${left.answer}
# What people search for and the text does not say: [registrar, TTL]
keywords: []
alsoAsked: [] # Other ways to ask it, in members’ own words; they are searched, and never shown: [somebody got into my account]
# The word to look it up by from A to Z; without this, it stands under its question.
# indexTerm: Moving a domain

# From here on it is the same in both languages.
# An id of topics.yaml.
topic: ${topic}
# What to read next, best first: [faq/move-a-domain, ticket/9012]
related: []
# Numbers of the tickets that it was taken from: [9012]
sources: []
# The language that it is written in first: ${languages}.
originalLanguage: ${original}
# When somebody last checked it, and by when it should be checked again.
reviewed: ${today}
reviewBy: ${nextYear}
---

${left.when}

## Before you start [#before]

${left.needs}

<Callout title="What must not be missed">
${left.warning}
</Callout>

## The steps [#steps]

<Steps>
1. ${left.first}
2. ${left.next}
</Steps>

## If it does not work [#trouble]

${left.trouble}
`,
  ticket: ({ number, component, today, nextYear, languages, attributes, original }) => `---
# A draft, which the site leaves out. Take this line out when the words below are your own.
review: pending
# What goes wrong, in the words of the member who asked: the title of the page.
title: ${left.question} (ticket ${number})
# One or two sentences that would do alone: plain text, 20 to 320 characters.
answer: ${left.answer}
# What people search for and the text does not say: [gmail, bounce]
keywords: []
alsoAsked: [] # Other ways to ask it, in members’ own words; they are searched, and never shown: [somebody got into my account]
# The word to look it up by from A to Z; without this, it stands under its title.
# indexTerm: Bounce 550-5.7.26

# From here on it is the same in both languages.
ticket: ${number}
# Only closed tickets are published, and none that is marked sensitive.
status: closed
# fixed, worksforme, answered, wontfix or invalid; a duplicate also needs duplicateOf: ticket/9012
resolution: fixed
# The tracker’s: question, bug or request.
type: question
# urgent, high, medium or low.
priority: medium
# As topics.yaml spells it.
component: ${component}
# The days on which it was asked, and closed for the last time.
opened: ${today}
closed: ${today}
# Roles, never names: member or support.
reporter: member
owner: support
# Number of the comment that holds the answer.
answerComment: 1
# What to read next, best first: [faq/move-a-domain, ticket/9012]
related: []
# The language in which it was asked: ${languages}.
originalLanguage: ${original}
# When somebody last checked it, and by when it should be checked again.
reviewed: ${today}
reviewBy: ${nextYear}
# Below: by is reporter, member or support. A comment stays in the language it was written in; in the file of the
# other language it is the same text with ${attributes}. Everything stands inside one of the three tags.
---

<Answer>
<Steps>
1. ${left.firstStep}
2. ${left.nextStep}
</Steps>
</Answer>

<Question>
${left.asked}
</Question>

<Comment number="1" by="support" date="${today}">
${left.answered}
</Comment>

<Comment number="2" by="reporter" date="${today}" replyTo="1">
${left.said}
</Comment>
`,
} satisfies NewEntryTexts;
