import type { FieldTexts } from '../fields.ts';

/** What each field of the content means, for authors: editors and the manual show it. */
export const englishFields = {
  site: {
    '': 'What an organisation says about itself, and how its site is to be.',
    name: 'The name of the site: at the top of each page, and at the end of every page title.',
    masthead:
      'How the name stands at the head of each page: name (alone), question-marks (¿Name?, with a large ¿ on the home page), or logo (the logo instead of it). Default: name.',
    logo: 'The logo, beside the name or instead of it: an SVG or PNG file beside site.yaml, of at most 60 kB, or one for each color scheme.',
    'logo.light': 'The logo on light paper.',
    'logo.dark': 'The logo on dark paper.',
    favicon:
      'The square picture that browsers and phones show for the site, SVG or PNG. A PNG of 180 pixels or more suits home screens too. Default: a sign in the accent color.',
    'favicon.light': 'The icon in light browsers.',
    'favicon.dark': 'The icon in dark browsers.',
    cover: 'A picture on the home page, from tablets up, of at most 400 kB; or none, which takes the large ¿ away too.',
    'cover.light': 'The picture in the light scheme.',
    'cover.dark': 'The picture in the dark scheme.',
    accent:
      'The color of links, buttons and the cover, in quotes, as YAML takes # for a comment. The dark scheme has one made from it, unless both are given.',
    'accent.light': 'The color on light paper.',
    'accent.dark': 'The color on dark paper.',
    address:
      'Where the site is published, at the root of a host or in a folder. Links for search engines, and citations, start with it.',
    defaultLanguage: 'The language for readers whose browser asks for none of the site’s languages.',
    tagline: 'One or two sentences at the foot of each page.',
    licence: 'The licence of the answers.',
    'licence.name': 'Its name, as readers see it: CC BY-SA 4.0.',
    'licence.address': 'The page on which it can be read.',
    tracker: 'Where tickets are filed, and what an import has to know.',
    'tracker.address': 'The first page of the tracker. Ticket 6115 is at ADDRESS/ticket/6115.',
    'tracker.newTicket': 'The form for a new ticket.',
    'tracker.language': 'The form’s field for the language in which a member wants to be answered.',
    'tracker.language.field': 'The name of that field in the form.',
    'tracker.language.LOCALE': 'What the field holds for this language.',
    'tracker.staff':
      'Who answers for the organisation. In imported tickets they are support, and everybody else is a member.',
    'tracker.staff.login': 'Their login in the tracker.',
    'tracker.staff.spelled': 'Other ways in which tickets write them, such as Support One.',
    'tracker.staff.name':
      'How they are named at their comments. Only for those who agreed to it: without it they are “support”, and their names are taken out of texts.',
    'tracker.organisations':
      'Organisations of members, which imported texts must not name. A list here, or the name of a CSV file beside site.yaml, such as organisations.csv. Its first line names the columns (name, spelled, domains); ; or | stands between several values of one cell.',
    'tracker.organisations.name': 'The name of the organisation.',
    'tracker.organisations.spelled':
      'Other names and short forms, as they are written. A single word is found in these letters alone.',
    'tracker.organisations.domains':
      'Its domains. Everything below them is found too: example.org covers lists.example.org and mail addresses.',
    'tracker.sensitive':
      'The tracker’s field that says which tickets are not for everybody, or none where everybody may read everything. Default: the field sensitive.',
    'tracker.sensitive.field': 'The name of the field.',
    'tracker.sensitive.values':
      'The values that make a ticket private. Without them: all but nothing, 0, no and false.',
    'tracker.links':
      'Where links of imported texts lead that are not to tickets, by what stands before the colon (wiki, changeset) or by the whole target (wiki:help/calendar). Each is tracker (its page there), text (the words alone), an entry or topic (faq:set-up-mail), or an address with {target} for what stands behind the colon.',
    'tracker.publish':
      'What of a ticket is published: question and answer, or the discussion too. The discussion stays in its file either way.',
    mail: 'The address that support reads, for people who cannot log in.',
    hours: 'When somebody answers.',
    examples: 'Questions on the home page that show how to ask.',
    glossary:
      'Fields of the built-in glossary that do not suit the site, such as membership: false. All are on without it: accounts, safety, mail, domains, web, collaboration, membership, computing, everyday.',
    oembed:
      'Whether other sites may show an entry where they link to it (oEmbed). It makes one more file for each text.',
    about: 'The about page, in Markdown. Headings start at ##.',
    searchFloor:
      'How good the search has to stay: the share, from 0 to 1, of the questions in questions.yaml that have a right answer among the first three. A build that falls below stops. Nothing is asked without it.',
  },
  topics: {
    '': 'The topics, in the order in which pages show them.',
    id: 'The topic’s name in addresses, so for ever: mail is at /en/topic/mail/.',
    label: 'Its name, as readers see it.',
    about: 'One line under the heading: what is here.',
    components: 'The tracker’s components whose tickets belong here.',
    'components.name': 'The component, as the tracker spells it. Tickets name it so.',
    'components.label': 'Its name, as readers see it.',
  },
  glossary: {
    '': 'Words that mean the same in each language, for search. Each item is one idea.',
    LOCALE: 'The words of this language.',
    not: 'Words that are not to be taken for one another, whatever the built-in glossary says. One word alone is taken for no other word.',
    'not.LOCALE': 'The words of this language.',
  },
  questions: {
    '': 'Questions with their answers, with which the search is measured. No page shows them.',
    lang: 'The language in which it is asked.',
    ask: 'What a reader would type. Fragments, typos, missing accents and pasted errors are welcome.',
    answers:
      'The entries that answer it, best first: one to three. A duplicate is no answer; name the entry that it leads to.',
  },
  unanswered: {
    '': 'Questions that no entry answers yet. The staff page shows them.',
    lang: 'The language in which it was asked.',
    ask: 'Its words, as the report of an import has them: words alone, since the page is public.',
    tickets: 'How many tickets asked it: at least two, since one ticket may tell who asked.',
  },
  redirects: {
    '': 'Where each address leads that is no longer published. On the left the old page or place, such as faq/move-a-domain#before. On the right the new one, or gone for what was withdrawn.',
  },
  entry: {
    answer:
      'The answer in one or two sentences that would do alone: plain text, no Markdown. It is the first thing a reader sees.',
    indexTerm: 'The word under which a reader would look this up at the back of a book. Default: the title.',
    keywords: 'Words that people search for. Those of a ticket are the tracker’s.',
    alsoAsked: 'Other ways to ask this, in members’ own words. They are searched, and never shown.',
    related: 'Entries worth reading next, best first: ticket/9012 or faq/move-a-domain.',
    review: 'pending keeps a text out of the site. Once somebody has read it, write done, or remove the line.',
    originalLanguage:
      'The language in which this was first written. Default: the one it is in, English when it is in both.',
    reviewed: 'The day on which a person last read this against reality.',
    reviewBy: 'The day by which somebody should read it again. Later than reviewed.',
  },
  faq: {
    '': 'An answer written for everybody, not for one ticket.',
    question: 'The question as a member would ask it.',
    topic: 'The id of a topic in topics.yaml.',
    sources: 'Numbers of the tickets that this was taken from, published or not.',
  },
  ticket: {
    '': 'A resolved ticket, written up so that the next person can solve it alone.',
    ticket: 'Its number in the tracker, which the folder has too.',
    title: 'What the reader sees going wrong, as a question or a statement, in a member’s words.',
    status: 'The tracker’s status. Only closed may be published.',
    resolution: 'How it was closed: fixed, worksforme, answered, wontfix, invalid or duplicate.',
    type: 'The tracker’s type, question or bug for example.',
    priority: 'The tracker’s priority.',
    component: 'The tracker’s component, one that topics.yaml lists. It gives the ticket its topic.',
    opened: 'The day on which it was asked. Left out where nobody knows.',
    closed: 'The day on which it was closed for the last time. Left out where nobody knows.',
    reporter: 'The role of who asked.',
    owner: 'The role of who took it on.',
    answerComment: 'The number of the comment that holds the answer.',
    sensitive: 'The tracker’s sensitive flag. What says true is never published.',
    duplicateOf:
      'With the resolution duplicate: the entry that answers the same question. This ticket then leads there.',
    translationOf:
      'The ticket on the same subject in the other language. This text becomes its translation, at its address, with the facts of that ticket.',
  },
  comment: {
    '': 'One comment of a ticket, <Comment>. Its attributes are written in quotes.',
    number: 'Its number in the tracker; a deleted comment leaves a gap. It becomes the anchor #comment:6.',
    by: 'The role of who wrote it, never who they are. reporter is the member who asked, member any other member.',
    name: 'The name of staff who agreed to be named.',
    date: 'When it was written, where that is known: a day, or a minute with its offset, such as 2026-03-13T09:47-06:00.',
    replyTo: 'The number of the comment that this one answers.',
    lang: 'Its language, when that is not the language of the file. Comments may stay as they were written.',
  },
} satisfies FieldTexts;
