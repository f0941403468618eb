import { expect, test } from "vitest";
import { germanSyllables } from "../../../../src/model/readability/syllables-de.ts";
import { englishSyllables } from "../../../../src/model/readability/syllables-en.ts";
import { frenchSyllables } from "../../../../src/model/readability/syllables-fr.ts";
import { dutchSyllables } from "../../../../src/model/readability/syllables-nl.ts";

/** Words with their syllables as a dictionary parts them; in French those that are heard. */
test.each([
  [
    "Dutch",
    dutchSyllables,
    "huur ge-meen-te-huis ver-blijfs-kaart nieu-we bel-gi-ë fooi-en zee-ën mu-se-um bu-reau yog-hurt a-qua-ri-um ge-ïn-te-res-seerd be-ant-woor-den i-den-ti-teits-kaart eu-ro-pe-se aan-vra-gen wij-ze moei-lijk in-schrij-ving",
  ],
  [
    "English",
    englishSyllables,
    "rent house ru-les:1 hous-es mu-ni-ci-pa-li-ty ta-ble checked:1 need-ed want-ed called:1 set-tled:2 state-ment:2 qui-et cli-ent friend ra-di-o so-cial o-pin-ion:3 as-so-ci-a-tion id-e-a:3 cre-ate be-ing busi-ness:2 em-ploy-er be-yond lan-guage guar-an-tee some-one:2 peo-ple ser-vi-ces:3 hun-dred science:2",
  ],
  [
    "French",
    frenchSyllables,
    "rue loyer:2 com-mune:2 com-munes:2 cli-ent pays:2 pa-yer vo-yage:2 eu-ro-pé-en créer:2 po-é-sie aus-si qui guide:1 peuvent:1 sou-vent lo-ge-ment é-taient:2 l’é-cole:2 quelqu’un:2 na-tion aî-né",
  ],
  [
    "German",
    germanSyllables,
    "Mie-te An-mel-dung Be-schei-ni-gung Häu-ser Bau-er fa-mi-li-en bel-gi-en Sta-ti-on Mu-se-um be-ur-lau-ben be-an-tra-gen ge-eig-net bei-de Uni-ver-si-tät:5 Quel-le Bay-ern I-dee Wohn-ort",
  ],
])("syllables of %s words are counted", (_, count, words) => {
  const wrong = words.split(" ").filter((written) => {
    const [parts = "", known] = written.split(":");
    return count(parts.replaceAll("-", "")) !== Number(known ?? parts.split("-").length);
  });
  expect(wrong).toEqual([]);
});

test("a number and an abbreviation count as one, the parts of a word with a hyphen each by itself", () => {
  expect(dutchSyllables("2026")).toBe(1);
  expect(dutchSyllables("OCMW")).toBe(1);
  expect(englishSyllables("one-way")).toBe(2);
});
