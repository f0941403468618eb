import { issue, type Issue } from "../schema/issue.ts";

/** What an SVG picture must not hold: it is opened as a document of this site. */
const active =
  /<!doctype|<!entity|<script|<foreignobject|\son[a-z]+\s*=|javascript:|data:text|<\?xml-stylesheet|(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i;

/** What is wrong with a picture: an SVG that could run something or ask another site for something. */
export function pictureIssues(path: string, bytes: Uint8Array): Issue[] {
  if (!path.endsWith(".svg")) return [];
  const text = new TextDecoder().decode(bytes);
  const found = active.exec(text);
  if (!found) return [];
  const line = text.slice(0, found.index).split("\n").length;
  const message = `This picture holds something that is not drawing: ${found[0].trim()}.`;
  const fix =
    "Save it again as a plain SVG, without scripts, links and document type, or as PNG or WebP.";
  return [issue({ code: "picture-not-allowed", file: path, line, message, fix })];
}
