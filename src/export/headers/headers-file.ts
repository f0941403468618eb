import type { HeaderRule } from "./rule.ts";

/**
 * Writes rules as Netlify and Cloudflare Pages read them, in `_headers` at the top of a site. Cloudflare joins
 * what several rules say of one header, unless a line with `!` takes the earlier away; Netlify lets the later
 * rule hold and skips lines without a colon.
 * https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const said = new Set<string>();
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(said.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    for (const name of Object.keys(headers)) said.add(name);
    return [path, ...lines].join("\n");
  });
  const long = blocks.flatMap((block) => block.split("\n")).find((line) => line.length > 2000);
  if (long !== undefined)
    throw new Error(`Cloudflare passes over a line of ${long.length} signs: ${long}`);
  return `${blocks.join("\n\n")}\n`;
}

/** Reads what `headersFile` writes, and what else Netlify would read in such a file. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n").map((part) => part.trim())) {
    const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith("/")) rules.push({ path: line, headers: {} });
    else if (name !== undefined && value !== undefined) {
      const headers = rules.at(-1)?.headers;
      if (headers) headers[name] = value;
    }
  }
  return rules;
}
