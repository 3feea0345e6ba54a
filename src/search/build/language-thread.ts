import * as pagefind from 'pagefind';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { textToTranslate } from './indexed-text.ts';
import { LanguageIndex } from './language-index.ts';
import type { FromThread, IndexJob, ToThread } from './in-threads.ts';

/** The thread of one language: what it does and says is described in in-threads.ts. */
if (!parentPort) throw new Error('This runs in a thread only.');
const port = parentPort;
const { glossary, ...of } = workerData as IndexJob;
const tell = (message: FromThread): void => port.postMessage(message);

const index = await LanguageIndex.open(of);
tell({ read: index.pages.map(({ key, text: { locale, called } }) => ({ key, locale, called })) });
let [message] = (await once(port, 'message')) as [ToThread];
if ('ask' in message) {
  tell({ texts: new Map(index.pages.map(({ key, text }) => [key, textToTranslate(text)])) });
  [message] = (await once(port, 'message')) as [ToThread];
}
// A Pagefind that dies answers nothing more: with nothing left to do the thread ends, which tells that.
port.unref();
if ('otherWords' in message) {
  try {
    const onPage = (): void => tell({ indexed: 1 });
    if (message.isIndex) await index.write(message.otherWords, glossary, onPage);
    else await index.keepRecords(message.otherWords, onPage);
    tell({ isWritten: true });
  } finally {
    await pagefind.close();
  }
}
