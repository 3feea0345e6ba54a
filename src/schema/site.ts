import { z } from 'zod';
import { byLocale, locales } from '../language/locale.ts';
import { glossaryFields } from '../language/glossary-fields.ts';
import { inEachLocale, localeSchema } from './locale.ts';
import { saying } from './saying.ts';

/** `https://consulta.example.org/` or `https://example.org/help`: a host, or a folder on one, and nothing else. */
export function isFolderAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, pathname, href } = new URL(address);
  return /^https?:$/.test(protocol) && href === origin + pathname;
}

/**
 * `tracker` (its page there), `text` (the words alone), an entry or a topic, or an address in which {target} is what
 * stands behind the colon.
 */
const linkRuleSchema = z.union(
  [
    z.enum(['tracker', 'text']),
    z.string().regex(/^(?:ticket:[1-9]\d*|(?:faq|topic):[a-z0-9]+(?:-[a-z0-9]+)*)(?:#\S+)?$/),
    z.url({ protocol: /^https?$/ }),
  ],
  saying('is-place-of-links'),
);

/** An organisation of members, whether it stands in site.yaml or is a line of a CSV file. */
export const organisationSchema = z.strictObject({
  name: z.string().min(2),
  /** Other names and short forms, as they are written: a single word is found in these letters alone. */
  spelled: z.array(z.string().min(2)).default([]),
  /** With everything below them: `example.org` is found in `lists.example.org` and in mail addresses. */
  domains: z.array(z.string().regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u, saying('is-domain'))).default([]),
});

/** The name of a file beside site.yaml. */
const pictureFile = (kinds: string) => z.string().regex(new RegExp(String.raw`^[a-zA-Z0-9][\w-]*\.(?:${kinds})$`, 'i'));

/** One value for both colour schemes, or one for each. */
const inSchemes = <T extends z.ZodType>(value: T, said: string) =>
  z.union([value, z.strictObject({ light: value, dark: value })], said);

/** YAML takes what stands behind a blank and a `#` for a comment, unless it is quoted: it may be left out. */
const colourSchema = z
  .string()
  .regex(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i)
  .transform((colour) => (colour.startsWith('#') ? colour : `#${colour}`));

/** Whether a name is more than a word or two: it then has room of its own at the head of a page. */
export const isLongName = (name: string): boolean => name.length > 16;

/** What an organisation says about itself: site.yaml. */
export const siteSchema = z.strictObject({
  /** At the head of each page, and the end of every page title. */
  name: z.string().min(2).max(60),
  /** How the name stands there: alone, as a question (¿Name?, with a large ¿ on the home page), or as the logo. */
  masthead: z.enum(['name', 'question-marks', 'logo']).default('name'),
  /** Beside the name, or with `masthead: logo` instead of it: a file beside site.yaml, or one for each scheme. */
  logo: inSchemes(pictureFile('svg|png'), saying('is-drawing', { such: 'logo' })).optional(),
  /** What browsers and phones show for the site: square. */
  favicon: inSchemes(pictureFile('svg|png'), saying('is-drawing', { such: 'icon' })).optional(),
  /** The picture on the home page, from tablets up. `none` for no ornament either. */
  cover: z
    .union([z.literal('none'), inSchemes(pictureFile('jpg|png|webp|avif|svg'), '')], saying('is-cover'))
    .optional(),
  /** The colour of links, buttons and the cover. That of the dark scheme is made from it, unless both are given. */
  accent: inSchemes(colourSchema, saying('is-colour')).optional(),
  /**
   * Where the site is published, at the root of a host or in a folder: https://consulta.example.org/. Canonical links
   * and citations start with it.
   */
  address: z.url({ protocol: /^https?$/ }),
  /** For readers whose browser asks for none of the languages. */
  defaultLanguage: localeSchema.default(locales[0]),
  /** One or two sentences at the foot of each page. */
  tagline: inEachLocale(z.string().min(10).max(200)),
  /** The licence of the answers. */
  licence: z.strictObject({ name: z.string(), address: z.url() }),
  /** Where tickets are filed. */
  tracker: z.strictObject({
    /** Root of the tracker; ticket 6115 is at ADDRESS/ticket/6115. */
    address: z.url({ protocol: /^https?$/ }),
    /** The form for a new ticket. */
    newTicket: z.url({ protocol: /^https?$/ }),
    /** The form's field for the language that a member wants to be answered in, and what it holds for each. */
    language: z
      .strictObject({
        field: z.string().min(1).default('language'),
        ...byLocale((locale) => z.string().min(1).default(locale)),
      })
      .prefault({}),
    /** Who answers for the organisation: in imported tickets they are support, and everybody else is a member. */
    staff: z
      .array(
        z.strictObject({
          login: z.string().min(1),
          /** Other ways in which tickets write them: `Support One`. */
          spelled: z.array(z.string().min(1)).default([]),
          /**
           * How they are named at their comments. Only for those who agreed to it; without this they are “support”, and
           * their names are taken out of texts.
           */
          name: z.string().min(2).max(40).optional(),
        }),
      )
      .default([]),
    /**
     * Organisations of members, which imported texts must not name: `[organisation]` and `[domain]` stand instead.
     * Either here, or in a CSV file beside site.yaml: `organisations: organisations.csv`. Its first line names the
     * columns (name, spelled, domains); `;` or `|` stands between several values of one cell.
     */
    organisations: z.array(organisationSchema).default([]),
    /**
     * The tracker's field that says which tickets are not for everybody, and the values that say so; all but nothing,
     * 0, no and false where none are named. `none` for a tracker in which everybody may read everything. Without this
     * it is the field of the SensitiveTickets plugin, `sensitive`.
     */
    sensitive: z
      .union(
        [
          z.literal('none'),
          z.strictObject({ field: z.string().min(1), values: z.array(z.string().min(1)).min(1).optional() }),
        ],
        saying('is-none-or-field'),
      )
      .optional(),
    /**
     * Where links of imported texts lead that are not to tickets, by what stands before the colon (`wiki`, `changeset`,
     * another tracker’s prefix) or by the whole target (`wiki:help/calendar`).
     */
    links: z.record(z.string().min(1), linkRuleSchema).default({}),
    /**
     * What of a ticket is for everybody: question and answer, or the discussion too. The thread stays in its file, for
     * those who review and maintain it.
     */
    publish: z.enum(['answer', 'discussion']).default('answer'),
  }),
  /** The address that support reads, for people who cannot log in. */
  mail: z.email(),
  /** When somebody answers. */
  hours: inEachLocale(z.string().min(5).max(120)),
  /** Questions on the home page that show how to ask. */
  examples: inEachLocale(z.array(z.string().min(8).max(80)).min(2).max(6)),
  /**
   * Fields of the built-in glossary that do not suit the site: `glossary: { membership: false }`. Without it all are
   * on: accounts, safety, mail, domains, web, collaboration, membership, computing, everyday.
   */
  glossary: z
    .record(
      z
        .string()
        .refine(
          (name) => glossaryFields.some((each) => each === name),
          saying('is-one-of', { allowed: glossaryFields }),
        ),
      z.boolean(),
    )
    .optional(),
  /**
   * Whether other sites may show an entry where they link to it (oEmbed). One file more for each text, which hosts that
   * count files count too.
   */
  oembed: z.boolean().default(false),
  /** The about page, in Markdown; headings start at `##`. */
  about: inEachLocale(z.string().min(40)),
  /**
   * How good the search has to stay: the share of the questions in questions.yaml, by their language, that have a right
   * answer among the first three (`npm run search:eval` shows it as hit@3). A build that falls below stops. Without it
   * nothing is asked during a build.
   */
  searchFloor: inEachLocale(z.number().min(0).max(1)).optional(),
});
export type Site = z.infer<typeof siteSchema>;
