import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  plain
} from "./chunk-U3APMDYJ.js";
import {
  adviceOf,
  clauseOf,
  placeOf,
  sizeOf,
  viewOf
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

// src/report/terminal.ts
var defaultWidth = 80;
var longestQuote = 420;
var actionColours = { consent: "red", notice: "yellow", none: "cyan" };
var shorten = (text) => text.length <= longestQuote ? text : `${text.slice(0, text.lastIndexOf(" ", longestQuote) + 1 || longestQuote).trimEnd()} […]`;
var head = ({ result, say, paint, width }) => {
  const revision = (side) => {
    const { path, language, revised } = result[side];
    const facts = [plain(path), plain(language), revised === null ? "" : `${say.labels.revised.toLowerCase()} ${revised}`];
    return wrap(facts.filter(Boolean).join(", "), width, `  ${say.labels[side]}  `, "       ");
  };
  const verdict = result.verdict.action;
  return [
    ...wrap(say.verdicts[verdict], width).map((line) => paint("bold", paint(actionColours[verdict], line))),
    ...wrap(`${say.counts(result)}; ${say.governed(result)}.`, width),
    "",
    ...revision("old"),
    ...revision("new")
  ];
};
var quoted = ({ paint, width }, quote, mark, colour) => [
  ...wrap(`“${shorten(plain(quote.text))}”`, width, `   ${mark} `, "     ").map((line) => paint(colour, line)),
  ...wrap([plain(quote.place), ...quote.section.slice(-1).map(plain)].join("  "), width, "     ").map(
    (line) => paint("dim", line)
  )
];
var clauses = (screen) => {
  const { result, say, paint, width } = screen;
  const clause = (side) => {
    const rule = result.rule[side];
    const evidence = (rule?.evidence ?? []).map((part) => ({
      text: part.quote,
      place: placeOf(result[side].path, part),
      section: []
    }));
    return [
      ...wrap(plain(say.rule(rule)), width, `  ${say.labels[side]}  `, "       "),
      ...evidence.flatMap((quote) => quoted(screen, quote, " ", "dim"))
    ];
  };
  return ["", paint("bold", say.labels.clause), ...clause("old"), ...clause("new")];
};
var title = ({ say, paint, width }, finding, number) => {
  const { rule, effect, confidence, id } = finding;
  return [
    ...wrap(plain(say.summary(finding)), width, number, " ".repeat(number.length)).map((line) => paint("bold", line)),
    ...wrap(`${rule}, ${say.effects[effect]}, ${say.confidences[confidence]}, ${id}`, width, "   ").map(
      (line) => paint("dim", line)
    )
  ];
};
var reason = (screen, finding) => {
  const { say, width, result } = screen;
  const { acknowledged } = finding;
  const clause = clauseOf(result, finding);
  const words = clause?.words ? `: “${shorten(plain(clause.words))}”` : "";
  const place = clause ? ` (${plain(clause.place)})` : "";
  const decision = acknowledged && say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires);
  return [
    ...wrap(`${say.labels.because} ${plain(say.because(finding))}${words}${place}`, width, "   "),
    ...decision ? wrap(plain(decision), width, "   ") : []
  ];
};
var reasons = (screen, findings) => [
  ...new Set(findings.map((finding) => reason(screen, finding).join("\n")))
];
var group = (screen, { findings, before, after }, number) => [
  "",
  ...findings.flatMap((finding, i) => title(screen, finding, i === 0 ? `${number}. `.padEnd(3) : "   ")),
  ...before.flatMap((quote) => quoted(screen, quote, "-", "red")),
  ...after.flatMap((quote) => quoted(screen, quote, "+", "green")),
  ...reasons(screen, findings)
];
var list = (screen, label, groups, colour) => groups.length === 0 ? [] : [
  "",
  screen.paint("bold", screen.paint(colour, `${label} (${sizeOf(groups)})`)),
  ...groups.flatMap((one, i) => group(screen, one, i + 1))
];
var immaterial = ({ say, paint, width }, groups, all) => {
  if (groups.length === 0) return [];
  const label = paint("bold", `${say.labels.other} (${sizeOf(groups)})`);
  if (!all) return ["", `${label}  ${paint("dim", say.hint)}`];
  const line = ({ findings, after, before }) => {
    const place = plain((after[0] ?? before[0])?.place ?? "");
    return findings.flatMap((finding) => wrap(`${plain(say.summary(finding))}  ${place}`, width, "   ", "     "));
  };
  return ["", label, ...groups.flatMap(line)];
};
var tail = ({ result, say, paint, width }, view) => {
  const advice = adviceOf(result).map((text) => `${say.labels.advice}: ${say.advice(text)}`);
  const remarks = [...result.remarks.map((one) => `${say.severities[one.severity]}: ${say.remark(one)}`), ...advice];
  const fates = view.fates.map(([fate, n]) => `${n} ${say.fates[fate]}`).join(", ");
  return [
    ...remarks.length === 0 ? [] : ["", paint("bold", say.labels.remarks)],
    ...remarks.flatMap((text) => wrap(plain(text), width, "   ", "     ")),
    ...fates === "" ? [] : ["", ...wrap(`${say.labels.sections}: ${fates}`, width)]
  ];
};
var terminal = (result, options) => {
  const say = messagesIn(options.locale);
  const screen = { result, say, paint: painter(options.colour === true), width: options.width ?? defaultWidth };
  const view = viewOf(result);
  const lines = [
    ...head(screen),
    ...clauses(screen),
    ...["consent", "notice", "none"].flatMap(
      (action) => list(screen, say.asked[action], view.asked[action], actionColours[action])
    ),
    ...list(screen, say.labels.possible, view.possible, "cyan"),
    ...list(screen, say.labels.acknowledged, view.acknowledged, "cyan"),
    ...immaterial(screen, view.immaterial, options.all === true),
    ...tail(screen, view)
  ];
  return `${lines.join("\n")}
`;
};
export {
  terminal
};
