import type { LanguageRules } from "../language-rules.ts";

export const tr: LanguageRules = {
  stop: `bir ve veya ya da de ki mi mu ile icin gibi kadar gore icinde uzerinde hakkinda sonra once ama fakat eger ise
    ben sen o biz siz onlar bana sana bize size ona beni seni bizi sizi onu benim senim sizin bizim onun bu sunu
    bunu buna bunun burada nerede nereye nereden nasil ne neler neden nicin niye zaman hangi hangisi kim kime kimi
    kac var yok degil olur olan olarak olmak oldu oluyor olabilir olacak lazim gerek gerekir gerekiyor gerekli
    gereken ihtiyac ihtiyacim istiyorum isterim istemek miyim misin miyiz misiniz midir mudur yapmak yaparim yapmam
    yapabilirim yapilir yapmali etmek ediyor edilir ederim edebilirim almak alirim alabilirim alinir alabilir
    bulabilirim bulurum bulmak bulunur her hic daha cok en sey birsey lutfen merhaba evet hayir`.split(
    /\s+/,
  ),
  beginnings: [],
  endings: `i u yi yu a e ya ye ini unu ina ine una une
    da de dan den daki deki
    kta>k tta>t sta>s pta>p cta>c fta>f hta>h kte>k tte>t ste>s pte>p cte>c fte>f hte>h
    ktan>k ttan>t stan>s ptan>p ctan>c kten>k tten>t sten>s pten>p cten>c ften>f hten>h
    hasta>hasta posta>posta liste>liste sistem>sistem gelir>gelir yasam>yasam sorun>sorun parmak>parmak hakim>hakim
    in un an>a en>e yla yle nle>n sle>s tla>t tle>t
    im um am>a em>e imiz umuz miz muz iniz unuz niz nuz lari leri larin lerin
    is>i es>e us>u as>a os>o
    lar ler mi mu misiniz
    mak mek ma me maya meye mayi meyi iyor uyor iyorum uyorum iyorsunuz uyorsunuz
    abilir ebilir abilirim ebilirim abiliyor ebiliyor ecek acak ir ur
    ug>uk ag>ak eg>ek ig>ik ab>ap eb>ep ib>ip ub>up rd>rt bag>bag sag>sag dag>dag yag>yag
    kayd>kayit izn>izin ism>isim sehr>sehir kiralik>kir
    ^evi>ev ^eve>ev ^evde>ev ^evden>ev ^evin>ev ^evim>ev ^evler>ev ^isi>is ^iste>is ^isten>is ^isin>is ^isler>is
    ^esi>es ^esim>es ^suyu>su ^suya>su`.split(/\s+/),
  least: 3,
  apostrophe: "cut",
};
