import { syllableCounter } from "./syllables.ts";

/** English: a group of vowels is one syllable unless it is known to part; the `e` of a last `e`, `es` or `ed` is mostly silent. */
export const englishSyllables = syllableCounter({
  heard: [
    [/['’]s?$/, ""],
    [/^busines/, "bisnes"],
    [/^(some|home|there|where|safe|time|life|care|house)(?=one|[^aeioursd])/, "$1|"],
    [/e\|/, ""],
    [/(?<=[aeiouy].*[^aeiouyl])e(?=(?:ly|ments?|ful|less|ness)$)/, ""],
    [/(?<=[aeiouy].*(?:[^aeiouytdl]|[aeiouy]l|ll))(?<!ndr|cr|nak)ed$/, "d"],
    [/(?<=[aeiouy].*[^aeiouy])(?<!ch|sh|[szxcg]|[^aeiouyl]l)es$/, "s"],
    [/(?<=[aeiouy].*[^aeiouy])(?<![^aeiouyl]l)e$/, ""],
    [/qu/g, "kw"],
    [/gu(?=[aei])/g, "g"],
    [/(?<=[ctg]|(?<!^)s)(?<!^sc)i(?=on|ou|al|an|en)/g, ""],
    [/(?<=[nl])i(?=on)/g, "y"],
    [/i(?=[aou])|(?<!fr)i(?=e(?:nt|nc|t|r))|u(?=[ao])|(?<!p)e(?=o)|[aeiouy](?=ing$)/g, "$&|"],
    [/(?<=cr)e(?=at)|(?<=[aeiou].*)e(?=as?$)/g, "e|"],
    [/(?<=^|[aeiounl])(?<!^e)y(?=[aeiou])/g, "j"],
  ],
  vowels: /[aeiouyàâäçèéêëîïôöûü]+/g,
});
