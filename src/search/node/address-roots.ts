import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withFileName } from '../../site/addresses.ts';
import type { AddressRoots } from '../engine/reference.ts';

/** Addresses that lead to tickets and guides, as a results page of a built site knows them; `page` is its address. */
export async function addressRootsOf(siteFolder: string, page: string): Promise<AddressRoots> {
  const file = path.join(siteFolder, withFileName(page.slice(1)));
  const html = await readFile(file, 'utf8').catch(() => '');
  const [, data = '{}'] = /data-page="([^"]*)"/.exec(html) ?? [];
  const { site, tracker }: { readonly site?: string; readonly tracker?: string } = JSON.parse(unescaped(data));
  return { tracker: tracker ?? null, sites: site === undefined ? [] : [site] };
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll(/&(?:lt|#60);/g, '<')
    .replaceAll(/&(?:gt|#62);/g, '>')
    .replaceAll(/&(?:apos|#39);/g, "'")
    .replaceAll(/&(?:amp|#38);/g, '&');
