import { unseenIn } from '../language/unseen.ts';
import { limits } from './limits.ts';

/**
 * Why a name cannot stand in every copy of a site, as the end of “… cannot be kept everywhere:”; null where it can.
 * Some systems refuse what others allow, and a name becomes a folder or a file of every copy.
 */
export function nameFault(name: string): string | null {
  const bytes = Buffer.byteLength(name);
  if (bytes > limits.nameBytes) return `it has ${bytes} bytes, and ${limits.nameBytes} are the most`;
  // Whatever stands behind the first dot.
  if (/^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i.test(name))
    return 'Windows keeps this name for a device';
  const [sign] = /[<>:"|?*\\]/.exec(name) ?? [];
  if (sign !== undefined) return `Windows refuses the sign ${sign}`;
  const [unseen] = unseenIn(name.replace(/[\t\n\r]/g, '\0'));
  if (unseen !== undefined || /[\p{Cf}\ufffd]/u.test(name)) return 'it holds a character that nobody sees';
  if (/^\s|[\s.]$/.test(name)) return 'Windows cuts off a blank at either end, and a dot at its end';
  return null;
}

/** For names that become folders of a site without being files of the content. */
export const placeableName = {
  allows: (name: string): boolean => nameFault(name) === null,
  message: `must have at most ${limits.nameBytes} letters, and be no name that Windows keeps for a device`,
};

/** Alike where a disk may take one name for another: by case, or by how a letter with an accent is stored. */
export const alikeForm = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');
