import type { LanguageRules } from "../language-rules.ts";

export const de: LanguageRules = {
  stop: `der die das den dem des ein eine einen einem einer eines und oder aber denn wenn als dass ob zu zum zur von vom
    in im ins an am auf aus bei beim mit nach fur uber unter um durch gegen ohne bis vor seit wahrend ich du er sie
    es wir ihr mich mir dich dir uns euch ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine ihre
    ihren unser unsere bin bist ist sind war waren wird werden wurde habe hast hat haben hatte kann kannst konnen
    konnte muss musst mussen soll sollen will wollen mochte darf durfen mag tun tut mache macht machen gehe geht
    gehen bekomme bekommen bekommt brauche braucht brauchen brauch gibt wie was wo wann warum wer wen wem welche
    welcher welches welchen wohin woher wieviel viel viele nicht kein keine keinen auch noch nur schon so hier da
    dort bitte hallo etwas man sich finde finden`.split(/\s+/),
  beginnings: [],
  endings: `e en er ern em es s et
    ss>ss eln>el ung ungen zeitung>zeitung zeitungen>zeitung
    hlt>hl rnt>rn uft>uf ebt>eb eht>eh agt>ag ohnt>ohn iert>ier ert
    tin>t innen din>d erin>er arin>ar gin>g
    nisse>nis nissen>nis leber>leber`.split(/\s+/),
  least: 3,
  apostrophe: "join",
};
