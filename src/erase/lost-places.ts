import { joinTranslations } from '../model/joined-translations.ts';
import { isDuplicate, permalinksOf } from '../model/permalink-registry.ts';
import { readContent } from '../reader/read-content.ts';

/** What was published of these entries, and is published no more, nor redirected: it is to be called gone. */
export async function lostPlaces(contentFolder: string, keys: ReadonlySet<string>): Promise<string[]> {
  if (keys.size === 0) return [];
  const { settings, texts: written, unreadable } = await readContent(contentFolder);
  const texts = joinTranslations(written);
  const now = permalinksOf({ texts, topics: settings.topics ?? [], aboutTexts: settings.aboutTexts });
  const known = new Set(settings.redirects.map(({ from }) => from));
  return [...keys].flatMap((key) => {
    const anchors = settings.permalinks?.get(key);
    if (anchors === undefined || unreadable.has(key)) return [];
    if (!now.has(key)) return known.has(key) ? [] : [key];
    if (texts.some((text) => text.key === key && isDuplicate(text))) return [];
    const places = anchors.filter((anchor) => now.get(key)?.includes(anchor) !== true).map((each) => `${key}#${each}`);
    return places.filter((place) => !known.has(place));
  });
}
