export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/**
 * Colours of pages, `--color-NAME`, as styles/tokens.css has them: a test holds it against this. theme.css may set
 * each, and the manual says what each is for (“Make it yours”).
 */
export const colourTokens = {
  light: {
    paper: '#fdfdfa',
    sheet: '#e6f1e8',
    code: '#f0f2ee',
    mark: '#bfe0c6',
    ink: '#17201b',
    soft: '#414c45',
    accent: '#0a5239',
    visited: '#5a4508',
    edge: '#58655d',
    caution: '#6b4a00',
    danger: '#8f1414',
    rule: '#c5cec8',
    cover: '#0a5239',
    'cover-2': '#12603f',
    'on-cover': '#fdfdfa',
  },
  dark: {
    paper: '#131815',
    sheet: '#1d2b23',
    code: '#1f2622',
    mark: '#28503a',
    ink: '#e8ece8',
    soft: '#b6c1b9',
    accent: '#8fd8b0',
    visited: '#d8c88a',
    edge: '#8a978f',
    caution: '#e8c56a',
    danger: '#ffb0a0',
    rule: '#3a463f',
    cover: '#1d2b23',
    'cover-2': '#263a2f',
    'on-cover': '#e8ece8',
  },
} as const;

export type ColourToken = keyof (typeof colourTokens)['light'];

/** Families of type, `--font-NAME`, and the width of a page, `--size-page`. */
export const otherTokens = ['font-book', 'font-shelf', 'font-code', 'size-line', 'size-page'] as const;
export type OtherToken = (typeof otherTokens)[number];

// Object.keys forgets which keys there are.
export const colourNames = Object.keys(colourTokens.light) as readonly ColourToken[];
