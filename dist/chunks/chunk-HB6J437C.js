import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  fingerprint as fingerprint2
} from "./chunk-M5QT63N3.js";
import {
  fingerprint as fingerprint4
} from "./chunk-FKVYHH4Y.js";
import {
  fingerprint
} from "./chunk-CIAKYGJ7.js";
import {
  fingerprint as fingerprint3
} from "./chunk-42KFRAIU.js";
import {
  EditMap,
  attention,
  autolink,
  blankLine,
  blockQuote,
  characterEscape,
  characterReference,
  codeFenced,
  codeIndented,
  codeText,
  combineExtensions,
  content,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString,
  definition,
  factorySpace,
  gfmAutolinkLiteral,
  gfmFootnote,
  gfmFromMarkdown,
  gfmStrikethrough,
  gfmTable,
  gfmTaskListItem,
  hardBreakEscape,
  headingAtx,
  htmlFlow,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
  lineEnding,
  list,
  markdownLineEnding,
  markdownSpace,
  normalizeIdentifier,
  ok,
  push,
  resolveAll,
  setextUnderline,
  splice,
  stringifyPosition,
  subtokenize,
  thematicBreak,
  toString
} from "./chunk-5EPIN53F.js";
import {
  promises
} from "./chunk-3GD2GQWN.js";
import {
  sizeLimit,
  strictness,
  version
} from "./chunk-MKB2WSMY.js";
import {
  adviceOf,
  viewOf
} from "./chunk-53MCBQUH.js";
import {
  actions,
  categories,
  numberOf
} from "./chunk-5KGLYZ5J.js";
import {
  actKinds,
  conceptKinds,
  concepts,
  count,
  countryKey,
  countryOf,
  inGeneral,
  iriOf,
  messagesIn,
  turningKinds
} from "./chunk-OXPUKBXB.js";
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
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
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
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// src/assess/rules/define.ts
var defineRules = (category, entries) => Object.entries(entries).map(([name, entry2]) => ({
  material: true,
  ...entry2,
  id: `${category}/${name}`,
  category,
  mirror: typeof entry2.mirror === "string" ? `${category}/${entry2.mirror}` : entry2.mirror
}));

// src/assess/rules/families.ts
var bothSides = (change, [forth, back]) => change.direction === "tightened" ? forth : change.direction === "loosened" ? back : "replaced";
var oneSide = (change, [came, went]) => change.kind === "added" ? came : went;
var said = ({ kind, terms: { before, after } }) => {
  if (kind !== "changed") return kind;
  return !before.length && after.length ? "gained" : before.length && !after.length ? "lost" : "replaced";
};
var shapeOf = (change) => {
  if (!change.substance) return change.aspect === "order" ? "moved" : "reworded";
  switch (change.aspect) {
    case "polarity":
      return bothSides(change, ["denied", "undenied"]);
    case "modality":
      return bothSides(change, ["firmer", "softer"]);
    case "condition":
      return bothSides(change, ["bounded", "unbounded"]);
    case "value":
      return change.direction === "up" ? "longer" : change.direction === "down" ? "shorter" : "replaced";
    case "limit":
      return change.kind === "changed" ? bothSides(change, ["stated", "unstated"]) : oneSide(change, ["period-added", "period-removed"]);
    default:
      return said(change);
  }
};
var on = (shapes, sense = () => true) => (change) => shapes.includes(shapeOf(change)) && sense(change);
var not = (when) => (change) => !when(change);
var names = (...keys) => ({ terms: { before, after } }) => keys.some((key) => before.includes(key) || after.includes(key));
var itself = { none: "it is its own reverse" };
var entry = (title, effect, mirror, when) => ({ title, effect, mirror, when });
var statesPromise = ({ stance }) => stance === "protection";
var promiseRules = (promise) => ({
  "promise-added": entry(`${promise} added`, "restricts", "promise-removed", on(["added", "period-added"], statesPromise)),
  "promise-removed": entry(`${promise} removed`, "expands", "promise-added", on(["removed", "period-removed"], statesPromise)),
  // Whoever adds a condition, an exception or a period to a promise, or takes something out of it, promises less.
  "promise-narrowed": entry(
    `${promise} covers less, or has a new exception`,
    "expands",
    "promise-widened",
    on(["lost", "bounded", "stated", "softer", "shorter"], statesPromise)
  ),
  "promise-widened": entry(
    `${promise} covers more, or has lost an exception`,
    "restricts",
    "promise-narrowed",
    on(["gained", "unbounded", "unstated", "firmer", "longer"], statesPromise)
  )
});
var practiceRules = ({ noun: noun3, within: within2, reverse }, periods = {}) => {
  const plain2 = not(statesPromise);
  const own6 = Object.keys(periods).length > 0;
  const limits = (forth, back) => own6 ? [["bounded"], ["unbounded"]] : [forth, back];
  const [tighter, looser] = limits(["bounded", "stated", "shorter"], ["unbounded", "unstated", "longer"]);
  return {
    added: entry(`${noun3} added`, "expands", "removed", on(["added", "period-added"], plain2)),
    removed: entry(`${noun3} removed`, "restricts", "added", on(["removed", "period-removed"], plain2)),
    ...promiseRules(reverse),
    widened: entry(`${noun3} covers more`, "expands", "narrowed", on(["gained"], plain2)),
    narrowed: entry(`${noun3} covers less`, "restricts", "widened", on(["lost"], plain2)),
    changed: { title: `${noun3} changed`, effect: "neutral", mirror: itself, when: on(["replaced"]) },
    "condition-added": entry(`Condition or limit on ${within2} added`, "restricts", "condition-removed", on(tighter, plain2)),
    "condition-removed": entry(`Condition or limit on ${within2} removed`, "expands", "condition-added", on(looser, plain2)),
    ...polarityRules(noun3, "restricts", "expands"),
    "made-firm": entry(`${noun3}: "may" became "will"`, "expands", "made-optional", on(["firmer"], plain2)),
    // The company may still do it: nobody is protected by this.
    "made-optional": entry(`${noun3}: "will" became "may"`, "neutral", "made-firm", on(["softer"], plain2)),
    ...periods,
    ...formRules(noun3)
  };
};
var practicePeriodRules = (period) => {
  const plain2 = not(statesPromise);
  return {
    extended: entry(`${period} extended`, "expands", "shortened", on(["longer"], plain2)),
    shortened: entry(`${period} shortened`, "restricts", "extended", on(["shorter"], plain2)),
    "limit-added": entry(`${period} now stated`, "restricts", "limit-removed", on(["stated"], plain2)),
    "limit-removed": entry(`${period} no longer stated`, "expands", "limit-added", on(["unstated"], plain2))
  };
};
var polarityRules = (noun3, denied, undenied) => ({
  denied: entry(`${noun3}: now denied`, denied, "undenied", on(["denied"])),
  undenied: entry(`${noun3}: no longer denied`, undenied, "denied", on(["undenied"]))
});
var protectionRules = ({ noun: noun3, within: within2, reverse }, limits, period) => {
  const plain2 = not(limits);
  const whole2 = (came, withPeriod) => period?.alone ? [came] : [came, withPeriod];
  return {
    added: entry(`${noun3} added`, "restricts", "removed", on(whole2("added", "period-added"), plain2)),
    removed: entry(`${noun3} removed`, "expands", "added", on(whole2("removed", "period-removed"), plain2)),
    "exception-added": entry(`${reverse} added`, "expands", "exception-removed", on(whole2("added", "period-added"), limits)),
    "exception-removed": entry(
      `${reverse} removed`,
      "restricts",
      "exception-added",
      on(whole2("removed", "period-removed"), limits)
    ),
    widened: entry(`${noun3} covers more`, "restricts", "narrowed", on(["gained"], plain2)),
    narrowed: entry(`${noun3} covers less`, "expands", "widened", on(["lost"], plain2)),
    changed: { title: `${noun3} changed`, effect: "neutral", mirror: itself, when: changedOf(limits, period) },
    "condition-added": entry(`Condition or limit on ${within2} added`, "expands", "condition-removed", on(["bounded"], plain2)),
    "condition-removed": entry(
      `Condition or limit on ${within2} removed`,
      "restricts",
      "condition-added",
      on(["unbounded"], plain2)
    ),
    ...polarityRules(noun3, "expands", "restricts"),
    "made-firm": entry(`${noun3}: "may" became "will"`, "restricts", "made-optional", on(["firmer"], plain2)),
    "made-optional": entry(`${noun3}: "will" became "may"`, "expands", "made-firm", on(["softer"], plain2)),
    ...period ? periodRules(period) : {},
    ...formRules(noun3)
  };
};
var within = ["gained", "lost", "bounded", "unbounded", "firmer", "softer"];
var measured = ["longer", "shorter", "stated", "unstated"];
var changedOf = (limits, period) => (change) => on(["replaced"])(change) || on(within, limits)(change) || period === null && on(measured)(change);
var periodRules = ({ title, alone }) => ({
  extended: entry(`${title} extended`, "expands", "shortened", on(["longer"])),
  shortened: entry(`${title} shortened`, "restricts", "extended", on(["shorter"])),
  "limit-added": entry(`${title} now stated`, "restricts", "limit-removed", on(alone ? ["stated", "period-added"] : ["stated"])),
  "limit-removed": entry(
    `${title} no longer stated`,
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
var row = (title, field, direction, effect, mirror) => ({
  title,
  effect,
  mirror,
  when: (change) => change.aspect === "rule" && change.field === field && change.direction === direction
});
var form = (title, when) => ({ title, material: false, effect: "neutral", mirror: itself, when });
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
var byAge = ({ before, after }) => typeof (after?.value ?? before?.value) === "number";
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
    when: (change) => on(["added"])(change) || on(["period-added"], not(byAge))(change)
  },
  removed: {
    title: `${noun} removed`,
    effect: "expands",
    mirror: "added",
    when: (change) => on(["removed"])(change) || on(["period-removed"], not(byAge))(change)
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
    when: (change) => on(["replaced", "gained", "lost", "firmer", "softer"])(change) || on(["longer", "shorter", "stated", "unstated"], not(byAge))(change)
  },
  ...formRules(noun)
});

// src/assess/rules/choice.ts
var choice = defineRules(
  "choice",
  protectionRules({ noun: "Choice", within: "a choice", reverse: "Limit of a choice" }, ({ stance }) => stance === "practice", null)
);

// src/assess/rules/collection.ts
var collection = defineRules(
  "collection",
  practiceRules({ noun: "Collection of data", within: "the collection of data", reverse: "Promise not to collect" })
);

// src/assess/rules/contact.ts
var officers = [iriOf("controller"), iriOf("dpo")];
var identity = ({ concepts: concepts2 }) => officers.some((iri) => iri !== null && concepts2.includes(iri));
var meant = (when) => not((change) => on(["reworded", "moved"])(change) || !when(change));
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
var consented = (terms) => terms.includes("consent") || terms.includes("with-consent");
var exchanged = ["replaced", "gained", "lost", "bounded", "unbounded"];
var toConsent = ({ terms }) => consented(terms.after) && !consented(terms.before);
var fromConsent = ({ terms }) => consented(terms.before) && !consented(terms.after);
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
    when: (change) => on(exchanged, (it) => not(toConsent)(it) && not(fromConsent)(it))(change) || on(rest)(change)
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
var limitsRight = (change) => change.stance === "practice" && !grantsByNot(change);
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
var weakens = (change) => noGuarantee(change) || change.stance === "practice" && !protectsByNot(change);
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
  const count2 = (all) => {
    const keys = [];
    const counts2 = [];
    for (const one of all) {
      const key = numberOf2(one);
      const at = places2[key] - 1;
      if (at < 0) {
        counts2.push(1);
        places2[key] = keys.push(key);
      } else counts2[at] = counts2[at] + 1;
    }
    for (const key of keys) places2[key] = 0;
    return { keys, counts: counts2 };
  };
  return { count: count2, size: () => places2.length };
};
var held = new Int32Array(1024);
var look = ({ keys, counts: counts2 }, work) => {
  for (let i = 0; i < keys.length; i++) held[keys[i]] = counts2[i];
  const result = work();
  for (let i = 0; i < keys.length; i++) held[keys[i]] = 0;
  return result;
};
var shortest = 4;
var sharedWords = (a, b) => {
  const other2 = /* @__PURE__ */ new Set();
  for (const { tokens } of b) for (const { text: text3 } of tokens) if (text3.length >= shortest) other2.add(text3);
  const shared = /* @__PURE__ */ new Set();
  for (const { tokens } of a) for (const { text: text3 } of tokens) if (other2.has(text3)) shared.add(text3);
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
  const bag = ({ keys, counts: counts2 }) => {
    let weight = 0;
    let size = 0;
    for (let i = 0; i < keys.length; i++) {
      weight += counts2[i] * weightOf2(keys[i]);
      size += counts2[i];
    }
    return { keys, counts: counts2, weight, size };
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
var byWords = (units) => {
  const map = /* @__PURE__ */ new Map();
  for (const unit of units) {
    const list3 = map.get(unit.folded);
    if (list3) list3.push(unit.id);
    else map.set(unit.folded, [unit.id]);
  }
  return map;
};
var matchEqual = (old, now, partners) => {
  const other2 = byWords(now);
  const repeated = [];
  for (const [words4, ids] of byWords(old)) {
    const same = other2.get(words4);
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
  const title = (units, id) => units[id]?.path.at(-1) ?? "";
  const fits2 = [
    (a, b) => neighboursAgree(partners, a, b) && title(old, a) === title(now, b),
    (a, b) => title(old, a) === title(now, b),
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

// src/align/candidates.ts
var commonest = 60;
var kept = 8;
var indexOf = (bags, units) => {
  const index = /* @__PURE__ */ new Map();
  for (const unit of units)
    for (const key of bags[unit]?.keys ?? []) {
      const list3 = index.get(key);
      if (list3) list3.push(unit);
      else index.set(key, [unit]);
    }
  return index;
};
var rankedKeys = (bag, weightOf2) => {
  bag.ranked ??= [...bag.keys].sort((a, b) => weightOf2(b) - weightOf2(a));
  return bag.ranked;
};
var sums = new Float64Array(1024);
var roomFor = (unit) => {
  if (unit < sums.length) return;
  const longer = new Float64Array(unit * 2);
  longer.set(sums);
  sums = longer;
};
var best = (touched) => {
  const top2 = [];
  for (const unit of touched) {
    const sum2 = sums[unit];
    let at = top2.length;
    while (at > 0) {
      const above = top2[at - 1];
      const more = sum2 - sums[above];
      if (more < 0 || more === 0 && unit > above) break;
      at--;
    }
    if (at < kept) {
      top2.splice(at, 0, unit);
      if (top2.length > kept) top2.pop();
    }
  }
  for (const unit of touched) sums[unit] = 0;
  return top2;
};
var candidatesFor = (bag, index, weightOf2) => {
  const touched = [];
  for (const key of rankedKeys(bag, weightOf2)) {
    const weight = weightOf2(key);
    const list3 = index.get(key);
    if (!list3 || list3.length > commonest && touched.length > 0) continue;
    const end2 = Math.min(list3.length, commonest);
    for (let i = 0; i < end2; i++) {
      const unit = list3[i];
      roomFor(unit);
      if (sums[unit] === 0) touched.push(unit);
      sums[unit] = sums[unit] + weight;
    }
  }
  return best(touched);
};

// src/align/gather.ts
var enough = { within: 0.62, across: 0.5 };
var least = 2;
var gather = (old, now, bags, partners, across) => {
  const groups = /* @__PURE__ */ new Map();
  partners.old.forEach((b, a) => {
    if (b >= 0) groups.set(a, { old: [a], new: [b] });
  });
  const byNew = new Map([...groups.values()].map((group) => [group.new[0], group]));
  const byOld = new Map([...groups.values()].map((group) => [group.old[0], group]));
  joinSide(bags.new, bags.old, partners.new, { theirs: byOld, mine: byNew }, "new", bags, now, across);
  joinSide(bags.old, bags.new, partners.old, { theirs: byNew, mine: byOld }, "old", bags, old, across);
  return [...groups.values()];
};
var sum = (bags, ids) => {
  if (ids.length === 1) return bags[ids[0]];
  const counts2 = /* @__PURE__ */ new Map();
  let weight = 0;
  let size = 0;
  for (const id of ids) {
    const bag = bags[id];
    bag.keys.forEach((key, i) => {
      counts2.set(key, (counts2.get(key) ?? 0) + bag.counts[i]);
    });
    weight += bag.weight;
    size += bag.size;
  }
  return { keys: [...counts2.keys()], counts: [...counts2.values()], weight, size };
};
var joinSide = (mine, theirs, partner, groups, side2, bags, units, across) => {
  const index = across ? null : indexOf(theirs, groups.theirs.keys());
  const other2 = side2 === "new" ? "old" : "new";
  const bar = across ? enough.across : enough.within;
  const near3 = (id, bag) => index ? candidatesFor(bag, index, bags.weightOf).map((candidate) => groups.theirs.get(candidate)) : [groups.mine.get(id - 1), groups.mine.get(id + 1)];
  for (const [id, bag] of mine.entries()) {
    if (partner[id] !== -1 || bag.size < (units[id]?.kind === "paragraph" ? least : 1)) continue;
    let best2 = null;
    for (const group of near3(id, bag)) {
      if (!group) continue;
      const surplus = without(sum(theirs, group[other2]), sum(mine, group[side2]), bags.weightOf);
      const share = common(bag, surplus, bags.weightOf) / bag.weight;
      if (share >= bar && (!best2 || share > best2.share)) best2 = { group, share };
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
var matchLike = (old, now, bags, partners, sections, across) => {
  const scores = /* @__PURE__ */ new Map();
  const least3 = across ? threshold.across : threshold.within;
  for (const bar of [least3 + 0.2, least3, least3 - 0.12]) {
    const free2 = [...now.keys()].filter((b) => partners.new[b] === -1);
    const index = indexOf(bags.new, free2);
    const found = [];
    for (const a of old.keys()) {
      if (partners.old[a] !== -1) continue;
      const bag = bags.old[a];
      if (!bag?.size) continue;
      for (const b of candidatesFor(bag, index, bags.weightOf)) {
        const likeness = dice(bag, bags.new[b], bags.weightOf);
        const place2 = placeOf(old[a], now[b], partners, sections);
        const score = likeness + place2;
        if (score >= bar && (likeness >= least3 || place2 >= nextToPair) && (bag.size >= few || place2 > 0 || likeness > 0.99))
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
var placeOf = (a, b, partners, sections) => (sections.get(a.section) === b.section ? sameSection : 0) + (neighboursAgree(partners, a.id, b.id) ? nextToPair : 0) + (a.path.length && a.path.at(-1) === b.path.at(-1) ? sameHeading : 0);

// src/align/sections.ts
var sectionsByVotes = (old, now, partners) => {
  const votes = /* @__PURE__ */ new Map();
  partners.old.forEach((b, a) => {
    if (b < 0) return;
    const from = old[a];
    const to = now[b];
    const list3 = votes.get(from.section) ?? /* @__PURE__ */ new Map();
    list3.set(to.section, (list3.get(to.section) ?? 0) + from.text.length);
    votes.set(from.section, list3);
  });
  return new Map([...votes].map(([section, list3]) => [section, [...list3].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0]));
};

// src/align/singles.ts
var singlesOf = (mine, theirs, taken, weightOf2) => {
  const index = indexOf(theirs, theirs.keys());
  const singles = [];
  for (const [unit, bag] of mine.entries()) {
    if (taken.has(unit)) continue;
    let covered2 = 0;
    let by = null;
    for (const candidate of candidatesFor(bag, index, weightOf2)) {
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

// src/align/index.ts
var align = (old, now, across) => {
  const bags = bagsOf(old, now, across);
  const partners = { old: new Int32Array(old.length).fill(-1), new: new Int32Array(now.length).fill(-1) };
  if (!across) matchEqual(old, now, partners);
  const scores = matchLike(old, now, bags, partners, sectionsByVotes(old, now, partners), across);
  if (across) fillGaps(old, now, bags, partners, scores);
  const groups = gather(old, now, bags, partners, across);
  const pairs = groups.map(
    ({ old: old2, new: now2 }) => ({
      old: old2,
      new: now2,
      score: old2.length === 1 && now2.length === 1 ? scores.get(old2[0]) ?? 1 : 0.5
    })
  );
  const taken = { old: new Set(groups.flatMap((group) => group.old)), new: new Set(groups.flatMap((group) => group.new)) };
  const oldOnly = singlesOf(bags.old, bags.new, taken.old, bags.weightOf);
  const newOnly = singlesOf(bags.new, bags.old, taken.new, bags.weightOf);
  return { pairs, oldOnly, newOnly, sections: sectionsByVotes(old, now, partners), across };
};

// src/text/bare.ts
var bare = (text3) => text3.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

// src/align/section-changes.ts
var refOf = (revision, section) => ({
  title: section.title,
  path: section.path,
  start: revision.point(section.start),
  end: revision.point(section.end)
});
var sectionChanges = (old, now, alignment) => {
  const partner = new Map(alignment.sections);
  const taken = new Set(partner.values());
  for (const section of old.outline.sections) {
    if (partner.has(section.id)) continue;
    const twin = now.outline.sections.find((other2) => !taken.has(other2.id) && bare(other2.title) === bare(section.title));
    if (twin) {
      partner.set(section.id, twin.id);
      taken.add(twin.id);
    }
  }
  const byNew = /* @__PURE__ */ new Map();
  for (const section of old.outline.sections) {
    const to = partner.get(section.id);
    if (to !== void 0) byNew.set(to, [...byNew.get(to) ?? [], section]);
  }
  const edited = editedSections(old, now, alignment);
  let last = -1;
  const kept2 = now.outline.sections.map((section) => {
    const from = byNew.get(section.id) ?? [];
    const first = from[0];
    if (!first) return { kind: "added", old: [], new: [refOf(now, section)] };
    const moved = first.id < last;
    last = Math.max(last, first.id);
    const kind = from.length > 1 ? "merged" : bare(first.title) !== bare(section.title) ? "renamed" : moved ? "moved" : edited.has(section.id) ? "edited" : "same";
    return { kind, old: from.map((part) => refOf(old, part)), new: [refOf(now, section)] };
  });
  const gone = old.outline.sections.filter((section) => !partner.has(section.id)).map((section) => ({ kind: "removed", old: [refOf(old, section)], new: [] }));
  return [...kept2, ...gone].filter((change) => (change.old[0] ?? change.new[0])?.title !== "");
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
var covers = (promise, category) => promise.scope.includes("any") || promise.scope.some((scope2) => scope2 === category || scope2 !== "any" && (covered[scope2]?.includes(category) ?? false));
var advice = ["colorado-6.04", "wp260-29", "ftc-gateway-learning"];
var make = (action, row3, promise, side2) => ({
  action,
  hedged: promise?.hedge === "where-law-requires",
  because: {
    revision: promise ? side2 : null,
    requires: promise?.requires ?? null,
    row: row3,
    hedge: promise?.hedge ?? null,
    clause: promise?.evidence ?? null,
    advice: row3 === "no-rule" || row3 === "posting-only" ? advice : []
  }
});
var decide = (rule, question, side2, literal) => {
  if (!rule) return make("none", "no-rule", null, side2);
  const firm = rule.promises.filter((promise) => promise.hedge !== "may");
  const consent = firm.find((promise) => promise.requires === "consent");
  const byConsent = consent && decideConsent(consent, question, side2, literal);
  if (byConsent) return byConsent;
  const notices = firm.filter((promise) => promise.requires === "notice");
  const wide = notices.find((promise) => promise.when !== "reduces-rights" && covers(promise, question.category));
  if (wide) return make("notice", question.effect === "restricts" ? "protective" : "notice-covered", wide, side2);
  const narrow = notices.find((promise) => promise.when === "reduces-rights");
  if (narrow) return make(question.effect === "expands" ? "notice" : "none", "notice-reduces-rights", narrow, side2);
  if (consent) return make("none", "consent-outside-clause", consent, side2);
  return make("none", "posting-only", rule.promises[0] ?? null, side2);
};
var decideConsent = (promise, { effect, category }, side2, literal) => {
  if (effect === "restricts" && !literal) return void 0;
  if (promise.when === "reduces-rights")
    return effect === "expands" ? make("consent", "consent-reduces-rights", promise, side2) : void 0;
  if (!covers(promise, category)) return void 0;
  if (promise.hedge === "where-law-requires")
    return effect === "expands" ? make("consent", "consent-hedged", promise, side2) : void 0;
  return make("consent", promise.appliesTo === "existing-data" ? "existing-data" : "consent-covered", promise, side2);
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
var fold = (title) => bare(title.toLowerCase().replace(/^[\s\d.()§a-z]{0,4}[.)]\s+/u, ""));
var folded = /* @__PURE__ */ new WeakMap();
var titleOf = (path) => {
  let title = folded.get(path);
  if (title === void 0) {
    title = fold(path.at(-1) ?? "");
    folded.set(path, title);
  }
  return title;
};
var fingerprint5 = (rule, change) => {
  const title = titleOf((change.after ?? change.before)?.section ?? []);
  const parts = [rule, title, change.terms.before, change.terms.after, change.before?.value ?? null, change.after?.value ?? null];
  return hash("sha256", JSON.stringify(parts)).slice(0, 12);
};

// src/assess/index.ts
var byCategory = /* @__PURE__ */ new Map();
for (const rule of rules) byCategory.set(rule.category, [...byCategory.get(rule.category) ?? [], rule]);
var ruleFor = (change) => {
  const rule = byCategory.get(change.category)?.find(({ when }) => when(change));
  if (!rule) throw new Error(`no rule for ${change.category}, ${change.aspect}, ${change.kind}, ${change.direction}`);
  return rule;
};
var less = { certain: "likely", likely: "possible", possible: "possible" };
var assess = (changes, old, now, options) => {
  const seen = /* @__PURE__ */ new Map();
  return changes.flatMap((change) => {
    const rule = ruleFor(change);
    const level = options.levels?.[rule.id];
    if (level === "off") return [];
    const material = level === void 0 ? rule.material : level === "material";
    const question = { category: change.category, effect: rule.effect, material };
    const { action, because, hedged } = actionOf(
      old,
      now,
      question,
      options.protective ?? "notice",
      options.governing ?? "stricter"
    );
    const print = fingerprint5(rule.id, change);
    const nth = seen.get(print) ?? 0;
    seen.set(print, nth + 1);
    const id = nth ? fingerprint5(`${rule.id}#${nth}`, change) : print;
    const finding = {
      ...change,
      id,
      rule: rule.id,
      effect: rule.effect,
      material,
      action,
      because,
      confidence: hedged ? less[change.confidence] : change.confidence
    };
    const known4 = material ? acknowledgementOf(finding, options) : void 0;
    return [known4 ? { ...finding, acknowledged: { owner: known4.owner, reason: known4.reason, expires: known4.expires } } : finding];
  });
};
var acknowledgementOf = (finding, options) => options.acknowledgements?.find(
  (entry2) => entry2.id === finding.id && entry2.rule === finding.rule && (entry2.expires === null || options.today === void 0 || entry2.expires >= options.today)
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
var remarksOn = (revision, side2) => {
  const { source, outline, practices, rule } = revision;
  const remarks = [];
  if (!revision.understood)
    remarks.push(remark("unknown-language", "warning", side2, { path: source.path, language: outline.language }));
  else if (practices < fewStatements) remarks.push(remark("no-policy", "warning", side2, { path: source.path }));
  else if (!rule) remarks.push(remark("no-change-rule", "note", side2, { path: source.path }));
  const lost = source.text.split("�").length - 1;
  if (lost) remarks.push(remark("replacement-characters", "warning", side2, { path: source.path, count: lost }));
  return remarks;
};
var dayAfter = (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
var remarksOf = (old, now, findings, options) => {
  const remarks = [...remarksOn(old, "old"), ...remarksOn(now, "new")];
  if (old.source.text === now.source.text) return [...remarks, remark("identical", "note", null)];
  if (old.outline.language !== now.outline.language)
    remarks.push(remark("different-languages", "note", null, { old: old.outline.language, new: now.outline.language }));
  return [...remarks, ...dateRemarks(old, now, findings), ...noticeRemarks(now, old, options, findings)];
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
  const days = Math.max(old.rule?.noticeDays ?? 0, now.rule?.noticeDays ?? 0);
  const published = options.published ?? options.today;
  if (!days || !published || !findings.some((finding) => finding.material)) return [];
  const effective = now.dates.effective;
  if (!effective) return [remark("effective-date-missing", "note", "new", { days })];
  const earliest = dayAfter(published, days);
  return effective < earliest ? [remark("effective-too-early", "warning", "new", { days, published, effective, earliest })] : [];
};

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
kin.forEach((group, i) => {
  for (const key of group) kinOf.set(key, [...kinOf.get(key) ?? [], i]);
});
var areKin = (a, b) => kinOf.get(a)?.some((group) => kinOf.get(b)?.includes(group)) ?? false;

// src/compare/across.ts
var free = /* @__PURE__ */ new Set(["modal", "quantity", "reference", "change", "date", "contact"]);
var freeConcepts = /* @__PURE__ */ new Set(["purpose-word", "if"]);
var bound = /* @__PURE__ */ new Set(["automatic"]);
var typed = ({ concept: concept2, kind }) => concept2 !== null && (concept2 in concepts || countryOf(concept2) !== null) && (bound.has(concept2) || !free.has(kind) && !freeConcepts.has(concept2));
var keyOf = ({ token }) => token.kind === "name" ? `'${token.key}` : token.concept;
var tellingItems = (units) => {
  const seen = /* @__PURE__ */ new Set();
  return units.flatMap(
    (unit) => unit.tokens.flatMap((token, at) => {
      if (!typed(token) && token.kind !== "name") return [];
      const item = { token, unit, at };
      const key = keyOf(item);
      if (seen.has(key)) return [];
      seen.add(key);
      return [item];
    })
  );
};
var spells = (units, { text: text3, key }) => units.some(
  (unit) => unit.tokens.some((token) => token.text === text3 || token.key === text3 || token.text === key || token.key === key)
);
var modalIn = (units) => {
  const items = units.flatMap((unit) => unit.tokens.flatMap((token, at) => token.kind === "modal" ? [{ token, unit, at }] : []));
  return items.find((item) => item.token.concept === "may") ?? items[0];
};
var turnedPromise = (left, right) => {
  const [before, after] = [modalIn(left), modalIn(right)];
  if (!before || !after) return null;
  return before.token.concept === "may" !== (after.token.concept === "may") ? [before, after] : null;
};
var differencesAcross = (left, right) => {
  const a = tellingItems(left);
  const b = tellingItems(right);
  const keysA = new Set(a.map(keyOf));
  const keysB = new Set(b.map(keyOf));
  const lacks = (item, keys, others2) => !keys.has(keyOf(item)) && !(item.token.kind === "name" && spells(others2, item.token));
  const onlyA = a.filter((item) => lacks(item, keysB, right));
  const onlyB = b.filter((item) => lacks(item, keysA, left));
  const rendered = (item, others2) => others2.some((other2) => areKin(keyOf(item), keyOf(other2)));
  const old = onlyA.filter((item) => !rendered(item, onlyB));
  const now = onlyB.filter((item) => !rendered(item, onlyA));
  const [before, after] = turnedPromise(left, right) ?? [];
  if (before && after) {
    old.push(before);
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
    const done = (value2) => {
      value2 = this.postProcess(value2, options);
      if (callback) {
        setTimeout(function() {
          callback(value2);
        }, 0);
        return void 0;
      } else {
        return value2;
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
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
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
  castInput(value2, options) {
    return value2;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value2, options) {
    return Array.from(value2);
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
          let value2 = newTokens.slice(newPos, newPos + component.count);
          value2 = value2.map(function(value3, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value3.length ? oldValue : value3;
          });
          component.value = this.join(value2);
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
  tokenize(value2) {
    return value2.slice();
  }
  join(value2) {
    return value2;
  }
  removeEmpty(value2) {
    return value2;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// src/compare/differences.ts
var itemsOf = (units) => units.flatMap(
  (unit) => unit.tokens.flatMap((token, at) => token.class === "function" || measured2(unit, at) ? [] : [{ token, unit, at }])
);
var measured2 = (unit, at) => unit.values.some(({ from, to }) => from <= at && at < to);
var senseOf = (token) => token.denies ? "!not" : token.class === "marker" ? `!${token.concept}` : token.key;
var patience = 200;
var furthest = 600;
var differences = (old, now) => {
  const a = itemsOf(old);
  const b = itemsOf(now);
  const parts = diffArrays(
    a.map((item) => senseOf(item.token)),
    b.map((item) => senseOf(item.token)),
    { timeout: patience, maxEditLength: furthest }
  );
  if (!parts) return cancelMoved([{ old: a, new: b, oldAnchor: a[0], newAnchor: b[0] }]);
  const clusters = [];
  let i = 0;
  let j = 0;
  let open = null;
  for (const part of parts) {
    const n = part.count ?? part.value.length;
    if (!part.added && !part.removed) {
      i += n;
      j += n;
      open = null;
      continue;
    }
    if (!open) {
      open = { old: [], new: [], oldAnchor: a[i - 1] ?? a[i], newAnchor: b[j - 1] ?? b[j] };
      clusters.push(open);
    }
    if (part.removed) {
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

// src/model/weights.json
var weights_default = {
  pair: {
    bias: -0.19,
    "c.action": -0.24,
    "c.added": 0.24,
    "c.alike": -0.3,
    "c.audience": 0.35,
    "c.automated": -0.08,
    "c.basis": 0.06,
    "c.both": -0.32,
    "c.change": -0.18,
    "c.children": 0.08,
    "c.choice": -0.55,
    "c.condition": -0.39,
    "c.contact": -0.43,
    "c.data": 0.11,
    "c.distinct": 0.24,
    "c.exception": 0.21,
    "c.heavy": 0.25,
    "c.heft": 0.33,
    "c.known": -0.2,
    "c.label": -0.49,
    "c.limiter": 1.03,
    "c.member": 0.57,
    "c.member-typed": 0.06,
    "c.modal": 0.05,
    "c.modal-turn": 0.34,
    "c.name": -0.18,
    "c.names": 0.18,
    "c.negation": 0.36,
    "c.nothing": 0.06,
    "c.novel": 0.11,
    "c.number": -0.55,
    "c.place": 0.32,
    "c.purpose": -0.05,
    "c.quantity": 0.3,
    "c.recipient": -0.15,
    "c.reference": -0.04,
    "c.removed": -0.1,
    "c.renamed": 0.39,
    "c.right": -0.61,
    "c.scope": 0.03,
    "c.security": -0.43,
    "c.share": -0.25,
    "c.single": -0.06,
    "c.size": -0.21,
    "c.strange": 0.18,
    "c.strong": 0.13,
    "c.swap": 0.52,
    "c.tail": 0.1,
    "c.tracking": -0.05,
    "c.transfer": 0.7,
    "c.unheard": 0.11,
    "c.untyped": -0.23,
    "c.untyped-short": -0.14,
    "c.weak": -0.23,
    "c.word": -0.13,
    "c:ai": -0.25,
    "c:applies": -0.07,
    "c:authority": 0.19,
    "c:choose": -0.1,
    "c:collect": -0.07,
    "c:combine": 0.28,
    "c:contact-us": -0.44,
    "c:customer": 0.11,
    "c:delete": -0.02,
    "c:example": -0.23,
    "c:feasible": -0.04,
    "c:illustration": -0.06,
    "c:may": -0.11,
    "c:must": -0.2,
    "c:opt-out": -0.28,
    "c:personal-data": -0.02,
    "c:pointer": 0.02,
    "c:policy-doc": -0.2,
    "c:process": -0.05,
    "c:provide-service": -0.15,
    "c:purpose-word": 0.06,
    "c:retain": -0.34,
    "c:settings": -0.42,
    "c:share": -0.08,
    "c:social-network": -0.34,
    "c:third-party": 0.08,
    "c:third-party-sites": -0.05,
    "c:usage": -0.04,
    "c:use": -0.27,
    "c:user": -0.36,
    "c:where-applicable": 0.4,
    "c:where-law": 0.09,
    "c:will": 0.37,
    "c:with-consent": 0.4,
    "p.figures": 0.09,
    "p.length": 0.73,
    "p.longer": -0.08,
    "p.same-shape": -0.32,
    "p.separators": 0.49,
    "p.separators-equal": 0.31,
    "p.separators-more": -0.03,
    "pair.clusters": -1,
    "pair.concepts": -0.99,
    "pair.group": -0.01,
    "pair.score": 0.01,
    "unit.around": -0.06,
    "unit.change-rule": 0.14,
    "unit.colon": 0.54,
    "unit.contact": -0.4,
    "unit.date": -0.34,
    "unit.illustration": -0.04,
    "unit.item": -0.05,
    "unit.outside": -0.16,
    "unit.own": 0.13,
    "unit.reference": -0.06,
    "unit.row": 0.12,
    "unit.says": -0.01,
    "unit.substance": 0.23,
    "unit.void": -0.22,
    "unit.weak": 0.18
  },
  cross: {
    bias: -0.36,
    "c.action": -0.12,
    "c.audience": -0.29,
    "c.automated": 0.09,
    "c.basis": 0.34,
    "c.both": -0.04,
    "c.children": 0.13,
    "c.choice": -0.07,
    "c.condition": 0.03,
    "c.data": 0.15,
    "c.exception": 0.35,
    "c.heavy": -0.27,
    "c.heft": 0.38,
    "c.known": -0.24,
    "c.label": 0.3,
    "c.limiter": 0.72,
    "c.member-typed": 0.31,
    "c.modal": -0.01,
    "c.modal-turn": -0.01,
    "c.name": -0.04,
    "c.names": 0.06,
    "c.negation": 0.04,
    "c.novel": -0.25,
    "c.place": 0.47,
    "c.purpose": -0.19,
    "c.quantity": 0.29,
    "c.recipient": -0.11,
    "c.removed": -0.33,
    "c.retention": -0.48,
    "c.right": -0.62,
    "c.scope": 0.04,
    "c.security": -0.91,
    "c.share": 0.09,
    "c.single": -0.14,
    "c.size": -0.1,
    "c.strange": -0.02,
    "c.strong": 0.22,
    "c.swap": 0.66,
    "c.tail": 0.24,
    "c.tracking": -0.75,
    "c.transfer": 0.32,
    "c.unheard": 0.07,
    "c.untyped-short": 0.12,
    "c.weak": -0.71,
    "c:applies": -0.04,
    "c:authority": -0.31,
    "c:choose": -0.08,
    "c:collect": -0.08,
    "c:combine": 0.07,
    "c:customer": 0.48,
    "c:delete": -0.18,
    "c:feasible": -0.24,
    "c:may": -0.01,
    "c:must": -0.23,
    "c:opt-out": 0.09,
    "c:personal-data": -0.22,
    "c:process": -0.48,
    "c:provide-service": -0.14,
    "c:retain": 0.13,
    "c:sell": 0.48,
    "c:settings": 0.01,
    "c:share": 0.08,
    "c:third-party": -0.06,
    "c:third-party-sites": 0.07,
    "c:track": -0.1,
    "c:usage": 0.04,
    "c:use": 0.08,
    "c:user": -0.07,
    "c:where-applicable": -0.29,
    "c:where-law": 0.01,
    "c:will": 0.22,
    "c:with-consent": 0.55,
    "p.figures": 2.09,
    "p.length": 0.78,
    "p.longer": 0.1,
    "p.same-shape": -0.83,
    "p.separators": 0.03,
    "p.separators-equal": -0.19,
    "p.separators-more": 0.17,
    "pair.clusters": -0.26,
    "pair.concepts": -0.12,
    "pair.group": 0.16,
    "pair.score": -0.96,
    "unit.around": -0.1,
    "unit.change-rule": 0.52,
    "unit.colon": 0.51,
    "unit.contact": -0.33,
    "unit.illustration": -0.15,
    "unit.item": 0.28,
    "unit.own": 0.16,
    "unit.reference": -0.29,
    "unit.row": -0.26,
    "unit.says": 0.25,
    "unit.substance": 0.01,
    "unit.void": -0.45,
    "unit.weak": -0.62,
    "x.denied": 0.15,
    "x.explained": -0.16,
    "x.frequent": -0.22,
    "x.member": -0.08,
    "x.promise": 0.13,
    "x.promise-turn": -0.14,
    "x.rate": -0.15,
    "x.unexplained": -0.13,
    "x:access": -0.17,
    "x:account-data": -0.37,
    "x:advertiser": 0.06,
    "x:advertising": -0.02,
    "x:age": 1.18,
    "x:analyse": 0.09,
    "x:analytics": 0.21,
    "x:analytics-provider": 0.06,
    "x:anonymous": 0.09,
    "x:applies": -0.04,
    "x:authorised-agent": -0.12,
    "x:authority": -0.31,
    "x:automatic": 0.29,
    "x:breach": -0.2,
    "x:browsing": -0.32,
    "x:child": 0.09,
    "x:choose": -0.08,
    "x:collect": -0.08,
    "x:combine": 0.07,
    "x:communicate": 0.31,
    "x:consent": -0.02,
    "x:content": -0.16,
    "x:contract": 0.11,
    "x:contract-bind": 0.12,
    "x:cookie": -0.5,
    "x:country": -0.3,
    "x:customer": 0.48,
    "x:delete": -0.18,
    "x:delivery": 0.3,
    "x:develop": 0.28,
    "x:device": -0.47,
    "x:device-id": 0.29,
    "x:diagnostics": 0.58,
    "x:education": -0.12,
    "x:email": 0.44,
    "x:employees-access": -0.23,
    "x:eu": -0.37,
    "x:except": 0.35,
    "x:exercise-request": 0.56,
    "x:feasible": -0.24,
    "x:fraud": -0.25,
    "x:gdpr": -0.51,
    "x:generally": 0.12,
    "x:government-id": -0.03,
    "x:improve": -0.44,
    "x:legal-basis": -0.21,
    "x:legal-claims": -0.57,
    "x:legal-compliance": 0.49,
    "x:legitimate-interest": 0.46,
    "x:location": 0.12,
    "x:logs": -0.38,
    "x:marketing": 0.52,
    "x:may": -0.01,
    "x:messages": -0.1,
    "x:must": -0.23,
    "x:name": -0.12,
    "x:not": 0.04,
    "x:notify-act": 0.48,
    "x:only": 0.6,
    "x:opt-in": -0.09,
    "x:opt-out": 0.09,
    "x:organisation-admin": -0.15,
    "x:partner": 0.5,
    "x:payment": 0.31,
    "x:payment-provider": -0.36,
    "x:payment-purpose": 0.09,
    "x:personal-data": -0.22,
    "x:personalise": -0.44,
    "x:phone": 0.56,
    "x:photo": 0.12,
    "x:postal-address": 0.15,
    "x:preferences-data": -0.38,
    "x:process": -0.48,
    "x:provide-service": -0.14,
    "x:public-recipient": -0.12,
    "x:publish": -0.2,
    "x:purchase": -0.41,
    "x:resident": 0.01,
    "x:respond": 0.1,
    "x:retain": 0.13,
    "x:retention-period": -0.17,
    "x:right": -0.05,
    "x:right-access": -0.33,
    "x:right-erase": -0.62,
    "x:right-object": 0.43,
    "x:right-port": -0.28,
    "x:right-rectify": -0.08,
    "x:right-restrict": -0.25,
    "x:safeguard": -0.21,
    "x:scan": -0.19,
    "x:security-purpose": 0.25,
    "x:sell": 0.48,
    "x:service-provider": -0.28,
    "x:settings": 0.01,
    "x:share": 0.08,
    "x:store": -0.43,
    "x:support": -0.62,
    "x:support-data": -0.45,
    "x:survey": -0.44,
    "x:targeted-advertising": 0.05,
    "x:third-party": -0.06,
    "x:third-party-sites": 0.07,
    "x:third-party-source": -0.27,
    "x:track": -0.1,
    "x:transfer": -0.19,
    "x:under-age": 0.4,
    "x:us": 0.58,
    "x:usage": 0.04,
    "x:use": 0.08,
    "x:user": -0.07,
    "x:verify": -0.14,
    "x:visitor": -0.31,
    "x:where-applicable": -0.29,
    "x:where-law": 0.01,
    "x:will": 0.22,
    "x:with-consent": 0.55
  },
  single: {
    bias: -0.63,
    "s.across": -0.84,
    "s.across.covered": -0.82,
    "s.across.covered-high": -0.25,
    "s.across.names": 0.11,
    "s.across.unheard": 0.31,
    "s.across.unheard-share": 0.42,
    "s.action": -0.02,
    "s.added": -0.21,
    "s.audience": -0.27,
    "s.automated": 0.08,
    "s.basis": -0.36,
    "s.change": -0.02,
    "s.children": 0.19,
    "s.choice": 0.04,
    "s.companions": -0.06,
    "s.condition": 0.33,
    "s.contact": 0.15,
    "s.data": 0.18,
    "s.date": 0.03,
    "s.exception": 0.13,
    "s.inserted": 0.68,
    "s.limiter": -0.07,
    "s.member": -0.04,
    "s.name": -0.01,
    "s.negation": 0.27,
    "s.number": -0.44,
    "s.place": 0.24,
    "s.purpose": -0.21,
    "s.quantity": 0.01,
    "s.recipient": 0.22,
    "s.reference": -0.25,
    "s.removed": -0.52,
    "s.retention": 0.19,
    "s.right": -0.3,
    "s.scope": -0.13,
    "s.security": -0.18,
    "s.size": -0.06,
    "s.tiny": -0.35,
    "s.tracking": -0.1,
    "s.transfer": -0.5,
    "s.unheard": 0.27,
    "s.unheard-share": -0.22,
    "s.value": 1.31,
    "s.within": 0.44,
    "s.within.covered": -0.41,
    "s.within.covered-high": -1.19,
    "s.word": -0.01,
    "s:ai": -0.04,
    "s:ai-training": 0.19,
    "s:applies": -0.02,
    "s:authority": -0.14,
    "s:choose": 0.12,
    "s:collect": -0.08,
    "s:combine": 0.03,
    "s:contact-us": 0.22,
    "s:controller": 0.26,
    "s:customer": 0.24,
    "s:delete": -0.17,
    "s:dpo": -0.07,
    "s:encrypt": -0.2,
    "s:example": 0.13,
    "s:illustration": -0.08,
    "s:may": 0.18,
    "s:must": -0.54,
    "s:opt-out": 0.05,
    "s:personal-data": -0.07,
    "s:pointer": -0.16,
    "s:policy-doc": -0.01,
    "s:process": 0.19,
    "s:provide-service": 0.1,
    "s:purpose-word": 0.11,
    "s:retain": 0.08,
    "s:sell": 0.32,
    "s:settings": -0.14,
    "s:share": 0.22,
    "s:social-network": -0.08,
    "s:third-party": 0.22,
    "s:third-party-sites": -0.37,
    "s:track": -0.08,
    "s:usage": -0.37,
    "s:use": 0.02,
    "s:user": -0.03,
    "s:where-applicable": 0.08,
    "s:where-law": 0.31,
    "s:will": 0.35,
    "s:with-consent": 0.4,
    "unit.around": 0.15,
    "unit.change-rule": 0.17,
    "unit.colon": 0.27,
    "unit.contact": -0.32,
    "unit.date": 0.01,
    "unit.illustration": -0.08,
    "unit.item": -0.12,
    "unit.own": 0.17,
    "unit.question": -0.48,
    "unit.reference": -0.26,
    "unit.row": -0.07,
    "unit.says": -0.08,
    "unit.substance": 0.46,
    "unit.void": -0.46,
    "unit.weak": -0.29
  },
  category: {
    collection: 1.3,
    purpose: 1.1,
    sharing: 1,
    sale: -1.6,
    retention: 0.5,
    children: -0.9,
    rights: 0.6,
    choice: 0.3,
    security: -0.3,
    transfer: -0.3,
    "legal-basis": -0.2,
    tracking: 0.1,
    "automated-decisions": -1.2,
    "change-rule": -1.3,
    contact: 0.5,
    scope: -0.4,
    "effective-date": -0.1,
    other: 0.6
  },
  signs: {
    "=accept": {
      purpose: 0.2
    },
    "=account": {
      retention: 0.2,
      rights: 0.2,
      "automated-decisions": 0.2,
      contact: -0.3
    },
    "=activate": {
      collection: -0.2,
      purpose: 0.2,
      sharing: 0.2
    },
    "=activity": {
      purpose: 0.2
    },
    "=add": {
      rights: 0.2,
      "effective-date": 0.2
    },
    "=after": {
      collection: -0.2,
      retention: 0.5
    },
    "=agreement": {
      "legal-basis": 0.2
    },
    "=api": {
      scope: 0.2
    },
    "=app": {
      collection: 0.2,
      purpose: -0.3,
      scope: 0.2
    },
    "=application": {
      collection: 0.2
    },
    "=apply": {
      scope: 0.2
    },
    "=appropriate": {
      choice: 0.2
    },
    "=april": {
      "effective-date": 0.3
    },
    "=as-of": {
      "effective-date": 0.3
    },
    "=ask": {
      collection: 0.2
    },
    "=associate": {
      sharing: 0.2
    },
    "=august": {
      "effective-date": 0.4
    },
    "=basis": {
      collection: -0.2,
      purpose: 0.2
    },
    "=behaviour": {
      purpose: 0.2
    },
    "=book": {
      purpose: 0.4,
      choice: -0.2
    },
    "=brand": {
      scope: 0.2
    },
    "=calendar": {
      collection: 0.2
    },
    "=case": {
      collection: 0.2,
      purpose: -0.2,
      sharing: -0.2,
      transfer: 0.2
    },
    "=category": {
      collection: 0.3
    },
    "=certain": {
      collection: -0.2,
      purpose: 0.2
    },
    "=change": {
      "change-rule": 0.4
    },
    "=charge": {
      rights: 0.3
    },
    "=claim": {
      purpose: -0.2,
      sharing: 0.3
    },
    "=click": {
      tracking: 0.2
    },
    "=combine": {
      sharing: 0.2,
      choice: -0.2
    },
    "=commission": {
      transfer: 0.3
    },
    "=company": {
      collection: -0.4,
      purpose: -0.3,
      sharing: 0.5,
      "legal-basis": -0.2,
      contact: 0.9
    },
    "=concern": {
      purpose: 0.3
    },
    "=confirm": {
      collection: 0.2
    },
    "=connect": {
      collection: 0.2
    },
    "=content": {
      purpose: 0.4
    },
    "=continue": {
      retention: 0.3
    },
    "=contribute": {
      sharing: 0.2
    },
    "=controller": {
      rights: -0.2
    },
    "=create": {
      purpose: 0.4,
      rights: -0.2
    },
    "=data": {
      collection: 0.4,
      sharing: 0.5,
      choice: -0.3,
      "effective-date": -0.2,
      other: -0.2
    },
    "=dating": {
      sharing: 0.2,
      choice: -0.2
    },
    "=day": {
      collection: -0.2,
      retention: 0.5
    },
    "=december": {
      "effective-date": 0.4
    },
    "=decide": {
      "automated-decisions": 0.2
    },
    "=dedicated": {
      sharing: 0.2
    },
    "=definition": {
      sharing: -0.2,
      sale: 0.2
    },
    "=describe": {
      collection: -0.2,
      sharing: 0.3
    },
    "=detail": {
      collection: 0.2,
      "effective-date": 0.2
    },
    "=detect": {
      "automated-decisions": 0.2
    },
    "=direct": {
      rights: 0.2
    },
    "=disconnect": {
      collection: -0.2
    },
    "=discuss": {
      purpose: 0.2
    },
    "=display": {
      purpose: 0.2
    },
    "=download": {
      rights: 0.2
    },
    "=dublin": {
      sharing: -0.2,
      contact: 0.4
    },
    "=education": {
      sharing: 0.2
    },
    "=email": {
      contact: 0.2
    },
    "=end": {
      collection: -0.2,
      retention: 0.2
    },
    "=energy": {
      sharing: -0.2
    },
    "=europe": {
      transfer: 0.2
    },
    "=example": {
      collection: -0.2,
      sharing: -0.2
    },
    "=experience": {
      purpose: 0.3
    },
    "=feature": {
      collection: 0.2,
      purpose: 0.2,
      sharing: -0.2,
      rights: -0.2
    },
    "=fee": {
      rights: 0.2
    },
    "=find": {
      purpose: 0.2
    },
    "=follow": {
      choice: 0.2
    },
    "=form": {
      collection: 0.2,
      choice: -0.2,
      contact: 0.2
    },
    "=free": {
      rights: 0.2
    },
    "=fundamental": {
      collection: 0.3
    },
    "=future": {
      collection: -0.2
    },
    "=go": {
      collection: -0.3,
      sharing: 0.2,
      choice: -0.2,
      contact: 0.2
    },
    "=group": {
      sharing: 0.4
    },
    "=happen": {
      collection: -0.2
    },
    "=help": {
      purpose: 0.3
    },
    "=html": {
      rights: 0.2
    },
    "=identifier": {
      collection: 0.2
    },
    "=identify": {
      tracking: 0.2
    },
    "=important": {
      "effective-date": 0.2
    },
    "=include": {
      rights: 0.2
    },
    "=independent": {
      security: 0.2
    },
    "=inside": {
      transfer: 0.2
    },
    "=interest": {
      purpose: 0.2
    },
    "=internet": {
      purpose: 0.2
    },
    "=january": {
      "effective-date": 0.2
    },
    "=joint": {
      purpose: 0.2
    },
    "=july": {
      "effective-date": 0.2
    },
    "=june": {
      "effective-date": 0.4
    },
    "=large": {
      retention: 0.3
    },
    "=last": {
      retention: 0.3
    },
    "=legal": {
      purpose: -0.2
    },
    "=license": {
      collection: -0.3,
      scope: 0.3
    },
    "=link": {
      sharing: 0.2
    },
    "=list": {
      sharing: 0.2
    },
    "=love": {
      other: 0.2
    },
    "=manage": {
      purpose: 0.5
    },
    "=manner": {
      collection: -0.2,
      sharing: 0.2
    },
    "=march": {
      "effective-date": 0.3
    },
    "=moderate": {
      sharing: 0.3
    },
    "=month": {
      collection: -0.2,
      retention: 0.3,
      rights: 0.3
    },
    "=news": {
      purpose: 0.2
    },
    "=november": {
      "effective-date": 0.3
    },
    "=october": {
      "effective-date": 0.4
    },
    "=offer": {
      purpose: 0.2
    },
    "=office": {
      contact: 0.3
    },
    "=open": {
      collection: 0.2
    },
    "=operation": {
      collection: 0.2,
      sharing: 0.2
    },
    "=origin": {
      collection: 0.2
    },
    "=other": {
      collection: 0.5,
      choice: -0.2,
      "legal-basis": -0.2
    },
    "=own": {
      sharing: 0.2
    },
    "=owner": {
      collection: 0.2
    },
    "=payment": {
      collection: 0.3,
      purpose: 0.2,
      sale: -0.2
    },
    "=permit": {
      purpose: 0.2
    },
    "=piece": {
      rights: 0.2
    },
    "=platform": {
      purpose: 0.2,
      "automated-decisions": 0.2
    },
    "=policy": {
      collection: -0.2
    },
    "=premium": {
      sharing: 0.2
    },
    "=prevent": {
      retention: 0.2
    },
    "=previous": {
      collection: -0.3,
      rights: 0.2
    },
    "=privacy": {
      collection: -0.2,
      purpose: -0.2,
      choice: 0.2,
      "effective-date": 0.2,
      other: 0.3
    },
    "=private": {
      collection: 0.2
    },
    "=product": {
      sharing: -0.2,
      scope: 0.2,
      other: 0.2
    },
    "=profile": {
      collection: -0.3,
      sharing: 0.3,
      choice: 0.2
    },
    "=profit": {
      collection: -0.2,
      other: 0.2
    },
    "=protect": {
      contact: 0.3
    },
    "=provide": {
      collection: 0.2,
      retention: -0.2,
      rights: 0.3
    },
    "=read": {
      collection: 0.2
    },
    "=recommend": {
      scope: 0.2
    },
    "=record": {
      collection: 0.2
    },
    "=register": {
      collection: 0.2,
      sharing: 0.2
    },
    "=regular": {
      collection: -0.2,
      security: 0.2,
      "change-rule": 0.2
    },
    "=relationship": {
      "automated-decisions": 0.2
    },
    "=report": {
      collection: 0.2
    },
    "=require": {
      collection: 0.3
    },
    "=review": {
      purpose: 0.2,
      "change-rule": 0.2
    },
    "=search": {
      collection: -0.2,
      purpose: 0.3
    },
    "=see": {
      collection: -0.3,
      sharing: 0.4
    },
    "=self": {
      collection: 0.3
    },
    "=send": {
      purpose: 0.3,
      sharing: 0.3
    },
    "=service": {
      purpose: 0.2,
      sharing: 0.5,
      retention: -0.3,
      rights: -0.3,
      choice: 0.2,
      contact: -0.2,
      scope: 0.3,
      "effective-date": -0.2
    },
    "=similar": {
      sharing: 0.2
    },
    "=situation": {
      rights: 0.2,
      transfer: 0.3
    },
    "=size": {
      collection: 0.2
    },
    "=social": {
      sharing: 0.2
    },
    "=software": {
      collection: 0.2
    },
    "=state": {
      rights: 0.2
    },
    "=status": {
      collection: -0.2,
      sharing: 0.4
    },
    "=street": {
      contact: 0.7
    },
    "=submit": {
      collection: 0.2
    },
    "=subscription": {
      collection: 0.2,
      sale: -0.2
    },
    "=sufficient": {
      retention: 0.2
    },
    "=technical": {
      sharing: 0.3
    },
    "=technology": {
      collection: 0.2
    },
    "=telefax": {
      contact: 0.2
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
    "=title": {
      sharing: 0.2
    },
    "=trade": {
      transfer: 0.2
    },
    "=travel": {
      collection: 0.2,
      purpose: 0.4,
      sharing: -0.2
    },
    "=trust": {
      rights: 0.2
    },
    "=two": {
      rights: 0.3
    },
    "=understand": {
      "legal-basis": 0.2,
      other: 0.2
    },
    "=update": {
      collection: -0.2,
      "effective-date": 0.4
    },
    "=useful": {
      collection: -0.2,
      retention: 0.2
    },
    "=version": {
      "effective-date": 0.3
    },
    "=want": {
      collection: -0.2,
      rights: 0.3,
      choice: 0.2
    },
    "=watch": {
      purpose: -0.2,
      other: 0.3
    },
    "=website": {
      purpose: -0.2,
      sharing: -0.2,
      "legal-basis": 0.2,
      tracking: 0.6,
      "automated-decisions": -0.2,
      scope: 0.5
    },
    "=work": {
      sharing: 0.2
    },
    "=year": {
      collection: -0.2,
      purpose: -0.2,
      retention: 0.7,
      security: 0.2
    },
    "=zoom": {
      collection: -0.2,
      sharing: -0.2,
      security: 0.3
    },
    "by company": {
      collection: -0.2,
      purpose: 0.2,
      rights: -0.2,
      choice: -0.3,
      transfer: 0.3,
      "legal-basis": 0.2,
      contact: -0.2
    },
    "by other": {
      retention: 0.2,
      choice: -0.3,
      security: 0.2,
      "change-rule": -0.2,
      "effective-date": 0.2
    },
    "by person": {
      collection: 0.4,
      sharing: -0.2,
      retention: -0.3,
      rights: 0.3,
      choice: 0.6,
      transfer: -0.4,
      "legal-basis": -0.2,
      "automated-decisions": -0.3,
      "effective-date": -0.3
    },
    "company collect": {
      collection: 0.4,
      purpose: -0.2,
      "legal-basis": 0.2
    },
    "company may": {
      collection: 0.2,
      purpose: 0.2,
      choice: -0.2
    },
    "company retain": {
      retention: 0.2
    },
    "company share": {
      sharing: 0.4
    },
    "company store": {
      collection: 0.2
    },
    "company use": {
      collection: -0.3,
      purpose: 0.4,
      "legal-basis": 0.3,
      tracking: 0.2
    },
    "does access": {
      security: 0.2
    },
    "does choose": {
      collection: 0.3,
      purpose: -0.2,
      choice: 0.3
    },
    "does collect": {
      collection: 0.3,
      rights: -0.2,
      "legal-basis": 0.2,
      scope: 0.2
    },
    "does contract-bind": {
      sharing: 0.2
    },
    "does delete": {
      retention: 0.4
    },
    "does encrypt": {
      security: 0.2
    },
    "does exercise-request": {
      rights: 0.2
    },
    "does nothing": {
      purpose: 0.3,
      rights: -0.3,
      choice: -0.4,
      transfer: -0.2,
      contact: 0.6,
      "effective-date": 0.4,
      other: 0.2
    },
    "does notify-act": {
      "change-rule": 0.2
    },
    "does opt-out": {
      choice: 0.2
    },
    "does process": {
      rights: -0.2,
      "legal-basis": 0.3
    },
    "does publish": {
      sharing: 0.2
    },
    "does retain": {
      retention: 0.3
    },
    "does right": {
      rights: 0.4
    },
    "does right-object": {
      rights: 0.2
    },
    "does sell": {
      sale: 0.3
    },
    "does settings": {
      choice: 0.3
    },
    "does share": {
      sharing: 0.3
    },
    "does store": {
      collection: 0.4
    },
    "does transfer": {
      sharing: 0.2,
      transfer: 0.2
    },
    "does use": {
      purpose: 0.3,
      choice: -0.2,
      "legal-basis": 0.2,
      tracking: 0.4,
      other: -0.2
    },
    "first account-close": {
      rights: 0.2
    },
    "first advertising": {
      tracking: 0.2
    },
    "first age": {
      children: 0.2
    },
    "first analytics": {
      collection: -0.2,
      sharing: 0.2
    },
    "first applies": {
      scope: 0.3
    },
    "first audio": {
      sharing: 0.2
    },
    "first choose": {
      collection: 0.3,
      choice: 0.3
    },
    "first collect": {
      collection: 0.4,
      sharing: -0.2,
      rights: -0.2,
      "legal-basis": 0.2
    },
    "first communicate": {
      collection: -0.3,
      purpose: 0.5
    },
    "first consent": {
      "legal-basis": 0.2
    },
    "first contact-us": {
      contact: 0.4
    },
    "first content": {
      collection: 0.2
    },
    "first contract": {
      "legal-basis": 0.2
    },
    "first cookie": {
      tracking: 0.3
    },
    "first country": {
      contact: 0.2
    },
    "first delete": {
      retention: 0.2
    },
    "first device": {
      collection: 0.2
    },
    "first email": {
      collection: -0.2,
      contact: 0.2
    },
    "first employees-access": {
      security: 0.2
    },
    "first exercise-request": {
      rights: 0.3
    },
    "first illustration": {
      other: 0.2
    },
    "first ip": {
      collection: 0.2
    },
    "first last-updated": {
      "effective-date": 0.5
    },
    "first legal-basis": {
      "legal-basis": 0.2
    },
    "first legal-compliance": {
      "legal-basis": 0.3
    },
    "first location": {
      collection: 0.2
    },
    "first marketing": {
      purpose: 0.2
    },
    "first messages": {
      collection: 0.3,
      sharing: 0.2
    },
    "first notify-act": {
      "change-rule": 0.2
    },
    "first opt-out": {
      choice: 0.3
    },
    "first personal-data": {
      sharing: 0.4,
      security: 0.2
    },
    "first personalise": {
      purpose: 0.2
    },
    "first pointer": {
      other: 0.3
    },
    "first policy-doc": {
      collection: -0.2,
      purpose: -0.2,
      sharing: -0.2,
      scope: 0.3,
      "effective-date": 0.3,
      other: 0.5
    },
    "first process": {
      collection: -0.2,
      purpose: 0.2,
      rights: -0.2,
      "legal-basis": 0.3,
      "automated-decisions": 0.2
    },
    "first provide-service": {
      sharing: 0.2
    },
    "first purpose-word": {
      collection: -0.2,
      purpose: 0.3
    },
    "first retention-period": {
      retention: 0.2
    },
    "first right": {
      rights: 0.4
    },
    "first right-complain": {
      rights: 0.2
    },
    "first right-object": {
      rights: 0.2
    },
    "first right-withdraw": {
      choice: 0.2
    },
    "first safeguard": {
      purpose: 0.3
    },
    "first servers": {
      transfer: 0.2
    },
    "first service-provider": {
      sharing: 0.3
    },
    "first settings": {
      choice: 0.2
    },
    "first share": {
      sharing: 0.2
    },
    "first social-network": {
      sharing: 0.3,
      sale: 0.2
    },
    "first store": {
      collection: 0.2,
      retention: 0.2
    },
    "first third-party": {
      purpose: -0.2,
      sharing: 0.3,
      contact: 0.2
    },
    "first third-party-sites": {
      scope: 0.2
    },
    "first usage": {
      collection: 0.2,
      sharing: 0.2
    },
    "first use": {
      purpose: 0.4,
      rights: -0.2,
      tracking: 0.2
    },
    "first user": {
      collection: 0.2
    },
    "first video": {
      other: 0.2
    },
    "not collect": {
      collection: -0.2
    },
    "not nothing": {
      purpose: -0.3,
      sharing: 0.2,
      children: 0.2,
      contact: -0.2
    },
    "not sell": {
      sale: 0.3
    },
    "not share": {
      sharing: 0.2
    },
    "not store": {
      collection: 0.2
    },
    "not use": {
      purpose: 0.3,
      tracking: 0.2
    },
    "other access": {
      security: 0.2
    },
    "other analyse": {
      purpose: 0.2
    },
    "other choose": {
      collection: 0.3
    },
    "other collect": {
      purpose: 0.2
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
      collection: -0.2
    },
    "other nothing": {
      collection: 0.2,
      rights: -0.5,
      choice: -0.4,
      "legal-basis": -0.2,
      tracking: -0.2,
      "automated-decisions": -0.2,
      contact: 0.6,
      "effective-date": 0.5
    },
    "other opt-out": {
      choice: 0.2
    },
    "other process": {
      "legal-basis": 0.3,
      scope: 0.2
    },
    "other right": {
      rights: 0.2
    },
    "other sell": {
      sale: 0.2
    },
    "other use": {
      retention: -0.2,
      tracking: 0.2
    },
    "person choose": {
      collection: 0.2,
      purpose: -0.2
    },
    "person collect": {
      choice: 0.2
    },
    "person may": {
      collection: -0.3,
      sharing: -0.3,
      rights: 0.3,
      choice: 0.8
    },
    "person nothing": {
      purpose: 0.4,
      transfer: -0.2
    },
    "person right": {
      rights: 0.2
    },
    "person settings": {
      choice: 0.2
    },
    "person share": {
      sharing: -0.2
    },
    "person use": {
      scope: 0.2
    },
    "person will": {
      purpose: -0.2,
      sharing: 0.2
    }
  },
  substance: {
    "=accept": 0.27,
    "=accordance": -0.07,
    "=account": 0.52,
    "=accurate": -0.01,
    "=action": -0.25,
    "=activate": 0.08,
    "=active": 0.21,
    "=activity": -0.02,
    "=add": -0.1,
    "=advance": -0.15,
    "=after": 0.18,
    "=agent": 0.06,
    "=agreement": -0.08,
    "=api": -0.06,
    "=app": -0.05,
    "=appear": 0.03,
    "=application": 0.08,
    "=apply": -0.01,
    "=appropriate": 0.26,
    "=area": -0.03,
    "=article": 0.1,
    "=ask": -0.27,
    "=assignment": 0.17,
    "=associate": -0.01,
    "=attract": 0.1,
    "=audit": -0.07,
    "=available": -0.32,
    "=aware": -0.19,
    "=basis": 0.29,
    "=before": -0.1,
    "=behaviour": 0.08,
    "=benefit": 0.06,
    "=beyond": 0.06,
    "=block": 0.29,
    "=book": 0.21,
    "=bring": 0.06,
    "=business": 0.02,
    "=button": -0.14,
    "=case": 0.23,
    "=category": -0.05,
    "=center": -0.21,
    "=certain": 0.2,
    "=change": 0.15,
    "=channel": -0.28,
    "=characteristic": 0.06,
    "=check": -0.11,
    "=choose": -0.2,
    "=clear": -0.16,
    "=click": -0.16,
    "=code": 0.15,
    "=collect": 0.06,
    "=combine": 0.07,
    "=commercial": -0.06,
    "=commission": -0.08,
    "=communication": 0.03,
    "=company": -0.25,
    "=competent": 0.27,
    "=complete": -0.21,
    "=comply": -0.47,
    "=concern": -0.2,
    "=confirm": 0.2,
    "=connect": -0.01,
    "=connection": 0.24,
    "=consequence": -0.26,
    "=consistent": -0.13,
    "=contact": 0.07,
    "=contain": -0.39,
    "=content": 0.21,
    "=continue": -0.05,
    "=contract": 0.08,
    "=control": 0.24,
    "=controller": -0.06,
    "=copy": 0.06,
    "=counsel": -0.21,
    "=create": 0.12,
    "=cross": 0.02,
    "=culture": 0.18,
    "=current": 0.06,
    "=data": 0.06,
    "=database": 0.11,
    "=date": 0.32,
    "=dating": 0.18,
    "=day": -0.03,
    "=decide": 0.08,
    "=definition": -0.53,
    "=delivery": -0.03,
    "=depend": -0.11,
    "=describe": -0.33,
    "=detail": -0.55,
    "=detect": 0.11,
    "=digital": -0.11,
    "=direct": 0.3,
    "=display": 0.32,
    "=distance": 0.1,
    "=domain": 0.04,
    "=download": 0.2,
    "=due": -0.12,
    "=effective": 0.11,
    "=electronic": -0.09,
    "=encourage": -0.43,
    "=end": -0.07,
    "=enter-into": 0.14,
    "=essential": -0.18,
    "=establish": 0.14,
    "=europe": 0.12,
    "=event": 0.07,
    "=evidence": 0.02,
    "=example": 0.52,
    "=execute": 0.06,
    "=experience": 0.11,
    "=explain": -0.47,
    "=extent": -0.15,
    "=facilitate": 0.08,
    "=fact": 0.08,
    "=feature": 0.19,
    "=finalise": -0.24,
    "=find": -0.47,
    "=first": 0.05,
    "=follow": -0.01,
    "=following": -0.89,
    "=form": 0.01,
    "=free": -0.1,
    "=future": -0.02,
    "=give": -0.17,
    "=go": 0.18,
    "=good": 0.04,
    "=guarantee": 0.09,
    "=happen": -0.02,
    "=help": -0.03,
    "=hereinafter": 0.14,
    "=high": -0.04,
    "=human": 0.03,
    "=identifier": 0.11,
    "=identify": -0.17,
    "=identity": 0.06,
    "=implement": 0.21,
    "=important": 0.15,
    "=improve": 0.16,
    "=increase": 0.08,
    "=indicate": -0.01,
    "=influence": -0.14,
    "=inside": -0.05,
    "=install": -0.14,
    "=integrate": -0.18,
    "=intend": 0.16,
    "=interest": -0.09,
    "=international": 0.06,
    "=ip": 0.09,
    "=issue-verb": 0.04,
    "=joint": 0.16,
    "=keep": -0.16,
    "=know": -0.12,
    "=knowledge": -0.14,
    "=language": 0.19,
    "=large": -0.11,
    "=last": 0.07,
    "=lead": 0.03,
    "=legal": -0.06,
    "=less": 0.06,
    "=level": 0.1,
    "=life": -0.34,
    "=limit": 0.14,
    "=link": -0.08,
    "=linked": 0.02,
    "=list": 0.01,
    "=local": 0.14,
    "=login": 0.01,
    "=loss": 0.14,
    "=maintain": 0.08,
    "=make": 0.16,
    "=manage": 0.32,
    "=manner": -0.24,
    "=many": -0.06,
    "=match": 0.12,
    "=material": -0.03,
    "=meaning": -0.42,
    "=means": -0.6,
    "=measure": -0.11,
    "=mobile": -0.02,
    "=month": 0.4,
    "=more": -0.16,
    "=named": 0.32,
    "=necessary": 0.08,
    "=need": 0.07,
    "=network": -0.26,
    "=new": 0.16,
    "=note": 0.49,
    "=notice": -0.29,
    "=number": -0.08,
    "=obligation": -0.23,
    "=obtain": -0.19,
    "=offer": -0.06,
    "=one-number": -0.26,
    "=open": -0.23,
    "=operation": 0.07,
    "=operator": 0.13,
    "=order": 0.06,
    "=origin": -0.09,
    "=other": -0.12,
    "=outside": 0.14,
    "=own": -0.24,
    "=owner": 0.05,
    "=ownership": -0.04,
    "=page": -0.27,
    "=paragraph": 0.11,
    "=part": -0.06,
    "=participate": 0.26,
    "=party": -0.25,
    "=perform": -0.06,
    "=performance": 0.12,
    "=period": -0.04,
    "=permanent": 0.14,
    "=permit": 0.17,
    "=personal": -0.21,
    "=place": -0.14,
    "=place-verb": -0.02,
    "=plan": 0.08,
    "=platform": 0.14,
    "=point": 0.07,
    "=policy": -0.19,
    "=possible": 0.06,
    "=prevent": 0.16,
    "=previous": 0.27,
    "=principle": 0.16,
    "=privacy": -0.44,
    "=private": 0.04,
    "=private-life": -0.41,
    "=problem": -0.06,
    "=procedure": -0.08,
    "=product": -0.09,
    "=profile": 0.17,
    "=program": -0.21,
    "=protect": -0.27,
    "=provide": -0.08,
    "=provision": -0.03,
    "=range": -0.13,
    "=read": -0.46,
    "=reasonable": -0.08,
    "=recognise": -0.18,
    "=recommend": -0.2,
    "=record": -0.07,
    "=reference": -0.2,
    "=regardless": -0.18,
    "=register": 0.08,
    "=regular": -0.19,
    "=regulation": -0.05,
    "=relationship": -0.23,
    "=relevant": -0.12,
    "=remember": -0.02,
    "=report": -0.11,
    "=request": 0.17,
    "=requirement": 0.03,
    "=respective": 0.11,
    "=review": -0.13,
    "=risk": 0.01,
    "=run": 0.03,
    "=sale": -0.01,
    "=search": -0.07,
    "=section": 0.03,
    "=see": -0.35,
    "=send": 0.14,
    "=serve": 0.16,
    "=service": -0.12,
    "=session": 0.34,
    "=set": -0.08,
    "=set-out": -0.06,
    "=shop": -0.11,
    "=sign": -0.01,
    "=similar": 0.06,
    "=situation": -0.18,
    "=small": -0.14,
    "=software": -0.05,
    "=solve": -0.18,
    "=soon": 0.18,
    "=specify": 0.2,
    "=standard": 0.14,
    "=state": -0.09,
    "=statement": -0.17,
    "=stop": 0.08,
    "=street": 0.08,
    "=structure": 0.07,
    "=subject": 0.09,
    "=subject-to": 0.1,
    "=submit": -0.27,
    "=subscription": 0.04,
    "=succeed": 0.02,
    "=sufficient": -0.05,
    "=support": -0.02,
    "=system": 0.04,
    "=table": -0.33,
    "=take": -0.33,
    "=technical": 0.07,
    "=technology": -0.09,
    "=tell": -0.14,
    "=terms": -0.32,
    "=text": -0.06,
    "=theft": 0.15,
    "=think": -0.04,
    "=time": 0.36,
    "=tool": 0.17,
    "=trade": -0.04,
    "=travel": 0.05,
    "=try": -0.2,
    "=two": 0.12,
    "=type": -0.36,
    "=understand": -0.22,
    "=unique": -0.29,
    "=update": 0.33,
    "=useful": 0.15,
    "=user": -0.12,
    "=valid": -0.13,
    "=version": 0.15,
    "=visit": 0.18,
    "=want": -0.05,
    "=website": -0.16,
    "=work": 0.21,
    "=write": 0.04,
    "=year": 0.29,
    access: -0.26,
    "account-close": 0.26,
    "account-data": 0.26,
    acquirer: -0.02,
    adequacy: 0.09,
    advertiser: -0.1,
    advertising: -0.03,
    adviser: -0.03,
    affiliate: 0.43,
    age: 0.13,
    aggregated: 0.1,
    ai: 0.09,
    all: -0.34,
    analyse: 0.3,
    analytics: 0.14,
    "analytics-provider": 0.31,
    anonymous: 0.04,
    applies: 0.02,
    "authorised-agent": 0.13,
    authority: 0.18,
    "automated-decision": -0.11,
    automatic: 0.2,
    bias: -0.13,
    biometric: -0.08,
    breach: 0.19,
    browsing: -0.14,
    california: -0.09,
    child: 0.03,
    choose: -0.32,
    collect: -0.39,
    combine: -0.41,
    communicate: 0.07,
    consent: 0.16,
    "contact-data": 0.04,
    "contact-us": -0.3,
    contacts: 0.04,
    content: 0.33,
    contract: 0.18,
    "contract-bind": 0.18,
    controller: -0.04,
    cookie: -0.25,
    country: 0.03,
    customer: 0.35,
    delete: 0.36,
    delivery: -0.15,
    demographics: 0.04,
    develop: 0.06,
    device: -0.69,
    "device-id": 0.24,
    diagnostics: 0.08,
    dpo: -0.38,
    education: 0.17,
    email: -0.38,
    "employees-access": 0.08,
    employment: 0.1,
    encrypt: 0.05,
    "end :": -1.47,
    "end ?": -0.59,
    eu: -0.24,
    example: 0.15,
    except: 0.41,
    "exercise-request": 0.17,
    feasible: 0.06,
    financial: 0.11,
    "form item": 0.49,
    "form paragraph": -0.58,
    framework: 0.23,
    fraud: 0.11,
    gdpr: -0.38,
    generally: -0.17,
    "government-id": -0.09,
    gpc: -0.11,
    health: 0.01,
    if: -0.01,
    illustration: -0.52,
    improve: 0.54,
    inferences: -0.12,
    ip: 0.35,
    "kind action": 0.52,
    "kind audience": 0.25,
    "kind automated": 0.03,
    "kind basis": 0.45,
    "kind change": -0.06,
    "kind children": -0.18,
    "kind choice": 0.13,
    "kind condition": 0.12,
    "kind contact": -0.68,
    "kind data": 0.53,
    "kind date": -0.07,
    "kind exception": 0.41,
    "kind limiter": 0.44,
    "kind modal": 0.44,
    "kind negation": 0.38,
    "kind place": 0.01,
    "kind purpose": 0.69,
    "kind quantity": 0.04,
    "kind recipient": 0.4,
    "kind reference": -0.9,
    "kind retention": 0.16,
    "kind right": 0.68,
    "kind scope": -0.04,
    "kind security": 0.18,
    "kind tracking": 0.12,
    "kind transfer": 0.69,
    "last-updated": -0.07,
    "legal-basis": -0.03,
    "legal-claims": 0.03,
    "legal-compliance": -0.09,
    "legitimate-interest": 0.15,
    location: 0.09,
    marketing: 0.25,
    may: 0.09,
    messages: 0.2,
    must: 0.28,
    name: -0.05,
    not: 0.38,
    "notify-act": 0.16,
    only: 0.61,
    "opt-in": 0.05,
    "opt-out": 0.52,
    parent: -0.32,
    partner: -0.01,
    password: -0.12,
    payment: 0.27,
    "payment-provider": -0.05,
    "payment-purpose": 0.17,
    "personal-data": -0.66,
    personalise: -0.01,
    phone: -0.05,
    photo: 0.12,
    pointer: -0.38,
    "policy-change": 0.61,
    "policy-doc": -0.68,
    "postal-address": -0.15,
    "precise-location": 0.07,
    "preferences-data": 0.12,
    process: 0.02,
    processor: 0.26,
    "profile-act": 0.17,
    profiling: 0.05,
    "provide-service": -0.08,
    "public-recipient": -0.01,
    publish: -0.02,
    purchase: 0.18,
    "purpose-word": -0.21,
    research: 0.08,
    resident: 0.1,
    respond: -0.06,
    retain: 0.26,
    "retention-period": -0.1,
    right: -0.79,
    "right-access": 0.23,
    "right-complain": 0.07,
    "right-erase": 0.02,
    "right-object": -0.03,
    "right-port": 0.08,
    "right-rectify": 0.31,
    "right-restrict": 0.14,
    "right-withdraw": 0.26,
    safeguard: 0.06,
    scan: -0.03,
    scc: 0.1,
    "security-purpose": -0.33,
    sell: 0.12,
    sensor: -0.05,
    servers: 0.13,
    "service-provider": 0.33,
    settings: -0.01,
    share: -0.25,
    "social-media": 0.17,
    "social-network": -0.27,
    some: 0.03,
    store: -0.14,
    support: -0.22,
    "support-data": -0.3,
    survey: 0.23,
    switzerland: 0.19,
    "targeted-advertising": 0.08,
    "third-country": 0.26,
    "third-party": -0.2,
    "third-party-cookie": 0.28,
    "third-party-sites": -0.01,
    "third-party-source": 0.02,
    track: 0.18,
    "tracker-tech": 0.09,
    transfer: -0.33,
    uk: -0.13,
    "under-age": 0.11,
    unknown: -0.31,
    us: 0.09,
    usage: 0.23,
    use: -0.33,
    user: 0.23,
    username: 0.07,
    verify: 0.34,
    video: 0.05,
    visitor: 0.04,
    "where-applicable": 0.06,
    "where-law": -0.16,
    will: 0.07,
    "with-consent": 0.17
  }
};

// src/model/weights.ts
var weights = { ...weights_default };
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
var isNegated = (units) => units.some((unit) => unit.hits.some((hit) => hit.kind === "negation"));
var stanceOf = (category, units) => {
  if (category === "effective-date" || category === "other" || category === "scope") return "neither";
  const negated2 = isNegated(units);
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
  const terms = /* @__PURE__ */ new Set();
  for (const token of tokens) if (token.concept !== null && token.class !== "function") terms.add(token.concept);
  if (!terms.size) {
    for (const token of tokens) if (token.class === "content") terms.add(token.key);
  }
  return [...terms].sort().slice(0, most);
};
var conceptsIn = (tokens) => {
  const found = [];
  for (const token of tokens) if (isTyped(token)) found.push(token.concept);
  return found;
};
var isTyped = ({ concept: concept2, kind }) => concept2 !== null && kind !== "word" && kind !== "number" && kind !== "name";

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
var heftOf = (item, all) => {
  const first = all.find((other2) => other2.token.concept !== null && other2.token.concept === item.token.concept);
  return first === item || !item.token.concept ? weightOf(item.token) : furtherWord;
};
var heft = (cluster) => {
  const left = [...cluster.new];
  const sums3 = { meaning: 0, names: 0, plain: 0 };
  const count2 = (weight, { token }) => {
    const sum2 = token.kind === "name" || token.kind === "number" ? "names" : token.kind === "word" ? "plain" : "meaning";
    sums3[sum2] += weight;
  };
  for (const item of cluster.old) {
    const twin = left.findIndex(
      (other2) => item.token.concept !== null && other2.token.concept === item.token.concept && item.token.kind !== "number"
    );
    if (twin < 0) count2(heftOf(item, cluster.old), item);
    else {
      left.splice(twin, 1);
      count2(weightOf(item.token) * (distinct.has(item.token.kind) ? replacedDistinct : replacedAlike), item);
    }
  }
  for (const item of left) count2(heftOf(item, cluster.new), item);
  return sums3.meaning + Math.min(sums3.names, mostForNames) + Math.min(sums3.plain, mostForWords);
};

// src/compare/shape.ts
var lettersOf = (units) => {
  let sum2 = 0;
  for (const { text: text3 } of units) sum2 += text3.length;
  return sum2;
};
var spaced = (text3, at) => text3.charCodeAt(at) <= 32 || text3.charCodeAt(at) === 160;
var separatorsIn = (units) => {
  let count2 = 0;
  for (const { text: text3, tokens } of units) {
    for (let at = 0; at < text3.length - 1; at++) {
      const sign = text3[at];
      if (sign === "," || sign === ";" || sign === "•") count2 += Number(spaced(text3, at + 1));
      else if (sign === "–" || sign === "—") count2 += Number(at > 0 && spaced(text3, at - 1) && spaced(text3, at + 1));
    }
    for (const { joins: joins2 } of tokens) count2 += Number(joins2);
  }
  return count2;
};
var bound2 = /[\p{L}\p{N}-]/u;
var isFigure = (token, at, { text: text3, start: start2, tokens }) => at > 0 && !tokens[at - 1]?.cites && !bound2.test(text3[token.start - start2 - 1] ?? " ") && !bound2.test(text3[token.end - start2] ?? " ");
var figuresIn = (units) => {
  const figures = [];
  for (const unit of units)
    for (let at = 1; at < unit.tokens.length; at++) {
      const token = unit.tokens[at];
      if (token.kind === "number" && isFigure(token, at, unit)) figures.push(token.text);
    }
  return figures;
};
var differ = (a, b) => a.some((one) => !b.includes(one)) || b.some((one) => !a.includes(one));
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
var loudness = { concept: 1, word: 0.7, deed: 0.7, place: 0.8 };
var names2 = (key) => !turningKinds.has(concepts[key].kind);
var addSigns = (signs, list3, amount) => {
  for (const name of list3) signs.set(name, (signs.get(name) ?? 0) + amount);
};
var conceptSigns = ({ hits }) => {
  const signs = [];
  for (const { concept: concept2 } of hits) if (!signs.includes(concept2)) signs.push(concept2);
  return signs;
};
var wordSigns = (tokens) => {
  const signs = [];
  for (const { concept: concept2 } of tokens) if (concept2?.startsWith("=") && !signs.includes(concept2)) signs.push(concept2);
  return signs;
};
var joined = /* @__PURE__ */ new Map();
var nameOf = (first, second) => {
  const names4 = joined.get(first) ?? /* @__PURE__ */ new Map();
  let name = names4.get(second);
  if (name === void 0) {
    name = `${first} ${second}`;
    joined.set(first, names4.set(second, name));
  }
  return name;
};
var deedSigns = ({ hits, subject }) => {
  const who = subject ?? "other";
  const act = hits.find((hit) => actKinds.has(hit.kind))?.concept ?? "nothing";
  const first = hits.find((hit) => !turningKinds.has(hit.kind))?.concept;
  const modal = hits.find((hit) => hit.kind === "modal")?.concept;
  const signs = [nameOf("by", who), nameOf("does", act), nameOf(who, act)];
  if (hits.some((hit) => hit.kind === "negation")) signs.push(nameOf("not", act));
  if (first) signs.push(nameOf("first", first));
  if (modal && subject) signs.push(nameOf(who, modal));
  return signs;
};
var tellSigns = (unit, sign) => {
  for (const name of conceptSigns(unit)) sign(name, loudness.concept);
  for (const name of wordSigns(unit.tokens)) sign(name, loudness.word);
  for (const name of deedSigns(unit)) sign(name, loudness.deed);
};
var placeScores = ({ scores, own: own6 }, amount = loudness.place) => scores.map((score, number) => (score - own6[number]) * amount);
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
var strongestFirst = (sums3) => categories.map((category, number) => [category, sums3[number]]).sort((a, b) => b[1] - a[1]);
var categoriesBy = (signs, around3) => {
  const sums3 = start(around3);
  for (const [name, amount] of signs) hear(sums3, name, amount);
  return strongestFirst(sums3);
};
var unitCategories = (unit) => {
  const sums3 = start(placeScores(unit));
  tellSigns(unit, (name, amount) => hear(sums3, name, amount));
  return strongestFirst(sums3);
};

// src/compare/substance.ts
var most3 = 3;
var kindNames = Object.fromEntries(conceptKinds.map((kind) => [kind, `kind ${kind}`]));
var tell = ({ hits, tokens, kind, text: text3 }, feature) => {
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
  const end2 = text3.at(-1);
  if (end2 === ":" || end2 === "?" || end2 === "!") feature(`end ${end2}`, 1);
};
var known2 = /* @__PURE__ */ new WeakMap();
var substanceOf = (unit) => {
  let score = known2.get(unit);
  if (score === void 0) {
    let sum2 = 0;
    tell(unit, (name, value2) => {
      sum2 += (weights.substance[name] ?? 0) * value2;
    });
    score = sum2;
    known2.set(unit, score);
  }
  return score;
};

// src/compare/features.ts
var elsewhere = (units) => {
  const keys = /* @__PURE__ */ new Set();
  const known4 = /* @__PURE__ */ new Map();
  for (const { tokens } of units)
    for (const { key, concept: concept2 } of tokens) {
      keys.add(key);
      if (concept2 !== null) known4.set(concept2, (known4.get(concept2) ?? 0) + 1);
    }
  return { keys, concepts: known4 };
};
var into = (features) => (name, value2) => {
  features[name] = value2;
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
var tellKinds = (tell3, tokens, names4) => {
  const seen = [];
  for (const token of tokens) {
    if (isTyped(token)) {
      const concept2 = token.concept;
      if (seen.includes(concept2)) continue;
      seen.push(concept2);
      const name = names4.telling.get(concept2);
      if (name !== void 0) tell3(name, 1);
    }
    const number = numberOfKind.get(token.kind);
    counts[number] = counts[number] + 1;
  }
  for (let number = 0; number < counts.length; number++) {
    const n = counts[number];
    const kind = counted[number];
    if (n) tell3(names4.kinds.get(kind), cap(kind, n));
  }
  counts.fill(0);
};
var { contact: contact2, "effective-date": effectiveDate2, "change-rule": changeRule2 } = numberOf;
var top = ({ own: own6 }) => {
  let most8 = 0;
  for (let number = 0; number < own6.length; number++)
    if (number !== contact2 && number !== effectiveDate2) most8 = Math.max(most8, own6[number]);
  return most8;
};
var topAround = ({ scores, own: own6 }) => {
  let most8 = 0;
  for (let number = 0; number < scores.length; number++)
    if (number !== contact2 && number !== effectiveDate2 && number !== changeRule2)
      most8 = Math.max(most8, scores[number] - own6[number]);
  return most8;
};
var content2 = ({ tokens }) => {
  let count2 = 0;
  for (const token of tokens) if (token.class !== "function") count2++;
  return count2;
};
var tellUnit = (tell3, unit) => {
  const own6 = top(unit);
  tell3("unit.own", Math.min(own6, 6));
  tell3("unit.around", Math.min(topAround(unit), 4));
  if (own6 < 1) tell3("unit.weak", 1);
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
  if (own6 >= enough2 && !refers) tell3("unit.says", 1);
};
var exchanged2 = (cluster) => {
  const left = cluster.new.map((item) => item.token);
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
var addNovelty = (features, tokens, near3, all) => {
  let novel = 0;
  let strange = 0;
  let known4 = 0;
  let unheard = 0;
  for (const token of tokens) {
    if (!substantial(token)) continue;
    if (near3.keys.has(token.key) || token.concept !== null && near3.concepts.has(token.concept)) known4++;
    else if (isTyped(token)) novel++;
    else strange++;
    if (!all.keys.has(token.key)) unheard++;
  }
  if (novel) features["c.novel"] = Math.min(novel, 4) + (features["c.novel"] ?? 0);
  if (strange) features["c.strange"] = Math.min(strange, 5) + (features["c.strange"] ?? 0);
  if (known4) features["c.known"] = Math.min(known4, 4) + (features["c.known"] ?? 0);
  if (unheard) features["c.unheard"] = Math.min(unheard, 4) + (features["c.unheard"] ?? 0);
};
var conceptsOf = (units) => {
  const found = /* @__PURE__ */ new Set();
  for (const { hits } of units) for (const { concept: concept2 } of hits) found.add(concept2);
  return found;
};
var conceptLikeness = (left, right) => {
  const a = conceptsOf(left);
  const b = conceptsOf(right);
  let both = 0;
  for (const key of a) if (b.has(key)) both++;
  const all = a.size + b.size - both;
  return all ? both / all : 1;
};
var little = 2;
var joins = ({ tokens }, at, step) => {
  for (let i = at + step, n = 0; n <= little; i += step, n++) {
    const token = tokens[i];
    if (!token || token.joins) return token !== void 0;
    if (token.class !== "function") return false;
  }
  return false;
};
var enumerated = (items) => {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || first.unit !== last.unit) return false;
  const { text: text3, start: start2 } = first.unit;
  const before = text3.slice(0, first.token.start - start2);
  const after = text3.slice(last.token.end - start2);
  return /[,;(/]\s*(?:\p{L}{1,4}\s+){0,2}$/u.test(before) || /^\s*[,;)]/.test(after) || joins(first.unit, first.at, -1) || joins(last.unit, last.at, 1);
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
  const all = [...old, ...now];
  const strong = all.filter((token) => isTyped(token) && !weightless(token));
  if (!all.length) features["c.nothing"] = 1;
  else if (!all.some(isTyped)) features[all.length <= 2 ? "c.untyped-short" : "c.untyped"] = 1;
  else if (!strong.length) features["c.weak"] = 1;
  if (all.length && all.every((token) => token.kind === "name" || token.kind === "number")) features["c.names"] = 1;
  if (strong.length >= 2) features["c.strong"] = Math.min(strong.length, 4);
  const kinds = new Set(old.filter(isTyped).map((token) => token.kind));
  if (now.some((token) => isTyped(token) && kinds.has(token.kind))) features["c.swap"] = 1;
};
var wordsOf = (units) => units.flatMap((unit) => unit.tokens.filter((token) => token.class !== "function"));
var unexplained = (words4, others2, own6) => {
  const known4 = new Set(others2.map((token) => token.concept));
  const mine = new Set(own6.map((item) => item.token));
  return words4.filter((token) => !mine.has(token) && (token.concept === null || !known4.has(token.concept))).length;
};
var promiseOf = (units) => {
  const modals = units.flatMap((unit) => unit.hits.filter((hit) => hit.kind === "modal").map((hit) => hit.concept));
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
  const count2 = (items, own6, other2) => {
    for (const { token } of items) {
      const mine = own6.concepts.get(token.concept) ?? 0;
      rate += Math.log(((other2.concepts.get(token.concept) ?? 0) + 1) / (mine + 1));
      if (mine > often) frequent++;
    }
  };
  count2(cluster.old, old, now);
  count2(cluster.new, now, old);
  const all = cluster.old.length + cluster.new.length;
  features["x.rate"] = rate / all;
  features["x.frequent"] = frequent / all;
};
var addTranslation = (features, cluster, place2, surplus) => {
  const { left, right } = place2;
  const [a, b] = [wordsOf(left), wordsOf(right)];
  addCustom(features, cluster, place2);
  const free2 = surplus > 0 ? unexplained(b, a, cluster.new) : surplus < 0 ? unexplained(a, b, cluster.old) : 0;
  features["x.unexplained"] = Math.min(free2, furthest2);
  if (surplus && !free2) features["x.explained"] = 1;
  const [before, after] = [promiseOf(left), promiseOf(right)];
  if (before && after && before !== after) features["x.promise-turn"] = 1;
  if (Boolean(before) !== Boolean(after)) features["x.promise"] = 1;
  if (isNegated(left) !== isNegated(right)) features["x.denied"] = 1;
  for (const { token } of [...cluster.old, ...cluster.new]) if (token.concept !== null) features[nameAcross(token.concept)] = 1;
  const one = surplus > 0 ? cluster.old : cluster.new;
  if (one.length && one.every((item) => enumerated([item]))) features["x.member"] = 1;
};
var addSurplus = (features, { old, new: now }, rest2) => {
  const one = old.length === 0 ? now : now.length === 0 ? old : [];
  const last = one.at(-1);
  if (!last) return;
  if (enumerated(one)) {
    features["c.member"] = 1;
    if (rest2.old.concat(rest2.new).some(substantial))
      features["c.member-typed"] = one.some(({ token }) => token.concept !== null && !token.concept.startsWith("=")) ? 1 : 0;
  }
  if (/[.;]$/.test(last.unit.text) && last.at >= last.unit.tokens.length - 2) features["c.tail"] = 1;
};
var clusterFeatures = (cluster, place2) => {
  const { left, right, score, clusters, likeness, renamed, inLabel: inLabel2, across, nearOld, nearNew, old, now } = place2;
  const weight = heft(cluster);
  const features = { bias: 1, "c.heft": Math.min(weight, 5), ...weight >= 0.9 ? { "c.heavy": 1 } : {} };
  const rest2 = exchanged2(cluster);
  const tell3 = into(features);
  tellKinds(tell3, [...rest2.old, ...rest2.new], namesIn.cluster);
  addMakeup(features, rest2.old, rest2.new);
  if (rest2.alike) features["c.alike"] = Math.min(rest2.alike, 3);
  if (rest2.distinct) features["c.distinct"] = Math.min(rest2.distinct, 3);
  const modal = (tokens) => tokens.find((token) => token.kind === "modal")?.concept;
  if (modal(rest2.old) && modal(rest2.new) && modal(rest2.old) !== modal(rest2.new)) features["c.modal-turn"] = 1;
  if (cluster.old.length && cluster.new.length) features["c.both"] = 1;
  else features[cluster.new.length ? "c.added" : "c.removed"] = 1;
  const size = rest2.old.length + rest2.new.length;
  features["c.size"] = Math.log1p(size);
  if (size === 1) features["c.single"] = 1;
  addSurplus(features, cluster, rest2);
  if (renamed) features["c.renamed"] = 1;
  if (inLabel2) features["c.label"] = 1;
  const units = cluster.new[0]?.unit ?? cluster.old[0]?.unit ?? right[0] ?? left[0];
  if (units) {
    tellUnit(tell3, units);
    features["c.share"] = size / Math.max(1, content2(units));
  }
  features["pair.score"] = score;
  features["pair.concepts"] = likeness;
  features["pair.clusters"] = Math.log1p(clusters);
  addNovelty(features, rest2.old, nearNew, now);
  addNovelty(features, rest2.new, nearOld, old);
  if (left.length > 1 || right.length > 1) features["pair.group"] = 1;
  const surplus = Math.sign(cluster.old.length - cluster.new.length);
  addShape(features, place2.shape, surplus);
  if (across) addTranslation(features, cluster, place2, surplus);
  return features;
};
var tellNews = (tell3, { tokens }, { across, other: other2 }) => {
  let words4 = 0;
  let unheard = 0;
  let names4 = 0;
  for (const token of tokens) {
    if (!substantial(token)) continue;
    words4++;
    const spelled = other2.keys.has(token.key);
    if (across ? token.concept !== null && !other2.concepts.has(token.concept) : !spelled) unheard++;
    if (token.kind === "name" && !spelled) names4++;
  }
  tell3(across ? "s.across.unheard" : "s.unheard", Math.min(unheard, 6));
  tell3(across ? "s.across.unheard-share" : "s.unheard-share", words4 ? unheard / words4 : 0);
  if (across && names4) tell3("s.across.names", Math.min(names4, 3));
};
var tellSingle = (tell3, unit, place2) => {
  const { across, covered: covered2, within: within2 } = place2;
  tell3("bias", 1);
  tell3(place2.added ? "s.added" : "s.removed", 1);
  const kinds = unit.tokens.filter(
    (token, at) => token.class !== "function" && (token.kind !== "number" || isFigure(token, at, unit))
  );
  tellKinds(tell3, kinds, namesIn.single);
  tellUnit(tell3, unit);
  const words4 = content2(unit);
  tell3("s.size", Math.log1p(words4));
  if (words4 <= 2) tell3("s.tiny", 1);
  tellNews(tell3, unit, place2);
  tell3(across ? "s.across.covered" : "s.within.covered", covered2);
  tell3(across ? "s.across.covered-high" : "s.within.covered-high", Math.max(0, covered2 - (across ? 0.55 : 0.75)) * 4);
  if (across) tell3("s.across", 1);
  tell3("s.companions", place2.companions);
  if (place2.inserted) tell3("s.inserted", 1);
  if (within2) tell3("s.within", 1);
  if (within2 && unit.kind !== "paragraph") tell3("s.member", 1);
  if (unit.values.length) tell3("s.value", 1);
};
var singleWeights = new Map(Object.entries(weights.single));
var singleScore = (unit, place2) => {
  let sum2 = 0;
  tellSingle(
    (name, value2) => {
      sum2 += (singleWeights.get(name) ?? 0) * value2;
    },
    unit,
    place2
  );
  return sum2;
};

// src/compare/renames.ts
var often2 = 2;
var longest2 = 4;
var phrase = (cluster) => {
  if (!cluster.old.length || !cluster.new.length || cluster.old.length > longest2 || cluster.new.length > longest2) return null;
  if ([...cluster.old, ...cluster.new].some(({ token }) => token.class === "marker" || token.kind === "number")) return null;
  return `${cluster.old.map((item) => item.token.key).join(" ")}>${cluster.new.map((item) => item.token.key).join(" ")}`;
};
var renamesIn = (pairs) => {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { left, right, clusters } of pairs) {
    if (left.length > 1 || right.length > 1) continue;
    for (const key of new Set(clusters.map(phrase))) if (key) counts2.set(key, (counts2.get(key) ?? 0) + 1);
  }
  return new Set([...counts2].filter(([, n]) => n >= often2).map(([key]) => key));
};
var isRename = (cluster, renames) => {
  const key = phrase(cluster);
  return key !== null && renames.has(key);
};

// src/compare/comparison.ts
var titlesOf = (revision) => new Set(revision.outline.sections.map(({ title }) => bare(title)));
var ratioOf = (pairs) => {
  const sum2 = (side2) => pairs.reduce((letters2, pair) => letters2 + lettersOf(pair[side2]), 0);
  return pairs.length ? sum2("left") / Math.max(1, sum2("right")) : 1;
};
var comparisonOf = (old, now, alignment) => {
  const differing = alignment.across ? differencesAcross : differences;
  const pairs = alignment.pairs.flatMap((pair) => {
    const left = pair.old.map((id) => old.units[id]);
    const right = pair.new.map((id) => now.units[id]);
    if (left.length === 1 && right.length === 1 && left[0]?.folded === right[0]?.folded) return [];
    return [{ left, right, score: pair.score, clusters: differing(left, right) }];
  });
  return {
    old,
    now,
    alignment,
    pairs: pairs.filter(({ left, right }) => ![...left, ...right].every((unit) => unit.outside)),
    renames: alignment.across ? /* @__PURE__ */ new Set() : renamesIn(pairs),
    ratio: alignment.across ? ratioOf(pairs) : 1,
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

// src/compare/merge.ts
var most5 = 6;
var keyOf2 = (change) => {
  const { before, after } = change.terms;
  if (before.length + after.length === 0) return null;
  return JSON.stringify([
    change.category,
    change.kind,
    change.aspect,
    change.direction,
    change.stance,
    change.substance,
    change.field,
    before,
    after,
    change.before?.value,
    change.after?.value
  ]);
};
var join = (a, b) => a && b ? { ...a, evidence: [...a.evidence, ...b.evidence].slice(0, most5) } : a ?? b;
var mergeChanges = (changes) => {
  const byKey = /* @__PURE__ */ new Map();
  const out = [];
  for (const change of changes) {
    const key = keyOf2(change);
    const at = key === null ? void 0 : byKey.get(key);
    if (at === void 0) {
      if (key !== null) byKey.set(key, out.length);
      out.push(change);
      continue;
    }
    const known4 = out[at];
    const before = join(known4.before, change.before);
    const after = join(known4.after, change.after);
    out[at] = { ...known4, ...before ? { before } : {}, ...after ? { after } : {} };
  }
  return out;
};

// src/compare/category.ts
var concept = { cluster: 1.4, sentence: 0.6, alone: 1, bound: 0.7 };
var word = { cluster: 1, sentence: 0.4 };
var deed = 0.7;
var place = 0.5;
var isBound = ({ old, new: now }) => {
  if (old.length && now.length) return false;
  return [...old, ...now].slice(0, 2).some(({ token }) => token.kind === "condition" || token.kind === "exception");
};
var clusterSigns = (cluster, unit) => {
  const signs = /* @__PURE__ */ new Map();
  const tokens = [...cluster.old, ...cluster.new].map((item) => item.token);
  const named = new Set(tokens.filter(isTyped).map(({ concept: concept2 }) => inGeneral(concept2)));
  const bounds2 = isBound(cluster);
  addSigns(signs, named, bounds2 ? concept.bound : concept.cluster);
  addSigns(signs, conceptSigns(unit), [...named].some(names2) && !bounds2 ? concept.sentence : concept.alone);
  addSigns(signs, wordSigns(tokens), word.cluster);
  addSigns(signs, wordSigns(unit.tokens), word.sentence);
  addSigns(signs, deedSigns(unit), deed);
  return signs;
};
var clusterPlace = (unit) => placeScores(unit, place);
var clusterCategories = (cluster, left, right) => {
  const unit = [...cluster.old, ...cluster.new][0]?.unit ?? right[0] ?? left[0];
  return unit ? categoriesBy(clusterSigns(cluster, unit), clusterPlace(unit)) : [];
};
var further = { second: 2, unsure: 1.2, third: 1.6 };
var reported = (all, sure) => {
  const top2 = all[0]?.[1] ?? 0;
  const second = top2 - (sure ? further.second : further.unsure);
  const near3 = all.slice(0, 3).filter(([, score], nth) => score >= (nth < 2 ? second : top2 - further.third));
  return all.length ? near3.map(([category]) => category) : ["other"];
};

// src/compare/score.ts
var scoreOf = (features, weights2) => {
  let sum2 = 0;
  for (const name in features) sum2 += (weights2[name] ?? 0) * features[name];
  return sum2;
};

// src/compare/sides.ts
var whole = 360;
var around = 140;
var cut = (revision, unit, from, to) => {
  const passage = revision.outline.passages[unit.passage];
  if (unit.end - unit.start <= whole) return revision.evidence(passage, unit.start, unit.end);
  let start2 = Math.max(unit.start, from - around);
  let end2 = Math.min(unit.end, to + around);
  const text3 = unit.text;
  while (start2 > unit.start && /\S/.test(text3[start2 - unit.start - 1])) start2--;
  while (end2 < unit.end && /\S/.test(text3[end2 - unit.start])) end2++;
  return revision.evidence(passage, start2, end2);
};
var sideOf = (revision, units, value2) => ({
  ...value2 === void 0 ? {} : { value: value2 },
  section: units[0]?.path ?? [],
  evidence: units.map((unit) => cut(revision, unit, unit.start, unit.start + whole))
});
var sideAround = (revision, items, fallback, value2) => {
  const byUnit = /* @__PURE__ */ new Map();
  for (const item of items) byUnit.set(item.unit, [...byUnit.get(item.unit) ?? [], item]);
  if (!byUnit.size) return sideOf(revision, fallback.slice(0, 1), value2);
  const evidence = [...byUnit].map(
    ([unit, list3]) => cut(revision, unit, Math.min(...list3.map((item) => item.token.start)), Math.max(...list3.map((item) => item.token.end)))
  );
  return { ...value2 === void 0 ? {} : { value: value2 }, section: items[0]?.unit.path ?? [], evidence };
};

// src/compare/values.ts
var daysIn = (duration) => {
  const match = /^P(?:(\d+(?:\.\d+)?)([DWMY])|T(\d+)H)$/.exec(duration);
  if (!match) return Number.NaN;
  if (match[3]) return Number(match[3]) / 24;
  return Number(match[1]) * { D: 1, W: 7, M: 30.44, Y: 365.25 }[match[2]];
};
var sizeOf = ({ kind, value: value2 }) => kind === "duration" ? daysIn(String(value2)) : Number(value2);
var equal = (a, b) => {
  if (a.kind !== b.kind) return false;
  if (a.value === b.value) return true;
  if (a.kind !== "duration") return false;
  const [x, y] = [String(a.value), String(b.value)];
  const calendar = /[MY]$/.test(x) === /[MY]$/.test(y);
  return calendar && Math.abs(daysIn(x) - daysIn(y)) < 0.5;
};
var placed = (units) => units.flatMap((unit) => unit.values.map((hit) => ({ unit, hit })));
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
    const at = a ? come.findIndex((other2) => other2.hit.kind === a.hit.kind) : 0;
    const b = at >= 0 ? come.splice(at, 1)[0] : void 0;
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
  const all = unitCategories(unit);
  if (hit.kind !== "duration") return all[0]?.[0] ?? "other";
  let best2 = "retention";
  let top2 = Number.NEGATIVE_INFINITY;
  for (const [category, score] of all) {
    const sum2 = category === "retention" ? score + keeping : score;
    if (timely.has(category) && sum2 > top2) [best2, top2] = [category, sum2];
  }
  return best2;
};
var changeOf = (old, now, left, right, a, b) => {
  const one = b ?? a;
  const category = categoryOf(one);
  const both = a !== void 0 && b !== void 0;
  const up = both && sizeOf(b.hit) > sizeOf(a.hit);
  return {
    category,
    kind: "changed",
    aspect: both ? "value" : "limit",
    direction: both ? up ? "up" : "down" : a ? "loosened" : "tightened",
    stance: stanceOf(category, [one.unit]),
    substance: true,
    confidence: "certain",
    concepts: irisOf(one.hit.kind === "age" ? ["child"] : category === "retention" ? ["retention-period"] : []),
    terms: { before: a ? [String(a.hit.value)] : [], after: b ? [String(b.hit.value)] : [] },
    before: sideOf(old, a ? [a.unit] : left.slice(0, 1), a?.hit.value),
    after: sideOf(now, b ? [b.unit] : right.slice(0, 1), b?.hit.value)
  };
};

// src/compare/pairs.ts
var likely = 0.8;
var clause = { added: 5, removed: 4 };
var namesNewDatum = (items, old) => items.some(({ token }) => token.kind === "data" && token.concept !== null && !old.concepts.has(token.concept));
var candidatesIn = ({ left, right, score, clusters }, { alignment, renames, said: said3, ratio }, valued2) => {
  const kept2 = valued2 ? clusters.filter((cluster) => alignment.across || !onlyNumbers(cluster)) : clusters;
  if (!kept2.length) return [];
  const model = alignment.across ? weights.cross : weights.pair;
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
    ...said3
  };
  return kept2.map((cluster) => {
    const features = clusterFeatures(cluster, { ...shared, renamed: isRename(cluster, renames), inLabel: inLabel(cluster) });
    return {
      left,
      right,
      cluster,
      features,
      score: scoreOf(features, model),
      likeness,
      fresh: namesNewDatum(cluster.new, said3.old)
    };
  });
};
var pairChanges = (comparison) => comparison.pairs.flatMap((units) => {
  const values = valueChanges(comparison.old, comparison.now, units.left, units.right);
  return [...values, ...wordChanges(comparison, candidatesIn(units, comparison, values.length > 0))];
});
var holds = (items, kind) => items.some((item) => item.token.kind === kind);
var denies = ({ cluster }, all) => {
  const [gone, come] = [holds(cluster.old, "negation"), holds(cluster.new, "negation")];
  if (gone === come) return false;
  const others2 = all.filter((candidate) => candidate.cluster !== cluster);
  return !others2.some((candidate) => holds(gone ? candidate.cluster.new : candidate.cluster.old, "negation"));
};
var modalOf = (items) => items.find((item) => item.token.kind === "modal")?.token.concept ?? void 0;
var yields = ({ cluster }) => {
  const modals = [modalOf(cluster.old), modalOf(cluster.new)];
  return modals.includes("may") && (modals.includes("will") || modals.includes("must"));
};
var listed = /* @__PURE__ */ new Set(["data", "recipient", "place", "right", "tracking", "automated", "purpose", "basis"]);
var enumerates = ({ cluster, features }) => {
  if (!features["c.member-typed"] || !features["c.novel"]) return false;
  return [...cluster.old, ...cluster.new].some((item) => listed.has(item.token.kind));
};
var weighty = /* @__PURE__ */ new Set(["place", "basis", "condition", "limiter", "exception"]);
var speaking = 0;
var alters = ({ cluster, features, left, right }, all) => {
  if (all.length > 1 || left.length > 1 || right.length > 1) return false;
  if (features["c.label"] || features["unit.contact"] || features["unit.reference"]) return false;
  const has = (units, concept2) => units.some((unit) => unit.hits.some((hit) => hit.concept === concept2));
  const onlyOn = (items, other2) => items.some(({ token }) => weighty.has(token.kind) && token.concept !== "if" && !has(other2, token.concept));
  return (features["unit.substance"] ?? 0) >= speaking && (onlyOn(cluster.old, right) || onlyOn(cluster.new, left));
};
var closeTranslation = 0.8;
var sharedTopic = 0.3;
var telling2 = 1;
var binds = ({ cluster }) => {
  if (cluster.old.length && cluster.new.length) return false;
  const items = [...cluster.old, ...cluster.new];
  return (holds(items, "exception") || holds(items, "condition")) && items.filter((item) => item.token.class === "content").length >= telling2;
};
var exchanged3 = /* @__PURE__ */ new Set(["recipient", "right", "place", "basis", "data"]);
var exchanges = ({ cluster, features }, all) => {
  if (all.length > 1 || features["c.label"] || features["c.renamed"]) return false;
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
var bounds = ({ cluster }) => [...cluster.old, ...cluster.new].some(({ token }) => token.kind === "limiter" || token.concept === "automatic");
var hopeless = -1.2;
var turns = (candidate, all, across) => across ? (candidate.fresh || bounds(candidate) || namesCountry(candidate)) && candidate.likeness >= sharedTopic || denies(candidate, all) && candidate.likeness >= closeTranslation : denies(candidate, all) || yields(candidate) || binds(candidate) || alters(candidate, all) || exchanges(candidate, all) || replaces(candidate) || candidate.score >= hopeless && enumerates(candidate);
var wordChanges = (comparison, candidates2) => {
  const { across } = comparison.alignment;
  const heavy = /* @__PURE__ */ new Map();
  const light = [];
  for (const candidate of candidates2) {
    if (candidate.score <= 0 && !turns(candidate, candidates2, across)) light.push(candidate);
    else for (const category of categoriesOf(candidate)) heavy.set(category, [...heavy.get(category) ?? [], candidate]);
  }
  if (heavy.size) return [...heavy].map(([category, list3]) => changeOf2(comparison, category, list3, true));
  const first = light[0];
  return first ? [changeOf2(comparison, categoriesOf(first)[0] ?? "other", light, false)] : [];
};
var longestLabel = 8;
var inLabel = (cluster) => [...cluster.old, ...cluster.new].every(({ unit, token, at }) => {
  const colon = unit.text.indexOf(":");
  return at < longestLabel && colon > 0 && token.end - unit.start <= colon && colon < unit.text.length - 1;
});
var onlyNumbers = (cluster) => [...cluster.old, ...cluster.new].every(({ token }) => token.kind === "number");
var categoriesOf = ({ cluster, left, right, score }) => reported(clusterCategories(cluster, left, right), score >= likely);
var said2 = /* @__PURE__ */ new Set(["data", "recipient", "purpose", "place", "automated", "tracking"]);
var boundKinds = ["limiter", "condition", "exception"];
var aspectOf = (gone, come, across) => {
  const denied = holds(gone, "negation");
  if (denied !== holds(come, "negation")) return { aspect: "polarity", direction: denied ? "loosened" : "tightened" };
  const [before, after] = [modalOf(gone), modalOf(come)];
  if (before === "will" && after === "may") return { aspect: "modality", direction: "loosened" };
  if (before === "may" && after === "will") return { aspect: "modality", direction: "tightened" };
  const bounded = (items) => boundKinds.some((kind) => holds(items, kind));
  const more = across && [...gone, ...come].some(({ token }) => said2.has(token.kind));
  if (bounded(gone) !== bounded(come) && !more) return { aspect: "condition", direction: bounded(gone) ? "loosened" : "tightened" };
  return { aspect: "item", direction: null };
};
var changeOf2 = ({ old, now, alignment }, category, candidates2, matters) => {
  const { left, right } = candidates2[0];
  const list3 = candidates2.map((candidate) => candidate.cluster);
  const score = Math.max(...candidates2.map((candidate) => candidate.score));
  const gone = list3.flatMap((cluster) => cluster.old);
  const come = list3.flatMap((cluster) => cluster.new);
  const content4 = (items) => items.filter((item) => item.token.class !== "function").length;
  const kind = !gone.length && content4(come) >= clause.added ? "added" : !come.length && content4(gone) >= clause.removed ? "removed" : "changed";
  const anchors = (side2) => list3.flatMap((cluster) => cluster[side2] ?? []);
  const tokens = [...gone, ...come].map((item) => item.token);
  const typed2 = conceptsIn(tokens).length > 0;
  return {
    category,
    kind,
    ...matters ? aspectOf(gone, come, alignment.across) : { aspect: "wording", direction: null },
    stance: stanceOf(category, right),
    substance: matters,
    confidence: matters && typed2 && score >= likely ? "likely" : "possible",
    concepts: irisOf(conceptsIn(tokens)),
    terms: { before: termsOf(gone.map((item) => item.token)), after: termsOf(come.map((item) => item.token)) },
    ...kind === "added" ? {} : { before: sideAround(old, gone.length ? gone : anchors("oldAnchor"), left) },
    ...kind === "removed" ? {} : { after: sideAround(now, come.length ? come : anchors("newAnchor"), right) }
  };
};

// src/compare/rule.ts
var rank = (rule) => rule ? promises.length - promises.indexOf(rule.requires) : 0;
var triggers = ["any", "material", "reduces-rights"];
var differencesIn = (a, b) => {
  if (a?.requires !== b?.requires)
    return [
      {
        field: "requires",
        before: a?.requires ?? null,
        after: b?.requires ?? null,
        direction: rank(b) < rank(a) ? "loosened" : "tightened"
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
  const wide = (rule) => rule.scope.includes("any") ? 99 : rule.scope.length;
  if (wide(a) !== wide(b) && a.requires !== "posting")
    found.push({
      field: "scope",
      before: a.scope.join(", "),
      after: b.scope.join(", "),
      direction: wide(b) < wide(a) ? "loosened" : "tightened"
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
var side = (revision, value2) => {
  const evidence = revision.rule?.evidence.slice(0, 2) ?? [];
  return { ...value2 === null ? {} : { value: value2 }, section: [], evidence };
};
var ruleChanges = (old, now) => differencesIn(old.rule, now.rule).map(({ field, before, after, direction }) => {
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
    terms: { before: before === null ? [] : [`${field}:${before}`], after: after === null ? [] : [`${field}:${after}`] },
    ...kind === "added" ? {} : { before: side(old, before) },
    ...kind === "removed" ? {} : { after: side(now, after) }
  };
});

// src/compare/singles.ts
var likely2 = 0.9;
var certain = 2.5;
var reach = 2;
var longestTitle = 15;
var isTitle = ({ tokens, text: text3 }, titles) => tokens.length <= longestTitle && titles.has(bare(text3));
var labelOf = (id, units) => {
  const { kind, passage } = units[id];
  let first = id;
  if (kind === "row") while (units[first - 1]?.passage === passage) first--;
  return first;
};
var singleCandidates = ({ old, now, alignment, said: said3, titles }) => {
  const { across } = alignment;
  const covered2 = (singles, { units }, others2) => {
    const shares = new Map(singles.map((single) => [single.unit, single.covered]));
    return singles.map((single) => {
      if (isTitle(units[single.unit], others2)) return { ...single, covered: 1 };
      return { ...single, covered: Math.min(single.covered, shares.get(labelOf(single.unit, units)) ?? 1) };
    });
  };
  return [
    ...candidatesOn(covered2(alignment.oldOnly, old, titles.now), old, said3.now, "removed", partnersOf(alignment, "old"), across),
    ...candidatesOn(covered2(alignment.newOnly, now, titles.old), now, said3.old, "added", partnersOf(alignment, "new"), across)
  ];
};
var partnersOf = ({ pairs }, side2) => new Map(
  pairs.flatMap((pair) => pair[side2].map((unit) => [unit, pair[side2 === "old" ? "new" : "old"].at(-1)]))
);
var candidatesOn = (singles, revision, other2, kind, partners, across) => {
  const alone = new Set(singles.map((single) => single.unit));
  return singles.map((single) => {
    const { unit: id } = single;
    let companions = 0;
    for (let d = 1; d <= reach; d++) companions += Number(alone.has(id - d)) + Number(alone.has(id + d));
    const unit = revision.units[id];
    const [before, after] = [partners.get(id - 1), partners.get(id + 1)];
    const inserted = before !== void 0 && after !== void 0 && after - before >= 0 && after - before <= 1;
    const near3 = (neighbour) => neighbour !== void 0 && partners.has(neighbour.id) && (neighbour.passage === unit.passage || unit.kind !== "paragraph" && neighbour.kind === unit.kind && neighbour.section === unit.section);
    const within2 = near3(revision.units[id - 1]) || near3(revision.units[id + 1]);
    return {
      unit,
      kind,
      place: {
        added: kind === "added",
        across,
        covered: single.covered,
        companions: companions / (2 * reach),
        inserted,
        within: within2,
        other: other2
      }
    };
  });
};
var outspoken = 3.2;
var elsewhereAtMost = 0.6;
var states = ({ unit, place: place2 }) => unit.own.some((score) => score >= outspoken) && place2.covered <= elsewhereAtMost && !unit.hits.some((hit) => hit.kind === "reference" || hit.kind === "contact") && !unit.text.endsWith(":") && !unit.text.endsWith("?");
var saysNothing = ({ tokens }) => tokens.every((token) => token.class === "function");
var longestName = 4;
var names3 = ({ unit, place: place2 }) => {
  const known4 = unit.hits.filter(({ kind }) => kind === "data");
  return place2.across && unit.kind === "item" && unit.tokens.length <= longestName && known4.length > 0 && known4.every(({ concept: concept2 }) => !place2.other.concepts.has(concept2));
};
var saidElsewhere = { within: 0.84, across: 0.62 };
var wordForWord = 0.99;
var singleChanges = (comparison) => singleCandidates(comparison).flatMap(
  (candidate) => changesOf(candidate, candidate.kind === "added" ? comparison.now : comparison.old)
);
var changesOf = (candidate, revision) => {
  const { unit, kind, place: place2 } = candidate;
  const { across, covered: covered2 } = place2;
  const score = singleScore(unit, place2);
  const decided = score > 0 || !across && states(candidate) || names3(candidate);
  const substance = decided && !saysNothing(unit) && !unit.outside && (across || covered2 <= wordForWord);
  const said3 = covered2 >= (across ? saidElsewhere.across : saidElsewhere.within);
  const confidence = score >= certain ? "certain" : score >= likely2 ? "likely" : "possible";
  const ranked = unitCategories(unit);
  const categories2 = substance ? reported(ranked, score >= likely2) : ranked.slice(0, 1).map(([category]) => category);
  const value2 = unit.values[0]?.value;
  const side2 = sideOf(revision, [unit], value2);
  const terms = termsOf(unit.tokens);
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
      terms: kind === "added" ? { before: [], after: terms } : { before: terms, after: [] },
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
  const starts = (revision) => new Set(revision.rule?.evidence.map(({ start: start2 }) => start2.offset));
  const [before, after] = [starts(old), starts(now)];
  const inside = (side2, clause2) => side2 === void 0 || side2.evidence.every(({ start: start2 }) => clause2.has(start2.offset));
  return changes.map(
    (change) => (rule.length > 0 || change.category !== "change-rule") && inside(change.before, before) && inside(change.after, after) ? { ...change, category: "change-rule", aspect: "wording", direction: null, substance: false } : change
  );
};
var placeOf2 = (change) => {
  const after = change.after?.evidence[0]?.start.offset;
  return after ?? 1e9 + (change.before?.evidence[0]?.start.offset ?? 0);
};

// src/text/patterns.ts
var most6 = 4;
var shortestInfix = 3;
var star = 42;
var heads = 3;
var partOf = (text3) => {
  if (text3 === "*") return { kind: "one" };
  if (text3 === "**") return { kind: "some" };
  if (text3 === "N") return { kind: "number" };
  const head = text3.startsWith("*");
  const tail = text3.endsWith("*");
  const bare2 = text3.slice(head ? 1 : 0, tail ? -1 : void 0).toLowerCase();
  return head || tail ? { kind: "open", text: bare2, head, tail } : { kind: "word", text: bare2 };
};
var spaced2 = (pattern) => (/[^\S ]|['-]/.test(pattern) ? pattern.replace(/[\s'-]/g, " ") : pattern).split("|");
var partsOf = (alternative) => alternative.split(" ").filter(Boolean).map(partOf);
var shelf = () => ({
  sets: 0,
  exact: /* @__PURE__ */ new Map(),
  prefix: /* @__PURE__ */ new Map(),
  suffix: /* @__PURE__ */ new Map(),
  infix: /* @__PURE__ */ new Map(),
  seen: /* @__PURE__ */ new Map()
});
var put = (on2, set, key, written) => {
  const raw = written.trim();
  const gap2 = raw.indexOf(" ");
  const first = gap2 < 0 ? raw : raw.slice(0, gap2);
  if (first === "" || first === "*" || first === "**" || first === "N") return;
  const head = first.charCodeAt(0) === star;
  const tail = first.charCodeAt(first.length - 1) === star;
  const index = head ? tail ? on2.infix : on2.suffix : tail ? on2.prefix : on2.exact;
  const stem = (head || tail ? first.slice(head ? 1 : 0, tail ? -1 : void 0) : first).toLowerCase();
  const at = index === on2.prefix ? stem.slice(0, heads) : index === on2.suffix ? stem.slice(-heads) : stem;
  const alternative = { set, key, raw, stem, second: gap2 < 0 ? null : secondOf(raw, gap2 + 1), parts: null, gap: false };
  const list3 = index.get(at);
  if (list3) list3.push(alternative);
  else index.set(at, [alternative]);
};
var secondOf = (raw, from) => {
  const gap2 = raw.indexOf(" ", from);
  const word2 = gap2 < 0 ? raw.slice(from) : raw.slice(from, gap2);
  return word2 === "N" || word2.includes("*") ? "" : word2.toLowerCase();
};
var compile = (entries, on2 = shelf()) => {
  const set = on2.sets++;
  on2.seen.clear();
  for (const [key, pattern] of entries) for (const written of spaced2(pattern)) put(on2, set, key, written);
  return { shelf: on2, set };
};
var compileParted = (entries, on2) => {
  const [words4, phrases] = [on2.sets++, on2.sets++];
  on2.seen.clear();
  for (const [key, pattern] of entries)
    for (const written of spaced2(pattern)) put(on2, written.trim().includes(" ") ? phrases : words4, key, written);
  return { words: { shelf: on2, set: words4 }, phrases: { shelf: on2, set: phrases } };
};
var fits = (part, word2) => {
  switch (part.kind) {
    case "word":
      return part.text === word2;
    case "open":
      return part.head ? part.tail ? word2.includes(part.text) : word2.endsWith(part.text) : word2.startsWith(part.text);
    case "number":
      return /^\p{N}/u.test(word2);
    default:
      return true;
  }
};
var endOf = (parts, p, list3, at) => {
  if (p === parts.length) return at;
  const part = parts[p];
  if (part.kind === "some") {
    for (let skip = 0; skip <= most6 && at + skip <= list3.length; skip++) {
      const end2 = endOf(parts, p + 1, list3, at + skip);
      if (end2 >= 0) return end2;
    }
    return -1;
  }
  const word2 = list3[at];
  return word2 && fits(part, word2.text) ? endOf(parts, p + 1, list3, at + 1) : -1;
};
var endAfterFirst = (alternative, list3, at) => {
  const { second } = alternative;
  if (second === null) return at;
  if (second !== "" && list3[at]?.text !== second) return -1;
  if (!alternative.parts) {
    alternative.parts = partsOf(alternative.raw);
    alternative.gap = alternative.parts.some((part) => part.kind === "some");
  }
  return endOf(alternative.parts, 1, list3, at);
};
var openAt = (word2, { prefix, suffix }) => {
  const found = [];
  for (let n = 1; n <= heads && n <= word2.length; n++) {
    for (const one of prefix.get(word2.slice(0, n)) ?? []) if (word2.startsWith(one.stem)) found.push(one);
  }
  if (suffix.size > 0) {
    for (let n = 1; n <= heads && n <= word2.length; n++)
      for (const one of suffix.get(word2.slice(-n)) ?? []) if (word2.endsWith(one.stem)) found.push(one);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.stem.length - b.stem.length);
};
var candidates = (on2, word2) => {
  const found = [...on2.exact.get(word2) ?? [], ...openAt(word2, on2)];
  if (on2.infix.size === 0) return found;
  const infixes = [...on2.infix.keys()].filter((text3) => text3.length >= shortestInfix && word2.includes(text3)).sort((a, b) => word2.indexOf(a) - word2.indexOf(b) || a.length - b.length);
  for (const text3 of infixes) found.push(...on2.infix.get(text3));
  return found;
};
var none = { sets: 0, bySet: [] };
var sorted = (found) => {
  if (found.length === 0) return none;
  let sets = 0;
  const bySet = [];
  for (const alternative of found) {
    sets |= 1 << alternative.set;
    const list3 = bySet[alternative.set];
    if (list3) list3.push(alternative);
    else bySet[alternative.set] = [alternative];
  }
  return { sets, bySet };
};
var startsOf = (on2, word2) => {
  let starts = on2.seen.get(word2);
  if (!starts) {
    starts = sorted(candidates(on2, word2));
    on2.seen.set(word2, starts);
  }
  return starts;
};
var keyOf3 = ({ set }, { bySet }) => {
  const keys = [];
  for (const { key } of bySet[set] ?? []) if (!keys.includes(key)) keys.push(key);
  return keys.at(-1) ?? null;
};
var find = ({ shelf: on2, set }, list3, beginnings) => {
  const hits = [];
  for (let at = 0; at < list3.length; at++) {
    const { sets, bySet } = beginnings ? beginnings[at].starts : startsOf(on2, list3[at].text);
    if ((sets & 1 << set) === 0) continue;
    const alternatives = bySet[set];
    const first = hits.length;
    for (const alternative of alternatives) {
      const to = endAfterFirst(alternative, list3, at + 1);
      if (to < 0) continue;
      const { key, gap: gap2 } = alternative;
      let same = first;
      while (same < hits.length && hits[same]?.key !== key) same++;
      const known4 = hits[same];
      if (!known4) hits.push({ key, from: at, to, gap: gap2 });
      else if (known4.to < to) {
        known4.to = to;
        known4.gap = gap2;
      }
    }
  }
  return hits;
};
var compileAround = (pattern) => spaced2(pattern).map(partsOf).filter((parts) => parts.length > 0);
var around2 = (alternatives, list3, at, isNumber) => {
  let best2 = null;
  for (const parts of alternatives)
    for (let n = 0; n < parts.length; n++) {
      if (parts[n]?.kind !== "number") continue;
      const from = at - n;
      if (from < 0) continue;
      const good = parts.every((part, i) => {
        const word2 = list3[from + i];
        return word2 !== void 0 && (part.kind === "number" ? isNumber(word2) : fits(part, word2.text));
      });
      if (good && (!best2 || parts.length > best2.to - best2.from)) best2 = { from, to: from + parts.length };
    }
  return best2;
};

// src/text/letters.ts
var letter = 1;
var digit = 2;
var upper = 4;
var outside = 8;
var end = 592;
var classify = (sign) => (/\p{L}/u.test(sign) ? letter : 0) | (/\p{N}/u.test(sign) ? digit : 0) | (sign.toLowerCase() === sign ? 0 : upper);
var table = Uint8Array.from({ length: end }, (_, code2) => classify(String.fromCharCode(code2)));
var isSign = (code2) => code2 >= 8192 && code2 <= 8303 || code2 >= 8352 && code2 <= 8399 || code2 === 8482 || code2 >= 9632 && code2 <= 9727;
var classOf = (code2) => code2 < end ? table[code2] : code2 >= end && !isSign(code2) ? outside : 0;

// src/text/tokens.ts
var address = /(?:https?:\/\/|www\.|mailto:)[^\s)\]>]+|\]\((?:[^()\n]|\([^()\n]*\))*\)|[\w.+-]+@[\w-]+\.[\w.-]+/u;
var signOrWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
var addressOrWord = new RegExp(`${address.source}|${signOrWord.source}`, "gu");
var mayHoldAddress = (text3) => text3.includes("@") || text3.includes("](") || text3.includes("://") || text3.includes("www.") || text3.includes("mailto:");
var words = (text3, contractions = {}, limit = Number.POSITIVE_INFINITY) => {
  const addresses = mayHoldAddress(text3);
  return (addresses ? null : latinWords(text3, contractions, limit)) ?? anyWords(text3, contractions, limit, addresses);
};
var hasMoreWords = (text3, than) => {
  if (mayHoldAddress(text3)) return false;
  let found = 0;
  for (let at = text3.indexOf(" "); at >= 0 && found <= than; at = text3.indexOf(" ", at + 1))
    if (classOf(text3.charCodeAt(at + 1)) & letter) found++;
  return found > than;
};
var anyWords = (text3, contractions, limit, addresses) => {
  const out = [];
  for (const match of text3.matchAll(addresses ? addressOrWord : signOrWord)) {
    const raw = match[0];
    if (addresses && /^\]|:\/\/|@|^www\.|^mailto:/.test(raw)) continue;
    const capital = raw[0] !== raw[0]?.toLowerCase();
    push2(out, raw.toLowerCase().replaceAll("’", "'"), match.index, match.index + raw.length, capital, contractions);
    if (out.length > limit) break;
  }
  return out;
};
var apostrophe = (code2) => code2 === 39 || code2 === 8217;
var latinWords = (text3, contractions, limit) => {
  const lower = text3.toLowerCase();
  if (lower.length !== text3.length) return null;
  const out = [];
  for (let at = 0; at < text3.length && out.length <= limit; ) {
    const start2 = at;
    const first = classOf(text3.charCodeAt(at++));
    if (first === outside) return null;
    if (first & letter) {
      at = endOfLetters(text3, at);
      const folded3 = lower.slice(start2, at);
      const plain2 = !apostrophe(text3.charCodeAt(at)) || !(classOf(text3.charCodeAt(at + 1)) & letter);
      if (plain2) out.push({ text: folded3, start: start2, end: at, capital: (first & upper) !== 0 });
      else {
        while (apostrophe(text3.charCodeAt(at)) && classOf(text3.charCodeAt(at + 1)) & letter) at = endOfLetters(text3, at + 1);
        push2(out, lower.slice(start2, at).replaceAll("’", "'"), start2, at, (first & upper) !== 0, contractions);
      }
    } else if (first & digit) {
      at = endOfNumber(text3, at);
      out.push({ text: lower.slice(start2, at), start: start2, end: at, capital: false });
    }
  }
  return out;
};
var endOfLetters = (text3, from) => {
  let at = from;
  while (classOf(text3.charCodeAt(at)) & letter) at++;
  return at;
};
var endOfNumber = (text3, from) => {
  let at = from;
  for (; ; ) {
    const code2 = text3.charCodeAt(at);
    const goesOn3 = classOf(code2) & digit || (code2 === 46 || code2 === 44) && classOf(text3.charCodeAt(at + 1)) & digit;
    if (!goesOn3) return at;
    at++;
  }
};
var push2 = (out, folded3, start2, end2, capital, contractions) => {
  if (!folded3.includes("'")) {
    out.push({ text: folded3, start: start2, end: end2, capital });
    return;
  }
  const spelled = contractions[folded3];
  if (spelled !== void 0) for (const text3 of spelled.split(" ")) out.push({ text: text3, start: start2, end: end2, capital });
  else pushParts(out, folded3, start2, capital);
};
var pushParts = (out, folded3, start2, capital) => {
  let at = start2;
  for (const part of folded3.split("'")) {
    if (part) out.push({ text: part, start: at, end: at + part.length, capital });
    at += part.length + 1;
  }
};

// src/extract/change-rule.ts
var near = 9;
var nearest = 4;
var follows = 4;
var changeRuleOf = (outline, units, lexicon, places2) => {
  const evidence = (unit) => places2.evidence(outline.passages[unit.passage], unit.start, unit.end);
  const clauses = clausesOf(outline, units, lexicon);
  const made2 = clauses.flatMap(promisesOf).filter((promise) => promise.hedge !== "where-law-requires" || headedOnly(clauses, promise.unit));
  const stated = made2.map(({ unit, ...promise }) => ({ ...promise, evidence: evidence(unit) }));
  const best2 = strongest(stated);
  if (!best2) return null;
  return {
    requires: best2.requires,
    noticeDays: best2.noticeDays ?? firstDays(stated),
    scope: best2.scope,
    when: best2.when,
    acceptance: acceptanceOf(clauses),
    channels: [...new Set(stated.filter((promise) => promise.requires === best2.requires).flatMap((promise) => promise.channels))],
    appliesTo: best2.appliesTo,
    audience: best2.audience,
    hedge: best2.hedge,
    promises: stated,
    evidence: [best2, ...stated.filter((promise) => promise !== best2)].map((promise) => promise.evidence)
  };
};
var headedOnly = (clauses, unit) => !clauses.some((clause2) => clause2.headed) || clauses.some((clause2) => clause2.headed && clause2.unit === unit);
var firstDays = (stated) => stated.find((promise) => promise.noticeDays !== null)?.noticeDays ?? null;
var acceptanceOf = (clauses) => clauses.some((clause2) => clause2.has.has("consent")) ? "explicit" : clauses.some((clause2) => clause2.has.has("continuedUse")) ? "continued-use" : null;
var strength = (promise) => {
  const rank3 = promises.length - promises.indexOf(promise.requires);
  return promise.hedge === "where-law-requires" && promise.requires === "consent" ? rank3 - 1.5 : promise.hedge === "may" ? rank3 - 1.6 : rank3;
};
var strongest = (stated) => stated.reduce((best2, promise) => !best2 || strength(promise) > strength(best2) ? promise : best2, null);
var gap = (a, b) => Math.max(a.from - b.to, b.from - a.to, 0);
var speaksOfChange = (hits, reach2) => {
  const barred = hits.filter((hit) => hit.key === "notChanges");
  const changes = hits.filter((hit) => hit.key === "changes" && !barred.some((bar) => bar.from <= hit.from && hit.to <= bar.to));
  const objects = hits.filter((hit) => hit.key === "document" || hit.key === "practices");
  return changes.some(
    (change) => objects.some(
      (object) => gap(change, object) <= reach2 && !(object.from <= change.from && change.to <= object.to && object.key === "practices")
    )
  );
};
var addsToClause = (unit, has, inside, goesOn3) => {
  const any = (...fields) => fields.some((field) => has.has(field));
  if (unit.hits.some((hit) => hit.kind === "contact") && !has.has("changes")) return false;
  return goesOn3 && any("notify", "consent", "continuedUse", "lookAgain", "changes") || inside && any("notify", "changes", "posting", "consent", "lookAgain");
};
var clausesOf = (outline, units, lexicon) => {
  const headed = new Set(
    outline.sections.filter((section) => isChangeHeading(section.title, lexicon)).map((section) => section.id)
  );
  const clauses = [];
  let last = -follows - 1;
  let lastSection = -1;
  for (const unit of units) {
    if (unit.outside) continue;
    const hits = find(lexicon.change, unit.tokens);
    if (!hits.length) continue;
    const has = new Set(hits.map((hit) => hit.key));
    const inside = headed.has(unit.section);
    const own6 = speaksOfChange(hits, inside ? near : unit.kind === "item" && !has.has("consent") ? nearest : near);
    const goesOn3 = unit.id - last <= follows && unit.section === lastSection;
    if (!own6 && !addsToClause(unit, has, inside, goesOn3)) continue;
    clauses.push({ unit, has, hits, headed: inside });
    if (own6) {
      last = unit.id;
      lastSection = unit.section;
    }
  }
  return clauses.some((clause2) => clause2.headed) ? clauses.filter((clause2) => clause2.headed || clause2.has.has("consent") || clause2.has.has("withoutConsent")) : clauses;
};
var isChangeHeading = (title, lexicon) => {
  const list3 = words(title, lexicon.pack.contractions);
  const changes = find(lexicon.headings, list3).some((hit) => hit.key === "change-rule");
  return changes && (list3.length <= 3 || speaksOfChange(find(lexicon.change, list3), near));
};
var scopeOf = (clause2) => {
  const ofData = clause2.unit.hits.some((hit) => hit.kind === "data");
  if (!clause2.has.has("practices") && (clause2.has.has("document") || !ofData)) return ["any"];
  const about = new Set(clause2.unit.hits.map((hit) => hit.concept));
  const scope2 = [];
  if (about.has("collect")) scope2.push("collection");
  if (about.has("use") || about.has("process")) scope2.push("purpose");
  if (about.has("share")) scope2.push("sharing");
  return scope2.length ? scope2 : ["any"];
};
var daysOf = (unit) => {
  for (const { kind, value: value2 } of unit.values) {
    const match = kind === "duration" ? /^P(\d+)([DWM])$/.exec(String(value2)) : null;
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
  return of.length > 0 && of.every((hit) => unit.hits.some((other2) => other2.kind === "negation" && other2.to <= hit.from && hit.from - other2.to <= 2));
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
var hedgeOf = ({ has }, requires, alone) => {
  if (has.has("may") && requires === "notice") return "may";
  if (has.has("whereLawRequires") && (alone || requires === "consent")) return "where-law-requires";
  return has.has("asAppropriate") ? "as-appropriate" : null;
};
var timedBy = { consent: "before", notice: "notify", posting: "changes" };
var promisesOf = (clause2) => {
  const { unit, has } = clause2;
  const required = requiresOf(clause2);
  return required.map((requires) => ({
    unit,
    requires,
    when: has.has("reduces") ? "reduces-rights" : has.has("material") ? "material" : "any",
    scope: scopeOf(clause2),
    noticeDays: has.has(timedBy[requires]) ? daysOf(unit) : null,
    channels: channelNames.filter(([field]) => has.has(field)).map(([, channel]) => channel),
    appliesTo: has.has("existingData") ? "existing-data" : "all",
    audience: null,
    hedge: hedgeOf(clause2, requires, required.length === 1)
  }));
};

// src/extract/dates.ts
var near2 = 7;
var pad = (n) => String(n).padStart(2, "0");
var iso = (year, month, day) => year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : null;
var letters = "[A-Za-zªµºÀ-ÖØ-öø-ɏ]{3,}";
var dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(${letters})\\.?,?\\s+(\\d{4})\\b`);
var monthFirst = new RegExp(`(${letters})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`);
var dateIn = (text3, months) => {
  const found = [];
  const month = (word2) => months.get(word2.toLowerCase().replace(".", "")) ?? 0;
  const add2 = (match, make2) => {
    if (match) found.push([match.index, make2(match)]);
  };
  add2(/\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text3), (m) => iso(+m[1], +m[2], +m[3]));
  add2(dayFirst.exec(text3), (m) => iso(+m[3], month(m[2]), +m[1]));
  add2(monthFirst.exec(text3), (m) => iso(+m[3], month(m[1]), +m[2]));
  add2(/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text3), (m) => {
    const [a, b] = [+m[1], +m[2]];
    return b > 12 ? iso(+m[3], a, b) : iso(+m[3], b, a);
  });
  const good = found.filter((entry2) => entry2[1] !== null).sort((x, y) => x[0] - y[0]);
  return good[0]?.[1] ?? null;
};
var statedDates = (units, lexicon) => {
  const dates = { revised: null, effective: null };
  for (const unit of units) {
    if (dates.revised && dates.effective) break;
    if (!unit.tokens.some((token) => token.kind === "number")) continue;
    for (const hit of find(lexicon.dates, unit.tokens)) {
      if (dates[hit.key]) continue;
      const start2 = (unit.tokens[hit.to - 1]?.end ?? unit.start) - unit.start;
      const end2 = (unit.tokens[Math.min(hit.to + near2, unit.tokens.length) - 1]?.end ?? unit.end) - unit.start;
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

// src/extract/lexicon.ts
var setOf = (list3) => new Set(
  list3.split("|").map((word2) => word2.trim().toLowerCase()).filter(Boolean)
);
var wordsOf2 = (pack, stem, on2, everyday, groups) => {
  const functions = setOf(pack.functionWords);
  const joining = setOf(pack.conjunctions);
  const denying = setOf(pack.concepts.not ?? "");
  const citing = setOf(pack.citations);
  const counting = new Set(Object.keys(pack.numbers).map((words4) => words4.split(" ")[0]));
  const subjects = /* @__PURE__ */ new Map();
  for (const subject of ["company", "person"])
    for (const word2 of setOf(pack.subjects[subject])) subjects.set(word2, subject);
  const known4 = /* @__PURE__ */ new Map();
  const factsOf = (text3, starts) => ({
    text: text3,
    stem: stem(text3),
    function: functions.has(text3),
    joins: joining.has(text3),
    denies: denying.has(text3),
    cites: citing.has(text3),
    everyday: keyOf3(everyday, starts),
    group: keyOf3(groups, starts),
    subject: subjects.get(text3) ?? null,
    number: /^\p{N}/u.test(text3),
    counts: counting.has(text3),
    starts
  });
  return (text3) => {
    let facts = known4.get(text3);
    if (!facts) {
      facts = factsOf(text3, startsOf(on2, text3));
      known4.set(text3, facts);
    }
    return facts;
  };
};
var changePatterns = ({ change }, on2) => {
  const { channels, hedges, ...phrases } = change;
  return compile(Object.entries({ ...phrases, ...channels, ...hedges }), on2);
};
var unitPatterns = ({ units }, on2) => {
  const { hour, businessDay, day, week, month, year } = units;
  return compile(
    [
      ["H", hour],
      ["B", businessDay],
      ["D", day],
      ["W", week],
      ["M", month],
      ["Y", year]
    ],
    on2
  );
};
var monthsOf = ({ months }) => new Map(months.flatMap((names4, i) => names4.split("|").map((name) => [name.trim().toLowerCase(), i + 1])));
var namedBy = ({ concepts: said3, countries }) => [
  ...Object.entries(said3),
  ...Object.entries(countries).map(([code2, names4]) => [
    countryKey(code2),
    names4
  ])
];
var made = (pack, stem) => {
  const on2 = shelf();
  const everyday = compileParted(
    Object.entries(pack.vocabulary).map(([key, pattern]) => [`=${key}`, pattern]),
    on2
  );
  const groups = compileParted(
    pack.synonyms.map((group, i) => [`~${i}`, group]),
    on2
  );
  return {
    pack,
    concepts: compile(namedBy(pack), on2),
    vocabulary: everyday.phrases,
    synonyms: groups.phrases,
    word: wordsOf2(pack, stem, on2, everyday.words, groups.words),
    abbreviations: setOf(pack.abbreviations),
    numbers: new Map(Object.entries(pack.numbers)),
    units: unitPatterns(pack, on2),
    ages: compileAround(pack.ages),
    headings: compile(Object.entries(pack.headings), on2),
    outside: compile([["outside", pack.outside]], on2),
    change: changePatterns(pack, on2),
    dates: compile(
      [
        ["revised", pack.dates.revised],
        ["effective", pack.dates.effective]
      ],
      on2
    ),
    months: monthsOf(pack)
  };
};
var known3 = /* @__PURE__ */ new WeakMap();
var lexiconOf = async (pack) => {
  let lexicon = known3.get(pack);
  if (!lexicon) {
    lexicon = made(pack, await stemmerFor(pack.code));
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
var longest3 = 700;
var placesOf = (text3) => {
  const starts = [0];
  for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) starts.push(at + 1);
  const point3 = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1, offset };
  };
  const evidence = (passage, start2, end2) => {
    const stop = Math.min(end2, start2 + longest3);
    const words4 = passage.text.slice(start2, stop);
    const from = passage.offsets[start2] ?? 0;
    const to = (passage.offsets[stop - 1] ?? from) + 1;
    return {
      quote: (uneven.test(words4) ? words4.replace(/\s+/g, " ") : words4).trim(),
      start: point3(from),
      end: point3(Math.min(to, from + longest3))
    };
  };
  return { point: point3, evidence };
};

// src/extract/statements.ts
var least2 = 1.2;
var further2 = 1.2;
var most7 = 3;
var actions2 = new Set(
  Object.keys(concepts).filter((key) => concepts[key].kind === "action")
);
var isPractice = ({ own: own6, outside: outside2 }) => !outside2 && own6.some((score) => score >= least2);
var categoriesOf2 = (unit) => {
  const all = unitCategories(unit);
  const top2 = all[0]?.[1] ?? 0;
  return all.filter(([, score], i) => i === 0 || i < most7 && score >= top2 - further2).map(([category]) => category);
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
var statementsOf = (outline, units, places2) => units.filter(isPractice).map((unit, id) => {
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
    values: unit.values.map(({ kind, value: value2, words: words4 }) => ({ kind, value: value2, words: words4 })),
    section: unit.path,
    evidence: places2.evidence(outline.passages[unit.passage], unit.start, unit.end)
  };
});

// src/text/segment.ts
var boundary = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]|\n+|;(?=\s)|\s[·•▪](?=\s)|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/uy;
var label = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|§)$/iu;
var codesOf = (signs) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
var rareEnders = codesOf("…。！？");
var bullets = codesOf("·•▪");
var isEnder = (code2) => code2 < 64 ? code2 === 46 || code2 === 10 || code2 === 59 || code2 === 33 || code2 === 63 : code2 > 127 && rareEnders.has(code2);
var nextBoundary = (text3, from) => {
  for (let at = from; at < text3.length; at++) {
    const code2 = text3.charCodeAt(at);
    const next = text3.charCodeAt(at + 1);
    if (!isEnder(code2) && !(next > 127 && bullets.has(next))) continue;
    boundary.lastIndex = at;
    if (boundary.test(text3)) return { at, end: boundary.lastIndex };
  }
  return null;
};
var sentences = (text3, abbreviations) => {
  const pieces = [];
  let start2 = 0;
  for (let found = nextBoundary(text3, 0); found; found = nextBoundary(text3, found.end)) {
    const { at, end: end2 } = found;
    if (text3[at] === "." && goesOn(text3, start2, at, end2, abbreviations)) continue;
    push3(pieces, text3, start2, end2);
    start2 = end2;
  }
  push3(pieces, text3, start2, text3.length);
  return pieces;
};
var isSpace = (text3, at) => {
  const code2 = text3.charCodeAt(at);
  return code2 === 32 || (code2 < 33 ? code2 >= 9 && code2 <= 13 : code2 >= 160 && /\s/.test(text3[at]));
};
var push3 = (pieces, text3, start2, end2) => {
  let a = start2;
  let b = end2;
  while (a < b && isSpace(text3, a)) a++;
  while (b > a && isSpace(text3, b - 1)) b--;
  if (a < b) pieces.push({ start: a, end: b });
};
var goesOn = (text3, start2, at, end2, abbreviations) => {
  const before = /\S+$/u.exec(text3.slice(Math.max(start2, at - 40), at))?.[0] ?? "";
  const after = /^\s+(\S)/u.exec(text3.slice(end2, end2 + 20))?.[1];
  if (after === void 0) return false;
  if (/[\p{Ll},]/u.test(after)) return true;
  const last = before.replace(/^["'“„«([]+/u, "").toLowerCase();
  if (label.test(`${before}.`) && text3.slice(start2, at).trim() === before) return true;
  const dotted = last.split(/[-–/]/).at(-1) ?? last;
  if (/^(\p{L}\.)*\p{L}$/u.test(dotted) && !/^[aioyå]$/u.test(dotted)) return true;
  if (/^\d{1,2}$/.test(last) && /^\s+\p{L}+\s+\d{4}/u.test(text3.slice(end2))) return true;
  return abbreviations.has(last);
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
var merged = (scores, more) => {
  if (more === silent) return scores;
  if (scores === silent) return more;
  const both = scores.slice();
  for (let number = 0; number < both.length; number++) both[number] = both[number] + more[number];
  return both;
};
var nearest2 = 1.2;
var outer = 0.4;
var headingScores = (path, lexicon, known4) => {
  const scores = silent.slice();
  path.forEach((title, i) => {
    const weight = i === path.length - 1 ? nearest2 : outer;
    for (const key of topicsOf(title, lexicon, known4)) scores[numberOf[key]] = scores[numberOf[key]] + weight;
  });
  return scores;
};
var topicsOf = (title, lexicon, known4) => {
  let topics = known4.get(title);
  if (!topics) {
    topics = [...new Set(find(lexicon.headings, words(title, lexicon.pack.contractions)).map((hit) => hit.key))];
    known4.set(title, topics);
  }
  return topics;
};

// src/extract/values.ts
var numberAt = (facts, at, lexicon) => {
  const word2 = facts[at];
  if (!word2) return null;
  if (word2.number) {
    const value2 = Number(word2.text.replaceAll(/[.,](?=\d{3}\b)/g, "").replace(",", "."));
    return Number.isFinite(value2) ? { value: value2, from: at, to: at + 1 } : null;
  }
  if (!word2.counts) return null;
  const next = facts[at + 1];
  const two = next && lexicon.numbers.get(`${word2.text} ${next.text}`);
  if (two !== void 0) return { value: two, from: at, to: at + 2 };
  const one = lexicon.numbers.get(word2.text);
  return one === void 0 ? null : { value: one, from: at, to: at + 1 };
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
var valuesOf = (list3, text3, lexicon, facts) => {
  const out = [];
  for (let at = 0; at < list3.length; at++) {
    const number = numberAt(facts, at, lexicon);
    if (!number) continue;
    const age = ageAt(list3, number, text3, lexicon);
    const period = age ? null : periodAt(list3, number, text3, lexicon, facts);
    const value2 = age ?? period;
    if (value2) {
      out.push(value2);
      at = Math.max(at, value2.to - 1);
    } else at = number.to - 1;
  }
  return out;
};
var ageAt = (list3, number, text3, lexicon) => {
  if (number.value < youngest || number.value > oldest || !Number.isInteger(number.value)) return null;
  const place2 = around2(lexicon.ages, list3, number.from, (word2) => word2 === list3[number.from]);
  if (!place2) return null;
  const after = find(lexicon.units, list3.slice(number.to, number.to + 1));
  if (after.some((hit) => hit.key !== "Y")) return null;
  return { kind: "age", value: number.value, words: slice(list3, place2.from, place2.to, text3), from: place2.from, to: place2.to };
};
var periodAt = (list3, number, text3, lexicon, facts) => {
  let to = number.to;
  const repeated = numberAt(facts, to, lexicon);
  if (repeated && repeated.value === number.value) to = repeated.to;
  const unit = find(lexicon.units, list3, facts).filter((hit) => hit.from === to).sort((a, b) => b.to - a.to)[0];
  if (!unit) return null;
  return {
    kind: "duration",
    value: iso2[unit.key](number.value),
    words: slice(list3, number.from, unit.to, text3),
    from: number.from,
    to: unit.to
  };
};
var slice = (list3, from, to, text3) => text3.slice(list3[from]?.start ?? 0, list3[to - 1]?.end ?? 0);

// src/extract/units.ts
var longHeading = 120;
var unitsOf = (outline, lexicon) => {
  const units = [];
  const titles = /* @__PURE__ */ new Map();
  const headings = outline.sections.map((section) => headingScores(section.path, lexicon, titles));
  const leads = /* @__PURE__ */ new Map();
  for (const passage of outline.passages) {
    if (passage.kind === "heading" && passage.text.length < longHeading) continue;
    const path = outline.sections[passage.section]?.path ?? [];
    const around3 = merged(headings[passage.section] ?? silent, leadScores(passage.lead, lexicon, leads));
    for (const piece of joinLabels(passage.text, sentences(passage.text, lexicon.abbreviations))) {
      const unit = unitOf(units.length, passage, piece.start, piece.end, path, around3, lexicon);
      if (unit.tokens.length) units.push(unit);
    }
  }
  return units;
};
var longestLabel2 = 6;
var joinLabels = (text3, pieces) => {
  const [first, second, ...rest2] = pieces;
  if (!first || !second || /\n/.test(text3.slice(first.end, second.start))) return [...pieces];
  const short = text3.slice(first.start, first.end).split(/\s+/).length <= longestLabel2;
  return short ? [{ start: first.start, end: second.end }, ...rest2] : [...pieces];
};
var leadWeight = 0.5;
var leadScores = (lead, lexicon, known4) => {
  if (!lead) return silent;
  let scores = known4.get(lead);
  if (!scores) {
    const list3 = words(lead, lexicon.pack.contractions);
    scores = scoresOf(longest4(find(lexicon.concepts, list3)).map(toConceptHit), leadWeight);
    known4.set(lead, scores);
  }
  return scores;
};
var toConceptHit = ({ key, from, to, gap: gap2 }) => {
  const concept2 = inGeneral(key);
  const hit = { concept: concept2, kind: concepts[concept2].kind, from, to };
  if (concept2 !== key) hit.country = key;
  if (gap2) hit.gap = true;
  return hit;
};
var longest4 = (hits) => {
  if (!hits.some((hit) => hit.gap)) return outermost(hits);
  const whole2 = outermost(hits.filter((hit) => !hit.gap));
  return [...whole2, ...hits.filter((hit) => hit.gap)].sort((a, b) => a.from - b.from);
};
var outermost = (hits) => {
  if (hits.length < 2) return hits;
  const kept2 = [];
  let before = 0;
  for (let first = 0, next = 0; first < hits.length; first = next) {
    const { from } = hits[first];
    let end2 = 0;
    for (next = first; next < hits.length && hits[next]?.from === from; next++) end2 = Math.max(end2, hits[next].to);
    if (end2 <= before) continue;
    for (let at = first; at < next; at++) if (hits[at]?.to === end2) kept2.push(hits[at]);
    before = end2;
  }
  return kept2;
};
var unitOf = (id, passage, start2, end2, path, around3, lexicon) => {
  const text3 = passage.text.slice(start2, end2);
  const list3 = words(text3, lexicon.pack.contractions);
  for (const word2 of list3) {
    word2.start += start2;
    word2.end += start2;
  }
  const facts = list3.map((word2) => lexicon.word(word2.text));
  const hits = longest4(find(lexicon.concepts, list3, facts)).map(toConceptHit).filter((hit) => hit.kind !== "negation" || !(facts[hit.to]?.number || endsDomain(list3[hit.from], passage.text)));
  const values = valuesOf(list3, passage.text, lexicon, facts);
  const own6 = scoresOf(hits, 1);
  const scores = merged(around3, own6);
  return {
    id,
    passage: passage.id,
    section: passage.section,
    kind: passage.kind,
    path,
    start: start2,
    end: end2,
    text: text3,
    folded: list3.map((word2) => word2.text).join(" "),
    tokens: tokensOf(list3, hits, lexicon, facts),
    hits,
    subject: subjectOf(hits, facts),
    values,
    scores,
    own: own6,
    outside: passage.outside,
    links: passage.links
  };
};
var endsDomain = (word2, text3) => word2 !== void 0 && text3[word2.start - 1] === "." && /[\p{L}\p{N}]/u.test(text3[word2.start - 2] ?? " ");
var subjectOf = (hits, facts) => {
  const end2 = hits.find((hit) => actKinds.has(hit.kind))?.from ?? facts.length;
  for (let i = end2 - 1; i >= 0; i--) {
    const { subject } = facts[i];
    if (subject) return subject;
  }
  return null;
};
var tokensOf = (list3, hits, lexicon, facts) => {
  const groups = cover(list3.length, longest4(find(lexicon.synonyms, list3, facts)));
  const everyday = cover(list3.length, longest4(find(lexicon.vocabulary, list3, facts)));
  const found = cover(list3.length, hits);
  const names4 = !lexicon.pack.capitalNouns;
  return list3.map((word2, i) => tokenOf(word2, i, names4, facts[i], found?.[i], groups?.[i], everyday?.[i]));
};
var tokenOf = (word2, i, names4, { text: text3, stem, everyday, group: own6, function: empty, joins: joins2, denies: denies2, cites, number }, concept2, group, shared) => {
  const marker = concept2 !== void 0 && isMarker(concept2.concept);
  const meaningless = empty && !marker && !(concept2 && concept2.to - concept2.from === 1);
  const key = shared?.key ?? everyday;
  const name = names4 && word2.capital && i > 0 && !empty && !concept2 && key === null;
  return {
    text: text3,
    key: concept2?.kind === "choice" && concept2.from === i && concept2.to > i + 1 ? `!${concept2.concept}` : group ? group.from === i ? group.key : stem : own6 ?? stem,
    concept: number ? `#${text3}` : concept2 ? concept2.country ?? concept2.concept : key,
    kind: number ? "number" : concept2 ? concept2.kind : name ? "name" : "word",
    class: marker ? "marker" : meaningless || group && group.from !== i ? "function" : "content",
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

// src/languages/none.ts
var none2 = {
  code: "und",
  name: "unknown",
  fingerprint: "",
  functionWords: "",
  subjects: { company: "", person: "" },
  capitalNouns: false,
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

// src/languages/index.ts
var setOf2 = (list3) => new Set(list3.split("|").map((word2) => word2.trim()));
var registry = [
  { code: "en", fingerprint: setOf2(fingerprint2), load: async () => (await import("./en-F7MMGLJR.js")).en },
  { code: "sv", fingerprint: setOf2(fingerprint4), load: async () => (await import("./sv-I4RLRSSD.js")).sv },
  { code: "de", fingerprint: setOf2(fingerprint), load: async () => (await import("./de-Y37ZM5TT.js")).de },
  { code: "fr", fingerprint: setOf2(fingerprint3), load: async () => (await import("./fr-JKJQOZXW.js")).fr }
];
var languages = registry.map((entry2) => entry2.code);
var packFor = async (language) => {
  const code2 = language.slice(0, 2).toLowerCase();
  return await registry.find((entry2) => entry2.code === code2)?.load() ?? none2;
};
var sample = 2e4;
var glance = 3e3;
var clear = 0.12;
var ahead = 1.6;
var plain = { clear: 0.24, ahead: 6 };
var middleOf = (text3, length) => {
  const from = Math.max(0, Math.floor(text3.length / 2) - length / 2);
  return text3.length <= length ? text3 : text3.slice(from, from + length);
};
var rank2 = (text3) => {
  const list3 = words(text3);
  if (list3.length === 0) return [];
  return registry.map(({ code: code2, fingerprint: fingerprint6 }) => ({ code: code2, share: list3.filter((word2) => fingerprint6.has(word2.text)).length / list3.length })).sort((a, b) => b.share - a.share);
};
var decides = ([first, second], bar) => first !== void 0 && first.share >= bar.clear && first.share >= bar.ahead * (second?.share ?? 0);
var detect = async (text3) => {
  const quick = rank2(middleOf(text3, glance));
  if (decides(quick, plain)) return quick[0].code;
  const part = middleOf(text3, sample);
  const ranked = rank2(part);
  if (ranked.length === 0) return "und";
  return decides(ranked, { clear, ahead }) ? ranked[0].code : byLibrary(part);
};
var byLibrary = async (text3) => {
  const { eld } = await import("./static.extrasmall-XCLH3IEY.js");
  const found = eld.detect(text3);
  return found.isReliable() ? found.language : "und";
};

// src/read/decode.ts
var decode = (input, limit) => {
  const { path, content: content4 } = input;
  const size = typeof content4 === "string" ? byteLength(content4) : content4.byteLength;
  if (size > limit)
    throw new InputError(`${path}: ${(size / 1e6).toFixed(1)} MB of text, the limit is ${(limit / 1048576).toFixed(0)} MiB`);
  const text3 = typeof content4 === "string" ? content4 : decodeBytes(path, content4);
  if (!text3.trim()) throw new InputError(`${path}: the text is empty`);
  return text3;
};
var byteLength = (text3) => new TextEncoder().encode(text3).byteLength;
var decodeBytes = (path, bytes) => {
  const [a, b] = bytes;
  if (a === 255 && b === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 254 && b === 255) return new TextDecoder("utf-16be").decode(bytes);
  const nul = bytes.subarray(0, 8192).indexOf(0);
  if (nul >= 0) throw new InputError(`${path}: binary data (a zero byte at offset ${nul}), not a text`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    throw new InputError(
      `${path}: not UTF-8: byte 0x${bytes[at]?.toString(16).padStart(2, "0")} at offset ${at} cannot be decoded`
    );
  }
};
var firstBadByte = (bytes) => {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at];
    const length = lead < 128 ? 1 : lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 0;
    if (length === 0) return at;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at, at + length));
    } catch {
      return at;
    }
    at += length;
  }
  return 0;
};

// node_modules/micromark/lib/initialize/content.js
var content3 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous
    });
    if (previous) {
      previous.next = token;
    }
    previous = token;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start2;
  function start2(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point3
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start2(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start2;
    }
    effects.consume(code2);
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
      let index = childFlow.events.length;
      while (index--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index][1].end || // …or ends after it.
          childFlow.events[index][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point3
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index = stack.length;
    while (index-- > size) {
      const entry2 = stack[index];
      self.containerState = entry2[1];
      entry2[0].exit.call(self, effects);
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
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
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
  function initializeText(effects) {
    const self = this;
    const constructs = this.parser.constructs[field];
    const text3 = effects.attempt(constructs, start2, notText);
    return start2;
    function start2(code2) {
      return atBreak(code2) ? text3(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text3(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list3 = constructs[code2];
      let index = -1;
      if (list3) {
        while (++index < list3.length) {
          const item = list3[index];
          if (!item.previous || item.previous.call(self, self.previous)) {
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
    let index = -1;
    let enter;
    while (++index <= events.length) {
      if (enter === void 0) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
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
      let index = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks[index];
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
          index++;
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
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
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
  let point3 = {
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
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit,
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
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write2(slice2) {
    chunks = push(chunks, slice2);
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
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit(type) {
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
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs)
      ) : "tokenize" in constructs ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs
        ])
      ) : handleMapOfConstructs(constructs);
      function handleMapOfConstructs(map) {
        return start2;
        function start2(code2) {
          const left = code2 !== null && map[code2];
          const all = code2 !== null && map.null;
          const list3 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list3)(code2);
        }
      }
      function handleListOfConstructs(list3) {
        listOfConstructs = list3;
        constructIndex = 0;
        if (list3.length === 0) {
          return bogusState;
        }
        return handleConstruct(list3[constructIndex]);
      }
      function handleConstruct(construct) {
        return start2;
        function start2(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code2);
        }
      }
      function ok2(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
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
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
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
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
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
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs,
    content: create2(content3),
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
  function preprocessor(value2, encoding, end2) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start2) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start2 = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code2 = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
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

// node_modules/mdast-util-from-markdown/lib/index.js
var own = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
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
      atxHeading: opener2(heading),
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
      listOrdered: opener2(list3, onenterlistordered),
      listUnordered: opener2(list3),
      paragraph: opener2(paragraph2),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading),
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
  return compile2;
  function compile2(events) {
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
      exit,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index = -1;
    while (++index < events.length) {
      prepared.push(events[index]);
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index = -1;
    while (++index < events.length) {
      const handler = config[events[index][0]];
      if (events[index][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (own.call(handler, events[index][1].type)) {
        handler[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (events[index][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index = -1;
    while (++index < config.transforms.length) {
      tree = config.transforms[index](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index = -1;
    while (++index < listeners.length) {
      listeners[index].call(context, token);
    }
  }
  function prepareList(events, start2) {
    const end2 = events.length - 1;
    let index = start2 - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index <= end2) {
      const event = events[index];
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
              firstBlankLineIndex = index;
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
          let tailIndex = index;
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
            at: lineIndex || index,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start2);
    let insertion = 0;
    index = -1;
    while (++index < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start2 + index) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index]);
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
  function enter(node, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node);
    this.stack.push(node);
    this.tokenStack.push([token, errorHandler || void 0]);
    node.position = {
      start: point(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit.call(this, token);
    }
  }
  function exit(token, onExitError) {
    const node = this.stack.pop();
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
    node.position.end = point(token.end);
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
    const node = this.stack[this.stack.length - 1];
    node.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label2;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node = this.stack[this.stack.length - 1];
    if (!node.depth) {
      const depth = this.sliceSerialize(token).length;
      node.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node = this.stack[this.stack.length - 1];
    node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node = this.stack[this.stack.length - 1];
    const siblings = node.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text3();
      tail.position = {
        start: point(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point(token.end);
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
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitlink() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
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
    const value2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node.type === "link") {
      const children2 = fragment.children;
      node.children = children2;
    } else {
      node.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label2;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = "mailto:" + this.sliceSerialize(token);
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
  function heading() {
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
  function list3(token) {
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
  function text3() {
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
function point(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index = -1;
  while (++index < extensions.length) {
    const value2 = extensions[index];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own.call(extension2, key)) {
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
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own2 = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index < presetsOrMatters.length) {
    result[index] = matter(presetsOrMatters[index]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own2.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own2.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own2.call(result, "fence") && !own2.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    const code2 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code2];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code2] = [construct];
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
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start2;
    function start2(code2) {
      const position = self.now();
      if (
        // Indent not allowed.
        position.column === 1 && // Normally, only allowed in first line.
        (position.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code2 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code2);
        }
      }
      return nok(code2);
    }
    function openSequence(code2) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code2);
        }
        return openAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code2);
        return openSequence;
      }
      return nok(code2);
    }
    function openSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code2);
    }
    function openAfter(code2) {
      if (markdownLineEnding(code2)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code2);
    }
    function contentStart(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        return contentEnd(code2);
      }
      effects.enter(valueType);
      return contentInside(code2);
    }
    function contentInside(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(valueType);
        return contentEnd(code2);
      }
      effects.consume(code2);
      return contentInside;
    }
    function contentEnd(code2) {
      if (code2 === null) {
        return nok(code2);
      }
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code2) {
      effects.exit(frontmatterType);
      return ok2(code2);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code2) {
      if (code2 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code2);
      }
      return nok(code2);
    }
    function closeSequence(code2) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code2);
        }
        return closeAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code2);
        return closeSequence;
      }
      return nok(code2);
    }
    function closeSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code2);
    }
    function closeAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(fenceType);
        return ok2(code2);
      }
      return nok(code2);
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

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    enter[matter2.type] = opener(matter2);
    exit[matter2.type] = close;
    exit[matter2.type + "Value"] = value;
  }
  return { enter, exit };
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
  const node = this.stack[this.stack.length - 1];
  ok("value" in node);
  this.exit(token);
  node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}

// src/read/gfm.ts
var atext = /[-+.\w]/;
var addressesIn = (text3) => {
  const places2 = /* @__PURE__ */ new Set();
  for (const { index } of text3.matchAll(/https?:\/\/|www\./gi)) places2.add(index);
  for (let sign = text3.indexOf("@"); sign >= 0; sign = text3.indexOf("@", sign + 1)) {
    let at = sign;
    while (at > 0 && atext.test(text3[at - 1])) at--;
    if (at < sign) places2.add(at);
  }
  return places2;
};
var addressesAt = (places2, text3) => {
  const shift = text3.startsWith("\uFEFF") ? 1 : 0;
  const lighter = (construct) => ({
    ...construct,
    previous(code2) {
      return construct.previous?.call(this, code2) !== false && places2.has(this.now().offset + shift);
    }
  });
  const all = gfmAutolinkLiteral().text;
  const some = {};
  for (const place2 of places2) {
    const code2 = text3.charCodeAt(place2);
    const constructs = all[code2];
    if (constructs) some[code2] = [constructs].flat().map(lighter);
  }
  return { text: some };
};
var delimiter = /^(?=.*[|:])[ \t>*+\d.)|:-]+$/m;
var box = /\[(?:[ \txX]\]|[\r\n])/;
var gfmFor = (text3) => {
  const places2 = addressesIn(text3);
  return [
    ...places2.size ? [addressesAt(places2, text3)] : [],
    ...text3.includes("[^") ? [gfmFootnote()] : [],
    ...text3.includes("~") ? [gfmStrikethrough()] : [],
    ...delimiter.test(text3) ? [gfmTable()] : [],
    ...box.test(text3) ? [gfmTaskListItem()] : []
  ];
};
var mayHoldAddress2 = /@|:\/\/|www\./i;
var sparing = (transform) => {
  const visit = (node) => {
    if (!("children" in node) || node.type === "link" || node.type === "linkReference") return;
    node.children = node.children.flatMap((child) => {
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
var trees = [frontmatterFromMarkdown(), ...gfmTrees];
var parseMarkdown = (text3) => fromMarkdown(text3, { extensions: [frontmatter(), ...gfmFor(text3)], mdastExtensions: trees });

// src/read/sha256.ts
import { hash as hash2 } from "node:crypto";
var sha256 = (content4) => hash2("sha256", content4);

// src/read/lines.ts
var linesOf = (text3) => {
  const lines = [];
  let offset = 0;
  for (const [i, raw] of text3.split("\n").entries()) {
    const trimmed = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    lines.push({ text: trimmed, offset: offset + indent, number: i + 1, indent });
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
  while (count2 < first.length && rest2.every((words4) => words4[count2] === first[count2])) count2++;
  const parted = () => first[count2 - 1]?.endsWith(":") === true;
  while (count2 && !lines.every((words4) => words4[count2] && (parted() || valued.test(words4[count2])))) count2--;
  return first.slice(0, count2).join(" ");
};
var rowsFrom = (lines, at) => {
  const columns = columnsOf(lines[at]);
  if (columns < 2) return [];
  let end2 = at + 1;
  while (columnsOf(lines[end2]) === columns) end2++;
  return end2 - at > 1 ? lines.slice(at, end2) : [];
};
var columnsOf = (line) => line?.text.split(/\t+/).length ?? 0;

// src/read/text.ts
var bullet = /^([•·▪‣◦●○■□*–—-]|o(?=\s{2}))\s+/u;
var ordinal = /^(\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)])\s+/iu;
var listed2 = (line) => bullet.exec(line.text) ?? ordinal.exec(line.text);
var point2 = (line, at) => ({ line: line.number, column: line.indent + at + 1, offset: line.offset + at });
var placed2 = (line, from, last) => ({ start: point2(line, from), end: point2(last, last.text.length) });
var actsAsHeading = (line, before, after, next) => {
  if (before?.text || line.text.length > 90 || line.text.length < 2) return false;
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
  const start2 = point2(line, line.text.length);
  return { type: "text", value: " ", position: { start: start2, end: { ...start2, column: start2.column + 1, offset: start2.offset + 1 } } };
};
var paragraphOf = (lines, from) => {
  const children2 = lines.flatMap((line, i) => {
    const text3 = { type: "text", value: line.text.slice(i ? 0 : from), position: placed2(line, i ? 0 : from, line) };
    const before = lines[i - 1];
    return before ? [wrap(before), text3] : [text3];
  });
  return { type: "paragraph", children: children2, position: placed2(lines[0], from, lines.at(-1)) };
};
var headingOf = (line, depth) => ({
  type: "heading",
  depth,
  children: [{ type: "text", value: line.text, position: placed2(line, 0, line) }],
  position: placed2(line, 0, line)
});
var positionOf = ({ position }) => position ? { position } : {};
var itemOf = (paragraph2) => ({
  type: "listItem",
  children: [paragraph2],
  ...positionOf(paragraph2)
});
var tableOf = (rows) => ({
  type: "table",
  children: rows.map((line) => ({
    type: "tableRow",
    children: [...line.text.matchAll(/[^\t]+/g)].map(({ 0: value2, index }) => {
      const position = { start: point2(line, index), end: point2(line, index + value2.length) };
      return { type: "tableCell", children: [{ type: "text", value: value2, position }], position };
    }),
    position: placed2(line, 0, line)
  })),
  position: placed2(rows[0], 0, rows.at(-1))
});
var lookahead = 4;
var parseText = (text3) => {
  const lines = linesOf(text3);
  const wrapped = isWrapped(lines);
  const pairs = pairsOf(lines, (line) => listed2(line) !== null);
  const children2 = [];
  let list3 = null;
  let headed = false;
  const alone = (block) => {
    list3 = null;
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
    const rows = rowsFrom(lines, i);
    if (rows.length) {
      alone(tableOf(rows));
      i += rows.length - 1;
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
    else if (list3) list3.children.push(itemOf(paragraph2));
    else {
      list3 = { type: "list", ordered: !bullet.test(line.text), children: [itemOf(paragraph2)], ...positionOf(paragraph2) };
      children2.push(list3);
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
var formatOf = (path, text3) => {
  const extension2 = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const known4 = byExtension[extension2];
  if (known4) return known4;
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(text3)) return "html";
  const headings = text3.match(/^#{1,6} \S/gm)?.length ?? 0;
  const links = text3.match(/\]\((https?:|\/|#|mailto:)/g)?.length ?? 0;
  const bold = text3.match(/\*\*\S[^*\n]*\*\*/g)?.length ?? 0;
  return headings >= 2 || links >= 3 || bold >= 3 ? "markdown" : "text";
};
var read = async (input, limit) => {
  const decoded = decode(input, limit);
  const format = input.format ?? formatOf(input.path, decoded);
  const text3 = format === "html" ? (await import("./html-KJLXXSLW.js")).extractHtml(decoded) : decoded;
  const source = { path: input.path, format, text: text3, sha256: sha256(input.content) };
  const language = input.language ?? (format === "html" ? /<html[^>]*\slang=["']?([a-z-]+)/i.exec(decoded)?.[1] : frontMatterLanguage(text3));
  if (language) source.language = language.toLowerCase();
  return { source, tree: format === "text" ? parseText(text3) : parseMarkdown(text3) };
};
var frontMatterLanguage = (text3) => /^---\r?\n(?:.*\r?\n){0,40}?(?:lang|language|locale):\s*["']?([a-z]{2}(?:-[a-z]+)?)/i.exec(text3)?.[1];

// src/structure/outside.ts
var longestLabel3 = 80;
var isOutside = (raw, test) => {
  if (raw.heading) return false;
  const text3 = raw.text.trim();
  if (!/\p{L}/u.test(text3)) return true;
  if (raw.linked >= text3.length - 2 && text3.length <= longestLabel3 && !/[.!?]$/.test(text3)) return true;
  return test(text3);
};

// src/structure/plain-text.ts
var textOf = (node, source) => {
  const { start: start2, end: end2 } = node.position ?? {};
  const length = (end2?.offset ?? 0) - (start2?.offset ?? 0);
  const into2 = { source, text: "", offsets: new Uint32Array(Math.max(length, 16)), links: [], linked: 0 };
  collect(node, into2);
  return { text: into2.text, offsets: into2.offsets.slice(0, into2.text.length), links: into2.links, linked: into2.linked };
};
var add = (into2, text3, offset, step) => {
  const from = into2.text.length;
  const to = from + text3.length;
  if (to > into2.offsets.length) {
    const longer = new Uint32Array(to * 2);
    longer.set(into2.offsets);
    into2.offsets = longer;
  }
  const { offsets } = into2;
  for (let i = from; i < to; i++) offsets[i] = offset + (i - from) * step;
  into2.text += text3;
};
var collect = (node, into2) => {
  const start2 = node.position?.start.offset ?? into2.offsets[into2.text.length - 1] ?? 0;
  const end2 = node.position?.end.offset ?? start2;
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      addValue(into2, node.value, start2, end2, node.type === "code");
      break;
    case "html":
      addMarkup(into2, node.value, start2);
      break;
    case "break":
      add(into2, "\n", start2, 0);
      break;
    case "image":
    case "imageReference":
    case "footnoteReference":
      break;
    case "tableCell":
      collectChildren(node, into2);
      add(into2, "\n", Math.max(start2, end2 - 1), 0);
      break;
    case "link": {
      const before = into2.text.length;
      into2.links.push(node.url);
      collectChildren(node, into2);
      into2.linked += into2.text.length - before;
      return;
    }
    default:
      if ("children" in node) collectChildren(node, into2);
      if (node.type === "paragraph" || node.type === "heading" || node.type === "listItem") {
        if (into2.text && !into2.text.endsWith("\n")) add(into2, "\n", end2, 0);
      }
  }
};
var collectChildren = (node, into2) => {
  for (const child of node.children) collect(child, into2);
};
var addValue = (into2, value2, start2, end2, lines) => {
  const { source } = into2;
  let at = start2;
  let from = 0;
  while (from < value2.length) {
    const feed = value2.indexOf("\n", from);
    const to = feed < 0 ? value2.length : feed;
    at = addLine(into2, value2.slice(from, to), at, end2);
    if (feed < 0) return;
    at = addSign(into2, "\n", lines ? "\n" : " ", at, end2);
    while (at < end2 && (source[at] === " " || source[at] === ">" || source[at] === "	") && source[at] !== value2[feed + 1]) at++;
    from = feed + 1;
  }
};
var addLine = (into2, text3, start2, end2) => {
  if (into2.source.startsWith(text3, start2)) {
    add(into2, text3, start2, 1);
    return start2 + text3.length;
  }
  let at = start2;
  for (let i = 0; i < text3.length; i++) at = addSign(into2, text3[i], text3[i], at, end2);
  return at;
};
var addSign = (into2, wanted, shown, start2, end2) => {
  const { source } = into2;
  const at = source[start2] === wanted ? start2 : skipTo(source, wanted, start2, end2);
  add(into2, shown, Math.min(at, source.length), 0);
  return at + (source[at] === "&" && wanted !== "&" ? entityLength(source, at) : 1);
};
var entityLength = (source, at) => {
  const close2 = source.indexOf(";", at);
  return close2 > at && close2 - at < 40 ? close2 - at + 1 : 1;
};
var skipTo = (source, wanted, at, end2) => {
  let seen = at;
  while (seen < end2 && source[seen] !== wanted) {
    if (source[seen] === "&" && entityLength(source, seen) > 1) return seen;
    if (seen - at > 16) return at;
    seen++;
  }
  return seen < end2 ? seen : at;
};
var addMarkup = (into2, value2, start2) => {
  let at = 0;
  for (const tag of value2.matchAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z0-9-]*)\b[^>]*>/gi)) {
    addRaw(into2, value2.slice(at, tag.index), start2 + at);
    if (/^(br|p|div|li|ul|ol|tr|td|th|h[1-6]|table|section|summary|details|dt|dd)$/i.test(tag[2] ?? "") && into2.text && !into2.text.endsWith("\n"))
      add(into2, "\n", start2 + tag.index, 0);
    at = tag.index + tag[0].length;
  }
  addRaw(into2, value2.slice(at), start2 + at);
};
var addRaw = (into2, raw, start2) => add(into2, raw.replaceAll("\n", " "), start2, 1);

// src/structure/passages.ts
var boldHeading = 100;
var passagesOf = (source, tree) => {
  const context = { source, out: [], lead: "", depth: 0, heading: 0 };
  for (const child of tree.children) walk(child, context);
  return context.out.filter((passage) => passage.text.trim().length > 0);
};
var walk = (node, context) => {
  switch (node.type) {
    case "heading":
      context.heading = node.depth;
      context.lead = "";
      push4(node, context, { heading: node.depth });
      break;
    case "paragraph":
      paragraph(node, context);
      break;
    case "list":
      list2(node, context);
      break;
    case "table":
      table2(node, context);
      break;
    case "html":
    case "code":
      push4(node, context, {});
      break;
    case "yaml":
    case "definition":
    case "thematicBreak":
      break;
    default:
      if ("children" in node) for (const child of node.children) walk(child, context);
  }
};
var push4 = (node, context, more, plain2 = textOf(node, context.source)) => {
  context.out.push({
    heading: 0,
    kind: context.depth ? "item" : "paragraph",
    lead: context.depth ? context.lead : "",
    depth: context.depth,
    ...plain2,
    ...more
  });
};
var paragraph = (node, context) => {
  const only = node.children.filter((child) => !(child.type === "text" && !child.value.trim()) && child.type !== "break");
  const bold = only.length === 1 && only[0]?.type === "strong";
  const plain2 = textOf(node, context.source);
  if (node.data?.pair) {
    push4(node, context, { kind: "pair", lead: headerOf(node.data.pair, context.lead) }, plain2);
    return;
  }
  if (bold && context.depth === 0 && plain2.text.length <= boldHeading && !/[.,;]$/.test(plain2.text.trim())) {
    context.lead = "";
    push4(node, context, { heading: Math.min(context.heading + 1, 7) }, plain2);
    return;
  }
  push4(node, context, {}, plain2);
  if (context.depth === 0) context.lead = lastSentence(plain2.text);
};
var headerOf = ({ record, repeated }, lead) => repeated || lead.endsWith(":") ? `${lead.slice(-200)} ${record?.slice(0, 100) ?? ""}`.trim() : "";
var lastSentence = (text3) => {
  const sentences2 = text3.trim().split(/(?<=[.!?])\s+/u);
  return (sentences2.at(-1) ?? "").slice(-300);
};
var list2 = (node, context) => {
  const lead = context.lead;
  for (const item of node.children) {
    context.depth++;
    const first = context.out.length;
    for (const child of item.children) {
      walk(child, context);
      const head = context.out[first];
      if (child.type === "paragraph" && head) context.lead = `${lead} ${lastSentence(head.text)}`.slice(-300);
    }
    context.depth--;
    context.lead = lead;
  }
};
var table2 = (node, context) => {
  const [head, ...rows] = node.children;
  if (!head) return;
  const header = head.children.map((cell) => textOf(cell, context.source).text.trim()).join(" ");
  const lead = `${context.lead} ${header}`.trim().slice(-300);
  for (const row3 of [head, ...rows]) push4(row3, context, { kind: "row", lead: row3 === head ? context.lead : lead });
};

// src/structure/index.ts
var structure = (source, tree, outside2) => {
  const sections = [{ id: 0, title: "", depth: 0, path: [], start: 0, end: source.text.length }];
  const passages = [];
  const open = [sections[0]];
  const raws = passagesOf(source.text, tree);
  raws.forEach((raw, i) => {
    if (raw.heading) {
      const depth = raw.heading;
      while (open.length > 1 && open.at(-1).depth >= depth) open.pop().end = raw.offsets[0] ?? 0;
      const section = sectionOf(sections.length, raw, depth, open.at(-1), source.text.length);
      sections.push(section);
      open.push(section);
    }
    passages.push({
      id: i,
      kind: raw.heading ? "heading" : raw.kind,
      section: open.at(-1).id,
      text: raw.text,
      offsets: raw.offsets,
      lead: raw.lead,
      depth: raw.depth,
      outside: isOutside(raw, outside2),
      links: raw.links
    });
  });
  return { sections, passages };
};
var sectionOf = (id, raw, depth, parent, end2) => {
  const title = raw.text.replace(/\s+/g, " ").trim().slice(0, 200);
  return { id, title, depth, path: [...parent.path, title], start: raw.offsets[0] ?? 0, end: end2 };
};

// src/understand.ts
var longestLabel4 = 25;
var understand = async (input, language) => {
  const { source, tree } = await read(input, sizeLimit);
  const tag = language ?? source.language ?? await detect(source.text);
  const pack = await packFor(tag);
  const lexicon = await lexiconOf(pack);
  const outside2 = (text3) => {
    const beginning = text3.slice(0, 400);
    if (hasMoreWords(beginning, longestLabel4)) return false;
    const list3 = words(beginning, pack.contractions, longestLabel4);
    return list3.length <= longestLabel4 && find(lexicon.outside, list3).some((hit) => hit.from <= 1 || hit.to - hit.from >= list3.length / 3);
  };
  const outline = {
    path: source.path,
    format: source.format,
    language: pack.code === "und" ? tag : pack.code,
    ...structure(source, tree, outside2)
  };
  const units = unitsOf(outline, lexicon);
  const places2 = placesOf(source.text);
  return {
    source,
    outline,
    understood: pack.code !== "und",
    units,
    practices: units.filter(isPractice).length,
    statements: () => statementsOf(outline, units, places2),
    rule: changeRuleOf(outline, units, lexicon, places2),
    dates: statedDates(units, lexicon),
    evidence: places2.evidence,
    point: places2.point
  };
};

// src/analyze.ts
var parse2 = async (input, options = {}) => {
  const revision = await understand(input, options.language);
  const { source, outline, rule, dates } = revision;
  return {
    path: source.path,
    text: source.text,
    language: outline.language,
    outline,
    statements: revision.statements(),
    rule,
    ...dates,
    remarks: remarksOn(revision, null)
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
var infoOf = ({ source, outline, dates }) => ({
  path: source.path,
  format: source.format,
  language: outline.language,
  sha256: source.sha256,
  ...dates
});

// src/report/messages/en-comment.ts
var listed3 = (parts) => parts.filter(([n]) => n > 0).map(([n, words4]) => `${n} ${words4}`).join(", ");
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
  counts: (verdict, possible = 0) => {
    const { material, consent, notice, acknowledged } = verdict;
    const rest2 = material - consent - notice;
    const asking = listed3([
      [consent, "for consent"],
      [notice, "for notice"],
      [rest2, "that the policy asks nothing for"]
    ]);
    const head = material === 0 ? "No material change is open" : `**${count(material, "material change")}**: ${asking}`;
    const doubt = possible === 0 ? "" : `; ${possible} of them only possible, to be checked`;
    const known4 = acknowledged === 0 ? "" : `; ${acknowledged} acknowledged`;
    return `${head}${doubt}${known4}.`;
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
  acknowledged: (owner, reason, expires) => `accepted by ${owner}${expires === null ? "" : ` until ${expires}`}: ${reason}`,
  more: (n) => `… and ${count(n, "more finding")}, in the report.`,
  shortened: "This comment is shortened to fit; the whole report is in the job summary and the report file.",
  run: "Full report",
  made: "By reconsent, from the two texts alone; an aid to a decision, not legal advice.",
  notes: {
    "acknowledgement-expired": ({ finding, owner, expires }) => `the acknowledgement of ${finding} by ${owner} expired on ${expires}`,
    "acknowledgement-orphaned": ({ finding, rule }) => `the new acknowledgement of ${finding} (${rule}) fits no finding`,
    "acknowledgement-mismatched": ({ finding, rule, actual }) => `the acknowledgement of ${finding} names the rule ${rule}, but the finding is ${actual}: it does not count`,
    "configuration-changed": ({ path }) => `this change also edits ${path}, by which it is judged`,
    "fork-configuration": ({ path }) => `the head is a fork's: ${path} and acknowledgements are those of the base`,
    "no-merge-base": ({ base }) => `the clone does not reach the common ancestor; compared with ${String(base).slice(0, 12)} itself`,
    "files-capped": ({ count: n }) => `only the first ${n} changed files were listed by the host`,
    "published-from": ({ date, from }) => `day of publication taken as ${date} (${from})`
  }
};
var commentMessagesIn = (_locale = "en") => commentEn;

// src/report/comment-budget.ts
var separator = 2;
var fullShare = 0.6;
var allot = (items, room) => {
  const cost = (text3) => text3.length + separator;
  const total = items.reduce((sum2, item) => sum2 + cost(item.full), 0);
  if (total <= room) return new Map(items.map((item) => [item, "full"]));
  const shown = /* @__PURE__ */ new Map();
  const ranked = [...items].sort((a, b) => a.rank - b.rank);
  let used = 0;
  let full = true;
  for (const item of ranked) {
    if (full && used + cost(item.full) <= room * fullShare) {
      used += cost(item.full);
      shown.set(item, "full");
      continue;
    }
    full = false;
    const fits2 = used + cost(item.brief) <= room;
    if (fits2) used += cost(item.brief);
    shown.set(item, fits2 ? "brief" : "none");
  }
  return shown;
};

// src/report/comment-escape.ts
var apart = "​";
var unseen = /(?![\t\n\v\f\r])\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
var loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var plainLine = (text3) => text3.replace(unseen, "").replace(loneSurrogate, "�").replace(/\s+/g, " ").trim();
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "<span>$</span>" };
var escapeText = (text3) => plainLine(text3).replace(/[\\`*_[\]#~|]/g, "\\$&").replace(/[&<>$]/g, (character) => entities[character] ?? character).replace(/@(?=[\w-])/g, `@${apart}`).replace(/#(?=\w)/g, `#${apart}`).replace(/\b(GH)-(?=\d)/gi, `$1${apart}-`).replace(/:(?=\/\/)/g, `:${apart}`).replace(/\b(mailto|xmpp):/gi, `$1${apart}:`).replace(/\b(www)\./gi, `$1${apart}.`).replace(/:(?=[\w\\+-]+:)/g, `:${apart}`).replace(/\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi, (hash3) => `${hash3.slice(0, 4)}${apart}${hash3.slice(4)}`);
var quoted = (text3, longest6 = 600) => `“${escapeText(shorten(plainLine(text3), longest6))}”`;
var shorten = (text3, longest6) => {
  if (text3.length <= longest6) return text3;
  const cut2 = text3.slice(0, longest6 - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut2.trimEnd()}…`;
};
var code = (text3) => {
  const line = shorten(plainLine(text3), 200);
  const longest6 = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence3 = "`".repeat(longest6 + 1);
  const padded = /^`|`$/.test(line) || line === "" ? ` ${line} ` : line;
  return `${fence3}${padded}${fence3}`;
};
var codeCell = (text3) => code(text3).replaceAll("|", "\\|");

// src/report/comment-links.ts
var longest5 = 1e3;
var commit = /^[0-9a-f]{40,64}$/;
var lineAddress = (links, side2, path, line) => {
  const revision = side2 === "old" ? links?.base : links?.head;
  if (!links || !revision || !commit.test(revision)) return null;
  const file = path.split("/").map(segment).join("/");
  const address2 = `${links.repository}/blob/${revision}/${file}?plain=1${line ? `#L${line}` : ""}`;
  return address2.length > longest5 ? null : address2;
};
var loneSurrogate2 = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var segment = (name) => encodeURIComponent(name.replace(loneSurrogate2, "�")).replace(/[()'*!~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
var link = (words4, address2) => address2 ? `[${words4}](${address2})` : words4;

// src/report/comment-items.ts
var words2 = messagesIn();
var own3 = commentMessagesIn();
var listNames = ["consent", "notice", "none", "possible", "acknowledged", "immaterial"];
var listsOf = (result, links) => {
  const { asked, possible, acknowledged, immaterial } = viewOf(result);
  const context = { result, links };
  const items = (name, groups) => groups.map((group) => itemOf2(name, group, context));
  return {
    consent: items("consent", asked.consent),
    notice: items("notice", asked.notice),
    none: items("none", asked.none),
    possible: items("possible", possible),
    acknowledged: items("acknowledged", acknowledged),
    immaterial: items("immaterial", immaterial)
  };
};
var folded2 = /* @__PURE__ */ new Set(["acknowledged", "immaterial"]);
var itemOf2 = (name, group, context) => {
  const brief = group.findings.map((finding) => `- ${headOf(finding)}${places(group, context)}${decision(finding)}`).join("\n");
  return {
    rank: listNames.indexOf(name),
    size: group.findings.length,
    brief,
    full: folded2.has(name) ? brief : fullOf(group, context)
  };
};
var fullOf = (group, context) => {
  const heads2 = group.findings.map((finding) => `- **${summaryOf(finding)}** ${detailsOf(finding)}${reasonOf(finding)}`);
  const quotes = [
    ...group.before.map((quote) => quoteLine(own3.before, "old", quote, context)),
    ...group.after.map((quote) => quoteLine(own3.after, "new", quote, context))
  ].slice(0, mostQuotes);
  const commands = group.findings.slice(0, mostCommands).map(({ id, rule }) => own3.command(id, rule));
  return [heads2.join("\n"), quotes.map((line) => `> ${line}`).join("\n>\n"), fence2(commands)].filter(Boolean).join("\n\n");
};
var mostQuotes = 6;
var mostCommands = 12;
var fence2 = (lines) => ["```sh", ...lines, "```"].join("\n");
var summaryOf = (finding) => escapeText(shorten(words2.summary(finding), 300));
var detailsOf = (finding) => [
  code(finding.rule),
  words2.effects[finding.effect],
  ...finding.confidence === "certain" ? [] : [words2.confidences[finding.confidence]]
].join(" · ");
var headOf = (finding) => `${summaryOf(finding)} · ${code(finding.rule)} · ${code(finding.id)}`;
var decision = ({ acknowledged }) => acknowledged ? `: ${escapeText(shorten(own3.acknowledged(acknowledged.owner, acknowledged.reason, acknowledged.expires), 400))}` : "";
var reasonOf = (finding) => {
  const { because } = finding;
  const where = because.clause ? ` (${own3.clause}, ${words2.labels[because.revision === "new" ? "new" : "old"]} ${own3.line(because.clause.start.line)})` : "";
  return `, ${own3.because} ${escapeText(words2.because(finding))}${where}`;
};
var quoteLine = (label2, side2, quote, context) => `**${label2}** ${placeLink(side2, quote, context)}: ${quoted(quote.text)}`;
var placeLink = (side2, quote, { result, links }) => {
  const line = lineOf(quote);
  return link(own3.line(line), lineAddress(links, side2, result[side2].path, line));
};
var places = (group, context) => {
  const [before, after] = [group.before[0], group.after[0]];
  const parts = [
    ...before ? [`${words2.labels.old} ${placeLink("old", before, context)}`] : [],
    ...after ? [`${words2.labels.new} ${placeLink("new", after, context)}`] : []
  ];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
};
var lineOf = ({ place: place2 }) => {
  const line = Number(place2.split(":").at(-2));
  return Number.isInteger(line) ? line : void 0;
};

// src/report/comment-policy.ts
var words3 = messagesIn();
var own4 = commentMessagesIn();
var partOf2 = (policy, links) => ({
  policy,
  head: [titleOf2(policy, links), ...bodyOf(policy, links)].join("\n\n"),
  lists: policy.result ? listsOf(policy.result, links) : null
});
var itemsOf2 = ({ lists }) => lists ? listNames.flatMap((name) => lists[name]) : [];
var writePart = ({ head, lists }, shown) => {
  if (!lists) return head;
  const parts = listNames.map((name) => {
    const items = lists[name];
    if (items.length === 0) return "";
    const title = `${own4.lists[name]} (${items.reduce((sum2, { size }) => sum2 + size, 0)})`;
    const body = listBody(items, shown);
    const folded3 = name === "possible" || name === "acknowledged" || name === "immaterial";
    return folded3 ? `<details>
<summary>${title}</summary>

${body}

</details>` : `**${title}**

${body}`;
  });
  return [head, ...parts.filter(Boolean)].join("\n\n");
};
var listBody = (items, shown) => {
  const how = (item) => shown.get(item) ?? "none";
  const hidden = items.filter((item) => how(item) === "none").reduce((sum2, { size }) => sum2 + size, 0);
  const isLine = (item) => how(item) === "brief" || how(item) === "full" && item.full === item.brief;
  const full = items.filter((item) => how(item) === "full" && !isLine(item)).map(({ full: text3 }) => text3);
  const brief = items.filter(isLine).map(({ brief: text3 }) => text3);
  return [...full, brief.join("\n"), hidden > 0 ? `- ${own4.more(hidden)}` : ""].filter(Boolean).join("\n\n");
};
var titleOf2 = ({ oldPath, newPath }, links) => {
  const side2 = newPath === null ? "old" : "new";
  const path = newPath ?? oldPath ?? "";
  const title = `#### ${link(code(path), lineAddress(links, side2, path))}`;
  if (oldPath === null || newPath === null || oldPath === newPath) return title;
  return `${title} (${own4.formerly} ${link(code(oldPath), lineAddress(links, "old", oldPath))})`;
};
var bodyOf = (policy, links) => {
  if (policy.problem !== null) return [own4.unreadable(escapeText(policy.problem))];
  if (policy.status === "added") return [own4.added(escapeText(words3.rule(policy.rule)))];
  if (policy.removal) return removalOf(policy);
  return policy.result ? resultHead(policy.result, links) : [];
};
var removalOf = ({ removal }) => {
  if (!removal) return [];
  const line = `**${own4.removed}** · ${code(removal.rule)} · ${words3.asked[removal.action]}`;
  const { acknowledged } = removal;
  if (!acknowledged) return [line, fence2([own4.command(removal.id, removal.rule)])];
  return [`${line} · ${escapeText(own4.acknowledged(acknowledged.owner, acknowledged.reason, acknowledged.expires))}`];
};
var mostRemarks = 10;
var resultHead = (result, links) => {
  const remarks = result.remarks.slice(0, mostRemarks).map((remark2) => `- ${words3.severities[remark2.severity]}: ${escapeText(words3.remark(remark2))}`);
  return [...clausesOf2(result, links), adviceLine(result), remarks.join("\n")].filter(Boolean);
};
var adviceLine = (result) => {
  const advice2 = adviceOf(result);
  return advice2.length === 0 ? "" : `${own4.silent} ${escapeText(advice2.slice(0, 6).join("; "))}`;
};
var mostClauses = 3;
var clausesOf2 = (result, links) => {
  const deciding = /* @__PURE__ */ new Map();
  for (const finding of result.changes) {
    const { clause: clause2, revision } = finding.because;
    if (finding.material && clause2 && revision) deciding.set(`${revision} ${clause2.start.offset}`, finding);
  }
  return [...deciding.values()].slice(0, mostClauses).flatMap(({ because: { clause: clause2, revision } }) => {
    if (!clause2 || !revision) return [];
    const side2 = revision === "new" ? "new" : "old";
    const place2 = link(own4.line(clause2.start.line), lineAddress(links, side2, result[side2].path, clause2.start.line));
    return [`${own4.decidedBy[revision]}, ${place2}:

> ${quoted(clause2.quote, 400)}`];
  });
};

// src/report/comment.ts
var own5 = commentMessagesIn();
var commentLimit = 65e3;
var renderComment = (report, options = {}) => {
  const { limit = commentLimit, links = null } = options;
  const parts = [...report.policies].sort(byWeight).map((policy) => partOf2(policy, links));
  for (let shown = parts.length; ; shown = Math.floor(shown / 2)) {
    const some = parts.slice(0, shown);
    const frame = write(report, some, /* @__PURE__ */ new Map(), true, options);
    const items = some.flatMap(itemsOf2);
    if (frame.length > limit * (shown === 0 ? 1 : 0.75)) {
      if (shown === 0) return { text: shorten(frame, limit), shortened: true };
      continue;
    }
    const allotted = allot(items, limit - frame.length);
    const shortened = some.length < parts.length || items.some((item) => allotted.get(item) !== "full");
    return { text: write(report, some, allotted, shortened, options), shortened };
  }
};
var strictest = (policy) => {
  if (policy.problem !== null) return -1;
  return actions.indexOf(policy.result?.verdict.action ?? policy.removal?.action ?? "none");
};
var byWeight = (a, b) => strictest(a) - strictest(b);
var write = (report, parts, shown, shortened, options) => [
  `### ${headline(report, options.resolved ?? false)}`,
  report.policies.length === 0 ? own5.nothing : `${own5.counts(report.verdict, possibleOf(report))} ${gateOf(report)}`,
  notesOf(report),
  report.policies.length > 1 ? table3(report.policies, parts.length) : "",
  ...parts.map((part) => writePart(part, shown)),
  report.verdict.material > 0 ? own5.acknowledge : "",
  shortened ? `**${own5.shortened}**` : "",
  `<sub>${own5.made}${options.run ? ` [${own5.run}](${options.run})` : ""}</sub>`
].filter(Boolean).join("\n\n");
var isUnread = ({ policies }) => policies.some(({ problem }) => problem !== null);
var gateOf = (report) => isUnread(report) ? own5.gateUnread : own5.gate(report.verdict.failing, report.failOn);
var possibleOf = ({ policies }) => policies.flatMap(({ result }) => result?.changes ?? []).filter(({ material, acknowledged, confidence }) => material && !acknowledged && confidence === "possible").length;
var headline = (report, resolved) => {
  if (isUnread(report)) return own5.incomplete;
  return resolved && report.verdict.material === 0 ? own5.resolved : own5.verdict[report.verdict.action];
};
var mostNotes = 20;
var notesOf = ({ notes }) => notes.filter(({ severity }) => severity === "warning").slice(0, mostNotes).map(({ id, args }) => `- ${escapeText(shorten(own5.notes[id](args), 400))}`).join("\n");
var mostRows = 30;
var table3 = (policies, parts) => {
  const { policy, verdict, consent, notice, other: other2, acknowledged } = own5.table;
  const columns = [policy, verdict, consent, notice, other2, acknowledged];
  const rows = [...policies].sort(byWeight).slice(0, Math.min(mostRows, Math.max(parts, 3))).map(row2);
  const more = policies.length > rows.length ? `

${own5.morePolicies(policies.length - rows.length)}` : "";
  return [columns, columns.map((_, index) => index < 2 ? "---" : "---:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n") + more;
};
var row2 = (policy) => {
  const name = codeCell(policy.newPath ?? policy.oldPath ?? "");
  if (policy.problem !== null) return [name, own5.incomplete, "", "", "", ""];
  const { result, removal } = policy;
  const open = removal && !removal.acknowledged ? removal : null;
  const count2 = (action2) => open?.action === action2 ? 1 : 0;
  const consent = result?.verdict.consent ?? count2("consent");
  const notice = result?.verdict.notice ?? count2("notice");
  const material = result?.verdict.material ?? (open ? 1 : 0);
  const known4 = result?.verdict.acknowledged ?? (removal && !open ? 1 : 0);
  const action = result?.verdict.action ?? open?.action ?? "none";
  return [name, own5.short[action], ...[consent, notice, material - consent - notice, known4].map(String)];
};

export {
  rules,
  InputError,
  parse2 as parse,
  compare,
  commentEn,
  renderComment
};
