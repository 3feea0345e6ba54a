import { type SearchSource, sourceFrom } from '../engine/source.ts';
import { referrerPolicy } from '../../site/policy.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';
import { trustedScript } from '../../browser/kit/trusted-script.ts';

/** By address, what scripts have delivered and nobody has taken yet. */
const receivedData = new Map<string, unknown>();
/** Called by every file of data. */
export const defineDataReceiver = (): void =>
  void Object.assign(globalThis, {
    consultaData: (address: string, value: unknown) => receivedData.set(address, value),
  });

/** All that was delivered since the last time. */
export function takeReceivedData(): Map<string, unknown> {
  const taken = new Map(receivedData);
  receivedData.clear();
  return taken;
}

/** For a page: by scripts, which a disk and a server give alike. `root` is the address of the site's folder. */
export function loadedByScripts(root: string): SearchSource {
  defineDataReceiver();
  return sourceFrom((address) => loadScript(root + address.slice(1)).then(takeReceivedData));
}

/** Rejects when the script cannot be had. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The embed's page may be one that tells where its reader is; what is typed may be in its address.
    const script = Object.assign(document.createElement('script'), {
      src: trustedScript(address, siteRoot),
      referrerPolicy,
    });
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    };
    document.head.append(script);
  });
}
