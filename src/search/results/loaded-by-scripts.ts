import { type Runtime, type SearchSource, sourceFrom } from '../engine/source.ts';
import { runtimeHere } from './runtime-here.ts';

/** By address, what scripts have handed over and nobody has taken yet. */
const handedOver = new Map<string, unknown>();
/** Called by every file of data. */
export const receiveData = (): void =>
  void Object.assign(globalThis, { consultaData: (address: string, value: unknown) => handedOver.set(address, value) });

/** All that was handed over since the last time. */
export function takeData(): Map<string, unknown> {
  const taken = new Map(handedOver);
  handedOver.clear();
  return taken;
}

/** For a page: by scripts, which a disk and a server give alike. `root` is the address of the site's folder. */
export function loadedByScripts(root: string): SearchSource {
  receiveData();
  const load = (address: string): Promise<ReadonlyMap<string, unknown>> =>
    loadScript(root + address.slice(1)).then(takeData);
  return sourceFrom(load, async () => (await load(runtimeHere())).get(runtimeHere()) as Runtime);
}

/** Rejects when the script cannot be had. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address });
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
