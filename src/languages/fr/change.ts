// How French policies speak of their own changes.
import type {ChangeClausePhrases} from '../../model/language.ts'

export const change: ChangeClausePhrases = {
  document:
    'politique de confidentialité|présente politique|cette politique|notre politique|la politique|politique de protection|charte|présente charte|déclaration de confidentialité|présent document|' +
    'présentes conditions|politique de traitement|présente déclaration|politique de données|politique|notice d information|présente notice|présente page|cette page|avis de confidentialité|présent avis|' +
    'cet avis|notre avis de|note d information|présente note|cette note|présente information|ce document|cette charte|notre charte|cette déclaration|cette notice|engagement de confidentialité|présentes informations|présent avis de',
  practices: 'nos pratiques|façon dont nous|manière dont nous|utilisation de vos données|collecte de vos données|traitement de vos données|pratiques de confidentialité|données que nous collectons|utilisations décrites|utilisations exposées|finalités décrites|finalités exposées|fins incompatibles|autres fins|utilisation de tes données|collecte de tes données|traitement de tes données',
  changes:
    'modifi*|modification*|mise à jour|mises à jour|mettre à jour|mettrons à jour|mettons à jour|actualis*|changement*|changer|chang*|évol*|évolution*|révis*|amend*|adapt*|complét*|nouvelle version|mis à jour|remplac*|autres catégories|matériellement différent*|sensiblement différent*|substantiellement différent*|différente de ce qui|différente de celle',
  notChanges:
    'modifier vos préférences|modifier vos données|modifier vos informations|mettre à jour vos|mise à jour de vos données|modifier vos paramètres|modifier votre compte|modifier à tout moment vos|modifier tes préférences|modifier tes données|modifier tes informations|mettre à jour tes|mise à jour de tes données|modifier tes paramètres|modifier ton compte|modifier à tout moment tes|' +
    'changement de contrôle|modification de vos données|rectifier|politique* de confidentialité de ces|leurs politiques|modifier ou supprimer|modifier votre choix|modifier votre consentement|changer d avis|modifier les paramètres|modifier vos choix|fusion|modification de tes données|modifier ton choix|modifier ton consentement|modifier tes choix',
  material: 'substantiel*|significati*|important*|majeur*|matériel*|fondamental*|essentiel*|notable*',
  reduces: 'réduire vos droits|réduisent vos droits|moins protecteur*|moins protectrice*|restreindre vos droits|limiter vos droits|affecter vos droits|affectent vos droits|réduira* vos droits|diminuer vos droits|porter atteinte à vos droits|réduire tes droits|réduisent tes droits|restreindre tes droits|limiter tes droits|affecter tes droits|affectent tes droits|réduira* tes droits|diminuer tes droits|porter atteinte à tes droits',
  consent:
    'recueillir votre consentement|recueillerons votre consentement|obtenir votre consentement|obtiendrons votre consentement|demander votre consentement|demanderons votre consentement|recueillir ton consentement|recueillerons ton consentement|obtenir ton consentement|obtiendrons ton consentement|demander ton consentement|demanderons ton consentement|' +
    'solliciter votre consentement|solliciterons votre consentement|solliciterons ** consentement|recueillerons ** consentement|demanderons ** consentement|votre consentement préalable|solliciter ton consentement|solliciterons ton consentement|ton consentement préalable|' +
    'votre accord préalable|nouveau consentement|consentement explicite|demander votre accord|demanderons votre accord|requérir votre consentement|recueilli votre consentement|votre acceptation expresse|ton accord préalable|demander ton accord|demanderons ton accord|requérir ton consentement|recueilli ton consentement|ton acceptation expresse|' +
    'soumettre à votre acceptation|votre consentement sera|demanderons votre autorisation|demander votre autorisation|demanderons ** accord|demander ** accord|solliciterons votre accord|soumettre à ton acceptation|ton consentement sera|demanderons ton autorisation|demander ton autorisation|solliciterons ton accord|' +
    'solliciter votre accord|recueillir votre accord|accepter à nouveau|accepter de nouveau|consentir à nouveau|à nouveau votre consentement|de nouveau votre consentement|nouveau votre accord|nouvel accord|solliciter ton accord|recueillir ton accord|à nouveau ton consentement|de nouveau ton consentement|nouveau ton accord|' +
    'accepter la nouvelle version|accepter les nouvelles|demandera ** consentement|demanderont ** consentement|demandons ** consentement|demandera ** accord|demanderont ** accord|demandons ** accord|redemand* ** consentement',
  withoutConsent: 'sans votre consentement|sans votre accord|sans votre consentement explicite|sans votre consentement préalable|sans avoir obtenu votre|sans recueillir votre|sans consentement|qu avec votre accord|qu avec votre consentement|sans ton consentement|sans ton accord|sans ton consentement explicite|sans ton consentement préalable|qu avec ton accord|qu avec ton consentement',
  notify:
    'vous serez ** informé*|informerons|informons|vous informer|notifi*|notification*|avertir*|avertirons|avertis|avertissons|notifions|prévenons|avisons|signalons|communiquons|alertons|préviendrons|tu seras ** informé*|t informer|' +
    'prévenir|prévenu*|porter ** à votre connaissance|portée* à votre connaissance|porterons ** connaissance|portées à votre connaissance|portée à la connaissance|aviser*|aviserons|avisé*|signaler*|porter ** à ta connaissance|portée* à ta connaissance|portées à ta connaissance|' +
    'signalerons|communiquer*|communiquerons|vous communiquer|alerter*|attirer votre attention|avis visible|bandeau|vous contacter|nous vous ferons part|faire part|faire savoir|ferons savoir|te communiquer|attirer ton attention|te contacter|nous te ferons part|' +
    'message d information|annoncé*|annoncer|annoncerons|annonçons toute|annonçons ces|annonçons tout|vous annonçons|annoncera|informer|informera|informeront|informerions|informé*|en tenir ** informé*|tiendrons ** informé*|signalé*|communiqué à|t annonçons|' +
    'communiquée*|communiqués|averti*|alerté*|ferons parvenir|avertissement préalable|message bien visible|message visible|fournirons un message|portées à la connaissance|porté à la connaissance|' +
    'portés à la connaissance|porter à la connaissance|prévient|préviendra|préviendront|avertit|vous informe|t informe|te tenir informé*|vous avise|t avise|vous signale|te signale|te contacter*|avisera|signalera|donner* un avis|donnons un avis|donnerons avis|un avis dans l app*|avis dans l application|afficherons un avis|avis bien visible|avis visible',
  byPosting:
    'en publiant|en affichant|par la mise à jour|par mise à jour|en mettant à jour|en modifiant la date|par la publication|par voie de publication|par publication|par le biais de cette page|par affichage|en mettant en ligne|par une mise à jour de|par mise en ligne|en postant|en révisant la date|en indiquant la date|en actualisant',
  posting:
    'publi*|publication|mis* en ligne|mise en ligne|sur cette page|disponible sur|accessible sur|affich*|date de mise à jour|date de dernière|dernière mise à jour|postée|en ligne sur|figurant|' +
    'la date en haut|version en ligne|version en vigueur|consultable|accessible à tout moment|sur le site|sur notre site|page sera mise à jour|page sera actualisée|cette page est mise à jour|' +
    'mettrons à jour cette page|mettrons cette page à jour|toujours disponible|sera disponible|est disponible|version la plus récente|version la plus actuelle|version à jour',
  lookAgain:
    'consulter régulièrement|consulter ** régulièrement|vérifier régulièrement|invitons à consulter|invité* à consulter|consulter fréquemment|prendre connaissance|reporter régulièrement|dernière version|' +
    'à chaque visite|vous tenir informé*|rester informé*|consulter cette page|recommandons de consulter|invitons à prendre|consulter périodiquement|consulter ** périodiquement|consultez ** régulièrement|' +
    'consultez régulièrement|consulter ** de temps|lire ** régulièrement|relire ** régulièrement|régulièrement consulter|régulièrement ** consulter|régulièrement cette page|régulièrement à cette|' +
    'régulièrement sur cette|régulièrement la présente|régulièrement la politique|vérifier ** régulièrement|vérifier périodiquement|visiter régulièrement|visiter ** régulièrement|passer en revue|' +
    'examiner ** régulièrement|examiner ** périodiquement|vous tenir ** informé*|tenir régulièrement informé*|restez informé*|soient ** informé*|soient informé*|soyez informé*|être tenu* ** informé*|tenu* informé*|tenu e informé*|reste* informé*|rester ** informé*|vous référer|se référer|vous y référer|consultation régulière|te tenir ** informé*|te référer|t y référer|' +
    'consulter de temps|consulter aussi souvent|prenez connaissance|relire|être informé* des dernières|sans qu il soit nécessaire de ** prévenir|sans qu il soit nécessaire de ** informer|sans qu il soit nécessaire de ** aviser|référer ** régulièrement|reporter à',
  continuedUse:
    'en continuant à utiliser|continuer à utiliser|continuez à utiliser|poursuite de l utilisation|utilisation continue|poursuivre l utilisation|continuant d utiliser|poursuite de votre|continuez d utiliser|en continuant votre|poursuite de la navigation|vaut acceptation|réputé* avoir accepté|continuant d accéder|utilisation ** après',
  silence:
    'défaut d opposition|absence d opposition|vous ne vous opposez pas|ne vous y opposez pas|ne vous opposez|sans opposition|ne vous êtes pas opposé*|faute d opposition|réputé* accepté*|réputé* avoir accepté|considéré* comme accepté*|considéré* comme ayant accepté|refuser les modifications|refuser ces modifications|absence de refus|absence de contestation|sauf opposition',
  existingData: 'déjà collectées|déjà recueillies|précédemment collectées|rétroacti*|collectées antérieurement|collectées avant|collectées auparavant|déjà en notre possession|antérieurement collectées',
  before: 'avant|préalable*|préalablement|à l avance|au moins|au minimum|au plus tard|entrée en vigueur|entrer* en vigueur|entreront en vigueur|prendr* effet|entre en vigueur',
  channels: {
    email: 'e mail*|email*|courriel*|courrier électronique|adresse électronique|par mail',
    inProduct: 'dans l application|via l application|sur votre compte|notification*|au sein de l application|sur la plateforme|par le biais de nos services|via nos services|lors de votre connexion|prochaine connexion|sur l application|dans votre espace|via votre compte|dans nos services|sur ton compte|lors de ta connexion|dans ton espace|via ton compte',
    banner: 'bannière|bandeau|pop up|fenêtre|avis visible|encart|message d alerte|avis bien visible',
    homePage: 'page d accueil',
    website: 'sur notre site|sur le site|sur cette page|sur nos sites|via le site|site internet|site web',
    blog: 'blog|communiqué de presse',
    postal: 'par courrier|par voie postale|lettre',
  },
  hedges: {
    whereLawRequires:
      'lorsque la loi l exige|si la loi l exige|lorsque la loi applicable l exige|si nécessaire|lorsque cela est requis|si requis|lorsque cela est nécessaire|lorsque la réglementation|si la réglementation|conformément à la loi|dans la mesure requise|lorsque requis|le cas échéant|lorsque la législation|si cela est requis|exigé par la loi|requis par la loi',
    asAppropriate: 'si nécessaire|le cas échéant|de manière appropriée|à notre discrétion|mesures appropriées|tout moyen approprié|dans la mesure du possible',
    may: 'peut mais n est pas|pouvons mais ne sommes pas|n est pas dans l obligation|n est pas tenu*|ne sommes pas tenu*|pourrons ** informer|pourrons ** avertir|pourrons ** notifier|pourrons ** prévenir|pourrons ** aviser|pouvons ** avertir|pouvons ** notifier|pouvons ** prévenir|pouvons ** aviser|pouvons informer|pourrons informer|pouvons ** informer|peut informer|peut vous informer|pouvons vous avertir|pourrons vous informer|pouvons vous informer|pouvons également vous|pourrons également|pourront être notifié*|pouvons vous notifier|pourrons vous notifier|peuvent vous être notifi*|peut vous être notifi*|pourrez être inform*|peut t informer|pouvons t avertir|pourrons t informer|pouvons t informer|pouvons te notifier|pourrons te notifier|peuvent t être notifi*|peut t être notifi*',
  },
}
