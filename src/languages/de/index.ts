// German.
import type {LanguagePack} from '../../model/language.ts'
import {change} from './change.ts'
import {concepts} from './concepts.ts'
import {countries} from './countries.ts'
import {fingerprint} from './fingerprint.ts'
import {vocabulary} from './vocabulary.ts'

export const de: LanguagePack = {
  code: 'de',
  name: 'German',
  fingerprint,
  functionWords:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|sondern|sowie|als|wie|dass|daß|ob|denn|doch|so|da|dort|hier|es|er|sie|ihn|ihm|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|' +
    'wir|uns|unser|unsere|unseren|unserem|unserer|unseres|ich|mich|mir|mein|meine|meinen|meinem|meiner|meines|du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|euren|eurem|eurer|sein|seine|seinen|seinem|seiner|seines|' +
    'sich|selbst|selber|man|wer|wen|wem|wessen|was|welche|welchen|welchem|welcher|welches|dieser|diese|diesen|diesem|dieses|jener|jene|jenen|jenem|jenes|derselbe|dieselbe|dieselben|derselben|derjenigen|diejenigen|denjenigen|deren|dessen|denen|solche|solchen|solcher|solches|' +
    'ist|sind|war|waren|bin|bist|seid|sei|seien|wäre|wären|gewesen|wird|werden|wurde|wurden|worden|geworden|würde|würden|werde|wirst|hat|haben|habe|hast|hatte|hatten|hätte|hätten|gehabt|tut|tun|lassen|lässt|' +
    'in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|bis|durch|für|gegen|hinter|mit|nach|neben|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|innerhalb|hinsichtlich|bezüglich|gegenüber|gemäß|gemäss|laut|anhand|mittels|mithilfe|aufgrund|per|pro|via|' +
    'auch|noch|schon|bereits|sehr|ganz|eben|nun|dann|daher|dafür|dabei|dadurch|damit|daran|darauf|daraus|darin|darüber|davon|dazu|danach|hierzu|hierfür|hierbei|hierdurch|hiermit|hierin|hiervon|deshalb|deswegen|somit|also|jedoch|dennoch|zudem|außerdem|ausserdem|ferner|' +
    'darüber|hinaus|weiterhin|ebenfalls|ebenso|gleichfalls|insofern|wobei|wodurch|womit|worauf|wofür|weil|indem|nachdem|während|wann|wo|warum|weshalb|wieso|wohin|zwar|sowohl|entweder|beziehungsweise|bzw|folgend|folgende|folgenden|folgender|folgendes|nachfolgend|nachfolgenden|nachstehend|nachstehenden|' +
    'vorstehend|vorstehenden|oben|unten|obigen|genannt|genannte|genannten|genannter|jeweils|jeweilig|jeweilige|jeweiligen|jeweiliger|entsprechend|entsprechende|entsprechenden|entsprechender|hin|her|ab|bitte|gerne|eigene|eigenen|eigener|usw|etc|sog|sogenannt|sogenannte|sogenannten|diesbezüglich|hiermit|dahin|dazu|' +
    'dies|sodass|sobald|zuge|seitens|gem|andernfalls|allerdings|hingegen|daneben|demnach|samt|daraufhin|darum|ihrerseits|hierüber|hieran|diesbezüglichen|diesbezügliche|diesbezüglicher|dortigen|dortige|' +
    'derartige|derartigen|derartiger|derartiges|besagte|besagten|besagter|ohnehin|dar|heraus|hinweg|sollte|sollten|demselben|etwas|je|liegt|liegen|einmal|ii|iii|iv|vi|www|https|http|com|org|html',
  subjects: {company: 'wir', person: 'sie|du|ihr'},
  capitalNouns: true,
  particles: 'ab|an|auf|aus|bei|bekannt|bereit|durch|ein|entgegen|fern|fest|fort|frei|heran|heraus|herunter|hervor|hin|hinzu|hoch|los|mit|nach|nieder|offen|sicher|statt|teil|über|um|unter|vor|voraus|weg|weiter|wieder|wiederher|zu|zurück|zusammen',
  inserted: 'zu|ge',
  compounds: true,
  joints: 's|n|en|es|e|er',
  conjunctions: 'und|oder|sowie|bzw',
  citations: 'artikel|artikeln|art|absatz|abs|satz|buchstabe|lit|abschnitt|abschnitts|abschnitte|ziffer|ziff|nummer|nr|kapitel|anlage|punkt|teil',
  contractions: {
    "geht's": 'geht es', "gibt's": 'gibt es', "ist's": 'ist es', "wie's": 'wie es', "war's": 'war es', "wenn's": 'wenn es', "für's": 'für das', "auf's": 'auf das', "in's": 'in das', "durch's": 'durch das', "um's": 'um das',
    "über's": 'über das', "an's": 'an das',
  },
  abbreviations:
    'z.b|u.a|d.h|i.d.r|i.s.d|i.s.v|i.v.m|i.r.d|i.h.v|o.g|o.ä|u.ä|s.o|s.u|u.u|v.a|m.a.w|n.f|a.f|e.v|bzw|bspw|ca|ggf|ggfs|gem|evtl|inkl|exkl|einschl|insb|insbes|sog|vgl|siehe|abs|art|nr|nrn|lit|ziff|ziffer|buchst|abschn|kap|rn|rz|fn|anm|bgbl|' +
    'dr|prof|hr|fr|st|str|tel|mobil|inc|ltd|co|corp|llc|s.a|s.a.s|mio|mrd|max|min|mind|zzgl|abzgl|grds|allg|entspr|ggü|zw|betr|bez|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|u.s|u.s.a|p.o|abt|geb|vers|std|ff|13|14|16|18|par|tit|unterabs|vol|pkt',
  concepts,
  countries,
  vocabulary,
  synonyms: [
    'unternehmen|unternehmens|firma|firmen|gesellschaft|gesellschaften|organisation|organisationen|betrieb|betriebe',
    'website|websites|webseite|webseiten|internetseite|internetseiten|internetauftritt|internetauftritts|webpräsenz|homepage|onlineangebot|onlineangebots|onlineangebotes|internetangebot|webangebot|seite|seiten',
    'dienst|dienste|diensten|dienstes|dienstleistung|dienstleistungen|service|services|leistung|leistungen|angebot|angebote|angeboten|angebots|angebotes|produkt|produkte|produkten|plattform|plattformen|anwendung|anwendungen|app|apps|software',
    'datenschutzerklärung|datenschutzerklärungen|datenschutzhinweis|datenschutzhinweise|datenschutzhinweisen|datenschutzrichtlinie|datenschutzrichtlinien|datenschutzbestimmungen|datenschutzinformation|datenschutzinformationen|richtlinie|richtlinien|erklärung|bestimmungen|hinweise',
    'daten|information|informationen|angabe|angaben|infos|details|einzelheiten',
    'personenbezogen|personenbezogene|personenbezogenen|personenbezogener|personenbezogenes|persönlich|persönliche|persönlichen|persönlicher',
    'nutzer|nutzern|nutzers|nutzerin|nutzerinnen|nutzende|nutzenden|benutzer|benutzern|benutzers|anwender|anwendern|mitglied|mitglieder|mitgliedern|kunde|kunden|person|personen|besucher|besuchern|besuchers|verbraucher|verbrauchern|betroffene|betroffenen|betroffener',
    'abschnitt|abschnitte|absatz|ziffer|kapitel|punkt|paragraf|paragraph',
    'siehe|sehen|lesen|besuchen|finden|erfahren|einsehen|nachlesen|entnehmen',
    'helfen|hilft|unterstützen|unterstützt|ermöglichen|ermöglicht|erlauben|erlaubt|gestatten|gestattet',
    'bereitstellen|bereitzustellen|bereitstellung|bereitgestellt|anbieten|anzubieten|angeboten|bietet|bieten|liefern|geliefert|erbringen|erbringung|erbracht|zur verfügung stellen|zur verfügung zu stellen|zur verfügung gestellt',
    'erstellen|erstellt|erstellung|erzeugen|erzeugt|generieren|generiert|anlegen|angelegt',
    'zweck|zwecke|zwecken|grund|gründe|gründen|ziel|ziele|zielen',
    'sicherstellen|sicherzustellen|sichergestellt|gewährleisten|zu gewährleisten|gewährleistet|garantieren',
    'zum beispiel|z b|beispielsweise|bspw|etwa|wie etwa|insbesondere|einschließlich|einschliesslich|inklusive|inkl|unter anderem|u a|darunter',
    'beenden|beendet|beendigung|einstellen|aufhören|unterlassen',
    'beginnen|beginnt|starten|startet|anfangen',
    'anzeigen|anzuzeigen|angezeigt|darstellen|darzustellen|dargestellt|darstellung|einblenden',
    'senden|sendet|gesendet|schicken|geschickt|zusenden|zugesandt|zuzusenden|übersenden|übersandt|zukommen|übermitteln|übermittelt',
    'benötigen|benötigt|brauchen|braucht|erforderlich|erforderlichen|notwendig|notwendigen|nötig|erfordert|erfordern',
    'gesetz|gesetze|gesetzen|recht|rechtsvorschrift|rechtsvorschriften|vorschrift|vorschriften|gesetzgebung|verordnung|verordnungen',
    'möchten|möchte|wollen|will|wünschen|wünscht',
    'dritte|dritten|dritter|drittpartei|drittparteien|drittanbieter|drittanbietern',
    'beschreiben|beschreibt|beschrieben|beschriebenen|erläutern|erläutert|erläuterten|erklären|erklärt|darlegen|dargelegt|dargelegten|aufgeführt|aufgeführten|angegeben|genannt|genannten|festgelegt|festgelegten',
    'durch|mittels|über|mithilfe|mit hilfe|anhand|unter verwendung',
    'frage|fragen|anliegen|bedenken|anfrage|anfragen|rückfragen',
    'zeitraum|zeitraums|dauer|zeit|frist|fristen|zeitspanne',
    'löschen|löscht|gelöscht|löschung|zu löschen|entfernen|entfernt|entfernung|vernichten|vernichtet|vernichtung',
    'weitergeben|weitergegeben|weitergabe|weiterzugeben|teilen|geteilt|offenlegen|offengelegt|offenlegung|offenzulegen|weiterleiten|weitergeleitet',
    'zusätzlich|zusätzliche|zusätzlichen|weitere|weiteren|weiterer|weiteres|sonstige|sonstigen|sonstiger|andere|anderen|anderer|anderes',
    'ähnlich|ähnliche|ähnlichen|ähnlicher|vergleichbar|vergleichbare|vergleichbaren|vergleichbarer|gleichwertig',
    'verschiedene|verschiedenen|verschiedener|unterschiedliche|unterschiedlichen|mehrere|mehreren|mehrerer|diverse|diversen',
    'vertrag|vertrags|vertrages|verträge|verträgen|vereinbarung|vereinbarungen|abkommen',
    'gerät|geräte|geräten|geräts|gerätes|endgerät|endgeräte|endgeräten|rechner|computer',
    'kann|können|könnte|könnten|möglicherweise|unter umständen|eventuell|darf|dürfen',
    'nur|ausschließlich|ausschliesslich|lediglich|allein|einzig',
    'muss|müssen|verpflichtet|erforderlich ist|soll|sollen',
    'wenn|falls|sofern|soweit',
    'adresse|adressen|anschrift|anschriften',
    'verwalten|verwaltet|verwaltung|betreiben|betreibt|betrieb|handhaben',
    'erheben|erhebt|erhoben|erhobene|erhobenen|erhebung|erfassen|erfasst|erfassten|erfassung|sammeln|sammelt|gesammelt|gesammelten|erhalten|erhält',
    'antworten|antwortet|beantworten|beantwortet|beantwortung|reagieren|reagiert',
    'art|arten|typ|typen|kategorie|kategorien|sorte',
    'aktuell|aktuelle|aktuellen|aktueller|derzeit|derzeitige|derzeitigen|gegenwärtig|gegenwärtige|bestehende|bestehenden|momentan|jeweils aktuelle',
    'inhalt|inhalte|inhalten|inhalts|material|materialien',
    'wählen|wählt|auswählen|ausgewählt|entscheiden|entscheidet|bestimmen',
    'verwenden|verwendet|verwendung|nutzen|nutzt|genutzt|nutzung|benutzen|benutzt|benutzung|einsetzen|eingesetzt|einsatz|gebrauch',
    'ändern|ändert|geändert|änderung|änderungen|anpassen|angepasst|anpassung|anpassungen|aktualisieren|aktualisiert|aktualisierung|aktualisierungen|überarbeiten|überarbeitet|modifizieren',
    'speichern|speichert|gespeichert|gespeicherten|speicherung|aufbewahren|aufbewahrt|aufbewahrung|aufzubewahren|vorhalten',
    'beheben|behoben|behebung|korrigieren|korrigiert|berichtigen|berichtigt|berichtigung|lösen',
    'kontaktieren|kontaktiert|kontakt|erreichen|wenden|in verbindung setzen',
    'stellen|einreichen|einzureichen|eingereicht|einlegen',
    'informieren|informiert|benachrichtigen|benachrichtigt|benachrichtigung|mitteilen|mitgeteilt|mitteilung|unterrichten|unterrichtet|in kenntnis setzen|in kenntnis gesetzt',
    'registrieren|registriert|registrierung|anmelden|anmeldung|konto erstellen|konto anlegen',
    'kaufen|kauft|gekauft|kauf|käufe|erwerben|erworben|bestellen|bestellt|bestellung|bestellungen',
    'einwilligung|einwilligungen|zustimmung|zustimmungen|einverständnis|erlaubnis|genehmigung',
    'einwilligen|eingewilligt|zustimmen|zugestimmt|einverstanden',
    'konto|kontos|konten|account|accounts|nutzerkonto|nutzerkontos|benutzerkonto|benutzerkontos|kundenkonto|kundenkontos',
    'ansässig|niedergelassen|mit sitz|befindet|befinden|gelegen',
    'wohnhaft|wohnsitz|wohnen|leben|aufhalten|einwohner',
    'wesentlich|wesentliche|wesentlichen|wesentlicher|erheblich|erhebliche|erheblichen|bedeutend|bedeutende|bedeutenden|grundlegend|grundlegende|wichtig|wichtige|wichtigen',
    'relevant|relevante|relevanten|geltend|geltende|geltenden|geltendes|geltendem|anwendbar|anwendbare|anwendbaren|anwendbares|anwendbarem|einschlägig|einschlägigen|maßgeblich|maßgeblichen',
    'gegebenenfalls|ggf|falls zutreffend|soweit zutreffend|sofern zutreffend',
    'verbessern|verbessert|verbesserung|optimieren|optimiert|optimierung|zu verbessern|zu optimieren',
    'schützen|schutz|geschützt|sichern|gesichert|absichern|sicherheit',
    'maßnahme|maßnahmen|massnahmen|vorkehrung|vorkehrungen|schritte',
    'dsgvo|ds gvo|gdpr|datenschutz grundverordnung|datenschutzgrundverordnung|eu dsgvo',
    'unverzüglich|umgehend|sofort|ohne unangemessene verzögerung',
    'dienstleister|dienstleistern|dienstleisters|dienstanbieter|dienstanbietern|diensteanbieter|auftragnehmer|lieferanten',
  ],
  numbers: {
    ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16,
    siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, einundzwanzig: 21, vierundzwanzig: 24, fünfundzwanzig: 25, achtundzwanzig: 28, dreißig: 30, dreissig: 30, sechsunddreißig: 36, sechsunddreissig: 36, vierzig: 40, fünfundvierzig: 45,
    achtundvierzig: 48, fünfzig: 50, sechzig: 60, siebzig: 70, zweiundsiebzig: 72, achtzig: 80, neunzig: 90, hundert: 100, einhundert: 100, hundertachtzig: 180, einhundertachtzig: 180, zweier: 2, dreier: 3,
    dreizehnte: 13, dreizehnten: 13, vierzehnte: 14, vierzehnten: 14, fünfzehnte: 15, fünfzehnten: 15, sechzehnte: 16, sechzehnten: 16, siebzehnte: 17, siebzehnten: 17, achtzehnte: 18, achtzehnten: 18, einundzwanzigste: 21, einundzwanzigsten: 21,
  },
  units: {
    hour: 'stunde|stunden|stündig*',
    day: 'tag|tage|tagen|tages|kalendertag*|tägig*|aufeinanderfolgende tage|aufeinanderfolgenden tagen|weitere tage|weiteren tagen',
    businessDay: 'werktag*|arbeitstag*|geschäftstag*|bankarbeitstag*',
    week: 'woche|wochen|kalenderwoche*|wöchig*',
    month: 'monat|monate|monaten|monats|monates|kalendermonat*|monatig*|volle monate|vollen monaten|weitere monate|weiteren monaten',
    year: 'jahr|jahre|jahren|jahres|jahrs|kalenderjahr*|jährig*|volle jahre|vollen jahren|weitere jahre|weiteren jahren',
  },
  months: ['januar|jänner|jan|jän', 'februar|feber|feb', 'märz|maerz|mär|mrz', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug', 'september|sep|sept', 'oktober|okt', 'november|nov', 'dezember|dez'],
  ages:
    'unter N jahren|unter N jahre|unter N|unter dem alter von N|unter dem alter von N jahren|unterhalb von N jahren|N jahre alt|N jahren alt|N jahre alt oder älter|N jahre oder älter|N jahre und älter|N jahren und älter|N jahren oder älter|N jahre oder jünger|N jahren oder jünger|jünger als N|jünger als N jahre|' +
    'nicht älter als N|älter als N|älter als N jahre|mindestens N jahre|mindestens N jahre alt|mindestens N jahren|mindestalter von N|mindestalter von N jahren|mindestalter beträgt N|das N lebensjahr|ihr N lebensjahr|des N lebensjahres|das * N lebensjahr|N lebensjahr|N lebensjahres|vollendeten N lebensjahr|' +
    'vollendung des N lebensjahres|vollendete N lebensjahr|alter von N|alter von N jahren|im alter von N|im alter von N jahren|im alter von unter N|ab N jahren|ab N jahre|über N jahre|über N jahren|über N jahre alt|noch nicht N|noch nicht N jahre|noch keine N jahre|noch keine N|zwischen N und|zwischen N und * jahren|' +
    'N bis * jahre|N bis * jahren|N jährige*|N jährigen|weniger als N jahre alt|unter N jährige*|über N jährige*',
  dates: {
    revised:
      'zuletzt aktualisiert|zuletzt geändert|zuletzt überarbeitet|zuletzt bearbeitet|zuletzt angepasst|letzte aktualisierung|letzten aktualisierung|letzte änderung|letzten änderung|letzte überarbeitung|letzten überarbeitung|letztes update|letzter stand|aktueller stand|stand|stand vom|stand der|stand dieser|aktualisiert|' +
      'aktualisiert am|überarbeitet|geändert am|geändert|fassung vom|version vom|version|aktuelle version|datum|datum der letzten *|veröffentlicht|veröffentlicht am|erstellt am',
    effective:
      'gültig ab|gültig seit|gültig vom|gültigkeit ab|gilt ab|gilt seit|gelten ab|gelten seit|in kraft ab|in kraft seit|in kraft|tritt am|treten am|tritt zum|treten zum|datum des inkrafttretens|tag des inkrafttretens|inkrafttreten|wirksam ab|wirksam seit|wirksam zum|wirksam am|mit wirkung vom|mit wirkung ab|mit wirkung zum|' +
      'wirksamkeitsdatum|gültigkeitsdatum|datum der wirksamkeit|datum des wirksamwerdens',
  },
  change,
  headings: {
    collection:
      'erheb*|erhobene*|erfass*|datenerfassung*|datenerhebung*|sammel*|sammlung|gesammelte*|welche daten|welche informationen|welche personenbezogene*|daten die|informationen die|arten von|arten der|kategorien von|kategorien der|kategorien personenbezogene*|datenkategorien|verarbeitete daten|datenarten|quellen|herkunft der',
    purpose: 'zweck*|verarbeitungszwecke|wie wir * verwenden|wie wir * * verwenden|wie wir * nutzen|wie wir * * nutzen|wie verwenden wir|wie nutzen wir|wofür|wozu|warum|verwendung|verwenden wir|nutzung ihrer|nutzung von|nutzung der daten|nutzung personenbezogene*|datennutzung|datenverwendung|verwendungszweck*',
    sharing:
      'weitergabe*|datenweitergabe*|weitergeben|geben wir|weitergegeben|offenleg*|teilen|übermittlung an|übermittlung von|empfänger*|dritte|dritten|dienstleister*|auftragsverarbeit*|unterauftragsverarbeiter*|mit wem|an wen|wer erhält|wer hat zugriff|partner*|bekanntgabe',
    sale: 'verkauf*|verkaufen|veräußer*',
    retention: 'speicherdauer|speicherung|speicherfrist*|aufbewahr*|aufbewahrungs*|wie lange|lösch*|löschung|löschfrist*|dauer der|speicherzeitraum|datenspeicherung',
    children: 'kind*|kinder*|minderjährig*|jugendlich*|mindestalter*|alter|altersbeschränk*|jugendschutz',
    rights: 'rechte|recht auf|recht der|betroffenenrechte|ihre rechte|deine rechte|auskunft*|widerspruch*|widerspruchsrecht*|beschwerde*|beschwerderecht*|ausübung|kalifornien*|kalifornisch*|dsgvo|betroffene*|datenübertragbarkeit|berichtigung',
    choice: 'wahlmöglichkeit*|auswahl*|wahl|optionen|opt out|abmeld*|einstellung*|*einstellungen|präferenzen|einwilligung*|widerruf*|kontrolle|verwalten|entscheidungsmöglichkeit*|abbestell*',
    security: 'sicherheit*|datensicherheit*|schutz ihrer|schutz deiner|schutz der|schutz von|schützen|schutzmaßnahmen|sicherheitsmaßnahme*|verschlüsselung*|ssl|tls|technische und',
    transfer: 'übermittlung in|übertragung in|drittland*|drittländer*|drittstaat*|international*|grenzüberschreitend*|datentransfer*|datenübermittlung*|datenübertragung|ausland|außerhalb|speicherort|wo wir|standort der|privacy shield|data privacy framework|datenschutzrahmen',
    'legal-basis': 'rechtsgrundlage*|rechtsgrund*|rechtliche grundlage*|rechtmäßigkeit*|gesetzliche grundlage*|berechtigte* interesse*',
    tracking:
      'cookie*|*cookies|track*|tracking*|analyse*|webanalyse*|analytics|statistik*|werbung|onlinewerbung|online werbung|pixel*|plugin*|plug in*|plug ins|technologie*|do not track|remarketing*|retargeting*|reichweitenmessung|marketing tools|social plugins|targeting',
    'automated-decisions': 'automatisierte*|profiling|künstliche* intelligenz|ki|maschinelles lernen|entscheidungsfindung',
    'change-rule': 'änderung|änderungen|änderungsvorbehalt|aktualisierung|aktualisierungen|anpassung|anpassungen|aktualität|überarbeitung|neufassung|gültigkeit und änderung',
    contact: 'kontakt*|ansprechpartner*|fragen|wer wir sind|wer sind wir|über uns|datenschutzbeauftragte*|verantwortliche*|verantwortlich|verantwortlichkeit|impressum|erreichen|beschwerden',
    scope: 'geltungsbereich*|anwendungsbereich*|geltung|einleitung|einführung|präambel|überblick|übersicht|allgemeines|allgemeine hinweise|allgemeine informationen|begriffsbestimmung*|definition*|begriffe|über diese|wo diese * gelten|gilt für|gelten für|vorwort',
  },
  outside:
    'zum inhalt springen|zum hauptinhalt springen|direkt zum inhalt|zum seitenanfang|zurück nach oben|nach oben scrollen|zurück zum anfang|zurück zur startseite|zurück zur übersicht|inhaltsverzeichnis|war dieser artikel hilfreich|war diese seite hilfreich|waren diese informationen hilfreich|hat ihnen dieser artikel|' +
    'alle rechte vorbehalten|alle cookies akzeptieren|jetzt newsletter abonnieren|abonnieren sie unseren newsletter|melden sie sich für unseren newsletter an|folgen sie uns|folge uns|laden sie unsere app|app jetzt herunterladen|seite teilen|diese seite teilen|seite drucken|' +
    'diese seite drucken|weiterlesen|mehr anzeigen|mehr lesen|warenkorb anzeigen|frühere versionen|vorherige versionen|vorherige version dieser|frühere version dieser|ältere versionen|frühere fassungen|ältere fassungen|archivierte versionen|archivierte fassungen|' +
    'als pdf herunterladen|als pdf download|pdf herunterladen|pdf version|druckversion|druckansicht|druckbare version|archiviert am|wayback machine',
}
