import js2xliff, { type PackageDocument } from "xliff/js2xliff";
import jsToXliff12 from "xliff/jsToXliff12";
import xliff12ToJs from "xliff/xliff12ToJs";
import xliff2js from "xliff/xliff2js";

export type { PackageDocument, PackageElement, PackageUnit, PackageValue } from "xliff/js2xliff";

/** The two versions that are written. */
export type XliffVersion = "1.2" | "2.0";

/** Writes a file on one line: space that makes it easier to read would become part of texts. */
export function writePackage(document: PackageDocument, version: XliffVersion): Promise<string> {
  const write = version === "1.2" ? jsToXliff12 : js2xliff;
  return write(document, { indent: "" });
}

/** Reads a file; rejects where its XML is broken. */
export function readPackage(xml: string, version: XliffVersion): Promise<PackageDocument> {
  return version === "1.2" ? xliff12ToJs(xml, {}) : xliff2js(xml, {});
}
