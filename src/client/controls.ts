import { TownField } from "./town-field.ts";

/** What a form has for one facet: the values it offers, those that are chosen, and where to write counts. */
export interface Control {
  readonly values: readonly string[];
  chosen: readonly string[];
  /** The words of a choice, as the visitor reads them. */
  label(value: string): string;
  /** Writes beside each choice how many services it would leave. */
  count(counts: ReadonlyMap<string, number>, locale: string): void;
}

/** Finds the form's control for a facet; undefined where the region has nothing to choose. */
export function controlOf(form: HTMLFormElement, name: string): Control | undefined {
  const fields = [...form.elements].filter((field) => field.getAttribute("name") === name);
  const [first] = fields;
  if (first instanceof HTMLSelectElement) return selectControl(first);
  if (first instanceof HTMLInputElement && first.list) return townControl(new TownField(first));
  return fields.length > 0 ? boxesControl(fields as HTMLInputElement[]) : undefined;
}

function boxesControl(boxes: readonly HTMLInputElement[]): Control {
  const part = (box: HTMLInputElement, name: string) => box.parentElement?.querySelector(name);
  return {
    values: boxes.map(({ value }) => value),
    get chosen() {
      return boxes.filter(({ checked }) => checked).map(({ value }) => value);
    },
    set chosen(values) {
      for (const box of boxes) box.checked = values.includes(box.value);
    },
    label(value) {
      const box = boxes.find((one) => one.value === value);
      return (box && part(box, "span")?.textContent.trim()) ?? value;
    },
    count(counts, locale) {
      for (const box of boxes) {
        const count = counts.get(box.value) ?? 0;
        const text = part(box, "small");
        if (text) text.textContent = count.toLocaleString(locale);
        box.parentElement?.classList.toggle("nil", count === 0);
      }
    },
  };
}

function selectControl(select: HTMLSelectElement): Control {
  const options = [...select.options].filter(({ value }) => value !== "");
  const label = (value: string) =>
    options.find((option) => option.value === value)?.dataset["label"] ?? value;
  return {
    values: options.map(({ value }) => value),
    get chosen() {
      return select.value === "" ? [] : [select.value];
    },
    set chosen([value = ""]) {
      select.value = value;
    },
    label,
    count(counts, locale) {
      for (const option of options) {
        const count = (counts.get(option.value) ?? 0).toLocaleString(locale);
        const text = `${label(option.value)} (${count})`;
        // To change an option is dear, and the page comes with all counts of nothing chosen.
        if (option.textContent.trim() !== text) option.textContent = text;
      }
    },
  };
}

function townControl(town: TownField): Control {
  return {
    values: town.ids,
    get chosen() {
      return town.value === "" ? [] : [town.value];
    },
    set chosen([id = ""]) {
      // What was typed stays as it was typed.
      if (town.value !== id || id === "") town.value = id;
    },
    label: (id) => town.name(id),
    count() {
      // A field to type in has no choices to write beside.
    },
  };
}
