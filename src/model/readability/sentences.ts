/** Ends a sentence if white space follows, and no small letter after that; closing quotes and brackets go with it. */
const end = /(?<![.!?…؟۔])[.!?…؟۔]+["'”’»)\]]*\s+(?=[^\p{Ll}\s])/gu;

/** Words that end in a dot within a sentence, in small letters, by language. */
const abbreviations: Readonly<Record<string, string>> = {
  nl: "bv bijv blz nr nrs tel dhr mevr mr dr prof ir ing art ca max min incl excl st vzw resp t.a.v t.e.m d.w.z m.a.w o.a",
  en: "e.g i.e mr mrs ms dr prof no nos tel vs approx st ca max min incl",
  fr: "p.ex ex mm mme mlle dr art n° tél env max min st ste",
  de: "z.b d.h u.a bzw ca nr tel dr prof hr fr str st inkl max min evtl ggf",
  es: "p.ej ej sr sra dr dra núm n.º tel av máx mín ud uds",
  pl: "np tzn tj nr ul al tel godz dr prof św m.in ok maks min",
  tr: "örn vb dr prof no tel cad sok bkz yy",
  uk: "напр тобто тел вул просп ім обл див грн проф макс мін",
};

const known = new Set(Object.values(abbreviations).flatMap((list) => list.split(" ")));

const longestAbbreviation = 12;

/** Cuts a text without headings or lists into sentences, white space evened out. */
export function sentencesOf(text: string, language: string): string[] {
  const even = text.replace(/\s+/g, " ").trim();
  const sentences: string[] = [];
  let start = 0;
  for (const found of even.matchAll(end)) {
    const stop = found.index + found[0].length;
    const before = even.slice(Math.max(start, found.index - longestAbbreviation), found.index);
    if (isWithin(before, found[0], language)) continue;
    sentences.push(even.slice(start, stop).trim());
    start = stop;
  }
  if (start < even.length) sentences.push(even.slice(start));
  return sentences;
}

/** Whether a dot belongs to an abbreviation, an initial or, in German, the number of a day. */
function isWithin(before: string, mark: string, language: string): boolean {
  if (!/^\.\s/.test(mark)) return false;
  const word = /[^\s("'“„«[]+$/u.exec(before)?.[0].toLowerCase() ?? "";
  if (/^\p{L}$/u.test(word) || known.has(word)) return true;
  return language === "de" && /^\d{1,2}$/.test(word);
}
