// How German says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'personenbezogen*|persönliche* daten|persönliche* information*|persönliche* angaben|personendaten|ihre daten|ihrer daten|ihren daten|deine daten|deiner daten|deinen daten|' +
    'eure daten|eurer daten|euren daten|ihre informationen|ihrer informationen|ihren informationen|deine informationen|deiner informationen|daten über sie|informationen über sie|' +
    'daten über dich|informationen über dich|personenbezogen* daten|personenbezogen* information*|personenbezogen* angaben|nutzerdaten|benutzerdaten|kundendaten|stammdaten|bestandsdaten|' +
    'nutzerinformation*|benutzerinformation*|persönlich identifizierbar* information*|persönlich identifizierbar* daten|angaben zu ihrer person|daten zu ihrer person|informationen zu ihrer person|daten zu deiner person|ihre angaben|' +
    'ihrer angaben|ihren angaben|deine angaben|deinen informationen|eure informationen|daten die sie betreffen|sie betreffende* daten|personenbeziehbar*|personenangaben|mitgliederdaten|' +
    'informationen zu ihnen|daten zu ihnen|angaben über sie|angaben zu ihnen|euren informationen|eurer informationen|deinen angaben|deiner angaben|dich betreffende*|daten die dich betreffen|mitarbeiterdaten|besucherdaten|' +
    'personaldaten|' +
    'daten zu dir|informationen zu dir|angaben zu dir|angaben über dich|angaben zu deiner person|informationen zu deiner person|daten zu seiner person|kundeninformation*|' +
    'mitgliederinformation*|eigenen daten|persönlichen nutzerdaten|' +
    'informationen ** über sie|daten ** über sie|angaben ** über sie|informationen ** über dich|daten ** über dich|daten die wir von ihnen|informationen die wir von ihnen|daten die wir von dir|' +
    'daten die sie uns|informationen die sie uns|' +
    'ihn betreffende*|seine daten|seiner daten|seinen daten|daten über ihn|' +
    'persönliche* identifikator*|personenbezogen* identifikator*|' +
    'über sie gespeicherte* ** daten|über sie gespeicherte* ** information*|über dich gespeicherte* ** daten|bei uns gespeicherte* ** daten|' +
    'von ihnen gespeicherte* ** daten|über sie erhobene* ** daten|über sie vorliegende* ** daten|' +
    'ihn angehende*|sie angehende*|dich angehende*|zu ihrer person|zu deiner person|' +
    'zu seiner person|zu eurer person|über dich erhobene* ** daten|über dich vorliegende* ** daten|von dir gespeicherte* ** daten|informationen die sie betreffen|informationen die dich betreffen|' +
    'daten die sie ** betreffen|daten die dich ** betreffen|informationen über ihre person|daten über ihre person|betroffenen personenbezogenen daten|' +
    'betroffene personenbezogene daten|betroffener personenbezogener daten|' +
    'persönliche* oder sensible*|persönliche* und sensible*|persönliche* oder vertrauliche*|persönliche* oder identifizierende*|' +
    'informationen die sie identifizieren|daten die sie identifizieren|daten mit denen sie identifiziert|informationen mit denen sie identifiziert|daten die dich identifizieren|informationen die dich identifizieren' +
    '|identifizierende* angaben|identifizierende* information*|identifizierende* daten|identifizierende* merkmale',
  'sensitive-data':
    'sensible* daten|sensible* information*|sensible* personenbezogen*|sensible* personenbezogen* daten|sensitive* daten|besondere* kategorien|besondere* kategorien personenbezogen* daten|' +
    'besondere* kategorien von personenbezogen* daten|besondere* kategorien von daten|besondere* arten personenbezogen*|besonders schützenswert*|besonders schutzwürdig*|besonders sensib*|' +
    'besonders vertraulich*|schützenswert* personendaten|schutzwürdig* daten|' +
    'sensible* personenbezogen* information*|sensible* personenbezogen* angaben|sensible* persönliche* daten|sensible* persönliche* information*|sensible* angaben|besonders sensible* daten',
  name:
    'name|namen|namens|vorname*|nachname*|familienname*|zuname*|klarname*|geburtsname*|vor und nachname*|vor und zuname*|vollständig* name*|' +
    'name pseudonym|namen pseudonym|name alias|' +
    'mädchenname*',
  email:
    'e mail|e mails|e mail adress*|email*|mailadress*|e mail anschrift*|emailadress*|elektronisch* post|' +
    'mail adress*|mailanschrift*|mail anschrift*',
  'hashed-email':
    'gehasht* e mail*|gehasht* email*|hash ** e mail*|hash ** email*|e mail hash*|hashwert* ** e mail*|hash wert* ** e mail*|e mail adress* ** gehasht*|' +
    'gehasht* ** e mail*|gehashte ** e mail*|gehashten ** e mail*',
  phone:
    'telefonnummer*|telefon|rufnummer*|mobilnummer*|mobilfunknummer*|mobiltelefonnummer*|handynummer*|telefaxnummer*|faxnummer*|festnetznummer*|' +
    'tel|telefonisch|telefonische|telefonischen|telefonischer|telefonnr|fon',
  'postal-address':
    'adresse|adressen|adressdaten|anschrift|anschriften|postadress*|postanschrift*|wohnadress*|wohnanschrift*|rechnungsadress*|rechnungsanschrift*|lieferadress*|lieferanschrift*|' +
    'versandadress*|hausanschrift*|meldeadress*|privatadress*|postalisch* adress*|postalisch* anschrift*|hausnummer*|physisch* adress*|straßenname*|' +
    'postweg|postalisch|postalische|postalischen|postalischer|rechnungs und lieferadress*|rechnungs und versandadress*|korrespondenzadress*|' +
    'privatanschrift*|geschäftsadresse*|geschäftsanschrift*',
  username:
    'benutzername*|nutzername*|username*|nickname*|spitzname*|anzeigename*|benutzerkennung*|nutzerkennung*|loginname*|login name*|profilname*|accountname*|account name*|kontoname*|bildschirmname*',
  password:
    'passwort*|passwörter*|kennwort*|kennwörter*|zugangsdaten|anmeldedaten|anmeldeinformation*|logindaten|login daten|pin|passphrase*|' +
    'zugangscode*|zugangskennung*|sicherheitsfrage*',
  'account-data':
    'kontodaten|kontoinformation*|kontoangaben|profildaten|profilinformation*|profilangaben|registrierungsdaten|registrierungsinformation*|registrierungsangaben|nutzer id*|benutzer id*|' +
    'nutzerprofil|benutzerprofil|kundennummer*|kunden id*|account daten|accountdaten|mitgliedsnummer*|benutzerkontodaten|kundenkontodaten|konto id|nutzerprofils|benutzerprofils|kontokennung*|mitgliedsdaten|kundenprofil|kundenprofils|' +
    'nutzerkontodaten|' +
    'kontoregistrierung|kontoregistrierungen|kontoregistrierungsdaten|daten zur registrierung|registrierungs|informationen aus ihrem ** profil|informationen in ihrem ** profil|daten aus ihrem ** profil|daten in ihrem ** profil|' +
    'angaben in ihrem ** profil',
  photo:
    'foto|fotos|fotograf*|bild|bilder|bildern|bildes|profilfoto*|avatar*|lichtbild|lichtbilder|selfie*|bildmaterial|bilddatei*|porträt*|portrait*|fotoaufnahme*|' +
    'profilbild|profilbilder|profilbildern|profilbilds|profilbildes|fotomediathek*|fotobibliothek*|fotogalerie*|fotozugriff*|fotoalbum*|fotoalben|bilddaten|bildschirmfoto*|screenshot*|' +
    'fotoberechtigung*|bildergalerie*' +
    '|kamerabild*|kamerabilder|kameraaufnahme*|passbild*',
  video:
    'video|videos|videoaufnahme*|videoaufzeichnung*|videodatei*|videomaterial|videodaten|filmaufnahme*|bildaufnahme*|bewegtbild*|' +
    'videomodus|videomodi|videokommunikation|videoanruf*|videokonferenz*|videochat*|videotelefonie|videogespräch*|videofilm*|videoinhalt*|videoclip*|videostream*|videoüberwachung*|videokamera*|' +
    'aufnahmen der videoüberwachung',
  audio:
    'audio*|tonaufnahme*|tonaufzeichnung*|sprachaufnahme*|sprachaufzeichnung*|sprachnachricht*|sprachdaten|stimmaufnahme*|stimme|mikrofon*|mikrophon*|' +
    'akustisch*|stimmdaten|' +
    'sprach|sprachanruf*|sprachmod*|sprachkommunikation|sprachsteuerung*|sprachbefehl*|sprachassistent*|spracheingabe*|sprachausgabe*|tonspur*|' +
    'sprachchat*|voice chat*|voicechat*',
  age:
    'alter|alters|altersangabe*|altersgruppe*|geburtsdatum|geburtsdaten|geburtstag*|geburtsjahr*|geburtsdatums',
  gender:
    'geschlecht|geschlechts|geschlechtsidentität|geschlechtszugehörigkeit|anrede',
  ethnicity:
    'ethnisch*|rassisch*|ethnie|ethnizität|rasse|hautfarbe',
  religion:
    'religion*|religiös*|weltanschau*|konfession*|glaubens*|philosophisch* überzeugung*|kirchenzugehörigkeit|kirchensteuer*',
  politics:
    'politisch* meinung*|politisch* zugehörigkeit*|politisch* ansicht*|politisch* einstellung*|politisch* überzeugung*|politisch* anschauung*|parteizugehörigkeit*|gewerkschaft*',
  sexuality:
    'sexuell* orientierung*|sexuell* ausrichtung*|sexuell* vorlieb*|sexuell* präferenz*|sexualleben*|sexualität|intimsphäre',
  health:
    'gesundheit*|medizinisch*|krankheit*|krankengeschichte*|krankenakte*|allergie*|patientendaten|' +
    'behinderungen|behinderungsgrad|grad der behinderung|schwerbehind*|behindertenstatus|wegen einer behinderung|aufgrund einer behinderung|mit einer behinderung|mit behinderung|körperlich* behinderung|' +
    'geistig* behinderung|erkrankung*|impfstatus|schwangerschaft*|' +
    'diagnosen|medikament*|arznei*|blutwert*|vitaldaten|vitalwert*',
  genetic:
    'genetisch*|gendaten|erbgut|' +
    'dna|dna daten|dna probe*|dna test*|dna analyse*|dna profil*',
  biometric:
    'biometri*|gesichtserkennung*|gesichtsgeometrie*|gesichtsdaten|gesichtsmerkmal*|gesichtsscan*|gesichtsabdruck*|fingerabdruck|fingerabdrücke*|fingerabdruckdaten|stimmabdruck*|stimmabdrücke*|stimmerkennung*|iris scan*' +
    '|gesichtserkennungs|stimmprofil*|fingerabdrucksdaten',
  nationality:
    'nationalität*|staatsangehörigkeit*|staatsbürgerschaft*|aufenthaltsstatus|aufenthaltstitel*|einwanderungsstatus|heimatort',
  marital:
    'familienstand*|personenstand*|zivilstand*|familienangehörig*|familienmitglied*|familiär* verhältnisse|ehepartner*|haushalt|haushalte|haushalts|haushaltsgröße|haushaltsmitglied*|haushaltseinkommen|haushaltsdaten|eheschließung*',
  demographics:
    'demografisch*|demographisch*|soziodemogra*|demografie*|demographie*',
  education:
    'ausbildung|ausbildungs*|bildungs*|schulbildung|schulabschluss*|studienabschluss*|akademisch*|qualifikation*|berufsausbildung*|studiengang*|' +
    'bildung|weiterbildung*|fortbildung*|schulisch*|online lernen|e learning|elearning|lernerlebnis*|studium|studiums|hochschulabschl*|' +
    'noten und|ihre noten|ihrer noten|deine noten|schulnoten|prüfungsergebnis*|prüfungsleistung*|prüfungsnoten|zeugnisnoten',
  employment:
    'arbeitgeber|arbeitgebers|beruf|berufs|berufe|beruflich*|berufsbezeichnung*|berufserfahrung*|stellenbezeichnung*|tätigkeitsbezeichnung*|jobtitel|positionsbezeichnung*|werdegang*|' +
    'beschäftigungsverhältnis*|arbeitsverhältnis*|beschäftigungsdaten|beschäftigtendaten|position im unternehmen|funktion im unternehmen|beschäftigungsdauer|beschäftigungsverlauf|beschäftigungshistorie|berufsangaben|berufsstatus|' +
    'dienstgeber|dienstgebers|jobbezeichnung*|' +
    'arbeitsvertrag*|arbeitsverträge*|anstellungsvertrag*|anstellungsverträge*|anstellung|anstellungsverhältnis*|beschäftigung|dienstverhältnis*|' +
    'arbeitsstelle*|arbeitgeberbewertung*|arbeitgeberprofil*',
  'job-application':
    'bewerbung|bewerbungen|bewerbungsunterlagen|bewerbungsdaten|bewerbungsverfahren*|bewerbungsprozess*|bewerbungsformular*|bewerber*|lebenslauf*|lebensläufe*|stellenangebot*|stellenanzeige*|' +
    'stellenausschreibung*|arbeitszeugnis*|zeugnisse|kandidat*|anschreiben|bewerben sie sich|sich ** bewerben|karriereseite*|karriereportal*|' +
    'vorstellungsgespräch*|bewerbungsgespräch*',
  'government-id':
    'ausweis|ausweise|ausweises|ausweisdaten|ausweisdokument*|ausweisnummer*|ausweiskopie*|personalausweis*|lichtbildausweis*|reisepass*|reisepässe*|passnummer*|passdaten|führerschein*|' +
    'sozialversicherungsnummer*|steuernummer*|steuer id*|steueridentifikation*|identifikationsnummer*|identitätsdokument*|identitätskarte*|ahv nummer*|amtlich* ausweis*|identitätsnachweis*|aufenthaltserlaubnis|fahrerlaubnis*|' +
    'bankid|eid|e id|elektronisch* identitätsnachweis*|personalausweisnummer*|ausweisdokumente',
  payment:
    'zahlungsdaten|zahlungsinformation*|zahlungsangabe*|zahlungsdetails|zahlungsmittel|zahlungsmittels|zahlungsmitteldaten|zahlungsmethode*|zahlungsart*|zahlungsweise*|zahlungskarte*|zahlungsverkehrsdaten|' +
    'kreditkarte|kreditkarten|kreditkartennummer*|kreditkartendaten|kreditkarteninformation*|debitkarte*|kartennummer*|kartendaten|karteninformation*|bankverbindung*|bankdaten|bankinformation*|' +
    'bankkonto*|bankkonten|kontoverbindung*|kontonummer*|iban|bic|rechnungsdaten|rechnungsinformation*|abrechnungsdaten|abrechnungsinformation*|bezahldaten|bezahlinformation*|lastschrift*|bezahlmethode*|bezahlart*|zahlungsmöglichkeit*|' +
    'bankangaben|' +
    'zahlungs|kartenprüfnummer*|prüfziffer*|cvv|cvc|bankleitzahl*|sepa|kontodetails|' +
    'zahlungshistorie*|zahlungsverlauf*|zahlungsverläufe*|zahlungsbeleg*|zahlungsnachweis*|zahlungsaufzeichnung*|zahlungsunterlagen|rechnungshistorie*|rechnungsverlauf*|abrechnungshistorie*|' +
    'abrechnungsverlauf*|abrechnungsdetails|rechnungsdetails|kreditkartenangaben|kreditkartendetails|zahlungsinstrument*|zahlungskonto|zahlungskonten|überweisung|überweisungen|banküberweisung*|' +
    'karteninhaber*|bankeinzug|einzugsermächtigung*|sicherheitscode*|' +
    'ablaufdatum der karte|ablaufdatum ihrer karte|ablaufdatum der kreditkarte|kartenablaufdatum',
  financial:
    'finanzdaten|finanzinformation*|finanziell* daten|finanziell* information*|finanziell* verhältnisse|finanziell* situation|einkommen|einkommens|einkommensverhältnisse|gehalt|gehalts|gehaltsdaten|' +
    'bonität|bonitätsdaten|bonitätsprüfung*|bonitätsauskunft|bonitätsauskünfte|bonitätsinformation*|kreditwürdigkeit|kreditauskunft|zahlungsfähigkeit|kredithistorie|vermögensverhältnisse|zahlungsausfall*|' +
    'gehaltsangaben|gehaltsinformation*|gehaltsvorstellung*|gehaltsabrechnung*|lohn|lohndaten|lohnabrechnung*|finanzangaben|finanziell* angaben|' +
    'bonitätsscore*|bonitätswert*|kreditscore*|bonitätsindex*' +
    '|haushaltseinkommen*|haushaltsnettoeinkommen*|nettoeinkommen*',
  purchase:
    'kaufhistorie|kaufverlauf|kaufdaten|kaufverhalten|käufe|käufen|einkäufe|einkäufen|einkaufshistorie|einkaufsverhalten|bestellhistorie|bestellverlauf|bestelldaten|bestellinformation*|' +
    'bestellung|bestellungen|transaktionsdaten|transaktionsinformation*|transaktionshistorie|transaktion|transaktionen|buchungsdaten|auftragsdaten|gekauft*|erworben* produkte|warenkorb*|bestellvorgang*|' +
    'bestellvorgänge*|bestellprozess*|kaufvorgang*|kaufvorgänge*|einkauf|einkaufs|' +
    'transaktions|kaufinformation*|kaufgewohnheit*|einkaufsgewohnheit*|bestell|' +
    'kauf|kaufs|kaufes|ihren auftrag|ihres auftrags|ihres auftrages|ihre aufträge|ihrer aufträge|deinen auftrag|deines auftrags|kaufbeleg*|bestellnummer*|bestellbestätigung*|auftragsbestätigung*|' +
    'kaufverhaltens|einkaufsverhaltens|bestellformular*|bestellsystem*|bestellverhalten*|kommerziell* information*|kommerziell* daten|click and collect|click collect|click und collect|' +
    'bestellte* ware*|bestellte* produkt*|bestellte* artikel*|bestellter ware*|' +
    'transaktionale*|transaktionsmail*|kauf tätigen|käufe tätigen|käufe zu tätigen|kaufbestätigung*|' +
    'etwas kaufen|produkte kaufen|artikel kaufen|waren kaufen|produkte erwerben|einkaufst|eingekauft*|produkte zu kaufen|artikel zu kaufen|einkäufe tätigen|' +
    'reservierungsdaten|buchungsinformation*|buchungshistorie*|buchungsdetails|' +
    'transaktionsverlauf*|transaktionsverläufe*|kauf und bestell*' +
    '|kaufst|bei uns kaufen|kaufen sie|sie ** kaufen|käuflich',
  location:
    'standort|standorte|standorten|standorts|standortes|standortdaten|standortinformation*|standortbestimmung*|geolokal*|geolocation*|geostandort*|geodaten|geografisch*|geographisch*|' +
    'aufenthaltsort*|ortsdaten|ortung|ortungsdaten|postleitzahl*|plz|wohnort*|stadt|lokalisier*|ungefähr* standort*|standortverlauf*|standortbezogen*|standortangabe*|' +
    'standortdienst*|ortungsdienst*|' +
    'standortzugriff|standortfreigabe*|standortberechtigung*|standortverfolgung*|standortermittlung*|standortabfrage*|aufnahmeort*|standorterfassung*|' +
    'abholort*|zielort*|startort*',
  'precise-location':
    'genau* standort*|präzis* standort*|exakt* standort*|genau* geolokal*|präzis* geolokal*|genau* geografisch*|genau* position|exakt* position|genau* aufenthaltsort*|gps*|längengrad*|breitengrad*|breiten und längengrad*',
  ip:
    'ip|ips|ip adress*|ipadress*|internetprotokoll adress*|internetprotokolladress*|internet protokoll adress*',
  device:
    'gerät|geräte|geräten|geräts|gerätes|endgerät|endgeräte|endgeräten|endgeräts|mobilgerät*|geräteinformation*|gerätedaten|gerätetyp*|geräteart*|gerätemodell*|gerätemerkmal*|hardware*|' +
    'betriebssystem*|browsertyp*|browser typ*|browserversion*|browsersoftware|bildschirmauflösung*|bildschirmgröße*|user agent*|app version*|technisch* daten|verwendet* browser*|endgerätes|endgerätetyp*|gerätespezifisch*|gerätebezogen*|' +
    'browserinformation*|browsertypen|systeminformation*|' +
    'computer|computern|computers|pc|pcs|rechner|rechnern|rechners|laptop*|notebook*|tablet|tablets|smartphone*|handy|handys|mobiltelefon|mobiltelefone|mobiltelefonen|mobiltelefons|browser|browsern|browsers|webbrowser*|' +
    'internetbrowser*|internet browser*|internet service provider*|internetdienstanbieter*|internetdiensteanbieter*|internetanbieter*|internetprovider*|internetzugangsanbieter*|mobilfunkanbieter*|mobilfunkbetreiber*|mobilfunknetz*|' +
    'netzbetreiber*|netzwerkinformation*|verbindungsinformation*|verbindungsdaten|' +
    'smartwatch*|wearable|wearables|' +
    'verwendet* betriebssystem*' +
    '|fitnesstracker*|fitness tracker|fitness trackern|fitness trackers|fitnessarmband*|fitnessarmbänder*|aktivitätstracker*' +
    '|technische* information*|technische* angaben',
  'device-id':
    'gerätekennung*|geräte kennung*|geräte id*|geräte identifi*|geräteidentifi*|gerätenummer*|werbe id*|werbekennung*|werbe identifi*|idfa|aaid|gaid|mac adress*|imei|eindeutig* kennung*|' +
    'eindeutig* id|eindeutig* ids|eindeutig* gerätekennung*|online kennung*|onlinekennung*|cookie id*|cookie kennung*|unique id*|anwendungskennung*|session id*|kennung|kennungen|' +
    'mobilgerätekennung*|identifikatoren|identifizierungsmerkmal*|identifikationsmerkmal*|eindeutig* identifikator*|eindeutig* identifier*|eindeutig* identifikations*|eindeutig* identifizierungs*|identifikator|identifikators|identifier|' +
    'identifiern|identifiers|gerätebezogen* kennung*|' +
    'gerätekennziffer*|geräte kennziffer*|gerätekennzahl*|werbungs id*|installations id*|installationskennung*|' +
    'seriennummer*|gerätekennnummer*',
  fingerprinting:
    'fingerprint*|browser fingerprint*|device fingerprint*|geräte fingerprint*|gerätefingerabdruck*|browser fingerabdruck*|digital* fingerabdruck*|browserfingerabdruck*',
  usage:
    'nutzungsdaten|nutzungsinformation*|nutzungsverhalten*|nutzungsstatistik*|nutzungsaktivität*|nutzerverhalten*|benutzerverhalten*|verwendungsdaten|verhaltensdaten|wie sie * nutzen|wie sie * * nutzen|wie sie * verwenden|' +
    'ihre nutzung|ihrer nutzung|deine nutzung|deiner nutzung|' +
    'aktivitätsdaten|interaktion|interaktionen|interagier*|klicks|klickverhalten|klickpfad*|klickdaten|clickstream|seitenaufruf*|seitenansicht*|aufgerufen* seite*|' +
    'besucht* seite*|angesehen* seite*|aufgerufen* website*|aufgerufen* webseite*|verweildauer|besuchsdauer|telemetrie*|ereignisdaten|nutzung unserer dienste|nutzung unserer services|nutzung unseres dienst*|' +
    'nutzung unserer angebote|ihre verwendung|ihrer verwendung|ihre benutzung|ihrer benutzung|deine verwendung|eure nutzung|eurer nutzung|wie du * nutzt|wie du * * nutzt|wie sie * * verwenden|wie nutzer * nutzen|wie unsere nutzer|' +
    'websitenutzung|website nutzung|seitennutzung|' +
    'nutzungs|interaktions|interaktionsdaten|verhalten|verhaltens|verhaltensweise*|nutzungsmuster*|nutzungsgewohnheit*|datenverkehr|datenverkehrs|websiteaktivität*|website aktivität*|webseitenaktivität*|online aktivität*|onlineaktivität*|klickrate*|mausklick*|angeklickt*|' +
    'dauer des aufenthalts|dauer ihres aufenthalts|dauer des besuchs|dauer ihres besuchs|aufenthaltsdauer|besuchszeit*|websitebesuch*|' +
    'internetaktivität*|netzwerkaktivität*|internet und netzwerkaktivität*|internetnutzung|webnutzung|nutzung unserer website*|nutzung unserer webseite*|nutzung unserer internetseite*|nutzung unserer app|' +
    'nutzung unserer apps|nutzung unserer plattform|nutzung unserer produkte|nutzung unserer anwendung*|' +
    'umgang mit unseren diensten|umgang mit unserer website|mit unseren diensten umgehen|mit unserer website umgehen|appnutzung|app nutzung|' +
    'ihre aktivität|ihre aktivitäten|ihrer aktivität|ihrer aktivitäten|ihren aktivitäten|deine aktivität|deine aktivitäten|deiner aktivität|deiner aktivitäten|deinen aktivitäten|eure aktivitäten|' +
    'eurer aktivitäten|nutzeraktivität*|benutzeraktivität*|kontoaktivität*|geräteaktivität*|browseraktivität*|plattformaktivität*|seitenaktivität*|app aktivität*|aktivität auf|aktivitäten auf|' +
    'aktivität in|aktivitäten in der app|aktivitäten in unserer|aktivitäten in unseren|aktivitäten innerhalb|aktivität innerhalb|aktivitäten über|aktivitäten der nutzer|aktivitäten von nutzern|' +
    'aktivitäten des nutzers|aktivitäten der benutzer|aktivitätsverlauf*|aktivitätsinformation*|nutzungsprotokoll|nutzungsprotokolle|nutzungsprotokollen|benutzerinteraktion|benutzerinteraktionen|' +
    'nutzerinteraktion|nutzerinteraktionen|deine benutzung|deiner benutzung|eure benutzung|eurer benutzung|deiner verwendung|umgang mit den funktionen|umgang mit der website|umgang mit der app|' +
    'umgang mit unserer app|umgang mit unserer plattform|umgang mit unseren produkten|umgang mit unseren inhalten|mit der website umgehen|mit der app umgehen|datenvolumen|datenvolumens|' +
    'übertragene datenmenge|übertragenen datenmenge|websiteinteraktion*|aktivitäten auf unserer|' +
    'seiten die sie besuch*|seiten die du besuchst|seiten die sie aufrufen|seiten die du aufrufst|seiten die sie angesehen|seiten die sie aufgerufen|seiten die nutzer besuchen|' +
    'internet traffic|internetverkehr|internetverkehrs|netzwerkverkehr|netzwerkverkehrs|traffic|traffics|traffic daten|trafficdaten|website traffic|webtraffic|besucherverkehr|internetdatenverkehr|' +
    'links sie anklicken|links sie klicken|links du anklickst|links du klickst|angeklickte links|angeklickten links|links angeklickt|was sie anklicken|worauf sie klicken|anzeigen sie anklicken|' +
    'verkehrsdaten' +
    '|wie besucher ** nutzen|wie besucher ** verwenden|wie kunden ** nutzen|wie die nutzer ** nutzen|wie nutzer ** verwenden|wie nutzer ** nutzen|wie nutzerinnen ** nutzen|wie besucherinnen ** nutzen|wie unsere website genutzt|wie unsere dienste genutzt|wie die website genutzt|wie die app genutzt|wie unsere app genutzt' +
    '|aktivitätsbericht*' +
    '|nutzungszahlen|nutzerzahlen|zugriffszahlen' +
    '|gerätenutzung',
  browsing:
    'browserverlauf*|browser verlauf*|surfverhalten*|surfaktivität*|browsing*|browserdaten|besucht* website*|besucht* webseite*|besucht* internetseite*|suchverlauf*|suchhistorie|suchanfrage*|suchbegriff*|' +
    'suchverhalten|url|urls|referrer*|referer*|referrer url|verweisend* website*|verweisend* webseite*|verweisend* seite*|verweisend* url*|zuvor besucht* seite*|zuvor besucht* webseite*|webverlauf|internetverlauf|herkunftsseite*|verweis und ausstiegsseiten|' +
    'domainname*|domain name*|domain namen|domänenname*|internetadress*|webadress*|surfen|navigationsverhalten|navigationsdaten|suchbegriffe|' +
    'websites sie besuch*|webseiten sie besuch*|seiten sie besuchen|websites die sie besuch*|webseiten die sie besuch*|websites du besuchst|webseiten du besuchst|websites die du besuchst|webseiten die du besuchst|internetseiten sie besuch*|internetseiten die sie besuch*' +
    '|surfdaten|surfhistorie|surfverlauf*|surfgewohnheit*',
  viewing:
    'wiedergabeverlauf*|wiedergabehistorie*|hörverlauf*|hörverhalten*|hörgewohnheit*|sehverhalten*|sehgewohnheit*|fernsehverhalten*|fernsehnutzung*|videonutzung*|angesehen* inhalte|angesehen* videos|was sie ansehen|was sie anhören' +
    '|videos ** ansehen|videos ** anschauen|videos die sie ansehen|videos du ansiehst|videos du dir ansiehst|videos die du ansiehst|sendungen ** ansehen|filme ** ansehen|videos sie wie lange ansehen|welche videos sie|welche videos du|welche filme sie|welche sendungen sie|was du dir ansiehst|was du ansiehst|was sie sich ansehen|was du anhörst|angesehenen* filme*|angehörte* titel' +
    '|songs du hörst|songs du anhörst|musik du hörst|titel du hörst|musik sie hören|songs sie hören|titel sie hören|welche songs|welche musik|was du hörst|was sie hören',
  logs:
    'logdatei*|logfile*|log file*|log datei*|logdaten|log daten|logs|server log*|serverlog*|server logfile*|protokolldatei*|protokolldaten|protokollinformation*|protokolle|zugriffsprotokoll*|zugriffsdaten|' +
    'datum und uhrzeit|datum und zeit|uhrzeit|zeitstempel*|zeitpunkt des zugriff*|zugriffszeit*|zugriffsstatus|statuscode*|server protokoll*|serverprotokoll*|' +
    'zugriffszeitpunkt*|zugriffslog*|' +
    'protokollen|systemprotokoll*|ereignisprotokoll*|aktivitätsprotokoll*|konsolenprotokoll*|verbindungsprotokoll*|' +
    'nutzungsprotokoll*|datenprotokoll*|nutzungslog*|' +
    'access log*|accesslog*' +
    '|uhrzeit der anfrage|zeitpunkt der anfrage|zeitpunkt des zugriffs|uhrzeit des zugriffs|uhrzeit des abrufs|datum und uhrzeit des zugriffs|zeitpunkt des abrufs',
  diagnostics:
    'absturzbericht*|absturzdaten|absturz|abstürze*|diagnose|diagnosedaten|diagnoseinformation*|diagnostik*|fehlerbericht*|fehlerprotokoll*|fehlermeldung*|fehleranalyse*|leistungsdaten|crash report*|crashreport*|performance daten|debugging*' +
    '|diagnosezweck*|diagnostikzweck*|fehlerdiagnose*',
  metadata:
    'metadaten|meta daten|metainformation*|header|headers|header daten|headerdaten|kopfdaten|exif*',
  content:
    'nutzergeneriert* inhalt*|benutzergeneriert* inhalt*|nutzerinhalt*|benutzerinhalt*|kundeninhalt*|ihre inhalte|ihrer inhalte|ihren inhalten|deine inhalte|deiner inhalte|inhalte die sie|inhaltsdaten|datei|dateien|dokumente|dokumenten|' +
    'dateiname*|beiträge|beiträgen|kommentar|kommentare|kommentaren|posts|anhänge|anhängen|uploads|hochgeladen*|hochlad*|hochzuladen|bewertungen|rezension*|inhalt* ** nachricht*|inhalten die sie|inhalte die du|von ihnen ** inhalte|' +
    'von ihnen ** inhalten|von nutzern ** inhalte|dateianhänge*|dateianhang|eingestellte* inhalt*|' +
    'hochlädst|hochlädt|laden ** hoch|lädst ** hoch|lädt ** hoch|geladene* inhalt*|hochgeladene|' +
    'forenbeitr*|forumsbeitr*|forumbeitr*|blogbeitr*|ihren beitrag|deinen beitrag|ihre bewertung|deine bewertung|bewertung abgeben|bewertung abzugeben|produktbewertung*|inhalte einstellen|' +
    'inhalte einzustellen|beiträge einstellen|' +
    'ihre eingaben|ihren eingaben|ihrer eingaben|deine eingaben|deinen eingaben|eingaben und ausgaben|prompts|' +
    'dateigröße*|dateityp*|dateiformat*|exportdatei*|mediendatei*|upload|kommentieren|kommentierst|kommentiert|zu kommentieren|unterlagen|chat eingaben|' +
    'inhalt ihrer|inhalte ihrer|inhalt deiner|inhalte deiner|inhalten ihrer|inhalt von e mails|inhalt der e mails' +
    '|ihrer bewertung|deiner bewertung|bewertung veröffentlich*|bewertung schreiben|bewertung schreibst|bewertung verfassen|bewertung ** abgeben|bewertung ** abgibst' +
    '|laden wir ** hoch|wir laden ** hoch|laden ** ** hoch',
  messages:
    'nachricht|nachrichten|chat|chats|chatverlauf*|chatverläufe*|chatprotokoll*|chat nachricht*|chatnachricht*|korrespondenz*|schriftverkehr*|schriftwechsel*|briefverkehr|konversation*|unterhaltungen|gespräch*|' +
    'telefonat*|anrufe|anrufen|anrufaufzeichnung*|gesprächsaufzeichnung*|direktnachricht*|privatnachricht*|kommunikationsinhalt*|kommunikation mit uns|e mails die sie|*nachricht|*nachrichten|mitteilungen|chatfunktion*|chat funktion*|' +
    'chatinhalte|sofortnachricht*|gesprächsinhalt*|telefongespräch*|brief|briefe|briefen|' +
    'nachrichtendaten|nachrichtenfunktion*|nachrichteninhalt*|nachrichtenverlauf*|mitteilungsfunktion*|schreiben an uns|' +
    'geschäftspost|geschäftskorrespondenz|geschäftsbrief*|handelsbrief*|geschäftlich* korrespondenz|' +
    'e mail inhalt*|inhalte von e mails|nachrichten inhalt*' +
    '|werbeanruf*',
  contacts:
    'adressbuch*|adressbücher*|kontaktliste*|telefonbuch*|telefonkontakt*|ihre kontakte|ihrer kontakte|ihren kontakten|deine kontakte|kontakte|freundesliste*|freunde|freunden|kontakten aus|adresslist*',
  'contact-data':
    'kontaktdaten|kontaktinformation*|kontaktangaben|kontaktdetails|' +
    'kontakt und identifikationsdaten|kontakt und identitätsdaten|kontakt und adressdaten|kontakt und stammdaten',
  'social-media':
    'sozial* medien|social media|social media konto|social media konten|social media account*|social media profil*|social media daten|öffentlich* profil*|soziale medien konto|soziale medien konten',
  survey:
    'umfrage*|fragebogen*|fragebögen*|befragung*|feedback*|gewinnspiel*|preisausschreiben*|verlosung*|wettbewerbe|wettbewerben|fokusgruppe*|meinung|meinungen|interview|interviews|zufriedenheitsumfrage*|kundenbefragung*|meinungsumfrage*|' +
    'kundenzufriedenheit*|' +
    'befragen|befragt|befragte|befragten|zu befragen|rückmeldungen|ihre rückmeldung|deine rückmeldung|kundenrückmeldung*|kundenmeinung*|kundenbewertung*|' +
    '*umfrage|*umfragen',
  'preferences-data':
    'präferenz|präferenzen|vorlieben|ihre interessen|ihren interessen|ihrer interessen|deine interessen|deinen interessen|deiner interessen|interessen und vorlieben|persönlich* interessen|interessengebiet*|interessensgebiet*|hobbys|hobbies|favoriten|gewohnheiten|geschmack|' +
    'sprachpräferenz*|bevorzugt* sprache*|kaufpräferenz*|nutzerpräferenz*|vorliebe|' +
    'interessen ziele|interessen und präferenzen|interessen und hobbys|hobbys und interessen|interessen der nutzer|interessen des nutzers|nutzerinteressen|berufliche interessen|' +
    'beruflichen interessen|kompetenzen interessen|fähigkeiten interessen|interessen vorlieben|angaben zu interessen|interessenschwerpunkt*|' +
    'gefällt mir angaben|likes|gefällt mir markierung*',
  inferences:
    'rückschluss*|rückschlüsse*|schlussfolger*|schlüsse|abgeleitet*|ableiten|ableitung*|abzuleiten|vorhersag*|vorherzusagen|prognos*|vermutet* interessen|mutmaßlich* interessen|ableitet|leiten ** ab' +
    '|leiten ** ** ab|leitet ** ab|lässt sich ableiten|lassen sich ableiten|ziehen ** schlüsse|schließen wir auf|schließen wir ** auf',
  'support-data':
    'supportanfrage*|support anfrage*|supportticket*|support ticket*|kundenanfrage*|kundendienst daten|kundendienstdaten|anfrage|anfragen|kundendienstanfrage*|bei kontaktaufnahme|wenn sie uns kontaktieren|wenn sie mit uns kontakt|wenn sie kontakt mit uns|' +
    'ihr anliegen|ihrem anliegen|ihres anliegens|ihre anliegen|ihrer anliegen|ihren anliegen|deinem anliegen|deines anliegens|deine anliegen|' +
    'dein anliegen|' +
    'kontaktanfrage*|serviceanfrage*|nutzeranfrage*|benutzeranfrage*|presseanfrage*|bei der kontaktaufnahme|bei einer kontaktaufnahme|im rahmen der kontaktaufnahme|im zuge der kontaktaufnahme|' +
    'kontaktaufnahme mit uns|ihre kontaktaufnahme|ihrer kontaktaufnahme|bei ihrer kontaktaufnahme|bearbeitung der kontaktaufnahme|wenn du uns kontaktierst|wenn du uns schreibst|' +
    'wenn sie uns schreiben|wenn sie uns anrufen|wenn du uns anrufst|' +
    'wenn sie uns per e mail|wenn sie uns ** kontaktieren|wenn sie uns telefonisch|wenn sie uns per|wenn sie per e mail kontakt|wenn du uns per|wenn du uns ** kontaktierst|nehmen sie mit uns kontakt',
  sensor:
    'sensor|sensoren|sensordaten|beschleunigungs*|bewegungssensor*|bewegungsdaten|gyroskop*|kamera|kameras|kamerazugriff|bluetooth*|wlan*|wifi|wi fi|in der nähe|' +
    'gerätekamera*|webcam*|kamerafunktion*|kameradaten',
  aggregated:
    'aggregier*|aggregat*|zusammengefasst*|statistisch* daten|statistisch* information*|statistisch* auswertung*|kumuliert*|in zusammengefasster form',
  anonymous:
    'anonym*|pseudonym*|de identifizier*|deidentifizier*|entpersonalisier*|nicht personenbezogen*|nicht persönlich identifizier*|nicht persönliche* daten|kein* personenbezug|ohne personenbezug|' +
    'kein* rückschlüsse auf|nicht auf sie zurück*|ip anonymisierung|nicht identifizierbar*|nicht identifizierend*|nicht identifizierte*|nicht mehr personenbezogen*|nicht mehr identifizierbar*|depersonalisier*|' +
    'unkenntlich gemacht|unkenntlich zu machen|unkenntlich machen|' +
    'personenbezug aufheben|personenbezug aufzuheben|personenbezug ** entfernen|personenbezug ** entfernt|personenbezug ** auf|entfernung des personenbezugs|aufhebung des personenbezugs|' +
    'kein* rückschluss auf|kein* rückschlüsse mehr|kein* identifizierung ermöglich*|kein* identifizierung zulass*|kein* identifikation ermöglich*|verfremdet*|verfremdung' +
    '|unkenntlich|unkenntlichmachung',
  'third-party-source':
    'daten von dritten|informationen von dritten|von dritten erhalten*|von dritten beziehen|von dritten bereitgestellt*|von dritten erheben|aus anderen quellen|anderen quellen|andere quellen|andere* quelle|' +
    'aus externen quellen|drittquelle*|drittdaten|daten von drittanbietern|informationen von drittanbietern|öffentlich zugänglich* quelle*|' +
    'öffentlich zugänglich* information*|öffentlich zugänglich* daten|öffentlich zugänglich* verzeichnis*|öffentlich verfügbar*|öffentlich* quellen|öffentlich* register*|öffentlich* verzeichnis*|datenhändler*|datenbroker*|' +
    'datenlieferant*|datenanbieter*|adresshändler*|von anderen nutzern|nicht bei ihnen erhoben|nicht direkt bei ihnen|daten von unseren partnern|informationen von unseren partnern|' +
    'von unseren partnern erhalten*|daten von partnern|informationen von partnern|von partnern erhalten*|daten von unseren geschäftspartnern|informationen von unseren geschäftspartnern|von unseren geschäftspartnern erhalten*|' +
    'daten von anderen unternehmen|informationen von anderen unternehmen|von anderen unternehmen erhalten*|daten von werbetreibenden|informationen von werbetreibenden|von werbetreibenden erhalten*|von drittanbietern erhalten*|' +
    'von dritten zur verfügung|weiteren quellen|sonstigen quellen|allgemein zugänglich* quelle*|herkunft der daten|' +
    'von dritten können wir|von dritten ** erhalten|von dritten ** beziehen|von drittanbietern ** erhalten|aus drittquellen|' +
    'stammen von dritten|stammt von dritten|von dritten stammen*|stammen von drittanbietern|stammen von partnern' +
    '|verschiedenen quellen|unterschiedlichen quellen|folgenden quellen|diversen quellen' +
    '|aus sozialen netzwerken|aus sozialen medien|von sozialen netzwerken beziehen|von sozialen netzwerken erhalten|von sozialen netzwerken ** erhalten|aus öffentlichen verzeichnissen|aus registern|aus dem handelsregister|aus öffentlichen registern' +
    '|und von dritten|oder von dritten|sowie von dritten|auch von dritten|von dritten sammeln|von dritten erhoben|von dritten bezogen*' +
    '|von dritten ** erwerben|von dritten erwerben|von dritten erworben*|von dritten kaufen|die wir von dritten|von dritten zukaufen',
  collect:
    'erheben|erhebt|erhebe|erhoben|erhobene*|erhebung|erhebungen|datenerhebung*|zu erheben|erfassen|erfasst*|erfaßt*|erfasse|erfassung*|datenerfassung*|sammeln|sammelt|sammle|gesammelt*|sammlung|datensammlung*|' +
    'zu sammeln|aufgezeichnet*|aufzuzeichnen|protokollieren|protokolliert*|protokollierung*|mitprotokolliert*|abfrag*|abgefragt*|fragen wir|wir fragen|wir bitten sie um|' +
    'wir erhalten|erhalten wir|haben wir erhalten|uns erhalten*|wir bekommen|bekommen wir|erhält|wir beziehen|beziehen wir|empfangen|empfangene*|gewonnen|gewonnene*|erlangen|erlangt*|beschaffen|beschafft|' +
    'sie angeben|sie eingeben|eingegeben*|von ihnen angegeben*|von ihnen bereitgestellt*|von ihnen mitgeteilt*|von ihnen zur verfügung|von ihnen übermittelt*|von ihnen eingegeben*|uns zur verfügung|uns mitteil*|' +
    'uns mitgeteilt*|uns übermitteln|uns übermittelt*|uns bereitstell*|uns bereitgestellt*|uns angeben|uns angegeben*|uns geben|uns überlassen*|uns anvertrau*|sie bereitstellen|ihrerseits bereitgestellt*|du angibst|von dir angegeben*|von dir bereitgestellt*|' +
    'zu erfassen|erhaltene*|erhalten daten|daten erhalten|erhalten personenbezogen*|empfängt|in erfahrung bring*|in erfahrung gebracht|in erfahrung zu bringen|bitten wir sie um|sie uns ** mitteilen|sie uns ** übermitteln|' +
    'sie uns ** bereitstellen|sie uns ** zur verfügung|sie uns ** angeben|sie uns ** geben|du uns ** mitteilst|du uns ** bereitstellst|daten ** bereitstellen|informationen ** bereitstellen|uns bereitzustellen|' +
    'uns mitzuteilen|uns anzugeben|anzugeben|von ihnen gemacht*|ihrerseits angegeben*|' +
    'wir sie um ** bitten|wir dich um ** bitten|sie um ** gebeten|uns ** angaben machen|angaben machen|angaben zu machen|gemachten angaben|gemachte angaben|bereitgestellte* daten|bereitgestellte* information*|angegebene* daten|' +
    'angegebene* information*|anfallende* daten|erfragen|erfragt*|du uns ** gibst|du eingibst|du uns ** zur verfügung|aufzeichnungen von|aufzeichnungen ihrer|aufzeichnungen der|aufzeichnen|aufzeichnet|aufzeichnung|aufzeichnungs*|' +
    'von ihnen erhalten*|von dir erhalten*|wir selbst erhalten|wir ** erhalten|empfang von daten|empfang ihrer|empfang der daten|datengewinnung|eingeben|einzugeben|geben sie ** ein|sie uns schicken|' +
    'sie uns senden|uns zusenden|uns zugesandt*|uns zuschicken|uns schicken|du uns schickst|uns preisgeben|uns preisgegeben*|' +
    'erhalten|erhältst|bekommen|bekommt|bekommst|erlangung|eintragen|einträgst|einträgt|eingetragene*|einzutragen|sie uns ** zukommen|uns zugehen|bei eingabe|eingabe ihrer|' +
    'eingabe deiner|eingabe von daten|dateneingabe|angabe ihrer|angabe deiner|angabe personenbezogen*|' +
    'an uns senden|an uns sendest|an uns gesendet*|an uns schicken|an uns übersenden|an uns übersandt*|' +
    'bitten wir sie ** um|bitten wir dich um|bitten wir dich ** um|bitten sie um ihre|bitten sie ** um ihre|uns ** zugehen|uns ** zugegangen*|' +
    'uns ** mitzuteilen|daten mitzuteilen|informationen mitzuteilen|angaben mitzuteilen|daten mitteilen|einsenden|eingesandt*|eingesendet*|einzusenden|bei uns einreichen|sie einreichen|' +
    'du einreichst|uns einreichen|bei uns eingereicht*|stellt uns ** bereit|stellen uns ** bereit|stellt uns ** zur verfügung|stellen uns ** zur verfügung|von ihnen verlangen|' +
    'von ihnen ** verlangen|von dir verlangen|von ihnen erfragen|von ihnen anfordern|' +
    'angaben freiwillig machen|angaben ** freiwillig machen|angaben können sie ** machen|freiwillig angaben|' +
    'holt ** auskunft|holen ** auskünfte|holt bei ** ein|zeichnen ** auf|zeichnet ** auf|dokumentiert ihre|dokumentieren ihre|bonitätsauskunft ein|' +
    'daten bereitzustellen|daten freiwillig bereitzustellen|übermitteln uns|übermittelt uns|liefern uns|liefert uns|senden uns|sendet uns|schicken uns|schickt uns|' +
    'uns ** zusenden|uns ** zuschicken|uns ** überlassen|uns ** anvertraut|uns ** anvertrauen' +
    '|halten fest|halten wir fest|hält fest|halten ** fest' +
    '|holen bei ** ein' +
    '|holen wir ** auskunft ein|holen wir ** auskünfte ein|holen wir ** informationen ein|holen wir ** daten ein|holen wir ** angaben ein|holen wir bei ** ein' +
    '|wir von ** beziehen|wir aus ** beziehen|wir bei ** beziehen' +
    '|daten ** bereitzustellen' +
    '|bildschirmaufzeichnung*' +
    '|entnehmen wir|wir entnehmen|fallen ** daten an|fallen daten an' +
    '|teilen uns|teilt uns|teilst du uns|teilst uns|teilen sie uns ihre',
  use:
    'verwenden|verwendet|verwendete|verwendeten|verwendeter|verwende|verwendung|verwendungen|zu verwenden|nutzen|nutzt|nutze|genutzt*|nutzung|zu nutzen|datennutzung|datenverwendung|benutzen|benutzt*|benutzung|' +
    'weiterverwend*|einsatz|einsetzen|einzusetzen|eingesetzt*|wir setzen|setzen wir|weiter nutzen|weiter verwend*|weiter zu nutzen|weiter genutzt|gebrauch|heranziehen|herangezogen|verwertung|verwerten|in anspruch nehmen|' +
    'in anspruch nimmt|in anspruch genommen*|in anspruch zu nehmen|inanspruchnahme|anwenden|angewandt*|angewendet*|' +
    'bedienen wir uns|wir bedienen uns|einsetzt|zu benutzen|' +
    'verwendest|verwendetes|verwendetem|weiternutz*|mitnutzung|zunutze|setzen unsere ** ein|setzt ** cookies ein|setzen ** cookies ein|setzen ** dienstleister ein|setzt ** dienstleister ein|' +
    'setzen ** dienste ein|setzen ** tools ein|setzen ** technologien ein|' +
    'dient dazu|dienen dazu|diente dazu|dienten dazu|dient ** dazu|dienen ** dazu|dienen uns die daten|dienen die daten|dienen die informationen|dienen diese daten|dienen diese informationen|' +
    'daten dienen|informationen dienen|angaben dienen|cookies dienen|cookies dient|mithilfe|mit hilfe von|mit hilfe des|mit hilfe der|mit hilfe eines|mit hilfe einer|mit hilfe unserer|' +
    'mit hilfe dieser|mit hilfe dieses|unter zuhilfenahme|zuhilfenahme|in anspruch|nehmen ** in anspruch|nimmt ** in anspruch|machen uns ** zunutze|' +
    'kommen ** zum einsatz|kommt ** zum einsatz|zum einsatz kommen|zum einsatz kommt|zum einsatz|' +
    'mit ihrer hilfe|mit seiner hilfe|mit deren hilfe|mit dessen hilfe|sie dienen|diese dienen|diese cookies dienen|' +
    'durch die nutzung unserer *|bei der nutzung unserer *|mit der nutzung unserer *|bei nutzung unserer *|durch nutzung unserer *|während der nutzung unserer *|mit nutzung unserer *|durch die nutzung unseres *|bei der nutzung unseres *|durch die weitere nutzung *|durch die verwendung unserer *|bei der verwendung unserer *' +
    '|dient der|dienen der|dient dem|dienen dem' +
    '|zurückgreifen|greifen wir ** zurück|wir greifen ** zurück|zurückgegriffen|zurückzugreifen|machen ** gebrauch von' +
    '|weiter in anspruch' +
    '|ziehen ** heran|ziehen wir ** heran|zieht ** heran|greifen ** zurück|greift ** zurück|greifen ** ** zurück',
  process:
    'verarbeiten|verarbeitet*|verarbeite|verarbeitung|verarbeitungen|zu verarbeiten|verarbeitungsvorg*|verarbeitungstätigkeit*|datenverarbeitung|datenverarbeitungen|datenverarbeitungsvorg*|weiterverarbeit*|' +
    'weiter verarbeit*|bearbeiten|bearbeitet*|bearbeitung|zu bearbeiten|behandeln|behandelt|behandlung|umgang mit|verarbeitende*|abarbeitung|handhabung|handhaben|' +
    'verarbeitungs|aufbereitung|aufbereiten|aufbereitet*|' +
    'daten umgehen|daten umgeht|daten umzugehen|daten umgegangen|informationen umgehen|informationen umgeht|' +
    'weiterzuverarbeiten|' +
    'verarbeitungszwecke|verarbeitungszwecken|verarbeitungszweck|verarbeitungszwecks|abwicklung ihrer|abwicklung deiner|abwicklung eurer|abwicklung der bestellung|bearbeitungsvorgang*|' +
    'bearbeitungsvorgänge*|umgehen mit|umzugehen mit' +
    '|wickeln wir ** ab',
  share:
    'weiter|weitergeben|weitergibt|weitergegeben*|weitergabe*|datenweitergabe*|weiterzugeben|weiterleiten|weiterleitet|weitergeleitet*|weiterleitung|weiterzuleiten|teilen|teilt|geteilt*|offen|offenlegen|offenlegt|' +
    'offengelegt*|offen gelegt*|offenlegung*|offenzulegen|preisgeben|preisgegeben*|preisgabe|preiszugeben|bekanntgeben|bekanntgegeben|bekannt gegeben|zugänglich gemacht|zugänglich machen|zugänglich zu machen|' +
    'machen ** zugänglich|zugang gewähren|zugriff gewähren|zugang zu gewähren|zugang ermöglichen|überlassen|überlassung|aushändig*|ausgehändigt|herausgeben|herausgegeben|herausgabe|austausch|austauschen|ausgetauscht*|' +
    'datenaustausch*|freigeben|freigegeben*|freigabe|gemeinsam nutzen|gemeinsam genutzt*|dritten zur verfügung|dritten mitgeteilt|dritten gegenüber|übermittlung an|übermitteln an|übermittelt an|übermittlung ihrer daten an|' +
    'gewähren ** zugriff|gewähren ** zugang|zugriff zu gewähren|zugriff ermöglichen|bekannt geben|bekannt zu geben|geben ** bekannt|bekanntgabe|bekanntzugeben|übergeben|übergabe|zu teilen|auszutauschen|herauszugeben|' +
    'dritten ** zur verfügung|dritten zugänglich|' +
    'weiterreichen|weiterreicht|weitergereicht*|weiterleite|weitergebe|offenbaren|offenbart*|offenbarung|dritten bereitgestellt|dritten bereitstellen|preisgibt|preisgibst|zugänglichmachung|' +
    'bekanntwerden|bekannt werden|zugriff gewährt|zugang gewährt|gewährt ** zugriff|gewährt ** zugang|weitergibst|weiterleitest|weiterreichung|' +
    'tauschen ** aus|tauscht ** aus|' +
    'sendet ** an|gelangen ** an|' +
    'verbreiten|verbreitet|verbreitung|zu verbreiten|dritten mitteilen|dritten mitzuteilen|dritten ** mitteilen|an dritte übermittelt|an dritte zu übermitteln|dritten offenbart|' +
    'geben ** heraus|gibt ** heraus|geben daten ** heraus' +
    '|händigen ** aus|händigt ** aus|reichen ** weiter|reicht ** weiter' +
    '|tauschen wir ** aus|tauschen ** ** aus|tauscht ** ** aus|einsicht gewährt|einsicht ** gewährt|einsicht gewähren|einsicht ** gewähren|einsichtnahme gewähren|zugang ** gewährt|zugriff ** gewährt|zugriff ** einräumen|zugriff ** eingeräumt|zugang ** verschaffen|zugänglich sind für' +
    '|empfänger|empfängern|empfängers|empfängerkreis',
  sell:
    'verkaufen|verkauft*|verkaufe|verkauf|verkaufs|zu verkaufen|weiterverkauf*|veräußern|veräußert*|veräußerung*|veräussern|veräussert*|vermieten|vermietet*|vermietung|handeln mit|handel mit|datenhandel|entgeltlich*|gegen entgelt|' +
    'monetarisier*|kommerzialisier*|geldwert* gegenleistung|verleihen|' +
    'verkäufe|verkäufen|weiterveräußer*|weitervermiet*|datenverkauf*',
  retain:
    'aufbewahren|aufbewahrt*|aufzubewahren|aufbewahrung|aufbewahrungs*|bewahren|bewahrt|vorhalten|vorgehalten|vorhaltung|behalten|behält|nicht länger als|nicht länger aufbewahr*|nicht länger gespeichert|wie lange|nicht mehr benötig*|' +
    'nicht mehr erforderlich*|nicht mehr notwendig*|nicht mehr gebraucht*|archivier*|archiv|speicherdauer|speicherfrist*|dauer der speicherung|dauer der datenspeicherung|weiter gespeichert|weiter aufbewahr*|' +
    'zweck der speicherung entfällt|wegfall des zweck*|weiter speicher*|weiter zu speichern|vorzuhalten|längstens|längere aufbewahrung*|' +
    'verwahren|verwahrt*|verwahrung|aufbewahre|länger als ** erforderlich|länger als ** notwendig|länger als ** nötig|nicht mehr nötig*|' +
    'archive|archiven|archivs|einbehalten|einbehält|länger gespeichert|länger speichern|länger zu speichern|länger aufbewahr*|länger aufzubewahren|längere speicherung*|längerfristig* gespeichert|' +
    'längerfristig* speicherung|' +
    'erhalten bleiben|erhalten bleibt|bleiben erhalten|bleibt erhalten|' +
    'sofern sie nicht mehr zur|sofern sie nicht mehr für|sofern sie nicht mehr erforderlich|sofern sie nicht mehr benötigt|sofern diese nicht mehr zur|sofern diese nicht mehr für|' +
    'sofern diese nicht mehr erforderlich|sofern diese nicht mehr benötigt|soweit sie nicht mehr zur|soweit sie nicht mehr für|soweit sie nicht mehr erforderlich|' +
    'soweit sie nicht mehr benötigt|soweit diese nicht mehr zur|soweit diese nicht mehr für|soweit diese nicht mehr erforderlich|soweit diese nicht mehr benötigt|' +
    'nicht länger benötig*|nicht länger erforderlich*|nicht länger notwendig*|nicht länger gebraucht*|nicht länger nötig*|' +
    'heben wir ** auf|wir heben ** auf|hebt ** auf|aufheben wir|heben ** jahre ** auf|bewahren wir ** auf|bewahrt ** auf' +
    '|zweck der verarbeitung entfällt|verarbeitungszweck entfällt|verarbeitungszweck wegfällt|zweck wegfällt|zweck entfällt|zweck ** wegfällt|zweck ** entfällt|zweck ** entfallen ist|zweck ** weggefallen ist|wegfall des verarbeitungszweck*|zweckfortfall|fortfall des zweck*|zweckerreichung' +
    '|halten wir ** vorrätig|behalten wir ** für|behalten wir * tage|solange behalten' +
    '|tage gespeichert|tage lang gespeichert|tagen gespeichert|monate gespeichert|monate lang gespeichert|jahre gespeichert|jahre lang gespeichert|jahr gespeichert|jahr lang gespeichert|wochen gespeichert|wochen lang gespeichert|stunden gespeichert|stunden lang gespeichert|tage aufbewahrt|tage lang aufbewahrt|dauer von ** gespeichert|jahre lang gespeicherten|solange gespeichert wie|so lange gespeichert' +
    '|nicht mehr erforderlich ist|nicht mehr erforderlich sind|nicht mehr notwendig ist|nicht mehr notwendig sind|nicht mehr benötigt werden' +
    '|weiter aufzubewahren|weiter vorgehalten|weiter vorzuhalten|weiter behalten|weiter zu behalten',
  store:
    'speichern|speichert|speichere|gespeichert*|speicherung|speicherungen|zu speichern|abspeicher*|abgespeichert*|zwischenspeicher*|zwischengespeichert*|datenspeicherung*|hinterlegen|hinterlegt*|hinterlegung|abgelegt*|' +
    'ablegen|hosten|hostet|gehostet*|hosting|vorratsdaten*|abzuspeichern|zwischenzuspeichern|' +
    'speicherort|speicherorte|speicherorten|speicherplatz|' +
    'daten liegen|liegen auf servern|liegen ** auf servern|speicherbereich*|speichermedi*|' +
    'verbleiben|verbleibt|' +
    'gespeichert bis|gespeichert bleiben|bleiben gespeichert|bleibt gespeichert|legen ** ab|legt ** ab|cookies liegen|bei dir liegen|bei ihnen liegen|bei uns liegen|liegen in deinem|' +
    'liegen in ihrem|liegen ausschließlich auf|liegen auf unseren|liegen auf ihrem|liegen auf deinem|sicherungen liegen|bleiben auf ihrem|bleiben auf deinem|bleibt auf ihrem|bleibt auf deinem|' +
    'verbleibt auf ihrem|verbleiben auf ihrem|verbleibt auf deinem|verbleiben auf deinem|' +
    'verbleiben auf ihrem gerät|verbleiben auf ihrem endgerät|verbleibt auf ihrem gerät|verbleibt auf ihrem endgerät|bleiben auf ihrem gerät|bleiben auf ihrem endgerät|bleibt auf ihrem gerät|bleibt auf ihrem endgerät|verbleiben auf deinem gerät|verbleiben auf deinem endgerät|bleiben auf deinem gerät|bleibt auf deinem gerät|uns vorliegen|uns ** vorliegen|bereits vorliegen|uns vorliegende*|uns bereits vorliegende*' +
    '|lokalen speicher|lokaler speicher|lokale speicher|im lokalen speicher|spielstand zu sichern|spielfortschritt zu sichern|servern liegen|server liegen' +
    '|automatisch gesichert|automatisch sichern|automatisch zu sichern',
  delete:
    'löschen|löscht|lösche|gelöscht*|löschung|löschungen|zu löschen|datenlöschung|löschvorgang*|vernichten|vernichtet*|vernichtung|entfernen|entfernt|entfernung|zu entfernen|beseitig*|zerstören|zerstört|zerstörung|bereinig*|' +
    'zu vernichten|zu löschende*|löschpflicht*|' +
    'überschreiben|überschrieben*|überschreibung|schreddern|geschreddert|entsorg*|getilgt|tilgung|lösch|gelöschte|' +
    'löschst|auslöschen|unwiederbringlich ** gelöscht' +
    '|erfolgt ** löschung der daten|erfolgt ** löschung ihrer daten|erfolgt ** löschung ihrer|erfolgt ** löschung der|löschung der daten erfolgt|löschung ihrer daten erfolgt|löschung ihrer personenbezogenen daten erfolgt|löschung der personenbezogenen daten erfolgt|routinemäßige löschung der|automatische löschung der|automatische löschung ihrer|löschung der daten nach ablauf|löschung der daten vornehmen|gelangen ** zur löschung',
  transfer:
    'übermitteln|übermittelt*|übermittlung|übermittlungen|zu übermitteln|datenübermittlung*|übertragen|überträgt|übertragene*|übertragung|übertragungen|zu übertragen|datenübertragung|datenübertragungen|transfer|' +
    'transfers|transferier*|datentransfer*|verbringung|grenzüberschreitend*|grenzüberschreitend* übermittlung*|weiterübermittlung*|weiterübertragung*|weiter übermittel*|' +
    'auf den erwerber übergehen|auf den käufer übergehen|auf den erwerber übergeht|auf den erwerber übertragen|auf das neue unternehmen übergehen|daten ** übergehen|daten ** übergeht' +
    '|übertragungsmethode*|übertragungsweg|übertragungswege|übertragungsverfahren|datenverkehr über das internet',
  access:
    'zugriff|zugriffe|zugriffs|zugreifen|zugreift|zugegriffen|zuzugreifen|greift auf|greifen auf|zugang|zugänge|einsehen|eingesehen|einzusehen|einsicht|einsichtnahme|auslesen|ausgelesen|lesezugriff|abrufen|abgerufen*|abzurufen|' +
    'zugriffen|zugriffsmöglichkeit*|' +
    'greift ** auf|greifen ** auf|greife ** auf|liest ** aus|lesen ** aus|auszulesen|zugänglich|aufruf|aufrufs|aufrufe|aufrufen|aufgerufen|aufzurufen|aufrufst|aufruft|rufen ** auf|rufen ** ab|abruf|abrufs|' +
    'abruft|ansehen|anzusehen|anschauen|website betrachten|webseite betrachten|' +
    'zugreifende*|personen zugriff auf ihre|stellen zugriff auf ihre|' +
    '*zugriff|*zugriffe|*zugriffs|*zugriffen|' +
    'um zugriff auf|zugriff auf ihre kamera|zugriff auf ihr mikrofon|zugriff auf ihren standort|zugriff auf ihre fotos|zugriff auf ihre kontakte|zugriff auf ihre galerie|zugriff auf ihre position|zugriff auf ihre standortdaten|zugriff auf deine kamera|zugriff auf dein mikrofon|zugriff auf deine fotos|zugriff auf deine kontakte' +
    '|zugriff auf ihre daten haben|zugriff auf deine daten haben|zugriff auf ihre daten erhalten|zugriff auf deine daten erhalten|zugriff auf ihre personenbezogenen daten haben|zugriff auf ihre personenbezogenen daten erhalten|zugang zu ihren daten haben|zugang zu ihren personenbezogenen daten haben|zugang zu ihren daten erhalten' +
    '|hat einblick in ihre|haben einblick in ihre|einblick in ihre daten|einblick in deine|einblick in personenbezogene*|einblick nehmen' +
    '|für uns ** einsehbar|einsehbar für uns|sehen wir uns ** an|wir sehen uns ** an|sehen uns ** an|schauen wir uns ** an|wir schauen uns ** an' +
    '|hat zugriff auf ihre|haben zugriff auf ihre|hat zugriff auf deine|haben zugriff auf deine|erhalten zugriff auf ihre|erhält zugriff auf ihre|zugriff auf ihre daten hat|haben ** zugriff auf ihre|hat ** zugriff auf ihre|haben ** zugriff auf deine|hat ** zugriff auf deine|haben zugang zu ihren|hat zugang zu ihren|erhalten zugang zu ihren',
  combine:
    'kombinier*|kombination|zusammenführen|zusammengeführt*|zusammenführung*|zusammenzuführen|führen ** zusammen|verknüpf*|zu verknüpfen|abgleichen|abgleich|abgeglichen*|zuordnen|zugeordnet*|zuordnung*|zuzuordnen|' +
    'anreicher*|angereichert*|verbinden mit|in verbindung gebracht|konsolidier*|vereinigt|in verbindung bringen|in verbindung zu bringen|miteinander verbinden|daten ergänzen|informationen ergänzen|' +
    'zusammenlegen|zusammengelegt*|zusammenlegung|abzugleichen|anzureichern|daten zu ergänzen|informationen zu ergänzen|angaben zu ergänzen|profil zu ergänzen|profil zu vervollständigen|profil vervollständigen|' +
    'in zusammenhang gebracht|in zusammenhang bringen|verlinken mit|' +
    'kontaktabgleich*|datenabgleich*|' +
    'gleichen wir ** ab|gleicht ** ab|gleichen ** mit ** ab|wir gleichen|abzugleichende*' +
    '|führen wir ** zusammen|wir führen ** zusammen|werden ** zusammengeführt' +
    '|führen ** ** zusammen|führt ** zusammen|gleichen ** ** ab|ordnen ** zu|ordnet ** zu' +
    '|in einem profil zusammen|in einem profil zusammengefasst|in einem profil zusammengeführt|zu einem profil zusammen*',
  analyse:
    'analysier*|analyse|analysen|zu analysieren|auswerten|auswertet|ausgewertet*|auswertung|auswertungen|auszuwerten|bewerten|bewertet|bewertung|untersuchen|untersucht|untersuchung*|messen|misst|gemessen*|messung|' +
    'evaluier*|besser verstehen|besser zu verstehen|verstehen wie|zu verstehen wie|' +
    'nachvollziehen|nachzuvollziehen|nachvollzogen|nachvollziehen wie|beurteilen|beurteilt|beurteilung|zu beurteilen|einzuschätzen|einschätzung|einschätzungen|zu bewerten|zu messen|zu untersuchen|ermittlungen|verstehen können wie|' +
    'besseres verständnis|verständnis dafür ** wie|besser nachzuvollziehen|' +
    'analyseergebnis*|auswertungsergebnis*' +
    '|zur aufklärung|aufklärung von|aufklärung eines|aufzuklären' +
    '|werten ** aus|wertet ** aus|werten wir ** aus|wir werten ** aus' +
    '|wertet ** ** aus|werten ** ** aus',
  scan:
    'scannen|scannt|gescannt*|scans|überwachen|überwacht*|überwachung*|zu überwachen|moderieren|moderiert|moderation*|durchsuchen|durchsucht|durchleuchten|beobachten|beobachtet|beobachtung|inhalte ** prüfen|inhalte ** überprüfen|prüfung von inhalten|' +
    '*überwachung|' +
    'moderatoren|moderator|moderatorin|moderatorinnen' +
    '|auf viren überprüf*|auf viren geprüft|auf viren prüfen|auf viren und|auf schadsoftware überprüf*|auf schadsoftware geprüft|auf schadsoftware prüfen|auf malware überprüf*|auf malware geprüft|auf spam geprüft|auf verstöße überprüf*|auf verstöße geprüft|mitlesen|mitgelesen|durchforsten|durchforstet' +
    '|menschliche* prüfer|menschliche* prüfern|gesichtet|sichten wir|sichtung von inhalten|sichtung der inhalte' +
    '|kontrollieren sie regelmäßig|kontrollieren diese regelmäßig|kontrollieren wir regelmäßig|regelmäßig kontrolliert' +
    '|hören wir ** mit|hören ** mit|mithören|mitgehört|mitzuhören',
  track:
    'track|tracken|trackt|getrackt|tracking*|nachverfolgen|nachverfolgt|nachverfolgung*|nachzuverfolgen|wiedererkenn*|wiedererkannt|wiederzuerkennen|verfolgung ihrer|verhalten ** verfolgen|aktivität* ** verfolgen|' +
    'geräteübergreifend*|websiteübergreifend*|seitenübergreifend*|aktivitäten nachvollziehen|' +
    'verfolgt nutzer|verfolgt benutzer|verfolgen nutzer|verfolgen benutzer|nutzer ** verfolgen|nutzer ** zu verfolgen|benutzer ** verfolgen|hinweg verfolgen|hinweg zu verfolgen|hinweg verfolgt' +
    '|verfolgen sie über|verfolgen dich über|über mehrere websites verfolg*' +
    '|verfolgen wir ** position|verfolgen wir ** standort|standort ** verfolgen|position ** verfolgen|standort verfolgen|verfolgen wir ihre|verfolgen wir deine|verfolgen wir ihr|verfolgen wir dein' +
    '|wir verfolgen sie|wir verfolgen dich|verfolgen wir sie|verfolgen wir dich' +
    '|verfolgen wir nach',
  'profile-act':
    'nutzungsprofil*|nutzerprofile|nutzerprofilen|benutzerprofile|benutzerprofilen|interessenprofil*|persönlichkeitsprofil*|bewegungsprofil*|verhaltensprofil*|profilbildung*|profile über|profil über|profile erstell*|profile zu erstellen|' +
    'profile bilden|profile zu bilden|erstellung von profilen|erstellung von * profilen|bildung von profilen|' +
    'profiling|profil ihrer|profil deiner|profil des nutzers|profil der nutzer|profil der betroffenen*|profil zu erstellen|profil erstell*|profil gebildet|profil angelegt|' +
    'profilerstellung*|' +
    'auf diese bestimmungen gestützt*',
  encrypt:
    'verschlüssel*|im ruhezustand|in ruhe|*verschlüsselung|*verschlüsselungs*|unverschlüsselt*|entschlüssel*|ssl|tls|https|ende zu ende*|kryptograf*|kryptograph*|klartext*|im klartext',
  hash:
    'hash|hashen|hashing|gehasht*|gehasht|hashwert*|hash wert*|hashfunktion*|hash verfahren|salt|tokenisier*|tokenizier*',
  'notify-act':
    'informieren|informiert|informieren wir|zu informieren|informierung|benachrichtig*|mitteilen|mitteilt|mitgeteilt*|mitzuteilen|mitteilung|in kenntnis|' +
    'in kenntnis setzen|in kenntnis gesetzt|setzen wir sie ** in kenntnis|unterrichten|unterrichtet|unterrichtung|hinweisen|hingewiesen|wissen lassen|verständigen|verständigt|ankündig*|angekündigt|teilen wir ihnen|' +
    'teilen ihnen|teilt ihnen|teilen sie uns|teilen wir dir|teilen dir|bescheid geben|geben ** bescheid|in kenntnis zu setzen|hinzuweisen|aufmerksam machen|aufmerksam zu machen|' +
    'aufmerksam gemacht|zu benachrichtigen|zu unterrichten|informierst|' +
    'bekannt gemacht|bekanntmachung*|bekannt zu machen|kündigen ** an|informierte|zu verständigen|benachrichtige|' +
    'jobbenachrichtigung*|kontobenachrichtigung*|' +
    'bekanntgabe der absage*|bekanntgabe der entscheidung|bekanntgabe der ablehnung*|' +
    'alert|alerts|warnmeldung*|preisalarm*|sicherheitsbenachrichtigung*|vorankündigung*|' +
    'sicherheitsalarm*|' +
    'melden wir der|melden wir ** der|melden wir sie der|wir melden der|aufsichtsbehörde melden|aufsichtsbehörde gemeldet|aufsichtsbehörde zu melden|behörde zu melden|meldung an die aufsichtsbehörde|' +
    'bescheid|sagen ** bescheid' +
    '|setzen wir ** in kenntnis|wir setzen ** in kenntnis|setzt ** in kenntnis|setzen ** in kenntnis' +
    '|weiter informieren|weiter informiert' +
    '|vorherigen hinweis|vorheriger hinweis|vorherige ankündigung|vorheriger ankündigung|vorankündigung|vorherige mitteilung|vorheriger mitteilung' +
    '|teile ihnen|teilt dir|teilen euch|teilen wir euch',
  verify:
    'verifizier*|verifikation*|authentifizier*|authentisier*|authentifikation*|identitätsprüfung*|identitätsfeststellung*|identitätsüberprüfung*|legitimationsprüfung*|überprüfung ihrer identität|bestätigung ihrer identität|' +
    'nachweis ihrer identität|identität zu überprüfen|identität überprüfen|identität zu bestätigen|identität bestätigen|identität nachweisen|identität prüfen|identität zu prüfen|fotoverifizierung|überprüfung der identität|' +
    'überprüfung * identität|prüfung der identität|prüfung ihrer identität|identität zu verifizieren|identität ** überprüf*|identität ** prüfen|identitätsbestätigung*|feststellung der identität|feststellung ihrer identität|' +
    'identität feststellen|identität festzustellen|berechtigung überprüfen|angaben überprüfen|angaben zu überprüfen|' +
    'identität nachzuweisen|identität ** nachzuweisen|identität ** nachweisen|identität belegen|identität zu belegen|identität ** belegen|identität ** feststellen|identität ** bestätigen|identität ** zu prüfen|' +
    'befugnis zu überprüfen|befugnis überprüfen|validier*|plausibilitätsprüfung*|echtheit überprüfen|echtheit zu überprüfen|richtigkeit überprüfen|richtigkeit zu überprüfen|richtigkeit ** zu überprüfen|' +
    'berechtigung ** überprüf*|berechtigung ** prüfen|berechtigung zu prüfen|befugnis ** überprüf*|befugnis ** prüfen|identität ** nachweist|identität ** bestätigt|identität ** nachgewiesen|' +
    'identität ** belegt|nachweis der identität|nachweis der berechtigung|' +
    'überprüfen ob|nachprüfen|nachprüfung|nachzuprüfen|' +
    'überprüfung gestatten|überprüfung der angaben|überprüfung ihrer angaben|' +
    'identitätsnachweis verlangen|identitätsnachweis anfordern|identitätsnachweis zu verlangen|' +
    'identitätsnachweis von ihnen verlangen|identitätsnachweis von ihnen anfordern|' +
    'prüfen wir ihre identität|prüfen wir deine identität|prüfen ihre identität|überprüfen wir ihre identität|überprüfen ihre identität|überprüfen deine identität|prüfen wir zunächst ihre identität' +
    '|altersprüfung*|altersverifikation*|altersverifizierung*|altersnachweis*|alterskontrolle*|alter zu überprüfen|alter überprüfen|alter ** überprüfen|alter ** zu überprüfen|alter zu prüfen|überprüfung ihres alters|überprüfung deines alters|überprüfung des alters|prüfung des alters|prüfung ihres alters' +
    '|prüfen ob|prüfen wir ob|geprüft ob|geprüft wird ob|geprüft werden ob|ermitteln wir ob|zu ermitteln ob|feststellen ob|festzustellen ob|kontrollieren ob|überprüfen wir ob',
  publish:
    'veröffentlich*|öffentlich|öffentliche|öffentlichen|öffentliches|öffentlicher|sichtbar*|einsehbar*|öffentlich zugänglich|öffentlich gemacht|öffentlich machen|publizier*|publik|' +
    'posten|postet|zu posten|gepostet*|öffentlichem|der öffentlichkeit zugänglich|' +
    'zur öffentlichen anzeige|öffentlich angezeigt*|öffentlich anzuzeigen',
  respond:
    'beantworten|beantwortet|beantwortung|zu beantworten|antworten|antwortet|antwort|reagieren|zu reagieren|reagiert|beantworte|geantwortet|' +
    'rückmeldung',
  'contract-bind':
    'vertraglich*|vertraglich verpflichtet|auftragsverarbeitungsvertrag*|auftragsverarbeitungsverträge*|auftragsdatenverarbeitungsvertrag*|auftragsverarbeitungsvereinbarung*|datenverarbeitungsvereinbarung*|datenverarbeitungsvertrag*|' +
    'vertrag zur auftragsverarbeitung|vertrag über auftragsverarbeitung|vertrag über die auftragsverarbeitung|avv|av vertrag|vertraulichkeitsvereinbarung*|geheimhaltung*|verschwiegenheit*|zur vertraulichkeit verpflichtet|weisung|weisungen|' +
    'weisungsgebunden*|weisungsgemäß|anweisung|anweisungen|in unserem auftrag|im auftrag|im auftrag von|in unserem namen|im namen von|im namen unserer|im namen|' +
    'in deren auftrag|in seinem auftrag|im auftrag unserer|im auftrag unseres|im namen des verantwortlichen|im auftrag des verantwortlichen|' +
    'vereinbarung zur auftragsverarbeitung|vereinbarungen zur auftragsverarbeitung|vereinbarung über auftragsverarbeitung|vereinbarung über die auftragsverarbeitung|vereinbarung zur datenverarbeitung|' +
    'vereinbarung über die datenverarbeitung|vertrag zur datenverarbeitung|vertrag über die datenverarbeitung|vertrags zur auftragsverarbeitung|vertrages zur auftragsverarbeitung|' +
    'verträge zur auftragsverarbeitung|verträge über die auftragsverarbeitung|zur verschwiegenheit verpflichtet|' +
    'beruflich* schweigepflicht|beruflich* verschwiegenheit*|schweigepflicht|berufsgeheimnis*|datengeheimnis*',
  'third-party':
    'dritte|dritten|dritter|drittpartei*|drittanbieter*|drittunternehmen*|drittfirm*|ander* unternehmen|ander* firmen|ander* organisationen|extern* unternehmen|extern* stelle*|extern* partei*|ander* stellen|außenstehend*|drittentwickler*|' +
    'sonstig* dritte*|unbeteiligt* dritte*|fremd* unternehmen|ander* parteien|ander* anbieter*|drittwerb*|' +
    'jemand anderes|jemand anderem|jemand anderen|jemand anders|irgendjemand*|extern* person*|' +
    'eigentum anderer|interessen anderer|freiheiten anderer|daten anderer|ander* organisation|ander* einrichtungen|ander* gesellschaften|ander* dienstleister*|' +
    'rechte ** anderer|rechten ** anderer|' +
    'sonstige* stelle*|sonstige* unternehmen|sonstige* organisation*|sonstige* einrichtung*|sonstige* partei*|sonstige* empfänger*|ander* empfänger*|' +
    'anderen gegenüber|gegenüber anderen|mit anderen teilen|mit anderen zu teilen|mit anderen geteilt|betroffene dritte|betroffenen dritten|betroffener dritter|an andere weitergegeben|' +
    'an andere weitergeben|an andere weiterzugeben|' +
    'von jedem gelesen|von jedem eingesehen|von jedem gesehen|für jeden sichtbar|für jeden einsehbar|für jedermann sichtbar|für jedermann einsehbar|jedermann zugänglich' +
    '|irgendwen|irgendwem|irgendjemand|irgendjemanden|irgendjemandem|kann jeder sehen|jeder kann',
  'service-provider':
    'dienstleister*|drittdienstleister*|it dienstleister*|hostingdienstleister*|technologiedienstleister*|marketingdienstleister*|sicherheitsdienstleister*|dienstanbieter*|diensteanbieter*|dienstleistungsunternehmen*|serviceanbieter*|' +
    'serviceprovider*|service provider*|serviceunternehmen*|auftragnehmer*|subunternehmer*|subunternehmen*|lieferant*|zulieferer*|hoster|hosters|hostinganbieter*|hosting anbieter*|hosting provider*|hostingprovider*|cloud anbieter*|' +
    'cloudanbieter*|cloud dienst*|clouddienst*|anbieter|anbietern|anbieters|provider|providern|agenturen|beauftragt* unternehmen*|erfüllungsgehilf*|agentur|subdienstleister*|freiberufler*|freie mitarbeiter*|' +
    'technologieanbieter*|softwareanbieter*|hostingunternehmen*|it anbieter*|outsourc*|' +
    'von uns beauftragt*|unsere beauftragten|unserer beauftragten|unseren beauftragten|handelsvertreter*|plattformanbieter*|lösungsanbieter*|infrastrukturanbieter*|cloud dienstleister*|clouddienstleister*|' +
    'cloud service*|webhoster*|hostingpartner*|hosting dienstleister*|edv dienstleister*|softwaredienstleister*|druckdienstleister*|callcenter*|call center*|' +
    'supportdienstleister*|' +
    'unsere vertragspartner|unserer vertragspartner|unseren vertragspartnern|vertragspartnern|extern* vertragspartner*|anbieterin|anbieterinnen|inhaltsanbieter*|contentanbieter*|prüfdienstleister*|' +
    'verifizierungsdienst*|identitätsdienstleister*' +
    '|extern* anbieter*',
  processor:
    'auftragsverarbeiter*|auftragsdatenverarbeiter*|auftragsbearbeiter*|auftragsverarbeitung|auftragsverarbeitungen|auftragsdatenverarbeitung|auftragsbearbeitung',
  subprocessor:
    'unterauftragsverarbeiter*|unterauftragsverarbeitung*|unter auftragsverarbeiter*|subauftragsverarbeiter*|sub auftragsverarbeiter*|unterauftragnehmer*|unterverarbeiter*|weiter* auftragsverarbeiter*|subprozessor*|sub prozessor*|subprocessor*',
  affiliate:
    'verbunden* unternehmen*|verbunden* gesellschaft*|konzern*|tochtergesellschaft*|tochterunternehmen*|tochterfirm*|muttergesellschaft*|mutterunternehmen*|mutterkonzern*|schwestergesellschaft*|schwesterunternehmen*|' +
    'unternehmensgruppe*|unternehmensfamilie*|unternehmensverbund*|gruppengesellschaft*|gruppenunternehmen*|unternehmen der gruppe|unternehmen der * group|unternehmen der * gruppe|gesellschaften der gruppe|gesellschaften der * gruppe|' +
    'unternehmen unserer gruppe|gesellschaften unserer gruppe|beteiligungsgesellschaft*|niederlassungen|zweigniederlassung*|verbundunternehmen*|gesellschaften der unternehmensgruppe|angeschlossen* unternehmen|' +
    'holding|holdinggesellschaft*|muttergesellschaft|gesellschaften des konzerns',
  partner:
    'partner|partnern|partners|geschäftspartner*|partnerunternehmen*|kooperationspartner*|vertriebspartner*|marketingpartner*|handelspartner*|franchise*|joint venture*|wiederverkäufer*|reseller*|partnerschaften|vertragshändler*|' +
    'affiliate partner*|affiliatepartner*|drittpartner*|' +
    'buspartner*|transportpartner*|servicepartner*|technologiepartner*|datenpartner*|medienpartner*|projektpartner*|bankpartner*|reisepartner*|integrationspartner*|netzwerkpartner*|systempartner*|' +
    'implementierungspartner*|veranstaltungspartner*|werkstattpartner*|händlerpartner*|inhaltepartner*|contentpartner*|unternehmenspartner*|fulfillmentpartner*|dienstleistungspartner*|entwicklungspartner*|' +
    'partnerin|partnerinnen|partnerseite*|partnerwebsite*|partnerwebseite*|partnerprogramm*|partnernetzwerk*|partnerdienst*|partnershop*|partnerfirm*|partnerorganisation*|partnerhotel*|partnerhändler*|' +
    'partnerinstitution*|partnerhochschul*|partneruniversität*|partnerangebot*|partnerplattform*|partnerbetrieb*|partnerbank*|' +
    'arbeiten ** zusammen um|arbeitet ** zusammen um|wir arbeiten mit ** zusammen|arbeiten wir mit ** zusammen|arbeitet mit ** zusammen|partnerschaft',
  advertiser:
    'werbetreibend*|werbepartner*|werbenetzwerk*|werbekunde*|werbeunternehmen*|werbeanbieter*|werbeagentur*|werbeplattform*|werbevermarkter*|werbedienst*|anzeigenpartner*|anzeigennetzwerk*|anzeigenkunde*|anzeigenserver*|' +
    'ad server*|adserver*|ad netzwerk*|ad network*|vermarkter*|publisher*|mediaagentur*|inserent*|werbetechnologie*|werbungtreibend*|anzeigendienst*|werbebörse*|werbeserver*|werbefirm*',
  'analytics-provider':
    'analyseanbieter*|analysedienst*|analyse dienst*|analysepartner*|analyse anbieter*|google analytics|analytics anbieter*|analytics dienst*|analytics partner*|messpartner*|messdienst*|matomo|piwik|etracker|' +
    'adobe analytics|webtrekk|hotjar|webanalyst*|' +
    'analysetool*|analyse tool*|analysewerkzeug*|analysetechnologie*|analysetechnik*|analysesoftware*|analyselösung*|analyseprogramm*|webanalysetool*|webanalyse tool*|webanalysewerkzeug*|' +
    'webanalysedienst*|analytics tool*|web analyse tool*|statistik tool*|statistiktool*|' +
    'webanalyse dienst*',
  'payment-provider':
    'zahlungsdienstleister*|zahlungsdiensteanbieter*|zahlungsdienstanbieter*|zahlungsdienst|zahlungsdienste|zahlungsdiensten|zahlungsanbieter*|zahlungsabwickler*|zahlungspartner*|zahlungsverkehrsdienst*|zahlungsabwicklungsdienst*|' +
    'bank|banken|kreditinstitut*|finanzinstitut*|kreditkartenunternehmen*|kreditkartenanbieter*|kreditkartengesellschaft*|kartenherausgeb*|zahlungs gateway*|stripe|paypal|braintree|klarna|adyen|sofort gmbh|' +
    'zahlungsprozessor*|zahlungsabwicklungsunternehmen*|zahlungsverarbeiter*',
  'social-network':
    'sozial* netzwerk*|social network*|social media plattform*|social media anbieter*|soziale medien plattform*|sozial* plattform*|facebook|instagram|twitter|linkedin|xing|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube|whatsapp|' +
    'reddit|discord',
  authority:
    'behörde|behörden|behördlich*|strafverfolgung|strafverfolgungs|strafverfolgungsbehörde*|regierungsbehörde*|ermittlungsbehörde*|sicherheitsbehörde*|justizbehörde*|finanzbehörde*|steuerbehörde*|zollbehörde*|vollzugsbehörde*|' +
    'verwaltungsbehörde*|zuständig* behörde*|zuständig* stelle*|gericht|gerichte|gerichten|gerichts|gerichtlich*|gerichtsbeschluss*|gerichtsbeschlüsse*|gerichtsbeschlusses|staatlich* stelle*|öffentlich* stelle*|staatsanwaltschaft*|polizei|polizeilich*|' +
    'finanzamt|finanzämter*|regierung|regierungen|regierungsstelle*|national* sicherheit|vorladung*|durchsuchungsbefehl*|durchsuchungsbeschluss*|auskunftsersuchen von|behördlich* anordnung*|gerichtlich* anordnung*|' +
    'strafverfolgungsorgan*|ermittlungsverfahren*|justiz|gerichtshof*|beschlagnahm*|regulierungsstelle*|amtlich* stelle*|' +
    'strafverfolger*|polizeibehörde*|gesundheitsbehörde*|gesundheitsamt|gesundheitsämter*|bundesbehörde*|landesbehörde*|richterlich*|ermittlungs|aufsichts|' +
    'gerichtsurteil*|behördenanfrage*|behördenvertreter*|staatsanwält*|amtsgericht*|landgericht*|zollamt|ordnungsamt' +
    '|einwanderungsbehörde*|meldebehörde*|ausländerbehörde*|sozialbehörde*|ordnungsbehörde*|kartellbehörde*|finanzmarktaufsicht*|grenzbehörde*|grenzschutz*|sozialversicherungsträger*|kantonspolizei|staatsschutz|aufsichtsorgan*|behördenauskunft*' +
    '|bundeszentralamt*|finanzverwaltung|finanzverwaltungen|standesamt|landesamt|steueramt|steueramts|steuerämter*|steuerverwaltung*',
  acquirer:
    'fusion|fusionen|verschmelzung*|übernahme|übernahmen|unternehmensübernahme*|unternehmensverkauf*|unternehmenskauf*|unternehmenstransaktion*|unternehmenszusammenschluss*|zusammenschluss*|zusammenschlüsse*|erwerber*|rechtsnachfolge*|' +
    'nachfolgeunternehmen*|nachfolgegesellschaft*|insolvenz*|konkurs*|umstrukturierung*|restrukturierung*|neustrukturierung*|reorganisation*|neuorganisation*|umorganisation*|liquidation*|abwicklung der gesellschaft|kontrollwechsel*|eigentümerwechsel*|' +
    'inhaberwechsel*|akquisition*|betriebsübergang*|verkauf von vermögens*|veräußerung von vermögens*|verkauf ** unternehmens|verkauf ** vermögens*|verkauf ** unternehmensteil*|verkauf ** geschäfts*|veräußerung ** unternehmens*|veräußerung ** vermögens*|wechsel ** unternehmensführung|wechsel ** eigentümer*|' +
    'fusionier*|nachfolger|nachfolgern|nachfolgers|erwerbende*|unternehmenserwerb*|vermögensübertragung*|aufkauf*|unternehmensumstrukturierung*|auflösung ** unternehmens|erwerb ** unternehmens|' +
    'geschäftsübergang*|geschäftsübertragung*|unternehmensveräußerung*|unternehmensfusion*|unternehmensnachfolge*|due diligence|börsengang*|vermögensverkauf*|verkauf * vermögenswert*|' +
    'unternehmensübergang*|ausgliederung*|abspaltung*|spin off*|asset deal*|share deal*|teilverkauf*|betriebsveräußerung*|gläubigerschutz*|' +
    'verkauf aller|verkaufs aller|verkauf eines teils|verkaufs eines teils|verkauf von teilen|verkauf ** vermögenswerte*|verkaufs ** vermögenswerte*|verkauf ** geschäftsbetrieb*|' +
    'verkauf von unternehmensteilen|veräußerung ** vermögenswerte*|veräußerung ** geschäftsbetrieb*' +
    '|verkaufs ** unternehmens|verkaufs ** geschäfts*|verkauf unseres unternehmens|veräußerung unseres unternehmens|neuen eigentümer*|neue eigentümer*|neuer eigentümer*|neuen inhaber*' +
    '|geschäft verkaufen|unternehmen verkaufen|unternehmen verkauft|geschäft verkauft|unternehmen ** verkauft|unternehmen ** verkaufen|unternehmen ** veräußern|unternehmen veräußert' +
    '|potenzielle* käufer*|potentielle* käufer*|kaufinteressent*|erwerbsinteressent*',
  'public-recipient':
    'ander* nutzer*|ander* benutzer*|ander* mitglied*|ander* personen|ander* teilnehmer*|ander* gäste*|ander* kunden|ander* menschen|öffentlichkeit|allgemeinheit|community mitglied*|für andere sichtbar|' +
    'ander* nutzende*|ander* nutzerinnen|' +
    'mitspieler*|ander* spieler*' +
    '|andere* teilnehmer*|andere* teilnehmende*|andere* spieler*|andere* mitspieler*',
  'organisation-admin':
    'ihr arbeitgeber|ihrem arbeitgeber|ihren arbeitgeber|ihres arbeitgebers|ihre organisation|ihrer organisation|ihr unternehmen|ihrem unternehmen|ihres unternehmens|administrator|administratoren|administrators|kontoadministrator*|' +
    'workspace inhaber*|schule|bildungseinrichtung*|dein arbeitgeber|deinem arbeitgeber|teamadministrator*|deine organisation|deiner organisation|dein unternehmen' +
    '|ihre schule|deine schule|ihrer schule|deiner schule|schulträger*|arbeitgeberin|ihre hochschule|ihre universität|euer arbeitgeber|ihre firma|ihrer firma|deine firma|deiner firma' +
    '|schulen',
  adviser:
    'berater|beratern|rechtsberater*|steuerberater*|finanzberater*|unternehmensberater*|rechtsanwalt*|rechtsanwält*|anwalt|anwälte|anwälten|anwaltskanzlei*|kanzleien|wirtschaftsprüfer*|abschlussprüfer*|prüfer|auditor*|notar|notare*|' +
    'versicherer*|versicherung|versicherungen|versicherungsunternehmen*|versicherungsgesellschaft*|inkasso*|auskunftei*|wirtschaftsauskunftei*|kreditauskunftei*|schufa|anwaltlich*|rechtsanwaltskanzlei*|wirtschaftsprüfung*' +
    '|prüfern|prüfers|prüferin|prüferinnen|notarin|notaren|notars|rechtsbeistand|rechtsbeistände*|steuerkanzlei*|treuhänder*',
  researcher:
    'forscher|forschern|forscherinnen|forschend*|wissenschaftler*|universität*|hochschule*|forschungseinrichtung*|forschungsinstitut*|forschungspartner*|forschungsorganisation*|akademisch* einrichtung*|marktforschungsinstitut*|marktforschungsunternehmen*' +
    '|forschende|forschenden|forscherin|forschungsteam*|forschungsgruppe*',
  delivery:
    'versanddienstleister*|versandunternehmen*|versandpartner*|versanddienst*|logistik|logistikunternehmen*|logistikpartner*|logistikdienstleister*|lieferdienst*|lieferpartner*|lieferunternehmen*|paketdienst*|zustelldienst*|zusteller*|' +
    'spediteur*|spedition*|transportunternehmen*|transportdienstleister*|beförderungsunternehmen*|busunternehmen*|frachtführer*|kurier|kuriere*|kurierdienst*|fluggesellschaft*|airline*|gastgeber*|händler|händlern|verkäufer|verkäufern|' +
    'restaurant|restaurants|einzelhändler*|reiseveranstalter*|hotel|hotels|vermieter|vermietern',
  'provide-service':
    'bereitstellung|bereitstellen|bereitzustellen|zur verfügung zu stellen|dienst* ** zur verfügung|leistung* ** zur verfügung|dienst* anzubieten|dienst* anbieten|dienste ** anbieten|unsere dienste ** erbringen|erbringung|erbringen|zu erbringen|' +
    'erbracht*|leistungserbringung|vertragserbringung|betrieb|betreiben|zu betreiben|aufrechterhaltung|aufrechtzuerhalten|aufrechterhalten|instandhaltung|wartung|abwicklung|abzuwickeln|funktionsfähig*|nutzung ** zu ermöglichen|' +
    'pflege|abwickeln|abwickelt|abgewickelt*|durchführung unserer|durchführung der dienst*|durchführung des dienst*|durchführung der leistung*|durchführung ihrer|durchführung der bestellung*|ihnen ** zur verfügung zu stellen|' +
    'ihnen zur verfügung stellen|ihnen bereitstellen|ihnen bereitzustellen|ihnen anzubieten|ihnen ** anzubieten|ihnen anbieten|dienstleistung* ** zur verfügung|instandzuhalten|' +
    'kontoverwaltung|verwaltung ihres kontos|verwaltung ihres ** kontos|verwaltung deines kontos|verwaltung der konten|verwaltung von konten|verwaltung von benutzerkonten|verwaltung von nutzerkonten|' +
    'verwaltung ihrer ** konten|konto zu verwalten|konto ** verwalten|konten zu verwalten|anzeige der website|anzeige der webseite|anzeige unserer website|anzeige der inhalte|anzeige von inhalten|' +
    'anzeige der seite|anzeige von karten|korrekt anzeigen|website anzeigen|webseite anzeigen|anzeigen zu können|' +
    'wickelt ** ab|wickeln ** ab|ihnen ** anbieten|dir ** anbieten|bieten wir ihnen|wir bieten ihnen|bieten ihnen|bieten wir dir|wir bieten dir|funktionen anzubieten|produkte anzubieten|' +
    'leistungen anzubieten|inhalte anzubieten|zur anzeige|korrekte anzeige|' +
    'verwaltung unserer|' +
    'verwaltung der website*|verwaltung der dienste|verwaltung der plattform|websites zu verwalten|website zu verwalten|dienste zu verwalten|richtig funktionieren|ordnungsgemäß funktionieren|' +
    'einwandfrei funktionieren|korrekt funktionieren|richtig funktioniert|ordnungsgemäß funktioniert|einwandfrei funktioniert|ordnungsgemäße funktion*|ordnungsgemäßen funktion*|' +
    'reibungslose funktion*|einwandfreie funktion*|einwandfreien funktion*|funktionieren der website*|funktionieren unserer|funktionieren der dienste|das funktionieren|' +
    'erstellung und verwaltung ihres|kontoerstellung und verwaltung|einrichtung und verwaltung ihres|ihnen bereitgestellt*|dir bereitgestellt*|ihnen zur verfügung gestellt*|' +
    'dir zur verfügung gestellt*|zum download bereitgestellt|dir zur verfügung stellen|dir bereitstellen|dir bereitzustellen|dir anzubieten|dir ** zur verfügung zu stellen|' +
    'verwaltung unseres angebots|' +
    'ausführung ihrer|ausführung deiner|ausführung ihres|ausführung unserer dienste|ausführung von aufträgen|' +
    'störungsfreien betrieb*|reibungslosen betrieb*|betriebs der|betriebs unserer|betriebs dieser|sicheren betrieb*|ordnungsgemäßen betrieb*' +
    '|zurverfügungstellung*',
  improve:
    'verbesser*|optimier*|serviceverbesserung*|qualitätsverbesserung*|qualitätssicherung*|fehlerbehebung*|fehlerbeseitigung*|behebung|beheben|zu beheben|nutzerfreundlich*|benutzerfreundlich*|nutzererlebnis*|verfeiner*|steigerung|weiter verbesser*|' +
    'attraktiver|nutzererfahrung*|benutzererfahrung*|bedienbarkeit|weiter optimier*|weiter zu optimieren|weiter zu verbessern|weiter erhöh*|weiter zu erhöhen|steigern|zu steigern|' +
    'angenehmer|komfortabler|besser machen|besser zu machen|' +
    'anwenderfreundlich*|fehlersuche|fehlerdiagnose|störungsbehebung|problembehebung|störungsbeseitigung|störungssuche|fehler zu beheben|fehler beheben',
  develop:
    'entwickeln|entwickelt|entwicklung|entwicklungen|zu entwickeln|weiterentwick*|weiterzuentwickeln|weiter entwickel*|weiter zu entwickeln|entwickeln ** weiter|produktentwicklung*|neu* funktion*|neu* produkt*|neu* dienst*|neu* angebot*|innovat*|testen|getestet*|tests|erproben|erprobung|' +
    'weiter ausbau*|weiter auszubauen|ausbau unserer|' +
    'geschäftsentwicklung|softwareentwicklung|entwickelt werden|fortentwick*|upgrades|' +
    'fortlaufend weiter|ständig weiter|stetig weiter|laufend weiter|kontinuierlich weiter',
  research:
    'forschung|forschungen|forschungszweck*|forschungsarbeit*|forschungsprojekt*|forschungsdaten|marktforschung|marktforschungszweck*|marktforschungs|nutzerforschung*|studie|studien|marktstudie*|marktanalyse*|fallstudie*|wissenschaftlich*|meinungsforschung*|erforschen|erforschung|' +
    'forschung zu betreiben|forschung betreiben|forschung betreibt|forschung und entwicklung betreiben',
  marketing:
    'marketing|marketings|marketingzweck*|marketingkommunikation*|marketingmaßnahme*|marketingmitteilung*|marketingnachricht*|marketing mitteilung*|marketingkampagne*|marketingaktivität*|marketingmaterial*|direktmarketing*|' +
    'direktwerbung|werblich*|werbezweck*|werbenachricht*|werbemitteilung*|werbe e mail*|werbemail*|werbeaktion*|werbekampagne*|werbemaßnahme*|werbematerial*|newsletter*|e mail werbung|sonderangebot*|angeboten und|neue angebote|kampagne|kampagnen|' +
    'promotion*|aktionsangebot*|vermarkten|vermarktung|bewerbung unserer|bewerbung von|absatzförderung|förderung unseres|förderung unserer|verkaufsförderung|rabattaktion*|gutschein*|marketing*|werben für|zu werben|dienste ** bewerben|dienst ** bewerben|' +
    'produkte ** bewerben|angebote ** bewerben|vermarktet|rabatt|rabatte|rabatten|exklusiv* angebot*|speziell* angebot*|besonder* angebot*|aktuell* angebot*|werbeangebot*|werbeinformation*|produktinformation*|kundenwerbung|' +
    'neukundengewinnung|akquise|öffentlichkeitsarbeit|' +
    'marketing zu betreiben|marketing betreiben|direktmarketing zu betreiben|direktmarketing betreiben|werbeaussendung*|werbesendung*|kundenbindung*|treueprogramm*|' +
    'werblich* mitteilung*|werblich* nachricht*|werblich* information*|werblich* e mail*|werblich* kommunikation|werblich* inhalt*|werblich* angebot*|kommerziell* mitteilung*|kommerziell* kommunikation|' +
    'über angebote|angebote und aktionen|angebote und neuigkeiten|neuigkeiten und angebote|aktionen und angebote|produktangebot*|produktneuheit*|' +
    'direktwerbung zu betreiben|direktwerbung betreib*|derartiger werbung|derartige werbung|solcher direktwerbung' +
    '|angeboten die|angebote die' +
    '|betreiben ** marketing|betreiben ** werbung|werbung ** betreiben|marketing ** betreiben|werbung machen|werbung zu machen' +
    '|kommerziell* zweck*' +
    '|nicht ausdrücklich angeforderter werbung|unverlangt* werbung|nicht angeforderter werbung|unaufgeforderte werbung|unerwünschte* werbung',
  advertising:
    'werbung|werbungen|werbeanzeige*|werbeinhalt*|werbemittel*|werbebanner*|werbefläche*|werbespot*|werbeeinblendung*|anzeige|anzeigen|onlinewerbung|bannerwerbung|gesponsert*|werbefinanz*|werbebotschaft*|werbeanzeigen|anzeigenschaltung|' +
    'werbeschaltung*|werbung schalten|onlineanzeige*|online werbung|werbeformat*|' +
    'werbe|' +
    'ads|werbung zu betreiben|werbung betreiben|' +
    'anzeigeneinstellungen|werbeeinstellungen|anzeigeeinstellungen von google|werbekampagne|werbekampagnen' +
    '|werbeeinnahm*|werbefrei*|werbeblocker*|werbefinanziert*',
  'targeted-advertising':
    'personalisiert* werbung|personalisiert* anzeige*|personalisiert* werbeanzeige*|individualisiert* werbung|interessenbasiert*|interessensbasiert*|interessenbezogen*|interessengerecht*|verhaltensbasiert*|verhaltensbezogen*|nutzungsbasiert* werbung|' +
    'nutzungsbasiert* online werbung|nutzungsbasiert* onlinewerbung|zielgerichtet* werbung|zielgerichtet* anzeige*|zielgerichtet* werbeanzeige*|gezielt* werbung|gezielt* anzeige*|gezielt* werbeanzeige*|maßgeschneidert* werbung|maßgeschneidert* anzeige*|' +
    'relevant* werbung|relevant* anzeige*|relevant* werbeanzeige*|zugeschnitten* werbung|zugeschnitten* anzeige*|bedarfsgerecht* werbung|kontextbezogen* werbung|kontextbasiert* werbung|passend* werbung|retargeting*|remarketing*|targeting*|' +
    'zielgruppe|zielgruppen|zielgruppenansprache*|custom audience*|lookalike*|conversion tracking*|konversions*|verhaltensorientiert*|werbung auf sie|werbung ** zuzuschneiden|kontextübergreifend*|auf sie ausgerichtet* werbung|' +
    'auf sie ausgerichtet*|auf ihre interessen zugeschnitten* werbung|interessenorientiert* werbung|verhaltensgesteuert*|zielgruppenspezifisch*|zielgruppengerecht*|auf sie zugeschnitten* werbung|' +
    'anzeigen ** zuzuschneiden|anzeigen ** zugeschnitten*|werbung ** zugeschnitten*|werbeanzeigen ** zuzuschneiden|individuell* werbung|werbung zu personalisieren|werbung personalisier*|anzeigen zu personalisieren|' +
    'anzeigen personalisier*|' +
    'verhaltensbasiert* werbung|verhaltensbasiert* online werbung|verhaltensbasiert* onlinewerbung|verhaltensbezogen* werbung|verhaltensorientiert* werbung|interessenbasiert* werbung|' +
    'interessensbasiert* werbung|interessenbezogen* werbung|interessengerecht* werbung|zielgruppengerecht* werbung|zielgruppenspezifisch* werbung|' +
    'anzeigen ** personalisieren|anzeigen ** zu personalisieren|werbeanzeigen ** personalisieren|werbung ** zu personalisieren|werbung ** personalisieren|personalisierung ** werbung|' +
    'personalisierung ** anzeigen|' +
    'anzeigen ** die ihren interessen entsprechen|werbung ** die ihren interessen entspricht|ihren interessen entsprechende* werbung|ihren interessen entsprechende* anzeigen|anzeigen ** die deinen interessen entsprechen|werbung ** die deinen interessen entspricht|anzeigen ** ihren interessen entsprechen|werbung ** ihren interessen entspricht|' +
    'bildung von zielgruppen|zielgruppenbildung|zielgruppen zu bilden' +
    '|zielgruppensegment*|zielgruppenliste*|zielgruppenanalyse*',
  analytics:
    'webanalyse|webanalysen|web analyse*|statistik|statistiken|statistisch*|analytics|reichweitenmessung*|reichweitenanalyse*|besuchermessung*|erfolgsmessung*|leistungsmessung*|trends|kennzahlen|nutzungsanalyse*|datenanalyse*|analysezweck*|' +
    'reporting|berichterstattung|business intelligence|einblicke|erkenntnisse|verhaltensanalyse*|erkenntnissen|einblicken|einblick|kennzahl|metriken|trendanalyse*|auswertungszweck*|messdaten|' +
    'analysebericht*|analysefunktion*|webanalyseverfahren*|analyseverfahren|reports|berichte über die website*|berichte über ihre|' +
    'webanalysedienst|webanalysedienste|webanalysediensten|webanalysedienstes|berichte zu erstellen|berichte erstellen|berichte erstellt|erstellung von berichten|berichten zu erstellen|' +
    'auswertungsbericht*' +
    '|berichtswesen*|interne berichte|internes reporting',
  personalise:
    'personalisier*|individualisier*|individuell* anpass*|individuell anzupassen|individuell angepasst*|anpassung an ihre|zugeschnitten*|zuzuschneiden|maßgeschneidert*|massgeschneidert*|bedarfsgerecht*|empfehlungen|produktempfehlung*|' +
    'empfehlungssystem*|ihnen ** zu empfehlen|ihnen ** empfehlen können|vorschläge|vorschlägen|vorzuschlagen|vorschlagen|relevant* inhalt*|passend* inhalt*|kuratier*|auf sie abgestimmt*|auf ihre bedürfnisse|auf ihre interessen|' +
    'individuell gestalt*|individuell zugeschnitten*|auf ihre interessen zugeschnitten*|anpassung der inhalte|persönlich zugeschnitten*|' +
    'individuell* angebot*|individuell* inhalt*|individuell* empfehlung*|individuell* erlebnis*|inhalte ** anpassen|inhalte ** anzupassen|an ihre ** anzupassen|an ihre ** anpassen|an ihre bedürfnisse|' +
    'an ihre interessen|maßzuschneidern|' +
    'auf sie abzustimmen|auf sie abstimmen|auf dich abgestimmt*|auf dich zugeschnitten*|auf ihre wünsche|an ihre präferenzen|individuell* anpassung*|' +
    'individuelle* gestaltung|persönlich zu gestalten|persönlich gestalten|persönlicher zu gestalten|persönlicher gestalten|individuell zu gestalten|individueller gestalten|persönlichere|persönlicheren|' +
    'persönlicheres|individuell* nachricht*|individuell* mitteilung*|individuell* kommunikation|' +
    'spezifisch anzupassen|spezifisch anpassen|erlebnis anzupassen|erlebnis ** anzupassen|erfahrung ** anzupassen|erfahrung anzupassen|auf sie anzupassen|angebot anzupassen|angebot ** anzupassen|' +
    'dir ** zu empfehlen|' +
    'empfehlen wir ihnen produkte|produkte empfehlen|produkte zu empfehlen|inhalte empfehlen|inhalte zu empfehlen|artikel empfehlen|artikel zu empfehlen|produkte vorschlagen|inhalte vorschlagen|produkte vorzuschlagen|inhalte vorzuschlagen' +
    '|an deine interessen|an deine bedürfnisse|auf deine interessen|auf deine bedürfnisse|auf deine wünsche|an deine vorlieben|an ihre vorlieben|an deine präferenzen|für dich ausgewählt*|für sie ausgewählt*' +
    '|anpassung der darstellung|anpassung der anzeige|darstellung anzupassen|anpassung unserer inhalte|anpassung des angebots',
  'security-purpose':
    'sicherheit unserer|sicherheit unseres|sicherheit des|sicherheit der|schutz unserer|schutz der rechte|schutz von rechten|sicherheitszweck*|sicherheitsgründe*|missbrauch*|mißbrauch*|missbräuchlich*|spam|schadsoftware|malware|bedrohung*|' +
    'bösartig*|böswillig*|schädlich*|schwachstelle*|sicherheitslücke*|sicherheitsrisik*|integrität|netzwerksicherheit|informationssicherheit|it sicherheit|systemsicherheit|angriff|angriffe|angriffen|cyberangriff*|rechte ** schützen|zu unserem schutz|abwehr von|' +
    'persönlich* sicherheit|öffentlich* sicherheit|sicherheit anderer|sicherheit von personen|schutz unseres|schutz anderer|schutz der sicherheit|schutz des eigentums|schädigend*|verdächtig*|cyber angriff*|' +
    'viren|virus|computerviren|trojaner*|hacker|hackern|hacking|cybersicherheit|cyberkriminalität|cyberbedroh*|ddos*|sicherheits|schadprogramm*|schadcode*|' +
    'gefahrenabwehr*|abwehr|abwehren|abzuwehren|gefahr für|gefahren für|sicherheitsbedrohung*|phishing*|sicherheitsinteresse*' +
    '|angriffs|angriffes|sicherheitsvorfäll*' +
    '|sicherheitsvorkommnis*',
  fraud:
    'betrug|betrugs*|betrüger*|illegal*|rechtswidrig*|gesetzwidrig*|geldwäsche*|verstoß|verstöße*|verstoss|rechtsverletzung*|unrechtmäßig*|straftat*|unzulässig* nutzung|unbefugt* nutzung|unerlaubt* nutzung|rechtsverstöße*|' +
    'verstoßes|verstosses|verstösse*|widerrechtlich*|zuwiderhandlung*|unrechtmässig*|kriminell*|identitätsdiebstahl*|rechtsbruch|' +
    'strafrechtlich*|strafbar|strafbare|strafbaren|' +
    'strafbarer|strafbares' +
    '|gegen unsere nutzungsbedingungen|gegen unsere regeln|gegen unsere richtlinien|gegen unsere bedingungen|gegen die nutzungsbedingungen|verstöße gegen unsere|verstoß gegen unsere' +
    '|gegen ** verstoßen|gegen ** verstößt|gegen ** verstossen',
  'legal-compliance':
    'gesetzlich*|rechtlich* verpflichtung*|rechtlich* pflicht*|rechtlich* vorgabe*|rechtlich* anforderung*|rechtlich* gründe*|rechtlich verpflichtet|anwendbar* recht*|anwendbar* gesetz*|maßgeblich* gesetz*|' +
    'gesetz|gesetze|gesetzen|gesetzesvorschrift*|rechtsvorschrift*|rechtspflicht*|vorschrift|vorschriften|verordnungen|einhaltung|einzuhalten|nachzukommen|gesetzlich vorgeschrieben*|gesetzlich verpflichtet*|gesetzlich* verpflichtung*|gesetzlich* vorschrift*|' +
    'regulatorisch*|steuerrecht*|handelsrecht*|steuerlich*|buchführung*|buchhaltung*|buchhalterisch*|aufbewahrungspflicht*|compliance|1 lit c|1 buchstabe c|aufsichtsrechtlich*|unionsrecht*|rechtlich* bestimmung*|gesetzesbestimmung*|' +
    'gesetzgebung|rechtsnorm*|regularien|rechtlich vorgeschrieben*|einhalten|befolgung|1 buchst c|abs 1 c|6 1 c|6 i lit c|' +
    'durchführungsbestimmung*|durchführungsverordnung*|ausführungsbestimmung*|rechtsverordnung*|verordnung|rechtlich* regelung*|rechtlich* rahmenbedingung*|rechtlich* zwecke*|rechtslage|regulierung|regulierungen|regulierungsvorschrift*|regelwerk*|rechtlich* erforderlich*|' +
    'halten ** ein|hält ** ein|eingehalten*|einhält|nachkommen|befolgen|zu befolgen|folge leisten|folge zu leisten|leisten ** folge|leistet ** folge|rechtlich* auflage*|gesetzeskonform*|gesetzestreue|' +
    'rechtskonform*|' +
    'nach dem recht|nach deutschem recht|deutsches recht|deutschem recht|deutschen rechts|österreichisches recht|österreichischem recht|österreichischen rechts|schweizer recht|schweizerisches recht|' +
    'schweizerischem recht|französisches recht|französischem recht|nationales recht|nationalem recht|nationalen rechts|ausländisches recht|ausländischem recht|lokales recht|lokalem recht|örtliches recht|' +
    'örtlichem recht|bundesrecht*|landesrecht*|das recht der bundesrepublik|recht der bundesrepublik|recht der mitgliedstaaten|recht des mitgliedstaats|recht eines mitgliedstaats|recht der union|' +
    'recht des landes|' +
    'geltende recht*|geltenden recht*|geltendes recht*|geltendem recht*|geltender recht*|geltende gesetz*|geltenden gesetz*|geltendes gesetz*|geltendem gesetz*|geltender gesetz*|' +
    'recht eines bundesstaates|recht eines bundesstaats|recht der us|recht der bundesstaaten|recht ihres landes|recht deines eigenen|recht ihres wohnsitz*|konformität|gemäß den anforderungen|' +
    'nach den anforderungen|entsprechend den anforderungen|6 lit c' +
    '|kommen wir ** nach|wir kommen ** nach|ersuchen ** nachkommen|pflichten ** nachkommen',
  'legal-claims':
    'rechtsanspr*|geltendmachung|geltend zu machen|ansprüche|ansprüchen|durchsetzung|durchsetzen|durchzusetzen|rechtsdurchsetzung|rechtsstreit*|streitigkeit*|streitbeilegung*|streitfall*|rechtsverteidigung|rechtsverfolgung|verteidigung|verteidigen|' +
    'zu verteidigen|gerichtsverfahren*|gerichtlich* verfahren*|rechtlich* verfahren*|nutzungsbedingung*|allgemein* geschäftsbedingung*|agb|agbs|klagen|ausübung oder verteidigung|ausübung und verteidigung|auszuüben oder zu verteidigen|' +
    'auszuüben und zu verteidigen|ausüben oder verteidigen|ausüben und verteidigen|rechtsverfahren*|klage|gerichtlich* auseinandersetzung*|rechtlich* auseinandersetzung*|rechtsweg*|' +
    'rechte ** wahren|rechtsschutz|gerichtlich geltend*|durchsetzt|' +
    'wahrung ** rechte|wahrung ** rechten|rechte ** zu wahren|' +
    'rechtsbehelf|rechtsbehelfe|rechtsbehelfen|rechtsbehelfs|rechtsbehelfsmöglichkeit*|gerichtlich* rechtsbehelf*|gerichtlich* rechtsschutz*|' +
    'rechtliche ansprüche|rechtlicher ansprüche|rechtlichen ansprüche|rechtlichen ansprüchen' +
    '|abwehr von rechtsansprüchen|zur abwehr von ansprüchen|abwehr von ansprüchen|abwehr rechtlicher ansprüche|abwehr ** rechtsansprüche*' +
    '|rechtliche schritte|rechtlicher schritte|rechtlichen schritten|gerichtliche schritte',
  communicate:
    'kommunizier*|kommunikation|mit ihnen in kontakt|mit ihnen in verbindung|kontaktieren|zu kontaktieren|kontaktiert|kontaktaufnahme|ihnen zu senden|ihnen senden|zuzusenden|zusenden|zusendung|zuzuschicken|zu schicken|übersendung|' +
    'servicemitteilung*|service mitteilung*|servicenachricht*|dienstnachricht*|systemnachricht*|push benachrichtigung*|push nachricht*|push mitteilung*|pushbenachrichtigung*|textnachricht*|sms|einladung|einladungen|einladen|auf dem laufenden|in verbindung zu setzen|' +
    'mit ihnen kontakt aufnehmen|mit ihnen kontakt aufzunehmen|kontakt mit ihnen|kontakt zu ihnen|mit dir in kontakt|setzen wir uns mit ihnen|wir setzen uns mit ihnen|senden wir ihnen|wir senden ihnen|schicken wir ihnen|senden ihnen|' +
    'ihnen ** zu senden|ihnen ** senden|ihnen ** zuzusenden|ihnen ** schicken|ihnen zukommen|zugesandt*|übersenden|kontaktaufnahmen|kontaktiere|kontaktierung|' +
    'kommunikations|zuschicken|zugeschickt*|schicken ihnen|dir ** senden|dir ** zu senden|' +
    'senden wir dir|wir senden dir|schicken wir dir|wir schicken dir|mit dir in verbindung|ihnen zuzusenden|dir zuzusenden|' +
    'wir sie erreichen|sie zu erreichen|wir dich erreichen|dich zu erreichen|in kontakt treten|in kontakt zu treten|in kontakt bleiben|in kontakt zu bleiben|treten ** in kontakt|einzuladen|eingeladen|' +
    'eingeladene*|mitteilungen an sie|mitteilungen zu senden|nachrichten zu senden|e mails zu senden|dienstbezogen* mitteilung*|servicebezogen* mitteilung*|dienstbezogen* nachricht*|' +
    'servicebezogen* nachricht*|dienstbezogen* e mail*|servicebezogen* e mail*|organisatorisch* mitteilung*|' +
    'kommunikationsdaten|kommunikationsfunktion*|kommunikationspartner*|kommunikationskanal*|kommunikationskanäle*|kommunikationsmittel*|kommunikationsweg*|kommunikationsdienst*|' +
    'kommunikationsteilnehmer*|push notification*|pushnotification*|in app benachrichtigung*|an sie versenden|an sie zu versenden|an sie ** zu versenden|an dich zu versenden|an sie versendet|' +
    'an sie verschickt|ihnen ** zukommen|dir ** zukommen|ihnen ** zuzuschicken|ihnen ** zu schicken|ihnen ** zuschicken|ihnen ** übersenden|laden wir sie ** ein|' +
    'mitteilungen an ihre|nachrichten an sie|nachrichten an dich|' +
    'laden wir dich ** ein|laden sie dazu ein|laden wir sie ein|' +
    'benachrichtigungen',
  support:
    'kundendienst|kundendienstes|kundendienst*|kundenservice*|kundenbetreuung*|kundensupport*|kundenbetreuer*|support|supports|technisch* unterstützung|technisch* support|technisch* hilfe|ihnen zu helfen|ihnen helfen|sie zu unterstützen|' +
    'ihre fragen zu beantworten|problemlösung*|helpdesk|' +
    'supportleistung*|supportteam*|support team*|kundenhilfe|hilfestellung*|supportmitarbeiter*|support mitarbeiter*|' +
    'beantwortung ihrer fragen|beantwortung deiner fragen|' +
    'ihre anfrage zu beantworten|ihre anfragen zu beantworten|ihre anfrage beantworten|ihre anfragen beantworten|ihre fragen beantworten|deine fragen zu beantworten|deine anfrage zu beantworten|' +
    'ihre ** anfrage* ** beantworten|beantwortung ihrer anfrage*|beantwortung deiner anfrage*|beantwortung von anfragen|beantwortung von fragen|' +
    'nutzersupport*|usersupport|anwendersupport*|vertriebssupport*|ihnen weiterzuhelfen|ihnen weiterhelfen|' +
    'dir helfen|dir zu helfen|dir ** hilft|hilft ihnen|hilft dir|helfen dir|helfen ihnen|ihnen ** zu helfen|dich zu unterstützen|unterstützen sie bei|unterstützung bei|' +
    'ihre frage zu beantworten|ihre frage beantworten|beantwortung ihrer frage|deine frage zu beantworten|deine fragen beantworten' +
    '|fragen beantwortet|deine anfrage beantworten|deine anfragen beantworten|fragen zu beantworten|fragen beantworten|fragen ** beantworten|ihre fragen werden ** beantwortet|unterstützung zu leisten|bei problemen zu helfen|bei problemen helfen' +
    '|hilft ** weiter|helfen ** weiter|weitergeholfen',
  'payment-purpose':
    'zahlungsabwicklung*|zahlungsverarbeitung*|zahlungsverkehr*|zahlungen|zahlung|bezahlung|abwicklung von zahlungen|zahlungen abzuwickeln|abrechnung|abrechnungen|abrechnungszweck*|rechnungsstellung*|rechnungslegung|rückerstattung*|erstattung|' +
    'erstattungen|rückzahlung*|bestellabwicklung*|kaufabwicklung*|auftragsabwicklung*|transaktionen abzuwickeln|fakturierung|bezahlen|zu bezahlen|' +
    'bezahlvorgang*|bezahlvorgänge*|zahlungsvorgang*|zahlungsvorgänge*|zahlungstransaktion*|rechnungen|rechnung stellen|rechnung zu stellen|in rechnung|auf rechnung|gebührenabrechnung*|' +
    'abrechnungs|auszahlung|auszahlungen|' +
    'zahlungsverzug*|zahlungsrückst*',
  recruitment:
    'personalbeschaffung|personalauswahl|personalgewinnung|recruiting*|rekrutierung*|stellenbesetzung*|bewerberauswahl|bewerbermanagement*|auswahlverfahren|einstellung von mitarbeiter*|anbahnung eines beschäftigungsverhältnis*|begründung eines beschäftigungsverhältnis*|' +
    'durchführung des bewerbungsverfahrens|abwicklung des bewerbungsverfahrens|durchführung des bewerbungsprozesses|zwecke des bewerbungsverfahrens|' +
    'entscheidung über die begründung eines beschäftigungsverhältnis*|' +
    'auswahlverfahrens|auswahlprozess|auswahlprozesses|einstellungsverfahren*|einstellungsprozess*|rekrutierungsprozess*' +
    '|bewerbungsverfahren|bewerbungsverfahrens|bewerbungsprozess|bewerbungsprozesses|bewerbungsprozesse',
  'ai-training':
    'trainieren|trainiert*|zu trainieren|trainingszweck*|modelltraining*|ki training*|sprachmodell*|große* sprachmodell*|llm|llms|grundlagenmodell*|basismodell*|anlernen|training von|training unserer|' +
    'zum trainieren|für das training|fürs training|das training der ki|training der ki|training der modelle|training der künstlichen|training eigener|training ** modell*|training ** ki|' +
    'training ** algorithm*|training ** intelligenz|modelltrainings|ki trainings|' +
    'als trainingsdaten|trainingsdaten für|trainingsdaten unserer|trainingsdaten der ki|trainingsdaten des modells|trainingsdaten von ki|ki trainingsdaten|trainingsdatensatz*|trainingsdatensätze*|' +
    'trainingsdaten ** modell*|zum training von|zum training unserer|zum training eigener|zum training ihrer|zum training der|zum training des|zum training künstlicher|zum training neuronaler|' +
    'zum training genutzt*|zum training verwend*|zum training nutz*|zum training eingesetzt|zum training heran*|zum ki training|zum modelltraining',
  ai:
    'künstlich* intelligenz|ki|ai|maschinell* lern*|machine learning|generativ*|chatbot*|ki gestützt*|ki basiert*|ki system*|ki modell*|ki funktion*|ki tool*|ki technologie*|ki anwendung*|neuronal* netz*|deep learning|algorithmus|algorithmen|algorithmisch*' +
    '|unsere modelle|unserer modelle|unseren modellen|unser modell|unserem modell|unseres modells|eigenen modelle|eigene modelle',
  'automated-decision':
    'automatisiert* entscheidung*|automatisch* entscheidung*|automatisiert* entscheidungsfindung*|automatisiert* einzelentscheidung*|automatisiert* einzelfallentscheidung*|automatisiert* verarbeitung*|automatisiert* verfahren*|automatisiert* system*|' +
    'automatisiert* mittel*|automatisiert* technologie*|vollautomatisiert*|vollständig automatisiert*|automatisiert entscheid*|automatisch entscheid*|rechtlich* wirkung*|eingreifen einer person|menschlich* eingreif*|menschlich* überprüfung|menschlich* prüfung|menschlich* kontrolle|automatische* maßnahme*|automatisierte* maßnahme*|automatisierte* aktion*|automatische* aktion*',
  profiling:
    'profiling*|scoring*|scorewert*|score wert*|scorewerte|kundensegmentier*|' +
    'profilbildung' +
    '|kreditscoring*|bonitätsscoring*|scoring|scorings',
  right:
    'recht|rechte|rechten|betroffenenrecht*|datenschutzrechte|datenschutzrechten|ihre rechte|ihrer rechte|ihren rechten|deine rechte|deiner rechte|anspruch|sind berechtigt|sind sie berechtigt|bist berechtigt|rechte der betroffenen*|rechte betroffener*|' +
    'anrecht|anrechte|' +
    'datenrecht|datenrechte|datenrechten|persönlichkeitsrecht*|' +
    'beschwerderecht|beschwerderechts|widerrufsrecht|widerrufsrechts|steht es ihnen zu|steht ihnen ** zu|stehen ihnen ** zu|steht dir ** zu|stehen dir ** zu|ihnen zustehen|ihnen zustehende*|dir zustehen|' +
    'dir zustehende*|grundrecht|grundrechte|grundrechten|grundrechts|grundfreiheit*|berechtigt zu verlangen|' +
    'befugt sind|sind befugt|befugt ist|ist befugt|stehen dem kunden ** zu|stehen dem nutzer ** zu|stehen betroffenen ** zu|stehen der betroffenen person ** zu|steht der betroffenen person ** zu|' +
    'stehen ihnen als|kundenrechte|' +
    'steht ihnen das recht|steht ihnen ein recht|steht dir das recht|steht ihnen ein beschwerderecht|steht ihnen ein widerspruchsrecht|steht ihnen ein auskunftsrecht|' +
    'stehen ihnen folgende rechte|stehen ihnen die folgenden rechte|stehen ihnen nachfolgende rechte|' +
    'eines rechts auf|des rechts auf|ihres rechts|deines rechts|berechtigt sind sie',
  'right-access':
    'auskunft|auskünfte|auskunftsrecht*|auskunftsanspruch*|auskunftsverlangen|auskunftserteilung|auskunftsersuchen|auskunftsbegehren|recht auf auskunft|recht auf zugang|recht auf zugriff|recht auf information|auskunft verlangen|auskunft zu verlangen|' +
    'auskunft zu erhalten|auskunft über|kopie ihrer|kopie deiner|zugang zu ihren|zugriff auf ihre|zugriff auf deine|informiert zu werden|datenauskunft|eine kopie anzufordern|eine kopie anfordern|eine kopie erhalten|' +
    'eine kopie zu erhalten|eine kopie verlangen|kopie der daten|kopie der personenbezogen*|kopie der über sie|kopie der von|kopie dieser daten|kopie aller|auskunft erhalten|zugriff auf die personenbezogen*|' +
    'zugang zu den personenbezogen*|auskunftsantrag*|auskunftsanfrage*|' +
    'kopien ihrer|kopien der personenbezogen*|einsicht in ihre|' +
    'registerauszug*|registerauszüge*|datenkopie*|datenauszug*|' +
    'bestätigung ob|bestätigung zu verlangen|recht eine bestätigung|recht auf bestätigung|recht * auskunft|' +
    'recht von uns * auskunft|recht von uns auskunft|recht von uns eine bestätigung|' +
    'bestätigung darüber zu|bestätigung darüber verlangen|bestätigung darüber ob|bestätigung darüber erhalten|' +
    'kopie der über ihn|kopie der über dich|kopie der zu ihrer|eine kopie davon|kopie davon|kopie der ihn|kopie der sie betreffenden|eine kopie ** zu erhalten|eine kopie ** anzufordern|' +
    'eine kopie ** zu verlangen|eine kopie ** verlangen|' +
    'recht zu erfahren|recht zu wissen|recht darauf zu erfahren|recht ** zu erfahren',
  'right-rectify':
    'berichtigen|berichtigt|berichtigung|berichtigungen|zu berichtigen|recht auf berichtigung|korrigieren|korrigiert|korrektur|korrekturen|zu korrigieren|richtigstell*|unrichtig*|fehlerhaft* daten|falsch* daten|unvollständig*|vervollständig*|' +
    'ungenau* daten|ihre daten zu aktualisieren|ihre daten aktualisieren|daten ** auf dem neuesten stand|daten ** auf dem aktuellen stand|recht auf änderung|recht auf korrektur|ihre daten ** aktualisieren|' +
    'ihre informationen ** aktualisieren|ihre angaben ** aktualisieren|ihre angaben aktualisieren|ihre informationen zu aktualisieren|daten zu aktualisieren|ihre daten ändern|ihre daten zu ändern|ihre angaben ändern|' +
    'ihre angaben zu ändern|ihre informationen ändern|deine daten aktualisieren|ergänzung ihrer|berichtigungsanspruch|berichtigungsrecht*|inkorrekt*|fehlerhafte* personenbezogen*|ungenaue* personenbezogen*|' +
    'richtigzustellen|richtiggestellt*|berichtige|' +
    'richtigkeit der ** bestritten|richtigkeit ihrer ** bestritten|richtigkeit der ** bestreiten|richtigkeit ihrer ** bestreiten|bestreiten die richtigkeit|' +
    'bestreiten sie die richtigkeit',
  'right-erase':
    'recht auf löschung|löschung ihrer|löschung deiner|löschung der daten|löschung der sie|löschung personenbezogen*|löschung verlangen|löschung zu verlangen|löschung beantragen|löschung zu beantragen|löschung anfordern|löschungsrecht*|löschantrag*|' +
    'löschanfrage*|löschungsanfrage*|löschungsanspruch|löschbegehren|löschungsersuchen|recht auf vergessen*|vergessenwerden|vergessen werden|vergessen zu werden|verlangen dass wir ** löschen|' +
    'löschen lassen|löschen zu lassen|löschbegehrens|' +
    'löschung ** wünschen|löschung wünschen|löschung ** verlangen|löschung ** beantragen|löschung ** anfordern|um löschung ** bitten|um löschung bitten|löschung einfordern|löschersuchen|' +
    'löschungsverlangen|löschverlangen|löschungsbegehren|löschungswunsch|löschwunsch|löschung einschränkung|löschung und einschränkung|löschung oder einschränkung|löschung sowie einschränkung|' +
    'löschung bzw einschränkung|' +
    'deren löschung ablehn*|löschung der ** daten ablehn*|löschung ** ablehnen|ablehnung der löschung' +
    '|zur löschung auffordern|zur löschung aufzufordern|zur löschung aufgefordert',
  'right-port':
    'datenübertragbarkeit*|übertragbarkeit|datenportabilität|portabilität|maschinenlesbar*|maschinenlesebar*|maschinell lesbar*|strukturiert* gängig*|daten exportieren|daten zu exportieren|export ihrer|gängigen maschinenlesbar*|datenmitnahme|' +
    'recht auf übertragung|recht auf datenübertragung|daten herunterladen|daten herunterzuladen|daten mitzunehmen|' +
    'übermittlung an einen anderen verantwortlichen|übertragung an einen anderen verantwortlichen|an einen anderen verantwortlichen|einem anderen verantwortlichen|' +
    'an einen anderen anbieter|anderen verantwortlichen zu übermitteln|anderen verantwortlichen übermittel*|' +
    'in einem gängigen format|in einem gängigen elektronischen format|in einem üblichen format|in einem strukturierten gängigen|in einem strukturierten üblichen|elektronischen format zu erhalten|' +
    'gängigen format zu erhalten|daten in einem gängigen|in maschinenlesbarer form|' +
    'recht ihre daten in einem strukturierten',
  'right-object':
    'widerspruch|widerspruchs|widersprüche*|widerspruchsrecht*|widerspruchsmöglichkeit*|widersprechen|widersprochen|widerspricht|zu widersprechen|recht auf widerspruch|widerspruch einlegen|widerspruch einzulegen|widerspruch erheben|' +
    'widersprichst|widerspreche|' +
    'recht aus gründen|aus gründen die sich aus ihrer besonderen situation|aus gründen die sich aus deiner besonderen situation|aus gründen die sich aus ihrer * besonderen situation|' +
    'aus gründen die sich aus der besonderen situation|recht jederzeit widerspruch|recht jederzeit gegen|recht gegen die verarbeitung',
  'right-restrict':
    'einschränkung der verarbeitung|einschränkung der|einschränkung ihrer|einschränkung deiner|recht auf einschränkung|einschränkung verlangen|einschränkung zu verlangen|verarbeitung einzuschränken|verarbeitung einschränk*|verarbeitung ** einschränken|' +
    'schränken * verarbeitung ein|schränken die verarbeitung|nutzung einschränken|nutzung einzuschränken|nutzungsbeschränkung*|verarbeitung zu beschränken|verarbeitung beschränk*|sperrung ihrer|sperrung der|sperrung dieser|sperrung von|' +
    'sperrung personenbezogen*|sperrung oder|sperrung und|sperrung sowie|oder sperrung|auf sperrung|sperrung verlangen|sperrung zu verlangen|datenverarbeitung einzuschränken|datenverarbeitung einschränk*|' +
    'beschränkung der verarbeitung|einschränkungsrecht*|' +
    'verarbeitung ** einzuschränken|einschränken zu lassen|einschränken lassen|beschränkung ihrer|einschränkung * verarbeitung' +
    '|verarbeitung ** einschränken lassen|verarbeitung ** einschränken zu lassen|verarbeitung ** beschränken lassen' +
    '|in ihrer verarbeitung eingeschränkt|verarbeitung eingeschränkt|verarbeitung ** eingeschränkt|in der verarbeitung eingeschränkt',
  'right-complain':
    'beschwerde|beschwerden|beschweren|beschwerderecht*|beschwerde einreichen|beschwerde einzureichen|recht auf beschwerde|aufsichtsbehörde*|datenschutzaufsichtsbehörde*|datenschutz aufsichtsbehörde*|datenschutzaufsicht*|datenschutzbehörde*|' +
    'landesbeauftragt*|bundesbeauftragt*|landesamt für datenschutz*|aufsichtsstelle*|ombuds*|schlichtung*|schiedsverfahren*|schiedsgericht*|schiedsstelle*|edöb|cnil|ico|regulierungsbehörde*|' +
    'datenschutzkommission*|datenschutzstelle*|kontrollstelle*|lfdi|bfdi|baylda|hmbbfdi|information commissioner*|beschwert|' +
    'amt für datenschutz|datenschutzamt|' +
    'aufsichtsbehörde genehmigt*|aufsichtsbehörden genehmigt*',
  'right-appeal':
    'rechtsmittel*|einspruch*|einsprüche*|berufung einlegen|berufung einzulegen|gerichtlich* abhilfe|klagerecht|' +
    'rechtsbehelf gegen|rechtsbehelf einlegen|rechtsbehelf einzulegen|' +
    'gegen unsere entscheidung ** widerspruch|gegen diese entscheidung ** widerspruch|gegen unsere entscheidung ** beschwerde|gegen unsere entscheidung ** einspruch|gegen die entscheidung ** einspruch' +
    '|dagegen beschwerde|dagegen einspruch|einspruch gegen|einspruch einlegen|rechtsmittel|entscheidung ** anfechten',
  'right-nondiscrimination':
    'diskriminier*|nichtdiskriminier*|benachteilig*|vergeltungsmaßnahme*',
  'right-human-review':
    'nicht * entscheidung unterworfen|unterworfen zu werden|entscheidung anfechten|entscheidung anzufechten|anfechtung der entscheidung|darlegung des eigenen standpunkts|eigenen standpunkt*|eingreifen einer person|eingreifen einer natürlichen person|menschlich* überprüfung|menschlich* eingreifen|' +
    'recht nicht einer|recht nicht ** unterworfen' +
    '|durch einen menschen|von einem menschen|eingreifen eines menschen|menschlich* intervention|menschlich* eingriff*',
  'right-withdraw':
    'widerruf|widerrufs|widerrufen|widerruft|widerruflich*|widerrufsrecht*|widerrufsmöglichkeit*|zu widerrufen|widerruf ihrer einwilligung|einwilligung widerrufen|einwilligung ** widerrufen|einwilligung zu widerrufen|zustimmung widerrufen|zustimmung ** widerrufen|' +
    'zurückziehen|zurückzuziehen|zurückgezogen|zurücknehmen|rücknahme ihrer|wirkung für die zukunft|widerrufbar*|widerrufserklärung*|zurückgenommen|' +
    'widerrufst|widerrufe|zurückzieht|zurückziehst|' +
    'bis zum widerruf erfolgte*|vor dem widerruf erfolgte*' +
    '|einwilligung ** widerrufbar|einwilligung ** widerruflich|einwilligungen ** widerrufen|erteilte einwilligung ** widerrufen|einwilligung ** zurückziehen|einwilligung ** zurücknehmen' +
    '|berechtigung ** entziehen|berechtigungen ** entziehen|berechtigung entziehen|berechtigungen entziehen|zugriff ** entziehen|berechtigung zu entziehen|einwilligung ** entziehen|entzug der berechtigung|entzug der einwilligung|zustimmung ** entziehen' +
    '|widerruf der einwilligung|widerrufs der einwilligung|widerruf ihrer zustimmung|widerruf einer einwilligung|widerruf deiner einwilligung|widerruf der zustimmung',
  'authorised-agent':
    'bevollmächtigt*|vollmacht|vollmachten|vertretungsberechtigt*|autorisiert* vertreter*|rechtlich* vertreter*|rechtsvertreter*|in ihrem namen|in deinem namen|in seinem namen|in deren namen|im namen eines|im namen einer',
  'exercise-request':
    'ausüben|ausübung|auszuüben|ausgeübt|wahrnehmung ihrer rechte|wahrnehmen|geltend machen|rechte geltend|antrag|anträge|anträgen|beantragen|beantragt|zu beantragen|anfordern|angefordert*|anforderungen ihrer|zu verlangen|verlangen|' +
    'ersuchen|ihrem ersuchen|anfrage stellen|anfrage zu stellen|anfrage einreichen|anfrage einzureichen|antrag stellen|betroffenenanfrage*|datenschutzanfrage*|datenschutzanfragen|anfrage der betroffenen*|auf anforderung|' +
    'anforderung einer|anforderung ihrer|anforderung von|auf anfrage|solch* anfrage*|derartig* anfrage*|anfrage nachzukommen|anfrage nachkommen|anfrage zu entsprechen|anfragen zur ausübung|anfrage zur ausübung|anfragen betroffener*|' +
    'anfragen von betroffenen|anzufordern|ersucht|ersuchens|' +
    'bitten sie uns|sie uns bitten|sie uns ** bitten|bittest du uns|bitte nachkommen|bitte nachzukommen|rechte wahrzunehmen|rechte wahrnehmen|gebrauch machen|gebrauch zu machen|ausübst|' +
    'antragstellung|antragsteller*|antragstellend*|gesuch|gesuche|begehren|fordern ** an|auf verlangen|auf ersuchen|' +
    'verlangst|verlangt haben|verlangt hast|fragt ** an|fragt die berechtigung|fragen die berechtigung|auf ihren wunsch|auf deinen wunsch' +
    '|fragt ** berechtigung*' +
    '|uns bitten|uns zu bitten|uns ersuchen|uns auffordern|uns aufzufordern',
  'opt-out':
    'opt out*|abmelden|abmeldung|abzumelden|abgemeldet|abzubestellen|deaktivieren|deaktiviert*|deaktivierung|zu deaktivieren|ausschalten|ausgeschaltet|auszuschalten|abschalten|austragen|ablehnen|abgelehnt|abzulehnen|' +
    'ablehnung|abwählen|abzuwählen|blockieren|blockiert|zu blockieren|verweigern|verweigert|verweigerung|speicherung ** verhindern|erfassung ** verhindern|setzen von cookies ** verhindern|unterbinden|untersagen|' +
    'nicht mehr erhalten|keine weiteren ** erhalten|keine ** mehr erhalten|nicht verkaufen oder weitergeben|unterdrückung|sie verhindern dass|verhindern können dass|abmeldelink*|abmelde link*|abmeldefunktion*|abbestell*|' +
    'nicht mehr wünschen|keine ** mehr wünschen|zurückweisen|' +
    'abzuschalten|abgeschaltet|ablehnst|ablehnt|auszutragen|abmeldest|melden sie sich ** ab|lehnen ** ab|blockierung|unterdrücken|' +
    'schalten sie ** aus|schalten sie ** ab|schalten ** cookies ** aus|deaktivierst|deaktiviere|blockierst|blocken|geblockt|austrägst|sich auszutragen|' +
    'bestellen ** ab|bestellst ** ab|abmeldet|abmelde|nicht mehr bekommen|keine ** mehr bekommen|keine weiteren ** bekommen|keine ** mehr zu erhalten|nicht mehr zu erhalten|' +
    'schalte ** ab|schalte ** aus|schaltest ** ab|schaltest ** aus' +
    '|cookies sperren|cookies blockieren|cookies zu blockieren|cookies zu sperren|cookies ablehnen|sperren sie cookies|blockieren sie cookies|cookies ** sperren' +
    '|schalte das ** ab|schalte dies ** ab|schalte das ** aus|schalte dies ** aus|schalten sie dies ** ab|schalten sie diese ** ab|schalten sie diese ** aus|schalten sie dies ** aus|schalten ** ab|schalten ** aus',
  'opt-in':
    'opt in*|double opt in*|aktivieren|aktiviert*|aktivierung|zu aktivieren|einschalten|eingeschaltet|einzuschalten|freigeschaltet|' +
    'aktivierst|aktiviere|ankreuzen|angekreuzt|anzukreuzen|häkchen|kontrollkästchen|freischaltung|schalten sie ** ein|' +
    'newsletter ** anmeld*|anmeldung ** newsletter|anmelden ** newsletter|' +
    'abonnieren|abonnierst|abonniert|zu abonnieren|einschaltest|einschaltet',
  settings:
    'einstellung|einstellungen|datenschutzeinstellung*|datenschutz einstellung*|privatsphäre einstellung*|privatsphäreeinstellung*|kontoeinstellung*|profileinstellung*|browsereinstellung*|browser einstellung*|geräteeinstellung*|systemeinstellung*|' +
    'cookie einstellung*|cookieeinstellung*|einstellungsmöglichkeit*|sicherheitseinstellung*|präferenzcenter*|präferenz center*|präferenzen verwalten|datenschutz center|privacy center|dashboard|einwilligungsverwaltung|' +
    'consent tool*|consent manager*|consent management*|einwilligungsbanner|cookie banner|konfigurieren|konfiguration ihres|verwalten sie|schieberegler|sie kontrollieren|kontrollieren sie|kontrollieren können|sie steuern|steuern sie|' +
    'steuern können|zu steuern|selbst kontrollieren|selbst steuern|datenschutzoption*|werbeeinstellung*|kontaktpräferenzen|cookie präferenzen|' +
    'benutzereinstellung*|nutzereinstellung*|spracheinstellung*|standorteinstellung*|benachrichtigungseinstellung*|marketingeinstellung*|kommunikationseinstellung*|app einstellung*|appeinstellung*|anzeigeneinstellung*|' +
    'anzeigeeinstellung*|sicherheits und datenschutzeinstellung*|kommunikationspräferenz*|marketingpräferenz*|werbepräferenz*|konfigurierbar*|privatsphäreoption*|' +
    'so einstellen|so einzustellen|so eingestellt|einstellungs|einstellungslink*|einstellungsseite*|einstellungsmenü*|' +
    'kommunikationseinstellungen|' +
    'konfiguriert|konfigurierst|zu konfigurieren|e mail einstellung*|e mail präferenz*|newsletter einstellung*|newslettereinstellung*|profil einstellung*|konto einstellung*|geräte einstellung*' +
    '|einwilligungspräferenz*|einwilligungseinstellung*|zustimmungseinstellung*',
  choose:
    'wahl|wahlmöglichkeit*|wahlfreiheit|auswählen|auszuwählen|wählen|gewählt|freiwillig*|optional*|freigestellt|steht ihnen frei|frei entscheiden|selbst entscheiden|selbst bestimmen|entscheiden sie|sich entscheiden|sich ** dafür entscheiden|entscheiden können|entscheiden ob|auf wunsch|wunschgemäß|' +
    'steht ihnen offen|nach wahl|nach ihrer wahl|wahlweise|nach belieben|entscheidest|entscheiden sich|wahlrecht*|freier entscheidung|' +
    'ihre auswahl|ihrer auswahl|ihren auswahl|deine auswahl|deiner auswahl|auswahl treffen|auswahl zu treffen|getroffene auswahl|getroffenen auswahl|auswahl speichern|auswahl ändern|auswahl zu ändern|auswahlmöglichkeit*|' +
    'eine auswahl|zur auswahl|ihre entscheidung|ihrer entscheidung|deine entscheidung|deiner entscheidung|sich dafür entschieden|entschieden haben|wählt|wählst|zu wählen|' +
    'einfluss darauf|kontrolle über|kontrolle darüber|einfluss nehmen|wählbar|frei wählen|' +
    'auswählst|auswählt|ausgewählt|sie sich ** entscheiden|du dich ** entscheidest|bestimmen sie|sie bestimmen|bestimmst du|du bestimmst|selbst festlegen|ihre möglichkeiten|ihren möglichkeiten|' +
    'ihre optionen|ihren optionen|ihrer optionen|deine optionen|deinen optionen|die option|folgende optionen|folgenden optionen|optionen zum|optionen zur|option zur|option zum|gewählte*|' +
    'von ihnen ausgewählt*|von dir ausgewählt*|vom nutzer ausgewählt*|vom nutzer gewählt*|von ihnen gewählt*|von dir gewählt*|verfügbare optionen|verfügbaren optionen|auswahloption*|' +
    'vollständig optional|vollständig freiwillig|völlig optional|rein freiwillig|komplett freiwillig|komplett optional|gänzlich freiwillig',
  gpc:
    'do not track*|global privacy control*|gpc|dnt|browser signal*|browsersignal*|opt out signal*|nicht verfolgen signal*|opt out präferenzsignal*|präferenzsignal*',
  consent:
    'einwilligung|einwilligungen|einwilligungserklärung*|einwilligen|einwilligt|eingewilligt|zustimmung|zustimmungen|zustimmungserklärung*|zustimmen|zustimmt|zugestimmt|zuzustimmen|stimmen sie|stimmen zu|stimme zu|stimmst du|erlaubnis|' +
    'einverstanden|einverständnis*|genehmigung|genehmigungen|genehmigt*|autorisieren|autorisiert*|1 lit a|1 buchstabe a|2 lit a|ausdrücklich* einwilligung|ausdrücklich* zustimmung|vorherig* einwilligung|vorherig* zustimmung|' +
    'sie gestatten|uns gestatten|uns gestattet|gestatten sie|sie erlauben|uns erlauben|uns erlaubt|erlauben sie|einzuwilligen|einwilligst|zustimmst|willigen sie|willigst du|1 buchst a|abs 1 a|6 1 a|6 i lit a|2 buchstabe a|2 buchst a|' +
    'stimmt zu|stimmst zu|stimmen ** zu|einverstandenerklärung*|' +
    'autorisierung*|' +
    'berechtigungen|app berechtigung*|systemberechtigung*|geräteberechtigung*|android berechtigung*|berechtigung erteil*|berechtigung ** erteil*|' +
    'berechtigung für|berechtigungen für|berechtigung zum|akzeptanz|akzeptanz der|akzeptanz dieser|6 lit a|akzeptierst|akzeptieren|akzeptiert|akzeptieren sie|standortberechtigung|fotoberechtigung|' +
    'annahme dieser|annahme der',
  'legitimate-interest':
    'berechtigt* interesse*|berechtigt* geschäftsinteresse*|berechtigt* geschäftlich* interesse*|berechtigt* unternehmensinteresse*|berechtigt* wirtschaftlich* interesse*|berechtigt* geschäftszweck*|legitim* interesse*|legitim* geschäft*|rechtmäßig* interesse*|' +
    'überwiegend* berechtigt* interesse*|überwiegend* interesse*|interessenabwägung*|1 lit f|1 buchstabe f|1 buchst f|6 i lit f|abs 1 f|6 1 f|berechtigt* geschäftlich* zweck*|berechtigt* zweck*|' +
    'berechtigt* unternehmerisch* interesse*|berechtigt* eigen* interesse*|legitim* unternehmens*|legitim* wirtschaftlich* interesse*|legitim* zweck*|' +
    'grundrechte und grundfreiheiten|grundrechten und grundfreiheiten|grundrechte oder grundfreiheiten|interessen grundrechte|interessen oder grundrechte|interessen und grundrechte|' +
    'interessen oder die grundrechte|interessen und die grundrechte|' +
    'interessen rechte und freiheiten|interessen rechte oder freiheiten|interessen rechten und freiheiten|ihre interessen rechte und freiheiten|deine interessen rechte und freiheiten|' +
    'ihrer interessen rechte und freiheiten|ihren interessen rechten und freiheiten|' +
    'schutzwürdige* gründe*|zwingende schutzwürdige* gründe*|schutzwürdige* interesse*|berechtigte* gründe*|berechtigte* grund|legitime* gründe*|interesse rechte und freiheiten|' +
    'deine interesse rechte und freiheiten|' +
    'unsere interessen|unserer interessen|unseren interessen',
  contract:
    'vertragserfüllung|vertragsdurchführung|vertragsabwicklung|vertragsanbahnung|vertragsabschluss*|vertragsabschlusses|vertragsschluss*|vertragsverhältnis*|vertragsbeziehung*|erfüllung eines vertrag*|erfüllung des vertrag*|erfüllung unseres vertrag*|' +
    'erfüllung von verträgen|erfüllung ** vertrag*|erfüllung ** verträge*|durchführung eines vertrag*|durchführung des vertrag*|abschluss eines vertrag*|vertrag mit ihnen|vertrags mit ihnen|vertrag zu erfüllen|vertrag ** zu erfüllen|vorvertraglich*|1 lit b|1 buchstabe b|' +
    'vertragspflichten|erfüllung des zwischen|erfüllung eines zwischen|vertragszweck*|vertragsabschlüsse*|zustandekommen ** vertrag*|1 buchst b|6 i lit b|abs 1 b|6 1 b|' +
    'erfüllung ** *vertrag|erfüllung ** *vertrags|erfüllung ** *vertrages|vertrag mit uns|vertrages mit uns|vertrags mit uns|verträge mit uns|verträge mit ihnen|vertrages mit ihnen|vertrag ** schließen|' +
    'vertrag ** schliessen|vertrag ** abschließen|vertrag ** abzuschließen|vertrag zu schließen|vertrag ** geschlossen|vertragspartei|vertragsparteien|mietvertrag*|kaufvertrag*|nutzungsvertrag*|' +
    'dienstleistungsvertrag*|beförderungsvertrag*|servicevertrag*|behandlungsvertrag*|reisevertrag*|vertragsbegründung|begründung eines vertrag*|' +
    'abwicklung von vertragsverhältnissen|abwicklung von verträgen|durchführung ** vertrag*|abwicklung ihres vertrag*|durchführung von verträgen|' +
    'erfüllung von vertragsverhältnissen|' +
    'abwicklung des vertrag*|abwicklung eines vertrag*|abwicklung unseres vertrag*|abwicklung der vertrag*|abwicklung geschlossener verträge|abwicklung ihrer verträge|' +
    '6 lit b' +
    '|abschluss des vertrag*|abschluss eines ** vertrag*|abschluss ihres vertrag*|vertrag mit dir|vertrags mit dir|vertrag abzuschließen',
  'legal-basis':
    'rechtsgrundlage*|rechtsgrund|rechtsgründe*|gesetzlich* grundlage*|rechtlich* grundlage*|erlaubnistatbestand*|art 6|artikel 6|art 9|artikel 9|lebenswichtig* interesse*|öffentlich* interesse*|im öffentlichen interesse|wesentlich* interessen|rechtmäßigkeit|1 lit d|1 lit e|rechtlich* basis|' +
    'rechtsgrundes|rechtsbasis|1 buchstabe d|1 buchstabe e|' +
    'ausübung öffentlicher gewalt|öffentlich* gewalt|uns übertragen wurde|dem verantwortlichen übertragen|rechtliche grund|rechtlicher grund|rechtlichen grund|' +
    'rechtmäßigkeit der verarbeitung|rechtmäßigkeit der datenverarbeitung|rechtmäßigkeit der bis dahin * *verarbeitung|rechtmäßigkeit der bis zum widerruf * *verarbeitung|' +
    'rechtmäßigkeit der bereits * *verarbeitung|rechtmäßigkeit der bisherigen *verarbeitung',
  safeguard:
    'sicherheitsmaßnahme*|sicherheitsmassnahme*|sicherheitsvorkehrung*|sicherheitsverfahren*|sicherheitsstandard*|sicherheitsmechanism*|sicherungsmaßnahme*|schutzmaßnahme*|schutzmassnahme*|schutzvorkehrung*|technisch* und organisatorisch*|' +
    'organisatorisch* maßnahme*|technisch* maßnahme*|geeignet* garantie*|angemessen* garantie*|datensicherheit*|sicherheit|sichere|sicheren|sicherer|sicheres|sicher aufbewahr*|sicher gespeichert|sicher übertragen|sicher verwahr*|geschützt*|schützen|' +
    'zu schützen|schutz ihrer|schutz deiner|schutz der daten|schutz von daten|schutz personenbezogen*|schutz vor|absicherung|abgesichert|firewall*|zugriffskontrolle*|zugangskontrolle*|zutrittskontrolle*|zugriffsbeschränkung*|' +
    'penetrationstest*|zwei faktor*|multi faktor*|iso 27001|soc 2|pci|need to know|stand der technik|sichern|zu sichern|gesichert|gesicherte*|schutz|schutzes|schutze|schützt|schütze|sicherem|vertraulich*|sicher verarbeitet|' +
    'sicherheitsrichtlinie*|sicherheitskontrolle*|sicherheitstechnologie*|sicherheitstechnik*|sicherheitsprotokoll*|sicherheitssystem*|sicherheitsbestimmung*|sicherheitsfunktion*|sicherheitsprüfung*|sicherheitskonzept*|' +
    'sicherheitsniveau*|sicherheitsanforderung*|sicherheitsbeschränkung*|sicherheitsprogramm*|sicherheitsvorschrift*|schutzmechanism*|datensicherungsmaßnahme*|zugriffsberechtigung*|zugriffsrecht*|berechtigungskonzept*|' +
    'zugangsbeschränkung*|organisatorisch* sicherheit*|iso iec 27001|' +
    'sicher sind|sicher ist|sicher bleiben|sicher zu halten|sicher zu machen|antivirus*|anti virus*|virenschutz*|virenscanner*|passwortgeschützt*|einbruchserkennung*|' +
    'so sicher wie|sicher betreiben|sicher zu betreiben|sicher zu gestalten|sicherer zu machen|sicherheitsrelevant*|' +
    'entwicklung der technik|' +
    'entsprechend der technologischen entwicklung|entsprechend der technischen entwicklung|stand der technischen entwicklung|stand der technologischen entwicklung|' +
    'sicherheitseinstellungen|sicherheitsbenachrichtigungen|sicherheitsmeldung*|sicherheitswarnung*|sicherheitsupdate*|sicherheitshinweis*|sicher über|sicher von|sicher zu speichern|' +
    'sicher speichern|sicher gehostet|' +
    'zugriff ist ** beschränkt|zugang ist ** beschränkt|zugriff ist auf ** beschränkt|zugang ist auf ** beschränkt|beschränken den zugriff|beschränken den zugang|beschränken wir den zugriff|zugriff beschränken|zugriff zu beschränken|' +
    'wir schulen|schulen wir|schulen unsere|schulen alle|sicherheitsaudit*|geheim zu halten|geheim halten|geheim gehalten*|geheimzuhalten|datenschutzschulung*|sicherheitsschulung*' +
    '|geheimhaltung ihres passwort*|geheimhaltung deines passwort*|geheimhaltung ihrer zugangsdaten|geheimhaltung der zugangsdaten|geheimhaltung deiner zugangsdaten' +
    '|geheimhaltung von passwörtern' +
    '|halten wir geheim|halten ** geheim|hält ** geheim' +
    '|sicherheitsüberprüfung*|vertraulich behandel*|vertraulich zu behandeln',
  breach:
    'datenpanne*|datenschutzverletzung*|datenschutzvorfall*|datenschutzvorfälle*|datenleck*|datenverlust*|sicherheitsverletzung*|sicherheitsvorfall*|sicherheitsvorfälle*|verletzung des schutzes|verletzungen des schutzes|verletzung der sicherheit|verletzung der datensicherheit|' +
    'unbefugt*|unberechtigt* zugriff*|unautorisiert*|nicht autorisiert* zugriff*|kompromittier*|hackerangriff*|zugriff durch unbefugte|verletzung der vertraulichkeit|sicherheitspanne*|datenschutzpanne*|datenmissbrauch*|datendiebstahl*|' +
    'unbeabsichtigt* verlust*|versehentlich* verlust*|versehentlich* verloren*|zufällig* verlust*|' +
    'panne|pannen|verletzung personenbezogener daten|datensicherheitsvorf*|datensicherheitsverletzung*|schutzverletzung*|' +
    'unbefugt* zugriff*|unbefugt* zugang*|unbefugt* offenlegung|unbefugt* weitergabe|unbefugt* veränderung*|unbefugt* verarbeitung|unbefugt* verwendung|' +
    'unbefugt* vernichtung|unbefugt* kenntnisnahme|unberechtigt* zugang*|vollständig* verlust*',
  'no-guarantee':
    'nicht garantieren|nicht garantiert|nicht gewährleisten|nicht gewährleistet|keine garantie*|keine gewähr|keine absolut*|absolut* sicherheit|absolut* schutz|absolut sicher|vollständig* sicherheit|vollkommen sicher|vollständig sicher|völlig sicher|' +
    '100 sicher|100 prozentig*|hundertprozentig*|lückenlos* schutz|sicherheitslücken aufweisen|auf eigenes risiko|auf ihr eigenes risiko|auf eigene gefahr|nicht ausgeschlossen werden|keine haftung|' +
    'nicht ** garantieren|nicht ** gewährleisten|weder ** garantieren|weder ** gewährleisten|weder ** zusichern|nicht zusichern|noch garantieren|noch gewährleisten|nicht versprechen|' +
    'nicht völlig ausgeschlossen',
  'employees-access':
    'mitarbeiter|mitarbeitern|mitarbeiters|mitarbeiterinnen|mitarbeitende*|angestellte|angestellten|beschäftigte|beschäftigten|personal|personals|belegschaft|unser team|unserem team|unseres teams|angestellter|mitarbeiterin|' +
    'beschäftigter|' +
    'personell|personelle|personellen|personeller' +
    '|mitarbeiter zu schulen|mitarbeiter ** zu schulen|beschäftigten zu schulen|mitarbeitenden zu schulen|personal zu schulen|mitarbeiter schulen' +
    '|zu schulen',
  'third-country':
    'drittland|drittlands|drittlandes|drittländer*|drittlandtransfer*|drittlandübermittlung*|drittstaat*|außerhalb der eu|außerhalb des ewr|außerhalb der europäischen|außerhalb des europäischen|außerhalb europas|außerhalb deutschlands|außerhalb der schweiz|' +
    'außerhalb der union|außerhalb ihres|außerhalb des landes|außerhalb des vereinigten|ausserhalb der eu|ausserhalb des ewr|ausserhalb der europäischen|ausserhalb des europäischen|ausserhalb der schweiz|nicht zur eu|ander* länder|ander* ländern|ander* staaten|' +
    'ander* rechtsordnung*|ander* land|ausland|ausländisch*|international|international* übermittlung*|international* datenübermittlung*|international* datentransfer*|international* transfer*|international* übertragung*|international* datenübertragung*|internationale organisation*|grenzüberschreitend*|grenzüberschreitend* daten*|' +
    'auslands|ausserhalb ihres|andere* jurisdiktion*|' +
    'außerhalb der vereinigten staaten|außerhalb der usa|außerhalb großbritanniens|außerhalb österreichs|außerhalb von europa|außerhalb von deutschland|nicht eu land|nicht eu länder*|nicht eu staat*|nicht eu mitglied*|' +
    'nicht ewr land|nicht ewr länder*|nicht ewr staat*|nicht europäisch* land|nicht europäisch* länder*|nicht europäisch* staat*|außereuropäisch*',
  scc:
    'standardvertragsklausel*|standard vertragsklausel*|eu standardvertragsklausel*|standarddatenschutzklausel*|standard datenschutzklausel*|standardschutzklausel*|standardklausel*|mustervertragsklausel*|musterklausel*|modellklausel*|vertragsklauseln der eu|scc|sccs|standard contractual clauses',
  framework:
    'privacy shield*|eu us privacy shield*|data privacy framework*|dpf|datenschutzrahmen*|eu us datenschutzrahmen*|datenschutzschild*|safe harbo*|safe harbour*|rahmenabkommen*|datenschutzabkommen*|rahmenwerk*|datenschutz rahmen*|' +
    'transatlantisch* datenschutzrahmen*|' +
    'us data privacy framework*|u s data privacy framework*|us dpf',
  adequacy:
    'angemessenheitsbeschluss*|angemessenheitsbeschlüsse*|angemessenheitsbeschlusses|angemessenheitsentscheidung*|angemessenheit|angemessen* schutzniveau*|angemessen* datenschutzniveau*|angemessen* niveau*|angemessen* schutz|schutzniveau*|datenschutzniveau*|gleichwertig* schutz*',
  bcr:
    'verbindlich* intern* datenschutzvorschrift*|verbindlich* intern* vorschrift*|verbindlich* unternehmensregel*|verbindlich* unternehmensvorschrift*|verbindlich* unternehmensintern*|verbindlich* konzern*|binding corporate rules|bcr|bcrs|interne datenschutzvorschriften',
  us:
    'usa|us|u s|u s a|vereinigt* staaten|vereinigt* staaten von amerika|amerika|amerikanisch*|us amerikanisch*',
  eu:
    'europäisch* union|eu|ewr|europäisch* wirtschaftsraum*|europa|europas|mitgliedstaat*|mitgliedsstaat*|mitgliedsland*|mitgliedsländer*|eu mitgliedstaat*|eu mitgliedsstaat*|eu länder*|innerhalb der eu|' +
    'eu staat*|ewr staat*|ewr länder*|ewr mitgliedstaat*|europäisch* staaten|europäisch* ländern|' +
    'europäisch* gesetzgeber*|europäisch* recht|europäischen rechts|europäisch* vorschriften|europäisch* verordnung*|' +
    'europäischen oder nationalen|europäischen und nationalen|europäische und nationale|europäischer und nationaler',
  uk:
    'vereinigt* königreich*|großbritannien|grossbritannien|uk|england|britisch*',
  switzerland:
    'schweiz|schweizer|schweizerisch*',
  country:
    'land|länder|ländern|landes|staaten|rechtsordnung*|rechtsgebiet*|rechtsraum*|rechtssystem*|hoheitsgebiet*|gerichtsbarkeit*|region|regionen|bestimmungsland*|empfängerland*|andere orte|anderen orten|weiteren orten|staat|staates|jurisdiktion*|' +
    'gebiete|gebieten|territori*|heimatland*|herkunftsland*|wohnsitzlandes|aufenthaltslandes|aufenthaltsland|nation|nationen|sitzland*|ursprungsland*',
  servers:
    'server|servern|servers|webserver*|serverstandort*|rechenzentr*|datenzentr*|data center*|datacenter*|infrastruktur*|' +
    'serverseitig*|serverausfall*|serverausfälle*|serverabsturz*|serverfehler*|mailserver*|servercluster*|serveranfrage*|cloud infrastruktur*|serverinfrastruktur*|server infrastruktur*|' +
    'cloudinfrastruktur*|backend server*|' +
    '*infrastruktur|*infrastrukturen',
  cookie:
    'cookie|cookies|*cookie|*cookies|cookie richtlinie*|cookie erklärung*|cookie hinweis*|' +
    'textdatei|textdateien|text dateien|text datei|kleine text dateien|kleine textdateien',
  'tracker-tech':
    'pixel*|zählpixel*|trackingpixel*|tracking pixel*|web beacon*|webbeacon*|beacon|beacons|web bug*|webbug*|clear gif*|lokal* speicher|lokal* speicherung|local storage|localstorage|session storage|sessionstorage|tracking technologie*|trackingtechnologie*|' +
    'tracking tool*|ähnlich* technologie*|vergleichbar* technologie*|ähnlich* technik*|sdk|sdks|plugin|plugins|plug in|plug ins|social plugin*|social plug in*|session replay*|sitzungsaufzeichnung*|tag manager*|heatmap*|skripte|skripten|device graph*|' +
    'tags|web storage|webspeicher*|scripts|' +
    'tracker|trackern|trackers|tracking skript*|tracking script*|trackingskript*|tracking code*|trackingcode*|javascript*|tracking mechanism*|trackingmechanism*|tracking technik*',
  'third-party-cookie':
    'drittanbieter cookie*|drittanbietercookie*|drittcookie*|cookies von drittanbietern|cookies von dritten|cookies dritter|third party cookie*|first party cookie*|erstanbieter cookie*|session cookie*|sessioncookie*|sitzungscookie*|sitzungs cookie*|' +
    'persistent* cookie*|dauerhaft* cookie*|permanent* cookie*|temporär* cookie*|transient* cookie*|notwendig* cookie*|technisch notwendig* cookie*|technisch erforderlich* cookie*|unbedingt erforderlich* cookie*|erforderlich* cookie*|essenziell* cookie*|' +
    'essentiell* cookie*|nicht notwendig* cookie*|nicht essenziell* cookie*|werbe cookie*|werbecookie*|marketing cookie*|marketingcookie*|funktional* cookie*|funktionell* cookie*|funktionscookie*|analyse cookie*|analysecookie*|analytisch* cookie*|' +
    'statistik cookie*|performance cookie*|leistungs cookie*|targeting cookie*|präferenz cookie*|opt out cookie*|statistikcookie*|unbedingt notwendig* cookie*|technisch* cookie*',
  child:
    'kind|kinder|kindern|kindes|kinds|kinderschutz|minderjährig*|jugendlich*|teenager*|heranwachsend*|jung* menschen|schüler*|kinder und jugendliche*|kleinkind*' +
    '|kinderkonto*|kinderkonten*|kinderprofil*|kinderkontos',
  parent:
    'eltern|elternteil*|elterlich*|erziehungsberechtigt*|sorgeberechtigt*|personensorgeberechtigt*|träger der elterlichen|gesetzlich* vertreter*|vormund*|vormünder*',
  'under-age':
    'unter * jahren|unter * jahre|unter 13|unter 14|unter 16|unter 18|jünger als|mindestalter*|mindestens * jahre alt|jahre alt|jahren alt|lebensjahr*|volljährig*|im alter von|unter dem alter|alter von|altersgrenze*|altersanforderung*|altersüberprüfung*|altersverifi*|' +
    'altersvoraussetzung*|altersbeschränkung*|alter unter|' +
    'unter 15|unter 17|unter 21',
  resident:
    'einwohner*|bewohner*|ansässig*|gebietsansässig*|wohnsitz*|wohnhaft|wohnen|aufhalten|gewöhnlich* aufenthalt*|mit sitz in|niedergelassen*|sie in ** leben|personen die in ** leben|nutzer die in ** leben|wohnst|aufenthaltsland*|' +
    'wohnsitzland*|wohnhafte*|beheimatet|' +
    'befinden sich in|befindet sich in|sich in ** befinden|sich in ** befindet|sitz in|sitz hat|ihren sitz|seinen sitz|leben sie in|lebt in|lebst|ansässigen|' +
    'üblich* aufenthalt*|' +
    'aufenthaltsort* ihres arbeitsplatz*|aufenthaltsort* oder|aufenthaltsort* des arbeitsplatz*|aufenthaltsort* arbeitsplatz*|aufenthaltsort* ihrem arbeitsplatz*|' +
    'aufenthaltsort* deines arbeitsplatz*|gewöhnlich* aufenthaltsort*|' +
    'hauptgeschäftssitz*|hauptsitz*|geschäftssitz*|firmensitz*|unternehmenssitz*|gesellschaftssitz*|' +
    'du in ** lebst|du in ** wohnst|dich in ** befindest|sie in ** wohnen|sich in ** aufhalten|dich in ** aufhältst|sie in ** ansässig',
  california:
    'kalifornien*|kalifornisch*|california*|ccpa|cpra|virginia|colorado|connecticut|utah|nevada|texas|oregon|shine the light|bundesstaat|bundesstaaten|us bundesstaat*|' +
    'montana|new jersey' +
    '|kalifornischem recht|kalifornisches recht|kalifornischen rechts|recht des staates kalifornien|recht von kalifornien',
  gdpr:
    'dsgvo|ds gvo|eu dsgvo|eu ds gvo|gdpr|uk gdpr|datenschutz grundverordnung|datenschutzgrundverordnung|eu datenschutz grundverordnung|bdsg|bundesdatenschutzgesetz*|landesdatenschutzgesetz*|datenschutzgesetz*|datenschutzrecht|datenschutzrechts|datenschutzrechtlich*|' +
    'datenschutzvorschrift*|datenschutzgesetzgebung|ttdsg|tdddg|telemediengesetz*|tmg|dsg|revdsg|ndsg|lgpd|pipeda|general data protection regulation|datenschutzregelung*|datenschutzverordnung*|datenschutz gesetz*|' +
    'eu datenschutzgrundverordnung|europäische* datenschutz grundverordnung|europäische* datenschutzgrundverordnung|' +
    'dsgvo des vereinigten königreichs|britisch* dsgvo|uk dsgvo',
  visitor:
    'besucher*|seitenbesucher*|websitebesucher*|webseitenbesucher*|website besucher*|gast|gäste|gästen|nichtmitglied*|nicht nutzer*|nicht registrierte*|unregistriert*|' +
    'besuch unserer website|besuch unserer webseite|besuch unserer internetseite|besuch unserer websites|unsere website besuchen|unsere webseite besuchen|unsere websites besuchen|unsere website besuchst|' +
    'ihren besuch|ihr besuch|ihres besuchs|ihrem besuch|dein besuch|deinen besuch|deines besuchs|deinem besuch|ihren besuchen|besuch auf unserer|besuche auf unserer|besuch unserer seite*|' +
    'besuch der website*|besuch der webseite*|besuch der seite*|besuch dieser website|besuch dieser webseite|besuch dieser seite|unsere website besucht hast|unsere website besucht haben|' +
    'unsere seite besuchen|unsere seiten besuchen|unsere webseiten besuchen|unsere webseite besuchst|unsere internetseite besuchen|unsere websites besuchst|diese website besuchen|' +
    'diese webseite besuchen|die website besuchen|die webseite besuchen|die seite besuchen|besuch unserer webseiten|besuch unserer internetseiten|' +
    'ihrer besuche|ihre besuche|deiner besuche|deine besuche',
  customer:
    'kunde|kunden|kundin*|kundinnen|geschäftskunde*|privatkunde*|endkunde*|endnutzer*|endbenutzer*|abonnent*|klient*|mandant*|käufer*|besteller*|auftraggeber*|interessent*|firmenkunde*|bestandskunde*|neukunde*|verbraucher|verbrauchern|' +
    'verbrauchers|verbraucherin|verbraucherinnen|kundschaft|' +
    'passagier*|fahrgast|fahrgäste|fahrgästen|fahrgastes|' +
    'verbraucherrecht*|verbraucheranfrage*|verbraucherangelegenheit*|kundenseitig*|' +
    'verbraucherschutz*' +
    '|reisende|reisenden|reisender|fluggast|fluggäste|fluggästen|fluggastes|abonnentin|käuferin|käuferinnen|abnehmer',
  user:
    'nutzer|nutzern|nutzers|nutzerin|nutzerinnen|nutzende|nutzenden|benutzer|benutzern|benutzers|benutzerin|benutzerinnen|mitglied|mitglieder|mitgliedern|mitglieds|kontoinhaber*|registriert* nutzer*|registriert* benutzer*|betroffene|betroffenen|betroffener|betroffen* person*|person|personen|natürlich* person*|einzelperson*|' +
    'user|usern|users|' +
    'menschen|leute|leuten|individuum|individuen|websitenutzer*|webseitennutzer*|' +
    'privatperson*|nutzerseitig*|' +
    'anwender|anwendern|anwenders|anwenderin|anwenderinnen|benutzerkonto|benutzerkontos|benutzerkonten|nutzerkonto|nutzerkontos|nutzerkonten|nutzeraccount*|benutzeraccount*|benutzerinteraktion*|' +
    'nutzerinteraktion*|benutzeranmeldung*|nutzeranmeldung*|benutzerumfrage*|nutzerumfrage*|benutzergruppe*|nutzergruppe*|nutzerkreis*|nutzerbasis|benutzeraktivitäten|nutzeraktivitäten|' +
    'nutzeranfragen|benutzeranfragen|nutzerrechte|nutzerbereich*|mitgliederverwaltung*|mitgliederliste*|mitgliederverzeichnis*|mitgliederbereich*|mitgliederversammlung*|benutzeroberfläche*|' +
    'nutzeroberfläche*',
  employee:
    'unsere mitarbeiter|unserer mitarbeiter|unseren mitarbeitern|unsere mitarbeiterinnen|unsere beschäftigten|unserer beschäftigten|unsere angestellten|stellenbewerber*',
  applies:
    'gilt für|gelten für|findet anwendung|finden anwendung|anwendbar auf|geltungsbereich*|anwendungsbereich*|geltungsbereichs|' +
    'datenschutzerklärung gilt|datenschutzerklärungen gelten|datenschutzrichtlinie gilt|datenschutzbestimmungen gelten|datenschutzhinweise gelten|richtlinie gilt|erklärung gilt|bestimmungen gelten|bezieht sich auf|beziehen sich auf|erstreckt sich|' +
    'eigen* datenschutz*|eigen* separat* datenschutz*|separat* datenschutz*|gesondert* datenschutz*|unterliegt ** datenschutz*|unterliegen ** datenschutz*|unterliegt deren|unterliegen deren|datenschutzerklärung ** beschreibt|datenschutzerklärung beschreibt|datenschutzerklärung erläutert|' +
    'datenschutzerklärung erklärt|datenschutzerklärung informiert|datenschutzrichtlinie beschreibt|datenschutzrichtlinie erläutert|datenschutzrichtlinie erklärt|richtlinie erläutert|richtlinie beschreibt|datenschutzhinweise beschreiben|datenschutzhinweise informieren|wird erläutert wie|' +
    'gilt ** für|gelten ** für|erstrecken sich|anzuwenden auf|anwendbar für|findet ** anwendung|finden ** anwendung|bezieht sich ** auf|beziehen sich ** auf|' +
    'unterliegt ** richtlinie*|unterliegen ** richtlinie*|unterliegt ** bestimmungen|unterliegen ** bestimmungen|richtlinien ** unterliegen|richtlinien ** unterliegt|gilt auch für|erfasst von dieser|' +
    'gelten deren|gilt deren|gelten dessen|gilt unsere|gelten unsere|abschnitt informiert|richtlinie informiert|erklärung informiert|abschnitt beschreibt|' +
    'abschnitt erläutert|abschnitt gilt|abschnitt erklärt|gilt sowohl für|unterliegt unserer|unterliegen unserer|unterliegt den datenschutz*|unterliegen den datenschutz*|' +
    'gilt|gelten|richtet sich nach|richten sich nach|bestimmt sich nach|bestimmen sich nach|unterliegt dem recht|unterliegen dem recht|weiter gelten|weiter gilt|richtlinie erklärt|erklärung beschreibt|erklärung erläutert|hinweise beschreiben|hinweise erläutern|hinweise informieren|erläutert wie|erläutern wie|erläutern wir wie|erklärt wie|beschreibt wie|beschreiben wie|beschreiben wir wie|klärt sie über|klärt dich über|klärt nutzer über|klären wir sie über|klären wir dich über|informiert sie darüber|informiert dich darüber|informieren wir sie darüber wie|informieren wir dich darüber wie',
  controller:
    'verantwortlicher|verantwortlichen|verantwortliche|verantwortlich* stelle*|verantwortlich im sinne|datenverantwortliche*|datenschutzverantwortliche*|gemeinsam verantwortlich*|gemeinsam* verantwortlich*|' +
    'gemeinsam* verantwortlichkeit|gemeinsam* datenverantwortliche*|mitverantwortlich*|betreiber dieser|betreiber der website|betreiber der webseite|seitenbetreiber*|websitebetreiber*|betrieben von|betrieben wird von|rechtsträger*|verantwortlich* unternehmen|' +
    'verantwortlich für die verarbeitung|verantwortlich für die datenverarbeitung|' +
    'für die verarbeitung verantwortlich|' +
    'für die datenverarbeitung verantwortlich|für die verarbeitung ihrer ** verantwortlich|verantwortlich ist die|verantwortlich ist der|betreiberin|betreiber der app|' +
    'betreiber der plattform|betreiber dieses|betreiber des onlineshops|betreiber ist|' +
    'verantwortlich für ihre|' +
    'wird von ** betrieben|werden von ** betrieben|von uns betrieben|von uns selbst betrieben|betrieben durch|wird betrieben von|wird durch ** betrieben',
  dpo:
    'datenschutzbeauftragte*|datenschutz beauftragte*|betrieblich* datenschutzbeauftragte*|dsb|eu vertreter*|vertreter in der|vertreter gemäß|vertreter nach art|unser vertreter|unseren vertreter|schweizer vertreter*|datenschutzteam*|datenschutz team*|datenschutzabteilung*|data protection officer|dpo|datenschutzkoordinator*' +
    '|vertreter in der eu|vertreterin in der eu|vertreter in der europäischen|vertreterin in der europäischen|eu vertretung|unionsvertreter*|vertretung in der eu|vertreter im ewr|vertreter in der schweiz',
  'contact-us':
    'kontaktieren sie uns|kontaktieren sie|kontaktiere uns|uns kontaktieren|uns ** kontaktieren|kontakt aufnehmen|kontakt mit uns|kontakt zu uns|mit uns in kontakt|mit uns in verbindung|wenden sie sich|wende dich|an uns wenden|sich ** an uns wenden|schreiben sie uns|schreiben sie|' +
    'schreib uns|fragen haben|bei fragen|fragen zu|fragen zum|kontaktformular*|kontaktseite*|kontaktmöglichkeit*|ansprechpartner*|impressum|erreichen sie|erreichen sie uns|postfach|hilfe center|hilfecenter|hilfebereich|hilfeseite*|rufen sie uns|per post|e mail an|formlos* mitteilung|formlos|' +
    'mit uns in verbindung setzen|mit uns in verbindung zu setzen|setzen sie sich mit uns|mit uns in kontakt treten|mit uns in kontakt zu treten|uns zu kontaktieren|kontakt mit uns aufnehmen|kontakt mit uns aufzunehmen|' +
    'kontakt zu uns aufnehmen|nehmen sie kontakt|treten sie mit uns|uns erreichen|erreichbar unter|wir erreichbar|uns schreiben|rückfragen|kontaktadresse*|kontaktiert uns|' +
    'folgende adresse|folgender adresse|folgenden adresse|unter der adresse|an die adresse|sich an uns|sprechen sie uns an|melden sie sich bei|meldet euch|wendet euch|wenden sie|schreibt uns|kontakt aufzunehmen|' +
    'an uns zu wenden|nehmen sie ** kontakt|nimm ** kontakt|kontakt ** mit uns|setz dich mit uns|setze dich mit uns|melde dich bei|schreibe uns|' +
    'an die aufsichtsbehörde wenden|an die zuständige aufsichtsbehörde wenden|an die datenschutzbehörde wenden|schicken sie uns ** e mail|senden sie uns ** e mail|schick uns ** e mail|sende uns ** e mail|schreiben sie uns ** e mail|schreib uns ** e mail',
  'third-party-sites':
    'websites dritter|webseiten dritter|seiten dritter|website dritter|internetseiten dritter|angebote dritter|drittseite*|websites von dritten|webseiten von dritten|websites von drittanbietern|webseiten von drittanbietern|drittanbieter website*|drittanbieter webseite*|drittanbieterseite*|' +
    'extern* link*|extern* website*|extern* webseite*|extern* seite*|fremd* website*|fremd* seiten|ander* website*|ander* webseite*|links zu|links auf|hyperlink*|verlinkt*|verlinkung*|verlinken|' +
    'dienste dritter|diensten dritter|dienste von dritten|dienste von drittanbietern|apps dritter|apps von dritten|anwendungen dritter|inhalte dritter|drittanbieterdienst*|drittanbieter dienst*|drittanbieter app*|drittanbieter anwendung*|datenschutzpraktiken dritter|datenschutzpraktiken anderer|datenschutzpraktiken dieser|integration|integrationen|' +
    'seiten von drittanbietern|angebote von dritten|webseiten anderer|websites anderer|drittwebsite*|' +
    'ander* plattform*|plattform* dritter|plattform* von dritten|plattform* von drittanbietern|drittplattform*|drittanbieterplattform*|drittanbieter plattform*|drittanbieteranwendung*|drittanbieterapp*|drittanbieterwebsite*|' +
    'drittanbieterwebseite*|drittanwendung*|anwendung* von drittanbietern|apps von drittanbietern|ander* apps|ander* anwendungen|ander* online dienst*|ander* onlinedienst*|auf dessen website weitergeleitet|' +
    'auf deren website weitergeleitet|auf deren seite weitergeleitet|auf dessen seite weitergeleitet|auf eine andere website weitergeleitet|auf die website ** weitergeleitet|' +
    'drittdienst|drittdienste|drittdiensten|drittdienstes|sonstig* websites|sonstig* webseiten|sonstig* anwendungen|dritt apps|' +
    'drittanbietern betriebene*|von dritten betrieben*|' +
    'dienst eines dritten|dienste eines dritten|diensten eines dritten|website eines dritten|webseite eines dritten|websites eines dritten|seite eines dritten|app eines dritten|fremde* webseite*|' +
    'websites anderer anbieter|verantwortlich für die inhalte|verantwortlich für den inhalt|verantwortlich für die datenschutzpraktiken|verantwortlich für die praktiken|für die inhalte ** verantwortlich|' +
    'für den inhalt ** verantwortlich|für die datenschutzpraktiken ** verantwortlich|' +
    'enthält links|enthalten links|enthält auch links|enthält verlinkungen|enthält verknüpfungen|' +
    'diensten von drittanbietern|diensten von dritten|services von drittanbietern|services dritter|tools von drittanbietern|tools dritter|drittanbieter tool*|drittanbietertool*|' +
    'drittanbieter plugin*|drittanbieterplugin*|drittanbieter service*|produkte dritter|produkten dritter|produkte oder dienste dritter|dienste oder produkte dritter|software dritter|' +
    'software von drittanbietern|inhalten dritter|inhalte von dritten|inhalte von drittanbietern|plugins von drittanbietern',
  'policy-doc':
    'datenschutzerklärung*|datenschutzhinweis*|datenschutzrichtlinie*|datenschutzbestimmung*|datenschutzinformation*|datenschutzmitteilung*|datenschutzgrundsätze*|datenschutzpolitik|datenschutzpolicy|datenrichtlinie*|datenschutz richtlinie*|diese erklärung|dieser erklärung|' +
    'diese richtlinie|dieser richtlinie|diese richtlinien|dieser richtlinien|diese bestimmungen|dieser bestimmungen|diesen bestimmungen|diese hinweise|dieser hinweise|diesen hinweisen|dieses dokument|dieses dokuments|diesem dokument|weiter unten|weiter oben|' +
    'vorliegende erklärung|vorliegenden erklärung|datenschutzerklaerung*|' +
    'vorliegenden hinweisen|vorliegende hinweise|vorliegenden hinweise|unsere hinweise|unserer hinweise|unseren hinweisen',
  'policy-change':
    'änderung dieser|änderungen dieser|änderungen an dieser|änderungen an diesen|änderungen an unserer|änderungen der datenschutz*|änderung der datenschutz*|änderung unserer datenschutz*|änderungen unserer datenschutz*|änderungen unserer richtlinie*|aktualisierung dieser|aktualisierungen dieser|' +
    'aktualisierung der datenschutz*|aktualisierung unserer datenschutz*|anpassung dieser|anpassung der datenschutz*|anpassung unserer datenschutz*|richtlinie ** zu ändern|richtlinie ** anzupassen|richtlinie ** anpassen|richtlinie ** überarbeiten|erklärung ** zu ändern|erklärung ** anzupassen|diese bestimmungen ** ändern|diese bestimmungen ** anpassen|diese bestimmungen ** aktualisieren|diese hinweise ** ändern|diese hinweise ** anpassen|diese hinweise ** aktualisieren|diese hinweise ** anzupassen|' +
    'datenschutzerklärung ** änder*|datenschutzerklärung ** zu ändern|datenschutzerklärung ** geändert*|datenschutzerklärung ** aktualisier*|datenschutzerklärung ** anpass*|datenschutzerklärung ** anzupassen|datenschutzerklärung ** angepasst*|datenschutzerklärung ** überarbeit*|datenschutzerklärung ** ergänz*|' +
    'datenschutzrichtlinie* ** änder*|datenschutzrichtlinie* ** geändert*|datenschutzrichtlinie* ** aktualisier*|datenschutzrichtlinie* ** anpass*|datenschutzrichtlinie* ** anzupassen|datenschutzrichtlinie* ** überarbeit*|datenschutzbestimmungen ** änder*|datenschutzbestimmungen ** geändert*|datenschutzbestimmungen ** aktualisier*|' +
    'datenschutzbestimmungen ** anpass*|datenschutzbestimmungen ** anzupassen|datenschutzhinweise* ** änder*|datenschutzhinweise* ** geändert*|datenschutzhinweise* ** aktualisier*|datenschutzhinweise* ** anpass*|datenschutzhinweise* ** anzupassen|datenschutzinformation* ** änder*|datenschutzinformation* ** aktualisier*|' +
    'datenschutzinformation* ** anpass*|richtlinie ** ändern|richtlinie ** aktualisier*|erklärung ** ändern|erklärung ** aktualisier*|erklärung ** anpass*|bestimmungen werden sich * * * * ändern|wesentlich* änderung*|geändert* fassung*|geändert* version*|geändert* datenschutz*|aktualisiert* fassung*|aktualisiert* version*|' +
    'aktualisiert* datenschutz*|aktualisiert* richtlinie*|überarbeitet* fassung*|überarbeitet* version*|überarbeitet* datenschutz*|neu* datenschutzerklärung|neu* datenschutzrichtlinie|neu* fassung|neufassung*|jeweils aktuell* fassung|jeweils aktuell* version|jeweils aktuell* datenschutz*|jeweils gültig* fassung|jeweils gültig* version|aktualität und änderung|änderungsvorbehalt*',
  'last-updated':
    'zuletzt aktualisiert*|zuletzt geändert*|zuletzt überarbeitet*|zuletzt bearbeitet*|letzt* aktualisierung|letzt* änderung|letzt* überarbeitung|letzt* stand|stand N|stand vom|stand * N|den stand|stand der datenschutz*|stand dieser|aktueller stand|gültig ab|gültig seit|gilt ab|gelten ab|' +
    'in kraft seit|in kraft ab|tritt am ** in kraft|treten am ** in kraft|tritt in kraft|treten in kraft|datum des inkrafttretens|wirksam ab|wirksam seit|wirksam zum|fassung vom|version vom|aktuell gültig|mit wirkung vom|mit wirkung zum',
  not:
    'nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|ohne|weder|nichts|niemand|niemanden|niemandem|keinesfalls|keineswegs|nirgends|auf keinen fall|in keinem fall|in keiner weise|unter keinen umständen|zu keinem zeitpunkt|zu keiner zeit|nicht mehr|nicht länger|noch nie|' +
    'nirgendwo|keins|' +
    'unmöglich|unmögliche|unmöglichkeit|verboten|verbietet|verbieten|untersagt|unterlassen|unterlässt|unterlassung|verzichten|verzichtet|verzichten wir|außerstande|ausserstande|raten ** davon ab|raten ** ab|' +
    'davon abraten|davon absehen|mitnichten|' +
    'davon abzusehen|sehen ** davon ab|' +
    'mangels' +
    '|unterbleibt|unterbleiben|sehen wir ** ab|wir sehen ** ab|sieht ** davon ab|verneint|lassen wir bleiben|ausgeblieben|niemands|keinster weise' +
    '|ist ausgeschlossen|sind ausgeschlossen|ist ** ausgeschlossen|sind ** ausgeschlossen|untersagen wir|wir untersagen|untersagen unseren|untersagen es|verwehrt',
  generally:
    'grundsätzlich|in der regel|normalerweise|üblicherweise|im allgemeinen|hauptsächlich|vorwiegend|überwiegend|in erster linie|meist|meistens|typischerweise|vorrangig|primär|generell|prinzipiell|im prinzip|gewöhnlich|für gewöhnlich|' +
    'im regelfall|zumeist|größtenteils|im wesentlichen|' +
    'routinemäßig|routinemässig|im normalfall',
  only:
    'nur|ausschließlich*|ausschliesslich*|lediglich|allein|alleinig*|einzig|bloß|strikt|beschränkt auf|beschränkt sich auf|begrenzt auf|zu keinem anderen zweck|keinem anderen zweck|keinen anderen zweck*|für keine anderen zwecke|auf das notwendige|mindestmaß|auf ein minimum|' +
    'erst dann|erst nach|erst nachdem|beschränken sich auf|beschränken uns auf|beschränken wir uns auf|beschränken auf|begrenzen auf|einzige|einzigen|einziger|notwendige maß|erforderliche maß|' +
    'beschränkt sich ** darauf|beschränkt sich die|beschränkt sich der|beschränkt sich das|beschränkt sich unsere|beschränkt sich ** auf|beschränken sich ** auf|darauf beschränkt|alleine|einziges|einzigem|auf das erforderliche|auf das nötigste|begrenzt sich auf|bloße|bloßen|nichts anderes als|' +
    'erst ** wenn|erst ab|erst sobald|erst wirksam|rein|bloßer|bloßem|bloßes|auf das unbedingt notwendige|auf das unbedingt erforderliche|auf das absolut notwendige|' +
    'auf den notwendigen ** beschränkt|auf das notwendige ** beschränkt|auf den erforderlichen ** beschränkt|auf das erforderliche ** beschränkt|auf ein minimum ** beschränkt|' +
    'unbedingt erforderlich*|unbedingt notwendig*',
  except:
    'außer|ausser|ausgenommen|ausnahme|ausnahmen|ausnahmsweise|ausnahmefälle|ausnahmefällen|mit ausnahme|es sei denn|abgesehen von|ungeachtet|unbeschadet|sofern nicht|soweit nicht|falls nicht|wenn nicht|sofern nichts anderes|soweit nichts anderes|nicht anders angegeben|anders als|mit der ausnahme|' +
    'ausgenommene*|abweichend von|abweichend hiervon|' +
    'ausgeschlossen|ausgeschlossene*|ausschluss|ausschlusses|ausschließt|ausnahmefall|ausnahmeregelung*|ausnahmetatbest*|ausnahmebestimmung*|' +
    'soweit dies nicht|sofern dies nicht|sofern wir nicht|soweit wir nicht|sofern sie nicht|soweit sie nicht|es sei denn dass|' +
    'zu anderen als|andere als die|anderen als den|anderen als die|anderer als der|andere zwecke als|anderen zwecken als|anderen zweck als|als den für den|als die für die|' +
    'als diejenigen für|' +
    'ausnahme gilt|ausnahmen gelten|gilt eine ausnahme|gelten ausnahmen|' +
    'wenn sie nicht widersprechen|' +
    'sofern uns dies nicht|soweit uns dies nicht|sofern dem nicht|soweit dem nicht|sofern dem keine|soweit dem keine|sofern keine gesetzlich*|soweit keine gesetzlich*|sofern keine aufbewahrungs*|soweit keine aufbewahrungs*|sofern nicht ausnahmsweise|falls dem keine|sofern dem kein|soweit dem kein' +
    '|sofern du ihn nicht|sofern du sie nicht|sofern du dies nicht|sofern sie dies nicht|sofern sie diese nicht|sofern du es nicht|' +
    'schließen wir ** aus|wir schließen ** aus|sofern du nicht|sofern du dem nicht|sofern sie dem nicht|soweit du nicht',
  if:
    'wenn|falls|sofern|soweit|vorausgesetzt|unter der voraussetzung|unter der bedingung|im falle|im fall|in fällen|für den fall|vorbehaltlich|je nachdem|je nach|abhängig von|in abhängigkeit|sollten sie|sollten wir|sollte sich|sollte ein|' +
    'sollte eine|sollte der|sollte die|sollte das|sollten sich|sollten diese|sollten die|sollte dies|bedingung|insofern als|insoweit als|in dem fall dass|in den fällen|in jenen fällen|bei vorliegen|solltest du|solltet ihr|' +
    'sollten nutzer|sollte es|sollte er|sollte ihr|sollte ihre|unter folgenden voraussetzungen|unter den voraussetzungen|voraussetzung hierfür|' +
    'sollten unsere|sollte unser|sollte unsere|sollten ihre|sollte jemand|sollte dieser|sollte diese|unter den bedingungen|voraussetzung dass|' +
    'wo dies|im fall dass|im falle dass|angenommen dass|unter der annahme|' +
    'so dient|' +
    'möchte eine betroffene|möchte die betroffene|möchten sie|möchtest du|' +
    'so haben sie|haben wir begründete zweifel|haben wir berechtigte zweifel|' +
    'beabsichtigen wir|beabsichtigt der verantwortliche' +
    '|stellen wir fest|erfahren wir dass|erlangen wir kenntnis|erhalten wir kenntnis|werden wir darauf aufmerksam|widersprechen sie ** verarbeiten|widersprechen sie ** werden|widerrufen sie ihre einwilligung ** werden|haben sie fragen|hast du fragen' +
    '|verweigern sie ** stehen|verweigern sie ** können|verweigern sie ihre' +
    '|kommt es zu|sollte es zu' +
    '|verstößt du|verstoßen sie gegen|bist du jünger|bist du unter|bist du noch|sind sie jünger|sind sie unter|haben sie weitere fragen|liegt eine einwilligung vor|wurde eine einwilligung erteilt|besteht ein verdacht|ergibt die prüfung' +
    '|sind sie ** eingeloggt|bist du ** eingeloggt|sind sie eingeloggt|sind sie angemeldet' +
    '|willst du ** dass|wollen sie ** dass|wünschen sie dies|wünschst du dies',
  'with-consent':
    'mit ihrer einwilligung|mit ihrer zustimmung|mit ihrer * einwilligung|mit ihrer * zustimmung|mit ihrer * * einwilligung|mit ihrer erlaubnis|mit ihrem einverständnis|mit deiner einwilligung|mit deiner zustimmung|mit deiner * einwilligung|mit deiner * zustimmung|mit einwilligung|mit deren einwilligung|' +
    'ohne ihre einwilligung|ohne ihre zustimmung|ohne ihre * einwilligung|ohne ihre * zustimmung|ohne ihre * * einwilligung|ohne ihre * * zustimmung|ohne ihre erlaubnis|ohne ihr einverständnis|ohne ihr * einverständnis|ohne deine einwilligung|ohne deine zustimmung|ohne deine * einwilligung|ohne deine * zustimmung|' +
    'ohne einwilligung|ohne zustimmung|ohne * einwilligung|ohne * zustimmung|nach einwilligung|nach ihrer einwilligung|nach ihrer * einwilligung|' +
    'auf grundlage ihrer einwilligung|auf grundlage ihrer * einwilligung|auf der grundlage ihrer einwilligung|auf basis ihrer einwilligung|aufgrund ihrer einwilligung|aufgrund ihrer * einwilligung|aufgrund einer einwilligung|vorbehaltlich ihrer einwilligung|vorbehaltlich ihrer zustimmung|wenn sie zustimmen|' +
    'wenn sie einwilligen|wenn sie ** eingewilligt|wenn sie ** zugestimmt|sofern sie zustimmen|sofern sie ** eingewilligt|sofern sie ** zugestimmt|soweit sie ** eingewilligt|falls sie ** eingewilligt|falls sie zustimmen|wenn du zustimmst|wenn du ** eingewilligt|wenn du ** zugestimmt|' +
    'es sei denn sie stimmen|es sei denn sie haben ** eingewilligt|es sei denn sie haben ** zugestimmt|einwilligung einholen|einwilligung einzuholen|einwilligung eingeholt|ihre einwilligung ** einholen|ihre zustimmung einholen|zustimmung einholen|zustimmung einzuholen|holen wir ihre einwilligung|holen wir ihre zustimmung|' +
    'einwilligung erteilt haben|einwilligung gegeben haben|zustimmung erteilt haben|zustimmung gegeben haben|ihre einwilligung erteilt|ihre zustimmung erteilt|ihre ausdrückliche einwilligung * erteilt|mit ihrem * einverständnis|' +
    'mit deinem einverständnis|mit deiner erlaubnis|mit zustimmung|mit ausdrücklicher einwilligung|mit ausdrücklicher zustimmung|mit vorheriger einwilligung|mit vorheriger zustimmung|mit der einwilligung|mit der zustimmung|' +
    'mit ihrer genehmigung|mit deren zustimmung|nach ihrer zustimmung|nach ihrer * zustimmung|nach erteilung ihrer einwilligung|nach vorheriger einwilligung|nach vorheriger zustimmung|auf grundlage einer einwilligung|' +
    'auf der grundlage ihrer * einwilligung|auf der grundlage einer einwilligung|auf basis ihrer * einwilligung|auf basis einer einwilligung|aufgrund ihrer zustimmung|vorbehaltlich ihrer * einwilligung|vorbehaltlich ihrer * zustimmung|' +
    'vorbehaltlich einer einwilligung|wenn sie uns ihre einwilligung|wenn sie uns die einwilligung|wenn sie uns * einwilligung|wenn sie uns die erlaubnis|wenn sie uns ihre erlaubnis|' +
    'wenn sie uns ihre zustimmung|wenn sie uns die zustimmung|sofern sie uns ihre einwilligung|sofern sie uns die einwilligung|sofern sie uns * einwilligung|sofern sie uns die erlaubnis|' +
    'soweit sie uns ihre einwilligung|soweit sie uns die einwilligung|soweit sie uns * einwilligung|falls sie uns ihre einwilligung|sofern sie einwilligen|soweit sie zustimmen|' +
    'soweit sie einwilligen|soweit sie ** zugestimmt|falls sie einwilligen|falls sie ** zugestimmt|wenn sie dem zustimmen|sofern sie dem zustimmen|wenn sie damit einverstanden|sofern sie damit einverstanden|wenn sie einverstanden|' +
    'wenn sie uns dies erlauben|wenn sie uns dies gestatten|wenn du uns deine einwilligung|wenn du uns die erlaubnis|es sei denn sie willigen|es sei denn sie haben ihre einwilligung|es sei denn sie haben uns ihre einwilligung|' +
    'es sei denn sie haben dem ** zugestimmt|holen wir ihre einwilligung ein|holen wir ihre * einwilligung ein|holen wir ihre zustimmung ein|holen wir ihre * zustimmung ein|holen wir * ihre einwilligung ein|' +
    'holen wir * ihre zustimmung ein|wir holen ihre einwilligung ein|wir holen ihre * einwilligung ein|wir holen ihre zustimmung ein|holen wir die einwilligung|ihre vorherige einwilligung|ihre vorherige zustimmung|' +
    'ihrer vorherigen einwilligung|ihrer vorherigen zustimmung|' +
    'mit eurer einwilligung|mit eurer zustimmung|mit eurer * einwilligung|mit eurer * zustimmung|ohne eure einwilligung|ohne eure zustimmung|ohne eure * einwilligung|ohne eure * zustimmung|ohne deren einwilligung|' +
    'ohne deren zustimmung|ohne deine erlaubnis|ohne dein einverständnis|auf grundlage deiner einwilligung|auf der grundlage deiner einwilligung|auf basis deiner einwilligung|aufgrund deiner einwilligung|nach deiner einwilligung|' +
    'nach deiner zustimmung|sofern du ** eingewilligt|falls du ** eingewilligt|soweit du ** eingewilligt|sofern du ** zugestimmt|falls du ** zugestimmt|deine einwilligung erteilt|deine zustimmung erteilt|' +
    'holen wir deine einwilligung|holen wir deine zustimmung|wenn du einwilligst|sofern du zustimmst|sofern du einwilligst|falls du zustimmst|bei vorliegen ihrer einwilligung|bei vorliegen einer einwilligung|' +
    'im falle ihrer einwilligung|im falle einer einwilligung|basierend auf ihrer einwilligung|gestützt auf ihre einwilligung|wenn sie ** einwilligung erteilt|sofern sie ** einwilligung erteilt|soweit sie ** einwilligung erteilt|' +
    'wenn sie ** zustimmung erteilt|sofern sie ** zustimmung erteilt|deine vorherige einwilligung|deine vorherige zustimmung|deiner vorherigen zustimmung|deiner vorherigen einwilligung|' +
    'wenn sie ** einwilligung erteilen|wenn sie ** einwilligung geben|wenn sie ** einwilligung gegeben|wenn sie ** einwilligung ** gegeben|wenn sie ** einwilligung ** erteilt|wenn sie ** zustimmung erteilen|' +
    'wenn sie ** zustimmung geben|wenn sie ** zustimmung gegeben|sofern sie ** einwilligung erteilen|sofern sie ** einwilligung geben|sofern sie ** einwilligung gegeben|sofern sie ** einwilligung ** erteilt|' +
    'soweit sie ** einwilligung erteilen|soweit sie ** einwilligung gegeben|soweit sie ** einwilligung ** erteilt|falls sie ** einwilligung erteilen|falls sie ** einwilligung erteilt|' +
    'falls sie ** einwilligung geben|falls sie ** einwilligung gegeben|falls sie ** zustimmung erteilen|holen wir ** ihre einwilligung|holen wir ** ihre zustimmung|holen wir ** deine einwilligung|' +
    'holen wir ** einwilligung ein|einholung einer einwilligung|einholung ihrer einwilligung|einholung der einwilligung|einholung von einwilligungen|einholung ihrer zustimmung|einwilligung ** eingeholt|' +
    'zustimmung ** eingeholt|' +
    'mit erlaubnis|wenn sie die erlaubnis|wenn sie die berechtigung|sofern sie die berechtigung|sofern sie die erlaubnis|wenn du die erlaubnis|' +
    'wenn du die berechtigung|wenn du es erlaubst|wenn sie es erlauben|wenn sie dies erlauben|wenn sie es gestatten|' +
    'bitten wir sie um ihre einwilligung|bitten sie um ihre einwilligung|bitten wir um ihre einwilligung|bitten wir sie um ihre zustimmung|bitten wir um ihre zustimmung|bitten sie um ihre zustimmung|bitten wir dich um deine einwilligung|bitten dich um deine einwilligung|um ihre einwilligung gebeten|um ihre einwilligung bitten|um ihre zustimmung bitten|um ihre erlaubnis bitten|um deine erlaubnis bitten|um deine einwilligung bitten|um ihre einwilligung zu bitten' +
    '|ohne zustimmung der eltern|ohne einwilligung der eltern|ohne zustimmung eines elternteils|ohne elterliche zustimmung|ohne elterliche einwilligung|ohne einwilligung eines elternteils|ohne zustimmung der erziehungsberechtigten|ohne einwilligung der erziehungsberechtigten' +
    '|wenn sie ** einwilligen|sofern sie ** einwilligen|wenn sie ** zustimmen|sofern sie ** zustimmen|wenn du ** einwilligst|wenn du ** zustimmst|sofern du ** zustimmst|sofern du ** einwilligst|falls sie ** zustimmen|falls du ** zustimmst|mit ihrem einvernehmen|wenn sie einverstanden sind|wenn du einverstanden bist|wenn sie ihr einverständnis|sofern sie ihr einverständnis' +
    '|beruht auf ihrer einwilligung|beruht auf deiner einwilligung|beruht auf einer einwilligung|beruht auf ihrer * einwilligung|beruht auf ihrer zustimmung|stützt sich auf ihre einwilligung|stützen sich auf ihre einwilligung|stützen wir auf ihre einwilligung|basiert auf ihrer einwilligung|basiert auf deiner einwilligung|basiert auf ihrer * einwilligung|ohne sie ** zu fragen|ohne dich ** zu fragen|ohne sie um erlaubnis' +
    '|sofern sie zugestimmt haben|wenn diese zugestimmt haben' +
    '|bitten wir sie ** um ihre einwilligung|bitten wir dich ** um deine einwilligung|bitten wir sie ** um ihre zustimmung|bitten wir dich ** um deine zustimmung|bitten wir dich um deine zustimmung' +
    '|gewähren sie uns zugriff|wenn sie uns zugriff gewähren|wenn du uns zugriff gewährst|wenn sie den zugriff ** gestatten|wenn sie den zugriff ** erlauben|wenn du den zugriff ** erlaubst|sofern sie den zugriff ** gestatten|sofern du den zugriff ** erlaubst|um ihre einwilligung|um deine einwilligung|um ihre zustimmung|um deine zustimmung|um ihr einverständnis|um dein einverständnis|um ihre erlaubnis|um deine erlaubnis',
  'where-law':
    'soweit gesetzlich *|sofern gesetzlich *|wenn gesetzlich *|falls gesetzlich *|soweit dies gesetzlich *|sofern dies gesetzlich *|wenn dies gesetzlich *|falls dies gesetzlich *|soweit rechtlich *|sofern rechtlich *|wenn rechtlich *|soweit dies rechtlich *|sofern dies rechtlich *|gesetzlich zulässig*|gesetzlich erlaubt*|' +
    'gesetzlich gestattet*|rechtlich zulässig*|rechtlich erlaubt*|rechtlich gestattet*|wie gesetzlich *|nach geltendem recht|nach anwendbarem recht|gemäß geltendem recht|gemäß anwendbarem recht|nach dem geltenden recht|nach geltendem recht *|gemäß geltendem recht *|nach anwendbarem recht *|im gesetzlich * umfang|' +
    'im gesetzlich * rahmen|im rahmen der gesetz*|im rahmen des gesetz*|im rahmen der geltenden *|wenn das gesetz|soweit das gesetz|sofern das gesetz|es sei denn ** gesetzlich *|sofern nicht gesetzlich *|soweit nicht gesetzlich *|nach maßgabe der gesetz*|soweit es gesetzlich *|soweit vom gesetz *|' +
    'im rahmen des gesetzlich *|im rahmen des rechtlich *|soweit es das gesetz|wenn es das gesetz|falls dies rechtlich *|falls rechtlich *|wenn es gesetzlich *|sofern es gesetzlich *|es sei denn das gesetz|soweit nach geltendem recht *|' +
    'soweit nach anwendbarem recht *|nach den geltenden gesetzen|nach geltenden gesetzen|nach anwendbaren gesetzen|durch geltendes recht *|' +
    'wenn wir gesetzlich *|sofern wir gesetzlich *|soweit wir gesetzlich *|falls wir gesetzlich *|wenn wir rechtlich *|soweit wir rechtlich *|sofern wir rechtlich *|soweit wir hierzu gesetzlich *|wenn wir dazu gesetzlich *|' +
    'sofern wir dazu gesetzlich *|wenn wir hierzu gesetzlich *|' +
    'wie es geltendes recht *|wie es das gesetz *|wie es das geltende *|geltendes recht erlaubt|geltendes recht gestattet|geltendes recht zulässt|geltendes recht verlangt|geltendes recht vorschreibt|' +
    'geltende recht gestattet|geltende recht erlaubt|geltende recht zulässt|geltende recht verlangt|geltende recht vorschreibt|anwendbare recht gestattet|anwendbare recht erlaubt|anwendbare recht verlangt|' +
    'recht dies gestattet|recht dies erlaubt|recht dies zulässt|recht dies verlangt|recht dies vorschreibt|recht es erlaubt|recht es gestattet|recht es zulässt|recht es verlangt|geltendem recht zulässig*|' +
    'geltendem recht erforderlich*|geltendem recht vorgeschrieben*|geltendem recht erlaubt|geltendem recht gestattet|anwendbarem recht zulässig*|geltenden recht zulässig*|' +
    'soweit wir dazu rechtlich *|soweit sie rechtlich *|soweit sie dazu rechtlich *|sofern wir dazu rechtlich *|sofern sie rechtlich *|rechtlich befugt|gesetzlich befugt|wenn sie rechtlich *',
  'where-applicable':
    'gegebenenfalls|ggf|falls zutreffend|soweit zutreffend|sofern zutreffend|soweit anwendbar|sofern anwendbar|falls anwendbar|soweit erforderlich|sofern erforderlich|falls erforderlich|wenn erforderlich|wo erforderlich|soweit notwendig|sofern notwendig|falls notwendig|wenn nötig|falls nötig|' +
    'soweit möglich|sofern möglich|wenn möglich|falls möglich|wo möglich|soweit verfügbar|sofern verfügbar|falls verfügbar|soweit vorhanden|sofern vorhanden|falls vorhanden|soweit angemessen|falls angemessen|wo angemessen|soweit angebracht|bei bedarf|nach bedarf|je nach bedarf|im einzelfall|' +
    'soweit dies erforderlich|sofern dies erforderlich|wenn dies erforderlich|falls dies erforderlich|soweit es erforderlich|soweit dies notwendig|sofern dies notwendig|wenn dies notwendig|wenn notwendig|soweit dies möglich|' +
    'sofern dies möglich|wenn dies möglich|soweit relevant|sofern relevant|falls relevant|wo zutreffend|wenn zutreffend|wo anwendbar|wenn anwendbar|wo notwendig|wo verfügbar|wenn verfügbar|sofern angemessen|wenn angemessen|' +
    'soweit einschlägig|sofern einschlägig|falls einschlägig|soweit nötig|sofern nötig|soweit geboten|' +
    'falls zweckmäßig|soweit sachdienlich|soweit sinnvoll|sofern sinnvoll|wo sinnvoll|' +
    'erforderlichenfalls|nötigenfalls|wo nötig|wo angebracht|falls angebracht|falls gewünscht|wenn gewünscht|' +
    'wo es angebracht|wo es angemessen|wo es sinnvoll|wo es erforderlich|wo es notwendig|wo es möglich|wo dies angebracht|wo dies angemessen|wo dies sinnvoll|wo dies erforderlich|wo dies notwendig|' +
    'wo dies möglich|soweit es angebracht|sofern es angebracht|wenn es angebracht|soweit es angemessen|wenn es angemessen|soweit dies angebracht|sofern dies angebracht|wenn dies angebracht|' +
    'falls dies angebracht|soweit dies angemessen|falls dies notwendig|falls dies möglich|wenn es erforderlich|wenn es notwendig|' +
    'soweit dies zur ** erforderlich|soweit dies für ** erforderlich|sofern dies zur ** erforderlich|sofern dies für ** erforderlich',
  feasible:
    'technisch möglich|technisch machbar|technisch umsetzbar|technisch durchführbar|soweit technisch|zumutbar*|angemessen* anstrengung*|angemessen* bemühungen|angemessen* schritte|angemessen* maßnahmen|angemessen* aufwand|wirtschaftlich vertretbar*|wirtschaftlich angemessen*|wirtschaftlich zumutbar*|' +
    'kommerziell angemessen*|vernünftigerweise|nach möglichkeit|nach besten kräften|im rahmen des möglichen|so weit wie möglich|soweit wie möglich|soweit praktikabel|praktikabel|wirtschaftlich sinnvoll*|sofern technisch|' +
    'im rahmen unserer möglichkeiten|' +
    'angemessen* vorkehrungen|angemessen* vorsichtsmaßnahmen|angemessen* sorgfalt|vernünftig* anstrengung*|vernünftig* maßnahmen|vertretbar* aufwand|durchführbar|' +
    'machbar|so weit als möglich|' +
    'unverzüglich|ohne unangemessene verzögerung*|ohne unnötige verzögerung*|ohne schuldhafte verzögerung|ohne schuldhaftes zögern|ohne ungebührliche verzögerung' +
    '|schnellstmöglich*|so schnell wie möglich|baldmöglichst*|ehestmöglich*|so bald wie möglich|sobald wie möglich|nach kräften',
  may:
    'kann|kannst|können|könnte|könnten|könnt|darf|dürfen|dürfte|möglicherweise|eventuell|evtl|unter umständen|behalten uns das recht vor|vorbehalten|recht vorbehalten|sind wir berechtigt|wir sind berechtigt|ist berechtigt|' +
    'behalten uns|behalten wir uns|behält sich|behalten sich|behalte mir|vielleicht|womöglich|dürften|könntest|ist es möglich|besteht die möglichkeit|' +
    'darfst|dürft|könntet|dürfen wir|' +
    'lässt sich|lassen sich|in der lage|imstande|jederzeit möglich|ist auch möglich|haben sie ** die möglichkeit|hast du ** die möglichkeit|sie haben ** die möglichkeit|haben die möglichkeit|' +
    'die möglichkeit haben|ist es ** gestattet|ist ihnen ** gestattet|ist uns ** gestattet|ist dir ** gestattet|ist es ** erlaubt|ist ihnen ** erlaubt|dass es ** gestattet ist|' +
    'wir gegebenenfalls|sie gegebenenfalls|werden gegebenenfalls|wird gegebenenfalls|ist möglich|sind möglich|ist ** möglich|sind ** möglich|' +
    'behalten uns vor|behalten wir uns vor|behält sich vor|behalten sich vor|' +
    'behält sich das recht vor|behalten wir uns das recht vor|behält sich das unternehmen das recht vor|' +
    'ist ggf|sind ggf|ist gegebenenfalls|sind gegebenenfalls|wir ggf|werden ggf|wird ggf|sie ggf|kann gegebenenfalls|können gegebenenfalls',
  will:
    'wir werden|werden wir|stets|immer|verpflichten uns|verpflichtet sich|versprechen|versichern ihnen|sichern ihnen|zusichern|garantieren|garantiert|gewährleisten|gewährleistet|zu gewährleisten|sicherstellen|sichergestellt|sicherzustellen|stellen sicher|stellen wir sicher|stellt sicher|sorgen dafür|bemühen uns|' +
    'sind bestrebt|ich werde|werde ich|verpflichten wir uns|verpflichten sich|haben uns verpflichtet|haben sich verpflichtet|hat sich verpflichtet|haben wir uns verpflichtet|haben uns dazu verpflichtet|haben sich dazu verpflichtet|' +
    'bemühen wir uns|sind wir bestrebt|sorgen wir dafür|sorgt dafür|tragen sorge|tragen dafür sorge|tragen wir dafür sorge|zu garantieren|sichern zu|sichert zu|zugesichert|zuzusichern|stelle sicher|sicherstellt|achten darauf|' +
    'achten wir darauf|sagen zu|' +
    'haben sich ** verpflichtet|hat sich ** verpflichtet|haben uns ** verpflichtet|stellen ** sicher|stellt ** sicher|sorgen ** dafür|sorgt ** dafür|gewährleiste|sichergestellt*|' +
    'sicherstellung|zur gewährleistung|gewährleistung der|gewährleistung eines|gewährleistung einer',
  must:
    'muss|muß|müssen|musst|müssten|müsste|soll|sollen|verpflichtet|verpflichten|verpflichtend|benötigen|benötigt*|erfordert|erfordern|erforderlich ist|erforderlich sind|notwendig ist|notwendig sind|angewiesen|vorgeschrieben*|zwingend|' +
    'ist erforderlich|sind erforderlich|ist notwendig|sind notwendig|notwendig wird|erforderlich wird|erforderlich machen|erforderlich macht|brauchen|braucht|bedürfen|bedarf es|gezwungen|müsst|müßten|benötigst|obliegt|obliegen|' +
    'ist ** erforderlich|sind ** erforderlich|ist ** notwendig|sind ** notwendig|erforderlich um|notwendig um|unerlässlich|obligatorisch*|' +
    'notwendig machen|notwendig macht|machen ** erforderlich|machen ** notwendig|macht ** erforderlich|macht ** notwendig|pflichtangabe*|pflichtfeld*|' +
    'verlangen wir|wir verlangen|verlangt werden|verlangt wird|verlangen von unseren|' +
    'ist für ** erforderlich|ist zur ** erforderlich|ist zum ** erforderlich|sind für ** erforderlich|sind zur ** erforderlich|sind zum ** erforderlich|ist für ** notwendig|' +
    'ist zur ** notwendig|sind für ** notwendig|sind zur ** notwendig|zwingender nationaler|zwingender gesetzlicher|zwingende gesetzliche|zwingenden gesetzlichen|zwingend erforderlich|' +
    'zwingend notwendig' +
    '|verpflichtung zur|pflicht zur bereitstellung|verpflichtung besteht' +
    '|bedarf ihrer|bedarf deiner|bedarf der ** zustimmung|bedarf der ** einwilligung|bedarf einer ** einwilligung|bedarf einer ** zustimmung|bedarf der einwilligung|bedarf der zustimmung|bedarf stets' +
    '|setzt ** voraus|setzt ** ** voraus|setzen ** voraus' +
    '|bräuchten|bräuchte' +
    '|besteht ** verpflichtung|bestehen ** verpflichtung|besteht ** pflicht',
  some:
    'einige|einigen|einiger|einiges|bestimmte|bestimmten|bestimmter|bestimmtes|begrenzte|begrenzten|begrenzter|beschränkte|beschränkten|ausgewählte|ausgewählten|ausgewählter|gewisse|gewissen|gewisser|manche|manchen|mancher|wenige|wenigen|teilweise|spezifische|spezifischen|spezifischer|' +
    'bestimmtem|gewissem|gewisses|begrenztem|begrenztes|beschränkter|beschränktem|ausgewähltem|spezifischem|einigem',
  all:
    'alle|allen|aller|alles|sämtlich*|jede|jeder|jeden|jedes|jedem|jeglich*|gesamt|gesamte|gesamten|gesamter|gesamtes|ganze|ganzen|vollständig|vollständige|vollständigen|vollumfänglich|uneingeschränkt*|unbegrenzt*|unbeschränkt*|komplett*|restlos|' +
    'jedwede*|ganzer|ganzes|vollständiger|vollständiges|vollständigem|gesamtem|restlose*|ausnahmslos|' +
    'volle|vollen|volles|vollem|jedermann|' +
    'im wesentlichen gesamt*|im wesentlichen alle|im wesentlichen aller|im wesentlichen allen|im wesentlichen sämtlich*',
  example:
    'zum beispiel|z b|bspw|beispielsweise|wie beispielsweise|wie zum beispiel|wie z b|wie etwa|etwa|beispiel|beispiele|einschließlich|einschliesslich|inklusive|inkl|insbesondere|unter anderem|u a|darunter|umfasst|umfassen|beinhaltet|beinhalten|enthält|dazu gehören|dazu gehört|hierzu gehören|dazu zählen|' +
    'hierzu zählen|nicht beschränkt auf|ohne beschränkung auf|ohne einschränkung|nicht nur|und so weiter|usw|vor allem|nicht zuletzt|dazu zählt|hierzu gehört|hierzu zählt|einschl|zb|exemplarisch|namentlich|' +
    'nicht darauf beschränkt|ohne darauf beschränkt|' +
    'aber nicht ausschließlich|jedoch nicht ausschließlich|aber nicht ausschliesslich|aber nicht nur|jedoch nicht nur|nicht abschließend*|nicht erschöpfend*|nicht darauf begrenzt|beispielhaft*|' +
    'außer kraft|ausser kraft|nicht später als|nicht weniger als|' +
    'betroffene daten|betroffenen daten|betroffener daten|betroffene dienste|betroffenen dienste|gilt als|gelten als|kenntnis erhalten|von uns bereitgestellt*|von uns zur verfügung|' +
    'speicherplatz freigeben|speicherplatz freizugeben|speicherplatz frei|ihnen recht ist|dir recht ist|versionshinweise|versionshinweisen|sprache anzeigen|suchergebnisse anzeigen|' +
    'suchergebnisse anzuzeigen|profil bearbeiten|profildaten bearbeiten|konto bearbeiten|beiträge bearbeiten|beitrag bearbeiten|kommentare bearbeiten|profil zu bearbeiten|recht geben|zu recht|' +
    'im recht|fehlertracker*|issue tracker*|bug tracker*|' +
    'nachstehenden anweisungen|folgenden anweisungen|anweisungen folgen|anweisungen zum|folgen sie den anweisungen|zertifizierungsprozess*|' +
    'gebühr erheb*|gebühren erheb*|gebühr zu erheben|gebühren zu erheben|gebühr erhoben|gebühren erhoben|erheben wir ** gebühr*|erheben ** gebühr*|entgelt erheben|erhobene gebühr*|' +
    'bildung von|zur bildung|bildung eines|bildung einer',
  automatic:
    'automatisch|automatische|automatischen|automatischer|automatisches|automatisiert|automatisierte|automatisierten|automatisierter|standardmäßig*|standardmässig*|voreingestellt*|voreinstellung*|grundeinstellung*|passiv|selbsttätig|' +
    'automatisiertes|automatisiertem|automatischem|vollautomatisch*|' +
    'standardeinstellung*|per default' +
    '|von haus aus|standardmäßig|standardmässig|werkseitig',
  'purpose-word':
    'zweck|zwecke|zwecken|zwecks|zu diesem zweck|zu diesen zwecken|zum zweck|zum zwecke|für die zwecke|verarbeitungszweck*|verwendungszweck*|nutzungszweck*|geschäftszweck*|zweckbindung|zweckgebunden*|um zu|damit wir|gründe|gründen|aus folgenden gründen|' +
    '*zweck|*zwecke|*zwecken|*zwecks|dienen dem zweck|dient dem zweck|mit dem ziel|zweckbestimmung|speicherungszweck*|zweckes',
  'retention-period':
    'speicherdauer|speicherfrist*|speicherzeitraum*|aufbewahrungsfrist*|aufbewahrungsdauer|aufbewahrungszeit*|aufbewahrungszeitraum*|löschfrist*|löschungsfrist*|löschkonzept*|dauer der speicherung|dauer der aufbewahrung|für die dauer|für den zeitraum|für einen zeitraum|zeitraum von|dauer von|bis sie ihr|bis zur löschung|' +
    'nach ablauf|nach beendigung|nach kündigung|nach vertragsende|nach abschluss|nach schließung|so lange|solange|so lange wie|solange wie|solange ihr|inaktiv*|backup*|back up*|sicherungskopie*|sicherheitskopie*|sicherungskopien|datensicherungen|gesetzlich* aufbewahrungs*|gesetzlich* aufbewahrungsfrist*|' +
    'nach ende der|für die laufzeit|während der laufzeit|' +
    'lebensdauer|gültigkeitsdauer|geltungsdauer|laufzeit|vertragslaufzeit|vertragsdauer|nutzungsdauer|zeitdauer|zeitspanne|über einen zeitraum|für den gesamten zeitraum|für einen * zeitraum|während des zeitraums|bestimmten zeitraum|' +
    'gewissen zeitraum|verjährungsfrist*|gesetzlich* frist*|gesetzlich* verjährung*|aufbewahrungsperiode*|nach löschung|nach auflösung|nach vertragsbeendigung|nach erledigung|nach wegfall|bis zum ablauf|während der dauer|' +
    'über die dauer|' +
    'so lange ** wie|solange ** wie|sicherungsarchiv*|datensicherung|sicherungssystem*|sicherungsdatei*|sicherungsmedien|' +
    'sicherungen|letzte sicherung|letzten sicherung|sicherungsfunktion*|sicherungsarchive|datenbanksicherung*|' +
    'bis sie diese löschen|bis sie sie löschen|bis sie ** löschen|bis du ** löschst|bis diese gelöscht|bis der nutzer ** löscht|' +
    'eine sicherung|diese sicherung|automatische sicherung|automatischen sicherung|sicherung erstellen|sicherung erstellt|cloud sicherung*|cloudsicherung*|lokale sicherung*|jetzt sichern|' +
    'für die zeit|geplante dauer|dauer für die|notwendigen zeitraum|erforderlichen zeitraum|datenbank backup*|unbefristet|auf unbestimmte zeit|zeitlich unbegrenzt|unbegrenzt gespeichert|ohne zeitliche begrenzung' +
    '|zeitlich begrenzt*|befristete speicherung|zeitlich befristet*',
  'account-close':
    'konto löschen|konto zu löschen|konto gelöscht|konto ** gelöscht|ihr konto ** löschen|dein konto ** löschen|löschen sie ihr konto|löschung ihres kontos|löschung ihres * kontos|löschung deines kontos|löschung des kontos|löschung ihres accounts|löschung ihres nutzerkontos|löschung ihres benutzerkontos|löschung ihres kundenkontos|' +
    'kontolöschung*|account löschen|account gelöscht|nutzerkonto löschen|nutzerkonto gelöscht|benutzerkonto löschen|benutzerkonto gelöscht|kundenkonto löschen|kundenkonto gelöscht|konto schließen|konto zu schließen|konto geschlossen|schließung ihres kontos|schließung des kontos|kontoschließung*|konto kündigen|kündigung ihres kontos|kündigung ihres|' +
    'konto auflösen|kontoauflösung*|beendigung ihres kontos|beendigung ihrer mitgliedschaft|gelöscht* konto|gelöscht* konten|konto deaktivieren|deaktivierung ihres kontos|schließen sie ihr konto|ihr konto ** schließen|' +
    'ihr konto ** kündigen|löschung ihres profils|profil löschen|konto dauerhaft löschen|nutzerkonto schließen|benutzerkonto schließen|kundenkonto schließen|nutzerkonto zu löschen|benutzerkonto zu löschen|kundenkonto zu löschen|' +
    'löschung des nutzerkontos|löschung des benutzerkontos|löschung des kundenkontos|löschung deines accounts|schließung ihres nutzerkontos|' +
    'konto ** löschen|konto ** schließen|konto ** kündigen|account ** löschen|löschung ihres ** kontos|konto ** zu löschen|schließung ihres ** kontos|' +
    'account ** schließen|account zu löschen|mitgliedschaft kündigen|mitgliedschaft ** kündigen|mitgliedschaft beenden|kündigung der mitgliedschaft|kündigung deiner mitgliedschaft|konto zu deaktivieren|' +
    'konto ** beenden|profil ** löschen|löschung ihres ** accounts|auflösung ihres kontos|löschung ** kontos',
  pointer:
    'weitere informationen|weiterer informationen|weiteren informationen|mehr informationen|nähere informationen|nähere angaben|nähere einzelheiten|weitere einzelheiten|weitere details|ausführliche informationen|detaillierte informationen|zusätzliche informationen|informationen dazu|informationen hierzu|mehr erfahren|' +
    'erfahren sie|erfahren sie mehr|erfahre mehr|mehr dazu|mehr darüber|um mehr|siehe|siehe unten|siehe auch|finden sie|findest du|finden sich|entnehmen sie|lesen sie|klicken sie|klicken sie hier|besuchen sie|nachzulesen|zu entnehmen|abrufbar|einzusehen unter|verfügbar unter|beschrieben in|wie beschrieben|' +
    'in abschnitt|unter abschnitt|im abschnitt|unter punkt|unter ziffer|in ziffer|wie oben beschrieben|wie nachstehend|wie vorstehend|näher erläutert|verweisen wir|wird verwiesen|erhalten sie unter|erhalten sie hier|informationen erhalten sie|folgendem link|folgenden link|einen überblick|' +
    'weiter erläutert|weiter beschrieben|weiter ausgeführt|wir beziehen uns auf|wie unten beschrieben|nachlesen|siehe hierzu|genauer beschrieben|näher beschrieben|genauere informationen|zusätzliche angaben|' +
    'näheres|einzelheiten hierzu|einzelheiten dazu|einzelheiten zu|genaueres|' +
    'weitere informationen zu erhalten|mehr informationen zu erhalten|nähere informationen zu erhalten|weitere informationen erhalten|nähere informationen erhalten|mehr informationen erhalten|' +
    'erhalten sie weitere|erhalten sie auch weitere|erhalten sie nähere|erhalten sie mehr|erhalten sie ausführliche|erhalten sie zusätzliche|erhältst du weitere|erhältst du mehr|unser video|unsere videos|das video ansehen|' +
    'beschriebene|beschriebenen|' +
    'informieren sie sich|informiere dich|sich ** informieren|sich ** zu informieren|informiert euch',
  illustration:
    'nehmen ** sehr ernst|nehmen ** ernst|nimmt ** ernst|sehr ernst|ist uns wichtig|sind uns wichtig|uns wichtig|ist uns ein anliegen|liegt uns am herzen|liegen uns am herzen|sehr am herzen|hohen stellenwert|hoher stellenwert|großen wert|grossen wert|legen wert|oberste priorität|höchste priorität|wir respektieren|' +
    'respektieren ihre|wir glauben|davon überzeugt|willkommen bei|willkommen auf|herzlich willkommen|vielen dank|wir freuen uns|freuen uns über|ihr vertrauen|vertrauen|unsere mission|unser ziel|selbstverständlich|' +
    'wir setzen uns für|setzen wir uns für|setzen uns dafür ein|wir setzen uns zwar für|' +
    'an erster stelle|höchste bedeutung|größter bedeutung|großer bedeutung|großes anliegen|uns sehr wichtig|uns besonders wichtig|uns äußerst wichtig|ist uns ** wichtig|sind uns ** wichtig|wichtiges anliegen|besonderes anliegen|wichtig ist uns|willkommen|freuen uns über ihr|freuen uns über dein|freuen uns dass|vertrauen ist|dein vertrauen|größte bedeutung|große bedeutung|hohe bedeutung|verstehen wie wir|damit sie verstehen|damit du verstehst',
  'past-processing':
    'rechtmäßigkeit ** nicht berührt|rechtmäßigkeit ** unberührt|rechtmäßigkeit ** bleibt|berührt nicht die rechtmäßigkeit|berührt die rechtmäßigkeit ** nicht|lässt die rechtmäßigkeit|ohne dass die rechtmäßigkeit|wird die rechtmäßigkeit|bleibt die rechtmäßigkeit|bleibt ** rechtmäßigkeit' +
    '|rechtmäßigkeit ** ** nicht berührt|rechtmäßigkeit ** ** unberührt|rechtmässigkeit ** ** unberührt|rechtmässigkeit ** ** nicht berührt',
  definition:
    'bezeichnet|bezeichnen|versteht man|verstehen wir unter|ist definiert als|sind definiert als|wird definiert als|der begriff|der ausdruck|begriffsbestimmung*|cookies sind kleine|cookies sind textdateien|cookies sind dateien|cookies sind daten|cookies sind winzige|cookies sind informationen|cookie ist eine|cookie ist ein|bei cookies handelt es sich|es handelt sich bei cookies|zählpixel sind|pixel sind kleine|web beacons sind|web beacon ist',
}
