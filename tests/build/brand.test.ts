import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { rewriteForLanguage } from '../../src/copies/mirror/language-copy.ts';
import { replacing, writeContent } from '../fixtures/content-builder.ts';
import { quietBuild, starterSite, temporaryFolder } from './fixture-site.ts';
import { all, one } from './html.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><path d="M0 0h64v32H0z"/></svg>\n';

let site: SiteFiles;
before(async () => {
  const contentFolder = await writeContent({
    'site.yaml': replacing(
      'defaultLanguage: en\n',
      'defaultLanguage: en\nlogo: { light: logo.svg, dark: logo-dark.svg }\naccent: "#8a1f5c"\ncover: cover.svg\n',
    ),
    'logo.svg': logo,
    'logo-dark.svg': logo.replace('path ', 'path fill="#fff" '),
    'cover.svg': logo,
    'theme.css': ':root { --color-paper: #fffdf7; --font-book: Georgia, serif }\n',
  });
  const outFolder = path.join(temporaryFolder(), 'site');
  await quietBuild({ contentFolder, outFolder, siteAddress: null });
  site = await siteFiles(outFolder);
});

test('the logo stands beside the name on each page, and the cover on the home page alone', async () => {
  for (const address of ['/en/', '/es/faq/set-up-mail/', '/en/ticket/101/']) {
    const page = await site.page(address);
    const [picture] = all(page, 'img').filter(({ attributes }) => attributes.get('src')?.includes('logo'));
    assert.ok(picture, address);
    assert.equal(picture.attributes.get('width'), '64');
    assert.equal(picture.attributes.get('height'), '32');
    assert.equal(picture.attributes.get('alt'), '');
    assert.equal(one(page, 'source').attributes.get('media'), '(prefers-color-scheme: dark)');
    const covers = all(page, 'img').filter(({ attributes }) => attributes.get('src')?.includes('cover'));
    assert.equal(covers.length, address === '/en/' ? 1 : 0, address);
  }
  assert.equal((await site.read('/media/site/logo.svg')).toString('utf8'), logo);
});

test('colours and type are in the one style of the site', async () => {
  const styles = all(await site.page('/en/'), 'link', { rel: 'stylesheet' });
  assert.equal(styles.length, 1);
  const css = (await site.read(styles[0]?.attributes.get('href') ?? '')).toString('utf8');
  assert.match(css, /--color-accent:\s*#8a1f5c/);
  assert.match(css, /--color-paper:\s*#fffdf7/);
  assert.match(css, /--font-book:\s*Georgia,\s*serif/);
  const order = ['@layer reset', '@layer brand', '@layer contrast'].map((layer) => css.indexOf(layer));
  assert.ok(
    order.every((at) => at >= 0),
    String(order),
  );
});

test('tabs and phones have an icon in the colour of the site', async () => {
  const link = one(await site.page('/en/'), 'link', { rel: 'icon' });
  const icon = (await site.read(link.attributes.get('href') ?? '')).toString('utf8');
  assert.match(icon, /fill="#8a1f5c"/);
  const manifest = JSON.parse((await site.read('/manifest.webmanifest')).toString('utf8')) as {
    icons: { src: string; type: string }[];
    theme_color: string;
  };
  assert.deepEqual(
    manifest.icons.map(({ src, type }) => [src, type]),
    [['media/site/consulta-icon.svg', 'image/svg+xml']],
  );
  assert.equal(manifest.theme_color, '#fffdf7');
});

test('copies have what pages show, and know the logo', async () => {
  const html = readFileSync(path.join(site.folder, 'es/index.html'), 'utf8');
  const { pictures } = rewriteForLanguage(html, 'es/index.html', 'es');
  assert.deepEqual(
    [...pictures].sort(),
    ['consulta-icon', 'cover', 'logo-dark', 'logo'].map((name) => `media/site/${name}.svg`),
  );
  const facts = JSON.parse((await site.read('/copy.json')).toString('utf8')) as { logo: unknown };
  assert.deepEqual(facts.logo, { path: 'media/site/logo.svg', width: 64, height: 32 });
});

test('a site without any of it has no file and no mark of it', async () => {
  const starter = await starterSite();
  assert.ok(!starter.files.some((file) => file.startsWith('media/site/')));
  const home = await starter.page('/en/');
  assert.deepEqual(all(home, 'img'), []);
  assert.equal(one(home, 'link', { rel: 'icon' }).attributes.get('href'), '/mark.svg');
});
