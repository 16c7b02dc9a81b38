import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
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
  escapeStringRegexp,
  factorySpace,
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
  remarkGfm,
  resolveAll,
  setextUnderline,
  splice,
  stringifyPosition,
  subtokenize,
  thematicBreak,
  toString,
  unified
} from "./chunk-MQKP7J44.js";
import {
  promises
} from "./chunk-3GD2GQWN.js";
import {
  sizeLimit,
  strictness,
  version
} from "./chunk-7MFOEY5G.js";
import {
  adviceOf,
  viewOf
} from "./chunk-SGFXFO73.js";
import {
  actions
} from "./chunk-HJYDUMZ4.js";
import {
  conceptKinds,
  concepts,
  count,
  iriOf,
  messagesIn
} from "./chunk-55AZZ4SJ.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-6SKHB474.js";

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
        var argIndex = 1, args = [].slice.call(arguments), i3 = 0, n2 = fmt.length, result = "", c2, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i3])) {
            digits += fmt[i3++];
            c2 = fmt[i3];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i3 < n2; ++i3) {
          c2 = fmt[i3];
          if (escaped) {
            escaped = false;
            if (c2 == ".") {
              leadingZero = false;
              c2 = fmt[++i3];
            } else if (c2 == "0" && fmt[i3 + 1] == ".") {
              leadingZero = true;
              i3 += 2;
              c2 = fmt[i3];
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
var defineRules = (category, entries) => Object.entries(entries).map(([name, entry]) => ({
  examples: [],
  silent: [],
  ...entry,
  id: `${category}/${name}`,
  category,
  mirror: typeof entry.mirror === "string" ? `${category}/${entry.mirror}` : entry.mirror
}));

// src/assess/rules/families.ts
var meant = (when) => (change5) => change5.substance && when(change5);
var whole = ({ aspect }) => aspect === "statement" || aspect === "item" || aspect === "wording" || aspect === "order" || aspect === "detail";
var turned = (nature) => ({ stance }) => nature === "practice" ? stance === "protection" : nature === "protection" ? stance === "practice" : false;
var opposite = { expands: "restricts", restricts: "expands", neutral: "neutral" };
var more = { practice: "expands", protection: "restricts", frame: "neutral" };
var statementRules = (nature, noun, turnedNoun) => {
  const effect = more[nature];
  const is = turned(nature);
  const base = {
    added: {
      title: `${noun} added`,
      material: true,
      effect,
      mirror: "removed",
      when: meant((change5) => whole(change5) && change5.kind === "added" && !is(change5))
    },
    removed: {
      title: `${noun} removed`,
      material: true,
      effect: opposite[effect],
      mirror: "added",
      when: meant((change5) => whole(change5) && change5.kind === "removed" && !is(change5))
    }
  };
  if (nature === "frame") return base;
  const [come, gone] = nature === "practice" ? ["promise-added", "promise-removed"] : ["exception-added", "exception-removed"];
  return {
    ...base,
    [come]: {
      title: `${turnedNoun} added`,
      material: true,
      effect: opposite[effect],
      mirror: gone,
      when: meant((change5) => whole(change5) && change5.kind === "added" && is(change5))
    },
    [gone]: {
      title: `${turnedNoun} removed`,
      material: true,
      effect,
      mirror: come,
      when: meant((change5) => whole(change5) && change5.kind === "removed" && is(change5))
    }
  };
};
var boundRules = (nature, noun) => {
  const effect = more[nature];
  const entry = (title, aspect, direction, result, mirror) => ({
    title,
    material: true,
    effect: result,
    mirror,
    when: meant((change5) => change5.aspect === aspect && change5.direction === direction)
  });
  return {
    changed: {
      title: `${noun} changed`,
      material: true,
      effect: "neutral",
      mirror: { none: "it is its own reverse" },
      when: meant((change5) => whole(change5) && change5.kind === "changed")
    },
    "condition-added": entry(
      `Condition or limit added to ${noun.toLowerCase()}`,
      "condition",
      "tightened",
      opposite[effect],
      "condition-removed"
    ),
    "condition-removed": entry(
      `Condition or limit removed from ${noun.toLowerCase()}`,
      "condition",
      "loosened",
      effect,
      "condition-added"
    ),
    denied: entry(`${noun}: now denied`, "polarity", "tightened", opposite[effect], "undenied"),
    undenied: entry(`${noun}: no longer denied`, "polarity", "loosened", effect, "denied"),
    "made-firm": entry(
      `${noun}: from may to will`,
      "modality",
      "tightened",
      nature === "practice" ? "expands" : opposite[opposite[effect]],
      "made-optional"
    ),
    "made-optional": entry(
      `${noun}: from will to may`,
      "modality",
      "loosened",
      nature === "practice" ? "neutral" : opposite[effect],
      "made-firm"
    )
  };
};
var valueRules = (noun, longer, limit) => ({
  extended: {
    title: `${noun} extended`,
    material: true,
    effect: longer,
    mirror: "shortened",
    when: meant((change5) => change5.aspect === "value" && change5.direction === "up")
  },
  shortened: {
    title: `${noun} shortened`,
    material: true,
    effect: opposite[longer],
    mirror: "extended",
    when: meant((change5) => change5.aspect === "value" && change5.direction === "down")
  },
  "limit-added": {
    title: `${noun} now stated`,
    material: true,
    effect: limit,
    mirror: "limit-removed",
    when: meant((change5) => change5.aspect === "limit" && (change5.kind === "added" || change5.direction === "tightened"))
  },
  "limit-removed": {
    title: `${noun} no longer stated`,
    material: true,
    effect: opposite[limit],
    mirror: "limit-added",
    when: meant((change5) => change5.aspect === "limit" && (change5.kind === "removed" || change5.direction === "loosened"))
  }
});
var formRules = (noun) => ({
  reworded: {
    title: `${noun} reworded`,
    material: false,
    effect: "neutral",
    mirror: { none: "it is its own reverse" },
    when: (change5) => !change5.substance && change5.aspect !== "order"
  },
  moved: {
    title: `${noun} said elsewhere`,
    material: false,
    effect: "neutral",
    mirror: { none: "it is its own reverse" },
    when: (change5) => !change5.substance && change5.aspect === "order"
  }
});
var familyOf = (nature, noun, turnedNoun, value2) => ({
  ...statementRules(nature, noun, turnedNoun),
  ...boundRules(nature, noun),
  ...valueRules(value2.noun, value2.longer, value2.limit),
  ...formRules(noun)
});

// src/assess/rules/automated-decisions.ts
var automatedDecisions = defineRules(
  "automated-decisions",
  familyOf("practice", "Automated decision or model training", "Promise against automation", {
    noun: "Period of automation",
    longer: "expands",
    limit: "neutral"
  })
);

// src/assess/rules/change-rule.ts
var rule = (field, direction) => meant((change5) => change5.aspect === "rule" && change5.field === field && change5.direction === direction);
var changeRule = defineRules("change-rule", {
  weakened: {
    title: "Less is promised before changes",
    material: true,
    effect: "expands",
    mirror: "strengthened",
    when: rule("requires", "loosened")
  },
  strengthened: {
    title: "More is promised before changes",
    material: true,
    effect: "restricts",
    mirror: "weakened",
    when: rule("requires", "tightened")
  },
  "notice-shortened": {
    title: "Shorter notice of changes",
    material: true,
    effect: "expands",
    mirror: "notice-lengthened",
    when: rule("noticeDays", "loosened")
  },
  "notice-lengthened": {
    title: "Longer notice of changes",
    material: true,
    effect: "restricts",
    mirror: "notice-shortened",
    when: rule("noticeDays", "tightened")
  },
  "trigger-narrowed": {
    title: "Promise only for fewer changes",
    material: true,
    effect: "expands",
    mirror: "trigger-widened",
    when: rule("when", "loosened")
  },
  "trigger-widened": {
    title: "Promise for more changes",
    material: true,
    effect: "restricts",
    mirror: "trigger-narrowed",
    when: rule("when", "tightened")
  },
  "scope-narrowed": {
    title: "Promise covers fewer practices",
    material: true,
    effect: "expands",
    mirror: "scope-widened",
    when: rule("scope", "loosened")
  },
  "scope-widened": {
    title: "Promise covers more practices",
    material: true,
    effect: "restricts",
    mirror: "scope-narrowed",
    when: rule("scope", "tightened")
  },
  "words-changed": {
    title: "Words of the clause on changes differ",
    material: false,
    effect: "neutral",
    mirror: { none: "it is its own reverse" },
    when: meant((change5) => change5.aspect !== "rule")
  },
  ...formRules("Clause on changes")
});

// src/assess/rules/children.ts
var children = defineRules("children", {
  ...statementRules("protection", "Rule on children", "Exception for children"),
  ...boundRules("protection", "Rule on children"),
  "age-raised": {
    title: "Minimum age raised",
    material: true,
    effect: "restricts",
    mirror: "age-lowered",
    when: meant((change5) => change5.aspect === "value" && change5.direction === "up")
  },
  "age-lowered": {
    title: "Minimum age lowered",
    material: true,
    effect: "expands",
    mirror: "age-raised",
    when: meant((change5) => change5.aspect === "value" && change5.direction === "down")
  },
  "age-limit-added": {
    title: "Minimum age now stated",
    material: true,
    effect: "restricts",
    mirror: "age-limit-removed",
    when: meant((change5) => change5.aspect === "limit" && (change5.kind === "added" || change5.direction === "tightened"))
  },
  "age-limit-removed": {
    title: "Minimum age no longer stated",
    material: true,
    effect: "expands",
    mirror: "age-limit-added",
    when: meant((change5) => change5.aspect === "limit" && (change5.kind === "removed" || change5.direction === "loosened"))
  },
  ...formRules("Rule on children")
});

// src/assess/rules/choice.ts
var choice = defineRules(
  "choice",
  familyOf("protection", "Choice", "Limit of a choice", { noun: "Period of a choice", longer: "neutral", limit: "restricts" })
);

// src/assess/rules/collection.ts
var collection = defineRules(
  "collection",
  familyOf("practice", "Collection of data", "Promise not to collect", {
    noun: "Period of collection",
    longer: "expands",
    limit: "neutral"
  })
);

// src/assess/rules/contact.ts
var officers = [iriOf("controller"), iriOf("dpo")];
var identity = (change5) => officers.some((iri) => iri !== null && change5.concepts.includes(iri));
var contact = defineRules("contact", {
  "controller-changed": {
    title: "Controller, representative or data protection officer changed",
    material: true,
    effect: "neutral",
    mirror: { none: "it is its own reverse" },
    when: meant(identity)
  },
  "details-changed": {
    title: "Contact details changed",
    material: false,
    effect: "neutral",
    mirror: { none: "it is its own reverse" },
    when: meant((change5) => !identity(change5))
  },
  ...formRules("Contact")
});

// src/assess/rules/effective-date.ts
var effectiveDate = defineRules("effective-date", {
  changed: { title: "Date changed", material: false, effect: "neutral", mirror: { none: "it is its own reverse" }, when: () => true }
});

// src/assess/rules/legal-basis.ts
var legalBasis = defineRules(
  "legal-basis",
  familyOf("frame", "Legal basis", "", { noun: "Period in a legal basis", longer: "neutral", limit: "neutral" })
);

// src/assess/rules/other.ts
var other = defineRules("other", {
  changed: {
    title: "Other text changed",
    material: false,
    effect: "neutral",
    mirror: { none: "it is its own reverse" },
    when: () => true
  }
});

// src/assess/rules/purpose.ts
var purpose = defineRules(
  "purpose",
  familyOf("practice", "Purpose", "Promise not to use", { noun: "Period of use", longer: "expands", limit: "neutral" })
);

// src/assess/rules/retention.ts
var retention = defineRules(
  "retention",
  familyOf("protection", "Retention rule", "Exception to retention", {
    noun: "Retention period",
    longer: "expands",
    limit: "restricts"
  })
);

// src/assess/rules/rights.ts
var rights = defineRules(
  "rights",
  familyOf("protection", "Right", "Limit of a right", { noun: "Time to answer", longer: "expands", limit: "restricts" })
);

// src/assess/rules/sale.ts
var sale = defineRules(
  "sale",
  familyOf("practice", "Sale of data", "Promise not to sell", { noun: "Period of sale", longer: "expands", limit: "neutral" })
);

// src/assess/rules/scope.ts
var scope = defineRules(
  "scope",
  familyOf("frame", "Scope", "", { noun: "Period in the scope", longer: "neutral", limit: "neutral" })
);

// src/assess/rules/security.ts
var security = defineRules(
  "security",
  familyOf("protection", "Safeguard", "Limit of a safeguard", {
    noun: "Period of a safeguard",
    longer: "neutral",
    limit: "restricts"
  })
);

// src/assess/rules/sharing.ts
var sharing = defineRules(
  "sharing",
  familyOf("practice", "Sharing with others", "Promise not to share", {
    noun: "Period of sharing",
    longer: "expands",
    limit: "neutral"
  })
);

// src/assess/rules/tracking.ts
var tracking = defineRules(
  "tracking",
  familyOf("practice", "Tracking", "Promise not to track", { noun: "Life of a tracker", longer: "expands", limit: "restricts" })
);

// src/assess/rules/transfer.ts
var transfer = defineRules(
  "transfer",
  familyOf("practice", "Transfer to another country", "Promise not to transfer", {
    noun: "Period of a transfer",
    longer: "expands",
    limit: "neutral"
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
var count2 = (keys) => {
  const counts = /* @__PURE__ */ new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
var shortest = 4;
var sharedWords = (a2, b) => {
  const texts = (units) => new Set(units.flatMap((unit) => unit.tokens.map((token) => token.text)));
  const other2 = texts(b);
  return new Set([...texts(a2)].filter((text3) => text3.length >= shortest && other2.has(text3)));
};
var bagsOf = (old, now, across) => {
  const shared = across ? sharedWords(old, now) : /* @__PURE__ */ new Set();
  const keyed = [old, now].map((units) => units.map((unit) => keysOf(unit.tokens, across, shared)));
  const frequency = /* @__PURE__ */ new Map();
  for (const keys of [...keyed[0], ...keyed[1]])
    for (const key of new Set(keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const total = old.length + now.length + 1;
  const weightOf2 = (key) => Math.log(1 + total / (1 + (frequency.get(key) ?? 0)));
  const bag = (keys) => {
    const counts = count2(keys);
    let weight = 0;
    for (const [key, n2] of counts) weight += n2 * weightOf2(key);
    return { counts, weight, size: keys.length };
  };
  return { old: keyed[0].map(bag), new: keyed[1].map(bag), weightOf: weightOf2 };
};
var common = (a2, b, weightOf2) => {
  const [small, large] = a2.counts.size <= b.counts.size ? [a2, b] : [b, a2];
  let sum2 = 0;
  for (const [key, n2] of small.counts) {
    const other2 = large.counts.get(key);
    if (other2) sum2 += Math.min(n2, other2) * weightOf2(key);
  }
  return sum2;
};
var dice = (a2, b, weightOf2) => a2.weight + b.weight === 0 ? 0 : 2 * common(a2, b, weightOf2) / (a2.weight + b.weight);
var without = (a2, b, weightOf2) => {
  const counts = /* @__PURE__ */ new Map();
  let weight = 0;
  let size = 0;
  for (const [key, n2] of a2.counts) {
    const rest = n2 - (b.counts.get(key) ?? 0);
    if (rest <= 0) continue;
    counts.set(key, rest);
    weight += rest * weightOf2(key);
    size += rest;
  }
  return { counts, weight, size };
};

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
var marry = (partners, a2, b) => {
  partners.old[a2] = b;
  partners.new[b] = a2;
};
var neighboursAgree = (partners, a2, b) => a2 > 0 && b > 0 && partners.old[a2 - 1] === b - 1 || partners.old[a2 + 1] === b + 1;
var matchRepeated = (old, now, partners, ids, same) => {
  const title = (units, id) => units[id]?.path.at(-1) ?? "";
  const fits2 = [
    (a2, b) => neighboursAgree(partners, a2, b) && title(old, a2) === title(now, b),
    (a2, b) => title(old, a2) === title(now, b),
    (a2, b) => neighboursAgree(partners, a2, b),
    () => true
  ];
  for (const fit of fits2)
    for (const a2 of ids) {
      if (partners.old[a2] !== -1) continue;
      const b = same.find((b2) => partners.new[b2] === -1 && fit(a2, b2));
      if (b !== void 0) marry(partners, a2, b);
    }
};

// src/align/candidates.ts
var commonest = 60;
var kept = 8;
var indexOf = (bags, units) => {
  const index = /* @__PURE__ */ new Map();
  for (const unit of units)
    for (const key of bags[unit]?.counts.keys() ?? []) {
      const list3 = index.get(key);
      if (list3) list3.push(unit);
      else index.set(key, [unit]);
    }
  return index;
};
var candidatesFor = (bag, index, weightOf2) => {
  const scores = /* @__PURE__ */ new Map();
  const keys = [...bag.counts.keys()].sort((a2, b) => weightOf2(b) - weightOf2(a2));
  for (const key of keys) {
    const list3 = index.get(key);
    if (!list3 || list3.length > commonest && scores.size > 0) continue;
    const weight = weightOf2(key);
    for (const unit of list3.length > commonest ? list3.slice(0, commonest) : list3)
      scores.set(unit, (scores.get(unit) ?? 0) + weight);
  }
  return [...scores].sort((a2, b) => b[1] - a2[1] || a2[0] - b[0]).slice(0, kept).map(([unit]) => unit);
};

// src/align/gather.ts
var enough = 0.62;
var least = 2;
var gather = (old, now, bags, partners, across) => {
  const groups = /* @__PURE__ */ new Map();
  partners.old.forEach((b, a2) => {
    if (b >= 0) groups.set(a2, { old: [a2], new: [b] });
  });
  if (across) return [...groups.values()];
  const byNew = new Map([...groups.values()].map((group) => [group.new[0], group]));
  const byOld = new Map([...groups.values()].map((group) => [group.old[0], group]));
  joinSide(bags.new, bags.old, partners.new, byOld, "new", bags, now);
  joinSide(bags.old, bags.new, partners.old, byNew, "old", bags, old);
  return [...groups.values()];
};
var sum = (bags, ids) => {
  const counts = /* @__PURE__ */ new Map();
  let weight = 0;
  let size = 0;
  for (const id of ids) {
    const bag = bags[id];
    for (const [key, n2] of bag.counts) counts.set(key, (counts.get(key) ?? 0) + n2);
    weight += bag.weight;
    size += bag.size;
  }
  return { counts, weight, size };
};
var joinSide = (mine, theirs, partner, groupOf, side2, bags, units) => {
  const matched = [...groupOf.keys()];
  const index = indexOf(theirs, matched);
  const other2 = side2 === "new" ? "old" : "new";
  for (const [id, bag] of mine.entries()) {
    if (partner[id] !== -1 || bag.size < (units[id]?.kind === "paragraph" ? least : 1)) continue;
    let best = null;
    for (const candidate of candidatesFor(bag, index, bags.weightOf)) {
      const group = groupOf.get(candidate);
      if (!group) continue;
      const surplus = without(sum(theirs, group[other2]), sum(mine, group[side2]), bags.weightOf);
      const share = common(bag, surplus, bags.weightOf) / bag.weight;
      if (share >= enough && (!best || share > best.share)) best = { group, share };
    }
    if (best) {
      best.group[side2].push(id);
      best.group[side2].sort((x, y) => x - y);
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
    const free = [...now.keys()].filter((b) => partners.new[b] === -1);
    const index = indexOf(bags.new, free);
    const found = [];
    for (const a2 of old.keys()) {
      if (partners.old[a2] !== -1) continue;
      const bag = bags.old[a2];
      if (!bag?.size) continue;
      for (const b of candidatesFor(bag, index, bags.weightOf)) {
        const likeness = dice(bag, bags.new[b], bags.weightOf);
        const place = placeOf(old[a2], now[b], partners, sections);
        const score = likeness + place;
        if (score >= bar && (likeness >= least3 || place >= nextToPair) && (bag.size >= few || place > 0 || likeness > 0.99))
          found.push({ a: a2, b, score, likeness });
      }
    }
    found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    for (const { a: a2, b, likeness } of found)
      if (partners.old[a2] === -1 && partners.new[b] === -1) {
        marry(partners, a2, b);
        scores.set(a2, likeness);
      }
  }
  return scores;
};
var placeOf = (a2, b, partners, sections) => (sections.get(a2.section) === b.section ? sameSection : 0) + (neighboursAgree(partners, a2.id, b.id) ? nextToPair : 0) + (a2.path.length && a2.path.at(-1) === b.path.at(-1) ? sameHeading : 0);

// src/align/sections.ts
var sectionsByVotes = (old, now, partners) => {
  const votes = /* @__PURE__ */ new Map();
  partners.old.forEach((b, a2) => {
    if (b < 0) return;
    const from = old[a2];
    const to = now[b];
    const list3 = votes.get(from.section) ?? /* @__PURE__ */ new Map();
    list3.set(to.section, (list3.get(to.section) ?? 0) + from.text.length);
    votes.set(from.section, list3);
  });
  return new Map([...votes].map(([section, list3]) => [section, [...list3].sort((a2, b) => b[1] - a2[1])[0]?.[0] ?? 0]));
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

// src/align/section-changes.ts
var refOf = (revision, section) => ({
  title: section.title,
  path: section.path,
  start: revision.point(section.start),
  end: revision.point(section.end)
});
var fold = (title) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
var sectionChanges = (old, now, alignment) => {
  const partner = new Map(alignment.sections);
  const taken = new Set(partner.values());
  for (const section of old.outline.sections) {
    if (partner.has(section.id)) continue;
    const twin = now.outline.sections.find((other2) => !taken.has(other2.id) && fold(other2.title) === fold(section.title));
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
    const kind = from.length > 1 ? "merged" : fold(first.title) !== fold(section.title) ? "renamed" : moved ? "moved" : edited.has(section.id) ? "edited" : "same";
    return { kind, old: from.map((part) => refOf(old, part)), new: [refOf(now, section)] };
  });
  const gone = old.outline.sections.filter((section) => !partner.has(section.id)).map((section) => ({ kind: "removed", old: [refOf(old, section)], new: [] }));
  return [...kept2, ...gone].filter((change5) => (change5.old[0] ?? change5.new[0])?.title !== "");
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
var make = (action, row2, promise, side2) => ({
  action,
  hedged: promise?.hedge === "where-law-requires",
  because: {
    revision: promise ? side2 : null,
    requires: promise?.requires ?? null,
    row: row2,
    hedge: promise?.hedge ?? null,
    clause: promise?.evidence ?? null,
    advice: row2 === "no-rule" || row2 === "posting-only" ? advice : []
  }
});
var decide = (rule2, question, side2, literal) => {
  if (!rule2) return make("none", "no-rule", null, side2);
  const firm = rule2.promises.filter((promise) => promise.hedge !== "may");
  const consent = firm.find((promise) => promise.requires === "consent");
  const byConsent = consent && decideConsent(consent, question, side2, literal);
  if (byConsent) return byConsent;
  const notices = firm.filter((promise) => promise.requires === "notice");
  const wide = notices.find((promise) => promise.when !== "reduces-rights" && covers(promise, question.category));
  if (wide) return make("notice", question.effect === "restricts" ? "protective" : "notice-covered", wide, side2);
  const narrow = notices.find((promise) => promise.when === "reduces-rights");
  if (narrow) return make(question.effect === "expands" ? "notice" : "none", "notice-reduces-rights", narrow, side2);
  if (consent) return make("none", "consent-outside-clause", consent, side2);
  return make("none", "posting-only", rule2.promises[0] ?? null, side2);
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
import { createHash } from "node:crypto";
var fold2 = (title) => title.toLowerCase().replace(/^[\s\d.()§a-z]{0,4}[.)]\s+/u, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
var fingerprint = (rule2, change5) => {
  const title = fold2((change5.after ?? change5.before)?.section.at(-1) ?? "");
  const parts = [rule2, title, change5.terms.before, change5.terms.after, change5.before?.value ?? null, change5.after?.value ?? null];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
};

// src/assess/index.ts
var ruleFor = (change5) => {
  const rule2 = rules.find((rule3) => rule3.category === change5.category && rule3.when(change5));
  if (!rule2) throw new Error(`no rule for ${change5.category}, ${change5.aspect}, ${change5.kind}, ${change5.direction}`);
  return rule2;
};
var less = { certain: "likely", likely: "possible", possible: "possible" };
var assess = (changes, old, now, options) => {
  const seen = /* @__PURE__ */ new Map();
  return changes.flatMap((change5) => {
    const rule2 = ruleFor(change5);
    const level = options.levels?.[rule2.id];
    if (level === "off") return [];
    const material = level === void 0 ? rule2.material : level === "material";
    const question = { category: change5.category, effect: rule2.effect, material };
    const { action, because, hedged } = actionOf(
      old,
      now,
      question,
      options.protective ?? "notice",
      options.governing ?? "stricter"
    );
    const print = fingerprint(rule2.id, change5);
    const nth = seen.get(print) ?? 0;
    seen.set(print, nth + 1);
    const id = nth ? fingerprint(`${rule2.id}#${nth}`, change5) : print;
    const finding = {
      ...change5,
      id,
      rule: rule2.id,
      effect: rule2.effect,
      material,
      action,
      because,
      confidence: hedged ? less[change5.confidence] : change5.confidence
    };
    const known3 = material ? acknowledgementOf(finding, options) : void 0;
    return [known3 ? { ...finding, acknowledged: { owner: known3.owner, reason: known3.reason, expires: known3.expires } } : finding];
  });
};
var acknowledgementOf = (finding, options) => options.acknowledgements?.find(
  (entry) => entry.id === finding.id && entry.rule === finding.rule && (entry.expires === null || options.today === void 0 || entry.expires >= options.today)
);
var verdictOf = (findings) => {
  const material = findings.filter((finding) => finding.material);
  const open = material.filter((finding) => !finding.acknowledged);
  const strictest2 = [...open].sort((a2, b) => strictness[a2.action] - strictness[b.action])[0];
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
var known = /* @__PURE__ */ new Set(["en", "sv", "de", "fr"]);
var fewStatements = 3;
var remark = (id, severity, side2, args = {}) => ({
  id,
  severity,
  side: side2,
  args
});
var remarksOn = (revision, side2) => {
  const { source, outline, statements, rule: rule2 } = revision;
  const remarks = [];
  if (!known.has(outline.language))
    remarks.push(remark("unknown-language", "warning", side2, { path: source.path, language: outline.language }));
  else if (statements.length < fewStatements) remarks.push(remark("no-policy", "warning", side2, { path: source.path }));
  else if (!rule2) remarks.push(remark("no-change-rule", "note", side2, { path: source.path }));
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

// src/compare/dates.ts
var dateChanges = (old, now) => ["revised", "effective"].flatMap((field) => {
  const [a2, b] = [old.dates[field], now.dates[field]];
  if (a2 === b) return [];
  return [
    {
      category: "effective-date",
      kind: a2 === null ? "added" : b === null ? "removed" : "changed",
      aspect: "date",
      field,
      direction: null,
      stance: "neither",
      substance: false,
      confidence: "certain",
      concepts: [],
      terms: { before: a2 ? [a2] : [], after: b ? [b] : [] },
      ...a2 === null ? {} : { before: { value: a2, section: [], evidence: [] } },
      ...b === null ? {} : { after: { value: b, section: [], evidence: [] } }
    }
  ];
});

// src/compare/merge.ts
var most = 6;
var keyOf = (change5) => {
  const { before, after } = change5.terms;
  if (before.length + after.length === 0) return null;
  return JSON.stringify([
    change5.category,
    change5.kind,
    change5.aspect,
    change5.direction,
    change5.stance,
    change5.substance,
    change5.field,
    before,
    after,
    change5.before?.value,
    change5.after?.value
  ]);
};
var join = (a2, b) => a2 && b ? { ...a2, evidence: [...a2.evidence, ...b.evidence].slice(0, most) } : a2 ?? b;
var mergeChanges = (changes) => {
  const byKey = /* @__PURE__ */ new Map();
  const out = [];
  for (const change5 of changes) {
    const key = keyOf(change5);
    const at = key === null ? void 0 : byKey.get(key);
    if (at === void 0) {
      if (key !== null) byKey.set(key, out.length);
      out.push(change5);
      continue;
    }
    const known3 = out[at];
    const before = join(known3.before, change5.before);
    const after = join(known3.after, change5.after);
    out[at] = { ...known3, ...before ? { before } : {}, ...after ? { after } : {} };
  }
  return out;
};

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
var stanceOf = (category, units) => {
  if (category === "effective-date" || category === "other" || category === "scope") return "neither";
  const negated2 = units.some((unit) => unit.hits.some((hit) => hit.kind === "negation"));
  if (protective.has(category))
    return category === "rights" || category === "choice" || category === "security" ? negated2 ? "practice" : "protection" : "protection";
  return negated2 ? "protection" : "practice";
};
var irisOf = (keys) => {
  const iris = /* @__PURE__ */ new Set();
  for (const key of keys) {
    const iri = key in concepts ? iriOf(key) : null;
    if (iri) iris.add(iri);
  }
  return [...iris].sort();
};
var most2 = 12;
var termsOf = (tokens) => {
  const known3 = tokens.filter((token) => token.concept !== null && token.class !== "function").map((token) => token.concept);
  const terms = known3.length ? known3 : tokens.filter((token) => token.class === "content").map((token) => token.key);
  return [...new Set(terms)].sort().slice(0, most2);
};
var conceptsIn = (tokens) => tokens.flatMap((token) => token.concept && token.concept in concepts ? [token.concept] : []);

// src/compare/category.ts
var factors = { cluster: 1.4, sentence: 0.6, place: 0.5, alone: 1, alonePlace: 0.8 };
var add = (scores, weights2, factor) => {
  for (const [category, weight] of Object.entries(weights2))
    scores.set(category, (scores.get(category) ?? 0) + weight * factor);
};
var addPlace = (scores, unit, factor) => {
  add(scores, unit.scores, factor);
  add(scores, unit.own, -factor);
};
var sorted = (scores) => [...scores].sort((a2, b) => b[1] - a2[1]);
var clusterCategories = (cluster, left, right) => {
  const scores = /* @__PURE__ */ new Map();
  const items = [...cluster.old, ...cluster.new];
  for (const key of new Set(conceptsIn(items.map((item) => item.token))))
    add(scores, concepts[key].weights, factors.cluster);
  const unit = items[0]?.unit ?? right[0] ?? left[0];
  if (unit) {
    add(scores, unit.own, factors.sentence);
    addPlace(scores, unit, factors.place);
  }
  return sorted(scores);
};
var unitCategories = (unit) => {
  const scores = /* @__PURE__ */ new Map();
  add(scores, unit.own, factors.alone);
  addPlace(scores, unit, factors.alonePlace);
  return sorted(scores);
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
    for (let i3 = 0; i3 < array.length; i3++) {
      if (array[i3]) {
        ret.push(array[i3]);
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
          value2 = value2.map(function(value3, i3) {
            const oldValue = oldTokens[oldPos + i3];
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
var itemsOf = (units) => units.flatMap((unit) => unit.tokens.flatMap((token, at) => token.class === "function" ? [] : [{ token, unit, at }]));
var patience = 200;
var furthest = 600;
var differences = (old, now) => {
  const a2 = itemsOf(old);
  const b = itemsOf(now);
  const parts = diffArrays(
    a2.map((item) => item.token.key),
    b.map((item) => item.token.key),
    { timeout: patience, maxEditLength: furthest }
  );
  if (!parts) return cancelMoved([{ old: a2, new: b, oldAnchor: a2[0], newAnchor: b[0] }]);
  const clusters = [];
  let i3 = 0;
  let j = 0;
  let open = null;
  for (const part of parts) {
    const n2 = part.count ?? part.value.length;
    if (!part.added && !part.removed) {
      i3 += n2;
      j += n2;
      open = null;
      continue;
    }
    if (!open) {
      open = { old: [], new: [], oldAnchor: a2[i3 - 1] ?? a2[i3], newAnchor: b[j - 1] ?? b[j] };
      clusters.push(open);
    }
    if (part.removed) {
      open.old.push(...a2.slice(i3, i3 + n2));
      i3 += n2;
    } else {
      open.new.push(...b.slice(j, j + n2));
      j += n2;
    }
  }
  return cancelMoved(clusters);
};
var cancelMoved = (clusters) => {
  const gained = /* @__PURE__ */ new Map();
  for (const cluster of clusters) for (const { token } of cluster.new) gained.set(token.key, (gained.get(token.key) ?? 0) + 1);
  const moved = /* @__PURE__ */ new Map();
  for (const cluster of clusters)
    cluster.old = cluster.old.filter(({ token }) => {
      const left = gained.get(token.key) ?? 0;
      if (!left) return true;
      gained.set(token.key, left - 1);
      moved.set(token.key, (moved.get(token.key) ?? 0) + 1);
      return false;
    });
  for (const cluster of clusters)
    cluster.new = cluster.new.filter(({ token }) => {
      const left = moved.get(token.key) ?? 0;
      if (!left) return true;
      moved.set(token.key, left - 1);
      return false;
    });
  return clusters.filter((cluster) => cluster.old.length || cluster.new.length);
};

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
  const sums = { meaning: 0, names: 0, plain: 0 };
  const count3 = (weight, { token }) => {
    const sum2 = token.kind === "name" || token.kind === "number" ? "names" : token.kind === "word" ? "plain" : "meaning";
    sums[sum2] += weight;
  };
  for (const item of cluster.old) {
    const twin = left.findIndex(
      (other2) => item.token.concept !== null && other2.token.concept === item.token.concept && item.token.kind !== "number"
    );
    if (twin < 0) count3(heftOf(item, cluster.old), item);
    else {
      left.splice(twin, 1);
      count3(weightOf(item.token) * (distinct.has(item.token.kind) ? replacedDistinct : replacedAlike), item);
    }
  }
  for (const item of left) count3(heftOf(item, cluster.new), item);
  return sums.meaning + Math.min(sums.names, mostForNames) + Math.min(sums.plain, mostForWords);
};

// src/compare/features.ts
var elsewhere = (units) => {
  const keys = /* @__PURE__ */ new Set();
  const known3 = /* @__PURE__ */ new Set();
  for (const unit of units)
    for (const token of unit.tokens) {
      keys.add(token.key);
      if (token.concept !== null) known3.add(token.concept);
    }
  return { keys, concepts: known3 };
};
var counted = [...conceptKinds, "word", "name", "number"];
var most3 = { word: 6, name: 4, number: 3 };
var cap = (kind, n2) => Math.min(n2, most3[kind] ?? 3);
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
var addKinds = (features, tokens, prefix) => {
  const counts = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    const known3 = token.concept !== null && !token.concept.startsWith("=") && !token.concept.startsWith("#");
    if (known3 && seen.has(token.concept)) continue;
    if (known3) {
      seen.add(token.concept);
      if (telling.has(token.concept)) features[`${prefix}:${token.concept}`] = 1;
    }
    counts.set(token.kind, (counts.get(token.kind) ?? 0) + 1);
  }
  for (const kind of counted) {
    const n2 = counts.get(kind);
    if (n2) features[`${prefix}.${kind}`] = cap(kind, n2);
  }
};
var top = (unit) => Math.max(
  0,
  ...Object.entries(unit.own).map(([category, score]) => category === "contact" || category === "effective-date" ? 0 : score)
);
var topAround = (unit) => Math.max(
  0,
  ...Object.entries(unit.scores).map(
    ([category, score]) => category === "contact" || category === "effective-date" || category === "change-rule" ? 0 : score - (unit.own[category] ?? 0)
  )
);
var has = (unit, kind) => unit.hits.some((hit) => hit.kind === kind);
var content2 = (unit) => unit.tokens.filter((token) => token.class !== "function").length;
var ofUnit = (features, unit) => {
  features["unit.own"] = Math.min(top(unit), 6);
  features["unit.around"] = Math.min(topAround(unit), 4);
  if (top(unit) < 1) features["unit.weak"] = 1;
  if (has(unit, "reference")) features["unit.reference"] = 1;
  if (unit.hits.some((hit) => hit.concept === "illustration")) features["unit.illustration"] = 1;
  if ((unit.own.contact ?? 0) >= 1) features["unit.contact"] = 1;
  if ((unit.scores["change-rule"] ?? 0) >= 1.2) features["unit.change-rule"] = 1;
  if ((unit.scores["effective-date"] ?? 0) >= 2) features["unit.date"] = 1;
  if (unit.kind === "item") features["unit.item"] = 1;
  if (unit.kind === "row") features["unit.row"] = 1;
  if (unit.kind === "heading") features["unit.heading"] = 1;
  if (unit.text.endsWith(":")) features["unit.colon"] = 1;
  if (unit.text.endsWith("?")) features["unit.question"] = 1;
  if (unit.outside) features["unit.outside"] = 1;
  const enough2 = unit.kind === "paragraph" ? 1.1 : 0.9;
  if (top(unit) >= enough2 && !has(unit, "reference")) features["unit.says"] = 1;
};
var exchanged = (cluster) => {
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
var addNovelty = (features, tokens, units, all, prefix) => {
  const near3 = elsewhere(units);
  let novel = 0;
  let strange = 0;
  let known3 = 0;
  let unheard = 0;
  for (const token of tokens) {
    if (!substantial(token)) continue;
    const typed = token.concept !== null && !token.concept.startsWith("=");
    if (near3.keys.has(token.key) || token.concept !== null && near3.concepts.has(token.concept)) known3++;
    else if (typed) novel++;
    else strange++;
    if (!all.keys.has(token.key)) unheard++;
  }
  if (novel) features[`${prefix}.novel`] = Math.min(novel, 4) + (features[`${prefix}.novel`] ?? 0);
  if (strange) features[`${prefix}.strange`] = Math.min(strange, 5) + (features[`${prefix}.strange`] ?? 0);
  if (known3) features[`${prefix}.known`] = Math.min(known3, 4) + (features[`${prefix}.known`] ?? 0);
  if (unheard) features[`${prefix}.unheard`] = Math.min(unheard, 4) + (features[`${prefix}.unheard`] ?? 0);
};
var conceptsOf = (units) => new Set(units.flatMap((unit) => unit.hits.map((hit) => hit.concept)));
var conceptLikeness = (left, right) => {
  const a2 = conceptsOf(left);
  const b = conceptsOf(right);
  let both = 0;
  for (const key of a2) if (b.has(key)) both++;
  const all = a2.size + b.size - both;
  return all ? both / all : 1;
};
var enumerated = (items) => {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || first.unit !== last.unit) return false;
  const { text: text3, start } = first.unit;
  const before = text3.slice(0, first.token.start - start);
  const after = text3.slice(last.token.end - start);
  const joined = new RegExp("[,;(/]\\s*(?:\\p{L}{1,4}\\s+){0,2}$", "u").test(before) || first.unit.tokens[first.at - 1]?.joins === true;
  return joined || /^\s*[,;)]/.test(after) || last.unit.tokens[last.at + 1]?.joins === true;
};
var clusterFeatures = (cluster, { left, right, score, clusters, renamed, inLabel: inLabel2, old, now }) => {
  const weight = heft(cluster);
  const features = { bias: 1, "c.heft": Math.min(weight, 5), ...weight >= 0.9 ? { "c.heavy": 1 } : {} };
  const rest = exchanged(cluster);
  addKinds(features, [...rest.old, ...rest.new], "c");
  if (rest.alike) features["c.alike"] = Math.min(rest.alike, 3);
  if (rest.distinct) features["c.distinct"] = Math.min(rest.distinct, 3);
  const modal = (tokens) => tokens.find((token) => token.kind === "modal")?.concept;
  if (modal(rest.old) && modal(rest.new) && modal(rest.old) !== modal(rest.new)) features["c.modal-turn"] = 1;
  if (cluster.old.length && cluster.new.length) features["c.both"] = 1;
  else features[cluster.new.length ? "c.added" : "c.removed"] = 1;
  const size = rest.old.length + rest.new.length;
  features["c.size"] = Math.log1p(size);
  if (size === 1) features["c.single"] = 1;
  const one = cluster.old.length === 0 ? cluster.new : cluster.new.length === 0 ? cluster.old : [];
  if (one.length && enumerated(one)) {
    features["c.member"] = 1;
    if (rest.old.concat(rest.new).some(substantial)) features["c.member-typed"] = one.some(({ token }) => token.concept !== null && !token.concept.startsWith("=")) ? 1 : 0;
  }
  if (one.length && /[.;]$/.test(one.at(-1).unit.text) && one.at(-1).at >= one.at(-1).unit.tokens.length - 2) features["c.tail"] = 1;
  if (renamed) features["c.renamed"] = 1;
  if (inLabel2) features["c.label"] = 1;
  const units = cluster.new[0]?.unit ?? cluster.old[0]?.unit ?? right[0] ?? left[0];
  if (units) {
    ofUnit(features, units);
    features["c.share"] = size / Math.max(1, content2(units));
  }
  features["pair.score"] = score;
  features["pair.concepts"] = conceptLikeness(left, right);
  features["pair.clusters"] = Math.log1p(clusters);
  addNovelty(features, rest.old, right, now, "c");
  addNovelty(features, rest.new, left, old, "c");
  if (left.length > 1 || right.length > 1) features["pair.group"] = 1;
  return features;
};
var singleFeatures = (single, unit, added, across, place) => {
  const { companions, inserted, within, other: other2 } = place;
  const features = { bias: 1, [added ? "s.added" : "s.removed"]: 1 };
  addKinds(
    features,
    unit.tokens.filter((token) => token.class !== "function"),
    "s"
  );
  ofUnit(features, unit);
  const size = content2(unit);
  features["s.size"] = Math.log1p(size);
  if (size <= 2) features["s.tiny"] = 1;
  const words4 = unit.tokens.filter(substantial);
  const unheard = words4.filter((token) => across ? token.concept !== null && !other2.concepts.has(token.concept) : !other2.keys.has(token.key)).length;
  features[across ? "s.across.unheard" : "s.unheard"] = Math.min(unheard, 6);
  features[across ? "s.across.unheard-share" : "s.unheard-share"] = words4.length ? unheard / words4.length : 0;
  const mode = across ? "across" : "within";
  features[`s.${mode}.covered`] = single.covered;
  features[`s.${mode}.covered-high`] = Math.max(0, single.covered - (across ? 0.55 : 0.75)) * 4;
  if (across) features["s.across"] = 1;
  features["s.companions"] = companions;
  if (inserted) features["s.inserted"] = 1;
  if (within) features["s.within"] = 1;
  if (within && unit.kind !== "paragraph") features["s.member"] = 1;
  if (unit.values.length) features["s.value"] = 1;
  return features;
};
var scoreOf = (features, weights2) => {
  let sum2 = 0;
  for (const name in features) sum2 += (weights2[name] ?? 0) * features[name];
  return sum2;
};

// src/compare/renames.ts
var often = 3;
var longest = 4;
var phrase = (cluster) => {
  if (!cluster.old.length || !cluster.new.length || cluster.old.length > longest || cluster.new.length > longest) return null;
  if ([...cluster.old, ...cluster.new].some(({ token }) => token.class === "marker" || token.kind === "number")) return null;
  return `${cluster.old.map((item) => item.token.key).join(" ")}>${cluster.new.map((item) => item.token.key).join(" ")}`;
};
var renamesIn = (old, now, alignment) => {
  const counts = /* @__PURE__ */ new Map();
  if (alignment.across) return /* @__PURE__ */ new Set();
  for (const pair of alignment.pairs) {
    const [a2, b] = [pair.old[0], pair.new[0]];
    if (pair.old.length > 1 || pair.new.length > 1 || a2 === void 0 || b === void 0) continue;
    const [left, right] = [old.units[a2], now.units[b]];
    if (!left || !right || left.folded === right.folded) continue;
    const seen = new Set(differences([left], [right]).map(phrase));
    for (const key of seen) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n2]) => n2 >= often).map(([key]) => key));
};
var isRename = (cluster, renames) => {
  const key = phrase(cluster);
  return key !== null && renames.has(key);
};

// src/compare/sides.ts
var whole2 = 360;
var around = 140;
var cut = (revision, unit, from, to) => {
  const passage = revision.outline.passages[unit.passage];
  if (unit.end - unit.start <= whole2) return revision.evidence(passage, unit.start, unit.end);
  let start = Math.max(unit.start, from - around);
  let end = Math.min(unit.end, to + around);
  const text3 = unit.text;
  while (start > unit.start && /\S/.test(text3[start - unit.start - 1])) start--;
  while (end < unit.end && /\S/.test(text3[end - unit.start])) end++;
  return revision.evidence(passage, start, end);
};
var sideOf = (revision, units, value2) => ({
  ...value2 === void 0 ? {} : { value: value2 },
  section: units[0]?.path ?? [],
  evidence: units.map((unit) => cut(revision, unit, unit.start, unit.start + whole2))
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
var equal = (a2, b) => {
  if (a2.kind !== b.kind) return false;
  if (a2.value === b.value) return true;
  if (a2.kind !== "duration") return false;
  const [x, y] = [String(a2.value), String(b.value)];
  const calendar = /[MY]$/.test(x) === /[MY]$/.test(y);
  return calendar && Math.abs(daysIn(x) - daysIn(y)) < 0.5;
};
var placed = (units) => units.flatMap((unit) => unit.values.map((hit) => ({ unit, hit })));
var valueChanges = (old, now, left, right) => {
  const gone = placed(left);
  const come = placed(right);
  for (let i3 = gone.length - 1; i3 >= 0; i3--) {
    const twin = come.findIndex((other2) => equal(gone[i3].hit, other2.hit));
    if (twin < 0) continue;
    come.splice(twin, 1);
    gone.splice(i3, 1);
  }
  const seen = /* @__PURE__ */ new Set();
  const changes = [];
  while (gone.length || come.length) {
    const a2 = gone.shift();
    const at = a2 ? come.findIndex((other2) => other2.hit.kind === a2.hit.kind) : 0;
    const b = at >= 0 ? come.splice(at, 1)[0] : void 0;
    const key = `${a2?.hit.value}>${b?.hit.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    changes.push(changeOf(old, now, left, right, a2, b));
  }
  return changes;
};
var categoryOf = (value2) => {
  if (value2.hit.kind === "age") return "children";
  const scores = Object.entries(value2.unit.scores);
  return scores.sort((x, y) => y[1] - x[1])[0]?.[0] ?? "retention";
};
var changeOf = (old, now, left, right, a2, b) => {
  const one = b ?? a2;
  const category = categoryOf(one);
  const both = a2 !== void 0 && b !== void 0;
  const up = both && sizeOf(b.hit) > sizeOf(a2.hit);
  return {
    category,
    kind: "changed",
    aspect: both ? "value" : "limit",
    direction: both ? up ? "up" : "down" : a2 ? "loosened" : "tightened",
    stance: stanceOf(category, [one.unit]),
    substance: true,
    confidence: "certain",
    concepts: irisOf(one.hit.kind === "age" ? ["child"] : category === "retention" ? ["retention-period"] : []),
    terms: { before: a2 ? [String(a2.hit.value)] : [], after: b ? [String(b.hit.value)] : [] },
    before: sideOf(old, a2 ? [a2.unit] : left.slice(0, 1), a2?.hit.value),
    after: sideOf(now, b ? [b.unit] : right.slice(0, 1), b?.hit.value)
  };
};

// src/compare/weights.json
var weights_default = {
  pair: {
    bias: -0.64,
    "c.action": -0.1,
    "c.added": 0.14,
    "c.audience": 0.04,
    "c.automated": -0.07,
    "c.basis": 0.14,
    "c.both": -0.47,
    "c.change": -0.07,
    "c.children": -0.03,
    "c.choice": -0.39,
    "c.condition": 0.34,
    "c.contact": -0.32,
    "c.data": 0.29,
    "c.distinct": -0.06,
    "c.heavy": 0.07,
    "c.heft": 0.62,
    "c.known": -0.12,
    "c.label": -0.53,
    "c.limiter": 0.54,
    "c.member": 0.48,
    "c.member-typed": 0.29,
    "c.modal": 0.02,
    "c.name": -0.06,
    "c.novel": -0.15,
    "c.number": -0.1,
    "c.place": 0.7,
    "c.purpose": 0.26,
    "c.quantity": -0.08,
    "c.recipient": -0.12,
    "c.reference": 0.04,
    "c.removed": -0.32,
    "c.renamed": -0.11,
    "c.right": -0.64,
    "c.scope": -0.07,
    "c.share": -0.03,
    "c.single": -0.14,
    "c.size": -0.2,
    "c.strange": -0.18,
    "c.tail": 0.11,
    "c.tracking": -0.09,
    "c.transfer": 0.25,
    "c.unheard": 0.09,
    "c.word": 0.05,
    "c:ai": -0.15,
    "c:collect": 0.36,
    "c:customer": -0.08,
    "c:delete": -0.05,
    "c:example": 0.13,
    "c:may": -0.15,
    "c:must": 0.04,
    "c:personal-data": -0.12,
    "c:pointer": 0.06,
    "c:policy-doc": -0.11,
    "c:process": 0.14,
    "c:purpose-word": 0.01,
    "c:settings": -0.52,
    "c:share": -0.1,
    "c:social-network": -0.14,
    "c:third-party": 0.05,
    "c:third-party-sites": -0.13,
    "c:usage": 0.37,
    "c:use": -0.27,
    "c:user": -0.29,
    "c:where-applicable": -0.05,
    "c:will": 0.13,
    "pair.clusters": 0.39,
    "pair.concepts": -1.25,
    "pair.group": 0.36,
    "pair.score": -1.03,
    "unit.around": 0.21,
    "unit.change-rule": 0.01,
    "unit.colon": 0.03,
    "unit.contact": -0.71,
    "unit.date": -0.38,
    "unit.illustration": 0.18,
    "unit.item": 0.03,
    "unit.own": 0.33,
    "unit.reference": -0.43,
    "unit.row": 0.2,
    "unit.says": 0.18,
    "unit.weak": -0.04
  },
  single: {
    bias: -0.95,
    "s.across": 0.19,
    "s.across.covered": -0.14,
    "s.across.covered-high": -0.49,
    "s.across.unheard": 0.41,
    "s.across.unheard-share": -0.05,
    "s.action": 0.12,
    "s.added": -0.36,
    "s.audience": -0.19,
    "s.automated": 0.09,
    "s.basis": -0.22,
    "s.change": -0.05,
    "s.children": 0.21,
    "s.choice": 0.02,
    "s.companions": -0.67,
    "s.condition": 0.48,
    "s.contact": -0.2,
    "s.data": 0.34,
    "s.date": -0.07,
    "s.exception": 0.12,
    "s.inserted": 0.29,
    "s.limiter": 0.03,
    "s.member": 0.29,
    "s.modal": 0.2,
    "s.name": 0.1,
    "s.negation": 0.28,
    "s.number": -0.49,
    "s.place": 0.05,
    "s.purpose": 0.16,
    "s.quantity": -0.03,
    "s.recipient": 0.52,
    "s.reference": -0.26,
    "s.removed": -0.59,
    "s.retention": 0.32,
    "s.right": -0.06,
    "s.scope": -0.02,
    "s.security": 0.01,
    "s.size": -0.07,
    "s.tiny": -0.26,
    "s.tracking": -0.21,
    "s.transfer": -0.33,
    "s.unheard": 0.27,
    "s.unheard-share": -0.34,
    "s.value": 0.68,
    "s.within": 0.28,
    "s.within.covered": -0.73,
    "s.within.covered-high": -0.74,
    "s.word": -0.04,
    "s:ai": 0.12,
    "s:ai-training": 0.08,
    "s:applies": 0.03,
    "s:choose": -0.16,
    "s:collect": -0.1,
    "s:contact-us": -0.03,
    "s:controller": 0.23,
    "s:customer": 0.36,
    "s:delete": 0.26,
    "s:encrypt": -0.16,
    "s:example": 0.08,
    "s:may": 0.18,
    "s:must": -0.37,
    "s:opt-out": -0.03,
    "s:personal-data": -0.21,
    "s:pointer": -0.24,
    "s:policy-doc": -0.18,
    "s:process": 0.23,
    "s:provide-service": 0.24,
    "s:purpose-word": 0.21,
    "s:retain": -0.07,
    "s:sell": 0.27,
    "s:settings": -0.06,
    "s:share": 0.2,
    "s:third-party": -0.09,
    "s:third-party-sites": -0.28,
    "s:track": -0.11,
    "s:usage": -0.37,
    "s:use": -0.22,
    "s:user": 0.15,
    "s:will": 0.39,
    "s:with-consent": 0.26,
    "unit.around": 0.22,
    "unit.colon": -0.24,
    "unit.contact": 0.16,
    "unit.date": -0.08,
    "unit.item": 0.22,
    "unit.own": 0.26,
    "unit.question": -0.5,
    "unit.reference": -0.26,
    "unit.row": 0.03,
    "unit.says": 0.4
  }
};

// src/compare/weights.ts
var weights = weights_default;

// src/compare/pairs.ts
var likely = 0.8;
var clause = { added: 5, removed: 4 };
var alignedUnits = (old, now, alignment) => alignment.pairs.map((pair) => ({
  left: pair.old.map((id) => old.units[id]),
  right: pair.new.map((id) => now.units[id]),
  score: pair.score
})).filter(({ left, right }) => !(left.length === 1 && right.length === 1 && left[0]?.folded === right[0]?.folded)).filter(({ left, right }) => ![...left, ...right].every((unit) => unit.outside));
var candidatesIn = ({ left, right, score }, { renames, old, now }, valued) => {
  const clusters = differences(left, right).filter((cluster) => !(valued && onlyNumbers(cluster)));
  return clusters.map((cluster) => {
    const place = { left, right, score, clusters: clusters.length, renamed: isRename(cluster, renames), inLabel: inLabel(cluster), old, now };
    return { left, right, cluster, features: clusterFeatures(cluster, place) };
  });
};
var pairChanges = (old, now, alignment, renames) => {
  const whole3 = { renames, old: elsewhere(old.units), now: elsewhere(now.units) };
  return alignedUnits(old, now, alignment).flatMap((units) => {
    const values = valueChanges(old, now, units.left, units.right);
    return alignment.across ? values : [...values, ...wordChanges(old, now, candidatesIn(units, whole3, values.length > 0))];
  });
};
var wordChanges = (old, now, candidates) => {
  const heavy = /* @__PURE__ */ new Map();
  const light = [];
  for (const candidate of candidates) {
    if (scoreOf(candidate.features, weights.pair) <= 0) light.push(candidate);
    else {
      for (const category of categoriesOf(candidate)) heavy.set(category, [...heavy.get(category) ?? [], candidate]);
    }
  }
  if (heavy.size) return [...heavy].map(([category, list3]) => changeOf2(old, now, category, list3, true));
  const first = light[0];
  return first ? [changeOf2(old, now, categoriesOf(first)[0] ?? "other", light, false)] : [];
};
var longestLabel = 8;
var inLabel = (cluster) => [...cluster.old, ...cluster.new].every(({ unit, token, at }) => {
  const colon = unit.text.indexOf(":");
  return at < longestLabel && colon > 0 && token.end - unit.start <= colon && colon < unit.text.length - 1;
});
var onlyNumbers = (cluster) => [...cluster.old, ...cluster.new].every(({ token }) => token.kind === "number");
var further = 2;
var categoriesOf = ({ cluster, left, right, features }) => {
  const sure = scoreOf(features, weights.pair) >= likely;
  const all = clusterCategories(cluster, left, right);
  const top2 = all[0]?.[1] ?? 0;
  return all.length ? all.slice(0, sure ? 2 : 1).filter(([, score]) => score > 0 && score >= top2 - further).map(([category]) => category) : ["other"];
};
var aspectOf = (list3) => {
  const gone = list3.flatMap((cluster) => cluster.old.map((item) => item.token));
  const come = list3.flatMap((cluster) => cluster.new.map((item) => item.token));
  const has2 = (tokens, kind) => tokens.some((token) => token.kind === kind);
  if (has2(gone, "negation") !== has2(come, "negation"))
    return { aspect: "polarity", direction: has2(gone, "negation") ? "loosened" : "tightened" };
  const modal = (tokens) => tokens.find((token) => token.kind === "modal")?.concept;
  if (modal(gone) === "will" && modal(come) === "may") return { aspect: "modality", direction: "loosened" };
  if (modal(gone) === "may" && modal(come) === "will") return { aspect: "modality", direction: "tightened" };
  const bound = (tokens) => has2(tokens, "limiter") || has2(tokens, "condition") || has2(tokens, "exception");
  if (bound(gone) !== bound(come)) return { aspect: "condition", direction: bound(gone) ? "loosened" : "tightened" };
  return { aspect: "item", direction: null };
};
var changeOf2 = (old, now, category, candidates, matters) => {
  const { left, right } = candidates[0];
  const list3 = candidates.map((candidate) => candidate.cluster);
  const score = Math.max(...candidates.map((candidate) => scoreOf(candidate.features, weights.pair)));
  const gone = list3.flatMap((cluster) => cluster.old);
  const come = list3.flatMap((cluster) => cluster.new);
  const content4 = (items) => items.filter((item) => item.token.class !== "function").length;
  const kind = !gone.length && content4(come) >= clause.added ? "added" : !come.length && content4(gone) >= clause.removed ? "removed" : "changed";
  const anchors = (side2) => list3.flatMap((cluster) => cluster[side2] ?? []);
  const tokens = [...gone, ...come].map((item) => item.token);
  const typed = conceptsIn(tokens).length > 0;
  return {
    category,
    kind,
    ...matters ? aspectOf(list3) : { aspect: "wording", direction: null },
    stance: stanceOf(category, right),
    substance: matters,
    confidence: matters && typed && score >= likely ? "likely" : "possible",
    concepts: irisOf(conceptsIn(tokens)),
    terms: { before: termsOf(gone.map((item) => item.token)), after: termsOf(come.map((item) => item.token)) },
    ...kind === "added" ? {} : { before: sideAround(old, gone.length ? gone : anchors("oldAnchor"), left) },
    ...kind === "removed" ? {} : { after: sideAround(now, come.length ? come : anchors("newAnchor"), right) }
  };
};

// src/compare/rule.ts
var rank = (rule2) => rule2 ? promises.length - promises.indexOf(rule2.requires) : 0;
var triggers = ["any", "material", "reduces-rights"];
var differencesIn = (a2, b) => {
  if (a2?.requires !== b?.requires)
    return [
      {
        field: "requires",
        before: a2?.requires ?? null,
        after: b?.requires ?? null,
        direction: rank(b) < rank(a2) ? "loosened" : "tightened"
      }
    ];
  if (!a2 || !b) return [];
  const found = [];
  if (a2.noticeDays !== b.noticeDays)
    found.push({
      field: "noticeDays",
      before: a2.noticeDays,
      after: b.noticeDays,
      direction: (b.noticeDays ?? 0) < (a2.noticeDays ?? 0) ? "loosened" : "tightened"
    });
  if (a2.when !== b.when && a2.requires !== "posting")
    found.push({
      field: "when",
      before: a2.when,
      after: b.when,
      direction: triggers.indexOf(b.when) > triggers.indexOf(a2.when) ? "loosened" : "tightened"
    });
  const wide = (rule2) => rule2.scope.includes("any") ? 99 : rule2.scope.length;
  if (wide(a2) !== wide(b) && a2.requires !== "posting")
    found.push({
      field: "scope",
      before: a2.scope.join(", "),
      after: b.scope.join(", "),
      direction: wide(b) < wide(a2) ? "loosened" : "tightened"
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
var further2 = 2;
var likely2 = 0.9;
var certain = 2.5;
var reach = 2;
var singleCandidates = (old, now, alignment) => [
  ...candidatesOn(alignment.oldOnly, old, now, "removed", partnersOf(alignment, "old"), alignment.across),
  ...candidatesOn(alignment.newOnly, now, old, "added", partnersOf(alignment, "new"), alignment.across)
];
var partnersOf = ({ pairs }, side2) => new Map(pairs.flatMap((pair) => pair[side2].map((unit) => [unit, pair[side2 === "old" ? "new" : "old"].at(-1)])));
var candidatesOn = (singles, revision, theirs, kind, partners, across) => {
  const alone = new Set(singles.map((single) => single.unit));
  const other2 = elsewhere(theirs.units);
  return singles.map((single) => {
    const { unit: id } = single;
    let companions = 0;
    for (let d = 1; d <= reach; d++) companions += Number(alone.has(id - d)) + Number(alone.has(id + d));
    const unit = revision.units[id];
    const [before, after] = [partners.get(id - 1), partners.get(id + 1)];
    const inserted = before !== void 0 && after !== void 0 && after - before >= 0 && after - before <= 1;
    const near3 = (neighbour) => neighbour !== void 0 && partners.has(neighbour.id) && (neighbour.passage === unit.passage || unit.kind !== "paragraph" && neighbour.kind === unit.kind && neighbour.section === unit.section);
    const within = near3(revision.units[id - 1]) || near3(revision.units[id + 1]);
    return { unit, kind, features: singleFeatures(single, unit, kind === "added", across, { companions: companions / (2 * reach), inserted, within, other: other2 }) };
  });
};
var topCategories = (unit, sure) => {
  const all = unitCategories(unit);
  const top2 = all[0]?.[1] ?? 0;
  return all.length ? all.slice(0, sure ? 2 : 1).filter(([, score]) => score > 0 && score >= top2 - further2).map(([category]) => category) : ["other"];
};
var singleChanges = (old, now, alignment) => singleCandidates(old, now, alignment).flatMap((candidate) => changesOf(candidate, candidate.kind === "added" ? now : old));
var changesOf = ({ unit, kind, features }, revision) => {
  const score = scoreOf(features, weights.single);
  const substance = score > 0 && !unit.outside;
  const said = (features["s.within.covered"] ?? 0) >= 0.84 || (features["s.across.covered"] ?? 0) >= 0.62;
  const confidence = score >= certain ? "certain" : score >= likely2 ? "likely" : "possible";
  const categories = topCategories(unit, substance && score >= likely2);
  const value2 = unit.values[0]?.value;
  const side2 = sideOf(revision, [unit], value2);
  const terms = termsOf(unit.tokens);
  return categories.map(
    (category) => ({
      category,
      kind,
      aspect: substance ? unit.values.length ? "limit" : unit.kind === "paragraph" ? "statement" : "item" : said ? "order" : "wording",
      direction: null,
      stance: stanceOf(category, [unit]),
      substance,
      confidence: substance ? confidence : "possible",
      concepts: irisOf(conceptsIn(unit.tokens)),
      terms: kind === "added" ? { before: [], after: terms } : { before: terms, after: [] },
      ...kind === "added" ? { after: side2 } : { before: side2 }
    })
  );
};

// src/compare/index.ts
var compareRevisions = (old, now, alignment) => {
  const renames = renamesIn(old, now, alignment);
  const rule2 = ruleChanges(old, now);
  const changes = [
    ...dateChanges(old, now),
    ...rule2,
    ...pairChanges(old, now, alignment, renames),
    ...singleChanges(old, now, alignment)
  ];
  return mergeChanges(changes.sort((a2, b) => placeOf2(a2) - placeOf2(b)));
};
var placeOf2 = (change5) => {
  const after = change5.after?.evidence[0]?.start.offset;
  return after ?? 1e9 + (change5.before?.evidence[0]?.start.offset ?? 0);
};

// src/text/patterns.ts
var most4 = 4;
var partOf = (text3) => {
  if (text3 === "*") return { kind: "one" };
  if (text3 === "**") return { kind: "some" };
  if (text3 === "N") return { kind: "number" };
  const head = text3.startsWith("*");
  const tail = text3.endsWith("*");
  const bare = text3.slice(head ? 1 : 0, tail ? -1 : void 0).toLowerCase();
  return head || tail ? { kind: "open", text: bare, head, tail } : { kind: "word", text: bare };
};
var alternativesOf = (pattern) => pattern.split("|").map((alternative) => alternative.trim().replaceAll("-", " ").replaceAll("'", " ").split(/\s+/).filter(Boolean).map(partOf)).filter((parts) => parts.length > 0);
var compile = (entries) => {
  const patterns = { exact: /* @__PURE__ */ new Map(), prefix: /* @__PURE__ */ new Map(), suffix: /* @__PURE__ */ new Map(), infix: /* @__PURE__ */ new Map(), seen: /* @__PURE__ */ new Map() };
  for (const [key, pattern] of entries)
    for (const parts of alternativesOf(pattern)) {
      const first = parts[0];
      if (!first || first.kind === "one" || first.kind === "some" || first.kind === "number") continue;
      const index = first.kind === "word" ? patterns.exact : first.head ? first.tail ? patterns.infix : patterns.suffix : patterns.prefix;
      const list3 = index.get(first.text);
      if (list3) list3.push({ key, parts });
      else index.set(first.text, [{ key, parts }]);
    }
  return patterns;
};
var fits = (part, word2) => {
  switch (part.kind) {
    case "word":
      return part.text === word2;
    case "open":
      return part.head ? part.tail ? word2.includes(part.text) : word2.endsWith(part.text) : word2.startsWith(part.text);
    case "number":
      return new RegExp("^\\p{N}", "u").test(word2);
    default:
      return true;
  }
};
var endOf = (parts, p, list3, at) => {
  if (p === parts.length) return at;
  const part = parts[p];
  if (part.kind === "some") {
    for (let skip = 0; skip <= most4 && at + skip <= list3.length; skip++) {
      const end = endOf(parts, p + 1, list3, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word2 = list3[at];
  return word2 && fits(part, word2.text) ? endOf(parts, p + 1, list3, at + 1) : -1;
};
var beginnings = (patterns, word2) => {
  const known3 = patterns.seen.get(word2);
  if (known3) return known3;
  const found = [...patterns.exact.get(word2) ?? []];
  for (let n2 = 1; n2 <= word2.length; n2++) {
    const prefix = patterns.prefix.get(word2.slice(0, n2));
    if (prefix) found.push(...prefix);
    const suffix = patterns.suffix.get(word2.slice(-n2));
    if (suffix) found.push(...suffix);
  }
  if (patterns.infix.size)
    for (let from = 0; from < word2.length; from++)
      for (let to = from + 3; to <= word2.length; to++) {
        const infix = patterns.infix.get(word2.slice(from, to));
        if (infix) found.push(...infix);
      }
  patterns.seen.set(word2, found);
  return found;
};
var find = (patterns, list3) => {
  const hits = [];
  for (let at = 0; at < list3.length; at++) {
    const first = hits.length;
    for (const { key, parts } of beginnings(patterns, list3[at].text)) {
      const to = parts.length === 1 ? at + 1 : endOf(parts, 1, list3, at + 1);
      if (to < 0) continue;
      let same = first;
      while (same < hits.length && hits[same]?.key !== key) same++;
      const known3 = hits[same];
      if (!known3) hits.push({ key, from: at, to });
      else if (known3.to < to) known3.to = to;
    }
  }
  return hits;
};
var occurs = (patterns, list3) => {
  for (let at = 0; at < list3.length; at++)
    for (const { parts } of beginnings(patterns, list3[at].text)) if (endOf(parts, 1, list3, at + 1) >= 0) return true;
  return false;
};
var compileAround = (pattern) => alternativesOf(pattern);
var around2 = (alternatives, list3, at, isNumber) => {
  let best = null;
  for (const parts of alternatives)
    for (let n2 = 0; n2 < parts.length; n2++) {
      if (parts[n2]?.kind !== "number") continue;
      const from = at - n2;
      if (from < 0) continue;
      const good = parts.every((part, i3) => {
        const word2 = list3[from + i3];
        return word2 !== void 0 && (part.kind === "number" ? isNumber(word2) : fits(part, word2.text));
      });
      if (good && (!best || parts.length > best.to - best.from)) best = { from, to: from + parts.length };
    }
  return best;
};

// src/text/tokens.ts
var word = new RegExp("[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]\\p{M}*|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*|\\p{N}+(?:[.,]\\p{N}+)*", "gu");
var words = (text3, contractions = {}) => {
  const out = [];
  for (const match of text3.matchAll(word)) {
    const raw = match[0];
    const start = match.index;
    const capital = raw[0] !== raw[0]?.toLowerCase();
    const folded2 = raw.toLowerCase().replaceAll("’", "'");
    if (!folded2.includes("'")) {
      out.push({ text: folded2, start, end: start + raw.length, capital });
      continue;
    }
    const spelled = contractions[folded2];
    if (spelled !== void 0) for (const text4 of spelled.split(" ")) out.push({ text: text4, start, end: start + raw.length, capital });
    else pushParts(out, folded2, start, capital);
  }
  return out;
};
var pushParts = (out, folded2, start, capital) => {
  let at = start;
  for (const part of folded2.split("'")) {
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
  const made = clauses.map((clause2) => promiseOf(clause2, clauses)).filter((promise) => promise !== null);
  const stated = made.map(({ unit, ...promise }) => ({ ...promise, evidence: evidence(unit) }));
  const best = strongest(stated);
  if (!best) return null;
  return {
    requires: best.requires,
    noticeDays: best.noticeDays ?? firstDays(stated),
    scope: best.scope,
    when: best.when,
    acceptance: acceptanceOf(clauses),
    channels: [...new Set(stated.filter((promise) => promise.requires === best.requires).flatMap((promise) => promise.channels))],
    appliesTo: best.appliesTo,
    audience: best.audience,
    hedge: best.hedge,
    promises: stated,
    evidence: [best, ...stated.filter((promise) => promise !== best)].map((promise) => promise.evidence)
  };
};
var firstDays = (stated) => stated.find((promise) => promise.noticeDays !== null && promise.requires !== "posting")?.noticeDays ?? null;
var acceptanceOf = (clauses) => clauses.some((clause2) => clause2.has.has("consent")) ? "explicit" : clauses.some((clause2) => clause2.has.has("continuedUse")) ? "continued-use" : null;
var strength = (promise) => {
  const rank2 = promises.length - promises.indexOf(promise.requires);
  return promise.hedge === "where-law-requires" && promise.requires === "consent" ? rank2 - 1.5 : promise.hedge === "may" ? rank2 - 1.6 : rank2;
};
var strongest = (stated) => stated.reduce((best, promise) => !best || strength(promise) > strength(best) ? promise : best, null);
var gap = (a2, b) => Math.max(a2.from - b.to, b.from - a2.to, 0);
var speaksOfChange = (hits, reach2) => {
  const barred = hits.filter((hit) => hit.key === "notChanges");
  const changes = hits.filter((hit) => hit.key === "changes" && !barred.some((bar) => bar.from <= hit.from && hit.to <= bar.to));
  const objects = hits.filter((hit) => hit.key === "document" || hit.key === "practices");
  return changes.some(
    (change5) => objects.some(
      (object) => gap(change5, object) <= reach2 && !(object.from <= change5.from && change5.to <= object.to && object.key === "practices")
    )
  );
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
    const has2 = new Set(hits.map((hit) => hit.key));
    const inside = headed.has(unit.section);
    const own6 = speaksOfChange(hits, inside ? near : unit.kind === "item" && !has2.has("consent") ? nearest : near);
    const goesOn3 = unit.id - last <= follows && unit.section === lastSection && (has2.has("notify") || has2.has("consent") || has2.has("continuedUse") || has2.has("lookAgain") || has2.has("changes"));
    if (!own6 && !goesOn3 && !(inside && (has2.has("notify") || has2.has("changes") || has2.has("posting") || has2.has("consent") || has2.has("lookAgain"))))
      continue;
    clauses.push({ unit, has: has2, hits, headed: inside });
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
  if (!clause2.has.has("practices")) return ["any"];
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
var requiresOf = ({ unit, has: has2, hits }) => {
  const consent = (has2.has("consent") || has2.has("withoutConsent")) && !has2.has("continuedUse") && !negated(unit, hits, "consent");
  if (consent) return "consent";
  const active = has2.has("email") || has2.has("inProduct") || has2.has("banner") || has2.has("homePage") || has2.has("blog") || has2.has("postal");
  if (has2.has("notify") && !negated(unit, hits, "notify")) return has2.has("byPosting") && !active ? "posting" : "notice";
  return has2.has("posting") || has2.has("byPosting") || has2.has("lookAgain") ? "posting" : "none";
};
var promiseOf = (clause2, _all) => {
  const { unit, has: has2 } = clause2;
  const requires = requiresOf(clause2);
  if (requires === "none") return null;
  const channels = channelNames.filter(([field]) => has2.has(field)).map(([, channel]) => channel);
  const firm = requires === "consent" || requires === "notice";
  return {
    unit,
    requires,
    when: has2.has("reduces") ? "reduces-rights" : has2.has("material") ? "material" : "any",
    scope: scopeOf(clause2),
    noticeDays: firm && (has2.has("before") || requires === "notice") ? daysOf(unit) : null,
    channels,
    appliesTo: has2.has("existingData") ? "existing-data" : "all",
    audience: null,
    hedge: has2.has("may") && requires === "notice" ? "may" : has2.has("whereLawRequires") ? "where-law-requires" : has2.has("asAppropriate") ? "as-appropriate" : null
  };
};

// src/extract/dates.ts
var near2 = 7;
var pad = (n2) => String(n2).padStart(2, "0");
var iso = (year, month, day) => year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : null;
var dateIn = (text3, months) => {
  const found = [];
  const month = (word2) => months.get(word2.toLowerCase().replace(".", "")) ?? 0;
  const add3 = (match, make2) => {
    if (match) found.push([match.index, make2(match)]);
  };
  add3(/\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text3), (m) => iso(+m[1], +m[2], +m[3]));
  add3(
    new RegExp("\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4})\\b", "u").exec(text3),
    (m) => iso(+m[3], month(m[2]), +m[1])
  );
  add3(
    new RegExp("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b", "u").exec(text3),
    (m) => iso(+m[3], month(m[1]), +m[2])
  );
  add3(/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text3), (m) => {
    const [a2, b] = [+m[1], +m[2]];
    return b > 12 ? iso(+m[3], a2, b) : iso(+m[3], b, a2);
  });
  const good = found.filter((entry) => entry[1] !== null).sort((x, y) => x[0] - y[0]);
  return good[0]?.[1] ?? null;
};
var statedDates = (units, lexicon) => {
  const dates = { revised: null, effective: null };
  for (const unit of units) {
    if (dates.revised && dates.effective) break;
    if (!unit.tokens.some((token) => token.kind === "number")) continue;
    for (const hit of find(lexicon.dates, unit.tokens)) {
      if (dates[hit.key]) continue;
      const start = (unit.tokens[hit.to - 1]?.end ?? unit.start) - unit.start;
      const end = (unit.tokens[Math.min(hit.to + near2, unit.tokens.length) - 1]?.end ?? unit.end) - unit.start;
      dates[hit.key] = dateIn(unit.text.slice(start, end), lexicon.months);
    }
  }
  return dates;
};

// node_modules/@orama/stemmers/dist/dk.js
function r() {
  this.p = function(r8) {
    this.j = r8, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r8) {
    this.j = r8.j, this.cursor = r8.cursor, this.a = r8.a, this.f = r8.f, this.c = r8.c, this.d = r8.d;
  }, this.i = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.n = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.k = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return i3 > t2 || i3 < s8 ? (this.cursor++, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.q = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return i3 > t2 || i3 < s8 ? (this.cursor--, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.m = function(r8) {
    return !(this.a - this.cursor < r8.length) && this.j.slice(this.cursor, this.cursor + r8.length) == r8 && (this.cursor += r8.length, true);
  }, this.g = function(r8) {
    return !(this.cursor - this.f < r8.length) && this.j.slice(this.cursor - r8.length, this.cursor) == r8 && (this.cursor -= r8.length, true);
  }, this.o = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, h = this.a, e2 = 0, c2 = 0, u = false; ; ) {
      var o2, n2 = s8 + (t2 - s8 >>> 1), f = 0, a2 = e2 < c2 ? e2 : c2, d = r8[n2];
      for (o2 = a2; o2 < d[0].length; o2++) {
        if (i3 + a2 == h) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i3 + a2) - d[0].charCodeAt(o2))) break;
        a2++;
      }
      if (0 > f ? (t2 = n2, c2 = a2) : (s8 = n2, e2 = a2), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (e2 >= (d = r8[s8])[0].length && (this.cursor = i3 + d[0].length, 4 > d.length || (s8 = d[3](this), this.cursor = i3 + d[0].length, s8))) return d[2];
      if (0 > (s8 = d[1])) return 0;
    }
  }, this.h = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, h = this.f, e2 = 0, c2 = 0, u = false; ; ) {
      var o2, n2 = s8 + (t2 - s8 >> 1), f = 0, a2 = e2 < c2 ? e2 : c2, d = r8[n2];
      for (o2 = d[0].length - 1 - a2; 0 <= o2; o2--) {
        if (i3 - a2 == h) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i3 - 1 - a2) - d[0].charCodeAt(o2))) break;
        a2++;
      }
      if (0 > f ? (t2 = n2, c2 = a2) : (s8 = n2, e2 = a2), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (e2 >= (d = r8[s8])[0].length && (this.cursor = i3 - d[0].length, 4 > d.length || (s8 = d[3](this), this.cursor = i3 - d[0].length, s8))) return d[2];
      if (0 > (s8 = d[1])) return 0;
    }
  }, this.s = function(r8, s8, t2) {
    var i3 = t2.length - (s8 - r8);
    return this.j = this.j.slice(0, r8) + t2 + this.j.slice(s8), this.a += i3, this.cursor >= s8 ? this.cursor += i3 : this.cursor > r8 && (this.cursor = r8), i3;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r8) {
    var s8 = false;
    return this.t() && (this.s(this.c, this.d, r8), s8 = true), s8;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r8, s8, t2) {
    s8 = this.s(r8, s8, t2), r8 <= this.c && (this.c += s8), r8 <= this.d && (this.d += s8);
  }, this.u = function() {
    var r8 = "";
    return this.t() && (r8 = this.j.slice(this.c, this.d)), r8;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s = new function() {
  function s8() {
    var r8 = t2.a - t2.cursor;
    if (!(t2.cursor < f)) {
      var s9 = t2.f;
      t2.f = f, t2.d = t2.cursor, 0 == t2.h(h) ? t2.f = s9 : (t2.c = t2.cursor, t2.f = s9, t2.cursor = t2.a - r8, t2.cursor <= t2.f || (t2.cursor--, t2.c = t2.cursor, t2.e()));
    }
  }
  var t2 = new r(), i3 = [["hed", -1, 1], ["ethed", 0, 1], ["ered", -1, 1], ["e", -1, 1], ["erede", 3, 1], ["ende", 3, 1], ["erende", 5, 1], ["ene", 3, 1], ["erne", 3, 1], ["ere", 3, 1], ["en", -1, 1], ["heden", 10, 1], ["eren", 10, 1], ["er", -1, 1], ["heder", 13, 1], ["erer", 13, 1], ["s", -1, 2], ["heds", 16, 1], ["es", 16, 1], ["endes", 18, 1], ["erendes", 19, 1], ["enes", 18, 1], ["ernes", 18, 1], ["eres", 18, 1], ["ens", 16, 1], ["hedens", 24, 1], ["erens", 24, 1], ["ers", 16, 1], ["ets", 16, 1], ["erets", 28, 1], ["et", -1, 1], ["eret", 30, 1]], h = [["gd", -1, -1], ["dt", -1, -1], ["gt", -1, -1], ["kt", -1, -1]], e2 = [["ig", -1, 1], ["lig", 0, 1], ["elig", 1, 1], ["els", -1, 1], ["løst", -1, 2]], c2 = [119, 223, 119, 1], u = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 128], o2 = [239, 254, 42, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16], n2 = 0, f = 0, a2 = "";
  this.l = function() {
    var r8 = t2.cursor;
    r: {
      f = t2.a;
      var h2 = t2.cursor, d = t2.cursor + 3;
      if (!(d > t2.a)) {
        for (t2.cursor = d, n2 = t2.cursor, t2.cursor = h2; ; ) {
          if (h2 = t2.cursor, t2.i(u, 97, 248)) {
            t2.cursor = h2;
            break;
          }
          if (t2.cursor = h2, t2.cursor >= t2.a) break r;
          t2.cursor++;
        }
        for (; !t2.k(u, 97, 248); ) {
          if (t2.cursor >= t2.a) break r;
          t2.cursor++;
        }
        (f = t2.cursor) < n2 && (f = n2);
      }
    }
    if (t2.cursor = r8, t2.f = t2.cursor, t2.cursor = t2.a, r8 = t2.a - t2.cursor, !(t2.cursor < f)) if (d = t2.f, t2.f = f, t2.d = t2.cursor, 0 == (h2 = t2.h(i3))) t2.f = d;
    else switch (t2.c = t2.cursor, t2.f = d, h2) {
      case 1:
        t2.e();
        break;
      case 2:
        t2.n(o2, 97, 229) && t2.e();
    }
    if ((t2.cursor = t2.a - r8, r8 = t2.a - t2.cursor, s8(), t2.cursor = t2.a - r8, r8 = t2.a - t2.cursor, h2 = t2.a - t2.cursor, t2.d = t2.cursor, !(t2.g("st") && (t2.c = t2.cursor, t2.g("ig") && !t2.e()))) && (t2.cursor = t2.a - h2, !(t2.cursor < f))) if (d = t2.f, t2.f = f, t2.d = t2.cursor, 0 == (h2 = t2.h(e2))) t2.f = d;
    else switch (t2.c = t2.cursor, t2.f = d, h2) {
      case 1:
        if (!t2.e()) break;
        h2 = t2.a - t2.cursor, s8(), t2.cursor = t2.a - h2;
        break;
      case 2:
        t2.b("løs");
    }
    return t2.cursor = t2.a - r8, r8 = t2.a - t2.cursor, t2.cursor < f || (h2 = t2.f, t2.f = f, t2.d = t2.cursor, t2.n(c2, 98, 122) ? (t2.c = t2.cursor, "" != (a2 = t2.u()) && (t2.f = h2, t2.g(a2) && t2.e())) : t2.f = h2), t2.cursor = t2.a - r8, t2.cursor = t2.f, true;
  }, this.stemWord = function(r8) {
    return t2.p(r8), this.l(), t2.j;
  };
}();
function stemmer(r8) {
  return s.stemWord(r8);
}

// node_modules/@orama/stemmers/dist/nl.js
function r2() {
  this.p = function(r8) {
    this.j = r8, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r8) {
    this.j = r8.j, this.cursor = r8.cursor, this.a = r8.a, this.f = r8.f, this.c = r8.c, this.d = r8.d;
  }, this.i = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.n = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.k = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return i3 > t2 || i3 < s8 ? (this.cursor++, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.q = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return i3 > t2 || i3 < s8 ? (this.cursor--, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.m = function(r8) {
    return !(this.a - this.cursor < r8.length) && this.j.slice(this.cursor, this.cursor + r8.length) == r8 && (this.cursor += r8.length, true);
  }, this.g = function(r8) {
    return !(this.cursor - this.f < r8.length) && this.j.slice(this.cursor - r8.length, this.cursor) == r8 && (this.cursor -= r8.length, true);
  }, this.o = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, c2 = this.a, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s8 + (t2 - s8 >>> 1), a2 = 0, f = u < o2 ? u : o2, b = r8[n2];
      for (h = f; h < b[0].length; h++) {
        if (i3 + f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i3 + f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s8 = n2, u = f), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r8[s8])[0].length && (this.cursor = i3 + b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = i3 + b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.h = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, c2 = this.f, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s8 + (t2 - s8 >> 1), a2 = 0, f = u < o2 ? u : o2, b = r8[n2];
      for (h = b[0].length - 1 - f; 0 <= h; h--) {
        if (i3 - f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i3 - 1 - f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s8 = n2, u = f), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r8[s8])[0].length && (this.cursor = i3 - b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = i3 - b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.s = function(r8, s8, t2) {
    var i3 = t2.length - (s8 - r8);
    return this.j = this.j.slice(0, r8) + t2 + this.j.slice(s8), this.a += i3, this.cursor >= s8 ? this.cursor += i3 : this.cursor > r8 && (this.cursor = r8), i3;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r8) {
    var s8 = false;
    return this.t() && (this.s(this.c, this.d, r8), s8 = true), s8;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r8, s8, t2) {
    s8 = this.s(r8, s8, t2), r8 <= this.c && (this.c += s8), r8 <= this.d && (this.d += s8);
  }, this.u = function() {
    var r8 = "";
    return this.t() && (r8 = this.j.slice(this.c, this.d)), r8;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s2 = new function() {
  function s8() {
    return v <= o2.cursor;
  }
  function t2() {
    return l2 <= o2.cursor;
  }
  function i3() {
    var r8 = o2.a - o2.cursor;
    return 0 != o2.h(n2) && (o2.cursor = o2.a - r8, o2.d = o2.cursor, !(o2.cursor <= o2.f) && (o2.cursor--, o2.c = o2.cursor, !!o2.e()));
  }
  function c2() {
    if (j = false, o2.d = o2.cursor, !o2.g("e") || (o2.c = o2.cursor, !s8())) return false;
    var r8 = o2.a - o2.cursor;
    return !!o2.q(k, 97, 232) && (o2.cursor = o2.a - r8, !!o2.e() && (j = true, !!i3()));
  }
  function u() {
    if (!s8()) return false;
    var r8 = o2.a - o2.cursor;
    return !!o2.q(k, 97, 232) && (o2.cursor = o2.a - r8, r8 = o2.a - o2.cursor, !o2.g("gem") && (o2.cursor = o2.a - r8, !!(o2.e() && i3())));
  }
  var o2 = new r2(), e2 = [["", -1, 6], ["á", 0, 1], ["ä", 0, 1], ["é", 0, 2], ["ë", 0, 2], ["í", 0, 3], ["ï", 0, 3], ["ó", 0, 4], ["ö", 0, 4], ["ú", 0, 5], ["ü", 0, 5]], h = [["", -1, 3], ["I", 0, 2], ["Y", 0, 1]], n2 = [["dd", -1, -1], ["kk", -1, -1], ["tt", -1, -1]], a2 = [["ene", -1, 2], ["se", -1, 3], ["en", -1, 2], ["heden", 2, 1], ["s", -1, 3]], f = [["end", -1, 1], ["ig", -1, 2], ["ing", -1, 1], ["lijk", -1, 3], ["baar", -1, 4], ["bar", -1, 5]], b = [["aa", -1, -1], ["ee", -1, -1], ["oo", -1, -1], ["uu", -1, -1]], k = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], d = [1, 0, 0, 17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], g = [17, 67, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], l2 = 0, v = 0, j = false;
  this.l = function() {
    var r8, n3 = o2.cursor;
    !(function() {
      for (var r9, s9 = o2.cursor; ; ) {
        var t3 = o2.cursor;
        r: if (o2.c = o2.cursor, 0 != (r9 = o2.o(e2))) {
          switch (o2.d = o2.cursor, r9) {
            case 1:
              if (!o2.b("a")) return;
              break;
            case 2:
              if (!o2.b("e")) return;
              break;
            case 3:
              if (!o2.b("i")) return;
              break;
            case 4:
              if (!o2.b("o")) return;
              break;
            case 5:
              if (!o2.b("u")) return;
              break;
            case 6:
              if (o2.cursor >= o2.a) break r;
              o2.cursor++;
          }
          continue;
        }
        o2.cursor = t3;
        break;
      }
      if (o2.cursor = s9, r9 = o2.cursor, o2.c = o2.cursor, o2.m("y")) {
        if (o2.d = o2.cursor, !o2.b("Y")) return;
      } else o2.cursor = r9;
      for (; ; ) {
        r9 = o2.cursor;
        r: {
          for (; ; ) {
            s9 = o2.cursor;
            s: if (o2.i(k, 97, 232)) {
              o2.c = o2.cursor;
              t: {
                if (t3 = o2.cursor, o2.m("i") && (o2.d = o2.cursor, o2.i(k, 97, 232))) {
                  if (!o2.b("I")) return;
                  break t;
                }
                if (o2.cursor = t3, !o2.m("y")) break s;
                if (o2.d = o2.cursor, !o2.b("Y")) return;
              }
              o2.cursor = s9;
              break;
            }
            if (o2.cursor = s9, o2.cursor >= o2.a) break r;
            o2.cursor++;
          }
          continue;
        }
        o2.cursor = r9;
        break;
      }
    })(), o2.cursor = n3, n3 = o2.cursor, (function() {
      for (l2 = v = o2.a; !o2.i(k, 97, 232); ) {
        if (o2.cursor >= o2.a) return;
        o2.cursor++;
      }
      for (; !o2.k(k, 97, 232); ) {
        if (o2.cursor >= o2.a) return;
        o2.cursor++;
      }
      for (3 > (v = o2.cursor) && (v = 3); !o2.i(k, 97, 232); ) {
        if (o2.cursor >= o2.a) return;
        o2.cursor++;
      }
      for (; !o2.k(k, 97, 232); ) {
        if (o2.cursor >= o2.a) return;
        o2.cursor++;
      }
      l2 = o2.cursor;
    })(), o2.cursor = n3, o2.f = o2.cursor, o2.cursor = o2.a, (function() {
      var r9, e3 = o2.a - o2.cursor;
      r: if (o2.d = o2.cursor, 0 != (r9 = o2.h(a2))) switch (o2.c = o2.cursor, r9) {
        case 1:
          if (!s8()) break r;
          if (!o2.b("heid")) return;
          break;
        case 2:
          if (!u()) break r;
          break;
        case 3:
          if (!s8() || !o2.q(g, 97, 232)) break r;
          if (!o2.e()) return;
      }
      o2.cursor = o2.a - e3, e3 = o2.a - o2.cursor, c2(), o2.cursor = o2.a - e3, e3 = o2.a - o2.cursor;
      r: if (o2.d = o2.cursor, o2.g("heid") && (o2.c = o2.cursor, t2())) {
        if (r9 = o2.a - o2.cursor, o2.g("c")) break r;
        if (o2.cursor = o2.a - r9, !o2.e()) return;
        o2.d = o2.cursor, o2.g("en") && (o2.c = o2.cursor, u());
      }
      o2.cursor = o2.a - e3, e3 = o2.a - o2.cursor;
      r: if (o2.d = o2.cursor, 0 != (r9 = o2.h(f))) switch (o2.c = o2.cursor, r9) {
        case 1:
          if (!t2()) break r;
          if (!o2.e()) return;
          i: {
            r9 = o2.a - o2.cursor;
            s: if (o2.d = o2.cursor, o2.g("ig") && (o2.c = o2.cursor, t2())) {
              var h2 = o2.a - o2.cursor;
              if (o2.g("e")) break s;
              if (o2.cursor = o2.a - h2, !o2.e()) return;
              break i;
            }
            if (o2.cursor = o2.a - r9, !i3()) break r;
          }
          break;
        case 2:
          if (!t2() || (r9 = o2.a - o2.cursor, o2.g("e"))) break r;
          if (o2.cursor = o2.a - r9, !o2.e()) return;
          break;
        case 3:
          if (!t2()) break r;
          if (!o2.e()) return;
          if (!c2()) break r;
          break;
        case 4:
          if (!t2()) break r;
          if (!o2.e()) return;
          break;
        case 5:
          if (!t2() || !j) break r;
          if (!o2.e()) return;
      }
      o2.cursor = o2.a - e3, e3 = o2.a - o2.cursor, o2.q(d, 73, 232) && (r9 = o2.a - o2.cursor, 0 != o2.h(b) && o2.q(k, 97, 232) && (o2.cursor = o2.a - r9, o2.d = o2.cursor, !(o2.cursor <= o2.f) && (o2.cursor--, o2.c = o2.cursor, !o2.e()))) || (o2.cursor = o2.a - e3);
    })(), o2.cursor = o2.f, n3 = o2.cursor;
    r: for (; ; ) {
      var m = o2.cursor;
      i: if (o2.c = o2.cursor, 0 != (r8 = o2.o(h))) {
        switch (o2.d = o2.cursor, r8) {
          case 1:
            if (!o2.b("y")) break r;
            break;
          case 2:
            if (!o2.b("i")) break r;
            break;
          case 3:
            if (o2.cursor >= o2.a) break i;
            o2.cursor++;
        }
        continue;
      }
      o2.cursor = m;
      break;
    }
    return o2.cursor = n3, true;
  }, this.stemWord = function(r8) {
    return o2.p(r8), this.l(), o2.j;
  };
}();
function stemmer2(r8) {
  return s2.stemWord(r8);
}

// node_modules/@orama/stemmers/dist/en.js
var e = { ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" };
var t = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
var i = "[aeiouy]";
var s3 = "[^aeiou][^aeiouy]*";
var l = i + "[aeiou]*";
var a = "^(" + s3 + ")?" + l + s3;
var n = "^(" + s3 + ")?" + l + s3 + "(" + l + ")?$";
var o = "^(" + s3 + ")?" + l + s3 + l + s3;
var c = "^(" + s3 + ")?" + i;
function stemmer3(l2) {
  let u, x, g, $, p, r8;
  if (l2.length < 3) return l2;
  let f = l2.substring(0, 1);
  if ("y" == f && (l2 = f.toUpperCase() + l2.substring(1)), $ = /^(.+?)([^s])s$/, (g = /^(.+?)(ss|i)es$/).test(l2) ? l2 = l2.replace(g, "$1$2") : $.test(l2) && (l2 = l2.replace($, "$1$2")), $ = /^(.+?)(ed|ing)$/, (g = /^(.+?)eed$/).test(l2)) {
    let e2 = g.exec(l2);
    (g = new RegExp(a)).test(e2[1]) && (g = /.$/, l2 = l2.replace(g, ""));
  } else $.test(l2) && (u = $.exec(l2)[1], ($ = new RegExp(c)).test(u) && (l2 = u, $ = /(at|bl|iz)$/, p = RegExp("([^aeiouylsz])\\1$"), r8 = RegExp("^" + s3 + i + "[^aeiouwxy]$"), $.test(l2) ? l2 += "e" : p.test(l2) ? (g = /.$/, l2 = l2.replace(g, "")) : r8.test(l2) && (l2 += "e")));
  if ((g = /^(.+?)y$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(c), u && g.test(u) && (l2 = u + "i");
  }
  if ((g = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/).test(l2)) {
    let t2 = g.exec(l2);
    u = t2?.[1], x = t2?.[2], g = new RegExp(a), u && g.test(u) && (l2 = u + e[x]);
  }
  if ((g = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], x = e2?.[2], g = new RegExp(a), u && g.test(u) && (l2 = u + t[x]);
  }
  if ($ = /^(.+?)(s|t)(ion)$/, (g = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(o), u && g.test(u) && (l2 = u);
  } else if ($.test(l2)) {
    let e2 = $.exec(l2);
    u = e2?.[1] ?? "" + e2?.[2] ?? "", ($ = new RegExp(o)).test(u) && (l2 = u);
  }
  if ((g = /^(.+?)e$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(o), $ = new RegExp(n), p = RegExp("^" + s3 + i + "[^aeiouwxy]$"), u && (g.test(u) || $.test(u) && !p.test(u)) && (l2 = u);
  }
  return g = /ll$/, $ = new RegExp(o), g.test(l2) && $.test(l2) && (g = /.$/, l2 = l2.replace(g, "")), "y" == f && (l2 = f.toLowerCase() + l2.substring(1)), l2;
}

// node_modules/@orama/stemmers/dist/fr.js
function r3() {
  this.p = function(r8) {
    this.j = r8, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r8) {
    this.j = r8.j, this.cursor = r8.cursor, this.a = r8.a, this.f = r8.f, this.c = r8.c, this.d = r8.d;
  }, this.i = function(r8, s8, e2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return !(i3 > e2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.n = function(r8, s8, e2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return !(i3 > e2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.k = function(r8, s8, e2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return i3 > e2 || i3 < s8 ? (this.cursor++, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.q = function(r8, s8, e2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return i3 > e2 || i3 < s8 ? (this.cursor--, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.m = function(r8) {
    return !(this.a - this.cursor < r8.length) && this.j.slice(this.cursor, this.cursor + r8.length) == r8 && (this.cursor += r8.length, true);
  }, this.g = function(r8) {
    return !(this.cursor - this.f < r8.length) && this.j.slice(this.cursor - r8.length, this.cursor) == r8 && (this.cursor -= r8.length, true);
  }, this.o = function(r8) {
    for (var s8 = 0, e2 = r8.length, i3 = this.cursor, u = this.a, t2 = 0, c2 = 0, a2 = false; ; ) {
      var o2, n2 = s8 + (e2 - s8 >>> 1), f = 0, h = t2 < c2 ? t2 : c2, b = r8[n2];
      for (o2 = h; o2 < b[0].length; o2++) {
        if (i3 + h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i3 + h) - b[0].charCodeAt(o2))) break;
        h++;
      }
      if (0 > f ? (e2 = n2, c2 = h) : (s8 = n2, t2 = h), 1 >= e2 - s8) {
        if (0 < s8 || e2 == s8 || a2) break;
        a2 = true;
      }
    }
    for (; ; ) {
      if (t2 >= (b = r8[s8])[0].length && (this.cursor = i3 + b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = i3 + b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.h = function(r8) {
    for (var s8 = 0, e2 = r8.length, i3 = this.cursor, u = this.f, t2 = 0, c2 = 0, a2 = false; ; ) {
      var o2, n2 = s8 + (e2 - s8 >> 1), f = 0, h = t2 < c2 ? t2 : c2, b = r8[n2];
      for (o2 = b[0].length - 1 - h; 0 <= o2; o2--) {
        if (i3 - h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i3 - 1 - h) - b[0].charCodeAt(o2))) break;
        h++;
      }
      if (0 > f ? (e2 = n2, c2 = h) : (s8 = n2, t2 = h), 1 >= e2 - s8) {
        if (0 < s8 || e2 == s8 || a2) break;
        a2 = true;
      }
    }
    for (; ; ) {
      if (t2 >= (b = r8[s8])[0].length && (this.cursor = i3 - b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = i3 - b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.s = function(r8, s8, e2) {
    var i3 = e2.length - (s8 - r8);
    return this.j = this.j.slice(0, r8) + e2 + this.j.slice(s8), this.a += i3, this.cursor >= s8 ? this.cursor += i3 : this.cursor > r8 && (this.cursor = r8), i3;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r8) {
    var s8 = false;
    return this.t() && (this.s(this.c, this.d, r8), s8 = true), s8;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r8, s8, e2) {
    s8 = this.s(r8, s8, e2), r8 <= this.c && (this.c += s8), r8 <= this.d && (this.d += s8);
  }, this.u = function() {
    var r8 = "";
    return this.t() && (r8 = this.j.slice(this.c, this.d)), r8;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s4 = new function() {
  function s8() {
    return m <= u.cursor;
  }
  function e2() {
    return v <= u.cursor;
  }
  function i3() {
    return g <= u.cursor;
  }
  var u = new r3(), t2 = [["col", -1, -1], ["par", -1, -1], ["tap", -1, -1]], c2 = [["", -1, 7], ["H", 0, 6], ["He", 1, 4], ["Hi", 1, 5], ["I", 0, 1], ["U", 0, 2], ["Y", 0, 3]], a2 = [["iqU", -1, 3], ["abl", -1, 3], ["Ièr", -1, 4], ["ièr", -1, 4], ["eus", -1, 2], ["iv", -1, 1]], o2 = [["ic", -1, 2], ["abil", -1, 1], ["iv", -1, 3]], n2 = [["iqUe", -1, 1], ["atrice", -1, 2], ["ance", -1, 1], ["ence", -1, 5], ["logie", -1, 3], ["able", -1, 1], ["isme", -1, 1], ["euse", -1, 11], ["iste", -1, 1], ["ive", -1, 8], ["if", -1, 8], ["usion", -1, 4], ["ation", -1, 2], ["ution", -1, 4], ["ateur", -1, 2], ["iqUes", -1, 1], ["atrices", -1, 2], ["ances", -1, 1], ["ences", -1, 5], ["logies", -1, 3], ["ables", -1, 1], ["ismes", -1, 1], ["euses", -1, 11], ["istes", -1, 1], ["ives", -1, 8], ["ifs", -1, 8], ["usions", -1, 4], ["ations", -1, 2], ["utions", -1, 4], ["ateurs", -1, 2], ["ments", -1, 15], ["ements", 30, 6], ["issements", 31, 12], ["ités", -1, 7], ["ment", -1, 15], ["ement", 34, 6], ["issement", 35, 12], ["amment", 34, 13], ["emment", 34, 14], ["aux", -1, 10], ["eaux", 39, 9], ["eux", -1, 1], ["ité", -1, 7]], f = [["ira", -1, 1], ["ie", -1, 1], ["isse", -1, 1], ["issante", -1, 1], ["i", -1, 1], ["irai", 4, 1], ["ir", -1, 1], ["iras", -1, 1], ["ies", -1, 1], ["îmes", -1, 1], ["isses", -1, 1], ["issantes", -1, 1], ["îtes", -1, 1], ["is", -1, 1], ["irais", 13, 1], ["issais", 13, 1], ["irions", -1, 1], ["issions", -1, 1], ["irons", -1, 1], ["issons", -1, 1], ["issants", -1, 1], ["it", -1, 1], ["irait", 21, 1], ["issait", 21, 1], ["issant", -1, 1], ["iraIent", -1, 1], ["issaIent", -1, 1], ["irent", -1, 1], ["issent", -1, 1], ["iront", -1, 1], ["ît", -1, 1], ["iriez", -1, 1], ["issiez", -1, 1], ["irez", -1, 1], ["issez", -1, 1]], h = [["a", -1, 3], ["era", 0, 2], ["asse", -1, 3], ["ante", -1, 3], ["ée", -1, 2], ["ai", -1, 3], ["erai", 5, 2], ["er", -1, 2], ["as", -1, 3], ["eras", 8, 2], ["âmes", -1, 3], ["asses", -1, 3], ["antes", -1, 3], ["âtes", -1, 3], ["ées", -1, 2], ["ais", -1, 3], ["erais", 15, 2], ["ions", -1, 1], ["erions", 17, 2], ["assions", 17, 3], ["erons", -1, 2], ["ants", -1, 3], ["és", -1, 2], ["ait", -1, 3], ["erait", 23, 2], ["ant", -1, 3], ["aIent", -1, 3], ["eraIent", 26, 2], ["èrent", -1, 2], ["assent", -1, 3], ["eront", -1, 2], ["ât", -1, 3], ["ez", -1, 2], ["iez", 32, 2], ["eriez", 33, 2], ["assiez", 33, 3], ["erez", 32, 2], ["é", -1, 2]], b = [["e", -1, 3], ["Ière", 0, 2], ["ière", 0, 2], ["ion", -1, 1], ["Ier", -1, 2], ["ier", -1, 2]], k = [["ell", -1, -1], ["eill", -1, -1], ["enn", -1, -1], ["onn", -1, -1], ["ett", -1, -1]], l2 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 130, 103, 8, 5], d = [1, 65, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], g = 0, v = 0, m = 0;
  this.l = function() {
    var r8 = u.cursor;
    !(function() {
      for (; ; ) {
        var r9 = u.cursor;
        r: {
          for (; ; ) {
            var s9 = u.cursor;
            s: {
              e: {
                var e3 = u.cursor;
                i: if (u.i(l2, 97, 251)) {
                  u.c = u.cursor;
                  u: {
                    var i4 = u.cursor;
                    if (u.m("u") && (u.d = u.cursor, u.i(l2, 97, 251))) {
                      if (!u.b("U")) return;
                      break u;
                    }
                    if (u.cursor = i4, u.m("i") && (u.d = u.cursor, u.i(l2, 97, 251))) {
                      if (!u.b("I")) return;
                      break u;
                    }
                    if (u.cursor = i4, !u.m("y")) break i;
                    if (u.d = u.cursor, !u.b("Y")) return;
                  }
                  break e;
                }
                if (u.cursor = e3, u.c = u.cursor, u.m("ë")) {
                  if (u.d = u.cursor, !u.b("He")) return;
                  break e;
                }
                if (u.cursor = e3, u.c = u.cursor, u.m("ï")) {
                  if (u.d = u.cursor, !u.b("Hi")) return;
                  break e;
                }
                if (u.cursor = e3, u.c = u.cursor, u.m("y") && (u.d = u.cursor, u.i(l2, 97, 251))) {
                  if (!u.b("Y")) return;
                  break e;
                }
                if (u.cursor = e3, !u.m("q") || (u.c = u.cursor, !u.m("u"))) break s;
                if (u.d = u.cursor, !u.b("U")) return;
              }
              u.cursor = s9;
              break;
            }
            if (u.cursor = s9, u.cursor >= u.a) break r;
            u.cursor++;
          }
          continue;
        }
        u.cursor = r9;
        break;
      }
    })(), u.cursor = r8, g = v = m = u.a, r8 = u.cursor;
    r: {
      t: {
        var j = u.cursor;
        if (u.i(l2, 97, 251) && u.i(l2, 97, 251) && !(u.cursor >= u.a)) {
          u.cursor++;
          break t;
        }
        if (u.cursor = j, 0 != u.o(t2)) break t;
        if (u.cursor = j, u.cursor >= u.a) break r;
        for (u.cursor++; !u.i(l2, 97, 251); ) {
          if (u.cursor >= u.a) break r;
          u.cursor++;
        }
      }
      m = u.cursor;
    }
    u.cursor = r8, r8 = u.cursor;
    r: {
      for (; !u.i(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (v = u.cursor; !u.i(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      g = u.cursor;
    }
    u.cursor = r8, u.f = u.cursor, u.cursor = u.a, r8 = u.a - u.cursor;
    t: {
      j = u.a - u.cursor;
      s: {
        var q = u.a - u.cursor;
        e: {
          var z = u.a - u.cursor;
          if ((function() {
            var r9;
            if (u.d = u.cursor, 0 == (r9 = u.h(n2))) return false;
            switch (u.c = u.cursor, r9) {
              case 1:
                if (!i3() || !u.e()) return false;
                break;
              case 2:
                if (!i3() || !u.e()) return false;
                if (r9 = u.a - u.cursor, u.d = u.cursor, u.g("ic")) {
                  u.c = u.cursor;
                  t: {
                    if (r9 = u.a - u.cursor, i3()) {
                      if (!u.e()) return false;
                      break t;
                    }
                    if (u.cursor = u.a - r9, !u.b("iqU")) return false;
                  }
                } else u.cursor = u.a - r9;
                break;
              case 3:
                if (!i3() || !u.b("log")) return false;
                break;
              case 4:
                if (!i3() || !u.b("u")) return false;
                break;
              case 5:
                if (!i3() || !u.b("ent")) return false;
                break;
              case 6:
                if (!s8() || !u.e()) return false;
                var t3 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r9 = u.h(a2))) u.cursor = u.a - t3;
                else switch (u.c = u.cursor, r9) {
                  case 1:
                    if (!i3()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                    if (u.d = u.cursor, !u.g("at") || (u.c = u.cursor, !i3())) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 2:
                    t: {
                      if (r9 = u.a - u.cursor, i3()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r9, !e2()) {
                        u.cursor = u.a - t3;
                        break r;
                      }
                      if (!u.b("eux")) return false;
                    }
                    break;
                  case 3:
                    if (!i3()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 4:
                    if (!s8()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.b("i")) return false;
                }
                break;
              case 7:
                if (!i3() || !u.e()) return false;
                t3 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r9 = u.h(o2))) u.cursor = u.a - t3;
                else switch (u.c = u.cursor, r9) {
                  case 1:
                    t: {
                      if (r9 = u.a - u.cursor, i3()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r9, !u.b("abl")) return false;
                    }
                    break;
                  case 2:
                    t: {
                      if (r9 = u.a - u.cursor, i3()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r9, !u.b("iqU")) return false;
                    }
                    break;
                  case 3:
                    if (!i3()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                }
                break;
              case 8:
                if (!i3() || !u.e()) return false;
                if (r9 = u.a - u.cursor, u.d = u.cursor, u.g("at")) if (u.c = u.cursor, i3()) {
                  if (!u.e()) return false;
                  if (u.d = u.cursor, u.g("ic")) {
                    u.c = u.cursor;
                    t: {
                      if (r9 = u.a - u.cursor, i3()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r9, !u.b("iqU")) return false;
                    }
                  } else u.cursor = u.a - r9;
                } else u.cursor = u.a - r9;
                else u.cursor = u.a - r9;
                break;
              case 9:
                if (!u.b("eau")) return false;
                break;
              case 10:
                if (!e2() || !u.b("al")) return false;
                break;
              case 11:
                r: {
                  if (r9 = u.a - u.cursor, i3()) {
                    if (!u.e()) return false;
                    break r;
                  }
                  if (u.cursor = u.a - r9, !e2() || !u.b("eux")) return false;
                }
                break;
              case 12:
                if (!e2() || !u.q(l2, 97, 251) || !u.e()) return false;
                break;
              case 13:
                if (!s8()) return false;
                return u.b("ant"), false;
              case 14:
                if (!s8()) return false;
                return u.b("ent"), false;
              case 15:
                if (r9 = u.a - u.cursor, !u.n(l2, 97, 251) || !s8()) return false;
                return u.cursor = u.a - r9, u.e(), false;
            }
            return true;
          })() || (u.cursor = u.a - z, (function() {
            if (u.cursor < m) return false;
            var r9 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == u.h(f)) return u.f = r9, false;
            u.c = u.cursor;
            var s9 = u.a - u.cursor;
            return u.g("H") ? (u.f = r9, false) : (u.cursor = u.a - s9, u.q(l2, 97, 251)) ? !!u.e() && (u.f = r9, true) : (u.f = r9, false);
          })())) break e;
          if (u.cursor = u.a - z, !(function() {
            if (u.cursor < m) return false;
            var r9, s9 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == (r9 = u.h(h))) return u.f = s9, false;
            switch (u.c = u.cursor, r9) {
              case 1:
                if (!i3()) return u.f = s9, false;
                if (!u.e()) return false;
                break;
              case 2:
                if (!u.e()) return false;
                break;
              case 3:
                if (!u.e()) return false;
                if (r9 = u.a - u.cursor, u.d = u.cursor, u.g("e")) {
                  if (u.c = u.cursor, !u.e()) return false;
                } else u.cursor = u.a - r9;
            }
            return u.f = s9, true;
          })()) break s;
        }
        u.cursor = u.a - q, j = u.a - u.cursor, u.d = u.cursor;
        i: {
          if (q = u.a - u.cursor, u.g("Y")) {
            if (u.c = u.cursor, !u.b("i")) return false;
            break i;
          }
          if (u.cursor = u.a - q, u.g("ç")) {
            if (u.c = u.cursor, !u.b("c")) return false;
          } else u.cursor = u.a - j;
        }
        break t;
      }
      u.cursor = u.a - j, (function() {
        var r9, s9 = u.a - u.cursor;
        r: if (u.d = u.cursor, u.g("s")) {
          u.c = u.cursor, r9 = u.a - u.cursor;
          t: {
            var e3 = u.a - u.cursor;
            if (u.g("Hi")) break t;
            if (u.cursor = u.a - e3, !u.q(d, 97, 232)) {
              u.cursor = u.a - s9;
              break r;
            }
          }
          if (u.cursor = u.a - r9, !u.e()) return;
        } else u.cursor = u.a - s9;
        if (!(u.cursor < m)) {
          if (s9 = u.f, u.f = m, u.d = u.cursor, 0 != (r9 = u.h(b))) switch (u.c = u.cursor, r9) {
            case 1:
              if (!i3()) {
                u.f = s9;
                return;
              }
              if ((r9 = u.a - u.cursor, !u.g("s")) && (u.cursor = u.a - r9, !u.g("t"))) {
                u.f = s9;
                return;
              }
              if (!u.e()) return;
              break;
            case 2:
              if (!u.b("i")) return;
              break;
            case 3:
              if (!u.e()) return;
          }
          u.f = s9;
        }
      })();
    }
    u.cursor = u.a - r8, r8 = u.a - u.cursor, j = u.a - u.cursor, 0 != u.h(k) && (u.cursor = u.a - j, u.d = u.cursor, u.cursor <= u.f || (u.cursor--, u.c = u.cursor, u.e())), u.cursor = u.a - r8, r8 = u.a - u.cursor;
    r: {
      for (j = 1; ; ) {
        if (u.q(l2, 97, 251)) {
          j--;
          continue;
        }
        break;
      }
      if (!(0 < j)) {
        if ((u.d = u.cursor, j = u.a - u.cursor, !u.g("é")) && (u.cursor = u.a - j, !u.g("è"))) break r;
        u.c = u.cursor, u.b("e");
      }
    }
    return u.cursor = u.a - r8, u.cursor = u.f, r8 = u.cursor, !(function() {
      for (var r9; ; ) {
        var s9 = u.cursor;
        r: if (u.c = u.cursor, 0 != (r9 = u.o(c2))) {
          switch (u.d = u.cursor, r9) {
            case 1:
              if (!u.b("i")) return;
              break;
            case 2:
              if (!u.b("u")) return;
              break;
            case 3:
              if (!u.b("y")) return;
              break;
            case 4:
              if (!u.b("ë")) return;
              break;
            case 5:
              if (!u.b("ï")) return;
              break;
            case 6:
              if (!u.e()) return;
              break;
            case 7:
              if (u.cursor >= u.a) break r;
              u.cursor++;
          }
          continue;
        }
        u.cursor = s9;
        break;
      }
    })(), u.cursor = r8, true;
  }, this.stemWord = function(r8) {
    return u.p(r8), this.l(), u.j;
  };
}();
function stemmer4(r8) {
  return s4.stemWord(r8);
}

// node_modules/@orama/stemmers/dist/de.js
function r4() {
  this.p = function(r8) {
    this.j = r8, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r8) {
    this.j = r8.j, this.cursor = r8.cursor, this.a = r8.a, this.f = r8.f, this.c = r8.c, this.d = r8.d;
  }, this.i = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.n = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.k = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return i3 > t2 || i3 < s8 ? (this.cursor++, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.q = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return i3 > t2 || i3 < s8 ? (this.cursor--, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.m = function(r8) {
    return !(this.a - this.cursor < r8.length) && this.j.slice(this.cursor, this.cursor + r8.length) == r8 && (this.cursor += r8.length, true);
  }, this.g = function(r8) {
    return !(this.cursor - this.f < r8.length) && this.j.slice(this.cursor - r8.length, this.cursor) == r8 && (this.cursor -= r8.length, true);
  }, this.o = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, c2 = this.a, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s8 + (t2 - s8 >>> 1), a2 = 0, f = u < o2 ? u : o2, b = r8[n2];
      for (h = f; h < b[0].length; h++) {
        if (i3 + f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i3 + f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s8 = n2, u = f), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r8[s8])[0].length && (this.cursor = i3 + b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = i3 + b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.h = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, c2 = this.f, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s8 + (t2 - s8 >> 1), a2 = 0, f = u < o2 ? u : o2, b = r8[n2];
      for (h = b[0].length - 1 - f; 0 <= h; h--) {
        if (i3 - f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i3 - 1 - f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s8 = n2, u = f), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r8[s8])[0].length && (this.cursor = i3 - b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = i3 - b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.s = function(r8, s8, t2) {
    var i3 = t2.length - (s8 - r8);
    return this.j = this.j.slice(0, r8) + t2 + this.j.slice(s8), this.a += i3, this.cursor >= s8 ? this.cursor += i3 : this.cursor > r8 && (this.cursor = r8), i3;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r8) {
    var s8 = false;
    return this.t() && (this.s(this.c, this.d, r8), s8 = true), s8;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r8, s8, t2) {
    s8 = this.s(r8, s8, t2), r8 <= this.c && (this.c += s8), r8 <= this.d && (this.d += s8);
  }, this.u = function() {
    var r8 = "";
    return this.t() && (r8 = this.j.slice(this.c, this.d)), r8;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s5 = new function() {
  var s8 = new r4(), t2 = [["", -1, 5], ["U", 0, 2], ["Y", 0, 1], ["ä", 0, 3], ["ö", 0, 4], ["ü", 0, 2]], i3 = [["e", -1, 2], ["em", -1, 1], ["en", -1, 2], ["ern", -1, 1], ["er", -1, 1], ["s", -1, 3], ["es", 5, 2]], c2 = [["en", -1, 1], ["er", -1, 1], ["st", -1, 2], ["est", 2, 1]], u = [["ig", -1, 1], ["lich", -1, 1]], o2 = [["end", -1, 1], ["ig", -1, 2], ["ung", -1, 1], ["lich", -1, 3], ["isch", -1, 2], ["ik", -1, 2], ["heit", -1, 3], ["keit", -1, 4]], e2 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32, 8], h = [117, 30, 5], n2 = [117, 30, 4], a2 = 0, f = 0, b = 0;
  this.l = function() {
    var r8 = s8.cursor;
    return !(function() {
      for (var r9 = s8.cursor; ; ) {
        var t3 = s8.cursor;
        r: {
          s: {
            var i4 = s8.cursor;
            if (s8.c = s8.cursor, s8.m("ß")) {
              if (s8.d = s8.cursor, !s8.b("ss")) return;
              break s;
            }
            if (s8.cursor = i4, s8.cursor >= s8.a) break r;
            s8.cursor++;
          }
          continue;
        }
        s8.cursor = t3;
        break;
      }
      for (s8.cursor = r9; ; ) {
        r9 = s8.cursor;
        r: {
          for (; ; ) {
            t3 = s8.cursor;
            t: if (s8.i(e2, 97, 252)) {
              s8.c = s8.cursor;
              i: {
                if (i4 = s8.cursor, s8.m("u") && (s8.d = s8.cursor, s8.i(e2, 97, 252))) {
                  if (!s8.b("U")) return;
                  break i;
                }
                if (s8.cursor = i4, !s8.m("y") || (s8.d = s8.cursor, !s8.i(e2, 97, 252))) break t;
                if (!s8.b("Y")) return;
              }
              s8.cursor = t3;
              break;
            }
            if (s8.cursor = t3, s8.cursor >= s8.a) break r;
            s8.cursor++;
          }
          continue;
        }
        s8.cursor = r9;
        break;
      }
    })(), s8.cursor = r8, r8 = s8.cursor, !(function() {
      f = b = s8.a;
      var r9 = s8.cursor, t3 = s8.cursor + 3;
      if (!(t3 > s8.a)) {
        for (s8.cursor = t3, a2 = s8.cursor, s8.cursor = r9; !s8.i(e2, 97, 252); ) {
          if (s8.cursor >= s8.a) return;
          s8.cursor++;
        }
        for (; !s8.k(e2, 97, 252); ) {
          if (s8.cursor >= s8.a) return;
          s8.cursor++;
        }
        for ((b = s8.cursor) < a2 && (b = a2); !s8.i(e2, 97, 252); ) {
          if (s8.cursor >= s8.a) return;
          s8.cursor++;
        }
        for (; !s8.k(e2, 97, 252); ) {
          if (s8.cursor >= s8.a) return;
          s8.cursor++;
        }
        f = s8.cursor;
      }
    })(), s8.cursor = r8, s8.f = s8.cursor, s8.cursor = s8.a, !(function() {
      var r9, t3 = s8.a - s8.cursor;
      r: if (s8.d = s8.cursor, 0 != (r9 = s8.h(i3)) && (s8.c = s8.cursor, b <= s8.cursor)) switch (r9) {
        case 1:
          if (!s8.e()) return;
          break;
        case 2:
          if (!s8.e()) return;
          if (r9 = s8.a - s8.cursor, s8.d = s8.cursor, s8.g("s")) if (s8.c = s8.cursor, s8.g("nis")) {
            if (!s8.e()) return;
          } else s8.cursor = s8.a - r9;
          else s8.cursor = s8.a - r9;
          break;
        case 3:
          if (!s8.n(h, 98, 116)) break r;
          if (!s8.e()) return;
      }
      s8.cursor = s8.a - t3, t3 = s8.a - s8.cursor;
      r: if (s8.d = s8.cursor, 0 != (r9 = s8.h(c2)) && (s8.c = s8.cursor, b <= s8.cursor)) switch (r9) {
        case 1:
          if (!s8.e()) return;
          break;
        case 2:
          if (!s8.n(n2, 98, 116) || (r9 = s8.cursor - 3) < s8.f) break r;
          if (s8.cursor = r9, !s8.e()) return;
      }
      s8.cursor = s8.a - t3, t3 = s8.a - s8.cursor;
      r: if (s8.d = s8.cursor, 0 != (r9 = s8.h(o2)) && (s8.c = s8.cursor, f <= s8.cursor)) switch (r9) {
        case 1:
          if (!s8.e()) return;
          r9 = s8.a - s8.cursor;
          s: if (s8.d = s8.cursor, s8.g("ig")) {
            s8.c = s8.cursor;
            var e3 = s8.a - s8.cursor;
            if (s8.g("e")) {
              s8.cursor = s8.a - r9;
              break s;
            }
            if (s8.cursor = s8.a - e3, f <= s8.cursor) {
              if (!s8.e()) return;
            } else s8.cursor = s8.a - r9;
          } else s8.cursor = s8.a - r9;
          break;
        case 2:
          if (r9 = s8.a - s8.cursor, s8.g("e")) break r;
          if (s8.cursor = s8.a - r9, !s8.e()) return;
          break;
        case 3:
          if (!s8.e()) return;
          r9 = s8.a - s8.cursor;
          s: {
            if ((s8.d = s8.cursor, e3 = s8.a - s8.cursor, !s8.g("er")) && (s8.cursor = s8.a - e3, !s8.g("en"))) {
              s8.cursor = s8.a - r9;
              break s;
            }
            if (s8.c = s8.cursor, b <= s8.cursor) {
              if (!s8.e()) return;
            } else s8.cursor = s8.a - r9;
          }
          break;
        case 4:
          if (!s8.e()) return;
          if (r9 = s8.a - s8.cursor, s8.d = s8.cursor, 0 == s8.h(u)) s8.cursor = s8.a - r9;
          else if (s8.c = s8.cursor, f <= s8.cursor) {
            if (!s8.e()) return;
          } else s8.cursor = s8.a - r9;
      }
      s8.cursor = s8.a - t3;
    })(), s8.cursor = s8.f, r8 = s8.cursor, !(function() {
      for (var r9; ; ) {
        var i4 = s8.cursor;
        r: if (s8.c = s8.cursor, 0 != (r9 = s8.o(t2))) {
          switch (s8.d = s8.cursor, r9) {
            case 1:
              if (!s8.b("y")) return;
              break;
            case 2:
              if (!s8.b("u")) return;
              break;
            case 3:
              if (!s8.b("a")) return;
              break;
            case 4:
              if (!s8.b("o")) return;
              break;
            case 5:
              if (s8.cursor >= s8.a) break r;
              s8.cursor++;
          }
          continue;
        }
        s8.cursor = i4;
        break;
      }
    })(), s8.cursor = r8, true;
  }, this.stemWord = function(r8) {
    return s8.p(r8), this.l(), s8.j;
  };
}();
function stemmer5(r8) {
  return s5.stemWord(r8);
}

// node_modules/@orama/stemmers/dist/it.js
function r5() {
  this.p = function(r8) {
    this.j = r8, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r8) {
    this.j = r8.j, this.cursor = r8.cursor, this.a = r8.a, this.f = r8.f, this.c = r8.c, this.d = r8.d;
  }, this.i = function(r8, i3, s8) {
    if (this.cursor >= this.a) return false;
    var e2 = this.j.charCodeAt(this.cursor);
    return !(e2 > s8) && !(e2 < i3) && 0 != (r8[(e2 -= i3) >>> 3] & 1 << (7 & e2)) && (this.cursor++, true);
  }, this.n = function(r8, i3, s8) {
    if (this.cursor <= this.f) return false;
    var e2 = this.j.charCodeAt(this.cursor - 1);
    return !(e2 > s8) && !(e2 < i3) && 0 != (r8[(e2 -= i3) >>> 3] & 1 << (7 & e2)) && (this.cursor--, true);
  }, this.k = function(r8, i3, s8) {
    if (this.cursor >= this.a) return false;
    var e2 = this.j.charCodeAt(this.cursor);
    return e2 > s8 || e2 < i3 ? (this.cursor++, true) : 0 == (r8[(e2 -= i3) >>> 3] & 1 << (7 & e2)) && (this.cursor++, true);
  }, this.q = function(r8, i3, s8) {
    if (this.cursor <= this.f) return false;
    var e2 = this.j.charCodeAt(this.cursor - 1);
    return e2 > s8 || e2 < i3 ? (this.cursor--, true) : 0 == (r8[(e2 -= i3) >>> 3] & 1 << (7 & e2)) && (this.cursor--, true);
  }, this.m = function(r8) {
    return !(this.a - this.cursor < r8.length) && this.j.slice(this.cursor, this.cursor + r8.length) == r8 && (this.cursor += r8.length, true);
  }, this.g = function(r8) {
    return !(this.cursor - this.f < r8.length) && this.j.slice(this.cursor - r8.length, this.cursor) == r8 && (this.cursor -= r8.length, true);
  }, this.o = function(r8) {
    for (var i3 = 0, s8 = r8.length, e2 = this.cursor, o2 = this.a, t2 = 0, c2 = 0, u = false; ; ) {
      var a2, n2 = i3 + (s8 - i3 >>> 1), h = 0, f = t2 < c2 ? t2 : c2, l2 = r8[n2];
      for (a2 = f; a2 < l2[0].length; a2++) {
        if (e2 + f == o2) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e2 + f) - l2[0].charCodeAt(a2))) break;
        f++;
      }
      if (0 > h ? (s8 = n2, c2 = f) : (i3 = n2, t2 = f), 1 >= s8 - i3) {
        if (0 < i3 || s8 == i3 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (t2 >= (l2 = r8[i3])[0].length && (this.cursor = e2 + l2[0].length, 4 > l2.length || (i3 = l2[3](this), this.cursor = e2 + l2[0].length, i3))) return l2[2];
      if (0 > (i3 = l2[1])) return 0;
    }
  }, this.h = function(r8) {
    for (var i3 = 0, s8 = r8.length, e2 = this.cursor, o2 = this.f, t2 = 0, c2 = 0, u = false; ; ) {
      var a2, n2 = i3 + (s8 - i3 >> 1), h = 0, f = t2 < c2 ? t2 : c2, l2 = r8[n2];
      for (a2 = l2[0].length - 1 - f; 0 <= a2; a2--) {
        if (e2 - f == o2) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e2 - 1 - f) - l2[0].charCodeAt(a2))) break;
        f++;
      }
      if (0 > h ? (s8 = n2, c2 = f) : (i3 = n2, t2 = f), 1 >= s8 - i3) {
        if (0 < i3 || s8 == i3 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (t2 >= (l2 = r8[i3])[0].length && (this.cursor = e2 - l2[0].length, 4 > l2.length || (i3 = l2[3](this), this.cursor = e2 - l2[0].length, i3))) return l2[2];
      if (0 > (i3 = l2[1])) return 0;
    }
  }, this.s = function(r8, i3, s8) {
    var e2 = s8.length - (i3 - r8);
    return this.j = this.j.slice(0, r8) + s8 + this.j.slice(i3), this.a += e2, this.cursor >= i3 ? this.cursor += e2 : this.cursor > r8 && (this.cursor = r8), e2;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r8) {
    var i3 = false;
    return this.t() && (this.s(this.c, this.d, r8), i3 = true), i3;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r8, i3, s8) {
    i3 = this.s(r8, i3, s8), r8 <= this.c && (this.c += i3), r8 <= this.d && (this.d += i3);
  }, this.u = function() {
    var r8 = "";
    return this.t() && (r8 = this.j.slice(this.c, this.d)), r8;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var i2 = new function() {
  function i3() {
    return g <= e2.cursor;
  }
  function s8() {
    return v <= e2.cursor;
  }
  var e2 = new r5(), o2 = [["", -1, 7], ["qu", 0, 6], ["á", 0, 1], ["é", 0, 2], ["í", 0, 3], ["ó", 0, 4], ["ú", 0, 5]], t2 = [["", -1, 3], ["I", 0, 1], ["U", 0, 2]], c2 = [["la", -1, -1], ["cela", 0, -1], ["gliela", 0, -1], ["mela", 0, -1], ["tela", 0, -1], ["vela", 0, -1], ["le", -1, -1], ["cele", 6, -1], ["gliele", 6, -1], ["mele", 6, -1], ["tele", 6, -1], ["vele", 6, -1], ["ne", -1, -1], ["cene", 12, -1], ["gliene", 12, -1], ["mene", 12, -1], ["sene", 12, -1], ["tene", 12, -1], ["vene", 12, -1], ["ci", -1, -1], ["li", -1, -1], ["celi", 20, -1], ["glieli", 20, -1], ["meli", 20, -1], ["teli", 20, -1], ["veli", 20, -1], ["gli", 20, -1], ["mi", -1, -1], ["si", -1, -1], ["ti", -1, -1], ["vi", -1, -1], ["lo", -1, -1], ["celo", 31, -1], ["glielo", 31, -1], ["melo", 31, -1], ["telo", 31, -1], ["velo", 31, -1]], u = [["ando", -1, 1], ["endo", -1, 1], ["ar", -1, 2], ["er", -1, 2], ["ir", -1, 2]], a2 = [["ic", -1, -1], ["abil", -1, -1], ["os", -1, -1], ["iv", -1, 1]], n2 = [["ic", -1, 1], ["abil", -1, 1], ["iv", -1, 1]], h = [["ica", -1, 1], ["logia", -1, 3], ["osa", -1, 1], ["ista", -1, 1], ["iva", -1, 9], ["anza", -1, 1], ["enza", -1, 5], ["ice", -1, 1], ["atrice", 7, 1], ["iche", -1, 1], ["logie", -1, 3], ["abile", -1, 1], ["ibile", -1, 1], ["usione", -1, 4], ["azione", -1, 2], ["uzione", -1, 4], ["atore", -1, 2], ["ose", -1, 1], ["ante", -1, 1], ["mente", -1, 1], ["amente", 19, 7], ["iste", -1, 1], ["ive", -1, 9], ["anze", -1, 1], ["enze", -1, 5], ["ici", -1, 1], ["atrici", 25, 1], ["ichi", -1, 1], ["abili", -1, 1], ["ibili", -1, 1], ["ismi", -1, 1], ["usioni", -1, 4], ["azioni", -1, 2], ["uzioni", -1, 4], ["atori", -1, 2], ["osi", -1, 1], ["anti", -1, 1], ["amenti", -1, 6], ["imenti", -1, 6], ["isti", -1, 1], ["ivi", -1, 9], ["ico", -1, 1], ["ismo", -1, 1], ["oso", -1, 1], ["amento", -1, 6], ["imento", -1, 6], ["ivo", -1, 9], ["ità", -1, 8], ["istà", -1, 1], ["istè", -1, 1], ["istì", -1, 1]], f = [["isca", -1, 1], ["enda", -1, 1], ["ata", -1, 1], ["ita", -1, 1], ["uta", -1, 1], ["ava", -1, 1], ["eva", -1, 1], ["iva", -1, 1], ["erebbe", -1, 1], ["irebbe", -1, 1], ["isce", -1, 1], ["ende", -1, 1], ["are", -1, 1], ["ere", -1, 1], ["ire", -1, 1], ["asse", -1, 1], ["ate", -1, 1], ["avate", 16, 1], ["evate", 16, 1], ["ivate", 16, 1], ["ete", -1, 1], ["erete", 20, 1], ["irete", 20, 1], ["ite", -1, 1], ["ereste", -1, 1], ["ireste", -1, 1], ["ute", -1, 1], ["erai", -1, 1], ["irai", -1, 1], ["isci", -1, 1], ["endi", -1, 1], ["erei", -1, 1], ["irei", -1, 1], ["assi", -1, 1], ["ati", -1, 1], ["iti", -1, 1], ["eresti", -1, 1], ["iresti", -1, 1], ["uti", -1, 1], ["avi", -1, 1], ["evi", -1, 1], ["ivi", -1, 1], ["isco", -1, 1], ["ando", -1, 1], ["endo", -1, 1], ["Yamo", -1, 1], ["iamo", -1, 1], ["avamo", -1, 1], ["evamo", -1, 1], ["ivamo", -1, 1], ["eremo", -1, 1], ["iremo", -1, 1], ["assimo", -1, 1], ["ammo", -1, 1], ["emmo", -1, 1], ["eremmo", 54, 1], ["iremmo", 54, 1], ["immo", -1, 1], ["ano", -1, 1], ["iscano", 58, 1], ["avano", 58, 1], ["evano", 58, 1], ["ivano", 58, 1], ["eranno", -1, 1], ["iranno", -1, 1], ["ono", -1, 1], ["iscono", 65, 1], ["arono", 65, 1], ["erono", 65, 1], ["irono", 65, 1], ["erebbero", -1, 1], ["irebbero", -1, 1], ["assero", -1, 1], ["essero", -1, 1], ["issero", -1, 1], ["ato", -1, 1], ["ito", -1, 1], ["uto", -1, 1], ["avo", -1, 1], ["evo", -1, 1], ["ivo", -1, 1], ["ar", -1, 1], ["ir", -1, 1], ["erà", -1, 1], ["irà", -1, 1], ["erò", -1, 1], ["irò", -1, 1]], l2 = [17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 8, 2, 1], b = [17, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 8, 2], k = [17], v = 0, d = 0, g = 0;
  this.l = function() {
    var r8 = e2.cursor;
    !(function() {
      for (var r9, i4 = e2.cursor; ; ) {
        var s9 = e2.cursor;
        r: if (e2.c = e2.cursor, 0 != (r9 = e2.o(o2))) {
          switch (e2.d = e2.cursor, r9) {
            case 1:
              if (!e2.b("à")) return;
              break;
            case 2:
              if (!e2.b("è")) return;
              break;
            case 3:
              if (!e2.b("ì")) return;
              break;
            case 4:
              if (!e2.b("ò")) return;
              break;
            case 5:
              if (!e2.b("ù")) return;
              break;
            case 6:
              if (!e2.b("qU")) return;
              break;
            case 7:
              if (e2.cursor >= e2.a) break r;
              e2.cursor++;
          }
          continue;
        }
        e2.cursor = s9;
        break;
      }
      for (e2.cursor = i4; ; ) {
        r9 = e2.cursor;
        r: {
          for (; ; ) {
            i4 = e2.cursor;
            i: if (e2.i(l2, 97, 249)) {
              e2.c = e2.cursor;
              s: {
                if (s9 = e2.cursor, e2.m("u") && (e2.d = e2.cursor, e2.i(l2, 97, 249))) {
                  if (!e2.b("U")) return;
                  break s;
                }
                if (e2.cursor = s9, !e2.m("i") || (e2.d = e2.cursor, !e2.i(l2, 97, 249))) break i;
                if (!e2.b("I")) return;
              }
              e2.cursor = i4;
              break;
            }
            if (e2.cursor = i4, e2.cursor >= e2.a) break r;
            e2.cursor++;
          }
          continue;
        }
        e2.cursor = r9;
        break;
      }
    })(), e2.cursor = r8, v = d = g = e2.a, r8 = e2.cursor;
    r: {
      e: {
        var m = e2.cursor;
        i: if (e2.i(l2, 97, 249)) {
          s: {
            var j = e2.cursor;
            o: if (e2.k(l2, 97, 249)) {
              for (; !e2.i(l2, 97, 249); ) {
                if (e2.cursor >= e2.a) break o;
                e2.cursor++;
              }
              break s;
            }
            if (e2.cursor = j, !e2.i(l2, 97, 249)) break i;
            for (; !e2.k(l2, 97, 249); ) {
              if (e2.cursor >= e2.a) break i;
              e2.cursor++;
            }
          }
          break e;
        }
        if (e2.cursor = m, !e2.k(l2, 97, 249)) break r;
        i: {
          m = e2.cursor;
          s: if (e2.k(l2, 97, 249)) {
            for (; !e2.i(l2, 97, 249); ) {
              if (e2.cursor >= e2.a) break s;
              e2.cursor++;
            }
            break i;
          }
          if (e2.cursor = m, !e2.i(l2, 97, 249) || e2.cursor >= e2.a) break r;
          e2.cursor++;
        }
      }
      g = e2.cursor;
    }
    e2.cursor = r8, r8 = e2.cursor;
    r: {
      for (; !e2.i(l2, 97, 249); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (; !e2.k(l2, 97, 249); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (d = e2.cursor; !e2.i(l2, 97, 249); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (; !e2.k(l2, 97, 249); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      v = e2.cursor;
    }
    if (e2.cursor = r8, e2.f = e2.cursor, e2.cursor = e2.a, r8 = e2.a - e2.cursor, e2.d = e2.cursor, 0 != e2.h(c2) && (e2.c = e2.cursor, 0 != (m = e2.h(u)) && i3())) switch (m) {
      case 1:
        e2.e();
        break;
      case 2:
        e2.b("e");
    }
    e2.cursor = e2.a - r8, r8 = e2.a - e2.cursor, m = e2.a - e2.cursor, !(function() {
      var r9;
      if (e2.d = e2.cursor, 0 == (r9 = e2.h(h))) return false;
      switch (e2.c = e2.cursor, r9) {
        case 1:
          if (!s8() || !e2.e()) return false;
          break;
        case 2:
          if (!s8() || !e2.e()) return false;
          if (r9 = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("ic")) if (e2.c = e2.cursor, s8()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r9;
          else e2.cursor = e2.a - r9;
          break;
        case 3:
          if (!s8() || !e2.b("log")) return false;
          break;
        case 4:
          if (!s8() || !e2.b("u")) return false;
          break;
        case 5:
          if (!s8() || !e2.b("ente")) return false;
          break;
        case 6:
          if (!i3() || !e2.e()) return false;
          break;
        case 7:
          if (!(d <= e2.cursor) || !e2.e()) return false;
          var o3 = e2.a - e2.cursor;
          r: if (e2.d = e2.cursor, 0 == (r9 = e2.h(a2))) e2.cursor = e2.a - o3;
          else if (e2.c = e2.cursor, s8()) {
            if (!e2.e()) return false;
            if (1 === r9) {
              if (e2.d = e2.cursor, !e2.g("at") || (e2.c = e2.cursor, !s8())) {
                e2.cursor = e2.a - o3;
                break r;
              }
              if (!e2.e()) return false;
            }
          } else e2.cursor = e2.a - o3;
          break;
        case 8:
          if (!s8() || !e2.e()) return false;
          if (r9 = e2.a - e2.cursor, e2.d = e2.cursor, 0 == e2.h(n2)) e2.cursor = e2.a - r9;
          else if (e2.c = e2.cursor, s8()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r9;
          break;
        case 9:
          if (!s8() || !e2.e()) return false;
          if (r9 = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("at")) if (e2.c = e2.cursor, s8()) {
            if (!e2.e()) return false;
            if (e2.d = e2.cursor, e2.g("ic")) if (e2.c = e2.cursor, s8()) {
              if (!e2.e()) return false;
            } else e2.cursor = e2.a - r9;
            else e2.cursor = e2.a - r9;
          } else e2.cursor = e2.a - r9;
          else e2.cursor = e2.a - r9;
      }
      return true;
    })() && (e2.cursor = e2.a - m, e2.cursor < g || (m = e2.f, e2.f = g, e2.d = e2.cursor, 0 == e2.h(f) ? e2.f = m : (e2.c = e2.cursor, e2.e() && (e2.f = m)))), e2.cursor = e2.a - r8, r8 = e2.a - e2.cursor;
    r: {
      if (m = e2.a - e2.cursor, e2.d = e2.cursor, e2.n(b, 97, 242)) if (e2.c = e2.cursor, i3()) {
        if (!e2.e()) break r;
        if (e2.d = e2.cursor, e2.g("i")) if (e2.c = e2.cursor, i3()) {
          if (!e2.e()) break r;
        } else e2.cursor = e2.a - m;
        else e2.cursor = e2.a - m;
      } else e2.cursor = e2.a - m;
      else e2.cursor = e2.a - m;
      m = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("h") ? (e2.c = e2.cursor, e2.n(k, 99, 103) && i3() ? e2.e() : e2.cursor = e2.a - m) : e2.cursor = e2.a - m;
    }
    e2.cursor = e2.a - r8, e2.cursor = e2.f, r8 = e2.cursor;
    r: for (; ; ) {
      j = e2.cursor;
      e: if (e2.c = e2.cursor, 0 != (m = e2.o(t2))) {
        switch (e2.d = e2.cursor, m) {
          case 1:
            if (!e2.b("i")) break r;
            break;
          case 2:
            if (!e2.b("u")) break r;
            break;
          case 3:
            if (e2.cursor >= e2.a) break e;
            e2.cursor++;
        }
        continue;
      }
      e2.cursor = j;
      break;
    }
    return e2.cursor = r8, true;
  }, this.stemWord = function(r8) {
    return e2.p(r8), this.l(), e2.j;
  };
}();
function stemmer6(r8) {
  return i2.stemWord(r8);
}

// node_modules/@orama/stemmers/dist/es.js
function r6() {
  this.p = function(r8) {
    this.j = r8, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r8) {
    this.j = r8.j, this.cursor = r8.cursor, this.a = r8.a, this.f = r8.f, this.c = r8.c, this.d = r8.d;
  }, this.i = function(r8, s8, i3) {
    if (this.cursor >= this.a) return false;
    var e2 = this.j.charCodeAt(this.cursor);
    return !(e2 > i3) && !(e2 < s8) && 0 != (r8[(e2 -= s8) >>> 3] & 1 << (7 & e2)) && (this.cursor++, true);
  }, this.n = function(r8, s8, i3) {
    if (this.cursor <= this.f) return false;
    var e2 = this.j.charCodeAt(this.cursor - 1);
    return !(e2 > i3) && !(e2 < s8) && 0 != (r8[(e2 -= s8) >>> 3] & 1 << (7 & e2)) && (this.cursor--, true);
  }, this.k = function(r8, s8, i3) {
    if (this.cursor >= this.a) return false;
    var e2 = this.j.charCodeAt(this.cursor);
    return e2 > i3 || e2 < s8 ? (this.cursor++, true) : 0 == (r8[(e2 -= s8) >>> 3] & 1 << (7 & e2)) && (this.cursor++, true);
  }, this.q = function(r8, s8, i3) {
    if (this.cursor <= this.f) return false;
    var e2 = this.j.charCodeAt(this.cursor - 1);
    return e2 > i3 || e2 < s8 ? (this.cursor--, true) : 0 == (r8[(e2 -= s8) >>> 3] & 1 << (7 & e2)) && (this.cursor--, true);
  }, this.m = function(r8) {
    return !(this.a - this.cursor < r8.length) && this.j.slice(this.cursor, this.cursor + r8.length) == r8 && (this.cursor += r8.length, true);
  }, this.g = function(r8) {
    return !(this.cursor - this.f < r8.length) && this.j.slice(this.cursor - r8.length, this.cursor) == r8 && (this.cursor -= r8.length, true);
  }, this.o = function(r8) {
    for (var s8 = 0, i3 = r8.length, e2 = this.cursor, a2 = this.a, o2 = 0, c2 = 0, t2 = false; ; ) {
      var u, n2 = s8 + (i3 - s8 >>> 1), h = 0, f = o2 < c2 ? o2 : c2, b = r8[n2];
      for (u = f; u < b[0].length; u++) {
        if (e2 + f == a2) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e2 + f) - b[0].charCodeAt(u))) break;
        f++;
      }
      if (0 > h ? (i3 = n2, c2 = f) : (s8 = n2, o2 = f), 1 >= i3 - s8) {
        if (0 < s8 || i3 == s8 || t2) break;
        t2 = true;
      }
    }
    for (; ; ) {
      if (o2 >= (b = r8[s8])[0].length && (this.cursor = e2 + b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = e2 + b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.h = function(r8) {
    for (var s8 = 0, i3 = r8.length, e2 = this.cursor, a2 = this.f, o2 = 0, c2 = 0, t2 = false; ; ) {
      var u, n2 = s8 + (i3 - s8 >> 1), h = 0, f = o2 < c2 ? o2 : c2, b = r8[n2];
      for (u = b[0].length - 1 - f; 0 <= u; u--) {
        if (e2 - f == a2) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e2 - 1 - f) - b[0].charCodeAt(u))) break;
        f++;
      }
      if (0 > h ? (i3 = n2, c2 = f) : (s8 = n2, o2 = f), 1 >= i3 - s8) {
        if (0 < s8 || i3 == s8 || t2) break;
        t2 = true;
      }
    }
    for (; ; ) {
      if (o2 >= (b = r8[s8])[0].length && (this.cursor = e2 - b[0].length, 4 > b.length || (s8 = b[3](this), this.cursor = e2 - b[0].length, s8))) return b[2];
      if (0 > (s8 = b[1])) return 0;
    }
  }, this.s = function(r8, s8, i3) {
    var e2 = i3.length - (s8 - r8);
    return this.j = this.j.slice(0, r8) + i3 + this.j.slice(s8), this.a += e2, this.cursor >= s8 ? this.cursor += e2 : this.cursor > r8 && (this.cursor = r8), e2;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r8) {
    var s8 = false;
    return this.t() && (this.s(this.c, this.d, r8), s8 = true), s8;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r8, s8, i3) {
    s8 = this.s(r8, s8, i3), r8 <= this.c && (this.c += s8), r8 <= this.d && (this.d += s8);
  }, this.u = function() {
    var r8 = "";
    return this.t() && (r8 = this.j.slice(this.c, this.d)), r8;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s6 = new function() {
  function s8() {
    return m <= e2.cursor;
  }
  function i3() {
    return k <= e2.cursor;
  }
  var e2 = new r6(), a2 = [["", -1, 6], ["á", 0, 1], ["é", 0, 2], ["í", 0, 3], ["ó", 0, 4], ["ú", 0, 5]], o2 = [["la", -1, -1], ["sela", 0, -1], ["le", -1, -1], ["me", -1, -1], ["se", -1, -1], ["lo", -1, -1], ["selo", 5, -1], ["las", -1, -1], ["selas", 7, -1], ["les", -1, -1], ["los", -1, -1], ["selos", 10, -1], ["nos", -1, -1]], c2 = [["ando", -1, 6], ["iendo", -1, 6], ["yendo", -1, 7], ["ándo", -1, 2], ["iéndo", -1, 1], ["ar", -1, 6], ["er", -1, 6], ["ir", -1, 6], ["ár", -1, 3], ["ér", -1, 4], ["ír", -1, 5]], t2 = [["ic", -1, -1], ["ad", -1, -1], ["os", -1, -1], ["iv", -1, 1]], u = [["able", -1, 1], ["ible", -1, 1], ["ante", -1, 1]], n2 = [["ic", -1, 1], ["abil", -1, 1], ["iv", -1, 1]], h = [["ica", -1, 1], ["ancia", -1, 2], ["encia", -1, 5], ["adora", -1, 2], ["osa", -1, 1], ["ista", -1, 1], ["iva", -1, 9], ["anza", -1, 1], ["logía", -1, 3], ["idad", -1, 8], ["able", -1, 1], ["ible", -1, 1], ["ante", -1, 2], ["mente", -1, 7], ["amente", 13, 6], ["ación", -1, 2], ["ución", -1, 4], ["ico", -1, 1], ["ismo", -1, 1], ["oso", -1, 1], ["amiento", -1, 1], ["imiento", -1, 1], ["ivo", -1, 9], ["ador", -1, 2], ["icas", -1, 1], ["ancias", -1, 2], ["encias", -1, 5], ["adoras", -1, 2], ["osas", -1, 1], ["istas", -1, 1], ["ivas", -1, 9], ["anzas", -1, 1], ["logías", -1, 3], ["idades", -1, 8], ["ables", -1, 1], ["ibles", -1, 1], ["aciones", -1, 2], ["uciones", -1, 4], ["adores", -1, 2], ["antes", -1, 2], ["icos", -1, 1], ["ismos", -1, 1], ["osos", -1, 1], ["amientos", -1, 1], ["imientos", -1, 1], ["ivos", -1, 9]], f = [["ya", -1, 1], ["ye", -1, 1], ["yan", -1, 1], ["yen", -1, 1], ["yeron", -1, 1], ["yendo", -1, 1], ["yo", -1, 1], ["yas", -1, 1], ["yes", -1, 1], ["yais", -1, 1], ["yamos", -1, 1], ["yó", -1, 1]], b = [["aba", -1, 2], ["ada", -1, 2], ["ida", -1, 2], ["ara", -1, 2], ["iera", -1, 2], ["ía", -1, 2], ["aría", 5, 2], ["ería", 5, 2], ["iría", 5, 2], ["ad", -1, 2], ["ed", -1, 2], ["id", -1, 2], ["ase", -1, 2], ["iese", -1, 2], ["aste", -1, 2], ["iste", -1, 2], ["an", -1, 2], ["aban", 16, 2], ["aran", 16, 2], ["ieran", 16, 2], ["ían", 16, 2], ["arían", 20, 2], ["erían", 20, 2], ["irían", 20, 2], ["en", -1, 1], ["asen", 24, 2], ["iesen", 24, 2], ["aron", -1, 2], ["ieron", -1, 2], ["arán", -1, 2], ["erán", -1, 2], ["irán", -1, 2], ["ado", -1, 2], ["ido", -1, 2], ["ando", -1, 2], ["iendo", -1, 2], ["ar", -1, 2], ["er", -1, 2], ["ir", -1, 2], ["as", -1, 2], ["abas", 39, 2], ["adas", 39, 2], ["idas", 39, 2], ["aras", 39, 2], ["ieras", 39, 2], ["ías", 39, 2], ["arías", 45, 2], ["erías", 45, 2], ["irías", 45, 2], ["es", -1, 1], ["ases", 49, 2], ["ieses", 49, 2], ["abais", -1, 2], ["arais", -1, 2], ["ierais", -1, 2], ["íais", -1, 2], ["aríais", 55, 2], ["eríais", 55, 2], ["iríais", 55, 2], ["aseis", -1, 2], ["ieseis", -1, 2], ["asteis", -1, 2], ["isteis", -1, 2], ["áis", -1, 2], ["éis", -1, 1], ["aréis", 64, 2], ["eréis", 64, 2], ["iréis", 64, 2], ["ados", -1, 2], ["idos", -1, 2], ["amos", -1, 2], ["ábamos", 70, 2], ["áramos", 70, 2], ["iéramos", 70, 2], ["íamos", 70, 2], ["aríamos", 74, 2], ["eríamos", 74, 2], ["iríamos", 74, 2], ["emos", -1, 1], ["aremos", 78, 2], ["eremos", 78, 2], ["iremos", 78, 2], ["ásemos", 78, 2], ["iésemos", 78, 2], ["imos", -1, 2], ["arás", -1, 2], ["erás", -1, 2], ["irás", -1, 2], ["ís", -1, 2], ["ará", -1, 2], ["erá", -1, 2], ["irá", -1, 2], ["aré", -1, 2], ["eré", -1, 2], ["iré", -1, 2], ["ió", -1, 2]], d = [["a", -1, 1], ["e", -1, 2], ["o", -1, 1], ["os", -1, 1], ["á", -1, 1], ["é", -1, 2], ["í", -1, 1], ["ó", -1, 1]], l2 = [17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 17, 4, 10], k = 0, g = 0, m = 0;
  this.l = function() {
    k = g = m = e2.a;
    var r8 = e2.cursor;
    r: {
      s: {
        var v = e2.cursor;
        i: if (e2.i(l2, 97, 252)) {
          e: {
            var j = e2.cursor;
            a: if (e2.k(l2, 97, 252)) {
              for (; !e2.i(l2, 97, 252); ) {
                if (e2.cursor >= e2.a) break a;
                e2.cursor++;
              }
              break e;
            }
            if (e2.cursor = j, !e2.i(l2, 97, 252)) break i;
            for (; !e2.k(l2, 97, 252); ) {
              if (e2.cursor >= e2.a) break i;
              e2.cursor++;
            }
          }
          break s;
        }
        if (e2.cursor = v, !e2.k(l2, 97, 252)) break r;
        i: {
          v = e2.cursor;
          e: if (e2.k(l2, 97, 252)) {
            for (; !e2.i(l2, 97, 252); ) {
              if (e2.cursor >= e2.a) break e;
              e2.cursor++;
            }
            break i;
          }
          if (e2.cursor = v, !e2.i(l2, 97, 252) || e2.cursor >= e2.a) break r;
          e2.cursor++;
        }
      }
      m = e2.cursor;
    }
    e2.cursor = r8, r8 = e2.cursor;
    r: {
      for (; !e2.i(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (; !e2.k(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (g = e2.cursor; !e2.i(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (; !e2.k(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      k = e2.cursor;
    }
    if (e2.cursor = r8, e2.f = e2.cursor, e2.cursor = e2.a, r8 = e2.a - e2.cursor, e2.d = e2.cursor, 0 != e2.h(o2) && (e2.c = e2.cursor, 0 != (v = e2.h(c2)) && s8())) switch (v) {
      case 1:
        e2.c = e2.cursor, e2.b("iendo");
        break;
      case 2:
        e2.c = e2.cursor, e2.b("ando");
        break;
      case 3:
        e2.c = e2.cursor, e2.b("ar");
        break;
      case 4:
        e2.c = e2.cursor, e2.b("er");
        break;
      case 5:
        e2.c = e2.cursor, e2.b("ir");
        break;
      case 6:
        e2.e();
        break;
      case 7:
        e2.g("u") && e2.e();
    }
    e2.cursor = e2.a - r8, r8 = e2.a - e2.cursor;
    s: if (v = e2.a - e2.cursor, !(function() {
      var r9;
      if (e2.d = e2.cursor, 0 == (r9 = e2.h(h))) return false;
      switch (e2.c = e2.cursor, r9) {
        case 1:
          if (!i3() || !e2.e()) return false;
          break;
        case 2:
          if (!i3() || !e2.e()) return false;
          if (r9 = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("ic")) if (e2.c = e2.cursor, i3()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r9;
          else e2.cursor = e2.a - r9;
          break;
        case 3:
          if (!i3() || !e2.b("log")) return false;
          break;
        case 4:
          if (!i3() || !e2.b("u")) return false;
          break;
        case 5:
          if (!i3() || !e2.b("ente")) return false;
          break;
        case 6:
          if (!(g <= e2.cursor) || !e2.e()) return false;
          var s9 = e2.a - e2.cursor;
          r: if (e2.d = e2.cursor, 0 == (r9 = e2.h(t2))) e2.cursor = e2.a - s9;
          else if (e2.c = e2.cursor, i3()) {
            if (!e2.e()) return false;
            if (1 === r9) {
              if (e2.d = e2.cursor, !e2.g("at") || (e2.c = e2.cursor, !i3())) {
                e2.cursor = e2.a - s9;
                break r;
              }
              if (!e2.e()) return false;
            }
          } else e2.cursor = e2.a - s9;
          break;
        case 7:
          if (!i3() || !e2.e()) return false;
          if (r9 = e2.a - e2.cursor, e2.d = e2.cursor, 0 == e2.h(u)) e2.cursor = e2.a - r9;
          else if (e2.c = e2.cursor, i3()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r9;
          break;
        case 8:
          if (!i3() || !e2.e()) return false;
          if (r9 = e2.a - e2.cursor, e2.d = e2.cursor, 0 == e2.h(n2)) e2.cursor = e2.a - r9;
          else if (e2.c = e2.cursor, i3()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r9;
          break;
        case 9:
          if (!i3() || !e2.e()) return false;
          if (r9 = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("at")) if (e2.c = e2.cursor, i3()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r9;
          else e2.cursor = e2.a - r9;
      }
      return true;
    })()) {
      if (e2.cursor = e2.a - v, (function() {
        if (e2.cursor < m) return false;
        var r9 = e2.f;
        return (e2.f = m, e2.d = e2.cursor, 0 == e2.h(f)) ? (e2.f = r9, false) : (e2.c = e2.cursor, e2.f = r9, !!(e2.g("u") && e2.e()));
      })()) break s;
      if (e2.cursor = e2.a - v, !(e2.cursor < m)) if (j = e2.f, e2.f = m, e2.d = e2.cursor, 0 == (v = e2.h(b))) e2.f = j;
      else switch (e2.c = e2.cursor, e2.f = j, v) {
        case 1:
          v = e2.a - e2.cursor, e2.g("u") ? (j = e2.a - e2.cursor, e2.g("g") ? e2.cursor = e2.a - j : e2.cursor = e2.a - v) : e2.cursor = e2.a - v, e2.c = e2.cursor, e2.e();
          break;
        case 2:
          e2.e();
      }
    }
    if (e2.cursor = e2.a - r8, r8 = e2.a - e2.cursor, e2.d = e2.cursor, 0 != (v = e2.h(d))) switch (e2.c = e2.cursor, v) {
      case 1:
        s8() && e2.e();
        break;
      case 2:
        if (!s8() || !e2.e()) break;
        v = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("u") ? (e2.c = e2.cursor, j = e2.a - e2.cursor, e2.g("g") ? (e2.cursor = e2.a - j, s8() ? e2.e() : e2.cursor = e2.a - v) : e2.cursor = e2.a - v) : e2.cursor = e2.a - v;
    }
    return e2.cursor = e2.a - r8, e2.cursor = e2.f, r8 = e2.cursor, !(function() {
      for (var r9; ; ) {
        var s9 = e2.cursor;
        r: if (e2.c = e2.cursor, 0 != (r9 = e2.o(a2))) {
          switch (e2.d = e2.cursor, r9) {
            case 1:
              if (!e2.b("a")) return;
              break;
            case 2:
              if (!e2.b("e")) return;
              break;
            case 3:
              if (!e2.b("i")) return;
              break;
            case 4:
              if (!e2.b("o")) return;
              break;
            case 5:
              if (!e2.b("u")) return;
              break;
            case 6:
              if (e2.cursor >= e2.a) break r;
              e2.cursor++;
          }
          continue;
        }
        e2.cursor = s9;
        break;
      }
    })(), e2.cursor = r8, true;
  }, this.stemWord = function(r8) {
    return e2.p(r8), this.l(), e2.j;
  };
}();
function stemmer7(r8) {
  return s6.stemWord(r8);
}

// node_modules/@orama/stemmers/dist/se.js
function r7() {
  this.p = function(r8) {
    this.j = r8, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r8) {
    this.j = r8.j, this.cursor = r8.cursor, this.a = r8.a, this.f = r8.f, this.c = r8.c, this.d = r8.d;
  }, this.i = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.n = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return !(i3 > t2) && !(i3 < s8) && 0 != (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.k = function(r8, s8, t2) {
    if (this.cursor >= this.a) return false;
    var i3 = this.j.charCodeAt(this.cursor);
    return i3 > t2 || i3 < s8 ? (this.cursor++, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor++, true);
  }, this.q = function(r8, s8, t2) {
    if (this.cursor <= this.f) return false;
    var i3 = this.j.charCodeAt(this.cursor - 1);
    return i3 > t2 || i3 < s8 ? (this.cursor--, true) : 0 == (r8[(i3 -= s8) >>> 3] & 1 << (7 & i3)) && (this.cursor--, true);
  }, this.m = function(r8) {
    return !(this.a - this.cursor < r8.length) && this.j.slice(this.cursor, this.cursor + r8.length) == r8 && (this.cursor += r8.length, true);
  }, this.g = function(r8) {
    return !(this.cursor - this.f < r8.length) && this.j.slice(this.cursor - r8.length, this.cursor) == r8 && (this.cursor -= r8.length, true);
  }, this.o = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, h = this.a, c2 = 0, u = 0, e2 = false; ; ) {
      var n2, o2 = s8 + (t2 - s8 >>> 1), a2 = 0, f = c2 < u ? c2 : u, l2 = r8[o2];
      for (n2 = f; n2 < l2[0].length; n2++) {
        if (i3 + f == h) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i3 + f) - l2[0].charCodeAt(n2))) break;
        f++;
      }
      if (0 > a2 ? (t2 = o2, u = f) : (s8 = o2, c2 = f), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (c2 >= (l2 = r8[s8])[0].length && (this.cursor = i3 + l2[0].length, 4 > l2.length || (s8 = l2[3](this), this.cursor = i3 + l2[0].length, s8))) return l2[2];
      if (0 > (s8 = l2[1])) return 0;
    }
  }, this.h = function(r8) {
    for (var s8 = 0, t2 = r8.length, i3 = this.cursor, h = this.f, c2 = 0, u = 0, e2 = false; ; ) {
      var n2, o2 = s8 + (t2 - s8 >> 1), a2 = 0, f = c2 < u ? c2 : u, l2 = r8[o2];
      for (n2 = l2[0].length - 1 - f; 0 <= n2; n2--) {
        if (i3 - f == h) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i3 - 1 - f) - l2[0].charCodeAt(n2))) break;
        f++;
      }
      if (0 > a2 ? (t2 = o2, u = f) : (s8 = o2, c2 = f), 1 >= t2 - s8) {
        if (0 < s8 || t2 == s8 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (c2 >= (l2 = r8[s8])[0].length && (this.cursor = i3 - l2[0].length, 4 > l2.length || (s8 = l2[3](this), this.cursor = i3 - l2[0].length, s8))) return l2[2];
      if (0 > (s8 = l2[1])) return 0;
    }
  }, this.s = function(r8, s8, t2) {
    var i3 = t2.length - (s8 - r8);
    return this.j = this.j.slice(0, r8) + t2 + this.j.slice(s8), this.a += i3, this.cursor >= s8 ? this.cursor += i3 : this.cursor > r8 && (this.cursor = r8), i3;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r8) {
    var s8 = false;
    return this.t() && (this.s(this.c, this.d, r8), s8 = true), s8;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r8, s8, t2) {
    s8 = this.s(r8, s8, t2), r8 <= this.c && (this.c += s8), r8 <= this.d && (this.d += s8);
  }, this.u = function() {
    var r8 = "";
    return this.t() && (r8 = this.j.slice(this.c, this.d)), r8;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s7 = new function() {
  var s8 = new r7(), t2 = [["a", -1, 1], ["arna", 0, 1], ["erna", 0, 1], ["heterna", 2, 1], ["orna", 0, 1], ["ad", -1, 1], ["e", -1, 1], ["ade", 6, 1], ["ande", 6, 1], ["arne", 6, 1], ["are", 6, 1], ["aste", 6, 1], ["en", -1, 1], ["anden", 12, 1], ["aren", 12, 1], ["heten", 12, 1], ["ern", -1, 1], ["ar", -1, 1], ["er", -1, 1], ["heter", 18, 1], ["or", -1, 1], ["s", -1, 2], ["as", 21, 1], ["arnas", 22, 1], ["ernas", 22, 1], ["ornas", 22, 1], ["es", 21, 1], ["ades", 26, 1], ["andes", 26, 1], ["ens", 21, 1], ["arens", 29, 1], ["hetens", 29, 1], ["erns", 21, 1], ["at", -1, 1], ["andet", -1, 1], ["het", -1, 1], ["ast", -1, 1]], i3 = [["dd", -1, -1], ["gd", -1, -1], ["nn", -1, -1], ["dt", -1, -1], ["gt", -1, -1], ["kt", -1, -1], ["tt", -1, -1]], h = [["ig", -1, 1], ["lig", 0, 1], ["els", -1, 1], ["fullt", -1, 3], ["löst", -1, 2]], c2 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 32], u = [119, 127, 149], e2 = 0, n2 = 0;
  this.l = function() {
    var r8 = s8.cursor;
    r: {
      n2 = s8.a;
      var o2 = s8.cursor, a2 = s8.cursor + 3;
      if (!(a2 > s8.a)) {
        for (s8.cursor = a2, e2 = s8.cursor, s8.cursor = o2; ; ) {
          if (o2 = s8.cursor, s8.i(c2, 97, 246)) {
            s8.cursor = o2;
            break;
          }
          if (s8.cursor = o2, s8.cursor >= s8.a) break r;
          s8.cursor++;
        }
        for (; !s8.k(c2, 97, 246); ) {
          if (s8.cursor >= s8.a) break r;
          s8.cursor++;
        }
        (n2 = s8.cursor) < e2 && (n2 = e2);
      }
    }
    if (s8.cursor = r8, s8.f = s8.cursor, s8.cursor = s8.a, r8 = s8.a - s8.cursor, !(s8.cursor < n2)) if (a2 = s8.f, s8.f = n2, s8.d = s8.cursor, 0 == (o2 = s8.h(t2))) s8.f = a2;
    else switch (s8.c = s8.cursor, s8.f = a2, o2) {
      case 1:
        s8.e();
        break;
      case 2:
        s8.n(u, 98, 121) && s8.e();
    }
    return s8.cursor = s8.a - r8, r8 = s8.a - s8.cursor, s8.cursor < n2 || (o2 = s8.f, s8.f = n2, a2 = s8.a - s8.cursor, 0 == s8.h(i3) ? s8.f = o2 : (s8.cursor = s8.a - a2, s8.d = s8.cursor, s8.cursor <= s8.f ? s8.f = o2 : (s8.cursor--, s8.c = s8.cursor, s8.e() && (s8.f = o2)))), s8.cursor = s8.a - r8, r8 = s8.a - s8.cursor, !(function() {
      var r9;
      if (!(s8.cursor < n2)) {
        var t3 = s8.f;
        if (s8.f = n2, s8.d = s8.cursor, 0 != (r9 = s8.h(h))) switch (s8.c = s8.cursor, r9) {
          case 1:
            if (!s8.e()) return;
            break;
          case 2:
            if (!s8.b("lös")) return;
            break;
          case 3:
            if (!s8.b("full")) return;
        }
        s8.f = t3;
      }
    })(), s8.cursor = s8.a - r8, s8.cursor = s8.f, true;
  }, this.stemWord = function(r8) {
    return s8.p(r8), this.l(), s8.j;
  };
}();
function stemmer8(r8) {
  return s7.stemWord(r8);
}

// src/text/stem.ts
var stemmers = {
  en: stemmer3,
  sv: stemmer8,
  de: stemmer5,
  fr: stemmer4,
  da: stemmer,
  nl: stemmer2,
  it: stemmer6,
  es: stemmer7
};
var stemmerFor = (language) => {
  const stem = stemmers[language.slice(0, 2)];
  if (!stem) return (word2) => word2;
  const known3 = /* @__PURE__ */ new Map();
  return (word2) => {
    let cut2 = known3.get(word2);
    if (cut2 === void 0) {
      cut2 = stem(word2);
      known3.set(word2, cut2);
    }
    return cut2;
  };
};

// src/extract/lexicon.ts
var setOf = (list3) => new Set(
  list3.split("|").map((word2) => word2.trim().toLowerCase()).filter(Boolean)
);
var known2 = /* @__PURE__ */ new WeakMap();
var lexiconOf = (pack) => {
  const made = known2.get(pack);
  if (made) return made;
  const { channels, hedges, ...phrases } = pack.change;
  const units = pack.units;
  const lexicon = {
    pack,
    concepts: compile(Object.entries(pack.concepts)),
    vocabulary: compile(Object.entries(pack.vocabulary)),
    synonyms: compile(pack.synonyms.map((group, i3) => [`~${i3}`, group])),
    functionWords: setOf(pack.functionWords),
    conjunctions: setOf(pack.conjunctions),
    abbreviations: setOf(pack.abbreviations),
    numbers: new Map(Object.entries(pack.numbers)),
    units: compile([
      ["H", units.hour],
      ["B", units.businessDay],
      ["D", units.day],
      ["W", units.week],
      ["M", units.month],
      ["Y", units.year]
    ]),
    ages: compileAround(pack.ages),
    headings: compile(Object.entries(pack.headings)),
    outside: compile([["outside", pack.outside]]),
    change: compile(Object.entries({ ...phrases, ...channels, ...hedges })),
    dates: compile([
      ["revised", pack.dates.revised],
      ["effective", pack.dates.effective]
    ]),
    months: new Map(
      pack.months.flatMap((names, i3) => names.split("|").map((name) => [name.trim().toLowerCase(), i3 + 1]))
    ),
    stem: stemmerFor(pack.code)
  };
  known2.set(pack, lexicon);
  return lexicon;
};
var isMarker = (key) => {
  const { kind } = concepts[key];
  return kind === "negation" || kind === "limiter" || kind === "exception" || kind === "condition" || kind === "modal";
};

// src/extract/places.ts
var longest2 = 700;
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
  const evidence = (passage, start, end) => {
    const stop = Math.min(end, start + longest2);
    const from = passage.offsets[start] ?? 0;
    const to = (passage.offsets[stop - 1] ?? from) + 1;
    return {
      quote: passage.text.slice(start, stop).replace(/\s+/g, " ").trim(),
      start: point3(from),
      end: point3(Math.min(to, from + longest2))
    };
  };
  return { point: point3, evidence };
};

// src/extract/categories.ts
var addScores = (into, hits, factor) => {
  for (const key of new Set(hits.map((hit) => hit.concept)))
    for (const [category, weight] of Object.entries(concepts[key].weights))
      into[category] = (into[category] ?? 0) + weight * factor;
  return into;
};
var nearest2 = 1.2;
var outer = 0.4;
var headingScores = (path, lexicon) => {
  const scores = {};
  path.forEach((title, i3) => {
    const hits = find(lexicon.headings, words(title, lexicon.pack.contractions));
    const weight = i3 === path.length - 1 ? nearest2 : outer;
    for (const key of new Set(hits.map((hit) => hit.key))) scores[key] = (scores[key] ?? 0) + weight;
  });
  return scores;
};
var ranked = (scores) => Object.entries(scores).filter(([, score]) => score > 0).sort((a2, b) => b[1] - a2[1]);

// src/extract/statements.ts
var least2 = 1.2;
var second = 0.6;
var actions2 = new Set(
  Object.keys(concepts).filter((key) => concepts[key].kind === "action")
);
var isPractice = (unit) => (ranked(unit.own)[0]?.[1] ?? 0) >= least2;
var categoriesOf2 = (unit) => {
  const all = ranked(unit.scores);
  const top2 = all[0];
  if (!top2) return ["other"];
  return all.filter(([category, score], i3) => i3 === 0 || score >= top2[1] * second && (unit.own[category] ?? 0) >= least2).map(([category]) => category);
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
  const start = (unit.tokens[hit.from]?.start ?? unit.start) - unit.start;
  return /^[^,;:()]+/.exec(unit.text.slice(start))?.[0].trim() ?? null;
};
var actorOf = (unit) => {
  const kind = unit.hits.find(
    (hit) => hit.kind === "choice" || hit.kind === "right" || hit.kind === "recipient" || actions2.has(hit.concept)
  )?.kind;
  return kind === "choice" || kind === "right" ? "person" : kind === "recipient" ? "third-party" : "company";
};
var statementsOf = (outline, units, places2) => units.filter((unit) => !unit.outside && isPractice(unit)).map((unit, id) => {
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
var boundary = new RegExp(`[.!?…]+["'”’»)\\]]*(?=\\s|$)|[。！？]|\\n+|;(?=\\s)|\\s[·•▪](?=\\s)|(?<=\\p{Ll}{2})[.!?](?=\\p{Lu}\\p{Ll})`, "gu");
var label = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|§)$/iu;
var sentences = (text3, abbreviations) => {
  const pieces = [];
  let start = 0;
  for (const match of text3.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (match[0].startsWith(".") && goesOn(text3, start, match.index, end, abbreviations)) continue;
    push2(pieces, text3, start, end);
    start = end;
  }
  push2(pieces, text3, start, text3.length);
  return pieces;
};
var push2 = (pieces, text3, start, end) => {
  let a2 = start;
  let b = end;
  while (a2 < b && /\s/.test(text3[a2])) a2++;
  while (b > a2 && /\s/.test(text3[b - 1])) b--;
  if (a2 < b) pieces.push({ start: a2, end: b });
};
var goesOn = (text3, start, at, end, abbreviations) => {
  const before = /\S+$/u.exec(text3.slice(Math.max(start, at - 40), at))?.[0] ?? "";
  const after = /^\s+(\S)/u.exec(text3.slice(end, end + 20))?.[1];
  if (after === void 0) return false;
  if (/[\p{Ll},]/u.test(after)) return true;
  const last = before.replace(/^["'“„«([]+/u, "").toLowerCase();
  if (label.test(`${before}.`) && text3.slice(start, at).trim() === before) return true;
  const dotted = last.split(/[-–/]/).at(-1) ?? last;
  if (new RegExp("^(\\p{L}\\.)*\\p{L}$", "u").test(dotted) && !/^[aioyå]$/u.test(dotted)) return true;
  if (/^\d{1,2}$/.test(last) && new RegExp("^\\s+\\p{L}+\\s+\\d{4}", "u").test(text3.slice(end))) return true;
  return abbreviations.has(last);
};

// src/extract/values.ts
var numberAt = (list3, at, lexicon) => {
  const word2 = list3[at];
  if (!word2) return null;
  if (new RegExp("^\\p{N}", "u").test(word2.text)) {
    const value2 = Number(word2.text.replaceAll(/[.,](?=\d{3}\b)/g, "").replace(",", "."));
    return Number.isFinite(value2) ? { value: value2, from: at, to: at + 1 } : null;
  }
  const next = list3[at + 1];
  const two = next && lexicon.numbers.get(`${word2.text} ${next.text}`);
  if (two !== void 0) return { value: two, from: at, to: at + 2 };
  const one = lexicon.numbers.get(word2.text);
  return one === void 0 ? null : { value: one, from: at, to: at + 1 };
};
var iso2 = {
  H: (n2) => `PT${n2}H`,
  D: (n2) => `P${n2}D`,
  B: (n2) => `P${n2}D`,
  W: (n2) => `P${n2}W`,
  M: (n2) => `P${n2}M`,
  Y: (n2) => `P${n2}Y`
};
var oldest = 25;
var youngest = 5;
var valuesOf = (list3, text3, lexicon) => {
  const out = [];
  const units = find(lexicon.units, list3);
  for (let at = 0; at < list3.length; at++) {
    const number = numberAt(list3, at, lexicon);
    if (!number) continue;
    const age = ageAt(list3, number, text3, lexicon);
    const period = age ? null : periodAt(list3, number, units, text3, lexicon);
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
  const place = around2(lexicon.ages, list3, number.from, (word2) => word2 === list3[number.from]);
  if (!place) return null;
  const after = find(lexicon.units, list3.slice(number.to, number.to + 1));
  if (after.some((hit) => hit.key !== "Y")) return null;
  return { kind: "age", value: number.value, words: slice(list3, place.from, place.to, text3), from: place.from, to: place.to };
};
var periodAt = (list3, number, units, text3, lexicon) => {
  let to = number.to;
  const repeated = numberAt(list3, to, lexicon);
  if (repeated && repeated.value === number.value) to = repeated.to;
  const unit = units.filter((hit) => hit.from === to).sort((a2, b) => b.to - a2.to)[0];
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
  const headings = outline.sections.map((section) => headingScores(section.path, lexicon));
  const leads = /* @__PURE__ */ new Map();
  for (const passage of outline.passages) {
    if (passage.kind === "heading" && passage.text.length < longHeading) continue;
    const path = outline.sections[passage.section]?.path ?? [];
    const around3 = { ...headings[passage.section] };
    mergeScores(around3, leadScores(passage.lead, lexicon, leads));
    for (const piece of joinLabels(passage.text, sentences(passage.text, lexicon.abbreviations))) {
      const unit = unitOf(units.length, passage, piece.start, piece.end, path, around3, lexicon);
      if (unit.tokens.length) units.push(unit);
    }
  }
  return units;
};
var longestLabel2 = 6;
var joinLabels = (text3, pieces) => {
  const [first, second2, ...rest] = pieces;
  if (!first || !second2 || /\n/.test(text3.slice(first.end, second2.start))) return [...pieces];
  const short = text3.slice(first.start, first.end).split(/\s+/).length <= longestLabel2;
  return short ? [{ start: first.start, end: second2.end }, ...rest] : [...pieces];
};
var mergeScores = (into, more2) => {
  for (const [category, score] of Object.entries(more2)) into[category] = (into[category] ?? 0) + score;
};
var leadWeight = 0.5;
var leadScores = (lead, lexicon, known3) => {
  if (!lead) return {};
  let scores = known3.get(lead);
  if (!scores) {
    const list3 = words(lead, lexicon.pack.contractions);
    scores = addScores({}, longest3(find(lexicon.concepts, list3)).map(toConceptHit), leadWeight);
    known3.set(lead, scores);
  }
  return scores;
};
var toConceptHit = (hit) => ({
  concept: hit.key,
  kind: concepts[hit.key].kind,
  from: hit.from,
  to: hit.to
});
var longest3 = (hits) => hits.filter(
  (hit) => !hits.some((other2) => other2.to - other2.from > hit.to - hit.from && other2.from <= hit.from && hit.to <= other2.to)
);
var unitOf = (id, passage, start, end, path, around3, lexicon) => {
  const text3 = passage.text.slice(start, end);
  const list3 = words(text3, lexicon.pack.contractions);
  for (const word2 of list3) {
    word2.start += start;
    word2.end += start;
  }
  const hits = longest3(find(lexicon.concepts, list3)).map(toConceptHit);
  const values = valuesOf(list3, passage.text, lexicon);
  const own6 = addScores({}, hits, 1);
  const scores = { ...around3 };
  mergeScores(scores, own6);
  return {
    id,
    passage: passage.id,
    section: passage.section,
    kind: passage.kind,
    path,
    start,
    end,
    text: text3,
    folded: list3.map((word2) => word2.text).join(" "),
    tokens: tokensOf(list3, hits, lexicon),
    hits,
    values,
    scores,
    own: own6,
    outside: passage.outside,
    links: passage.links
  };
};
var tokensOf = (list3, hits, lexicon) => {
  const groups = cover(list3.length, longest3(find(lexicon.synonyms, list3)));
  const everyday = cover(list3.length, longest3(find(lexicon.vocabulary, list3)));
  const found = cover(
    list3.length,
    hits.map((hit) => ({ key: hit.concept, from: hit.from, to: hit.to }))
  );
  return list3.map((word2, i3) => {
    const concept = found[i3];
    const group = groups[i3];
    const shared = everyday[i3];
    const key = group ? group.from === i3 ? group.key : "" : lexicon.stem(word2.text);
    const marker = concept !== void 0 && isMarker(concept.key);
    const meaningless = lexicon.functionWords.has(word2.text) && !marker && !(concept && concept.to - concept.from === 1);
    const number = new RegExp("^\\p{N}", "u").test(word2.text);
    const name = word2.capital && i3 > 0 && !concept && !shared;
    return {
      text: word2.text,
      key: key || `${lexicon.stem(word2.text)}`,
      concept: number ? `#${word2.text}` : concept ? concept.key : shared ? `=${shared.key}` : null,
      kind: number ? "number" : concept ? concepts[concept.key].kind : name ? "name" : "word",
      class: marker ? "marker" : meaningless || group && group.from !== i3 ? "function" : "content",
      joins: lexicon.conjunctions.has(word2.text),
      start: word2.start,
      end: word2.end
    };
  });
};
var cover = (length, hits) => {
  const out = new Array(length);
  for (const hit of [...hits].sort((a2, b) => a2.to - a2.from - (b.to - b.from)))
    for (let i3 = hit.from; i3 < hit.to; i3++) out[i3] = hit;
  return out;
};

// src/languages/de/change.ts
var change = {
  document: "datenschutzerklärung*|datenschutzhinweis*|datenschutzrichtlinie*|datenschutzbestimmung*|datenschutzinformation*|datenschutzmitteilung*|datenschutzgrundsätze*|datenschutzpolitik|datenschutzpolicy|datenschutz policy|datenschutzunterrichtung*|datenrichtlinie*|privacy policy|diese erklärung|dieser erklärung|unsere erklärung|die erklärung|der erklärung|richtlinie|richtlinien|diese bestimmungen|dieser bestimmungen|diesen bestimmungen|unsere bestimmungen|unserer bestimmungen|die bestimmungen|diese hinweise|dieser hinweise|diesen hinweisen|diesen hinweis|dieser hinweis|dieses hinweises|diese mitteilung|dieser mitteilung|diese information|diese informationen zum datenschutz|diese bedingungen|dieser bedingungen|dieses dokument|dieses dokuments|diesem dokument|diese seite|dieser seite|diese vereinbarung|dieser vereinbarung|diese fassung|dieser fassung|nutzungsbedingungen|unseren datenschutz|unserem datenschutz|unseres datenschutzes|zum datenschutz|datenschutzpraxis",
  practices: "wie wir * verwenden|wie wir * * verwenden|wie wir * * * verwenden|wie wir * nutzen|wie wir * * nutzen|wie wir * * * nutzen|wie wir * erheben|wie wir * * erheben|wie wir * * * erheben|wie wir * erfassen|wie wir * * erfassen|wie wir * verarbeiten|wie wir * * verarbeiten|wie wir * * * verarbeiten|wie wir mit|art und weise wie|art und weise in der|weise wie wir|unsere praktiken|unserer praktiken|unseren praktiken|praktiken zur|datenschutzpraktiken|datenverarbeitungspraktiken|informationspraktiken|unsere verfahren|unserer verfahren|unsere datenverarbeitung*|unserer datenverarbeitung*|die datenverarbeitung*|der datenverarbeitung*|verarbeitung ihrer|verwendung ihrer|nutzung ihrer|erhebung ihrer|verarbeitung personenbezogener|verarbeitung von|erhebung und verwendung|erhebung und nutzung|erhebung und verarbeitung|umgang mit ihren|umgang mit personenbezogenen|umgangs mit",
  changes: "ändern|ändert|ändere|änderung|änderungen|geändert*|abändern|abgeändert*|abänderung*|abzuändern|änderungsvorbehalt|aktualisieren|aktualisiert*|aktualisierung*|anpassen|anpasst|angepasst*|angepaßt*|anpassung*|anzupassen|passen ** an|überarbeiten|überarbeitet*|überarbeitung*|revidieren|revidiert*|revision*|ergänzen|ergänzt*|ergänzung*|modifizieren|modifiziert*|modifikation*|erweitern|erweitert*|ersetzen|ersetzt|abweichend*|neue fassung*|neuen fassung*|neufassung*|neue version*|neuen version*|neue datenschutz*|neuen datenschutz*|neue richtlinie*|neuen richtlinie*|fortschreib*|fortgeschrieben",
  notChanges: "einstellung ändern|einstellung zu ändern|einstellungen ** ändern|einstellungen ** zu ändern|einstellungen ** ändert|einstellungen ** anpassen|einstellungen ** anzupassen|einstellungen ** aktualisieren|einstellungen ** geändert|*einstellungen ** ändern|*einstellungen ** anpassen|*einstellungen ** anzupassen|*einstellungen ** aktualisieren|änderung ihrer einstellungen|ihre daten ** ändern|ihre daten ** zu ändern|ihre daten ** aktualisieren|ihre daten ** zu aktualisieren|ihre daten ** anpassen|personenbezogene* daten ** ändern|personenbezogene* daten ** zu ändern|personenbezogene* daten ** aktualisieren|personenbezogene* daten ** zu aktualisieren|deine daten ** ändern|deine daten ** aktualisieren|daten ändern|daten zu ändern|daten aktualisieren|daten zu aktualisieren|ihre daten ändern|daten ** geändert haben|ihre informationen ** ändern|ihre informationen ** aktualisieren|informationen ** zu aktualisieren|ihre angaben ** ändern|ihre angaben ** aktualisieren|angaben ** ändern|kontaktdaten ** ändern|kontaktdaten ** aktualisieren|profil ** aktualisieren|profil ** ändern|profil ** aktualisiert|profil ** anpassen|konto ** aktualisieren|kontodaten ** ändern|passwort ** ändern|passwort ** zu ändern|passwort ** geändert|meinung ändern|meinung ** ändern|ändern oder löschen|ändern und löschen|berichtigen ändern|ändern löschen|aktualisieren oder löschen|aktualisieren oder berichtigen|berichtigen oder aktualisieren|berichtigen aktualisieren|korrigieren oder aktualisieren|korrigieren aktualisieren|aktualisieren korrigieren|berichtigung ergänzung|berichtigung oder ergänzung|ergänzung oder löschung|einsehen ändern|zugreifen ändern|zu ändern oder zu löschen|änderung ihrer daten|änderungen ihrer daten|änderung ihrer personenbezogene*|änderung ihrer persönlichen|aktualisierung ihrer daten|aktualisierung ihrer personenbezogene*|aktualisierung ihrer kontakt*|änderung oder löschung|recht auf änderung|aktualisierung oder löschung|änderung der kontrolle|änderung der eigentum*|änderung der beherrsch*|änderung in der eigentum*|änderungen der eigentum*|software aktualisier*|softwareaktualisier*|aktualisierung der software|aktualisierung der app|aktualisierungen der app|produktaktualisier*|aktualisierungen unserer produkte|aktualisierungen zu unseren|änderungen unserer dienste|änderungen unseres dienstes|änderungen an unseren diensten|änderungen der dienste|änderung der dienste|änderung unserer preise|preisänderung*|änderung des zwecks|zweck * ändern|browser ** ändern|änderungen an ihrem konto|änderung des browsers|ihre datenschutzerklärungen ** ändern|deren datenschutzerklärung* ** ändern|daten ** auf dem neuesten stand|daten angepasst*|individuell anpassen|individuell anzupassen|individuell angepasst*|anpassung an ihre|inhalte ** anpassen|inhalte ** anzupassen|inhalte ** angepasst*|angebot ** anpassen|angebot ** anzupassen|dem technologischen fortschritt angepasst|cookie auswahl ** ändern|auswahl ** ändern|auswahl ** anpassen|ihre präferenzen ** ändern|präferenzen ** anpassen|präferenzen ** aktualisieren|ihre einwilligung ** ändern|einwilligung ändern|ihre entscheidung ** ändern|aktualisierte informationen zu ihre*",
  material: "wesentlich|wesentliche|wesentlichen|wesentlicher|wesentliches|erheblich*|grundlegend*|bedeutend*|bedeutsam*|signifikant*|substanziell*|substantiell*|gravierend*|einschneidend*|tiefgreifend*|größere* änderung*|große* änderung*|wichtige* änderung*|wichtige* aktualisierung*|umfangreiche* änderung*|umfassende* änderung*|maßgebliche* änderung*|materielle* änderung*|nicht unerheblich*|nicht nur unwesentlich*|deutliche* änderung*|bedeutende* änderung*",
  reduces: "rechte ** einschränk*|rechte ** einzuschränken|rechte ** eingeschränkt*|rechte ** beschränk*|rechte ** beschneid*|rechte ** schmäler*|rechte ** verringer*|rechte ** reduzier*|rechte ** minder*|rechte ** beeinträchtig*|einschränkung ihrer rechte|einschränkung deiner rechte|schränken ** rechte|schränkt ** rechte|schmälern ** rechte|verringern ** rechte|schmälerung ihrer rechte|verringerung ihrer rechte|weniger schutz*|weniger streng*|weniger restriktiv*|geringere* schutz*|schutzniveau ** verringer*|schutzniveau ** senk*|schutz ** verringer*|schutz ** abschwäch*|zu ihrem nachteil|zu ihren ungunsten|zu ihren lasten|zu deinem nachteil|nachteilig*|auswirkungen auf ihre rechte|rechte ** berühr*|ihre rechte betreffen|ihre rechte ** auswirk*",
  consent: "einwilligung einholen|einwilligung ** einholen|einwilligung einzuholen|einwilligung ** einzuholen|einwilligung eingeholt|einwilligung ** eingeholt|holen ** einwilligung|einholung ihrer|einholung einer|zustimmung einholen|zustimmung ** einholen|zustimmung einzuholen|zustimmung ** einzuholen|zustimmung eingeholt|holen ** zustimmung|einverständnis einholen|einverständnis ** einholen|einverständnis einzuholen|genehmigung einholen|um ihre einwilligung|um ihre * einwilligung|um ihre zustimmung|um ihre * zustimmung|um ihre * * zustimmung|um ihr einverständnis|um ihr * einverständnis|um ihre erlaubnis|um ihre genehmigung|um deine einwilligung|um deine * einwilligung|um deine zustimmung|um deine * zustimmung|um einwilligung|um zustimmung|um eine einwilligung|erneut einwilligung|erneute* einwilligung|erneute* zustimmung|neue einwilligung|ihre ausdrückliche* einwilligung|ihre ausdrückliche* zustimmung|ihrer ausdrücklichen einwilligung|ihrer ausdrücklichen zustimmung|ihr ausdrückliches einverständnis|ihre vorherige* einwilligung|ihre vorherige* zustimmung|ihrer vorherigen einwilligung|ihrer vorherigen zustimmung|deine ausdrückliche* einwilligung|deine ausdrückliche* zustimmung|deiner ausdrücklichen zustimmung|deiner ausdrücklichen einwilligung|mit ihrer einwilligung|mit ihrer zustimmung|mit deiner einwilligung|mit deiner zustimmung|ihrer zustimmung bedürfen|ihrer zustimmung bedarf|ihrer einwilligung bedarf|bedürfen ihrer|bedarf ihrer|bedürfen der zustimmung|einwilligung erforderlich|zustimmung erforderlich|erfordern ihre zustimmung|einwilligung anfordern|zustimmung anfordern|einwilligung verlangen|bitten ** zuzustimmen|gebeten ** zuzustimmen|aufgefordert ** zuzustimmen|bitten ** zu akzeptieren|aufgefordert ** zu akzeptieren|gebeten ** zu akzeptieren|auffordern ** zuzustimmen|auffordern ** zu akzeptieren|ausdrücklich zustimmen|ausdrücklich zugestimmt|ausdrücklich einwilligen",
  withoutConsent: "ohne ihre einwilligung|ohne ihre * einwilligung|ohne ihre * * einwilligung|ohne ihre zustimmung|ohne ihre * zustimmung|ohne ihre * * zustimmung|ohne ihr einverständnis|ohne ihr * einverständnis|ohne ihre erlaubnis|ohne ihre genehmigung|ohne deine einwilligung|ohne deine * einwilligung|ohne deine zustimmung|ohne deine * zustimmung|ohne dein einverständnis|ohne vorherige einwilligung|ohne vorherige zustimmung|ohne ausdrückliche einwilligung|ohne ausdrückliche zustimmung|ohne einwilligung|ohne zustimmung|ohne zuvor ihre|ohne vorher ihre|nur mit ihrer einwilligung|nur mit ihrer * einwilligung|nur mit ihrer zustimmung|nur mit ihrer * zustimmung|nur mit deiner zustimmung|nur mit deiner * zustimmung|es sei denn sie stimmen|es sei denn sie willigen|es sei denn sie haben ** zugestimmt|es sei denn sie haben ** eingewilligt|nur wenn sie ** zustimmen|nur wenn sie ** einwilligen",
  notify: "benachrichtig*|informieren wir|wir informieren|informiere ich|ich informiere|wir sie ** informieren|wir sie ** ** informieren|wir dich ** informieren|wir euch ** informieren|sie über ** informieren|sie über ** ** informieren|dich über ** informieren|sie darüber ** informieren|sie hierüber ** informieren|sie entsprechend ** informieren|sie vorab ** informieren|sie rechtzeitig ** informieren|sie vorher ** informieren|sie im voraus ** informieren|sie per ** informieren|sie zu informieren|sie darüber zu informieren|sie über ** zu informieren|nutzer ** informieren|kunden ** informieren|mitglieder ** informieren|nutzer ** zu informieren|kunden ** zu informieren|ich sie ** informieren|wir werden ** informieren|werden wir ** informieren|werden ** informiert|wird ** informiert|informiert werden|sie informiert|sie ** informiert werden|in kenntnis|mitteilen|mitgeteilt*|mitzuteilen|teilen wir ihnen|teilen wir dir|teilen ihnen ** mit|teilen wir ** mit|eine mitteilung|mitteilung über|mitteilung per|mitteilungen|unterrichten wir|wir unterrichten|sie ** unterrichten|werden ** unterrichtet|unterrichtet werden|unterrichtung|ankündigen|angekündigt*|ankündigung*|anzukündigen|vorankündigung*|kündigen wir|weisen wir ** hin|wir weisen ** hin|darauf hinweisen|hinweisen|hingewiesen|hinzuweisen|bekannt geben|bekanntgeben|bekannt gegeben|bekanntgegeben|bekannt gemacht|bekanntgemacht|bekannt zu geben|bekanntmach*|geben wir ** bekannt|aufmerksam machen|aufmerksam gemacht|wissen lassen|verständigen|verständigt|wir sie ** kontaktieren|kontaktieren wir sie|setzen uns mit ihnen|ihnen eine e mail|ihnen eine nachricht|ihnen * e mail|sie per e mail|ihnen per e mail|dir per e mail|dich per e mail|e mail an sie|zukommen lassen|senden wir ihnen|senden ihnen|durch einen hinweis|mit einem hinweis|einen hinweis|einen * hinweis|einem * hinweis|deutliche* hinweis*|auffällige* hinweis*|hervorgehobene* hinweis*|prominente* hinweis*|sichtbare* hinweis*|hinweis auf unserer|hinweis auf der|pop up|popup|banner|vorherige benachrichtigung|zur kenntnis bringen|zur kenntnis gebracht",
  byPosting: "durch veröffentlichung|durch die veröffentlichung|durch veröffentlichen|durch aktualisierung|durch die aktualisierung|durch aktualisieren|durch eine aktualisierung|durch änderung des datums|durch anpassung|durch überarbeitung|durch bereitstellung|durch einstellen|durch hochladen|durch posten|durch bekanntgabe auf|durch bekanntmachung auf|durch einen hinweis auf dieser|indem wir die|indem wir diese|indem wir das|indem wir den|indem wir unsere|indem wir auf|indem wir hier|indem wir neue|indem wir eine neue|indem wir eine aktualisierte|indem wir eine überarbeitete|indem wir eine geänderte|indem wir änderungen|indem wir solche|indem wir sie auf|indem ich die|indem ich diese|indem ich das|indem die neue|indem das datum|mittels veröffentlichung|im wege der veröffentlichung",
  posting: "veröffentlichen|veröffentlicht*|veröffentlichung*|zu veröffentlichen|bekannt gemacht|publiziert*|abrufbar|abgerufen|abrufen|abzurufen|einsehbar|eingesehen|einsehen|auf dieser seite|auf dieser website|auf dieser webseite|auf unserer website|auf unserer webseite|auf unserer homepage|auf der website|auf der webseite|datum aktualisier*|datum ** aktualisier*|datum ** ändern|datum ** geändert|datum ** anpassen|datum der letzten|aktualisiertem datum|aktualisierten datum|zuletzt aktualisiert|zuletzt geändert|letzte aktualisierung|letzten aktualisierung|letzten änderung|datum des inkrafttretens|jeweils aktuell*|jeweils gültig*|jeweils geltend*|jeweils neueste*|aktuelle fassung|aktuellen fassung|aktuelle version|aktuellste version|neueste version|neueste fassung|aktuellste fassung|aktuelle datenschutz*|finden sie ** auf|finden sie hier|finden sie stets|finden sie immer|finden sie jederzeit|zu finden|verfügbar unter|verfügbar auf|zur verfügung gestellt|bereitgestellt|online gestellt|eingestellt|platzieren|platziert|gilt dann|gilt jeweils|gilt die|am anfang dieser|am anfang der|am ende dieser|oben auf dieser|unten auf dieser|oben in dieser|angegebene* datum|hat den stand|den stand|aktuell gültig|hier veröffentlicht|an dieser stelle|ersichtlich",
  lookAgain: "regelmäßig*|regelmässig*|in regelmäßigen abständen|von zeit zu zeit|gelegentlich|periodisch*|immer wieder|immer mal wieder|hin und wieder|ab und zu|häufig|auf dem laufenden|informieren sie sich|informiere dich|sich ** informieren|sich ** zu informieren|dich ** informieren|sich ** kundig|informiert bleiben|informiert zu bleiben|bleiben sie informiert|überprüfen sie|prüfen sie|zu überprüfen|zu prüfen|überprüfe diese|erneut zu lesen|erneut durchlesen|erneut durchzulesen|erneut aufrufen|erneut aufzurufen|wieder aufrufen|durchzulesen|durchlesen|lesen sie diese|lesen sie sich|besuchen sie diese|sehen sie ** nach|schauen sie|einsicht zu nehmen|einzusehen|jeweils aktuell*|jeweils gültig*|jeweils geltend*|jeweils neueste*|aktuelle fassung|aktuelle version|aktuellen fassung|aktuellen version|aktuellste version|neueste version|neueste fassung|erneuten besuch|bei jedem besuch|vor jeder nutzung",
  continuedUse: "weitere nutzung|weiteren nutzung|weiterer nutzung|weitere verwendung|weiteren verwendung|weitere inanspruchnahme|weiteren inanspruchnahme|fortgesetzte* nutzung|fortgesetzte* verwendung|fortlaufende* nutzung|fortdauernde* nutzung|anhaltende* nutzung|kontinuierliche* nutzung|weiternutzung|weiterverwendung|weiterbenutzung|weiterhin nutzen|weiterhin * nutzen|weiterhin * * nutzen|weiterhin ** verwenden|weiterhin ** zugreifen|weiterhin ** besuchen|weiter nutzen|weiter zu nutzen|weiterhin zu nutzen|weiter verwenden|nutzung ** fortsetz*|nutzung ** fortzusetzen|fortsetzung der nutzung|fortführung der nutzung|nutzen sie ** weiterhin|nutzen sie ** weiter|nutzt du ** weiterhin|nutzen sie ** nach|nutzung ** nach dem|nutzung ** nach der|nutzung ** nach einer|nutzung ** nach änderung*|nach inkrafttreten ** nutzen|durch die nutzung|durch ihre nutzung|durch nutzung|mit der nutzung|mit ihrer nutzung|indem sie ** nutzen|indem sie ** weiter*|gilt als zustimmung|gilt als einwilligung|gilt als ihre|gilt als annahme|gilt als * annahme|gilt als einverständnis|gelten als akzeptiert|gelten als angenommen|gelten als genehmigt|konkludent*|stillschweigend*",
  existingData: "bereits erhobene*|bereits erhoben|bereits erfasste*|bereits erfasst|bereits gesammelte*|bereits gesammelt|bereits gespeicherte*|bereits vorhandene*|bereits vorliegende*|zuvor erhobene*|zuvor erhoben|zuvor erfasste*|zuvor erfasst|zuvor gesammelte*|früher erhobene*|früher erfasste*|vorher erhobene*|vorher erfasste*|bisher erhobene*|bislang erhobene*|rückwirkend*|bestehende* daten|vorhandene* daten|in der vergangenheit ** erhoben*|in der vergangenheit ** erfasst*|vor der änderung ** erhoben*|vor der änderung ** erfasst*|vor dieser änderung ** erhoben*|vor ** inkrafttreten ** erhoben*|unter ** früheren|unter ** vorherigen|zum zeitpunkt der erhebung|zum zeitpunkt ihrer erhebung|uns vorliegenden daten|bei uns gespeicherten",
  before: "bevor|vorab|vorher|zuvor|im voraus|im vorfeld|vorherige|vorherigen|vorheriger|vorankündigung*|rechtzeitig|frühzeitig|mindestens|spätestens|vor inkrafttreten|vor dem inkrafttreten|vor deren inkrafttreten|vor ihrem inkrafttreten|vor wirksamwerden|vor dem wirksamwerden|vor der änderung|vor der umsetzung|vor der anwendung|vor einer änderung|vor dem datum|tage vor|tagen vor|wochen vor|monat vor|in kraft|inkrafttreten|wirksam|wirksamwerden|mit einer frist|vorlauf",
  channels: {
    email: "e mail*|email*|mailadress*|elektronische* post|elektronische* nachricht*|per mail",
    inProduct: "in der app|in app|in unserer app|innerhalb der app|über die app|über unsere app|innerhalb des dienst*|innerhalb der dienst*|innerhalb unserer dienst*|im dienst|in unserem dienst|in unseren diensten|in den diensten|über den dienst|über die dienste|über unsere dienste|über unseren dienst|im produkt|im rahmen des dienst*|über die plattform|über unsere plattform|auf der plattform|auf unserer plattform|innerhalb der plattform|push benachrichtigung*|push nachricht*|push mitteilung*|dashboard|in ihrem konto|in ihrem benutzerkonto|in ihrem nutzerkonto|in ihrem kundenkonto|in ihrem account|in deinem konto|im kundenkonto|über ihr konto|über ihr benutzerkonto|beim einloggen|bei ihrer nächsten anmeldung|bei der nächsten anmeldung|beim nächsten login|beim nächsten besuch|nächsten anmeldung|app benachrichtigung*|in app benachrichtigung*",
    banner: "banner*|pop up*|popup*|einblendung|auffällige* hinweis*|auffällige* mitteilung*|deutliche* hinweis*|hervorgehoben*|gut sichtbar*|deutlich sichtbar*|gut erkennbar*|sichtbare* hinweis*|prominent*|an prominenter stelle|an auffälliger stelle|an gut sichtbarer stelle",
    homePage: "startseite*|hauptseite|eingangsseite|einstiegsseite|landingpage|landing page|home page",
    website: "auf unserer website|auf unserer webseite|auf unseren websites|auf unseren webseiten|auf der website|auf der webseite|auf dieser seite|auf dieser website|auf dieser webseite|auf dieser internetseite|auf unserer seite|auf unserer internetseite|auf unseren internetseiten|auf der internetseite|auf unserer homepage|auf der homepage|auf unserem internetauftritt|auf meiner website|auf meiner webseite|über unsere website|über die website|über unsere webseite|über diese website|hier|an dieser stelle|unsere websites",
    blog: "blog|blogs|blogbeitrag*|blog beitrag*|pressemitteilung*|community forum|news bereich|newsbereich|newsseite|neuigkeitenseite|ankündigungsseite",
    postal: "per post|auf dem postweg|postweg|postalisch*|per brief|brieflich|briefpost|postsendung"
  },
  hedges: {
    whereLawRequires: "soweit gesetzlich|sofern gesetzlich|falls gesetzlich|wenn gesetzlich|wo gesetzlich|soweit dies gesetzlich|sofern dies gesetzlich|falls dies gesetzlich|wenn dies gesetzlich|soweit rechtlich|sofern rechtlich|falls rechtlich|wenn rechtlich|wenn dies rechtlich|sofern dies rechtlich|soweit dies rechtlich|gesetzlich vorgeschrieben*|gesetzlich erforderlich*|gesetzlich verlangt|gesetzlich gefordert*|gesetzlich notwendig|gesetzlich verpflichtet|rechtlich erforderlich*|rechtlich vorgeschrieben*|rechtlich verpflichtet|rechtlich notwendig|wie gesetzlich|wie rechtlich|nach geltendem recht|gemäß geltendem recht|nach dem geltenden recht|nach anwendbarem recht|gemäß anwendbarem recht|nach dem anwendbaren recht|gemäß den geltenden|nach den geltenden|vom geltenden recht|von geltendem recht|durch geltendes recht|soweit erforderlich|sofern erforderlich|falls erforderlich|wenn erforderlich|wo erforderlich|soweit dies erforderlich|sofern dies erforderlich|wenn dies erforderlich|falls dies erforderlich|wenn das gesetz|soweit das gesetz|sofern das gesetz|wenn das recht|im gesetzlich|soweit vorgeschrieben|sofern vorgeschrieben|datenschutzgesetze ** verlangen|datenschutzgesetze ** erforderlich",
    asAppropriate: "gegebenenfalls|ggf|falls angemessen|soweit angemessen|sofern angemessen|wenn angemessen|soweit angebracht|sofern angebracht|falls angebracht|in angemessener weise|auf angemessene weise|in angemessener form|in geeigneter weise|in geeigneter form|auf geeignete weise|auf geeignetem|angemessene maßnahmen|angemessene schritte|geeignete maßnahmen|nach unserem ermessen|in unserem ermessen|unserem alleinigen ermessen|nach eigenem ermessen|soweit möglich|sofern möglich|wenn möglich|falls möglich|nach möglichkeit|soweit zumutbar|falls notwendig|soweit notwendig|sofern notwendig|wenn wir dies für|je nach art der änderung",
    may: "wir können sie|wir können ihnen|wir können dich|können wir sie|können wir ihnen|können wir dich|wir können auch|können wir auch|wir können zusätzlich|können wir zusätzlich|können sie * benachrichtigen|möglicherweise|eventuell|evtl|unter umständen|gegebenenfalls benachrichtig*|gegebenenfalls informier*|wir dürfen sie"
  }
};

// src/languages/de/concepts.ts
var concepts2 = {
  "personal-data": "personenbezogen*|persönliche* daten|persönliche* information*|persönliche* angaben|personendaten|ihre daten|ihrer daten|ihren daten|deine daten|deiner daten|deinen daten|eure daten|eurer daten|euren daten|ihre informationen|ihrer informationen|ihren informationen|deine informationen|deiner informationen|daten über sie|informationen über sie|daten über dich|informationen über dich|personenbezogen* daten|personenbezogen* information*|personenbezogen* angaben|nutzerdaten|benutzerdaten|kundendaten|stammdaten|bestandsdaten|nutzerinformation*|benutzerinformation*|persönlich identifizierbar* information*|persönlich identifizierbar* daten",
  "sensitive-data": "sensible* daten|sensible* information*|sensible* personenbezogen*|sensible* personenbezogen* daten|sensitive* daten|besondere* kategorien|besondere* kategorien personenbezogen* daten|besondere* kategorien von personenbezogen* daten|besondere* kategorien von daten|besondere* arten personenbezogen*|besonders schützenswert*|besonders schutzwürdig*|besonders sensib*|besonders vertraulich*|schützenswert* personendaten|schutzwürdig* daten",
  name: "name|namen|namens|vorname*|nachname*|familienname*|zuname*|klarname*|geburtsname*|vor und nachname*|vor und zuname*|vollständig* name*",
  email: "e mail|e mails|e mail adress*|email*|mailadress*|e mail kontakt*|e mail anschrift*",
  "hashed-email": "gehasht* e mail*|gehasht* email*|hash ** e mail*|hash ** email*|e mail hash*|hashwert* ** e mail*|hash wert* ** e mail*|e mail adress* ** gehasht*",
  phone: "telefonnummer*|telefon|rufnummer*|mobilnummer*|mobilfunknummer*|mobiltelefonnummer*|handynummer*|telefaxnummer*|faxnummer*|festnetznummer*",
  "postal-address": "adresse|adressen|adressdaten|anschrift|anschriften|postadress*|postanschrift*|wohnadress*|wohnanschrift*|rechnungsadress*|rechnungsanschrift*|lieferadress*|lieferanschrift*|versandadress*|hausanschrift*|meldeadress*|privatadress*|postalisch* adress*|postalisch* anschrift*|hausnummer*|physisch* adress*|straßenname*",
  username: "benutzername*|nutzername*|username*|nickname*|spitzname*|anzeigename*|benutzerkennung*|nutzerkennung*|loginname*|login name*|profilname*|accountname*|account name*|kontoname*|bildschirmname*",
  password: "passwort*|passwörter*|kennwort*|kennwörter*|zugangsdaten|anmeldedaten|anmeldeinformation*|logindaten|login daten|pin|passphrase*",
  "account-data": "kontodaten|kontoinformation*|kontoangaben|profildaten|profilinformation*|profilangaben|registrierungsdaten|registrierungsinformation*|registrierungsangaben|nutzer id*|benutzer id*|nutzerprofil|benutzerprofil|kundennummer*|kunden id*|account daten|accountdaten|mitgliedsnummer*|benutzerkontodaten|kundenkontodaten|konto id",
  photo: "foto|fotos|fotograf*|bild|bilder|bildern|bildes|profilbild*|profilfoto*|avatar*|lichtbild|lichtbilder|selfie*|bildmaterial|bilddatei*|porträt*|portrait*|fotoaufnahme*",
  video: "video|videos|videoaufnahme*|videoaufzeichnung*|videodatei*|videomaterial|videodaten|filmaufnahme*|bildaufnahme*|bewegtbild*",
  audio: "audio*|tonaufnahme*|tonaufzeichnung*|sprachaufnahme*|sprachaufzeichnung*|sprachnachricht*|sprachdaten|stimmaufnahme*|stimme|mikrofon*|mikrophon*",
  age: "alter|alters|altersangabe*|altersgruppe*|geburtsdatum|geburtsdaten|geburtstag*|geburtsjahr*|geburtsdatums",
  gender: "geschlecht|geschlechts|geschlechtsidentität|geschlechtszugehörigkeit|anrede",
  ethnicity: "ethnisch*|rassisch*|ethnie|ethnizität|rasse|hautfarbe",
  religion: "religion*|religiös*|weltanschau*|konfession*|glaubens*|philosophisch* überzeugung*|kirchenzugehörigkeit|kirchensteuer*",
  politics: "politisch* meinung*|politisch* zugehörigkeit*|politisch* ansicht*|politisch* einstellung*|politisch* überzeugung*|politisch* anschauung*|parteizugehörigkeit*|gewerkschaft*",
  sexuality: "sexuell* orientierung*|sexuell* ausrichtung*|sexuell* vorlieb*|sexuell* präferenz*|sexualleben*|sexualität|intimsphäre",
  health: "gesundheit*|medizinisch*|krankheit*|krankengeschichte*|krankenakte*|allergie*|patientendaten",
  genetic: "genetisch*|gendaten|erbgut",
  biometric: "biometri*|gesichtserkennung*|gesichtsgeometrie*|gesichtsdaten|gesichtsmerkmal*|gesichtsscan*|gesichtsabdruck*|fingerabdruck|fingerabdrücke*|fingerabdruckdaten|stimmabdruck*|stimmabdrücke*|stimmerkennung*|iris scan*",
  nationality: "nationalität*|staatsangehörigkeit*|staatsbürgerschaft*|aufenthaltsstatus|aufenthaltstitel*|einwanderungsstatus|heimatort",
  marital: "familienstand*|personenstand*|zivilstand*|haushalt*|familienangehörig*|familienmitglied*|familiär* verhältnisse|ehepartner*",
  demographics: "demografisch*|demographisch*|soziodemogra*|demografie*|demographie*",
  education: "ausbildung|ausbildungs*|bildungs*|schulbildung|schulabschluss*|studienabschluss*|akademisch*|qualifikation*|berufsausbildung*|studiengang*",
  employment: "arbeitgeber|arbeitgebers|beruf|berufs|berufe|beruflich*|berufsbezeichnung*|berufserfahrung*|stellenbezeichnung*|tätigkeitsbezeichnung*|jobtitel|positionsbezeichnung*|werdegang*|beschäftigungsverhältnis*|arbeitsverhältnis*|beschäftigungsdaten|beschäftigtendaten|position im unternehmen|funktion im unternehmen",
  "job-application": "bewerbung|bewerbungen|bewerbungsunterlagen|bewerbungsdaten|bewerbungsverfahren*|bewerbungsprozess*|bewerbungsformular*|bewerber*|lebenslauf*|lebensläufe*|stellenangebot*|stellenanzeige*|stellenausschreibung*|arbeitszeugnis*|zeugnisse|kandidat*|anschreiben|bewerben sie sich|sich ** bewerben|karriereseite*|karriereportal*",
  "government-id": "ausweis|ausweise|ausweises|ausweisdaten|ausweisdokument*|ausweisnummer*|ausweiskopie*|personalausweis*|lichtbildausweis*|reisepass*|reisepässe*|passnummer*|passdaten|führerschein*|sozialversicherungsnummer*|steuernummer*|steuer id*|steueridentifikation*|identifikationsnummer*|identitätsdokument*|identitätskarte*|ahv nummer*|amtlich* ausweis*|identitätsnachweis*|aufenthaltserlaubnis",
  payment: "zahlungsdaten|zahlungsinformation*|zahlungsangabe*|zahlungsdetails|zahlungsmittel|zahlungsmittels|zahlungsmitteldaten|zahlungsmethode*|zahlungsart*|zahlungsweise*|zahlungskarte*|zahlungsverkehrsdaten|kreditkarte|kreditkarten|kreditkartennummer*|kreditkartendaten|kreditkarteninformation*|debitkarte*|kartennummer*|kartendaten|karteninformation*|bankverbindung*|bankdaten|bankinformation*|bankkonto*|bankkonten|kontoverbindung*|kontonummer*|iban|bic|rechnungsdaten|rechnungsinformation*|abrechnungsdaten|abrechnungsinformation*|bezahldaten|bezahlinformation*|lastschrift*",
  financial: "finanzdaten|finanzinformation*|finanziell* daten|finanziell* information*|finanziell* verhältnisse|finanziell* situation|einkommen|einkommens|einkommensverhältnisse|gehalt|gehalts|gehaltsdaten|bonität|bonitätsdaten|bonitätsprüfung*|bonitätsauskunft|bonitätsauskünfte|bonitätsinformation*|kreditwürdigkeit|kreditauskunft|zahlungsfähigkeit|kredithistorie|vermögensverhältnisse|zahlungsausfall*",
  purchase: "kaufhistorie|kaufverlauf|kaufdaten|kaufverhalten|käufe|käufen|einkäufe|einkäufen|einkaufshistorie|einkaufsverhalten|bestellhistorie|bestellverlauf|bestelldaten|bestellinformation*|bestellung|bestellungen|transaktionsdaten|transaktionsinformation*|transaktionshistorie|transaktion|transaktionen|buchungsdaten|buchung|buchungen|auftragsdaten|gekauft*|erworben* produkte|warenkorb*",
  location: "standort|standorte|standorten|standorts|standortes|standortdaten|standortinformation*|standortbestimmung*|geolokal*|geolocation*|geostandort*|geodaten|geografisch*|geographisch*|aufenthaltsort*|ortsdaten|ortung|ortungsdaten|postleitzahl*|plz|wohnort*|stadt|lokalisier*|ungefähr* standort*",
  "precise-location": "genau* standort*|präzis* standort*|exakt* standort*|genau* geolokal*|präzis* geolokal*|genau* geografisch*|genau* position|exakt* position|genau* aufenthaltsort*|gps*|längengrad*|breitengrad*|breiten und längengrad*",
  ip: "ip|ips|ip adress*|ipadress*|internetprotokoll adress*|internetprotokolladress*|internet protokoll adress*",
  device: "gerät|geräte|geräten|geräts|gerätes|endgerät|endgeräte|endgeräten|endgeräts|mobilgerät*|geräteinformation*|gerätedaten|gerätetyp*|geräteart*|gerätemodell*|gerätemerkmal*|hardware*|betriebssystem*|browsertyp*|browser typ*|browserversion*|browsersoftware|bildschirmauflösung*|bildschirmgröße*|user agent*|app version*|technisch* daten|verwendet* browser*",
  "device-id": "gerätekennung*|geräte kennung*|geräte id*|geräte identifi*|geräteidentifi*|gerätenummer*|werbe id*|werbekennung*|werbe identifi*|idfa|aaid|gaid|mac adress*|imei|eindeutig* kennung*|eindeutig* id|eindeutig* ids|eindeutig* identifi*|eindeutig* gerätekennung*|online kennung*|onlinekennung*|cookie id*|cookie kennung*|unique id*|anwendungskennung*|session id*|kennung|kennungen|mobilgerätekennung*|identifikatoren|identifizierungsmerkmal*|identifikationsmerkmal*",
  fingerprinting: "fingerprint*|browser fingerprint*|device fingerprint*|geräte fingerprint*|gerätefingerabdruck*|browser fingerabdruck*|digital* fingerabdruck*|browserfingerabdruck*",
  usage: "nutzungsdaten|nutzungsinformation*|nutzungsverhalten*|nutzungsstatistik*|nutzungsaktivität*|nutzerverhalten*|benutzerverhalten*|verwendungsdaten|verhaltensdaten|wie sie * nutzen|wie sie * * nutzen|wie sie * verwenden|ihre nutzung|ihrer nutzung|deine nutzung|deiner nutzung|nutzung unserer|nutzung unseres|nutzung der website|nutzung der webseite|nutzung dieser website|nutzung der dienste|nutzung des dienstes|aktivitätsdaten|aktivität|aktivitäten|interaktion|interaktionen|interagier*|klick|klicks|klickverhalten|klickpfad*|klickdaten|clickstream|seitenaufruf*|seitenansicht*|aufgerufen* seite*|besucht* seite*|angesehen* seite*|aufgerufen* website*|aufgerufen* webseite*|verweildauer|besuchsdauer|telemetrie*|ereignisdaten|kommunikationsdaten",
  browsing: "browserverlauf*|browser verlauf*|surfverhalten*|surfaktivität*|browsing*|browserdaten|besucht* website*|besucht* webseite*|besucht* internetseite*|suchverlauf*|suchhistorie|suchanfrage*|suchbegriff*|suchverhalten|url|urls|referrer*|referer*|referrer url|verweisend* website*|verweisend* webseite*|verweisend* seite*|verweisend* url*|zuvor besucht* seite*|zuvor besucht* webseite*|webverlauf|internetverlauf|herkunftsseite*|verweis und ausstiegsseiten",
  viewing: "wiedergabeverlauf*|wiedergabehistorie*|hörverlauf*|hörverhalten*|hörgewohnheit*|sehverhalten*|sehgewohnheit*|fernsehverhalten*|fernsehnutzung*|videonutzung*|angesehen* inhalte|angesehen* videos|was sie ansehen|was sie anhören",
  logs: "logdatei*|logfile*|log file*|log datei*|logdaten|log daten|logs|server log*|serverlog*|server logfile*|protokolldatei*|protokolldaten|protokollinformation*|protokolle|zugriffsprotokoll*|zugriffsdaten|datum und uhrzeit|datum und zeit|uhrzeit|zeitstempel*|zeitpunkt des zugriff*|zugriffszeit*|zugriffsstatus|statuscode*|server protokoll*|serverprotokoll*|verkehrsdaten",
  diagnostics: "absturzbericht*|absturzdaten|absturz|abstürze*|diagnose|diagnosedaten|diagnoseinformation*|diagnostik*|fehlerbericht*|fehlerprotokoll*|fehlermeldung*|fehleranalyse*|leistungsdaten|crash report*|crashreport*|performance daten|debugging*",
  metadata: "metadaten|meta daten|metainformation*|header|headers|header daten|headerdaten|kopfdaten|exif*",
  content: "nutzergeneriert* inhalt*|benutzergeneriert* inhalt*|nutzerinhalt*|benutzerinhalt*|kundeninhalt*|ihre inhalte|ihrer inhalte|ihren inhalten|deine inhalte|deiner inhalte|inhalte die sie|inhaltsdaten|datei|dateien|dokumente|dokumenten|dateiname*|beiträge|beiträgen|kommentar|kommentare|kommentaren|posts|anhänge|anhängen|uploads|hochgeladen*|hochlad*|hochzuladen|bewertungen|rezension*|inhalt* ** nachricht*",
  messages: "nachricht|nachrichten|chat|chats|chatverlauf*|chatverläufe*|chatprotokoll*|chat nachricht*|chatnachricht*|korrespondenz*|schriftverkehr*|schriftwechsel*|briefverkehr|konversation*|unterhaltungen|gespräch*|telefonat*|anrufe|anrufen|anrufaufzeichnung*|gesprächsaufzeichnung*|direktnachricht*|privatnachricht*|kommunikationsinhalt*|kommunikation mit uns|e mails die sie",
  contacts: "adressbuch*|adressbücher*|kontaktliste*|telefonbuch*|telefonkontakt*|ihre kontakte|ihrer kontakte|ihren kontakten|deine kontakte|kontakte|freundesliste*|freunde|freunden|e mail kontakte",
  "contact-data": "kontaktdaten|kontaktinformation*|kontaktangaben|kontaktdetails",
  "social-media": "sozial* medien|social media|social media konto|social media konten|social media account*|social media profil*|social media daten|öffentlich* profil*|soziale medien konto|soziale medien konten",
  survey: "umfrage*|fragebogen*|fragebögen*|befragung*|feedback*|gewinnspiel*|preisausschreiben*|verlosung*|wettbewerbe|wettbewerben|fokusgruppe*|meinung|meinungen|interview|interviews|zufriedenheitsumfrage*|kundenbefragung*",
  "preferences-data": "präferenz|präferenzen|vorlieben|ihre interessen|ihren interessen|ihrer interessen|deine interessen|deinen interessen|deiner interessen|interessen und vorlieben|persönlich* interessen|interessengebiet*|interessensgebiet*|hobbys|hobbies|favoriten|gewohnheiten|geschmack",
  inferences: "rückschluss*|rückschlüsse*|schlussfolger*|schlüsse|abgeleitet*|ableiten|ableitung*|abzuleiten|vorhersag*|vorherzusagen|prognos*|vermutet* interessen|mutmaßlich* interessen",
  "support-data": "supportanfrage*|support anfrage*|supportticket*|support ticket*|kundenanfrage*|kundendienst daten|kundendienstdaten|anfrage|anfragen|kundendienstanfrage*|bei kontaktaufnahme|wenn sie uns kontaktieren|wenn sie mit uns kontakt|wenn sie kontakt mit uns",
  sensor: "sensor|sensoren|sensordaten|beschleunigungs*|bewegungssensor*|bewegungsdaten|gyroskop*|kamera|kameras|kamerazugriff|bluetooth*|wlan*|wifi|wi fi|in der nähe",
  aggregated: "aggregier*|aggregat*|zusammengefasst*|statistisch* daten|statistisch* information*|statistisch* auswertung*|kumuliert*|in zusammengefasster form",
  anonymous: "anonym*|pseudonym*|de identifizier*|deidentifizier*|entpersonalisier*|nicht personenbezogen*|nicht persönlich identifizier*|nicht identifizier*|nicht persönliche* daten|kein* personenbezug|ohne personenbezug|kein* rückschlüsse auf|nicht auf sie zurück*|ip anonymisierung",
  "third-party-source": "daten von dritten|informationen von dritten|daten dritter|informationen dritter|von dritten erhalten*|von dritten beziehen|von dritten bereitgestellt*|von dritten erheben|aus anderen quellen|anderen quellen|andere quellen|andere* quelle|aus externen quellen|drittquelle*|drittdaten|daten von drittanbietern|informationen von drittanbietern|von unseren partnern|von partnern|von unseren geschäftspartnern|öffentlich zugänglich* quelle*|öffentlich zugänglich* information*|öffentlich zugänglich* daten|öffentlich zugänglich* verzeichnis*|öffentlich verfügbar*|öffentlich* quellen|öffentlich* register*|öffentlich* verzeichnis*|datenhändler*|datenbroker*|datenlieferant*|datenanbieter*|adresshändler*|von anderen nutzern|von anderen unternehmen|von werbetreibenden|von auskunfteien|nicht bei ihnen erhoben|nicht direkt bei ihnen|nicht bei der betroffenen person",
  collect: "erheben|erhebt|erhebe|erhoben|erhobene*|erhebung|erhebungen|datenerhebung*|zu erheben|erfassen|erfasst*|erfaßt*|erfasse|erfassung*|datenerfassung*|sammeln|sammelt|sammle|gesammelt*|sammlung|datensammlung*|zu sammeln|aufzeichn*|aufgezeichnet*|aufzuzeichnen|protokollieren|protokolliert*|protokollierung*|mitprotokolliert*|abfrag*|abgefragt*|fragen wir|wir fragen|bitten wir sie|wir bitten sie um|wir erhalten|erhalten wir|haben wir erhalten|uns erhalten*|wir bekommen|bekommen wir|erhält|wir beziehen|beziehen wir|empfangen|empfangene*|gewonnen|gewonnene*|erlangen|erlangt*|beschaffen|beschafft|sie angeben|sie eingeben|eingegeben*|von ihnen angegeben*|von ihnen bereitgestellt*|von ihnen mitgeteilt*|von ihnen zur verfügung|von ihnen übermittelt*|von ihnen eingegeben*|uns zur verfügung|uns mitteil*|uns mitgeteilt*|uns übermitteln|uns übermittelt*|uns bereitstell*|uns bereitgestellt*|uns angeben|uns angegeben*|uns geben|uns überlassen*|uns anvertrau*|sie bereitstellen|ihrerseits bereitgestellt*|du angibst|von dir angegeben*|von dir bereitgestellt*",
  use: "verwenden|verwendet|verwendete|verwendeten|verwendeter|verwende|verwendung|verwendungen|zu verwenden|nutzen|nutzt|nutze|genutzt*|nutzung|zu nutzen|datennutzung|datenverwendung|benutzen|benutzt*|benutzung|weiterverwend*|einsatz|einsetzen|einzusetzen|eingesetzt*|wir setzen|setzen wir|weiter nutzen|weiter verwend*|weiter zu nutzen|weiter genutzt|gebrauch|heranziehen|herangezogen|verwertung|verwerten",
  process: "verarbeiten|verarbeitet*|verarbeite|verarbeitung|verarbeitungen|zu verarbeiten|verarbeitungsvorg*|verarbeitungstätigkeit*|datenverarbeitung|datenverarbeitungen|datenverarbeitungsvorg*|weiterverarbeit*|weiter verarbeit*|bearbeiten|bearbeitet*|bearbeitung|zu bearbeiten|behandeln|behandelt|behandlung|umgang mit",
  share: "weiter|weitergeben|weitergibt|weitergegeben*|weitergabe*|datenweitergabe*|weiterzugeben|weiterleiten|weiterleitet|weitergeleitet*|weiterleitung|weiterzuleiten|teilen|teilt|geteilt*|offen|offenlegen|offenlegt|offengelegt*|offen gelegt*|offenlegung*|offenzulegen|preisgeben|preisgegeben*|preisgabe|preiszugeben|bekanntgeben|bekanntgegeben|bekannt gegeben|zugänglich gemacht|zugänglich machen|zugänglich zu machen|machen ** zugänglich|zugang gewähren|zugriff gewähren|zugang zu gewähren|zugang ermöglichen|überlassen|überlassung|aushändig*|ausgehändigt|herausgeben|herausgegeben|herausgabe|austausch|austauschen|ausgetauscht*|datenaustausch*|freigeben|freigegeben*|freigabe|gemeinsam nutzen|gemeinsam genutzt*|dritten zur verfügung|dritten mitgeteilt|dritten gegenüber|übermittlung an|übermitteln an|übermittelt an|übermittlung ihrer daten an",
  sell: "verkaufen|verkauft*|verkaufe|verkauf|verkaufs|zu verkaufen|weiterverkauf*|veräußern|veräußert*|veräußerung*|veräussern|veräussert*|vermieten|vermietet*|vermietung|handeln mit|handel mit|datenhandel|entgeltlich*|gegen entgelt|monetarisier*|kommerzialisier*|geldwert* gegenleistung|verleihen",
  retain: "aufbewahren|aufbewahrt*|aufzubewahren|aufbewahrung|aufbewahrungs*|bewahren|bewahrt|vorhalten|vorgehalten|vorhaltung|behalten|behält|so lange|solange|nicht länger|nur so lange|wie lange|nicht mehr benötig*|nicht mehr erforderlich*|nicht mehr notwendig*|nicht mehr gebraucht*|archivier*|archiv|speicherdauer|speicherfrist*|dauer der speicherung|dauer der datenspeicherung|weiter gespeichert|weiter aufbewahr*|gespeichert bis|gespeichert bleiben|zweck der speicherung entfällt|speicherungszweck*|wegfall des zweck*",
  store: "speichern|speichert|speichere|gespeichert*|speicherung|speicherungen|zu speichern|abspeicher*|abgespeichert*|zwischenspeicher*|zwischengespeichert*|datenspeicherung*|hinterlegen|hinterlegt*|hinterlegung|abgelegt*|ablegen|hosten|hostet|gehostet*|hosting|sichern|gesichert|vorratsdaten*",
  delete: "löschen|löscht|lösche|gelöscht*|löschung|löschungen|zu löschen|datenlöschung|löschvorgang*|vernichten|vernichtet*|vernichtung|entfernen|entfernt|entfernung|zu entfernen|beseitig*|zerstören|zerstört|zerstörung|bereinig*",
  transfer: "übermitteln|übermittelt*|übermittlung|übermittlungen|zu übermitteln|datenübermittlung*|übertragen|überträgt|übertragene*|übertragung|übertragungen|zu übertragen|datenübertragung|datenübertragungen|transfer|transfers|transferier*|datentransfer*|verbringung|grenzüberschreitend*|grenzüberschreitend* übermittlung*|weiterübermittlung*|weiterübertragung*",
  access: "zugriff|zugriffe|zugriffs|zugreifen|zugreift|zugegriffen|zuzugreifen|greift auf|greifen auf|zugang|zugänge|einsehen|eingesehen|einzusehen|einsicht|einsichtnahme|auslesen|ausgelesen|lesezugriff",
  combine: "kombinier*|kombination|zusammenführen|zusammengeführt*|zusammenführung*|zusammenzuführen|führen ** zusammen|verknüpf*|zu verknüpfen|abgleichen|abgleich|abgeglichen*|zuordnen|zugeordnet*|zuordnung*|zuzuordnen|anreicher*|angereichert*|verbinden mit|in verbindung gebracht|konsolidier*|vereinigt",
  analyse: "analysier*|analyse|analysen|zu analysieren|auswerten|auswertet|ausgewertet*|auswertung|auswertungen|auszuwerten|bewerten|bewertet|bewertung|untersuchen|untersucht|untersuchung*|messen|misst|gemessen*|messung|evaluier*|besser verstehen|besser zu verstehen|verstehen wie|zu verstehen wie",
  scan: "scannen|scannt|gescannt*|scans|überwachen|überwacht*|überwachung*|zu überwachen|moderieren|moderiert|moderation*|durchsuchen|durchsucht|durchleuchten|beobachten|beobachtet|beobachtung|inhalte ** prüfen|inhalte ** überprüfen|prüfung von inhalten",
  track: "track|tracken|trackt|getrackt|tracking*|tracker*|nachverfolgen|nachverfolgt|nachverfolgung*|nachzuverfolgen|wiedererkenn*|wiedererkannt|wiederzuerkennen|verfolgung ihrer|verhalten ** verfolgen|aktivität* ** verfolgen|geräteübergreifend*|websiteübergreifend*|seitenübergreifend*",
  "profile-act": "nutzungsprofil*|nutzerprofile|nutzerprofilen|benutzerprofile|benutzerprofilen|interessenprofil*|persönlichkeitsprofil*|bewegungsprofil*|verhaltensprofil*|profilbildung*|profile über|profil über|profile erstell*|profile zu erstellen|profile bilden|profile zu bilden|erstellung von profilen|erstellung von * profilen|bildung von profilen",
  encrypt: "verschlüssel*|*verschlüsselung|*verschlüsselungs*|unverschlüsselt*|entschlüssel*|ssl|tls|https|ende zu ende*|kryptograf*|kryptograph*",
  hash: "hash|hashen|hashing|gehasht*|gehasht|hashwert*|hash wert*|hashfunktion*|hash verfahren|salt|tokenisier*|tokenizier*",
  "notify-act": "informieren|informiert|informieren wir|zu informieren|informierung|benachrichtig*|mitteilen|mitteilt|mitgeteilt*|mitzuteilen|mitteilung|teilen wir ihnen ** mit|teilen sie uns ** mit|teilen ihnen ** mit|teilt ihnen ** mit|in kenntnis|in kenntnis setzen|in kenntnis gesetzt|setzen wir sie ** in kenntnis|unterrichten|unterrichtet|unterrichtung|hinweisen|hingewiesen|darauf hin|wissen lassen|verständigen|verständigt|ankündig*|angekündigt",
  verify: "verifizier*|verifikation*|authentifizier*|authentisier*|authentifikation*|identitätsprüfung*|identitätsfeststellung*|identitätsüberprüfung*|legitimationsprüfung*|überprüfung ihrer identität|bestätigung ihrer identität|nachweis ihrer identität|identität zu überprüfen|identität überprüfen|identität zu bestätigen|identität bestätigen|identität nachweisen|identität prüfen|identität zu prüfen|fotoverifizierung",
  publish: "veröffentlich*|öffentlich|öffentliche|öffentlichen|öffentliches|öffentlicher|sichtbar*|einsehbar*|öffentlich zugänglich|öffentlich gemacht|öffentlich machen|publizier*|publik",
  respond: "beantworten|beantwortet|beantwortung|zu beantworten|antworten|antwortet|antwort|rückmeldung*",
  "contract-bind": "vertraglich*|vertraglich verpflichtet|auftragsverarbeitungsvertrag*|auftragsverarbeitungsverträge*|auftragsdatenverarbeitungsvertrag*|auftragsverarbeitungsvereinbarung*|datenverarbeitungsvereinbarung*|datenverarbeitungsvertrag*|vertrag zur auftragsverarbeitung|vertrag über auftragsverarbeitung|vertrag über die auftragsverarbeitung|avv|av vertrag|vertraulichkeitsvereinbarung*|geheimhaltung*|verschwiegenheit*|zur vertraulichkeit verpflichtet|weisung|weisungen|weisungsgebunden*|weisungsgemäß|anweisung|anweisungen|in unserem auftrag|im auftrag|im auftrag von|in unserem namen|im namen von|im namen unserer|im namen",
  "third-party": "dritte|dritten|dritter|drittpartei*|drittanbieter*|drittunternehmen*|drittfirm*|ander* unternehmen|ander* firmen|ander* organisationen|extern* unternehmen|extern* stelle*|extern* partei*|extern* anbieter*|ander* stellen|außenstehend*|drittentwickler*",
  "service-provider": "dienstleister*|drittdienstleister*|it dienstleister*|hostingdienstleister*|technologiedienstleister*|marketingdienstleister*|sicherheitsdienstleister*|dienstanbieter*|diensteanbieter*|dienstleistungsunternehmen*|serviceanbieter*|serviceprovider*|service provider*|serviceunternehmen*|auftragnehmer*|subunternehmer*|subunternehmen*|lieferant*|zulieferer*|hoster|hosters|hostinganbieter*|hosting anbieter*|hosting provider*|hostingprovider*|cloud anbieter*|cloudanbieter*|cloud dienst*|clouddienst*|anbieter|anbietern|anbieters|provider|providern|agenturen|beauftragt* unternehmen*|erfüllungsgehilf*|vertragspartner*",
  processor: "auftragsverarbeiter*|auftragsdatenverarbeiter*|auftragsbearbeiter*|auftragsverarbeitung|auftragsverarbeitungen|auftragsdatenverarbeitung|auftragsbearbeitung",
  subprocessor: "unterauftragsverarbeiter*|unterauftragsverarbeitung*|unter auftragsverarbeiter*|subauftragsverarbeiter*|sub auftragsverarbeiter*|unterauftragnehmer*|unterverarbeiter*|weiter* auftragsverarbeiter*|subprozessor*|sub prozessor*|subprocessor*",
  affiliate: "verbunden* unternehmen*|verbunden* gesellschaft*|konzern*|tochtergesellschaft*|tochterunternehmen*|tochterfirm*|muttergesellschaft*|mutterunternehmen*|mutterkonzern*|schwestergesellschaft*|schwesterunternehmen*|unternehmensgruppe*|unternehmensfamilie*|unternehmensverbund*|gruppengesellschaft*|gruppenunternehmen*|unternehmen der gruppe|unternehmen der * group|unternehmen der * gruppe|gesellschaften der gruppe|gesellschaften der * gruppe|unternehmen unserer gruppe|gesellschaften unserer gruppe|beteiligungsgesellschaft*|niederlassungen|zweigniederlassung*",
  partner: "partner|partnern|partners|geschäftspartner*|partnerunternehmen*|kooperationspartner*|vertriebspartner*|marketingpartner*|handelspartner*|franchise*|joint venture*|wiederverkäufer*|reseller*|partnerschaften",
  advertiser: "werbetreibend*|werbepartner*|werbenetzwerk*|werbekunde*|werbeunternehmen*|werbeanbieter*|werbeagentur*|werbeplattform*|werbevermarkter*|werbedienst*|anzeigenpartner*|anzeigennetzwerk*|anzeigenkunde*|anzeigenserver*|ad server*|adserver*|ad netzwerk*|ad network*|vermarkter*|publisher*|mediaagentur*|inserent*|werbetechnologie*|werbungtreibend*",
  "analytics-provider": "analyseanbieter*|analysedienst*|analyse dienst*|analysepartner*|analyse anbieter*|google analytics|webanalysedienst*|webanalyse dienst*|analytics anbieter*|analytics dienst*|analytics partner*|messpartner*|messdienst*|matomo|piwik|etracker|adobe analytics|webtrekk|hotjar|webanalyst*",
  "payment-provider": "zahlungsdienstleister*|zahlungsdiensteanbieter*|zahlungsdienstanbieter*|zahlungsdienst|zahlungsdienste|zahlungsdiensten|zahlungsanbieter*|zahlungsabwickler*|zahlungspartner*|zahlungsverkehrsdienst*|zahlungsabwicklungsdienst*|bank|banken|kreditinstitut*|finanzinstitut*|kreditkartenunternehmen*|kreditkartenanbieter*|kreditkartengesellschaft*|kartenherausgeb*|zahlungs gateway*|stripe|paypal|braintree|klarna|adyen|sofort gmbh",
  "social-network": "sozial* netzwerk*|social network*|social media plattform*|social media anbieter*|soziale medien plattform*|sozial* plattform*|facebook|instagram|twitter|linkedin|xing|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube|whatsapp",
  authority: "behörde|behörden|behördlich*|strafverfolgung|strafverfolgungs|strafverfolgungsbehörde*|regierungsbehörde*|ermittlungsbehörde*|sicherheitsbehörde*|justizbehörde*|finanzbehörde*|steuerbehörde*|zollbehörde*|vollzugsbehörde*|verwaltungsbehörde*|zuständig* behörde*|zuständig* stelle*|gericht|gerichte|gerichten|gerichts|gerichtlich*|gerichtsbeschluss*|gerichtsbeschlüsse*|gerichtsbeschlusses|staatlich* stelle*|öffentlich* stelle*|staatsanwaltschaft*|polizei|polizeilich*|finanzamt|finanzämter*|regierung|regierungen|regierungsstelle*|national* sicherheit|vorladung*|durchsuchungsbefehl*|durchsuchungsbeschluss*|auskunftsersuchen von|behördlich* anordnung*|gerichtlich* anordnung*",
  acquirer: "fusion|fusionen|verschmelzung*|übernahme|übernahmen|unternehmensübernahme*|unternehmensverkauf*|unternehmenskauf*|unternehmenstransaktion*|unternehmenszusammenschluss*|zusammenschluss*|zusammenschlüsse*|erwerber*|rechtsnachfolge*|nachfolgeunternehmen*|nachfolgegesellschaft*|insolvenz*|konkurs*|umstrukturierung*|restrukturierung*|neustrukturierung*|reorganisation*|neuorganisation*|umorganisation*|liquidation*|abwicklung der gesellschaft|kontrollwechsel*|eigentümerwechsel*|inhaberwechsel*|akquisition*|betriebsübergang*|verkauf von vermögens*|veräußerung von vermögens*|verkauf ** unternehmens|verkauf ** vermögens*|verkauf ** unternehmensteil*|verkauf ** geschäfts*|veräußerung ** unternehmens*|veräußerung ** vermögens*|wechsel ** unternehmensführung|wechsel ** eigentümer*",
  "public-recipient": "ander* nutzer*|ander* benutzer*|ander* mitglied*|ander* personen|ander* teilnehmer*|ander* gäste*|ander* kunden|ander* menschen|öffentlichkeit|allgemeinheit|teilnehmer|teilnehmern|community mitglied*|für andere sichtbar",
  "organisation-admin": "ihr arbeitgeber|ihrem arbeitgeber|ihren arbeitgeber|ihres arbeitgebers|ihre organisation|ihrer organisation|ihr unternehmen|ihrem unternehmen|ihres unternehmens|administrator|administratoren|administrators|kontoadministrator*|workspace inhaber*|schule|schulen|bildungseinrichtung*|dein arbeitgeber|deinem arbeitgeber|teamadministrator*",
  adviser: "berater|beratern|rechtsberater*|steuerberater*|finanzberater*|unternehmensberater*|rechtsanwalt*|rechtsanwält*|anwalt|anwälte|anwälten|anwaltskanzlei*|kanzleien|wirtschaftsprüfer*|abschlussprüfer*|prüfer|auditor*|notar|notare*|versicherer*|versicherung|versicherungen|versicherungsunternehmen*|versicherungsgesellschaft*|inkasso*|auskunftei*|wirtschaftsauskunftei*|kreditauskunftei*|schufa",
  researcher: "forscher|forschern|forscherinnen|forschend*|wissenschaftler*|universität*|hochschule*|forschungseinrichtung*|forschungsinstitut*|forschungspartner*|forschungsorganisation*|akademisch* einrichtung*|marktforschungsinstitut*|marktforschungsunternehmen*",
  delivery: "versanddienstleister*|versandunternehmen*|versandpartner*|versanddienst*|logistik|logistikunternehmen*|logistikpartner*|logistikdienstleister*|lieferdienst*|lieferpartner*|lieferunternehmen*|paketdienst*|zustelldienst*|zusteller*|spediteur*|spedition*|transportunternehmen*|transportdienstleister*|beförderungsunternehmen*|busunternehmen*|buspartner*|frachtführer*|kurier|kuriere*|kurierdienst*|fluggesellschaft*|airline*|gastgeber*|händler|händlern|verkäufer|verkäufern|restaurant|restaurants|einzelhändler*|reiseveranstalter*|hotel|hotels|vermieter|vermietern",
  "provide-service": "bereitstellung|bereitstellen|bereitzustellen|zur verfügung zu stellen|dienst* ** zur verfügung|leistung* ** zur verfügung|dienst* anzubieten|dienst* anbieten|dienste ** anbieten|unsere dienste ** erbringen|erbringung|erbringen|zu erbringen|erbracht*|leistungserbringung|vertragserbringung|betrieb|betreiben|zu betreiben|aufrechterhaltung|aufrechtzuerhalten|aufrechterhalten|instandhaltung|wartung|vertragserfüllung|durchführung|abwicklung|abzuwickeln|funktionsfähig*|nutzung ** zu ermöglichen",
  improve: "verbesser*|optimier*|serviceverbesserung*|qualitätsverbesserung*|qualitätssicherung*|fehlerbehebung*|fehlerbeseitigung*|behebung|beheben|zu beheben|nutzerfreundlich*|benutzerfreundlich*|nutzererlebnis*|verfeiner*|steigerung|weiter verbesser*|attraktiver|nutzererfahrung*|benutzererfahrung*|bedienbarkeit",
  develop: "entwickeln|entwickelt|entwicklung|entwicklungen|zu entwickeln|weiterentwick*|weiterzuentwickeln|weiter entwickel*|weiter zu entwickeln|entwickeln ** weiter|produktentwicklung*|neu* funktion*|neu* produkt*|neu* dienst*|neu* angebot*|innovat*|testen|getestet*|tests|erproben|erprobung",
  research: "forschung|forschungen|forschungszweck*|forschungsarbeit*|forschungsprojekt*|forschungsdaten|marktforschung|marktforschungszweck*|marktforschungs|nutzerforschung*|studie|studien|marktstudie*|marktanalyse*|fallstudie*|wissenschaftlich*|meinungsforschung*|erforschen|erforschung",
  marketing: "marketing|marketings|marketingzweck*|marketingkommunikation*|marketingmaßnahme*|marketingmitteilung*|marketingnachricht*|marketing mitteilung*|marketing e mail*|marketingkampagne*|marketingaktivität*|marketingmaterial*|direktmarketing*|direktwerbung|werblich*|werbezweck*|werbenachricht*|werbemitteilung*|werbe e mail*|werbemail*|werbeaktion*|werbekampagne*|werbemaßnahme*|werbematerial*|newsletter*|e mail werbung|sonderangebot*|angeboten und|neue angebote|kampagne|kampagnen|promotion*|aktionsangebot*|vermarkten|vermarktung|bewerbung unserer|bewerbung von|absatzförderung|verkaufsförderung|rabattaktion*|gutschein*",
  advertising: "werbung|werbungen|werbeanzeige*|werbeinhalt*|werbemittel*|werbebanner*|werbefläche*|werbespot*|werbeeinblendung*|anzeige|anzeigen|onlinewerbung|bannerwerbung|gesponsert*|werbefinanz*|werbebotschaft*|werbeanzeigen|anzeigenschaltung",
  "targeted-advertising": "personalisiert* werbung|personalisiert* anzeige*|personalisiert* werbeanzeige*|individualisiert* werbung|interessenbasiert*|interessensbasiert*|interessenbezogen*|interessengerecht*|verhaltensbasiert*|verhaltensbezogen*|nutzungsbasiert* werbung|nutzungsbasiert* online werbung|nutzungsbasiert* onlinewerbung|zielgerichtet* werbung|zielgerichtet* anzeige*|zielgerichtet* werbeanzeige*|gezielt* werbung|gezielt* anzeige*|gezielt* werbeanzeige*|maßgeschneidert* werbung|maßgeschneidert* anzeige*|relevant* werbung|relevant* anzeige*|relevant* werbeanzeige*|zugeschnitten* werbung|zugeschnitten* anzeige*|bedarfsgerecht* werbung|kontextbezogen* werbung|kontextbasiert* werbung|passend* werbung|retargeting*|remarketing*|targeting*|zielgruppe|zielgruppen|zielgruppenansprache*|custom audience*|lookalike*|conversion tracking*|konversions*|verhaltensorientiert*|werbung auf sie|werbung ** zuzuschneiden|kontextübergreifend*",
  analytics: "webanalyse|webanalysen|web analyse*|statistik|statistiken|statistisch*|analytics|reichweitenmessung*|reichweitenanalyse*|besuchermessung*|erfolgsmessung*|leistungsmessung*|trends|kennzahlen|nutzungsanalyse*|datenanalyse*|analysezweck*|reporting|berichterstattung|business intelligence|einblicke|erkenntnisse|verhaltensanalyse*|analysetool*|analyse tool*|analysewerkzeug*",
  personalise: "personalisier*|individualisier*|individuell* anpass*|individuell anzupassen|individuell angepasst*|anpassung an ihre|zugeschnitten*|zuzuschneiden|maßgeschneidert*|massgeschneidert*|bedarfsgerecht*|empfehlungen|produktempfehlung*|empfehlungssystem*|ihnen ** zu empfehlen|ihnen ** empfehlen können|vorschläge|vorschlägen|vorzuschlagen|vorschlagen|relevant* inhalt*|passend* inhalt*|kuratier*|auf sie abgestimmt*|auf ihre bedürfnisse|auf ihre interessen",
  "security-purpose": "sicherheit unserer|sicherheit unseres|sicherheit des|sicherheit der|schutz unserer|schutz der rechte|schutz von rechten|sicherheitszweck*|sicherheitsgründe*|missbrauch*|mißbrauch*|missbräuchlich*|spam|schadsoftware|malware|bedrohung*|bösartig*|böswillig*|schädlich*|schwachstelle*|sicherheitslücke*|sicherheitsrisik*|integrität|netzwerksicherheit|informationssicherheit|it sicherheit|systemsicherheit|angriff|angriffe|angriffen|cyberangriff*|rechte ** schützen|zu unserem schutz|abwehr von",
  fraud: "betrug|betrugs*|betrüger*|illegal*|rechtswidrig*|gesetzwidrig*|geldwäsche*|verstoß|verstöße*|verstoss|rechtsverletzung*|unrechtmäßig*|straftat*|unzulässig* nutzung|unbefugt* nutzung|unerlaubt* nutzung|strafbar* handlung*|rechtsverstöße*",
  "legal-compliance": "gesetzlich*|rechtlich* verpflichtung*|rechtlich* pflicht*|rechtlich* vorgabe*|rechtlich* anforderung*|rechtlich* gründe*|rechtlich verpflichtet|geltend* recht*|anwendbar* recht*|geltend* gesetz*|anwendbar* gesetz*|maßgeblich* gesetz*|gesetz|gesetze|gesetzen|gesetzesvorschrift*|rechtsvorschrift*|rechtspflicht*|vorschrift|vorschriften|verordnungen|einhaltung|einzuhalten|nachzukommen|gesetzlich vorgeschrieben*|gesetzlich verpflichtet*|gesetzlich* verpflichtung*|gesetzlich* vorschrift*|regulatorisch*|steuerrecht*|handelsrecht*|steuerlich*|buchführung*|buchhaltung*|buchhalterisch*|aufbewahrungspflicht*|compliance|1 lit c|1 buchstabe c|lit c dsgvo|lit c ds gvo|aufsichtsrechtlich*|unionsrecht*",
  "legal-claims": "rechtsanspr*|geltendmachung|geltend zu machen|ansprüche|ansprüchen|durchsetzung|durchsetzen|durchzusetzen|rechtsdurchsetzung|rechtsstreit*|streitigkeit*|streitbeilegung*|streitfall*|rechtsverteidigung|rechtsverfolgung|verteidigung|verteidigen|zu verteidigen|gerichtsverfahren*|gerichtlich* verfahren*|rechtlich* verfahren*|nutzungsbedingung*|allgemein* geschäftsbedingung*|agb|agbs|klagen",
  communicate: "kommunizier*|kommunikation|mit ihnen in kontakt|mit ihnen in verbindung|kontaktieren|zu kontaktieren|kontaktiert|kontaktaufnahme|ihnen zu senden|ihnen senden|zuzusenden|zusenden|zusendung|zuzuschicken|zu schicken|übersendung|servicemitteilung*|service mitteilung*|servicenachricht*|dienstnachricht*|systemnachricht*|push benachrichtigung*|push nachricht*|push mitteilung*|pushbenachrichtigung*|textnachricht*|sms|einladung|einladungen|einladen|auf dem laufenden|in verbindung zu setzen",
  support: "kundendienst|kundendienstes|kundendienst*|kundenservice*|kundenbetreuung*|kundensupport*|kundenbetreuer*|support|supports|technisch* unterstützung|technisch* support|technisch* hilfe|ihnen zu helfen|ihnen helfen|sie zu unterstützen|ihre fragen zu beantworten|ihre anfragen zu beantworten|ihre anfrage zu beantworten|ihrer anfrage zu bearbeiten|bearbeitung ihrer anfrage*|beantwortung ihrer anfrage*|beantwortung ihrer fragen|problemlösung*|helpdesk",
  "payment-purpose": "zahlungsabwicklung*|zahlungsverarbeitung*|zahlungsverkehr*|zahlungen|zahlung|bezahlung|abwicklung von zahlungen|zahlungen abzuwickeln|abrechnung|abrechnungen|abrechnungszweck*|rechnungsstellung*|rechnungslegung|rückerstattung*|erstattung|erstattungen|rückzahlung*|bestellabwicklung*|kaufabwicklung*|auftragsabwicklung*|abwicklung ihrer bestellung*|bestellungen abzuwickeln|bestellungen zu bearbeiten|transaktionen abzuwickeln|fakturierung",
  recruitment: "personalbeschaffung|personalauswahl|personalgewinnung|recruiting*|rekrutierung*|stellenbesetzung*|bewerberauswahl|bewerbermanagement*|auswahlverfahren|einstellung von mitarbeiter*|anbahnung eines beschäftigungsverhältnis*|begründung eines beschäftigungsverhältnis*",
  "ai-training": "trainieren|trainiert*|zu trainieren|training|trainings|trainingsdaten|trainingszweck*|modelltraining*|ki training*|sprachmodell*|große* sprachmodell*|llm|llms|grundlagenmodell*|basismodell*|anlernen|training von|training unserer",
  ai: "künstlich* intelligenz|ki|ai|maschinell* lern*|machine learning|generativ*|chatbot*|ki gestützt*|ki basiert*|ki system*|ki modell*|ki funktion*|ki tool*|ki technologie*|ki anwendung*|neuronal* netz*|deep learning|algorithmus|algorithmen|algorithmisch*",
  "automated-decision": "automatisiert* entscheidung*|automatisch* entscheidung*|automatisiert* entscheidungsfindung*|automatisiert* einzelentscheidung*|automatisiert* einzelfallentscheidung*|automatisiert* verarbeitung*|automatisiert* verfahren*|automatisiert* system*|automatisiert* mittel*|automatisiert* technologie*|vollautomatisiert*|vollständig automatisiert*|automatisiert entscheid*|automatisch entscheid*|rechtlich* wirkung*|eingreifen einer person|menschlich* eingreif*|menschlich* überprüfung|menschlich* prüfung|menschlich* kontrolle",
  profiling: "profiling*|scoring*|scorewert*|score wert*|scorewerte|kundensegmentier*",
  right: "recht|rechte|rechten|betroffenenrecht*|datenschutzrechte|datenschutzrechten|ihre rechte|ihrer rechte|ihren rechten|deine rechte|deiner rechte|anspruch|sind berechtigt|sind sie berechtigt|bist berechtigt|rechte der betroffenen*|rechte betroffener*",
  "right-access": "auskunft|auskünfte|auskunftsrecht*|auskunftsanspruch*|auskunftsverlangen|auskunftserteilung|auskunftsersuchen|auskunftsbegehren|recht auf auskunft|recht auf zugang|recht auf zugriff|recht auf information|auskunft verlangen|auskunft zu verlangen|auskunft zu erhalten|auskunft über|kopie ihrer|kopie der|kopie dieser|kopie deiner|eine kopie|zugang zu ihren|zugriff auf ihre|zugriff auf deine|informiert zu werden|datenauskunft",
  "right-rectify": "berichtigen|berichtigt|berichtigung|berichtigungen|zu berichtigen|recht auf berichtigung|korrigieren|korrigiert|korrektur|korrekturen|zu korrigieren|richtigstell*|unrichtig*|fehlerhaft* daten|falsch* daten|unvollständig*|vervollständig*|ungenau* daten|ihre daten zu aktualisieren|ihre daten aktualisieren|daten ** auf dem neuesten stand|daten ** auf dem aktuellen stand|recht auf änderung|recht auf korrektur",
  "right-erase": "recht auf löschung|löschung ihrer|löschung deiner|löschung der daten|löschung der sie|löschung personenbezogen*|löschung verlangen|löschung zu verlangen|löschung beantragen|löschung zu beantragen|löschung anfordern|löschungsrecht*|löschantrag*|löschanfrage*|löschungsanfrage*|löschungsanspruch|löschbegehren|löschungsersuchen|recht auf vergessen*|vergessenwerden|vergessen werden|vergessen zu werden|verlangen dass wir ** löschen",
  "right-port": "datenübertragbarkeit*|übertragbarkeit|datenportabilität|portabilität|maschinenlesbar*|maschinenlesebar*|maschinell lesbar*|strukturiert* gängig*|daten exportieren|daten zu exportieren|export ihrer|gängigen maschinenlesbar*|datenmitnahme",
  "right-object": "widerspruch|widerspruchs|widersprüche*|widerspruchsrecht*|widerspruchsmöglichkeit*|widersprechen|widersprochen|widerspricht|zu widersprechen|recht auf widerspruch|widerspruch einlegen|widerspruch einzulegen|widerspruch erheben",
  "right-restrict": "einschränkung der verarbeitung|einschränkung der|einschränkung ihrer|einschränkung deiner|recht auf einschränkung|einschränkung verlangen|einschränkung zu verlangen|verarbeitung einzuschränken|verarbeitung einschränk*|verarbeitung ** einschränken|schränken * verarbeitung ein|schränken die verarbeitung|nutzung einschränken|nutzung einzuschränken|nutzungsbeschränkung*|verarbeitung zu beschränken|verarbeitung beschränk*|sperrung|sperrung ihrer",
  "right-complain": "beschwerde|beschwerden|beschweren|beschwerderecht*|beschwerde einreichen|beschwerde einzureichen|recht auf beschwerde|aufsichtsbehörde*|datenschutzaufsichtsbehörde*|datenschutz aufsichtsbehörde*|datenschutzaufsicht*|datenschutzbehörde*|landesbeauftragt*|bundesbeauftragt*|landesamt für datenschutz*|aufsichtsstelle*|ombuds*|schlichtung*|schiedsverfahren*|schiedsgericht*|schiedsstelle*|edöb|cnil|ico|regulierungsbehörde*",
  "right-appeal": "rechtsmittel*|rechtsbehelf*|einspruch*|einsprüche*|berufung einlegen|berufung einzulegen|gerichtlich* abhilfe|klagerecht",
  "right-nondiscrimination": "diskriminier*|nichtdiskriminier*|nicht diskriminier*|benachteilig*|vergeltungsmaßnahme*",
  "right-human-review": "nicht * entscheidung unterworfen|unterworfen zu werden|entscheidung anfechten|entscheidung anzufechten|anfechtung der entscheidung|darlegung des eigenen standpunkts|eigenen standpunkt*|eingreifen einer person|eingreifen einer natürlichen person|menschlich* überprüfung|menschlich* eingreifen",
  "right-withdraw": "widerruf|widerrufs|widerrufen|widerruft|widerruflich*|widerrufsrecht*|widerrufsmöglichkeit*|zu widerrufen|widerruf ihrer einwilligung|einwilligung widerrufen|einwilligung ** widerrufen|einwilligung zu widerrufen|zustimmung widerrufen|zustimmung ** widerrufen|zurückziehen|zurückzuziehen|zurückgezogen|zurücknehmen|rücknahme ihrer|wirkung für die zukunft",
  "authorised-agent": "bevollmächtigt*|vollmacht|vollmachten|vertretungsberechtigt*|autorisiert* vertreter*|rechtlich* vertreter*|rechtsvertreter*|in ihrem namen|in deinem namen",
  "exercise-request": "ausüben|ausübung|auszuüben|ausgeübt|wahrnehmung ihrer rechte|wahrnehmen|geltend machen|rechte geltend|antrag|anträge|anträgen|beantragen|beantragt|zu beantragen|anfordern|angefordert*|anforderung|anforderungen ihrer|zu verlangen|verlangen|ersuchen|ihrem ersuchen|anfrage stellen|anfrage zu stellen|anfrage einreichen|anfrage einzureichen|antrag stellen|betroffenenanfrage*|datenschutzanfrage*|datenschutzanfragen|anfrage der betroffenen*",
  "opt-out": "opt out*|abmelden|abmeldung|abzumelden|abgemeldet|abbestellen|abbestellt|abbestellung|abzubestellen|deaktivieren|deaktiviert*|deaktivierung|zu deaktivieren|ausschalten|ausgeschaltet|auszuschalten|abschalten|austragen|ablehnen|abgelehnt|abzulehnen|ablehnung|abwählen|abzuwählen|blockieren|blockiert|zu blockieren|verweigern|verweigert|verweigerung|verhindern indem|speicherung ** verhindern|erfassung ** verhindern|setzen von cookies ** verhindern|verhindern dass|unterbinden|untersagen|nicht mehr erhalten|keine weiteren ** erhalten|keine ** mehr erhalten|nicht verkaufen oder weitergeben|unterdrückung",
  "opt-in": "opt in*|double opt in*|aktivieren|aktiviert*|aktivierung|zu aktivieren|einschalten|eingeschaltet|einzuschalten|freischalten|freigeschaltet|anmeldung zum newsletter|newsletter anmeld*|newsletter abonnier*",
  settings: "einstellung|einstellungen|datenschutzeinstellung*|datenschutz einstellung*|privatsphäre einstellung*|privatsphäreeinstellung*|kontoeinstellung*|profileinstellung*|browsereinstellung*|browser einstellung*|geräteeinstellung*|systemeinstellung*|cookie einstellung*|cookieeinstellung*|einstellungsmöglichkeit*|sicherheitseinstellung*|präferenzcenter*|präferenz center*|präferenzen verwalten|datenschutz center|privacy center|dashboard|kontrollieren|steuern|einwilligungsverwaltung|consent tool*|consent manager*|consent management*|einwilligungsbanner|cookie banner|konfigurieren|konfiguration ihres|verwalten sie|schieberegler",
  choose: "wahl|wahlmöglichkeit*|wahlfreiheit|auswahl|auswählen|auszuwählen|wählen|gewählt|freiwillig*|optional*|freigestellt|steht ihnen frei|frei entscheiden|selbst entscheiden|selbst bestimmen|entscheiden sie|sich entscheiden|sich ** dafür entscheiden|entscheiden können|entscheiden ob|auf wunsch|wunschgemäß",
  gpc: "do not track*|global privacy control*|gpc|dnt|browser signal*|browsersignal*|opt out signal*|nicht verfolgen signal*|opt out präferenzsignal*|präferenzsignal*",
  consent: "einwilligung|einwilligungen|einwilligungserklärung*|einwilligen|einwilligt|eingewilligt|zustimmung|zustimmungen|zustimmungserklärung*|zustimmen|zustimmt|zugestimmt|zuzustimmen|stimmen sie|stimmen zu|stimme zu|stimmst du|erlaubnis|einverstanden|einverständnis*|genehmigung|genehmigungen|genehmigt*|gestatten|gestattet|autorisieren|autorisiert*|1 lit a|1 buchstabe a|lit a dsgvo|lit a ds gvo|2 lit a|ausdrücklich* einwilligung|ausdrücklich* zustimmung|vorherig* einwilligung|vorherig* zustimmung",
  "legitimate-interest": "berechtigt* interesse*|berechtigt* geschäftsinteresse*|berechtigt* geschäftlich* interesse*|berechtigt* unternehmensinteresse*|berechtigt* wirtschaftlich* interesse*|berechtigt* geschäftszweck*|legitim* interesse*|legitim* geschäft*|rechtmäßig* interesse*|überwiegend* berechtigt* interesse*|überwiegend* interesse*|interessenabwägung*|1 lit f|1 buchstabe f|1 buchst f|lit f dsgvo|lit f ds gvo",
  contract: "vertragserfüllung|vertragsdurchführung|vertragsabwicklung|vertragsanbahnung|vertragsabschluss*|vertragsabschlusses|vertragsschluss*|vertragsverhältnis*|vertragsbeziehung*|erfüllung eines vertrag*|erfüllung des vertrag*|erfüllung unseres vertrag*|erfüllung von verträgen|erfüllung ** vertrag*|erfüllung ** verträge*|durchführung eines vertrag*|durchführung des vertrag*|abschluss eines vertrag*|vertrag mit ihnen|vertrags mit ihnen|vertrag zu erfüllen|vertrag ** zu erfüllen|vorvertraglich*|1 lit b|1 buchstabe b|lit b dsgvo|lit b ds gvo",
  "legal-basis": "rechtsgrundlage*|rechtsgrund|rechtsgründe*|gesetzlich* grundlage*|rechtlich* grundlage*|erlaubnistatbestand*|art 6|artikel 6|art 9|artikel 9|lebenswichtig* interesse*|öffentlich* interesse*|im öffentlichen interesse|wesentlich* interessen|rechtmäßigkeit|1 lit d|1 lit e|rechtlich* basis",
  safeguard: "sicherheitsmaßnahme*|sicherheitsmassnahme*|sicherheitsvorkehrung*|sicherheitsverfahren*|sicherheitsstandard*|sicherheitsmechanism*|sicherungsmaßnahme*|schutzmaßnahme*|schutzmassnahme*|schutzvorkehrung*|technisch* und organisatorisch*|organisatorisch* maßnahme*|technisch* maßnahme*|geeignet* garantie*|angemessen* garantie*|datensicherheit*|sicherheit|sichere|sicheren|sicherer|sicheres|sicher aufbewahr*|sicher gespeichert|sicher übertragen|sicher verwahr*|geschützt*|schützen|zu schützen|schutz ihrer|schutz deiner|schutz der daten|schutz von daten|schutz personenbezogen*|schutz vor|absicherung|abgesichert|firewall*|zugriffskontrolle*|zugangskontrolle*|zutrittskontrolle*|zugriffsbeschränkung*|vertraulich|vertraulichkeit|penetrationstest*|zwei faktor*|multi faktor*|iso 27001|soc 2|pci|need to know|stand der technik",
  breach: "datenpanne*|datenschutzverletzung*|datenschutzvorfall*|datenschutzvorfälle*|datenleck*|datenverlust*|sicherheitsverletzung*|sicherheitsvorfall*|sicherheitsvorfälle*|verletzung des schutzes|verletzungen des schutzes|verletzung der sicherheit|verletzung der datensicherheit|unbefugt*|unberechtigt* zugriff*|unautorisiert*|nicht autorisiert* zugriff*|kompromittier*|hackerangriff*|zugriff durch unbefugte",
  "no-guarantee": "nicht garantieren|nicht garantiert|nicht gewährleisten|nicht gewährleistet|keine garantie*|keine gewähr|keine absolut*|absolut* sicherheit|absolut* schutz|absolut sicher|vollständig* sicherheit|vollkommen sicher|vollständig sicher|völlig sicher|100 sicher|100 prozentig*|hundertprozentig*|lückenlos* schutz|sicherheitslücken aufweisen|auf eigenes risiko|auf ihr eigenes risiko|auf eigene gefahr|nicht ausgeschlossen werden|keine haftung",
  "employees-access": "mitarbeiter|mitarbeitern|mitarbeiters|mitarbeiterinnen|mitarbeitende*|angestellte|angestellten|beschäftigte|beschäftigten|personal|personals|belegschaft|unser team|unserem team|unseres teams",
  "third-country": "drittland|drittlands|drittlandes|drittländer*|drittlandtransfer*|drittlandübermittlung*|drittstaat*|außerhalb der eu|außerhalb des ewr|außerhalb der europäischen|außerhalb des europäischen|außerhalb europas|außerhalb deutschlands|außerhalb der schweiz|außerhalb der union|außerhalb ihres|außerhalb des landes|außerhalb des vereinigten|ausserhalb der eu|ausserhalb des ewr|ausserhalb der europäischen|ausserhalb des europäischen|ausserhalb der schweiz|nicht zur eu|ander* länder|ander* ländern|ander* staaten|ander* rechtsordnung*|ander* land|in länder|in ländern|ausland|ausländisch*|international|international* übermittlung*|international* datenübermittlung*|international* datentransfer*|international* transfer*|international* übertragung*|international* datenübertragung*|internationale organisation*|grenzüberschreitend*|grenzüberschreitend* daten*",
  scc: "standardvertragsklausel*|standard vertragsklausel*|eu standardvertragsklausel*|standarddatenschutzklausel*|standard datenschutzklausel*|standardschutzklausel*|standardklausel*|mustervertragsklausel*|musterklausel*|modellklausel*|vertragsklauseln der eu|scc|sccs|standard contractual clauses",
  framework: "privacy shield*|eu us privacy shield*|data privacy framework*|dpf|datenschutzrahmen*|eu us datenschutzrahmen*|datenschutzschild*|safe harbo*|safe harbour*|rahmenabkommen*|datenschutzabkommen*",
  adequacy: "angemessenheitsbeschluss*|angemessenheitsbeschlüsse*|angemessenheitsbeschlusses|angemessenheitsentscheidung*|angemessenheit|angemessen* schutzniveau*|angemessen* datenschutzniveau*|angemessen* niveau*|angemessen* schutz|schutzniveau*|datenschutzniveau*|gleichwertig* schutz*",
  bcr: "verbindlich* intern* datenschutzvorschrift*|verbindlich* intern* vorschrift*|verbindlich* unternehmensregel*|verbindlich* unternehmensvorschrift*|verbindlich* unternehmensintern*|verbindlich* konzern*|binding corporate rules|bcr|bcrs|interne datenschutzvorschriften",
  us: "usa|us|u s|u s a|vereinigt* staaten|vereinigt* staaten von amerika|amerika|amerikanisch*|us amerikanisch*",
  eu: "europäisch* union|eu|ewr|europäisch* wirtschaftsraum*|europa|europas|mitgliedstaat*|mitgliedsstaat*|mitgliedsland*|mitgliedsländer*|eu mitgliedstaat*|eu mitgliedsstaat*|eu länder*|innerhalb der eu",
  uk: "vereinigt* königreich*|großbritannien|grossbritannien|uk|england|britisch*",
  switzerland: "schweiz|schweizer|schweizerisch*",
  country: "land|länder|ländern|landes|staaten|rechtsordnung*|rechtsgebiet*|rechtsraum*|rechtssystem*|hoheitsgebiet*|gerichtsbarkeit*|region|regionen|bestimmungsland*|empfängerland*",
  servers: "server|servern|servers|webserver*|serverstandort*|rechenzentr*|datenzentr*|data center*|datacenter*|infrastruktur*",
  cookie: "cookie|cookies|*cookie|*cookies|cookie richtlinie*|cookie erklärung*|cookie hinweis*",
  "tracker-tech": "pixel*|zählpixel*|trackingpixel*|tracking pixel*|web beacon*|webbeacon*|beacon|beacons|web bug*|webbug*|clear gif*|lokal* speicher|lokal* speicherung|local storage|localstorage|session storage|sessionstorage|tracking technologie*|trackingtechnologie*|tracking tool*|ähnlich* technologie*|vergleichbar* technologie*|ähnlich* technik*|sdk|sdks|plugin|plugins|plug in|plug ins|social plugin*|social plug in*|session replay*|sitzungsaufzeichnung*|tag manager*|heatmap*|skripte|skripten|device graph*",
  "third-party-cookie": "drittanbieter cookie*|drittanbietercookie*|drittcookie*|cookies von drittanbietern|cookies von dritten|cookies dritter|third party cookie*|first party cookie*|erstanbieter cookie*|session cookie*|sessioncookie*|sitzungscookie*|sitzungs cookie*|persistent* cookie*|dauerhaft* cookie*|permanent* cookie*|temporär* cookie*|transient* cookie*|notwendig* cookie*|technisch notwendig* cookie*|technisch erforderlich* cookie*|unbedingt erforderlich* cookie*|erforderlich* cookie*|essenziell* cookie*|essentiell* cookie*|nicht notwendig* cookie*|nicht essenziell* cookie*|werbe cookie*|werbecookie*|marketing cookie*|marketingcookie*|funktional* cookie*|funktionell* cookie*|funktionscookie*|analyse cookie*|analysecookie*|analytisch* cookie*|statistik cookie*|performance cookie*|leistungs cookie*|tracking cookie*|trackingcookie*|targeting cookie*|präferenz cookie*|opt out cookie*",
  child: "kind|kinder|kindern|kindes|kinds|kinderschutz|minderjährig*|jugendlich*|teenager*|heranwachsend*|jung* menschen|schüler*|kinder und jugendliche*",
  parent: "eltern|elternteil*|elterlich*|erziehungsberechtigt*|sorgeberechtigt*|personensorgeberechtigt*|träger der elterlichen|gesetzlich* vertreter*|vormund*|vormünder*|elterlich* zustimmung|elterlich* einwilligung",
  "under-age": "unter * jahren|unter * jahre|unter 13|unter 14|unter 16|unter 18|jünger als|mindestalter*|mindestens * jahre alt|jahre alt|jahren alt|lebensjahr*|volljährig*|im alter von|unter dem alter|alter von|altersgrenze*|altersanforderung*|altersüberprüfung*|altersverifi*",
  resident: "einwohner*|bewohner*|ansässig*|gebietsansässig*|wohnsitz*|wohnhaft|wohnen|aufhalten|gewöhnlich* aufenthalt*|mit sitz in|niedergelassen*|in ** leben|in ** wohnen|sofern sie in ** leben",
  california: "kalifornien*|kalifornisch*|california*|ccpa|cpra|virginia|colorado|connecticut|utah|nevada|texas|oregon|shine the light|bundesstaat|bundesstaaten|us bundesstaat*",
  gdpr: "dsgvo|ds gvo|eu dsgvo|eu ds gvo|gdpr|uk gdpr|datenschutz grundverordnung|datenschutzgrundverordnung|eu datenschutz grundverordnung|bdsg|bundesdatenschutzgesetz*|landesdatenschutzgesetz*|datenschutzgesetz*|datenschutzrecht|datenschutzrechts|datenschutzrechtlich*|datenschutzvorschrift*|datenschutzgesetzgebung|ttdsg|tdddg|telemediengesetz*|tmg|dsg|revdsg|ndsg|lgpd|pipeda|general data protection regulation",
  visitor: "besucher*|seitenbesucher*|websitebesucher*|webseitenbesucher*|website besucher*|gast|gäste|gästen|nicht registriert*|nichtmitglied*|nicht nutzer*",
  customer: "kunde|kunden|kundin*|kundinnen|geschäftskunde*|privatkunde*|endkunde*|endnutzer*|endbenutzer*|abonnent*|verbraucher*|klient*|mandant*|käufer*|besteller*|auftraggeber*|interessent*|firmenkunde*|bestandskunde*|neukunde*",
  user: "nutzer|nutzern|nutzers|nutzerin|nutzerinnen|nutzende|nutzenden|benutzer|benutzern|benutzers|benutzerin|benutzerinnen|mitglied|mitglieder|mitgliedern|mitglieds|anwender*|kontoinhaber*|registriert* nutzer*|registriert* benutzer*|betroffene|betroffenen|betroffener|betroffen* person*|person|personen|natürlich* person*|einzelperson*",
  employee: "unsere mitarbeiter|unserer mitarbeiter|unseren mitarbeitern|unsere mitarbeiterinnen|unsere beschäftigten|unserer beschäftigten|unsere angestellten|stellenbewerber*",
  applies: "gilt für|gelten für|gilt nicht für|gelten nicht für|gilt auch für|gilt ausschließlich für|gilt nur für|gilt sowohl für|findet anwendung|finden anwendung|keine anwendung|anwendbar auf|geltungsbereich*|anwendungsbereich*|geltungsbereichs|datenschutzerklärung gilt|datenschutzerklärungen gelten|datenschutzrichtlinie gilt|datenschutzbestimmungen gelten|datenschutzhinweise gelten|richtlinie gilt|erklärung gilt|bestimmungen gelten|bezieht sich auf|beziehen sich auf|bezieht sich nicht|erstreckt sich|eigen* datenschutz*|eigen* separat* datenschutz*|separat* datenschutz*|gesondert* datenschutz*|unterliegt ** datenschutz*|unterliegen ** datenschutz*|unterliegt deren|unterliegen deren|datenschutzerklärung ** beschreibt|datenschutzerklärung beschreibt|datenschutzerklärung erläutert|datenschutzerklärung erklärt|datenschutzerklärung informiert|datenschutzrichtlinie beschreibt|datenschutzrichtlinie erläutert|datenschutzrichtlinie erklärt|richtlinie erläutert|richtlinie beschreibt|datenschutzhinweise beschreiben|datenschutzhinweise informieren|wird erläutert wie",
  controller: "verantwortlicher|verantwortlichen|verantwortliche|verantwortlich* stelle*|verantwortlich für die|verantwortlich für ihre|verantwortlich im sinne|datenverantwortliche*|datenschutzverantwortliche*|gemeinsam verantwortlich*|gemeinsam* verantwortlich*|gemeinsam* verantwortlichkeit|gemeinsam* datenverantwortliche*|mitverantwortlich*|betreiber dieser|betreiber der website|betreiber der webseite|seitenbetreiber*|websitebetreiber*|betrieben von|betrieben wird von|rechtsträger*|verantwortlich* unternehmen",
  dpo: "datenschutzbeauftragte*|datenschutz beauftragte*|betrieblich* datenschutzbeauftragte*|dsb|eu vertreter*|vertreter in der|vertreter gemäß|vertreter nach art|unser vertreter|unseren vertreter|schweizer vertreter*|datenschutzteam*|datenschutz team*|datenschutzabteilung*|data protection officer|dpo|datenschutzkoordinator*",
  "contact-us": "kontaktieren sie uns|kontaktieren sie|kontaktiere uns|uns kontaktieren|uns ** kontaktieren|kontakt aufnehmen|kontakt mit uns|kontakt zu uns|mit uns in kontakt|mit uns in verbindung|wenden sie sich|wende dich|an uns wenden|sich ** an uns wenden|schreiben sie uns|schreiben sie|schreib uns|fragen haben|bei fragen|fragen zu|fragen zum|kontaktformular*|kontaktseite*|kontaktmöglichkeit*|ansprechpartner*|impressum|erreichen sie|erreichbar|erreichen sie uns|postfach|hilfe center|hilfecenter|hilfebereich|hilfeseite*|rufen sie uns|per post|e mail an|formlos* mitteilung|formlos",
  "third-party-sites": "websites dritter|webseiten dritter|seiten dritter|website dritter|internetseiten dritter|angebote dritter|drittseite*|websites von dritten|webseiten von dritten|websites von drittanbietern|webseiten von drittanbietern|drittanbieter website*|drittanbieter webseite*|drittanbieterseite*|extern* link*|extern* website*|extern* webseite*|extern* seite*|fremd* website*|fremd* seiten|ander* website*|ander* webseite*|links zu|links auf|hyperlink*|verlinkt*|verlinkung*|verlinken|nicht verantwortlich für|keine verantwortung|keine haftung für|keinen einfluss|keinen einfluß|keine kontrolle über|dienste dritter|diensten dritter|dienste von dritten|dienste von drittanbietern|apps dritter|apps von dritten|anwendungen dritter|inhalte dritter|drittdienst*|drittanbieterdienst*|drittanbieter dienst*|drittanbieter app*|drittanbieter anwendung*|datenschutzpraktiken dritter|datenschutzpraktiken anderer|datenschutzpraktiken dieser|integration|integrationen",
  "policy-doc": "datenschutzerklärung*|datenschutzhinweis*|datenschutzrichtlinie*|datenschutzbestimmung*|datenschutzinformation*|datenschutzmitteilung*|datenschutzgrundsätze*|datenschutzpolitik|datenschutzpolicy|datenrichtlinie*|datenschutz richtlinie*|diese erklärung|dieser erklärung|diese richtlinie|dieser richtlinie|diese richtlinien|dieser richtlinien|diese bestimmungen|dieser bestimmungen|diesen bestimmungen|diese hinweise|dieser hinweise|diesen hinweisen|dieses dokument|dieses dokuments|diesem dokument|weiter unten|weiter oben",
  "policy-change": "änderung dieser|änderungen dieser|änderungen an dieser|änderungen an diesen|änderungen an unserer|änderungen der datenschutz*|änderung der datenschutz*|änderung unserer datenschutz*|änderungen unserer datenschutz*|änderungen unserer richtlinie*|aktualisierung dieser|aktualisierungen dieser|aktualisierung der datenschutz*|aktualisierung unserer datenschutz*|anpassung dieser|anpassung der datenschutz*|anpassung unserer datenschutz*|richtlinie ** zu ändern|richtlinie ** anzupassen|richtlinie ** anpassen|richtlinie ** überarbeiten|erklärung ** zu ändern|erklärung ** anzupassen|diese bestimmungen ** ändern|diese bestimmungen ** anpassen|diese bestimmungen ** aktualisieren|diese hinweise ** ändern|diese hinweise ** anpassen|diese hinweise ** aktualisieren|diese hinweise ** anzupassen|datenschutzerklärung ** änder*|datenschutzerklärung ** zu ändern|datenschutzerklärung ** geändert*|datenschutzerklärung ** aktualisier*|datenschutzerklärung ** anpass*|datenschutzerklärung ** anzupassen|datenschutzerklärung ** angepasst*|datenschutzerklärung ** überarbeit*|datenschutzerklärung ** ergänz*|datenschutzrichtlinie* ** änder*|datenschutzrichtlinie* ** geändert*|datenschutzrichtlinie* ** aktualisier*|datenschutzrichtlinie* ** anpass*|datenschutzrichtlinie* ** anzupassen|datenschutzrichtlinie* ** überarbeit*|datenschutzbestimmungen ** änder*|datenschutzbestimmungen ** geändert*|datenschutzbestimmungen ** aktualisier*|datenschutzbestimmungen ** anpass*|datenschutzbestimmungen ** anzupassen|datenschutzhinweise* ** änder*|datenschutzhinweise* ** geändert*|datenschutzhinweise* ** aktualisier*|datenschutzhinweise* ** anpass*|datenschutzhinweise* ** anzupassen|datenschutzinformation* ** änder*|datenschutzinformation* ** aktualisier*|datenschutzinformation* ** anpass*|richtlinie ** ändern|richtlinie ** aktualisier*|erklärung ** ändern|erklärung ** aktualisier*|erklärung ** anpass*|bestimmungen werden sich * * * * ändern|wesentlich* änderung*|geändert* fassung*|geändert* version*|geändert* datenschutz*|aktualisiert* fassung*|aktualisiert* version*|aktualisiert* datenschutz*|aktualisiert* richtlinie*|überarbeitet* fassung*|überarbeitet* version*|überarbeitet* datenschutz*|neu* datenschutzerklärung|neu* datenschutzrichtlinie|neu* fassung|neufassung*|jeweils aktuell* fassung|jeweils aktuell* version|jeweils aktuell* datenschutz*|jeweils gültig* fassung|jeweils gültig* version|aktualität und änderung|änderungsvorbehalt*",
  "last-updated": "zuletzt aktualisiert*|zuletzt geändert*|zuletzt überarbeitet*|zuletzt bearbeitet*|letzt* aktualisierung|letzt* änderung|letzt* überarbeitung|letzt* stand|stand N|stand vom|stand * N|den stand|stand der datenschutz*|stand dieser|aktueller stand|gültig ab|gültig seit|gilt ab|gelten ab|in kraft seit|in kraft ab|tritt am ** in kraft|treten am ** in kraft|tritt in kraft|treten in kraft|datum des inkrafttretens|wirksam ab|wirksam seit|wirksam zum|fassung vom|version vom|aktuell gültig|mit wirkung vom|mit wirkung zum",
  not: "nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|ohne|weder|nichts|niemand|niemanden|niemandem|keinesfalls|keineswegs|nirgends|auf keinen fall|in keinem fall|in keiner weise|unter keinen umständen|zu keinem zeitpunkt|zu keiner zeit|nicht mehr|noch nie",
  generally: "grundsätzlich|in der regel|normalerweise|üblicherweise|im allgemeinen|hauptsächlich|vorwiegend|überwiegend|in erster linie|meist|meistens|typischerweise|vorrangig|primär",
  only: "nur|ausschließlich*|ausschliesslich*|lediglich|allein|alleinig*|einzig|bloß|strikt|beschränkt auf|beschränkt sich auf|begrenzt auf|zu keinem anderen zweck|keinem anderen zweck|keinen anderen zweck*|für keine anderen zwecke|auf das notwendige|mindestmaß|auf ein minimum",
  except: "außer|ausser|ausgenommen|ausnahme|ausnahmen|ausnahmsweise|ausnahmefälle|ausnahmefällen|mit ausnahme|es sei denn|abgesehen von|ungeachtet|unbeschadet|sofern nicht|soweit nicht|falls nicht|wenn nicht|sofern nichts anderes|soweit nichts anderes|nicht anders angegeben|anders als|mit der ausnahme|andernfalls nicht",
  if: "wenn|falls|sofern|soweit|vorausgesetzt|unter der voraussetzung|unter der bedingung|im falle|im fall|in fällen|in dem fall|für den fall|in diesem fall|vorbehaltlich|je nachdem|je nach|abhängig von|in abhängigkeit|insofern|insoweit|sollten sie|sollten wir|sollte sich|sollte ein|sollte eine|sollte der|sollte die|sollte das|sollten sich|sollten diese|sollten die|sollte dies|bedingung",
  "with-consent": "mit ihrer einwilligung|mit ihrer zustimmung|mit ihrer * einwilligung|mit ihrer * zustimmung|mit ihrer * * einwilligung|mit ihrer erlaubnis|mit ihrem einverständnis|mit deiner einwilligung|mit deiner zustimmung|mit deiner * einwilligung|mit deiner * zustimmung|mit einwilligung|mit deren einwilligung|ohne ihre einwilligung|ohne ihre zustimmung|ohne ihre * einwilligung|ohne ihre * zustimmung|ohne ihre * * einwilligung|ohne ihre * * zustimmung|ohne ihre erlaubnis|ohne ihr einverständnis|ohne ihr * einverständnis|ohne deine einwilligung|ohne deine zustimmung|ohne deine * einwilligung|ohne deine * zustimmung|ohne einwilligung|ohne zustimmung|ohne * einwilligung|ohne * zustimmung|nur mit ihrer|nur mit ihrer einwilligung|nur mit ihrer zustimmung|nur mit ihrer * einwilligung|nur mit ihrer * zustimmung|nur nach einwilligung|nach einwilligung|nach ihrer einwilligung|nach ihrer * einwilligung|auf grundlage ihrer einwilligung|auf grundlage ihrer * einwilligung|auf der grundlage ihrer einwilligung|auf basis ihrer einwilligung|aufgrund ihrer einwilligung|aufgrund ihrer * einwilligung|aufgrund einer einwilligung|vorbehaltlich ihrer einwilligung|vorbehaltlich ihrer zustimmung|wenn sie zustimmen|wenn sie einwilligen|wenn sie ** eingewilligt|wenn sie ** zugestimmt|sofern sie zustimmen|sofern sie ** eingewilligt|sofern sie ** zugestimmt|soweit sie ** eingewilligt|falls sie ** eingewilligt|falls sie zustimmen|wenn du zustimmst|wenn du ** eingewilligt|wenn du ** zugestimmt|es sei denn sie stimmen|es sei denn sie haben ** eingewilligt|es sei denn sie haben ** zugestimmt|einwilligung einholen|einwilligung einzuholen|einwilligung eingeholt|ihre einwilligung ** einholen|ihre zustimmung einholen|zustimmung einholen|zustimmung einzuholen|holen wir ihre einwilligung|holen wir ihre zustimmung|holen ** einwilligung ein|einwilligung erteilt haben|einwilligung gegeben haben|zustimmung erteilt haben|zustimmung gegeben haben|ihre einwilligung erteilt|ihre zustimmung erteilt|ihre ausdrückliche einwilligung * erteilt",
  "where-law": "soweit gesetzlich *|sofern gesetzlich *|wenn gesetzlich *|falls gesetzlich *|soweit dies gesetzlich *|sofern dies gesetzlich *|wenn dies gesetzlich *|falls dies gesetzlich *|soweit rechtlich *|sofern rechtlich *|wenn rechtlich *|soweit dies rechtlich *|sofern dies rechtlich *|gesetzlich zulässig*|gesetzlich erlaubt*|gesetzlich gestattet*|rechtlich zulässig*|rechtlich erlaubt*|rechtlich gestattet*|wie gesetzlich *|nach geltendem recht|nach anwendbarem recht|gemäß geltendem recht|gemäß anwendbarem recht|nach dem geltenden recht|nach geltendem recht *|gemäß geltendem recht *|nach anwendbarem recht *|im gesetzlich * umfang|im gesetzlich * rahmen|im rahmen der gesetz*|im rahmen des gesetz*|im rahmen der geltenden *|wenn das gesetz|soweit das gesetz|sofern das gesetz|es sei denn ** gesetzlich *|sofern nicht gesetzlich *|soweit nicht gesetzlich *|nach maßgabe der gesetz*|soweit es gesetzlich *|soweit vom gesetz *",
  "where-applicable": "gegebenenfalls|ggf|falls zutreffend|soweit zutreffend|sofern zutreffend|soweit anwendbar|sofern anwendbar|falls anwendbar|soweit erforderlich|sofern erforderlich|falls erforderlich|wenn erforderlich|wo erforderlich|soweit notwendig|sofern notwendig|falls notwendig|wenn nötig|falls nötig|soweit möglich|sofern möglich|wenn möglich|falls möglich|wo möglich|soweit verfügbar|sofern verfügbar|falls verfügbar|soweit vorhanden|sofern vorhanden|falls vorhanden|soweit angemessen|falls angemessen|wo angemessen|soweit angebracht|bei bedarf|nach bedarf|je nach bedarf|im einzelfall",
  feasible: "technisch möglich|technisch machbar|technisch umsetzbar|technisch durchführbar|soweit technisch|zumutbar*|angemessen* anstrengung*|angemessen* bemühungen|angemessen* schritte|angemessen* maßnahmen|angemessen* aufwand|wirtschaftlich vertretbar*|wirtschaftlich angemessen*|wirtschaftlich zumutbar*|kommerziell angemessen*|vernünftigerweise|nach möglichkeit|nach besten kräften|im rahmen des möglichen|so weit wie möglich|soweit wie möglich|soweit praktikabel|praktikabel",
  may: "kann|kannst|können|könnte|könnten|könnt|darf|dürfen|dürfte|möglicherweise|eventuell|evtl|unter umständen|behalten uns ** vor|behält sich ** vor|behalten wir uns ** vor|behalte mir ** vor|behalten uns das recht vor|vorbehalten|recht vorbehalten|sind wir berechtigt|wir sind berechtigt|ist berechtigt",
  will: "wir werden|werden wir|stets|immer|verpflichten uns|verpflichtet sich|versprechen|versichern ihnen|sichern ihnen|zusichern|garantieren|garantiert|gewährleisten|gewährleistet|zu gewährleisten|sicherstellen|sichergestellt|sicherzustellen|stellen sicher|stellen wir sicher|stellt sicher|sorgen dafür|bemühen uns|sind bestrebt|ich werde|werde ich",
  must: "muss|muß|müssen|musst|müssten|müsste|soll|sollen|verpflichtet|verpflichten|verpflichtend|benötigen|benötigt*|erfordert|erfordern|zwingend*|erforderlich ist|erforderlich sind|notwendig ist|notwendig sind|angewiesen|hat zu|haben zu|vorgeschrieben*",
  some: "einige|einigen|einiger|einiges|bestimmte|bestimmten|bestimmter|bestimmtes|begrenzte|begrenzten|begrenzter|beschränkte|beschränkten|ausgewählte|ausgewählten|ausgewählter|gewisse|gewissen|gewisser|manche|manchen|mancher|wenige|wenigen|teilweise|spezifische|spezifischen|spezifischer",
  all: "alle|allen|aller|alles|sämtlich*|jede|jeder|jeden|jedes|jedem|jeglich*|gesamt|gesamte|gesamten|gesamter|gesamtes|ganze|ganzen|vollständig|vollständige|vollständigen|vollumfänglich|uneingeschränkt*|unbegrenzt*|unbeschränkt*|komplett*|restlos",
  example: "zum beispiel|z b|bspw|beispielsweise|wie beispielsweise|wie zum beispiel|wie z b|wie etwa|etwa|beispiel|beispiele|einschließlich|einschliesslich|inklusive|inkl|insbesondere|unter anderem|u a|darunter|umfasst|umfassen|beinhaltet|beinhalten|enthält|dazu gehören|dazu gehört|hierzu gehören|dazu zählen|hierzu zählen|nicht beschränkt auf|ohne beschränkung auf|ohne einschränkung|nicht nur|und so weiter|usw",
  automatic: "automatisch|automatische|automatischen|automatischer|automatisches|automatisiert|automatisierte|automatisierten|automatisierter|standardmäßig*|standardmässig*|voreingestellt*|voreinstellung*|grundeinstellung*|passiv|selbsttätig",
  "purpose-word": "zweck|zwecke|zwecken|zwecks|zu diesem zweck|zu diesen zwecken|zum zweck|zum zwecke|für die zwecke|verarbeitungszweck*|verwendungszweck*|nutzungszweck*|geschäftszweck*|zweckbindung|zweckgebunden*|um zu|damit wir|gründe|gründen|aus folgenden gründen",
  "retention-period": "speicherdauer|speicherfrist*|speicherzeitraum*|aufbewahrungsfrist*|aufbewahrungsdauer|aufbewahrungszeit*|aufbewahrungszeitraum*|löschfrist*|löschungsfrist*|löschkonzept*|dauer der speicherung|dauer der aufbewahrung|für die dauer|für den zeitraum|für einen zeitraum|zeitraum von|dauer von|bis sie ihr|bis zur löschung|bis zum widerruf|nach ablauf|nach beendigung|nach kündigung|nach vertragsende|nach abschluss|nach schließung|so lange wie|solange wie|solange ihr|inaktiv*|backup*|back up*|sicherungskopie*|sicherheitskopie*|sicherungskopien|datensicherungen|gesetzlich* aufbewahrungs*|gesetzlich* aufbewahrungsfrist*",
  "account-close": "konto löschen|konto zu löschen|konto gelöscht|konto ** gelöscht|ihr konto ** löschen|dein konto ** löschen|löschen sie ihr konto|löschung ihres kontos|löschung ihres * kontos|löschung deines kontos|löschung des kontos|löschung ihres accounts|löschung ihres nutzerkontos|löschung ihres benutzerkontos|löschung ihres kundenkontos|kontolöschung*|account löschen|account gelöscht|nutzerkonto löschen|nutzerkonto gelöscht|benutzerkonto löschen|benutzerkonto gelöscht|kundenkonto löschen|kundenkonto gelöscht|konto schließen|konto zu schließen|konto geschlossen|schließung ihres kontos|schließung des kontos|kontoschließung*|konto kündigen|kündigung ihres kontos|kündigung ihres|konto auflösen|kontoauflösung*|beendigung ihres kontos|beendigung ihrer mitgliedschaft|gelöscht* konto|gelöscht* konten|konto deaktivieren|deaktivierung ihres kontos",
  pointer: "weitere informationen|weiterer informationen|weiteren informationen|mehr informationen|nähere informationen|nähere angaben|nähere einzelheiten|weitere einzelheiten|weitere details|ausführliche informationen|detaillierte informationen|zusätzliche informationen|informationen dazu|informationen hierzu|mehr erfahren|erfahren sie|erfahren sie mehr|erfahre mehr|mehr dazu|mehr darüber|um mehr|siehe|siehe unten|siehe auch|finden sie|findest du|finden sich|entnehmen sie|lesen sie|klicken sie|klicken sie hier|besuchen sie|nachzulesen|zu entnehmen|abrufbar|einzusehen unter|verfügbar unter|beschrieben in|wie beschrieben|in abschnitt|unter abschnitt|im abschnitt|unter punkt|unter ziffer|in ziffer|wie oben beschrieben|wie nachstehend|wie vorstehend|näher erläutert|verweisen wir|wird verwiesen|erhalten sie unter|erhalten sie hier|informationen erhalten sie|folgendem link|folgenden link|einen überblick",
  illustration: "nehmen ** sehr ernst|nehmen ** ernst|nimmt ** ernst|sehr ernst|ist uns wichtig|sind uns wichtig|uns wichtig|ist uns ein anliegen|liegt uns am herzen|liegen uns am herzen|sehr am herzen|hohen stellenwert|hoher stellenwert|großen wert|grossen wert|legen wert|oberste priorität|höchste priorität|wir respektieren|respektieren ihre|wir glauben|davon überzeugt|willkommen bei|willkommen auf|herzlich willkommen|vielen dank|wir freuen uns|freuen uns über|ihr vertrauen|vertrauen|unsere mission|unser ziel|selbstverständlich"
};

// src/languages/de/vocabulary.ts
var vocabulary = {
  data: "daten|information*|angabe|angaben|info|infos|*daten|*information|*informationen|*angaben",
  personal: "persönlich*|personenbezogen*|personenbezug|personenbeziehbar*",
  privacy: "datenschutz|datenschutzgesetz*|datenschutzschild*|datenschutzprakt*|datenschutzkonform*|datenschutzes|datenschutzrecht*|datenschutzeinstell*|datenschutzerklär*|datenschutzhinweis*|datenschutzpolit*|datenschutzrichtl*|datenschutzfrag*|datenschutzaufsicht*|datenschutzbehörd*|datenschutzverletz*|privatsphäre|privacy",
  private: "privat*",
  service: "dienst|dienste|diensten|dienstes|*dienst|*dienste|*diensten|*dienstes|dienstleistung*|service|services",
  product: "produkt|produkte|produkten|produkts|produktes|ware",
  website: "website*|webseite|webseiten|webangebot*|webpräsenz*|internetseite*|internetauftritt*|web|site|sites|webs",
  page: "seite|seiten",
  platform: "plattform*",
  internet: "internet*|online*",
  offline: "offline",
  app: "app|apps",
  application: "anwendung|anwendungen|applikation*",
  software: "software*",
  program: "programm|programme|programmen|programms",
  programming: "programmier*",
  computer: "computer*|rechner*|pc|pcs",
  desktop: "desktop*",
  mobile: "mobil*|handy|handys|smartphone*",
  phone: "telefon*",
  tablet: "tablet|tablets",
  device: "gerät|geräts|geräte*|endgerät*",
  equipment: "ausrüstung*|ausstattung*|hardware*",
  machine: "maschine*",
  screen: "bildschirm*|screenshot*",
  camera: "kamera*",
  microphone: "mikrofon*",
  television: "fernseh*|tv",
  battery: "batterie*|akku*",
  cable: "kabel*",
  network: "netz|netze|netzen|netzwerk*|netzes",
  connection: "verbindung|verbindungen|konnektivität|internetverbindung*",
  connect: "verbinden|verbindet|verbunden|verbundene*|anschließen|angeschlossen*|vernetz*",
  disconnect: "trennen|trennt",
  server: "server|servern|servers",
  cloud: "cloud*",
  database: "datenbank*",
  domain: "domain|domains|domäne*",
  link: "link|links|hyperlink*|verlinkung*|verlinkt*",
  linked: "verknüpf*",
  button: "button|buttons|schaltfläche*",
  click: "klick|klicks|klicken|klickt|klickst|angeklickt*|geklickt*|anklicken*",
  icon: "symbol|symbole|symbolen|icon|icons",
  menu: "menü*",
  window: "fenster*|windows",
  browser: "browser*|webbrowser*",
  browse: "surf*",
  interface: "schnittstelle*|oberfläche*",
  api: "api|apis",
  code: "code|codes|quellcode*",
  script: "skript*|javascript",
  version: "version|versionen|fassung|fassungen",
  update: "aktualisier*|update|updates",
  upgrade: "upgrade*",
  install: "installier*|installation*",
  uninstall: "deinstall*",
  download: "herunterlad*|download*|heruntergeladen*",
  upload: "hochlad*|upload*|hochgeladen*",
  file: "datei|dateien|*datei|*dateien",
  folder: "ordner|ordnern|verzeichnis*",
  format: "format|formate|formaten|formats",
  text: "text|texte|texten|textes",
  image: "bild|bilder|bildern|bildes",
  photo: "foto|fotos|fotograf*",
  video: "video|videos",
  audio: "audio*|ton",
  music: "musik*|song|songs",
  film: "film|filme|filmen|films",
  streaming: "streaming|streamen|stream|streams",
  game: "spiel|spiele|spielen|spiels",
  play: "abspielen|wiedergabe|abgespielt|gespielt|spielt|spieler*",
  watch: "anschauen|zuschauer*|ansehen|angesehen*|angeschaut*",
  listen: "anhören|zuhören|anhörung*",
  voice: "stimme|stimmen|sprachaufnahme*",
  media: "medien|medium*|media|multimedia*",
  social: "sozial*|social",
  content: "inhalt|inhalte|inhalten|inhalts|inhaltes",
  contain: "enthalten|enthält|beinhalt*|enthaltene*",
  account: "konto|konten|kontos|*konto|*konten|*kontos|account|accounts",
  profile: "profil|profile|profilen|profils|profiling|nutzungsprofil*|profilbild*",
  identity: "identität*",
  identify: "identifizier*|identifikation*",
  identifier: "kennung*|id|ids|identifikator*|identifier",
  login: "anmelden|login|einlogg*|anmeldedaten|logindaten",
  logout: "ausloggen|abmelden|abmeldung*|logout",
  log: "protokolldatei*|logfile*|protokollier*|logdatei*",
  register: "registrier*|anmeldung|anmeldungen",
  membership: "mitgliedschaft*",
  member: "mitglied|mitglieder|mitgliedern|mitglieds",
  user: "nutzer*|benutzer*|anwender*|user|*nutzer",
  visitor: "besucher*",
  visit: "besuch|besuche|besuchen|besucht|besuchte*|besuchs",
  customer: "kunde|kunden|kundin*|kundendaten|kundenkont*|kundennumm*|kundschaft*|kundenbezieh*|kundenerfahr*|kundenzufried*|klient*",
  consumer: "verbraucher*|konsument*",
  subscriber: "abonnent*",
  subscription: "abonnement|abonnements|abo|abos",
  subscribe: "abonnier*",
  unsubscribe: "abbestell*",
  newsletter: "newsletter*",
  mail: "post|mail|mails|postweg|postalisch*",
  email: "email*",
  inbox: "posteingang*|postfach*",
  address: "adresse|adressen|anschrift*|*adresse|*adressen",
  addressed: "adressiert*|gerichtet*|richten|richtet",
  postal: "postal*|postanschrift*",
  message: "nachricht|nachrichten|mitteilung|mitteilungen|messenger",
  chat: "chat|chats|chatten|chatbot*",
  sms: "sms|mms",
  call: "anruf|anrufe|anrufen|telefonat*",
  named: "genannt*|sogenannt*|bezeichnet|nennen|nennt|benannt*",
  name: "name|namen|namens|nachname*|vorname*|*name|*namen",
  title: "titel|titeln|anrede",
  contact: "kontakt*",
  communication: "kommunikation*|kommunizier*",
  correspondence: "korrespondenz*|schriftverkehr*",
  conversation: "gespräch*|unterhaltung*",
  notify: "benachricht*",
  inform: "informier*|unterricht*",
  notice: "hinweis|hinweise|hinweisen|hinweises",
  alert: "warnung*|alarm*|warnhinweis*",
  reminder: "erinner*",
  announcement: "ankündig*|bekanntmach*|bekanntgabe*|bekanntgegeben*",
  publish: "veröffentlich*|publikation*|publizier*",
  post: "beitrag|beiträge|beiträgen|posten|gepostet*|posting*",
  comment: "kommentar*|kommentier*",
  community: "community|gemeinschaft*",
  forum: "forum|foren|forums",
  blog: "blog|blogs",
  group: "gruppe|gruppen|konzern*|unternehmensgruppe*",
  friend: "freund*",
  follow: "folgen|folgt|befolg*|gefolgt|follower*",
  following: "folgend*",
  feature: "funktion*|feature*",
  tool: "werkzeug*|tool|tools",
  technology: "technologie*|technik|techniken",
  technical: "technisch*",
  system: "system|systeme|systemen|systems",
  electronic: "elektronisch*",
  digital: "digital*",
  virtual: "virtuell*",
  policy: "richtlinie|richtlinien|*richtlinie|*richtlinien|cookieerklärung*",
  statement: "erklärung|erklärungen|aussage|aussagen",
  terms: "agb|nutzungsbedingung*|geschäftsbedingung*|nutzerbedingung*",
  condition: "bedingung*|voraussetzung*",
  agreement: "vereinbarung*|abkommen*",
  agree: "einverstanden|vereinbar|vereinbart*|stimmen zu|stimmst|stimmt zu|zustimm*",
  consent: "einwillig*",
  permission: "erlaubnis*|genehmig*|berechtigung*",
  permit: "erlauben|erlaubt|erlaubte*|gestatt*|zulassen|zulässig*|zugelassen*|lassen|lässt",
  authorise: "autorisier*|berechtigt|ermächtig*|befugt*",
  prohibit: "untersag*|verbiet*|verbot*",
  contract: "vertrag|verträge|verträgen|vertrags*|*vertrag",
  contractual: "vertraglich*",
  clause: "klausel*|*klauseln",
  provision: "bestimmung|bestimmungen|vorschrift*",
  section: "abschnitt*",
  paragraph: "absatz|absätze|paragraph*|abs",
  chapter: "kapitel|kapiteln|kapitels",
  article: "artikel|artikeln|artikels|art",
  table: "tabelle*",
  appendix: "anhang|anhänge|anhangs|anlage|anlagen",
  heading: "überschrift*|kopfzeile*",
  footer: "fußzeile*|fuß",
  document: "dokument*|unterlage*",
  form: "formular*|*formular",
  shape: "form|formen|gestalt*",
  field: "feld|felder|feldern|pflichtfeld*",
  list: "liste|listen|aufgelistet*|aufgeführt*|auflistung*|aufgezähl*",
  copy: "kopie|kopien|kopier*|auszug",
  original: "original*|ursprünglich*",
  draft: "entwurf*|entwürfe*",
  record: "aufzeich*",
  report: "bericht|berichte|berichten|berichtet|meldung|meldungen|melden|meldet",
  archive: "archiv*",
  definition: "definition*|definier*",
  word: "wort|wörter|wörtern|begriff*|worte",
  meaning: "bedeut*",
  meaningful: "aussagekräftig*|sinnvoll*",
  refer: "verweis*|bezieht|bezugnahme*",
  reference: "referenz*|bezug",
  describe: "beschreib*|beschrieben*",
  explain: "erläuter*|erklären|erklärt|aufklär*",
  specify: "angeben|angegeben*|spezifizier*|spezifikation*|gibt an|angibt",
  mention: "erwähn*|genannte|vorgenannt*|vorstehend*",
  "set-out": "dargelegt*|darlegen|stehen|steht*",
  indicate: "anzeige von|angezeigt*|zeigt an|hinweis auf",
  summary: "zusammenfassung*|zusammengefasst*",
  overview: "übersicht*|überblick*",
  introduction: "einleitung*|einführ*",
  conclusion: "schlussfolger*|rückschlüsse*|rückschluss*",
  guide: "leitfaden*|leitlinie*|anleitung*",
  instruction: "anweisung*|weisung*",
  rule: "regel|regeln|*regeln",
  procedure: "verfahren*|vorgehen*|prozedur*",
  method: "methode*",
  manner: "weise|art und weise",
  means: "mittel|mitteln|mittels",
  process: "prozess*|vorgang|vorgänge|verarbeit*|*verarbeitung|datenverarbeitung*",
  measure: "maßnahm*|*maßnahmen",
  measurement: "mess|messen|misst|messung*|gemessen*|erfolgsmessung*",
  step: "schritt*",
  activity: "aktivität*|tätigkeit*",
  action: "handlung*|aktion|aktionen|handeln|handelt|gehandelt|agier*",
  operation: "betrieb|betriebs|betreiben|betreibt|betrieben*|betriebliche*|operation*",
  run: "ausführen|läuft|laufen",
  perform: "durchführ*|durchgeführt*|vornehm*|vorgenommen*|erbring*|ausgeführt*",
  performance: "leistung*|performance",
  execute: "erfüll*|ausführung*|vollzieh*",
  implement: "implementier*|umsetz*|umgesetzt*|eingesetzt*|einsatz|einsetzen",
  work: "arbeit|arbeiten|arbeitet|arbeits*|job|jobs",
  employee: "mitarbeit*|angestellt*|beschäftigt*|personal",
  employment: "beschäftigung*|anstellung*|arbeitgeber*",
  hire: "rekrutier*|beauftragen|beauftragt|beauftragung*",
  career: "karriere*|beruf|berufe|berufs*",
  professional: "professionell*|beruflich*",
  expert: "experte*|fachleute*|spezialist*|fachkräfte*",
  team: "team|teams",
  department: "abteilung*",
  office: "büro|büros|geschäftsstelle*",
  headquarters: "sitz|hauptsitz*|firmensitz*",
  manager: "manager*|geschäftsführ*|direktor*|leiter*|leitung",
  manage: "verwalt*|handhab*|umgang|bearbeit*|administ*|management",
  business: "geschäft|geschäfte|geschäften|geschäftlich*|geschäfts*|gewerb*",
  company: "unternehmen|unternehmens|firma|firmen|gesellschaft|gesellschaften|*unternehmen|gmbh|inc|llc|ltd|ag|kg",
  subsidiary: "tochter|tochtergesellschaft*|tochterunternehmen*",
  affiliate: "verbunden mit|konzernunternehmen|verbundene unternehmen",
  organisation: "organisation*|organisier*|organisatorisch*",
  association: "verein|vereine|verband*|verbände*",
  associate: "zugeordnet*|zuordnen|zuordnung*|assoziier*",
  institution: "institut*",
  foundation: "stiftung*|gemeinnützig*",
  partner: "partner|partnern|partners|partnerschaft*|geschäftspartner*|werbepartner*",
  provider: "anbieter*|*anbieter|provider*|*dienstleister|dienstleister*",
  supplier: "lieferant*|verkäufer*",
  merchant: "händler*|einzelhändler*",
  agent: "vertreter*|agent|agenten|beauftragte|beauftragten|beauftragter",
  agency: "agentur*",
  broker: "makler*|broker*",
  representative: "repräsent*|vertreten",
  owner: "eigentümer*|inhaber*|besitz|besitzt|besitzen",
  ownership: "eigentum*",
  asset: "vermögen*",
  resource: "ressource*",
  trade: "handel|handels*",
  commercial: "kommerziell*|gewerblich*",
  industry: "branche*|industrie*",
  market: "markt|märkte|märkten",
  marketing: "marketing*|vermarkt*",
  marketplace: "marktplatz*|marktplätze*",
  advertising: "werbe*|anzeigen von|werbung*|werblich*",
  campaign: "kampagne*",
  promotion: "förder*|promot*",
  offer: "angebot*|anbieten|anbietet|bieten|bietet|geboten",
  discount: "rabatt*|gutschein*|ermäßig*",
  gift: "geschenk*|gewinn|preise gewinnen",
  contest: "gewinnspiel*|wettbewerb*|verlosung*",
  loyalty: "treue*|kundenbindung*",
  order: "bestell*",
  purchase: "kauf|käufe|kaufen|kauft|gekauft*|erworben*|erwerb|erwerben|einkauf*|einkäufe*|käufer*",
  sale: "verkauf|verkäufe|verkaufen|verkauft*|vertrieb*|vertreiben|veräußer*",
  rent: "miete|mieten|vermiet*|mietet*|gemietet*",
  shop: "shop|shops|laden|läden|einkaufen|filialen|onlineshop*",
  cart: "warenkorb*",
  checkout: "kasse",
  catalogue: "katalog|kataloge",
  brand: "marke|marken|markenzeichen*",
  trademark: "warenzeichen*|logo|logos",
  price: "preis|preise|preisen|preises",
  cost: "kosten|kostet|kostenpflicht*",
  fee: "gebühr*",
  charge: "belast*|berechnet|berechnen von",
  free: "kostenlos*|kostenfrei*|unentgeltlich*|gratis",
  freedom: "freiheit*|grundfreiheit*",
  payment: "zahlung*|bezahl*|zahlen|zahlt|gezahlt*|zahlbar*",
  unpaid: "unbezahlt*|ausstehend*|überfällig*",
  invoice: "rechnung*|faktur*|abrechnung*",
  receipt: "quittung*|beleg|belege|erhalt|empfang",
  refund: "rückerstatt*|erstatt*|rückzahl*",
  credit: "kredit*|bonität*|guthaben*",
  debit: "lastschrift*|debit",
  debt: "schuld|schulden|verbindlichkeit*",
  card: "karte|karten|*karte|*karten",
  wallet: "brieftasche*|wallet*|geldbörse*",
  bank: "bank*",
  iban: "iban|bic",
  money: "geld|gelder|dollar|finanzmittel*",
  amount: "betrag|beträge|summe|summen|menge|mengen",
  tax: "steuer*",
  accounting: "buchhalt*|buchführung*|rechnungslegung*",
  audit: "prüfung|prüfungen|wirtschaftsprüf*|audit|audits",
  financial: "finanz*",
  economic: "wirtschaft|wirtschaftlich*|ökonomisch*",
  profit: "gewinne|umsatz*|umsätze*|einnahme*|einkommen*|erlös*",
  salary: "gehalt*|lohn*",
  insurance: "versicher*",
  investment: "investition*|investor*|investier*",
  loan: "darlehen*",
  royalty: "lizenzgebühr*|tantieme*",
  law: "gesetz|gesetze|gesetzes|gesetzen|gesetzlich*|gesetzgeb*|*gesetz|*gesetze|*gesetzes|recht|rechts",
  legal: "rechtlich*|juristisch*|rechtsgrund|rechtsgründe*",
  lawful: "rechtmäßig*|rechtskonform*",
  unlawful: "unrechtmäßig*|illegal*|rechtswidrig*|gesetzwidrig*",
  regulation: "verordnung*|*verordnung|regelung|regelungen|regulier*|*grundverordnung|regulatorisch*",
  statute: "gesetzliche vertret*|statut*",
  directive: "richtlinie 2002|eu richtlinie",
  "code-of-law": "gesetzbuch*|bgb|tmg|ttdsg|bdsg|stgb|hgb|uwg",
  comply: "einhalt*|einzuhalten|compliance|eingehalten*|nachkommen",
  accordance: "gemäß|entsprechend|übereinstimmung*|laut|nach maßgabe",
  obligation: "pflicht|pflichten|verpflicht*|*pflichten|*pflicht",
  mandatory: "verpflichtend*|zwingend*|obligatorisch*|verbindlich*|pflichtangaben",
  require: "erforder*|verlangen|verlangt|benötigt von",
  requirement: "anforderung*|*anforderungen|erfordernis*",
  necessary: "notwendig*|nötig*|unbedingt",
  need: "bedarf|bedürf*|brauchen|braucht|benötig*",
  essential: "wesentlich*|essenziell*|essentiell*|lebenswichtig*|grundlegend*",
  strict: "streng*|strikt*",
  right: "recht auf|rechte|rechten|*srecht|urheberrecht|*rechte|*rechten|*rechts",
  privilege: "privileg*|vorrecht*",
  exercise: "ausüb*|geltend|geltendmach*|wahrnehm*",
  claim: "anspruch|ansprüche|ansprüchen|forderung*|rechtsansprüche*|*ansprüche|*ansprüchen",
  dispute: "streit*|rechtsstreit*|*streitigkeiten",
  court: "gericht|gerichte|gerichtlich*|gerichts|gerichtshof*|gerichtsbeschl*|richter*",
  judgment: "urteil*",
  lawsuit: "klage|klagen|gerichtsverfahren|rechtsverfolgung*",
  arbitration: "schiedsverfahren|schiedsgericht*|schlichtung*|mediation",
  jury: "geschworene*",
  "class-action": "sammelklage*",
  evidence: "beweis*|nachweis*|belegen",
  lawyer: "anwalt|anwälte|rechtsanwält*|rechtsanwalt*",
  counsel: "berat*|berät*|konsultier*|rat|zurate",
  crime: "straftat*|strafbar*|kriminal*|kriminell*|verbrechen|strafverfolg*|strafrecht*",
  police: "polizei*",
  enforcement: "durchsetz*|vollstreck*",
  authority: "behörde|behörden|behördlich*|*behörde|*behörden",
  supervisory: "aufsicht*|*aufsichtsbehörde",
  government: "regierung*|staatlich*|hoheitlich*",
  public: "öffentlich*|public",
  "public-interest": "öffentlichen interesse|öffentliches interesse|öffentlichem interesse",
  national: "national|nationale|nationalen|nationales|nationaler|einzelstaatlich*|innerstaatlich*",
  nationality: "nationalität*|staatsangehör*|staatsbürger*|bürger|bürgern",
  international: "international*|weltweit*|global*|welt",
  federal: "bundes*|föderal*",
  state: "staat|staaten|staates|mitgliedstaat*|mitgliedsstaat*|bundesstaat*|vertragsstaat*",
  country: "land|länder|ländern|landes|*ländern|*länder",
  territory: "territori*|hoheitsgebiet*|gebiet|gebiete",
  region: "region*|bezirk*|provinz*",
  city: "stadt|städte|ort|orte|ortes|kommune|kommunen|kommunal*",
  place: "platz|plätze|stelle",
  location: "standort*|befinden|befindet|befindlich*|geolokal*|lokalisier*|ansässig*",
  area: "bereich*|zone|zonen|raum|räume|räumen",
  geographic: "geograf*|geograph*",
  map: "landkarte*|stadtplan*",
  europe: "europa*|europä*|eu|ewr",
  union: "union",
  "economic-area": "wirtschaftsraum*",
  america: "amerika*|usa|us|vereinigten staaten",
  united: "vereinigte*",
  kingdom: "königreich*|großbritannien*|britisch*|englisch*|england|uk",
  sweden: "schweden|schwedisch*",
  germany: "deutsch*",
  france: "frankreich*|französisch*",
  ireland: "irland*|irisch*",
  switzerland: "schweiz|schweizer*",
  netherlands: "niederland*|niederländ*",
  belgium: "belgien|belgisch*",
  spain: "spanien|spanisch*",
  italy: "italien|italienisch*",
  canada: "kanada|kanadisch*",
  australia: "australien|australisch*",
  asia: "asien|asiatisch*",
  california: "kalifornien*|kalifornisch*",
  language: "sprache|sprachen|sprachlich*|spracheinstell*",
  translation: "übersetz*",
  foreign: "ausländisch*|ausland|grenzüberschreit*",
  outside: "außerhalb|extern*",
  inside: "innerhalb|intern|interne|internen|interner|internes",
  "third-party": "dritt*",
  "third-country": "drittland*|drittländ*|drittstaat*",
  party: "partei|parteien|vertragspartei*",
  entity: "einrichtung|einrichtungen|rechtsträger*|organ|organe|entität*",
  person: "person|personen|individuum|individuen|individuums|mensch*|leute|jemand*|natürlich*",
  human: "menschlich*|manuell*",
  "data-subject": "betroffene*|*betroffenen",
  subject: "thema|themen|gegenstand*|betreff",
  "subject-to": "unterlieg*|unterworfen|vorbehalt*",
  child: "kind|kinder|kindern|kindes",
  minor: "minderjährig*|jugendlich*|jung|junge|jünger*|teenager",
  adult: "erwachsen*|volljährig*",
  parent: "eltern*|erziehungsberecht*|sorgeberecht*|vormund*",
  family: "familie*|haushalt*|ehe|ehegatt*|verheirat*",
  birth: "geburt*|geboren*",
  death: "tod|todesfall*|verstorben*|tödlich*",
  age: "alter|altersgruppe*|alters",
  gender: "geschlecht*",
  sexual: "sexual*|sexuell*",
  life: "leben|lebenszeit|lebenssituation*|lebenslang*|lebt|lebende*",
  health: "gesundheit*|medizinisch*|krank*",
  body: "körper*|gewicht",
  injury: "verletzte|körperverletz*",
  disability: "behinder*|barrierefrei*",
  medicine: "arzneimittel*|medikament*|droge*",
  emergency: "notfall*|notfälle*|dringend*",
  genetic: "genetisch*",
  religion: "religi*|weltanschau*|philosophisch*|glaubens*|überzeugung*",
  politics: "politisch*|politik",
  ethnic: "ethnisch*|rasse|rassisch*",
  opinion: "meinung*|ansicht*|standpunkt*",
  education: "bildung|ausbildung*|lehrer*|studium",
  course: "kurs|kurse|unterricht|lehrgang",
  training: "schul*|training*|trainier*|geschult*",
  learn: "lernen|lernt|erfahren|gelernt",
  knowledge: "kenntnis*|wissen|wissentlich*",
  know: "kennen|kennt|weiß|wissen wir|bekannt|unbekannt*|bekannte|bekannten",
  aware: "bewusst*|aufmerksam*",
  understand: "verstehen|versteht|verständ*|verstanden|nachvollzieh*",
  think: "denken|denkt|glauben|halten für|ansehen als|überleg*|erachte*|berücksichtig*|rücksicht*|erwäg*",
  want: "wunsch|wünsche|wünschen|wünscht|gewünscht*|wollen|will|möchten|möchte",
  like: "gefallen|gefällt|bevorzug*|präferenz*|vorliebe*|favorit*",
  interest: "interesse*|*interesse|*interessen|interessier*",
  love: "lieben|genieß*|freude|freuen|gern|gerne|spaß|glücklich*",
  expect: "erwart*|vorherseh*|vorauss*",
  intend: "beabsichtig*|absicht*|vorsätz*",
  purpose: "zweck*|ziel|ziele|zielen|*zwecke|*zwecken",
  reason: "grund|gründe|gründen|grundes|anlass",
  basis: "grundlage*|basis|basier*|rechtsgrundlage*",
  cause: "ursache*|verursach*|entstehen*|entsteht|entstanden*|hervorgerufen*|ergeben|ergibt",
  result: "ergebnis*|resultat*|resultier*|infolge*|folglich",
  consequence: "folge|folgen dieser|auswirkung*|wirkung*|konsequenz*",
  influence: "beeinfluss*|beeinträchtig*|betreffen|betrifft|einfluss*|auswirk*",
  security: "sicherheit*|sicher|sichere|sicheren|sicheres|absicher*|gesichert*|sichern|*sicherheit",
  safe: "schutzmaßnahme*|sicherheitsmaßnahm*|sicherheitsvorkehr*|vorkehrung*",
  protect: "schutz*|schütz*|geschützt*",
  defend: "verteidig*|abwehr*",
  prevent: "verhinder*|vermeid*|vorbeug*|präventi*|verhüt*|unterbinden|hindern",
  detect: "erkenn*|erkannt*|aufdeck*|entdeck*",
  risk: "risik*",
  danger: "gefahr*|gefährd*|gefährlich*|schädlich*",
  threat: "bedroh*",
  attack: "angriff*",
  abuse: "missbrauch*|missbräuch*",
  fraud: "betrug*|betrügerisch*",
  spam: "spam",
  theft: "diebstahl*|gestohlen*",
  loss: "verlust*|verlieren|verloren*",
  damage: "schaden|schäden|schadens*|beschädig*",
  destroy: "zerstör*|vernicht*",
  accident: "unfall*|unfälle*|versehentlich*|unbeabsicht*|zufällig*",
  incident: "vorfall*|vorfälle*",
  breach: "verstoß*|verstöße*|verstößt|schutzverletz*",
  violate: "verletz*",
  guarantee: "garant*|gewähr|gewährleist*|zusicher*",
  ensure: "sicherstell*|sicherzustellen|sichergestellt*|stellen sicher|stellt sicher",
  promise: "versprech*|zusag*",
  trust: "vertrauen|vertraut|vertrauens*",
  reliable: "zuverlässig*",
  encrypt: "verschlüssel*|entschlüssel*|kryptograf*",
  password: "passwort*|passwörter*|kennwort*|kennwörter*",
  credentials: "zugangsdaten|anmeldeinformation*",
  verify: "verifizier*|authentifizier*|überprüf*|validier*|verifikation*",
  confirm: "bestätig*",
  check: "prüfen|prüft|geprüft*|häkchen*|kontrollkästchen*",
  review: "überprüf|durchsehen|rezension*|bewertung*",
  control: "kontroll|kontrolle|kontrollen|kontrollieren|kontrolliert|steuerung*|steuert",
  monitor: "überwach*|beobacht*",
  investigate: "untersuch*|ermittl*|ermitteln*",
  filter: "filter*",
  block: "blockier*|sperr*|gesperrt*",
  limit: "beschränk*|begrenz*|einschränk*|eingeschränkt*",
  suspend: "aussetz*|ausgesetzt*|suspendier*",
  terminate: "kündig*|beendig*|beenden|beendet|storn*|gekündigt*",
  end: "ende|enden|endet|ablauf*|abgelaufen*|aufhör*|abschluss*|abschließ*|abgeschlossen*|schluss",
  close: "schließung|geschlossen|schließen|schließt",
  open: "offen|öffnen|öffnet|geöffnet*|eröffn*|offene*|öffnung*",
  start: "beginn*|start|starten|startet|begonnen|anfang*",
  stop: "stoppen|anhalten|aufhalten|einstellen|eingestellt",
  continue: "fortsetz*|fortgesetzt*|weiterhin|bleiben|bleibt|verbleib*|fortlaufend*|kontinuierlich*|fortbestehen*",
  pause: "unterbrech*|pausier*|stör*|unterbrochen*",
  change: "änder*|geändert*|veränder*|modifi*|abänder*|anpass*|angepasst*",
  convert: "umwandl*|konverti*|umgewandelt*|umrechn*",
  replace: "ersetz*|ersatz*|austausch*",
  switch: "wechsel*|umschalt*",
  improve: "verbesser*|optimier*|besser*",
  develop: "entwickl*|entwickel*|weiterentwick*",
  create: "erstell*|erzeug*|generier*|herstell*|hergestellt*|schaffen|geschaffen*|produktion*|anlegen|angelegt*|produzier*",
  make: "machen|macht|gemacht*|tun|getan|vorgenommen",
  design: "design*|gestaltet|gestaltete*|konzipier*|ausgelegt",
  fix: "beheb*|behoben*|reparier*|reparatur*|fehlerbeheb*|bug|bugs",
  error: "fehler*|irrtum*|falsch*|mangel|mängel*|unrichtig*",
  problem: "problem*|schwierig*",
  solve: "lös|lösen|löst|gelöst*|lösung*|abhilfe*|beheben|klär*",
  test: "test*|probe|probezeitraum|experiment*|beta|versuch|versuche",
  try: "versuchen|versucht|bemüh*|bestreb*|anstreng*",
  succeed: "erfolg|erfolge|erfolgreich*|gelingen|erreich*|erzielen|erzielt",
  fail: "fehlschlag*|scheiter*|versagen|versäum*|unterlass*|misslingen|ausfall*",
  happen: "geschieh*|passier*|erfolgt|erfolgen|auftret*|stattfind*|vorkomm*",
  event: "ereignis*|veranstaltung*|gelegenheit*|fall eines",
  case: "fall|fälle|fällen|falle|*fällen",
  situation: "situation*|umständ*|umstand|kontext*|zusammenhang*|lage",
  status: "status*",
  use: "nutzen|nutzung*|nutzt|genutzt*|verwend*|gebrauch*|benutzen|benutzt|benutzung*|einsatz von|*nutzung",
  reuse: "wiederverwend*",
  collect: "erheben|erhebt|erhebung*|erhoben*|sammel*|gesammelt*|erfass*|einhol*|sammlung*",
  obtain: "erhalten*|bekomm*|erlang*|empfang*|beziehen|beschaff*|erhält|gewonnen*|eingeholt*",
  recipient: "empfänger*",
  provide: "bereitstell*|bereitgestellt*|zur verfügung|stellen|stellt|bereit|bereitzustell*|gestellt*|liefert|versorg*",
  give: "geben|gibt|gegeben|gegebene|erteil*|gewähren|gewährt*|einräum*|verleih*",
  share: "teilen|teilt|geteilt*|weitergeb*|weitergeg*|weitergabe*",
  disclose: "offenleg*|offengeleg*|preisgeb*|enthüll*|preisgabe*",
  send: "senden|sendet|gesendet*|versand*|versend*|übermitt*|geschickt*|zusenden|schicken|absender*|übersend*|zugesandt*",
  transfer: "transfer*|übertragen|überträgt|übertragung*|datenübertrag*|überführ*",
  forward: "weiterleit*|weitergeleitet*|weiter|weitere übermittlung",
  delivery: "liefer*|zustell*|auslieferung*|ausgeliefert*|paket*|versandunternehmen",
  return: "rückgabe*|rücksend*|zurück|zurückkehr*|rückkehr|retour*",
  exchange: "umtausch*|austauschen|gegenleistung",
  access: "zugriff*|zugang*|zugreif*|zugänglich*|abruf*|aufruf*|abgerufen*|greifen|aufgerufen*",
  available: "verfügbar*|verfügung",
  store: "speicher*|gespeichert*|ablegen|aufbewahr|hosting*|gehostet*|*speicherung",
  keep: "behalten|aufbewahr*|aufzubewahr*|vorhalt*|halten|hält|gehalten|beibehalt*|vorgehalten*",
  delete: "lösch*|gelöscht*",
  remove: "entfernen|entfernt|entfernte|beseitig*",
  restore: "wiederherst*|backup*|sicherungskop*|zurücksetz*",
  deactivate: "deaktivier*|abschalt*|ausschalt*|abgeschaltet*",
  activate: "aktivier*|einschalt*|ermöglich*",
  active: "aktiv|aktive|aktiven|aktives|inaktiv*|passiv*",
  automatic: "automat*",
  "user-manual": "handbuch*|handbücher*",
  analyse: "analy*|auswert*|auszuwert*|ausgewertet*|webanalyse*",
  evaluate: "bewert*|beurteil*|evaluier*|einschätz*",
  calculate: "berechn*|kalkulier*|gezählt*|schätz*|zähl*",
  compare: "vergleich*|verglichen*",
  combine: "kombin*|zusammenführ*|gemeinsam*|fusion*|zusammengeführ*|zusammen|zusammenschl*",
  integrate: "integrier*|einbind*|eingebunden*|eingebettet*|einbett*|eingebaut*",
  separate: "getrennt*|separat*|trennung*|gesondert*",
  include: "umfass*|einbeziehen|einbezogen*|einschließ*|inklusive|inkl|miteinbez*",
  exclude: "ausschließ*|ausgeschlossen*|ausnahme*|ausgenommen*|ausschluss*",
  add: "hinzufüg*|zusätzlich*|ergänz*|hinzugefüg*|zusatz|zusätze",
  complete: "vollständig*|komplett*|ausfüll*|ausgefüllt*|unvollständig*|vervollständ*",
  full: "voll|volle|vollen|voller|ganz*|gesamt*|völlig*",
  total: "total*|insgesamt",
  part: "teil|teile|teilen dieser|teils|teilweise|anteil*|bestandteil*|komponente*",
  piece: "stück*|element*|objekt*|artikel aus",
  set: "festleg*|festgeleg*|festgesetzt*|gesetzt|setzen|setzt",
  settings: "einstellung*|konfigur*|*einstellungen|voreinstell*|einzustell*",
  default: "standardmäßig*|voreingestellt*",
  customise: "personalisier*|maßgeschneid*|individualis*|individuell*|zugeschnitten*",
  recommend: "empfehl*|empfohlen*|vorschl*|vorgeschlagen*|*empfehlungen",
  support: "support*|unterstütz*",
  help: "hilf*|helfen|geholfen|assist*|behilflich*",
  ask: "frage|fragen|anfrage*|fragt|gefragt*|bitten|bitte|gebeten|rückfrage*",
  request: "anfordern|anfordert|angefordert*|antrag|anträge|beantrag*|ersuch*|aufforder*|auskunftsersuchen",
  answer: "antwort*|beantwort*|reagier*|reaktion*",
  write: "schreib*|schrift*|geschrieben*",
  read: "lesen|liest|gelesen*|leser*|lesbar*",
  see: "sehen|sieht|gesehen|sichtbar*|siehe|einsehen|ersichtlich*|eingesehen*",
  display: "zeigen|zeigt|gezeigt*|angezeigt|darstell*|dargestellt*|präsentier*|anzuzeigen|anzeigen|einblend*|eingeblendet*",
  search: "such*|durchsuchen|durchsucht",
  find: "finden|findet|gefunden*|auffind*|fand|vorfinden",
  choose: "wahl|wähl*|auswahl*|ausgewählt*|auswählen|option*|wahlmöglich*|gewählt*|entscheid zwischen",
  decide: "entscheid*|entschieden*|bestimmen|bestimmt|ermittelt|beschluss*|beschließ*",
  accept: "akzept*|annehm*|annahme|angenommen*",
  approve: "genehmigt|genehmigen|billig*",
  refuse: "ablehn*|abgelehnt*|verweiger*|zurückweis*",
  object: "widersprechen|widerspruch*|widersprich*|einwand|einwände*|einspruch*",
  withdraw: "widerruf*|zurückzieh*|zurückgezogen*|zurücknehm*",
  correct: "berichtig*|korrig*|richtigstell*|korrekt*",
  accurate: "genau*|exakt*|präzis*|richtig*|zutreff*|wahr",
  complaint: "beschwer*|reklamation*|beanstand*",
  appeal: "berufung*|rechtsmittel*|rechtsbehelf*",
  concern: "anbelang*|hinsichtlich|bezüglich*|anliegen*|bezogen*|bedenken|sorge|sorgen|im hinblick|zusammenhäng*",
  relationship: "beziehung|beziehungen|kundenbeziehung*|geschäftsbeziehung*|verhältnis|verhältnisse|verhältnissen|verhältnisses|*beziehung|*verhältnis",
  apply: "gilt|gelten|anwendbar*|geltende*|anzuwenden|anwend|anwenden|angewen*|findet anwendung",
  effective: "wirksam*|effektiv*|effizien*|unwirksam*",
  valid: "gültig*|ungültig*",
  "effective-date": "inkrafttret*|kraft|tritt",
  last: "letzte*|zuletzt|neueste*|kürzlich|jüngst*",
  new: "neu|neue|neuen|neuer|neues|neuem",
  old: "alt|alte|alten|älter|veraltet*",
  current: "aktuell*|derzeit*|gegenwärtig*|momentan*|bestehend*|vorliegend*",
  exist: "existier*|bestehen|besteht|vorhanden*|vorliegt",
  previous: "früher*|vorher*|zuvor|vorangeg*|bereits|schon|bisher*|vorab|ehemalig*",
  future: "zukunft|zukünftig*|künftig*|später*|nachfolgend*|anschließend*|danach|nachträglich*",
  before: "bevor",
  after: "nach ablauf|nachdem|danach wird",
  next: "nächst*",
  now: "nun|jetzt|heute|nunmehr",
  soon: "bald|unverzüglich*|sofort*|umgehend*|verzöger*|zeitnah*|verzug",
  quick: "schnell*|rasch*|geschwindigkeit*|zügig*",
  slow: "langsam*",
  time: "zeit|zeiten|zeitpunkt*|zeitlich*|zeitraum*|uhrzeit*|zeitstempel*|mal|male|jahreszeit|wartezeit|tageszeit|laufzeiten",
  period: "frist|fristen|dauer|laufzeit*|periode*|*dauer|*frist|*fristen|speicherdauer*",
  temporary: "vorübergehend*|temporär*|zeitweilig*|zeitweise",
  permanent: "dauerhaft*|permanent*|endgültig*|unbefristet*|dauernd",
  date: "datum*|daten des",
  calendar: "kalender*",
  day: "tage|tagen|tages|täglich*",
  week: "woche|wochen|wöchentlich*",
  month: "monat*",
  year: "jährlich*|jahr*",
  hour: "stunde*",
  minute: "minute|minuten",
  seconds: "sekunde*",
  morning: "morgen",
  monday: "montag*",
  tuesday: "dienstag*",
  wednesday: "mittwoch*",
  thursday: "donnerstag*",
  friday: "freitag*",
  saturday: "samstag*|sonnabend*",
  sunday: "sonntag*",
  holiday: "feiertag*|wochenende*",
  january: "januar|jan",
  february: "februar|feb",
  march: "märz",
  april: "april",
  "may-month": "mai",
  june: "juni",
  july: "juli",
  august: "august|aug",
  september: "september|sept",
  october: "oktober|okt",
  november: "november|nov",
  december: "dezember|dez",
  zero: "null",
  "one-number": "einzig*|einzeln*|eins",
  two: "zwei|beide|beiden|beider|doppel*|zweimal",
  three: "drei",
  four: "vier",
  five: "fünf",
  six: "sechs",
  seven: "sieben",
  eight: "acht",
  nine: "neun",
  ten: "zehn",
  eleven: "elf",
  twelve: "zwölf",
  thirteen: "dreizehn",
  fifteen: "fünfzehn",
  sixteen: "sechzehn",
  eighteen: "achtzehn",
  twenty: "zwanzig",
  thirty: "dreißig",
  forty: "vierzig",
  fifty: "fünfzig",
  sixty: "sechzig",
  ninety: "neunzig",
  hundred: "hundert*",
  thousand: "tausend*",
  million: "million*|milliarde*",
  first: "erst|erste|ersten|erster|erstes|erstmal*|zunächst|zuerst|anfänglich*",
  second: "zweite|zweiter|zweites|zweitens|sekundär*",
  fourth: "vierte*",
  fifth: "fünfte*",
  half: "hälfte*|halb*",
  percent: "prozent*|verhältnismäßig*",
  number: "nummer|nummern|anzahl|zahl|*nummer|*nummern|ziffer*",
  many: "viele|vielen|mehrere*|zahlreich*|vielzahl|mehrfach*|diverse*",
  more: "mehr|viel|größer*|weitere|weiteren|weiterer|weiteres",
  less: "weniger|gering*|niedrig*|verringer*|reduzier*|minim*|minder|kleiner",
  maximum: "maxim*|höchst*",
  increase: "erhöh*|steiger*|wachs*|erweiter*|verlänger*|zunehm*",
  average: "durchschnitt*",
  level: "niveau*|ebene*|stufe*",
  extent: "umfang*|ausmaß*|maße|grad|soweit|sofern|insoweit|insofern",
  range: "reihe|spektrum|bandbreite|vielfalt",
  size: "größe|größen|dimension*|länge|breite",
  small: "klein*|kurz|kurze|kurzen|kürzer*|wenig|wenige",
  large: "groß|große|großen|großer|großes|lang|lange|länger*|breit*|weit|umfangreich*|erheblich*",
  high: "hoch|hohe|hohen|hoher|hohes|höher*|oben|obige*|oberen",
  low: "tief|unten|untere*|unterhalb",
  simple: "einfach*|leicht|leichter|mühelos",
  complex: "komplex*|kompliziert*|schwer",
  clear: "klar|klare|klaren|deutlich*|ausdrücklich*|explizit*|eindeutig|eindeutiger|offensichtlich*|unmissverständlich*",
  good: "gut|gute|guten|gutes|beste|besten|bestmöglich*|bestens|optimal*",
  bad: "schlecht*|negativ*|nachteil*|ungünstig*",
  important: "wichtig*|bedeutend*|signifikant*|haupt*|vorrang*|primär*|priorit*",
  relevant: "relevan*|einschlägig*|maßgeblich*|jeweilig*|betreffend*",
  appropriate: "geeignet*|angemessen|angemessene|angemessenen|angemessener|angemessenes|angemessenheit*|passend*|adäquat*|unangemess*|ordnungsgemäß*|ungeeignet*",
  reasonable: "vernünftig*|zumutbar*|fair|faire|billigerweise|gerecht|gerechte|gerechten|gerechter|unzumutbar*",
  possible: "möglich*|eventuell*|potenziell*|potentiell*|gegebenenfalls|etwaige*|unmöglich*|wahrscheinlich*|ggf|vielleicht",
  certain: "gewiss*|bestimmte|bestimmten|bestimmter|bestimmtes|insbesondere|spezifisch*|speziell*|besonder*|exklusiv*|spezial*|konkret*",
  general: "allgemein*|generell*|üblich*|gewöhnlich*|normal*|typisch*|regel in der|grundsätzlich*|häufigst*",
  regular: "regelmäßig*|oft|häufig*|immer|manchmal|gelegentlich*|periodisch*|stets|jederzeit",
  similar: "ähnlich*|gleich|gleiche|gleichen|gleicher|identisch*|vergleichbar*|gleichwertig*|ebenso|derselben|dieselben|gleichermaßen|selben|entsprechende*",
  different: "verschieden*|unterschied*|anders|abweich*|alternativ*|unterscheid*|variier*|jeweils|anderweit*",
  other: "ander|andere|anderen|anderer|anderes|sonst|sonstig*|übrig*",
  unique: "einzigartig*|eindeutige|eindeutigen|unique|einmalig*",
  own: "eigen|eigene*",
  direct: "direkt*|indirekt*|unmittelbar*|mittelbar*",
  joint: "gemeinschaftlich*|gegenseitig*|beiderseit*|zusammenarbeit*|kooper*|kollektiv*",
  behaviour: "verhalten*|nutzerverhalten*|benehm*|surfverhalten*",
  habit: "gewohnheit*",
  practice: "praxis|praktik*|praktisch*|gepflogenheit*",
  experience: "erlebnis*|erfahrung*|nutzererfahrung*|nutzungserlebnis*",
  quality: "qualität*|qualitativ*",
  standard: "norm|normen|standard*",
  principle: "prinzip*|grundsatz|grundsätze*",
  criterion: "kriteri*",
  factor: "faktor*",
  characteristic: "merkmal*|eigenschaft*|attribut*|charakteristi*",
  nature: "natur|natürlicher|charakter*|naturgemäß|beschaffenheit",
  type: "typ|typen|arten|sorte*|*typ",
  category: "kategorie*|klassifiz*|einstuf*",
  example: "beispiel*|zb|z b|wie etwa|etwa|nämlich",
  detail: "detail*|einzelheit*|näher*",
  "more-information": "weitere informationen|mehr erfahren|nähere informationen",
  fact: "tatsache*|tatsächlich*|real|realität|wirklich*|faktisch*|echt*|wahrheit*",
  "truth-false": "irreführ*|täusch*|gefälscht*|unwahr*",
  intellectual: "geistig*|intellektuell*|immateri*",
  copyright: "copyright|urheber*",
  patent: "patent*|geschäftsgeheim*",
  license: "lizenz*|unterlizenz*",
  author: "autor|autoren|künstler*|verfasser*|ersteller*",
  culture: "kunst|kultur*|histori*|geschichte|verlauf*",
  book: "buch|bücher|buchung*|buchen|gebucht*|reservier*|bucht*",
  travel: "reise|reisen|reisende*|reiseziel*|reiseunternehm*|reisedaten|reiseangebot*|reisepläne*|fahrt|fahrten|fahrgast*|fahrgäste*",
  flight: "flüge*|flug*|airline*",
  transport: "transport*|beförder*|verkehr|verkehrs|verkehrsmittel*",
  vehicle: "fahrzeug*",
  ticket: "ticket*|fahrkarte*|fahrschein*|passagier*|eintrittskarte*",
  passport: "reisepass*|pass|personalausweis*|ausweis*",
  hotel: "hotel*|unterkunft*|unterkünft*",
  home: "zuhause|haus|häuser|wohnung*|gebäude*|hause|zimmer*|heim",
  reside: "wohn|wohnen|wohnhaft|wohnsitz*|wohnort*|aufenthalt*|ansäss*|wohnt",
  street: "straße|strasse|weg|straßen|allee|postfach|str",
  zip: "postleitzahl*|plz",
  food: "essen|lebensmittel*|speise*|getränk*",
  clothing: "kleid*|mode|schuhe*|bekleidung*",
  sport: "sport*|fitness*",
  environment: "umwelt*|umgebung*|klima*",
  weather: "wetter*|luft",
  "force-majeure": "höhere gewalt",
  energy: "energie*|elektrizität*|strom|elektrisch*",
  science: "wissenschaft*|forsch*|*forschung",
  study: "studie|studien|umfrageforsch*|*studie|*studien",
  survey: "umfrage*|befragung*|fragebogen*|fragebögen*|feedback|rückmeldung*|interview*",
  statistic: "statisti*|kennzahl*|metrik*",
  analytics: "analytics|analysedienst*",
  trend: "trend*|muster|mustern|tendenz*",
  model: "modell*|muster für",
  ai: "künstlich*|maschinelles|ki",
  smart: "smart*|klug*|intelligente geräte",
  cookie: "cookie*",
  pixel: "pixel*|tag manager",
  tracking: "tracking|verfolg*|nachverfolg*|tracker*|rückverfolg*",
  session: "sitzung*|session*|*sitzung",
  cache: "cache|puffer*|zwischenspeich*",
  signal: "signal|signale|signalen",
  sensor: "sensor*|funk|funknetz*",
  ip: "ip|protokoll|protokolle|protokolls|http",
  os: "betriebssystem*",
  google: "google*",
  facebook: "facebook*",
  microsoft: "microsoft*",
  apple: "apple*",
  amazon: "amazon*",
  twitter: "twitter*",
  youtube: "youtube*",
  linkedin: "linkedin*|xing",
  firefox: "firefox*|mozilla*",
  paypal: "paypal*|klarna*",
  gdpr: "dsgvo|gdpr|ds gvo|datenschutzgrundverordnung|dsg",
  ccpa: "ccpa|cpra",
  dpo: "datenschutzbeauftragt*",
  cnil: "cnil|bfdi|lfdi",
  controller: "verantwort*|rechenschaft*",
  processor: "auftragsverarbeit*|auftragnehmer*|subunternehm*|unterauftrag*|auftragsdatenverarb*",
  contractor: "vertragspartner*|freiberuf*|selbstständig*|vertragsnehmer*",
  assignment: "auftrag|aufträge|auftrags|aufgabe*|projekt*|abtret*|zuweis*|mission*",
  behalf: "namen von|auftrag von|im namen",
  responsibility: "haft|haftet|haftung*|haftbar*|haften",
  disclaimer: "haftungsausschl*|freistell*|schadlos*|gewährleistungsaus*",
  waiver: "verzicht*",
  sanction: "sanktion*|unterlassungs*|strafe|bußgeld*|strafen",
  jurisdiction: "gerichtsbarkeit*|gerichtsstand*|rechtsordnung*|zuständig*",
  competent: "fähig*|befäh*|kompeten*|qualifi*|in der lage|kapazität*|geschäftsfähig*|imstande",
  talent: "talent*",
  independent: "unabhängig*|eigenständig*",
  depend: "abhäng*|stützen|stützt|gestützt",
  voluntary: "freiwillig*",
  regardless: "ungeachtet|trotz|obwohl|unbeschadet|gleichgültig|egal",
  extraordinary: "außergewöhnlich*|außerordentlich*|selten*|ausnahmsweise|ungewöhnlich*",
  "legally-required": "gesetzlich vorgeschrieben*|gesetzlich zulässig",
  legitimate: "legitim*|berechtigte|berechtigten|berechtigtes|berechtigtem",
  fundamental: "fundament*|basis für|kern|elementar*|grundrechte*",
  sensitive: "sensib*|sensitiv*|heikel",
  confidential: "vertraulich*|geheimhalt*|verschwiegenheit*",
  anonymous: "anonym*|pseudonym*",
  aggregate: "aggregier*|zusammengefass*|zusammenstell*|zusammengestell*",
  hash: "hash*|token*",
  structured: "struktur*",
  portable: "maschinenlesbar*|übertragbar*|portab*|datenübertragbar*",
  intervention: "eingreif*|eingriff*|interak*|interag*|intervention*",
  participate: "teilnehm*|teilnahme*|beteilig*|engagier*|involvier*|mitwirk*|teilgenommen",
  contribute: "beitragen|beiträgt|mitwirken|beigetragen",
  submit: "einreich*|eingeb*|eingegeben*|vorleg*|eingereicht*|eingabe*|eintrag*|einträge",
  take: "nehmen|nimmt|genommen*|ergreifen|ergriffen*",
  bring: "bringen|bringt|gebracht|tragen|trägt|getragen|mitbring*",
  go: "gehen|geht|kommen|kommt|gelangen|werdet|gekommen|geworden",
  leave: "verlass|verlassen|verlässt|abfahrt*|austritt*|ausscheid*",
  arrive: "ankunft*|ankommen|eintreff*|erreichbar*",
  move: "umzieh*|beweg*|umzug*|verschieb*",
  "place-verb": "platzier*|legen|legt|gelegt*|position*|einfüg*|hinterleg*|einstell",
  tell: "sagen|sagt|erzähl*|mitteilen|mitgeteilt*|teilen mit|gesagt|sprechen|besprech*",
  discuss: "diskut*|diskussion*|besprochen*",
  appear: "erschein*|scheint|scheinen|hervorgeh*",
  lead: "führen|führt|geführt*|führend*",
  maintain: "wartung*|instandhalt*|pflege|aufrecht*|warten",
  serve: "dienen|dient|bedien*|diente",
  discriminate: "diskriminier*|benachteilig*",
  harass: "belästig*|beleidig*",
  pursue: "verfolgt|verfolgen|nachgeh*",
  "enter-into": "eingehen|eingeht|eingegangen*|zustande|geschlossene*",
  establish: "etablier*|feststell*|begründen|festgestellt*|niederlass*|errichte*|gegründet*",
  "found-company": "gründer*|gründung*",
  constitute: "darstellen|stellt dar|bestehen aus|ausmach*",
  belong: "gehör*|zugehör*",
  cover: "abdeck*|abgedeckt*|decken",
  extend: "erstreck*|ausdehn*",
  derive: "ableit*|abgeleitet*|vorhersag*|schließen aus|prognos*|herleit*",
  interpret: "auslegung*|interpret*|auszuleg*|auslegen",
  match: "abgleich*|entsprechen|entspricht|übereinstimm*|abgegl*",
  balance: "abwäg*|saldo|ausgleich*|balance|ausgewogen*",
  prioritise: "überwieg*|vorgehen|vorrangige",
  "respect-dignity": "menschenwürde|ethisch*|ethik|moral*",
  value: "wert|werte|werten|wertvoll*|wertes|schätzen",
  benefit: "vorteil*|vergünstig*|zugute|nutzen von|leistungen von|profitier*",
  opportunity: "chance*|möglichkeit|möglichkeiten",
  "freedom-expression": "ausdruck*|äußer*|meinungsäuß*",
  feel: "fühlen|gefühl*",
  welcome: "willkommen|begrüß*|liebe|grüße*",
  attention: "aufmerksamkeit*|sorgfalt*|sorgfältig*|vorsicht*|beachte|beachten|beachtet|achten",
  note: "anmerk*|notiz*|beachten sie|vermerk*|bemerk*",
  remember: "merken|gedächtnis*|vergess*|gemerkt|erinnern",
  imagine: "idee|ideen|kreativ*|innovat*|vorstell*|konzept*",
  plan: "plan|pläne|planung*|planen|geplant*|strateg*",
  prepare: "vorbereit*",
  initiate: "einleit*|initiier*|auslös*|initiative*|ausgelöst*",
  finalise: "letztlich|schließlich|endlich|final*",
  coordinate: "koordin*|abstimm*",
  facilitate: "erleichter*|vereinfach*",
  encourage: "ermutig*|einlad*|eingeladen*|anreiz*|motivier*|ermuntern*",
  attract: "attraktiv*|zielgruppe*|ausricht*|ausgerichtet*|targeting|retargeting|remarketing*",
  audience: "publikum*|zielgruppen von",
  "interest-based": "interessenbasiert*|interessenbezogen*|interessengerecht*",
  banner: "banner*|werbebanner*|popup*",
  spread: "verbreit*|verteil*|rundfunk*|ausstrahl*|distribu*",
  reproduce: "vervielfältig*|reproduzier*|wiederhol*|erneut*|wieder|nochmals",
  derivative: "abgeleitete|bearbeitungen",
  "reverse-engineer": "dekompil*|zurückentwick*|reverse",
  circumvent: "umgehung*|umgangen",
  impersonate: "ausgeben als|vortäusch*",
  burden: "last|lasten|belastend*",
  material: "material*|materiell*",
  physical: "physisch*|körperlich*|postalische anschrift",
  surroundings: "umfeld*",
  structure: "infrastruktur*|rahmen*|architekt*|gerüst",
  center: "zentrum|zentral*|rechenzentr*|zentren|center",
  side: "rand|kante|ecke|seite des",
  top: "oberste*|spitze",
  front: "vorne|vorder*|front",
  line: "linie|linien|zeile*|spalte*",
  path: "pfad*|route*|navigat*|navigier*",
  direction: "richtung*",
  distance: "entfernung*|nähe|fernzugriff*|nahe|distanz*|rund|fernabsatz*|fernwart*|umkreis",
  origin: "ursprung*|herkunft*|quelle*|stammen|stammt",
  sample: "stichprobe*|zufall|zufalls*|muster von",
  mix: "misch*|ergänzend|kombi",
  counterpart: "gegenstück*|gegenseite|pendant",
  "private-life": "intim*|privatleben",
  sign: "unterzeichn*|signatur*|signier*|unterschr*",
  certify: "zertifi*|siegel*|akkredit*|bescheinig*|etikett*",
  badge: "abzeichen*|badge*",
  shield: "shield|schutzschild*",
  "corporate-rules": "bindend*|gebunden*|binden",
  transaction: "transaktion*|deal",
  merger: "fusion|fusionen|übernahme*|umstrukturier*|umorganis*|zusammenschluss*",
  bankruptcy: "insolven*|konkurs*|liquidation*|auflös*",
  successor: "nachfolg|rechtsnachfolg*|nachfolger*|erben|erbe",
  venture: "joint venture*|beteiligungsunternehm*",
  sponsor: "sponsor*|gesponsert*",
  "co-brand": "co branding|mitgebrandet*",
  candidate: "bewerb*|kandidat*|lebenslauf*|cv",
  background: "hintergrund*",
  qualification: "abschlüsse|diplom*|zeugnis*",
  military: "militär*",
  "trade-union": "gewerkschaft*|streik*",
  "emergency-service": "rettung*",
  export: "export*",
  import: "import|importier*",
  embargo: "embargo*",
  gambling: "glücksspiel*|lotterie*",
  dating: "partnersuche|treffen|begegn*|dating|partnervorschl*|getroffen*",
  compatible: "kompatib*|vereinbarkeit*",
  donation: "spende*|schenk*",
  "support-ticket": "kundendienst*|kundenservice*|kundenbetreu*|hotline*|callcenter*",
  thing: "ding|dinge|dingen|sache|sachen|irgendetwas",
  point: "punkt|punkte|punkten",
  "term-duration": "vertragslaufzeit*",
  local: "lokal|lokale|lokalen|lokaler|örtlich*",
  against: "dagegen|entgegen|gegenüber",
  even: "dennoch|immer noch|trotzdem|zugleich|gleichzeitig",
  commission: "kommission*|ausschuss|ausschüsse|vorstand|gremium|aufsichtsrat",
  discretion: "ermessen*",
  respective: "beziehungsweise|respektive",
  premium: "premium*",
  back: "rückseite*|rückwärts",
  informal: "informell*",
  civil: "zivil*",
  least: "mindest*|zumindest|wenigstens",
  consistent: "übereinstimmend*|widersprüch*|konflikt*|konsistent*|vereinbar mit",
  traffic: "datenverkehr*|traffic|webtraffic",
  unauthorised: "unbefugt*|unberechtigt*|unerlaubt*|nicht autorisiert*",
  implied: "stillschweigend*|implizit*",
  self: "selber|sich selbst",
  official: "offiziell*|amtlich*|formell*|förmlich*",
  past: "vergangen*",
  edit: "editier*|redigier*",
  renew: "verlänger|erneuer*|verlängert",
  republic: "republik*|tschechi*",
  israel: "israel*",
  portugal: "portugal*|portugies*",
  instead: "anstelle|stattdessen|anstatt|vielmehr|statt",
  channel: "kanal|kanäle|kanälen",
  sufficient: "ausreichend*|genug|hinreichend*|genüg*|hinlänglich*",
  satisfy: "zufrieden*|befriedig*",
  proceed: "verfahren wir|fortfahren|vorgeht",
  matter: "angelegenheit*|sachverhalt*",
  cross: "übergreifend*|kreuz*|quer|geräteübergreifend*",
  mechanism: "mechanism*",
  reflect: "widerspiegel*|spiegel*",
  news: "neuigkeit*|nachrichten aus|zeitung*|presse*",
  assume: "vermut*|ausgehen von|unterstell*|anzunehmen",
  tariff: "tarif*",
  mode: "modus|modi",
  useful: "nützlich*|hilfreich*|interessant*|beliebt*|populär*",
  advance: "voraus|fortgeschritten*|fortschritt*|erweiterte",
  ride: "mitfahr*",
  beyond: "darüber hinaus|hinausgeh*|überschreit*|übersteig*|hinaus",
  incur: "anfallen*|entstehende kosten",
  allege: "mutmaßlich*|angeblich*|verdacht*|behaupt*",
  premises: "räumlichkeit*|geschäftsräume*",
  honor: "respektier*|ehre|honorier*",
  hard: "hart|harte|papierform|ausgedruckt",
  majority: "mehrheit*|rest|übrige|restlich*|meisten",
  visual: "visuell*|grafik*|grafisch*",
  pending: "warten auf|anhängig*|schweb*|ausstehende|laufende*",
  expense: "aufwand*|aufwend*|ausgaben|vergüt*|kompens*|teuer*",
  prominent: "auffällig*|hervorgehoben*|gut sichtbar",
  appoint: "benenn*|ernenn*|ernannt*|bestellter|bestellt zum",
  hide: "verberg*|verborgen*|ausblend*|verstecken|versteckt*",
  letter: "buchstabe*|buchst|lit|anfangsbuchst*",
  mind: "sinn|psych*|mental*|seelisch*",
  face: "gesicht*|auge*|kopf",
  portal: "portal*|gateway*",
  dedicated: "dediziert*|gewidmet*|widm*|eigens",
  index: "index*|inhaltsverzeichnis*",
  recycle: "recycel*|abfall*",
  vpn: "vpn|proxy|tunnel",
  segment: "segment*",
  celebrity: "berühmt*|prominente",
  negligence: "fahrlässig*|nachlässig*",
  intentional: "vorsätzlich*|vorsatz|mutwillig*|grob*",
  sever: "schwerwieg*|ernst*|gravierend*|schwere|schweren|schwerer",
  impose: "auferleg*|verhäng*",
  role: "rolle|rollen",
  entertainment: "unterhaltungs*|entertainment",
  unit: "einheit|einheiten|teilmenge*",
  package: "packung*|verpack*|paketpreis",
  uniform: "einheitlich*|harmonis*",
  widget: "widget*",
  webinar: "webinar*|konferenz*|seminar*|tagung*",
  synchronise: "synchronis*",
  excess: "übermäßig*|unverhältnismäß*|offenkundig*|exzessiv*",
  redeem: "einlös*|eingelöst*",
  accessory: "zubehör*",
  manufacturer: "hersteller*|fabrik*",
  engineer: "ingenieur*|techniker*|mechanik*",
  operator: "betreiber*|operator*",
  carrier: "mobilfunk*|telekommunikation*|spediteur*|provider",
  "host-guest": "gast|gäste|gästen|gastgeber*",
  moderate: "moderier*|moderation*|moderator*",
  vote: "abstimm|abstimmung*|wahlen",
  petition: "petition*|lobby*",
  reputation: "ruf|reputation*|ansehen*|goodwill",
  society: "gesellschaftlich*",
  "background-check": "hintergrundprüf*|zuverlässigkeitsprüf*",
  imprint: "impressum*",
  telefax: "fax*|telefax*",
  "company-register": "handelsregister*|hrb|ust|amtsgericht*|umsatzsteuer identifikationsnummer",
  capital: "kapital*|aktie*|aktionär*|wertpapier*|gesellschafter*",
  "debt-collection": "inkasso*|eintreib*",
  "money-laundering": "geldwäsche*",
  score: "scoring|bonitätsprüf*|punktzahl|score",
  warehouse: "warenlager*|lager|lagerung*|depot",
  season: "saison*|sommer*|winter*|weihnacht*",
  furniture: "möbel*|haushaltsgerät*",
  stage: "szene*|stadium|phase*|bühne",
  drop: "sinken|sinkt|fallen|fällt|unterfallen",
  attach: "anhäng*|beifüg*|beigefüg*|angehängt*",
  lifespan: "lebensdauer*|gültigkeitsdauer*|speicherzeit*",
  swipe: "wisch*|scroll*|tippen|tippt|drücken|drückt",
  print: "druck|drucken|ausdruck|drucker*|gedruckt*",
  scan: "scann*|scan|scans|eingescannt*",
  keyboard: "tastatur*|eintipp*|tasten|maus*",
  wear: "tragbar*|wearable*|kopfhörer*",
  volume: "volumen*|datenmenge*",
  "heart-rate": "herzfrequenz*|kalorie*|puls|herz|herzen",
  vaccine: "impf*|covid*|pandemie*|infektion*",
  patient: "patient*|klinik*|therapie*",
  prescription: "rezept|rezepte|verschrieb*",
  "limitation-period": "verjähr*",
  negotiate: "verhandl*",
  "mutatis-mutandis": "sinngemäß*",
  hereinafter: "nachstehend*|nachfolgend|im folgenden|hiermit|darin enthalten",
  anyone: "jedermann|wer auch|jeglich*|irgend*|beliebige*",
  aspect: "aspekt*|hinsicht",
  due: "fällig*|aufgrund von|wegen",
  combat: "bekämpf*|entgegenwirk*",
  trespass: "hausfriedens*",
  solicit: "unaufgefordert*|unverlangt*|ungebeten*",
  endorse: "befürwort*|testimonial*|empfehlungsschreiben",
  coerce: "zwingen|zwingt|gezwungen*|zwang*",
  favor: "günstig*|gunsten|vorteilhaft*",
  rank: "rangfolge*|ranking*|sortier*|einordn*",
  hint: "tipp|tipps|trick*",
  elapse: "verstreich*|verstrichen*|vergeht",
  transparent: "transparen*",
  integrity: "integrität*|unversehrt*",
  render: "wiedergeben|rendern",
  dispose: "verfügen|verfügt|entsorg*",
  recognise: "anerkenn*|wiedererkenn*|anerkannt*|wiedererkannt*|wiederzuerkennen",
  intermediary: "vermittl*|vermittel*|zwischengeschalt*",
  computing: "it|edv",
  freelance: "freelanc*|freiberufler*",
  consumption: "verbrauch|verbraucht|konsum|konsumier*",
  justice: "justiz",
  club: "club|clubs|verein für",
  studio: "studio*",
  boarding: "gepäck*|bordkarte*",
  "percentage-rate": "zinssatz*|wechselkurs*|satz",
  inhabitant: "einwohner*|bevölkerung*",
  shorten: "gekürzt*|kürzen|kürzt|abkürz*",
  comprehensive: "vollumfäng*|allumfassend*",
  settlement: "abwick*|abgewickelt*|vergleich|vergleichsvereinb*",
  turn: "wenden|wendet|gewandt",
  accommodate: "entgegenkomm*|nachzukommen",
  iframe: "frames|iframe*",
  transient: "transient*",
  mark: "markier*|kennzeichn*|gekennzeichnet*|hervorheb*",
  foreseen: "vorgesehen*",
  "as-of": "stand",
  "specification-sheet": "vorgabe*|vorgegeben*",
  focus: "fokus*|schwerpunkt*|beton*",
  constant: "ständig*|konstant*|beständig",
  approximately: "ungefähr*|circa|etwa die|annähernd*|nahezu|fast",
  stable: "stabil*",
  disk: "festplatte*|datenträger*|arbeitsspeicher*",
  "issue-verb": "emission*|ausgestellt*|ausstell*|emittent*",
  "fill-in": "befüll*|ausfüllung",
  never: "niemals|nie",
  hypothesis: "hypothese*|annahme dass",
  courtesy: "gütlich*|freundlich*",
  personality: "persönlichkeit*",
  library: "bibliothek*",
  illustration: "illustrier*|veranschaulich*",
  alias: "alias|spitzname*",
  grid: "raster*|matrix",
  parking: "parken|parkplatz*|parkplätze*",
  franchise: "franchise*",
  quote: "kostenvoranschlag*|zitat*|zitier*",
  mandate: "mandat|mandats|vollmacht*",
  warning: "warnen|warnt|abmahn*",
  star: "stern|sterne|sternchen*",
  logistic: "logistik*",
  beauty: "schönheit*|kosmetik*",
  outage: "ausfallzeit*|nichtverfügbar*",
  justify: "rechtfertig*|gerechtfertigt*",
  "telephone-directory": "telefonbuch|telefonbücher|telefonverzeichnis*",
  "hidden-defect": "sachmangel*|rechtsmangel*",
  adhere: "festhalten an|hält sich an",
  deem: "betracht*|gelten als|erachten",
  enjoyment: "genuss|genüss*",
  wedding: "hochzeit*|ehe schließ*|scheidung*",
  early: "früh|frühe|frühest*|frühzeitig*",
  clean: "bereinig*|reinig*|leeren",
  accompany: "begleit*",
  broken: "brechen|bricht|gebrochen|kaputt",
  pair: "paar|paare|koppel*|kopplung*",
  correlate: "korrel*",
  bulk: "massenhaft*|masse",
  cooking: "kochen|küche*",
  pet: "tier|tiere|tieren|haustier*|hund|hunde|katze*",
  farm: "landwirtschaft*",
  "light-colour": "licht|lichter|hell|dunkel|farbe*",
  temperature: "temperatur*",
  peace: "frieden|krieg*",
  nuclear: "nuklear*|waffe*|atom*",
  prison: "gefängnis*|haftstrafe*|verhaft*|freiheitsstrafe*",
  parliament: "parlament*|bundestag|kongress*",
  minister: "minister*",
  embassy: "botschaft|botschaften|konsulat*|einwander*",
  customs: "zoll|zölle|zollbehörd*",
  notary: "notar*",
  witness: "zeuge*|bezeug*",
  victim: "opfer|opfern|opfers",
  fairness: "voreingenommen*|vorurteil*",
  diversity: "diversität*|inklusion*|inklusiv",
  equality: "gleichbehandl*|gleichstell*",
  sustain: "nachhaltig*",
  "good-faith": "treu und glauben|guten glauben|gutgläubig*",
  expedite: "beschleunig*",
  compress: "komprimier*|verkleiner*",
  crash: "absturz*|abstürz*|crash*",
  idle: "untätig*|ruhend*",
  draw: "ziehen|zieht|gezogen*|zeichn|zeichnen",
  layout: "layout*|vorlage|vorlagen",
  border: "grenze|grenzen|landesgrenz*",
  merchantability: "marktgängig*|wie besehen",
  china: "china|chinesisch*",
  japan: "japan*",
  korea: "korea*",
  india: "indien",
  singapore: "singapur",
  luxembourg: "luxemburg*",
  brazil: "brasilien*|brasilianisch*",
  north: "norden|nord",
  south: "süden|süd",
  east: "osten|ost",
  west: "westen|west",
  bluetooth: "bluetooth",
  wifi: "wifi|wlan|wi fi|wi|fi",
  gps: "gps",
  radio: "radio*",
  wireless: "drahtlos*",
  ios: "ios",
  android: "android",
  mac: "mac|macos",
  iphone: "iphone*|ipad*",
  linux: "linux",
  restaurant: "restaurant*",
  alcohol: "alkohol*",
  water: "wasser*",
  air: "luft*",
  fire: "feuer|brand",
  night: "nacht|abend|mitternacht",
  imy: "imy",
  ico: "ico",
  algorithm: "algorithm*",
  "machine-learning": "maschinelles lernen|sprachmodell*",
  intelligence: "intelligen*",
  car: "auto|autos|kraftfahrz*",
  scooter: "scooter*|roller",
  bicycle: "fahrrad*|fahrräder*",
  driver: "fahrer*|führerschein*",
  drive: "fahren|gefahren",
  taxi: "taxi*",
  currency: "währung*|monetär*",
  euro: "euro",
  dollar: "dollar*",
  cash: "bargeld",
  vat: "mwst|umsatzsteuer*",
  ssl: "ssl",
  tls: "tls",
  https: "https",
  virus: "virus|viren",
  malware: "schadsoftware",
  phishing: "phishing",
  bot: "bot|bots|robot*",
  hack: "hacker*",
  beacon: "beacon*|zählpixel*",
  tag: "tag|tags",
  sdk: "sdk*",
  plugin: "plug*",
  reward: "prämie*|belohnung*|bonus",
  doctor: "arzt|ärzte|ärztlich*",
  hospital: "krankenhaus*|krankenhäuser*",
  school: "schule*|schüler*",
  student: "student*|studierende*",
  university: "universität*|akademisch*|hochschul*",
  biometric: "biometrisch*",
  fingerprint: "fingerabdr*",
  pornographic: "pornograf*|obszön*",
  violence: "gewalt*",
  terrorism: "terror*",
  hate: "hass|hasserf*",
  defame: "verleumd*|diffamier*",
  visa: "visum|visa",
  hand: "hand|hände|händen",
  eye: "auge|augen",
  secret: "geheim*",
  thank: "dank|danke|danken",
  apologise: "entschuldig*",
  bus: "bus|busse|bussen|busfahrt*|buspartner*",
  train: "bahn|zug|züge",
  instagram: "instagram*",
  whatsapp: "whatsapp",
  meta: "meta",
  chrome: "chrome",
  gmail: "gmail",
  bing: "bing",
  explorer: "explorer|internetexplorer",
  safari: "safari",
  itunes: "itunes",
  aws: "aws",
  alexa: "alexa",
  adobe: "adobe*",
  tiktok: "tiktok*",
  pinterest: "pinterest*",
  snapchat: "snapchat*",
  reddit: "reddit",
  discord: "discord",
  tumblr: "tumblr",
  github: "github",
  zoom: "zoom",
  spotify: "spotify*",
  netflix: "netflix*",
  cloudflare: "cloudflare*",
  salesforce: "salesforce*",
  zendesk: "zendesk*|freshdesk*",
  adwords: "adwords|adsense|doubleclick",
  criteo: "criteo",
  adyen: "adyen",
  stripe: "stripe",
  braintree: "braintree",
  mastercard: "mastercard",
  sonos: "sonos",
  url: "url|urls",
  html: "html*|xml|json|csv|pdf",
  captcha: "captcha*|recaptcha*",
  crm: "crm",
  "hr-department": "hr|personalabteilung*",
  iso: "iso|27001",
  pci: "pci|dss",
  virginia: "virginia",
  colorado: "colorado",
  connecticut: "connecticut",
  utah: "utah",
  nevada: "nevada",
  texas: "texas",
  "new-york": "york",
  francisco: "francisco",
  london: "london",
  paris: "paris",
  dublin: "dublin",
  amsterdam: "amsterdam",
  berlin: "berlin|münchen|hamburg",
  stockholm: "stockholm*",
  turkey: "türkei|ukraine|russland",
  norway: "norwegen|norwegisch*|island|liechtenstein",
  finland: "finnland|finnisch*|dänemark|dänisch*",
  austria: "österreich*",
  poland: "polen|polnisch*",
  mexico: "mexiko|argentinien",
  africa: "afrika*"
};

// src/languages/de/index.ts
var de = {
  code: "de",
  name: "German",
  fingerprint: "und|der|die|das|nicht|ihre|ihrer|ihren|wir|sie|oder|für|mit|von|dem|den|ist|sind|werden|wird|zu|auf|durch|eine|einer|einen|auch|wenn|unsere|unserer|zur|zum|bei|nach|über|wie|sich|uns|können|diese|dieser",
  functionWords: "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|sondern|sowie|als|wie|dass|daß|ob|denn|doch|so|da|dort|hier|es|er|sie|ihn|ihm|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|wir|uns|unser|unsere|unseren|unserem|unserer|unseres|ich|mich|mir|mein|meine|meinen|meinem|meiner|meines|du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|euren|eurem|eurer|sein|seine|seinen|seinem|seiner|seines|sich|selbst|selber|man|wer|wen|wem|wessen|was|welche|welchen|welchem|welcher|welches|dieser|diese|diesen|diesem|dieses|jener|jene|jenen|jenem|jenes|derselbe|dieselbe|dieselben|derselben|derjenigen|diejenigen|denjenigen|deren|dessen|denen|solche|solchen|solcher|solches|ist|sind|war|waren|bin|bist|seid|sei|seien|wäre|wären|gewesen|wird|werden|wurde|wurden|worden|geworden|würde|würden|werde|wirst|hat|haben|habe|hast|hatte|hatten|hätte|hätten|gehabt|tut|tun|lassen|lässt|in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|bis|durch|für|gegen|hinter|mit|nach|neben|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|innerhalb|hinsichtlich|bezüglich|gegenüber|gemäß|gemäss|laut|anhand|mittels|mithilfe|aufgrund|per|pro|via|auch|noch|schon|bereits|sehr|ganz|eben|nun|dann|daher|dafür|dabei|dadurch|damit|daran|darauf|daraus|darin|darüber|davon|dazu|danach|hierzu|hierfür|hierbei|hierdurch|hiermit|hierin|hiervon|deshalb|deswegen|somit|also|jedoch|dennoch|zudem|außerdem|ausserdem|ferner|darüber|hinaus|weiterhin|ebenfalls|ebenso|gleichfalls|insofern|wobei|wodurch|womit|worauf|wofür|weil|indem|nachdem|während|wann|wo|warum|weshalb|wieso|wohin|zwar|sowohl|entweder|beziehungsweise|bzw|folgend|folgende|folgenden|folgender|folgendes|nachfolgend|nachfolgenden|nachstehend|nachstehenden|vorstehend|vorstehenden|oben|unten|obigen|genannt|genannte|genannten|genannter|jeweils|jeweilig|jeweilige|jeweiligen|jeweiliger|entsprechend|entsprechende|entsprechenden|entsprechender|hin|her|ab|bitte|gerne|eigene|eigenen|eigener|usw|etc|sog|sogenannt|sogenannte|sogenannten|diesbezüglich|hiermit|dahin|dazu",
  conjunctions: "und|oder|sowie|bzw",
  contractions: {
    "geht's": "geht es",
    "gibt's": "gibt es",
    "ist's": "ist es",
    "wie's": "wie es",
    "war's": "war es",
    "wenn's": "wenn es",
    "für's": "für das",
    "auf's": "auf das",
    "in's": "in das",
    "durch's": "durch das",
    "um's": "um das",
    "über's": "über das",
    "an's": "an das"
  },
  abbreviations: "z.b|u.a|d.h|i.d.r|i.s.d|i.s.v|i.v.m|i.r.d|i.h.v|o.g|o.ä|u.ä|s.o|s.u|u.u|v.a|m.a.w|n.f|a.f|e.v|bzw|bspw|ca|ggf|ggfs|gem|evtl|inkl|exkl|einschl|insb|insbes|sog|vgl|siehe|abs|art|nr|nrn|lit|ziff|ziffer|buchst|abschn|kap|rn|rz|fn|anm|bgbl|dr|prof|hr|fr|st|str|tel|mobil|inc|ltd|co|corp|llc|s.a|s.a.s|mio|mrd|max|min|mind|zzgl|abzgl|grds|allg|entspr|ggü|zw|betr|bez|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|u.s|u.s.a|p.o|abt|geb|vers|std|ff|13|14|16|18",
  concepts: concepts2,
  vocabulary,
  synonyms: [
    "unternehmen|unternehmens|firma|firmen|gesellschaft|gesellschaften|organisation|organisationen|betrieb|betriebe",
    "website|websites|webseite|webseiten|internetseite|internetseiten|internetauftritt|internetauftritts|webpräsenz|homepage|onlineangebot|onlineangebots|onlineangebotes|internetangebot|webangebot|seite|seiten",
    "dienst|dienste|diensten|dienstes|dienstleistung|dienstleistungen|service|services|leistung|leistungen|angebot|angebote|angeboten|angebots|angebotes|produkt|produkte|produkten|plattform|plattformen|anwendung|anwendungen|app|apps|software",
    "datenschutzerklärung|datenschutzerklärungen|datenschutzhinweis|datenschutzhinweise|datenschutzhinweisen|datenschutzrichtlinie|datenschutzrichtlinien|datenschutzbestimmungen|datenschutzinformation|datenschutzinformationen|richtlinie|richtlinien|erklärung|bestimmungen|hinweise",
    "daten|information|informationen|angabe|angaben|infos|details|einzelheiten",
    "personenbezogen|personenbezogene|personenbezogenen|personenbezogener|personenbezogenes|persönlich|persönliche|persönlichen|persönlicher",
    "nutzer|nutzern|nutzers|nutzerin|nutzerinnen|nutzende|nutzenden|benutzer|benutzern|benutzers|anwender|anwendern|mitglied|mitglieder|mitgliedern|kunde|kunden|person|personen|besucher|besuchern|besuchers|verbraucher|verbrauchern|betroffene|betroffenen|betroffener",
    "abschnitt|abschnitte|absatz|ziffer|kapitel|punkt|paragraf|paragraph",
    "siehe|sehen|lesen|besuchen|finden|erfahren|einsehen|nachlesen|entnehmen",
    "helfen|hilft|unterstützen|unterstützt|ermöglichen|ermöglicht|erlauben|erlaubt|gestatten|gestattet",
    "bereitstellen|bereitzustellen|bereitstellung|bereitgestellt|anbieten|anzubieten|angeboten|bietet|bieten|liefern|geliefert|erbringen|erbringung|erbracht|zur verfügung stellen|zur verfügung zu stellen|zur verfügung gestellt",
    "erstellen|erstellt|erstellung|erzeugen|erzeugt|generieren|generiert|anlegen|angelegt",
    "zweck|zwecke|zwecken|grund|gründe|gründen|ziel|ziele|zielen",
    "sicherstellen|sicherzustellen|sichergestellt|gewährleisten|zu gewährleisten|gewährleistet|garantieren",
    "zum beispiel|z b|beispielsweise|bspw|etwa|wie etwa|insbesondere|einschließlich|einschliesslich|inklusive|inkl|unter anderem|u a|darunter",
    "beenden|beendet|beendigung|einstellen|aufhören|unterlassen",
    "beginnen|beginnt|starten|startet|anfangen",
    "anzeigen|anzuzeigen|angezeigt|darstellen|darzustellen|dargestellt|darstellung|einblenden",
    "senden|sendet|gesendet|schicken|geschickt|zusenden|zugesandt|zuzusenden|übersenden|übersandt|zukommen|übermitteln|übermittelt",
    "benötigen|benötigt|brauchen|braucht|erforderlich|erforderlichen|notwendig|notwendigen|nötig|erfordert|erfordern",
    "gesetz|gesetze|gesetzen|recht|rechtsvorschrift|rechtsvorschriften|vorschrift|vorschriften|gesetzgebung|verordnung|verordnungen",
    "möchten|möchte|wollen|will|wünschen|wünscht",
    "dritte|dritten|dritter|drittpartei|drittparteien|drittanbieter|drittanbietern",
    "beschreiben|beschreibt|beschrieben|beschriebenen|erläutern|erläutert|erläuterten|erklären|erklärt|darlegen|dargelegt|dargelegten|aufgeführt|aufgeführten|angegeben|genannt|genannten|festgelegt|festgelegten",
    "durch|mittels|über|mithilfe|mit hilfe|anhand|unter verwendung",
    "frage|fragen|anliegen|bedenken|anfrage|anfragen|rückfragen",
    "zeitraum|zeitraums|dauer|zeit|frist|fristen|zeitspanne",
    "löschen|löscht|gelöscht|löschung|zu löschen|entfernen|entfernt|entfernung|vernichten|vernichtet|vernichtung",
    "weitergeben|weitergegeben|weitergabe|weiterzugeben|teilen|geteilt|offenlegen|offengelegt|offenlegung|offenzulegen|weiterleiten|weitergeleitet",
    "zusätzlich|zusätzliche|zusätzlichen|weitere|weiteren|weiterer|weiteres|sonstige|sonstigen|sonstiger|andere|anderen|anderer|anderes",
    "ähnlich|ähnliche|ähnlichen|ähnlicher|vergleichbar|vergleichbare|vergleichbaren|vergleichbarer|gleichwertig",
    "verschiedene|verschiedenen|verschiedener|unterschiedliche|unterschiedlichen|mehrere|mehreren|mehrerer|diverse|diversen",
    "vertrag|vertrags|vertrages|verträge|verträgen|vereinbarung|vereinbarungen|abkommen",
    "gerät|geräte|geräten|geräts|gerätes|endgerät|endgeräte|endgeräten|rechner|computer",
    "kann|können|könnte|könnten|möglicherweise|unter umständen|eventuell|darf|dürfen",
    "nur|ausschließlich|ausschliesslich|lediglich|allein|einzig",
    "muss|müssen|verpflichtet|erforderlich ist|soll|sollen",
    "wenn|falls|sofern|soweit",
    "adresse|adressen|anschrift|anschriften",
    "verwalten|verwaltet|verwaltung|betreiben|betreibt|betrieb|handhaben",
    "erheben|erhebt|erhoben|erhobene|erhobenen|erhebung|erfassen|erfasst|erfassten|erfassung|sammeln|sammelt|gesammelt|gesammelten|erhalten|erhält",
    "antworten|antwortet|beantworten|beantwortet|beantwortung|reagieren|reagiert",
    "art|arten|typ|typen|kategorie|kategorien|sorte",
    "aktuell|aktuelle|aktuellen|aktueller|derzeit|derzeitige|derzeitigen|gegenwärtig|gegenwärtige|bestehende|bestehenden|momentan|jeweils aktuelle",
    "inhalt|inhalte|inhalten|inhalts|material|materialien",
    "wählen|wählt|auswählen|ausgewählt|entscheiden|entscheidet|bestimmen",
    "verwenden|verwendet|verwendung|nutzen|nutzt|genutzt|nutzung|benutzen|benutzt|benutzung|einsetzen|eingesetzt|einsatz|gebrauch",
    "ändern|ändert|geändert|änderung|änderungen|anpassen|angepasst|anpassung|anpassungen|aktualisieren|aktualisiert|aktualisierung|aktualisierungen|überarbeiten|überarbeitet|modifizieren",
    "speichern|speichert|gespeichert|gespeicherten|speicherung|aufbewahren|aufbewahrt|aufbewahrung|aufzubewahren|vorhalten",
    "beheben|behoben|behebung|korrigieren|korrigiert|berichtigen|berichtigt|berichtigung|lösen",
    "kontaktieren|kontaktiert|kontakt|erreichen|wenden|in verbindung setzen",
    "stellen|einreichen|einzureichen|eingereicht|einlegen",
    "informieren|informiert|benachrichtigen|benachrichtigt|benachrichtigung|mitteilen|mitgeteilt|mitteilung|unterrichten|unterrichtet|in kenntnis setzen|in kenntnis gesetzt",
    "registrieren|registriert|registrierung|anmelden|anmeldung|konto erstellen|konto anlegen",
    "kaufen|kauft|gekauft|kauf|käufe|erwerben|erworben|bestellen|bestellt|bestellung|bestellungen",
    "einwilligung|einwilligungen|zustimmung|zustimmungen|einverständnis|erlaubnis|genehmigung",
    "einwilligen|eingewilligt|zustimmen|zugestimmt|einverstanden",
    "konto|kontos|konten|account|accounts|nutzerkonto|nutzerkontos|benutzerkonto|benutzerkontos|kundenkonto|kundenkontos",
    "ansässig|niedergelassen|mit sitz|befindet|befinden|gelegen",
    "wohnhaft|wohnsitz|wohnen|leben|aufhalten|einwohner",
    "wesentlich|wesentliche|wesentlichen|wesentlicher|erheblich|erhebliche|erheblichen|bedeutend|bedeutende|bedeutenden|grundlegend|grundlegende|wichtig|wichtige|wichtigen",
    "relevant|relevante|relevanten|geltend|geltende|geltenden|geltendes|geltendem|anwendbar|anwendbare|anwendbaren|anwendbares|anwendbarem|einschlägig|einschlägigen|maßgeblich|maßgeblichen",
    "gegebenenfalls|ggf|falls zutreffend|soweit zutreffend|sofern zutreffend",
    "verbessern|verbessert|verbesserung|optimieren|optimiert|optimierung|zu verbessern|zu optimieren",
    "schützen|schutz|geschützt|sichern|gesichert|absichern|sicherheit",
    "maßnahme|maßnahmen|massnahmen|vorkehrung|vorkehrungen|schritte",
    "dsgvo|ds gvo|gdpr|datenschutz grundverordnung|datenschutzgrundverordnung|eu dsgvo",
    "unverzüglich|umgehend|sofort|ohne unangemessene verzögerung",
    "dienstleister|dienstleistern|dienstleisters|dienstanbieter|dienstanbietern|diensteanbieter|auftragnehmer|lieferanten"
  ],
  numbers: {
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    eines: 1,
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    einundzwanzig: 21,
    vierundzwanzig: 24,
    fünfundzwanzig: 25,
    achtundzwanzig: 28,
    dreißig: 30,
    dreissig: 30,
    sechsunddreißig: 36,
    sechsunddreissig: 36,
    vierzig: 40,
    fünfundvierzig: 45,
    achtundvierzig: 48,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    zweiundsiebzig: 72,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    einhundert: 100,
    hundertachtzig: 180,
    einhundertachtzig: 180,
    zweier: 2,
    dreier: 3,
    dreizehnte: 13,
    dreizehnten: 13,
    vierzehnte: 14,
    vierzehnten: 14,
    fünfzehnte: 15,
    fünfzehnten: 15,
    sechzehnte: 16,
    sechzehnten: 16,
    siebzehnte: 17,
    siebzehnten: 17,
    achtzehnte: 18,
    achtzehnten: 18,
    einundzwanzigste: 21,
    einundzwanzigsten: 21
  },
  units: {
    hour: "stunde|stunden|stündig*",
    day: "tag|tage|tagen|tages|kalendertag*|tägig*",
    businessDay: "werktag*|arbeitstag*|geschäftstag*|bankarbeitstag*",
    week: "woche|wochen|kalenderwoche*|wöchig*",
    month: "monat|monate|monaten|monats|monates|kalendermonat*|monatig*",
    year: "jahr|jahre|jahren|jahres|jahrs|kalenderjahr*|jährig*"
  },
  months: ["januar|jänner|jan|jän", "februar|feber|feb", "märz|maerz|mär|mrz", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sep|sept", "oktober|okt", "november|nov", "dezember|dez"],
  ages: "unter N jahren|unter N jahre|unter N|unter dem alter von N|unter dem alter von N jahren|unterhalb von N jahren|N jahre alt|N jahren alt|N jahre alt oder älter|N jahre oder älter|N jahren oder älter|N jahre oder jünger|N jahren oder jünger|jünger als N|jünger als N jahre|nicht älter als N|älter als N|älter als N jahre|mindestens N jahre|mindestens N jahre alt|mindestens N jahren|mindestalter von N|mindestalter von N jahren|mindestalter beträgt N|das N lebensjahr|ihr N lebensjahr|des N lebensjahres|das * N lebensjahr|N lebensjahr|N lebensjahres|vollendeten N lebensjahr|vollendung des N lebensjahres|vollendete N lebensjahr|alter von N|alter von N jahren|im alter von N|im alter von N jahren|im alter von unter N|ab N jahren|ab N jahre|über N jahre|über N jahren|über N jahre alt|noch nicht N|noch nicht N jahre|noch keine N jahre|noch keine N|zwischen N und|zwischen N und * jahren|N bis * jahre|N bis * jahren|N jährige*|N jährigen|weniger als N jahre alt|unter N jährige*|über N jährige*",
  dates: {
    revised: "zuletzt aktualisiert|zuletzt geändert|zuletzt überarbeitet|zuletzt bearbeitet|zuletzt angepasst|letzte aktualisierung|letzten aktualisierung|letzte änderung|letzten änderung|letzte überarbeitung|letzten überarbeitung|letztes update|letzter stand|aktueller stand|stand|stand vom|stand der|stand dieser|aktualisiert|aktualisiert am|überarbeitet|geändert am|geändert|fassung vom|version vom|version|aktuelle version|datum|datum der letzten *|veröffentlicht|veröffentlicht am|erstellt am",
    effective: "gültig ab|gültig seit|gültig vom|gültigkeit ab|gilt ab|gilt seit|gelten ab|gelten seit|in kraft ab|in kraft seit|in kraft|tritt am|treten am|tritt zum|treten zum|datum des inkrafttretens|tag des inkrafttretens|inkrafttreten|wirksam ab|wirksam seit|wirksam zum|wirksam am|mit wirkung vom|mit wirkung ab|mit wirkung zum|wirksamkeitsdatum|gültigkeitsdatum|datum der wirksamkeit|datum des wirksamwerdens"
  },
  change,
  headings: {
    collection: "erheb*|erhobene*|erfass*|datenerfassung*|datenerhebung*|sammel*|sammlung|gesammelte*|welche daten|welche informationen|welche personenbezogene*|daten die|informationen die|arten von|arten der|kategorien von|kategorien der|kategorien personenbezogene*|datenkategorien|verarbeitete daten|datenarten|quellen|herkunft der",
    purpose: "zweck*|verarbeitungszwecke|wie wir * verwenden|wie wir * * verwenden|wie wir * nutzen|wie wir * * nutzen|wie verwenden wir|wie nutzen wir|wofür|wozu|warum|verwendung|verwenden wir|nutzung ihrer|nutzung von|nutzung der daten|nutzung personenbezogene*|datennutzung|datenverwendung|verwendungszweck*",
    sharing: "weitergabe*|datenweitergabe*|weitergeben|geben wir|weitergegeben|offenleg*|teilen|übermittlung an|übermittlung von|empfänger*|dritte|dritten|dienstleister*|auftragsverarbeit*|unterauftragsverarbeiter*|mit wem|an wen|wer erhält|wer hat zugriff|partner*|bekanntgabe",
    sale: "verkauf*|verkaufen|veräußer*",
    retention: "speicherdauer|speicherung|speicherfrist*|aufbewahr*|aufbewahrungs*|wie lange|lösch*|löschung|löschfrist*|dauer der|speicherzeitraum|datenspeicherung",
    children: "kind*|kinder*|minderjährig*|jugendlich*|mindestalter*|alter|altersbeschränk*|jugendschutz",
    rights: "rechte|recht auf|recht der|betroffenenrechte|ihre rechte|deine rechte|auskunft*|widerspruch*|widerspruchsrecht*|beschwerde*|beschwerderecht*|ausübung|kalifornien*|kalifornisch*|dsgvo|betroffene*|datenübertragbarkeit|berichtigung",
    choice: "wahlmöglichkeit*|auswahl*|wahl|optionen|opt out|abmeld*|einstellung*|*einstellungen|präferenzen|einwilligung*|widerruf*|kontrolle|verwalten|entscheidungsmöglichkeit*|abbestell*",
    security: "sicherheit*|datensicherheit*|schutz ihrer|schutz deiner|schutz der|schutz von|schützen|schutzmaßnahmen|sicherheitsmaßnahme*|verschlüsselung*|ssl|tls|technische und",
    transfer: "übermittlung in|übertragung in|drittland*|drittländer*|drittstaat*|international*|grenzüberschreitend*|datentransfer*|datenübermittlung*|datenübertragung|ausland|außerhalb|speicherort|wo wir|standort der|privacy shield|data privacy framework|datenschutzrahmen",
    "legal-basis": "rechtsgrundlage*|rechtsgrund*|rechtliche grundlage*|rechtmäßigkeit*|gesetzliche grundlage*|berechtigte* interesse*",
    tracking: "cookie*|*cookies|track*|tracking*|analyse*|webanalyse*|analytics|statistik*|werbung|onlinewerbung|online werbung|pixel*|plugin*|plug in*|plug ins|technologie*|do not track|remarketing*|retargeting*|reichweitenmessung|marketing tools|social plugins|targeting",
    "automated-decisions": "automatisierte*|profiling|künstliche* intelligenz|ki|maschinelles lernen|entscheidungsfindung",
    "change-rule": "änderung|änderungen|änderungsvorbehalt|aktualisierung|aktualisierungen|anpassung|anpassungen|aktualität|überarbeitung|neufassung|gültigkeit und änderung",
    contact: "kontakt*|ansprechpartner*|fragen|wer wir sind|wer sind wir|über uns|datenschutzbeauftragte*|verantwortliche*|verantwortlich|verantwortlichkeit|impressum|erreichen|beschwerden",
    scope: "geltungsbereich*|anwendungsbereich*|geltung|einleitung|einführung|präambel|überblick|übersicht|allgemeines|allgemeine hinweise|allgemeine informationen|begriffsbestimmung*|definition*|begriffe|über diese|wo diese * gelten|gilt für|gelten für|vorwort"
  },
  outside: "zum inhalt springen|zum hauptinhalt springen|direkt zum inhalt|zum seitenanfang|zurück nach oben|nach oben scrollen|zurück zum anfang|zurück zur startseite|zurück zur übersicht|inhaltsverzeichnis|war dieser artikel hilfreich|war diese seite hilfreich|waren diese informationen hilfreich|hat ihnen dieser artikel|alle rechte vorbehalten|alle cookies akzeptieren|jetzt newsletter abonnieren|abonnieren sie unseren newsletter|melden sie sich für unseren newsletter an|folgen sie uns|folge uns|laden sie unsere app|app jetzt herunterladen|seite teilen|diese seite teilen|seite drucken|diese seite drucken|weiterlesen|mehr anzeigen|mehr lesen|warenkorb anzeigen|frühere versionen|vorherige versionen|vorherige version dieser|frühere version dieser|ältere versionen|frühere fassungen|ältere fassungen|archivierte versionen|archivierte fassungen|als pdf herunterladen|als pdf download|pdf herunterladen|pdf version|druckversion|druckansicht|druckbare version|archiviert am|wayback machine"
};

// src/languages/en/change.ts
var change2 = {
  document: "privacy policy|privacy notice|privacy statement|this policy|this notice|this statement|our policy|the policy|these policies|our policies|privacy policies|these terms|this document|this page|this agreement|data policy|policy changes|policy|statement|notice at collection",
  practices: "how we use|how we collect|the way we|our practices|privacy practices|data practices|information practices|collection and * use|collection and use|use of information|use of your|use of personal|processing of your|in how we|what we collect",
  changes: "change|changes|changed|changing|update|updates|updated|updating|revise|revises|revised|revision|revisions|amend|amends|amended|amendment*|modif*|alter|new version|supplement|replace*|new privacy policy|different from",
  notChanges: "change of control|change in control|change in ownership|change of ownership|change your settings|change your preferences|change your mind|update your information|change your information|update your account|update your profile|your information changes|change your password|update or correct|updating your|change or delete|change your privacy settings|modify your|change your browser|update your preferences|change your personal|software update*|product update*|correct or update|access and update|update or delete|merger|acquisition|their privacy policies|keep your * up to date",
  material: "material*|significant*|substantial*|substantive*|important change*|important update*|major change*|fundamental*|meaningful*|considerable",
  reduces: "reduce your rights|lessen your rights|less protective|reduces your rights|diminish your rights|limit your rights|affect your rights|reduce * rights|materially reduce|less restrictive|lessen * rights|adversely affect*|detriment*",
  consent: "obtain your consent|seek your consent|ask for your consent|get your consent|request your consent|ask you to consent|your explicit consent|your express consent|your prior consent|your affirmative consent|obtain * consent|seek * consent|ask for * consent|require your consent|consent from you|ask for your permission|obtain your permission|your opt in|asked to accept|ask you to accept|request consent|with your consent|obtain consent|consent where required|collect your consent|your approval",
  withoutConsent: "without your consent|without your explicit consent|without your express consent|without your prior consent|without first obtaining|without obtaining your|unless you consent|unless you agree|only with your consent|unless we have your consent|without your permission|without your agreement",
  notify: "notif*|inform you|inform our|inform users|let you know|tell you|alert you|give you notice|give notice|provide notice|provide you with notice|provide you with * notice|provide a * notice|provide * prominent notice|more prominent notice|prominent notice|prominently|advise you|make you aware|send you|communicate|announce*|bring to your attention|draw your attention|email you|contact you|inform customers|inform them|inform individuals|provide additional notice|a notice of|post a notice|posting a notice|notice on our|notice on the|made aware|pop up|banner|update you|reasonable notice|advance notice|prior notice|inform the user*|we will inform",
  byPosting: "by posting|by updating|by revising|by publishing|by changing the date|by making|by amending the date|by placing|through this page|by uploading|by displaying the|by including|by modifying the date|by the date",
  posting: "post|posts|posted|posting|publish*|available on|available at|on this page|update the date|change the date|revise the date|updating the date|revising the date|refresh the date|appear on|displayed on|the date at the top|last updated|effective date|changes here|place any|placed on|update the * date|update this page|revising the * date|reflected on this page|at the top of this",
  lookAgain: "check back|check this|review this|review the|review our|periodically|regularly|from time to time|frequently|consult this|visit this page|check our|revisit|occasionally check|stay informed|remain informed|keep up to date",
  continuedUse: "continued use|continue to use|continuing to use|continue using|your use of * after|use of the * after|by using our|continued access|by continuing|continued participation|using the * after",
  existingData: "already collected|previously collected|collected before|collected prior|retroactive*|collected earlier|we already hold|existing data|data collected under|information collected under|collected in the past|at the time * collected",
  before: "prior to|before|in advance|beforehand|ahead of|advance|at least|take effect|takes effect|become effective|becoming effective|go into effect",
  channels: {
    email: "email*|e mail*|by mail|send you * message|email address",
    inProduct: "in app|in product|within the service*|through the service*|in the app|via the service*|dashboard|push notification|in your account|through our service*|when you log in|next time you|on the platform|via our service*|through the platform|notification",
    banner: "banner|pop up|popup|prominent notice|prominently",
    homePage: "home page|homepage|front page|landing page",
    website: "on our website|on our site|on this page|on the website|on the site|our websites|this website|through our website|on this site|via our website|here",
    blog: "blog|press release|community forum|news page|announcement page",
    postal: "by post|by mail|postal mail|letter"
  },
  hedges: {
    whereLawRequires: "where required by law|as required by law|if required by law|when required by law|required by applicable law|where legally required|to the extent required|as legally required|if the law requires|where the law requires|if required by applicable|where required by applicable|as required by applicable|when required|where required|if required|unless required by law|as required",
    asAppropriate: "as appropriate|where appropriate|if appropriate|appropriate steps|as we deem|where feasible|as necessary|if necessary|in our discretion|in our sole discretion|where possible",
    may: "may notify|may also notify|may provide|may also provide|may inform|may send|might notify|may choose to|may let you know|may email|may contact|we may also"
  }
};

// src/languages/en/concepts.ts
var concepts3 = {
  "personal-data": "personal data|personal information|personal details|personally identifiable information|pii|your data|your information|information about you|data about you|user data|user information|customer data|personal info|user personal information|personal identifiers",
  "sensitive-data": "sensitive personal data|sensitive personal information|sensitive data|sensitive information|special categor* of personal data|special categor* of data|special categor*",
  name: "name|names|full name|first name|last name|surname|first and last name|given name",
  email: "email address*|e mail address*|email id|email|emails|e mail|e mails",
  "hashed-email": "hashed email*|hashed e mail*|hash of your email*|hash of * email*|email hash*|hashed version of * email*",
  phone: "phone number*|telephone number*|mobile number*|phone|telephone|cell phone number*|mobile phone number*",
  "postal-address": "postal address*|mailing address*|home address*|street address*|billing address*|shipping address*|delivery address*|physical address*|residential address*|address|addresses",
  username: "username*|user name*|nickname*|screen name*|display name*|handle|login name",
  password: "password*|passphrase*|login credential*|credentials|pin code",
  "account-data": "account information|account data|account details|registration information|registration data|profile information|profile data|user profile|account id|user id*|subscriber data",
  photo: "photo*|picture*|profile image*|avatar*|image|images|selfie*",
  video: "video|videos|video recording*|footage",
  audio: "audio|voice recording*|voice|sound recording*|microphone",
  age: "age|date of birth|birth date|birthdate|birthday|year of birth",
  gender: "gender|sex|salutation",
  ethnicity: "ethnic*|race|racial origin|racial",
  religion: "religion|religious belief*|philosophical belief*",
  politics: "political opinion*|political affiliation*|political view*|trade union*",
  sexuality: "sexual orientation|sexual preference*|sex life",
  health: "health data|health information|medical*|health",
  genetic: "genetic data|genetic*",
  biometric: "biometric*|fingerprint data|face geometry|facial recognition|voiceprint*|faceprint*|face dimensions|hand dimensions",
  nationality: "nationality|citizenship|immigration status",
  marital: "marital status|family status|household|family member*",
  demographics: "demographic*",
  education: "education|educational*|academic*|qualification*",
  employment: "employment information|employment history|professional information|employer|job title*|occupation|work history|profession",
  "job-application": "resume*|cv|curriculum vitae|job appl*|job candidate*|applicant*|candidate*|recruit*|apply for a job|applying for a job",
  "government-id": "government id*|passport*|driver s licen*|driving licen*|social security number*|national id*|identity card*|identity document*|identification number*|tax id*|id card*|personal identity number*",
  payment: "payment information|payment data|payment detail*|credit card*|debit card*|card number*|payment card*|billing information|bank account*|bank detail*|payment method*|billing detail*|card information",
  financial: "financial information|financial data|income|salary|credit score*|creditworthiness|credit history|financial*",
  purchase: "purchase history|order history|transaction data|transaction information|purchases|purchasing history|transaction*|transactional information|commercial information|order data|order information",
  location: "location|locations|geolocation*|geographic location|whereabouts|zip code|postal code|city|regional location",
  "precise-location": "precise location*|precise geolocation*|gps*|exact location*|fine location",
  ip: "ip address*|internet protocol address*|ip",
  device: "device information|device data|device type*|device|devices|hardware|hardware model*|operating system*|browser type*|browser version*|app version*|screen size|screen resolution|user agent*",
  "device-id": "device identifier*|device id*|advertising identifier*|advertising id*|idfa|aaid|mac address*|imei|unique identifier*|mobile identifier*|application identifier*|online identifier*|cookie id*|unique id*",
  fingerprinting: "browser fingerprint*|device fingerprint*|fingerprinting",
  usage: "usage data|usage information|usage statistic*|how you use|use of our services|your use of|activity data|your activity|activities|interaction*|click*|clickstream|page view*|pages you view*|pages visited|pages viewed|event data|telemetry*|behavioral data|behavioural data|engagement|activity",
  browsing: "browsing history|browsing behavio*|browsing information|browsing data|browsing activit*|browsing|websites you visit*|search history|search quer*|searches|url*|referring*|referrer*|web history",
  viewing: "viewing history|watch history|listening history|what you watch|viewing habit*|listening habit*|viewing trend*",
  logs: "log data|log file*|logs|log information|server log*|access log*|date and time|time stamp*|timestamp*|access time*|log entries",
  diagnostics: "crash report*|crash data|diagnostic*|debugging information|error report*|performance data|bug report*|debugging",
  metadata: "metadata|meta data|headers|exif",
  content: "user content|your content|content you|user generated content|files|documents|posts|comments|attachments|uploads|customer content|file|filename*|file names|content of * messages|reviews|uploaded",
  messages: "message|messages|chat|chats|correspondence|conversation*|communications with us|communications|email content|emails you send|direct messages|calls|call recording*",
  contacts: "address book*|contact list*|your contacts|phone book|friends list*|friends|contacts",
  "contact-data": "contact information|contact details|contact data",
  "social-media": "social media account*|social network account*|social media profile*|public profile*|social media data|social media|social networking",
  survey: "survey*|questionnaire*|feedback|poll|polls|opinion*|sweepstakes|contest*|competition*|promotions you|focus group*|interview*",
  "preferences-data": "preferences|interests|your interests|likes|favorites|favourites|hobbies|taste*",
  inferences: "inference*|infer|inferred|inferring|derived data|predicted characteristic*|derive|derived|predict*|draw conclusions",
  "support-data": "support request*|customer support|customer service|support ticket*|inquir*|enquir*|when you contact us",
  sensor: "sensor*|accelerometer*|camera|gyroscope|motion data|bluetooth|wifi|wi fi|nearby",
  aggregated: "aggregated|aggregate|aggregation|aggregates|aggregated data|aggregate data|aggregated information|statistical data",
  anonymous: "anonymi*|anonymous*|de identif*|deidentif*|pseudonym*|non personal*|non identif*|not identify you",
  "third-party-source": "from third parties|from other sources|from third party|from our partners|publicly available*|public sources|data broker*|data provider*|third party sources|from other users|from other companies|information providers|from advertisers|obtained from|from publicly",
  collect: "collect|collects|collected|collecting|collection|gather*|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|record|records|recorded|recording|capture*|acquir*|ask you for|asks you for|ask for|request from you|provide us|provided by you|you provide|you give us|you submit",
  use: "use|uses|used|using|utiliz*|utilis*",
  process: "process|processes|processed|processing|handle|handles|handled|handling|treat|treatment",
  share: "share|shares|shared|sharing|disclos*|pass on|passed on|pass your|made available to|make available to|give access to|reveal*|release|divulge*|hand over|handed over|provide to third|provided to third|transmit*|communicated to|transferred to third|send to third",
  sell: "sell|sells|sold|selling|sale of|sales of|sale|rent|rents|rented|renting|trade your|monetiz*|monetis*|valuable consideration",
  retain: "retain*|retention|keep your|keep it|keep them|keep the|keep personal|kept|keeps|keep for|we keep|preserv*|archiv*|retention period*|storage period*|stored for|as long as|no longer than|how long|no longer necessary|no longer needed|length of time",
  store: "store|stores|stored|storing|storage|hosted|host|save|saves|saved|hosting|hold|held",
  delete: "delet*|erase|erased|erasing|remov*|destroy*|purge*|wipe|wiped|destruction",
  transfer: "transfer|transfers|transferred|transferring|cross border|onward transfer*",
  access: "access|accesses|accessed|accessing|view",
  combine: "combin*|merge your|link with|linked with|match|matched|matching|associate with|cross reference*|enrich*|append*|supplement*|consolidat*",
  analyse: "analy*|evaluat*|examin*|understand how|measur*",
  scan: "scan|scans|scanned|scanning|monitor|monitors|monitored|monitoring|moderat*|review content|inspect*",
  track: "track|tracks|tracked|tracking|trackers|tracker",
  "profile-act": "profiling|profiles about|create a profile|build a profile|user profiles|build profiles|create profiles",
  encrypt: "encrypt*|tls|ssl|https|end to end|decrypt*",
  hash: "hash|hashed|hashing|salted|tokeniz*|tokenis*",
  "notify-act": "notify|notifies|notified|notifying|notification|inform|informs|informed|informing|let you know|tell you|alert you|give notice|provide notice",
  verify: "verify*|verifi*|authenticat*|confirm your identity|proof of identity",
  publish: "publish*|publicly|public|made public|make public|visible to others|visible to|visible|publicly visible|publicly accessible|displayed to",
  respond: "respond*|answer|answers|answered|reply|response",
  "contract-bind": "contractual*|contractually|data processing agreement*|data protection agreement*|confidentiality agreement*|nondisclosure|non disclosure|bound by|obligated to|instructions|on our behalf",
  "third-party": "third part*|other companies|other organi*|other businesses|outside parties|others|external parties|anyone",
  "service-provider": "service provider*|vendor*|supplier*|contractor*|third party provider*|providers|agents|subcontractor*|hosting provider*|cloud provider*|cloud service*|consultants|agencies|providers of",
  processor: "processor|processors|data processor*",
  subprocessor: "subprocessor*|sub processor*",
  affiliate: "affiliate|affiliates|affiliated compan*|subsidiar*|parent company|group compan*|corporate family|group of companies|corporate group|sister compan*|related compan*|affiliated",
  partner: "partner|partners|business partner*|marketing partner*|co marketing|co brand*|resellers|reseller*|distributor*|joint venture*|commercial partner*",
  advertiser: "advertiser*|advertising partner*|ad partner*|ad network*|advertising network*|advertising compan*|ad compan*|ad tech*|advertising technolog*|marketers|publishers|ad exchange*|ad server*|media agenc*",
  "analytics-provider": "analytics provider*|analytics partner*|measurement partner*|google analytics|analytics service*|third party analytics|analytics compan*|measurement compan*",
  "payment-provider": "payment processor*|payment provider*|payment service*|payment gateway*|payment partner*|banks|bank|stripe|paypal|braintree|card network*|card issuer*",
  "social-network": "social network*|social media platform*|facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube",
  authority: "law enforcement*|government*|public authorit*|court*|competent authorit*|public bod*|police|national security|tax authorit*|subpoena*|warrant*|governmental|legal process|judicial|legal request*",
  acquirer: "merger*|acquisition|acquir* by|acquirer|successor*|sale of assets|bankruptcy|reorgani*|buyer|purchaser|change of control|change in control|insolvency|sale of * assets|corporate transaction*|business transaction*|restructuring|dissolution|merges",
  "public-recipient": "other users|other members|other people|general public|the public|community members|participants|other participants|others see|other guests|other customers",
  "organisation-admin": "your employer|your organi*|account owner*|administrator*|account administrator*|workspace owner*|hosting account|your company|team admin*|school|schools",
  adviser: "professional advis*|lawyers|legal counsel|auditor*|accountants|insurers|insurance compan*|attorneys|law firm*|legal advis*|financial advis*|collection agenc*|credit agenc*|credit reference*",
  researcher: "researcher*|academic institution*|universit*|research institution*|research partner*",
  delivery: "carrier|carriers|shipping compan*|courier*|logistics|delivery compan*|postal service*|delivery partner*|travel provider*|airline*|train operator*|host|merchants|sellers|restaurants|retailers",
  "provide-service": "provide our service*|provide the service*|provide you with the service*|provide services|deliver our service*|operate our|operate the|run our|running our|provide you|fulfill*|fulfil|maintain our|maintain the|maintain|provide and maintain|perform the contract|provision of|operat* of",
  improve: "improv*|optimi*|enhanc*|better serve|troubleshoot*|quality assurance|refine",
  develop: "develop*|new features|new products|new services|product development|innovat*|test new|testing",
  research: "research|user research|market research|scientific|studies|case stud*",
  marketing: "market|marketing|promotional*|promote|promotion|promotions|newsletter*|direct marketing|special offers|offers|promotional communication*|commercial communication*|commercial messages|prospect*|campaign*",
  advertising: "advertis*|ads|ad|sponsored|sponsored content|commercials",
  "targeted-advertising": "targeted ad*|personali* ad*|interest based ad*|interest based|behavio* ad*|behavio* advertising|retarget*|remarket*|custom audience*|lookalike*|tailored ad*|relevant ad*|contextual ad*|cross context|cross context behavio*|online behavio*|tailor ad*|ad targeting|audience*",
  analytics: "analytics|web analytics|statistic*|trends|metrics|measurement|business intelligence|usage analy*|internal reporting|reporting|insight*",
  personalise: "personali*|customi*|tailor|tailored|tailoring|recommend*|suggest*|relevant content|curat*",
  "security-purpose": "security of our|protect our|keep our * safe|safety|protect the rights|protect the safety|protect against|security purposes|secure our|security incident*|integrity|protect or defend|abuse|spam|malicious|malware|threat|threats|misuse|harmful|vulnerabilit*",
  fraud: "fraud*|illegal activit*|unlawful*|money laundering|violation*|prevent abuse|unauthori* use",
  "legal-compliance": "comply with|compliance with|legal obligation*|applicable law*|required by law|law requires|legal requirement*|regulatory|regulation*|statutory|legally required|as required by|bookkeeping|tax law*|by law",
  "legal-claims": "legal claims|enforce our|enforce*|disputes|dispute resolution|resolve disputes|litigation|defend*|legal proceeding*|exercise legal|terms of service|terms of use",
  communicate: "communicate with you|contact you|send you|service messages|keep you informed|administrative messages|reach you|communicat*|service announcement*|push notification*|text messages|sms|reach out|invit*",
  support: "customer support|support you|customer service|technical support|assist you|answer your questions|respond to your|help you|resolve issues|resolve your|customer care",
  "payment-purpose": "process payment*|process your payment*|process transactions|billing|invoic*|calculate fees|processing payments|payments|process orders|complete transactions|refund*|pay for",
  recruitment: "hiring|recruitment|recruiting|employment application*|evaluate your application",
  "ai-training": "train|trains|trained|training|large language model*|language model*|llm*|foundation model*|train * models|model training|training data|training of",
  ai: "artificial intelligence|machine learning|ai|generative|chatbot*|ai powered|ai system*|ai tools|ai features|ai models|neural network*|deep learning|models|algorithm*",
  "automated-decision": "automated decision*|automated decision making|automated individual|solely automated|automated means|automated processing|automatic decision*|automatically decide*|automated technolog*|automated system*|automated basis|human review|human intervention|legal effects",
  profiling: "profiling|scoring|behavio* profile*",
  right: "right|rights|entitled|data subject right*|your rights|privacy rights",
  "right-access": "right to access|right of access|access to your personal|request access|access your personal|copy of your|copy of the personal|right to know|know what personal|request information about|obtain a copy|access and update|access to the personal|request a copy|right to be informed|access your data|access your information",
  "right-rectify": "rectif*|correct|correction|corrected|correct inaccurate|update your information|amend|amended|inaccurate*|complete incomplete|update your personal",
  "right-erase": "right to erasure|right to be forgotten|erasure|request deletion|request that we delete|delete your personal|right to delete|right of deletion|deletion of your|deletion request*|request the deletion|request erasure",
  "right-port": "portab*|machine readable|export your data|structured commonly used|export your",
  "right-object": "object to|right to object|objection*|objecting",
  "right-restrict": "restrict processing|restriction of processing|restrict the processing|right to restrict*|limit the use|limit our use|restrict our|limit the processing|limit processing|request restriction",
  "right-complain": "complaint*|complain|supervisory authorit*|data protection authorit*|lodge a complaint|ombudsm*|regulator|cnil|information commissioner*|arbitration",
  "right-appeal": "appeal|appeals|appealed|appealing",
  "right-nondiscrimination": "discriminat*|retaliat*|non discrimination",
  "right-human-review": "right not to be subject|contest the decision|human intervention|express your point of view|challenge the decision",
  "right-withdraw": "withdraw your consent|withdraw consent|revoke your consent|withdrawal of consent|withdraw*|revoke*",
  "authorised-agent": "authori* agent*|legal representative*|power of attorney|on your behalf",
  "exercise-request": "exercise your|exercise these|exercise any|submit a request|make a request|your request|your requests|such requests|verifiable request*|data subject request*|requests|request",
  "opt-out": "opt out*|opting out|opted out|unsubscrib*|do not sell or share|turn off|switch off|disable*|disabling|deactivat*|stop receiving|decline|refuse|reject|block cookies",
  "opt-in": "opt in*|opting in|opted in|turn on|enable*|enabling|activate",
  settings: "settings|privacy settings|account settings|preferences page|privacy controls|preference cent*|your privacy choices|control panel|controls|dashboard|preferences in|manage your|adjust your|configure|setting",
  choose: "choose|chooses|choose to|choosing|choice|choices|elect to|you can control|option to|at your option|you decide|voluntar*|optional*|you may choose|your choice",
  gpc: "do not track|global privacy control|gpc|dnt|opt out preference signal*|browser signal*",
  consent: "consent|consents|your consent|explicit consent|permission|your permission|consented|prior consent|authoriz*|authoris*|agree|agreement to|consenting",
  "legitimate-interest": "legitimate interest*|legitimate business interest*|legitimate business",
  contract: "performance of a contract|performance of our contract|contract with you|perform our contract|contractual necessity|fulfill a contract|enter into a contract|perform a contract|pre contractual|our contract with",
  "legal-basis": "legal bas*|lawful bas*|legal ground*|lawful ground*|art 6|article 6|article 9|vital interest*|public interest|legal basis for",
  safeguard: "safeguard*|security measure*|technical and organi*|organizational measures|organisational measures|protect your|reasonable security|secure|secured|securely|security|protection of|firewall*|administrative technical|physical electronic|penetration test*|two factor|multi factor|access control*|need to know|confidential*|iso 27001|soc 2|pci",
  breach: "data breach*|breach|breaches|security incident*|unauthori* access|unauthori* disclosure|compromised",
  "no-guarantee": "cannot guarantee|no guarantee|not guarantee|guarantee the security|100 secure|completely secure|absolute security|at your own risk",
  "employees-access": "employees|staff|personnel|our team",
  "third-country": "outside the eea|outside the eu|outside the european|outside of the eea|outside of the european|third countr*|other countries|international transfer*|internationally|abroad|outside your country|cross border|data transfers|overseas|outside the uk|outside of your|any country|countries where|other jurisdictions|transferred to countries",
  scc: "standard contractual clause*|scc|sccs|model clause*|model contract*|standard data protection clause*|eu model",
  framework: "privacy shield*|data privacy framework*|dpf|safe harbo*|adequacy framework*|framework",
  adequacy: "adequacy decision*|adequate level of protection|adequacy|adequate protection|level of data protection",
  bcr: "binding corporate rules|bcr*",
  us: "united states|usa|u s|us based|united states of america|the us|u s a|in the us",
  eu: "european union|eu|eea|european economic area|europe|member state*|eu based",
  uk: "united kingdom|uk|great britain|england",
  switzerland: "switzerland|swiss",
  country: "country|countries|jurisdiction*|region|regions|territor*",
  servers: "server|servers|data cent*|infrastructure",
  cookie: "cookie|cookies|cookie polic*",
  "tracker-tech": "pixel*|web beacon*|beacon*|tags|local storage|tracking technolog*|similar technolog*|sdk*|clear gif*|tracking pixel*|localstorage|plugins|plug in*|plug ins|social plugin*|session replay*",
  "third-party-cookie": "third party cookie*|first party cookie*|persistent cookie*|session cookie*|necessary cookie*|essential cookie*|advertising cookie*|functional cookie*|analytics cookie*|non essential",
  child: "child|children|minor|minors|kids|teen|teens|teenager*|underage|young people|students under|younger",
  parent: "parent|parents|parental|guardian*|legal guardian*",
  "under-age": "under the age|years of age|age of|years old|younger than|at least * years|under 1*|minimum age|age requirement*|of legal age",
  resident: "resident|residents|residing|reside|located in|based in|if you live|if you are in",
  california: "california*|ccpa|cpra|virginia|colorado|connecticut|utah|shine the light|certain states|us state*|nevada|texas|oregon|state privacy law*",
  gdpr: "gdpr|general data protection regulation|data protection law*|data protection act|uk gdpr|lgpd|privacy law*|pipeda",
  visitor: "visitor*|visit our website|site visitors|guests|non users|guest",
  customer: "customer|customers|client|clients|subscriber*|business customers|end users|end user|consumer|consumers|authorized users|buyers",
  user: "user|users|member|members|account holder*|registered user*|individual*|data subject*|person|persons",
  employee: "our employees|contractors and|job applicants",
  applies: "this policy applies|this privacy policy applies|applies to|apply to|does not apply|covers|does not cover|not covered by|governs|governed by|scope of this|this notice applies|describes how|separate privacy|own privacy polic*|subject to * privacy polic*|policy describes|statement applies",
  controller: "data controller|controller|responsible for the processing|joint controller*|controllers|responsible for your|legal entity|operated by|responsible party",
  dpo: "data protection officer|dpo|privacy officer|representative in the|eu representative|our representative|privacy team",
  "contact-us": "contact us|reach us|questions|write to us|email us|get in touch|contact form|contact page|call us|by mail|p o box|help center|help centre|phone us",
  "third-party-sites": "third party website*|third party sites|other websites|links to other|external links|not responsible for|privacy practices of|third party services|third party applications|third party apps|linked sites|external websites|integrations|integration",
  "policy-doc": "privacy policy|privacy notice|privacy statement|this policy|this statement|this notice|data policy|the policy|privacy polic*",
  "policy-change": "changes to this|changes to our|change this|change our privacy|update this|updated from time to time|update our privacy|modify this|amend this|revise this|revisions to|material change*|policy changes|changes in this|updates to this|revised policy|new version of this|change from time|updated policy|modifications to",
  "last-updated": "last updated|effective date|last revised|last modified|effective as of|date of last|updated on|revised on|effective",
  not: "not|no|never|neither|nor|none|without|cannot|nothing|nobody",
  generally: "generally|typically|usually|normally|in general|in principle|primarily|mainly|mostly|ordinarily|as a rule|commonly|principally",
  only: "only|solely|exclusively|strictly|merely|limited to|nothing more than|no other purpose*|minimum",
  except: "except*|unless|other than|excluding|with the exception of|apart from|save for|notwithstanding",
  if: "if|provided that|in case|in the event|on condition|subject to|in cases where|whenever|depending on",
  "with-consent": "with your consent|with your permission|with your prior consent|without your consent|if you consent|subject to your consent|if you agree|your prior consent|only with your|based on your consent|where you have consented|without your permission|obtain your consent|unless you consent",
  "where-law": "where required by law|to the extent permitted|where permitted|as permitted by|if required by law|unless required by law|unless prohibited|legally permitted|where allowed|required by applicable|permitted by law|to the extent required|permitted by applicable|where legally required|as required by applicable|to the extent allowed",
  "where-applicable": "where applicable|as applicable|if applicable|when applicable|as appropriate|where appropriate|where necessary|where possible|if possible|if available|where available|where relevant",
  feasible: "technically feasible|reasonably practicable|feasible|commercially reasonable|reasonable efforts|reasonable steps|to the extent possible|reasonably necessary|as far as possible",
  may: "may|might|can|could|reserve the right|reserves the right|entitled to|possibly",
  will: "will|shall|always|promise|undertake|commit|committed to|guarantee|ensure|ensures",
  must: "must|required to|have to|need to|obliged|obligated|require|requires|necessary to",
  some: "some|certain|limited|few|selected|specific",
  all: "all|any|every|entire|each|full|complete*|unlimited",
  example: "for example|such as|including|e g|for instance|include|includes|among others|like|example|examples|without limitation|not limited to",
  automatic: "automatically|automatic|by default|default|passively",
  "purpose-word": "purpose|purposes|for the purpose of|in order to|so that we can|reason|reasons",
  "retention-period": "retention period*|storage period*|period of time|for a period|until you delete|duration of|for as long as|so long as|until your account|after you close|after termination|after your account is|inactiv*|backup*|back up*",
  "account-close": "delete your account|close your account|account is deleted|account deletion|terminate your account|deletion of your account|account closure|closing your account|cancel your account|deleted account",
  pointer: "learn more|read more|more information|further information|more details|additional information|for more|for details|please see|see our|see the|please visit|visit our|please refer|refer to|click here|described in|set out in|listed in|as described|as explained|find out more|more about|further details|can be found|is available at|are available at|please review|please read|link to|links to|linked to our|available here",
  illustration: "our mission|we believe|we care|we value|we respect|important to us|take seriously|takes seriously|welcome to|thank you|we are committed to|committed to protecting|trust"
};

// src/languages/en/vocabulary.ts
var vocabulary2 = {
  data: "data|information|info",
  personal: "personal|personally",
  privacy: "privacy",
  private: "private|privately",
  service: "service|services",
  product: "product|products",
  website: "website|websites|web|site|sites|webpage*|webs",
  page: "page|pages",
  platform: "platform*",
  internet: "internet|online",
  offline: "offline",
  app: "app|apps",
  application: "application|applications",
  software: "software",
  program: "program|programs|programme|programmes",
  programming: "programming|programmer*|programmatic*",
  computer: "computer*|pc|pcs|laptop*|computing",
  desktop: "desktop*",
  mobile: "mobile|mobiles|cell|smartphone*",
  phone: "phone|phones|telephone*|phoned",
  tablet: "tablet|tablets",
  device: "device|devices",
  equipment: "equipment|hardware",
  machine: "machine|machines",
  screen: "screen|screens|screenshot*",
  camera: "camera|cameras",
  microphone: "microphone*",
  television: "television|tv",
  battery: "battery|batteries",
  cable: "cable|cables",
  network: "network|networks|networking",
  connection: "connection|connections|connectivity",
  connect: "connect|connects|connected|connecting|connector*",
  disconnect: "disconnect*",
  server: "server|servers",
  cloud: "cloud|clouds",
  database: "database|databases",
  domain: "domain|domains",
  link: "link|links|linking|hyperlink*",
  linked: "linked",
  button: "button|buttons",
  click: "click|clicks|clicked|clicking",
  icon: "icon|icons",
  menu: "menu|menus",
  window: "window|windows",
  browser: "browser|browsers",
  browse: "browse|browsed|browses",
  interface: "interface*",
  api: "api|apis",
  code: "code|codes|coding|coded",
  script: "script|scripts|javascript",
  version: "version|versions",
  update: "update|updates|updated|updating",
  upgrade: "upgrade*|upgrading",
  install: "install|installs|installed|installation*|installing",
  uninstall: "uninstall*",
  download: "download*",
  upload: "upload*",
  file: "file|files",
  folder: "folder*|directory|directories",
  format: "format|formats|formatted",
  text: "text|texts",
  image: "image|images|picture*",
  photo: "photo|photos|photograph*",
  video: "video|videos",
  audio: "audio",
  music: "music|musical|song|songs|track list",
  film: "film|films|movie|movies",
  streaming: "stream|streams|streamed|streaming",
  game: "game|games|gaming|gamer*",
  play: "play|plays|played|playing|player|players",
  watch: "watch|watches|watched|watching|viewing|viewer*",
  listen: "listen|listens|listened|listening|hear|hears|heard|hearing",
  voice: "voice|voices",
  media: "media|medium|multimedia",
  social: "social|socially",
  content: "content|contents",
  contain: "contain*",
  account: "account|accounts",
  profile: "profile|profiles|profiling",
  identity: "identity|identities",
  identify: "identify|identifies|identified|identifying|identification|identifiable",
  identifier: "identifier|identifiers|id|ids",
  login: "login|logins|logged in|log in|logging in|sign in|signing in|sign on",
  logout: "logout|log out|logged out|sign out",
  log: "log|logs|logged|logging",
  register: "register|registers|registered|registering|registration|registrations|registry|enrol|enroll|enrolled|enrollment|signup",
  membership: "membership*",
  member: "member|members",
  user: "user|users|username*",
  visitor: "visitor|visitors",
  visit: "visit|visits|visited|visiting",
  customer: "customer|customers|client|clients|clientele",
  consumer: "consumer|consumers",
  subscriber: "subscriber|subscribers",
  subscription: "subscription|subscriptions",
  subscribe: "subscribe|subscribes|subscribed|subscribing",
  unsubscribe: "unsubscribe*|unsubscribing",
  newsletter: "newsletter*",
  mail: "mail|mails|mailing|mailed|mailbox*",
  email: "email|emails|emailed|emailing",
  inbox: "inbox*",
  address: "address|addresses",
  addressed: "addressed|addressing",
  postal: "postal",
  message: "message|messages|messaging|messenger",
  chat: "chat|chats|chatbot*",
  sms: "sms|mms",
  call: "call|calls|calling|called up|callers",
  named: "called|named|entitled",
  name: "name|names|nickname*|surname*",
  title: "title|titles|titled",
  contact: "contact|contacts|contacted|contacting",
  communication: "communication|communications|communicate*|communicating",
  correspondence: "correspondence|correspondences",
  conversation: "conversation*|talk|talks|talking",
  notify: "notify|notifies|notified|notifying|notification*|notice of",
  inform: "inform|informs|informed|informing",
  notice: "notice|notices",
  alert: "alert|alerts|alerting",
  reminder: "reminder*|remind|reminds",
  announcement: "announce*|announcing",
  publish: "publish*|publication*",
  post: "post|posts|posted|posting|postings",
  comment: "comment*",
  community: "community|communities",
  forum: "forum|forums",
  blog: "blog|blogs",
  group: "group|groups|grouped|grouping",
  friend: "friend|friends",
  follow: "follow|followed|follower*",
  following: "following|follows",
  feature: "feature*|functionality|functionalities|function|functions|functional|functioning",
  tool: "tool|tools|toolbar",
  technology: "technology|technologies|tech|technological*|techniques|technique",
  technical: "technical|technically",
  system: "system|systems",
  electronic: "electronic*",
  digital: "digital*",
  virtual: "virtual*",
  policy: "policy|policies",
  statement: "statement|statements|declaration*|declare*|declaring|declaratory",
  terms: "terms|terms of use",
  condition: "condition|conditions|conditional*",
  agreement: "agreement|agreements",
  agree: "agree|agrees|agreed|agreeing",
  consent: "consent|consents|consented|consenting",
  permission: "permission|permissions",
  permit: "permit|permits|permitted|permitting|allow|allows|allowed|allowing|permissible",
  authorise: "authoriz*|authoris*",
  prohibit: "prohibit*|forbid*|ban|banned",
  contract: "contract|contracts|contracting|contracted",
  contractual: "contractual*",
  clause: "clause|clauses",
  provision: "provision|provisions",
  section: "section|sections|subsection*",
  paragraph: "paragraph*|subparagraph*",
  chapter: "chapter*",
  article: "article|articles|art",
  table: "table|tables",
  appendix: "appendix|appendices|annex|annexes|schedule|schedules|exhibit*|addendum*",
  heading: "heading|headings|header|headers",
  footer: "footer",
  document: "document|documents|documentation|documented",
  form: "form|forms",
  shape: "formed|forming",
  field: "field|fields",
  list: "list|lists|listed|listing|listings",
  copy: "copy|copies|copied|copying",
  original: "original|originally|originating|originate",
  draft: "draft|drafts|drafting",
  record: "record|records|recorded|recording|recordings",
  report: "report|reports|reported|reporting",
  archive: "archiv*",
  definition: "definition*|define|defines|defined|defining|undefined",
  word: "word|words|wording|keyword*",
  meaning: "meaning|meanings|meant|mean",
  meaningful: "meaningful*",
  refer: "refer|refers|referred|referring|referrer|referral*",
  reference: "reference|references|referenced",
  describe: "describe*|describing|description*|descriptive",
  explain: "explain*|explanation*|explanatory",
  specify: "specify|specifies|specified|specifying|specification*",
  mention: "mention*|aforementioned|foregoing|aforesaid",
  "set-out": "stated|states that|stating|stipulat*",
  indicate: "indicat*",
  summary: "summar*",
  overview: "overview*",
  introduction: "introduc*",
  conclusion: "conclusion*",
  guide: "guide|guides|guideline*|guidance|guided",
  instruction: "instruct*",
  rule: "rule|rules|ruling",
  procedure: "procedur*",
  method: "method|methods|methodology",
  manner: "manner|way|ways|fashion",
  means: "means",
  process: "process|processes|processing|processed",
  measure: "measure|measures",
  measurement: "measured|measuring|measurement*",
  step: "step|steps",
  activity: "activity|activities",
  action: "action|actions|act|acts|acting|acted",
  operation: "operate|operates|operated|operating|operation*",
  run: "run|runs|running|ran",
  perform: "perform|performs|performed|performing",
  performance: "performance*",
  execute: "execute|executes|executed|executing|execution*|fulfil*",
  implement: "implement*|deploy*",
  work: "work|works|worked|working|workplace*|job|jobs",
  employee: "employee*|staff|personnel|workforce",
  employment: "employ|employs|employed|employment|employer*",
  hire: "hire|hires|hired|hiring|recruit*",
  career: "career*|occupation*|profession|professions",
  professional: "professional*",
  expert: "expert*|specialist*",
  team: "team|teams",
  department: "department*|division|divisions",
  office: "office|offices",
  headquarters: "headquarter*|registered office|principal place",
  manager: "manager*|executive*|director|directors|officer|officers",
  manage: "handle|handles|handled|handling|manage|manages|managed|managing|management|administer*|administrat*",
  business: "business|businesses",
  company: "company|companies|corporat*|firm|firms|enterprise|enterprises|inc|llc|ltd|corp|gmbh",
  subsidiary: "subsidiar*",
  affiliate: "affiliate|affiliates|affiliated|affiliation*",
  organisation: "organiz*|organis*",
  association: "association|associations",
  associate: "associate|associated|associates|associating",
  institution: "institution*|institute*",
  foundation: "foundation*|nonprofit*|charity|charities|charitable",
  partner: "partner*",
  provider: "provider*",
  supplier: "supplier*|vendor*|seller*",
  merchant: "merchant|merchants|retailer*|trader*|dealer*",
  agent: "agent|agents",
  agency: "agency|agencies",
  broker: "broker*",
  representative: "representative*|represent|represents|represented|representing",
  owner: "owner|owners|owned|owns|owning",
  ownership: "ownership|property|properties",
  asset: "asset|assets",
  resource: "resource*",
  trade: "trade|trades|trading|commerce|traded",
  commercial: "commercial*",
  industry: "industry|industries|industrial*",
  market: "market|markets",
  marketing: "marketing|marketer*",
  marketplace: "marketplace*",
  advertising: "ads|ad|advert*",
  campaign: "campaign*",
  promotion: "promot*",
  offer: "offer|offers|offered|offering|offerings",
  discount: "discount*|coupon*|voucher*",
  gift: "gift|gifts",
  contest: "contest*|competition*|sweepstake*|raffle*",
  loyalty: "loyalty",
  order: "order|orders|ordered|ordering",
  purchase: "purchas*|buy|buys|buying|bought|buyer*",
  sale: "sale|sales|sell|sells|sold|selling",
  rent: "rent|rents|rental*|rented|renting|lease*|leasing",
  shop: "shop|shops|shopping|store location*|stores|shopper*",
  cart: "cart|carts|basket*",
  checkout: "checkout*",
  catalogue: "catalog*",
  brand: "brand|brands|branded|branding",
  trademark: "trademark*|logo|logos",
  price: "price|prices|pricing|priced",
  cost: "cost|costs|costly",
  fee: "fee|fees",
  charge: "charge|charged|charges|charging|surcharge*",
  free: "free|freely|gratis",
  freedom: "freedom*|liberty|liberties",
  payment: "payment*|pay|pays|paid|paying|payable",
  unpaid: "unpaid|overdue|outstanding",
  invoice: "invoic*|bill|bills|billed|billing",
  receipt: "receipt|receipts",
  refund: "refund*|reimburs*",
  credit: "credit|credits|creditworth*",
  debit: "debit|debits",
  debt: "debt|debts",
  card: "card|cards",
  wallet: "wallet*",
  bank: "bank|banks|banking",
  iban: "iban|bic",
  money: "money|fund|funds|funding",
  amount: "amount|amounts|sum|sums",
  tax: "tax|taxes|taxation",
  accounting: "accounting|bookkeeping|accountan*|accounts payable",
  audit: "audit|audits|auditor*|auditing",
  financial: "financ*",
  economic: "econom*",
  profit: "profit*|revenue*|earn|earns|earnings|income*",
  salary: "salary|wage*",
  insurance: "insur*",
  investment: "invest|invests|investment*|investor*",
  loan: "loan*|lend*",
  royalty: "royalt*",
  law: "law|laws|legislat*",
  legal: "legal|legally|legality",
  lawful: "lawful*|licit",
  unlawful: "unlawful*|illegal*",
  regulation: "regulation|regulations|regulate*|regulating|regulator*",
  statute: "statute|statutes|statutory",
  directive: "directive*",
  "code-of-law": "bill of|code of|criminal code",
  comply: "comply|complies|complied|complying|compliance|compliant",
  accordance: "accordance|according|accordingly|pursuant",
  obligation: "obligation*|oblige*|obligated|duty|duties",
  mandatory: "mandatory|compulsory",
  require: "require|requires|required|requiring|requisite",
  requirement: "requirement*",
  necessary: "necessary|necessarily|necessity|necessitat*",
  need: "need|needs|needed|needing",
  essential: "essential|essentials|vital|crucial",
  strict: "strict|strictly|stringent",
  right: "right|rights",
  privilege: "privilege*",
  exercise: "exercis*",
  claim: "claim|claims|claimed|claiming|claimant*",
  dispute: "disput*|controvers*",
  court: "court|courts|tribunal*|judge|judges|judicia*",
  judgment: "judgment*|judgement*",
  lawsuit: "lawsuit*|litigat*|sue|sued|proceeding|proceedings|plaintiff*",
  arbitration: "arbitrat*|mediat*",
  jury: "jury|juries",
  "class-action": "class action*",
  evidence: "evidence*|proof|prove|proves|proven|demonstrate*",
  lawyer: "lawyer*|attorney*|solicitor*",
  counsel: "counsel|advis*|consult|consults|consulted|consulting|consultan*|advice",
  crime: "crime|crimes|criminal*|offence*|offense*",
  police: "police",
  enforcement: "enforc*",
  authority: "authority|authorities",
  supervisory: "supervis*|oversight",
  government: "government*|administrations",
  public: "public|publicly|publics",
  "public-interest": "public interest",
  national: "national|nationally|nation|nationwide",
  nationality: "nationality|nationalities|citizen*",
  international: "international*|worldwide|global*|world",
  federal: "federal*",
  state: "state|states|member state",
  country: "country|countries|homeland",
  territory: "territor*",
  region: "region*|province*|county",
  city: "city|cities|town|towns|municipal*",
  place: "place|places",
  location: "location|locations|locate|located|locating|situated|geolocation*|geo|whereabouts",
  area: "area|areas|zone|zones",
  geographic: "geograph*",
  map: "map|maps|mapping|navigation map",
  europe: "europe|european|eu|eea",
  union: "union|unions",
  "economic-area": "economic area",
  america: "america|american|americans|usa|u s",
  united: "united",
  kingdom: "kingdom|britain|british|england|english|uk",
  sweden: "sweden|swedish",
  germany: "germany|german",
  france: "france|french",
  ireland: "ireland|irish",
  switzerland: "switzerland|swiss",
  netherlands: "netherlands|dutch",
  belgium: "belgium|belgian",
  spain: "spain|spanish",
  italy: "italy|italian",
  canada: "canada|canadian",
  australia: "australia*",
  asia: "asia*|hong kong",
  california: "california*",
  language: "language*|linguistic*",
  translation: "translat*",
  foreign: "foreign*|abroad|overseas|cross border",
  outside: "outside|external*|exterior",
  inside: "inside|internal*|inner|within the",
  "third-party": "third part*|third",
  "third-country": "third country|third countries",
  party: "party|parties",
  entity: "entity|entities|body|bodies",
  person: "person|persons|people|individual*|natural person|someone|everyone|everybody|somebody",
  human: "human|humans|manual*",
  "data-subject": "data subject*",
  subject: "subject|subjects|topic*|theme|themes",
  "subject-to": "subject to",
  child: "child|children|kid|kids|childhood",
  minor: "minor|minors|underage|teen|teens|teenager*|youth|young|younger",
  adult: "adult|adults",
  parent: "parent*|guardian*",
  family: "family|families|household*|spouse*|marital|marri*",
  birth: "birth*|born",
  death: "death|die|died|deceased",
  age: "age|ages|aged",
  gender: "gender|sex|male|female",
  sexual: "sexual*",
  life: "life|live|lives|living|lived|alive",
  health: "health*|medical|medically",
  body: "bodily|body height|weight",
  injury: "injur*|hurt",
  disability: "disabilit*|disabled person*|disabled people",
  medicine: "medicine*|drug|drugs|pharma*",
  emergency: "emergenc*|urgen*",
  genetic: "genetic*",
  religion: "religio*|belief|beliefs|philosophical*",
  politics: "politic*",
  ethnic: "ethnic*|race|racial*",
  opinion: "opinion*|view|views|viewpoint*",
  education: "education*|teach*|coursework",
  course: "course|courses|class|classes|lesson*",
  training: "train|trains|trained|training",
  learn: "learn|learns|learned|learning|lernt",
  knowledge: "knowledge|knowingly",
  know: "know|knows|known|knew|unknown",
  aware: "aware*|conscious*",
  understand: "understand*|understood|comprehend*",
  think: "think|believe*|consider*|thought",
  want: "want|wants|wanted|wish|wishes|desire*",
  like: "likes|liked|prefer|prefers|preferred|favor*ite|favorite*|favourite*",
  interest: "interest|interests|interested",
  love: "love|loves|enjoy*|happy|fun",
  expect: "expect*|anticipat*|foreseeable",
  intend: "intend*|intent|intention|intentions",
  purpose: "purpose*|goal*|aim|aims|aimed|objective*",
  reason: "reason|reasons|motive*",
  basis: "basis|base|bases|based",
  cause: "cause|causes|caused|causing|arise|arises|arising|arose",
  result: "result|results|resulted|resulting|outcome*|consequently",
  consequence: "consequence*|consequential|effect|effects|effected|implication*",
  influence: "influenc*|impact*|affect|affects|affected",
  security: "secure*|security|securing",
  safe: "safe|safely|safety|safeguard*|safer",
  protect: "protect*",
  defend: "defend*|defence|defense",
  prevent: "prevent*|avoid*|preclude*",
  detect: "detect*",
  risk: "risk|risks|risky",
  danger: "danger*|hazard*|harm|harmful|harms|harmed|harmless",
  threat: "threat*",
  attack: "attack*",
  abuse: "abuse|abusive|abuses|misuse*|misusing",
  fraud: "fraud*|scam*",
  spam: "spam*",
  theft: "theft|steal*|stolen",
  loss: "loss|losses|lose|lost",
  damage: "damage*",
  destroy: "destroy*|destruct*|wipe*",
  accident: "acciden*|inadvertent*",
  incident: "incident*",
  breach: "breach*",
  violate: "violat*|infring*",
  guarantee: "guarantee*|warrant|warranty|warranties|warranted|warrants|assurance|assure|assures",
  ensure: "ensur*|make sure",
  promise: "promis*|pledge*|commit|commits|commitment*",
  trust: "trust*|confident|confidence",
  reliable: "reliab*|depend on us",
  encrypt: "encrypt*|decrypt*|cryptograph*",
  password: "password*|passphrase*|passcode*",
  credentials: "credential*",
  verify: "verif*|authenticat*|validat*",
  confirm: "confirm*|acknowledg*",
  check: "check|checks|checked|checking|checkbox*",
  review: "review*|inspect*",
  control: "control|controls|controlled|controlling",
  monitor: "monitor*|surveil*",
  investigate: "investigat*|inquire into",
  filter: "filter*",
  block: "block*",
  limit: "limit*|restrict*|cap|confine*",
  suspend: "suspen*",
  terminate: "terminat*|cancel*",
  end: "end|ends|ended|ending|expir*|finish*|ceas*|discontinu*",
  close: "close|closed|closes|closing|closure",
  open: "open|opens|opened|opening",
  start: "start*|begin*|began|begun|launch*|commenc*",
  stop: "stop|stops|stopped|stopping",
  continue: "continu*|ongoing|remain|remains|remained|stay|stays|persist|persists|persisted",
  pause: "pause*|interrupt*|disrupt*|interfer*",
  change: "chang*|modif*|alter|alters|altered|alteration*|amend*|adjust*",
  convert: "convert*|conversion*|transform*",
  replace: "replac*|substitut*|supersed*",
  switch: "switch*|toggle*",
  improve: "improv*|enhanc*|better|optimi*",
  develop: "develop*",
  create: "create|creates|created|creating|creation*|generat*|build|builds|building|built|produce*|producing|production",
  make: "make|makes|made|making|done|do not do",
  design: "design|designs|designed|designer*|designing",
  fix: "fix|fixes|fixed|repair*|debug*|bug|bugs",
  error: "error*|mistake*|fault*|defect*|flaw*|incorrect*|inaccura*|wrong*",
  problem: "problem*|trouble*|difficult*|issue|issues",
  solve: "solv*|resol*|solution*|remed*",
  test: "test|tests|tested|testing|tester*|trial*|experiment*|beta",
  try: "try|tries|tried|trying|attempt*|effort|efforts|endeavor*|endeavour*|strive*",
  succeed: "success|successful*|succeed*|achiev*|accomplish*",
  fail: "fail*|inability|unable|unavailab*",
  happen: "happen*|occur*|takes place|take place|took place",
  event: "event|events|occasion|occasions",
  case: "case|cases|instance|instances",
  situation: "situation*|circumstanc*|context*",
  status: "status*",
  use: "use|uses|used|using|usage|utiliz*|utilis*|usable",
  reuse: "reus*",
  collect: "collect*|gather*",
  obtain: "obtain*|receive|receives|received|receiving|get|gets|getting|got|acquir*|gain|gains|derive*",
  recipient: "recipient*",
  provide: "provide|provides|provided|providing|provision of|supply|supplies|supplied|supplying|furnish*|deliver service",
  give: "give|gives|given|giving|gave|grant*|confer|confers|conferred",
  share: "share|shares|shared|sharing",
  disclose: "disclos*|reveal*|divulg*|expose*",
  send: "send|sends|sent|sending|sender*|transmit*|transmission*",
  transfer: "transfer*",
  forward: "forward*|pass|passes|passed|onward",
  delivery: "deliver|delivery|deliveries|delivered|delivering|delivers|ship|ships|shipping|shipment*|shipped|courier*",
  return: "return|returns|returned|returning",
  exchange: "exchang*|swap*",
  access: "access|accesses|accessed|accessing|accessib*",
  available: "availab*",
  store: "store|stored|storing|storage|host|hosted|hosting|hosts",
  keep: "keep*|kept|retain*|retention|preserv*|hold|holds|held|holding",
  delete: "delet*|eras*",
  remove: "remov*",
  restore: "restor*|recover*|backup*|back up",
  deactivate: "deactivat*|disabl*",
  activate: "activat*|enabl*",
  active: "active|actively|inactiv*|passive*",
  automatic: "automat*",
  "user-manual": "handbook*|user manual*",
  analyse: "analyse*|analysi*|analyz*|analyt",
  evaluate: "evaluat*|assess*|rate|rates|rated|rating|ratings|apprais*",
  calculate: "calculat*|estimat*|count|counts|counted|counting|counter|counters",
  compare: "compare|compares|compared|comparing|comparison*",
  combine: "combin*|merge|merges|merged|merging|join|joins|joined|joining|consolidat*|incorporat*",
  integrate: "integrat*|embed*",
  separate: "separat*|divid*",
  include: "includ*|inclusion|comprise*",
  exclude: "exclude|excludes|excluded|excluding|exclusion*|exception|exceptions|except|excepted",
  add: "add|adds|added|adding|addition|additions|additional*",
  complete: "complet*",
  full: "full|fully|fullest|whole|entire*|wholly|throughout",
  total: "total*",
  part: "part|parts|partial*|portion*|partly|component*",
  piece: "piece|pieces|item|items|element*|object|objects",
  set: "set|sets|setting up|set up",
  settings: "setting|settings|configur*|preference|preferences",
  default: "default*",
  customise: "custom|customiz*|customis*|personaliz*|personalis*|tailor*|adapt*",
  recommend: "recommend*|suggest*|propos*",
  support: "support*",
  help: "help*|assist*|aid",
  ask: "ask|asks|asked|asking|query|queries|question|questions|questioned|inquir*|enquir*|faq*",
  request: "request*|demand*",
  answer: "answer*|respond*|response*|reply|replies|replied",
  write: "writ*|wrote",
  read: "read|reads|reading|readable|reader*",
  see: "see|sees|seen|seeing|visib*|look|looks|looked|looking",
  display: "display*|show|shows|shown|showing|presented|presenting|presents|presentation*",
  search: "search*|engine|engines|seek|seeks|sought",
  find: "find|finds|found|finding|discover*",
  choose: "choos*|chose|chosen|choice*|select*|elect|elects|elected|option|options|optional*|opt|opts",
  decide: "decid*|decision*|determin*",
  accept: "accept*|adopt*",
  approve: "approv*|ratif*",
  refuse: "refus*|reject*|declin*|deny|denied|denies|denial|denying",
  object: "objection*|object to|oppos*",
  withdraw: "withdraw*|revok*|rescind*",
  correct: "correct*|rectif*",
  accurate: "accura*|exact*|precis*|true",
  complaint: "complain*|grievance*",
  appeal: "appeal*",
  concern: "concern*|regard|regarding|regards|relating|relates|relate|respect|related|pertain*|relevant to",
  relationship: "relation|relations|relationship*",
  apply: "apply|applies|applied|applying|applicab*|govern|governed|governing|governs",
  effective: "effective*|efficien*|efficac*",
  valid: "valid|validity|invalid*",
  "effective-date": "force|enter into force|comes into effect",
  last: "last|latest|recent*|newest",
  new: "new|newly|newer",
  old: "old|older|outdated|obsolete",
  current: "current*|present|presently|existing",
  exist: "exist|exists|existed|existence",
  previous: "previous*|prior|earlier|former|preceding|beforehand|already",
  future: "future*|upcoming|later|subsequent*|afterwards|thereafter",
  before: "before",
  after: "after|afterward",
  next: "next|nearest",
  now: "now|today|nowadays|presently available",
  soon: "soon|immediate*|prompt|promptly|instant*|delay*|timely|expedi",
  quick: "quick*|fast|faster|rapid*|speed*|swift*",
  slow: "slow*",
  time: "time|times|timing|timeframe|timestamp*",
  period: "period|periods|duration*|term of",
  temporary: "temporar*|provisional*",
  permanent: "permanent*|indefinite*|persistent|durable|perpetual*|lasting",
  date: "date|dates|dated",
  calendar: "calendar*",
  day: "day|days|daily",
  week: "week|weeks|weekly",
  month: "month*",
  year: "year*|annual*",
  hour: "hour*",
  minute: "minute|minutes",
  seconds: "seconds",
  morning: "morning",
  monday: "monday*",
  tuesday: "tuesday*",
  wednesday: "wednesday*",
  thursday: "thursday*",
  friday: "friday*",
  saturday: "saturday*",
  sunday: "sunday*",
  holiday: "holiday*|weekend*",
  january: "january|jan",
  february: "february|feb",
  march: "march",
  april: "april|apr",
  "may-month": "may 1|may 25|25 may",
  june: "june|jun",
  july: "july|jul",
  august: "august|aug",
  september: "september|sept|sep",
  october: "october|oct",
  november: "november|nov",
  december: "december|dec",
  zero: "zero",
  "one-number": "one|single|sole|solely",
  two: "two|both|twice|double",
  three: "three",
  four: "four",
  five: "five",
  six: "six",
  seven: "seven",
  eight: "eight",
  nine: "nine",
  ten: "ten",
  eleven: "eleven",
  twelve: "twelve",
  thirteen: "thirteen",
  fifteen: "fifteen",
  sixteen: "sixteen",
  eighteen: "eighteen",
  twenty: "twenty",
  thirty: "thirty",
  forty: "forty",
  fifty: "fifty",
  sixty: "sixty",
  ninety: "ninety",
  hundred: "hundred*",
  thousand: "thousand*",
  million: "million*|billion*",
  first: "first|firstly|initial*|begin with",
  second: "second|secondary|secondly",
  fourth: "fourth",
  fifth: "fifth",
  half: "half|halves",
  percent: "percent*|proportion|proportions",
  number: "number*",
  many: "many|multiple|several|numerous|various|lots",
  more: "more|much|greater|extra|further",
  less: "less|lower|fewer|smaller|reduc*|minim*|decreas*",
  maximum: "maxim*|most of|at most",
  increase: "increas*|grow|grows|growing|growth|expand*|extend|extends|extended|extending|extension*",
  average: "average*",
  level: "level|levels",
  extent: "extent*|degree*|scope|insofar",
  range: "range*|spectrum|variety",
  size: "size|sizes|dimension*|length|width|height",
  small: "small|smallest|little|short*|brief*",
  large: "large*|big|bigger|huge|major|broad|broader|broadly|wide|widely|great|substantial*|long|longer|longest",
  high: "high|higher|highest|highly|top|up to",
  low: "low|bottom|down",
  simple: "simple|simpl|simply|easy|easily|easier|straightforward",
  complex: "complex*|difficult to",
  clear: "clear|clearly|plain|explicit*|express|expressly|obvious*|unambiguous*",
  good: "good|goods|best|well known|great experience",
  bad: "bad|poor*|worse|negative*|adverse*|detriment*",
  important: "important*|importance|significan*|key|main|mainly|primar*|principal*|priorit*",
  relevant: "relevan*|pertinent*",
  appropriate: "appropriat*|suitab*|proper|properly|adequate*|adequacy|fit|fitness|inappropriate*",
  reasonable: "reasonab*|fair|fairly|equitab*|unfair*|proportionate",
  possible: "possib*|feasib*|potential*|impossib*|probab*|likely|likelihood|practicab*",
  certain: "certain|particular*|specific|specifically|specifics|specificity|special|specially|specialty|exclusive|exclusively|exclusivity|certainly",
  general: "general*|generic|overall|typical*|usual*|normal*|common|commonly|ordinary",
  regular: "regular*|periodic*|routine*|frequent*|often|sometimes|occasional*|always|usually from",
  similar: "similar*|comparab*|equivalent*|same|identical*|equal*|analog*|likewise|alike",
  different: "differ*|distinct*|vary|varies|varied|variation*|alternativ*|diverse*|unlike",
  other: "other|others|another|else|elsewhere",
  unique: "unique*|original form",
  own: "own",
  direct: "direct|directly|indirect*",
  joint: "joint|jointly|collectively|collective|mutual*|together|cooperat*|collaborat*|co",
  behaviour: "behavio*|conduct|conducts|conducted|conducting|misconduct",
  habit: "habit|habits|custom practice",
  practice: "practice|practices|practical*|practise",
  experience: "experience|experiences|experienced",
  quality: "quality|quality of|qualities",
  standard: "standard|standards|benchmark*|norm|norms",
  principle: "principle|principles",
  criterion: "criteri*",
  factor: "factor|factors",
  characteristic: "characteristic*|attribut*|trait|traits",
  nature: "nature|natural*|character|ambient",
  type: "type|types|kind|kinds|sort|sorts|typology",
  category: "categor*|classif*",
  example: "example*|e g|i e|namely|instance of|such",
  detail: "detail*",
  "more-information": "more information|further information|learn more",
  fact: "fact|facts|factual*|actual|actually|real|really|reality|indeed|true fact",
  "truth-false": "false|mislead*|decept*|deceiv*|fake|untrue",
  intellectual: "intellectual",
  copyright: "copyright*|dmca",
  patent: "patent|patents|trade secret*",
  license: "licen*|sublicens*",
  author: "author|authors|artist|artists|creator|creators|writer*",
  culture: "art works|culture|cultural*|historical|history|histories|theatre|museum*",
  book: "book|books|booking|bookings|reserve|reserved|reservation*|reserves",
  travel: "travel*|trip|trips|journey*|tourism",
  flight: "flight*|airline*|airport*",
  transport: "metro|transport|transportation|transit",
  vehicle: "vehicle*",
  ticket: "ticket*|passenger*",
  passport: "passport*",
  hotel: "hotel*|accommodation*|lodging",
  home: "home|homes|house|housing|building complex|buildings|apartment*|room|rooms",
  reside: "reside*|dwell*|living in",
  street: "street|road|roads|avenue|suite|floor|box|blvd|plaza",
  zip: "zip|postcode*|postal code",
  food: "food*|meal*|drink*",
  clothing: "cloth*|fashion item*|garment*|shoe*",
  sport: "sport*|athlet*|fitness club*",
  environment: "environment*|climate",
  weather: "weather|flood*|earthquake*",
  "force-majeure": "force majeure|act of god",
  energy: "energy|electric*|power|powers|powered|powerful|gas",
  science: "scien*|laborator*",
  study: "research*|study|studies|studied",
  survey: "survey*|questionnaire*|poll|polls|feedback|interview*",
  statistic: "statisti*|metric*",
  analytics: "analytics",
  trend: "trend*|pattern*",
  model: "model|models|prototype*",
  ai: "artificial|ai",
  smart: "smart|clever",
  cookie: "cookie*",
  pixel: "pixel*",
  tracking: "track|tracks|tracked|tracking|tracker*|trace*|tracing",
  session: "session|sessions",
  cache: "cache*|buffer*",
  signal: "signal|signals|signalling",
  sensor: "sensor*|accelerometer*|gyroscope*",
  ip: "ip|protocol|protocols|tcp|http",
  os: "operating system*",
  google: "google*",
  facebook: "facebook*",
  microsoft: "microsoft*",
  apple: "apple*",
  amazon: "amazon*",
  twitter: "twitter*|x corp",
  youtube: "youtube*",
  linkedin: "linkedin*",
  firefox: "firefox*|mozilla*",
  paypal: "paypal*|visa card",
  gdpr: "gdpr|rgpd",
  ccpa: "ccpa|cpra",
  dpo: "dpo",
  cnil: "cnil",
  controller: "controller*|responsib*|accountab*",
  processor: "processor*|subprocessor*|subcontract*|outsourc*",
  contractor: "contractor*",
  assignment: "assign|assigns|assigned|assigning|assignment*|task*|project*|mission*",
  behalf: "behalf",
  responsibility: "liabil*|liable",
  disclaimer: "disclaim*|indemn*",
  waiver: "waiv*|surrender*",
  sanction: "injunct*|relief|punitive|penalt*|sanction*|exemplary",
  jurisdiction: "jurisdiction*|venue",
  competent: "competen*|capab*|capacit*|abilit*|able|skill*|qualifi*|eligib*",
  talent: "talent*",
  independent: "independen*|autonom*",
  depend: "depend*|rely|relies|relied|relying|reliance",
  voluntary: "voluntar*",
  regardless: "regardless|despite|notwithstanding|although|though|irrespective",
  extraordinary: "extraordinar*|exceptional*|unusual|rare|rarely|seldom",
  "legally-required": "permitted by law|required by law",
  legitimate: "legitimat*",
  fundamental: "fundamental*|basic*|core",
  sensitive: "sensitiv*",
  confidential: "confidential*|non disclosure",
  anonymous: "anonym*|pseudonym*|deidentif*|de identif*",
  aggregate: "aggregat*",
  hash: "hash*|token*|salt",
  structured: "structur*",
  portable: "machine readable|portab*",
  intervention: "interven*|interact*",
  participate: "participat*|engage|engages|engaged|engaging|engagement|involv*|attend",
  contribute: "contribut*",
  submit: "submit*|submission*|lodge|lodged|filing|filed|input|inputs|enter|enters|entered|entering|entry|entries",
  take: "take|takes|taken|taking|took",
  bring: "bring*|brought|carry|carries|carried|carrying",
  go: "go|goes|going|gone|went|enter website|come|comes|coming|came|becom*|became",
  leave: "leav*|left|exit*|depart|departure*",
  arrive: "arriv*|reach|reaches|reached|reaching",
  move: "move|moves|moved|moving|movement*|motion",
  "place-verb": "put|puts|place an order|placing|placed|placement*|insert*|position*",
  tell: "tell*|told|say|says|said|speak*|speech",
  discuss: "discuss*|debate*",
  appear: "appear*|seem*|emerges|emerged|emerging",
  lead: "lead|leads|leading|led",
  maintain: "maintain*|maintenance|upkeep",
  serve: "serve|serves|served|serving|serviced|servicing",
  discriminate: "discriminat*",
  harass: "retaliat*|harass*|offensive*|offend*|vulgar",
  pursue: "pursue*|pursuing|pursuit*|purport*",
  "enter-into": "enter into|concluding|concluded",
  establish: "establish*",
  "found-company": "founder*|founded",
  constitute: "constitut*|compris|consist|consists|consisting|composed",
  belong: "belong*",
  cover: "cover|covers|covered|covering|coverage",
  extend: "reaches out to",
  derive: "deduc*|infer*|predict*",
  interpret: "interpret*|constru",
  match: "match*|correspond|corresponds|corresponding*|corresponded|coincid*",
  balance: "balanc*",
  prioritise: "prevail*|overrid*|outweigh*|precedence",
  "respect-dignity": "dignity|ethic*|moral*",
  value: "valu*",
  benefit: "benefit*|advantag*",
  opportunity: "opportunit*|chance*",
  "freedom-expression": "expression*",
  feel: "feel|feels|feeling|feelings",
  welcome: "welcome*|greet*|dear",
  attention: "attention*|careful*|caution*|diligen*|care|cared|caring|vigilan*",
  note: "note|notes|noted|noting|note that|notable|notabl",
  remember: "remember*|memoriz*|memorable|forgot*|forget*",
  imagine: "imagin*|idea*|creativ*|innovat*|concept*",
  plan: "plan|plans|planned|planning|strateg*",
  prepare: "prepar*",
  initiate: "initiat*|trigger*|prompt to",
  finalise: "finali*|final|finally|ultimate*|eventually",
  coordinate: "coordinat*",
  facilitate: "facilit*",
  encourage: "encourag*|incentiv*|motivat*|invit*|welcome you to",
  attract: "attract*|target*|retarget*|reach out to|aim at",
  audience: "audience*",
  "interest-based": "interest based",
  banner: "banner*|pop|popup*",
  spread: "distribut*|diffus*|broadcast*|dissemin*|circulat*",
  reproduce: "reproduc*|replicat*|duplicat*|repeat*|recurring|again",
  derivative: "derivativ*",
  "reverse-engineer": "reverse|decompil*|disassembl*",
  circumvent: "circumvent*|bypass*|evad*",
  impersonate: "imperson*|misrepresent*",
  burden: "burden*|liens",
  material: "material*",
  physical: "physical*|tangib*",
  surroundings: "environmental condition",
  structure: "infrastructur*|architect*|framework*",
  center: "center*|centre*|central*",
  side: "side|sides|edge|corner",
  top: "top of",
  front: "front",
  line: "line|lines|row|column*",
  path: "path|route*|navigat*",
  direction: "direction*",
  distance: "distance*|remote*|near|nearby|close to|proximity|around",
  origin: "origin|origins|source*|provenance",
  sample: "sample*|random*|pilot*",
  mix: "mix*|complement*",
  counterpart: "equivalen|counterpart*",
  "private-life": "intim*|private life",
  sign: "sign|signed|signing|signature*|signatory",
  certify: "seal|seals|certificat*|certify|certified|accredit*|label|labels",
  badge: "badge*|award badge",
  shield: "shield",
  "corporate-rules": "binding|bind|binds|bound",
  transaction: "transact*|deal|deals",
  merger: "merger*|acquisition*|takeover*|reorgani*|restructur*|consolidation of",
  bankruptcy: "bankrupt*|insolven*|liquidat*|dissol*|receivership",
  successor: "successor*|inherit*|heir*",
  venture: "venture*|joint venture*",
  sponsor: "sponsor*",
  "co-brand": "co brand*|white label",
  candidate: "candidat*|applicant*|resume|resumes|cv|job application*",
  background: "background*|referee*",
  qualification: "credentials of|diploma*|degree certif*",
  military: "military|army|veteran*",
  "trade-union": "trade union*|labor|labour|strike*",
  "emergency-service": "rescue|ambulance",
  export: "export*",
  import: "import|imports|imported|importing",
  embargo: "embargo*|terrorist list",
  gambling: "gambl*|lotter*",
  dating: "dating|romantic*|single people|meet|meets|meeting|meetings|met",
  compatible: "compatib*|incompat*",
  donation: "donat*|donor*",
  "support-ticket": "help desk|helpdesk|call center*|hotline*",
  thing: "thing|things|something|anything|everything|stuff",
  point: "point|points",
  "term-duration": "term",
  local: "local*",
  against: "against|contrary",
  even: "even|still|yet",
  commission: "commission*|committee*|council|board|boards",
  discretion: "discretion*",
  respective: "respective|respectively",
  premium: "premium",
  back: "back|backward",
  informal: "informal*",
  civil: "civil*",
  least: "least|minimum threshold",
  consistent: "consisten*|inconsisten*|conflict*|contradict*",
  traffic: "traffic",
  unauthorised: "unauthori*",
  implied: "implied|implicit*|imply|implies|impliedly",
  self: "self|themselves|yourselves|himself",
  official: "official*|formal|formally",
  past: "past",
  edit: "edit*",
  renew: "renew*",
  republic: "republic*|czech",
  israel: "israel*",
  portugal: "portugal|portuguese",
  instead: "instead|rather|in lieu",
  channel: "channel*",
  sufficient: "sufficien*|enough",
  satisfy: "satisfy*|satisfi*|satisfact*",
  proceed: "proceed",
  matter: "matter|matters",
  cross: "cross|across",
  mechanism: "mechanism*",
  reflect: "reflect*|mirror*",
  news: "news|newspaper*",
  assume: "assume|assumes|assumed|assuming|assumption|assumptions|presum*",
  tariff: "tariff*|fare|fares",
  mode: "mode|modes",
  useful: "useful*|interesting|popular*",
  advance: "advance|advances|advanced",
  ride: "ride|rides|rider*",
  beyond: "beyond|exceed*|over and",
  incur: "incur*",
  allege: "alleg*|accus*|suspect*|suspic*",
  premises: "premise*",
  honor: "honor*|honour*|glory",
  hard: "hard|hardcopy|harder",
  majority: "majority|rest|remainder|remaining",
  visual: "visual*|graphic*",
  pending: "pending|awaiting|wait|waits|waiting",
  expense: "expens*|compensat*",
  prominent: "prominent*|noticeab*|conspicu*",
  appoint: "appoint*|designate*|designation*|designating|nominat*",
  hide: "hide|hides|hidden|hiding|conceal*",
  letter: "letter|letters|alphabet*",
  mind: "mind|mental*|psycholog*",
  face: "face|faces|facial*|head",
  portal: "portal*|gateway*",
  dedicated: "dedicat*",
  index: "index*|annotation*",
  recycle: "recycl*|waste",
  vpn: "vpn|proxy|proxies|tunnel",
  segment: "segment*|cohort*",
  celebrity: "fame|celebrit*|publicity",
  negligence: "negligen*",
  intentional: "intentional*|deliberat*|wilful*|willful*|gross",
  sever: "severity|serious*|severe*",
  impose: "impose*|imposing",
  role: "role|roles",
  entertainment: "entertain*",
  unit: "unit|units",
  package: "package*|bundle*|box set",
  uniform: "uniform*|harmoni*",
  widget: "widget*",
  webinar: "webinar*|conference*|seminar*",
  synchronise: "sync|synced|syncing|synchron*",
  excess: "excess*|unfounded|disproportion*",
  redeem: "redeem*|points earned",
  accessory: "accessor*",
  manufacturer: "manufactur*|factory",
  engineer: "engineer*|technician*|mechanic*",
  operator: "operator*",
  carrier: "carrier*|telecom*|isp",
  "host-guest": "guest*|hospitality",
  moderate: "moderat*|curat*",
  vote: "vote*|voting|election*",
  petition: "petition*|lobby*",
  reputation: "reputat*|goodwill|prestige",
  society: "society|societies|societal",
  "background-check": "background check*",
  imprint: "imprint|masthead",
  telefax: "fax",
  "company-register": "vat number|company number|commercial register",
  capital: "capital|shareholder*|stock|shares of stock|securities",
  "debt-collection": "debt collection|collection agency",
  "money-laundering": "money laundering|laundering",
  score: "creditworthiness|scoring|score|scores",
  warehouse: "warehouse*|depot*|inventory",
  season: "season*|summer|winter|spring|autumn|christmas",
  furniture: "furniture|appliance*|household goods",
  stage: "scene*|theater|stage*",
  drop: "drop*|fall|falls|fell|decline in",
  attach: "attach*|append",
  lifespan: "lifetime|lifespan|life span",
  swipe: "swipe*|scroll*|tap|taps|tapping",
  print: "print|prints|printed|printing|printable|printer*",
  scan: "scan|scans|scanned|scanning|scanner*|ocr",
  keyboard: "keyboard*|typing|typed|keystroke*|mouse",
  wear: "wear*|watch strap|headset*",
  volume: "volume*|output*|throughput",
  "heart-rate": "heart rate|calorie*|steps taken",
  vaccine: "vaccin*|covid*|epidemic*|pandemic*",
  patient: "patient*|clinic*|therap*|treatment plan",
  prescription: "prescription*|prescribed",
  "limitation-period": "statute of limitation*|limitation period*",
  negotiate: "negotiat*|bargain*",
  "mutatis-mutandis": "mutatis|accordingly applied",
  hereinafter: "hereinafter|hereunder|herein|hereof|hereto|thereto|therein|whereby",
  anyone: "anyone|anybody|whoever|whichever|whatever|whatsoever|wherever",
  aspect: "respects|aspect|aspects|facet*",
  due: "due",
  combat: "fight|fights|combat*|counteract|tackl*",
  trespass: "trespass*",
  solicit: "solicit|solicits|solicited|solicitation*|soliciting|unsolicit*",
  endorse: "endors*|testimonial*",
  coerce: "compel*|coerc*",
  favor: "favor|favour|favora*|favoura*",
  rank: "rank*|sort by|sorting",
  hint: "tip|tips|hint|hints|trick*",
  elapse: "stale|elaps*",
  transparent: "transparen*",
  integrity: "integrity",
  render: "render*",
  dispose: "disposal",
  recognise: "recogniz*|recognis*",
  intermediary: "intermediar*|middleman",
  computing: "information technology",
  freelance: "freelanc*|self employed",
  consumption: "consume|consumed|consumes|consuming|consumption",
  justice: "justice",
  club: "club|clubs",
  studio: "studio*",
  boarding: "boarding|baggage|luggage",
  "percentage-rate": "exchange rate|percentage rate",
  inhabitant: "inhabitant*|population*",
  shorten: "truncat*|abbreviat*|shorten*",
  comprehensive: "comprehensiv*",
  settlement: "settlement*|clearing",
  turn: "turn|turns|turned|turning",
  accommodate: "accommodate|accommodates",
  iframe: "frame|frames|iframe*",
  transient: "transient",
  mark: "mark|marks|marked|marking|highlight*|flag|flagged|flags",
  foreseen: "foreseen",
  "as-of": "as of",
  "specification-sheet": "specification sheet",
  focus: "focus*|emphas*",
  constant: "constant*",
  approximately: "approximat*|roughly|almost|nearly|about half",
  stable: "stabil*|stable",
  disk: "disk|drive storage|memory",
  "issue-verb": "emission*|emit*|issuance|issuer*",
  "fill-in": "fill|filled|filling|fills",
  never: "never",
  hypothesis: "hypothe*",
  courtesy: "amicab*|friendly",
  personality: "personalit*|character trait*",
  library: "librar*",
  illustration: "illustrat*",
  alias: "alias|aliases|handle name",
  grid: "grid|matrix",
  parking: "parking|parked",
  franchise: "franchise*",
  quote: "quote|quotes|quotation*|quoted",
  mandate: "mandate|mandates|mandated",
  warning: "warning*|warn|warned|warns",
  star: "star|stars|asterisk*",
  logistic: "logistic*",
  beauty: "beauty|cosmetic*",
  outage: "outage*|downtime",
  justify: "justif*",
  "telephone-directory": "telephone directory|white pages",
  "hidden-defect": "hidden defect*",
  adhere: "adhere|adheres|adhering|adherence",
  deem: "deem|deems|deemed",
  enjoyment: "sublime",
  wedding: "wedding*|divorce*",
  early: "early|earlier than|earliest",
  clean: "clean*|clear your|purge*|reset*",
  accompany: "accompan*",
  broken: "broken|break|breaks|breaking",
  pair: "pair|pairs|pairing|couple|couples",
  correlate: "correlat*",
  bulk: "bulk",
  cooking: "cook|cooking|kitchen",
  pet: "pet|pets|animal*|dog|dogs|cat|cats",
  farm: "farm*|agricult*",
  "light-colour": "light|lights|dark|color|colors|colour*",
  temperature: "temperature*|humidity",
  peace: "peace*|war|wars|conflict zone",
  nuclear: "nuclear|weapon*",
  prison: "prison*|imprison*|arrest*|jail",
  parliament: "parliament*|congress|senate",
  minister: "ministr*|minister*",
  embassy: "embass*|consulate*|immigration",
  customs: "customs",
  notary: "notar*",
  witness: "witness*|testif*",
  victim: "victim*",
  fairness: "bias|biased|prejudic*",
  diversity: "diversity|inclusive*",
  equality: "equality",
  sustain: "sustain*",
  "good-faith": "good faith|bona fide",
  expedite: "accelerat*",
  compress: "compress*|zip file*|resiz*",
  crash: "crash*|freeze",
  idle: "idle|dormant",
  draw: "draw|draws|drawn|drawing",
  layout: "layout*|template*|theme template",
  border: "border|borders|boundar*|frontier*",
  merchantability: "merchantab*|as is",
  china: "china|chinese",
  japan: "japan*",
  korea: "korea*",
  india: "india",
  singapore: "singapore",
  luxembourg: "luxembourg",
  brazil: "brazil*",
  north: "north*",
  south: "south*",
  east: "east|eastern",
  west: "west|western",
  bluetooth: "bluetooth",
  wifi: "wifi|wi fi|wlan|wi|fi",
  gps: "gps",
  radio: "radio*",
  wireless: "wireless",
  ios: "ios",
  android: "android",
  mac: "mac|macos",
  iphone: "iphone*|ipad*",
  linux: "linux",
  restaurant: "restaurant*",
  alcohol: "alcohol*",
  water: "water",
  air: "air",
  fire: "fire",
  night: "night|evening|midnight",
  imy: "imy",
  ico: "ico",
  algorithm: "algorithm*",
  "machine-learning": "machine learning|llm*",
  intelligence: "intelligen*",
  car: "car|cars",
  scooter: "scooter*",
  bicycle: "bike*|bicycle*",
  driver: "driver*",
  drive: "drive|drives|driving|driven",
  taxi: "taxi*",
  currency: "currency|currencies|monetary",
  euro: "euro|euros",
  dollar: "dollar*",
  cash: "cash",
  vat: "vat",
  ssl: "ssl",
  tls: "tls",
  https: "https",
  virus: "virus*",
  malware: "malware|malicious|trojan",
  phishing: "phishing",
  bot: "bot|bots|robot*",
  hack: "hack*",
  beacon: "beacon*",
  tag: "tag|tags|tagged|gif|gifs",
  sdk: "sdk*",
  plugin: "plugin*|plug",
  reward: "prize*|reward*|award*|bonus",
  doctor: "doctor*|physician*",
  hospital: "hospital*",
  school: "school*",
  student: "student*",
  university: "universit*|academic*",
  biometric: "biometric*",
  fingerprint: "fingerprint*",
  pornographic: "pornograph*|obscen*",
  violence: "violen*",
  terrorism: "terror*",
  hate: "hate|hatred",
  defame: "defam*|libel*|slander*",
  visa: "visa",
  hand: "hand|hands",
  eye: "eye|eyes",
  secret: "secret|secrets",
  thank: "thank|thanks",
  apologise: "sorry|apolog*",
  bus: "bus|buses",
  train: "rail|railway*",
  instagram: "instagram*",
  whatsapp: "whatsapp",
  meta: "meta",
  chrome: "chrome",
  gmail: "gmail",
  bing: "bing",
  explorer: "explorer",
  safari: "safari",
  itunes: "itunes",
  aws: "aws",
  alexa: "alexa",
  adobe: "adobe*",
  tiktok: "tiktok*",
  pinterest: "pinterest*",
  snapchat: "snapchat*",
  reddit: "reddit",
  discord: "discord",
  tumblr: "tumblr",
  github: "github",
  zoom: "zoom",
  spotify: "spotify*",
  netflix: "netflix*",
  cloudflare: "cloudflare*",
  salesforce: "salesforce*",
  zendesk: "zendesk*|freshdesk*",
  adwords: "adwords|adsense|doubleclick",
  criteo: "criteo",
  adyen: "adyen",
  stripe: "stripe",
  braintree: "braintree",
  mastercard: "mastercard",
  sonos: "sonos",
  url: "url|urls",
  html: "html*|xml|json|csv|pdf",
  captcha: "captcha*|recaptcha*",
  crm: "crm",
  "hr-department": "hr",
  iso: "iso|27001",
  pci: "pci|dss",
  virginia: "virginia",
  colorado: "colorado",
  connecticut: "connecticut",
  utah: "utah",
  nevada: "nevada",
  texas: "texas",
  "new-york": "york",
  francisco: "francisco",
  london: "london",
  paris: "paris",
  dublin: "dublin",
  amsterdam: "amsterdam",
  berlin: "berlin|munich|hamburg",
  stockholm: "stockholm*",
  turkey: "turkey|turkish|ukraine|russia*",
  norway: "norway|norwegian|iceland|liechtenstein",
  finland: "finland|finnish|denmark|danish",
  austria: "austria|austrian",
  poland: "poland|polish",
  mexico: "mexico|argentina",
  africa: "africa*"
};

// src/languages/en/index.ts
var en = {
  code: "en",
  name: "English",
  fingerprint: "the|and|of|to|your|we|you|our|that|with|or|is|are|this|by|as|from|not|be|which|have|will|their|these",
  functionWords: "the|a|an|of|to|in|on|at|by|for|with|from|as|and|or|nor|but|so|than|then|that|this|these|those|there|here|it|its|itself|we|us|our|ours|ourselves|you|your|yours|yourself|they|them|their|theirs|he|she|his|her|i|me|my|who|whom|whose|which|what|is|are|was|were|be|been|being|am|do|does|did|doing|have|has|had|having|would|should|also|too|both|either|into|onto|upon|about|over|under|between|among|through|during|within|per|via|up|down|out|off|again|further|when|where|while|how|why|because|since|until|if|well|just|very|more|most|own|same|s|please|however|therefore|thus|additionally|furthermore|moreover|otherwise|accordingly|following|below|above|follows|hereby|herein|thereof|etc",
  conjunctions: "and|or|nor|as well as",
  contractions: {
    "don't": "do not",
    "doesn't": "does not",
    "didn't": "did not",
    "won't": "will not",
    "can't": "can not",
    cannot: "can not",
    "isn't": "is not",
    "aren't": "are not",
    "wasn't": "was not",
    "haven't": "have not",
    "hasn't": "has not",
    "shouldn't": "should not",
    "wouldn't": "would not",
    "couldn't": "could not",
    "we'll": "we will",
    "we're": "we are",
    "we've": "we have",
    "we'd": "we would",
    "you'll": "you will",
    "you're": "you are",
    "you've": "you have",
    "you'd": "you would",
    "they're": "they are",
    "it's": "it is",
    "that's": "that is",
    "here's": "here is",
    "there's": "there is",
    "what's": "what is",
    "let's": "let us",
    "they'll": "they will"
  },
  abbreviations: "e.g|i.e|etc|inc|ltd|co|corp|llc|no|nos|art|arts|sec|sect|para|cf|vs|mr|mrs|ms|dr|st|ave|blvd|u.s|u.k|p.o|approx|fig|dept|est|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|cal|civ",
  concepts: concepts3,
  vocabulary: vocabulary2,
  synonyms: [
    "company|business|organization|organisation|enterprise|firm",
    "site|website|websites|web site|sites|webpage|web page|page|pages",
    "service|services|product|products|platform|platforms|application|applications|app|apps|offering|offerings|software",
    "policy|statement|notice",
    "information|data|info|details",
    "personal|personally identifiable",
    "user|users|member|members|customer|customers|individual|individuals|person|people|persons|consumer|consumers|visitor|visitors",
    "section|paragraph|chapter|part",
    "see|refer|visit|consult|review|read|check|look|find|click|learn|view",
    "help|assist|aid|enable|allow|permit",
    "provide|offer|deliver|supply|give|furnish",
    "create|make|generate|build|produce",
    "purpose|purposes|reason|reasons|goal|goals",
    "ensure|guarantee|make sure",
    "such as|including|for example|e g|like|for instance|include|includes|among others",
    "stop|cease|discontinue|end",
    "begin|start|commence",
    "show|display|present",
    "send|transmit",
    "need|require|necessary|required|needed",
    "law|laws|legislation|regulation|regulations",
    "want|wish|would like|desire",
    "third party|third parties",
    "describe|explain|set out|outline|set forth|detail|discuss|mention|specified",
    "via|through|by means of|using",
    "question|questions|concern|concerns|inquiry|inquiries|enquiry|enquiries",
    "period|time|duration|length of time",
    "delete|erase|remove|deletion|erasure|removal|deleted|erased|removed",
    "share|disclose|shared|disclosed|sharing|disclosure|shares|discloses",
    "additional|more|further|extra|other",
    "similar|comparable|equivalent|like",
    "various|different|several|multiple|number of",
    "agreement|contract",
    "device|devices",
    "may|might|can|could",
    "will|shall",
    "only|solely|exclusively|strictly",
    "must|need to|have to|required to",
    "address|addresses",
    "law enforcement|police",
    "manage|administer|handle|operate|run",
    "obtain|receive|get|acquire|collect",
    "respond|reply|answer",
    "kind|type|category|sort|kinds|types|categories|sorts",
    "current|existing|present",
    "content|contents|material|materials",
    "choose|elect|decide|select|opt",
    "use|utilize|utilise|employ|usage",
    "modify|change|alter|adapt",
    "store|keep|hold|save|retain",
    "fix|repair|correct|resolve",
    "contact|reach",
    "submit|make|file|lodge|send",
    "inform|notify|tell|advise",
    "register|sign up|enroll|create an account",
    "purchase|buy|order",
    "located|based|situated",
    "reside|live|resident",
    "believe|think",
    "important|significant|material",
    "relevant|applicable|appropriate"
  ],
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    "twenty one": 21,
    "twenty four": 24,
    "twenty five": 25,
    thirty: 30,
    "thirty six": 36,
    forty: 40,
    "forty five": 45,
    "forty eight": 48,
    fifty: 50,
    sixty: 60,
    "seventy two": 72,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    "one hundred eighty": 180
  },
  units: {
    hour: "hour|hours",
    day: "day|days|calendar day|calendar days",
    businessDay: "business day|business days|working day|working days",
    week: "week|weeks",
    month: "month|months|calendar month|calendar months",
    year: "year|years"
  },
  months: ["january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sep|sept", "october|oct", "november|nov", "december|dec"],
  ages: "under the age of N|under age N|under N|below the age of N|below N|younger than N|over the age of N|over N|N years of age|N years old|N years or older|N or older|age of N|aged N|aged N to N|at least N years|at least N|N and under|N and over|between N and N|age N|ages N|less than N years of age|N year old|N year olds",
  dates: {
    revised: "last updated|last revised|last modified|revised|updated|last update|date of last revision|version|date|posted|last amended|last changed|date last revised",
    effective: "effective date|effective as of|effective|takes effect|in effect from|effective from|valid from|effective on|comes into effect|applies from"
  },
  change: change2,
  headings: {
    collection: "collect*|information we have|data we|what information|what data|information you provide|personal data we process|types of information|categories of personal|sources",
    purpose: "how we use|use of|purpose*|why we|why do we|uses of|how do we use|what we do with",
    sharing: "share|sharing|disclos*|third part*|who we|recipients|with whom|service providers|who can see|subprocessor*",
    sale: "sale|sell|selling",
    retention: "retention|retain|how long|delet*|storage period|keep",
    children: "child*|minor*|age|kids|teen*",
    rights: "rights|access and|your control|california|exercise|gdpr|data subject*",
    choice: "choices|choice|opt out|opting out|settings|preferences|control|manag*|consent",
    security: "secur*|protect|protection|safeguard*|safe",
    transfer: "transfer*|international*|where we|location of|cross border|data location|privacy shield|data privacy framework|outside",
    "legal-basis": "legal bas*|lawful*|legal ground*",
    tracking: "cookie*|track*|analytics|technologies|advertising|pixels|do not track|ads",
    "automated-decisions": "automated*|profiling|artificial intelligence|ai|machine learning",
    "change-rule": "change*|update*|amendment*|modification*|revision*",
    contact: "contact*|questions|who we are|about us|data protection officer|controller|complaints",
    scope: "scope|applies|introduction|about this|who this|overview|definitions|application"
  },
  outside: "skip to main content|skip to content|back to top|table of contents|did you get the help you needed|was this article helpful|was this page helpful|the following text is extracted and transformed|archived on|wayback machine|all rights reserved|accept all cookies|sign up for our newsletter|follow us on|download our app|download the app|share this page|print this page|read more|learn more|view all|log in|sign in|sign up|menu|search|prior versions|previous versions|previous version of this|earlier versions|download a pdf|printable version|view archived versions"
};

// src/languages/fr/change.ts
var change3 = {
  document: "politique de confidentialité|présente politique|cette politique|notre politique|la politique|politique de protection|charte|présente charte|déclaration de confidentialité|présent document|présentes conditions|politique de traitement|présente déclaration|politique de données|politique|notice d information|présente notice|présente page|cette page",
  practices: "nos pratiques|façon dont nous|manière dont nous|utilisation de vos données|collecte de vos données|traitement de vos données|pratiques de confidentialité|données que nous collectons",
  changes: "modifi*|modification*|mise à jour|mises à jour|mettre à jour|mettrons à jour|mettons à jour|actualis*|changement*|changer|chang*|évol*|évolution*|révis*|amend*|adapt*|complét*|nouvelle version|mis à jour|remplac*",
  notChanges: "modifier vos préférences|modifier vos données|modifier vos informations|mettre à jour vos|mise à jour de vos données|modifier vos paramètres|modifier votre compte|modifier à tout moment vos|changement de contrôle|modification de vos données|rectifier|politique* de confidentialité de ces|leurs politiques|modifier ou supprimer|modifier votre choix|modifier votre consentement|changer d avis|modifier les paramètres|modifier vos choix|fusion",
  material: "substantiel*|significati*|important*|majeur*|matériel*|fondamental*|essentiel*|notable*",
  reduces: "réduire vos droits|réduisent vos droits|moins protecteur*|moins protectrice*|restreindre vos droits|limiter vos droits|affecter vos droits|affectent vos droits|réduira* vos droits|diminuer vos droits|porter atteinte à vos droits",
  consent: "recueillir votre consentement|recueillerons votre consentement|obtenir votre consentement|obtiendrons votre consentement|demander votre consentement|demanderons votre consentement|solliciter votre consentement|solliciterons votre consentement|solliciterons ** consentement|recueillerons ** consentement|demanderons ** consentement|votre consentement préalable|votre accord préalable|nouveau consentement|consentement explicite|demander votre accord|demanderons votre accord|requérir votre consentement|recueilli votre consentement|votre acceptation expresse|soumettre à votre acceptation|votre consentement sera",
  withoutConsent: "sans votre consentement|sans votre accord|sans votre consentement explicite|sans votre consentement préalable|sans avoir obtenu votre|sans recueillir votre|sans consentement|qu avec votre accord|qu avec votre consentement",
  notify: "informer*|informé*|informerons|informons|vous informer|notifi*|notification*|avertir*|avertirons|avertis|préviendrons|prévenir|prévenu*|porter ** à votre connaissance|portée* à votre connaissance|porterons ** connaissance|portées à votre connaissance|portée à la connaissance|aviser*|aviserons|avisé*|signaler*|signalerons|communiquer*|communiquerons|vous communiquer|alerter*|attirer votre attention|avis visible|bandeau|vous contacter|nous vous ferons part|faire part|faire savoir|ferons savoir|message d information",
  byPosting: "en publiant|en affichant|en mettant à jour|en modifiant la date|par la publication|par voie de publication|par publication|par le biais de cette page|par affichage|en mettant en ligne|par une mise à jour de|par mise en ligne|en postant|en révisant la date|en indiquant la date|en actualisant",
  posting: "publi*|publication|mis* en ligne|mise en ligne|sur cette page|disponible sur|accessible sur|affich*|date de mise à jour|date de dernière|dernière mise à jour|postée|en ligne sur|figurant|la date en haut|version en ligne|version en vigueur|consultable|accessible à tout moment|sur le site|sur notre site",
  lookAgain: "consulter régulièrement|régulièrement|consulter ** régulièrement|vérifier régulièrement|périodiquement|invitons à consulter|invité* à consulter|consulter fréquemment|prendre connaissance|reporter régulièrement|dernière version|à chaque visite|vous tenir informé*|rester informé*|consulter cette page|recommandons de consulter|invitons à prendre|de temps en temps|de temps à autre",
  continuedUse: "en continuant à utiliser|continuer à utiliser|continuez à utiliser|poursuite de l utilisation|utilisation continue|poursuivre l utilisation|continuant d utiliser|poursuite de votre|continuez d utiliser|en continuant votre|poursuite de la navigation|vaut acceptation|réputé* avoir accepté|continuant d accéder|utilisation ** après",
  existingData: "déjà collectées|déjà recueillies|précédemment collectées|rétroacti*|collectées antérieurement|collectées avant|collectées auparavant|déjà en notre possession|antérieurement collectées",
  before: "avant|préalable*|préalablement|à l avance|au moins|au minimum|au plus tard|entrée en vigueur|entrer* en vigueur|entreront en vigueur|prendr* effet|entre en vigueur",
  channels: {
    email: "e mail*|email*|courriel*|courrier électronique|adresse électronique|par mail",
    inProduct: "dans l application|via l application|sur votre compte|notification*|au sein de l application|sur la plateforme|par le biais de nos services|via nos services|lors de votre connexion|prochaine connexion|sur l application|dans votre espace|via votre compte|dans nos services",
    banner: "bannière|bandeau|pop up|fenêtre|avis visible|encart|message d alerte|avis bien visible",
    homePage: "page d accueil",
    website: "sur notre site|sur le site|sur cette page|sur nos sites|via le site|site internet|site web",
    blog: "blog|communiqué de presse",
    postal: "par courrier|par voie postale|lettre"
  },
  hedges: {
    whereLawRequires: "lorsque la loi l exige|si la loi l exige|lorsque la loi applicable l exige|si nécessaire|lorsque cela est requis|si requis|lorsque cela est nécessaire|lorsque la réglementation|si la réglementation|conformément à la loi|dans la mesure requise|lorsque requis|le cas échéant|lorsque la législation|si cela est requis|exigé par la loi|requis par la loi",
    asAppropriate: "si nécessaire|le cas échéant|de manière appropriée|à notre discrétion|mesures appropriées|tout moyen approprié|dans la mesure du possible",
    may: "pourrons vous informer|pouvons vous informer|pouvons également vous|pourrons également|pourront être notifié*|pouvons vous notifier|pourrons vous notifier|peuvent vous être notifi*|peut vous être notifi*|pourrez être inform*"
  }
};

// src/languages/fr/concepts.ts
var concepts4 = {
  "personal-data": "données personnelles|données à caractère personnel|vos données|informations personnelles|renseignements personnels|donnée personnelle|donnée à caractère personnel|vos informations|informations vous concernant|données vous concernant|données de l utilisateur|données des utilisateurs|informations à votre sujet|vos renseignements",
  "sensitive-data": "données sensibles|informations sensibles|données personnelles sensibles|catégories particulières de données|catégories particulières|donnée sensible",
  name: "nom|noms|prénom|prénoms|nom de famille|nom et prénom|nom complet|état civil",
  email: "adresse* e mail|adresse* email|adresse* électronique*|adresse* de courriel|adresse* mail|courriel*|e mail|e mails|email|emails|adresse* de messagerie|adresse* de courrier électronique",
  "hashed-email": "e mail* haché*|email* haché*|adresse* e mail haché*|adresse* email haché*|hachage de votre adresse|hash de votre|adresse* électronique* haché*|adresses e mail sous forme hachée",
  phone: "numéro* de téléphone|téléphone*|numéro* de mobile|numéro* de portable|téléphone mobile|numéro* de téléphone portable|coordonnées téléphoniques",
  "postal-address": "adresse* postale*|adresse* de livraison|adresse* de facturation|adresse* physique*|domicile|adresse|adresses|code postal et ville",
  username: "nom* d utilisateur|pseudo|pseudos|pseudonyme choisi|identifiant de connexion|nom de compte",
  password: "mot* de passe|identifiants de connexion|code* secret*|code pin",
  "account-data": "données de compte|données de votre compte|informations de compte|informations de votre compte|informations d inscription|données d inscription|profil|votre profil|informations de profil|identifiant client|identifiant* de compte|données d abonnement|données de profil|espace personnel",
  photo: "photo*|photographie*|image|images|avatar*|portrait*|photo de profil",
  video: "vidéo*|enregistrement* vidéo*|vidéosurveillance|vidéoprotection",
  audio: "audio|enregistrement* audio|voix|enregistrement* vocaux|enregistrement* sonore*|microphone|micro",
  age: "âge|date de naissance|année de naissance|jour de naissance|dates de naissance",
  gender: "sexe|genre|civilité",
  ethnicity: "ethni*|origine raciale|origine ethnique|race",
  religion: "religi*|convictions religieuses|convictions philosophiques",
  politics: "opinions politiques|appartenance syndicale|opinion politique",
  sexuality: "orientation sexuelle|vie sexuelle|préférences sexuelles",
  health: "santé|médica*|données de santé|handicap",
  genetic: "génétique*",
  biometric: "biométri*|empreinte* digitale*|reconnaissance faciale|géométrie du visage|empreinte vocale",
  nationality: "nationalité*|citoyenneté",
  marital: "situation familiale|situation matrimoniale|état matrimonial|membres de votre famille|foyer|composition familiale",
  demographics: "démographi*|sociodémographi*|socio démographi*",
  education: "formation|diplôme*|études|niveau d études|scolarité|parcours scolaire",
  employment: "employeur*|profession|professions|fonction|poste occupé|vie professionnelle|situation professionnelle|informations professionnelles|expérience professionnelle|métier",
  "job-application": "curriculum vitae|cv|candidature*|candidat*|lettre de motivation|recrutement|offre d emploi",
  "government-id": "pièce* d identité|carte* d identité|passeport*|permis de conduire|numéro* de sécurité sociale|titre de séjour|numéro d identification|document* d identité|justificatif* d identité",
  payment: "données de paiement|informations de paiement|moyen* de paiement|carte* bancaire*|carte* de crédit|numéro* de carte*|coordonnées bancaires|données bancaires|iban|rib|compte bancaire|informations de facturation|données de facturation|informations bancaires|mode* de paiement|carte* de paiement",
  financial: "données financières|informations financières|revenu*|salaire*|situation financière|solvabilité|financi*",
  purchase: "historique* d achat*|achat*|historique* de commande*|commande*|transaction*|données de transaction|données transactionnelles|panier|paniers|historique des achats",
  location: "localisation|géolocalis*|position géographique|lieu|données de localisation|code postal|ville|zone géographique|emplacement géographique",
  "precise-location": "localisation précise|géolocalisation précise|gps|position exacte|position précise",
  ip: "adresse* ip|ip|adresse* de protocole internet",
  device: "appareil*|terminal|terminaux|équipement*|périphérique*|système* d exploitation|type* de navigateur|navigateur|version du navigateur|modèle* d appareil|données techniques|smartphone*|tablette*|ordinateur*|résolution d écran",
  "device-id": "identifiant* d appareil*|identifiant* de l appareil|identifiant* publicitaire*|identifiant* unique*|adresse* mac|identifiant* de terminal|imei|idfa|identifiant* en ligne|identifiant* de cookie*|identifiant* d application*|identifiant* mobile*",
  fingerprinting: "empreinte* d appareil|empreinte* du navigateur|empreinte* numérique*|fingerprinting",
  usage: "données d utilisation|données d usage|données de navigation|données comportementales|utilisation que vous faites|votre utilisation|interaction*|activité|activités|clic|clics|pages consultées|pages visitées|pages vues|statistiques d utilisation|usage de la plateforme|comportement*|usages|parcours|fréquentation|consultations",
  browsing: "historique* de navigation|navigation|historique* de recherche*|recherches effectuées|recherche*|url|urls|site* consulté*|sites visités|habitudes de navigation",
  viewing: "visionn*|historique* de visionnage|écoute|contenus visionnés|contenus consultés|habitudes de consommation",
  logs: "journaux|journal de connexion|logs|données de connexion|fichiers journaux|horodatage|date et heure|données de journal|fichiers log|traces de connexion",
  diagnostics: "rapport* d erreur*|rapport* de plantage|diagnostic*|débogage|données de performance|incidents techniques|rapport* de crash",
  metadata: "métadonnées|méta données",
  content: "contenu que vous|vos contenus|contenus que vous|fichiers|documents|publications|commentaire*|avis|contenu utilisateur|contenus publiés|pièces jointes|contenus générés",
  messages: "message*|chat|correspondance*|conversation*|échanges|communications|appels|enregistrements d appels|messagerie|discussion*",
  contacts: "carnet d adresses|liste de contacts|vos contacts|répertoire|amis",
  "contact-data": "coordonnées|données de contact|informations de contact|coordonnées de contact",
  "social-media": "réseaux sociaux|réseau social|compte de réseau social|profil public|médias sociaux",
  survey: "enquête*|sondage*|questionnaire*|étude* de satisfaction|jeu concours|jeux concours|concours|loterie*|avis client*|opinion|appréciation",
  "preferences-data": "préférence*|centres d intérêt|intérêts|goûts|loisirs|habitudes",
  inferences: "inférence*|déduit*|déduire|déduction*|données dérivées|prédi*|appétence*|segment*",
  "support-data": "service client*|demande* d assistance|réclamation*|demande* de support|tickets",
  sensor: "capteur*|caméra*|accéléromètre|bluetooth|wifi|wi fi",
  aggregated: "agrégé*|agrégation|agréger|données statistiques|données agrégées",
  anonymous: "anonym*|pseudonymis*|dépersonnalis*|non identifiant*|désidentifi*|non nominativ*|ne permettent pas de vous identifier",
  "third-party-source": "auprès de tiers|par des tiers|de sources tierces|autres sources|sources publiques|accessibles au public|courtiers en données|fournisseurs de données|par nos partenaires|auprès de nos partenaires|sources externes|provenant de tiers|de la part de tiers",
  collect: "collect*|recueill*|recueil|obten*|obtien*|recevons|reçoi*|reçu|reçues|recevoir|enregistr*|vous nous fournissez|vous fournissez|vous nous communiquez|vous renseignez|que vous nous|saisi*|captur*|acquér*|acquisition de données|demandons",
  use: "utilis*|usage|emploi de",
  process: "trait*|traitement*|exploit*",
  share: "partag*|communiqué*|communiqu* à|communiqu* vos|communiqu* des données|communication de vos données|communication à des tiers|divulg*|transmet*|transmis*|transmission*|transmettre|mis* à disposition de|mettons à la disposition|fourni* à des tiers|diffus*|destinataire*|accès à vos données par|révél*|cédé* à des tiers|transféré* à des tiers",
  sell: "vendre|vend|vendons|vendu|vendues|vendus|vente de vos|vente de données|revend*|commercialis*|louer|louons|louées|cession|cédons|céder|monétis*|vente",
  retain: "conserv*|conservation|durée* de conservation|conservées|archiv*|gardons|garder|stockées pendant|jusqu à la suppression|au terme de|tant que|aussi longtemps",
  store: "stock*|héberg*|sauvegard*|stockage",
  delete: "supprim*|suppression|effac*|effacement|détrui*|destruction|purg*",
  transfer: "transfér*|transfert*|transférées hors",
  access: "accéder|accède*|accès",
  combine: "combin*|crois*|rapproch*|recoup*|associ* à|associées à|fusionn*|enrichi*|relier|relié*|compléter",
  analyse: "analys*|évaluer|évaluation|évaluons|mesur*|comprendre comment|étudier",
  scan: "surveill*|modér*|contrôl* des contenus|scann*|vérifier les contenus|détect*",
  track: "suivi|suivre|traqu*|traceur*|traçage|pister",
  "profile-act": "établir des profils|profil utilisateur|profils utilisateurs|créer un profil|création de profils|profilage",
  encrypt: "chiffr*|crypt*|ssl|tls|https|bout en bout|déchiffr*",
  hash: "hach*|hash",
  "notify-act": "informer|informerons|informons|informé*|notifi*|avertir|avertirons|avertis|prévenir|préviendrons|porter à votre connaissance",
  verify: "vérifi*|authentifi*|justifier de votre identité|preuve d identité|vérification de votre identité",
  publish: "publi*|public|publique*|publiquement|rendu* public*|visible*|affiché publiquement|accessible au public",
  respond: "répond*|réponse*",
  "contract-bind": "contractuel*|clauses contractuelles avec|accord de confidentialité|accord* de traitement|obligation* de confidentialité|tenus de|sur instruction*|pour notre compte|pour le compte de|engagement de confidentialité",
  "third-party": "tiers|tierce*|autres sociétés|autres entreprises|parties tierces|organismes tiers",
  "service-provider": "prestataire*|fournisseur*|sous traitants et prestataires|hébergeur*|prestataire* de service*|fournisseur* de service*|prestataire* technique*|agences|consultants",
  processor: "sous traitant|sous traitants|sous traitance",
  subprocessor: "sous traitant ultérieur|sous traitants ultérieurs|sous traitants secondaires",
  affiliate: "filiale*|société* affiliée*|société* du groupe|entité* du groupe|maison mère|groupe|affilié*|sociétés sœurs|entités affiliées",
  partner: "partenaire*|partenaires commerciaux|revendeur*|distributeur*|partenaire* commercial",
  advertiser: "annonceur*|régie* publicitaire*|partenaire* publicitaire*|réseau* publicitaire*|éditeurs|agences média|acteurs publicitaires|plateformes publicitaires|sociétés de publicité",
  "analytics-provider": "google analytics|fournisseur* d analyse*|prestataire* d analyse*|outil* d analyse*|outil* de mesure d audience|partenaires de mesure",
  "payment-provider": "prestataire* de paiement|fournisseur* de paiement|banque*|établissement* bancaire*|paypal|stripe|prestataire* de services de paiement|établissement* de paiement|prestataires de paiement électronique",
  "social-network": "facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube",
  authority: "autorités|autorité* publique*|autorité* judiciaire*|autorité* compétente*|police|tribunal|tribunaux|juridiction*|administration*|gouvernement*|forces de l ordre|réquisition*|organismes publics|autorités administratives|décision de justice",
  acquirer: "fusion*|acquisition|acquéreur*|cession d actifs|rachat|réorganisation|restructuration|cessionnaire*|faillite|liquidation|repreneur*|changement de contrôle|opération de fusion",
  "public-recipient": "autres utilisateurs|autres membres|grand public|autres participants|communauté",
  "organisation-admin": "votre employeur|votre organisation|administrateur*|votre entreprise|établissement scolaire|école",
  adviser: "conseils juridiques|avocat*|auditeur*|expert* comptable*|commissaire* aux comptes|assureur*|assurance*|cabinet*|conseillers professionnels|huissier*|société* de recouvrement",
  researcher: "chercheur*|université*|institut* de recherche|organismes de recherche|recherche scientifique",
  delivery: "transporteur*|livreur*|société* de livraison|logistique|coursier*|compagnies aériennes|compagnies ferroviaires|marchands|vendeurs|restaurants|commerçants",
  "provide-service": "fournir nos services|fourniture de nos services|fournir le service|fournir les services|fourniture des services|fourniture du service|exécuter le contrat|gérer votre compte|gestion de votre compte|gestion des comptes|faire fonctionner|fonctionnement de|exploitation de|fournir|fourniture",
  improve: "amélior*|optimis*|perfectionn*|amélioration*",
  develop: "développ*|nouveaux services|nouveaux produits|nouvelles fonctionnalités|innov*|tester|test|tests",
  research: "recherche et développement|études de marché|étude*|étude client*|études clients|recherches scientifiques",
  marketing: "marketing|prospection|promotionnel*|promotion*|newsletter*|lettre* d information|communications commerciales|offres commerciales|offres|démarchage|prospect*|informations commerciales|sollicitations commerciales|campagne*",
  advertising: "publicit*|annonce*|publicitaire*|sponsoris*",
  "targeted-advertising": "publicité ciblée|publicités ciblées|publicité* personnalisée*|ciblage|reciblage|retargeting|remarketing|publicité* comportementale*|audience* personnalisée*|annonces personnalisées|ciblé*|publicités adaptées|publicité basée sur les centres d intérêt|contenus publicitaires personnalisés",
  analytics: "mesure* d audience|statistique*|analytique*|tendances|rapports|mesure de fréquentation|indicateurs|reporting|analytics",
  personalise: "personnalis*|recommand*|recommandation*|suggér*|suggestion*|adapter|adaptés à|sur mesure|contenus adaptés",
  "security-purpose": "sécurité du site|sécurité de nos|protéger nos|protection de nos|abus|logiciel* malveillant*|spam|prévenir les|intégrité|protéger les droits|malveillant*|menace*|vulnérabilité*|incident* de sécurité|usage abusif",
  fraud: "fraud*|activité* illégale*|activité* illicite*|blanchiment|illicite*|usurpation|infraction*",
  "legal-compliance": "obligation* légale*|obligations réglementaires|conformément à la loi|exigé* par la loi|requis* par la loi|prévu* par la loi|loi applicable|réglementation*|respecter la loi|droit applicable|obligations comptables|légalement|réglementaire*|conformité",
  "legal-claims": "contentieux|litige*|action* en justice|défense de nos droits|procédure* judiciaire*|conditions générales|faire valoir|constatation|exercice ou la défense|droits en justice|cgu|cgv|prescription",
  communicate: "communiquer avec vous|vous contacter|vous envoyer|vous adresser|messages de service|sms|notification* push|notification*|communication* avec vous|inviter",
  support: "assistance|support client|service après vente|répondre à vos questions|répondre à vos demandes|support technique|relation client|vous aider",
  "payment-purpose": "traiter votre paiement|traiter les paiements|facturation|facture*|paiement*|rembours*|traitement des commandes|gestion des commandes|encaissement",
  recruitment: "processus de recrutement|gestion des candidatures|embauche|traiter votre candidature",
  "ai-training": "entraîn*|entrainement|apprentissage des modèles|modèle* de langage|former nos modèles|données d entraînement|entraînement de modèles|llm|modèles d ia|modèles d intelligence",
  ai: "intelligence artificielle|ia|apprentissage automatique|machine learning|générati*|algorithm*|chatbot*|agent conversationnel|assistant virtuel",
  "automated-decision": "décision* automatisée*|prise de décision automatisée|traitement automatisé|moyens automatisés|décision individuelle automatisée|automatisé*|intervention humaine|effets juridiques",
  profiling: "profilage|scoring|notation|profilé*",
  right: "droit|droits|vos droits|habilité*",
  "right-access": "droit d accès|accéder à vos données|accès à vos données|copie de vos|obtenir une copie|demander l accès|accès aux données|droit à l information|obtenir la confirmation|accéder aux données|consulter vos données",
  "right-rectify": "rectifi*|rectification|corrig*|inexact*|mettre à jour vos|incomplètes|mise à jour de vos données",
  "right-erase": "droit à l effacement|droit à l oubli|droit de suppression|demander la suppression|demander l effacement|suppression de vos données|effacement de vos|effacement des données",
  "right-port": "portabilité|format structuré|lisible par machine|couramment utilisé",
  "right-object": "opposition|vous opposer|s opposer|droit d opposition|oppos*",
  "right-restrict": "limitation du traitement|droit à la limitation|limiter le traitement|limitation de vos|limitation des traitements|geler",
  "right-complain": "réclamation auprès|plainte*|cnil|autorité* de contrôle|introduire une réclamation|autorité de protection|médiateur*|médiation|introduire un recours",
  "right-appeal": "faire appel|appel de la décision|contester notre décision|recours contre",
  "right-nondiscrimination": "discrimin*|représailles",
  "right-human-review": "contester la décision|exprimer votre point de vue|ne pas faire l objet d une décision|intervention humaine",
  "right-withdraw": "retirer votre consentement|retrait de votre consentement|retirer son consentement|retrait du consentement|retirer*|retrait|révoqu*",
  "authorised-agent": "mandataire*|représentant légal|procuration|directives|après votre mort|post mortem|sort de vos données",
  "exercise-request": "exercer vos droits|exercice de vos droits|exercer ces droits|votre demande|vos demandes|exercer l un|demande*|faire valoir vos droits|exercice de ces droits",
  "opt-out": "désabonn*|désinscri*|refus*|désactiv*|se désinscrire|vous désinscrire|lien de désabonnement|ne plus recevoir|vous opposer à la prospection|bloqu*|opt out",
  "opt-in": "opt in|activer|activez|activé*|activation|accepter les cookies|cocher|case à cocher",
  settings: "paramètre*|paramétrage*|réglages|gestionnaire de cookies|centre de préférences|gérer vos préférences|gérer vos cookies|configurer|préférences de confidentialité|paramétr*",
  choose: "choisi*|choix|facultati*|optionnel*|à votre discrétion|libre de|volontaire*|vous pouvez décider|option|options",
  gpc: "do not track|global privacy control|gpc|dnt|ne pas suivre|signal* de désinscription",
  consent: "consent*|consentement|votre consentement|accord préalable|votre accord|autorisation|autoris*|permission*|accord explicite|consentement explicite",
  "legitimate-interest": "intérêt* légitime*|intérêts légitimes|notre intérêt légitime",
  contract: "exécution du contrat|exécution d un contrat|mesures précontractuelles|relation contractuelle|exécution de votre contrat|précontractuel*|exécution des contrats",
  "legal-basis": "base* légale*|base* juridique*|fondement* juridique*|fondement* légal*|article 6|intérêt public|intérêts vitaux|mission d intérêt public|licéité",
  safeguard: "mesure* de sécurité|mesures techniques|mesures organisationnelles|mesures techniques et organisationnelles|protéger vos données|protection de vos données|sécuris*|sécurité|confidentialité de vos|pare feu|double authentification|contrôle d accès|mesures appropriées|garantir la sécurité|mesures de protection",
  breach: "violation* de données|violation de données à caractère personnel|fuite* de données|accès non autorisé*|divulgation non autorisée|faille* de sécurité|incident* de sécurité",
  "no-guarantee": "ne pouvons garantir|ne garanti*|aucune garantie|pas garantir|sécurité absolue|risque zéro",
  "employees-access": "salarié*|collaborateur*|personnel habilité|employés|nos équipes|personnes habilitées|services internes",
  "third-country": "hors de l union européenne|en dehors de l union européenne|hors ue|hors de l ue|pays tiers|en dehors de l espace économique|hors de l espace économique|hors de l eee|à l étranger|transferts internationaux|hors d europe|en dehors de l ue|en dehors de l eee|en dehors de votre pays|hors union européenne|hors eee",
  scc: "clauses contractuelles types|clauses types|ccT|clauses contractuelles standard*|clauses type",
  framework: "privacy shield|bouclier de protection|data privacy framework|cadre de protection des données|dpf|bouclier de confidentialité",
  adequacy: "décision* d adéquation|niveau de protection adéquat|protection adéquate|niveau adéquat|niveau de protection suffisant",
  bcr: "règles d entreprise contraignantes|bcr",
  us: "états unis|usa|états unis d amérique|us",
  eu: "union européenne|ue|eee|espace économique européen|europe|état* membre*|union",
  uk: "royaume uni|grande bretagne|angleterre",
  switzerland: "suisse",
  country: "pays|juridiction*|territoire*|région|régions",
  servers: "serveur*|centre* de données|datacenter*|infrastructure*",
  cookie: "cookie|cookies|politique de cookies|témoins de connexion",
  "tracker-tech": "pixel*|balise*|traceur*|technologie* similaire*|technologies de suivi|sdk|stockage local|module* social*|boutons sociaux|tag|tags|plugin*",
  "third-party-cookie": "cookies tiers|cookies publicitaires|cookies fonctionnels|cookies nécessaires|cookies essentiels|cookies analytiques|cookies de session|cookies persistants|cookies strictement nécessaires|cookies techniques|cookies internes",
  child: "enfant*|mineur*|adolescent*|jeunes",
  parent: "parent|parents|parental*|tuteur*|titulaire* de l autorité|responsable légal|représentants légaux|responsabilité parentale|autorité parentale",
  "under-age": "moins de * ans|âgé* de|âgés de|ans révolus|majorité numérique|âge minimum|majeur*|âge requis",
  resident: "résident*|résidant*|résidez|situé* en|domicilié*",
  california: "californi*|ccpa|cpra|virginie|colorado|connecticut|utah",
  gdpr: "rgpd|règlement général sur la protection|règlement ue|loi informatique et libertés|informatique et libertés|règlement européen|réglementation applicable en matière de protection",
  visitor: "visiteur*|internaute*|invité*|non utilisateur*",
  customer: "client|clients|clientèle|abonné*|acheteur*|consommateur*|passager*|voyageur*",
  user: "utilisateur*|membre*|personne* concernée*|personne*|titulaire* de compte|individus",
  employee: "nos salariés|nos employés|stagiaire*",
  applies: "s applique*|applicable à|ne s applique*|la présente politique concerne|couvre|ne couvre pas|régi*|champ d application|a pour objet|politique décrit|applicable aux",
  controller: "responsable* de traitement|responsable* du traitement|responsables conjoints|coresponsable*|entité responsable|éditeur du site|responsable conjoint",
  dpo: "délégué* à la protection des données|dpo|dpd|data protection officer|délégué à la protection|représentant dans l union",
  "contact-us": "contacter|contactez|nous contacter|nous écrire|par courrier|questions|formulaire de contact|par courrier électronique|service clients|joindre|par voie postale|nous joindre",
  "third-party-sites": "sites tiers|sites web tiers|liens vers|services tiers|sites externes|applications tierces|plateforme* tierce*|politique* de confidentialité de ces|responsable des pratiques|liens hypertextes",
  "policy-doc": "politique de confidentialité|présente politique|charte|politique de protection|déclaration de confidentialité|la politique|cette politique|politique de traitement|notice|présente charte|politique relative|présent document",
  "policy-change": "modifi* de la présente|modifications de la présente|modifier la présente|mise* à jour de la présente|mettre à jour la présente|évolution de la présente|modification* de cette|modifier cette|changement* de la politique|modification* de la politique|modification* de notre politique|mettre à jour cette politique|modification* substantielle*|modifier notre politique|mise à jour de la politique",
  "last-updated": "dernière mise à jour|date d entrée en vigueur|en vigueur|mis à jour le|mise à jour le|date de mise à jour|version du|dernière modification|date d effet|dernière révision",
  not: "pas|jamais|aucun*|ni|sans|non|nullement|rien",
  generally: "généralement|en général|habituellement|normalement|en principe|principalement|essentiellement|le plus souvent|d ordinaire|majoritairement",
  only: "uniquement|seulement|exclusivement|strictement|ne ** que|n ** que|seul|seule|seuls|seules|limité* à|minimum|aucune autre fin",
  except: "sauf|hormis|excepté|exception*|à l exception|à moins que|hors|en dehors de|à l exclusion|nonobstant|excepté*",
  if: "si|à condition|sous réserve|dans la mesure|en cas de|au cas où|pour autant que|sous condition|le cas où",
  "with-consent": "avec votre consentement|avec votre accord|sans votre consentement|sans votre accord|après votre consentement|sous réserve de votre consentement|votre consentement préalable|votre accord préalable|si vous y consentez|si vous avez consenti|sur la base de votre consentement|avec votre autorisation|recueillir votre consentement|préalablement recueilli votre consentement|si vous l acceptez|obtenu votre consentement",
  "where-law": "lorsque la loi l exige|si la loi l exige|dans les limites prévues par la loi|dans la mesure permise|conformément à la législation|sauf si la loi|lorsque la loi l impose|si la loi le permet|autorisé par la loi|dans les conditions prévues par la loi|lorsque la réglementation|exigé par la loi|permis par la loi",
  "where-applicable": "le cas échéant|si nécessaire|lorsque cela est possible|si possible|si applicable|lorsque nécessaire|dans la mesure du possible|éventuellement|lorsque cela est nécessaire",
  feasible: "techniquement possible|raisonnable*|raisonnablement|efforts raisonnables|mesures raisonnables|techniquement réalisable|dans les meilleurs délais|meilleurs délais",
  may: "peut|peuvent|pouvons|pouvez|pourr*|susceptible*|se réserve|nous réservons|réservons le droit|pouvant|possibilité de",
  will: "s engage|nous engageons|engageons|garanti*|veill*|toujours|assur*",
  must: "doit|doivent|devons|devez|devra*|obligatoire*|nécessaire à|nécessaires à|tenu de|requis|exig*|impos*|obligé*",
  some: "certain*|quelques|limité|limitée|spécifique*",
  all: "tout|toute|tous|toutes|ensemble|chaque|intégralité|entière|complet*",
  example: "par exemple|notamment|tel* que|telles que|tels que|exemple|exemples|y compris|incluant|comprenant|etc|à savoir|entre autres|à titre d exemple",
  automatic: "automatiquement|automatique*|par défaut",
  "purpose-word": "finalité*|fins|aux fins|afin de|objectif*|but|buts|en vue de|motif*",
  "retention-period": "durée* de conservation|durée* nécessaire|pendant une durée|durée de|durée limitée|pendant toute la durée|tant que votre compte|inactivité|à compter de|sauvegardes|au delà de|délai* légal|délai de prescription|délai de conservation|jusqu à ce que",
  "account-close": "supprimer votre compte|suppression de votre compte|clôture de votre compte|fermeture de votre compte|résiliation|fermer votre compte|compte supprimé|résili*|clôtur*",
  pointer: "en savoir plus|plus d informations|pour plus de|davantage d informations|consulter notre|cliquez ici|veuillez consulter|voir notre|plus amples informations|reportez vous|rendez vous|pour toute information|consultez|plus de détails|sont détaillé*|décrit* dans|disponible ici|vous référer|veuillez vous",
  illustration: "nous attachons|soucieux*|importance|confiance|bienvenue|merci|notre mission|nous respectons"
};

// src/languages/fr/vocabulary.ts
var vocabulary3 = {
  data: "donnée*|information|informations|renseignement|renseignements",
  personal: "personnel|personnels|personnelle|personnelles|personnellement",
  privacy: "confidentialité|privacy",
  private: "privé|privée|privés|privées",
  service: "service|services|prestation|prestations",
  product: "produit|produits",
  website: "site|sites|web",
  page: "page|pages",
  platform: "plateforme*|plate",
  internet: "internet|ligne",
  offline: "offline",
  app: "app|apps|appli",
  application: "application|applications",
  software: "logiciel|logiciels|software",
  program: "programme|programmes",
  programming: "programmation|programmatique",
  computer: "ordinateur*|pc",
  desktop: "bureautique",
  mobile: "mobile|mobiles|smartphone*",
  phone: "téléphon*",
  tablet: "tablette*",
  device: "appareil*|terminal|terminaux|dispositif*",
  equipment: "équipement*|matériel|matériels",
  machine: "machine|machines",
  screen: "écran|écrans",
  camera: "caméra*",
  microphone: "microphone*|micro",
  television: "télévision*|tv",
  battery: "batterie|batteries",
  cable: "câble|câbles",
  network: "réseau|réseaux",
  connection: "connexion|connexions|connectivité",
  connect: "connecter|connectez|connectant|connecté|connectée|connectés|connectées|connecte",
  disconnect: "déconnect*|déconnexion*",
  server: "serveur|serveurs",
  cloud: "cloud|nuage|nuages",
  database: "base de données|bases de données",
  domain: "domaine|domaines",
  link: "lien|liens|hyperlien*",
  linked: "lié|liée|liés|liées|lier|lient|lie",
  button: "bouton|boutons",
  click: "clic|clics|cliquez|cliquer|cliquant|clique|cliqué",
  icon: "icône|icônes",
  menu: "menu|menus",
  window: "fenêtre*|windows",
  browser: "navigateur|navigateurs",
  browse: "navigation|navigations|naviguez|naviguer|naviguant|navigué",
  interface: "interface*",
  api: "api|apis",
  code: "code|codes",
  script: "script|scripts|javascript",
  version: "version|versions",
  update: "actualis*|mise à jour|mises à jour|mettre à jour",
  upgrade: "mise à niveau",
  install: "installer|installation*|installé|installée|installés|installées|installez",
  uninstall: "désinstall*",
  download: "télécharg*",
  upload: "mettre en ligne|téléverse*",
  file: "fichier|fichiers",
  folder: "dossier|dossiers|répertoire|répertoires",
  format: "format|formats",
  text: "texte|textes",
  image: "image|images",
  photo: "photo|photos|photographi*",
  video: "vidéo|vidéos",
  audio: "audio",
  music: "musique*|musical*|chanson*",
  film: "film|films",
  streaming: "streaming|flux",
  game: "jeu|jeux",
  play: "jouer|jouez|joue|joueur*|lecteur|lecteurs",
  watch: "regarder|regardez|regardé*|visionn*",
  listen: "écouter|écoute|écoutez|écoutes|entendre|entendu",
  voice: "voix|vocal|vocale|vocales|vocaux",
  media: "média|médias|multimédia|media",
  social: "social|sociaux|sociale|sociales",
  content: "contenu|contenus",
  contain: "contient|contiennent|contenir|contenant|comporte|comportent|comportant|comporter",
  account: "compte|comptes",
  profile: "profil|profils|profilage",
  identity: "identité|identités",
  identify: "identifier|identifie|identifiez|identifiant de façon|identifié|identifiée|identifiés|identifiées|identification|identifiable*",
  identifier: "identifiant|identifiants|id",
  login: "se connecter|vous connecter|vous connectez|login",
  logout: "se déconnecter",
  log: "journal|journaux|journalis*|log|logs",
  register: "inscri*|enregistrer|enregistrez",
  membership: "adhésion|adhésions|adhérent*",
  member: "membre|membres",
  user: "utilisateur|utilisateurs|utilisatrice*",
  visitor: "visiteur|visiteurs",
  visit: "visite|visites|visiter|visitez|visité|visitée|visités|visitées",
  customer: "client|clients|cliente|clientes|clientèle",
  consumer: "consommateur|consommateurs",
  subscriber: "abonné|abonnés|abonnée|abonnées",
  subscription: "abonnement|abonnements|souscription*",
  subscribe: "abonner|abonnez|souscrire|souscrit|souscrite|souscrits|souscrivez|souscrivant",
  unsubscribe: "désabonn*|désinscri*",
  newsletter: "newsletter*|lettre d information|lettres d information",
  mail: "courrier|courriers|mail|mails",
  email: "courriel*|mél|email|emails",
  inbox: "boîte de réception|boîte aux lettres",
  address: "adresse|adresses",
  addressed: "adresser|adressez|adressée|adressées|adressé|adressés|adressons|adressant",
  postal: "postal|postale|postaux|postales",
  message: "message|messages|messagerie*",
  chat: "chat|chats|tchat|clavardage",
  sms: "sms|mms|texto*",
  call: "appel|appels|appeler|appelez",
  named: "appelé|appelée|appelés|appelées|nommé*|dénommé*|dit|dite|dits|dites|intitulé*",
  name: "nom|noms|prénom*",
  title: "titre|titres",
  contact: "contact|contacts|contacter|contactez|contactant|contacté|contactée|coordonnées",
  communication: "communication|communications|communiqu*",
  correspondence: "correspondance|correspondances",
  conversation: "conversation*|parler|parlez",
  notify: "notifi*",
  inform: "informer|informons|informe|informé|informée|informés|informées|informerons|informez|informant",
  notice: "avis|préavis",
  alert: "alerte*",
  reminder: "rappel|rappels|rappeler|rappelle*",
  announcement: "annonce|annoncer|annoncé*|annonces",
  publish: "publier|publié|publiée|publiés|publiées|publication*|publions|publiez|publie|publiant|publient",
  post: "poster|postez|posté*",
  comment: "commentaire*|commenter",
  community: "communauté*|communautaire*",
  forum: "forum|forums",
  blog: "blog|blogs",
  group: "groupe|groupes|groupement*",
  friend: "ami|amis|amie|amies",
  follow: "suivre|suivez|suivi|suivie|suivis|abonné à",
  following: "suivant|suivante|suivants|suivantes",
  feature: "fonctionnalité*|fonction|fonctions|fonctionnel*",
  tool: "outil|outils",
  technology: "technologie*|technologique*",
  technical: "technique|techniques|techniquement",
  system: "système*",
  electronic: "électronique*",
  digital: "numérique*|digital|digitale|digitales",
  virtual: "virtuel*",
  policy: "politique|politiques",
  statement: "déclaration*|déclare*|déclarant",
  terms: "terme|termes|cgu|cgv",
  condition: "condition|conditions",
  agreement: "accord|accords",
  agree: "accepter que|convenir|convenu*|conviennent|convient",
  consent: "consent*",
  permission: "permission|permissions",
  permit: "permet|permettent|permettre|permettant|permis|permise|permettra*",
  authorise: "autoris*|habilit*",
  prohibit: "interdi*|prohib*",
  contract: "contrat|contrats",
  contractual: "contractuel*",
  clause: "clause|clauses",
  provision: "disposition|dispositions",
  section: "section|sections|rubrique*",
  paragraph: "paragraphe*|alinéa*",
  chapter: "chapitre*",
  article: "article|articles|art",
  table: "tableau|tableaux",
  appendix: "annexe|annexes|avenant*",
  heading: "titre de section|entête*|en tête",
  footer: "bas de page|pied",
  document: "document|documents|documentation*|documenter",
  form: "formulaire*",
  shape: "forme|formes|former",
  field: "champ|champs",
  list: "liste|listes|lister|listé|listée|listés|listées",
  copy: "copie|copies|copier",
  original: "original|originaux|originale*|initialement",
  draft: "brouillon*",
  record: "enregistrement|enregistrements|enregistré|enregistrée|enregistrés|enregistrées|registre|registres",
  report: "rapport|rapports|signaler|signale|signalé*|signalement*|signalez|reporter|reporting",
  archive: "archiv*",
  definition: "défini|définie|définis|définies|définit|définir|définition|définitions|définitive",
  word: "mot|mots",
  meaning: "signifie|signifier|signifiant|sens|signification|significations",
  meaningful: "utile à",
  refer: "désigne|désignent|référer|réfère*|renvoi|renvoie*",
  reference: "référence|références",
  describe: "décrit|décrite|décrits|décrites|décrire|décrivant|description*|décrivent",
  explain: "expliqu*|explication*",
  specify: "précis|précisé*|préciser|précise|précisant|spécifié*|spécifie*",
  mention: "mention*|susmentionn*|précité*",
  "set-out": "énonc*|stipul*|indiqué que",
  indicate: "indiqu*|indication*",
  summary: "résum*|récapitul*",
  overview: "aperçu*|vue d ensemble",
  introduction: "introdui*|introduction*|préambule*",
  conclusion: "conclusion*",
  guide: "guide|guides|guider|lignes directrices",
  instruction: "instruction|instructions|consigne*",
  rule: "règle|règles",
  procedure: "procédure*|démarche|démarches",
  method: "méthode*",
  manner: "manière*|façon*",
  means: "moyen|moyens",
  process: "processus|traitement|traitements|traiter|traitons|traité*|traitant|traite|traitent|traiterons",
  measure: "mesure|mesures",
  measurement: "mesurer|mesuré*",
  step: "étape|étapes",
  activity: "activité*",
  action: "action|actions|acte|actes|agir|agit|agissant|agissent",
  operation: "opération*|exploitation|exploiter|exploité*|exploitant*",
  run: "lancer|lancement|fonctionner|fonctionne|fonctionnent|fonctionnement",
  perform: "effectu*|réalis*|accompli*",
  performance: "performance*|performant*",
  execute: "exécut*",
  implement: "mettre en place|implément*|mise en place|mise en œuvre|mettre en œuvre|œuvre|mis en place|mis en œuvre",
  work: "travail|travaux|travaill*|emploi|emplois",
  employee: "employé*|salarié*|collaborateur*|effectif salarié",
  employment: "employeur*",
  hire: "recrut*|embauch*",
  career: "carrière*|profession|professions|métier*",
  professional: "professionnel*",
  expert: "expert*|spécialiste*",
  team: "équipe|équipes",
  department: "département*|services internes",
  office: "bureau|bureaux",
  headquarters: "siège|sièges",
  manager: "directeur*|dirigeant*|direction|manager",
  manage: "gérer|géré|gérée|gérés|gérées|gestion|gère*|gérons|administr*",
  business: "affaires|business",
  company: "société|sociétés|entreprise*|compagnie*|inc|llc|ltd|gmbh|sas|sarl",
  subsidiary: "filiale|filiales",
  affiliate: "affilié*|affiliation*",
  organisation: "organisation*|organiser*|organisé*|organisons|organisatrice*|organisateur*",
  association: "association|associations",
  associate: "associé*|associe*",
  institution: "organisme*|institut*",
  foundation: "fondation*|caritative*|bénévol*",
  partner: "partenai*|partenariat*",
  provider: "prestataire*|fournisseur*",
  supplier: "vendeur*",
  merchant: "commerçant*|marchand*|revendeur*|distributeur*",
  agent: "agent|agents|mandataire*",
  agency: "agence|agences",
  broker: "courtier*",
  representative: "représent*",
  owner: "propriétaire*|possède*|posséder|titulaire*",
  ownership: "propriété|propriétés",
  asset: "actif social|actifs|biens|bien immobilier",
  resource: "ressource*",
  trade: "commerce|négoce",
  commercial: "commercial|commerciaux|commerciale|commerciales",
  industry: "secteur|secteurs|industri*",
  market: "marché|marchés",
  marketing: "marketing|prospection",
  marketplace: "marketplace|place de marché",
  advertising: "publicit*|annonceur*|régie|régies",
  campaign: "campagne*",
  promotion: "promotion*|promouv*",
  offer: "offre|offres|offrir|offert*|offrons|offrent|offrant",
  discount: "réduction|réductions|remise|remises|coupon*|bon d achat",
  gift: "cadeau*",
  contest: "concours|tirage*|concurren*",
  loyalty: "fidélité|fidélis*",
  order: "commande|commandes|commander|commandé*",
  purchase: "achat|achats|acheter|acheté*|achète*|acheteur*|acquérir",
  sale: "vente|ventes|vendre|vendons|vendu*|vend|vendent|cession",
  rent: "louer|loué*|locati*|louons|locataire*",
  shop: "boutique*|magasin|magasins|shopping",
  cart: "panier|paniers",
  checkout: "paiement en ligne",
  catalogue: "catalogue*",
  brand: "marque|marques",
  trademark: "logo|logos|marque déposée",
  price: "prix|tarif|tarifs|tarification|tarifaire|tarifaires",
  cost: "coût|coûts|coûte|coûteu*",
  fee: "frais|redevance*",
  charge: "facturé*|facturer",
  free: "gratuit*",
  freedom: "liberté|libertés|librement|libre",
  payment: "paiement*|payé*|paye*|payant*|règlement d achat",
  unpaid: "impayé*",
  invoice: "facture|factures|facturation",
  receipt: "reçu de paiement|ticket de caisse",
  refund: "rembours*",
  credit: "crédit|crédits|solvabilité",
  debit: "débit|débits|prélèvement*",
  debt: "dette|dettes|créance|créances|créancier*",
  card: "carte|cartes",
  wallet: "portefeuille*",
  bank: "banque|banques|bancaire*",
  iban: "iban|bic|rib",
  money: "argent|fonds",
  amount: "montant*|somme",
  tax: "impôt*|taxe|taxes|fiscal*",
  accounting: "comptab*",
  audit: "audit|audits|auditeur*",
  financial: "financ*",
  economic: "économi*",
  profit: "profit|profits|revenu|revenus|bénéfices|recette*",
  salary: "salaire*|rémunér*",
  insurance: "assurance|assurances|assureur*",
  investment: "investiss*",
  loan: "prêt|prêts",
  royalty: "royalt*",
  law: "loi|lois|législati*",
  legal: "légal|légale|légales|légaux|légalement|juridique*|légalité",
  lawful: "licite*|licéité",
  unlawful: "illégal*|illicite*",
  regulation: "règlement|règlements|réglement*|règlementa*|régulateur*|régis*",
  statute: "statutaire*|statuts",
  directive: "directive*",
  "code-of-law": "code civil|code pénal",
  comply: "conforme|conformes|conformer|conformité|conformons|respecter|respecte|respectons|respectent|respectez|respecté*",
  accordance: "conformément|selon|vertu",
  obligation: "obligation*|devoir|obligé*|oblige*|tenu|tenue|tenus",
  mandatory: "obligatoire*|impérati*|contraignant|contraignante*|contraignants",
  require: "requi*|exiger|exige|exigent|exigé*",
  requirement: "exigence*",
  necessary: "nécessair*|nécessit*",
  need: "besoin*",
  essential: "essentiel*|vital|vitaux|indispensable*",
  strict: "strict|stricte|strictes|strictement|stricts",
  right: "droit|droits",
  privilege: "privilèg*",
  exercise: "exerc*",
  claim: "revendi*|prétention*",
  dispute: "litige*|différend|différends|contentieux|contester|contestation*|contesté*",
  court: "tribunal|tribunaux|judiciaire*|juge|juges|cour",
  judgment: "jugement*|arrêt",
  lawsuit: "procès|poursuites|poursuite|instance|assignation*",
  arbitration: "arbitra*|médiat*|conciliat*",
  jury: "jury",
  "class-action": "recours collectif*",
  evidence: "preuve*|prouver|justificatif*|démontr*",
  lawyer: "avocat*",
  counsel: "conseil|conseils|conseill*|consult*",
  crime: "crime|crimes|criminel*|pénal|pénale|pénales|pénaux|délit*",
  police: "police",
  enforcement: "faire respecter|faire appliquer|exécutoire*",
  authority: "autorité|autorités",
  supervisory: "surveillance|superviser|supervision",
  government: "gouvernement*|étatique*",
  public: "public|publics|publique|publiques|publiquement",
  "public-interest": "intérêt public|intérêt général",
  national: "national|nationaux|nationale|nationales|nation",
  nationality: "nationalité*|citoyen*",
  international: "international*|internationaux|mondial*|monde|mondiaux",
  federal: "fédéral*|fédéraux",
  state: "état|états",
  country: "pays",
  territory: "territoire*",
  region: "région*|province*",
  city: "ville|villes|communes|municipal*",
  place: "lieu|lieux|endroit*",
  location: "localis*|situé*|géolocalis*|emplacement*|positionne*",
  area: "zone|zones|espace|espaces|domaine de",
  geographic: "géographi*",
  map: "carte géographique|cartographi*",
  europe: "europe|européen*|ue|eee",
  union: "union",
  "economic-area": "espace économique",
  america: "amérique|américain*|usa",
  united: "unies|unis",
  kingdom: "royaume|britanni*|anglais*|angleterre",
  sweden: "suède|suédois*",
  germany: "allemagne|allemand*",
  france: "france|français*",
  ireland: "irlande|irlandais*",
  switzerland: "suisse*",
  netherlands: "néerland*",
  belgium: "belgique|belge|belges",
  spain: "espagne|espagnol*",
  italy: "italie|italien*",
  canada: "canada|canadien*",
  australia: "australie*",
  asia: "asie|asiatique*",
  california: "californi*",
  language: "langue|langues|langage|linguistique*",
  translation: "traduct*|tradui*",
  foreign: "étranger*|étrangère*|transfrontal*",
  outside: "extérieur*|externe|externes|dehors|hors",
  inside: "interne|internes|intérieur|intérieure|sein",
  "third-party": "tiers|tierce|tierces",
  "third-country": "pays tiers",
  party: "partie|parties",
  entity: "entité|entités|organe*",
  person: "personne|personnes|individu*|gens|physique|physiques",
  human: "humain|humaine|humains|humaines|manuel*",
  "data-subject": "personne concernée|personnes concernées",
  subject: "sujet|sujets|objet|objets|thème*|thématique*",
  "subject-to": "soumis|soumise|soumises",
  child: "enfant*",
  minor: "mineur*|adolescent*|jeune|jeunes",
  adult: "adulte*|majeur|majeurs",
  parent: "parent|parents|parental*|tuteur*",
  family: "famille*|famili*|foyer*|conjoint|conjoints|conjointe|matrimonial*",
  birth: "naissance*|né|née",
  death: "décès|mort|décédé*",
  age: "âge|âgé|âgés|âges",
  gender: "sexe|genre|civilité",
  sexual: "sexuel*",
  life: "vie|vies|vivre|vivant*",
  health: "santé|médical|médicale|médicaux|médicales|sanitaire*",
  body: "corps|poids|corporel*",
  injury: "blessure*|lésion*",
  disability: "handicap*",
  medicine: "médicament*|drogue*",
  emergency: "urgen*",
  genetic: "génétique*",
  religion: "religi*|croyance*|philosophi*|foi|conviction*",
  politics: "politique ou|politiques ou|opinions politiques",
  ethnic: "ethni*|race|racial*",
  opinion: "opinion*|point de vue",
  education: "éducat*|enseign*",
  course: "cours|leçon*",
  training: "formation*|formé*|entraînement*",
  learn: "apprend*|apprentissage*",
  knowledge: "connaissance*|sciemment",
  know: "savoir|connaître|connu*|sachez|sait|savez|inconnu*|connait",
  aware: "conscien*|sensibilis*",
  understand: "comprendre|comprenez|compréhens*|compris que",
  think: "penser|pensez|pensons|croire|croyons|considér*|estimons|estimez|envisag*",
  want: "souhait*|voul*|veut|veux|désir*|veulent",
  like: "préférer|préféré*|préfère|préférez|favori|favoris|favorite|aimer|aime|goût*",
  interest: "intérêt*|intéresse|intéresser|intéressé*",
  love: "amour|plaisir*|heureux|profiter|profitez|amusant*",
  expect: "attendu|attendue|attendus|attends|attente*|prévoi*|prévisible*",
  intend: "intention|intentions|destiné*|entend",
  purpose: "finalité*|but|buts|objectif*|fin|fins",
  reason: "raison|raisons|motif*",
  basis: "base|bases|basé*|fondé|fondée|fondées|fondement*|repose|fonder|fonde|fondent",
  cause: "cause|causes|causé*|causer|résultant|résulte*|découl*|entraîne|entraînent|entraîner|entraînera|entraînerait",
  result: "résultat*|conséquent",
  consequence: "conséquence*|effet*",
  influence: "influen*|impact*|affecte*|affecté*",
  security: "sécuri*|sûr|sûre|sûreté",
  safe: "sauvegard*|mesures de sécurité",
  protect: "protég*|protect*",
  defend: "défen*",
  prevent: "préven*|empêch*|évit*",
  detect: "détect*",
  risk: "risque*",
  danger: "danger*|nuisible*|nuire|péril",
  threat: "menac*",
  attack: "attaque*|intrusion*",
  abuse: "abus|abusi*|détourne*",
  fraud: "fraud*|escroquer*",
  spam: "spam|pourriel*|indésirable*",
  theft: "vol|volé*",
  loss: "perte*|perd*",
  damage: "dommage*|préjudice*",
  destroy: "détrui*|destruction*",
  accident: "accident*|involontair*",
  incident: "incident*",
  breach: "violation*|manquement*",
  violate: "violer|violé|viole|violant|violent les|enfrein*|porter atteinte|atteinte*|infraction*|contrefa*",
  guarantee: "garant*",
  ensure: "assurer|assure|assurent|assuré|assurée|assurés|assurez|assurons|assurant|veill*",
  promise: "promesse*|engag*|promet*",
  trust: "confian*",
  reliable: "fiable*|fiabilité",
  encrypt: "chiffrement*|chiffré|chiffrée|chiffrés|chiffrées|chiffrer|crypt*",
  password: "mot de passe|mots de passe|passe",
  credentials: "identifiants de connexion",
  verify: "vérifi*|authentifi*|validation*|valider",
  confirm: "confirm*|attest*",
  check: "case à cocher|cocher|cochez|cochant",
  review: "examen|examiner|examinez|revoir|réexam*|avis client",
  control: "contrôl*|maîtris*",
  monitor: "surveiller|surveille|surveillons|surveillé*|surveillent|monitor*|observ*",
  investigate: "enquêt*|investig*",
  filter: "filtr*",
  block: "bloqu*|blocage*",
  limit: "limit*|restrei*|restrict*",
  suspend: "suspen*",
  terminate: "résili*|annul*",
  end: "expir*|terme de|finir|cesser|cesse|cessation|terminer|terminé|terminée|termine|terminaison|échéance*|achèv*|issue",
  close: "ferm*|clôtur*",
  open: "ouvr*|ouvert*",
  start: "début*|commenc*|démarr*",
  stop: "arrêter|arrête|arrêtez|arrêté*|stopp*",
  continue: "continu*|poursuivre|poursuivons|poursuivant|reste|restent|restez|rester|demeur*|persiste|persistance",
  pause: "interrupt*|interromp*|perturb*|interfér*|pause",
  change: "chang*|modifi*|altér*|ajust*|évolu*",
  convert: "conversion*|convertir*|converti|convertis|transform*",
  replace: "remplac*|substitu*",
  switch: "bascul*|commut*",
  improve: "amélior*|optimi*|mieux",
  develop: "développ*|élabor*",
  create: "créer|créé*|création*|créant|crée|créez|créons|générer|génère|génèrent|généré|générée|générés|générées|générant|génération*|produire|produisent|produisant|production*|construire|construction*|construit*",
  make: "faire|fait|faite|faits|faites|faisons|font|faisant|fera|ferons|fasse",
  design: "concevoir|conçu*|concept*|design",
  fix: "répar*|corrig*|débog*|bogue*|bug|bugs|dépann*",
  error: "erreur*|défaut*|défail*|inexact*|faux|fausse*|incorrect*|erroné*",
  problem: "problème*|difficult*",
  solve: "résou*|résol*|solution*|remédi*",
  test: "test*|essai*|essayer|expériment*|bêta",
  try: "efforç*|effort*|tente*|tentative*",
  succeed: "succès|réuss*|atteindre|parvenir",
  fail: "échec*|échou*|omission*|incapacit*",
  happen: "arriver|arrive|survien*|survenu*|produit un|intervien*|lieu de",
  event: "événement*|évènement*|occasion|occasions",
  case: "cas",
  situation: "situation*|circonstanc*|contexte*",
  status: "statut",
  use: "utilise|utilisent|utiliser|utilisez|utilisons|utilisant|utilisé|utilisée|utilisés|utilisées|utilisation*|utilisera*|utiliserons|utilisable*|usag*",
  reuse: "réutilis*",
  collect: "collecte|collectes|collecter|collecté*|collectons|collectent|collectez|collectant|collecteur*|recueil*|récolt*",
  obtain: "obten*|obtien*|recev*|reçoi*|reçu*|récept*|récupér*",
  recipient: "destinataire*",
  provide: "fournir|fournit|fourni|fournie|fournis|fournies|fournissons|fournissez|fournissent|fournissant|fourniture*|fournirons",
  give: "donne|donner|donné|donnée une|donnez|donnant|octroy*|accorde*|accordé*",
  share: "partag*",
  disclose: "divulg*|révél*",
  send: "envo*|transm*|expédi*",
  transfer: "transfér*|transfert*",
  forward: "réachemin*|redirig*|retransm*",
  delivery: "livrer|livraison*|livré|livrée|livrés|livrées|livreur*|livrons|transporteur|transporteurs|colis",
  return: "retour*|renvoyer|renvoyé*|renvoyez",
  exchange: "échang*",
  access: "accès|accéd*|accessib*",
  available: "disponib*|mise à disposition",
  store: "stock*|héberg*",
  keep: "conserv*|gard*|détien*|déten*|préserv*|tenir",
  delete: "supprim*|suppress*|effac*",
  remove: "retir*|enlev*|retrait*",
  restore: "restaurer|restauration|restauré*|rétabl*|récupération de données",
  deactivate: "désactiv*",
  activate: "activé*|activer*|activez|activat*",
  active: "actif|active|actives|activement|inacti*",
  automatic: "automat*",
  "user-manual": "manuel d utilisation|mode d emploi",
  analyse: "analyse*|analysant|analysons|analysé*",
  evaluate: "évalu*|appréci*|note|notes|notation*",
  calculate: "calcul*|estimation*|estimé*|compter|décompt*|comptage",
  compare: "compar*",
  combine: "combin*|fusion*|regroup*|ensemble|croisement*",
  integrate: "intégrer|intègre|intégré|intégrée|intégrés|intégrées|intégrant|intégration*|intègrent",
  separate: "sépar*|distinct|distincts|distincte|distinctes|distinctement|divis*",
  include: "inclu*|comprend|comprennent|comprenant|compris|comprise|comprises|englob*",
  exclude: "exclu*|exception|exceptions|excepté|dérog*|hormis|sauf",
  add: "ajout*|addition*|supplément|suppléments|supplémentaire|supplémentaires|complément*",
  complete: "complèt*|complet*|compléter|rempli*|incompl*",
  full: "plein*|entier*|entièr*|intégral|intégrale|intégralement|intégralité",
  total: "total*|totaux",
  part: "part|partiel*|portion*|composant*|élément*",
  piece: "pièce*|article acheté|élément d information",
  set: "ensemble de|fixer|fixé*|fixe|défini par",
  settings: "paramètr*|paramétr*|configur*|réglage*|préférence|préférences",
  default: "par défaut",
  customise: "personnalis*|sur mesure|adapter|adaptation*|adaptons|adapte",
  recommend: "recommand*|suggér*|suggest*|propos*",
  support: "support|supports|soutien*|soutenir",
  help: "aide|aider|aident|aides|assist*",
  ask: "question*|demander si|interrog*|faq|priè*|prie",
  request: "demande|demandes|demander|demandé*|demandant|demandez|demandons|requête*|sollicit*",
  answer: "répon*",
  write: "écris|écrit|écrite|écrire|écriv*|écrits|rédig*",
  read: "lire|lis|lisez|lisible*|lu|lecture",
  see: "voir|voyez|vu|vue|vus|visib*",
  display: "affich*|montr*|présente|présenter|présenté*|présentation*",
  search: "recherch*|moteur|moteurs|cherch*",
  find: "trouv*|découv*|retrouv*",
  choose: "choix|chois*|sélection*|option*|opter|facultati*",
  decide: "décid*|décision*|détermin*",
  accept: "accept*|adopt*",
  approve: "approuv*|approb*|agréé*|agrément",
  refuse: "refus*|rejet*",
  object: "oppos*",
  withdraw: "révoqu*|rétract*|révoc*|retirer votre",
  correct: "rectif*|corrig|correct|correcte|corrects|correction*",
  accurate: "exact|exacte|exactes|exacts|exactitude|exactement|précision*|véridique*",
  complaint: "plainte*|réclamation*|plaindre",
  appeal: "faire appel|recours",
  concern: "concern*|relatif|relatifs|relative|relatives|préoccup*|égard|afférent*|inquiét*",
  relationship: "relation|relations",
  apply: "appliqu*|applicab*|application de la|s applique|s appliquent",
  effective: "efficac*|effectif|effective|effectives|effectivement",
  valid: "valide|valides|validité|valable*|invalid*",
  "effective-date": "vigueur|force",
  last: "dernier*|dernière*|récent*|récemment",
  new: "nouveau*|nouvel*|neuf",
  old: "ancien*|vieux|vieille|obsolète*",
  current: "actuel*|courant*|existant*|présentes",
  exist: "exist|existe|existent|existence|exister",
  previous: "précéd*|antérieur*|préalab*|auparavant|déjà",
  future: "futur*|avenir|ultérieur|ultérieure|ultérieurs|ultérieures|ultérieurement|postérieur*|ensuite|puis",
  before: "avant",
  after: "après",
  next: "prochain*",
  now: "maintenant|désormais|aujourd|présent",
  soon: "bientôt|immédiat*|délai|délais|tard|aussitôt|promptement|tarder",
  quick: "rapid*|vite|vitesse",
  slow: "lent|lente|lentement",
  time: "temps|moment|moments|fois|horaire*|horodat*|temporel*",
  period: "période*|durée|durées",
  temporary: "temporair*|provisoire*|momentané*",
  permanent: "permanen*|durable*|définitivement|définitif|définitives|indéfini*|perpétu*|persistant*",
  date: "date|dates|daté*",
  calendar: "calendrier*",
  day: "jour|jours|journalier*|quotidien*",
  week: "semaine*|hebdomadaire*",
  month: "mois|mensuel*|mensualité*",
  year: "an|ans|année*|annuel*",
  hour: "heure|heures",
  minute: "minute|minutes",
  seconds: "secondes",
  morning: "matin",
  monday: "lundi*",
  tuesday: "mardi*",
  wednesday: "mercredi*",
  thursday: "jeudi*",
  friday: "vendredi*",
  saturday: "samedi*",
  sunday: "dimanche*",
  holiday: "férié*|week end|congé*",
  january: "janvier|janv",
  february: "février|fév",
  march: "mars",
  april: "avril",
  "may-month": "mai",
  june: "juin",
  july: "juillet",
  august: "août",
  september: "septembre|sept",
  october: "octobre|oct",
  november: "novembre|nov",
  december: "décembre|déc",
  zero: "zéro",
  "one-number": "un seul|seul|seule|seuls|seules|unique|uniques|uniquement|seulement",
  two: "deux|double*",
  three: "trois",
  four: "quatre",
  five: "cinq",
  six: "six",
  seven: "sept jours|sept ans",
  eight: "huit",
  nine: "neuf mois",
  ten: "dix",
  eleven: "onze",
  twelve: "douze",
  thirteen: "treize",
  fifteen: "quinze",
  sixteen: "seize",
  eighteen: "dix huit",
  twenty: "vingt",
  thirty: "trente",
  forty: "quarante",
  fifty: "cinquante",
  sixty: "soixante",
  ninety: "quatre vingt dix",
  hundred: "cent|centaine*",
  thousand: "mille|milliers",
  million: "million*|milliard*",
  first: "premier*|première*|initial|initiale|initiaux|abord",
  second: "deuxième*|second|seconde|secondaire*",
  fourth: "quatrième*",
  fifth: "cinquième*",
  half: "moitié|demi",
  percent: "pourcent*|proportion*",
  number: "numéro|numéros|nombre|nombres|chiffre|chiffres",
  many: "plusieurs|nombreux|nombreuses|multiple*|divers|diverses|beaucoup",
  more: "davantage|amples|plus grand|beaucoup plus",
  less: "moins|inférieur*|réduc|réduire|réduit*|minim*|diminu*",
  maximum: "maxim*",
  increase: "augment*|accroî*|croissan*|étend*|prolong*|extension*",
  average: "moyenne|moyennes",
  level: "niveau|niveaux",
  extent: "mesure où|étendue|portée|ampleur|degré*",
  range: "gamme*|éventail|variété|série",
  size: "taille*|dimension*|longueur|largeur",
  small: "petit|petits|petite|petites|court|courte|peu|brève*|bref",
  large: "grand|grande|grands|grandes|long|longue|longtemps|large|larges|largement|vaste|majeure|important nombre",
  high: "haut|haute|élevé*|hautement|supérieur*",
  low: "bas|basse",
  simple: "simple|simples|simplement|facile|facilement|simplifi*|aisément",
  complex: "complexe*|compliqué*",
  clear: "clair|claire|clairs|claires|clairement|explicit*|exprès|expresse*|expressément|manifest*",
  good: "bon|bonne|bons|bonnes|bien|meilleure|optimal*",
  bad: "mauvais*|négati*|défavorable*|détriment",
  important: "important|importante|importants|importantes|importance|principal*|principaux|priorit*|primaire*|significatif|significatifs|significative|significatives",
  relevant: "pertinen*",
  appropriate: "approprié*|adéqua*|adapté|adaptée|adaptés|adaptées|convenable*|inapproprié*",
  reasonable: "raisonnable*|équitable*|loyal*|juste",
  possible: "possible|possibles|éventuel*|potentiel*|impossib*|probab*|susceptible|susceptibles|peut être",
  certain: "certain|certains|certaine|certaines|particulier|particuliers|particulière*|spécifique*|spécial|spéciale*|exclusive|exclusives|notamment",
  general: "général*|généraux|courant|normal*|habituel*|commun|commune|communément|typique*|ordinaire*",
  regular: "régulier*|régulière*|souvent|toujours|fréquen*|périodi*|parfois|occasionnel*",
  similar: "similair*|identique*|équivalen*|même|mêmes|égal|égale|égaux|analogue*|semblable*|pareil*",
  different: "différent|différents|différente|différentes|différence*|différemment|divers type|varier|varie|varient|alternati*|distinction|distingu*",
  other: "autre|autres|autrui|ailleurs|autrement",
  unique: "unique en|singulier*",
  own: "propre|propres",
  direct: "direct|directs|directe|directes|directement|indirect*",
  joint: "mutuel*|collectif|collectifs|collectivement|collective|collectives|collaboration*|collaborer|collaborent|coopér*|commun accord",
  behaviour: "comportement*|conduit*|mener",
  habit: "habitude*",
  practice: "pratique|pratiques",
  experience: "expérience*",
  quality: "qualité|qualités",
  standard: "standard|standards|norme|normes|type de clause",
  principle: "principe|principes",
  criterion: "critère*",
  factor: "facteur*",
  characteristic: "caractéristique*|attribut*|trait",
  nature: "nature|naturel*|caractère|caractères",
  type: "type|types|sorte|sortes|typologie",
  category: "catégori*|classif*",
  example: "exemple*|ex|telles que",
  detail: "détail|détails|détaill*",
  "more-information": "en savoir plus|plus d informations|pour plus",
  fact: "fait que|réel|réels|réelle|réelles|réellement|réalité",
  "truth-false": "trompeur*|mensong*|fausses",
  intellectual: "intellectuel*|immatéri*",
  copyright: "copyright|droits d auteur|droit d auteur",
  patent: "brevet*",
  license: "licen*",
  author: "auteur*|artist*|créateur*",
  culture: "culture|culturel*|histoire*|historique*",
  book: "livre|livres|réserv*",
  travel: "voyage*|trajet*|tourisme|touristique*|itinéraire*",
  flight: "aérien*|aéroport*|compagnie aérienne|vols",
  transport: "train de|métro|transport|transports",
  vehicle: "véhicule*",
  ticket: "billet*|passager*",
  passport: "passeport*|carte d identité",
  hotel: "hôtel*|hébergement touristique|logement*",
  home: "maison|domicile|immeuble*|bâtiment*|appartement*|chambre*",
  reside: "résid*|demeurant|domicilié*",
  street: "rue|avenue|boulevard|route|routes|étage|bp|cedex",
  zip: "code postal|codes postaux",
  food: "alimentaire*|repas|nourriture|boisson*",
  clothing: "vêtement*|chaussure*|mode",
  sport: "sport*",
  environment: "environnement*|climat*",
  weather: "météo*",
  "force-majeure": "force majeure",
  energy: "énergie*|électri*|alimentation électrique|pouvoirs|puissance|gaz",
  science: "scientif*|science*|chercheur*",
  study: "étude|études|étudier",
  survey: "enquête de|questionnaire*|sondage*|retour d expérience|entretien|entretiens",
  statistic: "statisti*|métrique*|mesure d audience",
  analytics: "analytics|analytique*",
  trend: "tendance*|motif récurrent|schéma*",
  model: "modèle*",
  ai: "artificiel*|ia",
  smart: "astuce*|intelligente*",
  cookie: "cookie*|témoin*",
  pixel: "pixel*",
  tracking: "traqu*|suivi de|traçage*|trace|traces|traceur*|tracer|pistage",
  session: "session*",
  cache: "cache|caches|tampon",
  signal: "signal|signaux",
  sensor: "capteur*",
  ip: "ip|protocole*|http",
  os: "système d exploitation|systèmes d exploitation",
  google: "google*",
  facebook: "facebook*",
  microsoft: "microsoft*",
  apple: "apple",
  amazon: "amazon*",
  twitter: "twitter*",
  youtube: "youtube*",
  linkedin: "linkedin*",
  firefox: "firefox*|mozilla*",
  paypal: "paypal*",
  gdpr: "rgpd|gdpr",
  ccpa: "ccpa|cpra",
  dpo: "dpo|dpd|délégué*",
  cnil: "cnil",
  controller: "responsab*",
  processor: "sous traitant|sous traitants|traitants|sous traitance",
  contractor: "contractant*|cocontractant*|indépendant|indépendants|sous contrat",
  assignment: "mission|missions|tâche*|projet*|céder|assign|affect|attribution*",
  behalf: "compte de|nom de",
  responsibility: "responsabilité civile|passible",
  disclaimer: "indemni*|décline|déclinons|décharge",
  waiver: "renonc*",
  sanction: "sanction*|pénalité*|amende*|injonction*",
  jurisdiction: "juridiction*|compétent|compétente|compétents|compétentes|ressort",
  competent: "compétence*|capacité*|capable*|apte|aptitude*|qualifi*|mesure de",
  talent: "talent*",
  independent: "indépendance|indépendante|indépendantes|indépendamment|autonom*",
  depend: "dépend*|appuy*|appui*",
  voluntary: "volontaire*|bénévole",
  regardless: "malgré|nonobstant|quel que|indépendamment de|bien que",
  extraordinary: "extraordinaire*|exceptionnel*|inhabituel*|rare|rares|rarement",
  "legally-required": "permis par la loi|exigé par la loi",
  legitimate: "légitime|légitimes|légitimement",
  fundamental: "fondamental*|fondamentaux|basique*|élémentaire*",
  sensitive: "sensible|sensibles|sensibilité",
  confidential: "confidentiel|confidentiels|confidentielle|confidentielles",
  anonymous: "anonym*|pseudonym*",
  aggregate: "agrég*|compil*",
  hash: "hach*|hash*|jeton*",
  structured: "structur*",
  portable: "lisible par machine|portab*",
  intervention: "intervention*|intervenir|interag*|interact*",
  participate: "particip*|implique|impliquent|impliquer|impliqué*|impliquant|implicat*|prendre part",
  contribute: "contribu*",
  submit: "soumet|soumettent|soumettez|soumettant|soumettre|saisir|saisie|saisi|saisissez|dépôt|dépos*|entrer",
  take: "prendre|prend|prenons|prenez|pris|prise|prises|prennent|prenant",
  bring: "apport*|porter|porte|portent|portant|emport*",
  go: "aller|allez|va|vont|venir|vient|viennent|devenir|devient|deviennent|venant",
  leave: "quitt*|départ|départs|sortie|sort",
  arrive: "arrivée*|joign*|joindre|atteint|atteints",
  move: "déplac*|mouvement*|déménag*|bouger",
  "place-verb": "placer|placé*|place|plaçons|insér*|position|positions|mettre|mettons|met|mettent|mise|mises|mis|mettez|mettant",
  tell: "dire|dis|disant|racont*|parole*|discours",
  discuss: "discut*|discussion*|débat*",
  appear: "appara*|semble|semblent|figur*|paraî*",
  lead: "mène|mener à|conduire à|aboutir|amené|amenée|amenés|amener|amènent|amenées",
  maintain: "maintenir|maintenance|maintien|maintient|maintiennent|maintiendr*|entretien de|maintenu*",
  serve: "servir|sert|servent|desserv*",
  discriminate: "discrimin*",
  harass: "harcel*|harcèl*|offens*|haine*|injurieu*",
  pursue: "poursuit|poursuivi*",
  "enter-into": "conclure|conclu|conclue|conclus|passer un",
  establish: "établir|établie|établis|établies|établiss*|instaur*",
  "found-company": "fondateur*",
  constitute: "constitu*|consist*|compos",
  belong: "apparten*|appartien*",
  cover: "couvr*|couvert*",
  extend: "étend",
  derive: "dédui*|inférence*|inférer|prédi*",
  interpret: "interpr*",
  match: "correspondant|correspondants|correspondante*|correspond|correspondent|rapproch*",
  balance: "équilibr*|solde*|mise en balance",
  prioritise: "prévaut|prévaloir|prévalent|prépond*|primer",
  "respect-dignity": "dignité|éthique*|moral*",
  value: "valeur|valeurs|valoris*|précieu*",
  benefit: "avantag*|bénéfice|bénéfici*",
  opportunity: "possibilité|possibilités|opportunit*|chance*|faculté",
  "freedom-expression": "expression*|exprim*",
  feel: "sentir|sentiment*",
  welcome: "bienvenue|cher|chers|chère*|accueil*|salut*",
  attention: "attenti*|soin|soins|prudent*|prudence|diligen*|vigilan*",
  note: "noter|notez|remarqu*",
  remember: "mémori*|mémoire|souvenir|souvenez|souvenirs|oubli*",
  imagine: "idée*|créatif*|innov*|imagin*",
  plan: "plan|plans|planifi*|stratég*|prévu|prévue|prévus|prévues",
  prepare: "prépar*",
  initiate: "initiative*|déclench*",
  finalise: "enfin|finalement|final|finale|finalis*",
  coordinate: "coordin*",
  facilitate: "facilit*",
  encourage: "encourag*|incit*|inviter|invitation*|invitons|motiver",
  attract: "attir*|attract*|cibl*|reciblage",
  audience: "audience*|public cible",
  "interest-based": "centres d intérêt|centre d intérêt",
  banner: "bannière*|bandeau*|pop",
  spread: "diffus*|distribution|distribuer|dissém*|propag*",
  reproduce: "reprodu*|répét*|réitér*|dupli*|de nouveau|à nouveau|récurren*",
  derivative: "dérivé*",
  "reverse-engineer": "décompil*|désassembl*|ingénierie",
  circumvent: "contourn*|éluder",
  impersonate: "usurpation*|se faire passer",
  burden: "charge de la preuve|fardeau",
  material: "matérielle*|matériaux",
  physical: "physiquement|physique ou",
  surroundings: "milieu",
  structure: "infrastructur*|architect*|cadre*|encadr*",
  center: "centre|centres|central|centrale|centralis*",
  side: "côté|côtés|coin|bord",
  top: "sommet",
  front: "devant|frontal*",
  line: "lignes|colonne*|rangée*",
  path: "parcours|chemin*|naviguer dans",
  direction: "sens de|orient*",
  distance: "distance*|proxim*|proche|proches|près|autour|éloign*",
  origin: "origine*|source*|provenan*|issu|issus|issues",
  sample: "échantillon*|aléatoire*",
  mix: "mélang*|complémentarité",
  counterpart: "homologue*|contrepartie*",
  "private-life": "intime*|vie privée",
  sign: "sign|signature*|signer|signataire*|signé|signée",
  certify: "certifi*|sceau|label*|accrédit*",
  badge: "badge*|insigne*",
  shield: "bouclier|shield",
  "corporate-rules": "lié par|tenus par",
  transaction: "transaction*",
  merger: "fusion|fusions|acquisition*|réorganis*|restructur*|rachat*",
  bankruptcy: "faillite*|insolvab*|liquidation*|dissol*",
  successor: "successeur*|héritier*|ayants droit|ayant droit",
  venture: "coentreprise*",
  sponsor: "sponsor*|parrain*",
  "co-brand": "cobrand*",
  candidate: "candidat*|cv|postul*",
  background: "arrière plan|antécédents",
  qualification: "diplôme*",
  military: "militair*",
  "trade-union": "syndical*|syndicat*|grève*",
  "emergency-service": "secours",
  export: "export*",
  import: "import|importation*|importer",
  embargo: "embargo*",
  gambling: "loterie*|pari|paris sportifs",
  dating: "rencontr*|réunion*|rendez|romant*",
  compatible: "compatib*|incompatib*",
  donation: "don|dons|donat*",
  "support-ticket": "service client|services clients|assistance téléphonique|hotline",
  thing: "chose|choses",
  point: "point|points",
  "term-duration": "durée du contrat",
  local: "local|locaux|locale|locales|localement",
  against: "encontre|contraire|contraires|contrairement",
  even: "encore que|toutefois que",
  commission: "commission|commissions|comité|conseil d administration",
  discretion: "discrétion*|gré",
  respective: "respectif|respectifs|respective|respectives|respectivement",
  premium: "premium",
  back: "arrière|dos",
  informal: "informel*",
  civil: "civil|civile|civils|civiles|civilement",
  least: "au moins",
  consistent: "conflit*|contradict*|cohéren*|incohéren*",
  traffic: "trafic",
  unauthorised: "non autorisé*",
  implied: "implicite*|tacite*",
  self: "soi même|eux mêmes|moi même",
  official: "officiel*|formel*",
  past: "passé|passée|passés|passées",
  edit: "éditer|éditeur*|éditorial*|édition*",
  renew: "renouvel*|reconduction*|reconduit*",
  republic: "république*|tchèque",
  israel: "israël*",
  portugal: "portugal|portugais*",
  instead: "plutôt|au lieu",
  channel: "canal|canaux|chaîne|chaînes",
  sufficient: "suffisa*|suffit|suffire|assez",
  satisfy: "satisfa*",
  proceed: "procéder|procède|procèdent|procédons|procédez|procédé*",
  matter: "matière|matières",
  cross: "croisé*|travers",
  mechanism: "mécanisme*",
  reflect: "refl*",
  news: "actualité*|presse|journal d|nouvelles sur",
  assume: "présumer|présumé|présumée|présumés|présumées|suppos*|assume*",
  tariff: "barème*",
  mode: "modes|modalité*",
  useful: "utile|utiles|populaire*|intéressant|intéressante|intéressantes",
  advance: "avance|avancé*|avances",
  ride: "course|courses|coursier*",
  beyond: "delà|dépass*|excéd*",
  incur: "encourt|encourues|encouru",
  allege: "prétendu*|soupçon*|suspect*|allég*|accus*",
  premises: "locaux de",
  honor: "honor|honorer|honore",
  hard: "dur|durs|papier",
  majority: "majorité*|restant*|solde de|partie restante",
  visual: "visuel*|graphi*",
  pending: "attendre|attendez|pendante",
  expense: "dépens*|dédommag*|compens*|cher à",
  prominent: "bien visible|apparent|mise en évidence",
  appoint: "désignation|désigner|désigné|désignée|désignés|nommer|nomination*",
  hide: "masqu*|cacher|caché|cachée|invisib*|dissimul*",
  letter: "lettre|lettres",
  mind: "esprit|mental*|psych*",
  face: "visage*|facial*|tête",
  portal: "portail*|passerelle*",
  dedicated: "dédié*|consacr*",
  index: "index|indice|sommaire",
  recycle: "recycl*|déchet*",
  vpn: "vpn|proxy|tunnel",
  segment: "segment*",
  celebrity: "célèbr*|célébri*|notoriété",
  negligence: "néglige*|faute",
  intentional: "intentionnel*|délibérément|volontaires|lourde|dol",
  sever: "grave|graves|gravement|sévère*|gravité|sérieu*",
  impose: "imposer|imposé*|impose|imposent",
  role: "rôle*",
  entertainment: "divertissement*|loisir*",
  unit: "unité|unités",
  package: "paquet*|emball*|forfait*|formule|formules",
  uniform: "uniforme*|harmonis*",
  widget: "widget*",
  webinar: "webinair*|conféren*|séminaire*|webinar*",
  synchronise: "synchronis*",
  excess: "excessi*|infondé*|disproportion*",
  redeem: "échanger vos points|utilisation des points",
  accessory: "accessoire*",
  manufacturer: "fabricant*|constructeur*|usine|fabriqu*",
  engineer: "ingénieur*|technicien*|mécanique*",
  operator: "opérateur*|opératrice*",
  carrier: "télécom*|fai",
  "host-guest": "invité|invités|hôte|hôtes|invitée",
  moderate: "modér*",
  vote: "vote*|élection*",
  petition: "pétition*|lobby*",
  reputation: "réputation*|image de marque",
  society: "société civile|sociétal*",
  "background-check": "vérification des antécédents",
  imprint: "mentions légales|éditeur du site",
  telefax: "fax|télécopie*",
  "company-register": "rcs|siren|siret|immatricul*",
  capital: "capital|actionnaire*|actions ordinaires",
  "debt-collection": "recouvrement*",
  "money-laundering": "blanchiment",
  score: "score|scores|scoring|cotation",
  warehouse: "entrepôt*|inventaire*",
  season: "saison*|été prochain|hiver|noël",
  furniture: "meuble*|électroménager|mobilier*",
  stage: "scène*|phase*|stade|étape de",
  drop: "tomb*|baisse*|chut*|relève|relèvent|relever",
  attach: "joindre en|jointe*|joint à|pièce jointe|attach*|annexé*",
  lifespan: "durée de vie",
  swipe: "défil*|balayer|appuyer sur|appuyez",
  print: "imprim*|impression papier",
  scan: "scan|scanné*|scanner|numéris*",
  keyboard: "clavier*|souris|frappe*|taper|tapez",
  wear: "montre connectée|casque*|port de|wearable*",
  volume: "volume*",
  "heart-rate": "cardiaque*|calori*|coeur|cœur",
  vaccine: "vaccin*|covid*|épidém*|pandém*",
  patient: "patient|patients|patiente*|cliniqu*|thérap*|soignant*",
  prescription: "prescri*|ordonnance*",
  "limitation-period": "délai de prescription",
  negotiate: "négociation|négociations|négocier|pourparler*",
  "mutatis-mutandis": "mutatis",
  hereinafter: "ci après|par les présentes|dudit|ladite|lesdit*|desdit*|ledit",
  anyone: "quiconque|n importe|quelconque|chacun|chacune",
  aspect: "aspect|aspects|égards",
  due: "raison de|due|dû|dues|dus|grâce",
  combat: "lutte*|combat*",
  trespass: "intrusion physique",
  solicit: "démarchage|non sollicité*|racol*",
  endorse: "approbation de|témoignage*",
  coerce: "contraint*|forcer|forcé*",
  favor: "faveur|favorable*|favoris*",
  rank: "classe|classement*|trier",
  hint: "astuces|indice sur|tuyau",
  elapse: "écoul*|révolu*",
  transparent: "transparen*",
  integrity: "intégrité",
  render: "rendre|rendu|rendue|rendus|rendant|rendues",
  dispose: "disposez|disposer|dispose|disposons|disposent|disposant",
  recognise: "reconnaî*|reconnais*|reconnu*",
  intermediary: "intermédiaire*",
  computing: "informatique*",
  freelance: "freelance*|auto entrepreneur*",
  consumption: "consommation*|consommer",
  justice: "justice",
  club: "club|clubs",
  studio: "studio*",
  boarding: "embarquement|bagage*",
  "percentage-rate": "taux",
  inhabitant: "habitant*|population*",
  shorten: "tronqu*|abrég*|raccourci*",
  comprehensive: "exhausti*|complètement",
  settlement: "règlement amiable|compensation des|liquider",
  turn: "tourner|tourne",
  accommodate: "accommod|satisfaire à",
  iframe: "iframe*|trame*",
  transient: "transitoire*|éphémère*",
  mark: "marquer|marqué*|mettre en évidence|surlign*",
  foreseen: "envisagé",
  "as-of": "en date du",
  "specification-sheet": "cahier des charges",
  focus: "focal*|axé*|accent",
  constant: "constant*|constamment",
  approximately: "approximati*|environ|presque|quasi",
  stable: "stabil*|stable|stables",
  disk: "disque*|mémoire vive",
  "issue-verb": "émis|émise|émises|émission*|émet*|émanant",
  "fill-in": "renseigner|renseignez|renseignées|renseigné",
  never: "jamais",
  hypothesis: "hypothèse*",
  courtesy: "amiable|amicale*",
  personality: "personnalité*",
  library: "bibliothèque*",
  illustration: "illustr*",
  alias: "pseudo|pseudos|alias",
  grid: "grille*|matrice*",
  parking: "stationnement*|parking*",
  franchise: "franchis*",
  quote: "devis|citation|citations",
  mandate: "mandat|mandats|procuration*",
  warning: "avertissement*|avertir|mise en garde",
  star: "étoile*|astérisque*",
  logistic: "logistique*",
  beauty: "beauté|cosmétique*",
  outage: "indisponib*|panne*|dysfonctionn*",
  justify: "justifier|justifié|justifie|justification*",
  "telephone-directory": "annuaire*",
  "hidden-defect": "vices|vice",
  adhere: "adhéré|adhérer|adhère",
  deem: "réputé|réputée|réputés|considérée comme",
  enjoyment: "jouissance",
  wedding: "mariage*|divorce*",
  early: "tôt|précoce*",
  clean: "nettoy*|vider|purge*|réinitialis*",
  accompany: "accompagn*",
  broken: "cassé*|rompre|rupture*",
  pair: "paire*|couple|couples|appair*",
  correlate: "corrél*",
  bulk: "masse|vrac",
  cooking: "cuisine*",
  pet: "animal|animaux|chien*|chat domestique",
  farm: "agricol*|agricultur*",
  "light-colour": "lumière*|sombre|couleur*",
  temperature: "température*",
  peace: "paix|guerre*",
  nuclear: "nucléaire*|arme|armes",
  prison: "prison*|emprisonn*|arrestation*",
  parliament: "parlement*|congrès|sénat",
  minister: "minist*",
  embassy: "ambassade*|consulat*|immigration",
  customs: "douane*|douanier*",
  notary: "notaire*",
  witness: "témoin oculaire|témoigner",
  victim: "victime*",
  fairness: "biais|partialité|préjugé*",
  diversity: "diversité*|inclusif|inclusion",
  equality: "égalité",
  sustain: "durabilité|développement durable",
  "good-faith": "bonne foi",
  expedite: "accélér*",
  compress: "compress*|redimension*",
  crash: "plantage*|crash*|bloquer l application",
  idle: "dormant*",
  draw: "dessin*|tirer|tire|tirage",
  layout: "mise en page|modèle de document|gabarit*",
  border: "frontière*",
  merchantability: "qualité marchande|en l état",
  china: "chine|chinois*",
  japan: "japon*",
  korea: "corée*",
  india: "inde",
  singapore: "singapour",
  luxembourg: "luxembourg*",
  brazil: "brésil*",
  north: "nord",
  south: "sud",
  east: "est de",
  west: "ouest",
  bluetooth: "bluetooth",
  wifi: "wifi|wi fi|wlan|wi|fi",
  gps: "gps",
  radio: "radio*",
  wireless: "sans fil",
  ios: "ios",
  android: "android",
  mac: "mac|macos",
  iphone: "iphone*|ipad*",
  linux: "linux",
  restaurant: "restaurant*",
  alcohol: "alcool*",
  water: "eau",
  air: "air",
  fire: "incendie*|feu",
  night: "nuit|soir|minuit",
  imy: "imy",
  ico: "ico",
  algorithm: "algorithm*",
  "machine-learning": "apprentissage automatique|modèle de langage",
  intelligence: "intelligen*",
  car: "voiture*",
  scooter: "scooter*|trottinette*",
  bicycle: "vélo|vélos|bicyclette*",
  driver: "chauffeur*|conducteur*|permis de conduire",
  drive: "conduire",
  taxi: "taxi*|vtc",
  currency: "monnaie*|devise*|monétaire*",
  euro: "euro|euros",
  dollar: "dollar*",
  cash: "espèces",
  vat: "tva",
  ssl: "ssl",
  tls: "tls",
  https: "https",
  virus: "virus",
  malware: "malveillan*|maliciel*",
  phishing: "hameçonnage",
  bot: "bot|bots|robot*",
  hack: "pirat*",
  beacon: "balise*",
  tag: "tag|tags",
  sdk: "sdk*",
  plugin: "plugin*|plug",
  reward: "récompens*|prime|primes|bonus",
  doctor: "médecin*|docteur*",
  hospital: "hôpital|hôpitaux",
  school: "école*|scolaire*|élève*",
  student: "étudiant*",
  university: "universit*|académi*",
  biometric: "biométri*",
  fingerprint: "empreinte*",
  pornographic: "pornograph*|obscèn*",
  violence: "violence|violences|violent|violente|violents",
  terrorism: "terror*",
  hate: "haine|haineu*",
  defame: "diffam*|calomn*",
  visa: "visa",
  hand: "main|mains",
  eye: "yeux|oeil",
  secret: "secret|secrets|secrète*",
  thank: "merci|remerci*",
  apologise: "excus*|désol*",
  bus: "bus|autobus|autocar*",
  train: "train|trains|ferroviaire*",
  instagram: "instagram*",
  whatsapp: "whatsapp",
  meta: "meta",
  chrome: "chrome",
  gmail: "gmail",
  bing: "bing",
  explorer: "explorer",
  safari: "safari",
  itunes: "itunes",
  aws: "aws",
  alexa: "alexa",
  adobe: "adobe*",
  tiktok: "tiktok*",
  pinterest: "pinterest*",
  snapchat: "snapchat*",
  reddit: "reddit",
  discord: "discord",
  tumblr: "tumblr",
  github: "github",
  zoom: "zoom",
  spotify: "spotify*",
  netflix: "netflix*",
  cloudflare: "cloudflare*",
  salesforce: "salesforce*",
  zendesk: "zendesk*|freshdesk*",
  adwords: "adwords|adsense|doubleclick",
  criteo: "criteo",
  adyen: "adyen",
  stripe: "stripe",
  braintree: "braintree",
  mastercard: "mastercard",
  sonos: "sonos",
  url: "url|urls",
  html: "html*|xml|json|csv|pdf",
  captcha: "captcha*|recaptcha*",
  crm: "crm",
  "hr-department": "rh|ressources humaines",
  iso: "iso|27001",
  pci: "pci|dss",
  virginia: "virginia",
  colorado: "colorado",
  connecticut: "connecticut",
  utah: "utah",
  nevada: "nevada",
  texas: "texas",
  "new-york": "york",
  francisco: "francisco",
  london: "londres",
  paris: "paris",
  dublin: "dublin",
  amsterdam: "amsterdam",
  berlin: "berlin|munich|hambourg",
  stockholm: "stockholm*",
  turkey: "turquie|ukraine|russie",
  norway: "norvège|norvégien*|islande|liechtenstein",
  finland: "finlande|finlandais*|danemark|danois*",
  austria: "autriche|autrichien*",
  poland: "pologne|polonais*",
  mexico: "mexique|argentine",
  africa: "afrique|africain*"
};

// src/languages/fr/index.ts
var fr = {
  code: "fr",
  name: "French",
  fingerprint: "les|des|vous|nous|vos|votre|et|pour|dans|par|sur|que|aux|une|avec|sont|est|nos|notre|ces|cette|au|du|qui|ou",
  functionWords: "le|la|les|l|un|une|des|du|de|d|à|au|aux|en|dans|par|pour|sur|sous|avec|vers|chez|entre|depuis|pendant|et|ou|où|mais|donc|or|car|que|qu|qui|quoi|dont|quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|ce|cet|cette|ces|cela|ceci|celui|celle|ceux|celles|c|ci|il|elle|ils|elles|on|nous|vous|je|j|tu|me|m|te|t|se|s|y|lui|leur|leurs|eux|notre|nos|votre|vos|son|sa|ses|mon|ma|mes|nôtre|vôtre|est|sont|été|être|était|étaient|sera|seront|soit|soient|étant|ai|as|a|avons|avez|ont|avoir|avait|ayant|aura|auront|ait|fait|faire|faisons|font|ne|n|plus|très|aussi|ainsi|alors|lorsque|lors|quand|comme|comment|puis|même|mêmes|autre|autres|afin|si|bien|etc|dès|ensuite|cependant|toutefois|également|ledit|ladite|lesdits|lesdites|desdites|ci|dessous|dessus|suivant|suivants|suivante|suivantes|www|https|http|com|html",
  conjunctions: "et|ou|ainsi",
  contractions: {},
  abbreviations: "art|al|p.ex|ex|cf|etc|m|mm|mme|n|no|nos|av|bd|tél|min|max|vs|st|ste|janv|févr|avr|juil|sept|oct|nov|déc|env|inc|ltd|s.a|s.a.s|réf|chap|p|pp|i.e|e.g",
  concepts: concepts4,
  vocabulary: vocabulary3,
  synonyms: [
    "société|entreprise|compagnie|organisation|organisme|sociétés|entreprises",
    "site|sites|site web|site internet|page|pages|sites internet",
    "service|services|produit|produits|plateforme|plateformes|application|applications|prestation|prestations|appli",
    "politique|charte|déclaration|notice",
    "données|donnée|informations|information|renseignements|renseignement",
    "personnelles|personnelle|personnel|à caractère personnel|nominatives|nominative",
    "utilisateur|utilisateurs|client|clients|membre|membres|personne|personnes|abonné|abonnés|internaute|internautes",
    "section|paragraphe|article|rubrique|partie|chapitre",
    "consulter|consultez|voir|lire|cliquer|cliquez|visiter|visitez|se reporter|reportez|référer",
    "aider|aide|assister|permettre|permet|permettent|permettant|permettez",
    "fournir|fourni|fournie|fournies|fournis|fournissons|proposer|proposons|proposé|offrir|offrons|délivrer|donner",
    "créer|création|élaborer|produire|générer|établir|constituer",
    "finalité|finalités|but|buts|objectif|objectifs|fin|fins|raison|raisons",
    "garantir|assurer|assurons|garantissons|veiller|veillons",
    "notamment|par exemple|tel que|tels que|telles que|telle que|y compris|comprenant|incluant|à savoir|etc",
    "cesser|arrêter|interrompre|mettre fin",
    "afficher|montrer|présenter|affiché|présenté|affichés|affichées",
    "envoyer|adresser|expédier|envoyé|adressé|transmettre|envoi|envoyons",
    "nécessaire|nécessaires|requis|requise|requises|besoin|indispensable|indispensables|obligatoire",
    "loi|lois|législation|réglementation|règlement|droit applicable",
    "souhaiter|souhaitez|vouloir|voulez|désirer|désirez|souhaite",
    "tiers|tierce partie|tierces parties|tierce|tierces",
    "décrire|décrit|décrite|décrits|décrites|expliquer|expliqué|détaillé|détaillée|détaillés|détaillées|indiqué|indiquée|indiquées|exposé|mentionné|mentionnées|mentionnés|visé|visée|visées|présentées",
    "via|par le biais|au moyen|grâce|par l intermédiaire|à travers",
    "question|questions|interrogation|interrogations",
    "période|durée|délai|temps",
    "supprimer|supprimé|supprimées|supprimés|suppression|effacer|effacé|effacées|effacement|détruire|détruites",
    "partager|partagé|partagées|partage|communiquer|communiqué|communiquées|communiquons|communication|transmises|transmission|transmettons|divulguer|divulguées|divulgation",
    "supplémentaire|supplémentaires|complémentaire|complémentaires|additionnel|additionnelles|autre|autres",
    "similaire|similaires|analogue|analogues|équivalent|équivalents|comparable",
    "différent|différents|différentes|divers|diverses|plusieurs",
    "contrat|contrats|accord|convention",
    "terminal|terminaux|appareil|appareils|équipement|équipements|périphérique|périphériques",
    "peut|peuvent|pouvons|pourra|pourront|pourrons|susceptible|susceptibles",
    "uniquement|seulement|exclusivement|strictement",
    "doit|doivent|devons|devra|devront|tenu|tenus",
    "gérer|gestion|administrer|exploiter",
    "obtenir|recevoir|recueillir|collecter|recueillies|collectées|collecte|recueil|collectons|recueillons|obtenues",
    "répondre|réponse",
    "type|types|catégorie|catégories|sorte|nature",
    "contenu|contenus",
    "choisir|décider|sélectionner|opter",
    "utiliser|utilisons|utilisé|utilisées|utilisés|utilisation|exploiter|usage|employer|traiter|traitons|traitées|traitement|traitements",
    "modifier|modification|modifications|changer|changement|changements",
    "conserver|conservées|conservons|conservation|stocker|stockées|stockage|garder|conservés",
    "contacter|joindre",
    "informer|notifier|avertir|prévenir|aviser|informons|avisons",
    "s inscrire|inscription|enregistrement|créer un compte",
    "achat|achats|commande|commandes",
    "situé|située|situés|situées|basé|établi|établie|localisé|localisés",
    "important|importante|importantes|substantiel|substantielles|significatif|significative|significatives",
    "applicable|applicables|pertinent|pertinents|approprié|appropriées|appropriés|adéquat|adéquates",
    "e mail|email|courriel|courrier électronique|mail|e mails|emails|courriels",
    "prestataire|prestataires|fournisseur|fournisseurs|sous traitant|sous traitants",
    "effectuer|réaliser|procéder|mettre en œuvre|mis en œuvre|mises en œuvre|mise en œuvre|effectué|effectués|réalisé",
    "à tout moment|n importe quand|en tout temps",
    "conformément|en conformité|dans le respect|selon"
  ],
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    "dix huit": 18,
    vingt: 20,
    "vingt quatre": 24,
    trente: 30,
    "trente six": 36,
    quarante: 40,
    "quarante cinq": 45,
    cinquante: 50,
    soixante: 60,
    "quatre vingt": 80,
    cent: 100
  },
  units: {
    hour: "heure|heures",
    day: "jour|jours|jours calendaires|jour calendaire",
    businessDay: "jours ouvrés|jours ouvrables|jour ouvré|jour ouvrable",
    week: "semaine|semaines",
    month: "mois",
    year: "an|ans|année|années"
  },
  months: ["janvier|janv", "février|févr|fevrier", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août|aout", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|déc|decembre"],
  ages: "moins de N ans|de moins de N ans|âgé de N ans|âgés de N ans|âgée de N ans|âgées de N ans|plus de N ans|au moins N ans|ont N ans|avoir N ans|l âge de N ans|mineur de N ans|mineurs de N ans|de N ans et plus|de N ans ou plus|inférieur à N ans|âge de N|N ans révolus|dessous de N ans|de N à N ans|ayant N ans",
  dates: {
    revised: "dernière mise à jour|mise à jour|mis à jour|mise à jour le|dernière modification|dernière révision|version du|date de mise à jour|version|modifiée le|révisée le",
    effective: "en vigueur|entrée en vigueur|date d entrée en vigueur|date d effet|applicable à compter|prend effet|applicable depuis|en vigueur à compter|en vigueur depuis"
  },
  change: change3,
  headings: {
    collection: "collect*|quelles données|données que nous|données traitées|catégories de données|informations que nous|données personnelles collectées|types de données|données concernées|recueil*",
    purpose: "finalité*|utilisation|utilis*|pourquoi|objectif*|usage|à quelles fins|traitement*",
    sharing: "partag*|destinataire*|communication|divulg*|tiers|transmission|à qui|sous traitant*|qui a accès|transmises",
    sale: "vente|cession|commercialis*",
    retention: "conserv*|durée*|combien de temps|suppression|stock*",
    children: "enfant*|mineur*|âge",
    rights: "droits|vos droits|droit|exercice|exercer",
    choice: "choix|désabonn*|désinscri*|préférences|opposition|consentement|paramètr*|opt out",
    security: "sécuri*|protection|protég*|confidentialité de vos données",
    transfer: "transfert*|hors|international*|localisation|où sont|hébergement|étranger",
    "legal-basis": "base* légale*|base* juridique*|fondement*|licéité",
    tracking: "cookie*|traceur*|publicit*|témoins|audience",
    "automated-decisions": "automatisée*|profilage|intelligence artificielle|algorithm*",
    "change-rule": "modification*|mise* à jour|évolution*|changement*|révision*|actualisation",
    contact: "contact*|responsable*|qui sommes|délégué*|dpo|réclamation*|identité|mentions",
    scope: "champ|application|objet|préambule|introduction|définition*|généralités|présentation"
  },
  outside: "aller au contenu|retour en haut|table des matières|sommaire|cet article vous a t il été utile|tous droits réservés|accepter tous les cookies|inscrivez vous à notre newsletter|suivez nous|télécharger l application|partager cette page|imprimer|en savoir plus|voir tout|se connecter|connexion|menu|rechercher|versions précédentes|version précédente|télécharger le pdf|voir les versions archivées|archivé le"
};

// src/languages/none.ts
var none = {
  code: "und",
  name: "unknown",
  fingerprint: "",
  functionWords: "",
  conjunctions: "",
  contractions: {},
  abbreviations: "",
  concepts: {},
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

// src/languages/sv/change.ts
var change4 = {
  document: "integritetspolicy*|personuppgiftspolicy*|sekretesspolicy*|denna policy|vår policy|policyn|dataskyddspolicy*|denna information|informationen|dessa villkor|detta dokument|denna sida|dataskyddsinformation*|integritetsmeddelande*|policy|policyer|dataskyddsförklaring*|integritetsskyddspolicy*|informationstext*|detta meddelande",
  practices: "hur vi använder|hur vi behandlar|hur vi samlar|vår behandling|våra rutiner|sättet vi|insamling och användning|behandlingen av dina|personuppgifter som vi samlar in|de personuppgifter som vi|hur vi hanterar|vilka uppgifter vi",
  changes: "ändra|ändras|ändrar|ändring|ändringar|ändringarna|ändringen|ändrad*|uppdatera|uppdaterar|uppdateras|uppdatering*|uppdaterad|uppdaterade|revidera*|reviderar|revidering*|justera*|förändring*|förändra*|ny version|nya versionen|anpassa|modifier*|ersätta*|komplettera*",
  notChanges: "ändra dina|uppdatera dina|ändra din|uppdatera din|ändra inställning*|ändra dina inställning*|ändrade ägarförhållanden|ändrar dig|rätta eller uppdatera|uppdatera ditt|ändra ditt|uppdatera personuppgifter|uppdaterar dina|felaktiga|programuppdatering*|fusion*",
  material: "väsentlig*|betydande|viktig*|större|materiell*|avsevärd*|omfattande|betydelsefull*",
  reduces: "minska dina rättigheter|inskränk* dina rättigheter|begränsa dina rättigheter|mindre skydd*|försämra* dina|inskränker dina|påverkar dina rättigheter|påverka dina rättigheter|till din nackdel|nackdel för dig|minskar dina rättigheter|försämr*",
  consent: "inhämta ditt samtycke|inhämta ** samtycke|inhämtar ** samtycke|begära ditt samtycke|begära ** samtycke|be om ditt samtycke|be om ** samtycke|ber ** samtycke|ber dig ** samtycke|samtycke inhämtas|nytt samtycke|ditt uttryckliga samtycke|få ditt samtycke|ditt godkännande|be dig godkänna|ber ** godkänna|be dig att godkänna|förnyat samtycke|ditt samtycke innan|ditt föregående samtycke|fråga dig om samtycke",
  withoutConsent: "utan ditt samtycke|utan ditt uttryckliga samtycke|utan ditt godkännande|om du inte samtycker|utan samtycke|utan att först inhämta|endast med ditt samtycke|först efter ditt samtycke",
  notify: "meddela*|meddelar|informera*|informerar|informeras|underrätta*|underrättar|upplysa*|upplyser|avisera*|aviserar|notifiera*|notis*|kontakta dig|varsla*|skickar ** e post|skickar ** meddelande|uppmärksamma*|tillkännage*|låta dig veta|lämna besked|göra dig uppmärksam|meddelande om",
  byPosting: "genom att publicera|genom att lägga upp|genom att uppdatera|genom publicering|genom att ändra datumet|genom att uppdatera datumet|genom att lägga ut|via denna sida|genom att anslå|genom att göra den|genom att revidera|genom publicering",
  posting: "publicer*|läggs upp|lägger upp|lägga upp|på denna sida|på vår webbplats|på webbplatsen|senaste versionen|senast uppdaterad|finns alltid|finns tillgäng*|tillgänglig på|datum överst|högst upp|aktuell version|gällande version|hittar du alltid|anslå*|här på sidan|på vår hemsida|på sidan",
  lookAgain: "regelbundet|med jämna mellanrum|då och då|återkom|kontrollera denna|läsa policyn|läsa denna|konsultera|hålla dig uppdaterad|gå igenom|löpande|från tid till annan|periodvis|titta tillbaka",
  continuedUse: "fortsatt användning|fortsätta använda|fortsätter använda|fortsätter att använda|fortsätta att använda|fortsatta användning|genom att fortsätta|fortsatt nyttjande|använder tjänsten efter|använda tjänsten efter",
  existingData: "redan samlats in|samlats in före|samlats in innan|tidigare insamlade|retroaktiv*|redan insamlade|redan har samlat|tidigare samlat in|samlats in tidigare",
  before: "innan|före|i förväg|senast|minst|träder i kraft|börjar gälla|i god tid|dessförinnan|ikraftträd*|på förhand|först",
  channels: {
    email: "e post*|mejl*|e mail*|mail|via mail|e postmeddelande*",
    inProduct: "i appen|via appen|i tjänsten|via tjänsten|i ditt konto|på ditt konto|inloggning|nästa gång du|notis*|genom tjänsten|pushnotis*|mina sidor|i våra tjänster|via våra tjänster",
    banner: "banner*|popup*|pop up|tydligt meddelande|framträdande|tydlig information|väl synlig*",
    homePage: "startsida*|förstasida*",
    website: "på vår webbplats|på webbplatsen|på denna sida|vår hemsida|på hemsidan|via webbplatsen|på sidan",
    blog: "blogg*|pressmeddelande*",
    postal: "per post|brev|via post|med post"
  },
  hedges: {
    whereLawRequires: "om lagen kräver|om så krävs|när så krävs|krävs enligt lag|om det krävs|där det krävs|när det krävs|i den mån det krävs|enligt tillämplig lag|i enlighet med tillämplig|när lagen kräver|i de fall det krävs|om lag kräver",
    asAppropriate: "vid behov|när så är lämpligt|om det är lämpligt|på lämpligt sätt|där så är lämpligt|i förekommande fall|efter eget gottfinnande",
    may: "kan komma att informera|kan komma att meddela|kan också meddela|kan även meddela|kan också informera|kan även informera|kan komma att kontakta|kan komma att skicka|kan informera|kan meddela|kan även komma att"
  }
};

// src/languages/sv/concepts.ts
var concepts5 = {
  "personal-data": "personuppgift*|dina uppgifter|din information|dina data|information om dig|uppgifter om dig|användardata|kunduppgifter|användaruppgifter|kunddata|kundinformation|persondata|pu|personlig information|personliga uppgifter",
  "sensitive-data": "känsliga personuppgift*|känsliga uppgifter|känslig information|särskilda kategorier av personuppgifter|särskilda kategorier|känslig personuppgift*",
  name: "namn|förnamn|efternamn|för och efternamn|fullständigt namn|namnet",
  email: "e postadress*|epostadress*|e post|mejladress*|mailadress*|e mail*|email*|mejl|e postmeddelande*|e postmeddelanden|mail",
  "hashed-email": "hashad* e post*|hashad* e postadress*|hashade e postmeddelanden|hashad* mejladress*|hash av din e post*|hashad* version av din e post*|krypterad* hash*",
  phone: "telefonnummer*|telefon|mobilnummer*|mobiltelefonnummer*|telefonnumret",
  "postal-address": "adress|adresser|adressen|postadress*|hemadress*|leveransadress*|fakturaadress*|bostadsadress*|folkbokföringsadress*|gatuadress*|adressuppgifter",
  username: "användarnamn*|skärmnamn|alias|visningsnamn",
  password: "lösenord*|inloggningsuppgifter*|pinkod*|pin kod*|inloggningsinformation",
  "account-data": "kontouppgifter*|kontoinformation*|profiluppgifter*|profilinformation*|registreringsuppgifter*|användar id*|kund id*|kundnummer*|profildata|användarprofil*|kontodata|medlemsnummer*|medlemsuppgifter",
  photo: "bild|bilder|foto*|fotografi*|profilbild*|avatar*|bilden",
  video: "video|videor|videoinspelning*|film|filmer|kameraövervakning*",
  audio: "ljud|ljudinspelning*|röst|röstinspelning*|mikrofon*",
  age: "ålder|åldern|födelsedatum|födelsedag|födelseår",
  gender: "kön|könstillhörighet",
  ethnicity: "etnisk*|etnicitet|ras",
  religion: "religi*|trosuppfattning*|filosofisk*",
  politics: "politisk*|fackförening*|fackligt medlemskap|medlemskap i fackförening",
  sexuality: "sexuell läggning|sexualliv|sexuell*",
  health: "hälsa|hälso*|hälsouppgifter|medicinsk*|hälsodata|allergi*|sjukdom*",
  genetic: "genetisk*",
  biometric: "biometri*|fingeravtryck*|ansiktsigenkänning*|ansiktsgeometri|röstavtryck",
  nationality: "nationalitet*|medborgarskap*",
  marital: "civilstånd*|hushåll*|familjemedlem*|familjesituation*|civilstatus|anhörig*",
  demographics: "demografi*|demografisk*",
  education: "utbildning*|examen|studier|betyg",
  employment: "anställning*|arbetsgivare|yrke*|befattning*|jobbtitel|titel|arbetslivserfarenhet|arbetsplats*|sysselsättning",
  "job-application": "jobbansök*|cv|meritförteckning*|ansökningsbrev|arbetssökande|söker jobb|söker arbete|platsansök*|kandidat*|rekryter*|personligt brev",
  "government-id": "personnummer*|pass|passnummer*|körkort*|id handling*|legitimation*|identitetshandling*|samordningsnummer*|id kort*|identifikationsnummer*|bankid",
  payment: "betalningsuppgift*|betalningsinformation*|betaluppgift*|kortuppgift*|kreditkort*|betalkort*|kortnummer*|bankuppgift*|bankkonto*|kontonummer*|faktureringsuppgift*|faktureringsinformation*|betalningsdata|betalningsmetod*|kreditkortsuppgift*|betalinformation|betalnings|betalningssätt",
  financial: "ekonomisk*|finansiell*|inkomst*|lön|kreditvärdighet*|kreditupplysning*|lön",
  purchase: "köphistorik*|orderhistorik*|transaktion*|köp|inköp*|orderuppgift*|beställningshistorik*|beställning*|order|köpinformation|kommersiell information|orderdata",
  location: "plats|platsdata|platsinformation*|platsuppgift*|geolokalisering*|lokaliseringsuppgift*|position*|postnummer*|ort|stad|geografisk plats|lokaliseringsdata|geografisk",
  "precise-location": "exakt plats*|exakta plats*|gps|gps*|exakt position*|precis plats*",
  ip: "ip adress*|ip nummer|ip",
  device: "enhet|enheter|enheten|enhetsinformation*|enhetsdata|enhetstyp*|operativsystem*|webbläsar*|hårdvara|mobil enhet|telefonmodell|appversion*|skärmupplösning*|dator|mobiltelefon",
  "device-id": "enhetsidentifier*|enhets id*|annonserings id*|reklam id*|annons id*|unik* identifier*|programidentifier*|mac adress*|imei|onlineidentifierare|cookie id*|annonsidentifierare|enhets id n",
  fingerprinting: "fingerprinting|digitalt fingeravtryck|webbläsarfingeravtryck*",
  usage: "användningsdata|användningsstatistik*|användningsinformation*|hur du använder|din användning|aktivitet|aktiviteter|interaktion*|interagera*|klick|klickar|klickdata|sidvisning*|beteende*|besökta sidor|användningsmönster|lyssnings*|tittarbeteende|aktivitetsdata|beteendedata",
  browsing: "webbhistorik*|surfhistorik*|surfbeteende*|sökhistorik*|sökningar|sökord|webbläsarhistorik*|besökta webbplatser|url*|internetaktivitet*",
  viewing: "visningshistorik*|tittarhistorik*|lyssningshistorik*|visningstrend*|vad du tittar på|lyssnar på|tittarvanor",
  logs: "loggdata|loggar|loggfil*|loggning|tidsstämpel*|tidsstämplar|serverlogg*|loggas|datum och tid|logguppgifter",
  diagnostics: "kraschrapport*|felsökningsinformation*|diagnostik*|felrapport*|felsökning|felspårning|kraschdata|prestandadata",
  metadata: "metadata|metadatan",
  content: "innehåll|ditt innehåll|filer|filnamn|dokument|inlägg|kommentar*|recension*|bilagor|användarinnehåll|uppladdat|innehållet|fil",
  messages: "meddelande|meddelanden|chatt*|chattar|korrespondens*|samtal|konversation*|kommunikation med oss|inspelade samtal|telefonsamtal|ärende*",
  contacts: "adressbok*|kontaktlista*|dina kontakter|vänner|kontaktlistor|vänlista",
  "contact-data": "kontaktuppgift*|kontaktinformation*|kontaktdata",
  "social-media": "sociala medier|socialt nätverk|sociala nätverk|offentlig profil|profil i sociala medier|sociala medie*",
  survey: "enkät*|undersökning*|kundundersökning*|tävling*|åsikter|feedback|återkoppling*|omröstning*|synpunkter|kundnöjdhets*|recensioner",
  "preferences-data": "preferens*|intressen|intresse|gillamarkering*|dina val|smak|hobby*|önskemål",
  inferences: "slutsats*|härled*|antagand*|förutspå*|förutsäg*|prediktion*|dra slutsatser|segment*",
  "support-data": "supportärende*|kundtjänstärende*|kundtjänst|supportförfråg*|när du kontaktar oss",
  sensor: "sensor*|kamera*|accelerometer*|bluetooth|wifi|wi fi",
  aggregated: "aggrege*|aggregerad*|statistisk*|sammanställd*",
  anonymous: "anonym*|anonymiser*|pseudonym*|avidentifier*|inte kan identifiera|inte går att koppla",
  "third-party-source": "från tredje part*|från andra källor|offentliga källor|offentligt tillgäng*|offentliga register|från samarbetspartner*|från våra partner*|externa källor|datamäklare|folkbokföringsregist*|från tredjepart*|spar|adressregister",
  collect: "samla in|samlar in|samlas in|samlat in|samlats in|samlar ** in|samla ** in|samlas ** in|insamling*|insamla*|inhämta*|erhåll*|får vi|tar emot|ta emot|mottag*|registrer*|du lämnar|du anger|du uppger|tillhandahåller oss|lämnar du|ange|hämta*|hämtar|mottar|förse oss|du ger oss|spela in|spelar in|spelas in",
  use: "använd*|användning*|utnyttja*|nyttja*",
  process: "behandla*|behandling*|hantera*|hantering*|bearbeta*",
  share: "dela|delar|delas|delat|delats|delning*|lämna ut|lämnar ut|lämnas ut|lämnar ** ut|lämna ** ut|lämnat ut|utlämn*|vidarebefordra*|överlämna*|röja|röjs|avslöja*|lämna vidare|lämnas vidare|vidare till|skickas till tredje|ge tillgång till|ger ** tillgång|göra tillgäng*|tillgängliggör*|lämnas till|lämna till|mottagare*",
  sell: "sälj*|sälja|säljer|säljs|sålt|försälj*|hyra ut|hyr ut|uthyrning*",
  retain: "lagringstid*|lagringsperiod*|behåll*|bevara*|spara|sparar|sparas|sparats|gallr*|arkiver*|lagras i|lagras under|lagras så länge|så länge|så lång tid|hur länge|bevarande*|kvarhåll*|inte längre än|längre än nödvändigt",
  store: "lagra|lagrar|lagras|lagrat|lagring*|förvara*|sparade|hosting|värdtjänst*",
  delete: "radera*|raderas|raderar|ta bort|tas bort|tar bort|borttag*|förstör*|utplåna*|tar ** bort",
  transfer: "överför*|överföring*|föra över|förs över",
  access: "åtkomst*|få tillgång|tillgång till|komma åt",
  combine: "kombiner*|samkör*|slå samman|slås samman|sammanför*|koppla samman|kopplas samman|koppla till|berika*|matcha*|kompletter*|länka*|sambearbeta*",
  analyse: "analyser*|analys|analyser|utvärder*|mäta|mäter|mätning*|förstå hur|undersöka",
  scan: "övervaka*|övervakning*|granska*|skanna*|moderer*|upptäck*",
  track: "spåra|spårar|spåras|spårning*|följa ditt|följer ditt",
  "profile-act": "skapa profiler|skapar profiler|användarprofiler|profileringen|bygga profiler|skapa en profil",
  encrypt: "krypter*|kryptering*|tls|ssl|https|end to end|dekryptera*",
  hash: "hash|hashad*|hashade|hashas|hashning",
  "notify-act": "meddela|meddelar|informera*|informerar|underrätta*|avisera*|upplysa|upplyser|notifier*|kontaktar dig",
  verify: "verifier*|verifiering*|autentiser*|bekräfta din identitet|styrka din identitet|legitimera*|kontrollera din identitet|identifiera dig",
  publish: "publicer*|offentlig*|offentliggör*|synlig*|synas|visas för andra|allmänt tillgäng*",
  respond: "svara|svarar|besvara*|svar",
  "contract-bind": "avtal med|personuppgiftsbiträdesavtal*|biträdesavtal*|sekretessavtal*|enligt instruktion*|våra instruktioner|för vår räkning|för plex räkning|på uppdrag av|bundna av|enligt avtal|avtalsmässig*|på våra vägnar|instruktioner",
  "third-party": "tredje part|tredje parter|tredjepart*|tredjeparter|andra företag|andra bolag|utomstående|externa parter|andra aktörer|andra organisationer",
  "service-provider": "leverantör*|tjänsteleverantör*|tredjepartsleverantör*|underleverantör*|molntjänstleverantör*|it leverantör*|driftleverantör*|innehållsleverantör*|hostingleverantör*|försäljare",
  processor: "personuppgiftsbiträde*|biträde*",
  subprocessor: "underbiträde*",
  affiliate: "dotterbolag*|koncernbolag*|koncern*|moderbolag*|närstående bolag|koncernföretag|systerbolag*|bolag inom koncernen",
  partner: "partner*|samarbetspartner*|affärspartner*|återförsäljare*|samarbetsföretag",
  advertiser: "annonsör*|annonsnätverk*|annonseringspartner*|reklampartner*|annonsteknik*|annonspartner*|marknadsförare|annonseringsnätverk|mediebyrå*|reklamnätverk",
  "analytics-provider": "analysleverantör*|google analytics|analysverktyg*|analyspartner*|leverantörer av analys*|mätpartner*",
  "payment-provider": "betalningsförmedlare*|betaltjänstleverantör*|betalningsleverantör*|betalleverantör*|bank|banker|banken|klarna|stripe|paypal|swish|betalningsföretag|betaltjänst*|braintree",
  "social-network": "facebook|instagram|twitter|linkedin|google|meta|apple|tiktok|pinterest|snapchat|microsoft|amazon|youtube",
  authority: "myndighet*|domstol*|polis*|brottsbekämp*|tillsynsmyndigheter|skatteverket|statlig*|rättsväsen*|myndighetsbegäran|rättsliga förfaranden|juridisk process",
  acquirer: "fusion*|förvärv*|uppköp*|försäljning av verksamheten|omorganisation*|konkurs|övertag*|köpare|överlåtelse*|omstrukturering*|sammanslagning*|företagsöverlåtelse",
  "public-recipient": "andra användare|andra medlemmar|allmänheten|andra deltagare|andra kunder",
  "organisation-admin": "din arbetsgivare|din organisation|administratör*|ditt företag|skola|skolor|kontoägare*",
  adviser: "rådgivare|revisor*|advokat*|jurist*|försäkringsbolag*|juridiska ombud|inkasso*|konsulter|kreditupplysningsföretag*",
  researcher: "forskare*|universitet*|forskningsinstitut*|högskol*",
  delivery: "transportör*|fraktbolag*|logistik*|leveransföretag|bud|transportföretag*|fraktföretag|speditör*|postnord|resebolag",
  "provide-service": "tillhandahålla tjänst*|tillhandahålla våra|tillhandahålla dig|leverera våra|fullgöra avtalet|fullgöra|driva våra|drift av|administrera ditt konto|uppfylla våra|tillhandahåll*|leverera tjänst*|administrera",
  improve: "förbättra*|förbättring*|optimera*|effektiviser*",
  develop: "utveckla*|utveckling*|produktutveckling*|nya tjänster|nya funktioner|testa|tester",
  research: "forskning*|marknadsundersökning*|studier|användarstudier|interna studier|vetenskaplig*",
  marketing: "marknadsför*|direktmarknadsför*|nyhetsbrev*|erbjudande*|kampanj*|reklamutskick|reklammeddelande*|direktreklam|marknadskommunikation|prenumeration på nyhets*",
  advertising: "reklam*|annons|annonser|annonsering*|annonsen|sponsr*",
  "targeted-advertising": "riktad reklam|riktade annonser|riktad annonsering|riktad marknadsför*|anpassad reklam|personanpassad reklam|intressebaserad*|beteendebaserad*|retargeting|remarketing|anpassade annonser|målgrupp*|anpassade erbjudanden|personlig* annons*|profilbaserad*",
  analytics: "analys av|statistik*|webbanalys*|mätning*|trender|rapportering*|rapporter|analysändamål|analyser",
  personalise: "anpassa*|personanpassa*|skräddarsy*|rekommend*|rekommendation*|anpassning*|personlig upplevelse|personaliser*",
  "security-purpose": "säkerhetsincident*|skydda våra|skydda oss|skydda mot|missbruk|skadlig*|säkerhetsändamål|skydda eller försvara|virus|spam|hot|sårbarhet*|integriteten hos|säkerheten i",
  fraud: "bedrägeri*|olaglig*|brott|penningtvätt*|överträdelse*|obehörig användning|brottslig*",
  "legal-compliance": "rättslig förpliktelse|rättsliga förpliktelser|lagkrav*|enligt lag|efterlev*|lagstiftning*|bokföringslag*|bokföring*|tillämplig lag|lagstadgad*|rättsligt krav|följa lagar|gällande rätt|gällande lag*|krävs enligt|lagligen|uppfylla lag*|förordning|skattelag*",
  "legal-claims": "rättsliga anspråk|rättsanspråk|tvist*|villkor|användarvillkor*|försvara|göra gällande|domstolsprocess*|preskription*|hävda|allmänna villkor|reklamation*",
  communicate: "kommunicera*|kontakta dig|skicka dig|skicka information|kommunikation|servicemeddelande*|utskick*|sms|push notis*|pushnotis*|notiser|administrativa meddelanden|aviseringar",
  support: "support|kundsupport*|kundservice|hjälpa dig|besvara dina|svara på dina|kundtjänst*|felanmälan",
  "payment-purpose": "fakturer*|faktura*|betalning*|behandla betalningar|återbetal*|hantera betalning*|betala",
  recruitment: "rekryteringsprocess*|rekryteringsändamål|behandla din ansökan|tillsätta tjänster",
  "ai-training": "träna|tränar|tränas|träning av|träningsdata|språkmodell*|träna modeller|maskininlärningsmodell*|modeller för|upplärning|ai modell*|ai träning",
  ai: "artificiell intelligens|ai|maskininlärning*|generativ*|algoritm*|chattbot*|chatbot*|ai baserad*|ai funktion*|ai system*",
  "automated-decision": "automatiserat beslut*|automatiserade beslut|automatiserat beslutsfattande|automatiserad behandling|automatisk* beslut*|automatiskt beslutsfattande|rättsliga följder|mänsklig granskning|mänskligt ingripande|automatiserad*|automatiserat",
  profiling: "profilering*|scoring|profilera*",
  right: "rätt att|rättighet*|rätten att|din rätt|berättigad att|rätt till|rätten till",
  "right-access": "registerutdrag*|rätt till tillgång|få tillgång till dina|begära tillgång|kopia av|rätt till information|få veta vilka|rätt att få veta|rätten att få veta|få information om vilka|få bekräftat|begära ut|tillgång till dina personuppgifter|begära information",
  "right-rectify": "rättelse*|rätta|rättad*|korriger*|felaktig*|ofullständig*|komplettera dina|uppdatera dina uppgifter|rättas|felaktigheter",
  "right-erase": "rätt till radering|bli bortglömd|begära radering|begära att vi raderar|radera dina|radering av dina|få dina uppgifter raderade|rätten att bli glömd|rätt att bli raderad|få dina personuppgifter raderade",
  "right-port": "dataportabilitet*|portabilitet*|flytta dina uppgifter|maskinläsbart|bärbar*|få ut och|överföra dina uppgifter till",
  "right-object": "invända*|invändning*|rätt att göra invänd*|motsätta dig|protestera",
  "right-restrict": "begränsning av behandling*|begränsa behandling*|begränsning*|begränsa vår|rätt till begränsning*|behandlingen begränsas",
  "right-complain": "klagomål*|tillsynsmyndighet*|datainspektionen|integritetsskyddsmyndigheten|imy|klaga|dataskyddsmyndighet*",
  "right-appeal": "överklaga*|överklagande*|ompröva*|omprövning",
  "right-nondiscrimination": "diskriminer*|repressalier",
  "right-human-review": "bestrida beslut*|mänskligt ingripande|inte bli föremål för|framföra din åsikt|uttrycka din åsikt|inte vara föremål för|mänsklig omprövning",
  "right-withdraw": "återkalla*|återkalla ditt samtycke|dra tillbaka ditt samtycke|dra tillbaka|ta tillbaka ditt samtycke|återkallelse*|återkallar",
  "authorised-agent": "ombud*|fullmakt*|juridisk företrädare",
  "exercise-request": "utöva dina|utöva någon|utövande*|utöva*|din begäran|begäran|begära|begär|skicka in en begäran|göra en begäran|din förfrågan",
  "opt-out": "välja bort|väljer bort|avregistrer*|avsluta prenumeration*|avprenumerer*|avanmäl*|tacka nej|inaktiver*|stänga av|stäng av|avböj*|avsäga|motsätta sig|säga upp prenumeration*|blockera|neka|opt out|avaktiver*|avstå",
  "opt-in": "välja in|aktiver*|slå på|opt in|kryssa i|kryssruta*|aktivt val",
  settings: "inställning*|kontoinställning*|integritetsinställning*|sekretessinställning*|webbläsarinställning*|hantera dina|hantera e post|cookieinställning*",
  choose: "välja|väljer|valfri*|frivillig*|val|välj|bestämma|kan du välja|alternativ",
  gpc: "do not track|global privacy control|gpc|dnt|spåra inte",
  consent: "samtyck*|samtycke*|medgivande*|tillstånd|godkänn*|godkännande*|tillåtelse|tillåter",
  "legitimate-interest": "berättigat intresse|berättigade intressen|berättigade intresse|intresseavvägning*|legitimt intresse|berättigat|berättigade",
  contract: "fullgöra avtalet|fullgörande av avtal*|avtalet med dig|avtal med dig|ingå avtal|uppfylla avtal*|avtalsförhåll*|fullgörande av ett avtal|fullgöra vårt avtal|avtalet",
  "legal-basis": "rättslig grund|rättsliga grunden|rättsliga grunder|laglig grund|lagliga grunder|laglig grunden|artikel 6|allmänt intresse|grundläggande intressen|rättslig bas|laga grund",
  safeguard: "säkerhetsåtgärd*|tekniska och organisatoriska|organisatoriska åtgärder|skydda dina|skyddas|skyddsåtgärd*|säkerhet|säkerheten|skydd av|brandvägg*|behörighet*|tvåfaktor*|säkra dina|förfaranden för att skydda|lämpliga åtgärder|skydda|konfidentiell*|sekretess",
  breach: "personuppgiftsincident*|dataintrång*|säkerhetsincident*|obehörig åtkomst|intrång*|läcka|dataläckage|obehörigen|obehöriga",
  "no-guarantee": "inte garantera|kan inte garantera|ingen garanti|fullständig säkerhet|helt säker|absolut säkerhet",
  "employees-access": "anställda|medarbetare|personal|personalen|våra anställda",
  "third-country": "tredje land|tredjeland*|utanför eu|utanför ees|utanför eu ees|utanför europeiska|utomlands|internationell* överför*|andra länder|länder utanför|överförs internationellt|internationellt|utanför sverige",
  scc: "standardavtalsklausul*|modellklausul*|standardavtal*|standardklausul*|eu kommissionens standard*",
  framework: "privacy shield|data privacy framework|dpf|dataskyddsramverk*|ramverk*|överföringsmekanism*|skölden",
  adequacy: "adekvat skyddsnivå|adekvansbeslut*|adekvat skydd*|adekvat nivå|beslut om adekvat*|lämplig skyddsnivå",
  bcr: "bindande företagsbestämmelser|bcr",
  us: "usa|förenta staterna|amerikansk*|us",
  eu: "eu|europeiska unionen|ees|europeiska ekonomiska samarbetsområdet|europa|medlemsstat*|medlemsland*|eu ees",
  uk: "storbritannien|uk|förenade kungariket|england",
  switzerland: "schweiz",
  country: "land|länder|jurisdiktion*|region*|stat|landet",
  servers: "server|servrar|datacenter|datacent*|infrastruktur*|servern",
  cookie: "cookie*|cookies|kakor|webbkakor",
  "tracker-tech": "pixel*|pixlar|webbfyrar|spårningsteknik*|liknande teknik*|sdk*|lokal lagring|taggar|insticksprogram|beacon*|plugins",
  "third-party-cookie": "tredjepartscookies|förstapartscookies|nödvändiga cookies|analyscookies|marknadsföringscookies|sessionscookies|permanenta cookies|funktionella cookies|beständiga cookies",
  child: "barn|barns|minderårig*|underårig*|ungdom*|omyndig*|barnets|barnet|tonåring*",
  parent: "förälder*|föräldrar*|vårdnadshavare*|målsman|målsmäns",
  "under-age": "under * år|års ålder|år gammal|år gamla|yngre än|åldersgräns*|minimiålder|fyllt * år|lägst * år|minst * år",
  resident: "bosatt*|invånare*|bor i|hemmahörande",
  california: "kalifornien*|ccpa|cpra|virginia|colorado|connecticut|utah|vissa delstater|delstat*",
  gdpr: "gdpr|dataskyddsförordning*|allmänna dataskyddsförordningen|dataskyddslag*|dataskyddslagstiftning*|personuppgiftslagen",
  visitor: "besökare*|webbplatsbesökare*|gäst|gäster|besöker vår",
  customer: "kund|kunder|kunden|kundens|prenumerant*|konsument*|slutanvändare|abonnent*|köpare|resenär*",
  user: "användare*|medlem|medlemmar|registrerad|registrerade|individ*|person|personer|privatperson*|deltagare*",
  employee: "våra anställda|praktikanter",
  applies: "gäller för|tillämpas på|omfattar|omfattas|denna policy gäller|gäller inte|tillämplig på|policyn gäller|styrs av|beskriver hur|policyn omfattar|gäller när|gäller alla",
  controller: "personuppgiftsansvarig*|ansvarig för behandlingen|gemensamt ansvarig*|gemensamt personuppgiftsansvariga|ansvarig för dina personuppgifter",
  dpo: "dataskyddsombud*|personuppgiftsombud*|dataskyddsteam*",
  "contact-us": "kontakta oss|kontakta|kontaktar|frågor|mejla oss|kontaktsida*|skriv till oss|hör av dig|via e post till|nå oss|per post",
  "third-party-sites": "tredjepartswebbplats*|externa länkar|länkar till|externa webbplats*|andra webbplatser|inte ansvarig* för|tredjepartstjänst*|integritetsrutiner*|tredjepartsappar",
  "policy-doc": "integritetspolicy*|personuppgiftspolicy*|sekretesspolicy*|denna policy|policyn|dataskyddspolicy*|vår policy|dataskyddsinformation*|integritetsmeddelande*|integritetsskyddspolicy*|denna information|dataskyddsförklaring|informationstext",
  "policy-change": "ändringar i denna|ändra denna|uppdatera denna|ändringar av denna|ändringar i policyn|uppdatering av denna|uppdateras från tid|väsentlig* ändring*|ändringar i vår|ändra vår|uppdatera policyn|ändra policyn|uppdatera vår|ändringar av policyn|ändringar i integritets*|policyn kan|uppdateras",
  "last-updated": "senast uppdaterad*|senast ändrad*|gäller från|träder i kraft|uppdaterad|version|reviderad|gäller fr|ikraftträdande|fastställd*",
  not: "inte|ej|aldrig|ingen|inga|inget|utan|varken|icke",
  generally: "generellt|vanligtvis|normalt|i allmänhet|i regel|huvudsakligen|främst|oftast|i princip|som huvudregel|vanligen|i första hand",
  only: "endast|enbart|bara|uteslutande|strikt|begränsat till|begränsad till|inga andra ändamål|minsta möjliga",
  except: "utom|undantag|undantaget|undantagsvis|förutom|med undantag|såvida inte|om inte|bortsett från",
  if: "om|såvida|förutsatt|under förutsättning|i det fall|i de fall|ifall|med förbehåll",
  "with-consent": "med ditt samtycke|utan ditt samtycke|om du samtycker|om du har samtyckt|efter ditt samtycke|ditt uttryckliga samtycke|förutsatt att du samtycker|med ditt godkännande|utan ditt godkännande|ditt föregående samtycke|ditt samtycke i förväg|med ditt medgivande|inhämta ditt samtycke|grundar sig på ditt samtycke|samtyckt till",
  "where-law": "om lagen kräver|enligt vad som krävs enligt lag|enligt vad som är tillåtet|i den utsträckning lagen|när lagen kräver|om det krävs enligt lag|tillåtet enligt|krävs enligt lag|i den mån lagen|när det krävs enligt|enligt tillämplig lag|i enlighet med gällande lag*|om inte lag*|om det är tillåtet enligt",
  "where-applicable": "i förekommande fall|i tillämpliga fall|om tillämpligt|vid behov|där så är lämpligt|om möjligt|om det är nödvändigt|när så är lämpligt|där det är möjligt|i den mån det är möjligt|när det är nödvändigt",
  feasible: "tekniskt möjligt|rimlig*|rimligen|kommersiellt rimliga|så snart som möjligt|skälig*|skäligen|utan onödigt dröjsmål|tekniskt genomförbart",
  may: "kan|kan komma att|får|kunna|kunde|förbehåller|förbehåller oss|eventuellt",
  will: "kommer att|kommer|alltid|åtar|åtar oss|garanter*|säkerställ*|lovar|strävar",
  must: "måste|ska|skall|skyldig*|krävs|kräver|behöver|bör|tvung*",
  some: "vissa|viss|några|begränsad*|enstaka|utvalda|specifika",
  all: "alla|allt|all|samtliga|hela|varje|fullständig*|vilka som helst",
  example: "till exempel|exempelvis|t ex|såsom|som till exempel|bland annat|inklusive|inkluder*|innefatta*|inbegrip*|exempel|bl a|m m|med mera|osv|omfattar bland annat|däribland",
  automatic: "automatiskt|automatisk|som standard|per automatik",
  "purpose-word": "ändamål*|syfte*|syften|för att|i syfte|anledning*|skäl",
  "retention-period": "lagringsperiod*|lagringstid*|tidsperiod*|så länge|under en period|tills du|tills vidare|så länge som|efter att ditt konto|inaktiv*|säkerhetskopi*|därefter|under den tid|efter avslutat|från det att",
  "account-close": "radera ditt konto|avsluta ditt konto|kontot raderas|konto har raderats|konto har avslutats|stänga ditt konto|säga upp|avslutar ditt konto|kontot avslutas|avslutad prenumeration|uppsägning*|raderar ditt konto",
  pointer: "läs mer|mer information|för mer information|ytterligare information|se vår|se avsnitt*|klicka här|läs vår|vänligen läs|vänligen se|hittar du|beskrivs i|läsa mer|finns här|besök|enligt vad som anges|framgår av|se nedan|du kan läsa",
  illustration: "värnar om|bryr oss om|viktigt för oss|välkommen|tack för|vi strävar efter|måna om|respekterar din integritet|tryggt"
};

// src/languages/sv/vocabulary.ts
var vocabulary4 = {
  data: "data|datan|uppgift|uppgiften|uppgifter|uppgifterna|uppgifters|information*|info|*uppgifter|*uppgifterna|*information|*data",
  personal: "personlig*|personuppgift|personuppgiften|personuppgifter|personuppgifterna|personuppgifters",
  privacy: "integritet*|privatliv*|sekretess|dataskydd*|privacy",
  private: "privat|privata",
  service: "tjänst|tjänsten|tjänster|tjänsterna|tjänstens|*tjänst|*tjänster|*tjänsten|*tjänsterna|service|services",
  product: "produkt*|varan|varor|varorna",
  website: "webb|webbplats*|*webbplats|webben|webbsida*|webbsidor*|webbsajt*|webplats*|sajt*|hemsida*|hemsidor*",
  page: "sida|sidan|sidor|sidorna|startsida*|kontaktsida*|kontosida*|informationssida*",
  platform: "plattform*|*plattform|*plattformen",
  internet: "internet*|online*|nätet",
  offline: "offline",
  app: "app|appar|appen|apparna|appens|*appen|*appar",
  application: "applikation*|*applikation|*applikationen",
  software: "programvar*|mjukvar*|software",
  program: "program|programmet|programmen",
  programming: "programmer*",
  computer: "dator|datorn|datorer|datorerna|datorns",
  desktop: "skrivbord*",
  mobile: "mobil|mobila|mobilen|mobiltelefon*|mobilapp*|smarttelefon*",
  phone: "telefon*",
  tablet: "surfplatt*",
  device: "enhet|enheten|enheter|enheterna|enhetens|enhets*|*enhet|*enheter",
  equipment: "utrustning*|hårdvar*",
  machine: "maskin|maskiner|maskinen|maskinell*",
  screen: "skärm*",
  camera: "kamera|kameran|kameror",
  microphone: "mikrofon*",
  television: "tv|television*|teve",
  battery: "batteri|batteriet|batterier|batterinivå*",
  cable: "kabel|kabeln|kablar",
  network: "nätverk*|nät|*nätverk",
  connection: "anslutning*|uppkoppling*|förbindelse*",
  connect: "anslut|ansluta|ansluter|ansluts|anslutit|ansluten|anslutna|koppla|kopplar|kopplas|kopplad|kopplat|kopplade|uppkopplad*",
  disconnect: "koppla bort|frånkoppl*",
  server: "server|servern|servrar|servrarna",
  cloud: "moln*",
  database: "databas|databasen|databaser|databaserna",
  domain: "domän*",
  link: "länk|länken|länkar|länkarna|länka|länkas|hyperlänk*",
  linked: "länkad|länkade|länkat",
  button: "knapp|knappen|knappar",
  click: "klick|klicka|klickar|klickat|klickas|klickning*|klickad*",
  icon: "ikon|ikonen|ikoner",
  menu: "meny|menyn|menyer",
  window: "fönster|fönstret|windows",
  browser: "webbläsar*|läsaren",
  browse: "surfa|surfar|surfning*|bläddr*",
  interface: "gränssnitt*",
  api: "api|apier",
  code: "kod|koden|koder|koderna",
  script: "skript*|javascript",
  version: "version|versionen|versioner|versionens",
  update: "uppdater*",
  upgrade: "uppgrader*",
  install: "installer*|installation*",
  uninstall: "avinstaller*",
  download: "ladda ned|ladda ner|laddar ned|laddar ner|nedladd*|laddar|ladda",
  upload: "ladda upp|laddar upp|uppladd*",
  file: "fil|filen|filer|filerna|loggfiler|ljudfiler|bildfiler",
  folder: "mapp|mappen|mappar|katalog*",
  format: "format|formatet",
  text: "text|texten|texter|texterna",
  image: "bild|bilden|bilder|bilderna|*bilder",
  photo: "foto|foton|fotografi*|fotot",
  video: "video|videor|videon|videoklipp|videoinspel*",
  audio: "ljud*",
  music: "låt|låten|låtar|musik*",
  film: "film|filmen|filmer",
  streaming: "strömning*|streama|streamar|streamning*|ström|strömmar|streaming*",
  game: "spel*",
  play: "spela|spelar|spelas|spelade|spelat|uppspelning*|spelare*",
  watch: "titta|tittar|tittat|tittande*|visning*",
  listen: "lyssna|lyssnar|lyssning*|hört|höra|hörande",
  voice: "röst*",
  media: "media|medier|medierna|medium*|*medier|mediet|multimedia*",
  social: "social|sociala|socialt",
  content: "innehåll|innehållet|innehålls*|*innehåll",
  contain: "innehålla|innehåller|innehållande|innehöll",
  account: "*konto|*kontot|*konton|konto*",
  profile: "profil|profilen|profiler|profilering*",
  identity: "identitet*",
  identify: "identifiera|identifierar|identifieras|identifiering*|identifierad*|identifierbar*",
  identifier: "identifierare|identifierarna|identifieraren|id|identifikator*|*identifierare|programidentifiera*",
  login: "inlogg*|logga in|loggar in|loggat in",
  logout: "utlogg*|logga ut|loggar ut",
  log: "logg|loggar|loggen|loggning|loggfil*|logga|loggas",
  register: "registrer*",
  membership: "medlemskap*",
  member: "medlem|medlemmen|medlemmar|medlemmarna|medlems*",
  user: "användar*",
  visitor: "besökar*",
  visit: "besök|besöka|besöker|besökt|besökte|besöken|besöket",
  customer: "kund|kunden|kunder|kunderna|kunders|kundens|kundsupport*|kunduppgift*|kundrelation*|kunddata|kundkonto*|kundnummer*|klient*",
  consumer: "konsument*",
  subscriber: "prenumerant*|abonnent*",
  subscription: "prenumeration*|abonnemang*",
  subscribe: "prenumererar|prenumerera|prenumererat|abonner*",
  unsubscribe: "avregistrer*|avprenumer*|avanmäl*",
  newsletter: "nyhetsbrev*",
  mail: "post|posten|brev|brevet",
  email: "epost*|mejl*|e post*|e mail",
  inbox: "inkorg*",
  address: "adress|adressen|adresser|adresserna|*adress|*adresser|*adressen",
  addressed: "adresserad*|adresseras|riktad|riktat|riktade|rikta|riktas",
  postal: "postal*",
  message: "meddelande|meddelanden|meddelandet|meddelandena|*meddelande|*meddelanden",
  chat: "chatt*|chat",
  sms: "sms|mms",
  call: "samtal|samtalet|ringa|ringer|uppring*",
  named: "kallad|kallade|kallas|kallat|kallar|benämn*|heter",
  name: "namn|namnet|namnen|efternamn*|förnamn*|smeknamn*|*namn",
  title: "titel|titeln|titlar|titlarna|*titlar",
  contact: "kontakt*",
  communication: "kommunikation*|kommunicer*",
  correspondence: "korrespondens*",
  conversation: "konversation*|prata|pratar",
  notify: "meddela|meddelar|meddelas|underrätt*|notis|notiser|notifiering*|avisera*|*notiser",
  inform: "informera|informerar|informeras|informerad*|upplys*",
  notice: "meddelande om|anslag|tillkännagivande*",
  alert: "varning*|avisering*",
  reminder: "påminn*",
  announcement: "tillkännag*|kungör*",
  publish: "publicer*|publikation*",
  post: "inlägg|inlägget|posta|postar|postade",
  comment: "kommentar*|kommenter*",
  community: "gemenskap*|community",
  forum: "forum|forumet|forumen",
  blog: "blogg*",
  group: "grupp*|*koncernen|koncern*",
  friend: "vän|vänner|vännen",
  follow: "följa|följer|följt|följde|följ|följare*",
  following: "följande",
  feature: "funktion*",
  tool: "verktyg*|*verktyg",
  technology: "teknologi*|teknik*",
  technical: "teknisk|tekniska|tekniskt",
  system: "system|systemet|systemen|systems|*system",
  electronic: "elektronisk*",
  digital: "digital*",
  virtual: "virtuell*",
  policy: "policy|policyn|policyer|policyns|*policy|*policyn|riktlinje*|policies",
  statement: "förklaring*|uttalande*",
  terms: "villkor*|*villkor|*villkoren",
  condition: "förutsättning*|betingelse*",
  agreement: "avtal|avtalet|avtalen|överenskommelse*|*avtal",
  agree: "godkänna|godkänner|godkänt|godkänn|samtycka|samtycker|överens|överenskom*",
  consent: "samtycke|samtycket|samtycken",
  permission: "tillstånd*|tillåtelse*|behörighet*|behörigt",
  permit: "tillåta|tillåter|tillåts|tillåtet|tillåten|tillåtna|låta|låter",
  authorise: "auktoriser*|bemyndig*",
  prohibit: "förbjud*|förbud*",
  contract: "kontrakt*",
  contractual: "avtalsenlig*|kontraktuell*|avtalsmässig*|avtalsförhåll*",
  clause: "klausul*|*klausuler",
  provision: "bestämmelse*",
  section: "avsnitt|avsnittet|avsnitten|sektion*",
  paragraph: "stycke|stycket|paragraf*",
  chapter: "kapitel|kapitlet",
  article: "artikel|artikeln|artiklar|artiklarna|*artikel",
  table: "tabell*",
  appendix: "bilaga|bilagan|bilagor|bihang*|tillägg",
  heading: "rubrik*",
  footer: "sidfot*",
  document: "dokument*",
  form: "formulär*|*formulär|blankett*",
  shape: "form|formen|utform*",
  field: "fält|fältet|fälten",
  list: "lista|listan|listor|listas|listad*|förteckning*",
  copy: "kopia|kopian|kopior|kopiorna|kopier*",
  original: "original*|ursprunglig*",
  draft: "utkast*",
  record: "inspel*|register|registret|*register|spela in|spelas in",
  report: "rapport|rapporten|rapporter*|*rapporter",
  archive: "arkiv*",
  definition: "definition*|definiera|definieras|definierar|definierad*",
  word: "ord|orden|ordet|term|termen|termer|termerna|begrepp*",
  meaning: "betydelse*|betyder|innebär|innebära",
  meaningful: "meningsfull*",
  refer: "hänvisa|hänvisar|hänvisas|hänvisning*|avser|avses|avse",
  reference: "referens*",
  describe: "beskriv*",
  explain: "förklara|förklarar|förklaras|förklarat",
  specify: "specificer*|specifikation*|ange|anger|anges|angav|angett|angivna|angivet|angiven",
  mention: "nämn*|omnämn*|ovannämn*|förutnämn*",
  "set-out": "anför*|stipuler*|står|stå",
  indicate: "indiker*|antyd*|indikat*",
  summary: "sammanfatt*",
  overview: "överblick*|översikt*",
  introduction: "introduk*|inled*|introducer*",
  conclusion: "slutsats*",
  guide: "guide*|vägled*",
  instruction: "instruktion*|anvisning*",
  rule: "regel|regeln|regler|reglerna|*regler",
  procedure: "förfarande*|procedur*|rutin*|tillvägagång*",
  method: "metod|metoden|metoder|metoderna|*metod",
  manner: "sätt|sättet|sätten|vis",
  means: "medel|medlen|hjälp av",
  process: "process|processen|processer|behandl*",
  measure: "åtgärd|åtgärder|åtgärderna|åtgärden|*åtgärder",
  measurement: "mäta|mäter|mäts|mätning*",
  step: "steg|stegen|steget",
  activity: "aktivitet*|*aktivitet|*aktiviteter",
  action: "handling*|agera*",
  operation: "drift|driften|operation*|operativ|operativa|operativt|driva|driver|drivs",
  run: "kör|köra|körs|körning*",
  perform: "utför|utföra|utförs|utfört|utförd*|genomför*",
  performance: "prestanda*|prestation*",
  execute: "fullgör*|fullgjor*|verkställ*|uppfyll*",
  implement: "implementer*|införa|införande*|infört",
  work: "arbete|arbetet|arbeta|arbetar|jobb|jobbet|jobbar|arbets*",
  employee: "anställd*|medarbetare*|personal|personalen*",
  employment: "anställning*|arbetsgivare*",
  hire: "rekryter*|anlita|anlitar|anlitas|anlitat",
  career: "karriär*|yrke*",
  professional: "professionell*|yrkesmässig*",
  expert: "expert*|specialist*",
  team: "team|teamet|teamen|*team",
  department: "avdelning*|departement*",
  office: "kontor*",
  headquarters: "huvudkontor*|säte",
  manager: "chef|chefen|chefer|direktör*|ledning*",
  manage: "hanter*|förvalt*|administr*",
  business: "affär*|verksamhet*|näringsliv*|näringsverk*|*verksamhet",
  company: "bolag|bolaget|bolagets|företag*|*företag|*bolag|*bolagen|*företagen|ab|inc|llc|ltd|gmbh",
  subsidiary: "dotterbolag*|dotterföretag*",
  affiliate: "närstående|anknut*|koncernbolag*",
  organisation: "organisation*|organiser*|organisatorisk*",
  association: "förening*",
  associate: "associer*|samband|förknippa*|hänför*",
  institution: "institut*",
  foundation: "stiftelse*|välgörenhet*|ideell*",
  partner: "partner*|samarbetspartner*",
  provider: "leverantör*|*leverantör|*leverantörer",
  supplier: "säljare|säljaren|säljarna|försäljare",
  merchant: "handlare|återförsäljare*|handelsmän*|butiksägare*",
  agent: "agent|agenten|agenter|ombud|ombudet|ombuds",
  agency: "byrå|byrån|byråer|*byråer",
  broker: "mäklare*",
  representative: "representant*|representer*|företrä*",
  owner: "ägare*|äga|äger|ägs|ägas|ägd*",
  ownership: "äganderätt*|ägande|egendom*",
  asset: "tillgångar|tillgångarna",
  resource: "resurs*",
  trade: "handel|handeln|handels*",
  commercial: "kommersiell*",
  industry: "bransch*|industri*",
  market: "marknad|marknaden|marknader",
  marketing: "marknadsför*|marketing",
  marketplace: "marknadsplats*",
  advertising: "annons*|reklam*|*annonser",
  campaign: "kampanj*",
  promotion: "främja*|marknadsfört|promot*",
  offer: "erbjud*",
  discount: "rabatt*|kupong*",
  gift: "gåva|gåvor|present|pris*",
  contest: "tävling*",
  loyalty: "lojalitet*",
  order: "beställ*|order|ordern|ordrar",
  purchase: "köp|köpet|köpen|köpa|köper|köps|köpts|köpt|köpare*|inköp*",
  sale: "försäljning*|sälja|säljer|säljs|såld*|sålt",
  rent: "hyra|hyr|hyrs|uthyrning*|leasing",
  shop: "butik*|affären|shopping*|webbutik*",
  cart: "varukorg*|kundvagn*",
  checkout: "kassan",
  catalogue: "katalogen",
  brand: "varumärk*",
  trademark: "logotyp*|kännetecken*",
  price: "pris|priset|priser|priserna|prissättning*",
  cost: "kostnad*|kosta|kostar",
  fee: "avgift*",
  charge: "debiter*|ladda av",
  free: "gratis|kostnadsfri*|fri|fritt|fria",
  freedom: "frihet*",
  payment: "betala|betalar|betalas|betalat|betald*|betalning*|utbetal*",
  unpaid: "obetald*|förfall*",
  invoice: "faktur*",
  receipt: "kvitto*|mottagande*",
  refund: "återbetal*|ersättning*",
  credit: "kredit*",
  debit: "debet*|bankkort*",
  debt: "skuld|skulder|skulden",
  card: "kort|kortet|kortnummer*|*kort",
  wallet: "plånbok*",
  bank: "bank*",
  iban: "iban|bic",
  money: "pengar*|medel i pengar|dollar",
  amount: "belopp*|summa*|mängd*",
  tax: "skatt*",
  accounting: "bokför*|redovisning*",
  audit: "revision|revisionen|revisor*|granskning*",
  financial: "finans*|ekonomisk*",
  economic: "ekonomi|ekonomin",
  profit: "vinst*|intäkt*|inkomst*",
  salary: "lön|lönen|löner",
  insurance: "försäkring*",
  investment: "invester*",
  loan: "lån|lånet",
  royalty: "royalt*",
  law: "lag|lagen|lagar|lagarna|lagens|lagstiftning*|*lagstiftning",
  legal: "rättslig*|juridisk*|laglig*|lagenlig*|lagstadgad*",
  lawful: "laglighet*|lovlig*",
  unlawful: "olaglig*|lagstridig*",
  regulation: "förordning*|reglering*|reglera*|*förordning|*förordningen|föreskrift*",
  statute: "författning*|lagstadga*",
  directive: "direktiv*",
  "code-of-law": "balk|balken",
  comply: "efterlev*|följer lagen|iaktta*",
  accordance: "enligt|enlighet",
  obligation: "skyldig*|plikt*|förplikt*",
  mandatory: "obligatorisk*|tvingande",
  require: "kräv|kräva|kräver|krävs|krävas|krävde|erfordra*|erforderlig*|fordra*",
  requirement: "krav|kravet|kraven|*krav",
  necessary: "nödvändig*",
  need: "behov*|behöva|behöver|behövs|behövas|behövde",
  essential: "väsentlig*|avgörande|grundläggande|livsviktig*|oundgänglig*",
  strict: "strikt|strikta|sträng*",
  right: "rätt|rätten|rättighet*|*rättigheter",
  privilege: "privilegi*",
  exercise: "utöv*",
  claim: "anspråk*|krav på|fordran*|fordringar|hävd*",
  dispute: "tvist*",
  court: "domstol*|rättegång*|domare|tribunal*",
  judgment: "dom|domen|domslut*",
  lawsuit: "stämning*|talan|rättsprocess*|rättstvist*",
  arbitration: "skiljedom*|skiljeförfar*|medling*",
  jury: "jury*",
  "class-action": "grupptalan*",
  evidence: "bevis*|styrka",
  lawyer: "advokat*|jurist*",
  counsel: "råd|rådet|rådgiv*|konsult*|rådfråg*",
  crime: "brott|brottet|brottslig*|kriminell*|straff*",
  police: "polis|polisen|polismyndighet*",
  enforcement: "verkställighet*|brottsbekämp*",
  authority: "myndighet*|*myndigheten|*myndigheter",
  supervisory: "tillsyn*",
  government: "regering*|statlig*|myndighets*",
  public: "offentlig*|allmän*|publik*",
  "public-interest": "allmänt intresse|allmänintresse*",
  national: "nationell*|landets",
  nationality: "nationalitet*|medborgar*",
  international: "internationell*|global*|värld*",
  federal: "federal*",
  state: "stat|staten|stater|delstat*|medlemsstat*|medlemsländ*",
  country: "land|landet|länder|länderna",
  territory: "territori*",
  region: "region*|län|länet|landskap*",
  city: "stad|staden|städer|ort|orten|kommun|kommuner|kommunen|kommunal*",
  place: "plats|platser|platsen|ställe*",
  location: "platsdata|platsinform*|lokalisering*|belägen|belägna|befinn*|geolokal*|positioner*",
  area: "område*|zon|zoner|zonen",
  geographic: "geografi*",
  map: "karta|kartor|kartan",
  europe: "europa|europe*|eu|ees|*eu",
  union: "union|unionen|unionens",
  "economic-area": "ekonomiska samarbetsområdet|samarbetsområd*",
  america: "amerika*|usa|usas|us",
  united: "förenta|förenade",
  kingdom: "storbritannien*|brittisk*|engelsk*|england|uk",
  sweden: "sverige*|svensk*",
  germany: "tyskland*|tysk|tyska|tyskt",
  france: "frankrike*|fransk*",
  ireland: "irland*|irländsk*",
  switzerland: "schweiz|schweizisk*",
  netherlands: "nederländ*",
  belgium: "belgien|belgisk*",
  spain: "spanien|spansk*",
  italy: "italien|italiensk*",
  canada: "kanada|kanadensisk*",
  australia: "australien|australisk*",
  asia: "asien|asiatisk*",
  california: "kalifornien*|kalifornisk*",
  language: "språk*",
  translation: "översätt*",
  foreign: "utländsk*|utomlands|utland*|gränsöver*",
  outside: "utanför|extern|externa|externt|utomstående*",
  inside: "intern|interna|internt|inom|inuti",
  "third-party": "tredjepart*|tredje|utomstående part*",
  "third-country": "tredjeland*|tredje land",
  party: "part|parten|parter|parterna|parternas",
  entity: "enhet i koncernen|organ|organen|juridisk person|juridiska personer",
  person: "person|personen|personer|personerna|personens|persons|individ*|människ*|folk",
  human: "mänsklig*|manuell*",
  "data-subject": "den registrerade|de registrerade|registrerade*",
  subject: "ämne|ämnet|ämnen|föremål*|tema|teman",
  "subject-to": "omfattas|underkast*|förbehåll*",
  child: "barn|barnet|barnen|barns|barnens",
  minor: "minderårig*|omyndig*|ungdom*|unga|ung|yngre",
  adult: "vuxen|vuxna|myndig|myndiga",
  parent: "föräld*|vårdnadshavar*|målsman*",
  family: "familj*|hushåll*|make|maka|civilstånd*|gift*",
  birth: "födelse*|född*",
  death: "död|döden|avlid*|dödsfall*",
  age: "ålder|åldern|ålders*",
  gender: "kön*",
  sexual: "sexual*|sexuell*",
  life: "liv|livet|leva|lever|levande",
  health: "hälsa|hälso*|medicinsk*|sjuk*",
  body: "kropp*|vikt|längd",
  injury: "kroppsskad*|personskad*",
  disability: "funktionsned*|funktionshind*|handikapp*|tillgänglighet*",
  medicine: "läkemedel*|medicin|drog*|narkot*",
  emergency: "nödsituation*|nödläge*|akut*|brådskande",
  genetic: "genetisk*",
  religion: "religi*|trosuppfattning*|filosofisk*|övertygelse*|tro",
  politics: "politisk*|politik",
  ethnic: "etnisk*|etnicitet*|ras|rasmässig*",
  opinion: "åsikt*|synpunkt*|ståndpunkt*",
  education: "utbildning*|lärare",
  course: "kurs|kurser|kursen|lektion*",
  training: "träna*|träning*|utbilda*",
  learn: "lära|lär|lärande*|inlärn*|lärt",
  knowledge: "kunskap*|kännedom*|vetskap*|medvetet",
  know: "vet|veta|visste|känd|kända|känt|känner|känna|okänd*",
  aware: "medveten*|medvetna|uppmärksam*|införstå*",
  understand: "förstå|förstår|förstås|förståelse*|begrip*",
  think: "tänk|tänka|tänker|tror|anser|anses|anse|övervä*",
  want: "vill|vilja|ville|önska*|önskemål*",
  like: "gilla*|föredra*|preferens*|favorit*",
  interest: "intresse*|*intresse|*intressen",
  love: "älska*|glad|njut*|nöje|trevlig*|kul|gärna",
  expect: "förvänta*|förutse*|förväntning*",
  intend: "avsikt*|ämnar|avsed*",
  purpose: "syfte*|ändamål*|mål|målet|målen",
  reason: "skäl|skälet|skälen|anledning*|orsak*",
  basis: "grund|grunden|grunder|grunderna|grundar|grundas|grundad|grundval*|bas|baserat|baseras|baserad*|baserar|*grund",
  cause: "orsakar|orsaka|orsakas|förorsak*|uppstå*|uppkom*",
  result: "resultat*|resulter*|följd|följden",
  consequence: "konsekvens*|följden av|effekt*|inverkan",
  influence: "påverka*|inflytande*",
  security: "säker|säkra|säkert|säkerhet*|*säkerhet",
  safe: "trygg*|säkert sätt",
  protect: "skydd*",
  defend: "försvar*",
  prevent: "förhindra*|förebygg*|undvik*|hindra*",
  detect: "upptäck*",
  risk: "risk|risken|risker|riskerna",
  danger: "fara|farlig*|skadlig*",
  threat: "hot|hotet|hota*|hotbild*",
  attack: "attack*|intrång*",
  abuse: "missbruk*",
  fraud: "bedräg*",
  spam: "spam|skräppost*",
  theft: "stöld*|stulen|stulna|stjäl*",
  loss: "förlust*|förlora*",
  damage: "skada|skador|skadan|skadas|skadestånd*",
  destroy: "förstör*",
  accident: "olyck*|oavsiktlig*",
  incident: "incident*|händelse av intrång",
  breach: "överträd*|brott mot|*intrång",
  violate: "kränk*|bryter|bryta|strider",
  guarantee: "garant*|borga*",
  ensure: "säkerställ*|försäkra",
  promise: "löfte*|lova|lovar|åtagande*|åta|åtar",
  trust: "förtroende*|lita|litar|betrodd*|tillit*",
  reliable: "tillförlitlig*|pålitlig*",
  encrypt: "krypter*|dekrypt*|kryptograf*",
  password: "lösenord*|lösen|lösa ut|hashlösenord*",
  credentials: "inloggningsuppgift*|autentiseringsuppgift*",
  verify: "verifier*|autentiser*|validera*|legitimer*",
  confirm: "bekräft*",
  check: "kontroller|kontrollera|kontrolleras|kontrollerar|kollar|kryssruta*",
  review: "granska*|recension*|genomgång*",
  control: "kontroll|kontrollen|styra|styr|styrs|styrning*",
  monitor: "övervak*|bevak*",
  investigate: "utred*|undersök*",
  filter: "filter*|filtrer*",
  block: "blockera*|spärra*",
  limit: "begräns*|inskränk*",
  suspend: "stäng av|stänger av|avstäng*|uppskjut*",
  terminate: "avsluta*|upphör*|säga upp|säger upp|uppsägning*|annuller*|avbryt*",
  end: "slut|slutet|sluta|upphöra|löper ut|utgång*|slutför*",
  close: "stäng|stänga|stänger|stängs|stängd|stängt|stängning*",
  open: "öppen|öppna|öppnar|öppet|öppning*",
  start: "börja*|start|starta|startar|starten|inledde*|påbörj*",
  stop: "stopp|stoppa|stoppar|stoppas",
  continue: "fortsätt*|fortsatt*|fortlöpande*|kvar|kvarstå*|förbli*|stanna*|löpande",
  pause: "paus*|avbrott*|störning*|störa|avbrut*",
  change: "ändra*|ändring*|förändr*|modifi*|justera*|*ändringar",
  convert: "konverter*|omvandl*|omvänd*",
  replace: "ersätt|ersätta|ersätter|ersätts|byta|byter|byt|utbyt*",
  switch: "växla*|skifta*|byta till",
  improve: "förbättra*|förbättring*|optimer*|bättre|*förbättring",
  develop: "utveckl*|*utveckling",
  create: "skapa*|generer*|bygg*|produktion*|producer*|framställ*|upprätta*",
  make: "göra|gör|görs|gjort|gjord*|göras",
  design: "design*|utformad*|utformning*",
  fix: "laga|lagar fel|åtgärda*|reparer*|felsök*|buggar*|felspår*",
  error: "fel|felet|felen|felakt*|misstag*|brist*",
  problem: "problem*|svårighet*|bekymmer*",
  solve: "lösa|löser|löses|lösning*|avhjälp*",
  test: "test|tester|testa|testar|testning*|prov*|experiment*|beta",
  try: "försök*|sträva*|eftersträv*|ansträng*|bemöd*",
  succeed: "lycka*|framgång*|uppnå*|åstadkom*",
  fail: "misslyck*|underlåt*|oförmåga*|oförmög*",
  happen: "sker|skett|inträff*|äga rum|ske|händ*|förekom*|ägt rum",
  event: "händelse*|evenemang*|tillfälle*",
  case: "fall|fallet|fallen",
  situation: "situation*|omständighet*|kontext*|sammanhang*|*situationer",
  status: "status*|ställning*",
  use: "använd|använda|använder|används|användas|användes|använt|använts|använde|användande*|användning*|nyttja*|utnyttj*|*användning|*användnings*",
  reuse: "återanvänd*",
  collect: "samla|samlar|samlas|samlat|samlats|insaml*|samlade|*insamling",
  obtain: "få|fått|erhåll*|inhämt*|mottag*|ta emot|tar emot|motta|mottar|hämta*|erhöll*",
  recipient: "mottagare*|*mottagare",
  provide: "tillhandahåll*|förse|förser|förses",
  give: "ge|ger|ges|gett|gav|given|givna|givet|lämna|lämnar|lämnas|lämnat|lämnad*|bevilj*",
  share: "dela|delas|delat|delad*|delning*",
  disclose: "avslöja*|röja*|röjs|utlämn*|lämna ut|lämnar ut|yppa*",
  send: "skicka*|sända*|sänder|sänds|avsänd*|översänd*|utskick*",
  transfer: "överför*|*överföring|*överföringar",
  forward: "vidare|vidarebef*",
  delivery: "leverans*|leverera*|frakt*|*leverans|*leverans*",
  return: "returner*|retur|återläm*|återvänd*|återgå*",
  exchange: "utbyte*|utväxl*",
  access: "åtkomst*|tillgång*|få åtkomst|komma åt",
  available: "tillgänglig*|finns",
  store: "lagra*|lagring*|spara|sparar|sparas|sparad*|sparat",
  keep: "behåll*|bevara*|kvarhåll*|håll|hålla|håller|hålls",
  delete: "radera*|radering*|utplån*",
  remove: "ta bort|tas bort|tar bort|avlägsn*|borttag*|bort",
  restore: "återställ*|återskap*|säkerhetskop*|backup*",
  deactivate: "inaktiver*|avaktiver*",
  activate: "aktivera*|möjliggör*|aktivering*",
  active: "aktiv|aktiva|aktivt|inaktiv|inaktiva|inaktivt|inaktivitet*|passiv*",
  automatic: "automat*",
  "user-manual": "handbok*|*handboken|bruksanvisning*",
  analyse: "analys*",
  evaluate: "utvärder*|bedöm*|betyg*|värder*",
  calculate: "beräkn*|räkna*|uppskatt*",
  compare: "jämför*",
  combine: "kombiner*|sammanför*|slå samman|slår samman|sammanslag*|gemensam*|tillsammans",
  integrate: "integrer*|integration*|inbädd*",
  separate: "separat*|åtskil*|skild*|skilj*|dela upp|särskilj*",
  include: "inkluder*|ingå|ingår|inklusive|omfatta|omfattar|innefatta*",
  exclude: "utesl*|exkluder*|undanta*|förutom",
  add: "lägga till|lägger till|tillägga*|tillagt|ytterligare|dessutom|tilläggs*",
  complete: "komplett*|fullständig*|slutföra|fyll i|fylla i|fyller i|ifyll*",
  full: "full|fulla|fullt|hela|helt|hel",
  total: "total*|sammanlagt",
  part: "del|delen|delar|delarna|delvis|dels|komponent*|beståndsdel*",
  piece: "sak|saker|föremål|element|objekt*|bit",
  set: "uppsättning*|ställa in|ställer in|fastställ*",
  settings: "inställning*|konfigur*|*inställningar",
  default: "standardinst*|som standard|förinställ*",
  customise: "anpassa*|anpassning*|skräddarsy*|personaliser*",
  recommend: "rekommend*|föreslå*|förslag*",
  support: "support*|stöd*",
  help: "hjälp*|bistå*|assist*",
  ask: "fråga|frågor|frågan|frågar|förfråg*|ombe*|ber|be|frågorna|undra*",
  request: "begär*|anmod*|efterfråg*",
  answer: "svar|svara|svarar|svaret|besvar*",
  write: "skriv*|skriftlig*",
  read: "läs|läsa|läser|läst|läsning|läsare|genomläs*",
  see: "se|ser|sett|sågs|synlig*|titta på",
  display: "visa|visas|visar|visat|visad*|presenter*",
  search: "sök|söka|söker|sökning*|sökmotor*|sökord*|sökt",
  find: "hitta*|återfinn*|funnit",
  choose: "välj*|val|valet|valen|valt|valde|vald|alternativ|alternativet|utval*|valmöjlig*|valfri*",
  decide: "besluta*|beslut|avgör*|bestäm*",
  accept: "accepter*|anta|antar|antag*|godta*",
  approve: "godkänd*|godkännande*",
  refuse: "vägra*|avslå*|avvisa*|neka*|avslag",
  object: "invänd*|motsätt*",
  withdraw: "återkall*|återta*",
  correct: "korriger*|korrekt*|rättelse*|rätta",
  accurate: "exakt*|precis*|noggrann*|riktig*|sann*",
  complaint: "klaga|klagomål*|klagar|reklamation*",
  appeal: "överklag*",
  concern: "angå*|avseende|beträff*|gällande|rör|röra|rörande|relater*|oro*|hänseende",
  relationship: "relation|relationen|relationer|förhåll*|*relation",
  apply: "tillämp*|gäller|gälla|gällde",
  effective: "effektiv*|ändamålsenlig*",
  valid: "giltig*|ogiltig*",
  "effective-date": "kraft|ikraft*|träder",
  last: "sista|senast|senaste|nyligen",
  new: "ny|nya|nytt|nyare",
  old: "gammal*|gamla|äldre|föråldrad*",
  current: "nuvarande|aktuell*|för närvarande|befintlig*",
  exist: "existera*|finnas|fanns|funnits|föreligg*",
  previous: "tidigare|föregå*|dessförinnan|redan|innan|förhand",
  future: "framtida|framöver|senare|kommande|därefter|sedan|efterföljande",
  before: "före|dessförinnan att",
  after: "efter|efteråt",
  next: "nästa",
  now: "nu|numera|idag",
  soon: "snart|snarast|omedelbar*|omgående|dröjsmål*|genast|direkt efter",
  quick: "snabb*|hastighet*",
  slow: "långsam*",
  time: "tid|tiden|tider|tidpunkt*|tids*|gång|gången|gånger",
  period: "period|perioden|perioder|varaktighet*|lagringstid*|löptid*|frist|tidsperiod*",
  temporary: "tillfällig*|temporär*",
  permanent: "permanent*|varaktig*|beständig*|obegränsad tid",
  date: "datum*",
  calendar: "kalender*",
  day: "dag|dagen|dagar|dagars|daglig*",
  week: "vecka|veckan|vecko*",
  month: "månad*",
  year: "år|året|åren|års|årlig*",
  hour: "timme|timmar|timmarna|timmen",
  minute: "minut|minuter",
  seconds: "sekund*",
  morning: "morgon",
  monday: "måndag*",
  tuesday: "tisdag*",
  wednesday: "onsdag*",
  thursday: "torsdag*",
  friday: "fredag*",
  saturday: "lördag*",
  sunday: "söndag*",
  holiday: "helgdag*|helg|semester",
  january: "januari|jan",
  february: "februari|feb",
  march: "mars",
  april: "april",
  "may-month": "maj",
  june: "juni",
  july: "juli",
  august: "augusti|aug",
  september: "september|sept",
  october: "oktober|okt",
  november: "november|nov",
  december: "december|dec",
  zero: "noll",
  "one-number": "en enda|enda|ett enda",
  two: "två|båda|dubbel*",
  three: "tre",
  four: "fyra",
  five: "fem",
  six: "sex",
  seven: "sju",
  eight: "åtta",
  nine: "nio",
  ten: "tio",
  eleven: "elva",
  twelve: "tolv",
  thirteen: "tretton",
  fifteen: "femton",
  sixteen: "sexton",
  eighteen: "arton",
  twenty: "tjugo",
  thirty: "trettio",
  forty: "fyrtio",
  fifty: "femtio",
  sixty: "sextio",
  ninety: "nittio",
  hundred: "hundra*",
  thousand: "tusen*",
  million: "miljon*|miljard*",
  first: "först|första|förste|inledningsvis|initial*",
  second: "andra gången|sekundär*",
  fourth: "fjärde",
  fifth: "femte",
  half: "halv|halva|hälft*",
  percent: "procent*|proportion*",
  number: "nummer|numret|antal|antalet|siffr*|*nummer",
  many: "många|flera|flertal*|fler|talrika",
  more: "mer|mycket|mera|större",
  less: "mindre|färre|lägre|minsk*|reducer*|minim*",
  maximum: "maxim*|högst|högsta",
  increase: "öka|ökar|ökning*|väx*|utöka*|förläng*|utvidg*",
  average: "genomsnitt*",
  level: "nivå*",
  extent: "omfattning*|utsträckning*|mån|grad|graden",
  range: "urval*|utbud*|rad|mängd olika",
  size: "storlek*|längden|dimension*|bredd",
  small: "liten|litet|små|lilla|kortvarig*|korta|kortare|lite",
  large: "stor|stora|stort|lång|långt|länge|längre|bred|brett|långa|viktigaste",
  high: "hög|höga|högre|högt|topp",
  low: "låg|låga|lågt|botten|nederst|ned|ner",
  simple: "enkel*|enkla|lätt|lätta|endast genom",
  complex: "komplex*|komplicer*|svår|svårt",
  clear: "tydlig*|klar|klart|uttrycklig*|otvetydig*|uppenbar*",
  good: "bra|god|goda|gott|bäst*",
  bad: "dålig*|negativ*|ogynnsam*|nackdel*|skadligt",
  important: "viktig*|betydande|huvudsaklig*|främst|primär*|prioriter*|stor vikt|avsevärd*",
  relevant: "relevan*",
  appropriate: "lämplig*|ändamålsenl*|adekvat*|passande|passar|olämplig*|vederbörlig*",
  reasonable: "rimlig*|skälig*|rättvis*|orimlig*",
  possible: "möjlig*|eventuell*|potentiell*|omöjlig*|sannolik*",
  certain: "viss|vissa|visst|särskild*|specifik*|speciell*|specialist|exklusiv*",
  general: "allmänna|generell*|vanlig*|typisk*|normal*|övergripande",
  regular: "regelbund*|ofta|alltid|ibland|periodisk*|frekvent*|emellan",
  similar: "samma|likadan*|motsvar*|identisk*|likvärdig*|jämförbar*|likn*|lika|likaså|densamma",
  different: "olik|olika|annorlunda|skillnad*|alternativt|varier*",
  other: "annan|annat|andra|övrig*|annars",
  unique: "unik|unika|unikt",
  own: "egen|eget|egna",
  direct: "direkt|direkta|indirekt*",
  joint: "gemensamma|ömsesidig*|samarbet*|sammantaget|samverk*|kollektiv*",
  behaviour: "beteende*|uppträd*|uppförande*",
  habit: "vana|vanor|vanan",
  practice: "praxis|praktik*|praktisk*|rutinerna|tillämpning i praktiken",
  experience: "erfarenhet*|upplev*|*upplevelsen|*upplevelse",
  quality: "kvalitet*",
  standard: "norm|normer|standard*",
  principle: "princip*",
  criterion: "kriteri*",
  factor: "faktor|faktorer|faktorn",
  characteristic: "egenskap*|kännetecken|drag|attribut*",
  nature: "natur|naturlig*|karaktär*|art",
  type: "typ|typen|typer|typerna|sort|slag|slags|*typ",
  category: "kategori*|klassific*",
  example: "exempel*|såsom|bland annat|t ex|nämligen",
  detail: "detalj*|närmare",
  "more-information": "mer information|läs mer",
  fact: "fakta|faktisk*|faktum|verklig*|reell*",
  "truth-false": "falsk*|vilseled*|påhittad*",
  intellectual: "immateriell*|intellektuell*|immaterial*",
  copyright: "upphovsrätt*|copyright",
  patent: "patent*|företagshemlig*",
  license: "licen*|underlicens*",
  author: "författare*|konstnär*|kreatör*|upphovs*",
  culture: "konst|kultur*|histori*",
  book: "bok|böcker|bokning*|boka|bokar|reserv*",
  travel: "resa|resor|resan|rese*",
  flight: "flyg*",
  transport: "transport*|kollektivtrafik*",
  vehicle: "fordon*|körjournal*",
  ticket: "biljett*|passagerar*",
  passport: "pass|passet",
  hotel: "hotell*|boende*",
  home: "hem|hemmet|hus|huset|bostad*|byggnad*|rum|lägenhet*",
  reside: "bosatt*|bor|hemvist*|bosätt*",
  street: "gata|gatan|väg|vägen|box|våning*",
  zip: "postnummer*",
  food: "mat|maten|måltid*",
  clothing: "kläder|klädsel*|mode|skor",
  sport: "idrott*|sport*",
  environment: "miljö*|klimat*",
  weather: "väder*|vatten|luft",
  "force-majeure": "force majeure|befrielsegrund*",
  energy: "energi*|elektricitet*|elnät*|makt|effekt",
  science: "vetenskap*|forsk*",
  study: "studie|studier|undersökn*|*undersökning*|marknadsundersök*",
  survey: "enkät*|återkoppling*|omröstning*|feedback|intervju*",
  statistic: "statisti*|mätvärd*",
  analytics: "analytics|analysverktyg*",
  trend: "trend*|mönster*",
  model: "modell*",
  ai: "artificiell*|ai",
  smart: "smart*|klok*",
  cookie: "cookie*|kakor|kakan|kaka",
  pixel: "pixel*",
  tracking: "spåra*|spårning*|följa upp|uppfölj*",
  session: "session*",
  cache: "cache*|buffr*|mellanlag*",
  signal: "signal|signaler|signalen",
  sensor: "sensor*|accelerometer",
  ip: "ip|protokoll*|ipadress*|http",
  os: "operativsystem*",
  google: "google*",
  facebook: "facebook*",
  microsoft: "microsoft*",
  apple: "apple*",
  amazon: "amazon*",
  twitter: "twitter*",
  youtube: "youtube*",
  linkedin: "linkedin*",
  firefox: "firefox*|mozilla*",
  paypal: "paypal*|klarna*",
  gdpr: "gdpr|dataskyddsförordning*",
  ccpa: "ccpa|cpra",
  dpo: "dataskyddsombud*|dpo",
  cnil: "cnil",
  controller: "ansvarig*|personuppgiftsansvar*|ansvarar|ansvarsskyl*",
  processor: "personuppgiftsbiträde*|underleverantör*|underbiträd*|biträde*",
  contractor: "entreprenör*|uppdragstagar*",
  assignment: "uppdrag*|tilldel*|uppgiften att|projekt*",
  behalf: "vägnar|räkning|uppdrag av",
  responsibility: "ansvar|ansvaret|skadeståndsansvar*|ersättningsskyl*",
  disclaimer: "friskriv*|hålla skadeslös|skadeslös*",
  waiver: "avstå|avstår|avstående*|avsäg*",
  sanction: "vite|påföljd*|sanktion*|böter",
  jurisdiction: "jurisdiktion*|behörig domstol|forum för tvist",
  competent: "behörig|behöriga|förmåga*|kapacitet*|kompeten*|kvalific*|färdighet*",
  talent: "talang*",
  independent: "oberoende|självständig*",
  depend: "bero|beror|beroende|förlita*",
  voluntary: "frivillig*",
  regardless: "oavsett|trots|även om|oberoende av",
  extraordinary: "extraordinär*|ovanlig*|sällsynt*|undantagsvis*|sällan",
  "legally-required": "tillåtet enligt lag|krävs enligt lag",
  legitimate: "berättigad*|berättigat|legitim*",
  fundamental: "fundamental*|grundlägg",
  sensitive: "känslig*",
  confidential: "konfidentiell*|förtrolig*|tystnadsplikt*",
  anonymous: "anonym*|pseudonym*|avidentif*",
  aggregate: "aggreger*|sammanställ*",
  hash: "hash*|token",
  structured: "struktur*",
  portable: "maskinläsbar*|portabil*|dataportab*|bärbar*",
  intervention: "ingrip*|interag*|interakt*|samspel*",
  participate: "delta*|medverka*|engager*|involver*|inblanda*",
  contribute: "bidra*",
  submit: "skicka in|skickar in|inlämn*|insänd*|mata in|inmat*|fylla|fyller",
  take: "ta|tar|tas|tagit|tog|tagen|vidta*|tagits",
  bring: "ta med|föra|för med|bära|bär",
  go: "gå|går|gått|gick|komma|kommer|kommit|bli|blir|blev|blivit|kom",
  leave: "lämnar webb|avgå*|lämna oss|ute",
  arrive: "ankomm*|ankomst*|nå|når|nås|anlän*|kontakta oss på",
  move: "flytta*|rörelse*|flytt",
  "place-verb": "sätta|sätter|sätts|placer*|lägga|lägger|läggs|ställa|ställs|ställer|position*|insättn*",
  tell: "berätta|berättar|berättat|berättelse*|säga|säger|sägs|sade|tala|talar|tala om",
  discuss: "diskut*|diskussion*",
  appear: "framgå*|dyka upp|verkar|förefall*|framträd*|syns",
  lead: "leda|leder|lett|ledande",
  maintain: "underhåll*|upprätthåll*|vidmakth*",
  serve: "betjäna*|serva|serviceändam*|serveras",
  discriminate: "diskriminer*",
  harass: "trakasser*|hotfull*|stötande",
  pursue: "bedriv*|fullfölj*",
  "enter-into": "ingå avtal|ingås|ingått|ingående",
  establish: "etabler*|fastställa|fastställer|upprätt",
  "found-company": "grundare*",
  constitute: "utgör*|bestå|består",
  belong: "tillhör*",
  cover: "täcka|täcker|täcks|täckning*|omslag*",
  extend: "sträcker sig|utvidgad",
  derive: "härled*|förutsäg*|slutledning*|förutspå*",
  interpret: "tolka*|tolkning*",
  match: "matcha*|motsvara*|matchning*|stämma överens",
  balance: "balans*|avväg*|saldo",
  prioritise: "företräde*|väger tyngre|åsidosätt*",
  "respect-dignity": "värdighet|etisk*|moral*",
  value: "värde|värdet|värden|värdefull*",
  benefit: "fördel*|förmån*|nytta|gynna*",
  opportunity: "möjlighet|möjligheten|möjligheter|chans*",
  "freedom-expression": "yttrande*|uttryck*",
  feel: "känsla*|känner dig",
  welcome: "välkom*|kära|hälsning*",
  attention: "uppmärksamhet*|försiktig*|omsorg*|noga|noggrant|vård|bryr*",
  note: "notera*|observera*|anteckn*|obs|tänk på",
  remember: "minnas|minns|komma ihåg|kommer ihåg|minne*|glöm*",
  imagine: "idé|idéer|kreativ*|innovat*|fantasi*",
  plan: "plan|planen|planer*|strategi*",
  prepare: "förbered*",
  initiate: "initier*|initiativ*|utlös*|inled",
  finalise: "slutlig*|slutgiltig*|till sist|sist|äntligen",
  coordinate: "samordn*",
  facilitate: "underlätt*|facilit*",
  encourage: "uppmuntr*|uppman*|inbjud*|bjuda in|incitament*|bjud*",
  attract: "locka*|attrah*|målgrupp*|inrikt*|rikta mot",
  audience: "publik|publiken",
  "interest-based": "intressebaser*",
  banner: "banner*|popup*",
  spread: "sprid*|distribuer*|sända ut|utsändn*",
  reproduce: "reproduc*|mångfaldig*|upprepa*|igen|återkomm*|duplic*",
  derivative: "bearbetade verk|bearbetning*",
  "reverse-engineer": "dekompil*|bakåtkompil*|reverse",
  circumvent: "kringgå*",
  impersonate: "utge dig|utge sig|utger",
  burden: "börda*",
  material: "material*|väsentliga ändr*",
  physical: "fysisk*|kroppslig",
  surroundings: "omgivning*",
  structure: "infrastruktur*|ramverk*|arkitekt*|ram",
  center: "center|centrum|central*|datacenter*",
  side: "sidan om|kant|hörn",
  top: "överst",
  front: "framsida|fram",
  line: "linje*|raden|kolumn*",
  path: "väg till|rutt*|navigera*|navigering*",
  direction: "riktning*",
  distance: "avstånd*|närhet*|fjärr*|nära|omkring|runt|distans*",
  origin: "ursprung*|källa|källor|källan|källorna|härkomst*",
  sample: "stickprov*|slump*",
  mix: "blanda*|komplement*",
  counterpart: "motpart*",
  "private-life": "intim*",
  sign: "signatur*|underteckna*|underskrift*|skriva under",
  certify: "certifi*|sigill*|ackrediter*|märkning*|etikett*",
  badge: "märke|emblem*",
  shield: "sköld*|shield",
  "corporate-rules": "bindande|bundna|bunden|bundet",
  transaction: "transaktion*|affärsuppgörelse*|*transaktion",
  merger: "fusion*|förvärv*|omorganis*|omstrukturer*|uppköp*",
  bankruptcy: "konkurs*|insolven*|likvidation*|upplösning*",
  successor: "efterträd*|arvinge*|rättsinnehav*",
  venture: "samriskföretag*|riskkapital*",
  sponsor: "sponsra*|sponsor*",
  "co-brand": "samprofiler*",
  candidate: "kandidat*|sökande*|jobbansök*|cv|ansök*",
  background: "bakgrund*",
  qualification: "examensbevis*|meriter",
  military: "militär*",
  "trade-union": "fackför*|fackl*|strejk*",
  "emergency-service": "räddning*|ambulans",
  export: "export*",
  import: "import|importera*",
  embargo: "embargo*",
  gambling: "hasardspel*|lotteri*",
  dating: "dejt*|träffa*|möte*|möta|mött*",
  compatible: "kompatib*|förenlig*|oförenlig*",
  donation: "donation*|skänk*",
  "support-ticket": "kundtjänst*|kundservice*|helpdesk",
  thing: "sak i|någonting|grejer|ting",
  point: "punkt*",
  "term-duration": "avtalsperiod*",
  local: "lokal*",
  against: "emot|strid|tvärtemot",
  even: "fortfarande|till och med|ännu|samtidigt",
  commission: "kommission*|nämnd*|styrelse*|utskott*|kommitté*",
  discretion: "eget gottfinnande|gottfinnande|diskretion",
  respective: "respektive",
  premium: "premium*",
  back: "bakåt|tillbaka|baksida*",
  informal: "informell*",
  civil: "civil*",
  least: "minst|åtminstone|lägst",
  consistent: "konsekvent|konflikt*|motstrid*|förenligt",
  traffic: "trafik|trafiken|webbtrafik",
  unauthorised: "obehörig*|otillåt*",
  implied: "underförstå*|implicit*|antydd",
  self: "själv|själva|självt",
  official: "officiell*|formell*",
  past: "förflut*|tidigare under",
  edit: "redigera*|bearbeta|bearbetar|bearbetning|redigering*",
  renew: "förnya*|förnyelse*",
  republic: "republik*|tjeckien",
  israel: "israel*",
  portugal: "portugal*|portugis*",
  instead: "istället|stället|snarare",
  channel: "kanal*",
  sufficient: "tillräcklig*|nog",
  satisfy: "tillfredsst*|nöjd*|belåten*",
  proceed: "gå vidare|förfara",
  matter: "ärende*|angelägen*|fråga om",
  cross: "kors*|tvärs",
  mechanism: "mekanism*|*mekanismer|*mekanism",
  reflect: "återspegl*|speglar",
  news: "nyhet|nyheter|nyheterna|tidning*",
  assume: "förutsätt*|antar att|förmod*",
  tariff: "taxa|tariff*",
  mode: "läge|läget|lägen",
  useful: "användbar*|intressant*|populär*|hjälpsam*",
  advance: "förväg|avancera*",
  ride: "åktur*",
  beyond: "bortom|utöver|överskrid*",
  incur: "ådra*",
  allege: "misstänk*|påstå*",
  premises: "lokaler|lokalerna",
  honor: "respektera*|hedra*",
  hard: "hård|hårda|hårt",
  majority: "majoritet*|resten|återstå*|merparten",
  visual: "visuell*|grafisk*|grafik*",
  pending: "vänta*|pågående",
  expense: "utgift*|ersättningar|kompens*|dyr|dyra",
  prominent: "framträdande|synligt|iögonfall*",
  appoint: "utse|utser|utses|utsedd*|utnämn*",
  hide: "dölj*|dolt|dolda|göm*",
  letter: "bokstav*|bokstäver",
  mind: "sinne|psyk*|mental*",
  face: "ansikt*|huvud",
  portal: "portal*",
  dedicated: "dedikera*|ägna*",
  index: "index*|innehållsförteckn*",
  recycle: "återvinn*|avfall*",
  vpn: "vpn|proxy|tunnel",
  segment: "segment*",
  celebrity: "kändis*|berömd*",
  negligence: "oaktsam*|vårdslös*|försum*",
  intentional: "uppsåt*|avsiktlig*",
  sever: "allvarlig*|svåra",
  impose: "åläg*|påför*",
  role: "roll|roller|rollen",
  entertainment: "underhållning*",
  unit: "enheter av",
  package: "paket*",
  uniform: "enhetlig*|harmonis*",
  widget: "widget*",
  webinar: "webbinari*|konferens*|seminari*",
  synchronise: "synk*",
  excess: "överdriv*|ogrundad*|oproportion*",
  redeem: "lös in|inlös*",
  accessory: "tillbehör*",
  manufacturer: "tillverk*|fabrik*",
  engineer: "ingenjör*|tekniker som|mekanik*",
  operator: "operatör*",
  carrier: "teleoperatör*|telekom*|bärare|internetleverantör*",
  "host-guest": "gäst*",
  moderate: "moderera*|moderator*|moderering*",
  vote: "rösta|röstar|valdeltag*",
  petition: "namninsam*|lobby*",
  reputation: "rykte*|anseende*|goodwill",
  society: "samhäll*",
  "background-check": "bakgrundskontroll*",
  imprint: "redaktionell*|utgivare*",
  telefax: "fax*",
  "company-register": "organisationsnummer*",
  capital: "kapital*|aktie*|värdepapper*",
  "debt-collection": "inkasso*",
  "money-laundering": "penningtvätt*",
  score: "kreditprövning*|kreditupplysning*|poäng*",
  warehouse: "lager|lagret|lagerhus*|magasin",
  season: "säsong*|sommar*|vinter*|jul|julen",
  furniture: "möbel*|möbler|vitvaror",
  stage: "scen*|skede*|stadie*",
  drop: "sjunk*|falla|faller",
  attach: "bifog*|bilagd*",
  lifespan: "livslängd*",
  swipe: "svep*|skrolla*|tryck|trycka|trycker",
  print: "skriv ut|utskrift*|tryckt*|skrivare*",
  scan: "skann*",
  keyboard: "tangent*|skriva in|mus|musrörelse*",
  wear: "bär på kroppen|klocka*|hörlur*",
  volume: "volym*",
  "heart-rate": "puls|kalori*|hjärt*",
  vaccine: "vaccin*|covid*|pandemi*|smitt*",
  patient: "patient*|klinik*|terapi*",
  prescription: "recept|ordinat*",
  "limitation-period": "preskription*",
  negotiate: "förhandl*",
  "mutatis-mutandis": "i tillämpliga delar",
  hereinafter: "nedan kallad|härmed|däri|därmed|häri",
  anyone: "vem som helst|helst|envar|någon annan",
  aspect: "aspekt*",
  due: "beror på|på grund av",
  combat: "bekämpa*|bekämpning*|motverka*",
  trespass: "obehörigt tillträde",
  solicit: "oombed*|värva*",
  endorse: "rekommendationer från|intyg*",
  coerce: "tvinga*|tvång*",
  favor: "gynnsam*|fördelaktig*|till förmån",
  rank: "rangordn*|rankning*|sorter*",
  hint: "tips|knep|råden",
  elapse: "förfluten|förflyt*",
  transparent: "transparen*",
  integrity: "integriteten|dataintegritet*",
  render: "återge*|återgivning*",
  dispose: "förfoga*",
  recognise: "erkänn*|igenkänn*|känna igen|känner igen",
  intermediary: "mellanhand*|förmedl*",
  computing: "it|datateknik*",
  freelance: "frilans*|egenföretagare",
  consumption: "förbruk*|konsumtion*|konsumera*",
  justice: "rättvisa",
  club: "klubb*",
  studio: "studio*",
  boarding: "ombordstig*|bagage*",
  "percentage-rate": "räntesats*|växelkurs*",
  inhabitant: "invånare*|befolkning*",
  shorten: "förkort*|trunker*",
  comprehensive: "heltäckande|omfattande",
  settlement: "avveckl*|avräkning*|förlikning*",
  turn: "vända|vänder|vänd",
  accommodate: "tillgodose*|tillmötesgå*",
  iframe: "ramar|iframe*",
  transient: "övergående",
  mark: "märk|markera*|märkt|flagga*",
  foreseen: "förutsedd*",
  "as-of": "per den",
  "specification-sheet": "kravspecifikation*",
  focus: "fokus*|betona*",
  constant: "ständig*|konstant*",
  approximately: "ungefär*|cirka|nästan|omkring en",
  stable: "stabil*",
  disk: "hårddisk*|minneskort*",
  "issue-verb": "utfärd*|utsläpp*|utgivare av",
  "fill-in": "fyll|ifylld",
  never: "aldrig",
  hypothesis: "hypotes*|antagand*",
  courtesy: "vänlig*|vänskap*",
  personality: "personlighet*",
  library: "bibliotek*",
  illustration: "illustrer*",
  alias: "alias",
  grid: "rutnät*|matris*",
  parking: "parkera*|parkering*",
  franchise: "franchise*",
  quote: "offert*|citat*|citera*",
  mandate: "mandat*|fullmakt*",
  warning: "varna|varnar",
  star: "stjärn*|asterisk*",
  logistic: "logistik*",
  beauty: "skönhet*|kosmetik*",
  outage: "driftstopp*|nertid",
  justify: "motivera*|rättfärdig*",
  "telephone-directory": "telefonkatalog*",
  "hidden-defect": "dolda fel",
  adhere: "ansluta sig|ansluter sig",
  deem: "betrakta*|anses vara",
  enjoyment: "njutning*",
  wedding: "bröllop*|äktenskap*|skilsmässa*",
  early: "tidig|tidigt|tidigast",
  clean: "rensa*|rengör*|nollställ*",
  accompany: "åtfölj*|medfölj*",
  broken: "bryt|bryts|trasig*|sönder",
  pair: "para|parkoppl*|par",
  correlate: "korrel*",
  bulk: "massutskick*|bulk",
  cooking: "kök|laga mat",
  pet: "djur|djuren|hund|hundar|katt*",
  farm: "jordbruk*|lantbruk*",
  "light-colour": "ljus|mörk|färg*",
  temperature: "temperatur*",
  peace: "fred|krig*",
  nuclear: "kärn*|vapen*",
  prison: "fängelse*|gripa*|arrest*",
  parliament: "parlament*|riksdag*|kongress*",
  minister: "minister*|departementet",
  embassy: "ambassad*|konsulat*|invandr*",
  customs: "tull*",
  notary: "notarie*",
  witness: "vittne*",
  victim: "offer|brottsoffer",
  fairness: "fördom*|partisk*",
  diversity: "mångfald*|jämställd*",
  equality: "jämlikhet*",
  sustain: "hållbar*",
  "good-faith": "god tro",
  expedite: "påskynda*|accelerer*",
  compress: "komprimer*",
  crash: "krasch*|frys*",
  idle: "vilande",
  draw: "dra|dras|rita*",
  layout: "layout*|mall|mallar",
  border: "gräns|gränser|gränsen",
  merchantability: "befintligt skick",
  china: "kina|kinesisk*",
  japan: "japan*",
  korea: "korea*",
  india: "indien",
  singapore: "singapore",
  luxembourg: "luxemburg*",
  brazil: "brasilien*",
  north: "norr*|nord*",
  south: "söder*|syd*",
  east: "öst*",
  west: "väst*",
  bluetooth: "bluetooth",
  wifi: "wifi|wi fi|wlan|wi|fi",
  gps: "gps",
  radio: "radio*",
  wireless: "trådlös*",
  ios: "ios",
  android: "android",
  mac: "mac|macos",
  iphone: "iphone*|ipad*",
  linux: "linux",
  restaurant: "restaurang*",
  alcohol: "alkohol*",
  water: "vatten*",
  air: "luft*",
  fire: "brand|eld",
  night: "natt|kväll|midnatt",
  imy: "imy|integritetsskyddsmyndighet*|datainspektion*",
  ico: "ico",
  algorithm: "algoritm*",
  "machine-learning": "maskininlärning*|språkmodell*",
  intelligence: "intelligen*",
  car: "bil|bilar|bilen",
  scooter: "sparkcykel*|scooter*",
  bicycle: "cykel*|cyklar",
  driver: "förare*|körkort*",
  drive: "kör bil",
  taxi: "taxi*",
  currency: "valuta*|monetär*",
  euro: "euro",
  dollar: "dollar*",
  cash: "kontant*",
  vat: "moms",
  ssl: "ssl",
  tls: "tls",
  https: "https",
  virus: "virus*",
  malware: "skadlig kod|sabotageprogram*",
  phishing: "nätfiske*",
  bot: "bot|bots|bottar|robot*",
  hack: "hack*",
  beacon: "fyrar",
  tag: "tagg*",
  sdk: "sdk*",
  plugin: "plugin*|insticks*",
  reward: "belöning*|bonus|pris för",
  doctor: "läkare*",
  hospital: "sjukhus*",
  school: "skola|skolan|skolor|elev*",
  student: "student*",
  university: "universitet*|akademisk*|högskol*",
  biometric: "biometri*",
  fingerprint: "fingeravtryck*",
  pornographic: "pornograf*|obscen*",
  violence: "våld*",
  terrorism: "terror*",
  hate: "hat|hatisk*",
  defame: "förtal*",
  visa: "visum",
  hand: "hand|händer",
  eye: "ögon|öga",
  secret: "hemlig*",
  thank: "tack|tacka|tackar",
  apologise: "ursäkt*",
  bus: "buss*",
  train: "tåg|järnväg*",
  instagram: "instagram*",
  whatsapp: "whatsapp",
  meta: "meta",
  chrome: "chrome",
  gmail: "gmail",
  bing: "bing",
  explorer: "explorer|internet explorer",
  safari: "safari",
  itunes: "itunes",
  aws: "aws",
  alexa: "alexa",
  adobe: "adobe*",
  tiktok: "tiktok*",
  pinterest: "pinterest*",
  snapchat: "snapchat*",
  reddit: "reddit",
  discord: "discord",
  tumblr: "tumblr",
  github: "github",
  zoom: "zoom",
  spotify: "spotify*",
  netflix: "netflix*",
  cloudflare: "cloudflare*",
  salesforce: "salesforce*",
  zendesk: "zendesk*|freshdesk*",
  adwords: "adwords|adsense|doubleclick",
  criteo: "criteo",
  adyen: "adyen",
  stripe: "stripe",
  braintree: "braintree",
  mastercard: "mastercard",
  sonos: "sonos",
  url: "url|urler|webbadress*",
  html: "html*|xml|json|csv|pdf",
  captcha: "captcha*|recaptcha*",
  crm: "crm",
  "hr-department": "hr|personalavdelning*",
  iso: "iso|27001",
  pci: "pci|dss",
  virginia: "virginia",
  colorado: "colorado",
  connecticut: "connecticut",
  utah: "utah",
  nevada: "nevada",
  texas: "texas",
  "new-york": "york",
  francisco: "francisco",
  london: "london",
  paris: "paris",
  dublin: "dublin",
  amsterdam: "amsterdam",
  berlin: "berlin|münchen|hamburg",
  stockholm: "stockholm*",
  turkey: "turkiet|ukraina|ryssland",
  norway: "norge|norsk*|island|liechtenstein",
  finland: "finland|finsk*|danmark|dansk*",
  austria: "österrike*",
  poland: "polen|polsk*",
  mexico: "mexiko|argentina",
  africa: "afrika*"
};

// src/languages/sv/index.ts
var sv = {
  code: "sv",
  name: "Swedish",
  fingerprint: "och|att|som|vi|för|dig|är|din|ditt|dina|till|av|på|med|inte|eller|kan|från|när|har|våra|vår|oss|denna|du|om|den|det|ska",
  functionWords: "en|ett|den|det|de|dem|denna|detta|dessa|och|eller|samt|men|att|som|vi|oss|vår|vårt|våra|du|dig|din|ditt|dina|er|era|han|hon|sin|sitt|sina|sig|man|i|på|av|till|för|från|med|vid|hos|mot|under|över|mellan|genom|enligt|är|var|vara|varit|blir|bli|blivit|har|ha|haft|hade|görs|gör|göra|gjort|när|där|här|hur|vad|vem|vilken|vilket|vilka|då|så|också|även|än|mer|mest|andra|annan|annat|samma|sådan|sådant|sådana|mycket|efter|innan|sedan|ut|in|upp|ner|därför|eftersom|dock|således|vidare|dels|både|antingen|respektive|avseende|gällande|beträffande|rörande|angående|såväl|följande|nedan|ovan|ovanstående|dess|vars|ju|nu|endera|etc|www|https|http|com|se",
  conjunctions: "och|eller|samt",
  contractions: {},
  abbreviations: "t.ex|ex|bl.a|dvs|d.v.s|m.m|m.fl|osv|o.s.v|s.k|enl|ca|nr|kap|st|art|resp|inkl|exkl|max|min|tel|jfr|f.d|fr.o.m|t.o.m|p.g.a|e.d|o.d|e.dyl|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|inc|ltd|org",
  concepts: concepts5,
  vocabulary: vocabulary4,
  synonyms: [
    "företag|företaget|bolag|bolaget|organisation|organisationen|verksamhet|verksamheten|företagets|bolagets",
    "webbplats|webbplatsen|webbplatser|hemsida|hemsidan|sajt|sajten|webbsida|sida|sidan|sidor|webbsidor|webbsidan",
    "tjänst|tjänsten|tjänster|tjänsterna|produkt|produkter|plattform|plattformen|app|appen|appar|applikation|applikationen|programvara|produkterna",
    "policy|policyn|meddelande",
    "uppgift|uppgifter|uppgifterna|information|informationen|data|uppgiften|datan",
    "personuppgift|personuppgifter|personuppgifterna|personuppgifternas",
    "användare|användaren|användarna|kund|kunder|kunden|kunderna|medlem|medlemmar|person|personer|konsument|konsumenter|individ|individer|registrerad|registrerade|prenumerant|prenumeranter|besökare",
    "avsnitt|avsnittet|stycke|kapitel|punkt|punkten",
    "läs|läsa|se|besök|besöka|klicka|hittar|ta del|konsultera",
    "hjälpa|hjälper|bistå|bistår|stödja|assistera|hjälp|möjliggöra|möjliggör|låter|tillåta|tillåter",
    "tillhandahålla|tillhandahåller|tillhandahålls|erbjuda|erbjuder|erbjuds|leverera|levererar|ge|ger|förse|förser|tillhandahållande|tillhandahållandet|tillhandahållas|lämna|lämnar",
    "skapa|skapar|skapas|upprätta|upprättar|generera|genererar|ta fram",
    "ändamål|ändamålet|ändamålen|syfte|syftet|syften|anledning|skäl",
    "säkerställa|säkerställer|garantera|garanterar|se till|ser till",
    "till exempel|exempelvis|t ex|såsom|bland annat|inklusive|bl a|inkluderar|innefattar|däribland|som|inkluderat",
    "upphöra|upphör|avsluta|avslutar|sluta|slutar|avslutas|avslutat",
    "visa|visar|visas|presentera|presenteras",
    "skicka|skickar|skickas|sända|sänder|sänds|översända",
    "behöva|behöver|behövs|kräva|kräver|krävs|nödvändig|nödvändigt|nödvändiga",
    "lag|lagen|lagar|lagstiftning|lagstiftningen|förordning|regelverk|rättsliga",
    "vill|önskar|ønskar|önska",
    "tredje part|tredje parter|tredjepart|tredjeparter|utomstående",
    "beskriva|beskrivs|beskriver|anges|anger|förklaras|förklarar|framgår|redogörs|redovisas|specificeras",
    "via|genom|med hjälp av",
    "fråga|frågor|synpunkter|funderingar",
    "tid|tiden|period|perioden|tidsperiod|varaktighet",
    "radera|raderar|raderas|raderat|raderade|raderats|radering|ta bort|tar bort|tas bort|borttagning|borttagen|gallras|gallrar|gallring",
    "dela|delar|delas|delat|delning|lämna ut|lämnar ut|lämnas ut|utlämnande|utlämning|överlämna|överlämnas|vidarebefordra|vidarebefordras|vidarebefordrar|avslöjar|avslöja",
    "ytterligare|annan|annat|andra|fler|övrig|övriga|övrigt",
    "liknande|motsvarande|jämförbar|jämförbara|likvärdig",
    "olika|flera|diverse",
    "avtal|avtalet|kontrakt|avtalets|överenskommelse",
    "enhet|enheter|enheten|enheterna|enhetens",
    "kan|kunna|får|kan komma att",
    "kommer att|ska|skall",
    "endast|enbart|bara|uteslutande",
    "måste|behöver|är skyldig|är skyldiga|skyldiga|skyldig",
    "hantera|hanterar|hanteras|administrera|administrerar|sköta|hantering|behandla|behandlar|behandlas|behandling|behandlingen|behandlats|bearbeta|bearbetar|bearbetas|hanteringen",
    "samlar in|samla in|samlas in|samlat in|samlats in|insamling|insamlingen|inhämta|inhämtar|inhämtas|erhåller|erhåll|mottar|tar emot|insamlade|insamlas|samlar|samla|samlas|hämtar|hämtas",
    "svara|svarar|besvara|besvarar|svar|besvaras",
    "typ|typer|kategori|kategorier|sort|slag",
    "innehåll|innehållet|material",
    "välja|väljer|bestämma|besluta|välj",
    "använda|använder|används|användning|användningen|nyttja|nyttjar|utnyttja|använts|använd|nyttjas",
    "ändra|ändrar|ändras|ändring|ändringar|uppdatera|uppdateras|uppdaterar|justera|förändra|uppdatering|uppdateringar|ändringarna",
    "lagra|lagrar|lagras|lagring|lagringen|spara|sparar|sparas|bevara|bevaras|bevarar|behålla|behåller|behålls|förvara|förvaras|sparade|lagrade|sparats|lagrat",
    "kontakta|kontaktar|höra av|nå",
    "informera|informerar|informeras|meddela|meddelar|underrätta|underrättar|upplysa|upplyser|meddelas",
    "registrera|registrerar|skapa ett konto|skapar ett konto|anmäla|registrering",
    "köp|köper|köpa|beställning|beställningar|order|köpet|beställer",
    "belägen|belägna|finns|placerad|placerade|lokaliserad",
    "bosatt|bosatta|bor",
    "viktig|viktiga|väsentlig|väsentliga|betydande|större",
    "tillämplig|tillämpliga|tillämpligt|lämplig|lämpliga|lämpligt|gällande|relevant|relevanta",
    "e post|mejl|e mail|mail|e postadress|mejladress|e postadressen|mailadress|email",
    "leverantör|leverantörer|tjänsteleverantör|tjänsteleverantörer|underleverantör|underleverantörer|leverantörerna",
    "skydda|skyddar|skyddas|skydd|säkra|säkrar",
    "barn|minderåriga|barnet",
    "samtycke|samtycker|samtycket|medgivande|godkännande|samtyckt|godkänner|samtyckesbaserad",
    "snarast|så snart som möjligt|omgående|utan dröjsmål|utan onödigt dröjsmål",
    "förbättra|förbättrar|förbättras|utveckla|utvecklar|förbättring|vidareutveckla|utveckling|förbättringar"
  ],
  numbers: {
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
    tretton: 13,
    fjorton: 14,
    femton: 15,
    sexton: 16,
    sjutton: 17,
    arton: 18,
    nitton: 19,
    tjugo: 20,
    tjugofyra: 24,
    trettio: 30,
    trettiosex: 36,
    fyrtio: 40,
    fyrtiofem: 45,
    femtio: 50,
    sextio: 60,
    sjuttiotvå: 72,
    sjuttio: 70,
    åttio: 80,
    nittio: 90,
    hundra: 100
  },
  units: {
    hour: "timme|timmar|timmars",
    day: "dag|dagar|dagars|dygn|kalenderdagar",
    businessDay: "arbetsdag|arbetsdagar|vardagar|bankdagar",
    week: "vecka|veckor|veckors",
    month: "månad|månader|månaders",
    year: "år|års"
  },
  months: ["januari|jan", "februari|feb", "mars|mar|march", "april|apr", "maj|may", "juni|jun|june", "juli|jul|july", "augusti|aug|august", "september|sep|sept", "oktober|okt|october", "november|nov", "december|dec"],
  ages: "under N år|under N års ålder|under N|yngre än N år|yngre än N|fyllt N år|fyllt N|minst N år|lägst N år|över N år|N år eller äldre|N år gammal|N år gamla|N års ålder|N åringar|äldre än N år|mellan N och|ålder av N",
  dates: {
    revised: "senast uppdaterad|senast uppdaterades|uppdaterad|senast ändrad|senast reviderad|reviderad|version|revised|last updated|senaste uppdatering|uppdaterades|datum|fastställd|ändrad",
    effective: "gäller från|gäller från och med|träder i kraft|i kraft|gällande från|giltig från|gäller fr o m|effective|gäller sedan|började gälla|börjar gälla"
  },
  change: change4,
  headings: {
    collection: "samla*|insaml*|vilka personuppgifter|vilken information|vilka uppgifter|uppgifter vi|personuppgifter vi|personuppgifter som|kategorier av|källor",
    purpose: "varför|ändamål*|syfte*|hur vi använder|användning|vad använder|använder vi",
    sharing: "dela*|delning|mottagare|vem|tredje part*|utlämn*|lämnar ut|biträden|partner*",
    sale: "sälj*|försälj*",
    retention: "länge|lagring*|lagrings*|bevara*|gallring|sparar|radering|spara*|lagrar",
    children: "barn*|minderårig*|ålder",
    rights: "rättighet*|rätt|dina rättigheter|tillgång|registerutdrag",
    choice: "val|valmöjlighet*|inställning*|samtycke|avregistrer*|kontroll|hantera",
    security: "säker*|skydd*|skyddar|sekretess",
    transfer: "överför*|tredje land|tredjeland*|internationell*|var lagrar|utanför|var behandlas|var lagras",
    "legal-basis": "rättslig*|laglig*|grund|grunder",
    tracking: "cookie*|kakor|spårning*|annons*|reklam|webbanalys",
    "automated-decisions": "automatiser*|profilering|artificiell|ai",
    "change-rule": "ändring*|uppdatering*|förändring*|revidering*",
    contact: "kontakt*|frågor|personuppgiftsansvarig*|dataskyddsombud|vem är|ansvarig*|klagomål|om oss",
    scope: "omfattning|inledning|tillämp*|gäller|om denna|introduktion|definition*|allmänt|bakgrund"
  },
  outside: "hoppa till innehåll|till innehållet|tillbaka till toppen|innehållsförteckning|var den här artikeln till hjälp|alla rättigheter förbehålles|acceptera alla cookies|prenumerera på vårt nyhetsbrev|följ oss|ladda ned appen|ladda ner appen|dela denna sida|skriv ut|läs mer|få mer information|visa alla|logga in|meny|sök|tidigare versioner|ladda ned en pdf|ladda ner som pdf|arkiverad"
};

// src/languages/index.ts
var packs = [en, sv, de, fr];
var languages = packs.map((pack) => pack.code);
var packFor = (language) => packs.find((pack) => pack.code === language.slice(0, 2).toLowerCase()) ?? none;
var sample = 2e4;
var clear = 0.12;
var ahead = 1.6;
var detect = async (text3) => {
  const middle = Math.max(0, Math.floor(text3.length / 2) - sample / 2);
  const part = text3.length <= sample ? text3 : text3.slice(middle, middle + sample);
  const list3 = words(part);
  if (list3.length === 0) return "und";
  const ranked2 = packs.map((pack) => {
    const own6 = new Set(pack.fingerprint.split("|").map((word2) => word2.trim()));
    return { code: pack.code, share: list3.filter((word2) => own6.has(word2.text)).length / list3.length };
  }).sort((a2, b) => b.share - a2.share);
  const [first, second2] = ranked2;
  if (first && first.share >= clear && first.share >= ahead * (second2?.share ?? 0)) return first.code;
  return byLibrary(part);
};
var byLibrary = async (text3) => {
  const { eld } = await import("./static.extrasmall-5AEB27IM.js");
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
  const [a2, b] = bytes;
  if (a2 === 255 && b === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (a2 === 254 && b === 255) return new TextDecoder("utf-16be").decode(bytes);
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
var own = {}.hasOwnProperty;
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
    if (!own.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own.call(result, "fence") && !own.call(result, "marker")) {
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
    return start;
    function start(code2) {
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
function frontmatterToMarkdown(options) {
  const unsafe = [];
  const handlers = {};
  const matters = toMatters(options);
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    handlers[matter2.type] = handler(matter2);
    const open = fence2(matter2, "open");
    unsafe.push({
      atBreak: true,
      character: open.charAt(0),
      after: escapeStringRegexp(open.charAt(1))
    });
  }
  return { unsafe, handlers };
}
function handler(matter2) {
  const open = fence2(matter2, "open");
  const close2 = fence2(matter2, "close");
  return handle;
  function handle(node) {
    return open + (node.value ? "\n" + node.value : "") + "\n" + close2;
  }
}
function fence2(matter2, prop) {
  return matter2.marker ? pick2(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick2(matter2.fence, prop)
  );
}
function pick2(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/remark-frontmatter/lib/index.js
var emptyOptions = "yaml";
function remarkFrontmatter(options) {
  const self = (
    /** @type {Processor} */
    this
  );
  const settings = options || emptyOptions;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(frontmatter(settings));
  fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
  toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}

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
  return start;
  function start(code2) {
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
    return start(code2);
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
      return start;
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
      const entry = stack[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
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
    const text3 = effects.attempt(constructs, start, notText);
    return start;
    function start(code2) {
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
        return start;
        function start(code2) {
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
        return start;
        function start(code2) {
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
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
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
    if (end) {
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
var own2 = {}.hasOwnProperty;
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
      const handler2 = config[events[index][0]];
      if (events[index][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (own2.call(handler2, events[index][1].type)) {
        handler2[events[index][1].type].call({
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
      const handler2 = tail[1] || defaultOnError;
      handler2.call(context, void 0, tail[0]);
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
  function prepareList(events, start) {
    const end = events.length - 1;
    let index = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index <= end) {
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
    const listEvents = events.splice(start);
    let insertion = 0;
    index = -1;
    while (++index < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index]);
    }
    events[start][1]._spread = listSpread;
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
        const handler2 = open[1] || defaultOnError;
        handler2.call(this, token, open[0]);
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

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// src/read/markdown.ts
var processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
var parseMarkdown = (text3) => processor.parse(text3);

// src/read/sha256.ts
import { createHash as createHash2 } from "node:crypto";
var sha256 = (content4) => createHash2("sha256").update(content4).digest("hex");

// src/read/text.ts
var bullet = /^([•·▪‣◦●○■□*–—-]|o(?=\s{2}))\s+/u;
var ordinal = /^(\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)])\s+/iu;
var listed = (line) => bullet.exec(line.text) ?? ordinal.exec(line.text);
var linesOf = (text3) => {
  const lines = [];
  let offset = 0;
  for (const [i3, raw] of text3.split("\n").entries()) {
    const trimmed = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    lines.push({ text: trimmed, offset: offset + indent, number: i3 + 1, indent });
    offset += raw.length + 1;
  }
  return lines;
};
var point2 = (line, at) => ({ line: line.number, column: line.indent + at + 1, offset: line.offset + at });
var placed2 = (line, from, last) => ({ start: point2(line, from), end: point2(last, last.text.length) });
var actsAsHeading = (line, before, after) => {
  if (before?.text || line.text.length > 90 || line.text.length < 2) return false;
  if (/[.;,]$/.test(line.text) || bullet.test(line.text)) return false;
  if (!new RegExp("\\p{L}", "u").test(line.text)) return false;
  const enumerated2 = new RegExp("^(\\(?\\d{1,2}(\\.\\d{1,2})*[.)]?|[A-Z][.)]|[IVX]+[.)]|§ ?\\d+|Art(icle|ikel)?\\.? \\d+)\\s+\\p{Lu}", "u").test(line.text);
  if (!after?.text) return enumerated2 || !line.text.endsWith(":") || line.text.split(/\s+/).length <= 6;
  return enumerated2 && !listed(after) && after.text.length > 90;
};
var depthOf = (line, first) => {
  if (first) return 1;
  return /^(\d{1,2}\.\d|\([a-z]\)|[a-z]\))/.test(line.text) ? 3 : 2;
};
var goesOn2 = (line, next, wrapped) => {
  if (!next?.text || listed(next) || !line.text) return false;
  if (wrapped) return line.text.length >= 40 && !/[:.!?]$/.test(line.text) || wrapped && new RegExp("^\\p{Ll}", "u").test(next.text);
  return line.text.length >= 40 && new RegExp("^\\p{Ll}", "u").test(next.text) && !/[.:;!?]$/.test(line.text);
};
var isWrapped = (lines) => {
  const long = lines.filter((line) => line.text.length > 0);
  return long.length > 20 && long.every((line) => line.indent + line.text.length <= 120) && long.filter((line) => line.text.length > 55).length > long.length / 2;
};
var paragraphOf = (lines, from) => {
  const children2 = lines.map((line, i3) => ({
    type: "text",
    value: (i3 ? " " : "") + line.text.slice(i3 ? 0 : from),
    position: placed2(line, i3 ? 0 : from, line)
  }));
  return { type: "paragraph", children: children2, position: placed2(lines[0], from, lines.at(-1)) };
};
var parseText = (text3) => {
  const lines = linesOf(text3);
  const wrapped = isWrapped(lines);
  const children2 = [];
  let list3 = null;
  let headings = 0;
  for (let i3 = 0; i3 < lines.length; i3++) {
    const line = lines[i3];
    if (!line.text) continue;
    if (actsAsHeading(line, lines[i3 - 1], lines[i3 + 1])) {
      list3 = null;
      const value2 = { type: "text", value: line.text, position: placed2(line, 0, line) };
      children2.push({
        type: "heading",
        depth: depthOf(line, headings++ === 0),
        children: [value2],
        position: placed2(line, 0, line)
      });
      continue;
    }
    const marker = listed(line);
    const block = [line];
    while (goesOn2(lines[i3], lines[i3 + 1], wrapped)) block.push(lines[++i3]);
    const paragraph2 = paragraphOf(block, marker?.[0].length ?? 0);
    if (!marker) {
      list3 = null;
      children2.push(paragraph2);
      continue;
    }
    const item = {
      type: "listItem",
      children: [paragraph2],
      ...paragraph2.position ? { position: paragraph2.position } : {}
    };
    if (list3) list3.children.push(item);
    else
      children2.push(
        list3 = {
          type: "list",
          ordered: !bullet.test(line.text),
          children: [item],
          ...paragraph2.position ? { position: paragraph2.position } : {}
        }
      );
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
  const known3 = byExtension[extension2];
  if (known3) return known3;
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(text3)) return "html";
  const headings = text3.match(/^#{1,6} \S/gm)?.length ?? 0;
  const links = text3.match(/\]\((https?:|\/|#|mailto:)/g)?.length ?? 0;
  const bold = text3.match(/\*\*\S[^*\n]*\*\*/g)?.length ?? 0;
  return headings >= 2 || links >= 3 || bold >= 3 ? "markdown" : "text";
};
var read = async (input, limit) => {
  const decoded = decode(input, limit);
  const format = input.format ?? formatOf(input.path, decoded);
  const text3 = format === "html" ? (await import("./html-7VTW57KM.js")).extractHtml(decoded) : decoded;
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
  if (!new RegExp("\\p{L}", "u").test(text3)) return true;
  if (raw.linked >= text3.length - 2 && text3.length <= longestLabel3 && !/[.!?]$/.test(text3)) return true;
  return test(text3);
};

// src/structure/plain-text.ts
var textOf = (node, source) => {
  const into = { source, text: "", offsets: [], links: [], linked: 0 };
  collect(node, into);
  return { text: into.text, offsets: Uint32Array.from(into.offsets), links: into.links, linked: into.linked };
};
var add2 = (into, text3, offset) => {
  into.text += text3;
  for (let i3 = 0; i3 < text3.length; i3++) into.offsets.push(offset);
};
var collect = (node, into) => {
  const start = node.position?.start.offset ?? into.offsets.at(-1) ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      addValue(into, node.value, start, end, node.type === "code");
      break;
    case "html":
      addMarkup(into, node.value, start);
      break;
    case "break":
      add2(into, "\n", start);
      break;
    case "image":
    case "imageReference":
    case "footnoteReference":
      break;
    case "tableCell":
      collectChildren(node, into);
      add2(into, "\n", Math.max(start, end - 1));
      break;
    case "link": {
      const before = into.text.length;
      into.links.push(node.url);
      collectChildren(node, into);
      into.linked += into.text.length - before;
      return;
    }
    default:
      if ("children" in node) collectChildren(node, into);
      if (node.type === "paragraph" || node.type === "heading" || node.type === "listItem") {
        if (into.text && !into.text.endsWith("\n")) add2(into, "\n", end);
      }
  }
};
var collectChildren = (node, into) => {
  for (const child of node.children) collect(child, into);
};
var addValue = (into, value2, start, end, lines) => {
  const { source } = into;
  let at = start;
  for (let i3 = 0; i3 < value2.length; i3++) {
    const wanted = value2[i3];
    if (source[at] !== wanted) at = skipTo(source, wanted, at, end);
    into.text += wanted === "\n" && !lines ? " " : wanted;
    into.offsets.push(Math.min(at, source.length));
    at += source[at] === "&" && wanted !== "&" ? entityLength(source, at) : 1;
    if (wanted === "\n")
      while (at < end && (source[at] === " " || source[at] === ">" || source[at] === "	") && source[at] !== value2[i3 + 1]) at++;
  }
};
var entityLength = (source, at) => {
  const close2 = source.indexOf(";", at);
  return close2 > at && close2 - at < 40 ? close2 - at + 1 : 1;
};
var skipTo = (source, wanted, at, end) => {
  let seen = at;
  while (seen < end && source[seen] !== wanted) {
    if (source[seen] === "&" && entityLength(source, seen) > 1) return seen;
    if (seen - at > 16) return at;
    seen++;
  }
  return seen < end ? seen : at;
};
var addMarkup = (into, value2, start) => {
  let at = 0;
  for (const tag of value2.matchAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z0-9-]*)\b[^>]*>/gi)) {
    addRaw(into, value2.slice(at, tag.index), start + at);
    if (/^(br|p|div|li|ul|ol|tr|td|th|h[1-6]|table|section|summary|details|dt|dd)$/i.test(tag[2] ?? "") && into.text && !into.text.endsWith("\n"))
      add2(into, "\n", start + tag.index);
    at = tag.index + tag[0].length;
  }
  addRaw(into, value2.slice(at), start + at);
};
var addRaw = (into, raw, start) => {
  for (let i3 = 0; i3 < raw.length; i3++) {
    into.text += raw[i3] === "\n" ? " " : raw[i3];
    into.offsets.push(start + i3);
  }
};

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
      push3(node, context, { heading: node.depth });
      break;
    case "paragraph":
      paragraph(node, context);
      break;
    case "list":
      list2(node, context);
      break;
    case "table":
      table(node, context);
      break;
    case "html":
    case "code":
      push3(node, context, {});
      break;
    case "yaml":
    case "definition":
    case "thematicBreak":
      break;
    default:
      if ("children" in node) for (const child of node.children) walk(child, context);
  }
};
var push3 = (node, context, more2) => {
  const plain = textOf(node, context.source);
  context.out.push({
    heading: 0,
    kind: context.depth ? "item" : "paragraph",
    lead: context.depth ? context.lead : "",
    depth: context.depth,
    ...plain,
    ...more2
  });
};
var paragraph = (node, context) => {
  const only = node.children.filter((child) => !(child.type === "text" && !child.value.trim()) && child.type !== "break");
  const bold = only.length === 1 && only[0]?.type === "strong";
  const plain = textOf(node, context.source);
  if (bold && context.depth === 0 && plain.text.length <= boldHeading && !/[.,;]$/.test(plain.text.trim())) {
    context.lead = "";
    push3(node, context, { heading: Math.min(context.heading + 1, 7) });
    return;
  }
  push3(node, context, {});
  if (context.depth === 0) context.lead = lastSentence(plain.text);
};
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
var table = (node, context) => {
  const [head, ...rows] = node.children;
  if (!head) return;
  const header = head.children.map((cell) => textOf(cell, context.source).text.trim()).join(" ");
  const lead = `${context.lead} ${header}`.trim().slice(-300);
  for (const row2 of [head, ...rows]) push3(row2, context, { kind: "row", lead: row2 === head ? context.lead : lead });
};

// src/structure/index.ts
var structure = (source, tree, outside) => {
  const sections = [{ id: 0, title: "", depth: 0, path: [], start: 0, end: source.text.length }];
  const passages = [];
  const open = [sections[0]];
  const raws = passagesOf(source.text, tree);
  raws.forEach((raw, i3) => {
    if (raw.heading) {
      const depth = raw.heading;
      while (open.length > 1 && open.at(-1).depth >= depth) open.pop().end = raw.offsets[0] ?? 0;
      const section = sectionOf(sections.length, raw, depth, open.at(-1), source.text.length);
      sections.push(section);
      open.push(section);
    }
    passages.push({
      id: i3,
      kind: raw.heading ? "heading" : raw.kind,
      section: open.at(-1).id,
      text: raw.text,
      offsets: raw.offsets,
      lead: raw.lead,
      depth: raw.depth,
      outside: isOutside(raw, outside),
      links: raw.links
    });
  });
  return { sections, passages };
};
var sectionOf = (id, raw, depth, parent, end) => {
  const title = raw.text.replace(/\s+/g, " ").trim().slice(0, 200);
  return { id, title, depth, path: [...parent.path, title], start: raw.offsets[0] ?? 0, end };
};

// src/understand.ts
var longestLabel4 = 25;
var understand = async (input, language) => {
  const { source, tree } = await read(input, sizeLimit);
  const tag = language ?? source.language ?? await detect(source.text);
  const pack = packFor(tag);
  const lexicon = lexiconOf(pack);
  const outside = (text3) => {
    const list3 = words(text3.slice(0, 400), pack.contractions);
    return list3.length <= longestLabel4 * 3 && occurs(lexicon.outside, list3.slice(0, longestLabel4)) && list3.length <= longestLabel4;
  };
  const outline = {
    path: source.path,
    format: source.format,
    language: pack.code === "und" ? tag : pack.code,
    ...structure(source, tree, outside)
  };
  const units = unitsOf(outline, lexicon);
  const places2 = placesOf(source.text);
  return {
    source,
    outline,
    units,
    statements: statementsOf(outline, units, places2),
    rule: changeRuleOf(outline, units, lexicon, places2),
    dates: statedDates(units, lexicon),
    evidence: places2.evidence,
    point: places2.point
  };
};

// src/analyze.ts
var parse2 = async (input, options = {}) => {
  const revision = await understand(input, options.language);
  const { source, outline, statements, rule: rule2, dates } = revision;
  return {
    path: source.path,
    text: source.text,
    language: outline.language,
    outline,
    statements,
    rule: rule2,
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
var listed2 = (parts) => parts.filter(([n2]) => n2 > 0).map(([n2, words4]) => `${n2} ${words4}`).join(", ");
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
    const rest = material - consent - notice;
    const asking = listed2([
      [consent, "for consent"],
      [notice, "for notice"],
      [rest, "that the policy asks nothing for"]
    ]);
    const head = material === 0 ? "No material change is open" : `**${count(material, "material change")}**: ${asking}`;
    const doubt = possible === 0 ? "" : `; ${possible} of them only possible, to be checked`;
    const known3 = acknowledged === 0 ? "" : `; ${acknowledged} acknowledged`;
    return `${head}${doubt}${known3}.`;
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
  morePolicies: (n2) => `… and ${n2} more ${n2 === 1 ? "policy" : "policies"}, in the report.`,
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
  line: (n2) => n2 === void 0 ? "file" : `line ${n2}`,
  because: "because",
  clause: "clause",
  decidedBy: {
    old: "Decided by the clause on changes of the old text",
    new: "Decided by the clause on changes of the new text",
    both: "Decided by the clause on changes, in both texts"
  },
  silent: "Neither text says what happens when it changes; the legal default, as advice:",
  formerly: "formerly",
  added: (rule2) => `New policy: there is nothing to compare it with. Its clause on changes: ${rule2}.`,
  removed: "The policy is deleted, and with it every promise in it",
  unreadable: (problem) => `Not compared: ${problem}`,
  acknowledge: "To accept a finding: run its command and commit the file that it writes.",
  command: (id, rule2) => `reconsent ack ${id} --rule ${rule2} --reason "…" --owner "…"`,
  acknowledged: (owner, reason, expires) => `accepted by ${owner}${expires === null ? "" : ` until ${expires}`}: ${reason}`,
  more: (n2) => `… and ${count(n2, "more finding")}, in the report.`,
  shortened: "This comment is shortened to fit; the whole report is in the job summary and the report file.",
  run: "Full report",
  made: "By reconsent, from the two texts alone; an aid to a decision, not legal advice.",
  notes: {
    "acknowledgement-expired": ({ finding, owner, expires }) => `the acknowledgement of ${finding} by ${owner} expired on ${expires}`,
    "acknowledgement-orphaned": ({ finding, rule: rule2 }) => `the new acknowledgement of ${finding} (${rule2}) fits no finding`,
    "acknowledgement-mismatched": ({ finding, rule: rule2, actual }) => `the acknowledgement of ${finding} names the rule ${rule2}, but the finding is ${actual}: it does not count`,
    "configuration-changed": ({ path }) => `this change also edits ${path}, by which it is judged`,
    "fork-configuration": ({ path }) => `the head is a fork's: ${path} and acknowledgements are those of the base`,
    "no-merge-base": ({ base }) => `the clone does not reach the common ancestor; compared with ${String(base).slice(0, 12)} itself`,
    "files-capped": ({ count: n2 }) => `only the first ${n2} changed files were listed by the host`,
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
  const ranked2 = [...items].sort((a2, b) => a2.rank - b.rank);
  let used = 0;
  let full = true;
  for (const item of ranked2) {
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
var unseen = new RegExp("(?![\\t\\n\\v\\f\\r])\\p{Cc}|[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]", "gu");
var loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var plainLine = (text3) => text3.replace(unseen, "").replace(loneSurrogate, "�").replace(/\s+/g, " ").trim();
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "<span>$</span>" };
var escapeText = (text3) => plainLine(text3).replace(/[\\`*_[\]#~|]/g, "\\$&").replace(/[&<>$]/g, (character) => entities[character] ?? character).replace(/@(?=[\w-])/g, `@${apart}`).replace(/#(?=\w)/g, `#${apart}`).replace(/\b(GH)-(?=\d)/gi, `$1${apart}-`).replace(/:(?=\/\/)/g, `:${apart}`).replace(/\b(mailto|xmpp):/gi, `$1${apart}:`).replace(/\b(www)\./gi, `$1${apart}.`).replace(/:(?=[\w\\+-]+:)/g, `:${apart}`).replace(/\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi, (hash) => `${hash.slice(0, 4)}${apart}${hash.slice(4)}`);
var quoted = (text3, longest5 = 600) => `“${escapeText(shorten(plainLine(text3), longest5))}”`;
var shorten = (text3, longest5) => {
  if (text3.length <= longest5) return text3;
  const cut2 = text3.slice(0, longest5 - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut2.trimEnd()}…`;
};
var code = (text3) => {
  const line = shorten(plainLine(text3), 200);
  const longest5 = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence4 = "`".repeat(longest5 + 1);
  const padded = /^`|`$/.test(line) || line === "" ? ` ${line} ` : line;
  return `${fence4}${padded}${fence4}`;
};
var codeCell = (text3) => code(text3).replaceAll("|", "\\|");

// src/report/comment-links.ts
var longest4 = 1e3;
var commit = /^[0-9a-f]{40,64}$/;
var lineAddress = (links, side2, path, line) => {
  const revision = side2 === "old" ? links?.base : links?.head;
  if (!links || !revision || !commit.test(revision)) return null;
  const file = path.split("/").map(segment).join("/");
  const address = `${links.repository}/blob/${revision}/${file}?plain=1${line ? `#L${line}` : ""}`;
  return address.length > longest4 ? null : address;
};
var loneSurrogate2 = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var segment = (name) => encodeURIComponent(name.replace(loneSurrogate2, "�")).replace(/[()'*!~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
var link = (words4, address) => address ? `[${words4}](${address})` : words4;

// src/report/comment-items.ts
var words2 = messagesIn();
var own3 = commentMessagesIn();
var listNames = ["consent", "notice", "none", "possible", "acknowledged", "immaterial"];
var listsOf = (result, links) => {
  const { asked, possible, acknowledged, immaterial } = viewOf(result);
  const context = { result, links };
  const items = (name, groups) => groups.map((group) => itemOf(name, group, context));
  return {
    consent: items("consent", asked.consent),
    notice: items("notice", asked.notice),
    none: items("none", asked.none),
    possible: items("possible", possible),
    acknowledged: items("acknowledged", acknowledged),
    immaterial: items("immaterial", immaterial)
  };
};
var folded = /* @__PURE__ */ new Set(["acknowledged", "immaterial"]);
var itemOf = (name, group, context) => {
  const brief = group.findings.map((finding) => `- ${headOf(finding)}${places(group, context)}${decision(finding)}`).join("\n");
  return {
    rank: listNames.indexOf(name),
    size: group.findings.length,
    brief,
    full: folded.has(name) ? brief : fullOf(group, context)
  };
};
var fullOf = (group, context) => {
  const heads = group.findings.map((finding) => `- **${summaryOf(finding)}** ${detailsOf(finding)}${reasonOf(finding)}`);
  const quotes = [
    ...group.before.map((quote) => quoteLine(own3.before, "old", quote, context)),
    ...group.after.map((quote) => quoteLine(own3.after, "new", quote, context))
  ].slice(0, mostQuotes);
  const commands = group.findings.slice(0, mostCommands).map(({ id, rule: rule2 }) => own3.command(id, rule2));
  return [heads.join("\n"), quotes.map((line) => `> ${line}`).join("\n>\n"), fence3(commands)].filter(Boolean).join("\n\n");
};
var mostQuotes = 6;
var mostCommands = 12;
var fence3 = (lines) => ["```sh", ...lines, "```"].join("\n");
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
var lineOf = ({ place }) => {
  const line = Number(place.split(":").at(-2));
  return Number.isInteger(line) ? line : void 0;
};

// src/report/comment-policy.ts
var words3 = messagesIn();
var own4 = commentMessagesIn();
var partOf2 = (policy, links) => ({
  policy,
  head: [titleOf(policy, links), ...bodyOf(policy, links)].join("\n\n"),
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
    const folded2 = name === "possible" || name === "acknowledged" || name === "immaterial";
    return folded2 ? `<details>
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
var titleOf = ({ oldPath, newPath }, links) => {
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
  if (!acknowledged) return [line, fence3([own4.command(removal.id, removal.rule)])];
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
    const place = link(own4.line(clause2.start.line), lineAddress(links, side2, result[side2].path, clause2.start.line));
    return [`${own4.decidedBy[revision]}, ${place}:

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
var byWeight = (a2, b) => strictest(a2) - strictest(b);
var write = (report, parts, shown, shortened, options) => [
  `### ${headline(report, options.resolved ?? false)}`,
  report.policies.length === 0 ? own5.nothing : `${own5.counts(report.verdict, possibleOf(report))} ${gateOf(report)}`,
  notesOf(report),
  report.policies.length > 1 ? table2(report.policies, parts.length) : "",
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
var table2 = (policies, parts) => {
  const { policy, verdict, consent, notice, other: other2, acknowledged } = own5.table;
  const columns = [policy, verdict, consent, notice, other2, acknowledged];
  const rows = [...policies].sort(byWeight).slice(0, Math.min(mostRows, Math.max(parts, 3))).map(row);
  const more2 = policies.length > rows.length ? `

${own5.morePolicies(policies.length - rows.length)}` : "";
  return [columns, columns.map((_, index) => index < 2 ? "---" : "---:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n") + more2;
};
var row = (policy) => {
  const name = codeCell(policy.newPath ?? policy.oldPath ?? "");
  if (policy.problem !== null) return [name, own5.incomplete, "", "", "", ""];
  const { result, removal } = policy;
  const open = removal && !removal.acknowledged ? removal : null;
  const count3 = (action2) => open?.action === action2 ? 1 : 0;
  const consent = result?.verdict.consent ?? count3("consent");
  const notice = result?.verdict.notice ?? count3("notice");
  const material = result?.verdict.material ?? (open ? 1 : 0);
  const known3 = result?.verdict.acknowledged ?? (removal && !open ? 1 : 0);
  const action = result?.verdict.action ?? open?.action ?? "none";
  return [name, own5.short[action], ...[consent, notice, material - consent - notice, known3].map(String)];
};

export {
  rules,
  InputError,
  parse2 as parse,
  compare,
  commentEn,
  renderComment
};
