import { pictureIssues } from "../../../src/load/picture.ts";
import { told } from "../../support/told.ts";

/** What is wrong with a picture, in English. */
export const found = (name: string, bytes: Uint8Array | string) =>
  told(
    pictureIssues(
      `media/${name}`,
      typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    ),
  );
/** The codes of what is wrong with a picture. */
export const codes = (name: string, bytes: Uint8Array | string) =>
  found(name, bytes).map(({ code }) => code);
