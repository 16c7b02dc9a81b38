// How English says the concepts of the inventory. Notation: see LanguagePack in model/language.ts.
import type {LanguagePack} from '../../model/language.ts'

export const concepts: LanguagePack['concepts'] = {
  'personal-data':
    'personal data|personal information|personal details|personally identifiable information|pii|your data|your information|information about you|data about you|user data|user information|customer data|personal info|user personal information|personal identifiers',
  'sensitive-data':
    'sensitive personal data|sensitive personal information|sensitive data|sensitive information|special categor* of personal data|special categor* of data|special categor*',
  name:
    'name|names|full name|first name|last name|surname|first and last name|given name',
  email:
    'email address*|e mail address*|email id|email|emails|e mail|e mails',
  'hashed-email':
    'hashed email*|hashed e mail*|hash of your email*|hash of * email*|email hash*|hashed version of * email*',
  phone:
    'phone number*|telephone number*|mobile number*|phone|telephone|cell phone number*|mobile phone number*',
  'postal-address':
    'postal address*|mailing address*|home address*|street address*|billing address*|shipping address*|delivery address*|physical address*|residential address*|address|addresses',
  username:
    'username*|user name*|nickname*|screen name*|display name*|handle|login name',
  password:
    'password*|passphrase*|login credential*|credentials|pin code',
  'account-data':
    'account information|account data|account details|registration information|registration data|profile information|profile data|user profile|account id|user id*|subscriber data',
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
    'religion|religious belief*|philosophical belief*',
  politics:
    'political opinion*|political affiliation*|political view*|trade union*',
  sexuality:
    'sexual orientation|sexual preference*|sex life',
  health:
    'health data|health information|medical*|health',
  genetic:
    'genetic data|genetic*',
  biometric:
    'biometric*|fingerprint data|face geometry|facial recognition|voiceprint*|faceprint*|face dimensions|hand dimensions',
  nationality:
    'nationality|citizenship|immigration status',
  marital:
    'marital status|family status|household|family member*',
  demographics:
    'demographic*',
  education:
    'education|educational*|academic*|qualification*',
  employment:
    'employment information|employment history|professional information|employer|job title*|occupation|work history|profession',
  'job-application':
    'resume*|cv|curriculum vitae|job appl*|job candidate*|applicant*|candidate*|recruit*|apply for a job|applying for a job',
  'government-id':
    'government id*|passport*|driver s licen*|driving licen*|social security number*|national id*|identity card*|identity document*|identification number*|tax id*|id card*|personal identity number*',
  payment:
    'payment information|payment data|payment detail*|credit card*|debit card*|card number*|payment card*|billing information|bank account*|bank detail*|payment method*|billing detail*|card information',
  financial:
    'financial information|financial data|income|salary|credit score*|creditworthiness|credit history|financial*',
  purchase:
    'purchase history|order history|transaction data|transaction information|purchases|purchasing history|transaction*|transactional information|commercial information|order data|order information',
  location:
    'location|locations|geolocation*|geographic location|whereabouts|zip code|postal code|city|regional location',
  'precise-location':
    'precise location*|precise geolocation*|gps*|exact location*|fine location',
  ip:
    'ip address*|internet protocol address*|ip',
  device:
    'device information|device data|device type*|device|devices|hardware|hardware model*|operating system*|browser type*|browser version*|app version*|screen size|screen resolution|user agent*',
  'device-id':
    'device identifier*|device id*|advertising identifier*|advertising id*|idfa|aaid|mac address*|imei|unique identifier*|mobile identifier*|application identifier*|online identifier*|cookie id*|unique id*',
  fingerprinting:
    'browser fingerprint*|device fingerprint*|fingerprinting',
  usage:
    'usage data|usage information|usage statistic*|how you use|use of our services|your use of|activity data|your activity|activities|interaction*|click*|clickstream|page view*|pages you view*|pages visited|pages viewed|event data|telemetry*|behavioral data|behavioural data|engagement|activity',
  browsing:
    'browsing history|browsing behavio*|browsing information|browsing data|browsing activit*|browsing|websites you visit*|search history|search quer*|searches|url*|referring*|referrer*|web history',
  viewing:
    'viewing history|watch history|listening history|what you watch|viewing habit*|listening habit*|viewing trend*',
  logs:
    'log data|log file*|logs|log information|server log*|access log*|date and time|time stamp*|timestamp*|access time*|log entries',
  diagnostics:
    'crash report*|crash data|diagnostic*|debugging information|error report*|performance data|bug report*|debugging',
  metadata:
    'metadata|meta data|headers|exif',
  content:
    'user content|your content|content you|user generated content|files|documents|posts|comments|attachments|uploads|customer content|file|filename*|file names|content of * messages|reviews|uploaded',
  messages:
    'message|messages|chat|chats|correspondence|conversation*|communications with us|communications|email content|emails you send|direct messages|calls|call recording*',
  contacts:
    'address book*|contact list*|your contacts|phone book|friends list*|friends|contacts',
  'contact-data':
    'contact information|contact details|contact data',
  'social-media':
    'social media account*|social network account*|social media profile*|public profile*|social media data|social media|social networking',
  survey:
    'survey*|questionnaire*|feedback|poll|polls|opinion*|sweepstakes|contest*|competition*|promotions you|focus group*|interview*',
  'preferences-data':
    'preferences|interests|your interests|likes|favorites|favourites|hobbies|taste*',
  inferences:
    'inference*|infer|inferred|inferring|derived data|predicted characteristic*|derive|derived|predict*|draw conclusions',
  'support-data':
    'support request*|customer support|customer service|support ticket*|inquir*|enquir*|when you contact us',
  sensor:
    'sensor*|accelerometer*|camera|gyroscope|motion data|bluetooth|wifi|wi fi|nearby',
  aggregated:
    'aggregated|aggregate|aggregation|aggregates|aggregated data|aggregate data|aggregated information|statistical data',
  anonymous:
    'anonymi*|anonymous*|de identif*|deidentif*|pseudonym*|non personal*|non identif*|not identify you',
  'third-party-source':
    'from third parties|from other sources|from third party|from our partners|publicly available*|public sources|data broker*|data provider*|third party sources|from other users|from other companies|information providers|from advertisers|obtained from|from publicly',
  collect:
    'collect|collects|collected|collecting|collection|gather*|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|record|records|recorded|recording|capture*|acquir*|ask you for|asks you for|ask for|request from you|provide us|provided by you|you provide|you give us|you submit',
  use:
    'use|uses|used|using|utiliz*|utilis*',
  process:
    'process|processes|processed|processing|handle|handles|handled|handling|treat|treatment',
  share:
    'share|shares|shared|sharing|disclos*|pass on|passed on|pass your|made available to|make available to|give access to|reveal*|release|divulge*|hand over|handed over|provide to third|provided to third|transmit*|communicated to|transferred to third|send to third',
  sell:
    'sell|sells|sold|selling|sale of|sales of|sale|rent|rents|rented|renting|trade your|monetiz*|monetis*|valuable consideration',
  retain:
    'retain*|retention|keep your|keep it|keep them|keep the|keep personal|kept|keeps|keep for|we keep|preserv*|archiv*|retention period*|storage period*|stored for|as long as|no longer than|how long|no longer necessary|no longer needed|length of time',
  store:
    'store|stores|stored|storing|storage|hosted|host|save|saves|saved|hosting|hold|held',
  delete:
    'delet*|erase|erased|erasing|remov*|destroy*|purge*|wipe|wiped|destruction',
  transfer:
    'transfer|transfers|transferred|transferring|cross border|onward transfer*',
  access:
    'access|accesses|accessed|accessing|view',
  combine:
    'combin*|merge your|link with|linked with|match|matched|matching|associate with|cross reference*|enrich*|append*|supplement*|consolidat*',
  analyse:
    'analy*|evaluat*|examin*|understand how|measur*',
  scan:
    'scan|scans|scanned|scanning|monitor|monitors|monitored|monitoring|moderat*|review content|inspect*',
  track:
    'track|tracks|tracked|tracking|trackers|tracker',
  'profile-act':
    'profiling|profiles about|create a profile|build a profile|user profiles|build profiles|create profiles',
  encrypt:
    'encrypt*|tls|ssl|https|end to end|decrypt*',
  hash:
    'hash|hashed|hashing|salted|tokeniz*|tokenis*',
  'notify-act':
    'notify|notifies|notified|notifying|notification|inform|informs|informed|informing|let you know|tell you|alert you|give notice|provide notice',
  verify:
    'verify*|verifi*|authenticat*|confirm your identity|proof of identity',
  publish:
    'publish*|publicly|public|made public|make public|visible to others|visible to|visible|publicly visible|publicly accessible|displayed to',
  respond:
    'respond*|answer|answers|answered|reply|response',
  'contract-bind':
    'contractual*|contractually|data processing agreement*|data protection agreement*|confidentiality agreement*|nondisclosure|non disclosure|bound by|obligated to|instructions|on our behalf',
  'third-party':
    'third part*|other companies|other organi*|other businesses|outside parties|others|external parties|anyone',
  'service-provider':
    'service provider*|vendor*|supplier*|contractor*|third party provider*|providers|agents|subcontractor*|hosting provider*|cloud provider*|cloud service*|consultants|agencies|providers of',
  processor:
    'processor|processors|data processor*',
  subprocessor:
    'subprocessor*|sub processor*',
  affiliate:
    'affiliate|affiliates|affiliated compan*|subsidiar*|parent company|group compan*|corporate family|group of companies|corporate group|sister compan*|related compan*|affiliated',
  partner:
    'partner|partners|business partner*|marketing partner*|co marketing|co brand*|resellers|reseller*|distributor*|joint venture*|commercial partner*',
  advertiser:
    'advertiser*|advertising partner*|ad partner*|ad network*|advertising network*|advertising compan*|ad compan*|ad tech*|advertising technolog*|marketers|publishers|ad exchange*|ad server*|media agenc*',
  'analytics-provider':
    'analytics provider*|analytics partner*|measurement partner*|google analytics|analytics service*|third party analytics|analytics compan*|measurement compan*',
  'payment-provider':
    'payment processor*|payment provider*|payment service*|payment gateway*|payment partner*|banks|bank|stripe|paypal|braintree|card network*|card issuer*',
  'social-network':
    'social network*|social media platform*|facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube',
  authority:
    'law enforcement*|government*|public authorit*|court*|competent authorit*|public bod*|police|national security|tax authorit*|subpoena*|warrant*|governmental|legal process|judicial|legal request*',
  acquirer:
    'merger*|acquisition|acquir* by|acquirer|successor*|sale of assets|bankruptcy|reorgani*|buyer|purchaser|change of control|change in control|insolvency|sale of * assets|corporate transaction*|business transaction*|restructuring|dissolution|merges',
  'public-recipient':
    'other users|other members|other people|general public|the public|community members|participants|other participants|others see|other guests|other customers',
  'organisation-admin':
    'your employer|your organi*|account owner*|administrator*|account administrator*|workspace owner*|hosting account|your company|team admin*|school|schools',
  adviser:
    'professional advis*|lawyers|legal counsel|auditor*|accountants|insurers|insurance compan*|attorneys|law firm*|legal advis*|financial advis*|collection agenc*|credit agenc*|credit reference*',
  researcher:
    'researcher*|academic institution*|universit*|research institution*|research partner*',
  delivery:
    'carrier|carriers|shipping compan*|courier*|logistics|delivery compan*|postal service*|delivery partner*|travel provider*|airline*|train operator*|host|merchants|sellers|restaurants|retailers',
  'provide-service':
    'provide our service*|provide the service*|provide you with the service*|provide services|deliver our service*|operate our|operate the|run our|running our|provide you|fulfill*|fulfil|maintain our|maintain the|maintain|provide and maintain|perform the contract|provision of|operat* of',
  improve:
    'improv*|optimi*|enhanc*|better serve|troubleshoot*|quality assurance|refine',
  develop:
    'develop*|new features|new products|new services|product development|innovat*|test new|testing',
  research:
    'research|user research|market research|scientific|studies|case stud*',
  marketing:
    'market|marketing|promotional*|promote|promotion|promotions|newsletter*|direct marketing|special offers|offers|promotional communication*|commercial communication*|commercial messages|prospect*|campaign*',
  advertising:
    'advertis*|ads|ad|sponsored|sponsored content|commercials',
  'targeted-advertising':
    'targeted ad*|personali* ad*|interest based ad*|interest based|behavio* ad*|behavio* advertising|retarget*|remarket*|custom audience*|lookalike*|tailored ad*|relevant ad*|contextual ad*|cross context|cross context behavio*|online behavio*|tailor ad*|ad targeting|audience*',
  analytics:
    'analytics|web analytics|statistic*|trends|metrics|measurement|business intelligence|usage analy*|internal reporting|reporting|insight*',
  personalise:
    'personali*|customi*|tailor|tailored|tailoring|recommend*|suggest*|relevant content|curat*',
  'security-purpose':
    'security of our|protect our|keep our * safe|safety|protect the rights|protect the safety|protect against|security purposes|secure our|security incident*|integrity|protect or defend|abuse|spam|malicious|malware|threat|threats|misuse|harmful|vulnerabilit*',
  fraud:
    'fraud*|illegal activit*|unlawful*|money laundering|violation*|prevent abuse|unauthori* use',
  'legal-compliance':
    'comply with|compliance with|legal obligation*|applicable law*|required by law|law requires|legal requirement*|regulatory|regulation*|statutory|legally required|as required by|bookkeeping|tax law*|by law',
  'legal-claims':
    'legal claims|enforce our|enforce*|disputes|dispute resolution|resolve disputes|litigation|defend*|legal proceeding*|exercise legal|terms of service|terms of use',
  communicate:
    'communicate with you|contact you|send you|service messages|keep you informed|administrative messages|reach you|communicat*|service announcement*|push notification*|text messages|sms|reach out|invit*',
  support:
    'customer support|support you|customer service|technical support|assist you|answer your questions|respond to your|help you|resolve issues|resolve your|customer care',
  'payment-purpose':
    'process payment*|process your payment*|process transactions|billing|invoic*|calculate fees|processing payments|payments|process orders|complete transactions|refund*|pay for',
  recruitment:
    'hiring|recruitment|recruiting|employment application*|evaluate your application',
  'ai-training':
    'train|trains|trained|training|large language model*|language model*|llm*|foundation model*|train * models|model training|training data|training of',
  ai:
    'artificial intelligence|machine learning|ai|generative|chatbot*|ai powered|ai system*|ai tools|ai features|ai models|neural network*|deep learning|models|algorithm*',
  'automated-decision':
    'automated decision*|automated decision making|automated individual|solely automated|automated means|automated processing|automatic decision*|automatically decide*|automated technolog*|automated system*|automated basis|human review|human intervention|legal effects',
  profiling:
    'profiling|scoring|behavio* profile*',
  right:
    'right|rights|entitled|data subject right*|your rights|privacy rights',
  'right-access':
    'right to access|right of access|access to your personal|request access|access your personal|copy of your|copy of the personal|right to know|know what personal|request information about|obtain a copy|access and update|access to the personal|request a copy|right to be informed|access your data|access your information',
  'right-rectify':
    'rectif*|correct|correction|corrected|correct inaccurate|update your information|amend|amended|inaccurate*|complete incomplete|update your personal',
  'right-erase':
    'right to erasure|right to be forgotten|erasure|request deletion|request that we delete|delete your personal|right to delete|right of deletion|deletion of your|deletion request*|request the deletion|request erasure',
  'right-port':
    'portab*|machine readable|export your data|structured commonly used|export your',
  'right-object':
    'object to|right to object|objection*|objecting',
  'right-restrict':
    'restrict processing|restriction of processing|restrict the processing|right to restrict*|limit the use|limit our use|restrict our|limit the processing|limit processing|request restriction',
  'right-complain':
    'complaint*|complain|supervisory authorit*|data protection authorit*|lodge a complaint|ombudsm*|regulator|cnil|information commissioner*|arbitration',
  'right-appeal':
    'appeal|appeals|appealed|appealing',
  'right-nondiscrimination':
    'discriminat*|retaliat*|non discrimination',
  'right-human-review':
    'right not to be subject|contest the decision|human intervention|express your point of view|challenge the decision',
  'right-withdraw':
    'withdraw your consent|withdraw consent|revoke your consent|withdrawal of consent|withdraw*|revoke*',
  'authorised-agent':
    'authori* agent*|legal representative*|power of attorney|on your behalf',
  'exercise-request':
    'exercise your|exercise these|exercise any|submit a request|make a request|your request|your requests|such requests|verifiable request*|data subject request*|requests|request',
  'opt-out':
    'opt out*|opting out|opted out|unsubscrib*|do not sell or share|turn off|switch off|disable*|disabling|deactivat*|stop receiving|decline|refuse|reject|block cookies',
  'opt-in':
    'opt in*|opting in|opted in|turn on|enable*|enabling|activate',
  settings:
    'settings|privacy settings|account settings|preferences page|privacy controls|preference cent*|your privacy choices|control panel|controls|dashboard|preferences in|manage your|adjust your|configure|setting',
  choose:
    'choose|chooses|choose to|choosing|choice|choices|elect to|you can control|option to|at your option|you decide|voluntar*|optional*|you may choose|your choice',
  gpc:
    'do not track|global privacy control|gpc|dnt|opt out preference signal*|browser signal*',
  consent:
    'consent|consents|your consent|explicit consent|permission|your permission|consented|prior consent|authoriz*|authoris*|agree|agreement to|consenting',
  'legitimate-interest':
    'legitimate interest*|legitimate business interest*|legitimate business',
  contract:
    'performance of a contract|performance of our contract|contract with you|perform our contract|contractual necessity|fulfill a contract|enter into a contract|perform a contract|pre contractual|our contract with',
  'legal-basis':
    'legal bas*|lawful bas*|legal ground*|lawful ground*|art 6|article 6|article 9|vital interest*|public interest|legal basis for',
  safeguard:
    'safeguard*|security measure*|technical and organi*|organizational measures|organisational measures|protect your|reasonable security|secure|secured|securely|security|protection of|firewall*|administrative technical|physical electronic|penetration test*|two factor|multi factor|access control*|need to know|confidential*|iso 27001|soc 2|pci',
  breach:
    'data breach*|breach|breaches|security incident*|unauthori* access|unauthori* disclosure|compromised',
  'no-guarantee':
    'cannot guarantee|no guarantee|not guarantee|guarantee the security|100 secure|completely secure|absolute security|at your own risk',
  'employees-access':
    'employees|staff|personnel|our team',
  'third-country':
    'outside the eea|outside the eu|outside the european|outside of the eea|outside of the european|third countr*|other countries|international transfer*|internationally|abroad|outside your country|cross border|data transfers|overseas|outside the uk|outside of your|any country|countries where|other jurisdictions|transferred to countries',
  scc:
    'standard contractual clause*|scc|sccs|model clause*|model contract*|standard data protection clause*|eu model',
  framework:
    'privacy shield*|data privacy framework*|dpf|safe harbo*|adequacy framework*|framework',
  adequacy:
    'adequacy decision*|adequate level of protection|adequacy|adequate protection|level of data protection',
  bcr:
    'binding corporate rules|bcr*',
  us:
    'united states|usa|u s|us based|united states of america|the us|u s a|in the us',
  eu:
    'european union|eu|eea|european economic area|europe|member state*|eu based',
  uk:
    'united kingdom|uk|great britain|england',
  switzerland:
    'switzerland|swiss',
  country:
    'country|countries|jurisdiction*|region|regions|territor*',
  servers:
    'server|servers|data cent*|infrastructure',
  cookie:
    'cookie|cookies|cookie polic*',
  'tracker-tech':
    'pixel*|web beacon*|beacon*|tags|local storage|tracking technolog*|similar technolog*|sdk*|clear gif*|tracking pixel*|localstorage|plugins|plug in*|plug ins|social plugin*|session replay*',
  'third-party-cookie':
    'third party cookie*|first party cookie*|persistent cookie*|session cookie*|necessary cookie*|essential cookie*|advertising cookie*|functional cookie*|analytics cookie*|non essential',
  child:
    'child|children|minor|minors|kids|teen|teens|teenager*|underage|young people|students under|younger',
  parent:
    'parent|parents|parental|guardian*|legal guardian*',
  'under-age':
    'under the age|years of age|age of|years old|younger than|at least * years|under 1*|minimum age|age requirement*|of legal age',
  resident:
    'resident|residents|residing|reside|located in|based in|if you live|if you are in',
  california:
    'california*|ccpa|cpra|virginia|colorado|connecticut|utah|shine the light|certain states|us state*|nevada|texas|oregon|state privacy law*',
  gdpr:
    'gdpr|general data protection regulation|data protection law*|data protection act|uk gdpr|lgpd|privacy law*|pipeda',
  visitor:
    'visitor*|visit our website|site visitors|guests|non users|guest',
  customer:
    'customer|customers|client|clients|subscriber*|business customers|end users|end user|consumer|consumers|authorized users|buyers',
  user:
    'user|users|member|members|account holder*|registered user*|individual*|data subject*|person|persons',
  employee:
    'our employees|contractors and|job applicants',
  applies:
    'this policy applies|this privacy policy applies|applies to|apply to|does not apply|covers|does not cover|not covered by|governs|governed by|scope of this|this notice applies|describes how|separate privacy|own privacy polic*|subject to * privacy polic*|policy describes|statement applies',
  controller:
    'data controller|controller|responsible for the processing|joint controller*|controllers|responsible for your|legal entity|operated by|responsible party',
  dpo:
    'data protection officer|dpo|privacy officer|representative in the|eu representative|our representative|privacy team',
  'contact-us':
    'contact us|reach us|questions|write to us|email us|get in touch|contact form|contact page|call us|by mail|p o box|help center|help centre|phone us',
  'third-party-sites':
    'third party website*|third party sites|other websites|links to other|external links|not responsible for|privacy practices of|third party services|third party applications|third party apps|linked sites|external websites|integrations|integration',
  'policy-doc':
    'privacy policy|privacy notice|privacy statement|this policy|this statement|this notice|data policy|the policy|privacy polic*',
  'policy-change':
    'changes to this|changes to our|change this|change our privacy|update this|updated from time to time|update our privacy|modify this|amend this|revise this|revisions to|material change*|policy changes|changes in this|updates to this|revised policy|new version of this|change from time|updated policy|modifications to',
  'last-updated':
    'last updated|effective date|last revised|last modified|effective as of|date of last|updated on|revised on|effective',
  not:
    'not|no|never|neither|nor|none|without|cannot|nothing|nobody',
  generally: 'generally|typically|usually|normally|in general|in principle|primarily|mainly|mostly|ordinarily|as a rule|commonly|principally',
  only:
    'only|solely|exclusively|strictly|merely|limited to|nothing more than|no other purpose*|minimum',
  except:
    'except*|unless|other than|excluding|with the exception of|apart from|save for|notwithstanding',
  if:
    'if|provided that|in case|in the event|on condition|subject to|in cases where|whenever|depending on',
  'with-consent':
    'with your consent|with your permission|with your prior consent|without your consent|if you consent|subject to your consent|if you agree|your prior consent|only with your|based on your consent|where you have consented|without your permission|obtain your consent|unless you consent',
  'where-law':
    'where required by law|to the extent permitted|where permitted|as permitted by|if required by law|unless required by law|unless prohibited|legally permitted|where allowed|required by applicable|permitted by law|to the extent required|permitted by applicable|where legally required|as required by applicable|to the extent allowed',
  'where-applicable':
    'where applicable|as applicable|if applicable|when applicable|as appropriate|where appropriate|where necessary|where possible|if possible|if available|where available|where relevant',
  feasible:
    'technically feasible|reasonably practicable|feasible|commercially reasonable|reasonable efforts|reasonable steps|to the extent possible|reasonably necessary|as far as possible',
  may:
    'may|might|can|could|reserve the right|reserves the right|entitled to|possibly',
  will:
    'will|shall|always|promise|undertake|commit|committed to|guarantee|ensure|ensures',
  must:
    'must|required to|have to|need to|obliged|obligated|require|requires|necessary to',
  some:
    'some|certain|limited|few|selected|specific',
  all:
    'all|any|every|entire|each|full|complete*|unlimited',
  example:
    'for example|such as|including|e g|for instance|include|includes|among others|like|example|examples|without limitation|not limited to',
  automatic:
    'automatically|automatic|by default|default|passively',
  'purpose-word':
    'purpose|purposes|for the purpose of|in order to|so that we can|reason|reasons',
  'retention-period':
    'retention period*|storage period*|period of time|for a period|until you delete|duration of|for as long as|so long as|until your account|after you close|after termination|after your account is|inactiv*|backup*|back up*',
  'account-close':
    'delete your account|close your account|account is deleted|account deletion|terminate your account|deletion of your account|account closure|closing your account|cancel your account|deleted account',
  pointer:
    'learn more|read more|more information|further information|more details|additional information|for more|for details|please see|see our|see the|please visit|visit our|please refer|refer to|click here|described in|set out in|listed in|as described|as explained|find out more|more about|further details|can be found|is available at|are available at|please review|please read|link to|links to|linked to our|available here',
  illustration:
    'our mission|we believe|we care|we value|we respect|important to us|take seriously|takes seriously|welcome to|thank you|we are committed to|committed to protecting|trust',
}
