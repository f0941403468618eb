/** A thing in a plan by its kind and id: `page:housing/rental-deposit`, `step:eu-citizen.register`. */
export type Item = `${"page" | "journey" | "step" | "service"}:${string}`;

/** What a visitor chose, in their order, each once. */
export type Plan = readonly Item[];

/** How many things a plan holds at most. */
export const most = 100;

const form =
  /^(?:page:[a-z\d-]+\/[a-z\d-]+|step:[a-z\d-]+\.[a-z\d-]+|(?:journey|service):[a-z\d-]+)$/;

/** Reads a plan from an address or from what was kept; whatever is not well-formed is left out. */
export function parsePlan(text: unknown): Item[] {
  return typeof text === "string" ? tidy(text.split(",")) : [];
}

/** A plan as the text that an address carries and the device keeps. */
export function serialisePlan(plan: Plan): string {
  return plan.join(",");
}

/** Adds things at the end; those that are there already stay where they are, those too many are left out. */
export function add(plan: Plan, ...items: Item[]): Item[] {
  return tidy([...plan, ...items]);
}

/** Takes a thing out. */
export function remove(plan: Plan, item: Item): Item[] {
  return plan.filter((one) => one !== item);
}

/** Moves a thing one place towards the beginning (-1) or the end (1), as far as that goes. */
export function move(plan: Plan, item: Item, by: -1 | 1): Item[] {
  const from = plan.indexOf(item);
  const to = from + by;
  return from < 0 || to < 0 || to >= plan.length
    ? [...plan]
    : remove(plan, item).toSpliced(to, 0, item);
}

function tidy(items: readonly string[]): Item[] {
  return [...new Set(items.filter(isItem))].slice(0, most);
}

function isItem(text: string): text is Item {
  return form.test(text);
}
