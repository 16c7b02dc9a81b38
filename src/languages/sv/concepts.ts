// How Swedish says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'personuppgift*|dina uppgifter|din information|dina data|information om dig|uppgifter om dig|kunduppgifter|kunddata|kundinformation|persondata|pu|personlig information|personliga uppgifter|användardata*|användaruppgift*|uppgifter som rör dig|information som rör dig|uppgifter som rör|identifieringsuppgift*|personligt identifierbar*|personidentifierbar*|identifierbara uppgifter|identifierbar information|era uppgifter|uppgifter om er',
  'sensitive-data':
    'känsliga personuppgift*|känsliga uppgifter|känslig information|särskilda kategorier av personuppgifter|särskilda kategorier|känslig personuppgift*|känsliga data|särskild kategori|särskilda kategorier av uppgifter|integritetskänslig*|särskilt skyddsvärda|extra skyddsvärda',
  name:
    'namn|förnamn|efternamn|för och efternamn|fullständigt namn|namnet|namnen|namnuppgift*|tilltalsnamn|förnamnet|efternamnet',
  email:
    'e postadress*|epostadress*|e post|mejladress*|mailadress*|e mail*|email*|mejl|e postmeddelande*|e postmeddelanden|mail|epost|mejlen|mejlet|mejla|mejlar|mailet|e posten|epostmeddelande*',
  'hashed-email':
    'hashad* e post*|hashad* e postadress*|hashade e postmeddelanden|hashad* mejladress*|hash av din e post*|hashad* version av din e post*|krypterad* hash*',
  phone:
    'telefonnummer*|telefon|mobilnummer*|mobiltelefonnummer*|telefonnumret',
  'postal-address':
    'adress|adresser|adressen|postadress*|hemadress*|leveransadress*|fakturaadress*|bostadsadress*|folkbokföringsadress*|gatuadress*|adressuppgifter|adresserna|fysisk adress|fysiska adress*|faktureringsadress*|besöksadress*|privatadress*',
  username:
    'användarnamn*|skärmnamn|alias|visningsnamn|smeknamn*',
  password:
    'lösenord*|inloggningsuppgifter*|pinkod*|pin kod*|inloggningsinformation|inloggningsdata|lösenfras*',
  'account-data':
    'kontouppgifter*|kontoinformation*|profiluppgifter*|profilinformation*|registreringsuppgifter*|användar id*|kund id*|kundnummer*|profildata|användarprofil*|kontodata|medlemsnummer*|medlemsuppgifter|registreringsinformation*|registreringsdata*|medlems id*|kontonamn*',
  photo:
    'bild|bilder|foto*|fotografi*|profilbild*|avatar*|bilden|bilderna|selfie*|profilbilder*',
  video:
    'video|videor|videoinspelning*|film|filmer|kameraövervakning*|videofilm*|videomaterial*|filminspelning*',
  audio:
    'ljud|ljudinspelning*|röst|röstinspelning*|mikrofon*|rösten|ljudfil*|ljudupptagning*|röstmeddelande*|röstdata',
  age:
    'ålder|åldern|födelsedatum|födelsedag|födelseår|åldersgrupp*|födelsetid',
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
    'hälsa|hälso*|hälsouppgifter|medicinsk*|hälsodata|allergi*|sjukdom*|hälsan|hälsodata*|hälsouppgift*',
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
    'anställning*|yrke*|befattning*|jobbtitel|arbetslivserfarenhet|arbetsplats*|sysselsättning|yrkestitel*|arbetsgivare*|tjänstetitel*|arbetstitel*',
  'job-application':
    'jobbansök*|cv|meritförteckning*|ansökningsbrev|arbetssökande|söker jobb|söker arbete|platsansök*|kandidat*|rekryter*|personligt brev|arbetssökande*|jobbsökande*|spontanansök*|ansökningshandling*',
  'government-id':
    'personnummer*|pass|passnummer*|körkort*|id handling*|legitimation*|identitetshandling*|samordningsnummer*|id kort*|identifikationsnummer*|bankid|bank id|mobilt bankid|e legitimation*|passuppgift*',
  payment:
    'betalningsuppgift*|betalningsinformation*|betaluppgift*|kortuppgift*|kreditkort*|betalkort*|kortnummer*|bankuppgift*|bankkonto*|kontonummer*|faktureringsuppgift*|faktureringsinformation*|betalningsmetod*|kreditkortsuppgift*|betalinformation|betalnings|betalningsdata*|betalningssätt*|betalningsmedel*|bankkort*|betalningskort*|kortinformation*|kortdata|bankinformation*',
  financial:
    'ekonomisk*|finansiell*|inkomst*|lön|kreditvärdighet*|kreditupplysning*|lön|löneuppgift*|betalningsanmärkning*|kreditbetyg*',
  purchase:
    'köphistorik*|orderhistorik*|transaktion*|köp|inköp*|orderuppgift*|beställningshistorik*|beställning*|order|köpinformation|kommersiell information|orderdata|köpet|köpen|köpuppgift*|orderinformation*|köpbeteende*',
  location:
    'plats|platsdata|platsinformation*|platsuppgift*|geolokalisering*|lokaliseringsuppgift*|position*|postnummer*|ort|stad|geografisk plats|lokaliseringsdata|geografisk|platsen|platser|geografiska|geografiskt|vistelseort',
  'precise-location':
    'exakt plats*|exakta plats*|gps|gps*|exakt position*|precis plats*|latitud*|longitud*|gps koordinat*|koordinater|precis position*',
  ip:
    'ip adress*|ip nummer|ip',
  device:
    'enhet|enheter|enheten|enhetsinformation*|enhetsdata|enhetstyp*|operativsystem*|webbläsar*|hårdvara|mobil enhet|telefonmodell|appversion*|skärmupplösning*|dator|mobiltelefon|enheterna|enhetens|enheternas|mobilenhet*|surfplatt*|mobiltelefoner|smarttelefon*|smartphone*',
  'device-id':
    'enhetsidentifier*|enhets id*|annonserings id*|reklam id*|annons id*|unik* identifier*|programidentifier*|mac adress*|imei|onlineidentifierare|cookie id*|enhets id n|annonsidentifier*|reklamidentifier*|onlineidentifier*',
  fingerprinting:
    'fingerprinting|digitalt fingeravtryck|webbläsarfingeravtryck*',
  usage:
    'användningsstatistik*|användningsinformation*|hur du använder|din användning|aktivitet|aktiviteter|interaktion*|interagera*|klick|klickar|klickdata|sidvisning*|beteende*|besökta sidor|lyssnings*|tittarbeteende|aktivitetsdata|beteendedata|användningsdata*|användningsmönster*|aktiviteten|aktiviteterna|din aktivitet|klickbeteende*|klickström*|användningen av våra tjänster|användningen av tjänst*|hur tjänsten används|hur tjänsterna används|hur webbplatsen används',
  browsing:
    'webbhistorik*|surfhistorik*|surfbeteende*|sökhistorik*|sökningar|sökord|webbläsarhistorik*|besökta webbplatser|url*|internetaktivitet*|surfvanor|söktermer|sökfråg*|hänvisande|hänvisningsadress*',
  viewing:
    'visningshistorik*|tittarhistorik*|lyssningshistorik*|visningstrend*|vad du tittar på|lyssnar på|tittarvanor',
  logs:
    'loggdata|loggar|loggfil*|loggning|tidsstämpel*|tidsstämplar|serverlogg*|loggas|datum och tid|logguppgifter',
  diagnostics:
    'kraschrapport*|felsökningsinformation*|diagnostik*|felrapport*|felsökning|felspårning|kraschdata|prestandadata',
  metadata:
    'metadata|metadatan',
  content:
    'ditt innehåll|filer|filnamn|dokument|inlägg|kommentar*|recension*|bilagor|uppladdat|fil|innehåll du|innehåll som du|det innehåll|användarinnehåll*|användargenerer*|innehåll som användare|kundinnehåll*|innehållet i dina|innehållet i ditt|innehållet i meddelanden|innehållet i e post*|innehållet du|innehållet som du|personligt innehåll|uppladdat innehåll|filerna|filen|bilaga|inläggen|dokumenten|uppladdade',
  messages:
    'meddelande|meddelanden|chatt*|chattar|korrespondens*|samtal|konversation*|kommunikation med oss|inspelade samtal|telefonsamtal|meddelandena|chattmeddelande*|direktmeddelande*|privata meddelanden|samtalet|kommunikationen med oss',
  contacts:
    'adressbok*|kontaktlista*|dina kontakter|vänner|kontaktlistor|vänlista|telefonbok*|kontaktbok*',
  'contact-data':
    'kontaktuppgift*|kontaktinformation*|kontaktdata',
  'social-media':
    'sociala medier|socialt nätverk|sociala nätverk|offentlig profil|profil i sociala medier|sociala medie*',
  survey:
    'enkät*|undersökning*|kundundersökning*|tävling*|åsikter|feedback|återkoppling*|omröstning*|synpunkter|kundnöjdhets*',
  'preferences-data':
    'preferens*|intressen|gillamarkering*|smak|hobby*|önskemål|intresseområde*|intressekategori*|intresseprofil*|dina intressen',
  inferences:
    'slutsats*|härled*|antagand*|förutspå*|förutsäg*|prediktion*|dra slutsatser|segment*',
  'support-data':
    'supportärende*|kundtjänstärende*|supportförfråg*|när du kontaktar oss|ärende|ärenden|ärendet|ärendena|ärendehanter*|förfrågan|förfrågningar|förfrågningarna|kontakt med kundtjänst|kontaktar kundtjänst|kontakta kundtjänst',
  sensor:
    'sensor*|kamera*|accelerometer*|bluetooth|wifi|wi fi',
  aggregated:
    'aggrege*|aggregerad*|statistisk*|sammanställd*',
  anonymous:
    'anonym*|anonymiser*|pseudonym*|avidentifier*|inte kan identifiera|inte går att koppla|inte kan kopplas till|inte längre kan identifiera|inte längre kan kopplas|icke identifier*|icke personlig*|inte identifierbar*',
  'third-party-source':
    'från andra källor|offentliga källor|offentligt tillgäng*|offentliga register|från samarbetspartner*|från våra partner*|externa källor|datamäklare|folkbokföringsregist*|från tredjepart*|spar|adressregister|från tredje part*|tredjepartskäll*|andra källor|offentlig källa|offentligt register|från andra företag|från andra bolag|från andra användare|från våra samarbets*|från annonsör*|från offentlig*|dataleverantör*|upplysningsföretag*|extern källa',
  collect:
    'samla in|samlar in|samlas in|samlat in|samlats in|samlar ** in|samla ** in|samlas ** in|insamling*|insamla*|erhåll*|tar emot|ta emot|registrer*|du lämnar|du anger|du uppger|tillhandahåller oss|lämnar du|mottar|förse oss|du ger oss|spela in|spelar in|spelas in|inhämt*|får vi direkt|får vi från|får vi information*|får vi uppgift*|får vi personuppgift*|får vi dina|får vi även|får vi in|får vi besked|vi får information*|vi får uppgift*|vi får personuppgift*|vi får från|vi får in|vi har fått|mottagna|mottagit|mottagande|mottagandet|mottas|mottagits|tas emot|tagit emot|anger du|uppger du|du angett|du har angett|du uppgett|du har uppgett|som du lämnat|som du har lämnat|uppgifter du lämnat|uppgifter du har lämnat|du tillhandahåller|tillhandahåller du|du skickar in|du har gett oss|hämta in|hämtar in|hämtas in|hämtat in|hämta från|hämtar från|hämtas från|hämtats från|hämtar vi|vi hämtar|ber dig om|be dig om|ber om|be om|ber vi om|ber vi dig om|ange dina|ange personuppgifter|ange uppgifter',
  use:
    'användning*|utnyttja*|nyttja*|använda|använder|används|användas|använde|användes|använts|använt|använd|användande*|återanvänd*',
  process:
    'behandla*|behandling*|hantera*|hantering*|bearbeta*|bearbetning*|personuppgiftsbehandling*|databehandling*|uppgiftsbehandling*',
  share:
    'dela|delar|delas|delat|delats|delning*|lämna ut|lämnar ut|lämnas ut|lämnar ** ut|lämna ** ut|lämnat ut|utlämn*|vidarebefordra*|röja|röjs|avslöja*|lämna vidare|lämnas vidare|vidare till|skickas till tredje|ge tillgång till|ger ** tillgång|göra tillgäng*|tillgängliggör*|lämnas till|lämna till|mottagare*|överlämn*|lämnas ** ut|lämnats ut|lämnade ut|delade|delgiv*|delge|delger|delges|röjas|röjande*|röjts|röjer|vidarebefordran|skicka vidare|skickar vidare|skickas vidare|lämnar vidare|vidareförmedl*|sprida|sprids|spridning av|ger tillgång till|ges tillgång|får ta del|få ta del|görs tillgäng*|lämnar till',
  sell:
    'sälja|säljer|säljs|sålt|hyra ut|hyr ut|uthyrning*|säljas|sålts|sålda|såld|försäljning*|försålda|hyrs ut|hyras ut|hyr ** ut',
  retain:
    'lagringstid*|lagringsperiod*|behåll*|bevara*|spara|sparar|sparas|sparats|gallr*|arkiver*|lagras i|lagras under|lagras så länge|så länge|så lång tid|hur länge|bevarande*|kvarhåll*|inte längre än|längre än nödvändigt|sparat|sparande|hur lång tid|inte längre behövs|inte längre behöver|inte längre är nödvändig*|inte längre nödvändig*|inte längre krävs',
  store:
    'lagra|lagrar|lagras|lagrat|lagring*|förvara*|sparade|hosting|värdtjänst*|lagrade|lagrats|lagrad|förvaring*|driftas|driftar|värd för|hostas|hostar|lagringsplats*',
  delete:
    'radera*|ta bort|tas bort|tar bort|borttag*|förstör*|utplåna*|tar ** bort|radering*|ta ** bort|tas ** bort|tagits bort|makuler*|rensas|rensar|rensa',
  transfer:
    'överför*|överföring*|föra över|förs över',
  access:
    'åtkomst*|få tillgång|tillgång till|komma åt|får tillgång|fått tillgång|kommer åt|kommit åt|åtkomlig*|ta del av uppgift*|ta del av personuppgift*|ta del av information*|tar del av|bereda sig tillgång|bereder sig tillgång',
  combine:
    'kombiner*|samkör*|slå samman|slås samman|sammanför*|koppla samman|kopplas samman|koppla till|berika*|matcha*|sambearbeta*|komplettera|kompletterar|kompletteras|kompletterat|sammanlänk*|länka samman|länkas samman|länkar samman|länkas med|länka ihop|länka till person*|länkas till dig|kopplas till|matchning*|sammankoppl*|slår samman|slås ihop|slå ihop|konsolider*',
  analyse:
    'analyser*|analys|analyser|utvärder*|mäta|mäter|mätning*|förstå hur|undersöka|mäts|mätas|undersöker|undersöks|bedöma hur',
  scan:
    'övervaka*|övervakning*|granska*|skanna*|moderer*|upptäck*',
  track:
    'spårning*|följa ditt|följer ditt|spåra|spårar|spåras|spårat|spårad|spårade|följa hur|följer hur|följa användar*|följa dina|följer dina|följa din|följa upp hur',
  'profile-act':
    'skapa profiler|skapar profiler|bygga profiler|skapa en profil|bygger profiler|skapar en profil|upprätta profiler|skapa en användarprofil',
  encrypt:
    'krypter*|kryptering*|tls|ssl|https|end to end|dekryptera*',
  hash:
    'hash|hashad*|hashade|hashas|hashning',
  'notify-act':
    'meddela|meddelar|informera*|informerar|underrätta*|avisera*|upplysa|upplyser|notifier*|kontaktar dig|meddelas|meddelat|meddelats|meddelande på denna|meddelande på vår|meddelande på webbplats*|meddelande om ändring*|genom ett meddelande|låta dig veta|låter dig veta|upplysas|upplysning*|få veta om|aviserar',
  verify:
    'verifier*|verifiering*|autentiser*|bekräfta din identitet|styrka din identitet|legitimera*|kontrollera din identitet|identifiera dig|fastställa din identitet|säkerställa din identitet|kontrollera din ålder',
  publish:
    'publicer*|offentlig*|offentliggör*|synlig*|synas|visas för andra|allmänt tillgäng*',
  respond:
    'svara|svarar|besvara*|svar',
  'contract-bind':
    'avtal med|personuppgiftsbiträdesavtal*|biträdesavtal*|sekretessavtal*|enligt instruktion*|våra instruktioner|för vår räkning|för plex räkning|på uppdrag av|bundna av|enligt avtal|avtalsmässig*|på våra vägnar|instruktioner|databehandlingsavtal*|enligt ** instruktion*|i enlighet med ** instruktion*|enligt våra anvisningar|på vårt uppdrag|på uppdrag åt|avtalsbund*|bunden av|bundet av|å våra vägnar|i vårt namn|sekretessförbind*',
  'third-party':
    'tredje part|tredje parter|tredjepart*|tredjeparter|andra företag|andra bolag|utomstående|externa parter|andra aktörer|andra organisationer|externa aktörer|externa företag|externa bolag|externa mottagare|extern part|annat företag|andra verksamheter|utomståendes',
  'service-provider':
    'leverantör*|tjänsteleverantör*|tredjepartsleverantör*|underleverantör*|molntjänstleverantör*|it leverantör*|driftleverantör*|innehållsleverantör*|hostingleverantör*|*leverantör|*leverantörer|*leverantören|*leverantörerna|underentreprenör*|entreprenör*|uppdragstagare*|konsulter|konsultföretag*|konsultbolag*',
  processor:
    'personuppgiftsbiträde*|biträde*',
  subprocessor:
    'underbiträde*',
  affiliate:
    'dotterbolag*|koncernbolag*|koncern*|moderbolag*|närstående bolag|koncernföretag|systerbolag*|bolag inom koncernen|närstående företag|närstående enhet*|intressebolag*|företag inom koncernen|bolag i koncernen|bolag i samma koncern|företagsgrupp*|dotterföretag*|moderföretag*',
  partner:
    'partner*|samarbetspartner*|affärspartner*|återförsäljare*|samarbetsföretag|marknadsföringspartner*|distributör*|*partner|*partners|*partnern',
  advertiser:
    'annonsör*|annonsnätverk*|annonseringspartner*|reklampartner*|annonsteknik*|annonspartner*|mediebyrå*|marknadsförare*|annonseringsnätverk*|reklamnätverk*|annonsföretag*|annonsbolag*|annonseringsföretag*|reklamföretag*|reklambolag*|annonsserv*|annonsbörs*|reklambyrå*|annonseringsbolag*',
  'analytics-provider':
    'analysleverantör*|google analytics|analysverktyg*|analyspartner*|leverantörer av analys*|mätpartner*|analystjänst*|analysföretag*|analysbolag*|mätföretag*|mätbolag*',
  'payment-provider':
    'betalningsförmedlare*|betaltjänstleverantör*|betalningsleverantör*|betalleverantör*|bank|banker|banken|klarna|stripe|paypal|swish|betaltjänst|betaltjänster|betaltjänsten|braintree|betalningsföretag*|bankens|bankerna|kortutgivare*|kortföretag*|kreditkortsföretag*|betalningstjänst*|betalningslösning*|betalningspartner*|betalpartner*',
  'social-network':
    'facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube',
  authority:
    'myndighet*|domstol*|polis*|brottsbekämp*|tillsynsmyndigheter|skatteverket|statlig*|rättsväsen*|myndighetsbegäran|juridisk process|offentlig* myndighet*|offentliga organ|rättslig process|rättsliga processer|juridiska processer|rättsvårdande|åklagar*|regering|regeringar|föreläggande*|husrannsak*|nationell säkerhet|rikets säkerhet|brottsutred*|kronofogde*',
  acquirer:
    'fusion*|förvärv*|uppköp*|försäljning av verksamheten|omorganisation*|konkurs|övertag*|köpare|överlåtelse*|omstrukturering*|sammanslagning*|företagsöverlåtelse|avyttr*|insolven*|ägarbyte*|ägarförändring*|försäljning av tillgång*|försäljning av bolag*|överlåta|överlåter|överlåts|omorganiser*|likvidation*',
  'public-recipient':
    'andra användare|andra medlemmar|allmänheten|andra deltagare|andra kunder|övriga användare|övriga medlemmar|andra personer|andra människor|andra besökare|andra gäster',
  'organisation-admin':
    'din arbetsgivare|din organisation|administratör*|ditt företag|skola|skolor|kontoägare*|skolan|skolans|skolorna|er organisation|er arbetsgivare|ert företag',
  adviser:
    'rådgivare|revisor*|advokat*|jurist*|försäkringsbolag*|juridiska ombud|inkasso*|kreditupplysningsföretag*|rådgivar*|redovisningsbyrå*|revisionsbyrå*|försäkringsgivare*|inkassobolag',
  researcher:
    'forskare*|universitet*|forskningsinstitut*|högskol*|forskningspartner*|forskningsinstitution*',
  delivery:
    'transportör*|fraktbolag*|logistik*|leveransföretag|bud|transportföretag*|fraktföretag|speditör*|postnord|resebolag|leveranspartner*|kurir*|flygbolag*|leveransbolag*|posttjänst*',
  'provide-service':
    'tillhandahålla tjänst*|tillhandahålla våra|tillhandahålla dig|leverera våra|fullgöra avtalet|fullgöra|driva våra|drift av|administrera ditt konto|uppfylla våra|leverera tjänst*|tillhandahålla|tillhandahållande|tillhandahållandet|tillhandahåller tjänst*|tillhandahåller våra|tillhandahåller dig|tillhandahåller vi|tillhandahålls av oss|erbjuda våra|erbjuda dig|erbjuda tjänst*|administrera ditt|administrera din|administrera dina|administrera våra|administrera tjänst*|administrera webbplats*|administrera avtal*|administrera kund*|administration av|leverera varor|leverera produkt*|leverera din|leverera dina|upprätthålla tjänst*|upprätthålla våra tjänst*|underhålla|underhåll av|fullgör|fullföra|driva tjänst*|driva webbplats*|driften av',
  improve:
    'förbättra*|förbättring*|effektiviser*|optimer*|kvalitetssäkr*|förfina|förfinar|höja kvaliteten|felavhjälp*',
  develop:
    'utveckla*|utveckling*|produktutveckling*|nya tjänster|nya funktioner|testa|tester|vidareutveckl*|nya produkter|testning*|testar|innovation*',
  research:
    'forskning*|marknadsundersökning*|studier|interna studier|vetenskaplig*|användarstudie*',
  marketing:
    'marknadsför*|direktmarknadsför*|nyhetsbrev*|erbjudande*|kampanj*|reklammeddelande*|direktreklam|marknadskommunikation|prenumeration på nyhets*|reklamutskick*|reklammaterial*|reklamerbjud*|nyhetsutskick*|marknadsutskick*|marknadsinformation*|säljfrämjande',
  advertising:
    'sponsr*|reklam|reklamen|reklams|reklamannons*|reklambudskap*|reklaminnehåll*|reklamsyfte*|reklamändamål*|reklamtjänst*|reklamvisning*|reklamkampanj*|reklamplats*|reklamfinans*|reklaminslag*|reklamfilm*|annons*|bannerannons*',
  'targeted-advertising':
    'riktad reklam|riktade annonser|riktad annonsering|riktad marknadsför*|anpassad reklam|personanpassad reklam|intressebaserad*|beteendebaserad*|retargeting|remarketing|anpassade annonser|målgrupp*|anpassade erbjudanden|personlig* annons*|profilbaserad*|målinriktad*|relevanta annonser|relevant annonsering|relevant reklam|relevant marknadsföring|mer relevanta annons*|skräddarsydda annonser|skräddarsydd reklam|personlig* reklam|personlig* marknadsför*|anpassad annonsering|anpassad marknadsföring|återmarknadsför*|kontextuell* annons*|personaliser* annons*|annonsinriktning*',
  analytics:
    'analys av|statistik*|webbanalys*|mätning*|trender|rapportering*|rapporter|analysändamål|analyser|insikter|användningsanalys*|besöksstatistik*|mätvärden|nyckeltal',
  personalise:
    'anpassa*|personanpassa*|skräddarsy*|rekommend*|rekommendation*|anpassning*|personlig upplevelse|personaliser*|föreslå*|förslag på|individanpass*|individualiser*|kundanpass*|relevant innehåll',
  'security-purpose':
    'säkerhetsincident*|skydda våra|skydda oss|skydda mot|skadlig*|säkerhetsändamål|skydda eller försvara|virus|spam|hot|sårbarhet*|integriteten hos|säkerheten i|missbruk*|skräppost*|säkerhetsskäl|säkerhetssyfte*|säkerhetshot*|säkerhetsrisk*|säkerhetsproblem*|skydda vår|skydda vårt|skydda rättighet*|skydda någon*|skydda människ*|skydda andra|sabotageprogram*|hoten',
  fraud:
    'olaglig*|brott|penningtvätt*|överträdelse*|obehörig användning|brottslig*|bedräg*|olovlig*|kriminell*|brottet|brotten|otillåten användning',
  'legal-compliance':
    'rättslig förpliktelse|rättsliga förpliktelser|lagkrav*|enligt lag|lagstiftning*|bokföringslag*|bokföring*|tillämplig lag|lagstadgad*|rättsligt krav|följa lagar|gällande rätt|gällande lag*|krävs enligt|uppfylla lag*|förordning|skattelag*|efterlevnad|efterlevnaden|efterleva|efterlever|efterlevs|regelefterlev*|lagefterlev*|lagligen skyldig*|lagligen krävs|rättslig skyldighet|rättsliga skyldigheter|juridisk* skyldighet*|juridisk* förpliktelse*|rättsliga krav|juridiska krav|krav enligt lag|krav i lag|krävs av lag|myndighetskrav*|redovisningslag*|redovisningsregler|skatteregler|regelverk*|lagenlig*|följa lag|följa lagen|följa tillämplig*|följa gällande|förordningar|förordningen|lagar och regler|lagar och förordningar|lagstadgat|tillämpliga lagar',
  'legal-claims':
    'rättsliga anspråk|rättsanspråk|tvist*|användarvillkor*|försvara|göra gällande|domstolsprocess*|preskription*|hävda|allmänna villkor|reklamation*|rättsliga förfaranden|rättsligt förfarande|rättegång*|rättstvist*|rättsprocess*|juridiska anspråk|rättsligt anspråk|användningsvillkor*|tjänstevillkor*|köpvillkor*|avtalsvillkor*|våra villkor|villkoren|villkor för användning|genomdriv*|verkställa|verkställer|verkställande av|upprätthålla våra användar*|upprätthålla våra regler|upprätthålla våra riktlinjer|upprätthålla våra rättigheter|tvistlösning*',
  communicate:
    'kommunicera*|kontakta dig|skicka dig|skicka information|kommunikation|servicemeddelande*|utskick*|sms|push notis*|pushnotis*|notiser|administrativa meddelanden|aviseringar|kontakta er|skickar dig|skicka meddelanden|skickar meddelanden|skicka ** till dig|skickar ** till dig|nå dig|hålla dig informerad|håller dig informerad|hålla dig uppdaterad|kommunicer*|textmeddelande*|inbjudan|inbjudningar|bjuda in',
  support:
    'support|kundsupport*|kundservice|hjälpa dig|besvara dina|svara på dina|kundtjänst*|felanmälan|hjälper dig|assistera dig|bistå dig|bistår dig|teknisk support|kundvård*|lösa problem',
  'payment-purpose':
    'fakturer*|faktura*|betalning*|behandla betalningar|återbetal*|hantera betalning*|betala|debitera*|debitering*|betalar',
  recruitment:
    'rekryteringsprocess*|behandla din ansökan|tillsätta tjänster|rekryteringsändamål*|rekryteringssyfte*|behandla din jobbansökan|hantera din ansökan',
  'ai-training':
    'träna|tränar|tränas|träning av|träningsdata|språkmodell*|träna modeller|maskininlärningsmodell*|modeller för|upplärning|ai modell*|ai träning',
  ai:
    'artificiell intelligens|ai|maskininlärning*|generativ*|algoritm*|chattbot*|chatbot*|ai baserad*|ai funktion*|ai system*',
  'automated-decision':
    'automatiserat beslut*|automatiserade beslut|automatiserat beslutsfattande|automatiserad behandling|automatisk* beslut*|automatiskt beslutsfattande|rättsliga följder|mänsklig granskning|mänskligt ingripande|automatiserad*|automatiserat',
  profiling:
    'profilering*|scoring|profilera*',
  right:
    'rätt att|rättighet*|rätten att|din rätt|berättigad att|rätt till|rätten till|berättigad till|rättigheterna',
  'right-access':
    'registerutdrag*|rätt till tillgång|få tillgång till dina|begära tillgång|kopia av|rätt till information|få veta vilka|rätt att få veta|rätten att få veta|få information om vilka|få bekräftat|begära ut|tillgång till dina personuppgifter|begära information|få en kopia|begära en kopia|kopia på|utdrag ur|få ett utdrag|begära utdrag|begära ett utdrag|rätt att ta del av|ta del av dina|tillgång till dina uppgifter|tillgång till dina data|tillgång till din information|rätt till insyn|rätt att få tillgång|rätt att få information|begäran om tillgång|begära att få tillgång|begära att få ta del',
  'right-rectify':
    'rättelse*|rätta|rättad*|korriger*|felaktig*|ofullständig*|komplettera dina|uppdatera dina uppgifter|rättas|felaktigheter|rättar|rättade|rättat|oriktig*|inkorrekt*|missvisande|rätta till|ändra dina uppgifter',
  'right-erase':
    'rätt till radering|bli bortglömd|begära radering|begära att vi raderar|radera dina|radering av dina|få dina uppgifter raderade|rätten att bli glömd|rätt att bli raderad|få dina personuppgifter raderade|rätten till radering|begäran om radering|begär radering|begär att vi raderar|begära att få ** raderade|begära att ** raderas|få uppgifter raderade|få uppgifterna raderade|rätt att få ** raderade|rätten att bli bortglömd',
  'right-port':
    'dataportabilitet*|portabilitet*|flytta dina uppgifter|få ut och|överföra dina uppgifter till|maskinläsbar*|bärbart format|exportera dina|flytta dina personuppgifter|överföra dina personuppgifter till',
  'right-object':
    'invända*|invändning*|rätt att göra invänd*|motsätta dig|protestera|motsätter dig|motsätta er|motsatt dig|protesterar',
  'right-restrict':
    'begränsa behandling*|begränsa vår|rätt till begränsning*|behandlingen begränsas|begränsning|begränsningen|begränsning av ** behandling*|begränsningar av behandling*|begränsning av användning*|begränsa ** behandling*|begränsa användning*|begränsa hur vi|begäran om begränsning|begära begränsning|begära att behandlingen begränsas|begränsad behandling|behandlingsbegränsning*',
  'right-complain':
    'klagomål*|tillsynsmyndighet*|datainspektionen|integritetsskyddsmyndigheten|imy|klaga|dataskyddsmyndighet*|dataskyddsinspektion*|klagan|skiljeförfarande*|skiljedom*',
  'right-appeal':
    'överklaga*|överklagande*|ompröva*|omprövning',
  'right-nondiscrimination':
    'diskriminer*|repressalier',
  'right-human-review':
    'bestrida beslut*|mänskligt ingripande|inte bli föremål för|framföra din åsikt|uttrycka din åsikt|inte vara föremål för|mänsklig omprövning',
  'right-withdraw':
    'återkalla*|återkalla ditt samtycke|dra tillbaka ditt samtycke|dra tillbaka|ta tillbaka ditt samtycke|återkallelse*|återkallar|drar tillbaka|dras tillbaka|dragit tillbaka|dra in ditt samtycke|tar tillbaka ditt samtycke|återtag*|återkallat',
  'authorised-agent':
    'ombud*|fullmakt*|juridisk företrädare|för din räkning|på dina vägnar|å dina vägnar',
  'exercise-request':
    'utöva dina|utöva någon|utövande*|utöva*|din begäran|begäran|begära|begär|skicka in en begäran|göra en begäran|din förfrågan|begäranden|begärandet|begärt|begärts|begärs|konsumentbegäran*|raderingsbegäran*|åtkomstbegäran*|lämna in en begäran|framställa en begäran',
  'opt-out':
    'välja bort|väljer bort|avregistrer*|avsluta prenumeration*|avprenumerer*|avanmäl*|tacka nej|inaktiver*|stänga av|stäng av|avböj*|avsäga|motsätta sig|säga upp prenumeration*|opt out|avaktiver*|blockera*|neka|nekar|nekas|avstå|avstår|avstått|avvisa*|stänger av|stängas av|stängt av|avbeställ*|avsluta ** prenumeration*|avslutar ** prenumeration*|undanbe*|reservera dig|säga nej|avsäger|motsätter sig',
  'opt-in':
    'välja in|aktiver*|slå på|opt in|kryssa i|kryssruta*|aktivt val|slår på|sätta på|sätter på|aktivt samtycke',
  settings:
    'inställning*|kontoinställning*|integritetsinställning*|sekretessinställning*|webbläsarinställning*|hantera dina|hantera e post|cookieinställning*|*inställningar|*inställningarna|*inställning|*inställningen|kontrollpanel*|preferenscent*|ställa in|ställer in|instrumentpanel*',
  choose:
    'välja|väljer|valfri*|frivillig*|val|välj|bestämma|kan du välja|alternativ|valet|valen|valt|valmöjlighet*|bestämmer|val att',
  gpc:
    'do not track|global privacy control|gpc|dnt|spåra inte',
  consent:
    'samtyck*|samtycke*|medgivande*|tillstånd|godkännande*|tillåtelse|godkänna|godkänner|godkännas|godkänt|godkänn|godkände|du tillåter|tillåter oss|tillåter du|tillåta oss|tillåtit oss|går med på|gå med på|gått med på',
  'legitimate-interest':
    'berättigat intresse|berättigade intressen|berättigade intresse|intresseavvägning*|legitimt intresse|berättigat|berättigade|legitima intressen|legitima intresse|berättigat ändamål|berättigade ändamål|berättigade affärs*',
  contract:
    'fullgöra avtalet|fullgörande av avtal*|avtalet med dig|avtal med dig|ingå avtal|uppfylla avtal*|avtalsförhåll*|fullgörande av ett avtal|fullgöra vårt avtal|avtalet|ingå ett avtal|ingår avtal|ingår ett avtal|ingått avtal|ingått ett avtal|ingående av avtal*|fullgöra ett avtal|fullgöra avtal|fullgöra vårt avtal med|fullgörandet av avtal*|fullgörande av vårt avtal|fullgörande av vårt|uppfylla vårt avtal|uppfylla ett avtal|avtalsförplikt*|avtalsenlig*|ditt avtal|vårt avtal|part i avtal*|avtal som du|avtalsskyldig*',
  'legal-basis':
    'rättslig grund|rättsliga grunden|rättsliga grunder|laglig grund|lagliga grunder|artikel 6|allmänt intresse|grundläggande intressen|rättslig bas|laga grund|lagliga grunden|rättsliga grund|rättsgrund*|laglighet*|artikel 9|art 6|art 9|allmänna intresset|vitala intressen|grundläggande intresse|stöd i lag|lagligt stöd|lagstöd*|myndighetsutövning*',
  safeguard:
    'säkerhetsåtgärd*|tekniska och organisatoriska|organisatoriska åtgärder|skydda dina|skyddas|skyddsåtgärd*|säkerhet|säkerheten|skydd av|brandvägg*|tvåfaktor*|säkra dina|förfaranden för att skydda|lämpliga åtgärder|skydda|konfidentiell*|sekretess|behörighetss*|behörighetsk*|behörighetsh*|behörighetsb*|behörighetst*|behörig personal|behöriga personer|behöriga medarbetare|behöriga anställda|personal med behörighet|medarbetare med behörighet|personer med behörighet|har behörighet|åtkomstkontroll*|åtkomstbegräns*|skyddar dina|skydda din|skyddar din|skydda ditt|skydda personuppgift*|skyddar|skyddade|skydd för|skyddet av|skyddet för|säker|säkert|säkra|säkrar|säkras|konfidentialitet*|tystnadsplikt*|sekretessbel*|informationssäkerhet*|datasäkerhet*|it säkerhet*|säkerhetsrutin*|säkerhetsnivå*|säkerhetssystem*|säkerhetsstandard*|säkerhetskontroll*|säkerhetslösning*|säkerhetsskydd*|penetrationstest*|lösenordsskydd*|flerfaktor*|tvåstegs*',
  breach:
    'personuppgiftsincident*|dataintrång*|säkerhetsincident*|obehörig åtkomst|intrång*|dataläckage|obehörigen|obehöriga|säkerhetsöverträd*|säkerhetsbrott*|säkerhetsintrång*|dataläck*|obehörig tillgång|obehörigt röjande|obehörigt utlämnande|obehörig spridning|läcka|läckor|läckage|dataskyddsincident*',
  'no-guarantee':
    'inte garantera|kan inte garantera|ingen garanti|fullständig säkerhet|helt säker|absolut säkerhet|kan aldrig garantera|inte garanteras|inga garantier|hundraprocentig*|100 säker|100 procent säker|på egen risk|helt säkert|helt säkra|absolut säker',
  'employees-access':
    'anställda|medarbetare|personal|personalen|våra anställda|anställdas|medarbetarna|medarbetares|personalens|vår personal|våra medarbetare',
  'third-country':
    'tredje land|tredjeland*|utanför eu|utanför ees|utanför eu ees|utanför europeiska|utomlands|internationell* överför*|andra länder|länder utanför|överförs internationellt|internationellt|utanför sverige|tredje länder*|tredjeländer*|tredje lands|utanför det europeiska|utanför den europeiska|utanför storbritannien|utanför ditt land|utanför schweiz|annat land|andra jurisdiktioner|gränsöverskridande|i utlandet|utlandet|land utanför|länder där',
  scc:
    'standardavtalsklausul*|modellklausul*|standardavtal*|standardklausul*|eu kommissionens standard*|standardiserade avtalsklausul*|standardiserade dataskydd*|standardavtalsvillkor*|avtalsklausuler',
  framework:
    'privacy shield|data privacy framework|dpf|dataskyddsramverk*|ramverk*|överföringsmekanism*|skölden|skölden för skydd av privatlivet|sköld för skydd av privatlivet|safe harbo*|dataskyddsram|dataskyddsramen|ramen för dataskydd*',
  adequacy:
    'adekvat skyddsnivå|adekvansbeslut*|adekvat skydd*|adekvat nivå|beslut om adekvat*|lämplig skyddsnivå|adekvat nivå av|adekvat skyddsnivå*|adekvat dataskydd*|tillräcklig skyddsnivå|tillräckligt skydd|beslut om likvärdig',
  bcr:
    'bindande företagsbestämmelser|bcr',
  us:
    'usa|förenta staterna|amerikansk*|us|amerikas förenta stater|u s a',
  eu:
    'eu|europeiska unionen|ees|europeiska ekonomiska samarbetsområdet|europa|medlemsstat*|medlemsland*|eu ees|europeiska unionens|medlemsländer*|europeiska ekonomiska samarbetsområde*',
  uk:
    'storbritannien|uk|förenade kungariket|england|brittisk*',
  switzerland:
    'schweiz|schweizisk*',
  country:
    'land|länder|jurisdiktion*|region*|stat|landet|länderna|landets|länders|stater|staten|staterna|territori*|bosättningsland*|hemland*',
  servers:
    'server|servrar|datacenter|datacent*|infrastruktur*|servern|servrarna|serverna|datahall*',
  cookie:
    'cookie*|cookies|kakor|webbkakor|kaka|kakorna|kakan|webbkaka',
  'tracker-tech':
    'pixel*|pixlar|webbfyrar|spårningsteknik*|liknande teknik*|sdk*|lokal lagring|taggar|insticksprogram|beacon*|plugins|webbfyr*|spårningspixl*|webbsignal*|insticksmodul*|spårningsverktyg*|spårningsmekanism*|spårare|liknande verktyg|pixeltagg*|webblagring',
  'third-party-cookie':
    'nödvändiga cookies|permanenta cookies|funktionella cookies|beständiga cookies|tredjepartscookie*|förstapartscookie*|tredjepartskak*|förstapartskak*|marknadsföringscookie*|sessionscookie*|sessionskak*|analyscookie*|annonseringscookie*|annonscookie*|reklamcookie*|funktionscookie*|prestandacookie*|statistikcookie*|inställningscookie*|spårningscookie*|nödvändiga kakor|funktionella kakor|permanenta kakor|varaktiga cookies|varaktiga kakor|analytiska cookies|cookies från tredje*|kakor från tredje*|icke nödvändiga cookies|riktade cookies',
  child:
    'barn|barns|minderårig*|underårig*|ungdom*|omyndig*|barnets|barnet|tonåring*|barnen|barnens|yngre personer|unga personer',
  parent:
    'förälder*|föräldrar*|vårdnadshavare*|målsman|målsmäns',
  'under-age':
    'under * år|års ålder|år gammal|år gamla|yngre än|åldersgräns*|minimiålder|fyllt * år|lägst * år|minst * år',
  resident:
    'bosatt*|invånare*|bor i|hemmahörande|bor du i|du bor|befinner dig i|baserad i|baserade i|belägen i|belägna i|hemvist*',
  california:
    'kalifornien*|ccpa|cpra|virginia|colorado|connecticut|utah|vissa delstater|delstat*',
  gdpr:
    'gdpr|dataskyddsförordning*|allmänna dataskyddsförordningen|dataskyddslag*|dataskyddslagstiftning*|personuppgiftslagen*|personuppgiftslagstift*|integritetslag*|dataskyddsregl*|dataskyddsregelverk*|dataskyddsbestämmelse*',
  visitor:
    'besökare*|webbplatsbesökare*|gäst|gäster|besöker vår|gästen|gästerna|besöker webbplats*',
  customer:
    'kund|kunder|kunden|kundens|prenumerant*|konsument*|abonnent*|köpare|resenär*|slutanvändar*|kunderna|kunders|kundernas|kundavtal*|kundkonto*|kundrelation*|kundförhållande*|köparen|klient|klienter',
  user:
    'medlem|medlemmar|person|personer|privatperson*|deltagare*|användar*|den registrerade*|de registrerade*|registrerad person|registrerade personer|enskilda|den enskilde|den enskildes|enskild person|enskilda personer|kontoinnehavar*|medlemmen|medlemmens|medlemmarna|medlemmars|individ|individen|individens|individer|individers|individerna|personen|personens|personers|personerna',
  employee:
    'våra anställda|praktikanter',
  applies:
    'gäller för|tillämpas på|denna policy gäller|gäller inte|tillämplig på|policyn gäller|styrs av|beskriver hur|policyn omfattar|gäller när|gäller alla|omfattas av denna|omfattas av policyn|omfattas av vår|omfattas inte av|inte omfattas av denna|denna policy omfattar|integritetspolicy* omfattar|policy omfattar|omfattar inte|omfattar behandling*|policy gäller|integritetspolicy* gäller|policyn tillämpas|tillämpas inte|är tillämplig på|är tillämpligt på',
  controller:
    'personuppgiftsansvarig*|ansvarig för behandlingen|gemensamt ansvarig*|gemensamt personuppgiftsansvariga|ansvarig för dina personuppgifter|ansvarar för behandling*|ansvarar för dina|ansvarig för behandling*',
  dpo:
    'dataskyddsombud*|personuppgiftsombud*|dataskyddsteam*|vårt ombud i|företrädare i eu|företrädare i unionen',
  'contact-us':
    'kontakta oss|kontakta|kontaktar|frågor|mejla oss|kontaktsida*|skriv till oss|hör av dig|via e post till|nå oss|per post|kontaktformulär*|skicka e post till|mejl till|ring oss|frågorna',
  'third-party-sites':
    'tredjepartswebbplats*|länkar till|externa webbplats*|andra webbplatser|inte ansvarig* för|tredjepartstjänst*|integritetsrutiner*|tredjepartsappar*|externa länkar|externa webbsidor|andra webbsidor|andra hemsidor|externa sajter|externa tjänster|tredjeparters webbplats*',
  'policy-doc':
    'integritetspolicy*|personuppgiftspolicy*|sekretesspolicy*|denna policy|policyn|dataskyddspolicy*|vår policy|dataskyddsinformation*|integritetsmeddelande*|integritetsskyddspolicy*|denna information|dataskyddsförklaring|informationstext|det här meddelandet|detta meddelande|den här policyn|integritetsförklaring*|sekretessförklaring*|sekretessmeddelande*|dataskyddsmeddelande*|integritetsinformation*|denna integritets*|den här integritets*',
  'policy-change':
    'ändringar i denna|ändra denna|uppdatera denna|ändringar av denna|ändringar i policyn|uppdatering av denna|uppdateras från tid|väsentlig* ändring*|ändringar i vår|ändra vår|uppdatera policyn|ändra policyn|uppdatera vår|ändringar av policyn|ändringar i integritets*|policyn kan|ändringar i den här|ändra den här|uppdatera den här|ändringar i detta|ändra detta|uppdatera detta|ändringar av vår|förändringar i denna|förändringar av denna|revidera denna|ändras från tid|kan uppdateras|kan komma att uppdateras|policyn uppdateras|policyn ändras|uppdateras löpande|uppdateras regelbundet|uppdaterade policyn|uppdaterade integritets*',
  'last-updated':
    'senast uppdaterad*|senast ändrad*|gäller från|träder i kraft|uppdaterad|version|reviderad|gäller fr|ikraftträdande|fastställd*',
  not:
    'inte|ej|aldrig|ingen|inga|inget|utan|varken|icke|ingenting|ingendera|ingens|slipper|slippa',
  generally: 'generellt|vanligtvis|normalt|i allmänhet|i regel|huvudsakligen|främst|oftast|i princip|som huvudregel|vanligen|i första hand|i huvudsak|typiskt sett|för det mesta|mestadels|allmänt sett|företrädesvis|primärt|i normalfallet|i de flesta fall|normalt sett',
  only:
    'endast|enbart|bara|uteslutande|strikt|begränsat till|begränsad till|inga andra ändamål|minsta möjliga|enda|begränsade till|begränsas till|begränsar oss till|begränsar sig till|inga andra syften|inget annat ändamål|inget annat syfte|ett minimum|exklusivt|blott|allenast',
  except:
    'utom|förutom|med undantag|såvida inte|såvida inget|såvida ingen|såvida inga|om inte|om inget|om inget annat|bortsett från|undantag*|annat än|annan än|andra än|annat sätt än|andra ändamål än|annat ändamål än|andra syften än|annat syfte än|andra fall än|såvida vi inte|såvida du inte|såvida det inte|såvida detta inte|såvida lagen inte|med mindre|frånsett|exklusive|exkluder*|oaktat',
  if:
    'såvida|förutsatt|under förutsättning|i det fall|i de fall|ifall|med förbehåll|om du|om ni|om vi|om man|om det|om så|om någon|om något|om några|om ingen|om inga|om endast|om och när|om eller när|om ett sådant|om en sådan|om de är|om de har|om de skulle|om den är|om den har|om den skulle|om den registrerade|om de registrerade|om lagen|om lag|om lagar|om lagstiftning*|om tillämplig|om kunden|om användaren|om konsumenten|om medlemmen|om barnet|om läraren|om mottagaren|om köparen|om utlämnandet|om myndigheten|om domstolen|om ** skulle|om ** medför|om ** medföra|om ** saknas|om ** inträffar|om ** föreligger|om ** grundas|om ** grundar|om ** baseras|om ** sker|om ** uppstår|om uppgifterna är|om uppgiften är|om samtycke|vill du|önskar du|skulle du|skulle vi|i händelse av|för det fall|för den händelse|beroende på|beroende av|på villkor att|i fall där|i fall då|i fall som|i fall av|närhelst|förutsätter att',
  'with-consent':
    'med ditt samtycke|utan ditt samtycke|om du samtycker|om du har samtyckt|efter ditt samtycke|ditt uttryckliga samtycke|förutsatt att du samtycker|med ditt godkännande|utan ditt godkännande|ditt föregående samtycke|ditt samtycke i förväg|med ditt medgivande|inhämta ditt samtycke|grundar sig på ditt samtycke|samtyckt till|med ditt tillstånd|utan ditt tillstånd|med din tillåtelse|utan din tillåtelse|med ditt * samtycke|utan ditt * samtycke|med ditt * medgivande|utan ditt medgivande|med ditt * godkännande|utan ditt * godkännande|med samtycke|utan samtycke|efter samtycke|efter ditt godkännande|om du ger ditt samtycke|om du har gett ditt samtycke|om du har lämnat ditt samtycke|om du har lämnat ** samtycke|om du lämnat ditt samtycke|om du har lämnat samtycke|om du ger oss tillstånd|om du ger ditt tillstånd|om du godkänner|om du har godkänt|när du har samtyckt|om du samtyckt|du har samtyckt|du har gett ditt samtycke|du har lämnat ditt samtycke|du har gett oss ditt samtycke|inhämtat ditt samtycke|inhämtar ditt samtycke|inhämtande av ditt samtycke|inhämta * samtycke|få ditt samtycke|fått ditt samtycke|baserat på ditt samtycke|baserad på ditt samtycke|baseras på ditt samtycke|med stöd av ditt samtycke|på grundval av ditt samtycke',
  'where-law':
    'om lagen kräver|enligt vad som krävs enligt lag|enligt vad som är tillåtet|i den utsträckning lagen|när lagen kräver|om det krävs enligt lag|tillåtet enligt|krävs enligt lag|i den mån lagen|när det krävs enligt|enligt tillämplig lag|i enlighet med gällande lag*|om inte lag*|om det är tillåtet enligt|lagen tillåter|lag tillåter|tillåts enligt|om lag kräver|när lag kräver|där lagen kräver|krävs av tillämplig|som krävs enligt lag|i den utsträckning som lagen|i den utsträckning det krävs enligt|i den utsträckning som krävs enligt|i den utsträckning det är tillåtet|i den utsträckning som tillåts|i den utsträckning som är tillåten|i den mån det är tillåtet|i den mån det krävs|när det är tillåtet enligt|när så krävs enligt lag|om så krävs enligt lag|om lagstiftning* kräver',
  'where-applicable':
    'i förekommande fall|i tillämpliga fall|om tillämpligt|vid behov|där så är lämpligt|om möjligt|om det är nödvändigt|när så är lämpligt|där det är möjligt|i den mån det är möjligt|när det är nödvändigt|när tillämpligt|när det är tillämpligt|om det är tillämpligt|där det är tillämpligt|där så är tillämpligt|i relevanta fall|i lämpliga fall|när så krävs|om så krävs|när det är lämpligt|när det är möjligt|om det är möjligt|om det behövs|när det behövs|om nödvändigt|när så behövs|där det är nödvändigt|där det är lämpligt|om tillgängligt|i förekommande',
  feasible:
    'tekniskt möjligt|rimligen|kommersiellt rimliga|så snart som möjligt|skälig*|skäligen|utan onödigt dröjsmål|tekniskt genomförbart|rimliga ansträngning*|rimliga åtgärder|rimliga steg|rimligt möjligt|rimligtvis|rimligt nödvändig*|rimliga försök|så långt det är möjligt|så långt möjligt|så långt som möjligt|i möjligaste mån|praktiskt möjligt|praktiskt genomförbart|i rimlig utsträckning|i skälig utsträckning',
  may:
    'kan|kan komma att|får|kunna|kunde|förbehåller|förbehåller oss|eventuellt|möjligen|möjligtvis|kanske',
  will:
    'kommer att|kommer|alltid|åtar|åtar oss|garanter*|säkerställ*|lovar|strävar|åtar sig|åtagit|förbinder|lova|utlovar|utfäst*',
  must:
    'måste|ska|skall|krävs|kräver|behöver|bör|tvung*|skyldig|skyldiga|skyldigt|kräva|krävt|behöva|behövt|förpliktad*|förpliktig*|ålagd|ålagda|åläggs|obligatorisk*|åligger',
  some:
    'vissa|viss|några|begränsad*|enstaka|utvalda|specifika|visst|begränsat|specifik|specifikt|utvald|utvalt|fåtal|delar av|en del',
  all:
    'alla|allt|all|samtliga|hela|varje|fullständig*|vilka som helst|varenda|obegränsad*|obegränsat|komplett|kompletta|alltihop',
  example:
    'till exempel|exempelvis|t ex|såsom|som till exempel|bland annat|inklusive|inkluder*|innefatta*|inbegrip*|exempel|bl a|m m|med mera|osv|omfattar bland annat|däribland|som exempel|så som|bland andra|inkl|utan begränsning|utan att begränsas till|inte begränsat till|inte begränsad till|inte begränsade till|inte minst',
  automatic:
    'automatiskt|automatisk|som standard|per automatik|automatiska|passivt|standardmässigt',
  'purpose-word':
    'ändamål*|syfte*|syften|i syfte|anledning*|skäl|så att vi kan|i syfte att|användningsändamål*|skälet|skälen',
  'retention-period':
    'lagringsperiod*|lagringstid*|tidsperiod*|så länge|under en period|tills du|tills vidare|så länge som|efter att ditt konto|säkerhetskopi*|under den tid|efter avslutat|från det att|inaktiv|inaktivt|inaktiva|inaktivitet*|under den period|till dess att|fram till dess|under avtalstiden|till dess',
  'account-close':
    'radera ditt konto|avsluta ditt konto|kontot raderas|konto har raderats|konto har avslutats|stänga ditt konto|säga upp|avslutar ditt konto|kontot avslutas|avslutad prenumeration|uppsägning*|raderar ditt konto|radera kontot|avsluta kontot|avslutar kontot|raderar kontot|ta bort ditt konto|tar bort ditt konto|radering av ditt konto|stänger ditt konto|avslutat ditt konto|avslut av konto*|kontot stängs|kontot har avslutats',
  pointer:
    'läs mer|mer information|för mer information|ytterligare information|se vår|se avsnitt*|klicka här|läs vår|vänligen läs|vänligen se|hittar du|beskrivs i|läsa mer|finns här|enligt vad som anges|framgår av|se nedan|du kan läsa|läs mer om|läsa mer om|mer information om|ytterligare information om|mer om hur|besök vår|besök gärna|vänligen besök|besök sidan|besök webbplats*|besök deras|du hittar|se även|för ytterligare information|hänvisar vi till|finns på|finns i vår',
  illustration:
    'värnar om|bryr oss om|viktigt för oss|välkommen|tack för|vi strävar efter|måna om|respekterar din integritet|tryggt',
}
