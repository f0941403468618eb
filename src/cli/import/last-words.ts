import { pathOf } from "../../reporters/options.ts";
import { say, type Message } from "../../schema/message.ts";
import type { ImportResult } from "./import-services.ts";
import type { WriteFailure } from "./write-files.ts";

/** What an import did, and what its reader can do next. */
export function lastWords(result: ImportResult, folder: string | undefined): Message[] {
  const { rows, outcome, hadErrors } = result;
  return [
    ...done(result, folder),
    ...(rows.some(({ state }) => state === "kept")
      ? [
          say`Kept: the file has other values in the fields between brackets. With --update it gets those of the CSV file.`,
        ]
      : []),
    ...(hadErrors && outcome !== "unreadable"
      ? [say`The content had errors before this; npm run rotonde -- check lists them.`]
      : []),
  ];
}

function done({ outcome, failure }: ImportResult, folder: string | undefined): Message[] {
  switch (outcome) {
    case "written":
      return [say`The new and changed files are in ${pathOf("services", folder)}.`];
    case "nothing-to-write":
      return [say`There was nothing to write.`];
    case "trial":
      return [say`This was a trial: nothing was written.`];
    case "refused":
      return [
        say`Nothing was written. Mend what is refused, or write the other rows with --skip-bad.`,
      ];
    case "unreadable":
      return [say`Nothing was written.`];
    case "failed":
      return failure ? failureWords(failure) : [];
  }
}

function failureWords({ path, code, left }: WriteFailure): Message[] {
  return [
    ...(left.length === 0 ? [say`Nothing was written.`] : []),
    code === "EEXIST"
      ? say`Someone else changed ${path} in the meantime. Start the import again.`
      : say`The file ${path} could not be written (${code}). Look whether you may write there and whether the disk is full.`,
    ...left.map(
      (file) => say`${file} could not be put back as it was: look at it before you go on.`,
    ),
  ];
}
