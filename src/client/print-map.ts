// Tells the style sheet for paper how large the map is on the screen.
addEventListener("beforeprint", () => {
  const box = document.querySelector<HTMLElement>(".canvas");
  if (box?.clientWidth) box.style.cssText += `;--w:${box.clientWidth};--h:${box.clientHeight}`;
});
