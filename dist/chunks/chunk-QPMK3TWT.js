import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  readYaml
} from "./chunk-3OVTQ37J.js";
import {
  require_dist
} from "./chunk-Y6KXIDEB.js";
import {
  array,
  description,
  isoDate,
  maxLength,
  minLength,
  nullable,
  optional,
  pipe,
  regex,
  strictObject,
  string,
  trim
} from "./chunk-3WV5L5CZ.js";
import {
  __toESM
} from "./chunk-TWWXAI3T.js";

// src/hosts/acknowledgements-file.ts
var import_yaml = __toESM(require_dist(), 1);
var date = pipe(string(), isoDate("must be a date such as 2026-11-30"));
var text = pipe(string(), trim(), minLength(1, "must not be empty"), maxLength(2e3));
var acknowledgementsSchema = strictObject({
  acknowledgements: optional(
    nullable(
      array(
        strictObject({
          id: pipe(
            string(),
            regex(/^[0-9a-f]{12}$/, "must be the twelve hexadecimal digits of a finding"),
            description("Fingerprint of the finding.")
          ),
          rule: pipe(text, description("Id of the rule that found it.")),
          owner: pipe(text, description("Who decided.")),
          reason: pipe(text, description("Why no action is needed, or which was taken.")),
          date: pipe(date, description("Day of the decision.")),
          expires: pipe(optional(nullable(date), null), description("Day after which it no longer counts.")),
          scope: pipe(optional(nullable(text), null), description("Path of the policy it is limited to."))
        })
      )
    )
  )
});
var parseAcknowledgements = (source, path) => [
  ...readYaml(source, path, acknowledgementsSchema).value.acknowledgements ?? []
];
var header = ` Decisions on findings of reconsent: one entry a finding, reviewed like code.
 Written by: reconsent ack ID --reason "…" --owner "…"`;
var addAcknowledgement = (source, entry) => {
  const document = (0, import_yaml.parseDocument)(source);
  if (!(0, import_yaml.isMap)(document.contents)) {
    document.contents = document.createNode({ acknowledgements: [] });
    if (!document.commentBefore) document.commentBefore = header;
  }
  if (!(0, import_yaml.isSeq)(document.get("acknowledgements"))) document.set("acknowledgements", document.createNode([]));
  const list = document.get("acknowledgements");
  if (!(0, import_yaml.isSeq)(list)) throw new TypeError("a list was just put there");
  list.flow = false;
  const fields = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
  const at = list.items.findIndex(
    (item) => (0, import_yaml.isMap)(item) && item.get("id") === entry.id && (item.get("scope") ?? null) === entry.scope
  );
  const old = at < 0 ? void 0 : list.items[at];
  if ((0, import_yaml.isMap)(old)) {
    for (const pair of [...old.items]) if (!(String(pair.key) in fields)) old.delete(pair.key);
    for (const [key, value] of Object.entries(fields)) old.set(key, value);
  } else list.add(document.createNode(fields));
  return { text: document.toString({ lineWidth: 0 }), replaced: at >= 0 };
};

export {
  acknowledgementsSchema,
  parseAcknowledgements,
  addAcknowledgement
};
