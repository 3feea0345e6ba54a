import { rememberAsked, rememberOpened } from '../../browser/kit/asked-before.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';
import { parse } from '../../site/parse-address.ts';

/** Keeps which entry of a list is opened, in another tab too, and what `questionOf` says that it was found with. */
export function rememberWhatIsOpened(list: HTMLElement, questionOf: () => string): void {
  for (const event of ['click', 'auxclick'] as const) {
    list.addEventListener(event, ({ target, button }) => {
      // The right button opens a menu, which may lead anywhere.
      const link = target instanceof Element && button !== 2 ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link?.href.startsWith(siteRoot)) return;
      const page = parse(link.href.slice(siteRoot.length - 1));
      const isEntry = page?.kind === 'ticket' || page?.kind === 'faq';
      // Whoever goes on to ask a person has asked it too, whether they pressed Enter or not.
      if (isEntry || page?.key === 'ask') rememberAsked(questionOf());
      if (isEntry) rememberOpened(page.key);
    });
  }
}
