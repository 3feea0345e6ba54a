import assert from 'node:assert/strict';
import { test } from 'node:test';
import { one } from './html.ts';
import { fixtureSite } from './fixture-site.ts';

for (const locale of ['en', 'es']) {
  test(`the browser’s address bar learns how to search the site, in ${locale}`, async () => {
    const site = await fixtureSite();
    const link = one(await site.page(`/${locale}/ticket/101/`), 'link', { rel: 'search' });
    assert.equal(link.attributes.get('type'), 'application/opensearchdescription+xml');
    assert.equal(link.attributes.get('href'), `/${locale}/opensearch.xml`);
    const description = (await site.read(`/${locale}/opensearch.xml`)).toString('utf8');
    const [, shortName = ''] = /<ShortName>(.+)<\/ShortName>/.exec(description) ?? [];
    const { length } = shortName.replace(/&\w+;/g, '&');
    assert.ok(length > 0 && length <= 16, 'OpenSearch 1.1 allows 16 characters');
    const [, template = ''] = /template="([^"]+)"/.exec(description) ?? [];
    assert.equal(
      template.replace('{searchTerms}', encodeURIComponent('¿qué?')),
      `https://answers.example.org/${locale}/search/#q=%C2%BFqu%C3%A9%3F`,
    );
  });
}
