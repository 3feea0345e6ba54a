/** A sentence that depends on a number has a form for each plural category of its language. */
interface Plural {
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}

/** Interface words by key: `place.thing`. `{name}` stands for a value. */
export type Dictionary = Readonly<Record<string, string | Plural>>;

/** The same keys; Spanish has one more plural form than English, from one million up. */
export type Translated<T extends Dictionary> = {
  readonly [K in keyof T]: T[K] extends string ? string : { one: string; many: string; other: string };
};
