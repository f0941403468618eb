import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { isLanguage, isStandardCode, languageCode } from "../schema/language-code.ts";
import { say, type Message } from "../schema/message.ts";

/** Codes of languages that do not exist or are written in another way, and languages that fall back on themselves. */
export function localeIssues(content: LocatedContent): Issue[] {
  const { site, services, locate } = content;
  const ownCodes = site.locales.flatMap(({ code }, index) => {
    if (isStandardCode(code)) return [];
    const at = locate("site.yaml", ["locales", index, "code"]);
    return [
      issue({ code: "locale-unknown", file: "site.yaml", ...at, ...unknownCode(code, content) }),
    ];
  });
  const circles = site.locales.flatMap(({ code, fallback = [] }, index) => {
    const place = fallback.indexOf(code);
    if (place < 0) return [];
    const path = ["locales", index, "fallback", place];
    const message = say`The language "${code}" falls back on itself.`;
    const fix = say`Take "${code}" out of its "fallback".`;
    const at = locate("site.yaml", path);
    return [issue({ code: "field-invalid", file: "site.yaml", ...at, message, fix })];
  });
  const spoken = services.flatMap(({ file, languages }) =>
    languages.flatMap(({ code }, index) => {
      if (isLanguage(code)) return [];
      const at = locate(file, ["languages", index, "code"]);
      return [issue({ code: "locale-unknown", file, ...at, ...unknownCode(code, content) })];
    }),
  );
  return [...ownCodes, ...circles, ...spoken];
}

/** Says that a code is no language's, with the one that was probably meant. */
export function unknownCode(
  code: string,
  { site }: LocatedContent,
): { message: Message; fix: Message } {
  const others = site.locales.map((locale) => locale.code).filter((other) => other !== code);
  const near = languageCode(code) ?? closest(code, others);
  return {
    message: say`"${code}" is not the code of a language.`,
    fix:
      near === undefined
        ? say`Write the code that the language has on the web, such as nl, en or pt-BR.`
        : say`Did you mean "${near}"?`,
  };
}
