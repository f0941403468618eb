import { closest } from "../schema/closest.ts";
import { say, type Message } from "../schema/message.ts";
import { serviceKinds } from "../schema/service.ts";
import type { InnerLink, LinkFault } from "./inner-link.ts";

/** What the map takes from its address; ids in it are checked as every mention of an id is. */
const parameters = ["topic", "kind", "category", "municipality", "service"];

/** What is wrong after the question mark of a link to the map or to the list of services. */
export function queryFault({ href, path, query }: InnerLink): LinkFault | undefined {
  if (query === "" || (path !== "/map/" && path !== "/services/")) return undefined;
  const broken = (message: Message, fix: Message): LinkFault => ({
    code: "link-broken",
    message,
    fix,
  });
  if (path === "/services/")
    return broken(
      say`The link ${href} leads to the list of all services; only the map can show a part of them.`,
      say`Write /map/${query} , or take away what follows the question mark.`,
    );
  for (const [name, value] of new URLSearchParams(query)) {
    if (!parameters.includes(name)) {
      const near = closest(name, parameters);
      return broken(
        say`The map does not know "${name}" in the link ${href} .`,
        near === undefined
          ? say`Use one of: ${parameters.join(", ")}.`
          : say`Did you mean "${near}"?`,
      );
    }
    if (name === "kind" && !(serviceKinds as readonly string[]).includes(value))
      return broken(
        say`The map does not know the kind "${value}" in the link ${href} .`,
        say`Use one of: ${serviceKinds.join(", ")}.`,
      );
  }
  return undefined;
}
