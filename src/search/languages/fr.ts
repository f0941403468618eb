import type { LanguageRules } from "../language-rules.ts";

export const fr: LanguageRules = {
  stop: `le la les l un une des du de d et ou mais donc si que qu qui quoi quel quelle quels quelles lequel laquelle ce c
    cet cette ces ca cela au aux a en dans sur sous par pour avec sans chez vers entre pendant depuis je j tu il
    elle on nous vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos y
    ne n pas plus suis es est sommes etes sont etre etait ai as avons avez ont avoir fait faire fais faut peut peux
    pouvez puis pouvoir dois doit devez devoir veux veut voulez voudrais vouloir vais va allez aller comment combien
    quand pourquoi obtenir besoin aussi tres tout tous toute toutes non oui bonjour merci quelque quelqu trouver
    trouve`.split(/\s+/),
  beginnings: [],
  endings: `s e er ez ee ement
    aux>al eaux>eau travaux>travail baux>bail ail>ail
    if>if ive>if euse>eur eux>eur lieux>lieu jeux>jeu feux>feu trice>teur iere>ier
    sse>sse sser>sse ssez>sse ssee>sse base>base danse>danse danser>danse departement>departement gens>gens
    scription>scrit scrire>scrit scrivez>scrit scris>scrit
    paie>pay paiement>pay
    course>course cours>cours mois>mois fois>fois pays>pays frais>frais avis>avis bus>bus gas>gas
    bras>bras temps>temps
    mer>mer mere>mere cher>cher porte>porte poste>poste
    yeux>oeil`.split(/\s+/),
  least: 3,
  apostrophe: "part",
  undouble: "lnst",
};
