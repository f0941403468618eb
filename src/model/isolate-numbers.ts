/** A number in groups, such as a telephone number. */
const grouped = /\+?\d+(?:[ /]\d+)+/g;

/**
 * Finished HTML for a text from right to left, in which a number in groups keeps their order: without
 * that, a browser shows the groups of 0800 12 800 from right to left too.
 */
export function isolateNumbers(html: string): string {
  return html.replace(/(^|>)([^<]+)/g, (_, before: string, text: string) => {
    return before + text.replace(grouped, '<bdi dir="ltr">$&</bdi>');
  });
}
