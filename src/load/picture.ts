import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { avifHasMetadata, avifSize } from "./picture-avif.ts";
import type { PictureSize } from "./picture-bytes.ts";
import { jpgSize } from "./picture-jpg.ts";
import { endings, pictureKind } from "./picture-kind.ts";
import { pngSize } from "./picture-png.ts";
import { svgIssues } from "./picture-svg.ts";
import { weightIssues } from "./picture-weight.ts";
import { webpSize } from "./picture-webp.ts";

const sizes: Readonly<Record<string, (bytes: Uint8Array) => PictureSize | undefined>> = {
  PNG: pngSize,
  JPG: jpgSize,
  WebP: webpSize,
  AVIF: avifSize,
};

/** What is wrong with a picture: not what its name says, damaged, too large, or more than a picture. */
export function pictureIssues(file: string, bytes: Uint8Array): Issue[] {
  const named = Object.keys(endings).find((kind) => file.endsWith(endings[kind] ?? "")) ?? "";
  if (bytes.length === 0)
    return [
      issue({ code: "file-empty", file, line: 1, message: say`The file is empty.`, fix: replace }),
    ];
  const kind = pictureKind(bytes) ?? (named === "SVG" ? named : undefined);
  if (kind !== named) return [misnamed(file, named, kind)];
  if (kind === "SVG") return first(svgIssues(file, bytes), weightIssues(file, bytes.length));
  const size = sizes[kind]?.(bytes);
  if (!size) {
    const message = say`The picture is damaged: a part of it is missing.`;
    return [issue({ code: "picture-broken", file, line: 1, message, fix: replace })];
  }
  const hidden = kind === "AVIF" && avifHasMetadata(bytes) ? [hiddenData(file)] : [];
  return first(hidden, weightIssues(file, bytes.length, size));
}

const replace = say`Save the picture again, and put it in the place of this file.`;

/** One problem of a picture is told at a time: a new file solves them all. */
function first(...found: Issue[][]): Issue[] {
  return found.find((issues) => issues.length > 0) ?? [];
}

function misnamed(file: string, named: string, kind: string | undefined): Issue {
  const report = (message: Issue["message"], fix: Issue["fix"]) =>
    issue({ code: "picture-broken", file, line: 1, message, fix });
  if (kind === undefined)
    return report(
      say`The name says ${named}, but the file holds no picture that can be read.`,
      replace,
    );
  const message = say`The name says ${named}, but the file holds ${kind}.`;
  const ending = endings[kind];
  if (ending === undefined)
    return report(message, say`Open it in a program for pictures and save it as ${named}.`);
  const right = file.replace(/\.[^./]*$/, ending);
  return report(
    message,
    say`Rename it to ${right}, and change the name on the pages that show it.`,
  );
}

function hiddenData(file: string): Issue {
  const message = say`This AVIF file holds data beside the picture, which may tell where it was taken.`;
  const fix = say`Save it again without location and other data, or as JPG, PNG or WebP: from those, the site takes such data out itself.`;
  return issue({ code: "picture-not-allowed", file, line: 1, message, fix });
}
