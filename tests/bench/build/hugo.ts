import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { toMarkdown } from '../tickets.ts';
import { type Generator, installedVersion, type PreparedSite } from './generator.ts';
import { editedNumber, EditedText, writeTexts } from './texts.ts';

/** The Hugo of this machine with a layout of a few lines, and Pagefind as Consulta has it over what Hugo wrote. */
export async function findHugo(): Promise<Generator> {
  const { stdout } = await promisify(execFile)('hugo', ['version']);
  const version = /v(\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? stdout.trim();
  return {
    name: 'Hugo + Pagefind',
    versions: `Hugo ${version} (Pagefind ${await installedVersion(repositoryRoot, 'pagefind')})`,
    prepare,
  };
}

const files: Readonly<Record<string, string>> = {
  'config.toml': `baseURL = "https://consulta.example.org/"
title = "Texts"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term"]
[languages.en]
languageName = "English"
contentDir = "content/en"
[languages.es]
languageName = "Español"
contentDir = "content/es"
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
</head>
<body>
<header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
{{ range .Translations }}<a href="{{ .RelPermalink }}" hreflang="{{ .Lang }}">{{ .Language.LanguageName }}</a>{{ end }}
<div id="search"></div></header>
{{ block "main" . }}{{ end }}
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search' });</script>
</body>
</html>
`,
  'layouts/_default/single.html':
    '{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main>{{ end }}\n',
  'layouts/_default/list.html':
    '{{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>\n{{ end }}</ul></main>{{ end }}\n',
};

async function prepare(folder: string, texts: number): Promise<PreparedSite> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const fileOf = ({ number, locale }: { number: number; locale: string }) =>
    path.join(folder, 'content', locale, 'ticket', `${number}.md`);
  await writeTexts(texts, fileOf, toMarkdown);
  const edited = new EditedText(fileOf({ number: editedNumber, locale: 'en' }));
  const pagefind = path.join(repositoryRoot, 'node_modules/pagefind/lib/runner/bin.cjs');
  return {
    out: path.join(folder, 'public'),
    build: [
      { program: 'hugo', args: ['--cacheDir', path.join(folder, 'cache')], folder },
      { program: process.execPath, args: [pagefind, '--site', 'public'], folder },
    ],
    edit: () => edited.edit(),
    empty: async () => {
      await edited.restore();
      for (const made of ['public', 'resources', 'cache', '.hugo_build.lock'])
        await rm(path.join(folder, made), { recursive: true, force: true });
    },
  };
}
