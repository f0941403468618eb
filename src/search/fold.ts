const alone: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ґ: "г",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};

/** A text as it is compared with what someone types: without case, marks on letters and signs. */
export function fold(text: string): string {
  return (
    text
      // Marks go first as well: to put a long row of them in order would take for ever.
      .replace(/[\p{M}\p{Cf}ـ]/gu, "")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[łøđðþßæœıґٱىیکة]/g, (letter) => alone[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/(?:[^\p{L}\p{N}]|\p{Lm})+/gu, " ")
      .trim()
  );
}
