import { askedBefore, forgetAsked } from '../browser/kit/asked-before.ts';
import { askedLine } from '../site/asked-line.ts';
import type { AskData } from './ask-data.ts';
import type { AskParts } from './ask-parts.ts';

/** The part of the form that shows what was asked on the site before: what it shows is what goes with the ticket. */
export interface AskedPart {
  /** Shows what this tab keeps. */
  draw(): void;
  /** Empty where nothing is shown. */
  line(): string;
  /** Takes it out of the ticket and of the tab. */
  takeOut(): void;
}

export function askedPart(parts: AskParts, { asked: words }: AskData): AskedPart {
  const { asked, askedLine: place, askedOut, file, hand, status } = parts;
  const part: AskedPart = {
    draw() {
      place.textContent = askedLine(askedBefore(), words);
      asked.hidden = place.textContent === '';
    },
    line: () => (asked.hidden ? '' : (place.textContent ?? '')),
    takeOut() {
      forgetAsked();
      part.draw();
      // A text to copy that was made before has it still.
      hand.hidden = true;
    },
  };
  askedOut.addEventListener('click', () => {
    part.takeOut();
    status.textContent = words['ask.asked.gone'];
    file.focus();
  });
  part.draw();
  return part;
}
