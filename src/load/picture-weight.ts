import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { PictureSize } from "./picture-bytes.ts";

/** From this size on, in bytes, a picture is heavier than a reader on a phone should get. */
const heavy = 500_000;

/** A picture of more bytes than this is not published. */
const heaviest = 5_000_000;

/** In pixels: wider or higher than any page shows. */
const wide = 2400;

/** In pixels: more than a phone has memory for. */
const mostPixels = 100_000_000;

/** A picture that is too large: in bytes, in width and height, or both. */
export function weightIssues(file: string, bytes: number, size?: PictureSize): Issue[] {
  const report = (code: Issue["code"], message: Issue["message"], fix = smaller) => [
    issue({ code, file, line: 1, message, fix }),
  ];
  if (bytes > heaviest)
    return report(
      "file-too-large",
      say`The picture has ${megabytes(bytes)} MB; a picture can have ${megabytes(heaviest)} MB at most.`,
    );
  if (size && size.width * size.height > mostPixels)
    return report(
      "picture-not-allowed",
      say`The picture is ${size.width} by ${size.height} pixels: more than a phone can open.`,
    );
  if (size && Math.max(size.width, size.height) > wide)
    return report(
      "picture-large",
      say`The picture is ${size.width} by ${size.height} pixels: larger than any page shows it.`,
    );
  if (bytes <= heavy) return [];
  const message = say`The picture has ${Math.ceil(bytes / 1000)} kB; over ${heavy / 1000} kB it comes slowly on a phone.`;
  return report("picture-large", message, file.endsWith(".svg") ? simpler : smaller);
}

const smaller = say`Make it at most ${wide} pixels wide and high, and save it as WebP or JPG of at most ${heavy / 1000} kB.`;
const simpler = say`Make the drawing simpler, or save it as WebP or PNG of at most ${heavy / 1000} kB.`;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
