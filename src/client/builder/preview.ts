import { findIn } from "../page-parts.ts";
import { weightOf, type Weight } from "./weight.ts";

/** What the preview has to tell. */
export interface PreviewNews {
  /** The widget is there, with this title; none where it cannot be reached. */
  loaded: (title: string | undefined) => void;
  weighed: (weight: Weight) => void;
}

type FrameWindow = Window & typeof globalThis;

/** The real widget in a frame, as wide as on somebody's screen and shrunk to the room that there is. */
export class Preview {
  readonly #stage: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #news: PreviewNews;
  #address = "";
  #width = 0;
  #height = 0;
  /** The height that the widget asks for. */
  #told = 0;
  #fits = false;

  constructor(stage: HTMLElement, news: PreviewNews) {
    this.#stage = stage;
    this.#frame = findIn(stage, "iframe");
    this.#news = news;
    this.#frame.addEventListener("load", () => this.#look());
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== location.origin) return;
      const { type, height } = (data ?? {}) as Record<string, unknown>;
      if (type !== "rotonde:height" || !Number.isInteger(height)) return;
      this.#told = Math.min(Number(height), 6000);
      this.#draw();
    });
    new ResizeObserver(() => this.#draw()).observe(stage);
  }

  /** Shows the widget at an address, in CSS pixels; `fits` when it is to have the height that it asks for. */
  show(address: string, width: number, height: number, fits: boolean): void {
    this.#width = width;
    this.#height = height;
    this.#fits = fits;
    this.#draw();
    if (address === this.#address) return;
    this.#address = address;
    // In place of the last one, so that the Back key leaves the page.
    this.#frame.contentWindow?.location.replace(address);
  }

  #draw(): void {
    const scale = Math.min(1, this.#stage.clientWidth / this.#width);
    const height = this.#fits && this.#told > 0 ? this.#told : this.#height;
    const { style } = this.#frame;
    style.width = `${this.#width}px`;
    style.height = `${height}px`;
    style.scale = `${scale}`;
    this.#stage.style.blockSize = `${Math.ceil(height * scale)}px`;
  }

  #look(): void {
    if (this.#address === "") return;
    const view = this.#frame.contentWindow as FrameWindow | null;
    // A browser keeps its own page about a failure closed to us.
    if (!view || !this.#frame.contentDocument) return this.#news.loaded(undefined);
    if (view.location.href === "about:blank") return;
    const [opened] = view.performance.getEntriesByType("navigation");
    const { responseStatus = 200 } = (opened ?? {}) as Partial<PerformanceNavigationTiming>;
    this.#news.loaded(responseStatus < 400 ? view.document.title : undefined);
    if (responseStatus >= 400) return;
    const weigh = () => {
      const weight = weightOf(view.performance.getEntries(), location.origin);
      if (weight) this.#news.weighed(weight);
    };
    new view.PerformanceObserver(weigh).observe({ type: "resource", buffered: true });
    weigh();
  }
}
