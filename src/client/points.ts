import { FarIndex, type Port } from "./point-index-far.ts";
import { PointIndex } from "./point-index.ts";
import { answer, type Answer, type Details, type Kind } from "./point-question.ts";

/** With more points than this their index is a worker's task. */
export const fewPoints = 2000;

/** The points of a map: few are looked up here, many in a worker, which is made when it is needed. */
export class Points {
  readonly #makeWorker: () => Port;
  readonly #here = new PointIndex();
  #far: FarIndex | undefined;
  #many = false;

  constructor(makeWorker = startWorker) {
    this.#makeWorker = makeWorker;
  }

  /** Takes other points, in degrees: latitude and longitude in turn. */
  load(points: Float64Array<ArrayBuffer>): void {
    this.#many = points.length / 2 > fewPoints;
    void this.ask("load", points);
  }

  /** Asks the index; the answer is undefined where a newer question took the place of this one. */
  async ask<K extends Kind>(kind: K, ...details: Details<K>): Promise<Answer<K>> {
    const question = { kind, details };
    if (!this.#many) return answer(this.#here, question) as Answer<K>;
    this.#far ??= new FarIndex(this.#makeWorker());
    return (await this.#far.ask(question)) as Answer<K>;
  }
}

function startWorker(): Port {
  return new Worker(new URL("./point-index-worker.ts", import.meta.url), { type: "module" });
}
