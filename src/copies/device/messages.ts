/** What a page and the service worker tell each other about one language's copy. No Node, no packages. */

/** `open` asks how it stands, and has an interrupted download or a due update go on. */
export const copyCommands = ['open', 'install', 'cancel', 'remove'] as const;
export type CopyCommand = (typeof copyCommands)[number];

export interface CommandMessage {
  readonly command: CopyCommand;
  readonly locale: string;
}

/** Why a download stands still. */
export type Trouble =
  | { readonly why: 'network' }
  /** What arrived was not what the list says, twice. */
  | { readonly why: 'damaged' }
  /** Bytes for which there is no room, and those that are free where that is known, and less. */
  | { readonly why: 'space'; readonly needs: number; readonly free?: number };

/** Sizes are in bytes. */
export type CopyState =
  | { readonly status: 'absent' }
  | { readonly status: 'loading'; readonly isUpdate: boolean; readonly done: number; readonly all: number }
  | { readonly status: 'broken'; readonly trouble: Trouble; readonly done: number; readonly all: number }
  /** With `trouble`, the last update did not arrive; the copy is whole as it was. */
  | { readonly status: 'kept'; readonly bytes: number; readonly edition: string; readonly trouble: Trouble | null };

export interface StateMessage {
  readonly locale: string;
  readonly state: CopyState;
}
