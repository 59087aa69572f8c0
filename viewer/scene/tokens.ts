/** Every colour on screen, by what it stands for. One source for canvas, SVG and style sheet; a test computes their contrast. */
export const tokens = {
  background: '#fcfbf8',
  surface: '#ffffff',
  ink: '#1a202c',
  muted: '#4a5261',
  border: '#80868f',
  faint: '#dcd8ce',
  grid: '#c9c4b6',
  band: '#e7e4db',
  table: '#fdf3d8',
  impossible: '#e9e5da',
  accent: '#0a4fa3',
  onDark: '#ffffff',
  knowledge: '#c3c7cd',
  tie: '#5b6472',
  support: '#4d5a70',
  ghost: '#a4a29b',
  lamp: '#f2b705',
  hue1: '#2b68d6',
  hue2: '#d50a5f',
  hue3: '#00664d',
  hue4: '#846a10',
  hue5: '#932c92',
  hue6: '#763318',
  helped: '#0a4fa3',
  misunderstood: '#8a4b00',
  cannotHelp: '#4a5261',
  declined: '#a8321a',
  rebuffed: '#7d0a1e',
  notAsked: '#5a4a7a',
} as const;

export type Token = keyof typeof tokens;

/** Hues of organizations, or of kinds of organizations where there are more organizations than hues. */
export const hues = ['hue1', 'hue2', 'hue3', 'hue4', 'hue5', 'hue6'] as const satisfies readonly Token[];

/** Text is drawn in these, on these. */
export const textTokens = ['ink', 'muted', 'accent', ...hues, 'helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed', 'notAsked'] as const satisfies readonly Token[];
export const groundTokens = ['background', 'surface'] as const satisfies readonly Token[];

/** Marks that carry meaning without text. */
export const markTokens = ['border', 'tie', 'support', ...textTokens] as const satisfies readonly Token[];
