import { inWords, say, type Message } from "../schema/message.ts";
import { reportOptions } from "./report-options.ts";

let begun = performance.now();
const isTerminal = process.stdout.isTTY;
let told = 0;

/** Counts seconds from now on: another build begins in this process. */
export function restartClock(): void {
  begun = performance.now();
}

/** Tells what the build does now: on one line that is renewed where a person watches, else on a line of its own. */
export function tell(message: Message): void {
  if (isTerminal) renew(message);
  else console.log(line(message));
}

/** Tells something that stays to be read. */
export function tellForGood(message: Message): void {
  clearProgress();
  console.log(line(message));
}

/** Tells how many pages there are of all; without a terminal only each quarter of a large site. */
export function tellPages(done: number, all: number): void {
  const message = say`writing pages: ${done} of ${all}`;
  const now = performance.now();
  if (isTerminal) {
    if (done < all && now - told < 100) return;
    told = now;
    renew(message);
  } else if (done === 0 || (all >= 1000 && done % Math.ceil(all / 4) === 0)) {
    console.log(line(message));
  }
}

/** Takes the renewed line away, before something else is printed. */
export function clearProgress(): void {
  if (isTerminal) process.stdout.write("\r\u001b[2K");
}

function renew(message: Message): void {
  clearProgress();
  const { columns } = process.stdout;
  // A line that is too long would break, and could not be renewed; some terminals do not tell how long it may be.
  process.stdout.write(line(message).slice(0, columns > 1 ? columns - 1 : 78));
}

function line(message: Message): string {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  return `${seconds.padStart(4)} s  ${inWords(message, reportOptions().catalogue)}`;
}
