/** What in a text is the same in every language. */
export interface Facts {
  mails: string[];
  webs: string[];
  phones: string[];
  numbers: string[];
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const web = /(?:(?:https?|ftp|mailto|tel|xmpp|javascript|data):|www\.)[^\s<>"“”«»]+/giu;
/** A name such as `stad.gent`, whatever stands before and behind it. */
const domain =
  /(?<![\p{L}\p{N}.@-])[a-z0-9][a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}@])/gu;
const phone = /(?<![\p{L}\p{N}])(?:\+|00|0)\d(?:[ \u00a0\u202f./()-]*\d){6,14}(?!\d)/gu;
const number = /\d{1,3}(?:[ \u00a0\u202f.,'’٬]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?/gu;

/** Finds addresses, telephone numbers and other numbers in a text, each in one form. */
export function factsIn(written: string): Facts {
  let text = withDigits(written).replace(/[\u200e\u200f\u2066-\u2069]/g, "");
  const take = (pattern: RegExp) => {
    const found = text.match(pattern) ?? [];
    text = text.replace(pattern, " ");
    return found;
  };
  const mails = take(mail).map((one) => one.toLowerCase());
  const webs = [...take(web).map((one) => one.replace(/[.,;:!?)\]]+$/, "")), ...take(domain)];
  const phones = take(phone).map((one) => one.replace(/[^\d+]/g, "").replace(/^00/, "+"));
  return { mails, webs, phones, numbers: text.match(number) ?? [] };
}

/** Whether two texts hold the same numbers, however their thousands, decimals and times are written. */
export function sameNumbers(one: readonly string[], other: readonly string[]): boolean {
  const cut = (numbers: readonly string[]) => numbers.flatMap((found) => found.split(/\D+/));
  const forms = [(numbers: readonly string[]) => numbers.map(valueOf), cut];
  return forms.some((form) => form(one).sort().join() === form(other).sort().join());
}

/** A number with a point before its decimals and no other sign. */
function valueOf(written: string): string {
  const [, whole = "", decimals = ""] =
    /^(\d{1,3}(?:\D\d{3})+|\d+)(?:\D(\d+))?$/.exec(written) ?? [];
  return `${whole.replace(/\D/g, "")}.${decimals.replace(/0+$/, "")}`;
}

/** Arabic, Persian and other digits as 0 to 9. */
function withDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
