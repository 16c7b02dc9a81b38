// How Swedish policies speak of their own changes.
import type {ChangeClausePhrases} from '../../model/language.ts'

export const change: ChangeClausePhrases = {
  document:
    'integritetspolicy*|personuppgiftspolicy*|sekretesspolicy*|denna policy|vår policy|policyn|dataskyddspolicy*|denna information|informationen|dessa villkor|detta dokument|denna sida|dataskyddsinformation*|' +
    'integritetsmeddelande*|policy|policyer|dataskyddsförklaring*|integritetsskyddspolicy*|informationstext*|detta meddelande|det här meddelandet|meddelandet|den här policyn|den här informationen|den här sidan|det här dokumentet|den här texten|denna text',
  practices:
    'hur vi använder|hur vi behandlar|hur vi samlar|vår behandling|våra rutiner|sättet vi|insamling och användning|behandlingen av dina|personuppgifter som vi samlar in|de personuppgifter som vi|hur vi hanterar|vilka uppgifter vi|ändamålen med behandlingen|ändamålen för behandlingen|behandlingens ändamål',
  changes:
    'ses över|se över|ser över|översyn*|ändra|ändras|ändrar|ändring|ändringar|ändringarna|ändringen|ändrad*|uppdatera|uppdaterar|uppdateras|uppdatering*|uppdaterad|uppdaterade|revidera*|reviderar|revidering*|justera*|förändring*|förändra*|ny version|nya versionen|anpassa|modifier*|ersätta*|komplettera*|väsentligt annorlunda|annorlunda än|väsentligt skiljer',
  notChanges:
    'ändra dina|uppdatera dina|ändra din|uppdatera din|ändra inställning*|ändra dina inställning*|ändrade ägarförhållanden|ändrar dig|rätta eller uppdatera|uppdatera ditt|ändra ditt|uppdatera personuppgifter|uppdaterar dina|felaktiga|programuppdatering*|fusion*',
  material: 'väsentlig*|betydande|viktig*|större|materiell*|avsevärd*|omfattande|betydelsefull*',
  reduces: 'minska dina rättigheter|inskränk* dina rättigheter|begränsa dina rättigheter|mindre skydd*|försämra* dina|inskränker dina|påverkar dina rättigheter|påverka dina rättigheter|till din nackdel|nackdel för dig|minskar dina rättigheter|försämr*',
  consent:
    'inhämta ditt samtycke|inhämta ** samtycke|inhämtar ** samtycke|begära ditt samtycke|begära ** samtycke|be om ditt samtycke|be om ** samtycke|ber ** samtycke|ber dig ** samtycke|samtycke inhämtas|' +
    'nytt samtycke|ditt uttryckliga samtycke|få ditt samtycke|ditt godkännande|be dig godkänna|ber ** godkänna|be dig att godkänna|förnyat samtycke|ditt samtycke innan|ditt föregående samtycke|' +
    'fråga dig om samtycke|ombeds ** godkänna|be dig ** godkänna|ber dig ** godkänna|be er ** godkänna|läsa och godkänna|granska och godkänna|godkänna den uppdaterade|godkänna den nya|godkänna på nytt|' +
    'godkänna ** igen|samtycka på nytt|samtycka igen|nytt godkännande|samtycke på nytt|begära nytt|frågar ** igen|fråga ** igen|frågar om lov|fråga om lov|ber om lov',
  withoutConsent: 'utan ditt samtycke|utan ditt uttryckliga samtycke|utan ditt godkännande|om du inte samtycker|utan samtycke|utan att först inhämta|endast med ditt samtycke|först efter ditt samtycke',
  notify:
    'meddela|meddelar|meddelas|meddelat|meddelade|förvarn*|får du veta|får ni veta|du får veta|genom ett meddelande|via ett meddelande|med ett meddelande|ett meddelande till|ett meddelande i|' +
    'ett meddelande på|ett tydligt meddelande|informerar|informeras|underrätta*|underrättar|upplysa*|upplyser|avisera*|aviserar|notifiera*|notis*|kontakta dig|varsla*|skickar ** e post*|skicka ** e post*|' +
    'besked|skickar ** meddelande|uppmärksamma*|tillkännage*|låta dig veta|lämna besked|göra dig uppmärksam|meddelande om|informera|bli informerad*|blir informerad*|kommunicer*|lämna ** information|' +
    'lämnar ** information|ges information|får information|information ** skickas|skickas ut|upplys*|göras uppmärksam*|uppmärksammas|meddelande skickas',
  byPosting:
    'genom att publicera|genom att lägga upp|genom att uppdatera|genom publicering|genom att ändra datumet|genom att uppdatera datumet|genom att lägga ut|via denna sida|genom att anslå|genom att göra den|' +
    'genom att revidera|genom publicering|på ** sidor|genom uppdatering|genom en uppdatering|genom att ändra|genom att ange',
  posting:
    'publicer*|läggs upp|lägger upp|lägga upp|på denna sida|på vår webbplats|på webbplatsen|senaste versionen|senast uppdaterad|finns alltid|finns tillgäng*|tillgänglig på|datum överst|datumet överst|' +
    'uppdaterar ** datum*|högst upp|aktuell version|gällande version|hittar du alltid|anslå*|här på sidan|på vår hemsida|på sidan|uppdateras den här sidan|uppdaterar den här sidan|' +
    'uppdaterar vi den här sidan|uppdaterar vi denna sida|återspeglas här|återspeglas på|återspeglas i|göras tillgänglig*|görs tillgänglig*|uppdaterat datum|nytt datum|visas här|framgår här|senaste version|' +
    'på webbplatsens|uppdaterar vi denna|uppdaterar vi den här|uppdaterar vi policyn|uppdaterar vi informationen|ändrar vi denna|ändrar vi den här',
  lookAgain:
    'återkom|kontrollera denna|läsa policyn|läsa denna|konsultera|hålla dig uppdaterad|gå igenom|titta tillbaka|hålla dig informerad|hållas informerad*|hålla sig informerad*|hålla er informerad*|' +
    'hålla er uppdaterad*|hålla sig uppdaterad*|regelbundet granska*|regelbundet läsa*|regelbundet kontrollera*|regelbundet gå igenom|regelbundet besöka*|regelbundet ta del|granska* ** regelbundet|' +
    'granska ** med jämna|granska ** då och då|granska ** ofta|läsa ** regelbundet|läsa ** då och då|läsa ** med jämna|läser ** regelbundet|läser ** med jämna|läser ** då och då|kontrollera* ** regelbundet|' +
    'kontrollera* ** med jämna|ta del av ** regelbundet|ta del av ** med jämna|tar del av ** regelbundet|besöka ** regelbundet|besöker ** regelbundet|med jämna mellanrum läs*|med jämna mellanrum gransk*|' +
    'med jämna mellanrum kontroll*|med jämna mellanrum tar|då och då läs*|då och då kontroll*|löpande ta del|löpande tar del|löpande läs*|varje gång du',
  continuedUse:
    'fortsatt användning|fortsätta använda|fortsätter använda|fortsätter att använda|fortsätta att använda|fortsatta användning|genom att fortsätta|fortsatt nyttjande|använder tjänsten efter|använda tjänsten efter',
  silence:
    'inte invänder|inte invänt|inte motsätter|inte motsatt|inte har invänt|invänder inte|motsätter dig inte|inga invändningar|utan invändning*|inte protesterar|anses ha godkänt|anses ha accepterat|anses du ha godkänt|anses du ha accepterat|anses godkänd*|anses accepterad*|invända mot ändring*|motsätta dig ändring*|motsätta er ändring*',
  existingData: 'redan samlats in|samlats in före|samlats in innan|tidigare insamlade|retroaktiv*|redan insamlade|redan har samlat|tidigare samlat in|samlats in tidigare',
  before: 'innan|före|i förväg|senast|minst|träder i kraft|börjar gälla|i god tid|dessförinnan|ikraftträd*|på förhand|först',
  channels: {
    email: 'e post*|mejl*|e mail*|mail|via mail|e postmeddelande*',
    inProduct: 'i appen|via appen|i tjänsten|via tjänsten|i ditt konto|på ditt konto|inloggning|nästa gång du|notis*|genom tjänsten|pushnotis*|mina sidor|i våra tjänster|via våra tjänster',
    banner: 'banner*|popup*|pop up|tydligt meddelande|framträdande|tydlig information|väl synlig*',
    homePage: 'startsida*|förstasida*',
    website: 'på vår webbplats|på webbplatsen|på denna sida|vår hemsida|på hemsidan|via webbplatsen|på sidan',
    blog: 'blogg*|pressmeddelande*',
    postal: 'per post|brev|via post|med post',
  },
  hedges: {
    whereLawRequires: 'om lagen kräver|om så krävs|när så krävs|krävs enligt lag|om det krävs|där det krävs|när det krävs|i den mån det krävs|enligt tillämplig lag|i enlighet med tillämplig|när lagen kräver|i de fall det krävs|om lag kräver',
    asAppropriate: 'vid behov|när så är lämpligt|om det är lämpligt|på lämpligt sätt|där så är lämpligt|i förekommande fall|efter eget gottfinnande',
    may: 'kan komma att informera|kan komma att meddela|kan också meddela|kan även meddela|kan också informera|kan även informera|kan komma att kontakta|kan komma att skicka|kan informera|kan meddela|kan även komma att',
  },
}
