import { syllableCounter } from "./syllables.ts";

/** German: `ie`, `ei`, `eu`, `äu`, `au` and doubled vowels are one syllable, every other vowel is one of its own. */
export const germanSyllables = syllableCounter({
  heard: [
    [/qu/g, "kw"],
    [/(?<=[aeiouäöü].*)ien(?=s?$)/, "i|en"],
    [/tient/g, "ti|ent"],
    [/^([bg]e)(?=[eu])/, "$1|"],
    [/eu(?=ms?$)/, "e|u"],
    [/(?<=[aeiou]|^)y(?=[aeiou])/g, "j"],
  ],
  vowels: /aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|[aeiouyäöüàéèê]/g,
});
