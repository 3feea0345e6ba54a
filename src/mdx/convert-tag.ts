import type { Element, ElementContent } from 'hast';
import * as problems from '../schema/problems.ts';
import { namesFor } from './components.ts';
import { type Conversion, type Jsx, locationOf } from './conversion.ts';
import { convertElement } from './convert-element.ts';
import { element, unwrapped } from './html-nodes.ts';
import { attributesFor, insteadOf, isProseElement, whyRefused } from './html-elements.ts';
import { meantBy } from './meant-name.ts';

/**
 * A tag that is none of the closed set. In a ticket none is let through; a guide may bring components of its own, and
 * hold elements of HTML that only mark words up.
 */
export function convertTag(node: Jsx, name: string, conversion: Conversion): ElementContent[] {
  const { convertAll, imported, isTicket } = conversion;
  const at = locationOf(node, conversion);
  if (isTicket) {
    const written = insteadOf(name) ?? meantInTicket(name);
    conversion.problems.push(problems.ticketHoldsCode(at, { found: `<${name}>`, instead: written ?? undefined }));
    return convertAll(node.children);
  }
  // <>…</>, which only holds things together.
  if (name === '') return convertAll(node.children);
  if (isProseElement(name)) return proseElement(node, name, conversion);
  const why = whyRefused(name);
  if (/^[A-Z]|\./.test(name) && imported.has(name.split('.')[0] ?? '')) {
    conversion.needsModule = true;
    return [{ ...node, children: convertAll(node.children) } as ElementContent];
  }
  const meant = meantBy(name, 'faq');
  if (why !== null && name === name.toLowerCase()) conversion.problems.push(problems.elementRefused(at, { name, why }));
  else
    conversion.problems.push(
      problems.componentUnknown(at, { name, known: namesFor('faq'), meant: meant ?? undefined }),
    );
  return convertAll(node.children);
}

function meantInTicket(name: string): string | null {
  const meant = whyRefused(name) === null ? meantBy(name, 'ticket') : null;
  return meant && `<${meant}>`;
}

/** As if Markdown had made it, so that its links, pictures and headings are looked at as all others are. */
function proseElement(node: Jsx, name: string, conversion: Conversion): ElementContent[] {
  const at = locationOf(node, conversion);
  const allowed = attributesFor(name);
  let isComputed = false;
  const properties: Element['properties'] = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') isComputed = true;
    else {
      const written = attribute.name === 'className' ? 'class' : attribute.name.toLowerCase();
      if (!allowed.includes(written))
        conversion.problems.push(problems.elementAttribute(at, { name, attribute: attribute.name, allowed }));
      else if (attribute.value !== null && typeof attribute.value === 'object') isComputed = true;
      else properties[propertyNames[written] ?? written] = attribute.value ?? true;
    }
  }
  if (isComputed) {
    conversion.needsModule = true;
    return [{ ...node, children: conversion.convertAll(node.children) } as ElementContent];
  }
  const children = /^(?:p|h\d|summary|dt|figcaption)$/.test(name)
    ? unwrapped(node.children as ElementContent[])
    : (node.children as ElementContent[]);
  const { position } = node;
  return convertElement({ ...element(name, properties, children), ...(position && { position }) }, conversion);
}

const propertyNames: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  datetime: 'dateTime',
  rowspan: 'rowSpan',
};
