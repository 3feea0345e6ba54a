/** What `consulta init` asks, and what it writes into a base that begins. */
export interface StarterWords {
  readonly ask: { readonly name: string; readonly address: string; readonly tracker: string };
  /** Above the fields of site.yaml. */
  readonly comments: Readonly<
    Record<'top' | 'name' | 'address' | 'tracker' | 'mail' | 'hours' | 'examples' | 'about', string>
  >;
  readme(name: string): string;
  tagline(name: string): string;
  readonly hours: string;
  readonly examples: readonly string[];
  readonly about: string;
  readonly topic: { readonly label: string; readonly about: string; readonly component: string };
}
