import type { Provider } from "./map-streets.ts";
import type { Box } from "./point-index.ts";
import type { Strings } from "./strings.ts";
import type { View } from "./view.ts";

/** What the map needs from the page around it. */
export interface MapOptions {
  area: { bounds: [[number, number], [number, number]]; centre: [number, number]; zoom: number };
  /** The lines of the drawn ground; undefined where they cannot be had. */
  basemap: Promise<unknown>;
  /** Whose work the drawn ground is, as plain text. */
  credit: string;
  provider: Provider | undefined;
  strings: Strings;
  /** The list's row of a service, whose texts the map repeats. */
  row: (id: string) => HTMLElement | undefined;
  /** Called when the visitor selects a service on the map; empty when none is selected any more. */
  selected: (id: string, view: View) => void;
  /** Called when the visitor moved the map. */
  moved: (view: View) => void;
  /** Called whenever the map shows another part: where a region has too many services to know them all, `fill` then gives those in view. */
  looks?: (box: Box, view: View) => void;
  /** Tells the visitor something under the map. */
  say: (text: string) => void;
}

/** What the map is to show: a view, or a service, or all of some points. */
export interface Look {
  at: View | undefined;
  selected: string;
  points: readonly (readonly [number, number])[];
  /** Whether the popup of the selected service takes the focus, if nothing else has it by then. */
  focus: boolean;
}
