import type { Files } from "../example-content.ts";
import { pageFile } from "../example-files.ts";
import type { Fault } from "./fault.ts";

const captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nDag.\n";

/** A story of a person, with a film, as it should be; `changes` are made in its text. */
export function withStory(...changes: [from: string, to: string][]): Files {
  const own = `kind: person
person: { name: Anna, from: Polen, since: 2021, role: verpleegster }
consent: { given: true, date: 2026-11-01 }
video: { src: anna.mp4, captions: anna.vtt, transcript: Wat Anna zegt }
`;
  let text = pageFile({
    title: "Anna",
    order: 1,
    body: "\nDag.\n\n## Wat Anna zegt\n\nDag.\n",
  }).replace(
    "phases: [before]\nauthority: Example\nsources: [{ title: Law, url: https://law.example }]\n",
    own,
  );
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`The story does not hold “${from}”.`);
    text = text.replace(from, () => to);
  }
  return {
    "stories/nl/anna.mdx": text,
    "media/anna.mp4": Uint8Array.from([
      0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d,
    ]),
    "media/anna.vtt": captions,
  };
}

const dutch = "stories/nl/anna.mdx";
const english = "stories/en/anna.mdx";
const consent = "consent: { given: true, date: 2026-11-01 }\n";
const person = "person: { name: Anna, from: Polen, since: 2021, role: verpleegster }\n";

const fieldFaults: Fault[] = [
  ["a person who was not asked", withStory([consent, ""]), [[dutch, "field-missing", ""]]],
  [
    "a person who refused",
    withStory(["given: true", "given: false"]),
    [[dutch, "field-invalid", "given: false"]],
  ],
  ["a story of nobody", withStory([person, ""]), [[dutch, "field-missing", ""]]],
  [
    "a story of the region without sources, about a person",
    withStory(["kind: person", "kind: region"]),
    [
      [dutch, "field-unknown", "person:"],
      [dutch, "field-unknown", "consent:"],
      [dutch, "field-missing", ""],
    ],
  ],
  [
    "a picture without words for who cannot see it",
    withStory([consent, `${consent}picture: { src: a.png, credit: Anna, licence: CC0 }\n`]),
    [[dutch, "field-missing", "picture:"]],
  ],
  [
    "consent that is still to come",
    withStory(["date: 2026-11-01 }", "date: 2126-11-01 }"]),
    [[dutch, "date-doubtful", "date: 2126"]],
  ],
];

const recordingFaults: Fault[] = [
  [
    "a film without captions",
    withStory(["captions: anna.vtt, ", ""]),
    [[dutch, "field-missing", "video:"]],
  ],
  [
    "a film without a transcript",
    withStory([", transcript: Wat Anna zegt", ""]),
    [[dutch, "field-missing", "video:"]],
  ],
  [
    "a transcript below no heading",
    withStory(["transcript: Wat Anna zegt", "transcript: Wat Jan zegt"]),
    [[dutch, "reference-unknown", "Wat Jan zegt"]],
  ],
  [
    "a film and captions that are not there",
    withStory(["src: anna.mp4", "src: jan.mp4"], ["captions: anna.vtt", "captions: jan.vtt"]),
    [
      [dutch, "reference-unknown", "jan.mp4"],
      [dutch, "reference-unknown", "jan.vtt"],
    ],
  ],
  [
    "sound that is not there",
    withStory(["video: { src: anna.mp4, captions: anna.vtt,", "audio: { src: anna.mp3,"]),
    [[dutch, "reference-unknown", "anna.mp3"]],
  ],
  [
    "a film that is none",
    { ...withStory(), "media/anna.mp4": "<html>" },
    [["media/anna.mp4", "recording-broken", ""]],
  ],
  [
    "captions in another format",
    { ...withStory(), "media/anna.vtt": "1\n00:00:00,000 --> 00:00:02,000\nDag.\n" },
    [["media/anna.vtt", "recording-broken", "1"]],
  ],
  [
    "captions without words",
    { ...withStory(), "media/anna.vtt": "WEBVTT\n" },
    [["media/anna.vtt", "recording-broken", "WEBVTT"]],
  ],
  [
    "an empty film",
    { ...withStory(), "media/anna.mp4": "" },
    [["media/anna.mp4", "file-empty", ""]],
  ],
  [
    "a heavy film",
    { ...withStory(), "media/anna.mp4": heavyFilm() },
    [["media/anna.mp4", "file-large", ""]],
  ],
];

const languageFaults: Fault[] = [
  [
    "a story in a translation that the official language lacks",
    { ...withStory(), [dutch]: undefined, [english]: withStory()[dutch] },
    [[english, "translation-without-original", ""]],
  ],
  [
    "a translated story of another person, of a version that nobody noted",
    { ...withStory(), [english]: withStory(["name: Anna", "name: Anne"])[dutch] },
    [
      [english, "translation-differs", "person:"],
      [english, "translation-version-unknown", ""],
    ],
  ],
  [
    "a story in a language that the site does not have",
    { ...withStory(), "stories/xx/anna.mdx": withStory()[dutch] },
    [["stories/xx/anna.mdx", "locale-unknown", ""]],
  ],
  [
    "a link in a story to a page that is not there",
    withStory(["\nDag.\n\n##", "\nLees over [huren](/housing/nothing/).\n\n##"]),
    [[dutch, "link-broken", "huren"]],
  ],
];

/** What can be wrong with a story, its recordings and its translations. */
export const storyFaults: Fault[] = [...fieldFaults, ...recordingFaults, ...languageFaults];

function heavyFilm(): Uint8Array {
  const film = new Uint8Array(25_000_001);
  film.set(withStory()["media/anna.mp4"] as Uint8Array);
  return film;
}
