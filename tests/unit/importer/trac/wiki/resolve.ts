import type { TracLinkResolver } from '../../../../../src/importer/trac/wiki/index.ts';

const otherTracs: Readonly<Record<string, string>> = {
  trac: 'https://trac.edgewall.org/intertrac/',
  th: 'https://trac-hacks.example/intertrac/',
  Glosario: 'https://glosario.example/palabra/',
};

/** Tickets become entries, other Tracs and wikis their addresses, and nothing else of the tracker is linked. */
export const resolveInSample: TracLinkResolver = (link) => {
  switch (link.to) {
    case 'ticket':
      return {
        href: `ticket:${link.ticket}${link.comment === undefined || link.comment === 'description' ? '' : `#comment:${link.comment}`}`,
      };
    case 'url':
      return { href: link.url };
    case 'other':
      return otherTracs[link.realm] === undefined
        ? null
        : { href: otherTracs[link.realm] + encodeURIComponent(link.target) };
    default:
      return null;
  }
};
