import { existsSync, readdirSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { say, type Message } from "../schema/message.ts";

/** Why a site must not be put in a folder: what stands there would be lost, unless it has the file by which what we build is known. */
export function outputProblem(
  output: string,
  project: string,
  content: string,
  mark = "index.html",
): Message | undefined {
  const kept = ["src", "public", "tests", "node_modules", ".git", ".astro"];
  if (
    [project, content].some((folder) => holds(output, folder)) ||
    [content, ...kept.map((name) => join(project, name))].some((folder) => holds(folder, output))
  ) {
    return say`The site cannot be put in ${output}: it would replace what you work with. Set ROTONDE_OUT to another folder.`;
  }
  if (!existsSync(output)) return undefined;
  const found = statSync(output).isDirectory() ? readdirSync(output) : [output];
  return found.length === 0 || found.includes(mark)
    ? undefined
    : say`The site cannot be put in ${output}: there is something else. Set ROTONDE_OUT to a new folder.`;
}

/** Whether a folder is another one or lies in it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return !path.startsWith("..") && !isAbsolute(path);
}
