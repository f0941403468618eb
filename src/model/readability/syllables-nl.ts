import { syllableCounter } from "./syllables.ts";

/** Dutch: `ui`, `ij`, `oei` and the like are one syllable; a trema or any other vowel begins a new one. */
export const dutchSyllables = syllableCounter({
  heard: [
    [/qu(?=[aeiou])/g, "kw"],
    [/(?<=[aeiou]|^)y(?=[aeiou])/g, "j"],
    [/eu(?=ms?$)/, "e|u"],
    [/eau/g, "o"],
    [/ti(?=on)/g, "tj"],
  ],
  vowels: /aai|ooi|oei|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g,
});
