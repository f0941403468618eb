import { isCollection, isMap, isPair, isScalar, isSeq, type Document, type Node } from "yaml";

/** A node of a YAML document, with how many lists and groups it lies in. */
export interface FoundNode {
  node: Node;
  depth: number;
}

/** All nodes of a document in its order, keys included, however deep they lie: without recursion. */
export function* nodesOf(document: Document): Generator<FoundNode> {
  const waiting: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth } = next;
    const node = next.node as Node | null;
    if (node === null) continue;
    if (isPair(node)) waiting.push({ node: node.value, depth }, { node: node.key, depth });
    else yield { node, depth };
    if (isCollection(node))
      for (const item of node.items.toReversed()) waiting.push({ node: item, depth: depth + 1 });
  }
}

/** The node at a path, as deep as the path exists, and its key where it stands in a group. */
export function nodeAt(
  root: unknown,
  path: readonly PropertyKey[],
): { offset: number; node: unknown; found: boolean } {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    const item: unknown = isCollection(node) ? itemOf(node, step) : undefined;
    if (item === undefined) return { offset, node, found: false };
    offset = startOf(isPair(item) ? item.key : item);
    node = isPair(item) ? item.value : item;
  }
  return { offset, node, found: true };
}

function itemOf(collection: { items: unknown[] }, step: PropertyKey): unknown {
  return isMap(collection)
    ? collection.items.find(({ key }) => isScalar(key) && key.value === step)
    : collection.items[Number(step)];
}

/** Where a node starts in the text. */
export function startOf(node: unknown): number {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
}

/** What a node holds, as plain data; for a document without anchors, whose names of fields are texts and stand once. */
export function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isMap(node)) return null;
  return Object.fromEntries(
    node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : ""), plainValue(value)]),
  );
}
