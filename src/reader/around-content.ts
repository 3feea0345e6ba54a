import { folderAround, realPlace } from '../files/places.ts';

/** The content folder that a place is or is in; null where it is in none. */
export const aroundContent = async (place: string): Promise<string | null> =>
  folderAround(await realPlace(place), ['site.yaml', 'topics.yaml']);
