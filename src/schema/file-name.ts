import { unseenIn } from '../language/unseen.ts';
import { limits } from './limits.ts';
import { saying } from './saying.ts';
import { type Part, part } from '../language/problems.ts';

/**
 * Why a name cannot stand in every copy of a site, as the end of “… cannot be kept everywhere:”; null where it can.
 * Some systems refuse what others allow, and a name becomes a folder or a file of every copy.
 */
export function nameFault(name: string): Part | null {
  const bytes = Buffer.byteLength(name);
  if (bytes > limits.nameBytes) return part('name.long', { bytes, most: limits.nameBytes });
  // Whatever stands behind the first dot.
  if (/^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i.test(name)) return part('name.device');
  const [sign] = /[<>:"|?*\\]/.exec(name) ?? [];
  if (sign !== undefined) return part('name.sign', { sign });
  const [unseen] = unseenIn(name.replace(/[\t\n\r]/g, '\0'));
  if (unseen !== undefined || /[\p{Cf}\ufffd]/u.test(name)) return part('name.unseen');
  if (/^\s|[\s.]$/.test(name)) return part('name.edges');
  return null;
}

/** For names that become folders of a site without being files of the content. */
export const placeableName = {
  allows: (name: string): boolean => nameFault(name) === null,
  message: saying('is-placeable-name', { most: limits.nameBytes }),
};

/** Alike where a disk may take one name for another: by case, or by how a letter with an accent is stored. */
export const alikeForm = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');
