import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { svgProblem } from "./svg-problem.ts";

/** What is wrong with an SVG: it is opened as a document of this site, so it may hold drawing and nothing else. */
export function svgIssues(file: string, bytes: Uint8Array): Issue[] {
  const text = decoded(bytes);
  if (text === undefined) {
    const message = say`This SVG is not saved as plain text in UTF-8.`;
    return [issue({ code: "picture-not-allowed", file, line: 1, message, fix: saveAgain })];
  }
  const found = svgProblem(text);
  if (!found) return [];
  const line = text.slice(0, found.at).split("\n").length;
  const code = found.what === "" ? "picture-broken" : "picture-not-allowed";
  const message =
    found.what === ""
      ? say`This SVG is damaged here: a browser cannot draw it.`
      : say`This picture holds something that is not drawing: ${found.what.slice(0, 80)}.`;
  return [issue({ code, file, line, message, fix: saveAgain })];
}

const saveAgain = say`Save it again as a plain SVG, without scripts, links and document type, or as PNG or WebP.`;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
