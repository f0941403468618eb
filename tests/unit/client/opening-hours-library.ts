import opening_hours from "opening_hours";

/**
 * What the library opening_hours says of hours, for a test to compare with: run with TZ=Europe/Brussels,
 * `{hours, from, until, moments}` as JSON in its argument, moments in milliseconds. Prints for each of the
 * hours its changes from `from` to `until` and its states at the moments.
 */
export interface LibrarySays {
  changes: [moment: number, state: string][];
  /** Whether it is surely open. */
  states: boolean[];
}

export interface Question {
  hours: string[];
  from: number;
  until: number;
  moments: number[];
}

const place = { lat: 51.05, lon: 3.72, address: { country_code: "be", state: "Vlaanderen" } };
const { hours, from, until, moments } = JSON.parse(process.argv[2] ?? "") as Question;
process.stdout.write(JSON.stringify(hours.map(answer)));

function answer(text: string): LibrarySays {
  const library = new opening_hours(text, place);
  const remarks = [...text.matchAll(/"([^"]*)"/g)].map(([, remark]) => remark);
  const state = (at: ReturnType<typeof library.getIterator>) => {
    const comment = at.getComment();
    const name = at.getState() ? "open" : at.getUnknown() ? "unknown" : "closed";
    return `${name} ${remarks.includes(comment) ? comment : ""}`.trim();
  };
  const iterator = library.getIterator(new Date(from));
  const changes: LibrarySays["changes"] = [[from, state(iterator)]];
  while (iterator.advance(new Date(until))) {
    const now = state(iterator);
    // The library also stops where only its own remark changes, such as the name of a holiday.
    if (now !== changes.at(-1)?.[1]) changes.push([iterator.getDate().getTime(), now]);
  }
  return {
    changes,
    states: moments.map((moment) => library.getState(new Date(moment))),
  };
}
