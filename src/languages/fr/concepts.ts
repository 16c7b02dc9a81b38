// How French says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'données personnelles|données à caractère personnel|vos données|informations personnelles|renseignements personnels|donnée personnelle|donnée à caractère personnel|vos informations|informations vous concernant|données vous concernant|données de l utilisateur|données des utilisateurs|informations à votre sujet|vos renseignements',
  'sensitive-data':
    'données sensibles|informations sensibles|données personnelles sensibles|catégories particulières de données|catégories particulières|donnée sensible',
  name:
    'nom|noms|prénom|prénoms|nom de famille|nom et prénom|nom complet|état civil',
  email:
    'adresse* e mail|adresse* email|adresse* électronique*|adresse* de courriel|adresse* mail|courriel*|e mail|e mails|email|emails|adresse* de messagerie|adresse* de courrier électronique',
  'hashed-email':
    'e mail* haché*|email* haché*|adresse* e mail haché*|adresse* email haché*|hachage de votre adresse|hash de votre|adresse* électronique* haché*|adresses e mail sous forme hachée',
  phone:
    'numéro* de téléphone|téléphone*|numéro* de mobile|numéro* de portable|téléphone mobile|numéro* de téléphone portable|coordonnées téléphoniques',
  'postal-address':
    'adresse* postale*|adresse* de livraison|adresse* de facturation|adresse* physique*|domicile|adresse|adresses|code postal et ville',
  username:
    'nom* d utilisateur|pseudo|pseudos|pseudonyme choisi|identifiant de connexion|nom de compte',
  password:
    'mot* de passe|identifiants de connexion|code* secret*|code pin',
  'account-data':
    'données de compte|données de votre compte|informations de compte|informations de votre compte|informations d inscription|données d inscription|profil|votre profil|informations de profil|identifiant client|identifiant* de compte|données d abonnement|données de profil|espace personnel',
  photo:
    'photo*|photographie*|image|images|avatar*|portrait*|photo de profil',
  video:
    'vidéo*|enregistrement* vidéo*|vidéosurveillance|vidéoprotection',
  audio:
    'audio|enregistrement* audio|voix|enregistrement* vocaux|enregistrement* sonore*|microphone|micro',
  age:
    'âge|date de naissance|année de naissance|jour de naissance|dates de naissance',
  gender:
    'sexe|genre|civilité',
  ethnicity:
    'ethni*|origine raciale|origine ethnique|race',
  religion:
    'religi*|convictions religieuses|convictions philosophiques',
  politics:
    'opinions politiques|appartenance syndicale|opinion politique',
  sexuality:
    'orientation sexuelle|vie sexuelle|préférences sexuelles',
  health:
    'santé|médica*|données de santé|handicap',
  genetic:
    'génétique*',
  biometric:
    'biométri*|empreinte* digitale*|reconnaissance faciale|géométrie du visage|empreinte vocale',
  nationality:
    'nationalité*|citoyenneté',
  marital:
    'situation familiale|situation matrimoniale|état matrimonial|membres de votre famille|foyer|composition familiale',
  demographics:
    'démographi*|sociodémographi*|socio démographi*',
  education:
    'formation|diplôme*|études|niveau d études|scolarité|parcours scolaire',
  employment:
    'employeur*|profession|professions|fonction|poste occupé|vie professionnelle|situation professionnelle|informations professionnelles|expérience professionnelle|métier',
  'job-application':
    'curriculum vitae|cv|candidature*|candidat*|lettre de motivation|recrutement|offre d emploi',
  'government-id':
    'pièce* d identité|carte* d identité|passeport*|permis de conduire|numéro* de sécurité sociale|titre de séjour|numéro d identification|document* d identité|justificatif* d identité',
  payment:
    'données de paiement|informations de paiement|moyen* de paiement|carte* bancaire*|carte* de crédit|numéro* de carte*|coordonnées bancaires|données bancaires|iban|rib|compte bancaire|informations de facturation|données de facturation|informations bancaires|mode* de paiement|carte* de paiement',
  financial:
    'données financières|informations financières|revenu*|salaire*|situation financière|solvabilité|financi*',
  purchase:
    'historique* d achat*|achat*|historique* de commande*|commande*|transaction*|données de transaction|données transactionnelles|panier|paniers|historique des achats',
  location:
    'localisation|géolocalis*|position géographique|lieu|données de localisation|code postal|ville|zone géographique|emplacement géographique',
  'precise-location':
    'localisation précise|géolocalisation précise|gps|position exacte|position précise',
  ip:
    'adresse* ip|ip|adresse* de protocole internet',
  device:
    'appareil*|terminal|terminaux|équipement*|périphérique*|système* d exploitation|type* de navigateur|navigateur|version du navigateur|modèle* d appareil|données techniques|smartphone*|tablette*|ordinateur*|résolution d écran',
  'device-id':
    'identifiant* d appareil*|identifiant* de l appareil|identifiant* publicitaire*|identifiant* unique*|adresse* mac|identifiant* de terminal|imei|idfa|identifiant* en ligne|identifiant* de cookie*|identifiant* d application*|identifiant* mobile*',
  fingerprinting:
    'empreinte* d appareil|empreinte* du navigateur|empreinte* numérique*|fingerprinting',
  usage:
    'données d utilisation|données d usage|données de navigation|données comportementales|utilisation que vous faites|votre utilisation|interaction*|activité|activités|clic|clics|pages consultées|pages visitées|pages vues|statistiques d utilisation|usage de la plateforme|comportement*|usages|parcours|fréquentation|consultations',
  browsing:
    'historique* de navigation|navigation|historique* de recherche*|recherches effectuées|recherche*|url|urls|site* consulté*|sites visités|habitudes de navigation',
  viewing:
    'visionn*|historique* de visionnage|écoute|contenus visionnés|contenus consultés|habitudes de consommation',
  logs:
    'journaux|journal de connexion|logs|données de connexion|fichiers journaux|horodatage|date et heure|données de journal|fichiers log|traces de connexion',
  diagnostics:
    'rapport* d erreur*|rapport* de plantage|diagnostic*|débogage|données de performance|incidents techniques|rapport* de crash',
  metadata:
    'métadonnées|méta données',
  content:
    'contenu que vous|vos contenus|contenus que vous|fichiers|documents|publications|commentaire*|avis|contenu utilisateur|contenus publiés|pièces jointes|contenus générés',
  messages:
    'message*|chat|correspondance*|conversation*|échanges|communications|appels|enregistrements d appels|messagerie|discussion*',
  contacts:
    'carnet d adresses|liste de contacts|vos contacts|répertoire|amis',
  'contact-data':
    'coordonnées|données de contact|informations de contact|coordonnées de contact',
  'social-media':
    'réseaux sociaux|réseau social|compte de réseau social|profil public|médias sociaux',
  survey:
    'enquête*|sondage*|questionnaire*|étude* de satisfaction|jeu concours|jeux concours|concours|loterie*|avis client*|opinion|appréciation',
  'preferences-data':
    'préférence*|centres d intérêt|intérêts|goûts|loisirs|habitudes',
  inferences:
    'inférence*|déduit*|déduire|déduction*|données dérivées|prédi*|appétence*|segment*',
  'support-data':
    'service client*|demande* d assistance|réclamation*|demande* de support|tickets',
  sensor:
    'capteur*|caméra*|accéléromètre|bluetooth|wifi|wi fi',
  aggregated:
    'agrégé*|agrégation|agréger|données statistiques|données agrégées',
  anonymous:
    'anonym*|pseudonymis*|dépersonnalis*|non identifiant*|désidentifi*|non nominativ*|ne permettent pas de vous identifier',
  'third-party-source':
    'auprès de tiers|par des tiers|de sources tierces|autres sources|sources publiques|accessibles au public|courtiers en données|fournisseurs de données|par nos partenaires|auprès de nos partenaires|sources externes|provenant de tiers|de la part de tiers',
  collect:
    'collect*|recueill*|recueil|obten*|obtien*|recevons|reçoi*|reçu|reçues|recevoir|enregistr*|vous nous fournissez|vous fournissez|vous nous communiquez|vous renseignez|que vous nous|saisi*|captur*|acquér*|acquisition de données|demandons',
  use:
    'utilis*|usage|emploi de',
  process:
    'trait*|traitement*|exploit*',
  share:
    'partag*|communiqué*|communiqu* à|communiqu* vos|communiqu* des données|communication de vos données|communication à des tiers|divulg*|transmet*|transmis*|transmission*|transmettre|mis* à disposition de|mettons à la disposition|fourni* à des tiers|diffus*|destinataire*|accès à vos données par|révél*|cédé* à des tiers|transféré* à des tiers',
  sell:
    'vendre|vend|vendons|vendu|vendues|vendus|vente de vos|vente de données|revend*|commercialis*|louer|louons|louées|cession|cédons|céder|monétis*|vente',
  retain:
    'conserv*|conservation|durée* de conservation|conservées|archiv*|gardons|garder|stockées pendant|jusqu à la suppression|au terme de|tant que|aussi longtemps',
  store:
    'stock*|héberg*|sauvegard*|stockage',
  delete:
    'supprim*|suppression|effac*|effacement|détrui*|destruction|purg*',
  transfer:
    'transfér*|transfert*|transférées hors',
  access:
    'accéder|accède*|accès',
  combine:
    'combin*|crois*|rapproch*|recoup*|associ* à|associées à|fusionn*|enrichi*|relier|relié*|compléter',
  analyse:
    'analys*|évaluer|évaluation|évaluons|mesur*|comprendre comment|étudier',
  scan:
    'surveill*|modér*|contrôl* des contenus|scann*|vérifier les contenus|détect*',
  track:
    'suivi|suivre|traqu*|traceur*|traçage|pister',
  'profile-act':
    'établir des profils|profil utilisateur|profils utilisateurs|créer un profil|création de profils|profilage',
  encrypt:
    'chiffr*|crypt*|ssl|tls|https|bout en bout|déchiffr*',
  hash:
    'hach*|hash',
  'notify-act':
    'informer|informerons|informons|informé*|notifi*|avertir|avertirons|avertis|prévenir|préviendrons|porter à votre connaissance',
  verify:
    'vérifi*|authentifi*|justifier de votre identité|preuve d identité|vérification de votre identité',
  publish:
    'publi*|public|publique*|publiquement|rendu* public*|visible*|affiché publiquement|accessible au public',
  respond:
    'répond*|réponse*',
  'contract-bind':
    'contractuel*|clauses contractuelles avec|accord de confidentialité|accord* de traitement|obligation* de confidentialité|tenus de|sur instruction*|pour notre compte|pour le compte de|engagement de confidentialité',
  'third-party':
    'tiers|tierce*|autres sociétés|autres entreprises|parties tierces|organismes tiers',
  'service-provider':
    'prestataire*|fournisseur*|sous traitants et prestataires|hébergeur*|prestataire* de service*|fournisseur* de service*|prestataire* technique*|agences|consultants',
  processor:
    'sous traitant|sous traitants|sous traitance',
  subprocessor:
    'sous traitant ultérieur|sous traitants ultérieurs|sous traitants secondaires',
  affiliate:
    'filiale*|société* affiliée*|société* du groupe|entité* du groupe|maison mère|groupe|affilié*|sociétés sœurs|entités affiliées',
  partner:
    'partenaire*|partenaires commerciaux|revendeur*|distributeur*|partenaire* commercial',
  advertiser:
    'annonceur*|régie* publicitaire*|partenaire* publicitaire*|réseau* publicitaire*|éditeurs|agences média|acteurs publicitaires|plateformes publicitaires|sociétés de publicité',
  'analytics-provider':
    'google analytics|fournisseur* d analyse*|prestataire* d analyse*|outil* d analyse*|outil* de mesure d audience|partenaires de mesure',
  'payment-provider':
    'prestataire* de paiement|fournisseur* de paiement|banque*|établissement* bancaire*|paypal|stripe|prestataire* de services de paiement|établissement* de paiement|prestataires de paiement électronique',
  'social-network':
    'facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube',
  authority:
    'autorités|autorité* publique*|autorité* judiciaire*|autorité* compétente*|police|tribunal|tribunaux|juridiction*|administration*|gouvernement*|forces de l ordre|réquisition*|organismes publics|autorités administratives|décision de justice',
  acquirer:
    'fusion*|acquisition|acquéreur*|cession d actifs|rachat|réorganisation|restructuration|cessionnaire*|faillite|liquidation|repreneur*|changement de contrôle|opération de fusion',
  'public-recipient':
    'autres utilisateurs|autres membres|grand public|autres participants|communauté',
  'organisation-admin':
    'votre employeur|votre organisation|administrateur*|votre entreprise|établissement scolaire|école',
  adviser:
    'conseils juridiques|avocat*|auditeur*|expert* comptable*|commissaire* aux comptes|assureur*|assurance*|cabinet*|conseillers professionnels|huissier*|société* de recouvrement',
  researcher:
    'chercheur*|université*|institut* de recherche|organismes de recherche|recherche scientifique',
  delivery:
    'transporteur*|livreur*|société* de livraison|logistique|coursier*|compagnies aériennes|compagnies ferroviaires|marchands|vendeurs|restaurants|commerçants',
  'provide-service':
    'fournir nos services|fourniture de nos services|fournir le service|fournir les services|fourniture des services|fourniture du service|exécuter le contrat|gérer votre compte|gestion de votre compte|gestion des comptes|faire fonctionner|fonctionnement de|exploitation de|fournir|fourniture',
  improve:
    'amélior*|optimis*|perfectionn*|amélioration*',
  develop:
    'développ*|nouveaux services|nouveaux produits|nouvelles fonctionnalités|innov*|tester|test|tests',
  research:
    'recherche et développement|études de marché|étude*|étude client*|études clients|recherches scientifiques',
  marketing:
    'marketing|prospection|promotionnel*|promotion*|newsletter*|lettre* d information|communications commerciales|offres commerciales|offres|démarchage|prospect*|informations commerciales|sollicitations commerciales|campagne*',
  advertising:
    'publicit*|annonce*|publicitaire*|sponsoris*',
  'targeted-advertising':
    'publicité ciblée|publicités ciblées|publicité* personnalisée*|ciblage|reciblage|retargeting|remarketing|publicité* comportementale*|audience* personnalisée*|annonces personnalisées|ciblé*|publicités adaptées|publicité basée sur les centres d intérêt|contenus publicitaires personnalisés',
  analytics:
    'mesure* d audience|statistique*|analytique*|tendances|rapports|mesure de fréquentation|indicateurs|reporting|analytics',
  personalise:
    'personnalis*|recommand*|recommandation*|suggér*|suggestion*|adapter|adaptés à|sur mesure|contenus adaptés',
  'security-purpose':
    'sécurité du site|sécurité de nos|protéger nos|protection de nos|abus|logiciel* malveillant*|spam|prévenir les|intégrité|protéger les droits|malveillant*|menace*|vulnérabilité*|incident* de sécurité|usage abusif',
  fraud:
    'fraud*|activité* illégale*|activité* illicite*|blanchiment|illicite*|usurpation|infraction*',
  'legal-compliance':
    'obligation* légale*|obligations réglementaires|conformément à la loi|exigé* par la loi|requis* par la loi|prévu* par la loi|loi applicable|réglementation*|respecter la loi|droit applicable|obligations comptables|légalement|réglementaire*|conformité',
  'legal-claims':
    'contentieux|litige*|action* en justice|défense de nos droits|procédure* judiciaire*|conditions générales|faire valoir|constatation|exercice ou la défense|droits en justice|cgu|cgv|prescription',
  communicate:
    'communiquer avec vous|vous contacter|vous envoyer|vous adresser|messages de service|sms|notification* push|notification*|communication* avec vous|inviter',
  support:
    'assistance|support client|service après vente|répondre à vos questions|répondre à vos demandes|support technique|relation client|vous aider',
  'payment-purpose':
    'traiter votre paiement|traiter les paiements|facturation|facture*|paiement*|rembours*|traitement des commandes|gestion des commandes|encaissement',
  recruitment:
    'processus de recrutement|gestion des candidatures|embauche|traiter votre candidature',
  'ai-training':
    'entraîn*|entrainement|apprentissage des modèles|modèle* de langage|former nos modèles|données d entraînement|entraînement de modèles|llm|modèles d ia|modèles d intelligence',
  ai:
    'intelligence artificielle|ia|apprentissage automatique|machine learning|générati*|algorithm*|chatbot*|agent conversationnel|assistant virtuel',
  'automated-decision':
    'décision* automatisée*|prise de décision automatisée|traitement automatisé|moyens automatisés|décision individuelle automatisée|automatisé*|intervention humaine|effets juridiques',
  profiling:
    'profilage|scoring|notation|profilé*',
  right:
    'droit|droits|vos droits|habilité*',
  'right-access':
    'droit d accès|accéder à vos données|accès à vos données|copie de vos|obtenir une copie|demander l accès|accès aux données|droit à l information|obtenir la confirmation|accéder aux données|consulter vos données',
  'right-rectify':
    'rectifi*|rectification|corrig*|inexact*|mettre à jour vos|incomplètes|mise à jour de vos données',
  'right-erase':
    'droit à l effacement|droit à l oubli|droit de suppression|demander la suppression|demander l effacement|suppression de vos données|effacement de vos|effacement des données',
  'right-port':
    'portabilité|format structuré|lisible par machine|couramment utilisé',
  'right-object':
    'opposition|vous opposer|s opposer|droit d opposition|oppos*',
  'right-restrict':
    'limitation du traitement|droit à la limitation|limiter le traitement|limitation de vos|limitation des traitements|geler',
  'right-complain':
    'réclamation auprès|plainte*|cnil|autorité* de contrôle|introduire une réclamation|autorité de protection|médiateur*|médiation|introduire un recours',
  'right-appeal':
    'faire appel|appel de la décision|contester notre décision|recours contre',
  'right-nondiscrimination':
    'discrimin*|représailles',
  'right-human-review':
    'contester la décision|exprimer votre point de vue|ne pas faire l objet d une décision|intervention humaine',
  'right-withdraw':
    'retirer votre consentement|retrait de votre consentement|retirer son consentement|retrait du consentement|retirer*|retrait|révoqu*',
  'authorised-agent':
    'mandataire*|représentant légal|procuration|directives|après votre mort|post mortem|sort de vos données',
  'exercise-request':
    'exercer vos droits|exercice de vos droits|exercer ces droits|votre demande|vos demandes|exercer l un|demande*|faire valoir vos droits|exercice de ces droits',
  'opt-out':
    'désabonn*|désinscri*|refus*|désactiv*|se désinscrire|vous désinscrire|lien de désabonnement|ne plus recevoir|vous opposer à la prospection|bloqu*|opt out',
  'opt-in':
    'opt in|activer|activez|activé*|activation|accepter les cookies|cocher|case à cocher',
  settings:
    'paramètre*|paramétrage*|réglages|gestionnaire de cookies|centre de préférences|gérer vos préférences|gérer vos cookies|configurer|préférences de confidentialité|paramétr*',
  choose:
    'choisi*|choix|facultati*|optionnel*|à votre discrétion|libre de|volontaire*|vous pouvez décider|option|options',
  gpc:
    'do not track|global privacy control|gpc|dnt|ne pas suivre|signal* de désinscription',
  consent:
    'consent*|consentement|votre consentement|accord préalable|votre accord|autorisation|autoris*|permission*|accord explicite|consentement explicite',
  'legitimate-interest':
    'intérêt* légitime*|intérêts légitimes|notre intérêt légitime',
  contract:
    'exécution du contrat|exécution d un contrat|mesures précontractuelles|relation contractuelle|exécution de votre contrat|précontractuel*|exécution des contrats',
  'legal-basis':
    'base* légale*|base* juridique*|fondement* juridique*|fondement* légal*|article 6|intérêt public|intérêts vitaux|mission d intérêt public|licéité',
  safeguard:
    'mesure* de sécurité|mesures techniques|mesures organisationnelles|mesures techniques et organisationnelles|protéger vos données|protection de vos données|sécuris*|sécurité|confidentialité de vos|pare feu|double authentification|contrôle d accès|mesures appropriées|garantir la sécurité|mesures de protection',
  breach:
    'violation* de données|violation de données à caractère personnel|fuite* de données|accès non autorisé*|divulgation non autorisée|faille* de sécurité|incident* de sécurité',
  'no-guarantee':
    'ne pouvons garantir|ne garanti*|aucune garantie|pas garantir|sécurité absolue|risque zéro',
  'employees-access':
    'salarié*|collaborateur*|personnel habilité|employés|nos équipes|personnes habilitées|services internes',
  'third-country':
    'hors de l union européenne|en dehors de l union européenne|hors ue|hors de l ue|pays tiers|en dehors de l espace économique|hors de l espace économique|hors de l eee|à l étranger|transferts internationaux|hors d europe|en dehors de l ue|en dehors de l eee|en dehors de votre pays|hors union européenne|hors eee',
  scc:
    'clauses contractuelles types|clauses types|ccT|clauses contractuelles standard*|clauses type',
  framework:
    'privacy shield|bouclier de protection|data privacy framework|cadre de protection des données|dpf|bouclier de confidentialité',
  adequacy:
    'décision* d adéquation|niveau de protection adéquat|protection adéquate|niveau adéquat|niveau de protection suffisant',
  bcr:
    'règles d entreprise contraignantes|bcr',
  us:
    'états unis|usa|états unis d amérique|us',
  eu:
    'union européenne|ue|eee|espace économique européen|europe|état* membre*|union',
  uk:
    'royaume uni|grande bretagne|angleterre',
  switzerland:
    'suisse',
  country:
    'pays|juridiction*|territoire*|région|régions',
  servers:
    'serveur*|centre* de données|datacenter*|infrastructure*',
  cookie:
    'cookie|cookies|politique de cookies|témoins de connexion',
  'tracker-tech':
    'pixel*|balise*|traceur*|technologie* similaire*|technologies de suivi|sdk|stockage local|module* social*|boutons sociaux|tag|tags|plugin*',
  'third-party-cookie':
    'cookies tiers|cookies publicitaires|cookies fonctionnels|cookies nécessaires|cookies essentiels|cookies analytiques|cookies de session|cookies persistants|cookies strictement nécessaires|cookies techniques|cookies internes',
  child:
    'enfant*|mineur*|adolescent*|jeunes',
  parent:
    'parent|parents|parental*|tuteur*|titulaire* de l autorité|responsable légal|représentants légaux|responsabilité parentale|autorité parentale',
  'under-age':
    'moins de * ans|âgé* de|âgés de|ans révolus|majorité numérique|âge minimum|majeur*|âge requis',
  resident:
    'résident*|résidant*|résidez|situé* en|domicilié*',
  california:
    'californi*|ccpa|cpra|virginie|colorado|connecticut|utah',
  gdpr:
    'rgpd|règlement général sur la protection|règlement ue|loi informatique et libertés|informatique et libertés|règlement européen|réglementation applicable en matière de protection',
  visitor:
    'visiteur*|internaute*|invité*|non utilisateur*',
  customer:
    'client|clients|clientèle|abonné*|acheteur*|consommateur*|passager*|voyageur*',
  user:
    'utilisateur*|membre*|personne* concernée*|personne*|titulaire* de compte|individus',
  employee:
    'nos salariés|nos employés|stagiaire*',
  applies:
    's applique*|applicable à|ne s applique*|la présente politique concerne|couvre|ne couvre pas|régi*|champ d application|a pour objet|politique décrit|applicable aux',
  controller:
    'responsable* de traitement|responsable* du traitement|responsables conjoints|coresponsable*|entité responsable|éditeur du site|responsable conjoint',
  dpo:
    'délégué* à la protection des données|dpo|dpd|data protection officer|délégué à la protection|représentant dans l union',
  'contact-us':
    'contacter|contactez|nous contacter|nous écrire|par courrier|questions|formulaire de contact|par courrier électronique|service clients|joindre|par voie postale|nous joindre',
  'third-party-sites':
    'sites tiers|sites web tiers|liens vers|services tiers|sites externes|applications tierces|plateforme* tierce*|politique* de confidentialité de ces|responsable des pratiques|liens hypertextes',
  'policy-doc':
    'politique de confidentialité|présente politique|charte|politique de protection|déclaration de confidentialité|la politique|cette politique|politique de traitement|notice|présente charte|politique relative|présent document',
  'policy-change':
    'modifi* de la présente|modifications de la présente|modifier la présente|mise* à jour de la présente|mettre à jour la présente|évolution de la présente|modification* de cette|modifier cette|changement* de la politique|modification* de la politique|modification* de notre politique|mettre à jour cette politique|modification* substantielle*|modifier notre politique|mise à jour de la politique',
  'last-updated':
    'dernière mise à jour|date d entrée en vigueur|en vigueur|mis à jour le|mise à jour le|date de mise à jour|version du|dernière modification|date d effet|dernière révision',
  not:
    'pas|jamais|aucun*|ni|sans|non|nullement|rien',
  generally: 'généralement|en général|habituellement|normalement|en principe|principalement|essentiellement|le plus souvent|d ordinaire|majoritairement',
  only:
    'uniquement|seulement|exclusivement|strictement|ne ** que|n ** que|seul|seule|seuls|seules|limité* à|minimum|aucune autre fin',
  except:
    'sauf|hormis|excepté|exception*|à l exception|à moins que|hors|en dehors de|à l exclusion|nonobstant|excepté*',
  if:
    'si|à condition|sous réserve|dans la mesure|en cas de|au cas où|pour autant que|sous condition|le cas où',
  'with-consent':
    'avec votre consentement|avec votre accord|sans votre consentement|sans votre accord|après votre consentement|sous réserve de votre consentement|votre consentement préalable|votre accord préalable|si vous y consentez|si vous avez consenti|sur la base de votre consentement|avec votre autorisation|recueillir votre consentement|préalablement recueilli votre consentement|si vous l acceptez|obtenu votre consentement',
  'where-law':
    'lorsque la loi l exige|si la loi l exige|dans les limites prévues par la loi|dans la mesure permise|conformément à la législation|sauf si la loi|lorsque la loi l impose|si la loi le permet|autorisé par la loi|dans les conditions prévues par la loi|lorsque la réglementation|exigé par la loi|permis par la loi',
  'where-applicable':
    'le cas échéant|si nécessaire|lorsque cela est possible|si possible|si applicable|lorsque nécessaire|dans la mesure du possible|éventuellement|lorsque cela est nécessaire',
  feasible:
    'techniquement possible|raisonnable*|raisonnablement|efforts raisonnables|mesures raisonnables|techniquement réalisable|dans les meilleurs délais|meilleurs délais',
  may:
    'peut|peuvent|pouvons|pouvez|pourr*|susceptible*|se réserve|nous réservons|réservons le droit|pouvant|possibilité de',
  will:
    's engage|nous engageons|engageons|garanti*|veill*|toujours|assur*',
  must:
    'doit|doivent|devons|devez|devra*|obligatoire*|nécessaire à|nécessaires à|tenu de|requis|exig*|impos*|obligé*',
  some:
    'certain*|quelques|limité|limitée|spécifique*',
  all:
    'tout|toute|tous|toutes|ensemble|chaque|intégralité|entière|complet*',
  example:
    'par exemple|notamment|tel* que|telles que|tels que|exemple|exemples|y compris|incluant|comprenant|etc|à savoir|entre autres|à titre d exemple',
  automatic:
    'automatiquement|automatique*|par défaut',
  'purpose-word':
    'finalité*|fins|aux fins|afin de|objectif*|but|buts|en vue de|motif*',
  'retention-period':
    'durée* de conservation|durée* nécessaire|pendant une durée|durée de|durée limitée|pendant toute la durée|tant que votre compte|inactivité|à compter de|sauvegardes|au delà de|délai* légal|délai de prescription|délai de conservation|jusqu à ce que',
  'account-close':
    'supprimer votre compte|suppression de votre compte|clôture de votre compte|fermeture de votre compte|résiliation|fermer votre compte|compte supprimé|résili*|clôtur*',
  pointer:
    'en savoir plus|plus d informations|pour plus de|davantage d informations|consulter notre|cliquez ici|veuillez consulter|voir notre|plus amples informations|reportez vous|rendez vous|pour toute information|consultez|plus de détails|sont détaillé*|décrit* dans|disponible ici|vous référer|veuillez vous',
  illustration:
    'nous attachons|soucieux*|importance|confiance|bienvenue|merci|notre mission|nous respectons',
}
