import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import type { Journey } from "../schema/journey.ts";
import { say, type Message } from "../schema/message.ts";
import { circlesIn, type Wait } from "./step-circles.ts";

/** Steps of journeys that wait for a step that is not there, that comes later, or that waits for them in turn. */
export function journeyIssues(content: LocatedContent): Issue[] {
  return content.journeys.flatMap((journey) => stepIssues(journey, content));
}

function stepIssues({ file, steps }: Journey, { locate }: LocatedContent): Issue[] {
  const report = (code: IssueCode, { path }: Wait, message: Message, fix: Message) =>
    issue({ code, file, ...locate(file, path), path: path.join("."), message, fix });
  const order = new Map<string, number>();
  for (const [place, { id }] of steps.entries()) if (!order.has(id)) order.set(id, place);
  const first = steps.filter(({ id }, place) => order.get(id) === place);
  const waits = first.flatMap(({ id, after }) =>
    [...new Set(after)].map((to): Wait => {
      return { from: id, to, path: ["steps", order.get(id) ?? 0, "after", after.indexOf(to)] };
    }),
  );
  const circles = circlesIn(waits);
  const round = new Set(circles.flat());
  return [
    ...circles.flatMap(([first, ...others]) => {
      if (!first) return [];
      if (others.length === 0) {
        const message = say`The step "${first.from}" waits for itself.`;
        return [report("field-invalid", first, message, say`Remove it from its "after".`)];
      }
      const names = [first, ...others, first].map(({ from }) => from).join(" → ");
      const message = say`These steps wait for each other in a circle: ${names}.`;
      const fix = say`Take one of them out of the "after" of another, so that one can be done first.`;
      return [report("field-invalid", first, message, fix)];
    }),
    ...waits.flatMap((wait) => {
      const { from, to } = wait;
      const place = order.get(to);
      if (place === undefined) {
        const message = say`There is no step "${to}" in this journey.`;
        return [report("reference-unknown", wait, message, stepFix(to, [...order.keys()]))];
      }
      if (place < (order.get(from) ?? 0) || round.has(wait)) return [];
      const message = say`The step "${from}" waits for "${to}", which stands further down.`;
      return [report("field-invalid", wait, message, say`Move "${to}" above "${from}".`)];
    }),
  ];
}

function stepFix(id: string, known: readonly string[]): Message {
  const near = closest(id, known);
  return near === undefined
    ? say`Write the id of another step of this journey, or remove it.`
    : say`Did you mean "${near}"?`;
}
