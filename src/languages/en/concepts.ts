// How English says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'personal data|personal information|personal details|personally identifiable information|pii|your data|your information|information about you|data about you|user data|user information|customer data|personal info|user personal information|personal identifiers|personally identifying information|personal identifying information|personal identifiable information|identifying information|identifiable information|information relating to you|data relating to you|information concerning you|data concerning you|information regarding you|data regarding you|customer information|consumer information|private information|private data|client data|covered information|personal data subject to|personal information subject to|your data subject to',
  'sensitive-data':
    'sensitive personal data|sensitive personal information|sensitive data|sensitive information|special categor* of personal data|special categor* of data|special categor*|sensitive categor*',
  name:
    'name|names|full name|first name|last name|surname|first and last name|given name|first names|last names|surnames|family name|middle name|maiden name|forename*|names and surnames',
  email:
    'email address*|e mail address*|email id|email|emails|e mail|e mails',
  'hashed-email':
    'hashed email*|hashed e mail*|hash of your email*|hash of * email*|email hash*|hashed version of * email*',
  phone:
    'phone number*|telephone number*|mobile number*|phone|telephone|cell phone number*|mobile phone number*|contact number*|telephone numbers|cell number*|fax number*',
  'postal-address':
    'postal address*|mailing address*|home address*|street address*|billing address*|shipping address*|delivery address*|physical address*|residential address*|address|addresses|postal|mail address*|correspondence address*|residence address*|place of residence',
  username:
    'username*|user name*|nickname*|screen name*|display name*|handle|login name',
  password:
    'password*|passphrase*|login credential*|credentials|pin code|login information|log in information|login details|log in details|login data|log in data|log in credential*|sign in information|sign in details|sign in credential*|passcode*|security question*|user credential*',
  'account-data':
    'account information|account data|account details|registration information|registration data|profile information|profile data|user profile|account id|user id*|subscriber data|account profile|registration details|user account data',
  photo:
    'photo*|picture*|profile image*|avatar*|image|images|selfie*',
  video:
    'video|videos|video recording*|footage',
  audio:
    'audio|voice recording*|voice|sound recording*|microphone',
  age:
    'age|date of birth|birth date|birthdate|birthday|year of birth',
  gender:
    'gender|sex|salutation',
  ethnicity:
    'ethnic*|race|racial origin|racial',
  religion:
    'religion|religious belief*|philosophical belief*|religious|religious affiliation*',
  politics:
    'political opinion*|political affiliation*|political view*|trade union*|political belief*|political affiliations',
  sexuality:
    'sexual orientation|sexual preference*|sex life',
  health:
    'health data|health information|medical*|health|disabilit*|medication*',
  genetic:
    'genetic data|genetic*|dna',
  biometric:
    'biometric*|fingerprint data|face geometry|facial recognition|voiceprint*|faceprint*|face dimensions|hand dimensions|fingerprints|facial geometry|facial feature*|facial template*|iris scan*|retina*',
  nationality:
    'nationality|citizenship|immigration status',
  marital:
    'marital status|family status|household|family member*',
  demographics:
    'demographic*',
  education:
    'education|academic*|qualification*|educational background|educational information|educational data|educational history|educational level|educational record*|educational qualification*|level of education|schooling',
  employment:
    'employment information|employment history|professional information|employer|job title*|occupation|work history|profession|employers|employment|professional data|professional details|job function*|job role*|job position*|occupations|professional experience|work experience|professional background',
  'job-application':
    'resume*|cv|curriculum vitae|job appl*|job candidate*|applicant*|candidate*|recruit*|apply for a job|applying for a job|cvs|job seeker*|cover letter*|open position*|vacancy|vacancies|job posting*|applying for a position|apply for a position|applying for a role|apply for a role|applying for a job with|letter of application|application form for|job opening*|prospective employee*',
  'government-id':
    'government id*|passport*|driver s licen*|driving licen*|social security number*|national id*|identity card*|identity document*|identification number*|tax id*|id card*|personal identity number*|national insurance number*|identification document*|government issued*|driver licen*|drivers licen*|id number*|id document*|ssn|bankid|bank id|electronic identification|electronic identity|eid|personal identification number*',
  payment:
    'payment information|payment data|payment detail*|credit card*|debit card*|card number*|payment card*|billing information|bank account*|bank detail*|payment method*|billing detail*|card information|bank account information|bank account data|bank account details|bank account detail|account number*|card details|card data|iban|payment instrument*|billing data|credit or debit card*|cvv',
  financial:
    'financial information|financial data|income|salary|credit score*|creditworthiness|credit history|financial*|credit check*|credit risk*|credit assessment*|credit report*|credit information|credit standing|credit rating*|solvency',
  purchase:
    'purchase history|order history|transaction data|transaction information|purchases|purchasing history|transaction*|transactional information|commercial information|order data|order information|purchase data|purchase information|purchase record*|purchases you make|products you buy|products purchased|items purchased|your purchases|your orders|purchasing behavio*|purchasing habit*|shopping history|shopping habit*|point of sale|purchasing tendenc*|order confirmation*|order detail*|order number*|order status|your order|orders you|orders placed|place an order|placing an order|placed an order|shopping cart*|shopping basket*|order processing|distance selling|distance sale*|sale of goods|sale of product*|sale of our product*|sell products|sell our products|selling products|purchased products|purchased items|goods purchased',
  location:
    'location|locations|geolocation*|geographic location|whereabouts|zip code|postal code|city|regional location|geo location|geographic*|geographical*|approximate location|zip codes|postcode*|postal codes',
  'precise-location':
    'precise location*|precise geolocation*|gps*|exact location*|fine location|real time location|latitude',
  ip:
    'ip address*|internet protocol address*|ip',
  device:
    'device information|device data|device type*|device|devices|hardware|hardware model*|operating system*|browser type*|browser version*|app version*|screen size|screen resolution|user agent*|computer|computers|smartphone*|laptop*|terminal equipment|terminal device*|end device*|browser|browsers|web browser|web browsers|internet service provider|isp|mobile carrier*|wireless carrier*|network carrier*|cellular carrier*|mobile network*|network information|connection information|display resolution',
  'device-id':
    'device identifier*|device id*|advertising identifier*|advertising id*|idfa|aaid|mac address*|imei|unique identifier*|mobile identifier*|application identifier*|online identifier*|cookie id*|unique id*|pseudonymous identifier*|persistent identifier*|unique online identifier*|technical identifier*|unique device|digital identifier*|electronic identifier*|user identifier*|identifier for advertis*|identifiers for advertis*|gaid|ad id|ad ids|unique user id*',
  fingerprinting:
    'browser fingerprint*|device fingerprint*|fingerprinting|digital fingerprint*',
  usage:
    'usage data|usage information|usage statistic*|how you use|use of our services|your use of|activity data|your activity|interaction*|page view*|pages you view*|pages visited|pages viewed|event data|telemetry*|behavioral data|behavioural data|engagement|clicks|clicked|click data|click through*|clickthrough*|clickstream*|click rate*|links you click|ads you click|what you click|mouse clicks|your activities|user activit*|online activit*|internet activit*|activities on|activity on|activity across|activities across|activities over|activity log*|activity information|account activity|website activity|site activity|app activity|network activity|activity history|usage|usage pattern*|usage behavio*|user behavio*|behavior|behaviors|behaviour|behaviours|traffic data|website traffic|web traffic|site traffic|traffic|interact with our|interact with the|interact with us|interacting with|use of our website*|use of our site*|use of our app|use of our product*|use of our platform|pages you visit',
  browsing:
    'browsing history|browsing behavio*|browsing information|browsing data|browsing activit*|browsing|websites you visit*|search history|search quer*|searches|url*|referring*|referrer*|web history|web address*|internet address*|domain name*|web pages you|sites you visit|search term*|search request*|surfing behavio*|search keyword*|keyword search*|search engine quer*|keywords you',
  viewing:
    'viewing history|watch history|listening history|what you watch|viewing habit*|listening habit*|viewing trend*|watched|videos you watch|videos you view|videos viewed|content you view|content viewed|content you watch|content watched|shows you watch|programs you watch|viewing data|viewing activit*|viewing behavio*|viewing information|listened to|listening data|songs you|music you',
  logs:
    'log data|log file*|logs|log information|server log*|access log*|date and time|time stamp*|timestamp*|access time*|log entries',
  diagnostics:
    'crash report*|crash data|diagnostic*|debugging information|error report*|performance data|bug report*|debugging|error log*|crash log*|crash information|failure report*',
  metadata:
    'metadata|meta data|headers|exif',
  content:
    'user content|your content|content you|user generated content|files|documents|posts|comments|attachments|uploads|customer content|file|filename*|file names|content of * messages|reviews|uploaded|comment|content that you|contents of your|content of your|you post|content posted|posts you|photos you|attachment|upload|uploading|your post|blog post*|forum post*|a post and|your prompts|prompts you|prompts and|inputs|outputs|your input|input and output',
  messages:
    'message|messages|chat|chats|correspondence|conversation*|communications with us|communications|email content|emails you send|direct messages|calls|call recording*|phone calls|telephone calls|instant message*|content of your communications',
  contacts:
    'address book*|contact list*|your contacts|phone book|friends list*|friends|contacts|address books|phonebook|friend list*|list of contacts|list of friends',
  'contact-data':
    'contact information|contact details|contact data|contact detail',
  'social-media':
    'social media account*|social network account*|social media profile*|public profile*|social media data|social media|social networking',
  survey:
    'survey*|questionnaire*|feedback|poll|polls|opinion*|sweepstakes|contest*|competition*|promotions you|focus group*|interview*',
  'preferences-data':
    'preferences|interests|your interests|likes|favorites|favourites|hobbies|taste*',
  inferences:
    'inference*|infer|inferred|inferring|derived data|predicted characteristic*|derive|derived|predict*|draw conclusions',
  'support-data':
    'support request*|customer support|customer service|support ticket*|inquir*|enquir*|when you contact us|when you contact our|support inquir*|support enquir*|customer inquir*|customer enquir*',
  sensor:
    'sensor*|accelerometer*|camera|gyroscope|motion data|bluetooth|wifi|wi fi|nearby',
  aggregated:
    'aggregated|aggregate|aggregation|aggregates|aggregated data|aggregate data|aggregated information|statistical data',
  anonymous:
    'anonymi*|anonymous*|de identif*|deidentif*|pseudonym*|non personal*|non identif*|not identify you|unidentif*',
  'third-party-source':
    'from third parties|from other sources|from third party|from our partners|publicly available*|public sources|data broker*|data provider*|third party sources|from other users|from other companies|information providers|from advertisers|obtained from|from publicly|from our affiliates|from other parties|from a third party|from service providers|from our service providers|from business partners|from our business partners|from data brokers|from social media|from social network*|from advertising partners|collected from third|received from third|public records|public databases|from outside sources|other sources|third party source|commercially available source*',
  collect:
    'collect|collects|collected|collecting|collection|gather*|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|record|recorded|recording|ask you for|asks you for|ask for|request from you|provide us|provided by you|you provide|you give us|you submit|you enter|you type|you input|enter your|entered by you|you supply|supplied by you|submitted by you|submitted to us|provide to us|provided to us|supplied to us|give to us|given to us|you have provided|you have given us|acquire|acquires|acquired|acquiring|captur*|collections|asking you for|solicit|solicits|solicited|soliciting|retrieve|retrieved|retrieves|retrieving|records your|records the|records information|records data|records which|records when|records how|records what|that records|automatically records|it records|also records|you send us|you send to us|voluntarily provide|voluntarily submit|be collecting|data gathering',
  use:
    'use|uses|used|using|utiliz*|utilis*',
  process:
    'process|processes|processed|processing|handle|handles|handled|handling|treat|treatment',
  share:
    'share|shares|shared|sharing|disclos*|pass on|passed on|pass your|made available to|make available to|give access to|reveal*|divulge*|hand over|handed over|provide to third|provided to third|transmit*|communicated to|send to third|forwarded|forwards|forwarding|forward your|forward it|forward the|forward personal|disseminat*|distribute|distributes|distributed|supply to|supplied to|passing on|passes on|pass it on|pass them on|handing over|hands over|turn over|turned over|transferred to our|give them access|giving access|gives access|given access|grant access|grants access|granted access|provide access to|provides access to|exchange information|exchange data|exchange your|exchanged with|making available to|make it available to|release your|release personal|release information|release data|release account|release the information|release any|release to|release of your|released to|provide ** third part*|provides ** to third|provided ** to third|providing ** to third|send ** to third|sends ** to third|sent ** to third|give ** to third|given ** to third|supply ** to third|communicate ** to third|make ** available to third|provide ** to our service provider*|provide ** to service provider*|provide ** to law enforcement|make ** available to other|exchanged between|divulging|transferred to ** third part*|transfer to ** third part*',
  sell:
    'sell|sells|sold|selling|sale of|sales of|sale|rent|rents|rented|renting|trade your|monetiz*|monetis*|valuable consideration|sales of your|trade personal|trading your|barter*|lease your|lease or|monetary consideration|trade or rent|trade or sell|trade or otherwise|trade or share|trade or lease|trade or disclose|trade or transfer|rental of',
  retain:
    'retain*|retention|keep your|keep it|keep them|keep the|keep personal|kept|keep for|we keep|preserv*|archiv*|retention period*|storage period*|stored for|as long as|no longer than|how long|no longer necessary|no longer needed|length of time|keeping your|keep their|keep a copy|keep copies|keep a record|keep records|keep information|keep data|keep any|keeping it|keeping personal|maintain your information|maintain your data|maintain your personal|maintain personal|maintain information|maintain records|maintain a record|no longer required|longer than necessary|longer than is necessary|longer than required|as long as necessary|as long as is necessary|as long as needed|as long as required|as long as reasonably necessary|keeps your|keeps the|keeps it|keeps a|keeps personal|keeps data|keeps information|keeps this|keeps records|keeps them|keeps any|keeps copies|keep this|keep such|keep these|keep those|keep certain|keep some|keep all|keep user*|keep customer*|retaining',
  store:
    'store|stores|stored|storing|storage|hosted|host|save|saves|saved|hosting|hold|held',
  delete:
    'delet*|erase|erased|erasing|remov*|destroy*|purge*|wipe|wiped|destruction|erases|discard*|dispose of|disposes of|disposed of|disposing of|disposal of|expunge*|overwrit*|shred*',
  transfer:
    'transfer|transfers|transferred|transferring|cross border|onward transfer*',
  access:
    'access|accesses|accessed|accessing|view|accessible|look at',
  combine:
    'combin*|link with|linked with|match|matched|matching|associate with|cross reference*|enrich*|consolidat*|supplement|supplemented|supplementing|append|appended|appending|merge|merged|merging|link your|linking|linked to your|associate your|associated with your|can be linked|be linked|linked directly|linked to a|linked to an|linked to you|linked to other|linked or|reasonably linked|reasonably linkable|linkable|linked back|links to you',
  analyse:
    'evaluat*|examin*|understand how|analyse|analysed|analyses|analysing|analysis|analyst*|analyz*|investigat*|measure|measured|measuring|assess|assesses|assessed|assessing|studying',
  scan:
    'scan|scans|scanned|scanning|monitor|monitors|monitored|monitoring|review content|inspect*|moderate|moderated|moderates|moderating|moderation|moderators',
  track:
    'track|tracks|tracked|tracking',
  'profile-act':
    'profiling|profiles about|create a profile|build a profile|user profiles|build profiles|create profiles|usage profile*|create profiles of|user profiling|creation of profiles|pseudonymous profile*',
  encrypt:
    'encrypt*|tls|ssl|https|end to end|decrypt*',
  hash:
    'hash|hashed|hashing|salted|tokeniz*|tokenis*',
  'notify-act':
    'notify|notifies|notified|notifying|notification|inform|informs|informed|informing|let you know|tell you|alert you|give notice|provide notice|provide you with notice|provide you with a notice|send you a notice|send notice|make you aware|made aware|advise you|draw your attention|give you notice',
  verify:
    'verify*|verifi*|authenticat*|confirm your identity|proof of identity|validat*|confirm the identity|confirming your identity|identity verification|identity check*|confirm who you are|keep you logged|keep them logged|keep users logged|keep you signed|stay logged in|stay signed in|remain logged in',
  publish:
    'publicly|public|made public|make public|visible to others|visible to|visible|publicly visible|publicly accessible|displayed to|publication|publications|post the|post any|post our|post a|post an|post this|post changes|post updates|post it|posting the|posting a|posting an|posting any|posting our|posting changes|posting updates|posted on|posted here|posted in|posted to|publicly available on|made publicly|publish|publishes|published|publishing|viewable|be seen by|see your profile',
  respond:
    'answer|answers|answered|reply|response|replies|replying|responses|address your question*|address your concern*|address your request*|address any|address issues|address the issue*|address these|address this|addressing your|to address|respond|responds|responded|responding|answering',
  'contract-bind':
    'contractual*|contractually|data processing agreement*|data protection agreement*|confidentiality agreement*|nondisclosure|non disclosure|bound by|obligated to|on our behalf|our instructions|our instruction|documented instructions|written instructions|on instructions|instructions of|upon instructions|customer s instructions|controller s instructions|customers instructions|their instructions|its instructions|according to instructions|confidentiality obligation*|obligation of confidentiality|obligations of confidentiality|duty of confidentiality|under contract|bound to|on behalf of us|on behalf of our|on behalf of the operator|on behalf of the provider|on behalf of the controller|on behalf of the company|on behalf of the website|on its behalf|on their behalf|process * on behalf|on behalf of|on * s behalf|on behalf of its|on behalf of their|duties of confidentiality|bound to confidentiality',
  'third-party':
    'third part*|other companies|other organi*|other businesses|outside parties|others|anyone|other parties|other entities|other persons|outside compan*|outside entit*|external compan*|external part*|unaffiliated|non affiliated|third person|third persons|rd part*',
  'service-provider':
    'service provider*|vendor*|supplier*|contractor*|third party provider*|providers|agents|subcontractor*|hosting provider*|cloud provider*|cloud service*|consultants|agencies|providers of|provider|outsourc*|external provider*|hosting compan*|third party compan*|external service provider*|rd party provider*|rd party service provider*',
  processor:
    'processor|processors|data processor*|processing on behalf',
  subprocessor:
    'subprocessor*|sub processor*',
  affiliate:
    'affiliate|affiliates|affiliated compan*|subsidiar*|group compan*|corporate family|group of companies|corporate group|sister compan*|related compan*|affiliated|group member*|group entit*|members of our group|member of our group|companies in our group|companies within our group|companies in the group|our group|affiliated entit*|related entit*|holding compan*|parent compan*|intra group|common ownership|common control|our parent|parent corporation|parent entit*|parent organi*|corporate affiliate*|affiliates and subsidiaries',
  partner:
    'partner|partners|business partner*|marketing partner*|co marketing|co brand*|resellers|reseller*|distributor*|joint venture*|commercial partner*|strategic partner*',
  advertiser:
    'advertiser*|advertising partner*|ad partner*|ad network*|advertising network*|advertising compan*|ad compan*|ad tech*|advertising technolog*|marketers|publishers|ad exchange*|ad server*|media agenc*|advertising agenc*|advertising service provider*|advertising provider*',
  'analytics-provider':
    'analytics provider*|analytics partner*|measurement partner*|google analytics|analytics service*|third party analytics|analytics compan*|measurement compan*|analytics tool*|analytics software|analytics platform*|analytics vendor*',
  'payment-provider':
    'payment processor*|payment provider*|payment service*|payment gateway*|payment partner*|banks|bank|stripe|paypal|braintree|card network*|card issuer*|payment tool*|payment system*|payment platform*|payment institution*|payment compan*|klarna|adyen|worldpay|mollie|apple pay|google pay|american express',
  'social-network':
    'social network*|social media platform*|facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube|social networks|social platform*|whatsapp|reddit|discord',
  authority:
    'law enforcement*|government*|public authorit*|competent authorit*|public bod*|police|national security|tax authorit*|subpoena*|governmental|judicial|legal request*|warrant|warrants|court|courts|court order*|regulators|regulatory authorit*|regulatory bod*|regulatory agenc*|state authorit*|administrative authorit*|authorities|government agenc*|governmental agenc*|law enforcement agenc*|public agenc*|state agenc*|federal agenc*|prosecutor*|summons|legal process*|legal order*|lawful request*|lawful order*|jurisdiction over|court of competent jurisdiction|courts of competent jurisdiction',
  acquirer:
    'merger*|acquisition|acquir* by|acquirer|successor*|sale of assets|bankruptcy|reorgani*|purchaser|change of control|change in control|insolvency|sale of * assets|corporate transaction*|business transaction*|restructuring|dissolution|merges|new owner*|potential buyer*|prospective buyer*|buyer or other|buyer or successor|buyer of our|buyers of our|buyer of all|buyer or seller|seller or buyer|sellers or buyers|buyers or sellers|potential purchaser*|prospective purchaser*|sale of our business|sale of the business|sale of our company|sale of the company|sale of all|sale of any|sale of some|sale of substantially|sale of part|sale or transfer of|sale or merger|merger or sale|merger sale|merger acquisition|acquisition or sale|sale of our assets|sale of business|asset sale*|sell our business|sell our company|sell all or|sell part|sell or transfer our|sell or buy|buy or sell|sell any business|selling our business|divest*|spin off*|amalgamation|liquidation|receivership|takeover|acquired by|winding up|is acquired|are acquired',
  'public-recipient':
    'other users|other members|other people|general public|the public|community members|other participants|others see|other guests|other customers|another user|another member|other * users|other * members|other players|other individuals|other account holders|meeting participants|fellow participants|members of the public|public view|public at large|broader public|wider public',
  'organisation-admin':
    'your employer|your organi*|account owner*|administrator*|account administrator*|workspace owner*|hosting account|your company|team admin*|school|schools|your school|your institution|account admin*',
  adviser:
    'professional advis*|lawyers|legal counsel|auditor*|accountants|insurers|insurance compan*|attorneys|law firm*|legal advis*|financial advis*|collection agenc*|credit agenc*|credit reference*|advisors|advisers|tax advis*|external advis*|debt collect*|accountant|attorney|lawyer',
  researcher:
    'researcher*|academic institution*|universit*|research institution*|research partner*',
  delivery:
    'carrier|carriers|shipping compan*|courier*|logistics|delivery compan*|postal service*|delivery partner*|travel provider*|airline*|train operator*|host|merchants|sellers|restaurants|retailers',
  'provide-service':
    'provide our service*|provide the service*|provide you with the service*|provide services|deliver our service*|operate our|operate the|run our|running our|provide you|provide and maintain|provision of|operat* of|fulfil*|operate and|operate this|operate your|help us operate|operate and improve|operate provide|run the|running the|administer our|administer the|administering our|administering the|administration of our|administration of the|provide our website|provide our site|provide our app|provide our product*|provide our platform|provide our customers|provide the website|provide the site|provide the app|provide the platform|provide the product*|provide the requested|providing our|providing the service*|providing services|providing you|provide and improve|provide and operate|provide operate|provide support|delivering our|deliver the service*|deliver services|deliver products|offer our service*|offer you|offering our|make our service* available|making our service* available|maintain and|maintain our service*|maintain our website*|maintain our site*|maintain our platform|maintain our product*|maintain our system*|maintain our business|maintain the service*|maintain the website|maintain the site|maintain the platform|maintain the app|maintain the function*|maintain your account|maintaining our|maintaining the service*|maintaining the website|maintaining your account|maintenance of|function properly|functions properly|proper functioning|properly function|functioning of|manage your account|managing your account|order to provide|to provide our|to provide services|to provide features|provide features|provide the core|provide the function*|provide function*|provide certain service*|provide certain function*|provide such service*|provide these service*|provide any service*|provide * services|provide * products and services|provide products and services|provide educational|provide a service|made available to you|make available to you|makes available to you|operate such|operate these|operate or|creating and managing|administering and managing|manage and administer|account management|account administration|management of your account|manage your * account|managing your * account|manage our relationship|managing our relationship|manage our business|managing our business|administer your account|administering your account|keep our service* running',
  improve:
    'improv*|optimi*|enhanc*|better serve|troubleshoot*|quality assurance|refine|user friendly|user friendliness|more effective|better service*|better experience|upgrade our',
  develop:
    'new features|new products|new services|product development|innovat*|test new|testing|new product|develop|develops|developed|developing|development|developments',
  research:
    'research|user research|market research|scientific|studies|case stud*',
  marketing:
    'marketing|promotional*|promote|promotion|promotions|newsletter*|direct marketing|special offers|promotional communication*|commercial communication*|commercial messages|campaign*|market our|market to|market its|market their|market products|market services|promoting|promotes|prospects|prospecting|prospect|promotional offer*|our offers|exclusive offers|offers from|relevant offers|offers to you|offers and|and offers|offers or|offers for|offers about|offers that|personalized offers|personalised offers|deals|discounts|coupons|vouchers|receive marketing|receiving marketing|receive promotional|receiving promotional|receive newsletter*|receive our newsletter*|receiving newsletter*|commercial offer*|special offer|exclusive offer|incentive offer*|latest offers|new offers|other offers|their offers|marketing offer*|commercial email*|loyalty offer*|offers which',
  advertising:
    'ads|ad|sponsored|sponsored content|commercials|advertise|advertises|advertised|advertising|advertisement|advertisements|advert|adverts|advertize|advertizing',
  'targeted-advertising':
    'targeted ad*|interest based ad*|interest based|behavio* ad*|behavio* advertising|retarget*|remarket*|custom audience*|lookalike*|contextual ad*|cross context|cross context behavio*|ad targeting|audience*|online behavio* advertis*|online behavio* ad*|targeting ad*|interest related ad*|personali* ad|personali* ads|relevant ad|relevant ads|relevant advert*|tailor ad|tailor ads|tailor advert*|tailored ad|tailored ads|tailored advert*|tailoring ad|tailoring ads|tailoring advert*|customi* ad|customi* ads|customi* advert*|personali* advertis*',
  analytics:
    'analytics|web analytics|statistic*|trends|metrics|measurement|business intelligence|usage analy*|internal reporting|reporting|insight*|analytical|reports on|compile reports|compiling reports|generate reports|usage reports|analytical purposes|web analysis',
  personalise:
    'tailor|tailored|tailoring|relevant content|curat*|recommend content|recommend product*|recommend service*|recommend item*|recommend relevant|recommend to you|recommended content|recommended product*|recommended for you|recommending|recommendation|recommendations|recommend you|suggest content|suggested content|suggest product*|suggest relevant|suggest to you|suggest friends|suggest people|suggested for you|suggesting|make suggestions|making suggestions|suggestions and recommendations|suggestions for you|suggestions to you|suggestions about|personaliz*|personalis*|customiz*|customis*',
  'security-purpose':
    'security of our|protect our|keep our * safe|safety|protect the rights|protect the safety|protect against|security purposes|secure our|security incident*|integrity|protect or defend|abuse|spam|malicious|malware|threat|threats|misuse|harmful|vulnerabilit*|misused|misusing|abuses|abused|abusive|attack*|virus|viruses|hacking|hackers|cyber*|protecting our|protecting the rights|protecting the safety|protecting against|protect us|protect rights|protect the interests|protect the property|protect the security|protect and defend|security reasons|safety of|secure operation|protect * s rights|rights or property|rights and property|rights property|rights privacy safety|rights safety|rights or safety|rights and safety|promote safety|promote the safety|promote the security|promote integrity|phishing|bots and',
  fraud:
    'fraud*|unlawful*|money laundering|violation*|prevent abuse|unauthori* use|unauthori* activit*|unauthori* transaction*|suspicious activit*|criminal*|illegal|terroris*',
  'legal-compliance':
    'legal obligation*|applicable law*|required by law|law requires|legal requirement*|regulatory|regulation*|statutory|legally required|as required by|bookkeeping|tax law*|by law|comply|complies|complied with|complying with|compliance|applicable legislation|applicable regulation*|applicable rule*|applicable legal|legally obliged|legally obligated|legal dut*|obliged by law|obligated by law|prescribed by law|mandated by law|laws and regulations|required under|accounting rule*|accounting obligation*|accounting purposes|tax obligation*|tax purposes|tax reasons|legal reasons|fulfil* of a legal obligation|fulfil* a legal obligation|fulfil* our legal obligation*|fulfil* legal obligation*|record keeping|relevant law*|relevant legislation|other laws|relevant legal|local laws|local legislation|national law*|national legislation|federal law*|legislation|laws of|law of the|laws that|laws applicable|governing law*|laws and',
  'legal-claims':
    'enforce our|enforce*|disputes|dispute resolution|resolve disputes|defend*|legal proceeding*|exercise legal|terms of service|terms of use|terms and conditions|conditions of use|our terms|user agreement*|general terms|terms of sale|legal claim*|legal action*|legal dispute*|lawsuit*|litigat*|establish exercise|establishment exercise|exercise or defen*|assert* claims|assertion of|our legal rights',
  communicate:
    'communicate with you|contact you|send you|service messages|keep you informed|administrative messages|reach you|communicat*|service announcement*|push notification*|text messages|sms|reach out|invit*|contact users|contact customers|contact individuals|contact people|contact candidates|contact participants|contact winners|contact them|contacting you|contacted you|contacted by us|contact with you|in contact with|sending you|sends you|get in touch with you|notifications|email notification*|receiving communication*|receive notification*|receiving notification*|receive future|receiving future|email you|call you|text you|to receive email*|to receive e mail*|to receive messages|of receiving email*|of receiving e mail*|from receiving email*|receive emails from us|receiving emails from us|receive e mails from us|receiving e mails from us|to receive communications|receive communications from us|contact such',
  support:
    'customer support|support you|customer service|technical support|assist you|answer your questions|help you|resolve issues|customer care|help desk|user support|provide support to|assisting you|helping you|answering your|respond to your question*|respond to your comment*|respond to your concern*|respond to your message*|resolve your issue*|resolve your problem*|resolve your question*|resolve problems|resolving problems|resolving issues|support team|support portal|support staff|support center|support centre|support page|support service|support services|support department|support agent*|respond to your inquir*|respond to your enquir*',
  'payment-purpose':
    'process payment*|process your payment*|process transactions|billing|invoic*|calculate fees|processing payments|payments|process orders|complete transactions|refund*|pay for|payment processing|process the payment*|processing of payment*|collect payment*|process refund*|withdraw money|withdraw funds|withdrawal of funds|withdrawal of money|payouts|payout',
  recruitment:
    'hiring|recruitment|recruiting|employment application*|evaluate your application|hiring process|recruitment process|job vacanc*|evaluating your application',
  'ai-training':
    'train|trains|trained|training|large language model*|language model*|llm*|foundation model*|train * models|model training|training data|training of',
  ai:
    'artificial intelligence|machine learning|ai|generative|chatbot*|ai powered|ai system*|ai tools|ai features|ai models|neural network*|deep learning|models|algorithm*|virtual assistant*|ai assistant*|virtual agent*|bots|ai technolog*',
  'automated-decision':
    'automated decision*|automated decision making|automated individual|solely automated|automated means|automated processing|automatic decision*|automatically decide*|automated technolog*|automated system*|automated basis|human review|human intervention|legal effects',
  profiling:
    'profiling|scoring|behavio* profile*|profile you|profile users|profile individuals|to profile',
  right:
    'right|rights|entitled|data subject right*|your rights|privacy rights',
  'right-access':
    'right to access|right of access|access to your personal|request access|access your personal|copy of your|copy of the personal|right to know|know what personal|request information about|obtain a copy|access and update|access to the personal|request a copy|right to be informed|access your data|access your information|obtain confirmation|obtain our confirmation|confirmation of whether|confirmation as to whether|obtain from us|obtain information|obtain an extract|obtain access|receive a copy|receive confirmation|provide you with a copy|copies of your personal|access right*|access request*|right to obtain|rights to access',
  'right-rectify':
    'rectif*|correct|correction|corrected|correct inaccurate|update your information|inaccurate*|complete incomplete|update your personal|amend your|amend or|amend inaccurate|amend any|amend the personal|amendment of your|correcting|corrections|correct or update|update or correct|updated or corrected|inaccurac*|incomplete|updating your personal|updating your information|incorrect|incorrectly|out of date|outdated',
  'right-erase':
    'right to erasure|right to be forgotten|erasure|request deletion|request that we delete|right to delete|right of deletion|deletion of your|deletion request*|request the deletion|request erasure|ask us to delete|ask us to erase|ask us to remove|asking us to delete|ask that we delete|request us to delete|request to delete|have us delete|request that your personal * be deleted|right to request deletion|right to have * deleted|delete my|erasure of|to be forgotten|have your personal * deleted|have your data deleted|have your information deleted',
  'right-port':
    'portab*|machine readable|export your data|structured commonly used|export your|receive your data|receive your personal|receive the personal|receive personal data|transfer your data to another|transmit those data|transmit that data|transfer your personal data to another',
  'right-object':
    'right to object|objection*|objecting|object|objected|objects',
  'right-restrict':
    'restrict processing|restriction of processing|restrict the processing|right to restrict*|limit the use|limit our use|restrict our|limit the processing|limit processing|request restriction|restricting the processing|restrict or object|restrict its processing|restriction on processing|restriction of the processing|restrict use|limiting the use|limitation of processing',
  'right-complain':
    'complaint*|complain|supervisory authorit*|data protection authorit*|lodge a complaint|ombudsm*|regulator|cnil|information commissioner*|arbitration|file a complaint|file complaints|filing a complaint|lodging a complaint|make a complaint|submit a complaint|privacy regulator*|supervisory bod*|data protection supervisory|data protection regulator*|privacy commissioner*|data protection commission*',
  'right-appeal':
    'appeal|appeals|appealed|appealing',
  'right-nondiscrimination':
    'discriminat*|retaliat*|non discrimination',
  'right-human-review':
    'right not to be subject|contest the decision|human intervention|express your point of view|challenge the decision',
  'right-withdraw':
    'withdraw your consent|withdraw consent|revoke your consent|withdrawal of consent|revoke*|withdraw|withdraws|withdrawn|withdrawing|withdrawal of your|withdrawal of such|withdrawal of the consent|withdrawal does|your withdrawal|such withdrawal|the withdrawal|before its withdrawal|before withdrawal|prior to withdrawal|prior to its withdrawal|revoking|revocation',
  'authorised-agent':
    'authori* agent*|legal representative*|power of attorney|on your behalf|authori* representative*|on behalf of another|on behalf of a consumer|act on your behalf|acting on your behalf|acts on your behalf|on my behalf|on another s behalf|on someone else s behalf|on the consumer s behalf|on behalf of someone|on behalf of you|after your death|following your death|upon your death|in the event of your death|event of your death|after death|post mortem|deceased|authorized to act|authorised to act',
  'exercise-request':
    'exercise your|exercise these|exercise any|submit a request|make a request|your request|your requests|such requests|data subject request*|requests|request|exercising your|exercising these|exercising any|exercise of your|exercise of these|exercise of the right*|exercise the right*|exercise a right|exercise one|exercise all|exercise those|exercise their|exercise his|exercise certain|exercised|ask us|asking us|direct us|requesting|privacy request*|exercise rights|exercises|exercising|direct such|you direct|your direction|instruct us|you instruct|upon request|submit your request|submitting a request|submit the request|submit requests|you submit your request|you submit a request|submit such request*|to exercise|verifiable request*|verifiable consumer request*|consumer request*',
  'opt-out':
    'opt out*|opting out|opted out|unsubscrib*|turn off|switch off|disable*|disabling|deactivat*|stop receiving|decline|refuse|reject|block cookies|do not sell or share my|do not sell my|do not share my|do not sell or share link|do not sell link|opts out|opt outs|opt out of receiving|unsubscribe from receiving|declining|declined|declines|refuses|refused|refusing|rejecting|rejected|rejects|turning off|turned off|switching off|switched off|block * cookies|blocking cookies|block or delete|reject all|opt out preferences|opt out of',
  'opt-in':
    'opt in*|opting in|opted in|turn on|activate|enable cookies|enable or disable|enable location|enable notification*|enable push|enable this|enable the feature*|enable these|you enable|choose to enable|enabling location|enabling cookies|enabling this|if enabled|turning on|turned on|switch on|switched on|activated|activating|tick the box|ticking the box|check the box|checking the box|is enabled|are enabled|have enabled|you enabled|when enabled',
  settings:
    'settings|privacy settings|account settings|preferences page|privacy controls|preference cent*|your privacy choices|control panel|controls|dashboard|preferences in|manage your|adjust your|configure|setting|browser setting*|device setting*|cookie setting*|cookie preferences|privacy preferences|communication preferences|email preferences|marketing preferences|app settings|preferences centre|adjusting your|configured|toggle*|managing your preference*|managing your cookie*|managing your privacy|managing your setting*|managing your choice*|managing your communication*|managing your consent|managing your subscription*|managing your data|managing your personal|managing your information|managing your email|set your|set the privacy|you can set|set yours|adjust the settings',
  choose:
    'choose|chooses|choose to|choosing|choice|choices|elect to|option to|at your option|you decide|voluntar*|optional*|your choice|control how|control over|control what|control whether|control which|control the extent|control the use|chosen|chose|decide whether|opportunity to|voluntary|voluntarily|your options|we offer you a choice|select whether|select which|you select|by selecting|you prefer|at your discretion',
  gpc:
    'do not track|global privacy control|gpc|dnt|opt out preference signal*|browser signal*|opt out signal*',
  consent:
    'consent|consents|your consent|explicit consent|permission|your permission|consented|prior consent|authoriz*|authoris*|agree|consenting|agreeing|permissions|your agreement|your approval|give us permission|agreement to the|agreement to this|agreement to these|agreement to our|agreement to such|agreement to be bound|agreement to receive',
  'legitimate-interest':
    'legitimate interest*|legitimate business interest*|legitimate business purpose*|legitimate commercial interest*|justified interest*|interests and fundamental|interests or fundamental|interests rights and freedoms|interests or rights|overriding interest*|our business interests|our commercial interests|our own interests|our interests|interests of third|interests of a third|interests of our|interests of the company|balance of interests|balancing test|weighing of interests',
  contract:
    'performance of a contract|performance of our contract|contract with you|perform our contract|contractual necessity|enter into a contract|perform a contract|pre contractual|our contract with|perform the contract|performing a contract|performing our contract|performing the contract|performance of the contract|performance of contract|performance of any contract|performance of an agreement|performance of our agreement|performance of the agreement|performance of * contract|contract performance|contractual performance|contractual relationship*|execution of a contract|execution of the contract|execution of our contract|fulfil* a contract|fulfil* the contract|fulfil* our contract*|fulfil* of a contract|fulfil* of the contract|fulfil* of our contract|fulfil* of contract|fulfil* contract*|conclude a contract|conclusion of a contract|conclusion of the contract|entering into a contract|enter into the contract|enter into an agreement|enter a contract|necessary for the contract|contractual basis|precontractual|perform our agreement|perform an agreement|contract we have|contract between|agreement with you|agreement between you|contract with us|conclude an agreement|conclude the contract|conclusion of an agreement|conclusion of the agreement|concluding a contract|concluding the contract|agreement to be concluded|contract to be concluded|contract is concluded|contract concluded|agreement concluded|contracts concluded|fulfil* our agreement|fulfil* the agreement|fulfil* an agreement|fulfil* your contract|party to a contract|party to the contract|perform your contract|agreement with us',
  'legal-basis':
    'legal bas*|lawful bas*|legal ground*|lawful ground*|art 6|article 6|article 9|vital interest*|public interest|legal basis for|legal justification*|public task|public interests|the public interest|the public interests|official authority|substantial public interest',
  safeguard:
    'safeguard*|security measure*|technical and organi*|organizational measures|organisational measures|protect your|reasonable security|secure|secured|securely|security|protection of|firewall*|administrative technical|physical electronic|penetration test*|two factor|multi factor|access control*|need to know|confidential*|iso 27001|soc 2|pci|protecting your|protecting personal|protecting the personal|protecting information|protecting data|protecting the confidentiality|protecting the security|protect personal|protect the personal|protect information|protect the information|protect data|protect the data|protect it|protect them|protect user*|protects your|protect against unauthori*|help protect|protective measure*|protection measures|limit* access to your personal|restrict* access to your personal|limit* access to|restrict* access to|access is limited|access is restricted|access restriction*|password protected|keep it secure|keep it safe|keep them secure|keep them safe|kept secure|kept safe|kept confidential|intrusion detection|antivirus|anti virus|technical measures|appropriate measures|technical organizational|vulnerability scan*|security policies|protected by|protected against|protected from|is protected|are protected|protect|protects|protecting|safe|safely|protection against|its protection|their protection|data security|information security|keep it protected|keep them protected|kept protected|be protected|remain protected|keep your account|keep it confidential|protected in accordance|adequately protected|security of your|security of the data|security practices|keep your ** secure|keep your ** safe|keep your ** confidential|keep your ** private|keep ** secure|keep ** safe',
  breach:
    'data breach*|breach|breaches|security incident*|unauthori* access|unauthori* disclosure|compromised|security breach*|breach of security|unauthori* access to your personal|unauthori* processing|unauthori* alteration|unauthori* destruction|unauthori* or unlawful|unauthori* third part*|unauthori* persons|unauthori* person|accidental loss|accidental or unlawful|unauthori*',
  'no-guarantee':
    'cannot guarantee|no guarantee|not guarantee|guarantee the security|100 secure|completely secure|absolute security|at your own risk|can not guarantee|fully secure|100 safe|entirely secure|absolutely secure|perfectly secure|totally secure|completely safe|impenetrable|100 percent secure',
  'employees-access':
    'employees|staff|personnel|our team|staff members|team members|members of staff|authori* personnel|authori* employees|authori* staff|authori* persons|authori* individuals|workers|workforce|staff member|team member',
  'third-country':
    'outside the eea|outside the eu|outside the european|outside of the eea|outside of the european|third countr*|other countries|international transfer*|internationally|abroad|outside your country|cross border|data transfers|overseas|outside the uk|outside of your|any country|countries where|other jurisdictions|outside the united kingdom|outside of the uk|outside of the eu|outside the united states|outside of europe|outside europe|outside switzerland|non eea|non eu|other country|another country|different country|foreign countr*|foreign jurisdiction*|countries outside|countries other than|cross border transfer*|another jurisdiction|country other than|outside of the united|outside canada|outside australia|to countries|not located in the eea|not located in the european|not located in the eu|not located within the|not within the eea|not within the european|not based in the eea|not part of the eea|not part of the eu|not part of the european|not members of the|not a member of the e*|outside the country|outside your home|outside the territory|outside of the territory|outside the jurisdiction|outside your jurisdiction|outside their country|outside your region',
  scc:
    'standard contractual clause*|scc|sccs|model clause*|model contract*|standard data protection clause*|eu model|standard data protection contract*|model contractual clause*|standard contract clause*|contractual clauses approved|international data transfer agreement*|international data transfer addendum|idta|eu standard contract*',
  framework:
    'privacy shield*|data privacy framework*|dpf|safe harbo*|adequacy framework*|framework',
  adequacy:
    'adequacy decision*|adequate level of protection|adequacy|adequate protection|level of data protection|adequate level of data protection|adequate level of privacy|level of protection|levels of protection|standard of protection|level of privacy protection|equivalent protection|comparable protection|similar protection|adequate data protection|adequate countr*|deemed adequate|considered adequate|adequacy determination*|adequacy regulation*',
  bcr:
    'binding corporate rules|bcr*|binding corporate rule',
  us:
    'united states|usa|u s|us based|united states of america|the us|u s a|in the us|non us|us law|us laws|us government|us federal|us citizen*|us department|us based compan*|us law enforcement|us authorit*|us compan*|us server*|us territory|us customer*|us user*|us person*|us provider*|american',
  eu:
    'european union|eu|eea|european economic area|europe|member state*|eu based|european countr*|european resident*|european users|european countries|eu countr*|eea countr*',
  uk:
    'united kingdom|uk|great britain|england|england and wales|scotland|northern ireland|british',
  switzerland:
    'switzerland|swiss',
  country:
    'country|countries|jurisdiction*|region|regions|territor*|locations where|locations in which|locations around|other locations',
  servers:
    'server|servers|data cent*|infrastructure|cloud infrastructure|server location*|servers located in|servers are located in|server located in|server is located in|servers located outside|servers in the|data cent* located in|data cent* in the',
  cookie:
    'cookie|cookies|cookie polic*|small text file*|text file|text files|small data file*|small file*|small web file*|cookie file*',
  'tracker-tech':
    'pixel*|web beacon*|beacon*|tags|local storage|tracking technolog*|similar technolog*|sdk*|clear gif*|tracking pixel*|localstorage|plugins|plug in*|plug ins|social plugin*|session replay*|tracking tool*|tracking device*|web bug*|flash cookie*|flash object*|flash lso*|local shared object*|shared object*|session storage|scripts|javascript*|similar tool*|similar tracking|tracking script*|trackers|tracker|tracking code*|tracking tag*|pixel tag*|tracking mechanism*',
  'third-party-cookie':
    'third party cookie*|first party cookie*|persistent cookie*|session cookie*|necessary cookie*|essential cookie*|advertising cookie*|functional cookie*|analytics cookie*|non essential cookie*|non essential track*|analytical cookie*|marketing cookie*|performance cookie*|targeting cookie*|preference cookie*|statistic* cookie*|rd party cookie*',
  child:
    'child|children|minor|minors|kids|teen|teens|teenager*|underage|young people|students under|younger|adolescent*|young person*',
  parent:
    'parent|parents|parental|guardian*|legal guardian*',
  'under-age':
    'under the age|years of age|age of|years old|younger than|minimum age|age requirement*|of legal age|below the age|under 13|under 14|under 15|under 16|under 17|under 18|under 21|at least * years old|at least * years of age|age of majority|age of consent|legal age|age limit*|at least 18|at least 16|at least 13',
  resident:
    'resident|residents|residing|reside|located in|based in|live in|lives in|living in|resides|of residence|of habitual residence|habitual residence|residence in|residency|residencies|you live|you are from|you are in the|you are in a|you are in an|you are in europe|domicile|domiciled|users from|individuals from|people who live',
  california:
    'california*|ccpa|cpra|virginia|colorado|connecticut|utah|shine the light|certain states|us state*|nevada|texas|oregon|state privacy law*|california consumer privacy act*|california privacy rights act|california civil code|california privacy law*|california online privacy protection act|consumer privacy act|privacy rights act|virginia consumer data protection act|consumer data protection act|colorado privacy act|connecticut data privacy act|utah consumer privacy act|caloppa|montana|new jersey|your state|state of california|certain state|individual states|several states',
  gdpr:
    'gdpr|general data protection regulation|data protection law*|data protection act|uk gdpr|lgpd|privacy law*|pipeda|data protection legislation|data protection regulation*|privacy legislation|privacy regulation*|data privacy law*|personal data protection act|personal data act|personal data protection law*|privacy act|eu gdpr',
  visitor:
    'visitor*|visit our website|site visitors|guests|non users|guest',
  customer:
    'customer|customers|client|clients|subscriber*|business customers|end users|end user|consumer|consumers|buyers|buyer|riders|rider|passenger*|shopper*|authori* user*',
  user:
    'user|users|member|members|account holder*|registered user*|data subject*|person|persons|people|natural person*|app users|website users|individual|individuals|private individual*',
  employee:
    'our employees|contractors and|job applicants',
  applies:
    'this policy applies|this privacy policy applies|applies to|apply to|covers|governs|governed by|scope of this|this notice applies|describes how|separate privacy|own privacy polic*|subject to * privacy polic*|policy describes|statement applies|apply in|apply when|apply where|apply if|applies in|applies when|applies where|applies if|policy apply|covered by|policy cover|notice cover|statement cover|cover how|cover the|cover information|cover any|cover third|subject to this|applies|following apply|following applies|following shall apply|following will apply|shall apply to|apply for users|apply with respect|also apply',
  controller:
    'data controller|controller|responsible for the processing|joint controller*|controllers|responsible for your|legal entity|operated by|responsible party|jointly responsible',
  dpo:
    'data protection officer|dpo|privacy officer|representative in the|eu representative|our representative|privacy team',
  'contact-us':
    'do not hesitate|don t hesitate|not hesitate to|contact us|reach us|questions|write to us|get in touch|contact form|contact page|call us|by mail|p o box|help center|help centre|phone us|contacting us|contacted us|contacts us|contact our|writing to us|write us|calling us|question|telephone us|toll free|us at|send us an|send us a|questions or comments|questions and comments|questions comments|comments or questions|comments or concerns|mail us|send mail|by post|contacting our|contact the|drop us|share capital',
  'third-party-sites':
    'third party website*|third party sites|other websites|links to other|external links|third party services|third party applications|third party apps|linked sites|external websites|integrations|integration|other sites|other web sites|other online services|other apps|other applications|other platforms|third party site|third party website|third party web sites|third party links|third party platform*|third party application|other website|linked website*|linked site|linked web|external site*|outside websites|responsible for the privacy practices|responsible for the content|responsible for the practices|responsible for their|link to other|links to third party|links to third|privacy practices of other*|privacy practices of these|privacy practices of those|privacy practices of such|privacy practices of third|privacy practices of any|rd party website*|rd party site*|rd party service*',
  'policy-doc':
    'privacy policy|privacy notice|privacy statement|this policy|this statement|this notice|data policy|the policy|privacy polic*|privacy statements|privacy notices|privacy charter|privacy declaration|data protection policy|data protection notice|data protection statement|data protection declaration|data protection information|this document|this declaration|this privacy',
  'policy-change':
    'changes to this|changes to our|change this|change our privacy|update this|updated from time to time|update our privacy|modify this|amend this|revise this|revisions to|material change*|policy changes|changes in this|updates to this|revised policy|new version of this|change from time|updated policy|modifications to|minor change*|minor modification*|minor update*|minor revision*|minor amendment*|minor adjustment*|minor edit*|minor correction*|modify our privacy|revise our privacy|amend our privacy|amended from time|modified from time|amendments to this|amendments to our',
  'last-updated':
    'last updated|effective date|last revised|last modified|effective as of|date of last|updated on|revised on|effective|become effective|becomes effective|becoming effective|became effective|takes effect|take effect|date of last revision|updated as of|revised as of|date updated',
  not:
    'not|no|never|neither|nor|none|without|cannot|nothing|nobody|unable|impossible|no one|refrain|refrains|refraining|fail to|fails to|failure to|failing to|prohibited from|prohibits|prohibit|forbidden|weren t|hadn t|mustn t|needn t|forbid|forbids|precluded from|barred from|nowhere',
  generally: 'generally|typically|usually|normally|in general|in principle|primarily|mainly|mostly|ordinarily|as a rule|commonly|principally|predominantly|as a general rule|for the most part',
  only:
    'only|solely|exclusively|strictly|merely|limited to|nothing more than|no other purpose*|purely|exclusive|restricted to|confined to|minimum necessary|minimum required|minimum amount|bare minimum|to a minimum|to the minimum|sole|no more than|not more than|nothing but',
  except:
    'except*|unless|other than|excluding|with the exception of|apart from|save for|notwithstanding|exempt|exempted|exempts|exemption|exemptions|exclude|excludes|excluded|exclusion|exclusions|aside from|save where|save as|save that|otherwise than',
  if:
    'if|provided that|in case|in the event|on condition|in cases where|whenever|depending on|in the case that|in the case of|to the extent|the extent that|insofar as|in so far as|as far as|should you|should we|should any|should there|should this|provided you|conditional on|contingent on|where we need|where we rely|where you have given|where it is necessary|where this is necessary|where this is required|where it is required|where it is in our|where there is|subject to applicable|subject to certain|subject to any|subject to some|subject to the following|subject to the conditions|subject to the terms|subject to the limitations|subject to limitations|subject to conditions|subject to legal|subject to local law*|subject to law|subject to your|subject to verification|subject to appropriate|where you request|where you choose|where you object|where such|where this is|where the processing|where processing is|in cases in which|on the condition|on condition that|so long as you|should your|should our|should a|should an|should the|should these|should such|should it|supposing|in those cases where|in the case where|in the cases where',
  'with-consent':
    'with your consent|with your permission|with your prior consent|without your consent|if you consent|subject to your consent|if you agree|your prior consent|based on your consent|where you have consented|without your permission|obtain your consent|with your explicit consent|with your express consent|with your * consent|with your explicit permission|with your express permission|with your approval|with your agreement|with your authorization|with your authorisation|with consent|with the consent|with their consent|subject to consent|upon your consent|if you have consented|if you give us your consent|if you give your consent|if you have given|where you consent|where you have given your consent|where you have given us your consent|when you consent|have your consent|given your consent|without your * consent|without your approval|without your agreement|without your authorization|without your authorisation|without consent|without the consent|obtaining your consent|obtained your consent|ask for your consent|seek your consent|request your consent|on the basis of your consent|you have consented|you have given consent|you have given your consent|given us your consent|you gave your consent|with parental consent|with prior consent|with user consent|with express consent|with explicit consent|upon obtaining your|where you have agreed|if you have agreed|with your opt in|without prior consent|without explicit consent',
  'where-law':
    'where required by law|to the extent permitted|where permitted|as permitted by|if required by law|legally permitted|where allowed|required by applicable|permitted by law|to the extent required|permitted by applicable|where legally required|as required by applicable|to the extent allowed|allowed by law|permitted under|allowed under|where the law requires|if the law requires|where the law permits|when required by law|when legally required|if legally required|where legally permitted|to the extent legally|to the fullest extent|as otherwise permitted|to the extent that applicable law|as the law requires|as law requires|where prohibited by law|if permitted by law|when permitted by law|where lawful|as required or permitted',
  'where-applicable':
    'where applicable|as applicable|if applicable|when applicable|as appropriate|where appropriate|where necessary|where possible|if possible|if available|where available|where relevant|as necessary|as needed|when necessary|when appropriate|when possible|wherever possible|whenever possible|as the case may be|as relevant|where needed|where required',
  feasible:
    'technically feasible|reasonably practicable|feasible|commercially reasonable|reasonable efforts|reasonable steps|to the extent possible|reasonably necessary|as far as possible|reasonable measures|reasonable effort|reasonable endeavours|reasonable endeavors|best efforts|reasonable means|reasonable precautions|reasonable care|practicable|to the extent feasible',
  may:
    'may|might|can|could|reserve the right|reserves the right|possibly|potentially|we are entitled to|able to|allowed to|permitted to|perhaps|at our discretion|at our sole discretion',
  will:
    'will|shall|always|promise|undertake|commit|committed to|guarantee|ensure|ensures|undertakes|promises|commits|guarantees|ensuring|make sure|pledge|pledges|commitment to|committing',
  must:
    'must|required to|have to|need to|obliged|obligated|require|requires|necessary to|needs to|has to|requiring|mandatory|compulsory|obligatory|compelled to|obliges|necessary for|required for|needed to|needed for|we need|you need|is needed|are needed|is necessary|are necessary|obligation to|obligations to|duty to|required of',
  some:
    'some|certain|limited|few|selected|specific',
  all:
    'all|any|every|entire|each|full|unlimited|completely|whole|in its entirety|in their entirety',
  example:
    'for example|such as|including|e g|for instance|include|includes|among others|like|example|examples|without limitation|not limited to|not only|not just|whether or not|no later than|not later than|no less than|not less than|no fewer than|no earlier than|among other things|amongst others|inter alia|comprises|comprise|comprising|including without limitation',
  automatic:
    'automatically|automatic|by default|default|passively',
  'purpose-word':
    'purpose|purposes|for the purpose of|in order to|so that we can|reason|reasons|goal|goals|objective|objectives|aim|aims',
  'retention-period':
    'retention period*|storage period*|period of time|for a period|until you delete|duration of|for as long as|so long as|until your account|after you close|after termination|after your account is|inactiv*|backup*|back up*|periods of time|throughout the|for the life of|for the lifetime|during the term|for the term of|statutory period*|limitation period*|statute of limitations|statutes of limitation*|period during which|period for which|for the entire duration|retention schedule*|time limit*|duration for which|for as long as necessary|for as long as needed|for so long as necessary|so long as necessary|for as long as is necessary|for as long as required|from the date of collection|after your last|since your last|from your last|from the last use|after the end of|from the end of|from the time of collection',
  'account-close':
    'delete your account|close your account|account is deleted|account deletion|terminate your account|deletion of your account|account closure|closing your account|cancel your account|deleted account|delete an account|delete the account|closed account|closed accounts|close an account|close the account|closure of your account|deactivate your account|termination of your account|account is closed|terminated account|deleting your account|account termination',
  pointer:
    'learn more|read more|more information|further information|more details|additional information|for more|for details|please see|see our|see the|please visit|visit our|please refer|refer to|click here|described in|set out in|listed in|as described|as explained|find out more|more about|further details|can be found|is available at|are available at|please review|please read|link to|links to|linked to our|available here|additional disclosures|specific disclosures|contains disclosures|disclosures required|disclosures below|following disclosures|supplemental disclosures|additional details|see below|please consult|please click|here for|set forth|available at|intended to address',
  illustration:
    'our mission|we believe|we care|we value|we respect|important to us|take seriously|takes seriously|welcome to|thank you|we are committed to|committed to protecting|trust|help you understand|help you to understand|helps you understand|helps you to understand',
}
