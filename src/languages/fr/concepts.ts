// How French says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'données personnelles|données à caractère personnel|vos données|informations personnelles|renseignements personnels|donnée personnelle|donnée à caractère personnel|vos informations|informations vous concernant|données vous concernant|données de l utilisateur|informations à votre sujet|vos renseignements|données des utilisateurs|données des clients|données clients|données utilisateur|données utilisateurs|informations des utilisateurs|informations nominatives|données nominatives|information personnelle|renseignement personnel|identifiants personnels|information* permettant d identifier|donnée* permettant d identifier|information* permettant de vous identifier|donnée* permettant de vous identifier|informations qui vous identifient|données à votre sujet|informations relatives à votre personne|informations à caractère personnel|personnellement identifiables|données qui vous concernent|informations qui vous concernent',
  'sensitive-data':
    'données sensibles|informations sensibles|données personnelles sensibles|catégories particulières de données|catégories particulières|donnée sensible|information sensible|catégorie particulière de données|catégories particulières d informations|catégories sensibles|catégorie sensible',
  name:
    'nom|noms|prénom|prénoms|nom de famille|nom et prénom|nom complet|état civil|noms de famille|patronyme',
  email:
    'adresse* e mail|adresse* email|adresse* électronique*|adresse* de courriel|adresse* mail|courriel*|e mail|e mails|email|emails|adresse* de messagerie|adresse* de courrier électronique|mail|mails|messagerie* électronique*|courrier* électronique*|adresses mail|boîte mail',
  'hashed-email':
    'e mail* haché*|email* haché*|adresse* e mail haché*|adresse* email haché*|hachage de votre adresse|hash de votre|adresse* électronique* haché*|adresses e mail sous forme hachée',
  phone:
    'numéro* de téléphone|téléphone*|numéro* de mobile|numéro* de portable|téléphone mobile|numéro* de téléphone portable|coordonnées téléphoniques|numéro* de tél|tél|téléphonique*|numéro* de contact|numéro* de gsm',
  'postal-address':
    'adresse* postale*|adresse* de livraison|adresse* de facturation|adresse* physique*|domicile|adresse|adresses|code postal et ville|adresse* de domicile|adresse* de résidence|adresse* du domicile|adresse* de livraison et de facturation|adresse* de livraison ou de facturation|adresse* de livraison et ou de facturation|adresse* de facturation et de livraison|adresse* de domicile ou de facturation|adresse* de facturation ou de livraison|adresse* d expédition',
  username:
    'nom* d utilisateur|pseudo|pseudos|pseudonyme choisi|identifiant de connexion|nom de compte',
  password:
    'mot* de passe|identifiants de connexion|code* secret*|code pin|numéro d identification personnel|identifiants de compte',
  'account-data':
    'données de compte|données de votre compte|informations de compte|informations de votre compte|informations d inscription|données d inscription|informations de profil|identifiant client|identifiant* de compte|données d abonnement|données de profil|espace personnel|données de votre profil|informations de votre profil|informations du profil|vos données de compte|numéro* client|numéro* de client|référence* client|référence* de client|numéro* d abonné|numéro* d adhérent|informations d enregistrement|données d enregistrement|information sur l enregistrement|informations relatives à votre compte|données relatives à votre compte|informations du compte|données du compte|informations d abonnement|identifiant utilisateur|identifiants utilisateur',
  photo:
    'photo*|photographie*|image|images|avatar*|portrait*|photo de profil|selfie*',
  video:
    'vidéo*|enregistrement* vidéo*|vidéosurveillance|vidéoprotection|images vidéo',
  audio:
    'audio|enregistrement* audio|voix|enregistrement* vocaux|enregistrement* sonore*|microphone|micro|enregistrement vocal|message* vocaux|message vocal',
  age:
    'âge|date de naissance|année de naissance|jour de naissance|dates de naissance|tranche* d âge',
  gender:
    'sexe|genre|civilité',
  ethnicity:
    'ethni*|origine raciale|origine ethnique|race|raciale|raciales',
  religion:
    'religi*|convictions religieuses|convictions philosophiques|croyances religieuses|croyances philosophiques',
  politics:
    'opinions politiques|appartenance syndicale|opinion politique|affiliation syndicale|appartenance à un syndicat',
  sexuality:
    'orientation sexuelle|vie sexuelle|préférences sexuelles',
  health:
    'santé|données de santé|médical|médicale|médicales|médicaux|médicament*|handicap*|vos données de santé|informations de santé',
  genetic:
    'génétique*',
  biometric:
    'biométri*|empreinte* digitale*|reconnaissance faciale|géométrie du visage|empreinte vocale',
  nationality:
    'nationalité*|citoyenneté',
  marital:
    'situation familiale|situation matrimoniale|état matrimonial|membres de votre famille|foyer|composition familiale|statut marital|statut matrimonial',
  demographics:
    'démographi*|sociodémographi*|socio démographi*',
  education:
    'formation|diplôme*|niveau d études|scolarité|parcours scolaire|niveau d étude|études suivies|études supérieures|cursus|qualifications',
  employment:
    'employeur*|profession|professions|poste occupé|vie professionnelle|situation professionnelle|informations professionnelles|expérience professionnelle|métier|votre fonction|vos fonctions|fonction occupée|fonctions occupées|fonctions exercées|fonction professionnelle|intitulé de poste|intitulé du poste|titre du poste|métiers|emploi actuel',
  'job-application':
    'curriculum vitae|cv|candidature*|candidat*|lettre de motivation|recrutement|offre d emploi',
  'government-id':
    'pièce* d identité|carte* d identité|passeport*|permis de conduire|numéro* de sécurité sociale|titre de séjour|numéro d identification|document* d identité|justificatif* d identité|document* d identification|numéro* d identité|numéro fiscal|numéro* d identification fiscale|pièces justificatives d identité|carte* nationale* d identité|numéro de sécu',
  payment:
    'données de paiement|informations de paiement|moyen* de paiement|carte* bancaire*|carte* de crédit|numéro* de carte*|coordonnées bancaires|données bancaires|iban|rib|compte bancaire|informations de facturation|données de facturation|informations bancaires|mode* de paiement|carte* de paiement|carte* de débit|cryptogramme*|données de carte*|données de la carte|informations de carte*|coordonnées de paiement|coordonnées de carte*|vos données de paiement|vos informations de paiement|vos données bancaires|vos informations bancaires|vos données de facturation|vos informations de facturation|vos données de carte*|vos données de la carte|relevé* d identité bancaire|informations relatives au paiement',
  financial:
    'données financières|informations financières|salaire*|situation financière|solvabilité|financi*|revenu|revenus|vos données financières|antécédents de crédit|cote de crédit',
  purchase:
    'historique* d achat*|achat*|historique* de commande*|transaction*|données de transaction|données transactionnelles|panier|paniers|historique des achats|commande|commandes|commandé|commandés|commandées|commander|commandez|données de commande|données d achat',
  location:
    'localisation|géolocalis*|position géographique|données de localisation|code postal|ville|zone géographique|emplacement géographique|lieux|lieu de connexion|lieu géographique|lieux visités|votre position|votre emplacement|vos données de localisation|informations de localisation|informations de géolocalisation|données de position|villes|codes postaux',
  'precise-location':
    'localisation précise|géolocalisation précise|gps|position exacte|position précise|emplacement précis|données de localisation précise*|coordonnées gps|localisation exacte',
  ip:
    'adresse* ip|ip|adresse* de protocole internet',
  device:
    'appareil*|terminal|terminaux|équipement*|périphérique*|système* d exploitation|type* de navigateur|navigateur|version du navigateur|modèle* d appareil|données techniques|smartphone*|tablette*|ordinateur*|résolution d écran|informations sur votre appareil|user agent|agent utilisateur|matériel informatique|version* de l application',
  'device-id':
    'identifiant* d appareil*|identifiant* de l appareil|identifiant* publicitaire*|identifiant* unique*|adresse* mac|identifiant* de terminal|imei|idfa|identifiant* en ligne|identifiant* de cookie*|identifiant* d application*|identifiant* mobile*|identifiant* du terminal|identifiant* de votre appareil|identifiant* publicitaire mobile',
  fingerprinting:
    'empreinte* d appareil|empreinte* du navigateur|empreinte* numérique*|fingerprinting',
  usage:
    'données d utilisation|données d usage|données de navigation|données comportementales|utilisation que vous faites|votre utilisation|interaction*|activité|activités|clic|clics|pages consultées|pages visitées|pages vues|statistiques d utilisation|usage de la plateforme|comportement*|usages|parcours|fréquentation|consultations|vos données d utilisation|vos données de navigation|vos données d usage|informations d utilisation|informations sur votre utilisation|utilisation de nos services|utilisation des services|données d activité|données d interaction|cliqué|cliqués|cliquées|télémétrie',
  browsing:
    'historique* de navigation|navigation|historique* de recherche*|url|urls|site* consulté*|sites visités|habitudes de navigation|recherches|recherche effectuée|requête*|termes de recherche|mots clés|moteur* de recherche|recherches en ligne|effectuer une recherche|historique* web|page* de référence|données de recherche',
  viewing:
    'visionn*|historique* de visionnage|contenus visionnés|contenus consultés|habitudes de consommation|historique* d écoute|habitudes d écoute|données d écoute|contenus écoutés|habitudes de visionnage|ce que vous regardez',
  logs:
    'journaux|journal de connexion|logs|données de connexion|fichiers journaux|horodatage|date et heure|données de journal|fichiers log|traces de connexion|journaux de connexion|journaux d accès|journaux du serveur|journaux de serveur|journaux système|vos données de connexion|fichier log|fichier journal|fichiers de journalisation|journalisation|heure d accès|logs de connexion',
  diagnostics:
    'rapport* d erreur*|rapport* de plantage|diagnostic*|débogage|données de performance|incidents techniques|rapport* de crash|plantage*|bug*|bogue*|dysfonctionnement*|données de plantage',
  metadata:
    'métadonnées|méta données',
  content:
    'contenu que vous|vos contenus|contenus que vous|fichiers|documents|publications|commentaire*|avis|contenu utilisateur|contenus publiés|pièces jointes|contenus générés|contenus utilisateur|contenu des utilisateurs|contenus des utilisateurs|votre contenu|posts|fichier|évaluations|téléversé*|téléversement*|pièce jointe',
  messages:
    'message*|chat|correspondance*|conversation*|échanges|communications|appels|enregistrements d appels|messagerie|discussion*|courriers',
  contacts:
    'carnet d adresses|liste de contacts|vos contacts|répertoire|amis|carnet* d adresses|répertoire téléphonique|liste d amis',
  'contact-data':
    'coordonnées|données de contact|informations de contact|coordonnées de contact|vos coordonnées|vos données de contact',
  'social-media':
    'réseaux sociaux|réseau social|compte de réseau social|profil public|médias sociaux|profil* sur les réseaux|comptes de réseaux sociaux',
  survey:
    'enquête*|sondage*|questionnaire*|étude* de satisfaction|jeu concours|jeux concours|concours|loterie*|avis client*|opinion|appréciation|demande* d avis|votre avis|études de satisfaction|tirage* au sort|retour d expérience|groupes de discussion|entretiens utilisateurs',
  'preferences-data':
    'préférence*|centres d intérêt|intérêts|goûts|loisirs|habitudes',
  inferences:
    'inférence*|déduit*|déduire|déduction*|données dérivées|appétence*|segment*|prédire|prédiction*|prédictif|prédictifs|prédictive|prédictives|prédit*|inféré*|inférer|données déduites|tirer des conclusions',
  'support-data':
    'service client*|demande* d assistance|demande* de support|tickets|demandes d aide|service clientèle|lorsque vous nous contactez',
  sensor:
    'capteur*|caméra*|accéléromètre|bluetooth|wifi|wi fi|appareil photo|gyroscope',
  aggregated:
    'agrégé*|agrégation|agréger|données statistiques|données agrégées|agrégats|agrégeons|globalisé*',
  anonymous:
    'anonym*|pseudonymis*|dépersonnalis*|non identifiant*|désidentifi*|non nominativ*|ne permettent pas de vous identifier|non personnel|non personnelle|non personnelles|non personnels|non identifiables|ne permet pas de vous identifier|ne permettant pas de vous identifier|ne permettent pas d identifier|ne permettant pas d identifier|ne permet pas d identifier',
  'third-party-source':
    'auprès de tiers|par des tiers|de sources tierces|autres sources|sources publiques|accessibles au public|courtiers en données|fournisseurs de données|par nos partenaires|auprès de nos partenaires|sources externes|provenant de tiers|de la part de tiers|sources accessibles|accessibles publiquement|publiquement accessibles|publiquement disponibles|obtenu* auprès de|obtenues auprès de|auprès d autres sources|d autres sources|d autres utilisateurs|auprès de sociétés tierces|fournisseurs d informations|émanant de tiers',
  collect:
    'recueill*|recueil|recevons|vous nous fournissez|vous fournissez|vous nous communiquez|vous renseignez|que vous nous|acquisition de données|demandons|collecte|collectes|collecter|collectera|collecterons|collecteront|collectent|collecté|collectée|collectées|collectés|collectons|collectez|collectant|obtenir|obtenons|obtenu|obtenue|obtenues|obtenus|obtention|obtient|obtiennent|obtiendrons|reçoit|reçoivent|reçu|reçue|reçues|reçus|recevoir|recevez|recevr*|recevant|réception de vos|vous saisissez|avez saisi*|données saisies|informations saisies|saisie de données|saisie des données|saisie de vos données|saisies par|captur*|acquérir|acquérons|acquérant|rassembl*|récupérons|récupère|récupèrent|récupéré|récupérée|récupérées|récupérés|extrayons|enregistrement* des appels|enregistrement* de communication*|enregistrement* des communications|enregistrement* des conversations|enregistrons vos appels|enregistrer vos appels|enregistrer les appels|enregistrons les appels|vous nous transmettez|vous nous donnez|vous nous adressez|vous nous envoyez|vous nous confiez|vous soumettez|vous nous soumettez|vous communiquez|vous transmettez|vous avez fourni*|nous avez fourni*|nous avez communiqué*|nous avez transmis*|nous fournir|fournies par vous|fournis par vous|vous indiquez|en cours d enregistrement',
  use:
    'usage|emploi de|utilise*|utilisé*|utilisons|utilisions|utilisation*|utilisant|utilisiez|utilisable*|faisons appel|fait appel|font appel|faire appel à|faire appel aux|faire appel au|avons recours|a recours|ont recours|avoir recours|recourir à|recourir aux|recourons|employons|nous servons|se servir|sert à|servent à|servira à|serviront à|servir à',
  process:
    'traite|traiter*|traitent|traité*|traitera*|traiterons|traiteront|traitons|traitez|traitant|traitement*|exploite|exploiter|exploitent|exploité|exploitée|exploitées|exploités|exploitons|exploitation',
  share:
    'communiqué*|communiqu* à|communiqu* vos|communiqu* des données|communication de vos données|communication à des tiers|divulg*|transmet*|transmission*|transmettre|mettons à la disposition|fourni* à des tiers|destinataire*|accès à vos données par|révél*|cédé* à des tiers|transféré* à des tiers|partage|partages|partagé*|partager*|partagent|partageons|partagez|partageant|partagera|partagerons|communiquer|communiquons|communique|communiquent|communiquera|communiquerons|communiqueront|communication de ces|communication des données|communication de données|communication des informations|communication de vos informations|communication aux|transmis|transmise|transmises|mises à disposition de|mis à disposition de tiers|mises à la disposition|rendu* accessible* à|rendu* accessible* aux|diffusion à des tiers|diffusé* à des tiers|diffuser vos|diffusons vos|diffusion de vos|donner accès à|donnons accès à|donner accès aux|fournir à des tiers|fournissons à des tiers|dévoil*|remises à des tiers|vendre ou partager',
  sell:
    'vendre|vend|vendons|vendu|vendues|vendus|vente de vos|vente de données|louer|louons|louées|cession|cédons|céder|monétis*|vendent|vendez|vendra|vendrons|vendrait|revendre|revend|revendons|revendent|revendu|revendue|revendues|revendus|revente|commercialiser|commercialisons|commercialise|commercialisé|commercialisée|commercialisées|commercialisés|commercialisation de vos|commercialisation des données|commercialisation de données|vente des données|vente de leurs|vente de ces|vente de telles|vente de renseignements|vente d informations|vente des informations|vente à des tiers|vente ou|vente et le partage|vente et au partage|vente et du partage|vente au sens|comme une vente|constitue une vente|constituer une vente|constituant une vente|ventes de données|louent|loué|loués|contrepartie financière|contrepartie pécuniaire|contrepartie monétaire|à titre onéreux|contre rémunération|moyennant rémunération',
  retain:
    'conserv*|conservation|durée* de conservation|conservées|archiv*|gardons|garder|stockées pendant|jusqu à la suppression|au terme de|tant que|aussi longtemps|gardées|gardés|gardé|gardée|garderons|gardent|maintenons|aussi longtemps que|combien de temps|plus longtemps que|plus nécessaires|plus nécessaire|tant qu',
  store:
    'stockage|stocke|stockent|stocker*|stockera|stockons|stocké*|stockez|stockant|hébergement|héberge|hébergent|hébergeons|héberger|hébergé*|sauvegarde|sauvegarder|sauvegardé*|sauvegardons|enregistre|enregistrent|enregistrer|enregistrera|enregistrerons|enregistré|enregistrée|enregistrées|enregistrés|enregistrons|enregistrant|enregistrement|enregistrements|détenir|détient|détiennent|détenons|détenue|détenues|détenu|détenus|mémoris*',
  delete:
    'supprim*|suppression|effac*|effacement|détrui*|destruction|purg*|suppressions|élimin*|retirer vos données|retirer vos informations|retirées de|retirés de|retirer les contenus|retrait de contenu|retrait du contenu',
  transfer:
    'transfér*|transfert*|transférées hors|transfrontière*|transfrontalier*',
  access:
    'accéder|accès|accèd*|accédé|accédez|accédant|accédons',
  combine:
    'combin*|rapproch*|recoup*|associ* à|associées à|fusionn*|enrichi*|relier|relié*|croise|croiser|croisent|croisé|croisée|croisées|croisés|croisement*|croisons|compléter les informations|compléter les données|compléter nos|compléter votre profil|complètent votre profil|complètent les|relions|associons|appari*|mettre en correspondance|mise en correspondance|consolider',
  analyse:
    'analys*|évaluer|évaluation|évaluons|comprendre comment|étudier|mesurer*|mesurons|mesurent|mesurant|mesuré|mesurée|mesurées|mesurés|mesure de la performance|mesure des performances|mesure de performance|mesure de l efficacité|mesure d efficacité|mesure de l audience|examin*|évalue|évaluent|évaluant|évalué*',
  scan:
    'surveill*|modér*|contrôl* des contenus|scann*|vérifier les contenus|inspect*|contrôle* des contenus',
  track:
    'suivi|suivre|traqu*|traceur*|traçage|pister|pistage|suivons|suivent votre|suivent vos',
  'profile-act':
    'établir des profils|profil utilisateur|profils utilisateurs|créer un profil|création de profils|profilage|constitution de profils|constituer des profils|constituer un profil|établir un profil|établissement de profils|profils d utilisation|élaborer des profils|dresser un profil',
  encrypt:
    'chiffr*|ssl|tls|https|bout en bout|déchiffr*|crypte|cryptent|crypter|crypté|cryptée|cryptées|cryptés|cryptage|cryptons|cryptographi*|décrypt*',
  hash:
    'hach*|hash',
  'notify-act':
    'informer|informerons|informons|informé*|notifi*|avertir|avertirons|avertis|préviendrons|porter à votre connaissance|informera|informe|informent|informant|vous prévenir|prévenir les utilisateurs|prévenir les personnes|averti|avertissons|avertissement|aviser|avisons|aviserons|avisé|avisés|vous alerter|vous alertons|tenir informé*|porter à la connaissance|portées à votre connaissance|portée à votre connaissance|faire savoir',
  verify:
    'vérifi*|authentifi*|justifier de votre identité|preuve d identité|vérification de votre identité|confirmer votre identité|contrôler votre identité|contrôle* d identité|nous assurer de votre identité|attester de votre identité|justificatif d identité requis',
  publish:
    'publiquement|rendu* public*|visible*|affiché publiquement|accessible au public|publie|publient|publier*|publiera|publierons|publié|publiée|publiées|publiés|publication|publions|publiez|publiant|public|publics|publique|publiques|affiché* aux autres|présenté* aux autres|rendre public*',
  respond:
    'répond*|réponse*|donner suite|donnerons suite|donnons suite|réagir|réagissez|réaction*',
  'contract-bind':
    'contractuel*|clauses contractuelles avec|accord de confidentialité|accord* de traitement|obligation* de confidentialité|tenus de|sur instruction*|pour notre compte|pour le compte de|engagement de confidentialité|accord* de confidentialité|accord* de protection des données|accord* de non divulgation|contrat* de sous traitance|instructions documentées|nos instructions|ses instructions|leurs instructions|selon les instructions|conformément aux instructions|liés par contrat|liés par un|tenue de|tenues de|tenus à|soumis à une obligation|soumis à des obligations|astreint*|en notre nom|en son nom|au nom de|au nom et pour le compte',
  'third-party':
    'tiers|tierce*|autres sociétés|autres entreprises|parties tierces|organismes tiers|autrui|quiconque|autres organisations|autres organismes',
  'service-provider':
    'prestataire*|fournisseur*|sous traitants et prestataires|hébergeur*|prestataire* de service*|fournisseur* de service*|prestataire* technique*|agences|consultants|services cloud|fournisseurs cloud|contractants|intermédiaires techniques',
  processor:
    'sous traitant|sous traitants|sous traitance|sous traiter|sous traite|sous traitent|sous traitons',
  subprocessor:
    'sous traitant ultérieur|sous traitants ultérieurs|sous traitants secondaires',
  affiliate:
    'filiale*|société* affiliée*|société* du groupe|entité* du groupe|maison mère|groupe|affilié*|sociétés sœurs|entités affiliées|société* mère*|société* liée*|société* apparentée*|membres du groupe|entreprise* du groupe|entreprise* affiliée*|entité* affiliée*|groupes de sociétés|société* sœur*',
  partner:
    'partenaire*|partenaires commerciaux|revendeur*|distributeur*|partenaire* commercial|partenariat*|coentreprise*|franchisé*',
  advertiser:
    'annonceur*|régie* publicitaire*|partenaire* publicitaire*|réseau* publicitaire*|éditeurs|agences média|acteurs publicitaires|plateformes publicitaires|sociétés de publicité|partenaires publicitaires|agences publicitaires|agence* de publicité|prestataires publicitaires|plateforme* publicitaire*',
  'analytics-provider':
    'google analytics|fournisseur* d analyse*|prestataire* d analyse*|outil* d analyse*|outil* de mesure d audience|partenaires de mesure|service* d analyse|sociétés d analyse|fournisseurs de mesure',
  'payment-provider':
    'prestataire* de paiement|fournisseur* de paiement|banque*|établissement* bancaire*|paypal|stripe|prestataire* de services de paiement|établissement* de paiement|prestataires de paiement électronique|processeur* de paiement|partenaire* de paiement|émetteur* de carte*|réseaux de cartes|passerelle* de paiement',
  'social-network':
    'facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube',
  authority:
    'autorités|autorité* publique*|autorité* judiciaire*|autorité* compétente*|police|tribunal|tribunaux|juridiction*|gouvernement*|forces de l ordre|réquisition*|organismes publics|autorités administratives|décision de justice|administrations|administration fiscale|administration publique|administration compétente|administrations publiques|administration douanière|services fiscaux|douanes|pouvoirs publics|organisme* public*|autorité* fiscale*|autorité* administrative*|autorité* gouvernementale*|autorité* policière*|sécurité nationale|ordonnance* judiciaire*|ordonnance* d un tribunal|injonction*|assignation*|commission rogatoire|procureur*|magistrat*|cours et tribunaux|demande* judiciaire*|demandes légales|procédure légale',
  acquirer:
    'acquisition|acquéreur*|cession d actifs|rachat|réorganisation|restructuration|cessionnaire*|faillite|liquidation|repreneur*|changement de contrôle|opération de fusion|fusion|fusions|fusion acquisition|fusions acquisitions|acquisitions|vente d actifs|vente des actifs|vente de tout|vente de l entreprise|vente de notre|cession de tout|cession d activité|cession de l entreprise|cession de notre|cession des actifs|transfert d actifs|insolvabilité|dissolution|redressement judiciaire|procédure collective|apport partiel|acquéreur potentiel|successeur*',
  'public-recipient':
    'autres utilisateurs|autres membres|grand public|autres participants|communauté|le public|autres personnes|autres clients',
  'organisation-admin':
    'votre employeur|votre organisation|administrateur*|votre entreprise|établissement scolaire|école|écoles|votre établissement|propriétaire* du compte',
  adviser:
    'conseils juridiques|avocat*|auditeur*|expert* comptable*|commissaire* aux comptes|assureur*|cabinet*|conseillers professionnels|huissier*|société* de recouvrement|compagnie* d assurance*|société* d assurance*|conseillers juridiques|conseillers financiers|conseils professionnels|conseiller juridique|juristes|notaire*|comptables|organisme* de recouvrement|agence* de recouvrement|agences d évaluation du crédit|cabinet* d avocats',
  researcher:
    'chercheur*|université*|institut* de recherche|organismes de recherche|recherche scientifique|partenaires de recherche|établissements universitaires',
  delivery:
    'transporteur*|livreur*|société* de livraison|logistique|coursier*|compagnies aériennes|compagnies ferroviaires|marchands|vendeurs|restaurants|commerçants|compagnie* aérienne*|société* de transport|services postaux|services de livraison|partenaires de livraison|détaillants',
  'provide-service':
    'fournir nos services|fourniture de nos services|fournir le service|fournir les services|fourniture des services|fourniture du service|exécuter le contrat|gérer votre compte|gestion de votre compte|gestion des comptes|faire fonctionner|fonctionnement de|exploitation de|fournir|fourniture|vous fournir|vous offrir|proposer nos services|offrir nos services|exécuter un contrat|assurer le fonctionnement|assurer le bon fonctionnement|bon fonctionnement|administrer notre|administrer nos|administrer le|fonctionnement du|fonctionnement des|mettre à votre disposition|exécution de vos commandes|exécuter vos commandes|maintenir nos services|maintenance|prestation de nos services|prestation des services|exploiter nos services|administration de notre|administration de nos|administration du site',
  improve:
    'amélior*|optimis*|perfectionn*|amélioration*|résoudre les problèmes|résolution des problèmes|résolution de problèmes|contrôle qualité|assurance qualité|dépannage',
  develop:
    'développ*|nouveaux services|nouveaux produits|nouvelles fonctionnalités|innov*|tester|test|tests|nouvelle fonctionnalité|concevoir de nouveaux|nouvelles offres',
  research:
    'recherche et développement|études de marché|étude*|étude client*|études clients|recherches scientifiques|fins de recherche|recherche médicale|recherche universitaire|recherche académique|travaux de recherche|activités de recherche|recherches de marché|recherche utilisateur|pour la recherche|recherche et analyse',
  marketing:
    'marketing|prospection|promotionnel*|promotion*|newsletter*|lettre* d information|communications commerciales|offres commerciales|offres|démarchage|prospect*|informations commerciales|sollicitations commerciales|campagne*|commercialisation|promouvoir|promouvons|email ** commercial|emails ** commerciaux|mail ** commercial|mails ** commerciaux|courriels ** commerciaux|messages ** commerciaux|communication commerciale|fins commerciales|prospections|bons plans|message commercial',
  advertising:
    'publicit*|sponsoris*|annonce|annonces|publicitaires',
  'targeted-advertising':
    'publicité ciblée|publicités ciblées|publicité* personnalisée*|ciblage|reciblage|retargeting|remarketing|publicité* comportementale*|audience* personnalisée*|annonces personnalisées|publicités adaptées|publicité basée sur les centres d intérêt|contenus publicitaires personnalisés|offres ciblées|contenus ciblés|contenu ciblé|publicitaires ciblé*|messages ciblés|messages publicitaires ciblés|marketing ciblé|campagnes ciblées|annonces ciblées|contenus publicitaires ciblés|publicité* pertinente*|annonces pertinentes|publicité* adaptée*|publicité* basée* sur|publicité* fondée* sur|publicité* contextuelle*|publicité* sur mesure|audience* similaire*|annonces basées sur|cibler les|cibler des|cibler la publicité|cibler nos|offres personnalisées|publicité par centres d intérêt',
  analytics:
    'mesure* d audience|statistique*|analytique*|tendances|mesure de fréquentation|indicateurs|reporting|analytics|rapports statistiques|rapports d analyse|rapports d audience|rapports agrégés|rapports d activité|métriques|analyses statistiques|analyse d audience|analyse statistique|analyse web|établir des rapports|générer des rapports|production de rapports',
  personalise:
    'personnalis*|recommandation*|suggér*|suggestion*|adapter|adaptés à|sur mesure|contenus adaptés|recommande|recommander|recommandons|recommandent|recommandés|recommandées|adaptée* à|adaptées à|individualis*|contenu* pertinent*',
  'security-purpose':
    'sécurité du site|sécurité de nos|protéger nos|protection de nos|abus|logiciel* malveillant*|spam|prévenir les|intégrité|protéger les droits|malveillant*|menace*|vulnérabilité*|incident* de sécurité|usage abusif|utilisation* abusive*|utilisation* malveillante*|abusif|abusifs|abusive|abusives|mauvaise utilisation|sûreté|protéger notre|protection de notre|sécurité de notre|sécuriser nos|nuisible*|préjudiciable*|détournement*|pollupostage',
  fraud:
    'fraud*|activité* illégale*|activité* illicite*|blanchiment|illicite*|usurpation|infraction*|illégale|illégales|illégal|illégaux|illégalement|activité* non autorisée*|illégale* ou non autorisée*|illicite* ou non autorisée*|utilisation* non autorisée*|usage* non autorisé*|violation|violations',
  'legal-compliance':
    'obligation* légale*|obligations réglementaires|conformément à la loi|exigé* par la loi|requis* par la loi|prévu* par la loi|loi applicable|réglementation*|respecter la loi|droit applicable|obligations comptables|légalement|réglementaire*|conformité|nous conformer|se conformer|conformer à|conformer aux|respecter nos obligations|respect de nos obligations|respect des obligations|respecter les lois|respecter les obligations|respect de la loi|respecter la législation|respect de la réglementation|satisfaire à nos obligations|répondre à nos obligations|lois applicables|législation applicable|législation en vigueur|réglementation en vigueur|réglementations en vigueur|lois en vigueur|loi en vigueur|règlementation en vigueur|textes en vigueur|dispositions en vigueur|droit en vigueur|disposition* légale*|exigence* légale*|exigence* réglementaire*|obligation* réglementaire*|obligation* comptable*|obligation* fiscale*|obligations légales et réglementaires|imposé* par la loi|prévue* par la loi|législation fiscale|droit fiscal|droit français|droit national|droit local|comptabilité|en vertu de la loi|règlementation*|règlementaire*|la loi exige|contraintes légales',
  'legal-claims':
    'contentieux|litige*|action* en justice|défense de nos droits|procédure* judiciaire*|conditions générales|faire valoir|constatation|exercice ou la défense|droits en justice|cgu|cgv|prescription légale|prescription civile|délais de prescription|faire respecter|faire appliquer|défendre nos|défendre ses|défendre leurs|défendre contre|défendre en justice|défendre des droits|différend*|poursuites judiciaires|conditions d utilisation|conditions générales d utilisation|conditions générales de vente|conditions de service|conditions d usage|conditions de vente|droits légaux|action judiciaire|actions judiciaires|réclamation* juridique*|réclamations légales|prétentions',
  communicate:
    'communiquer avec vous|vous contacter|vous envoyer|vous adresser|messages de service|sms|notification* push|communication* avec vous|inviter|communiquer avec|communiquez avec|communiquons avec|vous envoyons|vous envoie|vous envoient|vous enverrons|vous adressons|vous adresserons|vous contactons|vous contacterons|vous contacte|vous joindre|vous tenir informé*|vous tenir au courant|notifications push|notifications de service|envoi de communications|envoi de messages|envoi de notifications|envoi d informations|envoyer des informations|envoyer des communications|envoyer des messages|textos',
  support:
    'assistance|support client|service après vente|répondre à vos questions|répondre à vos demandes|support technique|relation client|vous aider|vous assister|vous accompagner|support clients|assistance technique|assistance client|résoudre vos problèmes|répondre aux questions|répondre aux demandes|traiter vos demandes|service* d assistance',
  'payment-purpose':
    'traiter votre paiement|traiter les paiements|facturation|facture*|paiement*|rembours*|traitement des commandes|gestion des commandes|encaissement|impayé*|règlement de votre commande|règlement des commandes|règlement de vos achats|traiter vos paiements|traitement des paiements|traiter les commandes|traiter vos commandes|facturer|prélèvement* bancaire*|virement*',
  recruitment:
    'processus de recrutement|gestion des candidatures|embauche|traiter votre candidature|recruter|recrutements',
  'ai-training':
    'apprentissage des modèles|modèle* de langage|former nos modèles|données d entraînement|entraînement de modèles|llm|modèles d ia|modèles d intelligence|entraînement|entraînements|entrainement|entraînons|entraîné|entraînés|entraînée|entraîner nos|entraîner notre|entraîner des modèles|entraîner des algorithmes|entraîner des systèmes|entraîner les modèles|entraîner les algorithmes|entraîner les systèmes|entraîner l intelligence|entraîner l ia|entraîner un modèle|entraîner leurs modèles|entraîner ses modèles|former des modèles|former les modèles|former des algorithmes|grand* modèle* de langage|entraînement des modèles',
  ai:
    'intelligence artificielle|ia|apprentissage automatique|machine learning|algorithm*|chatbot*|agent conversationnel|assistant virtuel|génératif|génératifs|générative|génératives|ia générative|apprentissage profond|apprentissage machine|agents conversationnels|assistants virtuels|robot* conversationnel*|réseau* de neurones|réseaux neuronaux',
  'automated-decision':
    'décision* automatisée*|prise de décision automatisée|traitement automatisé|moyens automatisés|décision individuelle automatisée|automatisé*|intervention humaine|effets juridiques|décisions individuelles automatisées|décision* exclusivement automatisée*|décision* entièrement automatisée*|traitements automatisés|décisions automatiques|effet juridique',
  profiling:
    'profilage|scoring|notation|profilé*',
  right:
    'droit|droits|vos droits|vous êtes habilité|êtes habilités',
  'right-access':
    'droit d accès|accéder à vos données|accès à vos données|copie de vos|obtenir une copie|demander l accès|accès aux données|droit à l information|obtenir la confirmation|accéder aux données|consulter vos données|accès à vos informations|accéder à vos informations|accéder à vos propres|accès à ces données|accéder à ces données|récupérer une copie|recevoir une copie|demander une copie|droit de consulter|droit d être informé|droit de savoir|droit de connaître|demander à accéder|accès aux informations vous concernant|obtenir l accès|obtenir communication|consulter vos informations|copie des données',
  'right-rectify':
    'rectifi*|rectification|corrig*|inexact*|mettre à jour vos|incomplètes|mise à jour de vos données|corrigé*|erroné*|actualiser vos|modifier vos données|modifier vos informations|compléter vos données|mise à jour de vos informations',
  'right-erase':
    'droit à l effacement|droit à l oubli|droit de suppression|demander la suppression|demander l effacement|suppression de vos données|effacement de vos|effacement des données|droit d effacement|effacer vos données|supprimer vos données|supprimer vos informations|demande de suppression|demandes de suppression|demande d effacement|demander leur suppression|demander leur effacement|suppression de vos informations|suppression de ses données|effacement de ses|effacement de leurs|suppression de leurs données|suppression des données vous concernant|faire supprimer|faire effacer|exiger la suppression|exiger l effacement|demander sa suppression|solliciter la suppression',
  'right-port':
    'portabilité|format structuré|lisible par machine|couramment utilisé|exporter vos|récupérer vos données',
  'right-object':
    'opposition|vous opposer|s opposer|droit d opposition|oppose|opposer|opposez|opposé|opposée|opposés|opposant|opposons|opposiez|opposera|objection*',
  'right-restrict':
    'limitation du traitement|droit à la limitation|limiter le traitement|limitation de vos|limitation des traitements|geler|limitation de leur|limiter l utilisation|limiter notre utilisation|demander la limitation|droit de limitation|droit de limiter|restreindre le traitement|restriction du traitement|restreindre l utilisation|en demander la limitation|limitation de traitement',
  'right-complain':
    'plainte*|cnil|autorité* de contrôle|introduire une réclamation|autorité de protection|médiateur*|médiation|introduire un recours|réclamation*|réclamations|réclamation auprès|porter plainte|se plaindre|autorité* de protection|autorité* chargée* de la protection|saisir la cnil|saisir l autorité|saisir une autorité|commission nationale de l informatique|arbitrage|saisir le médiateur',
  'right-appeal':
    'appel de la décision|contester notre décision|recours contre|faire appel de|faire appel d|interjeter appel|former un recours|exercer un recours|droit de recours|droit d appel|voies de recours|contester cette décision|recours juridictionnel',
  'right-nondiscrimination':
    'discrimin*|représailles',
  'right-human-review':
    'contester la décision|exprimer votre point de vue|ne pas faire l objet d une décision|intervention humaine|contester une décision|contester cette décision automatisée|exprimer son point de vue|faire l objet d une décision',
  'right-withdraw':
    'retirer votre consentement|retrait de votre consentement|retirer son consentement|retrait du consentement|révoqu*|retirer votre accord|retirer votre autorisation|retirer ce consentement|retirer le consentement|retirer leur consentement|retirer à tout moment|le retirer|retirez votre|retiré votre|retirant votre|retirez|retrait de ce consentement|retrait de son consentement|retrait du|ce retrait|le retrait|tel retrait|retrait',
  'authorised-agent':
    'mandataire*|représentant légal|procuration|après votre mort|post mortem|sort de vos données|directives relatives|directives concernant|directives sur le|directives générales|directives particulières|directives anticipées|définir des directives|vos directives|des directives|après votre décès|après son décès|en cas de décès|en votre nom|en leur nom|personne mandatée',
  'exercise-request':
    'votre demande|vos demandes|exercer l un|exercer vos|exercez vos|exercice de vos|exercer ces|exercice de ces|exercer votre|exercice de votre|exercer son|exercer ses|exercer leurs|exercer tout|exercer un|faire valoir vos|demande|demandes|demander|demandez|demandant|requérir|soumettre une demande|adresser une demande|présenter une demande',
  'opt-out':
    'désabonn*|désinscri*|refus*|désactiv*|se désinscrire|vous désinscrire|lien de désabonnement|ne plus recevoir|vous opposer à la prospection|opt out|bloquer les cookies|bloquer des cookies|bloquer certains cookies|bloquer tous|bloquer l utilisation|bloquer l installation|bloquer le dépôt|bloquant les cookies|bloquer ces cookies|rejet*|décliner|déclinez|cesser de recevoir|arrêter de recevoir|souhaitez plus recevoir|résilier votre abonnement à la newsletter',
  'opt-in':
    'opt in|activer|activez|activé*|activation|accepter les cookies|cocher|case à cocher|activant|activée|activées|réactiver|acceptez les cookies|cases à cocher|cochez',
  settings:
    'paramètre*|paramétrage*|réglages|gestionnaire de cookies|centre de préférences|gérer vos préférences|gérer vos cookies|configurer|préférences de confidentialité|paramétr*|réglage|tableau de bord|centre de confidentialité|espace de préférences|configurez|configuration|contrôles de confidentialité|panneau de configuration|choix de confidentialité',
  choose:
    'choisi*|choix|facultati*|optionnel*|à votre discrétion|libre de|volontaire*|vous pouvez décider|option|options|optez|opter|décidez|décider|librement|à votre gré|préférez|vous pouvez contrôler|vous pouvez déterminer|vous pouvez choisir|avez la possibilité de choisir',
  gpc:
    'do not track|global privacy control|gpc|dnt|ne pas suivre|signal* de désinscription|préférence de désinscription',
  consent:
    'consent*|consentement|votre consentement|accord préalable|votre accord|autorisation|permission*|accord explicite|consentement explicite|autorise|autorisent|autoriser|autorisez|autorisé|autorisée|autorisées|autorisés|autorisant|autorisons|autorisations|vous acceptez|leur accord|son accord|donner votre accord|accord exprès',
  'legitimate-interest':
    'intérêt* légitime*|intérêts légitimes|notre intérêt légitime|intérêts commerciaux légitimes|intérêt commercial légitime|besoin commercial légitime|besoins commerciaux légitimes|besoin* légitime*|fins légitimes|légitimement intéressé*',
  contract:
    'exécution du contrat|exécution d un contrat|mesures précontractuelles|relation contractuelle|exécution de votre contrat|précontractuel*|exécution des contrats|relations contractuelles|exécution de notre contrat|exécution de nos contrats|exécution contractuelle|contrat avec vous|contrat conclu|contrats conclus|contrat que nous avons conclu|conclure un contrat|conclusion du contrat|conclusion d un contrat|contrat qui nous lie|contrat nous liant|contrat auquel|nécessité contractuelle|base contractuelle|mesures pré contractuelles|pré contractuel*|notre contrat avec',
  'legal-basis':
    'base* légale*|base* juridique*|fondement* juridique*|fondement* légal*|article 6|intérêt public|intérêts vitaux|mission d intérêt public|licéité|article 9|intérêt vital|art 6|mission de service public|bases de licéité|base de licéité',
  safeguard:
    'mesure* de sécurité|mesures techniques|mesures organisationnelles|mesures techniques et organisationnelles|sécuris*|sécurité|confidentialité de vos|pare feu|double authentification|contrôle d accès|mesures appropriées|garantir la sécurité|mesures de protection|protéger vos|protégeons vos|protection de vos|protéger les données|protéger vos données contre|protégée|protégées|garanties appropriées|garanties adéquates|garanties suffisantes|garanties nécessaires|garanties de sécurité|garanties de protection|garanties contractuelles|garanties prévues|contrôle* des accès|contrôler l accès|gestion des accès|droits d accès informatiques|test* d intrusion|test* de pénétration|pare feux|authentification à deux facteurs|authentification forte|double facteur|authentification multifacteur*|confidentiel|confidentielle|confidentielles|confidentiels|stricte confidentialité|iso 27001|besoin d en connaître|besoin d en avoir connaissance|mesure organisationnelle|mesures techniques ou organisationnelles|mesures de protection appropriées|secret professionnel|sécurité renforcée|protéger les informations|protéger ces informations|protéger ces données',
  breach:
    'violation* de données|violation de données à caractère personnel|fuite* de données|accès non autorisé*|divulgation non autorisée|faille* de sécurité|incident* de sécurité|violation* de la sécurité|violations de données|violation* de sécurité|violation* de vos données|violation* des données|fuites de données|accès illicite*|accès frauduleux|accès et divulgation* non autorisé*|divulgation* non autorisée*|non autorisé|non autorisés|non autorisée|non autorisées|piratage*|intrusion*|compromise|compromises|compromission',
  'no-guarantee':
    'ne pouvons garantir|ne garanti*|aucune garantie|pas garantir|sécurité absolue|risque zéro|peut garantir|pouvons pas garantir|saurait garantir|peut être garantie|à vos propres risques|à vos risques|entièrement sécurisé*|totalement sécurisé*|sûr à 100',
  'employees-access':
    'salarié*|collaborateur*|personnel habilité|employés|nos équipes|personnes habilitées|services internes|employé|employée|employées|notre personnel|personnel autorisé|membres du personnel|membres de notre personnel|personnes autorisées|personnes dûment habilitées|agents habilités|services habilités|préposés|nos agents|équipes internes',
  'third-country':
    'hors de l union européenne|en dehors de l union européenne|hors ue|hors de l ue|pays tiers|en dehors de l espace économique|hors de l espace économique|hors de l eee|à l étranger|transferts internationaux|hors d europe|en dehors de l ue|en dehors de l eee|en dehors de votre pays|hors union européenne|hors eee|d autres pays|autres pays|autre pays|pays étranger*|à l international|hors de votre pays|hors du territoire|hors de france|hors de l europe|en dehors de l europe|en dehors de la france|en dehors de france|en dehors du royaume uni|hors du royaume uni|hors de suisse|en dehors de la suisse|hors de l espace économique européen|hors espace économique|pays non membres|pays situés|pays dans lesquels|autres juridictions|autres territoires|tout pays|transfert* transfrontalier*|transfert* transfrontière*|flux transfrontière*|hors cee|hors de l u|transfert* international*',
  scc:
    'clauses contractuelles types|clauses types|clauses contractuelles standard*|clauses type|cct|clause contractuelle type|clause type|clauses standards|clauses de protection des données|clauses modèles|contrats types|clauses standard',
  framework:
    'privacy shield|bouclier de protection|data privacy framework|cadre de protection des données|dpf|bouclier de confidentialité|cadre de protection des données ue|cadre transatlantique|safe harbor|sphère de sécurité|cadre de confidentialité des données|cadre de protection de la vie privée',
  adequacy:
    'décision* d adéquation|niveau de protection adéquat|protection adéquate|niveau adéquat|niveau de protection suffisant|adéquation|niveau adéquat de protection|niveau suffisant de protection|niveau de protection équivalent|niveau de protection adapté|pays adéquat*|protection équivalente|niveau de protection approprié',
  bcr:
    'règles d entreprise contraignantes|bcr|règles contraignantes d entreprise|règles internes d entreprise|règles d entreprises contraignantes',
  us:
    'états unis|usa|états unis d amérique|us|u s',
  eu:
    'union européenne|ue|eee|espace économique européen|europe|état* membre*|l union|l union européenne',
  uk:
    'royaume uni|grande bretagne|angleterre',
  switzerland:
    'suisse',
  country:
    'pays|juridiction*|territoire*|région|régions|territorial*',
  servers:
    'serveur*|centre* de données|datacenter*|infrastructure*|data center*|data centre*',
  cookie:
    'cookie|cookies|politique de cookies|témoins de connexion',
  'tracker-tech':
    'pixel*|balise*|traceur*|technologie* similaire*|technologies de suivi|sdk|stockage local|module* social*|boutons sociaux|tag|tags|plugin*|plug in|plug ins|gif transparent*|outils de suivi|outils de traçage|technologies de traçage|kit* de développement|pixel espion*|technologies analogues',
  'third-party-cookie':
    'cookies tiers|cookies publicitaires|cookies fonctionnels|cookies nécessaires|cookies essentiels|cookies analytiques|cookies de session|cookies persistants|cookies strictement nécessaires|cookies techniques|cookies internes|cookies de tiers|cookie tiers|cookie de session|cookie persistant|cookies de fonctionnalité|cookies de performance|cookies de mesure d audience|cookies d analyse|cookies statistiques|cookies propriétaires|cookies non essentiels|cookie essentiel|cookie nécessaire|cookies de publicité|cookies marketing|cookies de préférences|cookies permanents|traceurs non essentiels|suivi non essentiel*',
  child:
    'enfant*|adolescent*|jeunes|mineur|mineurs|personne* mineure*|jeune public|élèves|ados|plus jeune',
  parent:
    'parent|parents|parental*|tuteur*|titulaire* de l autorité|responsable légal|représentants légaux|responsabilité parentale|autorité parentale|parentaux|représentant légal d un',
  'under-age':
    'moins de * ans|âgé* de|âgés de|ans révolus|majorité numérique|âge minimum|âge requis|majeur|majeurs|majorité légale|âge de la majorité|âge légal|ont au moins * ans|avez au moins * ans|avoir au moins * ans|ayant au moins * ans|âge d au moins|ans et plus|ans ou plus|âge minimal|plus jeunes que',
  resident:
    'résident*|résidant*|résidez|situé* en|domicilié*|situé* dans|situé* au|situé* aux|établi* en|établi* dans|basé* en|basé* dans|basé* aux|basé* au|réside|résident|résider|résidence|domicili*|si vous êtes en',
  california:
    'californi*|ccpa|cpra|virginie|colorado|connecticut|utah|nevada|texas|oregon|lois des états',
  gdpr:
    'rgpd|règlement général sur la protection|règlement ue|loi informatique et libertés|informatique et libertés|règlement européen|réglementation applicable en matière de protection|loi* sur la protection de*|loi* sur la protection des données|loi* relative* à la protection|lois en matière de protection|lois applicables en matière de protection|lois sur la confidentialité|législation* sur la protection|législation relative à la protection|législation en matière de protection|législation applicable en matière de protection|réglementation relative à la protection|réglementation sur la protection|réglementation en matière de protection|réglementation européenne|règlementation relative à la protection|droit de la protection des données|loi fédérale sur la protection|lpd|règlement 2016|loi du 6 janvier|règlement général relatif à la protection|lgpd',
  visitor:
    'visiteur*|internaute*|non utilisateur*|invités|en tant qu invité|compte invité|utilisateurs invités|visiter notre site|visitez notre site|consultez notre site',
  customer:
    'client|clients|clientèle|abonné*|acheteur*|consommateur*|passager*|voyageur*|cliente|clientes|utilisateurs finaux|utilisateur final',
  user:
    'utilisateur*|membre*|personne* concernée*|titulaire* de compte|individus|personne|personnes|personnes physiques|personne physique|individu|adhérent*|gens',
  employee:
    'nos salariés|nos employés|stagiaire*|nos collaborateurs|nos salariées|candidats à l emploi',
  applies:
    's applique*|applicable à|ne s applique*|la présente politique concerne|couvre|ne couvre pas|champ d application|a pour objet|politique décrit|applicable aux|régi par|régie par|régis par|régies par|régissent|régit|régissant|s appliquent|appliquent à|décrit la manière|décrit la façon|décrit comment|décrit les|explique comment|vise à décrire|propre politique|propres politiques',
  controller:
    'responsable* de traitement|responsable* du traitement|responsables conjoints|coresponsable*|entité responsable|éditeur du site|responsable conjoint|responsable* des traitements|responsable conjoint du traitement|entité juridique|édité par|exploité par|société éditrice|conjointement responsables',
  dpo:
    'délégué* à la protection des données|dpo|dpd|data protection officer|délégué à la protection|représentant dans l union|responsable de la protection des données|responsable de la protection de la vie privée|responsable de la confidentialité|représentant au sein|notre représentant|représentant dans l ue|délégués à la protection des données',
  'contact-us':
    'contacter|contactez|nous contacter|nous écrire|par courrier|questions|formulaire de contact|par courrier électronique|service clients|joindre|par voie postale|nous joindre|n hésitez pas|n hésitez pas à nous|écrivez nous|écrire à|joignez nous|centre d aide|nous appeler|par téléphone au|nous faire parvenir|prendre contact|entrer en contact avec nous|page de contact|boîte postale',
  'third-party-sites':
    'sites tiers|sites web tiers|liens vers|services tiers|sites externes|applications tierces|plateforme* tierce*|politique* de confidentialité de ces|responsable des pratiques|liens hypertextes|autres sites|autres sites internet|autres sites web|site* de tiers|site* internet tiers|site* web de tiers|site tiers|site web tiers|services de tiers|applications de tiers|applications mobiles de tiers|application tierce|lien vers|liens externes|sites liés|pas responsables des|intégrations|fonctionnalités tierces',
  'policy-doc':
    'politique de confidentialité|présente politique|charte|politique de protection|déclaration de confidentialité|la politique|cette politique|politique de traitement|notice|présente charte|politique relative|présent document|avis de confidentialité|présent avis|cet avis|déclaration relative|présente déclaration|cette déclaration|déclaration de protection|énoncé de confidentialité|politique vie privée|politique de vie privée|politique sur la protection|politique de données|politique d utilisation des données|notre politique|présente notice|cette charte|ce document|politiques de confidentialité|politique en matière de confidentialité|règles de confidentialité',
  'policy-change':
    'modifi* de la présente|modifications de la présente|modifier la présente|mise* à jour de la présente|mettre à jour la présente|évolution de la présente|modification* de cette|modifier cette|changement* de la politique|modification* de la politique|modification* de notre politique|mettre à jour cette politique|modification* substantielle*|modifier notre politique|mise à jour de la politique|modifier la politique|modifications à la présente|modifications apportées à|modifications substantielles|changements apportés à|changements à la présente|changement* de la présente|modifier ce document|modifier cet avis|mettre à jour notre|mettre à jour la politique|mises à jour de cette|mise à jour de cette|mise à jour de notre politique|politique modifiée|politique mise à jour|révis* la présente|réviser cette|changements importants|modifications importantes|actualiser la présente|faire évoluer la présente|nouvelle version de la|amender',
  'last-updated':
    'dernière mise à jour|date d entrée en vigueur|en vigueur|mis à jour le|mise à jour le|date de mise à jour|version du|dernière modification|date d effet|dernière révision|dernière actualisation|entrée en vigueur|entre en vigueur|prend effet|mise à jour du|révisée le|modifiée le',
  not:
    'pas|jamais|aucun*|ni|sans|non|nullement|rien|ne ** plus|n ** plus|ne saurait|ne sauraient|ne saurions|ne peut être tenu*|ne pourra être tenu*|ne peuvent être tenu*|ne pourront être tenu*|nulle|nul',
  generally: 'généralement|en général|habituellement|normalement|en principe|principalement|essentiellement|le plus souvent|d ordinaire|majoritairement|la plupart du temps|en règle générale|généralement parlant|usuellement|communément|couramment',
  only:
    'uniquement|seulement|exclusivement|strictement|ne ** que|n ** que|seul|seule|seuls|seules|limité* à|minimum|aucune autre fin|ne ** qu à|ne ** qu au|ne ** qu aux|ne ** qu avec|ne ** qu après|ne ** qu auprès|ne ** qu en|ne ** qu afin|ne ** qu avant|ne ** qu aussi|ne ** qu entre|n ** qu à|n ** qu au|n ** qu aux|n ** qu avec|n ** qu après|n ** qu auprès|n ** qu en|n ** qu entre|limité* aux|limité* au|se limite* à|se limitent à|se limitera à|réservé* à|réservé* aux|à titre exclusif|à l usage exclusif|rien d autre|aucune autre finalité|à aucune autre fin|qu avec votre|qu après avoir|qu après votre|qu aux seules|qu aux seuls|qu à la seule|ne ** qu un nombre|ne ** qu un minimum|ne ** qu un temps|ne ** qu un accès|ne ** qu une fois|ne ** qu une partie|ne ** qu une copie|ne ** qu une durée|ne ** qu une seule|ne ** qu une liste',
  except:
    'sauf|hormis|excepté|exception*|à l exception|à moins que|à l exclusion|nonobstant|excepté*|hors cas|hors le cas|hors les cas|hors du cas|hors exceptions|en dehors des cas|en dehors du cas|en dehors de ces cas|en dehors de ce cas|en dehors des situations|en dehors des hypothèses|autre que|autres que|autres qu|mis à part|par dérogation|excluant|exclusion faite|à moins qu|à moins d',
  if:
    'si|à condition|sous réserve|dans la mesure|en cas de|au cas où|pour autant que|sous condition|le cas où|s il|s ils|pourvu que|à la condition|à la condition que|sous la condition|dans le cas où|dans les cas où|dans l hypothèse où|dans l éventualité où|en cas d|en cas du|pour autant qu|à supposer que|subordonné* à|subordonné* au|conditionné* à|conditionné* par|selon que|selon votre|selon vos|selon le type|selon les circonstances|quand bien même',
  'with-consent':
    'avec votre consentement|avec votre accord|sans votre consentement|sans votre accord|après votre consentement|sous réserve de votre consentement|votre consentement préalable|votre accord préalable|si vous y consentez|si vous avez consenti|sur la base de votre consentement|avec votre autorisation|recueillir votre consentement|préalablement recueilli votre consentement|si vous l acceptez|obtenu votre consentement|avec son consentement|avec leur consentement|avec le consentement|avec votre consentement préalable|avec votre consentement explicite|avec votre consentement exprès|avec votre accord préalable|avec votre accord explicite|avec votre permission|sans son consentement|sans leur consentement|sans le consentement|sans votre consentement préalable|sans votre consentement explicite|sans votre accord préalable|sans votre autorisation|sans votre permission|sans consentement|sans accord préalable|moyennant votre consentement|sous réserve de votre accord|sous réserve du consentement|après avoir obtenu votre consentement|après avoir recueilli votre consentement|recueilli votre consentement|recueillons votre consentement|obtenir votre consentement|obtenons votre consentement|votre consentement exprès|votre consentement explicite|si vous avez donné votre consentement|si vous donnez votre consentement|si vous nous avez donné votre consentement|lorsque vous y avez consenti|lorsque vous avez consenti|lorsque vous y consentez|lorsque vous avez donné votre consentement|si vous y avez consenti|si vous consentez|si vous avez accepté|si vous acceptez|si vous nous y autorisez|fondé* sur votre consentement|fondé* sur le consentement|repose sur votre consentement|reposant sur votre consentement|sur le fondement de votre consentement|basé* sur votre consentement|uniquement avec votre consentement|sous réserve d avoir obtenu votre consentement|moyennant votre accord',
  'where-law':
    'lorsque la loi l exige|si la loi l exige|dans les limites prévues par la loi|dans la mesure permise|conformément à la législation|sauf si la loi|lorsque la loi l impose|si la loi le permet|autorisé par la loi|dans les conditions prévues par la loi|lorsque la réglementation|exigé par la loi|permis par la loi|lorsque la loi l autorise|lorsque la loi le permet|lorsque la loi le requiert|si la loi l autorise|si la loi l impose|si la loi le requiert|comme l exige la loi|comme la loi l exige|tel que requis par la loi|dans la mesure où la loi|dans la mesure permise par la loi|dans les limites de la loi|dans les limites autorisées par la loi|lorsque la législation|si la législation|lorsque le droit applicable|lorsque la réglementation applicable|lorsque nous y sommes légalement|lorsque nous y sommes tenus|si nous y sommes légalement|si nous y sommes tenus|sauf si la loi l interdit|sauf disposition* contraire*|sauf obligation légale|sauf obligation légale contraire|autorisé* par la loi|permis* par la loi|autorisée* par la loi|dans les cas prévus par la loi|requis par la loi applicable|si la loi applicable|lorsque la loi applicable',
  'where-applicable':
    'le cas échéant|si nécessaire|lorsque cela est possible|si possible|si applicable|lorsque nécessaire|dans la mesure du possible|éventuellement|lorsque cela est nécessaire|s il y a lieu|selon le cas|selon les cas|si besoin|au besoin|en tant que de besoin|lorsque cela est applicable|lorsque cela est pertinent|lorsque cela est approprié|lorsqu applicable|si disponible|si disponibles|lorsque c est possible|quand cela est possible|lorsque c est nécessaire|lorsque c est applicable|si cela est nécessaire|si cela est possible',
  feasible:
    'techniquement possible|raisonnable*|raisonnablement|efforts raisonnables|mesures raisonnables|techniquement réalisable|dans les meilleurs délais|meilleurs délais|commercialement raisonnable*|dans un délai raisonnable|autant que possible|raisonnablement possible|techniquement faisable|faisable|réalisable',
  may:
    'peut|peuvent|pouvons|pouvez|pourr*|susceptible*|se réserve|nous réservons|réservons le droit|pouvant|possibilité de|puisse|puissent|puissiez|puissions|en mesure de|en mesure d|à même de|possibilité d|il est possible|se réservent|faculté de|amené* à|amenés à',
  will:
    's engage|nous engageons|engageons|toujours|engageons à|s engagent|s engagera|s est engagé*|engage à|garantir|garantit|garantissons|garantissent|garantissant|garantira|garantirons|garantiront|garanti|garantis|veiller|veille à|veillons|veillent|veillera|veillerons|veilleront|veillant|assure|assurent|assurer|assurera|assurerons|assureront|assurons|assurant|assurions|promettons|manquera pas|manquerons pas|manqueront pas',
  must:
    'doit|doivent|devons|devez|obligatoire*|nécessaire à|nécessaires à|tenu de|requis|requise|requises|requiert|requièrent|exige|exigent|exiger|exigera|exigeons|exigez|exigé|exigée|exigées|exigés|exigence|exigences|impose|imposent|imposer|imposé|imposée|imposées|imposés|imposons|oblige|obligent|obligé|obligée|obligés|obligées|obligatoirement|nécessaire pour|nécessaires pour|nécessite|nécessitent|il faut|il faudra|tenus de le|contraint de|contraints de|indispensable*|devra*|devrez|devront|devrons|devrions',
  some:
    'quelques|limité|limitée|certain|certaine|certains|certaines|spécifique|spécifiques|limités|limitées|sélectionné*|sélectionnées',
  all:
    'tout|toute|tous|toutes|ensemble|chaque|intégralité|entière|complet*|entier|entiers|entières|totalité|illimité*|n importe quel|n importe quelle|n importe lequel|quelconque|quelconques|tout autre',
  example:
    'par exemple|notamment|tel* que|telles que|tels que|exemple|exemples|y compris|incluant|comprenant|etc|à savoir|entre autres|à titre d exemple|sans s y limiter|sans toutefois s y limiter|sans pour autant s y limiter|sans y être limité|sans que cette liste|sans limitation|sans caractère limitatif|de manière non limitative|non limitative|non exhaustive|non exhaustif|à titre non exhaustif|à titre non limitatif|inclut|incluent|inclure|inclus|incluse|incluses|comprend|comprennent|comme par exemple|à titre illustratif|en ce compris',
  automatic:
    'automatiquement|automatique*|par défaut|passivement',
  'purpose-word':
    'finalité*|fins|aux fins|afin de|objectif*|but|buts|en vue de|motif|motifs|raisons|afin d|afin que|à des fins|dans le but de|dans le but d|pour les besoins|la raison',
  'retention-period':
    'durée* de conservation|durée* nécessaire|pendant une durée|durée de|durée limitée|pendant toute la durée|tant que votre compte|inactivité|à compter de|sauvegardes|au delà de|délai* légal|délai de prescription|délai de conservation|jusqu à ce que|délais de conservation|période* de conservation|durées de conservation|période nécessaire|durée strictement nécessaire|temps nécessaire|période de|pour une durée|pour la durée|durée maximale|durée légale|délais légaux|à l expiration|à l issue|inactif|inactifs|inactive|inactives|copies de sauvegarde|jusqu à ce qu|délai maximum|délai maximal',
  'account-close':
    'supprimer votre compte|suppression de votre compte|clôture de votre compte|fermeture de votre compte|résiliation|fermer votre compte|compte supprimé|résili*|clôtur*|suppression du compte|supprimer le compte|supprimer son compte|supprimer un compte|fermeture du compte|fermer son compte|désactivation de votre compte|compte est supprimé|compte fermé|mettez fin à votre compte|supprimez votre compte|fermez votre compte',
  pointer:
    'en savoir plus|plus d informations|pour plus de|davantage d informations|consulter notre|cliquez ici|veuillez consulter|voir notre|plus amples informations|reportez vous|rendez vous|pour toute information|consultez|plus de détails|sont détaillé*|décrit* dans|disponible ici|vous référer|veuillez vous|comme indiqué|comme décrit|tel que décrit|telle que décrite|comme expliqué|cliquant ici|consultable*|vous reporter|accessible ici|pour en savoir|voir la section|voir l article',
  illustration:
    'nous attachons|soucieux*|importance|confiance|bienvenue|merci|notre mission|nous respectons',
}
