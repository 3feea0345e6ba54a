import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder } from 'virtual:consulta/project';
import { loadKnowledgeBase } from '../../knowledge-base.ts';
import { fileNamed } from '../../files/file-named.ts';
import { locales } from '../../language/locale.ts';

/** The pictures that texts show, each once, at its `picturePath`: all languages share them. */
export async function getStaticPaths() {
  const { entries } = await loadKnowledgeBase();
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
  return [...new Map(pictures)].map(([picture, file]) => ({ params: { picture }, props: { file } }));
}

export const GET: APIRoute = async ({ props }) => new Response(new Uint8Array(await readFile(String(props.file))));
