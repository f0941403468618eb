import type { LanguageRules } from "../language-rules.ts";

export const en: LanguageRules = {
  stop: `a an the and or but if of to in on at by for from with about into as than then that this these those there here
    i im ive id me my mine myself you your yours u ur we us our they them their he she it its his her him am is are
    was were be been being do does did doing dont doesnt didnt have has had havent hasnt can cant could should would
    will wont may might must shall get gets getting got need needs needed want wants wanted how what whats when
    where wheres which who whom whos whose why not no so too also just please hello hi any some much many ok yes
    find go going like make tell know someone something`.split(/\s+/),
  beginnings: [],
  endings: `s e ed ing ies>y ied>y ie>y ss>ss us>us is>is ee>ee eed>eed agreed>agree
    se>se sed>se ssed>ss sses>ss using>use osing>ose asing>ase rsing>rse nsing>nse ising>ise cence>cense
    tion>t station>station ment thly>th
    care>care caring>care cared>care plane>plane fine>fine fined>fine file>file filed>file filing>file site>site rate>rate fire>fire note>note wine>wine
    time>time timing>time
    evening>evening news>news buses>bus gases>gas
    bour>bor lour>lor centre>center
    children>child men>man teeth>tooth feet>foot
    paid>pay bought>buy stolen>steal stole>steal lost>lose taught>teach
    registration>register insurance>insur application>apply declaration>declar information>inform
    cancellation>cancel invitation>invit reservation>reserv marriage>marry rental>rent`.split(
    /\s+/,
  ),
  least: 3,
  apostrophe: "join",
  undouble: "bdfgklmnprtz",
};
