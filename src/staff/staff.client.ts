import { absolute, fixedPath } from '../site/addresses.ts';
import { bookmarklet } from './bookmarklet.ts';
import type { StaffData } from './staff-data.ts';
import { startStaffPage } from './staff-page.ts';

const panel = document.querySelector<HTMLElement>('[data-staff]');
if (panel) {
  const data: StaffData = JSON.parse(panel.dataset.staff ?? '{}');
  startStaffPage(panel, data);
  offerBookmark(data);
}

/** Here and not in the page: no address in a page of ours is a script. */
function offerBookmark({ site, locale }: StaffData): void {
  const offer = document.querySelector<HTMLElement>('[data-bookmark]');
  const link = offer?.querySelector('a');
  if (!offer || !link) return;
  link.href = bookmarklet(absolute(site, fixedPath(locale, 'staff')));
  // Pressed here it would do nothing: the policy of the page refuses it.
  link.addEventListener('click', (event) => event.preventDefault());
  offer.hidden = false;
}
