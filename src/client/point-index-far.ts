import { PointIndex } from "./point-index.ts";
import { answer, type Answer, type Question } from "./point-question.ts";

/** The part of a worker that is needed to ask it. */
export interface Port {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (question: Question) => void;
}

interface Asked extends Question {
  answered: (answer: Answer<Question["kind"]>) => void;
}

/**
 * Asks an index of points in a worker. It has one question at a time; of those that wait, a newer one
 * takes the place of an older one of its kind. Where the worker fails, the work is done here.
 */
export class FarIndex {
  readonly #port: Port;
  #asked: Asked | undefined;
  #waiting: Asked[] = [];
  #loaded: Question | undefined;
  #rescue: PointIndex | undefined;

  constructor(port: Port) {
    this.#port = port;
    port.onmessage = ({ data }) => this.#answered(data as Answer<Question["kind"]>);
    port.onerror = (event) => {
      event.preventDefault();
      this.#takeOver();
    };
  }

  /** Asks; what is asked of older points is dropped when newer ones are loaded. */
  ask(question: Question): Promise<Answer<Question["kind"]>> {
    return new Promise((answered) => {
      const dropped = ({ kind }: Question) => question.kind === "load" || kind === question.kind;
      for (const older of this.#waiting.filter(dropped)) older.answered(undefined);
      this.#waiting = this.#waiting.filter((older) => !dropped(older));
      this.#waiting.push({ ...question, answered });
      this.#next();
    });
  }

  #next(): void {
    if (this.#asked) return;
    this.#asked = this.#waiting.shift();
    if (!this.#asked) return;
    const { kind, details } = this.#asked;
    if (kind === "load") this.#loaded = { kind, details };
    if (this.#rescue) this.#answered(answer(this.#rescue, { kind, details }));
    else this.#port.postMessage({ kind, details });
  }

  #answered(found: Answer<Question["kind"]>): void {
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.answered(found);
    this.#next();
  }

  #takeOver(): void {
    if (this.#rescue) return;
    this.#rescue = new PointIndex();
    if (this.#loaded) answer(this.#rescue, this.#loaded);
    if (this.#asked) this.#answered(answer(this.#rescue, this.#asked));
  }
}
