import { addressAttributes, frameAddress } from "./address.ts";
import { readHeight } from "./messages.ts";

/** What a frame may do, and when it loads. */
const limits = {
  loading: "lazy",
  sandbox:
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms",
  allow: "geolocation 'none'",
  referrerpolicy: "strict-origin-when-cross-origin",
};

// A classic script for other people's pages: `npm run release:embed` makes the file that they load.
const script = document.currentScript;
// Something in the page may bear the name `currentScript`, too.
if (script instanceof HTMLScriptElement) begin(new URL(".", script.src));

/** Makes the frames that the elements of a page ask for, and fits them and others of ours; `home` is this script's folder. */
function begin(home: URL): void {
  addEventListener("message", ({ data, origin, source }) => {
    const height = readHeight(data);
    if (!height) return;
    for (const frame of framesIn(home)) {
      if (frame.contentWindow === source && origin === originOf(frame, home)) fit(frame, height);
    }
  });
  document.addEventListener("securitypolicyviolation", (event) => {
    if (event.disposition !== "enforce" || event.effectiveDirective !== "frame-src") return;
    // Some browsers name the whole address, some its origin only.
    if (!`${event.blockedURI}/`.startsWith(`${home.origin}/`)) return;
    // Without the frame, the link inside the element is what stays.
    for (const frame of framesIn(home))
      if (frame.matches("rotonde-map>*,rotonde-widget>*")) frame.remove();
  });
  // A frame that was there before us has told its height, and tells it again when its size changes.
  for (const frame of framesIn(home)) if (frame.offsetHeight) fit(frame, frame.offsetHeight + 1);
  define("rotonde-map", home);
  define("rotonde-widget", home);
}

function framesIn(home: URL): HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home.href));
}

function originOf({ sandbox }: HTMLIFrameElement, { origin }: URL): string {
  return sandbox.length && !sandbox.contains("allow-same-origin") ? "null" : origin;
}

function fit({ style }: HTMLElement, height: number): void {
  style.boxSizing = "content-box";
  style.height = `${height}px`;
}

function define(name: string, home: URL): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      static get observedAttributes(): string[] {
        return ["title", ...addressAttributes];
      }
      connectedCallback(): void {
        show(
          this,
          frameAddress(home.href, name, (attribute) => this.getAttribute(attribute)),
        );
      }
      attributeChangedCallback(): void {
        if (this.isConnected) this.connectedCallback();
      }
    },
  );
}

/** Puts the frame with this address into the element, or none. */
function show(element: HTMLElement, address: string | undefined): void {
  const old = element.querySelector("iframe");
  if (!address) return old?.remove();
  const frame = old ?? document.createElement("iframe");
  const name = () => {
    frame.title = element.title || element.querySelector("a")?.textContent.trim() || "Rotonde";
  };
  name();
  // The text inside may be still on its way.
  frame.onload = name;
  if (frame.src === address) return;
  // A frame that is put in anew leaves no step in the history of the page.
  frame.remove();
  for (const [attribute, value] of Object.entries({ ...limits, src: address }))
    frame.setAttribute(attribute, value);
  const { style } = frame;
  style.display = "block";
  style.width = "100%";
  style.border = "0";
  style.height ||= "480px";
  element.prepend(frame);
}
