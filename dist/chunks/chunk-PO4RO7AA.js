import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  actions,
  categories,
  confidences,
  numberOf,
  promises
} from "./chunk-4CPQLJYD.js";
import {
  sizeLimit,
  strictness,
  version
} from "./chunk-T6HGEWWC.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-TWWXAI3T.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c2, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c2 = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c2 = fmt[i];
          if (escaped) {
            escaped = false;
            if (c2 == ".") {
              leadingZero = false;
              c2 = fmt[++i];
            } else if (c2 == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c2 = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c2) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c2;
                break;
            }
          } else if (c2 === "%") {
            escaped = true;
          } else {
            result += c2;
          }
        }
        return result;
      }
    })();
  }
});

// src/assess/rules/define.ts
var defineRules = (category, entries) => Object.entries(entries).map(([name, entry3]) => ({
  material: true,
  ...entry3,
  id: `${category}/${name}`,
  category,
  mirror: typeof entry3.mirror === "string" ? `${category}/${entry3.mirror}` : entry3.mirror
}));

// src/assess/rules/families.ts
var bothSides = (change2, [forth, back]) => change2.direction === "tightened" ? forth : change2.direction === "loosened" ? back : "replaced";
var oneSide = (change2, [came, went]) => change2.kind === "added" ? came : went;
var said = ({ kind, terms: { before: before2, after } }) => {
  if (kind !== "changed") return kind;
  return !before2.length && after.length ? "gained" : before2.length && !after.length ? "lost" : "replaced";
};
var shapeOf = (change2) => {
  if (!change2.substance) return change2.aspect === "order" ? "moved" : "reworded";
  switch (change2.aspect) {
    case "polarity":
      return bothSides(change2, ["denied", "undenied"]);
    case "modality":
      return bothSides(change2, ["firmer", "softer"]);
    case "condition":
      return bothSides(change2, ["bounded", "unbounded"]);
    case "value":
      return change2.direction === "up" ? "longer" : change2.direction === "down" ? "shorter" : "replaced";
    case "limit":
      return change2.kind === "changed" ? bothSides(change2, ["stated", "unstated"]) : oneSide(change2, ["period-added", "period-removed"]);
    default:
      return said(change2);
  }
};
var on = (shapes, sense = () => true) => (change2) => shapes.includes(shapeOf(change2)) && sense(change2);
var not = (when) => (change2) => !when(change2);
var both = (one2, other2) => (change2) => one2(change2) && other2(change2);
var consented = (terms2) => terms2.includes("consent") || terms2.includes("with-consent");
var toConsent = ({ terms: terms2 }) => consented(terms2.after) && !consented(terms2.before);
var fromConsent = ({ terms: terms2 }) => consented(terms2.before) && !consented(terms2.after);
var names = (...keys) => ({ terms: { before: before2, after } }) => keys.some((key) => before2.includes(key) || after.includes(key));
var itself = { none: "it is its own reverse" };
var entry = (title2, effect, mirror, when) => ({ title: title2, effect, mirror, when });
var statesPromise = ({ stance }) => stance === "protection";
var promiseRules = (promise2) => ({
  "promise-added": entry(`${promise2} added`, "restricts", "promise-removed", on(["added", "period-added"], statesPromise)),
  "promise-removed": entry(`${promise2} removed`, "expands", "promise-added", on(["removed", "period-removed"], statesPromise)),
  // Whoever adds a condition, an exception or a period to a promise, or takes something out of it, promises less.
  "promise-narrowed": entry(
    `${promise2} covers less, or has a new exception`,
    "expands",
    "promise-widened",
    on(["lost", "bounded", "stated", "softer", "shorter"], statesPromise)
  ),
  "promise-widened": entry(
    `${promise2} covers more, or has lost an exception`,
    "restricts",
    "promise-narrowed",
    on(["gained", "unbounded", "unstated", "firmer", "longer"], statesPromise)
  )
});
var practiceRules = ({ noun: noun3, within: within3, reverse }, periods2 = {}) => {
  const plain5 = not(statesPromise);
  const own7 = Object.keys(periods2).length > 0;
  const limits = (forth, back) => own7 ? [["bounded"], ["unbounded"]] : [forth, back];
  const [tighter, looser] = limits(["bounded", "stated", "shorter"], ["unbounded", "unstated", "longer"]);
  return {
    added: entry(`${noun3} added`, "expands", "removed", on(["added", "period-added"], plain5)),
    removed: entry(`${noun3} removed`, "restricts", "added", on(["removed", "period-removed"], plain5)),
    ...promiseRules(reverse),
    widened: entry(`${noun3} covers more`, "expands", "narrowed", on(["gained"], plain5)),
    narrowed: entry(`${noun3} covers less`, "restricts", "widened", on(["lost"], plain5)),
    changed: { title: `${noun3} changed`, effect: "neutral", mirror: itself, when: on(["replaced"]) },
    "condition-added": entry(`Condition or limit on ${within3} added`, "restricts", "condition-removed", on(tighter, plain5)),
    "condition-removed": entry(`Condition or limit on ${within3} removed`, "expands", "condition-added", on(looser, plain5)),
    ...polarityRules(noun3, "restricts", "expands"),
    "made-firm": entry(`${noun3}: "may" became "will"`, "expands", "made-optional", on(["firmer"], plain5)),
    // The company may still do it: nobody is protected by this.
    "made-optional": entry(`${noun3}: "will" became "may"`, "neutral", "made-firm", on(["softer"], plain5)),
    ...periods2,
    ...formRules(noun3)
  };
};
var practicePeriodRules = (period2) => {
  const plain5 = not(statesPromise);
  return {
    extended: entry(`${period2} extended`, "expands", "shortened", on(["longer"], plain5)),
    shortened: entry(`${period2} shortened`, "restricts", "extended", on(["shorter"], plain5)),
    "limit-added": entry(`${period2} now stated`, "restricts", "limit-removed", on(["stated"], plain5)),
    "limit-removed": entry(`${period2} no longer stated`, "expands", "limit-added", on(["unstated"], plain5))
  };
};
var polarityRules = (noun3, denied, undenied) => ({
  denied: entry(`${noun3}: now denied`, denied, "undenied", on(["denied"])),
  undenied: entry(`${noun3}: no longer denied`, undenied, "denied", on(["undenied"]))
});
var protectionRules = ({ noun: noun3, within: within3, reverse }, limits, period2) => {
  const plain5 = not(limits);
  const whole2 = (came, withPeriod) => period2?.alone ? [came] : [came, withPeriod];
  return {
    added: entry(`${noun3} added`, "restricts", "removed", on(whole2("added", "period-added"), plain5)),
    removed: entry(`${noun3} removed`, "expands", "added", on(whole2("removed", "period-removed"), plain5)),
    "exception-added": entry(`${reverse} added`, "expands", "exception-removed", on(whole2("added", "period-added"), limits)),
    "exception-removed": entry(
      `${reverse} removed`,
      "restricts",
      "exception-added",
      on(whole2("removed", "period-removed"), limits)
    ),
    widened: entry(`${noun3} covers more`, "restricts", "narrowed", on(["gained"], plain5)),
    narrowed: entry(`${noun3} covers less`, "expands", "widened", on(["lost"], plain5)),
    changed: { title: `${noun3} changed`, effect: "neutral", mirror: itself, when: changedOf(limits, period2) },
    "condition-added": entry(`Condition or limit on ${within3} added`, "expands", "condition-removed", on(["bounded"], plain5)),
    "condition-removed": entry(
      `Condition or limit on ${within3} removed`,
      "restricts",
      "condition-added",
      on(["unbounded"], plain5)
    ),
    ...polarityRules(noun3, "expands", "restricts"),
    "made-firm": entry(`${noun3}: "may" became "will"`, "restricts", "made-optional", on(["firmer"], plain5)),
    "made-optional": entry(`${noun3}: "will" became "may"`, "expands", "made-firm", on(["softer"], plain5)),
    ...period2 ? periodRules(period2) : {},
    ...formRules(noun3)
  };
};
var within = ["gained", "lost", "bounded", "unbounded", "firmer", "softer"];
var measured = ["longer", "shorter", "stated", "unstated"];
var changedOf = (limits, period2) => (change2) => on(["replaced"])(change2) || on(within, limits)(change2) || period2 === null && on(measured)(change2);
var periodRules = ({ title: title2, alone }) => ({
  extended: entry(`${title2} extended`, "expands", "shortened", on(["longer"])),
  shortened: entry(`${title2} shortened`, "restricts", "extended", on(["shorter"])),
  "limit-added": entry(`${title2} now stated`, "restricts", "limit-removed", on(alone ? ["stated", "period-added"] : ["stated"])),
  "limit-removed": entry(
    `${title2} no longer stated`,
    "expands",
    "limit-added",
    on(alone ? ["unstated", "period-removed"] : ["unstated"])
  )
});
var formRules = (noun3) => ({
  reworded: {
    title: `${noun3}: other words, same meaning`,
    material: false,
    effect: "neutral",
    mirror: itself,
    when: on(["reworded"])
  },
  moved: { title: `${noun3}: said elsewhere`, material: false, effect: "neutral", mirror: itself, when: on(["moved"]) }
});

// src/assess/rules/automated-decisions.ts
var automatedDecisions = defineRules(
  "automated-decisions",
  practiceRules({
    noun: "Automated decision, profiling or model training",
    within: "automated decisions, profiling or model training",
    reverse: "Promise not to automate, profile or train"
  })
);

// src/assess/rules/change-rule.ts
var row = (title2, field, direction, effect, mirror) => ({
  title: title2,
  effect,
  mirror,
  when: (change2) => change2.aspect === "rule" && change2.field === field && change2.direction === direction
});
var form = (title2, when) => ({ title: title2, material: false, effect: "neutral", mirror: itself, when });
var changeRule = defineRules("change-rule", {
  weakened: row("Less is promised before changes", "requires", "loosened", "expands", "strengthened"),
  strengthened: row("More is promised before changes", "requires", "tightened", "restricts", "weakened"),
  "notice-shortened": row("Shorter notice of changes", "noticeDays", "loosened", "expands", "notice-lengthened"),
  "notice-lengthened": row("Longer notice of changes", "noticeDays", "tightened", "restricts", "notice-shortened"),
  "trigger-narrowed": row("Promise for fewer changes", "when", "loosened", "expands", "trigger-widened"),
  "trigger-widened": row("Promise for more changes", "when", "tightened", "restricts", "trigger-narrowed"),
  "scope-narrowed": row("Promise for fewer practices", "scope", "loosened", "expands", "scope-widened"),
  "scope-widened": row("Promise for more practices", "scope", "tightened", "restricts", "scope-narrowed"),
  "reach-narrowed": row("Promise for data already held", "appliesTo", "loosened", "expands", "reach-widened"),
  "reach-widened": row("Promise for data collected later too", "appliesTo", "tightened", "restricts", "reach-narrowed"),
  // The words say more than the fields compared: they are told, and judged by the fields alone.
  "words-changed": form("Clause on changes: words differ", ({ aspect, substance }) => substance && aspect !== "rule"),
  reworded: form(
    "Clause on changes: other words, same meaning",
    ({ aspect, substance }) => !substance && aspect !== "order" && aspect !== "rule"
  ),
  moved: form("Clause on changes: said elsewhere", ({ aspect, substance }) => !substance && aspect === "order")
});

// src/assess/rules/children.ts
var noun = "Rule on children";
var byAge = ({ before: before2, after }) => typeof (after?.value ?? before2?.value) === "number";
var aged = (shapes) => on(shapes, byAge);
var excepted = names("except", "where-law", "where-applicable");
var children = defineRules("children", {
  "age-raised": { title: "Age limit raised", effect: "restricts", mirror: "age-lowered", when: aged(["longer"]) },
  "age-lowered": { title: "Age limit lowered", effect: "expands", mirror: "age-raised", when: aged(["shorter"]) },
  "age-limit-added": {
    title: "Age limit now stated",
    effect: "restricts",
    mirror: "age-limit-removed",
    when: aged(["stated", "period-added"])
  },
  "age-limit-removed": {
    title: "Age limit no longer stated",
    effect: "expands",
    mirror: "age-limit-added",
    when: aged(["unstated", "period-removed"])
  },
  added: {
    title: `${noun} added`,
    effect: "restricts",
    mirror: "removed",
    when: (change2) => on(["added"])(change2) || on(["period-added"], not(byAge))(change2)
  },
  removed: {
    title: `${noun} removed`,
    effect: "expands",
    mirror: "added",
    when: (change2) => on(["removed"])(change2) || on(["period-removed"], not(byAge))(change2)
  },
  "condition-added": {
    title: "Condition on the use of children’s data added",
    effect: "restricts",
    mirror: "condition-removed",
    when: on(["bounded"], not(excepted))
  },
  "condition-removed": {
    title: "Condition on the use of children’s data removed",
    effect: "expands",
    mirror: "condition-added",
    when: on(["unbounded"], not(excepted))
  },
  "exception-added": {
    title: "Exception from the protection of children added",
    effect: "expands",
    mirror: "exception-removed",
    when: on(["bounded"], excepted)
  },
  "exception-removed": {
    title: "Exception from the protection of children removed",
    effect: "restricts",
    mirror: "exception-added",
    when: on(["unbounded"], excepted)
  },
  denied: { title: "Use of children’s data now denied", effect: "restricts", mirror: "undenied", when: on(["denied"]) },
  undenied: { title: "Use of children’s data no longer denied", effect: "expands", mirror: "denied", when: on(["undenied"]) },
  changed: {
    title: `${noun} changed`,
    effect: "neutral",
    mirror: itself,
    when: (change2) => on(["replaced", "gained", "lost", "firmer", "softer"])(change2) || on(["longer", "shorter", "stated", "unstated"], not(byAge))(change2)
  },
  ...formRules(noun)
});

// src/assess/rules/choice.ts
var plain = protectionRules(
  { noun: "Choice", within: "a choice", reverse: "Limit of a choice" },
  ({ stance }) => stance === "practice",
  null
);
var added = plain["condition-added"];
var removed = plain["condition-removed"];
var choice = defineRules("choice", {
  ...plain,
  // A condition leaves people less of a choice; where it is their consent, it is the choice.
  "condition-added": { ...added, when: both(added.when, not(toConsent)) },
  "condition-removed": { ...removed, when: both(removed.when, not(fromConsent)) },
  "consent-asked": {
    title: "Needs consent now",
    effect: "restricts",
    mirror: "consent-dropped",
    when: both(added.when, toConsent)
  },
  "consent-dropped": {
    title: "No longer needs consent",
    effect: "expands",
    mirror: "consent-asked",
    when: both(removed.when, fromConsent)
  }
});

// src/assess/rules/collection.ts
var collection = defineRules(
  "collection",
  practiceRules({ noun: "Collection of data", within: "the collection of data", reverse: "Promise not to collect" })
);

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
var c = (kind, iri, weights2) => ({ kind, iri, weights: weights2 });
var concepts = {
  "personal-data": c("data", "dpv:PersonalData", {
    collection: -0.1,
    purpose: 0.1,
    sharing: -0.2,
    sale: 0.5,
    retention: -0.2,
    children: -0.1,
    rights: 0.4,
    choice: -0.2,
    security: 0.4,
    transfer: 0.4,
    "legal-basis": 0.3,
    tracking: -0.8,
    "automated-decisions": -0.1,
    "change-rule": -0.2,
    contact: 0.1,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "sensitive-data": c("data", "dpv:SensitivePersonalData", {
    collection: 1.2,
    purpose: 0.3,
    sharing: -0.3,
    rights: -0.3,
    choice: -0.1,
    security: 0.3,
    "legal-basis": -0.1,
    "automated-decisions": 0.2,
    scope: -0.1
  }),
  name: c("data", "pd:Name", {
    collection: 1.4,
    sharing: 0.4,
    sale: -0.1,
    retention: -0.1,
    rights: 0.1,
    choice: 0.3,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.3
  }),
  email: c("data", "pd:EmailAddress", {
    collection: 0.5,
    purpose: 0.1,
    sharing: 0.2,
    sale: -0.2,
    retention: -0.2,
    children: 0.3,
    rights: -0.5,
    choice: 0.3,
    security: 0.7,
    transfer: 0.3,
    "legal-basis": -0.4,
    "automated-decisions": -0.2,
    "change-rule": -0.1,
    contact: 0.7,
    "effective-date": -0.3,
    other: -0.3
  }),
  "hashed-email": c("data", "pd:EmailAddress", { collection: 1.1, sharing: 1, tracking: 1 }),
  phone: c("data", "pd:TelephoneNumber", {
    collection: 1,
    purpose: 0.4,
    sharing: 0.1,
    rights: 0.3,
    choice: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "postal-address": c("data", "pd:PhysicalAddress", {
    collection: 0.7,
    purpose: 0.1,
    sharing: 0.7,
    retention: -0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: 0.4,
    scope: 0.2,
    "effective-date": -0.1,
    other: -0.2
  }),
  username: c("data", "pd:Username", {
    collection: 0.6,
    purpose: -0.1,
    sharing: 0.2,
    children: 0.6,
    choice: 0.2,
    transfer: -0.1,
    contact: -0.1,
    other: -0.1
  }),
  password: c("data", "pd:Password", {
    collection: 0.8,
    purpose: -0.1,
    sharing: -0.4,
    retention: -0.1,
    children: 0.6,
    rights: -0.1,
    choice: -0.1,
    security: 1.3,
    transfer: -0.1,
    "legal-basis": 0.1,
    other: -0.1
  }),
  "account-data": c("data", "pd:AccountIdentifier", {
    collection: 0.6,
    purpose: -0.2,
    sharing: 0.5,
    rights: 0.2,
    choice: 0.3,
    transfer: -0.1,
    "legal-basis": 0.2,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  photo: c("data", "pd:Picture", {
    collection: 0.7,
    purpose: -0.2,
    sharing: 0.4,
    choice: 0.3,
    transfer: 0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: 0.3,
    "effective-date": -0.1
  }),
  video: c("data", "pd:Picture", {
    collection: 0.5,
    purpose: -0.3,
    sharing: -0.3,
    retention: 0.1,
    rights: -0.1,
    security: 0.1,
    "legal-basis": -0.1,
    scope: 0.1,
    other: 1
  }),
  audio: c("data", "pd:VoiceCommunicationRecording", {
    collection: 0.8,
    sharing: -0.4,
    retention: 0.5,
    security: 0.1,
    tracking: -0.1,
    contact: -0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  age: c("data", "pd:Age", {
    collection: 0.7,
    purpose: 0.1,
    sharing: 0.1,
    retention: 0.1,
    children: 0.6,
    rights: -0.2,
    choice: 0.3,
    security: -0.1,
    transfer: -0.1,
    tracking: -0.1,
    contact: -0.1,
    other: -0.2
  }),
  gender: c("data", "pd:Gender", { collection: 1.1, purpose: -0.1, sharing: 0.1 }),
  ethnicity: c("data", "pd:Ethnicity", { collection: 0.9, purpose: 0.1 }),
  religion: c("data", "pd:Religion", { collection: 1, purpose: 0.1 }),
  politics: c("data", "pd:PoliticalAffiliation", { collection: 1 }),
  sexuality: c("data", "pd:SexualPreference", { collection: 1, purpose: 0.1 }),
  health: c("data", "pd:Health", {
    collection: 1.1,
    sharing: -0.2,
    rights: 0.1,
    "legal-basis": 0.2,
    contact: 0.1,
    scope: -0.1,
    other: -0.1
  }),
  genetic: c("data", "pd:Genetic", { collection: 1 }),
  biometric: c("data", "pd:Biometric", {
    collection: 1.4,
    purpose: -0.3,
    sharing: -0.1,
    retention: 0.1,
    choice: -0.1,
    "automated-decisions": 0.1,
    other: 0.2
  }),
  nationality: c("data", "pd:Nationality", { collection: 0.9, sharing: 0.1 }),
  marital: c("data", "pd:MaritalStatus", {
    collection: 0.3,
    purpose: 0.8,
    sharing: -0.1,
    retention: -0.1,
    rights: 0.2,
    choice: 0.1,
    security: 0.1,
    "legal-basis": -0.2,
    other: 0.1
  }),
  demographics: c("data", "pd:Demographic", {
    collection: 0.4,
    purpose: 0.2,
    retention: -0.1,
    rights: 0.1,
    choice: 0.5,
    other: -0.1
  }),
  education: c("data", "pd:Education", { collection: 1, purpose: 0.2, retention: -0.2 }),
  employment: c("data", "pd:EmploymentHistory", {
    collection: 1.1,
    purpose: 0.1,
    sharing: -0.1,
    retention: 0.1,
    choice: 0.1,
    scope: -0.1,
    other: -0.1
  }),
  "job-application": c("data", "pd:EmploymentHistory", {
    collection: 1.2,
    purpose: 0.3,
    sharing: -0.1,
    sale: -0.1,
    retention: 0.1,
    choice: 0.1,
    scope: 0.4,
    other: -0.1
  }),
  "government-id": c("data", "pd:OfficialID", {
    collection: 0.7,
    purpose: 0.3,
    sharing: 0.2,
    retention: -0.1,
    rights: 0.3,
    choice: -0.1,
    "legal-basis": -0.1,
    contact: -0.2,
    other: 0.2
  }),
  payment: c("data", "pd:PaymentCard", {
    collection: 0.7,
    sharing: 0.2,
    retention: 0.1,
    security: 0.3,
    transfer: -0.1,
    "legal-basis": 0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  financial: c("data", "pd:Financial", {
    collection: 0.8,
    purpose: 0.1,
    sharing: 0.4,
    retention: 0.1,
    rights: -0.1,
    choice: -0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": 0.2,
    other: -0.1
  }),
  purchase: c("data", "pd:Purchase", {
    collection: 0.4,
    purpose: 0.3,
    sharing: 0.5,
    sale: 0.1,
    retention: 0.7,
    children: 0.3,
    rights: -0.4,
    security: -0.1,
    transfer: 0.1,
    "legal-basis": -0.2,
    tracking: -0.1,
    contact: -0.2,
    scope: -0.2,
    "effective-date": -0.2,
    other: -0.2
  }),
  location: c("data", "pd:Location", {
    collection: 0.9,
    purpose: 0.5,
    sharing: 0.1,
    sale: 0.1,
    retention: -0.1,
    rights: -0.2,
    choice: 0.2,
    security: -0.1,
    "legal-basis": -0.2,
    tracking: -0.1,
    scope: 0.2,
    "effective-date": -0.1,
    other: -0.2
  }),
  "precise-location": c("data", "pd:GPSCoordinate", {
    collection: 1.4,
    purpose: 0.2,
    sharing: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1
  }),
  ip: c("data", "pd:IPAddress", {
    collection: 0.8,
    sharing: 0.3,
    retention: 0.4,
    rights: -0.2,
    choice: -0.2,
    security: 0.2,
    transfer: 0.2,
    "legal-basis": -0.1,
    tracking: 0.5,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.2,
    "effective-date": -0.1,
    other: -0.2
  }),
  device: c("data", "pd:DeviceBased", {
    collection: 0.7,
    purpose: 0.1,
    sharing: 0.6,
    sale: -0.1,
    retention: -0.5,
    rights: -0.1,
    choice: 0.2,
    security: 0.3,
    transfer: -0.1,
    "legal-basis": 0.3,
    tracking: 0.4,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: -0.4,
    scope: 0.1,
    "effective-date": -0.2,
    other: -0.1
  }),
  "device-id": c("data", "pd:DeviceBased", {
    collection: 1.1,
    purpose: -0.3,
    sharing: 0.1,
    retention: 0.3,
    choice: -0.1,
    security: 0.1,
    tracking: 0.6,
    "automated-decisions": 0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  fingerprinting: c("data", "pd:BrowserFingerprint", { tracking: 2 }),
  usage: c("data", "pd:Behavioural", {
    collection: 1,
    purpose: -0.3,
    sale: 0.2,
    retention: 0.1,
    children: -0.1,
    rights: -0.3,
    choice: -0.2,
    security: -0.1,
    transfer: -0.1,
    tracking: 0.7,
    "automated-decisions": 0.5,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.2
  }),
  browsing: c("data", "pd:BrowsingBehaviour", {
    collection: 1.1,
    sharing: -0.2,
    retention: 0.5,
    rights: -0.1,
    security: -0.3,
    transfer: 0.1,
    "legal-basis": -0.1,
    tracking: 0.5,
    "automated-decisions": -0.3,
    scope: 0.5
  }),
  viewing: c("data", "pd:TVViewingBehaviour", { collection: 1.1, purpose: -0.1, retention: -0.1, tracking: 0.1 }),
  logs: c("data", "dpv:PersonalData", {
    collection: 0.8,
    purpose: 0.4,
    sharing: 0.2,
    retention: 0.3,
    rights: -0.1,
    choice: -0.2,
    security: -0.1,
    transfer: 0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  diagnostics: c("data", "pd:DeviceBased", {
    collection: 1.5,
    purpose: 0.1,
    retention: 0.1,
    rights: -0.1,
    security: -0.2,
    "legal-basis": -0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  metadata: c("data", "dpv:PersonalData", {
    collection: 0.5,
    sharing: 0.1,
    retention: 0.1,
    choice: -0.1,
    tracking: 0.1,
    other: 0.1
  }),
  content: c("data", "pd:Communication", {
    collection: 0.6,
    purpose: 0.3,
    sharing: 0.1,
    sale: -0.1,
    children: -0.1,
    choice: 0.1,
    security: 0.4,
    transfer: -0.2,
    tracking: -0.1,
    "automated-decisions": 0.1,
    "change-rule": -0.1,
    contact: -0.1,
    "effective-date": -0.2
  }),
  messages: c("data", "pd:Communication", {
    collection: 0.5,
    purpose: 0.4,
    sharing: 0.2,
    sale: -0.1,
    retention: 0.5,
    children: -0.1,
    rights: -0.2,
    choice: 0.1,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "change-rule": -0.1,
    contact: -0.4,
    "effective-date": 0.1,
    other: -0.1
  }),
  contacts: c("data", "pd:Contact", {
    collection: 0.9,
    purpose: 0.2,
    sharing: -0.2,
    sale: -0.1,
    choice: -0.1,
    security: -0.1,
    contact: -0.1,
    scope: 0.1,
    other: 0.5
  }),
  "contact-data": c("data", "pd:Contact", {
    collection: 0.5,
    sharing: 0.1,
    retention: 0.1,
    rights: -0.1,
    choice: 0.1,
    transfer: -0.2,
    tracking: -0.1,
    "automated-decisions": 0.1,
    contact: 0.3,
    "effective-date": -0.1,
    other: 0.3
  }),
  "social-media": c("data", "pd:SocialMedia", {
    collection: 1.1,
    sharing: 0.2,
    retention: -0.1,
    choice: 0.1,
    tracking: 0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  survey: c("data", "pd:Opinion", {
    collection: 0.7,
    purpose: 0.6,
    sharing: 0.1,
    retention: 0.3,
    rights: -0.1,
    choice: -0.1,
    transfer: 0.1,
    "legal-basis": -0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.2
  }),
  "preferences-data": c("data", "pd:Preference", {
    collection: 0.7,
    purpose: 0.3,
    sharing: -0.4,
    choice: 0.4,
    security: -0.1,
    "legal-basis": 0.1,
    "automated-decisions": 0.4,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  inferences: c("data", "dpv:InferredPersonalData", {
    collection: 0.9,
    purpose: -0.1,
    sharing: 0.1,
    sale: 0.2,
    retention: 0.1,
    rights: -0.1,
    choice: 0.1,
    tracking: -0.1,
    "automated-decisions": 1,
    other: -0.1
  }),
  "support-data": c("data", "pd:Communication", {
    collection: 0.7,
    purpose: -0.3,
    sharing: 0.2,
    retention: 0.1,
    rights: 0.1,
    choice: -0.1,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    "automated-decisions": 0.1,
    contact: 0.3,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.3
  }),
  sensor: c("data", "pd:DeviceBased", { collection: 1, purpose: -0.1, choice: 0.2 }),
  aggregated: c("data", "dpv:AnonymisedData", {
    collection: 0.3,
    purpose: 0.7,
    sharing: 0.2,
    rights: -0.1,
    choice: -0.1,
    "legal-basis": -0.1,
    tracking: 0.1,
    other: -0.1
  }),
  anonymous: c("data", "dpv:AnonymisedData", {
    collection: 0.4,
    purpose: 0.2,
    sharing: 0.2,
    retention: 0.1,
    rights: -0.2,
    choice: -0.2,
    security: 1.1,
    transfer: -0.1,
    "legal-basis": -0.2,
    contact: -0.2,
    "effective-date": -0.1,
    other: -0.3
  }),
  "third-party-source": c("data", "dpv:DataSource", {
    collection: 1.3,
    retention: -0.1,
    rights: -0.1,
    choice: -0.1,
    security: -0.1,
    "legal-basis": 0.2,
    tracking: 0.1,
    contact: 0.1
  }),
  collect: c("action", "dpv:Collect", {
    collection: 1.3,
    purpose: 0.5,
    sharing: -0.3,
    sale: -0.1,
    retention: 0.1,
    children: 0.4,
    rights: -0.1,
    choice: 0.7,
    security: 0.1,
    transfer: -0.5,
    "legal-basis": 0.6,
    "automated-decisions": -0.1,
    "change-rule": -0.3,
    contact: -0.1,
    "effective-date": -0.3,
    other: 0.2
  }),
  use: c("action", "dpv:Use", {
    collection: -0.1,
    purpose: 1,
    sharing: -0.2,
    sale: -0.2,
    retention: 0.1,
    children: -0.2,
    rights: -0.5,
    choice: 0.1,
    security: 0.1,
    transfer: -0.3,
    "legal-basis": 0.4,
    tracking: 0.3,
    "automated-decisions": 0.4,
    "change-rule": -0.2,
    contact: 0.1,
    scope: 0.4,
    "effective-date": -0.2,
    other: -0.2
  }),
  process: c("action", "dpv:Processing", {
    collection: 0.5,
    sharing: 0.1,
    sale: -0.2,
    retention: -0.6,
    children: -0.1,
    security: -0.1,
    transfer: 0.4,
    "legal-basis": 0.5,
    tracking: -0.3,
    "automated-decisions": -0.2,
    "change-rule": -0.1,
    contact: 0.2,
    scope: 0.7,
    other: -0.2
  }),
  share: c("action", "dpv:Share", {
    collection: -0.3,
    purpose: -0.3,
    sharing: 1.9,
    sale: 0.9,
    retention: 0.1,
    children: -0.1,
    choice: 0.1,
    transfer: 0.6,
    "legal-basis": 0.2,
    tracking: -0.2,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: 0.3,
    scope: -0.2,
    "effective-date": -0.3,
    other: -0.2
  }),
  sell: c("action", "dpv:SellDataToThirdParties", {
    collection: -0.2,
    purpose: 0.2,
    sharing: 0.5,
    sale: 3.9,
    retention: -0.1,
    rights: -0.5,
    security: 0.1,
    transfer: 0.2,
    "legal-basis": -0.1,
    tracking: -0.1,
    "change-rule": 0.1,
    contact: -0.1,
    other: 0.4
  }),
  retain: c("action", "dpv:Store", {
    collection: -0.1,
    purpose: 0.1,
    sharing: 0.1,
    retention: 2.6,
    children: -0.1,
    rights: -0.1,
    choice: -0.4,
    transfer: -0.1,
    tracking: 0.2,
    "automated-decisions": 0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.2,
    other: 0.1
  }),
  store: c("action", "dpv:Store", {
    collection: 0.4,
    purpose: -0.5,
    sharing: 0.3,
    sale: -0.1,
    retention: 1.3,
    children: 0.1,
    choice: -0.2,
    security: 0.3,
    transfer: 1,
    "legal-basis": -0.4,
    tracking: 0.1,
    "change-rule": -0.1,
    contact: -0.3,
    "effective-date": -0.2,
    other: -0.4
  }),
  delete: c("action", "dpv:Erase", {
    collection: -0.9,
    purpose: -0.4,
    sharing: -0.4,
    retention: 2.4,
    rights: 1.3,
    choice: 0.5,
    transfer: 0.1,
    "legal-basis": -0.2,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: 0.2,
    "effective-date": -0.1
  }),
  transfer: c("action", "dpv:Transfer", {
    collection: 0.2,
    purpose: -0.3,
    sharing: 1,
    sale: -0.2,
    rights: -0.2,
    choice: -0.2,
    security: 0.2,
    transfer: 1.8,
    "legal-basis": -0.1,
    "automated-decisions": 0.2,
    contact: -0.2,
    scope: -0.2,
    "effective-date": -0.1
  }),
  access: c("action", "dpv:Access", {
    purpose: -0.2,
    sharing: 0.1,
    sale: -0.1,
    retention: -0.5,
    rights: 0.6,
    choice: -0.1,
    security: 1.1,
    transfer: 0.1,
    "legal-basis": -0.2,
    tracking: 0.1,
    "change-rule": 0.1,
    contact: -0.1,
    scope: 0.2,
    "effective-date": -0.1,
    other: -0.2
  }),
  combine: c("action", "dpv:Combine", {
    collection: 0.6,
    purpose: 1.2,
    sharing: 0.3,
    retention: -0.2,
    rights: -0.2,
    choice: -0.2,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    "automated-decisions": 0.6,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.2
  }),
  analyse: c("action", "dpv:Analyse", {
    purpose: 0.4,
    sharing: -0.2,
    sale: 0.1,
    retention: 0.1,
    rights: -0.3,
    security: 0.2,
    "legal-basis": -0.1,
    tracking: 0.6,
    "automated-decisions": 0.5,
    "change-rule": 0.1,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  scan: c("action", "dpv:Monitor", {
    collection: 0.2,
    purpose: 0.5,
    sharing: 0.1,
    retention: 0.2,
    choice: -0.2,
    security: 0.5,
    tracking: -0.1,
    "automated-decisions": 0.6,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  track: c("action", "dpv:Tracking", {
    collection: -0.2,
    purpose: 0.5,
    sharing: 0.3,
    retention: -0.1,
    security: 0.1,
    tracking: 2.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.2
  }),
  "profile-act": c("action", "dpv:Profiling", {
    purpose: 0.2,
    sharing: 0.1,
    sale: 0.1,
    rights: -0.1,
    "automated-decisions": 2.3,
    other: 0.1
  }),
  encrypt: c("action", "dpv:Encryption", {
    collection: -0.2,
    purpose: -0.1,
    sale: -0.1,
    retention: -0.1,
    rights: -0.2,
    choice: -0.1,
    security: 2.7,
    tracking: -0.1,
    scope: 0.6,
    other: 0.1
  }),
  hash: c("action", "dpv:HashFunctions", { purpose: 0.1, sharing: 0.1, choice: -0.1, security: 1.4, other: 0.2 }),
  "notify-act": c("action", null, {
    collection: -0.5,
    purpose: 0.3,
    sharing: -0.2,
    rights: 0.5,
    choice: 0.3,
    "legal-basis": -0.1,
    "change-rule": 0.7,
    scope: -0.3
  }),
  verify: c("action", null, {
    collection: 0.4,
    purpose: 0.2,
    sharing: 0.2,
    retention: 0.1,
    children: 0.1,
    rights: 0.4,
    choice: -0.2,
    security: 0.3,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.2
  }),
  publish: c("action", "dpv:MakeAvailable", {
    collection: -0.3,
    purpose: 0.2,
    sharing: 1.2,
    sale: -0.1,
    retention: 0.1,
    rights: -0.1,
    choice: 0.4,
    security: -0.2,
    transfer: -0.1,
    tracking: -0.2,
    "automated-decisions": 0.1,
    contact: -0.1,
    scope: -0.2,
    "effective-date": 0.3,
    other: 0.2
  }),
  respond: c("action", null, {
    collection: -0.2,
    purpose: 0.3,
    sharing: 0.4,
    sale: -0.1,
    retention: -0.1,
    rights: 0.8,
    choice: -0.2,
    security: -0.1,
    transfer: -0.1,
    "automated-decisions": 0.4,
    contact: -0.2,
    "effective-date": -0.1,
    other: -0.3
  }),
  "contract-bind": c("action", "dpv:DataProcessingAgreement", {
    collection: -0.2,
    sharing: 1.2,
    retention: -0.3,
    rights: 0.2,
    choice: -0.1,
    security: 0.3,
    transfer: 0.3,
    tracking: -0.1,
    scope: 0.2,
    "effective-date": -0.1,
    other: -0.2
  }),
  "third-party": c("recipient", "dpv:ThirdParty", {
    collection: -0.3,
    purpose: -0.3,
    sharing: 1.2,
    sale: 0.1,
    retention: 0.6,
    rights: 0.2,
    choice: 0.1,
    security: 0.1,
    transfer: 0.1,
    "legal-basis": -0.2,
    tracking: -0.1,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: 0.1,
    scope: -0.3,
    "effective-date": -0.1,
    other: -0.1
  }),
  "service-provider": c("recipient", "dpv:ServiceProvider", {
    collection: 0.1,
    purpose: -0.6,
    sharing: 2,
    retention: 0.4,
    children: -0.1,
    choice: -0.4,
    security: -0.4,
    transfer: 0.6,
    "legal-basis": -0.1,
    contact: -0.2,
    scope: 0.3,
    "effective-date": -0.2,
    other: -0.1
  }),
  processor: c("recipient", "dpv:DataProcessor", {
    collection: -0.4,
    purpose: -0.1,
    sharing: 2,
    retention: -0.2,
    rights: -0.1,
    security: -0.1,
    transfer: 0.3,
    scope: 0.2,
    "effective-date": -0.2,
    other: -0.2
  }),
  subprocessor: c("recipient", "dpv:DataSubProcessor", { sharing: 1.4, transfer: 0.2 }),
  affiliate: c("recipient", "dpv:ThirdParty", {
    collection: -0.1,
    purpose: -0.2,
    sharing: 1.2,
    sale: 0.1,
    rights: -0.1,
    choice: 0.1,
    security: -0.1,
    transfer: 0.3,
    "legal-basis": -0.2,
    contact: 0.6,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  partner: c("recipient", "dpv:ThirdParty", {
    collection: 0.1,
    purpose: 0.3,
    sharing: 1.4,
    choice: -0.1,
    security: -0.1,
    "legal-basis": -0.4,
    tracking: 0.1,
    contact: 0.1,
    other: -0.1
  }),
  advertiser: c("recipient", "dpv:ThirdParty", {
    collection: -0.2,
    purpose: 0.1,
    sharing: 1.6,
    rights: -0.1,
    choice: 0.1,
    tracking: 0.8,
    other: -0.1
  }),
  "analytics-provider": c("recipient", "dpv:ServiceProvider", {
    collection: -0.2,
    purpose: -0.6,
    sharing: 1.1,
    sale: 0.1,
    retention: 0.2,
    choice: 0.1,
    tracking: 1.2,
    scope: -0.1,
    other: 0.1
  }),
  "payment-provider": c("recipient", "dpv:ServiceProvider", {
    collection: 0.3,
    purpose: -0.1,
    sharing: 1.3,
    retention: 0.1,
    rights: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": 0.3,
    contact: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  "social-network": c("recipient", "dpv:ThirdParty", {
    collection: 0.3,
    purpose: -0.1,
    sharing: 1,
    sale: 0.1,
    retention: -0.3,
    children: -0.1,
    rights: -0.3,
    choice: -0.1,
    security: -0.4,
    transfer: 0.4,
    "legal-basis": -0.1,
    tracking: 0.4,
    "automated-decisions": -0.2,
    "change-rule": -0.2,
    contact: 0.2,
    scope: 0.2,
    "effective-date": -0.2,
    other: 0.3
  }),
  authority: c("recipient", "dpv:GovernmentalOrganisation", {
    purpose: -0.2,
    sharing: 1.2,
    retention: -0.2,
    choice: -0.1,
    security: -0.2,
    transfer: -0.2,
    "legal-basis": 0.3,
    tracking: -0.1,
    contact: 0.2,
    scope: -0.1,
    "effective-date": 0.1,
    other: 0.3
  }),
  acquirer: c("recipient", "dpv:ThirdParty", { sharing: 1.4, other: 0.1 }),
  "public-recipient": c("recipient", "dpv:ThirdParty", {
    collection: -0.3,
    purpose: 0.3,
    sharing: 1.3,
    children: 0.3,
    rights: -0.1,
    transfer: -0.1,
    "legal-basis": -0.2,
    tracking: 0.1,
    contact: -0.1,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "organisation-admin": c("recipient", "dpv:ThirdParty", {
    purpose: -0.2,
    sharing: 0.5,
    retention: -0.1,
    children: -0.1,
    rights: -0.1,
    choice: 0.2,
    security: 0.4,
    "legal-basis": -0.2,
    contact: -0.1,
    scope: 0.5,
    other: 0.2
  }),
  adviser: c("recipient", "dpv:ThirdParty", {
    purpose: 0.1,
    sharing: 0.9,
    retention: -0.1,
    contact: 0.2,
    "effective-date": -0.1,
    other: 0.2
  }),
  researcher: c("recipient", "dpv:ThirdParty", { purpose: 0.4, sharing: 0.9, other: 0.1 }),
  delivery: c("recipient", "dpv:ThirdParty", { sharing: 0.9, security: -0.1, scope: 0.1, other: 0.1 }),
  "provide-service": c("purpose", "dpv:ServiceProvision", {
    collection: 0.2,
    purpose: 1,
    sharing: 0.4,
    children: -0.1,
    rights: -0.4,
    security: -0.2,
    "legal-basis": 0.6,
    tracking: -0.2,
    "change-rule": -0.1,
    contact: -0.2,
    "effective-date": -0.1
  }),
  improve: c("purpose", "dpv:ServiceOptimisation", {
    collection: -0.5,
    purpose: 1.1,
    sharing: -0.2,
    choice: 0.3,
    security: -0.2,
    "legal-basis": 0.8,
    "automated-decisions": 0.2,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  develop: c("purpose", "dpv:ResearchAndDevelopment", {
    collection: -0.2,
    purpose: 0.9,
    sharing: 0.2,
    retention: -0.1,
    choice: -0.1,
    "legal-basis": 0.2,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.2,
    other: 0.7
  }),
  research: c("purpose", "dpv:ResearchAndDevelopment", { purpose: 1.4, sharing: 0.1, other: 0.1 }),
  marketing: c("purpose", "dpv:Marketing", {
    purpose: 1.2,
    sharing: 0.3,
    retention: 0.3,
    children: -0.1,
    choice: 0.7,
    security: -0.2,
    tracking: 0.3,
    "automated-decisions": -0.1,
    scope: -0.2,
    "effective-date": -0.2,
    other: -0.3
  }),
  advertising: c("purpose", "dpv:Advertising", {
    collection: -0.3,
    purpose: 0.7,
    sharing: -0.2,
    retention: -0.1,
    rights: -0.3,
    choice: 0.7,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    tracking: 1.7,
    "automated-decisions": 0.1,
    contact: -0.1,
    scope: -0.3,
    "effective-date": -0.1,
    other: 0.4
  }),
  "targeted-advertising": c("purpose", "dpv:TargetedAdvertising", {
    collection: -0.3,
    purpose: 0.9,
    sharing: -0.2,
    sale: 1.2,
    retention: -0.1,
    rights: 0.1,
    choice: 0.5,
    "legal-basis": -0.1,
    tracking: 1.6,
    contact: -0.1,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  analytics: c("purpose", "dpv:ServiceUsageAnalytics", {
    collection: 0.2,
    purpose: 0.8,
    sharing: 0.2,
    retention: 0.1,
    rights: 0.2,
    choice: -0.2,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.3,
    tracking: 0.5,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.5
  }),
  personalise: c("purpose", "dpv:Personalisation", {
    collection: -0.4,
    purpose: 1.3,
    sharing: -0.4,
    retention: -0.1,
    rights: 0.1,
    choice: 0.7,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    tracking: 0.1,
    "automated-decisions": 0.7,
    contact: -0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  "security-purpose": c("purpose", "dpv:EnforceSecurity", {
    collection: -0.4,
    purpose: 0.8,
    rights: 0.1,
    choice: 0.2,
    security: 1.2,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    "automated-decisions": 0.1,
    contact: -0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  fraud: c("purpose", "dpv:FraudPreventionAndDetection", {
    collection: -0.3,
    purpose: 1.1,
    sharing: -0.1,
    retention: 0.1,
    rights: 0.2,
    choice: -0.1,
    security: 0.2,
    "legal-basis": 0.2,
    tracking: -0.1,
    "automated-decisions": 0.2,
    scope: -0.2,
    "effective-date": -0.1,
    other: -0.1
  }),
  "legal-compliance": c("purpose", "dpv:LegalCompliance", {
    collection: -0.2,
    purpose: 0.5,
    sharing: -0.1,
    sale: 0.2,
    retention: 0.5,
    rights: -0.1,
    choice: -0.1,
    security: -0.1,
    "legal-basis": 0.9,
    "automated-decisions": 0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.2,
    other: 0.3
  }),
  "legal-claims": c("purpose", "dpv:EstablishContractualAgreement", {
    collection: -0.4,
    purpose: 0.5,
    sharing: 0.2,
    retention: 0.2,
    rights: 0.7,
    choice: -0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.2,
    tracking: -0.1,
    contact: -0.4,
    "effective-date": -0.2,
    other: 0.5
  }),
  communicate: c("purpose", "dpv:CommunicationManagement", {
    collection: -0.1,
    purpose: 1.2,
    sharing: 0.2,
    sale: -0.1,
    retention: 0.1,
    children: -0.1,
    rights: -0.2,
    transfer: 0.1,
    "legal-basis": 0.2,
    tracking: -0.1,
    "automated-decisions": -0.1,
    "change-rule": 0.1,
    contact: 0.1,
    scope: -0.1,
    other: -0.3
  }),
  support: c("purpose", "dpv:CustomerCare", {
    collection: 0.4,
    purpose: 0.9,
    sharing: 0.2,
    retention: -0.2,
    children: -0.2,
    rights: 0.3,
    security: -0.1,
    "legal-basis": 0.1,
    tracking: -0.2,
    "automated-decisions": 0.1,
    contact: -0.4,
    scope: 0.2,
    "effective-date": -0.1,
    other: -0.1
  }),
  "payment-purpose": c("purpose", "dpv:PaymentManagement", {
    collection: 0.3,
    purpose: 0.6,
    sharing: 0.4,
    retention: 0.5,
    rights: -0.1,
    choice: -0.1,
    security: 0.4,
    tracking: -0.1,
    "automated-decisions": 0.1,
    contact: -0.4,
    scope: -0.2,
    "effective-date": -0.1,
    other: -0.2
  }),
  recruitment: c("purpose", "dpv:RecruitmentManagement", { purpose: 0.9 }),
  "ai-training": c("purpose", "ai:ModelTraining", {
    collection: -0.3,
    purpose: 1.1,
    sharing: -0.1,
    retention: -0.1,
    choice: -0.2,
    "legal-basis": 0.1,
    tracking: -0.1,
    "automated-decisions": 3.3,
    other: 0.2
  }),
  ai: c("automated", "ai:AISystem", {
    collection: -0.3,
    purpose: -0.1,
    sharing: 0.7,
    sale: -0.1,
    retention: 0.3,
    children: -0.1,
    choice: -0.2,
    security: 0.1,
    tracking: -0.3,
    "automated-decisions": 2.2,
    contact: -0.3,
    scope: 0.4,
    "effective-date": -0.1,
    other: 0.2
  }),
  "automated-decision": c("automated", "dpv:AutomatedDecisionMaking", {
    collection: -0.1,
    purpose: 0.2,
    sharing: -0.1,
    rights: 0.2,
    choice: -0.1,
    "legal-basis": -0.1,
    "automated-decisions": 3.7
  }),
  profiling: c("automated", "dpv:Profiling", {
    collection: 0.1,
    purpose: 0.3,
    sharing: 0.1,
    sale: 0.2,
    choice: -0.1,
    transfer: -0.1,
    "automated-decisions": 2.7,
    scope: -0.1,
    other: -0.1
  }),
  right: c("right", "dpv:DataSubjectRight", {
    collection: -0.5,
    purpose: -0.3,
    sharing: -0.3,
    sale: 0.3,
    retention: -0.2,
    rights: 1.9,
    choice: 0.1,
    security: -0.2,
    transfer: -0.3,
    "legal-basis": -0.1,
    "automated-decisions": 0.1,
    contact: 0.9,
    scope: 0.1,
    "effective-date": 0.3,
    other: 0.3
  }),
  "right-access": c("right", "gdpr:A15", {
    collection: -0.2,
    purpose: -0.2,
    sharing: 0.5,
    retention: -0.1,
    rights: 2,
    choice: -0.1,
    security: 0.1
  }),
  "right-rectify": c("right", "gdpr:A16", { collection: -0.1, retention: 0.1, rights: 2.1, transfer: -0.1, contact: 0.1 }),
  "right-erase": c("right", "gdpr:A17", {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.1,
    retention: 0.4,
    rights: 1.8,
    choice: 0.4,
    "legal-basis": -0.1,
    contact: 0.3
  }),
  "right-port": c("right", "gdpr:A20", { rights: 2.5, contact: 0.1 }),
  "right-object": c("right", "gdpr:A21", {
    collection: -0.3,
    purpose: -0.3,
    retention: 0.1,
    rights: 2.2,
    choice: 0.1,
    "legal-basis": 0.3,
    tracking: 0.1,
    "automated-decisions": -0.2,
    contact: 0.4,
    scope: -0.1,
    other: -0.1
  }),
  "right-restrict": c("right", "gdpr:A18", {
    collection: 0.1,
    purpose: -0.1,
    retention: -0.1,
    rights: 2.3,
    choice: -0.1,
    "automated-decisions": 0.1,
    contact: 0.1
  }),
  "right-complain": c("right", "gdpr:A77", {
    collection: -0.1,
    purpose: 0.2,
    sharing: -0.3,
    retention: -0.1,
    rights: 2.5,
    choice: -0.1,
    transfer: -0.1,
    "automated-decisions": 0.1,
    contact: 0.5,
    scope: -0.2,
    "effective-date": 0.2,
    other: 0.2
  }),
  "right-appeal": c("right", "dpv:DataSubjectRight", { rights: 2.5 }),
  "right-nondiscrimination": c("right", "dpv:DataSubjectRight", { rights: 2.5 }),
  "right-human-review": c("right", "gdpr:A22", { rights: 1.6, "automated-decisions": 1.6 }),
  "right-withdraw": c("right", "gdpr:A7-3", {
    collection: -0.2,
    sharing: -0.1,
    retention: 0.2,
    rights: 1.1,
    choice: 2.3,
    "legal-basis": 0.5,
    contact: -0.1,
    other: 0.1
  }),
  "authorised-agent": c("right", null, { collection: -0.1, sharing: 0.1, sale: 0.1, rights: 2.2, choice: -0.1 }),
  "exercise-request": c("right", "dpv:RightExerciseActivity", {
    collection: 0.1,
    purpose: -0.3,
    sharing: -0.4,
    sale: 0.1,
    children: -0.1,
    rights: 1.2,
    choice: -0.1,
    security: -0.2,
    transfer: -0.2,
    tracking: -0.1,
    "automated-decisions": 0.1,
    "change-rule": -0.1,
    contact: 0.7,
    scope: -0.3,
    "effective-date": 0.2,
    other: 0.7
  }),
  "opt-out": c("choice", "dpv:OptingOutFromProcess", {
    collection: -0.4,
    purpose: 0.1,
    retention: -0.1,
    choice: 3,
    transfer: -0.1,
    "legal-basis": 0.1,
    tracking: 0.1,
    "automated-decisions": 0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: 0.1
  }),
  "opt-in": c("choice", "dpv:OptingInToProcess", {
    collection: 0.7,
    sharing: 0.2,
    rights: -0.1,
    choice: 1.9,
    security: -0.1,
    transfer: -0.1,
    tracking: 0.2,
    contact: -0.1,
    scope: -0.1,
    "effective-date": -0.1
  }),
  settings: c("choice", null, {
    collection: -0.1,
    purpose: -0.2,
    sharing: -0.3,
    sale: 0.2,
    rights: 0.5,
    choice: 1.7,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    tracking: -0.2,
    contact: -0.1,
    scope: -0.2,
    "effective-date": -0.1,
    other: 0.4
  }),
  choose: c("choice", null, {
    collection: 0.5,
    purpose: 0.2,
    sharing: -0.1,
    sale: 0.1,
    retention: 0.1,
    children: 0.3,
    choice: 1,
    "legal-basis": -0.2,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: -0.4,
    scope: 0.3,
    "effective-date": -0.1,
    other: -0.1
  }),
  gpc: c("choice", null, {
    purpose: -0.1,
    retention: 0.1,
    rights: -0.1,
    choice: 2.1,
    tracking: 2.1,
    "automated-decisions": -0.1,
    scope: 0.1,
    other: 0.1
  }),
  consent: c("basis", "dpv:Consent", {
    collection: -0.1,
    purpose: -0.3,
    retention: 0.1,
    rights: -0.1,
    choice: 1.1,
    security: 0.2,
    "legal-basis": 1.9,
    tracking: 0.2,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: -0.3,
    "effective-date": -0.2,
    other: -0.1
  }),
  "legitimate-interest": c("basis", "dpv:LegitimateInterest", {
    collection: -0.2,
    purpose: 0.2,
    retention: 0.4,
    rights: 0.4,
    choice: -0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": 3.8,
    contact: -0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  contract: c("basis", "dpv:Contract", {
    collection: 0.1,
    purpose: -0.1,
    retention: 0.5,
    rights: -0.2,
    choice: 0.1,
    transfer: 0.1,
    "legal-basis": 2.2,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.1
  }),
  "legal-basis": c("basis", "dpv:LegalBasis", {
    collection: 0.1,
    purpose: 0.7,
    sharing: -0.1,
    sale: -0.1,
    retention: -0.4,
    rights: 0.1,
    choice: 0.1,
    security: 0.3,
    transfer: 0.1,
    "legal-basis": 3.2,
    tracking: 0.2,
    contact: -0.2,
    scope: 0.3,
    "effective-date": -0.1,
    other: -0.3
  }),
  safeguard: c("security", "dpv:TechnicalOrganisationalMeasure", {
    collection: -0.5,
    purpose: 0.3,
    sharing: -0.1,
    rights: 0.1,
    choice: -0.2,
    security: 2.6,
    transfer: 0.5,
    "legal-basis": 0.1,
    tracking: -0.2,
    "automated-decisions": 0.2,
    "change-rule": -0.1,
    contact: -0.2,
    "effective-date": 0.2,
    other: -0.2
  }),
  breach: c("security", "gdpr:DataBreach", {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.1,
    retention: 0.1,
    rights: -0.1,
    security: 2.8,
    transfer: 0.1,
    other: -0.1
  }),
  "no-guarantee": c("security", null, { security: 2.1, other: 0.1 }),
  "employees-access": c("security", "dpv:AccessControlMethod", {
    collection: -0.3,
    purpose: 0.2,
    retention: -0.1,
    children: -0.1,
    rights: -0.1,
    security: 1.5,
    transfer: -0.1,
    "legal-basis": -0.2,
    scope: 0.6
  }),
  "third-country": c("transfer", "dpv:ThirdCountry", {
    collection: -0.2,
    purpose: -0.1,
    sharing: -0.1,
    sale: -0.1,
    retention: -0.1,
    rights: 0.3,
    choice: -0.1,
    security: -0.1,
    transfer: 2.5,
    "legal-basis": 0.1,
    tracking: -0.1,
    contact: -0.2,
    scope: 0.1
  }),
  scc: c("transfer", "gdpr:SCCByCommission", { collection: -0.1, transfer: 3.4, contact: -0.1 }),
  framework: c("transfer", "dpv:DataTransferLegalBasis", {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.3,
    rights: 0.3,
    transfer: 3.2,
    scope: -0.1,
    other: 0.3
  }),
  adequacy: c("transfer", "gdpr:A45-3", { sharing: 0.1, transfer: 3.1 }),
  bcr: c("transfer", "gdpr:A46-2-b", { collection: -0.2, children: 0.3, transfer: 2.8 }),
  us: c("place", null, {
    collection: -0.6,
    purpose: -0.6,
    sharing: 0.1,
    sale: -0.1,
    retention: -0.1,
    children: -0.1,
    rights: 0.3,
    choice: 0.2,
    transfer: 1.4,
    "legal-basis": 0.1,
    tracking: -0.4,
    contact: 0.2,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.4
  }),
  eu: c("place", null, {
    collection: -0.1,
    purpose: -0.4,
    sharing: 0.1,
    sale: -0.1,
    retention: -0.2,
    rights: 0.1,
    security: 0.2,
    transfer: 1,
    "legal-basis": 0.1,
    "automated-decisions": -0.1,
    contact: 0.1,
    scope: 0.3,
    "effective-date": -0.1,
    other: -0.1
  }),
  uk: c("place", null, {
    collection: -0.1,
    purpose: -0.2,
    sharing: -0.2,
    sale: -0.1,
    rights: 0.2,
    choice: 0.1,
    transfer: 0.1,
    "legal-basis": 0.2,
    tracking: -0.1,
    contact: 0.6,
    scope: 0.3
  }),
  switzerland: c("place", null, {
    collection: -0.2,
    purpose: -0.1,
    sharing: -0.3,
    retention: -0.1,
    rights: 0.3,
    choice: 0.1,
    security: 0.1,
    transfer: 0.2,
    "legal-basis": 0.3,
    tracking: -0.3,
    contact: 0.5,
    scope: 0.2,
    "effective-date": -0.1,
    other: 0.1
  }),
  country: c("place", null, {
    collection: -0.3,
    purpose: -0.4,
    sharing: -0.1,
    sale: -0.2,
    retention: -0.2,
    rights: -0.1,
    security: -0.1,
    transfer: 1.5,
    "legal-basis": -0.1,
    tracking: -0.2,
    "change-rule": -0.1,
    contact: 1,
    scope: 0.2,
    "effective-date": -0.3,
    other: -0.2
  }),
  servers: c("place", null, {
    collection: 0.6,
    purpose: 0.1,
    sharing: 0.1,
    sale: -0.2,
    retention: 0.1,
    rights: -0.2,
    choice: -0.2,
    security: 0.5,
    transfer: 1.2,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.2,
    "effective-date": -0.1,
    other: -0.3
  }),
  cookie: c("tracking", "dpv:Tracking", {
    collection: -0.7,
    purpose: -0.1,
    sharing: -0.2,
    retention: -0.4,
    rights: -0.3,
    choice: 0.3,
    security: -0.1,
    transfer: 0.1,
    "legal-basis": 0.1,
    tracking: 3.2,
    "change-rule": 0.1,
    contact: 0.1,
    scope: -0.2,
    "effective-date": 0.4
  }),
  "tracker-tech": c("tracking", "dpv:Tracking", {
    collection: -0.1,
    purpose: -0.3,
    sharing: 0.2,
    retention: -0.1,
    rights: -0.1,
    security: -0.1,
    "legal-basis": -0.1,
    tracking: 3.2,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: 0.1,
    "effective-date": -0.1,
    other: 0.2
  }),
  "third-party-cookie": c("tracking", null, { purpose: -0.2, sharing: -0.1, choice: 0.1, tracking: 3 }),
  child: c("children", "dpv:Child", { collection: -0.1, retention: -0.1, children: 3.6, rights: 0.3, tracking: -0.1, other: -0.1 }),
  parent: c("children", "dpv:ParentOfDataSubject", { collection: 0.2, children: 2.9, rights: 0.1, choice: -0.1 }),
  "under-age": c("children", null, {
    collection: -0.2,
    sharing: -0.1,
    sale: 0.1,
    retention: -0.1,
    children: 3.4,
    rights: 0.2,
    choice: -0.1,
    scope: 0.1,
    other: -0.1
  }),
  resident: c("audience", null, {
    collection: -0.3,
    purpose: -0.1,
    sharing: -0.2,
    retention: -0.1,
    children: 0.1,
    rights: 0.5,
    choice: -0.2,
    security: 0.1,
    transfer: 0.1,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: 0.5,
    scope: 0.9,
    "effective-date": -0.1,
    other: -0.1
  }),
  california: c("audience", null, {
    collection: 0.3,
    purpose: 0.1,
    sharing: -0.5,
    sale: 0.8,
    retention: -0.3,
    rights: 0.4,
    choice: -0.1,
    security: -0.2,
    transfer: -0.2,
    "legal-basis": -0.1,
    tracking: -0.2,
    contact: -0.1,
    scope: 0.9,
    "effective-date": -0.2,
    other: 0.1
  }),
  gdpr: c("audience", null, {
    purpose: -0.4,
    sale: 0.2,
    rights: 0.8,
    choice: -0.4,
    security: -0.1,
    transfer: 0.3,
    "legal-basis": 0.8,
    tracking: -0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    other: 0.2
  }),
  visitor: c("audience", null, {
    collection: -0.4,
    purpose: 0.2,
    sharing: 0.5,
    children: 0.1,
    rights: -0.2,
    choice: -0.1,
    security: -0.3,
    "legal-basis": -0.1,
    "automated-decisions": -0.1,
    scope: 0.7,
    other: 0.2
  }),
  customer: c("audience", null, {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.1,
    retention: 0.2,
    children: 0.1,
    rights: -0.2,
    transfer: -0.3,
    "legal-basis": 0.1,
    tracking: 0.2,
    "automated-decisions": 0.1,
    "change-rule": -0.1,
    contact: -0.4,
    scope: 0.9,
    "effective-date": -0.2,
    other: 0.1
  }),
  user: c("audience", null, {
    collection: 0.1,
    purpose: 0.2,
    sale: 0.1,
    retention: 0.1,
    choice: -0.1,
    security: 0.1,
    transfer: -0.4,
    "legal-basis": 0.1,
    "automated-decisions": 0.3,
    contact: -0.2,
    scope: 0.4,
    "effective-date": -0.5,
    other: -0.3
  }),
  employee: c("audience", null, {
    collection: 0.1,
    purpose: 0.1,
    sharing: -0.3,
    security: 0.1,
    "legal-basis": 0.1,
    "automated-decisions": 0.1,
    scope: 0.3
  }),
  applies: c("scope", null, {
    collection: -0.4,
    purpose: -0.5,
    retention: -0.2,
    rights: 0.1,
    choice: 0.2,
    security: -0.3,
    transfer: 0.1,
    "legal-basis": 0.2,
    tracking: -0.3,
    "automated-decisions": -0.1,
    "change-rule": -0.1,
    contact: -0.1,
    scope: 2.5,
    "effective-date": 0.5,
    other: 0.4
  }),
  controller: c("scope", "dpv:DataController", {
    collection: -0.4,
    purpose: 0.1,
    sharing: -0.2,
    retention: -0.2,
    transfer: -0.1,
    tracking: -0.1,
    contact: 2.8,
    scope: 1.5,
    "effective-date": -0.1,
    other: 0.1
  }),
  dpo: c("contact", "dpv:DataProtectionOfficer", {
    collection: -0.1,
    sharing: -0.1,
    rights: -0.1,
    transfer: -0.1,
    "legal-basis": 0.1,
    contact: 3.2,
    scope: 0.2
  }),
  "contact-us": c("contact", null, {
    collection: 0.3,
    purpose: 0.1,
    sharing: -0.3,
    retention: -0.1,
    children: -0.3,
    rights: 0.5,
    choice: 0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.5,
    tracking: -0.1,
    contact: 2.2,
    other: -0.3
  }),
  "third-party-sites": c("scope", null, {
    collection: 0.4,
    purpose: -0.2,
    sharing: 0.8,
    retention: -0.1,
    rights: -0.1,
    choice: -0.2,
    "legal-basis": -0.1,
    tracking: 0.1,
    "automated-decisions": -0.1,
    contact: -0.1,
    scope: 1.8,
    "effective-date": -0.2,
    other: 0.1
  }),
  "policy-doc": c("change", null, {
    collection: -0.6,
    purpose: -0.3,
    sharing: 0.1,
    retention: -0.6,
    rights: -0.4,
    choice: -0.4,
    security: -0.1,
    transfer: -0.2,
    "legal-basis": 0.2,
    tracking: -0.5,
    "automated-decisions": -0.3,
    "change-rule": 0.3,
    contact: 0.3,
    scope: 1.1,
    "effective-date": 1.3,
    other: 0.5
  }),
  "policy-change": c("change", null, {
    collection: -0.1,
    purpose: -0.1,
    sharing: -0.1,
    children: 0.2,
    choice: 0.3,
    tracking: -0.1,
    "change-rule": 4.1,
    contact: 0.3,
    "effective-date": -0.3
  }),
  "last-updated": c("date", null, {
    collection: 0.1,
    purpose: -0.2,
    sharing: -0.2,
    retention: -0.1,
    rights: -0.2,
    choice: -0.2,
    security: -0.1,
    "change-rule": 0.2,
    scope: -0.1,
    "effective-date": 3.7,
    other: 0.1
  }),
  not: c("negation", null, {
    collection: 0.1,
    sale: 0.4,
    retention: 0.1,
    children: 0.5,
    rights: 0.1,
    choice: 0.3,
    security: 0.5,
    transfer: -0.5,
    "legal-basis": -0.6,
    tracking: -0.2,
    "automated-decisions": 0.3,
    "change-rule": -0.2,
    contact: -0.5,
    scope: -0.1,
    "effective-date": -0.4,
    other: 0.2
  }),
  generally: c("limiter", null, {
    collection: -0.3,
    sharing: -0.1,
    retention: 0.5,
    children: 0.1,
    rights: -0.1,
    choice: -0.2,
    security: 0.2,
    transfer: 0.3,
    "legal-basis": 0.1,
    tracking: 0.2,
    "automated-decisions": -0.2,
    contact: -0.1,
    scope: -0.2,
    "effective-date": -0.1
  }),
  only: c("limiter", null, {
    collection: 0.1,
    purpose: 0.5,
    sharing: 0.1,
    retention: 0.1,
    children: 0.1,
    security: 0.5,
    transfer: -0.2,
    "legal-basis": -0.2,
    tracking: 0.1,
    "automated-decisions": 0.3,
    "change-rule": -0.1,
    contact: -0.5,
    "effective-date": -0.3,
    other: -0.5
  }),
  except: c("exception", null, {
    collection: -0.2,
    purpose: 0.1,
    sharing: 0.2,
    rights: 0.3,
    choice: -0.3,
    security: 0.3,
    transfer: -0.1,
    "legal-basis": 0.1,
    contact: 0.1,
    scope: -0.2,
    other: -0.4
  }),
  if: c("condition", null, {
    collection: 0.3,
    purpose: -0.1,
    sharing: -0.3,
    sale: -0.1,
    retention: -0.1,
    children: -0.3,
    rights: 0.4,
    security: 0.1,
    transfer: -0.1,
    "automated-decisions": 0.2,
    contact: 0.4,
    scope: 0.1,
    "effective-date": -0.4,
    other: 0.1
  }),
  "with-consent": c("condition", null, {
    collection: -0.5,
    purpose: -0.5,
    sharing: -0.2,
    retention: -0.2,
    choice: 1.8,
    security: -0.1,
    "legal-basis": 1.7,
    contact: -0.1,
    scope: -0.2,
    "effective-date": -0.1,
    other: -0.2
  }),
  "where-law": c("condition", null, {
    collection: -0.1,
    purpose: 0.1,
    sharing: 0.4,
    retention: -0.1,
    rights: 0.1,
    security: -0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: -0.1,
    scope: -0.1
  }),
  "where-applicable": c("condition", null, {
    collection: 0.1,
    purpose: -0.1,
    sharing: 0.2,
    sale: -0.1,
    rights: 0.1,
    choice: -0.3,
    security: 0.3,
    transfer: 0.1,
    "legal-basis": -0.2,
    contact: -0.1,
    scope: 0.3,
    "effective-date": -0.1,
    other: -0.1
  }),
  feasible: c("condition", null, {
    collection: -0.2,
    sharing: 0.1,
    rights: 0.3,
    choice: -0.1,
    security: 0.3,
    transfer: -0.1,
    "legal-basis": -0.1
  }),
  may: c("modal", null, {
    collection: -0.3,
    purpose: -0.5,
    sale: 0.1,
    retention: -0.4,
    children: 0.1,
    rights: 0.4,
    choice: 0.3,
    security: -0.3,
    transfer: 0.1,
    "legal-basis": -0.1,
    tracking: 0.1,
    "automated-decisions": 1,
    contact: -0.1,
    scope: -0.2,
    "effective-date": 0.2,
    other: -0.2
  }),
  will: c("modal", null, {
    collection: -0.4,
    purpose: -0.2,
    sharing: 0.1,
    children: -0.1,
    rights: 0.4,
    choice: 0.3,
    "legal-basis": -0.1,
    tracking: 0.1,
    "automated-decisions": 0.3,
    "change-rule": 0.4,
    contact: -0.4,
    scope: -0.3,
    "effective-date": -0.2,
    other: -0.2
  }),
  must: c("modal", null, {
    collection: 0.3,
    purpose: -0.3,
    sharing: 0.2,
    retention: 0.1,
    children: 0.2,
    rights: 0.2,
    transfer: 0.1,
    "legal-basis": 0.3,
    tracking: -0.1,
    "automated-decisions": -0.2,
    "change-rule": -0.1,
    contact: -0.4,
    "effective-date": -0.1,
    other: -0.3
  }),
  some: c("quantity", null, {
    collection: 0.2,
    purpose: -0.3,
    sharing: 0.1,
    sale: 0.2,
    retention: 0.1,
    children: -0.1,
    choice: 0.2,
    security: -0.1,
    transfer: 0.1,
    "legal-basis": -0.2,
    tracking: -0.1,
    "automated-decisions": 0.2,
    "change-rule": -0.1,
    contact: 0.1,
    scope: -0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  all: c("quantity", null, {
    collection: -0.2,
    purpose: -0.3,
    sharing: -0.1,
    sale: -0.2,
    children: -0.1,
    choice: 0.4,
    security: 0.3,
    transfer: -0.1,
    "legal-basis": -0.2,
    tracking: -0.1,
    "automated-decisions": -0.2,
    "change-rule": 0.3,
    scope: 0.2,
    "effective-date": -0.2,
    other: 0.1
  }),
  example: c("quantity", null, {
    collection: 0.1,
    retention: -0.1,
    children: -0.1,
    rights: -0.1,
    choice: -0.4,
    transfer: -0.1,
    "legal-basis": 0.2,
    tracking: 0.1,
    "automated-decisions": 0.2,
    "change-rule": -0.2,
    contact: -0.5,
    scope: 0.7,
    "effective-date": 0.1,
    other: 0.2
  }),
  automatic: c("quantity", null, {
    collection: 0.5,
    purpose: 0.1,
    sharing: 0.3,
    retention: 0.2,
    rights: -0.1,
    choice: 0.1,
    security: 0.1,
    tracking: -0.2,
    "automated-decisions": 0.2,
    contact: -0.2,
    scope: -0.1,
    "effective-date": -0.2,
    other: -0.4
  }),
  "purpose-word": c("purpose", "dpv:Purpose", {
    collection: -0.2,
    purpose: 1.1,
    sharing: 0.2,
    sale: -0.1,
    retention: 0.2,
    choice: 0.1,
    security: -0.3,
    transfer: -0.2,
    "legal-basis": 0.5,
    tracking: 0.2,
    "automated-decisions": 0.3,
    contact: -0.2,
    scope: -0.3,
    "effective-date": -0.2,
    other: -0.2
  }),
  "retention-period": c("retention", "dpv:StorageDuration", {
    collection: 0.1,
    purpose: 0.2,
    retention: 1.8,
    choice: -0.2,
    security: 0.1,
    transfer: 0.6,
    "legal-basis": -0.2,
    tracking: 0.4,
    "automated-decisions": -0.1,
    contact: -0.3,
    scope: 0.1,
    "effective-date": -0.1,
    other: -0.2
  }),
  "account-close": c("retention", null, {
    collection: -0.2,
    purpose: -0.1,
    sharing: 0.3,
    retention: 1.4,
    rights: 0.7,
    choice: -0.3,
    security: -0.1,
    contact: -0.1,
    scope: -0.1,
    other: -0.1
  }),
  pointer: c("reference", null, {
    collection: -0.2,
    purpose: -0.4,
    sharing: 0.4,
    sale: 0.2,
    children: 0.1,
    rights: -0.1,
    choice: -0.1,
    security: -0.1,
    transfer: -0.2,
    "legal-basis": 0.2,
    tracking: 0.1,
    "automated-decisions": -0.3,
    "change-rule": -0.1,
    contact: -0.3,
    scope: 0.4,
    "effective-date": -0.3,
    other: 0.8
  }),
  illustration: c("reference", null, {
    collection: -0.3,
    sharing: -0.1,
    retention: 0.2,
    rights: -0.3,
    choice: -0.1,
    security: 0.1,
    transfer: -0.1,
    "legal-basis": -0.1,
    tracking: -0.1,
    contact: -0.1,
    "effective-date": 0.3,
    other: 0.6
  }),
  /** That a withdrawal leaves lawful what was done before it: the words of the law (Art. 7(3) GDPR), whoever quotes them. */
  "past-processing": c("reference", null, {})
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

// src/assess/rules/contact.ts
var officers = [iriOf("controller"), iriOf("dpo")];
var identity = ({ concepts: concepts2 }) => officers.some((iri) => iri !== null && concepts2.includes(iri));
var meant = (when) => not((change2) => on(["reworded", "moved"])(change2) || !when(change2));
var contact = defineRules("contact", {
  "controller-changed": {
    title: "Controller, representative or data protection officer changed",
    effect: "neutral",
    mirror: itself,
    when: meant(identity)
  },
  "details-changed": {
    title: "Contact details changed",
    material: false,
    effect: "neutral",
    mirror: itself,
    when: meant(not(identity))
  },
  ...formRules("Contact")
});

// src/assess/rules/effective-date.ts
var effectiveDate = defineRules("effective-date", {
  changed: { title: "Date changed", material: false, effect: "neutral", mirror: itself, when: () => true }
});

// src/assess/rules/legal-basis.ts
var exchanged = ["replaced", "gained", "lost", "bounded", "unbounded"];
var rest = ["denied", "undenied", "firmer", "softer", "longer", "shorter", "stated", "unstated"];
var legalBasis = defineRules("legal-basis", {
  added: { title: "Legal basis added", effect: "neutral", mirror: "removed", when: on(["added", "period-added"]) },
  removed: {
    title: "Legal basis no longer stated",
    effect: "expands",
    mirror: "added",
    when: on(["removed", "period-removed"])
  },
  "consent-asked": {
    title: "Rests on consent now",
    effect: "restricts",
    mirror: "consent-dropped",
    when: on(exchanged, toConsent)
  },
  "consent-dropped": {
    title: "No longer rests on consent",
    effect: "expands",
    mirror: "consent-asked",
    when: on(exchanged, fromConsent)
  },
  changed: {
    title: "Legal basis changed",
    effect: "neutral",
    mirror: itself,
    when: (change2) => on(exchanged, both(not(toConsent), not(fromConsent)))(change2) || on(rest)(change2)
  },
  ...formRules("Legal basis")
});

// src/assess/rules/other.ts
var other = defineRules("other", {
  changed: { title: "Other text changed", material: false, effect: "neutral", mirror: itself, when: () => true }
});

// src/assess/rules/purpose.ts
var purpose = defineRules(
  "purpose",
  practiceRules({ noun: "Use of data", within: "the use of data", reverse: "Promise not to use" })
);

// src/assess/rules/retention.ts
var noun2 = "Statement on keeping data";
var deletes = names("delete", "account-close", "=anonymous", "=destroy");
var keepsOnly = names("only", "=longer", "=necessary");
var retention = defineRules("retention", {
  added: { title: `${noun2} added`, effect: "neutral", mirror: "removed", when: on(["added"], not(deletes)) },
  removed: { title: `${noun2} removed`, effect: "expands", mirror: "added", when: on(["removed"], not(deletes)) },
  "deletion-added": {
    title: "Deletion of data added",
    effect: "restricts",
    mirror: "deletion-removed",
    when: on(["added"], deletes)
  },
  "deletion-removed": {
    title: "Deletion of data removed",
    effect: "expands",
    mirror: "deletion-added",
    when: on(["removed"], deletes)
  },
  // "Only as long as needed" binds the company, "unless the law asks for more" frees it.
  "limited-to-need": {
    title: "Keeping of data limited to what is needed",
    effect: "restricts",
    mirror: "no-longer-limited-to-need",
    when: on(["bounded"], keepsOnly)
  },
  "no-longer-limited-to-need": {
    title: "Keeping of data no longer limited to what is needed",
    effect: "expands",
    mirror: "limited-to-need",
    when: on(["unbounded"], keepsOnly)
  },
  "exception-added": {
    title: "Exception or condition on deletion added",
    effect: "expands",
    mirror: "exception-removed",
    when: on(["bounded"], not(keepsOnly))
  },
  "exception-removed": {
    title: "Exception or condition on deletion removed",
    effect: "restricts",
    mirror: "exception-added",
    when: on(["unbounded"], not(keepsOnly))
  },
  "deletion-denied": {
    title: "Deletion of data now denied",
    effect: "expands",
    mirror: "deletion-undenied",
    when: on(["denied"], deletes)
  },
  "deletion-undenied": {
    title: "Deletion of data no longer denied",
    effect: "restricts",
    mirror: "deletion-denied",
    when: on(["undenied"], deletes)
  },
  // The differing words say that something is denied, and seldom what: keeping it (better) or deleting it (worse).
  denied: { title: `${noun2}: now denied`, effect: "neutral", mirror: "undenied", when: on(["denied"], not(deletes)) },
  undenied: {
    title: `${noun2}: no longer denied`,
    effect: "expands",
    mirror: "denied",
    when: on(["undenied"], not(deletes))
  },
  changed: {
    title: `${noun2} changed`,
    effect: "neutral",
    mirror: itself,
    when: on(["replaced", "gained", "lost", "firmer", "softer"])
  },
  ...periodRules({ title: "Retention period", alone: true }),
  ...formRules(noun2)
});

// src/assess/rules/rights.ts
var grantsByNot = names("right-nondiscrimination", "=fee", "=charge", "=free", "=cost", "=discriminate");
var limitsRight = (change2) => change2.stance === "practice" && !grantsByNot(change2);
var rights = defineRules(
  "rights",
  protectionRules({ noun: "Right", within: "a right", reverse: "Limit of a right" }, limitsRight, {
    title: "Time to answer a request",
    alone: true
  })
);

// src/assess/rules/sale.ts
var sale = defineRules(
  "sale",
  practiceRules({ noun: "Sale of data", within: "the sale of data", reverse: "Promise not to sell" })
);

// src/assess/rules/scope.ts
var others = not(on(["added", "period-added", "removed", "period-removed", "reworded", "moved"]));
var scope = defineRules("scope", {
  added: { title: "Statement on the scope added", effect: "neutral", mirror: "removed", when: on(["added", "period-added"]) },
  removed: {
    title: "Statement on the scope removed",
    effect: "neutral",
    mirror: "added",
    when: on(["removed", "period-removed"])
  },
  changed: { title: "Scope changed", effect: "neutral", mirror: itself, when: others },
  ...formRules("Scope")
});

// src/assess/rules/security.ts
var noGuarantee = names("no-guarantee", "=guarantee");
var protectsByNot = names("store", "retain", "access", "share", "collect", "sell", "use", "employees-access");
var weakens = (change2) => noGuarantee(change2) || change2.stance === "practice" && !protectsByNot(change2);
var security = defineRules(
  "security",
  protectionRules({ noun: "Safeguard", within: "a safeguard", reverse: "Limit of a safeguard" }, weakens, {
    title: "Deadline or interval of a safeguard",
    alone: false
  })
);

// src/assess/rules/sharing.ts
var sharing = defineRules(
  "sharing",
  practiceRules({ noun: "Sharing with others", within: "sharing with others", reverse: "Promise not to share" })
);

// src/assess/rules/tracking.ts
var tracking = defineRules(
  "tracking",
  practiceRules(
    { noun: "Tracking", within: "tracking", reverse: "Promise not to track" },
    practicePeriodRules("Lifetime of cookies or tracking data")
  )
);

// src/assess/rules/transfer.ts
var transfer = defineRules(
  "transfer",
  practiceRules({
    noun: "Transfer to another country",
    within: "transfers to other countries",
    reverse: "Promise not to transfer"
  })
);

// src/assess/rules/index.ts
var rules = [
  ...collection,
  ...purpose,
  ...sharing,
  ...sale,
  ...retention,
  ...children,
  ...rights,
  ...choice,
  ...security,
  ...transfer,
  ...legalBasis,
  ...tracking,
  ...automatedDecisions,
  ...changeRule,
  ...contact,
  ...scope,
  ...effectiveDate,
  ...other
];

// src/model/errors.ts
var InputError = class extends Error {
  name = "InputError";
};

// src/align/bags.ts
var keysOf = (tokens, across, shared) => {
  const keys = [];
  let last = null;
  for (const token of tokens) {
    if (!across) {
      if (token.class !== "function") keys.push(token.key);
      continue;
    }
    const key = token.concept ?? (token.class !== "function" && shared.has(token.text) ? `'${token.text}` : null);
    if (key !== null && key !== last) keys.push(key);
    last = key;
  }
  return keys;
};
var counter = () => {
  const numbers = /* @__PURE__ */ new Map();
  const places2 = [];
  const numberOf2 = (key) => {
    let number = numbers.get(key);
    if (number === void 0) {
      number = places2.push(0) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  const count2 = (all2) => {
    const keys = [];
    const counts3 = [];
    for (const one2 of all2) {
      const key = numberOf2(one2);
      const at2 = places2[key] - 1;
      if (at2 < 0) {
        counts3.push(1);
        places2[key] = keys.push(key);
      } else counts3[at2] = counts3[at2] + 1;
    }
    for (const key of keys) places2[key] = 0;
    return { keys, counts: counts3 };
  };
  return { count: count2, size: () => places2.length };
};
var held = new Int32Array(1024);
var look = ({ keys, counts: counts3 }, work) => {
  for (let i = 0; i < keys.length; i++) held[keys[i]] = counts3[i];
  const result = work();
  for (let i = 0; i < keys.length; i++) held[keys[i]] = 0;
  return result;
};
var shortest = 4;
var sharedWords = (a, b) => {
  const other2 = /* @__PURE__ */ new Set();
  for (const { tokens } of b) for (const { text: text4 } of tokens) if (text4.length >= shortest) other2.add(text4);
  const shared = /* @__PURE__ */ new Set();
  for (const { tokens } of a) for (const { text: text4 } of tokens) if (other2.has(text4)) shared.add(text4);
  return shared;
};
var bagsOf = (old, now, across) => {
  const shared = across ? sharedWords(old, now) : /* @__PURE__ */ new Set();
  const { count: count2, size: keyCount } = counter();
  const countedOf = (unit) => count2(keysOf(unit.tokens, across, shared));
  const [ours, theirs] = [old.map(countedOf), now.map(countedOf)];
  const frequency = new Array(keyCount()).fill(0);
  for (const { keys } of [...ours, ...theirs]) for (const key of keys) frequency[key] = frequency[key] + 1;
  if (held.length < frequency.length) held = new Int32Array(frequency.length);
  const total = old.length + now.length + 1;
  const weights2 = Float64Array.from(frequency, (n) => Math.log(1 + total / (1 + n)));
  const weightOf2 = (key) => weights2[key];
  const bag = ({ keys, counts: counts3 }) => {
    let weight = 0;
    let size = 0;
    for (let i = 0; i < keys.length; i++) {
      weight += counts3[i] * weightOf2(keys[i]);
      size += counts3[i];
    }
    return { keys, counts: counts3, weight, size };
  };
  return { old: ours.map(bag), new: theirs.map(bag), weightOf: weightOf2 };
};
var common = (a, b, weightOf2) => {
  const [small, large] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  return look(large, () => {
    let sum2 = 0;
    for (let i = 0; i < small.keys.length; i++) {
      const key = small.keys[i];
      const other2 = held[key];
      if (other2) sum2 += Math.min(small.counts[i], other2) * weightOf2(key);
    }
    return sum2;
  });
};
var dice = (a, b, weightOf2) => a.weight + b.weight === 0 ? 0 : 2 * common(a, b, weightOf2) / (a.weight + b.weight);
var without = (a, b, weightOf2) => look(b, () => {
  const rest2 = { keys: [], counts: [], weight: 0, size: 0 };
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i];
    const left = a.counts[i] - held[key];
    if (left <= 0) continue;
    rest2.keys.push(key);
    rest2.counts.push(left);
    rest2.weight += left * weightOf2(key);
    rest2.size += left;
  }
  return rest2;
});

// src/align/equal.ts
var byWords = (units2) => {
  const map = /* @__PURE__ */ new Map();
  for (const unit of units2) {
    const list5 = map.get(unit.folded);
    if (list5) list5.push(unit.id);
    else map.set(unit.folded, [unit.id]);
  }
  return map;
};
var matchEqual = (old, now, partners) => {
  const other2 = byWords(now);
  const repeated = [];
  for (const [words5, ids] of byWords(old)) {
    const same = other2.get(words5);
    if (!same) continue;
    if (ids.length === 1 && same.length === 1) marry(partners, ids[0], same[0]);
    else repeated.push([ids, same]);
  }
  for (const [ids, same] of repeated) matchRepeated(old, now, partners, ids, same);
};
var marry = (partners, a, b) => {
  partners.old[a] = b;
  partners.new[b] = a;
};
var neighboursAgree = (partners, a, b) => a > 0 && b > 0 && partners.old[a - 1] === b - 1 || partners.old[a + 1] === b + 1;
var matchRepeated = (old, now, partners, ids, same) => {
  const title2 = (units2, id) => units2[id]?.path.at(-1) ?? "";
  const fits2 = [
    (a, b) => neighboursAgree(partners, a, b) && title2(old, a) === title2(now, b),
    (a, b) => title2(old, a) === title2(now, b),
    (a, b) => neighboursAgree(partners, a, b),
    () => true
  ];
  for (const fit of fits2)
    for (const a of ids) {
      if (partners.old[a] !== -1) continue;
      const b = same.find((b2) => partners.new[b2] === -1 && fit(a, b2));
      if (b !== void 0) marry(partners, a, b);
    }
};

// src/align/gaps.ts
var longest = 4;
var atMost = 2.2;
var atLeast = 0.12;
var fillGaps = (old, now, bags, partners, scores) => {
  const fill = (a, b) => {
    const [left, right] = [old[a], now[b]];
    if (partners.new[b] !== -1 || left.kind !== right.kind) return;
    const ratio = left.text.length / Math.max(1, right.text.length);
    const likeness = dice(bags.old[a], bags.new[b], bags.weightOf);
    if (ratio > atMost || ratio < 1 / atMost || likeness < atLeast) return;
    marry(partners, a, b);
    scores.set(a, likeness);
  };
  let [from, to] = [-1, -1];
  for (let a = 0; a <= old.length; a++) {
    const b = a < old.length ? partners.old[a] : now.length;
    if (b < 0) continue;
    const size = a - from - 1;
    if (size <= longest && b - to - 1 === size) for (let i = 1; i <= size; i++) fill(from + i, to + i);
    [from, to] = [a, b];
  }
};

// src/model/top.ts
var rank = (top3, item2, scores, most8) => {
  const score = scores[item2];
  let at2 = top3.length;
  for (; at2 > 0; at2--) {
    const above = top3[at2 - 1];
    const ahead2 = scores[above] - score;
    if (ahead2 > 0 || ahead2 === 0 && above < item2) break;
  }
  if (at2 === most8) return;
  for (let below = Math.min(top3.length, most8 - 1); below > at2; below--) top3[below] = top3[below - 1];
  top3[at2] = item2;
};

// src/align/candidates.ts
var commonest = 60;
var kept = 8;
var indexOf = (bags, units2) => {
  const index2 = /* @__PURE__ */ new Map();
  roomFor(bags.length);
  for (const unit of units2)
    for (const key of bags[unit]?.keys ?? []) {
      const list5 = index2.get(key);
      if (list5) list5.push(unit);
      else index2.set(key, [unit]);
    }
  return index2;
};
var rankedKeys = (bag, weightOf2) => {
  bag.ranked ??= [...bag.keys].sort((a, b) => weightOf2(b) - weightOf2(a));
  return bag.ranked;
};
var sums = new Float64Array(1024);
var touched = new Int32Array(1024);
var roomFor = (units2) => {
  if (units2 <= sums.length) return;
  sums = new Float64Array(units2 * 2);
  touched = new Int32Array(units2 * 2);
};
var best = (count2) => {
  const top3 = [];
  for (let i = 0; i < count2; i++) rank(top3, touched[i], sums, kept);
  for (let i = 0; i < count2; i++) sums[touched[i]] = 0;
  return top3;
};
var candidatesFor = (bag, index2, weightOf2) => {
  let count2 = 0;
  for (const key of rankedKeys(bag, weightOf2)) {
    const weight = weightOf2(key);
    const list5 = index2.get(key);
    if (!list5 || list5.length > commonest && count2 > 0) continue;
    const end2 = Math.min(list5.length, commonest);
    for (let i = 0; i < end2; i++) {
      const unit = list5[i];
      if (sums[unit] === 0) touched[count2++] = unit;
      sums[unit] = sums[unit] + weight;
    }
  }
  return best(count2);
};

// src/align/gather.ts
var enough = { within: 0.62, across: 0.5 };
var least = 2;
var gather = (old, now, bags, partners, across) => {
  const groups = /* @__PURE__ */ new Map();
  partners.old.forEach((b, a) => {
    if (b >= 0) groups.set(a, { old: [a], new: [b] });
  });
  const byNew = new Map([...groups.values()].map((group3) => [group3.new[0], group3]));
  const byOld = new Map([...groups.values()].map((group3) => [group3.old[0], group3]));
  joinSide(bags.new, bags.old, partners.new, { theirs: byOld, mine: byNew }, "new", bags, now, across);
  joinSide(bags.old, bags.new, partners.old, { theirs: byNew, mine: byOld }, "old", bags, old, across);
  return [...groups.values()];
};
var sum = (bags, ids) => {
  if (ids.length === 1) return bags[ids[0]];
  const counts3 = /* @__PURE__ */ new Map();
  let weight = 0;
  let size = 0;
  for (const id of ids) {
    const bag = bags[id];
    bag.keys.forEach((key, i) => {
      counts3.set(key, (counts3.get(key) ?? 0) + bag.counts[i]);
    });
    weight += bag.weight;
    size += bag.size;
  }
  return { keys: [...counts3.keys()], counts: [...counts3.values()], weight, size };
};
var joinSide = (mine, theirs, partner, groups, side2, bags, units2, across) => {
  const index2 = across ? null : indexOf(theirs, groups.theirs.keys());
  const other2 = side2 === "new" ? "old" : "new";
  const bar = across ? enough.across : enough.within;
  const near4 = (id, bag) => index2 ? candidatesFor(bag, index2, bags.weightOf).map((candidate) => groups.theirs.get(candidate)) : [groups.mine.get(id - 1), groups.mine.get(id + 1)];
  for (const [id, bag] of mine.entries()) {
    if (partner[id] !== -1 || bag.size < (units2[id]?.kind === "paragraph" ? least : 1)) continue;
    let best2 = null;
    for (const group3 of near4(id, bag)) {
      if (!group3) continue;
      const surplus = without(sum(theirs, group3[other2]), sum(mine, group3[side2]), bags.weightOf);
      const share = common(bag, surplus, bags.weightOf) / bag.weight;
      if (share >= bar && (!best2 || share > best2.share)) best2 = { group: group3, share };
    }
    if (best2) {
      best2.group[side2].push(id);
      best2.group[side2].sort((x, y) => x - y);
      groups.mine.set(id, best2.group);
    }
  }
};

// src/align/like.ts
var sameSection = 0.08;
var nextToPair = 0.12;
var sameHeading = 0.05;
var threshold = { within: 0.5, across: 0.42 };
var few = 3;
var matchLike = (old, now, bags, partners, sections2, across) => {
  const scores = /* @__PURE__ */ new Map();
  const least4 = across ? threshold.across : threshold.within;
  for (const bar of [least4 + 0.2, least4, least4 - 0.12]) {
    const free2 = [...now.keys()].filter((b) => partners.new[b] === -1);
    const index2 = indexOf(bags.new, free2);
    const found = [];
    for (const a of old.keys()) {
      if (partners.old[a] !== -1) continue;
      const bag = bags.old[a];
      if (!bag?.size) continue;
      for (const b of candidatesFor(bag, index2, bags.weightOf)) {
        const likeness = dice(bag, bags.new[b], bags.weightOf);
        const place = placeOf(old[a], now[b], partners, sections2);
        const score = likeness + place;
        if (score >= bar && (likeness >= least4 || place >= nextToPair) && (bag.size >= few || place > 0 || likeness > 0.99))
          found.push({ a, b, score, likeness });
      }
    }
    found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    for (const { a, b, likeness } of found)
      if (partners.old[a] === -1 && partners.new[b] === -1) {
        marry(partners, a, b);
        scores.set(a, likeness);
      }
  }
  return scores;
};
var placeOf = (a, b, partners, sections2) => (sections2.get(a.section) === b.section ? sameSection : 0) + (neighboursAgree(partners, a.id, b.id) ? nextToPair : 0) + (a.path.length && a.path.at(-1) === b.path.at(-1) ? sameHeading : 0);

// src/align/sections.ts
var sectionsByVotes = (old, now, partners) => {
  const votes = /* @__PURE__ */ new Map();
  partners.old.forEach((b, a) => {
    if (b < 0) return;
    const from = old[a];
    const to = now[b];
    const list5 = votes.get(from.section) ?? /* @__PURE__ */ new Map();
    list5.set(to.section, (list5.get(to.section) ?? 0) + from.text.length);
    votes.set(from.section, list5);
  });
  return new Map([...votes].map(([section2, list5]) => [section2, [...list5].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0]));
};

// src/align/singles.ts
var singlesOf = (mine, theirs, taken, weightOf2) => {
  const index2 = indexOf(theirs, theirs.keys());
  const singles = [];
  for (let unit = 0; unit < mine.length; unit++) {
    if (taken.has(unit)) continue;
    const bag = mine[unit];
    let covered2 = 0;
    let by = null;
    for (const candidate of candidatesFor(bag, index2, weightOf2)) {
      const share = bag.weight ? common(bag, theirs[candidate], weightOf2) / bag.weight : 0;
      if (share > covered2) {
        covered2 = share;
        by = candidate;
      }
    }
    singles.push({ unit, covered: covered2, by });
  }
  return singles;
};

// src/align/splits.ts
var least2 = 6;
var longest2 = 8;
var threshold2 = { within: 0.5, across: 0.42 };
var step = 0.03;
var part = 0.05;
var likenessOf = (bag, said3, weight) => 2 * said3 / (bag.weight + weight);
var grow = (seed, bag, side2, { weightOf: weightOf2 }) => {
  const { section: section2 } = side2.units[seed];
  let run = { units: [], rest: bag, said: 0, weight: 0 };
  let likeness = 0;
  const joined3 = (id) => {
    if (!side2.free.has(id) || side2.units[id]?.section !== section2) return null;
    const other2 = side2.bags[id];
    const [said3, weight] = [run.said + common(run.rest, other2, weightOf2), run.weight + other2.weight];
    return { id, said: said3, weight, likeness: likenessOf(bag, said3, weight) };
  };
  const join = ({ id, said: said3, weight, likeness: reached }) => {
    const units2 = id < (run.units[0] ?? id) ? [id, ...run.units] : [...run.units, id];
    run = { units: units2, rest: without(run.rest, side2.bags[id], weightOf2), said: said3, weight };
    likeness = reached;
  };
  for (let next = joined3(seed); next && next.likeness >= likeness + step && run.units.length < longest2; ) {
    join(next);
    const [before2, after] = [joined3(run.units[0] - 1), joined3(run.units.at(-1) + 1)];
    next = before2 && (!after || before2.likeness >= after.likeness) ? before2 : after;
  }
  return { units: run.units, likeness };
};
var sideOf = (units2, bags, grouped) => {
  const free2 = new Set(units2.keys());
  for (const ids of grouped) for (const id of ids) free2.delete(id);
  return { units: units2, bags, free: free2 };
};
var joinable = ({ units: units2, free: free2 }) => {
  const follows2 = (id) => free2.has(id) && free2.has(id - 1) && units2[id]?.section === units2[id - 1]?.section;
  return [...free2].filter((id) => follows2(id) || follows2(id + 1));
};
var splitOf = (mine, theirs, bags, bar) => {
  const index2 = indexOf(theirs.bags, joinable(theirs));
  const found = [];
  for (const whole2 of mine.free) {
    const bag = mine.bags[whole2];
    if (bag.size < least2) continue;
    const grown = /* @__PURE__ */ new Set();
    for (const seed of candidatesFor(bag, index2, bags.weightOf)) {
      if (grown.has(seed) || common(bag, theirs.bags[seed], bags.weightOf) < part * bag.weight) continue;
      const run = grow(seed, bag, theirs, bags);
      for (const id of run.units) grown.add(id);
      if (run.units.length > 1 && run.likeness >= bar) found.push({ whole: whole2, ...run });
    }
  }
  found.sort((x, y) => y.likeness - x.likeness || x.whole - y.whole || x.units[0] - y.units[0]);
  return found.filter(({ whole: whole2, units: units2 }) => {
    if (!mine.free.has(whole2) || !units2.every((id) => theirs.free.has(id))) return false;
    mine.free.delete(whole2);
    for (const id of units2) theirs.free.delete(id);
    return true;
  });
};
var splits = (old, now, bags, groups, across) => {
  const before2 = sideOf(
    old,
    bags.old,
    groups.map((group3) => group3.old)
  );
  const after = sideOf(
    now,
    bags.new,
    groups.map((group3) => group3.new)
  );
  const bar = across ? threshold2.across : threshold2.within;
  return [
    ...splitOf(before2, after, bags, bar).map(({ whole: whole2, units: units2 }) => ({ old: [whole2], new: units2 })),
    ...splitOf(after, before2, bags, bar).map(({ whole: whole2, units: units2 }) => ({ old: units2, new: [whole2] }))
  ];
};

// src/align/index.ts
var align = (old, now, across) => {
  const bags = bagsOf(old, now, across);
  const partners = { old: new Int32Array(old.length).fill(-1), new: new Int32Array(now.length).fill(-1) };
  if (!across) matchEqual(old, now, partners);
  const scores = matchLike(old, now, bags, partners, sectionsByVotes(old, now, partners), across);
  if (across) fillGaps(old, now, bags, partners, scores);
  const gathered = gather(old, now, bags, partners, across);
  const groups = [...gathered, ...splits(old, now, bags, gathered, across)];
  const pairs = groups.map(
    ({ old: old2, new: now2 }) => ({
      old: old2,
      new: now2,
      score: old2.length === 1 && now2.length === 1 ? scores.get(old2[0]) ?? 1 : 0.5
    })
  );
  const taken = { old: new Set(groups.flatMap((group3) => group3.old)), new: new Set(groups.flatMap((group3) => group3.new)) };
  const oldOnly = singlesOf(bags.old, bags.new, taken.old, bags.weightOf);
  const newOnly = singlesOf(bags.new, bags.old, taken.new, bags.weightOf);
  return { pairs, oldOnly, newOnly, sections: sectionsByVotes(old, now, partners), across };
};

// src/text/letters.ts
var letter = 1;
var digit = 2;
var upper = 4;
var outside = 8;
var end = 592;
var classify = (sign) => (/\p{L}/u.test(sign) ? letter : 0) | (/\p{N}/u.test(sign) ? digit : 0) | (sign.toLowerCase() === sign ? 0 : upper);
var table = Uint8Array.from({ length: end }, (_, code4) => classify(String.fromCharCode(code4)));
var isSign = (code4) => code4 >= 8192 && code4 <= 8303 || code4 >= 8352 && code4 <= 8399 || code4 === 8482 || code4 >= 9632 && code4 <= 9727;
var classOf = (code4) => code4 < end ? table[code4] : code4 >= end && !isSign(code4) ? outside : 0;

// src/text/bare.ts
var signs = /[^\p{L}\p{N}]+/gu;
var latin = (lower) => {
  let out = "";
  for (let at2 = 0; at2 < lower.length; ) {
    const from = at2;
    let kind = classOf(lower.charCodeAt(at2));
    if (kind === outside) return null;
    while (kind & (letter | digit)) kind = classOf(lower.charCodeAt(++at2));
    if (at2 > from) out += out === "" ? lower.slice(from, at2) : ` ${lower.slice(from, at2)}`;
    else at2++;
  }
  return out;
};
var bare = (text4) => {
  const lower = text4.toLowerCase();
  return latin(lower) ?? lower.replace(signs, " ").trim();
};

// src/align/section-changes.ts
var refOf = (revision2, section2) => ({
  title: section2.title,
  path: section2.path,
  start: revision2.point(section2.start),
  end: revision2.point(section2.end)
});
var sectionChanges = (old, now, alignment) => {
  const partner = new Map(alignment.sections);
  const taken = new Set(partner.values());
  for (const section2 of old.outline.sections) {
    if (partner.has(section2.id)) continue;
    const twin = now.outline.sections.find((other2) => !taken.has(other2.id) && bare(other2.title) === bare(section2.title));
    if (twin) {
      partner.set(section2.id, twin.id);
      taken.add(twin.id);
    }
  }
  const byNew = /* @__PURE__ */ new Map();
  for (const section2 of old.outline.sections) {
    const to = partner.get(section2.id);
    if (to !== void 0) byNew.set(to, [...byNew.get(to) ?? [], section2]);
  }
  const edited = editedSections(old, now, alignment);
  let last = -1;
  const kept2 = now.outline.sections.map((section2) => {
    const from = byNew.get(section2.id) ?? [];
    const first = from[0];
    if (!first) return { kind: "added", old: [], new: [refOf(now, section2)] };
    const moved = first.id < last;
    last = Math.max(last, first.id);
    const kind = from.length > 1 ? "merged" : bare(first.title) !== bare(section2.title) ? "renamed" : moved ? "moved" : edited.has(section2.id) ? "edited" : "same";
    return { kind, old: from.map((part2) => refOf(old, part2)), new: [refOf(now, section2)] };
  });
  const gone = old.outline.sections.filter((section2) => !partner.has(section2.id)).map((section2) => ({ kind: "removed", old: [refOf(old, section2)], new: [] }));
  return [...kept2, ...gone].filter((change2) => (change2.old[0] ?? change2.new[0])?.title !== "");
};
var editedSections = (_old, now, alignment) => {
  const edited = new Set(alignment.newOnly.map((single) => now.units[single.unit]?.section ?? -1));
  for (const pair of alignment.pairs) if (pair.score < 1) for (const id of pair.new) edited.add(now.units[id]?.section ?? -1);
  return edited;
};

// src/assess/action.ts
var order = { consent: 0, notice: 1, none: 2 };
var covered = {
  collection: ["collection", "tracking", "children", "automated-decisions"],
  purpose: ["purpose", "sharing", "sale", "tracking", "automated-decisions", "retention", "legal-basis", "transfer"],
  sharing: ["sharing", "sale", "transfer"]
};
var covers = (promise2, category) => promise2.scope.includes("any") || promise2.scope.some((scope2) => scope2 === category || scope2 !== "any" && (covered[scope2]?.includes(category) ?? false));
var advice = ["colorado-6.04", "wp260-29", "ftc-gateway-learning"];
var make = (action, row4, promise2, side2) => ({
  action,
  hedged: promise2?.hedge === "where-law-requires",
  because: {
    revision: promise2 ? side2 : null,
    requires: promise2?.requires ?? null,
    row: row4,
    hedge: promise2?.hedge ?? null,
    clause: promise2?.evidence ?? null,
    advice: row4 === "no-rule" || row4 === "posting-only" ? advice : []
  }
});
var decide = (rule, question, side2, literal) => {
  if (!rule) return make("none", "no-rule", null, side2);
  const firm = rule.promises.filter((promise2) => promise2.hedge !== "may");
  const consent = firm.find((promise2) => promise2.requires === "consent");
  const byConsent = consent && decideConsent(consent, question, side2, literal);
  if (byConsent) return byConsent;
  const notices = firm.filter((promise2) => promise2.requires === "notice");
  const wide2 = notices.find((promise2) => promise2.when !== "reduces-rights" && covers(promise2, question.category));
  if (wide2) return make("notice", question.effect === "restricts" ? "protective" : "notice-covered", wide2, side2);
  const narrow = notices.find((promise2) => promise2.when === "reduces-rights");
  if (narrow) return make(question.effect === "expands" ? "notice" : "none", "notice-reduces-rights", narrow, side2);
  if (consent) return make("none", "consent-outside-clause", consent, side2);
  return make("none", "posting-only", rule.promises[0] ?? null, side2);
};
var decideConsent = (promise2, { effect, category }, side2, literal) => {
  if (effect === "restricts" && !literal) return void 0;
  if (promise2.when === "reduces-rights")
    return effect === "expands" ? make("consent", "consent-reduces-rights", promise2, side2) : void 0;
  if (!covers(promise2, category)) return void 0;
  if (promise2.hedge === "where-law-requires")
    return effect === "expands" ? make("consent", "consent-hedged", promise2, side2) : void 0;
  return make("consent", promise2.appliesTo === "existing-data" ? "existing-data" : "consent-covered", promise2, side2);
};
var actionOf = (old, now, question, protective2, governing) => {
  if (!question.material)
    return {
      action: "none",
      hedged: false,
      because: { revision: null, requires: null, row: "not-material", hedge: null, clause: null, advice: [] }
    };
  const literal = protective2 === "literal";
  const byOld = decide(old, question, "old", literal);
  const byNew = decide(now, question, "new", literal);
  if (governing === "old") return byOld;
  if (governing === "new") return byNew;
  if (order[byNew.action] < order[byOld.action]) return byNew;
  if (order[byNew.action] > order[byOld.action] || byOld.because.revision === null)
    return byOld.because.revision === null ? byNew : byOld;
  return byNew.because.revision === null ? byOld : { ...byOld, because: { ...byOld.because, revision: "both" } };
};

// src/assess/fingerprint.ts
import { hash } from "node:crypto";
var fold = (title2) => bare(title2.toLowerCase().replace(/^[\s\d.()§a-z]{0,4}[.)]\s+/u, ""));
var folded = /* @__PURE__ */ new WeakMap();
var titleOf = (path2) => {
  let title2 = folded.get(path2);
  if (title2 === void 0) {
    title2 = fold(path2.at(-1) ?? "");
    folded.set(path2, title2);
  }
  return title2;
};
var fingerprint = (rule, change2) => {
  const title2 = titleOf((change2.after ?? change2.before)?.section ?? []);
  const parts = [rule, title2, change2.terms.before, change2.terms.after, change2.before?.value ?? null, change2.after?.value ?? null];
  return hash("sha256", JSON.stringify(parts)).slice(0, 12);
};

// src/assess/index.ts
var byCategory = /* @__PURE__ */ new Map();
for (const rule of rules) byCategory.set(rule.category, [...byCategory.get(rule.category) ?? [], rule]);
var ruleFor = (change2) => {
  const rule = byCategory.get(change2.category)?.find(({ when }) => when(change2));
  if (!rule) throw new Error(`no rule for ${change2.category}, ${change2.aspect}, ${change2.kind}, ${change2.direction}`);
  return rule;
};
var less = { certain: "likely", likely: "possible", possible: "possible" };
var assess = (changes, old, now, options) => {
  const seen = /* @__PURE__ */ new Map();
  return changes.flatMap((change2) => {
    const rule = ruleFor(change2);
    const level = options.levels?.[rule.id];
    if (level === "off") return [];
    const material = level === void 0 ? rule.material : level === "material";
    const question = { category: change2.category, effect: rule.effect, material };
    const { action, because: because3, hedged } = actionOf(
      old,
      now,
      question,
      options.protective ?? "notice",
      options.governing ?? "stricter"
    );
    const print2 = fingerprint(rule.id, change2);
    const nth = seen.get(print2) ?? 0;
    seen.set(print2, nth + 1);
    const id = nth ? fingerprint(`${rule.id}#${nth}`, change2) : print2;
    const finding = {
      ...change2,
      id,
      rule: rule.id,
      effect: rule.effect,
      material,
      action,
      because: because3,
      confidence: hedged ? less[change2.confidence] : change2.confidence
    };
    const known4 = material ? acknowledgementOf(finding, options) : void 0;
    return [known4 ? { ...finding, acknowledged: { owner: known4.owner, reason: known4.reason, expires: known4.expires } } : finding];
  });
};
var acknowledgementOf = (finding, options) => options.acknowledgements?.find(
  (entry3) => entry3.id === finding.id && entry3.rule === finding.rule && (entry3.expires === null || options.today === void 0 || entry3.expires >= options.today)
);
var verdictOf = (findings) => {
  const material = findings.filter((finding) => finding.material);
  const open = material.filter((finding) => !finding.acknowledged);
  const strictest2 = [...open].sort((a, b) => strictness[a.action] - strictness[b.action])[0];
  const decisive = open.filter((finding) => finding.action === strictest2?.action);
  const governors = new Set(decisive.map((finding) => finding.because.revision));
  return {
    action: strictest2?.action ?? "none",
    governedBy: !strictest2 || strictest2.action === "none" ? null : governors.size === 1 ? [...governors][0] ?? null : "both",
    material: open.length,
    consent: open.filter((finding) => finding.action === "consent").length,
    notice: open.filter((finding) => finding.action === "notice").length,
    acknowledged: material.length - open.length
  };
};

// src/assess/remarks.ts
var fewStatements = 3;
var remark = (id, severity, side2, args = {}) => ({
  id,
  severity,
  side: side2,
  args
});
var remarksOn = (revision2, side2) => {
  const { source, outline: outline2, practices: practices2, rule } = revision2;
  const remarks3 = [];
  if (!revision2.understood)
    remarks3.push(remark("unknown-language", "warning", side2, { path: source.path, language: outline2.language }));
  else if (practices2 < fewStatements) remarks3.push(remark("no-policy", "warning", side2, { path: source.path }));
  else if (!rule) remarks3.push(remark("no-change-rule", "note", side2, { path: source.path }));
  const lost = source.text.split("�").length - 1;
  if (lost) remarks3.push(remark("replacement-characters", "warning", side2, { path: source.path, count: lost }));
  return remarks3;
};
var dayAfter = (date2, days3) => new Date(Date.parse(`${date2}T00:00:00Z`) + days3 * 864e5).toISOString().slice(0, 10);
var remarksOf = (old, now, findings, options) => {
  const remarks3 = [...remarksOn(old, "old"), ...remarksOn(now, "new")];
  if (old.source.text === now.source.text) return [...remarks3, remark("identical", "note", null)];
  if (old.outline.language !== now.outline.language)
    remarks3.push(remark("different-languages", "note", null, { old: old.outline.language, new: now.outline.language }));
  return [...remarks3, ...dateRemarks(old, now, findings), ...noticeRemarks(now, old, options, findings)];
};
var dateRemarks = (old, now, findings) => {
  const moved = old.dates.revised !== now.dates.revised || old.dates.effective !== now.dates.effective;
  const material = findings.some((finding) => finding.material);
  const differences2 = findings.filter((finding) => finding.category !== "effective-date");
  const dated = (now.dates.revised ?? now.dates.effective) !== null;
  if (material && !moved && dated)
    return [remark("date-not-moved", "warning", "new", { date: now.dates.revised ?? now.dates.effective })];
  if (moved && differences2.length === 0)
    return [remark("date-moved-only", "note", "new", { date: now.dates.revised ?? now.dates.effective ?? "" })];
  if (differences2.length && differences2.every((finding) => finding.aspect === "order"))
    return [remark("reordering-only", "note", null)];
  return [];
};
var noticeRemarks = (now, old, options, findings) => {
  const days3 = Math.max(old.rule?.noticeDays ?? 0, now.rule?.noticeDays ?? 0);
  const published = options.published ?? options.today;
  if (!days3 || !published || !findings.some((finding) => finding.material)) return [];
  const effective = now.dates.effective;
  if (!effective) return [remark("effective-date-missing", "note", "new", { days: days3 })];
  const earliest = dayAfter(published, days3);
  return effective < earliest ? [remark("effective-too-early", "warning", "new", { days: days3, published, effective, earliest })] : [];
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
var countryKey = (code4) => `@${code4}`;
var inGeneral = (key) => countryOf(key) ? "country" : key;
var countryOf = (key) => key.startsWith("@") ? key.slice(1) : null;

// src/model/kin.ts
var kin = [
  ["collect", "use", "process", "access", "provide-service", "share", "transfer", "respond", "exercise-request"],
  ["store", "retain", "retention-period", "delete", "account-close"],
  [
    "personal-data",
    "account-data",
    "content",
    "contact-data",
    "messages",
    "support-data",
    "communicate",
    "email",
    "contact-us",
    "notify-act"
  ],
  ["third-party", "partner", "service-provider", "processor", "affiliate", "public-recipient", "organisation-admin"],
  ["usage", "browsing", "logs", "device", "analyse", "analytics", "track"],
  ["improve", "develop", "personalise", "support"],
  ["safeguard", "security-purpose", "fraud", "verify", "scan"],
  ["consent", "with-consent", "opt-in", "choose", "if", "right-withdraw"],
  ["right", "right-access", "right-rectify", "right-erase", "right-object", "exercise-request", "may"],
  ["legal-compliance", "where-law", "gdpr", "legal-claims", "legal-basis", "must"],
  ["advertising", "targeted-advertising", "marketing", "advertiser"],
  ["opt-out", "settings", "right-object", "right-withdraw", "choose"],
  ["cookie", "third-party-cookie", "tracker-tech"],
  ["user", "customer", "visitor", "employee", "resident"],
  ["child", "under-age", "parent", "age"],
  ["authority", "right-complain", "legal-compliance"],
  ["except", "if", "not", "only"],
  ["purpose-word", "example", "feasible", "where-applicable"],
  ["support-data", "exercise-request"],
  ["where-applicable", "if"],
  ["country", "third-country", "eu", "us"],
  ["social-media", "social-network"]
];
var kinOf = /* @__PURE__ */ new Map();
kin.forEach((group3, i) => {
  for (const key of group3) kinOf.set(key, [...kinOf.get(key) ?? [], i]);
});
var kinGroups = (concept2) => kinOf.get(concept2) ?? [];
var areKin = (a, b) => kinOf.get(a)?.some((group3) => kinOf.get(b)?.includes(group3)) ?? false;

// src/compare/across.ts
var free = /* @__PURE__ */ new Set(["modal", "quantity", "reference", "change", "date", "contact"]);
var freeConcepts = /* @__PURE__ */ new Set(["purpose-word", "if", "use"]);
var bound = /* @__PURE__ */ new Set(["automatic"]);
var typed = ({ concept: concept2, kind }) => concept2 !== null && (concept2 in concepts || countryOf(concept2) !== null) && (bound.has(concept2) || !free.has(kind) && !freeConcepts.has(concept2));
var keyOf = ({ token }) => token.kind === "name" ? `'${token.key}` : token.concept;
var tellingItems = (units2) => {
  const seen = /* @__PURE__ */ new Set();
  const items = [];
  for (const unit of units2)
    for (let at2 = 0; at2 < unit.tokens.length; at2++) {
      const token = unit.tokens[at2];
      if (!typed(token) && token.kind !== "name") continue;
      const item2 = { token, unit, at: at2 };
      const key = keyOf(item2);
      if (seen.has(key)) continue;
      seen.add(key);
      items.push(item2);
    }
  return items;
};
var spells = (units2, { text: text4, key }) => units2.some(
  (unit) => unit.tokens.some((token) => token.text === text4 || token.key === text4 || token.text === key || token.key === key)
);
var modalIn = (units2) => {
  const items = units2.flatMap((unit) => unit.tokens.flatMap((token, at2) => token.kind === "modal" ? [{ token, unit, at: at2 }] : []));
  return items.find((item2) => item2.token.concept === "may") ?? items[0];
};
var turnedPromise = (left, right) => {
  const [before2, after] = [modalIn(left), modalIn(right)];
  if (!before2 || !after) return null;
  return before2.token.concept === "may" !== (after.token.concept === "may") ? [before2, after] : null;
};
var differencesAcross = (left, right) => {
  const a = tellingItems(left);
  const b = tellingItems(right);
  const keysA = new Set(a.map(keyOf));
  const keysB = new Set(b.map(keyOf));
  const lacks = (item2, keys, others2) => !keys.has(keyOf(item2)) && !(item2.token.kind === "name" && spells(others2, item2.token));
  const onlyA = a.filter((item2) => lacks(item2, keysB, right));
  const onlyB = b.filter((item2) => lacks(item2, keysA, left));
  const rendered = (item2, others2) => others2.some((other2) => areKin(keyOf(item2), keyOf(other2)));
  const old = onlyA.filter((item2) => !rendered(item2, onlyB));
  const now = onlyB.filter((item2) => !rendered(item2, onlyA));
  const [before2, after] = turnedPromise(left, right) ?? [];
  if (before2 && after) {
    old.push(before2);
    now.push(after);
  }
  return old.length || now.length ? [{ old, new: now, oldAnchor: a[0], newAnchor: b[0] }] : [];
};

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value3) => {
      value3 = this.postProcess(value3, options);
      if (callback) {
        setTimeout(function() {
          callback(value3);
        }, 0);
        return void 0;
      } else {
        return value3;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path2, added2, removed2, oldPosInc, options) {
    const last = path2.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added2 && last.removed === removed2) {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added: added2, removed: removed2, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: 1, added: added2, removed: removed2, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value3, options) {
    return value3;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value3, options) {
    return Array.from(value3);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value3 = newTokens.slice(newPos, newPos + component.count);
          value3 = value3.map(function(value4, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value4.length ? oldValue : value4;
          });
          component.value = this.join(value3);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value3) {
    return value3.slice();
  }
  join(value3) {
    return value3;
  }
  removeEmpty(value3) {
    return value3;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// src/compare/differences.ts
var itemsOf = (units2) => units2.flatMap(
  (unit) => unit.tokens.flatMap(
    (token, at2) => token.class === "function" || measured2(unit, at2) || closes(unit, at2) ? [] : [{ token, unit, at: at2 }]
  )
);
var measured2 = (unit, at2) => unit.values.some(({ from, to }) => from <= at2 && at2 < to);
var closes = ({ tokens, hits }, at2) => tokens[at2]?.class === "marker" && hits.some(
  ({ from, to, gap: gap3, concept: concept2 }) => gap3 === true && from < at2 && at2 < to && tokens[at2]?.concept === concept2 && tokens[from]?.concept === concept2
);
var senseOf = (token) => token.denies ? "!not" : token.class === "marker" ? `!${token.concept}` : token.key;
var patience = 200;
var furthest = 600;
var differences = (old, now) => {
  const a = itemsOf(old);
  const b = itemsOf(now);
  const parts = diffArrays(
    a.map((item2) => senseOf(item2.token)),
    b.map((item2) => senseOf(item2.token)),
    { timeout: patience, maxEditLength: furthest }
  );
  if (!parts) return cancelMoved([{ old: a, new: b, oldAnchor: a[0], newAnchor: b[0] }]);
  const clusters = [];
  let i = 0;
  let j = 0;
  let open = null;
  for (const part2 of parts) {
    const n = part2.count ?? part2.value.length;
    if (!part2.added && !part2.removed) {
      i += n;
      j += n;
      open = null;
      continue;
    }
    if (!open) {
      open = { old: [], new: [], oldAnchor: a[i - 1] ?? a[i], newAnchor: b[j - 1] ?? b[j] };
      clusters.push(open);
    }
    if (part2.removed) {
      open.old.push(...a.slice(i, i + n));
      i += n;
    } else {
      open.new.push(...b.slice(j, j + n));
      j += n;
    }
  }
  return cancelMoved(clusters);
};
var cancelMoved = (clusters) => {
  const gained = /* @__PURE__ */ new Map();
  for (const cluster of clusters)
    for (const { token } of cluster.new) gained.set(senseOf(token), (gained.get(senseOf(token)) ?? 0) + 1);
  const moved = /* @__PURE__ */ new Map();
  for (const cluster of clusters)
    cluster.old = cluster.old.filter(({ token }) => {
      const left = gained.get(senseOf(token)) ?? 0;
      if (!left) return true;
      gained.set(senseOf(token), left - 1);
      moved.set(senseOf(token), (moved.get(senseOf(token)) ?? 0) + 1);
      return false;
    });
  for (const cluster of clusters)
    cluster.new = cluster.new.filter(({ token }) => {
      const left = moved.get(senseOf(token)) ?? 0;
      if (!left) return true;
      moved.set(senseOf(token), left - 1);
      return false;
    });
  return clusters.filter((cluster) => cluster.old.length || cluster.new.length);
};

// src/model/trees.json
var trees_default = {
  pair: {
    start: -0.609,
    names: [
      "#written",
      "bias",
      "c.action",
      "c.added",
      "c.alike",
      "c.audience",
      "c.automated",
      "c.basis",
      "c.both",
      "c.change",
      "c.children",
      "c.choice",
      "c.condition",
      "c.contact",
      "c.data",
      "c.distinct",
      "c.exception",
      "c.heavy",
      "c.heft",
      "c.known",
      "c.label",
      "c.limiter",
      "c.member",
      "c.member-typed",
      "c.modal",
      "c.modal-turn",
      "c.name",
      "c.names",
      "c.negation",
      "c.nothing",
      "c.novel",
      "c.number",
      "c.party",
      "c.place",
      "c.purpose",
      "c.quantity",
      "c.recipient",
      "c.reference",
      "c.removed",
      "c.renamed",
      "c.retention",
      "c.right",
      "c.scope",
      "c.security",
      "c.share",
      "c.single",
      "c.size",
      "c.strange",
      "c.strangers",
      "c.strong",
      "c.swap",
      "c.tail",
      "c.tracking",
      "c.transfer",
      "c.unheard",
      "c.untyped",
      "c.untyped-short",
      "c.weak",
      "c.word",
      "c:ai",
      "c:applies",
      "c:authority",
      "c:choose",
      "c:collect",
      "c:combine",
      "c:contact-us",
      "c:controller",
      "c:customer",
      "c:delete",
      "c:dpo",
      "c:encrypt",
      "c:example",
      "c:feasible",
      "c:may",
      "c:must",
      "c:opt-out",
      "c:personal-data",
      "c:pointer",
      "c:policy-doc",
      "c:process",
      "c:provide-service",
      "c:purpose-word",
      "c:retain",
      "c:sell",
      "c:settings",
      "c:share",
      "c:social-network",
      "c:third-party",
      "c:third-party-sites",
      "c:track",
      "c:usage",
      "c:use",
      "c:user",
      "c:where-applicable",
      "c:where-law",
      "c:will",
      "c:with-consent",
      "p.figures",
      "p.length",
      "p.longer",
      "p.same-shape",
      "p.separators",
      "p.separators-equal",
      "p.separators-more",
      "pair.clusters",
      "pair.concepts",
      "pair.group",
      "pair.score",
      "t.automated-decisions",
      "t.change-rule",
      "t.children",
      "t.choice",
      "t.collection",
      "t.contact",
      "t.effective-date",
      "t.first",
      "t.legal-basis",
      "t.other",
      "t.purpose",
      "t.retention",
      "t.rights",
      "t.sale",
      "t.scope",
      "t.second",
      "t.security",
      "t.sharing",
      "t.third",
      "t.tracking",
      "t.transfer",
      "unit.around",
      "unit.change-rule",
      "unit.colon",
      "unit.contact",
      "unit.date",
      "unit.illustration",
      "unit.item",
      "unit.outside",
      "unit.own",
      "unit.reference",
      "unit.row",
      "unit.says",
      "unit.substance",
      "unit.void",
      "unit.weak"
    ],
    features: "FgBpAHMAawCBADEA/////2UA/////2IAFQD/////MwD/////FQASAHAA/////34A////////EgBiAEkAEgD///////+AAIsA////////OgBiADIA//////////9jAGMAEQBkAH0A/////3YA/////3MAcAD/////iQD/////cABnAC4A/////4EA/////2UA//9rAP////+KADkALACJAP////90AP////+JAGMA////////ZwD//xIAawD///////8eABUAHABnAGIAgAD/////gQD/////cQCBAP////+JAP////9rAGsA//////////8WADEAZwBlAGMA/////wIA/////2MA//91AP////8SABMAEgD/////CwD/////awD/////DQCKAI0AMwD/////ZAD/////jgBzAP//////////YwAXAIkAOgAYAI0A////////fgAvAP////9rAP////9rAGYAgQD///////8SAAAA/////2kA/////3sAaABlAGIA////////iQD//2sA/////40AZQCEAP////9iAP////9vABEA/////2sA/////zkANgBlAGAAagD///////94AHMA////////jQBlAH4A/////38A/////z4AaQD///////9rACMAZgBlAP////9wAP////92AIkA////////aACNAP///////w4ANgAxAGcAGQBmAP////8sAP////8AAI0A/////3MA/////zMAYgCAAP////8RAP///////4kAMQBxAGIA//////////8vAP//YgD/////jQB7AGUAYwD//40A//////////9kAHgAaQD//2kA/////2kA//9pAP////8TAIcAOgD/////LwD/////FwD/////FgAeAGUAjgBjADUA/////xUA/////3kAYwD///////9oAGkA//8SAP///////3YANQBrAD8A/////3QA////////EgCJAP///////xIAZwBrAIEAZwD///////92AHsA////////LwAXAP//fgD/////iQD//2MA/////4wACwBlAP//EwD///////85AH0AYgD/////JgD/////LgCNAP///////2UAiQAIAAIAEgBjAP////+LAP////92ACwA////////HgBfAEcA////////DgD/////FwAxAAAAgAD/////EwD/////FQCNAP///////2IAiQADAP////8sAP////9rAGsA/////4QA/////xEAewBiAGgA//9qAP////92AGsA/////2cA/////y8AawADAP///////3MAZwD///////91AB4AfgAWAP////8mAP////8HAH0A/////2UA/////ywAewD//2kA/////2MANgD/////ZQD/////aQAxAHEAEQBwAIEA/////2sA/////wgAbwD/////LwD/////DQCJAI0A/////2QA////////NgB4AIEAcQD/////cQD/////jQBzAP////9xAP////+MACwA/////2gAfAD/////EgD/////ZgBnAHMAfgCBAP//////////FgAsAIcA////////cQCNAP///////yQAcAD//40A//8vAP///////xcAcwAVAGMAGABvAP///////x4AZwD/////DgD///////9jAI0AHgBkAP////9iAP////9iADEA/////3cA/////zcAEgASAP////+NAP////8vAIkA////////HgBiAHAAiQD//4EA/////2cAcwD///////8sAP//OQAvAP////9lAP////+JAHgAcABnAP///////3sA/////4MAYgASAP////+NAP///////2MAIQAVADIAZQBtAP////9oAP////8vAF8A/////4EA/////40A/////2MAawD///////8xAI0ARwBjAIkA/////3UA////////gQAOABMA/////2MA/////wMAaQD/////iQD/////iQASAHMA/////4oANgD///////8sAH0A/////2kAdAD///////9iADIAFwASAIEAiQD/////aAD/////iQAxAP////8MAP////9lAH4A//8tAP////8eAIcA/////3MA/////xIA//+JAP//YgATAP////8CAP////9xABYAawATAIkA////////EgBnAP////9oAP////+MAI4AfgD///////8vAHoA////////ewASAH0AjQD///////8vAP////86AHMA//8sAP////9mAGcA/////3gA/////xIAZgBoAH4AXACPAP///////28ALwD///////92AH4AaQD/////IwD/////cABzAP////9rAP////8jAGMAGQBsAP///////2sAdwD///////9jAP//EwBrAP///////xIAZQCMAIoAdgD/////ZAD/////YwA6AP////9bAP////9pAP//FgCJAP////96AP////9xAIwAaQB+AP////8uAP////9PAHMA////////cABoAP//fgD///////8XAGUAEQCNAIIAhgD///////9JAGMA/////4EA/////4kALQAxAP////9+AP////+KABwA/////x4A/////2IA//9xAGIAgQD/////dgD/////eAD/////ZQB/AIEAeAD/////LwBrAP//////////egAzABIAdQD/////jQD/////SQB3AP///////y4AHgD//2sA/////3AA/////xIAeAAIAAAAYwBlAP////+MAP///////xkAgQB8AP////+AAP////9+AP////96ADgAEgB+AP////+JAP////8DAP//aAD///////8IAGgAEwCNAAMA/////y8A/////2UAfgD/////RwD/////fQAsAGcA/////40A/////3cAawD///////+OAIkAcwAyAP////9jAP////9zAP//LAD/////jQCMAP///////xEAYgBlABkAcABoAP////+LAP//////////jgBzAHoAFgD/////aQD/////aQBwAP////9lAP////8jAGMA//+DAP///////2IAcwCNAGMAMgD/////LgD/////HgB8AP////8WAP////+BACkANQD/////ewD/////fQD/////NgCOAIkAZwD/////aQD/////dgB9AP////+JAP////9nAHMAMQD/////dQD/////JAB2AP///////30AZwBzAGIAMgCNAP////9iAP////92AHgA/////38A/////2sAEgBpAP////8EAP////8xAGMA/////4kA/////3MAawCNABwA/////y4A/////x4AcwD/////IgD/////LgA2ABcA/////40A/////2sASgD/////cQD/////ZQB1AIEAOABoAP///////2YA//9iAP////+KAP////9jAP//FwBjAP//dgD/////dQD/////FwAEAGAAMgBpAGgA/////3MA/////2MA//9oAP///////3sAiQD/////YwASAP//JwD/////LgD/////jQA2AAAAiQBzAP////////////9vAB4AgQBjAP////9+AP////9vAAcA/////38A/////2MAgQD///////+OABwAYwBlADEAaAD/////LAD/////aABjAP///////zYAfQCNAP////8RAP////9nAIEA////////ZwA6AHsA/////ywA/////3gAEwBrAP//////////HgAsABIALABrAP//////////MQCBAGoA//////////9JAHsAdgBrAP///////3UAcwD//////////xIAZwCBAG0AdABfAP//////////ewCNAHMA/////3MA/////2wAawD/////jQD/////EgB7AHAAYgD/////AwD/////OgD/////aAD//xIA//9wAP////+NAB4AdQBJAGUA//////////9jAP//iQD/////EgBjAIEAdAD/////cwD/////LwB0AP////99AP////9vAGkA/////2MA/////2UAZwCNAHQAHAASAP//////////aQAxAAAA/////x4A/////wMAiQD/////awD/////AwB6ADMAfgD/////YwD/////ZwBwAP////+NAP////+OAGsAaAD/////LAD/////gQD//2sA/////xgADgBpACwAYwD/////VgD//////////xMA/////xYAYgAVAIkAOgAsAP////93AP////8AABIA/////28A/////4kA/////40AZQA6AGYA/////2gA/////2sA/////2AAJgCJAP////97AP///////40AZQAsAP////8sAIkAcwD///////8hABoA/////44A/////ywALAASAGIA/////28A/////zoAaQD/////YgD/////ZgBbAH4A/////xIA/////0kAEwD///////8AAB4AYgBwACEAdgD/////jQD/////FwB9AP////98AP////9gAGcACwD/////YgD///////9jAHoAEwD///////90AIwAcwD/////aQD/////MQD/////aAD//4kAFQBrAP//YgD///////8WAHsAdAD///////9+AP////9kAI0AgQAjAHMAZgD/////YgD///////9iAHIAdQD///////9oAC4A////////aQASACwA/////4EAeAD///////9jAHAAaAD/////ZQD/////YgArAP////9vAP////8YAIAAaAAcABEA////////dwAAAP////9vAP//////////EgBwAGQAFgB/AHMA/////2gA/////2kAZQD/////LwD/////HwBsAGEA/////3gA////////EwBoAP////97AP////9lAAMAHgBrAGcA/////y0A/////zEAAgD/////iQD/////SwArAFQA//////////9jABMAGACBAP//////////awAiAP////82AP////9lAGMAOgAYABEAEgD/////gQD///////8SAH4ALgD//////////xMAEQCKAAMA////////NwAvAP////8SAP////8uAC0AaQD/////FwD/////cwA5AP////9vAP////+NAGgAiQD//w4AdQD///////9wAP//agAsAP//////////jQAyABMAcgBpAGIA/////0cA////////EgD/////cQD/////EQAWAGIAfgAyAP////8AAP////97ADgA/////zgA/////y8ADgBpAP///////3QAiQD/////jQD/////EgAXAGIAEwD/////LwD/////ZwCNAP////8LAP////8xAC4AdwD/////IwD/////aAAYAP////97AP////+BAGgAZAAxAGsAMwD/////dQD/////cAB+AP///////3EAEQCBAP////83AP////+NAHMA/////2IA/////2UAYwAeADoA/////ywA////////OAD/////EgBmABcAdAB2AP////92AP////85AC4A/////2sA/////w8AjQBkAP////9zAP///////40AFQAiACQA/////3YA////////EgADADoA/////3AA/////4EA/////2IAIQBoAGkAGACBAP////9rAP////+BAGMA/////xcA/////34AZQBjAP///////2gAgQD/////CAD/////jQD/////FgATABEALwB9AP////8SAP////97AC0A/////2wA/////xIAcAB9AP////9mAP////8YAP////8SAP//jQBxAHUA////////fgB2AP////98AP////9nABIAAwCNAG8AJgD///////8TAC8A/////yIA/////2gAfgATAP////8XAP////9pAH0A/////zEA/////2MAHgBoAP//fgD/////egB+AP///////0kACwBrAP////+NAP////9+AP////9zAGcAjgA/AH0A////////YwD/////fgB2AH0A/////y8A/////3sALAD/////ewD/////IgCJAP//FwAWAP////+BAP////9pAP////8RAGQAgQBhAGsAAAD/////aAD///////82AHgAaAD/////ewD/////cwB7AP////+JAP////8yAGkAIwBrAP////8mAP////8AAHcA/////28A/////2sA/////xwAaQCOAAsAMwD/////awD/////jQB2AP////9pAP////9+AGEAdgD///////9zABMA////////OgB4AP////99AC4ALAD/////YgD///////9lAAAAegAxADUAjgD/////dQD/////aACLAP////8VAP////92AGkAaQD/////OgD/////YgBpAP///////xYAaABlABIA////////YgD//2sA/////2sA//9oAGMA/////3sA/////ywAHgA4ABIA/////2sA////////aABpAB4A/////34A/////y4A/////2kAMwBlAIkAcQB+AP////9wAP////93ABIA/////2kA/////4kAdgB3AP////8SAP////8YAGgA////////OAAmAG8AEgD///////9oAGsA/////2sA/////4sAgQD///////9nAI0AawB9AAQA/////2MA/////2sA/////y8AcACJAP////9wAP////+BAGIA/////xIA/////34AcgAvAIEA/////3MA////////bwASAP//LwD///////9pAIkAjQBpAI0AfQD/////ZQD/////LgB+AP////92AP////8sAH0AdgD///////8OAGsA/////0cA/////2gAagALACkA/////34A/////30AcwD///////9rAH4AZAD///////9lACQA/////3MA/////2UAEgA6AIkA//+JAP////91AHMA/////30A////////YwCBAHYA/////3AAegD/////dgD/////CACNADYA/////2wA/////40A/////4EAjQCCAIMAiQBjAP////8sAP////99AHAA////////jQD/////BABiAGsAFQD/////bwD/////gQAOAP////+LAP////8AAHAAZgD//////////2kAawBjAAwAeAD///////9rAGcA////////eAACAHoA/////xcA/////xYAawD/////EgD/////YwA6ABMAeAD/////fgD/////cACNAP///////4AAfAB7AP///////3sAfgD///////9lAAAAiQCFABUAOgD//////////44AaQCJAP////9iAP////9zADMA/////4MA/////2MAdABoAAQA/////3MA////////MQBrAIoA/////ywA/////2kA/////2kALgB9ADgAfQD/////hwD///////99ADoA//////////+PAGgAjQBzAGIA/////2kAEgD/////ZQD/////aQBvABUA/////34A/////3AAeAD/////FgD/////AAB9AGQAfgD/////fgD/////awD//y8A/////x4AegB+AP////9rAP////99AP////92AH0AOgD/////YgBxAP///////2IAEgD//2YA//+BAP////9wAP////+OAAAAaQBKAHEAAwD/////aAD/////fgD/////AwBrAHsA/////28A/////xYAYwD/////LQD/////awAvADMAIwD/////awD///////8SAEkAFgD///////8CADoA/////zEA/////x8AdQCJAGkAfQD/////egD/////HgBvAP////9iAP////94AP////8mAP////9pAIEAaAB9AIEAhAD///////86AAQA////////awAAAGIA////////ZQBpAP////8eAP////+NAHUAcwARAP////94AP////8WAIkA/////3MA/////3gALABpAP////90AP////9pAGoA/////2cA/////34AjQBnABoAfgD/////iQD/////LwB9AP////9+AP////91AIcAYwD///////9rAP//ZgD/////bwCJACwAjQD/////dwD//////////40AZABvAHgAZQCEAP///////xYA////////IQBjAHMAEgD/////////////ZwCJACAAOgBiAP////8SAP///////ywAegArAP////8SAP////+JADIA/////3cA/////3UAWwATACwA/////4kA/////xMA/////xIA//+NAGkA/////3sA/////x4AaABiAI0AdwD/////dgB+AP///////3cAfgCOAP////83AP////8uAH4A/////xIA/////4EAdQBlAAAA////////cwD/////eABoAIEA/////40A/////zYAeAD///////8NAHYANgCJAIEA/////28A/////3cA/////xIAiwAWAP////8vAP////9iAI0A/////xYA////////EQCJAGsADgAtAIkA/////xMA////////FgBmACwA/////3gA/////2kAjQD/////LwD/////AAASAGEALwD///////8vACEA/////3EA/////34ALQD/////bwB4AP////9pAP////8VAGgAjgB+AHsA/////4EA/////3AAcgD///////9rAAAAZwD///////8LAGwA/////28A/////xgAEwD///////9lABUAHgAWAAAAjgD/////YwD/////jQBrAP////8zAP////+KAHEAaAD/////aQD/////IwAvAP///////zoAawBjAP///////2kA/////2sARwB9AHMAcwD/////aQD///////99AIkA//////////9iABYAMgCNACwAjAD/////gwD/////cwAcAP////+BAP////+LACwAMQD/////gQD///////8vABIAfgB4AP////9iAP////9+AP//fQD/////fgBiAH0A/////3oA/////2sAdAD///////+NAHYA/////3kAHgB0ADkA/////2YA/////3EALAD/////ZQD/////eQAIAP////9pAP////9BABIAEwBxAHgACAD/////cAD/////aQBoAP////+NAP////9+AIEAZQD/////ZQD/////ZwB+AP////8DAP////9pAHMANgBpAP///////yIAcQD///////97ACwAcwD/////ZgD/////fQBVAP//////////aQAsAP//dgB9AGsAdAD/////cQD/////YgBlAP////8sAP////+NAHYALAD///////9iAP//hwD/////FgBiAIAAEgAjAP////97AP////8nAAAA////////aACNAGYA/////4EA////////fAA5AG8AiQD/////awD/////dgBzAP///////2kA/////xUABAB9AHMAYgAAAP////8WAP////92AI0A/////xMA/////zYAfQCJAP////9wAP////93AP////9lAIAAiQD///////8tAGkAfgD//////////3sA//8xAP////94AI0AYgBrACEAfQD///////8vAP////9zABIAYwD/////YgD/////fQCJAP///////2UAYgAhAG8A////////AgB0AP////92AP////9+AGIA/////2IAfQD/////aQD/////gAB6AI0AfgATAP////+BAP////8cAIEA////////eAD//4oAgQD///////8xAP////9pAHQAawCBAHEAEgD/////YgD/////YwD//2YA/////2YALAB7AP////8sAP////8RAP////+BAP////9xAAsAEwCNAC8A/////3AA/////zoAfgD/////fQD/////OgBzABMA/////2cA////////ZQAhABoAcwD/////HwD///////9+AAMAawD/////FgD/////YwB9AP////+BAP////9lABwAiQBsADYAYwD/////jQD/////ewA5AP///////x4AHgBrAP////86AP///////2gAeAAuAGcA/////////////28AWwB0AIkAaQD/////aAD/////HgASAP////+NAP////92AGcA////////gQB7AP//aQD//ywA/////2MAcwBpAP////97AP////8sAP////8jAIoAAAAxAHEAeAD/////MQD/////cwB3AP////9pAP////8TAGkANgD/////EgD/////dgB9AP///////3cAiQBpAHMA/////34A/////2sAOgD/////YwD///////9nAP//HgAOAGkA//+NAP///////34AfQA5AP////8eAP////9xAHMA////////gQBiAHMAIQBrAIEA/////4EA/////3MA////////bAAxAH0AewD/////EgD/////awD//2UA////////FQCKAGcAegAiAP////9lAP////9lAIEA/////3oA/////4EAYgBjAP////8vAP////9rAH4A/////2IA/////xIA/////2IAfgCAAI4AawAYAP////9JAP////9+AGIA//////////+BAH8AawBpAP////////////9gAGsALgD//34AYgD/////BAD/////jgBJAGgA/////2sA/////3sAegD/////igD/////LgD/////YgAeAGkAawCBAP//EgD/////ZQBiAP///////4kAgQD/////jQCNAP////9mAP////8nAIEAaQD//2gA/////3MA////////DQCJAGsAcAB5AP////8AAP////96ABMA/////y8A/////2gAcQCJAP////82AP////9lAGEA/////xMA////////aAB9ABUAYgBzAH4A////////dQBbAP////8uAP////8IAP//OgD/////dQBlAHMAgQD/////dwD/////EgB2AP////82AP////99AHUA/////4EAiQD///////99AGUAawB2AGkA/////4kA/////34AdgD/////OgD/////agBvAHoA/////2sA/////2cA//9lAP////8SAGgALAD//2UA/////2QACAD//////////4EAiQBjAGIAEwAWAP////8xAP////9oAI0A/////2cA/////2sAEwBwAP//////////aAA4AH4AEgD/////EgD/////fQBzAP///////2UAEwAWAP//////////ZQBxADoALABvAP////9iAP////+NAB4A/////2MA/////yEAYwCNAP//////////aABiAIEAfQD/////aQD/////EgD//3AA/////3sA//8MAHQA////////cQAVAIkAiQASAGsA/////2IA/////2MAEgD/////NgD/////agBlAHoA/////4wA/////2IAjQD/////YwD/////ewBjAGIA////////EgD/////cgB7AGMABABkAP///////2MA//9xAP////9kAHsA//9qAP////9xAP//cQD///////+BAGIAaABjABEAAAD/////fQD/////bwAuAP///////3AAZwAeAP////86AP////9/AGcA////////gQBxACwAEQD/////ewD/////ewCNAP///////wIAFwD//2sA////////ZwARAC4AfgD//34A/////4kA/////2kA//+JAP////9iAIEAcQBpAP////82AP////9pAH0A/////3QA/////3MAcwB3AP////86AP////9xABcA////////aQBxABUALwBlAHoA/////2cA/////zoAiQD///////+JAP//MQBrAP///////30AZwA2AGUA/////4kA/////xIAfgD/////OgD///////9lAGIAggCJAAgA/////4EA////////gQAdAP///////2gAawBwAHgA/////2sA/////wAAfgD///////9+AP////8hAHMAggBJAHsAaAD/////OAD/////OgD//zYA/////3MA/////wMAUQBKADYA/////2sA////////ewB8AAsA////////YgB8AP////8OAP////94AGIAfgD//y4A/////xMAjQD//xMA//////////9lAHEAEwBoAHsAjQD/////dQD/////ewCDAP////9wAP////8XAGMAAAD/////ewD/////AwBlAP////9iAP////9iAAMAcwD//xIA/////2sAdQD/////EgD/////EwCBAHgA/////2YA/////ywA/////2gALgBwAP////8uAAMA/////40AEwD/////cAD/////HgAsAP//aQAMAP////9pAP////8kAGkA////////YgAxAIAAMgBtAGsA/////////////yMAaABvAHgA////////DABjAP////9rAP///////ysAYwBpAG8AZQD///////9sAHAA////////iQBxADoA////////ZwA2AP////8sAP////97AP//awD/////gABiABMAXwAOABYA////////bwCJAP///////30AewB+AP//////////LABjAHYAZwD///////8vAG8A/////4kA/////zYAKwASAP///////3oANwD/////LgD/////SQASAI0AEgD//xIA/////x0AZwD///////8uAHsA/////y4AawD/////aQD///////8VAH0AJgCBACEAcQD/////OgD/////fgADAP////9rAP////82AI0AeAD/////bwD/////fgBxAP////+JAP////93ABYAEwCJAP////9oAP////+MAP//fAD/////LwBrAP////8vAP//LgD/////eABiAP///////xIAMgBnACcAbQBhAP////+JAP////+AABIA////////NgB4AHoA/////3UA/////2UABQD/////YwD/////YgD/////FwCJAGUAdwD/////YwAeAP////9oAP////9pAGcAZQD/////YgD/////cQAkAP///////3MAawD//y8AcAD///////82AFwAawD///////9WAHwA////////eABxABUAYgBkAIEA/////wAA/////xMAawD/////aQD/////EwD/////fQB+AP//YgD//4EA/////34AawD//4QA////////aAAOAHoAYgCJAP////+NAP///////ywA/////2sA//9iAP//AgASAP///////2gAaQB8AGgAegBrAP///////3gAaQD/////aQD///////8WAGkAcAAvAP////9iAP////+AAHMA/////ycA/////wAAewB1AP////91AP////9rAP//IwD/////cABxAAAA////////dgD/////eQA2AGkAcwB9AGsA/////4sA/////34AjQD///////9lAI8AawD/////jQD/////jQCBAP////8SAP////9zAI0AYwBkAP////8sAP////82AHAA////////FwCNAHMA/////ycA/////4kA/////3UAJAA4AP//////////HABiAHcAHgASAHYA/////30A/////3MA/////x4AcwD//3gA////////gAByAHQAKwD/////YwD/////dQD/////MQD/////fABnAHsA//+JAP//aQD///////8vAP////9BAI0AOgBpAAIAbwD/////jQD/////ewASAP////8dAP////8SAGkAcwD/////iQD/////NgBwAP////91AP////84ABIAegATAP////99AP////8YAHsA/////3YA/////4EAbwAbAP////9+AP////97AP///////2kAawBxAGMAaAD//2IA/////28AegD/////iQD/////fgD/////eAAOACwAgQD/////FgD/////OgB+AP//////////EwALAHQAXwBiAP////8vAP////+JAP//MgD/////YgD/////FwCBADYAJAD/////YwD/////aAAsAP////8SAP////85AEcAHgD/////EwD/////aQD//40A/////28AegCNADIAaAASAP////9rAP////8vAP////99ACwAdwD/////awD/////MgB1AP////9wAP////+JABIAcwCKAP////91AP////9DAIQA////////jgASADoA/////yYA/////3MA/////3MAZgD/////ZwD/////FgAAAIAAZwCJAHUA/////x4A/////xMAdwD/////awD/////LQBiAP//AwD///////8yAGYASgD/////iQCMAP////8jAP////9rAP////8sAC4AdQAjAGsA/////wMA/////2kA/////3YALgB8AP//////////YgAxAP////9rAC8A/////xMA/////2kAawB2AHEAjQAsAP////+NAP///////zkALwD//w4A/////34A/////y8ALgBpAIkA/////3MA//////////9rAGsAZgBzAP///////3QAZQASAP////9+AP////9jADEA/////40A/////2gAcQASAIkA/////2kA/////3oAIQD/////ZAD///////98AGgAEgB2AHMAcwD//////////4kAdABoAP////9nAP////9pAFQA/////2sA/////3MA//+BAP///////2gAbwCHAAAAgQAhAP////9zAP////8EAH4A////////YgD//xMAdgD///////9kAP//iQD/////awBiAP//aQA6AP//eAD///////81AIEAdAB2AP///////ysAcwD///////9mAHgAIQD///////9jAP////9wAGAADQATAFAAEgD///////99AAsA/////3MA/////2MA/////ywA//8sABIA////////AgCLAEcAaAD///////+JAHYAZwD/////////////bQBzAHMAfgADAGIA/////2cA/////y8AdAD/////FgD/////LgCNAHUA//////////9+AGIALwD/////BAAsAP////9pAP////97AG8ANgD/////FgD/////VABqAP///////20AbQD/////AgBiAP///////2gAPgCNAEcAigBpAP////91AP////+JAP////86AIEAjQD/////awD/////cgBiAP////9rAP////+BAGMA/////40A/////3YALwD//wMA////////cQBvAGgAiQB7AB0A/////2kA/////xwAZQD///////+HAGUAZwD/////IgD/////BwB2AP///////3sAYwD/////LwD/////IQBiAHEALABoAP////84AP////9wAH4A////////iQAaAHEA/////4EA/////3EAOgD/////LAD/////cQBjAP//gAD/////gQD/////bQBBAGIAjQB1ACcA/////3EA/////3MANgD/////ZQD/////cgBDADYA////////EQBhAP//////////ewBtAP//egD///////9BACMAcAALABwAIQD/////LwD/////ZQBpAP////+JAP////8WAGsAYgD/////dgD/////awD//3MA/////28ALAB7AP////9pAGMA/////zoA/////3sA//8tACwA//////////97ABwAMgBoADoANgD/////iQD/////YgBlAP////92AP////99AH4AfgD/////ZQD///////+NAP//MQBjAP///////zoAZQB+AHcAgwD///////9qAHMA////////cAAMAGMA////////egASAP///////wIAawD///////8VAIkAcwA6AHYAEwD///////8WADcA/////zMA/////2UAGwAsAP////+MAP////+BAGMA////////jQAhAHkAiQD/////NgD/////cQAIAP////9iAP////8SAAUAgQD///////9vABcA////////LwCJAP////8xAP////8LAB4AOgBpABIAcwD/////YgD/////LAAAAP////+JAP////8kAC8AdgD/////gQD/////awBoAP///////yYAQQB2AGsA/////4kA////////gQBpAP////92AHsA////////aQB4AHMAMwCJAP//////////jQD/////jQD//3sA//9nAP////9lAGsAYgA6AHEAMQD/////hAD/////cwD//2QA/////1AAawB9AP////+MAP///////2sAcQBoAC8A/////2IA/////xYA/////2cANgBiAP//////////egB+AI0A//8sAP////82AHUARwD///////98AP///////wQAEwAnAB8AcQBbAP////86AP////9iAP////9iAP////8XACwAaABxAP////9pAP////9lAC4A/////zYA/////wAARwBnAP////99AP////8uAP////81AHQAawA2AB4A/////w4A/////3sA//92AP//////////gQBrAHcALABoAGMA/////2IA/////x4AYwD/////EQD/////fgB+AP////86ABEA////////gQBrAHsAcgD/////egD/////AAB4AP///////2kAEwCJAP///////3oAjQD///////91ABIACwBfAEcA////////LAD//ywA/////2cAjQBrAP////92AP////82AGIA////////aQCJAGYAeAD/////jAD///////9wAHsA//8SAP////8IAP////9oAGsAcwAsAHoAYgD/////cAD///////8AAEwAewD/////EwD/////aAD//ywA/////wAAcQB/AIkA/////3sA/////34AfgD///////9jAGsALQD/////LAD/////LAD/////YgD//4EAEQD///////99ADYALACJAHsAjAD/////egD/////YgB+AP////9jAP////92AHMAiQD/////YwD/////YwCJAP////8sAP////9zAGUAfgB4AP////9sAP///////x4ALAAUAP////8iAP////9jAP//IgD/////eAB3ABYAiQCNAP////86AP////8sAGUA////////ZgBzAGUA/////2MA////////SQA6AP///////wsAFQASAGgAiwD/////egBrAP///////3sAfQBmAP////+JAP////9jACwA/////2kA/////30AdgBlAP////93AP////9nAP////9wAGIAaQD/////awD//2UADAD///////9wAIEA/////34A/////1sAaAAAAGsAcwAcAP////9wAP////97AGIA/////3YA/////3AAaAB7AP////+JAP////9oAP////97AIcAFgBlAP////9pAP////9zAH4A/////xMA/////30AAACBAP////9rAP////9pAIQA////////cwD//40A//9jAP//NgBrAP///////20ANQBpAGgAhwATAP////92AP////92ABoA/////3AA/////2cAgQASAP////+NAP////+JAC8A/////30A/////2gAfgBiAP////8hAP//MQD/////IQD/////bQD/////EwCAAHgAYgCJAIkA/////34A/////2gAcgD/////AAD/////jAB7AH4A////////awB9AP///////xIAaABiAHEA/////xIA/////3sA//8vAP////8sAP////+JADEAZQB9AHcA////////aACJAP////9+AP////86AA4AaQD//////////ycAcAAeAGgA/////xIA/////4EAcQD///////+NAP////+BAEEAFQA2AH4AawD/////gwD/////LQBwAP////9rAP////9oAGkA////////jgD/////HgB+AGIAaQD//30A/////2IA//9nAP////+JAHsAfgD///////8SAH0A/////zEA/////30AawD//y8AcwD/////YwD/////EwD/////ZQBrAGkAiQCJACMA/////2gA/////2gAeAD/////aQD/////awAEAP////+BAIAA/////zgA/////xIAHgD/////GgBrAGMA/////34A////////jQD//40AfQAOAIQA////////YgD/////fgD//1oAawD///////9jADYAdgB8ADoAaAD/////eQD/////aQCJAP///////2IAEgAmAP////86AP////8RAHsA/////4kA/////2gAGgAEAHEA////////awD//zgA/////2UAaQB4AP////8AAP////9+AH4A/////zMA/////30ANgBpAGsAdgD///////+JAP//cAD/////ZwBpAIkA/////xoA/////2MA/////2kA//86AP////96AHsAaQB0AGkAEAD/////WwD/////jQD//4kA/////34ALACNAP////82AP////9iAHMA/////4AA/////xIAaAD//3gANgD/////jQD/////ZQB+AHsA/////wgA/////y8AeAD/////LAD/////hwBjAC8AEgB+AP//////////CQAtADEA/////3UA/////3IA/////xEAewASAH4A//////////8DAP//fQD/////NgBWAGEAewCNAFsA/////1wA/////z4AiwD///////+NAP//EQCBAP////9oAP///////2sAJAAsAAAAgAD/////dQD/////gQAxAP////9rAP////9jAGgA/////4kA/////x4AFgBxAGMA////////egAsAP///////40AfgD/////ZQBwAP///////ysAOgCBAF8AcwB5AP////9pAP////99AGsA////////LACJAGUA/////zEA////////UAAvACIAMQD/////cwD/////iQCHAP////97AP///////40AewD///////9bADIAAwATAGIAHAD/////KwD/////MQCJAP///////3MAcwA4AP////8hAP////9/ABcA////////IgBoAGMA/////2sAAgD/////EgD///////9rAH4AewCJAP////8uAP///////xIAaAD/////gQB2ACwA////////EgD/////MgBpAH4AfgBwAP////8SAHMA/////3AA/////3QAcAB8AP////+BAP///////zoAEgBpAC0A/////4kA/////xUAeAD/////awD/////aQBpAP//OgD/////dQAvAP///////3AAeACLAC4AewD/////NgD/////////////ZQBoAB8AegA1AHQA/////4kA/////ywAawD///////8TAI0ALAD//////////2sA//9pADoAaQD/////aAD/////MQCBAP///////30AiQD//3sA//9oAGcA////////YwAuAP///////yMAgABnAH4AegASAP///////3AAawD///////8PAG0AgAD/////bQD/////ewD//ycA/////34AcwB+AH4A/////2MA/////xEAcQD/////fQD/////CAD//zEA/////40AfQAuAGsAaQD///////+BAHsA////////fQD/////aQBwAP////9iAP//LAD//34A/////2sAdwBvACEAdgBlAP////9lAP////9+AIwA////////AwCNAP//gQD/////aAD//ywA/////zoAEQB3ADoA////////ZQD///////+BAGMA/////28AfQB4AHYA/////34A/////4kA////////aACEABwAJAA1AHAA//////////+HADEA//8XAP///////3oALAB2ABIA////////OgA6AP//////////awB4AGkAiwBrAP////9jAP////86AIkA/////2kA/////2kAgQB4AP////9iAP///////34AdgBlAHAA/////wMA////////gQBmAIAA/////3cA/////3AAZQD/////LwD/////aAASAAkAEwCJAHMA/////34A//////////9oAH4AcgCJAP///////4kA//8sAP////+JAHsAFgD/////hAD/////fgBrAP////99AP////97AHsA/////34A//9+AP////+JAGIAIQBxAG8AdgD/////YwD/////LAD//xYA////////eQBiAGQAdgD/////jAD/////ggAiAP///////3sA/////2gAYwAuAHgAdgD/////YwD///////8xAP//IgB/AP///////4EAAABkAGgA/////2sA/////zMA////////MABoAHsAgAATAGIA/////wIA/////30AYgD///////9MACwAawD/////ZwD/////ewD/////aQD//3UAEgD///////94AGMAAwASAP///////2kA////////NgBbAGwAcAA6AGIA/////1wA/////2IAegD/////dgD/////cABsAHgA/////30A////////iQBlAH4AYgD//////////3sAAAD/////ewD/////aACBAHMAiQD//2sA/////2kA//91AP////8uAP//ZQD//3sA/////zMAJAAvAIAA/////yIA/////y4A/////y8A//8SAP////+BAHQAaABvAH0AHwD/////eAD/////fgAvAP///////xwAdQBjAP////86AP////9zAP////+BADkAewBrAP////9iAP////9rAP////8tAHMA////////cwCJAHQAdgBiAP////8CAP///////zEAhwAyAP////9pAP////9zAAsA/////3YA/////zoAhwA1AGsA//////////8uAP//aAD/////YQBzAGgAPQArAHwA/////y8A////////cwD//4EA/////2gAYgCAAHsA////////awD//y4A////////YgAzAHIAdgBrAP////////////9rAIkA//8iAP////8DAP////9rAI4AOgBpAAIALAD/////fwD/////HwCJAP///////3cAcwCNAP////+NAP////+NAGcA/////y4A/////ywAOgA5AP////9pAP////9iAHUAiQD/////cQD/////LwBrAP////9zAP////+BAEkAdgA5AIAA////////aQD///////+NAP//aQD//3YA/////yEAcAB4ABwAawAnAP////96AP////9lAHYA////////YwB+AGkA////////fQAsAP////+NAP////9/AAwAYgD//y4A////////fgD/////dQA6AGIAawD//xIA////////aQAuABMA//////////96AP////+CAGIAcwB2AIEADwD/////cAD/////gQAeAP////9+AP////8FAE4AcQD///////82ABIA/////xEA/////3AANgAxAI0A/////2sA/////xIA//9zAP////+NAHMA//8OAP////+BAGUA/////3sA/////2gAYwB+AP////8CAP///////zYALgBiABUALAB0AP////9zAP///////ywAcwBhAP////8xAP////9vAIEA////////jQBrAH0A/////4kA/////2IA//9oAP////8CADoAdwCBAGkA/////3AA/////3YAfgD///////9wAHEAfQD/////bwD/////YgBiAP////83AP////8SABYAYgBiAP//////////jQBtAGkA////////dgALAP///////zYAaABvAAwAAgB+AP////9pAP////98AGUA////////YwBiAP////9vAGUA/////2cA/////2kALAD/////LAD//2IA/////zoAGgB7AH4A//////////+JAGMAfgD///////91ABIA//9vAP////8DAP////8VAGgAegB+AIEAOgD/////awD/////cwAsAP////81AP////9nAIcA/////3oAYwD/////jQD/////AAAJAHYAewD/////YgD/////EQD/////bwB1AHcA////////cwD/////aQBjAP////92AHcA////////aAASAH4AYgD//3AAjAD//////////30AEwB9AHIA/////4kA/////2sA//9rAP////9nAHwAdQD///////8sAGkA/////3sA/////3sAewD///////9+AGEAjQBwAHYA/////4QAOQD///////8cAI0AcwD/////LAD/////ZAASAP////8xAP////9rADgAjgBpAP///////3EA/////4EALACNAP//////////awB1AHMAdACNAP///////wkAZwD///////8sAP//EgCJAP////8hAP////+NACwAgQD///////9jAC4AcwD/////cAD///////8gAEEAHwCAABMAYgD/////FwD/////egAsAP///////2kAYQD/////EwA2AP//////////ewD/////IACJAHsAdwBxAIMA/////4kA/////48AYgD///////9nAHoAdAD/////fQD/////jAD//2gA/////1QALgBpAG8A/////40A/////0wAGAD/////////////FQAjAGEAHgB3AI0A/////4cA////////iQA6AGIA/////ywA/////40AgQD/////hAD/////FgBwAGMAYgD/////OQD/////ZQCBAP///////x4AcwCNAP////8sAP////9HAP//MQD/////AAD//3YA/////3EAdgACAGUAfgAuAP////9rAP////8sAH0A/////wIA/////x4A//8yADoA////////YgBlAGsA//9wAP////97AIEA/////30A/////xYA/////4kAaQA6AEEAOQD///////83AP////8EAGMA////////cwAsAP//AwBwAP////+NAP////8vAAgAfgD/////cQD/////LwBjAP////8SAP////9vACYAOgCJAIkAZgD/////cQD/////aAB/AP////9pAP////9mAAgAewD/////jQD/////bAA6AP///////4EAcABsAHIA////////bwBpAP///////zMALAASAP////92AP////9iAHgA/////x4A/////2gAYwBrAP//////////cAANABQAjQAAACwA/////3AA/////1AAZwD/////CAD/////cAAtAGYA/////2IA/////4kA////////fgBqACYAjQD//xMA//////////92AIkA////////FQBvADYAaQBjAHMA/////2IA/////xMAdwD/////cAD/////aAB9AHIA/////xMA/////xcAYgD/////aQD/////EwAvAHcAcAD//////////3MAcwAjAP////8uAP////92AGQA////////CAD//zYA//8xAP////8kAGgAAABpAHcAGAD/////cwD/////gQAnAP////9+AP////8TABUAawD/////awD/////awAsAP////99AP////+BAGcAcwB9AP////+JAP////8YACYA////////aAADACwA/////2kA/////4EA/////2MA//8SAP////9BAGgAFQAUAHsAAAD/////fQD/////EgAsAP//////////bwBzAGUAaAD///////93AIkA/////ywA/////2UAjQB7AP////8CAP////8iAGMA/////yIA////////HgCNAHQAbABQAGIA////////YwD//2UA/////xIAgQB1AP////9RAP////8DAHMA/////3QA/////xIAJgD/////YwAsAIkA/////2sA/////w4ATAD/////aAD/////MgD//30A/////2kAZgBpAHYAdAAvAP///////2kA//8iAP////+BABIAcwD/////EwD/////fgD/////YwB3AHsA//8sAP///////4wA//9pAP////8ZAHQACwAVAHYA/////40A/////2cAjQD///////+JAP//aQBJAP////9oAP///////20AaAAAAGsAdwBlAP////86AP////9/AH0A/////2IA/////xgAjAD//2MA////////dABlABIAjwD/////fgD/////jQCJAP////8AAP////8aAHYAYwD/////HgD///////86AP//dQD/////awB9AHsAEgACAC8A/////2IA/////2kA/////3kAUQA4AP////9iAP///////zIAaQB3AHoA/////3AA/////yQAYgD//////////xIA//93AGkAdgAcAP////+JAP////8AAH8A//////////9iAIAAZQAyACMAYwD/////LwD/////jQBmAP//////////cQD/////ggA6ADsAaQCLAP////99AP///////2IAiQB+AP///////2gAawD/////bwD/////ZgD//3MA/////yEAbQAgAE8AewBzAP////9kAP////94AA4A////////aQD/////EgAsAP////9kAP////+AAGcAJgA6AIkA//////////97AP////9oAP////9vAGgAiQB+AHYALAD/////YgD/////gQB8AP////82AP////8SAHcAaQD/////AAD/////LgB4AP////92AP////97AGsAZQBpAP///////3UAewD/////awD/////DAB6AGcA/////2cA/////3MAEgD/////awD/////ZgB/ACwAEgD/////ZQAsAP//////////fgCJAP///////zYAWwBhAHAAgwAPAP////90AP////9jAGQA/////xIA/////y0AcQBpAP//////////cAAuAGkA//82AP////9jAP///////wwAEgCJABYAjQD/////gQD/////AAB6AP////9iAP////9rAGMA//8YAP///////40A//9zAP////9yABIAcACJAC0AdQD/////////////FAA2ACsAJgD///////8sAGgA/////xIA/////2sAfgD/////jQAeAP///////3UA/////2sAZwBiAP//aABzAP///////3AAawCBAHgA/////4kA/////wAAdwD/////YwD/////jQBoAIkA////////fQBoAP////8DAP////8wABwAMgByAGIA/////40A/////3AAbwD/////fQD/////aAD//2MA/////xMALAD//3EA////////LAASAGsA//+BAIkAAAD/////ewD/////cwD//zkA/////wIAHQB4AGsA/////2cA/////3MA//9oAP////+JAH4A//90AP////9qAB4A/////40A/////xUALwCJAGsA//9wAP////92AGYA/////2MA/////4kA////////FAACADoAawAAAHMA////////OwB2AP///////3oAFwBsAP////9wAP////9zAHYA/////4EA/////40ADgBrAIkA/////3YA/////2kAIgD/////gQD/////EgD//3AAZQD/////fQD/////fwB2AGMAewD/////////////EwB7AHAACwB9AGcA////////ZgCJAP//////////fQAvACwAYwD/////jQD/////jQBiAP///////ywA/////3oAEgAOAGIAfwD/////dQD/////LAD/////egBpAH4A/////2MA/////40A//8uAP////86AHQAjQAtAP////9+AP///////2sA/////3wAgQB0AGgAjQB7AP////9sAP////8AAHYA/////yMA/////3YABAB+AP///////34A/////4oAdAB9AGIA/////2sA/////34A//8sAP////9iAH4AcAD/////LAD/////iQD//yMA/////3gALwBiABIA/////////////zoAEgBjAHEAJQCBAP///////ywA/////2IA/////yQAGQAhAAsA/////4QA//////////9iADYA//86AC4A////////ZwBjACwA/////zYA//+NAP////9zAGkAdgD///////9iAAMA/////wMA/////xQAWwCJAGkAEgBiAP////86AP////+BAAMA/////y8A/////3MAAwB4AP////8SAP////9+AIAA/////2kA/////ywAaQD/////awB+AH4A/////3MA/////4kA/////4kAhwD///////8SAD4AaAB7ACYAGAD/////gQD/////dwB1AP////8tAP////9+AGMAfgD/////awD/////eACBAP////9mAP////97AP//aAD/////YwCNAP//OgD/////SgAvAHMA//+AAP//////////NQB1AHIAfQASAGIA/////ysA/////3UAfgD/////ZQD/////jQB+AIkA/////2YA/////2gA/////wgAZQA6ADMA//////////9lAP//LgD/////jQD//xIA//8TAIAA////////EAB2ACMAgAAEAH4A/////44A/////y4AaQD/////EgD///////9nAHcAAABvAP////9vAP////86AP////8sAIEA//84AP////8vAIkA/////3MA/////3gA/////ysAUgBBAFsAIwB2AP////8sAP////8zAIkA//////////97AP////8zAHsA//9rAP///////20AjQB1AGsAZQCPAP////8eAP////+KAIkA/////3MA/////y8ALABzAP///////3UAYQD/////gQD/////NgB1AG8AYgD/////ewD/////EgAAAP////9iAP////94AIEAYgD/////FgD/////jQD/////egBtAP///////xIAiQBKAD8AbAB+AP////85AP////8sAAgA/////2sA/////ywA/////2oAaACJAHoA/////3sA/////34AZgD/////fgD/////DgCBAIkA/////3YA////////gQBiAP//LAAuAP///////ywA/////1AAfgAZAGsAgACJAP///////xIA//95AP////9rAP////8VADsAKgALAP////9pAP//////////EwD/////awBrAEEAZwBpAIEA/////3MA/////40AZwD/////fAD///////99ACwAYwB2AP////8sAP////8WAH4A/////zMA/////30AhwD///////+NAGkAcAAsABIA//////////9+AIkA////////iQA4AP////9iAP////9rAGkAOgCBAAMA//9zAP///////4EAZAB4AP////9oAP////9lAGIA////////EwA3AHYA/////34A////////OwApAHcAOgAcAP////9RAP////94AP//LwD/////dwD/////AgD/////YQAEAAoAfAASAHMA/////28A/////y4ACAD//////////xIAJwBiAC8A/////x4A//////////8tADEAYwCNAP//gQD///////+JAP////8SAGkA/////xIA/////3AAaAAeAHUAfQB6AP////+JAP////81AGsA/////wMA////////OABpAP//gAD///////96AHYAfQB+AHsA////////fQBpAP//////////aACNAP////8eAP////9JAGkAdgAOAHMAMQD/////YgD/////aAA2AP////8CAP////86AGsAgQD/////LAD/////OgD/////awBjAIsAAAD/////aAD/////VgB2AP///////4EAgQA6AP////9vAP////9nAH4A/////28A/////2MAaQD/////cQBpAH4AGQD/////LwD/////EgD//4kA////////awB+AHcAaAAWAAwA/////4EA/////2kAcwD/////fQD/////dgBrAIEA//////////82AAIAYgBwAP////8PAP////9+AIwA/////3QA/////yIAYwD//2gA////////OAAsACYAbwCJAP///////2MAgQD//////////3sAjQD/////aABzAP//jQD///////9zAAMAbwB8AHsAYgD/////egD/////gAAIAP///////4EAMQBiAP////8YAP////+BAP//aAD/////AgB6ACkAEQD/////aAD/////eAB9AP//////////cACNAGIA//82AI4A////////EgATAIEA////////OgD//2kA////////AgCNAIkAbAASAHcA/////4oA/////2QAiQD/////ewD/////cwD//zgAawD///////9/ABIAAwCAAP////9wAP////9XAHAA////////aQD//34A/////34ALgB4AH0AfgD//////////2sAdAB4AP///////4EA/////28AeAA2AHYA/////30A/////4sAgQD//////////2MAfQCOAH8AjQASAP////+HAP///////wMALgD///////92AGcAjQD//////////2kAjgAuAHsA/////3sA/////wgA/////2wAcwApAHYA/////2kA/////4wA//82AP////9wAGMALgD/////YgD/////fgD/////YAByAHQAGgAQAHsA/////zEA/////3EA/////40AZgB6AP////92AP////97AP//dwD/////aQB+AGsA/////wMAOQD///////9iADgA//9yAP///////2sA//8uAGsA////////AwASAIQAdgBpAP//EwD/////fgD/////jQD/////ZQBjACwAiQD/////hwD/////LABsAP////8zAP////+MAHsA/////2gAiQD/////cwD/////gQAAAHMAYwA6AP///////y0AaAD/////aQD/////YgB2AG8A/////xIA/////2gAfgD///////8lACwAiQBzAP////9zAP////+NAHEA/////2cA////////IABbAGgAKQBvAHMA/////3AA/////ywAZQD///////95ACQAZwD/////aQD/////AgD/////dQCJABIAawD/////AgD/////awCNAP///////2sA////////YQBjAH4AawBpACwA/////3MA/////x4AWgD/////ewD/////iQBjAH0A/////4sA/////wwAdQD/////MwD/////ewCNAP//ZgD/////YAB4AHQA/////3sA////////hAAfAGsA//9rAP////9+AP//iQBrAP////9lAP////9mAP//cQD/////awB0AGsAfgCHADAA/////zYA/////xIAZQD/////gQD/////AABnABEA/////40A/////2sAMwD/////jQD/////dABmAGsA/////40AfgD///////8sAHMAYwD/////cAD/////LgD/////LwB7AH0AaQATAP////9nAP////86ACYA/////2sA/////3wAFgAdAP////9rAP///////2cAhABjAGcA/////3oA/////4EAfgD///////9xAGkAYgD/////YgD/////ZQD/////iQBiAP//LAAIAP//hQD///////9uADYAHgB9ACwA/////y8A/////y4AbAD/////IgD/////JwBjAHsA/////3sA/////3MA//8eAP////8SAP//awD/////gQAQAGEAcgB2AI0A/////y8A////////HwBpAIkA/////ywA/////4EAOgD//////////xYAawAuABIA////////EQAsAP//EgD///////9oAGsAYgD//////////3oAIQASAHsAjQCBAP////+NAP///////3AAYwAuAP////9zAP////8MAHMA/////zMA/////3gALAATACwA//////////9jAP////+BAGkAOgD/////fgD//2MA/////2MAfgD//2IA/////3sAAwB1AP//////////jQAfAIsAfABwAAAA/////wgA/////40AEQD///////90AHYAdwD/////bAD/////EgD/////fgD//2EAjQD/////dQBxAP///////woAaQCBAI0ANgD/////bwD/////LACBAP////8TAP////8vABcAEgD/////EgD/////ewB0AP////+BAP///////3sAbAB1ADMAaAB1AP////8AAP////9jAGUA/////3MA/////3sAaABzAP////96AP////84ABgA/////2gA/////wIAaAAeAIsA/////////////30AegBrAH4AawD/////agD/////aQASAP////91AP////8sAIkA/////34ANgD///////8kAIoA/////40A/////2sAIQApAH4AjQB+AP////92AP////9iAHAA/////3gA////////ZwD//3MA//9oAGMA/////3sA/////3UAIgCBAC8AiQD/////fgD//////////3oAYgAWAP//////////cQBrAAQAfgAsAHsA/////w4A/////2MALgD/////fgD/////gQB3AGIA////////ewBwAP////8vAP////94AGwAfwB+AP////////////91AGMAcQD//zoA/////yoABQAXAP////+BAP///////xIAYwA3AGIA////////gQD/////ewAvAP///////2kAIgATAGsALABpAP////99AP////99AC4A////////OgB9AP////8eAP//awD/////iQD//38AgQB7AP///////2kA/////w8AZwB2AH4AewD/////fAD/////iwCJAP///////xQAOgBpAP////9rAP////+MAP//dgD/////awBmAP///////28AawB6AHoATQASAP///////2sAewD///////94AE0AYgD//////////34AdQCJAP///////xIA/////40AggBjAIoAZwD/////ewD/////dwCOAP//////////iwBnAHAAdAD/////EgD/////awBoAP////+JAP///////yAAcgBiACwALAB/AP////9+AP////8jADEA////////LgBhAH4A/////zoA/////3EAUAD/////eAD/////cQD/////ewD//2MA/////yQAIgBrAGsAMgB2AP////9rAP////8RADkA/////34A/////y8AgQBpAP////9lAP////9jAHMA/////4kA/////zMAcABiACwA/////2wA/////ywA/////2sAdgD///////+NADEAcwD///////+JAHYAYwBwAP////9oAP///////2sAaACNAP//////////eAA6AGwAfgCNAHYA////////cwBiAP////9vAP////9wAAMA////////LAAsAGMA//9pAP///////zoAcAD/////gQD/////aAA6AHMAiQB3AP////+JAP////8SAC8A/////yEA////////HABzAP//EgBiAP//////////PQBxAIkAdwATABcA/////2gA/////zoA/////2gAYQAAAP////8sAP////9jAHcA/////ywA/////3MAFwB3AH4A////////ZwD/////OQAvAHcA/////zoA/////3AAewD//////////2kAawAmAGgALwD/////ewD//34A////////cwD//3MA/////30AcAB4AHYACAD/////cAD/////dgB0AP///////xMAgQD//40A////////dwB5AAgAaQD/////YgD/////fgD//4kA/////x4ALAD///////8KAHEAHAAyAH0AZwD/////fgD/////ewAxAP////+JAP////9mAGsAawD/////LAD/////HgD/////ZgBzAC8A/////2IAawD/////MQD/////BAB7ADYA//////////8sAP////9wAGwAFQAPAHUAcQD/////YwD/////cAB9AP////9zAP////9oADoA//86AP///////2kAaAASAP///////3MALACNAP////9zAP///////28AOgAvACwAiQD///////9pAGsA////////aQD/////cABpAP//awD/////ewD/////fgB+ABMAZQB7AHsA/////3cA/////3UAewD///////86AEcAEgD/////EQD/////gQB9AP////99AP////+BAHAAcwBjAP//////////LAB7ACwA/////x4A/////ykALAD/////aQD/////LgB9AP////9jAGUANgD/////aQD/////dgBpAGsA/////xMA/////2MA/////ywAfgBrACYA//+JAP///////y8AgQB7AC0A/////xIA/////2sAcwD/////ewD/////fgBjAHYA/////4oA/////2IAaQD/////jQD/////NgB7AGUALAAuAP////9+AP////+BAP////9pAGIAcwD/////gQD/////iQASAP////8mAP////8SAIkAaAByAP////+NAP////9iAGMA/////4EA/////28AaAAxAP////9+AP////9oAP////9yAHkAdQAOACwAZwD/////UAD/////HgD//2sA/////zoAfgD//zYA/////4kA//9rAP////9mAP//EQD/////ZAD/////CwB7ABwAfgAyAHoA/////4cA/////2sAZQD/////EgD/////awD//3gAZwD///////9HACwAYgCNAP////+NAP////85AHsA/////2MA/////y4AYgD/////fgD//3sA/////2cAjQD//40A/////2IA/////3EAgQBPAHMADgCNAP////9rAP////99ABQA/////3sA/////2IAYwBjAP////9zAP///////wMAfQAeAP////8TAP//aAD/////aAD/////egBzAI0A/////ywA//8SAHUA/////zEA/////zoAjQD///////8rABIAjQAsAFsAjQD///////9rAC0A/////3sA/////3sAfgB2AP////+BAP////9wAGYA////////LABnAHsAhAD/////FwD/////fwAaAP////9+AP////8pABIAMQD/////UAD///////86AP////8jADwALAB6AGIAdQD/////dwD/////igBoAP////+NAP////8xAGIA//////////9lAIkAewASAP//YgD///////+BAGgAiQD/////NgD/////jQBHAP////9wAP////9oAGkAaQAxAP////////////8LAGgANgBiAGUAEgD/////iQD/////awBnAP////8SAP////9+AGMAgQD///////9zAP//LAD/////fgACAHMAaQD/////FgD/////OQBpAP////92AP////+JAHAAJgD///////9pACwA/////2sA/////4EA//9pABIAaAD//34A////////OQA2AP///////y8AgABiAAcAFAAOAP////9zAP////9zAP////8PAAgAaQD/////DgD///////8XABYAgQB9AP//////////LAD//40A/////34AJAAiAHsAjQD/////iQD//////////3sA/////xQAiQBkAGgALAAvAP////9sAP////9pAP////8VACwAfgD/////ewD/////aQD/////YwBwAGIAaQD/////LgD/////ZQB8AP////8WAP////9vAH0AfAD///////92AP////9iAP//LAD//2sA/////2kAEAAPAIMAGgAfAP////9iAP////91AIwA/////4EA/////ywA//8sAP////+JAP////8sAH4A//9yACwA//9wAP///////3oAEgBrAGgA/////38A//////////9zAHIAewACAGUAOQD/////LgD/////cAB6AP///////3sA//8vAGYA////////ZQByAP///////zoAOAAmAFcAfQD/////AwD/////gQAvAP////9rAP////+JAGsAewD/////bwD/////dQB4AP////9jAP////8TACIA/////xIA//+BAP////8jACwAcwCNAG8AcAD/////cAD/////eAB9AP////99AP////+BAGMA/////40A/////xIAfQCCAIEA////////awD//2kA/////3cAiQB9AP////93AP////+NAI0A/////xMA/////wgAJgAsAP//cwD//xIA/////3sAZQBiAP///////zoAaQD/////LwD/////LgD//xgAZwBiAP//////////CwBoAIkAjQAAAHMA/////y4A/////2kAaQD/////iQD/////KwAUABIA/////2IA/////zoAZQD///////9wAGMA//8xAHMA////////awD/////ZwASAAwAcACKAP///////////////xIAjQB8AH4AEgAMAP////9+AP////9jAHYA////////ewB+AI0A//////////9pAHEAawAsAP////9rAP////8vAP////82AHYAhwD/////dAD///////9pABgAjQBwAH4A/////2IA/////yIAZQD/////YgD/////gQBpAP///////1UAHAB+AGkA/////3MA/////2kA/////y4A//9+AP////8LAHAANQBjAGIAMgD/////fgD/////fwCNAP////8vAP////97AP//egCEAP///////34AiQD/////awATAIkA//////////8IAI0AiQD//2cA//9+AP////9nAP////+BAP//EgA5AP////+JAP////8LAGIABwBVAGgAOgD/////fgD//////////3sAaQAQAAAA////////eABjAP////99AP////9jAGwALwD///////82AHAA/////3UA/////2IAEgBrAIEA//85AP//////////LwA6AP//LgD///////99ACEAaQAAAGQAYwD/////ewD/////OgCOAP///////2sAdAB2AP////+NAP////9rAGIA/////34A/////4wA//8eAP////+BAP//jQBrAP//gQD/////OgD//w4A/////2UAiQB3AH0AdQCJAP////91AP////99AIcA/////4EA/////yYAhwB4AP//////////dQAjAIEAaAD/////cwD/////dwB9AP////9pAP////9iAI0A//8TAP////8vAP//AwD/////awBbABMAaQB1AP////8vAP////+BAH4A/////2kA////////iQBzAP//LwD/////aQBrAC8A//////////9eAHYAVQAsAH8AiQD/////ewD/////YgB1AP////94AP////+NACwA////////EgBwAGkAawD/////ZQD/////LAA4AP////+HAP////9pAHoAZQD/////dAD/////gQBnAP//////////",
    bounds: "AAAAP5MYRD8lBqVAL90EP5qZWT8AAIA/nu8nvc3MzDwAAAA/g8DKPQAAAADFILA+AAAAP2DlUL1/ajw9AAAAP0JgZTyDwMo9AAAAP05i4D+R7QBBbxKDusUgsD3VeMk/MQisvHsUrj0GgRU+mpkBQBsv3T0AAAA/AitnP5qZmb2PwnW9vHQTvI/C5UAAAAA/46UbvW8Sg7tCYGU9AABgQBBYOT4AAAA/uB6FPZZDizxCYGW846WbPVYOLT6uR2E9AAAAPwAAAD/pJsFAAisHvTVeuj0K14tAJQaBvc3MzDzfT61A16OwPhsvXb1vEgM7zcyMQHe+Hz0tsp09okVWQAAAAD/b+Z4/xSAwvQrXo7sAAOA/9P1UPY/C9bwAAAA/vHQTvFCNFz8CKwe9f2q8PQAAAD8AAAA/bxKDPQAAMEBYOTS846WbPQaB1UCuR+E9CtcjPM3MTEDJdr4+KVwPPbx0E72HFlk9AAAAPxKDQL0IrDRAarw0P28SA7ye76c9bxKDugAAAD8AAAA/AAAAPwAAwD8bL909Rrb3QAIrh72mm8S7MzODPzEILL1vEoM7hxZBQJqZmT+8dBM8CtejPQAAgECPwnW9CtejO7pJLD+JQQA/aJHtvG8SAzwCKwc+PQrXPQAAAD8AAIA/AADAPwAAwD/8qfE9nu8nvTEIrDwAAAA/bxIDPJqZmT1cj8I9WDm0vBSuxz4OLbI9vHQTPWZmbkAAAAA/TmLgP4/CdTzJdr49AAAAP3e+Hz2PwvW8308tP7bz/T1/ajw9AAAAPwAAAD/0/TQ/AAAAP0Jg5by28309AAAAP2Q73z2mm8Q7AAAAP30/G0Hn+6k9vHSTvFg5NL1oke28ukkMPgAAAD8zMyNAAAAAPwAAwD9kOz8/TDeJvX9qvLyDwMo9Gy9VQAAAIEC28329vHQTvbgeJT8xCKw8xSAwvRkElj4AAAA/mpnZPrx0Ez0j2/k9QmDlO23nuz8AAAA/zczMvN9Pjb0dWgQ/CtejPbx0kzyR7TRAQmBlPwAAwD+4HoU9vHQTvGDlUD1YObQ9ZmYWQCUGgb3LoQU/nu8nPX9qPL28dDtAAADAPwAAAD+HFlm9bxIDPFTjpT3fT409bxKDOxSuR0AAAAA/d74fPdEi2z0v3WQ/pptEvOOlGz0AAAA/AAAAPwAAYEAAAAA/AAAAPxsv3TwSg0C9j8L1PbKdq0Dy0lNBrkfhPW8SgztvEoM79P00PwAAAD8IrKw/vHSTPArXI72amdk+QmDlOzVeuj0AAAA/H4VrP8l2vj28dBM9bxKDu39qXD8AAAA/AAAAPwAAIEC8dJO8pptEPa5HCUB3vh+9zczMPGQ7L0AzM7M/nu8nvX9qPD1YObQ9QmBlP8P1iD8K1yO9CtcjPZZDi70AAAA/AAAgQAAAgD8AAMA/AAAAPwAAAD8xCKy8WDk0vVpkOz6PwvU80SLbPQAAAD8hsPI+EoNAvRKDQD2q8ZJAppvEu1g5NL0AAAA/VOOlPYXrU0FvEoO7EoPAPQAAAD/jpZu8j8J1PcUgsD2amUlAAAAgQG8SK0AhsHI+j8L1vAIrhz0bL129Gy9dPQAAYEAbL909hxZZPbx0k7wCK4c9ZDs/PzEIfEAAAMA/zczMPbbzfb156ea+bxIDvbx0kzwxCCw9bxKDvQAAAD+amdk/XI/CPj0K1z0EVm4/KVyPPVg5NDxU4+U+QmBlPTeJQT8K16O7EoNAvQAAAD8AAAA/AAAAP2iR7TwpXA+9AAAAP7bzfT1vEgM7AAAAP/ypcb1vEoO6AAAAPwAAwD8AAGBAAAAAP/yp8T0AAAA/MQgsvRKDQD0AAAA/ppvEO8UgsD1xPSo/QmBlvlg5tDxzaJG9vHQTvHe+vz/Xo7A+ObTIPWIQmD9vEgO9d74fPaabxD1kOy9AAAAAP1CNFz8AAAA/9P1UPfT9VLwGgdVAQmDlO8l2vj0bL909exQ2QDMz0z+mm8S7ObRIPT0K1z3P9zM/AAAAP1YObT8zMxNAAADAv7x0k7z8qXG9tvP9PEoMckBWDmVAuB6FvaabxDu28/08AAAAPwAAAD+uR2G9hxbpP3e+H72WQws9MzOTPwrXo7yuR2E9ppvEvClcjz0AAAA/AAAAPwAAAD8bL928AAAgQCPbeT30/VS846UbvQAAAD/sUbg+WDm0PW8SAzxvEoM9AAAAP4cW2T1zaJE9XrrZPyGw8j68dBO8j8J1PW8SgzsAAMA/ZmYWQAAAAD8AAAA/AitnPylcDz6uR2G9bxKDuwAAAD8K1yM8zcxMPZMYxD47308+1XhpvY/CdTxQjZe9AAAgQAAAAD8AAAA/bxKDvaabRDz0/VQ8AAAAP+OlGz2mm0Q7AAAAPwAAgD8AAAA/L928QEJgZbyPwvU8AAAAP8UgML13vp+9AAAAP4ts1z+WQ4s9aJHtPBsv3T0hsHI+AAAwQAAAAD+mm0S9bxIDvDvfTz5YOTQ9f2q8vLgeJT9QjRc/YOVQPbx0k7wAAAA/PQrXPQIrBz0AAAA/rkdZQBsv3T1CYGU/AisHPQAAAD/fT429CtejvPp+2j8/Nd4+AiuHPRsv3bwAAAA/pptEvFTjpT0AAAA/z/dTPwAAAD+mm0Q7xSAwPQrXI71vEj1BAAAAP0Jg5TzfT409AisHvcHKsT8AAAA/+FMLQAAAAD+WQ4u8CtcjPQAAAD8tsp09bxKDOgAAAD+2821AwcqhParx0j0AACBAlkOLvK5HYT1oka0+NV4yQKabRLwEVm4/mpmZPbx0E7w9Ctc+AADAPwrXI7x3vp89AAAgQAIrh72WQ4u8BFZuPwAAgD9cj8I+AAAAP7TIrkCamVk/UI0XvW8SgzpqvDQ/QmBlPUJgZbwAAAA/FK5HQLbzfT0AAAAAAABgQFg5tLy28/08AAAAP5qZSUA9Cnc/vHSTvVCNF70AAAA/pptEOwrXI73jpZu9AADAP4/CtT4zM4M/000CQG8SAz0K1yO9000CQAIrhz0bL928ZDs/P2Q7v0ASg0C9bxIDu9Eiuz9QjRc9WDm0vAAAAD+ynQ8/c2iRPaabRLtCYGU/wcpBPyPb+T3NzEw9CKw0QFg5tDzsUbg9AAAAPwAAAD+PwgdBf2o0QAAA0D+WQ4u9bxKDPKabxLtvEoO7AAAAP8/3kz4AAAA/I9t5vW8SgzpYObQ8KVxfQCGw8j5CYGW8d74fPQrXI70AAAA/UriiQEw3ib0Sg0hA9P1UvQAAAD85tEi9WDk0PfT9VDwAAAA/8tKdQAAAAD+6SQw+AADAPz81jkDNzEy9bxKDukw3iT0AAAA/AAAAP7x0E72mm8Q8AAAAP28SgztQjZc9nu+nPVyPwj2q8dI9AAAAPwAAAD8pXA+9LbKdvd9PDT4lBoG9MQisPKAaLz4AACBAQmDlvLgehT0dWixAbxIDPUw3iT0AAAA/YhCYP/YonD5vEgM7zczMPDeJgT70/VS8aJFtPQAAYEAAAIBA46WbvArXIzxvEoO9AAAAP6AaLz6e7zdAzcyUQHNokb2amZk/WDk0vSUGgT0AAAA/RIvQQH9qPL30/VQ8d74fPW8Sgz1vEgO7AAAAPwAAAD/0/dQ8NV66PQAAwD/FIDA9QmBlvGZmNkCwcghALbI9QAAAwD9CYOW7pptEPd9PjT0Urk9AMQisPPT9VL0AAAA/uB6FPaabBD8bL129tvN9PTeJgT5vEoM75/upPeOlm7xcj8I9AAAAPwAAAD8AAAA/AABgQL6fCkB3vh+97FE4Pdv5nj9CYGW8xSCwPQAAAD8AAAA/CtcjPR+F6z0zM4M/EoNAvUJg5Twj22FA1XjpPfT9VDyWQ4s9f2pcPxKDwD3NzMw8tvP9PAAAgD/0/TQ/AAAAPyuHlj4zM1NAYOVQvUJgZbysHJo/pptEPClcD73jpRs9MzODPwAAAD8AAAA/QmBlPJ7vJ71WDi0+bxKDPLx0kz0AAAA/CKxcP+OlGz13vh+9AAAwQI/C9TzfT409MzMjQNejwD/D9aRA/KlxvaabxDsAAAA/AAAAPwrXozxvEoM9KVwPvYcW2T11kwBApptEPSlcD70EVm4/BoHVQClcjz1vEgO846WbvN9PDT4AAAA/AAAAP5qZAUCamVk/zcxMQLbzfb13vh+9/tQAQLbz/bxYObQ9ZmZmQAAAgD/jpRu9Gy/dPAAAAD9YObQ9vHQTPAAAAD+HFuk/tvN9vQAAAD9vEgO8pptEPAAAAD8AAAA/bxKDvG8Sg7rRIiVBAiuHPc3MzDzP9zM/xSCwPZqZCUCmm8S8tvP9PAAAAD/0/VQ8CtcjvQAAAD8OLbI9CtejPFyPwj4AAAA/GQSWPgAAAD8zM7M/9P1UvN9PjT0Sg8A9YhCYPwAAwD8K1yO8tvP9PEJgZT8lBoE946WbPAAAAD8AAAA/BFYeQCUGgT3jpZu8j8L1vAAAkEBqvAxAd76fPaabRDxvEoM8ke00QGZm5j+2821APQp3P/ypcb0bL928bxIDvAAAwD8pXA89bxKDOwAAAD9kO79AbxKDu2iRrT5U46U9pptEPAAAAD8AAAC/c2iRPaabRLuynatAaJFtvfT9VDyF63E/AAAAP9v5nj8pXEdAAAAAPwAAAD9CYGU8pptEvClcD732KNw+AADAPzEILL1QjRc9CtejPEJgdUCF6xFAke28Pm8SAzzVeGm9AAAAPwrXI7yWQ4s816OwPsP1pEC28/28QmDlO/CnRj+uR+E9CtcjvAAAAD+6SQw+AAAAP3WTSEAbL129QmDlPFCNlz36fmo/Vg7tPmiR7bzFIDA9f2q8PKabxLuWQwu9AAAAPxBYWT/n+6k9vHQTvArXI7yamQFAAADAPwAAAD8AAAA/vp+qP99Pjb1YOTS8AAAAP28SAzvNzEy9XI/CPQAAAD9CYGU8AisHvQAAAD/sUTg9MQisvFTj5T41Xro9AAAAPwAAkEC8dBO87FE4PSGwQkCPwnU9AAAAAFyPwj4AAAA/VOPlPp7vF0C28309QmDlO/7UAEAK1yO9pptEOwAAAD8735NAQmBlPN9PjT0K1yM816OwPkJgZT8j23k9BFYeQEJg5bz0/dQ81XhpvQAAAD8AACBAAAAAPyGw8j4AAAA/AAAAP/T9VL2WQ4u8CtejPAAAAD+amZk9nu8nvbx0E7xmZsY/KVwPPX9qPL3NzOw/AAAAPwAAYED0/VS9bxIDPfp+CkBg5VA9bxKDvAAAAD8AAAA/bxIDPJqZmT0AAGBAbxIDvWiR7TzjpZs8UI0XvSlcX0BkO58+zcycPzEIrD1YOTQ9SgxyQAIrBz2e76c9RIscQY/Cdb1QjRc9AAAAP2q8XEDNzMw8sHIIQGDlUL1YOTQ8AADAP4lBAD8CK4c9pptEu+xROD1g5VC9IbBCQAAAAD/y0s0+5/vJP1g5NLymm0S9XrqZP28Sg7q28309AAAAP6abBEDn+6k9tvP9PPT9VDxkO+8/AAAAP2iRbb0v3WQ/9P3UPBsvXb3Xo7A+pptEPIcWWT0CK2c/wcrVQAAAAD8AAAA/K4eWPgAAwD+mm8S846WbPAAAAD9vEgO8QmDlPH9qPL0AAAA/ZmaGPwaB1T8j23m9bxIDu6jGl0C28/28xSAwPVyP4j8Sg8A946WbPCcx+D8AAAA/8tLNPp7vJ0Bg5VC9bxIDuwAAgECmm8S8bxIDOwAAAD8K1yM8QmBlP7x0Ezy28/08LbKdPQAAAD9CYGU/AAAAPz0Kdz8AAAA/EoNAPW8SAzsAAGBAxSCwPaabRLsAAAA/Gy9VQArXo7yPwnW9AAAAP2iRbT1vEgM7befLP8/3kz4AAMA/QmDlO65HYT1zaGlAlkMLvQIrBz0dWixA8tINP99PjT1oke087FG4PQAAAD+amaFAFK7LQAAAAD/jpZu8j8J1PJZDiz28dBO8KVwPPUjhtkB/ajy9f2q8PZ7vJ70j23k9+n5qvwAAAD+e7ye9lkOLPAIrh70AAAA/aJHtPQAAYEAAAAA/QmB9QNv5nj8pXA+9TDeJvQAAAD9YOTS89P3UvLx0kz0xCCw9AAAAPwrXt0BSuB5AAAAAP6abxLy8dBM8N4lBP28Sgz2mm8Q746UbPxSud0C4HoU99P1UPAAAwD9CYGW89P3UPAAAAD/ByiG+bxIDPAAAAD9g5VC9lkOLvLbz/TwbL9091XgDQbx0O0BQjRc9AAAAPzm0SL1YOTS8XrrZP+Olm7xYOTQ9AAAAPwaB1T9oke28MQgsPQAAAD8K1yM8VOOlPZqZKUAAAAA/AAAAP3e+Hz1/arw9PzVGQAIrB71vEgM7wcphQCPbeb2PwnU8AADAPwAAAD/NzOw/AADAP28Sg7y8dJM8CKxcP1g5ND2mm0Q7+n7aP3WTAEA5tEi9Cteju5qZSUCmm8Q7YOVQPQAAAD/fT61AAACAPylcD730/VQ8PQr3P5ZDiz2mm0S8AADAP9v5JkCPwnU9EoPAPQrXozuJQbRAAAAAPxSuy0AhsHI+AAAAPz0Kdz/8qXG9j8L1vIcWWT0fhes9bxKDOtv5JkCwcghApptEOylcD72amdk+/KlxPbx0E70/Nd4+RIucPx1aBD/0/VQ91XhpvQAAAD+amZk9vHQTPAAAIEBcj8I9zczMvG8SgztmZjZApptEu/ypcT3fT61AnMRAP8P1WEAAAAA/vHQTvVg5NDx3vr8/lkOLvMHKoT0AAAA/DAIrQC2ynT1vEgO7AAAAP2iRbT0K1yM8QmBlPwAAAD8AAAA/zczMvG8SAz1aZBtAexSuPW8SAzw1Xjo/AAAAP6abxDzFIDC9yXaWQGiRbT3FIDC9AADAPxSuxz5mZsY/AAAAP0JgZT9okW09AAAAADm0SL0AAAA/I9t5vWiR7T2PwvW8lkMLPQAAAD/ByqE9WDm0vG8Sgzo9Ctc9AAAAP1yPwj30/VS8rkfxP28Sgz1CYGU8FK7HPsHKoT3jpZs8AAAAPwAAAD8AAAA/AAAAP1yPwj5eutk/CtejPDVeuj3y0p1AaJHtvKabRLw5tMi9tvP9vEJgZT8K16M9MQisPHe+nz1xPSJAZmZmP/T9VLy4HoW9Vg4tPilcDz5okW29AAAAP7bz/bxYOTQ9/tQAQOOlGz2mm8S89P00PwAAwD8AAAA/zcyUQIPA7kA5tEi99P1UvEJg5TtQjRc9f2o8PdNNvkAAAAA/zczMPLpJDD6HFlm9zczMPBsvVUAxCCw9QmBlvPYo3D4AAAA/ObRIPaabRLuR7chAexSuPW8Sgzrwp0Y+MzOjP9V4ab1vEgO8CtcjPAAAAD8AAAA/KVwPPgAAYEAAACBA2/meP0Jg5btQjRe9Gy/dPgrXIz24HoU9d76/P5ZDCz30/dQ8QmBlvBfZzj0AAMA/BFbWQEa2sz+mm0S7MQisPAAAAD93vh89NV66PQAAwD/NzJw/pptEPW8Sg7opXI89AAAAPwAAAD8/NUZArkfhPW8SgzopXM8+bxIDO7bzfT2DwIZAAAAAP7pJLD9vEoO7pptEPd9PjT228329AAAAPzm0yD1GtrM+QmBlPfCnRj9vEgO8f2o8vQrXoztCYOU7AACAP2Zmxj8AAAA/AiuHvQrXI7xvEoO7zczMvAAAAD/sUXBA5/s5QLpJLD/NzMy8Gy/dPArXoz0Ursc+g8DuQEJg5bz0/VQ8tvN9vWiRbT2F63E/AAAAP5qZWT9cjzpARIukQAAAAD8bL129pptEO1CNFz0xCCw9FK7nP166mT9okWVAUI0Xvbbz/Tw5tMhA46UbPRKDwD3sURg/PzXePm8SgzzNzMy8w/VYQI/CdT1YOTS8z/czP/hTw0C0yK5AGy/dPWiR7bxvEgM7AAAAPwrXo7uuR2E9AAAAP28Sgz28dJM8QmBlP1CNlz1zaFE/bxKDOtejsD4AAAAAuB6FPSGw8j4AACBArByaPwAAAD8AAMA/j8L1vBsv3TxCYOU8j8J1vSuHlj70/VQ9mplJQM3MzLyPwnU8AABQQJqZmT0zM4M/TmLwP57vJ72PwvU8IbCKQHe+H70bL908AAAAP5huOkAbL109CtcjPARW1kBYOTQ8j8J1PR1aAEFU4+U+VOOlPRsvXT0K1wM/QmDlPFCNF70AAGBAAAAAP/T9ND9Ei6RAAAAAP5qZAUA5tEi9bxIDO5ZDizwxCCw95dBiPwAAIEAAAAA/bxIDPLx0E70AAAA/bxKDPLbzfT0AAAA/ZmZmP1g5NDymm0S9z/dTP4cWWb1vEoO6AAAAP6jGyz4AAAA/0016QG8SA7sj23k9CtcDP0JgZT1YOTQ8AADAP57vN0BokW29bxKDuzeJgT4K1yO9bxIDPAAAAD8ZBHY/2/meP39qPD0K16O7WDk0PSPbeb1YOTQ8mplZPxKDQL2q8VI/AisHvZZDiz0AAAA/AAAgQB+Faz+8dJM9XrqJPrx0kz1/arw8AAAAPzEIrD2WQws9ppvEvG8SgzsAAAA/aJFtPaabxLsAAAA/308NPgAAAD/NzExAAAAAP1g5ND0j23m9MQisvKjGp0AbL129QmDluwAAAD+amQFAvHQTvLbzfT3+1HhAhxZZvQrXIzwAAGBAokW2PY/CdTxeupk/AABgQAAAAD8AAAA/j8L1PFg5NLx3vr8/tvP9vKabRDuJQQA/lkOLPQrXIzwAAAA/AAAAPwAAgECmm0Q8xSAwPc3MhEC8dBM8aJHtvClcjz1eupk/AAAAPxKDgD5CYGW9MQisvDm0yD1mZq5AIbCKQI/CdTwCK4c9QmDlvAAAAD8AAAA/WDm0vDEIrDwAAAA/QmDlO1TjpT28dJM9QmBlPfLSzT628/08EoNAvY/CdTy8dCtAtvN9PW8SgzsAAAA/N4lBP+OlG72mm0S7aJHtPY/C9bx/arw8AAAAPwAAAD/y0gVAAiuHPexROD1OYuA/46WbvJZDizwAAAA/AAAgQG8SA7v0/VQ9tvP9PAAAAD8AACBA308NPqJFVkAAAAA/HVrQQLbz/bxvEgM9vHQ7QN9PjT0AAAAAAAAAP4ts1z+mm0Q8CtejvOxRuD6PwnU9lkOLPAAAAD8AACBAAAAAP/T9VDxQjRe9RrYTP6abRD1CYOU7KVyPPc/3Uz5qvAxAAADAPzEIrD2PwvU8CtejPAaB1UAAAAA/dZMWQfT9VDx/ary8XI/CPo/CdT1oke08AAAgQKabxDxvEgO9QmBlP+f7qT3NzJRAAAAAP76fOj9QjZe9308NPlCNF72mm8Q8bxKDOwAAAD8Urk9AmG46QGiRbb1QjZc9I9t5vYXrEUBoke08WDk0vAAAAD/0/TQ/mplZPwAAAD8hsIpAAAAAPxsvXb2mm8S7RrYTP7bz/bymm8Q8bxKDO1YODT9cjwI/rByaP28SgzoSg0C9hxZZPXe+vz/b+Z4/46WbPGiR7bx3vp89XI/CPka2sz5/arw9YOXQPUJgZTzNzFxAg8CGQIcWWT1vEoM7zczMvM3MzD0UrndA/tQAQOOlm7wSg0A9AABgQKabRDyPwnU9RrYTPwAAAD/0/dQ8nu8nvfYo3D4bL928CtcjPQAAwD+F61NB2/mePwAAAD8AAAA/lkMLvaabRLs1Xro92c5HQAAAAD+e7ye9uB6FvYXr0T/NzEy9tvP9PAIrhz3FILA9AitnP5HtAEEAAAA/AAAAP2q8XEDD9aRACtcjvaabRLx3vr8/aJHtPKabRLuTGEQ/AABgQFg5tLzByqE9AAAAP0Jg5bsSg0A9AAAAP3e+nz8AAAA/lkMLvSPbeT2PwrU+/KlxPW8SA7tCYGW9AAAAP3e+vz8pXA898KfGPTvfi0Cmm8Q8ppvEOwAAYEAAAAA/AADAP2iRTT8AAMC/vHQTPfT91LwAAAA/bxIDvBsvXT0AAIA/AADAP/T91Lx3vh89zcyEQDEIrDwj23k9AAAAPwAAAD8AAAA/j8L1PPT9VL3FIDC9aJHtvKjGKz8AAGBAAAAAP5qZKUBQjZc946WbPEJgZTymm8Q7XI/CPgAAAD/NzMy8pptEOwAAwD9YObQ81XhpPQAAYECWQ4s9AABgQAAAwD8AAAA/KVwPPq5HYb1CYOW8MzODP7bz/bymm8Q7lkOLPQisNEAbLyVAZDvvPxsv3Tye7ye9AisHPfT9VD0AAAA/AAAAPwAAAD8AAAA/Cteju39qvDwSg0C9AAAAPwAAAD/NzEw946WbPDMzoz+WQ4u8hxZZvXe+vz8AAAA/16OwPo/CdT1vEoO8AAAAP8UgML1CYOU7RIvQQAAAAD+mm8S77FE4vYtsx0BCYOU8QmDlvHNoaUB3vr8/MzPTP7bzfT0AAAA/FK7HPqabRDtvEoM8EoNAvdejsD4pXI89AAAAP4cW2T2WQ4u8f2o8PQIrhz1okW099P00PwAAAD8AACBA9ih0QFTj5T5WDg0/Gy/dvLbz/TwAAAA/UI0XvW8SgztokW29mpkBQG8Sg7qWQ4s9XI/CPsHKoT1CYGU8AAAAPwAAAD8QWDk+Gy9VQAAAAD9QjRe9zcxMPQAAAD8xCKw8zczMvHE9IkAAAAA/bxIDvFg5NL0AAAA/bxKDupZDCz0AAAA/AAAAPwRWbj9vEoO8zcxMvXe+nz1GthM/AACwQFCNFz28dBO9ppt8QAIrB730/VQ8mpkBQAAAAD8bL909AAAAPwrXoztYOTS9AACQQFg5tDxokW29AAAAPxKDSEBYObS8bxIDPAAAAD/FIDA9j8J1vAAAIEBeutk/Vg7tPvypcT1YOTS8AAAAP28Sgzq8dBM9QmBlPwAAAD+28309CtejPK5HcUBvEgO77FE4PZqZWT/b+Z4/AAAAPwAAgD81Xjo/AAAAP4/C9bzjpZs88KcOQFCNFz1/ary8tMiuQHWTyD+mm0S8rkdhPUJg5btcj8I+AAAAP83MzDwxCKy8/KlxvQAAAD9QjRc946UbvT0Kdz+PwgdBGy9dvUJg5TsxCCw9Ctcjvbx0kzwAAGBAH4ULPwAAwD8AAGBAI9t5vUJgZbywcqg+WDm0PDEILL3jpZs8AAAAPwIrhz3NzMw8ZmbmPwAAAD8AAAA/RrYTPwIrV0Cmm0Q7f2o8PZMYxD4j23m9bxKDugAAAD93vr8/WDk0PQrXozsv3QQ/7FE4PVg5NLwAAAA/IbDyPgAAAD9vEgO8pptEvfypC0FvEgM8ppvEvBsvXb1zaGlAAAAAPwAAwD8AAMA/9P3UPOxROL0lBrlA9P1UvHe+H71QjZc9mpkRQAAAAD8AAMA/QmDlPLx0E720yK5Ad76fPW8SAzwzM4M/46WbPJZDiz1oke09AAAAP9v5nj8EVm4/AADAP2Zm9j8K1yM8d74fvarxUj93vp89pptEPJqZmT+uR2E9hxZZvW8SgzoAAAA/WDm0vMUgMD2e7ydAAABgQDm0yL1vEgM7/Klxvbx0Ez1kO+8/zcxcQArXo7wGgZU9AAAAP+f7qT1CYOU8vHQ7QC2ynT3NzMw8AAAAPwAAAD8AAAA/AAAAP99PNUCmm0Q7pptEPSPbGT9vEoO6UI0XvTEIfEAAAAA/QmDlPC2ynT1/apRAvHSTPLx0k7xmZm5ArkcJQIlBtEC28/28j8J1PAAAAD9CYOU79P3UvAAAAD+PwnU9bxIDvClcDz4pXA+9RrazPylcX0Atsk1AlkOLPG8SA71CYGW9pHA9QGQ7L0ApXA89j8J1PSuHokACKwc99P3UvAAAwD+amQFAAAAAPyGw8j78qaFAAAAAP+xROL1YObS8lkOLPAAAAD8AAAA/QmBlPEJgZbwAAAA/QmDlvOOlG73b+Z4/KVxHQAAAAD+28/08WDk0vAAAAD9vEgO9WDk0PFyPwj7sUbg+vHQTPLx0Ez0AAIA/UI0Xvc3MzDzP91M+AADAP0JgZT8xCCw9nu8XQI/C9byPwvU8H4UzQA4tSkBQjZc9aJHtPI/CdbwAAAA/AAAAP/LSDT8bL109CtcjPCPbYUB3vh+9WDk0vKRwPUCWQwu9Cteju28SPUEAACBAAAAAPwAAAD8AAFBAQmBlPI/CdT1vEgO9CtcDP2DlUL2mm0S8Gy8lQP7UCEAEVtZAvHSTvJ7vJz0AAAA/bxIDvNV4aT0734tA8KdGPsUgsD2WQws9Aiu7QEJgZTyPwnU9AAAAPwAAsEBYOTS9AAAAPwAAAD8K16O7/KlxvZqZmT/FIDA99P1UPJHtvD6mm0Q7KVwPPQAAAD8AAAA/ZmaGPwAAAD/wp0Y/AAAAP+Olm7wCK4e92/meP5ZDizwK1yO9bxKDPAAAAD81XiJA2/mePwrXI7zNzMw8Aiu7QAIrB73NzMw8IbCKQCPbGUCmm0Q7lkMLvTMz0z+iRbY9KVwPPQAAAD8EVm4/AAAAP/CnRj/sUTi9CtcjPAAAAD9YOTQ946WbvAAAAD8X2U5AhxZZvTEIrDyF69E/d74fvZZDizx/alw/Di2yPaabxDsAAAA/BFZuPwAAAD8AAAA/AAAAP7x0kzwSg0A9GQSWPqabRD2mm8S8WDm0vtv5JkBQjRe946UbPR1aBD8xCCw9xSAwvYXrEUAAAAA/kxjEPsUgMD1CYGW8Gy9dvXWTFkEAAMA/lkOLvWiR7bxCYOW7AAAAP7ByCEDsUbg9QmBlPIXrGUBkO+8/EoOAPgrXozuHFlm9RrYTP6abRD2mm8S8QmBlPQAAYEAAAAA/oBpPPwAAgD8AAAA/AAAAP28SAzt3vh+9PQr3PwIrBz2mm8Q9QmBlPwAAAD+HFlk9Gy/dPAAAAD9vEgM8TDeJPUa2U0BU4+U+16OwPgrXo7umm0Q9AAAAP28Sg7t3vh+9uB4FPjeJQT+mm0Q946UbvZ7vJz0AAAA/QmBlPwAAAD8CK2c/aJHtPPT91D0bL928QmDlOwAAAAC+nzo/uB6Fvbbz/by+nzo//Klxvdv5nj/0/VQ8vHSTPBKDwD19Pz1ACteju57vJ71CYGU9AAAAPwAAAD/2KJw+CtcjvFg5NDy4HiU/KVwPvW8Sg7rNzEw92/meP+OlGz8AAGBApptEO28Sg7yF6xFApptEO5ZDiz1CYGU/bxKDO5ZDiz0EVm4/AAAAPwAAYEAzMyNAXI/CPqRwhUBYOTS8ObRIPZ7vN0ASg0C9bxKDux+F80BzaFE/QmDlu28SgzzNzCw/EoNAvaabxLtmZmZAqMYbQB1aLEDFIDC9rkdhPaabBD9vEgM8hxZZPQAAAD/b+Z4/9P3UPClcjz1CYGU8AAAAPwAAAD/TTb5AAACMQIcWWT1vEoO69P3UvEJgZT8QWFk/AiuHPeOlm7xokU0/QmDlvM3MzDwAAAA/mpmZP4cWWb0K1yM8bxIDvAAAAD9YOeQ/O99vP6rxmkAAAAA/1XhpvVg5tLxvEoM6CtejvG8SgzoZBHY/9P1UPH9qvLwAAAA/UriiQDMzsz8K16M71XhpveXQ+kBvEoM7zczMvJqZWT9YObQ8WDk0vLx0E732KJw+Di2yPRsv3bwbLyVAXI8CPwAAAD/NzMw8lkMLvUJg5bue7+NAbxIDPQrXo7u4HoU99ijcPvYonD6HFlm9AADAP28SA72mm8S7vHQTPARWbj9mZjZAvHQ7QJHtvD5kOz8/7FG4PuxROL1CYGU8AAAAP5ZDi7xvEoM9d76/P/hTC0Cmm8S7CtcjvUoMEkCmm0S9j8J1vDEIrD2q8ZpAZDsvQH9qPL2WQws9zcxMvQAAAD+6SSw/QmDluwIrBz0AAAA/rkdhPY/CdTzb+Z4/AAAAPwAAAD8AAAA/vHQTPW8Sg7qe7xdAd74fPZ7vJ720yD5AuB71QKabxDstsp29CtejOz813j6F6xFAAAAAP7x0kzxYOTS99P1UPQAAYEAAAAA/WDm0vLx0Ez1I4bZA9P1UvBsvXT0AAAA/16PAPwAAAD/NzExAaJFtvc3MjEBvEoO8ObRIvef7yT/D9aRA7FE4vaabRLuLbNc/1XhpvaabRLx3vh89rkdhPZqZ2T7+1AhAtvN9vaabxLye7zdA7FHIPzm0SL1vEgO8SgxyQG8SA7y28309AAAAP/YoLEAAAAA/bxKDO7bzfT3sURg/pptEO28SA71eupk/j8J1PLx0E72amVk/PQp3PwAAAD8AAAA/ZmZmQJZDiz0bL129QmDlvPCnRj4CKwe946WbPMHKYUDXo7A+KVwPvUJg5Tt/ajw9WDm0vmiR7bxvEoM9AAAAP6AaLz4v3WQ/AAAAP4/C9bwpXA89H4UDQKabxDxMN4k9MzPzPgAAwD+8dBM9aJHtvAAAAD8Sg0C9MQisPAAAAD/Xo7A+AAAAP4/C9TwK16O8AisHvSPbeb0EVm4/PzXePlYOLT4AAAA/SgxyQHe+nz2mm0S7j8J1PIPAyj4AAAA/AiuHPW8SgzqWQ4s9XI8qQAAAAD+oxss+aJHtPArXI7wAAAA/46WbvKabRDwAAAA/ukksP6abxLvsUTi9TmLgP6abRLsbL109lkMLPQAAwD8AAAA/wcrVQAIrB71vEoO6Gy9VQEw3ib2WQ4u8SOGWQIts1z85tEi9Cteju2iRbT2TGOQ/cT0KQJHtNED0/VQ9QmBlvLbzfb3NzIRAhesRQG8SA7z0/VQ8tvN9vQAAYEAAAAA/ZmYWQAAAAD8AAAA/AAAAP28SA7v0/dS8zcxMPfT9VL0AAAA/kxhEP2ZmZkBYOTQ8bxIDPbbz/TyPwvW8pptEO/ypC0EAAAA/Cteju39qPL0AAAA/QmBlvVg5NLyWQws9K4cCQUJgZT8AAAA/Gy9dPaabxLyPwgdBaJFtvQrXo7sbL109AAAgQDVeOj8AAAA/Gy9dvW8Sgzq8dJM9WDk0PAIrhz3FIBA/46WbvMHKoT0fhWs/mpkhQARW1kAAAAA/z/eHQGDlUD1YOTQ8AAAAP/T9VLwbL109c2iRPbTIPkAAALBAzczMvG8SA7vFIDA946UbvQAAAD/b+Z4/PQp3PwwCK0Atsp09CtcjPAIrhz0fhWs/KVwPPhKDQL1vEgM7AAAAP8UgML2mm0Q7H4VrPx1aAEEAAAA/zczMPCUGgT2e7xdAQmDlPBsvXb3ByiFAwcrVQM3MzLyHFlk9AAAAP0JgZbzjpRs9AAAAP8dLn0AAAAA/MzPTP2iR7bxvEgM8+n4KQEw3ib0xCKy8tvP9Prx0kz0AAAA/bxKDOilcDz0AAMA/JzH4P0a2Y0ACK4e946WbvDVeOj9/ajy9bxIDPOxRuD5CYOW7xSAwPZMYxD7sUbg+AAAgQGiRbb30/VS8ZDufPlyPwj7FIDC9pptEPG8SAz3FILA+9iicPs3MzDwAAAA/EoNAvTMzgz9/arw8Ctcjvef7GUDfT409bxKDOwAAAD8AAAA/N4lBPwAAAD99P4FAAAAAP6abRDxoke08XrrZPylcD71oke08hesRQBKDQL1CYOU7AAAAP4lBAD/P9ytAGy/dvHNokb3+1HhACteju1g5NL0AAAA/lkMLPRKDQL28dBO8AAAAPwIrBz0K16M7nMRAPwAAYEAAAAA/AAAAPyPbeb0K16O7UrgePzm0SL2PwnU8pptEOyGwMj8AAAA/AAAAP+OlG71QjRc9f2o8PQAAAD8AAMA/46WbPW8SA7sAAIA/CtejOwrXIz0AAAA/AAAoQJqZeUDP91M+befLP6abRLvwp8Y9qMbLPm8SA70pXA89AADAP4Xr0T+PwnW9vHQTvI2X7j628/28AisHPUjhtkBg5VC9f2q8PAAAAD/VeGm9lkOLvARWbj+amVk/2/meP4XrGUDNzMw8AAAAPzEIrDymm0S8tvP9vAAAIEAAAAA/xSAwPW8SAzumm0S7GQSWPgAAAD8Uroc+9P1UPCUGgT0pXA+9AABgQM/3Uz5oke089P1UvQAAwD/NzEw9CtejuzeJgT7ByrE/ZDu/QAAAAD+28309QmDlO6wcnkB3vh+9WDk0PAAAAD8AAJBAaJFtvZZDi7w5tMhACtejPJZDi7xcjypA8KdGPs/3Uz7fT409pptEPEa2Ez+e7yc9Cteju+OlGz8AAAA/9P1UPFCNlz0AACBAQmDlvJZDizyF6xFAWDnkPwAAAD8AAAA/XrqZP28Sg7zsUTi9AACAPmiR7bz0/VQ9AAAAP+xRuD5vEgM7aJHtvDMz0z9vEoO8YOVQPRSuxz4AAAA/rkdhPVCNF71YOTQ8lkMLPRBYWT/0/dQ8AAAAP1g5tDw5tMg9FK5HQM3MjEBvEoM9c2hpQMUgMD1YOTQ8qManQFCNF728dBM9Gy9dvdV4ab0hsPI+AAAAP9NNvkBI4bZAAABgQAAAAD/0/VS87FE4va5HYT0AAAA/9P1UvBsvXT2e7yc9AAAAP6abxLvy0p1A9iicPjEILD1vEgO7d74fvYcWWb2WQws9AADAP2ZmFkAAAAA/AAAAP1TjpT1CYGW8vHSTPAAAUECPwvW8QmDlPK5HYT1okW0+qMbLPgAAAD+mm8Q7YOVQvXNoUT9vEgO9QmDlu83MlEAAAAA/QmDlOxsvXT2WQ4tAYOVQPZZDi7w9Cvc/AAAAPwAAAD+8dJM946WbPH9qPD0AAJBACtejO2iR7TwAAAA/9P1UPLx0k7xGtrM+pptEvUSL/D8EVm4/lkMLPTEIrLzJdkZA9P1Uvc3MzDwAAAA/2/meP0Jg5TtEi/w/Vg7tPiPbeb1CYGW8RrZTQIXrEUCWQws9zczMvDm0SL3HS8c/+FMLQAAAAD8K16M846UbvQAAAD+mm0S8CtcjvXe+vz+HFuk/vHSTPbx0kzzXo8A/9P1UvQrXozwAAAA+AAAoQAAAYEAAAAA/Ctcjvbbzfb1vEgM9aJFlQArXo7x3vp89i2w/QP7UAEAAANA/vHQTvFCNFz09Cnc/j8J1PAaBlT0AAMA/4XrwQIcWWb28dJM8MQgsPQAAAD+mm6hAAAAgQGZmZkDNzPw/bxKDOwIrB738qaFAvHSTPG8SA7wX2U5AEoNAPQrXozvXo8A/AAAAPwAAAD+mm8Q8c2iRPQAAAD93vh89lkOLvBBYOT6mm3xACtejPCUGgT0AAAA/bxKDOqabRLzfT429AAAAP5qZSUDLoQU/AAAAPwAAAD8zMyNAbxIDvW8Sg7oAAAA/MQgsPTEILL0lBoE9AAAAPwAAAD+8dBM+EoNAvQrXI7ysHJ5Af2q8vPT91Dw3iUE/w/VYQLx0E72mm0Q8AAAAP7x0k7zjpRs9AAAAP0a2sz4AAAA/AAAAP7x0k7xCYOU7ObTIPQAAAD8AAAA/46WbPAIrhz3RIrs/Cteju28SAz0IrLw/AAAAP0Jg5TwAAAAAhevRP7Kdq0ASg0C9bxIDOx+Faz+8dBO9d74fPQAAAD9CYGU/AAAAPxsvJUA734tAYOVQPfT9VDwAANA/QmBlPDEIrLzXo7A+XI8CP4/CdTwK1yO9KVwPvT813j4AAAA/AAAAPxsvXT2mm0Q7hxZZvQAAAD8MAhNAbxIDvDm0SD0dWgBBMQisvHNokb0AAAA/AAAAP57vpz1vEoM8QmDluwAAYEAAAAA/AADAPwAAAD8AAAA/AAAAP6abRLuPwvW8Vg4tPjEILL2mm8S7IbDyPjVeOj85tEi9bxKDugAAAD8K16M7AisHPQAAAD/JdpZAQmBlP+OlGz28dBM8ke28PiPbeb2PwnW8AAAAPwAAAD8Sg0C9bxKDu2iR7TwAAAA/arw0P5ZDCz0K1yM8rkdhPVg5tD3jpRs/nu8nPaabRLv6fmo/AAAAP6rxmkArh/pAw/WkQG8SgzvNzEw95dBiP83MzDzjpRu9aJFtParxmkCamUlAKVwPvW8SgzsbL1099P1UvWiR7T0AAAA/AAAAPyGw8j5YOTQ9AAAAP7x0E7wK1yM8AAAAP9V4ab28dJO8JQalQAAAAD+WQwu9j8L1PJqZKUAK16O7f2o8vQAAAD/P95M+AACAP7bz/Tymm8Q7mpnZPm8SAzsGgZU9lkMLvQAAAD+mmwQ/pHA9QNNNYkD8qXG9bxIDvNV4aT0xCKw8j8J1vIcW6T+mm8S8hesZQAAAAAB/ajw9KVxHQFTjpT2q8YZAAiuHPaabRDtqvAxAWDm0vI/CdT0ZBHY/RrYTP6abxDspXA89zcxMvfp+ar/b+SZAObRIvbx0E7z6fqo/AAAAP28SE0AAAAA/bxIDPG8Sg7wAAAA/AisHvVg5NDxEi5xAWmS7Pn9qvDy8dBM8AAAAP4/CdbwlBoG9heu9QAAAAD/n+6k9ppvEPOOlGz8K16M8bxKDuwAAAD+amRFAAAAAP1yPwj5cjypAAAAAPzEIrDwK16O7arzkP6abxLtg5VC9H4VrP0JgZT8xCKw8ppvEvFg55D9YOTS9bxIDu39qNEAzM4M/AAAgQH9qPL2mm0S8AADAPwrXo7xCYOU8AAAAvylcR0Cmm0Q8CtcjPQAAAD/jpZu8pptEO1yPwj7fT61AAADAP8uhhT70/dQ8Gy9dvSlcDz0AAMA/XI/CPrgehT30/VQ8CtcjPMl2RkBaZLs+RIvQQG8SA7vjpRs9AAAAPyUGgb1vEgM9iUG0QAAAAD9vEoM8c2iRvSPbeT0pXI+9XI/CPrx0kz2amZk9ZDsvQHWTAEA/Nd4+mG46QEJg5Ty4HoU96SY5QOxROL1vEoM6RrYTPwAAwD+mm0S8QmBlPXWTOD8OLbI9bxIDu0SL/D8K14tAGQQWP39qPD2mm8Q7lkMLvX0/NT93vp89AAAAPzm0SL0xCCw9AAAAP4cWmT5GtvdAAitnPwAAAD8bL928f2q8PDVeMkBCYOU7lkOLvAAAAD8AAAA/d74fPc3MzLwj23k9ZDvvP6abfEAAAAA/9P1UvI/CdTyamZk/46WbvBKDQD2uR2E9K4eiQAAAAD/TTb5AmplJQArXoztvEgM9L91kP1CNF72PwnU8lkOPQBSuy0AxCCy9CtejO28SAz2gGk8/mpmZvbx0EzwAAAA/AAAAP+kmwUAbL31AaJHtPQAAAD9/ajy9QmBlvAAAAD/0/VS89P1UPGQ7L0AhsPI+Gy/dvG8SA7sAAAA/f2q8PKabRLsAAMA/cT0KQTMzI0Boke28pptEPWq85D+WQ4u8UI0XPVYO7T4CK4c99P1UPAAAwD+PwuVAzcyMQJ7vJ72WQ4u9bxKDPQAAAD/jpRs/Gy9VQEw3iT2mm0Q7bxKDvLbz/bw734tAlkOLPQAAIEAK1yO8Gy/dPFyPKkAhsPI+IbByPjvfbz8AAAA/7FG4Ps3MTL3jpZu8MQisPAAAAD9vEgO946WbPNV4A0FzaFE/tvN9Po/CdT3jpZs8xSCwPn9qPD28dJO87FG4PgAAsEBg5VC9bxKDupZDizwAAGBALbKdPQAAAD+F69E/WDm0vKabRDuuR2E9AAAAP5huOkBCYGU8CtejvEa2U0Cmm8S8pptEPAwC+z8nMcg+WDk0vZZDCz1GthM/z/eHQNV4aT1oke0816OwPn9qPD3jpZu8kxjkPycx+D8j22FABFYeQAAAAD+mm8S7vHQTvQAA0D+8dBO9rkdhvQAAAD/NzFxACtejOwaBlT0Sg0C9SgxyQDEILL0AAAA/mpmZPw4tsj1CYOU8ppvEuwAAIEBvEgM8YOVQPVyPwj7ufH9A8tINP83MnD/RIrs/ppsEPy2ynT2PwvU8FK6HPkJg5TsK1yO9XrqJPsHKoT0AAAA/zcxMPfT9VLwAAAA/TDcJPq5HWUCmm0S8c2iRPTvfTz6uR2G9CtejOwAAAD9YObS81XhpvQAA0D9U46U9bxKDPFyPwj4AAAA/AAAAP6rx0j0AAAA/QmDlu5ZDC72R7QBBbxIDPI/CdT0AAMA/hxbpP57vJ730/VS8BFbWQG8Sg7p/ajw9AABgQN9PrUAAAAA/vHSTPOOlG70AAMA//KlxvUJgZbwAAAAAAAAAPwAAAD8AAAA/bxI9QRsvXb2PwnU8AAAAP6abRDxvEgO9QmBlPJzEAEAAAAA/ukksPwIrh71oke28AAAAP1g5tLy28/08z/dTPrbzbUC28/08MQgsvTMzgz9YOTS9bxKDugAAwD8AAAA/zcxMQOxRGD8AAAA/qMYrPxsv3bymm8Q8HVoMQLx0k7xYOTQ8rkdZQAAAAD8pXI89j8J1PArXo7wAAGBAAAAAP/p+aj/0/VS8pptEPAAAAD8xCKw8pptEu7gehT3b+Z4/NV4iQP7UCEAAAAA/xSCwPZZDCz1vEgM8bxIDvG8Sg7uF69E/AAAAPzVekkCamWlAVOPlPo/C9TxCYOW7/tQAQLx0kzzfT409AADAP6abBD+PwvW8tvP9PHNoaUB3vp+9vHSTvKabqEAAACBAJQaBvUJgZTxCYGU8zczMPCPbGUAxCKy8N4khP2iRbT0lBgE+bxKDOmiRbb2oxis/Urg2QcUgED/FILA9nu8nPRfZpkDNzMw8vHSTvBsv3T6mm8Q7j8L1vAAAAD8AAAA/AAAAPwAAIEBcj8I+wcrVQKabRDvsUTg9AACAP6abxLyPwnU8bxI9QR1aLEDjpRs9bxKDvM/3Mz8K16M8lkMLvQAAAD83iUE/AAAAP0Jg5bsK1yO9ppsEP7x0E7wSg0A9RrZTQDVeAkD8qXG9j8L1vPT9VLz+1GhAMzPTPzeJQT8rh0ZAlkMLvQAAAACcxABA30+NPfT9VLxcj8I+AADAP1g5tDymm0S7lkOLPW8SA7sxCCy9WDk0PQAAAL9CYOW7AAAAPwAAAD8fhWs/hxZZvVpkG0AK1yO9WDk0PVg5ND2F6xFAdZMAQAAAAD9vEoO6zcxMPQAAwD/sUbg9bxKDPFyPwj7D9aRAWDm0vJZDCz28dJO8MzODP6AaLz5vEj1BAAAAP/CnRj+amdk+MQgsveOlGz3NzMw8vHSTPLx0E71Ei9BAaJFtPX9qvLw5tEg9DAITQAAAgD+2821ArBwSQI/Cdby8dBM8I9sZP28SA7wlBoE9GQSWPjm0SD0AAMA/pptEu6abRL228309AAAAPwAAAD8AAMC/arwMQAAAAD+WQ4s99P3UPAAAIECPwnU8bxIDuwAAYEBmZvY/ppvEO+Olm7yoxss+AisHPQrXo7uamZk/aJHtPZZDCz1oke28CtejOwAAwD9g5VA9zczMvKrxUj8ZBPY/CtejPLx0k7y4HoU9MQisvFCNl71t57s/CtejPCUGgT1YObQ9pHCFQIXrU0EAAAA/+n5qPwAAwD9YObS8tvN9PQAAAD+mm8Q7EoNAPV66mT+28/08WDm0vG8SgztCYGW9nu+nPZqZKUD8qaFAWDl0P+OlGz9/arw8XI/CPW8Sg7qmm8S7CtcjvAAAAD8ZBJY+QmBlP3sUrj34UwtAxSCwPs3MzLwK1yM8AAAAP/T9VD30/dS8AAAAPwAAAD9CYGU/CtejPG8SgzuJQQA/lkOLPLx0E70xCHxAqMbLPs3MzLy8dJM8AAAAP/T9VLxokW29d76/P7x0kzy28309tvP9PAAAAD8fhWs/qvFSP83MzDwj23m98tLNPpZDCz0CKwe9AAAAP+Olmzymm8Q7zczMvMUgMD2amUlAMzMTQPypcb2PwnW8WDnkP/T9ND9vEoO6zcxMvQAAAD+8dJO8QmDluwAAAD8AAOA/16OwPp7vJ73b+Z4/nu8nPY/CdbzVeANBrkdhvW8SA7zNzEy9AAAAPwAAgEDwp0Y/rkcJQPLSvT+WQ4u8pptEPQAAAD9vEgM87FE4vR+FM0AAAAA/vHSTPG8SA7wAAAA/7FE4vaabRDxCYGU/hxZBQM3MhEApXA+9UI0XPQAAAD+28/289P1UPAAAIEAAAAA/bxKDu39qPD0AAAA/j8J1PClcDz1vEoO92/meP8HKYUAAAAA/MQgsPfLSU0HVeI1ACtejvLx0Ez1zaJE92c53QAAAAD9vEoM8vHQTvdv5nj8K1yO8aJFtvQAAAD+28309AAAAP2iRbT0K16O8FK7HPgAAwD9kO79AmpnZPkJgZTxCYGW9x0vHP6abRLsCK4e9mpkBQEoMEkCWQ4s8CtcjvQAAAD9vEoM6I9t5ParxmkA9Cvc/zczMPM3MTL2amZk/MzMjQOOlmzye76c9bxIDO4lBtEAAAMA/L90EP0a2U0DFIBA/9P1UPCUGgb0AADBALbKdPX9qvDx/ajRAlkOPQM3MTL0K16O7AADAPwrXo7xCYGU8AAAAP1CNP0DsUcg/46WbvG8SAz1QjRc/JQaBPeOlmzwAAAA/30+NPQAAYEAK16O89P3UPM3MFEB3vr8/QmBlPaabxDwAAMA/WDk0vaabRDsAAAA/AAAAP5ZDiz1vEgO8j8J1vAIrhz0zM4M/zcyUQB+FCz9YObQ9AAAAPwAAAD9CYOW8CtejOwAAgD/FIDC9pptEvNv5nj+mmxRACtcjvFCNFz0AAMC/pptEO1CNF71QjRc/AADAPxSud0C4HoU9bxIDu6abxLvjpZu82/mePwAAAD8MAvs/ppsEP8UgML1CYOU89iicPrx0EzxCYGU9dZMAQBSuy0A5tEg9j8J1vHe+H70AACBAAADAPwAAAD8bL129j8J1vG8SgzrjpRs9AAAgQClcX0AAAAA/aJGtPvypoUD0/VQ8d74fvbx00z628309AAAAAESL/D8AAAA/ppvEuwIrB71WDi0+WDk0PKabRLwAAAA/K4eWPlg5tL5vEoO8JQaBvbx0E7w5tEg9d76/P8UgsD4zMxNAAABQQPT9VD1vEgO7N4lBP7bz/TxvEoO98tLNPkw3ib0tsj1AaJHtPM3MzLzP9ytAbxKDvAAAAD+YbjpA9P1UPW8Sg7tvEoM7oBrvPwAAAD9mZhZAMzOTP0a2sz5QjRc/ppvEPaabRLzFILA+CtejvPT9VDyuR2E9YhCYPwrXI71CYOU7AAAAP1g5tLwK1yM8AAAAPwAAYECoxss+bxIDPEJgZbwAAAA/pptEvFg5ND24HgU+ppt8QG8Sg7zsUTg9bxKDOm8Sg7vVeGm9zcyEQG8SgzoX2c49f2o8PQAAAAAj23k9AABQQPT9VLwCKwc9XI8CPz81RkD8qfE9AAAAPwAAAD+PwvW8/KlxvVg5tDzP91M+Gy/dPESLnECe7ye9bxKDuwAAAD8Urk9AmpmZPQAAAD+mm8S7f2o8PekmOUBCYOU8KVxfQJZDi7w5tEi9pptEvTMzgz+gGi8+QmBlP65HYT0AAAA/AAAAP6abxLwK1yM87FG4PqabRDspXI89hevRP3e+vz9CYOU8f2o8vfypcT0UrndAAADAPwAAwD/FIDC9pptEOwAAwD9CYGW8Gy/dPJqZ2T4AAMA/CtejvBsv3Tw5tEg9MzPzPqAa7z8pXM8+AAAAPwrXIzwpXA89NV4yQI/CdTwxCKy8O9+LQHnp5r4pXA89WDm0vK5HYb0AAAA/AAAAP8UgML3P91M/KVwPPRsv3bymm0Q7AADAvwAAAD9CYGU/nMQAQJqZmT2kcD1ACtejvOOlGz0AAGBAEoNAvW8Sgzw3iSE/nu+nPWZmZkBCYOW7/KlxPWiR7T1mZvY/000CQB1aBD9vEgM9AAAAAAAAwD/jpRu9QmDlPM/3Mz+JQbRAaJHtvDEILD3ufH9A7FE4vbx0Ezz8qQtBIbCKQHe+/z8AAAAAhxZZvQAAAD9oke089P1UPKAav0AAAAA/WDm0vM3MzDwpXA89BFZuP6Aa7z8AAAA/AABgQAAAYEAfhTNAbxKDOzEIrLwAAAA/j8J1PZZDizwAALBAMzPTP83MzLzFIDA9bxKDPTMzU0C28309AACAP5zEQD+mm0S9CtejPH9qPD2q8ZpAAAAAPwAAwD8AAAA/WDk0vQrXo7yamXlAWDk0vLx0Ez3NzBRADAL7P1g5NL30/VQ8AAAAP6abRDuHFlm91XhpPQAAAD9U46U9AAAAPzMzU0AAAAA/Gy/dvBKDQL0zM4M/EoNAvUJg5TuPwnU9AADQPwAAAD/0/VS9ppvEu6abRLvb+Z4/8KdGP57vN0CPwrU+YOVQvW8Sgzo1Xjo/j8J1PRKDQL0AAAA/Di1KQM3MzDyPwvW8tvN9PQ4tSkDsUTi9pptEPAAAAD8735NAAAAAPwAAAD/sUXBAQmBlP6abxDtvEgO9AAAAP1CNFz0Sg0C9AAAAP28SAz0AAAA/vHQTPG8Sg7wMAitACtejOyPbeT0AAAA/AAAAPwAAAD8AAMA/bxIDvKabRDw1Xho/TDeJvQrXIzx/ajw9/tScQHWTuEAAAAA/46WbPK5HYb3FIDC9JzHIPmiRZUAK1yO8JQaBvQAAAD+8dBM8tvP9PNNNYkCgGi8+MzPTP0JgZTxCYGU/bxKDPCUGgT0AAGBAWDm0vgrXI70AAAA/xSAwPW8Sgzx3vh+9BoGVPQAAYEDTTQJAAAAAP9v5nj8/NUZAPQp3P6abRDtQjRc9HVo8QArXozuHFlm9PzVGQAAAAD+28/28ppvEPBSud0C8dBO8vHSTPAAAAD8rh5Y+AAAAP4/Cdbymm0S9fT89QHe+Hz0AAAAAAAAAPwAAAD+mm0S7vHSTvFYODT+PwvU8ObRIvbgeBT4AAAA/K4dGQKabxLuamRFAj8J1vW8SAztWDm0/PQr3P/T9VL0AAAAA8tLNPvT9VLwbL109AADAP5qZmT9I4bZAMQisvJZDCz0AAAA/7FE4PZZDi7ywcqg+pptEvaabxLt3vr8/QmBlP57vN0CHFlm99P1UPHe+vz8AAAA/QmBlPPypcT1zaGlAAAAAP7x0EzwK1yO9okVWQG8SA7zsUTg9AAAgQM3MzDxCYOW7zcwsPwAAAD8pXI89vHSTPDeJQT/0/VS846UbPQAAAD+R7bw+lkOLvPT9VDwpXA89aJHtPQAAgD+F61NBAAAAP76fCkD6fmo/9P3UvG8Sgzumm0Q9f2o8PeOlmz0AAAA/QmBlP/ypoUCPwrU+TDeJPUJg5bsK16O7AAAAP/T9VDy28/08AAAAAFCNFz8K16M7j8L1vMUgML0AAAA/PQrXPlyPwj6gGh9AAADAP7x0Ezx/ajw9/KlxPQwCE0BYOdhACtcjPEJgZbzsUTg9mpmhQESLnEAAALBAj8J1vI/C9Tz0/VS9AADAPwAAIEC4HoU9MQisPClczz5CYGU89P1UvLx0W0D8qXG9uB4lP2iR7TyHFlm9rBwKQC2ynT0AAAA/AAAAPwAAwD8AAAA/vHSTvG8Sgzwj23k99ijcPjMzI0BvEoM7ppvEPJZDiz1xPQpBoBrXQD81ZkB3vh+9WDk0vHe+Hz2uR2E9vHSTPW8SgzolBrlAAAAAv28SAzsCKwc9j8J1vAAAAD+8dCtAlkMLvVCNFz3NzIxApptEPI/C9bwAAAA/AAAAPwisNEAK16M79P3UvG8Sg70fhTNAAAAAP1g5tDymm0S8/tQAQArXI70xCCw9AAAAP3NoUT9GtrM/ppsEP0JgZb0j2xk/KVwPPW8Sg7sAAAA/AADAP28Sg7xvEoM8LbKdPUJgZT99Pz1AzczMPJ7vpz3b+Z4/aJFNP5ZDC71vEgO75dBiPzEILD1/ary8VOOlPQAAAD/pJsFAAAAAP5qZmT8AAAA/fT+BQKabxLt/ajy9AAAAP2DlUD0K16O7+n4KQAAAAD9vEoM6d74fPS/dBD/jpZs8QmDluwAAAD9qvExAj8K1PkJg5bsxCKy8vHQrQArXI71YOTS8hesRQFyPwj4CKwc9j8L1vGZmZkBvEoM7AisHvVYO7T4AAAA/AADAP5qZeUBvEgM8ObRIPdv5nj9MN4m9QmDlPAAAAD9vEoO8cT0KQN9PjT0xCKy8AAAAP2iRTT+mm8S7bxKDvQAAwD8bL109XrrZPwIrB72WQws9mpnZPzEILD30/VQ8/KlxPUJg5TsCK2c/AAAAPwAAAD8AAAA/UrgePwAAAD+8dJO8bxKDPM3MjEAK16M8vHSTPY/C5UAj2xk/j8L1vGiRbT1CYGU9AAAAP4tsP0AfhYdAbxKDu4/C9TwUrsc+f2o8vW8Sg7wAACBAAAAAP1CNFz0K16O8WDm0Pm8SAz0K1yO9WDm0PNV4aT28dJM8AAAAP5qZuT8AAAA/x0vHPxKDQL2PwnU8bxKDOgAAAD8K16O77FE4Pdv5nj+mm0S71XhpveXQYj8AAMC/AAAgQK5HYT0K16M8tvP9PFg5tLxYOTQ8fT+BQAAAAD+e7ye9Gy/dPGiR7TwhsIpAukksPzm0SL0AAAA/wcohQKabxLsSg0C9tvP9PAAAwD8AAAA/uB4lP6abxLumm8Q8rkdhvQAAAD8rh6JAQmBlPUJg5Tumm0Q7sHIIQNNNAkAAAAA/j8J1PAAAAD8zM4M/tvP9vClcDz0AAAA/xSAwveOlmzwAAAA/NV46P0Jg5Tt/arw816OwPjEILD0K1yO8AAAAP0w3iT0K16O7i2zXP6RwLUDsUTi9MQgsPVCNF70zM/M+CtejvOOlGz2kcC1AUI0XP28SAzsAAAA/lkOLPAaBlT1YObS8d76/PwAAAD8hsEJAWDm0PQAAgECPwvW8AAAAAPT9ND8CKwe9lkOLPI/CdT3TTQI/zcxMvX9qvDxcj8I+d76fvd9PDT6PwnW9AAAAPyPbGT8xCCy9bxIDPTEILD3+1ABAXI/CPiuHokBCYGU/JzH4PxkElj5/ajy9bxKDutV4aT2PwrU+CtejPUJg5TvjpRs916OwPm8SA7xg5VA946UbvQAAAD+gGk8/WDnYQAAAAD+mm0Q8CtcjvBBYOT5vEgO77FE4vY/C5UArh/pA46WbvOOlG70AAAA/bxIDPFCNFz0AAAA/+FPDQC2yTUBvEoM77FE4vRSuxz5CYOU8j8J1Pb6fOj8CKwe9AAAAP7bzfT3jpZu8002OQAis3D8AAAA/mpmZPaabxLxvEgM8RrZTQH9qvLzsUTg9+n6qPwAAwD8EVm4/8tJTQQRW1kBWDm0/pptEu0Jg5TwAAAA/QmDlPG8SA7ykcD1A9igsQEJg5Ttoke28zcxMvQAAAD8AAAA/8tINP0JgZb30/dS8IbDyPpZDC71okW09I9thQAAA4D9vEoM7lkOLPfYonD6e7ye9bxKDugrXt0BaZBtAlkOLPQAAAD/NzEy99P1UvNNNAj+mm8Q8QmDlvAAAIECiRVZAQmBlPHe+nz30/dS8AAAAP1g5tL45tMhAbxKDOp7vJ70AAAA/QmDlPBKDQL2amXlAppvEPCPbeT3n+8k/AAAAPwAAAD8bL109ppvEu/T9VLwK16O7AAAAP99PDT6mmwRAAAAgQClcDz6TGMQ+f2q8vH9qPL11kwBAlkOLvG8Sgzs5tMhAbxKDu0JgZT0AAMA//KlJQJZDiz2LbD9AWDk0vG8SgzwlBoE9hetTQXE9uj8GgdVAAAAAP0Jg5Tumm0S9WDm0Prx0E7zNzEy9AAAoQLbzfT1CYOU7AABgQFg5NL2mm0Q77FG4PgAAwD8/NUZAnu+nPTMzI0BYOTS846UbP28SgzxvEoM99P1UvAAAAD9CYOU8KVwPvQAAAD+mm3xAAAAAPwRWbj8AAAA//KmhQJZDizymm8S8HVoMQG8SA71vEgO7SOEKQM/3Mz/sUTi9bxKDuwAAAD+PwvW8lkMLPQAAUEBcj8I+nu/jQKabRLvFIDA9ZmYWQFg5tLxvEgO8AAAAP+f7GUCmm0Q81XhpvdNN4j+mm0Q9bxKDugAAAD+amRFAH4UzQAAAwD8K16M846WbvHE9CkEbL129bxIDPQAAAD8Urk9AbxIDO7bzfT2TGMQ+WDk0vM3MzDxmZvY/9ijcPgAAAD8K1yO8QmDlvBsvVUD0/VQ9Cteju65HcUAAAAAAObRIvc3MTL1cj8I+8tINP4cWQUA9Ctc+QmBlPwrXI7y28/0846UbvY/CdT0fhQNAoBpPP57vJz28dBO8mpl5QGDlUL1vEgM7O983QG8Sgzp/ajy9001iQAAAAD8Sg4A+mpmZP3e+Hz2WQwu9AAAAP83MTL1vEgM8AAAAP4cW6T8CKwe9YOVQPVg5ND2HFlm9AAAAPwAAAD9GthM/AAAAP4/CdTwK16O8CtcjPAAAAD8j23k9CtcjvDMz0z9YOTS9AAAAP6abRLxCYGU9EFg5PmDlUL2mm8Q8AAAAPzMzgz8AACBAAAAAP3e+H71vEgM7lkMLPeOlm7y4HoU9ZDvvP7gehT3jpRu9pptEvE5igD+PwnU9bxKDPAAAAD8AAAA/AABgQArXozy8dBO8AAAgQArXI72PwnU846UbP+xROD1qvExAf2o8vW8SgzwdWgBBoBpPPz0Kdz8AAAA/QmBlP2IQmD/0/VS8WDm0PFyPwj6WQ4s8aJHtvAAAAD+e7yc9bxIDPIlBtEC8dJM95dAmQUJg5bumm0S9NV46P28SA7uWQ4s8AAAAPxSuxz7NzMw8j8J1PdejsD6mm8Q7JQaBvc3MlEDP9zM/nu/jQAAAAD+WQ4s8tvP9vCuHBkBokW29QmBlvAAAAD8AAAA/nu8nvaabRLsbL908AAAAP0a2sz4AAAA/bxIDu3e+H70AAAA/YOVQPZZDi7wrh/pACtcjPLbzfb38qQtBAAAAP57vJz1oke28AADAP9V4ab2WQ4u8AAAAPwAAAD+PwuVAAADAv83MPEDByrE/30+NPW8SA7wAAAA/aJHtPG8SgzoAAAA/Vg7tPm8Sg7t/arw8GQSWPne+Hz28dJO8AAAAP1CNFz1okW09AAAAP6abRDzjpRu930+NPQAAAD8AAAA/AAAAP83MTL1YOTQ8MzOTPwAAAD+amZk9zczMvAAAAD9CYGW8pptEPZzEQD8xCKy830+NPSlczz5kO+8/LbJNQAAAAD9qvDQ/bxIDu+OlmzwAAAA/rkdhvW8Sg7odWgQ/pptEOzEILL0dWtBAZmYWQOxRuD5okW09QmBlPG8SAzumm8S8RrYTPwAAIEBMN4m9pptEO/LSDT8AAGBAEoNAPbbz/bwAAAA/bxKDuuxROL1cj8I+UI0XP2Q7L0DJdpZAPQp3PxKDgD628/0846WbvCPbYUBg5VA9bxKDu8UgML0AAAA/AAAgQG8Sgz0AAAA/pptEu2iR7TwbLyVACtcjvFg5tDwAAMA/d76/P8uhhT5mZmY/vHQTvFg5NL1I4bZAWDk0vM3MzDxg5VA9rkdhvVK4Hj8ZBJY+AAAAPxsvfUB3vh+9TDeJPexROL3dJC5AAADAP/LSzT4AAAAAj8L1vBsvJUAxCKy8QmDlPM3MzD0AACBAzczMvLx0kzw9Cnc/QmBlPJqZmb3+1ABABFYWQKabBD/NzIRApptEu6abxLzFIBA/j8J1vPT9VDzsUcg/AAAAP8UgML1vEoM8AAAAPylcDz1/ary89P1UPTMzCUH+1ABAKVwPPpZDj0A5tMhASOG2QLx0E71vEgM8aJFtvQAAAADNzJRARrYTP9v5nj+mm0Q7pptEvAAAAL9g5VC9WDk0vARWbj8AAAA/vHSTPCPbeb01Xjo/TDeJvQrXI7zy0p1AzczMvJqZmT9CYOW7KVyPPRsvXb1CYGU/HVoAQQAAAD8AAAA/MzOjPwAAAD8K1yM8Gy9dPd9PrUAK1yM8tvP9vAAAAD+F6xFANV66PeOlGz0K1yO846WbPKabRL0AACBAJQa5QG8Sg7y8dBM9j8J1PQAAAD9CYGW9zcyMQEJgZTzjpRu9GQSWPrbz/TwxCCy9HVoEPwAAAD8K16M9SgxyQOxROD3NzMy8d74fvQAAAD8zM4M/K4cCQSUGuUAK16O89P3UPAaBlT0AAAA//KkLQW8SgztYOTS8rkdhvQAAAD+PwrU+AAAAP39qvDxvEoO7AiuHPZZDiz2mm0Q9j8J1vJHtAEEAAAA/AAAAPwAAAD8AAAA/KVwPPvT91LxvEgM7lkOLvQRW1kAAAAA/pptEvGDlUL3VeANBbxIDO28SAz22830+WDm0vPypcb0Sg4A+bxKDu3WTOD/NzBRAppvEOxsvXT1vEoM8AADAPwAAAD8AAAA/ZDvvP83MTD28dBM8pptEu2ZmrkBGtlNAAADAP1g5tDwK1yO87FE4vVg5ND1vEgO9ukm8P/ypC0HVeANBpHCFQAAAAD9oke09lkOLvG8SgzsAAAA/pptEu0JgZTwAAAA/RrYTP1g5tDx3vh+9AAAAP9V4aT1vEoM6/tQIQF66mT8EVs4/lkOLPJZDC728dBM9MQisvBsvJUDjpZs8AAAAP1g5NL30/VS8AAAAPxsv3T4K16O7j8L1PM/3Mz9vEgM8/KlxPfhTw0BWDoVAAAAgQAIrB72PwvU8AAAAP1Tjpb30/VS8AAAAPwAAAD9/arw8f2o8vTEILL0UrodAXI86QOOlmzz8qfE9AAAAP99PDT68dBM8WDm0vEJg5Tz+1ABAAAAAPyGw8j4AAAA/AAAAPw4tMj6WQ4s8zczMvBSuxz70/dQ8CtejvM3MPEBg5VA9j8J1vAAAAD9mZvY/9igsQKabxDxvEgO7aJFNP/T9VDw5tEi9cT26P0a2Ez9vEoO6ppvEvLgeJT+PwnW8hxZZPZqZmT9cj8I9bxKDPJZDC732KCxATDeJvUJgZbxkOy9AAAAAP28SAz0AAAA/pptEvG8SAzsCK4c9XI/CPh1aAEHb+Z4/mplJQH0/PUAAAAA/ppvEPFCNF71U4+U+zczMPM3MzLwAAAA/AADAPzEIrDwK16O7vHSTPQAAAD8AAGBAAADAP39qvLwK16M7AAAAP1CNFz1CYGW8AAAAP0a2U0Cmm8Q7tvP9PH9qPL34U8NAbxKDOlg5NLyuR2G9AADAPwIrB71vEgM9AAAAP2iR7T0EVhZAf2q8Pdv5nj/NzMw8vHSTvAAAAD+8dBO9Cteju57vN0DVeI1A1XhpvW8Sgzq8dBM8mplJQAAAAD9/auhAGy9dvQrXozvNzMw8AisHPW8Sg7oEVhZAAADAP6abRDxQjRe9ObTIPUJgZT3jpZs8fT+BQPCnRj4CK4c9EFj5Plg5tDxvEoO6mpnZPpZDi7w5tEg9UrgePwAAAD+PwnU8WmQbQCuHBkAAAAA/pptEvbx0E7xcj8I+QmBlPJZDC71I4bZAAAAAP2iRbT0K16O7AADAPzEIrLxQjRc9dZNAQAAAAD8AAAA/bxKDuvT9VDyPwnU9AAAAPwAAAD9YObS8bxKDumDlUL3VeGm9rkdxQBSuh0CiRbY9qMbLPo/CdT0pXA+9CtcjvAAAAD8AAAA/ke0AQQAAAD8AAAA/AAAAPwrXo7uWQws9AAAAPxsvXT0K16M7AADAPx1aBD+8dJO8YOVQvZqZoUDjpRs9ppvEvAAAAD9qvDQ/1XhpPm8SgzyHFlk9kxjEPgrXIzyHFlm9iUEAP0Jg5Tt9PxtB46WbPUJg5TyF69E/vHSTPc/3K0Cmm8S79P1UvQisXD9YObQ+vHQTPQAAAAAAAMA/f2q8vG8SAzvP9ytANV66PQAAAD9okW0+lkOLPIcWWT1oke28I9t5vTEIfEAAAAA/AAAAP9v5nj8AAJBAAABgQLx0Ezx3vh+9MzMjQPT9VL2mm8Q7VOOlPQAAIECe7ye9CtejPAIrV0BvEoO7CtcjPQRW1kCe7xdAXrqZP0Jg5Tu4HoU9AAAAP6abxDz0/dS8MQisvD0Kdz9CYOW8AABgQCuHlj6PwnU9QmBlvG8SA7wAALBAAABgQKRwhUAfhfNAAAAAP/T9VLxYObQ8lkOLvQAAAD99PxtBppvEPArXo7uWQwu9QmB9QAAAAD8fhQs/pptEPLbz/bwxCKw8qMbLPgAAjEAj23k9bxIDOwrXo7wAAMA/XI/CPm8SAzv8qXE9j8J1vAAAAD9mZhZA30+tQAAAwD+WQ49AAAAAP/T9VDxYObS8AiuHPQAAAD8AAAA/bxIDvW8SAzwAAAA/QmBlPArXI7wAAGBAAAAAPzEIrD0lBoG9WDm0vAAAAD8K16O8Gy/dPAAA0D9YObQ+UI0XPQrXo7t/ary89igsQAAAAD9xPSo/zcxMQKabRLuPwnU8AAAAP0JgZT0K16M7BFYWQAAAAD/0/VS89P1UPS2ynT1CYGU8vHSTPc/3Mz8AAAA/zcxcQI/Cdbx3vh89QmBlvR1aAEEAAAA/AAAAAI/CdTzFIDC9AAAAP5qZaUCPwnU9f2q8PAAAIEBCYOW77FE4PQAAAD8AAMA/AAAAPwRWbj9GtrM+8tKdQFg5NDzNzMy8WDm0PW8Sg7obL908zczMPAAAAD/jpRs9bxIDvTMzsz8K1yM8lkMLvQAAAD8AAAA/i2yfQHe+H730/VQ8mplZP28Sg7ymm0Q7f2pcP1662T9YOTQ9WDk0vLbz/bwAAAA/AAAAP6jGG0C+nzo/AAAAAPT91DzNzOw/bxKDu8UgMD1YOTS9zczMPB1aBD+PwnW8xSAwPfLS3UD4U8NAxSAwvVCNFz1CYGU8N4khP4/CtT5SuDZBAAAAP2ZmNkCmm8Q7aJFtPbx0E73NzMy89igsQDm0SL0K1yO8PQp3P28SAzwX2aZA30+NvQAAAD85tEi9vHSTPAAAYED6fmo/F9nOPQAAYEBvEitAAACAP4/CdbwK1yM8AAAAPwrXI7z0/VS9qvGSQPT91LwAAAA/9P1UPKJFtj0AAAA/f2pcP/hTG0BCYOU7QmDluwAAAD9QjRe9WDk0vK5HYb0ZBHY/BFYWQEJgZT8AAAA/lkOLvBsv3TzVeGk9JQYBPm8SgzsAAAA/WDk0vbbz/TwAAMA/AAAAP4cWWT30/dS8ppvEPNV4aT3NzEy9F9l2QJzEAEBEi/w/tvP9PG8Sgz3FILC9bxKDPAAAwD8rhwZAAAAAP39qvDyPwvW8zczMvCuHokDVeGk9pptEO+OlGz0AAAA/AAAAPwAAAD8AAAA/oBrvPwAAAD8K1yM8f2q8vAAAwD9vEoO8bxKDPOOlGz5/ajy9bxKDuhfZzj3VeGm946WbPAAAAD+ynQ8/XrrZP6Aa7z+WQ4u8ObRIveOlGz8CKwc9bxKDvAAAwD/+1ABACteju83MTD0AAAA/CtcjvTEILD0AAAA/AAAAPwAAIEAK16M7zcxMPekmwUBoke28QmDlPNv5nj8pXA+9j8J1PAAAAD9vEhNAf2pcPwAAwD8AAMA/Gy/dvPT9VDwAAAA/CtcjPWiR7bzP9ytAtvP9vJMYxD7NzEw9Gy/dvClcj73jpRs9MzODP5zEQD8dWixATDcJPtv5nj/NzMw9tvP9PKabRLxWDg0/7FE4vbx0Ez0AAAA/wcohvlg5NDyWQwu9AAAAPylcDz1CYOW7DAL7PwisvD9vEgO9bxKDugAAIEAAAAA/AiuHPQrXIzwK1yM8zczMPPp+aj8j2xlAXI8CP28SAz1YObS8UrgeQPT9VLzNzEw9AAAAPzVeIkCPwnW8pptEPbx0kz03iUE/AAAAPwAAMEDjpRu9zczMPFCNFz2oxss+i2zXPwAAAABvEgO99P1UvRSuxz5mZuY/AAAAPwAAAD8AAAA/pptEuzEIrDye7yc9vHQTPqabRL0Sg4A+QmDlO28SA70AACBAppt8QBBYWT+mm0Q7xSCwvZMYxD70/VQ846UbPQAAAD99PzU/MQgsPbbzfb1vEoM95dBiPwAAsEAAAAA/JQb5QOOlm7wCKwc9AAAAPzEILL0pXA89d74fPSUGwT+ynf8/zczMvG3nuz/sUTg9pptEvAAAAD81Xro9bxKDOv7UAEA1Xjo/Gy99QLKdDz/sUcg/hxZZPc3MTL1CYOW8yXb+P+OlmzxvEoO8pptEPAAAAD8AAAA/zcyEQG8SAzxvEgO8AAAAP7gehb1vEgM7QmBlP0Jg5Ttoka0+YOVQvX9qvLwAAAA/yXaWQG3nE0DNzExA9P1UvG8Sgzz4U8NAUI0Xvbx0kzxGtmNAXrqZP6abRLxCYGW9ppvEu1YOLT4v3WQ/AAAAP28SgzxYOTS8JQYBPhsvXT1vEgM8hxbZPW8Sg7rjpZs9j8J1PLx0k7yamZk/AAAAPwrXIzymm8S7/KlxPYlBtEAAAAA/vHSTPc3MhEBxPSJAAAAAPwrXozsSg0C9L92MQAAAAABvEoM9UI0XPYXrEUB3vh89vHQTvW8SgzoK1yO8YOVQvWQ7L0BvEj1BAACAQKabRLxvEoM89P1UPArXozv0/VS9PQrXPs3M7D9vEgO8Gy/dPIcW2T3FIDA9j8L1vMP1pEAAACBA+n4KQLByCEBCYOU7UI0XvexRGD+8dJO8ppvEPBKDQL0AAGBAWmQ7PgAAAD+mm8Q8xSAwvQAAwD8AAAAA7FE4vR+FCz85tEg9AAAAP/T9VLxvEgM8sHIIQFYO7T4AAAA/zcyEQKabFEAK1yM8MQgsvQAAYECWQws9WDk0vLx0kz0AAMA/QmBlPRsv3bxCYGU9AAAAP7ge9UAAAMA/zcxMvW8SAzuuR2E9aJHtPG8SA7u28/28AAAAPwAAAD+mm0Q8/KlxPaabxDsAAAA/AAAAPylcDz7b+Z4/AAAAP83MTL2mm0Q77FHIPy/dBD/jpZs8WDk0vVCNFz2HFglAbefLPwAAAD8pXA+9bxKDu5qZCUD0/VS8ppvEPKabxLt1kzg/j8J1PFg5NL1cj8I+lkOLPKabRLvBymFARrZTQAAAAD8lBoE9WDm0PFYO7T4K1yM9Gy/dvAAAAD9YOTQ8ppvEuxSud0BYObQ946UbP83MTD0pXA+9XI/CPvT9VLwAAMA/AAAAP3Nokb1vEoO8bxIDPLTIrkAzM4M/bxKDO6abRD1GtmNAQmDlvPT91DwAAAA/2/mePwAAAD8ZBHY//KkLQQAAAD8K1yM8I9t5PS2yzUD0/VS8QmDlPFYOZUC28/08f2o8vbx0kzwdWtBAxSAwvW8Sg7vTTY5AQmBlP3E9IkCe76c9MQgsPc3MlECPwnW8mpmZPUJgZT+8dBM9aJFtvZHtNEAAAAA/AAAAPwAAwD9/ajy9CtejvB1aBD8CKwe9CtcjPN9PrUCcxABAEoNAPaabRDwAAAA/WDk0vUJgZTyJQbRAAAAAPwAA0D+mm0S7aJHtPNv5Xj/VeGm9bxIDux+Faz8AAAA//KlxPaabRLsK1yO8O9+TQEJgZb1GtrM/9P1UvaabxLvFIDC9AAAAP7pJLD8CKwe9aJHtPDm0SD1cjzpAAAAAPwRWbj9CYGU/AAAAPwAAAD9/arw8QmDlu6abqECWQwu99P1UPdv5JkAAAAA/pptEvGiR7TzXo7A+ppvEuzEIrDwAAAA/mpmZPzMzoz8Sg0C9CtejOwiszD9YOTS9pptEOwAAkEAAAAA/j8J1vAIrBz11kwBApptEPOxROL13vr8/GQT2P8UgsD5YOTS8bxIDPQAAwD/jpZs9AABgQG8SA7y28/08AAAAP7bz/bxYObQ8FK7fQOf7qT28dBM8AAAAP6wcej81XiJAj8J1PGZmrkDNzIxAQmBlvKabRL2e7ydAvHQTPArXIz3b+Z4/9ih0QArXozwCKwe9AAAAP0Jg5TvjpRu9AAAAPxSuT0Dy0gVAMQgsvc3MTD0j23m9GQR2P+xRuD4AAAAAf2q8vDm0SD1OYuA/2/meP1g5tD1vEitAzcxMPfT91LxEi5w/EoNAvUJg5TsxCHxAObRIvQAAAD9oke28CtejO3WTOD9g5VA9j8J1vJqZSUAAACBAAADAPycxAEHHS8c/WDm0vK5HYb1/arw8QmBlP2ZmFkBg5VA99P3UvARWHkD0/dS8CtcjPAAAkEAAAMA/N4lBP4/C9TwK16O846UbvcUgMD0AAAA/yXb+PwAAYEBkO+8/vHSTvJZDCz0AAIxAAisHPaabRDuamSlAXI/CPkJg5TzjpRu9lkMLvUa2sz+mm0Q7/KlxPc3M/D8AAAA/AAAAPwAAAD8pXEdAPzXePjEIrDxvEoO6AAAAP/T9VLz0/VS9AAAAPxSud0BvEoO6vHSTPC/dZD9vEoM8rkdhPdv5nj/LoYU+pptEOyUGgT2mm8S7AAAAPxKDQL0K16O7AADAP/LSBUBU46U9CKxcP9V4ab2q8ZpAzcxMPQrXozvjpRs+tvN9PQAAAD9CYGW8pptEPJqZeUACK7tAnu8XQH9qvLyHFlm9bxIDu/LSzT7sUbg+46WbPGDlUL0AACBA46WbPGiR7byLbNc/PzXePne+Hz0AAMA/1XgDQUJg5bvjpRu9XrqJPm8SA71oke08AADAP3e+Hz2mm8Q7AABgQC/dZD8EVm4/zczsPzMzkz8AAAA/pptEu4/C9Tzb+Z4/KVwPvaabRLvb+Z4/g8CGQH9qvDyPwnW8xSAQP28SAzu8dJO8tvP9PgAAAD9CYGW9ppvEuwAA0D8pXCdAQmBlvHe+H70AAAA/bxKDvI/CdT0pXA8+AAAAP9V4ab0AAAAAAAAAPxkEdj9cj8I9EoNAPUJg5TsEVh5Aj8J1PPT91LzjpRu9ZDs/P65HYT3D9VhAdZMAQAAAAD8AAAA/AAAAAKabxDt/ajy9vHTTPpZDi7x/ajw9nMQAQJZDi7wAAAA/f2pcPzEILD0K16M7UI0XvT0K1z4AAAA/ZDsvQOkmIUAAAAA/d76/P1g5NDyWQ4u8cT0qP28Sg7y8dBM95dBiPwAAkEBYOTS9QmBlPCPbeb3VeGk+TmKAPwAAAD/jpZu8CtcjPAAAAD+e7yc9ppvEOwAAAD/sUXBAKVwPPd9PjT2amaFAbxKDuxsvXT1CYGU/AAAAPwAAAD8pXF9AtvP9PLx0E7y8dJO8qvFSP83MzDwAAAA/bxKDvUJg5TsAAMA/XI/CPtNNYkBoke08WDk0vAAAAD8K16O7UI0XvTvfN0D4UwtApptEO83MzDwAAAA/d76fPVg5NLwEVtZAAADAP1Tj5T64HiU/ZDsvQPT9VLz0/dQ8UI0XvWZmZj8xCCw9UriiQH9qPL1vEgM7AAAgQMuhhT6amUlACtejvEJg5TsAAAA/rkdhPW8Sg7uoxis/UI0Xvbx0kzwdWgQ/f2o8PQAAwD9YOTS8f2q8PCGwQkAxCHxABFZuPzVekkDP9zM/AAAAP28SgzrFIDA9AAAAPxsv3TxCYOW8w/WIP0Jg5TvNzJRAlkOLPDEIrD0ZBPY/MQgsPh1aDEBYOTQ8CtcjPQAAIECmm0S89P1UPFg5tDzfT61AUI0XPY/C9byPwuVAvHQTvRsv3TxGtrM+QmBlP7bz/byPwrU+AAAAP6abxDtQjZc99igsQClcDz0K1yO9AADAP6RwhUCgGtdAzczMvEJgZTwAAAA/ppvEuylcDz0AAGBAsp2rQG8Sg7q8dJM8WmS7Prx0EzzNzEw9AAAAP5qZmT0AACBAMzOjP3WTyD/jpZs8xSAwvbx0EzxCYOU8AAAAPwAAAD8AAIA/f2o8PfT9VLxokR1AvHQTPLbz/bxcjwI/9P1UPGiR7bwAAAA//tScQCPbGT+e7ydAbxKDu39qPL0K1yO8AisHPQAAAD/n+6m97FG4Pm8Sg7ymm0Q8AAAAPwAAAD8AAAA/MQh8QKabfEAAAAA/AAAAADEILL0AAAA/tvP9POxROL0AAAA/AAAAP/T9VLxvEgO9lkMLPT0Kdz9/ary8AAAAP83MzDxYObQ946WbPNv5nj9oke08pptEO6abRL1qvDQ/AAAAP7KdDz8AAAA/qMaXQG8Sg7v0/dQ88KcOQOxROL0K16M7mplZPwAAIED0/dS89P1UPIlBAD8K16M7TDeJPVg5tD7b+Z4/MQisvPT91DwAADBACtejO39qPD0AAMA/AAAAP9NNAkD8qfE9pptEPJZDi7wCKwe9IbBCQFg5ND2PwnW8WDk0PfT91LxzaGlARrZjQEw3iT1vEoO8AADAP+f7GUAbL908zcxMvexROD0AAAA/AAAAP2Zm9j8AAAA/SOG2QHE9Kj+mm0S7QmBlPQRWbj+8dJM8pptEvOxRuD5okU0/QmDlPKabxLtzaJE9000CP83M7D8AAAA/9P1UvMUgMD0AAIA/WDk0vCPbeb1CYGU9AAAAPwAAAD8AAAA/AACAPwIrB728dJM8qvGSQG8SAzzsUTg9ZmYWQAAAAD+WQ4u8bxKDOqAa10AK16M7CtejvAaBlb1zaGlArkdxQJqZmb1vEoM7ppvEuwAAAD8AAAA/AAAAPwAAIEDfTw0+AAAAP0JgZbzjpRs9AAAAPwrXoztQjRe9AABgQGZmrkBvEoM8ppvEu1CNFz19PxtBO9+TQAAAAD9vEgM8QmDlvAAAAD/0/VQ8AiuHPVYOiUAAAAA/vHSTvPT9VDxCYGW9AAAAP0JgZT/8qfE9AiuHPbx0Ezwv3QQ/AAAAP28SgztYOTQ9mpkBQArXIzxg5VC9bxKDO7pJLD/VeI1AvHRbQGZmFkCmm0S7vHQTPWZmFkBzaJG9WDm0PKabRDsj2xk/2/mePzm0SL2mm0Q7ZmbGP0oMckCwcqg+MQisPG8SA7zVeGk9i2ynP8UgML28dJM8AAAAP1yPwj4zM9M/XrqZP9ejsD5vEoM7Gy/dPKabBD+uR9lACtcjvDEIrDzXo7A+zcxMvY/CdbzufH9ASOGWQOxRuD6mm0Q8tvP9vDMzgz9oke28aJFtPXNokT0AAGBAKVwPPuOlGz8AAAA/j8J1PG8SAzuamfk/QmDlu0JgZb0AAAA/XI8qQG8Sg7oK16O8nMRAP83MzDy4HoU9HVoEP1Tj5T5vEoM8AACQQKabRLyuR2G9AAAoQAAAkECuR2E9WDk0PFg5tLxYOdhASOG2QAAAAD/+1AhAsp3/P28Sgztg5VA9AAAgQPT91LwxCKw89P3UvLx0k7y8dBO9AABgQHe+vz8AAAA/H4WHQAAAAD/dJC5AAAAAAOOlm7wAAGBApptEO83MTD3P95M+qvFSP28SgzzNzEw99P1UvAAAAD9YOeQ/oBqPP/T9VL2mm0S8CtcjPArXozsZBJY+uB6FPTeJIT8AACBAz/dTPrgehT1vEoO6XrrZP4/Cdb0xCKw8AAAgQAAA0D+HFlm9bxKDO1CNFz3pJsFAMzPTP28Sgz3P9ytAj8L1vF662T8AAAA/f2o8Pbx0k7x/ajw9XI/CPdv5nj8xCCw9QmDlvK5HYT0AAAA/rBwKQAAAwL9/ajRAarwMQNejwD+mm0Q71XhpPRKDQL0tss1AaJFNP9V4aT1YOTQ8CtejvAAAAD++nwpAkxjkPwrXo7s5tEi9FK7fQJZDiz0K16O7FK5PQHe+nz0AAAA/CtejPAIrB70bL1VA30+tQJ7vF0AZBPY/9P1UPG8Sg7tQjRc946Ubvbx0E7wAAAA/XI/CPn9qvDy28309x0ufQLx0EzxvEgM9AAAAP6abRL0AAIA/MQisvBKDQD32KCxAx0ufQHe+vz9/alw/CKxcP7bzfT28dBM8bxKDO5qZmT+uR1lAbxKDu7bzfT1CYOW7BFbWQJZDC70xCKw8VOPlPkJguUDNzEw9bxKDOuOlmzwSg0A9vHSTPWiRbb0bL1VAlkOLvIcWWT0ZBHY/H4XzQB1aAEEAAAA/lkOPQAAAwD+mm0S7vHQTPAAAAD9YOTS8ppvEPNNNekAAAAA/9P1UvGDlUD1vEoO7AAAAP/YoLECWQws9MzOjP9V4ab1YOTS8QmBlP2iRbb28dBM+aJHtvKabRLsAACBAAAAAP+XQJkEAAAA/bxKDukJg5TxvEoM6AAAAPwrXI7zByqG9CtcjPM3MzDyuR2E9Gy/dvAIrBz3+1HhAiUG0QI/CtT6mm6hAtvN9vW8SA7uF6xFAEoNAPaabRLwAAGBAQmDlu/T91Dz0/VS92/mePwAAAD8AAAA/AADAPwAAAD/Xo7A+bxIDu7x0EzyuR2E9hxZZvQAAAD8AACBAuB6FPQAAAD+PwnW8ppvEPLx0EzwfhYdAsp0PP0oMEkAIrDRA9P1UvFCNFz0Sg0C9AABgQAAAwD9vEgM89P1UPQrXozspXA89y6EFP5qZ2T/FIBA/AAAAP7bz/T6PwvU8tvN9PV66iT4xCCy9AisHPQAAwD8AADBAppvEO65HYb3P9zM/46WbvMUgMD2gGk8/mpmZP4PAhkD0/VS8bxKDvdV4aT7VeGk9zczMvGDlUD1cj+I/QmB1QAAAwD9qvOQ/uB6FvTEIrLwAAAA/WDk0vEJgZTxvEoM6MzOjPwAAAD8hsFpAbxKDup7vJ73n+7lAYOVQvW8SA7stss1AAABgQFg5NLx3vh89AAAAP28SAzwtsp09/tQAQClcDz4AAAA/AAAAP5qZCUBokWVA9P1UvPT91Dw/NWZAUI0XvUJg5TuHFlm9f2q8PNv5nj+F6xFA9ih0QAAAsECmm0Q8MQgsPTm0SL2ambk/f2o8vVg5ND30/dS8AAAAADMz0z9xPSJAAAAAP/T91LwK1yM8AAAAP2iRbT2mm0Q7hxYZQFK4Hj9vEgO9vHQTvIlBtEBvEoO7tvP9PK5HWUB9Pz1AKVwPvW8Sgzqe7ydA46WbPNV4jUDByqE9vHSTPJqZoUBoke09AAAAP1yPwj6F69E/qMYbQI/Cdbymm0S7rkdhPQrXozwK1yO8WDk0PDEIrDwAAAA/7FE4vW8Sg7r0/dQ8cT0qP+OlGz4AAAA//tQIQJZDizyPwnW8AAAAP6abRLzFIDA9AAAAPwAAAD8AAAAAMQisvGDlUD2sHBJAlkOLPG8Sgz3b+Z4/WDm0PmQ77z+PwrU+QmB1QFg5ND0K1yM8rkdhPfT91LxCYOU7QmBlPQAAgD+PwnW9AADAP1YOiUBCYOU8bxIDvClcD70AANA/AAAAPwAAAD93vr8/QmDlu7x0kzzy0g0/QmDluzEILL0AAAA/xSAwvaabRDx/ajw9AAAAP/7UAEAxCHxAPzUcQQAAAD9YObQ9vHQTvFg5NDwAAAA/bxIDu1g5tLy0yD5ALbKdPUJg5Tymm0Q7UI2XPQAAAD+ynQ8/GQSWPilcDz0K1yO8AAAgQAIrBz1vEoO8Aiu7QGiRbb1vEoO646UbPylcjz1okR1A9iicPm8Sg7sxCCy9vHSTPNNNYkBWDi0+AAAAP05igD9/ajy9MQgsPRsv3TxU4+U+MQisvLx0k72mm0Q8AADAPwAAAD93vp8/ke0AQQAAAD/fTw0+bxIDvPT9VDwAAAA/vHQTvOOlG72gGi8+qMbLPmiRbT0K1yO8kxjEPpZDC73jpZs8yXb+P7x0M0Camdk/30+NPVg5NLz4UxtApptEPDEILL2PwnU9AACAQAAAIEDTTXpAxSCwPpZDi71YOTS8QmDlu28SgzpWDmVAAAAAP3e+H72mm0Q8SOGSQH9qPD2mm0Q7QmBlPzMzoz/y0p1AMzOTPylcDz0QWFk/pptEuzEIrLwOLTI+WDk0vB1aPEAj23k9bxIDO9v5nj8xCCy9AAAAP/T91Lz8qalAWDk0PaabxDsAAAA/AAAAPwAAIEDdJMY/pptEuzEILD0AAMA/MQisvDm0SL3+1ABArkdhPaabRLsAAMA/AAAAAAisNECuR2E9bxKDuzMzgz9qvJQ/2/meP/7UeEA1XgJAAAAAP7x0E7ymm0S9j8K1PgrXIzxCYGU98tIFQAAAAD+mm0Q8pptEvDm0SL0AAAA/AAAoQArXAz/jpRu99P1UPAAAwD9YObS8ObRIPUjhtkBQjRc9lkOLvM3MzDwAAAA/AisfQD813j5/ary87FG4PdV4aT5vEoO8Gy/dPGq8ND9YOTS9QmDluwAAAD9kO79Aj8J1PAIrhz0K1yM88tJTQc3M7D9GthM/qMYbQI2X7j4xCKy8lkOLPAAAAD/NzEw9ppvEvBsvXb0AACBAAAAAPwAAAD9CYOU7xSAwPaAaTz9CYGU846WbvPypC0EAAAA/EoNAPfT9VLwdWtBAQmBlPClcD70AAAA/AAAAPwAAAD9qvDQ/1XhpPY/CdTz0/VS8bxIDvf7UCED0/VS92/meP1g5tLx3vh89AAAAP/LSU0H+1ABAAAAAPwAAAD8QWNFAbxIDO7bz/bwAACBAaJFtvUJgZTzVeGk98tKdQG8Sg7uamZk/WDk0vI/CdT1eutk/LbKdPSGwWkAUrk9A9P3UvG8SA7s5tEg9GQSWPhsv3Tzb+Z4/ppvEvGiRbb0K1yM9VOOlPQAAAD+BlddAqMYbQJzEQD85tEi9QmDlO6abxLu8dBM8WDk0PFCNFz+amQlAf2q8vAAAAD/8qXE9CtejuwAAAD9kO989bxIDPRkEdj8AAAA/AAAAPwRWbj8AAAA/vHSTPQAAAAD0/dQ8MQg8QJZDi7zNzMw8AAAAP5qZ+T8pXA89ppvEvArXI73+1GhASOG2QKabfEC8dJO89P1UPLx0O0C8dBO8bxIDPLx0O0AAAAA/tvN9PTEIrDxeutk/vHQTvZZDizwxCKw9AAAAPwAAAD+8dBM8YOVQPQisXD+mm8S8CtcjPbx00z5EiyxAAACAPm8Sgzymm8S8BFYWQPypcb2PwnW8AADAP1CNFz/fT409QmDlvDm0yEB3vh+9Cteju2Zmxj8AAAA/SgxyQAAAAD8hsFpAbxIDO8UgML1QjRe9BFZuPzm0SD3jpZu8ppvEPKabfECPwnW9H4VrP28SgzodWtBAzcxMvW8SAzwAAAA/ke0AQVyPKkAAAAA/f2pcPwAAAD9vEoM7bxIDPScx+D+mm0S7QmDlvAAAwD+TGMQ+j8J1PZZDizxCYOW7ObTIvTvfN0DNzCw/CtcjvArXIz2PwnU9qvGGQBkEFj9YObS8zczMPMP1WECmm0S846UbPZqZ2T4AAAA/qMZLPo/CdT3+1AhAppvEPEJg5bx/ary8O983QG8SAzsK1yO92c53QAAAAD/fTw0+qvFSP6abRD0j2xk/MQisvJZDizyWQ4s9N4lBP2ZmFkAAAAA/QmDlu5ZDC7228/08YOVQPajGyz6mm8Q7WDk0vQAAAD+8dNM+w/WkQEa2U0AAANA/AAAAP28SA7xvEoM9QmB9QH9qPL2mm0S7mpmZPwAAwD8K16O8QmDlPBsvJUBQjZc9pptEOwAAAD8AAAA/KVxfQArXozt/ary8nu8nvQAAAD8CK2c/lkOLvPT9VD0AAAA/uB6FPUJg5TsUrndAAADAPwAAIEB56ea+QmDlPLx0k7xSuB4/EoNAPW8SA72amRFAf2o8Pbge9UC8dBM8lkOLvB1aDEDfT61A46UbPQAAAD+mm0Q7vHQTvc3MnD8AAGBAKVyPvaabRDv8qalAGy/dPPT91Lzb+Z4/bxKDOvp+CkDJdr49vHSTPAAAAD9CYOU7vHQTPc3MzLwAAAA//tQAQGiR7T0AAAA/KVzPPjVekkCWQ4u8zczMPMP1pEACKwc9bxIDvDEILD2ynQ8/8tJTQQAAAD9vEoM6MQgsPQAAgD/0/VS8/KlxvfYo3D7NzJw/bxIDO5ZDCz30/VQ9ppt8QIPAyj6q8ZpACtejvGiR7TzNzIxAAiuHvW8SA7zVeGk+xSAwPdv5nj9vEgM89P1UvQAAAD8AAAA/Vg7tPs3MzDwfhWs/AisHPZ7vJ70tss1ArkdhPW8SA7uuR/E/nu8nQKabRL1vEgM9pptEPEJgfUBcj8I+JzEAQQAAAACHFlk9i2znP39qvLwK1yM8uB4FPocWWT0K16O7NV66PQAAAD/0/VQ8j8L1vNejwD8AAAA/hxaZPqAaLz4K1yO9pptEu8UgMD28dJO9RIv8P1K4Hj/Xo7A+WDm0POOlG71CYOU8SgwSQAAAAD9CYGU8QmDlvN9PjT0AACBA/tQAQIts5z8AAAA/AAAAP9V4yT+8dBO8bxKDO5HtvD6PwnU8WDm0vHWTuEAAAMA/46WbvOOlG71/arw8QmBlvsUgsD4GgZU9lkOLPPypoUAAAMA/pptEO57vJz0AACBApptEvKabxDzjpRs/WDk0Pbx0kzxMN4k9AisHPTEIrDzfTw0+ObRIvW8SAzwAACBAAAAAP30/PUCHFuk/CtejPOOlG73FIDA9lkMLvZqZCUAfhQs/8tIFQG8Sg7r0/dS8j8L1PCuHBkAAAIxA30+NPbx0K0ApXA89bxKDugAAAD93vh89MQisvAAAAD/b+Z4/arwMQBsvVUDNzPw/AACQQPT9VDymm8S8XI/CPqabRD0CKwe9K4f6QIcW2T3jpZu8QmDlPAAAAD9QjRe99P1UPAAAAL8AAAA/pptEvOxROL0v3YxAVg4tPrbz/bxCYOW7XrqZPzm0SD2mm8S7AAAAPwAAAD9GtlNAI9sZQBsv3bymm0S7uB4FPjm0SD0K16M7AAAAP28SgzsCK4e9PzWOQAAAKECWQ4tA7FE4vW8SA7v0/dQ8ZDu/QLx0E7wK1yM8VOPlPrbzfT7FIDC9AisHPYtsn0CLbBdAuB6FPbx0kzwK1yM8/tQAQClcDz7TTXpAWDm0PRsvXb0UrndAAAAAP4/CdbwAAAAAMQgsvQrXozuJQbRAAAAAP8dLn0D2KHRAbxKDO4/C9byamfk/WDk0vArXI70ZBJY+AisHPYPAyj7jpRu9vHQTvAAAwD/sUbg+5/vJP0Jg5bsCKwc9zcxMPW8Sgz3NzCw/lkOLPArXo7z8qalA30+NPfT91DyuR1lAfT89QFg5tLwAAAAAQmBlPSlcR0AAAAA/+n5qv9ejsD5kOy9AzcxMvVCNFz0AAAA/AAAAP0JgZTyWQ4s9QmDluwAAAD956ea+aJFlQEJgZbx/ajw9MQgsPm8SAztCYOW7AAAAP9ejwD8pXA89CtejuwAAgD+28309WDk0vFCNFz8AAAA/AAAAPx1aBD9/ajw9vHQTveOlm7xcj8I+9P3UPDEILL2amZk/WmS7PvYoLEASg8A9vHQTPDEIrLwK16O7f2pcPxSuxz7D9aRARrYTP6abfEDsUTi9QmDlO0Jg5TwAAAA/AADAv9V4aT1vEoM7f2o8vTm0yD1YOTQ8bee7PwAAsEBvEgO99P1UPAAAwD9CYGW9j8J1vKabfEBCYGU9zczMPN9PjT1/ajy9MQgsvVYOLT5CYGU/K4f6QPT9VLx/ajw9okVWQLx0E7zsUTi9f2o8PQAAAD8AAAA/AAAAP6wcCkAAAAA/j8J1PKabxLxvEoM7AAAAP1g5NLxvEoM7mG5aQEJgZT13vh89bxIDPBsv3bwdWgQ/AAAAP4/C9TxvEgO7AAAAPwAAwD/8qXG9pptEu6abRDyuR2G9Vg5lQAIrhz30/VQ8AAAAP83MlEBI4ZJA2c5HQFyPwj4AAAA/bxKDOhsv3TyamUlAWDm0vKabRDsAAAA/uB6FPRsv3bxYObQ81XhpPQAAIEAnMfg/K4cCQZZDi7x3vh897FG4PqabRD1vEoO6AAAAP/T91Dxeutk/bxKDvaabRLsAAAA/XrrZPwRWbj/+1HhAlkOLPArXo7yLbNc/f2o8vW8SA7wAAAA/AAAAP+xROD0K1yO8bxIDvBKDQL1g5VA9AAAAPwAAAD8AAAA/AACQQOXQJkGmm3xAbxKDu1g5NDwAAAA/j8J1PG8Sg73FIDA9MzPTPwAAAD+PwnU8j8J1vJZDizygGo8/zcxMvaabRLvD9Yg/mpmZP28SA7sK16O8AAAAP28Sgz1CYGW8AAAAP7TIrkCmm8S7uB4FPo/C9bye7yc9AAAAP6abRDyamZk9AAAgQJqZmT9vEoO6WDm0vI/C9TwAACBAObTIQKabFEBvEgO8xSAwvWiRbT5CYOW7QmBlPQAAAD/0/VQ8AABgQAAAAABYOTS9AAAAP0JgZT1GtlNApptEPUJg5bxcj8I+JQa5QAAAwD8AAGBA8tIFQF662T9vEgM89P1UvBBYWT9vEoO6vHSTvLx0kz3sUbg+pptEOwrXI7wAAAA/46UbPfT9VDwAAGBA7FE4vQAAAD8AACBAlkMLPUJg5bzFIDA9RrYTPwAAAD+4HiU/WDm0PMHKIUBoke28tvP9PDEIfEAAAOA/30+NPfT9VDzsUbg+lkMLPW8Sg7sAAAA/ppvEPK5HYb2amUlAN4lBPwAAIEAAAAA/AAAAP/T9VL2mm0S8bxIDPAAAAD8K16O79P3UvAAAAD9euok+bxIDvUJgZTwSg0A91XgDQUJgZT228/28AAAAP9ejsD7jpZs846UbvSGw8j68dBM8zcxMPQAAAD8AAAA/f2o0QArXIzxCYGW8KVxfQG8Sgzqmm0Q9AADAP7bzfT7VeGm9ppvEO4tspz9CYOU846WbvB1aAEEAAAA/AAAAP83MhEAAAEA/AAAAP28SAztYOTS9yXaWQM3MzDz0/dS8QmBlP/ypoUBoke08bxKDvMUgED/NzMw8CtejvAAAAD8AAAA/SOEKQJZDi7y8dJM8ZDs/P4/C9bxvEgM7DAITQAAAYEBvEoO8f2q8PAIrhz2amZk/SOGWQI2X7j/2KHRACtcjPClcD70xCCy9i2znPx1aBD/jpZu9CtcjvGiR7TwAAAA/WDk0PfYonD5CYGW8YOVQPajGG0BvEgO9WDk0vKAaLz6PwrU+AiuHPVg5NDwAACBAvHSTvG8SAz3b+Z4/lkMLPc/3Uz9vEgM8AisHvRsvXb3jpZs8ke0AQQAAAD8AAAA/IbDyPgAAAD8bL90+46WbvKabxDvByiFAj8L1PBsv3bwAAAA/AAAAv/T9VLxvEoM7AAAAP1g5NDy8dJO9tMiuQAAAAD8AAAA/UI0XPUJg5Tstsp09vHQTvDEILL0AADBAbxIDvHNokb0xCCy9RrZjQAAAAD8AAAA/c2hpQLbzfT0AAAA/bxIDPfT91Lz8qXE9WDk0vCUGuUAzM1NAGy9dvW8Sg7rNzMw8AAAAP8UgcD8AAMA/Di0yPlg5tD4Sg3hAbxIDu65HYT1GthM/KVwPveOlGz0AAMA/H4XzQG8Sg7u28/28ke0AQc3MzLzjpRs92/meP8HKYUBcjwI/bxIDPUJgZbwAAAA/UI0XveOlGz0AAAA/JzHIPgIrB72mm0Q8XI/CPm8SgzpQjRc9AAAAPwAAkEBWDu0+okVWQG8SgzrNzMw8I9t5PexROL38qQtB3STeQAAAAD8K1yO8vHQTPXe+vz9/ajw9j8J1POf7OUAAAAA/ppvEu7x0E738qXG9AAAAP57vJz0AAAA/QmBlPAAAIEASg0C9ppvEPAAAwD/b+Z4/AAAAPzeJQT+LbBdAAAAAP0Jg5TsK1yO8Urg2QTm0SD2WQ4u8AADgPwAAAD+mm8S7xSAwPYcW6T9vEoM7d74fvQAAAD8AAAA/ukksP83MzLzNzEw9aJFNP+OlG730/VQ8NV46Pxsv3T70/VS9CtejO3WTAEBYObS8xSAwPTMzgz8AAMA/O9+TQLbzbUCWQ4u8aJHtPJqZ+T8K16M7EoNAvQAAAD8AAAA/zczMPM3MzLymm0S9/tQAQAAAAD9CYGU9bxKDPKabRLzNzCw/bxKDPPT9VLyamZk/QmBlPBsvXT1vEoM61XhpvQisNEBvEgM8j8J1vAAAAD9CYGU/AAAAPwAAAD99Pz1AAAAAP7x0EzxvEoM9BFbWQG8Sg7u28/08bee7P2iRbT70/VS9WDk0vFg5NLxYOTQ9H4UDQBKDeEAAAGBA2/meP6abRLzFIDC9AisHPVYO7T4zM5M/lkMLPQAAAAB1kzg/f2q8vClcDz0AAMA/I9thQHE9IkC28/08zczMvAAAAD9vEoM8aJFtPQAAAD+oxis/f2o8PRsv3bwAAMA/WDk0PPT9VLz0/VS9AACQQKabfEBGthM/dZNIQAAAAD8Uroc+bxKDO0Jg5bv8qXG9bxKDOkJgZTwAAAA/j8J1vDm0SL2amRFAmpnZPhSuxz4K16M8EoNAvQAAAD8xCCy9zczMPAAAAD/RIiVBpptEPLx0Ez3Zzl9Ad74fvfT91DwpXA8+AAAAP57vJ71vEoO78KdGPrx0Ez4AAJBACtcjvLx0Ezw1Xjo/bxKDOwrXIz0AAMA/AAAAP3e+Hz28dJO82/meP6abRDwpXA+9AAAAPxKDQD1t58s/9P3UPG8SA7xcj8I+AAAAP8uhhT5kOy9ARrYTPwAAYEAK16O8vHSTPFg5ND0K16M9bxIDOwAAAD8lBoE9WDk0PAAA0D8IrDRAEoN4QEJgZTyHFlk9AADAPwrXo7toke08O983QMUgML2e7yc9tvN9PtnOR0Cynf8/pptEu9NNAj+mm0S9bxIDvH9qvDwAAAA/zczMvArXoz1CYOW7nu8nPQAAAD9GthM/AAAAPwAAAD+mm6hAbxKDuvT91Dymm3xAbxKDPbbz/bwAACBAI9thQOOlG71vEoO6vHQTPZqZ+T/sUTi9BFZuPwAAAD9vEgM8JQaBvUJgZT+WQ4u8f2o8vRKDQD26Sbw/QmBlPwAAAD9/alw/Vg7tPgAAIEAAAAAAtvP9PAAAAD9vEoM8YOVQPTEIPEDP94dAQmBlvH9qvDzjpZs8vHQTPDEILL0AAAA/AAAAPxfZzj30/VQ8bxKDPBsvXT2mm8S7RrYTPwAAwD8zM6M/AAAAP28SA7uPwvU8f2o0QPT91LxvEgM7N4mBPs3MlEDjpRu9vHSTPAAAAD+PwnU8nu8nvQAAAD9KDBJA8KdGPhsv3bw5tEi9AADAP28SgzsK16O8nu8nPQAAAD8GgZU9PQr3P83MTD28dBO9f2pcP+kmwUDNzIRAAABwQAAAAD8AAJBAbxIDPJZDi7zFILA+MQisvLx0EzwdWgQ/1Xhpvbx0EzxxPSo/AAAAPwAAAD/0/VS8WDk0PLx00z7sUTg9QmDlOwIrBz0AAAA/CKxcP1YO7T7sUcg/MQgsPaabxLue7zdA9P1UvLbz/TwAAAA/qMZLPhsvXb1vEgM7EoNAPW8Sg7wpXA8+xSAwvbx0y0Dl0GI/ppuoQAAAAD/0/dS8YOVQPQAAkEAbL10946WbvAAAAD/8qaFAbxKDOzEILL1CYGU9vHQTvYcWWT1GtvdAAABgQAAAAD8AAAA/ppvEu6abRDv0/dS8AAAAP7bz/bxYOTQ9w/VYQAAAAD+mm8Q7I9t5PQrXo7tYOTQ9XI/CPgrXIz1vEgO7AAAAPwAAIEAAAAA/Di0yPgAAAD9QjRc9lkOLvOkmwUAAAAAAvHSTPClcD724HgU+ZmauQDMz0z9vEgM8MQgsPW8SA7tCYGU/8tINPwrXo7yPwvU8PzWOQM3MzLwSg0C9AAAAPwAAAAA5tMhAUI2XPVg5tDwAAAA/ukm8PwAAAD8AAAA/+FPDQK5H2UBvEoM7ppvEuwAAAD9vEgM9f2q8vNNNYkAAAAA/YOVQvW8Sgzqmm8Q7CKxcPwaBlT1vEgO7I9sZP4cW2T1CYOU7uB6FPQAAAD/jpZs8pptEu65HdUEAAAA/AAAAPwAAAD9mZq5AObRIPY/CdbwK16O7tvP9vM/3K0CWQ4s8j8J1Pdv5nj/FIDC9bxIDPItsx0Db+Z4/zcxMQPhTC0BKDBJAdZM4P28SAzu8dBO9vHTTPrx0Ez3jpZu8mpmZP23nM0Cmm0Q7YOVQvQAAwD8pXA+9j8J1PDMzoz8dWixAN4lBPxsv3TwK16M7AAAAP9V4aT2WQ4s8d76/P5qZ2T+mm8S7f2o8vYtsn0AxCKw8QmBlvJHtNEA/Nd4+AAAgQM/3Uz5/ajw9j8L1vLbz/TzTTeI/hxYJQHe+H71YOTS88KdGP9V4ab28dJO8AAAAP+xRSEAAAMC/Gy/dPG8Sg7oAAAA/nu8nvW8SgzvRIiVBmpkRQOxROL1vEoM8UrgeP39qPD1vEoM6AAAAP76f9kAlBgE+9iicPrx0EzzjpRu9AADAP8/3kz5g5VA9vHSTvNV4aT1vEgO9nMQAQJqZeUBvEgM8CtejvMUgML0AAMA/AAAAPwAAAD+R7QBBAAAAPwAAAD+mm0S7QmDlPEa2Ez/jpRs9tvP9vFYOLT4AAAA/tvN9PeOlmzxiEJg/UI0XvW8Sg7oAAAA/oBrvP1Tj5T70/VQ9bxKDOhsv3bz0/VQ9UriiQF662T/LoYU+WDk0PAAAAD9vEgO9bxKDusl2vj7NzMw8MQisvJZDi70AAAA/AABwQJqZCUAAAAA/ZDs/PzEILL30/VS8zczMPArXI7y28/08AAAAPyGwQkApXA89QmDlu6AaLz5YObS8aJHtPLpJLD9WDi0+aJHtPAAAAD9/ary8TDeJvbx0kzymm3xAhxZZPSuH+kBYObQ8QmDlux+Fj0ApXA8+FK53QJqZCUAAAAA/FK7HPvT91Ly8dBM89P3UPEJg5bwSg0C9AAAAPwAAAD8AAAA/AAAAP28SgzoK1yO87FE4vVpkOz7b+Z4/f2q8PAAAAAAAAFBAbxIDu0JgZTxQjRc/nu8XQArXIzz0/VS8c2hpQAAAAD9/ary8bxKDulg5NL0Ursc+Cteju83MTL3LoQU/AADAvxSuhz5vEoM9XrrZP99PrUDsUTg9QmDlu28SA7tCYH1Ag8DKPgAAAD6PwrU+9P1UvNV4ab0AAIBAj8J1vBsv3TwAAAA/vHTLQGiR7TyPwvW8mpmZPVg5NL1vEgM8ppt8QF662T8AADBAWDk0vKabRL28dJM8hesZQHe+vz/0/VQ8nu8nPQAAAD8CKwe9lkOLPAAAAD8AAAA/AAAAP3E9uj9WDg0/CtejuwIrB72q8dI9bxKDuvypcT3Xo7A+Vg6FQBKDQD30/VS8+FMbQArXozsK16O8QmBlP+xROD1vEoM6pptEPEJg5bwAAAA/WmQ7Pm8Sg7spXF9AKVyPvaabRDxvEgM7dZM4PylcDz4/Nd4+1XhpPTMzoz+amfk/AAAAP/T9VDzjpZu8F9mmQGiRbb1CYOU7SOG2QPT91DwAAAA/AisHvaabRDsAAAA/AAAAP7ByCEAZBHY/ppvEO+Olm7wAACBAppvEu4/C9Tyq8ZJAI9t5Pdv5nj8K1yM9CtejvGZmFkDNzKw/MQgsPd0kLkBQjRe9CtejOwAAAD8AAAA/ppvEvG8SAzxzaGlAObRIvaabRLsAAAA/AACQQDMzkz8ZBJY+f2q8PEJgfUCmm0Q7KVwPvef7OUAAAAA/AiuHvaabRLsrh5Y+QmDlvH9qvDzNzOw/Cteju8UgMD1vEgM9AAAAPwAAAD8AAAA/PzXePgAAAD/D9aRAlkOLPLbzfT1CYOW8AAAAP5ZDj0Cmm0Q7vHQTPa5HYb2oxss+AAAAP39qlECmm0S7KVwPvUjhlkBvEgM746UbPSGwikDb+SZAbxKDuvT9VD0zM4M/AisHvaabRLymm3xAAAAAP1CNFz+amXlAbxIDPI/C9bxCYHVAWDk0vQAAAADjpRs/AAAAPwrXoztCYGU9mpmZPwrXozuPwnW9I9sZP7x0kz0tss1AAAAAP0JgZT28dBM87FG4PkJgZTyuR2G9mpnZPmQ7L0CuR2E9cT0iQJZDC71vEgM8pptEvbx0kzymm0S9AAAAP/7UnECR7QBBAAAAP3E9CkEAACDAtvP9vEJg5Tt/ary8AAAAPwAAMEBvEoM8bxKDvBKDQL2HFlk96SbBQAAAIEB/arw9bxKDOhsv3Tymm0S7RIv8P39qPL28dBO8vHQ7QKAaLz6mm0Q8QmDlvLgehb1YOTQ9CtejO1CNFz0X2XZAppsEPwAAAD8QWDk+Vg6JQBKDQL3jpRs9+n4SQPT9VLwxCKw8hxbZPeOlm7x/ajw9IbBCQFTj5T473zdA7FE4PW8SgzoK1wM/ppvEu+OlG72LbNc/UI2Xvf7UAEAxCKy846UbPQAAIEBGthM/RrazPwAAAD8K1yM8pptEuylcR0BvEoO646WbPaabxLxqvDQ/CtejPG8SA70QWNFAMzODP2q8lD/b+Z4/ZDs/P6wcEkCmm8Q7zczMvHWTSEAK16M77FE4vQAAAD+TGMQ+QmDlO39qvLwAAAA/WDk0vaabRDyWQ49AAAAAPzMz0z+PwnW846UbPTEIrLwbLyVAaJHtvKabxDsAAAA/RrYTPzVeAkBGthM/46WbPEJgZbzy0g0/46WbPG8Sg7sEVt4/ObRIvbx0kz30/dS8bxKDOrgehT073zdArkcJQFTjpT2WQ4s8f2q8PQrXo7xCYOU7MzPTPzEIrDwAAAA/tvP9vG8Sgzyamdk/AADAP4cWmT6mmwQ/bxKDvI/CdTxg5VC9MQisPIcWWb0AAGBAKVwPPl66iT6gGu8/AAAAP2Zm9j8Sg0C9AAAAALx0E7xYOTQ8nu8nPbx0k7wnMcg+lkMLPUJg5bsAAMA/AAAAPwAAAD8AAAA/bxKDOjEIrLwAAAA/ppvEO0Jg5TzFIDA97FE4vaAaLz4AACBA/KlxPQAAsED+1AhAbxIDuwrXIzx3vh89AAAgQFg5tD7P95M+j8J1PJZDC70AAAA/vHSTvD0Kdz+mm0S8d74fPY/CB0HP9zM/i2yfQHe+Hz1CYOU7pptEO0a2Ez8AAAA/ppvEPG8Sg7oAAAA/9P3UvKabRLsAAAA/AAAAPzMzI0DNzCw/9iicPiGwcj6WQ4u8j8L1PAAAAD8AAAAAbxIDvZqZWT8AAAA/WDk0PG8SA70AAMA/f2q8PKabRLz8qQtBAAAAP9NNYkAK16M7bxKDvKabBD9vEoM69P3UPIXrEUCF61NBbxKDOhKDQD03iSE/QmBlPM3MzLwxCCw+xSAQP28SA7v8qXG9NV46PwRWHkBcj+I/j8J1vI/Cdb3D9aRAGy/dvI/CdTzNzIxApptEuylcDz0zMyNAAAAAPxsv3TyPwnW8rkdhvQAAUEAAAAA/2/mePyPbGUAAAAA/AADAPwAAAABQjRc9Zmb2P5ZDCz0CKwe9F9lOQBSuxz5CYOW7vHQTPAAAAD9oke08bxKDOgwC+z85tMi9hxbpP5ZDCz28dJO8nMRAP3e+H72mm8S7sp2rQAAA4D8K1yO8bxIDPQAAAD9CYOU7KVyPPexRcEA5tEi92/meP28Sg7qmm0Q7Vg4tPgiszD9CYOU7AACwQKabRD0K16O7AAAAPwAAYECuR9lAKVwPPRBY+T70/dS8bxIDPUJgZT3FIDC9AAAAPy2yTUBxPbo/iUG0QClcDz4Uroc+vHQTvW8SAzsAAAA/bxKDOkJg5bwUrsc+1XiNQG8Sgzu8dBM9AAAgQCUGgT0K16M7i2zXPxkE9j8AAEA/pptEOylcjz0AAAA/vHSTPJZDi7x3vr8/wcqhPaabRLsAAAA/AABgQAAAwD8AAAA/EoNAvbx0k7xvEoO7QmDlOwAAAD9QjRe9d76/PylcDz1vEoO6ZDs/P28SA71OYoA/30+NPQAAYEDP9ztBbxKDOzm0SD1vEgO7AAAAP0oMckAAAMA/j8LlQAAAAD+kcIVACtejuxsv3TwAAAA/aJHtvArXozxCYGU/zcwsPwrXIzxYOTQ9bee7Pxsv3byPwnU8uB6FPQAAwD93vv8/AAAAPx1aAEEbL908bxIDvfYo3D6WQwu9vHQTPAAAwD9YOTS9pptEPG8Sgz2amZk/lkOLvQAAAD/jpZs8AisHvQAAwD9mZq5AvHQTPfT9VLzfT61Af2q8PKabxLyPwrU+WDk0Pbx0E7wAAAA/AAAAPwAAAD8AAAA/AAAAP6abqECmm0S7pptEPDm0yD28dJO8f2q8PAAAAD+amXlAMQgsvaabxDzjpZs8MQgsvTvfi0DFIDC9pptEuwAAAD/NzIRA9P1UvVCNFz9vEgM9CtcjvArXoztcjzpAZDs/P8HKsT8/Nd4+AADAPwAAAD/FIDA9WDm0vAAAYEAAAAAAlkOLvAAAAD8AAIA+EoNAPW8Sg7zfT61AaJFtPW8Sg7wAAAA/000CP4PA7kC8dJO8bxKDOqabRD09Cvc/AAAAP9V4ab0K1yO8zcycPwrXo7xCYOU7AADAP83MTD/FIHA/vHTTPm8Sg7tYObS8cT0iQBsv3TxvEoM6zcwUQAAAAD/jpZs8bxKDvNV4aT5YObQ8pptEvSUG+UAzM6M/JzHIPgrXIzw5tEg9AAAAP1g5tLwbL908EoNIQArXo7vjpRu9qMbLPhSu30ApXI89bxIDPEJg5bsAAIxAmplJQAAAAD8AAAA/d76fP4XrEUCmm0Q7CtcjvAAAAD+28309lkOLPBsv3T4AAAA/UI2XvW8SA7s/Nd4+j8L1PArXI7wSg4A+WDm0PPT9VL0AAAA/2/meP2ZmZkBSuB5ACtcjPaabxDtI4QpAMQgsPaabRDue7ydAAAAAP/T9VLzNzEy9KVxHQFg5tDxvEoO6AAAAP2Zmxj/NzIxAvHQTPDEILL1CYHVAYOVQPZZDC71g5VC9zcycP7geBT4K16O7KVzPPmZmFkBoke08KVwPvdV4ab1aZLs+vHSTvDEILD0AAAA/KVxHQAAAAD8ZBJY+EFj5PmZmFkBvEgM7vHSTPRsv3bwpXA8+WDm0vPLSvT9vEoM6bxIDPS/dZD+e7yc9bxKDugAAAD8AAAA/AAAAPwAAAD8K16O7WDm0vM/3Mz9vEgM9bxKDOp7vJ72WQws9AAAAP/ypcb0K1yO8GQR2P/p+aj8AAAA/AADAv1yPwj4AANA/aJFtPVg5NDwSg3hAvHSTvJZDizymm3xAAAAAv28Sg7wAAAAA7FG4Pm8SgzrNzEw9EoNAvcdLn0B/arw9XI/CPYtsn0ACK4c9Cteju7x0kz228/28bxKDugAAAD/6fgpAvHSTPJZDC70AAAA/aJHtPOOlm7xxPQpBAAAAP1g5NLwK1yO9ppvEu8P1WEAfhWs/nu83QLx0kz32KJw+MQisvAAAAAAxCKw8d74fvRsvJUBmZhZAWDk0vHNokT1CYOW8AABgQAAAAD9CYGU8WDk0vIcWWT2uR2G9bxKDOz813j7jpRs/AAAAPzMzE0AAAAA/AiuHPcP1pECPwnW8ObRIPQrXo7tmZvY/AAAAP4PAhkC8dBM8ppvEvNv5nj9vEgO9CtejuwAAwD8nMcg+QmBlPW8SA7tvEoO7AADAPwAAAD9kOy9A9P1UvQrXo7ucxABAf2q8vI/CdTwK16M7AAAAPwAAwD8fhfNAAAAAPwAAAD9vEoM7EoNAPQAAAD9vEoO79P3UPI/CtT70/VS9AAAAPwrXo7xCYOU8Vg7tPqabRL2mm0S7AAAAP1g5NL1YOTS8AAAAPwAAAD8AAAA/EFjRQAAAUEDy0lNBbxKDOm8SA70dWgBBCtejPPT91Lz+1ABAAAAAP/T9VL2mm0Q7CtcjPc3MTD2amRFAAAAAP2Q7nz4AAAA/xSAwveOlm7wAAAA/ppvEPAAAAABYObQ8Gy9dvQAAAD8AACBAtvN9Pj0Kdz/jpRu9MzMTQM3MTD1vEgO9pptEvc3MhEAbL109WDk0PEa2sz7NzCw/CtejPMUgsD3y0s0+46WbvG8SAz0tss1A/tQAQAAAkEAtsk1AJzEAQRfZdkBvEoO6ppvEPAAAkEBvEoM6zcxMPQAAAD+6SSw/CtejvDm0SL0AAAA/pptEOwAAAADFIDA9AAAAP+OlGz/VeGk9IbBaQEJgZbzNzMw8pptEPOxRyD8lBrlA7FG4Pka2Y0AX2aZA9P3UPArXI72PwvW86SbBQB+Faz/sUTi946WbPPT9VD0Sg0A9d76/P3NoaUAxCKy8vHSTvQAAAD9vEgM746WbvAAAAD9U4+U+ZDsvQAAAAD/dJN5AAABgQLx0k7y8dBM9Vg4NP1g5tDy8dBO8QmBlPwAAwD9QjRe9f2q8PAAAwD/sUTg9MQisvAAAYEC4HiU/MzMTQPT9VD30/VS8WmQ7PhKDQL1vEoM8AACQQKabRDsK1yO8UrgePyuHlj4AAAA/AAAAP28SA7zFIDC9QmBlP5ZDCz0lBoG9AAAAP4tsn0AK16M7hxZZvVCNFz1mZvY/ZmaGPwAAIEBvEgM7WDm0vIts5z9vEgM89P3UPAAAwD+F6xFAQmBlPG8SA732KNw+pptEu8UgMD0bL12916OwPgrXo7v0/VS90SK7P83MLD8bLyVAAAAAP7bz/by8dJM8AADAP6abxLt3vh898tLNPm8Sgz2amXlAbxIDvfT9VDx/ajy9WDl0P9V4yT+mmwRAQmBlPwAAAD8AAAA/WDk0vOxROD0AANA/f2o8PaabxDs3iSE/30+tQOOlm7xYOTS97FG4Phsv3bzjpZs8vp+qPzVeOj/NzMw846WbvOxROD0K1yO8BoGVPQAAwD8AAAA/WDm0PUJgfUC8dBO8j8J1PAAAAD8K16M7UI2XPZ7vF0AAAAA/9P3UPAIrB70GgdVAbxKDO6abRL0AAMA/wcohvo/C9bzb+Z4/QmDlPG8SA7tYObS8AAAAPzm0yD0AAAA/9ijcPpqZoUBCYGW9MQisPG8SAzuuR2E9zczMPH9qvLz0/VQ9f2q8vBsv3TyR7TRAvHQ7QOOlmzyWQ4u8QmBlP57v40CHFlm9c2hpQKabRDtCYOW8AAAAAPLSU0EAAAA/9ijcPukmIUAj2xlAWDm0PTEIrLymm8Q8IbBCQEJg5btoke28EFj5PgAAAD8K16O8aJHtPJ7vJz1mZvY/AAAgQNV4aT5vEoM7j8L1PAAAAD8Sg0A9bxKDujMzE0ApXA+92/meP39qvLy28/08AADAPxfZdkAAAAA/AAAAP28SgzpvEoM82/meP1CNF71vEoO6NV4iQMHKYUBvEoM6uB6FPbbzfT0xCCy9002OQPYoLEAtsp09vHQTPQAAIEAAAAA/Cteju83MTL0CKwc9mpkRQAAAAD+amZk/CtejPH9qPL0K16O9AAAAP2iR7TwdWgQ/vHQTvUJgZTzNzMw8AAAAPxKDSEAAALBAd76fPzMzoz/+1GhApptEOwrXIz0AAAA/bxKDvArXIzwAAAA/mpl5QCPbeT2mm8S7I9sZQFg5tDxvEoO6fT8bQWDlUD0AAAA/qvFSP28Sg7q8dBM9QmDlvPypoUDP9zM/AAAAP6wcCkDNzMy8lkMLPZHtAEFCYOW7ppvEPAAAAD+e7zdApptEu5ZDizxQjRe9zcwsP28SA7tGtmNAppvEvLbzfb2F6xFA2/mePzVeIkDfTzVACKysP4/CdTzFIDC9tvN9vQrXozs1Xjo/RrYTP4/CtT5/ary8zczMPGiRbb3NzJw/nu8nPW8SgzqLbMdASgxyQAAAIEBKDHJApptEvG8SAzwAAFBAf2o8PQrXI7wAAAA/zcycP0Jg5btYOTQ9CtejO8UgML05tMi9wcphQAAAAD9WDolAppt8QGIQmD9vEoM6CtcjPQAAAD+8dBO9pptEuwrXI70AAAA/QmBlP3e+nz1CYGU8AAAAAItsP0AAAAC/I9thQOxROD1vEoO7CtejPfT9VLwK16M9AAAAP3e+vz8Urk9AaJFtvQrXI7wUrk9ACtcjPW8SA7wAAAA/bxIDO39qvDx1k0hA8tJTQQAAAD+mm6hApptEO1g5tDzl0GI/j8L1vKabRDwAAAA/CtcjvQAAwD9YObS8aJHtPNejsD5euok+2/mePyPbeb28dBO8xSCwPp7vJz2mm8S8PzVmQBKDQD2mm0S8AAAAP3E9uj+YbjpAAADAPwAAAD/4U8NAbxKDurx0kzwAAGBAxSAwPW8Sgzp9P4FAI9t5vaabxDwSg0hAAAAAP6jGyz68dBM8Gy/dvKabqEAK1yM9lkMLvZHtNED0/dQ8Vg7tPs3MzLzVeGm9H4VrP/LSBUCDwMo+MQisvFg5ND0AAAA/AAAAP/T91LxCYOU7bxKDOxsv3T0AAAA/UI0XvfYoJECmm0S8KVwPPWDlUD1cj8I+Cteju1662T81Xho/pptEu1g5tDwK1yM9AAAAPylcDz4AAAA/SgxyQB1aBD9YOTS8AAAAPxsvXb2mm0S8+n4KQDEIrDxvEoO8w/WIP28Sgzymm0S8AABgQDm0yL28dJM9mplJQEJg5TuPwnU9AAAAP0Jg5bt/arw8Gy/dPnWTSEAK16O7nu8nvQAAAD+mm8Q7nu8nPQAAAD/NzIRAAAAAAI/C9bzb+Z4/mpmhQM3MzLxvEgM830+tQLx0EzwpXA89mpmZPwAAAD/fT61AqMYrPwAAwD8K16O8aJFtveOlmzwAAAA/XrrZP28SA7x3vh89BFZuP2iR7TxYObS8oBovPgIrV0AUrkdAbxKDPEJg5bxOYoA/Cteju83MzLzb+Z4/BFYeQOOlmz2mm0Q8lkMLvQAAAD+8dBM+mpmhQMP1pEB/ajw9MQisPDm0yEDjpRu9bxIDPF66mT9cj8I+QmDlvBsv3TwAAMA/pptEO0Jg5TwK16O8AAAAPwAAAD/b+Z4/AAAAP9NNvkArh0ZAGy/dPKabRDue7zdA46UbvZZDizzTTQI/AADAP28SA72mm0Q7vHSTPHE9Kj8AAAA/AADAP28Sg7xvEgO7oBpPP28SAz2PwvW8AAAAP39qPD1YOTQ8FK7HPpqZeUBOYuA/PzXePpZDizyWQ4u9AADAP0JgZbymm8Q7UrgePyPbYUBvEgM7QmDlvLx0Ez3y0g0/46WbPLbz/byPwvU8AAAAPz0K1z6F6xFAUrgeP4PACj+8dJM9KVyPPaabxDuq8ZJAbxKDu39qPL0AACBAAAAAP0Jg5TsCKwe9z/crQM3MTD2mm0Q8zcxMQLbzfT6q8YZApptEvOxROL0AAAA/f2q8PEJgZbwAAAA/RIssQArXozu8dJO8AAAAP7x0E70K1yM8sp3/Pz0Kdz+HFlk9AAAAP1g5tDzjpZu8AAAAP+F68EAGgdVAQmBlvPT9VL0X2aZAvHSTvKabRD13vh89AAAAPwAAAD9cj8I+lkOLvGiRTT+e76c9ppvEO3WTyD8pXA+9MzOzP1yPwj4K16M8CtejvAAAAD+mm8S7WDm0PAAAAD+e7ye9f2roQPT9VDxCYGW8NV46P05i8D/y0g0/DAL7PwAAAD8AAAA/9P1UvOxROD0AAAA/hxZZPaabRLz2KJw+AADAP/T9VDy28309MzOjPwrXo7vNzMw8AAAAPwAAwL8AAAA/AisHPaabRLshsPI+QmDlvArXo7u6SSw/AAAAP2iRbb2PwnW8qvHSPVCNFz0CKwe97nx/QAAAAD9SuB4/hxZZvQrXozsSg0hA8tIFQOOlm7wbL908MQgsvbKdDz+e7+NAWDm0Phsv3TxYObS816OwPvT9VLyWQ4u9XrrZP6abxLtCYOU8AAAAP83MhEAEVtZABFZuPwAAAD8xCKw8pptEvAAAwD/jpZu8zcxMPQAAAD8AAAA/BoGVvQrXo7uq8VI/MQisPEJgZbyuR4VAAAAAPwAAAD8CKwe9ppvEO1YObT+WQ4u8UI0XPVg5NL0AAAA/AAAAP5qZmT0AAAC/CtejvG8SgzxSuB5Ad74fvW8SAz2amZk/nu8XQPT9VDyPwvW8MQisPSlcX0AdWgQ/FK6HPqabxDvsUTi91XhpPW8Sg7wpXA89AADAP39qvDye7ye9AACAPrgehT2e7ye9oBqPPwAAAD8xCKy8AAAAPzm0SD0K1yO8bxIDvdej6EAAAAA/AAAAP99PNUDTTQI/AAAAACPbeT0AACBAMQisPJZDC73+1ABADAITQG8SA7y28/08AAAAPwIrB71vEgO7AAAAP28Sgzr+1Og/nu8nvW8Sg7pWDmVAQmDlO39qvDw5tMhAbxIDPAAAAD9YOTS8pptEvW3nuz9okW29uB4lP7x0E73FIDA9mpkpQAAAAD8AAAA/9ih0QKabqED2KCxApptEOwrXo7sAACBAvHSTPGiR7bx/ajy9AAAAPzeJQT+amQlA46WbvH9qvDy8dBM+okW2Pbx0EzzNzMw8AAAAP/T91DwxCKy8zczMvDEILD0AAAA/L90EP1662T9OYoA/vHSTPClcD7228/08AAAAP7x0kz13vh+98tLNPm8Sg7sxCKw8f2o8vXe+vz/6fmo/1XhpPrx0E73NzMw8nu8nPbbz/TwfhYdAAAAAPylcDz4X2aZAeenmvs3MzDz0/VS8j8L1PKabFEAxCKy8f2o8vfT91Dzn+xlAObTIvUJgZT9YOTQ9pptEvCuHRkCWQ4s8QmDluwAAAD/RIiVBppvEOwIrBz0AAAA/aJHtvI/C9TxKDHJAGQQWPwAAYEA7308+vHQTPMUgMD1YObS8CtcjvVg5tD6PwnU9bxIDOzMzgz/NzCw/AAAAP+OlGz1vEoO7Gy8lQIcWWb2WQ4s9bxKDvBKDQD1vEoM6hxYZQI/CdTygGi8+aJHtvAAAAAACK7tAAAAAPxSuxz4AAAAAtvP9PLgehT2mm0Q79igsQAAAAD8AAAA/wcpBP5HtAEEAAAA/vHQTPG8Sg7oAAAA/I9t5PY/CdTxaZBtAAAAAPwrXI7x3vh+9f2q8PO58f0BkOy9A/tRoQLbz/bxQjRc9BoF9QArXI7xCYOU8TmKAP39qPD1vEoM61XjJP6abRL0AAAA/w/WIPwIrBz2mm0S7003iP6Aa7z+uR2E9f2q8vDm0SL0AAAA/oBpPP2Zmxj9zaGlAAADAPzEIrLymm0Q89ijcPgrXI7xQjRc9vHQTPs3M/D9YOTQ9QmDlOwAAwD9vEoM7lkOLvAAAAD8AAAA/ZmaGP1CNF71YOTS8I9sZP+OlmzyWQ4u8PzVGQEa2Ez+8dBO9bxKDPDMzoz+8dJM8QmDlu3e+Hz3+1JxAdZNIQARWzj8AAAA/2/mePxSuxz5vEgM7d74fPQAAAD8AAAAAvHQTvcUgML0AAMA/7FE4vaabxDv8qQtBUI0XPW8Sg7tI4QpAQmBlP57v40C8dBM8j8L1vCcx+D+HFlm9QmBlPAAAAD8AAAA/AAAAAOxROL3b+Z4/bxIDPDEILD0AAAA/XrrZPwAAAD8AAAA/vHSTPFCNF72PwnW9WDk0PDEIrDzpJsFAJzH4P1CNFz9GtmNAiUEAPwrXo7tCYGU9AAAAP0Jg5TtYOTS9H4VrPyPbGT9vEgO7vHQTvRSuxz5CYGW8MQgsPSUGAT5mZq5AbxKDPUJg5TtGtmNAAAAAP4cWWb2WQ4u8ppvEPAAAAD8AAAA/rkdhPW8Sg7sj22FAbxIDvbbz/TwZBHY/AAAAPwAAwD9/ajRAppsUQJ7vJ0BvEoM7MQisvJZDj0C8dBO8j8J1PFTjpT1CYH1AvHQTPFCNFz2sHJ5AbxIDu+Olmzx3vh+9AAAAv6abxLyPwgdBpptEPdv5nj+WQws99P3UPArXI738qalAxSAwPQrXozsUrsc+AAAAP2Zmxj8AAAA/AACQQBsv3byPwvU8KVxHQArXo7tvEgO9MQgsvbx0Ezyoxss+LbKdPQAAAD+mm0Q9CtejO6abxLsK16O8XI/CPhkEdj8AAAA/nu8nQBsv3T4xCHxAbxKDulg5tLwAAAA/j8L1PKabRLymm8S7XrrZP28SAz2mm8S7Gy9VQEJgZTymm0S7zczMPMdLxz+oxks+ObRIvW8Sg7sK16O7FK5PQC2yPUD0/VQ8rkdhvQAAwD9/arw8AisHvYPAhkDsURg/Vg6JQPLSBUAK16M8f2o8vaabxDuPwvU846WbPD0K9z/FIDC9fT+BQArXIz0AAAA/pptEO/T9VLwAAAA/AAAAPwAAAD+8dBO9bxKDu5qZmT/jpRs9ppvEu+xROD1t57s/ukkMPgAAAD+28/089P3UvJZDizwCKwe9mpnZPn9qvLxvEoM9MQh8QAAAIEDjpRu9WDk0PRsvXb1cj8I+AAAAPwAAAD/y0g0/EoOAPgrXoz2WQ4u8hxZZPXWTAECmm0S8UI0XParxhkBCYGU/nu8nvZZDizyuR2G9AADAP4lBtEACK4c9j8J1PAAAwD85tEg9GQSWPs3MzDwxCKy8MzPTPxKDQL1WDolAMzMTQDvfi0A5tEg9pptEu0Jg5bzLoYU+bxKDu/T91LwAAAA/AAAAvwIrV0Bcj+I/Vg5lQH9qPL0K16M77FG4PgrXo7wK1yM9AAAAPwAAMEBCYOW7tvP9PI/C9bwAAAA/AAAAP8UgED/jpZs8bxKDuy/dZD8K1yO8CtcjPAAAAD9vEgO7kxjEPm8Sg7vVeGm9f2pcPwAAAD9zaJE9vHSTPM3MzLzFIHA/GQR2Px+FM0BSuB5AAAAAPyPbGT+mm8S7bxKDO7bz/bxokU0/NV4yQArXI7xCYOU8vHSTPYPAhkAAAAA/WDm0POOlGz0K16O89P1UPPypcT3y0gVAFK7HPgAAMEBCYOU7lkOLvJZDizwpXA8+lkOLPDEILL2mm3xAAAAAP1CNFz0AAAA/AADAv+xROD1vEgM7/KmpQArXoz1vEoO7Vg7tPgAAAD/0/VS846WbPFCNFz1/ajw9AAAAPwAAAD+e7zdARrYTP2iR7Ty8dJO8i2ynP57vJ72mm8Q7nMRAP3e+vz+8dJO8vHQTPWZmrkDVeGk9lkOLPOOlmz0AAAA/9ih0QI/CdTy8dJM9QmBlPZqZ2T5/ary8MQisPPhTC0BvEgO8rkdhPQAAAD8AACBAKVwPvRsv3TyWQws9XrrZPwAAAD/TTXpApptEO/T9VLwAAMA/46UbPVCNF71Ei5xAAAAAP6abRLsbL1294XrwQBsvXb1CYGW8CKzcP3e+H71vEgO7PzVGQEJgZT1WDi0+bxIDu39qvDwAAAA/AAAAP/p+aj9/alw/AAAAP0oMEkCmm0S7CtcjPL6fOj8AAAAAvHSTPQAAAD8AAAA/bxIDvDEILL2HFuk/f2o8PaabRLwAAAA/Zmb2PzeJQT8xCCw9bxIDPAAAAD+mm8S7JQaBvVCNFz0hsIpAxSAwPVg5NLyamXlAWDk0PQrXozwAAAA/nu83QIcWWT2wcqg+WDk0vClcDz3sURg/KVwPvVg5tDxaZLs+I9t5PX9qvLzb+V4/HVrQQIcWWT2mm8Q7Gy/dvFg55D8AACBA8tKdQI/CdTyWQ4s9WDk0PM3MjEBKDHJA/KnxPcl2/j+PwnW8MQgsPUJgZT+28329f2q8vH9qPD1/alw/XrrZP/YoLECmm8S7YOVQPW8SAztCYOW7sHIIQAAAkEDdJKZAXrqZP7x0O0CoxhtAKVwPPUJgZby8dBO8rkfZQCGwcj4AAAAAbxKDPPYo3D4K1yO8WDk0PNejsD4AAAA/f2o8vaabxLtYObQ8GQQWPylczz5YObQ+KVwPvYPACj9/ary8zczMPPT9VL0AALBA16OwPuOlm7ymm0Q7mpnZPm8SgzqPwvU8d76/PwAAYEDdJN5AAAAwQBfZTkCe7ye9pptEPJqZoUAK16M79P3UvESLnD8AAAA/CtejO57vJz0AAAA/9P1UvKabxDtYOTQ9AAAAP0SL0EBokW29bee7P1g5tD2mm0S9AAAAAFCNFz2uR2G9AAAAP1yPwj4zM5M/x0vHPwAAAD8AAAA/vHQTPI/C9bzb+Z4/46UbPeOlm7wAAAA/9P1UPAIrhz3b+Z4/AAAAPwAAAD9vEoM7CtejPLx0Ez6WQ4s9pptEOwrXAz9WDu0+AAAAALx0E70Sg4A+d74fPQrXI7zfT61AAAAAP1YO7T7y0gVAzcxMvW8SA7xCYOU8AADAPzEIrLz0/VQ8AAAAPwAAIEBWDu0+vHQTvH9qPL0AACBA1XhpPW8SgzrXo7A+AisfQG8SA7xYOTQ9KVwPvfT9VD0OLTI+L90EPwAAAD9CYGU/AADAP7bz/Tw5tEi9FK7nP7x0k7wzM9M/ppvEu4cWWT2PwnU9EoN4QOOlG73fT61Aj8J1PAIrB73pJsFAke0AQUjhtkBKDBJAAAAAPwrXI7ymm0Q716OwPm8SA7tCYGU8rkfxP90kLkAxCKw8Gy/dvJ7vJ70AACBAMzPzPjEILD1zaGlAWDm0PG8SA7zVeGk9i2wXQHE9Kj8AAAA/oBpPP39qvDwbL109WDm0PaabxLwxCKw8dZPIPylcD73NzDxAtvP9PPT9VLwAAAA/QmBlPQrXozymm8S8ObRIvQAAAD/JdpZAAAAAPwAAAD+JQbRAAADAv6abxDsK16O7pHCFQKabxDt/ajw9Vg5lQAAAgD+HFlk9QmBlPM3MlED0/dQ8KVwPvQAAAD+6SSw/UI0XP28Sg7oxCCy9sHKoPp7vJz28dBM8AAAAP/T9VD2WQ4s8AAAAP90k3kAAAAA/CtcjPKabRL3VeGk+nMRAP7bzfT28dBM8AAAgQLx0E72PwnU8AAAAP6Aa10AAAMA/pptEvW8SgzpCYOU7QmDlO2iRbT6mm0Q9AAAAAFg52EB1k0hAAAAAPwAAAD9GtlNARIucQKabRDsxCKy8WDm0Phsv3by8dBM816OwPrTIPkAxCKy8Gy/dPArXt0BYObQ9vHQTvNv5nj8AAAA/aJFtPQAAwD/0/VS8QmDlPKabxLvFIBA/XrrZP4tspz+28/28bxKDO3e+Hz3VeANBMQisPbx0O0CWQws9CtcjvfLSnUCmm8S7lkOLvRsvXT32KNw+AABgQAAAAD9YOTQ9zcyEQG8Sg7yWQws9rkdhvR+Faz9SuB4/WDk0vW8SA7xYOTQ9N4khP5ZDCz1YOTS8ke0AQdejsD4pXA89L91kPyPbeb1vEoO7F9mmQOOlGz1YObS8pHCFQClcR0AAAAA/AABgQDEIfEBWDmVAbxIDO0Jg5TzZzkdAbxKDOlCNF70AAChA7FFwQLx0kzxCYGU9bxKDugAAwD8AAAA/9iicPrbz/bymm8S7AAAAP6abRLzsUTi9MzODP6rxhkBYObS8bxIDPXWTAEAbL908bxKDujMz8z60yK5Aj8IHQZZDiz3jpZs89P1UPUJgZbyPwnW8vHQTPvhTw0BCYGU9QmDlu+OlG70AAAA/pptEPVg5NLwAAAA/O99PPm8SAz1CYOW7HVoEPzEILL0AAAAAQmBlP+xRuD4bL109vHQTPK5HYT0AAMA/AAAAPwrXo7tvEgM946UbPzEILD1vEgM8HVrQQDeJQT9QjRc/1XhpPW8SgzoAAAA/EoNAvQrXo7srh5Y+pptEO0JgZb2HFtk9CKysP/p+aj8AAAA/bxKDvZqZCUBvEoO89P1UPH9qvDwAAAA/AADgPzVeMkAAAAA/WDm0PPT9VLxiEJg/bxKDPJZDi7xokU0/nu/jQBKDQD1CYGW8zcyEQLbzfb1vEoO8Di1KQJZDCz2TGMQ+46WbPDEIrLwAAAA/lkMLPW8SAzvFILA+zcwsP83MTD2mm0S7arxMQG8SAzue7ye9AADAP30/PUAAACBAdZM4P1662T9vEoM6QmDlvARW3j/NzEy9bxKDus3MzDymm8S7Gy9dPTeJQT/FILA+w/WkQOOlm7xCYGU8zcz8PzEIrLzjpZs8mplJQJqZAUCe7ye9CtcjPAAAAD9vEoO6lkMLvW3nuz+amfk/QmBlP1yPAj8bL908bxKDuyGw8j6mm8S7f2o8vdV4aT30/VQ8Gy/dvJZDizzNzJw/Gy/dPFg5NLxWDoVAQmBlPwAAgD8K16M7Gy9dPTMz0z+8dBO9bxKDPEJgZT9YOTQ81XhpvfYodEB56W5ALbJNQAAAwD+8dJM9AAAgQG8SA7u8dBO9AAAAP28SAzvjpRu9AABgQArXIz1cj8I+CtejPEJgZbwAAAA/XI/iP+xROD0AAAA/zczMvI/CdTzNzIxAzcxMvVK4Hj9YOTQ8CtcjvQAAAD8pXI89AAAAP1CNF72mm8Q7AAAAP6abxLvjpRu9AAAAPzvfi0AAAAA/PzVmQAAAAD8fhTNAbxKDOgrXo7wAAAA/46UbPY/Cdbw1Xho/AAAgQJ7vJ71CYGU8RrazPm8Sgzwj23k9GQSWPmiR7byLbD9AAADAP0JgZT2mm0S7j8J1vAAAAD8xCCw+UI0XPYts1z+28/28YOVQPfYoLED0/VQ89P1UvAAAAD8CK7tAlkMLvW8SgztWDi0+vHSTvBsvXT1eutk/hxaZPvypcT1vEgO7Gy9VQLbz/bwCK7tApptEO+OlGz0AACBAIbDyPqabRDsj22FAObRIvaabxLtWDg0/WDk0PUJgZbzJdpZAzcxcQAAAAD8lBqVAAAAAP6rx0j2mm0Q8CtcjvPLSDT93vh89pptEu4lBtEAAAAA/pptEO57vJ72gGtdACtejPI/Cdbx9PzU//KnxPZZDCz30/dS8WDk0PEjhtkD0/VS8QmBlvW8SgzwAAAA/dZMAQAAAAD+uR2E9WDk0vAAAAD+8dBO9QmBlP7x0k7xvEoM62/mePyUGgT2mm0Q87FHIP90k3kD6fmq/j8J1vK5HYb2HFtk9j8L1vESLnD/ByrE/bxIDvClcDz0AACBAd74fvQrXIzwAAMA/IbDyPlg5NLyuR2E9Gy/dvAAAAD8hsDI/9igsQH9qvD0AAAA/HVq0P2iR7Tymm0Q7xSAwvWiRTT8AAAA/lkOLPPT9VLyR7TRA9P1UvDm0SL0X2aZACKy8P5MYxD5vEoO7d74fPTMzE0BCYOW8QmDlO1K4okAAAAA/f2q8PG8SgzoK16O7MQgsPgAAAD/8qalAAAAAP/T9VDxYOTS8AAAAP1g5tLwxCCw9arxcQAAAAD+WQ4s8/KlxPaRwLUCWQwu9bxIDuwAAwD9OYoA/AACAP6abxLxvEgM9AAAAPwrXoztYOTS9MQgsvQAAIECmm0S9QmDlPAAAAD8AAAA/oBqPPxfZdkCPwnU8RIssQFg5tLymm0Q8H4XzQG8SgzpYObS8AAAAP3e+vz8pXA89bxKDOvp+ar+WQwu9bxKDOgAAgD/fTw0+CtejvDEIrDzFIDA9d74fvQAAYEAzM9M/rkdZQPYonD7jpRs9uB4FPgrXIzwbL129pptEPJqZWT/b+Z4/zcxMQI/CdT2mm8Q7AAAAPzEILL1vEgO7IbDyPgAAAD/0/VS8j8J1POXQ+kBYOTQ9pptEvF662T/NzCw/xSAQPwAAYEAAAAAAvHQTvY/C9Tz0/VS9lkMLPQAAAD/b+Z4/AADAP0Jg5TsAAAA/9iicPm8Sg7t/ajy9zcw8QArXo7v8qXE9L90EPwAAIECmm8S7ObRIvaabBD9vEoO7vHQTPAisvD9YObQ+mplZP83MTL1vEoO6QmDlPGiRZUCPwnU9ObTIPTEIrLzjpZs8DAL7PwAAAD/D9aRAy6GFPgIrB70K1yM8AAAAP2iR7bxvEgO7AAAAP1yPwj4AAAAAhxZZvUoMEkDNzMy8Gy/dPJqZ+T+0yK5AAAAAPzEILD2PwnU8vHSTvDeJIT9/arw9WDm0PG8Sgzr6fmo/QmBlvKabxDyamVk/f2o8veOlGz8AAIxAQmBlP6abRDt/ajRAQmBlvPypcT0K1yO8AAAAPwAAAD/NzEy9bxIDvAAAAAAAAJBAj8LlQN9PDT4AAAA/AAAAPwAAwD+mm8S77FE4PcP1pEAK1yM8rkdhvTm0yEBvEgM7WDk0PQAAAD8AAAA/Di0yPvT91DxvEgO7AAAAP+Olmzymm0S8d76fPQAAAD8AAAA/zcycPwAAUEC8dBM9CtejvM3MTD1YObS8JQYBPhsv3bzD9Yg/QmDlu2iR7TxGtmNAAAAAPwAAAD81XjJA9P00PwrXo7wbL908MzPTP4/C9Tymm0S9KVyPvaabxDygGtdAUI0XPbx0k7wAAAA/mpmhQAAAAD/+1ABAuB6FPQAAAD+PwvW8j8J1PH9qlECmm0Q746UbveOlGz+HFlk9aJHtvAAAAD8lBgE+hxbpP83MzDz0/VS8cT0iQAAAAAD0/dS8xSAQP28Sgzqmm0Q98KdGPp7vN0DjpZs8oBpPPzEILL1CYOW72/mePwrXozsbL908AABgQCuHokD0/VQ9pptEPAAAAD9/ary8ppvEPFCNP0A1XgJA7FG4PgrXo7t3vh89nu8nvZMYxD5/ajw9tvP9vFg5tDxvEoO6TDcJPmDlUL3wp0Y/46WbPG8SA7wEVm4/AAAAPwAAAD8AAAA/AAAAPwAAAD9vEgO7d74fPRSuhz7VeGk9WDk0vOf7yT8AAAA/vHSTvBKDQD2amdk+vHSTvG8SAztvEoM9CtcjvBKDgD4pXI89CtcjPGZmFkBvEoO6f2o8Pbx0Ez51k8g/CtcjPfYoJEACKwc9vHSTPKJFVkAbL928lkOLPH9qPD3sUcg/mpkBQLpJLD9CYGU/aJHtPM3MzLxqvFxAUI0XvW8SA7s5tEg9YOVQvRsvfUBxPbo/fT89QAAAAD8AAAA/AAAAP6abRLspXA89QmBlPwAAAABvEgO9nu83QKjGyz4bL129CtejO0JgZTwUrk9A7FE4vQAAAD8AAAA/bxIDO1g5ND0bL928AAAAP/YoJEBokW09bxKDuo/CdbwAALBAAAAAPwAAAD8AAAA/cT0KQaabRDtvEgO9AAAAP1g5NLxYOTS9mpmZPwAAAD+8dBO8vHSTPDvfbz8xCKy8QmBlPDMz0z956UY/FK7nP28SgzyamZk9hevRP7x0EzwK1yM9K4cGQMHK1UAK16O79P3UPLpJDD5okW09bxIDuwAAwD8AAAA/1XhpPQAAAAAIrDRAQmDluwAA0D/jpRs9CtejuwAAAD8lBgE+8tJTQVg55D8UrkdAtMiuQFg5NDxCYGU916OwPp7vJ72mm0S7NV4iQCcxAEFvEoM6aJHtPMHKYUAxCKy8Gy/dPM3MnD9vEoM6QmBlvKabRL2mm3xAKVwPPZZDi7xOYoA/iUG0QAAAAD8AADhAWDm0vOOlGz30/dQ8ukksP28Sg7o3iUE//KlxPfT9VDyWQ4tAAABgQMHKYUBvEoO6WDm0vB1aLECmm8Q7MQgsPbx0O0BEi/w/zczMvFg5tDwAAAA/MQgsvQrXI7wAAAA/AAAAP7x0kz1vEgO9SOG2QMUgMD0AAIxAWDk0POOlG701XjJAAAAAP4cWWT0bL928vHQTPX9qvLwAAAA/oBpPP83MzDxoke28AADAPwrXo7y4HoW92/mePy2ynT0AAAA/AAAAPxfZzj30/VS8QmDlPPypcT1CYOW8AAAAP/7UAEBmZhZAvHQ7QAAAAD9kO79AQmDlu2iR7bzb+Z4/CtcjPDEIrLygGk8/zcwsPwrXoztokW09mpkJQBsv3bymm0Q8AAAAPwAAAD8pXA8+Gy/dvArXozuoxks+MQgsvQrXo7sAACBAAAAAP1g5tLxMN4m9zczMPNNNjkBCYGW+ppvEOwAAIECq8ZJAQmDlO4/CdT0AAAAAPzXePjEIrDz0/dS8AAAgQAAAcEAAAAA/UriiQAAAAD+8dBO9CtcjvFg5NDxvEoM6pptEvXe+Hz0zM6M/I9thQOxRuD7TTXpAYhCYPwAAAD9vEgM8bxIDvXWTyD9vEoO7d74fPc/3Uz6TGMQ+9P1UvQAAAAAK16M8zcyEQKRwLUCmmxRA46UbvW8SAztYOTQ8WDm0PKAaTz8IrNw/nMRAPzm0yD1YObS8CtcjPM/3Uz8CK4c9pptEvAAAAD9vEgM7bxKDPQAAwD+mm6hAAAAAP5ZDi7wK1yO93SQuQEJg5bu8dBM9lkMLPVyPwj4AAAA/ZDs/P9ejsD4EVh5AvHSTvOOlGz1WDg0/nu8nvaabRLsAAAA/AAAgQMUgMD2WQ4u8vHTTPs3MzDxvEoO8zcycP8uhhT4CKwe9bxIDOxsv3TwAAAA/AAAAP4cW6T83iUE/WDk0vI/C9Tw735NAbxIDvbx0E7zFIBA/pptEu57vJz13vr8/MQgsvSlcR0B3vh89ObRIvQAAAD+R7QBBAAAAPz0K1z5oke09AAAAPwrXo7t/arw81XiNQLx0Ezz0/dS8ke3IQKabFEBvEgO7WDm0vAAAAD9vEoM6nu8nPXE9IkAK16O8arwMQAAAAD9g5VA9QmDlO6abxLuF6xFAAACAQOOlmzyPwnU9L91kPwAAIECamaFAj8L1vEJgZTwK16M8nu8nPQAAAD9zaGlAZmYWQG8Sg7oAAAA/I9t5vaRwPUBvEoO6vHQTvQAAwD9vEoM6j8J1PDMzgz+PwnW816PAPwAAAD/NzMy8QmBlPAAAsEBYOTQ9j8J1vAAAAD9oke09AAAAPwAAAD93vr8/AABgQG8SA7vjpZs9Gy8lQJ7vJ72mm0Q7hxZZvWiRbT0lBoVAzcwsPwAAAD8AAAA/ppvEOxsv3bwK1yM9NV4iQPyp8T3NzEw9pptEPMHKYUBCYOW8nu8nPSlcDz4GgX1AAAAgQLx0Ezy8dJO8YOVQPQAAIEDXo7A+Cteju4/C9bxokR1AYOVQPaabRLwUroc+TmLgP8/3Uz+amZk/bxKDPAAAAD8CKwe9bxIDu83MTL28dBM9AABgQAAAAD+PwnW8XrrZP0JgZbzNzEy9CtejuycxAEEAAMA/xSAQPwAAAD8AAAA/z/dTPlg5tDxvEoO6PzVGQI/C9bymm0Q8AAAgQAAAAD9YOTS9bxKDPG8SA7s1Xho/3SQuQAIrV0Cmm8S8lkOLPBKDSEAK1yO8TDeJvX9qXD9YObQ9pptEvPT9VDwzM9M/46WbPFg5NLwAAAA/bxIDvAAAwD+mm8S7Gy9dPZqZmT/8qXE9I9thQLgeJT9QjRe9AADQP39qvLymm0Q8AABgQG8SAz0AAAA/Gy/dvOOlmzwAAGBAzczsP8dLxz81XgJAHVo8QDMzkz9YOTS8KVwPvUa2U0BYOTQ9QmDlu99PNUAAAAA/nu8nPbx0k7wzM6M/AisHvaabRDwAAAA/AAAAPzVeIkBvEgO8f2o8PQIrhz1CYOW7LbJNQAAAAD9mZvY/2/meP28SAzymm8S7SOG2QM3MzDyWQ4u8Vg7tPs/3h0CPwnU8lkOLvB1aBD8xCKw8BoGVPcUgsD5YOeQ/xSAwvQAAAD/NzMy8AisHPQAAAD+8dBM9AAAAP5ZDC71vEgM7ukksPwAAAD8AAMA/N4lBPx1aPEA5tEg9bxKDugAAAD9QjRe9tvP9PJqZmT+kcD1AEoNAvVg5tDyDwAo/KVwPPW8Sgzv0/dS8AACAQN0k3kB/arw8AADAP65HYb1YOTS8CKxcP39qXD8AACBAf2o8PUJg5TtvEoO6lkOLvAAAAD8CK1dAAAAAP7gehT1WDolAzcxMQArXo7tCYGU8/tScQFCNlz0AAAAA46WbPPCnDkBvEgM7d76fPUjhtkBCYOW7ppvEO8P1WEAxCCw+CtcjvArXI72mm0Q8c2hRPyUGwT/l0GI/nMRAPwrXIzx/ajw9AAAgQMUgML2mm0Q8hxbZPQAAAD/NzEw9f2q8PAAAAD9vEgO8lkOLPB+Faz+oxss+AAAAP/T9VLxCYOU7RrYTP/ypcb2mm8Q7AADgPwAAwD9/ajw9CtejO1g5NLy8dBM9"
  },
  cross: {
    start: -0.934,
    names: [
      "#translated",
      "#written",
      "bias",
      "c.action",
      "c.added",
      "c.audience",
      "c.automated",
      "c.basis",
      "c.both",
      "c.children",
      "c.choice",
      "c.condition",
      "c.data",
      "c.exception",
      "c.heavy",
      "c.heft",
      "c.known",
      "c.label",
      "c.limiter",
      "c.member",
      "c.member-typed",
      "c.modal",
      "c.modal-turn",
      "c.name",
      "c.names",
      "c.negation",
      "c.novel",
      "c.place",
      "c.purpose",
      "c.quantity",
      "c.recipient",
      "c.removed",
      "c.retention",
      "c.right",
      "c.scope",
      "c.security",
      "c.share",
      "c.single",
      "c.size",
      "c.strange",
      "c.strong",
      "c.swap",
      "c.tail",
      "c.tracking",
      "c.transfer",
      "c.unheard",
      "c.untyped-short",
      "c.weak",
      "c:ai",
      "c:ai-training",
      "c:applies",
      "c:authority",
      "c:choose",
      "c:collect",
      "c:combine",
      "c:controller",
      "c:customer",
      "c:delete",
      "c:encrypt",
      "c:feasible",
      "c:may",
      "c:must",
      "c:opt-out",
      "c:personal-data",
      "c:process",
      "c:provide-service",
      "c:retain",
      "c:sell",
      "c:settings",
      "c:share",
      "c:social-network",
      "c:third-party",
      "c:third-party-sites",
      "c:track",
      "c:usage",
      "c:user",
      "c:where-applicable",
      "c:where-law",
      "c:will",
      "c:with-consent",
      "g.alone",
      "g.differing",
      "g.size",
      "m.close",
      "m.here",
      "m.here-share",
      "m.least",
      "m.longest",
      "m.lost",
      "m.lost-more",
      "m.members",
      "m.more",
      "m.words",
      "m.words-fewer",
      "m.words-share",
      "p.figures",
      "p.length",
      "p.longer",
      "p.same-shape",
      "p.separators",
      "p.separators-equal",
      "p.separators-more",
      "pair.clusters",
      "pair.concepts",
      "pair.group",
      "pair.score",
      "t.automated-decisions",
      "t.change-rule",
      "t.children",
      "t.choice",
      "t.collection",
      "t.contact",
      "t.effective-date",
      "t.first",
      "t.legal-basis",
      "t.other",
      "t.purpose",
      "t.retention",
      "t.rights",
      "t.sale",
      "t.scope",
      "t.second",
      "t.security",
      "t.sharing",
      "t.third",
      "t.tracking",
      "t.transfer",
      "unit.around",
      "unit.change-rule",
      "unit.colon",
      "unit.contact",
      "unit.date",
      "unit.illustration",
      "unit.item",
      "unit.own",
      "unit.reference",
      "unit.row",
      "unit.says",
      "unit.substance",
      "unit.void",
      "unit.weak",
      "x.about.automated-decisions",
      "x.about.change-rule",
      "x.about.children",
      "x.about.choice",
      "x.about.collection",
      "x.about.contact",
      "x.about.effective-date",
      "x.about.legal-basis",
      "x.about.other",
      "x.about.purpose",
      "x.about.retention",
      "x.about.rights",
      "x.about.sale",
      "x.about.scope",
      "x.about.security",
      "x.about.sharing",
      "x.about.tracking",
      "x.about.transfer",
      "x.denied",
      "x.explained",
      "x.frequent",
      "x.member",
      "x.party",
      "x.promise",
      "x.promise-turn",
      "x.rate",
      "x.strangers",
      "x.unexplained",
      "x:access",
      "x:account-close",
      "x:account-data",
      "x:advertiser",
      "x:advertising",
      "x:adviser",
      "x:affiliate",
      "x:age",
      "x:aggregated",
      "x:ai",
      "x:ai-training",
      "x:analyse",
      "x:analytics",
      "x:analytics-provider",
      "x:anonymous",
      "x:applies",
      "x:audio",
      "x:authority",
      "x:automated-decision",
      "x:automatic",
      "x:breach",
      "x:browsing",
      "x:child",
      "x:choose",
      "x:collect",
      "x:combine",
      "x:communicate",
      "x:consent",
      "x:contacts",
      "x:content",
      "x:contract",
      "x:contract-bind",
      "x:controller",
      "x:cookie",
      "x:country",
      "x:customer",
      "x:delete",
      "x:delivery",
      "x:develop",
      "x:device",
      "x:device-id",
      "x:diagnostics",
      "x:education",
      "x:email",
      "x:employees-access",
      "x:employment",
      "x:encrypt",
      "x:eu",
      "x:except",
      "x:exercise-request",
      "x:feasible",
      "x:financial",
      "x:framework",
      "x:fraud",
      "x:gdpr",
      "x:gender",
      "x:generally",
      "x:government-id",
      "x:hashed-email",
      "x:health",
      "x:improve",
      "x:inferences",
      "x:ip",
      "x:job-application",
      "x:legal-basis",
      "x:legal-claims",
      "x:legal-compliance",
      "x:legitimate-interest",
      "x:location",
      "x:logs",
      "x:marketing",
      "x:may",
      "x:messages",
      "x:must",
      "x:name",
      "x:not",
      "x:notify-act",
      "x:only",
      "x:opt-in",
      "x:opt-out",
      "x:organisation-admin",
      "x:parent",
      "x:partner",
      "x:password",
      "x:payment",
      "x:payment-provider",
      "x:payment-purpose",
      "x:personal-data",
      "x:personalise",
      "x:phone",
      "x:photo",
      "x:postal-address",
      "x:precise-location",
      "x:preferences-data",
      "x:process",
      "x:processor",
      "x:profile-act",
      "x:profiling",
      "x:provide-service",
      "x:public-recipient",
      "x:publish",
      "x:purchase",
      "x:research",
      "x:resident",
      "x:respond",
      "x:retain",
      "x:retention-period",
      "x:right",
      "x:right-access",
      "x:right-complain",
      "x:right-erase",
      "x:right-object",
      "x:right-port",
      "x:right-rectify",
      "x:right-restrict",
      "x:right-withdraw",
      "x:safeguard",
      "x:scan",
      "x:security-purpose",
      "x:sell",
      "x:servers",
      "x:service-provider",
      "x:settings",
      "x:share",
      "x:social-network",
      "x:store",
      "x:support",
      "x:support-data",
      "x:survey",
      "x:switzerland",
      "x:targeted-advertising",
      "x:third-country",
      "x:third-party",
      "x:third-party-cookie",
      "x:third-party-sites",
      "x:third-party-source",
      "x:track",
      "x:tracker-tech",
      "x:transfer",
      "x:under-age",
      "x:us",
      "x:usage",
      "x:user",
      "x:username",
      "x:verify",
      "x:visitor",
      "x:where-applicable",
      "x:where-law",
      "x:will",
      "x:with-consent"
    ],
    features: "JQCmAJ4AVQBYAA8A/////6YA/////1cAlgD/////igD///////9VAJ8AAABgAP////9gAP////+mAHEA////////igB/AP////8kAHkA/////3MA/////14AYgBWAIYA/////w8AfAD/////YAD///////+oAHEAZwBjAP//////////ewBgAP//VgD/////DgBhAP////9RAP////8BACUAKABPAGMAUQD/////VAD///////9QAFYALQH/////JgD/////WgAtAP////95AP////9lAF8AbAASAP///////1EA/////w8AWwCoAP////8EAP////+GAFIA/////2EA/////1YA//9gAHwADAD//////////ygADgCAAIoAXABUAP////9QAP////9WAAEA/////0oA////////VQABAJ8AYAD/////JQD///////9eAFsAUQD///////9jAFEA/////yYA/////1AAYgAMAKEAXQD/////VgD////////2AFUAeQD//////////2MABwBgAHQA//////////+KAGAAVAD/////bQD/////aQB2AP////9eAP////9WAGEAAQAMABoApgD/////XwD/////YAD//4YA////////DwBnAHsA////////ewBRAAwA/////3wA/////2MAVwD///////8BAFIADwBnAGIA/////w8A////////KABiAFMA/////3UA/////x4AfAD/////WgD/////YAAcAA4AUwD/////dQD/////JAD//6EA////////DgBWAA8AeQD//2UA/////wAAewD/////eQD/////YwALAFgAUAD/////UAD///////8kAAQAaQD/////ZQD/////hgD/////WQBSAGkADwBpAP////9QAP////9uAAcA/////yQA/////18AYQASAP////+CAP////95AP////9gAFAAaQD//3EA/////ygAewD/////ZQD/////UgB8AF4A////////cwBnAP////9pAP////8oAGMAhgAZAAEA//9hAP///////2oAigBgAP////9pAP///////1sALQBTAGkA/////yUA/////1gA/////wEAhgB7AP////9uAP////+CAGUA/////6YA/////2IAUgBeAF4AIQD//////////yYAdAALAP////9/AP////8BAJgA////////hQBQAP//igBSAP////+mAP////9gAFEA/////1AA//9RAP////8PAGUAWABnACEAAQD////////2AF8A////////pgD/////UAD//6EAFABhAP////98AP////+UAGEA////////AQBSACgAEgBQAP////9SAP////92AFIA////////cQBYACQB/////4kA/////wAA////////AQAoAGoAVgCgAGkA/////2kA/////xIAbAD/////YQD///////8LAF8AhgAoAP////8tAP////9yAP////9yAHYAUwD//////////1YALwAcAP//DwBaAP///////yQAfAD///////+GAAwAbgBgAP//////////igD/////YQABAFYAjwBbACgA/////6YA////////cwBgABIA/////3sA/////2EAhgD///////8cAFYA//9uAIYA////////VQBhAFIA//////////8oAAEAYABaAAAA/////24A/////6EALQD/////igD///////9RAGEADwD//1EA/////1kA/////6gAUgBaAP///////6YA//+GAP////9fAA4AUABhAGAAZwD/////UwD///////8qAAUAZQD/////JAD/////HwChAP////8vAP////8oAFUAWgD0AP////9tAP////9bAFgA/////3QA/////2IAJgBRAP////9VAP////9/AHgA/////1IA/////1IAWgD/////YQCGAHMAfAD///////8mAP////98AP////8mAFsAhgD0APYADQH//////////4UAAwCPAP////9TAP////8tACQA/////1YA/////4kAWQBuAAQA//////////+oAAAAaQD/////wQD/////ewBjAP////9SAP////+hAFIAUAD//xoAUAD///////9AABQBewD//////////5QAYABkAAEA/////1MA/////1AA//8kAP////8aAP////9UAFAADwB4AGMAHAD/////bQD///////+pAP////8SAFIAJQBpAP////9aAP////9WAJ8A/////w8A/////2kAYABSAP//////////UQBjAA8AaQBtAP////9/AP////+oAP////99AIYAAAD/////oQD/////YAD/////XgD//wwA/////wEAJQAoAF8AUgAXAP////+KAP////8PAP////9SAKgAIQD/////bgD/////XwBlAP////98AP////+GAJcAegBjAP//////////UgAPAKYA/////1IA/////14AlgD/////cQD/////cQCGAFoA/////2EA/////1YADwBuAP///////2EAewBTAP////+KAP////8PAP////9UAGwADwBbAEwAXwD///////9hAPYA/////3sA/////1AAVgD//1oA/////2AAPgH/////igD///////8pAGQAbwCmAIoA/////1gA/////1EA/////3gAJwBbAP////9dAP///////wAA//9VAFMA/////3EA/////1UAhgD2AFAAYQCKAP////97AP////8LAFYA/////6EA/////6YA/////2kAXwB3AGQA////////lAByAP///////3EAdgBWAP////9nAP////9aAFYA/////1AA/////1IAzQBoADcBpgD///////+mAP///////1AA//9xAKYAqAD/////eQD/////XQD//6YA/////w8AYgD2AIYAeQBTAP////9SAP////+hAG8A/////2kA////////WABSAFIAUwD/////ZwD/////VAD//4YA////////DwBtAF8AGwChAP//////////TwBgAKYA//////////8jABAAGgBaAP////8pAP////9RAP//LQD/////fwBWAP///////xIAYgBPAF8AewBVAP////+hAP////9SAKYA/////4oA////////agBfAFQAKQD/////WgD/////WgD///////8/AFYAWAAAAHwA////////////////DwBbAGAAbABQAIoA/////18A////////igBpAP//aQD/////ZwBlAP///////2AAcQABAGAA/////3sA/////38AbgD///////+GAP//AACYAP////8AAf////8LABQBUABWAFsA/////3EA/////8AAAAD/////qAD/////XAD//4IA/////1IA//9xAP////9lAA4AYQAkAFAAcwD/////igD/////WgBWAP///////1AAkQAPAP///////3MAJAD///////9PAKEADwB+AP////99AP////8DAFMA/////w8A/////1sA/////1EAYQAoAAEAXwD/////DwD/////JgA1AP///////wAAbgBeAP///////3MAUgD/////VgD/////BAD/////VgBSAFsAPgETAKEA//////////94AH0AcQD///////9QAP//CAD/////AABgAG4AYAD/////XgD/////KAD//xwA/////4YAZwD/////fgCmAP///////wEAJQBfAFIAqAD/////igD/////dQBgAP///////6EAcQBgAP////9gAP/////EAF4A////////igCbAGIAigD//////////1oAWgD//1YA////////AQBfAFYAhgAjAAgA////////CwB2AP////+FAP////98AFsAHAD/////pgD/////YABXAP////+GAP/////fACcApgAmAP////98AP//////////WgAMAP//ZwD/////YAAkAC8AHAD///////92AHEA////////WwBgAA8A////////eAD/////UgBpAIYAJACmAAAA////////CABgAP////95AP////8OAP//NwFTAP///////1AAHwCYAFsA/////2AA/////2UAVAD///////9TAB8AfwD/////LwD/////WwAkAP///////ygAiQBWAFIA//9lAP///////4oADwBxAP////9VAP////9TAGMA/////wMA/////58AWwAtAAAA/////2kA/////3QAYAD/////GgD/////UwD//yQA/////1sATwBQAIYApgCKAP////8PAP////8pAIoA////////hgBpABwA////////VQBpAP////9pAP///////1AAYABzACYAVgD///////90AP////83AYoA////////DwB9AFMA//+hAP///////wAAeQBWAP////8lAP////+hAKYA/////6YA/////y8APgFkAKEAhgB7AP////9WAP////9SAHUA/////1EA/////2wAYABSAP////+kAP//////////igBOAHEAYABuAP////+KAP////8aAJoA//////////9kACQAdAD//////////1AAZQAkAHUAJQD//6YA//////////81AGEAHABxAP////+WAP///////w8A/////18AoQBlAFQAYgD/////XQD/////YQBnAP////9QAP////9PAEgAigD//////////0AAFwB2ABoA/////////////1IAGgBgAFIAlAAOAP///////yYABAD/////UwD/////dQBzAKEA/////x8A////////JABRAF0AfwD///////9QAP////99AJgADwD/////UwD///////8BAGAAWgBbAFQA/////4oA/////6YAegD///////94AAUAYwD/////bgD/////cQD//1oA/////xwAdQBxAC8A/////3wA////////aQCKAP////9pAP//JAD/////UABhACUAKABSAKYA/////1AA/////xcAVgD///////+GAHUAAQD/////JAD/////igCGAP////95AP////8hADUABAB8AP////9WAP//////////UgD2AHEAAAFgAP////90AP////9gAG4A/////6YA////////WACXAKYAGgD/////DwD/////bgBxAP////9nAP////+hAIYA//94AP////+CAFIA////////DwAPAGkA//9xAP////8LAHsAfwBXAP////90AP////+mAP//YgD/////fAD/////UACKAGEAGgD//24A/////1IApgD/////nAD/////YABnAFIA/////1gA////////YABPAAkAUgD//////////4oAoQBgAP////9kAP////+UAJ0A////////WwBSAF8ATwBgAIYA/////6EA////////UwD/////VQAiAFoAUAD/////UQD/////JAD/////bgB5AP////8TAP////8YAG8AUgBzAGcA/////1MA/////zYAVgD///////9iAA4ApgD/////////////VgBzAFIAaQBjAPQA/////4sA/////1IAYwD/////fAD/////YgBgAFEA/////14A/////1MA/////6gAYwD//yQA/////1MAUAD///////9bAF8AVgCmAFMA/////1IA/////1IAVgD/////lgD/////ZwD/////DwBpAP//YQB5AP////////YAhgCcAP////94AP///////wEADwBSAHIAhgBWAP////8nAP////98AP////9VAKEAlgD/////fAD/////igD//xwA//////UAYAAmAGkA////////NABQAP////9QAP///////y8AYQAPAHwAcQD/////pgD//////////3MA/////wsALwBbAF8AhgAcAP////+hAP///////wAAGgBgAP////9vAP////+mAGkA/////3EA/////y8BXgBuAGoA/////6gA/////4oA//9uAP///////w8ABABSAHkAaQD/////VwD/////XgD/////OwFgAP//////////AQBbABQAUgCLAHYA////////nwB5AP///////3kABABiAP////9RAP///////6YAUQAPAP//bwD/////qAB5AP///////1YAUAD///////9pAC0AJAD//3EAWwD///////+RAP//dAD/////cQD//xwAVgB7AP////9SAP////9XAFYA////////AQCGAGQAdQBEAFIA//////////8LAPQAngD/////YQD///////+nABsAUgCdAP////9uAP////8tAP////9tAG4A////////qQBpAGAAhgD/////ogD//1EA/////y8AWwBQAP////+GAP////9xAP//HwD/////WwD/////GwBcACgAYwBfAFAA/////3IA/////wAAYQD/////EgD/////bwANAGAA//////////9ZAIoAUgB0AP//////////WABUAP//////////WwAZAHMAEgCGAAEA/////xwA/////38A/////6IA//+mAFAA////////eQBRAG4A//////////9SAFMAbwASAGAA////////VQBYAP///////1cA/////wsADgBgAFIA/////8EA/////zYAEgD///////+oAP//pgD/////9gBWAHMAhgAcAHsA/////3kA/////6YAYQD/////WwD/////bgBzABMA/////3wA////////dgBfAGAAaAD/////UAD/////dQBYAP///////1IA//8BAF4A////////eQB/AKYA///////////2AGwAWwBQACkAUwD///////8pAC0B/////2AA/////1AAcQBzAP////8jAP////+hAKIA/////30A////////eQCmAP//dAD/////eQD/////UAApAEgAVQBhAIYA/////28A/////3MA//////////9fAKYAdgBiACQA/////3kA////////UgAPAB0B/////2EA/////ykAfwD/////VAD/////UQD//0AAFwDBAP//////////EgBgAF8AJgBWACQA/////3IA/////2kAHAD///////8PAFMA////////pgBWAIwAYAD///////9RAIoA/////2EA/////04ADwABAP////8AAP///////z8AUQB8AGAAGgD///////////////8vABIAUgBRAHsAZwD/////KAD/////dgB7AP///////wEAYQB0AP////9XAP////8oABwA////////pgB6AP////97AHsAigD//////////4EAYQD//1IAUgAkAP////9RAP////9hAFAA////////YQD/////TwBgAKEAmwBbAFIA/////6IA////////pgBSAIoA/////2wA/////yQAUQD/////cQD/////hgAmAG8AUgD///////8ZAGEA////////UAAPAFMA/////wwA/////6cAWgD///////9xAP////9PAF8ApgBxAFYAaQD/////UQD/////YQCmAP////9QAP////97ACkAbgD/////UAD/////JACGAP////9hAP////9hACcAdABhAP//////////ZQD/////cQD/////DwCBAFIAdgBxAA8A/////1EA/////28AWgD///////97ABsApgD///////95AGcA/////5YA/////1YA//9WAP////9fABIAJwBhAHkA//////MA/////6YAfAD/////hgD/////pgD//6YAWgD/////ZAD/////dQB8AFwALQD/////////////DwAfAHUAeABRAKYA/////zwA//////////9eAGkAYwD/////cABuAP//////////XwBhAE8ApgBlAP////8BAP////+GAP/////uAIoAgQD/////UgD///////91AHwA//95AHwA/////2kA////////YQAZACYAXwBQACkA/////xsA/////3EADwD/////dQD/////pgAmAP////9YAP////96ABoAaQD//3kA//////////91AHsAeQB/AFIA/////6EA/////1gAfwD/////pgD/////UQCmAFMA/////1oA/////3sAUAD/////YAD/////EwGoAGEA//9xAP////8SAVYA//////////9zAAsAUABSAAcBdgD/////eAD/////9ABgAP////8PAP////9eAFYAZwD/////ggD/////fwD/////HwCFAGEA//87Af////9TAP///////1EAdgAoAGcAHwD/////cAD/////igD///////+aAHQA//+oAP////9QAP////9cAHMAJgBhAD4BUgD///////9ZAHEA/////1QA/////3EAWQB8AP///////2kAVQD///////9QAGEADAAPAP//////////UwD//24AoQD///////8tAP//eACKAIYA//9QAP////9SAGEA//////////8bAD4BXwBQAHEAXAD/////GgD/////mACKAP////8kAP////8XAHkAbwD//////////4YA/////6gAJAD//4YA//9lAP////9hAP////9gAFYAUABCAAMAUwD/////UAD///////8qAA4AJgH/////JAD/////igD/////cgCKAIoApgD/////YAD//////////4oAjAB0AFEAUwD/////eQD/////ZQADAP///////w8A/////3IAewAvAGMA/////38A/////3wApgD///////8PAP//YAD/////2QBfAAEAoQBiAKYA/////yYA/////4YADwD/////YQD/////YQCoABYA/////3QA/////6YAAwD///////9yABcAEwBZAP//////////YABhAP///////3kA/////w8AUgCKAHkA//9RAP///////3gAPwBTAGAA/////////////1sAUQBSAA8AfwD/////YQD/////YAAZAP////9xAP////95AGEAfwD/////CwD///////+pAHsAUACmAP////9RAP/////CAFUA////////hgChAP///////y8BhgD0AAsAAQBbAP////98AP////9QAP////9hAP//dAD/////JwBfAFIAGwD/////UAD/////cgBQAP////+mAP////91AHoAYAD///////8kAP////8eAFEA////////GwBfAGAAVwD2AD0B/////38A/////4YAXgD/////CwD/////WQCKAFIA/////3EA/////1EAVAD/////HwD/////GgBWAA8AeQD//////////yQA//9nAGAA//////////8bABIApwB6AFMAdgD/////hgD/////WABWAP///////1MAUQD/////UgAuAP///////1IAeQD//wwA/////24AGgCKAP////////////92ABIANQFTAHUAcwD/////hQD/////YgCFAP////9ZAP///////z8AYACKAFMA/////////////2AAJABlAP////8lAIYA/////28A////////9gAZAKEAhgAPAHwA/////6gA/////6YADAD/////VQD/////YABAAKYA/////3wA/////wAAVAD/////JAD/////WgD//14AUgCmAP///////yYA//9RAP////9QAGkA/////1MA/////xIAYQBfAAEAUQA+Af////+mAP////+KAFIA/////3wA/////2cAaQD//3wA////////UgBnAHUApwD/////aQD/////AAB8AP////95AP////+KAGAA////////VQCGAP//fABWAP//////////fAB5AGUAfABgAAEA/////4YA/////6YAUQD/////9AD/////dQAlAFYA/////1sA/////2EABAD///////8kAFUAdAAkAP////9SAP////9eAIYA////////ewCKAG4A/////4UA/////yYAewD///////9lAHsAXQB/AAgA/////y0A/////6EA////////UwB7AHYAUAD///////9RAP////9gAP//JAD/////UACfAFcAVgB1AHsA/////2AA/////1AAcwD/////oQD///////9pACQA////////LwGpACQAbgBSAP////8PAP////9bAAoA/////4oA/////1oA////////DwBIAH8AUQAkABoA/////2IA/////1AA/////4sA//9TAP///////1IAKwB1AHEAkAD/////HgD/////UgBaAP////9WAP////8MAP////8LAHsAVwBQAP////90AP////8AAGAA/////2kA/////2kA//+mAP//UwD/////GwCjAAoAUgBnAF0A/////1cA/////58AGgD/////HwD/////eQBnACEA/////1IA/////6gA/////14A/////2gAhgD//2cAYQD/////JAAkAP////9bAP///////4YAigBuAHYAbwCaAP////9RAP///////2IAZQD///////8aAHEAYQD/////AABRAP///////9oAdAAEAP////8oAP///////yQAUACKAFMAfAD///////9WAP////9nAP////8RACMBeAB9AP////8kAP////9QAP////+mAP////8SAAEAWgBfAJ8AdQD/////cQD/////WgB8AP///////8QAIwCBAP////9RAP////+oAP//AAD/////YQDGAA8AZQD/////UwD//////////3EADwAMAHwA//9RAP//////////UQD/////dgBSAFoAUwBQAHkA/////3QA////////IgF2AFEA/////1EA////////WwCKAF8AUwD///////9pAFMA/////3QA/////4oAfABzAP////8kAP////94AHwA/////1wA/////1cAJAD//20A/////6QAJAD///////+wAGQATwCKACIBhQD///////9RAFoA/////zYB////////GQA1AVEAdgD/////VgD/////////////WwB8ABsAfwAVAGEA/////1AA/////6gAVQD/////dAD/////UgD/////YAD//w8A//+FAP////+YAIYAhgAAAKgA/////1YA/////6EAqAD/////fwD/////NgBoAGcA/////1sA////////UwD//2kAYABQAP///////3MA/////1YAKQGjAGMAWwBvAP////+GAP////9XAB4A/////6YA/////2EA////////BAB0AKgAaQBQAP////90AP////8kAWEA////////DwBSAP//YQD/////hgD//6gA/////1IAUgBgAP////8PAFoA////////YQBbAP//cgD/////ZwByAP////98AP////97AFIAXwA1AXYAIgH/////pAD///////8PAP//cgCoAP///////2MAbQBQAGkA////////JgD/////XAB/AP///////1cAYACGAP//oQD///////8mAP//LQD/////bAApAAEATwCJAFMA/////28A////////YAAcAJgA/////3IA/////3QA//+iAP////9RAIoAhgB8AP////9gAP///////1EAbQBgAP///////24AWwD/////aQD///////9sAFIAYAB8AF0AhgD/////ZwD/////eQCUAP////+KAP////+KAAgAfAD/////VgD/////cQCoAP////96AP////9XABkAZwBTAP////92AP////+mAIYA////////hgBRAP////+FAP///////+wANQGwAGcAAwD//1gA/////4AAowD/////LQD/////////////iQBQAGAAoQCGAP////8BAKgA/////3wA////////YQD/////dgCKAFYA//+mAIYA/////3QA/////6cAXwBWAP////9gAP////+KAF4A/////xgA/////x8AUQD/////UwD//3kA/////4YAAQAmAXEAFABhAP////98AP////8ZAFAA/////3kA/////3sA/////1EAigCKAP///////3UAqAD///////+hAGIAWQAdAaYA//////////9pACEAYAD///////8aAGEA/////2cA/////woAUgCmAJgA/////1AA/////2kArQD/////bgD/////fwAaAFIA////////cQD/////IwBzAFMAqQA2AFAA//////////92AFgAbgD/////HwD/////dQBhAP///////4YAUwBhANoA////////UgD//2cA/////1wApgD//yEA/////xoAUQD///////9pAFMA//+oAP////9pAP////9SACgAJAB7AP////+GAIYAXAD/////eAD/////CABRAP///////24AaQD//wAA/////6YA//+hAHwA////////VgBTABsAfQB+AP////9/AP////9xAP////9YAP//hgB7AP////8kAP////+0AI8AEgB7AP////9nAP//////////dgA+AQ8AhgCaAHQA/////14A/////6YAcQD/////DwD/////oQD//1IAYwD/////dgD///////8aAVgA//98AP//WgD///////+nAMQA1wCfAE8AUAD/////igD/////aQAIAP////8kAP///////3EAewAkAP///////6YA/////6YAJAD/////kgBuAFQAYAD///////9gAP///////1AAYAAcAIoAfABSAP////8fAP////+KAP//KAD/////fABpAP///////xwAbgBvAP///////6gApgD////////sANsALABgAIYA/////10A/////////////18AdgCWAH8ATwApAP///////2cAeAD/////bgD/////UgBTAGkA////////aQAAAP////98AP////9YAP//pAAAAP///////5QAewB4AHQAeQD/////////////HwD/////GwCJAFEAewD/////dQCkAJgA/////1MA////////aQBeAFsAYAD/////aQD/////egBQAP////9SAP////9TAGUAcQD/////GgD/////mwBXAP//////////GwApAG4AcgCKAF8A/////yQA////////igAkAP//fAD/////eQD//4YA/////3wAUgD//14A/////4oAAwD//1sA/////wwAUAD/////EAD///////9gAHUAVQCGAD8AAQH/////fwD/////mABYAP////9gAP////9dAF4AdgD/////WQD/////aQD//5EA/////2cADAD/////YABRAFAA/////4oA/////1IAZAD/////YQD/////ewBbAGcANQBnAP////+mAP////9TAFAA////////WgB8AH8A/////yoA/////2EAogD//////////3YAewCKADUBgQALAP////95AP///////3wADAAPAP////8AAP////9TAHUA/////38A/////6YAXgDZABQA//////////98AP////8XAIoAVgBvAP//DwD/////UQD/////UgCmAP////98AP///////wEAYQDDACIAAwB8AP////9bAP////+hAFoA/////yYA/////1MA/////w8ABwH/////XACmAIoA/////3EA/////1sAYAD/////qAD/////ZwAtAKYA/////3EA//9WAP////9hAIoAYABpAP////9TAP////8oAIoA////////qABSAP//fAD/////AwD/////ewASAA8AigCJAP//JAD/////bgD//4YA/////wAAAAFgAP////9ZAP////8+AX4A////////aQD//2IA/////yQAWgB/AGUA//+GAP//////////cgB8ACQA/////3IAYQD/////ZwD///////9bAIwAfwDEAHIAcwD/////cQD/////VgD//3wA/////xMAYABpAP////////////8tABwAWwD//////////58ApgBkAFEAVgAmAP////9SAP////+KAGkA////////UAAmAP//WgD/////pgAPAP////9SAP////+pAHMAWwBRAP////8AAP////8AAGEA/////24A/////38AWgD///////9tABMAWwCFAGEA/////////////2cA//9/AP////8NAIEALwBQAFEAJgD/////VwD/////bgCmAP////9RAP////8OACcAXwD//////////5wAUgD//wQA////////WgBpAP///////7AAEgBcAIoApgBpAP////+AAP////+mAHkA/////6gA/////3kALQD//3QA/////4oA//8kAP////8MAKgAcQD/////ZAD/////fAD///////9WAHoAUQCGAKYAfAD/////cQD/////pgB0AP////9xAP////9QABoAHAD/////WgD/////AABRAP////95AP////9YAP////9TAGEAYwD//3EA/////6QADwD///////8hAHoAbgBlAP////8TAP///////yQA/////x0AhgCKAFMAegAkAP///////wMA//+hAP////9RAHMADwD/////AQD/////YQD//1oA/////2AAUgCmAFMA/////2kA/////2UAfwD/////ewD/////UgAPAHIA/////38A/////yYAeQD/////GwD///////9uAAEACwCBAB0BGwD/////YwD/////JgBgAP///////6YA//95AFcA/////14A/////2AAWACLAJgA////////fAD/////JACKAGcA///////////CAGAAWwD/////SwCoAFwA/////1EA//////////9QAFYAWgAAAG4ADgD///////+LAG4A////////fABTAJ8A/////3MA/////yQAYwD/////igD/////fABTABQAWwD///////+GAFAA////////YACmAP//GgD/////igBRAP///////1MAigCKAHMAUAD/////GgD/////oQD//38A/////2MAWAB0AP///////2UAHAD/////eQD/////cQCGAP//VgD/////cQAAAGUA/////38A/////2cAigD/////YQD/////MwEpAW4AfAAkAFEA/////6YA/////3kAJAD/////LQD/////VgBaAFIA/////3EA/////2gAKAD//////////1YALQD///////8pAWwAbwAjAFYAUAD/////qAD/////eQBQAP///////1wAUgCoAP///////4YAGgD///////95AP///////yQAfwBlAA8A/////2UA/////1EA/////1IAdABaAGkA/////1YABQD/////AwD/////JAB5AIoA////////WwCGAP////9XAP////9WAFAAGQALAP////9pAP////95AHsA/////1cA/////6QAegBRAP///////20ADwD/////bQD/////TgCjAFEABABgACgA/////2cA/////2cAcQD/////aQD/////qQBfAE8A/////3wA/////3oAigD///////9pAP////8vAKEA////////dgBTAGsAhwDsAA0A////////YQAUAP//////////VgBQAFEAXAD/////DgD/////JABnAP////98AP////9lAP//pgCcAP////9xAP////8XAGcA//9pAP///////3YAYAB7AGgAJAAPAP////9XAP////8IAGUA/////1wA/////w8AaQAPAP////9nAP////////MAcgB9ACQA/////2UA/////8QAAAD/////cQD///////9cAKYA/////2MA/////9EAdQABAbwACwCmAP////8fAP///////3kA//9jAP////+mAFUAHwB2AP////9fAP////+mAIYA/////w8A/////wQAaQBuAP///////3EA////////vAAzAcQAZQAtAP//hgD/////pgBaAP////9/AP////9yAH0ABAD///////9kAP////+KAP///////y8BfwBfAFMA2gDSAP////8kAP////9eAGAA/////wQA/////3QALQAkAP////8kAP////9nAP////9lAG0A////////JAD/////WwBXAFMAegApAQYB////////ZwD//1AA/////wAAdABWAP///////2gAJAD///////+KAFcAZQD//14A////////bQD/////VQBhAGUA/////w8A////////WgAAAIYAaABjAAAB/////1EA////////UwBWAHEA/////3EA/////3QAeQD/////DAD/////pgBnAFAA/////2MAXgD/////UgD/////WgAPAP//HAD/////PgGKAP///////xAAHAB4AG4AfwD/////WwD/////WgD//1cA/////14AoQD//1oA/////xMAVgD//////////2IAwwAjABAA/wBTAP///////1wAUQD///////8QAFMAVwD//////////2EA/////2wAcgB/AKgAYAD/////YAD/////mAALAf////+mAP////9/AP//JABpAP//////////owABAPYAgABuAFsA/////w8A/////3AA/////3UAYwCoAP//////////igBpAEsAbgD///////9ZAFMA////////pgBhAA8A////////eQD//2EA////////UwBbACQAeQCmAHsA/////1EA/////zUAbQD///////+UAKgAdQD/////hgD/////bgChAP///////yQAdQD/////YAB/ABkA/////1EA/////1EADwD/////ZwD/////XgCKAFoAYQD//////////yQAYwBlAP//WAD/////hgD/////ewD/////KQFXAAAAYAB9AFEA/////20A/////y0AbwD/////VQD/////NQGhABgA/////wsA////////GgBYAFMAeQD///////90AA8A/////////////z4BWwD0AGkAXwADAP////9hAP////9VAC8A/////6gA/////14A/////14AbQBTAGAA/////1AA/////24AcQD///////9hAFgA//9TAP///////3kAUgD///////8tAF4AbgBTAAABDwD/////UgD/////AQBSAP////+oAP////+mAAAA//9/AP////8PAP//UwD/////VABgAFIA/////2kA/////6QAZQBcAP//////////JAAPAFMAUwBlAP////+RAP////9nAF4A/////yQA/////6EA/////1AAigD//1YAewD/////UwD/////bgBeAHQA/////38A/////1UAcQD/////WwD/////XgA9AOwAEgAPAG4A/////1MA/////3oAZAD/////////////dQAlAG0AogBuAP///////1IA/////w8A//98AP////////MAYgDyAP8ACgBvAP////8aAP//////////cgBpAGcAKQD/////egD/////iwD/////UgBTAP////9QAGEA/////xoA////////YwB1AIYAfAB7AFIA/////38A/////38AbQD/////egD/////ewBhAFMA/////1oA////////aQChAFEA//9pAP////9SAHkA/////4YA////////IgFuACEAqQB7AP////9/AP///////2MAoQCFAP//////////DwD/////AABgAKQAUQAtAFAA/////1EA/////yoAfAD/////hgD/////ZwAOAP//BAD/////eQD/////jAB+AGEAqAD/////bQD//////////xsAfwAkAHEApgD/////aQD/////nwBTAP////9QAP////9cAP////9vAKgAJgD//1IA/////6YA////////XABjAA0ARACAABsA/////yYA/////1AA/////4oA/////3wA//+oAP////9QAFoApABaAGcA//////////8DAP////98AFEA////////eQAXAGIAcQCKAFEA////////UgAPAP///////3wA//9/AFAA////////DwBjAP///////3cANgCKAAwAcQD/////cQD/////WACmAP////+oAP//////////7ABbAKMAZwCcAHEA////////DwB7AP////+4AP////+mAP////97AP///////zYASwAzAVkAcQCGAP////99AP////9tAFIA////////UwD/////dAAPABoAfAD/////YwD///////9pAP////98AP//YAD/////gQBTAGkAhgCmAKgA/////1cA/////2cAQQD/////UQD/////ewB/AHsA/////1kA/////y0AXgD/////dAD/////hgCFAKgALQD///////+hACUA/////yYA/////2cApgD//6gA////////eQBTAP//WgD/////LQD//6YA/////w4B0gB8AGAAdQBbAP////9aAP////9RAG0A/////w4A/////4oAUABSAP////97AP////9uABwA/////wwA////////bgD//1QA/////3YAcwCBAFMADwBgAP////9bAP////9aAAAA/////2gA/////2EA//9uAP////+4AFoALQBQAP///////5EAfAD///////9xAFEA////////eQD/////NQEjAIgApgBzAGUA/////3MA//////wAowD///////9yAH8A////////YgCiAFoAAAD//////////1MA//9eAP///////1AAcwBXAGEAJABWAP///////3kA//+oAP////9nAP//ogD/////JAD//w8AYQBpAP//////////cwDZAD4BpgBaAP////8bAP////95AP////8mAP////8TAHwAcwBYAP//////////oQBSAP////+mAP////8bAE4AewB6ACQAfgD/////AAD/////UABnAP////9gAP////9+AKgAbgD/////YQD/////aQD/////WgD//6EA/////6gALQD//xoAaQD///////9cAF4A////////fwBSAH8AYACmADkA/////24A/////2UAUgD/////DwD/////YQBnAAQA//////////98AGgA/////1UA/////38AUgApAAsAUwD///////9tAIoA////////pgD/////IgFxACQAZQD/////egD/////cQBaAP////9hAP////9RAP////+oAC8AKABhACIAUgD/////UAD/////fgAmAP////8tAP////9RAP//UwBnAP///////1MAUQD//1YA//+KAP////+iAP////9hAHUAAAB5AIYA/////zcB/////1EABwD/////aQD/////UwCGAIoA//////////9RAFsA/////6YA/////4YAbgBRAP//pgBQAKYA/////3gA/////2UA//9gAP////96AFEAeQD/////bQBjAP//////////pgCWAAQAfABxAP////9WAP////9QAHsA/////yQA/////4oA//9WACYA/////20A/////3EAUACmAA8A/////1YA/////10AdAD///////9QACgAdgD/////dAD/////LQBfAP////+GAP////9hAFIADgBQAIYA////////LQCmAGkA////////iwBpAP///////18AZAB+AGEA/////2AA//////QADwD/////hgD/////dgAoAFEA/////3kA////////JgAaABkAeQBpAP////9nAP///////2oAdACoAP////9WAP///////1EA/////1IAaQAUAFYAJAD//y8A/////1YA/////10AUwD//1UA////////FABuABAA////////DgD//3EA/////w8AYQBRAHEABQD//////////2gAUQB7AP////9iAP///////xoAagBzAFIA/////1YA/////2MA/////2AAeQD//6gA/////48A2gD///////8zAacAaQBaAGAAHAD/////AwD/////WwB1AP////9pAP////82AAsAqAD/////HwD/////YwD/////JAD//28AWgBpAP////9zAP///////yYA/////7wANgBOAIoAoQBgAP////9xAP////+mAHwA/////w8A/////ygAbQD///////9nAP////9nAP/////0ACMBeACGACYAZQD///////8aABAA/////xsA/////yQALwEaAP////9QAP////98AFoA////////UAD//14A/////1EAaQBnAP//dgD/////AACGAP//UgD///////+KAP/////XAC8BpwBgAF8AaQD/////WgD/////dgBjAP////+KAP////8PAG4A/////1AAXQD///////8eAP///////1YAuACGAHQAXABcAP////9xAP////9aAG4A/////38A/////2kAcwB5AP////9RAP////8DAG4A////////pgD//y0A/////38AcgABAHMAaQD/////ZQD/////fABuAP////98AP////9iAP////90AFIAdgB1AP///////y0AhgD///////9hAFoA////////GwB+ACQAUQD//6QAcgD/////igD/////VgCJAFcA/////1EA/////yYApAD/////VgD/////YQBxAP///////1sAqABaAP////9+AP////+hAKYA////////MwGnAGMA9gBgAHgA/////20A/////1YAdAD///////9gAA8AAAD//////////4kA//8kAA8AigD/////YAD///////9QAFsA////////hgATAL4AfABRAFIA/////wwA/////1YASAD/////ZwD///////8nAGEAUwB0AP////9kAP////+GAP////9uAGEA////////eQB0AIoAhQBlAP///////6cAdQD///////9RAFoAfAD/////ZQD/////XgAFAP////9dAP////9pAKEAoQBTAP////9xAP////9SAFEA/////ygA/////2cA//8PAP//UAD/////igB/AGAAigD//1YA//9TAP////+HACIBqQD//////////y0AdgBhAP///////1gA/////zMBYAASAVUAlAD/////fAD/////KAD/////DwBWAGEA////////JABbAP////9QAP///////zsAYABQAGkAhgBpAP////98AP////+mABwA/////2AA/////1IAWABhAP////8oAP////9QAFMA/////w8A/////2EAUQD//x8AUAD///////9TAA8ADwD/////JAD/////VQBRAP////9pAP///////4AASwB2AHoAigApAP////9nAP////9ZAAEA////////HwD//yQA//9SAP////97AA8AWwCKAP////9gAP//////////JACmAP///////6MAbgBYABIAUgCmAP////8BAP////8EAFsA/////2IA/////xkAYACmAP////9bAP////9pAP////9RACQAYAD/////WAD/////YwD//3kAqAD///////9gAP////8PAIsA//9XAP////+GAKEAeQBXAGEA/////1EA/////3wA/////w8ApgBtAP////8AAP////90ACoA/////18A/////xcAVgB2AHMA/////y0A/////34AfQD///////9xAP//pgBuAP////9SAP////8pAZYAXwBgAHMASgD/////fAD/////XQBWAP////9RAP////9gAFEAJAD/////WgD/////ZQB/AP////9pAP////+GAFIAZAD/////dQB/AP///////ygAeQBRAP////8PAP////8tAGkA/////yQA////////pwBRAD4BEQFzAB0B/////1MA/////4oA/////1IAigD///////91AHEA/////y0A/////4IAaQBjAFIA//+FAP///////2EA//9nAP//hgD///////9bAHkAigB0AIoADwD/////WAD/////igB7AP////+KAP////+KAIYAcQD///////9xAHEA/////3kA/////ygA/////2EAJAB1AP////84AFUAcQD/////UQD///////9QAFEADwBXAP////8DAP////9zAH8A/////1AA/////1oAYAD/////fABeAP///////xoAUgAJAA8AYQBWAP////9LAP////+mAHQA/////w8A////////CgC+APQA0QD/////cwD///////+mAP////8kAXsAVwD//wMAhgD/////////////XAAHAAAAdQChAA8A/////1YA/////2cA//9nAP////9RAFwALQD///////8jAGMA////////VQDEACUAaQD///////9/AFsA////////eQD/////UQD//4oAigD/////pgD/////DwCLAHUAAQD///////9gAP////8DAGwAGgDXAG4A////////LQD//1sA/////1MA/////1EAaQD/////UgBcAHQA////////bQD/////HQBTAA0AJAAEAJ8A/////3QA/////3kAYQD/////WwD/////ewD/////dABbAH8AXgD/////dgD/////fAAMAP////9pAP////+GAFkA//8kAP////9TAP//VQD/////dABuAP///////7cAfAB2AHMAZQBSAP////94AP//////////XAD2AF4AUQD/////UgD///////9WAFIAfAD/////GwD//////////18ApwAbAIoAigB4AP////9aAP////8tAHwA/////w8A/////3QAUQAAAP//////////fABgAP//hgD/////cQD//1UAKQD///////8nAGAAUABlAP////+GAP//LQD//////////6cAeQBaAG0AiwCoAP////9pAP////9ZAP////+RAAMAYAD//////////3UAYQBbAGUA/////4YA/////3sASgD/////dAD/////UAAIAH4A/////2kA/////3sAbQD/////UgD/////WwBhAKEA/////1IA/////2MAFwD/////dQBSAP///////2AAUwBfALAAYAAmAP////9TAP///////38AFwAaAP//////////YQD//3wAEwBnAP////9lAP////+hAP//VgD/////ewBzAGkAdACgAP////9QAP////////////+mABkA2gA3AQEApgD/////qAD/////HgB0AP////9XAP////98AP//ZwD/////JABpAG4AWQD//////////4oAJgD//ygA////////LQBxAFcAUQD//3EA/////24A/////1IA//8PAP//EwD/////UQCnAMQAoQD//////////2UAUQD/////JAD/////IwA6AFwAWQBuAAEB/////3QA/////6gA//8PAP////9nAFMAigD///////9xAP//hgD/////fAD/////WgD//1kA//8AAP//YAD/////VgAvAP4ApgChAAMA/////1EA/////wEAUAD/////UgD///////9uAH8AqAABAP////9pAP////9xAP////9LAHkA////////hgBtAGcA//8DAHkA/////3sA/////1EA/////2kAUwAUAFAA////////UwBhAP///////xQApgD//3kA/////2AAkQD///////9+ACQAUwD//2EA/////1IApgBcAGEA/////1wA//////QAHAD///////9SAMEAYAD/////pgD/////JAEmAP////9uAP////+mAMsApgBQAFAA////////WgD///////+oAGIA/////xsA//9aAP////9/AIoA9AApACYAlwD/////JAD/////egCGAP///////yoAWgBxAP//////////xgBTABwAoQD///////95AG4A/////1EA/////6YA/////2AAJACRAHEAYQD///////8kAP////98ABoA/////yQAfwD///////+KAIYAUgCoAP////8AAP//////////NwF7AGcAUABxAP///////2cAewBfAP////+mAP////9eAIoA////////aQCkAIYAogD/////fwD/////igD/////WQBWAP////9RAP////+hAAQAhQCmAP//////////UgBaAP////9pAP////8kAKYAeQBgAHoALwD///////9nAG0A/////6gA/////3wAZwD/////ZQD//2AA/////6YAUwD/////BwGKAFAA/////xAA/////1MA/////4gAKQFuAAgAigD/////hQD/////VQBTAP////95AP///////4YA/////6gAVgB0AHwAcQADAP////+mAP////9RAP//aQD/////ZwBSAP///////xMAaQD//6gAWwD/////eAD/////VgCKAP//cQD/////igD//5EA/////2AAigBzAJYA////////ZwBQAGUA/////y8A/////2AA/////8MAGgABAFoA/////yQA/////2QAJAD/////UAD////////2AHEADABTAHsAWwD/////YAD/////dgCcAP///////2AAWwBhAP///////2UA/////1kAfwB5AH4A/////1MA/////3QAigD/////bgD/////aQBlAFwA/////5wA/////yQA//9RAP////9QAFEA//9pAP////9pAP////8vAbwAeAAOAVwAAQH/////dAD/////VwD/////JwAbALgA/////14A/////1cAUAD/////LQD/////igD/////RwBQAP///////3sAfAB0AG4AUgD//6QA//////////8kABQAeQBhAP////+oAP////9gAF0A////////pwBQAMEA/////3kA/////4oAigD///////9tAMIAFwBnAHkA/////6EA/////2AAfgD//////////w8AigD//wAA////////EgCAANcAGAEbADMB//////////9xAP////8aAC0A////////egCoAGcAXgD/////////////DwAfAIoAaQB2ABwA////////eQBuAP////9xAP////9SAP//dQB7AP///////w8AdABaACQA////////VgB5AP///////2cA//98AIIA/////1AA/////4YAcQBxAFMAJAD/////dAD/////bQBbAP////+GAP////+mACQAZQD/////nAD/////UgBhAP////98AP////9XAGEAfAD//2EA/////2gAIAD/////DAD/////bgCkAP///////6gAYwBhAHwAWQB/AP////+hAP////9TAHsA/////3wA/////ygAUwD//yYA/////3wAZQD///////+hAP//KAD/////aAAZAHMAbgB5AP////9eAP////9WAF4A/////38A/////3EA//8kAP//bQD/////qABUAGcA//8OAP///////1cA//9gAP////9OAOwAJAA1AKYAdQD/////pgD/////cgD/////cgBxAFEA/////xsA/////yQAWwD/////oQD///////+oAP//JAD/////KAGJADUAAABjAIoA/////////////8AAbgBIAFgA/////3sA/////zYBpgD///////8pAHkA//+KAP//////////WgB5AGAAUgCKAP///////6gA/////3IAUwB/AKgA////////YQBnAP//////////PQAPAFEAbgAEAP////9QAP////9TAP////9uAA4AhgD/////xAD/////UwB/AP////9jAP///////4oAGwCnAFoAcQCmAP////9QAP////8QAA8A/////1wA/////4YA//98AP//DwD/////YQD//1EA//9vAHMA////////VwBRAKYA//9hAFEA////////ZQBpAHEA/////3wA/////4oAXAD/////ewD/////UAD/////YgBcAEUAXgAPAH8A/////woA/////2gAbwD///////95AP//ZwD//3QA/////2UAXAAPAP////95AP////9xAHQALQD//////////3EAJABQAGcAhgD//////////3MAfAD//w8A////////DwAnAFkAfAD/////pgD///////97AFAAaQD/////YAD///////8PAFcAUQBxAFIA/////3gAAQD/////cwD///////+GAG4A//95AP////9hACQA////////8wBeADYAngAOAP////98AP////9xAGQA////////cQBSAP//aQD/////DwD////////zADoA1ADZACkBUQD///////97AKgA////////UwD//2cA/////3wA////////dAAQAIAAEgBXAFMA/////1AA/////1MAigD///////+GAP////9TAFMAhgD/////XwB5AP///////1AA/////zYAZwBUAG4A7wD///////+hAP////9lAMEA/////wwAdQD/////WwD/////VgD/////xAAQACMAXgB4ABEA////////dABQAP////9cAP////8PABQA/////xwA/////5YAmgBnACgA/////2EA//////////9QAFAA/////1YAYAD///////9SAA8AVwBvAP////9aAP////9VAIoA//+GAP////95AP////9TAG8AUQB8AP//dAD/////qAD//2cA////////6gBvAPEAfQD/////YQD/////VgB7AP////+GAP////9nAP////9QAHEAfgBpAP//YAD2AP////9lAP//////////YABoAFUAJABTAP////++AP////9pAHQA/////20A/////38AUwD//1oA/////1EAUwD///////9oAFIAqABVAP////9XAP///////1cAigD/////VACoAP///////8MAIwA6ADkBUwBkAP////9vAP////+oAP////8QAP////8cAAEAaQAoAP//////////YAD/////dQAPAP///////7cAwwDZAFEAIwAOAf////98AP////8aAKYA////////bgD/////VgD///////8MAAsAfABHAHQAcgD/////ZQD///////9jAJYAUwD/////oQD/////YAD//6EA/////1MAeQD//3sA/////3EA//9/AFwA////////bgBRAHEAXAD//////////1gAYAD/////XAB8AP///////0oANgBpAH4AWgBtAP////8kAP///////0QAYQBbAP////9aAP///////3QA//+mAP////8BAGAA//9RAP///////7cA0gCJAAAApwCkAP///////ygAZQD///////92AAMAowD/////VwD/////bwAUAP////9SAP//////////aQCkACQBXwBTABIB/////3EA/////6YA/////6YAfwD///////9ZAG4AAwB5AP///////24ADwD///////9eACUAVgD///////9pAFEA////////XABRAAAAWwCbAP////+hAP////9QAP////9TAHEAAQH/////dgD/////aQCKAP////9eAP///////3EAOwDXABoApgB5AP////9XAP////8bANQA/////yQA//////////+QAN8AUwB0ACkA/////6YA/////w4AAAD/////YQD///////+KAP/////RAFcAEgBxAHEAUAD/////UgD/////WAB9AP////+cAP////9bAFYA//8aAP////9gAP//WwD/////eQCGAHQAqAD//////////3wAigD//3UA//////////9nALAAGgARAGkAUwD/////ZQD/////aQD/////AAChAFwA/////3oA/////+8AUgD//////////4YAigAfAP//////////FAESAF8AsQBxAJcA/////w8A////////cgBRAP//fAD/////EAAoAP///////1EA//9jACQAJAD//////////1YAbwD///////9hAFEAigCGABAAfAD///////9uAFAA////////UABHAFMA/////1EA/////24ApgD/////WAD/////oQBdAGAAhgD//////////3oAfQCKAP///////2kA//9SAP////90ABoAUgBpAP///////3MAhgCfAP////8tAP////9QAP//WAD/////UQBQAKgAVgD/////aQD/////fAD/////WgBbAKYA/////3EA/////1gAUgD/////pAD/////ZwBhAFwAiQBjAP//AwD/////NQChAP////+RAP///////9AAZwAZADUA////////fwBpAP//////////YQBSAF8AFABnAP////9TAP////9iAP////+kAJ8AbgD/////GgD/////YgAPAP///////6YAfAChAHkA/////4oA/////3kAUgD/////bgD/////WgD/////JQAzAfUAqABuAAoA/////1cA/////2oAYQD///////+kAP///////2cAewD/////JABbAFMAYAD/////VQD/////cQBWAP////9nAP////9pAH8ApgD/////oAD///////9nAFYAZwBQAIYAegD/////DwD/////JAB5AP////9/AP////8EAFIAUgD/////igD/////aQBRAP///////wAAUQBSAHEA////////UwBYAP////9RAP////9nAP//VgCGAP////+kAP////9eAP//ogD//1EA/////3UAhQBtAGkAaQBzAP////9jAP////8aAHIA/////4oA/////6YAJgBkAP////8aAP////9jAGgA////////ZQB0AGAA//97AP////+cAB4A////////aAAOAP//WgD/////VwD/////UAB1AFoAUAD/////fABTAP////9hAP////8gAFYA////////ewAmAG0AdAD///////9eAP////8mAXwA////////dQCmAAMAygBLAHMA/////1IA////////WQBgAP//eQD///////+GAHkAbgAlAP///////1oAUQD/////hgD/////hwBxAAAB/////14A////////XwAEAHsALQBpAP////+XAP///////6EAdQD/////DgD//1AA////////0gAMAW0A6gBTAHkA/////4gA/////yYA/////2kAbgB/AP///////1oApgD/////////////JAAdAHQAbwBSAG0A/////1kA/////14AWgD/////LQD/////rQB5AHYA/////1YA//////////+GAFIAZwD//2EAWQD/////JAD/////cQAfAFMA/////1oA/////3kAKAD/////DwD/////BQB1AAwAfwD/////aQD//////////1EAHQC3AA4B/wBVAP///////////////yQA//9xAP//WgD/////cQCUAH8AUgAtAIYA/////3UA/////2EAdAD/////aQD/////dAAaAFYA/////3YA/////30AigD///////90AGAA//9jAP///////8cAXwBaAPQAGwD///////82AFAA////////YABRAP////8DAP///////x0AewCQALcAWAB8AP////8kAP///////38AfAAKAP////9WAP////9uAKgA////////fwBxAGAAaQD///////9TAB8A/////xoA/////3kAdQAmAP///////1IAYQD/////dAD/////JgD/////",
    bounds: "AAAAP7TItr4AAAA/WmQ7PgAAwD9mZhZApptEvFTjpT0CKye/NV66PY/C9TwAAGBAAAAAP8l2vj2mm0S830/dP6abRDzD9Sg+4XoUPkJgZT0AAAA/AAAAP+f7qT1CYOW846UbPdV46T6e7ye9Gy/dPBsvXb32KPxAlkMLPhsv3bwxCKy8WmT7PpqZ2T7FIDC9vHQTvEoMAj4pXH9AWDm0PH9qPL0pXM8+okW2PfT9VLzwp8Y9AAAAP8uhhT6amaFAyXa+PQIrB73NzAw/9P20P28Sg7wj23m9/tS4PvT91Lx/arw81XhpvQAAwD8hsOpA0SIbPwAAwD+mm0S7EoPAPY/C9T1YObS8SOHaP+f7qT1vEoO98tItP6abRL1CYOU7AAAAPwrXo7wK16M7YOVQvdv5Hj+mm0S8xSCwPQAAAD8AAAA/AAAgQAAAAD8AAAA/sp0PP0Jg5btYOTS9AAAAP28Sg7qHFlk9TmIQPv7UeD4ZBJY+AAAAP23n+z0K16M8XrrZP1g5tDw5tMg9AACQQAAAwD+HFlk9CtcjPBKDkEAK16M7pptEvQAAAD8AAAA/ke1cPwAAAD8j23m9pptEu28SAzxqvBQ/xSAwvVyPwj0AAEA/AADAPwAAwD9vEgO8I9t5vQAAAD8bL928j8L1PDMzI0C+n5pAGy/dPG8SA71vEoO7Gy/dvLx0kz0IrFw/bxIDPicxCD5kO/8/AAAAP28SAz1YOTS846UbveOlmz0AAIA/AAAAPwAAAD/fT90/AADAPwAAAD9YOTS9j8L1PAaBFT5zaJE9zczMvPLSLT8AAAA/d74fvXNokT0AAAA/TDeJvQrXI7wpXA89WDlUPwAAAD8AAAA/9iicPgrXI71YOTQ8AAAAPwaBlT0j23m9f2q8PUa28z0AAAA/arwUP39qvLzNzMw8JzEIPgAAAD8bLx0/bxIDO4cWWb1CYGU/vHSTPM3MzD30/dQ9AAAAPwAAIEAtsl0/AAAAP0w3CT7fT409wcpBPxKDwD1CYOW87FE4PQAAAD99P7U+F9leQFg5ND1vEgO8Di2yPWQ73z0AAAA/AAAAP9V46T7jpds+bxKDu9V4ab3VeGk9okW2PexRIECHFlk9AAAAP99PjT1vEgM7jZf+P2iR7bwK1yM9ppsEP5MY2EA9Ctc9j8J1PPT9VD1vEoO7xSAwPRkElj68dBM+AAAAPwAAwD8AAAA/RIvsvrKd7z1vEgM9AAAAP5ZDi7yiRbY9JQaBPQrXozzNzDxAppvEOycxCD4fhes9ZmYmP1yPQj/0/QRAj8J1vW8SA7wGgZU99P0EQAAAID8AAMA/i2znPWiR7Tw/Nf4/Gy/dvLx0Ez0AAGBAAACQQK5H4T0xCCw9EoNAPQAAAD+cxKBAZmYWQNnONz8AAAA/MQisPGiR7bwzM3M//KlxvQrXozv4U+M9AACAPwAAAD/TTUI/j8J1vQrXI7228x1AvHSTvVg5NL0AAAA/rkeBQG8SA7xCYGW9AACQQEJgZbzByqE9BoEVPgAAAD8AAAA/w/VoP0Jg5TuamZk9Vg6FQArXoz1CYOW7YOXQPQrXI70X2S4/bxKDu6abRD1oke09AAAAP7x0Ez3NzAw/Zmb2P0Jg5TsAAAA/bxKDvQrXIzwAAAA/nMQAP+Olmzw5tMg9zcxMQLx0Ez38qXG9AAAAPwAAAD8AAAA/46WbPHe+Hz2WQ4u91XjpPbgehb1vEgM7KVwPPY2Xbj4AAAA/8KfGPlg5NDxg5VC9AAAAv28SA71vEgO7ZmYGQKabRL2WQ4s9AAAAPwAArECmmwQ/MzPzP76f2j5vEoO8WDk0PUoMgj5kO989f2q8PMP1xEAAAAA/QmBlvK5HYT1/arw9bxIDPIPAyj0AAAA/xSAwPgAAAD+e7ye9MQisPAAAAD/sUTg9j8L1vG8Si0C4HgU+ppvEPCcxCD4GgZU9hxYZP4PAyj38qb1Anu8nPfT9VLwAACBASOHaPzEILL1CYGU8AAAAP0JgZTzRIts9AACsQL6fCkB/arw9vHQTPMUgsD1GtvM9KVzPPlCNFz8K16M85/upPbBy6D5CYGW9bxIDuwAAgD8AAAA/AABAQAAAAD8AAAA/AiuHvRsv3TxYOTQ8aJFtPZ7vJz1qvPQ+WmTrP9Ei2z30/dQ8tvP9vEw3CT9okW29bxIDvbbzfT0AAAA/AADAP6rxUj9okQ0/I9t5vaabxLwAAAA/vHSTvLx0k70AAAA/Gy9dvZZDCz0AAAA/MzMDQK5HsT+HFlm9WDk0vH9qfEBCYOW7d74fPQAAAD8AAAC/vHQTPRsv3T1Ei+y+AAAAAI/C9TwAAAA/FK6XQLx0kz2HFlk9AAAAP/T91D1vEoM8bxIDPAAAAD7b+Z4/SOGGQAAAAD/0/VQ8Gy/dPZqZ2T6mm8S8KVyPvQAAAD8AAAA/7FE4PZZDC72PwvU9AAAAP2iR7TxQjZc9okWGP+58p0AK16O8aJFtvbTItr5oke08Gy/dvOf7qT2e7wc/WDm0vEw3ib0GgRU+xSAwPSPbGT9CYGW9CtejuzMzkz8AAAA/AABgQHe+3z4AAAA/AAAAPylcj728dBM8vHQTvAAAAD8AAAA/7FE4veOlmzx3vh899iicvrx0EzxQjRc946WbPIPAyj1U4wU/AAAAP9Ei2z5oke28aJFtPYcWEUCmm8Q9bxKDOgAAAD+8dBM+QmBlveOlm7ymm0Q8AAAAPwAArEAAACBAAAAAP/T91D0Sg0A9QmBlPNEil0CuR+E9d74fPZMY2EAUrpdARrbzPS2ynT1CYOW7XI8+QQAAAD8AAAA/tvP9vLbz/TwAAAA/1XhpvZZDizwAAAA/qvHSPQrXozsbL909AAAAPwAAgD/VeHlAy6GFPgAAAD9euik/aJHtvCUGgT2HFjk/pptEu1yPwj0AAAA/F9nCQDEILL228309bxKDuqabRDv0/dQ9j8J1PQAAAD8AAAA/zcxcQAAAYECWQ4u8hxZZPQAAIECmm8Q8nu+nPaAa7z5t5/s9CtejO1TjDUCiRRY/iUFAP6rx0j2WQws9j8L1vGQ73z0IrFw/AAAAPwAAAD9kO989MzPzPwAAkEDjpRs9CtcjvDVeuj1g5dA9Gy8FQPT9VDxoke28CtcjPWZmhkAAAAA/Di3yPlyPwj1vEoM6JQaBPQrXo7tvEoM6NV5qQOOlm7xvEoO6xSAwPgAAAD/6fuo+AAAAPwAAAD8AACBACtejvClcDz1vEoM6UI0XPX9qvLxkO989cT2qP1pkOz4AAAA/CtcjvQrXIz3TTfI/WDm0vJ7vJz2q8dK9mpmBQPypcb1/arw8tvN9vQAAAD8IrFw/wcqhPVpkM0DNzJRA7FE4PVg5NLz0/dS8ZmZmPm8SgzpSuL5AKVwPPZZDi7y8dBO9Gy9dPQAAgD8AAAA//tS4PgAAsEAAAAA/bxIDPGDlUL2R7UxAvHQTvXsUrj1U4wU/AAAAP28SAzye76c9MQhkQFCNF713vp89YOXQPQAAID8nMYg+zcwcQOxRuD2e7wc/d74fvbx0kz0AAGBAPQrXPQrXIz0AAGBAc2jBQAAAsEBzaJE9pptEvEJgZbxEi+y+WDk0vWZmZkC8dBM9vHQTvQAAAD8AAAA/46WbPEw3iT28dJM9ukksP6abRLtoke28iUFAP4cWWT2mm8Q730+NPQAAAD8AAAA/AAAAP2DlUL28dJO8O99PPt9Pjb2WQ4u8AAAAP+f7qT2iRbY9vHQTPAAAAD+mm0Q7EoNAvQAAgD9YOVQ/AABgQAAAAD93vh+9QmDlPI/CBUBYObS8tvP9PAAAAD8AAMA/aJHtPOxROL2oxqs/MQisPDEIrD0AAAA/2/mePzm0SD/jpZs8tvN9vWZmZj6PwvU846WbPQAAAD6+n9o+rkdhPQrXI7zRIpdAUI0XPc3MTL0GgaFAAAAgQC2yHT4pXI89JzGIPpqZsUApXM8+Gy8FQFCNFz1GtvM9QmDlvEJgZT/0/VS99P3UPK5HKUCHFlm9lkMLPdv5nj8AAAA/AABAQAAAAD8AAAA/AAAAP2DlUL2WQws9AisHPaabRD0AAAA/AAAAPwAAAD+mm0Q7rkfhPcP1aD+HFlm9CtcjPQAAwD9vEoM9pptEvPT9VL3Xo7A+9P3UPBKDQL0AAAA/AAAAPwrXC0AAAAA/46UbvfT9VDyuR2G9uB6FvQAAwD8AAAA/YhDYPlCNF728dJM9AAAAP6abxDx/ajy9oBpHQAAAAD9g5VC9QmDlu9ejuEAK16M75/upPS2yXT8UrpdA2c73PfhT4z0AACBA/tR4PoPAyj0CKwc9CtejPAAAAD8AAAA/003OQHe+Hz2q8dI99P1UvWiRbb0AAAA/WmQ7PgAAAD8AAAA/hxZZvRsvXT3TTSI/AisHPY/Cdbx/ajw9yXa+PY2Xbj7jpZs9bxIDvQAAIEAOLbI9bxKDugAAAD/jpZs8MzNzP5zEAEAAAAA/AAAAP0JgZTwK16O8jZf+P0w3iT1vEgO8WDm0vAAAAD9zaJE9bxIDOwAAAD8AAKxAAAAAP6abBD8K1yM9AAAAAAAA8EBoke28Gy/dPMHKQT8AAAA/AisHvVg5ND0zM3M/TDeJvVCNF70zMzM/O99PPnnpskB/arw9WDm0vG8SAz6PwvW8ObRIPwAAAD/NzCxA+FMjP7bz3T9YOTS9pptEu5qZmT+8dJO8xSAwPQAAIECmm8Q8tvN9PScxkECamfk/AAAAPxsvXT05tEi9fT+1PjEIrD1/ajw9XI/CPTEIrDwpXA+9PQpXPrbzfb0AAAA/WDm0PNV4ab0AAAA/AAAAPwAAgD8AAAA/oBqrQAAAAD9/ary8YOVQPVg5fEASg0C9AAAAADMzkz8bL129d76fPRSul0AAALBAAAAAP6JFtj1YOTQ8eenWP8UgMD0bL928AAAAPwAAAD8K1yO8lkMLPSGwYkD0/dQ9bxKDPM3MHEAAAAA/bxIbQAAAwD9CYGW9bxKDu57vJz0xCCw9BoGhQM3MDD9I4fq+9P1UPM3MTL32KJRAppvEu0JgZT1/arw9AAAAP8UgML1vEoO7IbDqQEJg5Txg5VC9YOUwQM3MzD8AACBArkdhPQrXozsSg0A9f2q8vAAAAACgGk8/zcwMP1pkM0DjpRs946WbvMUgsD1YObQ9nMQAP4lBYD8pXA+9bxIDO30/JUCuR2E9Gy/dvDMzcz9vEoM8AiuHPQAAAD8X2cJAMzOTPwAAAD8AAAA/AAAAP6abRL0xCCw99P1UPD0KVz4AAAA/aJHtvBKDwD2uR7E/46WbvGiRbT3jpZs88tItP99PjT0AAJBA46UbPUJg5bvVeOk+AAAAP0Jg5bs5tMg9WmTrP28SA7tYObQ9i2znPQAAAD8AAAA/Gy+FQESL7L6DwApAj8L1PHe+nz0AAMA/hxZZPWiR7bwfhQs/bxIDPLbzfb2R7TxAAAAAPwAAAD8xCKy8MQisPAAAAD9okW2946WbvArXozwAAAA/9P3UPX0/tT7NzEw/lkOLvKabRDz2KPxAQmDlO1yPwj1CYGU9AABAQAAAAD/jpZs8Gy/dPIPACkACKwc9bxIDu9NN8j+mm8Q8exSuPQAAAD/RIhs/CtejvNV4ab0tsl0/pptEPMUgMD1I4fq+wcqhPY/C9TwAACA/AAAAP3No0T8AAAA/tvP9PG8Sgzuq8dI9AAAAP1TjDUD8qfE99P3UPM3MzLwlBo1AokUWPwisXD/n+6k9j8J1vFyPQj8K16M7xSAwvQAA0EDy0i0/QmDlOylcD72amZk9WDk0vLgehb0ZBLJAAAAAPwAAAD8AAAA/c2gxv1TjpT1/ajw9bxKDOrTItr70/dQ8/KlxvVCNF73jpZs8LbKdPcl2AkEpXM++AAAAP4/C9byWQ4s82/lOQCPbeb2PwnW8AAAAP2DlUD1t5xu/46UbPZZDC70zM5M/AAAAPwAAAD9mZiZAd74HQClcTz9YOTS87FE4PQAArEAxCKy8zcxMvVTjBT9I4UpAzcxMPY/CdbyHFhk/pptEPGiR7byyne89AAAgQJzEoEDRIpdAI9sZP0JgZTwj23m9UI0XP1CNF71vEgM9AAAAP/ypcb1mZoZAUI0XvSlcDz2mm0Q7mpkJQKabXEAAAAA/AADAP8/30z4CKwc9Cteju4cW2T30/dQ9AAAAPycxiD4lBoG9aJFtvVg5tLwK1yO8WDm0PQAAAD8AAAA/AADAPwAAYEAbL909aJHtPAAAAD9oke08bxKDPVpk+z6mm0Q9AAAgQLbz/bw5tEg9mpnZPtejsD5vEoO7rkdhvfT91DwAAAA/AAAAPwAAAD8AAAA/rkexP1pkOz7NzMy8bxKDPLx0Uz8Sg0A9ppvEuwaBoUBvEgO/nu8nPfT91D1YOXxAAAAAAFg5tD1g5dA9TmKQPwAAAD8AAMA/AAAAPwrXI728dJM8AACQQEJg5bumm8Q8AABgQAAAAD4AAAAAvHSTPAAAAD/BykE/AADAPwAAAD8/Nf4/j8J1vLbzfT1oke09vHQTPQIrB71vEoM6zczMPwAAAD87308+ke1cP2iR7Tzb+TZAzczMPLbz/bwAAAA/MQgsvSlcDz38qXE9KVy/P4lBAD8j23m9aJENP83MzDyHFlm9j8I1PwAAAL+PwnU8lkOLPaabRL1cj8I9/Km9QAAAAD9vEoM8vHQTPTEILL0hsGpAWDk0PUJg5TtmZg5Aw/XEQPypcb1vEoM6QmDlO83MjD8lBoG9AAAAPwAAAD9vEoM946WbvAAAAD9vEgM8/KlxvQAAAD8AAAA/9P3UPQisXD8AAAA/9P3UPC2ynT0AAORACteju83MTL0AAAA/AAAAP57vJz2mm8Q7AACQQLbzfb30/VQ8AAAAPxsvXb0AAAA/46UbvfT9VDzpJrVACtejPYGV90BokW09bxKDOgAAAD8AAAA/WDk0vUJg5T0xCKw9KVzPPqabRLt3vh89lkMrQI/Cdb0K1yO8AABgQB+Faz8pXA+9f2o8PQrXoz1/ajw9AAAAP2ZmJj+mm0Q9bxIDu5ZDC72wcjhAexSuPZZDi71YOTS9bxKDugAAAD+8dFM/ZmYWQPCnZkCmm0S8nu+nPfCnfkDNzEw9vHQTvAAAAD+YbhI/CtcjPI/C9byamQlAQmBlvJ7vJz0AAAA/7FG4PSlcDz05tEg/KVwPPgAAgD8AAAA/AAAAP0Jg5bwCK4c9zcwMP5ZDi7z8qXE9XrrZPwAAAD+PwvU8Gy9dvZZDiz0AAAA/w/XEQFK4nj6mm8Q9WDm0PEJg5TuLbMc/16O4QFg5ND2mm8S8vHQTPeOlm7y28329AAAAPzEIrLzfT42916OwPgAArEAAAAA/AAAAPwAAAD+8dFM/d74fPbbz/bxCYGW9MQisPb6f2j7JdrJAXrppQLx0E7zfT409pptEvdV46T0K1yM9AAAAP9V4ab0AAAAAAAAAPycxCD4hsBpA9P3UPKJFtj2mm8Q7vHSTPVg5NL1/arw8AAAgQN9PjT0AAAA/bxKDOm8Sgz2amfk/HVoEP5qZmb1vEoO8NV4aP0a2E7+8dBM9aJHtvEw3iT0AAAA/AAAAPwAAAD8AAKxAAAAAP/T9VLz0/dQ8WDl8QBKDQL2mm0Q7+FN7QAaBFT4j23k9f2o8vdEi2z3n+6k9BFbCQDvfTz70/VS9zczMPDvfTz5vEgO7MQisPQAAAD9vEgM+7FE4vW8Sg7rjpZs8WDl8QAAAAD8AAAA/WDm0Pbx0EzwlBoE9zczMPG8Sg7sAAAhBAABgQG8Sg7qgGk8/EoNAPUJgZby8dJO8AAAAPwAAAD/RIhs/ZmZGQAAAAD8AAAA/vHSTvLx0EzxzaJG9AAAAPxSuJ0FvEoM8Gy9dvQAAAD/jpZs9bxKDO0oMQkAAAAA/AAAAP9V4ab2mm0S8JQaBvbx0E72mm8Q7JzGIPgAAAD8bL928QmBlPAAAMECe7ye9mpmZPQAAAD8AAAA/yXY+v0JgZT/0/VS9KVwPPUoMQkDVeOk9AisHPZZDi7zVeGm9AAAgQAAAAD9U46U9d77fPgIrBz30/VS8JzEIPkJg5T0AAAA/AAAAP4/CdTy28/28AisHvSPbKUBeumlACtejO9V4aT0K16O7AAAAP2iRbT4zM3M/ppvEvFg5NDxg5VA9vp/aPsHKoT3jpZs8AACsQKabBD9mZnZAYhCYPocWWT4AAAA/Gy/dPLx0k7z8qXE9AAAAP1pkOz70/VQ9tvP9vARWRkBCYGU8nu+nPQAAAD9vEgO8AAAAPwIrRz+iRbY9pptEPKabRLvufD8+AAAAPwAAAD8AAAA/j8J1PJZDiz3RIts9QmBlvaabxLsAAMA/AAAAP0Jg5by28/0830+NPYGVYz8AAAA/mpmZP1CNF71CYOU8AAAAP99Pjb1YObS8AAAAP3sUrj3jpRu9CtcjvFCNlz0AAIA/AAAAPwisXD+F671AuB6FvQAAAD/FIDC9pptEu+Olm7w1XmpAMzNzPyUGjUCmm8S7Gy9dvX0/NT+mm8S8bxIDPQIrRz8AAAA/ppvEvCUGgT0AAAA/CtcjPEJgZb0AAAA/AAAAPwAAAD8AAAA/WDk0vaabRD3pJvE+bxKDvY/C9bzdJIJAlkOLPMUgML228/08AABgQFg5NL2mm0Q8ppskP5qZmT1/ajw+CtcjPSlcD70AAAA/AAAAP2iR7TxmZmZAKVzPvrpJFED0/dQ8vHQTvAAAQD+8dBM8AiuHPQAAAD9MN0k/f2q8PFg5tLzNzEw9zcw8QJ7vJz8AAAA/Gy/dvLgehb2PwnW9y6GFPvhTAz+8dBM8tvP9vAAAID9vEoM7YOVQPcl2vj1/arw9O99PPpMYpD93vr8/CKxcP7x0Ez2mm0S8okW2PVK4NkBvEgO9WDk0PQAAAD9aZPs+bxIDPDVeuj30/VQ8zcwMP/CnfkCJQQA/UI0XPVTjBT8K16O7aJFtvW8Sg7sAAAA/oBonQMHKQT8CKwe9bxKDPAAAAD+mm0Q9bxIDO30/tT6TGMQ+hxZZPWDlUL1vEgO/QmDlO83MzLwAAAA/AAAAPwAAAD8tsl0/zcxcQNNN8j/jpZu8vHQTPQisXD9CYGU946WbvNejuEBWDoVA46WbvHNokT0EVg4/bxKDun9qPD1SuApB/tS4Pr6fmkAK1yM8AisHvQAAAD9vEgM8LbKdPVyPwj17FK49WDl8QAAAAD9aZHtAO99PPiGwGkDNzEy9bxKDuqJFhj/FIDC9tvN9PQAAAD8AAAA/KVwPvW8SA7vfT429pptEPAAAAD9g5dA9pHBdQM3MTL1CYOU8mpmZPbbz/bzjpZs8AAAAv3sULj6YbpI+AAAAP6abRLtEi+y+QmDlu3e+H73jpRs9ObRIPQAAAD8Sg0A9AAAAP1YOTUBYOTQ8ObRIPQAAAD+mm0Q8CtcjvMHKoT1mZsY/CtejvAIrBz0AAAA/LbJdPwAAAD8AAMA/AAAAP/T9VDwpXA+9AADAP1g5tD1CYOU7EoNAPXe+3z6WQ4s8bxIDvbTIdj4j23k9WDk0vAAAAD8AAAA/WDl8QG8SA71vEoO6MQgsPQaBlT0AAAA/AAAAP6JFfkAAACBADi2yPW8Sg7oxCKy8Gy/dvGDlUL0AAKxAAADAP2iRbT4GgaFAAAAAPwAAAD8xCKy8pptEPH9qPD3b+Z4/AAAAPzm0SL0K16O8AitHP6abRLye7yc9TDeRQH9q/D+BlUM/vHSTPRsv3TwAAAA/QmDlu1CNF71CYGW8exQuPs3MLD8AAAA/zcycP0JgZTxQjZc9CtejvEJgZT4lBoG9bxKDOicx9EAAAAA/zcwsQMUgMD1MN4k9000iP/T9VDyPwnW99P1UvQAAAD9/ajw+AACQQAAAwD8AAAA/7FE4vW8SA7wj20FAQmBlvKabRD38qXE9exTuPm8SAzvsUTi9bxKDvbx00z8AAAA/AAAAP2iR7bxYObQ8Di3yPqabRLyPwnW9BFbeQAIrh70AAGBAYOVQveOlmzwAAAA/Vg6FQFYOTUAAAAA/9P3UPEJg5TtGtvM/ppvEPAaBlT1YOTS8RrYTPxKDAECmm8Q7Gy9dPZ7vJz+WQwu9QmDlPeOlm7y8dBM99P3UPT0KVz4AAAA/AACAP2iRkUACKye/46WbvAIrhz3jpZs89P3UPFCNF70AAAA/oBpPPwIrBz30/VS95/upPQAAQEASg9A/AAAAP0JgZb2PwvU8YOXQPQrXIz2mm8S7bxJbQJqZWUC28309bxIDO/LSoUASg0C9nu8nPQAAAD8AAAA/AAAAP2Zmxj9YOTS8rkdhPcHKQT/NzMw9WDk0PFg5NDxvEgM8oBqrQAAAAD8fhc9AAAAAP+f76T4pXA+9hxZZPeOl2z5vEoM9pptEvJZDCz0OLfI+ppvEu9V4ab32KJy+MQgsPW8SA7x7FK49AAAAPwAAAD/8qXE9AABgQFg5NL2mm0Q8MzNzP8UgML3jpZs8w/X4P4cWFUE5tEi9CtcjvB1aBD/0/VQ8QmBlPRfZLj9mZsY/aJFtvb6f2j68dBM8LbKdPQAAAD956bJAKVwPvaabRLu28329zcwMPzMzsz7wp8Y+bxIDPHE9JEEj23m9bxIDuwAAAD+gGkdAzcz8PwAAIEDsUTi9bxIDPAIrD0BYOTQ946UbvUSL7L4bL109AAAAP5ZDC71/arw8RrbzP+Olmz3jpRu946WbPJZDK0C8dJO9AAAAP+OlGz0hsBpAppvEO28SA7sUrr9AkxjEPt9PjT1CYGU8AAAAP/T91DxCYOW7JzEIPlCNFz9/aqhAbxKDulg5ND0AAAA/Gy/dvArXoztokW09BoEVPgAAAD8AAAA/O9+bQKabRDzNzMy8TDeJPS2ynT01XmpAWmQ7P+Olmz5vEoM7f2o8PQAAAD9vEoM6tvP9vAAAAD8AAAA/Gy9dPc3MTL28dJO8AAAAPwAArEAAAAA/AAAAP2iRbT4zMyNAf2o8vQrXo7tMN4k+I9t5PQrXoztQjZc9vHQzP3sUrj0xCKw8fT81PwAAAD8AAPBA46WbPG8SgzyHFlm9RIsMP+Olm7y8dBM9SgwCPiPbeT1QjRe9CKxkQFyPckB/ajy9WDm0PAAAAD+WQ4s830+NPQAAAD+WQztAFK6XQJMYpD9cj0I/tvN9PaabRDuJQUA/bxIDvbx0kzwAAAA/GQSWPs3MzDxvEgM7j8J1vQAAAD8AAAA/SOH6vp7vJz0K1yO9YOVQvQrXozuuR2G9GQSWPnE9qj8ZBLJAnu8nPwAAAD8AAAA/bxKDvMUgMD0AAAA/UI0XPaabxLy+n5pAAADAPzEILD2PwvW8vp8KQLx0Ez3wp8Y9AAAAPwaBFT74UyM/Cteju2iRbb1/arw9aJFtPW8SgzpEi2w/1XhpvUJg5TwAAMA/AAAAPwIrB717FC4+bxKDPc3MzLwpXE8/9P3UPW8SAzzfT429CtejOwAAAD8AAAA/wcpBP8l2Pr+JQUA/bxKDOsUgsD32KJRAtvP9PFCNF72gGqtACKxcPwrXo7t3vh+9AAAAP9V4ab2WQ4u8ukksPxKDwD2mm8Q8zcwMP/Cnxj4xCCw9L92kPne+B0Cmm0S7YOVQveOlmzwAAAA/zczMPwAAAD/0/VS9bxIDO4lBKEBYOTQ8j8L1vKabxD0AAAA/mpn5PwAAqEC4HmVAAABAQPhTAz+mm8Q7d74fvQAAAD9YObQ8lkOLPQAAMEC8dBO8uB6FvUJgZT19P7U+AAAAP28SAztg5VC9oBo3QFg5NL1YOTS8f2ocPyUGgb0AAAA/f2q8PBKDQL0AAAA/hxZZPV662T/pJvE+bxIDvd9Pjb1oke08AAAAP/T91D30/VQ9lkOLPNV4aT6mm0Q8lkOLva5HYT0AAAA/TDeJPTMz8z9cj9I/XrppQG8SAzumm0Q99iicvlg5tLxvEoM8QmBlPfypcT26Sew/WDm0PKabRLwAAAA/AAAAPwAAAD8AAAA/zcw8QAAAAD9/ary8/Klxvbx0Uz9YOTQ8ppvEvEw3iT0AAAA/AAAgQFyPwj2mm0S8d74fPSUGwT5okW09tvP9vGiR7T2HFjk/pptEO1g5ND1Ei6RAbxKDOiPbeb0AAAA/CtcjPnnp1j9qvPQ+/KlxvW8SgzsAACBAWDk0vfT9VDwnMbg/xSAwvf7UUEAK16O7WDk0PSPbeT3NzIRAAAAAP9ejuEASg4RAWDn0Prbz/TzVeOk9AAAgQLx0kzx3vp89vHQTPaabxLtCYGU8AAAAP3npJj45tEg9bxKDOhKDQL0K16O7AAAAPwAAAD8AAAA/H4WvQAAAAD+TGNhAQmDlO9V4ab0j23m9AAAAP1YOLUDVeGm9ppvEvPT91DysHJJAAAAAPwAAAD9CYOU8MQgsvZHtvD68dBM8/KlxvSUGgb2TGMQ+ObRIPzMzsz6PwnW9SOFKQArXozwSg0C9AABgQKabHEB/ary8c2iRvY/CdTzBykE//tR4Pt9Pjb30/VS8pptEu4cWGT8AAAA/d76fPW8SA7xaZHtAAAAAP6abxDxCYGW8WDk0PQAAAD8j23k946XbPm8SA7sCKwc9YOUwQM3MzLwAAAA/wcpBPycxhEA5tEg99P1UvBSuv0DNzMw8MQisvAAAwD/LoYU+bxKDPBsv3bwCKwc9AAAAPwAAQEAAAAA/rkf1QAAAAD8UrpdAj8L1PJZDi7xMN4m91XhpPQAAAD8AAAA/AAAAP1g5NL2PwvU8bxKDOiUGgT2mm8S8UI0XPQAAAD8AAAA/AACsQAAAAD8K16M8WDm0vHnp6kDjpZu8ppvEPAAAwD+8dJM8CtejPdej8D5aZDNADi2yPW8SA7y8dJM8AAAAP7TIFj+WQws9zcw8QOxROD2PwnW8AAAAP7gehT3b+R4/bxKDusUgMD0AAAA/AAAAP7x0EzxCYOU8pptEvJqZgUDVeGk99P3UPGDlMEBoke28AAAAP+Olmzymm0S7AADAP0JgZTwK16O8AADAPwAAkEAAACBAAAAAPwAAAD/jpZs8aJHtPAIrB73b+ZpAbxKDPc3MTL0AAAA/xSAwPm8Sg7oSg0A9AAAAP6abRLzNzEw9XroRQAAAAD9cj8I99P1UvI/C9TwlBoE9xSAwvQAAIEC6SRRAH4WvQIlB4D/sUTg946WbvDEIrLwpXI89AACwQAAAwD+8dJO8d74fPfT9VL3n+6k9AAAAPwAAAD+6Sew/AAAAPwAAQEAAAAA/KVwPvVg5tDwAAAA/bxIDvOOlGz2amdk+LbKdPbx0EzwAAAA/rkdhvW8Sgzr0/dQ9Cteju28SA71vEgM8KVx/QPhTIz8OLfI+lkOLPNV4aT05tEi9WDk0PQAArEBEi2w/lkM7QAAAAD9cj8I9bxKDvLbz/TzByqE9y6GFPgAAAD+PwvW8WDm0PLgehb0AAAA/WDk0PMUgsD0AAAA/AAAAP1pkOz5zaMFAzcxMvW8SgzoAAAA/ppvEO5ZDC70AAAA/AAAAP6abRDuHFlk9c2iRvQAAYEB/arw9becbv7bz/bx3vh89AAAAP8uhhT5xPao/mpn5PwAAAD+uR7E/bxKDvOxROL3RImtA9P1UvGiR7TxEi+y+WDm0PfT91DxvEoM9AACwQOOlmzw5tEi9w/U4QNEiC0AAAAA/1XhpvVg5tLyuRylAvHSTPH9qPL13vh89HVqUQAAAAD8GgRU+AAAAP39qvLyPwvU89P3UPXe+Hz0K1yO8tvMdQAAAAD9QjRc9j8J1vFTjpT1okZFAMQisPAAAAD9/arw8JQaBvQrXozumm0Q80SJrQJqZ2T4Sg4C+c2iRPQrXozumm8S8mpmZPQAAAD+4HgNBAAAAP2iR7TwAAAA/ppskP1g5ND1vEoO79P1UPQAAAD8AAAA/9P3UvBsv3TzRIts97FE4vVCNFz30/dQ9XrppQNEiC0Cmm8S7CtcjvQAAAD9QjRc9KVwPvRfZLj8AAAA/pptEO1CNFz2iRTZAWDk0vDm0SL1MN4k9F9leQG3nG78K16O7AisPQEJg5btYOTQ9DAKbQOf7qT30/dQ8aJHtPAAAAD8AAAA/QmBlPUw3iT2amfk/UI0XPY/CdbwlBsE+I9t5PaabRLt/avw/Gy9dPQrXIzxCYOW7UI2XPQAAAD/Jdj6/xSACQQAAAD9SuB4+bxKDO57vJz3NzExAxSAwvfT9VDwbL129AACsQGZmFkAAAAA/bxKDuxsvXb1/ahw/vHQTPX9qvLwAAAA/AADgP0Jg5bwK16O7AAAAPwrXo7yWQws9zczMPs3MzLwAAAA/AAAAPwAAAD+8dJM9QmBlvM3MzLwbL129AAAAP1yPwj0AAAA/XrrZPwisXD+BlUM+Cteju39qPL2q8YZA9P1Uvbbz/Ty28x0/AAAAP1CNF70CKwc9MQisPZqZmT+WQ0s/UI0XPW8SA7tzaJE9c2gxv/hTAz8AAAA/aJFtPs3MzDwbL109d74fvdnONz9YOXxAj8L1vH9qvDyF61E+ppvEPfT91LwAAAA/ZmbmPgAAAD8Sg0C946WbPAAAAD+mm8Q8WDk0vClcjz0AAAA/IbASP65HKUA7308+AAAAP5ZDizx/ajy9KVwPPZ7vJz1U46U9UI0XvQAAAD8AAAA/AACsQCGwEj+28y1ADi0yPlCNF728dJM8AACAP0JgZTxvEoM9qMazQNNNzkBvEoO67FE4Pd9Pjb0AAAA/EoNAPeOl2z5CYGW8UI0XvQAAAD+PwnW8pptEPAAAIEAAAAA/d74fPexROL2PwnU9bxIDv28SG0BU46U9vHSTPARWlkBI4do/7FEgQClcDz3jpRu9wcqhPQrXI70AAAA/Gy9dvm8SAz3ufKdA5dCeQGDl0D0xCCy9bxIDvG8SQz8xCCw9MQgsvbx0k70K1yM89P1UPJZDC71okW29bxKDOpZDiz2WQwu9AAAAPwaBFT6R7Rw/AAAAPwAAAD++n5pAbxIDPAIrB70AAAA/bxKDPIcWWT24HoW9IbByPkJglUBaZOs/9P1UPW8SA7yuR5FAAisHvfT9VD2WQ4s9H4ULP+OlG71vEgO70026QIcWWT3jpRu9mpn5P0JgZT/6fso/AACsQI/C9TxYOTS8pptEvQAAAD8bL12+lkOLPFg5NL28dJM81XjpPc3MHECBlWM/lkOLPFCNlz0AAMA/UI2XPQIrBz0AAAA/AACQQG8SgzxYObS8JQaBPY2XCkG4HoU9f2q8PAAAAD8AAAA/Aisnv4cWFUHRIhs/hxYZP6abxDu8dBM92c43P83MzLy28/08CtejvDvfb79CYGU8WDk0vQaBlT28dBO8JQaBPUjh2j8AAAA/eenqQEJg5bzjpZs8f2q8PSPbeT2PwnW8d76fPZqZgUAK1yO8f2o8vbx0Ez5vEoO6QmDlPD0KVz4AAAA/3SSCQBfZzj13vp8946UbPaabxLt/ary8AAAAP0JgZTwbL928N4kNQQrXoz2mm8Q7AABAPwAAAD8AAKxAvp9KQCUGjUBmZiY/lkOLvIcWWT2R7bw+ppvEOwIrB72WQztAAACQQN9PjT0K16O746Ubva5HsT8AAAA/xSCwv6abRDsbL129KVwPPWZm9j/FIBA/wcqhPW8SgzoAAAA/UI0XveOlmzx3vt8+WDk0PMHKQT93vp8946WbPAAAAD8AAAA/AAAAP8UgMD6mmxxA9P3UPEJgZbwAAAA/lkOLPI/Cdb1vEgO/fT8NQLbz/bzjpZs8zcxcQFg5NDxzaJE9Aisnv99PjT3VeGm+AABgQOOlmzxg5VC9AAAAP+Olmz0xCKw8gZUDQCGwYkAAACBAAAAAP8HKoT0pXA89vHQTvOOlG71QjZc9zcwMPwAAAD/TTVJAPQqLQM3MzD4bL129zczMvDEIrD0AAAA/xSAwvUJgZTxYOTQ9d74fPTvfTz7wp8Y+AAAAP28Sg7x3vh89wcrhP/yp6UCPwnW9vHQTPFg5NDy8dJM8AAAAP8UgMD4AAAA/yXY+vwAAAL/FIDA9bxIDOwAAAD9vEoO8zczMPM3MlEBQjZc9WDk0PAAAAD8nMbg/AAAAP28SA71g5VA9c2jBQLx0Ez28dBO9c2iRvVYOhUAj2+k/Gy9dvUoMpkAX2TZALbKdPUJg5btGthM/bxIDu7bz/bwtsp09F9nOPQAAAD9eutk/AAAAP+OlmzwAAAA/WDk0PLbzfT0AAAA/WDm0vM3MzDx/atRAZmaGP+OlmzxYObS8mG6SPilcDz2e76c9EoOAvmQ77z8CK4c9bxKDOgAAIEDjpRs9xSAwvcUg4D8AAMA/tMgWP5ZDiz3RImtA46WbPLx0E71vEgO9bxKDuzVeKkBI4do/YhC4QGZmhj+6ScBAWDk0PNV4ab1aZDs/bxKDu57vJ70AAMA/mpnZPo/Cdbw5tEg9bxIDv3e+Hz2e7ye9i2znPuXQIr4GgVU/wcqhPW8SgzwAACBAvHSTvFg5NDygGkdA9P3UPUw3iT2mm0Q7eekmPn9qPL2mm0Q8AAAAPwAAIEDRIts+8KfGPdNNukBYOTQ8f2o8PQAAAD/LoYU+zczMPKabRL0GgZU9CtcjvH9q/D8AAAA/tvP9PQAArEAAAAA/exTuP5ZDCz2PwnW8ke0UQK5HYb28dBM8AAAAP1pkOz5CYGW8j8J1PAAA4D9vEgM7TDeJPcl2vj7Xo7A+N4khP6abRLsCKwc9AAAAPwrXI7y4HoW9mpnZPgrXo7y4HoW9AAAAPwAAAD9YOTS9pptEvAAAAD8lBoE99P1UPKrxUj+mm8Q7aJHtvJqZmT0bLx0/FK4nQQAAgD83iSE/AAAAP+OlmzzFIDC9exTOPxsvXb1CYOW7lkMrQPT91LwxCCw9f2o8PQAAAD/jpds+lkOLvQAAkEAK1yO9WDk0PKJFNj53vh+9f2q8PAAAkEDP9+M/d76/Py/dpD4AAAA/FK6XQI/CdTxCYGW8aJFtPQAAAD+HFhVB9P1UPTEIrLwAAAA/AAAAAFCNF71xPSRBAADAP+58d0A5tEg9bxKDOvT91Ly0yBY/SgwCPm8SgzxCYOW8pptEvfT91D0nMYg+AAAAP83MzD8CKwe9xSAwPbx0kzxYOTQ930/NPne+Hz0QWLFAfT+1Prx0E7y28329aJHtPAAAAD8OLbI9nMQAQH0/JUBmZsY/rkdhvdV46T228309bxKDO+kmtUB/ahw/UI2XPUJg5bsK1yO8UI0XvQAAAD8AAAA/AAAAP+OlmzxWDk1AAAAAP1g5NDwK1yO9AAAAP6abRD2mm8Q8AAAAP1g5fEAK1yO8bxKDPFYO7T4Sg0C9bxKDOgAAAD9KDKZAJQbBPgIrhz2mm0Q7QmDlu2iR7byamaFAvHSTPZZDC70AAJBAYOXQPbx0E7xmZsY/ppvEOwAAwD81Xro9QmBlPBKDQD1okW29aJHtPCcxCD4IrFw/7nw/PgAAAD8AAAA/oBpvPwrXIzzByqE9BoGVPbx0kzwCKwe9nu+nPQAAAD8AAAA/AAAAP2iRbb1vEgO7f2q8PeOlmzxYObS830/dP28SAztg5VA92/maQCcxuD9/ahw/5dAivsUgML2mm0S7xSAwPRsv3byHFlk9Gy9dvWDlUD19PyVAAAAAP/CnBkAhsBI/hxY5Pzm0SD1vEgO8BFZGQJZDizyWQwu9AAAgQAAAAD9CYOW7aJFtveOlGz1mZoY/QmBlvY/CdbwdWqxA003OQAAAAD8AAGBA9P3UPH9qvLxmZgY/ppvEuzm0SL0hsGJAc2gxv83MzDzn+6k9bxKDu2Zmxj9vEoO9aJFtPjEILD0xCKy8AAAAPwAAAD8AAAA/vHRTPwAAAD+TGMQ+QmBlPIcWWb1eutk/bxIDvWiRbT1mZmZAzcw8QArXI7y28329aJHtPEJgZb2mm8S7TDeJPQAAYEAAAAA/QmDlu2iR7TxYOURAAisHPUJg5Tsrhxa+AAAAP1CNFz1CYOU7I9t5Pf7UIEAAAAA/AAAAPwAAAD9zaJE9ppvEPKabxDwbL928BoEVPm8SgzquR2E9bxKDuhKDQL13vjdAvHSTvJZDiz1mZuY+Uri+QKJFhj+ynVdAbxIDvVyPAj+uR2E9vHQTvBsvXb2cxABAAAAAP83MTD956SY+aJHtvJZDCz3FILA9bxIDvUJgZbwAAAA/I9sZP39qqECamQlAAAAAPo/C9TxCYOW8EoNAPSlcjz2WQ4s89iicPgAAAD+e7ye9f2q8PARWwkAK1yO8UI0XPSlcv0BYOTS9AAAAPgrXI7xokW09AAAAP6abRLvsUTg9I9t5vQAAAD+cxAA/f2q8PcUgsL8pXA+9lkMLPW8SQz8AAAAAKVwPvQAAAD9YOVQ/lkOLPIcWWT2HFlm9zcyUQFTjBT8AAAAAvHSTvVg5tDwAAAA/zcwcQAAAAD8AAAA/AAAAPwAAAD9YOTS9CtcjvK5HKUACKwc9pptEu/T91D3NzMy8mpmZPVg5NL0bL928QmD1P3e+nz1vEgM8AAAAPwAAAD8AAKxAAAAAP7x0EzwbL10946WbPKabxDymm0S8VOMNQLTIdj6WQ4s9bxKDPAIrJ7/sUTi9bxKDPJhukj4v3QRAaJFtPrx0kz1YOTQ8d74fvUa28z2mm0S9aJHtPAAAAD+e7wc/NV66PeOlmzxvEoO6AADAPwAAAD8nMYg+AADAPwAAAD8AAAA/46WbvMUgMD0AAAA+QmBlPY/CdTxmZiZAvHSTPfypcT0bL928AAAAP7x0kzy8dJM9AADAP1g5fEAAAKxAbxIDPaabRLxxPSRBvHSTPW8SgzrNzMw+AADAP57vJz2mm0S7AAAAP7x0E71vEoM6AADAP8HKQT8zM3M/EoOEQPT9VD2e7ye9UI2XPUJg5Tu6SQw+lkMLvXe+3z5aZDs+QmDlPG8SA7z0/VQ9AiuHPQAAwD8AAAA/AAAAP+xRpEBEi2w/HVqUQKabxLue7ye9ZmaGQEJg5TtokW09AAAgQNejsD7NzMy8bxKDvUJg5TyYbhI/I9sZP28Sgzue7ye9heu9QAAAAD8j23k9pptEvFg5tLy2861AoBonQPT9VDwAAAA/BoGVPbx0kzzD9fg/AAAAP23nS0AbL109j8J1PKabRLsbL129AiuHPZMY2EAAAAA/AAAAP4GVYz+28x1AKVzPPm8Sg7sbL928AAAAPwrXoztYOTQ9AAAAPwAAAD9CYOU7QmBlPQAAAD8bL928Gy/dPHNokT0AAAA/O99PPjEIZEAGgVU/f2q8POOlmz1vEoO7JQaBPbx0E73VeOk+d76fPQAAAD9vEgO9xSAwPQAAAD8zMyNAbxIDvLgehb2uR2FAWDk0vW8SgzxvEoM7AAAAPwAAAD+8dFM/mpn5P83MzD/0/bQ/9P1UvDm0SL0AAMA/f2q8PG8SA7w732+/AAAAP0Jg5TzfT409y6GFPm8SA7vNzMw8BoEVPgAAAD/VeGm+vHQTvQrXI7xvEiNAppvEvOOlmz0AAAA/AAAAP1g5NDxCYGU9zcyMPm8Sg7tg5VC9AAAgQAIrhz0K16M76Sa1QPYonL5vEoO8EoNAvZZDCz1CYGU/MQgsvfhTIz/VeGk9bxKDO6JFNj5euik/JQaBPbx0EzyDwCo/bxKDOgrXozsAAAA/F9nOPQAAAD8AAAA/6SYxPwAAAD+mm8S8zcxMParxUr+mm0Q9ppvEu9v5NkAUrr9AGy/dPG8Sg7srhxZAppvEvJZDizxcj0I/8KfGPi2ynT0tst0/bxKDvFg5ND30/VS8c2jBQN0kRj/TTVJAAAAAP28Sg7quR2E96SbxPm8SA7vVeGk9AAAAP0oMQkCe7yc9Gy/dvClcf0C8dJM8kxgEPn0/JUBokW0+bxKDuvypcb1vEoO6y6GFPpqZ+T9CYGU8K4cWQMHKQT85tEg9f2q8vG8Sgz0AAAAAF9k2QN0kdkAAAAA/w/XoPwaBFT4AAAA/WDk0vW8Sg7uamfk/KVwPvQrXozwCKye/IbASPwIrB71vEoM7AAAAP28SAztg5VA9NV4qQAAAAD/4UwM/lkOLvClcDz0AAAA/bxIDvWiR7TxYObQ9AAAAP/T91Lz0/VQ9UI2XPX9qPD7P99M+46XbPpZDiz3NzMw8WDm0vFK4vkBzaJG9bxIDO0a28z1mZnZApptEPaabRLvFIDC9BFaWQDVeakAUrptAppvEu2DlUL0AAAA/QmBlPOf7qT13vr8/003OQDm0SL1vEgM7pptEvAAAAL+cxLxAAAAAP5qZmT8AAAA/Cteju+OlGz0AAAA/TDcJPmiR7Twtsl0/tvP9PI/CdbwK16O8oBpvP+Ol70Cq8epA/tR4PvT9VDxvEgO9/KlxvWq8FD8xCKw8uB6FPSUGgT1oke09QmDlPWiR7TzNzMy89P3UPQAAAD8AAGBAwcpBP7bzHUAnMYRAj8J1PArXo7xokW0+JQaBPaabRLvjpZs8kxikPwrXozx/ary8fT+1Po/C9TxokW299P1UPfhTIz9CYOU9bxKDuzEIrD2mm0S8AAAAPwAAAD9/ajw+eenqQJzEoECmm0Q7zczMvAAA4D+8dJM9ObRIvQAAAD8AAAA/bxKDupZDi701XmpApptEO1CNFz0AANBA/KlxvY/CdbzVeGk9ZmbmPgAAAD+amdk+7nwfP28Sgz0AAAA/WDk0PKJFtj0AAAA/zczMPEJg5bw1Xro+9P1Uvbx0kzwAAAA/9P1Uvbx0Mz+PwvW8lkOLPFCNFz0AAKxAAAAAP7bzHUBeumlAAAAAP2iR7bzjpZs8AAAAP4/CdTxCYGW87nynQAAAYEDsUTg9bxKDu/LSLT97FK49bxKDuwAAAD/NzEy9pptEuwAAAD+uR7E/AABgQOOlmzymm8Q8aJHtvNv5LkBvEgM7WDk0PQAAAD8GgRU+bxKDus3MTD3y0i0/MQisvLbz/TxiENg+Gy/dvG3ni79vEoO6qvFSP+xRuD1vEgM8AAAAPwAAAD8AAAA/AACsQNnONz8AAAA/46WbPArXo7sAACBAlkOLvOxROD0AAAA/AAAAP4/CdTxCYGW8AAAAP28SgzolBoE9BFbOQDeJIT8AAAA/rkdhvQrXIzzufKdAf2o8PRsv3bwAACBAbxIDvVCNFz28dJM9c2iRPfT9VDwAAAA/AADgP+Olm7wdWgQ/f2ocPy2ynT3NzMw8YOXQPZZDiz1YOTS9bxIDuwAAAD+PwnU8UI2XPaabRDuamfk/JzGIPwIrZ0CiRX5AlkM7QAAAAD+HFlm9bxKDu/p+Cj+mm8Q8aJFtvaabxLsAAAA/AAAAP5ZDi7z0/VQ9QmDlvAAAAD9eumlAbxKDu1g5NDwSg0C9AAAAP7Kd7z7jpZs8tvP9vHe+nz0AAAA/2/kuQAAAAD/jpZs8QmDlvAAAgD/FIDC9QmBlvBsvXT1g5VA91XjpPVg5fEDD9Wg/vp8KQArXozvsUTi9bxIDO9EiGz8pXA+9KVyPPTeJIT+mm0S7I9t5vQAAAD8AAAA/iUEoQKAau0C8dJM8AisHvVyPgj4bL928bxIDPX9qPD1/arw8QmBlvfypcT3VeGm9bxKDvAAAAD8AAAA/AABgQAAAAD8AAAA/tvMdQGiR7bzjpZs8N4kNQeOlGz1CYGW8AAAgQG8SI0DjpZs9j8J1PG8SA7sAAAA/AAAAPwAAAD9vEoM6VOOlPQRWDj8AAAAAI9t5vQAAIEBcj8I9AAAAP/T9VLwbL908KVwPPgAAAD+amQlAAAAAv7x0k7ymm0Q8KVxPPzm0SD2mm0Q8aJHtvPT9VD32KPxAmpkJQAAAAD9cj9I/KVwPvZ7vBz+WQ4s8Gy9dPZZDi7y28309H4ULPwrXI7wK16M7kxjYQLbzrUAAAMA/hxY5PwaBlT2ynVdAAisHvW8SAz3wpwZAVOOlPZZDi7z0/VS9AAAAP6JFfkCLbOc+46UbPUJg5TuLbOc+Gy9dvfT9VLw5tEi9AAAAPzVeakAAAAA/w/VoP7bz/bxCYOU7aJHtPAAAID+HFjk/bxKDvBKDQD34U2tAMQgsvXe+Hz1/ahw/hxYRQM/34z9CYGW9j8J1vH9qPD6PwvW8EoNAPb6f2j7+1FhAWDm0PG8SA7wAAGBAf2o8vbx0kzwAAAA/j8J1PaabxDshsBpAaJFtvQrXo7sAAAA/O99PPq5HYb1vEoO8CtcjPQAAAD8AAAA/AAAAPzVeakAAAAA/AAAAP28SAzyWQ4u8BoGVvdv5Hj8AAAhBvHSTPGiR7bwAAAA/CtcjPVg5tLwCK4c9AAAAPwAAAD9Eiww/RIuQQG8Sgzt/ajy9XI/CPp7vJ71CYGW8EoNAPVCNFz1zaJE9AAAAP65HgUAAAAA/MzPDPwAAgD9vEoO7pptEOzEIrLwGgRU+MQgsPZZDi7wAACBAfT+1Phsv3bymm0Q89P3IQN9Pjb0K16O7GQSyQDEILD1vEgM8JQaBPSlcjz2amZk/AisHvQAAAD9CYOU8CtejOwAAAD/NzFxAAABAQAAAAD8AAMA/hxZZPQrXozugGk8/bxKDun9qPL28dFM/AABgQJZDizwK1yO9AAAAPrx0E7wj23m9AAAAPwAAAD/Zzjc/aJHtPArXozsAAMA/1XhpvTEIrDzNzEy9mG4SP/T91DxokQ0/JzGIPuOlmzxCYOU7rkdhvaabxDz+1CBAj8J1vZZDi7zRIhs/AAAAPwAAAD8AAGBAAAAAPyUGwT4K16O7Gy/dPGZmhj9YOTS9MQisPAAAIEAAAAA/EoNAvaabxLu0yLa+UI0XPQrXI7wK16M7BoGVPRsv3TxokW29AAAAP99PdUAAAAA/8tItP39qPD2PwnW830+NvYGVG0AK1yO9nu8nPQAAAD9vEoO69P1UvAIrB728dBM9MzOTPx+Fr0AxCCy9JQaBPUJgZT0xCCy9ZmZmQC2ynT0AAGBAxSAwvbx0EzwGgaFAaJGRQNEi2z0Sg0C9pptEuzMzkz8AACBAGy/dPNV46T3jpZu8F9nOPQAAAD+mm0S9oBrvPgIrB7228309XI9CP6Aa7z5vEgO9aJHtPFyP0j9vEgM75/upPTvf/0AAAKxAAAAAPwAAAD+q8epAAAAAP28SgzsCK4e9AAAAP9V4ab0CKwc9vHSTPc3MDD/ByqE92/maQAAAYEACK4c9lkOLPGiR7bwAAGBABFa+QGQ73z7y0k0/Cteju4/C9Ty4HoW9d76/P2iRbb0K1yO8AACQQAAAAD6mm8S830+NvaabRLwAAMA/O99PPmZmRkAK16O7WmQ7P/T9VLz0/VS930+NPdv5nj+e76c9AABgQLx0E7yuR2E9uB4DQQAAAD8AAAA/AAAAPwAAAD8CK0c/j8J1vaabRDyWQztApptEu1CNF72uR2E9JzEIPgAAAD8AAAA/vHSTPEJg5bygGu8+pptEvTEIrDxI4YZAf2o8PQAAAD/NzMw8QmBlvESLDD9YOXxAZmYGQL6fCkCmm0S8vHQTPdEi2z0K1yM8nu+nPfT9VLzb+R4/9P1EQFpkOz4lBoG9AAAAABsv3TxaZDNAAADAP8HKoT1vEoM6tMgWPxsv3by8dJM8ObRIPRfZwkAAAKxABoEVPq5HKUAAAAA/ZmYGQEJg5bxvEoM72c43P7bzfb1vEoM88tKhQAAAAD8K1yO8j8J1PZZDK0Cmm8S7rkdhPSlcvz8AAAA/XI/SP0Jg5TzjpRu9+FMDP7x0Ez2PwnW8IbDqQAAAAD8j23k99P3UPPypUUBvEoO69P1UPQAAYEAAAAA/UI0XP99PzT5YObQ89P3UvCPbKUBvEgM79P3UvG8SgzpmZmZALbKdPaabxDtQjRe9ZmZGQPhTIz8K16M8QmDlvAAAAD9vEoM9CtejPNV4aT0AAAA/AAAAPwAAAD/ByqE9AAAAP9V4ab0AAAA/f2q8PDEILL0AAAA/AAAAP6abRLsbL109AAAAP2Dl0D2mm8Q8QmBlPYcWWT0CK4c9AAAAP9nO9z3jpZs+fT+1PmZmhj+mm8S7KVwPPQAAAD8AAMA/WDk0vK5HYb1cj9I/lkOLPG8SA7tYOTQ9L92kPo/Cdb3jpZu8qvHqQAaBFb+F61E+AAAAAEjh+r6amVlAGy/dPIcW2T3jpds+d74fPRsv3bwAAAA/AAAAP/p+6j5vEgM8CtcjvHnpJj5CYGU9QmBlvKJFhj9/arw9bxKDOqabxDwAAAA/zcxMPaabRLwAAAA/ke28Prx0E7z8qXG9vHQzP/T91LyynVdACtejPKabRLuamfk/AAAAPwAAAD9eumlAAAAAPz0KVz4j23m9j8J1vC2y3T9CYOU8EoNAvQAAAD81Xro+j8L1vArXIz2ynVdA1XhpPQrXIzxI4do/pptEPVg5NDxEiww/EoMAQKJFhj9CYOW7tvP9PArXI7yYbpI+AAAAP1g5NDzNzEw9vHQTPFpkOz8AAAA/AAAgQAAAAD+TGMQ+Gy/dPKabxLz0/dS8ObRIvYcWGT8AAAA/JQaBPdV4ab1CYOW8pptEuwAAAD8bL908f2q8PArXoz0EVk4/QmDlvJ7vJz0AAAA/AACsQESL7L4AAAA/aJHtPG8SA73VeOk9j8J1PArXo7yHFlk/AAAAP28Sg7zVeGk9w/U4QFg5NLzjpZs9AAAAPgAAIEAUrrdAxSAwvbx0Ez1oke08YhCsQKabxLtvEoO9AAAAP39q/D8j2xk/AAAAPwAAAD/0/dQ9UI0XPY/CdTxYOTS9rkdhvZMY2EAAACBAeenWP4/CdTxvEoO7AAAAP6abRLt3vh+9TDeRQCcxiD4j23m9CtejvKabRDxmZmZAzcxMPyGw8j4AAAA/rkdhvQrXoztvEoO6BoGhQFg5NL03iSE/Gy9dPQrXI7wAAAA/KVzPvhsvXb0AAAA/bxKDPG8Sg7sAAMA/arwUPxKDwD1YObS8CtcjvFg59D4j2xk/7FE4vQAAkEC8dBO8EoNAPV66KT9vEoO9vHQTPBSul0AAAIA/j8J1PaRwHUAlBoE9WDm0vDMzc0BmZgZAAADAPylcD70K1yM9vp/aPrbz/TyPwvW8AAAAP3e+nz5vEoM6ObRIvZZDizwIrGRARrYTP2iRbT0AAAA/46UbPfT9VLw732+/hxZZvVpkOz8X2TZAbxKDO4cWWT0K16O8RrYTP8P1aD8AAAA/oBq7QDVeGj8K16M746UbvTMzUz9vEoM7pptEvdNNukC8dBO8tvN9PQAAwD+PwnU9zcxcQK5HsT+HFlm9pptEO2Dl0D3jpZs8rkdhPQAAAD8AAAA/AAAAP+Ol70AK16O8QmBlPLpJLD+mm0Q946WbvHe+Hz30/VQ9qvHqQAAAAD+amQlAzcwcQAAAAD9I4YZApptEvGDlUL28dBM9hxZZPbx0k7yq8VK/RIukQKabRLspXA89ZmbGP6abRDtvEoO8TDeJPsUgML0UrpdAAADAP99PjT1vEgM8VOMNQArXozspXA89TDeJPQAAAD8AAAA/I9t5vYcWEUASg0C9AACwQDEILD1CYOU7bxKDOgAAAD8AAAA/AAAAPwAAAD8AAAA/46WbPDEIrDxCYOW7WDl8QEJgZT2mm0Q8ppsEPwAAAD8xCKw8pptEPVK4Hj4bL908d74fvWiRbT0AAORA003yP3sULj5YOTQ8bxIDvSlcDz1I4fq+TDeJPfT91DzVeGm+ke28PiUGgT1vEoO7AAAAP/7UUEAAAAA/aJFtPuOlG70AAAAAEoNAPef7qT2mm8S8lkOLPVg5NL3jpZs8JzEIPgAAAD+WQytAw/XoP1K4vkC8dJM89P1UvAAAAD/0/VQ9pptEOyPbQUC8dBO9AACAP7bz/TxCYGW8f2pMQLBy6D5CYGU8WDk0vSlcDz0AAAA/MzN7QCUGwT64HoU9WDk0PLx0EzwAACBA9iicvuOlm7wK16M7Gy/dPAAAAD8AAAA/AAAAP/7UuD5mZgZAlkOLvKabRLsAAAA/CtejO+xROD3NzEw9rkdhPTm0SD0AAAA/kxjYQAAAAD+amZk/AAAAPwAAAD+8dBO8WDm0PPypcT1QjRc/vp/aPlg5NDzjpRu9dZOwQPT9VDyHFlk90SKXQKrxUj+wcug+ppvEOwaBlT3sUTi9hxYZPwAAAD/0/VS8aJFtvQAAMECWQwu9j8J1PQAAAD9okW29AAAAPwAAAD9CYOW7/KlxvSlcDz0AAAA/BFaWQL6f2j7dJIJAvp8SQKabxDu4HoU9bxIDPG8SA7v0/VS8AAAAP28Sg7w5tEi9AADAPwAAAD+R7bw+tvMtQBsv3byHFlk9EoPQPwAAAD8AAAA/WDk0vaabRDsj2zk/CtcjvSlcDz2mm0Q8ppsEP/T9VD0AAMA/hxZZPVg5tLyPwvU88KfGPlyPwj13vh89ZmaWQP7UeD4AAAAAbxIDvRkEskB/ajw9bxKDu6Aabz8AAMA/cT0kQW8SA7tvEgO9AAAAP7bz/TzNzEy9AAAAPwAAAD9/ary8EoNAPTm0SD38qXE9AADAPwAAAD956epA308hQVg5fEAAAAA/bxIDvBsv3Tx/ajw+ppvEOwIrBz30/VS97FEgQHe+nz0CKwc9+FMbQDm0SL2PwnW8EoOEQDEIrD1mZoZAbxIDvc3MzDxkO/8/9iiUQFg5ND30/VQ9ObRIvbx0Ezzb+TZAAADAP28Sgz0AAAA/7FE4PUJg5bsAAMA/mpmZPZ7vJz2mm0S7AAAAP0Jg5bxvEgO79P1UPfYonD628x1Ay6GFPgAAQEAAAAA/AAAAP6abxLx/ajw9mpnZPpZDC724HoU9AAAAPwAAwD+mm8Q7bxIDvVpkOz70/VS9AAAAAAAAAD9SuB4+XI9CQKabRD2mm8S8AADAP7bz/bymm0Q88KfGPt9Pjb0AAAA/Gy/dvH9qvDyTGIQ+AAAAP/T9VLzNzEy90SLbPdv5Hj8xCCw+d74fPc3MzLzsUSBAbxKDOwrXI70AAKxAAAAAPwIrhz1YObQ8i2znPVg5NL3NzEw946XvQAAAwD+PwjU/AAAAPzeJIT/NzMw85/upPRKDgL5QjRe9ppvEPM3MTD8xCCw+lkOLPBsvXb1vEgM8AACwQBsvBUAAAAA+d74fPRsv3bwAAAA/QmDlvHsUrr1/ahw/AAAAP57vJz2mm8S7bxKDvEJgZT0dWpRASOHaP1g5fEAAAAA/AAAAPwAAAD9CYGW8nu8nPd0kdkASg0A9bxIDvIcWWT3hehxAAAAAP5qZmT/FIDC99P1UvAAAAD8xCKw8bxKDu4lBQD/4U3tAvHSTvM3MTD2amdk+bxIDu2iRbT2TGMQ+ZmYGPwAAAD8AAAA/lkOLPKabRLyWQ4s9/KlxvQAAMED8qXG9ppvEOwAAAD/b+TZAXI/CPvp+yj+e7yc9mpkJQKabxDuWQwu9zcwsP39qPL2mm8Q7heu9QLpJbL+8dJM8lkOLvSuHFkACKwe9j8L1PArXozwAAAA/F9nOPQAAAD8AAAA/AAAAPxsvBUCPwnU8bxIDvAAAwD9oke28QmDlO5HtHD8AALBAWDm0PG8Sgz1CYGU/vHQTvTEIrDzTTSI/AAAAAEJgZb0zM7M+AAAAP83MTL1vEgM8AACQQEjh+r5YOXxApptEPAaBlT1xPSRBCteju83MTL0AACBAWmQ7PqabxLtokW09AADAP1CNFz30/VS8d77fPgAAAD+0yLa+bxKDvKabRDxWDk1AvHSTvEa2Ez+PwnU9CtejO0w3iT3b+TZAhxZZPbbzHT8bL109AAAAAI/CVT+8dJO8vHSTPAAAIEBWDk1AaJFtvY/CdbxYObQ8AACwQGiRkUBvEgO7f2pMQGDlUD0AAAAAAAAAP7x0Ezy8dBO8rkexPwAAAD/NzAw/okWGPwAAAD/jpRu9exSuPbbzfT2mm0S8dZOwQEJgZb2amfk/MQisPDEILL0AAAA/AAAAPycxCD6WQ4u8MQisPAAAAD/jpZs9Gy/dPAAAAD/y0gVA46WbvI/CdTx/ajw9iUEAP/ypcT0AAAA/46WbPPT9VLyPwnU9AAAoQQAAAD4AAAA/KVwPvQAAUEBvEoO6AisHPSUGgb1vEgM92/m6QPT9pD9g5dA99P1UPEw3iT2gGu8+vHSTvfT91Ly8dBM8ukksPzm0SD1CYGU8j8J1vQAAYEAAAAA/mpkxQAAAAD8dWqxAz/fjP28SAzwK16O8IbDqQLx0E7zVeGm9vHQTPc3MzLyuRylA9P3UvAIrhz0AAAA//tS4PrbzHT9vEoO89P1UvZZDCz3VeGm9f2o8vQAAYEAAAAA/AACwQLx0k70xCKy8QmDlO/T91DwAAAA/qvFSvwAAAD8AACA/hetRPne+vz8Sg0A9bxKDuwAAqED0/VQ8KVwPvTVeakC+n9o+AiuHPQrXIzwCK4c9wcohPkJgZT9/ajy9AADAP28SAz2e7ye9uklsvwAA4D+mm0S9f2o8PZzEoEAlBoE9QmBlPAAAAD+6Sew/AAAAP5HtvD6mm8Q8lkOLvAAAAD8xCKw8bxKDuwAAAD8X2c49UI0XvexROD0UrptAQmBlveOlmzwAAAA+AABgQG8Sg7ymm8Q7KVyPvbbz3T8AAAA/AADAPwAAAD+8dJO9WDm0PArXoz1CYOU846WbPFg5NLw7388+bxIDPQAAAD70/VQ8/KlxvQAAAD8AAAA/AAAAP6JFNj5aZPs+2/meP7x0kzxCYGU9AADAP6abRLsxCKw8CKxkQPypcT28dBO8AisHPc3MLD9YOTS9bxIDvAAAAD8AAAA/AAAAP2iR7byWQws9YOVQPfT9VL0AAAA/nMSgQFTjpT0AAAA/lkMLvdV4aT1vEoO6AADQQEw3CT93vp89lkOLvArXozwAAAA/AAAAPwAAkEBYOXxAi2znvZzEQD9CYOW7nu8nvQAAAD9vEgM8XI/CPfYonL4pXH9ACtejO39qPD0AACBApptEPEJg5bysHJJAAAAAP0w3iT0xCCRACtcjvGDlUD2WQytAtvP9vHsULj68dJO8AisHPQAAAD8AAGBAWmR7QFg5NDyPwnU9AAAAP7x0Ez2PwnW8K4cWQOOlmzxCYGW930+NPQisXD/hegRBWmT7PpqZWUBzaDG/F9k2QLx0EzzjpZs9JQaNQKabxDyPwnW8bxKDOphuUkC8dBM9BoGVPUSLpEBQjRc9WDm0vOOlmzwAAMA/AAAAPwrXozwxCKy8AAAIQeOlGz1vEgM7AAAAPyPbGT9YOTS8vHQTPQwCm0AAAAAAzczMvAAAAD8bL129QmBlvIlBQD8K16O8AAAAP0Jg5bwQWJ1ACtejPC2ynT0AAAA/ZmaGP83MTL1vEoO7zcxMPQAAAD+F69lA0SKLQAAAwL+WQ4s8hxZZvQAAAD8bL928CtejPOOlGz1KDAI+vHQTvd9PjT0AAAA/AABAQH9qHD+YbhI/exTuPmiRrT5QjRe9f2q8PG8SAz0AAAA/hxZZvbx0Uz9/ajy9CtejO9nONz9/avw/zcwcQG8SgzvNzMy8AAAAP6abRL1vEoM6Gy9dvrx0Ez0AANBAzcxMvW8SAzyHFlk9vp+aQEjh+r6WQ0s/9P1UPFg5ND1okQ0/WDm0PLbz/bwAAAA/AAAAPqabRLtokW29JzGEQM3MzDxg5VC9AACsQM3MLECgGu8+46WbPEJg5bzNzJw/QmBlPW8SgzxCYGU/MzMTQEJg5bwxCKw8AAAAP0JgZbzFIDA9TDeJPRBYsUAAAAA/AAAAPwAAAD8AAAA/AADAP28SA7wlBoE9AAAAP4/CdbyHFlm9QmBlP9Ei2z17FK49vHSTPBsv3byq8VK/bxKDvClcf0AAAMA/VOOlPQrXIzy8dBM9QmDluzEILD0GgRU+AADAPwAAAD8AAAA/f2q8PArXo7wK1yO8vp8KQArXozu28/28SgwCPlg5fEBcj0I/zczMPG8SA7sK16O87FE4PQAAAD9vEoM8AAAAPwrXI71vEoO6AAAAPwAAAD8AAAA/WDm0PArXo7wAACA/CtejPPypcT0Sg0C9Gy/dvPT91D3BykE/AAAgQAAAAD8IrGRAAAAAPyUGgT1YObQ8ppvEPQAAAD8fhSNAzcxMPTEIrLzsUTi9hxYRQOOlWz8AAAA/Gy/dvM3MzDwpXM8+UI0XPX9qvLzjpRs+AADAP28SA7yPwnU8WmT7PvT91LwxCCw9ZDv/P+OlWz8AAAA/AAAAPwrXI72mm0S7bxKDu2ZmhkAK1yM8QmDlPI/C9byuR2E9BoEVPhkEVr5YOTS9AAAAP1g5tDxYObS86SY5QLKdDz9oke2846WbPFg5NDyBlWM/NV5qQG3nS0B/avw/TmKQPgrXI7xCYGU8AAAAP6abxDsbL1295/upPY/CdTyamZk/uB6FvfT91LwAAAA/AAAAP7TIokBCYGW8CtcjPWiRbb0AAAC/AAAAP7x0kzwK16M92/lOQCPbeT1CYGW8WmR7QGZmxj8K16O88tItPxfZzj0xCKy89ij8QAAAAD8AAAA/zcxMvbx0E7yamZk/Cteju2DlUD3Zzjc/NV5qQJZDiz2WQ4s8CtejvArXo7yPwvU8AAAAPwAAAD956epA7nx3QGDlUD0bLx0/rkdhvaabxLuLbOe9AAAAAG8SgzxvEotA4XoUPm8Sg7opXA89AADAP+OlG71CYOW7vHQTPQAA8ECJQbRAlkOLPUJgZTyHFhVBlkOLvH9qPD0AAAA/AAAgQArXozuuR2G930+NPRsvXb3RIhs/AAAgQLgehb28dJO8ppvEOwAAAD+4HgNBlkM7QAAAAD/BykE/9P3UPQrXozxvEoM6AAAAP6abRL1vEgO7YhC4QOOlmzwbL908ObRIvY/CdTwAAMA/f2qoQAAAAD9YOTQ8CtcjvYcWWb0zM3NAAADAPwrXIz2uR2G9WDk0PRfZXkC8dJM8Gy9dPUJgZb1g5VA9mpnZPgAAAL8AAEA/9P1UPTEIrLwAAMA/MQgsvQrXo7vZzjc//KlxvaabxLv2KJRAqMarPwAAwD+0yBY/30+NPW8SgzsZBJY+AAAAP6abxDwbL928AAAAP28Sg7rFIDC9YOXQPc3MTEAj20FA46WbPPT9VLw5tEi9AAAAP83MHEApXA+9j8J1PQAAAD/Jdr49d74fPaAaTz+iRTY+AAAAPwAAAD8AAAAAMQgsPaabBD8bL109vHSTPLKdV0DTTc5A9P3UvGiR7TwAAGBApptEu+xROD0AAAA/hevZQCPbGT+uR2G9bxKDO6abxDzXo/A+zcwMPwrXo7y4HoU9002GQJZDC72mm0S7AAAAPwAAAD+R7bw+AAAAP1pkOz4AACBAEoNAvWiR7TwdWgQ/CtcjPG8Sgz2PwjU/RIukQAIrB73FIDA98tJNPxKDwD1CYGU8AAAAPwAAAD8AAAA/pptEu83MTD0hsGJAnu8nPWiR7bxvEhtAMQhkQFg5NL1CYGU8I9t5vYlBAD9CYGW8d76fPQAAAD8tsl0/uB6FPQrXozymm0S8qvHqQMP1aD97FE4/AAAAPwAAAD8AAAA/bxKDu+xROD1CYGU9IbDyPgAAAD9CYGW9pptEvG8SAzuuR2E9oBpPP6JFNj4bLx0/AAAgQLx0kz3jpRs9AAAAP2iRbT1vEgO8SgwCPgRWTj8CK4c9CtcjvEa28z+mm0Q8aJFtvQAAAL8pXA+9RrYTvwAAAD9YOTS9bxIDPI2XCkEpXA89QmDlvAAAAD+TGIQ+bxKDuvLSTT9okW29WDk0PLx0EzyTGNhAf2o8PiGwakAAAAA/zcyMPjMzcz8xCKy8bxKDugAAIEBCYOU8CtejvAAAAD8AACBAWDm0PY/C9bwAAAA/46WbPPT91LxmZnZAWDn0PpqZmT+mm8S7lkOLvcUgED/NzMw8zczMvHe+Hz0AAAA/uB5lQOxR1EBiEJg+MQisPArXI7wAAMA/zcxMvW8Sg7oAAAA/AAAAP6abRDxg5VC99ij8QOOlGz28dBO8aJFtvQAAwD9t54u/bxIDvNV4ab0AAMA/pptEOwrXI70AAAA/tvMdQAAAAD8AAAA/AAAAP5MYxD5vEoO79P1UvQAAAD9CYOU7TDeJPZZDiz0EVkZAQmDluwAAwD+e76c9bxKDOiUGgb1aZDs+AAAAP6JFfkBCYGU8vHQTvQAAAD9/ajy9CtejPClcz75mZoZAQmBlPbx0kzyamQlAQmDlO3e+H70AAAA/8tItP8P1+D9YOTS8f2o8PfT91LyHFhVBMQisPaabxLxokW09AAAAPwAAAD8AAAA/AAAgwAAAAD9vEoM7mplZQFg5NDy4HoU9qvFSvwAAIEAbL928QmDlPGZmhj9vEoM6WDk0vB1arEA1Xho/AAAAP28Sg7xokW09vHQTvQAAAD8tsp09CtejO99P3T+WQ4u8bxKDvWDlUD0AAAA/AAA4QAAAAD+gGm8/AAAAPwAAAD8K16O7bxKDPeF6FD5YObS8zcxMPbx0Ez1aZDs+46WbvClcDz0AAAA/Gy9dPW8SA7tYOURAAADAP5ZDiz2mm0Q81XhpPX9qPD4bL928WDk0PB1aBD9CYGU8WDm0vAAAwD8GgaVA/KlxvW8SA7wAAAAA46UbPilcjz28dBM8AABgQAAAYECgGm8/7FGkQAAAAD8AAAA/bxKDOsUgML1CYGW9O9/PPqabRLxCYGU+aJFtvQrXI7wAAAA/pHBdQMHKQT/FIDA9aJHtvArXI70AAAA/zcyMPrbzfT2mm8S7j8L1vCPbQUAAALBAAAAAv/T91Lw7308+46WbvArXIz0bL92816PwPm8Sgz1vEoM8ke0cP4XrUT4AAMA/AisHvbx0Ez0zM5M/WDk0vJZDi71YOTQ9AADQQAAAAD8AAEBAAAAAPwAAAD8AAAA/bxIDvY/C9TxEiww/QmDlu7bz/TzFIDA9vHQzP9EiGz9eumlAvHSTvCUGgT1okYVAAiuHPSlcD71SuDZAYhC4QG8SgzoxCCw9AAAAP6abRDwGgZU9c2gxv5MYhD4xCCw+bxKDOvT9VL0AAAA/vHQTPUJgZby28/08heu9QDEILD05tEi9AADAP2Zm5j5YObS8AAAAP0JgZT0K1yO9AAAAP1g5fEBYObS8WDk0PGDlUD0AAMA/AAAAP1yPQkD8qelAAAAAPqabxLvNzEy9AAAAPwIrB71YObQ8AADwQEJgZT0AAMA/Gy/dvLx0kzyHFlk9F9kuP5ZDizwAAPBAbxKDukJgZb0AAAA/hetRPhsv3Tx3vp89Gy/dvMUgMD0AAAA/AAAAPwAAAD8AAAA/AAAAP6Aabz9CYOU7aJHtPLbzfT0AAJBAi2znPrx0kzymm8S8d74fPQAAAD/jpVs/AAAgQEJgZb3jpZu8CtejPG8SgzoX2c49YOVQvQAAAABSuApBy6E1QAAAAD4AAJBAJQaBPaabRLyWQ4s8bxKDPLx0kzxYOTS9AAAAPwAAAD9oke28KVwPPW3nG79/ajw9pptEvAAAAD4lBoE9XI+CPocWGT8pXA+9j8J1PM3MTD0j23k9AAAAPwAAAD8AAAA/AAAAP3np6kAAACBAbxIDu6abxLxmZsY/pptEPW8SgztiEJg/mpmZPQAAAACYbpI+AADAPwAAwD9vEgM8I9t5PW8SgztYOTS82/k2QHe+Pz8AAAA/WmQzQHe+Hz1vEgM8AAAAAAAAAD8GgVU/UI0XvaabxDtCYOU89iicvoXrUT7NzCxAYOVQvX9qvDymm8Q8Vg4tQLx0E7wK16M7AAAAADm0SD2HFlk9oBpvPwAAAD9KDAI+XI9yQNV4ab7TTfI/ppvEvLx0kzwj2xk/ppvEOyPbeT0AAAA/BoGlQFg5NL1vEoM8lkMLPQAAAD8AAJBA001SQPT91LxYOTQ9zcw8QN9Pjb3NzMy8H4UjQC2yXT+mm0S7bxKDPbbz/bxg5VA9tvMdQGiRbb0K16O75/upPc3M/D8AAAA/lkOLvJZDCz36fgo/JQaBPVg5tLw5tEg/ZmYmP28SA7y8dJM816OwPgrXo7sbL129f2q8PBKDAEAAAGBAbxKDOo/C9TwbL928YOVQPVCNF73NzIw+AADAPwAAAL9vEoO7AAAgQJqZmT2WQ4s8AABAQKabRDxCYOW7SOHaP/T91Dy28/28AAAAPwAAYEAAAAA/f2o8PuxR1EAj2xk/bxKDvOOlmzzXo/A+rkdhPUJg5bsAAMA/JQbBPhKDQD1vEoO7fT+1Ps3MzDyPwvW8AAAAP+f7qT0AAAA/j8J1PBKDQL0AAAA/bxKDvJZDCz2mm0Q9AAAgQAAAwD+JQUA/zcxMQKabxLsxCCw9d74fvfCnBkDNzMw/f2q8vEJg5TzFIDA9QmBlPYcWWb0AAAA/AAAAPwAAAD8zMzM/AAAAPwAAAD9vEgM7aJHtvMUgMD5CYGU9Cteju1TjBT8AAAA/7FE4vaabxLsAAMA/vHSTPPT91LwK16M7nu8nPW8SgzrfT40+7FGMQESLbD9cj8I9pptEvKabRDy6SYw+MQgsPVg5tLx1k7BAEFidQPT91DwK1yO9bxKDPH9qHD8AAMA/46UbPYcWOT8Sg0C9bxKDu8UgML3y0qFA0SKXQG8SgzrVeGk9QmBlPAAAAD9GtvM90SKLQIlBYD8AAAA/ZmaGPylcDz2mm0S7FK63QOOlm7ymm8Q7AAAAP3npskAbL129lkOLvAAAwD/FIDA9bxKDukjh+r4AAAA/f2q8vM3MnD+e7ye9JQaBPTMzkz9g5VC9gZVjP1g5NL1oke08AAAAP2iRbT4fha9AQmDlPLbz/T3pJvE+lkOLvFg5tDwAAAA/AADAPwAAYEDjpZu8j8L1PGDlUD0K1yO846UbPs3MHECgGm8/KVxPPwAAAD8K1yO9bxIDuwAAAD+WQ4u846WbPNnONz9SuB4+CtejPW8Sgzp/arw99P1UvAIrBz2BlUM/1XhpvaabRLzByiE+WDm0PQIrB73y0i0/tvOdQLx0Ez1CYOW7g8AqP8UgMD2PwvW8MzN7QEa28z3jpds+QmDlPG8SA7zNzJw/WDk0vY/CdTzLoYU+hxYVQc3MTL0K1yM8AADAP28SgzzjpRu930+NPgAAAD8AAAA/AAAAP2Zm5j51k7BAvHQTvfT9VDzD9Wg/bxKDOjEIrDxvEhtAAAAAP2DlUD1vEoM8CtejvGDlUD0Sg0C9001SQAAAAD/Xo/A+AAAAPw4t8j6mm8S8rkdhvVg5NLw735tAbxIDvW8SgzwAAEA/46UbPX0/DUB/ajy9bxKDu0JgZTwAAAA/AAAAPwAAAD8AAAA/AAAAP5ZDO0BvEgM8zczMvAAAYEDNzMy8lkOLPK5HYT1g5VC9y6E1QFTjRT93vt8+AAAAP39qPL1CYOW77FGkQArXozt/ajy9AAAAP/T9VL1vEgO8H4WvQOOlWz9CYGU946WbvKJFNj5vEoM6f2q8vPT91DwAAMA/Cteju57vJ72uR2G9AAAAP7bzHUAzMyNARrbzP0jh2j8Urr9AMQgsvWiR7TwzM8M/d74fPY/C9bwAAAA+IbAaQM3MzLyWQ4s8/KlRQCPbeb2mm0Q746XvQArXozvTTSI/f2q8PLbz/bwAAGBApptEu1g5ND1g5VC9hxY5PxfZLj+e7wc/bxIDPbBy6D5CYOW7rkdhvRkEskAMAptAvHSTPW8SA7sAADBAWDk0PeOlG71vEgO9AAAAP/yp6UAAAMA/AAAAP65HsT9vEoM6lkOLPJqZmT/VeGm9QmBlvBKDQL0AAMA/F9kuPwAAAD+mm0Q7vHQTPWDlUL3jpZs9AABgQC2ynb3FIDA9AAAAP39qPD4AAAA/I9sZPwAAIEDZzvc9QmDlO0Jg5bzNzMw+CtejO83MTD0AAAA/w/XoP6abxLyHFlk9AABAQPT9VLxCYOU7HVoEPwAAAD9/arw8AAAAP+OlG71vEoM88tKhQGDlUL0AAAAAAAAAP5qZ2T9vEoM6AACQQEJgZbz0/VQ9Gy9VQBKDQD0K16O79P1UvFg5tLwAAAA/AAA4QEoMAj4EVt5A9iicvuOlm7z0/VQ8+FMDP1g5ND2mm0Q7AAAAP4lBQD8bL928bxKDOvT91D24HoU9CtejuwAAIECuR2G9bxKDu0w3mUAAAMA/QmBlP5qZmT2cxKBAGy9dPUJg5btEi+y+QmBlPSlcD70bL928AACQQAAAYEAAAAA/AAAAPwAAAD8AAMA/AAAAAK5HYT1CYGU/d76fPQrXo7t/ajw9bxKDPI/Cdb0j20FA1XhpPY/CdTx/akxAUI2XvQAAIEB/ajy9j8L1PP7UeD4AAPBAAAAAPwAA0EA7388+bxIDPLbzfT28dJO8WDm0vAAAAD/NzMw8mpmZPW8SI0A5tEg/lkMLPQrXoztCYOW8d74HQAAAAD8AAAA/JQaNQLpJFED6fgo/aJHtvPT91Dx3vh+9uknAQGZm5j5CYOU7I9t5PeOlG730/bQ/j8L1vJqZmT9/ajw99P3UPMUgML228309ZmbmPgAAAD/0/dS846UbPVg5NL1g5UhAAAAAP1g5fEAAAAA/UriOQLx0kzwK16O7RIukQLbz/bxvEgO8AACQQEjh+r5QjRc9bxKDOgAAkEDsUTi9CtejOxKDQL30/VQ9AAAAPwAAYEAAAAA/wcqhPQAAAD8AAORAj8J1vQAAAAB/arw8zcwMPycxhEBCYGW8ObRIvQAAAD8K16M7bxIDvRKDgL5okW09pptEO1yPrkBCYGW9j8J1PLbzfT0AAAA/AAAAPwAAAD8AAMA/yXYCQQAAQECmm0S7pptEPHNoIUBYObQ89P1UvBsvVUAUrrdAf2q8PJ7vJ7228329g8AqP4/CdTxvEoO9Urg2QGZmFkAAAAA/XI/SP28Sgzqmm0Q8AAAAP7x0E7xYOTS9xSAwPb6f2j5YOTS8I9t5vX0/DUBvEgO8aJFtPrbzfb0K1yO8AAAAP6Aabz+mmwQ/zczMP23nG78AAJBAaJFtvUJgZbwAAAA/tvP9PJZDC72PwjU/AAAAP28SAzxCYGU9i2znPqabRDyWQwu9tvOdQAAA4D/TTfI/lkOLvG8SAzwAAAA/KVwPPX9qvLwAAMA/RrbzPTm0SL1vEgM7QmD1P1g5NLxQjRc9ZmaGQAAAAD8AAJBAAAAAP28SAzuuR2G9UI0XPVTjBT8AAAA/AAAAAGiR7bxCYGU/hxZZPaabRDs9Clc/bxIDv+xRuD0AAMA/vHQTvFg5ND1YObS8Gy81QJhuEj9/ary8AAAgQArXo7tCYOU8AAAAP8UgsD0pXM++aJHtPLbz/bwAAAA/AAAAPxfZNkD+1Lg+tvMdQAAAAD/jpZu8bxKDOgAAkEBvEgM9CtejvDeJQT/Xo/A+UI0XPaabRLwAAAA/bxKDOs3MTL0SgwBAMQgsPgAArECWQ4s9QmDlO5zEAD9/ary8aJHtPPyp6UAAAAA/pptEvFg5tDwAAMA/QmBlPGDlUD2HFlk9Di3yPlg5NDwAAAA/lkOLvW8SA7zFIAJBf2r8PwAAAD/D9Wg/ZmbmPiUGgT28dBO8CtcjvQAAYEBvEgM7bxIDvQAAYEAAAAA/zczMvKabxDwAAAA/KVwPPW8SA7yLbOc9AiuHPR+FI0B/ajw9QmBlvAAAAD8AAGBAAAAAP5qZmT1/arw8vHQTvdV4ab0AAAA/PzX+PwAAAABQjRe9CtcjPfYo/EBqvBQ/KVwPvaabxDsbL9082/lOQKabxLsbL129AAAAPwAAAD8AAAA/yXY+v1YO3T8AAAC/KVwPPbx0EzxvEitAMQgsvQrXozwAAAA/AAAAPwrXo7sK1yM9ObRIPR1arEAzM8M/ppvEO28Sg71oke08AAAAPwAAAD8AAPBAAAAAP28Sg7yPwnW9lkOLvG8Sg7sj2xk/CtcjPH9qvDwpXA+9ppvEOzm0SD3jpZs8i2zHPwAAwD8Sg0A9O99PPvLSLT9/ary8WDk0PEJg5TyynVdAUI0XPQAAkEBCYOU8Gy/dvLgeJT/NzEw9AAAAPwrXozyWQ4u8exSuPW8SA70AAOA/Gy/dPLbzHT9CYOU7KVwPvTEIrDwxCKw8Vg7dPwAAAD8AAAA/AisnvwAAYEBCYOW7QmBlPAAAAD+mm0S8MQisPClcf0D0/VQ9pptEPNv5nj+mm0Q7QmBlPQAAAD8bLwVAbxIrQAAAwD+e7ye9vHQTPPT9VD0bL129VOMFPwAAqEAbL109bxKDuocWWT5CYGW9bxIDuwAAAD8AAAA/46XvQG8SG0CNl24+mpnZPwrXozuPwvW8AAAAP6abRLumm8S89P3UPbpJLD/NzMw8YOVQvVpkOz5CYGW9vHQTvJqZ2T8AAAA/Di3yPg4tsj1YOTQ8hetRPm8Sg7sK1yM9tMgWPwrXI7zjpRu9AAAgQKabRLwtsl0/BoGVPUJgZTwAAJBAAAAAP5ZDi7wAAMA/8tItP6abRLymm0Q9tvN9PQAAwD8K16M7QmBlPOxROL228/08ZmaGP7pJwEBmZgY/JzGIPiGwcj4AAAA/pptEu7gehT0OLfI+pptEO/T9VD0AAMA/9iiUQArXo7spXA89MzNzP83MzDy28/28EoNAPdnONz8AAAA/EoNAPZZDC72e7ye9tvN9PYcWEUAAAAA/aJFtvY/CdbxmZmY+CtcjPUJgZbyamZk/Uri+QAAAAD8AAAA/46VbP39qvLz8qXG9zczMPHE9KkCWQytAj8L1PAIrB71g5VA9bxIDv1CNF71g5VA9AAAAP6rxskCNl24+AAAAv4/CdTzFIDC9/KkxQEJg5bvByqE9/Km9QAAAYEAK16M7WDm0PaJFtr0bL928CtcjPGq8FD9CYGW9CtcjvAAAIEAAAAA/AABgQGiR7TwAAAA/AACoQJZDizxYObS8okU2Prx0E7zNzEw9NV4aP0JgZT/jpRs9vHQTPAAAAD8Sg0C9ppvEu4ts5z4pXA89vp9aP3e+3z4lBoG9WDm0vG8SAz2gGm8/ke28Prx0EzwfhWs/nu8nvdv5NkBvEoM8CtejvAAAAD93vh89j8L1vNEi2z5qvKRAAAAAP76fEkCamYFAnu8nPY/C9bwAAAA/pptEvEJg5TzpJjE/AAAAP7bz/byPwvU8+FMDP/T9VDyPwvW8KVxPP83MlEBvEltAQmBlPDEIrD0K16O89P3UvCGwEj8AACBAhxZZPUJg5TspXM++WDk0PTm0SL3NzMw/AitnQIts5z5okW29SOH6vjEIrD2iRTa/MQisPOOlm7y+n9o+Gy9dvQrXo7sAAAC/9P1UvfT91DwK1yM9pptEOy/dBEBcjwI/vp8SQG8Sgzymm0S9IbAaQAAAAD+8dBO9ObRIPbbz/bzn+6k9RIvsvgAAAD8AAAA/4XocQIcWFUG8dJO89P3UPNEiGz9YObQ8pptEvNnO9z22851AhxZZPQrXI717FK49WDk0vZZDizzwp9Y/d74fvXe+3z7b+Z4/zczMvOOlmzy2890/f2q8PTEIrDwQWJ1A7nw/PhsvXb1mZhZAzczMvI/CdTygGk8/MQgsPaabRLwAAMA/8KcGQAIrhz1YOTQ8Gy/dvNV46T0AACBAI9spQFg5NDxQjRe946XbPkJgZTx/ajw9AAAAPwAAAD+8dBO8ObRIPTMzA0BYObQ8aJHtvBfZzj1CYJVAAAAAP3E9ij7NzBxAppvEO2iR7by28/08AAAAPylcz774UyM/rkdhvUJgZTzFIDA9AAAAP/hTAz8j23k9j8J1PG8SA70AAAA/AAAAPzMzK0AlBoE9ppvEu1g5NL0GgRU+YOVQPY/CdbwAAAA/ZmYmP28Sgzq8dBO9ZmYmQPypcT2mm8Q7RrZbQAAAgD8ZBNY+d74fvUJg5TwMAptAj8J1PVg5NDwCKwe9ZDvvPwAAAD8AAAA/EoOEQPhTIz8xCCw9pptEvLpJLD8xCKw8WDm0PaabRL0UrgdAqMarPwAAwD9vEgM8bxKDvMHKQT+8dJM8bxIDvWDlUD34UyM/uB6FPW8Sg7rRIpdAAAAgPwAAAD/BykE/exSuPeOlG70AAAA/f2o8PVg5tLwfhWs/lkMLvQAAAAAAAAA/vHQzPzEILL19P7U+1XhpPbx0E7wxCCy9AAAAP8P1xEAAAAA/nu8nvaabxDumm0S7AAAAP28SA70EVsJAvHSTvCUGgT1mZuY+bxKDuzeJQT9WDk1AAAAAP6abRDvFIDA9CtcjvVCNFz0AAAA/d76fPpzEAD9vEgM7bxKDvAAAAD8bL129zczMvFg5tDwAAMA/arz0PrByOEA735tAzczMPG8Sg7v4UwM/ppvEO5ZDiz0AAMA/bxKDPW8SAzz0/dQ8bxKLQGDlUL0AALBAQmDlvKabRLsAAAA/AAAAP0JgZbwSg0A9CtcjPQAAAD8AAAA/ppsEPwAAwD+PwvU9AAAAP/T9VDzjpRu9AAAAP0w3iT2WQ4s8AAAAPxKD0D9CYOW8ppvEPGIQ2D68dBO8f2q8PAAAAD8AAAA/AAAgQG8Sgzumm8S8AAAAP6abxDt/ajw9AAAAP28Sg7uuR2G9exSuPSlcD71euhFAAAAgQAAAID+8dBM8WDm0vHE9qj/0/VQ9vHSTvG8Sg7xCYGU/WDk0PIcWWb0AAAA/AAAAPwAAAD9YOXxAWmQ7P28SAzymm0Q9bxIDux+Fy0Cmm0S7f2q8vPypcT0AADBACtcjvG8SgzzNzAw/MQisvGiRbT0AAIA/16PwPrx0EzxCYOW77FE4PbpJLD/NzEy9WDk0vHWT2D5zaJE9ppvEuwAAAD8AAAA/vp/aPmZmhj/b+Z4/AADAPxKDQL1vEgM7bxKDPAAAAD8AAAA/j8L1PG8Sg7sAAAA/AAAAAG8SAz1cj4I+AAAAPwAAAD+mm8Q7CtcjvX9qvD1oke28EoNAPSGwYkAAAJBAAisHvbx0Ez2mm0Q9BoGVPaabxDu8dJM9hxZZvfT9VLz4UyM/7nz/PpMYhD68dJM8okUWP3e+nz3jpZs8AAAAP2ZmJkCPwnU8Uri+QCPbeb1vEgM7lkMLPZZDK0CWQ4s8lkMLvQAAAD8AAAA/AAAAPycxCD4AAAA/oBqvPqabxDymm0S8AADQQK5HYT1QjRe9RrZbQAAAYEBvEoM7tvP9vNv5NkAxCCw9pptEu2Zm5j4fhSNAvHQTvW8Sg7o1Xro+AADAP2DlUD28dBO8CtcjvQAAAD9vEoM9bxIDOyPbeT2gGk8/AAAAP83MzD/jpds+AAAgQAAAAD+PwnW8AiuHvVpke0A5tEi946UbPQAAYEAfhSNAf2o8PaabRLyamdk+ppvEO8UgML2HFlk/i2zHP6abHED0/dQ8pptEO+58Hz9vEgO7ObRIvQAAAD9aZDNAf2q8PAaBlT1vEgO8qvFSv6abxLsAACBAYOVQvW8SgzqamZk/y6E1QAAAAD+LbMc/BFZOPyPbeb30/VS8AAAAP1g5tDyPwvW8ZDv/P1pkM0ACKwc9QmBlvG8SI0AbL928bxKDOgAAAD8Sg0A9QmBlvJhuUkCgGqtAokV+QGq8pEAOLbI99P3UvKabxLwAAAA/AAAwQH9qvLxYObQ87FE4vaJFtr0AAGBAvHQTPPT91LzNzEy9AAAAP5MYnEBg5VA9zczMPgrXIzwAAAA/qvGGQBsvXb1YOTQ8WDl8QFg5tLy28/08CKxcPwAAAD8AACBAj8L1vM3MzDyyne8+lkOLPG8SgzpCYGU/AAAAPzEIrLy8dBM9H4VrPwrXo7umm0S9bxKDOo2XCkGmm8S8CtejPEJgZb0AAMA/AABgQAAAwD9YOTQ8bxKDPaRwFUBCYOW89P3UPFTjBT8pXM++bxKDPOxROL28dJM8AAAAPwAAAD8AAGBAAAAAP+Olmz6+n9o+AAAAAPT91LzXo/A+46WbPI/CdbzBykE/AisPQI/CdTxCYGU9Gy/dvNV46T5mZhZAAAAAP/T91DwSg0C9nu8nPTm0SL0AAAA/lkOLvJHtvD5mZuY+okWGP3e+Hz28dBO95/upPW8SAzxvEoM9CtcjvMHKIT4AAAA/d74fvaabRDxokW29AABAQAAAAD8AAAA/RrbzP83MzD62861AMQgsvaabRLsAAAA/bxIDPQAAAADRIhs/AAAAP28Sg7qHFlk9XI9CPwrXI71/arw8lkOLPQAAAD/RIts+w/VoP/T9yEBYOTS9WDk0PAAAAD9YObQ8f2q8vGZmBkBQjRc9QmDlvAisZEDFIDA+lkMLvRsv3TzNzEw9DAKbQIlB4D9aZOs/AAAAPwAAAD93vh89bxKDurx0E70AAAA/tvMdQKabxLxCYGU87FE4Pd0kJj8AAPBALbLdP7x0k7wbL908AAAAP2DlUL1vEgO8f2q8PQAAAD8CK4c9CtcjPAAAAD8K16O8CtcjPYcWOT/P99M+WmQ7PgaBVT8bL129lkMLPcl2AkGHFlk9ppvEO1K4vkCgGi8/vHQTvNV4ab0AAGBAzcxMPW8SAzy4HiU/lkOLvAAAQD/0/VS89P3UPY/CdTy8dJM9EoMAQM3MnD9vEoM8WDm0PZZDC73LoYU+CtejOwaBVT/wp8Y9CtcjPAAAAD8AAAA/AAAAP28SgzzFIDC9lkMLvZ7vJ70AAMA/RIuQQNEi2z5YOTS9AAAAAI/CdTwAAMA/ppvEPJZDC70AAAA/JzGIPgAAAD/LoYU+AAAAP5ZDi7wK16M8ZmbGP83MzLwK1yM8AACAP28SAzsxCCw9MzNzPwisXD8hsPI+QmBlPUJg5bwxCKy8YhCYPgAAIED0/dQ8vHSTvNnO9z2PwnU8ObRIva5HYb0AAAA/9iicPuOlmzy28x0/zcw8QGiRDT9/ajw99P1UPH0/DUC8dJO8CtcjPW8SA78AAAA/KVwPPbx0E7wGgRU+QmBlvDEIrDwAAKxAAADAP6rx0r0CKwc9bxKDOgAAYEBCYOW87FE4PfT91D3jpVs/pptEvW8SA7sAAEA/f2o8vW8SgzpvEoM6i2znPo/CdbwAAAA/okU2Pm8SgztQjZc9CtejuylcTz/NzDxAZmbGP6abxDvjpRs9Vg7tPuOlG72mm8Q7002iPvp+Cj8Sg0C946WbPEw3CT9okW29CtejO2DlUD0AAAA/AAAAP6rx6kDVeKVAWDl8QAAAAD+mm0S7f2q8PFyPQj8bL908CtcjvAAAwD8AAAA/nu8nvW8Sgzumm0Q8AAAAPxsvXb13vp89hxZZPeXQnkACKwe9ppvEu5zEvEDNzDxAAADAP1pk+z4K1yO8pptEvWiRbT4pXA89CtcjvaabRDxvEoM8f2o8Pilcz75CYOU7d76fPW8Sg7sAAAA/eenqQAAAwD8AAAA/f2qoQF66yb6mm0Q7f2q8PAAAAD+PwnW8vHSTPAAAAD8AAAA/bxKDO83MTD0AAAA/46UbPY/C9bwAAAA/1XjpPjvfb7+8dBM8bxIDvQAAIEB/ajw9pptEvGIQ2D5YOTS8I9t5PQRWDj/hehQ+vHSTPVCNF70bL109AAAAPxsv3bxvEgO7AAAAP28SA7xiELhAAABgQOxRuD1YOTQ8pptEvI/C9T1/ajw9QmBlPDMzsz4AAAA/EoNAvQAAAD8K16M8bxKDvAAAQEDn+6k9YOVgQAAAwD89Clc+vHQTvQrXIzyyne8+MQisvFCNFz1GtvM/j8J1vK5HYb1mZiY//KlxPdej8D5vEgM8AisHvQAAAD9vEgM7f2q8PUJg9T8AAAA/pptEPLx0E70AAAA/46WbvAIrBz0AAAA/8tItP8UgAkFxPao/bxIDO7bz/bwAAMA/CtejuxsvXb2WQ5s/NV4aP0Jg5Tymm8S87FE4vf7UlEApXI89JQaBvSGwGkBYOTS8ObRIPR+Fr0Cmm0S7j8L1vAAAAD8AAAA/AAAAP/7UuD6wcjhAAAAAP6abRLu8dBO9f2pMQAIrhz1oke28AAAAP8uhhT68dBO8Gy/dPN0kJj8pXI89pptEO1pkOz5qvBQ/lkOLPVCNF72PwvU8AACQQN9PjT0bL908AAAAP5qZmT9vEgO9QmDlu4lBAD+8dJM8Gy/dvM3MHEBCYJVAAAAAP2DlUD2mm8S8EoPQPwAAAD4K1yO8/KlxvWiR7TwAAIA/oBonQLKdDz9vEoM8UI0Xvc3MDD+PwnU8UI2XPQAAwD/4UyM/ppvEO65HYT1/ajw+46UbvWiR7Tymm0S9AAAAPzm0SD8AAAA/AAAAP39q/D8AAAA/CtejO0Jg5bzD9Wg/CtcjveOlGz0nMbg/Cteju39qPL2F671AWDl8QBsvXT1YOTQ8pptEu7bzHUCBlfdA1XhpvfT9VLwAAAA/AisHPeOlm7wAAAA/nu8nPwAAwD8AAKhAlkOLPAAAAD9vEoO7EoNAvQrXIz0K16O8pptEPFyPQj8GgZU9ZmZGQArXI7wCKwc99P3UvAAAAD8pXL9AukkUQPCnBkCDwApAMzNzP+Olm7xYObQ8AAAAP5qZmT0K16M730/dP7bzLUBCYGW9WDk0vFpk6z+amZk99P1UvFg5fEDNzJRAH4XLQKabRDu28/28YOVQvarxskBaZHtAbxKDune+H73RImtAj8L1vLx0Ez0AAGBAYOVQvaabRLtYObQ9YOVQPZhukj5g5VC9bxKDuwAAAD9mZmY+WmR7QM3MzLxvEgM82/keP28Sg7pvEgO9xSAwPf7UeD7ufB8/ZmYmPwAAAD8xCCy9bxIDuwAAAD+28/08rkdhPSlczz6amZk/vHQTvI/C9TzByiE+Gy9dvW8SAzwAACBA1XjpPgIrhz28dBM87nx3QIcWWT1YObQ8CtejvN9Pjb0AAGBA5dCeQAAAAD9mZuY+bxKDOka2Ez9vEgO8pptEPAAAAD/FIDC9QmDlu+XQIr70/chAbxIDO4cWWT3NzMw/hxZZPTEIrLyPwvW8AAAAPwAAAD8AAAA/AAAAP6abRLvNzEw9bxIrQArXIzxMN4k91XhpPW3ni79vEoM8nu8nvQAAAD8nMYRAAAAAP39qPD0AAMA/AACIQClcD72WQ4s8j8J1PEJgZT1vEoO8AACQQAAAAD8AAAA/arykQOf7qT2amZk/bxIDu/T9VL3Xo7A+bxIDPW8Sgzp3vt8+WDk0PFyPQj/FIDC9bxKDu4ts5z4AACBAAAAAP/T9VLyHFlk9pptEvAAAAD8AAGBAQmDlu5ZDi73VeGm9QmBlPQAAAD8AAAA/+FMDPwrXIzxvEoM69P3UvJqZmT8AAAA/zczMvArXIz24HoU9KVx/QG8SAzzjpRu9Gy8dP4/C9Ty6SRRAJzGIP28SAzs5tEi9EoOAvjm0SD1CYGW8MzOzPgAAAD/TTVJAAAAAP2DlUL1vEgO8bxKDO4/C9T2WQws9Gy/dvAAAwD8X2cJAAABgQAAAAD956epAbxKDOqabxDyuR2E9AAAgQLx0E7wAAAA/9P1UvFg5ND2HFjk/rkdhPZZDizxaZPs+F9kOPzEIrDwK16M7FK63QAAAkEDjpds+AiuHvW8Sg7xvEoO716PwPqabxLtYOTQ8AAAAP8P1aD8AAAA/gZVDPgAAAD8AAAA/46WbvI/CdTzfT3VA9P1UPEJg5bygGidAPQpXPrbz/Tymm0S7AAAAP1g5NLymm8Q7rkexP1g5tLyPwnU98KcGQAAAAD+amZk/vHSTPQIrB71vEoM6okUWP0JgZT1vEgO8+FMbQAAAAD8tsp09Gy/dPPhTIz+8dBO9AisHPWZmhkAAAAA/7FE4vXsULj4K16M8lkMLvaAabz+8dJO8VOMFP1g5ND2mm8Q746XbPjMze0DjpZs846WbvHNokT0AAAA/4XocQCPbKUCwcjhAAAAAP7bzrUBvEgO7ppvEvL6f2j6PwnU8j8L1vGDlUD2PwvW8AAAgQAAAAD/wp8Y9ke28PuOlGz1vEoM616O4QPT9VD1/ary87FE4PVYODT8UrpdAF9k2QG8Sgzt/ajw9AAAAP/T9VLwK1yM9QmBlvbx0kz0AAAA/AAAAPwAAAD9MN0k/BoEVv5HtFEAxCKy8pptEPQAAIECPwnW8zcxMvQAAwD8bLwVAWDk0PKabxLsAAOA/UI0XvQrXo7vjpds+2c43PwAAAD8AAAAAaJFtPTEIrLzNzMy8RrbzPwaBFT7jpRu9MzMDQG8SA7sK16M8JQaNQCPbeT19P7U+AAAAP7x0k7xYObQ8MQgsPQAAAD/VeOk+7nw/PgAAAD+PwnU9QmDlOwAAQECmm0Q9AAAAP83MzDyWQwu9bxKDvBsv3bwAAAA/d74HQAAAkEDXo/A+AAAAPwAAAD8K16M7f2o8PbBy6D5vEgO9j8J1PAAAAD8Sg0C9bxKDuwAAAD8AAAA/vHSTPW8Sg7qHFlm9Cteju+OlGz228x1ACtejvAAAwD8AAMC/46WbPG8SA73NzDxAEoNAPQrXo7xI4do/AAAAP28SA7wbL129pHBdQG8SAzsCKwc91XjpPQAAAD81Xho/QmBlPeOlm7zwp8Y+rkdhPQrXo7whsGpA002GQPT91Lymm8Q85dCeQLx0kz2mm8Q7AAAAP28Sgzp9P7U+WDk0vKabxDygGqtAMQgsvW8SgzoAAAA/AADAP6abxLyPwnU8mG6SPtejuECPwnU9j8J1PKabxDt3vh8/oBpvPwAAAD8AAAA/f2o8Pl662T9YOTS8zczMPClcTz/0/VQ8CtejvLbzfT0zM8M/AAAAPwAAIEDFIDA9j8J1vFg5tLxoke28VOMlvt9PjT2gGjdAAAAAPzvfzz4CKwc9aJHtvAAAAD9CYOW8f2o8PRfZLj9vEoM7CKxcP+xRuD2mm0Q8003OQClczz6JQQA/gZUbQAAAAD/8qXG9bxKDO0JgZT628/08WDm0vEw3ib2mm0Q8AisHPW8SgzoAAAA/AAAAPwAAAD8AAAA/Gy9dvW8SA7umm8Q8AACwQGiR7TwK16O7AAAAP9v5LkC8dJO8ObRIvQAAAD9vEoO8MQgsPW8SI0BMN4k9N4khP0JgZTzjpRu9f2o8PocWOT8OLfI+AAAAP4/Cdby8dBM8d76fPVg5NLxYOXxAd76/P3e+H70AAGBACtejuylcDz2WQws9AAAAPyUGjUAAAAA/H4ULP9Ei2z1aZHtAGy/dvClcDz2R7UxAlkOLvPT9VDy+n5pAKVwPPTMzcz8bL129AAAAPzEIrLwCKwc9oBovPwAAAD8AAAA/5/upPUJg5Tt/ajy9MQisPDEIrDwAAAA/2c43P4/C9Tx/ajy9UrgePjm0SD2mm8S7AAAAPwAAAD8AAJBAAADAP1yPxkAAAAA/bxIDu2DlUD0CKw9A46UbPaabRDsAAMA/AiuHvWZmFkC8dBM8j8L1vHe+3z6JQUA/2/k2QG8SAz1CYOW7j8L1vB+Fy0ACK4c9zcxcQG8Sg7poke08SgxCQLx0kzwpXI89AADAPwrXozwAAAA/WDk0vQAAAD9YObQ8WmQ7Pm8SgzzsUTi98tItPwAAAD8AAAA/qvFSv1pkOz8AAAA/rkdhPQrXo7uR7bw+JQaBPW8SA7sAAAA/ukmMPm8SA7sbL9289iiUQKabRLsxCKw8EoNAvVpkM0AAAAA+AACQQAAAAD9YOTS9bxIDvL6f2j5oke08lkOLvArXJ0GuR2G9bxKDuwAAAD+4HiVAWDk0PX9qPL05tEg9AAAwQLKdL0B3vt8+ObRIvQAAAD93vgdAbxKDPMUgML2cxAA/lkMLvQIrBz0j2xk/lkMLvbbzfT2mmwQ/lkNLPwAAAD9/ajw9bxIDvH9qvD1vEgO8gZVjP28Sg7uPwnU8xSAwvRKDQD0AAAA/uklsvxKDQL2sHJJAlkOLPH9qvLxaZDs+AAAAP7bzfT0K16O8tvP9vJqZ2T/jpRs9qvFSP8HKoT1vEoO79P1UvPT9VDy+n5pAi2znvQAAYEAlBoE9ppvEO0Jg5bwAALBAaJFtPQrXIzwAAAA/AAAAP65HYT0K1yO8lkMLvYXrvUAAAAA/9iicPrx0E7wK1yM8RIvsvrx0kzye7ye9AAAAP3e+vz9vEoO6tvP9PA4t8j6PwnU8j8J1PSlcz74AAAA/Aisnv/7UeD4GgZU9bxKDu/T9VL2mm8S7AAAgQIcWWT28dBO8aJHtPAAAwD8AAAA/Gy/dPAIrB70AAAA//KlxvQAAsEBvEgO8aJHtvAAA4D9vEltAAAAAPwAAAD9CYGU/AAAAP1g5NDyPwvW846UbPgIrB72mm0S7bxIbQJqZWUBCYOU7ObRIPTEIrLwAAAA/AADQQFpke0AxCKy8nu8nPfypcT2mm0S8AAAAPyPbGT8AAAA/ke0cP1CNFz28dJO8CtejPBKDkED+1FBAvHQTvBsvXb3NzMw+tvP9PArXI7zVeGm+Cteju3e+Hz07308+UrgePgAAAD8K1ydBJQaBPW8SA7uHFlm9tvP9PHe+nz28dJM8mpmZPb6fCkAAAAA/QmDlvJZDCz1oka0+mpkxQK5HYb28dBO8bxIDPDVeakBmZoZAH4WvQAAAwD+e7yc9bxIDvAAAAD9YOTS8j8J1vZ7vJz1okW09AAAAP7bznUDByqE9TmKQPgRW3kBg5VC9AAAAAEJgZTwEVk4/rkexPwAAAD9vEgO7bxIDPXNoMb+PwvU8ppvEO0a28z0nMbg/pptEPUJg5bvfT409AAAgPwAAAD/NzJRAAAAAP7x0E7xQjRe9mpmZP0Jg5bvjpRs9WmTrP1g5tLwCK4c9AAAAPx+Faz8bL1299P1UvO58Hz8xCKy8bxIDu4GVQz8AAAA/AAAAP7TItr6e7yc99P1UvEJg5TsxCCy9Uri+QAAAsEBokW29pptEO7TIFj/NzMw846WbvOOlGz5Ei+y+DAKbQDvfTz57FO4+AAAAPwAAAAC8dBO9Gy9dvbpJLD+2890/zcxMPcUgML0AAGBAppvEu5ZDC71/akxAj8I1P+OlG73NzMw8AAAAP1TjpT0GgRU+QmBlPKabRLspXM++oBpvP65HYb1YOTQ8AAAAP23nS0DVeOk9QmDlO+xROL0AAAA/ppvEu5ZDCz0CK0c/tvN9PZZDi7wAAAA/AAAAP3WTsEAAAAA/bxJbQArXI7xoke08AAAAP83MzDxvEoO7ZmZmPolBQD/jpRu9bxIDPBKDhED0/VS8xSAwPX9qPL1mZiZAWDk0vW8SAzsAACBAVg4NP7TIokCuR4FAVg5NQAAAAD/0/VS9UI0XParxUr/NzEw9CtejPFyPAj8bL908hxYZP2iR7bwK16O7N4khP9Eil0BCYOU7d74fvQIrBz0AAAA/8KfGPtV4ab0AAMA/AAAAP4/C9bwAAAAAvp/aPhsv3Tx3vh+98tItPylcvz+mm0Q8/Km9QOOlG71CYOW7WmT7PgrXI7wAAAA/Gy9dPaabxDspXA89EoMAQFYO3T8AAAA/uB6FPTEIrLxYObS8j8I1P6JFNj4AAAA/QmDlO+xROD0AAAA/YOVQvVg5tDz0/dQ87FE4vVg5NLwAAAA/AADAPwAAAD8AAMA/9P3UPOOlm7xvEoM9bxKDvFg5tDwAAAA/exQuPrx0k7ymm8Q8QmBlPm8SAztYOTS9QmBlvQAAAD9aZHtAAAAAP83MTD9I4do/AAAAP6abRLsSg0C9eekmPqabRLxQjRc9exTuPwAAAD93vh89bxIDvVCNF70nMYg+AADAP+F6FL5CYOW7I9t5vW8Sg7oAAAA/bxIDvEJgZTwAAMA/ZmYGP28Si0BWDoVA9P1UvArXozygGm8/lkOLPEw3iT3P989AWDl8QEJg5Tumm8Q8Di3yPkJgZTyHFlm9tMgWPwAAIEAAALBAzcxMvQrXozsAAAA/zczMvEJg5Tx3vp89CtejvAAAID9CYOW7lkMLPQaBFT7NzMw+j8L1vDMzMz/fT409Cteju2iRDT+mm8Q8QmDlvAAAAD8AAAA/vHTTPwAAAD8AAJBAAAAAP28Sg7rNzEw99P3IQClcDz3jpZu8AADAP83MTL0K1yO8AAAAPwAAAD8AAAA/nu8nvbx0E7y8dBM9QmDlvGDlUD0AAAA/9P3UPUJgZTxvEgO9AADAP4/CdT1vEoO87FEgQEJg5Tumm0Q9AAAAP5qZmT2mm0Q7BoGVPW8SAzuuR7E/LbLdP0Jg9T8QWLFAaJGRQDEIrDwAAAA/lkMLvQrXozv0/VQ9hxZZvWDl0D0AAAA/d74HQIts5z3NzMw8f2q8vAAAwD9vEoM6CtcjvVpkOz4AAAA/UI0XPW8SA71vEgO9AAAAP39qPD0AAAA/tvP9PG8SAzx3vjdACtejPArXo7tt50tAokWGP0Jg5Tu4HoU9QmDlO6abXEAAAAA/AAAAP6AaLz+mmxxAtvP9PKabxDtU4wU/CtcjPLx0k7zjpZs+NV4aP/T9VD1vEoO6bxIDvMUgML3NzCxAWmTrP6abRDsAAAA/bxIDvGiRbb1YOTQ8AAAAPwAAAD8AAAA/AAAAPwAAwD8AAAA/AAAAALbz/bw5tEg9MQgsPX9q1EACK4c9QmDluwAAwD8AAAA/bxKDPaabRDymm8Q7bxIbQAAAsECPwjU/vHQTPSPbeT28dJM8bxIDu28SgzqWQwu9ZmaGPwAAAD9vEltAsHLoPqJFFj8AAAA/ObRIvUJg5bvjpRs9Zmb2P3np1j9oke08mpmZPY2XCkHNzMw8zczMvNEil0ASg0C9NV4qQEjh2j9vEgM7Gy/dvDm0SD1mZiY/2/kuQAAAIECNl24+j8J1vGiR7TzNzEy9RrYTP9v5TkBvEoM8vHQTvRsv3TzXo7A+MQgsvb6fCkAAAAA/lkOLPCPbeT0xCCw+ppvEvArXozzNzFxAYhCsQGiRhUAGgVU/aJGtPjEILL30/VQ88KcGQG8SAz28dBO8sp0vQAAAwD+mm8S7lkMLPc3MHECmm0Q7WDk0PfYonL5cj4I+AADAvwrXozsSg0C9AAAAP28SgzquR2G9H4WvQG8Sg7t3vh+9lkOLPC/dZECPwnW8ObRIvQAAYEAK16O8w/XoP+Olm7y8dJO9AAAAABsvXT0AAAA/AAAAP6abRDtg5VC9AAAAP4cWWb0K1yO8w/U4QAAAAD/VeGk9bxIDuwrXo7sAACBAAABgQH9qHD9vEtM/AAAAPwAA0D9/ary8AisHPef7qT2uR2E9ppvEu5huEj8EVpZAhxZZPbx0k7wj2+k/vHQTPbx0EzwAAIA/ppskP/ypcb1CYGU/pptEu7x0E71/akxAAADAP65HYT0K16M7lkMLvYGVQz+28329AACAP28SAzwbL928AAAAPwAAAD9aZCtAWmQzQHe+N0C8dJO8CtejO4cWWT1vEgO9ppvEO9EiGz+8dJM9lkOLvEJgZTwAAAA+NV66PfT9VLxokYVAlkMLvWDl0D1vEgO9BoGlQPT9VD1YObS8AACwQAAAAD/RIhs/aJFtPQAAAD9CYOW8pptEPNV4ab0AAAA/LbKdPXnpJj6mm8Q846WbvAAAAD8AAAA/f2q8PQAAAD+LbOe9Vg6FQLx0E7y8dBM9aJHtPQrXIz1vEoO6oBrvPm8Sgz3NzMy8uB5lQBBYnUCLbOc+j8L1vI/CdTwAAAA/QmDlu0Jg5TxKDAI+AADAPzEILD1/ajy9LbJdP4/Cdb2mm8S8EoNAPQAAAD9vEgM7XI+CPgrXIzzsUTg9AAAAPwAAAD8AAAA/AAAAPwAAwD+DwApAvHQTvVg5NDwCKwc9Gy9dvX9qvDwAAAA//KnpQAAAAD8AAMA/CtejOwrXI7wEVpZA/KlxPW8Sg7sAAAA/aJHtPexROD1CYOW8bxIDuwAAAD9WDi1AppvEOzVeakBCYGW9ppvEOxsv3Tw5tEi9AADAP7geJUA7308+FK6/QLpJFECmm0S9bxIDu6abxLsAAAA/AisHvfT91DwdWqxAvHQzPzMzI0AAAJBAtvN9PaabxLxYObS8bxKDOtnONz/jpZs8bxKDvLx0E730/dS8AAAAPwAAQD/Zzjc/w/XEQAAAAD9vEoM7UI0XPbbz/T2mm0S7d74fvYGVYz/VeGm9zcxMPfyp6UAAAAA/zcw8QGiRbT0CKwe9AAAAP28SA7yPwnU8lkNLP5qZmT9YOTQ8bxIDvQAAAD/0/dS8xSAwPcUgML01XmpAAAAAPwAAAD8AACBA0026QG3nG7+WQ4u8CtejPGQ73z4xCKy8MQgsPQAAAD9mZiY/WDk0PFg5NLwAAGBAxSAwvQrXIzzNzMw/Gy/dvMP16D+mm8S8ZmYmP5ZDizw5tEg9vHSTveOlG70EVg4/I9t5PRsvhUBWDt0/vHQTPc3MzLyPwvW8AABgQLKd7z4Sg4C+UI0XPRKDQD3NzMw+aJHtvG8Sg7p/arw8AAAAv57vJz8EVsJAwcqhPVg5tDxGtvM/QmDlOxsvXb1YOXxAAADAP/T9VL2mm8S7nMQAP28Sg7wK1yM8okU2Pq5HYT30/VQ8AAAAPwAAkEAAAAA/UrgePmZm5j4AAAA+bxKDOuxROL0AAAA/vHQTPFg5tLwAAAA/+n7KPzEIrLx/arw8rkdhvbgeJUBvEoO716OwPjm0SD3jpds+9P1UPVCNF70AAAA/AACwQM3MHECHFlk9CtejuxKDkEAK16M7f2q8vARW3kDdJIJAAADAP6abRD0K16O7MQisvK5HYT0lBo1Af2q8PdV46T1cj0I/AABQQG8SA7tvEgO9MQgsPbbz/bxWDt0/9P20P39qvLwAAEA/I9t5Pbx0Ezymm8S8AACgPwAAAD8AAAA/9iiMQH9qPL0K1yM8c2gxv4/CdT1CYOW8f2q8PNNNzkDByiE+4Xo0P6abxDyWQ4u8JzEIPsUgML0K16M79P1UvWZm5j4AAAA/7nwfP2DlMEDpJrVAbxKDu3e+Hz2R7TxAAAAAP2DlUL2PwnU8/tQgQJZDizy8dJO8WDk0vTMzA0AhsHI/lkOLvHe+B0CamZk9j8J1vG8Sg7t3vp89ppvEO0Jg5TwxCCy9AAAAP99PjT4AAAA/AAAAPwAAAD/0/VQ8AAAAAP7UWEDFIDA9f2q8vIGV90AAAAA/9P1Uvbx0E7xvEgM8BFbeQEJglUBvEgM7vp/aPq5HYb30/dS8zcwsQEJg5TwbL928zcxMvQAAAD8AAAA/AAAAPwAAAD8AAAA/6SYxP28Sg7tYOTQ8WDk0va5HsT8AAMA/bxKDugrXI7yHFlk96SYxP65HYT13vt8+bxIDOwrXI7xKDEJAlkOLPClcjz30/VS9WDlEQAAAAD8AAAA/AAAAPwAAwD+8dBM/CtcjPPT9VLyR7Xw+bxKDPI/CdbwpXE8/EoMAQJZDCz2PwvW8zcxMPZqZgUCmm0S7hxZZPUSLbD+YbhI/AADgP+xROD0K1yO8AAAAP9Eia0BCYGW9bxKDvPT91DwUrkc+CtejuzEILD0AAAA/TDcJPwAAwD/8qelAAAAAP7x0E7yWQws9ObRIvbx0Uz8Sg0A9ppvEOwAAAL8AAAA/JQaBPY/C9bwAAAA/+FN7QKabRDtvEgO9AAAAPzEIrLz0/VQ98tItP1g5NL0K1yM8AAAAPwAAAD8AAAA/PQpXPiPb5UAAAAA/ppvEO83MTL1CYOW88KcGQPT91D1CYGU8EoNAvQAAkEBoke28aJHtPGZmhj8AAAA/vHQTPQrXo7wAAAA/1XhpvaabRLsAAAA/AAAAP9nONz8AAGBA46UbvY/CdTwlBoE9aJHtvHNokT1QjRc9pptEvdV46T3jpZs8bxKDPG8SA734UwM/O99PPjEIrDymm0S7I9t5PfYokEBmZsY/AAAAPyUGwT6uR2G9QmBlvAAA0EBCYGU8bxKDu8uhhT7wp9Y/aJHtPGZmlkAK16M7nu8nvd0kdkACKwc9CtejuyGw8j76fso/IbASP0a28z9/ajy9gZUbQFCNFz1/ary8AAAAP6abRDzByqE9ppvEO9V4ab3jpRs9AAAAP5ZDO0AAAAA/mG5CQLx0Ezymm0S8CtejvBKDQL28dBO8Vg4NP7bzLUDFIDC9bxIDu5qZoUCPwvW8f2o8PXe+3z5vEgO8EoNAveOlmzwAAORAMzMrQL6f2j5oke08vHSTPQAAAD/0/VS846WbPAAAAD+mm8Q7tvP9PKabxLzFIDA9WmQ7PgAAAD9aZDs+f2q8PQaBVT9YObQ8Gy/dvAAAAD/NzMy8d74fPV66KT/jpds+bxIDPHe+H72ynS9AvHQTPfT9VLwzM1M/hxY5P83MzDwAAJBACteju57vJ73Zzjc/iUFAPwrXozwlBoE9bxIDOwAAAD9zaMFAAADAP2ZmZj5vEgM9bxIDuwAAAD9vEoO8QmBlPArXI70AAAA/ukkUQG8Sg7t3vh89AADAPwAAkEC8dJO9f2q8vFg5NLwAAAA/AAAAPwAAAD8AAAA/mG4SPwAAAD9oke08bxKDupZDO0BvEoM7j8L1vAAAIEBvEgM77FE4vQAAAD+8dJM946WbvAAAAD8AAAA/nMRAPwAAYECPwnW9WDk0vOOlmzyWQ4s8BoEVPrx0k7wbL908mG6SPs3MPEBg5VC9QmDlu28Sg7oAAAA/AAAAPwAAAD85tEg/AAAAPwAAAD+mm0Q7vHQTvRfZNkB/ajy9bxIDvAAAIEAlBoG9QmBlvZZDi7wK16M8CtcLQM3MTD28dJO8hetRPkJgZbx/ajy9rkdhPQAAwD8AAAA/bxLTPwAAAD+oxqs/oBrvPlCNF72PwvU8AAAAP+Olm7xYObQ8WDk0PQAAYEAAAAA/gZVjP28Sg7sxCKw8VOMFP6abxLsCKwc9xSAwPY/CdTy8dFM/1XhpvQrXo7wCK0c/BFZGQArXI7wnMYRAuB6FPUJgZTxEi6RAvHQTPZqZmT8AAAA/Cteju28SAz2HFlm9FK6bQN0kJj83iQ1BAAAAP+Olm7y28329vHSTPOOlmzwAAMA/XI/CPZZDC73jpRs9AADwQBfZNkBYObQ8uB6FPW8SA7sAAAA/AAAAP/hTIz8tsjdBAAAgQNej8D4K16M8CtejvH9qvD0K1yM8CtcjvJ7vJz0AAAA/hxaZPgAAwD8xCKw846WbvAAAYEAxCCy9WDk0PDm0SL3fT3VAWDk0vUjh+r68dBO9bxIDPAAAAD9aZDs+/KlxvQRWDj/0/dS8WDm0PArXozwAAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD+mm8Q89P3UvI/C9bwAACBAAADAP0JgZb1vEoO69P1UPMUgAkEAAMA/AAAAP28SgzvsUTg9AAAgQH9qvLxCYOU7Gy+FQAAAAD9g5VC9ppvEu76fmkCPwvW8QmDlPGiRbT1g5VA9ppsEPwAAAD8AAAA/AAAAPwaBVT8AAAA/CtcjvLx0Ez2HFhVBbxKDu+xROD2iRTa/CtejvDEILD0ZBFa+mpnZPqabRLz8qXE9ppvEOwAAAD8hsBpAAAAAP9Eia0CHFlk9CtcjvN9PjT11k7BAZmYmP1CNF72mm0Q7UI0XPW8SAz4AAAA/+n7qPs3MTD3NzMy8MQisvGIQ2D5qvBQ/WDk0vArXI728dBM8AACwQJHtvD4AAAA/AAAAPwAAAD8xCKw8CtejvBfZLj9vEgM7lkMLvX9qvD0lBoE9ppvEu83MTD8fhctAAAAAP1g5NLxCYGU9okUWP3e+H72mm0S7hxY5P7pJFEBYOTQ8MQisvFK4Hj5vEoM8MQgsvTEILD2HFhVBAAAAPwAAAD8AAMA/i2znvXe+B0Cmm0Q8WDk0vAAAIEBYObQ8pptEvAAAAD8AAAA/bxKDvJ7vJz3NzIw+CtcjPArXIz0bL109pptEPQAAAD8AAAA/46VbP+Ol2z4AAAA/WDm0vOOlGz0CKye/bxKDOhKDQD0AAAA/AAAAPzEIrLzjpZs8bxKDuwAAAAAj23k9d74fvdv5NkBvEoM7CtcjvQAAAD8AAGBAAAAAP8l2AkFiEKxAokU2PqabRDxvEgO89iiUQArXI71vEgO8AADAPzVeGj8xCKw8tvP9vAAAAD9CYOW8Gy/dPAAAAD/Xo7A+UI0XPQAAAD9CYOU7MQgsvdEi2z1vEoM9AADAP6abxDwCKwe9F9leQGZmdkDwpwZAAADAP0JgZTye7ye9bxKDurx0kzz2KIxAWmTrPxsv3byYbpI+I9t5PW8SgzxCYOU7EoNAPRSuZz8AAAA/AADAPwAAAD8AACA/IbDyPkJgZby8dJM8AAAAv4/C9bwK1yM8TDcJP28SA7zNzEy9AAAAP+f7qT0AAAA/bxKDuvypcb2TGHxApptEPEJgZT0AAAA/H4WvQKabxLtCYOW8d74fPVg5ND1mZoZAWmT7PgAAAD9/arw89P1UvEJg5byHFlm9AAAAPwAAAD8AAAA/AAAAPxBYnUAAAAA/QmBlPOxROL1mZuY+j8L1vG8Sg7oSg0A9oBrvPots5z5vEoO6Gy8FQDEIrDxokW09AAAAPwAAgD/NzEy9bxKDuvT91DzNzMw+CtejuwAAwD9WDu0+ukkMPgrXozymm0Q9vHQTPKabRLvXo7A+lkM7QArXozy8dBO8f2o8vYXrUT7ufB8/8KfWP83MlEAAAAA/fT8NQI/Cdbx/arw8EoNAvQ4t8j6amZk9lkOLPC2ynT2mm8S7MQgsPgAAAD/jpVs/bxKDvArXIzz6fgo/ppvEu+xROD3D9cRA9iicvmDlUL28dJO8AADAP7x0kzwK1yO9fT+1PgAAAD8nMYg+MzOzQOxROL2mm0S7Gy/dPLbz/Tw5tChAoBq7QFpk+z5/ary8ppvEPH9qPL3pJvE+j8J1PIlBtEASg0C9CtcjvOOl2z4AAAA/eemyQO58/z628/28CtcjPRsvXT1WDt0/zcykQAAAAD+8dJO8bxKDPAAAwD8Sg0A9bxKDO39qPD2mm0Q8AADAP0JgZb2mm8S7IbASP/7UeD4AACBAoBpPP8HKoT2PwvW87nz/Po/C9TwbL928PzX+PwIrBz05tEi9AACQQAAAwD9vEgO/tvP9PFg5tLwQWJ1ApptEuzm0SL0AAMA/7nynQKabRDwxCKy8AAAAP2iRbT1YOTQ8dZPYPots5z0AAJBAAAAAPwAAAD8K16O7AAAAP1CNF70K16O7AAAAP+f7qT1vEgO7xSAwPQAAAD9YObQ8xSAwvbx0E70AAAA/16OwPgAAAD8AAAA/9P3UvI/CdTwK16M8MzMLQPhTAz/NzEw9bxIDPEJg5TvjpRs9F9nOPX9qqEAAAAA/AAAAPwRWTj9CYGU8aJHtvAaBVT/NzEy9WDk0PAAAAD9vEoM89P1UPQAAAD8AAAA/eenqQBsv3bwK16M8AAAAP2iR7bx3vh89AAAAPzMzcz+8dJO8vHQTPY/C9byTGMQ+XI/SP30/tT4zMxNAbxKDOlg5ND2iRYY/bxIDOxKDQL19P4VAeemyQKabRDzsUTg9Di3yPpZDizzjpZu8AADQQKabRL2mm0S7AAAAPwAAAD8AAAA/AACQQHnp6kAAAAA/ppvEu8UgML0AAMA/vHQTPWiR7bxqvPQ+bxKDu7x0kzy8dBO8/KlxPQAAAD+e7yc946WbvM3MTL0OLTI+g8ASQBsvXb3NzMw8exQuPgAAAD+JQWA/5/upPfT9VD0K16M7QmBlPUJg5buWQwu9IbDqQMuhhT5CYGU8WDm0vB1aBD/jpZu8ppvEPFTjRT+amZk/JQaBvXe+H730/dQ8AAAAP8HKoT1YOTQ8lkMLvcHKYT/y0i0/BFZOP6JFNj7NzKw/exTuPgrXIzyPwnU9MzOTQKabRLspXA89d76fPaabHEC8dBO8ObRIvZqZMUBYOTS846WbPAAAAD8ZBLJAnMSgQGiR7TwpXA+9lkMrQMUgMD0K16M7VONFPx+FCz9CYOU7f2q8vDEIrD0AAAA/WmT7PpzEoEAhsOpAaJHtvKabxDyPwnW9vp9aPwAAAD8pXA89Cteju0SLDD8bL9089P3UvNejsD4K1yO9oBpPP83MzD+mm8S8hxZZPQAAAD8K16O7j8L1PH9qvDxg5VC9AAAAPwIrB72yne8+QmDluwIrBz228x1AAAAAP7bz3T9YOfQ+sHLoPs/34z9vEoM7AisHvQAAAD8xCKw8lkOLPQAAYECgGu8+ppvEu0Jg5byDwApAbxIDPW8Sg7pt5xu/2/mePwAAAD8K1yO9bxKDOwAAIED0/VS8d74fPQAAIEAAAAA/QmDlO/ypcT2uR2E9AADAP6RwXUBvEgM8vHQTPLbzLUAK16O8hxZZvQAAAD8AAAA/CtejvClcDz2mm0Q9AAAAPwAAAD+PwvW8AACwQEJg5bsxCCw9AADAP/T9VDxCYOW82c73PWq8pEAAACBAf2o8Pbx0k7yuR2E9AAAwQCPbOT8xCKy846UbPW8Sgzo5tEi9CtejuwAAAD/4UwM/KVyPPVg5tDxCYGU8qMZLQNv5nj/0/URAiUHgPzEILL0K1yO8aJHtPPT9VD2WQwu9d74fPQAAAD9KDEJAAAAAAPT9VD30/VS8tvMdQIts570AAMA/AAAAPwAAAD9WDt0/bxIDO7bz/bwzM5NAQmBlPOOlG72mm0S9AAAAP7x0kz0K1yM9EoOQQG8Sg7oSg0C9WDk0vWZmRkBg5WBA/KnpQAAAAD+mm0S9bxIDu39qvDwAAJBA2c43Pxsv3by8dBM9AAAQQIcWWT2mm8Q7AAAAPyGw6kAAAAA/7FE4PQrXo7xGtvM9vHQTPKabxLxYObS8AAAAPwAAAD/TTc5AAADAP6Aarz5vEoM8lkMLvQAAAD9oke08AisHvUJg5TxU4wU/TDeRQDEILL3jpZs8AAAAP0w3iT3VeOk9aJHtPKabRLvNzEw9AAAAPwAAAD/b+XZAAAAAP8P1aD8MAptAbxKDO1g5NLwAAAA/MQisPOOlG713vr8/vHQTvW8SA7xGthM/w/XEQAAAAD5vEgM9bxKDvHe+Hz0AANBAi2znvSPbeb1/ary8AAAAADEILL1CYGU9gZVDPgAAAD8bL10/N4nxP4lBtEAEVr5Aj8L1vLbz/TwAAMA/vHQTPOOlG728dBM9AABgQMUgML1vEoO6AAAAP6abxLtvEoM9AAAAP6wckkCiRRY/9P1UPEJg5bxGthM/UI0XvaabxDt/ajw9f2o8PZqZsUAZBLJAwcqhPQIrB72iRba9AAAAPylcjz0AAAAAO99PPkJg5Tymm8Q7JQaNQAAAAD8hsPI+WDk0PfT9VLwAAMA/CtejPbx0kzzy0qFAAACAP4/Cdbymm0Q8AABgQNV4ab2mm0Q7AAAAP1YOhUAAAAA/mpmZP28SAzv0/dQ87nz/Plg5tDyWQwu9j8L1vDEILL05tEg/AAAAPwAAAD8AAAA/AAAAP/LSbT+mm0S7pptEPClcDz1YOTS9hxZZPbx0Ez13vp8946WbPP7UlECmm8Q7AACwQLbzfb1CYOU7qvGyQAAAAD9mZoY/iUG0QAAAAD9mZsY/CtcjPDEILL1WDoVACtejOxKDQL0K16O846XbPqabxLtvEgO9tvMdPwrXozsSg0A98KcGQAAAAD/4UwM/QmBlPVCNF72iRX5A9P3UvArXozzwp35AWDl8QGDlUL0AAAAAj8L1PJhuUkDFIDA9UI2XPQAAAD9YObS8KVwPPbx0k7wAAAA/AAAAPwAAIEAAAAA/AAAAPzEIrLxYOTQ946UbPQAAAD81Xro+pptEPEJg5bx/ajy9eekmPots5z4K1yM8zcxMPQAAAD8K1yM8QmBlvFCNF70AAAA/tvOdQAAAAD8AAAA/AAAgQG8S0z+mm0S8ppvEO2IQmD68dJO8bxKDPG8Sgz0AAAA+hxYRQAAAAD8xCCy9QmBlPHe+3z4K1yM9WDk0vBSum0AAAMA/vHQTvIcWWb28dBM8mpnZPvypvUBaZDs+tMgWP83MTL30/VS8vHSTPKrxUj8AAAA/I9t5PUJg5bwAAMA/9P3UvEJgZTzNzExAg8DaP9v5nj9CYGW8CtejPH9qPD1SuL5AxSAwPgIrh728dJO8QmD1P7bz/TxvEoM6d76/PxsvXT1vEoO8"
  },
  single: {
    start: 0.332,
    names: [
      "#translated",
      "#written",
      "bias",
      "s.across",
      "s.across.covered",
      "s.across.covered-high",
      "s.across.party",
      "s.across.strangers",
      "s.across.unheard",
      "s.across.unheard-share",
      "s.action",
      "s.added",
      "s.audience",
      "s.automated",
      "s.basis",
      "s.change",
      "s.children",
      "s.choice",
      "s.companions",
      "s.condition",
      "s.contact",
      "s.data",
      "s.date",
      "s.exception",
      "s.inserted",
      "s.limiter",
      "s.member",
      "s.modal",
      "s.name",
      "s.negation",
      "s.number",
      "s.place",
      "s.purpose",
      "s.quantity",
      "s.recipient",
      "s.reference",
      "s.removed",
      "s.retention",
      "s.right",
      "s.scope",
      "s.security",
      "s.size",
      "s.tiny",
      "s.tracking",
      "s.transfer",
      "s.unheard",
      "s.unheard-share",
      "s.value",
      "s.within",
      "s.within.covered",
      "s.within.covered-high",
      "s.within.party",
      "s.within.strangers",
      "s.word",
      "s:ai",
      "s:ai-training",
      "s:applies",
      "s:authority",
      "s:choose",
      "s:collect",
      "s:combine",
      "s:contact-us",
      "s:controller",
      "s:customer",
      "s:delete",
      "s:dpo",
      "s:encrypt",
      "s:example",
      "s:feasible",
      "s:illustration",
      "s:may",
      "s:must",
      "s:opt-out",
      "s:personal-data",
      "s:pointer",
      "s:policy-doc",
      "s:process",
      "s:provide-service",
      "s:purpose-word",
      "s:retain",
      "s:sell",
      "s:settings",
      "s:share",
      "s:social-network",
      "s:third-party",
      "s:third-party-sites",
      "s:track",
      "s:usage",
      "s:use",
      "s:user",
      "s:where-applicable",
      "s:where-law",
      "s:will",
      "s:with-consent",
      "t.automated-decisions",
      "t.change-rule",
      "t.children",
      "t.choice",
      "t.collection",
      "t.contact",
      "t.effective-date",
      "t.legal-basis",
      "t.other",
      "t.purpose",
      "t.retention",
      "t.rights",
      "t.sale",
      "t.scope",
      "t.security",
      "t.sharing",
      "t.tracking",
      "t.transfer",
      "unit.around",
      "unit.change-rule",
      "unit.colon",
      "unit.contact",
      "unit.date",
      "unit.illustration",
      "unit.item",
      "unit.own",
      "unit.question",
      "unit.reference",
      "unit.row",
      "unit.says",
      "unit.substance",
      "unit.void",
      "unit.weak"
    ],
    features: "dwAFAH0ALQBlACkA/////24A/////3oAfAD/////ZQD/////LgBYACEA/////3AA/////2MAegD///////9hACkA//81AP///////zIALQAFAH0AfAD/////KQD/////KQBpAP////9wAP////93AGQAfAD/////fAD/////cABmAP////9rAP////9eACsA/////2gA/////yoABAB3ADIAbAB9AP////8tAP////9gAGcA////////HQAwADIA/////xsA/////xIA//98AP////8LAGYA//9vAP//aQD/////YQApAGQA/////zAA/////wkAEgD///////8uABUACwD//2kACAD/////MAD/////BAAyAHAA/////2UA////////ZAD//30AZgD//yQA/////zUA/////zEAdwB8AC0ANQB3AP////93AP////9kAC0A/////xwA/////zEAKgAAAP///////2MARgD/////aAD/////AABKAHIABAD/////XgD/////GwAgAP////9wAP////9lAAUAEgD///////9wABMA/////wQA/////2AAaABeAF4AZwD/////NQD///////8SADAA/////3cAZwD///////8VAP////9kAHsAfABuACMA//9rAP///////ykAZQBuAP////8tAP////9oAC0A/////2EA/////wUAKQAxAGsA/////20A/////3wAIQD/////WQD/////ZAD//2QA/////ykAJABiAC4AcAD/////ZQD/////ZQBeAP///////20ALgADAP///////y4AdwD/////EgD/////LQAxAHwABAD/////BAD/////fQAKAP///////2EAdwBuAP////99AP////98AP//MQD/////LQB+AAgAYQAEAAoA/////2wA/////zUAYgD/////fAD/////YgAEAGQA/////14A////////NQAIAGgAfQD/////bQD/////CQBnAP////81AP////93AGAA/////2wA/////3sATAAwAHwAcAD/////bgD/////cAD//zEA////////fAAxAGgAGAD///////9iAP//awD/////LQBsAHwA/////3AA/////1kAXwD/////MQD/////LQApAC0AfQBlAGMA/////xgA/////24AGgD/////bgD/////dgA1AHAA/////3cA/////2EAMQD///////8IAHsAAAA6AP////8pAP////8xAHAA/////0YA/////woAaQBeAP////8EAP////8IACQA////////fAASABgAbwBuAP///////2gA//81AP////93AC4AZwD/////YwD/////cAAtAP///////3wAewAmACkA////////awAxAP////8tAP////81AG4AagD/////XwD///////98AB8AZQAdAC8ALgD///////9vAHAA/////2MA/////y0AfQAEAP////9wAP////98AGcA/////3kA/////28AKgADAHwA/////wkA////////fAD/////MgA1AAQAGABKAP////9lAP////8pAGAA/////2MA/////28AYwB3AP////9tAP////8kACYA/////3cA/////14AYAD/////ZgD/////KQBgAC0ACABmAG4A/////28A/////3wA//9jAP////9+AGUAdgD///////9wAGQA////////dwAdAGcAbAD/////LgD/////fAAxAP//////////XgAxAHcAHgBtAP////9wAP////9hAAUA/////2gA/////2gA//9hAP////8EADIAfQBlAP////81AP////9wABUA/////14A/////wsAKQBkAP////9eAP////9tABgA////////ewApAGYALgD/////ZQD//wMA/////wMAHgB8AGYA/////woA/////3AA/////24AAABeAP///////wgAYwD///////9kACkAbAALADEA/////woA/////2IAIQD/////ZQD/////MgAEADAA/////0YA////////YQAyABsAdgD/////LQD/////GgD//2UA/////3wAZwBpAP////8xAP////9tACkA/////yYA/////3cALgAIAHwAPQBrAP////9oAP////8FAC8A/////28A/////2cABAAEAP///////2sAbgD/////ZAD/////MAB8AAoAfAD///////9oAGQA/////3wA/////24AZQD/////RgB8AP////9lAP////8pAGAABQBeAP///////2EA/////zEAAAB5AH0A/////2MA/////wsAJgD/////ZQD/////DgApABgA/////2gA////////fAApABgALQBoAP//CAD/////cABmAP////98AP////9vAP//GgBlAP////8qAP////8EAAQAdwB8AP////9kAP////8IAGQA/////3cA/////x8AHQA1AP///////2EA/////wAALgAxAGEAEwD/////CAD/////XgBnAP////9lAP////8BABIAZgD/////ZgD///////9lAAkAZgA1AP////8VAP////93ABIA/////2QA/////2IA//8iAHwA////////fgAyAC4ABQB9ACkA/////2EA/////2IAbgD/////cAD/////fABmAHwA/////2EA/////xIAMQD/////dwD/////XgBwAP//XwD//2cA/////3wAZwD/////YQD/////LQAEAHAAYABeAP////99AP////9jAGEA/////xoA/////2YA/////2kA//9pAGEAcAD/////bgD/////YQBlAP////9lAP////9+AAQAMgAtAF4AdwD/////AQD/////SgBvAP////9mAP////9jAF4AbAD/////aQD/////ZwD//2wA/////2wAEQBTAHwA////////bwB8AP///////2UAJABoAP////8dAP////9iAFIA////////ZAAqAG4AAAAuAP////8MAP//////////AABlABUANQD/////fAD/////HAD/////XwBrAHwA/////wUA////////BQAKACkAYgBwAGcA/////2UA/////2oAZwD///////93AHQAdgD///////8gAF4A/////wQA/////zIALQAEAHwA/////yQA/////3sAKQD/////IgD/////bAD//14A//9jAP////9kAG4AbAAMAGIA/////ykA/////ykAXgD///////93AP//BQBjAP////8KAP////93ABIA//97AP//YQD/////dgD/////JAB7AGUABQAtAGIA//////////8vACkAfAD/////IAD///////8yACkAbgAEAP////9oAP////8BAHwA////////ZwBpAGgA/////yoA////////AwBhAHcALQAYAP////9wAP////9oAGEA////////LgAwAF4A/////2YA/////xIAYwD/////fAD/////CAAAAH0AGAD/////KgD/////bABnAP////8SAP////9xABgAXgD/////CQD///////8KAC8ALQB7ADEACQD/////aAD/////IABjAP////8yAP////9sAHcAMAD/////XwD/////ZQBfAP////8pAP////9rAP//KQD/////ZABlAGwAHAAyAP////9eAP////9eAGQA/////2IA/////3wAMQAEAP////98AP////9lAG0A/////2wA/////zEALQAEAHwA/////wAA/////1YAXgD///////9uAGwAYQD///////9rAP////9eACkAGAAtAG4AAAD/////YQD/////fAAqAP////98AP////8pAHwA/////xoAdwD/////FQD/////eQAuABIAfAD/////dwD/////fQAcAP////98AP////9uAGEAfAD/////SwD/////EwB3AP///////y8ACgBhAFcAAAD/////cAD/////EgBvAP////8EAP////93ADIAYwD/////MgD/////LgBYAP////8MAP////8gAP//YAD/////fQA1AAUAGAAkAGwA/////2cA/////zEAaAD/////GgD/////YQA1AGgA////////MAD/////dwB8AAsAaAD/////JwD/////cAAxAP///////xoAfABrAP////9vAP////9eAGoA/////3YA/////y8AfABGAD0AYwD/////ewD/////NQBhAP////8EAP////8LAGMAagD/////awD/////XgApAP////9tAP///////2QAIwApAHcAHQAYAP////9oAP////9OAGUA/////2MA/////wAAfAAfAP////8xAP////9lAGkA/////yQA/////zUAbgD//2MAdwD/////aQD/////YwD//xsABAD///////9nADUABQAvAH0A////////bgBeAP////8OAP////8IAG8AaAD/////fAD/////IQB3AP///////zAAaAD//wkAYQD///////9iAP////8KAGEANQBnAHAAbwD/////dwD/////awAtAP///////30AYQBwAP///////2IAXgD/////YAD/////cABiACkALgD/////LQD/////BABjAP///////zoAGAAyAP////8pAP////9tACkA////////dwB9ADEACwB8AP////98AP////8yABgA////////NQD//0YAYgD///////98ABIAAABoAP////8pAP////9gAHcA////////MQBgAAMA////////YgD/////dwAAAGgAZAA1AGcA/////2YA/////xoACAD/////ZwD/////ZgBqAAoA/////y0A/////xIAbAD///////9iAAgAfAAlAP///////wgAMAD/////KQD///////9gAAQANQAyAHsA/////ysA/////zIAfAD///////8ZAGIABAD//////////2YAaQBNAH0A////////KQD//wgA////////bQAEAAgAdwApADAA/////zAA/////zIAHgD/////bwD/////dwA1AP//CQD/////CABeAP///////2EAEgBvAP//HgD/////KgBlAP////9sAP////8pAGMAbQD/////bQD/////CQD/////LQB3ACkABAADAP////9wAP////9mADAA/////2YA/////3wAdwByAP////9lAP////9pAHAA/////zIA/////2AAaAD//xIA/////3AAbgBhAP////8cAP///////wQAaAB+ACkAMQAIAP////8dAP////93AGwA/////xsA/////3AAfQBkAP////81AP////8uAC8A/////28A/////y0AIwAAAHcA/////3cA/////3cAEwD//////////2EAKQBjAP////9rAGkAAAD/////YgD/////ZQBsAP///////3cAXgBtAG0A/////2AA////////bgD//2wA/////wsAfAAtAHAACAAdAP////81AP////9+ABoA/////2oA/////2cA//8YAF8A////////BAAyAGEAZgD/////YwD/////YAD/////bQBfAP//aQD/////ZQD/////dwAYAGQAfAAvAP////8AAP////9tAHwA////////SgBhAH0A//////////98AHwALgA1AP////9iAP////8jAGgA/////3wA/////zIABAB7AP////9hAP////9iAP////8uAHcAfAAqAFkAfgD///////8xAG4A/////3cA/////2UAbgBvAP////8FAP////9oAG0A////////BABGAGkAfAD/////awD/////YQAEAP////8EAP////8RAGEAZQD/////aQD/////AAD/////CgB3AHAAfABpAP////8pAP////9gADEA/////2YA/////14AGgAtAP///////zEAEgD///////9mAH0AGAAcAP////8fAP////9wAGQA////////IAAuAP//ewD/////HAD/////LgBkAAkAIgApAGIA/////2cA/////woAKQD/////EgD/////dwBsAG4A/////2oA/////2kAbQD///////9eAAAACQAvAP////81AP////8vAAUA////////NgAxAG0A/////xIA////////dwAVAHAAbwBsAP////8xAP////9eAGEA/////3wA/////zAALQBsAP////9oAP////9sAHwA/////3wA/////2AAfAD//2kAaQD/////fAD///////8yACkAAABqAC8AZAD///////8aAAwA/////14A/////xgAYwAVAP////8FAP////8IAG0A/////2IA/////wAAfAAxAAEA/////ykA/////ykAIgD/////DAD/////HgALAGYA/////2kA/////2UA//8vAP////9wAP//ZwAkABoAfAD/////XgD/////aQD//2cA/////14AYQD/////dwD/////KQBtABoAYwAAAP//////////fAAwAAkAbgD/////fAD/////QwAqAP///////wAAGABsAP////8qAP////8EAP//bAD/////YQB8ABQAcgBkAP////97AP////9gAP////8fAAAAYwD/////NQD/////cABsAP////8MAP////9qAGYAbQBwAP////81AP////8EAP//dwD/////KQB3ACQA/////2YA/////3wAZgD/////MgD/////fABnAHAAHwBnAF8A////////KQD//2IA/////xsAXgAuAP////9nAP////8PAAQA////////LgAcAP///////y0AKQAdAAkABAD/////bgD/////LgBnAP////9iAP////8JABwAawD/////ZQD/////YQD//2MA/////28ADQBvAGEA/////zUA/////2gA//8uAP////8gAF4A////////LQB8AHAABQAvAAgA////////YgBjAP///////3AABABuAP////8pAP////81AAQA////////BQBlAAoABAD/////agD/////CwBhAP////8jAP////9iAHwA//8wAP////81AGEA////////GAApAEoAfABrAP////9jAP////9hAGIA////////bABhAC4A/////2cA////////YQAwAP////8PAEcAMAD//////////wQAMgB9AHwAHAAYAP////8gAP////8SAHcA/////20A/////zUAXgBpAP////8cAP////9sAGUA/////yAA/////2MACgAwAGMA/////xIA/////2MA/////3oA/////3wAGgASAGIAKgD/////AAD/////DABpAP///////24ACAB3AP//////////DgBpAGkAZAD/////dwD/////YgA1AP///////2YA/////ykAfQAtAHwAbgBiAP///////20ABQD/////NQD/////LgBqAGkA/////2YA/////y0AZwD///////9eADAAawA1AP///////2QACAD//////////wEAJAAaAGEAIwD/////XwD/////VQAyAP///////y4ABABnAP////8JAP////9iAGQA/////3wA////////KQBDAC4AMQApAGEA/////2oA/////xoAZQD/////dgD/////cAAwAG8A/////2wA////////EgD/////fAAvAG8AHgBuAP////9lAP////9kAHwA//////////8xAAsAfABpAP////93AP////8MAHcA/////xUA/////3wAYQBnAP///////2EAfAD/////ZQD/////dwB8ADUAbgBoAAsA/////20A/////2oAcAD///////8vAGcAcAD//////////zUABABlACkA/////2kA////////EgAkAF4A/////2EA/////24AawD/////aAD/////MQAEACMAGAAIAP////84AP////8xACkA/////3cA/////2AAagATAP////8KAP////8MAGUA////////YwB8AGIA/////xUA/////1QANQBwAP////8xAP////9sAP////9gAHwAfQA1AC4AZgD/////awD/////IABfAP////9hAP////9sAC0AfAD/////SgD/////YgD/////LQAwAG0AaAD/////YwD/////WQBoAP////8kAP////8SAP//MQAiAP////8bAP////9mABIATwBiAP//ZwD///////9cAHoAagD/////IgD/////MQD//2cA/////2IA//8DACkA////////LQBwAC8ACQBnAHcA/////24A/////wAAXwD/////YQD/////aQB8AP///////3cAKQBwAGwA/////wQA/////2oAcAD/////BAD/////ZQADAHsA/////wQA/////3wADwD/////MQD/////fABeAF4AEgD//2gA/////ykA//9kAP////9qAP////80AC4AfABnAP////9nAP////93AHcA/////zUA////////fQB8AAQATgAvAAgA/////yEA/////2MAbgD/////bQD/////XwBpAP//ZQD/////IgB3AP///////zAAKQBZAGgA/////zEA/////3AAbgD///////9mAGcACwD/////JAD/////LgD/////agAIACUAYQBwAP//////////BABiAP////9gAP////9sACkA////////LgAIAGoAZQBpADEA/////ykA/////2EAcAD///////9eAGsACQD/////YgD/////LwB8AP////9hAP////8IABgAIgAgAP////9wAP////81AG8A////////YwBhAAkA/////2sA////////GAB8AGcALgBkAP////81AP////9wACkA/////2gA/////xIAdwBrAP////8MAP////9pAGEA/////3oA/////yMAdwAtAGoA////////LgBuAP///////30A/////zUALwAAAC0AfABmAP////8xAP////93AG8A/////2EA/////2IAEQBgAP////8pAP////8EAGQA/////x0A/////2UAYgD//3sAcAD//////////28AcAAwAHcAXgD/////KQD/////awBvAP////8SAP////8YAFMAUgD/////dwD/////FQAuAP////8gAP////81ABUAZgBeAP//////////bQD//2wAYwD/////YwD/////LwBwAH0AAABTAGwA/////2UA/////2oAYAD/////YgD/////aQByAGcA/////yQA/////34AbwD/////CwD/////CgBiAF8AbQD/////EgD/////NgASAP////8pAP////8tADIAXgD/////YgD/////fQBpAP////9YAP////9nACkA//9wAGMAbQD//////////2AA/////30AKgBrAGQAJAB3AP////9lAP////8bAP//MQD/////AAB5ADIA/////y0A/////wQAMAD/////YwD/////cAB2AGYAaAD///////8tAHwA////////bQBuAP////97AC8A/////yIA/////wkAdwBhADUAZgD/////ZgD///////9nAP////81AGwA//9wAP////8wACQA////////bQAAACoAMQAYAC8A/////2QA/////2YAXgD/////XwD/////DgBiADEA/////3cA/////2IA/////2IALwBrAP//YwD/////QAD/////IAB3AG8A/////2IA/////18A/////y0AZAB8ACIAawD/////YgD/////JAAtAP////9sAP////8uAGwAMQD/////XgD///////8LAGwAUwBsAP///////zEA////////fAARACgANQAJAHMA/////2kA/////3IABAD//////////3kA/////wEALwAxABgAKQD/////aAD/////ZQBnAP///////18A//8SAP//MQD///////9gAHwALgAuAFwAbQD/////XgD/////dwD/////MQAYAGEA/////14A/////2QA//9oAP////8xAC8ABQAuAP////8SAP////8LAAAA/////24A/////2MANQBnAP////92AP////9nAF4A////////ZgASAAQAZwAVAP////98AP///////2wAbgBgAP////9sAP////9uAHoA////////ZQD//wQAZwD///////8IAHgALgA1AHcA//9fAP////9tAAQA/////wAA/////xIAbQAxAP////98AP////9SAGkA/////y0A////////NQD//2EAAAAJAG0A//////////9rAGkAGwD//////////ykAfAB7ADUAYQD//14A/////3cAMQD//////////28AYAD/////ZwBgAGUA/////24A/////30AaAD/////fAD/////agAwAGcAMQBmAP////9mAP////8uACkA/////3wA/////wkACgBwAP////8VAP////9pAGYA/////2MA/////wEAfAAAABUA/////xgA/////xIABAD/////WAD///////98AC8AdAAIADUALgD/////AAD/////bAAqAP////9uAP///////20A//8pAP////8kAGwACABKAGgA/////y0A/////2MAZgD///////9jAAkAZAD/////ZAD/////MgAoAP///////xgAXQApAG0A/////3AA/////wgA/////y4AaAAfAP////8dAP///////zAAEgAEAH0AMQA0AP////9wAP////9mAP//EQD/////ZwA1AG8A/////woA/////yYAXwD///////9YADEAYAAuAP////8EAP////96AHMA/////28A/////wkAfABjAP////9mAP////9nAP//YgD/////XABmAGIAdwBvAP///////24AfAD/////JAD/////MQBgAHoA/////wQA/////1cAYgD/////YgD/////EwBrAC4AZQD///////9iAP////9jAP////8IAF0ABAAyABgANQD/////aAD/////GgByAP///////2AAbgBgAP////8iAP////98AHAA////////bgD//zEA/////2AAZQD//3MARgBkAP//////////ZQBqAP//YgD/////BAD/////LwBwAHYAbQBhAGsA/////2QA/////xIAbwD/////dwD/////fAB8AP//MQD/////JAD/////KQAYAGAAAAD/////awD/////CQB8AP///////xIAegB8AP////9vAP////9sAFkA/////y0A/////xwAagBzAGkA//98AP////////////93AGYAeAAiAAkABAD/////bgD/////YgAFAP////9wAP////9vAP////9vAGwAaAAxAP///////20AYwD/////ZwD/////aQBlAP////81AH0A/////zEA/////zEABABjAGAAFQD///////98AP//ZQD/////ZABlACUA/////3cA////////bwBeAGIACwD/////awD/////EwB8AP////9vAP////9gAG8A////////LQB8AF8AdwB8AC0A/////2cA/////wMAdwD/////aAD/////ZgASAP//bAD/////ZQA1AP////9mAP////9iADEAdwBqAP////9DAP////8wAD8A/////x0A/////2gALwBgAP////8SAP////8LAE4A/////y4A/////3wAMQBpAP///////18APwAwAGoA/////////////xgAIgAuABIALwB3AP////9hAP////8xAHAA/////28A/////3YAcAAfAP////9eAP////9kAGAA/////3AA/////2AAYwApADEA/////zUA/////3cAbwD/////DAD/////GgAPACkA////////YgD/////BAB8AC4AJAB5AP////8pAP////8pAG4A/////2oA/////ywAZwBqAP////8SAP////9nAP////8FAGAAZwBgAP////8aAP////9uAP///////y0AAQBqADUAbQBsAP////9mAP////9wAEcA////////LwApAHwA/////xIA/////xwAfQD//////////34AKAB8AHwA/////wwAbAD///////8uAP///////wEAcAAZAGQAYgByAP////8SAP////9TAC8A////////BABoAP///////3oAIwAyACkA/////xwA/////w8AbgD/////CgD/////EgBiAGEA/////3AA/////w4AMQD/////awD///////98AFcACQBnACQAaQD///////9gAGcA/////3cA/////xYAbgBiAP////8wAP///////zEAewA1AP////9jAP////81ABIA////////cAB2AF8AUgBhAP///////2EA//9fAP///////wAAYwAIADIA/////0YA/////wsAfAD/////GAD/////XwAYAGcA/////3wA////////LgATAHgAJgAdAC8A/////2AA/////2EAbAD/////fAD///////93AGkACQD/////FQBjAP////9fAP////8yABIAZgD/////bgD///////9vAHcAYwBGAGoA/////2sA/////yoAWAD/////cAD/////YwBIAP////9oAP////9vAGEA//9uAP////9nAP//MQBmAP////9kAP////93AAgAaABtAGYA/////ykAZQD/////AAD/////KQBiAP//cAD/////YAAxAP////9vAP////8pADUAZAD/////XgASAP////9oAP////9iAG4A//8EAP////9rAGkA/////0MA/////wUAKQAEABsAaQD/////GwD/////aABsAP////9tAP////9qAAAAMgD/////////////LwB4ACkAHgAkAEoA/////z0A/////2QAZQD/////NQD/////BABeADsA////////HABhAP//////////BABjAGoACwADAP////9nAP///////3wA////////AQBmAHYAegAFADEA/////ykA/////zEAXgD/////ZQD/////BQAAADIA/////wkA/////34AbgD/////ZAD/////KQD//x0ACABeAP////9qAP////9vAAoA/////wsA////////YABtAHAAEgApAGoA/////28A/////2gAEwD/////ZAD/////dwAAAGwA/////3cA/////zEAGwD/////YQD/////GQBkAGgACgD/////JAD/////dwD///////9iAGAAYwB3AP////8SAP//bQD/////bABqAGkA/////2kA////////ZwBlAP////99AFkAZgD/////bQD/////ZgA1AP///////xgAdwBqACkAYABzAP////8SAP////8FAG8A/////2IA/////2YA//9sAGQA////////bQB8ADUAZgD/////agD/////CQBNAP////9tAP////9eAAAAMQD///////81AGQA/////wsA/////3wAYQB8AC4ABAD/////bwD///////9iAP//bAD/////BABwADAAXwD/////MQD/////KQASAP////9lAP////9kAP////8vADIAGAAcACoAXQD/////MQD/////YQAuAP////9pAP////99ADEAAwD/////GgD/////KQD//y4A/////2UAaQB8AGgA//////////9hAGwAZwD///////8bAHYA////////ZAAMAGIAZwD/////bwD///////8tAP//KQD/////JAAVAHcAKQBgAHYA/////zUA/////3cAbwD/////WAD/////XgBYAEwA/////y4A/////w0AJgD///////8DAGEAaAAsAP////9nAP////8yACIA/////xIA/////3AAXwBnAP////8EAP////9tAHcA/////28A/////2IABQAVAGkAAAD/////KQD/////LQBuAP////9tAP////9tAF4A//9kAP////8SAGIA////////ZwBqAAkA/////28A//9eAP////9mADEABAD/////ZQD/////YwAIAP////9lAP////9wAC8AZwBmACkA//9jAP////98AP////8yAHwAYQD/////YwD///////9hAP////9pAGcA//8gAHAAfAD/////VwD/////dwApAP////9mAP////9hAAUAZQBtAP////8tAP////9iAF4A/////xIA/////2sAGwB8AP////9iAP////9HABUA////////MQB3AAAAEgAJACAA/////2AA/////2cAZAD/////fAD/////CQB6AC8A/////2EA/////yoAXgD/////bQD/////ZwBuACAAbwD///////9jAGwA////////CgAtAGMA/////zEA/////2EAawD/////IQD/////agBkAP//KQD/////cABsAC4AeQD/////dwD/////ZQBpAP////9wAP////8KAHYA/////zAA//9pAP////9gADEAAABvABUACQD///////9hAEoA////////KQB8AHcA/////2UA/////wQAKQD/////awD/////aQBeAG0AbgD/////YwD/////ZwBlAP////8gAP////9GAHoAbAD/////NQD/////KQARAP////9MAP////9eAGwAMQB7AB0A/////3oA/////2UAZgD/////YgD/////dwBlAP///////3cABABwAP//awD///////9nAP////8FAHgAAQAYADEAKQD/////aQD/////EgAxAP////9pAP//////////EgAaAP//EgAAAP//YQD/////aQB3AP////9rAP////9vAGkAbAA1AP////9tAP////9iAGsA////////bQD/////AQAIAAsAawBwAG4A/////18A/////2IAEgD/////bQD/////IwAxAFkA/////2kA/////xEAZQD/////XgD/////aAAbAHcAaAD/////ZQD///////9fAHAA/////woA////////eAABAAgALQBsABcA/////ygA/////3cA//9eAP////9fAP//BAAVAP////9oAP//////////LwAAABIAfAAtAGEA/////2AA/////34AXgD/////MQD/////bQBqAF4A/////yEA/////3cAbAD/////MQD/////BABvAHsAIwD/////CQD/////bABsAP////8JAP////9wAG8AGAD///////98ADAA/////xUA/////3wAawD/////bQD//xIA/////3gALwAAADIAXQBtAP////8SAP////8aAF8A/////yAA/////wQACAB2AP////98AP////9tAF8A/////2UA/////zUAGwD/////dwAcADEA////////XwD///////8tAAgAAABlAG8ACQD/////cQD/////MQAwAP////9eAP////9lAGEAEgD/////YgD/////aABeAP///////yUACQB3AG4A////////NQATAP////9nAP///////0wAewBsAP////9rAGgAYQD///////9jAGgA////////ZABsAP///////zIAAQBeABgAfABDAP////9uAP////9ZAAUA/////wkA/////1wAYAD//2UA//////////8SAHsAGABwAP////9tAP////9wAHcA/////28A/////2QAKQD//2IAbQD///////9fAP//KQAkAP///////wkAMAAzAG4AMgBoAP////9lAP////95AG8A/////xEA/////zQA/////wQAYQBgAHwA/////28A/////yQAYgD///////9eAHAAbgD/////BAD///////8pAHYA/////wgAYQD/////YwBwAP////9mAH4A/////2EA/////wEAXQBZAGoARgBmAP////9zAP////93AG4A/////x0A/////2cAbwBqAP////9mAP////8aAGwA/////3oA/////3AA////////eAAAACUAagBrAHAA/////0YA/////zEAbAD/////dwD/////EQBfAP//ZwD///////9nAAgAbAB8AP////9oAP////9hAP//BAD/////HQAwAAgA/////2UA/////14A////////LwAEAHgAfAAYAAgA/////zEA/////xoAbQD/////MQD///////9qAAQAawBwAP////98AP///////xIAZAD//yQA/////28A//9iAP////9qAGgAZgD//3cANQD///////9nAP//KQD///////8JAAsAEgAuAG0ASAD/////awD/////fAD//zEA/////2IAYwBeAP///////xkAagD/////EgD/////aABfAGwAbAD/////CAD/////MQBrAP////9vAP////8AAG8AOgD/////XgD/////ZABmAP////9vAP////96AF8AIgB2ABIA/////2IA////////bgD///////9wAAEAYgBmAG8A//9hAP///////zIAIgAhAP////9fAP//////////ZgASAGEAYAAPAP////8xAP////8DAEYA/////ykA/////2kAZwBoAP////9tAP////8pAG0A/////34A/////ykA/////1UAAQBnAG0AaQBsAP////8bAP////9sAGYA/////14A/////2wAdwAKAP////98AP////93AE4A/////3wA////////YABvAP///////wEAbABkAAAAagApAP////8pAP////9pAAkA////////NwBiADEA/////y0A////////dwAuAGcAawD/////agD/////dwBpAP////9lAP////8iAEsACQD///////9iAGMA/////1wA////////AAAuAAMAYABwAGwA/////3oA/////2gAXAD/////XwD/////BAAKABkA/////2wA/////14AaQD/////ZAD/////MABjAHAAaQD/////bwD/////egApAP///////zEACwBeAP////9gAP////9oAGsA/////ykA/////ywABABvAAgAawD/////bAD/////dwAeAP////8EAP////9lAGcACAD/////YAD/////KgAIAP////9iAP////8SAP////8xAGAAcABjAH0AIQD/////YAD/////agApAP///////2wASgBmAP////9uAP////9YAHAA/////2wA////////EgBuAP//ZgBpADAA/////y4A/////yIAKQD/////ZwD/////ZgBHAGgALgD/////aAD/////dwD//2QA/////14AbAAkAP////95AP////9rAP//ZgD/////BwAwAHwADQBnACEA/////2sA////////KQBeAGwA/////zIA/////wQASgD/////IAD/////EwBkAGwACwD/////FAD///////8uAFwAYwD//////////zAAKQD//yAAZgD//////////3wAZgBsAC0AcgD///////9hAP////9tAHkAMgApAP////8SAP////8pAGQA/////2oA/////yoAaQD//3IA////////GAA9AAAAAQAvAP///////wkAbwD/////egD/////XwD//2QA//93AP////8yAAwAfABwAP////9vAP////8JADAA////////EgAwAP//YwD///////8vAGAAbABHAHcAZwD/////LgD/////TgBoAP////9qAP////9vAGkA/////xUA//8uAP////9uAHwA//9uACEA/////zAA/////18AEQBwAP//////////ZwBiACoAfABmAP////8IAP///////2gA/////y0A/////28ACABoAGIAMQAJAP////8pAP////8xABsA/////zUA/////2YAOABhAP///////2UAYwD///////93ACIAIQAKAP////9kAP///////yEA//93AP////9wAGUAfABlAP////9eAP//aQD/////SQBnAHwA/////2wA/////wQASwD///////9eAEcAaABoAP////9sAP////9lAGgA////////MQBiAC4A/////xUA/////2sAZAD/////EgD/////LwBgAHYAagBwACEA/////2kA/////wkAAAD/////aAD/////bQBtAC4A/////ykA/////18AYgD/////IAD/////LgATAAwABQD/////JgD/////ZQA1AP////8pAP////9kAGoANQD///////9lAP////8xAGAACwBhAP//bQD///////98AGgAawD/////////////HwAJAAEAYQBhAGYA/////14A/////2MA//9qAP///////14A//98AP//egBtAP////8SAP////9lAAoA//9rAP////87AGYAXgD/////MQASAP////8uAP////9hAGoA/////yEA/////yIAVQAJAGoAZgBlAP////9tAP////8YAGsA/////3wA/////2gABABvAP////9kAP////9vACkA/////2oA/////2MA/////xUAYQBGAF8AbAD/////bAD///////9YAGkAbgD/////ZQD/////ZgD//zEA/////28AZQD//2MA//9tAP////9eAHcA//9nAP////9fAFQA////////eAAvAAAAMAApACgA/////28A/////yEAZwD/////awD/////bwAJAGMA/////2AA/////wgAHwD/////ZgD/////aABeAP//LgBlAP///////3AAfAD/////CQD///////98AHoAcABsAG8AfAD/////aQD/////AQBpAP///////2AAFQBhAP////9RAP////9uACkA/////14A/////2wAYQBnAHAA/////wMA/////2sAdwD/////MAD/////XgBmAP////9iAP//bQD/////bAAtAGIACAADAP//////////VAD/////JgBeAEwAZwD///////9jAGQA/////2MA/////2IA/////10AYABkAE8AaABtAP////9iAP////8gAGgA////////bQAoAAkA/////2IA/////3AADAD/////aQD/////agBrAC4A//9mAP////9uAG0A/////3sA/////yQAZAAhAP////93AP////9wAP//EQD/////EgD//2gA/////2YARwB8AHAAZwB3AP////9lAP////8EAG0A/////2QA/////1kAKQBwAP////9oAP////98AG0A/////3wA/////3cAZABtABoA////////agBgAP////9tAP////8xAP////9rAG8ABAD/////dwAtAGgA/////yIA////////YQBsAGMA//9uAP///////2wA/////wAAbABlAGoAZQBkAP////93AP////8RACkA/////wQA/////wgAXgBvAP////9hAP///////2wAKQAYAGcA/////2sA/////zIAZAD/////YQD/////RwAxAF8A/////ykA////////bgBwACAABABiAP////8pAP////98AP//bgD/////ZgBnAP///////28ACAD/////aQD/////dwBjAGgAWABpADEA/////0kA////////EgB3AP//fAD/////IgBuAP///////2oAfABnAGAA/////2QA/////ykAOwD/////MAD/////BAAzAHYA////////ZQB8AP////81AP////8pAGcAaABhAP///////2IAaQD/////ZgASAP///////zUASgBfABIA//////////8sAGYAIQD/////NQD/////ZwBkAP////8xAP////8pAHwAfgBiAP//IQAcAP////9tAP////8UAHwAYwD/////EgD/////MgD/////XQA4AHgAIgD/////YQD/////ZgD//wkA/////20AZAD///////9iAAQAZgBlAGcA////////aAD///////8wABsASQALAP////9wAP////8pAP////8iACEAaQD//////////x0AVQBqADEAAABgAP////9hAP////9rAGAA/////2MA/////28AEgBcAP////8FAP////8cAHAA/////xIA/////28ALgD///////9AAGQAEgBrAGYA/////28A/////14AXgD/////bQD///////9vAP////94ADIAGwBoAF8AbwD/////fAD/////MgBmAP////8SAP////9LAAQAYwD/////CQD/////dwD//y4A/////2kAcAB3AP////9kAF4A/////3cA//////////8pAGsABABiAP///////2EABAALAP////9lAP////8uAG4AEgD/////fQD/////cAD/////agA/ADIAXwAmAP////8JAP//////////ZABvAGAAFAD/////bAD/////cwAJAP////8VAP////8bAC4AZwD/////ZQD/////agBhAP///////wEAEwBkAG4AbAAEAP////8gAP////8qADIA/////28A/////y0AYAD/////YgD/////eQBsAGsAbAD/////YAD/////YgD//2cA/////2IANQD/////bAD///////9rAGoAXwBnAGQA/////2QA//9uAP////9iABsAdwD///////9kAP////93AP//bAD//woA//93AP////8uAF8AdwAdAGoA/////14A/////2kAZQD///////9hAF4AXAD/////aAD/////BQADAP////8SAP////8VAAoAaQAeAP////9hAP////9jAGEA/////24A/////y4ALgBtAP////93AP////98AHcA/////14A/////wEALQBfAHgAZQBpAP////81AP///////woAZgD//2wA/////2YA//93AP////8YAGIAMQASAP////9wAP////9XAGsA/////3cA/////2wAZQD//////////xgAeAAvAG8AagB8AP////9oAP////9vAHwA/////wgA/////18A//9sAGoA//////////9vAHwAKgAtAG4A/////28A////////dwASAF4A/////2MA/////zIABQD/////cAD/////awD/////ZQBjAGwAagBpAF4A/////3YA/////14A/////2sAKQBmAP///////2oA////////aABrACkAMAD/////LgBuAP////9nAP////8pADIAEgD/////egD/////YgAmAP////9pAP////8VAG0AZgB8AP////8xAP////9rAHAA/////3YA/////2gAZQApAP////93AP////8kAGwA/////yUA/////2AALwBfAAgALgBgAP////8VAP///////1MAYwBwAP////8EAP////93AC4A/////zUA/////2cAEgBlAP////8qAGEA////////cAD/////dwAxAGwAYgBnAP////9kAP////93AGAA////////eQBnAP//ZQD///////9wAAQAaQBmAP////9uAP////8bAP////9nAP//fAD//2cA/////2kAKAB6AG8AFgBsAP///////yEAAAD///////8xAAQAfQD/////NQD/////agBuAP////8gAP////9vAG4A//8gAP///////wkAKQBiAG4A//99AP////8pABIA/////2MA/////2cAcABaAP////9sAP////9pACAA/////18A/////wgA//98AGcA//9hAP///////0cAEgBfAEgAcAAuAP////8xAP////8uAFEA////////SQAKAGsA/////3wA////////CQBoADUAYAD/////aAD/////LgBtAP////8pAP////9kAP//awD//wAA/////2gAaQD//xIA/////2sAZwAuABsA////////CQD/////awAOAHwA/////yAA////////HwAzAAEAGAAkACMA/////2IA/////24ACgD/////ZQD//////////2wA/////2YACQALAHwAAwASAP////9vAP////9eAGEA/////3YA/////3AAYgBoAP////9zAP////9eAAwA/////3cA/////xUAaQD//xoAfQD/////CwD/////bgD/////aQBrABIAagD//3AA/////y0AXgD/////NQD/////XgAcAGcA/////20A/////wQAUQD/////bQD/////QwBfAGwAZgD/////YgD/////MQAwAP///////2MALgD///////9dAC8AYwBwACMAHAD/////YgD/////EgBoAP////9qAP////8IACIAJgD/////bQD/////KQD/////bQD//24AKQB8AP////9uAP////9fAGcA/////2wA/////24AZABuAP//////////YwBfABIAAwBmAP///////24AZQD/////ZAD//zEA/////3wAZwBpAP///////2oA//8KAP////9qAD4AYQBeAGYA/////2cA/////2EABAD/////aQD///////9vAGMAUgBkAP////8SAP////9lAF4A////////MQAOAGEA////////LgBeAP////96AP////8JABMALAB3AG0AagD/////XgD/////HwBnAP////8xAP////9qAGkA//8bAP///////20AYgAbAAQA/////y4A/////3wAawD///////8lAGIAfAD/////bAD/////bgD/////ZwBeAP////9wAF8A/////20ANQD/////cAD/////agB6AH0AGQAmAGwA/////2AA/////y4A//93AP////9iADEALgD///////9tAP//EgD/////bAD/////VgAkAHwABAAsAP////9pAP////8pAG0A/////2oA/////28ACAByAP///////woABAD/////YQD/////ZgD/////eAAvAHcAawApADUA/////3cA/////3AAaAD///////98ADMAYAD///////8JACIA/////xIA/////xwAaABpAAQA/////zEA/////y4A//////////8BABcAbQAlAGsAfAD/////cAD/////bABtAP////8xAP////9uAA8AYAD/////XgD/////bABvAP////8yAP////9vAF8A/////18AKQD//xMA//////////8BAGsAbABvAGwA//8VAP////9sAGYA/////y4A/////1wAfAD//wkA/////2YAagD/////bQD/////CABjAHwAXwD/////ZwD/////fABsAP////8MAP////8SAGUAbQD/////YAD/////bwB3AP////8pAP///////3wA//8wAG8AEgBuAC0A////////dwBvAP////9mAP////8jAGEALgD/////ZgD/////bQD/////BQApAGkAZwD/////QAD/////ZABkAP///////wAA//9lAGcA////////WABhAGAAbgASAC4A/////2cA/////2wAXgD///////8sAGIAKQD/////QwD/////ZQD/////YgBKACEAJgD/////GAD/////bgBsAP///////zEAUgAUAP////9kAP////8bAC0A////////WQBDADUAXgBnAP////9eAP////98ABsA/////2cA/////2IAMQD///////9lAP//awD/////XwAVAP////9XAG8ACQAXAHwA/////2oA/////2gAZgD/////NQD/////fAA1ACkA/////ykA/////2UAbAD/////BAD/////aABgAG0AXwD/////fAD/////fAD/////JAD/////AQA+AC8AWABuAGwA/////20A/////ygAUwD/////bQD/////fAA7ACoA////////awD//2sA/////2YA//98AP///////2wAMQBnAGUA//9fAP//EgD/////LgD/////cAASAGsA//////////9rAGEAfAAEACoA////////aQBgAP////8mAP////8KAHAAbQD/////YgD/////YwD/////AAAMABIAWQD/////XgD/////bAD//2MA/////3cAMAB8AP////8qAP////8fAC8A/////2oA/////zAAdwBoAGsAaQBvAP////9hAP////81AGEA/////3AA/////2QATABtAP////8cAP////9hAG8A/////wQA/////28AfABlAGUA/////2QA/////2QAaQD/////bAD/////LgBoAP//dwD///////8TABIAMQBgAB8A////////agBsAP////9eAP////8hADEAbQD/////LgD/////LQAIAP////9rAP////9kAGcAXABvAP///////2oA/////wQA/////2sAawASAGYAfAD//woA/////zAA/////yEAbQBlAP////9hAP////9iAP////8LAC4AYQD//2gA/////2oAawD///////9iAGcAXgD/////ZQD/////HAA1AP////9uAP////8xAG8ACQBoABUA/////2AA/////20ABAD/////GwD/////ZwD//3AA/////2YAawBmAG8A/////3AA/////w0AawD/////GwD/////MAApAHcA////////awD/////LwBfAGgA/////3gAdwBnAHAA/////20A/////1gAAwD/////LgD///////9oAHwAMAD/////bgD/////KQBhAP///////2YAMQBvAGwAZwA1AP////8LAP///////2sAZwD//3YA////////bABgAP////9hAP//awD/////EwAJAAAAYwAFAP////9vAP////9eAGIA/////zUA/////3AAZABeAP////8IAP////8aAP//cAD/////BAASAGwAWAD///////9fAGUA/////3AA/////w4ANQBwAP////9gAP////9rAP////9fACEA//81AP////9wAHoAbQBpAAoA/////28A/////zIAdgD/////GAD/////IQAxAAQA////////ZgD/////MQBiAGMABAD/////ZgD///////9qACQAMQD/////aQD/////NQBiAP///////2EACQAiADQAbAAAAP////9mAP////9qAGYA/////3AA/////woAaABpAP///////xgALAD///////9vAGkAKQD//2oA/////2gAfAD/////KQD/////cABgAP///////ygABQBgAFMAbAD/////bgD/////bwB8AP////98AP///////14A/////2sAKQApAGcA//9sAP////9tAP//dwBeAP////8xAP////9hAGAAZwBwAP////8dAP////9qAGoA/////2MA/////wAAGwB6AP////9vAP////81AP//ZAD/////dwASADoAfAAxAP////8pAP///////2AAbgAxAP///////y4AfAD/////bgD/////MwAGAGMAbAD/////XwD//////////2MALABPAG0AaAB8AP///////2oAHAD/////bQD/////ZAAwAGEA////////CwD//2sA/////2IAYQD/////ZAD//2sA/////24AcABSAF8AaQD/////AwD/////cwBhAP////8SAP////98ABgAcAD///////9oAGUA////////aQBvAG4AfAD/////ZAD///////9tAG8AYQD/////CQD/////bwBfAP////8xAP////8BAGYARwBqABIAGwD/////ZAD/////XgBpAP////9sAP////9cAGMANQD/////agD/////HABwAP///////2YAIABrABEA/////ysA/////wQAfAD/////YgD/////MQBuAAQA/////3AA/////woAHQD/////LgD///////9tAGsAXgAJAGUAYQD/////MAD///////9qAP//MQD/////EgBiAGkAMQD//////////xsAfABmAP//////////ZQBpABIAHwBmAP////9iAP////89AF4A////////IwBvADUA//////////9wAEoAYwByAP////98AP////98ACQA/////2kA/////28AbgD/////KQD//2kA/////2IAbQAmAGwACAAmAP////9wAP////9tAGYA/////y4A/////28A/////20AYwBvAP//DQD/////YABfAP///////xkAMQBGAP////8oAP///////xIAYAB8ACkA//8SAP////9uAGYA/////2IA/////3MAZgBiAP///////3wA//9mAP////8cAGsAXgBvAP////8IAP////9wAAUA/////2IA////////LwB6AHwABABjAGQA/////18A/////2EABAD/////AAD/////EQBfAEYA/////3AA/////28AZwD/////aAD/////cAB8AGYAHAD///////93ABUA////////ZABvAP//IQD///////9oAC4AagD///////8JAGcA/////2EA/////zUAdwBlAGcA//9sAH0A/////14A////////bgBtAHcAIAD/////HwD/////XgAtAP///////18AYQD//2YA/////2gAbwD/////YQD/////dgBsAAkAXgBfAP////9tAP////8EABMA/////2gA/////3wAfABjAP///////ykARgD///////9oAC4AbwAVAP////9fAP////98AGYA/////2AA/////2MACQBwAP////9rAP////8LAP//IgD/////XwBeAP////9uABwAXgBZAC0A/////zsA/////2UAaQD/////EgD/////bQBjADEA/////2MA////////aABiAFwAbQD/////MQD/////aQBhAP////9oAP////9nAP//aQD/////bwBtAGcAKQBnAF4A/////3AA/////2YAZQD/////ZgD/////fABpAAsA/////2cA/////2YAYQD///////9pACIA//9rAP////81AP//YgD/////ZwBjAP//aAB7AP//XgD/////EgBeAP////8xAP////9KABsAYgAuAP////8xAP////8SAP///////y8AYQBgADUAZgAuAP////8gAP////9pAB8A////////WAAJAGYA/////2kA/////2QAKQD///////9YAGMAcABwAP////8pAP////8VAGcA/////zEA/////3cAaQBjAP////81AP////9lAGIA////////agBjABwAZgB8AP////8eAP///////w8A/////xIA/////y0AYABhAHcANQBtAP////9XAP////99ACkA/////ykA/////xsANQD//2cA/////xoAYwD///////9PAHEAbABtAP////99AP////9fAP//fAD/////ZAALAP///////2YAYwAVABMAYQD///////8xAEcA/////2wA/////2AAbwBfAP////9kAP////9YAGIA////////aQD//x0ADABuAP//////////bABhAGMACQBiAGoA/////xoA/////xsAdwD/////bwD/////DQBkAH4A/////2MA/////28A//9gAP////9gAG4AbgAxAP///////2gA//9wAP////93AC4AawD/////LgD/////YgD/////fgBjABwALQBnAP////8xAP///////1gAcABsAP////9nAP////8EAGcA/////20A////////AwBmAG8AYQBpAC4A/////24A/////14AXwD/////CgD/////YwBrAGEA//////////8RAGcAbwAuAP///////zEAewD/////bgD/////JAASAP///////2MAGQBvAGEABAD/////WQD/////fQBJAP////9rAP////9lAAgAfAD//////////3cAdgBwAGIA////////JABwAP////8qAP////9mAGUAbwD/////bgD/////XgB5AP////9kAP////9gAGMACgAhAGYAYwD///////9oAG8A/////2QA/////2IAcABuAP////9SAP////8VAHcA/////14A/////2IALgBgAHcA/////28A/////2sAewD/////IwD/////XgBoAC4A/////y4A/////wAAXwD///////8uAHcAcAAbACkA/////zsA////////agD/////fAD//2wAXgD//2AA/////2gACgD/////MQD/////LgABAHgAbgBwABIA/////2UA/////20AaQD/////XwD/////YQBqAP//////////EgAeABEAHABjAP////9kAP///////zEAcAD///////81AP//YQBwAGIA/////y0A////////MABwAG4AagB3AF8A/////2AA/////y4AVwD///////9tAP//GwBiAP///////2kAYgBeAC0A/////y0A/////2QAZAD///////8xAAAAbgD///////93AHAA/////3oA/////3AAYQBeACEAZgD/////KQD/////KQAgAP///////2QAYgBjAP////8dAP////92AAQA/////2QA/////1MAEgBmAGgA/////2IA/////yoAYAD/////awD///////8TAEcAZgBYAG4AXwD/////ZQD/////fABoAP////8EAP////9pAC0AXgD/////LQD/////BABqAP////8kAP////8LAAQA//97AP//YAD/////NQBiAGQA////////bwD//2IA/////2EA/////wAABAAIAD0AcAASAP////8SAP////98ACkA////////FQB3AP//YQD/////aAB3AP///////2IANQBuAG8A/////2QA////////bwBeAGcA/////xUA/////2QAYwD/////agD/////CQBnAHAAYgAjAP////8OAP////93AHAA/////2wA/////2oABAApAP////8aAP////9gAGIA/////2MA/////2sAbQBvAP//aAD/////BAAaAP///////xIAfAAJAP////9hAP////9wADUA/////2YA/////3gAYAB2AAwAbQAOAP////9tAP////9sAGoA/////2gA/////0MAcAAJAP////9vAP////8SAF8A/////xMA/////2sAOwBnAP//LgD/////CABmAP///////24AdwBnAP////8QAP//////////MQBGAHwABAAUAAkA/////ykA/////2AA//8FAP////8fAGYAcAD/////XgD/////EgBeAP////96AP////9wAGwANQAEAP///////20AdwD/////HQD/////RwAtACkA/////2MA////////YwBqAHwAYgBhAP///////20AagD/////ewD/////ZABeADEA/////xMA/////y4A/////3MACgBhAGIA/////24A/////3oAZAD/////XwD/////dwAgAG8A////////XgD//2cA/////wAAbABlAHcAMQBgAP////9oAP////9qAGIA/////1wA/////wEAcABmAP////8pAP///////2kAbgD/////MQBiAG8A////////YwD/////bgD//2wAawBkABUA/////24A/////wsAGgD/////aQD/////ZwBtAP//KQD/////aQB3AP////9fAP////9rAGIAZwAuAEgA//////////9gAGgA/////zEAdwD//yAA/////yIAGgD/////YgD/////YAAwAG0ABAAKAP////93AP////9YAGcA/////2cA/////xEAZABtAP////9hAP////9sAP////9UABIAaQBeAP////9qAP////98AB8A/////08A/////28AbwD//3wA////////FQBhAG8AbgB8AAkA////////bAApAP///////zEA/////3cAfAApAAAA////////KQD//ykA/////woAYgBkAP////8ZAP////95AEAA/////14A/////2kAXwD//3AAYQApAP////9kAP////8qAGkA/////2UA/////woAYQBvAP//bQD/////bQAIAP////9qAP////81AAkAaAD/////YAD/////CwBUAP////9uAP////9gAG0AYgBuAP//KQD/////ZQBjAGYA/////2QA////////ZwBhAGkAdgD/////awD///////8RADUAbgD/////bwD/////EgAVAP////9mAP////9eAGsACwBnABIA/////xsA/////2wA/////zEAZgAZAP////8pAP////93AP//FQD/////XwBgAAQAbwD//////////wkAawApAP///////wkA/////1sAVQBeAG8ACAAhAP////9rAP////8HAGwA/////xIA/////w0AEQBnAP//////////ZwD//2AA/////14A/////zAAaQB3ABwANQB7AP////9pAP///////zsAYAAIAP////8JAP////9mACAA/////zEA/////0MAbAAZAGwA////////bQA1AP////93AP////9kAGoAMQD///////9fACkA/////2wA/////ykAYwBpAG8A////////ZgAyAEMA/////3YA/////20AYgD/////fAD/////aABhAGUAYAD/////KQD/////KQBiAP////9lAP////9sAGkABAD/////NQD/////fABhAP////9pAP////98AAMAPQAxAC0A//8tAP////8uAHcA/////14A/////2kA/////3AADABnAG4A/////wgA//////////8BAEcAJwBsAAoA/////zQA/////2oAYwD/////IAD/////ZwBsAG0A/////2oA/////2oAXgD//////////2cAWQBeAGUABAAwAP///////2gAYgD/////fgD/////cABlAHYA/////ykA/////yoAZgD/////aQD/////DABlAG4AFQD/////BQD/////YgBvAP///////xsA/////2kAYgB8AP//YQAtAP////8LAP////9yAGkAGQD/////ZAD/////ZgD/////MABeAP//fABpAP////9wAP////9hAHYADAD/////KQD/////cAD/////YwASAGwA//8uAGgAXgD/////dwD/////bAAtAP////9jAP////98AGwAbAD/////agBgAP////9iAP////87AGYAbQD/////PwD/////ZwAJAP///////wwARwAuAHAAXgD/////NQD/////EgBsAP////9eAP////8JAGgA//9lAP////8AAP////8/ACQAJgBvAP////////////8mAGwAZwAuADoAYgD///////9pACkA/////2sA/////2QAagAkAP////9TAP///////2gAbQBmAGQA////////YAApAP///////2IAbABsAP////9wAP////98AC0A/////2AA/////3IAcAAbAGIAaAD/////ZQD/////YgBvAP////9iAP///////2cAXwD///////9sAGEAXgBrAHwAdwD/////cAD/////MQAbAP////9wAP////8KAP//KQD//3wA/////ykACwBtAHAA/////2IA/////wkAfQD///////8wAAUAMQD/////NQD/////dwB+AP////9iAP////9nAGYAYABYABcA////////NQD/////XwBhAGIA/////20A/////xwAJgD/////HwD/////bwBwAHcAZQD/////KQD/////IQBwAP//////////RgAmAGcAbAB3AHcA/////3cA/////1cAYwD/////aAD/////WQBkAG8A////////fAATAP////9gAP////9sAAQALQD//0wA////////agBYACkA////////XgBjAP////9vAP////8EAG4A//9MABMAbAD/////NQD/////ewD//2gA/////yEAbABkAAgA/////2wA////////CQBfAP///////2MALgAjAAMACwBhAP////9lAP////9mAGAA/////2wA/////2EA//8wAGEA////////KQASADEAKQD///////9wAGkA////////YQD/////DAAvABMAdwBmAP////9xAP////9OAAQA/////2oA/////24AZgD//3wA/////28A/////2EAJwASAP//////////MwAAAGYALQBhAAkA/////yoA/////xIAYQD/////YgD/////YgBeACsA////////bwAtAP////9jAP////8JAGMAHgBhAP////9jAP////8SABwA/////2oA/////woAdwA1AP////9rAP//////////dwB9AG0AKgAFAGAA/////zAA/////2wAaAD///////9kAGwA/////2kAKQD/////cAD/////cAAuAG4AYgD/////YwD/////KQD//20A/////2YAaQD//2IA/////2EAZwD///////8pAHcAagAJAG4A//////////8OAGAAawD/////ZwD///////8EAC4AawBSAP////9sAP////8SACkA/////2cA/////2kAXgAVAP////8FAP////9gAP////96AGIAMgBoAA4AZwD/////agD/////KQB3AP////9wAP////9hAHcAcAD/////ZQD/////EgD//2kA/////14AYQBoAP//CgD/////ZgBiAP////98AP////9vAAgAaAD/////agD/////dgBmAP////9mAP////8pAGEAawBkAC4A/////2QA////////cAAuADUA////////aQBgAP////8LAP////9lAGsAXwD//2UA////////XgD/////XgBVAGEAEwBnAGwA/////3wA/////2kAcAD///////8IAGAAbAD/////fAD/////agAKAP////9lAP////8gAGkA////////XABjAGUAaAD///////9iAP///////zMAYgBlAGgAfAAAAP////9nAP////9oAGwA/////2wA/////wMAdwBoAP////9pAP////8JADAA////////ZgBlAHAAMQD/////YwD/////agBiAP////93AP////9rAGsAZQD/////MQD/////KQAKAP////9oAP////9iAP////9tAGkAagBuAGMA/////z4AbwD/////ZAD/////ZABvAP////81AG0A/////2cA/////18AagB3AP//fAD/////YgBgAP///////28AcAA1AP////81AP////8pAC4A/////2MA/////zUAbAD/////KQBiAP//ZwBkAP///////2AAZwD//yAA/////1MA/////y4AYABrABUAZABhAP////9oAP////8PAGYA/////2YA/////3wA/////14AcABsAGsA/////2QA////////BABlAGkA////////XwD/////cABjAG4A//8cAG4A////////aQD/////YwA1ABIAKQD//////////xwAHwBlAP///////3sA/////yQAaQA+AC8AEgBqAP////9wAP////81AG8A/////3cA/////2QA/////zsAJQBeAAQA/////3wA/////y8A/////xIA/////zEAbwBwACkAYQD/////YgD/////ZQBrAP////9gAP////9wAGgAYgD/////XwD/////ZAB6AP////9rAP////9rAHYAbgD/////MgD/////JgBnAGAA/////2cA////////MAALAHEAawBwAGQA/////14A/////3wAEgD/////IQD///////9qAFEABAB3AP////8pAP////8gAP////9iAGMAaQD/////YQD/////cwBrAP///////0cAawBsAF4ABAD/////XgD/////BABwAP////9pAP////9gAF4AcAD/////ZwD/////awBjAP////9iAP////8dAF4AbwD/////ZwD///////89ADEAGABeAGkAaAD/////ZwD/////LQAdAP////9GAP////9pACAALQD/////fAD/////BABeAP////8pAP////8uAGUAaABmAP////9nAP////8pAG8A/////3cA/////zAAbgD//3cA////////DwBsAGMA/////2IAbQD//2AA/////2oAZAD//////////wgAFQBVAG4AHABxAP////99AP////9jAGkA/////2IA/////18AbAD///////9sAGkAbQD//y4A////////ZAD/////bQBtAGsA////////bwD/////ZgBmAHcAdwAyAG8A/////ykA/////wkAOwD/////bQD/////CABaAHwA////////aQALAP///////2QAHQD/////MgB6AGEA/////2EA/////xUA//8SAP////9lAGIAGAAxAHkA/////2QA/////ykAdwD///////93AAoAbAD/////MQD///////9qAAUAMAB8AP////9MAP//////////MgBjAAUAXwAiAG0A/////xIA/////yAAEgD/////FQD///////8RAHAAZwBwAP////9lAP////9iAF8A/////xIA/////2IAbABmAP////9eAP////9jAP//YgD/////ZQBvABoAbwD//ykA//////////99AGQA//9oAGkA/////2YA/////20AcAAcAP//////////DABpADQAbgAEAGAA/////20A/////2gALQD/////cgD///////8IABUAPQBtAP////9pAP///////28A/////yQALQD//2kAZgD//2IA////////YQD/////YABkAP//CABgAG0AZAD/////KQD/////FQBqAP////96AP////9rAHwAZwD/////CQD/////HABeAP///////3IAaQBhAP//UgBjAP////8dAP////9nAB8ALgD///////8VAG4A/////zEA/////2kA/////2MAagBvAGYABABuAP////8SAP////9oAP////9iAC4AbAD/////cAD/////XwBoAP////9sAP////9tAC0AaAAJAP////9vAP////9jAF4A/////2IA/////2MA//9KAG4A////////bgBnAHwAKQBiAP////9lAP////9rAGoA/////xgA////////bQD/////CABkAGwAYQBfAP////8aAHAA/////2cA/////28A/////1gAZgBoAF4A/////2kA/////1wACQD/////NQD/////bQAKACgA////////GgBpAP////9fAP////9fACkA//9kAP////8eAGIAbQD//20A/////14A////////YQBmAG8ACQAJAGMA/////2YA/////24ANQD///////9hAGIAbwD//////////zYATABuAGYA/////yMA/////2EAZgD/////LQD/////XABnAHwA/////28A////////XABpACAA/////xoA////////dwBwAB4AbgB8ABIA/////24A/////ykAfgD/////YAD/////YQB8AHQA/////wQA////////agAJABgAYgD/////bAD/////fAD//ykA/////2kAaAB3AP////8DAP////9qABoA////////bgBvADEAEgAEAP////9mAP////9pABsA/////2gA/////28AZQBJAP////9rAP////9hAF4A/////woA/////08AbABqAGkA/////0wA/////2AA//93AP////9rAG0ALgD/////FQD///////8fAGoABQAxAHwAXwD/////CQD/////bwBkAP///////2UA/////1oAGQBpAGUA/////3cA/////wQAZgD/////YQD/////bwD/////YgBlAP//ZAD///////9nAGMASwBMADEAAAD/////XAD/////YABmAP///////y0AYwD//2wA//////////9sAEgAYwBmAG4A/////2QA/////2EANQD/////YgD/////dwBfAG8A/////yEA/////xgA/////zIAaQB8AG8A/////2AA/////ywAOwD/////YgD/////cAD/////FQBeAAgAcAAuAGcA/////y0A/////2oAbgD/////YQD/////fABsAGEA////////YABjAP///////yIAYAAZAFcA/////14A/////2oAagD/////IQD/////bwBoAGEA/////2MA/////3cAYAD///////9sAGYAWQBeAAAA/////2kA/////2cAcAD//////////2cAcAD/////dwBlAGYA////////QwA7AP////9YAP////9ZAG4AZwAIAAkABQD/////cAD/////ZgBvAP////8EAP////9oAAgAbgD/////aAD/////AABuAP////81AP////9vAGEA/////14AfQBqAP//////////bwBpAAoAbQAxAP///////wgAZQD/////YAD/////ZQD/////YwBhAP//KQBlAP///////wQALgD//2IA/////2MA/////3gAGABjAG0AbQB8AP////9lAP////9uACwA/////zoA/////yIAbwBeAP////8SAP///////30AXwAxAHcA/////3sA/////wgAAAD/////bwD/////bQAtAGEA/////2EA/////2IA/////y0A/////2EAeABvAGMAbwBZAP////8pAP////9jAA8A/////1MA/////y0ALgA1AP////9rAP////9rAP//XgD///////8pAP//IQBhAGUAbwD/////BAD/////CQBoAP////9vAP////8kAGkAZgD/////cAD/////bwBgAP///////y4AegBWABMAaAAPAP////9tAP////9rAP////9hAP////9JAGQAMgBsAP////9fAP///////2kAEgD//2MA////////awBkAGgAYwAuAP////8pAP//////////aQBnACkA//////////9dABwABwB8AGwAZAD/////EwD/////IAAuAP////9fAP////9eAGgA//8JAP///////24AYQBtAP//EgD/////cABiAP////9iAP///////14A//9nAP////8pADEAaABlAGcAKQD/////cAD/////aQAaAP///////3cA//9vAGEA////////bgBkAGsAYAD///////8PAGgA////////bABmAG4A/////18A/////y0AYAD/////aQD/////UwAxAGYADgBsAP////9wAP////9wAGIA/////0cA/////3wA/////28ALgBsAP//////////EwBsAHgAagBhAF4A/////2gA/////2IAZgD/////dwD///////9oAAQAcABJAP////9sAP///////3cA////////LABrAHAAbABwAC0A/////ykA/////2MA/////zIAJgBgAP//////////XwAtACAACQD/////aAD/////JgAxAP////9qAP////8IAHAAfAD/////bwD/////fABvAP////9nAP////8dADEAbwB8AF4A/////14A//////////9nAP////94AAEAHABpAG4AbwD/////AwD/////KQAtAP////9hAP////9eABwAKQD/////HAD/////bgBpAP////9UAP//////////XgBhAHAAYQATADIA/////2cA/////2gAGAD/////egD/////fAAJAG4A////////egBmAP////81AP////8JAGgAawBgAP///////24AKQD/////MgD/////ZgBrAP////9vAP////9wAGYAbAAkAGwA/////2UA/////28AEgD/////aAD/////XgBOAGMA////////dgAUAP////9uAP////93AG8AbgD//zUA/////2kAYQD///////9PAC4AbgD/////ZQD///////9iAF4AXwBnAGoAdwD/////XgD/////bQBfAP////98AP////9rAP//XABsAP///////2EA/////wgAVABvADEAYgD/////aQD/////bwAqAP////8ZAP////8cAGYA////////ZgBnADUAaQD/////bAD/////BABwAP///////xIAYwBtAP///////2sAOwD/////ZQD/////agABAGcAZwAtAC4A/////2MA/////2UAbwD/////JQD/////LQBpAGgA/////2AA/////2gAZQD/////WgD//////////1MAYgA1ABEAeQB3AP////9sAP////9kAHcA/////30A/////34AcABiAP////9eAP////9nAP////9CAGsAJABtAP////9lAP////9ZAC0A/////2UA/////2QA/////zoAcAAxACkA//9iAP////9iAP//bQD/////MQBjAHwA/////////////20AawBvABwAYwBsAP////8KAP///////xIAcABmAP///////2gAdwD///////98AP//dwAeAAkA/////y4A/////3AAdgD/////XgD/////cABhAGkAcAD/////LgA1AP///////zEA/////ykAbgApAGgA/////yIA////////ZQBlAHAA/////3AA/////3AAYQD///////8AACkAMQBuAC0A/////3wANQD/////ZQD/////ZwAYACQA//////////9hAGgAWQApAP////9vAP////9gACkA////////YgAVAGMA////////XgBpAP////9iAP////9pAGIAXgBoAGEA/////xoA/////2IAZgD///////93AGwAYwD/////bQD/////CwApAP///////28AYgBfAP//BAD///////81AGAASQD/////dwD/////YwAIAP////9eAP////8RAGIANQAIAAMAcAD/////dgD/////YwD//3cA/////2UAZAD//3AA////////YQBgAG8AMAD/////YgD/////XwBaAP////9eAP////9mAGkAXgD/////YgD///////9pAF4A//9lAGwAFQD/////BAD///////9vADEA//9sAP////8cAGUAbgD/////EgD///////8=",
    bounds: "AADAP28SAzsAAAA/AAAAP83MzL1eutk/tvP9vPT91DzNzEy9ppvEvMUgsL0AAAA/TDcJPylcD713vh89zcxMPcUgML2e7yc9SgwCPgAAAD8AAAA/sp3vvTm0SL3NzMw8tvN9vUJg5TszMxNAAAAAP5qZmb1QjRc9zczMPDMzMz/b+Z4/uB4FvgAAYECuR+G9CtcjvW8SA7w3iQE/AADAPzvfjz4AAAA/zcyMP4/Cdbxg5VA9AAAQQArXo728dBO8/tQIQDMzs768dBO8qvHSvZqZ2T6DwMq9bxIDu5qZCUCamRm+9igcP4cWWb3VeGk9BoHFP3Nokb2WQws9zczMPAAAgD9MN4k99P1UvM3MDD8xCKw9lkOLPWZm5j4AAAA/sp3vvfT91LyamRm+EoPAvTEIrLwAAAA/K4fWPpqZ+T83iQE/zcxMPQAAAD8K1yO85/upvQAAwD9YOTQ8Gy9dPc3MzD5mZmY/+FPjvbx0E73NzMy8AAAAPwAAAD/y0s0+f2o8PYts570AAAA/zcxMPVCNlz0AAMA+okW2PbTINkD0/VQ9LbKdPQAAAD+amVm/CtcjvJqZWb/0/VS8Zmbmvs3MTL2DwMq9mpmZPv7UCEAzM7O+MQgsvaabxL0AAAA/WDm0PLbzfb11k5g+AADAPrx0E7wpXI89LbKdveOlmzwAAAA/AAAAP/yp8b0zM7M+AADAP83MzL2PwvW8AAAAP+xROL28dJM8qvHSPpzEID7NzMw8j8J1vexROD3NzMy9pptEOxKDwL3RItu9mpkZvrx0k70AAAA/zczMvdV4aT0AAAA/ppvEO6abRLwAAMA/EoNAvVg5NLwEVk4/AADgP/YoHD8AAMA/AACQQAAAwD8Sg8C97FE4vc3MzD1/ajy99P3UPM3MzL0AACBA46WbvG8SgzwAAAA/46UbvXsUrr1vEoM8AAAAPwAAAD9YObQ8YOVQvd9Pjb3NzEy/AAAAPylcjz1/arw8mpkZPm8SAzwxCCw9AAAAPwAAAD8AAAA/MQgsP2iRbT30/VS9MzNzP/T9VL28dBM9AAAAPwAAAD/fT429bxKDOpqZmT85tEg9CtejvM3MTD70/dQ+AAAgPxKDQD3FIDC9H4Xrvc3MzDwAAAA/Ctejvbx0k7wMAqs+tvP9PN9Pjb3NzMw+MzOzPgAAgD+amRk/mpmZvkw3ib2HFtm9AADAP/T9VLwGgZW9bxIDPAAAAD4AAAA/WDm0va5HYT2amZFAmpmZPkJgZb2LbOe9QmDlOwAAAD9oke28j8J1PDMzs74AAAA/CtejPDMzsz4AAAA/aJFtvTMzsz7FIDC9hxbZvQrXIzxYORxAmpkZvs3MTL2mm8S7YOVQPQAAwD/jpZu9bxKDPM3MTL0AAMA/YOVQvTEIrDzNzEw+j8J1PLgehT30/dQ+mpkhQARWTj8AAAC/c2iRPWiR7TyamRk+qvHSvZZDi7xMNwk/AAAAPwrXoztMN4m9AAAAPwaBlT3jpRs9MzMzv0JgZbxmZua+Di2yvQrXI71eutk/AAAAPwAAQD/jpZs8zczMPIPAyr38qXG9MzOzPkJg5bwbL109zcxMPgAAgD6mm0Q8vHSTvexROL0zM7O+46WbPAAAAD+PwvU8zcxMvbgehb3jpZs8mpmRQBKDwL3jpZu8AABgP6abRLx3vp+9AABgQO58/z7NzIw/6SaxPlg5NLwK16O9qvHSPmDlUD1oke28AAAAPwAAwD9/ary8QmDlvaabxL3NzMw9MzOTP83MTL3sUTi9CtcjvAAAAD+PwnU9aJHtvLpJjD5vEoM6UI2XPi2ynT1vEgM9AADAPwAAAD8AACBAMzMzPyuH1j4AAAA/vHQTvW8SAzwAAAC/vHSTPJqZmb0AAJBAAACAvrx0Ez1vEoO730+9P+Olm7zVeGk9zcxMQIGVQz6amZm+LbKdPdV4aT2amZm+aJHtvFCNFz3n+6k9AACQQAAAwD9mZuY+AAAAP0w3ib01Xrq9MzOzvqabRD1QjRe9Di0yP5qZmb5vEgO8UI2XvQAAIEDjpZs8AAAAAM3MDD/NzEy9bxKDPPT9VL3NzEy9ppvEuyUGgT0AAAA/AAAAPwAAAD9MNwk/Zmb2P/ypcb2mm0Q9zcxMvZZDi7z0/dQ8AABgPzEILL0K16M+46WbPW8Sgzumm0Q9TDcJP6rxUj4zM7M+AAAAP6abRDsxCKw9UI0XvWZm5r4xCKw8zcxMPfT9VLyq8dK9AABgQM3MDD+YbtI/CtejO0JgZT3NzMw8zczMPC2ynT0AAAA/AAAAAOOlmz3NzEw9/KlxPhsvXT1vEoM8AADAP1662T8AAAA/AAAAP5qZmb4AAEC/EoNAPW8Sg7oAAAA/c2iRvfT9VLwzM7M+AAAAP8l2vr3VeGm9zczMPm8Sg7tg5VC9AAAAPwAAwD+amdk+ppvEvaabRLwzM3M/j8L1vPT91DwAAAAATmKQPm8SgzqWQ4s9lkOLvAAAYEAAAAA/AAAAPwAAAD+WQwu9j8L1PP7UAEBYOTS9okW2vQRWTj/NzMw8zczMvM3MzDwAAAA/30+NvW8SA7sAAAA/zcxMPZqZGT+PwvW8j8J1PeOlGz4K16M9xSAwPQAAkEAAAAA/uB6FPUJg5Twtsp09TDcJPwAAwD4AAAA/AAAAAM3MTL2uR2G9WDk0vNV4aT0AAAC/CtejvAAAwD8tsp09j8J1PDMzU0BcjwI/MzOzvhsv3Tye7ye9ZmZmP7gehb1vEoM7mpmZPwAAYEB/arw8vHSTvEJgZT3VeBFAAAAAPwAAAD93vr8/zczMvLbz/TwxCCy9ZmYmPxSuhz5vEoM99P3UPAAAkEDNzMw8QmBlPQAAIEAzM7O+zcxMPW8Sg70lBoE9mpkZv6abRDy4HoU946WbPWZmpj8AAAA/mpkZvgAAAD8AAAA/XI8CP+xROL1YOTQ9CtejPZqZmb7NzIw/f2q8vArXIz3NzAy/vHQTPEw3iT0AAAA/AAAAP+kmsT68dBO9BoGVvc3MzDzJdr69bxKDvRBYOb7NzEw9uB6Fvbx0E7wAAAA/bxIDPAIrh72amfk/AAAAPwAAAD8Sg0A+rkdhvaabxDugGq8+pptEOyUGgT1zaJG9EoNAPm8SAz0xCKw9c2gxPwAAYECR7bw+AAAAPwAAAD8pXA89d76fvWZm5j57FK49hxZZPV662T8zM7M+wcqhvQAAAACamRk+CtcjvJZDCz2amRk+ZmYmvwAAoD9YOTS9tvN9PZqZWb+PwnW846UbPQAAAD8AAAA/vHSTPc3MTD2amfk/QmDlu2iRbT3NzEy9zcxMvaabRDtMN4m9mpkZv5ZDC730/dS9XrrZPzMzsz4AAAA/AADAP83MTD0AAIA+46WbvVg5NL3NzEy9KVyPvY/C9bxokS2/wcqhvTMzsz70/VS8rkdhPQAAAD8zM7M+AAAAP0JgZbymm0Q99P1UPWZmRkCamRm+okW2vaabRL1zaJE9ZmY2QAAAAD+amRk+zcxMvQrXIzxoke2846WbPOxRuL2mm0S830+9PyPbGT9YOTS9pptEPPT9VDzfT409MzOzPgRWTj8AAOA/AAAAPzMzs75zaJG9Cteju83MnD8CK4e9tvN9PZqZmT70/dQ9WDm0PJZDi72amZm+Gy/dPEJgZT3NzEw9zczMvc3MzL0K16O7ObRIvQIrhz5vEgM9AAAAP2ZmJj9/ajw9bxKDPQAAkEDNzEy9Gy/dPJqZmT8AAAA/Gy/dvA4tsr1mZiY/j8L1PKabxLwAAAA/WDkcQM3MTL0Sg0C9QmDlO83MrD9CYOU8lkMLvc3MTD4AAAA/pptEu83MTD1CYGU9AAAAP0JgZT/NzEw946WbPKJFtr1vEgO9mpkZPuOlGz0AAAA/9P1UvPT9VL0AAAA/AAAAP0w3CT9mZiY/j8L1vJqZmb0AAAA/46WbPG8SA72amZk/XI/CvY/CdbzNzEw9AAAAPwAAAACe7ye9j8J1POOlm70AACBAZmbmvqabRLtCYGW946UbPTMzs74rhyZAzcwMPwAAAD8j2xk/bxKDun9qvL0AAMA/46WbPH9qPD3NzIw/AAAAP65HYT1CYOU7zcxMPfT9VDwSg0A9bxIDPQwCqz4AAAA/rkdhPS2ynT0AAAA/CtejPIcWWb0pXI+9MzMzP/LSzT4AAAA/AAAAP39qvLzNzMw8AAAgQFg5NDy4HoU9AAAAP1Tjpb3NzMy9WDm0PEJgZb3y0p0/mpkZPs3MTL3NzEw9bxIDu7bzvT5vEoO8VOOlvZqZmb7+1AhAGy/dPJqZmT0AAMA/xSAwPUJgZbyamfk/46WbPAAAIEAzM7M+AAAAP5qZGb5YObS8wcqhvZqZGb4OLbK9UI0XPW8SAzsAAAA/46WbvMUgsD3NzAy/WDk0vHNokb2amZk+DAKrPvT91DwK1yM8ObRIPdV4ab3NzMy9zcxMvj0K171YObS8mpmZvilcDz0K1yO9AAAAPxKDQD4AAAA/TmLQvt9Pjb1CYOW8Di2yvQAAgD5mZua+Gy/dvG8SgzvRIns/pptEO0JgZT2amZm+zcxMPaabRDxMN4k9AAAAPxBYOb70/VS9CtejPJqZGb5CYOU8VOOlPXe+vz8AAAAAoBrvPmZm5j5g5VC9CtcjPef7qb0AAAAAbxKDvIcWWT0tsh0/AAAAPwAAAD8AAAA/YOVQPbx0k7zNzAy/zcxMPbbz/bwAAAA/AAAAP3e+H72WQ4s8ZmYmP65HYT2mm8S8AAAAP/7UCEAAAAA/5/upvW8SA72amRm/BoGVvbx0k7xYObQ8ZmamP3e+vz8AAAA/AAAAP5qZGb57FK69AADAP7gehb0AAAAAZmbmP83MTL68dBM81XhpvXNoMT8K1yM9pptEO5qZGb5cj8K9AAAAP83MzL228/28VOOlvQAAAD8OLbI9bxIDOwIrhz70/dQ8MzOjQArXozzVeGm9vHQTPAAAgD5QjZc9bxKDvAAAYEBmZiY/j8J1PI/Cdb0zM3M/CtcjPLx0kz0AAAA/AAAAPwAAkECWQ4u9bxIDu5ZDizzNzMy97FE4PVg5NLwAAAA/d74fPQRWTj8zMzM/AAAAP1g5tDz0/VQ9AADAP1g5ND2WQ4s9ZmbmPpqZWT9okW29EoPAvc3MTD6PwnW9WDk0PQAAAD8AAMA+ZmYmP5ZDiz1vEoM7MzNzP39qPD1vEoM7I9v5vQAAgD6gGq8+zcxMPQAAwD9okW29CtcjvAAAAD+8dBO8WDk0PZqZCUAAAAA+QmBlPc3MTL3NzMy9nu+nPXe+Hz0AAEC/Gy/dPAAAAD8xCCRALbKdvWiR7bwxCKw8AAAAPzeJAT8X2c499P3UPgAAAD9YORxAbxIDPDEILD1mZsY/tvN9vXe+Hz0AAIA/zczMPTEIrL0bL129mpnZPi2ynb1vEoO7mG7SPzMzcz9OYtC+QmDlvKabxDzNzEw9LbKdvUJgZTwAACA/7nz/PrgehT2PwvW8mpkJQOOlmzwSg0A9ZmbmPs3MzDwSg8C9Zmbmvg4tsr2amZk+CtejvEw3ib3fT70/zcxMvaabxLx/arw8zcxMPhsv3bwxCKy9AAAAP9V46T4AANA/zcxMvc3MTL1QjRe9WDk0PAAAAD+8dBO9UI2Xvc3MTL3NzMw9MQgsPbbz/bwAAAA/CtejPJ7vJ72amRk/vHSTvQIrB70zM7O+xSCwvc3MzD3NzEy9zcyMP+f7qb2mm8S8zcxMPW8SAztCYGU9AAAAAM3MTD28dJO8ppvEPAAAAL+8dJO8uB6FvQAAAD+q8dI+F9lOPgAAYEDNzEw9ZmYWQG8Sg7zjpZs8AAAAPxsv3Tyyne+9AAAAP5qZGT4Sg0A9bxKDPTMzcz+8dJM9AisHvZqZmb4AAIA+AAAAALx0k7wtsp29mpkZvjm0SL1vEoM7zcxMv/T91DzNzEy9ObRIvZ7vp72amRk+AAAAPwAAAD+WQ2s/exSuvVCNF72mm0Q8zcxMvdEiez8xCCy9bxIDPWDlUL2amZm+AAAAPwAAgD4xCKw8lkOLPQAAAD9vEgM9WDm0vZqZ2T8AAAA/f2o8vY/CdTwxCKw8MzOzvgAAAD/NzEw9AAAAP2q8FD93vh899P3UvAAAAD9oke28c2iRvc3MTL3sUTi9AAAAP5qZGT4AAAA/AAAgQBsvXb28dJM8TDcJPwaBlb0K16M8AAAAP1CNl71vEgM9zcxMPgAAgD7y0p0/BoGVvUJg5bxWDi0+YOVQvaabRLy28309bxIDOwAAAD93vr8/ZmbmPmZmLkCamVk/I9t5vW8Sg7szM7M+AisHPUJg5bzNzEw9mpkZPm8SA70CK4c9wcqhvTMzU0AAAAA/AAAAP/T9VLyPwnU8CtejvQAAAD8AAIA/bxKDPI/CdT2uR2E+rkdhPQrXozs3iQE/AAAgQOkmsT7fT70/bxKDu1g5ND0AAAA/WDm0PDEILL0AAAA/K4cmQHe+Hz1vEgO7AAAAP1g5ND0pXI89mpmZvo/C9bxmZuY+okW2vTMzs75YOTS8/KlxvZqZGb7NzEw9zcwMPwAAAD+amRm/j8L1vKJFtr13vr8/Gy9dvQAAAAD+1ABAzcxMvY/C9bwbL908ObRIvTMzkz93vp+99P3UPmZm5r5vEgM8hxZZPQAAAD8K1yM8KVwPvTMzI0AAAGA/CtejvQAAAD+4HoW9AAAAAArXo7slBoG9AAAAPwrXo72mm8Q7AAAAPwAAAD/NzMy9bxIDOwAAYEAAAEA/9P3UPM3MTL05tEi9d76fvQAAAD9KDEpA9igcP6abRL2mm0S7AAAAP28Sg7q28309zcxMPfLSzT53vr8/AACAPgIrhz5CYGW8lkOLvQAAgD5vEoO7EoNAPQAAAD9MNwk/lkOLvMUgMD1t5/u9mpmZPgAAgD6amRm+MQisvEJg5TwAAAA/BoGVvUJg5bye76e9AAAAP83MTD3NzIRAAAAAPwAAAD8j23m9vHQTvJqZ2T5/ajy9CtcjPM3MDD9mZua+bxKDunNokT0K16M7SgwCPgAAAD8AAMA/xSAwvTEILD0zM7O+7FE4PQrXI7wAACA/ZmbGPyPbeT1vEoO8c2gxP7x0k71/arw8AADAPwAAAD8AAAA/AAAAP+Olm7wK1yM9AAAAP3e+H73ByqG9mpkZPs3MTL8bL928mpmZvQAAYD9CYGW9ppvEuwAAAD8AAAA/mpkZPpZDi7zNzMw8Di0yPxsv3Tye76c9AiuHvQAAAD8AAAA/AADAPwAAAD8zMzM+yXa+Pbgehb0pXA+9mpkZPrx0E70xCCw9AAAAP83MTL/jpRs9zczMvJzEID6mm0Q7nu8nvc3MTD0zMyNAAAAAP28SA70K1yM8AAAAAKabRD228/28zcxMPmZm5r6mm0S9aJHtPP7UCEDjpZs8uB6FPc3MzL2PwnU82/meP+OlGz3ByqE9mpkZv2Zm5j4zMzM/AAAAP28SAz0bL90830+NvTMzsz5QjZc9j8L1PJqZ+T9mZia/bxKDPW8SAz3NzKw/bxKDOkJg5TzVeBFACtejPq5HYT4xCKw846WbvQaBxT+amZm9AAAAAAAAQD8zM7O+WDm0vW8SgzzNzMw/hxZZPaabRLstsh0/AADAP1CNlz4GgcU/bxKDOuxROD0AAAA/QmDlu/ypcb0AAAA/AACAPlg5tDw5tEg9zczMvDMzsz4AAAAAMzOzPmDlUL1YObQ8Di2yvQAAgD6PwvW8CtcjPQAAAABeutk/AAAAPwAAAD/NzMw9AAAAP6abRL1zaJG9mpmZPp7vJ70pXA89EFg5vgAAAD8xCKy9tvP9vDMzsz4CKwc9QmDlu0JgZT8zM7M+c2iRvUJgZbwAAAA/mplpQLgehb228/08AAAAP6abRDxMN4k9AAAAP90khj4AACA/zcyMPwrXI730/VQ8MzNTQAAAAABYOTQ9AAAAPwAAYEASg0A9AisHvRBYOb6e7ye9WDm0PDMzs77NzMw9JzEIvlg5tL1/ary8AAAAP28SA728dJM8AAAAP2ZmVkAlBoG9WDm0PKabRDwAAAA/AAAAP2ZmZj8AAAA/AAAAPwrXozu8dBO9mpmZP28SgzsGgZW9AADAPs3MTL228309QmBlPNV46T4K1yM8pptEvWZmVkBvEgM7ZmYmv+xROD0K16M7c2gxPzEIrLwj23m9ZDufPgAAAD8Sg0A9lkOLPAAAAD/fT409pptEPAAAAD+amZk9zcxMPUJgZT28dBO9AAAAPwAAYEA1Xjo/AAAAPwAAAD/NzAw/bxKDurbz/TwzM7O/TDeJPRsv3bwMAqs+zcxMvbbzfT3jpRs9AAAAP+OlG73NzEw9zcwMPwAAIEAzM7O+Gy/dvHNokb30/dS8AAAAPxsv3Tye7ye9MzMjQKrxSkAAAAA/MzOzPvT9VLyWQ4u9AAAAP1g5tDwj23m9mpkZQO58/z4j23k9lkOLvArXo7sAAAA/mG4CQGZmhj9vEgM8WDk0Pc3MTL1QjRc91XhpPQAAAADNzEw9WDk0vAIrhz0AAAA/UI0XPVCNlz0AAAA/JzEIvgAAAD8AAAA/ZmbGP2iRbb1vEoO8AAAAP39qvDzVeGm9AAAgQM3MTD6WQ4s8okW2vfT91DwK1yO846UbPQAAAD/NzEw9zczMvW8Sg7wlBoG9zcxMPfypcb1YObQ8zcxMvWQ77z8K16O746UbvQAAAACPwnU846UbPRsvXT0zM7O+AAAAP2ZmFkCamfk/AAAAPwAAAD9CYOW8ppvEPJqZGb4bL928f2q8PAAAAD/NzEw+f2o8PW8Sg7qamRm+bxKDut9Pjb0AAAA/MzOzPgAAAD8j23m9bxKDPARWTj9/ajw9tvN9vZqZGT4AAIA/EoNAPaabRDsAAAA/bxKDuqabRL0AAJBAMzOzvnNokb3NzAy/mpkJQEJg5TwK16O7zcxMveOlm71CYOW7ZmYmvzm0SD0AAAA/9P3UPEJgZb1vEoM67FE4Pc3MzD8AACBAO9+PPgAAAD8AAAA/QmBlvBKDQL2amZk9zcxMPZqZGT68dJO9CtcjvAAAAD/FIDC946WbPAAAYEBmZuY+mpkZPm8SA7zjpZs88tKdPwrXo7tvEgM9AAAAPwAAQD+WQ4u8bxKDPeOlmzwAAAA/mpmZvjEILL3jpZs8zczMveOlmzy8dJM9zczMvAAAAADjpZs9KVwPPQAAAD/NzAw/AABgQM3MTD7NzAw/AACAPmiRbb0K16O8mpmBQGiR7bwK1yM8ZmZmPwAAAD/NzMy8CtcjPKabRD0AAAA/ZmbmPpqZ2T5vEgM7QmDlPEJgZb0AAIC+AACAPlCNl71YObQ8zcxMvZ7vJz30/VS8zczMPGZm5j4AABBA3SSGPs3MzDx7FK69AADAP6abxLvjpZs99P3UPGZm5r7n+6m9bxIDu1g5NLwAAAA/AAAAP3sUrj68dJM846WbvHe+vz8CKwe9c2iRPc3MTL3+1AhAI9t5vW8SgzrjpZs8ZmY2QAAAAD8tsh0/AAAAPzEIJEC8dJO8UI0XPbTINkCmm0Q8hxZZPXNoMT8AAAA/KVwPvY/CdTx7FK69AADAPwIrh70AAAA/MzOzvq5HYb28dJO8CtejPN9PvT8AAMA+AAAAP2Zm5r5vEoO7EoNAPWZmFkACK4e9bxIDPc3MTL0zM6NAbxKDvcUgMD0K16M8BFZOPzMzsz4AAAA/f2o8PRsv3TwlBoE9zcxMvVCNl71YOTS8ZmYWQAAAAD+amRk+zczMvQAAAD+amZk+YOVQvUJg5TtmZiY/QmDlO/ypcb0AAAA/AABgQOOlG70K16M8zcxMPW8Sg7wCKwc9mpkZP5qZGb4AAMA/MQgsPVg5NDwAAJBACtcjPK5HYT0AAGA/zczMPeOlG70bL908xSCwvZqZ2T8AAMA/MQgkQAAAAD8lBoG9CtcjvAAAAAAAAGBAAAAAPzm0SL1vEoO6WDkcQBsvXT1vEoM746WbPDMzsz7pJrE+AACQQHNoMT8AAAA/bxIDvaabxDwAAAA/I9t5vW8SA7tvEgM7mG7SPwrXIzw5tEg946WbvQAAAD8zM9M/MQgsP28SA7zsUTi9okW2veOlGz0AAIA/AACAPwAAAD8AAAA/j8J1PTEIrLwK16M7AAAQQEJg5bwAAAA/ObRIPUJg5TtYOTS8zcwMPyuH1j4AAGBAZmZWQHe+vz8AAAA/Ctcjvbx0E7wAAAA/vHQTvI/CdTw3iQE/AAAAP6abxDzsUTg9AAAAALgehb30/VS8MzNTQAAAYEACK4c9RrazPvT91LxCYOU8AACQQAAAgD4K16O7lkOLPeOlmz0zMzM/AABgP5qZGb7jpZu9AAAAP0JgZb3jpZs8AAAAP83MTD68dBM946UbvQAAAACuR2G9WDm0vAAAEECamZm+mpkZvqabxDwpXA+9zcxMvUJgZTwtsp09yXa+PVTjpb0xCKw8AABgQGZmFkBkO+8/rkdhPgAAAD/sUTi99P1UPJqZ2T6PwnU8QmDlvM3MzD4AAAA/bxKDOne+Hz1mZiY/JQaBvfT91LyYbtI/MzOjQAAAAD9vEoM6lkOLvc3MTD5CYGU9f2q8PGZm5r7NzJw/QmDlO6abRD0X2U4+ObRIPWiR7bwAAIC+AAAAv28Sg7wAAGA/JQaBPUJg5TvNzMw8mpmZvgAAAACPwnU9vHQTPAAAwD+WQws9AisHvUw3iT0rh9Y+ZmbmPgAAAD8AABBADAKrPgAAYEBCYOU71XhpPQAAAD+8dBO9vHSTPDMzo0AAAEBAMQisPHe+H70AAAA/vHQTPSPbeT0AAGA/AAAAP5qZGb+WQws9WDk0vAAAkEC4HoW9vHQTvHe+Hz4AAAA/Gy/dvPCnxj3NzEy9QmDlvLbz/TwAALBAAAAAPwAAAD9mZjZAMQisPArXIz0zM0NA9P3UPBsvXb2amYFAAAAAP0w3ib1vEgO8bxIDPPypcT3NzAw/2/meP2Zm5r5/ary8AiuHvWZmJj8AAIC+AAAAPylcjz13vh+9zcysP7x0E71vEgM9zcwsQJqZmb7jpRu9wcqhvW8SA7uamWlAAACAP83MTL0zM7O+bxKDO7bzfb0AAAAA/KlxPW8SA7vwp8a9zczMPbx0kz0zM7M+vHQTvGDlUD0AAAA/ZmamPwAAIEDNzBRAAAAgQAAAAD+mm0S9MQisPAAAsEA5tEg9CtcjvQAAAD8AAAA/j8J1PBKDQL3NzMy9ppvEvBKDQD2amRm+rkdhPQAAAD+amRm+ppvEO7bzfb0lBoE9K4fWPm8SAz1mZmY/mplZv28SA71vEoM8ZmaGv6abxLzNzEw9zcxMvY/CdbwSg0C9AACgP2Zm5r7NzMy8mpm5P7gehb2WQ4u8zcxMPWDlUD228/28mpn5PwAAAD8AAIA+ZmamPwAAAD9vEoO8ObRIPQAAAD8xCKw8YOVQvQAAQD8nMQi+mpmZvaabxLxCYOU7AAAAP2ZmZj8AAAA/EoNAPSlcD730/dS8pptEvZhu0j8zM7M+arwUPwAAsEA5tEi946WbPAAAgL45tEg9WDk0PAAAAD+amZm+vHQTvKabxDyamVk/bxKDuzEIrL1zaDE/gZVDPgAAAD8K16M77FE4PZqZGb5/ary8d74fPc3MTL1QjZe9j8J1vHe+Hz0AAOA/MzOzPgAAAD8AAAA/AAAAP+OlG71YOTS846WbPCPbGT8zM7M+bxKDvW8Sg7oAAEA/j8L1vAAAAADNzEw9MzOzvpqZGT4K16M9bxIDPFYOrT5vEgM7UI0Xvc3MTD8AAKA/UI0Xvc3MzDyWQws9K4fWPgAAAD8AAOA/BoHFP0JgZbwpXA89ZmbmPm8SAzsbL129ZmbGP/T91DxCYGW8UI0XPQwCqz7VeGk99P1UPAAAAD8zMzM/mpmZvvT9VDzNzEy9zcxMP4/C9TxvEgO9AAAAP4/CdT30/VS8AAAAPzMzI0Camdk+JzEIvs3MTD0j23m946WbvAIrN0BCYGW8/KlxPQAAAACR7Xw+zczMPG8SA7szM7O+AisHPWiR7bwAAIA/AAAAPwAAIECmm0S8QmDlPGiRbT3Zzrc+AABgP7x0kz0CKwc9ppvEOzMzcz8AAAA/AAAAPwAAAD8xCKw8EoNAPQAAAD8j23k9ppvEvJqZmT8zMzO/9P1UvEw3ib2e7yc9AAAAP3e+Hz5vEoO7AAAAP/Cnxr0pXA+9AAAAPwrXo7uHFlk9F9nOPZqZGb4QWPk+AAAAP2Q77z+amRk+QmDluwrXI71mZoY/bxIDOwrXo7wAAMA/K4cmQEJg5bv0/dQ8AAAAPm8Sg7v8qXE9mpn5P83MzD3NzMw9QmBlvQrXozvNzEw9WDm0vDm0SD2amRk+MzNzP65HYT28dJO8KVyPPWZm5j4AAAA/xSAwPgAAAD8pXA+9aJFtPQAAAD+WQ4s9bxIDOwAAAD9WDi0+nu8nvbbzfb0j23k9AAAAP7bzvT4AAEA/bxIDu7gehT0AACA/pptEu9V4ab0pXI89MzNTQAAAAD9mZvY/AACAPgAAAACmm8S8ppvEO9nOtz5oke089P3UvAAAAADNzMy946WbvJZDiz2YbgJApptEPEJg5bwAAAA/AABgQDMzMz+mm0S8aJHtPAAAAL9vEgO8UI0XPc3MTL3RIns/AiuHvcUgMD0nMVBAbxKDPaabxDwzM7M+aJEtvwIrB70AAIA+mpkZv9V4aT28dBM8MzOzPqabxLt/ajw9tvN9PXNoMT9eutk/AAAAP83MTD0AAAA/zczMvaabRDzNzMy8WDk0PQAAAD8AAAA/bxIDvClcj72amZk+KVyPvVg5tLwAAAA/MzOzPgAAAD9YOTS9c2iRvfT91D6uR2E9j8L1vAAAAD8AAAAAQmBlvVg5NDwAAIC+lkMLvZ7vJz0AAAA/mG7SPwwCqz4AAAA/bxKDPK5H4b3+1ABAbxKDupZDC71YORxAAAAAP4/CdTye7yc9AAAAPzEILD2mm8Q8AAAAPwAAAD8AAIC+Gy9dveOlm7zNzEw9pptEvJZDizzNzMy9I9t5PQAAAD+8dBO9hxZZPZqZ2T5U46W9AAAAPwAAAD8AAAA/CtejPG8SA7vsUTi9AAAAAFg5ND28dBO9zcxMvQaBlb3NzEy9j8J1vbx0E7yamRk+mpkZvmiR7bwtsp29AADAP4/C9TxokW29d76/PzMzs74AAAA/AACAPgAAAD/sUTg946WbvDEILL1YOTQ90SJ7PwAAAD/4UwM/MzOzPhKDQL28dJO8JzEIvm8SgzsxCCy9AAAAPwAAAD9vEoO6bxIDvQaBlT0AAAA/AAAAP83MzD0K16M7CtcjvQAAAD9CYOU8CtejPTvfjz5CYOU7mpkZvgAAAAAtsp29zcxMPU5i0L4AAAA/AAAAPzMzM79/ary846WbvQAAAD+mm0S7nu8nvQAAgL5vEoO8hxZZPQAAAD8AAAA/ZmYmv0Jg5TxvEoM7AADAPylcj71/ary8zcwUQM3MTL1CYOU7YOVQPQAAAD8xCKw8zcxMvZqZGb7NzEw9zcwMP83MFEB/arw8CtejvAAAYEC8dBM9tvN9Pa5HYT64HoU9MzMjQEJgZTy28/08KVwvQJqZaUAAAAA/j8J1PLx0k7zNzEw+9P1UPKabRD3VeBFAmpkZvlCNF71CYGU8bxIDO6abRD2mm0S9TDcJP5qZWT/NzEw9AAAAP2ZmJj8zM7M+7FE4vaabRDy8dBM9XrrZP0w3ib0AAEC/QmBlvG8Sgz0AAAA/AACAPm3nez5CYOW89P1UPM3MTL1YObS89P1UPQAAAD+BlUM+ppvEu7bz/Tz8qXE9qvHSPgAAAD9U46W9QmBlvLx0kzwAAGBAWDkcQAAAAD/4UwM/K4fWPm8Sg7rNzMy8MzOzPsUgMD2e7ye9qvHSPmZmJj8bL908TDeJPQAAQD/jpZs830+NvXWTmD4AAMA/zcwMP5ZDCz1vEgO7MzOzPmiR7TwxCKy9ZmbmvgrXo7tmZua+Gy/dPCUGgT0zM7tAAAAAPwAAAAAzMzM/bxIDPc3MTD0AACBAbxKDPRKDQD0AAIA+I9t5PX9q/D7VeGm946UbPQAAAD+amRk+aJHtPOxRuL1g5VA9AADAP3NoMT8AAGA/1XhpPwAAAD8AAMA/pptEvQrXI7xzaJE9zcyMP5qZmb4K16O8I9t5vbx0kzyamZk/9P3UPM3MTD1/ary8KVwPPWQ77z8K1yO89P1UPQAAsEDjpRs+9P3UvEw3ib2mm0Q99P3UPpqZGT4AAAA/DAKrPkJgZTyWQ4u8mpkZvo/CdT3NzMw8AAAAPzMzMz8pXA+9ppvEOwAAAD+8dBM8c2iRvQAAAACamVk/CtejPQAAAD+mm8S830+NvQAAwD/NzEw+vHSTvc3MzLz0/VS8AAAAPwIrN0AAAAA/mG7SP2ZmZj+mm0Q7EoNAvTMzs7+e7ye9tvP9PAAAQD8AAIC+zczMvArXo70xCKw8zcyMP5qZmT5qvBQ/pptEPaabRLxmZuY+QmBlvHe+Hz3VeGk9MzOzvgAAAD8xCCy9f2o8PQAAAD8AAAA/AAAAP5ZDiz1/ajw9bxIDvFg5tDzpJrE+c2gxPwAAAD/NzIw/AAAAPwAAAD9CYGW8lkMLPQAAAD9CYOU7Gy9dPQAAYD8AAOA/ppvEO+OlGz2amRm/d74fvUJgZTwAAMA/mpmZvpqZGb5vEgO9YOVQPQAAwD9YOTS9pptEvM3MTL3NzEw9pptEu28SA70AAAA/j8J1PM3MTL0AAIA+AAAAPwAAAD/NzEw99P1UvW8SgzsAAMA+tvP9PLx0E73NzEw9vHSTvfT9VDwAAAA/CtejvY/C9bx/agxAAAAAPwAAYD8AAIC+AAAAPyUGgb1CYGW8AAAAP28SAzumm0S9AAAAPzMzsz4bL928aJHtPKabRD3NzMw+AADAP2ZmNkDVeGm9bxKDOkJgZbwOLbK9AAAAPwAAgD8zM7O+mpkZv+OlG73jpZs8AADgPwAAAACHFlk9zcxMvQAAwD93vh89f2q8vOf7qb2amRm/bxIDO/Cnxr1eutk/AAAAPwAAAD8zM7M+zczMPWZm5r5vEgO7QmBlvWiRbT2amRk+Vg4tPgAAAABQjRe9AAAAP1CNF71CYGW8MQgsP83MTD3NzMw9j8L1PFCNF72amRk+uB6FvW8SAzsAAGBAmpmZPgrXI7x3vh89JQaBPTMzcz8AAAA/ZmbmPgAAwD85tEi9vHQTvI/Cdb3NzMw9AADAP4/CdbwbL109JQaBvaabRDwAAAA/AAAAPwAAAD8zMzM/AAAAP1g5NDye7ye9zczMvaabxDxg5VA9AAAAP28SAz2e7yc9d74fvY/C9bx3vh8+UI2XPpqZmT5CYGU8QmDluxBY+T5QjRe9/KlxPQAAAACamZm+rkdhPeOlmzzRIns/f2o8vVg5NDxGtvO9d76/PwAAAD/jpZs87nz/PkJgZT/NzMy9ppvEOyPbeb3NzEw9MQisvIcWWb0AAAA/ZmYmP7bz/bwK1yM8AAAAP39qvDye7ye9zcxcQAAAAD/NzEy9bxKDOrbz/bzNzEy9CtcjvXe+Hz1QjZc9AAAgP0w3iT30/VS9zcyMPwAAAD8zM1NAAAAAPzMzcz8K1yO8CtejPAAAQD/8qXG9CtcjPJqZGb4zM7M+ppvEOzEILD2PwnU9lkOLPS2yHT8AAAA/MQgkQDMzA0Cmm0S8d74fPWZmFkCmm8S7QmDlPAAAAD+ambk/QmDlO7x0Ez0AACBAbxIDPGiRbT0GgcU/ZmbmPs3MTD28dJM8AisHvQrXo73NzAw/mG4CQArXIzwxCCy9zczMvTEILD0K1yO8MzMjQEw3CT8AAMA/zczMPc3MTD0AAAA/WDk0vfT91LwAAEA/c2iRvX9qvLzNzMw9zcycP6abxDyHFlm9JQaBvQAAAD9mZoY/AABgPzEIrLxvEgM8d76fvW8Sgz0AAAA/1XjpPs3MTD1CYGU/QmBlPbx0E7zNzMw9vHQTvOOlm713vh+9AADAPgAAAD/NzEy9CtcjvJZDCz3NzAw/QmDluwIrBz3NzEy9zcxMP28Sg7pokW29ZmbmPm8Sgzu8dBM97nz/Pq5HYT4AAAA/AAAAPwAAkEAbL908JQaBPQAAAD+PwnU9CtcjvAwCqz4CKzdACteju9V4aT0zM0NAKVyPvZZDC70zM7M+mpkZvgAAAD+8dBM9ObRIvQAAwD9oke28MQisPAAAAD9mZuY+30+NPeOlmzymm0S7zcwMv9V4EUCamRk+bxKDvaabxLsAACBAGy9dPQAAAAAAAAA/AABgQGZmLkD8qXG9ppvEuyPbGT/0/VQ99P1UvM3MzD0CKwc9pptEPDMzsz7VeBFAAAAAPwAAYEBKDAI+ZmYmP5ZDi7yamZm9mpkZvrx0E71vEoM8AADAP5qZGb6mm8S7WDm0PM3MDD+4HoW99P1UvGZmZj8AACBAEFg5vhsv3bxvEoM7AAAAPzEIrDymm8S8AABAvzEIrLxU46W9AADAPwAAAD/NzMw/mpmZvjEIrDx/ary8ZmYmv7x0k7zNzEw9AAAAP5qZGb78qXE9bxKDPAAAAD+PwnU8hxZZvQAAID9CYGU92c63PgAAAD8K16M8d74fPQAAAD8pXA+9KVwPPWZmJj8AAMA+AAAAPwAAgD8lBoE9mpmZPm8SA7sxCCw9vHQTPAAAAD8AAAA/mpkZvvypcT3NzMw8AAAAP1g5tLz0/dQ8KVwPPtV4ab3NzEy9hxZZPUJg5bwAAEC/vHQTPQAAAD9YORxAUI2XvQrXo7tYOTQ8AABgQM3MTD0AAAA/gZVDPmZmhj8AAIA+Gy9dveOlm7zNzAw/xSCwvQrXI7wAAAA/MzOzvkw3iT1CYOU7zcwMP5ZDC72PwvU8zcwMP5qZWT+e76c99P3UPI/CdTxmZhZAQmBlP2ZmLkDNzMw9nu8nva5HYT30/dQ8KVwPPQAAAADNzMw+mpkZQG8SgzuPwnW89P3UPEJgZb1vEgM8zcwMPwAAAD8AAAA/MQisvEJgZTw7348+9P1UPX9qvDwGgcU/AAAAPzm0SL2WQws9bxKDPG8SAzu28/08TDcJPzMzsz7NzEy9AAAAPmDlUD0AAAC/EoNAvbx0EzxkO+8/CtejOzMzs74K16M7LbKdvc3MTD1okW09bxIDvAAAwD9/arw+JzFQQGZmpj+WQ4s8UI0XvZqZGT5vEoO7aJFtPQAAQD/NzMw9bxIDu6abRDwAACBAtvN9PQrXIz1YObS8AAAAP9V4EUAMAqs+AAAAPwAAAD8AAGBAbxIDu57vJz0AAAA/lkOLPc3MzDyamZm+zcxMPZ7vJ71vEoM7zcxMvbx0k7x7FK69Zmbmvs3MTL2HFlk9zcwMP4/C9Tw5tEi9AADAPwAAQD8K1yO8lkMLvRKDQD0AAAA/mpkhQAAAAD8AAIA/bxIDvLx0Ez38qXE+MQgsvSPb+b3NzFxAmpkZPqabRDwpXA89rkdhvTMzcz/NzEw+AAAAP1g5NLwCKwc9AAAAP0JgZT1vEgM9BoGVPRsvXb1YObQ8zcwMPwAAIEAAAAA/ZmbGP83MDD93vh+9pptEvI/CdT3ByqE9gZVDPpqZGb7fT409f2q8PJqZGb4xCKy8f2q8PAAAAD9YORxAVOOlvbx0k7wK16O7F9nOPQAAIECamRm+MzOzPs3MzD0j2xk/aJHtPFCNF71kO+8/bxIDPGDlUD1mZuY/zczMPEJgZb2PwnW8pptEPQAAAACamRm+dZOYPrx0kzxCYOW8zcxMPne+H71vEoO8AAAAP9V4EUAxCKy8WDk0PM3MzD2PwnU9WDm0PAAAsEAAAAA/AAAAPwAAAD9YObQ8aJHtvGZm5j+WQ4s89P1UPQAAsEBmZua+vHSTPN9PjT0K16M7MzOzvs3MTD6iRRY/YOVQPSPbeb3NzEw9ppvEPCPbeT0j23k9AAAAPycxCL7NzAy/ZDufPpqZmb5YObS8lkOLPQAAYEAK1yM8vHSTvQAAYD9eutk/BoGVvW8SA73NzEy9UI2XvexROD0AAGA/mpkJQGZmJj/0/VQ846WbvAAAwD+8dBM9j8J1vM3MTL0zM7O+/KlxvfT91DwAAAA/bxKDuzEILL0AAAA/MzNzPwAAwD/NzEw9f2q8PFTjpb2PwnU8arwUP83MTL6mm0S7pptEPQIrhz0AAAA/CtcjvDEILL0AAJBAAAAAPwAAAD8AACBA9igcP5qZGT5CYOW8bxKDugrXoz6WQ4s8ppvEu2ZmFkAzM7O+7FE4vW8SAzyamRm/WDk0veOlGz2amRk+AAAAP5qZGT7NzMy846WbPP7UCEBQjRe9zcxMPa5HYT6amRm+pptEuxsvXT0AAAA/QmBlvQIrBz0zM3M/mpkZv1g5tDwAAAA/AACwP28SA7xMN4k9JQaBPaabxDvNzAw/zcwMPwAAAD+amYFAMzNzP6abxLtCYGW9K4cmQG8SA7t/ajw9mpkZvgAAAACWQ4s9pptEPAAAAD5oke28KVwPPQAAAD8AAAA/AAAAP39qvDxYOTS9MzMjQLKd771CYGU8AAAAP+OlmzwAAAAAf2o8PQAAwD8j23k9bxKDPAAAsEAAAMA/zcxMvpqZGb5QjRe9MQisPI/CdT3jpRu9mplZv+xROL0AAAA/zcxMv/T9VDy28309ZmYmv6abRDspXA89AAAAP83MTD0AAAA/AAAAPwAAAD8AAIA+MQisvPT9VDwAAIA+bxKDuilcjz3NzMy9mpkZvqabRD1CYOW8AABAv28SgzwSg0C9AACAPgAAAD/NzEy/bxKDPIcWWb0AAAA/aJFtveOlGz0AAAA/ZmbmPjEILL0xCKw8AAAAP7x0k7yWQ4s8AAAAP2Zm5r4AAAAAmpkZvkJg5TsCKwc9AADAPqabxDz0/dS8AAAAPwAAwD5vEgO79P1UvP7UCEBMN4k9Gy/dPAAAIEA3iQE/mpmZvilcD72mm0Q8AABAP8UgML1zaJG9AAAAPwAAgD+mm0Q9bxIDuwAAAD/jpZu9QmDlO2Zmhj8AABBA30+NPZqZmT/NzEw9zcxMvbx0k7xYOTQ8bxIDPYcWWT0AAAAAlkOLPOOlm7wAAAA/AAAAPwAAAL8zM7O+AAAAP5qZ+T+8dJM8I9t5Pc3M7D9CYOU8vHSTvAAAAD+8dBO9CtejPgrXIz2mm0Q7AAAAPwAAAD9zaDE/9P1UPOxROL0AAGBAppvEvM3MzDwMAqs+AAAAP6abRDuWQws9mpkZPn9qPL2mm0S7zczMPwAAAD/NzEw9zcxMPX9qPL1vEoO830+NvQAAAD8zM7M+JQaBvbx0k7wbL109mpmZvs3MTL5CYOW8LbKdPQAAAD8AAAA/WDk0vJqZmT0AAAA/zczMvBsv3TyiRRY/MzOjQGZmxj8AAJBAzcxMvUJgZb2mm8S8zcxMPgrXozxCYOW846UbPc3MDL+HFlk9QmBlPAAAwD/NzEy9QmBlvc3MzDxQjRc9nu8nvQAAAD8AAAA/nu+nPQrXozz0/dQ8zcwMPwAAAD8AAAA/2c63PgAAAD8AAAA/vHQTPIcWWT0zM7M+MQgsPZZDi7wzM7M+mpmZPkJg5TsxCKy8zcxMvc3MzLxcj8K9AAAAPwAAQD+q8dI+lkMLvW8Sg7ozM5M/7FE4PUJgZbzNzEy9vHQTvNV4ab1mZuY+AAAAPwAAAL8bL109ZmYmvwaBlb2mm8S8AAAAPwIrhz0bL908AAAAPwAA4D8AAAAA1XhpvY/C9bxmZhZAbxIDOzm0SL3NzMy946WbvY/CdbwAAGBAzczMPX9qDEAAAMA/zcxMvcUgML1vEoO7Zmbmvm8Sgz1vEgM7AAAAPwAAAD8xCCw9bxKDPJqZGT5YObS8tvP9PG3nez6amZm+9ihcPuxROD1QjRe9AAAAAFg5NDxU46U9xSAwvQAAAD8zMzM/AAAAPwAAAABCYGU9QmBlPAAAAAApXA8+46WbPGiR7bxYOTQ9TmLQvgAAAD8AAAA/AACQQGIQ2D4AAAA/pptEvZZDi7zNzEy99P1Uvc3MzDwAAAA/9P3UPClcD73NzMw8pptEPZZDi70AAAA/WDm0vFg5ND0AAAA/AAAAPwRWTj8AAAA/mpkhQG8SA7xCYGU8mplZv4/CdbwCKwc9AABQQGZm5j68dBO8tvN9vTEILD2amRm/f2o8vQAAAD6amZk9YhDYPtV4aT1CYOW8SgwCvjMzsz5zaDE/SgwCPgaBlT0AAAA/mpmZvqabRLvNzMy8AACAPrbzfT0K16O8mplpQOf7qb0K16O7UI2XPgAAAD/NzMy9WDm0vI/CdTwAAIA+Gy/dPHNokT2amRm/UI0XPZqZGb9vEoM8bxIDvQRWTj8AAAA/oBrvPn9qvD5vEoO6QmDlPAAAID+mm0S9pptEvAAAAD8AAAA/bxIDPfT91LwzM3M/I9t5PeOlm7yamZm+AADAPwAAAD/NzEw9bxKDuwAAAD+8dJO9CtejvM3MTD7NzEy9f2o8vW8Sg7slBoG9ZmYmPwAAwD4xCCw/zcxMPQAAAD8AAAAAnu8nPRKDQD4K16O8hxZZPbx0k7wzM7M+zczMPQAAgD8xCCy9ppvEPAAAAAB/arw8uB6FPQAAQD8AAAA/Gy/dPK5HYb2HFlk9AAAAv4/CdTyBlUM+AABAv6abRLwCK4e9vHSTPAAAYEAAAAA/d74fPQAAAD8AAIA+tvN9vTMzs76WQws9MQisvJqZGT4rh9Y+ppvEuxsv3bwAAAA/vHSTPJZDi7wAAGA/mpkZvgrXoz4K16M8vHQTvScxUEBvEoM8xSAwPQAAAD/NzEy9pptEPKabRLwAAGBAwcqhvTEILD1QjZe9AACwQH9qPD0AAAAAAAAAPzeJIT8AAEA/WDk0vc3MzDymm8Q8YOXQvTMzsz4AAOA/AAAAP6abRDumm0Q9f2q8vI/CdT13vr8/TmLQvgAAAD8AAMA/MzOzvqabRLuamZm+46WbvEJgZb3NzMw9bxKDPG8Sgzo5tEi9okW2PZZDi71mZua+MzOzPvT91LwGgZW9mpmZvs3MTL2amRk+46Ubvbx0Ez3NzEy9WDm0vLx0Ez0AAAA/mpmZviUGgb1YOTS8EFg5vkJgZbxQjRc9mpkZvgAAAD9mZoY/KVwPPpqZmb6mm8Q7YOVQPWZm5r4K1yO8MQisPDvfTz5YORxAUI0XvfT9VDzVeBFA7FE4PaabRDuWQws+AADAPzMzA0ASg0A9lkOLPAAAAD9okW29WDk0PDMzsz4AAAC/QmDlPJZDiz3NzEw9CtcjvMUgMD0AAAA/1XgRQAAAAD8AACBAbxKDun9qPD0AAAA/AisHvUJgZTwAAGA/LbIdPilcDz1CYOU7AAAAP6abRDvsUTi9PQrXvXNoMT8AAAA/AAAAPwAAwD8AAMA/MQgsP28SA73NzMw8AAAAP28Sgzo5tEi9zczMPQAAAD9CYGW8WDk0Pc3MTD1/ajw9Gy/dvGiRbb3NzEy9CtejPNv5nj+e7yc9okW2PQAAAD8zMzM/AABgQAAAAD8zM7M+bxKDOuOlmzwAACBAQmBlvW8SgztmZua+MzOzvpZDC73NzMw8ObRIPWZmJr+WQws+AACAvhsvXT1vEoO7MzMzv28Sg7rjpRs98tLNPgAAAD9oke08bxKDOs3MTL0AAAA/AAAAP1g5HECamRm+pptEvQrXI7zNzMw89P3UvG8SgzwAAAA/MQisPBsvXT1cjwI/ZmbmPgAAAD9oke08f2o8vQAAAD+WQwu9aJFtPSPbeT0AAAA/AAAgP4GVQz4AAAA/7FE4PgAAAD+e7yc9pptEvTMzA0D0/dS8xSAwPQAAAL8xCCw9AAAAPylcD70AAAAAMzOzvgAAYEAAAAAAzczMvG8SAz0AAAA/bxIDPClcj70AAAA/mpkZv28SAzzsUTi9NV66vQAAAD8tsh0/zcxMPhfZzj28dBM8Cteju/T91DxvEoM8ObRIPQAAAD8AAAA/bxKDvAaBlb2amRk+aJFtvVg5NLzsUTg9JzFQQM3MTD1vEoO7vHQTvc3MTL9CYOW7ObRIPZqZWT+mm0Q9zcwMPwIrB768dJO8AAAAPzMzs77NzEw9mpmxQDMzs76PwnU8AiuHPfT91LyamRk+TDcJPwrXI7228/08AAAAP/T9VDxg5VC9bxKDPM3MDD8AAAA/CtejuzEILL3VeOk+AiuHPZZDizwAAAA/zcyMP39qvDxCYGW8zcysP7gehb1vEoM8AAAAP5qZmb5KDAI+mpkZvkw3iT1CYOU8pptEvGZm5r5/ary89P3UPGZmJr9/arw8c2iRPQAAYEAAAAA/qvHSPvLSzT4AAAA/AACQQKabxLu8dBM8AAAAv6abRLtvEgM9AAAAPwAAAD+e7ye9bxKDPQrXIzzNzMw+mpkZPs3MTL1/ajy9lkOLvAAAAD9vEgO8tvP9PH9qDEAAAGA/lkMLvQrXozy4HoU9MzMzv+OlmzxvEoM846UbPbx0kz2amRk+AAAAv8UgML0AAAA/AAAAP5qZGb5vEgM9QmDlu83MTD0lBoE9mpmZvs3MTL2WQws9AAAAADm0SL1CYOU8O9+PPiUGgT0K1yM8AAAAP83MTD0AAAA/MzOzPpqZmb4zM/M/c2iRvfT9VLzNzMy9bxIDvFCNF70AAGA/mpkZPqabxLwxCKw8ZmY2QArXIz0K16M730+9P/YoHD9CYOU8bxKDPBsvXb1vEgM9AAAAPyPbeT0bL908Ais3QAAAAD8zM7M+AAAAP6abRLtYObS8ZmZmP/T91DxYObS8+FMDPzMzsz5vEgO9ppvEPLgehT0AACA/AAAAP4lBKEB/arw8YOVQPQAAAABYOTQ9rkdhvc3MjD8AAAA/CtcjPPT9VL0AAMA/QmDlu/ypcT0AAAA/ZmYmPwAAAD8AAIC+vHQTvBKDQD5vEgM9I9t5PQrXo7sxCKy8bxIDvGZmVkDNzMw+AAAAPwAAAD8OLTI/qvHSPm8SA7sK16O8zcxMvS2ynT30/VQ8AACAP9V4aT/0/VQ8YOVQvc3MzDxCYGU9AisHPZqZmb70/dS846WbvQAAgL6amRk+mpkZPu58/z5CYOW8UI0XPWDlUL3NzEw+mpmZvo/Cdb1vEoM8ZmaGPyUGgT2mm0Q8Zmbmvs3MTD2e7yc9j8J1vAAAAD8AAAA/bxIDvZZDizxOYpA+KVwPvS2ynb1OYpA+UI2XPjMzs74zM7M+AAAAP/T9VLy28/08rkdhPU5i0L5oke28zcwMP65HYT228/08ZmYmPwAAQD8AAAA/QmDlPLbz/byambFAGy/dvKabRDye7ye9zcyUQAAAQD8AAEC/AAAAP+xROD1YOTS8mplZQEJgZbxYObS9AAAAPwaBxT/jpRu9CtcjPM3MDL+mm8Q8lkOLPc3MTL0zM7tAj8J1vLbz/b2WQ4u8AACwQE5i0L7NzMy9ZmYWQLpJLL8AAMA/pptEO39qPD2amRk+aJFtvY/CdTwAAAA/MzMjQArXI7y28329mpkZvm8SAz0lBoG9mpmZvgAAwD7FIDC9zcxMvUw3iT30/dS8ZmbmPgAAkED0/VS9ppvEvDMzsz5MN4m9xSAwPc3MTL0MAqs+ZmZWQJqZGb53vh89AAAAAAAAAD8CKwc9pptEuwAAAD8AAAA/ppvEvLbz/TwAAAA/ppvEuyPbeT0AAIA/AAAAPzMzsz70/VS8vHQTPAAAwD6amZk9WDk0PAAAAD8AAAA/CtcjvOf7qb32KNw+CtcjPW8SA7wzM7M+KVwPPs3MTL0K16O79P1UvZZDizwzM7M+AAAAPwAAAD/NzMw9aJHtPNV4aT0j23k9WDk0PArXI70AAAA/AAAAP0oMAj4AACA/AAAAPwAAgD6mm0S9bxKDvM3MzD0pXI89bxIDPQrXoz7NzMw89P1UvG8SgzzNzEy9MQgsvW8Sg7wAAAA/zcwUQAAAwD9CYOW7tvP9PJqZGb5oke28nu8nPc3MzL3NzAw/j8L1PAIrB72amdk+9P1UPfT91LyamRk+mpkZvpqZIUAK16M+CtejvTEIrDwAALBAf2q8vGiR7TyamYFAAACAvgaBlb2WQ4s8AAAAP7x0kz1vEoO8AAAAPwAAAD9mZhZAQmBlPM3MTD1vEgO9zcysPylcDz0pXA+9DAKrPjMzsz7dJIY+AAAAPwAAAD9MN4m9MQisvHe+vz/0/VS9zczMPNv5nj/NzEy9rkdhvQrXIzwzM7M+hxZZPQrXo7sAAAA/AABAvzMzsz6PwvU8WDm0vAAAwD7jpRs9Ctcjvc3MDL8K16M7PQrXvfT91D0zM7M+AAAAP5qZGb4xCKw8TDeJvQAAAD9vEoO8vHQTPc3MTL1vEoM81XhpPa5HYb0AALBAAAAAP5qZGb4AAMA/mpkZPjMzMz+e7ye9zczMPJqZmb4K16M7f2o8Pc3MXEAAAAA/zczMPOOlm7y8dJO9AAAAPwIrN0DVeBFAvHQTvEJg5TsAAGA/j8L1PG8SA7wAAAA/AAAAP83MTD3jpZu8QmDlO4cW2b0AAAA/AAAAPzMzsz5OYtC+bxKDPOxROL0AAMA/zcxMvUJg5TyHFlk9bxIDu39q/D7jpZs8aJFtvVCNF70AAAA/zcxMPQAAAD+amRm+AAAAAAAAAD8K16M8Gy9dvQAAYD/0/dS8QmDlOwAAAD8AAAA/j8L1vAIrhz1okW09O9+PPpqZGT7ByqE9ppvEu28SAzsAAAA/AAAAP3NoMT9CYGU/MQisvPT9VDwAAAA/MQisvH9qPL0AAAA/AABAvyUGgb1CYOW8AADAP6abxDvNzEw9AADAPmZm5j7NzMw9bxKDvEJg5TxmZkZAhxZZPRKDQL0AAAA/LbIdP0Jg5bsSg0C9mpkZPqabRD3jpZu8XI/CvdV4EUAAAAA/+FMDPzMzs78AAAA/zcxMP1g5ND1oke28LbKdPc3MzD7NzAw/Cteju7x0k7wAAEA/I9t5PZZDizwAAAA/zcxMvQAAQL8GgZU9CtcjPQAAAD9oke0846WbvAIrB72R7Xw+AAAAPwAAwD+28/28tvP9PJqZGb5YOTQ8BoGVvQAAYEAAAGA/g8DKveOlG728dJO8zczMPAAAAD+amRm+AAAAP2Zm5r5YObQ8wcqhvY/C9TxmZua+j8J1vM3MzD1vEoO6vHQTPa5HYT0AAAA/zcwMvwAAAD/FILA946UbPUJg5bwAAAA/CtejPJZDi7wAAAA/3SRuQKabxLwK16M7AAAAPzEIrDzVeGk9zczMPQAAAD/NzEw+5/upvW8Sgzq0yDZAj8J1PY/C9byPwnU9f2q8PgAAAD8AAAA/AAAAPwAAAD8AAAA/QmDlu57vJz3NzEw+EoNAvbbz/TxmZmY/zczMP28SA70CKwc9qvFKQDEIrDzjpRu9exSuvZqZ+T/NzEw946WbPArXIzw5tEg9AAAAP5qZGb5zaJG9CtejvJqZGb6mm8S7bxIDPW8SAz0AAGA/ZmYmP1g5ND1vEoO6ZmaGv/T9VL0K16M7hxZZvc3MDD+amZFAzcxMvQAAAD/NzMw+AAAAAOOlG72amZk+9P1UveOlGz0AAAA/AAAAP28SgzopXA89zczMPGiRbb3VeGk9MzOzPgAAAD+28309j8J1vJqZGb8K16M8AisHvTMzsz8zM7O+ppvEuwAAQL+mm8Q8TDeJPc3MTL+PwnU9MzMzPs3MTL4K16M746UbPWZm5r6PwnW81XhpvZqZgUAAAMA/AACAP5qZWb/NzEy9CtcjvFg5tL13vr8/MzOzPlg5NLye7ye9AAAAPwAAAAC28/28XrrZP83MTL3FIDC9zczMPGiRbT3NzMy8zczMPgRWTj9vEoM8xSAwvc3MDD8j23k9WDk0PCuHJkAAAAA/MzOzvlg5NDwpXI89zcysPwAAYD9vEgM89P1UvDMzsz5U46W99P3UPM3MDD8zMzO/CtcjvYtsZz7VeGk9MQgsvWZmZj/NzEw/aJFtPbx0kzwAAAA/CtcjvEJg5Ts1Xjo/Ais3QFCNlz4AAAA/mpkZv3e+Hz1vEoO6AADAP+OlGz2WQ4u8zcxMPQAAAAC8dJO8lkMLPZqZGb5vEoO6rkdhvWZm5j8AAAA/bxIDO1g5ND3sUTi9MQgsvYcWWb0j23m9AAAAPwAAAD8CKzdAAAAAPwAAAD8AAAA/ppvEOxsv3bwAAAA/bxKDu65HYb2amRm+AABAPwrXI7xg5VA9AAAAP0Jg5TspXI+9rkdhPs3MjD8AAAA/CtejPKabRLz0/VQ9AAAAP83MzL0K16O846UbPfypcb1zaJG9K4fWPs3MDD8zM3M/AAAAPwAAAD9CYGU8xSAwPWZmhj9zaJE9CtejPKabRLyYbtI/j8L1PKabRLye7ye9AAAAPzMzsz4AAAA/AAAAP9V4aT/8qXE+WDk0PArXI7zb+Z4/zcxMvZZDi7wj2xk/zcxMvQAAAACmm8S8zcxMPQrXozxvEoO8MQgMPwAAAD8X2U4+46WbPI/C9bz4UwM/j8L1vEJgZT0AAAA/MzOzvvT91LwpXI+9zczMvfT9VL0j23k9QmBlP65HYT0AAAA/AAAgQJqZmT5vEgO9bxKDupqZGT6mm8Q7f2o8PZqZGb4AAAA/MQisvOOlmzwAAAA/pptEPK5HYT1/ary9MzOzPmZmBkDNzMw8AAAgP/7UCEDNzMy9bxKDu/T9VL3NzEy9QmDlvG8SAzyamRm+AAAAPxKDQL1YObQ8mpkZv65HYb0xCKw8mplpQAAAAD/NzEy99P1UvKabxDuamfk/zczMvG8Sgzu2870+AADAP6abxDz8qXG9MzOzvne+Hz0xCKy8AAAAP5qZGb4zM7M+AADAP5ZDCz1vEoO7AAAAPwrXozxvEgO9ZmYWQArXozy8dJM9j8J1PQAAAADNzMw+zcwMvzMzQ0BokW29vHQTPQAAAD628309mpkZvm8SA7ymm8Q8zcwMQM3MTD2amRk+KVwPPW8SgztmZuY+c2iRPZZDCz0j23m9zcwMv5qZGb6mm8S9bxIDPQAAAD8AAAA/mpkZPm8SAz2mm0Q7AACAPqabRDxU46W9zczMPgAAwD+e7ye9j8L1PIcWWb0AAAA/mpn5P83MDD93vr8/mpkZPgAAAD9CYOW7Gy9dvQAAYD8K16O8AiuHvTEIDD/NzAw/bxKDu7x0kzyamRm+Ctcjvef7qT0AAAC/CtejuzMzMz9mZua+YOXQvaabRL2mm0Q7ZmYGQE5i0L4AACBAMzNzPzEIrLyuR2E9zczMvVTjpb0K16O8EFj5PgAAAD9vEoM7f2q8vJqZmb7fT409CtejPJqZGT4AAAA/9ihcPrx0kz1oke08bxKDOwAAsEAzMzO/bxKDuhKDQL0AAAA/Gy9dPc3MzDwzM7M+mpmZPhKDQD7dJIY+9P3UPHNokb0bL928mpkZvlg5tLx/ajw930+NvTMzs76e7yc9AACAPn9qPL30/dQ8Gy8dP5qZ2T4AAAA/mpkZvocWWb1CYOU77nz/Po/C9Tx3vp+9mpkhQAAAAD5YOTQ9vHQTPM3MzL2HFlk9WDk0vJqZGb5vEoO9pptEuwAAAD9zaDE/AAAAPwAAAD8AAAA/AAAAP28Sg7umm0Q9qvHSPn9qvLxvEoM6zcxMvWq8FD9QjRc9AisHvZqZGb93vh89bxIDOwAAAD8MAqs+AAAAP57vJz28dJM8AAAAP5ZDC70bL9082/meP4cWWb32KNw+Gy/dvGiRbT3NzMy9zcwMP99PvT+amRm+YOVQvZ7vJz1QjRe9aJFtvTMzs77NzMw9mpmZvrx0EzxvEoM9YOVQvQAAAD8AAAA/CtcjvW8Sg7y28329ZmbmvgAAAD/NzEw+ZmbmPrx0EzzjpRs9mpkZPmiRbb1vEgO7UI0XPQAAIEAlBoE9AAAQQOOlGz1CYOU7AAAAPwAAAD+amYFA/tQIQAAAgL4AAAA/AiuHPZZDizwAAJBAbxIDu57vJz0zM1NAzcwMv2iRbb1YOTS8AAAAP1CNFz3ByqG9AACAPwAAAD8AAAA/CtejO8UgMD3dJIY+VOOlvSlcDz0AAMA/AADAP4/CdT1YObQ8lkMLvQAAAD/NzAw/mpkZPgAAAD9CYGW8j8J1vZqZmT4AAAAAtvP9PG8SAz0AAAA/j8J1PEJgZT0AAGA/nu+nvW8Sg7rNzJw/mpkZvmZmJj+WQws9bxKDu65HYT7fT4099P3UPM3MDD9mZjZAtvN9vUJg5TvNzAw/pptEPEJgZT3NzEw+MQgMPwAAAD9mZua+AAAAPwrXIz228/28/tQIQG8SA7xYOTQ8AAAAP5qZmb70/dQ8MQgsvZqZmb68dJM89P1UPc3MTD6amRk+JQaBvc3MTD2PwnW8aJHtPAAAYD+amRm+7FE4vSlcjz3sUTi9zcwMv5qZGT7jpZs8CtcjvaabRDyamRk+RrbzvTMzcz9CYGW8QmBlvZqZGb7sUfg+46UbPvT91LwSg0C9zcwMP6abRLt/ajw9zcxMvQAAYEBvEgO7tvP9PM3MTD1YObQ8QmBlvc3MTD0AAAA/MzNzvzMzcz8AABBAbxIDu2Zm5r6WQ4s8I9t5PWiRLb+mm0S8bxIDu/LSzT5OYtC+mpkZvo/Cdb2mm8S8ZmbmPqabRLz0/VQ8AiuHvZqZGb5vEoO8Gy9dPQAAgL7NzEy/1XhpPQAAAD8zMwNAqvFKQPT9VLwpXA89AAAAP1g5NL1U46W9mpkJQHe+vz8GgZW9vHQTvJqZGb8K16O7QmDlPDMzMz9okW0+MzNzP5qZGb+WQwu9vHQTPAAAwD/NzMy8j8L1PM3MTL1mZiY/uB6FvY/CdTwAACA/9P3UvFg5tDzNzEw9AADAP2Zmpj9YOTQ87FE4PTMzsz6HFlm9j8L1PAAAAD8AAAA/vHQTvOOlmzzFIDC9DAKrPpqZaUAAAAA/AABgP/hTAz8AAAA/bxIDPClcDz3NzEy9tvP9PFCNF71mZoY/zcxMPW8SgzuHFlm9mG4CQG8Sg7pokW29YhDYPgAAAD8AAAA/AisHvc3MTD3NzAw/CtejvOOlmz0AAAA/AAAAAG8Sg7umm0Q9zcxMva5HYb1/ary8zcwMP83MHEAAAAA/mpkZvuxROD0xCKw8aJFtPZqZmb4AAAC/xSAwPaabRDvVeGm9AAAAPwAAAD8zM7O+bxKDvW8Sgzuq8VI+QmDlO39qPD0zM7M+ZmbmPgIrBz3NzMy8AAAAP83MTD1YOTQ8zczMvpqZWb8Sg8C9/tQAQArXoztYOTS9ZmZGQM3MTL13vh8+AAAAP28Sgzq4HoW9MzMjQLbzfb0K16O7mpkZPmZm5r6WQ4u9QmBlPGZm5j+mm8S7nu8nvQAAAD8AAAA/UI2XPUJgZTwAAAA/xSAwPc3MDD/jpZu9zczMPM3MzD4K16M+AAAAP83MDD8AACBAN4khP6abRDu28/08rkdhPWZmZj8AAAA/WDm0PG8Sg7pvEoM9AAAQQE5i0L4AAKA/j8J1vLgehb0AAIA+CtejOwrXo7yBlUM+KVwvQOxROD3jpZu8mpkZvjEIrL3FIDC9zcxMPTMzsz4AAAAAzczMPs3MzDz8qXG9mpkZPrx0EzyWQ4u8mplZP2Zm5r5vEgM8WDk0vQAAAD8bL928vHSTPAAAAD8AAAA/mpkJQLx0k7z8qfG9AADAP7gehb28dJO8AAAQQAAAAD9g5VC9CtejPAAAAD9vEoM8zcxMPTMzcz/NzMw/qvHSPgAAAD8AAAA/Gy/dPKabRLsAAAA/ObRIPWiR7byamRk+zczMvX9qPD0xCKy8zcyMP6abRDu4HoW9mplpQJqZmb6uR+G9WDm0vDEILD2amWlAAiuHPs3MzDxg5VC9mpmZPvT91Lye7yc9tvN9vTMzs76mm8Q79P1UPfT91D4AAAA/AAAAPwAAAD8tsh0/XrrZP7x0E7wK16M7mpm5P6abRLxvEoO9AAAAPrbzvT4CKwc9bxIDvAAAgD4CKwe9f2q8PKabxL2WQ4u9AAAgPwAAAD/VeGm9AAAAPgAAAD+4HoW9zczMvY/C9TxQjRe9zcxMvTMzkz+PwvW8UI0XPc3MzL1vEoO7CtcjvZqZGT7NzEw9AAAAAAAAwD9YObS8XI/CPQAAAAAOLbI9QmDlO83MjD/NzMy9bxIDvK5HYb1vEgM9ZmbmPtV4ab1vEoO8AAAAPwAAkEAAAAA/zcxMvc3MjD+amRm+bxKDuhsvXb3NzEw+9P1UvG8SAz2amRk+AAAgP6abRLt/arw8zczMP5ZDi7yPwvU8AAAAP1CNlz4AAAA/j8J1PI/CdbwAAJBAppvEu/ypcT0AAAA/mpkZvuOlGz1YOTS9ZmbmPjEILD1vEoM7mpkZPgAAAD8zM0NAzcxMvY/CdbxQjRc9zcyMP/ypcT3jpZs8I9t5PZqZGb7NzMw8bxKDPBsvXT0AAAA/YOVQvbbz/Tx7FK69AAAAPwAAAD8AACBAAACwQAAAQEAAAAA/AAAAAG8SAz0AAAA/ppvEPJqZmb3NzMw9rkdhvZqZmT5CYGU8WDk0PZqZGb/0/VQ9gZVDPgAAwD9QjRc9CtejvM3MTL3jpZs8zczMvDEIrL0GgZW9AAAAPwAAAD8AAMA+TDcJPwAAAD/NzMy9f2o8Pbbz/byamRk+QmDlPGiR7bwAAAA/mpkZP6abxDu8dBM9I9sZP4/C9TwK16M9zcw8QDMzcz9mZuY+bxKDOlg5NLwAAAA/bxKDvEw3ib0AAKhAmpkZvm8SAzvsUTg9/KlxPpZDCz05tEi9rkdhPs3MTL0AAAA/AAAAP6abRDwK1yO8dZOYPm8SgzwlBoE9MzOzPs3MzD1vEgO8tvN9vRBY+T4AAAAAf2o8PWZm9j+amfk/AAAAP7x0E72PwnW8UI0XPZZDaz8AAAA/sp3vPW8SAzsAAAA/zczMvI/CdTyq8UpAZmaGP/T9VD2mm0S9mpkZPgIrBz0AACA/bxIDvK5HYb0AAAA/AAAAPwAAAD+cxCA+AAAAP83MPECmm0Q7vHQTPQAAID/8qXE9j8L1PAAAAD8zM7O+QmDlO2iR7bwAAAA/bxIDu28SAzyLbGc+AADAPwAAAD+WQwu99P3UPE5i0L5YObS87FE4PQAAQD+amRm+MQgsvbx0k7wzM3M/QmBlPFg5tL0AAGBAAAAAP9V4aT1vEgM8MzOjQAAAAD+R7Xw+YOVQPcUgML2mm0S9zczMvZ7vp7228/08I9t5vQAAsEAAAGBAAAAAP2Zm5j6amRm+gZVDPvT9VLy8dBM9AAAAP0Jg5Ts1Xrq9BFZOPwAAAD+mm0S8ppvEO5qZGT/sUTi9xSAwPQAAgD4AAAAAAABgPzEIrLy8dJM8AAAAAGiR7TzjpZu8mpmZvpqZGb7FIDC9bxIDPNV4ab0AAAA/dZOYPpqZaUAzM7O+j8L1vQIrBz0Sg0A9AACwQAAAAD+HFlk9vHQTPJqZGb68dBM9AAAAAI/Cdb0AAAA/AAAAPwAAAACmm0S9AisHPWZmhj8zMyNAMzOzvkJgZTx/ajw9ppvEO83MTL2amZm+bxIDuxsvXT2mm0S9zcwMvwAAAD8xCCw946UbvUw3ib17FK4+AAAAP83MLEAAAAA/MQgkQAAAAD+mm0S7vHSTvM3MTD2mm0S7WDm0PAAAAD/0/dQ9CtejPLbz/bzjpZs8WDk0vbx0E7wAAAA/MzOzvgAAAACamRm/pptEvLbzfT2mm8S8wcqhvQAAwD4AAAA/AAAAP2Zm5j/Jdr4946UbPQAAAABvEgO97FE4Pc3MnD+ambk/bxKDOkw3ib0AAAAAMQisPexROL3NzMy9/tQIQI/Cdb0AAAA/MzOzPn9qPD2PwnW9/KlxvZqZGb6mm8Q8QmBlPwAAAD+PwvU8xSAwvWiRbb03iSE/AAAAPwAAAD+amRk+c2gxP2ZmVkBCYOW7WDk0PQAAAL+8dBM87FE4vQAAAD/NzEy9Cteju39qvDwAAAA/rkdhvW8SAzwAAMA/j8J1PaabRDwrh9Y+ZmZmP83MTL1okS2/JQaBPVg5tDwAAAAAbxKDOwrXo7wAAAA/mpnZPxKDQD0AAAAAj8J1PM3MrD/NzIw/MzOzPqabxLuPwnU9XI8CP6abxLsxCCy9wcqhvUJgZT8AAAA/I9t5vfypcT0AAMA/mpkZvgrXo7vFIDC9MzOzvgAAYD9CYGW946UbPc3MTD0AAAA/pptEPTm0yD3NzMw9tvP9vLx0Ez0AAAA/AAAAPwAAAD+amRm+AAAAP83MTD1vEgM7nu8nPQAAAD8Sg0A9ppvEu5qZaUAzM7O+lkOLvG8Sg7oAAAA/ppvEO28SAz1mZiY/mpkZvjMzsz4AAAAA9P1UvZqZWb/0/dS8zcxMPQAAAD+amRm+pptEPJ7vp70AAAA/bxIDPQAAAABmZsY//KlxPaabRLt3vp+9AAAAPwAAAD8AAAA/zcxMPc3MDD8AAGA/bxKDOo/CdTwAAAA/bxIDvOOlmzwMAqs+zczMP7x0EzwK1yO9AABAP+OlGz2WQ4u8AAAAPzMzs74bL109mpkZPm8SA7wbL908KVyPPWZm5j4AACBAzcwMPwaBxT9vEgO8AisHvTMzs76mm8S7hxZZPZqZmb70/dS8DAKrPp7vJz1CYGW9AAAAPwAAAD8AAGBAuB6FvW8Sg7tmZuY+ppvEOzEILL1mZuY+bxIDO/ypcT1zaJG9AAAAP6rx0j4AAAA/qvFKQAAAAD8AALBApptEu5ZDCz0Uroc+Gy/dPG8Sg7sAAAA/MzOzPqabRLt/arw8I9sZP5ZDCz228/28AiuHvZqZGb4xCCw/MzOzPs3MnD/jpZu8I9t5PdEiez+mm0Q8hxZZPRKDQL0AAGA/Zmamv+xROD0AAAA/EoNAvaabxLxmZua+QmBlvc3MTL28dJM9bxIDvGZmJj9mZlZAmpkZv28SgzszM6NAAADAP0Jg5TxCYGU9bxIDu5qZGb5YOTS9ZmYWQJ7vJz1vEgO8xSAwvTeJIT8AAAA/AADAPmq8FD9mZgZAAAAAP28SA7y8dBM9zcxMPaabRLsj23k9EFg5vm8SgzopXA8+rkdhPfT91DxmZoa/AACAPjMzsz4K1yM9pptEOxsvXT0AAAA/ZmbmPvT9VLzjpRu9AABgP1g5ND1vEgM8ZmbmPs3MTD2amQlAAABAPwrXo7umm8Q8AAAgQJ7vJ7228/08I9sZP5qZmb6PwnU9QmDlO5qZGb68dJM8/KlxvQAAAD/NzEy9AAAAP0Jg5TtQjZe9AABAP1g5tDz0/VQ9mpmZvgAAAL/jpZu8CtejPAAAAADjpZu8mpmZvQAAAD8AAAAAAAAAPwAAAD8AAAA+pptEu5ZDiz0AAAAAhxZZPW8SgzzNzMy8zcxMvfT91Dw5tEi9QmDlvM3MzDwAAAA/ZmaGvzMzcz+amZm+bxKDupqZGb5/arw8I9t5PY/CdbxzaDE/AAAAPwAAAD9CYOW7d74fvZqZmb7jpRs9ppvEvCPbeb3jpZu9mpm5PwAAwD5mZua+mpkZvgAAAD+PwnW9j8J1vBSuhz70/VQ8UI0XvQAAAD8AAAA/46WbPClcDz1eutk/46WbvEJg5TsAAIC+mplZP5qZGb5CYGW8MQgsvc3MDD+PwnW8f2q8PHe+vz+amZm+UI2XvaabxLsAAAA/bxIDO2iR7TwCKzdAg8DKvQrXIz0AAAA/AAAAP2Zmpj/NzDxAZmaGPwAAAABvEoO69P1UPAAAAD+WQ4u8QmDlOzMzsz7NzEy+WDk0vKabRD3NzKw/aJFtPW8SgzqamQlAmpkJQAAAAD+HFlm9f2q8vDMzsz6mm0S9CtcjPJqZkUAAAAA/yXa+vW8Sg7zdJG5Aj8L1vDEILD24HoW9AAAAAM3MTL1vEoM6ppvEvW8Sg7wAAAA/AABAP2ZmJr8AAAA/zczMPZqZIUD0/VS8MQisPGQ77z+8dJO9bxKDvDMzsz6gGq8+UI0XvRsv3TyamZm9AAAAP83MrL+2870+xSAwPTEILL0AACBACteju0JgZTyHFlk9mpkZQBfZzj1mZmY/zcxMP6abRDw5tEg9mpmZvrx0EzwSg0C9AACgPwAAgD6e7yc9CtejOzMzsz78qXE9zczMPAAAAD8AAAA/XI+CPo/CdbwK16M8hxZZPZqZGT5mZuY+YOVQPW8SgzsAAAA/MQisPFg5NL3fT429AAAAP39qvD4AAAA/zczMPmZmRkAAAEBAvHQTvG8Sg70AAAA/QmBlvDEILD3NzEw9AAAAP1g5NLxYOTQ9Zmbmvm8SA7sxCCw9DAKrPgAAwD8AAAA/pptEvKabRD3NzMw/ObRIPY/CdbwAAEA/ZmaGP5ZDCz0xCKy8MzNzv7x0EzxYOTS9AAAAP83MTD1mZi5AmpkZvo/CdTyPwnW8zcxMvTEIrDxokW09AAAAP/7UCEBYOTQ99P1UPGDlUL32KFw+AAAAP5qZmT5CYGW8AisHPZqZGT4xCCw9j8J1vAAAgD5mZuY+KVyPPaabRLxkO+8/lkMLvaabxDwAAAA/AiuHPs3MTL0AACBAAACAPpZDCz0K1yO9AAAAP65HYT2WQ4u8MzNzPwAAAD9CYOU8EoNAvfT91DxvEoO9pptEO83MTD3NzEw9AAAAPwrXI71vEgO7mpkZPlg5NDye7yc9AAAAPwAAwD/VeGm9bxIDvc3MTL0bL908CtcjvQAAAD5vEgM71XhpPVCNlz6amdk/zcxMPWZm5j4AAAA/AAAAP28SAzu8dBO9mpkZvgrXozspXA+9mplZP9v5nj/sUTi9vHQTPbbzfb0zMzM/AAAAP83MTD0AAAAAppvEPM3MTL6WQws9pptEvQAAAD9mZkZAvHQTPVg5NLzNzMw/9P3UPCUGgb228309AADAPgAAoL/NzEy9AAAAPzMzA0AAAAA/vHQTvEJg5TwX2c49I9t5vQrXIz0AAAA//tQIQFCNl71YOTS8zcwMvwrXo7tYOTQ8AACAPgAAAD/NzBxAXI8CP7x0E7z8qXG9MzOLQCPbeT30/dQ8mpkZQJqZmb1mZua+46WbPLx0k70AAIA+zcxMPQAAAD/ByqG9UI0XvQAAAD9vEgO9aJHtPGZmhj+28/28AAAAP83MTD1oke28AAAAPwAAAD+amVk/AAAAP5qZWT8AAAA/Cteju2iR7bxmZiY/c2iRvQrXIzzjpRs9XrrZP83MTL0AAAA/Gy/dPD0K1z17FK4+bxIDPArXI72BlUM+AAAAP28SgzsK1yO9AADAP/T9VLwK16O9AAAAPwAAoD+amZm+AAAAPzEILL0K16O7AAAAPwrXozuWQ4s9j8J1vTeJQT4AAAA/ZmbGP83MzDxYOTS91XhpPbbzfT0AAAA/d76/P2iR7bwAAAA/zcxMvqabRL3VeGk9CtejvLgehT1OYtC+mpmZvgAAAAAAAMA/AAAAPzEILD28dJO8j8J1Pc3MTD4bL908JQaBvQAAgD4AAAA/CtfjPv7UCED0/dS8tvN9vQAAID9vEgO9vHQTPVg5HEDNzEw9AisHPX9qvLxmZiY/bxKDOjEILL0AAAA/AABAv4/Cdb0AAAA/AAAAAFg5ND3FIDC9AAAAPwAAAD8AAAA/AAAAPwAAAD9vEoM6MQgsPW8Sg70QWPk+mpn5Pxsv3bwbL109AAAAP7x0kzwxCCy9MzOzvpZDCz2amRm/UI0XvTMzU0A5tMi9QmBlvJzEID4AAAA/c2gxP5qZ2T628/28vHQTPDMzsz+e7yc9j8J1vFyPgj4AAAA/9P1UvZZDi7wK1yM9AAAAPgAAAD/8qXG9MzOzvuxROD2mm8Q7j8L1vAAAAD/NzMw+AABAQAAAAD9mZjZAMzOzvjEIrLwAAAAAMQgsP6abRDuHFlk9AAAAP5qZmb68dJM8f2o8vc3MTD0K1yO87FE4Pc3MDD8zM7M+YOXQvW8Sg7wAAAA/Gy/dPGQ7nz4Sg0C9lkMLPc3MDD9OYtC+uB6Fvc3MTL4AAAA/bxIDPbx0EzwAAAA/WDm0vJZDizzNzMy9AAAAP83MzDzNzMw8AiuHPaabRDz0/VQ8ZmaGP5qZWT8AAAA/qMbrPwAAAL+8dBM8c2iRPQAAwD9YOTQ8EoNAPW8SgzoAAIA/pptEvQrXIz0AACBAbxKDvY/C9TyamRk+AABgQJqZmb4zM7M+KVwPPvhTAz/0/VS9WDm0PFg5HEB/ary89P1UPKrxUj4AAAA/WDk0PBsv3bwAACBACteju5ZDCz0zM3M/AAAAP83MDD+mm0S7vHQTPBsvXb0AAEA/mpmZvgrXo7ye76e9QmDluzMzI0AAAAA/AAAAPwAAAD9CYOU7tvN9Pc3MDL8K16O7hxZZva5HYb0AAAA/zcxMPZqZaUDjpZu8CtejPAAAYD+amZm+9igcPwAAAL/8qXG9bxIDvJqZmb5MN4k9ZmbmPuOlmzy28329AAAAP5qZGb5mZqY/AAAAAFg5ND3NzMw9c2iRPbx0kzyq8dI+AAAAP28SA7wK16M91Xhpvc3MTD0AAAA/mpkZPpqZGb5vEgO8Gy9dvc3MTD0K16O7KVwPPc3MjD+amRk+AisHvW8SAzy283292c63PmZm5r5qvBQ/MQgsPZZDi7wAAAA/QmBlvKabxDxmZmY/MzOzvn9qvDyWQwu9AADAPpZDi728dBO8AAAAPzMzsz4AAAA/AACAPs3MjD8AAAA/bxIDvArXI70zM7M+bxKDu+OlmzwQWPk+AAAAP28Sg7wbL129MzOzPrbz/TwK16O8mpkZPgAAgL4X2c49nu8nvZZDizwCKzdAbxKDu57vJz0zM7O+zcyMP3e+H70CKwc9AAAAP6abRDye7yc9XI8CPwAAAD8AAAA/MQgMP0Jg5TwxCKy8AAAAP1g5NLxvEoO9mpmZvgAAYEAK16O7f2q8vQIrN0CuR2E9bxIDu2Zm5r5mZqY/AACQQJ7vJ70xCKw8QmDlPJqZmb5MN4m9MQisPGIQ2D4AAAAAAAAAP5qZGb4K1yM9zcxMvVg5tLyWQ4s8TDeJParxSkAzM7O+ZmYmP+Olmzz0/VS8YOVQPdV4ab0bL928AAAAPzeJIT8AAAA/MzMzP5qZGb8zM3M/j8J1PEw3iT3NzCxAbxIDvHe+Hz0zM7O/mpmZvc3MTD0xCKw8bxKDOkw3ib2amRm+7FE4vWiRLb/NzEy9AAAAPwAAQD/sUTg9bxKDuwAAAD4K1yO99P1UPJqZGb8AAAA/YOXQvc3MzL2mm8S8CtcjPQAAAD+amVm/ZmbmPjVeur2PwnU8CtejPgAAwD4bL109tvP9PDeJQT5vEoM7JQaBvWZmZj/NzMy9CtejvEw3ib0AAAA/QmDlO+xROD0AAAA/AAAAPxBY+T4zM3M/AACAP5qZuUBvEoO6bxIDPc3MDD+HFlm9vHQTPAAAAD8AAAC/ppvEO9V4ab2amVk/bxIDuxKDQD3NzEw91XjpPs3MTL1CYGU9WDm0PM3MzL0xCKw8aJHtvJqZGb53vr8/ObRIvbx0Ez3NzMy9j8J1PAIrB73NzAy/AAAAAJZDi70AAAA/MzOzPgAAAD+amRm+zcxMvZZDizwlBoE9AACAPqabxDsGgZW9YOVQPQAAAD8zM7M+zcwcQEJg5TxvEoM7mpkZvrbzfb1CYGU8mpkZv9V46b1QjZc+WDk0PEw3ib0zM7O+mpmZvtV4ab1mZoa/f2q8vM3M7D9g5VA9bxIDu5qZGb4AAOA/AisHvc3MTD0K16M79P1UPc3MzD0AAAA/hxZZPVg5tDxvEoO8AAAAPwAAAD8AAAA/AAAAP/7UAEAAAAA/QmDlOy2ynb2amRk+j8J1vArXIzwAAAA/ZmZmP28SgzqPwvU8MzMjQAIrBz30/dS8MzOTP/hTAz+amRm+j8L1vKabxLvNzEy91XhpPW8SA7sAAMA/AAAAP7gehb3jpRs9MzOzvs3MzDy8dJM9MzMjQJqZGb5YOTS8arwUPzMzcz+PwnU946WbPG8Sgzuamdk+mG4CQKabRDu4HoW946WbPKabRD1vEoO6JQaBvarxSkAAAAA/zcxMPc3MzD0AAIA+mG7SP5ZDi7xzaJG9MzOzvm8Sgz0K16M8AAAAP5qZGT68dJM8pptEvCPbeb0zM7M+AAAAPwAAAAD0/VS8ppvEOwAAAD9CYOU7uB6FvZqZGb53vr8/QmDlu57vJz0zM3M/pptEPJZDC70zM7M+ZmbmPs3MTL3NzFxApptEvUJgZTwAAAA/bxKDOilcD72amZk+AADAPyPbeT0K16M8AAAAP/T9VDye7ye9mpkZvjMzs75g5VA9lkMLvZqZGb/NzMw8AACAPi2ynb2WQ4u8mpmZvgAAAD8AAIA/AADAPwAAAD8xCCy9bxKDupZDCz2mm0Q9AAAAPyPbeT0AAAAAAADAP5qZGb4AAAA/zcxMPcUgsL0bL928MQisvAAAQL9mZqa/KVwPPaabRLuamZm+AisHPQrXIzwzM7O+bxKDun9qvL0AAAA/zczMPmZmJr8AAAA/mpmZvgAAoD+mm0S7QmDlPDMzs75vEgM7Gy/dvAAAwD/NzBxA46WbvK5HYT1vEgM7AACAvgAAAD/4UwM/pptEPNV4aT1mZua+c2iRvaabxDwAANA/AAAAP6abxLuPwnU8zczMPQrXozyPwnW8zczMPpqZGb6q8dI+1XhpPZqZGT5vEgM99P3UvM3MTL2amZm+MQgsvUJg5TsAAAA/j8J1vDm0SD0AAAA/mplZvwAAAD8j23k9rkdhvZqZCUCWQ4u9j8J1PM3MzDyWQ4u8AAAAP2iRbT1vEoM8AAAgP7x0kz2amRm/1XhpvX9qvDwzM3M/AAAAP5hu0j9mZi5AZmaGPwAAgD6mm0S8pptEOwAAoD9YOTS85/upva5HYT4AAAAAObRIPaabRLuamZm+d74fPc3MTL0AAAA/Ais3QJqZGUBYOTQ846WbvJqZuT8pXA89CtejvH9qDECamRm+CtcjvJ7vJz3dJG5ArkdhvQrXo7uambFAMzNzv83MzD8AAAA/9P1UvOOlGz3FIDA9ZmYmPzMzsz5vEoO9ppvEO83MTD5g5VA9bxIDvSlcDz5CYOU7ObRIPQAAoD9mZua+i2xnPg4tsr1vEgM8mpmRQAAAwD/NzEy9f2o8vUJgZTwAAAA/vHSTvVg5tLxokW09MzOzPpqZGT6amZm+lkOLPQAAQL/0/VQ8MQisvEJgZb3NzEy9CtejO7bzfT0AAAA/AAAAADMzsz6amRk+mpmZvjMzs75/ary8nu8nPWZmNkC8dBO8QmDlPAAAAD/+1AhAhxZZvQrXI7z0/dQ89P3UvJ7vpz0AALBAmpmZPs3MDD9vEgM7/Klxvc3MTL1okW099P1UPGDlUD2amQlAd76/PwAAAD9mZiY/bxIDuwIrh73NzMy9KVwPvX9qPD0K1+M+zcxMPfT9VDxCYGW8zcxMPkJg5bsj23m9AAAAPwwCqz6amZm+zczMvPT9VDwAABBAGy/dvM3MzL3jpRs9AABAP83MXEAAAAA/DAKrPpqZGb6WQws9pptEO/7UAEBvEgM7UI0XvZZDaz8CK4e9AACAPqabxLzNzMw8zcxMvmZm5j4AAAAAObRIvSUGgb2amRm+AAAgQHe+H71YOTQ9AACAvm8SA71U46W9mpmRQAAAQL/NzEy9AAAAP83MzD1vEoM8ppvEO57vJz0AAAA/MQgsvfT91DxU46W9AAAAPpqZ+T9vEgM9f2oMQNV4ab28dBO8AADAP5qZGT68dJM8vHQTPVg5NL2amRm+mplZP5qZGb4AAAAACtejvDm0SD1mZiY/CtcjvZZDizwCKzdAAAAAPwIrBz1vEgM8AAAAP2iRbb0pXA89qvHSPgAAAD8AAAA/QmDluwrXoztCYGU9AAAAv0w3CT/0/VS8nu+nvQAAYEC8dJO8lkOLPP7UCECamRm+zcxMvQAAAAD0/VS9AisHPaabRD0AAEC/zcxMPfT91DxvEoO7MzOzPgAAwD5vEgO8AiuHvaabxDwAAMA/AAAAP2Zm5r4AACA/UI0XPW8SA7sj23k9zczMvAAAAD+amVm/AAAAPylcj72PwnU8AABgQI/CdTy28/08MzNzv5qZWb8xCKy8lkMLPSlcDz5vEgO7j8J1vQIrN0BOYtC+AAAAP2Zmhr+8dBM9AAAAPwAAAD9oke28d74fPZqZGb7jpZu8QmBlvQAAAD/jpZu/mpmZvilcDz0xCKy8AAAgP57vJ70K16M7bxIDO4cWWT1vEgM7AAAAPwAAAD8AAAA/AAAAPwAAAACmm0Q8zczMvY/CdbyWQ4u9zcxMPgrXo73jpZs8Cteju1g5tDyamRm+MzMzv39qPD1vEoO7/KlxPZqZGb/jpRs+mpmZvmZmJj8zM7O+CtcjPc3MzLx3vh89mplZvwrXozsCK4c9vHSTvAAAAD8AAMA/AAAAPwAAAD9/ajw9j8J1PGZmxj9QjRe9EoNAPQisTEA9Cte9ppvEuwAAwD8AAMA/AADgP/T9VD2WQ4u8ppvEu1CNF70AAAA/AAAAP5qZGb62870+AAAAP83MTL2WQws9pptEPAAAAAB3vh+99P1UPJqZGT6amRk+WDk0PaabxLtmZoa/WDm0PJZDC73NzEy9AABgPwAAAD+mm8S7bxIDPfT91D0CKwe9lkMLPQAAYEBmZi5AAAAAAI/C9TwAACA/CtejOwaBlb0AAIA+SgwCPjEIrLxCYGU8f2q8vQAAAD/NzEw9AADAPs3MzL0zM7M+Gy/dPOOlG73NzAy/d74fPd9PjT2amRk+zcxMvdV4aT1CYOU8AABAP/T9VDwpXA+97FE4vZqZGb6mm8S7xSAwvQAAAD+cxCA+AAAAP5qZWb8AAAAAzcxMPfT9VDyPwnW9ukmMPvT9VDz0/VS8JQaBPTMzcz9vEoM6WDk0vQAAAD628309WDk0PAAAAD8rh9Y+zcxMPW8SgzsbL908xSAwPjEILL1CYOU7mpm5P28Sg7x/arw+Gy9dPfT9VDzNzAw/mpnZPpqZgUC4HoW9pptEu83MzL1mZuY+vHSTvG8SAzyamfk/WDk0PfT91LwpXI+9lkOLvUJgZT+amRm+Gy8dP5qZGb6mm0S7QmBlPArXoz3NzMy99P3UPAAAAD9CYGW8tvN9PZqZGT45tEi9ppvEPOOlmzzNzMw9AAAgPxsvXb2WQwu9AAAAPzm0SD3NzMy8ZmbGPzEILL2WQ4s9mpkZvgAAAD9zaDE/zcxMPgAAAD9CYGU8f2q8vJZDCz6uR2E9vHQTPNV4ab0K1yO9MzOzPs3MTL3NzEw9AAAAP28Sg7y8dJM8mpkJQEJg5TuiRba9AAAAPzeJIT9vEgM7j8L1PAAAwD/jpRs9j8J1vAAAAD9KDAI+mpmZvt9Pjb0CKwe9mpkZvn9qvDxCYOW8AACAPs3MzL0bL908d74fvYcWWT0AAAA/AAAAPwAAoD8AAIA+zcxMvYGVQz5vEgO7vHQTvQAAAD9vEgM7QmBlvAAAAD83iQE/QmDlOyPbeb3NzEy9bxIDvJqZmT0AAMA/zcxMvW8Sg7sj23m9MzOzvrx0kzxvEoM7AAAAP5qZGb7NzMy9AAAAv1g5tDxzaJE9MzOzvvT9VLy28/08AABAv4cWWT0zM7O+MQisvKabRDzNzEy9AAAgQLx0E7yWQ4u9zczMPY/C9TxvEoO6JQaBvQAAAL/NzMw+zczMvZqZmT7NzMw9RrbzvVg5NLwzMzO/rkdhPQAAgD7sUTi9MQgsPQAAAAAAAMA/mpkJQH9qPD0K16O746UbvWZm5r4K16M71XhpPZqZCUBvEoM8mpkZvlg5NDwAAMA/JQaBPTMzQ0BCYOW7EoNAPXe+Hz6amRm+mpmBQAAAAD/NzEw9bxIDvEJg5bzNzIw/QmBlPArXI73NzOxAzcxMPrbz/TwK1yO8lkOLPc3MDD8AAMA/AAAAP6abxLsbL908mpkZPm8Sg7qHFlk9NV46PwAAAD9CYOU8CtejuwAAID+PwnU8tvP9PQAAAD8AAAA/ZmbmPgAAAD+WQ4s8vHSTvDMzs778qXG9AAAAAJqZGb4zMzM/d74fvaabRDuamRm+Gy/dvG8SgzwfhUs/exQuP5qZWb/NzEy9QmBlPDMzI0Bg5VC99P1UPM3MjD8AAMA/46WbvJ7vJz2amRm+CtejOyUGgT0AAAA/AABgQM3MTD4AAAA/mpm5QDMzs770/VS8bxIDuwAAwD9YObQ8YOVQPXNokb0AAAA/AAAAv8UgMD3NzMw9vHSTvFg5NDyamVm/f2q8vJqZuT8K16M7xSAwPQAAAD8zM7M+FK6HPgAAAD5vEoO9bxKDO5qZmT8xCKy8JQaBvQAAAD/NzEw9EoNAPbx0kzyamRlAEoNAvTEIrDwAAKA/AAAAv5ZDC7228309bxKDvEw3ib0AAAA/AAAAPwAAAD8AAIC+ZmbmPicxCL6mm8S7bxKDPDMzs77NzMw8Gy/dvM3MDD/jpZu/WDm0PG8SA7wAALBApptEO2iRbT2amRm/TDeJvc3MjD8AAIA+f2o8Pbx0Ezymm0S8uB6Fvc3MlEAzM7M+AAAAPwAAIEDNzMw946Ubvc3MzDyamRm+46WbPPypcT30/VS9AACgPwAAAD6amRk+d74fPZZDiz2amRm+QmDlvG8SgzwlBoE9Vg6tPlg5tDyHFlm9zcycP28Sg71QjRc9ZmbmPgrXI7yHFtm9mpkZvzMzE0DNzIw/ZmYmP83MTD+amRk/WDk0vM3MzL0AAAA/j8J1PKabxLzNzKw/rkdhPaabxLuamRk+KVwvQJqZGb9g5VC9bxIDvOOlGz0zM7M+1XhpPbx0E7y4HoW9MzOzPpqZGb5CYGU/AAAAP99PjT3NzMw83SSGPs3MzD7NzMw8pptEvDMzc79YObS9CtejO0JgZT9vEgM7AAAgPylcD72mm0S8AAAAP9V4aT1vEoM7zcxMPQAAAD+PwnU8CtcjvM3MTD0K16M79P1UvAAAAD8AAAAAAACAPrpJjD7FILA9ppvEO9nOtz5YObS8WDm0vQAAAL8AAGA/Gy/dvNV4aT0AAAA/9P1UvW8SAzwAAIA/mpkZvkoMSkDsUTi9f2q8PGZmNkC8dJM8CtcjvQAAAD/NzMw/KVwPPaabRLsAAAA/bxIDPOOlm70zM7M+AAAAPzMzs74AALBAexSuPpqZGb6mm0S7tvP9vAAAAD+mm0S8nu8nPfT9VD0AAAA/ZmbmvmZmLkCmm8S7hxZZvTEILD9vEoM7bxKDvAAAwD/dJIY+CtejvLx0EzwAAMA/CtejO83MTD2amVk/AADAPpqZmb6WQ4s8lkOLPQAAAD+amZm+YOVQPaabxDsK16O7mpmZP6abRL3jpZs8ZmYWQAwCqz4AAEA/AACAPzMzs74bL908bxIDvZqZWb/ByqG9AisHvZqZCUDNzMw+CtcjvJ7vJz28dBO8AAAAP5qZmb5vEoO8zcxMPeOlmzy8dBM9WDk0vQAAsD+q8dI+AADgP83MTD4K1yM9I9t5Pc3MTL4xCKw8AisHvQAAAD/FIDA9ObRIvc3MTD38qXG9qvFKQDEILD1mZoY/WDm0PJZDC73NzEw9AAAAPwAAAD8zM7M/AAAAPwAAAACmm0Q746WbPDEILL0AAAA/AAAAP83MzLzfT429QmDlPDMzMz5cjwI/AAAAP2iR7bxQjRc9AAAAPyUGgT3NzMy8zczMPZqZmb4bL928j8J1PAAAAD+HFlm9j8L1PM3MDD/NzEy+MQisvAAAAD97FK69WDm0vEJg5Ts3iSE/2/meP2Zm5r7NzEy+d74fvQAAAD+8dJM9zczMvEJgZT8AAMA+lkMLPbbz/bzNzEy9I9t5vW8SAztmZqY/mpkZQAAAAD9vEoM6nu8nvZqZGT6HFlm9pptEuwAAgD4AAMA//KlxvTEIrLzNzMy9bxIDPPT9VL0AACBA46WbPJhuAkDNzAy/vHQTPM3MzL1vEoM8bxKDPW8SgzsAAAA/AADAPjMzsz4AAAA/zczMPxfZzj28dBO8CtcjPDMzMz5vEoM7CtcjPXsUrj4AAAA/j8J1Pbx0kzy8dBM8AAAAPwAAAD9mZoY/CtejPG8Sg7yamVk/bxKDulg5ND3VeGk9vHRTP2Zm5j4AALBAZmYmP28SA7ymm8Q8MzOzvjEIrDxvEoO69ijcPgAAQD+mm8Q8bxIDvP7UCEC28329ppvEO5qZmb4pXA+9zczMvTEIrD0AAAA/I9t5PQrXIzwzM7O+MzOzPrbz/bwAACA/CtejO2iRbT2amRm+ZmYmP23nez4AAMA/9P3UvArXIz3VeGm9yXa+PYcWWT2mm0Q8AACgPwAAAD+JQShAQmDlvFTjpb0AAAA/zczMPH9qvLz0/VQ8AAAgQAAAAD8AAAA/AAAAPwAAAD8AAAA/pptEO+Olm7yamRk+bxKDukJgZbzNzEy+AADAP28SgztvEgO9ZmYmP39qvDwK16O8AiuHvfT9VD3NzAw/pptEPfT9VDzNzEw9Di0yPwAAAD9OYtC+AAAAPwAAwD70/VQ8zczMvJqZmb6mm0S7bxKDvQAAgD7NzAw/bxIDvLx0Ez0AAAA/9P3UvEJg5bvNzMw8zcxMvc3MTL2PwnW8CtejPAAAAD+mm8S8KVwPPc3MTL0AAAA/46WbPPT91LwzM3M/CtcjPKabxLsAAAA/zcxMvfT9VL0AAAA/AAAAP6abRDxg5VA9AAAAP4/C9bxYObQ8zcxMvS2ynT1vEoM6AACAP83MzL0AAAA+zczMvYcWWT3NzIw/wcqhvW8SA7sAAMA/zcxMvbx0E70bL908AACwQArXI72WQ4s8AACAPgAAAD8zM3O/Gy9dPW8SA7sAAAAATDeJPbx0kzyuR2E+AAAAP+xROD1/ajy9zcwMP0JgZbxQjRc9AAAAP83MzD2amRm+AACAPgIrhz1vEgM7zcxMvQrXIzxvEgO9CtejPgAAAD+mm8S8lkMLPQrXo70AAIA+d74fPVyPwr3NzMy8AAAAAAAAAD8AAAA/ZmZmP83MTD0AAAA/AAAgQPT9VLwSg0A9mpkZvq5HYT1vEgO9AADAPs3MDD9vEgM8vHSTvAAAgD5vEgM7WDk0vAAAYEAAAAA/AAAgQG8SA7u8dBM9ZmZmQDm0SD0K16M7KVwvQCPbeT1YOTQ8mpkZvwIrB70zM7M+KVwvQBKDQD68dJM8/KlxPTMzs76mm0S9vHSTPM3MTL2amZk+WDk0vEJgZb3NzMw9CtcjPfT91LzNzMw9mpkZvjMzM79vEoM6pptEPTEIrLz0/VQ9ZmaGv5qZGb4AAAA+AAAAP2Zm5r4K16O71XhpvRKDQD0zMzO/mpkZPrx0Ez0lBoG9mpmZvkJgZT38qXE+AAAAAG8SA7zdJG5AAAAAP5qZGT5CYOU7f2o8PZZDi7zNzEw9UI0XPQAAwD/ByqG9CtcjPJqZGb4AAAA/AAAAADMzcz+amVm/pptEvQrXo7tmZqY/EoNAPbx0EzxmZuY+MQgsPwIrBz13vh+9AABAv2DlUD1vEoM6KVwPPWZm5j4zMxNAAAAAP5qZmb+mm8Q8bxKDuwAAYD9CYOW7xSCwvc3MDD8AAIA+Di2yvQrXI7zjpZs8FK6HPgAAwD+amZm+bxIDO/T91DxokW29BoGVPZqZmb4bL928WDm0PAAAAD8bL92846UbPQ4tMj8AAAA/AAAAPwAA4D8zM7M+MzNzP6abRLtvEoO9zcxMvVCNF72mm8S7AAAAPwAAQL+8dJO8bxIDO/YoXD5YOTQ9WDm0vDMzsz7NzEw9zczMvQAAAD8xCCy9vHSTPArXozwzM7O+mpnZPwAAAD/pJrE+I9t5vaabxDx/arw+bxIDO6abRD2q8UpAzcwMP28Sg7tMN4k9vHSTvAAAAD8zM7O+mG4CQNV4aT0bL908zcxMvTEILD0K16M7MzOzPq5HYb2PwnU8mpmZvgAAAABCYOW7QmBlPc3MzDwAAAAAJQaBPcUgML3NzEw+AADAPxKDQL2WQ4s8AABgP28Sg7yPwnU9mpkZvgAAAD8AAAA/AAAAPwAAAD8AAEBAGy/dPLbz/bwAAIC+j8L1PBKDQL3jpZs8lkMLPWZmNkC28/29CtejO83MTD7Zzrc+F9nOPW8SgzopXA89AisHvc3MTD1okW29AADAPqabRDvsUTi9MzMzP1g5tLyWQ4s8AAAAPwAAAD/VeBFAO9+PPgAAAD9vEgO7aJFtvTMzsz6mm8S7aJHtPP7UAEDNzEw+vHQTPH9qPD3NzMy9j8J1vKabRDxmZuY+AACQQAAAAD/0/VS8CtejPPT9VD0AAAA/ke28PgrXozvByqE9zczMPeOlm7y8dBM9zcxMvWiR7TzFILC9AAAAPwAAAD8AAKA/mpmZPmQ77z8AAJBAbxKDO5ZDiz0AAIA+9P1Uvbx0E7xmZi5AmpkZvm8SgzspXA89QmDlvJhu0j8AAAA/zcxMPlg5NLxvEgM8pptEPRBY+T4AAAA/bxIDu4/CdTwAAGA/EoNAPUJg5TsAAAA/ZmZWQM3MDD8MAqs+aJFtPaabxDv2KFw+YOVQPW8SA70X2c49zczMvOOlGz1g5VC9/KlxvQAAAD8AAAA/AAAAAAAAAD+amRm+mG4CQFg5tDxvEgO7zcycP28SAzsK1yO8zczMPc3MTL1vEgM8I9t5PTMzMz45tEg9pptEO83MzD0AAAA/zcxMvaabRLu8dJO8AACAPqabRDsbL109mpmZvs3MTD228/28ppvEOzeJAT+8dBM8bxKDvM3MTL3NzMy9Gy9dPUJg5TsAAAAAAis3QG8SgzoAAAA/ppvEO39qPD0bL129uB6FvQAAAD8AAAC/zcxMPZqZGb4AAAC/CtejuwAAAD+uR2E9vHSTPJqZmb6amRk+ppvEu/T9VD3jpZs8CtejuxsvXb0AAAA/zcyMP28SAzugGq8+tvN9PaabRLszM7O+mpkZvgrXIzw5tEi9zcxMPexROD1YOTS8AACQQGZmhr9mZqY/MzOzvp7vJz30/VS9ZmZGQGiR7Tymm8S83SRuQAAAQEBvEoO6/KlxvQAAwD9YObQ8pptEvQAAYD+amZm+AAAAAFCNFz1/ajy9zcxMvfT9VD0bL908zcxMvZqZGUA5tEi9bxKDOylcL0DsUTg99P1UPNV4ab0/NT7A1XhpPQAAAD/NzAw/AAAAPmZmzkAAAMA/rkdhvQrXIzzNzMw8mpmxQJqZmb5vEoM7WDk0vM3MTL7jpRs9WDk0PAAAAD/NzEw+f2q8PgrXo7spXA89mplZv5ZDi7xvEgM9AABAP3Nokb1/arw81XhpPwAAEEDNzMw9mpkZvrbz/bxvEgM7AAAAP28SgzwxCCy9zczMPc3MTL2PwnU8zczMvEJgZT0AAAA/aJFtvc3MTD3NzEw9CtcjvZ7vJz1g5VC9AAAAP2ZmZj8AAAAAMzOzvgAAAD72KNw+EoNAvVCNFz0AAEC/QmDlPArXI7wzM3NAAAAAQArXozslBoE9tvN9vQAAAD8zM7M+QmBlP1CNlz2mm8Q7AAAAP1g5tLyPwnU8mpmZvqabxDtYObS9zcwMPwAAAD8AAAA/AAAAP/T9VDwxCKy8AAAAP65HYb2PwvU8mpn5P5qZmb5vEoM8Gy9dPVg5tLyq8dI+AAAAPwAAAD9g5VA9vHQTPDMzc7/VeGm9xSAwPQAAAD8AAAA/9P3UvMUgMD2mm0S9AAAAPwAAAD8AAMA/MzOzPmZmhj/0/VQ8uB6FPc3MLECmm0S8pptEPTEIJEAAAAA/46WbvDm0SL2amRk+vHQTvRsv3TzNzEw99ihcPpZDizxvEgO9EoNAPTMzcz9U46W9zcxMPzEIrLxYObQ8ZmZmvwAAwD8tsp29QmDluwAAAD/NzEy9dZOYPgAAAD9/agxAbxKDuwrXo7xmZiY/9P1UPW8SAzvNzEw9zcxMPY/CdT30/VQ8AAAgQBsv3by8dJM89igcPwAAkEBCYGU/ppvEvArXo7v+1ABAlkOLPW8Sg7rNzOw/zcyMP7x0EzyPwvU8Gy8dP/T9VLwj23k9ZmbmPs3MTD6amRm+zczMvdV4ab30/dQ81XgRQOOlm72e7yc9mG4CQM3MTD0CKwe9AAAAPzm0SD2mm0S7AAAAPwAAAD8AAAA/AAAAPwAAgD4zM3NAbxKDujEILD0zM7M+bxIDuzEIrDwAAAA/AAAAP28Sg7vNzEy9mpmZvnsUrr2PwnW83SRuQAAAAD8AAAA/Gy9dPW8Sg7obL928AAAAv83MzDzNzMy9LbKdvUJg5TvNzMy9zcxMPZqZWT9YObQ8vHQTvUJgZb0AAAC/2c63PmZmFkAAAAC/ppvEvJqZGb9YObS8AABgP4cWWT1vEoM8O99PPjEILL1vEoM6zczMPwAAwD7NzAw/KVwPPY/C9by4HoW9lkOLPJqZGb7NzMw9c2gxP0JgBT8AAAA/UI2XvW8Sg7sK16M7MzOzPjMzsz5/ary8lkMLPQAAwD/NzMw8QmDlvAAAIEDNzIw/zcxMvSlcD71CYGU8mpkZvwrXozt3vh89ZmYmv0JgZTyamZm9AAAAPwAAwD8AAMA+AAAAP28SgzuWQws9ZmbmPm8SAzu8dBO8mpkZvgrXIz3NzEy/Gy/dPC2ynb3NzMw9AAAAP2iRLb8K1yO9CtcjPAAAAD+mm8Q89P1UPAAAAD8AAAA/f2q8vG8SAz3NzMy9pptEvPypcT0AAAA/mpmBQM3MTL2amZm+zcwMPwAAAABg5VC9WDk0PDMzsz4K1yO8MQgsPQAAAD/NzIw/EoNAvaabRD2amZk/bxKDum8SA70zMzO/AAAAP2Zm5j5vEoO7vHQTvQAAAD9vEgM8CtcjPZqZmb5mZua+CtejvW8Sg7sxCCw/QmDlO/T91DzNzJRAmplZP83MTD1mZua+WDm0vG8SAz0AAIA+KVwPveOlmzzNzEy9zcxMvW8Sg7pvEgM9mpkZvpZDCz2PwnW9N4lBPjMzs7628/08MzOjQArXozumm8S8WDk0vQAAAD8AAMA+qvFSPs3MDD8AAAA/bxKDu4cWWT2mm0Q9mpkZPpqZGT4xCCw9pptEO83MTL1/ajw9CtcjvAAAAD8zMzM+MzNzP28SgzyWQwu9qvHSPne+H72PwnU8AAAAPwAAAD8pXA89CtcjvM3MzL0K1yM89P1UPTMzc7+amVk/AAAAP83MTL0j23m99P1UvM3MzDyamRm+bxKDup7vJz0rh9Y+QmBlPfT91LwzM7M+AAAAvwAAwD4zM7M+lkNrP0Jg5bsAAAA/CtejPG8Sgz0AAAA/bxIDu7x0k7wAAAA/zcxMPZqZGT6mm8S7zcxMPc3MXECmm8S7uB6FvZqZGb9vEoM7ObRIPQAAAD83iUE+mpmZvrbzfb2amRm/f2q8PI/CdbyamVk/AACAPkJg5bvNzEw9zcxMPQAAQL9mZoY/mpkZP7bz/bz0/dQ8ZmYmPxfZzr1vEoM7AADAPwAAAD+mm8S7QmDlO5qZGT6e7ye9j8L1PClcDz4zM7M/46WbPAAAAL8AAAA/zczMvM3MzDzNzEw9f2q8PI/CdT0zM7O+O9+PPvT91DwpXI+9AADAP0Jg5Tumm0S9AACAvrgehT2amdk+hxZZPc3MTL0zM3M/ZmZmP5qZGT7NzAw/bxKDu83MzDzNzAw/9P1UvMUgMD0AAAA/ZmaGP39qPL1vEgM8AAAAP/T9VLzNzMy9AAAAPyuHJkAzM1NArkdhvcUgMD0xCKy9AACgP3e+H72mm0Q9AAAAP2ZmZr+amRk+AAAAAJ7vp70AAAA/ZmYWQM3MTL/NzIw/AiuHvaabRLsAAAAAbxIDO0Jg5bsAAAA/AAAAP6abRDtvEoM8f2r8PkJgZbyHFlk9I9t5vWZmVkASg0A+AAAAP+Olm73FIDA9MzOzPmDlUD2mm8S7K4cmQM3MzL1g5VC9pptEuylcDz2amVm/CtejPs3MDD/NzMw/ZmaGPwAAkECmm0Q9bxKDOwAAAD9/ary8KVwPPY/C9bwAAKA/zcxMv4/CdTwAAAA/tvN9vaabRDsxCKw8AAAAP83MTL3jpRu99P3Uvc3MzD1okW29zczMvbx0EzyHFlk9AAAAPzeJIT8AAAA/mpkZPtV4aT9vEoM7KVwPPZqZ+T+mm0S8zczMPJqZmb4AAIC+bxIDvG8SAz0AALBAWDk0vIcWWb3NzJw/mpkZvgAAAADNzMy8f2q8PAAAwD+PwnU89P1UPQAAAD9vEgM9MzMDQCPbeb1YOTQ8i2xnPgAAID+amQlAAAAAP39qPD30/VQ8aJHtvM3MzL2amRm/lkMLvY/CdTzNzMw8YOVQPUw3ib0AAAA/AAAgQM3MjD9vEoM9CtejOwAAgL6WQ4s8I9t5vWZm5j4K16M7wcqhvWZmZr8AAAA/aJHtPAAAkECe76e9pptEvM3MnD8AAAA/mplZv5qZuT8AAMA/exSuvUJg5byamRm+EoNAveOlGz1zaDE/AAAAP28SgztYObQ8AAAAP6abxLu28329AAAAP28SgzxcjwI/5/upvUJg5bu28/28MzOzPp7vJz1CYOW7qvHSPmZmFkAAAIA+i2xnPm8SA7xvEgO9ZmbmvqabRLxCYGU8j8L1PM3MTD0AAAA/BFZOP83MTD2mm0Q7AACAPm8SAzyuR2G9AACwQJqZWT+WQ4s830+NvaJFtr3NzAw/EFj5PgAAAD8AAAA/AABAQAAAAD8AAAAA46WbvM3MzL3NzEy9QmDlO83MTD2amRk+rkdhvW8Sg7vNzMw8QmDlPI/CdbwAAMA/AACAP5qZGb+WQwu9j8J1PJqZmb0AAAA/AAAAPxsvXT0K16M7CtejO5qZWT/NzEy9XrrZP83MTL2amRm+ObRIPaabRLyamRm+mplZP2iR7bxvEgM8ZDvvPylcDz1vEoO8zcwMP83MTL0pXA89bxKDOgIrhz0AAAA/1XhpPzMzsz4AAAA/zcxMPQrXIzxvEgO7zcwcQI/Cdb3jpRs9zcwMv2Zmpj+PwvW8f2q8PGiRLb8xCCy9AisHPbgehT3NzKw/aJFtvVg5NLzNzEy9ZDvvP0JgZT9mZuY+vHQTPZqZGb70/VQ8MQgsvZqZGb/jpZu9ZmYWQGZm5j68dJO8/KlxvbbzvT5YOTS8d74fPTMzMz/NzMw+AABAv5qZ2T6mm0Q9CtcjPAAAAD+mm0S8I9t5vTMzsz7NzEw9QmBlPDm0SD1mZia/9P3UPArXo7wAAAA/AAAAPwAAAD8Sg0A9ppvEu83MTD1YObQ8pptEvAAAIEAxCCw9MzOzvt9Pjb1CYOU7mpm5PwAAID8AAAA/TDcJP05iED4K16O846WbPP7UAED0/dQ8pptEuyUGgb3NzEw9zczMPlCNlz4bL908bxKDO0JgZT1kO58+ukmMPkJg5TwxCCy9zcxMvW8SAzsSg0A9AAAAPwAAAD9mZmY/AAAAAPT9VLwAAAAAmpkZvm8SAz2PwnW8j8J1PYcWWT3NzEy9AAAAPwAAAD8zM7O+MzMjQEw3CT/jpZu8QmDlPGDlUL1mZiY/AAAAP1g5NLwK16M7ZmYGQG8SAzs5tEg9MzMzvwAAAD/NzEw+uB6FPZZDizy8dJM8AAAAP/T9VL3NzMy9nu8nPaabRLszM7O+mpmZvn9qPD28dBO9ZmbmvqabRLzNzEw9aJHtvD0K173NzEw9ZmbGPwAAAD8zM7M+zczsQG8SA7s5tEg9AAAAPzEILD0AAAAAAAAAP83MzD0j23m9QmBlvAAAwD5QjRc9nu8nvbpJjD4AAAA/Zmb2P6abxD3NzMw846UbvZqZuT/NzMy9d74fPQrXo7vNzEy9AACAvpqZWT/NzMw/f2oMQHe+H730/dQ8zczMPVg5ND3NzMy8YOVQPc3MTD3NzAy/MzMzP1g5NDwCK4e9YhDYPjEIrDy4HoW9mpmZvjMzs74bL908AisHvQRWTj/fT409pptEPAAAAD/NzMy9AAAAP83MTD0AAMA+AAAAP1g5NDxYOTQ9zcxMPQAAAADsUTi9mpkZP83MTL1/ary8bxIDPDMzMz/0/dS8WDk0PAAAAD8AAEC/AAAgQKabxDyWQwu9mpkZPp7vp70K16O8AAAAP5qZ2T5vEoO6f2o8Pc3MzLwzM7M+AAAAP83MTD0AAAA/bxKDOylcDz0AAAA/j8J1PDm0SD2uR2E+30+9P28Sg7ymm8Q8mpkZvgaBlb2mm0S8UI2XPpqZmb5cjwI/Gy/dPMUgML0AANA/QmDlO2iR7bwAAAA/AAAAP+OlG728dBM8O99PPn9qvLwxCCw9I9t5vZqZGb8zM7M+ZmYmP2IQ2D7NzAw/zcyMP8UgsL28dJM8AAAAPzm0SD2mm8S8ObRIPc3MzL30/dS8YhDYPmiRbT3VeGm9AABgPzMz0z8zM2NAFK6HPqabxLu28329pptEPbx0Ez0AAAA/f2oMQJqZGT5vEoO9QmDlu9V46b1vEgM7ZmbmPmZmRkAAACA/AAAAP5qZGT8AAAAAbxIDvQAAgD8pXA89/KlxvQAAAD+amRk/CtcjPG8SA7yuR2G9AAAAP2Zm5j4AAMA/ppvEPLgehT1vEgO7bxKDO2ZmRkAAAAA/zcwMvwAAAD9vEgM8rkdhvajG6z8K16O8bxKDuxBYOb4AAAA/CtcjPC2ynT2amRm+YOVQvUJg5TvNzEy9zczMPp7vJ71vEoO6d76/P5ZDC71mZuY+I9t5PeOlmzzNzEy9zcwMPwAAIEAzM7M+AAAgQAAAAD8AAAAApptEvM3MnD8K1yM9Gy/dvM3MTL0zM7O+vHQTvQrXIzx/arw+zcxMvUJg5TuamZm+vHQTvG8Sgz0zM3M/zcwMv5qZmb5QjRc9AAAAP6abRLsbL129mpkZvs3MzL3VeGk9bxIDvd9PjT0AAAA//KlxPgAAAD8K16M8bxKDuwAAAD+mm0S8mpmZvWiRbT0AACA/mpkZvhBYOb5kO+8/CtcjPAAAAD6PwnW8j8J1vQAAQL/NzMy9JQaBPRsv3TxmZuY+bxIDvBsv3TwAAAA/mpm5P83MTECmm0S8QmDlPOOlm71MNwk/vHQTvM3MTL1g5VA9lkOLPAAAYEAAAIA+mpkZPwAAAABCYGU8pptEuwAAAD+8dJO8QmDlO5qZmT8xCAw/bxKDOmDlUD3NzAw/ObRIvbx0E7wlBoG9AAAAPwAAAD8zM7M+9P3UPDMzs77NzEy9bxKDvKabRD3NzMw9WDm0vArXoztmZua+6SaxPm8Sgz0K16M7AAAAP7x0kzxCYGW8AADAP2ZmZr8AAAA/c2iRvQrXozyamZk/QmDlO6abRLsAAAAAmplZPw4tsr30/VS8zcxMvbx0Ez1vEgO7AACwP2Zmpj8AAAA/AAAAPwaBlb1oke2846WbvDMzU0AAAMA/bxKDOlg5ND30/dS8AACAPpqZWb+PwnW9AAAAP28SA7sxCCw95/upvTMzI0BcjwI/AACAPocWWT28dBO8CtejvOOlmzyamZm+lkOLvJ7vJz3NzMw99P1UPM3MTL0AAAA/AABAP83MTD3NzEw9EoNAvc3MTL0AAAA/tvP9POOlG73NzEy9CtcjvH9qPL0j23m9zczMPjMzcz8AAKA/AAAAP39qPD3jpZu8AAAAP0JgZbyPwnU8mpmZPgAAAD9MN4m9bxKDvFg5NDzNzMy9MzOzPlTjpT0AAIA+lkMLPW8SAzsAAIA+zcxMvSlcD7228/08mpkZvqabxLwbL109AAAAP5qZCUD4UwM/mpkZPs3MTD5vEgM7AisHPTMzs76mm0Q8bxIDvDvfjz4AAAA/bxIDuyUGgb3NzEy9QmBlvAaBlb2YbgJA8tKdP5qZGb5QjRe9MQgsPTVeur1KDEpAAAAAP28Sg7yWQws97FE4Pc3MTL0GgZU9AABAPwAAAD9CYOW7UI0XvTMzs75CYGW846UbPdEiez+amRk+lkOLvfT9VDzNzEy9bxIDu5ZDCz1mZuY+dZOYPs3MjD8Sg0A99P1UPJqZGb53vp+9vHQTPAAAAD9vEoM7AAAAP7x0k7xvEoO9ZmZmvwAAQD8bL1299P3UPAAAgD4AACBAmpkZPwAAAD8AACBApptEu28SAzwAAAA/Gy/dPEJg5byamRk+ZmZGQKabxLu8dBM9AADAPuxROD0K16M7zczMPwAAgD4zMzM+WDk0PNV4ab3NzExAnu+nvX9qvLx3vh89MzMjQAAAQD8AAAA/zcxMvW8Sgztoke08FK6HPvT9VL28dBM9mpkZPpqZGb4K16O8j8J1PDMzs75vEoM8tvN9vZqZWT/NzEy9ZmbmvqabxLwCKwc9zcwMP83MLECamRm+/tQIQDMzc79mZiY/bxIDvX9qvL1mZsY/bxKDu1CNF71mZua+AABAP2DlUD28dBO8AACAvpqZmb0K16M7aJEtvzMzsz4AAAA/vHSTvMUgML1mZuY+46UbPZ7vJ72ambk/mpkZv1CNFz1vEoM6AiuHvc3MTD0AAMA/nu8nPc3MTD+amZm9bxKDuwAAYEAtsp09zcxMPaabxDwAAAAAMzNzv83MTL+28/28AAAAvwAAAD/sUTi9AACAPwIrBz2mm0Q7AABgPwAAQD9QjZc9QmDlPBSuhz7NzEw9vHQTvAAAAD8AAMA/MzPTP39qvD5vEoO7WDm0PClcDz6mm0Q8rkdhPQAAID8K1yM8Gy9dPc3MTL0AAAA/ZmZmP83MTL0AAGBAzcxMv2Q7nz5/ajy99P1UPAAAAD9CYOU7tvP9PJqZsUAAAAA/WDk0vGiR7TyuR2E9AAAAP8UgMD4zM7M+QmDluylcD73NzEy946WbvFg5NDyamRm+XrrZPxKDQL3jpRs9vHQTvQAAAD9mZoa/mpmZP5qZ2T4K16O8UI0XPSlcL0B3vp+9MQisvAAAAD8zM3O/d74fvY/CdTwtsh0/KVwPPWiR7byamYFAzcxMvc3MDL8CK4e9bxIDOwAAYECmm0S8BoGVvQAAQD9mZua+QmDlPFg5tLxg5VA9ZmYmPzMzsz4AAAA/zczMvajG6z/sUTg9AAAAAAAAAD9CYOU8JQaBPRKDQL0AAAA/KVwPvW8SgzwAACA/zczMPGDlUL0AAGBAzcxMvWZmxj8AAKA/AAAAP83MTL1YOTQ9WDk0vAAAAD+PwvU8xSAwvQAAAD8AABBACtcjPG8SA7teutk/bxIDPX9qvLwAAAA/AAAAP0Jg5TvNzEw9bxIDvXsUrr0AAAA/MzOzvhsv3bxYOTQ8f2o8PQAAAD8AAAA/MzMzP5qZGT5vEoO6bxKDvAAAAD/0/VQ8WDk0vc3MzD28dBO8zcyMP0w3ib1YOTQ8MzMzvwAAAD9YOTQ8QmBlPaabRLszM3M/ZmbmvgAAAD8AAAA/ZmbmvuOlGz2mm0S9lkOLPBSuhz4AAAA/vHQTPbbz/bwAAAAAc2iRvW8SgzqamRk+zcyUQM3MTD2WQws9bxKDu2ZmZr8CKwc9AisHvQAAAD/NzKw/tvP9vArXozyWQws9ZmbmPmDlUL0AAAA/AAAAPzMzM79/arw8f2q8vM3MTL1vEoM8AABAP2Zmxj/NzEy/gZVDPpqZWT/NzAw/46WbPAIrB70AAAA/WDk0PW8Sg7oAAAA/ZmY2QFg5NDxvEoO7zcxMvc3MzLwOLbK9AAAAPzMzM78AAAA/ppvEvPT9VDzNzEw9Cteju28SgztmZua+rkdhPZqZGb5CYOW8KVwPPc3MTL0AAEA/zczMPqrxUj78qXG9bxKDPBsvXT2amRm/bxKDPM3MnD9CYGW8yXa+vZqZsUBkO58+AACAPp7vJz1CYOU7XI8CP2iR7bwCKwc9zcwMv7x0Ezxg5VC9AAAAP2Zmhr8AAAA/AABgQJqZGb68dBM8rkdhPSlcDz4Sg0C9bxIDPUJgZbwAAAA/ZmZOQAAAQEBCYGU89P3UvJqZmT4K16M7lkOLvYGVQz7NzMw/bxKDvOOlGz0zM7M+46WbvW8SAzymm0Q9AAAAP2ZmJj/NzJRAzcxcQAAAQL9/arw+vHQTvbx0Ez3NzEw9pptEO4/CdTzNzKw/zczMvTVeur0xCKy8AAAAPwrXIz0K16O7ZmbGP2ZmJj8zM7O+vHSTvI/CdTyq8dK9WDm0PAAAAD8AAEC/MzNTQN0khj7jpRu9AisHPeOlGz22870+AAAAP/T9VL1vEoO6MzOzPvypcb1vEoM7AAAAPwAAID+WQ4s9lkOLPKabRLyamRm+AAAAP83MTL2amZm+DAKrPjEILD28dBM8AAAAP28SAzsK1yO9AAAAPwAAAD8K1yO846Wbvc3MDD+uR2G9bxKDvGZm5j4AACBAf2oMQFCNl71vEgM8QmBlPUw3iT0AAIA+AAAAP5qZGUAAAAAACtejOylcD738qXG9AAAAPwAAYD9okW09bxKDvQAAAD9vEgM99P1UvQAAAD9mZuY+AAAAAM3MzDwK16M7ZmaGv4cWWT28dJO8AACAPgAAAD/8qXG9bxKDuzMzs74K16M7d74fPTMzsz5mZua+AAAAPwAAAD8zM3M/zcxMv0JgZbzsUTi9xSAwPc3MTL3NzEy9bxIDO28Sg70zMzO/WDk0vSlcDz0AAIC+zczMPM3MDD8K1yO9WDm0PAAAAD9vEgM9vHQTvAAAAD+amQlAbxIDu7x0E73NzEy9CtcjvQrXIzwzM9M/SgwCPs3MTD4AAIA+bxKDvG8SgzpmZua+Di2yPQrXozyamRm+AAAAPylcj70AAAAAAAAAP/T9VDymm0S8mpkZP5qZGT7jpZs8bxIDu57vJ73jpZs8f2q8vX9qvLwAAAA/mpkZvjEILD2mm8S7lkMLvXsUrj7NzIRAZmZGQAAAAD93vr8/CtcjvGiR7TwAAAA/zczMvI/CdTy8dJO9mpkZvm8SgzpCYGU9ukmMPqabRL0AAEA/zcxMva5HYT0AAIA/EoNAvbx0Ez3NzAw/AAAAP0JgZTymm0Q9qvFSPs3MzDy8dBO9MQgsPwAAAD8AAAA/MzOzvmZmTkAAAGA/bxIDOwrXo7zNzEw+8KfGvTEIrLxmZgZAAABAv7x0k7xvEgM7zczMvW8SAz3NzMy8mpkZvs3MzD1vEgM7aJHtvK5HYb2uR2G9AABgPwAAAD8AAAA/AAAAP2Zm5r5vEgO8pptEPc3MzL1oke08ppvEvFg5tLwpXA8+zczMPI/CdTxYObS8WDk0vQAAAD+uR2G9MzMzP5qZmT+amRk+pptEvArXIz0AACBAppvEu+Olm71/ajw9AAAAP2Zm9j+amRk+MzNzP5qZgUCamRm/lkOLPFg5NLwAAAAAMQisPArXo7sxCCw/AAAAP3e+H71/arw8nu8nPZqZGb+HFlm9AADAPzMzsz5vEoM6zczMPCUGgb2amRk+zcysPwAAgD8AAMA/46UbPQrXozsAAMA/QmDlO0Jg5bwzM7O+MzMzv28SA730/VQ91XhpvVCNlz4AAAA/zcxMPbbz/Tx/ary8lkOLvZqZCUBmZi5AppvEvC2ynb0AAAA/j8L1vBsv3TwAANA/AAAAADMzcz8AAAA/zcxMv6rx0r2WQ4u8d76/Py2ynT1YOTQ8WDkcQAAAAD/FIDA9tvP9vIcWWT2amRm+zcxMPZqZGb5YObQ8hxZZPQAAAD+mm8Q7j8L1vAAAAD+q8dI+f2q8PDEILL3NzMy9mpmZvW8Sg7sAAAA/AADAPgAAAD/NzAw/lkMLPaabRDszM7O+7FE4PQIrB70AAAA/AACAvgIrBz1YObS8zcxMPW8SgzuWQws9ObRIvQAAwD8AAAA/mpkZvwAAAD+amRm+MzOzvrbz/TwK16O8mpkZv28SgzrjpRs9tMg2QAAAgD+PwnW9MQgsPSuH1j4CKwc9vHQTvM3MzD0AAAA/mpkZvm8Sgzymm8S7AACQQPT9VDxCYGW8K4fWPs3MzD4AAAAAbxKDvAAAAD9vEoM746UbvQAAAD/jpRs+Gy9dvQAAAD/NzEw9zcxMPiPbeb2mm8Q8AACwQM3MrD+amVm/aJFtPW8Sg7sCKwe9zcxMvZZDi70AAAA/f2q8vOOlGz1mZsY/zcxMPZZDizwAAAA/AiuHPgAAkEAAAAA/ZmZGQAAAYD9vEoM6bxIDvAAAwD7fT409ppvEO5hu0j8rhyZA/Klxvbx0EzxCYOU8AAAAPwAA4D+e7ye9mpkZvgrXIzymm0Q9AACAPpqZ+T8K16O8nu8nPfT9VD2amRm/AACQQM3MTL0AAAAAQmDlOylcj72amRm+lkMLPW8Sg7stsp29AACAPpqZmT7NzEy9QmDlO39qPD0AAMA/CtcjvGDlUD0zM7O+Zmbmvm8SA71YOTQ9zczMPQrXI728dBM8YhDYPgAAAD9mZvY/MzOzvgAAAD9okW29vHQTvAAAAD+WQ4u8KVwPPQAAQD9mZkZA4XoUPsUgML0AAAAAWDk0vC2ynT0AAIA+qvHSPmQ77z+mm8S8I9t5vQAAAD/VeGm9bxKDuwAAAACamRm+xSAwvVg5NDxmZua+MQisPG8SAzzNzEy9mpkZPs3MTL1vEgO7zcxMPaabRLzjpZu9AiuHPgAAAD8lBoE9bxIDuwrXI70AAMA+30+9PzeJIT+WQwu9zczMPM3MzL0K1yM8WDk0PZqZ2T4AAAA/9P1UvClcjz2amRk+lkMLvTEILD0AAAA/zczMPgAAAD8AAAA/AAAAAAAAwD+mm0Q7ppvEvM3MLED0/VS8pptEPJqZCUCamZm+rkdhvZZDizwAAIA+VOOlvQrXozsAAAA/zcyMP3WTmD5/arw8pptEu5qZGT4K1yO8pptEPAAAwD4zM7O+QmDlO99PjT0AAAA/QmBlPG8Sg7yamRm+AAAAP5qZmT70/VQ9ZDufPjEILD1YObS8AADAP83MzL3sUTi99P1UPDEILD3NzAw/MzOjQJqZmb53vh+9bxIDOwAAwD9g5VA9bxKDuqabRD0bL129UI2XPgAAAD9OYtC+qvHSPgAAAD9cj4I+AAAAAFCNF73+1AhAEoNAPW8SA7vNzEw9/KlxvWiRbT7jpRs9tvP9vAAAAD8zM3M/Zmb2P28Sg7qWQ4s8mpmZvpZDizxCYGW9AAAAPs3MTL1YObQ8QmBlPQAAAD9/arw8Gy9dvQAAsD8AAAC/AABgQIGVQz7VeGk9pptEu28Sgz3NzOw/MzOjQG8SAzs5tEg9AAAAPzm0SD1vEoM7AAAAPwAAAD9YORxAWDk0vUJg5TtmZuY+EoNAPbx0E7wxCKy9mpkZPs3MTD0nMQi+MzOzPs3MzD0K16O830+NvexROD3NzEw+zczMvaabxLtQjRc9AAAAP6abRL2mm0S7AACAPgAAQD/ufP8+WDk0PG8Sg7wAAAA/CtcjveOlGz0GgZU99P3UvI/CdT0AAAA/AAAAPwAAAAAAAAAAbxKDO3e+H73NzEw946WbvQrXo7sAAAA/zczMPaabRLyPwnU9mpkZvkJgZb1CYGW8mpmRQAAAAD+amRk+MQisPLbz/bwCK4e9mpkZvrx0k7wzM3O/bxKDPQAAAAAAAAA/AABAQM3MzL2amWlA9ihcPs3MTL2mm0Q7Gy/dvJqZGb5vEoO8pptEPGZmJj+amRm+ppvEPGiR7bwAAAA/aJFtPQrXIzwAAAA/ZmZGQDMzsz5vEgM8bxIDu0JgZT9YObQ9bxKDPPT9VL3NzEy9zcxMvpZDCz30/dS8CtejPmZm5j5mZuY+lkOLvKabxDwSg0C9ZmbmvuOlm7xYObS9AACgv39qPD0AAAAAmpkZvs3MzD0AAAA/bxKDO1CNF73NzEw9mpmZPQrXo7wAAAA/AAAAP5ZDC730/VS9AACAPkJg5byPwvU8zcxMvQAAgL4K16O8d76/P3NokT1vEoM8AACAP5qZuT8K1yO9vHQTvJqZmb4xCKy8rkdhPQAAAL+amRm/ZmaGP2q8FD8AAAA/aJFtPW8SgztvEoM6QmDlu5qZGb7NzAw/JQaBvTEIrDyR7Xw+AADgP4/CdbwAAMA/YOVQPY/CdTwAAAA/AAAAP28SgzvjpRs9zcxMvUw3ib1vEoM6zcxMvQAAAD+amRk+i2xnPgAAwD+mm8S7CtejPJqZuT+PwnW8ObRIvQAAAD+amVk/bxKDOsUgMD1mZmY/pptEPAIrB70AAAA/zcxMvc3M7D+28/08pptEO83MzL2mm0Q846WbvAAAAAAK1yM8ObTIvQAAAD8AACA/ZmZGQJqZGb628/28vHQTvGZm5j6HFlk9bxKDOvLSnT8AAAA/j8J1PI/C9bwAAAA/QmDlu/ypcT2amRk+zcwMv+xROD3fT70/MQgsvSlcDz30/VQ9AAAAP5qZmb6amfk/mpkZPt0kbkB1k5g+ppvEuwrXo72mm0Q9AAAAP1g5HEDByqG9bxKDO/T9VDwUroc+9P1UPQrXIzwAAIA+CtejPP7UAEAAAAA/j8J1PFg5NLxCYGW9QmBlP39qPL3+1ABACtejuyUGgb0AAAA/mpkZPmZmZr+8dJO9pptEPAAAAD9YOTS89P1UPQAAAD8AAAA/bxIDOxsv3bzNzEw9UI2Xvbx0E7zNzEw9ZmZmv7x0E70zMwNAZmbmvmZmFkAj23k946WbPM3MTL0K1yM8d74fPQAAAD8AAIC+CtcjvaabRDvNzMy9pptEuwrXIz0AAAA/AAAAAGZm5r53vp+9MzOzPmiR7TxYObS8mpkZvgAAAD8GgZW9bxKDvGZmJj9/ary8UI0XPQAAwD/Jdr49AACAP28SA7tYOTQ9zcxMPSPbeT1vEoM8AAAAPwAAAD8K16O8tvP9PM3MDL+mm0S8Gy/dPDMzsz4AAAAAzcysv83MDL+PwnU9WDkcQGiRbb0xCCw9zcz0QJqZmb7NzMw+9P1UPOOlm7wzM7O+WDk0vKabRDv0/VQ9mpkZvs3MXECamRm+AAAAPwrXo7t/ajw9ZmZmP1g5NLy8dBO9Di2yvQAAAD8AACBAzcxMvQAAAABvEoM8mpkZPvT9VLxYOTQ8AABgPwAAwD8lBoG9QmBlPJqZmb5/ajw946WbvDMzcz+amRm+AAAAP2Zm5j4AAMA+d74fPY/CdbwAAAA/bxIDu5ZDC73NzMw/ObRIPW8Sgzuq8dI+mplZvwAAAD+4HoW9aJHtPClcL0BCYGU8YOVQPQAAQD+uR2E9AAAAPxsvXb1CYGW8MzOzvmZmJj/jpRs+zcwMv0JgZTzNzEw9bxIDu1CNF72WQws+mpkZPilcL0BQjRe9zczMPDm0SD2gGq8+8KfGvfT9VLwAAAA/AAAAP83MLECamVm/AAAAPwAAAD+8dBO9QmBlPGZmJj8xCKw8uB6FvQAAAD+amQlAAAAAAG8Sg7wAAGA/YOVQPQrXo7sAAMA/AAAAP5qZmT4K16M7rkdhPfT91LyPwnW8mpkZPne+n72amRm+xSAwvQIrBz0AAIA+pptEO83MTD0AAAA/zczMPQAAoD8AAGBAAACQQAAAAD8AAAAAaJHtPDMzs75QjRe9xSAwPUJgZb0AAAA/zcxMPgAAAD+mm0S7Gy/dvKAarz5vEgM8Gy9dPc3MTD4AAAA/QmDlO0Jg5bwzMzM+46WbPQrXozsAAAA/zcwMPwAAAD8zM7M+ppvEu5ZDC70pXI+9mpkZvwAAYEDNzMw8AiuHvTMzkz8bL129lkOLPJqZWb/NzMw+/KlxPgrXIz1CYOU7Gy/dvDMzs74pXC9AbxKDPOxROL2amRk+ppvEvW8Sg7r+1AhAZmYmv83MTL1mZuY+zczMPGiRbb2mm8S9AAAAPyUGgT0AAAA/bxIDu8HKoT0AAAA/AisHPeOlm7zNzEw+zcxMPp7vp71vEgO80SJ7P28SAzwxCCy9MzPTP83MTD7NzEw+AAAAAG8SA7sK1yM9WDkcQBsvXT28dJM8SgxKQAAAgL53vh89bxKDO2Zm5j5YObQ8bxKDvTMzsz6ambk/46UbPpZDizwK16O8AABgQH9qPD2mm0S73SRuQM3MzL1vEgM8UI2XvTMzA0ApXA89WDk0vU5i0L4AAAA/AAAAP28SgzwAAAA/Gy/dPAAAwD+mm8S7bxKDPHsUrj4AAOA/lkOLPM3MzLzNzEy9WDm0vBsvXb0AAIA/vHQTPUJgZbwAALA/AAAAPwAAAD8AAEC/bxIDPArXI70AAAA/j8L1PLx0k7wK16M8CtejPAAAAD8AAAA/AAAAPwAAAL8AAMA/MQisPFCNF70AACBApptEO6abRL2amRm+mpkZPrx0E7wbL908AAAAP+OlG72PwnU8ZmamPzMzMz8AAIC+f2q8PH9qPL3NzAw/bxKDOzm0SD3NzEw9ZmbmPuxROD1vEoO7vHQTvRsvXb1mZiY/AAAAP5qZGb6amRm+QmAFPwAAAD+8dJO8aJFtPQaBlT2amRm/AABAP+Olm7wj23m9AAAAP6abRLuuR2G9zcxcQJqZmb4AAAA/9P1UvI/CdTxkO+8/pptEu6abRDwAAAA/mpmZvm8Sg7slBoG9zcxMveOlG72mm8Q8AADAP5qZGT7NzEy9AAAAPzEILL28dJM8MQgMP6abRLvByqE9AACAP5qZmb5YObQ8UI2XPaabRLsAAAA/Gy/dvAAAAADNzEw9mpkZvk5i0L45tEg9mpmZPgAAkEDNzEy9ppvEOwAAAD9YObS8f2q8PAAAAD9mZua+AAAAP6abRLvVeGm9mpmZv28SA730/dQ8mpmZvhKDQL1vEgO7AAAAP5qZmb7sUTg93SRuQDMzsz6HFlm9WDm0vAAA0D+PwnU8KVwPvWZmJkAAAAA/AAAAPwrXo7wbL908/tQIQKabRLz0/VQ9zcycP5ZDi7wlBoG9AABAvwAAwD7NzMw91XhpPeOlmzwAAIA+mpkZP6abRD2mm0Q8mpkZQJZDizz8qXG9MzMzPwAAkEBvEgO9bxIDPTMzs78K1yM8rkdhPbTINkDNzEy9mpmZvgrXozxYOTS9zczMvZqZGT5vEoM8d74fvZqZGb8CKwe9lkMLPQAAAD8zM7O+AACgP28Sg7rsUTi9AAAAP28SAz2WQwu9AAAQQMl2vj0xCKy9j8J1PLx0EzwAAMA/AAAAP23nez7NzFxAAADAP28Sg7v0/dQ8AAAAP7x0kzyuR2G9AABgP83MTL1vEoO7vHSTPJqZ+T9vEoM6/KlxveOlmzwzM7O+vHQTPAAAoD/n+6m9lkOLvAAAAD9YOTQ9CtcjvAAAAD8AAAA/AAAAP5qZGb5vEoO9WDk0vEJg5TsGgZW9bxIDOwAAAD/NzEy9mplZP0oMAj4AAAA/zcxMvbx0EzxvEgO8JQaBvZqZGb/+1AhApptEPMUgMD2amRm+hxZZvbx0k7zNzEw9zcxMPQAAAD+PwvU8pptEOwAAAD9YObS8d74fPWiRbb2amVm/ZmbmPjMzcz/NzMy9vHSTvRsv3bxvEgM8AAAAAJqZIUDjpZs8YOVQPexROL3NzEy9MzOzPpqZGT7jpZs8UI0XPc3MnD9CYOW7MQisPArXozwAACBACtcjPMUgMD0zM7M+bxKDu1g5NDwAAAA/mpkZQAAAAD9mZua+mpmZvrbz/byWQ4s8ZmbmPrx0E7yuR2G9mpkZvzMzs75CYOW746UbPc3MHED0/VS87FE4PUJgZb2amZm+zczMvdV4aT0xCKy8bxKDOgAAAACamRm+mpkZPzMzsz6YbtI/MzOTP3e+H71zaJG9ZmbGP39qvDxzaJG9BFZOPwAAAD/jpZu8vHQTPc3MzDwK16O8zcxMPQAAAD+PwnW8WDkcQPT9VD2q8UpAbxIDvArXIz3b+Z4/AAAAPwAAAABmZi5AzcxMvY/CdTwAAAAAf2q8PArXo7z4UwM/AAAAP28Sg7xCYGU8WDm0PAAAAD8bL109I9sZP6abRLtQjRe9AADAPylcD70CK4c9mpm5PwAAAD9QjRc9pptEOzMzsz68dBM846WbvM3MDD+amVm/zcxMPgAAAD8AAAA/pptEO39qPL0K1yM9AACQQIcW2b2WQ4u8mpmZvs3MTD4AAIC+9P1UvM3MzDzNzCxAbxKDvI/C9TwAAAA/AADAPwrXozyPwvW8AAAAP6abRLwpXA89ZmYGQJqZGUAAAKhAzczsP28SgzpQjRe9XrrZPwIrhz1YObQ8AAAAP2ZmRkBvEoO9WDk0vG8SAz3jpZu9AAAAPwAAAD/NzAw/AAAAAGZmFkAAAKA/pptEuzEIrLyamRlA/KlxPW8SAzwAAAA/Zmbmvm8Sg7uWQ4s8zcxMvQrXo72mm0S7AAAAP83MTD1mZgZAbxIDO5ZDi73NzEy93SRuQAAAAD9okW2946WbPDMzsz628/08vHQTvZqZmb4CK4c+AAAAP4cWWT0AAAA/CtejO7x0kzxvEgO9zczMPQAAAD/+1AhAWDm0vEJgZb2PwnU8mpkZvmZm5j7fT429pptEvAAAgD6mm8Q7lkOLvOkmsT5mZoa/hxZZPQAAAD8AAAA/AABAP28SAzspXA89AACQQI/CdT1vEoM6AAAAPwrXozwAAIA+/KlxPW8SAzsAAAA/MzOzPs3MzL0AAAA/WDk0vI/Cdb2amZm+bxKDuxKDQD3NzEw9lkMLPpqZGb9QjRe9pptEO7bzfb1mZua+arwUPwAAAD8AAAA/AAAAP2ZmZj9vEoM6ObRIvc3MTL28dBO8bxKDPM3MzL0AAAAAxSAwvaabxLsAAAA/QmDlu28SAz0zM7O+j8J1PQAAAD/NzMw9WDk0vZZDizyPwvU8K4cmQAAAAD4pXA8+XrrZPwAAAACPwvU8QmDlu83MzD9mZuY+yXa+vX9qvLymm0S8zczMPY/CdbwbL109AADAPwAAAD8AAAA/ZmZWQAAAgD5vEoM6QmBlvAAAAD8K1yM8bxIDvQAAAD8rh9Y+QmBlPFg5tLzNzMw9I9t5PY/CdTwzM7M+AAAAv0Jg5bsSg0A+vHSTPPT9VD1mZuY+7FE4vUJgZTxmZuY+AAAAPwAAID8tsp29QmBlvG8SAzu8dBM8AAAAPwAAAD/NzMw+AABgQM3MTD3Jdr49bxKDOpZDizwAAAA/Cteju1g5tLwAAGA/zcyMP/T91DzNzMy8ZmYWQI/CdbzFIDA9AABAPwAAAEAAAAA/MQisPLbz/bxQjRe9mpmZvgAAIEBCYOU8AisHvc3MTD1CYGW8wcqhvRBY+T6amRm+AAAAP83MDD+e7ye9pptEvGZm5r5YOTQ9bxIDPAAAAD4AAAA/QmDlPG8SA72amRm+f2q8POOlm7wAAMA/ZmYWQAAAAD8pXA+9bxKDO5qZGT4K1yM8hxZZPbx0Ez1okW09AACgPwAAAD9mZuY+AAAAPzEIDD8AAAAAbxKDO0JgZTwAAAA/bxIDvYcW2T0AAIA+AACAPkJgZbwK16M8Gy9dPWZm5r7NzMw9bxIDvBsvXT2amRk+QmBlPwrXozyWQ4u8mpmZP28SA7sCK4e9zcwMP1yPAj/NzEw9zcxMPgrXIzyHFlm9MzOzvjEILL01Xro9XrrZPxKDQL3NzEy9CtcjvfT9VDzNzEy+zcxMPZZDC73NzEw+bxIDPW8SgzszM7M+MzOzvkJg5bv0/VQ9j8J1vHe+vz+amRlAAACAPuOlmzzNzEw9f2q8vKabRDuWQ4u9tvN9vQAAAD/NzEy9zczMvUJg5Tu28/28mpmZPvypcT2mm0S8tvN9vdV46T4xCCw/zcwMPwAAAD9vEgM7vHSTvM3MjD9CYGW8pptEPAAAwD5eutk/46WbPBsvXT0AAAA/j8J1PEJgZb0zMwNAmpkZPgAAAD9CYGU9ppvEO/T91D4K1yM8QmBlvZqZGb68dBO8hxZZvQAAAD/NzIw/c2gxPwAAAL8AAAA/ZmZmP28SA7xoke08AACAPrgehb2PwvU8QmBlP83MzD1YOTS9vHSTPM3MnD+8dBM8ppvEu83MzL2ambk/mpnZPilcD70GgZU9ZmYmP0JgZb1g5VA9AAAAPiPbeb0AAIA+bxIDPGiRbb0AAAAAMzMzP83MTD38qXG9AAAAPwrXIzye7ye9zczMvTMz0z/sUTi9j8J1PH9qDECmm0Q9CtejO5qZWb8AAAA/MzOzPm8SA7u28/28mpkZPlCNl70K1yM8AAAAP83MzL2mm0Q7d74fPZqZGb5vEgO99P3UPJqZIUCamRm+ZmZmP5qZGb4X2c49ppvEvMl2vr3NzMy9QmDlu2iRbb30/dQ8AACwPx+FSz8AAMA/EoNAvaabRLzFILC9mpkZvs3MTL1vEoM6WDk0vQAAAD+mm8S7vHSTPM3MDD9mZiY/mpmZvlg5tLzNzMy9f2o8PUJgZTxYOTS9AACAPm8SAzv0/VQ9zcwsQAAAAD+amRm/AAAAP83MDL+amRk+j8J1PZZDizyYbtI/j8J1vG8SAz2ambk/zcyMP1g5NLx7FK69pptEuwAAsEDNzMw+AABAQKabRLuPwvW8TmLQvne+H71vEgM8zcxMPQAAAD/jpRu9AisHPZqZmb5CYOU7Gy9dPQAAAD+amRm/j8J1PJ7vp730/VQ8AAAAP2ZmJr8AAEA/zcwMP5ZDi70K16M8bxIDPQAAQD/VeGk99P1UPH9qvLwAAAA/zcwMvwAAQD+amRm/aJEtvwAAAD+PwnW946WbPDMzs7/jpZu8aJHtPM3MTL0AAAC/bxKDujEILL3NzAxAbxKDuo/Cdb0AAAA/mplpQAAAgD6mm8Q846Ubvc3MTD28dJM8f2o8PRBY+T4AAAA/CtcjvZZDizxoke08zcxMvWZm5j7NzIw/TmIQPgAAAAD0/dQ8mpkZvkJgZbwK16M7MzNzP83MTL0xCKw8vHQTvDMzQ0ACK4e9j8J1vM3MDD8zM7M+AABAP7x0EzyPwnW8ke18Ps3MTD0K16O7mpkhQAAAAD9vEgO89P3UPDMzs74K16O77FE4vZqZWT8Sg0A9bxKDvGZmBkBmZoY/mplZPwAAoL9mZuY+YOVQPaabxDsAAAA/AAAAAG8SgzpYOTS8mpkZvqabRD0bL928Zmamv2Zm5r4pXA89QmBlvQAAwD/NzEw+EoNAvbbz/TxmZqY/1XhpPWiR7TyamZm+mpkZPgAA4D+mm0Q73SRuQHsUrr28dJO8ZmYWQJqZGb5vEgM87FE4vX9qPD3NzEw9zczMPwAAYECWQ4u8pptEPAAAsEBvEoO9bxKDOv7UCEDjpZs8KVwPPW8SgztmZua+7FE4Pbx0k7wAAAA/AACAPvypcT2mm8Q7K4cmQAAAQL/sUTg9ZmZmP5qZGb70/dS8lkMLPTEILD3NzEy9AABAv8UgMD0AAAA/1XhpvW8SgzwAAAA/ObRIPaabxDsxCCw/MzOzPpqZiUAAAAA/ZmbmvpqZmT68dBO8AisHvTMz0z9vEoO6aJHtvAAAAD/NzEw+bxIDO/T9VLwAAIA/f2o8PWiR7bxzaDE/AiuHvX9qvLwzM3M/ZmZOQM3MzD8AAIA+9P3UPKabRDszM3O/BoGVvQIrBz38qXG9gZVDPs3MTD5mZuY+UI0XvfT9VDzNzEw9Zmbmvo/CdbxU46W9AABgPwAAgD7NzEy+9P1UPAAAwD/NzMw9EoNAvQrXIzwSg0A9AACAPrx0EzzsUTg9zcxMvQAAYEAAAGA/XrrZP28Sg7xg5VA9zczMvDEIrLwAAAA/AAAAPwAAgD5okW09pptEPKabxDsAAAA/1XhpvW8SAz0AAAA/AADgPwAAAD8AAAA/AABgPwAAgD5CYOU7Cteju2ZmTkBvEoO6bxKDvQAAIEAAAAAAvHQTvMUgMD2amZFAzcxMPQAAAACamRm+/KlxPbx0EzwAAAA/AAAAPwAAgD9QjZc+bxIDvCUGgb0zM7M+ppvEvBsv3TwAAAA/zcxMPaabRLsAAAA+QmBlPHe+n73ufP8+ZmbmPpqZ2T5kO+8/mpkZvkJgZb0K16M7zcxMvQrXo7tQjRe9mpkZv5qZmb5vEgM8uB6Fvc3MTD0K16O7CtejPM3MzDzNzEw9mpkZvm8SgzsbL129mpkZvlg5NLxQjRc9zcxMvQAAAD+8dJM8nu8nvWZmhj9U46U9bxKDO5qZGT4AAAA/MzOzPiPbeb28dBM9bxIDPW8SAzt3vh89AAAAP5qZGb4AAAAAppvEu7x0E72amRk+I9t5PVg5NDxYObS8AAAAPwAAAD8AAAA/zcxMvWZm5j+amRm+46WbvOxROL3NzEy9EoNAPbx0E7xOYtC+AABgP1CNF72mm8Q7AAAAPwrXIzymm8S71XhpvWZm5j4AAAA/ke28PjMzI0Cmm0S7CtcjPEJgZT+mm0S99P3UPAAAAD+mm0Q9vHQTvDMzsz5mZia/ZmbmPne+Hz28dBO8MzOzvm8SAzy8dBO9AAAAP5qZmT68dJO8CtejPN9PjT0AAAA/zcxMvZqZGb6amRk+rkdhPkJg5TsxCKw9ZmbmPmiRbb2PwnU8K4fWPs3MFEAAAAAAvHQTvQAAgD7jpRu9QmDluwAAgL4zM7M+AADQP9V4aT0K1yM8ZmamP2iR7TwK1yO8MzMjQDMzsz6mm8Q7bxIDPTMzs76mm0Q7j8J1vQAAAD+amRk+ZmbmPvT9VLzfT429zcxMPrx0E73jpRs9lkOLPAAAAD+R7Xw+AAAAPwAAgD5mZiZAmplZv83MzLwK16M7mpmZvqabRLxQjZe9AACwQAAAAD9vEgO7zczMvAAAAD+28/08ppvEuwAAgD4AAAA/AAAgQG8Sg7xYOTQ930+9P28SA7xYOTQ91XjpPgAAwD8Sg0A9bxIDvGQ77z9g5VC9WDk0PFyPAj9mZuY+mpkZPgAAgD68dBO8AisHvc3MTL+e7ye9pptEPAAAEECamVk/bxIDOxsvXb0zM1NAMQisPG8SgzoAAAA/mpmZvgrXIzwAAOA/nu+nvX9qvLwxCKy8AAAAP5qZmb7NzExA/KlxvQIrBz1mZuY+mpkZv1g5NDwAAIC+KVyPPY/CdTzNzMw9mpkZv5ZDizz8qXG9tvN9PXe+H70AALBAAAAgQAAAAD/NzEy+AAAgQAAAAD9vEoM7KVwPPQAAAD+HFlm9bxKDu83MTD3NzEw9AAAAAKabRLzNzKw/j8J1PH9qvLyamZm+AACAPgIrB72WQ4s8mpmZvc3MzD/NzEw9zcwMP2DlUD13vh8+zczMvDEILD3VeGk9Zmamv1g5NDyWQwu9AACgPwAAQD8zM7M/EoNAPbx0E7yPwnU8zcxMvRKDQL3FIDA9MzOzPs3MTD0zM0NAMzOTP3NoMT8AAAAAbxKDuhsv3bzb+Z4/f2q8PH9qvLy8dFM/AAAAPwrXIzz0/VS8zcxMPilcj71YOTS8AACQQAAAAD/2KBw/CtcjvQrXo7tQjZe9mpm5PwAAAD/0/VQ8ObRIPQrXo7uamZm/AAAAP/ypcT30/VQ8bxIDPQAAAD/NzMy9AAAAAFg5tDzNzAw/QmDlvEJg5TwAAAA/YOVQPQAAID+mm0S8ppvEO83MTD0AAEA/AAAAP2IQ2D4AAAA/nu8nPQrXo7zNzMy9pptEPDEILL1YORxAMzNTQJZDC730/dQ8ppvEPDMzU0AAAAA/zcxMvY/Cdbx7FK69/KlxPlg5tDz0/dS8vHQTPWZm5j/VeGk/AAAAP+Olm78xCCw9lkOLvAAAAD+WQwu9QmBlPG8Sgz17FK69N4kBP2Zm5r4xCAw/AAAAAAAAwD/NzDxACteju1CNFz0AACA/AiuHvc3MzDwAAAA/AAAgP/T9VDzNzEw9AAAAP+OlG728dJM8j8J1vQAAAD9mZuY/mpmZvs3MzD8K1yM8d74fvWZm5r5CYOU8bxKDu5qZWT8AAAAACtejPOOlm7wAACA/QmDlOxsvXb0AAEA/mpkZPpqZGT9vEgM8ObRIPQAAAAC8dJM8nu8nvZqZGT7VeGk9ZmYWQKabxLsK1yM9zczMvQAAgD4AAAA/zcxMvYcWWb3b+Z4/7FE4PfT91Lzn+6k9pptEvQAAAD+amZm+AiuHvZqZGT6amRm+9P1UvQrXI7zNzEy+vHSTvJZDiz0AAAAAmpmZPwAAAD9/ajw9ppvEvI/C9bxvEgO9AADAP2ZmRkAAACBAmpkZPiuH1j7NzEy9vHQTPArXo7uamRm+KVwPvQrXI7zNzEy9AADAP7x0k7yWQ4s8AAAAP28SgzxvEgO9aJFtvQAAwD8AAMA/AAAAP2Zm5j68dBM9j8J1vAAAkEAxCCy946UbPUJgZb0AAAAAYOVQvUJg5TwAAAA/AAAAP+xROD2ambk/mpmZvnNokb3NzEy9j8J1PLx0E71vEoM8mpkZvi2ynb2WQ4u8MzOzPpqZ2b+e7yc9AABgQJqZGT6amRm/mplZv/T9VDwCKwe9ZmYWQG8SAztvEgO8AADAPzMzsz7jpZu8bxIDPAAAAD+HFlm9bxIDO83MTD0GgcU/mpkZPkJg5TsCKwc9YhDYPvypcb1vEoO8AADAP5qZGb4K16O7KVwPPW8SA7wAAAA/AACAP83MzL3FIDA9AAAAP5qZGb68dBM846UbPQAAAD+WQ4s8pptEvZqZmb4AAAA/N4lBPlg5NDyPwvU8WDm0vAAAAD/NzEy+bxKDu+xRuL0pXA8+pptEvZZDCz3NzEy9pptEPOxROL1mZmY/AACAPpqZmb4AAIA/AiuHPpqZ+T+WQ4s8MQgsPQAAID/0/dS8j8J1PJqZGb9/arw8Gy9dvQAAgD9/avw+AACgP28SA7uWQ4s8zczMPHe+H70K16O7MzOzvpqZWb9/ary8AisHPZqZGb6WQwu9j8J1PM3MPEAAALBAMzOzvpZDCz5CYOW7AisHPQAAAABCYOW8vHQTvM3MTL3NzEy9CtcjPNV4aT2amRm/lkOLPG8SA71mZoa/9P1UvQAAAD/NzEy+WDm0PIcWWT0K16M7zczMPWZmpj9mZqY//tQAQAAAAD8CKwc97FE4vZqZGT5/ary8QmBlPGZm5j7NzMy9vHQTvGiR7TwAAAA/hxZZPQrXI7zsUTi9mpkZPkw3ib0K16M8AACQQGZmpr+amQlAzczMPc3MzL3FIDA9ppvEOwAAAD+amdk+JQaBPQrXo7vNzMw/Gy9dvc3MzDyamZm+KVwPvVg5NDwAAAA/mplZv83MTD3NzEy9nu8nvRsv3TzNzAw/JQaBvQAAAAAAAAA/XI+CPqabRDsK16O7AACQQClcDz2mm8S7zcxMPgAAIEAAAAA/AAAAAGiRbb2mm0Q9AAAAP5qZGb4Sg0C9pptEu2Zm5r64HoW9j8L1PJqZGb4pXC9AaJFtPTMzs77FIDA9ppvEuwAAAD+amRk+zcxMvTEILD1mZuY+MQisvOOlmzwAAEA/rkdhvbx0E7zsUTg9MzOLQM3MzL3NzAw/EFj5PnWTmD5mZua+9P1UvG8Sg7uamRm/j8J1PFg5NL0AAIA+AAAAPzm0SD2mm8S7Gy9dPWZmJkBmZhZAAABAP83MzDxvEoO6YOVQPX9qPL0AAAA/AAAAP5qZ+T8zM7M+ppvEO0Jg5bsAAAA/lkMLPbx0E7yamRm+mpkZP4/Cdb1/arw8AAAAP65HYT0K1yM8AAAAP83MTL3RIns/9P1UPW8Sg7uamZm+QmBlPNV4ab1kO9+9AAAAP5qZGT4AAAA/Gy/dvLx0Ez0AAAA/1XhpPaabRDuWQ4u8AACgP83MnD8AAAA/zczMPU5i0L4AACA/QmDlvEJgZTzNzAy/tvP9vI/CdTzb+Z4/AAAAP4/CdbxYOTQ8zcxMPm8Sgz1/ary8zczMPRBYOb4AAAA/9P1UvI/C9bwCK4c+JQaBvQrXI7y8dJM8zcxMPWIQ2D4AAAA/zcxMPrx0kzyPwvW8zcxMvUw3iT1YObQ8TDcJP/ypcb1CYGU/bxKDPClcD70zM7M+AACAPs3MDD8AAAAArkdhvQAAAD+8dBO8xSAwvc3MDD8AAAA/QmBlvOxROD0bL928zcxMvgAAgL78qXE+AABgP5HtvD6mm0Q9CtejuzMzsz4xCKy8CtejPGZm5j4AAAA/AisHvUJg5TvNzAw/bxIDvJ7vJz3NzEy9zcxMPQAAAD9vEoO9vHSTPM3MTL0K16M8AisHvTMzsz4zM7M+pptEO/T91DwAAAA/pptEvaabxLsAAAA/mpkJQJqZGb4AAIA/QmBlPBKDQL0AAAA/WDk0vClcDz0AAIC+ppvEO5qZkUBvEoO9bxIDu83MDD/NzEw+46WbPJZDi7xCYOU8AAAAP0JgZTyPwnU9bxIDvQAAwD+amRm+9P3UPi2yHT+amVk/zcxMvbx0k7xvEoM8dZOYPqabxDymm0S7ZmbmPpqZmb5vEgM8QmBlvRKDQL2amZm+lkOLvBsvXb0AAAA/AAAAPwAAQL8zM3M/pptEvTEIrDyambk/bxKDOgrXo7s7348+zczMvTEILD1CYOW8zczMvZZDC728dJM8zcxMvc3MzDzn+6m9AABAP5qZGb4K1yM8AACAPtV4aT3jpZs8QmBlvM3MTL/NzExAAAAAPwAAAD+R7Xw+AAAAP28Sg7zjpZs8AAAAP39qPL2mm8Q8AAAAAM3MTL53vh89bxKDuqabRLsAAMA/zcxMPY/C9TzNzEy9EoNAvW8Sg7sSg0A9f2o8PQAAQD8AAAA/AACAP83MTD0zM7O+vHSTvG8SA7vNzEy9vHQTPG8SA7zNzAw/AAAAP83MzLyPwvU8zcyMP6abxLvFIDC9mpmxQJqZGb7NzEy9QmDlPG8SA70AAAA//KlxPQrXozsAAAA/MQgsvWiR7Tzy0s0+zcwMPzMzsz7NzAw/EoNAvW8SAzsAAIA/bxIDPJZDi70AAAA/AAAAP3e+Hz28dBO8AACAvo/CdTz0/VS9AACwP1CNF71CYOW7AADAP5qZGb4AAAA/AABgP6rx0j7NzAy/bxKDvBKDQD0AAJBAbxKDvbx0EzzNzMw+zczMPgrXI7wK1yM9mpkZPmDlUL2mm0Q7TmLQvgAAAAAzM7O+pptEO39qPL1YOTQ9MzOzPs3MDD8lBoG9AAAAAH9qPD0AAMA/zczMPgAAAD8AAAA/bxKDOlg5tLwAAMA/j8L1PJ7vJ73NzMw+zczMvRsv3bymm8Q8AAAAP5ZDi7wK1yM9AABAPzMzsz4AAAAApptEPBKDQL3NzEy9Di2yvX9qvLwzM6NAmpkZvm8SAztYObQ8vHSTvGZmZj8AAIA/AAAAP83MjD8AAAA/WDm0vH9qvDwAAIA/tvP9PPT91LzNzMw/mpmZP0Jg5bxg5dC9QmDlO1CNl70zM7O+mpmZP1g5tL3jpZs8MzNDQAAAgD6amRk+rkdhPQrXIzwK16O7AAAAPwAAAD9vEoM7JQaBvQAAAD/FIDA9bxIDuwAAAD+amfk/mplZPwAAIED4UwM/Gy9dPaabxLtvEgM8zcwMP1g5ND0K16O7AACAvs3MTL1CYGW9CtejOwwCqz4bL908WDm0vM3MTL0AAAA/MzMzvxsv3byPwnU8mpmZvm8SA7u28329AAAAP83MzD5oke08pptEvAAAsECmm0Q7VOOlvc3MDL/NzMy9bxIDuyPbeT0AAMA/AAAAP83MzD1vEgO8ObRIPexROL1g5VC9mpkZvgAAgD8AAAA/zcwMP/YoXD5YObS8WDm0PPT91DwAAAA/ZmYmP+xROL1vEoM8mpkZvgaBlb30/VS8AABAPylcj730/dS8ZmbmvmZm5r4pXA89Ais3QJqZmb5YOTS8lkOLvUJg5bv0/dQ8SgwCPo/C9bwAAIA/rkdhPUJg5TuamRm+QmBlPFCNlz0AAAA/AAAAP5qZmb7NzEw9mpkZvhBYOb628309pptEu5qZGT4pXA89CtcjPM3MDL8AAAA/KVwPPaabxLwAAAA/bxKDus3MTL0AACBAmpn5P83MLEBvEoO7QmBlPQAAYD85tEg9bxKDvLgehb0AAAA/mpkZvhSuhz6ambk/46WbvI/C9TwAAAA/vHSTPAIrB70AAMA/AAAAPwrXozxvEgO8mpkZPtV4aT1vEoM7zcwMPwAAwD/NzMy99P3UvCPbeb0AAAAAWDk0vOOlGz0AAIC+vHQTPTEIrLwAAAA/f2o8vaabRLxmZmY/AAAAP83MlEDNzEy/MzOzPwAAAD9oke08bxKDu1g5HEAlBoG9j8L1PJqZGb4AAAA/CtcjvDEILD0AAAA/AAAAAG8Sg7wAAJBAF9nOPQAAkEAK1yM8TDeJvWZmJj+mm8S8CtejvQAAgD68dBO9zcxMvexROD1CYOW7I9t5vUJgZT+PwnU9AAAAP83MXECamRm/MzOzvmiR7TwpXA+9UI2XPmiR7Tymm0Q746WbPAAAAL9YOTS9pptEuwAAAAC8dBM9QmBlvAAAAD9mZuY+zcxMPQIrB71oke08ZmbGPzEILD1vEoO8ZmbmPgAAAABCYGW9pptEvKabxDwxCCw/AAAAPwAAAD8AAMA/MzOzPgAAAD9vEgM7bxIDvAAAoD9vEoM69P3UvM3MDD/sUTg9CtcjPJqZmT4xCKy9ppvEvAAAAD8AAIA+JQaBPTMzsz68dBO8tvP9vJqZGb5vEgO9pptEPArXo70zMwNAAADAPrx0k7wzM7O+QmDlO5qZmT1CYGW8mpmZPjMzU0AzM9M/Zmbmvh+FSz8K1yM8lkMLvVg5HEAK16M8bxKDvH9qPL1CYOW8zcxMP2Zmpj9YORxAhxZZPaabRDxvEoO6bxIDOwAAAD8AAMA/AAAAP6rxSkAAAEBAzcxMPW8SAzsK1yO8AAAAP5ZDi7y4HoW9AAAAP3sUrj5YObS8BoGVvZqZmb7NzMw8bxIDvJqZmT7NzEy9CtcjvOOlmzy8dJM8QmBlPVg5tLwAAEA/mpkZvs3MTD5CYOW8AADAPn9qvLzVeGk9zczMPM3MTD68dJM8EoNAvTMzs75YObQ8TDeJvc3MTD3NzEy9j8J1vDMzs74K16M8zcxMPQIrN0D8qXE+MzOzPmZm5j7NzEw9QmBlP7x0k7y8dBM8zcxcQFg5tDwbL129ZmZGQAAAAD9CYGW846WbPG8Sg70AAEA/30+NvZqZ+T+amRk+46WbvG8SgzsxCCw9ZmaGv5qZmb6amRk+zcxMPZZDC73jpRs9Di2yvQAAAD+amVm/9P1UvKabRDtYOTQ9AACAPjMzsz4AAIA+bxKDOn9qvLzNzMy9j8J1vMUgML0AAGBAAACAvilcDz1vEoM6zcwMPwrXI7zjpZu9AAAAPy2yHT8AAAC/AADAPzMzMz9g5VC946WbPJqZmT8xCCw9vHQTPGZmxj8zM7O+nu8nPaabRDwAAAA/bxKDPW8Sgzuq8UpAj8L1vG8SAzzNzAw/N4lBPjMzsz7jpZu8okW2vY/CdTwpXA89AADAPwAAQEAAAAA/ZmYmP5qZGb+amZm+QmBlPaabRDzNzEy9ppvEu28SAztmZoa/mpmZvgAAAAB/ajw9MzNDQKabxLtvEoM8zcxMvWZm5j7pJrE+mpmZPwAAAD9CYOW7uB6FvTMzc0DsUbi9pptEvKabxDuamWlAj8J1vKabRD3sUTg9AAAAPwAAAL+amZk/AAAAP83MDD8AAGBACtcjPFg5NL3+1AhAvHSTPK5HYb3NzEy/bxKDOhKDQD1vEgM7AADAP5qZGb5vEoO746UbPW8SA7u28/28mpkZvgAAIEAAACBAEFj5PqabRLuPwvU8MzOzPm8SgzrNzEy9AAAAPxSuhz4xCKw8vHQTvM3MDD+mm0Q9QmBlPAAAYECamZk/EoNAPlg5NLxCYOU7ZmbmvgrXI72mm8S7mG7SPwAAAABvEgO8ppvEPJqZmb5YObQ8KVyPvQAAAD9OYpA+Zmb+QJhu0j+amZm+UI0XPQAAAAAzM7M+f2o8vWiR7TzsUTg9BoGVvTMzs753vh89CtcjPAAAAD8AAAA/AAAAP2Zm5r7NzMw/zcwMv9V4ab1YOTS8AAAAP4/C9TwK1yO9/tQAQAAAYEBvEgM7KVwPPQAAAAD0/VS8bxKDOs3MTL0AAMA//tQAQPT9VLwSg0A9AABgQEJg5TuPwvW8mpkZPgAAgD9vEoM646UbvQAAAD8bL908nu8nvRsvXb1/ajy9AAAAAM3MDD8AANA/ZmbmvgAAAD9vEgM7Gy/dPFCNF70zM3O/j8L1PNV4ab2amRm+AAAAP4/C9bwK16M7AAAAP6abRLt3vh+9EoNAPuOlmzzNzEy9QmDlO39qPD30/VS9AAAAP83MTL28dBM8pptEvQAAYECmm0S7ObRIPXWTmD4AAAC/MzPzPzMzsz7NzEy9CtcjPFg5tDzNzMw9ZDvvP0JgZbymm8Q8bxIDOwrXIz2mm0S7mpmZvpqZGT68dBM9CtcjvJqZGb6WQ4u81XhpvZqZGUBmZua+zcwMQAAAAD9mZmY/MQisPDm0SD0AAAC/UI0XvfT9VDwAAAAAAADAPn9qvDzn+6m9zcxMPbx0k7wxCCw9AACAPgAAAD9mZsY/vHSTPAIrB70lBoG9AAAAPwAAAD9vEgO8d74fPQAAQD9YObQ8j8J1vDMzI0DNzEy9zcxMvcHKob0AAAA/MQisPJZDC73NzAw/zcxMPqabRLy28/08tvN9vQAAAD87308+mpmZvuOlG72WQws9zcxMPRsvXb2mm0S81XhpPTMzsz4zM2NAzcwMP2ZmFkCamZlAAACgP6abRDsK16O7AACAPuxROD2mm8Q7zcxMPpqZGb6WQ4s8d74fvd0kbkCe76e99P1UvJqZmb70/VQ9AAAAPwAAgD6PwnW9pptEPIcWWT1mZsY/EoNAPVg5NLwAAAA/AAAAP83MTL22870+AAAAPzEILD28dBM8zcwMP5ZDi7wxCKw8AAAAAAAAAD/0/VQ9ppvEPAAAAD+PwnU8zcxMvQAAAD8zM7O+aJHtvPT91DzVeGm9zczMvc3MzD8AAAA/zcxMPUJgZbzjpRs9AAAAAG8Sg71CYGW8ke28PpqZmT9g5VA9CtejO1g5NLwAAMA+ZmbmPpqZGb70/VQ8QmDlvDEIrDwzM7M+AAAAPwaBlT2mm8Q7zcwMP1g5NL0pXA89mpmZQAAAAD9mZqY/mplZPwAAwD83iUE+bxKDOkJgZTxmZmY/QmDlu7x0kzyamRk+AABAv7bzfT2mm8Q8AAAAP28SAztCYOW8AADAP5qZGb7NzAw/WDk0PG8SA72amRm+EoNAvZZDi7wAAAC/MzNzP28Sg7rNzEy9AAAAP1g5tDye7ye9aJFtvaabRD0AAAA/zcxMvQAAYEAAAAA/AAAAP83MDD/0/dS8vHQTPAAAQD9oke28pptEOzMzs76amYFAKVyPPVg5NDwAAAA/AAAAAOOlmz0AAAA/AABgPzMzs75vEoO7zcxMvWZm5j6PwnW8WDm0PDMzs76mm0S8rkdhPQAAAD8AAKA/AAAAPwAAgL70/VQ8pptEu5qZGb5YObS8QmDluwAAAD8AAAA/AisHPW8SA7sAAKA/xSAwPbx0k7yamZm+YOVQPQAAAAAAAAA/zcycP/YoXD4AABBAWDm0Pc3MjD/VeGk99P1UvM3MTD0CKwc9MzNzP39qPL28dJM8tvO9Ps3MTL20yDZAj8J1vKabxDt3vh+9CtejPAIrB71mZgZAzczMvWZm5j4AAMA/zcxMvZqZmb6PwnU8bxKDvAAAwD9CYOU746UbvYcWWb0AAMA+zczMPzMzs74K1yM8CtcjvfT9VD3NzEw/mplpQG8SgzyPwvW8Gy9dPT81PsCmm0Q9zcwMPwAAAD+iRRY/QmDlu28SAz0xCCw/vHSTvH9qPL2amZk/AAAAPwrXozt/arw8zcxMvUJgZbwAAAAAzcyMP2ZmZj/NzEy9zczMPI/CdT1vEgM746WbPAAAYECmm8Q8j8J1vArXIz1vEoM8ppvEvKabxDsrhyZAzczMPgAAEEDNzEy9zcxMPW8SA7wAAAA/pptEvJZDi72WQ4s9AACAPs3MTL0AALA/ObRIPaabxLzNzJw/KVyPvRsv3TzNzBRAZmbmvpZDizz0/VQ9pptEPAAAAD9CYGU/BFZOP83MTL0AAAA/AisHPVg5tLwnMQi+AAAAP4/Cdbz8qXG9zcxMPQrXo7xg5VC9mpmZPgAAAD8AAAA/QmBlPfT91LwxCCy9WDk0vc3MXEBmZlZAAAAAP9v5nj9vEoM8bxIDO83MTL2mm8S8Gy/dPAAAAAD+1ABAppvEvOOlGz30/VQ9zcwMvwAAAD+amRm+46WbPGiR7bxvEgM8MzNzP5qZGT5vEgO89P3UvWZm5j5vEoO8KVwPPc3MTL0zM7M+ZmbmPmZm5j6amZk+aJHtvH9qvDwAAAA/ppvEvCPbeb0AAAAAmpkZvkJg5TvjpZu81XhpPWZmFkAAAAAAmpkZvp7vJ71CYOW7ZmbmPvypcb28dJO8AAAAP1g5HECmm0S9CtejO28SgzwzM7O+ZmbmPpqZmb4pXA89rkdhPuOlmzwxCCy9rkdhvQAAIEDNzEy9AAAAPwrXIz1vEoM6MzMjQArXI7xQjRc9mpkZPgAAwD+8dBM8vHSTvGZm5j7NzEw9QmBlvAAAAD8AAIC+AADAPwAAwD8AAAA/mpnZPqabxLxYObQ8AAAAPzEILL2WQws9mpmZvvT91LwzM0NAc2iRPaabxDzNzJRAmpmZv57vJz1mZkZAvHSTvHe+Hz0Sg0A9ZmbGPzMzs74AAIC+AAAAP6abxLtCYOU8MzPTP8UgMD1CYGW8mpkZvgAAAD9vEoO7YOVQvc3MjD8K16M7lkOLvM3MTD7NzEw/zcysPwrXI7zjpRs9MzOzPsUgsL1vEgO8bxIDPc3MTD+amZm+aJFtPTMzcz+amZm+AAAAPxKDQL1vEoO69P3UPG8Sg7zNzMw8zcxMPTMzs76q8VI+9P3UPAAAgD5vEoM8f2o8vQAAAD9mZuY+AACAPmiRbT28dBM8AAAgP6abRDu8dBO8AAAAAA=="
  }
};

// src/model/weights.json
var weights_default = {
  category: {
    collection: 1.5,
    purpose: 0.9,
    sharing: 0.8,
    sale: -1.8,
    retention: 0.6,
    children: -1.4,
    choice: 0.3,
    security: -0.7,
    transfer: -0.7,
    "legal-basis": -0.8,
    "automated-decisions": -1.5,
    "change-rule": -1.2,
    contact: 0.3,
    scope: -0.7,
    "effective-date": -0.2,
    other: 1.1
  },
  signs: {
    "=accept": {
      purpose: 0.2
    },
    "=accordance": {
      retention: 0.2
    },
    "=account": {
      sharing: 0.2,
      rights: 0.2,
      "automated-decisions": 0.2,
      contact: -0.2
    },
    "=activate": {
      collection: -0.2,
      sharing: 0.2
    },
    "=after": {
      collection: -0.4,
      sharing: -0.2,
      retention: 0.6,
      choice: 0.2
    },
    "=android": {
      scope: 0.3
    },
    "=api": {
      sharing: 0.2
    },
    "=app": {
      collection: 0.5,
      purpose: -0.3,
      retention: -0.2,
      scope: 0.5,
      "effective-date": -0.2,
      other: 0.2
    },
    "=appear": {
      choice: 0.2
    },
    "=application": {
      collection: 0.3,
      scope: 0.3
    },
    "=apply": {
      collection: -0.2,
      scope: 0.2
    },
    "=april": {
      "effective-date": 0.3
    },
    "=as-of": {
      "effective-date": 0.3
    },
    "=associate": {
      sharing: 0.2
    },
    "=august": {
      "effective-date": 0.4
    },
    "=automatic": {
      "automated-decisions": 0.2
    },
    "=available": {
      choice: 0.2
    },
    "=background": {
      collection: 0.2
    },
    "=basis": {
      collection: -0.2,
      purpose: 0.2
    },
    "=before": {
      collection: -0.2,
      other: 0.2
    },
    "=belong": {
      collection: 0.2
    },
    "=block": {
      sharing: 0.2
    },
    "=book": {
      collection: 0.2,
      purpose: 0.4,
      choice: -0.3
    },
    "=brand": {
      scope: 0.2
    },
    "=calculate": {
      purpose: 0.3
    },
    "=case": {
      sharing: -0.2,
      rights: 0.2
    },
    "=category": {
      collection: 0.3,
      purpose: -0.2
    },
    "=certain": {
      collection: -0.2,
      purpose: 0.2
    },
    "=change": {
      sharing: -0.2,
      choice: 0.2,
      "change-rule": 0.3,
      other: -0.2
    },
    "=charge": {
      rights: 0.2
    },
    "=choose": {
      collection: -0.2,
      purpose: 0.2
    },
    "=cloud": {
      sharing: 0.2
    },
    "=combine": {
      sharing: 0.2,
      choice: -0.2
    },
    "=company": {
      collection: -0.4,
      sharing: 0.4,
      rights: -0.2,
      "legal-basis": -0.2,
      contact: 1
    },
    "=company-register": {
      contact: 0.2
    },
    "=concern": {
      purpose: 0.4,
      sharing: -0.2,
      rights: 0.2,
      security: -0.2,
      transfer: -0.2
    },
    "=confirm": {
      purpose: 0.2
    },
    "=connect": {
      purpose: 0.2
    },
    "=contact": {
      collection: -0.2,
      contact: 0.3
    },
    "=contain": {
      collection: 0.2
    },
    "=content": {
      collection: -0.2,
      purpose: 0.4,
      choice: -0.2
    },
    "=continue": {
      "legal-basis": -0.2
    },
    "=controller": {
      rights: -0.2
    },
    "=counsel": {
      other: 0.2
    },
    "=create": {
      collection: 0.3,
      sharing: -0.2
    },
    "=data": {
      collection: 0.3,
      sharing: 0.2,
      retention: 0.2,
      rights: 0.2,
      choice: -0.2,
      contact: -0.2,
      "effective-date": -0.2
    },
    "=date": {
      collection: 0.2
    },
    "=dating": {
      choice: -0.2
    },
    "=day": {
      collection: -0.2,
      retention: 0.4
    },
    "=december": {
      "effective-date": 0.3,
      other: 0.2
    },
    "=decide": {
      collection: -0.2,
      "automated-decisions": 0.2
    },
    "=dedicated": {
      sharing: 0.2
    },
    "=definition": {
      sale: 0.2
    },
    "=delivery": {
      collection: -0.2,
      sharing: 0.2
    },
    "=describe": {
      sharing: 0.2
    },
    "=different": {
      collection: 0.2
    },
    "=direct": {
      purpose: -0.2
    },
    "=disconnect": {
      collection: -0.2,
      choice: 0.2
    },
    "=display": {
      purpose: 0.2
    },
    "=download": {
      rights: 0.2
    },
    "=dublin": {
      contact: 0.3
    },
    "=education": {
      sharing: 0.2
    },
    "=effective": {
      purpose: 0.2
    },
    "=email": {
      contact: 0.2
    },
    "=end": {
      retention: 0.2
    },
    "=event": {
      collection: 0.2
    },
    "=example": {
      collection: -0.3,
      "automated-decisions": 0.2
    },
    "=experience": {
      purpose: 0.2
    },
    "=fact": {
      other: 0.2
    },
    "=feature": {
      collection: 0.2,
      sharing: -0.2,
      retention: -0.2,
      tracking: 0.2
    },
    "=february": {
      "effective-date": 0.3
    },
    "=federal": {
      other: 0.2
    },
    "=find": {
      purpose: 0.2
    },
    "=following": {
      collection: 0.2
    },
    "=form": {
      collection: 0.2,
      contact: 0.2
    },
    "=free": {
      choice: 0.2,
      other: 0.2
    },
    "=fundamental": {
      collection: 0.2
    },
    "=future": {
      retention: 0.2
    },
    "=general": {
      other: 0.2
    },
    "=go": {
      collection: -0.2,
      sharing: 0.2,
      contact: 0.2
    },
    "=group": {
      purpose: 0.2,
      sharing: 0.3
    },
    "=happen": {
      transfer: 0.2
    },
    "=help": {
      collection: 0.3
    },
    "=identifier": {
      collection: 0.4
    },
    "=internet": {
      sharing: -0.2,
      other: 0.2
    },
    "=ios": {
      scope: 0.2
    },
    "=january": {
      "effective-date": 0.2
    },
    "=joint": {
      purpose: 0.2
    },
    "=july": {
      "effective-date": 0.4
    },
    "=june": {
      "effective-date": 0.5
    },
    "=language": {
      collection: 0.2
    },
    "=large": {
      retention: 0.2
    },
    "=last": {
      retention: 0.2
    },
    "=leave": {
      rights: 0.2,
      choice: 0.2
    },
    "=legal": {
      purpose: -0.2
    },
    "=library": {
      other: 0.2
    },
    "=license": {
      collection: -0.3,
      scope: 0.4
    },
    "=line": {
      sharing: -0.2
    },
    "=linked": {
      purpose: 0.2
    },
    "=logistic": {
      scope: 0.3
    },
    "=love": {
      other: 0.2
    },
    "=mail": {
      sharing: 0.2
    },
    "=maintain": {
      sharing: -0.2
    },
    "=make": {
      collection: 0.3,
      sharing: -0.3
    },
    "=manage": {
      purpose: 0.6
    },
    "=manner": {
      collection: -0.2
    },
    "=march": {
      "effective-date": 0.5
    },
    "=mobile": {
      scope: 0.2
    },
    "=month": {
      retention: 0.3
    },
    "=more": {
      other: 0.2
    },
    "=next": {
      collection: -0.2,
      purpose: 0.2
    },
    "=north": {
      rights: -0.2,
      contact: 0.3
    },
    "=november": {
      "effective-date": 0.3
    },
    "=number": {
      collection: 0.2
    },
    "=october": {
      "effective-date": 0.4
    },
    "=offer": {
      collection: -0.2,
      purpose: 0.2
    },
    "=one-number": {
      other: 0.2
    },
    "=open": {
      sharing: 0.2
    },
    "=operation": {
      collection: 0.2
    },
    "=origin": {
      collection: 0.4
    },
    "=other": {
      collection: 0.3,
      purpose: 0.2,
      retention: -0.2,
      scope: 0.2,
      other: -0.2
    },
    "=own": {
      sharing: 0.2
    },
    "=page": {
      contact: -0.2,
      other: 0.2
    },
    "=part": {
      purpose: 0.2
    },
    "=payment": {
      collection: 0.2,
      other: 0.2
    },
    "=period": {
      retention: 0.2
    },
    "=permanent": {
      retention: 0.3
    },
    "=permit": {
      collection: -0.2,
      purpose: 0.4,
      tracking: 0.2
    },
    "=place": {
      other: 0.2
    },
    "=platform": {
      "automated-decisions": 0.3
    },
    "=policy": {
      collection: -0.2,
      sharing: -0.2
    },
    "=possible": {
      choice: 0.2
    },
    "=previous": {
      choice: 0.2,
      contact: -0.2
    },
    "=privacy": {
      collection: -0.3,
      purpose: -0.2,
      sharing: 0.2,
      rights: 0.3,
      "legal-basis": 0.2,
      other: 0.2
    },
    "=product": {
      purpose: 0.2,
      sharing: -0.2,
      retention: -0.2,
      scope: 0.2
    },
    "=profile": {
      sharing: 0.2
    },
    "=profit": {
      collection: -0.2,
      other: 0.2
    },
    "=protect": {
      sharing: -0.2
    },
    "=provide": {
      rights: 0.2,
      "legal-basis": -0.2
    },
    "=purpose": {
      collection: 0.2
    },
    "=recommend": {
      sharing: -0.2,
      scope: 0.2
    },
    "=refer": {
      scope: 0.2
    },
    "=reflect": {
      purpose: 0.2
    },
    "=relationship": {
      "automated-decisions": 0.2
    },
    "=report": {
      purpose: 0.2
    },
    "=require": {
      collection: 0.2
    },
    "=result": {
      purpose: 0.2
    },
    "=review": {
      "change-rule": 0.2
    },
    "=rule": {
      other: 0.2
    },
    "=sale": {
      sharing: -0.2
    },
    "=salesforce": {
      sharing: 0.3
    },
    "=sample": {
      collection: 0.2
    },
    "=satisfy": {
      rights: 0.2
    },
    "=search": {
      collection: -0.2,
      purpose: 0.3,
      sharing: 0.2
    },
    "=season": {
      other: 0.2
    },
    "=section": {
      tracking: -0.2
    },
    "=see": {
      collection: -0.2,
      sharing: 0.3
    },
    "=self": {
      collection: 0.2
    },
    "=send": {
      collection: -0.2,
      purpose: 0.3,
      sharing: 0.7
    },
    "=sensitive": {
      collection: 0.2
    },
    "=september": {
      "effective-date": 0.2
    },
    "=service": {
      collection: -0.2,
      purpose: 0.2,
      sharing: 0.4,
      rights: -0.2,
      choice: 0.2,
      contact: -0.2,
      scope: 0.4,
      "effective-date": -0.3
    },
    "=session": {
      choice: 0.2
    },
    "=shop": {
      sharing: 0.2
    },
    "=sign": {
      collection: 0.2
    },
    "=similar": {
      collection: -0.2,
      sharing: 0.2
    },
    "=situation": {
      rights: 0.2,
      transfer: 0.2
    },
    "=software": {
      collection: 0.3
    },
    "=soon": {
      collection: -0.2,
      retention: 0.3
    },
    "=spotify": {
      purpose: -0.2
    },
    "=state": {
      sharing: -0.2
    },
    "=status": {
      sharing: 0.3
    },
    "=street": {
      rights: -0.2,
      contact: 0.7
    },
    "=subject-to": {
      sharing: 0.2
    },
    "=subscription": {
      collection: 0.3,
      sale: -0.2
    },
    "=sufficient": {
      retention: 0.2
    },
    "=support": {
      purpose: 0.2,
      scope: 0.2
    },
    "=synchronise": {
      sharing: 0.3
    },
    "=take": {
      collection: 0.2
    },
    "=tariff": {
      purpose: 0.2
    },
    "=taxi": {
      purpose: 0.2
    },
    "=technical": {
      sharing: 0.3
    },
    "=technology": {
      purpose: -0.2
    },
    "=telefax": {
      contact: 0.2
    },
    "=tell": {
      collection: 0.2
    },
    "=terms": {
      other: 0.2
    },
    "=text": {
      collection: 0.2
    },
    "=think": {
      "automated-decisions": 0.2
    },
    "=time": {
      purpose: -0.2,
      retention: 0.2,
      choice: 0.3
    },
    "=tool": {
      purpose: -0.2
    },
    "=trade": {
      other: 0.2
    },
    "=travel": {
      collection: 0.2,
      purpose: 0.3,
      sharing: -0.2
    },
    "=understand": {
      other: 0.2
    },
    "=update": {
      "effective-date": 0.4
    },
    "=useful": {
      collection: -0.2,
      retention: 0.2
    },
    "=valid": {
      collection: -0.2
    },
    "=version": {
      collection: 0.2,
      contact: -0.2,
      "effective-date": 0.3,
      other: 0.2
    },
    "=want": {
      choice: 0.3
    },
    "=website": {
      collection: -0.3,
      retention: -0.2,
      "legal-basis": 0.2,
      tracking: 0.5,
      "automated-decisions": -0.2,
      scope: 0.3,
      "effective-date": -0.2
    },
    "=write": {
      collection: 0.2
    },
    "=year": {
      collection: -0.2,
      purpose: -0.2,
      retention: 0.7
    },
    "=zoom": {
      collection: -0.3,
      sharing: -0.2,
      security: 0.4
    },
    "as item": {
      collection: 0.3,
      sharing: 0.4,
      security: 0.2,
      "legal-basis": 0.3,
      tracking: -0.2,
      contact: -0.2,
      "effective-date": -0.3
    },
    "as paragraph": {
      collection: -0.4,
      purpose: -0.4,
      sharing: -0.3,
      choice: -0.2,
      "legal-basis": -0.3,
      tracking: 0.2,
      "automated-decisions": -0.2,
      contact: 0.5,
      scope: 0.3,
      "effective-date": 0.5,
      other: 0.3
    },
    "as row": {
      collection: 0.3,
      purpose: 0.4,
      retention: 0.2,
      security: -0.2,
      "automated-decisions": 0.3,
      contact: -0.2,
      scope: -0.2,
      "effective-date": -0.2,
      other: -0.2
    },
    "by company": {
      collection: -0.2,
      purpose: 0.2,
      rights: -0.3,
      choice: -0.4,
      transfer: 0.3,
      "legal-basis": 0.3,
      "automated-decisions": 0.2,
      scope: -0.2
    },
    "by other": {
      retention: 0.3,
      rights: -0.2,
      choice: -0.2,
      security: 0.2,
      "legal-basis": -0.3,
      tracking: -0.2,
      "change-rule": -0.2,
      "effective-date": 0.2
    },
    "by person": {
      collection: 0.3,
      retention: -0.4,
      rights: 0.4,
      choice: 0.6,
      transfer: -0.3,
      "automated-decisions": -0.3,
      contact: 0.3,
      scope: 0.2,
      "effective-date": -0.3
    },
    "company collect": {
      collection: 0.2,
      "legal-basis": 0.2
    },
    "company may": {
      purpose: 0.2,
      choice: -0.2
    },
    "company retain": {
      retention: 0.3
    },
    "company share": {
      sharing: 0.3,
      other: 0.2
    },
    "company store": {
      retention: 0.2
    },
    "company use": {
      collection: -0.4,
      purpose: 0.4,
      rights: -0.2,
      "legal-basis": 0.2,
      tracking: 0.2
    },
    "does access": {
      collection: 0.2
    },
    "does choose": {
      collection: 0.2
    },
    "does collect": {
      retention: -0.2,
      scope: 0.2,
      other: 0.2
    },
    "does combine": {
      sharing: 0.2
    },
    "does delete": {
      retention: 0.4,
      rights: 0.2
    },
    "does encrypt": {
      collection: -0.2,
      security: 0.2
    },
    "does exercise-request": {
      contact: 0.3
    },
    "does nothing": {
      purpose: 0.4,
      rights: -0.4,
      choice: -0.3,
      "legal-basis": -0.2,
      "automated-decisions": -0.2,
      "change-rule": -0.2,
      contact: 0.5,
      "effective-date": 0.4
    },
    "does notify-act": {
      "change-rule": 0.2
    },
    "does opt-out": {
      choice: 0.3
    },
    "does process": {
      collection: -0.5,
      "legal-basis": 0.2
    },
    "does retain": {
      purpose: -0.2,
      retention: 0.5
    },
    "does right": {
      rights: 0.4,
      contact: -0.2
    },
    "does right-object": {
      rights: 0.2
    },
    "does sell": {
      sale: 0.3,
      rights: -0.2
    },
    "does settings": {
      choice: 0.3
    },
    "does share": {
      collection: 0.2,
      sale: 0.2
    },
    "does store": {
      collection: 0.2,
      retention: 0.2
    },
    "does transfer": {
      transfer: 0.2
    },
    "does use": {
      retention: -0.3,
      "legal-basis": 0.2,
      tracking: 0.2
    },
    "first access": {
      collection: 0.2
    },
    "first advertising": {
      tracking: 0.2
    },
    "first affiliate": {
      contact: 0.2
    },
    "first ai": {
      sharing: 0.3
    },
    "first anonymous": {
      collection: 0.2,
      security: 0.2
    },
    "first applies": {
      scope: 0.2
    },
    "first california": {
      scope: 0.2
    },
    "first choose": {
      collection: 0.2,
      choice: 0.2
    },
    "first collect": {
      collection: 0.5,
      sharing: -0.2
    },
    "first communicate": {
      purpose: 0.4
    },
    "first contact-us": {
      rights: -0.2,
      contact: 0.4
    },
    "first country": {
      transfer: 0.2
    },
    "first delete": {
      rights: 0.2
    },
    "first email": {
      collection: -0.2
    },
    "first exercise-request": {
      retention: 0.2,
      rights: 0.2
    },
    "first illustration": {
      other: 0.2
    },
    "first improve": {
      purpose: 0.2
    },
    "first ip": {
      collection: 0.2
    },
    "first last-updated": {
      "effective-date": 0.5
    },
    "first legal-basis": {
      "legal-basis": 0.3
    },
    "first legal-compliance": {
      "legal-basis": 0.3
    },
    "first legitimate-interest": {
      "legal-basis": 0.3
    },
    "first marketing": {
      purpose: 0.2
    },
    "first messages": {
      collection: 0.3
    },
    "first opt-in": {
      collection: 0.2
    },
    "first opt-out": {
      choice: 0.3
    },
    "first parent": {
      children: -0.2
    },
    "first payment": {
      collection: -0.2
    },
    "first personal-data": {
      sharing: 0.4,
      choice: -0.2
    },
    "first pointer": {
      collection: -0.2,
      purpose: -0.2,
      sharing: -0.2,
      tracking: 0.2,
      other: 0.6
    },
    "first policy-doc": {
      purpose: -0.2,
      sharing: -0.2,
      scope: 0.4,
      "effective-date": 0.2,
      other: 0.4
    },
    "first process": {
      collection: -0.4,
      sharing: 0.3,
      "legal-basis": 0.2,
      "automated-decisions": 0.2
    },
    "first provide-service": {
      sharing: 0.3
    },
    "first purchase": {
      other: 0.2
    },
    "first retention-period": {
      retention: 0.2
    },
    "first right": {
      rights: 0.4
    },
    "first right-object": {
      rights: 0.2
    },
    "first safeguard": {
      purpose: 0.2
    },
    "first security-purpose": {
      purpose: 0.2
    },
    "first sell": {
      sale: 0.2,
      rights: -0.2
    },
    "first settings": {
      choice: 0.3
    },
    "first share": {
      sharing: 0.3,
      sale: 0.2
    },
    "first social-network": {
      tracking: 0.2
    },
    "first store": {
      collection: 0.2,
      retention: 0.3
    },
    "first third-party": {
      contact: 0.2
    },
    "first third-party-sites": {
      scope: 0.2
    },
    "first usage": {
      sharing: 0.3
    },
    "first use": {
      collection: -0.2,
      purpose: 0.4,
      rights: -0.2,
      "legal-basis": 0.2,
      tracking: 0.2
    },
    "not nothing": {
      collection: 0.2,
      purpose: -0.2,
      sharing: 0.2,
      retention: -0.2,
      "automated-decisions": 0.2,
      contact: -0.2,
      "effective-date": -0.2
    },
    "not sell": {
      sale: 0.3
    },
    "not share": {
      collection: -0.2,
      sharing: 0.2
    },
    "not store": {
      sharing: -0.2,
      retention: 0.2
    },
    "not use": {
      purpose: 0.2
    },
    "other access": {
      collection: 0.2
    },
    "other analyse": {
      sharing: 0.2,
      tracking: 0.2
    },
    "other choose": {
      collection: 0.2,
      sharing: -0.2
    },
    "other collect": {
      collection: -0.2,
      purpose: 0.2,
      "legal-basis": -0.2,
      other: 0.3
    },
    "other combine": {
      collection: -0.2,
      sharing: 0.2
    },
    "other contract-bind": {
      sharing: 0.2
    },
    "other delete": {
      retention: 0.4
    },
    "other encrypt": {
      security: 0.3
    },
    "other exercise-request": {
      sharing: -0.2,
      retention: 0.2
    },
    "other nothing": {
      collection: 0.2,
      rights: -0.4,
      "legal-basis": -0.4,
      tracking: -0.3,
      "automated-decisions": -0.2,
      "change-rule": -0.2,
      contact: 0.4,
      "effective-date": 0.6
    },
    "other process": {
      collection: -0.5,
      sharing: 0.2,
      "legal-basis": 0.4,
      scope: 0.2
    },
    "other retain": {
      retention: 0.2
    },
    "other right": {
      rights: 0.2
    },
    "other sell": {
      sale: 0.2
    },
    "other settings": {
      choice: 0.2
    },
    "other share": {
      collection: 0.2,
      sale: 0.3
    },
    "other store": {
      collection: 0.2
    },
    "other use": {
      collection: 0.3,
      purpose: -0.2,
      retention: -0.2
    },
    "person delete": {
      children: -0.2,
      rights: 0.3
    },
    "person exercise-request": {
      contact: 0.2
    },
    "person may": {
      collection: -0.5,
      retention: -0.2,
      choice: 0.6,
      "legal-basis": -0.2,
      tracking: 0.2,
      contact: 0.2,
      other: 0.2
    },
    "person nothing": {
      purpose: 0.3,
      transfer: -0.2,
      "legal-basis": 0.2
    },
    "person opt-in": {
      choice: -0.2
    },
    "person opt-out": {
      choice: 0.3
    },
    "person right": {
      rights: 0.2
    },
    "person share": {
      sharing: -0.2
    },
    "person use": {
      collection: 0.2,
      scope: 0.2
    },
    "person will": {
      purpose: -0.2,
      sharing: 0.2
    }
  },
  substance: {
    "=accept": 0.05,
    "=accordance": -0.09,
    "=account": 0.48,
    "=action": -0.28,
    "=activate": 0.09,
    "=active": 0.24,
    "=activity": 0.01,
    "=add": -0.1,
    "=advance": -0.14,
    "=after": 0.17,
    "=against": -0.22,
    "=agent": 0.06,
    "=agreement": -0.08,
    "=anyone": 0.01,
    "=api": -0.06,
    "=app": -0.09,
    "=appear": 0.04,
    "=apply": -0.02,
    "=appropriate": 0.26,
    "=area": -0.07,
    "=article": 0.13,
    "=ask": -0.25,
    "=assignment": 0.19,
    "=associate": -0.01,
    "=audit": -0.07,
    "=available": -0.29,
    "=aware": -0.21,
    "=basis": 0.25,
    "=before": -0.12,
    "=behaviour": 0.07,
    "=benefit": 0.06,
    "=beyond": 0.06,
    "=block": 0.29,
    "=book": 0.23,
    "=bring": 0.06,
    "=business": -0.04,
    "=call": -0.12,
    "=case": 0.22,
    "=category": -0.1,
    "=center": -0.22,
    "=certain": 0.22,
    "=change": 0.18,
    "=channel": -0.28,
    "=characteristic": 0.06,
    "=check": -0.1,
    "=choose": -0.31,
    "=clear": -0.17,
    "=click": -0.14,
    "=code": 0.16,
    "=collect": 0.08,
    "=combine": 0.06,
    "=commercial": -0.09,
    "=commission": -0.06,
    "=company": -0.28,
    "=competent": 0.26,
    "=complete": -0.21,
    "=comply": -0.47,
    "=concern": -0.23,
    "=confirm": 0.2,
    "=connect": -0.01,
    "=connection": 0.24,
    "=consequence": -0.24,
    "=consistent": -0.12,
    "=contact": 0.06,
    "=contain": -0.36,
    "=content": 0.23,
    "=continue": -0.06,
    "=contract": 0.07,
    "=control": 0.24,
    "=controller": -0.02,
    "=counsel": -0.21,
    "=create": 0.1,
    "=cross": 0.02,
    "=culture": 0.18,
    "=current": 0.06,
    "=data": 0.06,
    "=database": 0.11,
    "=date": 0.32,
    "=dating": 0.19,
    "=day": -0.04,
    "=decide": 0.06,
    "=definition": -0.52,
    "=delivery": -0.04,
    "=depend": -0.11,
    "=describe": -0.34,
    "=detail": -0.53,
    "=detect": 0.13,
    "=different": 0.03,
    "=digital": -0.12,
    "=direct": 0.3,
    "=display": 0.29,
    "=distance": 0.06,
    "=domain": 0.05,
    "=download": 0.21,
    "=due": -0.11,
    "=effective": 0.11,
    "=electronic": -0.09,
    "=encourage": -0.43,
    "=end": -0.06,
    "=enter-into": 0.18,
    "=essential": -0.17,
    "=europe": 0.08,
    "=event": 0.07,
    "=evidence": 0.03,
    "=example": 0.51,
    "=exist": 0.1,
    "=experience": 0.06,
    "=explain": -0.49,
    "=extent": -0.15,
    "=facilitate": 0.06,
    "=fact": 0.08,
    "=feature": 0.19,
    "=finalise": -0.22,
    "=find": -0.39,
    "=first": 0.06,
    "=follow": -0.01,
    "=following": -0.9,
    "=form": 0.01,
    "=free": -0.11,
    "=future": 0.01,
    "=give": -0.18,
    "=go": 0.16,
    "=good": 0.03,
    "=happen": -0.04,
    "=help": -0.06,
    "=hereinafter": 0.13,
    "=high": -0.03,
    "=human": 0.03,
    "=identifier": 0.1,
    "=identify": -0.17,
    "=identity": 0.06,
    "=implement": 0.19,
    "=important": 0.17,
    "=improve": 0.16,
    "=increase": 0.08,
    "=indicate": 0.11,
    "=influence": -0.11,
    "=inside": -0.06,
    "=install": -0.16,
    "=instruction": -0.03,
    "=integrate": -0.16,
    "=intend": 0.15,
    "=interest": -0.1,
    "=international": 0.04,
    "=internet": -0.03,
    "=ip": 0.09,
    "=issue-verb": 0.05,
    "=joint": 0.15,
    "=keep": -0.16,
    "=know": -0.11,
    "=knowledge": -0.13,
    "=large": -0.08,
    "=last": 0.13,
    "=lead": 0.03,
    "=legal": -0.06,
    "=less": 0.07,
    "=level": 0.09,
    "=life": -0.33,
    "=limit": 0.13,
    "=link": -0.06,
    "=linked": 0.03,
    "=list": 0.03,
    "=local": 0.14,
    "=login": 0.04,
    "=loss": 0.14,
    "=maintain": 0.07,
    "=make": 0.18,
    "=manage": 0.32,
    "=manner": -0.25,
    "=many": -0.04,
    "=match": 0.13,
    "=material": -0.05,
    "=meaning": -0.41,
    "=means": -0.71,
    "=measure": -0.11,
    "=mechanism": -0.15,
    "=mention": 0.01,
    "=mobile": 0.04,
    "=month": 0.36,
    "=more": -0.18,
    "=named": 0.37,
    "=necessary": 0.08,
    "=need": 0.05,
    "=network": -0.24,
    "=new": 0.18,
    "=note": 0.5,
    "=notice": -0.33,
    "=number": -0.09,
    "=obligation": -0.26,
    "=obtain": 0.02,
    "=offer": -0.09,
    "=one-number": -0.29,
    "=open": -0.23,
    "=operation": 0.06,
    "=operator": 0.13,
    "=organisation": -0.01,
    "=origin": -0.08,
    "=other": -0.14,
    "=outside": 0.13,
    "=own": -0.23,
    "=owner": 0.04,
    "=ownership": -0.04,
    "=page": -0.47,
    "=paragraph": 0.1,
    "=part": -0.07,
    "=participate": 0.31,
    "=party": -0.24,
    "=perform": -0.04,
    "=performance": 0.12,
    "=period": -0.03,
    "=permanent": 0.13,
    "=permit": 0.18,
    "=person": 0.07,
    "=personal": -0.24,
    "=place": -0.14,
    "=place-verb": -0.06,
    "=plan": 0.07,
    "=platform": 0.12,
    "=policy": -0.21,
    "=possible": -0.01,
    "=practice": -0.17,
    "=prevent": 0.15,
    "=previous": 0.29,
    "=principle": 0.17,
    "=privacy": -0.44,
    "=private": 0.03,
    "=problem": -0.06,
    "=procedure": -0.08,
    "=product": -0.07,
    "=profile": 0.18,
    "=program": -0.32,
    "=protect": -0.38,
    "=provide": -0.1,
    "=provision": -0.03,
    "=range": -0.13,
    "=read": -0.46,
    "=recognise": -0.19,
    "=recommend": -0.2,
    "=record": -0.09,
    "=reference": -0.21,
    "=regardless": -0.2,
    "=register": 0.16,
    "=regular": -0.19,
    "=regulation": 0.03,
    "=relationship": -0.23,
    "=relevant": -0.11,
    "=remember": -0.02,
    "=report": -0.08,
    "=request": 0.03,
    "=requirement": 0.04,
    "=respective": 0.12,
    "=review": -0.12,
    "=risk": 0.01,
    "=search": -0.05,
    "=section": 0.03,
    "=see": -0.35,
    "=send": 0.12,
    "=serve": 0.15,
    "=service": -0.12,
    "=session": 0.34,
    "=set": -0.01,
    "=set-out": -0.07,
    "=shop": -0.1,
    "=similar": 0.02,
    "=situation": -0.18,
    "=small": -0.03,
    "=software": -0.07,
    "=solve": -0.17,
    "=soon": 0.15,
    "=specify": 0.2,
    "=standard": 0.14,
    "=state": -0.13,
    "=statement": -0.19,
    "=stop": 0.07,
    "=street": 0.05,
    "=structure": -0.06,
    "=subject": 0.09,
    "=subject-to": 0.1,
    "=submit": -0.25,
    "=subscription": 0.04,
    "=succeed": -0.01,
    "=sufficient": -0.05,
    "=support": -0.03,
    "=system": 0.06,
    "=table": -0.31,
    "=take": -0.35,
    "=technical": 0.01,
    "=technology": -0.09,
    "=tell": -0.14,
    "=terms": -0.33,
    "=text": -0.07,
    "=theft": 0.15,
    "=think": -0.03,
    "=time": 0.32,
    "=tool": 0.18,
    "=trade": -0.05,
    "=travel": 0.06,
    "=try": -0.29,
    "=two": 0.12,
    "=type": -0.36,
    "=understand": -0.23,
    "=unique": -0.27,
    "=update": 0.33,
    "=useful": 0.15,
    "=valid": -0.12,
    "=version": 0.21,
    "=visit": 0.03,
    "=want": -0.03,
    "=website": -0.11,
    "=work": 0.21,
    "=write": 0.04,
    "=year": 0.29,
    access: -0.25,
    "account-close": 0.27,
    "account-data": 0.24,
    acquirer: -0.03,
    adequacy: 0.11,
    advertiser: -0.09,
    advertising: -0.01,
    adviser: -0.04,
    affiliate: 0.44,
    age: 0.12,
    aggregated: 0.1,
    ai: 0.11,
    all: -0.27,
    analyse: 0.32,
    analytics: 0.18,
    "analytics-provider": 0.27,
    anonymous: 0.01,
    applies: 0.12,
    audio: 0.01,
    "authorised-agent": 0.14,
    authority: 0.18,
    "automated-decision": -0.11,
    automatic: 0.2,
    bias: -0.12,
    biometric: -0.08,
    breach: 0.19,
    browsing: -0.18,
    california: -0.12,
    child: 0.02,
    choose: -0.3,
    collect: -0.31,
    combine: -0.42,
    communicate: 0.07,
    consent: 0.24,
    "contact-data": 0.03,
    "contact-us": -0.34,
    contacts: 0.01,
    content: 0.33,
    contract: 0.16,
    "contract-bind": 0.19,
    controller: -0.05,
    cookie: -0.26,
    country: 0.02,
    customer: 0.35,
    delete: 0.38,
    delivery: -0.15,
    demographics: 0.04,
    develop: 0.06,
    device: -0.58,
    "device-id": 0.24,
    diagnostics: 0.09,
    dpo: -0.38,
    education: 0.17,
    email: -0.29,
    "employees-access": 0.11,
    employment: 0.09,
    encrypt: 0.05,
    "end :": -1.45,
    "end ?": -0.58,
    eu: -0.19,
    example: 0.07,
    except: 0.38,
    "exercise-request": 0.16,
    feasible: 0.06,
    financial: 0.12,
    "form item": 0.49,
    "form paragraph": -0.57,
    framework: 0.23,
    fraud: 0.14,
    gdpr: -0.38,
    generally: -0.16,
    "government-id": -0.08,
    if: -0.03,
    illustration: -0.49,
    improve: 0.55,
    inferences: -0.12,
    ip: 0.36,
    "kind action": 0.53,
    "kind audience": 0.3,
    "kind automated": 0.04,
    "kind basis": 0.51,
    "kind change": -0.04,
    "kind children": -0.18,
    "kind choice": 0.18,
    "kind condition": 0.15,
    "kind contact": -0.72,
    "kind data": 0.57,
    "kind date": -0.1,
    "kind exception": 0.38,
    "kind limiter": 0.46,
    "kind modal": 0.43,
    "kind negation": 0.37,
    "kind place": 0.02,
    "kind purpose": 0.73,
    "kind quantity": 0.06,
    "kind recipient": 0.4,
    "kind reference": -0.89,
    "kind retention": 0.18,
    "kind right": 0.73,
    "kind scope": -0.02,
    "kind security": 0.21,
    "kind tracking": 0.08,
    "kind transfer": 0.7,
    "last-updated": -0.1,
    "legal-basis": -0.05,
    "legal-claims": 0.03,
    "legal-compliance": -0.18,
    "legitimate-interest": 0.16,
    location: 0.09,
    marketing: 0.24,
    may: 0.07,
    messages: 0.17,
    must: 0.29,
    name: -0.05,
    not: 0.37,
    "notify-act": 0.05,
    only: 0.61,
    "opt-in": 0.05,
    "opt-out": 0.49,
    parent: -0.32,
    partner: -0.01,
    password: -0.08,
    payment: 0.25,
    "payment-provider": -0.03,
    "payment-purpose": 0.15,
    "personal-data": -0.74,
    phone: -0.05,
    photo: 0.12,
    pointer: -0.4,
    "policy-change": 0.62,
    "policy-doc": -0.66,
    "postal-address": -0.15,
    "precise-location": 0.06,
    "preferences-data": 0.11,
    process: -0.06,
    processor: 0.23,
    "profile-act": 0.17,
    profiling: 0.05,
    "provide-service": -0.11,
    "public-recipient": 0.01,
    publish: -0.04,
    purchase: 0.16,
    "purpose-word": -0.22,
    research: 0.07,
    resident: 0.16,
    respond: -0.03,
    retain: 0.25,
    "retention-period": -0.09,
    right: -0.82,
    "right-access": 0.21,
    "right-complain": 0.07,
    "right-erase": 0.05,
    "right-object": -0.04,
    "right-port": 0.13,
    "right-rectify": 0.33,
    "right-restrict": 0.14,
    "right-withdraw": 0.27,
    safeguard: 0.06,
    scan: 0.01,
    scc: 0.11,
    "security-purpose": -0.35,
    sell: 0.11,
    "sensitive-data": 0.01,
    sensor: -0.07,
    servers: 0.12,
    "service-provider": 0.36,
    settings: -0.01,
    share: -0.13,
    "social-media": 0.15,
    "social-network": -0.27,
    some: 0.05,
    store: -0.12,
    support: -0.3,
    "support-data": -0.26,
    survey: 0.23,
    switzerland: 0.18,
    "targeted-advertising": 0.09,
    "third-country": 0.25,
    "third-party": -0.17,
    "third-party-cookie": 0.28,
    "third-party-sites": -0.09,
    "third-party-source": 0.01,
    track: 0.07,
    "tracker-tech": 0.06,
    transfer: -0.4,
    uk: -0.15,
    "under-age": 0.12,
    unknown: -0.2,
    us: 0.09,
    usage: 0.16,
    use: -0.34,
    user: 0.19,
    username: 0.12,
    verify: 0.33,
    video: 0.05,
    visitor: 0.12,
    "where-applicable": 0.12,
    "where-law": -0.17,
    will: 0.07,
    "with-consent": 0.17,
    words: -0.03
  }
};

// src/model/weights.ts
var weights = { substance: weights_default.substance };
var trees = trees_default;
var categoryBias = weights_default.category;
var categorySigns = weights_default.signs;

// src/compare/describe.ts
var protective = /* @__PURE__ */ new Set([
  "rights",
  "choice",
  "security",
  "retention",
  "children",
  "change-rule",
  "contact"
]);
var isNegated = (units2) => units2.some((unit) => unit.hits.some((hit) => hit.kind === "negation"));
var stanceOf = (category, units2) => {
  if (category === "effective-date" || category === "other" || category === "scope") return "neither";
  const negated2 = isNegated(units2);
  if (protective.has(category))
    return category === "rights" || category === "choice" || category === "security" ? negated2 ? "practice" : "protection" : "protection";
  return negated2 ? "protection" : "practice";
};
var irisOf = (keys) => {
  const iris = /* @__PURE__ */ new Set();
  for (const key of new Set(keys)) {
    const iri = key in concepts ? knownIri(key) : null;
    if (iri) iris.add(iri);
  }
  return [...iris].sort();
};
var known = /* @__PURE__ */ new Map();
var knownIri = (key) => {
  let iri = known.get(key);
  if (iri === void 0) {
    iri = iriOf(key);
    known.set(key, iri);
  }
  return iri;
};
var most = 12;
var termsOf = (tokens) => {
  const terms2 = /* @__PURE__ */ new Set();
  for (const token of tokens) if (token.concept !== null && token.class !== "function") terms2.add(token.concept);
  if (!terms2.size) {
    for (const token of tokens) if (token.class === "content") terms2.add(token.key);
  }
  return [...terms2].sort().slice(0, most);
};
var conceptsIn = (tokens) => {
  const found = [];
  for (const token of tokens) if (isTyped(token)) found.push(token.concept);
  return found;
};
var isTyped = ({ concept: concept2, kind }) => concept2 !== null && kind !== "word" && kind !== "number" && kind !== "name";
var namesRecipient = ({ hits }) => hits.some(({ kind }) => kind === "recipient");

// src/compare/heft.ts
var byKind = {
  data: 1,
  recipient: 1,
  children: 1.2,
  automated: 1.3,
  transfer: 1,
  basis: 1,
  right: 1,
  choice: 1,
  tracking: 1,
  security: 1,
  retention: 0.9,
  purpose: 0.9,
  action: 0.7,
  place: 0.6,
  audience: 0.4,
  scope: 0.4,
  contact: 0.2,
  change: 0.2,
  date: 0,
  quantity: 0.3,
  negation: 1.2,
  limiter: 1,
  exception: 0.8,
  condition: 0.7,
  modal: 0.3,
  reference: 0,
  word: 0.3,
  name: 0.4,
  number: 0.4
};
var byConcept = {
  use: 0.3,
  process: 0.3,
  access: 0.5,
  store: 0.5,
  respond: 0.3,
  example: 0,
  "purpose-word": 0.1,
  user: 0.1,
  customer: 0.2,
  "personal-data": 0.2,
  "policy-doc": 0,
  all: 0.35,
  some: 0.35,
  automatic: 0.5,
  "exercise-request": 0.3,
  "with-consent": 1.2,
  "contact-us": 0.1,
  collect: 0.5,
  "provide-service": 0.4,
  usage: 0.7,
  content: 0.7,
  device: 0.8,
  "third-party-sites": 0.4,
  applies: 0.4,
  must: 0.4,
  may: 0.3,
  will: 0.1,
  "where-applicable": 0.5,
  feasible: 0.5,
  if: 0.35,
  country: 0.4,
  gdpr: 0.3,
  settings: 0.7,
  choose: 0.7,
  "last-updated": 0,
  servers: 0.4
};
var weightOf = (token) => (token.concept !== null ? byConcept[token.concept] : void 0) ?? byKind[token.kind];
var distinct = /* @__PURE__ */ new Set(["data", "recipient", "place", "tracking", "right"]);
var replacedDistinct = 0.5;
var replacedAlike = 0.15;
var mostForNames = 0.6;
var mostForWords = 1.3;
var furtherWord = 0.15;
var heftOf = (item2, all2) => {
  const first = all2.find((other2) => other2.token.concept !== null && other2.token.concept === item2.token.concept);
  return first === item2 || !item2.token.concept ? weightOf(item2.token) : furtherWord;
};
var heft = (cluster) => {
  const left = [...cluster.new];
  const sums3 = { meaning: 0, names: 0, plain: 0 };
  const count2 = (weight, { token }) => {
    const sum2 = token.kind === "name" || token.kind === "number" ? "names" : token.kind === "word" ? "plain" : "meaning";
    sums3[sum2] += weight;
  };
  for (const item2 of cluster.old) {
    const twin = left.findIndex(
      (other2) => item2.token.concept !== null && other2.token.concept === item2.token.concept && item2.token.kind !== "number"
    );
    if (twin < 0) count2(heftOf(item2, cluster.old), item2);
    else {
      left.splice(twin, 1);
      count2(weightOf(item2.token) * (distinct.has(item2.token.kind) ? replacedDistinct : replacedAlike), item2);
    }
  }
  for (const item2 of left) count2(heftOf(item2, cluster.new), item2);
  return sums3.meaning + Math.min(sums3.names, mostForNames) + Math.min(sums3.plain, mostForWords);
};

// src/compare/members.ts
var separator = /[,;:()/•–—…]/;
var split = (units2) => {
  const members = [];
  for (const { text: text4, start: start2, tokens } of units2) {
    let member = [];
    let end2 = start2;
    for (const token of tokens) {
      if (token.joins || separator.test(text4.slice(end2 - start2, token.start - start2))) {
        if (member.length) members.push(member);
        member = [];
      }
      if (token.class !== "function") member.push(token);
      end2 = token.end;
    }
    if (member.length) members.push(member);
  }
  return members;
};
var root = { letters: 5, share: 0.6 };
var bare2 = ({ text: text4 }) => text4.normalize("NFD").replace(/\p{M}/gu, "");
var areCognate = (a, b) => {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same++;
  return same >= root.letters && same >= length * root.share;
};
var byRoot = (units2) => {
  const words5 = /* @__PURE__ */ new Map();
  for (const { tokens } of units2)
    for (const token of tokens) {
      if (token.class === "function") continue;
      const word2 = bare2(token);
      const begin = word2.slice(0, root.letters);
      const list5 = words5.get(begin);
      if (list5) list5.push(word2);
      else words5.set(begin, [word2]);
    }
  return words5;
};
var renders = (units2) => {
  const concepts2 = /* @__PURE__ */ new Set();
  const kin2 = /* @__PURE__ */ new Set();
  for (const { tokens } of units2)
    for (const { concept: concept2 } of tokens) {
      if (concept2 === null || concepts2.has(concept2)) continue;
      concepts2.add(concept2);
      for (const group3 of kinGroups(concept2)) kin2.add(group3);
    }
  let words5;
  return (token) => {
    const { concept: concept2 } = token;
    if (concept2 !== null && (concepts2.has(concept2) || kinGroups(concept2).some((group3) => kin2.has(group3)))) return true;
    words5 ??= byRoot(units2);
    const word2 = bare2(token);
    return words5.get(word2.slice(0, root.letters))?.some((other2) => other2 === word2 || areCognate(word2, other2)) ?? false;
  };
};
var membersOn = (units2, others2) => {
  const isRendered = renders(others2);
  return split(units2).map((tokens) => ({ tokens, rendered: tokens.filter(isRendered).length / tokens.length }));
};
var membersOf = (left, right) => ({
  old: membersOn(left, right),
  now: membersOn(right, left)
});
var isLost = ({ rendered }) => rendered === 0;
var wordsOf = (members) => members.reduce((count2, { tokens }) => count2 + tokens.length, 0);
var closeness = (members) => {
  const found = members.filter((member) => !isLost(member));
  return found.length ? found.reduce((sum2, { rendered }) => sum2 + rendered, 0) / found.length : 0;
};
var within2 = (items, members) => items.filter(({ token }) => members.some(({ tokens }) => tokens.includes(token))).length;
var tellMembers = (tell3, cluster, { old, now }) => {
  const [gone, come] = [old.filter(isLost), now.filter(isLost)];
  const here = within2(cluster.old, gone) + within2(cluster.new, come);
  const own7 = [...old.filter((one2) => within2(cluster.old, [one2])), ...now.filter((one2) => within2(cluster.new, [one2]))];
  tell3("m.lost", gone.length + come.length);
  tell3("m.lost-more", Math.abs(gone.length - come.length));
  tell3("m.more", Math.abs(old.length - now.length));
  tell3("m.members", Math.max(old.length, now.length));
  tell3("m.here", here);
  tell3("m.here-share", here / (cluster.old.length + cluster.new.length));
  tell3("m.words", Math.max(wordsOf(gone), wordsOf(come)));
  tell3("m.words-fewer", Math.min(wordsOf(gone), wordsOf(come)));
  tell3("m.words-share", (wordsOf(gone) + wordsOf(come)) / Math.max(1, wordsOf(old) + wordsOf(now)));
  tell3("m.longest", Math.max(0, ...[...gone, ...come].map(({ tokens }) => tokens.length)));
  tell3("m.close", Math.min(closeness(old), closeness(now)));
  tell3("m.least", Math.min(1, ...own7.map(({ rendered }) => rendered)));
};

// src/compare/score.ts
var tellAll = (features, tell3) => {
  for (const name in features) tell3(name, features[name]);
};
var bytesOf = (base64) => new Uint8Array(Buffer.from(base64, "base64")).buffer;
var nodesOf = (ensemble) => {
  const features = new Int16Array(bytesOf(ensemble.features));
  const bounds2 = new Float32Array(bytesOf(ensemble.bounds));
  const higher = new Int32Array(features.length);
  const roots = [];
  const open = [];
  let begins = true;
  for (let node2 = 0; node2 < features.length; node2++) {
    if (begins) roots.push(node2);
    begins = false;
    if (features[node2] >= 0) {
      open.push(node2);
      continue;
    }
    const parent = open.pop();
    if (parent === void 0) begins = true;
    else higher[parent] = node2 + 1;
  }
  return { features, bounds: bounds2, higher, roots };
};
var scorerOf = (ensemble) => {
  const { start: start2, names: names5 } = ensemble;
  const places2 = new Map(names5.map((name, place) => [name, place]));
  const values = new Float64Array(names5.length);
  let nodes;
  const tell3 = (name, value3) => {
    const place = places2.get(name);
    if (place !== void 0) values[place] = value3;
  };
  return (telling4) => {
    nodes ??= nodesOf(ensemble);
    const { features, bounds: bounds2, higher, roots } = nodes;
    values.fill(0);
    telling4(tell3);
    let sum2 = start2;
    for (let i = 0; i < roots.length; i++) {
      let node2 = roots[i];
      let feature = features[node2];
      while (feature >= 0) {
        node2 = values[feature] > bounds2[node2] ? higher[node2] : node2 + 1;
        feature = features[node2];
      }
      sum2 += bounds2[node2];
    }
    return sum2;
  };
};

// src/compare/shape.ts
var lettersOf = (units2) => {
  let sum2 = 0;
  for (const { text: text4 } of units2) sum2 += text4.length;
  return sum2;
};
var spaced = (text4, at2) => text4.charCodeAt(at2) <= 32 || text4.charCodeAt(at2) === 160;
var separatorsIn = (units2) => {
  let count2 = 0;
  for (const { text: text4, tokens } of units2) {
    for (let at2 = 0; at2 < text4.length - 1; at2++) {
      const sign = text4[at2];
      if (sign === "," || sign === ";" || sign === "•") count2 += Number(spaced(text4, at2 + 1));
      else if (sign === "–" || sign === "—") count2 += Number(at2 > 0 && spaced(text4, at2 - 1) && spaced(text4, at2 + 1));
    }
    for (const { joins: joins2 } of tokens) count2 += Number(joins2);
  }
  return count2;
};
var bound2 = /[\p{L}\p{N}-]/u;
var isFigure = (token, at2, { text: text4, start: start2, tokens }) => at2 > 0 && !tokens[at2 - 1]?.cites && !bound2.test(text4[token.start - start2 - 1] ?? " ") && !bound2.test(text4[token.end - start2] ?? " ");
var figuresIn = (units2) => {
  const figures = [];
  for (const unit of units2)
    for (let at2 = 1; at2 < unit.tokens.length; at2++) {
      const token = unit.tokens[at2];
      if (token.kind === "number" && isFigure(token, at2, unit)) figures.push(token.text);
    }
  return figures;
};
var differ = (a, b) => a.some((one2) => !b.includes(one2)) || b.some((one2) => !a.includes(one2));
var spare = 10;
var shapeOf2 = (left, right, ratio) => ({
  longer: Math.log((lettersOf(left) + spare) / (lettersOf(right) + spare) / ratio),
  more: separatorsIn(left) - separatorsIn(right),
  figures: differ(figuresIn(left), figuresIn(right))
});
var sameLength = 0.2;
var most2 = { either: 4, more: 3 };
var addShape = (features, { longer, more, figures }, surplus) => {
  features["p.length"] = Math.abs(longer);
  features["p.longer"] = longer * surplus;
  features["p.separators"] = Math.min(Math.abs(more), most2.either);
  features["p.separators-more"] = Math.max(-most2.more, Math.min(most2.more, more * surplus));
  if (more === 0) features["p.separators-equal"] = 1;
  if (more === 0 && Math.abs(longer) < sameLength) features["p.same-shape"] = 1;
  if (figures) features["p.figures"] = 1;
};

// src/model/topic.ts
var loudness = { concept: 1, word: 0.7, deed: 0.7, place: 0.8, neighbours: 0.8, title: 0.7, titleAbove: 0.3 };
var names2 = (key) => !turningKinds.has(concepts[key].kind);
var addSigns = (signs2, list5, amount) => {
  for (const name of list5) signs2.set(name, (signs2.get(name) ?? 0) + amount);
};
var conceptSigns = ({ hits }) => {
  const signs2 = [];
  for (const { concept: concept2 } of hits) if (!signs2.includes(concept2)) signs2.push(concept2);
  return signs2;
};
var everyday = 61;
var wordSigns = (tokens) => {
  const signs2 = [];
  for (const { concept: concept2 } of tokens)
    if (concept2 !== null && concept2.charCodeAt(0) === everyday && !signs2.includes(concept2)) signs2.push(concept2);
  return signs2;
};
var joined = /* @__PURE__ */ new Map();
var nameOf = (first, second) => {
  const names5 = joined.get(first) ?? /* @__PURE__ */ new Map();
  let name = names5.get(second);
  if (name === void 0) {
    name = `${first} ${second}`;
    joined.set(first, names5.set(second, name));
  }
  return name;
};
var deedSigns = ({ hits, subject, kind }) => {
  const who = subject ?? "other";
  const act = hits.find((hit) => actKinds.has(hit.kind))?.concept ?? "nothing";
  const first = hits.find((hit) => !turningKinds.has(hit.kind))?.concept;
  const modal = hits.find((hit) => hit.kind === "modal")?.concept;
  const signs2 = [nameOf("by", who), nameOf("does", act), nameOf(who, act), nameOf("as", kind)];
  if (hits.some((hit) => hit.kind === "negation")) signs2.push(nameOf("not", act));
  if (first) signs2.push(nameOf("first", first));
  if (modal && subject) signs2.push(nameOf(who, modal));
  return signs2;
};
var tellSigns = (unit, sign) => {
  for (const name of conceptSigns(unit)) sign(name, loudness.concept);
  for (const name of wordSigns(unit.tokens)) sign(name, loudness.word);
  for (const name of deedSigns(unit)) sign(name, loudness.deed);
};
var placeScores = ({ scores, own: own7 }, amount = loudness.place) => scores.map((score, number) => (score - own7[number]) * amount);
var reach = 6;
var neighbourhood = ({ id, around: { units: units2 } }) => {
  const at2 = id - (units2[0]?.id ?? id);
  return [Math.max(0, at2 - reach), Math.min(units2.length - 1, at2 + reach)];
};
var titleLoudness = (titles2, nth) => nth === titles2.length - 1 ? loudness.title : loudness.titleAbove;
var aroundScores = (unit, amount) => {
  const sums3 = placeScores(unit, amount);
  const { units: units2, titles: titles2 } = unit.around;
  const [first, last] = neighbourhood(unit);
  const share = loudness.neighbours / (last - first);
  for (let at2 = first; at2 <= last; at2++) {
    const other2 = units2[at2];
    if (other2 === unit || !other2.hits.length) continue;
    for (let number = 0; number < sums3.length; number++)
      sums3[number] = sums3[number] + other2.own[number] * share;
  }
  for (const [nth, concepts2] of titles2.entries()) for (const concept2 of concepts2) hear(sums3, concept2, titleLoudness(titles2, nth));
  return sums3;
};
var voices = /* @__PURE__ */ new Map();
var voiceOf = (name) => {
  let voice = voices.get(name);
  if (!voice) {
    const weights2 = name in concepts ? concepts[name].weights : categorySigns[name] ?? {};
    const entries = Object.entries(weights2);
    voice = {
      categories: Uint8Array.from(entries, ([category]) => numberOf[category]),
      weights: Float64Array.from(entries, ([, weight]) => weight)
    };
    voices.set(name, voice);
  }
  return voice;
};
var bias = categories.map((category) => categoryBias[category] ?? 0);
var start = (around3) => bias.map((amount, number) => amount + around3[number]);
var hear = (sums3, name, amount) => {
  const { categories: numbers, weights: weights2 } = voiceOf(name);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    sums3[number] = sums3[number] + weights2[i] * amount;
  }
};
var strongest = (sums3, most8) => {
  const ranked = [];
  for (let number = 0; number < sums3.length; number++) rank(ranked, number, sums3, most8);
  return ranked.map((number) => [categories[number], sums3[number]]);
};
var categoriesBy = (signs2, around3, most8) => {
  const sums3 = start(around3);
  for (const [name, amount] of signs2) hear(sums3, name, amount);
  return strongest(sums3, most8);
};
var unitCategories = (unit, most8 = categories.length) => {
  const own7 = bias.slice();
  tellSigns(unit, (name, amount) => hear(own7, name, amount));
  const around3 = aroundScores(unit);
  const found = strongest(
    own7.map((score, number) => score + around3[number]),
    most8
  );
  const [plain5] = strongest(own7, 1);
  const last = found.at(-1);
  if (most8 > 1 && plain5 && last && found.every(([category]) => category !== plain5[0])) found[most8 - 1] = [plain5[0], last[1]];
  return found;
};

// src/compare/substance.ts
var most3 = 3;
var kindNames = Object.fromEntries(conceptKinds.map((kind) => [kind, `kind ${kind}`]));
var tell = ({ hits, tokens, kind, text: text4 }, feature) => {
  feature("bias", 1);
  feature(`form ${kind}`, 1);
  const named = /* @__PURE__ */ new Map();
  for (const hit of hits) named.set(hit.concept, hit.kind);
  const kinds = /* @__PURE__ */ new Map();
  for (const [concept2, of] of named) {
    feature(concept2, 1);
    kinds.set(of, (kinds.get(of) ?? 0) + 1);
  }
  for (const [of, n] of kinds) feature(kindNames[of], Math.min(n, most3));
  let content4 = 0;
  let unknown = 0;
  for (const { concept: concept2, class: of } of tokens) {
    if (of === "function") continue;
    content4++;
    if (concept2 === null) unknown++;
  }
  for (const word2 of wordSigns(tokens)) feature(word2, 1);
  feature("content", Math.log1p(content4));
  feature("words", Math.log1p(tokens.length));
  feature("unknown", unknown / Math.max(1, content4));
  const end2 = text4.at(-1);
  if (end2 === ":" || end2 === "?" || end2 === "!") feature(`end ${end2}`, 1);
};
var known2 = /* @__PURE__ */ new WeakMap();
var substanceOf = (unit) => {
  let score = known2.get(unit);
  if (score === void 0) {
    let sum2 = 0;
    tell(unit, (name, value3) => {
      sum2 += (weights.substance[name] ?? 0) * value3;
    });
    score = sum2;
    known2.set(unit, score);
  }
  return score;
};

// src/compare/features.ts
var wordsIn = (units2) => {
  let words5;
  return (word2) => {
    if (!words5) {
      words5 = /* @__PURE__ */ new Set();
      for (const { tokens } of units2) for (const { text: text4 } of tokens) words5.add(text4);
    }
    return words5.has(word2);
  };
};
var elsewhere = (units2) => {
  const keys = /* @__PURE__ */ new Set();
  const known4 = /* @__PURE__ */ new Map();
  for (const { tokens } of units2)
    for (const { key, concept: concept2 } of tokens) {
      keys.add(key);
      if (concept2 !== null) known4.set(concept2, (known4.get(concept2) ?? 0) + 1);
    }
  return { keys, concepts: known4, has: wordsIn(units2) };
};
var into = (features) => (name, value3) => {
  features[name] = value3;
};
var counted = [...conceptKinds, "word", "name", "number"];
var most4 = { word: 6, name: 4, number: 1 };
var cap = (kind, n) => Math.min(n, most4[kind] ?? 3);
var telling = /* @__PURE__ */ new Set([
  "share",
  "sell",
  "collect",
  "retain",
  "delete",
  "track",
  "encrypt",
  "combine",
  "use",
  "process",
  "with-consent",
  "where-law",
  "where-applicable",
  "feasible",
  "user",
  "customer",
  "personal-data",
  "example",
  "purpose-word",
  "contact-us",
  "controller",
  "dpo",
  "ai",
  "ai-training",
  "opt-out",
  "choose",
  "settings",
  "provide-service",
  "usage",
  "applies",
  "policy-doc",
  "third-party-sites",
  "pointer",
  "illustration",
  "may",
  "will",
  "must",
  "social-network",
  "authority",
  "third-party"
]);
var namesOf = (prefix, keys) => new Map([...keys].map((key) => [key, `${prefix}${key}`]));
var namesIn = {
  cluster: { kinds: namesOf("c.", counted), telling: namesOf("c:", telling) },
  single: { kinds: namesOf("s.", counted), telling: namesOf("s:", telling) }
};
var numberOfKind = new Map(counted.map((kind, number) => [kind, number]));
var counts = new Uint32Array(counted.length);
var tellKinds = (tell3, tokens, names5) => {
  const seen = [];
  for (const token of tokens) {
    if (isTyped(token)) {
      const concept2 = token.concept;
      if (seen.includes(concept2)) continue;
      seen.push(concept2);
      const name = names5.telling.get(concept2);
      if (name !== void 0) tell3(name, 1);
    }
    const number = numberOfKind.get(token.kind);
    counts[number] = counts[number] + 1;
  }
  for (let number = 0; number < counts.length; number++) {
    const n = counts[number];
    const kind = counted[number];
    if (n) tell3(names5.kinds.get(kind), cap(kind, n));
  }
  counts.fill(0);
};
var { contact: contact2, "effective-date": effectiveDate2, "change-rule": changeRule2 } = numberOf;
var top = ({ own: own7 }) => {
  let most8 = 0;
  for (let number = 0; number < own7.length; number++)
    if (number !== contact2 && number !== effectiveDate2) most8 = Math.max(most8, own7[number]);
  return most8;
};
var topAround = ({ scores, own: own7 }) => {
  let most8 = 0;
  for (let number = 0; number < scores.length; number++)
    if (number !== contact2 && number !== effectiveDate2 && number !== changeRule2)
      most8 = Math.max(most8, scores[number] - own7[number]);
  return most8;
};
var content = ({ tokens }) => {
  let count2 = 0;
  for (const token of tokens) if (token.class !== "function") count2++;
  return count2;
};
var tellUnit = (tell3, unit) => {
  const own7 = top(unit);
  tell3("unit.own", Math.min(own7, 6));
  tell3("unit.around", Math.min(topAround(unit), 4));
  if (own7 < 1) tell3("unit.weak", 1);
  const refers = unit.hits.some((hit) => hit.kind === "reference");
  if (refers) tell3("unit.reference", 1);
  if (unit.hits.some((hit) => hit.concept === "illustration")) tell3("unit.illustration", 1);
  if (unit.own[contact2] >= 1) tell3("unit.contact", 1);
  if (unit.scores[changeRule2] >= 1.2) tell3("unit.change-rule", 1);
  if (unit.scores[effectiveDate2] >= 2) tell3("unit.date", 1);
  if (unit.kind === "item") tell3("unit.item", 1);
  if (unit.kind === "row") tell3("unit.row", 1);
  if (unit.kind === "heading") tell3("unit.heading", 1);
  if (unit.text.endsWith(":")) tell3("unit.colon", 1);
  if (unit.text.endsWith("?")) tell3("unit.question", 1);
  if (unit.outside) tell3("unit.outside", 1);
  const substance = substanceOf(unit);
  tell3("unit.substance", Math.max(-3, Math.min(4, substance)));
  if (substance < 0) tell3("unit.void", 1);
  const enough2 = unit.kind === "paragraph" ? 1.1 : 0.9;
  if (own7 >= enough2 && !refers) tell3("unit.says", 1);
};
var exchanged2 = (cluster) => {
  const left = cluster.new.map((item2) => item2.token);
  const gone = [];
  let alike = 0;
  let distinct2 = 0;
  for (const { token } of cluster.old) {
    const twin = token.concept === null || token.kind === "number" ? -1 : left.findIndex((other2) => other2.concept === token.concept);
    if (twin < 0) gone.push(token);
    else {
      left.splice(twin, 1);
      if (token.kind === "data" || token.kind === "recipient" || token.kind === "place") distinct2++;
      else alike++;
    }
  }
  return { old: gone, new: left, alike, distinct: distinct2 };
};
var substantial = (token) => token.class === "content" && token.kind !== "number" && token.kind !== "reference" && token.kind !== "date";
var addNovelty = (features, tokens, near4, all2) => {
  let novel = 0;
  let strange = 0;
  let known4 = 0;
  let unheard = 0;
  for (const token of tokens) {
    if (!substantial(token)) continue;
    if (near4.keys.has(token.key) || token.concept !== null && near4.concepts.has(token.concept)) known4++;
    else if (isTyped(token)) novel++;
    else strange++;
    if (!all2.keys.has(token.key)) unheard++;
  }
  if (novel) features["c.novel"] = Math.min(novel, 4) + (features["c.novel"] ?? 0);
  if (strange) features["c.strange"] = Math.min(strange, 5) + (features["c.strange"] ?? 0);
  if (known4) features["c.known"] = Math.min(known4, 4) + (features["c.known"] ?? 0);
  if (unheard) features["c.unheard"] = Math.min(unheard, 4) + (features["c.unheard"] ?? 0);
};
var conceptsOf = (units2) => {
  const found = /* @__PURE__ */ new Set();
  for (const { hits } of units2) for (const { concept: concept2 } of hits) found.add(concept2);
  return found;
};
var conceptLikeness = (left, right) => {
  const a = conceptsOf(left);
  const b = conceptsOf(right);
  let both2 = 0;
  for (const key of a) if (b.has(key)) both2++;
  const all2 = a.size + b.size - both2;
  return all2 ? both2 / all2 : 1;
};
var little = 2;
var joins = ({ tokens }, at2, step2) => {
  for (let i = at2 + step2, n = 0; n <= little; i += step2, n++) {
    const token = tokens[i];
    if (!token || token.joins) return token !== void 0;
    if (token.class !== "function") return false;
  }
  return false;
};
var enumerated = (items) => {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || first.unit !== last.unit) return false;
  const { text: text4, start: start2 } = first.unit;
  const before2 = text4.slice(0, first.token.start - start2);
  const after = text4.slice(last.token.end - start2);
  return /[,;(/]\s*(?:\p{L}{1,4}\s+){0,2}$/u.test(before2) || /^\s*[,;)]/.test(after) || joins(first.unit, first.at, -1) || joins(last.unit, last.at, 1);
};
var weak = /* @__PURE__ */ new Set(["quantity", "modal", "audience", "scope", "contact", "reference", "change", "date"]);
var weakConcepts = /* @__PURE__ */ new Set([
  "use",
  "process",
  "access",
  "respond",
  "purpose-word",
  "personal-data",
  "provide-service",
  "exercise-request",
  "settings",
  "content"
]);
var weightless = (token) => weak.has(token.kind) || token.concept !== null && weakConcepts.has(token.concept);
var addMakeup = (features, old, now) => {
  const all2 = [...old, ...now];
  const strong = all2.filter((token) => isTyped(token) && !weightless(token));
  if (!all2.length) features["c.nothing"] = 1;
  else if (!all2.some(isTyped)) features[all2.length <= 2 ? "c.untyped-short" : "c.untyped"] = 1;
  else if (!strong.length) features["c.weak"] = 1;
  if (all2.length && all2.every((token) => token.kind === "name" || token.kind === "number")) features["c.names"] = 1;
  if (strong.length >= 2) features["c.strong"] = Math.min(strong.length, 4);
  const kinds = new Set(old.filter(isTyped).map((token) => token.kind));
  if (now.some((token) => isTyped(token) && kinds.has(token.kind))) features["c.swap"] = 1;
};
var wordsOf2 = (units2) => units2.flatMap((unit) => unit.tokens.filter((token) => token.class !== "function"));
var unexplained = (words5, others2, own7) => {
  const known4 = new Set(others2.map((token) => token.concept));
  const mine = new Set(own7.map((item2) => item2.token));
  return words5.filter((token) => !mine.has(token) && (token.concept === null || !known4.has(token.concept))).length;
};
var promiseOf = (units2) => {
  const modals = units2.flatMap((unit) => unit.hits.filter((hit) => hit.kind === "modal").map((hit) => hit.concept));
  return ["may", "must", "will"].find((modal) => modals.includes(modal));
};
var acrossNames = /* @__PURE__ */ new Map();
var nameAcross = (concept2) => {
  let name = acrossNames.get(concept2);
  if (name === void 0) {
    name = `x:${inGeneral(concept2)}`;
    acrossNames.set(concept2, name);
  }
  return name;
};
var furthest2 = 6;
var often = 3;
var addCustom = (features, cluster, { old, now }) => {
  let rate = 0;
  let frequent = 0;
  const count2 = (items, own7, other2) => {
    for (const { token } of items) {
      const mine = own7.concepts.get(token.concept) ?? 0;
      rate += Math.log(((other2.concepts.get(token.concept) ?? 0) + 1) / (mine + 1));
      if (mine > often) frequent++;
    }
  };
  count2(cluster.old, old, now);
  count2(cluster.new, now, old);
  const all2 = cluster.old.length + cluster.new.length;
  features["x.rate"] = rate / all2;
  features["x.frequent"] = frequent / all2;
};
var shortestName = 4;
var isStranger = ({ kind, text: text4 }, { has }) => kind === "name" && text4.length >= shortestName && !has(text4) && !has(`${text4}s`) && !has(text4.replace(/'?s$/, ""));
var strangers = {
  cluster: { within: { count: "c.strangers", party: "c.party" }, across: { count: "x.strangers", party: "x.party" } },
  single: {
    within: { count: "s.within.strangers", party: "s.within.party" },
    across: { count: "s.across.strangers", party: "s.across.party" }
  }
};
var tellStrangers = (tell3, units2, { count: count2, party }) => {
  if (units2.length) tell3(count2, Math.min(units2.length, 3));
  if (units2.some(namesRecipient)) tell3(party, 1);
};
var topicNames = namesOf("t.", categories);
var ranks = ["t.first", "t.second", "t.third"];
var tellTopics = (tell3, topics2) => {
  for (const [rank4, [category, score]] of topics2.entries()) {
    tell3(topicNames.get(category), score);
    const name = ranks[rank4];
    if (name !== void 0) tell3(name, score);
  }
};
var topicAcross = Object.fromEntries(categories.map((category) => [category, `x.about.${category}`]));
var addTranslation = (features, cluster, place, surplus) => {
  const { left, right } = place;
  const [a, b] = [wordsOf2(left), wordsOf2(right)];
  addCustom(features, cluster, place);
  const free2 = surplus > 0 ? unexplained(b, a, cluster.new) : surplus < 0 ? unexplained(a, b, cluster.old) : 0;
  features["x.unexplained"] = Math.min(free2, furthest2);
  if (surplus && !free2) features["x.explained"] = 1;
  const [before2, after] = [promiseOf(left), promiseOf(right)];
  if (before2 && after && before2 !== after) features["x.promise-turn"] = 1;
  if (Boolean(before2) !== Boolean(after)) features["x.promise"] = 1;
  if (isNegated(left) !== isNegated(right)) features["x.denied"] = 1;
  for (const { token } of [...cluster.old, ...cluster.new]) if (token.concept !== null) features[nameAcross(token.concept)] = 1;
  const [topic] = place.topics;
  if (topic) features[topicAcross[topic[0]]] = 1;
  const one2 = surplus > 0 ? cluster.old : cluster.new;
  if (one2.length && one2.every((item2) => enumerated([item2]))) features["x.member"] = 1;
  if (place.members) tellMembers(into(features), cluster, place.members);
  features["g.size"] = Math.log1p(place.extent.size);
  features["g.alone"] = place.extent.alone;
  features["g.differing"] = place.extent.differing;
};
var addSurplus = (features, { old, new: now }, rest2) => {
  const one2 = old.length === 0 ? now : now.length === 0 ? old : [];
  const last = one2.at(-1);
  if (!last) return;
  if (enumerated(one2)) {
    features["c.member"] = 1;
    if (rest2.old.concat(rest2.new).some(substantial))
      features["c.member-typed"] = one2.some(({ token }) => token.concept !== null && !token.concept.startsWith("=")) ? 1 : 0;
  }
  if (/[.;]$/.test(last.unit.text) && last.at >= last.unit.tokens.length - 2) features["c.tail"] = 1;
};
var turnsModal = (old, now) => {
  const modal = (tokens) => tokens.find((token) => token.kind === "modal")?.concept;
  return Boolean(modal(old) && modal(now)) && modal(old) !== modal(now);
};
var clusterFeatures = (cluster, place) => {
  const { left, right, score, clusters, likeness, renamed, inLabel: inLabel2, across, nearOld, nearNew, old, now } = place;
  const weight = heft(cluster);
  const features = { bias: 1, "c.heft": Math.min(weight, 5), ...weight >= 0.9 ? { "c.heavy": 1 } : {} };
  const rest2 = exchanged2(cluster);
  const tell3 = into(features);
  tellKinds(tell3, [...rest2.old, ...rest2.new], namesIn.cluster);
  addMakeup(features, rest2.old, rest2.new);
  if (rest2.alike) features["c.alike"] = Math.min(rest2.alike, 3);
  if (rest2.distinct) features["c.distinct"] = Math.min(rest2.distinct, 3);
  if (turnsModal(rest2.old, rest2.new)) features["c.modal-turn"] = 1;
  if (cluster.old.length && cluster.new.length) features["c.both"] = 1;
  else features[cluster.new.length ? "c.added" : "c.removed"] = 1;
  const size = rest2.old.length + rest2.new.length;
  features["c.size"] = Math.log1p(size);
  if (size === 1) features["c.single"] = 1;
  addSurplus(features, cluster, rest2);
  if (renamed) features["c.renamed"] = 1;
  if (inLabel2) features["c.label"] = 1;
  const units2 = cluster.new[0]?.unit ?? cluster.old[0]?.unit ?? right[0] ?? left[0];
  if (units2) {
    tellUnit(tell3, units2);
    features["c.share"] = size / Math.max(1, content(units2));
  }
  features["pair.score"] = score;
  features["pair.concepts"] = likeness;
  features["pair.clusters"] = Math.log1p(clusters);
  tellTopics(tell3, place.topics);
  addNovelty(features, rest2.old, nearNew, now);
  addNovelty(features, rest2.new, nearOld, old);
  if (left.length > 1 || right.length > 1) features["pair.group"] = 1;
  const surplus = Math.sign(cluster.old.length - cluster.new.length);
  addShape(features, place.shape, surplus);
  const strange = (items, other2) => items.filter(({ token }) => isStranger(token, other2));
  const named = [...strange(cluster.old, now), ...strange(cluster.new, old)];
  tellStrangers(
    tell3,
    named.map(({ unit }) => unit),
    strangers.cluster[across ? "across" : "within"]
  );
  if (across) addTranslation(features, cluster, place, surplus);
  return features;
};
var tellNews = (tell3, unit, { across, other: other2 }) => {
  let words5 = 0;
  let unheard = 0;
  for (const token of unit.tokens) {
    if (!substantial(token)) continue;
    words5++;
    if (across ? token.concept !== null && !other2.concepts.has(token.concept) : !other2.keys.has(token.key)) unheard++;
  }
  tell3(across ? "s.across.unheard" : "s.unheard", Math.min(unheard, 6));
  tell3(across ? "s.across.unheard-share" : "s.unheard-share", words5 ? unheard / words5 : 0);
  tellStrangers(
    tell3,
    unit.tokens.filter((token) => isStranger(token, other2)).map(() => unit),
    strangers.single[across ? "across" : "within"]
  );
};
var topicNumbers = categories.map((category) => topicNames.get(category));
var tellSingle = (tell3, unit, place) => {
  const { across, covered: covered2, within: within3 } = place;
  tell3("bias", 1);
  tell3(place.added ? "s.added" : "s.removed", 1);
  const kinds = unit.tokens.filter(
    (token, at2) => token.class !== "function" && (token.kind !== "number" || isFigure(token, at2, unit))
  );
  tellKinds(tell3, kinds, namesIn.single);
  tellUnit(tell3, unit);
  const words5 = content(unit);
  tell3("s.size", Math.log1p(words5));
  if (words5 <= 2) tell3("s.tiny", 1);
  tellNews(tell3, unit, place);
  tell3(across ? "s.across.covered" : "s.within.covered", covered2);
  tell3(across ? "s.across.covered-high" : "s.within.covered-high", Math.max(0, covered2 - (across ? 0.55 : 0.75)) * 4);
  if (across) tell3("s.across", 1);
  tell3("s.companions", place.companions);
  if (place.inserted) tell3("s.inserted", 1);
  if (within3) tell3("s.within", 1);
  if (within3 && unit.kind !== "paragraph") tell3("s.member", 1);
  if (unit.values.length) tell3("s.value", 1);
  for (let number = 0; number < categories.length; number++) tell3(topicNumbers[number], unit.own[number]);
};
var scoreSingle = scorerOf(trees.single);
var singleScore = (unit, place) => scoreSingle((tell3) => tellSingle(tell3, unit, place));

// src/compare/renames.ts
var often2 = 2;
var longest3 = 4;
var phrase = (cluster) => {
  if (!cluster.old.length || !cluster.new.length || cluster.old.length > longest3 || cluster.new.length > longest3) return null;
  if ([...cluster.old, ...cluster.new].some(({ token }) => token.class === "marker" || token.kind === "number")) return null;
  return `${cluster.old.map((item2) => item2.token.key).join(" ")}>${cluster.new.map((item2) => item2.token.key).join(" ")}`;
};
var renamesIn = (pairs) => {
  const counts3 = /* @__PURE__ */ new Map();
  for (const { left, right, clusters } of pairs) {
    if (left.length > 1 || right.length > 1) continue;
    for (const key of new Set(clusters.map(phrase))) if (key) counts3.set(key, (counts3.get(key) ?? 0) + 1);
  }
  return new Set([...counts3].filter(([, n]) => n >= often2).map(([key]) => key));
};
var isRename = (cluster, renames) => {
  const key = phrase(cluster);
  return key !== null && renames.has(key);
};

// src/compare/comparison.ts
var titlesOf = (revision2) => new Set(revision2.outline.sections.map(({ title: title2 }) => bare(title2)));
var ratioOf = (pairs) => {
  const sum2 = (side2) => pairs.reduce((letters2, pair) => letters2 + lettersOf(pair[side2]), 0);
  return pairs.length ? sum2("left") / Math.max(1, sum2("right")) : 1;
};
var extentOf = (old, now, { oldOnly, newOnly }, pairs) => {
  const size = old.units.length + now.units.length;
  return {
    size,
    alone: (oldOnly.length + newOnly.length) / Math.max(1, size),
    differing: pairs.filter(({ clusters }) => clusters.length).length / Math.max(1, pairs.length)
  };
};
var comparisonOf = (old, now, alignment) => {
  const differing = alignment.across ? differencesAcross : differences;
  const all2 = alignment.pairs.flatMap((pair) => {
    const left = pair.old.map((id) => old.units[id]);
    const right = pair.new.map((id) => now.units[id]);
    if (left.length === 1 && right.length === 1 && left[0]?.folded === right[0]?.folded) return [];
    return [{ left, right, score: pair.score, clusters: differing(left, right) }];
  });
  const pairs = all2.filter(({ left, right }) => ![...left, ...right].every((unit) => unit.outside));
  return {
    old,
    now,
    alignment,
    pairs,
    renames: alignment.across ? /* @__PURE__ */ new Set() : renamesIn(all2),
    extent: extentOf(old, now, alignment, pairs),
    ratio: alignment.across ? ratioOf(all2) : 1,
    said: { old: elsewhere(old.units), now: elsewhere(now.units) },
    titles: { old: titlesOf(old), now: titlesOf(now) }
  };
};

// src/compare/dates.ts
var dateChanges = (old, now) => ["revised", "effective"].flatMap((field) => {
  const [a, b] = [old.dates[field], now.dates[field]];
  if (a === b) return [];
  return [
    {
      category: "effective-date",
      kind: a === null ? "added" : b === null ? "removed" : "changed",
      aspect: "date",
      field,
      direction: null,
      stance: "neither",
      substance: false,
      confidence: "certain",
      concepts: [],
      terms: { before: a ? [a] : [], after: b ? [b] : [] },
      ...a === null ? {} : { before: { value: a, section: [], evidence: [] } },
      ...b === null ? {} : { after: { value: b, section: [], evidence: [] } }
    }
  ];
});

// src/compare/sides.ts
var whole = 360;
var around = 140;
var cut = (revision2, unit, from, to) => {
  const passage2 = revision2.outline.passages[unit.passage];
  if (unit.end - unit.start <= whole) return revision2.evidence(passage2, unit.start, unit.end);
  let start2 = Math.max(unit.start, from - around);
  let end2 = Math.min(unit.end, to + around);
  const text4 = unit.text;
  while (start2 > unit.start && /\S/.test(text4[start2 - unit.start - 1])) start2--;
  while (end2 < unit.end && /\S/.test(text4[end2 - unit.start])) end2++;
  return revision2.evidence(passage2, start2, end2);
};
var sideOf2 = (revision2, units2, value3) => ({
  ...value3 === void 0 ? {} : { value: value3 },
  section: units2[0]?.path ?? [],
  evidence: units2.map((unit) => cut(revision2, unit, unit.start, unit.start + whole))
});
var sideAround = (revision2, items, fallback, value3) => {
  const byUnit = /* @__PURE__ */ new Map();
  for (const item2 of items) byUnit.set(item2.unit, [...byUnit.get(item2.unit) ?? [], item2]);
  if (!byUnit.size) return sideOf2(revision2, fallback.slice(0, 1), value3);
  const evidence2 = [...byUnit].map(
    ([unit, list5]) => cut(revision2, unit, Math.min(...list5.map((item2) => item2.token.start)), Math.max(...list5.map((item2) => item2.token.end)))
  );
  return { ...value3 === void 0 ? {} : { value: value3 }, section: items[0]?.unit.path ?? [], evidence: evidence2 };
};
var placesOf = (changes, side2, most8) => {
  const sides2 = changes.flatMap((change2) => change2[side2] ?? []);
  return sides2[0] && { ...sides2[0], evidence: sides2.flatMap(({ evidence: evidence2 }) => evidence2).slice(0, most8) };
};
var sidesOf = (changes, most8 = Number.POSITIVE_INFINITY) => {
  const before2 = placesOf(changes, "before", most8);
  const after = placesOf(changes, "after", most8);
  return { ...before2 ? { before: before2 } : {}, ...after ? { after } : {} };
};

// src/compare/merge.ts
var most5 = 6;
var keyOf2 = (change2) => {
  const { before: before2, after } = change2.terms;
  if (before2.length + after.length === 0) return null;
  const { category, kind, aspect, direction, stance, substance, field } = change2;
  const values = `${change2.before?.value}
${change2.after?.value}`;
  return `${category} ${kind} ${aspect} ${direction} ${stance} ${substance} ${field}
${before2.join("	")}
${after.join("	")}
${values}`;
};
var mergeChanges = (changes) => {
  const byKey = /* @__PURE__ */ new Map();
  const out = [];
  for (const change2 of changes) {
    const key = keyOf2(change2);
    const at2 = key === null ? void 0 : byKey.get(key);
    if (at2 === void 0) {
      if (key !== null) byKey.set(key, out.length);
      out.push(change2);
      continue;
    }
    const known4 = out[at2];
    out[at2] = { ...known4, ...sidesOf([known4, change2], most5) };
  }
  return out;
};

// src/compare/category.ts
var concept = { cluster: 1.4, sentence: 0.6, alone: 1, bound: 0.7 };
var word = { cluster: 1, sentence: 0.4 };
var deed = 0.7;
var isBound = ({ old, new: now }) => {
  if (old.length && now.length) return false;
  return [...old, ...now].slice(0, 2).some(({ token }) => token.kind === "condition" || token.kind === "exception");
};
var clusterSigns = (cluster, unit) => {
  const signs2 = /* @__PURE__ */ new Map();
  const tokens = [...cluster.old, ...cluster.new].map((item2) => item2.token);
  const named = new Set(tokens.filter(isTyped).map(({ concept: concept2 }) => inGeneral(concept2)));
  const bounds2 = isBound(cluster);
  addSigns(signs2, named, bounds2 ? concept.bound : concept.cluster);
  addSigns(signs2, conceptSigns(unit), [...named].some(names2) && !bounds2 ? concept.sentence : concept.alone);
  addSigns(signs2, wordSigns(tokens), word.cluster);
  addSigns(signs2, wordSigns(unit.tokens), word.sentence);
  addSigns(signs2, deedSigns(unit), deed);
  return signs2;
};
var clusterPlace = 0.5;
var mostCategories = 3;
var clusterCategories = (cluster, left, right) => {
  const unit = [...cluster.old, ...cluster.new][0]?.unit ?? right[0] ?? left[0];
  return unit ? categoriesBy(clusterSigns(cluster, unit), aroundScores(unit, clusterPlace), mostCategories) : [];
};
var further = { second: 3.2, unsure: 1.6, third: 2.6 };
var reported = (all2, sure) => {
  const top3 = all2[0]?.[1] ?? 0;
  const second = top3 - (sure ? further.second : further.unsure);
  const near4 = all2.slice(0, mostCategories).filter(([, score], nth) => score >= (nth < 2 ? second : top3 - further.third));
  return all2.length ? near4.map(([category]) => category) : ["other"];
};

// src/compare/values.ts
var daysIn = (duration) => {
  const match = /^P(?:(\d+(?:\.\d+)?)([DWMY])|T(\d+)H)$/.exec(duration);
  if (!match) return Number.NaN;
  if (match[3]) return Number(match[3]) / 24;
  return Number(match[1]) * { D: 1, W: 7, M: 30.44, Y: 365.25 }[match[2]];
};
var sizeOf = ({ kind, value: value3 }) => kind === "duration" ? daysIn(String(value3)) : Number(value3);
var equal = (a, b) => {
  if (a.kind !== b.kind) return false;
  if (a.value === b.value) return true;
  if (a.kind !== "duration") return false;
  const [x, y] = [String(a.value), String(b.value)];
  const calendar = /[MY]$/.test(x) === /[MY]$/.test(y);
  return calendar && Math.abs(daysIn(x) - daysIn(y)) < 0.5;
};
var placed = (units2) => units2.flatMap((unit) => unit.values.map((hit) => ({ unit, hit })));
var valueChanges = (old, now, left, right) => {
  const gone = placed(left);
  const come = placed(right);
  for (let i = gone.length - 1; i >= 0; i--) {
    const twin = come.findIndex((other2) => equal(gone[i].hit, other2.hit));
    if (twin < 0) continue;
    come.splice(twin, 1);
    gone.splice(i, 1);
  }
  const seen = /* @__PURE__ */ new Set();
  const changes = [];
  while (gone.length || come.length) {
    const a = gone.shift();
    const at2 = a ? come.findIndex((other2) => other2.hit.kind === a.hit.kind) : 0;
    const b = at2 >= 0 ? come.splice(at2, 1)[0] : void 0;
    const key = `${a?.hit.value}>${b?.hit.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    changes.push(changeOf(old, now, left, right, a, b));
  }
  return changes;
};
var timely = /* @__PURE__ */ new Set([
  "retention",
  "rights",
  "change-rule",
  "choice",
  "children",
  "tracking",
  "security"
]);
var keeping = 0.5;
var categoryOf = ({ hit, unit }) => {
  if (hit.kind === "age") return "children";
  const all2 = unitCategories(unit);
  if (hit.kind !== "duration") return all2[0]?.[0] ?? "other";
  let best2 = "retention";
  let top3 = Number.NEGATIVE_INFINITY;
  for (const [category, score] of all2) {
    const sum2 = category === "retention" ? score + keeping : score;
    if (timely.has(category) && sum2 > top3) [best2, top3] = [category, sum2];
  }
  return best2;
};
var changeOf = (old, now, left, right, a, b) => {
  const one2 = b ?? a;
  const category = categoryOf(one2);
  const both2 = a !== void 0 && b !== void 0;
  const up = both2 && sizeOf(b.hit) > sizeOf(a.hit);
  return {
    category,
    kind: "changed",
    aspect: both2 ? "value" : "limit",
    direction: both2 ? up ? "up" : "down" : a ? "loosened" : "tightened",
    stance: stanceOf(category, [one2.unit]),
    substance: true,
    confidence: "certain",
    concepts: irisOf(one2.hit.kind === "age" ? ["child"] : category === "retention" ? ["retention-period"] : []),
    terms: { before: a ? [String(a.hit.value)] : [], after: b ? [String(b.hit.value)] : [] },
    before: sideOf2(old, a ? [a.unit] : left.slice(0, 1), a?.hit.value),
    after: sideOf2(now, b ? [b.unit] : right.slice(0, 1), b?.hit.value)
  };
};

// src/compare/pairs.ts
var likely = 0.8;
var clause = { added: 5, removed: 4 };
var namesNewDatum = (items, old) => items.some(({ token }) => token.kind === "data" && token.concept !== null && !old.concepts.has(token.concept));
var scoreWithin = scorerOf(trees.pair);
var scoreAcross = scorerOf(trees.cross);
var candidatesIn = ({ left, right, score, clusters }, { alignment, renames, said: said3, ratio, extent }, valued2) => {
  const kept2 = valued2 ? clusters.filter((cluster) => alignment.across || !onlyNumbers(cluster)) : clusters;
  if (!kept2.length) return [];
  const decide2 = alignment.across ? scoreAcross : scoreWithin;
  const likeness = conceptLikeness(left, right);
  const shared = {
    left,
    right,
    score,
    clusters: kept2.length,
    across: alignment.across,
    shape: shapeOf2(left, right, ratio),
    likeness,
    nearOld: elsewhere(left),
    nearNew: elsewhere(right),
    members: alignment.across ? membersOf(left, right) : null,
    extent,
    ...said3
  };
  return kept2.map((cluster) => {
    const topics2 = clusterCategories(cluster, left, right);
    const features = clusterFeatures(cluster, { ...shared, topics: topics2, renamed: isRename(cluster, renames), inLabel: inLabel(cluster) });
    return {
      left,
      right,
      cluster,
      topics: topics2,
      features,
      score: decide2((tell3) => tellAll(features, tell3)),
      likeness,
      fresh: namesNewDatum(cluster.new, said3.old)
    };
  });
};
var pairChanges = (comparison) => comparison.pairs.flatMap((units2) => {
  const values = valueChanges(comparison.old, comparison.now, units2.left, units2.right);
  return [...values, ...wordChanges(comparison, candidatesIn(units2, comparison, values.length > 0))];
});
var holds = (items, kind) => items.some((item2) => item2.token.kind === kind);
var denies = ({ cluster }, all2) => {
  const [gone, come] = [holds(cluster.old, "negation"), holds(cluster.new, "negation")];
  if (gone === come) return false;
  const others2 = all2.filter((candidate) => candidate.cluster !== cluster);
  return !others2.some((candidate) => holds(gone ? candidate.cluster.new : candidate.cluster.old, "negation"));
};
var modalOf = (items) => items.find((item2) => item2.token.kind === "modal")?.token.concept ?? void 0;
var yields = ({ cluster }) => {
  const modals = [modalOf(cluster.old), modalOf(cluster.new)];
  return modals.includes("may") && (modals.includes("will") || modals.includes("must"));
};
var listed = /* @__PURE__ */ new Set(["data", "recipient", "place", "right", "tracking", "automated", "purpose", "basis"]);
var enumerates = ({ cluster, features }) => {
  if (!features["c.member-typed"] || !features["c.novel"]) return false;
  return [...cluster.old, ...cluster.new].some((item2) => listed.has(item2.token.kind));
};
var weighty = /* @__PURE__ */ new Set(["place", "basis", "condition", "limiter", "exception"]);
var speaking = 0;
var alters = ({ cluster, features, left, right }, all2) => {
  if (all2.length > 1 || left.length > 1 || right.length > 1) return false;
  if (features["c.label"] || features["unit.contact"] || features["unit.reference"]) return false;
  const has = (units2, concept2) => units2.some((unit) => unit.hits.some((hit) => hit.concept === concept2));
  const onlyOn = (items, other2) => items.some(({ token }) => weighty.has(token.kind) && token.concept !== "if" && !has(other2, token.concept));
  return (features["unit.substance"] ?? 0) >= speaking && (onlyOn(cluster.old, right) || onlyOn(cluster.new, left));
};
var closeTranslation = 0.8;
var sharedTopic = 0.3;
var telling2 = 1;
var binds = ({ cluster }, all2) => {
  if (all2.length > 1 || cluster.old.length && cluster.new.length) return false;
  const items = [...cluster.old, ...cluster.new];
  return (holds(items, "exception") || holds(items, "condition")) && items.filter((item2) => item2.token.class === "content").length >= telling2;
};
var exchanged3 = /* @__PURE__ */ new Set(["recipient", "right", "place", "basis", "data", "purpose", "choice"]);
var exchanges = ({ cluster, features }, all2) => {
  if (all2.length > 1 || features["c.label"] || features["c.renamed"]) return false;
  return cluster.old.some(
    ({ token }) => cluster.new.some(
      ({ token: other2 }) => exchanged3.has(token.kind) && token.kind === other2.kind && token.concept !== other2.concept
    )
  );
};
var proper = /* @__PURE__ */ new Set(["framework"]);
var replaces = ({ cluster }) => cluster.old.some(
  ({ token }) => proper.has(token.concept ?? "") && cluster.new.some(({ token: other2 }) => token.concept === other2.concept)
);
var namesCountry = ({ cluster, features }) => !features["unit.contact"] && [...cluster.old, ...cluster.new].some(({ token }) => countryOf(token.concept ?? "") !== null);
var namesParty = ({ features }) => features["x.party"] === 1 && !features["unit.contact"];
var near = 8;
var concernsResidents = ({ cluster }) => [...cluster.old, ...cluster.new].some(
  ({ unit, at: at2, token }) => token.kind === "place" && token.concept !== "resident" && unit.hits.some(({ concept: concept2, to }) => concept2 === "resident" && to <= at2 && at2 - to <= near)
);
var bounds = ({ cluster }) => [...cluster.old, ...cluster.new].some(({ token }) => token.kind === "limiter" || token.concept === "automatic");
var hopeless = { member: -1.2, across: -1 };
var turns = (candidate, all2, across) => across ? (namesCountry(candidate) || namesParty(candidate)) && candidate.likeness >= sharedTopic || candidate.score >= hopeless.across && ((candidate.fresh || bounds(candidate)) && candidate.likeness >= sharedTopic || denies(candidate, all2) && candidate.likeness >= closeTranslation) : denies(candidate, all2) || yields(candidate) || binds(candidate, all2) || alters(candidate, all2) || exchanges(candidate, all2) || replaces(candidate) || concernsResidents(candidate) || candidate.score >= hopeless.member && enumerates(candidate);
var wordChanges = (comparison, candidates2) => {
  const { across } = comparison.alignment;
  const heavy = /* @__PURE__ */ new Map();
  const light = [];
  for (const candidate of candidates2) {
    if (candidate.score <= 0 && !turns(candidate, candidates2, across)) light.push(candidate);
    else for (const category of categoriesOf(candidate)) heavy.set(category, [...heavy.get(category) ?? [], candidate]);
  }
  if (heavy.size) return [...heavy].map(([category, list5]) => changeOf2(comparison, category, list5, true));
  const first = light[0];
  return first ? [changeOf2(comparison, categoriesOf(first)[0] ?? "other", light, false)] : [];
};
var longestLabel = 8;
var inLabel = (cluster) => [...cluster.old, ...cluster.new].every(({ unit, token, at: at2 }) => {
  const colon = unit.text.indexOf(":");
  return at2 < longestLabel && colon > 0 && token.end - unit.start <= colon && colon < unit.text.length - 1;
});
var onlyNumbers = (cluster) => [...cluster.old, ...cluster.new].every(({ token }) => token.kind === "number");
var categoriesOf = (candidate) => {
  const { topics: topics2, score } = candidate;
  const found = reported(topics2, score >= likely);
  const about = namesParty(candidate) ? "sharing" : concernsResidents(candidate) ? "scope" : void 0;
  return about && !found.includes(about) ? [about, ...found.slice(0, 1)] : found;
};
var said2 = /* @__PURE__ */ new Set(["data", "recipient", "purpose", "place", "automated", "tracking"]);
var boundKinds = ["limiter", "condition", "exception"];
var aspectOf = (gone, come, across) => {
  const denied = holds(gone, "negation");
  if (denied !== holds(come, "negation")) return { aspect: "polarity", direction: denied ? "loosened" : "tightened" };
  const [before2, after] = [modalOf(gone), modalOf(come)];
  if (before2 === "will" && after === "may") return { aspect: "modality", direction: "loosened" };
  if (before2 === "may" && after === "will") return { aspect: "modality", direction: "tightened" };
  const bounded = (items) => boundKinds.some((kind) => holds(items, kind));
  const more = across && [...gone, ...come].some(({ token }) => said2.has(token.kind));
  if (bounded(gone) !== bounded(come) && !more) return { aspect: "condition", direction: bounded(gone) ? "loosened" : "tightened" };
  return { aspect: "item", direction: null };
};
var changeOf2 = ({ old, now, alignment }, category, candidates2, matters) => {
  const { left, right } = candidates2[0];
  const list5 = candidates2.map((candidate) => candidate.cluster);
  const score = Math.max(...candidates2.map((candidate) => candidate.score));
  const gone = list5.flatMap((cluster) => cluster.old);
  const come = list5.flatMap((cluster) => cluster.new);
  const content4 = (items) => items.filter((item2) => item2.token.class !== "function").length;
  const kind = !gone.length && content4(come) >= clause.added ? "added" : !come.length && content4(gone) >= clause.removed ? "removed" : "changed";
  const anchors = (side2) => list5.flatMap((cluster) => cluster[side2] ?? []);
  const tokens = [...gone, ...come].map((item2) => item2.token);
  const typed2 = conceptsIn(tokens).length > 0;
  return {
    category,
    kind,
    ...matters ? aspectOf(gone, come, alignment.across) : { aspect: "wording", direction: null },
    stance: stanceOf(category, right),
    substance: matters,
    confidence: matters && typed2 && score >= likely ? "likely" : "possible",
    concepts: irisOf(conceptsIn(tokens)),
    terms: { before: termsOf(gone.map((item2) => item2.token)), after: termsOf(come.map((item2) => item2.token)) },
    ...kind === "added" ? {} : { before: sideAround(old, gone.length ? gone : anchors("oldAnchor"), left) },
    ...kind === "removed" ? {} : { after: sideAround(now, come.length ? come : anchors("newAnchor"), right) }
  };
};

// src/compare/rule.ts
var rank2 = (rule) => rule ? promises.length - promises.indexOf(rule.requires) : 0;
var triggers = ["any", "material", "reduces-rights"];
var differencesIn = (a, b) => {
  if (a?.requires !== b?.requires)
    return [
      {
        field: "requires",
        before: a?.requires ?? null,
        after: b?.requires ?? null,
        direction: rank2(b) < rank2(a) ? "loosened" : "tightened"
      }
    ];
  if (!a || !b) return [];
  const found = [];
  if (a.noticeDays !== b.noticeDays)
    found.push({
      field: "noticeDays",
      before: a.noticeDays,
      after: b.noticeDays,
      direction: (b.noticeDays ?? 0) < (a.noticeDays ?? 0) ? "loosened" : "tightened"
    });
  if (a.when !== b.when && a.requires !== "posting")
    found.push({
      field: "when",
      before: a.when,
      after: b.when,
      direction: triggers.indexOf(b.when) > triggers.indexOf(a.when) ? "loosened" : "tightened"
    });
  const wide2 = (rule) => rule.scope.includes("any") ? 99 : rule.scope.length;
  if (wide2(a) !== wide2(b) && a.requires !== "posting")
    found.push({
      field: "scope",
      before: a.scope.join(", "),
      after: b.scope.join(", "),
      direction: wide2(b) < wide2(a) ? "loosened" : "tightened"
    });
  if (a.appliesTo !== b.appliesTo && a.requires !== "posting")
    found.push({
      field: "appliesTo",
      before: a.appliesTo,
      after: b.appliesTo,
      direction: b.appliesTo === "existing-data" ? "loosened" : "tightened"
    });
  return found;
};
var side = (revision2, value3) => {
  const evidence2 = revision2.rule?.evidence.slice(0, 2) ?? [];
  return { ...value3 === null ? {} : { value: value3 }, section: [], evidence: evidence2 };
};
var ruleChanges = (old, now) => differencesIn(old.rule, now.rule).map(({ field, before: before2, after, direction }) => {
  const kind = old.rule === null ? "added" : now.rule === null ? "removed" : "changed";
  return {
    category: "change-rule",
    kind,
    aspect: "rule",
    field,
    direction,
    stance: "protection",
    substance: true,
    confidence: "certain",
    concepts: [],
    terms: { before: before2 === null ? [] : [`${field}:${before2}`], after: after === null ? [] : [`${field}:${after}`] },
    ...kind === "added" ? {} : { before: side(old, before2) },
    ...kind === "removed" ? {} : { after: side(now, after) }
  };
});

// src/compare/elaborations.ts
var reach2 = 2;
var isSure = ({ confidence }) => confidence !== "possible";
var belongs = ({ last, sure }, { change: change2, unit }) => {
  if (unit.section !== last.section) return false;
  if (!sure || !isSure(change2)) return unit.id - last.id <= reach2;
  return unit.id === last.id + 1 && unit.kind !== "paragraph" && unit.kind === last.kind && change2.confidence !== "certain";
};
var union = (lists) => [...new Set(lists.flat())];
var merged = (changes) => {
  const [surest] = confidences.flatMap((level) => changes.find(({ confidence }) => confidence === level) ?? []);
  return {
    ...surest,
    concepts: union(changes.map(({ concepts: concepts2 }) => concepts2)).sort(),
    terms: { before: union(changes.map(({ terms: terms2 }) => terms2.before)), after: union(changes.map(({ terms: terms2 }) => terms2.after)) },
    ...sidesOf(changes)
  };
};
var withElaborations = (all2) => {
  const runs = [];
  const open = /* @__PURE__ */ new Map();
  for (const told of all2) {
    const { change: change2, unit } = told;
    const own7 = !change2.substance || change2.aspect === "limit";
    const key = `${change2.kind} ${change2.category} ${change2.stance}`;
    let run = own7 ? void 0 : open.get(key);
    if (run && belongs(run, told)) {
      run.changes.push(change2);
      run.last = unit;
      run.sure ||= isSure(change2);
      continue;
    }
    run = { changes: [change2], last: unit, sure: isSure(change2) };
    runs.push(run);
    if (!own7) open.set(key, run);
  }
  return runs.map(({ changes }) => changes.length > 1 ? merged(changes) : changes[0]);
};

// src/compare/singles.ts
var likely2 = 0.9;
var certain = 2.5;
var reach3 = 2;
var longestTitle = 15;
var isTitle = ({ tokens, text: text4 }, titles2) => tokens.length <= longestTitle && titles2.has(bare(text4));
var labelOf = (id, units2) => {
  const { kind, passage: passage2 } = units2[id];
  let first = id;
  if (kind === "row") while (units2[first - 1]?.passage === passage2) first--;
  return first;
};
var singleCandidates = ({ old, now, alignment, said: said3, titles: titles2 }) => {
  const { across } = alignment;
  const covered2 = (singles, { units: units2 }, others2) => {
    const shares = new Map(singles.map((single) => [single.unit, single.covered]));
    return singles.map((single) => {
      if (isTitle(units2[single.unit], others2)) return { ...single, covered: 1 };
      return { ...single, covered: Math.min(single.covered, shares.get(labelOf(single.unit, units2)) ?? 1) };
    });
  };
  return [
    ...candidatesOn(covered2(alignment.oldOnly, old, titles2.now), old, said3.now, "removed", partnersOf(alignment, "old"), across),
    ...candidatesOn(covered2(alignment.newOnly, now, titles2.old), now, said3.old, "added", partnersOf(alignment, "new"), across)
  ];
};
var partnersOf = ({ pairs }, side2) => new Map(
  pairs.flatMap((pair) => pair[side2].map((unit) => [unit, pair[side2 === "old" ? "new" : "old"].at(-1)]))
);
var candidatesOn = (singles, revision2, other2, kind, partners, across) => {
  const alone = new Set(singles.map((single) => single.unit));
  return singles.map((single) => {
    const { unit: id } = single;
    let companions = 0;
    for (let d = 1; d <= reach3; d++) companions += Number(alone.has(id - d)) + Number(alone.has(id + d));
    const unit = revision2.units[id];
    const [before2, after] = [partners.get(id - 1), partners.get(id + 1)];
    const inserted = before2 !== void 0 && after !== void 0 && after - before2 >= 0 && after - before2 <= 1;
    const near4 = (neighbour) => neighbour !== void 0 && partners.has(neighbour.id) && (neighbour.passage === unit.passage || unit.kind !== "paragraph" && neighbour.kind === unit.kind && neighbour.section === unit.section);
    const within3 = near4(revision2.units[id - 1]) || near4(revision2.units[id + 1]);
    return {
      unit,
      kind,
      place: {
        added: kind === "added",
        across,
        covered: single.covered,
        companions: companions / (2 * reach3),
        inserted,
        within: within3,
        other: other2
      }
    };
  });
};
var outspoken = 3;
var elsewhereAtMost = 0.6;
var states = ({ unit, place }) => unit.own.some((score) => score >= outspoken) && place.covered <= elsewhereAtMost && !unit.hits.some((hit) => hit.kind === "reference" || hit.kind === "contact") && !unit.text.endsWith(":") && !unit.text.endsWith("?");
var longestControl = 4;
var saysNothing = ({ tokens, hits }) => tokens.every((token) => token.class === "function") || tokens.length <= longestControl && hits.some(({ concept: concept2 }) => concept2 === "settings");
var quotesTheLaw = ({ hits, subject }) => subject !== "person" && hits.some(({ concept: concept2 }) => concept2 === "past-processing") && !hits.some(({ kind }) => kind === "modal");
var longestName = 4;
var names3 = ({ unit, place }) => {
  const known4 = unit.hits.filter(({ kind }) => kind === "data");
  return place.across && unit.kind === "item" && unit.tokens.length <= longestName && known4.length > 0 && known4.every(({ concept: concept2 }) => !place.other.concepts.has(concept2));
};
var saidElsewhere = { within: 0.84, across: 0.62 };
var wordForWord = 0.99;
var singleChanges = (comparison) => withElaborations(
  singleCandidates(comparison).flatMap(
    (candidate) => changesOf(candidate, candidate.kind === "added" ? comparison.now : comparison.old).map((change2) => ({
      change: change2,
      unit: candidate.unit
    }))
  )
);
var changesOf = (candidate, revision2) => {
  const { unit, kind, place } = candidate;
  const { across, covered: covered2 } = place;
  const score = singleScore(unit, place);
  const decided = score > 0 || !across && states(candidate) || names3(candidate);
  const substance = decided && !saysNothing(unit) && !quotesTheLaw(unit) && !unit.outside && (across || covered2 <= wordForWord);
  const said3 = covered2 >= (across ? saidElsewhere.across : saidElsewhere.within);
  const confidence = score >= certain ? "certain" : score >= likely2 ? "likely" : "possible";
  const ranked = unitCategories(unit, mostCategories);
  const categories2 = substance ? reported(ranked, score >= likely2) : ranked.slice(0, 1).map(([category]) => category);
  const value3 = unit.values[0]?.value;
  const side2 = sideOf2(revision2, [unit], value3);
  const terms2 = termsOf(unit.tokens);
  const concepts2 = irisOf(conceptsIn(unit.tokens));
  return categories2.map(
    (category) => ({
      category,
      kind,
      aspect: substance ? unit.values.length ? "limit" : unit.kind === "paragraph" ? "statement" : "item" : said3 ? "order" : "wording",
      direction: null,
      stance: stanceOf(category, [unit]),
      substance,
      confidence: substance ? confidence : "possible",
      concepts: concepts2,
      terms: kind === "added" ? { before: [], after: terms2 } : { before: terms2, after: [] },
      ...kind === "added" ? { after: side2 } : { before: side2 }
    })
  );
};

// src/compare/index.ts
var compareRevisions = (old, now, alignment) => {
  const comparison = comparisonOf(old, now, alignment);
  const rule = ruleChanges(old, now);
  const changes = [
    ...dateChanges(old, now),
    ...rule,
    ...claimed([...pairChanges(comparison), ...singleChanges(comparison)], rule, old, now)
  ];
  return mergeChanges(changes.sort((a, b) => placeOf2(a) - placeOf2(b)));
};
var claimed = (changes, rule, old, now) => {
  const inside = (side2, clause3) => side2 === void 0 || side2.evidence.every(({ start: start2 }) => clause3.has(start2.offset));
  return changes.map(
    (change2) => (rule.length > 0 || change2.category !== "change-rule") && inside(change2.before, old.clause) && inside(change2.after, now.clause) ? { ...change2, category: "change-rule", aspect: "wording", direction: null, substance: false } : change2
  );
};
var placeOf2 = (change2) => {
  const after = change2.after?.evidence[0]?.start.offset;
  return after ?? 1e9 + (change2.before?.evidence[0]?.start.offset ?? 0);
};

// src/text/patterns.ts
var most6 = 4;
var shortestInfix = 3;
var heads = 3;
var partOf = (text4) => {
  if (text4 === "*") return { kind: "one" };
  if (text4 === "**") return { kind: "some" };
  if (text4 === "N") return { kind: "number" };
  const head3 = text4.startsWith("*");
  const tail2 = text4.endsWith("*");
  const bare3 = text4.slice(head3 ? 1 : 0, tail2 ? -1 : void 0).toLowerCase();
  return head3 || tail2 ? { kind: "open", text: bare3, head: head3, tail: tail2 } : { kind: "word", text: bare3 };
};
var spaced2 = (pattern) => (/[^\S ]|['-]/.test(pattern) ? pattern.replace(/[\s'-]/g, " ") : pattern).split("|");
var partsOf = (alternative) => alternative.split(" ").filter(Boolean).map(partOf);
var parted = (entries) => {
  const only = (several) => entries.map(([key, pattern]) => [
    key,
    spaced2(pattern).filter((one2) => one2.trim().includes(" ") === several).join("|")
  ]);
  return { words: only(false), phrases: only(true) };
};
var placeOf3 = (first) => {
  const part2 = partOf(first);
  if (first === "" || !("text" in part2)) return null;
  const { text: text4 } = part2;
  if (part2.kind === "word") return { lookup: "exact", at: text4 };
  if (part2.head) return part2.tail ? { lookup: "infix", at: text4 } : { lookup: "suffix", at: text4.slice(-heads) };
  return { lookup: "prefix", at: text4.slice(0, heads) };
};
var firstOf = (raw) => {
  const gap3 = raw.indexOf(" ");
  return gap3 < 0 ? raw : raw.slice(0, gap3);
};
var indexOf2 = (sets2) => {
  const keys = [...new Set(sets2.flatMap((entries) => entries.map(([key]) => key)))];
  const numbers = new Map(keys.map((key, n) => [key, n]));
  const places2 = { exact: /* @__PURE__ */ new Map(), prefix: /* @__PURE__ */ new Map(), suffix: /* @__PURE__ */ new Map(), infix: /* @__PURE__ */ new Map() };
  for (const [set, entries] of sets2.entries())
    for (const [key, pattern] of entries)
      for (const written of spaced2(pattern)) {
        const raw = written.trim();
        const place = placeOf3(firstOf(raw));
        if (!place) continue;
        const lookup = places2[place.lookup];
        lookup.set(place.at, `${lookup.get(place.at) ?? place.at}	${set}|${numbers.get(key)}|${raw}`);
      }
  const lines = (lookup) => [...lookup.values()].join("\n");
  const { exact, prefix, suffix, infix } = places2;
  return { keys, lookups: { exact: lines(exact), prefix: lines(prefix), suffix: lines(suffix), infix: lines(infix) } };
};
var lookupOf = (lines) => {
  const lookup = /* @__PURE__ */ new Map();
  if (lines !== "")
    for (const line of lines.split("\n")) {
      const end2 = line.indexOf("	");
      lookup.set(line.slice(0, end2), line.slice(end2 + 1));
    }
  return lookup;
};
var shelfOf = ({ keys, lookups: { exact, prefix, suffix, infix } }) => ({
  keys,
  exact: lookupOf(exact),
  prefix: lookupOf(prefix),
  suffix: lookupOf(suffix),
  infix: lookupOf(infix),
  seen: /* @__PURE__ */ new Map()
});
var alternativeOf = (written, keys) => {
  const [set = "", key = "", raw = ""] = written.split("|");
  const first = firstOf(raw);
  const second = first === raw ? null : secondOf(raw.slice(first.length + 1));
  const { text: stem } = partOf(first);
  return { set: Number(set), key: keys[Number(key)], raw, stem, second, parts: null, gap: false };
};
var secondOf = (rest2) => {
  const word2 = firstOf(rest2);
  return word2 === "N" || word2.includes("*") ? "" : word2.toLowerCase();
};
var at = (lookup, place, { keys }) => {
  const found = lookup.get(place);
  if (typeof found !== "string") return found ?? [];
  const made2 = found.split("	").map((written) => alternativeOf(written, keys));
  lookup.set(place, made2);
  return made2;
};
var fits = (part2, word2) => {
  switch (part2.kind) {
    case "word":
      return part2.text === word2;
    case "open":
      return part2.head ? part2.tail ? word2.includes(part2.text) : word2.endsWith(part2.text) : word2.startsWith(part2.text);
    case "number":
      return /^\p{N}/u.test(word2);
    default:
      return true;
  }
};
var endOf = (parts, p, list5, at2) => {
  if (p === parts.length) return at2;
  const part2 = parts[p];
  if (part2.kind === "some") {
    for (let skip = 0; skip <= most6 && at2 + skip <= list5.length; skip++) {
      const end2 = endOf(parts, p + 1, list5, at2 + skip);
      if (end2 >= 0) return end2;
    }
    return -1;
  }
  const word2 = list5[at2];
  return word2 && fits(part2, word2.text) ? endOf(parts, p + 1, list5, at2 + 1) : -1;
};
var endAfterFirst = (alternative, list5, at2) => {
  const { second } = alternative;
  if (second === null) return at2;
  if (second !== "" && list5[at2]?.text !== second) return -1;
  if (!alternative.parts) {
    alternative.parts = partsOf(alternative.raw);
    alternative.gap = alternative.parts.some((part2) => part2.kind === "some");
  }
  return endOf(alternative.parts, 1, list5, at2);
};
var openAt = (word2, on3) => {
  const found = [];
  for (let n = 1; n <= heads && n <= word2.length; n++) {
    for (const one2 of at(on3.prefix, word2.slice(0, n), on3)) if (word2.startsWith(one2.stem)) found.push(one2);
  }
  if (on3.suffix.size > 0) {
    for (let n = 1; n <= heads && n <= word2.length; n++)
      for (const one2 of at(on3.suffix, word2.slice(-n), on3)) if (word2.endsWith(one2.stem)) found.push(one2);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.stem.length - b.stem.length);
};
var candidates = (on3, word2) => {
  const found = [...at(on3.exact, word2, on3), ...openAt(word2, on3)];
  if (on3.infix.size === 0) return found;
  const infixes = [...on3.infix.keys()].filter((text4) => text4.length >= shortestInfix && word2.includes(text4)).sort((a, b) => word2.indexOf(a) - word2.indexOf(b) || a.length - b.length);
  for (const text4 of infixes) found.push(...at(on3.infix, text4, on3));
  return found;
};
var none = { sets: 0, bySet: [] };
var sorted = (found) => {
  if (found.length === 0) return none;
  let sets2 = 0;
  const lists = [];
  for (const alternative of found) {
    sets2 |= 1 << alternative.set;
    const list5 = lists[alternative.set];
    if (list5) list5.push(alternative);
    else lists[alternative.set] = [alternative];
  }
  return { sets: sets2, bySet: lists.map((all2) => ({ all: all2, open: null, next: nowhere })) };
};
var nowhere = /* @__PURE__ */ new Map();
var few2 = 4;
var split2 = (start2) => {
  const open = [];
  const next = /* @__PURE__ */ new Map();
  for (const alternative of start2.all) {
    const { second } = alternative;
    if (second) {
      const list5 = next.get(second);
      if (list5) list5.push(alternative);
      else next.set(second, [...open, alternative]);
    } else {
      open.push(alternative);
      for (const list5 of next.values()) list5.push(alternative);
    }
  }
  start2.open = open;
  start2.next = next;
  return open;
};
var before = (start2, following) => {
  if (start2.all.length <= few2) return start2.all;
  const open = start2.open ?? split2(start2);
  return (following && start2.next.get(following.text)) ?? open;
};
var startsOf = (on3, word2) => {
  let starts = on3.seen.get(word2);
  if (!starts) {
    starts = sorted(candidates(on3, word2));
    on3.seen.set(word2, starts);
  }
  return starts;
};
var startsOfBoth = (on3, word2, form2) => sorted([...candidates(on3, word2), ...candidates(on3, form2)]);
var keysOfWord = (on3, word2) => {
  const keys = [];
  for (const { key, second } of at(on3.exact, word2, on3)) if (second === null) keys.push(key);
  for (let n = 1; n <= heads && n <= word2.length; n++)
    for (const { key, stem, second } of at(on3.prefix, word2.slice(0, n), on3))
      if (second === null && word2.startsWith(stem)) keys.push(key);
  return keys;
};
var isOneWord = ({ set }, { bySet }) => bySet[set]?.all.some(({ second }) => second === null) ?? false;
var keyOf3 = ({ set }, { bySet }) => {
  const keys = [];
  for (const { key } of bySet[set]?.all ?? []) if (!keys.includes(key)) keys.push(key);
  return keys.at(-1) ?? null;
};
var beginningsOf = (at2) => {
  let sets2 = 0;
  for (const { starts } of at2) sets2 |= starts.sets;
  return { at: at2, sets: sets2 };
};
var find = ({ shelf: on3, set }, list5, beginnings) => {
  const hits = [];
  if (beginnings && (beginnings.sets & 1 << set) === 0) return hits;
  for (let at2 = 0; at2 < list5.length; at2++) {
    const { sets: sets2, bySet } = beginnings ? beginnings.at[at2].starts : startsOf(on3, list5[at2].text);
    if ((sets2 & 1 << set) === 0) continue;
    const first = hits.length;
    for (const alternative of before(bySet[set], list5[at2 + 1])) {
      const to = endAfterFirst(alternative, list5, at2 + 1);
      if (to < 0) continue;
      const { key, gap: gap3 } = alternative;
      let same = first;
      while (same < hits.length && hits[same]?.key !== key) same++;
      const known4 = hits[same];
      if (!known4) hits.push({ key, from: at2, to, gap: gap3 });
      else if (known4.to < to) {
        known4.to = to;
        known4.gap = gap3;
      }
    }
  }
  return hits;
};
var compileAround = (pattern) => spaced2(pattern).map(partsOf).filter((parts) => parts.length > 0);
var around2 = (alternatives, list5, at2, isNumber) => {
  let best2 = null;
  for (const parts of alternatives)
    for (let n = 0; n < parts.length; n++) {
      if (parts[n]?.kind !== "number") continue;
      const from = at2 - n;
      if (from < 0) continue;
      const good = parts.every((part2, i) => {
        const word2 = list5[from + i];
        return word2 !== void 0 && (part2.kind === "number" ? isNumber(word2) : fits(part2, word2.text));
      });
      if (good && (!best2 || parts.length > best2.to - best2.from)) best2 = { from, to: from + parts.length };
    }
  return best2;
};

// src/text/tokens.ts
var address = /(?:https?:\/\/|www\.|mailto:)[^\s)\]>]+|\]\((?:[^()\n]|\([^()\n]*\))*\)|[\w.+-]+@[\w-]+\.[\w.-]+/u;
var signOrWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
var addressOrWord = new RegExp(`${address.source}|${signOrWord.source}`, "gu");
var mayHoldAddress = (text4) => text4.includes("@") || text4.includes("](") || text4.includes("://") || text4.includes("www.") || text4.includes("mailto:");
var words = (text4, contractions = {}, limit2 = Number.POSITIVE_INFINITY) => {
  const addresses = mayHoldAddress(text4);
  return (addresses ? null : latinWords(text4, contractions, limit2)) ?? anyWords(text4, contractions, limit2, addresses);
};
var hasMoreWords = (text4, than) => {
  if (mayHoldAddress(text4)) return false;
  let found = 0;
  for (let at2 = text4.indexOf(" "); at2 >= 0 && found <= than; at2 = text4.indexOf(" ", at2 + 1))
    if (classOf(text4.charCodeAt(at2 + 1)) & letter) found++;
  return found > than;
};
var anyWords = (text4, contractions, limit2, addresses) => {
  const out = [];
  for (const match of text4.matchAll(addresses ? addressOrWord : signOrWord)) {
    const raw = match[0];
    if (addresses && /^\]|:\/\/|@|^www\.|^mailto:/.test(raw)) continue;
    const capital3 = raw[0] !== raw[0]?.toLowerCase();
    push(out, raw.toLowerCase().replaceAll("’", "'"), match.index, match.index + raw.length, capital3, contractions);
    if (out.length > limit2) break;
  }
  return out;
};
var apostrophe = (code4) => code4 === 39 || code4 === 8217;
var latinWords = (text4, contractions, limit2) => {
  const lower = text4.toLowerCase();
  if (lower.length !== text4.length) return null;
  const out = [];
  for (let at2 = 0; at2 < text4.length && out.length <= limit2; ) {
    const start2 = at2;
    const first = classOf(text4.charCodeAt(at2++));
    if (first === outside) return null;
    if (first & letter) {
      at2 = endOfLetters(text4, at2);
      const folded4 = lower.slice(start2, at2);
      const plain5 = !apostrophe(text4.charCodeAt(at2)) || !(classOf(text4.charCodeAt(at2 + 1)) & letter);
      if (plain5) out.push({ text: folded4, start: start2, end: at2, capital: (first & upper) !== 0 });
      else {
        while (apostrophe(text4.charCodeAt(at2)) && classOf(text4.charCodeAt(at2 + 1)) & letter) at2 = endOfLetters(text4, at2 + 1);
        push(out, lower.slice(start2, at2).replaceAll("’", "'"), start2, at2, (first & upper) !== 0, contractions);
      }
    } else if (first & digit) {
      at2 = endOfNumber(text4, at2);
      out.push({ text: lower.slice(start2, at2), start: start2, end: at2, capital: false });
    }
  }
  return out;
};
var endOfLetters = (text4, from) => {
  let at2 = from;
  while (classOf(text4.charCodeAt(at2)) & letter) at2++;
  return at2;
};
var endOfNumber = (text4, from) => {
  let at2 = from;
  for (; ; ) {
    const code4 = text4.charCodeAt(at2);
    const goesOn3 = classOf(code4) & digit || (code4 === 46 || code4 === 44) && classOf(text4.charCodeAt(at2 + 1)) & digit;
    if (!goesOn3) return at2;
    at2++;
  }
};
var push = (out, folded4, start2, end2, capital3, contractions) => {
  if (!folded4.includes("'")) {
    out.push({ text: folded4, start: start2, end: end2, capital: capital3 });
    return;
  }
  const spelled = contractions[folded4];
  if (spelled !== void 0) for (const text4 of spelled.split(" ")) out.push({ text: text4, start: start2, end: end2, capital: capital3 });
  else pushParts(out, folded4, start2, capital3);
};
var pushParts = (out, folded4, start2, capital3) => {
  let at2 = start2;
  for (const part2 of folded4.split("'")) {
    if (part2) out.push({ text: part2, start: at2, end: at2 + part2.length, capital: capital3 });
    at2 += part2.length + 1;
  }
};

// src/extract/change-rule.ts
var near2 = 9;
var nearest = 4;
var follows = 4;
var year = /^(?:19|20)\d\d$/;
var changeClauseOf = (outline2, units2, lexicon, places2) => {
  const evidence2 = (unit) => places2.evidence(outline2.passages[unit.passage], unit.start, unit.end);
  const spoken = clausesOf(outline2, units2, lexicon);
  const starts = new Set(spoken.map(({ unit }) => evidence2(unit).start.offset));
  return { rule: ruleOf(weighty2(spoken), evidence2), starts };
};
var ruleOf = (clauses3, evidence2) => {
  const made2 = clauses3.flatMap(promisesOf).filter((promise2) => promise2.hedge !== "where-law-requires" || headedOnly(clauses3, promise2.unit));
  const stated = made2.map(({ unit, ...promise2 }) => ({ ...promise2, evidence: evidence2(unit) }));
  const best2 = strongest2(stated);
  if (!best2) return null;
  return {
    requires: best2.requires,
    noticeDays: best2.noticeDays ?? firstDays(stated),
    scope: best2.scope,
    when: best2.when,
    acceptance: acceptanceOf(clauses3),
    channels: [...new Set(stated.filter((promise2) => promise2.requires === best2.requires).flatMap((promise2) => promise2.channels))],
    appliesTo: best2.appliesTo,
    audience: best2.audience,
    hedge: best2.hedge,
    promises: stated,
    evidence: [best2, ...stated.filter((promise2) => promise2 !== best2)].map((promise2) => promise2.evidence)
  };
};
var headedOnly = (clauses3, unit) => !clauses3.some((clause3) => clause3.headed) || clauses3.some((clause3) => clause3.headed && clause3.unit === unit);
var firstDays = (stated) => stated.find((promise2) => promise2.noticeDays !== null)?.noticeDays ?? null;
var acceptanceOf = (clauses3) => clauses3.some((clause3) => clause3.has.has("consent")) ? "explicit" : clauses3.some((clause3) => clause3.has.has("continuedUse")) ? "continued-use" : null;
var strength = (promise2) => {
  const rank4 = promises.length - promises.indexOf(promise2.requires);
  return promise2.hedge === "where-law-requires" && promise2.requires === "consent" ? rank4 - 1.5 : promise2.hedge === "may" ? rank4 - 1.6 : rank4;
};
var strongest2 = (stated) => stated.reduce((best2, promise2) => !best2 || strength(promise2) > strength(best2) ? promise2 : best2, null);
var gap = (a, b) => Math.max(a.from - b.to, b.from - a.to, 0);
var speaksOfChange = (hits, reach5) => {
  const barred = hits.filter((hit) => hit.key === "notChanges");
  const changes = hits.filter((hit) => hit.key === "changes" && !barred.some((bar) => bar.from <= hit.from && hit.to <= bar.to));
  const objects = hits.filter((hit) => hit.key === "document" || hit.key === "practices");
  return changes.some(
    (change2) => objects.some(
      (object) => gap(change2, object) <= reach5 && !(object.from <= change2.from && change2.to <= object.to && object.key === "practices")
    )
  );
};
var addsToClause = (unit, has, inside, goesOn3) => {
  const any = (...fields2) => fields2.some((field) => has.has(field));
  if (unit.hits.some((hit) => hit.kind === "contact") && !has.has("changes")) return false;
  return goesOn3 && (any("notify", "consent", "continuedUse", "lookAgain", "changes") || has.has("posting") && has.has("document")) || inside && any("notify", "changes", "posting", "consent", "lookAgain") || // "We will not reduce your rights without your consent."
  (inside || goesOn3) && has.has("reduces") && has.has("withoutConsent");
};
var withoutAdvice = (hits) => {
  const advice3 = hits.filter((hit) => hit.key === "lookAgain");
  if (!advice3.length) return hits;
  return hits.filter((hit) => hit.key !== "notify" || !advice3.some((other2) => other2.from <= hit.from && hit.to <= other2.to));
};
var withoutDates = (hits, { tokens }, lexicon) => {
  if (!hits.some((hit) => hit.key === "posting") || !tokens.some(({ text: text4 }) => year.test(text4))) return hits;
  const labels = find(lexicon.dates, tokens);
  return hits.filter((hit) => hit.key !== "posting" || !labels.some((label2) => label2.from < hit.to && hit.from < label2.to));
};
var clausesOf = (outline2, units2, lexicon) => {
  const headed = new Set(
    outline2.sections.filter((section2) => isChangeHeading(section2.title, lexicon)).map((section2) => section2.id)
  );
  const clauses3 = [];
  let last = -follows - 1;
  let lastSection = -1;
  for (const unit of units2) {
    if (unit.outside) continue;
    const hits = withoutDates(withoutAdvice(find(lexicon.change, unit.tokens)), unit, lexicon);
    if (!hits.length) continue;
    const has = new Set(hits.map((hit) => hit.key));
    const inside = headed.has(unit.section);
    const own7 = speaksOfChange(hits, inside ? near2 : unit.kind === "item" && !has.has("consent") ? nearest : near2);
    const goesOn3 = unit.id - last <= follows && unit.section === lastSection;
    if (!own7 && !addsToClause(unit, has, inside, goesOn3)) continue;
    clauses3.push({ unit, has, hits, headed: inside });
    if (own7) {
      last = unit.id;
      lastSection = unit.section;
    }
  }
  return clauses3;
};
var weighty2 = (clauses3) => clauses3.some((clause3) => clause3.headed) ? clauses3.filter((clause3) => clause3.headed || clause3.has.has("consent") || clause3.has.has("withoutConsent")) : clauses3;
var isChangeHeading = (title2, lexicon) => {
  const list5 = words(title2, lexicon.pack.contractions);
  const changes = find(lexicon.headings, list5).some((hit) => hit.key === "change-rule");
  return speaksOfChange(find(lexicon.change, list5), near2) || changes && list5.filter(({ text: text4 }) => !/^\p{N}/u.test(text4)).length <= 3;
};
var scopeOf = (clause3) => {
  const ofData = clause3.unit.hits.some((hit) => hit.kind === "data");
  if (!clause3.has.has("practices") && (clause3.has.has("document") || !ofData)) return ["any"];
  const about = new Set(clause3.unit.hits.map((hit) => hit.concept));
  const scope2 = [];
  if (about.has("collect")) scope2.push("collection");
  if (about.has("use") || about.has("process")) scope2.push("purpose");
  if (about.has("share")) scope2.push("sharing");
  return scope2.length ? scope2 : ["any"];
};
var daysOf = (unit) => {
  for (const { kind, value: value3 } of unit.values) {
    const match = kind === "duration" ? /^P(\d+)([DWM])$/.exec(String(value3)) : null;
    if (match) return Number(match[1]) * { D: 1, W: 7, M: 30 }[match[2]];
  }
  return null;
};
var channelNames = [
  ["email", "email"],
  ["inProduct", "in-product"],
  ["banner", "banner"],
  ["homePage", "home-page"],
  ["website", "website"],
  ["blog", "blog"],
  ["postal", "postal"]
];
var negated = (unit, hits, field) => {
  const of = hits.filter((hit) => hit.key === field);
  const negations = unit.hits.filter(({ kind }) => kind === "negation");
  return of.length > 0 && of.every(({ from }) => {
    const before2 = negations.filter(({ to }) => to <= from);
    return before2.length === 1 && from - before2[0].to <= 2;
  });
};
var activeChannels = ["email", "inProduct", "banner", "homePage", "blog", "postal"];
var requiresOf = ({ unit, has, hits }) => {
  const consent = (has.has("consent") || has.has("withoutConsent")) && !has.has("continuedUse") && !negated(unit, hits, "consent");
  const told = has.has("notify") && !negated(unit, hits, "notify");
  const active = activeChannels.some((field) => has.has(field));
  const found = [];
  if (consent) found.push("consent");
  if (told) found.push(has.has("byPosting") && !active ? "posting" : "notice");
  const posted = has.has("posting") || has.has("byPosting") || has.has("lookAgain");
  if (posted && (!told && !consent || told && has.has("may") && has.has("posting"))) found.push("posting");
  return found;
};
var hedgeOf = ({ has, hits }, requires2, alone) => {
  const first = (field) => hits.find(({ key }) => key === field)?.from ?? Number.POSITIVE_INFINITY;
  if (requires2 === "notice" && first("may") <= first("notify")) return "may";
  if (has.has("whereLawRequires") && (alone || requires2 === "consent")) return "where-law-requires";
  return has.has("asAppropriate") ? "as-appropriate" : null;
};
var timedBy = { consent: "before", notice: "notify", posting: "changes" };
var promisesOf = (clause3) => {
  const { unit, has } = clause3;
  const required = requiresOf(clause3);
  return required.map((requires2) => ({
    unit,
    requires: requires2,
    when: has.has("reduces") ? "reduces-rights" : has.has("material") ? "material" : "any",
    scope: scopeOf(clause3),
    noticeDays: has.has(timedBy[requires2]) ? daysOf(unit) : null,
    channels: channelNames.filter(([field]) => has.has(field)).map(([, channel]) => channel),
    appliesTo: has.has("existingData") ? "existing-data" : "all",
    audience: null,
    hedge: hedgeOf(clause3, requires2, required.length === 1)
  }));
};

// src/extract/dates.ts
var near3 = 7;
var pad = (n) => String(n).padStart(2, "0");
var iso = (year2, month, day) => year2 >= 1990 && year2 <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year2}-${pad(month)}-${pad(day)}` : null;
var letters = "[A-Za-zªµºÀ-ÖØ-öø-ɏ]{3,}";
var dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(${letters})\\.?,?\\s+(\\d{4})\\b`);
var monthFirst = new RegExp(`(${letters})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`);
var dateIn = (text4, months) => {
  const found = [];
  const month = (word2) => months.get(word2.toLowerCase().replace(".", "")) ?? 0;
  const add2 = (match, make2) => {
    if (match) found.push([match.index, make2(match)]);
  };
  add2(/\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text4), (m) => iso(+m[1], +m[2], +m[3]));
  add2(dayFirst.exec(text4), (m) => iso(+m[3], month(m[2]), +m[1]));
  add2(monthFirst.exec(text4), (m) => iso(+m[3], month(m[1]), +m[2]));
  add2(/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text4), (m) => {
    const [a, b] = [+m[1], +m[2]];
    return b > 12 ? iso(+m[3], a, b) : iso(+m[3], b, a);
  });
  const good = found.filter((entry3) => entry3[1] !== null).sort((x, y) => x[0] - y[0]);
  return good[0]?.[1] ?? null;
};
var statedDates = (units2, lexicon) => {
  const dates = { revised: null, effective: null };
  for (const unit of units2) {
    if (dates.revised && dates.effective) break;
    if (!unit.tokens.some((token) => token.kind === "number")) continue;
    for (const hit of find(lexicon.dates, unit.tokens)) {
      if (dates[hit.key]) continue;
      const start2 = (unit.tokens[hit.to - 1]?.end ?? unit.start) - unit.start;
      const end2 = (unit.tokens[Math.min(hit.to + near3, unit.tokens.length) - 1]?.end ?? unit.end) - unit.start;
      dates[hit.key] = dateIn(unit.text.slice(start2, end2), lexicon.months);
    }
  }
  return dates;
};

// src/text/stem.ts
var stemmers = {
  en: () => import("./en-IZVSUEIJ.js"),
  sv: () => import("./se-UYLIIFRH.js"),
  de: () => import("./de-X75A4UUT.js"),
  fr: () => import("./fr-QVN7ECN2.js"),
  da: () => import("./dk-373BH27D.js"),
  nl: () => import("./nl-5K2FU4SV.js"),
  it: () => import("./it-Z5CMEMTB.js"),
  es: () => import("./es-UIJT3R7R.js")
};
var stemmerFor = async (language) => (await stemmers[language.slice(0, 2)]?.())?.stemmer ?? ((word2) => word2);

// src/extract/forms.ts
var shortestMember = 3;
var shortestLast = 4;
var longestCompound = 60;
var telling3 = { first: 4, last: 7 };
var listOf = (list5) => list5.split("|").filter(Boolean);
var wordFormsOf = (pack) => ({
  particles: listOf(pack.particles),
  inserted: listOf(pack.inserted),
  joints: pack.compounds ? ["", ...listOf(pack.joints)] : []
});
var knownForm = (word2, forms, knows) => joinedVerb(word2, forms, knows) ?? lastMember(word2, forms, knows);
var joinedVerb = (word2, { particles, inserted }, knows) => {
  for (const particle of particles) {
    if (!word2.startsWith(particle)) continue;
    for (const mark2 of inserted) {
      if (!word2.startsWith(mark2, particle.length)) continue;
      const joined3 = particle + word2.slice(particle.length + mark2.length);
      if (knows(joined3)) return joined3;
    }
  }
  return null;
};
var lastMember = (word2, { joints }, knows) => {
  if (joints.length === 0 || word2.length > longestCompound) return null;
  const isMember = (first) => joints.some((joint) => {
    const bare3 = first.slice(0, first.length - joint.length);
    return bare3.length >= shortestMember && first.endsWith(joint) && knows(bare3);
  });
  for (let at2 = shortestMember; at2 <= word2.length - shortestLast; at2++) {
    const last = word2.slice(at2);
    if (!knows(last)) continue;
    if (isMember(word2.slice(0, at2)) || at2 >= telling3.first && last.length >= telling3.last) return last;
  }
  return null;
};

// src/extract/ready.ts
var sets = [
  "concepts",
  "everyday",
  "vocabulary",
  "grouped",
  "synonyms",
  "units",
  "headings",
  "outside",
  "change",
  "dates"
];
var entriesOf = (pack) => {
  const { concepts: concepts2, countries: countries2, headings, outside: outside2, dates } = pack;
  const { hour, businessDay, day, week, month, year: year2 } = pack.units;
  const { channels: channels2, hedges: hedges2, ...phrases } = pack.change;
  const everyday2 = parted(Object.entries(pack.vocabulary).map(([key, pattern]) => [`=${key}`, pattern]));
  const synonyms = parted(pack.synonyms.map((group3, n) => [`~${n}`, group3]));
  return {
    concepts: [
      ...Object.entries(concepts2),
      ...Object.entries(countries2).map(([code4, names5]) => [countryKey(code4), names5])
    ],
    everyday: everyday2.words,
    vocabulary: everyday2.phrases,
    grouped: synonyms.words,
    synonyms: synonyms.phrases,
    units: [
      ["H", hour],
      ["B", businessDay],
      ["D", day],
      ["W", week],
      ["M", month],
      ["Y", year2]
    ],
    headings: Object.entries(headings),
    outside: [["outside", outside2]],
    change: Object.entries({ ...phrases, ...channels2, ...hedges2 }),
    dates: Object.entries(dates)
  };
};
var ready = (pack) => {
  const { name, fingerprint: fingerprint6, concepts: concepts2, countries: countries2, vocabulary, synonyms, units: units2, headings, outside: outside2, change: change2, dates, ...kept2 } = pack;
  const entries = entriesOf(pack);
  return { ...kept2, denials: concepts2.not ?? "", index: indexOf2(sets.map((set) => entries[set])) };
};

// src/extract/lexicon.ts
var setOf = (list5) => new Set(
  list5.split("|").map((word2) => word2.trim().toLowerCase()).filter(Boolean)
);
var wordsOf3 = (pack, stem, on3, said3, everyday2, groups) => {
  const functions = setOf(pack.functionWords);
  const joining = setOf(pack.conjunctions);
  const denying = setOf(pack.denials);
  const citing = setOf(pack.citations);
  const counting = new Set(Object.keys(pack.numbers).map((words5) => words5.split(" ")[0]));
  const subjects = /* @__PURE__ */ new Map();
  for (const subject of ["company", "person"])
    for (const word2 of setOf(pack.subjects[subject])) subjects.set(word2, subject);
  const known4 = /* @__PURE__ */ new Map();
  const forms = wordFormsOf(pack);
  const isMeaning = (key) => key.startsWith("=") || inGeneral(key) in concepts;
  const isMember = (word2) => {
    const meanings = functions.has(word2) ? [] : keysOfWord(on3, word2).filter(isMeaning);
    return meanings.length > 0 && !meanings.some((key) => key in concepts && isMarker(key));
  };
  const startsAt = (text4) => {
    const starts = startsOf(on3, text4);
    if (functions.has(text4) || isOneWord(said3, starts) || isOneWord(everyday2, starts)) return starts;
    const form2 = knownForm(text4, forms, isMember);
    return form2 === null ? starts : startsOfBoth(on3, text4, form2);
  };
  const factsOf3 = (text4, starts) => ({
    text: text4,
    stem: stem(text4),
    function: functions.has(text4),
    joins: joining.has(text4),
    denies: denying.has(text4),
    cites: citing.has(text4),
    everyday: keyOf3(everyday2, starts),
    group: keyOf3(groups, starts),
    subject: subjects.get(text4) ?? null,
    number: /^\p{N}/u.test(text4),
    counts: counting.has(text4),
    starts
  });
  return (text4) => {
    let facts2 = known4.get(text4);
    if (!facts2) {
      facts2 = factsOf3(text4, startsAt(text4));
      known4.set(text4, facts2);
    }
    return facts2;
  };
};
var monthsOf = ({ months }) => new Map(months.flatMap((names5, i) => names5.split("|").map((name) => [name.trim().toLowerCase(), i + 1])));
var made = (pack, stem) => {
  const shelf = shelfOf(pack.index);
  const patterns = (name) => ({ shelf, set: sets.indexOf(name) });
  return {
    pack,
    concepts: patterns("concepts"),
    vocabulary: patterns("vocabulary"),
    synonyms: patterns("synonyms"),
    word: wordsOf3(pack, stem, shelf, patterns("concepts"), patterns("everyday"), patterns("grouped")),
    abbreviations: setOf(pack.abbreviations),
    numbers: new Map(Object.entries(pack.numbers)),
    units: patterns("units"),
    ages: compileAround(pack.ages),
    headings: patterns("headings"),
    outside: patterns("outside"),
    change: patterns("change"),
    dates: patterns("dates"),
    months: monthsOf(pack)
  };
};
var known3 = /* @__PURE__ */ new WeakMap();
var lexiconOf = async (pack) => {
  let lexicon = known3.get(pack);
  if (!lexicon) {
    lexicon = made("index" in pack ? pack : ready(pack), await stemmerFor(pack.code));
    known3.set(pack, lexicon);
  }
  return lexicon;
};
var isMarker = (key) => {
  const { kind } = concepts[key];
  return kind === "negation" || kind === "limiter" || kind === "exception" || kind === "condition" || kind === "modal";
};

// src/extract/places.ts
var uneven = /\s\s|[^\S ]/;
var longest4 = 700;
var placesOf2 = (text4) => {
  const starts = [0];
  for (let at2 = text4.indexOf("\n"); at2 >= 0; at2 = text4.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  const point5 = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1, offset };
  };
  const evidence2 = (passage2, start2, end2) => {
    const stop = Math.min(end2, start2 + longest4);
    const words5 = passage2.text.slice(start2, stop);
    const from = passage2.offsets[start2] ?? 0;
    const to = (passage2.offsets[stop - 1] ?? from) + 1;
    return {
      quote: (uneven.test(words5) ? words5.replace(/\s+/g, " ") : words5).trim(),
      start: point5(from),
      end: point5(Math.min(to, from + longest4))
    };
  };
  return { point: point5, evidence: evidence2 };
};

// src/extract/statements.ts
var least3 = 1.2;
var further2 = 1.2;
var most7 = 3;
var actions2 = new Set(
  Object.keys(concepts).filter((key) => concepts[key].kind === "action")
);
var isPractice = ({ own: own7, outside: outside2 }) => !outside2 && own7.some((score) => score >= least3);
var categoriesOf2 = (unit) => {
  const all2 = unitCategories(unit, most7);
  const top3 = all2[0]?.[1] ?? 0;
  return all2.filter(([, score], i) => i === 0 || score >= top3 - further2).map(([category]) => category);
};
var mention = (unit, hit) => ({
  concept: hit.concept,
  words: unit.text.slice(
    (unit.tokens[hit.from]?.start ?? unit.start) - unit.start,
    (unit.tokens[hit.to - 1]?.end ?? unit.end) - unit.start
  )
});
var mentions = (unit, kinds) => unit.hits.filter((hit) => kinds.includes(hit.kind)).map((hit) => mention(unit, hit));
var modalityOf = (unit) => {
  const modal = unit.hits.find((hit) => hit.kind === "modal");
  return modal ? modal.concept : "is";
};
var conditionOf = (unit) => {
  const hit = unit.hits.find((hit2) => hit2.kind === "condition" || hit2.kind === "exception");
  if (!hit) return null;
  const start2 = (unit.tokens[hit.from]?.start ?? unit.start) - unit.start;
  return /^[^,;:()]+/.exec(unit.text.slice(start2))?.[0].trim() ?? null;
};
var actorOf = (unit) => {
  if (unit.subject) return unit.subject;
  const kind = unit.hits.find(
    (hit) => hit.kind === "choice" || hit.kind === "right" || hit.kind === "recipient" || actions2.has(hit.concept)
  )?.kind;
  return kind === "choice" || kind === "right" ? "person" : kind === "recipient" ? "third-party" : "company";
};
var statementsOf = (outline2, units2, places2) => units2.filter(isPractice).map((unit, id) => {
  const [category = "other", ...also] = categoriesOf2(unit);
  return {
    id,
    category,
    also,
    actor: actorOf(unit),
    action: unit.hits.find((hit) => actions2.has(hit.concept))?.concept ?? null,
    data: mentions(unit, ["data"]),
    purpose: mentions(unit, ["purpose"]),
    recipients: mentions(unit, ["recipient"]),
    polarity: unit.hits.some((hit) => hit.kind === "negation") ? "does-not" : "does",
    modality: modalityOf(unit),
    condition: conditionOf(unit),
    audience: mentions(unit, ["audience", "children"]),
    values: unit.values.map(({ kind, value: value3, words: words5 }) => ({ kind, value: value3, words: words5 })),
    section: unit.path,
    evidence: places2.evidence(outline2.passages[unit.passage], unit.start, unit.end)
  };
});

// src/text/segment.ts
var boundary = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]|\n+|;(?=\s)|\s[·•▪](?=\s)|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/uy;
var label = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|§)$/iu;
var codesOf = (signs2) => new Set([...signs2].map((sign) => sign.charCodeAt(0)));
var rareEnders = codesOf("…。！？");
var bullets = codesOf("·•▪");
var isEnder = (code4) => code4 < 64 ? code4 === 46 || code4 === 10 || code4 === 59 || code4 === 33 || code4 === 63 : code4 > 127 && rareEnders.has(code4);
var nextBoundary = (text4, from) => {
  for (let at2 = from; at2 < text4.length; at2++) {
    const code4 = text4.charCodeAt(at2);
    const next = text4.charCodeAt(at2 + 1);
    if (!isEnder(code4) && !(next > 127 && bullets.has(next))) continue;
    boundary.lastIndex = at2;
    if (boundary.test(text4)) return { at: at2, end: boundary.lastIndex };
  }
  return null;
};
var sentences = (text4, abbreviations) => {
  const pieces2 = [];
  let start2 = 0;
  for (let found = nextBoundary(text4, 0); found; found = nextBoundary(text4, found.end)) {
    const { at: at2, end: end2 } = found;
    if (text4[at2] === "." && goesOn(text4, start2, at2, end2, abbreviations)) continue;
    push2(pieces2, text4, start2, end2);
    start2 = end2;
  }
  push2(pieces2, text4, start2, text4.length);
  return pieces2;
};
var isSpace = (text4, at2) => {
  const code4 = text4.charCodeAt(at2);
  return code4 === 32 || (code4 < 33 ? code4 >= 9 && code4 <= 13 : code4 >= 160 && /\s/.test(text4[at2]));
};
var push2 = (pieces2, text4, start2, end2) => {
  let a = start2;
  let b = end2;
  while (a < b && isSpace(text4, a)) a++;
  while (b > a && isSpace(text4, b - 1)) b--;
  if (a < b) pieces2.push({ start: a, end: b });
};
var startOfWord = (text4, least4, at2) => {
  let from = at2;
  while (from > least4 && !isSpace(text4, from - 1)) from--;
  return from;
};
var goesOn = (text4, start2, at2, end2, abbreviations) => {
  const before2 = text4.slice(startOfWord(text4, Math.max(start2, at2 - 40), at2), at2);
  const after = /^\s+(\S)/u.exec(text4.slice(end2, end2 + 20))?.[1];
  if (after === void 0) return false;
  if (/[\p{Ll},]/u.test(after)) return true;
  const last = before2.replace(/^["'“„«([]+/u, "").toLowerCase();
  if (label.test(`${before2}.`) && text4.slice(start2, at2).trim() === before2) return true;
  const dotted = last.split(/[-–/]/).at(-1) ?? last;
  if (/^(\p{L}\.)*\p{L}$/u.test(dotted) && !/^[aioyå]$/u.test(dotted)) return true;
  if (/^\d{1,2}$/.test(last) && /^\s+\p{L}+\s+\d{4}/u.test(text4.slice(end2))) return true;
  return abbreviations.has(last.split(/['’]/).at(-1) ?? last);
};

// src/extract/categories.ts
var silent = categories.map(() => 0);
var sums2 = categories.map(() => 0);
var scoresOf = (hits, factor) => {
  if (!hits.length) return silent;
  for (const concept2 of conceptSigns({ hits })) hear(sums2, concept2, factor);
  const scores = sums2.slice();
  sums2.fill(0);
  return scores;
};
var merged2 = (scores, more) => {
  if (more === silent) return scores;
  if (scores === silent) return more;
  const both2 = scores.slice();
  for (let number = 0; number < both2.length; number++) both2[number] = both2[number] + more[number];
  return both2;
};
var nearest2 = 1.2;
var outer = 0.4;
var headingScores = (titles2) => {
  const scores = silent.slice();
  titles2.forEach(({ topics: topics2 }, i) => {
    const weight = i === titles2.length - 1 ? nearest2 : outer;
    for (const key of topics2) scores[numberOf[key]] = scores[numberOf[key]] + weight;
  });
  return scores;
};

// src/extract/values.ts
var numberAt = (facts2, at2, lexicon) => {
  const word2 = facts2[at2];
  if (!word2) return null;
  if (word2.number) {
    const value3 = Number(word2.text.replaceAll(/[.,](?=\d{3}\b)/g, "").replace(",", "."));
    return Number.isFinite(value3) ? { value: value3, from: at2, to: at2 + 1 } : null;
  }
  if (!word2.counts) return null;
  const next = facts2[at2 + 1];
  const two = next && lexicon.numbers.get(`${word2.text} ${next.text}`);
  if (two !== void 0) return { value: two, from: at2, to: at2 + 2 };
  const one2 = lexicon.numbers.get(word2.text);
  return one2 === void 0 ? null : { value: one2, from: at2, to: at2 + 1 };
};
var endOf2 = ({ value: value3, to }, facts2, lexicon) => {
  const repeated = numberAt(facts2, to, lexicon);
  return repeated?.value === value3 ? repeated.to : to;
};
var iso2 = {
  H: (n) => `PT${n}H`,
  D: (n) => `P${n}D`,
  B: (n) => `P${n}D`,
  W: (n) => `P${n}W`,
  M: (n) => `P${n}M`,
  Y: (n) => `P${n}Y`
};
var oldest = 25;
var youngest = 5;
var longestUnit = 3;
var valuesOf = (list5, text4, lexicon, known4) => {
  const out = [];
  for (let at2 = 0; at2 < list5.length; at2++) {
    const number = numberAt(known4.at, at2, lexicon);
    if (!number) continue;
    const age = ageAt(list5, number, text4, lexicon, known4.at);
    const period2 = age ? null : periodAt(list5, number, text4, lexicon, known4);
    const value3 = age ?? period2;
    if (value3) {
      out.push(value3);
      at2 = Math.max(at2, value3.to - 1);
    } else at2 = number.to - 1;
  }
  return out;
};
var ageAt = (list5, number, text4, lexicon, facts2) => {
  if (number.value < youngest || number.value > oldest || !Number.isInteger(number.value)) return null;
  const place = around2(lexicon.ages, list5, number.from, (word2) => word2 === list5[number.from]);
  if (!place) return null;
  const end2 = endOf2(number, facts2, lexicon);
  const after = find(lexicon.units, list5.slice(end2, end2 + longestUnit));
  if (after.some((hit) => hit.from === 0 && hit.key !== "Y")) return null;
  const to = place.to === number.to ? end2 : place.to;
  return { kind: "age", value: number.value, words: slice(list5, place.from, to, text4), from: place.from, to };
};
var periodAt = (list5, number, text4, lexicon, known4) => {
  const to = endOf2(number, known4.at, lexicon);
  const unit = find(lexicon.units, list5, known4).filter((hit) => hit.from === to).sort((a, b) => b.to - a.to)[0];
  if (!unit) return null;
  return {
    kind: "duration",
    value: iso2[unit.key](number.value),
    words: slice(list5, number.from, unit.to, text4),
    from: number.from,
    to: unit.to
  };
};
var slice = (list5, from, to, text4) => text4.slice(list5[from]?.start ?? 0, list5[to - 1]?.end ?? 0);

// src/extract/units.ts
var longHeading = 120;
var unitsOf = (outline2, lexicon) => {
  const units2 = [];
  const known4 = /* @__PURE__ */ new Map();
  const sections2 = outline2.sections.map(({ path: path2 }) => sectionOf(path2, lexicon, known4));
  const headless = sectionOf([], lexicon, known4);
  const leads = /* @__PURE__ */ new Map();
  for (const passage2 of outline2.passages) {
    if (passage2.kind === "heading" && passage2.text.length < longHeading) continue;
    const section2 = sections2[passage2.section] ?? headless;
    const scores = merged2(section2.scores, leadScores(passage2.lead, lexicon, leads));
    for (const piece of joinLabels(passage2.text, sentences(passage2.text, lexicon.abbreviations))) {
      const unit = unitOf(units2.length, passage2, piece.start, piece.end, section2, scores, lexicon);
      if (!unit.tokens.length) continue;
      units2.push(unit);
      section2.around.units.push(unit);
    }
  }
  return units2;
};
var sectionOf = (path2, lexicon, known4) => {
  const titles2 = path2.map((text4) => {
    const title2 = known4.get(text4) ?? titleOf2(text4, lexicon);
    known4.set(text4, title2);
    return title2;
  });
  return { path: path2, scores: headingScores(titles2), around: { units: [], titles: titles2.map(({ concepts: concepts2 }) => concepts2) } };
};
var titleOf2 = (text4, lexicon) => {
  const list5 = words(text4, lexicon.pack.contractions);
  return {
    topics: [...new Set(find(lexicon.headings, list5).map((hit) => hit.key))],
    concepts: conceptSigns({ hits: longest5(find(lexicon.concepts, list5)).map(toConceptHit) })
  };
};
var longestLabel2 = 6;
var joinLabels = (text4, pieces2) => {
  const [first, second, ...rest2] = pieces2;
  if (!first || !second || /\n/.test(text4.slice(first.end, second.start))) return [...pieces2];
  const short = text4.slice(first.start, first.end).split(/\s+/).length <= longestLabel2;
  return short ? [{ start: first.start, end: second.end }, ...rest2] : [...pieces2];
};
var leadWeight = 0.5;
var leadScores = (lead, lexicon, known4) => {
  if (!lead) return silent;
  let scores = known4.get(lead);
  if (!scores) {
    const list5 = words(lead, lexicon.pack.contractions);
    scores = scoresOf(longest5(find(lexicon.concepts, list5)).map(toConceptHit), leadWeight);
    known4.set(lead, scores);
  }
  return scores;
};
var toConceptHit = ({ key, from, to, gap: gap3 }) => {
  const concept2 = inGeneral(key);
  const hit = { concept: concept2, kind: concepts[concept2].kind, from, to };
  if (concept2 !== key) hit.country = key;
  if (gap3) hit.gap = true;
  return hit;
};
var longest5 = (hits) => {
  if (!hits.some((hit) => hit.gap)) return outermost(hits);
  const whole2 = outermost(hits.filter((hit) => !hit.gap));
  return [...whole2, ...hits.filter((hit) => hit.gap)].sort((a, b) => a.from - b.from);
};
var outermost = (hits) => {
  if (hits.length < 2) return hits;
  const kept2 = [];
  let before2 = 0;
  for (let first = 0, next = 0; first < hits.length; first = next) {
    const { from } = hits[first];
    let end2 = 0;
    for (next = first; next < hits.length && hits[next]?.from === from; next++) end2 = Math.max(end2, hits[next].to);
    if (end2 <= before2) continue;
    for (let at2 = first; at2 < next; at2++) if (hits[at2]?.to === end2) kept2.push(hits[at2]);
    before2 = end2;
  }
  return kept2;
};
var unitOf = (id, passage2, start2, end2, { path: path2, around: around3 }, place, lexicon) => {
  const text4 = passage2.text.slice(start2, end2);
  const list5 = words(text4, lexicon.pack.contractions);
  for (const word2 of list5) {
    word2.start += start2;
    word2.end += start2;
  }
  const known4 = beginningsOf(list5.map((word2) => lexicon.word(word2.text)));
  const facts2 = known4.at;
  const hits = longest5(find(lexicon.concepts, list5, known4)).map(toConceptHit).filter((hit) => hit.kind !== "negation" || !(facts2[hit.to]?.number || endsDomain(list5[hit.from], passage2.text)));
  const values = valuesOf(list5, passage2.text, lexicon, known4);
  const own7 = scoresOf(hits, 1);
  const scores = merged2(place, own7);
  return {
    id,
    passage: passage2.id,
    section: passage2.section,
    around: around3,
    kind: passage2.kind,
    path: path2,
    start: start2,
    end: end2,
    text: text4,
    folded: list5.map((word2) => word2.text).join(" "),
    tokens: tokensOf(list5, hits, lexicon, known4, passage2.text),
    hits,
    subject: subjectOf(hits, facts2),
    values,
    scores,
    own: own7,
    outside: passage2.outside,
    links: passage2.links
  };
};
var endsDomain = (word2, text4) => word2 !== void 0 && text4[word2.start - 1] === "." && /[\p{L}\p{N}]/u.test(text4[word2.start - 2] ?? " ");
var subjectOf = (hits, facts2) => {
  const end2 = hits.find((hit) => actKinds.has(hit.kind))?.from ?? facts2.length;
  for (let i = end2 - 1; i >= 0; i--) {
    const { subject } = facts2[i];
    if (subject) return subject;
  }
  return null;
};
var tokensOf = (list5, hits, lexicon, known4, text4) => {
  const groups = cover(list5.length, longest5(find(lexicon.synonyms, list5, known4)));
  const everyday2 = cover(list5.length, longest5(find(lexicon.vocabulary, list5, known4)));
  const found = cover(list5.length, hits);
  const named = (word2) => word2.capital && (!lexicon.pack.capitalNouns || isBrand(text4.slice(word2.start, word2.end)));
  return list5.map((word2, i) => tokenOf(word2, i, named(word2), known4.at[i], found?.[i], groups?.[i], everyday2?.[i]));
};
var isBrand = (word2) => /\p{Ll}\p{Lu}/u.test(word2) && !/\p{Ll}In(?:nen)?$/u.test(word2);
var tokenOf = (word2, i, named, { text: text4, stem, everyday: everyday2, group: own7, function: empty2, joins: joins2, denies: denies2, cites, number }, concept2, group3, shared) => {
  const marker = concept2 !== void 0 && isMarker(concept2.concept);
  const meaningless = empty2 && !marker && !(concept2 && concept2.to - concept2.from === 1);
  const key = shared?.key ?? everyday2;
  const name = named && i > 0 && !empty2 && !concept2 && key === null;
  return {
    text: text4,
    key: concept2?.kind === "choice" && concept2.from === i && concept2.to > i + 1 ? `!${concept2.concept}` : group3 ? group3.from === i ? group3.key : stem : own7 ?? stem,
    concept: number ? `#${text4}` : concept2 ? concept2.country ?? concept2.concept : key,
    kind: number ? "number" : concept2 ? concept2.kind : name ? "name" : "word",
    class: marker ? "marker" : meaningless || group3 && group3.from !== i ? "function" : "content",
    joins: joins2,
    denies: denies2,
    cites,
    start: word2.start,
    end: word2.end
  };
};
var cover = (length, hits) => {
  if (hits.length === 0) return void 0;
  const out = new Array(length).fill(void 0);
  for (const hit of hits)
    for (let i = hit.from; i < hit.to; i++) {
      if (hit.gap && i !== hit.from && i !== hit.to - 1) continue;
      const other2 = out[i];
      if (!other2 || hit.to - hit.from >= other2.to - other2.from) out[i] = hit;
    }
  return out;
};

// src/languages/de/fingerprint.ts
var fingerprint2 = "und|der|die|das|nicht|ihre|ihrer|ihren|wir|sie|oder|für|mit|von|dem|den|ist|sind|werden|wird|zu|auf|durch|eine|einer|einen|auch|wenn|unsere|unserer|zur|zum|bei|nach|über|wie|sich|uns|können|diese|dieser";

// src/languages/en/fingerprint.ts
var fingerprint3 = "the|and|of|to|your|we|you|our|that|with|or|is|are|this|by|as|from|not|be|which|have|will|their|these";

// src/languages/fr/fingerprint.ts
var fingerprint4 = "les|des|vous|nous|vos|votre|et|pour|dans|par|sur|que|aux|une|avec|sont|est|nos|notre|ces|cette|au|du|qui|ou";

// src/languages/none.ts
var none2 = {
  code: "und",
  name: "unknown",
  fingerprint: "",
  functionWords: "",
  subjects: { company: "", person: "" },
  capitalNouns: false,
  particles: "",
  inserted: "",
  compounds: false,
  joints: "",
  conjunctions: "",
  citations: "",
  contractions: {},
  abbreviations: "",
  concepts: {},
  countries: {},
  vocabulary: {},
  synonyms: [],
  numbers: {},
  units: { hour: "", day: "", businessDay: "", week: "", month: "", year: "" },
  months: [],
  ages: "",
  dates: { revised: "", effective: "" },
  change: {
    document: "",
    practices: "",
    changes: "",
    notChanges: "",
    material: "",
    reduces: "",
    consent: "",
    withoutConsent: "",
    notify: "",
    byPosting: "",
    posting: "",
    lookAgain: "",
    continuedUse: "",
    existingData: "",
    before: "",
    channels: { email: "", inProduct: "", banner: "", homePage: "", website: "", blog: "", postal: "" },
    hedges: { whereLawRequires: "", asAppropriate: "", may: "" }
  },
  headings: {},
  outside: ""
};

// src/languages/sv/fingerprint.ts
var fingerprint5 = "och|att|som|vi|för|dig|är|din|ditt|dina|till|av|på|med|inte|eller|kan|från|när|har|våra|vår|oss|denna|du|om|den|det|ska";

// src/languages/index.ts
var setOf2 = (list5) => new Set(list5.split("|").map((word2) => word2.trim()));
var registry = [
  { code: "en", fingerprint: setOf2(fingerprint3), load: async () => (await import("./en-7QJFCCIA.js")).en },
  { code: "sv", fingerprint: setOf2(fingerprint5), load: async () => (await import("./sv-4YCSX4AU.js")).sv },
  { code: "de", fingerprint: setOf2(fingerprint2), load: async () => (await import("./de-OXLUOUB4.js")).de },
  { code: "fr", fingerprint: setOf2(fingerprint4), load: async () => (await import("./fr-BSVOQCB3.js")).fr }
];
var languages = registry.map((entry3) => entry3.code);
var packFor = async (language) => {
  const code4 = language.slice(0, 2).toLowerCase();
  return await registry.find((entry3) => entry3.code === code4)?.load() ?? none2;
};
var sample = 2e4;
var glance = 3e3;
var clear = 0.12;
var ahead = 1.6;
var plain2 = { clear: 0.24, ahead: 6 };
var middleOf = (text4, length) => {
  const from = Math.max(0, Math.floor(text4.length / 2) - length / 2);
  return text4.length <= length ? text4 : text4.slice(from, from + length);
};
var rank3 = (text4) => {
  const list5 = words(text4);
  if (list5.length === 0) return [];
  return registry.map(({ code: code4, fingerprint: fingerprint6 }) => ({ code: code4, share: list5.filter((word2) => fingerprint6.has(word2.text)).length / list5.length })).sort((a, b) => b.share - a.share);
};
var decides = ([first, second], bar) => first !== void 0 && first.share >= bar.clear && first.share >= bar.ahead * (second?.share ?? 0);
var detect = async (text4) => {
  const quick = rank3(middleOf(text4, glance));
  if (decides(quick, plain2)) return quick[0].code;
  const part2 = middleOf(text4, sample);
  const ranked = rank3(part2);
  if (ranked.length === 0) return "und";
  return decides(ranked, { clear, ahead }) ? ranked[0].code : byLibrary(part2);
};
var byLibrary = async (text4) => {
  const { eld } = await import("./static.extrasmall-XCLH3IEY.js");
  const found = eld.detect(text4);
  return found.isReliable() ? found.language : "und";
};

// src/read/decode.ts
var decode = (input, limit2) => {
  const { path: path2, content: content4 } = input;
  const size = typeof content4 === "string" ? byteLength(content4) : content4.byteLength;
  if (size > limit2)
    throw new InputError(`${path2}: ${(size / 1e6).toFixed(1)} MB of text, the limit is ${(limit2 / 1048576).toFixed(0)} MiB`);
  const text4 = typeof content4 === "string" ? content4 : decodeBytes(path2, content4);
  if (!text4.trim()) throw new InputError(`${path2}: the text is empty`);
  return text4;
};
var byteLength = (text4) => new TextEncoder().encode(text4).byteLength;
var decodeBytes = (path2, bytes) => {
  const [a, b] = bytes;
  if (a === 255 && b === 254) return decodeUtf16(path2, bytes, true);
  if (a === 254 && b === 255) return decodeUtf16(path2, bytes, false);
  const nul = bytes.subarray(0, 8192).indexOf(0);
  if (nul >= 0) throw new InputError(`${path2}: binary data (a zero byte at offset ${nul}), not a text`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at2 = firstBadByte(bytes);
    throw new InputError(
      `${path2}: not UTF-8: byte 0x${bytes[at2]?.toString(16).padStart(2, "0")} at offset ${at2} cannot be decoded`
    );
  }
};
var decodeUtf16 = (path2, bytes, littleEndian) => {
  try {
    return new TextDecoder(littleEndian ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${path2}: not UTF-16: the character at offset ${firstBadUnit(bytes, littleEndian)} is incomplete`);
  }
};
var firstBadUnit = (bytes, littleEndian) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const half = (at3) => at3 + 2 > bytes.length ? 0 : view.getUint16(at3, littleEndian) >> 10;
  let at2 = 0;
  while (at2 + 2 <= bytes.length) {
    const [first, second] = [half(at2), half(at2 + 2)];
    if (first === lowHalf || first === highHalf && second !== lowHalf) break;
    at2 += first === highHalf ? 4 : 2;
  }
  return at2;
};
var highHalf = 55296 >> 10;
var lowHalf = 56320 >> 10;
var firstBadByte = (bytes) => {
  let at2 = 0;
  while (at2 < bytes.length) {
    const lead = bytes[at2];
    const length = lead < 128 ? 1 : lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 0;
    if (length === 0) return at2;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at2, at2 + length));
    } catch {
      return at2;
    }
    at2 += length;
  }
  return 0;
};

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value3, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value3, includeImageAlt, includeHtml);
}
function one(value3, includeImageAlt, includeHtml) {
  if (node(value3)) {
    if ("value" in value3) {
      return value3.type === "html" && !includeHtml ? "" : value3.value;
    }
    if (includeImageAlt && "alt" in value3 && value3.alt) {
      return value3.alt;
    }
    if ("children" in value3) {
      return all(value3.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value3)) {
    return all(value3, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value3) {
  return Boolean(value3 && typeof value3 === "object");
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "Æ",
  AMP: "&",
  Aacute: "Á",
  Abreve: "Ă",
  Acirc: "Â",
  Acy: "А",
  Afr: "𝔄",
  Agrave: "À",
  Alpha: "Α",
  Amacr: "Ā",
  And: "⩓",
  Aogon: "Ą",
  Aopf: "𝔸",
  ApplyFunction: "⁡",
  Aring: "Å",
  Ascr: "𝒜",
  Assign: "≔",
  Atilde: "Ã",
  Auml: "Ä",
  Backslash: "∖",
  Barv: "⫧",
  Barwed: "⌆",
  Bcy: "Б",
  Because: "∵",
  Bernoullis: "ℬ",
  Beta: "Β",
  Bfr: "𝔅",
  Bopf: "𝔹",
  Breve: "˘",
  Bscr: "ℬ",
  Bumpeq: "≎",
  CHcy: "Ч",
  COPY: "©",
  Cacute: "Ć",
  Cap: "⋒",
  CapitalDifferentialD: "ⅅ",
  Cayleys: "ℭ",
  Ccaron: "Č",
  Ccedil: "Ç",
  Ccirc: "Ĉ",
  Cconint: "∰",
  Cdot: "Ċ",
  Cedilla: "¸",
  CenterDot: "·",
  Cfr: "ℭ",
  Chi: "Χ",
  CircleDot: "⊙",
  CircleMinus: "⊖",
  CirclePlus: "⊕",
  CircleTimes: "⊗",
  ClockwiseContourIntegral: "∲",
  CloseCurlyDoubleQuote: "”",
  CloseCurlyQuote: "’",
  Colon: "∷",
  Colone: "⩴",
  Congruent: "≡",
  Conint: "∯",
  ContourIntegral: "∮",
  Copf: "ℂ",
  Coproduct: "∐",
  CounterClockwiseContourIntegral: "∳",
  Cross: "⨯",
  Cscr: "𝒞",
  Cup: "⋓",
  CupCap: "≍",
  DD: "ⅅ",
  DDotrahd: "⤑",
  DJcy: "Ђ",
  DScy: "Ѕ",
  DZcy: "Џ",
  Dagger: "‡",
  Darr: "↡",
  Dashv: "⫤",
  Dcaron: "Ď",
  Dcy: "Д",
  Del: "∇",
  Delta: "Δ",
  Dfr: "𝔇",
  DiacriticalAcute: "´",
  DiacriticalDot: "˙",
  DiacriticalDoubleAcute: "˝",
  DiacriticalGrave: "`",
  DiacriticalTilde: "˜",
  Diamond: "⋄",
  DifferentialD: "ⅆ",
  Dopf: "𝔻",
  Dot: "¨",
  DotDot: "⃜",
  DotEqual: "≐",
  DoubleContourIntegral: "∯",
  DoubleDot: "¨",
  DoubleDownArrow: "⇓",
  DoubleLeftArrow: "⇐",
  DoubleLeftRightArrow: "⇔",
  DoubleLeftTee: "⫤",
  DoubleLongLeftArrow: "⟸",
  DoubleLongLeftRightArrow: "⟺",
  DoubleLongRightArrow: "⟹",
  DoubleRightArrow: "⇒",
  DoubleRightTee: "⊨",
  DoubleUpArrow: "⇑",
  DoubleUpDownArrow: "⇕",
  DoubleVerticalBar: "∥",
  DownArrow: "↓",
  DownArrowBar: "⤓",
  DownArrowUpArrow: "⇵",
  DownBreve: "̑",
  DownLeftRightVector: "⥐",
  DownLeftTeeVector: "⥞",
  DownLeftVector: "↽",
  DownLeftVectorBar: "⥖",
  DownRightTeeVector: "⥟",
  DownRightVector: "⇁",
  DownRightVectorBar: "⥗",
  DownTee: "⊤",
  DownTeeArrow: "↧",
  Downarrow: "⇓",
  Dscr: "𝒟",
  Dstrok: "Đ",
  ENG: "Ŋ",
  ETH: "Ð",
  Eacute: "É",
  Ecaron: "Ě",
  Ecirc: "Ê",
  Ecy: "Э",
  Edot: "Ė",
  Efr: "𝔈",
  Egrave: "È",
  Element: "∈",
  Emacr: "Ē",
  EmptySmallSquare: "◻",
  EmptyVerySmallSquare: "▫",
  Eogon: "Ę",
  Eopf: "𝔼",
  Epsilon: "Ε",
  Equal: "⩵",
  EqualTilde: "≂",
  Equilibrium: "⇌",
  Escr: "ℰ",
  Esim: "⩳",
  Eta: "Η",
  Euml: "Ë",
  Exists: "∃",
  ExponentialE: "ⅇ",
  Fcy: "Ф",
  Ffr: "𝔉",
  FilledSmallSquare: "◼",
  FilledVerySmallSquare: "▪",
  Fopf: "𝔽",
  ForAll: "∀",
  Fouriertrf: "ℱ",
  Fscr: "ℱ",
  GJcy: "Ѓ",
  GT: ">",
  Gamma: "Γ",
  Gammad: "Ϝ",
  Gbreve: "Ğ",
  Gcedil: "Ģ",
  Gcirc: "Ĝ",
  Gcy: "Г",
  Gdot: "Ġ",
  Gfr: "𝔊",
  Gg: "⋙",
  Gopf: "𝔾",
  GreaterEqual: "≥",
  GreaterEqualLess: "⋛",
  GreaterFullEqual: "≧",
  GreaterGreater: "⪢",
  GreaterLess: "≷",
  GreaterSlantEqual: "⩾",
  GreaterTilde: "≳",
  Gscr: "𝒢",
  Gt: "≫",
  HARDcy: "Ъ",
  Hacek: "ˇ",
  Hat: "^",
  Hcirc: "Ĥ",
  Hfr: "ℌ",
  HilbertSpace: "ℋ",
  Hopf: "ℍ",
  HorizontalLine: "─",
  Hscr: "ℋ",
  Hstrok: "Ħ",
  HumpDownHump: "≎",
  HumpEqual: "≏",
  IEcy: "Е",
  IJlig: "Ĳ",
  IOcy: "Ё",
  Iacute: "Í",
  Icirc: "Î",
  Icy: "И",
  Idot: "İ",
  Ifr: "ℑ",
  Igrave: "Ì",
  Im: "ℑ",
  Imacr: "Ī",
  ImaginaryI: "ⅈ",
  Implies: "⇒",
  Int: "∬",
  Integral: "∫",
  Intersection: "⋂",
  InvisibleComma: "⁣",
  InvisibleTimes: "⁢",
  Iogon: "Į",
  Iopf: "𝕀",
  Iota: "Ι",
  Iscr: "ℐ",
  Itilde: "Ĩ",
  Iukcy: "І",
  Iuml: "Ï",
  Jcirc: "Ĵ",
  Jcy: "Й",
  Jfr: "𝔍",
  Jopf: "𝕁",
  Jscr: "𝒥",
  Jsercy: "Ј",
  Jukcy: "Є",
  KHcy: "Х",
  KJcy: "Ќ",
  Kappa: "Κ",
  Kcedil: "Ķ",
  Kcy: "К",
  Kfr: "𝔎",
  Kopf: "𝕂",
  Kscr: "𝒦",
  LJcy: "Љ",
  LT: "<",
  Lacute: "Ĺ",
  Lambda: "Λ",
  Lang: "⟪",
  Laplacetrf: "ℒ",
  Larr: "↞",
  Lcaron: "Ľ",
  Lcedil: "Ļ",
  Lcy: "Л",
  LeftAngleBracket: "⟨",
  LeftArrow: "←",
  LeftArrowBar: "⇤",
  LeftArrowRightArrow: "⇆",
  LeftCeiling: "⌈",
  LeftDoubleBracket: "⟦",
  LeftDownTeeVector: "⥡",
  LeftDownVector: "⇃",
  LeftDownVectorBar: "⥙",
  LeftFloor: "⌊",
  LeftRightArrow: "↔",
  LeftRightVector: "⥎",
  LeftTee: "⊣",
  LeftTeeArrow: "↤",
  LeftTeeVector: "⥚",
  LeftTriangle: "⊲",
  LeftTriangleBar: "⧏",
  LeftTriangleEqual: "⊴",
  LeftUpDownVector: "⥑",
  LeftUpTeeVector: "⥠",
  LeftUpVector: "↿",
  LeftUpVectorBar: "⥘",
  LeftVector: "↼",
  LeftVectorBar: "⥒",
  Leftarrow: "⇐",
  Leftrightarrow: "⇔",
  LessEqualGreater: "⋚",
  LessFullEqual: "≦",
  LessGreater: "≶",
  LessLess: "⪡",
  LessSlantEqual: "⩽",
  LessTilde: "≲",
  Lfr: "𝔏",
  Ll: "⋘",
  Lleftarrow: "⇚",
  Lmidot: "Ŀ",
  LongLeftArrow: "⟵",
  LongLeftRightArrow: "⟷",
  LongRightArrow: "⟶",
  Longleftarrow: "⟸",
  Longleftrightarrow: "⟺",
  Longrightarrow: "⟹",
  Lopf: "𝕃",
  LowerLeftArrow: "↙",
  LowerRightArrow: "↘",
  Lscr: "ℒ",
  Lsh: "↰",
  Lstrok: "Ł",
  Lt: "≪",
  Map: "⤅",
  Mcy: "М",
  MediumSpace: " ",
  Mellintrf: "ℳ",
  Mfr: "𝔐",
  MinusPlus: "∓",
  Mopf: "𝕄",
  Mscr: "ℳ",
  Mu: "Μ",
  NJcy: "Њ",
  Nacute: "Ń",
  Ncaron: "Ň",
  Ncedil: "Ņ",
  Ncy: "Н",
  NegativeMediumSpace: "​",
  NegativeThickSpace: "​",
  NegativeThinSpace: "​",
  NegativeVeryThinSpace: "​",
  NestedGreaterGreater: "≫",
  NestedLessLess: "≪",
  NewLine: "\n",
  Nfr: "𝔑",
  NoBreak: "⁠",
  NonBreakingSpace: " ",
  Nopf: "ℕ",
  Not: "⫬",
  NotCongruent: "≢",
  NotCupCap: "≭",
  NotDoubleVerticalBar: "∦",
  NotElement: "∉",
  NotEqual: "≠",
  NotEqualTilde: "≂̸",
  NotExists: "∄",
  NotGreater: "≯",
  NotGreaterEqual: "≱",
  NotGreaterFullEqual: "≧̸",
  NotGreaterGreater: "≫̸",
  NotGreaterLess: "≹",
  NotGreaterSlantEqual: "⩾̸",
  NotGreaterTilde: "≵",
  NotHumpDownHump: "≎̸",
  NotHumpEqual: "≏̸",
  NotLeftTriangle: "⋪",
  NotLeftTriangleBar: "⧏̸",
  NotLeftTriangleEqual: "⋬",
  NotLess: "≮",
  NotLessEqual: "≰",
  NotLessGreater: "≸",
  NotLessLess: "≪̸",
  NotLessSlantEqual: "⩽̸",
  NotLessTilde: "≴",
  NotNestedGreaterGreater: "⪢̸",
  NotNestedLessLess: "⪡̸",
  NotPrecedes: "⊀",
  NotPrecedesEqual: "⪯̸",
  NotPrecedesSlantEqual: "⋠",
  NotReverseElement: "∌",
  NotRightTriangle: "⋫",
  NotRightTriangleBar: "⧐̸",
  NotRightTriangleEqual: "⋭",
  NotSquareSubset: "⊏̸",
  NotSquareSubsetEqual: "⋢",
  NotSquareSuperset: "⊐̸",
  NotSquareSupersetEqual: "⋣",
  NotSubset: "⊂⃒",
  NotSubsetEqual: "⊈",
  NotSucceeds: "⊁",
  NotSucceedsEqual: "⪰̸",
  NotSucceedsSlantEqual: "⋡",
  NotSucceedsTilde: "≿̸",
  NotSuperset: "⊃⃒",
  NotSupersetEqual: "⊉",
  NotTilde: "≁",
  NotTildeEqual: "≄",
  NotTildeFullEqual: "≇",
  NotTildeTilde: "≉",
  NotVerticalBar: "∤",
  Nscr: "𝒩",
  Ntilde: "Ñ",
  Nu: "Ν",
  OElig: "Œ",
  Oacute: "Ó",
  Ocirc: "Ô",
  Ocy: "О",
  Odblac: "Ő",
  Ofr: "𝔒",
  Ograve: "Ò",
  Omacr: "Ō",
  Omega: "Ω",
  Omicron: "Ο",
  Oopf: "𝕆",
  OpenCurlyDoubleQuote: "“",
  OpenCurlyQuote: "‘",
  Or: "⩔",
  Oscr: "𝒪",
  Oslash: "Ø",
  Otilde: "Õ",
  Otimes: "⨷",
  Ouml: "Ö",
  OverBar: "‾",
  OverBrace: "⏞",
  OverBracket: "⎴",
  OverParenthesis: "⏜",
  PartialD: "∂",
  Pcy: "П",
  Pfr: "𝔓",
  Phi: "Φ",
  Pi: "Π",
  PlusMinus: "±",
  Poincareplane: "ℌ",
  Popf: "ℙ",
  Pr: "⪻",
  Precedes: "≺",
  PrecedesEqual: "⪯",
  PrecedesSlantEqual: "≼",
  PrecedesTilde: "≾",
  Prime: "″",
  Product: "∏",
  Proportion: "∷",
  Proportional: "∝",
  Pscr: "𝒫",
  Psi: "Ψ",
  QUOT: '"',
  Qfr: "𝔔",
  Qopf: "ℚ",
  Qscr: "𝒬",
  RBarr: "⤐",
  REG: "®",
  Racute: "Ŕ",
  Rang: "⟫",
  Rarr: "↠",
  Rarrtl: "⤖",
  Rcaron: "Ř",
  Rcedil: "Ŗ",
  Rcy: "Р",
  Re: "ℜ",
  ReverseElement: "∋",
  ReverseEquilibrium: "⇋",
  ReverseUpEquilibrium: "⥯",
  Rfr: "ℜ",
  Rho: "Ρ",
  RightAngleBracket: "⟩",
  RightArrow: "→",
  RightArrowBar: "⇥",
  RightArrowLeftArrow: "⇄",
  RightCeiling: "⌉",
  RightDoubleBracket: "⟧",
  RightDownTeeVector: "⥝",
  RightDownVector: "⇂",
  RightDownVectorBar: "⥕",
  RightFloor: "⌋",
  RightTee: "⊢",
  RightTeeArrow: "↦",
  RightTeeVector: "⥛",
  RightTriangle: "⊳",
  RightTriangleBar: "⧐",
  RightTriangleEqual: "⊵",
  RightUpDownVector: "⥏",
  RightUpTeeVector: "⥜",
  RightUpVector: "↾",
  RightUpVectorBar: "⥔",
  RightVector: "⇀",
  RightVectorBar: "⥓",
  Rightarrow: "⇒",
  Ropf: "ℝ",
  RoundImplies: "⥰",
  Rrightarrow: "⇛",
  Rscr: "ℛ",
  Rsh: "↱",
  RuleDelayed: "⧴",
  SHCHcy: "Щ",
  SHcy: "Ш",
  SOFTcy: "Ь",
  Sacute: "Ś",
  Sc: "⪼",
  Scaron: "Š",
  Scedil: "Ş",
  Scirc: "Ŝ",
  Scy: "С",
  Sfr: "𝔖",
  ShortDownArrow: "↓",
  ShortLeftArrow: "←",
  ShortRightArrow: "→",
  ShortUpArrow: "↑",
  Sigma: "Σ",
  SmallCircle: "∘",
  Sopf: "𝕊",
  Sqrt: "√",
  Square: "□",
  SquareIntersection: "⊓",
  SquareSubset: "⊏",
  SquareSubsetEqual: "⊑",
  SquareSuperset: "⊐",
  SquareSupersetEqual: "⊒",
  SquareUnion: "⊔",
  Sscr: "𝒮",
  Star: "⋆",
  Sub: "⋐",
  Subset: "⋐",
  SubsetEqual: "⊆",
  Succeeds: "≻",
  SucceedsEqual: "⪰",
  SucceedsSlantEqual: "≽",
  SucceedsTilde: "≿",
  SuchThat: "∋",
  Sum: "∑",
  Sup: "⋑",
  Superset: "⊃",
  SupersetEqual: "⊇",
  Supset: "⋑",
  THORN: "Þ",
  TRADE: "™",
  TSHcy: "Ћ",
  TScy: "Ц",
  Tab: "	",
  Tau: "Τ",
  Tcaron: "Ť",
  Tcedil: "Ţ",
  Tcy: "Т",
  Tfr: "𝔗",
  Therefore: "∴",
  Theta: "Θ",
  ThickSpace: "  ",
  ThinSpace: " ",
  Tilde: "∼",
  TildeEqual: "≃",
  TildeFullEqual: "≅",
  TildeTilde: "≈",
  Topf: "𝕋",
  TripleDot: "⃛",
  Tscr: "𝒯",
  Tstrok: "Ŧ",
  Uacute: "Ú",
  Uarr: "↟",
  Uarrocir: "⥉",
  Ubrcy: "Ў",
  Ubreve: "Ŭ",
  Ucirc: "Û",
  Ucy: "У",
  Udblac: "Ű",
  Ufr: "𝔘",
  Ugrave: "Ù",
  Umacr: "Ū",
  UnderBar: "_",
  UnderBrace: "⏟",
  UnderBracket: "⎵",
  UnderParenthesis: "⏝",
  Union: "⋃",
  UnionPlus: "⊎",
  Uogon: "Ų",
  Uopf: "𝕌",
  UpArrow: "↑",
  UpArrowBar: "⤒",
  UpArrowDownArrow: "⇅",
  UpDownArrow: "↕",
  UpEquilibrium: "⥮",
  UpTee: "⊥",
  UpTeeArrow: "↥",
  Uparrow: "⇑",
  Updownarrow: "⇕",
  UpperLeftArrow: "↖",
  UpperRightArrow: "↗",
  Upsi: "ϒ",
  Upsilon: "Υ",
  Uring: "Ů",
  Uscr: "𝒰",
  Utilde: "Ũ",
  Uuml: "Ü",
  VDash: "⊫",
  Vbar: "⫫",
  Vcy: "В",
  Vdash: "⊩",
  Vdashl: "⫦",
  Vee: "⋁",
  Verbar: "‖",
  Vert: "‖",
  VerticalBar: "∣",
  VerticalLine: "|",
  VerticalSeparator: "❘",
  VerticalTilde: "≀",
  VeryThinSpace: " ",
  Vfr: "𝔙",
  Vopf: "𝕍",
  Vscr: "𝒱",
  Vvdash: "⊪",
  Wcirc: "Ŵ",
  Wedge: "⋀",
  Wfr: "𝔚",
  Wopf: "𝕎",
  Wscr: "𝒲",
  Xfr: "𝔛",
  Xi: "Ξ",
  Xopf: "𝕏",
  Xscr: "𝒳",
  YAcy: "Я",
  YIcy: "Ї",
  YUcy: "Ю",
  Yacute: "Ý",
  Ycirc: "Ŷ",
  Ycy: "Ы",
  Yfr: "𝔜",
  Yopf: "𝕐",
  Yscr: "𝒴",
  Yuml: "Ÿ",
  ZHcy: "Ж",
  Zacute: "Ź",
  Zcaron: "Ž",
  Zcy: "З",
  Zdot: "Ż",
  ZeroWidthSpace: "​",
  Zeta: "Ζ",
  Zfr: "ℨ",
  Zopf: "ℤ",
  Zscr: "𝒵",
  aacute: "á",
  abreve: "ă",
  ac: "∾",
  acE: "∾̳",
  acd: "∿",
  acirc: "â",
  acute: "´",
  acy: "а",
  aelig: "æ",
  af: "⁡",
  afr: "𝔞",
  agrave: "à",
  alefsym: "ℵ",
  aleph: "ℵ",
  alpha: "α",
  amacr: "ā",
  amalg: "⨿",
  amp: "&",
  and: "∧",
  andand: "⩕",
  andd: "⩜",
  andslope: "⩘",
  andv: "⩚",
  ang: "∠",
  ange: "⦤",
  angle: "∠",
  angmsd: "∡",
  angmsdaa: "⦨",
  angmsdab: "⦩",
  angmsdac: "⦪",
  angmsdad: "⦫",
  angmsdae: "⦬",
  angmsdaf: "⦭",
  angmsdag: "⦮",
  angmsdah: "⦯",
  angrt: "∟",
  angrtvb: "⊾",
  angrtvbd: "⦝",
  angsph: "∢",
  angst: "Å",
  angzarr: "⍼",
  aogon: "ą",
  aopf: "𝕒",
  ap: "≈",
  apE: "⩰",
  apacir: "⩯",
  ape: "≊",
  apid: "≋",
  apos: "'",
  approx: "≈",
  approxeq: "≊",
  aring: "å",
  ascr: "𝒶",
  ast: "*",
  asymp: "≈",
  asympeq: "≍",
  atilde: "ã",
  auml: "ä",
  awconint: "∳",
  awint: "⨑",
  bNot: "⫭",
  backcong: "≌",
  backepsilon: "϶",
  backprime: "‵",
  backsim: "∽",
  backsimeq: "⋍",
  barvee: "⊽",
  barwed: "⌅",
  barwedge: "⌅",
  bbrk: "⎵",
  bbrktbrk: "⎶",
  bcong: "≌",
  bcy: "б",
  bdquo: "„",
  becaus: "∵",
  because: "∵",
  bemptyv: "⦰",
  bepsi: "϶",
  bernou: "ℬ",
  beta: "β",
  beth: "ℶ",
  between: "≬",
  bfr: "𝔟",
  bigcap: "⋂",
  bigcirc: "◯",
  bigcup: "⋃",
  bigodot: "⨀",
  bigoplus: "⨁",
  bigotimes: "⨂",
  bigsqcup: "⨆",
  bigstar: "★",
  bigtriangledown: "▽",
  bigtriangleup: "△",
  biguplus: "⨄",
  bigvee: "⋁",
  bigwedge: "⋀",
  bkarow: "⤍",
  blacklozenge: "⧫",
  blacksquare: "▪",
  blacktriangle: "▴",
  blacktriangledown: "▾",
  blacktriangleleft: "◂",
  blacktriangleright: "▸",
  blank: "␣",
  blk12: "▒",
  blk14: "░",
  blk34: "▓",
  block: "█",
  bne: "=⃥",
  bnequiv: "≡⃥",
  bnot: "⌐",
  bopf: "𝕓",
  bot: "⊥",
  bottom: "⊥",
  bowtie: "⋈",
  boxDL: "╗",
  boxDR: "╔",
  boxDl: "╖",
  boxDr: "╓",
  boxH: "═",
  boxHD: "╦",
  boxHU: "╩",
  boxHd: "╤",
  boxHu: "╧",
  boxUL: "╝",
  boxUR: "╚",
  boxUl: "╜",
  boxUr: "╙",
  boxV: "║",
  boxVH: "╬",
  boxVL: "╣",
  boxVR: "╠",
  boxVh: "╫",
  boxVl: "╢",
  boxVr: "╟",
  boxbox: "⧉",
  boxdL: "╕",
  boxdR: "╒",
  boxdl: "┐",
  boxdr: "┌",
  boxh: "─",
  boxhD: "╥",
  boxhU: "╨",
  boxhd: "┬",
  boxhu: "┴",
  boxminus: "⊟",
  boxplus: "⊞",
  boxtimes: "⊠",
  boxuL: "╛",
  boxuR: "╘",
  boxul: "┘",
  boxur: "└",
  boxv: "│",
  boxvH: "╪",
  boxvL: "╡",
  boxvR: "╞",
  boxvh: "┼",
  boxvl: "┤",
  boxvr: "├",
  bprime: "‵",
  breve: "˘",
  brvbar: "¦",
  bscr: "𝒷",
  bsemi: "⁏",
  bsim: "∽",
  bsime: "⋍",
  bsol: "\\",
  bsolb: "⧅",
  bsolhsub: "⟈",
  bull: "•",
  bullet: "•",
  bump: "≎",
  bumpE: "⪮",
  bumpe: "≏",
  bumpeq: "≏",
  cacute: "ć",
  cap: "∩",
  capand: "⩄",
  capbrcup: "⩉",
  capcap: "⩋",
  capcup: "⩇",
  capdot: "⩀",
  caps: "∩︀",
  caret: "⁁",
  caron: "ˇ",
  ccaps: "⩍",
  ccaron: "č",
  ccedil: "ç",
  ccirc: "ĉ",
  ccups: "⩌",
  ccupssm: "⩐",
  cdot: "ċ",
  cedil: "¸",
  cemptyv: "⦲",
  cent: "¢",
  centerdot: "·",
  cfr: "𝔠",
  chcy: "ч",
  check: "✓",
  checkmark: "✓",
  chi: "χ",
  cir: "○",
  cirE: "⧃",
  circ: "ˆ",
  circeq: "≗",
  circlearrowleft: "↺",
  circlearrowright: "↻",
  circledR: "®",
  circledS: "Ⓢ",
  circledast: "⊛",
  circledcirc: "⊚",
  circleddash: "⊝",
  cire: "≗",
  cirfnint: "⨐",
  cirmid: "⫯",
  cirscir: "⧂",
  clubs: "♣",
  clubsuit: "♣",
  colon: ":",
  colone: "≔",
  coloneq: "≔",
  comma: ",",
  commat: "@",
  comp: "∁",
  compfn: "∘",
  complement: "∁",
  complexes: "ℂ",
  cong: "≅",
  congdot: "⩭",
  conint: "∮",
  copf: "𝕔",
  coprod: "∐",
  copy: "©",
  copysr: "℗",
  crarr: "↵",
  cross: "✗",
  cscr: "𝒸",
  csub: "⫏",
  csube: "⫑",
  csup: "⫐",
  csupe: "⫒",
  ctdot: "⋯",
  cudarrl: "⤸",
  cudarrr: "⤵",
  cuepr: "⋞",
  cuesc: "⋟",
  cularr: "↶",
  cularrp: "⤽",
  cup: "∪",
  cupbrcap: "⩈",
  cupcap: "⩆",
  cupcup: "⩊",
  cupdot: "⊍",
  cupor: "⩅",
  cups: "∪︀",
  curarr: "↷",
  curarrm: "⤼",
  curlyeqprec: "⋞",
  curlyeqsucc: "⋟",
  curlyvee: "⋎",
  curlywedge: "⋏",
  curren: "¤",
  curvearrowleft: "↶",
  curvearrowright: "↷",
  cuvee: "⋎",
  cuwed: "⋏",
  cwconint: "∲",
  cwint: "∱",
  cylcty: "⌭",
  dArr: "⇓",
  dHar: "⥥",
  dagger: "†",
  daleth: "ℸ",
  darr: "↓",
  dash: "‐",
  dashv: "⊣",
  dbkarow: "⤏",
  dblac: "˝",
  dcaron: "ď",
  dcy: "д",
  dd: "ⅆ",
  ddagger: "‡",
  ddarr: "⇊",
  ddotseq: "⩷",
  deg: "°",
  delta: "δ",
  demptyv: "⦱",
  dfisht: "⥿",
  dfr: "𝔡",
  dharl: "⇃",
  dharr: "⇂",
  diam: "⋄",
  diamond: "⋄",
  diamondsuit: "♦",
  diams: "♦",
  die: "¨",
  digamma: "ϝ",
  disin: "⋲",
  div: "÷",
  divide: "÷",
  divideontimes: "⋇",
  divonx: "⋇",
  djcy: "ђ",
  dlcorn: "⌞",
  dlcrop: "⌍",
  dollar: "$",
  dopf: "𝕕",
  dot: "˙",
  doteq: "≐",
  doteqdot: "≑",
  dotminus: "∸",
  dotplus: "∔",
  dotsquare: "⊡",
  doublebarwedge: "⌆",
  downarrow: "↓",
  downdownarrows: "⇊",
  downharpoonleft: "⇃",
  downharpoonright: "⇂",
  drbkarow: "⤐",
  drcorn: "⌟",
  drcrop: "⌌",
  dscr: "𝒹",
  dscy: "ѕ",
  dsol: "⧶",
  dstrok: "đ",
  dtdot: "⋱",
  dtri: "▿",
  dtrif: "▾",
  duarr: "⇵",
  duhar: "⥯",
  dwangle: "⦦",
  dzcy: "џ",
  dzigrarr: "⟿",
  eDDot: "⩷",
  eDot: "≑",
  eacute: "é",
  easter: "⩮",
  ecaron: "ě",
  ecir: "≖",
  ecirc: "ê",
  ecolon: "≕",
  ecy: "э",
  edot: "ė",
  ee: "ⅇ",
  efDot: "≒",
  efr: "𝔢",
  eg: "⪚",
  egrave: "è",
  egs: "⪖",
  egsdot: "⪘",
  el: "⪙",
  elinters: "⏧",
  ell: "ℓ",
  els: "⪕",
  elsdot: "⪗",
  emacr: "ē",
  empty: "∅",
  emptyset: "∅",
  emptyv: "∅",
  emsp13: " ",
  emsp14: " ",
  emsp: " ",
  eng: "ŋ",
  ensp: " ",
  eogon: "ę",
  eopf: "𝕖",
  epar: "⋕",
  eparsl: "⧣",
  eplus: "⩱",
  epsi: "ε",
  epsilon: "ε",
  epsiv: "ϵ",
  eqcirc: "≖",
  eqcolon: "≕",
  eqsim: "≂",
  eqslantgtr: "⪖",
  eqslantless: "⪕",
  equals: "=",
  equest: "≟",
  equiv: "≡",
  equivDD: "⩸",
  eqvparsl: "⧥",
  erDot: "≓",
  erarr: "⥱",
  escr: "ℯ",
  esdot: "≐",
  esim: "≂",
  eta: "η",
  eth: "ð",
  euml: "ë",
  euro: "€",
  excl: "!",
  exist: "∃",
  expectation: "ℰ",
  exponentiale: "ⅇ",
  fallingdotseq: "≒",
  fcy: "ф",
  female: "♀",
  ffilig: "ﬃ",
  fflig: "ﬀ",
  ffllig: "ﬄ",
  ffr: "𝔣",
  filig: "ﬁ",
  fjlig: "fj",
  flat: "♭",
  fllig: "ﬂ",
  fltns: "▱",
  fnof: "ƒ",
  fopf: "𝕗",
  forall: "∀",
  fork: "⋔",
  forkv: "⫙",
  fpartint: "⨍",
  frac12: "½",
  frac13: "⅓",
  frac14: "¼",
  frac15: "⅕",
  frac16: "⅙",
  frac18: "⅛",
  frac23: "⅔",
  frac25: "⅖",
  frac34: "¾",
  frac35: "⅗",
  frac38: "⅜",
  frac45: "⅘",
  frac56: "⅚",
  frac58: "⅝",
  frac78: "⅞",
  frasl: "⁄",
  frown: "⌢",
  fscr: "𝒻",
  gE: "≧",
  gEl: "⪌",
  gacute: "ǵ",
  gamma: "γ",
  gammad: "ϝ",
  gap: "⪆",
  gbreve: "ğ",
  gcirc: "ĝ",
  gcy: "г",
  gdot: "ġ",
  ge: "≥",
  gel: "⋛",
  geq: "≥",
  geqq: "≧",
  geqslant: "⩾",
  ges: "⩾",
  gescc: "⪩",
  gesdot: "⪀",
  gesdoto: "⪂",
  gesdotol: "⪄",
  gesl: "⋛︀",
  gesles: "⪔",
  gfr: "𝔤",
  gg: "≫",
  ggg: "⋙",
  gimel: "ℷ",
  gjcy: "ѓ",
  gl: "≷",
  glE: "⪒",
  gla: "⪥",
  glj: "⪤",
  gnE: "≩",
  gnap: "⪊",
  gnapprox: "⪊",
  gne: "⪈",
  gneq: "⪈",
  gneqq: "≩",
  gnsim: "⋧",
  gopf: "𝕘",
  grave: "`",
  gscr: "ℊ",
  gsim: "≳",
  gsime: "⪎",
  gsiml: "⪐",
  gt: ">",
  gtcc: "⪧",
  gtcir: "⩺",
  gtdot: "⋗",
  gtlPar: "⦕",
  gtquest: "⩼",
  gtrapprox: "⪆",
  gtrarr: "⥸",
  gtrdot: "⋗",
  gtreqless: "⋛",
  gtreqqless: "⪌",
  gtrless: "≷",
  gtrsim: "≳",
  gvertneqq: "≩︀",
  gvnE: "≩︀",
  hArr: "⇔",
  hairsp: " ",
  half: "½",
  hamilt: "ℋ",
  hardcy: "ъ",
  harr: "↔",
  harrcir: "⥈",
  harrw: "↭",
  hbar: "ℏ",
  hcirc: "ĥ",
  hearts: "♥",
  heartsuit: "♥",
  hellip: "…",
  hercon: "⊹",
  hfr: "𝔥",
  hksearow: "⤥",
  hkswarow: "⤦",
  hoarr: "⇿",
  homtht: "∻",
  hookleftarrow: "↩",
  hookrightarrow: "↪",
  hopf: "𝕙",
  horbar: "―",
  hscr: "𝒽",
  hslash: "ℏ",
  hstrok: "ħ",
  hybull: "⁃",
  hyphen: "‐",
  iacute: "í",
  ic: "⁣",
  icirc: "î",
  icy: "и",
  iecy: "е",
  iexcl: "¡",
  iff: "⇔",
  ifr: "𝔦",
  igrave: "ì",
  ii: "ⅈ",
  iiiint: "⨌",
  iiint: "∭",
  iinfin: "⧜",
  iiota: "℩",
  ijlig: "ĳ",
  imacr: "ī",
  image: "ℑ",
  imagline: "ℐ",
  imagpart: "ℑ",
  imath: "ı",
  imof: "⊷",
  imped: "Ƶ",
  in: "∈",
  incare: "℅",
  infin: "∞",
  infintie: "⧝",
  inodot: "ı",
  int: "∫",
  intcal: "⊺",
  integers: "ℤ",
  intercal: "⊺",
  intlarhk: "⨗",
  intprod: "⨼",
  iocy: "ё",
  iogon: "į",
  iopf: "𝕚",
  iota: "ι",
  iprod: "⨼",
  iquest: "¿",
  iscr: "𝒾",
  isin: "∈",
  isinE: "⋹",
  isindot: "⋵",
  isins: "⋴",
  isinsv: "⋳",
  isinv: "∈",
  it: "⁢",
  itilde: "ĩ",
  iukcy: "і",
  iuml: "ï",
  jcirc: "ĵ",
  jcy: "й",
  jfr: "𝔧",
  jmath: "ȷ",
  jopf: "𝕛",
  jscr: "𝒿",
  jsercy: "ј",
  jukcy: "є",
  kappa: "κ",
  kappav: "ϰ",
  kcedil: "ķ",
  kcy: "к",
  kfr: "𝔨",
  kgreen: "ĸ",
  khcy: "х",
  kjcy: "ќ",
  kopf: "𝕜",
  kscr: "𝓀",
  lAarr: "⇚",
  lArr: "⇐",
  lAtail: "⤛",
  lBarr: "⤎",
  lE: "≦",
  lEg: "⪋",
  lHar: "⥢",
  lacute: "ĺ",
  laemptyv: "⦴",
  lagran: "ℒ",
  lambda: "λ",
  lang: "⟨",
  langd: "⦑",
  langle: "⟨",
  lap: "⪅",
  laquo: "«",
  larr: "←",
  larrb: "⇤",
  larrbfs: "⤟",
  larrfs: "⤝",
  larrhk: "↩",
  larrlp: "↫",
  larrpl: "⤹",
  larrsim: "⥳",
  larrtl: "↢",
  lat: "⪫",
  latail: "⤙",
  late: "⪭",
  lates: "⪭︀",
  lbarr: "⤌",
  lbbrk: "❲",
  lbrace: "{",
  lbrack: "[",
  lbrke: "⦋",
  lbrksld: "⦏",
  lbrkslu: "⦍",
  lcaron: "ľ",
  lcedil: "ļ",
  lceil: "⌈",
  lcub: "{",
  lcy: "л",
  ldca: "⤶",
  ldquo: "“",
  ldquor: "„",
  ldrdhar: "⥧",
  ldrushar: "⥋",
  ldsh: "↲",
  le: "≤",
  leftarrow: "←",
  leftarrowtail: "↢",
  leftharpoondown: "↽",
  leftharpoonup: "↼",
  leftleftarrows: "⇇",
  leftrightarrow: "↔",
  leftrightarrows: "⇆",
  leftrightharpoons: "⇋",
  leftrightsquigarrow: "↭",
  leftthreetimes: "⋋",
  leg: "⋚",
  leq: "≤",
  leqq: "≦",
  leqslant: "⩽",
  les: "⩽",
  lescc: "⪨",
  lesdot: "⩿",
  lesdoto: "⪁",
  lesdotor: "⪃",
  lesg: "⋚︀",
  lesges: "⪓",
  lessapprox: "⪅",
  lessdot: "⋖",
  lesseqgtr: "⋚",
  lesseqqgtr: "⪋",
  lessgtr: "≶",
  lesssim: "≲",
  lfisht: "⥼",
  lfloor: "⌊",
  lfr: "𝔩",
  lg: "≶",
  lgE: "⪑",
  lhard: "↽",
  lharu: "↼",
  lharul: "⥪",
  lhblk: "▄",
  ljcy: "љ",
  ll: "≪",
  llarr: "⇇",
  llcorner: "⌞",
  llhard: "⥫",
  lltri: "◺",
  lmidot: "ŀ",
  lmoust: "⎰",
  lmoustache: "⎰",
  lnE: "≨",
  lnap: "⪉",
  lnapprox: "⪉",
  lne: "⪇",
  lneq: "⪇",
  lneqq: "≨",
  lnsim: "⋦",
  loang: "⟬",
  loarr: "⇽",
  lobrk: "⟦",
  longleftarrow: "⟵",
  longleftrightarrow: "⟷",
  longmapsto: "⟼",
  longrightarrow: "⟶",
  looparrowleft: "↫",
  looparrowright: "↬",
  lopar: "⦅",
  lopf: "𝕝",
  loplus: "⨭",
  lotimes: "⨴",
  lowast: "∗",
  lowbar: "_",
  loz: "◊",
  lozenge: "◊",
  lozf: "⧫",
  lpar: "(",
  lparlt: "⦓",
  lrarr: "⇆",
  lrcorner: "⌟",
  lrhar: "⇋",
  lrhard: "⥭",
  lrm: "‎",
  lrtri: "⊿",
  lsaquo: "‹",
  lscr: "𝓁",
  lsh: "↰",
  lsim: "≲",
  lsime: "⪍",
  lsimg: "⪏",
  lsqb: "[",
  lsquo: "‘",
  lsquor: "‚",
  lstrok: "ł",
  lt: "<",
  ltcc: "⪦",
  ltcir: "⩹",
  ltdot: "⋖",
  lthree: "⋋",
  ltimes: "⋉",
  ltlarr: "⥶",
  ltquest: "⩻",
  ltrPar: "⦖",
  ltri: "◃",
  ltrie: "⊴",
  ltrif: "◂",
  lurdshar: "⥊",
  luruhar: "⥦",
  lvertneqq: "≨︀",
  lvnE: "≨︀",
  mDDot: "∺",
  macr: "¯",
  male: "♂",
  malt: "✠",
  maltese: "✠",
  map: "↦",
  mapsto: "↦",
  mapstodown: "↧",
  mapstoleft: "↤",
  mapstoup: "↥",
  marker: "▮",
  mcomma: "⨩",
  mcy: "м",
  mdash: "—",
  measuredangle: "∡",
  mfr: "𝔪",
  mho: "℧",
  micro: "µ",
  mid: "∣",
  midast: "*",
  midcir: "⫰",
  middot: "·",
  minus: "−",
  minusb: "⊟",
  minusd: "∸",
  minusdu: "⨪",
  mlcp: "⫛",
  mldr: "…",
  mnplus: "∓",
  models: "⊧",
  mopf: "𝕞",
  mp: "∓",
  mscr: "𝓂",
  mstpos: "∾",
  mu: "μ",
  multimap: "⊸",
  mumap: "⊸",
  nGg: "⋙̸",
  nGt: "≫⃒",
  nGtv: "≫̸",
  nLeftarrow: "⇍",
  nLeftrightarrow: "⇎",
  nLl: "⋘̸",
  nLt: "≪⃒",
  nLtv: "≪̸",
  nRightarrow: "⇏",
  nVDash: "⊯",
  nVdash: "⊮",
  nabla: "∇",
  nacute: "ń",
  nang: "∠⃒",
  nap: "≉",
  napE: "⩰̸",
  napid: "≋̸",
  napos: "ŉ",
  napprox: "≉",
  natur: "♮",
  natural: "♮",
  naturals: "ℕ",
  nbsp: " ",
  nbump: "≎̸",
  nbumpe: "≏̸",
  ncap: "⩃",
  ncaron: "ň",
  ncedil: "ņ",
  ncong: "≇",
  ncongdot: "⩭̸",
  ncup: "⩂",
  ncy: "н",
  ndash: "–",
  ne: "≠",
  neArr: "⇗",
  nearhk: "⤤",
  nearr: "↗",
  nearrow: "↗",
  nedot: "≐̸",
  nequiv: "≢",
  nesear: "⤨",
  nesim: "≂̸",
  nexist: "∄",
  nexists: "∄",
  nfr: "𝔫",
  ngE: "≧̸",
  nge: "≱",
  ngeq: "≱",
  ngeqq: "≧̸",
  ngeqslant: "⩾̸",
  nges: "⩾̸",
  ngsim: "≵",
  ngt: "≯",
  ngtr: "≯",
  nhArr: "⇎",
  nharr: "↮",
  nhpar: "⫲",
  ni: "∋",
  nis: "⋼",
  nisd: "⋺",
  niv: "∋",
  njcy: "њ",
  nlArr: "⇍",
  nlE: "≦̸",
  nlarr: "↚",
  nldr: "‥",
  nle: "≰",
  nleftarrow: "↚",
  nleftrightarrow: "↮",
  nleq: "≰",
  nleqq: "≦̸",
  nleqslant: "⩽̸",
  nles: "⩽̸",
  nless: "≮",
  nlsim: "≴",
  nlt: "≮",
  nltri: "⋪",
  nltrie: "⋬",
  nmid: "∤",
  nopf: "𝕟",
  not: "¬",
  notin: "∉",
  notinE: "⋹̸",
  notindot: "⋵̸",
  notinva: "∉",
  notinvb: "⋷",
  notinvc: "⋶",
  notni: "∌",
  notniva: "∌",
  notnivb: "⋾",
  notnivc: "⋽",
  npar: "∦",
  nparallel: "∦",
  nparsl: "⫽⃥",
  npart: "∂̸",
  npolint: "⨔",
  npr: "⊀",
  nprcue: "⋠",
  npre: "⪯̸",
  nprec: "⊀",
  npreceq: "⪯̸",
  nrArr: "⇏",
  nrarr: "↛",
  nrarrc: "⤳̸",
  nrarrw: "↝̸",
  nrightarrow: "↛",
  nrtri: "⋫",
  nrtrie: "⋭",
  nsc: "⊁",
  nsccue: "⋡",
  nsce: "⪰̸",
  nscr: "𝓃",
  nshortmid: "∤",
  nshortparallel: "∦",
  nsim: "≁",
  nsime: "≄",
  nsimeq: "≄",
  nsmid: "∤",
  nspar: "∦",
  nsqsube: "⋢",
  nsqsupe: "⋣",
  nsub: "⊄",
  nsubE: "⫅̸",
  nsube: "⊈",
  nsubset: "⊂⃒",
  nsubseteq: "⊈",
  nsubseteqq: "⫅̸",
  nsucc: "⊁",
  nsucceq: "⪰̸",
  nsup: "⊅",
  nsupE: "⫆̸",
  nsupe: "⊉",
  nsupset: "⊃⃒",
  nsupseteq: "⊉",
  nsupseteqq: "⫆̸",
  ntgl: "≹",
  ntilde: "ñ",
  ntlg: "≸",
  ntriangleleft: "⋪",
  ntrianglelefteq: "⋬",
  ntriangleright: "⋫",
  ntrianglerighteq: "⋭",
  nu: "ν",
  num: "#",
  numero: "№",
  numsp: " ",
  nvDash: "⊭",
  nvHarr: "⤄",
  nvap: "≍⃒",
  nvdash: "⊬",
  nvge: "≥⃒",
  nvgt: ">⃒",
  nvinfin: "⧞",
  nvlArr: "⤂",
  nvle: "≤⃒",
  nvlt: "<⃒",
  nvltrie: "⊴⃒",
  nvrArr: "⤃",
  nvrtrie: "⊵⃒",
  nvsim: "∼⃒",
  nwArr: "⇖",
  nwarhk: "⤣",
  nwarr: "↖",
  nwarrow: "↖",
  nwnear: "⤧",
  oS: "Ⓢ",
  oacute: "ó",
  oast: "⊛",
  ocir: "⊚",
  ocirc: "ô",
  ocy: "о",
  odash: "⊝",
  odblac: "ő",
  odiv: "⨸",
  odot: "⊙",
  odsold: "⦼",
  oelig: "œ",
  ofcir: "⦿",
  ofr: "𝔬",
  ogon: "˛",
  ograve: "ò",
  ogt: "⧁",
  ohbar: "⦵",
  ohm: "Ω",
  oint: "∮",
  olarr: "↺",
  olcir: "⦾",
  olcross: "⦻",
  oline: "‾",
  olt: "⧀",
  omacr: "ō",
  omega: "ω",
  omicron: "ο",
  omid: "⦶",
  ominus: "⊖",
  oopf: "𝕠",
  opar: "⦷",
  operp: "⦹",
  oplus: "⊕",
  or: "∨",
  orarr: "↻",
  ord: "⩝",
  order: "ℴ",
  orderof: "ℴ",
  ordf: "ª",
  ordm: "º",
  origof: "⊶",
  oror: "⩖",
  orslope: "⩗",
  orv: "⩛",
  oscr: "ℴ",
  oslash: "ø",
  osol: "⊘",
  otilde: "õ",
  otimes: "⊗",
  otimesas: "⨶",
  ouml: "ö",
  ovbar: "⌽",
  par: "∥",
  para: "¶",
  parallel: "∥",
  parsim: "⫳",
  parsl: "⫽",
  part: "∂",
  pcy: "п",
  percnt: "%",
  period: ".",
  permil: "‰",
  perp: "⊥",
  pertenk: "‱",
  pfr: "𝔭",
  phi: "φ",
  phiv: "ϕ",
  phmmat: "ℳ",
  phone: "☎",
  pi: "π",
  pitchfork: "⋔",
  piv: "ϖ",
  planck: "ℏ",
  planckh: "ℎ",
  plankv: "ℏ",
  plus: "+",
  plusacir: "⨣",
  plusb: "⊞",
  pluscir: "⨢",
  plusdo: "∔",
  plusdu: "⨥",
  pluse: "⩲",
  plusmn: "±",
  plussim: "⨦",
  plustwo: "⨧",
  pm: "±",
  pointint: "⨕",
  popf: "𝕡",
  pound: "£",
  pr: "≺",
  prE: "⪳",
  prap: "⪷",
  prcue: "≼",
  pre: "⪯",
  prec: "≺",
  precapprox: "⪷",
  preccurlyeq: "≼",
  preceq: "⪯",
  precnapprox: "⪹",
  precneqq: "⪵",
  precnsim: "⋨",
  precsim: "≾",
  prime: "′",
  primes: "ℙ",
  prnE: "⪵",
  prnap: "⪹",
  prnsim: "⋨",
  prod: "∏",
  profalar: "⌮",
  profline: "⌒",
  profsurf: "⌓",
  prop: "∝",
  propto: "∝",
  prsim: "≾",
  prurel: "⊰",
  pscr: "𝓅",
  psi: "ψ",
  puncsp: " ",
  qfr: "𝔮",
  qint: "⨌",
  qopf: "𝕢",
  qprime: "⁗",
  qscr: "𝓆",
  quaternions: "ℍ",
  quatint: "⨖",
  quest: "?",
  questeq: "≟",
  quot: '"',
  rAarr: "⇛",
  rArr: "⇒",
  rAtail: "⤜",
  rBarr: "⤏",
  rHar: "⥤",
  race: "∽̱",
  racute: "ŕ",
  radic: "√",
  raemptyv: "⦳",
  rang: "⟩",
  rangd: "⦒",
  range: "⦥",
  rangle: "⟩",
  raquo: "»",
  rarr: "→",
  rarrap: "⥵",
  rarrb: "⇥",
  rarrbfs: "⤠",
  rarrc: "⤳",
  rarrfs: "⤞",
  rarrhk: "↪",
  rarrlp: "↬",
  rarrpl: "⥅",
  rarrsim: "⥴",
  rarrtl: "↣",
  rarrw: "↝",
  ratail: "⤚",
  ratio: "∶",
  rationals: "ℚ",
  rbarr: "⤍",
  rbbrk: "❳",
  rbrace: "}",
  rbrack: "]",
  rbrke: "⦌",
  rbrksld: "⦎",
  rbrkslu: "⦐",
  rcaron: "ř",
  rcedil: "ŗ",
  rceil: "⌉",
  rcub: "}",
  rcy: "р",
  rdca: "⤷",
  rdldhar: "⥩",
  rdquo: "”",
  rdquor: "”",
  rdsh: "↳",
  real: "ℜ",
  realine: "ℛ",
  realpart: "ℜ",
  reals: "ℝ",
  rect: "▭",
  reg: "®",
  rfisht: "⥽",
  rfloor: "⌋",
  rfr: "𝔯",
  rhard: "⇁",
  rharu: "⇀",
  rharul: "⥬",
  rho: "ρ",
  rhov: "ϱ",
  rightarrow: "→",
  rightarrowtail: "↣",
  rightharpoondown: "⇁",
  rightharpoonup: "⇀",
  rightleftarrows: "⇄",
  rightleftharpoons: "⇌",
  rightrightarrows: "⇉",
  rightsquigarrow: "↝",
  rightthreetimes: "⋌",
  ring: "˚",
  risingdotseq: "≓",
  rlarr: "⇄",
  rlhar: "⇌",
  rlm: "‏",
  rmoust: "⎱",
  rmoustache: "⎱",
  rnmid: "⫮",
  roang: "⟭",
  roarr: "⇾",
  robrk: "⟧",
  ropar: "⦆",
  ropf: "𝕣",
  roplus: "⨮",
  rotimes: "⨵",
  rpar: ")",
  rpargt: "⦔",
  rppolint: "⨒",
  rrarr: "⇉",
  rsaquo: "›",
  rscr: "𝓇",
  rsh: "↱",
  rsqb: "]",
  rsquo: "’",
  rsquor: "’",
  rthree: "⋌",
  rtimes: "⋊",
  rtri: "▹",
  rtrie: "⊵",
  rtrif: "▸",
  rtriltri: "⧎",
  ruluhar: "⥨",
  rx: "℞",
  sacute: "ś",
  sbquo: "‚",
  sc: "≻",
  scE: "⪴",
  scap: "⪸",
  scaron: "š",
  sccue: "≽",
  sce: "⪰",
  scedil: "ş",
  scirc: "ŝ",
  scnE: "⪶",
  scnap: "⪺",
  scnsim: "⋩",
  scpolint: "⨓",
  scsim: "≿",
  scy: "с",
  sdot: "⋅",
  sdotb: "⊡",
  sdote: "⩦",
  seArr: "⇘",
  searhk: "⤥",
  searr: "↘",
  searrow: "↘",
  sect: "§",
  semi: ";",
  seswar: "⤩",
  setminus: "∖",
  setmn: "∖",
  sext: "✶",
  sfr: "𝔰",
  sfrown: "⌢",
  sharp: "♯",
  shchcy: "щ",
  shcy: "ш",
  shortmid: "∣",
  shortparallel: "∥",
  shy: "­",
  sigma: "σ",
  sigmaf: "ς",
  sigmav: "ς",
  sim: "∼",
  simdot: "⩪",
  sime: "≃",
  simeq: "≃",
  simg: "⪞",
  simgE: "⪠",
  siml: "⪝",
  simlE: "⪟",
  simne: "≆",
  simplus: "⨤",
  simrarr: "⥲",
  slarr: "←",
  smallsetminus: "∖",
  smashp: "⨳",
  smeparsl: "⧤",
  smid: "∣",
  smile: "⌣",
  smt: "⪪",
  smte: "⪬",
  smtes: "⪬︀",
  softcy: "ь",
  sol: "/",
  solb: "⧄",
  solbar: "⌿",
  sopf: "𝕤",
  spades: "♠",
  spadesuit: "♠",
  spar: "∥",
  sqcap: "⊓",
  sqcaps: "⊓︀",
  sqcup: "⊔",
  sqcups: "⊔︀",
  sqsub: "⊏",
  sqsube: "⊑",
  sqsubset: "⊏",
  sqsubseteq: "⊑",
  sqsup: "⊐",
  sqsupe: "⊒",
  sqsupset: "⊐",
  sqsupseteq: "⊒",
  squ: "□",
  square: "□",
  squarf: "▪",
  squf: "▪",
  srarr: "→",
  sscr: "𝓈",
  ssetmn: "∖",
  ssmile: "⌣",
  sstarf: "⋆",
  star: "☆",
  starf: "★",
  straightepsilon: "ϵ",
  straightphi: "ϕ",
  strns: "¯",
  sub: "⊂",
  subE: "⫅",
  subdot: "⪽",
  sube: "⊆",
  subedot: "⫃",
  submult: "⫁",
  subnE: "⫋",
  subne: "⊊",
  subplus: "⪿",
  subrarr: "⥹",
  subset: "⊂",
  subseteq: "⊆",
  subseteqq: "⫅",
  subsetneq: "⊊",
  subsetneqq: "⫋",
  subsim: "⫇",
  subsub: "⫕",
  subsup: "⫓",
  succ: "≻",
  succapprox: "⪸",
  succcurlyeq: "≽",
  succeq: "⪰",
  succnapprox: "⪺",
  succneqq: "⪶",
  succnsim: "⋩",
  succsim: "≿",
  sum: "∑",
  sung: "♪",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  sup: "⊃",
  supE: "⫆",
  supdot: "⪾",
  supdsub: "⫘",
  supe: "⊇",
  supedot: "⫄",
  suphsol: "⟉",
  suphsub: "⫗",
  suplarr: "⥻",
  supmult: "⫂",
  supnE: "⫌",
  supne: "⊋",
  supplus: "⫀",
  supset: "⊃",
  supseteq: "⊇",
  supseteqq: "⫆",
  supsetneq: "⊋",
  supsetneqq: "⫌",
  supsim: "⫈",
  supsub: "⫔",
  supsup: "⫖",
  swArr: "⇙",
  swarhk: "⤦",
  swarr: "↙",
  swarrow: "↙",
  swnwar: "⤪",
  szlig: "ß",
  target: "⌖",
  tau: "τ",
  tbrk: "⎴",
  tcaron: "ť",
  tcedil: "ţ",
  tcy: "т",
  tdot: "⃛",
  telrec: "⌕",
  tfr: "𝔱",
  there4: "∴",
  therefore: "∴",
  theta: "θ",
  thetasym: "ϑ",
  thetav: "ϑ",
  thickapprox: "≈",
  thicksim: "∼",
  thinsp: " ",
  thkap: "≈",
  thksim: "∼",
  thorn: "þ",
  tilde: "˜",
  times: "×",
  timesb: "⊠",
  timesbar: "⨱",
  timesd: "⨰",
  tint: "∭",
  toea: "⤨",
  top: "⊤",
  topbot: "⌶",
  topcir: "⫱",
  topf: "𝕥",
  topfork: "⫚",
  tosa: "⤩",
  tprime: "‴",
  trade: "™",
  triangle: "▵",
  triangledown: "▿",
  triangleleft: "◃",
  trianglelefteq: "⊴",
  triangleq: "≜",
  triangleright: "▹",
  trianglerighteq: "⊵",
  tridot: "◬",
  trie: "≜",
  triminus: "⨺",
  triplus: "⨹",
  trisb: "⧍",
  tritime: "⨻",
  trpezium: "⏢",
  tscr: "𝓉",
  tscy: "ц",
  tshcy: "ћ",
  tstrok: "ŧ",
  twixt: "≬",
  twoheadleftarrow: "↞",
  twoheadrightarrow: "↠",
  uArr: "⇑",
  uHar: "⥣",
  uacute: "ú",
  uarr: "↑",
  ubrcy: "ў",
  ubreve: "ŭ",
  ucirc: "û",
  ucy: "у",
  udarr: "⇅",
  udblac: "ű",
  udhar: "⥮",
  ufisht: "⥾",
  ufr: "𝔲",
  ugrave: "ù",
  uharl: "↿",
  uharr: "↾",
  uhblk: "▀",
  ulcorn: "⌜",
  ulcorner: "⌜",
  ulcrop: "⌏",
  ultri: "◸",
  umacr: "ū",
  uml: "¨",
  uogon: "ų",
  uopf: "𝕦",
  uparrow: "↑",
  updownarrow: "↕",
  upharpoonleft: "↿",
  upharpoonright: "↾",
  uplus: "⊎",
  upsi: "υ",
  upsih: "ϒ",
  upsilon: "υ",
  upuparrows: "⇈",
  urcorn: "⌝",
  urcorner: "⌝",
  urcrop: "⌎",
  uring: "ů",
  urtri: "◹",
  uscr: "𝓊",
  utdot: "⋰",
  utilde: "ũ",
  utri: "▵",
  utrif: "▴",
  uuarr: "⇈",
  uuml: "ü",
  uwangle: "⦧",
  vArr: "⇕",
  vBar: "⫨",
  vBarv: "⫩",
  vDash: "⊨",
  vangrt: "⦜",
  varepsilon: "ϵ",
  varkappa: "ϰ",
  varnothing: "∅",
  varphi: "ϕ",
  varpi: "ϖ",
  varpropto: "∝",
  varr: "↕",
  varrho: "ϱ",
  varsigma: "ς",
  varsubsetneq: "⊊︀",
  varsubsetneqq: "⫋︀",
  varsupsetneq: "⊋︀",
  varsupsetneqq: "⫌︀",
  vartheta: "ϑ",
  vartriangleleft: "⊲",
  vartriangleright: "⊳",
  vcy: "в",
  vdash: "⊢",
  vee: "∨",
  veebar: "⊻",
  veeeq: "≚",
  vellip: "⋮",
  verbar: "|",
  vert: "|",
  vfr: "𝔳",
  vltri: "⊲",
  vnsub: "⊂⃒",
  vnsup: "⊃⃒",
  vopf: "𝕧",
  vprop: "∝",
  vrtri: "⊳",
  vscr: "𝓋",
  vsubnE: "⫋︀",
  vsubne: "⊊︀",
  vsupnE: "⫌︀",
  vsupne: "⊋︀",
  vzigzag: "⦚",
  wcirc: "ŵ",
  wedbar: "⩟",
  wedge: "∧",
  wedgeq: "≙",
  weierp: "℘",
  wfr: "𝔴",
  wopf: "𝕨",
  wp: "℘",
  wr: "≀",
  wreath: "≀",
  wscr: "𝓌",
  xcap: "⋂",
  xcirc: "◯",
  xcup: "⋃",
  xdtri: "▽",
  xfr: "𝔵",
  xhArr: "⟺",
  xharr: "⟷",
  xi: "ξ",
  xlArr: "⟸",
  xlarr: "⟵",
  xmap: "⟼",
  xnis: "⋻",
  xodot: "⨀",
  xopf: "𝕩",
  xoplus: "⨁",
  xotime: "⨂",
  xrArr: "⟹",
  xrarr: "⟶",
  xscr: "𝓍",
  xsqcup: "⨆",
  xuplus: "⨄",
  xutri: "△",
  xvee: "⋁",
  xwedge: "⋀",
  yacute: "ý",
  yacy: "я",
  ycirc: "ŷ",
  ycy: "ы",
  yen: "¥",
  yfr: "𝔶",
  yicy: "ї",
  yopf: "𝕪",
  yscr: "𝓎",
  yucy: "ю",
  yuml: "ÿ",
  zacute: "ź",
  zcaron: "ž",
  zcy: "з",
  zdot: "ż",
  zeetrf: "ℨ",
  zeta: "ζ",
  zfr: "𝔷",
  zhcy: "ж",
  zigrarr: "⇝",
  zopf: "𝕫",
  zscr: "𝓏",
  zwj: "‍",
  zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value3) {
  return own.call(characterEntities, value3) ? characterEntities[value3] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list5, start2, remove, items) {
  const end2 = list5.length;
  let chunkStart = 0;
  let parameters;
  if (start2 < 0) {
    start2 = -start2 > end2 ? 0 : end2 + start2;
  } else {
    start2 = start2 > end2 ? end2 : start2;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start2, remove);
    list5.splice(...parameters);
  } else {
    if (remove) list5.splice(start2, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start2, 0);
      list5.splice(...parameters);
      chunkStart += 1e4;
      start2 += 1e4;
    }
  }
}
function push3(list5, items) {
  if (list5.length > 0) {
    splice(list5, list5.length, 0, items);
    return list5;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code4;
    if (right) {
      for (code4 in right) {
        if (!hasOwnProperty.call(left, code4)) left[code4] = [];
        const value3 = right[code4];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code4],
          Array.isArray(value3) ? value3 : value3 ? [value3] : []
        );
      }
    }
  }
}
function constructs(existing, list5) {
  let index2 = -1;
  const before2 = [];
  while (++index2 < list5.length) {
    ;
    (list5[index2].add === "after" ? existing : before2).push(list5[index2]);
  }
  splice(existing, 0, 0, before2);
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value3, base) {
  const code4 = Number.parseInt(value3, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code4 < 9 || code4 === 11 || code4 > 13 && code4 < 32 || // Control character (DEL) of C0, and C1 controls.
    code4 > 126 && code4 < 160 || // Lone high surrogates and low surrogates.
    code4 > 55295 && code4 < 57344 || // Noncharacters.
    code4 > 64975 && code4 < 65008 || /* eslint-disable no-bitwise */
    (code4 & 65535) === 65535 || (code4 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code4 > 1114111
  ) {
    return "�";
  }
  return String.fromCodePoint(code4);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value3) {
  return value3.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code4) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code4 !== null && (code4 < 32 || code4 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code4) {
  return code4 !== null && code4 < -2;
}
function markdownLineEndingOrSpace(code4) {
  return code4 !== null && (code4 < 0 || code4 === 32);
}
function markdownSpace(code4) {
  return code4 === -2 || code4 === -1 || code4 === 32;
}
var unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code4) {
    return code4 !== null && code4 > -1 && regex.test(String.fromCharCode(code4));
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects2, ok3, type, max) {
  const limit2 = max ? max - 1 : Infinity;
  let size = 0;
  return start2;
  function start2(code4) {
    if (markdownSpace(code4)) {
      effects2.enter(type);
      return prefix(code4);
    }
    return ok3(code4);
  }
  function prefix(code4) {
    if (markdownSpace(code4) && size++ < limit2) {
      effects2.consume(code4);
      return prefix;
    }
    effects2.exit(type);
    return ok3(code4);
  }
}
function factorySpaceMinMax(effects2, ok3, nok, type, min, max) {
  let size = 0;
  return start2;
  function start2(code4) {
    if (max > 0 && markdownSpace(code4)) {
      effects2.enter(type);
      return prefix(code4);
    }
    return after(code4);
  }
  function prefix(code4) {
    if (markdownSpace(code4) && size < max) {
      effects2.consume(code4);
      size++;
      return prefix;
    }
    effects2.exit(type);
    return after(code4);
  }
  function after(code4) {
    return size >= min ? ok3(code4) : nok(code4);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects2) {
  const contentStart = effects2.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code4) {
    if (code4 === null) {
      effects2.consume(code4);
      return;
    }
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return factorySpace(effects2, contentStart, "linePrefix");
  }
  function paragraphInitial(code4) {
    effects2.enter("paragraph");
    return lineStart(code4);
  }
  function lineStart(code4) {
    const token = effects2.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data(code4);
  }
  function data(code4) {
    if (code4 === null) {
      effects2.exit("chunkText");
      effects2.exit("paragraph");
      effects2.consume(code4);
      return;
    }
    if (markdownLineEnding(code4)) {
      effects2.consume(code4);
      effects2.exit("chunkText");
      return lineStart;
    }
    effects2.consume(code4);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation(this, index2, remove, add2, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add2) {
    addImplementation(this, index2, remove, add2, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice2 = vecs.pop();
    while (slice2) {
      for (const element of slice2) {
        events.push(element);
      }
      slice2 = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at2, remove, add2, before2) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    if (before2) {
      add2.push(...existing[2]);
      existing[2] = add2;
    } else {
      existing[2].push(...add2);
    }
    return;
  }
  const change2 = [at2, remove, add2];
  editMap.map.push(change2);
  editMap.index.set(at2, change2);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects2) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start2;
  function start2(code4) {
    if (continued < stack.length) {
      const item2 = stack[continued];
      self.containerState = item2[1];
      return effects2.attempt(item2[0].continuation, documentContinue, checkNewContainers)(code4);
    }
    return checkNewContainers(code4);
  }
  function documentContinue(code4) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point5;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point5 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point5
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code4);
    }
    return start2(code4);
  }
  function checkNewContainers(code4) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code4);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code4);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects2.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code4);
  }
  function thereIsANewContainer(code4) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code4);
  }
  function thereIsNoNewContainer(code4) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code4);
  }
  function documentContinued(code4) {
    self.containerState = {};
    return effects2.attempt(containerConstruct, containerContinue, flowStart)(code4);
  }
  function containerContinue(code4) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code4);
  }
  function flowStart(code4) {
    if (code4 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects2.consume(code4);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects2.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code4);
  }
  function flowContinue(code4) {
    if (code4 === null) {
      writeToChild(effects2.exit("chunkFlow"), true);
      exitContainers(0);
      effects2.consume(code4);
      return;
    }
    if (markdownLineEnding(code4)) {
      effects2.consume(code4);
      writeToChild(effects2.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start2;
    }
    effects2.consume(code4);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point5;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point5 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point5
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry3 = stack[index2];
      self.containerState = entry3[1];
      entry3[0].exit.call(self, effects2);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects2, ok3, nok) {
  return factorySpace(effects2, effects2.attempt(this.parser.constructs.document, ok3, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code4) {
  if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)) {
    return 1;
  }
  if (unicodePunctuation(code4)) {
    return 2;
  }
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve = constructs2[index2].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start2 = {
            ...events[open][1].end
          };
          const end2 = {
            ...events[index2][1].start
          };
          movePoint(start2, -use);
          movePoint(end2, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: start2,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end: end2
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group3 = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push3(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push3(nextEvents, [["enter", group3, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push3(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push3(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group3, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push3(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects2, ok3) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before2 = classifyCharacter(previous3);
  let marker;
  return start2;
  function start2(code4) {
    marker = code4;
    effects2.enter("attentionSequence");
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === marker) {
      effects2.consume(code4);
      return inside;
    }
    const token = effects2.exit("attentionSequence");
    const after = classifyCharacter(code4);
    const open = !after || after === 2 && before2 || attentionMarkers2.includes(code4) && code4 !== 42 && code4 !== 95;
    const close2 = !before2 || before2 === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before2 || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after || !open));
    return ok3(code4);
  }
}
function movePoint(point5, offset) {
  point5.column += offset;
  point5.offset += offset;
  point5._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects2, ok3, nok) {
  let size = 0;
  return start2;
  function start2(code4) {
    effects2.enter("autolink");
    effects2.enter("autolinkMarker");
    effects2.consume(code4);
    effects2.exit("autolinkMarker");
    effects2.enter("autolinkProtocol");
    return open;
  }
  function open(code4) {
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      return schemeOrEmailAtext;
    }
    if (code4 === 64) {
      return nok(code4);
    }
    return emailAtext(code4);
  }
  function schemeOrEmailAtext(code4) {
    if (code4 === 43 || code4 === 45 || code4 === 46 || asciiAlphanumeric(code4)) {
      size = 1;
      return schemeInsideOrEmailAtext(code4);
    }
    return emailAtext(code4);
  }
  function schemeInsideOrEmailAtext(code4) {
    if (code4 === 58) {
      effects2.consume(code4);
      size = 0;
      return urlInside;
    }
    if ((code4 === 43 || code4 === 45 || code4 === 46 || asciiAlphanumeric(code4)) && size++ < 32) {
      effects2.consume(code4);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code4);
  }
  function urlInside(code4) {
    if (code4 === 62) {
      effects2.exit("autolinkProtocol");
      effects2.enter("autolinkMarker");
      effects2.consume(code4);
      effects2.exit("autolinkMarker");
      effects2.exit("autolink");
      return ok3;
    }
    if (code4 === null || code4 === 32 || code4 === 60 || asciiControl(code4)) {
      return nok(code4);
    }
    effects2.consume(code4);
    return urlInside;
  }
  function emailAtext(code4) {
    if (code4 === 64) {
      effects2.consume(code4);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code4)) {
      effects2.consume(code4);
      return emailAtext;
    }
    return nok(code4);
  }
  function emailAtSignOrDot(code4) {
    return asciiAlphanumeric(code4) ? emailLabel(code4) : nok(code4);
  }
  function emailLabel(code4) {
    if (code4 === 46) {
      effects2.consume(code4);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code4 === 62) {
      effects2.exit("autolinkProtocol").type = "autolinkEmail";
      effects2.enter("autolinkMarker");
      effects2.consume(code4);
      effects2.exit("autolinkMarker");
      effects2.exit("autolink");
      return ok3;
    }
    return emailValue(code4);
  }
  function emailValue(code4) {
    if ((code4 === 45 || asciiAlphanumeric(code4)) && size++ < 63) {
      const next = code4 === 45 ? emailValue : emailLabel;
      effects2.consume(code4);
      return next;
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects2, ok3, nok) {
  return start2;
  function start2(code4) {
    return markdownSpace(code4) ? factorySpace(effects2, after, "linePrefix")(code4) : after(code4);
  }
  function after(code4) {
    return code4 === null || markdownLineEnding(code4) ? ok3(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects2, ok3, nok) {
  const self = this;
  return start2;
  function start2(code4) {
    if (code4 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects2.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects2.enter("blockQuotePrefix");
      effects2.enter("blockQuoteMarker");
      effects2.consume(code4);
      effects2.exit("blockQuoteMarker");
      return after;
    }
    return nok(code4);
  }
  function after(code4) {
    if (markdownSpace(code4)) {
      effects2.enter("blockQuotePrefixWhitespace");
      effects2.consume(code4);
      effects2.exit("blockQuotePrefixWhitespace");
      effects2.exit("blockQuotePrefix");
      return ok3;
    }
    effects2.exit("blockQuotePrefix");
    return ok3(code4);
  }
}
function tokenizeBlockQuoteContinuation(effects2, ok3, nok) {
  const self = this;
  return contStart;
  function contStart(code4) {
    if (markdownSpace(code4)) {
      return factorySpace(effects2, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4);
    }
    return contBefore(code4);
  }
  function contBefore(code4) {
    return effects2.attempt(blockQuote, ok3, nok)(code4);
  }
}
function exit(effects2) {
  effects2.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects2, ok3, nok) {
  return start2;
  function start2(code4) {
    effects2.enter("characterEscape");
    effects2.enter("escapeMarker");
    effects2.consume(code4);
    effects2.exit("escapeMarker");
    return inside;
  }
  function inside(code4) {
    if (asciiPunctuation(code4)) {
      effects2.enter("characterEscapeValue");
      effects2.consume(code4);
      effects2.exit("characterEscapeValue");
      effects2.exit("characterEscape");
      return ok3;
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects2, ok3, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start2;
  function start2(code4) {
    effects2.enter("characterReference");
    effects2.enter("characterReferenceMarker");
    effects2.consume(code4);
    effects2.exit("characterReferenceMarker");
    return open;
  }
  function open(code4) {
    if (code4 === 35) {
      effects2.enter("characterReferenceMarkerNumeric");
      effects2.consume(code4);
      effects2.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects2.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value3(code4);
  }
  function numeric(code4) {
    if (code4 === 88 || code4 === 120) {
      effects2.enter("characterReferenceMarkerHexadecimal");
      effects2.consume(code4);
      effects2.exit("characterReferenceMarkerHexadecimal");
      effects2.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value3;
    }
    effects2.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value3(code4);
  }
  function value3(code4) {
    if (code4 === 59 && size) {
      const token = effects2.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code4);
      }
      effects2.enter("characterReferenceMarker");
      effects2.consume(code4);
      effects2.exit("characterReferenceMarker");
      effects2.exit("characterReference");
      return ok3;
    }
    if (test(code4) && size++ < max) {
      effects2.consume(code4);
      return value3;
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects2, ok3, nok) {
  const self = this;
  return start2;
  function start2(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return after;
  }
  function after(code4) {
    return self.parser.lazy[self.now().line] ? nok(code4) : ok3(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects2, ok3, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start2;
  function start2(code4) {
    return beforeSequenceOpen(code4);
  }
  function beforeSequenceOpen(code4) {
    const tail2 = self.events[self.events.length - 1];
    initialPrefix = tail2 && tail2[1].type === "linePrefix" ? tail2[2].sliceSerialize(tail2[1], true).length : 0;
    marker = code4;
    effects2.enter("codeFenced");
    effects2.enter("codeFencedFence");
    effects2.enter("codeFencedFenceSequence");
    return sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    if (code4 === marker) {
      sizeOpen++;
      effects2.consume(code4);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code4);
    }
    effects2.exit("codeFencedFenceSequence");
    return markdownSpace(code4) ? factorySpace(effects2, infoBefore, "whitespace")(code4) : infoBefore(code4);
  }
  function infoBefore(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("codeFencedFence");
      return self.interrupt ? ok3(code4) : effects2.check(nonLazyContinuation, atNonLazyBreak, after)(code4);
    }
    effects2.enter("codeFencedFenceInfo");
    effects2.enter("chunkString", {
      contentType: "string"
    });
    return info(code4);
  }
  function info(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("chunkString");
      effects2.exit("codeFencedFenceInfo");
      return infoBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects2.exit("chunkString");
      effects2.exit("codeFencedFenceInfo");
      return factorySpace(effects2, metaBefore, "whitespace")(code4);
    }
    if (code4 === 96 && code4 === marker) {
      return nok(code4);
    }
    effects2.consume(code4);
    return info;
  }
  function metaBefore(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return infoBefore(code4);
    }
    effects2.enter("codeFencedFenceMeta");
    effects2.enter("chunkString", {
      contentType: "string"
    });
    return meta(code4);
  }
  function meta(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("chunkString");
      effects2.exit("codeFencedFenceMeta");
      return infoBefore(code4);
    }
    if (code4 === 96 && code4 === marker) {
      return nok(code4);
    }
    effects2.consume(code4);
    return meta;
  }
  function atNonLazyBreak(code4) {
    return effects2.attempt(closeStart, after, contentBefore)(code4);
  }
  function contentBefore(code4) {
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code4) {
    return initialPrefix > 0 && markdownSpace(code4) ? factorySpace(effects2, beforeContentChunk, "linePrefix", initialPrefix + 1)(code4) : beforeContentChunk(code4);
  }
  function beforeContentChunk(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return effects2.check(nonLazyContinuation, atNonLazyBreak, after)(code4);
    }
    effects2.enter("codeFlowValue");
    return contentChunk(code4);
  }
  function contentChunk(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("codeFlowValue");
      return beforeContentChunk(code4);
    }
    effects2.consume(code4);
    return contentChunk;
  }
  function after(code4) {
    effects2.exit("codeFenced");
    return ok3(code4);
  }
  function tokenizeCloseStart(effects3, ok4, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code4) {
      effects3.enter("lineEnding");
      effects3.consume(code4);
      effects3.exit("lineEnding");
      return start3;
    }
    function start3(code4) {
      effects3.enter("codeFencedFence");
      return markdownSpace(code4) ? factorySpace(effects3, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : beforeSequenceClose(code4);
    }
    function beforeSequenceClose(code4) {
      if (code4 === marker) {
        effects3.enter("codeFencedFenceSequence");
        return sequenceClose(code4);
      }
      return nok2(code4);
    }
    function sequenceClose(code4) {
      if (code4 === marker) {
        size++;
        effects3.consume(code4);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects3.exit("codeFencedFenceSequence");
        return markdownSpace(code4) ? factorySpace(effects3, sequenceCloseAfter, "whitespace")(code4) : sequenceCloseAfter(code4);
      }
      return nok2(code4);
    }
    function sequenceCloseAfter(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        effects3.exit("codeFencedFence");
        return ok4(code4);
      }
      return nok2(code4);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects2, ok3, nok) {
  return start2;
  function start2(code4) {
    effects2.enter("codeIndented");
    return factorySpaceMinMax(effects2, atBreak, nok, "linePrefix", 4, 4)(code4);
  }
  function atBreak(code4) {
    if (code4 === null) {
      return after(code4);
    }
    if (markdownLineEnding(code4)) {
      return effects2.attempt(furtherStart, atBreak, after)(code4);
    }
    effects2.enter("codeFlowValue");
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("codeFlowValue");
      return atBreak(code4);
    }
    effects2.consume(code4);
    return inside;
  }
  function after(code4) {
    effects2.exit("codeIndented");
    return ok3(code4);
  }
}
function tokenizeFurtherStart(effects2, ok3, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code4) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      effects2.enter("lineEnding");
      effects2.consume(code4);
      effects2.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects2, ok3, onNotEnoughPrefix, "linePrefix", 4, 4)(code4);
  }
  function onNotEnoughPrefix(code4) {
    return markdownLineEnding(code4) ? furtherStart2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code4) {
  return code4 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects2, ok3, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start2;
  function start2(code4) {
    effects2.enter("codeText");
    effects2.enter("codeTextSequence");
    return sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    if (code4 === 96) {
      effects2.consume(code4);
      sizeOpen++;
      return sequenceOpen;
    }
    effects2.exit("codeTextSequence");
    return between(code4);
  }
  function between(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 32) {
      effects2.enter("space");
      effects2.consume(code4);
      effects2.exit("space");
      return between;
    }
    if (code4 === 96) {
      token = effects2.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code4);
    }
    if (markdownLineEnding(code4)) {
      effects2.enter("lineEnding");
      effects2.consume(code4);
      effects2.exit("lineEnding");
      return between;
    }
    effects2.enter("codeTextData");
    return data(code4);
  }
  function data(code4) {
    if (code4 === null || code4 === 32 || code4 === 96 || markdownLineEnding(code4)) {
      effects2.exit("codeTextData");
      return between(code4);
    }
    effects2.consume(code4);
    return data;
  }
  function sequenceClose(code4) {
    if (code4 === 96) {
      effects2.consume(code4);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects2.exit("codeTextSequence");
      effects2.exit("codeText");
      return ok3(code4);
    }
    token.type = "codeTextData";
    return data(code4);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start2, end2) {
    const stop = end2 === null || end2 === void 0 ? Number.POSITIVE_INFINITY : end2;
    if (stop < this.left.length) {
      return this.left.slice(start2, stop);
    }
    if (start2 > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start2 + this.left.length).reverse();
    }
    return this.left.slice(start2).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start2, deleteCount, items) {
    const count2 = deleteCount || 0;
    this.setCursor(Math.trunc(start2));
    const removed2 = this.right.splice(this.right.length - count2, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed2.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item2) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item2);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item2) {
    this.setCursor(0);
    this.right.push(item2);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed2 = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed2.reverse());
    } else {
      const removed2 = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed2.reverse());
    }
  }
};
function chunkedPush(list5, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list5.push(...right);
  } else {
    while (chunkStart < right.length) {
      list5.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start2 = 0;
  const breaks = [start2];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start2 = index2 + 1;
      breaks.push(start2);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice2 = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start3 = startPositions.pop();
    jumps.push([start3, start3 + slice2.length - 1]);
    events.splice(start3, 2, slice2);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content3 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects2, ok3) {
  let previous3;
  return chunkStart;
  function chunkStart(code4) {
    effects2.enter("content");
    previous3 = effects2.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code4);
  }
  function chunkInside(code4) {
    if (code4 === null) {
      return contentEnd(code4);
    }
    if (markdownLineEnding(code4)) {
      return effects2.check(continuationConstruct, contentContinue, contentEnd)(code4);
    }
    effects2.consume(code4);
    return chunkInside;
  }
  function contentEnd(code4) {
    effects2.exit("chunkContent");
    effects2.exit("content");
    return ok3(code4);
  }
  function contentContinue(code4) {
    effects2.consume(code4);
    effects2.exit("chunkContent");
    previous3.next = effects2.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects2, ok3, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code4) {
    effects2.exit("chunkContent");
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return factorySpace(effects2, prefixed, "linePrefix");
  }
  function prefixed(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return nok(code4);
    }
    const tail2 = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail2 && tail2[1].type === "linePrefix" && tail2[2].sliceSerialize(tail2[1], true).length >= 4) {
      return ok3(code4);
    }
    return effects2.interrupt(self.parser.constructs.flow, nok, ok3)(code4);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects2, ok3, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit2 = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start2;
  function start2(code4) {
    if (code4 === 60) {
      effects2.enter(type);
      effects2.enter(literalType);
      effects2.enter(literalMarkerType);
      effects2.consume(code4);
      effects2.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code4 === null || code4 === 32 || code4 === 41 || asciiControl(code4)) {
      return nok(code4);
    }
    effects2.enter(type);
    effects2.enter(rawType);
    effects2.enter(stringType);
    effects2.enter("chunkString", {
      contentType: "string"
    });
    return raw(code4);
  }
  function enclosedBefore(code4) {
    if (code4 === 62) {
      effects2.enter(literalMarkerType);
      effects2.consume(code4);
      effects2.exit(literalMarkerType);
      effects2.exit(literalType);
      effects2.exit(type);
      return ok3;
    }
    effects2.enter(stringType);
    effects2.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code4);
  }
  function enclosed(code4) {
    if (code4 === 62) {
      effects2.exit("chunkString");
      effects2.exit(stringType);
      return enclosedBefore(code4);
    }
    if (code4 === null || code4 === 60 || markdownLineEnding(code4)) {
      return nok(code4);
    }
    effects2.consume(code4);
    return code4 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code4) {
    if (code4 === 60 || code4 === 62 || code4 === 92) {
      effects2.consume(code4);
      return enclosed;
    }
    return enclosed(code4);
  }
  function raw(code4) {
    if (!balance && (code4 === null || code4 === 41 || markdownLineEndingOrSpace(code4))) {
      effects2.exit("chunkString");
      effects2.exit(stringType);
      effects2.exit(rawType);
      effects2.exit(type);
      return ok3(code4);
    }
    if (balance < limit2 && code4 === 40) {
      effects2.consume(code4);
      balance++;
      return raw;
    }
    if (code4 === 41) {
      effects2.consume(code4);
      balance--;
      return raw;
    }
    if (code4 === null || code4 === 32 || code4 === 40 || asciiControl(code4)) {
      return nok(code4);
    }
    effects2.consume(code4);
    return code4 === 92 ? rawEscape : raw;
  }
  function rawEscape(code4) {
    if (code4 === 40 || code4 === 41 || code4 === 92) {
      effects2.consume(code4);
      return raw;
    }
    return raw(code4);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects2, ok3, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start2;
  function start2(code4) {
    effects2.enter(type);
    effects2.enter(markerType);
    effects2.consume(code4);
    effects2.exit(markerType);
    effects2.enter(stringType);
    return atBreak;
  }
  function atBreak(code4) {
    if (size > 999 || code4 === null || code4 === 91 || code4 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code4 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects2.exit(stringType);
      effects2.enter(markerType);
      effects2.consume(code4);
      effects2.exit(markerType);
      effects2.exit(type);
      return ok3;
    }
    if (markdownLineEnding(code4)) {
      effects2.enter("lineEnding");
      effects2.consume(code4);
      effects2.exit("lineEnding");
      return atBreak;
    }
    effects2.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code4);
  }
  function labelInside(code4) {
    if (code4 === null || code4 === 91 || code4 === 93 || markdownLineEnding(code4) || size++ > 999) {
      effects2.exit("chunkString");
      return atBreak(code4);
    }
    effects2.consume(code4);
    if (!seen) seen = !markdownSpace(code4);
    return code4 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code4) {
    if (code4 === 91 || code4 === 92 || code4 === 93) {
      effects2.consume(code4);
      size++;
      return labelInside;
    }
    return labelInside(code4);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects2, ok3, nok, type, markerType, stringType) {
  let marker;
  return start2;
  function start2(code4) {
    if (code4 === 34 || code4 === 39 || code4 === 40) {
      effects2.enter(type);
      effects2.enter(markerType);
      effects2.consume(code4);
      effects2.exit(markerType);
      marker = code4 === 40 ? 41 : code4;
      return begin;
    }
    return nok(code4);
  }
  function begin(code4) {
    if (code4 === marker) {
      effects2.enter(markerType);
      effects2.consume(code4);
      effects2.exit(markerType);
      effects2.exit(type);
      return ok3;
    }
    effects2.enter(stringType);
    return atBreak(code4);
  }
  function atBreak(code4) {
    if (code4 === marker) {
      effects2.exit(stringType);
      return begin(marker);
    }
    if (code4 === null) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      effects2.enter("lineEnding");
      effects2.consume(code4);
      effects2.exit("lineEnding");
      return factorySpace(effects2, atBreak, "linePrefix");
    }
    effects2.enter("chunkString", {
      contentType: "string"
    });
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === marker || code4 === null || markdownLineEnding(code4)) {
      effects2.exit("chunkString");
      return atBreak(code4);
    }
    effects2.consume(code4);
    return code4 === 92 ? escape : inside;
  }
  function escape(code4) {
    if (code4 === marker || code4 === 92) {
      effects2.consume(code4);
      return inside;
    }
    return inside(code4);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects2, ok3) {
  let seen;
  return start2;
  function start2(code4) {
    if (markdownLineEnding(code4)) {
      effects2.enter("lineEnding");
      effects2.consume(code4);
      effects2.exit("lineEnding");
      seen = true;
      return start2;
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects2, start2, seen ? "linePrefix" : "lineSuffix")(code4);
    }
    return ok3(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects2, ok3, nok) {
  const self = this;
  let identifier;
  return start2;
  function start2(code4) {
    effects2.enter("definition");
    return before2(code4);
  }
  function before2(code4) {
    return factoryLabel.call(
      self,
      effects2,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code4);
  }
  function labelAfter(code4) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code4 === 58) {
      effects2.enter("definitionMarker");
      effects2.consume(code4);
      effects2.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code4);
  }
  function markerAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects2, destinationBefore)(code4) : destinationBefore(code4);
  }
  function destinationBefore(code4) {
    return factoryDestination(
      effects2,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code4);
  }
  function destinationAfter(code4) {
    return effects2.attempt(titleBefore, after, after)(code4);
  }
  function after(code4) {
    return markdownSpace(code4) ? factorySpace(effects2, afterWhitespace, "whitespace")(code4) : afterWhitespace(code4);
  }
  function afterWhitespace(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("definition");
      self.parser.defined.push(identifier);
      return ok3(code4);
    }
    return nok(code4);
  }
}
function tokenizeTitleBefore(effects2, ok3, nok) {
  return titleBefore2;
  function titleBefore2(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects2, beforeMarker)(code4) : nok(code4);
  }
  function beforeMarker(code4) {
    return factoryTitle(effects2, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code4);
  }
  function titleAfter(code4) {
    return markdownSpace(code4) ? factorySpace(effects2, titleAfterOptionalWhitespace, "whitespace")(code4) : titleAfterOptionalWhitespace(code4);
  }
  function titleAfterOptionalWhitespace(code4) {
    return code4 === null || markdownLineEnding(code4) ? ok3(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects2, ok3, nok) {
  return start2;
  function start2(code4) {
    effects2.enter("hardBreakEscape");
    effects2.consume(code4);
    return after;
  }
  function after(code4) {
    if (markdownLineEnding(code4)) {
      effects2.exit("hardBreakEscape");
      return ok3(code4);
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content4 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content4, context], ["enter", text4, context], ["exit", text4, context], ["exit", content4, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects2, ok3, nok) {
  let size = 0;
  return start2;
  function start2(code4) {
    effects2.enter("atxHeading");
    return before2(code4);
  }
  function before2(code4) {
    effects2.enter("atxHeadingSequence");
    return sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    if (code4 === 35 && size++ < 6) {
      effects2.consume(code4);
      return sequenceOpen;
    }
    if (code4 === null || markdownLineEndingOrSpace(code4)) {
      effects2.exit("atxHeadingSequence");
      return atBreak(code4);
    }
    return nok(code4);
  }
  function atBreak(code4) {
    if (code4 === 35) {
      effects2.enter("atxHeadingSequence");
      return sequenceFurther(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("atxHeading");
      return ok3(code4);
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects2, atBreak, "whitespace")(code4);
    }
    effects2.enter("atxHeadingText");
    return data(code4);
  }
  function sequenceFurther(code4) {
    if (code4 === 35) {
      effects2.consume(code4);
      return sequenceFurther;
    }
    effects2.exit("atxHeadingSequence");
    return atBreak(code4);
  }
  function data(code4) {
    if (code4 === null || code4 === 35 || markdownLineEndingOrSpace(code4)) {
      effects2.exit("atxHeadingText");
      return atBreak(code4);
    }
    effects2.consume(code4);
    return data;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects2, ok3, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start2;
  function start2(code4) {
    return before2(code4);
  }
  function before2(code4) {
    effects2.enter("htmlFlow");
    effects2.enter("htmlFlowData");
    effects2.consume(code4);
    return open;
  }
  function open(code4) {
    if (code4 === 33) {
      effects2.consume(code4);
      return declarationOpen;
    }
    if (code4 === 47) {
      effects2.consume(code4);
      closingTag = true;
      return tagCloseStart;
    }
    if (code4 === 63) {
      effects2.consume(code4);
      marker = 3;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      buffer = String.fromCharCode(code4);
      return tagName;
    }
    return nok(code4);
  }
  function declarationOpen(code4) {
    if (code4 === 45) {
      effects2.consume(code4);
      marker = 2;
      return commentOpenInside;
    }
    if (code4 === 91) {
      effects2.consume(code4);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      marker = 4;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code4);
  }
  function commentOpenInside(code4) {
    if (code4 === 45) {
      effects2.consume(code4);
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code4);
  }
  function cdataOpenInside(code4) {
    const value3 = "CDATA[";
    if (code4 === value3.charCodeAt(index2++)) {
      effects2.consume(code4);
      if (index2 === value3.length) {
        return self.interrupt ? ok3 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code4);
  }
  function tagCloseStart(code4) {
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      buffer = String.fromCharCode(code4);
      return tagName;
    }
    return nok(code4);
  }
  function tagName(code4) {
    if (code4 === null || code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      const slash = code4 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok3(code4) : continuation(code4);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects2.consume(code4);
          return basicSelfClosing;
        }
        return self.interrupt ? ok3(code4) : continuation(code4);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code4) : closingTag ? completeClosingTagAfter(code4) : completeAttributeNameBefore(code4);
    }
    if (code4 === 45 || asciiAlphanumeric(code4)) {
      effects2.consume(code4);
      buffer += String.fromCharCode(code4);
      return tagName;
    }
    return nok(code4);
  }
  function basicSelfClosing(code4) {
    if (code4 === 62) {
      effects2.consume(code4);
      return self.interrupt ? ok3 : continuation;
    }
    return nok(code4);
  }
  function completeClosingTagAfter(code4) {
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return completeClosingTagAfter;
    }
    return completeEnd(code4);
  }
  function completeAttributeNameBefore(code4) {
    if (code4 === 47) {
      effects2.consume(code4);
      return completeEnd;
    }
    if (code4 === 58 || code4 === 95 || asciiAlpha(code4)) {
      effects2.consume(code4);
      return completeAttributeName;
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return completeAttributeNameBefore;
    }
    return completeEnd(code4);
  }
  function completeAttributeName(code4) {
    if (code4 === 45 || code4 === 46 || code4 === 58 || code4 === 95 || asciiAlphanumeric(code4)) {
      effects2.consume(code4);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code4);
  }
  function completeAttributeNameAfter(code4) {
    if (code4 === 61) {
      effects2.consume(code4);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code4);
  }
  function completeAttributeValueBefore(code4) {
    if (code4 === null || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96) {
      return nok(code4);
    }
    if (code4 === 34 || code4 === 39) {
      effects2.consume(code4);
      markerB = code4;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code4);
  }
  function completeAttributeValueQuoted(code4) {
    if (code4 === markerB) {
      effects2.consume(code4);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code4 === null || markdownLineEnding(code4)) {
      return nok(code4);
    }
    effects2.consume(code4);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code4) {
    if (code4 === null || code4 === 34 || code4 === 39 || code4 === 47 || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96 || markdownLineEndingOrSpace(code4)) {
      return completeAttributeNameAfter(code4);
    }
    effects2.consume(code4);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code4) {
    if (code4 === 47 || code4 === 62 || markdownSpace(code4)) {
      return completeAttributeNameBefore(code4);
    }
    return nok(code4);
  }
  function completeEnd(code4) {
    if (code4 === 62) {
      effects2.consume(code4);
      return completeAfter;
    }
    return nok(code4);
  }
  function completeAfter(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return continuation(code4);
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return completeAfter;
    }
    return nok(code4);
  }
  function continuation(code4) {
    if (code4 === 45 && marker === 2) {
      effects2.consume(code4);
      return continuationCommentInside;
    }
    if (code4 === 60 && marker === 1) {
      effects2.consume(code4);
      return continuationRawTagOpen;
    }
    if (code4 === 62 && marker === 4) {
      effects2.consume(code4);
      return continuationClose;
    }
    if (code4 === 63 && marker === 3) {
      effects2.consume(code4);
      return continuationDeclarationInside;
    }
    if (code4 === 93 && marker === 5) {
      effects2.consume(code4);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code4) && (marker === 6 || marker === 7)) {
      effects2.exit("htmlFlowData");
      return effects2.check(blankLineBefore, continuationAfter, continuationStart)(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("htmlFlowData");
      return continuationStart(code4);
    }
    effects2.consume(code4);
    return continuation;
  }
  function continuationStart(code4) {
    return effects2.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code4);
  }
  function continuationStartNonLazy(code4) {
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return continuationStart(code4);
    }
    effects2.enter("htmlFlowData");
    return continuation(code4);
  }
  function continuationCommentInside(code4) {
    if (code4 === 45) {
      effects2.consume(code4);
      return continuationDeclarationInside;
    }
    return continuation(code4);
  }
  function continuationRawTagOpen(code4) {
    if (code4 === 47) {
      effects2.consume(code4);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code4);
  }
  function continuationRawEndTag(code4) {
    if (code4 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects2.consume(code4);
        return continuationClose;
      }
      return continuation(code4);
    }
    if (asciiAlpha(code4) && buffer.length < 8) {
      effects2.consume(code4);
      buffer += String.fromCharCode(code4);
      return continuationRawEndTag;
    }
    return continuation(code4);
  }
  function continuationCdataInside(code4) {
    if (code4 === 93) {
      effects2.consume(code4);
      return continuationDeclarationInside;
    }
    return continuation(code4);
  }
  function continuationDeclarationInside(code4) {
    if (code4 === 62) {
      effects2.consume(code4);
      return continuationClose;
    }
    if (code4 === 45 && marker === 2) {
      effects2.consume(code4);
      return continuationDeclarationInside;
    }
    return continuation(code4);
  }
  function continuationClose(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("htmlFlowData");
      return continuationAfter(code4);
    }
    effects2.consume(code4);
    return continuationClose;
  }
  function continuationAfter(code4) {
    effects2.exit("htmlFlow");
    return ok3(code4);
  }
}
function tokenizeBlankLineBefore(effects2, ok3, nok) {
  return start2;
  function start2(code4) {
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return effects2.attempt(blankLine, ok3, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects2, ok3, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start2;
  function start2(code4) {
    effects2.enter("htmlText");
    effects2.enter("htmlTextData");
    effects2.consume(code4);
    return open;
  }
  function open(code4) {
    if (code4 === 33) {
      effects2.consume(code4);
      return declarationOpen;
    }
    if (code4 === 47) {
      effects2.consume(code4);
      return tagCloseStart;
    }
    if (code4 === 63) {
      effects2.consume(code4);
      return instruction;
    }
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      return tagOpen;
    }
    return nok(code4);
  }
  function declarationOpen(code4) {
    if (code4 === 45) {
      effects2.consume(code4);
      return commentOpenInside;
    }
    if (code4 === 91) {
      effects2.consume(code4);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      return declaration;
    }
    return nok(code4);
  }
  function commentOpenInside(code4) {
    if (code4 === 45) {
      effects2.consume(code4);
      return commentEnd;
    }
    return nok(code4);
  }
  function comment(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 45) {
      effects2.consume(code4);
      return commentClose;
    }
    if (markdownLineEnding(code4)) {
      returnState = comment;
      return lineEndingBefore(code4);
    }
    effects2.consume(code4);
    return comment;
  }
  function commentClose(code4) {
    if (code4 === 45) {
      effects2.consume(code4);
      return commentEnd;
    }
    return comment(code4);
  }
  function commentEnd(code4) {
    return code4 === 62 ? end2(code4) : code4 === 45 ? commentClose(code4) : comment(code4);
  }
  function cdataOpenInside(code4) {
    const value3 = "CDATA[";
    if (code4 === value3.charCodeAt(index2++)) {
      effects2.consume(code4);
      return index2 === value3.length ? cdata : cdataOpenInside;
    }
    return nok(code4);
  }
  function cdata(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects2.consume(code4);
      return cdataClose;
    }
    if (markdownLineEnding(code4)) {
      returnState = cdata;
      return lineEndingBefore(code4);
    }
    effects2.consume(code4);
    return cdata;
  }
  function cdataClose(code4) {
    if (code4 === 93) {
      effects2.consume(code4);
      return cdataEnd;
    }
    return cdata(code4);
  }
  function cdataEnd(code4) {
    if (code4 === 62) {
      return end2(code4);
    }
    if (code4 === 93) {
      effects2.consume(code4);
      return cdataEnd;
    }
    return cdata(code4);
  }
  function declaration(code4) {
    if (code4 === null || code4 === 62) {
      return end2(code4);
    }
    if (markdownLineEnding(code4)) {
      returnState = declaration;
      return lineEndingBefore(code4);
    }
    effects2.consume(code4);
    return declaration;
  }
  function instruction(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 63) {
      effects2.consume(code4);
      return instructionClose;
    }
    if (markdownLineEnding(code4)) {
      returnState = instruction;
      return lineEndingBefore(code4);
    }
    effects2.consume(code4);
    return instruction;
  }
  function instructionClose(code4) {
    return code4 === 62 ? end2(code4) : instruction(code4);
  }
  function tagCloseStart(code4) {
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      return tagClose;
    }
    return nok(code4);
  }
  function tagClose(code4) {
    if (code4 === 45 || asciiAlphanumeric(code4)) {
      effects2.consume(code4);
      return tagClose;
    }
    return tagCloseBetween(code4);
  }
  function tagCloseBetween(code4) {
    if (markdownLineEnding(code4)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return tagCloseBetween;
    }
    return end2(code4);
  }
  function tagOpen(code4) {
    if (code4 === 45 || asciiAlphanumeric(code4)) {
      effects2.consume(code4);
      return tagOpen;
    }
    if (code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      return tagOpenBetween(code4);
    }
    return nok(code4);
  }
  function tagOpenBetween(code4) {
    if (code4 === 47) {
      effects2.consume(code4);
      return end2;
    }
    if (code4 === 58 || code4 === 95 || asciiAlpha(code4)) {
      effects2.consume(code4);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return tagOpenBetween;
    }
    return end2(code4);
  }
  function tagOpenAttributeName(code4) {
    if (code4 === 45 || code4 === 46 || code4 === 58 || code4 === 95 || asciiAlphanumeric(code4)) {
      effects2.consume(code4);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code4);
  }
  function tagOpenAttributeNameAfter(code4) {
    if (code4 === 61) {
      effects2.consume(code4);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code4);
  }
  function tagOpenAttributeValueBefore(code4) {
    if (code4 === null || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96) {
      return nok(code4);
    }
    if (code4 === 34 || code4 === 39) {
      effects2.consume(code4);
      marker = code4;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects2.consume(code4);
      return tagOpenAttributeValueBefore;
    }
    effects2.consume(code4);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code4) {
    if (code4 === marker) {
      effects2.consume(code4);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code4 === null) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code4);
    }
    effects2.consume(code4);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code4) {
    if (code4 === null || code4 === 34 || code4 === 39 || code4 === 60 || code4 === 61 || code4 === 96) {
      return nok(code4);
    }
    if (code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      return tagOpenBetween(code4);
    }
    effects2.consume(code4);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code4) {
    if (code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      return tagOpenBetween(code4);
    }
    return nok(code4);
  }
  function end2(code4) {
    if (code4 === 62) {
      effects2.consume(code4);
      effects2.exit("htmlTextData");
      effects2.exit("htmlText");
      return ok3;
    }
    return nok(code4);
  }
  function lineEndingBefore(code4) {
    effects2.exit("htmlTextData");
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code4) {
    return markdownSpace(code4) ? factorySpace(effects2, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : lineEndingAfterPrefix(code4);
  }
  function lineEndingAfterPrefix(code4) {
    effects2.enter("htmlTextData");
    return returnState(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open;
  let close2;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index2;
    }
  }
  const group3 = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label2 = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group3, context], ["enter", label2, context]];
  media = push3(media, events.slice(open + 1, open + offset + 3));
  media = push3(media, [["enter", text4, context]]);
  media = push3(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
  media = push3(media, [["exit", text4, context], events[close2 - 2], events[close2 - 1], ["exit", label2, context]]);
  media = push3(media, events.slice(close2 + 1));
  media = push3(media, [["exit", group3, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects2, ok3, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start2;
  function start2(code4) {
    if (!labelStart) {
      return nok(code4);
    }
    if (labelStart._inactive) {
      return labelEndNok(code4);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects2.enter("labelEnd");
    effects2.enter("labelMarker");
    effects2.consume(code4);
    effects2.exit("labelMarker");
    effects2.exit("labelEnd");
    return after;
  }
  function after(code4) {
    if (code4 === 40) {
      return effects2.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code4);
    }
    if (code4 === 91) {
      return effects2.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code4);
    }
    return defined ? labelEndOk(code4) : labelEndNok(code4);
  }
  function referenceNotFull(code4) {
    return effects2.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code4);
  }
  function labelEndOk(code4) {
    labelStarts.pop();
    return ok3(code4);
  }
  function labelEndNok(code4) {
    labelStart._balanced = true;
    return nok(code4);
  }
}
function tokenizeResource(effects2, ok3, nok) {
  return resourceStart;
  function resourceStart(code4) {
    effects2.enter("resource");
    effects2.enter("resourceMarker");
    effects2.consume(code4);
    effects2.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects2, resourceOpen)(code4) : resourceOpen(code4);
  }
  function resourceOpen(code4) {
    if (code4 === 41) {
      return resourceEnd(code4);
    }
    return factoryDestination(effects2, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code4);
  }
  function resourceDestinationAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects2, resourceBetween)(code4) : resourceEnd(code4);
  }
  function resourceDestinationMissing(code4) {
    return nok(code4);
  }
  function resourceBetween(code4) {
    if (code4 === 34 || code4 === 39 || code4 === 40) {
      return factoryTitle(effects2, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code4);
    }
    return resourceEnd(code4);
  }
  function resourceTitleAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects2, resourceEnd)(code4) : resourceEnd(code4);
  }
  function resourceEnd(code4) {
    if (code4 === 41) {
      effects2.enter("resourceMarker");
      effects2.consume(code4);
      effects2.exit("resourceMarker");
      effects2.exit("resource");
      return ok3;
    }
    return nok(code4);
  }
}
function tokenizeReferenceFull(effects2, ok3, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code4) {
    return factoryLabel.call(self, effects2, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code4);
  }
  function referenceFullAfter(code4) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok3(code4) : nok(code4);
  }
  function referenceFullMissing(code4) {
    return nok(code4);
  }
}
function tokenizeReferenceCollapsed(effects2, ok3, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code4) {
    effects2.enter("reference");
    effects2.enter("referenceMarker");
    effects2.consume(code4);
    effects2.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code4) {
    if (code4 === 93) {
      effects2.enter("referenceMarker");
      effects2.consume(code4);
      effects2.exit("referenceMarker");
      effects2.exit("reference");
      return ok3;
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects2, ok3, nok) {
  const self = this;
  let labelImage;
  return start2;
  function start2(code4) {
    effects2.enter("labelImage");
    effects2.enter("labelImageMarker");
    effects2.consume(code4);
    effects2.exit("labelImageMarker");
    return open;
  }
  function open(code4) {
    if (code4 === 91) {
      effects2.enter("labelMarker");
      effects2.consume(code4);
      effects2.exit("labelMarker");
      labelImage = effects2.exit("labelImage");
      return after;
    }
    return nok(code4);
  }
  function after(code4) {
    if (code4 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code4);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok3(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects2, ok3, nok) {
  const self = this;
  let labelLink;
  return start2;
  function start2(code4) {
    effects2.enter("labelLink");
    effects2.enter("labelMarker");
    effects2.consume(code4);
    effects2.exit("labelMarker");
    labelLink = effects2.exit("labelLink");
    return after;
  }
  function after(code4) {
    if (code4 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code4);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok3(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects2, ok3) {
  return start2;
  function start2(code4) {
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    return factorySpace(effects2, ok3, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects2, ok3, nok) {
  let size = 0;
  let marker;
  return start2;
  function start2(code4) {
    effects2.enter("thematicBreak");
    return before2(code4);
  }
  function before2(code4) {
    marker = code4;
    return atBreak(code4);
  }
  function atBreak(code4) {
    if (code4 === marker) {
      effects2.enter("thematicBreakSequence");
      return sequence(code4);
    }
    if (size >= 3 && (code4 === null || markdownLineEnding(code4))) {
      effects2.exit("thematicBreak");
      return ok3(code4);
    }
    return nok(code4);
  }
  function sequence(code4) {
    if (code4 === marker) {
      effects2.consume(code4);
      size++;
      return sequence;
    }
    effects2.exit("thematicBreakSequence");
    return markdownSpace(code4) ? factorySpace(effects2, atBreak, "whitespace")(code4) : atBreak(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects2, ok3, nok) {
  const self = this;
  const tail2 = self.events[self.events.length - 1];
  let initialSize = tail2 && tail2[1].type === "linePrefix" ? tail2[2].sliceSerialize(tail2[1], true).length : 0;
  let size = 0;
  return start2;
  function start2(code4) {
    const kind = self.containerState.type || (code4 === 42 || code4 === 43 || code4 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code4 === self.containerState.marker : asciiDigit(code4)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects2.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects2.enter("listItemPrefix");
        return code4 === 42 || code4 === 45 ? effects2.check(thematicBreak, nok, atMarker)(code4) : atMarker(code4);
      }
      if (!self.interrupt || code4 === 49) {
        effects2.enter("listItemPrefix");
        effects2.enter("listItemValue");
        return inside(code4);
      }
    }
    return nok(code4);
  }
  function inside(code4) {
    if (asciiDigit(code4) && ++size < 10) {
      effects2.consume(code4);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code4 === self.containerState.marker : code4 === 41 || code4 === 46)) {
      effects2.exit("listItemValue");
      return atMarker(code4);
    }
    return nok(code4);
  }
  function atMarker(code4) {
    effects2.enter("listItemMarker");
    effects2.consume(code4);
    effects2.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code4;
    return effects2.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects2.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code4) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code4);
  }
  function otherPrefix(code4) {
    if (markdownSpace(code4)) {
      effects2.enter("listItemPrefixWhitespace");
      effects2.consume(code4);
      effects2.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code4);
  }
  function endOfPrefix(code4) {
    self.containerState.size = initialSize + self.sliceSerialize(effects2.exit("listItemPrefix"), true).length;
    return ok3(code4);
  }
}
function tokenizeListContinuation(effects2, ok3, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects2.check(blankLine, onBlank, notBlank);
  function onBlank(code4) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects2, ok3, "listItemIndent", self.containerState.size + 1)(code4);
  }
  function notBlank(code4) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code4)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code4);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects2.attempt(indentConstruct, ok3, notInCurrentItem)(code4);
  }
  function notInCurrentItem(code4) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects2, effects2.attempt(list, ok3, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4);
  }
}
function tokenizeIndent(effects2, ok3, nok) {
  const self = this;
  return factorySpace(effects2, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code4) {
    const tail2 = self.events[self.events.length - 1];
    return tail2 && tail2[1].type === "listItemIndent" && tail2[2].sliceSerialize(tail2[1], true).length === self.containerState.size ? ok3(code4) : nok(code4);
  }
}
function tokenizeListEnd(effects2) {
  effects2.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects2, ok3, nok) {
  const self = this;
  return factorySpace(effects2, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code4) {
    const tail2 = self.events[self.events.length - 1];
    return !markdownSpace(code4) && tail2 && tail2[1].type === "listItemPrefixWhitespace" ? ok3(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content4;
  let text4;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content4 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text4 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition2 && events[index2][1].type === "definition") {
        definition2 = index2;
      }
    }
  }
  const heading2 = {
    type: "setextHeading",
    start: {
      ...events[content4][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading2, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content4][1], context]]);
    events[content4][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content4][1] = heading2;
  }
  editMap.add(events.length, 0, [["exit", heading2, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects2, ok3, nok) {
  const self = this;
  let marker;
  return start2;
  function start2(code4) {
    let index2 = self.events.length;
    let paragraph2;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph2 = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph2)) {
      effects2.enter("setextHeadingLine");
      marker = code4;
      return before2(code4);
    }
    return nok(code4);
  }
  function before2(code4) {
    effects2.enter("setextHeadingLineSequence");
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === marker) {
      effects2.consume(code4);
      return inside;
    }
    effects2.exit("setextHeadingLineSequence");
    return markdownSpace(code4) ? factorySpace(effects2, after, "lineSuffix")(code4) : after(code4);
  }
  function after(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("setextHeadingLine");
      return ok3(code4);
    }
    return nok(code4);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects2) {
  const self = this;
  const initial = effects2.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects2.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects2, effects2.attempt(this.parser.constructs.flow, afterConstruct, effects2.attempt(content3, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code4) {
    if (code4 === null) {
      effects2.consume(code4);
      return;
    }
    effects2.enter("lineEndingBlank");
    effects2.consume(code4);
    effects2.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code4) {
    if (code4 === null) {
      effects2.consume(code4);
      return;
    }
    effects2.enter("lineEnding");
    effects2.consume(code4);
    effects2.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects2) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects2.attempt(constructs2, start2, notText);
    return start2;
    function start2(code4) {
      return atBreak(code4) ? text4(code4) : notText(code4);
    }
    function notText(code4) {
      if (code4 === null) {
        effects2.consume(code4);
        return;
      }
      effects2.enter("data");
      effects2.consume(code4);
      return data;
    }
    function data(code4) {
      if (atBreak(code4)) {
        effects2.exit("data");
        return text4(code4);
      }
      effects2.consume(code4);
      return data;
    }
    function atBreak(code4) {
      if (code4 === null) {
        return true;
      }
      const list5 = constructs2[code4];
      let index2 = -1;
      if (list5) {
        while (++index2 < list5.length) {
          const item2 = list5[index2];
          if (!item2.previous || item2.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point5 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects2 = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write: write2
  };
  let state = initialize.tokenize.call(context, effects2);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write2(slice2) {
    chunks = push3(chunks, slice2);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point5;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value3) {
    columnStart[value3.line] = value3.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point5._index < chunks.length) {
      const chunk = chunks[point5._index];
      if (typeof chunk === "string") {
        const chunkIndex = point5._index;
        if (point5._bufferIndex < 0) {
          point5._bufferIndex = 0;
        }
        while (point5._index === chunkIndex && point5._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point5._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code4) {
    consumed = void 0;
    expectedCode = code4;
    state = state(code4);
  }
  function consume(code4) {
    if (markdownLineEnding(code4)) {
      point5.line++;
      point5.column = 1;
      point5.offset += code4 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code4 !== -1) {
      point5.column++;
      point5.offset++;
    }
    if (point5._bufferIndex < 0) {
      point5._index++;
    } else {
      point5._bufferIndex++;
      if (point5._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point5._index].length) {
        point5._bufferIndex = -1;
        point5._index++;
      }
    }
    context.previous = code4;
    consumed = true;
  }
  function enter(type, fields2) {
    const token = fields2 || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields2) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start2;
        function start2(code4) {
          const left = code4 !== null && map[code4];
          const all2 = code4 !== null && map.null;
          const list5 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list5)(code4);
        }
      }
      function handleListOfConstructs(list5) {
        listOfConstructs = list5;
        constructIndex = 0;
        if (list5.length === 0) {
          return bogusState;
        }
        return handleConstruct(list5[constructIndex]);
      }
      function handleConstruct(construct) {
        return start2;
        function start2(code4) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code4);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields2 ? Object.assign(Object.create(context), fields2) : context,
            effects2,
            ok3,
            nok
          )(code4);
        }
      }
      function ok3(code4) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code4) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point5 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point5.line in columnStart && point5.column < 2) {
      point5.column = columnStart[point5.line];
      point5.offset += columnStart[point5.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head3 = view[0];
      if (typeof head3 === "string") {
        view[0] = head3.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value3;
    if (typeof chunk === "string") {
      value3 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value3 = "\r";
          break;
        }
        case -4: {
          value3 = "\n";
          break;
        }
        case -3: {
          value3 = "\r\n";
          break;
        }
        case -2: {
          value3 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value3 = " ";
          break;
        }
        default: {
          value3 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value3);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content2),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start2 = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value3, encoding, end2) {
    value3 = buffer + (typeof value3 === "string" ? value3.toString() : new TextDecoder(encoding || void 0).decode(value3));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start2) {
      if (value3.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start2 = void 0;
    }
    while (startPosition < value3.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value3);
      const endPosition = match && match.index !== void 0 ? match.index : value3.length;
      const code4 = value3.charCodeAt(endPosition);
      if (!match) {
        buffer = value3.slice(startPosition);
        break;
      }
      if (code4 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value3.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code4) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end2) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value3) {
  return value3.replace(characterEscapeOrReference, decode2);
}
function decode2($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head3 = $2.charCodeAt(0);
  if (head3 === 35) {
    const head4 = $2.charCodeAt(1);
    const hex = head4 === 120 || head4 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value3) {
  if (!value3 || typeof value3 !== "object") {
    return "";
  }
  if ("position" in value3 || "type" in value3) {
    return position(value3.position);
  }
  if ("start" in value3 || "end" in value3) {
    return position(value3);
  }
  if ("line" in value3 || "column" in value3) {
    return point(value3);
  }
  return "";
}
function point(point5) {
  return index(point5 && point5.line) + ":" + index(point5 && point5.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value3) {
  return value3 && typeof value3 === "number" ? value3 : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value3, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value3, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading2),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis),
      hardBreakEscape: opener2(hardBreak),
      hardBreakTrailing: opener2(hardBreak),
      htmlFlow: opener2(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html, buffer),
      htmlTextData: onenterdata,
      image: opener2(image),
      label: buffer,
      link: opener2(link2),
      listItem: opener2(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list5, onenterlistordered),
      listUnordered: opener2(list5),
      paragraph: opener2(paragraph2),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading2),
      strong: opener2(strong),
      thematicBreak: opener2(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail2 = listStack.pop();
          prepareList(prepared, tail2);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own2.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail2 = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail2[1] || defaultOnError;
      handler.call(context, void 0, tail2[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start2) {
    const end2 = events.length - 1;
    let index2 = start2 - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end2) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item2 = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item2;
          insertions.push({
            at: index2,
            event: ["enter", item2, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start2);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start2 + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start2][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it’s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label2;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail2 = siblings[siblings.length - 1];
    if (!tail2 || tail2.type !== "text") {
      tail2 = text4();
      tail2.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail2);
    }
    this.stack.push(tail2);
  }
  function onexitdata(token) {
    const tail2 = this.stack.pop();
    tail2.value += this.sliceSerialize(token);
    tail2.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail2 = context.children[context.children.length - 1];
      tail2.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children2 = fragment.children;
      node2.children = children2;
    } else {
      node2.alt = value3;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label2;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value3;
    if (type) {
      value3 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value3 = result;
    }
    const tail2 = this.stack[this.stack.length - 1];
    tail2.value += value3;
  }
  function onexitcharacterreference(token) {
    const tail2 = this.stack.pop();
    tail2.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link2() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list5(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph2() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text4() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value3 = extensions[index2];
    if (Array.isArray(value3)) {
      configure(combined, value3);
    } else {
      extension(combined, value3);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason3 = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason3);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own3 = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index2 = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index2 < presetsOrMatters.length) {
    result[index2] = matter(presetsOrMatters[index2]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own3.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own3.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own3.call(result, "fence") && !own3.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    const code4 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code4];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code4] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects2, ok3, nok) {
    const self = this;
    return start2;
    function start2(code4) {
      const position2 = self.now();
      if (
        // Indent not allowed.
        position2.column === 1 && // Normally, only allowed in first line.
        (position2.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code4 === buffer.charCodeAt(bufferIndex)) {
          effects2.enter(frontmatterType);
          effects2.enter(fenceType);
          effects2.enter(sequenceType);
          return openSequence(code4);
        }
      }
      return nok(code4);
    }
    function openSequence(code4) {
      if (bufferIndex === buffer.length) {
        effects2.exit(sequenceType);
        if (markdownSpace(code4)) {
          effects2.enter("whitespace");
          return openSequenceWhitespace(code4);
        }
        return openAfter(code4);
      }
      if (code4 === buffer.charCodeAt(bufferIndex++)) {
        effects2.consume(code4);
        return openSequence;
      }
      return nok(code4);
    }
    function openSequenceWhitespace(code4) {
      if (markdownSpace(code4)) {
        effects2.consume(code4);
        return openSequenceWhitespace;
      }
      effects2.exit("whitespace");
      return openAfter(code4);
    }
    function openAfter(code4) {
      if (markdownLineEnding(code4)) {
        effects2.exit(fenceType);
        effects2.enter("lineEnding");
        effects2.consume(code4);
        effects2.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects2.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code4);
    }
    function contentStart(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        return contentEnd(code4);
      }
      effects2.enter(valueType);
      return contentInside(code4);
    }
    function contentInside(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        effects2.exit(valueType);
        return contentEnd(code4);
      }
      effects2.consume(code4);
      return contentInside;
    }
    function contentEnd(code4) {
      if (code4 === null) {
        return nok(code4);
      }
      effects2.enter("lineEnding");
      effects2.consume(code4);
      effects2.exit("lineEnding");
      return effects2.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code4) {
      effects2.exit(frontmatterType);
      return ok3(code4);
    }
  }
  function tokenizeClosingFence(effects2, ok3, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code4) {
      if (code4 === buffer.charCodeAt(bufferIndex2)) {
        effects2.enter(fenceType);
        effects2.enter(sequenceType);
        return closeSequence(code4);
      }
      return nok(code4);
    }
    function closeSequence(code4) {
      if (bufferIndex2 === buffer.length) {
        effects2.exit(sequenceType);
        if (markdownSpace(code4)) {
          effects2.enter("whitespace");
          return closeSequenceWhitespace(code4);
        }
        return closeAfter(code4);
      }
      if (code4 === buffer.charCodeAt(bufferIndex2++)) {
        effects2.consume(code4);
        return closeSequence;
      }
      return nok(code4);
    }
    function closeSequenceWhitespace(code4) {
      if (markdownSpace(code4)) {
        effects2.consume(code4);
        return closeSequenceWhitespace;
      }
      effects2.exit("whitespace");
      return closeAfter(code4);
    }
    function closeAfter(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        effects2.exit(fenceType);
        return ok3(code4);
      }
      return nok(code4);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    enter[matter2.type] = opener(matter2);
    exit3[matter2.type] = close;
    exit3[matter2.type + "Value"] = value;
  }
  return { enter, exit: exit3 };
}
function opener(matter2) {
  return open;
  function open(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok("value" in node2);
  this.exit(token);
  node2.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}

// node_modules/ccount/index.js
function ccount(value3, character) {
  const source = String(value3);
  if (typeof character !== "string") {
    throw new TypeError("Expected character");
  }
  let count2 = 0;
  let index2 = source.indexOf(character);
  while (index2 !== -1) {
    count2++;
    index2 = source.indexOf(character, index2 + character.length);
  }
  return count2;
}

// node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok2;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index2 = -1;
  while (++index2 < tests.length) {
    checks[index2] = convert(tests[index2]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index3 = -1;
    while (++index3 < checks.length) {
      if (checks[index3].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key;
    for (key in check) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
    }
    return true;
  }
}
function typeFactory(check) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check;
  }
}
function castFactory(testFunction) {
  return check;
  function check(value3, index2, parent) {
    return Boolean(
      looksLikeANode(value3) && testFunction.call(
        this,
        value3,
        typeof index2 === "number" ? index2 : void 0,
        parent || void 0
      )
    );
  }
}
function ok2() {
  return true;
}
function looksLikeANode(value3) {
  return value3 !== null && typeof value3 === "object" && "type" in value3;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check;
  let visitors;
  let enter;
  let exit3;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit3 = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check);
  const step2 = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    const value3 = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value3.type === "string") {
      const name = (
        // `hast`
        typeof value3.tagName === "string" ? value3.tagName : (
          // `xast`
          typeof value3.name === "string" ? value3.name : void 0
        )
      );
      Object.defineProperty(visit, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit;
    function visit() {
      const matches = !check || is2(node2, index2, parents[parents.length - 1] || void 0);
      let result = empty;
      if (enter && matches) {
        result = toResult(enter(node2, parents, index2));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step2;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step2;
          }
        }
      }
      if (exit3 && matches) {
        const exitResult = toResult(exit3(node2, parents, index2));
        if (exitResult[0] === SKIP) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value3) {
  if (Array.isArray(value3)) {
    return value3;
  }
  if (typeof value3 === "number") {
    return [CONTINUE, value3];
  }
  return value3 === null || value3 === void 0 ? empty : [value3];
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list5, options) {
  const settings = options || {};
  const ignored = convert(settings.ignore || []);
  const pairs = toPairs(list5);
  let pairIndex = -1;
  while (++pairIndex < pairs.length) {
    visitParents(tree, visitor);
  }
  function visitor(node2, parents, index2) {
    if (node2.type === "text" && typeof index2 === "number") {
      return handler(node2, parents, index2);
    }
    if (ignored(node2, index2, parents[parents.length - 1])) return SKIP;
  }
  function handler(node2, parents, index2) {
    const parent = parents[parents.length - 1];
    const find2 = pairs[pairIndex][0];
    const replace2 = pairs[pairIndex][1];
    let start2 = 0;
    let change2 = false;
    let nodes = [];
    find2.lastIndex = 0;
    let match = find2.exec(node2.value);
    while (match) {
      const position2 = match.index;
      const matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node2]
      };
      let value3 = replace2(...match, matchObject);
      if (typeof value3 === "string") {
        value3 = value3.length > 0 ? { type: "text", value: value3 } : void 0;
      }
      if (value3 === false) {
        find2.lastIndex = position2 + 1;
      } else {
        if (start2 !== position2) {
          add2({ type: "text", value: node2.value.slice(start2, position2) });
        }
        if (Array.isArray(value3)) {
          for (const child of value3) add2(child);
        } else if (value3) {
          add2(value3);
        }
        start2 = position2 + match[0].length;
        change2 = true;
      }
      if (!find2.global) {
        break;
      }
      match = find2.exec(node2.value);
    }
    if (change2) {
      if (start2 < node2.value.length) {
        add2({ type: "text", value: node2.value.slice(start2) });
      }
      parent.children.splice(index2, 1, ...nodes);
    } else {
      nodes = [node2];
    }
    return index2 + nodes.length;
    function add2(child) {
      const previous3 = nodes[nodes.length - 1];
      if (previous3 && previous3.type === "text" && child.type === "text") {
        previous3.value += child.value;
      } else {
        nodes.push(child);
      }
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError("Expected find and replace tuple or list of tuples");
  }
  const result = [];
  const list5 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ];
  let index2 = -1;
  while (++index2 < list5.length) {
    const tuple = list5[index2];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find2) {
  return typeof find2 === "string" ? new RegExp(escapeStringRegexp(find2), "g") : find2;
}
function toFunction(replace2) {
  return typeof replace2 === "function" ? replace2 : function() {
    return replace2;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function enterLiteralAutolink(token) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token
  );
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "link");
  node2.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous2(match)) {
    return false;
  }
  let prefix = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts = splitUrl(domain2 + path2);
  const result = {
    type: "link",
    title: null,
    url: prefix + protocol + parts[0],
    children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
    position: void 0
  };
  if (parts[1]) {
    return [result, { type: "text", value: parts[1], position: void 0 }];
  }
  return result;
}
function findEmail(_, atext2, label2) {
  if (/[\d\-_]$/.test(label2)) {
    return false;
  }
  return {
    type: "link",
    title: null,
    url: "mailto:" + atext2 + "@" + label2,
    children: [{ type: "text", value: atext2 + "@" + label2, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext2, label2) {
  if (/[\d\-_]$/.test(label2)) {
    return false;
  }
  const value3 = "mailto:" + atext2 + "@" + label2;
  return {
    type: "link",
    title: null,
    url: value3,
    children: [{ type: "text", value: value3, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext2, label2, resource, match) {
  if (/[\d\-_]$/.test(label2) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
    return false;
  }
  const value3 = "xmpp:" + atext2 + "@" + label2 + (resource || "");
  return {
    type: "link",
    title: null,
    url: value3,
    children: [{ type: "text", value: value3, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  const parts = domain2.split(".");
  if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
    return false;
  }
  return true;
}
function splitUrl(url) {
  let index2 = url.length;
  while (index2 > 0) {
    const code4 = url.charCodeAt(index2 - 1);
    if (code4 === 33 || code4 === 34 || code4 === 38 || code4 === 39 || code4 === 41 || code4 === 44 || code4 === 46 || code4 === 58 || code4 === 59 || code4 === 60 || code4 === 62 || code4 === 63 || code4 === 93 || code4 === 125) {
      index2--;
    } else {
      break;
    }
  }
  if (index2 === url.length) {
    return [url, void 0];
  }
  let trail2 = url.slice(index2);
  url = url.slice(0, index2);
  let closingParenIndex = trail2.indexOf(")");
  const openingParens = ccount(url, "(");
  let closingParens = ccount(url, ")");
  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail2.slice(0, closingParenIndex + 1);
    trail2 = trail2.slice(closingParenIndex + 1);
    closingParenIndex = trail2.indexOf(")");
    closingParens++;
  }
  return [url, trail2];
}
function previous2(match) {
  const code4 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code4) || unicodePunctuation(code4);
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label2 = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteReference");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label2;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label2 = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteDefinition");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label2;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  const tracker = state.createTracker(info);
  let value3 = tracker.move("[^");
  const exit3 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value3 += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value3 })
  );
  subexit();
  exit3();
  value3 += tracker.move("]");
  return value3;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info) {
  const tracker = state.createTracker(info);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit3 = state.enter("strikethrough");
  let value3 = tracker.move(sequence);
  value3 += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value3,
    after: "~"
  });
  value3 += tracker.move(sequence);
  exit3();
  return value3;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit2,
      tableHeader: exit2,
      tableRow: exit2
    }
  };
}
function enterTable(token) {
  const align2 = token._align;
  ok(align2, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align2.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit2(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value3 = this.resume();
  if (this.data.inTable) {
    value3 = value3.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value3;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function exitCheck(token) {
  const node2 = this.stack[this.stack.length - 2];
  ok(node2.type === "listItem");
  node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node2 = this.stack[this.stack.length - 1];
    ok(node2.type === "paragraph");
    const head3 = node2.children[0];
    if (head3 && head3.type === "text") {
      const siblings = parent.children;
      let index2 = -1;
      let firstParagraph;
      while (++index2 < siblings.length) {
        const sibling = siblings[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node2) {
        head3.value = head3.value.slice(1);
        if (head3.value.length === 0) {
          node2.children.shift();
        } else if (node2.position && head3.position && typeof head3.position.start.offset === "number") {
          head3.position.start.column++;
          head3.position.start.offset++;
          node2.position.start = { ...head3.position.start };
        }
      }
    }
  }
  this.exit(token);
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text3 = {};
function gfmAutolinkLiteral() {
  return {
    text: text3
  };
}
var code = 48;
while (code < 123) {
  text3[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text3[43] = emailAutolink;
text3[45] = emailAutolink;
text3[46] = emailAutolink;
text3[95] = emailAutolink;
text3[72] = [emailAutolink, protocolAutolink];
text3[104] = [emailAutolink, protocolAutolink];
text3[87] = [emailAutolink, wwwAutolink];
text3[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects2, ok3, nok) {
  const self = this;
  let dot;
  let data;
  return start2;
  function start2(code4) {
    if (!gfmAtext(code4) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code4);
    }
    effects2.enter("literalAutolink");
    effects2.enter("literalAutolinkEmail");
    return atext2(code4);
  }
  function atext2(code4) {
    if (gfmAtext(code4)) {
      effects2.consume(code4);
      return atext2;
    }
    if (code4 === 64) {
      effects2.consume(code4);
      return emailDomain;
    }
    return nok(code4);
  }
  function emailDomain(code4) {
    if (code4 === 46) {
      return effects2.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code4);
    }
    if (code4 === 45 || code4 === 95 || asciiAlphanumeric(code4)) {
      data = true;
      effects2.consume(code4);
      return emailDomain;
    }
    return emailDomainAfter(code4);
  }
  function emailDomainDot(code4) {
    effects2.consume(code4);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code4) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects2.exit("literalAutolinkEmail");
      effects2.exit("literalAutolink");
      return ok3(code4);
    }
    return nok(code4);
  }
}
function tokenizeWwwAutolink(effects2, ok3, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code4) {
    if (code4 !== 87 && code4 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code4);
    }
    effects2.enter("literalAutolink");
    effects2.enter("literalAutolinkWww");
    return effects2.check(wwwPrefix, effects2.attempt(domain, effects2.attempt(path, wwwAfter), nok), nok)(code4);
  }
  function wwwAfter(code4) {
    effects2.exit("literalAutolinkWww");
    effects2.exit("literalAutolink");
    return ok3(code4);
  }
}
function tokenizeProtocolAutolink(effects2, ok3, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code4) {
    if ((code4 === 72 || code4 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects2.enter("literalAutolink");
      effects2.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code4);
      effects2.consume(code4);
      return protocolPrefixInside;
    }
    return nok(code4);
  }
  function protocolPrefixInside(code4) {
    if (asciiAlpha(code4) && buffer.length < 5) {
      buffer += String.fromCodePoint(code4);
      effects2.consume(code4);
      return protocolPrefixInside;
    }
    if (code4 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects2.consume(code4);
        return protocolSlashesInside;
      }
    }
    return nok(code4);
  }
  function protocolSlashesInside(code4) {
    if (code4 === 47) {
      effects2.consume(code4);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code4);
  }
  function afterProtocol(code4) {
    return code4 === null || asciiControl(code4) || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4) || unicodePunctuation(code4) ? nok(code4) : effects2.attempt(domain, effects2.attempt(path, protocolAfter), nok)(code4);
  }
  function protocolAfter(code4) {
    effects2.exit("literalAutolinkHttp");
    effects2.exit("literalAutolink");
    return ok3(code4);
  }
}
function tokenizeWwwPrefix(effects2, ok3, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code4) {
    if ((code4 === 87 || code4 === 119) && size < 3) {
      size++;
      effects2.consume(code4);
      return wwwPrefixInside;
    }
    if (code4 === 46 && size === 3) {
      effects2.consume(code4);
      return wwwPrefixAfter;
    }
    return nok(code4);
  }
  function wwwPrefixAfter(code4) {
    return code4 === null ? nok(code4) : ok3(code4);
  }
}
function tokenizeDomain(effects2, ok3, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code4) {
    if (code4 === 46 || code4 === 95) {
      return effects2.check(trail, domainAfter, domainAtPunctuation)(code4);
    }
    if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4) || code4 !== 45 && unicodePunctuation(code4)) {
      return domainAfter(code4);
    }
    seen = true;
    effects2.consume(code4);
    return domainInside;
  }
  function domainAtPunctuation(code4) {
    if (code4 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects2.consume(code4);
    return domainInside;
  }
  function domainAfter(code4) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code4);
    }
    return ok3(code4);
  }
}
function tokenizePath(effects2, ok3) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code4) {
    if (code4 === 40) {
      sizeOpen++;
      effects2.consume(code4);
      return pathInside;
    }
    if (code4 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code4);
    }
    if (code4 === 33 || code4 === 34 || code4 === 38 || code4 === 39 || code4 === 41 || code4 === 42 || code4 === 44 || code4 === 46 || code4 === 58 || code4 === 59 || code4 === 60 || code4 === 63 || code4 === 93 || code4 === 95 || code4 === 126) {
      return effects2.check(trail, ok3, pathAtPunctuation)(code4);
    }
    if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)) {
      return ok3(code4);
    }
    effects2.consume(code4);
    return pathInside;
  }
  function pathAtPunctuation(code4) {
    if (code4 === 41) {
      sizeClose++;
    }
    effects2.consume(code4);
    return pathInside;
  }
}
function tokenizeTrail(effects2, ok3, nok) {
  return trail2;
  function trail2(code4) {
    if (code4 === 33 || code4 === 34 || code4 === 39 || code4 === 41 || code4 === 42 || code4 === 44 || code4 === 46 || code4 === 58 || code4 === 59 || code4 === 63 || code4 === 95 || code4 === 126) {
      effects2.consume(code4);
      return trail2;
    }
    if (code4 === 38) {
      effects2.consume(code4);
      return trailCharacterReferenceStart;
    }
    if (code4 === 93) {
      effects2.consume(code4);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code4 === 60 || // So is whitespace.
      code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)
    ) {
      return ok3(code4);
    }
    return nok(code4);
  }
  function trailBracketAfter(code4) {
    if (code4 === null || code4 === 40 || code4 === 91 || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)) {
      return ok3(code4);
    }
    return trail2(code4);
  }
  function trailCharacterReferenceStart(code4) {
    return asciiAlpha(code4) ? trailCharacterReferenceInside(code4) : nok(code4);
  }
  function trailCharacterReferenceInside(code4) {
    if (code4 === 59) {
      effects2.consume(code4);
      return trail2;
    }
    if (asciiAlpha(code4)) {
      effects2.consume(code4);
      return trailCharacterReferenceInside;
    }
    return nok(code4);
  }
}
function tokenizeEmailDomainDotTrail(effects2, ok3, nok) {
  return start2;
  function start2(code4) {
    effects2.consume(code4);
    return after;
  }
  function after(code4) {
    return asciiAlphanumeric(code4) ? nok(code4) : ok3(code4);
  }
}
function previousWww(code4) {
  return code4 === null || code4 === 40 || code4 === 42 || code4 === 95 || code4 === 91 || code4 === 93 || code4 === 126 || markdownLineEndingOrSpace(code4);
}
function previousProtocol(code4) {
  return !asciiAlpha(code4);
}
function previousEmail(code4) {
  return !(code4 === 47 || gfmAtext(code4));
}
function gfmAtext(code4) {
  return code4 === 43 || code4 === 45 || code4 === 46 || code4 === 95 || asciiAlphanumeric(code4);
}
function previousUnbalanced(events) {
  let index2 = events.length;
  let result = false;
  while (index2--) {
    const token = events[index2][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects2, ok3, nok) {
  const self = this;
  let index2 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index2--) {
    const token = self.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start2;
  function start2(code4) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code4);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code4);
    }
    effects2.enter("gfmFootnoteCallLabelMarker");
    effects2.consume(code4);
    effects2.exit("gfmFootnoteCallLabelMarker");
    return ok3(code4);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length;
  let labelStart;
  while (index2--) {
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  }
  events[index2 + 1][1].type = "data";
  events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index2, events.length - index2 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects2, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start2;
  function start2(code4) {
    effects2.enter("gfmFootnoteCall");
    effects2.enter("gfmFootnoteCallLabelMarker");
    effects2.consume(code4);
    effects2.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code4) {
    if (code4 !== 94) return nok(code4);
    effects2.enter("gfmFootnoteCallMarker");
    effects2.consume(code4);
    effects2.exit("gfmFootnoteCallMarker");
    effects2.enter("gfmFootnoteCallString");
    effects2.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code4) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code4 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code4 === null || code4 === 91 || markdownLineEndingOrSpace(code4)
    ) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects2.exit("chunkString");
      const token = effects2.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code4);
      }
      effects2.enter("gfmFootnoteCallLabelMarker");
      effects2.consume(code4);
      effects2.exit("gfmFootnoteCallLabelMarker");
      effects2.exit("gfmFootnoteCall");
      return ok3;
    }
    if (!markdownLineEndingOrSpace(code4)) {
      data = true;
    }
    size++;
    effects2.consume(code4);
    return code4 === 92 ? callEscape : callData;
  }
  function callEscape(code4) {
    if (code4 === 91 || code4 === 92 || code4 === 93) {
      effects2.consume(code4);
      size++;
      return callData;
    }
    return callData(code4);
  }
}
function tokenizeDefinitionStart(effects2, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start2;
  function start2(code4) {
    effects2.enter("gfmFootnoteDefinition")._container = true;
    effects2.enter("gfmFootnoteDefinitionLabel");
    effects2.enter("gfmFootnoteDefinitionLabelMarker");
    effects2.consume(code4);
    effects2.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code4) {
    if (code4 === 94) {
      effects2.enter("gfmFootnoteDefinitionMarker");
      effects2.consume(code4);
      effects2.exit("gfmFootnoteDefinitionMarker");
      effects2.enter("gfmFootnoteDefinitionLabelString");
      effects2.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code4);
  }
  function labelInside(code4) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code4 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code4 === null || code4 === 91 || markdownLineEndingOrSpace(code4)
    ) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects2.exit("chunkString");
      const token = effects2.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects2.enter("gfmFootnoteDefinitionLabelMarker");
      effects2.consume(code4);
      effects2.exit("gfmFootnoteDefinitionLabelMarker");
      effects2.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code4)) {
      data = true;
    }
    size++;
    effects2.consume(code4);
    return code4 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code4) {
    if (code4 === 91 || code4 === 92 || code4 === 93) {
      effects2.consume(code4);
      size++;
      return labelInside;
    }
    return labelInside(code4);
  }
  function labelAfter(code4) {
    if (code4 === 58) {
      effects2.enter("definitionMarker");
      effects2.consume(code4);
      effects2.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects2, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code4);
  }
  function whitespaceAfter(code4) {
    return ok3(code4);
  }
}
function tokenizeDefinitionContinuation(effects2, ok3, nok) {
  return effects2.check(blankLine, ok3, effects2.attempt(indent, ok3, nok));
}
function gfmFootnoteDefinitionEnd(effects2) {
  effects2.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects2, ok3, nok) {
  const self = this;
  return factorySpace(effects2, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code4) {
    const tail2 = self.events[self.events.length - 1];
    return tail2 && tail2[1].type === "gfmFootnoteDefinitionIndent" && tail2[2].sliceSerialize(tail2[1], true).length === 4 ? ok3(code4) : nok(code4);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open = index2;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index2 - open + 3, nextEvents);
            index2 = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][1].type === "strikethroughSequenceTemporary") {
        events[index2][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects2, ok3, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start2;
    function start2(code4) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code4);
      }
      effects2.enter("strikethroughSequenceTemporary");
      return more(code4);
    }
    function more(code4) {
      const before2 = classifyCharacter(previous3);
      if (code4 === 126) {
        if (size > 1) return nok(code4);
        effects2.consume(code4);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code4);
      const token = effects2.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code4);
      token._open = !after || after === 2 && Boolean(before2);
      token._close = !before2 || before2 === 2 && Boolean(after);
      return ok3(code4);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation2(this, index2, remove, add2);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice2 = vecs.pop();
    while (slice2) {
      for (const element of slice2) {
        events.push(element);
      }
      slice2 = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at2, remove, add2) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add2);
    return;
  }
  const change2 = [at2, remove, add2];
  editMap.map.push(change2);
  editMap.index.set(at2, change2);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align2 = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align2.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align2.length - 1;
          align2[alignIndex] = align2[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align2;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects2, ok3, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start2;
  function start2(code4) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail2 = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail2 === "tableHead" || tail2 === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code4);
    }
    return next(code4);
  }
  function headRowBefore(code4) {
    effects2.enter("tableHead");
    effects2.enter("tableRow");
    return headRowStart(code4);
  }
  function headRowStart(code4) {
    if (code4 === 124) {
      return headRowBreak(code4);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code4);
  }
  function headRowBreak(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects2.exit("tableRow");
        effects2.enter("lineEnding");
        effects2.consume(code4);
        effects2.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code4);
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects2, headRowBreak, "whitespace")(code4);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code4 === 124) {
      effects2.enter("tableCellDivider");
      effects2.consume(code4);
      effects2.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects2.enter("data");
    return headRowData(code4);
  }
  function headRowData(code4) {
    if (code4 === null || code4 === 124 || markdownLineEndingOrSpace(code4)) {
      effects2.exit("data");
      return headRowBreak(code4);
    }
    effects2.consume(code4);
    return code4 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code4) {
    if (code4 === 92 || code4 === 124) {
      effects2.consume(code4);
      return headRowData;
    }
    return headRowData(code4);
  }
  function headDelimiterStart(code4) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code4);
    }
    effects2.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code4)) {
      return factorySpace(effects2, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4);
    }
    return headDelimiterBefore(code4);
  }
  function headDelimiterBefore(code4) {
    if (code4 === 45 || code4 === 58) {
      return headDelimiterValueBefore(code4);
    }
    if (code4 === 124) {
      seen = true;
      effects2.enter("tableCellDivider");
      effects2.consume(code4);
      effects2.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterCellBefore(code4) {
    if (markdownSpace(code4)) {
      return factorySpace(effects2, headDelimiterValueBefore, "whitespace")(code4);
    }
    return headDelimiterValueBefore(code4);
  }
  function headDelimiterValueBefore(code4) {
    if (code4 === 58) {
      sizeB += 1;
      seen = true;
      effects2.enter("tableDelimiterMarker");
      effects2.consume(code4);
      effects2.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code4 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      return headDelimiterCellAfter(code4);
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterLeftAlignmentAfter(code4) {
    if (code4 === 45) {
      effects2.enter("tableDelimiterFiller");
      return headDelimiterFiller(code4);
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterFiller(code4) {
    if (code4 === 45) {
      effects2.consume(code4);
      return headDelimiterFiller;
    }
    if (code4 === 58) {
      seen = true;
      effects2.exit("tableDelimiterFiller");
      effects2.enter("tableDelimiterMarker");
      effects2.consume(code4);
      effects2.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects2.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code4);
  }
  function headDelimiterRightAlignmentAfter(code4) {
    if (markdownSpace(code4)) {
      return factorySpace(effects2, headDelimiterCellAfter, "whitespace")(code4);
    }
    return headDelimiterCellAfter(code4);
  }
  function headDelimiterCellAfter(code4) {
    if (code4 === 124) {
      return headDelimiterBefore(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code4);
      }
      effects2.exit("tableDelimiterRow");
      effects2.exit("tableHead");
      return ok3(code4);
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterNok(code4) {
    return nok(code4);
  }
  function bodyRowStart(code4) {
    effects2.enter("tableRow");
    return bodyRowBreak(code4);
  }
  function bodyRowBreak(code4) {
    if (code4 === 124) {
      effects2.enter("tableCellDivider");
      effects2.consume(code4);
      effects2.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code4 === null || markdownLineEnding(code4)) {
      effects2.exit("tableRow");
      return ok3(code4);
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects2, bodyRowBreak, "whitespace")(code4);
    }
    effects2.enter("data");
    return bodyRowData(code4);
  }
  function bodyRowData(code4) {
    if (code4 === null || code4 === 124 || markdownLineEndingOrSpace(code4)) {
      effects2.exit("data");
      return bodyRowBreak(code4);
    }
    effects2.consume(code4);
    return code4 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code4) {
    if (code4 === 92 || code4 === 124) {
      effects2.consume(code4);
      return bodyRowData;
    }
    return bodyRowData(code4);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap2();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName2 = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName2,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start2 = context.events[range[2]];
      const end2 = context.events[range[3]];
      start2[1].end = Object.assign({}, end2[1].end);
      start2[1].type = "chunkText";
      start2[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index2, table4, tableBody) {
  const exits = [];
  const related2 = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related2);
    exits.push(["exit", tableBody, context]);
  }
  table4.end = Object.assign({}, related2);
  exits.push(["exit", table4, context]);
  map.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side2 = event[0] === "enter" ? "start" : "end";
  return event[1][side2];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects2, ok3, nok) {
  const self = this;
  return open;
  function open(code4) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code4);
    }
    effects2.enter("taskListCheck");
    effects2.enter("taskListCheckMarker");
    effects2.consume(code4);
    effects2.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code4) {
    if (markdownLineEndingOrSpace(code4)) {
      effects2.enter("taskListCheckValueUnchecked");
      effects2.consume(code4);
      effects2.exit("taskListCheckValueUnchecked");
      return close2;
    }
    if (code4 === 88 || code4 === 120) {
      effects2.enter("taskListCheckValueChecked");
      effects2.consume(code4);
      effects2.exit("taskListCheckValueChecked");
      return close2;
    }
    return nok(code4);
  }
  function close2(code4) {
    if (code4 === 93) {
      effects2.enter("taskListCheckMarker");
      effects2.consume(code4);
      effects2.exit("taskListCheckMarker");
      effects2.exit("taskListCheck");
      return after;
    }
    return nok(code4);
  }
  function after(code4) {
    if (markdownLineEnding(code4)) {
      return ok3(code4);
    }
    if (markdownSpace(code4)) {
      return effects2.check({
        tokenize: spaceThenNonSpace
      }, ok3, nok)(code4);
    }
    return nok(code4);
  }
}
function spaceThenNonSpace(effects2, ok3, nok) {
  return factorySpace(effects2, after, "whitespace");
  function after(code4) {
    return code4 === null ? nok(code4) : ok3(code4);
  }
}

// src/read/gfm.ts
var atext = /[-+.\w]/;
var addressesIn = (text4) => {
  const places2 = /* @__PURE__ */ new Set();
  for (const { index: index2 } of text4.matchAll(/https?:\/\/|www\./gi)) places2.add(index2);
  for (let sign = text4.indexOf("@"); sign >= 0; sign = text4.indexOf("@", sign + 1)) {
    let at2 = sign;
    while (at2 > 0 && atext.test(text4[at2 - 1])) at2--;
    if (at2 < sign) places2.add(at2);
  }
  return places2;
};
var addressesAt = (places2, text4) => {
  const shift = text4.startsWith("\uFEFF") ? 1 : 0;
  const lighter = (construct) => ({
    ...construct,
    previous(code4) {
      return construct.previous?.call(this, code4) !== false && places2.has(this.now().offset + shift);
    }
  });
  const all2 = gfmAutolinkLiteral().text;
  const some = {};
  for (const place of places2) {
    const code4 = text4.charCodeAt(place);
    const constructs2 = all2[code4];
    if (constructs2) some[code4] = [constructs2].flat().map(lighter);
  }
  return { text: some };
};
var delimiter = /^(?=.*[|:])[ \t>*+\d.)|:-]+$/m;
var box = /\[(?:[ \txX]\]|[\r\n])/;
var gfmFor = (text4) => {
  const places2 = addressesIn(text4);
  return [
    ...places2.size ? [addressesAt(places2, text4)] : [],
    ...text4.includes("[^") ? [gfmFootnote()] : [],
    ...text4.includes("~") ? [gfmStrikethrough()] : [],
    ...delimiter.test(text4) ? [gfmTable()] : [],
    ...box.test(text4) ? [gfmTaskListItem()] : []
  ];
};
var mayHoldAddress2 = /@|:\/\/|www\./i;
var sparing = (transform) => {
  const visit = (node2) => {
    if (!("children" in node2) || node2.type === "link" || node2.type === "linkReference") return;
    node2.children = node2.children.flatMap((child) => {
      if (child.type !== "text") visit(child);
      else if (mayHoldAddress2.test(child.value)) {
        const holder = { type: "root", children: [child] };
        transform(holder);
        return holder.children;
      }
      return [child];
    });
  };
  return visit;
};
var gfmTrees = gfmFromMarkdown().map(
  (extension2) => extension2.transforms ? { ...extension2, transforms: extension2.transforms.map(sparing) } : extension2
);

// src/read/markdown.ts
var trees2 = [frontmatterFromMarkdown(), ...gfmTrees];
var parseMarkdown = (text4) => fromMarkdown(text4, { extensions: [frontmatter(), ...gfmFor(text4)], mdastExtensions: trees2 });

// src/read/sha256.ts
import { hash as hash2 } from "node:crypto";
var sha256 = (content4) => hash2("sha256", content4);

// src/read/lines.ts
var linesOf = (text4) => {
  const lines = [];
  let offset = 0;
  for (const [i, raw] of text4.split("\n").entries()) {
    const trimmed = raw.trim();
    const indent2 = raw.length - raw.trimStart().length;
    lines.push({ text: trimmed, offset: offset + indent2, number: i + 1, indent: indent2 });
    offset += raw.length + 1;
  }
  return lines;
};

// src/read/records.ts
var keyed = /^\p{L}[^:.!?]{0,58}:\s+\S/u;
var valued = /^[\p{Lu}\p{N}"“„«'([]/u;
var pairsOf = (lines, listed4) => {
  const pairs = /* @__PURE__ */ new Map();
  const blocks = blocksOf(lines);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block.length < 2 || block.some(listed4)) continue;
    const alike = [block];
    while (repeats(block, blocks[i + alike.length])) alike.push(blocks[i + alike.length]);
    if (alike.length > 1 && haveKeys(alike)) {
      for (const record of alike) tell2(record, true, pairs);
      i += alike.length - 1;
    } else if (block.every((line) => keyed.test(line.text))) tell2(block, false, pairs);
  }
  return pairs;
};
var tell2 = (block, repeated, pairs) => {
  const [name] = block;
  for (const line of block) pairs.set(line, { record: repeated && line !== name ? name?.text ?? null : null, repeated });
};
var blocksOf = (lines) => {
  const blocks = [];
  for (const [i, line] of lines.entries()) {
    if (!line.text) continue;
    if (lines[i - 1]?.text) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
};
var repeats = (block, other2) => other2?.length === block.length && block.every((line, i) => firstWord(line) === firstWord(other2[i]));
var firstWord = (line) => line?.text.split(/\s/, 1)[0];
var haveKeys = (blocks) => {
  const keys = (blocks[0] ?? []).map((_, i) => keyOf4(blocks.map((block) => block[i]?.text.split(/\s+/) ?? [])));
  return keys.every((key) => key !== "") && new Set(keys).size === keys.length;
};
var keyOf4 = (lines) => {
  const [first = [], ...rest2] = lines;
  let count2 = 0;
  while (count2 < first.length && rest2.every((words5) => words5[count2] === first[count2])) count2++;
  const parted2 = () => first[count2 - 1]?.endsWith(":") === true;
  while (count2 && !lines.every((words5) => words5[count2] && (parted2() || valued.test(words5[count2])))) count2--;
  return first.slice(0, count2).join(" ");
};
var rowsFrom = (lines, at2) => {
  const columns2 = columnsOf(lines[at2]);
  if (columns2 < 2) return [];
  let end2 = at2 + 1;
  while (columnsOf(lines[end2]) === columns2) end2++;
  return end2 - at2 > 1 ? lines.slice(at2, end2) : [];
};
var columnsOf = (line) => line?.text.split(/\t+/).length ?? 0;

// src/read/text.ts
var bullet = /^([•·▪‣◦●○■□*–—-]|o(?=\s{2}))\s+/u;
var ordinal = /^(\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)])\s+/iu;
var listed2 = (line) => bullet.exec(line.text) ?? ordinal.exec(line.text);
var point3 = (line, at2) => ({ line: line.number, column: line.indent + at2 + 1, offset: line.offset + at2 });
var placed2 = (line, from, last) => ({ start: point3(line, from), end: point3(last, last.text.length) });
var actsAsHeading = (line, before2, after, next) => {
  if (before2?.text || line.text.length > 90 || line.text.length < 2) return false;
  if (/[.;,]$/.test(line.text) || bullet.test(line.text)) return false;
  if (!/\p{L}/u.test(line.text) || /\b(19|20)\d{2}$/.test(line.text)) return false;
  if (line.text.endsWith(":") && next && listed2(next)) return false;
  const enumerated2 = /^(\(?\d{1,2}(\.\d{1,2})*[.)]?|[A-Z][.)]|[IVX]+[.)]|§ ?\d+|Art(icle|ikel)?\.? \d+)\s+\p{Lu}/u.test(line.text);
  if (!after?.text) return enumerated2 || !line.text.endsWith(":") || line.text.split(/\s+/).length <= 6;
  return enumerated2 && !listed2(after) && after.text.length > 90;
};
var depthOf = (line, first) => {
  if (first) return 1;
  return /^(\d{1,2}\.\d|\([a-z]\)|[a-z]\))/.test(line.text) ? 3 : 2;
};
var goesOn2 = (line, next, wrapped) => {
  if (!next?.text || listed2(next) || !line.text) return false;
  if (wrapped) return line.text.length >= 40 && !/[:.!?]$/.test(line.text) || wrapped && /^\p{Ll}/u.test(next.text);
  return line.text.length >= 40 && /^\p{Ll}/u.test(next.text) && !/[.:;!?]$/.test(line.text);
};
var isWrapped = (lines) => {
  const long = lines.filter((line) => line.text.length > 0);
  return long.length > 20 && long.every((line) => line.indent + line.text.length <= 120) && long.filter((line) => line.text.length > 55).length > long.length / 2;
};
var wrap = (line) => {
  const start2 = point3(line, line.text.length);
  return { type: "text", value: " ", position: { start: start2, end: { ...start2, column: start2.column + 1, offset: start2.offset + 1 } } };
};
var paragraphOf = (lines, from) => {
  const children2 = lines.flatMap((line, i) => {
    const text4 = { type: "text", value: line.text.slice(i ? 0 : from), position: placed2(line, i ? 0 : from, line) };
    const before2 = lines[i - 1];
    return before2 ? [wrap(before2), text4] : [text4];
  });
  return { type: "paragraph", children: children2, position: placed2(lines[0], from, lines.at(-1)) };
};
var headingOf = (line, depth) => ({
  type: "heading",
  depth,
  children: [{ type: "text", value: line.text, position: placed2(line, 0, line) }],
  position: placed2(line, 0, line)
});
var positionOf = ({ position: position2 }) => position2 ? { position: position2 } : {};
var itemOf = (paragraph2) => ({
  type: "listItem",
  children: [paragraph2],
  ...positionOf(paragraph2)
});
var tableOf = (rows2) => ({
  type: "table",
  children: rows2.map((line) => ({
    type: "tableRow",
    children: [...line.text.matchAll(/[^\t]+/g)].map(({ 0: value3, index: index2 }) => {
      const position2 = { start: point3(line, index2), end: point3(line, index2 + value3.length) };
      return { type: "tableCell", children: [{ type: "text", value: value3, position: position2 }], position: position2 };
    }),
    position: placed2(line, 0, line)
  })),
  position: placed2(rows2[0], 0, rows2.at(-1))
});
var lookahead = 4;
var parseText = (text4) => {
  const lines = linesOf(text4);
  const wrapped = isWrapped(lines);
  const pairs = pairsOf(lines, (line) => listed2(line) !== null);
  const children2 = [];
  let list5 = null;
  let headed = false;
  const alone = (block) => {
    list5 = null;
    children2.push(block);
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line.text) continue;
    const pair = pairs.get(line);
    if (pair) {
      alone({ ...paragraphOf([line], 0), data: { pair } });
      continue;
    }
    const rows2 = rowsFrom(lines, i);
    if (rows2.length) {
      alone(tableOf(rows2));
      i += rows2.length - 1;
      continue;
    }
    const next = lines.slice(i + 1, i + lookahead).find((other2) => other2.text);
    if (actsAsHeading(line, lines[i - 1], lines[i + 1], next)) {
      alone(headingOf(line, depthOf(line, !headed)));
      headed = true;
      continue;
    }
    const marker = listed2(line);
    const block = [line];
    while (goesOn2(lines[i], lines[i + 1], wrapped)) block.push(lines[++i]);
    const paragraph2 = paragraphOf(block, marker?.[0].length ?? 0);
    if (!marker) alone(paragraph2);
    else if (list5) list5.children.push(itemOf(paragraph2));
    else {
      list5 = { type: "list", ordered: !bullet.test(line.text), children: [itemOf(paragraph2)], ...positionOf(paragraph2) };
      children2.push(list5);
    }
  }
  return { type: "root", children: children2 };
};

// src/read/index.ts
var byExtension = {
  md: "markdown",
  markdown: "markdown",
  mdx: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html"
};
var formatOf = (path2, text4) => {
  const extension2 = /\.([a-z]+)$/i.exec(path2)?.[1]?.toLowerCase() ?? "";
  const known4 = byExtension[extension2];
  if (known4) return known4;
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(text4)) return "html";
  const headings = text4.match(/^#{1,6} \S/gm)?.length ?? 0;
  const links = text4.match(/\]\((https?:|\/|#|mailto:)/g)?.length ?? 0;
  const bold = text4.match(/\*\*\S[^*\n]*\*\*/g)?.length ?? 0;
  return headings >= 2 || links >= 3 || bold >= 3 ? "markdown" : "text";
};
var read = async (input, limit2) => {
  const decoded = decode(input, limit2);
  const format = input.format ?? formatOf(input.path, decoded);
  const text4 = format === "html" ? (await import("./html.js")).extractHtml(decoded) : decoded;
  const source = { path: input.path, format, text: text4, sha256: sha256(input.content) };
  const language = input.language ?? (format === "html" ? /<html[^>]*\slang=["']?([a-z-]+)/i.exec(decoded)?.[1] : frontMatterLanguage(text4));
  if (language) source.language = language.toLowerCase();
  return { source, tree: format === "text" ? parseText(text4) : parseMarkdown(text4) };
};
var frontMatterLanguage = (text4) => /^---\r?\n(?:.*\r?\n){0,40}?(?:lang|language|locale):\s*["']?([a-z]{2}(?:-[a-z]+)?)/i.exec(text4)?.[1];

// src/structure/outside.ts
var longestLabel3 = 80;
var fewestInMenu = 3;
var isMenu = ({ kind, links, linked }, text4) => kind !== "row" && kind !== "pair" && links.length >= fewestInMenu && text4.length - linked <= links.length && !/[.!?]$/.test(text4);
var isOutside = (raw, test, above) => {
  if (raw.heading) return false;
  const text4 = raw.text.trim();
  if (!/\p{L}/u.test(text4)) return true;
  const label2 = text4.length <= longestLabel3 && !/[.!?]$/.test(text4);
  if (raw.linked >= text4.length - 2 && (label2 || above)) return true;
  return isMenu(raw, text4) || test(text4);
};

// src/structure/plain-text.ts
var textOf = (node2, source) => {
  const { start: start2, end: end2 } = node2.position ?? {};
  const length = (end2?.offset ?? 0) - (start2?.offset ?? 0);
  const into2 = { source, text: "", offsets: new Uint32Array(Math.max(length, 16)), links: [], linked: 0 };
  collect(node2, into2);
  return { text: into2.text, offsets: into2.offsets.slice(0, into2.text.length), links: into2.links, linked: into2.linked };
};
var add = (into2, text4, offset, step2) => {
  const from = into2.text.length;
  const to = from + text4.length;
  if (to > into2.offsets.length) {
    const longer = new Uint32Array(to * 2);
    longer.set(into2.offsets);
    into2.offsets = longer;
  }
  const { offsets } = into2;
  for (let i = from; i < to; i++) offsets[i] = offset + (i - from) * step2;
  into2.text += text4;
};
var collect = (node2, into2) => {
  const start2 = node2.position?.start.offset ?? into2.offsets[into2.text.length - 1] ?? 0;
  const end2 = node2.position?.end.offset ?? start2;
  switch (node2.type) {
    case "text":
    case "inlineCode":
    case "code":
      addValue(into2, node2.value, start2, end2, node2.type === "code");
      break;
    case "html":
      addMarkup(into2, node2.value, start2);
      break;
    case "break":
      add(into2, "\n", start2, 0);
      break;
    case "image":
    case "imageReference":
    case "footnoteReference":
      break;
    case "tableCell":
      collectChildren(node2, into2);
      add(into2, "\n", Math.max(start2, end2 - 1), 0);
      break;
    case "link": {
      const before2 = into2.text.length;
      into2.links.push(node2.url);
      collectChildren(node2, into2);
      into2.linked += into2.text.length - before2;
      return;
    }
    default:
      if ("children" in node2) collectChildren(node2, into2);
      if (node2.type === "paragraph" || node2.type === "heading" || node2.type === "listItem") {
        if (into2.text && !into2.text.endsWith("\n")) add(into2, "\n", end2, 0);
      }
  }
};
var collectChildren = (node2, into2) => {
  for (const child of node2.children) collect(child, into2);
};
var addValue = (into2, value3, start2, end2, lines) => {
  const { source } = into2;
  let at2 = start2;
  let from = 0;
  while (from < value3.length) {
    const feed = value3.indexOf("\n", from);
    const to = feed < 0 ? value3.length : feed;
    at2 = addLine(into2, value3.slice(from, to), at2, end2);
    if (feed < 0) return;
    at2 = addSign(into2, "\n", lines ? "\n" : " ", at2, end2);
    while (at2 < end2 && (source[at2] === " " || source[at2] === ">" || source[at2] === "	") && source[at2] !== value3[feed + 1]) at2++;
    from = feed + 1;
  }
};
var addLine = (into2, text4, start2, end2) => {
  if (into2.source.startsWith(text4, start2)) {
    add(into2, text4, start2, 1);
    return start2 + text4.length;
  }
  let at2 = start2;
  for (let i = 0; i < text4.length; i++) at2 = addSign(into2, text4[i], text4[i], at2, end2);
  return at2;
};
var addSign = (into2, wanted, shown, start2, end2) => {
  const { source } = into2;
  const at2 = source[start2] === wanted ? start2 : skipTo(source, wanted, start2, end2);
  add(into2, shown, Math.min(at2, source.length), 0);
  return at2 + (source[at2] === "&" && wanted !== "&" ? entityLength(source, at2) : 1);
};
var entityLength = (source, at2) => {
  const close2 = source.indexOf(";", at2);
  return close2 > at2 && close2 - at2 < 40 ? close2 - at2 + 1 : 1;
};
var skipTo = (source, wanted, at2, end2) => {
  let seen = at2;
  while (seen < end2 && source[seen] !== wanted) {
    if (source[seen] === "&" && entityLength(source, seen) > 1) return seen;
    if (seen - at2 > 16) return at2;
    seen++;
  }
  return seen < end2 ? seen : at2;
};
var addMarkup = (into2, value3, start2) => {
  let at2 = 0;
  for (const tag2 of value3.matchAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z0-9-]*)\b[^>]*>/gi)) {
    addRaw(into2, value3.slice(at2, tag2.index), start2 + at2);
    if (/^(br|p|div|li|ul|ol|tr|td|th|h[1-6]|table|section|summary|details|dt|dd)$/i.test(tag2[2] ?? "") && into2.text && !into2.text.endsWith("\n"))
      add(into2, "\n", start2 + tag2.index, 0);
    at2 = tag2.index + tag2[0].length;
  }
  addRaw(into2, value3.slice(at2), start2 + at2);
};
var addRaw = (into2, raw, start2) => add(into2, raw.replaceAll("\n", " "), start2, 1);

// src/structure/passages.ts
var boldHeading = 100;
var passagesOf = (source, tree) => {
  const context = { source, out: [], lead: "", depth: 0, heading: 0 };
  for (const child of tree.children) walk(child, context);
  return context.out.filter((passage2) => passage2.text.trim().length > 0);
};
var walk = (node2, context) => {
  switch (node2.type) {
    case "heading":
      context.heading = node2.depth;
      context.lead = "";
      push4(node2, context, { heading: node2.depth });
      break;
    case "paragraph":
      paragraph(node2, context);
      break;
    case "list":
      list2(node2, context);
      break;
    case "table":
      table2(node2, context);
      break;
    case "html":
    case "code":
      push4(node2, context, {});
      break;
    case "yaml":
    case "definition":
    case "thematicBreak":
      break;
    default:
      if ("children" in node2) for (const child of node2.children) walk(child, context);
  }
};
var push4 = (node2, context, more, plain5 = textOf(node2, context.source)) => {
  context.out.push({
    heading: 0,
    kind: context.depth ? "item" : "paragraph",
    lead: context.depth ? context.lead : "",
    depth: context.depth,
    ...plain5,
    ...more
  });
};
var paragraph = (node2, context) => {
  const only = node2.children.filter((child) => !(child.type === "text" && !child.value.trim()) && child.type !== "break");
  const bold = only.length === 1 && only[0]?.type === "strong";
  const plain5 = textOf(node2, context.source);
  if (node2.data?.pair) {
    push4(node2, context, { kind: "pair", lead: headerOf(node2.data.pair, context.lead) }, plain5);
    return;
  }
  if (bold && context.depth === 0 && plain5.text.length <= boldHeading && !/[.,;]$/.test(plain5.text.trim())) {
    context.lead = "";
    push4(node2, context, { heading: Math.min(context.heading + 1, 7) }, plain5);
    return;
  }
  push4(node2, context, {}, plain5);
  if (context.depth === 0) context.lead = lastSentence(plain5.text);
};
var headerOf = ({ record, repeated }, lead) => repeated || lead.endsWith(":") ? `${lead.slice(-200)} ${record?.slice(0, 100) ?? ""}`.trim() : "";
var lastSentence = (text4) => {
  const sentences4 = text4.trim().split(/(?<=[.!?])\s+/u);
  return (sentences4.at(-1) ?? "").slice(-300);
};
var list2 = (node2, context) => {
  const lead = context.lead;
  for (const item2 of node2.children) {
    context.depth++;
    const first = context.out.length;
    for (const child of item2.children) {
      walk(child, context);
      const head3 = context.out[first];
      if (child.type === "paragraph" && head3) context.lead = `${lead} ${lastSentence(head3.text)}`.slice(-300);
    }
    context.depth--;
    context.lead = lead;
  }
};
var table2 = (node2, context) => {
  const [head3, ...rows2] = node2.children;
  if (!head3) return;
  const header = head3.children.map((cell) => textOf(cell, context.source).text.trim()).join(" ");
  const lead = `${context.lead} ${header}`.trim().slice(-300);
  for (const row4 of [head3, ...rows2]) push4(row4, context, { kind: "row", lead: row4 === head3 ? context.lead : lead });
};

// src/structure/index.ts
var structure = (source, tree, outside2) => {
  const sections2 = [{ id: 0, title: "", depth: 0, path: [], start: 0, end: source.text.length }];
  const passages = [];
  const open = [sections2[0]];
  const raws = passagesOf(source.text, tree);
  const title2 = raws.findIndex((raw) => raw.heading > 0);
  raws.forEach((raw, i) => {
    if (raw.heading) {
      const depth = raw.heading;
      while (open.length > 1 && open.at(-1).depth >= depth) open.pop().end = raw.offsets[0] ?? 0;
      const section2 = sectionOf2(sections2.length, raw, depth, open.at(-1), source.text.length);
      sections2.push(section2);
      open.push(section2);
    }
    passages.push({
      id: i,
      kind: raw.heading ? "heading" : raw.kind,
      section: open.at(-1).id,
      text: raw.text,
      offsets: raw.offsets,
      lead: raw.lead,
      depth: raw.depth,
      outside: isOutside(raw, outside2, i < title2),
      links: raw.links
    });
  });
  return { sections: sections2, passages };
};
var sectionOf2 = (id, raw, depth, parent, end2) => {
  const title2 = raw.text.replace(/\s+/g, " ").trim().slice(0, 200);
  return { id, title: title2, depth, path: [...parent.path, title2], start: raw.offsets[0] ?? 0, end: end2 };
};

// src/understand.ts
var longestLabel4 = 25;
var understand = async (input, language) => {
  const { source, tree } = await read(input, sizeLimit);
  const tag2 = language ?? source.language ?? await detect(source.text);
  const pack = await packFor(tag2);
  const lexicon = await lexiconOf(pack);
  const outside2 = (text4) => {
    const beginning = text4.slice(0, 400);
    if (hasMoreWords(beginning, longestLabel4)) return false;
    const list5 = words(beginning, pack.contractions, longestLabel4);
    return list5.length <= longestLabel4 && find(lexicon.outside, list5).some((hit) => hit.from <= 1 || hit.to - hit.from >= list5.length / 3);
  };
  const outline2 = {
    path: source.path,
    format: source.format,
    language: pack.code === "und" ? tag2 : pack.code,
    ...structure(source, tree, outside2)
  };
  const units2 = unitsOf(outline2, lexicon);
  const places2 = placesOf2(source.text);
  const clause3 = changeClauseOf(outline2, units2, lexicon, places2);
  return {
    source,
    outline: outline2,
    understood: pack.code !== "und",
    units: units2,
    practices: units2.filter(isPractice).length,
    statements: () => statementsOf(outline2, units2, places2),
    rule: clause3.rule,
    clause: clause3.starts,
    dates: statedDates(units2, lexicon),
    evidence: places2.evidence,
    point: places2.point
  };
};

// src/analyze.ts
var parse2 = async (input, options = {}) => {
  const revision2 = await understand(input, options.language);
  const { source, outline: outline2, rule, dates } = revision2;
  return {
    path: source.path,
    text: source.text,
    language: outline2.language,
    outline: outline2,
    statements: revision2.statements(),
    rule,
    ...dates,
    remarks: remarksOn(revision2, null)
  };
};
var compare = async (oldInput, newInput, options = {}) => {
  const old = await understand(oldInput, options.oldLanguage ?? options.language);
  const now = await understand(newInput, options.newLanguage ?? options.language);
  const alignment = align(old.units, now.units, old.outline.language !== now.outline.language);
  const changes = assess(compareRevisions(old, now, alignment), old.rule, now.rule, options);
  return {
    schemaVersion: 1,
    tool: { name: "reconsent", version },
    old: infoOf(old),
    new: infoOf(now),
    rule: { old: old.rule, new: now.rule },
    verdict: verdictOf(changes),
    changes,
    sections: sectionChanges(old, now, alignment),
    remarks: remarksOf(old, now, changes, options)
  };
};
var infoOf = ({ source, outline: outline2, dates }) => ({
  path: source.path,
  format: source.format,
  language: outline2.language,
  sha256: source.sha256,
  ...dates
});

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
var promises2 = {
  consent: "consent",
  notice: "notice",
  posting: "posting of the new text",
  none: "nothing"
};
var triggers2 = {
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
var reach4 = { "existing-data": "data already held", all: "all data" };
var acceptances = {
  explicit: "explicit acceptance",
  "continued-use": "acceptance by continued use"
};
var count = (n, noun3) => `${n} ${noun3}${n === 1 ? "" : "s"}`;
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
  const parts = (text4, prefix) => [...text4.matchAll(/(\d+)([A-Z])/g)].map(([, n, unit = ""]) => count(Number(n), units[prefix + unit] ?? units[unit] ?? unit));
  return [...parts(days3, ""), ...parts(time, "T-")].join(" ") || duration;
};
var isPeriod = (value3) => typeof value3 === "string" && /^P(?=.)[\dYMWDTHS]+$/.test(value3);
var isDate = (value3) => typeof value3 === "string" && /^\d{4}(-\d\d){0,2}$/.test(value3);
var valueName = (value3) => isPeriod(value3) ? period(value3) : String(value3);

// src/report/messages/en-comment.ts
var listed3 = (parts) => parts.filter(([n]) => n > 0).map(([n, words5]) => `${n} ${words5}`).join(", ");
var commentEn = {
  verdict: {
    consent: "People must be asked for consent first",
    notice: "People must be told in advance",
    none: "Neither consent nor notice is asked for"
  },
  incomplete: "A policy could not be read",
  resolved: "Resolved: nothing asks for action any more",
  nothing: "No policy differs any more.",
  noneChanged: "No policy changed.",
  counts: (verdict2, possible = 0) => {
    const { material, consent, notice, acknowledged } = verdict2;
    const rest2 = material - consent - notice;
    const asking = listed3([
      [consent, "for consent"],
      [notice, "for notice"],
      [rest2, "that the policy asks nothing for"]
    ]);
    const head3 = material === 0 ? "No material change is open" : `**${count(material, "material change")}**: ${asking}`;
    const doubt = possible === 0 ? "" : `; ${possible} of them only possible, to be checked`;
    const known4 = acknowledged === 0 ? "" : `; ${acknowledged} acknowledged`;
    return `${head3}${doubt}${known4}.`;
  },
  gateUnread: "The check fails: nothing is certain before every policy can be read.",
  gate: (failing, failOn) => failing > 0 ? `The check fails (\`fail-on: ${failOn}\`): ${count(failing, "open finding")} at or above that level.` : `The check passes (\`fail-on: ${failOn}\`).`,
  table: {
    policy: "Policy",
    verdict: "Asks for",
    consent: "Consent",
    notice: "Notice",
    other: "Other material",
    acknowledged: "Acknowledged"
  },
  short: { consent: "consent", notice: "notice", none: "nothing" },
  morePolicies: (n) => `… and ${n} more ${n === 1 ? "policy" : "policies"}, in the report.`,
  lists: {
    consent: "Consent asked",
    notice: "Notice asked",
    none: "Material, the policy asks nothing",
    possible: "Possible, to be checked by a person",
    acknowledged: "Acknowledged",
    immaterial: "Not material"
  },
  before: "Before",
  after: "After",
  line: (n) => n === void 0 ? "file" : `line ${n}`,
  because: "because",
  clause: "clause",
  decidedBy: {
    old: "Decided by the clause on changes of the old text",
    new: "Decided by the clause on changes of the new text",
    both: "Decided by the clause on changes, in both texts"
  },
  silent: "Neither text says what happens when it changes; the legal default, as advice:",
  formerly: "formerly",
  added: (rule) => `New policy: there is nothing to compare it with. Its clause on changes: ${rule}.`,
  removed: "The policy is deleted, and with it every promise in it",
  unreadable: (problem) => `Not compared: ${problem}`,
  acknowledge: "To accept a finding: run its command and commit the file that it writes.",
  command: (id, rule) => `reconsent ack ${id} --rule ${rule} --reason "…" --owner "…"`,
  acknowledged: (owner, reason3, expires) => `accepted by ${owner}${expires === null ? "" : ` until ${expires}`}: ${reason3}`,
  more: (n) => `… and ${count(n, "more finding")}, in the report.`,
  shortened: "This comment is shortened to fit; the whole report is in the job summary and the report file.",
  run: "Full report",
  made: "By reconsent, from the two texts alone; an aid to a decision, not legal advice.",
  notes: {
    "acknowledgement-expired": ({ finding, owner, expires }) => `the acknowledgement of ${finding} by ${owner} expired on ${expires}`,
    "acknowledgement-orphaned": ({ finding, rule }) => `the new acknowledgement of ${finding} (${rule}) fits no finding`,
    "acknowledgement-mismatched": ({ finding, rule, actual }) => `the acknowledgement of ${finding} names the rule ${rule}, but the finding is ${actual}: it does not count`,
    "configuration-changed": ({ path: path2 }) => `this change also edits ${path2}, by which it is judged`,
    "fork-configuration": ({ path: path2 }) => `the head is a fork's: ${path2} and acknowledgements are those of the base`,
    "no-merge-base": ({ base }) => `the clone does not reach the common ancestor; compared with ${String(base).slice(0, 12)} itself`,
    "files-capped": ({ count: n }) => `only the first ${n} changed files were listed by the host`,
    "published-from": ({ date: date2, from }) => `day of publication taken as ${date2} (${from})`
  }
};
var commentMessagesIn = (_locale = "en") => commentEn;

// src/report/comment-budget.ts
var separator2 = 2;
var fullShare = 0.6;
var allot = (items, room) => {
  const cost = (text4) => text4.length + separator2;
  const total = items.reduce((sum2, item2) => sum2 + cost(item2.full), 0);
  if (total <= room) return new Map(items.map((item2) => [item2, "full"]));
  const shown = /* @__PURE__ */ new Map();
  const ranked = [...items].sort((a, b) => a.rank - b.rank);
  let used = 0;
  let full = true;
  for (const item2 of ranked) {
    if (full && used + cost(item2.full) <= room * fullShare) {
      used += cost(item2.full);
      shown.set(item2, "full");
      continue;
    }
    full = false;
    const fits2 = used + cost(item2.brief) <= room;
    if (fits2) used += cost(item2.brief);
    shown.set(item2, fits2 ? "brief" : "none");
  }
  return shown;
};

// src/report/comment-escape.ts
var apart = "​";
var unseen = /(?![\t\n\v\f\r])\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
var loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var plainLine = (text4) => text4.replace(unseen, "").replace(loneSurrogate, "�").replace(/\s+/g, " ").trim();
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "<span>$</span>" };
var escapeText = (text4) => plainLine(text4).replace(/[\\`*_[\]#~|]/g, "\\$&").replace(/[&<>$]/g, (character) => entities[character] ?? character).replace(/@(?=[\w-])/g, `@${apart}`).replace(/#(?=\w)/g, `#${apart}`).replace(/\b(GH)-(?=\d)/gi, `$1${apart}-`).replace(/:(?=\/\/)/g, `:${apart}`).replace(/\b(mailto|xmpp):/gi, `$1${apart}:`).replace(/\b(www)\./gi, `$1${apart}.`).replace(/:(?=[\w\\+-]+:)/g, `:${apart}`).replace(/\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi, (hash3) => `${hash3.slice(0, 4)}${apart}${hash3.slice(4)}`);
var quoted = (text4, longest7 = 600) => `“${escapeText(shorten(plainLine(text4), longest7))}”`;
var shorten = (text4, longest7) => {
  if (text4.length <= longest7) return text4;
  const cut2 = text4.slice(0, longest7 - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut2.trimEnd()}…`;
};
var code2 = (text4) => {
  const line = shorten(plainLine(text4), 200);
  const longest7 = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence3 = "`".repeat(longest7 + 1);
  const padded = /^`|`$/.test(line) || line === "" ? ` ${line} ` : line;
  return `${fence3}${padded}${fence3}`;
};
var codeCell = (text4) => code2(text4).replaceAll("|", "\\|");

// src/report/comment-links.ts
var longest6 = 1e3;
var commit = /^[0-9a-f]{40,64}$/;
var lineAddress = (links, side2, path2, line) => {
  const revision2 = side2 === "old" ? links?.base : links?.head;
  if (!links || !revision2 || !commit.test(revision2)) return null;
  const file = path2.split("/").map(segment).join("/");
  const address2 = `${links.repository}/blob/${revision2}/${file}?plain=1${line ? `#L${line}` : ""}`;
  return address2.length > longest6 ? null : address2;
};
var loneSurrogate2 = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var segment = (name) => encodeURIComponent(name.replace(loneSurrogate2, "�")).replace(/[()'*!~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
var link = (words5, address2) => address2 ? `[${words5}](${address2})` : words5;

// src/report/messages/en-because.ts
var texts = { old: "the old text", new: "the new text", both: "both texts" };
var promise = ({ revision: revision2 }) => revision2 === null ? "neither text promises" : `${texts[revision2]} ${revision2 === "both" ? "promise" : "promises"}`;
var hedgeName = (hedge) => {
  if (hedge === null) return "not in every case";
  return Object.hasOwn(hedges, hedge) ? hedges[hedge] : `“${hedge}”`;
};
var andNotice = ({ action }) => action === "notice" ? "; notice is promised" : "";
var rows = {
  "consent-covered": (because3) => `${promise(because3)} consent before changes of this kind`,
  "consent-outside-clause": (because3, finding) => `${promise(because3)} consent, but not for changes of this kind${andNotice(finding)}`,
  "consent-reduces-rights": (because3) => `${promise(because3)} consent before changes that reduce people's rights`,
  "consent-hedged": (because3) => `${promise(because3)} consent, with a reservation: ${hedgeName(because3.hedge)}`,
  "notice-covered": (because3) => `${promise(because3)} notice of changes of this kind`,
  "notice-reduces-rights": (because3, { action }) => `${promise(because3)} notice of changes that reduce people's rights${action === "none" ? ", and this one does not" : ""}`,
  "posting-only": (because3) => `${promise(because3)} no more than to post the new text`,
  "no-rule": () => "neither text says what happens when it changes",
  protective: (_because, finding) => `the change only protects people, so no consent is needed${andNotice(finding)}`,
  "other-audience": (because3) => `${promise(because3)} ${promises2[because3.requires ?? "none"]} to other people than those concerned`,
  "not-material": () => "the change is not material",
  "existing-data": (because3) => `${promise(because3)} consent for data already held`
};
var because = (finding) => rows[finding.because.row](finding.because, finding);

// src/report/messages/en-remarks.ts
var days = (n) => n === void 0 ? "notice" : `${count(Number(n), "day")} of notice`;
var on2 = (date2) => date2 === void 0 ? "" : ` (${date2})`;
var tag = (language) => language === void 0 ? "the language" : `the language “${language}”`;
var sentences2 = {
  identical: () => "the two texts are the same",
  "no-policy": () => "the text does not look like a policy",
  "unknown-language": ({ language }) => `no words are known for ${tag(language)}, so only structure and text were compared`,
  "different-languages": ({ old, new: now }) => `the texts are in two languages${old && now ? `, “${old}” and “${now}”` : ""}`,
  "no-change-rule": () => "the text says nothing about its own changes",
  "date-not-moved": ({ date: date2 }) => `the text changed, its revision date${on2(date2)} did not`,
  "date-moved-only": ({ date: date2 }) => `the date of the text changed${on2(date2)}, nothing else did`,
  "reordering-only": () => "passages were moved, nothing else changed",
  "effective-too-early": ({ published, days: promised, earliest, effective }) => `the text takes effect${on2(effective)} before publication${on2(published)} plus the promised ${days(promised)}${earliest === void 0 ? "" : `: ${earliest} at the earliest`}`,
  "effective-date-missing": ({ days: promised }) => `${days(promised)} is promised, and the new text states no effective date`,
  "replacement-characters": ({ count: n }) => `the text holds ${n === void 0 ? "replacement characters" : count(Number(n), "replacement character")} (U+FFFD), where something was lost earlier`
};
var sides = { old: "old text: ", new: "new text: " };
var remark2 = ({ id, side: side2, args }) => `${side2 === null ? "" : sides[side2]}${sentences2[id](args)}`;
var advices = {
  "colorado-6.04": "Colorado Privacy Act Rule 6.04: people are told of material changes, and asked before data is used for a new purpose",
  "wp260-29": "WP260 rev.01 par. 29 to 31: people are told of substantive changes well before they take effect",
  "ftc-gateway-learning": "FTC, Gateway Learning (C-4120): no material change for data already collected without consent"
};
var advice2 = (id) => Object.hasOwn(advices, id) ? advices[id] ?? id : id;

// src/report/messages/en-rule.ts
var capital = (text4) => text4.charAt(0).toUpperCase() + text4.slice(1);
var inWords = (list5, key) => Object.hasOwn(list5, key) ? list5[key] ?? key : key;
var joined2 = (list5, keys) => keys.map((key) => inWords(list5, key)).join(", ");
var scopes = { ...topics, any: "any kind" };
var sidesOf2 = ({ terms: terms2, before: before2, after }) => {
  const bare3 = (list5) => list5.map((term) => term.slice(term.indexOf(":") + 1));
  const values = (value3, list5) => (value3 === void 0 ? bare3(list5) : [String(value3)]).flatMap((text4) => text4.split(", "));
  return { from: values(before2?.value, terms2.before), to: values(after?.value, terms2.after) };
};
var days2 = (value3) => isPeriod(value3) ? period(value3) : count(Number(value3), "day");
var shifted = (head3, list5) => (change2) => {
  const { from, to } = sidesOf2(change2);
  if (from.length > 0 && to.length > 0) return `${head3} changed from ${joined2(list5, from)} to ${joined2(list5, to)}`;
  if (from.length > 0) return `${head3} no longer stated: ${joined2(list5, from)}`;
  return to.length > 0 ? `${head3} now stated: ${joined2(list5, to)}` : `${head3} changed`;
};
var requires = (change2) => {
  const {
    from: [from = "none"],
    to: [to = "none"]
  } = sidesOf2(change2);
  if (change2.kind === "removed") return "Clause on changes of the policy no longer stated";
  if (change2.kind === "added") return `Clause on changes of the policy now stated: it promises ${inWords(promises2, to)}`;
  if (change2.direction === "tightened")
    return `${capital(inWords(promises2, to))} now promised before changes, instead of ${inWords(promises2, from)}`;
  const rest2 = to === "none" ? "" : `, only ${inWords(promises2, to)}`;
  return `${capital(inWords(promises2, from))} no longer promised before changes${rest2}`;
};
var noticeDays = (change2) => {
  const {
    from: [from],
    to: [to]
  } = sidesOf2(change2);
  const head3 = "Notice period before changes";
  if (from === void 0) return to === void 0 ? `${head3} changed` : `${head3} of ${days2(to)} now promised`;
  if (to === void 0) return `${head3} of ${days2(from)} no longer promised`;
  const verb = change2.direction === "tightened" || change2.direction === "up" ? "extended" : "shortened";
  return `${head3} ${verb} from ${days2(from)} to ${days2(to)}`;
};
var fields = {
  requires,
  noticeDays,
  scope: shifted("Kinds of changes that the clause covers", scopes),
  when: shifted("Changes for which the clause is triggered", triggers2),
  acceptance: shifted("How changes of the policy are accepted", acceptances),
  channels: shifted("Means of telling about changes", channels),
  appliesTo: shifted("Data that the clause on changes protects", reach4),
  audience: shifted("People to whom the clause on changes is addressed", {}),
  hedge: shifted("Reservation of the clause on changes", hedges)
};
var isField = (field) => field !== void 0 && Object.hasOwn(fields, field);
var ruleChange = (change2) => isField(change2.field) ? fields[change2.field](change2) : "Clause on changes of the policy changed";
var ruleSentence = (rule) => {
  if (rule === null) return "no clause on its own changes";
  const scope2 = rule.scope.includes("any") ? "" : ` of ${joined2(scopes, rule.scope)}`;
  return [
    `${promises2[rule.requires]} for ${triggers2[rule.when]}${scope2}`,
    rule.noticeDays === null ? "" : `${count(rule.noticeDays, "day")} ahead`,
    joined2(means, rule.channels),
    rule.audience === null ? "" : `to ${rule.audience}`,
    rule.appliesTo === "all" ? "" : `for ${reach4[rule.appliesTo]}`,
    rule.hedge === null ? "" : `with a reservation (${hedges[rule.hedge]})`,
    rule.acceptance === null ? "" : acceptances[rule.acceptance]
  ].filter(Boolean).join(", ");
};

// src/report/messages/en-terms.ts
var names4 = {
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
var isMarker2 = (term) => isConcept(term) && turningKinds.has(concepts[term].kind);
var observed = (stem, side2) => {
  for (const { quote } of side2?.evidence ?? [])
    for (const [word2] of quote.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu))
      if (word2.toLowerCase().startsWith(stem)) return word2;
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
var nameOf2 = (term) => {
  const country = countryOf(term);
  return country ? countries[country] : names4[term] ?? term.replaceAll("-", " ");
};
var conceptNames = (terms2) => {
  const tells = (term) => countryOf(term) !== null || isConcept(term) && !everywhere.has(term) && concepts[term].kind !== "action";
  return terms2.filter(tells).map(nameOf2);
};
var words2 = (terms2, side2) => terms2.flatMap((term) => {
  if (isConcept(term) || countryOf(term)) return [nameOf2(term)];
  if (term.startsWith("#") || term.startsWith("=")) return [term.slice(1)];
  const word2 = observed(term, side2) ?? (term.includes(" ") ? term : null);
  return word2 === null ? [] : [`“${word2}”`];
});
var mostTerms = 4;
var termList = (terms2, side2, withMarkers = false) => {
  const kept2 = terms2.filter((term) => withMarkers || !isMarker2(term));
  const told = [...new Set(conceptNames(kept2))];
  const shown = told.length > 0 ? told : [...new Set(words2(kept2, side2))];
  if (told.length === 0 && shown.length > mostTerms) return "";
  const more = shown.length - mostTerms;
  return more > 0 ? `${shown.slice(0, mostTerms).join(", ")} and ${more} more` : shown.join(", ");
};

// src/report/messages/en-summary.ts
var periods = { retention: "Retention period", "change-rule": "Notice period before changes" };
var measureOf = ({ category, before: before2, after }) => {
  const value3 = after?.value ?? before2?.value;
  if (isPeriod(value3)) return { name: periods[category] ?? `Period on ${topics[category]}`, up: "extended", down: "shortened" };
  if (isDate(value3)) return { name: `Date on ${topics[category]}`, up: "put off", down: "brought forward" };
  if (typeof value3 === "string") return { name: `Value on ${topics[category]}`, up: "changed", down: "changed" };
  return { name: category === "children" ? "Minimum age" : `Number on ${topics[category]}`, up: "raised", down: "lowered" };
};
var verbs = { added: "now stated", removed: "no longer stated", changed: "changed" };
var capital2 = (text4) => text4.charAt(0).toUpperCase() + text4.slice(1);
var headOf = ({ category, stance }) => stance === "practice" ? practices[category] : stance === "protection" ? protections[category] : `Statement on ${topics[category]}`;
var terms = ({ terms: { before: before2, after }, ...sides2 }, withMarkers = false) => {
  const from = termList(before2, sides2.before, withMarkers);
  const to = termList(after, sides2.after, withMarkers);
  if (from !== "" && to !== "") return from === to ? `: ${to}` : `: from ${from} to ${to}`;
  return from === "" && to === "" ? "" : `: ${from || to}`;
};
var statement = (change2) => `${headOf(change2)} ${verbs[change2.kind]}${terms(change2)}`;
var value2 = (change2) => {
  const { name, up, down } = measureOf(change2);
  const from = change2.before?.value;
  const to = change2.after?.value;
  if (from === void 0 || to === void 0) return limit(change2);
  const verb = change2.direction === "up" ? up : change2.direction === "down" ? down : "changed";
  return `${name} ${verb} from ${valueName(from)} to ${valueName(to)}`;
};
var limit = (change2) => {
  const from = change2.before?.value;
  const to = change2.after?.value;
  const named = change2.kind === "changed" || change2.category === "retention" || change2.category === "children";
  if (!named || from === void 0 === (to === void 0)) return statement(change2);
  return `${measureOf(change2).name} of ${valueName(from ?? to)} ${from === void 0 ? "now stated" : "no longer stated"}`;
};
var item = (change2) => {
  if (change2.kind !== "changed" && change2.stance !== "practice") return statement(change2);
  const head3 = capital2(topics[change2.category]);
  const from = termList(change2.terms.before, change2.before);
  const to = termList(change2.terms.after, change2.after);
  if (from !== "" && to !== "") return `${head3}: from ${from} to ${to}`;
  if (to !== "") return `${head3} now includes ${to}`;
  if (from !== "") return `${head3} no longer includes ${from}`;
  return statement(change2);
};
var polarity = (change2) => {
  const head3 = practices[change2.category];
  if (change2.direction === "loosened") return `${head3} was ruled out and no longer is${terms(change2)}`;
  if (change2.direction === "tightened") return `${head3} was not ruled out and now is${terms(change2)}`;
  return `${head3} is ruled out in one of the texts${terms(change2)}`;
};
var modality = (change2) => {
  const head3 = capital2(topics[change2.category]);
  if (change2.direction === "loosened") return `${head3}: from “will” to “may”`;
  return change2.direction === "tightened" ? `${head3}: from “may” to “will”` : `${head3}${terms(change2, true) || " changed"}`;
};
var condition = (change2) => {
  const gone = change2.kind === "removed" || change2.direction === "loosened";
  const come = change2.kind === "added" || change2.direction === "tightened";
  return `Condition or limit on ${topics[change2.category]} ${gone ? "dropped" : come ? "added" : "changed"}${terms(change2, true)}`;
};
var date = (change2) => {
  const from = change2.before?.value;
  const to = change2.after?.value;
  const name = change2.field === "revised" ? "Revision date" : change2.field === "effective" ? "Effective date" : "Date";
  if (from !== void 0 && to !== void 0) return `${name} changed from ${from} to ${to}`;
  return from === void 0 && to === void 0 ? `${name} ${verbs[change2.kind]}` : `${name} ${from ?? to} ${verbs[change2.kind]}`;
};
var wording = (change2) => change2.kind === "changed" ? `Wording on ${topics[change2.category]} changed` : `Text on ${topics[change2.category]} ${change2.kind}${terms(change2)}`;
var sentences3 = {
  statement,
  item,
  value: value2,
  limit,
  polarity,
  modality,
  condition,
  rule: ruleChange,
  date,
  detail: (change2) => `Detail on ${topics[change2.category]} ${change2.kind}${terms(change2)}`,
  wording,
  order: ({ category }) => `Passage on ${topics[category]} moved or said in other words`
};
var summary = (change2) => sentences3[change2.aspect](change2);

// src/report/messages/en.ts
var verdicts = {
  consent: "People must be asked for consent first",
  notice: "People must be told in advance",
  none: "Neither consent nor notice is asked for"
};
var asked = { consent: "Ask for consent", notice: "Give notice", none: "Material, nothing is asked for" };
var effects = { expands: "expands", restricts: "restricts", neutral: "neutral" };
var confidences2 = { certain: "certain", likely: "likely", possible: "possible" };
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
var counts2 = ({ verdict: verdict2 }) => {
  const { material, consent, notice, acknowledged } = verdict2;
  if (material === 0) return acknowledged === 0 ? "No material change" : `No material change left, ${acknowledged} acknowledged`;
  const known4 = acknowledged === 0 ? "" : `; ${acknowledged} acknowledged`;
  return `${count(material, "material change")}: ${consent} for consent, ${notice} for notice${known4}`;
};
var governed = ({ verdict: { governedBy } }) => governedBy === null ? "no clause decides" : { old: "the old text's clause decides", new: "the new text's clause decides", both: "both clauses say so" }[governedBy];
var en = {
  summary,
  because,
  remark: remark2,
  advice: advice2,
  rule: ruleSentence,
  verdicts,
  counts: counts2,
  governed,
  asked,
  effects,
  confidences: confidences2,
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
  decision: (owner, reason3, expires) => `accepted by ${owner}${expires === null ? "" : ` until ${expires}`}: ${reason3}`,
  made: (version2) => `Made by reconsent ${version2}; offline, from the two texts alone`
};

// src/report/messages/index.ts
var locales = { en };
var messagesIn = (locale = "en") => locales[locale];

// src/report/view.ts
var effectOrder = ["expands", "neutral", "restricts"];
var far = Number.MAX_SAFE_INTEGER;
var startOf = (side2) => side2?.evidence[0]?.start.offset ?? far;
var byWeight = (a, b) => actions.indexOf(a.action) - actions.indexOf(b.action) || effectOrder.indexOf(a.effect) - effectOrder.indexOf(b.effect) || confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) || startOf(a.after) - startOf(b.after) || startOf(a.before) - startOf(b.before) || (a.id < b.id ? -1 : Number(a.id > b.id));
var overlap = (xs, ys) => xs.some((x) => ys.some((y) => x.start.offset < y.end.offset && y.start.offset < x.end.offset));
var evidence = (side2) => side2?.evidence ?? [];
var sameWords = (a, b) => {
  const news = [evidence(a.after), evidence(b.after)];
  if (news[0].length > 0 || news[1].length > 0) return overlap(...news);
  return overlap(evidence(a.before), evidence(b.before));
};
var quotesOf = (sides2, path2) => {
  const all2 = sides2.flatMap((side2) => evidence(side2).map((part2) => ({ part: part2, section: side2?.section ?? [] })));
  const within3 = (inner, outer2) => outer2.start.offset <= inner.start.offset && inner.end.offset <= outer2.end.offset;
  return all2.filter(({ part: part2 }, i) => !all2.some(({ part: other2 }, j) => i !== j && within3(part2, other2) && (!within3(other2, part2) || j < i))).sort((a, b) => a.part.start.offset - b.part.start.offset).map(({ part: part2, section: section2 }) => ({ text: part2.quote, place: placeOf4(path2, part2), section: section2 }));
};
var placeOf4 = (path2, { start: start2 }) => `${path2}:${start2.line}:${start2.column}`;
var clauseOf = (result, { because: { clause: clause3, revision: revision2 } }) => {
  if (clause3 === null) return null;
  const side2 = revision2 === "new" ? "new" : "old";
  const known4 = result.rule[side2]?.evidence.some(({ start: start2 }) => start2.offset === clause3.start.offset);
  return { place: placeOf4(result[side2].path, clause3), words: known4 ? null : clause3.quote };
};
var blockLength = 512;
var blocksOf2 = ({ before: before2, after }) => {
  const side2 = evidence(after).length > 0 ? "new" : "old";
  return evidence(side2 === "new" ? after : before2).flatMap(({ start: start2, end: end2 }) => {
    const first = Math.floor(start2.offset / blockLength);
    const last = Math.floor(end2.offset / blockLength);
    return Array.from({ length: last - first + 1 }, (_, index2) => `${side2} ${first + index2}`);
  });
};
var gather2 = (findings, { old, new: now }) => {
  const groups = [];
  const groupsAt = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort(byWeight)) {
    const blocks = blocksOf2(finding);
    const near4 = blocks.flatMap((block) => groupsAt.get(block) ?? []).sort((a, b) => a - b);
    const group3 = near4.map((index2) => groups[index2]).find((members) => members?.[0]?.action === finding.action && sameWords(members[0], finding));
    if (group3) group3.push(finding);
    else {
      for (const block of blocks) groupsAt.set(block, [...groupsAt.get(block) ?? [], groups.length]);
      groups.push([finding]);
    }
  }
  return groups.map((members) => ({
    findings: members,
    before: quotesOf(
      members.map(({ before: before2 }) => before2),
      old.path
    ),
    after: quotesOf(
      members.map(({ after }) => after),
      now.path
    )
  }));
};
var fatesOf = ({ sections: sections2 }) => {
  const counts3 = /* @__PURE__ */ new Map();
  for (const { kind } of sections2) if (kind !== "same") counts3.set(kind, (counts3.get(kind) ?? 0) + 1);
  return [...counts3].sort(([a], [b]) => a < b ? -1 : 1);
};
var viewOf = (result) => {
  const open = result.changes.filter(({ material, acknowledged }) => material && !acknowledged);
  const sure = open.filter(({ confidence }) => confidence !== "possible");
  const asking = (action) => gather2(
    sure.filter((finding) => finding.action === action),
    result
  );
  return {
    asked: { consent: asking("consent"), notice: asking("notice"), none: asking("none") },
    possible: gather2(
      open.filter(({ confidence }) => confidence === "possible"),
      result
    ),
    acknowledged: gather2(
      result.changes.filter(({ material, acknowledged }) => material && acknowledged),
      result
    ),
    immaterial: gather2(
      result.changes.filter(({ material }) => !material),
      result
    ),
    fates: fatesOf(result)
  };
};
var sizeOf2 = (groups) => groups.reduce((sum2, { findings }) => sum2 + findings.length, 0);
var adviceOf = ({ changes }) => [...new Set(changes.flatMap(({ because: because3 }) => because3.advice))];

// src/report/comment-items.ts
var words3 = messagesIn();
var own4 = commentMessagesIn();
var listNames = ["consent", "notice", "none", "possible", "acknowledged", "immaterial"];
var listsOf = (result, links) => {
  const { asked: asked2, possible, acknowledged, immaterial: immaterial3 } = viewOf(result);
  const context = { result, links };
  const items = (name, groups) => groups.map((group3) => itemOf2(name, group3, context));
  return {
    consent: items("consent", asked2.consent),
    notice: items("notice", asked2.notice),
    none: items("none", asked2.none),
    possible: items("possible", possible),
    acknowledged: items("acknowledged", acknowledged),
    immaterial: items("immaterial", immaterial3)
  };
};
var folded2 = /* @__PURE__ */ new Set(["acknowledged", "immaterial"]);
var itemOf2 = (name, group3, context) => {
  const brief = group3.findings.map((finding) => `- ${headOf2(finding)}${places(group3, context)}${decision(finding)}`).join("\n");
  return {
    rank: listNames.indexOf(name),
    size: group3.findings.length,
    brief,
    full: folded2.has(name) ? brief : fullOf(group3, context)
  };
};
var fullOf = (group3, context) => {
  const heads2 = group3.findings.map((finding) => `- **${summaryOf(finding)}** ${detailsOf(finding)}${reasonOf(finding)}`);
  const quotes = [
    ...group3.before.map((quote) => quoteLine(own4.before, "old", quote, context)),
    ...group3.after.map((quote) => quoteLine(own4.after, "new", quote, context))
  ].slice(0, mostQuotes);
  const commands = group3.findings.slice(0, mostCommands).map(({ id, rule }) => own4.command(id, rule));
  return [heads2.join("\n"), quotes.map((line) => `> ${line}`).join("\n>\n"), fence2(commands)].filter(Boolean).join("\n\n");
};
var mostQuotes = 6;
var mostCommands = 12;
var fence2 = (lines) => ["```sh", ...lines, "```"].join("\n");
var summaryOf = (finding) => escapeText(shorten(words3.summary(finding), 300));
var detailsOf = (finding) => [
  code2(finding.rule),
  words3.effects[finding.effect],
  ...finding.confidence === "certain" ? [] : [words3.confidences[finding.confidence]]
].join(" · ");
var headOf2 = (finding) => `${summaryOf(finding)} · ${code2(finding.rule)} · ${code2(finding.id)}`;
var decision = ({ acknowledged }) => acknowledged ? `: ${escapeText(shorten(own4.acknowledged(acknowledged.owner, acknowledged.reason, acknowledged.expires), 400))}` : "";
var reasonOf = (finding) => {
  const { because: because3 } = finding;
  const where = because3.clause ? ` (${own4.clause}, ${words3.labels[because3.revision === "new" ? "new" : "old"]} ${own4.line(because3.clause.start.line)})` : "";
  return `, ${own4.because} ${escapeText(words3.because(finding))}${where}`;
};
var quoteLine = (label2, side2, quote, context) => `**${label2}** ${placeLink(side2, quote, context)}: ${quoted(quote.text)}`;
var placeLink = (side2, quote, { result, links }) => {
  const line = lineOf(quote);
  return link(own4.line(line), lineAddress(links, side2, result[side2].path, line));
};
var places = (group3, context) => {
  const [before2, after] = [group3.before[0], group3.after[0]];
  const parts = [
    ...before2 ? [`${words3.labels.old} ${placeLink("old", before2, context)}`] : [],
    ...after ? [`${words3.labels.new} ${placeLink("new", after, context)}`] : []
  ];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
};
var lineOf = ({ place }) => {
  const line = Number(place.split(":").at(-2));
  return Number.isInteger(line) ? line : void 0;
};

// src/report/comment-policy.ts
var words4 = messagesIn();
var own5 = commentMessagesIn();
var partOf2 = (policy, links) => ({
  policy,
  head: [titleOf3(policy, links), ...bodyOf(policy, links)].join("\n\n"),
  lists: policy.result ? listsOf(policy.result, links) : null
});
var itemsOf2 = ({ lists }) => lists ? listNames.flatMap((name) => lists[name]) : [];
var writePart = ({ head: head3, lists }, shown) => {
  if (!lists) return head3;
  const parts = listNames.map((name) => {
    const items = lists[name];
    if (items.length === 0) return "";
    const title2 = `${own5.lists[name]} (${items.reduce((sum2, { size }) => sum2 + size, 0)})`;
    const body = listBody(items, shown);
    const folded4 = name === "possible" || name === "acknowledged" || name === "immaterial";
    return folded4 ? `<details>
<summary>${title2}</summary>

${body}

</details>` : `**${title2}**

${body}`;
  });
  return [head3, ...parts.filter(Boolean)].join("\n\n");
};
var listBody = (items, shown) => {
  const how = (item2) => shown.get(item2) ?? "none";
  const hidden = items.filter((item2) => how(item2) === "none").reduce((sum2, { size }) => sum2 + size, 0);
  const isLine = (item2) => how(item2) === "brief" || how(item2) === "full" && item2.full === item2.brief;
  const full = items.filter((item2) => how(item2) === "full" && !isLine(item2)).map(({ full: text4 }) => text4);
  const brief = items.filter(isLine).map(({ brief: text4 }) => text4);
  return [...full, brief.join("\n"), hidden > 0 ? `- ${own5.more(hidden)}` : ""].filter(Boolean).join("\n\n");
};
var titleOf3 = ({ oldPath, newPath }, links) => {
  const side2 = newPath === null ? "old" : "new";
  const path2 = newPath ?? oldPath ?? "";
  const title2 = `#### ${link(code2(path2), lineAddress(links, side2, path2))}`;
  if (oldPath === null || newPath === null || oldPath === newPath) return title2;
  return `${title2} (${own5.formerly} ${link(code2(oldPath), lineAddress(links, "old", oldPath))})`;
};
var bodyOf = (policy, links) => {
  if (policy.problem !== null) return [own5.unreadable(escapeText(policy.problem))];
  if (policy.status === "added") return [own5.added(escapeText(words4.rule(policy.rule)))];
  if (policy.removal) return removalOf(policy);
  return policy.result ? resultHead(policy.result, links) : [];
};
var removalOf = ({ removal }) => {
  if (!removal) return [];
  const line = `**${own5.removed}** · ${code2(removal.rule)} · ${words4.asked[removal.action]}`;
  const { acknowledged } = removal;
  if (!acknowledged) return [line, fence2([own5.command(removal.id, removal.rule)])];
  return [`${line} · ${escapeText(own5.acknowledged(acknowledged.owner, acknowledged.reason, acknowledged.expires))}`];
};
var mostRemarks = 10;
var resultHead = (result, links) => {
  const remarks3 = result.remarks.slice(0, mostRemarks).map((remark3) => `- ${words4.severities[remark3.severity]}: ${escapeText(words4.remark(remark3))}`);
  return [...clausesOf2(result, links), adviceLine(result), remarks3.join("\n")].filter(Boolean);
};
var adviceLine = (result) => {
  const advice3 = adviceOf(result);
  return advice3.length === 0 ? "" : `${own5.silent} ${escapeText(advice3.slice(0, 6).join("; "))}`;
};
var mostClauses = 3;
var clausesOf2 = (result, links) => {
  const deciding = /* @__PURE__ */ new Map();
  for (const finding of result.changes) {
    const { clause: clause3, revision: revision2 } = finding.because;
    if (finding.material && clause3 && revision2) deciding.set(`${revision2} ${clause3.start.offset}`, finding);
  }
  return [...deciding.values()].slice(0, mostClauses).flatMap(({ because: { clause: clause3, revision: revision2 } }) => {
    if (!clause3 || !revision2) return [];
    const side2 = revision2 === "new" ? "new" : "old";
    const place = link(own5.line(clause3.start.line), lineAddress(links, side2, result[side2].path, clause3.start.line));
    return [`${own5.decidedBy[revision2]}, ${place}:

> ${quoted(clause3.quote, 400)}`];
  });
};

// src/report/comment.ts
var own6 = commentMessagesIn();
var commentLimit = 65e3;
var renderComment = (report, options = {}) => {
  const { limit: limit2 = commentLimit, links = null } = options;
  const parts = [...report.policies].sort(byWeight2).map((policy) => partOf2(policy, links));
  for (let shown = parts.length; ; shown = Math.floor(shown / 2)) {
    const some = parts.slice(0, shown);
    const frame = write(report, some, /* @__PURE__ */ new Map(), true, options);
    const items = some.flatMap(itemsOf2);
    if (frame.length > limit2 * (shown === 0 ? 1 : 0.75)) {
      if (shown === 0) return { text: shorten(frame, limit2), shortened: true };
      continue;
    }
    const allotted = allot(items, limit2 - frame.length);
    const shortened = some.length < parts.length || items.some((item2) => allotted.get(item2) !== "full");
    return { text: write(report, some, allotted, shortened, options), shortened };
  }
};
var strictest = (policy) => {
  if (policy.problem !== null) return -1;
  return actions.indexOf(policy.result?.verdict.action ?? policy.removal?.action ?? "none");
};
var byWeight2 = (a, b) => strictest(a) - strictest(b);
var write = (report, parts, shown, shortened, options) => [
  `### ${headline(report, options.resolved ?? false)}`,
  report.policies.length === 0 ? own6.nothing : `${own6.counts(report.verdict, possibleOf(report))} ${gateOf(report)}`,
  notesOf(report),
  report.policies.length > 1 ? table3(report.policies, parts.length) : "",
  ...parts.map((part2) => writePart(part2, shown)),
  report.verdict.material > 0 ? own6.acknowledge : "",
  shortened ? `**${own6.shortened}**` : "",
  `<sub>${own6.made}${options.run ? ` [${own6.run}](${options.run})` : ""}</sub>`
].filter(Boolean).join("\n\n");
var isUnread = ({ policies }) => policies.some(({ problem }) => problem !== null);
var gateOf = (report) => isUnread(report) ? own6.gateUnread : own6.gate(report.verdict.failing, report.failOn);
var possibleOf = ({ policies }) => policies.flatMap(({ result }) => result?.changes ?? []).filter(({ material, acknowledged, confidence }) => material && !acknowledged && confidence === "possible").length;
var headline = (report, resolved) => {
  if (isUnread(report)) return own6.incomplete;
  return resolved && report.verdict.material === 0 ? own6.resolved : own6.verdict[report.verdict.action];
};
var mostNotes = 20;
var notesOf = ({ notes }) => notes.filter(({ severity }) => severity === "warning").slice(0, mostNotes).map(({ id, args }) => `- ${escapeText(shorten(own6.notes[id](args), 400))}`).join("\n");
var mostRows = 30;
var table3 = (policies, parts) => {
  const { policy, verdict: verdict2, consent, notice, other: other2, acknowledged } = own6.table;
  const columns2 = [policy, verdict2, consent, notice, other2, acknowledged];
  const rows2 = [...policies].sort(byWeight2).slice(0, Math.min(mostRows, Math.max(parts, 3))).map(row2);
  const more = policies.length > rows2.length ? `

${own6.morePolicies(policies.length - rows2.length)}` : "";
  return [columns2, columns2.map((_, index2) => index2 < 2 ? "---" : "---:"), ...rows2].map((cells) => `| ${cells.join(" | ")} |`).join("\n") + more;
};
var row2 = (policy) => {
  const name = codeCell(policy.newPath ?? policy.oldPath ?? "");
  if (policy.problem !== null) return [name, own6.incomplete, "", "", "", ""];
  const { result, removal } = policy;
  const open = removal && !removal.acknowledged ? removal : null;
  const count2 = (action2) => open?.action === action2 ? 1 : 0;
  const consent = result?.verdict.consent ?? count2("consent");
  const notice = result?.verdict.notice ?? count2("notice");
  const material = result?.verdict.material ?? (open ? 1 : 0);
  const known4 = result?.verdict.acknowledged ?? (removal && !open ? 1 : 0);
  const action = result?.verdict.action ?? open?.action ?? "none";
  return [name, own6.short[action], ...[consent, notice, material - consent - notice, known4].map(String)];
};

// src/report/sarif-place.ts
var top2 = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
var placeInNew = (result, { before: before2, after }) => {
  const evidence2 = after?.evidence[0];
  if (evidence2) return evidence2;
  const offset = before2?.evidence[0]?.start.offset ?? 0;
  const survived = result.sections.filter((change2) => change2.new.length > 0 && startOf2(change2) <= offset);
  const nearest3 = survived.reduce((a, b) => a && startOf2(a) >= startOf2(b) ? a : b, null);
  return heading(nearest3) ?? top2;
};
var heading = (change2) => {
  const section2 = change2?.new[0];
  return section2 ? { start: section2.start, end: section2.start } : null;
};
var startOf2 = ({ old }) => Math.min(Number.POSITIVE_INFINITY, ...old.map(({ start: start2 }) => start2.offset));

// src/report/sarif.ts
var fingerprintKey = "changeFingerprint/v1";
var mostResults = 5e3;
var levels = { consent: "error", notice: "warning", none: "note" };
var plain3 = (text4) => text4.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
var region = ({ start: start2, end: end2 }) => ({
  startLine: start2.line,
  startColumn: start2.column,
  endLine: end2.line,
  endColumn: end2.column
});
var location = (path2, span) => ({
  physicalLocation: { artifactLocation: { uri: path2.split("/").map(encodeURIComponent).join("/") }, region: region(span) }
});
var related = (result, { before: before2, after }) => {
  const places2 = [
    ...(before2?.evidence ?? []).map((evidence2) => ({ evidence: evidence2, side: "old" })),
    ...(after?.evidence ?? []).slice(1).map((evidence2) => ({ evidence: evidence2, side: "new" }))
  ];
  return places2.slice(0, 100).map(({ evidence: evidence2, side: side2 }, index2) => ({
    id: index2 + 1,
    ...location(result[side2].path, evidence2),
    message: { text: `${messagesIn().labels[side2]}: ${plain3(evidence2.quote)}` }
  }));
};
var resultOf = (result, finding, index2) => {
  const say = messagesIn();
  const { acknowledged } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: index2,
    level: levels[finding.action],
    message: { text: plain3(`${say.summary(finding)}. ${say.asked[finding.action]}, because ${say.because(finding)}.`) },
    locations: [location(result.new.path, placeInNew(result, finding))],
    relatedLocations: related(result, finding),
    partialFingerprints: { [fingerprintKey]: finding.id },
    ...acknowledged ? {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: plain3(say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires))
        }
      ]
    } : {},
    properties: { action: finding.action, effect: finding.effect, confidence: finding.confidence, category: finding.category }
  };
};
var ruleOf2 = (id, { category }) => ({
  id,
  shortDescription: { text: plain3(`${messagesIn().topics[category]}: ${id.slice(id.indexOf("/") + 1).replaceAll("-", " ")}`) },
  properties: { tags: ["privacy", category] }
});
var materialOf = ({ changes }) => changes.filter(({ material }) => material).sort(
  (a, b) => Number(Boolean(a.acknowledged)) - Number(Boolean(b.acknowledged)) || actions.indexOf(a.action) - actions.indexOf(b.action)
);
var sarifOf = (results) => {
  const found = results.flatMap((result) => materialOf(result).map((finding) => ({ result, finding }))).slice(0, mostResults);
  const rules2 = new Map(found.map(({ finding }) => [finding.rule, finding]));
  const ids = [...rules2.keys()].sort();
  const driver = {
    name: "reconsent",
    semanticVersion: results[0]?.tool.version ?? "0.0.0",
    rules: ids.map((id) => ruleOf2(id, rules2.get(id)))
  };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        automationDetails: { id: "reconsent/" },
        columnKind: "utf16CodeUnits",
        results: found.map(({ result, finding }) => resultOf(result, finding, ids.indexOf(finding.rule)))
      }
    ]
  };
};
var renderSarif = (results) => `${JSON.stringify(sarifOf(results), null, 2)}
`;
var sarif = (result, _options) => renderSarif([result]);

// src/report/json-parts.ts
var point4 = ({ line, column, offset }) => ({ line, column, offset });
var spanJson = ({ start: start2, end: end2 }) => ({ start: point4(start2), end: point4(end2) });
var evidenceJson = ({ quote, ...span }) => ({ quote, ...spanJson(span) });
var promiseJson = (promise2) => ({
  requires: promise2.requires,
  noticeDays: promise2.noticeDays,
  scope: [...promise2.scope],
  when: promise2.when,
  channels: [...promise2.channels],
  appliesTo: promise2.appliesTo,
  audience: promise2.audience,
  hedge: promise2.hedge,
  evidence: evidenceJson(promise2.evidence)
});
var ruleJson = (rule) => rule && {
  requires: rule.requires,
  noticeDays: rule.noticeDays,
  scope: [...rule.scope],
  when: rule.when,
  acceptance: rule.acceptance,
  channels: [...rule.channels],
  appliesTo: rule.appliesTo,
  audience: rule.audience,
  hedge: rule.hedge,
  evidence: rule.evidence.map(evidenceJson),
  promises: rule.promises.map(promiseJson)
};
var sorted2 = (args) => Object.fromEntries(Object.entries(args).sort(([a], [b]) => a < b ? -1 : 1));
var remarkJson = ({ id, severity, side: side2, args }) => ({ id, severity, side: side2, args: sorted2(args) });
var print = (value3) => `${JSON.stringify(value3, null, 2)}
`;

// src/report/json.ts
var revision = ({ path: path2, format, language, sha256: sha2562, revised, effective }) => ({
  path: path2,
  format,
  language,
  sha256: sha2562,
  revised,
  effective
});
var because2 = ({ revision: side2, requires: requires2, row: row4, hedge, clause: clause3, advice: advice3 }) => ({
  revision: side2,
  requires: requires2,
  row: row4,
  hedge,
  clause: clause3 && evidenceJson(clause3),
  advice: [...advice3]
});
var sideJson = ({ value: value3, section: section2, evidence: evidence2 }) => ({
  ...value3 === void 0 ? {} : { value: value3 },
  section: [...section2],
  evidence: evidence2.map(evidenceJson)
});
var change = (finding, say) => ({
  id: finding.id,
  rule: finding.rule,
  category: finding.category,
  kind: finding.kind,
  effect: finding.effect,
  material: finding.material,
  action: finding.action,
  because: because2(finding.because),
  confidence: finding.confidence,
  concepts: [...finding.concepts],
  summary: say.summary(finding),
  ...finding.before ? { before: sideJson(finding.before) } : {},
  ...finding.after ? { after: sideJson(finding.after) } : {},
  ...description(finding)
});
var description = (finding) => ({
  aspect: finding.aspect,
  direction: finding.direction,
  stance: finding.stance,
  substance: finding.substance,
  terms: { before: [...finding.terms.before], after: [...finding.terms.after] },
  ...finding.field === void 0 ? {} : { field: finding.field },
  ...finding.acknowledged ? { acknowledged: acknowledgement(finding.acknowledged) } : {}
});
var acknowledgement = ({ owner, reason: reason3, expires }) => ({ owner, reason: reason3, expires });
var sectionRef = ({ title: title2, path: path2, ...span }) => ({ title: title2, path: [...path2], ...spanJson(span) });
var verdict = ({ action, governedBy, material, consent, notice, acknowledged }) => ({
  action,
  governedBy,
  material,
  consent,
  notice,
  acknowledged
});
var reportOf = (result, say) => ({
  schemaVersion: 1,
  tool: { name: "reconsent", version: result.tool.version },
  old: revision(result.old),
  new: revision(result.new),
  rule: { old: ruleJson(result.rule.old), new: ruleJson(result.rule.new) },
  verdict: verdict(result.verdict),
  changes: result.changes.map((finding) => change(finding, say)),
  sections: result.sections.map(({ kind, old, new: now }) => ({ kind, old: old.map(sectionRef), new: now.map(sectionRef) })),
  remarks: result.remarks.map(remarkJson)
});
var json = (result, { locale }) => print(reportOf(result, messagesIn(locale)));

// src/report/markdown-escape.ts
var gap2 = "&#8203;";
var invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
var mark = /\u0000(.)/g;
var entities2 = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "<span>$</span>" };
var breakLinks = (text4) => text4.replace(/[@#]/g, `$&${gap2}`).replace(/GH-(?=\d)/gi, `$&${gap2}`).replace(/:(?=\/\/)|(?:mailto|xmpp):|www(?=\.)|:(?=[\w\\+-]+:)/gi, `$&${gap2}`).replace(/(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/gi, (hash3) => `${hash3.slice(0, 4)}${gap2}${hash3.slice(4)}`);
var escapeStart = (text4) => text4.replace(/^([-+=]|\d{1,9}(?=[.)]))/, (start2) => /\d/.test(start2) ? `${start2}\\` : `\\${start2}`);
var inert = (text4) => {
  const line = text4.replace(/\s+/g, " ").trim().replace(invisible, "�");
  const marked = line.replace(/[&<>$]/g, (sign) => `\0${sign}`).replace(/[\\`*_[\]|~]/g, "\\$&");
  return breakLinks(escapeStart(marked)).replace(mark, (_all, sign) => entities2[sign] ?? sign).replaceAll("\\|", "&#124;");
};
var code3 = (text4) => /^[\p{L}\p{N}\p{M} ._\-/\\:@~^{}+,()=#]+$/u.test(text4) ? `\`${text4}\`` : inert(text4);

// src/report/markdown.ts
var row3 = (...cells) => `| ${cells.join(" | ")} |`;
var facts = ({ result, say }) => {
  const { old, new: now, rule } = result;
  const { labels } = say;
  const date2 = (value3) => value3 ?? labels.notStated;
  return [
    row3("", labels.old, labels.new),
    row3("---", "---", "---"),
    row3(labels.text, inert(old.path), inert(now.path)),
    row3(labels.language, inert(old.language), inert(now.language)),
    row3(labels.revised, inert(date2(old.revised)), inert(date2(now.revised))),
    row3(labels.effective, inert(date2(old.effective)), inert(date2(now.effective))),
    row3(labels.clause, inert(say.rule(rule.old)), inert(say.rule(rule.new)))
  ];
};
var quoted2 = (label2, { text: text4, place, section: section2 }) => {
  const where = [code3(place), inert(section2.join(" › "))].filter(Boolean).join(", ");
  return ["", `**${label2}** (${where})`, "", `> “${inert(text4)}”`];
};
var clauses = ({ result, say }) => ["old", "new"].flatMap(
  (side2) => (result.rule[side2]?.evidence ?? []).flatMap(
    (part2) => quoted2(`${say.labels.clause}, ${say.labels[side2]}`, {
      text: part2.quote,
      place: placeOf4(result[side2].path, part2),
      section: []
    })
  )
);
var factsOf = ({ say }, { rule, effect, confidence, id }) => `${code3(rule)} ${say.effects[effect]}, ${say.confidences[confidence]}, ${code3(id)}`;
var titles = (page, findings, number) => findings.flatMap((finding, i) => {
  const summary2 = inert(page.say.summary(finding));
  return ["", i === 0 ? `#### ${number}. ${summary2}` : `**${summary2}**`, "", factsOf(page, finding)];
});
var reason = ({ result, say }, finding) => {
  const { acknowledged } = finding;
  const clause3 = clauseOf(result, finding);
  const words5 = clause3?.words ? `: “${inert(clause3.words)}”` : "";
  const place = clause3 ? ` (${code3(clause3.place)})` : "";
  const decision2 = acknowledged ? `

${inert(say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires))}` : "";
  return `${say.labels.because} ${inert(say.because(finding))}${words5}${place}${decision2}`;
};
var group = (page, { findings, before: before2, after }, number) => [
  ...titles(page, findings, number),
  ...before2.flatMap((quote) => quoted2(page.say.labels.before, quote)),
  ...after.flatMap((quote) => quoted2(page.say.labels.after, quote)),
  ...[...new Set(findings.map((finding) => reason(page, finding)))].flatMap((text4) => ["", text4])
];
var list3 = (page, label2, groups) => groups.length === 0 ? [] : ["", `### ${label2} (${sizeOf2(groups)})`, ...groups.flatMap((one2, i) => group(page, one2, i + 1))];
var folded3 = (label2, lines) => lines.length === 0 ? [] : ["", "<details>", `<summary>${label2} (${lines.length})</summary>`, "", ...lines, "", "</details>"];
var immaterial = ({ say }, groups) => groups.flatMap(({ findings, before: before2, after }) => {
  const place = (after[0] ?? before2[0])?.place;
  return findings.map((finding) => `- ${inert(say.summary(finding))}${place ? ` (${code3(place)})` : ""}`);
});
var sections = ({ result, say }) => {
  const titles2 = (refs) => refs.map(({ title: name }) => `“${inert(name)}”`).join(", ");
  const line = ({ kind, old, new: now }) => `- ${say.fates[kind]}: ${[titles2(old), titles2(now)].filter(Boolean).join(" → ")}`;
  return result.sections.filter(({ kind }) => kind !== "same").map(line);
};
var remarks = ({ result, say }) => {
  const lines = [
    ...result.remarks.map((one2) => `- ${say.severities[one2.severity]}: ${inert(say.remark(one2))}`),
    ...adviceOf(result).map((text4) => `- ${say.labels.advice}: ${inert(say.advice(text4))}`)
  ];
  return lines.length === 0 ? [] : ["", `### ${say.labels.remarks}`, "", ...lines];
};
var markdown = (result, options) => {
  const page = { result, say: messagesIn(options.locale) };
  const { say } = page;
  const view = viewOf(result);
  const lines = [
    `## ${say.verdicts[result.verdict.action]}`,
    "",
    `${say.counts(result)}; ${say.governed(result)}.`,
    "",
    ...facts(page),
    ...clauses(page),
    ...["consent", "notice", "none"].flatMap((action) => list3(page, say.asked[action], view.asked[action])),
    ...list3(page, say.labels.possible, view.possible),
    ...list3(page, say.labels.acknowledged, view.acknowledged),
    ...remarks(page),
    ...folded3(say.labels.other, immaterial(page, view.immaterial)),
    ...folded3(say.labels.sections, sections(page)),
    "",
    `<sub>${say.made(result.tool.version)}</sub>`
  ];
  return `${lines.join("\n")}
`;
};

// src/report/parsed-json.ts
var section = ({ id, title: title2, depth, path: path2, start: start2, end: end2 }) => ({ id, title: title2, depth, path: path2, start: start2, end: end2 });
var passage = ({ id, kind, section: within3, text: text4, lead, depth, outside: outside2, links, offsets }) => ({
  id,
  kind,
  section: within3,
  text: text4,
  lead,
  depth,
  outside: outside2,
  links,
  start: offsets[0] ?? null,
  end: offsets.length === 0 ? null : (offsets[offsets.length - 1] ?? 0) + 1
});
var statement2 = (one2) => ({
  id: one2.id,
  category: one2.category,
  also: one2.also,
  actor: one2.actor,
  action: one2.action,
  data: one2.data,
  purpose: one2.purpose,
  recipients: one2.recipients,
  polarity: one2.polarity,
  modality: one2.modality,
  condition: one2.condition,
  audience: one2.audience,
  values: one2.values,
  section: one2.section,
  evidence: evidenceJson(one2.evidence)
});
var parsedJson = (parsed) => print({
  schemaVersion: 1,
  path: parsed.path,
  format: parsed.outline.format,
  language: parsed.language,
  revised: parsed.revised,
  effective: parsed.effective,
  rule: ruleJson(parsed.rule),
  sections: parsed.outline.sections.map(section),
  passages: parsed.outline.passages.map(passage),
  statements: parsed.statements.map(statement2),
  remarks: parsed.remarks.map(remarkJson)
});

// src/report/screen/paint.ts
var codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };
var painter = (colour) => colour ? (name, text4) => text4 === "" ? "" : `\x1B[${codes[name][0]}m${text4}\x1B[${codes[name][1]}m` : (_name, text4) => text4;

// src/report/screen/plain.ts
var controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
var plain4 = (text4) => text4.replace(/\s+/g, " ").replace(controls, "�").trim();

// src/report/screen/wrap.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var marks = /\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f]/u;
var widthOf = (character) => marks.test(character) ? 0 : wide.test(character) ? 2 : 1;
var columns = (text4) => {
  if (/^[\x20-\x7e]*$/.test(text4)) return text4.length;
  return [...text4].reduce((sum2, character) => sum2 + widthOf(character), 0);
};
var pieces = (word2, width) => {
  if (columns(word2) <= width) return [word2];
  const parts = [""];
  let used = 0;
  for (const character of word2) {
    if (used + widthOf(character) > width) {
      parts.push("");
      used = 0;
    }
    parts[parts.length - 1] += character;
    used += widthOf(character);
  }
  return parts;
};
var wrap2 = (text4, width, first = "", rest2 = first) => {
  const room = Math.max(width - Math.max(columns(first), columns(rest2)), 10);
  const lines = [];
  let line = "";
  for (const word2 of text4.split(" ").flatMap((whole2) => pieces(whole2, room))) {
    if (line !== "" && columns(line) + 1 + columns(word2) > room) {
      lines.push(line);
      line = word2;
    } else line = line === "" ? word2 : `${line} ${word2}`;
  }
  return [...lines, line].map((content4, i) => `${i === 0 ? first : rest2}${content4}`.trimEnd());
};

// src/report/parsed-terminal.ts
var head = ({ parsed, say, paint }) => {
  const { path: path2, outline: outline2, language, revised, effective } = parsed;
  const { labels } = say;
  return [
    paint("bold", plain4(path2)),
    `  ${outline2.format}, ${plain4(language)}`,
    `  ${labels.revised}: ${revised ?? labels.notStated}`,
    `  ${labels.effective}: ${effective ?? labels.notStated}`
  ];
};
var clause2 = ({ parsed, say, paint, width }) => [
  "",
  paint("bold", say.labels.clause),
  ...wrap2(plain4(say.rule(parsed.rule)), width, "  "),
  ...(parsed.rule?.evidence ?? []).flatMap((part2) => [
    ...wrap2(`“${plain4(part2.quote)}”`, width, "    "),
    paint("dim", `    ${plain4(placeOf4(parsed.path, part2))}`)
  ])
];
var outline = ({ parsed, say, paint, width }) => {
  const { sections: sections2, passages } = parsed.outline;
  const outside2 = passages.filter((passage2) => passage2.outside);
  return [
    "",
    paint("bold", `${say.labels.outline} (${sections2.length})`),
    ...sections2.flatMap(({ title: title2, depth }) => wrap2(plain4(title2), width, "  ".repeat(Math.max(depth, 1)))),
    ...outside2.flatMap(({ text: text4 }) => wrap2(`${say.labels.outside}: “${plain4(text4)}”`, width, "  ", "    "))
  ];
};
var factsOf2 = (one2) => {
  const names5 = (mentions2) => mentions2.map(({ concept: concept2 }) => concept2).join(", ");
  const facts2 = {
    action: one2.action ?? "",
    data: names5(one2.data),
    purpose: names5(one2.purpose),
    recipients: names5(one2.recipients),
    audience: names5(one2.audience),
    condition: one2.condition ?? "",
    values: one2.values.map(({ value: value3 }) => String(value3)).join(", ")
  };
  const shown = Object.entries(facts2).filter(([, text4]) => text4 !== "").map(([name, text4]) => `${name}: ${text4}`);
  return [`${one2.actor} ${one2.polarity}, ${one2.modality}`, ...shown].join("; ");
};
var statements = ({ parsed, say, paint, width }) => [
  "",
  paint("bold", `${say.labels.statements} (${parsed.statements.length})`),
  ...parsed.statements.flatMap((one2) => [
    "",
    ...wrap2(`${[one2.category, ...one2.also].join(", ")}  ${plain4(placeOf4(parsed.path, one2.evidence))}`, width, "  "),
    ...wrap2(`“${plain4(one2.evidence.quote)}”`, width, "    "),
    ...wrap2(plain4(factsOf2(one2)), width, "    ").map((line) => paint("dim", line))
  ])
];
var remarks2 = ({ parsed, say, width }) => parsed.remarks.flatMap((one2) => ["", ...wrap2(plain4(`${say.severities[one2.severity]}: ${say.remark(one2)}`), width)]);
var parsedTerminal = (parsed, options) => {
  const say = messagesIn(options.locale);
  const screen = { parsed, say, paint: painter(options.colour === true), width: options.width ?? 80 };
  return `${[head, clause2, outline, statements, remarks2].flatMap((part2) => part2(screen)).join("\n")}
`;
};

// src/report/rules-json.ts
var entry2 = ({ id, category, title: title2, material, effect, mirror }) => ({
  id,
  category,
  title: title2,
  material,
  effect,
  mirror: typeof mirror === "string" ? mirror : null
});
var rulesJson = (rules2) => `${JSON.stringify(rules2.map(entry2), null, 2)}
`;

// src/report/rules-terminal.ts
var rulesTerminal = (rules2, options) => {
  const say = messagesIn(options.locale);
  const paint = painter(options.colour === true);
  const width = options.width ?? 80;
  const entry3 = ({ id, title: title2, material, effect }) => [
    `${paint("bold", id)}  ${paint("dim", `${say.effects[effect]}, ${material ? say.labels.material : say.labels.other.toLowerCase()}`)}`,
    ...wrap2(title2, width, "    ")
  ];
  return `${rules2.flatMap(entry3).join("\n")}
`;
};

// src/report/terminal.ts
var defaultWidth = 80;
var longestQuote = 420;
var actionColours = { consent: "red", notice: "yellow", none: "cyan" };
var shorten2 = (text4) => text4.length <= longestQuote ? text4 : `${text4.slice(0, text4.lastIndexOf(" ", longestQuote) + 1 || longestQuote).trimEnd()} […]`;
var head2 = ({ result, say, paint, width }) => {
  const revision2 = (side2) => {
    const { path: path2, language, revised } = result[side2];
    const facts2 = [plain4(path2), plain4(language), revised === null ? "" : `${say.labels.revised.toLowerCase()} ${revised}`];
    return wrap2(facts2.filter(Boolean).join(", "), width, `  ${say.labels[side2]}  `, "       ");
  };
  const verdict2 = result.verdict.action;
  return [
    ...wrap2(say.verdicts[verdict2], width).map((line) => paint("bold", paint(actionColours[verdict2], line))),
    ...wrap2(`${say.counts(result)}; ${say.governed(result)}.`, width),
    "",
    ...revision2("old"),
    ...revision2("new")
  ];
};
var quoted3 = ({ paint, width }, quote, mark2, colour) => [
  ...wrap2(`“${shorten2(plain4(quote.text))}”`, width, `   ${mark2} `, "     ").map((line) => paint(colour, line)),
  ...wrap2([plain4(quote.place), ...quote.section.slice(-1).map(plain4)].join("  "), width, "     ").map(
    (line) => paint("dim", line)
  )
];
var clauses2 = (screen) => {
  const { result, say, paint, width } = screen;
  const clause3 = (side2) => {
    const rule = result.rule[side2];
    const evidence2 = (rule?.evidence ?? []).map((part2) => ({
      text: part2.quote,
      place: placeOf4(result[side2].path, part2),
      section: []
    }));
    return [
      ...wrap2(plain4(say.rule(rule)), width, `  ${say.labels[side2]}  `, "       "),
      ...evidence2.flatMap((quote) => quoted3(screen, quote, " ", "dim"))
    ];
  };
  return ["", paint("bold", say.labels.clause), ...clause3("old"), ...clause3("new")];
};
var title = ({ say, paint, width }, finding, number) => {
  const { rule, effect, confidence, id } = finding;
  return [
    ...wrap2(plain4(say.summary(finding)), width, number, " ".repeat(number.length)).map((line) => paint("bold", line)),
    ...wrap2(`${rule}, ${say.effects[effect]}, ${say.confidences[confidence]}, ${id}`, width, "   ").map(
      (line) => paint("dim", line)
    )
  ];
};
var reason2 = (screen, finding) => {
  const { say, width, result } = screen;
  const { acknowledged } = finding;
  const clause3 = clauseOf(result, finding);
  const words5 = clause3?.words ? `: “${shorten2(plain4(clause3.words))}”` : "";
  const place = clause3 ? ` (${plain4(clause3.place)})` : "";
  const decision2 = acknowledged && say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires);
  return [
    ...wrap2(`${say.labels.because} ${plain4(say.because(finding))}${words5}${place}`, width, "   "),
    ...decision2 ? wrap2(plain4(decision2), width, "   ") : []
  ];
};
var reasons = (screen, findings) => [
  ...new Set(findings.map((finding) => reason2(screen, finding).join("\n")))
];
var group2 = (screen, { findings, before: before2, after }, number) => [
  "",
  ...findings.flatMap((finding, i) => title(screen, finding, i === 0 ? `${number}. `.padEnd(3) : "   ")),
  ...before2.flatMap((quote) => quoted3(screen, quote, "-", "red")),
  ...after.flatMap((quote) => quoted3(screen, quote, "+", "green")),
  ...reasons(screen, findings)
];
var list4 = (screen, label2, groups, colour) => groups.length === 0 ? [] : [
  "",
  screen.paint("bold", screen.paint(colour, `${label2} (${sizeOf2(groups)})`)),
  ...groups.flatMap((one2, i) => group2(screen, one2, i + 1))
];
var immaterial2 = ({ say, paint, width }, groups, all2) => {
  if (groups.length === 0) return [];
  const label2 = paint("bold", `${say.labels.other} (${sizeOf2(groups)})`);
  if (!all2) return ["", `${label2}  ${paint("dim", say.hint)}`];
  const line = ({ findings, after, before: before2 }) => {
    const place = plain4((after[0] ?? before2[0])?.place ?? "");
    return findings.flatMap((finding) => wrap2(`${plain4(say.summary(finding))}  ${place}`, width, "   ", "     "));
  };
  return ["", label2, ...groups.flatMap(line)];
};
var tail = ({ result, say, paint, width }, view) => {
  const advice3 = adviceOf(result).map((text4) => `${say.labels.advice}: ${say.advice(text4)}`);
  const remarks3 = [...result.remarks.map((one2) => `${say.severities[one2.severity]}: ${say.remark(one2)}`), ...advice3];
  const fates2 = view.fates.map(([fate, n]) => `${n} ${say.fates[fate]}`).join(", ");
  return [
    ...remarks3.length === 0 ? [] : ["", paint("bold", say.labels.remarks)],
    ...remarks3.flatMap((text4) => wrap2(plain4(text4), width, "   ", "     ")),
    ...fates2 === "" ? [] : ["", ...wrap2(`${say.labels.sections}: ${fates2}`, width)]
  ];
};
var terminal = (result, options) => {
  const say = messagesIn(options.locale);
  const screen = { result, say, paint: painter(options.colour === true), width: options.width ?? defaultWidth };
  const view = viewOf(result);
  const lines = [
    ...head2(screen),
    ...clauses2(screen),
    ...["consent", "notice", "none"].flatMap(
      (action) => list4(screen, say.asked[action], view.asked[action], actionColours[action])
    ),
    ...list4(screen, say.labels.possible, view.possible, "cyan"),
    ...list4(screen, say.labels.acknowledged, view.acknowledged, "cyan"),
    ...immaterial2(screen, view.immaterial, options.all === true),
    ...tail(screen, view)
  ];
  return `${lines.join("\n")}
`;
};

// src/report/index.ts
var renderers = { terminal, markdown, json, sarif };
var parsedRenderers = {
  terminal: parsedTerminal,
  json: parsedJson,
  text: ({ text: text4 }) => text4
};
var ruleRenderers = { terminal: rulesTerminal, json: rulesJson };
var render = async (result, format, options = {}) => renderers[format](result, options);
var renderParsed = async (parsed, format, options = {}) => parsedRenderers[format](parsed, options);
var renderRules = async (rules2, format, options = {}) => ruleRenderers[format](rules2, options);

export {
  rules,
  InputError,
  parse2 as parse,
  compare,
  commentEn,
  renderComment,
  renderSarif,
  render,
  renderParsed,
  renderRules
};
