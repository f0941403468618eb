import type { Choices } from "./choices.ts";

type Field = HTMLInputElement | HTMLSelectElement;

/** Every value that a form's fields offer. */
export function offeredIn(form: HTMLFormElement): Choices {
  return gather(form, (field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].map(({ value }) => value)
      : [field.value],
  );
}

/** The values that are chosen in a form. */
export function readForm(form: HTMLFormElement): Choices {
  return gather(form, (field) => (isOff(field) ? [] : [field.value]));
}

/** Chooses values in a form. */
export function fillForm(form: HTMLFormElement, choices: Choices): void {
  for (const field of fieldsOf(form)) {
    const values = choices[field.name] ?? [];
    if (isTicked(field)) field.checked = values.includes(field.value);
    else field.value = values[0] ?? field.value;
  }
}

function gather(form: HTMLFormElement, valuesOf: (field: Field) => string[]): Choices {
  const found: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) (found[field.name] ??= []).push(...valuesOf(field));
  return found;
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      field.name !== "",
  );
}

function isTicked(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

function isOff(field: Field): boolean {
  return isTicked(field) && !field.checked;
}
