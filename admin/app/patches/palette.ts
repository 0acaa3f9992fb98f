/** Decap's colours, as they stand in its source, and ours: those of the site (src/styles/tokens.css), each AA on what it lies on. */
export const DECAP_PALETTE = `const colorsRaw = {
  white: '#fff',
  grayLight: '#eff0f4',
  gray: '#798291',
  grayDark: '#313d3e',
  blue: '#3a69c7',
  blueLight: '#e8f5fe',
  green: '#005614',
  greenLight: '#caef6f',
  brown: '#754e00',
  yellow: '#ffee9c',
  red: '#ff003b',
  redDark: '#D60032',
  redLight: '#fcefea',
  purple: '#70399f',
  purpleLight: '#f6d8ff',
  teal: '#17a2b8',
  tealDark: '#117888',
  tealLight: '#ddf5f9'
};`;

export const OUR_PALETTE = `const colorsRaw = {
  white: '#ffffff',
  grayLight: '#f5f0e8',
  gray: '#5a5048',
  grayDark: '#221c18',
  blue: '#0b57a4',
  blueLight: '#eaf2fb',
  green: '#25603a',
  greenLight: '#e8f2e9',
  brown: '#7a4f00',
  yellow: '#fcf2dc',
  red: '#a3231b',
  redDark: '#7f1812',
  redLight: '#faeae6',
  purple: '#5a5048',
  purpleLight: '#efebe5',
  teal: '#25603a',
  tealDark: '#1c4a2c',
  tealLight: '#e8f2e9'
};`;
