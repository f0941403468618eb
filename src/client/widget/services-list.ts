import type { HoursIndex } from "../../export/hours-index.ts";
import { fetchJson } from "../fetch-json.ts";
import { FilterForm } from "../filter-form.ts";
import { countChoices, fitting } from "../filters.ts";
import { addPin } from "../map-pins.ts";
import { findIn, readData } from "../page-parts.ts";
import type { Place } from "../places.ts";
import { ServiceRows } from "../service-rows.ts";
import { say, type Strings } from "../strings.ts";
import { askedOf } from "./asked.ts";
import { ListMap } from "./list-map.ts";
import type { Parameters } from "./parameters.ts";
import { idOfRow, placeOf, rowsIn } from "./rows.ts";
import { fillTowns } from "./town-list.ts";

/** A list with more rows than `most` shows the `first` ones. */
const [most, first] = [10, 8];

/** The list of services in another site: what its embedder asked for, and in it what its visitor chose. */
class ServicesList extends HTMLElement {
  #strings!: Strings;
  #rows!: ServiceRows;
  #form!: FilterForm;
  #map: ListMap | undefined;
  /** What the embedder asked for. */
  #places: Place[] = [];
  #whole = false;

  connectedCallback(): void {
    this.#strings = readData(this, "strings") as Strings;
    const rows = rowsIn(document);
    for (const row of rows) this.#name(row);
    this.#rows = new ServiceRows(findIn(this, ".rows"));
    const asked = askedOf(document);
    const { filters, services, view } = asked;
    this.#places = fitting(rows.map(placeOf), filters).filter(
      ({ id }) => services.length === 0 || services.includes(id),
    );
    this.#form = new FilterForm(findIn(this, "form"), () => this.#show());
    this.#offer(asked);
    this.#leadOn(asked);
    const [towns, field] = [
      this.querySelector<HTMLElement>("#towns"),
      this.querySelector<HTMLElement>("#town"),
    ];
    if (towns && field) fillTowns(towns, field, () => this.#show());
    findIn<HTMLElement>(this, ".more").onclick = () => this.#showWhole();
    if (view !== "list" && this.#places.length > 0) this.#addMap(view);
    this.#show();
    void this.#sayHours();
  }

  #name(row: HTMLElement): void {
    const id = idOfRow(row);
    row.dataset["id"] = id;
    const link = row.querySelector("a");
    if (link) link.dataset["within"] = `../services/${id}/`;
  }

  /** Offers the topics that are left, where there are several, and the field for a municipality. */
  #offer({ filters }: Parameters): void {
    const boxes = this.querySelectorAll<HTMLInputElement>("[name=topic]");
    const asked = filters["topic"] ?? [];
    let left = 0;
    for (const box of boxes) {
      const holds =
        (asked.length === 0 || asked.includes(box.value)) &&
        this.#places.some(({ topics }) => topics.includes(box.value));
      if (holds) left += 1;
      else box.parentElement?.remove();
    }
    findIn<HTMLElement>(this, ".chips").hidden = left < 2;
    const form = findIn<HTMLElement>(this, "form");
    form.classList.remove("later");
    form.hidden =
      this.#places.length < 2 || (left < 2 && !this.querySelector("[name=municipality]"));
  }

  /** The way to the full site leads to the same services there. */
  #leadOn({ filters, services }: Parameters): void {
    const chosen = Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    );
    const full = document.querySelector<HTMLAnchorElement>(".all");
    const count = this.#places.length;
    if (!full || services.length > 0 || chosen.length === 0 || count === 0) return;
    const to = new URL(full.href);
    for (const [name, value] of chosen) to.searchParams.append(name, value);
    full.href = to.href;
    const label = say(this.#strings, "embed.list.full", { count });
    full.firstChild?.replaceWith(label, " ");
  }

  #show(): void {
    const { filters, lost } = this.#form;
    const fits = fitting(this.#places, filters);
    const shown = this.#whole || fits.length <= most ? fits : fits.slice(0, first);
    this.#rows.show(
      shown.map(({ id }) => id),
      () => "",
    );
    const [count, all] = [fits.length, this.#places.length];
    const key = count === 0 ? "embed.list.none" : count === all ? "map.count" : "map.count-of";
    findIn(this, ".count").textContent =
      lost.length > 2
        ? say(this.#strings, "map.near.unknown")
        : say(this.#strings, key, { count, all });
    findIn<HTMLElement>(this, ".none").hidden = count > 0;
    const more = findIn<HTMLElement>(this, ".more");
    more.hidden = shown.length === count;
    more.textContent = say(this.#strings, "embed.list.more", { count });
    this.#form.count(countChoices(this.#places, filters), document.documentElement.lang);
    this.#map?.show(fits);
  }

  /** The focus goes on where the list went on. */
  #showWhole(): void {
    this.#whole = true;
    this.#show();
    const rows = rowsIn(document).filter(({ hidden }) => !hidden);
    rows[first]?.querySelector("a")?.focus();
  }

  #addMap(view: string): void {
    this.dataset["view"] = view;
    const unfold = findIn<HTMLElement>(this, ".unfold");
    const list = findIn<HTMLElement>(this, ".list");
    const showList = () => {
      list.hidden = false;
      unfold.hidden = true;
    };
    this.#map = new ListMap(this, {
      strings: this.#strings,
      row: (id) => this.#rows.get(id),
      selected: (id) => this.#rows.mark(id),
      failed: showList,
    });
    const { content } = findIn<HTMLTemplateElement>(this, "template.pin-icon");
    for (const { id, point } of this.#places) {
      const row = this.#rows.get(id);
      if (row && point) addPin(row, content, this.#strings, () => void this.#showOnMap(id));
    }
    if (view !== "map") return;
    list.before(findIn(this, ".map"), unfold);
    [list.hidden, unfold.hidden] = [true, false];
    unfold.onclick = () => {
      showList();
      this.#rows.focusFirst();
    };
  }

  async #showOnMap(id: string): Promise<void> {
    const shown = await this.#map?.select(id);
    if (!shown) this.#rows.get(id)?.querySelector<HTMLElement>(".pin")?.focus();
    else this.#rows.mark(id);
  }

  /** Whether each service is open now; where that cannot be had, the rows say what they said. */
  async #sayHours(): Promise<void> {
    const href = this.dataset["hours"];
    if (href === undefined) return;
    const hours = (await fetchJson(href)) as HoursIndex | undefined;
    if (!hours) return;
    const { OpenList } = await import("../open-list.ts");
    const list = new OpenList(hours, {
      strings: this.#strings,
      count: findIn(this, ".count"),
      row: (id) => this.#rows.get(id),
      fitting,
      changed: () => undefined,
    });
    list.at(new Date(), []);
    list.show([], {});
  }
}

customElements.define("rotonde-list", ServicesList);
