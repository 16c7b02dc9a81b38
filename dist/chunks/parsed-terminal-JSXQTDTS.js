import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  plain
} from "./chunk-U3APMDYJ.js";
import {
  placeOf
} from "./chunk-53MCBQUH.js";
import "./chunk-5KGLYZ5J.js";
import {
  painter,
  wrap
} from "./chunk-DVVULUDQ.js";
import {
  messagesIn
} from "./chunk-OXPUKBXB.js";
import "./chunk-TWWXAI3T.js";

// src/report/parsed-terminal.ts
var head = ({ parsed, say, paint }) => {
  const { path, outline: outline2, language, revised, effective } = parsed;
  const { labels } = say;
  return [
    paint("bold", plain(path)),
    `  ${outline2.format}, ${plain(language)}`,
    `  ${labels.revised}: ${revised ?? labels.notStated}`,
    `  ${labels.effective}: ${effective ?? labels.notStated}`
  ];
};
var clause = ({ parsed, say, paint, width }) => [
  "",
  paint("bold", say.labels.clause),
  ...wrap(plain(say.rule(parsed.rule)), width, "  "),
  ...(parsed.rule?.evidence ?? []).flatMap((part) => [
    ...wrap(`“${plain(part.quote)}”`, width, "    "),
    paint("dim", `    ${plain(placeOf(parsed.path, part))}`)
  ])
];
var outline = ({ parsed, say, paint, width }) => {
  const { sections, passages } = parsed.outline;
  const outside = passages.filter((passage) => passage.outside);
  return [
    "",
    paint("bold", `${say.labels.outline} (${sections.length})`),
    ...sections.flatMap(({ title, depth }) => wrap(plain(title), width, "  ".repeat(Math.max(depth, 1)))),
    ...outside.flatMap(({ text }) => wrap(`${say.labels.outside}: “${plain(text)}”`, width, "  ", "    "))
  ];
};
var factsOf = (one) => {
  const names = (mentions) => mentions.map(({ concept }) => concept).join(", ");
  const facts = {
    action: one.action ?? "",
    data: names(one.data),
    purpose: names(one.purpose),
    recipients: names(one.recipients),
    audience: names(one.audience),
    condition: one.condition ?? "",
    values: one.values.map(({ value }) => String(value)).join(", ")
  };
  const shown = Object.entries(facts).filter(([, text]) => text !== "").map(([name, text]) => `${name}: ${text}`);
  return [`${one.actor} ${one.polarity}, ${one.modality}`, ...shown].join("; ");
};
var statements = ({ parsed, say, paint, width }) => [
  "",
  paint("bold", `${say.labels.statements} (${parsed.statements.length})`),
  ...parsed.statements.flatMap((one) => [
    "",
    ...wrap(`${[one.category, ...one.also].join(", ")}  ${plain(placeOf(parsed.path, one.evidence))}`, width, "  "),
    ...wrap(`“${plain(one.evidence.quote)}”`, width, "    "),
    ...wrap(plain(factsOf(one)), width, "    ").map((line) => paint("dim", line))
  ])
];
var remarks = ({ parsed, say, width }) => parsed.remarks.flatMap((one) => ["", ...wrap(plain(`${say.severities[one.severity]}: ${say.remark(one)}`), width)]);
var parsedTerminal = (parsed, options) => {
  const say = messagesIn(options.locale);
  const screen = { parsed, say, paint: painter(options.colour === true), width: options.width ?? 80 };
  return `${[head, clause, outline, statements, remarks].flatMap((part) => part(screen)).join("\n")}
`;
};
export {
  parsedTerminal
};
