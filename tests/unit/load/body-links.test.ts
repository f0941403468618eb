import { expect, test } from "vitest";
import { parseBody } from "../../../src/load/body.ts";
import { issuesIn } from "../../support/body-issues.ts";

test.each<[body: string, code: string, line: number, told: string]>([
  ["[](/map/)", "link-text-missing", 10, "[words](/map/)"],
  ["[ &nbsp; ](/map/)", "link-text-missing", 10, "This link has no words."],
  ["[&#8203;](/map/)", "link-text-missing", 10, "This link has no words."],
  ["[*&nbsp;*](/map/)", "link-text-missing", 10, "This link has no words."],
  ["[&nbsp;][a]\n\n[a]: /map/", "link-text-missing", 10, "[words](…)"],

  ["[x]()", "address-not-allowed", 10, "This link has no address."],
  ["[x](<>)", "address-not-allowed", 10, "[words](https://…)"],
  ["[x](javascript:alert(1))", "address-not-allowed", 10, '"javascript:alert(1)"'],
  ["[x](DATA:text/html,x)", "address-not-allowed", 10, "https://…"],
  ["[x](vbscript:x)", "address-not-allowed", 10, "https://…"],
  ["[x](&#106;avascript&colon;alert(1))", "address-not-allowed", 10, '"javascript:alert(1)"'],
  ["[x][y]\n\n[y]: javascript:alert(1)", "address-not-allowed", 12, '"javascript:alert(1)"'],
  ["[y]\n\n[y]: <data:x>\n'title'", "address-not-allowed", 12, '"data:x"'],
  ["[x](//evil.example)", "address-not-allowed", 10, "//evil.example"],
  ["[x](/\\\\evil.example)", "address-not-allowed", 10, "https://…"],
  ["Text\n[x](<java script:x>)", "address-not-allowed", 11, "https://…"],
  ["[x](<https://x.example/a b>)", "address-not-allowed", 10, "%20 in place of each space"],
  ["[x](https://me@x.example)", "address-not-allowed", 10, "before the sign @"],
  ["https://x.example@evil.example", "address-not-allowed", 10, "before the sign @"],
  ["[x](www.x.example)", "address-not-allowed", 10, "Write https://www.x.example."],
  ["[x](info@x.example)", "address-not-allowed", 10, "Write mailto:info@x.example."],
  ["[x](+3291234567)", "address-not-allowed", 10, "Write tel:+3291234567."],
  ["[x](<tel:+32 9 123 45 67>)", "address-not-allowed", 10, "without spaces"],
  ["“https://x.example/a”", "address-not-allowed", 10, "Write https://x.example/a, and a space"],
  ["see https://x.example/a…", "address-not-allowed", 10, "Write https://x.example/a, and a space"],

  ["[x][nope]", "link-broken", 10, "no line begins with [nope]:"],
  ["Text\n[x][]", "link-broken", 11, "no line begins with [x]:"],
  ["[x] (https://x.example)", "link-broken", 10, "a space stands between ] and ("],
  ["[x] (/map/)", "link-broken", 10, "Remove the space: [x](address)."],
  ["[x](/map", "link-broken", 10, "a bracket is missing"],
  ["[x](/a b/)", "link-broken", 10, "%20 in place of each space"],
  ["[x](https://x.example/a b)", "link-broken", 10, "%20 in place of each space"],
  ["Text\n\n[Tip]: /map/", "link-broken", 12, "no link uses it"],
  ["[a]\n\n[a]: /map/\n[a]: /x/", "link-broken", 13, "The address of [a] is given twice."],
  ["[a]\n\n[a]: /map/\n[A]: /x/", "link-broken", 13, "The address of [A] is given twice."],
])("%j is refused: %s, line %i", (body, code, line, told) => {
  const issues = issuesIn(body);
  expect(issues.map((issue) => [issue.file, issue.code, issue.line])).toEqual([
    ["page.mdx", code, line],
  ]);
  expect(`${issues[0]?.message ?? ""} ${issues[0]?.fix ?? ""}`).toContain(told);
});

test("a link of a picture only has no words, and holds a picture", () => {
  expect(issuesIn("[![x](y.png)](/map/)").map(({ code }) => code)).toEqual([
    "link-text-missing",
    "body-not-allowed",
  ]);
});

test.each([
  "[a](https://x.example) [b](/map/) [c](#d) [e][f] https://x.example\n\n[f]: mailto:a@x.example\n\n## d",
  "[a](../b/) [c](?d=e) [f](tel:112) [g](mailto:a@x.example?subject=Hi)",
  "“https://x.example” (https://x.example/a), https://x.example/a; www.x.example, a@x.example.".slice(
    20,
  ),
  "[a] and [b] and [a](/c/) (see there)",
  "[**a** *b*](/c/) [1](/d/)",
  "[رابط][أ]\n\n[أ]: /map/",
])("%j may be written", (body) => {
  expect(issuesIn(body)).toEqual([]);
});

test("the outline has the words of each link, at the line where its address stands", () => {
  const body = "[**One** two](/map/) and [three][x]\n\n[x]: https://x.example\n\nhttps://y.example";
  expect(parseBody(body, "page.mdx", 10, "/housing/home/")).toMatchObject({
    outline: {
      links: [
        { line: 10, href: "/map/", text: "One two" },
        { line: 12, href: "https://x.example", text: "three" },
        { line: 14, href: "https://y.example", text: "https://y.example" },
      ],
    },
  });
});
