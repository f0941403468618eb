/** Every kind of problem, with how grave it is. Codes are permanent: editors and tools rely on them. */
export const issueCodes = {
  "file-name": "error",
  "file-type": "error",
  "file-encoding": "error",
  "file-missing": "error",
  "yaml-syntax": "error",
  "front-matter-missing": "error",
  "field-missing": "error",
  "field-unknown": "error",
  "field-invalid": "error",
  "body-syntax": "error",
  "body-not-allowed": "error",
  "component-unknown": "error",
  "component-attribute": "error",
  "heading-level": "error",
  "address-not-allowed": "error",
  "link-broken": "error",
  "link-with-language": "error",
  "locale-unknown": "error",
  "locale-empty": "error",
  "duplicate-id": "error",
  "reserved-address": "error",
  "reference-unknown": "error",
  "official-text-missing": "error",
  "translation-without-original": "error",
  "translation-differs": "error",
  "translation-version-unknown": "warning",
  "translation-outdated": "warning",
  "point-outside-region": "error",
  "picture-not-allowed": "error",
  "review-overdue": "warning",
  "interface-string-missing": "error",
} as const;

/** The code of a kind of problem. */
export type IssueCode = keyof typeof issueCodes;

/** A problem found in content, as a value: where, what, and how to mend it. */
export interface Issue {
  code: IssueCode;
  severity: "error" | "warning";
  file: string;
  line: number;
  column?: number;
  path?: string;
  message: string;
  fix: string;
}

/** Makes an issue, with the severity that its code has. */
export function issue(fields: Omit<Issue, "severity">): Issue {
  return { severity: issueCodes[fields.code], ...fields };
}
