import { edited } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";
import { dutchPage, shortPage, townHall, withText, type Fault } from "./fault.ts";

const page = exampleFiles[shortPage] ?? "";
const service = exampleFiles[townHall] ?? "";
const bytes = (text: string) => new TextEncoder().encode(text);

/** A text in UTF-16 as Windows saves it. */
function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    [..."\ufeff", ...text].flatMap((letter) => [
      letter.charCodeAt(0) % 256,
      letter.charCodeAt(0) >> 8,
    ]),
  );
}

/** A file under another name than it should have. */
const renamed = (path: string, name: string): Fault[1] => ({
  [path]: undefined,
  [name]: exampleFiles[path],
});

const encodingFaults: Fault[] = [
  ["Latin-1", { [shortPage]: Uint8Array.of(0xe9) }, [[shortPage, "file-encoding", ""]]],
  [
    "a page in Windows-1252",
    {
      [shortPage]: Uint8Array.from(page.replace("Verhuis.", "Eén huis."), (letter) =>
        letter.charCodeAt(0),
      ),
    },
    [[shortPage, "file-encoding", ""]],
  ],
  ["a service in UTF-16", { [townHall]: utf16(service) }, [[townHall, "file-encoding", ""]]],
  [
    "a page in UTF-16 without a mark",
    { [shortPage]: utf16(page).slice(2) },
    [[shortPage, "file-encoding", ""]],
  ],
  ["NUL", withText("Ver\u0000huis."), [[shortPage, "file-encoding", "Ver"]]],
  [
    "text that is turned around, on two lines",
    withText("Ver\u202ehuis.\n\nNaar \u2066huis."),
    [
      [shortPage, "file-encoding", "Ver"],
      [shortPage, "file-encoding", "Naar"],
    ],
  ],
  [
    "a letter that was lost",
    withText("Verhuis \ufffd\ufffdn keer."),
    [[shortPage, "file-encoding", "keer"]],
  ],
  [
    "a document of Word as a service",
    { [townHall]: bytes("PK\u0003\u0004\u0014") },
    [[townHall, "file-encoding", ""]],
  ],
];

const sizeFaults: Fault[] = [
  ["an empty page", { [shortPage]: "" }, [[shortPage, "file-empty", ""]]],
  ["an empty service", { [townHall]: "" }, [[townHall, "file-empty", ""]]],
  ["an empty taxonomy", { "taxonomy.yaml": " \n\n" }, [["taxonomy.yaml", "file-empty", ""]]],
  ["a service of notes only", { [townHall]: "# name\n" }, [[townHall, "file-empty", "# name"]]],
  [
    "a page without a text",
    { [dutchPage]: (exampleFiles[dutchPage] ?? "").replace(/---\n\n[^]*$/, "---\n\n") },
    [[dutchPage, "file-empty", ""]],
  ],
  [
    "a page that ends with its front matter",
    { [shortPage]: page.replace(/---\n\n[^]*$/, "---") },
    [[shortPage, "file-empty", "---"]],
  ],
  [
    "a page over 200 kB",
    withText("Verhuis op tijd.\n\n".repeat(15_000)),
    [[shortPage, "file-large", "---"]],
  ],
  [
    "a page over 5 MB",
    withText("Verhuis op tijd.\n\n".repeat(300_000)),
    [[shortPage, "file-too-large", "---"]],
  ],
  [
    "a service over 5 MB",
    { [townHall]: `${service}# ${"x".repeat(5_000_000)}` },
    [[townHall, "file-too-large", "name"]],
  ],
];

const nameFaults: Fault[] = [
  [
    "a file name with a space",
    { "services/a b.yaml": "" },
    [["services/a b.yaml", "file-name", ""]],
  ],
  [
    "a file name with a question mark",
    { "pages/nl/housing/what?.mdx": page },
    [["pages/nl/housing/what?.mdx", "file-name", ""]],
  ],
  [
    "a file name with #",
    { "pages/nl/housing/c#.mdx": page },
    [["pages/nl/housing/c#.mdx", "file-name", ""]],
  ],
  [
    "a file name with a leading dot",
    { "pages/nl/housing/.new.mdx": page },
    [["pages/nl/housing/.new.mdx", "file-name", ""]],
  ],
  [
    "a file name with capitals",
    { "services/Jobs-Gent.yaml": service },
    [["services/Jobs-Gent.yaml", "file-name", ""]],
  ],
  [
    "a file name with accents",
    { "services/café.yaml": service },
    [["services/café.yaml", "file-name", ""]],
  ],
  [
    "a file name in another script",
    { "services/بيت.yaml": service },
    [["services/بيت.yaml", "file-name", ""]],
  ],
  [
    "a file name that Windows cannot store",
    { "services/aux.yaml": service },
    [["services/aux.yaml", "file-name", ""]],
  ],
  [
    "a language in capitals",
    { "pages/NL/housing/new.mdx": page },
    [["pages/NL/housing/new.mdx", "file-name", ""]],
  ],
  [
    "About beside about",
    { "pages/nl/housing/Moving.mdx": page },
    [["pages/nl/housing/Moving.mdx", "file-duplicate", ""]],
  ],
  [
    "two spellings of é",
    { "services/café.yaml": service, "services/cafe\u0301.yaml": service },
    [
      ["services/cafe\u0301.yaml", "file-name", ""],
      ["services/café.yaml", "file-duplicate", ""],
    ],
  ],
  [
    ".md beside .mdx",
    { "pages/nl/housing/moving.md": page },
    [["pages/nl/housing/moving.md", "file-duplicate", ""]],
  ],
  [
    ".yml beside .yaml",
    { "services/town-hall.yml": service },
    [["services/town-hall.yml", "file-duplicate", ""]],
  ],
];

const placeFaults: Fault[] = [
  ["a file in no place", { "notes.txt": "" }, [["notes.txt", "file-type", ""]]],
  ["a page too high", { "pages/nl/moving.mdx": page }, [["pages/nl/moving.mdx", "file-type", ""]]],
  [
    ".MDX",
    renamed(shortPage, "pages/nl/housing/moving.MDX"),
    [["pages/nl/housing/moving.MDX", "file-type", ""]],
  ],
  [
    ".markdown",
    renamed(shortPage, "pages/nl/housing/moving.markdown"),
    [["pages/nl/housing/moving.markdown", "file-type", ""]],
  ],
  [
    ".yml, which is no unknown service too",
    {
      ...renamed(townHall, "services/town-hall.yml"),
      ...withText('Ga naar het stadhuis.\n\n<Contact id="town-hall" />'),
    },
    [["services/town-hall.yml", "file-type", ""]],
  ],
  [
    "site.yml, which is no missing site.yaml too",
    renamed("site.yaml", "site.yml"),
    [["site.yml", "file-type", ""]],
  ],
  [
    "a document of Word",
    { "pages/nl/housing/new.docx": bytes("PK") },
    [["pages/nl/housing/new.docx", "file-type", ""]],
  ],
  [
    "a text that Notepad named",
    { "services/new.yaml.txt": service },
    [["services/new.yaml.txt", "file-type", ""]],
  ],
  [
    "the copy of an editor",
    { "services/town-hall.yaml~": service },
    [["services/town-hall.yaml~", "file-type", ""]],
  ],
  ["a story too high", { "stories/anna.mdx": page }, [["stories/anna.mdx", "file-type", ""]]],
  ["a film of a camera", { "media/clip.avi": "" }, [["media/clip.avi", "file-type", ""]]],
  ["no taxonomy", { "taxonomy.yaml": undefined }, [["taxonomy.yaml", "file-missing", ""]]],
  [
    "nothing but a service",
    {
      ...Object.fromEntries(Object.keys(exampleFiles).map((path) => [path, undefined])),
      [townHall]: service,
    },
    [
      ["site.yaml", "file-missing", ""],
      ["taxonomy.yaml", "file-missing", ""],
    ],
  ],
  [
    "a language all of whose pages fail, which has pages",
    edited("pages/fr/housing/find-a-home.mdx", ["order: 1\n", ""]),
    [["pages/fr/housing/find-a-home.mdx", "field-missing", "title:"]],
  ],
];

/** Files that cannot be read, or stand where none belongs. */
export const fileFaults: Fault[] = [
  ...encodingFaults,
  ...sizeFaults,
  ...nameFaults,
  ...placeFaults,
];
