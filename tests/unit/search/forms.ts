/** Forms of one word, a group a line, that a search takes for one another. */
export const together: Record<string, string> = {
  nl: `
    huis huizen huisje huisjes
    woning woningen
    verzekering verzekeringen verzekeren verzekert verzekerd
    huur huren huurt
    huurder huurders
    waarborg waarborgen
    dokter dokters
    school scholen
    vergunning vergunningen
    contract contracten contractje
    inschrijving inschrijvingen inschrijven inschrijft
    belasting belastingen
    trein treinen
    zak zakken
    zaak zaken
    lopen loopt loop
    betalen betaalt betaling betaald
    les lessen
    lezen leest lees
    brief brieven briefje
    kind kinderen
    gemeente gemeenten
    formulier formulieren
    studeren studeert
    motor motoren
    kantoor kantoren
    dag dagen
    foto foto’s
    mogelijkheid mogelijkheden
    week weken`,
  en: `
    house houses
    landlord landlord’s landlords
    deposit deposits
    rent rents renting rented rental
    tax taxes
    permit permits
    register registers registered registering registration
    insure insured insurance
    contract contracts
    child children
    city cities
    study studies studied studying
    pay pays paying paid payment
    move moves moved moving
    apply applies applied application
    doctor doctor’s doctors
    class classes
    licence license licences
    run running runs
    plan planning plans
    lease leases leased
    close closes closing closed
    agree agreed agreement
    translate translation translated
    bus buses
    tooth teeth
    employee employees`,
  fr: `
    loyer loyers
    louer loue loué louez
    assurance assurances l’assurance
    étudiant étudiante étudiants étudiantes
    hôpital hôpitaux
    travail travaux travailler travaillez
    école écoles l’école
    médecin médecins
    infirmier infirmière
    inscription inscrire inscrit inscrivez
    payer paie paiement payé
    enregistrer enregistrement
    logement logements
    directeur directrice
    vendeur vendeuse
    actif active actives
    adresse adresses
    classe classes
    commune communes
    impôt impôts
    bail baux
    déménager déménagement
    ancien ancienne
    train trains
    bureau bureaux
    permis permise
    gratuit gratuite gratuitement`,
  de: `
    Haus Häuser Hauses
    Wohnung Wohnungen wohnen wohnt
    Versicherung Versicherungen versichern versichert
    Miete Mieten mieten
    Kaution Kautionen
    Arzt Ärzte Ärztin Ärztinnen
    Schule Schulen
    Vertrag Verträge Vertrags
    Kind Kinder Kindern
    Anmeldung anmelden anmeldet
    Steuer Steuern
    Zug Züge Zügen
    Rechnung Rechnungen
    Lehrer Lehrerin Lehrerinnen
    Erlaubnis Erlaubnisse
    Gemeinde Gemeinden
    Termin Termine
    Formular Formulare
    zahlen zahlt Zahlung
    Karte Karten
    Pass Pässe
    arbeiten arbeitet Arbeit
    Stadt Städte
    Ausweis Ausweise
    Student Studentin Studenten`,
  es: `
    casa casas
    alquiler alquilar alquila alquileres
    seguro seguros segura
    médico médica médicos
    escuela escuelas
    contrato contratos
    permiso permisos
    pagar pago paga pagado
    luz luces
    mes meses
    niño niña niños
    inscripción inscripciones
    inscribirse inscribir inscribe
    impuesto impuestos
    tren trenes
    trabajo trabajar trabaja trabajando
    doctor doctora doctores
    tarjeta tarjetas
    plazo plazos
    país países
    aviso avisar avisos
    arriendo arrendar
    extranjero extranjera extranjeros
    abogado abogada
    vecino vecina`,
  pl: `
    mieszkanie mieszkania mieszkaniu mieszkań
    umowa umowy umowę umów umową
    lekarz lekarza lekarze lekarzy
    szkoła szkoły szkole szkół
    ubezpieczenie ubezpieczenia ubezpieczeń
    podatek podatki podatku podatków
    wniosek wniosku wnioski
    rejestracja rejestracji rejestrację
    karta karty kartę karcie
    dziecko dzieci dziecka
    urząd urzędu urzędzie
    gmina gminy gminie
    czynsz czynszu
    kaucja kaucji kaucję
    praca pracy pracować pracuje
    mieszkać mieszkam mieszka
    apteka apteki aptece
    student studenci studenta studentka
    cudzoziemiec cudzoziemcy cudzoziemca
    dowód dowodu dowodzie
    pociąg pociągi pociągiem
    śmieci śmieciami
    kraj kraje krajach
    Łódź Lodz
    wynajem wynajmu`,
  tr: `
    ev evler evde evim evi
    sigorta sigortası sigortam sigortanız sigortaya
    kira kirası kirayı kiralar
    doktor doktora doktorun doktorlar
    okul okulu okula okulda
    kart kartı karta kartım kartınız
    kayıt kaydı kaydım kayıtlar
    belediye belediyeye belediyede belediyesi
    izin izni izinler
    çocuk çocuğu çocuklar çocuğum
    kitap kitabı
    oturum oturma oturumu
    çalışmak çalışma çalışıyor çalışabilirim
    ödemek ödeme ödemeyi
    vergi vergisi vergiler
    sözleşme sözleşmesi sözleşmeyi
    adres adresi adreste
    kimlik kimliğim kimliği
    tren treni trenle
    kurs kursu kurslar
    Gent Gent’te Gent’e
    hastane hastanesi hastaneye
    yurt yurdu yurtta
    polis polisi polise
    telefon telefonda telefonu`,
  uk: `
    школа школи школі шкіл
    лікар лікаря лікарі лікарів
    договір договору договори
    податок податки податку
    картка картки картці карток
    реєстрація реєстрації реєстрацію
    робота роботи роботу роботою
    дитина дитини діти дітей
    страховка страховки страховок
    аптека аптеки аптеці
    навчання навчанням навчатися
    муніципалітет муніципалітету муніципалітеті
    іноземець іноземця іноземці
    будинок будинку будинки
    рік року роки
    плата плату плати платити
    квартира квартири квартиру
    дозвіл дозволу дозволи
    безкоштовний безкоштовна безкоштовно
    поїзд поїзди поїздом
    заява заяви заяву
    п’ять пʼять
    ґанок ганок
    сміття сміттям
    послуга послуги послузі`,
  ar: `
    شقة الشقة شقق شقتي
    تأمين التأمين للتأمين
    بطاقة البطاقة بطاقات بطاقتي
    طبيب الطبيب أطباء طبيبك
    مدرسة المدرسة مدارس
    لغة اللغة لغات للغة
    عقد العقد عقود عقدي
    بلدية البلدية بلديتك بلديات
    ضريبة الضرائب الضريبة
    تسجيل التسجيل لتسجيل بالتسجيل وتسجيل
    إقامة الإقامة اقامة
    بيت البيت بيتي بيوت
    عمل العمل عملك
    مستشفى المستشفى مستشفيات
    طفل أطفال الأطفال
    وظيفة وظائف الوظيفة
    قطار القطار قطارات
    سكن السكن للسكن
    كهرباء الكهرباء كَهْرَباء
    جامعة الجامعة جامعات
    موعد بموعد الموعد
    مالك المالك
    ســكن سكن
    إيجار الايجار للإيجار
    صيدلية الصيدلية صيدليات`,
};

/** Everyday words that are near one another and that a search keeps apart. */
export const apart: Record<string, string> = {
  nl: `
    huis huur
    zak zaak
    les lees
    bom boom
    buur buurt
    kamer kam
    school schuld
    bel bil
    man maan
    huurder huur
    Gent geen
    wet weet
    taal tal
    kaart kart
    arts art
    brood broer
    dokter dochter
    meer meter`,
  en: `
    house hour
    care car
    plane plan
    hospital hospitality
    rent rest
    number numb
    shower show
    site sit
    station state
    evening even
    fine fin
    rate rat
    doctor document
    employer employee
    work word
    tax taxi
    bus busy
    train trade`,
  fr: `
    carte carton
    cours course
    classe clou
    pays payer
    port porte
    poste poster
    mois moi
    ville vie
    maison mai
    malade maladie
    mer mère
    départ département
    cas casse
    permis permanent
    loyer loi
    prix prise
    enfant enfer`,
  de: `
    Kirche Kirsche
    Zeit Zeitung
    Leber Leben
    Haus Haut
    Miete Mitte
    Stadt Staat
    Rente Rand
    Arzt Art
    Wohnung Woche
    Steuer Stau
    Schule Schuld
    Karte Kirche
    Recht Rechnung
    Zug Zoll
    Müll Mühle
    Pass Pause`,
  es: `
    casa caso
    plaza plazo
    puerta puerto
    libre libro
    casa casarse
    cama cámara
    mes mesa
    enfermera enfermo
    mano manera
    gente Gante
    nueve nuevo
    impuesto puesto
    salida sala
    carta cartera
    esposa espera
    venta ventana`,
  pl: `
    praca prasa
    karta kara
    lekarz lek
    szkoła szkoda
    rodzina rodzaj
    dom dym
    adres adwokat
    kolej kolor
    miasto miejsce
    poziom poza
    umowa mowa
    ubezpieczenie bezpieczny
    wiza wizyta
    pokój pole
    podatek podanie
    student studnia`,
  tr: `
    kart kar
    okul okumak
    kimlik kim
    vergi vermek
    kurs kur
    ev el
    liste lise
    kira kiraz
    park para
    sigorta sigara
    doktor dokuz
    hasta hafta
    posta pasta
    izin iz
    sağlık sağ
    banka başka
    tren tercüme`,
  uk: `
    школа шкода
    лікар лікарня
    робота рубль
    вода водій
    картка карта
    рік рука
    дім дим
    віза візит
    місто місце
    студент студія
    страховка страх
    податок подарунок
    мова море
    поїзд поле
    людина лютий
    каса клас`,
  ar: `
    بطاقة طاقة
    بلد بلدية
    بيت بنت
    طبيب طلب
    مالك مال
    ماء ما
    شقة شركة
    شرط شرطة
    سنة سن
    لغة لعبة
    كتاب كاتب
    وظيفة نظيف
    قطار مطار
    مدني مدينة
    أجر إجراء
    عقد عقار`,
};
