import { createHash } from "node:crypto";

/** The digest of a file's bytes or of a text. */
export function digest(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
