/** Parts of a content security policy, by their names. */
export type PolicyParts = Readonly<Record<string, readonly string[]>>;

const usual: PolicyParts = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
  "connect-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "media-src": ["'self'"],
  "script-src": ["'self'"],
};

/** The content security policy of the site's pages, with these parts more; of styles inside a page it allows the sheets with these hashes. */
export function securityPolicy(more: PolicyParts, sheets: readonly string[]): string {
  const styles = [...(more["style-src"] ?? []), ...sheets.map((hash) => `'sha256-${hash}'`)];
  const parts: PolicyParts = {
    ...usual,
    ...more,
    "style-src": styles.length === 0 ? ["'none'"] : styles,
  };
  return Object.entries(parts)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
