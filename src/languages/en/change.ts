// How English policies speak of their own changes.
import type {ChangeClausePhrases} from '../../model/language.ts'

export const change: ChangeClausePhrases = {
  document:
    'privacy policy|privacy notice|privacy statement|this policy|this notice|this statement|our policy|the policy|these policies|our policies|' +
    'privacy policies|these terms|this document|this page|this agreement|data policy|policy changes|policy|statement|notice at collection',
  practices:
    'how we use|how we collect|the way we|our practices|privacy practices|data practices|information practices|' +
    'collection and * use|collection and use|use of information|use of your|use of personal|processing of your|in how we|what we collect|uses described|incompatible purposes|unrelated purposes|different purposes',
  changes:
    'change|changes|changed|changing|update|updates|updated|updating|revise|revises|revised|revision|revisions|amend|amends|amended|amendment*|' +
    'modif*|alter|adapt|adapts|adapted|new version|supplement|replace*|new privacy policy|different from|materially different|additional categories',
  notChanges:
    'change of control|change in control|change in ownership|change of ownership|change your settings|change your preferences|change your mind|' +
    'update your information|change your information|update your account|update your profile|your information changes|change your password|' +
    'update or correct|updating your|change or delete|change your privacy settings|modify your|change your browser|update your preferences|change your personal|' +
    'software update*|product update*|correct or update|access and update|update or delete|merger|acquisition|their privacy policies|keep your * up to date',
  material:
    'material*|significant*|substantial*|substantive*|important change*|important update*|major change*|fundamental*|meaningful*|considerable',
  reduces:
    'reduce your rights|lessen your rights|less protective|reduces your rights|diminish your rights|limit your rights|affect your rights|reduce * rights|' +
    'materially reduce|less restrictive|lessen * rights|adversely affect*|detriment*',
  consent:
    'obtain your consent|seek your consent|ask for your consent|get your consent|request your consent|ask you to consent|your explicit consent|your express consent|your prior consent|' +
    'your affirmative consent|obtain * consent|seek * consent|ask for * consent|require your consent|consent from you|ask for your permission|obtain your permission|your opt in|asked to accept|' +
    'ask you to accept|request consent|with your consent|obtain consent|consent where required|collect your consent|obtain your approval|your prior approval|re accept|reaccept|' +
    're acknowledge|re consent|reconsent|asked to agree|ask you to agree|agree again|accept the new|accept the updated|ask again|explicit opt in|explicit * opt in|your consent again|opt in consent|' +
    'asked to consent|your renewed consent',
  withoutConsent:
    'without your consent|without your explicit consent|without your express consent|without your prior consent|without first obtaining|without obtaining your|unless you consent|unless you agree|' +
    'only with your consent|unless we have your consent|without your permission|without your agreement|without the consent|without the * consent|without consent|unless we receive your consent|' +
    'unless you have consented|unless we obtain your consent|unless you give',
  notify:
    'notif*|e mail you|inform you|inform our|inform these|inform those|inform affected|inform all|inform any|inform users|let you know|tell you|alert you|give you notice|give notice|provide notice|' +
    'provide you with notice|provide you with * notice|provide a * notice|provide * prominent notice|more prominent notice|prominent notice|prominently|advise you of|advise you about|advise you that|' +
    'advise you when|advise you if|advise you by|days notice|weeks notice|week notice|months notice|notice of these changes|notice of changes|notice of any change*|notice of such change*|make you aware|' +
    'send you|communicate|announcements list|announcement list|announcements channel|will announce|shall announce|announced|announcement of|announce any|announce the|announce material|announce significant|announce such|announce it|announce them|announce this|announce these|to announce|announcing any|announcing the|announcing these|bring to your attention|draw your attention|email you|contact you|inform customers|inform them|inform individuals|provide additional notice|a notice of|post a notice|' +
    'posting a notice|notice on our|notice on the|made aware|pop up|banner|update you|reasonable notice|advance notice|prior notice|inform the user*|we will inform|provide you additional notice|' +
    'provide you with additional notice|providing you notice|providing you with notice|providing notice|providing you * notice|giving you notice|notifying you|will be announced|communicated|draw attention|' +
    'made known|make known|you will be informed|push notification|also be noted in|be noted in the|be called out|be highlighted in|be flagged in|release notes|provide in app notice*|provide * in app notice|in app notice*|in product notice*|in app message*|in app announcement*',
  byPosting:
    'by posting|on this page|on the website page|on our website page|by updating|by revising|by publishing|by changing the date|by making|by amending the date|by placing|through this page|by uploading|by displaying the|by including|by modifying the date|' +
    'by the date|by publication|through updates on|through an update|through an updated|through updates to|by replacing|via this page|via updates|by way of an update|by updated',
  posting:
    'version in force|current version|latest version|post|posts|posted|posting|publish*|publication|available on|available at|on this page|update the date|change the date|revise the date|updating the date|' +
    'revising the date|refresh the date|appear on|displayed on|the date at the top|effective date|changes here|place any|placed on|update the * date|update this page|revising the * date|' +
    'reflected on this page|at the top of this|last updated date|last revised date|last updated at|date last updated|the last updated|last updated and|last updated above|replace this page|' +
    'replace this version|date of the last update|date of last update|date of the latest update|appear here|show the updated|shown here|reflected here|reflected in this|supersede this|noted here|be found here|new version here|updated version|current text|current * text is',
  lookAgain:
    'check back|review this|consult this|visit this page|revisit|occasionally check|stay informed|remain informed|keep up to date|periodically review|periodically check|periodically visit|' +
    'periodically consult|periodically read|periodically refer|regularly review|regularly check|regularly visit|regularly consult|regularly read|frequently review|frequently check|review ** periodically|' +
    'review ** regularly|review ** frequently|review ** from time to time|check ** periodically|check ** regularly|check ** frequently|check ** from time to time|read ** periodically|read ** regularly|' +
    'read ** from time to time|visit ** periodically|visit ** regularly|visit ** from time to time|consult ** periodically|consult ** regularly|refer ** periodically|refer ** regularly|refer back|' +
    'look at this|time to time to review|time to time for|time to time to stay|time to time to see|reviewing this|review it|review the current|review the latest|review the most|check this page|' +
    'check this privacy|check this policy|check this notice|check this statement|check our website|check our site|check our privacy|review our privacy|review the policy|review the privacy|each time you use|' +
    'each time you visit|whenever you visit|reviewing the notice|reviewing the policy|check the date|check for updates|check for changes|keep yourself informed|keep informed|keep you informed by|consult our|' +
    'aware of any changes',
  continuedUse:
    'continued use|continue to use|continuing to use|continue using|your use of * after|use of the * after|by using our|continued access|by continuing|continued participation|using the * after',
  silence:
    'do not object|do not oppose|does not object|not objected|not opposed|no objection*|without objecting|without objection|fail to object|failure to object|unless you object|unless you oppose|may object to the change*|may object to these|can object to the change*|deemed accepted|deemed to have accepted|deemed to be accepted|considered accepted|deemed to have agreed|deemed to have consented|deemed approved|regarded as accepted|reject the change*|reject the new|reject the amend*',
  existingData:
    'already collected|previously collected|collected before|collected prior|retroactive*|collected earlier|we already hold|existing data|data collected under|information collected under|collected in the past|at the time * collected',
  before: 'prior to|before|in advance|beforehand|ahead of|advance|at least|take effect|takes effect|become effective|becoming effective|go into effect',
  channels: {
    email: 'email*|e mail*|by mail|send you * message|email address',
    inProduct: 'in app|in product|within the service*|through the service*|in the app|via the service*|dashboard|push notification|in your account|through our service*|when you log in|next time you|on the platform|via our service*|through the platform|notification',
    banner: 'banner|pop up|popup|prominent notice|prominently',
    homePage: 'home page|homepage|front page|landing page',
    website: 'on our website|on our site|on this page|on the website|on the site|our websites|this website|through our website|on this site|via our website|here',
    blog: 'blog|press release|community forum|news page|announcement page',
    postal: 'by post|by mail|postal mail|letter',
  },
  hedges: {
    whereLawRequires:
      'where required by law|as required by law|if required by law|when required by law|required by applicable law|where legally required|to the extent required|as legally required|if the law requires|where the law requires|if required by applicable|where required by applicable|as required by applicable|when required|where required|if required|unless required by law|as required',
    asAppropriate: 'as appropriate|where appropriate|if appropriate|appropriate steps|as we deem|where feasible|as necessary|if necessary|in our discretion|in our sole discretion|where possible',
    may: 'may notify|may also notify|may provide|may also provide|may inform|may send|might notify|may choose to|may let you know|may email|may contact|we may also',
  },
}
