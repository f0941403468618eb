import type { HoursIndex } from "../export/hours-index.ts";
import { OpenList, type OpenOptions } from "./open-list.ts";

/** The filter by opening hours; its program is on a page only where the region knows any hours. */
export class OpenField extends HTMLElement {
  /** Makes the list's opening hours of the site's file of them. */
  list(hours: HoursIndex, options: OpenOptions): OpenList {
    return new OpenList(hours, options);
  }
}

customElements.define("rotonde-open", OpenField);
