import { expect, test } from "vitest";
import { linkTextIssues } from "../../../src/checks/link-texts.ts";
import { exampleContent } from "../../support/example-content.ts";
import { shortPage, withText } from "../../support/faults/fault.ts";
import { told } from "../../support/told.ts";

const issuesOfText = (text: string) => told(linkTextIssues(exampleContent(withText(text))));

test.each([
  "[hier](/map/)",
  "[Klik hier](/map/)",
  "[Lees  meer…](/map/)",
  "[**Meer info**](/map/)",
  "[Click here!](https://x.example)",
  "[Read more »](https://x.example)",
  "[here](https://x.example).",
  "[Cliquez ici](https://x.example)",
  "[plus d’infos](https://x.example)",
  "[Hier klicken](https://x.example)",
  "[más información](https://x.example)",
  "[kliknij tutaj](https://x.example)",
  "[buraya tıklayın](https://x.example)",
  "[Детальніше](https://x.example)",
  "[اضغط هنا](https://x.example)",
  "[link](mailto:a@x.example)",
  "[hier][a]\n\n[a]: /map/",
  "https://x.example/a/b",
  "www.x.example/a/b",
  "[https://x.example/a/b](https://x.example/a/b)",
])("%s says too little", (text) => {
  expect(issuesOfText(text)).toEqual([
    expect.objectContaining({ code: "link-text-vague", severity: "warning", file: shortPage }),
  ]);
});

test.each([
  "[de kaart](/map/)",
  "[hier in Gent](/map/)",
  "[meer over de waarborg](/housing/deposit/)",
  "[Here and now](https://x.example)",
  "https://x.example",
  "https://x.example/",
  "www.x.example",
  "[vlaanderen.be](https://www.vlaanderen.example/a/b)",
  "info@x.example",
  "[09 123 45 67](tel:+3291234567)",
  "[???](https://x.example)",
])("%s is enough", (text) => {
  expect(issuesOfText(text)).toEqual([]);
});

test("what is wrong, where, and how to mend it", () => {
  const [vague, bare] = issuesOfText("Kijk [hier](../deposit/).\n\nZie https://x.example/a.");
  expect(vague).toMatchObject({
    message: "The link “hier” does not say where it leads.",
    fix: "Name what is behind it: [name of the page](/housing/deposit/).",
    column: 6,
  });
  expect(bare).toMatchObject({
    line: (vague?.line ?? 0) + 2,
    message: "This link shows an address, which tells readers little.",
    fix: "Name what is behind it: [name of the page](https://x.example/a).",
  });
});
