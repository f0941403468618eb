import { remembered } from "./remembered.ts";

const rightToLeft = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"]);

/** The direction in which a language is written. */
export const direction = remembered((locale): "ltr" | "rtl" =>
  rightToLeft.has(new Intl.Locale(locale).maximize().script ?? "") ? "rtl" : "ltr",
);
