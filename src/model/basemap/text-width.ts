const narrow = new Set("iljtfrI.,:;'’-–() ");
const wide = new Set("mwMWŒÆжмфшщюЖМФШЩЮ");

/**
 * The width of a text in pixels, estimated for the site's system fonts and rather too wide than too
 * narrow. `spacing` is the space after each letter, in pixels.
 */
export function textWidth(text: string, size: number, weight: number, spacing = 0): number {
  const boldness = weight >= 600 ? 1.05 : 1;
  return [...text].reduce((width, letter) => width + ems(letter) * size * boldness + spacing, 0);
}

/** The width of a letter in parts of its size. */
function ems(letter: string): number {
  if (narrow.has(letter)) return 0.34;
  if (wide.has(letter)) return 0.9;
  return letter === letter.toLowerCase() ? 0.57 : 0.69;
}
