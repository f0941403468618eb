import { Delaunay } from "d3-delaunay";
import { distance, nth, type Point } from "./geometry.ts";
import type { Seed } from "./seeds.ts";

/** A stretch of border between two groups, from one junction of borders to another. */
export interface Border {
  points: Point[];
  groups: readonly [number, number];
  /** The junctions at its ends; a border that closes on itself has the same twice. */
  ends: readonly [number, number];
}

/** One step of a border: the numbers of the corners that it joins, and the groups on its sides. */
export interface Edge {
  corners: [number, number];
  groups: readonly [number, number];
}

/**
 * The borders between groups of seeds: every point on earth belongs to the group of its nearest seed
 * (a Voronoi diagram), and a border runs where two groups meet. Neighbours share one border.
 */
export function bordersBetween(seeds: readonly Seed[]): Border[] {
  const { corners, edges } = edgesBetweenGroups(seeds);
  return chains(mergeShortEdges(edges, corners)).map(({ path, groups }) => ({
    points: path.map((corner) => nth(corners, corner)),
    groups,
    ends: [nth(path, 0), nth(path, -1)],
  }));
}

function edgesBetweenGroups(seeds: readonly Seed[]): { corners: Point[]; edges: Edge[] } {
  const delaunay = new Delaunay(Float64Array.from(seeds.flatMap(({ point }) => point)));
  const centres = [...delaunay.voronoi().circumcenters];
  const corners = Array.from({ length: centres.length / 2 }, (_, index): Point => [
    nth(centres, 2 * index),
    nth(centres, 2 * index + 1),
  ]);
  const triangles = [...delaunay.triangles];
  const groupAt = (halfEdge: number): number => nth(seeds, nth(triangles, halfEdge)).group;
  const edges: Edge[] = [];
  for (const [halfEdge, opposite] of delaunay.halfedges.entries()) {
    if (opposite < halfEdge) continue;
    const next = halfEdge % 3 === 2 ? halfEdge - 2 : halfEdge + 1;
    const groups = [groupAt(halfEdge), groupAt(next)] as const;
    if (groups[0] === groups[1]) continue;
    edges.push({ corners: [Math.floor(halfEdge / 3), Math.floor(opposite / 3)], groups });
  }
  return { corners, edges };
}

/** Makes one corner of corners less than a unit apart: four seeds on one circle give such pairs. */
function mergeShortEdges(edges: readonly Edge[], corners: readonly Point[]): Edge[] {
  const merged = new Map<number, number>();
  const resolve = (corner: number): number => {
    const target = merged.get(corner);
    return target === undefined ? corner : resolve(target);
  };
  for (const edge of edges) {
    const [from, to] = [resolve(edge.corners[0]), resolve(edge.corners[1])];
    if (from !== to && distance(nth(corners, from), nth(corners, to)) < 1) merged.set(to, from);
  }
  return edges
    .map(({ corners: [from, to], groups }): Edge => ({
      corners: [resolve(from), resolve(to)],
      groups,
    }))
    .filter(({ corners: [from, to] }) => from !== to);
}

/** Joins edges end to end into paths that run from junction to junction, or round. */
export function chains(
  edges: readonly Edge[],
): { path: number[]; groups: readonly [number, number] }[] {
  const edgesAt = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const corner of edge.corners) {
      edgesAt.set(corner, [...(edgesAt.get(corner) ?? []), edge]);
    }
  }
  const left = new Set(edges);
  const follow = (start: number, first: Edge): number[] => {
    const path = [start];
    let edge: Edge | undefined = first;
    while (edge) {
      left.delete(edge);
      const here = nth(path, -1);
      const next: number = edge.corners[0] === here ? edge.corners[1] : edge.corners[0];
      path.push(next);
      const onward: Edge[] = edgesAt.get(next) ?? [];
      edge = onward.length === 2 ? onward.find((candidate) => left.has(candidate)) : undefined;
    }
    return path;
  };
  const starts = [...edgesAt].sort(
    ([, a], [, b]) => Number(a.length === 2) - Number(b.length === 2),
  );
  return starts.flatMap(([corner, around]) =>
    around.flatMap((edge) =>
      left.has(edge) ? [{ path: follow(corner, edge), groups: edge.groups }] : [],
    ),
  );
}
