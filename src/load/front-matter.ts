import { issue, type Issue } from "../schema/issue.ts";

/** A page's text, cut into front matter and body; `bodyLine` is the body's first line in the file. */
export interface SplitPage {
  yaml: string;
  body: string;
  bodyLine: number;
}

/** Cuts a page at its two lines of `---`. */
export function splitFrontMatter(text: string, file: string): SplitPage | Issue {
  const lines = text.split("\n");
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  if (end < 0) {
    return issue({
      code: "front-matter-missing",
      file,
      line: 1,
      message: "The page has no front matter between two lines of ---.",
      fix: "Start the file with a line of ---, then title, description and the other fields, then a line of ---.",
    });
  }
  return {
    yaml: lines.slice(1, end).join("\n"),
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}
