import { z } from "astro/zod";
import { hint } from "../../schema/message.ts";
import { id, localeCode } from "../../schema/text.ts";
import { fieldNames, fields, type FieldName } from "./fields.ts";
import { partSchema } from "./part.ts";

const header = z.string().min(1);
const perLanguage = z.union([header, z.record(localeCode, header)]);

/** The headers that a mapping gives to fields; by language, where `""` stands for the official one. */
export type ColumnSettings = Partial<
  Record<FieldName, string | Record<string, string> | undefined>
>;

const columns = z.strictObject(
  Object.fromEntries(
    fieldNames.map((name) => [name, (fields[name].perLanguage ? perLanguage : header).optional()]),
  ) as Record<FieldName, z.ZodOptional<typeof header | typeof perLanguage>>,
);

/** A mapping file: how the columns and words of one CSV file become fields of services. */
export const mappingSchema = z.strictObject({
  /** The header of the column that holds a field; `none` where no column does. */
  columns: columns.default({}),
  /** What texts in a column stand for; `*` at the end of a text stands for whatever follows. */
  values: z
    .array(
      z.strictObject({
        column: header,
        text: z.union([header, z.array(header).min(1)]),
        fields: partSchema,
      }),
    )
    .default([]),
  /** What a new file gets where its row says nothing. */
  defaults: partSchema.omit({ id: true }).default({}),
  /** The same for the services of one category. */
  categories: z
    .array(z.strictObject({ id, fields: partSchema.omit({ id: true, categories: true }) }))
    .default([]),
  /** Takes the place of the first 0 of a phone number. */
  phonePrefix: z
    .string()
    .regex(/^\+\d{1,3}$/, hint("the number of a country between quotes, such as “+32”"))
    .optional(),
  /** What becomes of an address for which the row gives no point. */
  addressWithoutPoint: z.enum(["refuse", "leave-out", "municipality-centre"]).default("refuse"),
});

/** A mapping file, read. */
export type Mapping = z.infer<typeof mappingSchema>;
