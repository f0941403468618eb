import { syllableCounter } from "./syllables.ts";

/** French as it is spoken: a last `e` is mute, so is `u` after `q` and `g`; an accent or a trema parts two vowels. */
export const frenchSyllables = syllableCounter({
  heard: [
    [/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/, ""],
    [/^pays/, "pa|is"],
    [/qu(?=[aeiouyéèêâîôû'’])/g, "k"],
    [/gu(?=[eiyéèê])/g, "g"],
    [/(?<=[aeou])y(?=[aeiouéèê])/g, "i|"],
    [/(?<=aient|oient|nnent|ttent|ssent|(?<!^|sou)vent)$/, "|"],
    [/ent\|$/, ""],
    [/(?<=[aeiouyéèêàâîôû].*)es?$/, ""],
    [/(?<=[aeou])(?=[éèïüë])|é(?=[aeiou])|a(?=o[^û])|(?<=[bcdfgptv][lr])i(?=[aeoéè])/g, "$&|"],
  ],
  vowels: /[aeiouyàâæèéêëîïôœùûüÿ]+/g,
});
