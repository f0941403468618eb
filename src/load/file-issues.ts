import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { keywordFolder } from "../schema/keywords.ts";
import { rightPath } from "./file-places.ts";

/** What is wrong with names and places of files, by their path, before anything in them is read. */
export function fileIssues(paths: readonly string[]): Map<string, Issue> {
  const files = paths.toSorted().map((path) => ({
    path,
    right: leftover.test(path) ? undefined : rightPath(path),
  }));
  const first = new Map<string, string>();
  for (const { path, right } of [...files.filter((file) => file.path === file.right), ...files]) {
    const key = right?.toLowerCase();
    if (key !== undefined && !first.has(key)) first.set(key, path);
  }
  const found = new Map<string, Issue>();
  for (const { path, right } of files) {
    const other = first.get(right?.toLowerCase() ?? "") ?? path;
    if (other !== path) found.set(path, duplicate(path, other));
    else if (windowsNames.test(path)) found.set(path, windowsName(path));
    else if (right === undefined) found.set(path, withoutPlace(path));
    else if (right !== path) found.set(path, misnamed(path, right));
  }
  return found;
}

function report(code: IssueCode, path: string, message: Message, fix: Message): Issue {
  return issue({ code, file: readable(path), line: 1, message, fix });
}

/** A path without signs that a terminal would obey or that nobody sees. */
function readable(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "\ufffd");
}

/** Two files of which one would be lost, on some disks already when they are copied. */
function duplicate(path: string, other: string): Issue {
  const fix = say`Keep one of the two, or give this one another name.`;
  if (path.normalize() === other.normalize()) {
    const message = say`There is another file ${readable(other)}: its name looks the same, but its letters are stored in another way.`;
    return report("file-duplicate", path, message, fix);
  }
  const message =
    path.toLowerCase() === other.toLowerCase()
      ? say`There is also a file ${readable(other)}: many computers see no difference between capitals and small letters, and keep only one of them.`
      : say`There is also a file ${readable(other)}: both would get the same address.`;
  return report("file-duplicate", path, message, fix);
}

/** Names that Windows keeps for devices. */
const windowsNames = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i;

function windowsName(path: string): Issue {
  const message = say`Windows cannot store a file or folder with this name.`;
  return report("file-name", path, message, say`Give it another name.`);
}

/** Copies that editors, office programs and browsers leave beside a file. */
const leftover = /(^|\/)(~\$[^/]*|#[^/]*#|[^/]*(~|\.(bak|old|orig|rej|tmp|swp|part|crdownload)))$/i;
const officeFile = /\.(docx?|odt|rtf|pdf|pages|xlsx?|ods|csv|html?)$/i;

function withoutPlace(path: string): Issue {
  if (leftover.test(path)) {
    const message = say`This is a copy that another program left behind.`;
    return report("file-type", path, message, say`Remove it.`);
  }
  if (path.startsWith("media/")) {
    const message = say`This is no picture or recording of a kind that the site can show.`;
    const fix = say`Use a picture that ends in .png, .jpg, .webp, .avif or .svg, a film in .mp4 or .webm, sound in .mp3 or .m4a, captions in .vtt; or remove the file.`;
    return report("file-type", path, message, fix);
  }
  const asText = rightPath(path.replace(officeFile, ""));
  if (asText !== undefined && officeFile.test(path)) {
    const message = say`This is a document of an office program, not a text file.`;
    const fix = say`Copy its text into a file ${asText}, and remove this one.`;
    return report("file-type", path, message, fix);
  }
  return nowhere(path);
}

/** A file with a wrong name in a right place. */
function misnamed(path: string, right: string): Issue {
  const fix = say`Rename it to ${right}.`;
  const [end, rightEnd] = [endOf(path), endOf(right)];
  if (end !== rightEnd)
    return report("file-type", path, say`Files here end in ${rightEnd}, exactly so.`, fix);
  const rightParts = right.split("/");
  const place = path.split("/").findIndex((part, index) => part !== rightParts[index]);
  const bad = readable(path.split("/")[place] ?? "");
  if (right.startsWith(`${keywordFolder}/`) && place > 0) {
    const message = say`The name "${bad}" is not the code of a language, as codes are written.`;
    return report("file-name", path, message, fix);
  }
  if (place > 0)
    return report("file-name", path, say`The name "${bad}" cannot be part of an address.`, fix);
  return report(
    "file-type",
    path,
    say`The content folder holds nothing of the name "${bad}".`,
    fix,
  );
}

function endOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? "";
}

/** An example of a file in each folder. */
const examples: ReadonlyMap<string, string> = new Map([
  ["pages", "pages/nl/housing/find-a-home.mdx"],
  ["services", "services/gent-town-hall.yaml"],
  ["municipalities", "municipalities/gent.yaml"],
  ["journeys", "journeys/student.yaml"],
  ["stories", "stories/nl/at-the-heart-of-flanders.mdx"],
  [keywordFolder, "keywords/nl.yaml"],
]);

function nowhere(path: string): Issue {
  const example = examples.get(path.split("/")[0] ?? "");
  if (example !== undefined && !/[a-z0-9]/i.test(path.split("/").at(-1)?.split(".")[0] ?? "")) {
    const message = say`This name has no letter that an address can hold.`;
    const fix = say`Give it a name of small letters a to z, digits and hyphens, such as ${example}.`;
    return report("file-name", path, message, fix);
  }
  const message = say`This file has no place in the content folder.`;
  const fix =
    example === undefined
      ? say`Move it out of the content folder, or into the folder where it belongs: pages, services, municipalities, journeys, stories, keywords or media.`
      : say`Move it to where it belongs, such as ${example}, or remove it.`;
  return report("file-type", path, message, fix);
}
