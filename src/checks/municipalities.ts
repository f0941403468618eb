import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";

/** Two files about one municipality: the same code, or the same name with the same postcode. */
export function municipalityIssues(content: LocatedContent): Issue[] {
  const { site, municipalities, locate } = content;
  const found = new Map<string, string>();
  return municipalities.flatMap(({ file, nis, name, postcodes }) => {
    const title = name[site.officialLocale];
    const keys = [
      ...(nis === undefined ? [] : [nis]),
      ...(title === undefined ? [] : postcodes.map((code) => `${title} ${code}`)),
    ];
    const twice = keys.find((key) => found.has(key));
    const other = found.get(twice ?? "");
    for (const key of keys) if (!found.has(key)) found.set(key, file);
    if (other === undefined) return [];
    const field = twice === nis ? "nis" : "name";
    const message =
      twice === nis
        ? say`The code ${nis ?? ""} is also that of the municipality in ${other}.`
        : say`The municipality ${title ?? ""} is also in ${other}, with the same postcode.`;
    const fix = say`Keep one of the two files, or correct this one.`;
    return [
      issue({ code: "duplicate-id", file, ...locate(file, [field]), path: field, message, fix }),
    ];
  });
}
