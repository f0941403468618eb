/** A sentence for people: an English template with numbered gaps, `{1}`, and what stands in them. */
export interface Message {
  template: string;
  values: readonly (string | number | Message)[];
}

/** Sentences in another language, by their English template. */
export type Catalogue = Readonly<Record<string, string>>;

/** Writes a message as a template string, so that it can be translated: say`There is no ${what}.` */
export function say(texts: TemplateStringsArray, ...values: Message["values"]): Message {
  const template = texts.reduce((before, text, index) => `${before}{${index}}${text}`);
  return { template, values };
}

/** Marks a text that goes to Zod as its message, so that it is translated like the others. */
export function hint(text: string): string {
  return text;
}

/** A message as text, in the language of a catalogue; in English where that lacks it. */
export function inWords({ template, values }: Message, catalogue: Catalogue = {}): string {
  const text = Object.hasOwn(catalogue, template) ? catalogue[template] : undefined;
  return (text ?? template).replace(/\{(\d+)\}/g, (gap, number: string) => {
    const value = values[Number(number) - 1];
    return value === undefined
      ? gap
      : typeof value === "object"
        ? inWords(value, catalogue)
        : `${value}`;
  });
}
