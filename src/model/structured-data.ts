import { absolute, commentAnchor, entryPath } from '../site/addresses.ts';
import type { Site } from '../schema/site.ts';
import type { LocalizedEntry } from './localized-entry.ts';

/** schema.org data of an entry: a QAPage for a ticket, a FAQPage for a FAQ entry. */
export function structuredData({ entry, locale, text, title }: LocalizedEntry, site: Site): object {
  const url = absolute(site.address, entryPath(locale, entry.key));
  const common = {
    url,
    inLanguage: locale,
    dateModified: entry.reviewed,
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.address },
  };
  if (text.kind === 'faq') {
    return {
      '@type': 'FAQPage',
      ...common,
      mainEntity: [
        { '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text: text.fields.answer, url } },
      ],
    };
  }
  const { answerComment, opened, closed, answer, reporter, owner } = text.fields;
  const person = (role: string) => ({ '@type': 'Person', name: role });
  return {
    '@type': 'QAPage',
    ...common,
    mainEntity: {
      '@type': 'Question',
      name: title,
      text: text.question.plain,
      answerCount: 1,
      datePublished: opened,
      author: person(reporter),
      acceptedAnswer: {
        '@type': 'Answer',
        text: answer,
        url: answerComment === undefined ? url : `${url}#${commentAnchor(answerComment)}`,
        datePublished: closed,
        author: person(owner),
        upvoteCount: 0,
      },
    },
  };
}
