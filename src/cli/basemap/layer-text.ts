/** Data as JSON with a line for each member of its lists, so that changes show where they are. */
export function layerText(data: unknown): string {
  return `${told(data, "", 3)}\n`;
}

function told(data: unknown, indent: string, depth: number): string {
  if (depth === 0 || typeof data !== "object" || data === null) return JSON.stringify(data);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(data) ? "[]" : "{}";
  const lines = Array.isArray(data)
    ? data.map((member: unknown) => inner + JSON.stringify(member))
    : Object.entries(data).map(
        ([name, value]) => `${inner}${JSON.stringify(name)}: ${told(value, inner, depth - 1)}`,
      );
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
