/** A municipality that can be found by its name, former names and postcodes. */
interface Town {
  id: string;
  name: string;
  also: string[];
}

/** The field in which visitors type a municipality: finds it by name, former name or postcode. */
export class TownField {
  readonly #input: HTMLInputElement;
  readonly #towns: Town[];

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#towns = [...(input.list?.options ?? [])].map(({ value, dataset }) => ({
      id: dataset["id"] ?? "",
      name: value,
      also: (dataset["also"] ?? "").split("|").filter(Boolean),
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
    this.#input.value = this.#towns.find((town) => town.id === id)?.name ?? "";
  }

  /** Whether the region has this municipality. */
  knows(id: string): boolean {
    return this.#towns.some((town) => town.id === id);
  }

  /** Whether something is typed that names no municipality. */
  get lost(): boolean {
    return this.#input.value.trim() !== "" && this.value === "";
  }
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
