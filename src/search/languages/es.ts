import type { LanguageRules } from "../language-rules.ts";

export const es: LanguageRules = {
  stop: `el la los las lo un una unos unas y e o u pero si que de del al a en con sin por para sobre entre hasta desde
    hacia como cual cuales cuanto cuanta cuantos cuantas cuando donde adonde quien quienes porque yo tu usted
    ustedes ella nosotros ellos ellas me te se nos le les mi mis tus su sus nuestro nuestra nuestros este esta estos
    estas ese esa eso esto aqui alli soy eres es somos son ser estoy estan estar era he has ha hemos han haber hay
    tengo tienes tiene tienen tener puedo puedes puede pueden poder debo debe deben deber quiero quiere quieren
    querer necesito necesita necesitan necesitar hago hace hacen hacer voy va van ir obtener consigo conseguir no ni
    mas muy ya tambien solo algo alguien algun alguna hola favor gracias encontrar encuentro quisiera`.split(
    /\s+/,
  ),
  beginnings: [],
  endings: `s o a e ar arse erse irse ir ando iendo ado ada ido ida amos emos imos aba
    nder>nd rder>rd cer>c ger>g lver>lv eber>eb iler>il agan>ag ajan>aj itan>it iven>iv
    ices>iz eces>ez uces>uz oces>oz aces>az eses>es uses>us gases>gas pais>pais paises>pais us>us
    sa>sa so>so se>se osa>oso sar>so sarse>so sado>so visado>visa
    ero>ero era>ero iera>iera ora>or hora>hora camara>camara
    frances>frances francesa>frances ingles>ingles inglesa>ingles interes>interes intereses>interes
    plazo>plazo puerto>puerto libro>libro nueve>nueve gente>gente primer>primero tercer>tercero correo>correo salida>salida sala>sala banca>banca
    casar>casad casarse>casad casado>casad casada>casad arriendo>arrend arriend>arrend`.split(
    /\s+/,
  ),
  least: 3,
  apostrophe: "part",
};
