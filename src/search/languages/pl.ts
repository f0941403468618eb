import type { LanguageRules } from "../language-rules.ts";

export const pl: LanguageRules = {
  stop: `a i o w we z ze u na do od dla po za pod nad przed przy przez bez miedzy lub albo oraz ale wiec bo czy gdy jak
    jaki jaka jakie jakich gdzie kiedy kto kogo komu co czego czym dlaczego ile skad dokad ktory ktora ktore ktorych
    ja ty on ona ono my wy oni mnie mi mna ciebie ci sie sobie go jej jego ich im nam nas was moj moja moje mojego
    mojej moich twoj twoja twoje swoj swoja swoje nasz ten ta to tego tej te tym tych tu tam jest jestem jestes sa
    byc byl byla bylo bede bedzie mam masz ma maja miec moge mozesz moze mozna moc musze musisz musi trzeba chce
    chcesz chcialbym chcialabym potrzebuje potrzebujesz potrzebne potrzebny dostac zrobic robie robic nie tez juz
    tylko bardzo jeszcze cos ktos prosze znalezc`.split(/\s+/),
  beginnings: [],
  endings:
    `a e i o u y ie ia iu ii io iem iami iach em om am ami ach ow owi ego emu ej ym im ymi imi ych ich iego
    iej cja>c cje>c cji>c cjo>c cjami>c cjach>c sja>s sje>s sji>s sjo>s zja>z zje>z zji>z zjo>z
    ac ic yc asz amy acie aja isz icie imy uje ujesz ujemy ujecie uja owac owal owala al ala ali aly il ila ili
    ek>k iek>k nek>nk iec>c ec>c
    nci>nt dzieck>dziec dzie>d dze>g pieniadz>pieniadz ece>ek karcie>kart wizycie>wizyt najem>najm poziom>poziom
    urzed>urzad miescie>miast lecie>lat dni>dzien dniach>dzien rece>rek
    studentk>student nauczycielk>nauczyciel lekark>lekarz`.split(/\s+/),
  least: 3,
  apostrophe: "cut",
};
