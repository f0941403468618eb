import { plainText } from "./coded.ts";
import { withEdits, type Edit, type FileText } from "./file-text.ts";
import type { Applied, Results } from "./units.ts";
import { addText, replaceText, yamlDocument } from "./yaml-edits.ts";
import type { YamlUnits } from "./yaml-units.ts";

/** Puts translations into a YAML file: in the place of those that are there, or on a line behind the other languages. */
export function applyYaml(
  { file: path, units }: YamlUnits,
  file: FileText,
  results: Results,
): Applied {
  const document = yamlDocument(file.text);
  const edits: Edit[] = [];
  const done: string[] = [];
  for (const unit of units) {
    const result = results.get(unit.id);
    if (!result?.isChanged) continue;
    const text = plainText(result.target);
    const edit = unit.target
      ? replaceText(document, unit.path, text)
      : addText(document, file.text, unit.path, text);
    if (!edit) continue;
    edits.push(edit);
    done.push(unit.id);
  }
  return { path, before: file.raw, text: withEdits(file, edits), done, waiting: [] };
}
