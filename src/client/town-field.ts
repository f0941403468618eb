import { fold } from "../search/fold.ts";

/** A municipality that can be found by its name, former names and postcodes. */
interface Town {
  id: string;
  name: string;
  also: string[];
  point: [lat: number, lon: number] | undefined;
}

/** The field in which visitors type a municipality: finds it by name, former name or postcode. */
export class TownField {
  readonly #input: HTMLInputElement;

  constructor(input: HTMLInputElement) {
    this.#input = input;
  }

  /** A widget fills its list only when a visitor comes to the field. */
  get #towns(): Town[] {
    return [...(this.#input.list?.options ?? [])].map(({ value, dataset }) => ({
      id: dataset["id"] ?? "",
      name: value,
      also: (dataset["also"] ?? "").split("|").filter(Boolean),
      point: point(dataset["at"]),
    }));
  }

  /** The id of the municipality in the field; empty when it names none. */
  get value(): string {
    const typed = fold(this.#input.value);
    if (typed === "") return "";
    const found =
      this.#towns.find(({ name, also }) => [name, ...also].some((word) => fold(word) === typed)) ??
      this.#towns.find(
        ({ name, also }) =>
          typed.length > 2 && [name, ...also].some((word) => fold(word).startsWith(typed)),
      );
    return found?.id ?? "";
  }

  set value(id: string) {
    this.#input.value = this.name(id);
  }

  /** All that the region has, in the order of the reader's language. */
  get ids(): string[] {
    return this.#towns.map(({ id }) => id);
  }

  /** The name of a municipality in the reader's language; empty when the region does not have it. */
  name(id: string): string {
    return this.#towns.find((town) => town.id === id)?.name ?? "";
  }

  /** The centre of a municipality, as latitude and longitude. */
  point(id: string): [lat: number, lon: number] | undefined {
    return this.#towns.find((town) => town.id === id)?.point;
  }

  /** Whether something is typed that names no municipality. */
  get lost(): boolean {
    return this.#input.value.trim() !== "" && this.value === "";
  }
}

function point(text = ""): [number, number] | undefined {
  const [lat, lon] = text.split(",").map(Number);
  return text === "" || lat === undefined || lon === undefined ? undefined : [lat, lon];
}
