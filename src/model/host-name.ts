/** The host of a web address as people say it: `stad.gent` for `https://www.stad.gent/nl`. */
export function hostName(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}
