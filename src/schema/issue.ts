import { inWords, type Catalogue, type Message } from "./message.ts";

/** Every kind of problem, with how grave it is. Codes are permanent: editors and tools rely on them. */
export const issueCodes = {
  "file-name": "error",
  "file-type": "error",
  "file-duplicate": "error",
  "file-link": "error",
  "file-unreadable": "error",
  "file-empty": "error",
  "file-large": "warning",
  "file-too-large": "error",
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
  "line-too-long": "error",
  "link-text-missing": "error",
  "link-text-vague": "warning",
  "picture-text-missing": "error",
  "address-not-allowed": "error",
  "link-broken": "error",
  "link-with-language": "error",
  "locale-unknown": "error",
  "locale-empty": "error",
  "duplicate-id": "error",
  "keyword-twice": "warning",
  "reserved-address": "error",
  "reference-unknown": "error",
  "official-text-missing": "error",
  "translation-without-original": "error",
  "translation-differs": "error",
  "translation-version-unknown": "warning",
  "translation-outdated": "warning",
  "facilities-french-missing": "warning",
  "point-outside-region": "error",
  "point-far-from-municipality": "warning",
  "address-insecure": "error",
  "hours-invalid": "error",
  "hours-overnight": "warning",
  "hours-not-shown": "warning",
  "holidays-unknown": "warning",
  "picture-not-allowed": "error",
  "picture-broken": "error",
  "picture-large": "warning",
  "recording-broken": "error",
  "streets-broken": "error",
  "review-overdue": "warning",
  "date-doubtful": "warning",
  "hard-to-read": "warning",
  "interface-string-missing": "error",
  "interface-string-untranslated": "warning",
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
  message: Message;
  fix: Message;
}

/** An issue in the words of one language, as reports show it. */
export type ToldIssue = Omit<Issue, "message" | "fix"> & { message: string; fix: string };

/** Makes an issue, with the severity that its code has. */
export function issue(fields: Omit<Issue, "severity">): Issue {
  return { severity: issueCodes[fields.code], ...fields };
}

/** An issue in the language of a catalogue. */
export function tell(found: Issue, catalogue?: Catalogue): ToldIssue {
  return {
    ...found,
    message: inWords(found.message, catalogue),
    fix: inWords(found.fix, catalogue),
  };
}
