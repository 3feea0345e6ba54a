import { parse } from '../../site/parse-address.ts';

/** Leads to the page that was asked for, which the fragment names: #es/ticket/9012/ or #es/ticket/9012/%23comment:6. */
const online = document.querySelector<HTMLAnchorElement>('#online');
/** The other language’s home, where the site is published. */
const home = online?.href;
const lead = () => {
  const path = location.hash.slice(1).replace('%23', '#');
  // Only an address of the site: whoever makes up a link to this page cannot make it lead to another host.
  if (!online || !home || !parse(`/${path}`)?.locale) return;
  online.href = new URL(`../${path}`, home).href;
};
lead();
addEventListener('hashchange', lead);
