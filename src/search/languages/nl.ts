import type { LanguageRules } from "../language-rules.ts";

export const nl: LanguageRules = {
  stop: `de het een en of maar want dus als dan dat die dit deze er hier daar te ter van voor in op aan bij met om naar
    uit over tot door tegen zonder onder tussen na tijdens per ik je jij u we wij ze zij hij me mij mijn jou jouw uw
    ons onze hun hen zich hem haar s t ben bent is zijn was waren wordt worden word heb hebt heeft hebben had
    kan kun kunt kunnen mag mogen moet moeten moest wil wilt willen zal zullen ga gaat gaan doe doet doen krijg
    krijgt krijgen nodig niet geen wel ook nog al zo hoe wat waar wanneer waarom wie welk welke hoeveel hoelang iets
    iemand graag even hallo zou staat vind vinden werd werden`.split(/\s+/),
  beginnings: [],
  endings: `en e ing ingen een>een oen>oen ien>ien
    ers>er els>el ens>en ems>em jes>je ies>ie as>a os>o is>i es>e ys>y ors>or ars>ar ings>ing ums>um ons>on obs>ob
    ckets>cket mens>mens uis>uis eis>eis us>us
    tje etje pje kje je tjes etjes pjes ctje>ct chtje>cht stje>st
    kt>k rt>r lt>l nt>n pt>p mt>m ft>f gt>g dt>d ent>ent cht>cht buurt>buurt maart>maart gent>gent lift>lift
    kent>ken rkent>rken ekent>eken fent>fen pent>pen dient>dien eest>ees iest>ies eist>eis uist>uis ijst>ijs
    erd>er erde>er aald>aal aalde>aal uurd>uur uurde>uur
    z>s v>f eer>er heden>heid kinderen>kind eieren>ei steden>stad schepen>schip leden>lid komen>kom
    dagen>dag ^wegen>weg daken>dak ^baden>bad sloten>slot slagen>slag bedragen>bedrag glazen>glas engels>engels
    toren>tor soren>sor toor>tor`.split(/\s+/),
  least: 3,
  apostrophe: "join",
  undouble: "bdfgklmnprst",
  lengthen: true,
};
