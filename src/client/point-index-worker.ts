import { PointIndex } from "./point-index.ts";
import { answer, type Question } from "./point-question.ts";

// Answers one question after the other, off the thread that draws the page.
const index = new PointIndex();
addEventListener("message", ({ data }: MessageEvent<Question>) => {
  postMessage(answer(index, data));
});
