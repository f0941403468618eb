// Values that the examples of several kinds of file share.

/** A short text in two languages. */
export const title = `{ nl: Schrijf je in, en: Register }`;
/** A sentence in two languages. */
export const text = `{ nl: Ga naar het gemeentehuis., en: Go to the town hall. }`;
/** A date. */
export const day = "2026-11-22";
/** An e-mail address. */
export const mail = "info@town.example";
/** A web address. */
export const address = "https://town.example";
/** A source with its title and address. */
export const source = "{ title: Website of the town, url: https://town.example }";
/** Who drafted and reviewed a text. */
export const provenance = {
  provenance: "{ draft: human, review: none }",
  "provenance.draft": "human",
  "provenance.review": "none",
};
