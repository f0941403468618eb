import { contentTypes, textTypes } from "./content-types.ts";
import { expressionOf, type HeaderRule } from "./rule.ts";

/** The name of this file in a finished site. */
export const nginxFileName = "nginx.conf";

/**
 * Writes rules as lines for a server block of nginx. Each header is a variable, which a rule sets where its
 * path fits, and nginx sends no header that is empty. The lines that send stand directly in the server block,
 * so that others there, such as one for HSTS, hold beside them: a block inside it that has one of its own
 * would lose all of these.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const sets = rules.map((rule) => {
    const lines = Object.entries(rule.headers).map(
      ([name, value]) => `  set ${variableOf(name)} "${value}";`,
    );
    return [`if ($uri ~ "${expressionOf(rule)}") {`, ...lines, "}"].join("\n");
  });
  return `${[
    "# Made by the build of this site, for a server block of nginx; /docs/deploy/ explains it.",
    "# The policy below names the style sheets of this build: reload nginx after each new one.",
    ...names.map((name) => `set ${variableOf(name)} "";`),
    ...sets,
    ...names.map(sending),
    ...files(base),
  ].join("\n")}\n`;
}

function variableOf(name: string): string {
  return `$rotonde_${name.toLowerCase().replaceAll("-", "_")}`;
}

/** A file that is missing today may be there tomorrow: only an answer that is none keeps no time. */
function sending(name: string): string {
  const always = name === "Cache-Control" ? "" : " always";
  return `add_header ${name} ${variableOf(name)}${always};`;
}

/** How the files are found and sent. */
function files(base: string): string[] {
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `    ${withoutSigns(type)} ${ending};`,
  );
  // HTML is among both by itself.
  const texts = textTypes.filter((type) => type !== "text/html").join(" ");
  const hidden = ["_headers", "\\.htaccess", nginxFileName.replace(".", "\\.")].join("|");
  const slash =
    base === "/"
      ? []
      : [
          `location = ${base.slice(0, -1)} {`,
          "  absolute_redirect off;",
          `  return 301 ${base}$is_args$args;`,
          "}",
        ];
  return [
    ...slash,
    `location ${base} {`,
    "  index index.html;",
    "  absolute_redirect off;",
    `  error_page 404 ${base}404.html;`,
    `  error_page 403 =404 ${base}404.html;`,
    "  types {",
    ...types,
    "  }",
    "  default_type application/octet-stream;",
    "  charset utf-8;",
    `  charset_types ${texts};`,
    "  gzip on;",
    "  gzip_vary on;",
    "  gzip_min_length 256;",
    `  gzip_types ${texts};`,
    "  location ~ /feed\\.xml$ {",
    "    types { }",
    `    default_type ${withoutSigns(contentTypes["atom"] ?? "")};`,
    "  }",
    `  location ~ "^${base}(${hidden})$" {`,
    "    return 404;",
    "  }",
    "}",
  ];
}

function withoutSigns(type: string): string {
  return type.split(";")[0] ?? type;
}
