import { say, type Strings } from "./strings.ts";

/** Says what a disc of so many services is; the rules of the language are made once, which takes long. */
export function clusterLabels(strings: Strings): (count: number) => string {
  const locale = document.documentElement.lang;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (count) => {
    const key = `map.cluster.${plural.select(count)}`;
    const known = key in strings ? key : "map.cluster.other";
    return say(strings, known, { count: number.format(count) });
  };
}
