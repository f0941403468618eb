const finished = new Set(["translated", "signed-off", "final", "reviewed"]);

/** Whether the state of a target (1.2) or a segment (2.0) says that its translation is done. */
export function isFinished({ state = "" }: Readonly<Record<string, string>>): boolean {
  return finished.has(state);
}

/** Whether an element says that a translation comes from a machine. */
export function isOfMachine(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === "target" || name === "segment") {
    const { "state-qualifier": qualifier = "", subState = "" } = attributes;
    return [qualifier, subState].some((said) =>
      /(?:^|:)(?:leveraged-mt|mt-suggestion|mtc?)$/.test(said),
    );
  }
  return /^(?:mtc:)?match$/.test(name) && attributes["type"] === "mt";
}
