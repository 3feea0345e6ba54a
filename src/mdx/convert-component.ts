import type { ElementContent, RootContent } from 'hast';
import { isSeen } from '../language/unseen.ts';
import * as problems from '../schema/problems.ts';
import { whatIsWrong } from '../schema/wrong-value.ts';
import { type Conversion, isBlank, isJsx, type Jsx, locationOf } from './conversion.ts';
import { scrolling, withPicture } from './convert-element.ts';
import { convertTag } from './convert-tag.ts';
import { type ComponentName, componentOf, element, isComponentName } from './components.ts';
import { type Part, part } from '../language/problems.ts';

/** A component of the closed set becomes elements; of other tags convertTag knows. */
export function convertComponent(node: Jsx, conversion: Conversion): ElementContent[] {
  const { convertAll, isTicket } = conversion;
  const at = locationOf(node, conversion);
  const name = node.name ?? '';
  if (!isComponentName(name)) return convertTag(node, name, conversion);
  const { placement, render } = componentOf(name);
  if (placement === 'part') {
    conversion.problems.push(
      problems.componentMisplaced(at, { name, where: part(isTicket ? 'where.outermost' : 'where.ticket') }),
    );
    return convertAll(node.children);
  }
  if (placement === 'block' && node.type === 'mdxJsxTextElement') {
    conversion.problems.push(problems.componentMisplaced(at, { name, where: part('where.own-lines') }));
  }
  const attributes = attributesOf(node, name, conversion);
  if (attributes === null) return convertAll(node.children);
  if (name === 'Steps') checkSteps(node, conversion);
  checkNesting(node, name, conversion);
  if (placement === 'inline' && node.type === 'mdxJsxFlowElement') {
    return [element('p', {}, render(attributes, convertAll(inlineContent(node, name, conversion)), conversion.say))];
  }
  const rendered = render(attributes, convertAll(node.children), conversion.say);
  if (name === 'Table') return rendered.map((table) => scrolling(table, conversion.say));
  return name === 'Figure' ? rendered.map((child) => withPicture(child, node, conversion)) : rendered;
}

/** Attributes as text, checked against the component's schema; null when they are not right. */
export function attributesOf(node: Jsx, name: ComponentName, conversion: Conversion): Record<string, string> | null {
  const wrong = (why: Part) =>
    conversion.problems.push(problems.componentAttribute(locationOf(node, conversion), { name, why }));
  const given: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`;
      wrong(part('attribute.unquoted', { name }));
      return null;
    }
    given[attribute.name] = attribute.value;
  }
  const blank = Object.keys(given).find((field) => given[field] !== '' && !isSeen(given[field] ?? ''));
  if (blank !== undefined) {
    wrong(part('attribute.blank', { name: blank }));
    return null;
  }
  const parsed = componentOf(name).attributes.safeParse(given);
  if (parsed.success) return given;
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') wrong(part('attribute.unknown', { names: issue.keys }));
    else
      wrong(
        field in given
          ? part('attribute.wrong', { name: field, value: given[field] ?? '', why: whatIsWrong(issue) })
          : part('attribute.missing', { name: field }),
      );
  }
  return null;
}

/** Over lines of its own an inline component holds a paragraph, and a paragraph may not hold another. */
function inlineContent(node: Jsx, name: ComponentName, conversion: Conversion): readonly RootContent[] {
  const [only, ...more] = node.children.filter((child) => !isBlank(child));
  const words = only?.type === 'element' && only.tagName === 'p' && more.length === 0 ? only.children : node.children;
  if (words.some((child) => child.type === 'element' && child.tagName === 'p')) {
    conversion.problems.push(
      problems.componentMisplaced(locationOf(node, conversion), { name, where: part('where.paragraph') }),
    );
  }
  return words;
}

/** A row stands in a table and a table holds rows; a browser would move anything else out of it. */
function checkNesting(node: Jsx, name: ComponentName, conversion: Conversion): void {
  const { holds, within } = componentOf(name);
  const misplaced = (where: Part) =>
    conversion.problems.push(problems.componentMisplaced(locationOf(node, conversion), { name, where }));
  if (within !== undefined && !conversion.placed.has(node)) misplaced(part('where.inside', { name: within }));
  if (holds === undefined) return;
  for (const child of node.children.filter((one) => !isBlank(one))) {
    if (isJsx(child) && holds.includes(child.name ?? '')) conversion.placed.add(child);
    else misplaced(part('where.around', { names: holds }));
  }
}

function checkSteps(node: Jsx, conversion: Conversion): void {
  const [list, ...more] = node.children.filter((child) => !isBlank(child));
  if (more.length > 0 || list?.type !== 'element' || list.tagName !== 'ol') {
    conversion.problems.push(problems.stepsWithoutList(locationOf(node, conversion)));
  }
}
