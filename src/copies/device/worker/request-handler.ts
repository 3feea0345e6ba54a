import type { Locale } from '../../../language/locale.ts';
import { fixedPath } from '../../../site/addresses.ts';
import { isNamedByContent } from './addresses.ts';
import type { InstalledCopies, FoundFile } from './installed-copies.ts';
import type { FetchEvent } from './worker-scope.ts';

/** A slow line may take so long before the copy answers; in ms. */
const patience = 3000;
/** After that, so long nothing waits for it again. */
const slowFor = 30_000;

/** Answers what pages ask for: from the site while it can be reached, else from the copy. */
export class RequestHandler {
  private readonly root: string;
  private readonly copies: InstalledCopies;
  /** Pages that came from a copy, with its language. */
  private readonly fromCopy = new Map<string, string>();
  private isSlow = false;
  constructor(root: string, copies: InstalledCopies) {
    this.root = root;
    this.copies = copies;
  }

  async answer({ request, clientId, resultingClientId }: FetchEvent): Promise<Response> {
    const isPage = request.mode === 'navigate';
    const cameFrom = this.fromCopy.get(clientId);
    const found = await this.copies.find(request.url, cameFrom);
    if (!found) return isPage ? fetch(request).catch(() => this.notKept(request.url)) : fetch(request);
    if (!isPage && (cameFrom !== undefined || ('file' in found.target && isNamedByContent(found.target.file)))) {
      return (await this.copies.read(found)) ?? fetch(request);
    }
    return (
      (await this.inTime(request)) ?? (await this.fromThe(found, isPage ? resultingClientId : '')) ?? fetch(request)
    );
  }

  private async fromThe(found: FoundFile, newPage: string): Promise<Response | null> {
    const response = await this.copies.read(found);
    if (response && newPage !== '') this.fromCopy.set(newPage, found.copy.locale);
    return response;
  }

  /** The site's own answer; null when there is none in time, or only that the server is out of order. */
  private async inTime(request: Request): Promise<Response | null> {
    if (this.isSlow) return null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        this.isSlow = true;
        setTimeout(() => (this.isSlow = false), slowFor);
        resolve(null);
      }, patience);
    });
    const served = fetch(request).then(
      (response) => (response.status >= 500 ? null : response),
      () => null,
    );
    return Promise.race([served, late]).finally(() => clearTimeout(timer));
  }

  /** By an address of its own, as the page's relative links would lead nowhere from elsewhere. */
  private async notKept(address: string): Promise<Response> {
    const kept = await this.copies.locales();
    // What is kept is in a language of the site.
    const locale =
      kept.find((each) => address.startsWith(this.root + fixedPath(each as Locale, 'home').slice(1))) ?? kept[0];
    if (locale === undefined) return Response.error();
    return Response.redirect(this.root + fixedPath(locale as Locale, 'not-kept').slice(1));
  }
}
