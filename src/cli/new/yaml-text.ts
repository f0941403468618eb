import { Document, isScalar, visit } from "yaml";

/** Data as YAML the way it stands in content: quotes only where a text needs them, short lists on one line. */
export function yamlText(data: Readonly<Record<string, unknown>>): string {
  const document = new Document(data);
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
