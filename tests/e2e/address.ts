/** Where the tests find the site. The port is one that nothing else is likely to have. */
export const port = 47_115;
export const siteAddress = `http://localhost:${port}`;
