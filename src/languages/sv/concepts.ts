// How Swedish says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'personuppgift*|dina uppgifter|din information|dina data|information om dig|uppgifter om dig|användardata|kunduppgifter|användaruppgifter|kunddata|kundinformation|persondata|pu|personlig information|personliga uppgifter',
  'sensitive-data':
    'känsliga personuppgift*|känsliga uppgifter|känslig information|särskilda kategorier av personuppgifter|särskilda kategorier|känslig personuppgift*',
  name:
    'namn|förnamn|efternamn|för och efternamn|fullständigt namn|namnet',
  email:
    'e postadress*|epostadress*|e post|mejladress*|mailadress*|e mail*|email*|mejl|e postmeddelande*|e postmeddelanden|mail',
  'hashed-email':
    'hashad* e post*|hashad* e postadress*|hashade e postmeddelanden|hashad* mejladress*|hash av din e post*|hashad* version av din e post*|krypterad* hash*',
  phone:
    'telefonnummer*|telefon|mobilnummer*|mobiltelefonnummer*|telefonnumret',
  'postal-address':
    'adress|adresser|adressen|postadress*|hemadress*|leveransadress*|fakturaadress*|bostadsadress*|folkbokföringsadress*|gatuadress*|adressuppgifter',
  username:
    'användarnamn*|skärmnamn|alias|visningsnamn',
  password:
    'lösenord*|inloggningsuppgifter*|pinkod*|pin kod*|inloggningsinformation',
  'account-data':
    'kontouppgifter*|kontoinformation*|profiluppgifter*|profilinformation*|registreringsuppgifter*|användar id*|kund id*|kundnummer*|profildata|användarprofil*|kontodata|medlemsnummer*|medlemsuppgifter',
  photo:
    'bild|bilder|foto*|fotografi*|profilbild*|avatar*|bilden',
  video:
    'video|videor|videoinspelning*|film|filmer|kameraövervakning*',
  audio:
    'ljud|ljudinspelning*|röst|röstinspelning*|mikrofon*',
  age:
    'ålder|åldern|födelsedatum|födelsedag|födelseår',
  gender:
    'kön|könstillhörighet',
  ethnicity:
    'etnisk*|etnicitet|ras',
  religion:
    'religi*|trosuppfattning*|filosofisk*',
  politics:
    'politisk*|fackförening*|fackligt medlemskap|medlemskap i fackförening',
  sexuality:
    'sexuell läggning|sexualliv|sexuell*',
  health:
    'hälsa|hälso*|hälsouppgifter|medicinsk*|hälsodata|allergi*|sjukdom*',
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
    'anställning*|arbetsgivare|yrke*|befattning*|jobbtitel|titel|arbetslivserfarenhet|arbetsplats*|sysselsättning',
  'job-application':
    'jobbansök*|cv|meritförteckning*|ansökningsbrev|arbetssökande|söker jobb|söker arbete|platsansök*|kandidat*|rekryter*|personligt brev',
  'government-id':
    'personnummer*|pass|passnummer*|körkort*|id handling*|legitimation*|identitetshandling*|samordningsnummer*|id kort*|identifikationsnummer*|bankid',
  payment:
    'betalningsuppgift*|betalningsinformation*|betaluppgift*|kortuppgift*|kreditkort*|betalkort*|kortnummer*|bankuppgift*|bankkonto*|kontonummer*|faktureringsuppgift*|faktureringsinformation*|betalningsdata|betalningsmetod*|kreditkortsuppgift*|betalinformation|betalnings|betalningssätt',
  financial:
    'ekonomisk*|finansiell*|inkomst*|lön|kreditvärdighet*|kreditupplysning*|lön',
  purchase:
    'köphistorik*|orderhistorik*|transaktion*|köp|inköp*|orderuppgift*|beställningshistorik*|beställning*|order|köpinformation|kommersiell information|orderdata',
  location:
    'plats|platsdata|platsinformation*|platsuppgift*|geolokalisering*|lokaliseringsuppgift*|position*|postnummer*|ort|stad|geografisk plats|lokaliseringsdata|geografisk',
  'precise-location':
    'exakt plats*|exakta plats*|gps|gps*|exakt position*|precis plats*',
  ip:
    'ip adress*|ip nummer|ip',
  device:
    'enhet|enheter|enheten|enhetsinformation*|enhetsdata|enhetstyp*|operativsystem*|webbläsar*|hårdvara|mobil enhet|telefonmodell|appversion*|skärmupplösning*|dator|mobiltelefon',
  'device-id':
    'enhetsidentifier*|enhets id*|annonserings id*|reklam id*|annons id*|unik* identifier*|programidentifier*|mac adress*|imei|onlineidentifierare|cookie id*|annonsidentifierare|enhets id n',
  fingerprinting:
    'fingerprinting|digitalt fingeravtryck|webbläsarfingeravtryck*',
  usage:
    'användningsdata|användningsstatistik*|användningsinformation*|hur du använder|din användning|aktivitet|aktiviteter|interaktion*|interagera*|klick|klickar|klickdata|sidvisning*|beteende*|besökta sidor|användningsmönster|lyssnings*|tittarbeteende|aktivitetsdata|beteendedata',
  browsing:
    'webbhistorik*|surfhistorik*|surfbeteende*|sökhistorik*|sökningar|sökord|webbläsarhistorik*|besökta webbplatser|url*|internetaktivitet*',
  viewing:
    'visningshistorik*|tittarhistorik*|lyssningshistorik*|visningstrend*|vad du tittar på|lyssnar på|tittarvanor',
  logs:
    'loggdata|loggar|loggfil*|loggning|tidsstämpel*|tidsstämplar|serverlogg*|loggas|datum och tid|logguppgifter',
  diagnostics:
    'kraschrapport*|felsökningsinformation*|diagnostik*|felrapport*|felsökning|felspårning|kraschdata|prestandadata',
  metadata:
    'metadata|metadatan',
  content:
    'innehåll|ditt innehåll|filer|filnamn|dokument|inlägg|kommentar*|recension*|bilagor|användarinnehåll|uppladdat|innehållet|fil',
  messages:
    'meddelande|meddelanden|chatt*|chattar|korrespondens*|samtal|konversation*|kommunikation med oss|inspelade samtal|telefonsamtal|ärende*',
  contacts:
    'adressbok*|kontaktlista*|dina kontakter|vänner|kontaktlistor|vänlista',
  'contact-data':
    'kontaktuppgift*|kontaktinformation*|kontaktdata',
  'social-media':
    'sociala medier|socialt nätverk|sociala nätverk|offentlig profil|profil i sociala medier|sociala medie*',
  survey:
    'enkät*|undersökning*|kundundersökning*|tävling*|åsikter|feedback|återkoppling*|omröstning*|synpunkter|kundnöjdhets*|recensioner',
  'preferences-data':
    'preferens*|intressen|intresse|gillamarkering*|dina val|smak|hobby*|önskemål',
  inferences:
    'slutsats*|härled*|antagand*|förutspå*|förutsäg*|prediktion*|dra slutsatser|segment*',
  'support-data':
    'supportärende*|kundtjänstärende*|kundtjänst|supportförfråg*|när du kontaktar oss',
  sensor:
    'sensor*|kamera*|accelerometer*|bluetooth|wifi|wi fi',
  aggregated:
    'aggrege*|aggregerad*|statistisk*|sammanställd*',
  anonymous:
    'anonym*|anonymiser*|pseudonym*|avidentifier*|inte kan identifiera|inte går att koppla',
  'third-party-source':
    'från tredje part*|från andra källor|offentliga källor|offentligt tillgäng*|offentliga register|från samarbetspartner*|från våra partner*|externa källor|datamäklare|folkbokföringsregist*|från tredjepart*|spar|adressregister',
  collect:
    'samla in|samlar in|samlas in|samlat in|samlats in|samlar ** in|samla ** in|samlas ** in|insamling*|insamla*|inhämta*|erhåll*|får vi|tar emot|ta emot|mottag*|registrer*|du lämnar|du anger|du uppger|tillhandahåller oss|lämnar du|ange|hämta*|hämtar|mottar|förse oss|du ger oss|spela in|spelar in|spelas in',
  use:
    'använd*|användning*|utnyttja*|nyttja*',
  process:
    'behandla*|behandling*|hantera*|hantering*|bearbeta*',
  share:
    'dela|delar|delas|delat|delats|delning*|lämna ut|lämnar ut|lämnas ut|lämnar ** ut|lämna ** ut|lämnat ut|utlämn*|vidarebefordra*|överlämna*|röja|röjs|avslöja*|lämna vidare|lämnas vidare|vidare till|skickas till tredje|ge tillgång till|ger ** tillgång|göra tillgäng*|tillgängliggör*|lämnas till|lämna till|mottagare*',
  sell:
    'sälj*|sälja|säljer|säljs|sålt|försälj*|hyra ut|hyr ut|uthyrning*',
  retain:
    'lagringstid*|lagringsperiod*|behåll*|bevara*|spara|sparar|sparas|sparats|gallr*|arkiver*|lagras i|lagras under|lagras så länge|så länge|så lång tid|hur länge|bevarande*|kvarhåll*|inte längre än|längre än nödvändigt',
  store:
    'lagra|lagrar|lagras|lagrat|lagring*|förvara*|sparade|hosting|värdtjänst*',
  delete:
    'radera*|raderas|raderar|ta bort|tas bort|tar bort|borttag*|förstör*|utplåna*|tar ** bort',
  transfer:
    'överför*|överföring*|föra över|förs över',
  access:
    'åtkomst*|få tillgång|tillgång till|komma åt',
  combine:
    'kombiner*|samkör*|slå samman|slås samman|sammanför*|koppla samman|kopplas samman|koppla till|berika*|matcha*|kompletter*|länka*|sambearbeta*',
  analyse:
    'analyser*|analys|analyser|utvärder*|mäta|mäter|mätning*|förstå hur|undersöka',
  scan:
    'övervaka*|övervakning*|granska*|skanna*|moderer*|upptäck*',
  track:
    'spåra|spårar|spåras|spårning*|följa ditt|följer ditt',
  'profile-act':
    'skapa profiler|skapar profiler|användarprofiler|profileringen|bygga profiler|skapa en profil',
  encrypt:
    'krypter*|kryptering*|tls|ssl|https|end to end|dekryptera*',
  hash:
    'hash|hashad*|hashade|hashas|hashning',
  'notify-act':
    'meddela|meddelar|informera*|informerar|underrätta*|avisera*|upplysa|upplyser|notifier*|kontaktar dig',
  verify:
    'verifier*|verifiering*|autentiser*|bekräfta din identitet|styrka din identitet|legitimera*|kontrollera din identitet|identifiera dig',
  publish:
    'publicer*|offentlig*|offentliggör*|synlig*|synas|visas för andra|allmänt tillgäng*',
  respond:
    'svara|svarar|besvara*|svar',
  'contract-bind':
    'avtal med|personuppgiftsbiträdesavtal*|biträdesavtal*|sekretessavtal*|enligt instruktion*|våra instruktioner|för vår räkning|för plex räkning|på uppdrag av|bundna av|enligt avtal|avtalsmässig*|på våra vägnar|instruktioner',
  'third-party':
    'tredje part|tredje parter|tredjepart*|tredjeparter|andra företag|andra bolag|utomstående|externa parter|andra aktörer|andra organisationer',
  'service-provider':
    'leverantör*|tjänsteleverantör*|tredjepartsleverantör*|underleverantör*|molntjänstleverantör*|it leverantör*|driftleverantör*|innehållsleverantör*|hostingleverantör*|försäljare',
  processor:
    'personuppgiftsbiträde*|biträde*',
  subprocessor:
    'underbiträde*',
  affiliate:
    'dotterbolag*|koncernbolag*|koncern*|moderbolag*|närstående bolag|koncernföretag|systerbolag*|bolag inom koncernen',
  partner:
    'partner*|samarbetspartner*|affärspartner*|återförsäljare*|samarbetsföretag',
  advertiser:
    'annonsör*|annonsnätverk*|annonseringspartner*|reklampartner*|annonsteknik*|annonspartner*|marknadsförare|annonseringsnätverk|mediebyrå*|reklamnätverk',
  'analytics-provider':
    'analysleverantör*|google analytics|analysverktyg*|analyspartner*|leverantörer av analys*|mätpartner*',
  'payment-provider':
    'betalningsförmedlare*|betaltjänstleverantör*|betalningsleverantör*|betalleverantör*|bank|banker|banken|klarna|stripe|paypal|swish|betalningsföretag|betaltjänst*|braintree',
  'social-network':
    'facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube',
  authority:
    'myndighet*|domstol*|polis*|brottsbekämp*|tillsynsmyndigheter|skatteverket|statlig*|rättsväsen*|myndighetsbegäran|rättsliga förfaranden|juridisk process',
  acquirer:
    'fusion*|förvärv*|uppköp*|försäljning av verksamheten|omorganisation*|konkurs|övertag*|köpare|överlåtelse*|omstrukturering*|sammanslagning*|företagsöverlåtelse',
  'public-recipient':
    'andra användare|andra medlemmar|allmänheten|andra deltagare|andra kunder',
  'organisation-admin':
    'din arbetsgivare|din organisation|administratör*|ditt företag|skola|skolor|kontoägare*',
  adviser:
    'rådgivare|revisor*|advokat*|jurist*|försäkringsbolag*|juridiska ombud|inkasso*|konsulter|kreditupplysningsföretag*',
  researcher:
    'forskare*|universitet*|forskningsinstitut*|högskol*',
  delivery:
    'transportör*|fraktbolag*|logistik*|leveransföretag|bud|transportföretag*|fraktföretag|speditör*|postnord|resebolag',
  'provide-service':
    'tillhandahålla tjänst*|tillhandahålla våra|tillhandahålla dig|leverera våra|fullgöra avtalet|fullgöra|driva våra|drift av|administrera ditt konto|uppfylla våra|tillhandahåll*|leverera tjänst*|administrera',
  improve:
    'förbättra*|förbättring*|optimera*|effektiviser*',
  develop:
    'utveckla*|utveckling*|produktutveckling*|nya tjänster|nya funktioner|testa|tester',
  research:
    'forskning*|marknadsundersökning*|studier|användarstudier|interna studier|vetenskaplig*',
  marketing:
    'marknadsför*|direktmarknadsför*|nyhetsbrev*|erbjudande*|kampanj*|reklamutskick|reklammeddelande*|direktreklam|marknadskommunikation|prenumeration på nyhets*',
  advertising:
    'reklam*|annons|annonser|annonsering*|annonsen|sponsr*',
  'targeted-advertising':
    'riktad reklam|riktade annonser|riktad annonsering|riktad marknadsför*|anpassad reklam|personanpassad reklam|intressebaserad*|beteendebaserad*|retargeting|remarketing|anpassade annonser|målgrupp*|anpassade erbjudanden|personlig* annons*|profilbaserad*',
  analytics:
    'analys av|statistik*|webbanalys*|mätning*|trender|rapportering*|rapporter|analysändamål|analyser',
  personalise:
    'anpassa*|personanpassa*|skräddarsy*|rekommend*|rekommendation*|anpassning*|personlig upplevelse|personaliser*',
  'security-purpose':
    'säkerhetsincident*|skydda våra|skydda oss|skydda mot|missbruk|skadlig*|säkerhetsändamål|skydda eller försvara|virus|spam|hot|sårbarhet*|integriteten hos|säkerheten i',
  fraud:
    'bedrägeri*|olaglig*|brott|penningtvätt*|överträdelse*|obehörig användning|brottslig*',
  'legal-compliance':
    'rättslig förpliktelse|rättsliga förpliktelser|lagkrav*|enligt lag|efterlev*|lagstiftning*|bokföringslag*|bokföring*|tillämplig lag|lagstadgad*|rättsligt krav|följa lagar|gällande rätt|gällande lag*|krävs enligt|lagligen|uppfylla lag*|förordning|skattelag*',
  'legal-claims':
    'rättsliga anspråk|rättsanspråk|tvist*|villkor|användarvillkor*|försvara|göra gällande|domstolsprocess*|preskription*|hävda|allmänna villkor|reklamation*',
  communicate:
    'kommunicera*|kontakta dig|skicka dig|skicka information|kommunikation|servicemeddelande*|utskick*|sms|push notis*|pushnotis*|notiser|administrativa meddelanden|aviseringar',
  support:
    'support|kundsupport*|kundservice|hjälpa dig|besvara dina|svara på dina|kundtjänst*|felanmälan',
  'payment-purpose':
    'fakturer*|faktura*|betalning*|behandla betalningar|återbetal*|hantera betalning*|betala',
  recruitment:
    'rekryteringsprocess*|rekryteringsändamål|behandla din ansökan|tillsätta tjänster',
  'ai-training':
    'träna|tränar|tränas|träning av|träningsdata|språkmodell*|träna modeller|maskininlärningsmodell*|modeller för|upplärning|ai modell*|ai träning',
  ai:
    'artificiell intelligens|ai|maskininlärning*|generativ*|algoritm*|chattbot*|chatbot*|ai baserad*|ai funktion*|ai system*',
  'automated-decision':
    'automatiserat beslut*|automatiserade beslut|automatiserat beslutsfattande|automatiserad behandling|automatisk* beslut*|automatiskt beslutsfattande|rättsliga följder|mänsklig granskning|mänskligt ingripande|automatiserad*|automatiserat',
  profiling:
    'profilering*|scoring|profilera*',
  right:
    'rätt att|rättighet*|rätten att|din rätt|berättigad att|rätt till|rätten till',
  'right-access':
    'registerutdrag*|rätt till tillgång|få tillgång till dina|begära tillgång|kopia av|rätt till information|få veta vilka|rätt att få veta|rätten att få veta|få information om vilka|få bekräftat|begära ut|tillgång till dina personuppgifter|begära information',
  'right-rectify':
    'rättelse*|rätta|rättad*|korriger*|felaktig*|ofullständig*|komplettera dina|uppdatera dina uppgifter|rättas|felaktigheter',
  'right-erase':
    'rätt till radering|bli bortglömd|begära radering|begära att vi raderar|radera dina|radering av dina|få dina uppgifter raderade|rätten att bli glömd|rätt att bli raderad|få dina personuppgifter raderade',
  'right-port':
    'dataportabilitet*|portabilitet*|flytta dina uppgifter|maskinläsbart|bärbar*|få ut och|överföra dina uppgifter till',
  'right-object':
    'invända*|invändning*|rätt att göra invänd*|motsätta dig|protestera',
  'right-restrict':
    'begränsning av behandling*|begränsa behandling*|begränsning*|begränsa vår|rätt till begränsning*|behandlingen begränsas',
  'right-complain':
    'klagomål*|tillsynsmyndighet*|datainspektionen|integritetsskyddsmyndigheten|imy|klaga|dataskyddsmyndighet*',
  'right-appeal':
    'överklaga*|överklagande*|ompröva*|omprövning',
  'right-nondiscrimination':
    'diskriminer*|repressalier',
  'right-human-review':
    'bestrida beslut*|mänskligt ingripande|inte bli föremål för|framföra din åsikt|uttrycka din åsikt|inte vara föremål för|mänsklig omprövning',
  'right-withdraw':
    'återkalla*|återkalla ditt samtycke|dra tillbaka ditt samtycke|dra tillbaka|ta tillbaka ditt samtycke|återkallelse*|återkallar',
  'authorised-agent':
    'ombud*|fullmakt*|juridisk företrädare',
  'exercise-request':
    'utöva dina|utöva någon|utövande*|utöva*|din begäran|begäran|begära|begär|skicka in en begäran|göra en begäran|din förfrågan',
  'opt-out':
    'välja bort|väljer bort|avregistrer*|avsluta prenumeration*|avprenumerer*|avanmäl*|tacka nej|inaktiver*|stänga av|stäng av|avböj*|avsäga|motsätta sig|säga upp prenumeration*|blockera|neka|opt out|avaktiver*|avstå',
  'opt-in':
    'välja in|aktiver*|slå på|opt in|kryssa i|kryssruta*|aktivt val',
  settings:
    'inställning*|kontoinställning*|integritetsinställning*|sekretessinställning*|webbläsarinställning*|hantera dina|hantera e post|cookieinställning*',
  choose:
    'välja|väljer|valfri*|frivillig*|val|välj|bestämma|kan du välja|alternativ',
  gpc:
    'do not track|global privacy control|gpc|dnt|spåra inte',
  consent:
    'samtyck*|samtycke*|medgivande*|tillstånd|godkänn*|godkännande*|tillåtelse|tillåter',
  'legitimate-interest':
    'berättigat intresse|berättigade intressen|berättigade intresse|intresseavvägning*|legitimt intresse|berättigat|berättigade',
  contract:
    'fullgöra avtalet|fullgörande av avtal*|avtalet med dig|avtal med dig|ingå avtal|uppfylla avtal*|avtalsförhåll*|fullgörande av ett avtal|fullgöra vårt avtal|avtalet',
  'legal-basis':
    'rättslig grund|rättsliga grunden|rättsliga grunder|laglig grund|lagliga grunder|laglig grunden|artikel 6|allmänt intresse|grundläggande intressen|rättslig bas|laga grund',
  safeguard:
    'säkerhetsåtgärd*|tekniska och organisatoriska|organisatoriska åtgärder|skydda dina|skyddas|skyddsåtgärd*|säkerhet|säkerheten|skydd av|brandvägg*|behörighet*|tvåfaktor*|säkra dina|förfaranden för att skydda|lämpliga åtgärder|skydda|konfidentiell*|sekretess',
  breach:
    'personuppgiftsincident*|dataintrång*|säkerhetsincident*|obehörig åtkomst|intrång*|läcka|dataläckage|obehörigen|obehöriga',
  'no-guarantee':
    'inte garantera|kan inte garantera|ingen garanti|fullständig säkerhet|helt säker|absolut säkerhet',
  'employees-access':
    'anställda|medarbetare|personal|personalen|våra anställda',
  'third-country':
    'tredje land|tredjeland*|utanför eu|utanför ees|utanför eu ees|utanför europeiska|utomlands|internationell* överför*|andra länder|länder utanför|överförs internationellt|internationellt|utanför sverige',
  scc:
    'standardavtalsklausul*|modellklausul*|standardavtal*|standardklausul*|eu kommissionens standard*',
  framework:
    'privacy shield|data privacy framework|dpf|dataskyddsramverk*|ramverk*|överföringsmekanism*|skölden',
  adequacy:
    'adekvat skyddsnivå|adekvansbeslut*|adekvat skydd*|adekvat nivå|beslut om adekvat*|lämplig skyddsnivå',
  bcr:
    'bindande företagsbestämmelser|bcr',
  us:
    'usa|förenta staterna|amerikansk*|us',
  eu:
    'eu|europeiska unionen|ees|europeiska ekonomiska samarbetsområdet|europa|medlemsstat*|medlemsland*|eu ees',
  uk:
    'storbritannien|uk|förenade kungariket|england',
  switzerland:
    'schweiz',
  country:
    'land|länder|jurisdiktion*|region*|stat|landet',
  servers:
    'server|servrar|datacenter|datacent*|infrastruktur*|servern',
  cookie:
    'cookie*|cookies|kakor|webbkakor',
  'tracker-tech':
    'pixel*|pixlar|webbfyrar|spårningsteknik*|liknande teknik*|sdk*|lokal lagring|taggar|insticksprogram|beacon*|plugins',
  'third-party-cookie':
    'tredjepartscookies|förstapartscookies|nödvändiga cookies|analyscookies|marknadsföringscookies|sessionscookies|permanenta cookies|funktionella cookies|beständiga cookies',
  child:
    'barn|barns|minderårig*|underårig*|ungdom*|omyndig*|barnets|barnet|tonåring*',
  parent:
    'förälder*|föräldrar*|vårdnadshavare*|målsman|målsmäns',
  'under-age':
    'under * år|års ålder|år gammal|år gamla|yngre än|åldersgräns*|minimiålder|fyllt * år|lägst * år|minst * år',
  resident:
    'bosatt*|invånare*|bor i|hemmahörande',
  california:
    'kalifornien*|ccpa|cpra|virginia|colorado|connecticut|utah|vissa delstater|delstat*',
  gdpr:
    'gdpr|dataskyddsförordning*|allmänna dataskyddsförordningen|dataskyddslag*|dataskyddslagstiftning*|personuppgiftslagen',
  visitor:
    'besökare*|webbplatsbesökare*|gäst|gäster|besöker vår',
  customer:
    'kund|kunder|kunden|kundens|prenumerant*|konsument*|slutanvändare|abonnent*|köpare|resenär*',
  user:
    'användare*|medlem|medlemmar|registrerad|registrerade|individ*|person|personer|privatperson*|deltagare*',
  employee:
    'våra anställda|praktikanter',
  applies:
    'gäller för|tillämpas på|omfattar|omfattas|denna policy gäller|gäller inte|tillämplig på|policyn gäller|styrs av|beskriver hur|policyn omfattar|gäller när|gäller alla',
  controller:
    'personuppgiftsansvarig*|ansvarig för behandlingen|gemensamt ansvarig*|gemensamt personuppgiftsansvariga|ansvarig för dina personuppgifter',
  dpo:
    'dataskyddsombud*|personuppgiftsombud*|dataskyddsteam*',
  'contact-us':
    'kontakta oss|kontakta|kontaktar|frågor|mejla oss|kontaktsida*|skriv till oss|hör av dig|via e post till|nå oss|per post',
  'third-party-sites':
    'tredjepartswebbplats*|externa länkar|länkar till|externa webbplats*|andra webbplatser|inte ansvarig* för|tredjepartstjänst*|integritetsrutiner*|tredjepartsappar',
  'policy-doc':
    'integritetspolicy*|personuppgiftspolicy*|sekretesspolicy*|denna policy|policyn|dataskyddspolicy*|vår policy|dataskyddsinformation*|integritetsmeddelande*|integritetsskyddspolicy*|denna information|dataskyddsförklaring|informationstext',
  'policy-change':
    'ändringar i denna|ändra denna|uppdatera denna|ändringar av denna|ändringar i policyn|uppdatering av denna|uppdateras från tid|väsentlig* ändring*|ändringar i vår|ändra vår|uppdatera policyn|ändra policyn|uppdatera vår|ändringar av policyn|ändringar i integritets*|policyn kan|uppdateras',
  'last-updated':
    'senast uppdaterad*|senast ändrad*|gäller från|träder i kraft|uppdaterad|version|reviderad|gäller fr|ikraftträdande|fastställd*',
  not:
    'inte|ej|aldrig|ingen|inga|inget|utan|varken|icke',
  generally: 'generellt|vanligtvis|normalt|i allmänhet|i regel|huvudsakligen|främst|oftast|i princip|som huvudregel|vanligen|i första hand',
  only:
    'endast|enbart|bara|uteslutande|strikt|begränsat till|begränsad till|inga andra ändamål|minsta möjliga',
  except:
    'utom|undantag|undantaget|undantagsvis|förutom|med undantag|såvida inte|om inte|bortsett från',
  if:
    'om|såvida|förutsatt|under förutsättning|i det fall|i de fall|ifall|med förbehåll',
  'with-consent':
    'med ditt samtycke|utan ditt samtycke|om du samtycker|om du har samtyckt|efter ditt samtycke|ditt uttryckliga samtycke|förutsatt att du samtycker|med ditt godkännande|utan ditt godkännande|ditt föregående samtycke|ditt samtycke i förväg|med ditt medgivande|inhämta ditt samtycke|grundar sig på ditt samtycke|samtyckt till',
  'where-law':
    'om lagen kräver|enligt vad som krävs enligt lag|enligt vad som är tillåtet|i den utsträckning lagen|när lagen kräver|om det krävs enligt lag|tillåtet enligt|krävs enligt lag|i den mån lagen|när det krävs enligt|enligt tillämplig lag|i enlighet med gällande lag*|om inte lag*|om det är tillåtet enligt',
  'where-applicable':
    'i förekommande fall|i tillämpliga fall|om tillämpligt|vid behov|där så är lämpligt|om möjligt|om det är nödvändigt|när så är lämpligt|där det är möjligt|i den mån det är möjligt|när det är nödvändigt',
  feasible:
    'tekniskt möjligt|rimlig*|rimligen|kommersiellt rimliga|så snart som möjligt|skälig*|skäligen|utan onödigt dröjsmål|tekniskt genomförbart',
  may:
    'kan|kan komma att|får|kunna|kunde|förbehåller|förbehåller oss|eventuellt',
  will:
    'kommer att|kommer|alltid|åtar|åtar oss|garanter*|säkerställ*|lovar|strävar',
  must:
    'måste|ska|skall|skyldig*|krävs|kräver|behöver|bör|tvung*',
  some:
    'vissa|viss|några|begränsad*|enstaka|utvalda|specifika',
  all:
    'alla|allt|all|samtliga|hela|varje|fullständig*|vilka som helst',
  example:
    'till exempel|exempelvis|t ex|såsom|som till exempel|bland annat|inklusive|inkluder*|innefatta*|inbegrip*|exempel|bl a|m m|med mera|osv|omfattar bland annat|däribland',
  automatic:
    'automatiskt|automatisk|som standard|per automatik',
  'purpose-word':
    'ändamål*|syfte*|syften|för att|i syfte|anledning*|skäl',
  'retention-period':
    'lagringsperiod*|lagringstid*|tidsperiod*|så länge|under en period|tills du|tills vidare|så länge som|efter att ditt konto|inaktiv*|säkerhetskopi*|därefter|under den tid|efter avslutat|från det att',
  'account-close':
    'radera ditt konto|avsluta ditt konto|kontot raderas|konto har raderats|konto har avslutats|stänga ditt konto|säga upp|avslutar ditt konto|kontot avslutas|avslutad prenumeration|uppsägning*|raderar ditt konto',
  pointer:
    'läs mer|mer information|för mer information|ytterligare information|se vår|se avsnitt*|klicka här|läs vår|vänligen läs|vänligen se|hittar du|beskrivs i|läsa mer|finns här|besök|enligt vad som anges|framgår av|se nedan|du kan läsa',
  illustration:
    'värnar om|bryr oss om|viktigt för oss|välkommen|tack för|vi strävar efter|måna om|respekterar din integritet|tryggt',
}
