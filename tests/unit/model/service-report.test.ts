import { expect, test } from "vitest";
import { reportHref } from "../../../src/model/service-report.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

const page = "https://x.example/fr/services/town-hall/";
const townHall = exampleFiles["services/town-hall.yaml"] ?? "";

function href(locale: string, changes: Files = {}, address = page) {
  const region = exampleRegion(changes);
  const service = region.services.get("town-hall");
  if (!service) throw new Error("No town hall.");
  return reportHref(region, service, locale, address) ?? "";
}

function letter(link: string) {
  const { protocol, pathname, searchParams } = new URL(link);
  const to = protocol + pathname;
  return { to, subject: searchParams.get("subject"), body: searchParams.get("body") };
}

const withFacts = {
  "services/town-hall.yaml": townHall.replace(
    "verified: { state: unchecked }",
    `verified: { state: verified, date: 2026-11-01 }
contact: { phone: +32 9 123 45 67 }
hours: Mo-Fr 09:00-12:00; PH off`,
  ),
};

test("a letter says what the page shows, in the reader's language and the official one", () => {
  expect(letter(href("fr", withFacts))).toEqual({
    to: "mailto:info@x.example",
    subject: "Signaler une erreur / Meld een fout: City hall / Stadhuis (town-hall)",
    body: [
      "Qu’est-ce qui est inexact\u0020? / Wat klopt er niet?",
      "",
      "",
      "Page / Pagina: https://x.example/fr/services/town-hall/",
      "Nom / Naam: City hall / Stadhuis",
      "ID: town-hall",
      "Adresse / Adres: Botermarkt 1, 9000 Gent",
      "Téléphone / Telefoon: +32 9 123 45 67",
      "Faits vérifiés le / Feiten nagekeken op: 2026-11-01",
      "Heures d’ouverture / Openingsuren: Mo-Fr 09:00-12:00; PH off",
    ].join("\r\n"),
  });
});

test("in the official language each word stands there once, and what is not known is a dash", () => {
  expect(letter(href("nl")).body?.split("\r\n").slice(3)).toEqual([
    "Pagina: https://x.example/fr/services/town-hall/",
    "Naam: Stadhuis",
    "ID: town-hall",
    "Adres: Botermarkt 1, 9000 Gent",
    "Telefoon: -",
    "Niet nagekeken door een mens",
    "Openingsuren: -",
  ]);
});

test("lines end in %0D%0A, a plus stays a plus, and no sign begins another part of the letter", () => {
  const link = href("nl", {
    "services/town-hall.yaml": withFacts["services/town-hall.yaml"].replace(
      "nl: Stadhuis",
      `nl: 'A & B?cc=x@x.example#"<b>'`,
    ),
  });
  expect(link).toContain("%0D%0A");
  expect(link).toContain("%2B32%209%20123");
  expect(link).not.toMatch(/[\s"<>#]|%0A%0A/);
  expect([...new URL(link).searchParams.keys()]).toEqual(["subject", "body"]);
});

test.each(["x", "ж", "語", "😀"])(
  "the longest names and hours of %s fit a mail program",
  (sign) => {
    const link = href(
      "fr",
      {
        "services/town-hall.yaml": townHall
          .replace(
            "nl: Stadhuis, en: City hall",
            `nl: "N${sign.repeat(300)}", en: "${sign.repeat(300)}"`,
          )
          .replace(
            "status:",
            `hours: 'Mo 09:00-12:00 "${sign.repeat(200 / sign.length)}"'\nstatus:`,
          ),
      },
      `https://x.example/fr/services/${"town-hall-".repeat(10)}/`,
    );
    expect(link.length).toBeLessThan(1800);
    expect(letter(link).body).toContain("town-hall");
  },
);

test("a region with a form for it gets reports there", () => {
  const form = edited("site.yaml", [
    "{ email: info@x.example }\nlang",
    "{ url: https://x.example/f }\nlang",
  ]);
  expect(href("nl", form)).toBe("https://x.example/f");
});
