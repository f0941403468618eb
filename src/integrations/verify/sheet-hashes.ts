import { createHash } from "node:crypto";

/** The style sheets inside a page or a drawing, as a security policy names them: SHA-256 in base64. */
export function sheetHashes(text: string): string[] {
  return [...text.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gi)].map(([, sheet = ""]) =>
    hashOf(sheet),
  );
}

/** Thousands of pages share a few sheets. */
const known = new Map<string, string>();

function hashOf(sheet: string): string {
  const hash = known.get(sheet) ?? createHash("sha256").update(sheet).digest("base64");
  known.set(sheet, hash);
  return hash;
}
