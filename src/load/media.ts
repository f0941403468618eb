import type { Issue } from "../schema/issue.ts";
import { pictureIssues } from "./picture.ts";
import { recordingIssues } from "./recording.ts";

/** What is wrong with a file of `content/media`: a picture, a film, a sound recording or captions. */
export function mediaIssues(file: string, bytes: Uint8Array): Issue[] {
  return /\.(mp4|webm|mp3|m4a|vtt)$/.test(file)
    ? recordingIssues(file, bytes)
    : pictureIssues(file, bytes);
}
