import { contentTypes, textTypes } from "./content-types.ts";
import { expressionOf, type HeaderRule } from "./rule.ts";

/** Writes rules for Apache 2.4, as `.htaccess` in the folder of a site; a module that is missing is passed over. */
export function htaccessFile(rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap((rule) => [
    `<If "%{REQUEST_URI} =~ m#${expressionOf(rule)}#">`,
    ...Object.entries(rule.headers).map(([name, value]) => `Header always set ${name} "${value}"`),
    "</If>",
  ]);
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `AddType "${type}" .${ending}`,
  );
  return `${[
    "# Made by the build of this site, for Apache 2.4 with AllowOverride FileInfo Indexes; /docs/deploy/ explains it.",
    `ErrorDocument 404 ${base}404.html`,
    ...module("dir", ["DirectoryIndex index.html"]),
    ...module("alias", [`RedirectMatch 404 "^${base}(_headers|nginx\\.conf)$"`]),
    ...module("mime", [
      ...types,
      "# The Polish part of the search index, wasm.pl.pagefind, is no program in Perl.",
      "RemoveHandler .pl",
    ]),
    '<Files "feed.xml">',
    `ForceType "${contentTypes["atom"]}"`,
    "</Files>",
    ...module("filter", [
      ...module("deflate", [`AddOutputFilterByType DEFLATE ${textTypes.join(" ")}`]),
      ...module("brotli", [`AddOutputFilterByType BROTLI_COMPRESS ${textTypes.join(" ")}`]),
    ]),
    "# Else it would say a second time how long a file may be kept.",
    ...module("expires", ["ExpiresActive Off"]),
    ...module("headers", lines),
  ].join("\n")}\n`;
}

function module(name: string, lines: readonly string[]): string[] {
  return [`<IfModule mod_${name}.c>`, ...lines, "</IfModule>"];
}
