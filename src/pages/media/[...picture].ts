import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder } from 'virtual:consulta/project';
import { loadKnowledgeBase } from '../../knowledge-base.ts';
import { fileNamed } from '../../files/file-named.ts';
import { locales } from '../../language/locale.ts';

/** The pictures that texts show, each once, at its `picturePath`, and those of the site: all languages share them. */
export async function getStaticPaths() {
  const { entries, brand } = await loadKnowledgeBase();
  const pictures = entries.flatMap((entry) =>
    locales.flatMap((locale) =>
      (entry.texts[locale]?.pictures ?? []).map(
        (name) =>
          [
            `${entry.key}/${name}`,
            fileNamed(path.join(contentFolder, path.dirname(entry.texts[locale]?.file ?? '')), name),
          ] as const,
      ),
    ),
  );
  const ofSite = Object.entries(brand.files).map(([name, { made }]) => ({
    params: { picture: `site/${name}` },
    props: { file: path.join(contentFolder, name), made },
  }));
  return [
    ...[...new Map(pictures)].map(([picture, file]) => ({ params: { picture }, props: { file, made: null } })),
    ...ofSite,
  ];
}

export const GET: APIRoute = async ({ props: { file, made } }) =>
  new Response(typeof made === 'string' ? made : new Uint8Array(await readFile(String(file))));
