import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-Y6KXIDEB.js";
import {
  InputError
} from "./chunk-D2CMHMUU.js";
import {
  safeParse
} from "./chunk-3WV5L5CZ.js";
import {
  __toESM
} from "./chunk-TWWXAI3T.js";

// src/hosts/yaml-check.ts
var import_yaml = __toESM(require_dist(), 1);

// src/hosts/nearest.ts
var nearest = (word, known) => {
  const folded = word.toLowerCase().replaceAll("_", "-");
  const scored = known.map((candidate) => ({ candidate, distance: distance(folded, candidate.toLowerCase()) }));
  scored.sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : void 0;
};
var distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

// src/hosts/yaml-check.ts
var readYaml = (text, path, schema) => {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const broken = document.errors[0];
  if (broken) throw new InputError(`${at(broken.pos[0])}: ${oneLine(broken.message)}`);
  const place = (keys, onKey = false) => at(offsetOf(document, keys, onKey));
  if ((0, import_yaml.isSeq)(document.contents)) throw new InputError(`${place([])}: the file must be a map of keys, not a list`);
  const parsed = safeParse(schema, toValue(document, path));
  if (!parsed.success) throw new InputError(describe(parsed.issues, schema, place));
  return { value: parsed.output, document, place };
};
var toValue = (document, path) => {
  try {
    return document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (error) {
    throw new InputError(`${path}: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  }
};
var describe = ([issue, ...others], schema, place) => {
  const path = (issue.path ?? []).map((item) => item.key);
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `${place(path, isUnknownKey(issue))}: ${sentence(issue, path, schema)}${more}`;
};
var isUnknownKey = (issue) => issue.type === "strict_object" && issue.expected === "never";
var sentence = (issue, path, schema) => {
  const key = String(path.at(-1) ?? "");
  if (isUnknownKey(issue)) return `unknown key "${key}"${suggestion(key, keysAt(schema, path.slice(0, -1)))}`;
  if (issue.type.endsWith("object") && issue.received === "undefined") return `"${key}" is missing`;
  const name = path.length === 0 ? "the file" : `"${path.map(String).join(".")}"`;
  if (/^must /.test(issue.message)) return `${name} ${issue.message}, not ${issue.received}`;
  return `${name} must be ${words(issue.expected)}, not ${words(issue.received)}`;
};
var words = (type) => ({ Array: "a list", Object: "a map", string: "text", null: "empty" })[type ?? ""] ?? String(type);
var suggestion = (word, known) => {
  const found = nearest(word, known);
  if (found) return `; did you mean "${found}"?`;
  return known.length > 0 && known.length <= 12 ? `; known are ${known.join(", ")}` : "";
};
var keysAt = (schema, path) => {
  let at = schema;
  const unwrap = () => {
    while (at && !at.entries && !at.item && at.wrapped) at = at.wrapped;
  };
  for (const key of path) {
    unwrap();
    at = at?.entries?.[String(key)] ?? at?.item;
  }
  unwrap();
  return Object.keys(at?.entries ?? {});
};
var offsetOf = (document, path, onKey) => {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const holder = length === 1 ? document.contents : parent;
    const pair = (0, import_yaml.isMap)(holder) ? holder.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === String(path[length - 1])) : void 0;
    if (onKey && pair && (0, import_yaml.isNode)(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(path.slice(0, length), true);
    if ((0, import_yaml.isNode)(node) && node.range) return node.range[0];
    if (pair && (0, import_yaml.isNode)(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return 0;
};
var oneLine = (text) => text.replace(/\s+/g, " ").trim();

export {
  readYaml,
  suggestion
};
