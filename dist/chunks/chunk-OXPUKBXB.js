import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/report/messages/en-words.ts
var topics = {
  collection: "collection",
  purpose: "use of data",
  sharing: "sharing",
  sale: "selling",
  retention: "retention",
  children: "children",
  rights: "rights",
  choice: "choices",
  security: "security",
  transfer: "transfers abroad",
  "legal-basis": "legal bases",
  tracking: "tracking",
  "automated-decisions": "automated decisions",
  "change-rule": "changes of the policy",
  contact: "contact",
  scope: "scope",
  "effective-date": "dates",
  other: "other matters"
};
var practices = {
  collection: "Collection",
  purpose: "Use of data",
  sharing: "Sharing",
  sale: "Selling",
  retention: "Retention",
  children: "Practice towards children",
  rights: "Practice on rights",
  choice: "Practice on choices",
  security: "Security practice",
  transfer: "Transfer abroad",
  "legal-basis": "Legal basis",
  tracking: "Tracking",
  "automated-decisions": "Automated decision or model training",
  "change-rule": "Practice on changes of the policy",
  contact: "Contact",
  scope: "Scope",
  "effective-date": "Date",
  other: "Practice"
};
var protections = {
  collection: "Limit on collection",
  purpose: "Limit on use of data",
  sharing: "Limit on sharing",
  sale: "Promise on selling",
  retention: "Limit on retention",
  children: "Protection of children",
  rights: "Right",
  choice: "Choice",
  security: "Safeguard",
  transfer: "Safeguard for transfers abroad",
  "legal-basis": "Legal basis",
  tracking: "Limit on tracking",
  "automated-decisions": "Limit on automated decisions",
  "change-rule": "Promise on changes of the policy",
  contact: "Contact",
  scope: "Limit of scope",
  "effective-date": "Date",
  other: "Promise"
};
var promises = {
  consent: "consent",
  notice: "notice",
  posting: "posting of the new text",
  none: "nothing"
};
var triggers = {
  any: "any changes",
  material: "material changes",
  "reduces-rights": "changes that reduce people's rights"
};
var channels = {
  email: "e-mail",
  "in-product": "message in the product",
  banner: "banner",
  "home-page": "home page",
  website: "website",
  blog: "blog",
  postal: "letter"
};
var means = {
  email: "by e-mail",
  "in-product": "in the product",
  banner: "by a banner",
  "home-page": "on the home page",
  website: "on the website",
  blog: "on the blog",
  postal: "by letter"
};
var hedges = {
  "where-law-requires": "where the law requires it",
  "as-appropriate": "as appropriate",
  may: "“may”"
};
var reach = { "existing-data": "data already held", all: "all data" };
var acceptances = {
  explicit: "explicit acceptance",
  "continued-use": "acceptance by continued use"
};
var count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
var units = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  H: "hour",
  "T-M": "minute",
  S: "second"
};
var period = (duration) => {
  const [days3 = "", time = ""] = duration.slice(1).split("T");
  const parts = (text, prefix) => [...text.matchAll(/(\d+)([A-Z])/g)].map(([, n, unit = ""]) => count(Number(n), units[prefix + unit] ?? units[unit] ?? unit));
  return [...parts(days3, ""), ...parts(time, "T-")].join(" ") || duration;
};
var isPeriod = (value2) => typeof value2 === "string" && /^P(?=.)[\dYMWDTHS]+$/.test(value2);
var isDate = (value2) => typeof value2 === "string" && /^\d{4}(-\d\d){0,2}$/.test(value2);
var valueName = (value2) => isPeriod(value2) ? period(value2) : String(value2);

// src/report/messages/en-because.ts
var texts = { old: "the old text", new: "the new text", both: "both texts" };
var promise = ({ revision }) => revision === null ? "neither text promises" : `${texts[revision]} ${revision === "both" ? "promise" : "promises"}`;
var hedgeName = (hedge) => {
  if (hedge === null) return "not in every case";
  return Object.hasOwn(hedges, hedge) ? hedges[hedge] : `“${hedge}”`;
};
var andNotice = ({ action }) => action === "notice" ? "; notice is promised" : "";
var rows = {
  "consent-covered": (because2) => `${promise(because2)} consent before changes of this kind`,
  "consent-outside-clause": (because2, finding) => `${promise(because2)} consent, but not for changes of this kind${andNotice(finding)}`,
  "consent-reduces-rights": (because2) => `${promise(because2)} consent before changes that reduce people's rights`,
  "consent-hedged": (because2) => `${promise(because2)} consent, with a reservation: ${hedgeName(because2.hedge)}`,
  "notice-covered": (because2) => `${promise(because2)} notice of changes of this kind`,
  "notice-reduces-rights": (because2, { action }) => `${promise(because2)} notice of changes that reduce people's rights${action === "none" ? ", and this one does not" : ""}`,
  "posting-only": (because2) => `${promise(because2)} no more than to post the new text`,
  "no-rule": () => "neither text says what happens when it changes",
  protective: (_because, finding) => `the change only protects people, so no consent is needed${andNotice(finding)}`,
  "other-audience": (because2) => `${promise(because2)} ${promises[because2.requires ?? "none"]} to other people than those concerned`,
  "not-material": () => "the change is not material",
  "existing-data": (because2) => `${promise(because2)} consent for data already held`
};
var because = (finding) => rows[finding.because.row](finding.because, finding);

// src/report/messages/en-remarks.ts
var days = (n) => n === void 0 ? "notice" : `${count(Number(n), "day")} of notice`;
var on = (date2) => date2 === void 0 ? "" : ` (${date2})`;
var tag = (language) => language === void 0 ? "the language" : `the language “${language}”`;
var sentences = {
  identical: () => "the two texts are the same",
  "no-policy": () => "the text does not look like a policy",
  "unknown-language": ({ language }) => `no words are known for ${tag(language)}, so only structure and text were compared`,
  "different-languages": ({ old, new: now }) => `the texts are in two languages${old && now ? `, “${old}” and “${now}”` : ""}`,
  "no-change-rule": () => "the text says nothing about its own changes",
  "date-not-moved": ({ date: date2 }) => `the text changed, its revision date${on(date2)} did not`,
  "date-moved-only": ({ date: date2 }) => `the date of the text changed${on(date2)}, nothing else did`,
  "reordering-only": () => "passages were moved, nothing else changed",
  "effective-too-early": ({ published, days: promised, earliest, effective }) => `the text takes effect${on(effective)} before publication${on(published)} plus the promised ${days(promised)}${earliest === void 0 ? "" : `: ${earliest} at the earliest`}`,
  "effective-date-missing": ({ days: promised }) => `${days(promised)} is promised, and the new text states no effective date`,
  "replacement-characters": ({ count: n }) => `the text holds ${n === void 0 ? "replacement characters" : count(Number(n), "replacement character")} (U+FFFD), where something was lost earlier`
};
var sides = { old: "old text: ", new: "new text: " };
var remark = ({ id, side, args }) => `${side === null ? "" : sides[side]}${sentences[id](args)}`;
var advices = {
  "colorado-6.04": "Colorado Privacy Act Rule 6.04: people are told of material changes, and asked before data is used for a new purpose",
  "wp260-29": "WP260 rev.01 par. 29 to 31: people are told of substantive changes well before they take effect",
  "ftc-gateway-learning": "FTC, Gateway Learning (C-4120): no material change for data already collected without consent"
};
var advice = (id) => Object.hasOwn(advices, id) ? advices[id] ?? id : id;

// src/report/messages/en-rule.ts
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
var inWords = (list, key) => Object.hasOwn(list, key) ? list[key] ?? key : key;
var joined = (list, keys) => keys.map((key) => inWords(list, key)).join(", ");
var scopes = { ...topics, any: "any kind" };
var sidesOf = ({ terms: terms2, before, after }) => {
  const bare = (list) => list.map((term) => term.slice(term.indexOf(":") + 1));
  const values = (value2, list) => (value2 === void 0 ? bare(list) : [String(value2)]).flatMap((text) => text.split(", "));
  return { from: values(before?.value, terms2.before), to: values(after?.value, terms2.after) };
};
var days2 = (value2) => isPeriod(value2) ? period(value2) : count(Number(value2), "day");
var shifted = (head, list) => (change) => {
  const { from, to } = sidesOf(change);
  if (from.length > 0 && to.length > 0) return `${head} changed from ${joined(list, from)} to ${joined(list, to)}`;
  if (from.length > 0) return `${head} no longer stated: ${joined(list, from)}`;
  return to.length > 0 ? `${head} now stated: ${joined(list, to)}` : `${head} changed`;
};
var requires = (change) => {
  const {
    from: [from = "none"],
    to: [to = "none"]
  } = sidesOf(change);
  if (change.kind === "removed") return "Clause on changes of the policy no longer stated";
  if (change.kind === "added") return `Clause on changes of the policy now stated: it promises ${inWords(promises, to)}`;
  if (change.direction === "tightened")
    return `${capital(inWords(promises, to))} now promised before changes, instead of ${inWords(promises, from)}`;
  const rest = to === "none" ? "" : `, only ${inWords(promises, to)}`;
  return `${capital(inWords(promises, from))} no longer promised before changes${rest}`;
};
var noticeDays = (change) => {
  const {
    from: [from],
    to: [to]
  } = sidesOf(change);
  const head = "Notice period before changes";
  if (from === void 0) return to === void 0 ? `${head} changed` : `${head} of ${days2(to)} now promised`;
  if (to === void 0) return `${head} of ${days2(from)} no longer promised`;
  const verb = change.direction === "tightened" || change.direction === "up" ? "extended" : "shortened";
  return `${head} ${verb} from ${days2(from)} to ${days2(to)}`;
};
var fields = {
  requires,
  noticeDays,
  scope: shifted("Kinds of changes that the clause covers", scopes),
  when: shifted("Changes for which the clause is triggered", triggers),
  acceptance: shifted("How changes of the policy are accepted", acceptances),
  channels: shifted("Means of telling about changes", channels),
  appliesTo: shifted("Data that the clause on changes protects", reach),
  audience: shifted("People to whom the clause on changes is addressed", {}),
  hedge: shifted("Reservation of the clause on changes", hedges)
};
var isField = (field) => field !== void 0 && Object.hasOwn(fields, field);
var ruleChange = (change) => isField(change.field) ? fields[change.field](change) : "Clause on changes of the policy changed";
var ruleSentence = (rule) => {
  if (rule === null) return "no clause on its own changes";
  const scope = rule.scope.includes("any") ? "" : ` of ${joined(scopes, rule.scope)}`;
  return [
    `${promises[rule.requires]} for ${triggers[rule.when]}${scope}`,
    rule.noticeDays === null ? "" : `${count(rule.noticeDays, "day")} ahead`,
    joined(means, rule.channels),
    rule.audience === null ? "" : `to ${rule.audience}`,
    rule.appliesTo === "all" ? "" : `for ${reach[rule.appliesTo]}`,
    rule.hedge === null ? "" : `with a reservation (${hedges[rule.hedge]})`,
    rule.acceptance === null ? "" : acceptances[rule.acceptance]
  ].filter(Boolean).join(", ");
};

// src/model/concepts.ts
var conceptKinds = [
  "data",
  "action",
  "recipient",
  "purpose",
  "automated",
  "right",
  "choice",
  "basis",
  "security",
  "transfer",
  "place",
  "tracking",
  "children",
  "audience",
  "scope",
  "contact",
  "change",
  "date",
  "negation",
  "limiter",
  "exception",
  "condition",
  "modal",
  "quantity",
  "retention",
  "reference"
];
var turningKinds = /* @__PURE__ */ new Set([
  "negation",
  "limiter",
  "exception",
  "condition",
  "modal",
  "quantity"
]);
var actKinds = /* @__PURE__ */ new Set(["action", "right", "choice"]);
var c = (kind, iri, weights) => ({ kind, iri, weights });
var concepts = {
  "personal-data": c("data", "dpv:PersonalData", {
    purpose: -0.1,
    sharing: -0.1,
    sale: 0.4,
    retention: -0.1,
    children: 0.3,
    rights: 0.2,
    choice: -0.4,
    security: 0.3,
    transfer: 0.5,
    "legal-basis": 0.1,
    tracking: -0.5,
    "automated-decisions": -0.1,
    "change-rule": -0.2,
    contact: -0.1,
    scope: 0.1,
    "effective-date": -0.2,
    other: 0.2
  }),
  "sensitive-data": c("data", "dpv:SensitivePersonalData", {
    collection: 1,
    purpose: 0.2,
    sharing: -0.1,
    retention: -0.1,
    rights: -0.1,
    security: 0.1,
    "legal-basis": 0.1,
    "automated-decisions": 0.1,
    scope: -0.1
  }),
  name: c("data", "pd:Name", {
    collection: 0.9,
    purpose: -0.2,
    sharing: 0.6,
    retention: -0.1,
    rights: 0.1,
    choice: 0.4,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: -0.2,
    "effective-date": -0.1,
    other: -0.1
  }),
  email: c("data", "pd:EmailAddress", {
    collection: 0.3,
    purpose: 0.2,
    sharing: 0.2,
    sale: -0.2,
    children: -0.1,
    rights: -0.3,
    choice: 0.2,
    security: 0.5,
    transfer: 0.1,
    "legal-basis": -0.2,
    tracking: -0.2,
    "automated-decisions": -0.2,
    "change-rule": -0.1,
    contact: 0.6,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "hashed-email": c("data", "pd:EmailAddress", { collection: 0.9, sharing: 1.1, tracking: 1 }),
  phone: c("data", "pd:TelephoneNumber", {
    collection: 1,
    purpose: 0.4,
    sharing: 0.1,
    retention: -0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  "postal-address": c("data", "pd:PhysicalAddress", {
    collection: 0.8,
    purpose: -0.1,
    sharing: 0.4,
    retention: -0.2,
    children: 0.2,
    security: -0.1,
    transfer: -0.1,
    tracking: -0.1,
    contact: 0.3,
    scope: -0.1,
    "effective-date": -0.1
  }),
  username: c("data", "pd:Username", {
    collection: 0.5,
    purpose: -0.2,
    sharing: 0.7,
    retention: 0.1,
    choice: 0.1,
    security: 0.1,
    contact: -0.1
  }),
  password: c("data", "pd:Password", {
    collection: 1,
    purpose: -0.1,
    sharing: -0.1,
    retention: -0.1,
    rights: -0.1,
    choice: -0.1,
    security: 1.3,
    contact: -0.1
  }),
  "account-data": c("data", "pd:AccountIdentifier", {
    collection: 0.5,
    purpose: 0.1,
    sharing: 0.1,
    retention: 0.1,
    rights: 0.2,
    choice: -0.1,
    security: 0.1,
    "legal-basis": 0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  photo: c("data", "pd:Picture", {
    collection: 1,
    purpose: -0.3,
    sharing: 0.7,
    rights: -0.1,
    tracking: -0.1,
    contact: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  video: c("data", "pd:Picture", {
    collection: 0.7,
    purpose: -0.1,
    sharing: -0.3,
    retention: -0.1,
    rights: -0.1,
    choice: -0.2,
    security: 0.1,
    "legal-basis": -0.1,
    contact: -0.1,
    scope: 0.1,
    "effective-date": 0.1,
    other: 0.8
  }),
  audio: c("data", "pd:VoiceCommunicationRecording", {
    collection: 0.7,
    purpose: 0.4,
    sharing: 0.1,
    rights: -0.1,
    choice: 0.1,
    security: 0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1
  }),
  age: c("data", "pd:Age", {
    collection: 0.8,
    purpose: 0.2,
    sharing: -0.1,
    children: 0.9,
    rights: -0.2,
    choice: 0.4,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  gender: c("data", "pd:Gender", { collection: 1.1, purpose: -0.1, sharing: 0.2 }),
  ethnicity: c("data", "pd:Ethnicity", { collection: 1 }),
  religion: c("data", "pd:Religion", { collection: 1, choice: -0.1 }),
  politics: c("data", "pd:PoliticalAffiliation", { collection: 1 }),
  sexuality: c("data", "pd:SexualPreference", { collection: 1.1 }),
  health: c("data", "pd:Health", { collection: 1.1, "legal-basis": 0.1 }),
  genetic: c("data", "pd:Genetic", { collection: 1 }),
  biometric: c("data", "pd:Biometric", { collection: 1.6, purpose: -0.2, sharing: -0.1 }),
  nationality: c("data", "pd:Nationality", { collection: 0.9, sharing: 0.1 }),
  marital: c("data", "pd:MaritalStatus", { collection: 0.9, purpose: 0.2, sharing: -0.1, scope: 0.1, other: 0.1 }),
  demographics: c("data", "pd:Demographic", { collection: 1, purpose: 0.1, sharing: 0.1 }),
  education: c("data", "pd:Education", { collection: 1.1, purpose: 0.1, retention: -0.1 }),
  employment: c("data", "pd:EmploymentHistory", { collection: 1.2, purpose: 0.1 }),
  "job-application": c("data", "pd:EmploymentHistory", {
    collection: 1.1,
    sharing: 0.1,
    sale: -0.1,
    retention: 0.1,
    choice: 0.1,
    scope: 0.5
  }),
  "government-id": c("data", "pd:OfficialID", {
    collection: 0.9,
    purpose: -0.1,
    sharing: 0.2,
    retention: -0.2,
    rights: 0.2,
    choice: -0.1,
    contact: -0.1,
    scope: 0.1
  }),
  payment: c("data", "pd:PaymentCard", {
    collection: 1.2,
    purpose: -0.2,
    sharing: 0.1,
    retention: 0.1,
    rights: -0.1,
    choice: -0.1,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": 0.4,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  financial: c("data", "pd:Financial", { collection: 1, sharing: 0.3, choice: 0.1, tracking: -0.1 }),
  purchase: c("data", "pd:Purchase", {
    collection: 0.9,
    purpose: 0.1,
    sharing: 0.3,
    sale: 0.1,
    retention: 0.3,
    children: 0.5,
    rights: -0.3,
    security: -0.1,
    transfer: 0.2,
    "legal-basis": -0.4,
    tracking: -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  location: c("data", "pd:Location", {
    collection: 0.9,
    purpose: 0.2,
    sharing: 0.4,
    sale: 0.1,
    retention: -0.1,
    rights: -0.1,
    choice: 0.2,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  "precise-location": c("data", "pd:GPSCoordinate", {
    collection: 1.4,
    purpose: 0.1,
    sharing: -0.1,
    rights: -0.1,
    choice: 0.1,
    tracking: -0.1
  }),
  ip: c("data", "pd:IPAddress", {
    collection: 1,
    purpose: -0.2,
    sharing: 0.3,
    retention: 0.3,
    rights: -0.1,
    choice: 0.2,
    "legal-basis": -0.1,
    tracking: 0.3,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  device: c("data", "pd:DeviceBased", {
    collection: 0.8,
    purpose: 0.2,
    sharing: 0.3,
    sale: -0.1,
    retention: -0.1,
    children: -0.1,
    rights: -0.2,
    choice: 0.2,
    transfer: -0.1,
    tracking: 0.9,
    "automated-decisions": -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  "device-id": c("data", "pd:DeviceBased", {
    collection: 1,
    purpose: -0.2,
    sharing: 0.2,
    retention: 0.2,
    rights: -0.1,
    security: 0.1,
    tracking: 0.5,
    "automated-decisions": 0.2,
    contact: -0.1,
    other: -0.1
  }),
  fingerprinting: c("data", "pd:BrowserFingerprint", { tracking: 2 }),
  usage: c("data", "pd:Behavioural", {
    collection: 0.8,
    purpose: 0.1,
    sharing: 0.1,
    sale: 0.2,
    retention: 0.2,
    children: -0.1,
    rights: -0.3,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    tracking: 0.4,
    "automated-decisions": 0.2,
    contact: -0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  browsing: c("data", "pd:BrowsingBehaviour", {
    collection: 1,
    purpose: -0.2,
    sharing: 0.1,
    retention: 0.3,
    rights: -0.1,
    security: -0.1,
    "legal-basis": -0.1,
    tracking: 0.9,
    "automated-decisions": -0.2,
    contact: -0.1,
    scope: 0.1,
    other: -0.1
  }),
  viewing: c("data", "pd:TVViewingBehaviour", { collection: 1.2, purpose: -0.1, tracking: 0.1 }),
  logs: c("data", "dpv:PersonalData", {
    collection: 0.9,
    purpose: 0.1,
    sharing: 0.2,
    retention: 0.3,
    rights: -0.1,
    choice: 0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    other: -0.1
  }),
  diagnostics: c("data", "pd:DeviceBased", {
    collection: 1.3,
    purpose: 0.1,
    sharing: -0.1,
    choice: 0.1,
    security: -0.1,
    contact: -0.1
  }),
  metadata: c("data", "dpv:PersonalData", { collection: 0.8, purpose: -0.1, retention: -0.1, tracking: 0.1, other: 0.1 }),
  content: c("data", "pd:Communication", {
    collection: 0.6,
    purpose: 0.2,
    retention: 0.1,
    children: -0.1,
    rights: 0.1,
    choice: 0.3,
    security: 0.3,
    tracking: -0.2,
    "automated-decisions": 0.2,
    "change-rule": -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1
  }),
  messages: c("data", "pd:Communication", {
    collection: 0.4,
    purpose: 0.4,
    sharing: 0.5,
    retention: -0.1,
    children: -0.1,
    rights: -0.2,
    choice: 0.1,
    security: 0.2,
    transfer: -0.1,
    "legal-basis": 0.2,
    "change-rule": -0.1,
    contact: -0.3,
    scope: 0.1,
    other: -0.1
  }),
  contacts: c("data", "pd:Contact", {
    collection: 0.9,
    purpose: -0.1,
    sharing: -0.1,
    rights: -0.1,
    choice: 0.1,
    contact: -0.1,
    other: 0.5
  }),
  "contact-data": c("data", "pd:Contact", {
    collection: 0.8,
    purpose: 0.1,
    sharing: 0.1,
    choice: 0.2,
    transfer: -0.1,
    "legal-basis": -0.1,
    scope: 0.1,
    other: -0.1
  }),
  "social-media": c("data", "pd:SocialMedia", { collection: 0.7, purpose: 0.2, sharing: 0.2, tracking: 0.1, contact: -0.1 }),
  survey: c("data", "pd:Opinion", {
    collection: 1,
    purpose: 0.9,
    sharing: -0.1,
    choice: -0.1,
    "legal-basis": 0.1,
    contact: -0.1,
    scope: -0.1
  }),
  "preferences-data": c("data", "pd:Preference", {
    collection: 0.8,
    purpose: 0.5,
    sharing: -0.2,
    retention: -0.1,
    rights: -0.1,
    choice: 0.3,
    tracking: 0.2,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.2,
    "effective-date": -0.1
  }),
  inferences: c("data", "dpv:InferredPersonalData", {
    collection: 0.8,
    purpose: -0.1,
    sale: 0.2,
    choice: 0.2,
    "automated-decisions": 1
  }),
  "support-data": c("data", "pd:Communication", {
    collection: 0.2,
    purpose: -0.3,
    sharing: 0.3,
    retention: 0.3,
    rights: 0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    tracking: -0.1,
    contact: 0.6,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  sensor: c("data", "pd:DeviceBased", { collection: 1.1, choice: 0.2, tracking: -0.1 }),
  aggregated: c("data", "dpv:AnonymisedData", {
    collection: 0.4,
    purpose: 0.6,
    sharing: 0.1,
    rights: -0.1,
    choice: -0.1,
    "legal-basis": -0.1,
    tracking: 0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  anonymous: c("data", "dpv:AnonymisedData", {
    collection: 0.3,
    purpose: 0.3,
    sharing: 0.1,
    retention: 0.5,
    children: -0.1,
    rights: -0.2,
    security: 0.6,
    transfer: -0.1,
    "legal-basis": -0.2,
    contact: -0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  "third-party-source": c("data", "dpv:DataSource", {
    collection: 1.2,
    purpose: 0.1,
    sharing: 0.1,
    retention: -0.2,
    rights: -0.1,
    choice: 0.2,
    security: -0.1,
    "legal-basis": 0.2
  }),
  collect: c("action", "dpv:Collect", {
    collection: 1.3,
    purpose: 0.3,
    sharing: -0.4,
    sale: -0.1,
    retention: 0.1,
    children: 0.2,
    rights: 0.1,
    choice: 0.4,
    security: -0.2,
    transfer: -0.2,
    "legal-basis": 0.4,
    "change-rule": -0.1,
    contact: -0.1,
    scope: 0.4,
    "effective-date": -0.2,
    other: 0.1
  }),
  use: c("action", "dpv:Use", {
    collection: 0.3,
    purpose: 0.7,
    sale: -0.2,
    retention: -0.2,
    rights: -0.3,
    choice: -0.1,
    transfer: -0.2,
    "legal-basis": 0.3,
    tracking: 0.5,
    "automated-decisions": 0.1,
    "change-rule": -0.1,
    contact: 0.1,
    scope: 0.4,
    "effective-date": -0.3,
    other: -0.2
  }),
  process: c("action", "dpv:Processing", {
    purpose: -0.1,
    sharing: -0.2,
    sale: -0.2,
    retention: -0.3,
    children: -0.1,
    rights: 0.1,
    security: -0.1,
    transfer: 0.6,
    "legal-basis": 0.5,
    tracking: -0.3,
    "automated-decisions": 0.1,
    "change-rule": -0.1,
    contact: 0.3,
    scope: 0.3,
    "effective-date": 0.1
  }),
  share: c("action", "dpv:Share", {
    collection: -0.3,
    purpose: 0.1,
    sharing: 1.7,
    sale: 0.8,
    retention: -0.3,
    children: -0.1,
    rights: 0.1,
    choice: 0.3,
    security: 0.3,
    transfer: 0.2,
    "legal-basis": -0.1,
    tracking: -0.2,
    "automated-decisions": -0.2,
    "change-rule": -0.1,
    contact: 0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  sell: c("action", "dpv:SellDataToThirdParties", {
    collection: -0.1,
    purpose: 0.1,
    sharing: 0.6,
    sale: 3.8,
    retention: -0.1,
    rights: -0.2,
    security: -0.1,
    transfer: 0.4,
    "legal-basis": -0.1,
    tracking: -0.1,
    "change-rule": 0.1,
    contact: -0.1
  }),
  retain: c("action", "dpv:Store", {
    collection: 0.1,
    purpose: -0.3,
    sharing: 0.1,
    retention: 2.7,
    rights: 0.1,
    choice: -0.3,
    transfer: 0.1,
    "legal-basis": -0.2,
    "change-rule": 0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  store: c("action", "dpv:Store", {
    collection: 0.4,
    purpose: -0.6,
    sharing: 0.2,
    sale: -0.1,
    retention: 1.2,
    children: -0.1,
    choice: 0.1,
    security: 0.4,
    transfer: 0.4,
    "legal-basis": -0.4,
    tracking: 0.1,
    contact: -0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.3
  }),
  delete: c("action", "dpv:Erase", {
    collection: -0.5,
    purpose: -0.3,
    sharing: -0.3,
    retention: 2.1,
    children: 0.1,
    rights: 1.3,
    security: -0.1,
    "legal-basis": -0.1,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  transfer: c("action", "dpv:Transfer", {
    collection: -0.1,
    purpose: -0.1,
    sharing: 0.5,
    retention: -0.2,
    rights: 0.2,
    choice: -0.1,
    security: 0.3,
    transfer: 1.7,
    "legal-basis": -0.1,
    contact: -0.1,
    "effective-date": -0.1
  }),
  access: c("action", "dpv:Access", {
    collection: 0.1,
    purpose: -0.5,
    sharing: 0.4,
    retention: -0.2,
    rights: 0.4,
    choice: -0.1,
    security: 1,
    "legal-basis": -0.2,
    tracking: -0.1,
    "automated-decisions": 0.2,
    "change-rule": 0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  combine: c("action", "dpv:Combine", {
    collection: 0.5,
    purpose: 1.2,
    sharing: 0.1,
    retention: -0.1,
    rights: -0.1,
    choice: -0.2,
    transfer: -0.1,
    "legal-basis": -0.1,
    "automated-decisions": 0.6,
    contact: -0.1,
    scope: 0.1,
    other: 0.3
  }),
  analyse: c("action", "dpv:Analyse", {
    collection: -0.1,
    purpose: 0.9,
    sharing: -0.3,
    sale: 0.1,
    retention: -0.1,
    children: -0.1,
    rights: -0.3,
    choice: -0.1,
    transfer: 0.1,
    "legal-basis": -0.1,
    tracking: 0.7,
    "automated-decisions": 0.7,
    contact: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  scan: c("action", "dpv:Monitor", {
    collection: 0.2,
    purpose: 0.6,
    sharing: 0.1,
    choice: -0.2,
    security: 0.6,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": 0.3,
    scope: 0.2
  }),
  track: c("action", "dpv:Tracking", { purpose: 0.3, sharing: 0.1, retention: -0.1, tracking: 2, other: -0.1 }),
  "profile-act": c("action", "dpv:Profiling", {
    collection: -0.1,
    purpose: 0.3,
    retention: 0.1,
    choice: -0.1,
    "automated-decisions": 2.5
  }),
  encrypt: c("action", "dpv:Encryption", {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.1,
    retention: -0.1,
    rights: 0.1,
    choice: -0.1,
    security: 3.3,
    transfer: -0.1,
    other: -0.1
  }),
  hash: c("action", "dpv:HashFunctions", { collection: -0.1, purpose: 0.1, sharing: 0.1, rights: -0.1, security: 1.5, other: 0.3 }),
  "notify-act": c("action", null, {
    collection: -0.4,
    retention: -0.1,
    children: -0.1,
    rights: 0.5,
    choice: 0.3,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    "automated-decisions": 0.1,
    "change-rule": 0.8,
    contact: -0.2,
    scope: -0.2,
    "effective-date": -0.1,
    other: -0.1
  }),
  verify: c("action", null, {
    collection: 0.2,
    purpose: 0.1,
    sharing: 0.2,
    retention: -0.1,
    children: 0.2,
    rights: 0.6,
    choice: -0.2,
    security: 0.7,
    transfer: -0.1,
    "legal-basis": -0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  publish: c("action", "dpv:MakeAvailable", {
    collection: 0.1,
    purpose: 0.3,
    sharing: 1.1,
    sale: -0.1,
    retention: 0.1,
    rights: -0.1,
    choice: 0.3,
    security: -0.2,
    transfer: -0.1,
    tracking: -0.2,
    "change-rule": 0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": 0.1,
    other: -0.1
  }),
  respond: c("action", null, {
    retention: 0.2,
    rights: 0.8,
    choice: -0.3,
    security: -0.2,
    transfer: -0.1,
    "automated-decisions": 0.3,
    contact: -0.2,
    "effective-date": -0.1,
    other: -0.1
  }),
  "contract-bind": c("action", "dpv:DataProcessingAgreement", {
    collection: 0.1,
    purpose: -0.2,
    sharing: 1.2,
    retention: -0.2,
    security: 0.2,
    transfer: 0.3,
    "legal-basis": 0.1,
    contact: -0.1,
    scope: 0.1,
    other: -0.1
  }),
  "third-party": c("recipient", "dpv:ThirdParty", {
    collection: -0.2,
    purpose: 0.1,
    sharing: 1.2,
    sale: -0.1,
    retention: -0.3,
    children: -0.1,
    rights: 0.1,
    choice: 0.1,
    transfer: 0.1,
    "legal-basis": -0.2,
    tracking: 0.1,
    "automated-decisions": 0.2,
    "change-rule": -0.1,
    scope: -0.2,
    "effective-date": -0.1,
    other: 0.1
  }),
  "service-provider": c("recipient", "dpv:ServiceProvider", {
    collection: 0.1,
    purpose: -0.6,
    sharing: 1.8,
    sale: -0.1,
    retention: 0.1,
    rights: -0.1,
    choice: -0.3,
    security: -0.2,
    transfer: 0.6,
    "legal-basis": 0.1,
    tracking: 0.1,
    contact: -0.2,
    scope: 0.2,
    "effective-date": -0.1,
    other: -0.1
  }),
  processor: c("recipient", "dpv:DataProcessor", {
    collection: -0.1,
    purpose: -0.1,
    sharing: 1.5,
    retention: -0.1,
    rights: -0.1,
    transfer: -0.1,
    scope: 0.2,
    other: -0.1
  }),
  subprocessor: c("recipient", "dpv:DataSubProcessor", { purpose: -0.1, sharing: 1.3, transfer: 0.3 }),
  affiliate: c("recipient", "dpv:ThirdParty", {
    collection: -0.1,
    purpose: -0.2,
    sharing: 1.6,
    rights: -0.2,
    choice: 0.2,
    transfer: 0.2,
    contact: 0.1,
    other: -0.1
  }),
  partner: c("recipient", "dpv:ThirdParty", {
    purpose: 0.2,
    sharing: 1.3,
    retention: -0.1,
    rights: -0.2,
    tracking: 0.2,
    other: -0.1
  }),
  advertiser: c("recipient", "dpv:ThirdParty", { purpose: 0.1, sharing: 1.4, rights: -0.1, tracking: 0.7, scope: 0.1 }),
  "analytics-provider": c("recipient", "dpv:ServiceProvider", {
    purpose: -0.3,
    sharing: 1.1,
    sale: 0.1,
    retention: -0.1,
    rights: -0.1,
    tracking: 1.3,
    other: 0.1
  }),
  "payment-provider": c("recipient", "dpv:ServiceProvider", {
    collection: 0.5,
    purpose: -0.2,
    sharing: 1.1,
    retention: 0.1,
    rights: -0.1,
    choice: -0.1,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    other: -0.1
  }),
  "social-network": c("recipient", "dpv:ThirdParty", {
    collection: 0.3,
    purpose: -0.2,
    sharing: 1,
    sale: 0.2,
    retention: -0.3,
    children: -0.1,
    rights: -0.4,
    security: -0.2,
    transfer: -0.1,
    "legal-basis": -0.2,
    tracking: 0.6,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: 0.2,
    scope: -0.1,
    "effective-date": -0.2,
    other: 0.6
  }),
  authority: c("recipient", "dpv:GovernmentalOrganisation", {
    collection: -0.2,
    purpose: -0.1,
    sharing: 1.6,
    retention: -0.1,
    rights: -0.2,
    choice: -0.1,
    security: -0.1,
    "legal-basis": 0.2,
    contact: 0.2,
    other: 0.1
  }),
  acquirer: c("recipient", "dpv:ThirdParty", { sharing: 1.3 }),
  "public-recipient": c("recipient", "dpv:ThirdParty", {
    collection: 0.2,
    purpose: 0.2,
    sharing: 1.1,
    rights: -0.1,
    choice: 0.1,
    "legal-basis": -0.1,
    contact: -0.1
  }),
  "organisation-admin": c("recipient", "dpv:ThirdParty", {
    collection: 0.1,
    sharing: 0.5,
    retention: -0.2,
    rights: -0.1,
    choice: 0.2,
    security: 0.4,
    "legal-basis": -0.2,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: 0.5,
    other: 0.2
  }),
  adviser: c("recipient", "dpv:ThirdParty", { collection: -0.1, sharing: 1.1, security: 0.3, "legal-basis": -0.1 }),
  researcher: c("recipient", "dpv:ThirdParty", { purpose: 0.3, sharing: 0.9 }),
  delivery: c("recipient", "dpv:ThirdParty", { purpose: -0.1, sharing: 1.1, rights: -0.1, choice: -0.1, other: 0.1 }),
  "provide-service": c("purpose", "dpv:ServiceProvision", {
    purpose: 1.2,
    sharing: 0.1,
    retention: -0.1,
    children: -0.1,
    security: -0.3,
    "legal-basis": 0.5,
    "automated-decisions": -0.1,
    contact: -0.2,
    scope: 0.2,
    other: -0.1
  }),
  improve: c("purpose", "dpv:ServiceOptimisation", {
    collection: -0.1,
    purpose: 1,
    sharing: -0.1,
    retention: 0.4,
    rights: -0.1,
    choice: 0.2,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.3,
    tracking: 0.1,
    "automated-decisions": 0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  develop: c("purpose", "dpv:ResearchAndDevelopment", {
    collection: -0.3,
    purpose: 0.9,
    sharing: -0.1,
    retention: -0.1,
    rights: -0.1,
    choice: 0.3,
    security: 0.3,
    "legal-basis": 0.1,
    "automated-decisions": 0.2,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.3
  }),
  research: c("purpose", "dpv:ResearchAndDevelopment", { collection: 0.1, purpose: 1.3, "legal-basis": 0.1 }),
  marketing: c("purpose", "dpv:Marketing", {
    collection: -0.3,
    purpose: 1.2,
    sharing: 0.2,
    retention: 0.2,
    children: -0.1,
    rights: -0.1,
    choice: 0.7,
    security: -0.2,
    "legal-basis": 0.2,
    tracking: 0.2,
    "automated-decisions": -0.2,
    contact: -0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  advertising: c("purpose", "dpv:Advertising", {
    collection: -0.1,
    purpose: 0.7,
    sharing: 0.3,
    sale: -0.1,
    retention: -0.2,
    rights: -0.3,
    choice: 0.4,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.3,
    tracking: 1.8,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "targeted-advertising": c("purpose", "dpv:TargetedAdvertising", {
    collection: -0.4,
    purpose: 1,
    sharing: -0.2,
    sale: 1.1,
    retention: -0.1,
    choice: 0.9,
    transfer: -0.1,
    tracking: 1.7,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  analytics: c("purpose", "dpv:ServiceUsageAnalytics", {
    collection: 0.4,
    purpose: 0.5,
    sharing: 0.5,
    retention: 0.2,
    rights: 0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.2,
    tracking: 0.4,
    contact: -0.1,
    other: 0.1
  }),
  personalise: c("purpose", "dpv:Personalisation", {
    collection: -0.1,
    purpose: 1.1,
    sharing: -0.4,
    retention: -0.1,
    choice: 0.4,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.5,
    "automated-decisions": 0.4,
    contact: -0.1,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  "security-purpose": c("purpose", "dpv:EnforceSecurity", {
    collection: -0.2,
    purpose: 0.6,
    sharing: -0.1,
    retention: 0.3,
    children: -0.1,
    rights: -0.1,
    choice: 0.1,
    security: 1.1,
    transfer: -0.1,
    tracking: -0.1,
    "automated-decisions": 0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  fraud: c("purpose", "dpv:FraudPreventionAndDetection", {
    collection: -0.2,
    purpose: 1,
    sharing: -0.1,
    retention: 0.4,
    children: 0.1,
    rights: 0.1,
    choice: -0.1,
    security: 0.1,
    "legal-basis": 0.1,
    tracking: -0.1,
    "automated-decisions": 0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "legal-compliance": c("purpose", "dpv:LegalCompliance", {
    collection: -0.3,
    purpose: 0.6,
    sharing: 0.1,
    sale: 0.4,
    retention: 0.5,
    choice: -0.2,
    security: -0.1,
    transfer: 0.1,
    "legal-basis": 1,
    tracking: -0.2,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.2
  }),
  "legal-claims": c("purpose", "dpv:EstablishContractualAgreement", {
    collection: -0.4,
    purpose: 0.5,
    sharing: 0.4,
    retention: 0.4,
    rights: 0.3,
    choice: -0.1,
    security: -0.1,
    transfer: 0.1,
    "legal-basis": 0.4,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1
  }),
  communicate: c("purpose", "dpv:CommunicationManagement", {
    collection: -0.2,
    purpose: 1,
    children: -0.1,
    rights: -0.1,
    choice: 0.2,
    "legal-basis": 0.2,
    tracking: -0.3,
    "automated-decisions": -0.1,
    "change-rule": 0.1,
    contact: 0.2,
    scope: 0.2,
    other: -0.2
  }),
  support: c("purpose", "dpv:CustomerCare", {
    purpose: 1,
    sharing: 0.2,
    retention: -0.1,
    rights: 0.2,
    security: -0.1,
    "legal-basis": 0.1,
    tracking: -0.1,
    contact: -0.2,
    "effective-date": -0.1
  }),
  "payment-purpose": c("purpose", "dpv:PaymentManagement", {
    collection: 0.1,
    purpose: 0.5,
    sharing: 0.7,
    retention: 0.5,
    rights: -0.3,
    choice: -0.2,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": 0.2,
    tracking: -0.2,
    "automated-decisions": 0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  recruitment: c("purpose", "dpv:RecruitmentManagement", { purpose: 0.9 }),
  "ai-training": c("purpose", "ai:ModelTraining", {
    collection: -0.1,
    purpose: 1.2,
    retention: -0.1,
    choice: -0.1,
    "legal-basis": 0.3,
    "automated-decisions": 3.2
  }),
  ai: c("automated", "ai:AISystem", {
    collection: -0.2,
    purpose: -0.1,
    sharing: 0.2,
    retention: 0.1,
    children: -0.1,
    rights: -0.2,
    choice: -0.1,
    security: -0.1,
    transfer: -0.1,
    tracking: -0.2,
    "automated-decisions": 3,
    contact: -0.2,
    scope: 0.7,
    "effective-date": -0.1,
    other: 0.1
  }),
  "automated-decision": c("automated", "dpv:AutomatedDecisionMaking", {
    collection: -0.1,
    sharing: -0.1,
    rights: 0.3,
    choice: -0.1,
    "automated-decisions": 3.7
  }),
  profiling: c("automated", "dpv:Profiling", { collection: 0.2, sharing: -0.1, rights: 0.2, "automated-decisions": 2.7 }),
  right: c("right", "dpv:DataSubjectRight", {
    collection: -0.4,
    purpose: 0.1,
    sharing: -0.2,
    retention: -0.1,
    children: -0.1,
    rights: 1.7,
    transfer: -0.2,
    "legal-basis": 0.1,
    tracking: -0.1,
    contact: 0.5,
    scope: 0.2,
    "effective-date": 0.1,
    other: 0.1
  }),
  "right-access": c("right", "gdpr:A15", { collection: 0.1, rights: 2.3, contact: -0.1 }),
  "right-rectify": c("right", "gdpr:A16", {
    collection: 0.1,
    purpose: -0.1,
    sharing: -0.1,
    retention: -0.1,
    rights: 2,
    choice: 0.2,
    "automated-decisions": 0.1
  }),
  "right-erase": c("right", "gdpr:A17", {
    collection: -0.1,
    purpose: -0.1,
    retention: 0.8,
    rights: 1.8,
    choice: 0.1,
    "legal-basis": -0.1
  }),
  "right-port": c("right", "gdpr:A20", { rights: 2.6 }),
  "right-object": c("right", "gdpr:A21", {
    collection: -0.1,
    purpose: -0.3,
    sharing: -0.1,
    retention: -0.1,
    children: 0.1,
    rights: 2.6,
    choice: 0.2,
    tracking: 0.3,
    "automated-decisions": -0.3,
    contact: 0.1
  }),
  "right-restrict": c("right", "gdpr:A18", { rights: 2.3, "automated-decisions": 0.1 }),
  "right-complain": c("right", "gdpr:A77", {
    collection: -0.1,
    purpose: 0.1,
    sharing: -0.2,
    retention: -0.1,
    rights: 2.4,
    choice: -0.1,
    security: 0.3,
    transfer: 0.1,
    scope: -0.1,
    other: 0.1
  }),
  "right-appeal": c("right", "dpv:DataSubjectRight", { rights: 2.5 }),
  "right-nondiscrimination": c("right", "dpv:DataSubjectRight", { rights: 2.5 }),
  "right-human-review": c("right", "gdpr:A22", { rights: 1.6, "automated-decisions": 1.5 }),
  "right-withdraw": c("right", "gdpr:A7-3", {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.1,
    retention: 0.3,
    rights: 1.2,
    choice: 2.2,
    "legal-basis": 0.4,
    contact: -0.1
  }),
  "authorised-agent": c("right", null, { collection: -0.1, retention: -0.1, rights: 2.3 }),
  "exercise-request": c("right", "dpv:RightExerciseActivity", {
    collection: 0.6,
    purpose: -0.2,
    retention: -0.4,
    children: -0.1,
    rights: 1.6,
    choice: -0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.2,
    "automated-decisions": -0.1,
    contact: 0.5,
    scope: -0.2,
    other: -0.1
  }),
  "opt-out": c("choice", "dpv:OptingOutFromProcess", {
    collection: -0.3,
    purpose: 0.1,
    sharing: -0.1,
    retention: -0.1,
    rights: 0.1,
    choice: 2.9,
    transfer: -0.1,
    tracking: 0.1,
    "automated-decisions": 0.2,
    other: 0.1
  }),
  "opt-in": c("choice", "dpv:OptingInToProcess", {
    collection: 0.4,
    purpose: -0.1,
    sharing: 0.2,
    retention: -0.1,
    rights: -0.1,
    choice: 2.3,
    security: -0.1,
    tracking: 0.2,
    "automated-decisions": 0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  settings: c("choice", null, {
    collection: -0.3,
    purpose: 0.1,
    sharing: 0.1,
    retention: -0.1,
    choice: 1.8,
    security: -0.1,
    transfer: -0.1,
    scope: -0.2,
    "effective-date": -0.1,
    other: 0.4
  }),
  choose: c("choice", null, {
    collection: 0.6,
    purpose: 0.1,
    retention: -0.2,
    children: -0.1,
    rights: 0.2,
    choice: 1.2,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: -0.2,
    "effective-date": -0.1,
    other: 0.1
  }),
  gpc: c("choice", null, { collection: -0.1, sharing: -0.1, rights: -0.2, choice: 2.2, tracking: 2.3 }),
  consent: c("basis", "dpv:Consent", {
    collection: -0.1,
    purpose: -0.3,
    sharing: -0.2,
    retention: 0.2,
    children: 0.2,
    rights: -0.2,
    choice: 1.3,
    security: 0.4,
    transfer: -0.1,
    "legal-basis": 1.7,
    tracking: -0.2,
    contact: -0.2,
    scope: -0.3,
    "effective-date": -0.1
  }),
  "legitimate-interest": c("basis", "dpv:LegitimateInterest", {
    collection: -0.1,
    purpose: -0.3,
    sharing: -0.1,
    retention: 0.6,
    rights: 0.3,
    security: -0.1,
    "legal-basis": 3.9,
    contact: -0.1,
    scope: 0.1,
    other: -0.1
  }),
  contract: c("basis", "dpv:Contract", {
    collection: 0.2,
    purpose: -0.1,
    sharing: 0.2,
    rights: -0.1,
    choice: 0.1,
    security: -0.1,
    "legal-basis": 2.2,
    tracking: -0.1,
    contact: -0.1,
    other: -0.1
  }),
  "legal-basis": c("basis", "dpv:LegalBasis", {
    collection: -0.2,
    sharing: 0.1,
    retention: 0.2,
    choice: -0.1,
    "legal-basis": 4.2,
    contact: -0.1,
    scope: 0.1
  }),
  safeguard: c("security", "dpv:TechnicalOrganisationalMeasure", {
    collection: -0.3,
    purpose: 0.2,
    retention: 0.2,
    children: -0.1,
    rights: -0.1,
    choice: -0.1,
    security: 2.4,
    transfer: 0.3,
    "automated-decisions": 0.1,
    contact: -0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  breach: c("security", "gdpr:DataBreach", {
    collection: -0.1,
    sharing: -0.1,
    retention: 0.1,
    rights: -0.2,
    security: 2.8,
    transfer: 0.1
  }),
  "no-guarantee": c("security", null, { children: 0.1, security: 2 }),
  "employees-access": c("security", "dpv:AccessControlMethod", {
    collection: -0.2,
    purpose: 0.2,
    sharing: 0.2,
    retention: -0.1,
    children: -0.1,
    rights: -0.1,
    choice: -0.1,
    security: 1.6,
    "legal-basis": 0.2,
    "automated-decisions": 0.2,
    contact: -0.1
  }),
  "third-country": c("transfer", "dpv:ThirdCountry", {
    collection: -0.1,
    sharing: -0.2,
    sale: -0.1,
    children: 0.3,
    transfer: 2.2,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: 0.2,
    scope: 0.1
  }),
  scc: c("transfer", "gdpr:SCCByCommission", { sharing: -0.1, transfer: 3.2, contact: -0.1 }),
  framework: c("transfer", "dpv:DataTransferLegalBasis", {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.2,
    rights: 0.1,
    transfer: 3.6,
    contact: -0.1,
    other: -0.1
  }),
  adequacy: c("transfer", "gdpr:A45-3", { transfer: 3.1 }),
  bcr: c("transfer", "gdpr:A46-2-b", { transfer: 3.1 }),
  us: c("place", null, {
    collection: -0.3,
    purpose: -0.3,
    sharing: -0.1,
    sale: -0.2,
    retention: -0.2,
    children: -0.1,
    rights: 0.3,
    choice: -0.1,
    security: -0.1,
    transfer: 1.7,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: 0.4,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  eu: c("place", null, {
    collection: -0.1,
    purpose: -0.3,
    sharing: -0.1,
    sale: -0.1,
    retention: -0.2,
    children: 0.3,
    rights: 0.1,
    security: -0.1,
    transfer: 1,
    "legal-basis": -0.1,
    tracking: 0.1,
    "automated-decisions": -0.1,
    contact: 0.3,
    scope: 0.3,
    "effective-date": -0.1,
    other: -0.2
  }),
  uk: c("place", null, {
    collection: -0.2,
    purpose: -0.1,
    sharing: -0.1,
    sale: -0.1,
    retention: -0.1,
    rights: 0.2,
    transfer: 0.4,
    "legal-basis": 0.2,
    contact: 0.5,
    scope: 0.3,
    other: -0.1
  }),
  switzerland: c("place", null, {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.3,
    retention: -0.1,
    rights: 0.3,
    transfer: 0.5,
    "legal-basis": 0.2,
    contact: 0.3,
    scope: 0.3,
    other: -0.1
  }),
  country: c("place", null, {
    collection: -0.2,
    purpose: -0.5,
    sharing: 0.1,
    sale: -0.1,
    retention: -0.2,
    children: 0.1,
    rights: -0.2,
    security: -0.1,
    transfer: 1.3,
    "legal-basis": -0.4,
    "automated-decisions": 0.1,
    contact: 0.9,
    scope: -0.1,
    "effective-date": -0.2
  }),
  servers: c("place", null, {
    collection: 0.6,
    purpose: -0.1,
    sale: -0.1,
    rights: -0.2,
    choice: -0.1,
    security: 0.4,
    transfer: 1.2,
    "legal-basis": -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  cookie: c("tracking", "dpv:Tracking", {
    collection: -0.3,
    purpose: -0.2,
    sharing: -0.2,
    rights: -0.2,
    security: -0.1,
    "legal-basis": -0.1,
    tracking: 3.5,
    "change-rule": 0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.2
  }),
  "tracker-tech": c("tracking", "dpv:Tracking", {
    purpose: -0.2,
    sharing: 0.4,
    rights: -0.1,
    choice: -0.1,
    tracking: 2.9,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  "third-party-cookie": c("tracking", null, { purpose: -0.1, sharing: -0.1, tracking: 2.9 }),
  child: c("children", "dpv:Child", { collection: -0.1, retention: -0.1, children: 4, rights: -0.1, tracking: -0.1 }),
  parent: c("children", "dpv:ParentOfDataSubject", { children: 3.4, rights: -0.1, transfer: -0.1 }),
  "under-age": c("children", null, {
    collection: -0.2,
    purpose: -0.1,
    sharing: -0.2,
    sale: 0.1,
    children: 3.9,
    rights: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  resident: c("audience", null, {
    collection: -0.4,
    purpose: -0.1,
    sharing: -0.1,
    sale: -0.1,
    retention: -0.1,
    children: 0.1,
    rights: 0.7,
    transfer: 0.2,
    contact: 0.1,
    scope: 0.9,
    "effective-date": -0.1,
    other: -0.1
  }),
  california: c("audience", null, {
    purpose: -0.2,
    sharing: -0.5,
    sale: 0.7,
    retention: -0.1,
    children: -0.1,
    rights: 0.8,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: 0.6,
    "effective-date": -0.1,
    other: 0.3
  }),
  gdpr: c("audience", null, {
    collection: -0.1,
    purpose: -0.2,
    sharing: 0.2,
    retention: -0.1,
    rights: 0.7,
    choice: -0.1,
    security: -0.1,
    transfer: 0.2,
    "legal-basis": 0.4,
    scope: 0.1,
    "effective-date": -0.1
  }),
  visitor: c("audience", null, {
    collection: -0.3,
    purpose: 0.1,
    sharing: 0.2,
    retention: -0.1,
    rights: -0.1,
    "legal-basis": -0.1,
    tracking: 0.1,
    scope: 0.7
  }),
  customer: c("audience", null, {
    collection: 0.2,
    sharing: -0.3,
    retention: 0.2,
    children: 0.1,
    choice: -0.1,
    security: -0.1,
    transfer: -0.2,
    "legal-basis": 0.3,
    tracking: -0.1,
    "automated-decisions": 0.1,
    "change-rule": -0.1,
    contact: -0.4,
    scope: 0.9,
    "effective-date": -0.2,
    other: 0.1
  }),
  user: c("audience", null, {
    collection: -0.1,
    purpose: 0.1,
    sharing: 0.4,
    sale: -0.2,
    retention: 0.1,
    children: 0.3,
    rights: -0.2,
    choice: -0.3,
    security: 0.1,
    transfer: -0.3,
    "legal-basis": 0.1,
    tracking: -0.1,
    "automated-decisions": 0.2,
    contact: -0.2,
    scope: 0.4,
    "effective-date": -0.3
  }),
  employee: c("audience", null, {
    collection: -0.1,
    sharing: -0.2,
    security: 0.3,
    transfer: 0.1,
    "legal-basis": 0.1,
    "automated-decisions": 0.1,
    scope: 0.4
  }),
  applies: c("scope", null, {
    collection: -0.4,
    purpose: -0.3,
    sharing: -0.3,
    choice: 0.4,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.2,
    tracking: -0.1,
    contact: -0.2,
    scope: 2.9,
    "effective-date": 0.2
  }),
  controller: c("scope", "dpv:DataController", {
    collection: -0.2,
    purpose: -0.1,
    retention: -0.1,
    rights: -0.1,
    transfer: -0.2,
    "legal-basis": -0.1,
    contact: 2.6,
    scope: 1.4
  }),
  dpo: c("contact", "dpv:DataProtectionOfficer", { purpose: -0.1, rights: -0.1, "legal-basis": -0.1, contact: 3.2, scope: 0.1 }),
  "contact-us": c("contact", null, {
    purpose: -0.3,
    sharing: -0.3,
    retention: -0.2,
    rights: 0.5,
    choice: 0.1,
    security: -0.1,
    "legal-basis": -0.2,
    tracking: -0.1,
    contact: 2.2,
    scope: 0.1,
    other: -0.2
  }),
  "third-party-sites": c("scope", null, {
    collection: 0.7,
    purpose: -0.3,
    sharing: 0.4,
    retention: -0.1,
    rights: -0.1,
    choice: -0.2,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: 0.2,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: 1.8,
    "effective-date": -0.1,
    other: 0.1
  }),
  "policy-doc": c("change", null, {
    collection: -0.7,
    purpose: -0.6,
    sharing: -0.2,
    sale: -0.1,
    retention: -0.4,
    rights: -0.5,
    choice: -0.2,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    tracking: -0.2,
    "automated-decisions": -0.2,
    "change-rule": 0.6,
    contact: -0.2,
    scope: 1.4,
    "effective-date": 0.7,
    other: 1
  }),
  "policy-change": c("change", null, {
    collection: -0.1,
    sharing: -0.1,
    children: 0.2,
    choice: 0.3,
    tracking: -0.1,
    "change-rule": 4,
    "effective-date": -0.1,
    other: -0.1
  }),
  "last-updated": c("date", null, {
    purpose: -0.2,
    sharing: -0.2,
    retention: -0.1,
    rights: -0.1,
    choice: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "change-rule": 0.2,
    contact: -0.2,
    scope: -0.1,
    "effective-date": 3.9
  }),
  not: c("negation", null, {
    collection: 0.1,
    purpose: -0.4,
    sale: 0.4,
    retention: -0.1,
    children: 0.4,
    rights: 0.1,
    choice: 0.3,
    security: 0.5,
    transfer: -0.3,
    "legal-basis": -0.3,
    "automated-decisions": 0.6,
    "change-rule": -0.1,
    contact: -0.6,
    "effective-date": -0.4
  }),
  generally: c("limiter", null, {
    collection: -0.2,
    purpose: 0.1,
    sharing: -0.2,
    retention: 0.6,
    children: 0.1,
    rights: -0.2,
    choice: -0.2,
    transfer: 0.4,
    tracking: 0.2,
    "automated-decisions": -0.2,
    contact: -0.1,
    scope: -0.2,
    "effective-date": -0.1
  }),
  only: c("limiter", null, {
    collection: 0.1,
    purpose: 0.4,
    sharing: 0.1,
    sale: -0.2,
    retention: 0.2,
    rights: -0.1,
    choice: 0.1,
    security: 0.2,
    "legal-basis": -0.2,
    tracking: 0.2,
    "change-rule": -0.1,
    contact: -0.4,
    "effective-date": -0.2,
    other: -0.2
  }),
  except: c("exception", null, {
    collection: -0.2,
    purpose: -0.1,
    sharing: 0.2,
    retention: 0.2,
    rights: 0.1,
    security: 0.2,
    "automated-decisions": -0.1,
    contact: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  if: c("condition", null, {
    collection: 0.3,
    purpose: -0.3,
    sharing: -0.1,
    sale: -0.1,
    retention: 0.1,
    rights: 0.2,
    choice: -0.2,
    security: -0.1,
    transfer: -0.2,
    "legal-basis": -0.2,
    tracking: -0.2,
    "automated-decisions": 0.3,
    "change-rule": 0.1,
    contact: 0.5,
    scope: 0.1,
    "effective-date": -0.3,
    other: -0.1
  }),
  "with-consent": c("condition", null, {
    collection: -0.3,
    purpose: -0.3,
    sharing: -0.2,
    retention: -0.2,
    rights: -0.2,
    choice: 1.5,
    "legal-basis": 1.6,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "where-law": c("condition", null, {
    sharing: 0.1,
    retention: -0.1,
    rights: 0.2,
    security: -0.1,
    tracking: -0.1,
    "change-rule": 0.1,
    scope: -0.1
  }),
  "where-applicable": c("condition", null, {
    collection: -0.2,
    purpose: 0.1,
    sharing: 0.1,
    sale: -0.1,
    children: 0.1,
    rights: 0.2,
    choice: -0.2,
    security: 0.2,
    transfer: 0.1,
    "legal-basis": 0.2,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  feasible: c("condition", null, { collection: -0.1, security: 0.3, transfer: -0.1 }),
  may: c("modal", null, {
    collection: -0.1,
    purpose: -0.3,
    sale: 0.1,
    retention: -0.2,
    children: -0.1,
    rights: 0.5,
    choice: 0.4,
    security: -0.4,
    transfer: 0.1,
    "legal-basis": -0.1,
    "automated-decisions": 0.7,
    "change-rule": 0.1,
    contact: -0.2,
    scope: -0.5,
    "effective-date": 0.2,
    other: -0.2
  }),
  will: c("modal", null, {
    collection: -0.3,
    purpose: -0.3,
    sharing: 0.2,
    sale: -0.1,
    retention: 0.1,
    children: -0.1,
    rights: 0.5,
    choice: 0.4,
    transfer: 0.2,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": 0.4,
    "change-rule": 0.5,
    contact: -0.4,
    scope: -0.3,
    "effective-date": -0.3,
    other: -0.1
  }),
  must: c("modal", null, {
    collection: 0.1,
    purpose: -0.4,
    sharing: 0.2,
    retention: 0.1,
    children: 0.1,
    rights: 0.2,
    security: 0.3,
    transfer: -0.3,
    "legal-basis": 0.5,
    "automated-decisions": -0.2,
    "change-rule": -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  some: c("quantity", null, {
    collection: 0.1,
    purpose: -0.1,
    sharing: 0.1,
    retention: 0.1,
    children: -0.1,
    rights: 0.3,
    choice: 0.3,
    security: -0.2,
    transfer: 0.2,
    "legal-basis": -0.2,
    "automated-decisions": 0.1,
    "change-rule": -0.1,
    scope: -0.2,
    "effective-date": -0.2,
    other: -0.1
  }),
  all: c("quantity", null, {
    collection: -0.2,
    purpose: -0.3,
    sharing: -0.1,
    sale: -0.3,
    children: 0.1,
    choice: 0.3,
    security: 0.2,
    transfer: 0.1,
    "legal-basis": -0.2,
    tracking: -0.1,
    "automated-decisions": -0.1,
    "change-rule": 0.4,
    contact: -0.2,
    scope: 0.4,
    "effective-date": -0.3,
    other: 0.1
  }),
  example: c("quantity", null, {
    collection: 0.3,
    purpose: 0.1,
    sharing: 0.2,
    retention: 0.2,
    children: -0.3,
    choice: -0.3,
    transfer: -0.3,
    "legal-basis": 0.3,
    "automated-decisions": 0.2,
    "change-rule": -0.2,
    contact: -0.6,
    scope: 0.6,
    "effective-date": 0.1,
    other: -0.1
  }),
  automatic: c("quantity", null, {
    collection: 0.4,
    purpose: -0.3,
    sharing: 0.3,
    retention: 0.2,
    rights: -0.1,
    choice: 0.3,
    transfer: -0.1,
    "automated-decisions": 0.3,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.2,
    other: -0.2
  }),
  "purpose-word": c("purpose", "dpv:Purpose", {
    collection: -0.3,
    purpose: 0.7,
    sharing: 0.2,
    sale: 0.2,
    retention: 0.5,
    children: -0.1,
    security: -0.2,
    transfer: -0.2,
    "legal-basis": 0.7,
    tracking: -0.1,
    "automated-decisions": 0.3,
    contact: -0.2,
    scope: -0.2,
    "effective-date": -0.2,
    other: -0.2
  }),
  "retention-period": c("retention", "dpv:StorageDuration", {
    collection: 0.3,
    purpose: 0.1,
    sharing: 0.1,
    retention: 1.9,
    rights: -0.1,
    security: -0.2,
    transfer: 0.3,
    "legal-basis": 0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "account-close": c("retention", null, {
    collection: -0.2,
    purpose: -0.1,
    sharing: -0.1,
    retention: 1.8,
    rights: 0.7,
    choice: -0.4,
    contact: -0.1,
    other: -0.1
  }),
  pointer: c("reference", null, {
    collection: -0.4,
    purpose: -0.5,
    sharing: 0.3,
    sale: 0.1,
    retention: -0.1,
    children: -0.1,
    rights: 0.2,
    choice: 0.2,
    security: -0.2,
    tracking: 0.2,
    "automated-decisions": -0.2,
    "change-rule": -0.1,
    contact: -0.3,
    scope: 0.5,
    "effective-date": -0.2,
    other: 0.5
  }),
  illustration: c("reference", null, {
    collection: -0.2,
    purpose: -0.2,
    retention: 0.2,
    rights: -0.2,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.2,
    scope: 0.1,
    other: 0.7
  })
};
var namespaces = {
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  gdpr: "https://w3id.org/dpv/legal/eu/gdpr#",
  ai: "https://w3id.org/dpv/ai#"
};
var iriOf = (key) => {
  const short = concepts[key].iri;
  if (short === null) return null;
  const [prefix = "", term = ""] = short.split(":");
  return namespaces[prefix] + term;
};

// src/model/countries.ts
var countries = {
  AT: "Austria",
  BE: "Belgium",
  BG: "Bulgaria",
  HR: "Croatia",
  CY: "Cyprus",
  CZ: "Czech Republic",
  DK: "Denmark",
  EE: "Estonia",
  FI: "Finland",
  FR: "France",
  DE: "Germany",
  GR: "Greece",
  HU: "Hungary",
  IE: "Ireland",
  IT: "Italy",
  LV: "Latvia",
  LT: "Lithuania",
  LU: "Luxembourg",
  MT: "Malta",
  NL: "Netherlands",
  PL: "Poland",
  PT: "Portugal",
  RO: "Romania",
  SK: "Slovakia",
  SI: "Slovenia",
  ES: "Spain",
  SE: "Sweden",
  NO: "Norway",
  IS: "Iceland",
  LI: "Liechtenstein",
  CA: "Canada",
  AU: "Australia",
  NZ: "New Zealand",
  JP: "Japan",
  KR: "South Korea",
  IL: "Israel",
  AR: "Argentina",
  UY: "Uruguay",
  IN: "India",
  CN: "China",
  HK: "Hong Kong",
  TW: "Taiwan",
  SG: "Singapore",
  PH: "Philippines",
  MY: "Malaysia",
  ID: "Indonesia",
  TH: "Thailand",
  VN: "Vietnam",
  PK: "Pakistan",
  BD: "Bangladesh",
  LK: "Sri Lanka",
  AE: "United Arab Emirates",
  SA: "Saudi Arabia",
  QA: "Qatar",
  TR: "Turkey",
  RU: "Russia",
  UA: "Ukraine",
  BY: "Belarus",
  RS: "Serbia",
  BA: "Bosnia & Herzegovina",
  ME: "Montenegro",
  MK: "North Macedonia",
  AL: "Albania",
  MD: "Moldova",
  GE: "Georgia",
  AM: "Armenia",
  AZ: "Azerbaijan",
  KZ: "Kazakhstan",
  ZA: "South Africa",
  EG: "Egypt",
  MA: "Morocco",
  TN: "Tunisia",
  DZ: "Algeria",
  NG: "Nigeria",
  KE: "Kenya",
  GH: "Ghana",
  MU: "Mauritius",
  BR: "Brazil",
  MX: "Mexico",
  CL: "Chile",
  CO: "Colombia",
  PE: "Peru",
  CR: "Costa Rica",
  EC: "Ecuador",
  JM: "Jamaica",
  BM: "Bermuda",
  JE: "Jersey",
  GG: "Guernsey",
  IM: "Isle of Man",
  AD: "Andorra",
  MC: "Monaco",
  SM: "San Marino",
  FO: "Faroe Islands",
  GI: "Gibraltar"
};
var countryKey = (code) => `@${code}`;
var inGeneral = (key) => countryOf(key) ? "country" : key;
var countryOf = (key) => key.startsWith("@") ? key.slice(1) : null;

// src/report/messages/en-terms.ts
var names = {
  email: "e-mail address",
  "hashed-email": "hashed e-mail address",
  phone: "telephone number",
  ip: "IP address",
  "device-id": "device identifier",
  "government-id": "official identity number",
  "account-data": "account data",
  content: "content of users",
  sensor: "sensor data",
  logs: "log data",
  payment: "payment data",
  health: "health data",
  genetic: "genetic data",
  biometric: "biometric data",
  financial: "financial data",
  location: "location",
  usage: "usage data",
  viewing: "viewing habits",
  browsing: "browsing habits",
  survey: "survey answers",
  sexuality: "sexual orientation",
  politics: "political views",
  marital: "marital status",
  device: "device data",
  diagnostics: "diagnostic data",
  "preferences-data": "preferences",
  authority: "public authority",
  acquirer: "acquirer of the company",
  "public-recipient": "the public",
  "organisation-admin": "administrator of the organisation",
  delivery: "delivery company",
  "provide-service": "providing the service",
  improve: "improving the service",
  develop: "developing new services",
  personalise: "personalising",
  "security-purpose": "keeping the service safe",
  fraud: "preventing fraud",
  "legal-compliance": "complying with the law",
  communicate: "communicating with people",
  support: "customer support",
  "payment-purpose": "handling payments",
  "ai-training": "training of models",
  ai: "artificial intelligence",
  "right-access": "right of access",
  "right-rectify": "right to rectification",
  "right-erase": "right to erasure",
  "right-port": "right to data portability",
  "right-object": "right to object",
  "right-restrict": "right to restriction",
  "right-complain": "right to complain",
  "right-appeal": "right to appeal",
  "right-nondiscrimination": "right to equal treatment",
  "right-human-review": "right to human review",
  "right-withdraw": "right to withdraw consent",
  dpo: "data protection officer",
  gdpr: "GDPR",
  california: "California",
  "tracker-tech": "tracking technology",
  "under-age": "persons under age",
  "with-consent": "with consent"
};
var isConcept = (term) => Object.hasOwn(concepts, term);
var isMarker = (term) => isConcept(term) && turningKinds.has(concepts[term].kind);
var observed = (stem, side) => {
  for (const { quote } of side?.evidence ?? [])
    for (const [word] of quote.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu))
      if (word.toLowerCase().startsWith(stem)) return word;
  return null;
};
var everywhere = /* @__PURE__ */ new Set([
  "personal-data",
  "use",
  "process",
  "provide-service",
  "user",
  "customer",
  "policy-doc"
]);
var nameOf = (term) => {
  const country = countryOf(term);
  return country ? countries[country] : names[term] ?? term.replaceAll("-", " ");
};
var conceptNames = (terms2) => {
  const tells = (term) => countryOf(term) !== null || isConcept(term) && !everywhere.has(term) && concepts[term].kind !== "action";
  return terms2.filter(tells).map(nameOf);
};
var words = (terms2, side) => terms2.flatMap((term) => {
  if (isConcept(term) || countryOf(term)) return [nameOf(term)];
  if (term.startsWith("#") || term.startsWith("=")) return [term.slice(1)];
  const word = observed(term, side) ?? (term.includes(" ") ? term : null);
  return word === null ? [] : [`“${word}”`];
});
var mostTerms = 4;
var termList = (terms2, side, withMarkers = false) => {
  const kept = terms2.filter((term) => withMarkers || !isMarker(term));
  const told = [...new Set(conceptNames(kept))];
  const shown = told.length > 0 ? told : [...new Set(words(kept, side))];
  if (told.length === 0 && shown.length > mostTerms) return "";
  const more = shown.length - mostTerms;
  return more > 0 ? `${shown.slice(0, mostTerms).join(", ")} and ${more} more` : shown.join(", ");
};

// src/report/messages/en-summary.ts
var periods = { retention: "Retention period", "change-rule": "Notice period before changes" };
var measureOf = ({ category, before, after }) => {
  const value2 = after?.value ?? before?.value;
  if (isPeriod(value2)) return { name: periods[category] ?? `Period on ${topics[category]}`, up: "extended", down: "shortened" };
  if (isDate(value2)) return { name: `Date on ${topics[category]}`, up: "put off", down: "brought forward" };
  if (typeof value2 === "string") return { name: `Value on ${topics[category]}`, up: "changed", down: "changed" };
  return { name: category === "children" ? "Minimum age" : `Number on ${topics[category]}`, up: "raised", down: "lowered" };
};
var verbs = { added: "now stated", removed: "no longer stated", changed: "changed" };
var capital2 = (text) => text.charAt(0).toUpperCase() + text.slice(1);
var headOf = ({ category, stance }) => stance === "practice" ? practices[category] : stance === "protection" ? protections[category] : `Statement on ${topics[category]}`;
var terms = ({ terms: { before, after }, ...sides2 }, withMarkers = false) => {
  const from = termList(before, sides2.before, withMarkers);
  const to = termList(after, sides2.after, withMarkers);
  if (from !== "" && to !== "") return from === to ? `: ${to}` : `: from ${from} to ${to}`;
  return from === "" && to === "" ? "" : `: ${from || to}`;
};
var statement = (change) => `${headOf(change)} ${verbs[change.kind]}${terms(change)}`;
var value = (change) => {
  const { name, up, down } = measureOf(change);
  const from = change.before?.value;
  const to = change.after?.value;
  if (from === void 0 || to === void 0) return limit(change);
  const verb = change.direction === "up" ? up : change.direction === "down" ? down : "changed";
  return `${name} ${verb} from ${valueName(from)} to ${valueName(to)}`;
};
var limit = (change) => {
  const from = change.before?.value;
  const to = change.after?.value;
  const named = change.kind === "changed" || change.category === "retention" || change.category === "children";
  if (!named || from === void 0 === (to === void 0)) return statement(change);
  return `${measureOf(change).name} of ${valueName(from ?? to)} ${from === void 0 ? "now stated" : "no longer stated"}`;
};
var item = (change) => {
  if (change.kind !== "changed" && change.stance !== "practice") return statement(change);
  const head = capital2(topics[change.category]);
  const from = termList(change.terms.before, change.before);
  const to = termList(change.terms.after, change.after);
  if (from !== "" && to !== "") return `${head}: from ${from} to ${to}`;
  if (to !== "") return `${head} now includes ${to}`;
  if (from !== "") return `${head} no longer includes ${from}`;
  return statement(change);
};
var polarity = (change) => {
  const head = practices[change.category];
  if (change.direction === "loosened") return `${head} was ruled out and no longer is${terms(change)}`;
  if (change.direction === "tightened") return `${head} was not ruled out and now is${terms(change)}`;
  return `${head} is ruled out in one of the texts${terms(change)}`;
};
var modality = (change) => {
  const head = capital2(topics[change.category]);
  if (change.direction === "loosened") return `${head}: from “will” to “may”`;
  return change.direction === "tightened" ? `${head}: from “may” to “will”` : `${head}${terms(change, true) || " changed"}`;
};
var condition = (change) => {
  const gone = change.kind === "removed" || change.direction === "loosened";
  const come = change.kind === "added" || change.direction === "tightened";
  return `Condition or limit on ${topics[change.category]} ${gone ? "dropped" : come ? "added" : "changed"}${terms(change, true)}`;
};
var date = (change) => {
  const from = change.before?.value;
  const to = change.after?.value;
  const name = change.field === "revised" ? "Revision date" : change.field === "effective" ? "Effective date" : "Date";
  if (from !== void 0 && to !== void 0) return `${name} changed from ${from} to ${to}`;
  return from === void 0 && to === void 0 ? `${name} ${verbs[change.kind]}` : `${name} ${from ?? to} ${verbs[change.kind]}`;
};
var wording = (change) => change.kind === "changed" ? `Wording on ${topics[change.category]} changed` : `Text on ${topics[change.category]} ${change.kind}${terms(change)}`;
var sentences2 = {
  statement,
  item,
  value,
  limit,
  polarity,
  modality,
  condition,
  rule: ruleChange,
  date,
  detail: (change) => `Detail on ${topics[change.category]} ${change.kind}${terms(change)}`,
  wording,
  order: ({ category }) => `Passage on ${topics[category]} moved or said in other words`
};
var summary = (change) => sentences2[change.aspect](change);

// src/report/messages/en.ts
var verdicts = {
  consent: "People must be asked for consent first",
  notice: "People must be told in advance",
  none: "Neither consent nor notice is asked for"
};
var asked = { consent: "Ask for consent", notice: "Give notice", none: "Material, nothing is asked for" };
var effects = { expands: "expands", restricts: "restricts", neutral: "neutral" };
var confidences = { certain: "certain", likely: "likely", possible: "possible" };
var fates = {
  same: "same",
  edited: "edited",
  moved: "moved",
  renamed: "renamed",
  split: "split",
  merged: "merged",
  added: "added",
  removed: "removed"
};
var counts = ({ verdict }) => {
  const { material, consent, notice, acknowledged } = verdict;
  if (material === 0) return acknowledged === 0 ? "No material change" : `No material change left, ${acknowledged} acknowledged`;
  const known = acknowledged === 0 ? "" : `; ${acknowledged} acknowledged`;
  return `${count(material, "material change")}: ${consent} for consent, ${notice} for notice${known}`;
};
var governed = ({ verdict: { governedBy } }) => governedBy === null ? "no clause decides" : { old: "the old text's clause decides", new: "the new text's clause decides", both: "both clauses say so" }[governedBy];
var en = {
  summary,
  because,
  remark,
  advice,
  rule: ruleSentence,
  verdicts,
  counts,
  governed,
  asked,
  effects,
  confidences,
  fates,
  topics,
  severities: { note: "note", warning: "warning" },
  labels: {
    old: "old",
    new: "new",
    before: "Before",
    after: "After",
    text: "Text",
    language: "Language",
    revised: "Revised",
    effective: "Effective",
    notStated: "not stated",
    clause: "Clause on changes",
    possible: "Possible, to be checked",
    other: "Not material",
    acknowledged: "Acknowledged",
    remarks: "Remarks",
    sections: "Sections",
    advice: "Legal default, as advice",
    because: "because",
    outline: "Outline",
    statements: "Statements",
    outside: "not part of the policy",
    rules: "Rules",
    material: "material"
  },
  hint: "option --all lists them",
  decision: (owner, reason, expires) => `accepted by ${owner}${expires === null ? "" : ` until ${expires}`}: ${reason}`,
  made: (version) => `Made by reconsent ${version}; offline, from the two texts alone`
};

// src/report/messages/index.ts
var locales = { en };
var messagesIn = (locale = "en") => locales[locale];

export {
  count,
  conceptKinds,
  turningKinds,
  actKinds,
  concepts,
  iriOf,
  countryKey,
  inGeneral,
  countryOf,
  messagesIn
};
