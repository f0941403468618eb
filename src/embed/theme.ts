/** Makes the page's own style dark or light, whatever the reader's system is. */
export function forceTheme(theme: "light" | "dark"): void {
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    try {
      rewrite(sheet.cssRules, theme === "dark" ? "(min-width: 0px)" : "(max-width: -1px)");
    } catch {
      // In an opaque origin a style sheet that is a file may not be read; the map's has no colours.
    }
  }
}

/** A condition that always or never holds takes the place of the question what the system is. */
function rewrite(rules: CSSRuleList, condition: string): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      rule.media.mediaText = rule.media.mediaText.replace(
        /\(prefers-color-scheme:\s*dark\)/,
        condition,
      );
    }
    if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules, condition);
  }
}
