declare module "xliff/js2xliff" {
  /** A text as the package has it: characters, an inline element by the name of its kind, or several of them. */
  export type PackageValue = string | PackageElement | readonly (string | PackageElement)[];

  /** An inline element: `{GenericSpan: {id, contents, …}}`. */
  export type PackageElement = Readonly<Record<string, PackageAttributes>>;

  /** The attributes of an inline element, with what stands in it. */
  export interface PackageAttributes {
    id?: string;
    contents?: PackageValue;
    [attribute: string]: unknown;
  }

  /** A text with its translation. */
  export interface PackageUnit {
    source?: PackageValue;
    target?: PackageValue;
    note?: string | readonly string[];
    additionalAttributes?: Readonly<Record<string, string>>;
  }

  /** A whole file: `resources` by the name of a file, then by the id of a unit. */
  export interface PackageDocument {
    resources: Readonly<Record<string, Readonly<Record<string, PackageUnit>>>>;
    sourceLanguage?: string;
    targetLanguage?: string;
  }

  export default function write(
    document: PackageDocument,
    options: { indent: string },
  ): Promise<string>;
}

declare module "xliff/jsToXliff12" {
  import type { PackageDocument } from "xliff/js2xliff";
  export default function write(
    document: PackageDocument,
    options: { indent: string },
  ): Promise<string>;
}

declare module "xliff/xliff2js" {
  import type { PackageDocument } from "xliff/js2xliff";
  export default function read(xml: string, options: object): Promise<PackageDocument>;
}

declare module "xliff/xliff12ToJs" {
  import type { PackageDocument } from "xliff/js2xliff";
  export default function read(xml: string, options: object): Promise<PackageDocument>;
}
