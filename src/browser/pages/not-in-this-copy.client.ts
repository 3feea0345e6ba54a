/** Leads to the page that was asked for, which the fragment names: #es/ticket/9012/ or #es/ticket/9012/%23comment:6. */
const online = document.querySelector<HTMLAnchorElement>('#online');
/** The other language’s home, where the site is published. */
const home = online?.href;
const lead = () => {
  const [path = '', anchor] = location.hash.slice(1).split('%23');
  // Only a path of this kind: whoever makes up a link to this page cannot make it lead to another host.
  if (!online || !home || !/^e[ns]\/([\w%-]+\/)*$/.test(path)) return;
  online.href = new URL(`../${path}${anchor ? `#${anchor}` : ''}`, home).href;
};
lead();
addEventListener('hashchange', lead);
