// How Swedish says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'personuppgift*|dina uppgifter|din information|dina data|information om dig|uppgifter om dig|kunduppgifter|kunddata|kundinformation|persondata|pu|personlig information|personliga uppgifter|användardata*|användaruppgift*|uppgifter som rör dig|information som rör dig|uppgifter som rör|identifieringsuppgift*|personligt identifierbar*|personidentifierbar*|identifierbara uppgifter|identifierbar information|era uppgifter|uppgifter om er|personlig data|personliga data|data om dig|uppgifterna om dig|informationen om dig|användarinformation*|elevuppgift*|medlemsdata|data som rör dig',
  'sensitive-data':
    'känsliga personuppgift*|känsliga uppgifter|känslig information|särskilda kategorier av personuppgifter|särskilda kategorier|känslig personuppgift*|känsliga data|särskild kategori|särskilda kategorier av uppgifter|integritetskänslig*|särskilt skyddsvärda|extra skyddsvärda|känslig data|känslig karaktär|känslig natur|känsliga personliga',
  name:
    'namn|förnamn|efternamn|för och efternamn|fullständigt namn|namnet|namnen|namnuppgift*|tilltalsnamn|förnamnet|efternamnet',
  email:
    'e postadress*|epostadress*|e post|mejladress*|mailadress*|e mail*|email*|mejl|e postmeddelande*|e postmeddelanden|mail|epost|mejlen|mejlet|mejla|mejlar|mailet|e posten|epostmeddelande*|mailen|maila|mailar|e brev|elektronisk post|e postkonto*',
  'hashed-email':
    'hashad* e post*|hashad* e postadress*|hashade e postmeddelanden|hashad* mejladress*|hash av din e post*|hashad* version av din e post*|krypterad* hash*',
  phone:
    'telefonnummer*|telefon|mobilnummer*|mobiltelefonnummer*|telefonnumret|mobilnumret|telefonnumren|telefonuppgift*|mobiltelefonnumret|faxnummer*',
  'postal-address':
    'adress|adresser|adressen|postadress*|hemadress*|leveransadress*|fakturaadress*|bostadsadress*|folkbokföringsadress*|gatuadress*|adressuppgifter|adresserna|fysisk adress|fysiska adress*|faktureringsadress*|besöksadress*|privatadress*|adressuppgift|adressens',
  username:
    'användarnamn*|skärmnamn|alias|visningsnamn|smeknamn*|pseudonym|pseudonymen|pseudonymer',
  password:
    'lösenord*|inloggningsuppgifter*|pinkod*|pin kod*|inloggningsinformation|inloggningsdata|lösenfras*|inloggningsuppgiften|inloggningsuppgift',
  'account-data':
    'kontouppgifter*|kontoinformation*|profiluppgifter*|profilinformation*|registreringsuppgifter*|användar id*|kund id*|kundnummer*|profildata|användarprofil*|kontodata|medlemsnummer*|medlemsuppgifter|registreringsinformation*|registreringsdata*|medlems id*|kontonamn*',
  photo:
    'bild|bilder|foto*|fotografi*|profilbild*|avatar*|bilden|bilderna|selfie*|profilbilder*|bildvisning*|bildfil*|bildmaterial*|skärmdump*|skärmbild*',
  video:
    'video|videor|videoinspelning*|film|filmer|kameraövervakning*|videofilm*|videomaterial*|filminspelning*|videon|videoklipp*|videofil*|videoinnehåll*|videosamtal*|kamerabevak*',
  audio:
    'ljud|ljudinspelning*|röst|röstinspelning*|mikrofon*|rösten|ljudfil*|ljudupptagning*|röstmeddelande*|röstdata|ljudklipp*|ljuddata|röstkommando*|röster',
  age:
    'ålder|åldern|födelsedatum|födelsedag|födelseår|åldersgrupp*|födelsetid|åldersuppgift*|födelsedagen|åldersintervall*|åldersspann*',
  gender:
    'kön|könstillhörighet|könsidentitet*',
  ethnicity:
    'etnisk*|etnicitet|ras',
  religion:
    'religi*|trosuppfattning*|filosofisk*',
  politics:
    'politisk*|fackförening*|fackligt medlemskap|medlemskap i fackförening|facklig|fackliga|fackförbund*',
  sexuality:
    'sexuell läggning|sexualliv|sexuell*',
  health:
    'hälsa|hälso*|hälsouppgifter|medicinsk*|hälsodata|allergi*|sjukdom*|hälsan|hälsodata*|hälsouppgift*|sjukvård*|funktionsneds*|patient*',
  genetic:
    'genetisk*',
  biometric:
    'biometri*|fingeravtryck*|ansiktsigenkänning*|ansiktsgeometri|röstavtryck',
  nationality:
    'nationalitet*|medborgarskap*',
  marital:
    'civilstånd*|hushåll*|familjemedlem*|familjesituation*|civilstatus|anhörig*',
  demographics:
    'demografi*|demografisk*',
  education:
    'utbildning*|examen|studier|betyg',
  employment:
    'anställning*|yrke*|befattning*|jobbtitel|arbetslivserfarenhet|arbetsplats*|sysselsättning|yrkestitel*|arbetsgivare*|tjänstetitel*|arbetstitel*|arbetsgivarna|arbetsgivarnas',
  'job-application':
    'jobbansök*|cv|meritförteckning*|ansökningsbrev|arbetssökande|söker jobb|söker arbete|platsansök*|kandidat*|rekryter*|personligt brev|arbetssökande*|jobbsökande*|spontanansök*|ansökningshandling*',
  'government-id':
    'personnummer*|pass|passnummer*|körkort*|id handling*|legitimation*|identitetshandling*|samordningsnummer*|id kort*|identifikationsnummer*|bankid|bank id|mobilt bankid|e legitimation*|passuppgift*|personnumret|samordningsnumret|id nummer|identitetskort*|identitetsnummer*|nationella id*|skattenummer*|skatteregistreringsnummer*|passnumret',
  payment:
    'betalningsuppgift*|betalningsinformation*|betaluppgift*|kortuppgift*|kreditkort*|betalkort*|kortnummer*|bankuppgift*|bankkonto*|kontonummer*|faktureringsuppgift*|faktureringsinformation*|betalningsmetod*|kreditkortsuppgift*|betalinformation|betalnings|betalningsdata*|betalningssätt*|betalningsmedel*|bankkort*|betalningskort*|kortinformation*|kortdata|bankinformation*|kortnumret|kontonumret|kontokort*|debetkort*|iban|cvc|cvv|betalningshistorik*|betalningsinstrument*',
  financial:
    'ekonomisk*|finansiell*|inkomst*|lön|kreditvärdighet*|kreditupplysning*|lön|löneuppgift*|betalningsanmärkning*|kreditbetyg*|kredithistorik*|kreditbedömning*|kreditprövning*|kreditinformation*',
  purchase:
    'köphistorik*|orderhistorik*|transaktion*|köp|inköp*|orderuppgift*|beställningshistorik*|beställning*|order|köpinformation|kommersiell information|orderdata|köpet|köpen|köpuppgift*|orderinformation*|köpbeteende*',
  location:
    'plats|platsdata|platsinformation*|platsuppgift*|geolokalisering*|lokaliseringsuppgift*|position*|postnummer*|ort|stad|geografisk plats|lokaliseringsdata|geografisk|platsen|platser|geografiska|geografiskt|vistelseort|orten|orter|staden|hemort|bostadsort|platsbaser*|platstjänst*|geografiskt läge|var du befinner dig|lokaliseringsinformation*',
  'precise-location':
    'exakt plats*|exakta plats*|gps|gps*|exakt position*|precis plats*|latitud*|longitud*|gps koordinat*|koordinater|precis position*|exakt geografisk*|exakta geografiska*|precisa plats*|precis geografisk*',
  ip:
    'ip adress*|ip nummer|ip|ip numret|internetprotokolladress*',
  device:
    'enhet|enheter|enheten|enhetsinformation*|enhetsdata|enhetstyp*|operativsystem*|webbläsar*|hårdvara|mobil enhet|telefonmodell|appversion*|skärmupplösning*|dator|mobiltelefon|enheterna|enhetens|enheternas|mobilenhet*|surfplatt*|mobiltelefoner|smarttelefon*|smartphone*|datorn|datorer|datorerna|datorns|mobiltelefonen|mobilen|läsplatt*|hårddisk|hårddisken|apparat|apparaten|apparater|hårdvaru*|maskinvaru*|skärmstorlek*|enhetsmodell*|enhetsegenskap*',
  'device-id':
    'enhetsidentifier*|enhets id*|annonserings id*|reklam id*|annons id*|unik* identifier*|programidentifier*|mac adress*|imei|onlineidentifierare|cookie id*|enhets id n|annonsidentifier*|reklamidentifier*|onlineidentifier*|pseudonym* identifier*|enhetens id|mobilidentifier*|mobila identifier*|cookieidentifier*|användaridentifier*|unikt id|tekniska identifier*|teknisk identifier*|digitala identifier*|elektroniska identifier*|beständiga identifier*',
  fingerprinting:
    'fingerprinting|digitalt fingeravtryck|webbläsarfingeravtryck*',
  usage:
    'användningsstatistik*|användningsinformation*|hur du använder|din användning|aktivitet|aktiviteter|interaktion*|interagera*|klick|klickar|klickdata|sidvisning*|besökta sidor|lyssnings*|tittarbeteende|aktivitetsdata|beteendedata|användningsdata*|användningsmönster*|aktiviteten|aktiviteterna|din aktivitet|klickbeteende*|klickström*|användningen av våra tjänster|användningen av tjänst*|hur tjänsten används|hur tjänsterna används|hur webbplatsen används|beteende|beteenden|beteendet|beteendemönster*|beteendeuppgift*|beteendeinformation*|telemetri*|trafikdata|trafikinformation*|webbtrafik*|klickade|klickat|klickhistorik*|klickfrekvens*|sidor du besöker|sidor som du besöker|sidor du har besökt|användarmönster*|användarbeteende*|användningsuppgift*|dina aktiviteter|aktivitetslogg*|aktivitetshistorik*|aktivitetsinformation*|användaraktivitet*|onlineaktivitet*|nätverksaktivitet*|hur ni använder|hur användare använder|hur besökare använder|hur du interagerar|användningen av webbplats*|användningen av appen|användningen av plattform*|användningen av våra produkter|användning av våra tjänster|användning av tjänst*|användning av webbplats*|användning av vår webbplats|användningen av vår webbplats|användning av appen|vilka sidor du|sidor som besöks',
  browsing:
    'webbhistorik*|surfhistorik*|surfbeteende*|sökhistorik*|sökningar|sökord|webbläsarhistorik*|besökta webbplatser|url*|internetaktivitet*|surfvanor|söktermer|sökfråg*|hänvisande|hänvisningsadress*|surfning|surfningshistorik*|surfningsbeteende*|surfdata|surfaktivitet*|surfinformation*|surfmönster|surfar på|webbsurf*|webbadress*|internetadress*|webbaktivitet*|webbläsningshistorik*|bläddringshistorik*|sökfras*|domännamn*|sökningarna|navigationsdata|navigeringsdata|navigeringshistorik*|navigationshistorik*|navigering på',
  viewing:
    'visningshistorik*|tittarhistorik*|lyssningshistorik*|visningstrend*|vad du tittar på|lyssnar på|tittarvanor',
  logs:
    'loggdata|loggar|loggfil*|loggning|tidsstämpel*|tidsstämplar|serverlogg*|loggas|datum och tid|logguppgifter|logg|loggen|loggarna|åtkomstlogg*|logginformation*|datum och klockslag|loggpost*',
  diagnostics:
    'kraschrapport*|felsökningsinformation*|diagnostik*|felrapport*|felsökning|felspårning|kraschdata|prestandadata',
  metadata:
    'metadata|metadatan',
  content:
    'ditt innehåll|filer|filnamn|dokument|inlägg|kommentar*|recension*|bilagor|uppladdat|fil|innehåll du|innehåll som du|det innehåll|användarinnehåll*|användargenerer*|innehåll som användare|kundinnehåll*|innehållet i dina|innehållet i ditt|innehållet i meddelanden|innehållet i e post*|innehållet du|innehållet som du|personligt innehåll|uppladdat innehåll|filerna|filen|bilaga|inläggen|dokumenten|uppladdade|fildelning*|filens',
  messages:
    'meddelande|meddelanden|chatt*|chattar|korrespondens*|samtal|konversation*|kommunikation med oss|inspelade samtal|telefonsamtal|meddelandena|chattmeddelande*|direktmeddelande*|privata meddelanden|samtalet|kommunikationen med oss|telefonsamtalet|telefonsamtalen|samtalen|meddelandets|dina meddelanden',
  contacts:
    'adressbok*|kontaktlista*|dina kontakter|vänner|kontaktlistor|vänlista|telefonbok*|kontaktbok*',
  'contact-data':
    'kontaktuppgift*|kontaktinformation*|kontaktdata|kontaktdetalj*',
  'social-media':
    'sociala medier|socialt nätverk|sociala nätverk|offentlig profil|profil i sociala medier|sociala medie*|sociala plattformar|sociala nätverken|sociala nätverkstjänst*',
  survey:
    'enkät*|undersökning*|kundundersökning*|tävling*|åsikter|feedback|återkoppling*|omröstning*|synpunkter|kundnöjdhets*|intervju|intervjuer|fokusgrupp*|åsikt|pristävling*',
  'preferences-data':
    'preferens*|intressen|gillamarkering*|smak|hobby*|önskemål|intresseområde*|intressekategori*|intresseprofil*|dina intressen|intressena|favoriter|annonsintresse*|annonspreferens*',
  inferences:
    'slutsats*|härled*|antagand*|förutspå*|förutsäg*|prediktion*|dra slutsatser|segment*',
  'support-data':
    'supportärende*|kundtjänstärende*|supportförfråg*|när du kontaktar oss|ärende|ärenden|ärendet|ärendena|ärendehanter*|förfrågan|förfrågningar|förfrågningarna|kontakt med kundtjänst|kontaktar kundtjänst|kontakta kundtjänst',
  sensor:
    'sensor*|kamera*|accelerometer*|bluetooth|wifi|wi fi',
  aggregated:
    'aggrege*|aggregerad*|statistisk*|sammanställd*',
  anonymous:
    'anonym*|anonymiser*|avidentifier*|inte kan identifiera|inte går att koppla|inte kan kopplas till|inte längre kan identifiera|inte längre kan kopplas|icke identifier*|icke personlig*|inte identifierbar*|pseudonymiser*|pseudonyma|pseudonymt|pseudonymitet|inte kan knytas|inte kan härledas|inte kan länkas|inte kopplas till dig|inte längre kopplas',
  'third-party-source':
    'från andra källor|offentliga källor|offentligt tillgäng*|offentliga register|från samarbetspartner*|från våra partner*|externa källor|datamäklare|folkbokföringsregist*|från tredjepart*|spar|adressregister|från tredje part*|tredjepartskäll*|andra källor|offentlig källa|offentligt register|från andra företag|från andra bolag|från andra användare|från våra samarbets*|från annonsör*|från offentlig*|dataleverantör*|upplysningsföretag*|extern källa|från myndighet*|från externa|från din arbetsgivare|från leverantör*|från våra leverantör*|datamäklarna',
  collect:
    'samla in|samlar in|samlas in|samlat in|samlats in|samlar ** in|samla ** in|samlas ** in|insamling*|insamla*|erhåll*|tar emot|ta emot|du lämnar|du anger|du uppger|tillhandahåller oss|lämnar du|mottar|förse oss|du ger oss|spela in|spelar in|spelas in|inhämt*|får vi direkt|får vi från|får vi information*|får vi uppgift*|får vi personuppgift*|får vi dina|får vi även|får vi in|får vi besked|vi får information*|vi får uppgift*|vi får personuppgift*|vi får från|vi får in|vi har fått|mottagna|mottagit|mottagande|mottagandet|mottas|mottagits|tas emot|tagit emot|anger du|uppger du|du angett|du har angett|du uppgett|du har uppgett|som du lämnat|som du har lämnat|uppgifter du lämnat|uppgifter du har lämnat|du tillhandahåller|tillhandahåller du|du skickar in|du har gett oss|hämta in|hämtar in|hämtas in|hämtat in|hämta från|hämtar från|hämtas från|hämtats från|hämtar vi|vi hämtar|ber dig om|be dig om|ber om|be om|ber vi om|ber vi dig om|ange dina|ange personuppgifter|ange uppgifter|registreras|registrerats|vi registrerar|registrerar vi|registrerar information*|registrerar uppgift*|registrerar personuppgift*|registrerar data|registrerar hur|registrerar automatiskt|automatiskt registrerar|registrera information*|registrera uppgift*|registrera personuppgift*|registrera data|registrera hur|registrerade uppgift*|registrerade information*|registrerade personuppgift*|registrering av uppgift*|registrering av personuppgift*|registrering av information*|datainsamling*|uppgiftsinsamling*|samlade in|du fyller i|fyller du i|du matar in|matar du in|förser oss|du förser oss|du delar med oss|begär in|begära in|efterfrågar vi|vi efterfrågar|fånga in|fångar in|fångas in|lämnar till oss|lämnat till oss|lämna till oss|registrerade om dig|har registrerat om',
  use:
    'användning*|utnyttja*|nyttja*|använda|använder|används|användas|använde|användes|använts|använt|använd|användande*|återanvänd*|begagna*',
  process:
    'behandla*|behandling*|hantera*|hantering*|bearbeta*|bearbetning*|personuppgiftsbehandling*|databehandling*|uppgiftsbehandling*',
  share:
    'dela|delar|delas|delat|delats|delning*|lämna ut|lämnar ut|lämnas ut|lämnar ** ut|lämna ** ut|lämnat ut|utlämn*|vidarebefordra*|röja|röjs|avslöja*|lämna vidare|lämnas vidare|vidare till|skickas till tredje|ge tillgång till|ger ** tillgång|göra tillgäng*|tillgängliggör*|lämnas till|lämna till|mottagare*|överlämn*|lämnas ** ut|lämnats ut|lämnade ut|delade|delgiv*|delge|delger|delges|röjas|röjande*|röjts|röjer|vidarebefordran|skicka vidare|skickar vidare|skickas vidare|lämnar vidare|vidareförmedl*|sprida|sprids|spridning av|ger tillgång till|ges tillgång|får ta del|få ta del|görs tillgäng*|lämnar till|lämnar ** till tredje*|lämna ** till tredje*|lämnas ** till tredje*|skickar ** till tredje*|skicka ** till tredje*|skickas ** till tredje*|lämnar ** till myndighet*|lämna ** till myndighet*|lämnas ** till myndighet*|lämnas över|lämnar över|lämna över|mottagarna|mottagarnas|informationsdelning*|datadelning*|uppgiftsdelning*|utbyta uppgift*|utbyte av uppgift*|utbyte av information*|utbyter uppgift*|utbyter information*|delgett|delgetts|avslöja till',
  sell:
    'sälja|säljer|säljs|sålt|hyra ut|hyr ut|uthyrning*|säljas|sålts|sålda|såld|försäljning*|försålda|hyrs ut|hyras ut|hyr ** ut|sälja vidare|säljer vidare|säljs vidare|vidareförsälj*|vidaresälj*|uthyrd*|hyras|försälja|försäljs|kommersialiser*|säljande av',
  retain:
    'lagringstid*|lagringsperiod*|behåll*|bevara*|spara|sparar|sparas|sparats|gallr*|arkiver*|lagras i|lagras under|lagras så länge|så länge|så lång tid|hur länge|bevarande*|kvarhåll*|inte längre än|längre än nödvändigt|sparat|sparande|hur lång tid|inte längre behövs|inte längre behöver|inte längre är nödvändig*|inte längre nödvändig*|inte längre krävs|inte behövs längre|ej längre behövs|ej längre är nödvändig*|inte längre är relevant*|inte längre har behov|så lång period|kvarlämn*',
  store:
    'lagra|lagrar|lagras|lagrat|lagring*|förvara*|sparade|hosting|värdtjänst*|lagrade|lagrats|lagrad|förvaring*|driftas|driftar|värd för|hostas|hostar|lagringsplats*|innehar|inneha|innehas|vi har om dig|har om dig|vi har om er|molnlagring*|datalagring*|hostad*|driftad*|fillagring*',
  delete:
    'radera*|ta bort|tas bort|tar bort|borttag*|förstör*|utplåna*|tar ** bort|radering*|ta ** bort|tas ** bort|tagits bort|makuler*|rensas|rensar|rensa|avlägsna*|plockas bort|plocka bort|plockar bort|bortta*',
  transfer:
    'överför*|överföring*|föra över|förs över|dataöverföring*|uppgiftsöverföring*|överflytt*|översänd*',
  access:
    'åtkomst*|få tillgång|tillgång till|komma åt|får tillgång|fått tillgång|kommer åt|kommit åt|åtkomlig*|ta del av uppgift*|ta del av personuppgift*|ta del av information*|bereda sig tillgång|bereder sig tillgång|tillgång|tar del av uppgift*|tar del av personuppgift*|tar del av information*|tar del av dina|tar del av data|tar del av och|tagit del av uppgift*|tagit del av information*|ha tillgång|har tillgång|dataåtkomst*|tillträde till|bereda ** tillgång|fri tillgång',
  combine:
    'kombiner*|samkör*|slå samman|slås samman|sammanför*|koppla samman|kopplas samman|berika*|matcha*|sambearbeta*|komplettera|kompletterar|kompletteras|kompletterat|sammanlänk*|länka samman|länkas samman|länkar samman|länkas med|länka ihop|länka till person*|länkas till dig|matchning*|sammankoppl*|slår samman|slås ihop|slå ihop|konsolider*|kopplas till dina|kopplas till din|kopplas till ditt|kopplas till andra uppgift*|kopplas till annan|koppla till dina|koppla dina|kopplade till dina|kopplade till ditt|kopplad till din|kopplad till ditt|koppla ihop|kopplar ihop|kopplas ihop|kopplar samman|associeras med|associera ** med|associerar ** med|slagits samman|kopplas till|koppla till',
  analyse:
    'analyser*|analys|analyser|utvärder*|mäta|mäter|mätning*|förstå hur|undersöka|mäts|mätas|undersöker|undersöks|bedöma hur|kartlägg*|analysen|mätt',
  scan:
    'övervaka*|övervakning*|granska*|skanna*|moderer*|upptäcka|upptäcker|upptäcks|upptäckas|upptäckt|upptäckts|upptäckta|inspekter*|genomsök*',
  track:
    'spårning*|följa ditt|följer ditt|spåra|spårar|spåras|spårat|spårad|spårade|följa hur|följer hur|följa användar*|följa dina|följer dina|följa din|följa upp hur|följer användar*|följer besökar*|följa besökar*|spårat upp',
  'profile-act':
    'skapa profiler|skapar profiler|bygga profiler|skapa en profil|bygger profiler|skapar en profil|upprätta profiler|skapa en användarprofil|skapa användarprofiler|skapande av profiler|upprätta en profil|bygga en profil|bygga upp en profil|bygga upp profiler|bygga profil|profiler om|användningsprofil*|pseudonym* profil*|profilbildning*',
  encrypt:
    'krypter*|kryptering*|tls|ssl|https|end to end|dekryptera*',
  hash:
    'hash|hashad*|hashade|hashas|hashning',
  'notify-act':
    'meddela|meddelar|informera*|informerar|underrätta*|avisera*|upplysa|upplyser|notifier*|kontaktar dig|meddelas|meddelat|meddelats|meddelande på denna|meddelande på vår|meddelande på webbplats*|meddelande om ändring*|genom ett meddelande|låta dig veta|låter dig veta|upplysas|upplysning*|få veta om|aviserar|underrättelse*|varsla|varslar|varsel|förvarna*|uppmärksamma dig|uppmärksammar dig|göra dig uppmärksam|gör dig uppmärksam|göra dig medveten|lämna besked|meddelade|tillkännage*|gett besked|upplyst|ge dig besked',
  verify:
    'verifier*|verifiering*|autentiser*|bekräfta din identitet|styrka din identitet|legitimera*|kontrollera din identitet|identifiera dig|fastställa din identitet|säkerställa din identitet|kontrollera din ålder|styrker din identitet|styrker identitet*|styrka identitet*|kontrollerar din identitet|kontrollera identitet*|bekräftar din identitet|bekräfta identitet*|bekräftelse av din identitet|fastställer din identitet|säkerställer din identitet|säkerställa identitet*|identifierar dig|bevisa din identitet|bevis på din identitet|identitetskontroll*|identitetsverifier*|identitetsbekräft*|id kontroll*|ålderskontroll*|åldersverifier*|åldersbekräft*|kontrollera att|kontrollerar att|kontrollerat att|kontrollerats|valider*|vem du är',
  publish:
    'publicer*|offentlig*|offentliggör*|synlig*|synas|visas för andra|allmänt tillgäng*|lägga upp|lägger upp|läggs upp|lagt upp|publik|publikt|publika|allmänt synlig*',
  respond:
    'svara|svarar|besvara*|svar|svarat|svarade|återkommer till dig|återkomma till dig|återkoppla',
  'contract-bind':
    'avtal med|personuppgiftsbiträdesavtal*|biträdesavtal*|sekretessavtal*|enligt instruktion*|våra instruktioner|för vår räkning|för plex räkning|på uppdrag av|bundna av|enligt avtal|avtalsmässig*|på våra vägnar|instruktioner|databehandlingsavtal*|enligt ** instruktion*|i enlighet med ** instruktion*|enligt våra anvisningar|på vårt uppdrag|på uppdrag åt|avtalsbund*|bunden av|bundet av|å våra vägnar|i vårt namn|sekretessförbind*|för deras räkning|för dess räkning|för kundens räkning|för kunders räkning|för kundernas räkning|för en * räkning|för någon annans räkning|i deras namn|på kundens vägnar|på deras vägnar|för vår och|kontraktsbund*|avtalsrättsligt bund*|ålagda sekretess',
  'third-party':
    'tredje part|tredje parter|tredjepart*|tredjeparter|andra företag|andra bolag|utomstående|externa parter|andra aktörer|andra organisationer|externa aktörer|externa företag|externa bolag|externa mottagare|extern part|annat företag|andra verksamheter|utomståendes|tredje man|tredje mans|tredjeman|tredje parts|tredje partens|tredje parters|tredje parten|tredje parterna|utomstående part*|externa organisationer|extern aktör|extern mottagare|en extern part|annat bolag|annan organisation|andra parter',
  'service-provider':
    'leverantör*|tjänsteleverantör*|tredjepartsleverantör*|underleverantör*|molntjänstleverantör*|it leverantör*|driftleverantör*|innehållsleverantör*|hostingleverantör*|*leverantör|*leverantörer|*leverantören|*leverantörerna|underentreprenör*|entreprenör*|uppdragstagare*|konsulter|konsultföretag*|konsultbolag*|uppdragstagarna|konsult|konsulten|konsulterna|underkonsult*|tjänsteföretag*|*leverantörs|*leverantörers|*leverantörernas|*leverantörens|konsultbyrå*',
  processor:
    'personuppgiftsbiträde*|biträde*',
  subprocessor:
    'underbiträde*',
  affiliate:
    'dotterbolag*|koncernbolag*|koncern*|moderbolag*|närstående bolag|koncernföretag|systerbolag*|bolag inom koncernen|närstående företag|närstående enhet*|intressebolag*|företag inom koncernen|bolag i koncernen|bolag i samma koncern|företagsgrupp*|dotterföretag*|moderföretag*|företag inom * group|bolag inom * group|företag i * group|bolag i * group|bolag inom samma koncern|företag inom samma koncern|företag i samma koncern|företag i koncernen|andra bolag inom koncernen|andra företag inom koncernen|andra bolag i koncernen|andra företag i koncernen|systerföretag*|gruppbolag*|gruppföretag*|anknutna bolag|anknutna företag|anslutna företag|anslutna bolag|närstående part*|närstående bolag*|intresseföretag*|inom vår grupp|inom samma grupp|holdingbolag*',
  partner:
    'partner*|samarbetspartner*|affärspartner*|återförsäljare*|samarbetsföretag|marknadsföringspartner*|distributör*|*partner|*partners|*partnern|*partnerna|*partnernas|*partnerns|återförsäljarna|återförsäljarnas|franchisetagar*|samarbetsbolag|samarbetande företag',
  advertiser:
    'annonsör*|annonsnätverk*|annonseringspartner*|reklampartner*|annonsteknik*|annonspartner*|mediebyrå*|marknadsförare*|annonseringsnätverk*|reklamnätverk*|annonsföretag*|annonsbolag*|annonseringsföretag*|reklamföretag*|reklambolag*|annonsserv*|annonsbörs*|reklambyrå*|annonseringsbolag*|marknadsförarna|marknadsförarnas|annonsplattform*|annonseringsplattform*|annonsmäklar*|annonseringstjänst*',
  'analytics-provider':
    'analysleverantör*|google analytics|analysverktyg*|analyspartner*|leverantörer av analys*|mätpartner*|analystjänst*|analysföretag*|analysbolag*|mätföretag*|mätbolag*|analysplattform*|webbanalystjänst*|webbanalysverktyg*',
  'payment-provider':
    'betalningsförmedlare*|betaltjänstleverantör*|betalningsleverantör*|betalleverantör*|bank|banker|banken|klarna|stripe|paypal|swish|betaltjänst|betaltjänster|betaltjänsten|braintree|betalningsföretag*|bankens|bankerna|kortutgivare*|kortföretag*|kreditkortsföretag*|betalningstjänst*|betalningslösning*|betalningspartner*|betalpartner*|betalningsförmedlarna|kortutgivarna|kortinlös*|klarnas|stripes|paypals|adyen|betalningsinstitut*|bankernas',
  'social-network':
    'facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube|facebooks|instagrams|twitters|linkedins|googles|metas|apples|tiktoks|pinterests|snapchats|microsofts|amazons|youtubes|whatsapp|reddit|discord',
  authority:
    'myndighet*|domstol*|polis*|brottsbekämp*|tillsynsmyndigheter|skatteverket|statlig*|rättsväsen*|myndighetsbegäran|juridisk process|offentlig* myndighet*|offentliga organ|rättslig process|rättsliga processer|juridiska processer|rättsvårdande|åklagar*|regering|regeringar|föreläggande*|husrannsak*|nationell säkerhet|rikets säkerhet|brottsutred*|kronofogde*|regeringen|regeringens|tillsynsorgan*|stämning|stämningar|stämningsansök*|skattemyndighet*|tullmyndighet*|tullverket|immigrationsmyndighet*|migrationsmyndighet*|säkerhetsmyndighet*|hälsomyndighet*|underrättelsetjänst*|offentligt organ|rättsliga förelägganden',
  acquirer:
    'fusion*|förvärv*|uppköp*|försäljning av verksamheten|omorganisation*|konkurs|övertag*|köpare|överlåtelse*|omstrukturering*|sammanslagning*|företagsöverlåtelse|avyttr*|insolven*|ägarbyte*|ägarförändring*|försäljning av tillgång*|försäljning av bolag*|överlåta|överlåter|överlåts|omorganiser*|likvidation*|samgående*|företagsförvärv*|bolagsförvärv*|verksamhetsövergång*|verksamhetsöverlåtelse*|ägarskifte*|rekonstruktion*|försäljning av vår verksamhet|försäljning av hela|försäljning av företag*|konkursen|konkursförfarande*|potentiell köpare|potentiella köpare',
  'public-recipient':
    'andra användare|andra medlemmar|allmänheten|andra deltagare|andra kunder|övriga användare|övriga medlemmar|andra personer|andra människor|andra besökare|andra gäster',
  'organisation-admin':
    'din arbetsgivare|din organisation|administratör*|ditt företag|skola|skolor|kontoägare*|skolan|skolans|skolorna|er organisation|er arbetsgivare|ert företag',
  adviser:
    'rådgivare|revisor*|advokat*|jurist*|försäkringsbolag*|juridiska ombud|inkasso*|kreditupplysningsföretag*|rådgivar*|redovisningsbyrå*|revisionsbyrå*|försäkringsgivare*|inkassobolag|försäkringsgivarna|rådgivningsföretag*|finansiella rådgivare',
  researcher:
    'forskare*|universitet*|forskningsinstitut*|högskol*|forskningspartner*|forskningsinstitution*|forskarna|forskarnas|forskar|forskningsorganis*',
  delivery:
    'transportör*|fraktbolag*|logistik*|leveransföretag|bud|transportföretag*|fraktföretag|speditör*|postnord|resebolag|leveranspartner*|kurir*|flygbolag*|leveransbolag*|posttjänst*',
  'provide-service':
    'tillhandahålla tjänst*|tillhandahålla våra|tillhandahålla dig|leverera våra|fullgöra avtalet|fullgöra|driva våra|drift av|administrera ditt konto|uppfylla våra|leverera tjänst*|tillhandahålla|tillhandahållande|tillhandahållandet|tillhandahåller tjänst*|tillhandahåller våra|tillhandahåller dig|tillhandahåller vi|tillhandahålls av oss|erbjuda våra|erbjuda dig|erbjuda tjänst*|administrera ditt|administrera din|administrera dina|administrera våra|administrera tjänst*|administrera webbplats*|administrera avtal*|administrera kund*|administration av|leverera varor|leverera produkt*|leverera din|leverera dina|upprätthålla tjänst*|upprätthålla våra tjänst*|underhålla|underhåll av|fullgör|fullföra|driva tjänst*|driva webbplats*|driften av|driva vår|driva vårt|driva plattform*|driva appen|driver våra|driver vår|driver webbplats*|driver tjänst*|fungera korrekt|fungerar korrekt|fungera som * ska|fungerar som * ska|fungera ordentligt|fungerar ordentligt|webbplatsens funktion*|webbplatsens drift|hantera ditt konto|hanterar ditt konto|hantering av ditt konto|hantera ditt medlemskap|hantera ditt användarkonto|tillhandahåller produkt*|tillhandahålls dig|erbjuda er|erbjuda produkt*|leverera vår|leveransen av tjänst*|leverans av tjänst*|leverans av våra tjänster|leverera de tjänster|fullfölja|fullföljer|fullföljande*|expediera*|fullgörande',
  improve:
    'förbättra*|förbättring*|effektiviser*|optimer*|kvalitetssäkr*|förfina|förfinar|höja kvaliteten|felavhjälp*|mer effektiv|mer effektiva|mer effektivt|användarvänlig*|bättre upplevelse|bättre användarupplevelse|bättre service|bättre tjänst*|uppgradera våra|göra ** bättre|kvalitetsförbättr*|högre kvalitet',
  develop:
    'utveckla*|utveckling*|produktutveckling*|nya tjänster|nya funktioner|testa|tester|vidareutveckl*|nya produkter|testning*|testar|innovation*|utprov*',
  research:
    'forskning*|marknadsundersökning*|studier|interna studier|vetenskaplig*|användarstudie*|marknadsanalys*|studie',
  marketing:
    'marknadsför*|direktmarknadsför*|nyhetsbrev*|erbjudande*|kampanj*|reklammeddelande*|direktreklam|marknadskommunikation|prenumeration på nyhets*|reklamutskick*|reklammaterial*|reklamerbjud*|nyhetsutskick*|marknadsutskick*|marknadsinformation*|säljfrämjande|specialerbjud*|försäljningsfrämj*|marknadskampanj*|nyhetsmejl*|nyhetsmail*|reklammejl*|säljkampanj*|annonskampanj*|reklamkampanjer',
  advertising:
    'sponsr*|reklam|reklamen|reklams|reklamannons*|reklambudskap*|reklaminnehåll*|reklamsyfte*|reklamändamål*|reklamtjänst*|reklamvisning*|reklamkampanj*|reklamplats*|reklamfinans*|reklaminslag*|reklamfilm*|annons*|bannerannons*',
  'targeted-advertising':
    'riktad reklam|riktade annonser|riktad annonsering|riktad marknadsför*|anpassad reklam|personanpassad reklam|intressebaserad*|beteendebaserad*|retargeting|remarketing|anpassade annonser|anpassade erbjudanden|personlig* annons*|profilbaserad*|målinriktad*|relevanta annonser|relevant annonsering|relevant reklam|relevant marknadsföring|mer relevanta annons*|skräddarsydda annonser|skräddarsydd reklam|personlig* reklam|personlig* marknadsför*|anpassad annonsering|anpassad marknadsföring|återmarknadsför*|kontextuell* annons*|personaliser* annons*|annonsinriktning*|målgrupp|målgruppen|målgrupper|målgrupperna|målgruppsanpass*|målgruppsinrikt*|målgruppsannons*|målgruppsstyr*|målgruppsdata|målgruppssegment*|målgruppsanalys*|beteendestyrd*|beteendeannons*|beteendeinriktad*|beteendemässig*|riktade reklam*|riktade erbjudanden|riktade kampanj*|intressestyrd*|personanpassade annons*|personanpassad annons*|personanpassad marknads*|skräddarsydd annonsering|skräddarsydd marknads*',
  analytics:
    'analys av|statistik*|webbanalys*|mätning*|trender|rapportering*|rapporter|analysändamål|analyser|insikter|användningsanalys*|besöksstatistik*|mätvärden|nyckeltal|webbstatistik*|användarstatistik*|trafikanalys*|dataanalys*|affärsanalys*|prestandamätning*|rapporterna|insikt|sammanställa rapport*|mätningar av',
  personalise:
    'anpassa*|personanpassa*|skräddarsy*|rekommendation*|anpassning*|personlig upplevelse|personaliser*|förslag på|individanpass*|individualiser*|kundanpass*|relevant innehåll|rekommendera innehåll|rekommendera produkt*|rekommendera tjänst*|rekommendera relevant*|rekommendera andra|rekommendera dig|rekommendera saker|rekommendera ** till dig|rekommendera för dig|rekommenderar innehåll|rekommenderar produkt*|rekommenderar relevant*|rekommenderade|rekommenderat innehåll|föreslå innehåll|föreslå produkt*|föreslå tjänst*|föreslå relevant*|föreslå vänner|föreslå personer|föreslå andra|föreslå saker|föreslår innehåll|föreslår produkt*|föreslår relevant*|föreslaget innehåll|föreslagna produkter|relevanta erbjudanden|personligt anpassa*',
  'security-purpose':
    'säkerhetsincident*|skydda våra|skydda oss|skydda mot|skadlig*|säkerhetsändamål|skydda eller försvara|virus|spam|hot|sårbarhet*|integriteten hos|säkerheten i|missbruk*|skräppost*|säkerhetsskäl|säkerhetssyfte*|säkerhetshot*|säkerhetsrisk*|säkerhetsproblem*|skydda vår|skydda vårt|skydda rättighet*|skydda någon*|skydda människ*|skydda andra|sabotageprogram*|hoten|cyber*|attack|attacker|angrepp|angreppen|hackning|hackare|hackers|skadeprogram*|nätfiske*|phishing|sabotage*|skydda säkerhet*|skydda användar*|skydda kund*|skydda webbplats*|skydda tjänst*|skydda företag*|skydda bolag*|upprätthålla säkerhet*|säkerställa säkerhet*|skydda eller|dataintegritet|systemens integritet|trakasser*',
  fraud:
    'olaglig*|brott|penningtvätt*|överträdelse*|obehörig användning|brottslig*|bedräg*|olovlig*|kriminell*|brottet|brotten|otillåten användning|identitetsstöld*|bluff|bluffar|lagöverträd*|lagbrott*|otillbörlig*|terrorism*|terrorfinans*|korruption*|obehörigt nyttjande|ekobrott*|kriminalitet*',
  'legal-compliance':
    'rättslig förpliktelse|rättsliga förpliktelser|lagkrav*|enligt lag|lagstiftning*|bokföringslag*|bokföring*|tillämplig lag|lagstadgad*|rättsligt krav|följa lagar|gällande rätt|gällande lag*|krävs enligt|uppfylla lag*|förordning|skattelag*|efterlevnad|efterlevnaden|efterleva|efterlever|efterlevs|regelefterlev*|lagefterlev*|lagligen skyldig*|lagligen krävs|rättslig skyldighet|rättsliga skyldigheter|juridisk* skyldighet*|juridisk* förpliktelse*|rättsliga krav|juridiska krav|krav enligt lag|krav i lag|krävs av lag|myndighetskrav*|redovisningslag*|redovisningsregler|skatteregler|regelverk*|lagenlig*|följa lag|följa lagen|följa tillämplig*|följa gällande|förordningar|förordningen|lagar och regler|lagar och förordningar|lagstadgat|tillämpliga lagar|överensstämmelse med|föreskrift*|enligt lagen|lagens krav|legala krav|legal skyldighet|legala skyldigheter|legala förpliktelser|legal förpliktelse|årsredovisningslag*|redovisningsskyld*|efterfölja*|efterkomma|efterkommer|rättslig plikt|rättsliga plikter|rättslig skyldigheter|rättsliga förpliktelse*|rättsliga skyldighet*|lagfäst*|tillämplig lagstift*|lagligt krav|lagliga krav|lagliga skyldigheter|lagliga förpliktelser|lagar och andra|lagar eller|lagar som',
  'legal-claims':
    'rättsliga anspråk|rättsanspråk|tvist*|användarvillkor*|försvara|göra gällande|domstolsprocess*|preskription*|hävda|allmänna villkor|reklamation*|rättsliga förfaranden|rättsligt förfarande|rättegång*|rättstvist*|rättsprocess*|juridiska anspråk|rättsligt anspråk|användningsvillkor*|tjänstevillkor*|köpvillkor*|avtalsvillkor*|våra villkor|villkoren|villkor för användning|genomdriv*|verkställa|verkställer|verkställande av|upprätthålla våra användar*|upprätthålla våra regler|upprätthålla våra riktlinjer|upprätthålla våra rättigheter|tvistlösning*|anspråk|anspråken|anspråket|rättskrav*|skadestånd*|försvar av|försvar mot|försvarar|rättsliga åtgärder|våra allmänna villkor|villkor för tjänst*',
  communicate:
    'kommunicera*|kontakta dig|skicka dig|skicka information|kommunikation|servicemeddelande*|utskick*|sms|push notis*|pushnotis*|notiser|administrativa meddelanden|aviseringar|kontakta er|skickar dig|skicka meddelanden|skickar meddelanden|skicka ** till dig|skickar ** till dig|nå dig|hålla dig informerad|håller dig informerad|hålla dig uppdaterad|kommunicer*|textmeddelande*|inbjudan|inbjudningar|bjuda in|kontakt med dig|kommunikationen',
  support:
    'support|kundsupport*|kundservice|hjälpa dig|besvara dina|svara på dina|kundtjänst*|felanmälan|hjälper dig|assistera dig|bistå dig|bistår dig|teknisk support|kundvård*|lösa problem|supporttjänst*|supporten|supportteam*|hjälpcenter*|kundhjälp|bistå användar*|hjälpa användar*|hjälpa er',
  'payment-purpose':
    'fakturer*|faktura*|betalning*|behandla betalningar|återbetal*|hantera betalning*|betala|debitera*|debitering*|betalar|betalas|betalat|inbetal*|utbetal*|kreditera*',
  recruitment:
    'rekryteringsprocess*|behandla din ansökan|tillsätta tjänster|rekryteringsändamål*|rekryteringssyfte*|behandla din jobbansökan|hantera din ansökan',
  'ai-training':
    'träna|tränar|tränas|träning av|träningsdata|språkmodell*|träna modeller|maskininlärningsmodell*|modeller för|upplärning|ai modell*|ai träning',
  ai:
    'artificiell intelligens|ai|maskininlärning*|generativ*|algoritm*|chattbot*|chatbot*|ai baserad*|ai funktion*|ai system*|djupinlärning|neurala nätverk|ai verktyg*|ai assistent*|ai tjänst*',
  'automated-decision':
    'automatiserat beslut*|automatiserade beslut|automatiserat beslutsfattande|automatiserad behandling|automatisk* beslut*|automatiskt beslutsfattande|rättsliga följder|mänsklig granskning|mänskligt ingripande|automatiserad*|automatiserat',
  profiling:
    'profilering*|scoring|profilera*',
  right:
    'rätt att|rättighet*|rätten att|din rätt|berättigad att|rätt till|rätten till|berättigad till|rättigheterna|har du rätt|du har rätt|har rätt|er rätt|berättigat till|berättigade till|äger rätt|äger du rätt',
  'right-access':
    'registerutdrag*|rätt till tillgång|få tillgång till dina|begära tillgång|kopia av|rätt till information|få veta vilka|rätt att få veta|rätten att få veta|få information om vilka|få bekräftat|begära ut|tillgång till dina personuppgifter|begära information|få en kopia|begära en kopia|kopia på|utdrag ur|få ett utdrag|begära utdrag|begära ett utdrag|rätt att ta del av|ta del av dina|tillgång till dina uppgifter|tillgång till dina data|tillgång till din information|rätt till insyn|rätt att få tillgång|rätt att få information|begäran om tillgång|begära att få tillgång|begära att få ta del|begära insyn|rätten till insyn|rätten till tillgång|rätten att få tillgång|rätten att få information|rätten till information|få bekräftelse|få en bekräftelse|få reda på vilka|få ut information|rätt att erhålla information|erhålla en kopia|tillgång till de uppgifter|tillgång till de personuppgifter|begäran om registerutdrag|tillgång till personuppgifterna',
  'right-rectify':
    'rättelse*|rätta|rättad*|korriger*|felaktig*|ofullständig*|komplettera dina|uppdatera dina uppgifter|rättas|felaktigheter|rättar|rättade|rättat|oriktig*|inkorrekt*|missvisande|rätta till|ändra dina uppgifter|uppdatera dina personuppgifter|uppdatera din information|ändra dina personuppgifter|ändra din information|ofullkomlig*|rättning*|korrektur',
  'right-erase':
    'rätt till radering|bli bortglömd|begära radering|begära att vi raderar|radera dina|radering av dina|få dina uppgifter raderade|rätten att bli glömd|rätt att bli raderad|få dina personuppgifter raderade|rätten till radering|begäran om radering|begär radering|begär att vi raderar|begära att få ** raderade|begära att ** raderas|få uppgifter raderade|få uppgifterna raderade|rätt att få ** raderade|rätten att bli bortglömd|be oss radera|be oss att radera|be oss ta bort|begäran om att radera|begära att uppgift* raderas|kräva radering|rätten att få ** raderade|begära borttagning|begära att vi tar bort|raderingsrätt*|få din information raderad|få dina data raderade',
  'right-port':
    'dataportabilitet*|portabilitet*|flytta dina uppgifter|få ut och|överföra dina uppgifter till|maskinläsbar*|bärbart format|exportera dina|flytta dina personuppgifter|överföra dina personuppgifter till|porterbar*|strukturerat format|strukturerat allmänt använt|överföring av dina uppgifter till|överförbarhet*|dataflyttbarhet|få ut dina uppgifter i|få ut dina personuppgifter i|få dina uppgifter i ett',
  'right-object':
    'invända*|invändning*|rätt att göra invänd*|motsätta dig|protestera|motsätter dig|motsätta er|motsatt dig|protesterar|motsätta sig behandling*|opponera dig|bestrida behandling*',
  'right-restrict':
    'begränsa behandling*|begränsa vår|rätt till begränsning*|behandlingen begränsas|begränsning|begränsningen|begränsning av ** behandling*|begränsningar av behandling*|begränsning av användning*|begränsa ** behandling*|begränsa användning*|begränsa hur vi|begäran om begränsning|begära begränsning|begära att behandlingen begränsas|begränsad behandling|behandlingsbegränsning*|få behandlingen begränsad|behandlingen begränsad|begränsa användandet|begränsas behandling*',
  'right-complain':
    'klagomål*|tillsynsmyndighet*|datainspektionen|integritetsskyddsmyndigheten|imy|klaga|dataskyddsmyndighet*|dataskyddsinspektion*|klagan|skiljeförfarande*|skiljedom*|skiljeavtal*|skiljenämnd*|skiljeklausul*|skiljemän|skiljeman|medling|integritetsskyddsmyndighetens|datainspektionens|klagar|anmälan till tillsyn*',
  'right-appeal':
    'överklaga*|överklagande*|ompröva*|omprövning',
  'right-nondiscrimination':
    'diskriminer*|repressalier',
  'right-human-review':
    'bestrida beslut*|mänskligt ingripande|inte bli föremål för|framföra din åsikt|uttrycka din åsikt|inte vara föremål för|mänsklig omprövning',
  'right-withdraw':
    'återkalla*|återkalla ditt samtycke|dra tillbaka ditt samtycke|dra tillbaka|ta tillbaka ditt samtycke|återkallelse*|återkallar|drar tillbaka|dras tillbaka|dragit tillbaka|dra in ditt samtycke|tar tillbaka ditt samtycke|återtag*|återkallat|ta tillbaka|tar tillbaka|tas tillbaka|tagit tillbaka|ångra ditt samtycke|dra in samtycke*|upphäva ditt samtycke',
  'authorised-agent':
    'ombud*|fullmakt*|juridisk företrädare|för din räkning|på dina vägnar|å dina vägnar|behörigt ombud|auktoriserat ombud|auktoriserad representant|behörig representant|behörig företrädare|laglig företrädare|juridiskt ombud',
  'exercise-request':
    'utöva dina|utöva någon|utövande*|utöva*|din begäran|begäran|begära|begär|skicka in en begäran|göra en begäran|din förfrågan|begäranden|begärandet|begärt|begärts|begärs|konsumentbegäran*|raderingsbegäran*|åtkomstbegäran*|lämna in en begäran|framställa en begäran|be oss|ber oss|begäras|begärda|begärde|begärandena|utöver du|anhållan|konsumentförfråg*|integritetsförfråg*',
  'opt-out':
    'välja bort|väljer bort|avregistrer*|avsluta prenumeration*|avprenumerer*|avanmäl*|tacka nej|inaktiver*|stänga av|stäng av|avböj*|avsäga|motsätta sig|säga upp prenumeration*|opt out|avaktiver*|blockera*|neka|nekar|nekas|avstå|avstår|avstått|avvisa*|stänger av|stängas av|stängt av|avbeställ*|avsluta ** prenumeration*|avslutar ** prenumeration*|undanbe*|reservera dig|säga nej|avsäger|motsätter sig|välj bort|valt bort|väljer du bort|väljas bort|välja ** bort|väljer ** bort|frånsäga*|reklamspärr*|stänga ** av|stänger ** av|säg upp prenumeration*|avbryta prenumeration*|avbryta din prenumeration',
  'opt-in':
    'välja in|aktiver*|slå på|opt in|kryssa i|kryssruta*|aktivt val|slår på|sätta på|sätter på|aktivt samtycke|aktiva samtycke|aktivt samtycker|aktivt samtyckt|aktivt väljer|anmäla dig till|anmäler dig till|anmält dig till|kryssar i|kryssat i|slås på',
  settings:
    'inställning*|kontoinställning*|integritetsinställning*|sekretessinställning*|webbläsarinställning*|hantera e post|cookieinställning*|*inställningar|*inställningarna|*inställning|*inställningen|kontrollpanel*|preferenscent*|ställa in|ställer in|instrumentpanel*|hantera dina inställning*|hantera dina val|hantera dina preferens*|hanterar du|kan du hantera|du kan hantera|hantera inställning*|konfigurer*|ställer du in|ställt in|ställas in|ställs in|reglage*|justera dina|integritetskontroll*|samtyckesverktyg*|cookieverktyg*',
  choose:
    'välja|väljer|valfri*|frivillig*|val|välj|bestämma|kan du välja|alternativ|valet|valen|valt|valmöjlighet*|bestämmer|val att|valde|väljs|dina val|föredrar|sekretessval*|integritetsval*',
  gpc:
    'do not track|global privacy control|gpc|dnt|spåra inte',
  consent:
    'samtyck*|samtycke*|medgivande*|tillstånd|godkännande*|tillåtelse|godkänna|godkänner|godkännas|godkänt|godkänn|godkände|du tillåter|tillåter oss|tillåter du|tillåta oss|tillåtit oss|går med på|gå med på|gått med på|tillåter dessa|du har tillåtit|har tillåtit oss|bifall*|medge|medger att|medgett|medgivit|medgiver|tillåtelsen|tillstånden|tillståndet|ge oss lov|tillåter alla|tillåta alla|tillåt alla|tillåta dessa',
  'legitimate-interest':
    'berättigat intresse|berättigade intressen|berättigade intresse|intresseavvägning*|legitimt intresse|berättigat|berättigade|legitima intressen|legitima intresse|berättigat ändamål|berättigade ändamål|berättigade affärs*|legitima ändamål|legitimt ändamål|legitima syften|legitimt syfte|berättigade syften|berättigat syfte|avvägning av intressen|intresseavväg*|legitima affärs*|legitimt affärs*|legitima skäl|berättigade skäl',
  contract:
    'fullgöra avtalet|fullgörande av avtal*|avtalet med dig|avtal med dig|ingå avtal|uppfylla avtal*|avtalsförhåll*|fullgörande av ett avtal|fullgöra vårt avtal|avtalet|ingå ett avtal|ingår avtal|ingår ett avtal|ingått avtal|ingått ett avtal|ingående av avtal*|fullgöra ett avtal|fullgöra avtal|fullgöra vårt avtal med|fullgörandet av avtal*|fullgörande av vårt avtal|fullgörande av vårt|uppfylla vårt avtal|uppfylla ett avtal|avtalsförplikt*|avtalsenlig*|ditt avtal|vårt avtal|part i avtal*|avtal som du|avtalsskyldig*|fullgöra ett avtal*|fullgöra våra avtal*|fullgöra avtals*|fullgöra köpeavtal*|fullgöra vår del av avtal*|fullgöra våra skyldigheter enligt avtal*|fullgöra våra åtaganden enligt avtal*|uppfylla våra skyldigheter enligt avtal*|uppfylla våra åtaganden enligt avtal*|uppfylla våra avtal*|uppfylla våra förpliktelser enligt avtal*|avtalets|avtalen|avtalsrelation*|avtalsåtagand*|köpeavtal*|tjänsteavtal*|avtalsslut*|ingånget avtal|ingångna avtal|fullgörande av ett|avtal mellan|kontrakt|kontraktet|kontraktsenlig*|kontraktuell*|förberedelse av avtal|avtal vi har',
  'legal-basis':
    'rättslig grund|rättsliga grunden|rättsliga grunder|laglig grund|lagliga grunder|artikel 6|allmänt intresse|grundläggande intressen|rättslig bas|laga grund|lagliga grunden|rättsliga grund|rättsgrund*|laglighet*|artikel 9|art 6|art 9|allmänna intresset|vitala intressen|grundläggande intresse|stöd i lag|lagligt stöd|lagstöd*|myndighetsutövning*|rättsliga grunderna|rättsligt stöd|laglig bas|behandlingsgrund*|juridisk grund*|juridiska grund*|samhällsintresse*|laglig grund*|artikel 6 *|rättsligt underlag|allmänintresse*',
  safeguard:
    'säkerhetsåtgärd*|tekniska och organisatoriska|organisatoriska åtgärder|skydda dina|skyddas|skyddsåtgärd*|säkerhet|säkerheten|skydd av|brandvägg*|tvåfaktor*|säkra dina|förfaranden för att skydda|lämpliga åtgärder|skydda|konfidentiell*|sekretess|behörighetss*|behörighetsk*|behörighetsh*|behörighetsb*|behörighetst*|behörig personal|behöriga personer|behöriga medarbetare|behöriga anställda|personal med behörighet|medarbetare med behörighet|personer med behörighet|har behörighet|åtkomstkontroll*|åtkomstbegräns*|skyddar dina|skydda din|skyddar din|skydda ditt|skydda personuppgift*|skyddar|skyddade|skydd för|skyddet av|skyddet för|säker|säkert|säkra|säkrar|säkras|konfidentialitet*|tystnadsplikt*|sekretessbel*|informationssäkerhet*|datasäkerhet*|it säkerhet*|säkerhetsrutin*|säkerhetsnivå*|säkerhetssystem*|säkerhetsstandard*|säkerhetskontroll*|säkerhetslösning*|säkerhetsskydd*|penetrationstest*|lösenordsskydd*|flerfaktor*|tvåstegs*|säkerhetsmekanism*|säkerhetsteknik*|säkerhetsprotokoll*|säkerhetsfunktion*|säkerhetsarbete*|säkerhetspolicy*|skyddsmekanism*|skyddsnivå*|skyddad|skyddat|skyddades|skydda era|skyddar era|fysiska åtgärder|tekniska åtgärder|säkerhetspraxis|säkerhetsanordning*|skyddat mot',
  breach:
    'personuppgiftsincident*|dataintrång*|säkerhetsincident*|obehörig åtkomst|intrång*|dataläckage|obehörigen|obehöriga|säkerhetsöverträd*|säkerhetsbrott*|säkerhetsintrång*|dataläck*|obehörig tillgång|obehörigt röjande|obehörigt utlämnande|obehörig spridning|läcka|läckor|läckage|dataskyddsincident*|obehörig behandling|obehörig ändring|obehörig förstör*|obehörig eller olaglig*|olaglig behandling|oavsiktlig förlust|oavsiktlig eller|obehörig person|obehöriga personer|obehöriga tredje*|obehörig insyn|obehörigt tillträde|obehörigt offentliggör*|obehörig kopiering|komprometter*|incident|incidenter|incidenten|otillåten åtkomst|otillåten behandling|otillåten tillgång|otillåtet röjande|oavsiktlig* eller olaglig*|uppgiftsläck*',
  'no-guarantee':
    'inte garantera|kan inte garantera|ingen garanti|fullständig säkerhet|helt säker|absolut säkerhet|kan aldrig garantera|inte garanteras|inga garantier|hundraprocentig*|100 säker|100 procent säker|på egen risk|helt säkert|helt säkra|absolut säker|fullständigt säker*|helt riskfri*|hundra procent*|fullkomlig säkerhet|total säkerhet|helt skyddad*|absolut säkra|absolut säkert',
  'employees-access':
    'anställda|medarbetare|personal|personalen|våra anställda|anställdas|medarbetarna|medarbetares|personalens|vår personal|våra medarbetare|anställd|anställda hos|medarbetaren|medarbetarnas|vårt team|våra team|teammedlem*|arbetstagare|arbetstagaren|arbetstagarna|arbetsstyrka*|kundtjänstpersonal*|supportpersonal*|personalstyrka*',
  'third-country':
    'tredje land|tredjeland*|utanför eu|utanför ees|utanför eu ees|utanför europeiska|utomlands|internationell* överför*|andra länder|länder utanför|överförs internationellt|internationellt|utanför sverige|tredje länder*|tredjeländer*|tredje lands|utanför det europeiska|utanför den europeiska|utanför storbritannien|utanför ditt land|utanför schweiz|annat land|andra jurisdiktioner|gränsöverskridande|i utlandet|utlandet|land utanför|länder där|utanför europa|utanför unionen|utanför landet|utanför det land|utanför kanada|utanför norge|ett annat land|annat land än|över landsgräns*|över nationsgräns*|över gränser*|utom eu|utom ees|länder över hela världen|överföra ** internationellt|tredjestat*',
  scc:
    'standardavtalsklausul*|modellklausul*|standardavtal*|standardklausul*|eu kommissionens standard*|standardiserade avtalsklausul*|standardiserade dataskydd*|standardavtalsvillkor*|avtalsklausuler|scc|sccs|mönsterklausul*|mönsteravtal*|eu s standard*|eu kommissionens modell*|standard contractual clauses',
  framework:
    'privacy shield|data privacy framework|dpf|dataskyddsramverk*|ramverk*|överföringsmekanism*|skölden|skölden för skydd av privatlivet|sköld för skydd av privatlivet|safe harbo*|dataskyddsram|dataskyddsramen|ramen för dataskydd*|dpf s|ramverket för dataskydd|ram för dataskydd|ramen för skydd av',
  adequacy:
    'adekvat skyddsnivå|adekvansbeslut*|adekvat skydd*|adekvat nivå|beslut om adekvat*|lämplig skyddsnivå|adekvat nivå av|adekvat skyddsnivå*|adekvat dataskydd*|tillräcklig skyddsnivå|tillräckligt skydd|beslut om likvärdig|adekvata skydds*|adekvata skyddet|likvärdig skyddsnivå|likvärdigt skydd|adekvat nivå på skydd*|beslut om tillräcklig*',
  bcr:
    'bindande företagsbestämmelser|bcr|bindande företagsregler|bindande koncernregler|bindande interna regler|bindande företagsinterna*',
  us:
    'usa|förenta staterna|amerikansk*|us|amerikas förenta stater|u s a|förenta staternas|usa s|amerikas',
  eu:
    'eu|europeiska unionen|ees|europeiska ekonomiska samarbetsområdet|europa|medlemsstat*|medlemsland*|eu ees|europeiska unionens|medlemsländer*|europeiska ekonomiska samarbetsområde*|unionen|unionens|europas|eu s|ees s',
  uk:
    'storbritannien|uk|förenade kungariket|england|brittisk*|storbritanniens|förenade konungariket|wales|skottland|nordirland|englands',
  switzerland:
    'schweiz|schweizisk*',
  country:
    'land|länder|jurisdiktion*|region*|stat|landet|länderna|landets|länders|stater|staten|staterna|territori*|bosättningsland*|hemland*',
  servers:
    'server|servrar|datacenter|datacent*|infrastruktur*|servern|servrarna|serverna|datahall*|serverns|servrarnas|serverhall*|datorhall*|servers|serverinfrastruktur*',
  cookie:
    'cookie*|cookies|kakor|webbkakor|kaka|kakorna|kakan|webbkaka|webbkakorna|webbkakan|kakans|kakfil*|kakpolicy*|kakornas',
  'tracker-tech':
    'pixel*|pixlar|webbfyrar|spårningsteknik*|liknande teknik*|sdk*|lokal lagring|taggar|insticksprogram|beacon*|plugins|webbfyr*|spårningspixl*|webbsignal*|insticksmodul*|spårningsverktyg*|spårningsmekanism*|spårare|liknande verktyg|pixeltagg*|webblagring|spåraren|spårningskod*|spårpixl*|liknande spårning*|taggarna|liknande tekniker|spårarna',
  'third-party-cookie':
    'nödvändiga cookies|permanenta cookies|funktionella cookies|beständiga cookies|tredjepartscookie*|förstapartscookie*|tredjepartskak*|förstapartskak*|marknadsföringscookie*|sessionscookie*|sessionskak*|analyscookie*|annonseringscookie*|annonscookie*|reklamcookie*|funktionscookie*|prestandacookie*|statistikcookie*|inställningscookie*|spårningscookie*|nödvändiga kakor|funktionella kakor|permanenta kakor|varaktiga cookies|varaktiga kakor|analytiska cookies|cookies från tredje*|kakor från tredje*|icke nödvändiga cookies|riktade cookies',
  child:
    'barn|barns|minderårig*|underårig*|ungdom*|omyndig*|barnets|barnet|tonåring*|barnen|barnens|yngre personer|unga personer|yngre användare|småbarn*|skolbarn*',
  parent:
    'förälder*|föräldrar*|vårdnadshavare*|målsman|målsmäns|vårdnadshavarna|vårdnadshavarnas|föräldra*|målsmannen',
  'under-age':
    'under * år|års ålder|år gammal|år gamla|yngre än|åldersgräns*|minimiålder|fyllt * år|lägst * år|minst * år',
  resident:
    'bosatt*|invånare*|bor i|hemmahörande|bor du i|du bor|befinner dig i|baserad i|baserade i|belägen i|belägna i|hemvist*|befinner sig|befinner dig|vistas i|bosätter dig|invånarna|invånarnas|bor utanför|ni bor',
  california:
    'kalifornien*|ccpa|cpra|virginia|colorado|connecticut|utah|vissa delstater|delstater|delstaterna|delstaters|delstatslag*|delstatlig*|nevada|texas|oregon|montana',
  gdpr:
    'gdpr|dataskyddsförordning*|allmänna dataskyddsförordningen|dataskyddslag*|dataskyddslagstiftning*|personuppgiftslagen*|personuppgiftslagstift*|integritetslag*|dataskyddsregl*|dataskyddsregelverk*|dataskyddsbestämmelse*|dataskyddsrätt*|dataskyddskrav*|dataskyddsakt*',
  visitor:
    'besökare*|webbplatsbesökare*|gäst|gäster|besöker vår|gästen|gästerna|besöker webbplats*|besökarna|besökarnas|webbplatsbesökarna*|besöker våra|gästers|gästernas|gästens|när du besöker',
  customer:
    'kund|kunder|kunden|kundens|prenumerant*|konsument*|abonnent*|köpare|resenär*|slutanvändar*|kunderna|kunders|kundernas|kundavtal*|kundkonto*|kundrelation*|kundförhållande*|köparen|klient|klienter|kunds|köparens|köparnas|klienten|klientens|klienters|klienterna|passagerar*|företagskund*|privatkund*|arbetsgivarkund*|beställare|beställaren|slutkund*|köparna',
  user:
    'medlem|medlemmar|person|personer|privatperson*|deltagare*|användar*|den registrerade*|de registrerade*|registrerad person|registrerade personer|enskilda|den enskilde|den enskildes|enskild person|enskilda personer|kontoinnehavar*|medlemmen|medlemmens|medlemmarna|medlemmars|individ|individen|individens|individer|individers|individerna|personen|personens|personers|personerna|registrerades|som registrerad|en registrerad|deltagarna|deltagarnas|medlems|medlemmarnas|personernas|människor|människors|människa|kontohavare|kontohavaren|kontohavarna|enskilde|enskildes|individernas',
  employee:
    'våra anställda|praktikanter',
  applies:
    'denna policy gäller|tillämplig på|policyn gäller|styrs av|beskriver hur|policyn omfattar|gäller när|gäller alla|omfattas av denna|omfattas av policyn|omfattas av vår|denna policy omfattar|integritetspolicy* omfattar|policy omfattar|omfattar behandling*|policy gäller|integritetspolicy* gäller|policyn tillämpas|är tillämplig på|är tillämpligt på|gäller denna|gäller den här|gäller policyn|gäller vår integritets*|gäller integritets*|gäller oavsett|gäller även|omfattar denna|omfattar den här|omfattar policyn|omfattar integritets*|omfattar alla|omfattar de|tillämpas denna|tillämpas när|är tillämpliga på|reglerar hur|reglerar behandling*|regleras av|lyder under|underställd* denna|gäller ** för|tillämpas ** på|omfattas ** av denna|omfattas ** av policyn|omfattas ** av vår',
  controller:
    'personuppgiftsansvarig*|ansvarig för behandlingen|gemensamt ansvarig*|gemensamt personuppgiftsansvariga|ansvarig för dina personuppgifter|ansvarar för behandling*|ansvarar för dina|ansvarig för behandling*|drivs av|ägs och drivs|personuppgiftsansvar|personuppgiftsansvaret|ansvariga för behandling*|ansvarigt för behandling*|ansvarigt för dina|ansvariga för dina|behandlingsansvarig*|ansvarar för personuppgift*|gemensamma personuppgiftsansvar*|ansvarigt bolag|ansvarigt företag',
  dpo:
    'dataskyddsombud*|personuppgiftsombud*|dataskyddsteam*|vårt ombud i|företrädare i eu|företrädare i unionen|dataskyddsansvarig*|integritetsombud*|integritetsteam*|dataskyddschef*|integritetsskyddsombud*|integritetsansvarig*|företrädare inom eu|företrädare inom ees|dataskyddsfunktion*',
  'contact-us':
    'kontakta oss|kontakta|kontaktar|frågor|mejla oss|kontaktsida*|skriv till oss|hör av dig|via e post till|nå oss|per post|kontaktformulär*|skicka e post till|mejl till|ring oss|frågorna|tveka inte|ta kontakt|tar kontakt|tar du kontakt|vända dig till|vänder du dig|vänder dig till|vänd dig till|nås via|nås på|når oss|når du oss|frågor eller synpunkter|frågor och synpunkter|frågor synpunkter|synpunkter eller frågor|frågor eller funderingar|kontaktas|kontakta vår*|skriver till oss|skriva till oss|ringa oss|ringer oss|e posta oss|maila oss|skicka ett mejl|skicka ett e postmeddelande|skicka ett mail|skickar ett mejl|kontaktat oss|höra av dig|hör av er|mejlar oss',
  'third-party-sites':
    'tredjepartswebbplats*|länkar till|externa webbplats*|andra webbplatser|inte ansvarig* för|tredjepartstjänst*|integritetsrutiner*|tredjepartsappar*|externa länkar|externa webbsidor|andra webbsidor|andra hemsidor|externa sajter|externa tjänster|tredjeparters webbplats*|tredje parts webbplats*|tredje parters webbplats*|tredjepartssajt*|tredjepartssid*|tredjepartsapplikation*|tredjepartsplattform*|länkade webbplatser|länkade sidor|andra företags webbplats*|externa sidor|webbplatser som drivs av tredje*|tredjeparts webbplats*',
  'policy-doc':
    'integritetspolicy*|personuppgiftspolicy*|sekretesspolicy*|denna policy|policyn|dataskyddspolicy*|vår policy|dataskyddsinformation*|integritetsmeddelande*|integritetsskyddspolicy*|denna information|dataskyddsförklaring|informationstext|det här meddelandet|detta meddelande|den här policyn|integritetsförklaring*|sekretessförklaring*|sekretessmeddelande*|dataskyddsmeddelande*|integritetsinformation*|denna integritets*|den här integritets*|dataskyddsförklaring*|detta dokument|personuppgiftsinformation*|vår integritets*|detta integritets*|denna dataskydds*|denna sekretess*|den här sekretess*|den här dataskydds*|dessa riktlinjer|integritetspolicies|dataskyddsriktlinje*|integritetsriktlinje*',
  'policy-change':
    'ändringar i denna|ändra denna|uppdatera denna|ändringar av denna|ändringar i policyn|uppdatering av denna|uppdateras från tid|väsentlig* ändring*|ändringar i vår|ändra vår|uppdatera policyn|ändra policyn|uppdatera vår|ändringar av policyn|ändringar i integritets*|policyn kan|ändringar i den här|ändra den här|uppdatera den här|ändringar i detta|ändra detta|uppdatera detta|ändringar av vår|förändringar i denna|förändringar av denna|revidera denna|ändras från tid|kan uppdateras|kan komma att uppdateras|policyn uppdateras|policyn ändras|uppdateras löpande|uppdateras regelbundet|uppdaterade policyn|uppdaterade integritets*|ändringar i dessa|ändringar av dessa|ändringar av den här|ändringar av detta|ändringar av integritets*|ändringar av policy*|gör ändringar|göra ändringar|förändringar i vår|förändringar av vår|ny version av|nya versioner av|kan komma att ändras|ändra integritets*|uppdatera integritets*|ändrar denna|uppdaterar denna|ändrar vår|uppdaterar vår|ändrar den här|uppdaterar den här|ändrar policyn|uppdaterar policyn|uppdateringar av denna|uppdateringar av vår|uppdateringar i denna|uppdateringar av policyn|uppdateringar av den här|uppdatering av vår',
  'last-updated':
    'senast uppdaterad*|senast ändrad*|gäller från|träder i kraft|uppdaterad|version|reviderad|gäller fr|ikraftträdande|fastställd*|senast uppdaterades|uppdaterades senast|senaste uppdatering*|senast reviderad*|senaste ändring*|senaste revidering*|giltig från|träder ikraft|trädde i kraft',
  not:
    'inte|ej|aldrig|ingen|inga|inget|utan|varken|icke|ingenting|ingendera|ingens|slipper|slippa|ingetdera|förbjuden|förbjudet|förbjudna|förbjuder|förbjuds|förbud|omöjlig|omöjligt|omöjliga|oförmögen|oförmögna|underlåta|underlåter|underlåtit|underlåtenhet|inte heller',
  generally: 'generellt|vanligtvis|normalt|i allmänhet|i regel|huvudsakligen|främst|oftast|i princip|som huvudregel|vanligen|i första hand|i huvudsak|typiskt sett|för det mesta|mestadels|allmänt sett|företrädesvis|primärt|i normalfallet|i de flesta fall|normalt sett|i normala fall|normaltvis|vanligast|i huvudregel|på det hela taget|till största delen|i stort sett',
  only:
    'endast|enbart|bara|uteslutande|strikt|begränsat till|begränsad till|inga andra ändamål|minsta möjliga|enda|begränsade till|begränsas till|begränsar oss till|begränsar sig till|inga andra syften|inget annat ändamål|inget annat syfte|ett minimum|exklusivt|blott|allenast|absolut nödvändig*|strängt|inskränker sig till|inskränkt till|inskränks till|minimum|begränsats till|begränsa ** till det|begränsar ** till det|endaste|enkom',
  except:
    'utom|förutom|med undantag|såvida inte|såvida inget|såvida ingen|såvida inga|om inte|om inget|om inget annat|bortsett från|undantag*|annat än|annan än|andra än|annat sätt än|andra ändamål än|annat ändamål än|andra syften än|annat syfte än|andra fall än|såvida vi inte|såvida du inte|såvida det inte|såvida detta inte|såvida lagen inte|med mindre|frånsett|exklusive|exkluder*|oaktat|undanta|undantar|undantas|om ej|såvitt inte|såvitt inget|såvida annat|såvida ej|om annat inte|om inte annat|om ingenting annat|om inte något annat|om något annat inte|om det inte uttryckligen|om vi inte uttryckligen|om du inte uttryckligen|om ni inte uttryckligen|om vi inte anger|om inte vi|om inte du|om lagen inte|om lag inte|om inte lagen|om inte lag|utan hinder av|uteslutna|utesluts|utesluten|annan part än|andra parter än|annan person än|andra personer än',
  if:
    'såvida|förutsatt|under förutsättning|i det fall|i de fall|ifall|med förbehåll|om du|om ni|om vi|om man|om det|om så|om någon|om något|om några|om ingen|om inga|om endast|om och när|om eller när|om ett sådant|om en sådan|om de är|om de har|om de skulle|om den är|om den har|om den skulle|om den registrerade|om de registrerade|om lagen|om lag|om lagar|om lagstiftning*|om tillämplig|om kunden|om användaren|om konsumenten|om medlemmen|om barnet|om läraren|om mottagaren|om köparen|om utlämnandet|om myndigheten|om domstolen|om ** skulle|om ** medför|om ** medföra|om ** saknas|om ** inträffar|om ** föreligger|om ** grundas|om ** grundar|om ** baseras|om ** sker|om ** uppstår|om uppgifterna är|om uppgiften är|om samtycke|vill du|önskar du|skulle du|skulle vi|i händelse av|för det fall|för den händelse|beroende på|beroende av|på villkor att|i fall där|i fall då|i fall som|i fall av|närhelst|förutsätter att|om detta är|om detta sker|om detta krävs|om dessa är|om dessa inte|om uppgifterna inte|om uppgifterna har|om uppgifterna behövs|om behandlingen är|om behandlingen sker|om behandlingen grundar*|om behandlingen baseras|om personuppgifterna är|om informationen är|om begäran är|om din begäran|om inte tillämp*|om de inte|om den inte|om dina uppgifter behandlas|om ditt konto är|givet att|under villkor att|i händelse|försåvitt',
  'with-consent':
    'be om ditt samtycke|ber om ditt samtycke|be om samtycke|ber om samtycke|be dig om samtycke|med ditt samtycke|utan ditt samtycke|om du samtycker|om du har samtyckt|efter ditt samtycke|ditt uttryckliga samtycke|förutsatt att du samtycker|med ditt godkännande|utan ditt godkännande|ditt föregående samtycke|ditt samtycke i förväg|med ditt medgivande|inhämta ditt samtycke|grundar sig på ditt samtycke|samtyckt till|med ditt tillstånd|utan ditt tillstånd|med din tillåtelse|utan din tillåtelse|med ditt * samtycke|utan ditt * samtycke|med ditt * medgivande|utan ditt medgivande|med ditt * godkännande|utan ditt * godkännande|med samtycke|utan samtycke|efter samtycke|efter ditt godkännande|om du ger ditt samtycke|om du har gett ditt samtycke|om du har lämnat ditt samtycke|om du har lämnat ** samtycke|om du lämnat ditt samtycke|om du har lämnat samtycke|om du ger oss tillstånd|om du ger ditt tillstånd|om du godkänner|om du har godkänt|när du har samtyckt|om du samtyckt|du har samtyckt|du har gett ditt samtycke|du har lämnat ditt samtycke|du har gett oss ditt samtycke|inhämtat ditt samtycke|inhämtar ditt samtycke|inhämtande av ditt samtycke|inhämta * samtycke|få ditt samtycke|fått ditt samtycke|baserat på ditt samtycke|baserad på ditt samtycke|baseras på ditt samtycke|med stöd av ditt samtycke|på grundval av ditt samtycke|med ert samtycke|utan ert samtycke|med ert godkännande|med användarens samtycke|utan användarens samtycke|med kundens samtycke|utan kundens samtycke|med vårdnadshavar* samtycke|utan vårdnadshavar* samtycke|med föräldr* samtycke|utan föräldr* samtycke|med förälders samtycke|med ditt * tillstånd|utan ditt * tillstånd|med er tillåtelse|förutsatt att du har samtyckt|efter att du har samtyckt|efter att ha inhämtat|om du har gett samtycke|om du gett ditt samtycke|om du har gett oss ditt samtycke|om du ger oss ditt samtycke|om du ger samtycke|om du lämnar ditt samtycke|om du lämnar samtycke|om du tillåter|om du har tillåtit|om ni samtycker|när du samtycker|när du har gett ditt samtycke|när du ger ditt samtycke|du ger ditt samtycke|du har gett samtycke|du lämnat ditt samtycke|du lämnar ditt samtycke|ditt förhandssamtycke|ditt förhandsgodkännande|med stöd av samtycke|baserat på samtycke|på grundval av samtycke',
  'where-law':
    'om lagen kräver|enligt vad som krävs enligt lag|enligt vad som är tillåtet|i den utsträckning lagen|när lagen kräver|om det krävs enligt lag|tillåtet enligt|krävs enligt lag|i den mån lagen|när det krävs enligt|enligt tillämplig lag|i enlighet med gällande lag*|om det är tillåtet enligt|lagen tillåter|lag tillåter|tillåts enligt|om lag kräver|när lag kräver|där lagen kräver|krävs av tillämplig|som krävs enligt lag|i den utsträckning som lagen|i den utsträckning det krävs enligt|i den utsträckning som krävs enligt|i den utsträckning det är tillåtet|i den utsträckning som tillåts|i den utsträckning som är tillåten|i den mån det är tillåtet|i den mån det krävs|när det är tillåtet enligt|när så krävs enligt lag|om så krävs enligt lag|om lagstiftning* kräver|lagen kräver|lag kräver|lagar kräver|lagstiftningen kräver|lagstiftning kräver|lagstiftningen tillåter|lagstiftning tillåter|lagen medger|lag medger|lagen föreskriver|i den omfattning lagen|i den omfattning som lagen|så långt lagen|så långt som lagen|så långt det är tillåtet|i den utsträckning lag*|i den utsträckning som lag*|i den mån lag*|i den mån som lag*|i den mån det är lagligt|i enlighet med tillämplig lag*|i enlighet med tillämpliga lag*|i enlighet med tillämplig dataskydd*|enligt gällande lag*|enligt gällande rätt|enligt tillämplig rätt|enligt tillämplig dataskydd*|enligt tillämpliga lag*|enligt tillämpliga dataskydd*|lagligen tillåtet|lagligt tillåtet|juridiskt tillåtet|tillåtet i lag|tillåtna enligt|tillåten enligt|där det krävs enligt lag|där det är tillåtet|där så krävs enligt lag|i den omfattning som krävs enligt|krävs i lag|krävs enligt gällande|krävs enligt tillämplig*',
  'where-applicable':
    'i förekommande fall|i tillämpliga fall|om tillämpligt|vid behov|där så är lämpligt|om möjligt|om det är nödvändigt|när så är lämpligt|där det är möjligt|i den mån det är möjligt|när det är nödvändigt|när tillämpligt|när det är tillämpligt|om det är tillämpligt|där det är tillämpligt|där så är tillämpligt|i relevanta fall|i lämpliga fall|när så krävs|om så krävs|när det är lämpligt|när det är möjligt|om det är möjligt|om det behövs|när det behövs|om nödvändigt|när så behövs|där det är nödvändigt|där det är lämpligt|om tillgängligt|i förekommande|i den utsträckning som krävs|i den utsträckning det krävs|i den utsträckning som behövs|i den utsträckning det behövs|i den utsträckning det är nödvändigt|i den utsträckning som är nödvändig*|i den mån det behövs|i den mån det är nödvändigt|i den mån som krävs|i nödvändig utsträckning|efter behov|i lämplig utsträckning|där så är möjligt|när så är möjligt|om så är möjligt|där så krävs|där det behövs|om så behövs|om relevant|där relevant|när det är relevant|om det är relevant|där det är relevant|där tillämpligt|om det är lämpligt|när det är befogat|om det finns tillgängligt|när så är tillämpligt|om så är tillämpligt',
  feasible:
    'tekniskt möjligt|rimligen|kommersiellt rimliga|så snart som möjligt|skäligen|utan onödigt dröjsmål|tekniskt genomförbart|rimliga ansträngning*|rimliga åtgärder|rimliga steg|rimligt möjligt|rimligtvis|rimligt nödvändig*|rimliga försök|så långt det är möjligt|så långt möjligt|så långt som möjligt|i möjligaste mån|praktiskt möjligt|praktiskt genomförbart|i rimlig utsträckning|i skälig utsträckning|skäliga åtgärder|skäliga ansträngning*|skälig ansträngning*|skäligt möjligt|skäliga steg|skälig omsorg|skälig utsträckning|skäliga medel|bästa förmåga|rimliga medel|rimlig omsorg|rimliga försiktighets*|rimlig ansträngning*|genomförbart|genomförbar|utan dröjsmål|rimliga säkerhets*|i den mån det är rimligt|i möjlig utsträckning|i största möjliga',
  may:
    'kan|kan komma att|får|kunna|kunde|förbehåller|förbehåller oss|eventuellt|möjligen|möjligtvis|kanske|potentiellt|kunnat|skulle kunna|äger rätt att',
  will:
    'kommer att|alltid|åtar|åtar oss|garanter*|säkerställ*|lovar|strävar|åtar sig|åtagit|förbinder|lova|utlovar|utfäst*|se till att|ser till att|ser vi till att|tillse|tillser|försäkra oss|försäkrar oss|förvissa oss|förvissar oss|åta oss|åta sig|åtagande|åtaganden|lovat|förbinder oss|förbinder sig|löfte|löften|kommer ** att',
  must:
    'måste|ska|skall|krävs|kräver|behöver|bör|tvung*|skyldig|skyldiga|skyldigt|kräva|krävt|behöva|behövt|förpliktad*|förpliktig*|ålagd|ålagda|åläggs|obligatorisk*|åligger|behövs|nödvändigt för|nödvändig för|nödvändiga för|nödvändigt att|tvingas|tvingad|tvingade|tvingar|nödgas|krävde|behövde|skyldighet att|förpliktelse att|förpliktar|ålägger|ålagt|ålagts|erfordras|erforderlig*|borde|påbjud*',
  some:
    'vissa|viss|några|begränsad*|enstaka|utvalda|specifika|visst|begränsat|specifik|specifikt|utvald|utvalt|fåtal|delar av|en del|somliga|ett antal|flertalet|delvis|särskilt utvalda',
  all:
    'alla|allt|all|samtliga|hela|varje|fullständig*|vilka som helst|varenda|obegränsad*|obegränsat|komplett|kompletta|alltihop|vilken som helst|vilket som helst|vem som helst|var och en|helheten|alltsammans|fullt ut|allas|vartenda',
  example:
    'till exempel|exempelvis|t ex|såsom|som till exempel|bland annat|inklusive|inkluder*|innefatta*|inbegrip*|exempel|bl a|m m|med mera|osv|omfattar bland annat|däribland|som exempel|så som|bland andra|inkl|utan begränsning|utan att begränsas till|inte begränsat till|inte begränsad till|inte begränsade till|inte minst|med flera|m fl|och liknande|inräknat|o s v|o d|så som till exempel|med mer|exemplen|som t ex',
  automatic:
    'automatiskt|automatisk|som standard|per automatik|automatiska|passivt|standardmässigt|automatiskt insamlad*|automatik|förvald|förvalt|förvalda',
  'purpose-word':
    'ändamål*|syfte*|syften|i syfte|anledning*|skäl|så att vi kan|i syfte att|användningsändamål*|skälet|skälen|avsikt|avsikten|orsak|orsaker|orsaken|i avsikt att|målsättning*|målet är',
  'retention-period':
    'lagringsperiod*|lagringstid*|tidsperiod*|så länge|under en period|tills du|tills vidare|så länge som|efter att ditt konto|säkerhetskopi*|under den tid|efter avslutat|från det att|inaktiv|inaktivt|inaktiva|inaktivitet*|under den period|till dess att|fram till dess|under avtalstiden|till dess|under hela avtal*|efter avtalets|efter avslutad*|efter uppsägning|efter avslut|tills dess|från den dag|från och med den dag|under så lång tid|under så lång|från datumet',
  'account-close':
    'radera ditt konto|avsluta ditt konto|kontot raderas|konto har raderats|konto har avslutats|stänga ditt konto|säga upp|avslutar ditt konto|kontot avslutas|avslutad prenumeration|uppsägning*|raderar ditt konto|radera kontot|avsluta kontot|avslutar kontot|raderar kontot|ta bort ditt konto|tar bort ditt konto|radering av ditt konto|stänger ditt konto|avslutat ditt konto|avslut av konto*|kontot stängs|kontot har avslutats|ditt konto raderas|ditt konto avslutas|ditt konto stängs|kontoradering*|avslutande av konto*|avslutar kontot hos|avsluta medlemskap*|avslutar medlemskap*|avsluta ditt medlemskap|avslutar ditt medlemskap|avslutat medlemskap|ta bort kontot|tar bort kontot|tagit bort ditt konto|raderat ditt konto|stänga kontot|säger upp|sagt upp|avsluta ditt användarkonto|radera ditt användarkonto|radering av kontot|avslutande av ditt konto',
  pointer:
    'läs mer|mer information|för mer information|ytterligare information|se vår|se avsnitt*|klicka här|läs vår|vänligen läs|vänligen se|hittar du|beskrivs i|läsa mer|finns här|enligt vad som anges|framgår av|se nedan|du kan läsa|läs mer om|läsa mer om|mer information om|ytterligare information om|mer om hur|besök vår|besök gärna|vänligen besök|besök sidan|besök webbplats*|besök deras|du hittar|se även|för ytterligare information|hänvisar vi till|finns på|finns i vår|finner du|du finner|se punkt*|se under|gå in på|gå till|läs igenom|läsa igenom|läs även|information finns|finns att läsa|ta del av vår|ta del av denna|framgår nedan|beskrivs nedan|beskrivs närmare|anges nedan|anges i avsnitt|enligt nedan|se ovan|se även avsnitt|se följande|via denna länk|via länken|på följande länk|klickar här|hittas på|hittas i|hittas här|se denna|se den',
  illustration:
    'värnar om|bryr oss om|viktigt för oss|välkommen|tack för|vi strävar efter|måna om|respekterar din integritet|tryggt',
}
