import { expect, test } from "vitest";
import { issuesOf } from "../../support/example-content.ts";
import { townHall, withMore } from "../../support/faults/fault.ts";

const website = (address: string) =>
  issuesOf(withMore(townHall, `contact: { website: ${JSON.stringify(address)} }\n`));

test.each([
  "https://x.example",
  "http://x.example/",
  "HTTPS://X.EXAMPLE/Stad",
  "https://x.example/a%20b?c=d&e=f#g",
  "https://stad.example/één/café",
  "https://例え.jp/",
  "https://192.0.2.7/",
  "https://[2001:db8::7]/",
  "https://x.example:8443/",
  "https://x.example/@stad",
])("no issue: %s", (address) => {
  expect(website(address)).toEqual([]);
});

test.each([
  [
    "https://x.example/a b",
    "The address “https://x.example/a b” has a space in it.",
    "Write https://x.example/a%20b.",
  ],
  [
    "https://me:secret@x.example/a",
    "The address “https://me:secret@x.example/a” holds a user name or password.",
    "Write https://x.example/a.",
  ],
  [
    "https://www.bank.example@x.example/",
    "The address “https://www.bank.example@x.example/” holds a user name or password.",
    "Write https://x.example/.",
  ],
  [
    "https://x.example/<script>",
    "The address “https://x.example/<script>” holds the sign <, which no address has.",
    "Write https://x.example/%3Cscript%3E.",
  ],
  [
    "https://https://x.example",
    "The address “https://https://x.example” leads to no site: “https” is not the name of one.",
    "Open the site in your browser and copy its address from there.",
  ],
])("%j: %s", (address, message, fix) => {
  expect(website(address)).toMatchObject([
    { code: "field-invalid", path: "contact.website", message, fix },
  ]);
});

test("people make appointments over a safe connection only", () => {
  const appointment = (url: string) =>
    issuesOf(withMore(townHall, `appointment: { url: ${url}, required: true }\n`));
  expect(appointment("https://x.example/a")).toEqual([]);
  expect(appointment("http://x.example/a")).toMatchObject([
    {
      code: "address-insecure",
      path: "appointment.url",
      message:
        "People would make their appointment over a connection that is not safe: http://x.example/a.",
      fix: "Write https://x.example/a, if that address works. If not, remove appointment and tell in hoursNote how to make one.",
    },
  ]);
});

test.each([
  ["phone: 0032 9 123 45 67", "+32 9 123 45 67"],
  ["phone: +32(0)9 123 45 67", "+32 9 123 45 67"],
  ["phone: +32 9/123.45.67", "+32 9 123 45 67"],
  ["phone: 09 123 45 67", "an international number such as +32 9 123 45 67"],
  ["phone: +32 9 CALL", "an international number such as +32 9 123 45 67"],
  ["website: www.gent.be", "https://www.gent.be"],
  ["website: gent.be/nl", "https://gent.be/nl"],
  ["email: mailto:info@x.example", "info@x.example"],
])("“%s” gets a fix with “%s”", (field, fix) => {
  const [found, ...rest] = issuesOf(withMore(townHall, `contact: { ${field} }\n`));
  expect(rest).toEqual([]);
  expect(found?.message).toContain(field.slice(field.indexOf(" ") + 1));
  expect(found?.fix).toContain(fix);
});
