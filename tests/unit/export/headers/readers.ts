type Headers = Record<string, string>;

/** The headers that a host would give to a path, read from the file that is written for it. */
type Reader = (text: string, path: string) => Headers;

interface Block {
  path: string;
  lines: string[];
}

/** `_headers` as Cloudflare Pages reads it: rules that fit are joined, and `!` takes away what was said before. */
export const cloudflare: Reader = (text, path) => {
  const found: Headers = {};
  for (const { path: pattern, lines } of blocks(text)) {
    const escaped = pattern.replace(/[-/\\^$+?.()|[\]{}]/g, "\\$&").replaceAll("*", ".*");
    if (!new RegExp(`^${escaped.replace(/:[A-Za-z]\w*/g, "[^/]+")}$`).test(path)) continue;
    for (const line of lines) if (line.startsWith("!")) delete found[line.slice(1).trim()];
    for (const [name, value] of lines.flatMap(pairOf))
      found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
};

/** `_headers` as Netlify reads it: of rules that fit, the later one holds, and a line without a colon is none. */
export const netlify: Reader = (text, path) => {
  const found: Headers = {};
  for (const { path: pattern, lines } of blocks(text)) {
    const parts = pattern.split("/").filter(Boolean);
    const expressions = parts.map((part) => {
      if (part.startsWith(":")) return "([^/]+)";
      if (part === "*") return "?(.*)";
      return part.includes("*")
        ? part.replaceAll("*", "(.*)")
        : part.replace(/[\\^$+?.()|[\]{}]/g, "\\$&");
    });
    if (!new RegExp(`^/${expressions.join("/")}/?$`, "iu").test(path)) continue;
    Object.assign(found, Object.fromEntries(lines.flatMap(pairOf)));
  }
  return found;
};

/** `.htaccess` as Apache reads it. */
export const apache: Reader = (text, path) => {
  const found: Headers = {};
  for (const [, expression = "", lines = ""] of text.matchAll(
    /<If "%\{REQUEST_URI\} =~ m#(.*)#">([^]*?)<\/If>/g,
  )) {
    if (!new RegExp(expression).test(path)) continue;
    for (const [, name = "", value = ""] of lines.matchAll(/^Header always set (\S+) "(.*)"$/gm))
      found[name] = value;
  }
  return found;
};

/** `nginx.conf` as nginx reads it: a header whose variable is empty is not sent. */
export const nginx: Reader = (text, path) => {
  const variables: Headers = {};
  for (const [, expression = "", lines = ""] of text.matchAll(
    /^if \(\$uri ~ "(.*)"\) \{([^]*?)^\}/gm,
  )) {
    if (!new RegExp(expression).test(path)) continue;
    for (const [, name = "", value = ""] of lines.matchAll(/^ {2}set (\S+) "(.*)";$/gm))
      variables[name] = value;
  }
  const sent = [...text.matchAll(/^add_header (\S+) (\S+?)( always)?;$/gm)];
  return Object.fromEntries(
    sent.flatMap(([, name = "", variable = ""]) => {
      const value = variables[variable];
      return value === undefined ? [] : [[name, value]];
    }),
  );
};

function blocks(text: string): Block[] {
  const found: Block[] = [];
  for (const line of text.split("\n").map((part) => part.trim())) {
    if (line.startsWith("/")) found.push({ path: line, lines: [] });
    else if (line !== "" && !line.startsWith("#")) found.at(-1)?.lines.push(line);
  }
  return found;
}

function pairOf(line: string): [name: string, value: string][] {
  const at = line.indexOf(":");
  return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
}
