/** Waits until the screen has shown what the page is now; not long where it shows nothing, as in a hidden tab. */
export function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
