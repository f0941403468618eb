import type { HoursIndex } from "../../export/hours-index.ts";
import { fetchJson } from "../fetch-json.ts";
import { openWords } from "../open-words.ts";
import { stateAt } from "../opening-hours.ts";
import { make } from "../plan/make.ts";
import type { Strings } from "../strings.ts";

const asked = new Map<string, Promise<unknown>>();

/** Says in the rows of services whether they are open now; the hours are asked for once, when a service is shown. */
export async function sayOpen(
  rows: readonly HTMLElement[],
  hoursHref: string | undefined,
  strings: Strings,
): Promise<void> {
  const services = rows.filter((row) => row.dataset["service"] !== undefined);
  if (hoursHref === undefined || services.length === 0) return;
  const file = asked.get(hoursHref) ?? fetchJson(hoursHref);
  asked.set(hoursHref, file);
  const hours = (await file) as HoursIndex | undefined;
  for (const row of services) {
    const schedule = hours?.schedules[hours.of[row.dataset["service"] ?? ""] ?? -1];
    if (!schedule) continue;
    const state = stateAt(schedule, new Date());
    const line = make("small", "st", openWords(state, strings));
    line.classList.toggle("open", state.open);
    line.classList.toggle("unk", state.unknown);
    const above = row.querySelector(".kind") ?? row.querySelector("a");
    above?.after(line);
  }
}
