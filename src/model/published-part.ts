import type { EntryText } from '../mdx/entry-text.ts';
import type { Prose, TextHtml } from '../mdx/prose.ts';
import type { Site } from '../schema/site.ts';
import { picturePath } from '../site/addresses.ts';

/**
 * What of a text is for everybody, by `tracker.publish` of site.yaml. It is decided here, where everything begins that
 * pages, files, feeds, the search and copies are made of: none of them ever has what is left out. With `answer` that is
 * the thread, but for the comment that answers; an `<Answer>` stands in place of that one too. Which comments there are
 * is known all the same, so that links to them arrive at the entry.
 */
export function publishedPart(text: EntryText, publish: Site['tracker']['publish']): EntryText {
  if (text.kind === 'faq' || publish === 'discussion') return text;
  const { answerComment } = text.fields;
  const comments = text.comments
    .filter(({ number }) => number === answerComment && text.answer === null)
    // What it replies to is not here.
    .map((comment) => ({ ...comment, replyTo: undefined }));
  const shown = new Set(
    [text.answer, text.question, ...comments.map(({ prose }) => prose)].flatMap((prose) => addressesIn(prose)),
  );
  return {
    ...text,
    comments,
    leftOut: text.comments.map(({ number }) => number).filter((number) => comments[0]?.number !== number),
    pictures: text.pictures.filter((name) => shown.has(picturePath(text.key, name))),
  };
}

const addressesIn = (prose: Prose | null): string[] => (prose ? addressesOf(prose.html) : []);
const addressesOf = (html: TextHtml): string[] =>
  html.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : piece.slot === 'address'
        ? [piece.path]
        : piece.slot === 'link'
          ? addressesOf(piece.words)
          : [],
  );
