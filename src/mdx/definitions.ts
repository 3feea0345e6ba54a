import { z } from 'zod';
import { element, unwrapped, withoutBlanks } from './html-nodes.ts';
import type { MdxComponent } from './components.ts';

const none = z.strictObject({});

/** Terms and what they mean, which Markdown has no sign for. */
export const definitions = {
  Definitions: {
    placement: 'block',
    attributes: none,
    holds: ['Term', 'Definition'],
    render: (_attributes, children) => [element('dl', {}, withoutBlanks(children))],
  },
  Term: {
    placement: 'block',
    attributes: none,
    within: 'Definitions',
    render: (_attributes, children) => [element('dt', {}, unwrapped(children))],
  },
  Definition: {
    placement: 'block',
    attributes: none,
    within: 'Definitions',
    render: (_attributes, children) => [element('dd', {}, unwrapped(children))],
  },
} satisfies Record<string, MdxComponent>;
