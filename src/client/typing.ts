const pause = 250;

/** Calls `changed` when the visitor pauses in a text field or leaves it, with whether that is a word begun or more letters of it. */
export function listenToField(
  field: HTMLInputElement,
  changed: (typed: "word" | "letters") => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  const tell = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    changed(begun ? "letters" : "word");
    begun = true;
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  });
  field.addEventListener("change", tell);
  field.addEventListener("blur", () => {
    tell();
    begun = false;
  });
}
