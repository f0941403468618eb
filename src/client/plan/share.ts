import { copyText } from "../copy-text.ts";

/** Hands an address on by the device's own way of sharing, or copies it; `none` where the browser does neither. */
export async function share(title: string, url: string): Promise<"shared" | "copied" | "none"> {
  try {
    if ("share" in navigator) {
      await navigator.share({ title, url });
      return "shared";
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return "shared";
  }
  return (await copyText(url)) ? "copied" : "none";
}
