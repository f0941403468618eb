/** The most characters of a fragment that are read; no list that the site makes comes near it. */
const longest = 8000;

/** The state that an address carries after its `#`, which is never sent to a server; empty when it is absurdly long. */
export function fragmentOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.length > longest ? "" : hash.replace(/^#/, ""));
}
