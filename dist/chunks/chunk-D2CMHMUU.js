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
var said = ({ kind, terms: { before: before3, after } }) => {
  if (kind !== "changed") return kind;
  return !before3.length && after.length ? "gained" : before3.length && !after.length ? "lost" : "replaced";
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
var names = (...keys) => ({ terms: { before: before3, after } }) => keys.some((key) => before3.includes(key) || after.includes(key));
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
  const plain6 = not(statesPromise);
  const own7 = Object.keys(periods2).length > 0;
  const limits = (forth, back) => own7 ? [["bounded"], ["unbounded"]] : [forth, back];
  const [tighter, looser] = limits(["bounded", "stated", "shorter"], ["unbounded", "unstated", "longer"]);
  return {
    added: entry(`${noun3} added`, "expands", "removed", on(["added", "period-added"], plain6)),
    removed: entry(`${noun3} removed`, "restricts", "added", on(["removed", "period-removed"], plain6)),
    ...promiseRules(reverse),
    widened: entry(`${noun3} covers more`, "expands", "narrowed", on(["gained"], plain6)),
    narrowed: entry(`${noun3} covers less`, "restricts", "widened", on(["lost"], plain6)),
    changed: { title: `${noun3} changed`, effect: "neutral", mirror: itself, when: on(["replaced"]) },
    "condition-added": entry(`Condition or limit on ${within3} added`, "restricts", "condition-removed", on(tighter, plain6)),
    "condition-removed": entry(`Condition or limit on ${within3} removed`, "expands", "condition-added", on(looser, plain6)),
    ...polarityRules(noun3, "restricts", "expands"),
    "made-firm": entry(`${noun3}: "may" became "will"`, "expands", "made-optional", on(["firmer"], plain6)),
    // The company may still do it: nobody is protected by this.
    "made-optional": entry(`${noun3}: "will" became "may"`, "neutral", "made-firm", on(["softer"], plain6)),
    ...periods2,
    ...formRules(noun3)
  };
};
var practicePeriodRules = (period2) => {
  const plain6 = not(statesPromise);
  return {
    extended: entry(`${period2} extended`, "expands", "shortened", on(["longer"], plain6)),
    shortened: entry(`${period2} shortened`, "restricts", "extended", on(["shorter"], plain6)),
    "limit-added": entry(`${period2} now stated`, "restricts", "limit-removed", on(["stated"], plain6)),
    "limit-removed": entry(`${period2} no longer stated`, "expands", "limit-added", on(["unstated"], plain6))
  };
};
var polarityRules = (noun3, denied, undenied) => ({
  denied: entry(`${noun3}: now denied`, denied, "undenied", on(["denied"])),
  undenied: entry(`${noun3}: no longer denied`, undenied, "denied", on(["undenied"]))
});
var protectionRules = ({ noun: noun3, within: within3, reverse }, limits, period2) => {
  const plain6 = not(limits);
  const whole2 = (came, withPeriod) => period2?.alone ? [came] : [came, withPeriod];
  return {
    added: entry(`${noun3} added`, "restricts", "removed", on(whole2("added", "period-added"), plain6)),
    removed: entry(`${noun3} removed`, "expands", "added", on(whole2("removed", "period-removed"), plain6)),
    "exception-added": entry(`${reverse} added`, "expands", "exception-removed", on(whole2("added", "period-added"), limits)),
    "exception-removed": entry(
      `${reverse} removed`,
      "restricts",
      "exception-added",
      on(whole2("removed", "period-removed"), limits)
    ),
    widened: entry(`${noun3} covers more`, "restricts", "narrowed", on(["gained"], plain6)),
    narrowed: entry(`${noun3} covers less`, "expands", "widened", on(["lost"], plain6)),
    changed: { title: `${noun3} changed`, effect: "neutral", mirror: itself, when: changedOf(limits, period2) },
    "condition-added": entry(`Condition or limit on ${within3} added`, "expands", "condition-removed", on(["bounded"], plain6)),
    "condition-removed": entry(
      `Condition or limit on ${within3} removed`,
      "restricts",
      "condition-added",
      on(["unbounded"], plain6)
    ),
    ...polarityRules(noun3, "expands", "restricts"),
    "made-firm": entry(`${noun3}: "may" became "will"`, "restricts", "made-optional", on(["firmer"], plain6)),
    "made-optional": entry(`${noun3}: "will" became "may"`, "expands", "made-firm", on(["softer"], plain6)),
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
var byAge = ({ before: before3, after }) => typeof (after?.value ?? before3?.value) === "number";
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
  "past-processing": c("reference", null, {}),
  /** What a text says that a word means in it. */
  definition: c("reference", null, {})
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
    const key = token.class !== "function" && shared.has(token.text) ? `'${token.text}` : token.concept;
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
var wordsOf = (units2) => {
  const known4 = /* @__PURE__ */ new Map();
  for (const { tokens } of units2)
    for (const { text: text4, concept: concept2 } of tokens)
      if (text4.length >= shortest) known4.set(text4, concept2 !== null || known4.get(text4) === true);
  return known4;
};
var sharedWords = (a, b) => {
  const other2 = wordsOf(b);
  const shared = /* @__PURE__ */ new Set();
  for (const [text4, isKnown] of wordsOf(a)) if (other2.has(text4) && !(isKnown && other2.get(text4))) shared.add(text4);
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
var enough = { within: 0.55, across: 0.5 };
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
  const near5 = (id, bag) => index2 ? candidatesFor(bag, index2, bags.weightOf).map((candidate) => groups.theirs.get(candidate)) : [groups.mine.get(id - 1), groups.mine.get(id + 1)];
  for (const [id, bag] of mine.entries()) {
    if (partner[id] !== -1 || bag.size < (units2[id]?.kind === "paragraph" ? least : 1)) continue;
    let best2 = null;
    for (const group3 of near5(id, bag)) {
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
var grow = (seed, bag, side2, { weightOf: weightOf2 }) => {
  const { section: section2 } = side2.units[seed];
  let rest2 = bag;
  let said3 = 0;
  let weight = 0;
  let likeness = 0;
  const mayJoin = (id) => side2.free.has(id) && side2.units[id]?.section === section2;
  const saidWith = (id) => said3 + common(rest2, side2.bags[id], weightOf2);
  const likenessWith = (id, saidThen) => 2 * saidThen / (bag.weight + weight + side2.bags[id].weight);
  const units2 = [];
  let next = seed;
  let nextSaid = saidWith(seed);
  let reached = likenessWith(seed, nextSaid);
  while (reached >= likeness + step && units2.length < longest2) {
    const other2 = side2.bags[next];
    if (next < (units2[0] ?? next)) units2.unshift(next);
    else units2.push(next);
    said3 = nextSaid;
    weight += other2.weight;
    likeness = reached;
    rest2 = without(rest2, other2, weightOf2);
    reached = 0;
    for (const id of [units2[0] - 1, units2.at(-1) + 1]) {
      if (!mayJoin(id)) continue;
      const saidThen = saidWith(id);
      const then = likenessWith(id, saidThen);
      if (then <= reached) continue;
      next = id;
      nextSaid = saidThen;
      reached = then;
    }
  }
  return { units: units2, likeness };
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
  const before3 = sideOf(
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
    ...splitOf(before3, after, bags, bar).map(({ whole: whole2, units: units2 }) => ({ old: [whole2], new: units2 })),
    ...splitOf(after, before3, bags, bar).map(({ whole: whole2, units: units2 }) => ({ old: units2, new: [whole2] }))
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
  const [before3, after] = [modalIn(left), modalIn(right)];
  if (!before3 || !after) return null;
  return before3.token.concept === "may" !== (after.token.concept === "may") ? [before3, after] : null;
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
  const [before3, after] = turnedPromise(left, right) ?? [];
  if (before3 && after) {
    old.push(before3);
    now.push(after);
  }
  return old.length || now.length ? [{ old, new: now, oldAnchor: a[0], newAnchor: b[0] }] : [];
};

// src/compare/cited.ts
var near = 3;
var longest3 = 12;
var shortest2 = 2;
var citedIn = ({ tokens, text: text4, start: start2, hits }, titles2) => {
  const pointers = hits.filter(({ concept: concept2 }) => concept2 === "pointer");
  if (!pointers.length) return [];
  const found = [];
  for (let from = 0; from < tokens.length; from++) {
    const begin = tokens[from]?.start - start2;
    if (!/\p{Lu}/u.test(text4[begin])) continue;
    for (let to = Math.min(tokens.length, from + longest3); to >= from + shortest2; to--) {
      if (!titles2.has(bare(text4.slice(begin, tokens[to - 1]?.end - start2)))) continue;
      const named3 = tokens.slice(from, to).some(({ concept: concept2 }) => concept2 === "framework");
      const pointed = pointers.some((pointer) => Math.max(pointer.from - to, from - pointer.to) <= near);
      if (pointed && !named3) found.push([from, to]);
      from = to - 1;
      break;
    }
  }
  return found;
};
var withoutCited = (clusters, titles2) => {
  const cited = /* @__PURE__ */ new Map();
  const isCited = ({ unit, at: at2 }, all2) => {
    const stretches = cited.get(unit) ?? citedIn(unit, all2);
    cited.set(unit, stretches);
    return stretches.some(([from, to]) => from <= at2 && at2 < to);
  };
  return clusters.flatMap((cluster) => {
    const old = cluster.old.filter((item2) => !isCited(item2, titles2.old));
    const now = cluster.new.filter((item2) => !isCited(item2, titles2.now));
    return old.length || now.length ? [{ ...cluster, old, new: now }] : [];
  });
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
      "c.member",
      "pair.concepts",
      "t.first",
      "pair.score",
      "unit.around",
      "c.strong",
      "p.separators",
      "p.length",
      "c.limiter",
      "c.tail",
      "c.heft",
      "t.collection",
      "t.third",
      "c:may",
      "t.transfer",
      "unit.row",
      "c.word",
      "c.swap",
      "p.longer",
      "c.heavy",
      "p.same-shape",
      "t.sharing",
      "t.purpose",
      "unit.own",
      "p.separators-more",
      "c.size",
      "unit.reference",
      "c.weak",
      "c.share",
      "t.legal-basis",
      "c.novel",
      "c.negation",
      "t.contact",
      "c.action",
      "t.other",
      "c.known",
      "c.choice",
      "c.contact",
      "unit.substance",
      "unit.void",
      "c.member-typed",
      "c.modal",
      "c.strange",
      "p.separators-equal",
      "#written",
      "t.second",
      "pair.clusters",
      "unit.contact",
      "t.choice",
      "c.unheard",
      "c:with-consent",
      "pair.group",
      "t.rights",
      "t.tracking",
      "c:choose",
      "c.quantity",
      "c.data",
      "c.modal-turn",
      "unit.item",
      "c.transfer",
      "t.sale",
      "c:collect",
      "unit.says",
      "c.removed",
      "c.both",
      "c:will",
      "c:example",
      "c.added",
      "c.basis",
      "t.security",
      "c.recipient",
      "t.retention",
      "c.untyped",
      "unit.colon",
      "c.place",
      "t.change-rule",
      "c.condition",
      "c.single",
      "t.scope",
      "c:user",
      "unit.weak",
      "t.automated-decisions",
      "c:use",
      "c:process",
      "unit.change-rule",
      "unit.illustration",
      "c.untyped-short",
      "c.right",
      "c.alike",
      "c.purpose",
      "c:must",
      "c.renamed",
      "c:social-network",
      "c.name",
      "t.effective-date",
      "c.security",
      "c.number",
      "p.figures",
      "c:opt-out",
      "c:settings",
      "c.distinct",
      "unit.date",
      "c.party",
      "c:contact-us",
      "c:share",
      "c.nothing",
      "c:purpose-word",
      "c.audience",
      "c.names",
      "c:customer",
      "c:provide-service",
      "c:personal-data",
      "c.label",
      "c:usage",
      "c.exception",
      "c.change",
      "c.strangers",
      "c:authority",
      "c:policy-doc",
      "c:ai",
      "c.reference",
      "c:retain",
      "c.scope",
      "c.children",
      "c:third-party",
      "t.children",
      "c:pointer",
      "c:applies",
      "c:where-law"
    ],
    values: [
      -0.041,
      0.025,
      0.099,
      0,
      -0.051,
      0.046,
      0.014,
      -1e-3,
      0.086,
      -0.021,
      0.085,
      0.146,
      -0.075,
      -0.06,
      -9e-3,
      -0.038,
      -4e-3,
      0.056,
      0.065,
      0.017,
      -0.014,
      0.076,
      -0.033,
      0.091,
      -0.063,
      -0.054,
      2e-3,
      0.039,
      0.077,
      -0.043,
      -5e-3,
      0.052,
      -0.03,
      0.092,
      -0.011,
      0.11,
      0.01,
      0.035,
      -0.036,
      0.053,
      -0.047,
      -8e-3,
      0.082,
      -0.066,
      -6e-3,
      -0.042,
      4e-3,
      9e-3,
      0.08,
      5e-3,
      -0.029,
      8e-3,
      0.132,
      0.105,
      0.021,
      0.075,
      -0.022,
      0.087,
      0.036,
      0.015,
      0.093,
      0.124,
      -0.028,
      0.062,
      0.109,
      6e-3,
      0.083,
      -0.018,
      -0.044,
      -0.067,
      -0.023,
      -0.062,
      0.122,
      7e-3,
      -0.025,
      -0.069,
      0.018,
      0.051,
      0.088,
      0.041,
      -0.046,
      -0.053,
      0.069,
      0.107,
      -0.012,
      0.038,
      0.027,
      0.12,
      -0.04,
      0.048,
      -0.039,
      0.04,
      -0.068,
      0.03,
      0.047,
      0.094,
      -0.019,
      0.06,
      0.066,
      0.054,
      0.108,
      -0.032,
      0.042,
      -0.064,
      0.07,
      0.011,
      0.029,
      -0.035,
      -0.059,
      0.022,
      -0.071,
      0.098,
      0.096,
      -0.013,
      0.049,
      0.031,
      -0.065,
      -0.055,
      0.034,
      -0.02,
      -0.024,
      -0.027,
      0.061,
      0.064,
      0.106,
      0.071,
      0.05,
      -0.057,
      -0.074,
      0.012,
      0.013,
      3e-3,
      -0.078,
      0.068,
      -0.048,
      0.044,
      0.033,
      0.081,
      0.043,
      0.028,
      -0.017,
      1e-3,
      0.079,
      0.103,
      0.055,
      -0.01,
      0.078,
      -0.037,
      -0.072,
      -0.076,
      0.032,
      -2e-3,
      0.037,
      -3e-3,
      0.09,
      0.016,
      -0.061,
      -0.052,
      -0.049,
      -0.05,
      0.067,
      0.024,
      0.074,
      -0.077,
      0.058,
      0.063,
      0.026,
      -7e-3,
      0.045,
      0.115,
      0.114,
      0.072,
      0.02,
      -0.031,
      -0.016,
      0.019,
      -0.058,
      0.023,
      -0.034,
      0.084,
      -0.026,
      0.059,
      0.101,
      0.089,
      -0.056,
      0.102,
      0.097,
      0.057,
      -0.045,
      -0.015,
      0.073,
      0.104,
      -0.07,
      0.095,
      -0.081,
      0.118,
      0.126,
      -0.086,
      -0.083,
      -0.073,
      -0.079,
      -0.08
    ],
    questions: [
      0,
      0.5,
      1,
      0.766,
      2,
      5.157,
      3,
      0.519,
      4,
      0.85,
      5,
      1,
      6,
      0.5,
      7,
      0.344,
      8,
      0.5,
      9,
      0.5,
      10,
      1.753,
      11,
      8.058,
      12,
      1.574,
      10,
      2.025,
      7,
      0.108,
      13,
      0.5,
      10,
      0.903,
      14,
      7.18,
      15,
      0.5,
      16,
      3.5,
      7,
      0.181,
      17,
      0.5,
      18,
      0.169,
      18,
      0.055,
      19,
      0.5,
      20,
      0.5,
      21,
      6.036,
      22,
      4.37,
      2,
      5.416,
      11,
      0.345,
      23,
      4.4,
      11,
      3.348,
      24,
      0.5,
      25,
      1.242,
      4,
      1.75,
      3,
      0.592,
      26,
      0.5,
      27,
      0.5,
      28,
      0.064,
      23,
      2.75,
      29,
      6.672,
      23,
      3.2,
      18,
      0.372,
      10,
      2.823,
      3,
      0.706,
      30,
      0.5,
      31,
      0.5,
      24,
      1.5,
      14,
      7.741,
      4,
      1.025,
      32,
      3.017,
      4,
      1.2,
      23,
      4,
      3,
      0.673,
      3,
      0.501,
      6,
      1.5,
      18,
      0.118,
      33,
      0.5,
      18,
      0.095,
      34,
      0.39,
      10,
      3.725,
      35,
      0.5,
      36,
      0.5,
      3,
      0.677,
      37,
      0.5,
      38,
      0.707,
      39,
      0.5,
      2,
      9.703,
      18,
      0.137,
      40,
      0.5,
      23,
      2.55,
      16,
      0.5,
      41,
      1.5,
      38,
      0.747,
      12,
      3.331,
      42,
      2.5,
      3,
      0.645,
      3,
      0.293,
      43,
      0.5,
      4,
      0.425,
      10,
      1.468,
      44,
      0.5,
      1,
      0.517,
      45,
      2.827,
      46,
      0.896,
      7,
      0.065,
      23,
      2.35,
      3,
      0.522,
      38,
      2.929,
      47,
      0.5,
      7,
      0.081,
      48,
      3.12,
      3,
      0.894,
      49,
      0.5,
      6,
      3.5,
      50,
      0.5,
      51,
      0.5,
      52,
      5.363,
      2,
      13.239,
      12,
      1.349,
      53,
      0.425,
      54,
      0.5,
      1,
      0.92,
      3,
      0.861,
      55,
      0.5,
      6,
      2.5,
      11,
      2.145,
      22,
      2.738,
      23,
      1.4,
      38,
      1.07,
      56,
      0.5,
      49,
      2.5,
      57,
      0.5,
      28,
      0.183,
      38,
      0.474,
      2,
      4.592,
      14,
      13.245,
      23,
      3.15,
      5,
      2.5,
      32,
      2.673,
      7,
      0.237,
      42,
      3.5,
      7,
      0.053,
      45,
      3.938,
      18,
      0.1,
      38,
      -0.451,
      52,
      1.7,
      1,
      0.38,
      1,
      0.931,
      1,
      0.449,
      1,
      0.756,
      58,
      0.5,
      42,
      0.5,
      30,
      1.5,
      59,
      0.5,
      60,
      0.665,
      18,
      -0.224,
      46,
      1.498,
      1,
      0.345,
      10,
      1.188,
      61,
      0.5,
      10,
      2.845,
      23,
      1.65,
      10,
      0.703,
      3,
      0.926,
      4,
      2.3,
      24,
      -1.5,
      22,
      3.782,
      45,
      3.579,
      12,
      1.821,
      23,
      1.15,
      62,
      0.5,
      35,
      2.5,
      21,
      0.36,
      7,
      0.088,
      63,
      0.5,
      25,
      1.701,
      64,
      0.5,
      18,
      0.14,
      22,
      0.383,
      28,
      0.203,
      30,
      2.5,
      65,
      0.5,
      66,
      0.5,
      14,
      5.902,
      38,
      1.683,
      67,
      0.5,
      45,
      3.395,
      22,
      1.707,
      3,
      0.434,
      3,
      0.828,
      2,
      11.817,
      34,
      1.389,
      12,
      2.177,
      68,
      0.5,
      21,
      3.718,
      28,
      0.339,
      45,
      2.787,
      18,
      0.42,
      49,
      1.5,
      32,
      0.38,
      11,
      5.462,
      38,
      0.965,
      52,
      0.355,
      32,
      2.036,
      2,
      5.976,
      32,
      1.462,
      28,
      0.561,
      69,
      0.757,
      2,
      8.485,
      12,
      2.819,
      4,
      1.625,
      28,
      0.289,
      32,
      3.49,
      70,
      0.5,
      11,
      5.085,
      38,
      3.133,
      2,
      4.932,
      48,
      4.444,
      38,
      0.103,
      7,
      0.138,
      7,
      0.171,
      71,
      2.693,
      72,
      0.5,
      10,
      0.305,
      38,
      0.253,
      11,
      2.874,
      23,
      4.65,
      2,
      6.517,
      23,
      2.85,
      52,
      2.132,
      11,
      2.964,
      45,
      3.245,
      73,
      0.5,
      10,
      0.518,
      74,
      0.5,
      75,
      2.166,
      46,
      1.242,
      38,
      3.529,
      18,
      0.068,
      18,
      0.294,
      23,
      3.3,
      34,
      1.204,
      1,
      0.862,
      10,
      1.505,
      2,
      5.155,
      28,
      0.106,
      21,
      2.009,
      46,
      2.013,
      23,
      3.6,
      76,
      0.5,
      77,
      0.5,
      2,
      10.321,
      23,
      2.15,
      7,
      0.031,
      12,
      2.474,
      42,
      4.5,
      78,
      2.199,
      10,
      1.8,
      42,
      1.5,
      24,
      -0.5,
      10,
      0.945,
      12,
      3.115,
      79,
      0.5,
      80,
      0.5,
      48,
      0.43,
      22,
      3.834,
      12,
      2.28,
      1,
      0.369,
      3,
      0.776,
      81,
      3.134,
      3,
      0.916,
      71,
      0.463,
      18,
      -6e-3,
      3,
      0.849,
      22,
      1.333,
      82,
      0.5,
      23,
      4.5,
      78,
      3.042,
      12,
      2.374,
      25,
      2.013,
      83,
      0.5,
      2,
      4.621,
      84,
      0.5,
      85,
      0.5,
      18,
      0.075,
      4,
      1.55,
      23,
      1.85,
      5,
      3.5,
      12,
      2.164,
      30,
      3.5,
      7,
      0.019,
      7,
      0.311,
      4,
      1.225,
      52,
      9.784,
      53,
      3.449,
      4,
      0.025,
      10,
      0.402,
      34,
      1.578,
      38,
      1.201,
      71,
      2.072,
      25,
      1.869,
      52,
      6.681,
      4,
      1.05,
      69,
      1.668,
      14,
      4.743,
      12,
      1.77,
      78,
      1.939,
      86,
      0.5,
      12,
      2.624,
      21,
      1.593,
      38,
      3.647,
      3,
      0.554,
      23,
      5.05,
      2,
      6.365,
      2,
      5.715,
      28,
      0.092,
      38,
      -0.916,
      7,
      0.116,
      11,
      3.959,
      2,
      5.745,
      78,
      2.48,
      1,
      0.608,
      11,
      3.87,
      18,
      -0.158,
      2,
      8.217,
      18,
      0.037,
      4,
      2.65,
      87,
      0.5,
      45,
      3.097,
      21,
      3.528,
      34,
      1.93,
      70,
      1.5,
      22,
      2.609,
      21,
      5.633,
      10,
      1.223,
      88,
      0.5,
      3,
      0.753,
      38,
      3.39,
      25,
      1.498,
      2,
      2.672,
      89,
      0.5,
      25,
      0.896,
      38,
      2.428,
      3,
      0.728,
      90,
      0.5,
      32,
      4.702,
      18,
      1e-3,
      22,
      1.885,
      46,
      1.701,
      18,
      -0.098,
      45,
      2.535,
      23,
      0.9,
      10,
      0.14,
      91,
      0.5,
      2,
      7.461,
      48,
      5.947,
      53,
      6.279,
      18,
      0.194,
      4,
      1.275,
      28,
      0.432,
      18,
      0.034,
      21,
      6.698,
      38,
      1.404,
      28,
      0.405,
      52,
      4.211,
      28,
      0.098,
      10,
      0.351,
      28,
      0.056,
      45,
      3.755,
      22,
      2.906,
      75,
      2.915,
      29,
      5.142,
      45,
      1.81,
      2,
      3.587,
      2,
      6.272,
      81,
      0.595,
      45,
      6.104,
      10,
      0.818,
      10,
      3.25,
      29,
      1.878,
      2,
      4.334,
      29,
      2.913,
      48,
      8.022,
      18,
      0.515,
      1,
      0.886,
      78,
      0.398,
      12,
      3.911,
      3,
      0.961,
      28,
      0.044,
      3,
      0.824,
      41,
      0.5,
      56,
      2.5,
      28,
      0.072,
      18,
      0.269,
      92,
      0.5,
      71,
      5.243,
      48,
      3.888,
      23,
      3.5,
      45,
      4.15,
      28,
      0.251,
      23,
      5.45,
      93,
      0.5,
      48,
      2.679,
      12,
      2.091,
      22,
      6.511,
      21,
      1.683,
      69,
      0.36,
      24,
      2.5,
      7,
      0.577,
      18,
      0.207,
      35,
      1.5,
      2,
      9.411,
      3,
      0.729,
      7,
      0.551,
      94,
      0.51,
      4,
      3.45,
      95,
      0.5,
      71,
      3.122,
      48,
      1.64,
      96,
      0.5,
      81,
      1.248,
      97,
      0.5,
      45,
      4.371,
      3,
      0.803,
      33,
      1.5,
      23,
      4.15,
      98,
      0.5,
      99,
      0.5,
      18,
      0.671,
      35,
      3.5,
      3,
      0.38,
      12,
      2.581,
      10,
      1.275,
      48,
      6.232,
      94,
      3.815,
      29,
      0.577,
      23,
      5.5,
      38,
      3.947,
      45,
      3.77,
      34,
      2.229,
      12,
      1.567,
      7,
      0.042,
      18,
      0.545,
      28,
      0.329,
      22,
      3.362,
      100,
      0.5,
      2,
      8.729,
      89,
      1.5,
      22,
      5.782,
      10,
      2.275,
      16,
      1.5,
      4,
      1.925,
      46,
      1.869,
      21,
      2.833,
      10,
      0.601,
      81,
      4.638,
      34,
      3.214,
      12,
      2.96,
      69,
      5.079,
      48,
      5.052,
      78,
      2.805,
      12,
      3.159,
      21,
      3.25,
      22,
      2.138,
      28,
      0.194,
      45,
      5.849,
      52,
      2.537,
      45,
      2.404,
      71,
      3.232,
      38,
      -0.352,
      21,
      2.405,
      78,
      0.809,
      22,
      3.308,
      7,
      0.13,
      7,
      7e-3,
      18,
      0.013,
      45,
      2.957,
      12,
      4.17,
      71,
      7.61,
      1,
      0.675,
      22,
      2.434,
      10,
      4.375,
      38,
      1.783,
      3,
      0.937,
      21,
      4.842,
      11,
      7.838,
      7,
      0.022,
      2,
      7.123,
      22,
      2.282,
      28,
      0.084,
      21,
      2.981,
      2,
      7.66,
      78,
      1.565,
      38,
      2.69,
      48,
      2.055,
      4,
      0.475,
      56,
      1.5,
      52,
      3.782,
      3,
      0.396,
      52,
      2.665,
      11,
      4.715,
      14,
      1.782,
      69,
      2.16,
      101,
      0.5,
      29,
      8.158,
      1,
      0.563,
      25,
      2.525,
      21,
      4.249,
      16,
      5.5,
      7,
      0.077,
      11,
      2.528,
      21,
      4.978,
      12,
      1.65,
      3,
      0.496,
      12,
      3.558,
      16,
      2.5,
      11,
      2.406,
      32,
      4.039,
      45,
      2.687,
      3,
      0.62,
      10,
      0.698,
      34,
      2.625,
      23,
      3.9,
      1,
      0.207,
      7,
      0.466,
      52,
      5.715,
      7,
      0.265,
      52,
      4.941,
      12,
      1.201,
      23,
      0.25,
      102,
      0.5,
      28,
      0.232,
      71,
      4.352,
      38,
      1.973,
      45,
      3.101,
      71,
      1.557,
      4,
      0.125,
      52,
      2.991,
      52,
      7.515,
      22,
      5.269,
      4,
      1.975,
      28,
      0.144,
      12,
      1.474,
      81,
      2.297,
      2,
      7.829,
      52,
      3.536,
      7,
      0.057,
      21,
      4.217,
      60,
      1.332,
      29,
      2.298,
      32,
      4.892,
      28,
      0.366,
      60,
      5.935,
      103,
      0.5,
      11,
      1.787,
      1,
      0.261,
      104,
      0.5,
      32,
      2.893,
      28,
      0.721,
      28,
      0.586,
      7,
      0.708,
      7,
      0.299,
      22,
      4.477,
      1,
      0.809,
      2,
      3.956,
      21,
      8.64,
      18,
      0.248,
      12,
      1.961,
      7,
      0.391,
      29,
      3.992,
      28,
      0.134,
      12,
      2.012,
      38,
      2.193,
      25,
      2.138,
      29,
      4.574,
      23,
      3.65,
      1,
      0.631,
      28,
      0.126,
      2,
      11.42,
      45,
      5.214,
      1,
      0.703,
      21,
      2.037,
      71,
      3.638,
      2,
      3.102,
      45,
      2.283,
      12,
      1.922,
      53,
      5.052,
      3,
      0.954,
      60,
      1.483,
      12,
      4.421,
      34,
      3.872,
      48,
      2.993,
      10,
      2.325,
      38,
      2.322,
      7,
      0.413,
      32,
      1.868,
      7,
      0.101,
      71,
      1.998,
      32,
      5.972,
      105,
      0.5,
      106,
      0.5,
      3,
      0.603,
      45,
      4.901,
      69,
      5.768,
      69,
      3.587,
      34,
      2.943,
      28,
      0.025,
      48,
      2.486,
      11,
      6.757,
      45,
      3.429,
      14,
      2.158,
      45,
      6.722,
      12,
      3.597,
      38,
      3.199,
      75,
      0.62,
      78,
      4.235,
      107,
      0.5,
      18,
      0.352,
      23,
      1.45,
      7,
      0.015,
      12,
      2.71,
      28,
      0.509,
      1,
      0.08,
      11,
      4.447,
      32,
      1.724,
      2,
      3.151,
      94,
      1.455,
      45,
      2.17,
      34,
      1.768,
      108,
      0.5,
      12,
      2.873,
      28,
      0.065,
      10,
      1.003,
      71,
      10.426,
      34,
      2.102,
      109,
      0.5,
      23,
      2.95,
      7,
      0.037,
      25,
      2.35,
      29,
      2.721,
      32,
      2.349,
      69,
      8.575,
      110,
      0.5,
      75,
      1.471,
      34,
      1.612,
      48,
      4.158,
      75,
      4.24,
      1,
      0.174,
      32,
      7.263,
      14,
      0.487,
      94,
      3.009,
      7,
      0.228,
      16,
      4.5,
      49,
      3.5,
      22,
      4.982,
      22,
      6.932,
      21,
      2.427,
      78,
      3.857,
      7,
      0.152,
      52,
      7.782,
      11,
      1.508,
      45,
      1.997,
      11,
      1.988,
      111,
      0.5,
      53,
      2.311,
      78,
      4.402,
      112,
      0.5,
      45,
      2.142,
      11,
      6.428,
      3,
      0.871,
      38,
      1.599,
      74,
      1.5,
      75,
      6.99,
      14,
      0.977,
      21,
      8.012,
      14,
      2.615,
      113,
      0.5,
      69,
      2.518,
      114,
      0.5,
      28,
      0.168,
      115,
      0.5,
      34,
      2.462,
      53,
      4.283,
      10,
      1.308,
      2,
      6.79,
      23,
      1.95,
      28,
      1.118,
      11,
      5.793,
      14,
      3.417,
      71,
      5.812,
      12,
      2.392,
      28,
      0.011,
      116,
      0.5,
      14,
      9.763,
      81,
      2.804,
      45,
      4.59,
      45,
      5.302,
      14,
      1.548,
      29,
      1.162,
      45,
      2.487,
      117,
      0.5,
      69,
      6.542,
      94,
      6.737,
      53,
      2.938,
      34,
      2.696,
      7,
      0.199,
      118,
      0.5,
      48,
      1.808,
      28,
      0.033,
      71,
      2.366,
      78,
      3.413,
      30,
      4.5,
      23,
      0.75,
      81,
      1.864,
      48,
      0.938,
      2,
      3.883,
      2,
      6.942,
      29,
      3.497,
      10,
      3.75,
      71,
      6.358,
      119,
      0.5,
      14,
      15.33,
      69,
      2.811,
      78,
      3.13,
      53,
      7.707,
      94,
      4.485,
      12,
      1.35,
      24,
      -2.5,
      34,
      2.289,
      12,
      1.737,
      120,
      0.5,
      14,
      11.748,
      55,
      1.5,
      121,
      0.5,
      34,
      0.8,
      122,
      0.5,
      87,
      1.5,
      123,
      0.5,
      18,
      -0.054,
      124,
      0.5,
      22,
      2.991,
      93,
      1.5,
      94,
      2.565,
      1,
      0.542,
      69,
      4.165,
      125,
      7.27,
      45,
      1.819,
      81,
      3.961,
      10,
      1.05,
      18,
      -0.043,
      126,
      0.5,
      81,
      5.192,
      34,
      3.308,
      60,
      3.733,
      38,
      1.409,
      127,
      0.5,
      3,
      0.777,
      4,
      2.875,
      45,
      4.157,
      128,
      0.5
    ],
    nodes: "ygDLAMwAzQDOAM8AAAABANAAAgADANEA0gAEAAUA0wAGAAIA0gDUANUABwAIANYACQAKAAsA1wDYANkA2gAMAA0ADgDbANwADwAQABEA3QDeAN8AEgATABQAFQDgAOEA4gDjAOQAFgAXAOUAGAABAOYA5wAZABoA6AAbABwA6QDqAOsAHQAeAOwAHwAgANAADgDtABYAIQDuAO8A8ADxACIAFQDyACMAJADzAPQAJQAmACcA6gAoAPUA9gApACoABwD3ANIA+AD5ANgA+gArACwA+wAtAC4A/AD9AC8AMAD+AA0AMQD/AAABMgAzADQANQDKAM8A+QABAQIBAAA2AAMBMwA3AAQBOAAFATkAOgAGAQcB1AA7ADwACAEbACAACQE9AAUACgHuAAsB0wA+AD8A4wBAAEEADAENAUIAQwBEADIADgEPARABEQESARMBRQBGAAIAFAEVAUcAJgAWATYAHQAXARgBGQE6AEgASQAaARsBSgBLABwBMABMAB0BHgEBAR8BDgBNAE4AIAEYACEBTwBQACIBAQEjAVEAMwAkAVIALgAlAeIAGwBTACYBVABVAO8AJwEoASkBKgFWACgAVwArASwBIwAuAC4ACwHQAC0BTABYAC4BSQAXAC8BMAE8ADoAEAAxATIBGAEzAUMAWQA0AVoAAQA1ATYBAAAFAE4AHgE3AVgAWwBcADgBOQHPAPkAOgEYAQkARAA7AV0AUwAbATwBKABeAD0BLABEANMAJAE+ARAAXwDiAGAAYQAIAD8BQAFBAUIBIABiABkAYwBDAWQARAFDAGIAEwFFAQEBRgFHAEcBZQBMAGYAZwDjAEgBSQE1AEoBaABpAEsBEQBMAR4AKAAHAU0BEQFqAGsATgE/ABoADwFsAAcAygBPASgBDAECAVABLQBeANIAQQAIAFEBUgFtAG4ADgBTAVQBbwBVAWUAGwBwADUBUAHtAFYBHwBxAPIASQA8AGQAVwFYASwAcgA1AFkB6gBaAVsBXAFDAGwAcwBdAV4BdABBAHMATgEPAXUAXwFaAHYAYAF3AOEAeABoAGEBCAHQAHkAYgF6AHEADwDvAGMBZAEzAHsAZQF8AH0AZgE8AQ4AYQAuAAEBIAFnAQMB2gBoAXUAEADcACQAfgBpAWoBfwA7AIAAawFsAW0BZwCBAIIAOAFVAIMADwHPABsBbgEUAF0ABwEdAIQA0gBvAYUAagBkAEIB8QBwAYYAKQBqAYcARgAWAe0ATQBDACMBNQCIAOIAcQHYAB4BiAAqAUsAdwByAXMBYgB5AOoAVACJAE4BdAFwAYMAigBYAHUB6gCLAFIAFgB2AfcAdwHKAIwAWwBlARwAjQB4AXkBjgCPADMBjACQAHoBewFUAEoBNwAOAHwBfQGRAJIAMwErAIwASgHPAH4B4gB/Ac4AkwCNAPYAEQAUAGcBJQE/AAMAQwE4AHMACgE/AYABlACTAOMAgwBYAJUAfQGBAfsAggGWAFgAggFiAHkAEwGDASgAlwCEAZgAOABhAYUBfQCZAB4BhgFIAH4A9QBtAJoAGAHqAIcBiAGJAVwAmwAsABAAygCKAU0BnACNAG0AiwE8ARQAGwBYAIwBjQFFAI4BnQBOAZ4AhwCCAA8BjwHSAA4BEgGQAZ8ABwCgAPcA6gAmAKEAOAEuAKIAKgAEAZEB9wDjAGsAowCSARgANgCTAUABPgASAJQBlgCgAJUBVQGWARoAAQCXAXEApABDAf4AYAAkAGcA9wCTAZgBmQFuAP0ARAClAOoAmgFQAIIAGwDwAJcA7wBOAaYAFwABAYoAFACbAZwBnQH5AKcAWQBSAJ4BNgCdAJ8BHwGgARkAPwCXAS4AQgBgAAQBoQHSAN8AKAGiAVoAqACjARQACABOAWwBWwCpAPsAKACLAKQBqgCCAKUBMQFfAAEAcwDPAAsBbQGmAacBBAAUAKgBgQBrAFUA+wA4AQcBBgAAAOAAmwCrAHABqQFVAFoA8QBdAFIAEAGqAasBbABBAO4AJwGsAHsAawCsAa0BWQBrAEoB8gBoACkAYACSAd8ADwHXAM4A8wBHAFoArgGtAE4ArwHPAA8AVgCwAU4ALwDQAF8BRwCxASkAgQD3AE0BrgAHALIBYgABAFkBCACzAXgAtAEHAYIAWAADATkArAB+AcoAFwEHATYBcQBSAF8AVQH5AJEAcwAeAaUArwBhAQwBtQGlAGAAIAC2AbcBkgCBAJsAHQG4AXkBgAFsAHkAKQC5ASUALgARAYMBEAB6AYkAgQAYAboBfQCZACsBsACCALsBGAGjAbwBvQG+AQYAVABrAL8BuQEtAJgArADAAcEBwgEzAH8AMgGRABMA5wCrAa0ASQDDASMAkQAyAQ4BOgHEARkAiwCiAMUBxgEyAIoAsQDHAbIABwHIAUIADgCRANcAAQFhAe4AyQFLACIA4wAaAJ8ABAERAQYAFgDKAagACQBLARcAygDLAQ4AqADMAWEAAwB+AWEBSwHNAT8ASQDOAVgAgwDPAdABBgBSACQA5wAeAXoAtQE+AKYAfwAPATMB4gA8AdEB0gGdAIwArADZANMBAAAOANQBJQBQANUBsQHWAZ0AlgDXAU0ArgDuAPgAMwA3ANgBZQBqANkBkwCLAdoB2wGzAIcAXQGIACoA3AENAJgA0ADdAd4BnAEEAGkAuQEAAWIAmQCoAAQAzAHTAN8B4AEiAIYA4QEHAD8A2QDiAUIAcwCCAOMB9wCwACYBpgAZAOcAgQAnANoA5AFnARsBpgEBAXgArwBhASkAiwBQADoB5QHmAZwAlwDnAa0AigDoAV8ArwDpAeoB3wHrAQQAlwD+AHgAGgBwASQAHgEvAHMAHABnAR4BBwGAAXABXgAaAEMBCACZANAAFAF3AA0AbQGkABoA7AGKAfkASQCQAO0BsgCIAJQB7gFSAGoAmgAMAe8B8AHfAGAAOwClAQ4AJQDxAVAA8gEAAHoA8wFhAQAAEwArAOIA9AEoAToB9QGjAWsARQDcACIAtACrAGYADAH2AfcBygB4AC8ATAF7AEEA+AH5ARIAggABARQApgAyAfoBMwCfAQQAjABzANgA+wEiAfwB3wCeACIAZgFgAIcA9wDmATIAZgDKACQAiQD9Af4BUAEbACEA/wEWABoAAAKcADsAfQEMAdUB+QCuAEwAqQGHAIMAcgGtAZ4AHgA/AUEATQDqAOYAzwBrAIIAAQKFAFQAAgIDAmEAXwAxAAQC6gDwAUIB3wCAAWwAIABEAakAjQADApwBgwBrAC4BtQAmAHMBBQIcAR8AfwAGAjcALwBAAQQBSgAuAJsBmQC1AOYABwIIAvgAJgBpAAkCjACOAPcACgIcAJcACwKkACQADAInAQ8BSgCWAA0CCgAzAA4CDwKhAB0AEAKkAB0AAQEFAdQB6gEeAaQAAwCeABgBnAD0ASAAdgDuAI4AOAARAjUADwEEAXEAEgJ7AAYABQGOAK8ADwEGAikB3wBJARMCrAAXAI8BMgBUABQCrQAeATAANgCSABUCFgJxAHQA4AAXArAAGAKtAIcAzgFVAHgACwF9ARsBmQEZAp4AcQBJAJgABQAaAvcA3gEOAVEAAQAUAWYAFAC/AXgBcgCZABsCCgCNABwCHQJ/ACkAJAAMAfgAaAEoAUABowGnAJMAHgJbABIAUwEfAqYAFAC2AH0BIAIhApkANgDiABsAFwD5ANsBWQAHAGgA6gARAf8BIwCNACICGgA/ACMCBwH/ABAAWQBSAEcA9wAkAiUCJgLDASkAUAAxAEkAzwDUASoBKwCRABAASgDZACcCKAL/AEoAVgAwAAUBGQI+AIIARwCkALsB6gDOACkCKgJsARkAgwCYAGYAKwLhASwCkwBzAC0CVQBfAC4CcwGbAEoACAJhACIAWQEvAn8B2AAyABoAcAEeAJAAEQF7AEwAHgGiADACjQDnAAMAEgA8AWsBqAHZAAEBIABWAIsADQCmAR8APwFKADsAMQLTAfsAMgIAAF0AMwJaAFYATgE0AmMAJAAgAmkAYQA1AksBiQBjADYCiwCTACgB6gALASoC+ADXAJ4AGgATAGYANwJAARsBMwAmAPcAmwA/AHABFgJpAIYAdAFRAAcAcAE4AtMAOQKXAHoANgIRAGkA+QCYAbAAEACXAVgAMwAMAToCowEFAB4AOwKcAGkAzgAoADwCFgCFAD0CPgIwAT8CQAKrALEAQQKzAHYAeAAuAAcBpAAsAMoAkgHSAPMAEQE7ApwACQBCAhkApwAbAdcADgA/AEMCUQAkAEQCtwA7AOEBKAERARgBXQAiAFMBrQCDAAABhQAkACkBZQH+AIEAigBFAi8AMgBoAOEB0ABGArgACQAkAkcCMwI7AGIAPgChAUgCOAA2AAwBSQCJAD8CJgLfAbQBKAA7AEkCPwAuABEBTAEPAJkA9AEgALEAGAHKAUoCYgCoANQAYAATANkAYgGXAB8AcwAbAWsBkgHpAKEBSwKtAJYAIgFSAAMADwFMAoEAdwBNAmEAEwApAU4CCAGCAJMATwJZAEkAaABQArcBUQKzAF0ArADyAGEBUgKCAEYASQFhAGoAQAGhAGUAHgFCAJkB0gBTAoAAkgGTAKEALgDKAJ4BNAKwAKIAnADBAWoAIgDjAAsBzgAyATMCGAEZACwATwKtAKEALgBUAlUCqAGNACgAJwBTAesArwAyAJIASQElAvIBuQAGAFYCIwInAC4ASgBGAfkBrgFgAF4AKAGBAGEATwJXAqYAAAC/AXkAWwASAT4BowH4AOIAsgCZABcAWAIbAQAAdABZAp8AcwBiAAgA2gDVAOMAygDdAasBWABUAFMBagCZAMsAKAE4AI4ATgGnAF4AWgJbAlwCsgB6AIEBtQCXALgABwFTASUAugBdAqEAQQAoAXABTwFeAlwBOgC0ALEBKQBjAM8AXwK0ABsAYAI2AHoAYQJXAmICXQCdAB0AMgBjAmQCPQL9AaIArwAGAEEAZQILAkoAgwB9AW0AuwAoAaUB3QASAeIAFwJ1AD4A+wCtAEEAhQD1AGYC4wFWAAAAiAAfAAcB4gDuAHABHgCxACgAlQFOAX4ArwBnAowAUQAJArEBVAFhAK4ADwEdAEkAmgHvACwAvABoAosAPgDtAVMBWAE/ADgBBQGDAJsAKADnAGgAKgGsAYwABQBiAKQACwHfAGIBaQJLAVQCeQBzAG0BkwAuALAA1wAHAIUAfgGOAAYA4gDKAN4AFAHfAJMAfgAbATYASgAVAuoBKQBEAOoBBwB2AE4BOAFKAa4AnwCSAGoCawKYACYAbAIWAIIA1wAPAdgABwExAEQAtgFtALAA6gCOATgAMwAIAYoAvQBAAWYBxgG1ACIAMgGNADoAHgE9Aj8ArABtApcAqADOAKMB4wDPAA4C0wAgAK8AbgKYAEYAfwFvAlQAkACnAH4B4gDeAQkAbACVAZgADwCAAYcBGQBJAHACWABMACgBcQJPAd0AnAAUAHICbQAtAK8A6gFiAAEAuAEYAQ8BagJzAoMABQBpAZwABwDvAAkChwAxAM0AqAAiAHQCPAHjACkAhgB1AjMAeAAZAO0B0gB2AgICpgC8AHcCcQBaAKIAeAJwAXkCiwAmAH8BkgAzAPsArwCFAPQBoQGjAUoBEgF6AiQAWgA8ApIAgQD9AOEAUQCNAA8BOACKAOsBKAEUAhoAbAA6AHsCVgJ3AL4AZwFCAIsAIgEcAAEAygAHAeIATgF8AoMAWQB9AgcAkwBFAbEBiwAcAH4CTABDAAYBNAEEAq0AOwAYAUkAtAA9AmEAKQAXAmsAIQKLAX8CEwBlALgAgAI1ASUAYQCBAogAtAD5ANcAcAE8AYICZQG8ADgAEwAHAU4BBgAUAAsCPgAPAKMBvAEHAXMAIgAPAWUAaQBJAWMBLwA6AM8AkwABAFACTwEeAWYAzQEgAF0AgwKEAqIAagC9ANkACAHuAWMAJACkAVoAIgCAArIAHgB1AU4CDAFWAYUCBgBhAGUANgIEAFQAZgKGAiACQwBPAE4BKQC7AF0ChwIIAHYAiAIGAGEACwJrAkQADwHKAB4AbAD9AIoAggDCAYMAJQDiAOMA5QFcAsMBGwFgACsAowETAFgAmwAnAYkCowGRAAEAiAIWAAEAMwKKAoMAsgBYAbcAJQDfAEoBMgHDAbwAJABlAYcAYAAbAYsCUQA2AFkCWgATADEBOQBBAPgASgEMAQgB0wBMAF4AFwFZAHgAjAIDApMAVQAcAWYAHQDBAVwCaQGKABQAGQBSAlECXAAyAKcAEQGcAZoABgCNAuMBRgIxAFEATwJZAHgAEQAoARsBjgLPAFABDAEaAFoAAQKIAHAAHgHcACcAVgDSADMAoACPAksBVAEeAFkAEQEQAFoAkAJMAVkADwBPAMoAHgHQANoAagC/AHkAkQIDAFMCdACtAFMCbACjAZICTABfAJMCHgAAACYC9wDqAZYBkQBpABYBawAHAH4AowH4AdgBgwCuAMEBgwCFAAwCLgCFAEoB0wAoARABfgGUAiIAcgCYASgAEACVAjACpwCbAJYCKAAsAK8BlwKUAR0AkACgATMAJwA9AqMBpgBoAAYA6gFlARoCmAInAAcAtAAeAcgBYgBgAF4CPgABANwA/QBRACQAKQDqAJkCmgKbAgYCfwA4ABECdwCNADoCggBGAE4BjQE2ATEAfwCcAi4ASgDOAJ0CIgAmAJYBOQB5AGYCVQJOAd4BsgCnAJ4ClgAeABIAvwGWAVEAuQFlACwALwBKAZsBIgHCARMBYwG8AAYA0ACMAHsACQJ3ASwAWACfAoYAvQCgApsCNQFQAHYAnwA4Af8ApwCIAG0BkAA7AKMBKgEIAf4BOgAHAM0BGwAAAKECogJBAKMAMQBzAcEB4wBMAEQAHwAoAYwBOAA6APEBcQBjANAAqgERAfMAsADoAK4AngDgAasBvACZAEwCfwBUABsA4QAZAYYCRwB4AJgBowKeACkAXQEpAD8AZwGkAicBLgA/AC4CgwBlAOEBOwAmAM4AgAHRAZ8BrwGlARkAPgCHAhYArwAAAucAawBJAAUAjAIyAHsABgKTASYB0gAgACUApQKhAKAApgKnAjoAMgDcACgANgAbAecAGAFdAHcAFgCcAEoBcwHgALABqAKSAJkAOwCpAuoAYgCNAIUAqgIDATgCagCRAA8BYACBAMoA/wAsALwA1ACZAGMAHwJ5AgcB5AEWAAcAFAFFAIwAqwJvAZ4AHgCkAKwCrQIdAR8AFABHAEUCwQEpAIIARwAoARsBIAGuAtIAEQGXALQAfgCdAAwBywCvAWkAlgC0ASAAgwB1AtMAHgBQAJ8BuAAiAB8CrwIeAQYCYwB4AIcBsAAeAGMAQAEOAu4AGQCNAD8CaQBiALACYACOADABsQIgAuoBsgJNAGkATQFxAGMAfQChArMCSgCXAIoADwC+AaMBgAEKArQCJABiADABFwIoABoA0AAdAIMAMAE1AtIAAQClAM0BiwAZALUC5AFKACcAygAUAFUAGwG2AuMAtwIyADMA1wFFAAkAuAKrAE4BjQAlAE8B6QG5AisAYAAOAlAAMwBjAacAigBpAWMBugKwAHEA2gF+AR0AgQCWANEAlgEBABgBKAD7ALEAWAC7AlIALgAMARsBTAEPArwCcAGBAGoAEwJrAGoAwQEoAEkAcAEAAb0CeQBuAEMCHgBEAMoAHwIoAA4AsQGIADEABwJDAdMAMgGcAB4AvgKeADsAgwC/AtkAygAPAJgABQADAXkCFQCXAM8AMQBbAFoCwALBAsIC7AGZALoAOAJlACUATwFZAg0ADgDDAq0AiADEAgQAsQBlAX8AjABKAc4AowGNAt4BIwE2AFQArQC6AgYCigAaAJkAFwEbAcUCggClAGsAKAHCAmoAnQBPAX4AHgCXAXYBgwHiAD8ASQDGAloAaQDKAMsBsACMAC0CrACMAKoChwLCAlIAgQBqAk8AHgD4ASoBggCiAE4CPgATAMEBmQLqAEgCxwKuALwAyAIyAB8ATgFjARoAMgC3Aq4ATQAFAU0B4QCTAGkAdgDIAaYAGAFtAG8AJQHoAPAA7QGKAGkAQgKTADoAGQB/ADwB4wAaAsQCKAEjAXEAvACQAMoAcQBjAE8AoQHHAY8BlgFmAJcAWgBRAHYA+QAgAckCEQEkARQATAAxAiAAiwCQAMoCOAJXAkEABAAwAmUApwCZAd8ASQBjAMsCTQCMAAECygEHAT8CrwAFAMsBMQBqAAcBggBDACUChgDMAkoBdgAJAM0CnQABAPcAowGRAswCxgGcABQAjwLBAXYASgCeAM4CdwEMAawADwCVAVQAWAAJAl8BqwBMAKoBnQCsAM8CwAIoARsBWABHAJYALAJ3AJIA0AKuAYkBDgCYAIABOwC+AH0B0QJRAEwAZgAKAdICOQGvAdMCLgAWAIICTAApAIsCXgAxAKoB3ADKAKEAfQBOARsAjADeAGwCrAClAMoAjQBUAEsA4gA/ASEBOAGxARABZQAHAAcBZgAtAKUAygAYAdQCKACRAMYCRgCmAEwBCAImAIEATgFDAFUAGwElAlwCTgFDAEkAbwBOAaEBrwBiAIQBHgCWANUCsQGLAAMAWQIrASgAGgAwASYAGwDSAB4BDAFmAl0CTQCCAIkBBgAJAOcAVQI7AFgAawBzARsB6gBjAIMAUQAIAdYCKQByADUCCQBuAD0CBwEqAJsApwAoAdIATwHKABsBDAGZACAA4AAtACwAPAEOAp4ABwDTADEAiADuABACHgFVAC8AwgGcAL0AMgFOASgAEABqABEB9gAfAiQAkABOAPgBTwCZAMUBbQGbAtcCqwEuAH4ANwIBAA8ApACbAj8BawAuAGMAnQD0AcoA3wA8ATsCYQEOACQAnwF/AEMAzAD4ALIAXQD9AR4AUADcAIoBzwBzAEEAGQEaAL4AsgBOAaABgALYAmwAKQDZAjYAvQBfAXgAjQIDAAUAvAEkAdoCYgCDALcBOABhADoCagJBACUAnwDzAQMCngAOANsC9wDcAu8AMwCuABgBFgBpAN0C3gKxAC8A0AC9ABgA3wJnAUIAoQD4AawAEADgAngCBwF+AaoCZwE2AB4A4QIsAAQAMAEeATYAeACZAkQAlwCIAfsAMwFQAFQAAQF3AIsAugG8AYEAWwBwAWAAgwBJAeYAfQHiAqYAGQAlAHYCfgESAIIAJADNAt4CmgGXAFUAGAEYAJYABALjApsAbgB6AMAASQE/AjcANQGtAXMBNAKLABIA5AK8AI0ATwIBAVQAEQDlAjkAlwDMAuUA5gIFAEEAsgDnApIATQGeAGYAygDoAvoA2gAyAXkAsQB7AUkAjAAYAhsBGwBKAHoAewJsAhgBcQA7AP0AYABeAJAAgQLvABoCPwExAJYAJgGTADsA6QLwAS0AMQCWAOoCDAAvANIABgLkAOsC9AEbAVAAFADKAHEAggA1ATwBeQCXAAcBsQCZAH0B7AIQATIAWQDhAowAmADGAWIAggABAdsA6AAAAFwAewCxAfgBFAGgAIMArgCtAF0ChQBAAZEAVgCqAjwBQgGaAqEBYwGfAGAANgBOAWUArwD7ATAC7QJhAK8A0QAFAEMAYwFrAgQABwATACgBtAKhAVkCOACDAJAAAwE0AgYAdwCPAngAgQDuAu8CRAB2AE8CsgK7AGoAVAEFAGAArALpAaQBtQEHASwAJgCJASYAdQD4AFYCMQC+ACgAqAItAO4A/QA5AIsALABAATMATQBJAfAC7gHbAYQBoAEcAF0AxQJJAFgAQAKOABgBfgBxABgB8QJxAVQAfQBqAXUAMQDiADgAfwCJAYkAmwB+AQgBBwGRAU4BpwCyANUAMwBhAHkCXwEAAHEAIAIHAAUA3QDmAAcBTAAPAPkAbAAUAAMA0AChAUgCdQEZADsAWgKBAGUABgDyAnAB/wArADIAygA4AHMAUAJ5AXMALQD7AEQABwABAfgA8wAuAicBYwJ5AKEA8wJDAGkAcQHvAGgAOwB3ANgB9wDFAXEAgQARATYAmQASAKMBiQL0AuoACAB2ADMAKQAQAFkCygH1AvYCSwFdAKcArgFMAFIATwGgASAAcwDtAYQAQwDSAk4CGAAGAAYA3gGKAgkA9wKkAPgCjQCwAGMC+QKwAggATwD6AgEAQwAeAkEAIAAyAe4AGwFAAX4B5AGDAKgAzwB4ADsAdQGUAVUArgD7AqwAsgAHAUwBJwGnAFgAoAEOAF4AjwL8AmwAIABxAP0CWAFMAf4CsgADAPICUgBxAGUCeQJtAJkApQGXAC0AhwC6AacA9wA4ATABUQANAlgAhwCHAMEBrQHvAAcAfgBPAZoAmwB+AasBOAB2AEMA+wCTAXUBoQHDARkBLQBVAN4BTAAmAJoBpABGAHIA1gLPAHkB/wK9AC8AfQIpAKUAFwFyAAEBmQCGAD8A0gDuAFwBtwELAoUApgAzATsAlwAoAXoCQQBgADgCiAAeAP0A9AEfAjIAMQC5AU0ASgA8AgADrABDAB8BCQCAABoBrAClAGQBlAI+AQwBxQESATgAPwDZAEEAXgDHArQBOAAuALgAKgD9AQEDAgP4AbEAwQAHACwAkQApARcBDAIKAHcB0QBKACQABgIfALQADAHZAB4BrAAuAAABEwAmAEUBOAJKAEwA7gBxALAACQJMAD8AtAH3ADABPALeAZwA3wF2ABYA0ADZAUEASgCKAD8BWwFsAL0AmQILAQcAnwAYAUMApwAYAuwAVAEAAKMBTwC9APsBdQApAJ8ACgH+AMMBNAEDA4wAWQAbATMAvACDAgcBTAApAE4BvACBAB4B/ABgAmsAmAAnAa0AggAzAVwCEAAFAAcBOwAlAGcAowEAAtIAcAIsAQQDdwA6AH0ABQPKAZsAJgDrAJEAsABnAT8AEQGkAHcABQEBAYMBGQEGALgAzgKZACsA1wCfAhMAWAAnAY0AegCbAgECAQCfAP0AEAGvACoAGgAEAgEBzQCPArACggAYAPEAHACxAIgB6QKfAB4AeQJ3AAYAKgEGA6MCYACWAO0ApQCvAOoAUgAoAXcApgAHA1MBJgKhAAEBRACDAOMAZwGFACkAvQBiAPsAmQFxAmQBBwHKAD4AMQDPAB0AVACjAQgDkQCYAFwBgwCTAO0AUQL5ARIAlwAsAGAAowHqAe4CoAEdAIsAlgEvABEArQHwAXIAvQBaADMBUQLKABkAvQCNAFUAMwGLAREBegGCAoIAWgAJAz8AAwDMAvcALAAWAOAAaQBUAKEBpgGMAq4AGAAOAHIAUwHRAFsBhQIfAJcATAFzAGcA3wFFAJ0BagBKAL0CrgCwATQCHwAQAC4ACgPSACABYAElAu0AcABUANEAdwCCAOEAVQFYAEkAJwE4ACQAKgEoATgCMwAUAGEBVACHAJACbAKuAKgAEQIQAH8ARQIRAgsDBQADAHoAMQJxAIgAVQL/AQIBBgLjACAAbABtAFACVgDdAgAAEADjAJ4BNwAqASwABQDkAosAiwGMAJ4AhgD7AJMBHgHhAOIAGwF4ACQAYwGDAGgAWQIJAosAUAC1APkB+QBPAR0AgwB5AhQAVgAuAfkAdwBWAHIApgIKAyIC4gAkACUAewE7AAkAXQJHASUAOAB1AAMBDwEdAHQBJQB5AIMAXAHiAAwC8gI3AIACdwBVAEQCKACbAPcCKgCvAacAtQD0AXoCggEcAZYAAwB9AQ8AiwD7AgQCMgBmAPACvAAvAHUCMwIMAwMAUQARAWoAggANAw8BOAABACUASgEKA9IAQwEoAYMCLgAJAOoAYQATALMCWAFKAIoAewCnAT8AzwAHAoYArAAFAJsC6gB9AdAARAB3AMECIgA6AAcD7gJEAIIAEQGDAFEAuwDQACQB0QGnAWcBeQAoAPsAKABJAGEAiQEOA50ALACZAKMBwwGYAYEBBACNAA4CYQAoABsBhAIBACAAPwCEArwAgQChAdAB0QHZACcCHgFBAGUA6gGYACgAEQGWACcBLwCuAAoCMQB6AHABDwMPAn0BKQCBABADRQAkAAUAEQMSAwgBrwB1AB0A7wITA5EAGAA4AS8AcwDYApMBtwIGAAwCmwClAGQCjAJYAAcBigCbAFoAvgAoAYIBBwGjAf8BgAGDAJgAFAMxAFEA/wGfAa0AoQD5AQ4ATAAPAaYBGwG9AIYAkwIbAAMAcAHQAJkAQwBUAl0AngCQAnAB/gIsAHgCDQAaAFoBAQKdAAMA3wFxAGMAUQL9AMQCCQB2ABgBqACMAHIChgAsAFMBDAKYAVEAggAJAnABBgC1AO0BBwEvAFgA6QApAKgAawEVA6cAlgKwAWgATABMAXEAVQCMAcIBjACCACUA9AHPAD4B3wCiAcUBtAAuAFkABQAVADIBHgGCAoEBoACnAB4AsAGSAnMAAwDtADEAIAAdAFcCfAFJARYDAQEvAAUAtQDWAhcDJAAUAKgA7wHdArMCvQBdAJ0A+QA5ARIANgAiAgYAcQAYA2wAFgFqAFEAGQO0AgcBbAGnAsoAQwCbAHoAvwEQAS4AoQCFAOwCGgMbA1oAIgAbAJAAPwIRAncCugEaAIgAvQBOAUkCsgCYAOgAgQAgACcBVwL1ADEAtABnAIMClQFtAFQAzgFYAGYA2QAwAiECoAG4AH0CJQAQAA4D+QCuAJsAHAAMApMCAQAqAOsAXgKyAJcANwJmAEYAiQDSAOQAZQH9AKEBvAIsAFAAEQFNAB4A1wFwAY0AGwDNAK8ApwAnARwDgQGnAAkASQJYACIAwQF+AYgAIACvAS4AFgDGAcoAUQLBAjMAcgCjAUUAiwBhAa4ArQJSAAkATgFeAiwAZwC5AWMAZgEWAHYASAFwAoIAtQBJANoA3wDqABgCHQNcAkMAmwDoAKwAqwDbAH0CIACkABEAJwHQAh4DEABdAAUBUACuADMBHwOYAHcAIAOWAFgAnQK7AEwADwEhA9AAzgIoADsAEQL3AB4AqACjAZkAfwA3AlwBMwGQAKwAtAE4AGkAvAKMAQAAVgBqADMC/wCeAE4BtQIsACgAcwB9Ab0BFgEsAKEAdQBBAoECEQBJAIMAnAGCAdIAIgPjAPsArQAlABsBHQCvAAcBDgJJALEAVAFmAJEABwGgAB4ATAIjA7wAcAKTAKYCdwBVACMD7QAaACMBEwC+ADgAUwE4AcwBZAH+ACAAAwALARYAEwBhACQDnwCxAGUChACSAQ0AAwF9Ai0AlgBmAK4BSQGBAh4B6QEXAVAABwC7AIEBJQNJAFUAVAEpAE0ADwDKAOoCFwNOAYEAkQDeAJcAvADbANcCYAAPABgCMwCYABsBLwJ/Ai4AvAAFAYsAYQBTAhYAMgE/AGAAJgMnAxsBNwB4ADMAjwJGAKgA2wJ9AUoBLAEgAloBmQCLANwAiwApAIACpAJJADIAnwDQAL4B7gG4ALQAPAGyAKQApAHsAC4AhQCWAQAABwD2AQ0CpQHjAJ8AcQAkA6EAPgA5AekABgCSALQADwGMAi0CjQAAABgCiwAoAMECoQB6AOABjAHqAWMALABxAB4A+ACSAeIBawEXAmkBRgBQAK0BjAAuAC0CEAARAE8BKAOFANACIgCbAKUAPgEpA/IAVwJJAIYAIAMOAJ8AwAI/AEkA1gFEAIMATQL5AP8BKgAQASIA+AGbAHsAcQBOAYsAawDgAmwCEQFKAQMBggITAHgA8wJlAJcAKgNZAbwAEAAOAyAAdgAxAkkBngKZAIoAIAE4ACkAJwG7AoEAfwArA1kABwDqAXgCgwJRAqwAYADsAhkAlgA9Ap4BGgA/AGkBIgABAHoCvwEsA5EAPgAUAR8AHgBtAgMAngCfAEkB7gH8AHwBHgGRALQBDwBhAKUCjgJPAA4AwQIEABoALQONAFAA2AI4AUYC/QAbALIAygCfADMAEQFfARYATQCHAFEABwEIAWoCbAEiA3cAJABOAXoAkQBYAUQA3wBUABEA3gAEAKEADwH7ADkBjAFaABoAHwJgABIAewIuAw8AVAAvA2EAmwDvAG0B2AGsAA4AYgFYADsA+AGoABwDUACbADUCjgKAAd8AHgFVAXEAbQBlAhMAMgBOAU8AMwAEAj8CMAOnAIYADgKXABMA3wAFAQEAYQDnAEEAGACZAVkBngLuABMArQAxA7AAFAAyAyMBAACZAFYADAElAhEBlwBaAGUBTQCMANcCJABHAHUCGAFPADIA+QB/AIwAygAbAdsAXAEzA3YBUgApAPcAagCNAAcBxgEQALEAFwEbAEMAsQE0A6QAcAGBAA8AUgDfABgBDwKfAGkAYAFhATcASgAyARQAWQAHAgkAUgAiAuMBfwIyAfYAlwCvAHABdQAHABwBgwAtAEsCNQNNAqQABgAaAHgATwJAAUUAgwDuAUMBXgCtAAcBBwC8AEkB7QA1ARACgAFGAnMAYACkAU0AEAAdAO8AFQF7ADgBmQBqAGYCkQBtALkBCQLiAhYCDgBEAPEBIgABAE0AdQC+AhcBGAHrAloAoAC8ADYDAQHfAQMAIABmAgkAiwBGAUABSgBMAIABBgAMAK4BNwOgAWACmQB4ALACvQCCAKMCoQEdAJsA4wAlAEYAHwA4A64BFwLpAi0C8QEmADMAsAADAJkBagKjAYMAVAC6AQQAIgBKAWICTACcAA4CRQCRAI8BSgD9AKcAaAAZAB4BNQJNARsBHQKhASQAYwDmACQArQAGAsEBFwBVAJEA2QGGAGIBdwKuADoAYQDjALgA6AAGAA8AFwG0AS0AHAERATAAqAKoAEoAWgBQAfsArwJ3AncApgC+AFcCdQIuACIAdQAYAYEBoQGxABAAYgClAVkAvQDVACkBCgEHATkDFwK0ABoAXAAgAggBVAAEAPsBGgCWAO0COABsAEYCEADlAgcDQQBjAJsAXwLcAG0BewJ+AC8AmQBHAo8C+QBtAJEAvACHAGUAOgN1AvsBlAJwAfQBjAAuAOoAmQAGAE4BagJtAFoAygC7AI0A9ALhATsDEwCyADoACQBmAtkBTgFEAHEABgIeAh4AXQD7AjMAtQAvAjwDOQEWAF0AygDCAHEAYgIqAbEAUAAtAD0DKQKvAMMAAwGSAS8AOACLAK4BLwE8AW0B7gA+AxMASgAFAaYAdwAzA00AvQARAXoCpAKhAJcAXgKCAJ4AKQNPAgcAeAAWAb0AJwD9AAQBmwCyAKQCRQAUADUBTgGWAHABVAAaAGIAfgE1AqMBPwGTAg4DoQCTAEsBAQBKAPgAAQE2AB4AqwBNASgB+QBGADEACwKYABQAeAGPAkEAcwBQAC8CEQIiAHUAuQEWAJYAoQH0ATcD8gGjAQEAQwDqASYAHgCYAQQDfwCNAC8APwFIAj8DGQAxAN4BiAAHADcDeQKBAJMAJAIRAK8AvAIcAmIAQANtAAcAGQGMAHIAHQPgAiIDDQIxAxgChgAOAH4BBgCyAPEBJwGkAB4AAQEJAJgAQQMyAycBBwCCAGEA4gBcAjgABwAEAH8AbQI9A7cAOAJhAGsAkQDgAjIB1QAIAfgAoQEeAHYATgFjADEAAQEcAUMABADvAVUAeADKAPYAQgObACcAaQEkAFEAAAFJAA0BFQCLAFkCPwK9AiwAnQCpASADOgADAHkCRgAaAL0CFwCxAcoCEwAnADIAnABFAfgA3wCjAUMDRAMvAFoAEAGdAEEAJAEzAQAArABzAhAAWwAgAs0BxwJJABIA0AChALQACQCAAT4A1gGmAWEAFAApALMCKAGUApUCnwFxAG0AXAAqAQ0BoQAeALIA9QGwAXECgQCtADYAOAKYAnoAGgB3AF8CZQIaALUAvQDSACAB5gB5AukCBwGCADgAYgDKAJUBZQAzANMABgCRACgBLAOgAhgAOABhAXcAVgCJASADmAAeAEYApAKhAVEB8wCZADsAJwERADEANwNnAXEAHwC0AgYAqwBZAR8DVgK9ABsAuAA1Ag8BAwA7AB0ATgH2AmEAsQBAAacAqAAIAU8BEQFKASUCjwFpAEoAZAEHAFYAFQMbAVUAZQA2ASQAsgCMAU4BRQNaAIIAzgCuAIMAMQETAocAIgCtAGUB4AKXAlMCAwCmANUBEACKAEQA3gEcAb0AigBGAy8CHQCYAAYA9wKBAfkC0wCbAUEApAAmAEoApAKeAJEAgAEzAPoCSwDqAJ4ATAAoAcUBCwPdAEEBzwC9ACQAIwGRAJ0APQG0AOMAggC3ADkDMQFHA0kApwBhAZMAIgB1ADoCNwMeAU4BjABWANkCxAAuAMoARABzAPkAJwFEAbQAoQC7AJ8ASAPyAswCcwDwAMUAmwB9ATEDbQGxACAASgCBArsAgwBVAAYCBwEYAloCCgPKASQARgB5Aq4AmwBJA1AABwALA38ArwAPAYUBEwIKA4wAngD4AYgArgABAc4BHgB+ACcBWABmABsBbQFOAjEAfgDkADIAiwDrAGsAOwBQAdwCMQF9AU8BeQCCADgBWwAyAL0CrQBpAX4AeQDAAFUA+wAHApQB8QKjAUYBcwBUAFQCvAA6APcA+gFpALIA4gAlAKcA7gLVAmUABwC6AuIAYgAkACQA3gHFAYoCVQKWADgA9wFxAH4AGwGJAr0AWQCrAEwBBwHxAA8AAQCYADgCbwEDAGUAnQAFAbgBCAFsAW0BmQA2AE8A1AKGAEYCSQBlAE4CbALIAYMAxQBpAYIAVQAnAecCZgBHAHsANwJrAhgBSgNgAIgAYQEtACUAGwBLA0wDSgAaAagAVABnARcAjQCuAQ4C6wKFAaMCRAGfAD4ATQOvAK4AgQAbAU4DRQIzACkABwF0ABoAHgFJAHoBBABGABsBEAJPA/MAcQCbAC8CkwBMALkCxwJUALgALADgACYBsQGbACIA+AJjADMArAEHABUAIgNDAP0A4gAkACwAtQAEAicBPwJgAhUCYQExACgAUAMDAHsANAPBARsAJgARApEABAA1AXUB/gBUAJsAkgIxAJ0AfAHVASkAVgCsAYoAIACrATMB1wGcAUkAkwAuAkMAoQAoANgBOwFRA6EAHQB2AgMAvABxAnIACwJxADMAnAHGAcoAYAIIAyQALQDdAHYAIgA/AgEBEQB5ABEAGAGiAgEBnwAaAOEAagCXAK0A2QARAYEAtQBBAAgB0gAXAqMB3ACfAIMAowLNAK8ARACYAFID7AEYAWsAEACzAXEAoQDHAeUCOwBEAEkBEwCZAAACjwLQAKUAbQDGAVsAeQDqAGkALAD5AWQB+AF+AGsAZQJxAAEBsAFuAK4AMwB/AfsALgBZALkCPgCmAMoBowEbAToCdQL4ACQAegBTA3EAiwBeAbQBUABMAEsCHQAQACYDHgEVAioAZgCZAb0ANwAeAToAsAAdAU0BygABAVAAdwAcARYAJADmAPICXgCBAAcBRAAGAAQCGwGJAZkAagBUA38AlwAwASMBtQCZAJEA0AG4ACECnQDHAR0AJwH/ABYAagByACkCUAFKAR4BTQEHAbEApwDSArIAHwADAkgCVABqAOcALAA2AOoA/QBnAigAMQBVA0QAgwDLAU4BvQCIAK0BgQC8AFMBAAPRACIAlgBWAxUA1gEpAHMAoQGtAG0AVwNCAC8ABwFYA4kCIgNHAugAFACGAOsBLwBbAKMBaQKsABYAGwFJAA8AYQGeAUoCLQB+AJwAOgJjAQMARgByANQAowFkAUEBfgC0AAUCKABJAEUBngBOATIAMQDlAk0AvQA/AUABAQFZA84COAB1ALEAHgEgAU0AtAC1AbQAJABDA6cCTAFdAHcADwCKABgCTQPYAXsCQwB2AJgCiACDAP0BfgGLAA8AsgAhAoMAtQDTAuAC0gAnAbwBcwE2AAcAnwFxAJ0AsQH5AQcATAAmAZsAkACjAeICgwClACwADAEoAB4ATwFKAiQBqQF/AJsCfgAxAEkDPwDqABQAgQDBAogCzQFGAFEAlwDfAWMBrwAEAEABrwAyAEwCcwEbALkB+wGnAA8AQAJlAGoAUQIbAEEAKAEmAUoB1QFgATIBmQBdAKMBawCZAKMBIwKxAL0AsAIaAEMAuAIGArgALACJAVoDFABaAOoBrgBhABcC9wB/AAMASAI6AgQBXgBJALUBOwC0AA8AEwGQAAgCrQE4ASMBAwBBAFAACQOMAAUA8gKMAFsDMQFmADEAkwB8AScBNQFcAxEBUwFpAIwAUQGuADoANwLLAUQABgCcAEIDLwNlAWAAJAARAU8AQQDiACcCJQBSAO8BEABjAB4BSAIGAosBcwAOAEMAPAIBAOoBZwBJAAEBSQHYAmoAIgAbAR4AkwAtA3cBgwABANMAkgAiACACfQFLARYBNQFxAKYAkwAWAmYAjQFQABoATgLiAj8BdwBJAEgCkAAQAGMCkwBMABwBBQB5AiIAsQDMAUUBSgH1AvsCXQONAIoAygFWAD4ANwFJAJkBEwCzAAADXgPzAmkAWwA5AVQAggCdAuYAmAAgANsAJgBWACUCHgGtAIEBJwFBAKIApAIlAFgAAQGUAhoDSgAGAGcBLAAlAEMBKwEHAEwA3gIvAH4ATQHTARUBZwJvAq8AHQAvAIsAXwOxAc8ABQBxAGADLwCtAFUCggAyAOIAEQN9AusBEABQAJEAiABwAcYAYwGuAIEAJwFBAlwCRQFsAsoBAwAtAL0BcwC8AC8B3ABxAGUAdgCAAUYA4gDeAU4ArwCjAWoAgwCGAPYAjAGFARsB5wEQAKYAbgK8ADEAzgBAAbQAggAAATEAoAAgA6MBCQCmAPEAMQAFAE8BygCCAQIBgQCMABYAzAE7Ar0AhwC0AO0BuQKgAK4AAQG7AlYAnwCoAFcCEQF6AmwB8QFRAZkAEQBKAUwAVABjAV4CiwAsAH0AJAPVAdAAcQCKAM8AIgCcABEAOQNOAQsCzwAWAEwAPQEzAKgAIAFNAYwAjQAaAzEAdwDHAO0BbQIMAC4ALADKAd8AcAFiAZIB+AAUAFUAVwIxAJMA1gFHApsALACYAA0B0AHqATMAPgChAYIAYgBhAw8BQwCCALgACwIeAQIBYgAvAM0AAwEuAIcA1wAkAAQALgD/AAQDGAMgAZkAOgA1A24AbQCDAH0CowGeAIMA1AFdAXICNgApALsAYgMdAEwA3wBJAbcCxwLnAC4AVgCgAWMDkQA2AOcAnwC9APACqwJNAoEArQD7ADIApAB9AN0AFwL4AbEBOwAaAGQDpwC4ANIAqgIHAHcABwIBABIAHAFLAZsAQwNUAHUAwAK2AZAAaQA4ABcDxALcAPQCTAMuAE0AOQG0ADYAtABDACYAKAFTAVoCHgNQATYDAwBgAEQCgwB+AIoBPAKbAH4AcQAHAZkCZQOdAFQAJAAxABcBEgD3AroCwgISAAcAEwINADYAQAGJAVEALgCYAOQAWAF7AL0CIAATAuoABQBDAAUABAHrAGYAPgCQADIBGQNcAYgBtwGqAYMAuwAoAFMDXgK7AGkAdwB0AqIBrAIeAJ4AVwOFAB4AngGSABgCrAAWABQB5gDNAQADggAQAPwBDwAOAOIAfgGxAD8AtgIvAJYAZwGGAM8ACQBeAKQCtgIJAjEBqQE/AC8ALgD9AHEBEAA/AKcAIAKyADYASwFmA34AjQDZAV4APwKwABQBjAAnADoClQI1AqEB6QIBAZkALwDQACIAoQA5AmEBcQBNABAAcAGkAnYAHQJ/ACIAHgGwANQCMgCZALoC4gAwAxEBBwCLAI0A0ACRAMgAJADeAeEAeQCIAEMCBAKBAdICRwCXAMEBXgBUAEQCpwCmAJ0AowEjAfgAAgJQAecAlwAvAJAAUQBNAUABEgAPAb0AoQAvAB4DhQGfAvUAcQCYACgA3QB5AjMAHwAxACUAIQFIAbAC3AC4Al0APwBAAi0AiAB5AvEAQQB1APsCYACKAOoC/QAjAnEAZwBCA7sASgBNAOgBwAEBAeECdAAJAHABIgAGAI0AHQIYAWcDBwAAAGgDBACXAFMDKAEiABsATgEzABwArgEXAl8DBwGzASwCcQCmABsDkwBJAFEAsQCjAcEBaQJrAoEAZgCeACEDUAA7ArQAAwBYARUCygC0ACQAIwGkAIMAaQO+AmUADgAEAhAAcwBxAZMCawCNAOsBrwAEA44ATADvAfQBoQF+AVkClwK9AJkA4QCsAJEAagM2AMoAvAAHAKYAUQFJA+MAhgITAL0AYQFUAIoA0QELAgMACQBNAP8CEwB7AKMBIAPjAYEBwAGHACQA4QC0AEkAEQDPAA0AdgJhA4sAKQBrAIkBGwHjAFMBpwBMAO4BpwAtANMAHQCBAAUAawOuAUUBbAMHAWQBDgBpAAMBlwA4AKECtAKLAIMAogBOA4UBFwElAJEATgKIAK4AiAKwAAcA+AFoAGADlgEQAC0ATADYAuAAcAEvA1AAZgBWAEsBCQCUAIEAfQHKAVsC1QARAZIBKQCCAL0BDgAPAJMBOAKkAJEAaQGyAK8ATQNtA0gBUgAiAEcDgQAtAGEA/gAzATkC0QBcACIApwCNAF4BGwFaAIEAbgMFAIMAHgEdAo8BYAElAMgBmQAJAD4DIgAUA3oAGgDrAC0A0AC0AG8DhwBBANMAjAEVAXADmQBmAHYCCQCeAM4BkACZALkBAwD1AJAAEAD7AHEDowFDAvwCWgIOAIYAgQEkABEASgJOAYEAVACeAPgAwAI2Ag8AggB5AjgAcgDxAZgAjADeAe8AcgNzAUYAmgBCA64AVgD2AEQApwCxAYMBOwBiACQALAHVAWoClwLDAgkAEwADAX4AeAAZAEABTQHfAEkAigDqAgYAYAB1AggBXgBxAEsCBgBrABEBTQFQAfYAuwA7AHEAZQD0Ap0AowE4ABsAXAIsAa4BcwNXAnQDGgCtABUBsAAGALsAjwEQAP0AIgBhABMCtAJnA54BtACXAHIAFwFWAOsAeACwAFsAJAHTAHUDlwIHAp4ASQAsAC8AaQDtALMBRgALArUAHgBwAUAAlgA6AgwBEQFKAQMBPwIDAKYAdgOMAAEAWgJkAyUAeABYAP0C8QFsAkMAggAiAQ4AMwAiAeoAPwA2AGYBJgATAKACEQHvAC8ATQCpAXgAWwAJA3cDyAKbAHgANwNsAL0AuQHtAFIAPgAtAloAHgDUAdkAXQHvAGcDGgAdAJMASgFyAGAAoQBsAg0AMAGNAEsCnwAzAKEB1QCqAvgAMQEYAi4AlgDpAZkAPgABAWkBYQATAKcAFAItA5YCkQBbAGEA2gLmAjgAAQAIAlQAVQAuAbABeANhAPQCoQA+AEYALQMaAFgABQMRAZIBPAJZAH0CCQATAIUATAE1AwcBpwCyAHMATQA4AkEARADRAQkDqwGPAokBdAIpAHsA9QFQAJkA/QBPAXcAiwBmAqIAgwAfA3kDiwExAEYAAAAnAdoAjAAfAOIAEgBJAPkBfQFAAUcBiwBDAL4CXgBlAHgCBQCiAi8AjADzAuYAVQA4AYMAJgDbASgBwACDAG8DVgC0AKMBEQLXATwATAADAUkAOgBKACcBzgH0AdIAIgL1AowAAQCrAYgAKQBmAIUBLAFcAo0AZgDPAHEAbAC/AdsBGgB2AB8AbAKpApsCdwBqAOgAKwApAEIDigCjATMAnQADAREBxgHeATABiAAAAFMDkACXABIC6wGGAJYAgQD1AX4BWQMDACcAegNGACQAkAJEAR4AFwCVAYIAIACqAcoA6AKTAVgAmQCKAJQAzAIdA1QBbQAPAIsAnwIIAQYAPgBSADkBrgF6A7ABAwHWAA4ALgDCATsAOAASAwEBYAAPALEAUgHRAL4AEwCCAgEBgwBPAE4CVAChAPgBOwJMAKAAewM2AJIBngAzALoCSAKTAl8BrAAPAIoAsgCzAXECSgIHALQAXQAxA5gCUgBJAiUABwBwARsACQDSAKMBtwEUAdMCQwOCAHgAZQJZABYA1wKsAWAAiwBQAZMAggC6AU0BVAC8AFAD4ACtAKcA4QFyACwAGwFfA48CigJ5AJkAkAJyADEA4gAuACsAkAHAAssCvACXAKYAgwEOACQASwHtAh0AiABFA3wDEgBMACQArgEXAjkCZAEZAPkBYQG9AAMALQAxAAQCBwG2AmkCLgAgAGQDIgBYABcBiACpAg8ADgD5AE0C4AGnAIgAfgDwAJYCEwB3AG8DUgCmAHEBkwI4AAMAEQC8AVwC8wHnADUBnwCYACMB7wAGAIUApwD4AEcBLAIUAAUAXgMaAKcA4wCqASUAHgDPAD8AIgDtAOoBDAEcAQUAJgBgAH4BpgAtAP0A3gKkAl8ALwAJAB4AMQEFAasBagJsArwASQCLAF8DXAG7AC4AUAAkAmkAGgFrAmUAggBWA7gAvQBsAiYC3gFSAFAALQDgAAwC1wJxAAUA6QAOALwABQDJAuACWgIZAwcBIgN4AC4ADwEiAC4AfQMmAhsAMwB5ABwBXAJdAJcABwF9AWwAmQCBAHUAXgFiAIIAyQKZAW4DWAJ+AZ8BjQBWAD8BOACDAL4BHwF5AG0AuwBOAukBrwKMABsAYwFZAAcAYQGmABMCZwCZAGICZgFKAUMCEwB3AG8BUAApAE4DPQKoAJEAKQAoAE0A0gAyAVwCfgMwA2wCEABpAE0BOwBnAIoAWAERASIDvQATAGUDnwCZADcB/QCXAHcAIwF7ABQAygB/AccBkAIgAE8A7wCBADcAMwH9AAcAOABdAGsBLQIIAykAHQDKAqcAEQBtAYIA1gEDAEQAGwERAI8CWQA+AH4BdwJfAigBSgJmATMAcQDIAQcAQwA/AmMBgwCRAAMBVQCCANgBvADfALoCdgA+AIoATwLQABYBbQC1AjIAcwBFAewAUgCCAGMBdgAQAMoAoQB1AD8BTAG6AuAC7wCdAFQAMwCVAR4AtAAGAkACZQAGAF4A+wEmAq0AcAHnAK8ADwA8AS8AfgBOAWcBiAEkABQAiwGNAFkAuQHtAn8AQQBiA4sAYAA1AmUBEQFgAn8DGAEaAEQAEAIBALQAHgEBA2oArgCwAgEAdwAYAWcBKgOMAEwAEwEgABoA1gLdAK4AsQBiAP0AqwKAA2kCJABrAC0AegMcAZUAkQBqANMAOwKWARQATQCXAmUAIgCTAYEBYgBpAGsBQwCWAKMBHwJ0ATMAFgAZAK8A1QAKAVEDPAEbAR4CYABBALUCXQB5ADkDugFxAC4AZwFpAJQAfwGxARgBmABJALQCDgAtAPEAKQBuAC0AuQIqAWUB7QE/AAcBlgC0ALUAIgB3AqcBGQAHAAEA0gCBA30BPgMgA4IDlwCQAE8CawBVAFEClQIQAK0A1QBKAFUAowEAAlUClgAUAAcBkwBVAA8B7wIWAIEASQGNAJgABwG2AcYB6QCNAAEAegC8AHUCgwMyAZEAOgAJAgUAOwAoAuMALAAmAGwAZwFPACcBBgBAASgAoQACAqMBGwFMAXwDPQJJAJEA+QJyAIwA7AAYAiwAigBfAS4AWgAHAdIA/wBKAH4AXgIPAIIADgIeAp0AMQCtATgAigD7APkA0AF5AYwAagBkAzEAKAA9AmUBAQBKAIYArgFwASYCmwBUAJYCmwBxAP0ABgBjABECfwD1ADMAvQDgAh4B0gBRA5MCGwEvAHsAIAIQAHMAGgHKAp0AIgAiAIcApQKCAygBowFUAB0AiADGAWABdgADAOUCRgAlAAEBpAEVAnMASgADAZsApAALAmMCBQB5AHYCaQBxAJ0AfgNsAmoCxAE5A8UCLgCnAGwAEQIGANAAvQCeAHgCGQEFAawAKAAPAy0AAQBwAbIBgQA6AIQDWgCmABcCZQEAABAAHALUAssBkQAvAA4CLgBbAKcCTgMbAEMAowGBAGsA3wBeAOwBpgApAEkBGAHiAjUBagJDAXcATACHACUDGgALAqUAaQCJAfUAggMGACcAUQIeAGoALQMdAE8A7QJYAkwDmQAkA4YAKQCxAGEBSgAlA6cATwA6AWoCCAHSANICBwCmAGwCewCtAE4CpAEPAAcAOgBkA7wASgHZADMAGAAeAYwAUABeADoDHgEbATEBxgEzAQMAcwARAZsATQB2A7ICFACxANkBLwAtAD0CYQG2AJICmwBjACwAagIBAWcCvgGXAF0AiAG0ABoAlwGZAQ8ATAAbATsAAABIAp8CHAJ5AJ4ATwEuAHcATwARAb4AAQJ+ACYAMQHkAEUChQMDAbYBMwCMANEACQAvABwBfwAvAFEBDwPqAXEAaQAJA6gASQCIAN8AqQHGAaMCZgAsAJgBcQBzAIwBeAMZABoAXgCuABcCHQCGAzcC0gL4ALQATQDLAWMAYAAbAQEDLgAtABEAJgBEAfoAKAHfADIBxwGDALQATgGtAIcACAIYAUEAegAeAIcAfgFbAJcA0QG6AocDPgPcAJgAjADkAAMATABrAJACRwK3AjMAZgCXAB4B7gF3AF0AkAFKACgAGAEDAC0CogBtAKEBOgPJAs8BLwJjAy4ALADjAJYARgDYAjgBBACNAEEAqQG+AJcAfQKsAUkAEgDjAK8AmQCIA+oAZQERAUcCcgC9AB4ArQC9AhMAYQCjAR0AMwBoAqMB8wB3AZ8C5QIaACYACQM6AGAA/QCJA4MABAB9AWsAOwBnApQBTAFWADEAGwG7ABMACQJIASwAUABFAzYAFAAdAXMBMwHCAgUAIABzACsDUgNaACIAwwF/AEMAsAGKA1wBVgAHAOoAAAAuALIBeAK8AJsAvgIFAI0AGAGLA/gClgEvAA8AAQGKAU0AQwC7AGUA8gLBAjMAdwAdAH0BygFcAtUAnwF0ApkAiwBqAlUArQDgAOMAPwCvAFUBkwAHALEBCgNLAR8AjQB5AB8AjQFmAeICaQAnAWUABwD0AAEACQBcALABhQOzAcoAEwEtAHEA3gGRAHMAGwHMASUApwCTATgAagD/AOAAagA9AkYARQBMAGwCJwDXAm0ApwCMAxcC+QGzAbEBBQG0AC8ApgA+ACgAUQMnAVcCZQGNAJEAvAA7AaMBsQADADEClwAGAO0AzQEkAHEA7QH3AEYABwBEAAUBHgCfACEBXAHFAnsAEwLmAKgApwCXAPUBqQLPAoEBcQB/AP4AvQBWABsBhgNqACAA0wFEADMAbAITAvEAIgCGAEwAjQJTAYIATwBwARYAEwBrA/gA3wApA1QCHgAWAJEBBwC1AOcAPANeAHEARwMxAHcAHgGoABECgQA+AAcBOwEQAIsBwACBABoA5QIXAnMBuwAdAmQDGwGCAGAA+gKwAEkA8QGmAO8AFgCDAAMBDgOcAToCQQBgAE4CLABdAD0BegCjAVsAdwAgAY0DZgA2A5MAMQAqAfcAeAAzAO0BngCZANIAtgFgARcBsQD1AYMAawAoAhgBKwCZAKYBPgCxANUBHgCKAJYAUQMDAREBcwEbAasBEwA/AD4AhwPpAoMAOgB1ADgCDwF+ApkAawCrAhoAVQAzAgMCBwAfAPsAFgBUAGwCOAHtAMECMwAgAMABRAADAPgBCwIxABEA/QAxAA0AfQKrAFMD0AARAC8AYwEGAHUALgE1AeEAFQKyADMAhgBMAIYABwERA9UACAHsAo4DrQBJAEYAGAHxAJsArgAoACcA5AAVAfIBEQJWAJkAzAJQAA4AIgGTAYEAPgB0ADsCMQCYAEgDoAE4Ad4AYQMoAFUAjwNxADYArAFgAAUAzAFLAS0DqACNADYCLAAPAG8BgADOAQkAVQC6AmoCIQKxASQAmQC8AQcAFQB4APYArABlAHQD+wBxA6MBEwH/AkEASgDEATEAvAAbAWkBSQBGADIBRACBAOkCBgK3Ar0AVQAJAGYCMgBBAO4AagL8Ak8CrwAUAO4BrwAQAJADngA/ArQAjQAfAS0DNAGJABMA8gF3AEkAWAE2ADIBrQCbAEgBuQHoAqABrgA7AAQANgBRAN0AFwJAAgoDkQN6AigAAwAOAGoDTwBDAO8CdgCnAAICOgGhAQgBjQAJACMBQQCLAIoAvACTATkBtQCzAvQClwAkABsATgIgA4oBOwCyACcBQwCAAVQAGwCHAfsCRQMbAEkAgwBPAnABoQAHAHABtACZAFEDygEQAZYClgFCAYwAXQARAQMAZQDOAHABaQBlALkBsQBUAHUCcAHYAjEArgCgAY0ApgDBAT4BjQBeAPcCBgBKAF4DsAKXAGwADgK1AegBvQANAKsBeQA7AOgAmQAlABABTQFWAL0AdQAxAi8BowGKAmUBEgEDAJgAegJ2ABYAiwIFAacALwCxAWoAjQDuAhQCXwF2AEMABwJaACwAKwHsAJEAlgAYAUkAaAAnAp4AowEHAIMA4ABVA0kAswJZAB4ADwJDAWMDJQBAA7QAlgARAB0AUAF/AikDBAIXAsUCJgAaAFcCjQA+AAUBBAMuADoAMwGlADEAbwEAA38DgwBoABgBTACMAFMBjgCZAGcBKAF5AtMAKABDABAASQDQAJMACQIlAAcAEwFlAC8DUgBkApIDLgByAJcAXQNdAZMD2wAGApQCHgBWAAwBMgCsAAwClgIkAIcAGgF5ADsAEgD5AAwDGwE1AlYAZQC/AbIALwB5AkQAgQDwAP0AXADqAa8AFgC5AUcCOgBxAOYAsQB4AIEBhwAOAFcClAPgAsoBMgHSApkAgQAkAkMAsQDTAMECLQChAK8ALQBdAh0AmQDTAEUCnQDtAJYAkQAxACkCEwF2AXMBAQG+AYoAOADYAQMAjADuAMgCXgCuAOYApACuAE4BJAMZAkMAjQBZAAECXAJ/AJEA2wF3AEkAfQGVA4EDCQMQADgAFQJWAI0ABwMbAa8ArgBCA20AhgBKAx0C7wIkAHIAygA4AFYAjgEeAA8AOAJXA2gAMwCnAJgCPwEPAlYBWwLBAYMAkQDvAD8AEwAeAmcBgACXAHMBXQCRAEYCbQCdACoBowGvAfcBWwBBACoDZgCDAOsBGAFxAJ8AvAFtAAcAOAHUAegALwAtAMABTQCyAAQA2wGQAh4AIgI1A2oAawB/AN4CQwBmADkDvAE6ARcBQAMgARoAqwB5ABcCOAADA40AlgAmAU8ABwDSAIcDlgMIAR4AOAD7ApYAjQAAAHYABwFsAJEAOgLFAeACXAFJAYkBpABpAIIDQwATAGwCugGuAAMATQKNAH4AKAC2AvIBBAFFA2IAHgA/Aq0ABwDKANcBTACyANMAagBgAOwCTQEiAFgALAAIAjABmAE/ApYBCQADADYAWgBmAiABIgB9AD4ARALqAQYAIgBEAXUALgBzAfgBEQFbAXABYgCrAb0AcgAeAHoC4wAjAi8AeACjAWUAHgABAe8CEQCXABAAUQKVATUBnQAeAPICRgA7ADEAhwOXA5UCEQH4AC4AXgAPAxAApgCBAZ0ATgF3AIsAxgGGAJkAAwFEACIAXAIGApgDdAMxAiwBjQBlADUCrAC0AM4BZwGdAIMAWwB+AHgCGALaAU4BHQBgAPcAoQADAG0AGQCxAUAB7QKAAQ8AWwF+AGUAhgBgAmMAaQAlApYCrAAIAN8BYACWAFMDrgF+A38CWQNIAwcAoQDLAY0AfgBQAf8AdwCeAHABgwADAIoA6gH4AbsAZwMUAAEAgQCjAncCYwG5AvoCpgBYACAA5AAwAbwArwAfAF4AUwHtAQkAlAD3ABoAYADZAEsBNQE4AYMD1gFDADoAVAJtAA4AHgF9AZMAsQBfAqgACQDdABYBWwEfAHEAOwEoAJsAQwODAJEAvgKmAdwAGwEpAB0AHgF2ABgAQQJFAzEAUQCYAHoC5QG6AhoAOAB6AzMApgD5AMEBBgBlAL8BmQCKAJkDVAEeAJ0AhAGWAmYCOgGtAEwAuQEsABsA3wF7AMECZQCCAFAAAgPWAOIBHgHKALABIgCoAIkBBQBBAPcC5gBgAEQAYwF5AK8AyQEOAt4BYACoAJEAvgB9AQMBZAH1AQ4AOwB0AjEAogDNAWEBpgAWAPIALgCGAHYC+gEgAKMBiwCXADgA6gEkAmUBvwHvAbgANgAaAOEA3gFGAB8ARgBWAB0BIgGvAIwAHgGeAlEA7QGDAD4AAwAsAXABvwFcA4oCZAEJAKEAzAGnADIAQANnAXcAagBPAHoCQAFCAy4AXQA9Al4ABwBbAWsAowFGAHMAXwJIA/4B4gCNAJsAowGTAAcAiQIAAo0AEgA/AC0AJgOkArQCOgA5AQwBHgCfAIgAeAIHAf0ArABQAMkAEQFqABwBJgAGAAEAAwGOAWsCWwJnAv0CgwBbAO4ArgAkAOMAwQJ6ACwAigJtAAcADQFNAOoBPAIHADoAPgABA1kBcAEZA0oAdgDVAKcAoQCaA5gBmQATAJMAlgKXALkCeABHAMEB6wCJAnwCLQE7AB0ARwAxAA4CagKBAUYAAQCwANsBTwCNAGgCqAI5AV0BVAAzAIUCBQCRANwA2wGnAIcAMQAdABQCAAIMAWEDbAJVAY0AWwBNASYAmQBYAHABDAKSAAYAAwCbA7oBpAGoABAAMABxACUDDAEJAp4BsACRAJ4BWwApAGcBGgCxAMQBLAH+AdICgwBtADcCIACBAGEBWAB9ATgAagDnAEAC6wCcAA4A0QBPAHgAGwNeAFQAKQEpAzQCnANdAy8CBwBMANYBigCNALwCnAChAI4BGAE4Ai8AeQDSAlsAsgAdAaYAxgFKAH8AMAFKAqkCCQCHAHAB7wC0AEkALgDYAOoBkwCdA1QAJQBNAGUCHgBmARADmQBtAFsAcAEXAiMBXQEcASIABwEZAFQA1wE2AK4ANwGbAFQAKAEUAj8CPwFJAGEATQGnALEAHgLEAR4AAADTAEEATwBhAUUCAwAgAKMB7wFKADMA5gAvACUA/QAbAeYAYwJ5AncAsACvALEBEwIpABsASgFqADgAkwFzAiUBmwA+AC8DHgBKAKMBtQEVAIEAsgCRA9QC7wGrAQUANgAtAg8AMwDhAX4BPgBWAPkAgwCLAHcAyQLKAaMB/gEaAv4CVgCDAJgBDwATACQDAQFlAIMATABRAYwB+QCuAJcA6gKWACAAAwEFAGkABQHBAtQAcwETAFwAXwIUAEEAvgKkARoAPgA6AO4BrwCtAF0AXAJ8AcEBvgKeAz8CaABBAD0BEABQAGsBWwNJABYAvQJ+AIEA8wDtAtoCVAC8ANwAsQAUALABdwMxAEMA0wAmACQATAOAAScAGAFtAGAAKQHRAvIAFACdAPoCQwBZABsAIwFaAmUCjABeAioAQQBvAmsANgFlAqwAdwDQACwAbQAYAQAAPwOCABQADgIyAu4B7gJNAWsDcQCoACcBJwBUAJYBAQGCAD8AHQIeAAEAGwFcAeIAiACZADwBPgAeAP8A0wCwAL0AkQGYABYA8AIYAb4CUQAxAI4BSgJgAFYALQCFAZ4CIANWADgA5wBxAFwAZgEsAIsATgFFAiACSgEHATYAVAD5AGAAfgARAWUBxwAeADwCNgAUAJ8DygAOAxYAQQBaAYwAmABEAOoAIwHTAboBdwCbAPcBWgCWAP0AzQGCACAAswCLARwBxQJBALwA2QKuACUAAQGxAAAAyAIfAQAAZQNnAQkArgJyAJEAZQCgAycB9wB8AiQDAwB6ABUBNgCyAM4B1gIpAHMACwIWAJcAGAIRAqEDAAAHAF4BSQCxAC0CMwD3ACIAhgAaAbAAFgEmAIoA/QFdA1wCaQLSAqQCgwAeABUBTAAyAFAAWgJMAbMBYACxANQCtwAvAN4BEQGmAAkASgBmAMoAzQBmAS8DTABrAHMA4gA/AloA3wEQADYAUABTAcUBQgMmAAEATwBzAB4DoQEXAvoCRwHeAXEAXQAIAwkAUACmALsCFAIMAocAVAD+AhMApwCwAbIBQQCIANMAMgBdAKgC5gJkAmoBLwCKADgAWAAgA2EAGgD7AJYCEQFVABAAZgJRAKUBrgBeABECaQM7AJMBMgADAIgCcAEFAQMAcwASAIMApAJaAtwAhgHVABsBLwAHAGcBegA7AA0C4gCRAFoAsQDwAjUB/QKtAJgAogORAIsALwMFAI0A1gCGAFwCNwGIAJkAKwMKA5AARgCeAJgD6gLUAe0BfQEJAIEAvwGRAJgA1ALTAocASQBRAi4AjABOAQ8BowOTACIAfQKvAIwA/wFqAiYAmwAdAkwApwAbABEDxAE7A9MAowEFARoAGwAbAQMAJgCkAwEBvABBAHUCmAAQACoDHgGeAi8AIADpAVEABgDqAT0CAwC8AKMBMwBmAAMBEwL3ANwATACTAA0AaQA2AOQA6QHtALkCAAEeABEAKgFJAEQAMAF9ApcAJgAFARQAZgD4AkcCewBJALkCJwFRAIwAoQCMAe4AkAAQAKQBZQBzADoCoQGXA4gBCAPrAS4ACQDpAg4AOwAkAfUBLwCYAMYClwCvAFoAugF4AIcBWQCjAR8CpgBYAG8DigAxAAUBCwLUAU4BywF5AF0AvAEeAGUALQAvADgCtALKAFkAMQAsAHcAfgE6AgYC6wEeAkUBBwA4ADgBXQBUAMcBZgGWACwAFAEGAJkA3gHOAngDngAQAB4AngGdAYIAdQC5AbEAFgAjAi4CYQNKAqwAUABBAF0ArwABAqQDvAJbABEBgwBxAJYDHwMPASYAEAD9AFUALACoABoBDgGVAbQBtAATABYAGQFGAHsARQEVAQ8AhwAZAEkBCwIHAe4BRgIlA4wAJwCtAVQAmADaAgwCAAATAHUAeQIEAmIAOwBPAXIAFwEBAAkAWAEoAGEDWwFdAnIAmQA+AOICEAC0AHQCugFzAugBXgFQADEATQJ3AFsA3ADxAKcAcwAgAFEDEQGwAq8AEAAmAZEAJABhAZcAaQEQAH8AMQEYAX0ATABKAIEDOgKDAvcBpQN9AiwALgCtAF4CewGRAIsAqwAjAqUDnQJVAHcAggC1AEoCBQHxAEkAjAATABcCEwAtAGwC0QH8Ae4AXAGoABoAbwMwABAAxgEMAXEArwCYAAUA3ADqAJgBagJqAEMAYgMAAEEABwJTAUMAOgBHArsAEwAVAMkCaQIiAz8CJgIuAUYANgB3ASkAkAAyAUABawBWAHYAZgFcAjkCgwBxAHkCVQCTAN0COQOZABkA0QIZABQAJwNaAJcA/wERAOAAlwCxAIwBCwLFATEB3wCfApkAJABTAgMAqwDiAO8AKQAtAF8BBQBUAE4BegJMAWYAMwDQACwAGAD8ATMCigAiAMEChwCsANMAmAFEAXICIgAlAC4CawBtAN4CegBGAFQDSwInAEEAeQCZAkABjwE7AIUAaQDoAF0BAgFNA70AZgAeAUcARgAFADEBEwKkAiwATQAaAKcAnAFDA6YDxwIiAZcCJQAUAA4AYwNCAQMAmwC/AZEAaQDnAHABUAAsAG0A5gIiAiADawCeA0YAAQCdALMC5wBgAIMAGQGNAF0AUwHdAIMD8QCLAgAAgQDvATEAtAAFAk4BMQBPAKEBcQBBAIcA+ACaAbAAGgFkAYYAAwCYAHUAcwN+AWABzgIHAQ8BLwAgAKMBVQBgABEBggBiAKMBXAIbAS4ArADUAoUAgwA2AsYBAwAmAEYCGwCRAOYADwHGAUoCnwApAIsA+QAJAIIA7wAVAcYBDgBQALoCuwCNAOcAcgMpAIcAawAfAD4DzQBlAR4BuQFzAJ4AKwJDALcCLAAnAGEAggMPAOYAOwAWAOQA1QDEAp8CZwGRAIMA5wCXAAYAEgI2AzYAeQAAAGIBpgJmAO0BbQApALsAfANRAWcB6gKxAGMAZAF4ADYAbwJrADMDcwBxAPcAJgKsAHgAngCYAxAC+ADfAAQCXAFBAB4AlAJBAAUAXgHPACcABgCZAaYAawAYAf8A7QAHAC0AcgJPAC8A9wAfABMAGAGDA04BJACGAEIDBwI/AC8AQAEmADsABgIaA30BhgCNAEkASQDKAlkAAwAXA8QB0gB0AqcD3QKDAAkAIAN5AC8A5wChAgkAVgD2AU4ADgCjAREBpAB5AnEAiwAsALACEwJiA60ALgAbAPsBoAIiAXYAWACPASwAXABjAL8B3QBOATsCYAKuAHYAdQAwAb4CRAApAIcA9wJ2ACIA1QBUASUAJgGcABAA+gJVADgAlAK8AQcBKAFFAV4BGgCLAFgCjQCTAMACJwJMABEABwB5Am0BlgGtACwA4gBUALwA+wDaAjgAlgCtAVYABwCmAn8BhwGlAa8AHwAUAL0A1AIvAiYCpwAPAPcAWQAiAP4BagGWAKcAHAEtAAMADAJjAWMALwDhAAEBJwEeAJYA+AFmADMASwJMAe0AuwCNAAcBKAAeAKYBgwC4AKwBLQHFAWUBZwCzAa4AggCxAE4B7AB7AbEBbQBxAFUBmwCMAF4CngJeABQARQJHAK4AhAIfAmkBrwAJAO4AdgAaANEAlgJ+AJkAHAMaAAAAfQGTAjMB5QJmAY0APgCQA58ABwDeASwAYwBMAdEAqwFgAAYA0wIJAK8APwHXAAAAJABlAQcAsgAaAWQDHgFVAlYAEAA8ASwAUADZApICeQATANsBVgAiADwDHgHPADEAYwC3AiYAmwAeAWkAfwBpAqgDfwKnAj8CTgKXACYAOQMaAA8A2AFbAGUCrAAUABEB6AGoACcBSgA7AOgAnwC+AmkAWAAYAWgA4gCTAEEA4wAsAA8ACAFdAvgAGwPfAIMCjQB3AE0BVQC9ABADMwEAAAYAJQKbAHoAFwEyANAC+QARAJkAvQBtAV4DNANvAa0ATQCkAoIAcQDvAIgCsgAuAOAAQwBjAGYB6AK1AJcAFAGtAIgCgwBVAE4CPAGDAKQBngAsAFQChwAUABACVgLPAcwAOAGRAYEAkQDuARsAmQAEAlEDgwAAABoDrAC9AOcCAgEfArQAaQDxAXEAuACbAHABrQH3AJAAIgAHASYAHgFDAI0AowGlAIEAowKDA/MBvQB1AKwBIAAFAnYBKQAlAEABWgAkAHkCPAEiAJAAeQBXAr8CpALyAcoBqQNqAIMAHQBeArEBEwBxAB0BcQCeAPoC1QJpARAAGwBbAT4ASQCNARgBsQCNAB4AXgPqAG8DIwGCACIADwE4AGYA3QFIAhMAtQAjA7IAlwCXAy8DzwB4AJYAOQMxAEQALQC6AoYAiwAyAaoDZQNIAyIDdwM4AIEAlQKNADgA7gBTASUAjQDzAbIAjQDPAJIBdwA2AIoAWgAoAVgBcQGWAVUAkAIkABkAgQDOAKMB8wBhAEEAJwEtAJcAPAFtAXEAOwCcAocAVAATApYCsALWAQMAJgBdAJ0AdgAIAaMBfQGRAtAAlgEQAFAAMwMeALUAzQBOAiwAngCgARAALwDVAiADzgCfAAcAiwAsAmEAJAIJAK8A7gIDAasB4gIWACQAygAyAJcA7wBJAQMAUQCfAkoAVgBkA38BZQFmADsAQwD3AvIBbQCNAMUBFAChAM4AUAD4AZgCHgGDAIgBFAC1AJEA7wAnAZ8AKQADALYB2wCSAXgBUQOnAiwAqACrASQAdQAtAhoAhwB0AmcBPgOmAJcAOAGvAFQAkgAPAcoA2wGFAjoAdwB+ADgA+AJ5ADcBpwBqALkCjAELAnsBCwF3AFYAWAFdAIYAwAChABoDmABDAFED7wHjAK4BLgNOASAAOwB+AoMADwD4AScAMgDSAPgCXwEBAHEAFQIDALQAsAKNAFkAHAKYAdkB6gItAKcA6wAxAFYAKAGBAh8AgQDKAEYAoQAGA/wCTQIeABsAAABpAQUArQCdAgcA8QIEAMMBrwApAEoBXQN0Ap8BSAJaApcAGwDFArsAIgDgAWEBQwBeABkBQwAaAPAAkQBGAmgAJAAgAQcABQDUAm8CWwCdA3sDTADpAHkAEwAFAKMC1wD/AB4BagBKAN0BkwCXAHIABADrAikDkwIDAdAA7wCZACUADAIDAGUAmAE4AhkAMQAGAJ4BvABOARgBGgCHAHkA0ACdA6QABwC9ALMC6gFlAZoD7AKDAGUAcAEiAEQA/QBOAQ4ATACaAgkABgBYAasDKwKbADcAWQIvAFsAMQPkAR4ApgAOAaQAlwBRAgsCuwADAPUApwCJAVUAHgAyAfgCLAGZAiUBfwFpABEA5wAAAJkAiQJZA40AagAAAgkAVgDbARECFACGAGwCJQCMAC8DBALRAawDOABVAKYA/wAHAEwBtQCCAMsCRAIAAgcAOACUAUEAZgAiAcwCSgBtAAcBLQCRAGcBZQE/AmUA8QGKAJgCaQAPAHsB0ABEAXkAOgBGABEB6gIBADIAuQF3AHQA6wAcAD0C6gALA3EAiwC1AD4ACAGuASABIgEbAYMBpwAyAOsAJAAJAOoClgIxAKQAswF5AIEAVwJRAxcCeQAxAHgDLQAeALoC0AA4AEUAAQAmA1IBQQBAAT0BSQBhAAMAcwE2ALQATgKFA7ABjQHuACYAkQBpAI0AhgAbAGcCpAFNAjkCVQGwATMAZQBvAhAAGwBQAmkBnQADAKwARQIjAwgDDwAaAGkAbQDqAicDBwIkAjgAJAB0AWIAVABOARoAewB9AdICTQGMAFgANgOnADoAdgBJAT0CEwHnALUBQwBVAFQCAACZAAsCMwGKAIwACQMBAK4A2wHiAhYAGgBWAOMC+ABfAUwBIgBdANABZQAOALACmQBPAAkCLQC8ARsAngAIAdUAUAF8AfQB3wAeALEABAMvALQAGwIIA5cAOABOAY0ATwAVAncAtwEjAU0ASQAsAMEB/gCvAGEAJgFiAe8BIAAGAKwATwBnAe0BIAEHAOoAnACAAgcAJgD5AI0AOwD7AL0AqgHvAEoABgBrAocAvQAIAfQBeAHjAlMB3QCXABUAZgIAAIMAUQCkAK0DlgJdAxsBQQB5AFsAiQICAX4AgQAAAj4ATwBoAaIDFQEvAEMATQA5AecAHgAgAGADTQBUAMUC1AB0Af0AmwDvABYAlwCfADoAQwERAb0AZgEUAJ8AHgBZA1YDsAIbAeMAUAJtAAcA/wEgAIEAugIMAUQAmwCXABADNgNzAngAEwCOAZEARQAxAWQBVACCALcCrwAiAGEBKQBPASwAYwD9ALUApAEWAZMAiQFGAIEA3QCWADgBeQCvACgB1QHOAvwCFANgASIAawCnA4cApwB8Ak0BTwBDAB0CFgCBAGUBTQGJAikABQBiAKcAfwIyAXoCowEzACwA8QEBAIwAxgGyAjsAjAAcATYAvgDRAJkCHQAHAUoAiABOAToAcAGyABoA/wDKAVECTAEUA3IABwBOAZMAcwD9AIACKABtAJ4DJQAuALQA/gCDA7EAuQF1ACIAqQExARUBBQBJAAcAjACuA3MC4wIuA2ED8wAeAAYAEQOiAAMA2QFuAhoAkgDEAqcAQQAIAl4DkQBYAIEAMAJLAzcCBwIkAAUAMwEdAIEArAHqAX4AsQBNASkAEwAwATgC0ABxAEkAagJsAEEA7AD5AAUAMQAiADoA"
  },
  cross: {
    start: -0.934,
    names: [
      "c.single",
      "x.rate",
      "x.about.transfer",
      "m.here-share",
      "m.lost",
      "c.heft",
      "m.longest",
      "x.about.purpose",
      "unit.substance",
      "x.denied",
      "#translated",
      "p.length",
      "t.first",
      "unit.around",
      "c.share",
      "t.second",
      "t.other",
      "m.words-share",
      "p.same-shape",
      "m.least",
      "unit.own",
      "t.third",
      "x.unexplained",
      "pair.concepts",
      "p.separators",
      "t.sharing",
      "c.heavy",
      "p.longer",
      "g.differing",
      "#written",
      "c.strong",
      "c:with-consent",
      "m.here",
      "g.alone",
      "x:third-party",
      "c.size",
      "m.members",
      "c.unheard",
      "p.separators-more",
      "p.figures",
      "t.children",
      "c.limiter",
      "m.more",
      "c.added",
      "g.size",
      "c.data",
      "unit.change-rule",
      "m.words",
      "c:usage",
      "x.frequent",
      "m.words-fewer",
      "x:only",
      "c.basis",
      "t.purpose",
      "t.choice",
      "pair.score",
      "t.rights",
      "c.novel",
      "m.close",
      "t.retention",
      "c.recipient",
      "c.purpose",
      "c.condition",
      "m.lost-more",
      "t.collection",
      "unit.contact",
      "c.negation",
      "t.automated-decisions",
      "c.right",
      "x.about.rights",
      "unit.item",
      "c.member-typed",
      "x.about.legal-basis",
      "x:share",
      "unit.says",
      "x.explained",
      "t.legal-basis",
      "c.weak",
      "x.about.children",
      "c.tail",
      "c.audience",
      "c.removed",
      "x:not",
      "t.scope",
      "x:publish",
      "c.action",
      "x:collect",
      "c:process",
      "x:right",
      "p.separators-equal",
      "x:access",
      "t.tracking",
      "c.name",
      "x.about.retention",
      "t.security",
      "c:where-applicable",
      "x:with-consent",
      "c.swap",
      "t.contact",
      "c.strange",
      "t.sale",
      "x:delete",
      "pair.group",
      "x:user",
      "c.place",
      "c.security",
      "c.known",
      "c:personal-data",
      "x:personal-data",
      "x:choose",
      "x.about.collection",
      "t.transfer",
      "c:collect",
      "c.member",
      "c.both",
      "x:consent",
      "x.about.security",
      "x:gdpr",
      "x.promise",
      "c:will",
      "x.about.scope",
      "c:third-party-sites",
      "x.about.sharing",
      "c.children",
      "x.about.tracking",
      "c.scope",
      "c.names",
      "c:combine",
      "unit.void",
      "x:notify-act",
      "c:choose",
      "x:third-party-sites",
      "x:where-applicable",
      "c:settings",
      "x.strangers",
      "x.member",
      "c.exception",
      "x:safeguard",
      "unit.weak",
      "unit.colon",
      "x:name",
      "c:may",
      "t.effective-date",
      "x:logs",
      "x:retention-period",
      "x:retain",
      "x:process",
      "c:retain",
      "x:store",
      "x:except",
      "c.modal-turn",
      "x:combine",
      "x:will",
      "c.untyped-short",
      "x:us",
      "c.choice",
      "c.tracking",
      "x.about.choice",
      "x.party",
      "x:exercise-request",
      "c.label",
      "x:settings",
      "x:content",
      "x:service-provider",
      "x:age",
      "x:usage",
      "c.modal",
      "x:survey",
      "x:legitimate-interest",
      "x:advertising",
      "x:analyse",
      "x:right-rectify",
      "x:encrypt",
      "x.about.contact",
      "x:feasible",
      "c.transfer",
      "x:personalise",
      "x:communicate",
      "c.quantity",
      "c:user",
      "x:transfer",
      "t.change-rule",
      "unit.reference",
      "x:device-id",
      "x:automatic",
      "x:diagnostics",
      "x:preferences-data",
      "x:payment-purpose",
      "x:provide-service"
    ],
    values: [
      -0.012,
      0.081,
      0.091,
      0.03,
      0.093,
      0.012,
      0.165,
      0.145,
      -0.028,
      0.038,
      -0.041,
      0.027,
      0.136,
      -0.027,
      -0.021,
      -0.043,
      -9e-3,
      0.022,
      -0.046,
      0.089,
      -0.013,
      -0.033,
      -0.016,
      -0.061,
      -0.026,
      0.023,
      -0.057,
      -3e-3,
      0.094,
      0.12,
      -0.022,
      -0.064,
      -0.048,
      7e-3,
      5e-3,
      -0.051,
      0.086,
      -7e-3,
      -0.044,
      -1e-3,
      0.053,
      0.141,
      0.123,
      0.02,
      0.098,
      0.01,
      8e-3,
      0.095,
      -8e-3,
      -0.032,
      0.072,
      0.128,
      0.032,
      -0.011,
      -0.038,
      0.076,
      0.071,
      -0.025,
      -0.039,
      -0.067,
      -0.01,
      0.035,
      -0.04,
      0.011,
      0.073,
      0.092,
      -0.023,
      0.025,
      0.133,
      2e-3,
      -0.053,
      0.018,
      0.1,
      0.134,
      0.069,
      0.045,
      0.044,
      0.087,
      0.109,
      -4e-3,
      0.057,
      -0.029,
      0.04,
      0.105,
      0.015,
      0.043,
      0.117,
      -0.017,
      6e-3,
      0.115,
      -0.06,
      0.113,
      0.029,
      0.036,
      0.11,
      0.042,
      0.047,
      0.021,
      -0.059,
      0.111,
      -0.072,
      -0.056,
      -0.014,
      0.079,
      0.075,
      0.08,
      0.048,
      0.116,
      0.019,
      0.039,
      -0.068,
      -0.065,
      -2e-3,
      0.068,
      0.055,
      0.099,
      -0.03,
      0.13,
      0.024,
      0.041,
      -0.042,
      0.014,
      0.107,
      9e-3,
      0.119,
      0.083,
      -0.066,
      0.058,
      0.026,
      -0.031,
      -0.058,
      0.062,
      -0.024,
      -0.018,
      -0.054,
      0.034,
      0.108,
      0,
      0.104,
      0.016,
      0.125,
      0.013,
      -0.07,
      -0.034,
      0.074,
      -0.02,
      -5e-3,
      -0.045,
      0.037,
      0.096,
      1e-3,
      -0.019,
      0.077,
      0.031,
      0.017,
      0.103,
      0.063,
      3e-3,
      0.06,
      0.082,
      -0.062,
      -0.036,
      0.054,
      0.085,
      -0.037,
      0.078,
      0.102,
      0.09,
      -0.069,
      -0.047,
      0.028,
      0.084,
      -0.05,
      0.154,
      0.07,
      -0.052,
      0.033,
      -0.055,
      -0.015,
      0.067,
      -0.049,
      0.046,
      -0.035,
      0.051,
      -6e-3,
      0.056,
      0.066,
      0.088,
      4e-3,
      0.118,
      0.05,
      0.106,
      0.064,
      0.049,
      0.059,
      -0.063,
      -0.075,
      0.061,
      -0.071,
      0.114,
      0.052,
      0.097,
      0.065,
      0.129,
      -0.073,
      -0.085,
      0.101
    ],
    questions: [
      0,
      0.5,
      1,
      -0.357,
      2,
      0.5,
      3,
      0.183,
      4,
      1.5,
      5,
      2.35,
      1,
      -0.653,
      6,
      3.5,
      7,
      0.5,
      8,
      1.729,
      3,
      0.056,
      9,
      0.5,
      10,
      0.5,
      11,
      0.083,
      11,
      0.456,
      1,
      -0.054,
      12,
      7.88,
      8,
      0.491,
      13,
      0.425,
      14,
      0.127,
      15,
      3.99,
      16,
      0.405,
      17,
      0.097,
      18,
      0.5,
      19,
      0.261,
      20,
      5.05,
      5,
      0.55,
      21,
      1.414,
      11,
      0.361,
      22,
      1.5,
      12,
      7.334,
      23,
      0.606,
      24,
      1.5,
      25,
      1.71,
      19,
      0.679,
      26,
      0.5,
      27,
      -0.02,
      28,
      0.621,
      29,
      0.5,
      30,
      2.5,
      31,
      0.5,
      24,
      0.5,
      28,
      0.561,
      32,
      0.5,
      33,
      0.243,
      19,
      0.293,
      34,
      0.5,
      35,
      1.701,
      36,
      4.5,
      37,
      1.5,
      15,
      4.516,
      38,
      0.5,
      39,
      0.5,
      40,
      0.863,
      41,
      0.5,
      28,
      0.581,
      5,
      0.75,
      42,
      1.5,
      43,
      0.5,
      20,
      2.55,
      44,
      4.832,
      27,
      -4e-3,
      19,
      0.862,
      11,
      0.133,
      21,
      1.994,
      45,
      0.5,
      30,
      1,
      46,
      0.5,
      47,
      1.5,
      33,
      0.146,
      48,
      0.5,
      3,
      0.829,
      11,
      0.305,
      17,
      0.119,
      42,
      0.5,
      28,
      0.614,
      35,
      0.896,
      33,
      0.104,
      45,
      2.5,
      49,
      0.866,
      50,
      0.5,
      19,
      0.757,
      51,
      0.5,
      3,
      0.354,
      15,
      3.482,
      52,
      0.5,
      53,
      0.429,
      8,
      2.505,
      11,
      0.053,
      54,
      1.989,
      55,
      0.518,
      56,
      6.753,
      17,
      0.052,
      27,
      0.144,
      45,
      1.5,
      57,
      0.5,
      1,
      -0.462,
      11,
      0.063,
      20,
      2.95,
      5,
      0.65,
      23,
      0.76,
      25,
      2.078,
      28,
      0.625,
      21,
      1.986,
      24,
      3.5,
      6,
      4.5,
      44,
      5.024,
      23,
      0.718,
      5,
      0.95,
      58,
      0.759,
      59,
      2.468,
      60,
      0.5,
      21,
      4.04,
      11,
      0.146,
      61,
      0.5,
      58,
      0.91,
      59,
      4.158,
      14,
      0.102,
      49,
      0.683,
      19,
      0.036,
      15,
      1.925,
      25,
      0.503,
      15,
      3.2,
      62,
      0.5,
      4,
      0.5,
      33,
      0.019,
      33,
      0.114,
      14,
      0.233,
      55,
      0.388,
      38,
      -0.5,
      20,
      2.1,
      63,
      0.5,
      44,
      5.375,
      5,
      1.9,
      55,
      0.427,
      33,
      0.254,
      64,
      6.155,
      14,
      0.092,
      27,
      0.172,
      65,
      0.5,
      15,
      4.346,
      33,
      0.073,
      55,
      0.598,
      12,
      5.927,
      21,
      2.166,
      17,
      0.092,
      23,
      0.592,
      55,
      0.454,
      20,
      3,
      66,
      0.5,
      27,
      0.027,
      67,
      0.478,
      8,
      1.839,
      11,
      0.107,
      55,
      0.536,
      58,
      0.824,
      55,
      0.553,
      20,
      2.05,
      25,
      1.385,
      64,
      3.944,
      44,
      4.74,
      17,
      0.072,
      17,
      0.053,
      68,
      0.5,
      35,
      1.242,
      53,
      4.215,
      69,
      0.5,
      70,
      0.5,
      33,
      0.029,
      8,
      1.049,
      44,
      5.234,
      28,
      0.531,
      28,
      0.601,
      5,
      1.15,
      4,
      3.5,
      23,
      0.437,
      1,
      -0.305,
      49,
      0.523,
      71,
      0.5,
      27,
      0.428,
      21,
      2.267,
      72,
      0.5,
      44,
      4.723,
      12,
      11.91,
      73,
      0.5,
      74,
      0.5,
      67,
      3.898,
      75,
      0.5,
      55,
      0.663,
      55,
      0.723,
      40,
      6.089,
      27,
      -1e-3,
      20,
      3.45,
      30,
      3.5,
      37,
      2.5,
      76,
      0.467,
      76,
      2.217,
      56,
      0.587,
      58,
      0.751,
      77,
      0.5,
      21,
      2.081,
      20,
      4.2,
      64,
      0.473,
      11,
      0.095,
      8,
      3.662,
      19,
      0.458,
      78,
      0.5,
      1,
      1e-3,
      16,
      1.33,
      11,
      0.183,
      25,
      1.893,
      27,
      -0.103,
      20,
      4.05,
      64,
      2.803,
      20,
      4.65,
      3,
      0.225,
      27,
      1e-3,
      44,
      5.96,
      36,
      5.5,
      64,
      3.202,
      37,
      0.5,
      8,
      3.563,
      27,
      0.266,
      5,
      2.45,
      63,
      3.5,
      22,
      3.5,
      44,
      6.044,
      20,
      3.6,
      27,
      0.067,
      11,
      0.072,
      23,
      0.673,
      79,
      0.5,
      80,
      0.5,
      14,
      0.203,
      81,
      0.5,
      49,
      0.083,
      36,
      3.5,
      82,
      0.5,
      54,
      2.09,
      53,
      1.342,
      28,
      0.784,
      13,
      0.125,
      83,
      0.427,
      44,
      5.047,
      36,
      2.5,
      20,
      5.55,
      21,
      2.645,
      84,
      0.5,
      85,
      0.5,
      14,
      0.064,
      19,
      0.345,
      64,
      2.185,
      55,
      0.422,
      86,
      0.5,
      25,
      3.111,
      44,
      5.77,
      33,
      0.121,
      57,
      2.5,
      87,
      0.5,
      88,
      0.5,
      25,
      6.447,
      89,
      0.5,
      58,
      0.634,
      33,
      0.046,
      83,
      2.012,
      90,
      0.5,
      36,
      7.5,
      55,
      0.7,
      11,
      0.203,
      44,
      5.591,
      5,
      2.7,
      55,
      0.638,
      54,
      1.734,
      13,
      1.2,
      22,
      2.5,
      91,
      4.506,
      20,
      1.95,
      49,
      0.354,
      17,
      0.21,
      44,
      5.347,
      92,
      0.5,
      8,
      3.941,
      22,
      5.5,
      64,
      1.679,
      21,
      3.542,
      20,
      2.45,
      93,
      0.5,
      94,
      2.423,
      1,
      -0.49,
      44,
      4.63,
      12,
      2.764,
      20,
      1.6,
      27,
      0.047,
      19,
      0.809,
      27,
      0.088,
      58,
      0.876,
      8,
      2.582,
      95,
      0.5,
      27,
      0.21,
      96,
      0.5,
      97,
      0.5,
      98,
      4.162,
      8,
      2.168,
      28,
      0.545,
      83,
      2.952,
      99,
      0.5,
      58,
      0.8,
      19,
      0.606,
      55,
      0.625,
      100,
      1.636,
      12,
      4.407,
      36,
      6.5,
      33,
      0.075,
      44,
      5.563,
      101,
      0.5,
      102,
      0.5,
      103,
      0.5,
      1,
      -0.693,
      12,
      8.154,
      1,
      -0.405,
      22,
      0.5,
      15,
      3.234,
      1,
      -0.609,
      20,
      2.6,
      15,
      2.121,
      58,
      0.81,
      98,
      3.17,
      4,
      2.5,
      58,
      0.601,
      5,
      2.15,
      54,
      3.447,
      104,
      1.5,
      49,
      0.414,
      11,
      0.266,
      1,
      -0.063,
      105,
      0.5,
      106,
      0.5,
      57,
      1.5,
      28,
      0.491,
      49,
      0.826,
      1,
      -0.512,
      67,
      1.128,
      32,
      1.5,
      107,
      0.5,
      5,
      1.6,
      8,
      2.859,
      8,
      1.495,
      55,
      0.501,
      23,
      0.71,
      11,
      0.016,
      25,
      3.667,
      13,
      2.225,
      20,
      1.1,
      108,
      0.5,
      12,
      7.125,
      109,
      0.5,
      22,
      4.5,
      47,
      0.5,
      44,
      5.661,
      12,
      7.737,
      27,
      -0.044,
      14,
      0.112,
      33,
      0.084,
      8,
      2.676,
      19,
      0.92,
      110,
      0.5,
      16,
      2.882,
      14,
      0.085,
      111,
      3.604,
      91,
      3.979,
      58,
      0.572,
      27,
      0.14,
      112,
      0.5,
      17,
      0.31,
      16,
      1.558,
      113,
      0.5,
      91,
      5.577,
      12,
      3.652,
      114,
      0.5,
      64,
      2.417,
      11,
      0.026,
      23,
      0.517,
      111,
      0.603,
      1,
      -0.577,
      59,
      3.927,
      12,
      6.073,
      115,
      0.5,
      17,
      0.128,
      116,
      0.5,
      8,
      0.088,
      36,
      8.5,
      20,
      3.1,
      56,
      10.48,
      21,
      3.032,
      6,
      0.5,
      20,
      2.75,
      117,
      0.5,
      1,
      -0.744,
      56,
      2.654,
      11,
      0.232,
      20,
      3.85,
      14,
      0.297,
      1,
      0.212,
      15,
      3.099,
      58,
      0.778,
      33,
      0.187,
      38,
      1.5,
      58,
      0.889,
      44,
      5.935,
      3,
      0.708,
      55,
      0.471,
      53,
      4.067,
      11,
      0.017,
      57,
      3.5,
      58,
      0.643,
      14,
      0.184,
      8,
      2.317,
      8,
      0.786,
      55,
      0.656,
      3,
      0.261,
      55,
      0.513,
      33,
      0.092,
      16,
      1.282,
      35,
      1.498,
      53,
      2.855,
      58,
      0.501,
      15,
      2.611,
      1,
      0.383,
      28,
      0.556,
      40,
      8.67,
      118,
      0.5,
      119,
      0.5,
      12,
      3.928,
      120,
      0.5,
      53,
      3.46,
      14,
      0.17,
      59,
      0.286,
      12,
      3.204,
      5,
      1.55,
      50,
      1.5,
      33,
      0.241,
      121,
      0.5,
      56,
      3.973,
      59,
      4.538,
      16,
      1.972,
      49,
      0.764,
      28,
      0.675,
      13,
      1.225,
      33,
      0.224,
      91,
      7.631,
      11,
      0.184,
      8,
      3.029,
      1,
      0.059,
      94,
      0.465,
      83,
      1.652,
      12,
      6.948,
      21,
      1.904,
      55,
      0.577,
      8,
      2.008,
      44,
      4.549,
      59,
      1.629,
      8,
      3.423,
      20,
      3.4,
      15,
      5.057,
      21,
      1.55,
      12,
      6.485,
      11,
      0.457,
      11,
      0.034,
      64,
      1.945,
      12,
      9.318,
      20,
      1.55,
      5,
      0.35,
      12,
      10.265,
      13,
      1.975,
      6,
      2.5,
      53,
      2.237,
      27,
      -0.072,
      44,
      5.99,
      122,
      0.5,
      44,
      5.263,
      123,
      0.5,
      44,
      4.871,
      49,
      0.732,
      11,
      0.304,
      124,
      0.5,
      49,
      0.268,
      58,
      0.701,
      125,
      0.5,
      28,
      0.549,
      64,
      3.573,
      15,
      3.79,
      126,
      0.5,
      98,
      2.926,
      127,
      0.5,
      128,
      0.5,
      28,
      0.638,
      58,
      0.924,
      27,
      0.322,
      83,
      2.629,
      5,
      1.95,
      44,
      5.25,
      76,
      3.58,
      19,
      0.513,
      21,
      2.75,
      21,
      2.861,
      8,
      0.611,
      129,
      0.5,
      130,
      0.5,
      33,
      0.228,
      21,
      1.645,
      16,
      1.846,
      98,
      0.377,
      1,
      0.116,
      12,
      5.142,
      131,
      0.5,
      17,
      0.16,
      8,
      1.439,
      64,
      3.263,
      5,
      4.15,
      15,
      4.141,
      55,
      0.477,
      17,
      0.036,
      132,
      0.5,
      11,
      0.163,
      44,
      5.485,
      15,
      2.704,
      15,
      4.566,
      28,
      0.369,
      15,
      2.447,
      14,
      0.078,
      25,
      4.131,
      6,
      1.5,
      59,
      7.665,
      133,
      0.5,
      134,
      0.5,
      104,
      0.5,
      64,
      7.341,
      54,
      0.47,
      55,
      0.589,
      135,
      0.5,
      33,
      9e-3,
      47,
      4.5,
      76,
      4.843,
      98,
      2.277,
      136,
      0.5,
      63,
      2.5,
      53,
      1.752,
      4,
      5.5,
      15,
      3.674,
      42,
      5.5,
      64,
      2.89,
      16,
      2.174,
      56,
      4.636,
      17,
      0.023,
      1,
      -0.251,
      40,
      8.195,
      91,
      2.848,
      15,
      4.844,
      56,
      8.133,
      14,
      0.155,
      137,
      0.5,
      27,
      0.611,
      13,
      1.75,
      28,
      0.4,
      14,
      0.191,
      76,
      4.217,
      55,
      0.617,
      5,
      1.2,
      58,
      0.794,
      138,
      0.5,
      28,
      0.718,
      27,
      0.205,
      5,
      0.45,
      28,
      0.573,
      25,
      2.718,
      23,
      0.174,
      56,
      5.618,
      25,
      4.698,
      139,
      0.5,
      27,
      -0.216,
      44,
      4.963,
      28,
      0.762,
      33,
      0.01,
      49,
      0.613,
      1,
      0.237,
      44,
      4.668,
      40,
      4.54,
      14,
      0.068,
      12,
      5.822,
      98,
      1.582,
      12,
      8.662,
      1,
      -0.937,
      27,
      0.101,
      12,
      8.846,
      56,
      3.166,
      1,
      -1.376,
      23,
      0.563,
      19,
      0.437,
      140,
      0.5,
      21,
      2.207,
      1,
      -0.228,
      59,
      2.056,
      47,
      2.5,
      59,
      3.286,
      83,
      4.345,
      141,
      0.5,
      17,
      0.203,
      142,
      1.764,
      64,
      7.302,
      143,
      0.5,
      21,
      1.827,
      15,
      5.189,
      21,
      2.857,
      12,
      6.638,
      5,
      1.05,
      35,
      1.869,
      94,
      1.751,
      59,
      2.662,
      15,
      5.752,
      13,
      1.05,
      44,
      6.009,
      28,
      0.452,
      1,
      -0.159,
      58,
      0.834,
      144,
      0.5,
      145,
      0.5,
      33,
      0.124,
      146,
      0.5,
      56,
      1.86,
      83,
      2.327,
      5,
      1.75,
      17,
      0.372,
      23,
      0.631,
      142,
      1.61,
      33,
      0.178,
      16,
      1.781,
      63,
      1.5,
      21,
      3.867,
      3,
      0.127,
      58,
      0.401,
      64,
      5.542,
      14,
      0.463,
      147,
      0.5,
      58,
      0.934,
      148,
      0.5,
      11,
      0.043,
      53,
      2.104,
      58,
      0.723,
      38,
      2.5,
      76,
      5.386,
      13,
      0.525,
      149,
      0.5,
      5,
      2.95,
      27,
      0.029,
      150,
      0.5,
      53,
      3.066,
      1,
      -0.147,
      76,
      2.513,
      15,
      2.871,
      15,
      3.369,
      28,
      0.51,
      15,
      5.98,
      151,
      0.5,
      53,
      1.917,
      94,
      2.076,
      14,
      0.119,
      152,
      0.5,
      14,
      0.137,
      94,
      5.135,
      153,
      0.5,
      44,
      5.436,
      8,
      3.186,
      154,
      0.5,
      98,
      3.52,
      21,
      2.548,
      14,
      0.275,
      17,
      5e-3,
      58,
      0.667,
      28,
      0.692,
      1,
      -0.824,
      21,
      2.352,
      21,
      1.732,
      23,
      0.774,
      15,
      3.846,
      21,
      1.82,
      3,
      0.414,
      64,
      4.865,
      25,
      5.899,
      25,
      7.489,
      56,
      7.342,
      155,
      0.5,
      28,
      0.623,
      33,
      0.364,
      156,
      0.5,
      157,
      0.5,
      53,
      2.734,
      55,
      0.679,
      1,
      -1.093,
      158,
      0.5,
      15,
      6.448,
      20,
      1.75,
      8,
      1.064,
      64,
      3.612,
      28,
      0.541,
      28,
      0.468,
      159,
      0.5,
      14,
      0.051,
      160,
      0.5,
      161,
      0.5,
      91,
      5.847,
      14,
      0.255,
      162,
      0.5,
      36,
      1.5,
      163,
      0.5,
      53,
      3.677,
      21,
      3.388,
      47,
      3.5,
      14,
      0.06,
      54,
      2.417,
      164,
      0.5,
      165,
      0.5,
      56,
      4.517,
      19,
      0.38,
      13,
      1.525,
      166,
      1,
      53,
      6.281,
      16,
      2.513,
      167,
      0.5,
      20,
      1.05,
      27,
      5e-3,
      53,
      3.833,
      53,
      2.431,
      27,
      0.063,
      25,
      7.996,
      54,
      5.948,
      33,
      0.436,
      55,
      0.804,
      37,
      3.5,
      54,
      3.078,
      94,
      3.276,
      168,
      0.5,
      23,
      0.079,
      8,
      -0.584,
      19,
      0.205,
      23,
      0.806,
      55,
      0.848,
      169,
      0.5,
      44,
      5.74,
      12,
      5.377,
      27,
      0.474,
      25,
      2.46,
      20,
      3.8,
      28,
      0.312,
      19,
      0.577,
      13,
      0.825,
      170,
      0.5,
      56,
      2.217,
      171,
      0.5,
      172,
      0.5,
      14,
      0.369,
      173,
      0.5,
      21,
      3.194,
      64,
      3.925,
      174,
      0.5,
      175,
      0.5,
      64,
      5.518,
      15,
      2.291,
      58,
      0.726,
      94,
      4.7,
      76,
      10.082,
      21,
      2.427,
      85,
      1.5,
      176,
      0.5,
      17,
      0.155,
      56,
      3.04,
      23,
      0.258,
      33,
      0.168,
      27,
      0.113,
      21,
      2.445,
      17,
      0.525,
      1,
      -0.923,
      177,
      0.5,
      42,
      2.5,
      58,
      0.835,
      8,
      3.204,
      111,
      2.091,
      36,
      10.5,
      20,
      3.25,
      76,
      5.843,
      21,
      1.289,
      42,
      3.5,
      13,
      2.775,
      33,
      0.158,
      23,
      0.406,
      1,
      -0.113,
      55,
      0.753,
      53,
      2.563,
      94,
      8.28,
      53,
      3.288,
      12,
      4.917,
      94,
      6.81,
      64,
      4.348,
      38,
      -1.5,
      178,
      0.5,
      14,
      0.339,
      15,
      2.3,
      179,
      0.5,
      64,
      2.555,
      58,
      0.858,
      14,
      0.152,
      1,
      -0.209,
      8,
      2.893,
      33,
      0.282,
      53,
      5.087,
      180,
      0.5,
      14,
      0.145,
      44,
      5.633,
      54,
      4.197,
      181,
      0.805,
      182,
      0.5,
      5,
      3.85,
      91,
      6.635,
      183,
      0.5,
      184,
      0.5,
      38,
      -2.5,
      91,
      0.603,
      13,
      2.875,
      185,
      0.5,
      54,
      5.172,
      186,
      0.5,
      6,
      5.5,
      3,
      0.613,
      12,
      4.174,
      106,
      1.5,
      83,
      3.04,
      187,
      0.5,
      76,
      2.838,
      188,
      0.5,
      142,
      1.188,
      55,
      0.749,
      23,
      0.345,
      3,
      0.523,
      17,
      0.276,
      54,
      4.385,
      33,
      0.274
    ],
    nodes: "zwDQANEA0gDTANQAAAABANUAAgADANYA1wAEAAAA2AAFAAYABwDZANoA2wDcAAgACQDdAAoACwDeAN8ADAANAA4A4ADhAA8AEADiAOMAEQASAOQAEwAUAOUA5gDnAOgABAAVAOkA6gAWABcA6wAYABkAGgDsAO0A7gDvABsAHAAdAB4A8ADcAB8A8QAgACEA8gDzACIAIwD0AAAAJAD1AM8A9gD3APgA+QAlACYA+gAnACgAKQD7APwA/QAqACsA/gARACwA/wAAASgALQABASIAIAACAQMBBAEFARcAGwAuAAYBDwAvAAcBCAHsADAAFwAJAQ0AAwAKAQsBCwAxAAwBDQAyAA0BMwAOAQ8BEAE0ADUANgA3ABEB8gASAdgAEwH6ACYAAwAUATgAOQDxAPUAOgA4ABUBOwA8AD0AFgH1ANoAFwE+AD8AzwBAABcAQQAYARkBBgFCAEMARAD4ABoBRQBGABsBRwBIABwB5gAdAR4BHwFJAEoAIAEcAAgASwAhASIBIwFMADAATQBOAPgAJAHdACUBTwAaAFAAEwAmAScB+gBKAEUAKAFRAFIAKQEqAVMAVAArAU8AVQD8ACwB9QAtAS4BLwFWADQAAwFXABMAMAErADEBWABEAFkAMgEzATQBWgAwAEAANAE1AS0BWwBcADYBDQBdADcBOAFeAF8AYAD1ADkB1AA6AeYAYQBRADsBYgAiAGMAEQHmADwBWgA+AD0BZAAmAD4BPwEwAGUA/wBmAGcAQAFBAfIAQgEhAGgAQwFpACUARAE+AEUBTwBqAGsA8gBGAekARwEhAAIBHwAtANsASAFsACwASQFdAGIA+ABKAUsBTAFtAG4ATQFvAEUAPQBOAQkBTwE/ACMAUAExAHAAUQEgAHEAUgFTASkBVAFVARYATABWAU4AGQBXASQBZgByAFgBLgBzAAMBWQEFAQoAYQBaAUsAdABbAXUAdgAOAVwBXQFzAF4BdwAUAPYA8AB4AHkAAgF5AHoAUwFfAWABewAkAHwA5ABhASsAfQBiAWUAcAARAfgAYwFkAfUAfgBlAT8AfwB3AGYBZwFoAYAAgQBpAYIAMQCDABkBAAFqAWsBFwCEAM8AhQBkAEsBhgCHAPUAbAFtAUYANQBuASUAbQBaAVABXQCIAC8BiQADAOYAbwFwAXEBcgGKAIsALgCMAHMBdAFKAY0AiADhAIQAjgD1AHUBSwCPAB0AdgF3AZAAeAF5AZEAggDQAFwADQDcAHoBHgA7ABQBVQB7AWUAkgB8AQIBfQF+AXIB9QCOAHsAEAAhAQMBkwBsAG0AfwF7AJQATAFzAIABgQGCAVEAfwCDAZUAlgCEASwBZQCXAAUA9QBTAfYABQEcAWAAeQCFAV4AbQAqAW8BfACYACUAhgFLAYcBgQCZAIgBGgCaANsAmwAiAIgA9QARAYkB5wCKAYsBUQCcAIwBGwAvAAUBjQF4AIMAjgGdAIoAngBKAQMBjwGQAVcAKACRAXYAnwCSASoAIgCTAZQBlQGbAIcAdABOAA0BlgFBAU4AVAH/AAkAPAACAEQBlwGNAFEAUgCYARABmQGaAZYAnACSAJYAmwGXACcAWQH1AJwBnQEZAfYAkQA9AJ4BlABCAE4AnwGgAQUBPgBSAKEBHgB3AKIBowFiABkAoABBAQ0BZwCkAaUBSwA1ABgApgGnAagBPQBXAKEAogARAfUA6wCpAdsALgAjAKoBoQCjAIABqwEuAJ8ArAGkAKUApgA1Aa0BrgGnAHoBOgAyAK8BUwBSALABsQGpATgAAABmAC8BJgCyAV0AoQADAfIATAGzAbQBtQEbAFEAlQEoAFgASgC2AbcBAgEjAIUAuAGoAFcAuQG6ARMAewCWAZ0AqQARARYBuwG8AToAqgC9AR4AmQAZAdMAXACTAL4BYQCrAOYAcwG/AWwAoACmAQMANwDAAcEBcgA8AIUBlACsAMIBwwGtAK4ArQHEAeQAlwGUAHwACAAbAa8AgADFAUYAhwBzARkBYwG8ASEBxgEjAIcAsABqAHYBxwGdAZ0AXgBCAUYAUgAAAcgBAACvAMkBgACpAIgBUgHKAQkBNgCNALEAbwDsANsAywGkADIAzAF2ABIAzQH4ACMAJQDOASIAfQAeAW8BzwFjANAB+wBzALAAKwDRAdIB0wFtAJsArwCCAIQBoAHUAfUARgCiANUBsACyANYBBABOATcAMQDQAU0AJwD6AEwBOwHXAfgAQQF5AJEAKAGzADAAHgDYATgARQAFAVMBzwApAVIAiQDZAVEACwAgAdoAFQBMADsBOwCkANoB2wHcAUEAHgAzAHQAvwH4AN0B3gHfASYAGwDgAYUAVQDhAXYAgwDiAeMB2wCiALQA5AGrALUAmgFhALYA5QGgABABEQAaAPUAzwARAQMB5gHnAUIAtwDoAakAiQB8AYYApQBvAekBcgETAD8A6gFVAA0AAwECATwAhwDrAYoAiwDsAe0B7gHvAGUATwB3AF8AwgHpAO8BjQCsAPABuAC5AGAB1wAPAE8A7QCqACMA8QHyAcMBcgAiAPMBQgCJAPQB6QCkAQkAlwAkAPUBSAH2AbYARQD3AXIADQA7AYsAugD6AI0BfAEZAfgBAwEgAF8AjQD5ASEBUQAcAG0BlwB/AEwB8QBKAP8ACQAlAN0A+gElACwAZwFwALsAWwD7AdQB/AEvAf0BAwClANMAKABRAP4BLgCgAP8BAAIZAQ4AYQAfAYIAlwArANsAigAiAQECVwAFAN8AIQAvANkAYwEhAUwBZQH9AbAAcAChAXYAowBKAQICkQAaAB4BBQBVAO8BZwADAAMCAwEEAtQBmQC8AJsAhAGTAb0AgAA5AAUClAENAX0AsgAzASIADwAGAvEAIQC2AAcCNQBvAAgCCQIKAgsCDAIBALUAlgDQAIAAYgCkAEwBmAANAg4CDwJ0AJoAEAIXALIAHwG3ABECCQCPAHwB5gAhARICEwIUAjUASwBTAQ4ArACAARUCvgCyAF0BBQBRAFYAFgI5AYUBFwJ5ABcAYQGkADQA+gBiAJgBpAA9AJ0AGAIZAgMBGgIbArAAkgC/AIoA9wAcAh0CggAeADwAuwAeAh8CIAK7AYgAXAD7AVwAwAAhAmoAkQGBAMEA4QDJAU8AsQCAAAUB5gD3AAMBbQHSADkAiwAiAmAAuADCASMCdwCKAOgBiQC7AKYAJAIDASUC+wE+AEcA/wAlAHYAuwGMAIkARwAmAiAB0wDbADYBsgCDAGsAXQAVAJYAJwIZAdsBBAF3ASgCQwCBAAMBeAA9AMIAKQIqAhcAawFDAEYAKwJQAVQAcQAgAJoBXgH1ACwCXQB4AC0CTAAhAC4CVwFiAJYAIQAvAsMA2wB1AcAAlwAwAi4AYgBKAdIBHAENARkBgACYADECkgCsADIC2wB3AFgAMwKgAI0ANAKGAFoBNgCNADUCaQA2An8AlgACAfIANwI4AjkC5AAbAG0AOgJaADwAuwE7ArYAtQBpANYBPAIyAWoAcACPAD0CPgJuACYAJwD3ACIC1AA/AgAAnwBAAr4AEADHAUECLQB0ABgCZgB3ABkBpwA9AL8BQgIRAfUAAwEIALoA6QBXAMIA/gBDAgMAhgBxANsAVwFEApUAEQAhAEUCzgFMAIQARgGXAKAACQEOAKgAyQFTARkB+gFGAiICbQCBAGUAqwDBAUcCSAIQAEoAIABNAVIASQIaAIkA2wAOAUoCSwITAFgAcAEmABkA9gBKAEEBlgDAAOMBTALEABYATQJOAl0AUQCzAPUAzwADAVMBDwIUAIAA6AGpAJ0ATwJAAcUAEgB6ALoBUALbAa8AQwDbAXAAqwBRAlICkwAnAGwA6AFTAuYAVAJ7AJwAQwBPAFUCuwEnAPQBYABmAIUA9QADAQICVgIeAkkChQB7AMYASgFXAosAhgB2ATcAvABYAhkBQQEaAAAAHQKhAFgAHAJZAg0AeQBaAgoAaABbAgACXAIbAa8APQBYAscAsABXABoAwwEQAQEAfgGwABQADgE4ApYBQQFUAIEAFQBdAkgCIgBQAJIAGQFeAjsBhAA/ALcAwQFnAGwAUwEpAV8CYAJhAtsACwCFAMIASQKgAcgAgQBiAnkAnwDyADAACwJjAhMABQAbAGQCuQF1ARkBVABxAGgBZQC4AGUC+gAIAJkASgBmArkB4AGkAKoAlgGoAB4AGQE+AjYAPACQABEBiAENAWcCbwACAQ8AGwCXAJsBOwEFArgAhgBoAoQANABjAvgAhACcAMcBLQBlANoAGQGrAdsAJgBqAGkCHwB0AGoCawIPAJkAbAImAAUAbQJoAG4CUgC2ABkB9wB3AbIBDgJvAoAAEAAHAXsAugD7AXACGQAeAL4AMQFxAkEBDQBvAFoAcgJzAnsAgQADArwAtwAEAHQC2wF1AnYCDQFdAAAAEwB3AjEATAALAuAALgACAI0A6QBAAngClACAAZIAggBPANsAeQIgARUAiwDPAGoARQDkAXoCKAAjACMCIQA5AJYB+gHUAR4BjwGhAZcAXQANAbkAlwDOAUMBlwA4AHsCJwC1AHwC6wALAS0AFQB9Ai4AmAAvAKMA6AF+An8C2wFKAqwAJwB4AQ8AgwAuAYACtgBwAKgABQDUAUQBgQKsAKoAaACBAEwBUAGCAoMCzwAbAC8BJQA6AAkAwQBDAvMBQQGEAj8AwQDXAAUAPABnAIUCkQCwAAMBHgECASUC5gCNALYAhgK7ACEA8wF+AZoAMQCHAsUANQD3AIgC6AExACcAXwBAANEB5wGJAtABTQAnAA4ADQAjAFMBIAJeAsIBhAHyAA4ABQC1AHMBCQG0AJEAYwIAAHcAigKLAowCMgALALkBJQCkAGYAggKNAh8BjgJ5AJAAkQCPAsMAlgCQAnUB3QFVALMA1QGNAFoArwD1AJEC/wAIAfoAkwAwAJICZgBqAJMClAJFAJMAHwCVArcB+ABRABEAmQEAAFoAlgJ+ALsBIwBsAEEBQwGEApYBgAAhAJcCdgBAADUAmAKZAlgAogBxAo8AOAKXAF0AHAH5Ac8AEQGaAtUAlwC6AEwBgACkAOcB9AGwAK8AfQBjAZsC9QBlAAMARAFSALgAnAKdAoMARQCeAqkAdwByAUMCCQGfAjUAcgAgAUgAPwA/AC4A5gEhAaACMAKhArYAKAAlAcAAAACiApkBuAAaAH8BXwAwAKMASwHtAZMCbAImAAUAOwEPAGwAowKkArQAPABMAo0AuQBFAaUCggDBAXsAmABaAdwBtgAbAKAA6QCmAk8BLgCnAhcAcABKAc0BqAKpApMALgCqAkwANgAvAaIA5gCPABkAlwI3ADYATAE6AqsCLgEJAEoCWABwAKwCegJKAHkArQKAACUADgFhAa4CJwBMAEsBDQAiAH8AQAH3AK8CsAIFADkAswCYAJsBsQKyArwAtQDUAZYAgQCEAbMCogCsAIUAGQFTAQMB9wBeAgoBEgCSALQCxQAiAJAAtQKjAGEAaAK2AtkBTAGLAEYAtwKXAF0A4gDFAKQAuAK5AhIAEQBGApoASgC6ArsCbwF1AjMBgwCdAJUBMQBHALwC/ABDAEUAWgDmAPIA7wF3AD4AIwAiALEA/ACfAQgCcQL4ALwBFgBVAL0ClACEAAsB7wBfAHQAXwFdAMkA5gBAAb4CkgCCAGABfwCWAL8CGgCqAOwA+AAVAIICwAA5ABQCHAEuAKgAIgAZAQMBIAFcApUBlgAkAPABmQCkAOYBDQGSADoA1wAaAFcAtQEcAHYA6QBPAV8AwAITAhsAIwBsACEB8gGtAq8ARQDBAj8AdACVAPUAwgLDAsQCYwHFAlgAOgAAAhEAcQDGAhAAbwDZAOQB1wBFACMAxwImADUAyALDAEEBGQCpAMkCJwH+AGkCMQCoAFwAygIcAcgAmgDLAgUAbgByAJYBswFUAcwCSAJFAGoAfwEeAIsAuQDCAM0CEQAAAEoBlgEZAQMBMQFBAUIAYgAiAj8AhACzANsA0AGaAQAAbQDOAn8AgQDPAowBnQBMANAClgAXANEC0gLqAWYBYgC8AOEBJgCNANMCDwDUApIATADFANUCCQHOAdYC1wKZAMcAqQJHAKUA2AK4AHkA2QLaAsEAlgCpAJIA9QAZAYEB2wK9AioBIQAaABcA2gDcAhoAhACAAN0CCQHmAKoAeADeAnsAYgDDAHoCvwGmAloAFQIrAKkAsAHfAkIAxgBUACAB+wCoABQAGwBdAasB4AIwAH8CGQF2AGYATAA8AsUAJQFwALAA8QE5AEEBIAHhAsEAFACsAkMADgDiAucAiwANALAA9QBjAdQB4wLkAm8BAwBXADsAUABKAbwB0QAmAAMApwGcAIQAlADlAuYCUwGzAisAHgDnApcAdgAAAUcAaQDoAqQBTQAwAEcA2AHpAqICMQFLALIA6gLKAPQAJwBVAJYBGQHrAqoAAACjAVAAgADxAVEAuQFsABsACAF5AJEAGgLsAvYA+AADAUwBXAAVAO0CwACsANsAWQEnAGAABQEAAL4A7gLvApoBFAADAJwADwDwAm8C2wLxAksAlwAOAK4A8gIlAoUAbQCvAH0AGQFkAc0CBQFjAfUAtgARAEEBMAAJAOEAmAB7AOoCsQCeARwBkgAxAC4A4wC+ApkBmgBQALQATABTAb8CuwIFAZoBFgCZAGcAcgJLAXQAEQBvAFkCPwAkAEoB8gCgAbEBrACWAMwBWACPALwCBQGdACgAxgCwAUEAEQKBAG0AIQHnAJ8B4wFBAW0BFgCTAPMCFABcAC8B9QGAAMAA9AJsALQA9QL2AkYCGgAeAMUBRwASAG0A9wIDAUABCgJCAAMAHAFtADwAPQFLAZQAsgABAJoCYQD1APgCwwAiAAUA8wLhAPkCOAAiAIQAaAAhAfoCGQF3AfsBbQJMAE8AyAD7Af0AGAALAGgBkwCUABwBSAL2ArgAPgAeApQAtgBFAeoCnQCUAPsCNQC0ALMAIwERApIAqgIlAEwA/AJ9AIAAdwH7AYgC2QCzAeMBlACyAM4CxQAbAIsCogAtACUAkAADAVwC/QLmAP4CvAB3AEkBDwCNAIYAUwHUAP8CTwCGAAADXQBCAPsBAQMIAJIA+gCRAIcAAgM5ANEB5wHMATIAZgA5AIYABQGaAQMB/gANAQMDkgASAAQDrwCZAAUDQQGkALAAqwAGAwcDlABwADgADALFAggDXgJDAKIAOgAJA+gBdAAZAAoDlQAYAH4CCwP1AKkAbADbAHYANQCuACYCDAPFAdsBLgGaABIAPQB3AAEApACWAQUBUwEMAw0DDgOkAEcAEQF5AMAADwPTAScASwCoAPUA8wElAWYApABZArIABQD2AEEBbQCTAJ4AIwLuAQEARwAQA/AAJgE9ADYAZwA+ABEDEgM0AHkBEwNEAXgAMAAUA18AeACrAhUDjQCPAIIApwFxAI8A9wBAARYDUwIZAQsBLgAVAOoCiwAoAG8AFwMYA2cByAAwABkDFQDIABoD/gE2AHAAGwMoADYA4wEbARwDUwEDADUAIABkARIDmgAmAEcATQGuAWYCmgCQAC0BkACwAOUC/wCLAB4AnAAdA8oAGQD3AAMB1QCkAgICXQFYAF0ACQM5AJkA8wAeA3kAJgBcARAAnADwAPsB5wIIAGwAdALFALIA4AKjATwAEgAsAScAqgD5AQACagIfA6UACQC4AEIAAgF5AA0AIANpAFgABwERA1MBIQMFAjIBVwAoAN4CWAAVALsC/wBKAJIANgBtAeYCIgOdAIYAPQBHASMDZwCWANcApABsACQDPwAgAaUAbAADAQUBAAJZAd8CgABmACUDmgBaACMCJgOBAGwAjwE/ADgA1QBKACcDuwFsACMA1AE3AGEAKAPrASkDqwFnAD0AEAA2AJAA6QC5ASoDKwMCA94AOQCrACwDDwB5AEwAbQAtA08B+AAWAG0ALgMvA1oAewA/AEcAAwFZAfcAXAJQAVUARQD1ABYAQwClAZAAPwAwA9MCEQMxALcAsQFdAKEAxgBDATEDhgAyAzMDmAAlAJgCcACBAJgAHwNkAf4AAwFMAfsBPwCDAOYCHgBDADQDNQNsAB4AgwI9AJ8A+QI2A7oAlgAWAgkADwA3AyAC6QJxAPMCbAChADEATwA4A/AAOQM6AzsDPwAaALECTwAKANMA4QCyAMEAIwJtAAoAPAM9Az4DZwCLAMMBhQA/AM0BHAGzAJ0A2gISAAUAPwPhAYIByQAbAz8AtQBAA+cAQwAgAEAAPACLAkoBQQNTAUIDQwOHALIARAOxAHsAvAGgAWYAVABFA0UAswBGA8kBRwMbALAAWgE8AG8A4QCRAG8AuQF2ATcCAADZApwAjQBqAVgAUQBoABoBVwIRAUcDuQFsAA8ASAOGACUAOgIYAF8AtQCAAiUBbgAzAj4APwBJAzoAGQDsAkoDdgLAAvoBbwFUAGYAfwBSAaQCyAAOAPoAiQCkAKcCSwNMA8EAlgAYAOkCTQOLAAgAIAAcAa0BEAEnAhUAVQBHAEwATgNtAE8D5AEQAKAAXACrAU0A1wH3AaUCsQBNAYMAvAA1AgADkAAlADwApADmAvoBAwFMAYQCNAI/AD4ALgFqAHYAdQHoATwAiwBQA6kAlgDnATIDzgK6AJ0AJQBRAOgAMgCPADMCRAEQAKUCWABlAgIAeQDzAYIAXAAOAQ0BZAJRA8cBUgMtAGcAXAFHABUAnwC2AfIAUwOCAHAAWAFsAB4A2ABFALcA7QLTAsgCPQMPABsAVAMNACgAhgC3APcBCANVAwwDVgPBADAAYgKaAI8AVwPHASUAggAJADUDZQCyAFgD0wGWATcBgABCAFkDuAC0AOsBDAJDAH0ATwCFAh8AXgJfAA4AWgMDAfUAIgLmAHoCeQBGAP4AMQB/ALIBWwM8AKAAXANlALgAswGwAV0DJQBcAF4DsAAhAF8DxwGUACEAxQBgA+cBRgJSATgAdgB2AA0AQAGnAXIAJwCpAGEDhQBxAAsDqAF4AWIDMQBjA3IAEACGANcBJgIBAtoCUQCHACQAMQBmABkBewGuAhgCwAEDAAgA8wGuAJoAFwFkAQoAGQBQAjwAlABkAzcCwAE8AH8ASgEbAEsAFwDYAUgBdAIiA7YAhwAUA4kAtgBlAxYBmgAoAEYApQGAAYkAZAARANEC7AG8AUoB9QAZASYAPADFAbAAGwAcATkAaAA3Ag0AZgOlAC4AAAIDAVMB5gJ7AKIATAF2AAAAkwGHAnEAiwDVAJMAiwCDAmcDXgIyAD8AOgBoAyAAXAA+AXoBAgBsACcAGgIDARwC4gIhAWkDlwBVAMABuQBUABICcAHCAA0ASgFHADIASwPoAVMBNAAAAKcCMgCWAAIDJQJ3ABsAuQGhAJYAIAIgATsB1gLIAAoAkAAhAGoDjwB+AaABqgAwAMgAugAaAgUB5QJrA78C9wK4AAoAmAEhAH8AFgLJATkAHwCqAEECewG8AAoAZwJsA8UAAAAeAG0DeQKNABABQABHAKMCLgFuA6IAVAAbAIYAugAqAQUBbwNmAj0B5ABPAA0AdgEiAEwA5gB2ASEAuQBSAQ0ACwA4ACYC2wGsAT4DGQA3AE8AnAChAN0A4AICATEAVQDPAAoBMABvAHADJgCLALwAIQFkASIC4wEnAuoAFAC0AOwAGQAwAB4DEAGqAEoAcgJwAEMAQAHRAScDoQA8AHEDhAA3ANsA+gA/ALkAcgNPACMAwwG6AHMDNQJ/ARYAqQCHABsBeAC+AlAAvABJA4sBnAB7AHQDlgAiAAUBHwMDAfUAdQP6AYQAvgB2A2oAuAAoAqwCCwBPAHcDhACaADMBTwGYAHgDFgBMABQAsQF5AyoD5QInAHIAaQJwAFAA2wBYAncADQDjAEcAywD3AV4CJwBiACcAcgLjAXkAdwMgAcEAQgDAAIkAMwN6AwIBewNAAfUAJgBPAOMBtgArANUADAMVALwAvAFFALcAOAPPAMUCVwA9ABkBMQBcAPUBCQEYAMgAkABuAnwDJQEaA0MAHgCoAcYARQAYAV8CagAbAA8AEAObAX0DuAAjAHYBeQB9AHYC0wG0AEUAAABQAX4DHwHgAUkCkgAJAKsBSQBcAB4BmQCyAJEAUgN/A4AD+wCNADEAYgAGAWEAygAwAWsAOAJcADkAHAHaANYAIAE9AeECVACRAF4CnAAbAEwBdQIrAEIA5AEDAIIAyADeATgCTwCrAAAA0QLYAW4C5wI5AZ0AOQBFAzIAtAAZAYEDJwBuAJsBnQCUAAYCYgCyAFAACwOIAuEAggPIAS4BPwATAOYAQwAIAIMDrwBHAL0CrwC1AnQAmgCUAFMBhAM9AUgChQNRAGwAPgFUAGYAeQG7AUsATwDxAKMATwAQAawAGwBKAW0B1gBMAXYAUQCGA0UATADbAEABJwC+AIcDDgCZAMsBDQCIAycAagGnAC4A5gKJA4EDUwE6AR8BbACSAKkCVwBLANoALgFUAGYAuQGWAJwAigNHA3IBsQAtAHkBtQANAOEBMQCUAHABOACNAAoCiwOXAEwCAAOYAEMARAEaAyYAcAAZAVQAkACdAOMBjAONA4kCuwKAAkYATwCOA3YAggC4AOYAAgFXAMgACAAuAUgCDAE/AKkA2wCPA2wAgQClAJADhgMJAWwACAARAQ8AZgCiAJEDTQHoAUIBXwEiAJMARQACArYArgBHAxsAFwCSA5MDwQKUA0cAFQCVAw0ANADWARkAZQCTAhoAFgAFAfUAuwEDAdoAPQFRAGwAIAMJAGYAwwFxAzcAVABwAFECHgIRA5YAAQB7AokAFwDhAS8A2wAUAAsAQgKWAxgCUAGFAAUAFALBAAUAUQDIAN8AGAIQAcwCtgB6AZoAogBXAIMA/gE8ACIAKgFtA5cDVgNcAWIDFQA0AFUDAQBXAK8AmAOJAjwDCQAhADwDhgAUALQAGQGbAQMBQgGBACEAXAADAlYDFgBgAJkDeABtAMgCgwFKA2UAsgBuAnQAYADBAZoDEQAwAJsDEgBHAFkCnANYAJ0DggCSAH0CuAGxABYAUgCeA9QB9wCbAZgDdgEuAFcAzAD0AFUCRwBRAJ8DUgAeALoAZAFvA7cCoAO8ABIAoQMKAGYAYACUADgAGQE/AeYCogOjAwwBnQAOABQBXwBXAOEBIgENAAUApAOoAJIACAJfAC4AMAGuAAYDFQB2AaoAIgB1AY8BYwHbAOwAKAAiAPQBJwASACICsAGaAD4AwAEQABcAvAIKAjoBXAAiAAgBGgBhAKwAQQKAAGsBHAJMASEAsQB2AKUDWgBXAAICpgOJAzcBGQHOApIACwCnAyYAYQCpAj4BqQC4ANAAlAA8AKgDQAALAIIACQGpAw8ChwPWAbIAqACqAz4AdwCHAY4BFAAVAF0AfAHbAngAqwO5AHgAsgGYALABDwB7AMIBmgJoAakAGwB8AcMBCwDHAJcAHwMZASAAkgEVAIMAMwGSATEAXADMAkUAfQCsA1MBAwFvA4ADmAO8AH4AfQIaALAAMgDpAGcA7QKwAboAmgBRADcBrQOuA68DkgADAG8AdgKCADwA7ALAAYQAqAAAAOIC2wFWApIAsQIUAK8ASgBzAZ8AsAMQAHIA+gL7AfUA9wCIAWMCWgAFALsCGwCkAHIADgFBAXUBRwAIAJIBIABhAHQBtQDqAkMAZgC3AugBUQFfAQAAXQBoAS0AnwAUAPQAsQOgAcMAiQALAKQBCAFnAJYA6QINAEcAwQCNAVMBQAHFAR8BUQEIALwAOgGgAIsAngKEATwAngA6ArgAcgApAkkCzAKqADYAxQJdALIA7QAPAsUAgACyAycAyADWAGQBYQFOAxEAGABdAkUAGACeAbIBmABYAKQAVgK+AisACAB2AcAAKwBQALMDbwOeA7QDxwEaAEsBGQB4ABIBiQMbAKIAqwGmAHYAuQAoALoAiAHPAbIC5AGnA7gAPQD1AOwANQCxAMwCmgBwAEwAwAJaAJcAgAO1A7YDiQDvAZ0CCwC/ACUBbQANAOUCAwGcAS4APADaArkAZgB4AWABlgB2ALoCvgAAALkB3gIQAGIAtQIYAGIDKwAbAOMB9QBTA0gCgQH5ARcAsgB4A6oAqQBkAYMDdABSAGIDUAAtAPAAagA/ALcCmQJ4ASUAmQA8AIMCDwI/AL4AewCxAuYA8AL/AnoCCwCEABgAtABdAXIBMAEaAAgAGwAuAWUBGQBpALcDCAB3AIEDUwEvAXUBXAAxAE0BVACRALgDuQMWAFAA9QI1ADcAwAHQAboDDwBdAFwAuwO4AB8AHgKLAhcC2AG8AhwBlABUACYAsQAqARYC6gFUAE8AuQEbADoAigKtARcAkQAFALIBAQK8A5ADsQAiACcAwgEmAEcDogA8ADQCDgKGAHIBiwBPACACBgEcAB4APADXAhcCkwAzAhAAYACLAR8AewBvAREBnAO9A5wAHgC+A1EBEwG2AFIAwQGZAHQASQK/A5YAtACaALgCmAJ/ANsACQAUAB4DRgCxAjMDvAAoAJEAwANCAeYClANNAiIANgDBA7wAIAAbAxAAgwDTAJ4AjwFtAUYAnQBEAWwAcgDCA50BBQF/A5EAeQC1AWoAlwBtAMgAgAP6ARgC7AGAAnQBAAAjANgCKACFAHYD0AIbAD0AhQKdABYAtAIPAG8B7wBKAC4AwwMiAD0AswDEA0sBFwCDAakAqQFfACEAlgDlAlECxQPaAPcATAFhACUA6AG5AAUAKQFJAmEAagD+AgsAOgB/ADECoQGCAj8AMQA9AO8BswCAACcDxgOcAE8AxwPUAvoAXgI2AIkAYADcAIQAcQAmAEwBDgFBAToCewOoAUcAFAC5AcgAnQCSAqEAEQGZAGYAyANiAXkAJgA9AEEByQPOAsoAPwB7AOEBfwGXACIACwCzA8oDywPrAFEBVwAbAB8BIgBLAL4AcgDBAAMBKgHXAOAB9wD7ARAAEQDCAGEBwQE/ADYAzAONACgAhQFqAWIBWABAAJMAXQHbABQAggDGAo8AngBLAYIAfQLbACUAYgA9AIQBEAPBAWoCzQNYAMoALgBwABQAuQEWALQAGgKIAd4CDQMNACgAmwJ9AnUBJgCdAM4DPgA9AAUAKQErAQgBJwEeAAMATwEvAG0AzwP7AIkAMQAIArUATwBSA2UCpwJwADEALgGZAKwAUwJZAkIAYADBAMIAGgL7AecC0APoAQMBMAALAG4CWACwAK8AJgHgArAA0QO0ALIA1gKrAJgBMQBDAA8B8AFMACsBtAB7ACgC0gPAABkBSwAlAC0BBwJ3ABsAHwIIAHAAyAAXAT0BcgJjASYC0wOEALUA4QCPAMoAdQHTAFgAMQCgAa8AiQAfAdQD1QNqAIQASwOBAAUATwGoADwCDQAZANYDEAEUAKwAaAH0ANcDbQA5ACYBvAA+AFMB1AG6ABEA2AMmAL4AfwMIASsCQwJHA0MAfQD5AqQAdgABAtcDmgCGAC4AqQGXAcABbQANALYBCADNAAAD6gJ3ALgAFgC5APcC8ADoAW8DEQNKAWYAdwB6A2AAMAAoANkDEAEGAw8AFADbAGEATwCVAU8ChQC+AOEAcAB/AHoC2gNaA4EBmgAAAHEAYgDGAmIAWADnASgCoQMcA3cAGAJYAI8AjQISAFgAZwLbA0cAbgB3AxUAAwArAPUAHwPcA7YCxwGXAVQAMAAIAVEAIQAWA6kBEQDAABsBoQBhANUBiQBlAKYCQgOsAC4A7ALvAegBBQBAAKcCkgCsAN0DoAG4AH8A7ACUABQAfgGrAdAAFgAFAIQChQDAA54AIgCzASgCJwEFA6IAiQDeA4UARwD2AN8DggCyABEA6QGaAnAAyAO3AIkAxwF7ABAAbQEFAekAeAGIATYAPgKDAAAAzANlAOMBYQB4ANsAMAIOAVcAYQBSATcACwD6AeADlwBUALUAKgLCAOYAbAAUAJwD4QPAAQIBtgDiAycAsADDADQA4wPkA0QBjQCzAJIBqwIYAHsAtQHBAHkAWgDlAwgD5gNRAlgDSgMuAJEA7QAQABoARgE5AMUBGAC6AEYC6wAFAxYArwCHABoAEgCwA0EB9AJkAA4AIQCAANoAdgPUATUBtgN2AmAATwDDAo0AtgCbAVUBugAtALoA5wMbARIAlwM0AAoA2wNFAyAAtQA5AZwAeQDYAc0CGQHeAnYAVwDbAGEATwDbAB8DpABLAH0DZQBsAMABuwEWAFgAjgDfAUYCCAF2AasCEQBpAKoAbAA1AOgDNADAAY0AYgDvAhEDlgFJAyECcwFHALkA4gIbAGEAuAKTAhAAsACNAiYAMADyAAACAwFRAIcAtwCvAK0COQEBAAkBjwBQACcABgJpAaUAVwArAJ4DBQHsAugB6QPqAyUACgASAS4ALwB/AeMAIgC1AOEBBQAIAN0CqwGzAOsDPAC3ADoCgQCCAoUAsAAQAbABfwI/AJ4A1AFdALIAdwNsAGUASgANAewDIQKdAgwCMwN7ADcABQJ2ALIAngHtA10AQADQApQAHgBMASACQQErAA4AVQIJAEUA2wB7ATUAXQD8AokAOQBLAYYAZgCVAfMA+AAIAO4DKwCYAH0CNQOsAE8AvgByAe8D8APxA5oARgBGAg0AKwAJAOIAoQBKAPIDYwHIAkEClALzA6QAGQA0AMcBRgAiAhIAIgAJA4sCrgG8ADkA9QAgAJYAEgNdAAYCrAAuACcBCwHvAQcDjQBMAGsBEQCBAAIBwAEbAIIA4QJDACMAUwHdAZIBbAAIAI4CuQCLABsB9AMIAGEA5gJmAFUAswBPA/UASgERA/8CGgIwAJwA+ACyAEYAGwFoAaMARwANAHYDFgDjAOICAQAtANgCJQBfAEAB0wC9AnUBGQCRADwAXwEiAIEA4gDoATMBQwBwAJEASwBlAywCGQE+ACcA9QMPAjQCEQCRADUBKwDCAKkADQAcASABwwHbALgC8gCcABEAlQC9AvYDvgAOAJMAgwH3A9oADQBDAOQAlABCAPgD7wAwAFQA4AAYAF8ADwH3A4EBGQE+ABsATwCYARUDqgB0AHIAQAH5AyYALgERAB4A+gP5AFEAbAA/AGYCmwFuA4sC+wM8AHkALgFYAIYAugFUAOABbwAYAPgASwH8A2YAUgCCAFABQQFHAGkAEALFAGYAfwKlApEA8QDOAA4A3wDbAAIBrAAQAOABkgC3ADoBmwFxAJoA8wCRAAMA/QOmA+cCTAORAxoBsQC4AOkDiQCLAFsB/gMnAD0AAAE2ACUARgHZAf8DcQB5AKQCVwC1AAoC9gAiALEASgCGAAICkQFvAIUAWACmA/oCuwIeAiABHAErAJYADwIgAHAAOQNMAQsAtABUABMBrgIPAj8APgBGAL4DIAJSALEATAAjAUcAogBlAJED4QBQAQcByAAOAGUCeACSAAkDYgC4APABvgGXA+kCSgC8APwAtwF2AA0AxwEnAA8ARAFJAZICbAAUALQAGQHsAbYAngBZAgQAbQD0AUkDZAFKAYkAXwApAaIARwBiA9MBGABcANYAGwBLAH0C7wN7AbEAvAB2AOgC6QCRAMoAAASPABsAfgKJA94CCQGgAfYAqQBcAEwCLQDAACsC0AIVAFUArwMcAHkA2AEDAfcAGwC+AOsBdwBRAO4BrAEmAHkAFwAqAmYApQCWAR4BygArAAAAgANCAQEEAgSzA+8CTwBLALkAvAOBAWUAAABFAHIA9AFJAxoBKQMyAAkA8gB/ADAA4gC3A7oAPACXAgUAggBQAbYATgKtAiYALgAdAz0ACADnAdYDJwCvA4IAPwB7ACoBkQItAgoCcgM7AQ4AJwCpAqoAkQBJAlcDuwB0ADQCbAAYAAME1wIGA7gAbgAjA0MAOQBtACUDxAIEBGACYQA8AGUCrAAnAFEC2wAFACMA3wAJABAAggATAYgDMAAaAO8AnQA+AAUEPQHTAwYESgF6Ak8ArwC5ASEAswBxAGICJQDvAJ8AlgAdAtIAuQGJAnkAoQADARIAKwAOApgBuQBHABgCIQA6AAkBhwOjAjUAtQAYAKQCqwCEAH8ABgT9A1ECBwSrAbwAnQI/AMoAdgPDAQ0AqgA6A5YANQBYAwgECQEWAH8AoQDUAZgAIgDYAFcAHwC3ANECCQQDAVIDkAMKBJIAwAD+Ax4AvgDYAqABlwA9AAkBogBwAF4DAAEaAwUAUABuAg0APwBMAnkAHgBlAgsEYgAwAIkA+AOuAHsA5QPWAFIDawOmAwwElgAPAGUA6AMAAI8CggA8ANsAgQIgAVUAUQA+AAoCcgODALgAdACSAg0EUAEYAC0DlwBSAA0A6ALAAIsADgQKA2UCFQBdAHwBNQBuAEwABgLbAGMBCgL4ADACMQADALcCJQCZAFUAtQICAkgChQCcAA8EugC2AHcCOQOWAF8AEAEFAEAADALWA9cDlgCvAPgA2AJmAJkAZwJfALQAlwMLAx4AQQG5AD4A+gHoAR4APwC3ABAEQQERBC8DwAG4AKwAGQEVABEA2QG5AOICDQBHAHEBRQGaANkBJwBlAEYCtgMLAKUADQBVAOYA3AMeAh8CEgRSAyEAXACDAOwCPANHAIQAbQAfAvcDqQJlAJcAKwCWAB8DIwCJAHwCEwTAATMCMAEAAJoALAJHACYAdQEUBFEAPQARArUAAADAAZwAlQNdAbYAVAC+AMUAiQP1ACEBEgHnAt0DcACEAIUCagC8ABUEaACJAIMC7wDsAC4AxQC8ADUAKAIWBPUDpAFtAC4AiQBSAT4DpABYAKoAfwEKA90BIwAZAHYA3AIQAKgDiQDBACgAUgMZAeIAuQInA6EBhABHAHsBWADFAEMCCwQmAIsAhwCEATMCKgMYAEwAMQGoADkA9gMeARsAwACBAJEDPQGCAJIA3ACoAmQBVwCHAI4DnAAeAL8BMgEwAEcAFwSSAIYA+AKZArsBpwEDAA0AtwCkAHID7wBQAU8AFgJoAJoAYwEFACUA8ACAAIEApgPWANsAkQIEBHsBFgBsAOgCcgAlAAABzgJgAE8AIgFDAHQAbwO6AboCVACpAEoBFgCHAGoA0AHTAJUBSQG4AF8AOgBVAycCQgCqAFUAuQBGAPoBGQG8AdoBAwHHAUUAUQBZAbkAkgAYBJYBkwC4AOwARwAYAHMDdwCWABkEGgS/ApoBAAAFABsEXwAeAMwD7gOAAD4AiwAAA9MACQBWA6kATwAPAJ4ChQGWAFAAeQA="
  },
  single: {
    start: 0.332,
    names: [
      "unit.own",
      "s.across.covered-high",
      "unit.void",
      "s.unheard",
      "t.legal-basis",
      "s.size",
      "t.tracking",
      "unit.row",
      "unit.substance",
      "s.unheard-share",
      "s:use",
      "s.quantity",
      "unit.around",
      "t.contact",
      "t.choice",
      "s.word",
      "s.within.covered-high",
      "t.rights",
      "t.effective-date",
      "t.other",
      "t.scope",
      "t.automated-decisions",
      "s.tracking",
      "t.retention",
      "s.tiny",
      "s.across.covered",
      "t.security",
      "t.children",
      "t.purpose",
      "s.negation",
      "s.within",
      "s.modal",
      "s.companions",
      "s.added",
      "t.transfer",
      "s.across.unheard-share",
      "s.data",
      "s.across.unheard",
      "s.removed",
      "s.within.covered",
      "s.name",
      "#translated",
      "s:may",
      "s:pointer",
      "unit.colon",
      "s.purpose",
      "s.condition",
      "unit.says",
      "s.reference",
      "t.sharing",
      "s:user",
      "t.collection",
      "s.across",
      "s.action",
      "unit.weak",
      "s:process",
      "s.inserted",
      "t.change-rule",
      "s.member",
      "unit.item",
      "s:choose",
      "s.right",
      "t.sale",
      "s.place",
      "s.value",
      "unit.reference",
      "s.number",
      "s:contact-us",
      "s.basis",
      "#written",
      "s.recipient",
      "s.choice",
      "s:social-network",
      "s:share",
      "s.audience",
      "unit.date",
      "unit.change-rule",
      "s:track",
      "s:policy-doc",
      "s:usage",
      "s.scope",
      "s:purpose-word",
      "s.retention",
      "s.limiter",
      "s:provide-service",
      "s:ai",
      "s:example",
      "s.contact",
      "s.change",
      "s.automated",
      "s:must",
      "s:third-party-sites",
      "s:applies",
      "s:third-party",
      "s:retain",
      "s:will",
      "s.within.strangers",
      "s:delete",
      "s.security",
      "unit.contact",
      "unit.question",
      "s:with-consent",
      "s:customer",
      "s.transfer",
      "s.date",
      "s:opt-out",
      "s:collect",
      "s.exception",
      "s.within.party",
      "s:ai-training",
      "s.across.strangers",
      "s:personal-data",
      "s:settings",
      "s:where-applicable"
    ],
    values: [
      -0.031,
      0.026,
      -0.024,
      -0.086,
      -0.035,
      0.039,
      -0.043,
      0.041,
      -0.117,
      -0.049,
      -0.062,
      7e-3,
      -0.075,
      0.037,
      0.025,
      -0.13,
      -0.11,
      -0.04,
      -8e-3,
      -0.015,
      0.051,
      -0.08,
      -9e-3,
      -0.103,
      -0.099,
      -2e-3,
      -0.053,
      0.057,
      -0.071,
      0.034,
      0.067,
      -0.013,
      0.084,
      0.068,
      -0.026,
      -0.094,
      -0.021,
      -0.01,
      -0.083,
      0.011,
      0.054,
      -0.111,
      -0.036,
      -0.025,
      0.046,
      -0.113,
      0.05,
      0.074,
      0.089,
      0.052,
      0.077,
      -0.05,
      -0.042,
      -0.096,
      0.022,
      0.07,
      -0.077,
      -0.118,
      -0.1,
      -0.03,
      -0.045,
      0.018,
      -0.06,
      0.045,
      3e-3,
      -0.107,
      -0.072,
      6e-3,
      -0.012,
      -0.047,
      -0.011,
      -0.046,
      -0.019,
      0.016,
      -0.038,
      -0.085,
      -0.051,
      -0.069,
      0.023,
      8e-3,
      0.042,
      0.058,
      -0.052,
      0.036,
      1e-3,
      0.049,
      -0.02,
      0.047,
      -0.115,
      -0.018,
      0.031,
      -0.067,
      -0.106,
      -0.073,
      -0.088,
      0.055,
      -0.056,
      -0.029,
      0.015,
      -0.058,
      0.01,
      -6e-3,
      -0.076,
      0.021,
      0.065,
      0.071,
      0.029,
      -0.017,
      5e-3,
      0.073,
      0.038,
      -0.014,
      -0.087,
      -0.059,
      -0.028,
      0.012,
      0.03,
      -0.065,
      -0.078,
      -0.023,
      -0.112,
      0.06,
      0.032,
      -4e-3,
      0.083,
      -0.091,
      0.048,
      -0.037,
      -0.074,
      0.019,
      0,
      0.063,
      0.076,
      4e-3,
      0.056,
      -1e-3,
      -0.093,
      -0.057,
      -0.034,
      -0.044,
      -0.089,
      0.08,
      0.043,
      0.028,
      -0.055,
      0.027,
      -0.041,
      0.064,
      -0.064,
      0.044,
      0.04,
      9e-3,
      -0.066,
      0.035,
      0.085,
      0.053,
      -0.079,
      0.062,
      0.072,
      -7e-3,
      -0.104,
      -0.07,
      -0.048,
      -0.09,
      0.013,
      0.069,
      -5e-3,
      -0.068,
      -0.027,
      -3e-3,
      -0.032,
      -0.095,
      -0.092,
      0.02,
      -0.081,
      -0.016,
      0.075,
      -0.022,
      0.086,
      -0.105,
      0.081,
      -0.039,
      0.017,
      0.087,
      2e-3,
      -0.122,
      0.082,
      -0.084,
      -0.054,
      0.024,
      0.014,
      -0.033,
      -0.082,
      -0.061,
      0.033,
      0.066,
      -0.063,
      -0.123,
      0.061,
      0.079,
      0.097,
      0.059,
      -0.097,
      -0.119,
      -0.127,
      -0.102,
      -0.132,
      -0.124,
      0.095,
      0.117,
      -0.12,
      0.093,
      0.098,
      0.105,
      -0.098,
      -0.114,
      0.124
    ],
    questions: [
      0,
      1.5,
      1,
      2e-3,
      2,
      0.5,
      3,
      0.5,
      4,
      -0.1,
      5,
      1.701,
      6,
      -0.05,
      7,
      0.5,
      8,
      0.536,
      4,
      0.05,
      9,
      0.127,
      10,
      0.5,
      11,
      0.5,
      12,
      0.025,
      13,
      2.3,
      14,
      0.7,
      5,
      1.242,
      15,
      3.5,
      16,
      0.506,
      3,
      1.5,
      1,
      0.281,
      8,
      1.1,
      5,
      2.25,
      5,
      2.138,
      17,
      -0.35,
      12,
      0.425,
      0,
      2.15,
      18,
      -0.15,
      8,
      0.61,
      8,
      1.543,
      19,
      1,
      20,
      0.55,
      21,
      0.45,
      22,
      0.5,
      23,
      -0.15,
      24,
      0.5,
      25,
      0.419,
      0,
      1.95,
      26,
      0.05,
      27,
      0.4,
      28,
      0.9,
      29,
      0.5,
      30,
      0.5,
      16,
      0.402,
      31,
      0.5,
      32,
      0.375,
      8,
      2.856,
      33,
      0.5,
      19,
      -0.85,
      34,
      -0.85,
      17,
      -0.45,
      14,
      0.3,
      18,
      -0.35,
      35,
      0.298,
      9,
      0.019,
      36,
      0.5,
      17,
      0.35,
      37,
      1.5,
      25,
      0.412,
      16,
      0.157,
      19,
      -0.1,
      38,
      0.5,
      15,
      1.5,
      39,
      0.806,
      0,
      1.75,
      15,
      4.5,
      0,
      0.1,
      18,
      -0.1,
      3,
      2.5,
      40,
      0.5,
      39,
      0.016,
      41,
      0.5,
      13,
      -0.8,
      42,
      0.5,
      23,
      0.15,
      43,
      0.5,
      44,
      0.5,
      25,
      0.672,
      21,
      0.95,
      45,
      0.5,
      12,
      1.2,
      4,
      0.2,
      1,
      0.416,
      32,
      0.625,
      46,
      0.5,
      25,
      0.334,
      23,
      0.35,
      21,
      1,
      21,
      0.6,
      28,
      -0.3,
      32,
      0.125,
      0,
      4.55,
      28,
      0.3,
      47,
      0.5,
      8,
      0.02,
      6,
      0.35,
      48,
      0.5,
      20,
      0.35,
      5,
      2.441,
      4,
      -0.15,
      23,
      -0.05,
      14,
      0.2,
      5,
      2.525,
      20,
      -0.5,
      49,
      0.15,
      50,
      0.5,
      18,
      -0.7,
      18,
      -0.45,
      51,
      0.75,
      4,
      0.35,
      21,
      0.25,
      49,
      -0.35,
      52,
      0.5,
      32,
      0.875,
      3,
      3.5,
      39,
      0.499,
      25,
      0.346,
      53,
      1.5,
      14,
      0.1,
      0,
      1.15,
      8,
      0.274,
      39,
      0.296,
      54,
      0.5,
      37,
      2.5,
      53,
      0.5,
      26,
      -0.5,
      51,
      -0.25,
      8,
      1.479,
      51,
      3.2,
      25,
      0.191,
      18,
      -0.3,
      21,
      -0.3,
      23,
      0.45,
      35,
      0.696,
      15,
      2.5,
      0,
      0.55,
      27,
      -0.05,
      26,
      -0.05,
      55,
      0.5,
      12,
      1.925,
      12,
      0.875,
      39,
      0.32,
      39,
      0.206,
      56,
      0.5,
      51,
      -0.45,
      20,
      0.05,
      26,
      0.55,
      8,
      1.644,
      57,
      0,
      39,
      0.236,
      4,
      -0.3,
      13,
      -0.75,
      58,
      0.5,
      6,
      0.4,
      59,
      0.5,
      0,
      0.95,
      14,
      0,
      39,
      0.282,
      37,
      3.5,
      60,
      0.5,
      5,
      2.013,
      17,
      0.05,
      25,
      0.152,
      37,
      4.5,
      34,
      0,
      23,
      -0.5,
      0,
      3.3,
      9,
      0.51,
      28,
      -0.35,
      13,
      0.9,
      8,
      2.273,
      61,
      0.5,
      5,
      1.498,
      20,
      0.65,
      39,
      0.265,
      3,
      4.5,
      6,
      -0.35,
      62,
      0.05,
      57,
      -0.6,
      8,
      1.3,
      63,
      0.5,
      64,
      0.5,
      34,
      -0.3,
      12,
      1.1,
      13,
      -0.55,
      8,
      -0.181,
      28,
      0.05,
      65,
      0.5,
      34,
      1.95,
      8,
      0.188,
      35,
      0.342,
      16,
      0.693,
      25,
      0.369,
      4,
      0.45,
      27,
      0.35,
      13,
      0.15,
      34,
      0.15,
      13,
      -0.65,
      0,
      1.25,
      49,
      -0.85,
      21,
      -0.05,
      19,
      -0.6,
      19,
      0.05,
      6,
      0.25,
      34,
      -0.05,
      8,
      -0.678,
      13,
      0.35,
      12,
      3.1,
      0,
      2.85,
      28,
      0.15,
      39,
      0.601,
      21,
      0.35,
      66,
      0.5,
      12,
      1.225,
      1,
      0.104,
      23,
      -0.3,
      23,
      0.05,
      14,
      -0.1,
      25,
      0.264,
      16,
      0.032,
      4,
      0.65,
      21,
      0.65,
      18,
      -0.05,
      21,
      1.35,
      49,
      0.2,
      5,
      0.896,
      4,
      0.15,
      19,
      0.65,
      6,
      0.05,
      21,
      0,
      13,
      -0.45,
      5,
      2.602,
      51,
      1.1,
      8,
      1.233,
      17,
      -0.05,
      39,
      0.371,
      49,
      -0.3,
      61,
      1.5,
      8,
      0.35,
      67,
      0.5,
      20,
      -0.15,
      34,
      -0.55,
      25,
      0.026,
      20,
      -0.1,
      6,
      -0.2,
      8,
      -0.407,
      23,
      0.25,
      8,
      0.981,
      6,
      -0.3,
      27,
      0,
      1,
      0.467,
      39,
      0.616,
      68,
      0.5,
      23,
      -0.6,
      12,
      1.8,
      19,
      -0.2,
      8,
      0.693,
      34,
      -0.15,
      0,
      5.1,
      18,
      0.25,
      18,
      0.65,
      9,
      0.039,
      28,
      0.85,
      69,
      0.5,
      19,
      0.95,
      4,
      0.25,
      51,
      -0.75,
      70,
      0.5,
      8,
      2.563,
      9,
      0.101,
      14,
      1.55,
      51,
      1,
      6,
      0.1,
      14,
      0.05,
      57,
      -0.45,
      28,
      -0.05,
      25,
      0.456,
      12,
      1.625,
      13,
      -0.05,
      19,
      0.6,
      17,
      0.1,
      14,
      -0.05,
      4,
      -0.5,
      16,
      0.202,
      21,
      0.05,
      0,
      2.35,
      13,
      -0.3,
      26,
      0,
      17,
      -0.15,
      28,
      -0.8,
      26,
      0.15,
      71,
      0.5,
      72,
      0.5,
      8,
      0.919,
      51,
      1.7,
      73,
      0.5,
      9,
      0.581,
      74,
      0.5,
      57,
      0.2,
      20,
      0.25,
      1,
      0.169,
      51,
      0.45,
      12,
      2.725,
      75,
      0.5,
      25,
      0.22,
      26,
      -0.3,
      13,
      -0.35,
      51,
      -0.6,
      0,
      2.55,
      5,
      3.157,
      17,
      0.25,
      0,
      4.15,
      23,
      0.55,
      14,
      -0.45,
      21,
      1.5,
      19,
      -0.35,
      13,
      1.55,
      76,
      0.5,
      21,
      0.15,
      39,
      0.175,
      35,
      0.093,
      18,
      -0.6,
      26,
      0.7,
      21,
      1.95,
      18,
      -0.65,
      51,
      1.35,
      4,
      0.75,
      26,
      1.6,
      25,
      0.296,
      77,
      0.5,
      14,
      0.35,
      0,
      3.65,
      9,
      0.262,
      40,
      3.5,
      8,
      -0.133,
      78,
      0.5,
      0,
      3.35,
      14,
      0.9,
      79,
      0.5,
      16,
      2e-3,
      9,
      0.311,
      27,
      0.05,
      1,
      0.728,
      28,
      -1.4,
      39,
      0.334,
      14,
      0.55,
      23,
      -0.35,
      8,
      3.171,
      80,
      0.5,
      12,
      2.4,
      8,
      2.038,
      20,
      1.05,
      13,
      0.05,
      62,
      -0.1,
      5,
      1.869,
      49,
      0,
      5,
      2.35,
      81,
      0.5,
      13,
      -0.15,
      17,
      1,
      28,
      1.6,
      34,
      0.45,
      0,
      0.75,
      35,
      0.019,
      51,
      0,
      28,
      0.2,
      12,
      0.55,
      34,
      0.25,
      0,
      4.05,
      20,
      0.9,
      14,
      0.45,
      16,
      0.34,
      49,
      -0.05,
      51,
      -0.35,
      23,
      -0.45,
      51,
      -0.05,
      15,
      0.5,
      62,
      -0.15,
      26,
      0.1,
      82,
      0.5,
      83,
      0.5,
      51,
      1.65,
      84,
      0.5,
      37,
      0.5,
      49,
      0.55,
      35,
      0.351,
      49,
      -0.15,
      19,
      0.4,
      27,
      -0.25,
      40,
      1.5,
      26,
      3,
      9,
      0.156,
      3,
      5.5,
      0,
      3.05,
      17,
      -0.25,
      4,
      2.7,
      26,
      0.35,
      12,
      2.325,
      15,
      5.5,
      28,
      -0.15,
      57,
      -0.15,
      13,
      -1.05,
      49,
      1.25,
      17,
      1.45,
      49,
      0.75,
      8,
      0.85,
      14,
      -0.15,
      1,
      0.338,
      23,
      0.8,
      17,
      1.75,
      20,
      0.45,
      17,
      0.8,
      5,
      2.862,
      39,
      0.247,
      39,
      0.359,
      35,
      0.487,
      51,
      0.15,
      28,
      1.05,
      17,
      0.15,
      49,
      0.95,
      35,
      0.172,
      85,
      0.5,
      8,
      3.253,
      17,
      -0.6,
      21,
      0.3,
      19,
      -0.25,
      28,
      0.5,
      13,
      0.25,
      35,
      0.513,
      86,
      0.5,
      25,
      0.281,
      26,
      -0.15,
      87,
      0.5,
      5,
      2.74,
      19,
      0.2,
      19,
      -0.15,
      12,
      0.05,
      28,
      0.65,
      57,
      0.35,
      9,
      0.246,
      88,
      0.5,
      9,
      0.412,
      34,
      5.85,
      89,
      0.5,
      9,
      0.493,
      1,
      0.912,
      13,
      -1.4,
      14,
      0.75,
      26,
      1.1,
      28,
      0.45,
      14,
      -0.35,
      90,
      0.5,
      49,
      -0.6,
      8,
      2.194,
      9,
      0.672,
      19,
      0.15,
      18,
      0.1,
      57,
      -0.1,
      91,
      0.5,
      12,
      3.45,
      34,
      3.3,
      6,
      0.95,
      17,
      2.05,
      0,
      1.45,
      36,
      2.5,
      62,
      0.1,
      20,
      0.8,
      92,
      0.5,
      93,
      0.5,
      45,
      1.5,
      26,
      0.9,
      49,
      1.6,
      94,
      0.5,
      95,
      0.5,
      39,
      0.14,
      35,
      0.191,
      0,
      0.25,
      6,
      0.55,
      57,
      -0.35,
      17,
      0.55,
      62,
      0.4,
      4,
      0.55,
      96,
      1.5,
      9,
      0.368,
      28,
      1.3,
      70,
      1.5,
      23,
      1,
      6,
      0.15,
      9,
      0.073,
      62,
      0.55,
      51,
      -0.15,
      27,
      -0.15,
      26,
      0.5,
      14,
      1.8,
      51,
      0.2,
      37,
      5.5,
      34,
      -0.45,
      35,
      0.587,
      28,
      -0.55,
      74,
      1.5,
      34,
      -0.35,
      14,
      -0.6,
      27,
      0.15,
      4,
      0.95,
      12,
      1.375,
      34,
      0.55,
      36,
      1.5,
      21,
      -0.15,
      26,
      0.25,
      4,
      1.85,
      12,
      1.6,
      19,
      -0.05,
      18,
      0.35,
      19,
      0.35,
      57,
      -0.05,
      39,
      0.412,
      97,
      0.5,
      51,
      2.35,
      20,
      -0.05,
      39,
      0.215,
      98,
      0.5,
      35,
      0.422,
      99,
      0.5,
      23,
      -0.85,
      4,
      3.25,
      39,
      0.422,
      27,
      1,
      6,
      0.75,
      28,
      -0.75,
      100,
      0.5,
      35,
      0.631,
      19,
      -0.3,
      19,
      -0.45,
      9,
      0.203,
      35,
      0.136,
      12,
      2.05,
      19,
      -0.5,
      25,
      0.154,
      18,
      -0.25,
      101,
      0.5,
      39,
      0.18,
      96,
      0.5,
      27,
      0.2,
      35,
      0.045,
      19,
      -0.8,
      51,
      0.55,
      51,
      0.05,
      0,
      5.55,
      27,
      0.55,
      20,
      -0.3,
      6,
      -0.7,
      62,
      -0.05,
      49,
      0.35,
      14,
      -0.3,
      20,
      1.9,
      8,
      2.629,
      62,
      0.65,
      34,
      -0.25,
      34,
      4.65,
      21,
      0.75,
      20,
      3.4,
      8,
      -0.673,
      102,
      0.5,
      9,
      0.43,
      63,
      1.5,
      62,
      0.35,
      103,
      0.5,
      6,
      -0.75,
      20,
      0.15,
      28,
      0.55,
      104,
      0.5,
      57,
      0.1,
      16,
      0.086,
      8,
      3.721,
      6,
      -1.05,
      20,
      0.3,
      105,
      0.5,
      34,
      1.4,
      25,
      0.226,
      31,
      1.5,
      62,
      1.8,
      21,
      1.1,
      106,
      0.5,
      13,
      0.55,
      62,
      0.95,
      1,
      0.547,
      62,
      0.15,
      49,
      2.1,
      26,
      2.2,
      17,
      0.45,
      49,
      0.25,
      25,
      0.614,
      89,
      1.5,
      18,
      0.05,
      39,
      0.485,
      28,
      -0.95,
      13,
      0.45,
      1,
      0.232,
      51,
      0.35,
      6,
      2.45,
      62,
      -0.4,
      18,
      -0.85,
      4,
      -0.45,
      26,
      2.15,
      49,
      0.45,
      6,
      -0.15,
      17,
      4.5,
      4,
      1.1,
      107,
      0.5,
      49,
      2.95,
      0,
      5.25,
      23,
      2.55,
      18,
      -0.55,
      21,
      2.7,
      27,
      -0.35,
      4,
      -0.6,
      51,
      0.5,
      108,
      0.5,
      23,
      3.35,
      25,
      0.51,
      12,
      1.55,
      18,
      -1.3,
      51,
      -1.05,
      62,
      0.45,
      57,
      0.05,
      26,
      0.75,
      57,
      -0.3,
      19,
      1.45,
      17,
      1.05,
      109,
      0.5,
      51,
      -1.35,
      0,
      2.4,
      62,
      -0.3,
      35,
      0.255,
      18,
      -0.95,
      27,
      1.7,
      62,
      0.85,
      6,
      -1.25,
      19,
      0.5,
      19,
      0.25,
      23,
      2.45,
      23,
      4.35,
      110,
      0.5,
      18,
      1.25,
      9,
      0.189,
      16,
      0.445,
      17,
      -0.75,
      51,
      0.85,
      8,
      1.842,
      111,
      0.5,
      62,
      0.25,
      49,
      -0.25,
      62,
      1.3,
      4,
      5.8,
      49,
      1.85,
      20,
      2.55,
      34,
      1.15,
      112,
      0.5,
      4,
      1.25,
      23,
      1.45,
      20,
      1.25,
      8,
      -1.216,
      5,
      3.198,
      11,
      1.5,
      34,
      0.05,
      16,
      0.063,
      17,
      7.4,
      9,
      0.795,
      9,
      0.68,
      26,
      1.25,
      9,
      0.34,
      113,
      0.5,
      35,
      0.826,
      27,
      0.65,
      63,
      2.5
    ],
    nodes: "2QDaANsA3ADdAN4AAAABAN8AAgADAOAA4QAEAAUA4gAGAAcA4wDkAOUACAAJAOYACgALAOcA4AAMAA0ADgDoAOkADwDqABAAEQASAOsA7ADtANsA7gATABQA7wAVABYA8ADxABYAFwDyABgAGQDzAPQA9QAaABsA9gAcAB0A5gD3AB4AHwD4ACAAIQD5APoACAAiAPsAIwAkAPwA/QD+AOsA/wDbACUAJgDsACcAKAAAAQEBKQAqACsAAgEDAQQBLAAtAAUBLgAvAAYBMAAHATEAMgAIAQkBJQAKAR8ACwEzABgADAHwAA0BNAA1AAMBNgAKAA4BBgEWADcAOAAPARABCAE5ABEBEgE6ADsAAwE8AD0AEwEUAeYAPgA/AN0AQAAjAEEA9ABCANsAFQEbABYBQwBEABcBRQBGABgBGQH1AOwAGgHZACMAPAAbAUcAAQAcAR0BSABJAB4BSgBLAB8B/AAgATYATABNACEBIgE3AE4AIwFPAFAAIAEkASUBJgFRAFIAJwFSAFMABQEoAU0AVAApAVUAVgAqASsBLAFXAAYAWADmAC0BFQBZAC4BWgBNAAABLwEwATEBMgFbAFwAFwEfAF0ATwAzAQMBXgBfADQBNQFgAC0ACwAQAWEAYgANATYBNwE4ATkBYwA6AQYAXABkADsBPAHfAGUAFADsAGYASQA9AewATABnAD4BYgBoACsBPwEYAUABaQBqAEEBFwBrAOEA5QBsAFsAQgFtAG4AQwFvAEQBcAARAN4AFgFFAQ8B5gAYAHEARgFyACgAKgFHAXMAQgA8AEgBDwFJAXQAMwB1AA8BNAEjAEgASgFEAHYASwFMAe4ATQFGABUAEwEUAGEA2wBOAXcAeAA1AE8BUAHfADwAJQDbAHkAYQBRAVQAUgEyAHoA7ABTAVQB6AD9AFUBKgBPAFYBPQAMABoBVwFTAHsAWAFIABsAWQFaAVsBMgAbAFwBYQANAHwAGgESAV0B2wBbAH0ASAF+AH8AXgEyARIAgABfAYEAggBgAWEBSQBSAGIBZQCDADYBYwEDAeEAZAFxAH4A3wBrAAEAZQE0AGYBhACFAH4A4QBnAS8BaAFAACAAfwBpAWcAagEfABcASwFrAWwBbACGAOYADgAyAEIBbQGEAC4AbgEoAEkA7ADeANwA2wBvAXABVwCHAGgBHAAfADgBcQGIAIkAcgF7AEwAcwEXAfIANQBEAHQBOwABAHUBdgFUACEAawB3ATYBIAF4AYoAdAB5AYsAjAAYAeYAKwAOACIBTQAZAFUBegExATsAeQB7AY0AjgB8ARYBaACPADIA4QAGAWgBfQHfAJAARgAbAH4BVgAXATIAYgB/AYABgQGRAJIAggF1AIUAKQFLAU4AWQCGAIMBNgGEAYUBKwBaADQAhgGHAZMAAQCIAQ4AhgBfAYkBigGUAIMAiwFzAGgAhACMAY0BPAECAY4BgAE8AJUAjQCPAZABdwCWAJEBlwAeANwA2wBNASoAXQDmAIgAlACSAZMBdQAWAJQBTwCYAJUB/ABJAZYBkABDAJcBQACDABwAlgF6ACAAmAHqAJkBaAEkAZkAdgCaAZoAmwDeAJsBnACCAJwBJQAdAJ0BngGfAYsAnQCgARMAbgAWAYQBngAuAP4AnwBRAKEBYQFAAFsAogGKAKAA3gCbAdwAEgGjAaQBZgCLAKUBoQA7AKYBnACnAR8AXwBTAUYBcwFvAH4AMQCoAfQAjACiAGkAqQECAaoBYgFkAGEADwGjAEQAWAGrAYsAcwCkAKUArAEYARkBrQFIARwApgCuAZgAnQAMAa8BNgCnALABkQCGALEBOgCyAaYACQCzAbQB2wC1ASwAkwAaATMAkQApARABqABwALYBdAACAAgBOwG3AUUACwC4AY8AigC5AWgBqQAuAIYANgG6AaMBDwGMAKoAuwFuAEkBHwBSAEkBrQHhALwBOwAMAFUBgQCqACkBqwATAL0BIAG+AZIAYgBmAFQBvwGpAGAAbgANAcABawEIAasBhwCsAE4BgQAsAMEB5QBfAAsA4gCkAFcAtAEuAQMBXwAyACIBrQAaAKEA6AAEAQUBcwF3AA4AHQEnAGgAcQGuAN0ANgBgAMIBqgHDAS4AGQDEAa8ArgDFAfAAkQCwAMYBjgBvAP4ADwFUAccByAHJAbEAnAD7AHAADQDaAI4BSACyAMoBRgAcADUBLgHLAWQAVQCJAMwBzQGzALEAWwGZABEAAwGWAVUBzgFNAHIAcADPAUQBqACFANABQACGANEB4gBzAB4AIgGSAVIArQA8AY8AtACFAdIB0wH5AEwAlgAmAHUBrwCbANQBIAGUAdsAFABZAJEBLgAAAAgBhAG1ALYAtQFfAAIA1QHwAGgBJgCqANYBXQBZADYAjAGFAWgB3AD7AEsAEgF1AIIA1wHYAZcAiQDZAZYAQADaAasAcQHdAAAArgD8ALcAuACzAcsB2wE3AYkAlwDcAS8ArwB3Ad0BYgA+AHQBZACeAI0BAgEaAacAGQC2ALIBPwBGACAB3gEYAegALQE2ADEAEgGVACEA+QDfAWMAIwAqAT4AlQDgAQYBvAEhAIUA4QEsAIUAuQDiAZcBowEXAWMAJQAQARYAlQDzADMBhgAzABwBugAFAOMBkQDkAeUBOABhAGcAUwHrAOYBKwHbADsBTwBQAOcBCgAFAOgB6QG7ALwA8gA4AHsAbAHhAc4BcgC9AOoBOAC+ACwBTAFoADsA8wCBAFcA+QDmACMA6wFwADUBVgBbAFgB7AECAE4APgGoALsA3ADtAe4BYQGhAX8AJwDbACoAgADvAU8BUAAAAHEBrQCSAPABQgC/APEAAwDxAfIBkAEmAAIAvQG4AIYAdQHiAFkAvQDzAVkAdQBTARMB9AFLAfUB9gGvAIEA4AGRAAgAJAGdAVcAkwDhAZ4AvwD3AUcB+AFZADgA+QEJAIUA+gEBAGIBCQDAAPsB/AH9Af4BSwB/AHMApQHQATQAegBMAG8BFgHPAWcAIQACAXoAXgD/AQACRwBiAGcADQH8AL0BIAEBAgUAIgACAmEAHAAzADwAIAG7ARABXwG8AD0A4QBdAK0AHgGAAHoAAwIEAsIBXQByAAUCTABEAJ0A2gBVAYUBBgIHAt8BwQB7AEYBwgByAIoBqgGqAMMAnAB/AQgCcwEfAGIAFQAoATABSQB5AAkCXwBsAOsAHQFNAVgBewCVABYBNgA0ADYBwAEFABkA5AGVADcACgI7APkAjAALAkYAcQD0AL0BawECAgwCOwCMAIUBvACCAHkBoQE7AJEACQBQAXYAKwG/AU8AmwBVAWQABAANAkoBFQA2AXUAdQGmAMQAcwEVAEMAFgE2Ad0A2gBLAUUBAQAzAAkAdgCOAQ4C9QCiAKkAKAGHAJ0ALgAEAYUBpAGzAW8ApwDPAXsAVwDgAeEAawCOAMUANQEPAvsAJACPAPwAXQByAMAASQHqARAC3ABoAcEAFgDyAEcAZAARAhIChwBpAGwA4wADARMCBgBQABQCPwAlACwBFQLGAK8A2QFCAE4AEgEgAdsAaAFIAJYA/AC1AJwA+wH6AagADABKAWAAZQAWAmgBFwJrAA4AXgGRALoAmABVAY4B7AA2ARgCGQJ1AAQAIwEqAFAAKAEhAW4AKwAUAUAAkgD/AA0CAwGqAGQAbQF+AAAAKgHrAaIAagDwAIEAaADMAWIA6QBuAMcAGgKaARsCHgG0AZEATQCsAS8AdAAcAh0CkwB6AB4CVACPAIMBZgEJAmcAZgD2AAwAggAfAkgBXgBJACACmwCpANQB7AAhAvYAVAA/ACABnwBxACICRwE2AFUAKwA4AfgBIwJMADYAcAAEAjsAlgC+Ad4AaAHcAOkBIAGiABwADAGSAJkAkgH8ALsAAADHAcIAnwC6AccBHABvAHEBJAJ1AFoAEAFzAB4AlAElAiwB7gARAKQAfwGCAJUA2wAmAlcAvwCSAZIANgCJAU8BJwJeAHcAKAKqAD0ALQEpAsQANgBzAI4BVQEqAisCIAFsACoAKQGFAF0ABgGlAZ0AvgDtAWQAogApAiwCngE/AGwAmAEkAMEALQLkAFcAtgACAqUAcwAoAbAALgKGACoA2wDqAC8CaAEWAWsBhwBaADACHgCoADECPQGdAG4AcQFKAC4AMgJfATMCqAAcACIAAwGRAJIADQI0AggBLwEfAKcANQI2AMEANgJMAcYAawCmAHEBNwI4Ak8AlQClAQ0AGwC+AYoBRgDDAHMBDQAvAI4BJwIiAcgBFQJjAK8ANgFOAIkAXwE+AbYAjADLASUAbgAIATkCOgKvAMQAagFxADYAoQE7AqYASgA8AmIAbgAoAA0BOQE9Av4AAgFoAXIAvQD7AKgATgA+AioBLACHAD8ChwBNACABxwGNAcEASQAYASwACgC7AUACVwBAABYBhwCiABoBiQEcAJEB8wCPAKYAwwFmAJ8AngFVAAUBywFgAFQAPwBBAl8B7QCOAdsAbwBFALAAvQEXAkIAJQDVAQYAgQB3AUICIwESAIEAwgGmAHoA5QBDAmsAkwCBAAMBsAE0AEQCsgGBAJ4AKwBFAoQAmQBVATIC6gBGAkcCSAJjAFYASQJhAGQASgLcACsAZAB+ANsASwLyALgAjwBgAFcBRwGAADYAYQEHAB8A5gAGAu8AJQIOAEsA7ABlAIQAywG/ASYAGQBGAHgBaAFMAj0ASACFAb8AaQBNAvAAwQBUAIEAqQHbANQBCAHlAVkADQAHAXMAmwCYAWgBBABiAEsAFwGYACIBTgKQAFkArQBYAQYBIAFPAnsAVwA9ApgAegBhAdsBlACOAK0AGAGbAUkBLACRAIMAUAKAAEYA9gEgASMBHAFRAjUBTAALALwBCwBxAHEBdwFKAK0AkwGvAMIA8AFSAk4BUAAnAIgBZABfAEoBUwJKAJEAAwD/ARIB5QFUAsQAJQCCAHcBAwEJAIcAOwEoAIUAgQCbAU0BGgGYATYBqgC9APoAwQAZACwCbAFkAFUAZgBVAlYCJgESADwAjABuAPcAQAJXAtsAeQAkAGwA7wByAFgCVQALAEYAWQL9AHcBKQKFAQMBEQAWAAMBFgBiAOsArQG9AD8AfQF1AB8AfwHqAMMAWgIiAI8AfAFHAaYAIQCEAOgASgHaAWYArQFgAIEA/AAqAVMASgD4AZAAsQDvAPcBWwK9AAQATQK+ADIAGQKuAGcASwH2ATsCCQJJATwApADyAGIAcgBcAgMBVAAFALwBxAAiAGwB2wElAVQApwAqAYYATgALAa4BCwB+APQBVQBhAF0CfgGvAEoBgwALAOYA0QF1AXkAlwBeAh0AvwAeAP0AXQFTAe8AMQJ3AQsAGwACASoAPQDbAV8CZwC1AAUBUwDGAGUB2wAaAh0ARgAaAXUAFgBgAo4BqADIAKUBcgBaAGECOQEgAakBZwCWAGICAQC8AEkCLQFbABIATwDJADIC6QC/AXcAmACGAWMCIAE3ALUAHgIqAHoAZAIKAkoAnAAZACQCMAFNAkgBhQAKANIByQAZAMoA6QGeAGUCFgAUAAgBjAEdAWYCVAECAaIAZwBnAlUAEQBTAXEBYgBFADoCAgBXAGgCXwBoAWkCQwAKAIMA/QC0ASoCCQGqAEkAagICAC4AYQETAEUAawLrASsAbAJ1AGsA4gAUAAAA/gBoAdwBjAGOAa8AVQAgAWcATABtAicCDAACAAsAJAEqAtsAVwAEACIAogBsAccBAQJnAgkAgQBXAVUAJwA5AbABFgC9AG4CewC7AJgBWgE2AWwAPwBvAncABQBQAoAAEwDeARkBxwH8AEIBUwFKAEYAgQCrATgBlACHAEMCOwCCAOIAiQGdAY0ATwBwArgAfwBxAmsCfwAOAB0A/QAiAXIC9gBvAJkAcwK4ALwA5wHLAW8ADQAuARsApAD8AegAbwGkADMAdAJ0AKoAIAF5AB8AVQENAvIAJwJ6AcEASAB1Am8AyQDSAXYCDgAZABQCwgBhADABcQEdAUQAjwBRAHcCSgGeAMIAQwDhAdsAaAEeAWcAVwCNAcYAAgApAUMBHwBbAAcAKAFgAnsANgHKAAQAHgGmAJsA5gH0AHgC5AE7AnkCnwARAHoCuABWAE4BwAGfAAEAMwF7AMkA/gBTAukBYABsAIoBsQBVAHsCfAJfAFkANwD5ACABfQKOAQQAUQBRAiEAuACOAQUCkgAKAMYAfgLEAW0CGQBoACwBqQCJADcAfwEQAWQBSAL4AQIAQwB3AmoAIgC+AbIBSAAhADcCcwByAAMBSwEbAkQAagB+ARIADQBiAdABmACOAH8CkwC9AJsBpgG/AA8CgAIbAJcAxwFlACwAnQCYAd4AIAGKAY4BHAFzACsAlQBxAQICEgChAIECoQCxAGgBpwEQAYsAHAArAV8AOwBYAjwCYAAnAFcBigAHACABbAExAuABSQAQAHkBhwCKADsB5AFiAAcAAgJQAL0ArQEIAYICvABIAHoBRAC2AN0AxgCOASoAmwDyAK4AgwIWAXEBNwEZADwAvgGVACoAwwFdAOwBPgAWABcCbwJhADgA2QB0AGMAhQFIAXEBhAIgAT8ASAA0AJUA0AEDAYUCOAFFAFkAJwKFADQAhgL8AIcAqgBtACABaAFTAmwAEQD8AI8AjQCHAgsAiAKCADgA6gHOAYkCJQFDAXcAZgA2AakAkgBdAq8AmwCNASABngGPAIUAFwGhAHcAZgJiAQsAFAACAmcAMwBSAqMBWQJmAk4AVgDqAFMAnQAJAmgADQK+AFoAigIkAhYBYgBZAIsCpAB+AIMBjAJ/AL4ALAJ+AKIA4QDfAY0CjQGOAo8CPABzAFMA3gBbAOMBbwCTAAUBRwGQAnIApADsAbEAMQCRAloBZQBaAMkAkgIeAa4AbwA9AEsBOwECAYUC/QCHACsAOAGOAJIAkgKOApEAHgBFAYEATQAOAV4C+AAdABkARgFqALsAEgKmAL8BkQCDAJMClAJ9AegAegAuAF8BkwBXAM8BxgCVAokAbgAoARcCagCjABQA7ADZAWUBlgKOARIBogAlAGkAwQH3AVYAwQA9ACkBywG9AXcAmQA7AiUAMQBnAnsBIgBbAH4AKwG7AVUBLgG+AGsAUgJ5AA4ACAHoAAQAQwA5AZcAHABFAm4CjQADAQIATQAXAT4BQgArAB8AaAF1AiQBbAFKAkAARQCXApIAWgCYAlcBKwAVAGcAmQIMAQECfgBEAJoCbwAFABsAmwIDATQALACRApwCAwEhACwAEgA2AE0BmAHbAO4AHgFoAW8AHQAoAQsAKABKARkBQwBuAJ0CtQC+ABcBXAH5AaoAFABeAosARABiAeIAqQCqACgBYgAzAIQCVQEDATkCUgCFAAYBWgAqADkCQgCkAOAAFQA7AJ4CcQFKAVcB/ADEAG8AIAG4AKIAAgIRAagAagB+AHIBEgGpAYkAVABvAHAA1QFAAvEAGgJKAIEAGQGCAJsAUAIXAQUAdwAmAKIBuADKAN4A2wDcAMcB6QFpARkAYABRAEEBBQKCAH8AUQJ/AG8AnwKKAfEBdAB/AKACdQC4AEsBNQElAAUAgwAnAQMBcwIXAQkAFgA+AKECEgETACgAxABzAOABFgFxAegAOQEnAJIAogK9ABQAowK0AQcAtQA7AGACIQI1Ab4AnwB4An8AyQBFAlsBXwCBANABRwAnAMsAhQGGAg8BTAG6AbIBQwDBAIoBJAAaAHEBtQEAAGQAcwFOAJIApAIDAaUBVAAAAGIBEQAFAC8ALAEeAFIA7gCOAaUCrQGmAiUArQAfAnEAZAD0AMcBQwBQAHkAIQDUAQgB5QGnAkQABQD2AWUAjwACAqgCCwBTAKkCTwBRAPYASwKTAT0AvwAVADICNwJkADQA3QBQACUADQLhABcB6QGxAQgBiwAiAG0CHAB3AKoCrgG9ABoAxACOAXoCZQEkAE8AdgCTAFEC7QHiALoBhgAWAPEBFgBmALUABgEWAaEBJQAdADICnwDCAN8AqwKHAGMAXQGFAFMATAEJAjkBaAF8AZEAgwCsAnkAJQAxAnUCpgAbAGICoQCKAJsBUgItAVMACQBOAWEAZwACApoBpQCBAKkAkQGDAXkClABlAKkCKACCAK0C6gAHAnEAZQCrATEAHwBTAsIAcwCbAYMB2wDqAOMAvAFrAAwAyQEqAEkArgJpAmUANgAyAnUAHwCvAh0BkgGoAIUAJAFnAAIA4wEkAK4A7AADAbACsAFnAHcAngFZAC4AQgH7AMkASQAWAWIAGgAsAYYAdwLkAa0ABQAFAQQAmQC8AQYBsQLoAYMANQEZAFAAlwCyAuAAUgLJAA4A5AGxAAEAswKJAOwBmwByAOMBUwBJATsBgACmACcASwGNAo4BtAJ6ArUCvABIALYCAwAlACABtwIeAAsAMgKKAHQAuAJuAroAAQBiAPYBugEHAlMCkgBfAMsBmQCCALkCNgKFABMAywFgAE8AugJJATYBJAC+AIcCMQBOAPYAkQIJAB0AHwG4AFoA4QCsAaEBMwEUAH4BRQCXADsCbAANAWwAOACKAVEAEgC7ArwCfwK9ArYAfwCqAXsAUQBDAhsBGQBzAF8BnQCWALEA2wCDAS4BPgKOAXcBGQAHAOUAIQAOAPcBvQGSAIUATQJZAEsA6wHDAZsAugJ0AAkAvgJDAiUAigBXAAMBPwFCAb8CEgBTAG4BNAC5AKQCwAJzAJkAkADhAUYCCAFGAMIAFgGGAHoAwQK8ADYAwgJUAVQC5wFHArUARAB5AMcAWgHDAqUATgDEAiQATgDFAjsBrgBZAKYA5gFUAVICRgHxAasBagB/ADsCTwAUAMYC5gBgABMAfgC+AckBDgE9AHIAxwK1AK8AjgGDASQAJwBPAXkANgDIAmgB5AEoATYAYQDXAbYAMQBnAskCPQClAGwACwI+AcoCFADBAGoBvQDGAMYAaAEnAssCLQJbAbEAIQDqAGQAQgBlAd4AXQCqAD0BgAA/AEoB8wCGAaQASADMAlMAEwDDAZsCcQABAOAAewA0ADkBdAHsAIoBTgCuAGIAAQLNAakAfgDDANsAJQA0ABoBjgEgAR0B9QCgAnIAhwBmAbYAZQD2Ac0CPABPAM4CiwBuAHkC/AHPAisAgQDwAH8ALgAJAvQAqQAoAAIBYADCANACDAI2ADYB0QISAB4AgwBDANICRwIDAUkCJwFlAGAAwAEZACwAyQF9ASEAcwAzAWEAmQBoAf0BAAJOAIsADQIIAL4AEAEPAYIALACuAsYASQBnAtMC2AHUAn8AZwB5AEoAoAE8AMUCIQGkAJ0AngFAAJkAjgGNAtsAIAH9AdUCJACkAOIBhwA3ADoCxAJ+AHIA4wFJAEUADwIlAfoBSQAaABYBYwBuAFMBQgI0AGcACAFZALYAVQFpAW0BWwILAMIABgG9ACIAfgIGARkAHwDwAB4AkQAdAesAXAEEAHMARQEGABwA2wBAAn4AGQDkAGYACwB6Au8ApQApATkCTQJZACcAegCbANIBtgBIANsA/ABAAQ0BFgH+AD0AxgDWAo8AWQAFASoAZgGWAEAAIAGUAZgBpAA8AEsBAgAOAC4BAwFAAB0AnAFHAKkA1wJzAaMBsQFHAK8ATQDcAMcBxABZACgAxQHNAXIAMgA2AY4BRgCwAOQBKwCRAMoC2wHnARoB2AJgAAIAiwKtAHIAbgDLApsAvgAXAWIBYADmAA0AkgADARYBugCtAAEAWQIgAfwAdwJoAY4BlwCbANkCUABrANoCgQILACQA2wIrAKsA1QFFAdwCigCHAFABPwBvAFACFgCJAAYCjgFAASgAngFdAAIA3QLDAJEAKAEZAX0BiQA7AN4CuAAJAKICZgATAEsBoQKeAr4C3wIGAHsAaQGTALgAFgHcAFAASQD7AbEAWgCQAgoC4AI/AH8AvgEnALQABgAIARsC/QH4AYYAvgCCALMCgQBhAJUAzgH8AeECGgHiAuMCogBrAMMBUgAOACUBywEEAA4AfgCnAJQBsQCVAOABjgEYAWgBPwESAL4A5AITAMIA5QKaAhYACgBQAIsBRwAzAbAA5gIbAHIAzACbAdkB4wDBArICxQGpACsARwGdAFYAJAImAKYAUgFoAbIBsQBiAEcBkQBpABoCDQDWAUkAqgAYAY4B0wG8AocAjwAsAaIARAAIASABegAiAKYCxgBIAPcBFwGDAi4AewBzAUIAVgBGAqEBRwB7AMQAvAEGASYBkwEQAYIABwCWAVYAmwBZAGUC6QHnAjQAvQD4AU4AaADoAuAAkQCQAJsA8wFiAFoB6QJEAJgAPQB3AeoC3gFRArUCCgC3Ah0AJABBAf0AZQCoACABPQBrAEoBWwJmAa0AKgB/AkkAjgAAAsMBcwBEAEsBnABQAIAAZwIsAHUBIAHrAm0CiwAOAL0AzQA6AXICBQFAAH4AdwB5AIUBzgE2ARcBmwKpAFwBSABgABsBHwFUAAkAMACnAMkCmwEiAF0AMgFhAbsBSgBTAN8AsQBTANsAsAHEAEYAkgFvAA0AUgIDAXoCswLsAkMAFADtAiUAZwDuAjsBfwCkAIMBPwBAAO8CTgHwAlcAtgAQAWMAJwARAfECjwAhADkCJQCOAOABgwEgAakChwAsAGgBvwC+AEoB8gKZAAsA5ABAADwAswDZAY4BCAISARcBnwKqAA4AIAFUAAkAUwL8AG8AlQC9ASwAqABjAE0CrQDpAAcAMAAWARsCdwEkAS8BVACBAB0BYACFAL8BFAKKAA4AVQCeAe8C8wIoAHsAQwGHAG4ABAHhAmoAVAAzAGgB9AI7AVsCogAlAOYAIgBJAFgCZwAoAIABXQGNAWoARwACAYoAUQDGAAMBLAFaAdsA9QL2AgcAogDwAiIAjgDxAlAA/AEEAIIAgQHqAH0BKwB6AFUBTwChAIQBiwFPADwAfQDkANQB9wLmAZcApgDLAUkAVQDgAOMCrwBdAJ0BYwBGAPgCfwI5AnsAKgD5Ap8AVQDfAX4A+gLOAFkAsgIUAvsC/ALNAmIAwwAiAMAC4QARAFoAFgGkAEwAHwH9AuAApgA0AO0BwwC2ACsCwQFOAG8AHgJ1AEkALQH+AuMAPAEeAI8ARABpAXcAAQCeAU4AaQB3AfQCEwEEAWgBGgFlAJcAfgGpAHoAcQElAZIAkwBkAAABwAJhAUcAawDkARIAWgCeAmUBigCtAGgA/wKBAB8BbgCeAM8C8wEGAOMCIgH0AHoAnwAuAIMAbwEAAx0ARQIJAI8AhwKDAGQAjgGNAnMBAQMCAwMDHAAfABwBEgB/AEoBnQECAGcAqQGWAGwAWAH1AI8AHwG8AHoAFgHGAJEAdQJoAZsBIAGpALEASgIBALEAhQLHAaoAvQBoACwB4AAEA04AFAB9AZUAkACZAkIBZABSAOwAnwDJAB4BBQPjAmMCFgCWAXoAxgCmACQAEgApAlwC6gLkAV4BEwEZAFYA3wAyAKQA6AGWAqQATADmAIYAwgCPASIAZgAGA/sBIwFMAXIADQBMALkB9wE+AEkAegKDAHMACwHiAAcAEwBRAtsAqgC2AHYBBAA4AHYBIQILApsBEAEfAFoAXwDOAWEAugJfAFoA3QEfAlQCjwAAAPwCqABzAJIABwMIA+MBCAE/AEYACQNvAF4ALQH2AEoAZADKAb0AIQBhAZMCEwDPAGsAYQLOAaIC9gEKA+wAQAAsAKoBYwBiAEkBDQIlAAoA+wB6AMQA7AIGAQYAYgEeACIAmgEaAVIAAgDaAlsAjgBQAjECKQJSAgUAggCGAsIAqQADAQsDAgBaAAIBZQDGAL8CjgGbAR8AlwAGAbAAJwAIAT4CJQAmAAwDlgASAMcBswLDAaYAUgC2AI8CCwMDAaoCagAbAMYAJwARAGgB5AHjACwBjgG1AqIArwBPATcAegBmAeYAHwBJAKUBNACvAHMBZgINA58AWgDUAmEABwAcAf0CdAC/APIAMQAiAM8CPwI/AWYBFQBnAGcCdwBqAEkCBgNdALYAAgKeAK8AcQGRAj0CvgAuAKoAHgKZAAQALgHHASUCFgGUAVsAJACFAVIADgDpAN8AkABkAA4DmwCmAA8D6QIOA3QAsQAGAW4AEQDLAmwAswCvAZsBgwLEAmcAWwBxAa8AUwDfAEkAGwCQAGEC4AFSAhcBQQEbApIADgDsAmwALACkApwCDgBIAEIAjgF1AoMBFgALAEoBdAASAB4B2wAuAEgACwBcAFMB4QLHAc4BSQA8AMwCYgGPAJsAGQCVAoEAYwB/AOABjQJVAvQARQIlAa0AvABKASIACwD9AY4BOwDDAFEAhwIjAccAZQC4AOAAOQGYAboBJACkAB4BJABHAJECEAPEAHIATgFDAC4ABgEGAk8BrwCPAKgBmwBFANUB1AGfAEUAEQN+AEgAqwCDASsChQIwAhYBdAKVAGEAMgAAARIDpgBZAEMCxgC2ABMD3wDjAW0AlgADAWoASAC/AHYCNgEXAQAAWgA/AicAXQDqAEoBGABKAFkA5gBzAWkCAAISAjYAnAB0ABICEwAUA4cAUwBfACABkQFYAhUDbgByACIBrQBrAAgBFgMCAGwAaAFnABsAFANoAUYCJgBUAAcBeQA7AHkAvAItAeoChAECAY4BnwAHAPcCRQBaACoCIAKqAMIANAJnAEoASwD+AHoBRAJkAFUAEAE/AhwAVgBpAmUAegC0AUoBvAGVAIcAFwNSAGwAGgDSAjQB7wEiAbkCggBKABgDUgBuAPwA5ABUAJkA5gBjABsApwEZA50AEwDWAa0AvwAaA5sCZQAQA70AHgD6AXkAGALYAWwAbgBEARMAiQBJAhIBvwKgAdgCJQBeAIUBRgFGAJIAIAGCAAAA3gBQAgYA5gBRACsAAAEYAUkABgDSAsYAJwDAAVECDQEnADcAuAFKAU8AHwAvAa4AAQD6Av8CEQAbAxsANABKAnQCUQA9AIYCJQALAC8CdQIhAgUBgAIFAIcAHANuAGsAsQH4AVkAHQBbAocAkAAdAyABLAKVADwANAAaAMEAjgHqAnUCrQEWASQBQwCoAMgBewCQAPQAHwIlABQAUQILAKEACQIeAx8DrQBEADEAHgGyAVYAbgBxABwA/QAgAyEDCAFJAb4AjgB6AmkArQBEAGwBdABEAJIA4AHaAnMB4ACWAm4BJwAlAOkAMwBrAKsBoQGCAAIA4gCtAK8AIgMgAfQBgQA7AIUCOwCGAFMBiQEiAKEAHAFSAMYAugFfAAIBVAGBAqoAhwAjA0MALADaAVUBJACBAAgBcwBfAKwAmwEkA+YALAHwADoCewBSAKUBcgBPAPsALQFFADYAGgKQAGcAJAIgAWIBHwBDAP4AKwCFAMQBHAO9AHEAmwIFACQAVQL0AC8BTgEdAHsAFgGtAKoA9gGtAJ4AeQBFAgABkQFiAmMAUwAzAZ0AWwISAL0AJQOKAXsCmQCFACYDaQAdAMEAywI8ATUAegDbAEIBoAJ6AEAAJwNzAK4AXAIXAZIAdAAaAGgB/gDCAoUBzwLjAp8AvABKAVYAmAAiA9ICewA9AMMCEQB8APECpgAbAkQBzQCiAEAAJAPOAV8B4QEkAF8AOgKuAFYAeAJXAoUAdwDFAaUArQAXAiAB4AKeAGoAhQBnAkMBhwBFAAgBKAAOAMcBDAGWASUCywEcAKgA2gGxACwATQBOAgcA1QJHAAEAKAPyAAMBaQIaAAsATAF0AHYAPwEzAZUAlwDdAJsARgD0AJQAqQCOAZgBaAEeAfwA9AJ7AH4A3AJ3AFQA8gEBAg0AvwCAAgUAuADbADECSQEHAD0AcQGKAJEA6QAaAAwDqABRAN0AuAJYAfsATAAHAH8AYwCbAlMCMgGXAJMATAAFAXMBEQCvAAoARAECAscCmgKXAG4AnQFjABkADQAdAYMA7wBuAAsAFgEQAUkC8ABdAnMBwwC2ABoBGQAHAH8BygFjAEYA5AANAJwAMAHkAGMBbACOACUCrgCZACkDxgF5ADYAigBJATICIwEPA28APgA1AYIAWgC0AeQBYgCGAEoBwACHAK4BaQKOAh0AewAJAqUAAQBZAqkBCgALANICcwCGAMcCIgMQAQsBIAGWAAAA8AASACcA3ADRAQEANADFAT0AMQC5ARcCxAAqAxMAagBKAcMCPAA3ADwAywIjA0QCEQBzAJ0BywAnAW8AYACMAisDewEiAEUAugKpACwA7wF3ARkAWgDiADYAYACNAo4BLAPhAe8AGQC/AbYAxgCmAUQAGQAEAc4BbwI+AAIALQNEAKQAmABvAq8AKABjAvoBGwAoAfACNAIfAJkAKwKLAK4A8wCFAV0AFgCiAaYAjwDoAC4D0AKdAooAlwDsACsAdABQArYBdQBiACwBIgA2AGoBHAOMAScAPwAvAxoAdACcAhABFgCBAAYAMQIkAiABSgGFAigBTwCZAGEBWgB/AHoCKgOFABoANwKHAGMA4gLgAI4BvwAuADICVgCEAPwAvgF7AH4ATQKQAHcAEgMwAygB2gE/AGcAUQD3AVYBjgBAAIkAVQHcAAsClACFAGcBCwAsACMCcwLCACsA5QAuACcAMQMyAyMAeQFsAIsAqAFiAWAClAFUAHUADQIKAKYAuwELAacAvgDXAWUAkgBVAXMBLwC+AAMBjgC4AmYADgAAAWYBIAHSAqkC6wJAAFoAXwAqAiQBNgCHAJMA7wDOAZ8BEwB1AOIBbABWAFoBigI/AEgAyQG7AAYAegGsATwCcgEOAHEAnAGXAGsA3wEzA08AiwAoAagAPQAiAeAANANZADkAFwF1AFkA7wD8AUwArQBjAUkALgAnASAC3AI2AQIBkQCpAOAAVQBhALsBFQEsACQAwQFAAHUAJAJvARAAsQBQACQCswHmAEwAGAMiAAcACgCBAUMAMQArAeoC4AFoAdQB3gAWAGwAbAJEAJQAMwHEAcIAEgAPAr8ATgA1AKcALAFxAYkAMwEgAXUAsgF0AH8AwwFQATsADQDMAXsAEQCdAXoB+AEXAbEA0AA8ArcACwDBAcwBEgCQAHoANQOJAK8A4AF8AQgB3wKQATYDhwC8AAMCHwB6AHkCLAGpAE4AsAJrAHQAOQFSAUIBYgATADcDZQDJAPwBPAFuAIsA+QBQAIUAIwEFAWICPQETAA0AOAPJAIEAxgBpAuYASQAoAFUBTABaAEsA6gLgAVQBYQJfAjkDggB6AOECvQAMABsBkACBAr4AlQCLATEAWgHTAg0AVgA9AYEAKwC7AF0AjgEgAQYB4QDcALIBLAAAAM8CjwBhAFMBMQFDAFMAqwF0AI0AOgMhA/kAVABGAOUArwBbADsDiAK4AD8AbgEdAAkACQKlATYBOQFzACUADgFJAIMAZQJTAhIACgB4AoIALABkAZUBaAEqABMADQD+AQMB0QC4ABABKwBiADQCOAIxAKIAQQHCACwBEgCQAOoCjgEgARQB9AI6A0AAUwAsAckAdABxAbcCCwBhACgBGQBPABsDEgFzAYoAAQDOAbEAPwBtAmkCNABZANACvgBeAOoABQEbAE8A2wEeAXYCFAAGAKIAogLAAFoAwQBhAncBIAGaAdoBtAIfAFMAFgILAH0AGAEDAUQAQwAxATwAjgDiAXUBSgEkAD0ARQJqAEgAsAHUAgYATwCJAFQCDgEkAokB0gDCAFcAZwItAZsAlwBoAlMAggA+AGMBNgH4AaIAwgA4AjwDmwK+ACwAQwDvAbABGQAoAKIAPQPFAlAASgBbAEwC4AE+A2gB5QGGAqkAWQC9AakANgBCAa8BrQAAAEQCiwAWALICPwOCAEADRACdAAIAnAAGATYBaAHXAdMAbgA8AqoAPwCuAagCVABbAH0BIAA8ABwB8AA+AEEDAQMsAD4AcQBpAr0AugEWAXQABgBjAOsCAwFCA8ACmAFDA58AlQDzAZcAPACUAaUBpgBOAPwBkABPALsCeQBzAP0AKgJhAaYBgwA2AH0BhQBWABYB/wFXAIIAYgC4AZABOAFlAHkARANlADQAnAC6AXMBwQDJABIBbwKmAAYACwJlAWAAbgCjAVMBfgDUAE8BAABTAOAB9AJCAVICIgGjAbgABwDjAlcAZQAkAokBawCHAAIBQwB6AI4C2gEOA4IAUgAJASIALgBxAYgCcwDAAOAAegCCAEUDyQCpAHYA6gIgAVQCigH4AGUBVABiACIBEgCBADECIAKXABEAQwJuAGsA/AG3AigAqgESAJEANwCaAlQBawH2ABIAvwAzAmUAmwACAyIALgEHAGAAAgEDAXcBdQB7AJoBQwA0APkAuADJABwAjgETAeoCNAJoAcgCqQAdAIcBkQB7AHEBAQOpAE4AqwEdAAAAmABSAiYBOgGuAUgAxgDQAXMAmwBFAEoBRgM/ABYBRQACAMkCYABQAp4AEgAFA0MDogGFANsBFwGPAIYAGQBoAosAPQIHABIABgDrAggBBgEBAiQDGQMSAFMAagGpAMYAkgFUALMCXwABAEcDhAKsAZYAQAAoAFUCSAMfAEoASgGVAE8AXQFJAzQDSgOmAL0AVAGSAFoAqwH+AnkACwDaAT0AcQAgAaUBeAELAIAACAM2ADEAWwHxAkgArQB9AUgADADgAG0B5AFzATMBqQAhAEUCmwBJACsA3wABAAkAcgDmAOABRwPhAY8BhwBvAk4AxgATAJgB5AHlAJ8AtQBLA24AAgDBAGYATAMGARICxAKRAj4AEwCHAaQAfwBJASIBgQCZAN4ASAALAGMC3wH7AG8ANABZAhMATgCFAcUBgABlAFMBuABqAHUCGACWAKMC4AG9AjoDTQP4AYcApAAFAWsACwBlAtgBRgB+ALgBUQBUADQD8wBVARoAdwDHAaIAZAA0AT4CiACvABYDOwBQAHUA0gGlAVQANQCvAOABSgMdAiABqgI/AR8AZwA7AkIArwARAZcBfwCRAAwATgNPA8QBjgA0AB0BpgC+AJsAUAPmAQEBqwJzAFUAUQOXAEUAnwEPAgcAbABGAckADgDkASgCUgMTAK0AmwB5Ai0DFACFALICZwCLAE0AIAG8AkkBAAGoAV8CFgCUAOAAbwBQALEBsgJGAJUA6wEZAFAALgFOAVUCRAB+ACACVQATAAgDTQMdACQAUwOXAIsAAwE5AgcC+QFiABMApQFnAFEA4ADwAJUApABMAOACCAGBAm8AwgDPAlAAEwDPAXMCNwBEADsCigC9AA8DswGlAVQBBAIdABEAxQJfAGsAdAGtAY8ARQDLAZQAQADiAJMBWAIRABkAzwInAAcA/AASAYkAqgBQApEAEQAzAbgAGwBSAVQDjQItA9sA5QC4ACoAxAJsAAQAVQPpADwAUwAKABsCJAGjAYIAvQDNAR0AogDkAKgBUwBGACACAQDEAJ0ABgFWAzMAVwOnAgMBFgCPAOYBwQCWAOQB8ACAAEYAywKmACcAWAOcAlkDgAEWAHEAWgPGAAEAUAMMAEQBgQBCAEcB/wAWAZwAfwCUAaoAagA4AgAAVwMuAGEAWwMDAW4ClALfAeUApgBhAIYBHABkAG4A3gChAcUCkQDVAEwCTwARAFoBJAGFABEArgIfABUALQFcAwoCCAE0AKYAiQJsACEAPgBdA7ICFQIOAIsAGwCdAAMBhQFhACgB2AGiABsAVgBoAM4B7AL4AewAJQFQAFkAeQA+AZEAxAAnA5QBXgPwACIACgAsAaoAUwA7ASoDwgB3AAUDVAA0APwAXwM+ACUBggCVAAYAaAHIASAB4AGOAVQAUACUAHgClQGoACgA4AA9ADQAtwIdABoCfwB/AdYAbwAUAQIC2QHyAAAAlwAaAwcAEwBSAwMBUgBrAJYAMwEDAXEACwI/AEMAOwCOAQABXwKcAqkBgQEkAIIAnwJAAJsAPgKwAT0ARwCKASUAPwDSAhEBzQCvABABkQAtAkUAHQC2As4BdQDNAeUAegCXAAMBsQC2AKIC/AHmAA4AwwBzAKQAegJgA/wAYQPxApcAaQASAScAVwBUAL8CogCWAB0BlAB0AJ0BdwGwAS8DswKFAlIANgA7AXcApABnAQUBJwCoAF8BpgAdAOEBrAIyAqkAlwC8AB8C9wFWAMAAnwANAuQB5QBVAQsAnQA9A6YAGgCQAOUALgAkAkgArQBlAW8B9QDzAXEAEgBcAR4AJgOBAAoAYgNoAowBggCVAFMCaQA9ABMBKAISAI0AiQD1AZwCIwH7ABIAvAD/AKYAmQA4AyMBvwBPAAoAdwJpAQECUABrABABbwC9AEoCDQFOAIoABgGnABYAjgGbAXMBYwOQAeUAEgARABEBewCBAHgCIAGvALwALwFaAFYAQQFkA+YBkgC2AHUCewAHALcCwQG1AMIAKAFzAAcAgAEtAQICIgOPACQAhAFGAJQAbwHqAKYArAB1Al8AGQBEAWUDGgGSAGcAjwBvAVsAZwDmAtIBCAFvApYATQKxALYAHgA0AjMChgGBAB8AFACJAKgAjQHrAuAB6ADOAuEBYgAeAD4DEgAFAJcCDACKAWcAVABbANQCPACmATMA4ABtAj8AewAzAREApABAA1UBzQDMAQIAlgAfAwkB+QB9AGIAZgEGASgAWgBdA4UAxAAqAjoCVgBbAOUACwA/AOQBowJ4AiED9wBmA4cAegBZAhoAlwBoAUABQwCJAG4CGQBXALEB7QGlAYYANgAcAWcAYQDaAYUBCQBTADoCYgC/AJEBggCnABABIwIiAWkCYgG2AIMA1QJDAF0AFADkABEBMAOPAIUAPAEKAL4AogHXAFIBJwBbAM0CbwGJAGoCdwBnAxQAGQDUAhkBvwCTAWwAMQAUA60CmwA2AK8A6gKOASABAwF5AeECCwA4AJ0BEwBkAOUAAQFUAHQAaAPCACIAaQOFAj8COwBlAGEBGwAZABIBjQF1AG4AFAIOAJ4APAPUAkYAAQLQAnkAgQCFAPIANwJAAHUARAJ+AIcAxAA0AuAAjQJTAkgCbAFrABwA8QCTAK0A4AF7Aj0ARADBAJsBEAF1AR8AQwBqAwsAdQA2A4UBnwAHACcBcwCKAGUCSwLsAaQCogC+AEkBVAAEABgD2QDGAK0AAwGkAJIA1AIUAhQAigAMAg4AJwM4AGsACgLcAOgBEgFJATQAhwAdAH4ArQLGAIIAxgHUAmMBkwEDAKgAJABwAUYDmQCpAPcBwgBkAE4ChwCsAPQCAAEdArECsAFrAqkAjwBOArgAqACuAlkDSABfALgAZAPhAoUCcwAbAGkBHAC9AO4BAgJlAGIA8QGtABMAuQLJAZICGwCgAnoAIgDfAMUBNAALADYBEwBVABYBMgPlAMYAkADzAKcAYgDmAGsA/AFRAEkALAGeANYBiQBOAOEBnAJsAQcCegK1AkQAQABrA0YAJgAJAjwCVQCpAFsBBQAzAEIBdQI2AicASABsA5kAVgCeAlsCJQAHABYDkACmAPwCUwOwAnEBHwBuAI4ABQObAZQAQwC5ARQAqgCzAgsAVQBtA8kCGwNwAE8ANAHsAD0BRwC+AOQBQgCxAFEAIwL7AfcBIQAQA6QAJABgAGIBbACdACAB+AFGASMDbwENAXcABwCpARYAjwD8AfAAGgAlAMsBIgC6AMgCgQLSArgAcQDyAVEApAAUADQDhQFoAY4CGQCYAMwBBAAsAF4DKgOkAG8APgGfAMEAnAIxAksDKwCkAO8AqAA6AG4A6AKkAigBLgHDAh0AQAB5AbgAfwD+AZgApAECAA4A2AGaAoIACQDEANoBVAG1AJUAYwKqAK4ANAFwAT0B5ADxAR8BQwAHAGIDNAABAK4AMwH+AHoAngKJABYAvgLAAj0AUwCLAFICbgJoAtIBVgBVAN0BEQC2AHUCHwPCAE8AAwFjAJkAEwFCA3MBnwBsAIYA8wHhAB8AwADqAFkAtgDwAGgCPQF1AVIAwgB+AOMBegEBAHsA2gIGARIAmAC9ABcBJAHrASwBDQAZAMYAKwAPAwkB5QChAGIA6gBiAFoALAMyAyQAHQCzAhkAPgB1As4BUwFHA1MA5QAeAWEABQBbAkgAYACJAm4D9wGZACQALAGSAGwALAKbALgA9AKsAuoC5AGCAHMAsgETAKcAiwIVAEQCpgA2AFsCQwEsAHsAyQAMAnsB7AK1AYEBlgArAAUA5AJsAMMAWQADARwDYgMIASwAYgBFA38AVwBvA7MAZQC+AnADcgIxAGsAZQB/AAIBowJSAsQBIAFhAR0AcwB1AbUApAARA88ClQBlAGoCNgCKAKUBSgGyAmUAegCvAb8AHQAmAgcCggB0ACwBbABdAEgC4wAkAL4ArADdAioDBgHMAdoCkQBKAMoBBQClABcCoQEbAI8AbQKkAAQAPADaAWUABgDqAhQBBQHkAm0BcQOkAD4AUQGkAB8AcgPhAVQAiwAzAZ0AJwAoAv0AOQKFAJEAfQI0AAsAqAKvALwCKACkALgC8gBJAnUAqQAcAfkAWQBPAP4AlQAiAKEApwC6AckBKAPDAqkAvgCNALIBywEIAW8AnQC7AQkAvQAPAekBLAG8AIoA2wBVACsARQM0ACEAUgILA5gBAwKEAb4AdwDvAl8AlwCJABEA2QKlAS4CiQKvAD0ANAMLAIwA4wLrArgAdADTAm4AEwAFAeMAMgFNAL8APAFOAHIAYwOyAZEAtQCbAOABLQFcA6QBYgFaARkAKgAoAbgAbwD8AOsACwDBAKUBEgCwAOwAYQF7AMEATgI9AIUAlAGIAswBVgE2AGkAPwMfAFoA4wGbAIEBJABzAFACXwEWAKcAUwJ0AIcAxABAAbkCogI1AaECywBGAEMBXwCkATwAUABFAhwD8wAsAKYASgBEAWwAGwDzAEkAiAInAE4BgwBiAp8AVwBgAmkCSQICAYoBEgByAB4DvgARAHMDKgFaACUAIQAyAhMCsgJlAJEAIwGHAJsALwJJAY8ApgAsAWIA2AAQAVUBJgOtAbYAWQCbAnEAggA/AugAtQBAADYDqABJAHQDdQOgATMAvgANAkwApADuANkASAAHANQCbACDAOABSwEDAuoCZgPxAB8AGQAXATYAFAAcAFUB8QKOAFMCWQAnAAkBdwCoAmwAjgBoAS8DhwEzAZQAhQApASQAxAArAmoBVwA9AFADRQBnAHYD8wGKAJ0ArwBbAGgB6gKOAQYDSAMnAmUASQAzAg4AqADSAm4DNgASAMgCQABRAIsBWwCZAmMDLACXAEQAdQAHA8cB/AAdAekBSgAOANoBgQDJAFIAnwEzARcCBQAhAD8CcgBJAHIDcAI2ABoArgGUAA0AcwIlAFwAQAPnAJkCBQN0AjEBRgA6AHMBYgACALgBXwBlABEDigKiAUwAEgBuAA4DGwAWAHUALwHJAboBAwGlAA4AJQJyAQ4ARAAsA14AbAC6ASwCLAEEAEQA4AAbAIUA+wKEAWIAJQB6AWwAHwAQATwCWANRAbIAQwB3ArEAXgBAAWUBqAAbAHMBUgBPAL8CPAEOAjwATgCpAT0AEQAWASACmQCpAFQCTwBmAJsBjgG3AsgCdwPEAqkAAAAQAUQABwAxAP0BvwEHAmUAGgAmAYUArwDZACUCVgCXABcBbAAuAN8BBgFvAbYAIQD8AAIDFABDAKYAKQGiAIEA9gExAkoD6AGBAZEAqgAyA5wAvwDzAAABJQAHABYAlAEyAa8A4gCBAFMAiwDRAhMBcgKLApYAxgDNAWcAvwAFAY4ACQCTAXEANAJQAHoCNgCKAHoB4QLgABoDEwP4AUAAgQA0AOUAIAErAE0AjwAYAkQD2wBhAA0AUQKDACsAqgLRAagAYgAoARoAdADSAs0BJAAoAUsAsQALAOsC6QBpAc0BtQDbAJ4AKwC6AQYBHQAAAO8BwQC4AL0CNgJ4A1QAkgD7ARoAqQAPAq4CcQAkAKICTwBSAFQBgQA3AssClwCyAUkAkwCFAJwCBgGPAhkD1wLmARYAZAAYAoUAlgB3A2oDeQA9AJcAYgNVATgCrQCvAG4ChwCVABsAeQNdAWcCegMSAL0AMwJnAIcADANtAr0AEgDwAAoAQwBbAQQAzAEgACABxgBkADMCEQEAACwBbABRAMkBjgKQAhwDIgCWAIkAGQKbAHMAbQPVAQQDcgCuACgBDgB3AKQAewNCA+ABaAEWATkBQABIAHkChwBvAM0BTgGFAKoAtQFOAFYAmAAxAGsBfgCkAA=="
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

// src/text/accents.ts
var plain2 = /^[ -~]*$/;
var withoutAccents = (word3) => plain2.test(word3) ? word3 : word3.normalize("NFD").replace(/\p{M}/gu, "");

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
var separator = /[,;:–—]/;
var denies = ({ hits, tokens, text: text4, start: start2 }) => hits.some((negation) => {
  if (negation.kind !== "negation") return false;
  const condition2 = hits.findLast(({ kind, to: to2 }) => kind === "condition" && to2 <= negation.from);
  if (!condition2) return true;
  const [from, to] = [tokens[condition2.to - 1]?.end, tokens[negation.from]?.start];
  return separator.test(text4.slice(from - start2, to - start2));
});
var stanceOf = (category, units2) => {
  if (category === "effective-date" || category === "other" || category === "scope") return "neither";
  const negated2 = units2.some(denies);
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
var separator2 = /[,;:()/•–—…]/;
var split = (units2) => {
  const members = [];
  for (const { text: text4, start: start2, tokens } of units2) {
    let member = [];
    let end2 = start2;
    for (const token of tokens) {
      if (token.joins || separator2.test(text4.slice(end2 - start2, token.start - start2))) {
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
var bare2 = ({ text: text4 }) => withoutAccents(text4);
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
      const word3 = bare2(token);
      const begin = word3.slice(0, root.letters);
      const list5 = words5.get(begin);
      if (list5) list5.push(word3);
      else words5.set(begin, [word3]);
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
    const word3 = bare2(token);
    return words5.get(word3.slice(0, root.letters))?.some((other2) => other2 === word3 || areCognate(word3, other2)) ?? false;
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
var wordsOf2 = (members) => members.reduce((count2, { tokens }) => count2 + tokens.length, 0);
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
  tell3("m.words", Math.max(wordsOf2(gone), wordsOf2(come)));
  tell3("m.words-fewer", Math.min(wordsOf2(gone), wordsOf2(come)));
  tell3("m.words-share", (wordsOf2(gone) + wordsOf2(come)) / Math.max(1, wordsOf2(old) + wordsOf2(now)));
  tell3("m.longest", Math.max(0, ...[...gone, ...come].map(({ tokens }) => tokens.length)));
  tell3("m.close", Math.min(closeness(old), closeness(now)));
  tell3("m.least", Math.min(1, ...own7.map(({ rendered }) => rendered)));
};

// src/compare/score.ts
var tellAll = (features, tell3) => {
  for (const name in features) tell3(name, features[name]);
};
var placeBits = 10;
var nodesOf = ({ values, questions, nodes }) => {
  const codes2 = new Uint16Array(new Uint8Array(Buffer.from(nodes, "base64")).buffer);
  const links = new Int32Array(codes2.length).fill(-1);
  const bounds = new Float64Array(codes2.length);
  const roots = [];
  const open = [];
  let begins = true;
  for (let node2 = 0; node2 < codes2.length; node2++) {
    if (begins) roots.push(node2);
    begins = false;
    const code4 = codes2[node2];
    const asked2 = 2 * (code4 - values.length);
    if (asked2 >= 0) {
      links[node2] = questions[asked2];
      bounds[node2] = questions[asked2 + 1];
      open.push(node2);
      continue;
    }
    bounds[node2] = values[code4];
    const parent = open.pop();
    if (parent === void 0) begins = true;
    else links[parent] = links[parent] | node2 + 1 << placeBits;
  }
  return { links, bounds, roots: Int32Array.from(roots) };
};
var sumOf = ({ links, bounds, roots }, values, start2) => {
  const mask = (1 << placeBits) - 1;
  let sum2 = start2;
  for (let i = 0; i < roots.length; i++) {
    let node2 = roots[i];
    let link2 = links[node2];
    while (link2 >= 0) {
      node2 = values[link2 & mask] > bounds[node2] ? link2 >> placeBits : node2 + 1;
      link2 = links[node2];
    }
    sum2 += bounds[node2];
  }
  return sum2;
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
    values.fill(0);
    telling4(tell3);
    return sumOf(nodes, values, start2);
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
  const [plain6] = strongest(own7, 1);
  const last = found.at(-1);
  if (most8 > 1 && plain6 && last && found.every(([category]) => category !== plain6[0])) found[most8 - 1] = [plain6[0], last[1]];
  return found;
};

// src/compare/substance.ts
var most3 = 3;
var formNames = {
  heading: "form heading",
  paragraph: "form paragraph",
  item: "form item",
  pair: "form pair",
  row: "form row"
};
var endNames = { ":": "end :", "?": "end ?", "!": "end !" };
var kindNames = Object.fromEntries(conceptKinds.map((kind) => [kind, `kind ${kind}`]));
var tell = ({ hits, tokens, kind, text: text4 }, feature) => {
  feature("bias", 1);
  feature(formNames[kind], 1);
  const named3 = /* @__PURE__ */ new Map();
  for (const hit of hits) named3.set(hit.concept, hit.kind);
  const kinds2 = /* @__PURE__ */ new Map();
  for (const [concept2, of] of named3) {
    feature(concept2, 1);
    kinds2.set(of, (kinds2.get(of) ?? 0) + 1);
  }
  for (const [of, n] of kinds2) feature(kindNames[of], Math.min(n, most3));
  let content4 = 0;
  let unknown = 0;
  for (const { concept: concept2, class: of } of tokens) {
    if (of === "function") continue;
    content4++;
    if (concept2 === null) unknown++;
  }
  for (const word3 of wordSigns(tokens)) feature(word3, 1);
  feature("content", Math.log1p(content4));
  feature("words", Math.log1p(tokens.length));
  feature("unknown", unknown / Math.max(1, content4));
  const end2 = endNames[text4.at(-1) ?? ""];
  if (end2 !== void 0) feature(end2, 1);
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
  return (word3) => {
    if (!words5) {
      words5 = /* @__PURE__ */ new Set();
      for (const { tokens } of units2) for (const { text: text4 } of tokens) words5.add(text4);
      for (const text4 of [...words5]) words5.add(withoutAccents(text4));
    }
    return words5.has(word3) || words5.has(withoutAccents(word3));
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
  const enough4 = unit.kind === "paragraph" ? 1.1 : 0.9;
  if (own7 >= enough4 && !refers) tell3("unit.says", 1);
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
var stands = ({ key, concept: concept2 }, units2) => {
  for (const { tokens } of units2)
    for (const other2 of tokens) if (other2.key === key || concept2 !== null && other2.concept === concept2) return true;
  return false;
};
var addNovelty = (features, tokens, near5, all2) => {
  let novel = 0;
  let strange = 0;
  let known4 = 0;
  let unheard = 0;
  for (const token of tokens) {
    if (!substantial(token)) continue;
    if (stands(token, near5)) known4++;
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
  const before3 = text4.slice(0, first.token.start - start2);
  const after = text4.slice(last.token.end - start2);
  return /[,;(/]\s*(?:\p{L}{1,4}\s+){0,2}$/u.test(before3) || /^\s*[,;)]/.test(after) || joins(first.unit, first.at, -1) || joins(last.unit, last.at, 1);
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
  const kinds2 = new Set(old.filter(isTyped).map((token) => token.kind));
  if (now.some((token) => isTyped(token) && kinds2.has(token.kind))) features["c.swap"] = 1;
};
var wordsOf3 = (units2) => units2.flatMap((unit) => unit.tokens.filter((token) => token.class !== "function"));
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
  const [a, b] = [wordsOf3(left), wordsOf3(right)];
  addCustom(features, cluster, place);
  const free2 = surplus > 0 ? unexplained(b, a, cluster.new) : surplus < 0 ? unexplained(a, b, cluster.old) : 0;
  features["x.unexplained"] = Math.min(free2, furthest2);
  if (surplus && !free2) features["x.explained"] = 1;
  const [before3, after] = [promiseOf(left), promiseOf(right)];
  if (before3 && after && before3 !== after) features["x.promise-turn"] = 1;
  if (Boolean(before3) !== Boolean(after)) features["x.promise"] = 1;
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
  const { left, right, score, clusters, likeness, renamed, inLabel: inLabel2, across, old, now } = place;
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
  addNovelty(features, rest2.old, right, now);
  addNovelty(features, rest2.new, left, old);
  if (left.length > 1 || right.length > 1) features["pair.group"] = 1;
  const surplus = Math.sign(cluster.old.length - cluster.new.length);
  addShape(features, place.shape, surplus);
  const strange = (items, other2) => items.filter(({ token }) => isStranger(token, other2));
  const named3 = [...strange(cluster.old, now), ...strange(cluster.new, old)];
  tellStrangers(
    tell3,
    named3.map(({ unit }) => unit),
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
  const kinds2 = unit.tokens.filter(
    (token, at2) => token.class !== "function" && (token.kind !== "number" || isFigure(token, at2, unit))
  );
  tellKinds(tell3, kinds2, namesIn.single);
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
var longest4 = 4;
var phrase = (cluster) => {
  if (!cluster.old.length || !cluster.new.length || cluster.old.length > longest4 || cluster.new.length > longest4) return null;
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
var ordinal = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)]\s+/i;
var titlesOf = ({ outline: outline2 }) => new Set(outline2.sections.flatMap(({ title: title2 }) => [bare(title2), bare(title2.replace(ordinal, ""))]));
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
  const titles2 = { old: titlesOf(old), now: titlesOf(now) };
  const all2 = alignment.pairs.flatMap((pair) => {
    const left = pair.old.map((id) => old.units[id]);
    const right = pair.new.map((id) => now.units[id]);
    if (left.length === 1 && right.length === 1 && left[0]?.folded === right[0]?.folded) return [];
    return [{ left, right, score: pair.score, clusters: withoutCited(differing(left, right), titles2) }];
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
    titles: titles2
  };
};

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
  const before3 = placesOf(changes, "before", most8);
  const after = placesOf(changes, "after", most8);
  return { ...before3 ? { before: before3 } : {}, ...after ? { after } : {} };
};

// src/compare/controller.ts
var named = (entities3) => [...new Set(entities3.map(({ name }) => name))].sort();
var controllerChanges = (old, now) => {
  const [before3, after] = [old.entities(), now.entities()];
  if (!before3.speaking.length || !after.speaking.length) return [];
  const same = (key, { speaking: speaking2, names: names5 }) => speaking2.some((entity) => entity.key === key) || names5(key);
  const gone = before3.speaking.filter(({ key }) => !same(key, after));
  const come = after.speaking.filter(({ key }) => !same(key, before3));
  if (!gone.length && !come.length) return [];
  const [from, to] = [gone[0] ?? before3.speaking[0], come[0] ?? after.speaking[0]];
  return [
    {
      category: "contact",
      kind: "changed",
      aspect: "item",
      direction: null,
      stance: "neither",
      substance: true,
      confidence: "likely",
      concepts: [iriOf("controller")],
      terms: { before: named(gone), after: named(come) },
      before: sideOf2(old, [from.unit]),
      after: sideOf2(now, [to.unit])
    }
  ];
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

// src/compare/merge.ts
var most5 = 6;
var keyOf2 = (change2) => {
  const { before: before3, after } = change2.terms;
  if (before3.length + after.length === 0) return null;
  const { category, kind, aspect, direction, stance, substance, field } = change2;
  const values = `${change2.before?.value}
${change2.after?.value}`;
  return `${category} ${kind} ${aspect} ${direction} ${stance} ${substance} ${field}
${before3.join("	")}
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
  const named3 = new Set(tokens.filter(isTyped).map(({ concept: concept2 }) => inGeneral(concept2)));
  const bounds = isBound(cluster);
  addSigns(signs2, named3, bounds ? concept.bound : concept.cluster);
  addSigns(signs2, conceptSigns(unit), [...named3].some(names2) && !bounds ? concept.sentence : concept.alone);
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
var further = { second: 4, unsure: 0.8, third: 3.4 };
var reported = (all2, sure) => {
  const top3 = all2[0]?.[1] ?? 0;
  const second = top3 - (sure ? further.second : further.unsure);
  const near5 = all2.slice(0, mostCategories).filter(([, score], nth) => score >= (nth < 2 ? second : top3 - further.third));
  return all2.length ? near5.map(([category]) => category) : ["other"];
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
var enough2 = 0.3;
var likely = 0.8;
var clause = { added: 5, removed: 4 };
var namesStranger = (items, other2) => items.some(({ token }) => isStranger(token, other2));
var namesProduct = ({ old, new: now }, said3) => {
  if (old.length && now.length) return false;
  const other2 = old.length ? said3.now : said3.old;
  return [...old, ...now].some(
    ({ token: { kind, start: start2, text: text4 }, unit, at: at2 }) => at2 > 0 && (kind === "name" || kind === "word") && /\p{Lu}/u.test(unit.text[start2 - unit.start]) && !other2.has(text4)
  );
};
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
      product: namesProduct(cluster, said3),
      strange: namesStranger(cluster.old, said3.now) && namesStranger(cluster.new, said3.old)
    };
  });
};
var pairChanges = (comparison) => comparison.pairs.flatMap((units2) => {
  const values = valueChanges(comparison.old, comparison.now, units2.left, units2.right);
  return [...values, ...wordChanges(comparison, candidatesIn(units2, comparison, values.length > 0))];
});
var holds = (items, kind) => items.some((item2) => item2.token.kind === kind);
var denies2 = ({ cluster }, all2) => {
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
  return [...cluster.old, ...cluster.new].every(({ token }) => listed.has(token.kind));
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
var namesParty = ({ features, strange }) => features["x.party"] === 1 && !features["unit.contact"] && !strange;
var tellingOf = (items, replaced) => {
  const tokens = items.map(({ token }) => token);
  return replaced ? tokens.filter(({ concept: concept2 }) => proper.has(concept2 ?? "")) : tokens;
};
var handling = /* @__PURE__ */ new Set(["store", "process", "share", "transfer", "servers", "send"]);
var handles = ({ features, left }) => !features["c.renamed"] && !features["unit.contact"] && left.some(({ hits }) => hits.some(({ kind, concept: concept2 }) => kind === "recipient" || handling.has(concept2)));
var replacesParty = (candidate) => candidate.strange && handles(candidate);
var isAboutParty = (candidate) => (candidate.features["c.strangers"] !== void 0 || candidate.features["x.strangers"] !== void 0) && handles(candidate);
var covers2 = ({ product, topics: topics2, left, right }) => product && topics2.slice(0, 2).some(([category]) => category === "scope") && [...left, ...right].every(({ hits }) => hits.some(({ concept: concept2 }) => concept2 === "policy-doc"));
var near2 = 8;
var concernsResidents = ({ cluster, left, right }) => {
  const names5 = (units2, place) => units2.some(({ hits }) => hits.some(({ concept: concept2 }) => concept2 === place));
  const concerns = (items, other2) => items.some(
    ({ unit, at: at2, token }) => token.kind === "place" && token.concept !== "resident" && !names5(other2, token.concept) && unit.hits.some(({ concept: concept2, to }) => concept2 === "resident" && to <= at2 && at2 - to <= near2)
  );
  return concerns(cluster.old, right) || concerns(cluster.new, left);
};
var hopeless = -1.2;
var turns = (candidate, all2, across) => across ? (namesCountry(candidate) || namesParty(candidate)) && candidate.likeness >= sharedTopic : denies2(candidate, all2) || yields(candidate) || binds(candidate, all2) || alters(candidate, all2) || exchanges(candidate, all2) || replaces(candidate) || replacesParty(candidate) || concernsResidents(candidate) || covers2(candidate) || candidate.score >= hopeless && enumerates(candidate);
var asks = ({ left, right }) => [...left, ...right].every(({ text: text4 }) => text4.trimEnd().endsWith("?"));
var wordChanges = (comparison, candidates2) => {
  const { across } = comparison.alignment;
  const heavy = /* @__PURE__ */ new Map();
  const light = [];
  for (const candidate of candidates2) {
    if (asks(candidate)) light.push(candidate);
    else if (candidate.score <= enough2 && !turns(candidate, candidates2, across)) light.push(candidate);
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
  const about = concernsResidents(candidate) || covers2(candidate) ? "scope" : namesParty(candidate) || isAboutParty(candidate) ? "sharing" : void 0;
  return about && !found.includes(about) ? [about, ...found.slice(0, 1)] : found;
};
var said2 = /* @__PURE__ */ new Set(["data", "recipient", "purpose", "place", "automated", "tracking"]);
var boundKinds = ["limiter", "condition", "exception"];
var aspectOf = (gone, come, across) => {
  const denied = holds(gone, "negation");
  if (denied !== holds(come, "negation")) return { aspect: "polarity", direction: denied ? "loosened" : "tightened" };
  const [before3, after] = [modalOf(gone), modalOf(come)];
  if (before3 === "will" && after === "may") return { aspect: "modality", direction: "loosened" };
  if (before3 === "may" && after === "will") return { aspect: "modality", direction: "tightened" };
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
  const replaced = candidates2.some(replaces);
  return {
    category,
    kind,
    ...matters ? aspectOf(gone, come, alignment.across) : { aspect: "wording", direction: null },
    stance: stanceOf(category, right),
    substance: matters,
    confidence: matters && typed2 && score >= likely ? "likely" : "possible",
    concepts: irisOf(conceptsIn(tokens)),
    terms: { before: termsOf(tellingOf(gone, replaced)), after: termsOf(tellingOf(come, replaced)) },
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
var ruleChanges = (old, now) => differencesIn(old.rule, now.rule).map(({ field, before: before3, after, direction }) => {
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
    terms: { before: before3 === null ? [] : [`${field}:${before3}`], after: after === null ? [] : [`${field}:${after}`] },
    ...kind === "added" ? {} : { before: side(old, before3) },
    ...kind === "removed" ? {} : { after: side(now, after) }
  };
});

// src/compare/elaborations.ts
var reach2 = 8;
var isSure = ({ confidence }) => confidence !== "possible";
var belongs = ({ last, sure }, { change: change2, unit }) => unit.section === last.section && unit.id - last.id <= reach2 && !(sure && change2.confidence === "certain");
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

// src/compare/rows.ts
var labelOf = (id, units2) => {
  const { kind, passage: passage2 } = units2[id];
  let first = id;
  if (kind === "row") while (units2[first - 1]?.passage === passage2) first--;
  return first;
};
var isNewToRow = (id, units2, others2, partners) => {
  const label2 = labelOf(id, units2);
  const row4 = label2 === id ? void 0 : others2[partners.get(label2) ?? -1]?.passage;
  if (row4 === void 0) return false;
  const { folded: folded4 } = units2[id];
  return !others2.some((unit) => unit.passage === row4 && unit.folded === folded4);
};

// src/compare/singles.ts
var likely2 = 0.9;
var certain = 2.5;
var enough3 = { added: 0, removed: 0.8 };
var reach3 = 2;
var longestTitle = 24;
var isTitle = ({ tokens, text: text4 }, titles2) => tokens.length <= longestTitle && titles2.has(bare(text4));
var singleCandidates = ({ old, now, alignment, said: said3, titles: titles2 }) => {
  const { across } = alignment;
  const on3 = (kind) => {
    const [mine, other2] = kind === "added" ? [now, old] : [old, now];
    const singles = kind === "added" ? alignment.newOnly : alignment.oldOnly;
    const partners = partnersOf(alignment, kind === "added" ? "new" : "old");
    const { units: units2 } = mine;
    const shares = new Map(singles.map((single) => [single.unit, single.covered]));
    const newToRow = new Set(
      singles.flatMap(({ unit }) => !across && isNewToRow(unit, units2, other2.units, partners) ? [unit] : [])
    );
    const coveredOf = ({ unit, covered: covered2 }) => {
      if (isTitle(units2[unit], kind === "added" ? titles2.old : titles2.now)) return 1;
      return newToRow.has(unit) ? 0 : Math.min(covered2, shares.get(labelOf(unit, units2)) ?? 1);
    };
    const list5 = singles.map((single) => ({ ...single, covered: coveredOf(single) }));
    return candidatesOn(list5, mine, kind === "added" ? said3.old : said3.now, kind, partners, across).map((candidate) => ({
      ...candidate,
      newToRow: newToRow.has(candidate.unit.id)
    }));
  };
  return [...on3("removed"), ...on3("added")];
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
    const [before3, after] = [partners.get(id - 1), partners.get(id + 1)];
    const inserted = before3 !== void 0 && after !== void 0 && after - before3 >= 0 && after - before3 <= 1;
    const near5 = (neighbour) => neighbour !== void 0 && partners.has(neighbour.id) && (neighbour.passage === unit.passage || unit.kind !== "paragraph" && neighbour.kind === unit.kind && neighbour.section === unit.section);
    const within3 = near5(revision2.units[id - 1]) || near5(revision2.units[id + 1]);
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
var states = ({ unit, place }) => unit.own.some((score) => score >= outspoken) && place.covered <= elsewhereAtMost && !unit.hits.some((hit) => hit.kind === "reference" || hit.kind === "contact") && (!unit.hits.some(({ concept: concept2 }) => concept2 === "policy-doc") || unit.hits.some(({ concept: concept2 }) => concept2 === "applies")) && !unit.text.endsWith(":") && !unit.text.endsWith("?");
var longestControl = 4;
var saysNothing = ({ tokens, hits }) => tokens.every((token) => token.class === "function") || tokens.length <= longestControl && hits.some(({ concept: concept2 }) => concept2 === "settings");
var quotesTheLaw = ({ hits, subject }) => subject !== "person" && hits.some(({ concept: concept2 }) => concept2 === "past-processing") && !hits.some(({ kind }) => kind === "modal");
var officers2 = /* @__PURE__ */ new Set(["controller", "dpo"]);
var repeatsWhoAnswers = ({ hits, tokens }, about, { other: other2 }) => about === "contact" && hits.some(({ concept: concept2 }) => officers2.has(concept2)) && hits.every(({ concept: concept2 }) => !officers2.has(concept2) || other2.concepts.has(concept2)) && !tokens.some((token) => isStranger(token, other2));
var protecting = /* @__PURE__ */ new Set(["right", "security"]);
var protects = ({ hits }) => hits.some(({ kind }) => protecting.has(kind));
var longestTerm = 8;
var defines = ({ hits, values }) => values.length === 0 && hits.some(({ concept: concept2, from }) => concept2 === "definition" && from <= longestTerm);
var longestName = 4;
var names3 = ({ unit, place, newToRow }) => {
  const known4 = unit.hits.filter(({ kind }) => kind === "data");
  const isNews = place.across && unit.kind === "item" && known4.every(({ concept: concept2 }) => !place.other.concepts.has(concept2));
  return (isNews || newToRow) && unit.tokens.length <= longestName && known4.length > 0;
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
  const mayMatter = !saysNothing(unit) && !quotesTheLaw(unit) && !defines(unit) && !unit.outside && (across || covered2 <= wordForWord);
  const ranked = unitCategories(unit, mostCategories);
  const score = mayMatter ? singleScore(unit, place) : Number.NEGATIVE_INFINITY;
  const substance = mayMatter && !repeatsWhoAnswers(unit, ranked[0]?.[0], place) && (score > (across || protects(unit) ? 0 : enough3[kind]) || !across && states(candidate) || names3(candidate));
  const said3 = covered2 >= (across ? saidElsewhere.across : saidElsewhere.within);
  const confidence = score >= certain ? "certain" : score >= likely2 ? "likely" : "possible";
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
    ...controllerChanges(old, now),
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
  const word3 = firstOf(rest2);
  return word3 === "N" || word3.includes("*") ? "" : word3.toLowerCase();
};
var at = (lookup, place, { keys }) => {
  const found = lookup.get(place);
  if (typeof found !== "string") return found ?? [];
  const made2 = found.split("	").map((written) => alternativeOf(written, keys));
  lookup.set(place, made2);
  return made2;
};
var fits = (part2, word3) => {
  switch (part2.kind) {
    case "word":
      return part2.text === word3;
    case "open":
      return part2.head ? part2.tail ? word3.includes(part2.text) : word3.endsWith(part2.text) : word3.startsWith(part2.text);
    case "number":
      return /^\p{N}/u.test(word3);
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
  const word3 = list5[at2];
  return word3 && fits(part2, word3.text) ? endOf(parts, p + 1, list5, at2 + 1) : -1;
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
var openAt = (word3, on3) => {
  const found = [];
  for (let n = 1; n <= heads && n <= word3.length; n++) {
    for (const one2 of at(on3.prefix, word3.slice(0, n), on3)) if (word3.startsWith(one2.stem)) found.push(one2);
  }
  if (on3.suffix.size > 0) {
    for (let n = 1; n <= heads && n <= word3.length; n++)
      for (const one2 of at(on3.suffix, word3.slice(-n), on3)) if (word3.endsWith(one2.stem)) found.push(one2);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.stem.length - b.stem.length);
};
var candidates = (on3, word3) => {
  const found = [...at(on3.exact, word3, on3), ...openAt(word3, on3)];
  if (on3.infix.size === 0) return found;
  const infixes = [...on3.infix.keys()].filter((text4) => text4.length >= shortestInfix && word3.includes(text4)).sort((a, b) => word3.indexOf(a) - word3.indexOf(b) || a.length - b.length);
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
var startsOf = (on3, word3) => {
  let starts = on3.seen.get(word3);
  if (!starts) {
    starts = sorted(candidates(on3, word3));
    on3.seen.set(word3, starts);
  }
  return starts;
};
var startsOfBoth = (on3, word3, form2) => sorted([...candidates(on3, word3), ...candidates(on3, form2)]);
var keysOfWord = (on3, word3) => {
  const keys = [];
  for (const { key, second } of at(on3.exact, word3, on3)) if (second === null) keys.push(key);
  for (let n = 1; n <= heads && n <= word3.length; n++)
    for (const { key, stem, second } of at(on3.prefix, word3.slice(0, n), on3))
      if (second === null && word3.startsWith(stem)) keys.push(key);
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
        const word3 = list5[from + i];
        return word3 !== void 0 && (part2.kind === "number" ? isNumber(word3) : fits(part2, word3.text));
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
    const capital4 = raw[0] !== raw[0]?.toLowerCase();
    push(out, raw.toLowerCase().replaceAll("’", "'"), match.index, match.index + raw.length, capital4, contractions);
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
      const plain6 = !apostrophe(text4.charCodeAt(at2)) || !(classOf(text4.charCodeAt(at2 + 1)) & letter);
      if (plain6) out.push({ text: folded4, start: start2, end: at2, capital: (first & upper) !== 0 });
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
var push = (out, folded4, start2, end2, capital4, contractions) => {
  if (!folded4.includes("'")) {
    out.push({ text: folded4, start: start2, end: end2, capital: capital4 });
    return;
  }
  const spelled = contractions[folded4];
  if (spelled !== void 0) for (const text4 of spelled.split(" ")) out.push({ text: text4, start: start2, end: end2, capital: capital4 });
  else pushParts(out, folded4, start2, capital4);
};
var pushParts = (out, folded4, start2, capital4) => {
  let at2 = start2;
  for (const part2 of folded4.split("'")) {
    if (part2) out.push({ text: part2, start: at2, end: at2 + part2.length, capital: capital4 });
    at2 += part2.length + 1;
  }
};

// src/extract/change-rule.ts
var near3 = 9;
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
    noticeDays: best2.noticeDays ?? firstDays(stated) ?? (best2.requires === "posting" ? null : silentDays(clauses3)),
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
var silentDays = (clauses3) => clauses3.flatMap(({ unit, has }) => has.has("silence") ? daysOf(unit) ?? [] : [])[0] ?? null;
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
  return goesOn3 && (any("notify", "consent", "continuedUse", "silence", "lookAgain", "changes") || has.has("posting") && has.has("document")) || inside && any("notify", "changes", "posting", "consent", "silence", "lookAgain") || // "We will not reduce your rights without your consent."
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
    const own7 = speaksOfChange(hits, inside ? near3 : unit.kind === "item" && !has.has("consent") ? nearest : near3);
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
  return speaksOfChange(find(lexicon.change, list5), near3) || changes && list5.filter(({ text: text4 }) => !/^\p{N}/u.test(text4)).length <= 3;
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
    const before3 = negations.filter(({ to }) => to <= from);
    return before3.length === 1 && from - before3[0].to <= 2;
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
var near4 = 7;
var pad = (n) => String(n).padStart(2, "0");
var iso = (year2, month, day) => year2 >= 1990 && year2 <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year2}-${pad(month)}-${pad(day)}` : null;
var letters = "[A-Za-zªµºÀ-ÖØ-öø-ɏ]{3,}";
var dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(${letters})\\.?,?\\s+(\\d{4})\\b`);
var monthFirst = new RegExp(`(${letters})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`);
var dateIn = (text4, months) => {
  const found = [];
  const month = (word3) => months.get(word3.toLowerCase().replace(".", "")) ?? 0;
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
      const end2 = (unit.tokens[Math.min(hit.to + near4, unit.tokens.length) - 1]?.end ?? unit.end) - unit.start;
      dates[hit.key] = dateIn(unit.text.slice(start2, end2), lexicon.months);
    }
  }
  return dates;
};

// src/extract/entities.ts
var forms = {
  inc: "Inc|Incorporated",
  llc: "L\\.?L\\.?C",
  llp: "L\\.?L\\.?P",
  ltd: "Ltd|Limited",
  ltda: "Ltda",
  plc: "PLC|plc",
  corp: "Corp|Corporation",
  gmbh: "GmbH|mbH",
  ag: "AG",
  kg: "KG",
  ug: "UG",
  ev: "e\\. ?V",
  ab: "AB|Aktiebolag",
  aps: "ApS",
  as: "A\\/S",
  oy: "Oyj?",
  ou: "OÜ",
  sas: "SAS|S\\.A\\.S|SASU",
  sarl: "SARL|S\\.A\\.R\\.L|S\\.à ?r\\.l|Sàrl",
  sa: "SA|S\\.A",
  snc: "SNC",
  bv: "BV|B\\.V",
  nv: "NV|N\\.V",
  srl: "S\\.r\\.l|SRL",
  spa: "S\\.p\\.A",
  pty: "Pty"
};
var kinds = Object.keys(forms);
var capital = "A-Z0-9À-Þ";
var letter2 = "A-Za-z0-9À-ɏ&.'’-";
var word2 = `[${capital}][${letter2}]*`;
var before2 = 4;
var named2 = new RegExp(
  `((?:${word2} ){0,${before2}}(${word2})),? (?:${kinds.map((kind) => `(${forms[kind]})`).join("|")})(?![${letter2.slice(0, -6)}]| \\d)`,
  "g"
);
var fold2 = (text4) => text4.toLowerCase().replace(/[.'’]+/g, "");
var entitiesIn = (unit) => [...unit.text.matchAll(named2)].map(([, name = "", last = "", ...found]) => {
  const kind = found.findIndex((one2) => one2 !== void 0);
  return { key: `${fold2(last)} ${kinds[kind]}`, name: `${name} ${found[kind]}`, unit };
});
var introduction = { sentences: 6, words: 8 };
var alias = /\([^)]{0,160}["“”„«»'‘’]/;
var answers = ({ hits, around: around3 }) => hits.some(({ concept: concept2 }) => concept2 === "controller") || around3.titles.some((title2) => title2.includes("controller"));
var entitiesOf = (units2) => {
  const speaking2 = [];
  let sentences4 = 0;
  for (const unit of units2) {
    if (unit.outside) continue;
    if (unit.tokens.length >= introduction.words) sentences4++;
    const introduces = sentences4 <= introduction.sentences && alias.test(unit.text);
    if (introduces || answers(unit)) speaking2.push(...entitiesIn(unit));
  }
  let all2;
  return {
    speaking: speaking2,
    names: (key) => {
      all2 ??= new Set(units2.flatMap((unit) => entitiesIn(unit).map((entity) => entity.key)));
      return all2.has(key);
    }
  };
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
var stemmerFor = async (language) => (await stemmers[language.slice(0, 2)]?.())?.stemmer ?? ((word3) => word3);

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
var knownForm = (word3, forms2, knows) => joinedVerb(word3, forms2, knows) ?? lastMember(word3, forms2, knows);
var joinedVerb = (word3, { particles, inserted }, knows) => {
  for (const particle of particles) {
    if (!word3.startsWith(particle)) continue;
    for (const mark2 of inserted) {
      if (!word3.startsWith(mark2, particle.length)) continue;
      const joined3 = particle + word3.slice(particle.length + mark2.length);
      if (knows(joined3)) return joined3;
    }
  }
  return null;
};
var lastMember = (word3, { joints }, knows) => {
  if (joints.length === 0 || word3.length > longestCompound) return null;
  const isMember = (first) => joints.some((joint) => {
    const bare3 = first.slice(0, first.length - joint.length);
    return bare3.length >= shortestMember && first.endsWith(joint) && knows(bare3);
  });
  for (let at2 = shortestMember; at2 <= word3.length - shortestLast; at2++) {
    const last = word3.slice(at2);
    if (!knows(last)) continue;
    if (isMember(word3.slice(0, at2)) || at2 >= telling3.first && last.length >= telling3.last) return last;
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
  list5.split("|").map((word3) => word3.trim().toLowerCase()).filter(Boolean)
);
var wordsOf4 = (pack, stem, on3, said3, everyday2, groups) => {
  const functions = setOf(pack.functionWords);
  const joining = setOf(pack.conjunctions);
  const denying = setOf(pack.denials);
  const citing = setOf(pack.citations);
  const counting = new Set(Object.keys(pack.numbers).map((words5) => words5.split(" ")[0]));
  const subjects = /* @__PURE__ */ new Map();
  for (const subject of ["company", "person"])
    for (const word3 of setOf(pack.subjects[subject])) subjects.set(word3, subject);
  const known4 = /* @__PURE__ */ new Map();
  const forms2 = wordFormsOf(pack);
  const isMeaning = (key) => key.startsWith("=") || inGeneral(key) in concepts;
  const isMember = (word3) => {
    const meanings = functions.has(word3) ? [] : keysOfWord(on3, word3).filter(isMeaning);
    return meanings.length > 0 && !meanings.some((key) => key in concepts && isMarker(key));
  };
  const startsAt = (text4) => {
    const starts = startsOf(on3, text4);
    if (functions.has(text4) || isOneWord(said3, starts) || isOneWord(everyday2, starts)) return starts;
    const form2 = knownForm(text4, forms2, isMember);
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
    word: wordsOf4(pack, stem, shelf, patterns("concepts"), patterns("everyday"), patterns("grouped")),
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
var longest5 = 700;
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
    const stop = Math.min(end2, start2 + longest5);
    const words5 = passage2.text.slice(start2, stop);
    const from = passage2.offsets[start2] ?? 0;
    const to = (passage2.offsets[stop - 1] ?? from) + 1;
    return {
      quote: (uneven.test(words5) ? words5.replace(/\s+/g, " ") : words5).trim(),
      start: point5(from),
      end: point5(Math.min(to, from + longest5))
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
var mentions = (unit, kinds2) => unit.hits.filter((hit) => kinds2.includes(hit.kind)).map((hit) => mention(unit, hit));
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
  const before3 = text4.slice(startOfWord(text4, Math.max(start2, at2 - 40), at2), at2);
  const after = /^\s+(\S)/u.exec(text4.slice(end2, end2 + 20))?.[1];
  if (after === void 0) return false;
  if (/[\p{Ll},]/u.test(after)) return true;
  const last = before3.replace(/^["'“„«([]+/u, "").toLowerCase();
  if (label.test(`${before3}.`) && text4.slice(start2, at2).trim() === before3) return true;
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
  const word3 = facts2[at2];
  if (!word3) return null;
  if (word3.number) {
    const value3 = Number(word3.text.replaceAll(/[.,](?=\d{3}\b)/g, "").replace(",", "."));
    return Number.isFinite(value3) ? { value: value3, from: at2, to: at2 + 1 } : null;
  }
  if (!word3.counts) return null;
  const next = facts2[at2 + 1];
  const two = next && lexicon.numbers.get(`${word3.text} ${next.text}`);
  if (two !== void 0) return { value: two, from: at2, to: at2 + 2 };
  const one2 = lexicon.numbers.get(word3.text);
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
var fraction = 2;
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
  const place = around2(lexicon.ages, list5, number.from, (word3) => word3 === list5[number.from]);
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
  if (!unit || !Number.isInteger(unit.key === "M" || unit.key === "Y" ? number.value * fraction : number.value)) return null;
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
    concepts: conceptSigns({ hits: conceptHits(find(lexicon.concepts, list5)) })
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
    scores = scoresOf(conceptHits(find(lexicon.concepts, list5)), leadWeight);
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
var conceptHits = (hits) => {
  const found = longest6(hits).map(toConceptHit);
  if (!found.some(({ gap: gap3, kind }) => gap3 && kind === "limiter")) return found;
  const denied = ({ kind, gap: gap3, from, to }) => gap3 === true && kind === "limiter" && found.some((hit) => hit.kind === "negation" && from < hit.from && hit.to < to);
  return found.filter((hit) => !denied(hit));
};
var longest6 = (hits) => {
  if (!hits.some((hit) => hit.gap)) return outermost(hits);
  const whole2 = outermost(hits.filter((hit) => !hit.gap));
  return [...whole2, ...hits.filter((hit) => hit.gap)].sort((a, b) => a.from - b.from);
};
var outermost = (hits) => {
  if (hits.length < 2) return hits;
  const kept2 = [];
  let before3 = 0;
  for (let first = 0, next = 0; first < hits.length; first = next) {
    const { from } = hits[first];
    let end2 = 0;
    for (next = first; next < hits.length && hits[next]?.from === from; next++) end2 = Math.max(end2, hits[next].to);
    if (end2 <= before3) continue;
    for (let at2 = first; at2 < next; at2++) if (hits[at2]?.to === end2) kept2.push(hits[at2]);
    before3 = end2;
  }
  return kept2;
};
var unitOf = (id, passage2, start2, end2, { path: path2, around: around3 }, place, lexicon) => {
  const text4 = passage2.text.slice(start2, end2);
  const list5 = words(text4, lexicon.pack.contractions);
  for (const word3 of list5) {
    word3.start += start2;
    word3.end += start2;
  }
  const known4 = beginningsOf(list5.map((word3) => lexicon.word(word3.text)));
  const facts2 = known4.at;
  const hits = conceptHits(find(lexicon.concepts, list5, known4)).filter(
    (hit) => hit.kind !== "negation" || !(facts2[hit.to]?.number || endsDomain(list5[hit.from], passage2.text))
  );
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
    folded: list5.map((word3) => word3.text).join(" "),
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
var endsDomain = (word3, text4) => word3 !== void 0 && text4[word3.start - 1] === "." && /[\p{L}\p{N}]/u.test(text4[word3.start - 2] ?? " ");
var subjectOf = (hits, facts2) => {
  const end2 = hits.find((hit) => actKinds.has(hit.kind))?.from ?? facts2.length;
  for (let i = end2 - 1; i >= 0; i--) {
    const { subject } = facts2[i];
    if (subject) return subject;
  }
  return null;
};
var tokensOf = (list5, hits, lexicon, known4, text4) => {
  const groups = cover(list5.length, longest6(find(lexicon.synonyms, list5, known4)));
  const everyday2 = cover(list5.length, longest6(find(lexicon.vocabulary, list5, known4)));
  const found = cover(list5.length, hits);
  const named3 = (word3) => word3.capital && (!lexicon.pack.capitalNouns || isBrand(text4.slice(word3.start, word3.end)));
  return list5.map((word3, i) => tokenOf(word3, i, named3(word3), known4.at[i], found?.[i], groups?.[i], everyday2?.[i]));
};
var isBrand = (word3) => /\p{Ll}\p{Lu}/u.test(word3) && !/\p{Ll}In(?:nen)?$/u.test(word3);
var tokenOf = (word3, i, named3, { text: text4, stem, everyday: everyday2, group: own7, function: empty2, joins: joins2, denies: denies3, cites, number }, concept2, group3, shared) => {
  const marker = concept2 !== void 0 && isMarker(concept2.concept);
  const meaningless = empty2 && !marker && !(concept2 && concept2.to - concept2.from === 1);
  const key = shared?.key ?? everyday2;
  const name = named3 && i > 0 && !empty2 && !concept2 && key === null;
  return {
    text: text4,
    key: concept2?.kind === "choice" && concept2.from === i && concept2.to > i + 1 ? `!${concept2.concept}` : group3 ? group3.from === i ? group3.key : stem : own7 ?? stem,
    concept: number ? `#${text4}` : concept2 ? concept2.country ?? concept2.concept : key,
    kind: number ? "number" : concept2 ? concept2.kind : name ? "name" : "word",
    class: marker ? "marker" : meaningless || group3 && group3.from !== i ? "function" : "content",
    joins: joins2,
    denies: denies3,
    cites,
    start: word3.start,
    end: word3.end
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
    silence: "",
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
var setOf2 = (list5) => new Set(list5.split("|").map((word3) => word3.trim()));
var registry = [
  { code: "en", fingerprint: setOf2(fingerprint3), load: async () => (await import("./en-JE43XSNG.js")).en },
  { code: "sv", fingerprint: setOf2(fingerprint5), load: async () => (await import("./sv-P7GO336K.js")).sv },
  { code: "de", fingerprint: setOf2(fingerprint2), load: async () => (await import("./de-U6UXDLDR.js")).de },
  { code: "fr", fingerprint: setOf2(fingerprint4), load: async () => (await import("./fr-IK2GEZMJ.js")).fr }
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
var plain3 = { clear: 0.24, ahead: 6 };
var middleOf = (text4, length) => {
  const from = Math.max(0, Math.floor(text4.length / 2) - length / 2);
  return text4.length <= length ? text4 : text4.slice(from, from + length);
};
var rank3 = (text4) => {
  const list5 = words(text4);
  if (list5.length === 0) return [];
  return registry.map(({ code: code4, fingerprint: fingerprint6 }) => ({ code: code4, share: list5.filter((word3) => fingerprint6.has(word3.text)).length / list5.length })).sort((a, b) => b.share - a.share);
};
var decides = ([first, second], bar) => first !== void 0 && first.share >= bar.clear && first.share >= bar.ahead * (second?.share ?? 0);
var detect = async (text4) => {
  const quick = rank3(middleOf(text4, glance));
  if (decides(quick, plain3)) return quick[0].code;
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
  const before3 = [];
  while (++index2 < list5.length) {
    ;
    (list5[index2].add === "after" ? existing : before3).push(list5[index2]);
  }
  splice(existing, 0, 0, before3);
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
function addImplementation(editMap, at2, remove, add2, before3) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    if (before3) {
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
  const before3 = classifyCharacter(previous3);
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
    const open = !after || after === 2 && before3 || attentionMarkers2.includes(code4) && code4 !== 42 && code4 !== 95;
    const close2 = !before3 || before3 === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before3 || !close2));
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
    return before3(code4);
  }
  function before3(code4) {
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
    return before3(code4);
  }
  function before3(code4) {
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
    return before3(code4);
  }
  function before3(code4) {
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
    return before3(code4);
  }
  function before3(code4) {
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
      return before3(code4);
    }
    return nok(code4);
  }
  function before3(code4) {
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
      const before3 = classifyCharacter(previous3);
      if (code4 === 126) {
        if (size > 1) return nok(code4);
        effects2.consume(code4);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code4);
      const token = effects2.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code4);
      token._open = !after || after === 2 && Boolean(before3);
      token._close = !before3 || before3 === 2 && Boolean(after);
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
    const block2 = blocks[i];
    if (block2.length < 2 || block2.some(listed4)) continue;
    const alike = [block2];
    while (repeats(block2, blocks[i + alike.length])) alike.push(blocks[i + alike.length]);
    if (alike.length > 1 && haveKeys(alike)) {
      for (const record of alike) tell2(record, true, pairs);
      i += alike.length - 1;
    } else if (block2.every((line) => keyed.test(line.text))) tell2(block2, false, pairs);
  }
  return pairs;
};
var tell2 = (block2, repeated, pairs) => {
  const [name] = block2;
  for (const line of block2) pairs.set(line, { record: repeated && line !== name ? name?.text ?? null : null, repeated });
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
var repeats = (block2, other2) => other2?.length === block2.length && block2.every((line, i) => firstWord(line) === firstWord(other2[i]));
var firstWord = (line) => line?.text.split(/\s/, 1)[0];
var haveKeys = (blocks) => {
  const keys = (blocks[0] ?? []).map((_, i) => keyOf4(blocks.map((block2) => block2[i]?.text.split(/\s+/) ?? [])));
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
var ordinal2 = /^(\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)])\s+/iu;
var listed2 = (line) => bullet.exec(line.text) ?? ordinal2.exec(line.text);
var drawn = /^(?:[-=~_*] ?){3,}$/;
var longestTitle2 = 90;
var point3 = (line, at2) => ({ line: line.number, column: line.indent + at2 + 1, offset: line.offset + at2 });
var placed2 = (line, from, last) => ({ start: point3(line, from), end: point3(last, last.text.length) });
var actsAsHeading = (line, before3, after, next) => {
  if (before3?.text || line.text.length > longestTitle2 || line.text.length < 2) return false;
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
var lookahead = 4;
var headingDepth = (lines, i, first) => {
  const [line, after] = [lines[i], lines[i + 1]];
  if (after && drawn.test(after.text) && line.text.length <= longestTitle2) return after.text.startsWith("=") ? 1 : 2;
  const next = lines.slice(i + 1, i + lookahead).find((other2) => other2.text);
  return actsAsHeading(line, lines[i - 1], after, next) ? depthOf(line, first) : 0;
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
    const before3 = lines[i - 1];
    return before3 ? [wrap(before3), text4] : [text4];
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
var parseText = (text4) => {
  const lines = linesOf(text4);
  const wrapped = isWrapped(lines);
  const pairs = pairsOf(lines, (line) => listed2(line) !== null);
  const children2 = [];
  let list5 = null;
  let headed = false;
  const alone = (block2) => {
    list5 = null;
    children2.push(block2);
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line.text || drawn.test(line.text)) continue;
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
    const depth = headingDepth(lines, i, !headed);
    if (depth) {
      alone(headingOf(line, depth));
      headed = true;
      continue;
    }
    const marker = listed2(line);
    const block2 = [line];
    while (goesOn2(lines[i], lines[i + 1], wrapped)) block2.push(lines[++i]);
    const paragraph2 = paragraphOf(block2, marker?.[0].length ?? 0);
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
var isPage = (text4) => /^\s*(?:<!--[^>]*-->\s*)*(?:<!doctype html|<html|<\?xml)/i.test(text4);
var formatOf = (path2, text4) => {
  const extension2 = /\.([a-z]+)$/i.exec(path2)?.[1]?.toLowerCase() ?? "";
  const known4 = byExtension[extension2];
  if (known4) return known4;
  if (isPage(text4)) return "html";
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
  const page = format === "html" || format === "markdown" && isPage(text4);
  const language = input.language ?? (page ? pageLanguage(decoded) : frontMatterLanguage(text4));
  if (language) source.language = language.toLowerCase();
  if (format === "text") return { source, tree: parseText(text4), sample: text4 };
  if (format === "html" || !page) return { source, tree: parseMarkdown(text4), sample: text4 };
  const tree = (await import("./html.js")).parsePage(text4);
  return { source, tree, sample: tree.children.map(({ value: value3 }) => withoutTags(value3)).join(" ") };
};
var pageLanguage = (html) => /<html[^>]*\slang=["']?([a-z-]+)/i.exec(html)?.[1];
var withoutTags = (markup2) => markup2.replace(/<[^>]*>/g, " ");
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

// src/structure/markup.ts
var block = /<(\/?)(address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|section|summary|table|tbody|tfoot|thead|title|tr|ul)\b[^>]*>/gi;
var blocksOf2 = (source, start2, end2) => {
  const blocks = [];
  const markup2 = source.slice(start2, end2);
  let heading2 = 0;
  let lists = 0;
  let row4 = false;
  let from = 0;
  const close2 = (to) => {
    if (/\S/.test(markup2.slice(from, to).replace(/<[^>]*>/g, "")))
      blocks.push({ heading: heading2, kind: row4 ? "row" : lists > 0 ? "item" : "paragraph", from: start2 + from, to: start2 + to });
  };
  for (const { 0: tag2, 1: slash, 2: name = "", index: index2 } of markup2.matchAll(block)) {
    close2(index2);
    from = index2 + tag2.length;
    const opens = slash === "";
    heading2 = opens && /^h[1-6]$/i.test(name) ? Number(name[1]) : 0;
    row4 = opens && /^tr$/i.test(name);
    if (/^li$/i.test(name)) lists = Math.max(0, lists + (opens ? 1 : -1));
  }
  close2(markup2.length);
  return blocks;
};
var looksLikeMarkup = (code4) => /^\s*<[a-z/!][^>]*>/i.test(code4);

// src/structure/plain-text.ts
var textOf = (node2, source) => {
  const { start: start2, end: end2 } = node2.position ?? {};
  const length = (end2?.offset ?? 0) - (start2?.offset ?? 0);
  const into2 = { source, text: "", offsets: new Uint32Array(Math.max(length, 16)), links: [], linked: 0 };
  collect(node2, into2);
  return { text: into2.text, offsets: into2.offsets.slice(0, into2.text.length), links: into2.links, linked: into2.linked };
};
var textOfMarkup = (source, from, to) => {
  const into2 = { source, text: "", offsets: new Uint32Array(Math.max(to - from, 16)), links: [], linked: 0 };
  addMarkup(into2, source.slice(from, to), from);
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
      const before3 = into2.text.length;
      into2.links.push(node2.url);
      collectChildren(node2, into2);
      into2.linked += into2.text.length - before3;
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
      markup(node2, context);
      break;
    case "code":
      if (!node2.lang && looksLikeMarkup(node2.value)) markup(node2, context);
      else push4(node2, context, {});
      break;
    case "yaml":
    case "definition":
    case "thematicBreak":
      break;
    default:
      if ("children" in node2) for (const child of node2.children) walk(child, context);
  }
};
var push4 = (node2, context, more, plain6 = textOf(node2, context.source)) => {
  context.out.push({
    heading: 0,
    kind: context.depth ? "item" : "paragraph",
    lead: context.depth ? context.lead : "",
    depth: context.depth,
    ...plain6,
    ...more
  });
};
var paragraph = (node2, context) => {
  const only = node2.children.filter((child) => !(child.type === "text" && !child.value.trim()) && child.type !== "break");
  const bold = only.length === 1 && only[0]?.type === "strong";
  const plain6 = textOf(node2, context.source);
  if (node2.data?.pair) {
    push4(node2, context, { kind: "pair", lead: headerOf(node2.data.pair, context.lead) }, plain6);
    return;
  }
  if (bold && context.depth === 0 && plain6.text.length <= boldHeading && !/[.,;]$/.test(plain6.text.trim())) {
    context.lead = "";
    push4(node2, context, { heading: Math.min(context.heading + 1, 7) }, plain6);
    return;
  }
  const title2 = context.depth === 0 ? crampedHeading(context.source, plain6) : null;
  if (title2) {
    context.heading = title2.heading;
    push4(node2, context, { heading: title2.heading }, cut2(plain6, title2.from, title2.to));
  }
  const rest2 = title2 ? cut2(plain6, title2.to, plain6.text.length) : plain6;
  if (rest2.text.trim() !== "") push4(node2, context, {}, rest2);
  if (context.depth === 0) context.lead = title2 && rest2.text.trim() === "" ? "" : lastSentence(rest2.text);
};
var longestTitle3 = 80;
var crampedHeading = (source, { text: text4, offsets }) => {
  const signs2 = /^#{1,6}(?=[^\s#])/.exec(text4)?.[0].length;
  if (signs2 === void 0) return null;
  let to = signs2;
  while (to < text4.length && source[offsets[to]] !== "\n") to++;
  return to <= longestTitle3 && !/[.,;:]$/.test(text4.slice(0, to).trim()) ? { heading: signs2, from: signs2, to } : null;
};
var cut2 = ({ text: text4, offsets, links, linked }, from, to) => ({
  text: text4.slice(from, to),
  offsets: offsets.slice(from, to),
  links,
  linked: Math.min(linked, to - from)
});
var markup = (node2, context) => {
  const { start: start2, end: end2 } = node2.position ?? {};
  for (const { heading: heading2, kind, from, to } of blocksOf2(context.source, start2?.offset ?? 0, end2?.offset ?? 0)) {
    const plain6 = textOfMarkup(context.source, from, to);
    if (heading2) {
      context.heading = heading2;
      context.lead = "";
    }
    const alone = kind === "paragraph" && context.depth === 0;
    push4(node2, context, { heading: heading2, kind: alone || kind === "row" ? kind : "item", lead: alone ? "" : context.lead }, plain6);
    if (alone && !heading2) context.lead = lastSentence(plain6.text);
  }
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
  const { source, tree, sample: sample2 } = await read(input, sizeLimit);
  const tag2 = language ?? source.language ?? await detect(sample2);
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
    entities: () => entitiesOf(units2),
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
var separator3 = 2;
var fullShare = 0.6;
var allot = (items, room) => {
  const cost = (text4) => text4.length + separator3;
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
var quoted = (text4, longest8 = 600) => `“${escapeText(shorten(plainLine(text4), longest8))}”`;
var shorten = (text4, longest8) => {
  if (text4.length <= longest8) return text4;
  const cut3 = text4.slice(0, longest8 - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut3.trimEnd()}…`;
};
var code2 = (text4) => {
  const line = shorten(plainLine(text4), 200);
  const longest8 = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence3 = "`".repeat(longest8 + 1);
  const padded = /^`|`$/.test(line) || line === "" ? ` ${line} ` : line;
  return `${fence3}${padded}${fence3}`;
};
var codeCell = (text4) => code2(text4).replaceAll("|", "\\|");

// src/report/comment-links.ts
var longest7 = 1e3;
var commit = /^[0-9a-f]{40,64}$/;
var lineAddress = (links, side2, path2, line) => {
  const revision2 = side2 === "old" ? links?.base : links?.head;
  if (!links || !revision2 || !commit.test(revision2)) return null;
  const file = path2.split("/").map(segment).join("/");
  const address2 = `${links.repository}/blob/${revision2}/${file}?plain=1${line ? `#L${line}` : ""}`;
  return address2.length > longest7 ? null : address2;
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
var capital2 = (text4) => text4.charAt(0).toUpperCase() + text4.slice(1);
var inWords = (list5, key) => Object.hasOwn(list5, key) ? list5[key] ?? key : key;
var joined2 = (list5, keys) => keys.map((key) => inWords(list5, key)).join(", ");
var scopes = { ...topics, any: "any kind" };
var sidesOf2 = ({ terms: terms2, before: before3, after }) => {
  const bare3 = (list5) => list5.map((term) => term.slice(term.indexOf(":") + 1));
  const values = (value3, list5) => (value3 === void 0 ? bare3(list5) : [String(value3)]).flatMap((text4) => text4.split(", "));
  return { from: values(before3?.value, terms2.before), to: values(after?.value, terms2.after) };
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
    return `${capital2(inWords(promises2, to))} now promised before changes, instead of ${inWords(promises2, from)}`;
  const rest2 = to === "none" ? "" : `, only ${inWords(promises2, to)}`;
  return `${capital2(inWords(promises2, from))} no longer promised before changes${rest2}`;
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
    for (const [word3] of quote.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu))
      if (word3.toLowerCase().startsWith(stem)) return word3;
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
  const word3 = observed(term, side2) ?? (term.includes(" ") ? term : null);
  return word3 === null ? [] : [`“${word3}”`];
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
var measureOf = ({ category, before: before3, after }) => {
  const value3 = after?.value ?? before3?.value;
  if (isPeriod(value3)) return { name: periods[category] ?? `Period on ${topics[category]}`, up: "extended", down: "shortened" };
  if (isDate(value3)) return { name: `Date on ${topics[category]}`, up: "put off", down: "brought forward" };
  if (typeof value3 === "string") return { name: `Value on ${topics[category]}`, up: "changed", down: "changed" };
  return { name: category === "children" ? "Minimum age" : `Number on ${topics[category]}`, up: "raised", down: "lowered" };
};
var verbs = { added: "now stated", removed: "no longer stated", changed: "changed" };
var capital3 = (text4) => text4.charAt(0).toUpperCase() + text4.slice(1);
var headOf = ({ category, stance }) => stance === "practice" ? practices[category] : stance === "protection" ? protections[category] : `Statement on ${topics[category]}`;
var terms = ({ terms: { before: before3, after }, ...sides2 }, withMarkers = false) => {
  const from = termList(before3, sides2.before, withMarkers);
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
  const named3 = change2.kind === "changed" || change2.category === "retention" || change2.category === "children";
  if (!named3 || from === void 0 === (to === void 0)) return statement(change2);
  return `${measureOf(change2).name} of ${valueName(from ?? to)} ${from === void 0 ? "now stated" : "no longer stated"}`;
};
var item = (change2) => {
  if (change2.kind !== "changed" && change2.stance !== "practice") return statement(change2);
  const head3 = capital3(topics[change2.category]);
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
  const head3 = capital3(topics[change2.category]);
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
var blocksOf3 = ({ before: before3, after }) => {
  const side2 = evidence(after).length > 0 ? "new" : "old";
  return evidence(side2 === "new" ? after : before3).flatMap(({ start: start2, end: end2 }) => {
    const first = Math.floor(start2.offset / blockLength);
    const last = Math.floor(end2.offset / blockLength);
    return Array.from({ length: last - first + 1 }, (_, index2) => `${side2} ${first + index2}`);
  });
};
var gather2 = (findings, { old, new: now }) => {
  const groups = [];
  const groupsAt = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort(byWeight)) {
    const blocks = blocksOf3(finding);
    const near5 = blocks.flatMap((block2) => groupsAt.get(block2) ?? []).sort((a, b) => a - b);
    const group3 = near5.map((index2) => groups[index2]).find((members) => members?.[0]?.action === finding.action && sameWords(members[0], finding));
    if (group3) group3.push(finding);
    else {
      for (const block2 of blocks) groupsAt.set(block2, [...groupsAt.get(block2) ?? [], groups.length]);
      groups.push([finding]);
    }
  }
  return groups.map((members) => ({
    findings: members,
    before: quotesOf(
      members.map(({ before: before3 }) => before3),
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
  const [before3, after] = [group3.before[0], group3.after[0]];
  const parts = [
    ...before3 ? [`${words3.labels.old} ${placeLink("old", before3, context)}`] : [],
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
var placeInNew = (result, { before: before3, after }) => {
  const evidence2 = after?.evidence[0];
  if (evidence2) return evidence2;
  const offset = before3?.evidence[0]?.start.offset ?? 0;
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
var plain4 = (text4) => text4.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
var region = ({ start: start2, end: end2 }) => ({
  startLine: start2.line,
  startColumn: start2.column,
  endLine: end2.line,
  endColumn: end2.column
});
var location = (path2, span) => ({
  physicalLocation: { artifactLocation: { uri: path2.split("/").map(encodeURIComponent).join("/") }, region: region(span) }
});
var related = (result, { before: before3, after }) => {
  const places2 = [
    ...(before3?.evidence ?? []).map((evidence2) => ({ evidence: evidence2, side: "old" })),
    ...(after?.evidence ?? []).slice(1).map((evidence2) => ({ evidence: evidence2, side: "new" }))
  ];
  return places2.slice(0, 100).map(({ evidence: evidence2, side: side2 }, index2) => ({
    id: index2 + 1,
    ...location(result[side2].path, evidence2),
    message: { text: `${messagesIn().labels[side2]}: ${plain4(evidence2.quote)}` }
  }));
};
var resultOf = (result, finding, index2) => {
  const say = messagesIn();
  const { acknowledged } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: index2,
    level: levels[finding.action],
    message: { text: plain4(`${say.summary(finding)}. ${say.asked[finding.action]}, because ${say.because(finding)}.`) },
    locations: [location(result.new.path, placeInNew(result, finding))],
    relatedLocations: related(result, finding),
    partialFingerprints: { [fingerprintKey]: finding.id },
    ...acknowledged ? {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: plain4(say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires))
        }
      ]
    } : {},
    properties: { action: finding.action, effect: finding.effect, confidence: finding.confidence, category: finding.category }
  };
};
var ruleOf2 = (id, { category }) => ({
  id,
  shortDescription: { text: plain4(`${messagesIn().topics[category]}: ${id.slice(id.indexOf("/") + 1).replaceAll("-", " ")}`) },
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
var group = (page, { findings, before: before3, after }, number) => [
  ...titles(page, findings, number),
  ...before3.flatMap((quote) => quoted2(page.say.labels.before, quote)),
  ...after.flatMap((quote) => quoted2(page.say.labels.after, quote)),
  ...[...new Set(findings.map((finding) => reason(page, finding)))].flatMap((text4) => ["", text4])
];
var list3 = (page, label2, groups) => groups.length === 0 ? [] : ["", `### ${label2} (${sizeOf2(groups)})`, ...groups.flatMap((one2, i) => group(page, one2, i + 1))];
var folded3 = (label2, lines) => lines.length === 0 ? [] : ["", "<details>", `<summary>${label2} (${lines.length})</summary>`, "", ...lines, "", "</details>"];
var immaterial = ({ say }, groups) => groups.flatMap(({ findings, before: before3, after }) => {
  const place = (after[0] ?? before3[0])?.place;
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
var plain5 = (text4) => text4.replace(/\s+/g, " ").replace(controls, "�").trim();

// src/report/screen/wrap.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var marks = /\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f]/u;
var widthOf = (character) => marks.test(character) ? 0 : wide.test(character) ? 2 : 1;
var columns = (text4) => {
  if (/^[\x20-\x7e]*$/.test(text4)) return text4.length;
  return [...text4].reduce((sum2, character) => sum2 + widthOf(character), 0);
};
var pieces = (word3, width) => {
  if (columns(word3) <= width) return [word3];
  const parts = [""];
  let used = 0;
  for (const character of word3) {
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
  for (const word3 of text4.split(" ").flatMap((whole2) => pieces(whole2, room))) {
    if (line !== "" && columns(line) + 1 + columns(word3) > room) {
      lines.push(line);
      line = word3;
    } else line = line === "" ? word3 : `${line} ${word3}`;
  }
  return [...lines, line].map((content4, i) => `${i === 0 ? first : rest2}${content4}`.trimEnd());
};

// src/report/parsed-terminal.ts
var head = ({ parsed, say, paint }) => {
  const { path: path2, outline: outline2, language, revised, effective } = parsed;
  const { labels } = say;
  return [
    paint("bold", plain5(path2)),
    `  ${outline2.format}, ${plain5(language)}`,
    `  ${labels.revised}: ${revised ?? labels.notStated}`,
    `  ${labels.effective}: ${effective ?? labels.notStated}`
  ];
};
var clause2 = ({ parsed, say, paint, width }) => [
  "",
  paint("bold", say.labels.clause),
  ...wrap2(plain5(say.rule(parsed.rule)), width, "  "),
  ...(parsed.rule?.evidence ?? []).flatMap((part2) => [
    ...wrap2(`“${plain5(part2.quote)}”`, width, "    "),
    paint("dim", `    ${plain5(placeOf4(parsed.path, part2))}`)
  ])
];
var outline = ({ parsed, say, paint, width }) => {
  const { sections: sections2, passages } = parsed.outline;
  const outside2 = passages.filter((passage2) => passage2.outside);
  return [
    "",
    paint("bold", `${say.labels.outline} (${sections2.length})`),
    ...sections2.flatMap(({ title: title2, depth }) => wrap2(plain5(title2), width, "  ".repeat(Math.max(depth, 1)))),
    ...outside2.flatMap(({ text: text4 }) => wrap2(`${say.labels.outside}: “${plain5(text4)}”`, width, "  ", "    "))
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
    ...wrap2(`${[one2.category, ...one2.also].join(", ")}  ${plain5(placeOf4(parsed.path, one2.evidence))}`, width, "  "),
    ...wrap2(`“${plain5(one2.evidence.quote)}”`, width, "    "),
    ...wrap2(plain5(factsOf2(one2)), width, "    ").map((line) => paint("dim", line))
  ])
];
var remarks2 = ({ parsed, say, width }) => parsed.remarks.flatMap((one2) => ["", ...wrap2(plain5(`${say.severities[one2.severity]}: ${say.remark(one2)}`), width)]);
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
    const facts2 = [plain5(path2), plain5(language), revised === null ? "" : `${say.labels.revised.toLowerCase()} ${revised}`];
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
  ...wrap2(`“${shorten2(plain5(quote.text))}”`, width, `   ${mark2} `, "     ").map((line) => paint(colour, line)),
  ...wrap2([plain5(quote.place), ...quote.section.slice(-1).map(plain5)].join("  "), width, "     ").map(
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
      ...wrap2(plain5(say.rule(rule)), width, `  ${say.labels[side2]}  `, "       "),
      ...evidence2.flatMap((quote) => quoted3(screen, quote, " ", "dim"))
    ];
  };
  return ["", paint("bold", say.labels.clause), ...clause3("old"), ...clause3("new")];
};
var title = ({ say, paint, width }, finding, number) => {
  const { rule, effect, confidence, id } = finding;
  return [
    ...wrap2(plain5(say.summary(finding)), width, number, " ".repeat(number.length)).map((line) => paint("bold", line)),
    ...wrap2(`${rule}, ${say.effects[effect]}, ${say.confidences[confidence]}, ${id}`, width, "   ").map(
      (line) => paint("dim", line)
    )
  ];
};
var reason2 = (screen, finding) => {
  const { say, width, result } = screen;
  const { acknowledged } = finding;
  const clause3 = clauseOf(result, finding);
  const words5 = clause3?.words ? `: “${shorten2(plain5(clause3.words))}”` : "";
  const place = clause3 ? ` (${plain5(clause3.place)})` : "";
  const decision2 = acknowledged && say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires);
  return [
    ...wrap2(`${say.labels.because} ${plain5(say.because(finding))}${words5}${place}`, width, "   "),
    ...decision2 ? wrap2(plain5(decision2), width, "   ") : []
  ];
};
var reasons = (screen, findings) => [
  ...new Set(findings.map((finding) => reason2(screen, finding).join("\n")))
];
var group2 = (screen, { findings, before: before3, after }, number) => [
  "",
  ...findings.flatMap((finding, i) => title(screen, finding, i === 0 ? `${number}. `.padEnd(3) : "   ")),
  ...before3.flatMap((quote) => quoted3(screen, quote, "-", "red")),
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
  const line = ({ findings, after, before: before3 }) => {
    const place = plain5((after[0] ?? before3[0])?.place ?? "");
    return findings.flatMap((finding) => wrap2(`${plain5(say.summary(finding))}  ${place}`, width, "   ", "     "));
  };
  return ["", label2, ...groups.flatMap(line)];
};
var tail = ({ result, say, paint, width }, view) => {
  const advice3 = adviceOf(result).map((text4) => `${say.labels.advice}: ${say.advice(text4)}`);
  const remarks3 = [...result.remarks.map((one2) => `${say.severities[one2.severity]}: ${say.remark(one2)}`), ...advice3];
  const fates2 = view.fates.map(([fate, n]) => `${n} ${say.fates[fate]}`).join(", ");
  return [
    ...remarks3.length === 0 ? [] : ["", paint("bold", say.labels.remarks)],
    ...remarks3.flatMap((text4) => wrap2(plain5(text4), width, "   ", "     ")),
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
