import { setDark } from "../client/dark.ts";
import { askedOf } from "../client/widget/asked.ts";
import { tellHeight } from "./height.ts";
import { followLinks } from "./links.ts";
import { sayOdd } from "./notice.ts";
import { forceTheme } from "./theme.ts";

/** What every widget does in its frame, whatever it shows. */
function begin(): void {
  const { theme, odd } = askedOf(document);
  if (theme === "dark" || theme === "light") {
    forceTheme(theme);
    setDark(theme === "dark");
  }
  const place = document.querySelector<HTMLElement>(".odd");
  if (place) sayOdd(place, odd);
  followLinks();
  tellHeight();
}

begin();
