/** Brings to life a part of the page that stood there, pale, before script came. */
export function wake(part: HTMLElement): void {
  part.classList.remove("later");
  part.inert = false;
}
