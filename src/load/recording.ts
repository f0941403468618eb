import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";

/** How files begin that hold what their names say. */
const starts: Readonly<Record<string, RegExp>> = {
  mp4: /^[^]{4}ftyp/,
  webm: /^\x1a\x45\xdf\xa3/,
  mp3: /^(ID3|\xff[\xe2-\xfb])/,
  m4a: /^[^]{4}ftyp/,
  vtt: /^(\xef\xbb\xbf)?WEBVTT([ \t\r\n]|$)/,
};

/** The time of a caption, as in `00:01.000 --> 00:04.000`. */
const cue = /\d{2}:\d{2}\.\d{3}[ \t]+-->[ \t]+(\d{2,}:)?\d{2}:\d{2}\.\d{3}/;

/** Larger, in bytes, than a reader on a phone should be asked to load, and than some hosts take. */
const heavy = 25_000_000;

/** What is wrong with a film, a sound recording or captions: not what the name says, without a caption, or too large. */
export function recordingIssues(file: string, bytes: Uint8Array): Issue[] {
  const report = (code: Issue["code"], message: Message, fix: Message) => [
    issue({ code, file, line: 1, message, fix }),
  ];
  const ending = /[^.]*$/.exec(file)?.[0] ?? "";
  const isText = ending === "vtt";
  const text = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    isText ? bytes.length : Math.min(bytes.length, 64),
  ).toString("latin1");
  if (bytes.length === 0) return report("file-empty", say`The file is empty.`, again);
  if (!starts[ending]?.test(text))
    return isText
      ? report(
          "recording-broken",
          say`Captions begin with a line WEBVTT; this file does not.`,
          asVtt,
        )
      : report(
          "recording-broken",
          say`The name says .${ending}, but the file holds something else.`,
          again,
        );
  if (isText && !cue.test(text))
    return report("recording-broken", say`There is no caption in this file.`, asVtt);
  if (bytes.length <= heavy) return [];
  const size = Math.ceil(bytes.length / 1_000_000);
  const message = say`The recording has ${size} MB; over ${heavy / 1_000_000} MB it is dear to load on a phone, and some hosts refuse it.`;
  const fix = say`Make it shorter, or save it with a smaller picture.`;
  return report("file-large", message, fix);
}

const again = say`Save the recording again, and put it in the place of this file.`;
const asVtt = say`Save the captions as WebVTT: a line WEBVTT, then times such as 00:01.000 --> 00:04.000 with the words below them.`;
