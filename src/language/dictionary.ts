/** A sentence that depends on a number has a form for each plural category of its language. */
export interface Plural {
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}

/** Interface words by key: `place.thing`. `{name}` stands for a value. */
export type Dictionary = Readonly<Record<string, string | Plural>>;

/** The same keys in a language that has the plural categories named. */
export type Translated<T extends Dictionary, Category extends string = never> = {
  readonly [K in keyof T]: T[K] extends string ? string : Plural & Readonly<Record<Category, string>>;
};
