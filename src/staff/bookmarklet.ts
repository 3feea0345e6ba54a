/**
 * A bookmark that runs on the tracker's page: it opens the staff page with what is selected there, else with the number
 * of the ticket. `staffPage` is where that page is published.
 */
export const bookmarklet = (staffPage: string): string =>
  `javascript:${encodeURI(`(()=>{const s=String(getSelection()).trim().slice(0,200),n=/\\/ticket\\/(\\d+)/.exec(location.pathname);open(${JSON.stringify(staffPage)}+'#q='+encodeURIComponent(s||(n?n[1]:'')))})()`)}`;
