import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { frontMatterOf } from '../reader/front-matter.ts';
import { withoutLinksTo } from './without-text.ts';

/** What other files say of an entry without a page: a build would stop at it, and the old page would stand. */

/** A text that does not lead to the entry: its links keep their words, and `related` loses it. */
export function withoutEntry(text: string, key: string): string {
  const left = withoutLinksTo(text, key);
  const front = frontMatterOf(left);
  if (!front?.yaml.includes(key)) return left;
  const document = parseDocument(front.yaml);
  const related = document.get('related');
  if (!isSeq(related) || !leaveOut(related, key)) return left;
  if (related.items.length === 0) document.delete('related');
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return left.slice(0, front.start) + yaml + left.slice(front.start + front.yaml.length);
}

/** questions.yaml without the entry among the answers, and without questions that nothing else answers. */
export function questionsWithout(text: string, key: string): string {
  const { contents, errors } = parseDocument(text);
  if (!isSeq(contents) || errors.length > 0) return text;
  let left = text;
  for (const item of contents.items.toReversed()) {
    const answers = isMap(item) ? item.get('answers') : null;
    if (!isMap(item) || !isSeq(answers) || !leaveOut(answers, key)) continue;
    const [from, to] = (answers.items.length > 0 ? answers.range : item.range) ?? [0, 0];
    if (answers.items.length > 0) left = `${left.slice(0, from)}[${valuesOf(answers).join(', ')}]${left.slice(to)}`;
    else {
      const lineEnd = left.indexOf('\n', to - 1);
      left = left.slice(0, left.lastIndexOf('\n', from) + 1) + (lineEnd === -1 ? '' : left.slice(lineEnd + 1));
    }
  }
  return left;
}

const valuesOf = (list: YAMLSeq): unknown[] => list.items.map((each) => (isScalar(each) ? each.value : each));

/** Says whether the value was there. */
function leaveOut(list: YAMLSeq, value: string): boolean {
  const kept = list.items.filter((each) => !isScalar(each) || each.value !== value);
  if (kept.length === list.items.length) return false;
  list.items = kept;
  return true;
}
