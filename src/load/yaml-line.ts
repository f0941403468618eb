/** The line of a text that holds an offset: where it starts, and what stands on it. */
export function lineAt(text: string, offset: number): { start: number; line: string } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", start);
  return { start, line: text.slice(start, end < 0 ? undefined : end) };
}

/** A line of YAML, cut into what comes before its value (hyphens, the name of the field) and the value as written. */
export function valueOn(line: string): { name: string; value: string } {
  const [, name = "", value = ""] =
    /^\s*((?:-\s+)*(?:[^\s:#'"[\]{}&*!|>@`%,-][^:]*:(?:\s+|$))?)([^]*)$/.exec(line) ?? [];
  return { name, value: value.trim() };
}

const longest = 80;

/** A text for a message: on one line, with its end left out where it is long. */
export function shortened(text: string, most = longest): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** A text between quotes, as YAML takes it whatever it holds. */
export function quoted(text: string): string {
  const inside = shortened(/^(["']).*\1$/.test(text) ? text.slice(1, -1) : text);
  if (!/["\\]/.test(inside)) return `"${inside}"`;
  return `'${inside.replaceAll("'", "''")}'`;
}

/** A line with its value between quotes, to copy: `title: "Hello: world"`. */
export function withQuotes(line: string): string {
  const { name, value } = valueOn(line);
  return `${name}${quoted(value)}`;
}
