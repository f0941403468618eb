import { heightMessage } from "./messages.ts";

/** Tells the page that holds the frame how high the document is, now and whenever that changes. */
export function tellHeight(): void {
  if (parent === self) return;
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    // How high a public page is, is no secret: whoever holds the frame may know.
    parent.postMessage(heightMessage(height), "*");
    // WordPress's own message to what it embeds.
    if (secret !== null) parent.postMessage({ message: "height", value: height, secret }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  // As long as a frame is out of view, a browser may keep observers waiting: it would jump when it comes in.
  tell();
  addEventListener("load", tell);
  // A page whose rotonde.js came after the first message changes the frame's size, to be told again.
  addEventListener("resize", () => {
    told = 0;
    tell();
  });
}
