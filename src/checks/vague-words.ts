/** Words that say nothing of where a link leads, in small letters and without signs at their end, by language. */
const words: Readonly<Record<string, string>> = {
  nl: "hier|klik|klik hier|hier klikken|link|deze link|via deze link|volg deze link|deze pagina|deze website|website|lees meer|lees hier|lees hier meer|lees verder|meer|meer info|meer informatie|meer lezen|meer weten|verder|ga verder|bekijk|bekijk hier|download",
  en: "here|click|click here|link|this link|this page|this website|website|read more|read on|read here|learn more|find out more|see more|see here|go here|more|more info|more information|more details|continue|download",
  fr: "ici|cliquez|cliquez ici|cliquer ici|lien|ce lien|cette page|ce site|site|site web|lire|lire plus|lire la suite|suite|plus|plus d'info|plus d'infos|plus d'information|plus d'informations|en savoir plus|voir|voir plus|voir ici|télécharger",
  de: "hier|klick hier|klicken sie hier|hier klicken|link|dieser link|diese seite|webseite|website|mehr|mehr lesen|mehr erfahren|mehr info|mehr infos|mehr informationen|weitere informationen|weiterlesen|weiter|siehe hier|herunterladen",
  es: "aquí|aqui|clic aquí|haga clic aquí|haz clic aquí|pulse aquí|pincha aquí|enlace|este enlace|esta página|sitio web|leer más|más|más info|más información|ver más|saber más|seguir leyendo|descargar",
  pl: "tu|tutaj|kliknij|kliknij tu|kliknij tutaj|link|ten link|ta strona|strona internetowa|więcej|czytaj więcej|czytaj dalej|więcej informacji|dowiedz się więcej|zobacz|zobacz więcej|pobierz",
  tr: "burada|buraya|buradan|tıkla|tıklayın|buraya tıkla|buraya tıklayın|bağlantı|bu bağlantı|bu sayfa|devamı|devamını oku|devamını okuyun|daha fazla|daha fazla bilgi|daha fazla oku|web sitesi|indir",
  uk: "тут|сюди|натисніть|натисніть тут|клацніть тут|посилання|це посилання|за посиланням|ця сторінка|сайт|більше|більше інформації|читати далі|читати більше|докладніше|детальніше|дізнатися більше|завантажити",
  ar: "هنا|انقر|انقر هنا|اضغط هنا|رابط|الرابط|هذا الرابط|هذه الصفحة|الموقع|المزيد|للمزيد|اقرأ المزيد|معرفة المزيد|مزيد من المعلومات|لمزيد من المعلومات|تحميل",
};

/** All of them; texts mix languages, and none of these words names a page in another. */
export const vagueWords: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((list) => list.split("|")),
);
