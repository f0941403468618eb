import { absolute } from "../paths.ts";
import { qrCode, type QrCode } from "../qr-code.ts";
import { uiFor, type Region } from "../region.ts";
import { fitting, type Texts } from "./fitting.ts";
import { pairIn, type Pair, type Said } from "./said.ts";

/** A card for the counter, as it is printed: the official words beside the reader's. */
export interface Card extends Texts {
  id: string;
  /** On its disc. */
  number: number;
  documentsLabel: Pair;
  authorityLabel: Pair;
  qr: QrCode;
  /** The address behind the code, without its `https://`. */
  address: string;
  /** What the code is for, or that the rest is behind it, the day of the last check and who made the text, in each language. */
  foot: { official: Said[]; own: Said[] };
}

/** What a card is made of, before what does not fit is left out. */
export interface CardParts extends Texts {
  id: string;
  number: number;
  /** The page that its code leads to. */
  href: string;
  foot: Pair[];
}

/** Makes a card of one page of paper. */
export function makeCard(region: Region, locale: string, parts: CardParts): Card {
  const { id, number, href, foot, ...texts } = parts;
  const { isWhole, ...fit } = fitting(texts);
  const words = (key: string) => pairIn(region, locale, (code) => uiFor(region, code)(key));
  const page = absolute(region, href);
  const all = [words(isWhole ? "card.scan" : "card.rest"), ...foot];
  return {
    id,
    number,
    ...fit,
    documentsLabel: words("service.bring"),
    authorityLabel: words("page.authority"),
    qr: qrCode(page),
    address: page.replace(/^https?:\/\//, ""),
    foot: {
      official: all.map(({ official }) => official),
      own: all.flatMap(({ own }) => own ?? []),
    },
  };
}
