import { type CollectionEntry, getEntry, render } from 'astro:content';
import { runningBuild } from 'virtual:consulta/knowledge-base';
import type { Authoring } from './build/authoring.ts';
import type { RunningBuild } from './build/running-builds.ts';
import type { FaqText } from './mdx/entry-text.ts';
import { locales } from './language/locale.ts';
import { addressesOf, addressName } from './model/addresses.ts';
import { type EntryFacts, entryFacts, type NeutralFacts, neutralFacts } from './model/entry-facts.ts';
import type { Entry, KnowledgeBase } from './model/knowledge-base-model.ts';
import type { Brand } from './schema/brand.ts';
import type { Site } from './schema/site.ts';
import { entryPath, neutralEntryPath, withFileName } from './site/addresses.ts';
import type { EditionDates } from './site/edition-dates.ts';

/** The one way from content to pages: what the build has made, or the content folder as it is while authoring. */
export const loadKnowledgeBase = async (): Promise<KnowledgeBase> => build().base;

function build(): RunningBuild {
  const running = runningBuild();
  if (!running) throw new Error('Pages are rendered by npm run build and npm run dev.');
  return running;
}

/**
 * What stands around each page. Layouts and components may ask for nothing else of the whole base: a page is rendered
 * again only when what it was given is different.
 */
export async function loadFrame(): Promise<{
  readonly site: Site;
  readonly brand: Brand;
  readonly dates: EditionDates;
}> {
  const { base, dates } = build();
  return { site: base.site, brand: base.brand, dates };
}

/** What only authors see; null in a build. */
export const loadAuthoring = (): Authoring | null => runningBuild()?.authoring ?? null;

/** Whether the page at an address has to be rendered: a build remembers those that would come out as they were. */
const isToRender = (address: string): boolean => !build().remembered.has(withFileName(address.slice(1)));

/** The last part of the address of a page, and all that it is made of. */
interface PageToRender<Facts> {
  readonly name: string;
  readonly facts: Facts;
}

/** Pages of entries of one kind that have to be rendered, for readers of each language. */
export function entryPagesToRender(kind: Entry['kind']): PageToRender<EntryFacts>[] {
  const { base } = build();
  const addresses = addressesOf(kind, base);
  return locales.flatMap((locale) =>
    addresses
      .filter(({ key }) => isToRender(entryPath(locale, key)))
      .map((address) => ({ name: addressName(address.key), facts: entryFacts(address, locale, base) })),
  );
}

/** The same for readers of unknown language. */
export function neutralPagesToRender(kind: Entry['kind']): PageToRender<NeutralFacts>[] {
  const { base } = build();
  return addressesOf(kind, base)
    .filter(({ key }) => isToRender(neutralEntryPath(key)))
    .map((address) => ({ name: addressName(address.key), facts: neutralFacts(address, base) }));
}

/** The body of a FAQ entry with code of its own. Null while authoring, where Astro has not seen the entry yet. */
export async function faqBody(text: FaqText): Promise<Awaited<ReturnType<typeof render>>['Content'] | null> {
  const entry: CollectionEntry<'texts'> | undefined = await getEntry('texts', text.file.replace(/\.mdx$/, ''));
  if (entry === undefined && loadAuthoring() === null)
    throw new Error(`${text.file} has code, and Astro does not know it.`);
  return entry ? (await render(entry)).Content : null;
}
