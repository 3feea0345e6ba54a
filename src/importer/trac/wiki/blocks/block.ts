/** The blocks of a wiki text; words are still wiki text, a line each. */
export type Block = Paragraph | Heading | Rule | List | Definitions | Quote | Table | Code;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly lines: string[];
}

export interface Heading {
  readonly type: 'heading';
  /** 1 to 6, as many as there are `=`. */
  readonly depth: number;
  readonly words: string;
}

export interface Rule {
  readonly type: 'rule';
  /** A line that says more than dashes; Trac draws its rule and drops the words. */
  readonly unseen: string;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: Block[][];
}

export interface Definitions {
  readonly type: 'definitions';
  readonly entries: { readonly term: string; readonly children: Block[] }[];
}

export interface Quote {
  readonly type: 'quote';
  readonly children: Block[];
}

export interface Table {
  readonly type: 'table';
  readonly rows: Cell[][];
}

export interface Cell {
  readonly isHeading: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: 'left' | 'right' | 'center' | null;
  readonly children: Block[];
}

export interface Code {
  readonly type: 'code';
  readonly language: string | null;
  readonly value: string;
}
