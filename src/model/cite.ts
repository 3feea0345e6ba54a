import { formatDay } from '../i18n/dates.ts';
import { words } from '../i18n/words.ts';
import { absolute, entryPath } from '../permalinks.ts';
import type { Reading } from './reading.ts';

/** Ready texts to quote an answer with; support staff paste them into tickets and mails. */
export interface Citation {
  readonly link: string;
  readonly markdown: string;
  readonly trac: string;
  readonly plain: string;
  /** Lines of a mail. */
  readonly mail: readonly string[];
}

/** In the reader's language: the link leads to the page that they see. */
export function cite({ entry, locale, title, text }: Reading, address: string): Citation {
  const say = words(locale);
  const link = absolute(address, entryPath(locale, entry.key));
  const reviewed = say('cite.reviewed', { date: formatDay(locale, entry.reviewed) });
  return {
    link,
    markdown: `[${title.replace(/([\\[\]])/g, '\\$1')}](${link})`,
    // A bracket would end Trac's link early.
    trac: `[[${link}|${title.replace(/[[\]|]/g, ' ').replace(/\s+/g, ' ').trim()}]]`,
    plain: `${title} – ${text.fields.answer} (${reviewed}) ${link}`,
    mail: [say('cite.mail.hello'), title, text.fields.answer, link, say('cite.mail.bye')],
  };
}
