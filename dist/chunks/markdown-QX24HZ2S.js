import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  adviceOf,
  clauseOf,
  placeOf,
  sizeOf,
  viewOf
} from "./chunk-53MCBQUH.js";
import "./chunk-5KGLYZ5J.js";
import {
  messagesIn
} from "./chunk-OXPUKBXB.js";
import "./chunk-TWWXAI3T.js";

// src/report/markdown-escape.ts
var gap = "&#8203;";
var invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
var mark = /\u0000(.)/g;
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "<span>$</span>" };
var breakLinks = (text) => text.replace(/[@#]/g, `$&${gap}`).replace(/GH-(?=\d)/gi, `$&${gap}`).replace(/:(?=\/\/)|(?:mailto|xmpp):|www(?=\.)|:(?=[\w\\+-]+:)/gi, `$&${gap}`).replace(/(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/gi, (hash) => `${hash.slice(0, 4)}${gap}${hash.slice(4)}`);
var escapeStart = (text) => text.replace(/^([-+=]|\d{1,9}(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
var inert = (text) => {
  const line = text.replace(/\s+/g, " ").trim().replace(invisible, "�");
  const marked = line.replace(/[&<>$]/g, (sign) => `\0${sign}`).replace(/[\\`*_[\]|~]/g, "\\$&");
  return breakLinks(escapeStart(marked)).replace(mark, (_all, sign) => entities[sign] ?? sign).replaceAll("\\|", "&#124;");
};
var code = (text) => /^[\p{L}\p{N}\p{M} ._\-/\\:@~^{}+,()=#]+$/u.test(text) ? `\`${text}\`` : inert(text);

// src/report/markdown.ts
var row = (...cells) => `| ${cells.join(" | ")} |`;
var facts = ({ result, say }) => {
  const { old, new: now, rule } = result;
  const { labels } = say;
  const date = (value) => value ?? labels.notStated;
  return [
    row("", labels.old, labels.new),
    row("---", "---", "---"),
    row(labels.text, inert(old.path), inert(now.path)),
    row(labels.language, inert(old.language), inert(now.language)),
    row(labels.revised, inert(date(old.revised)), inert(date(now.revised))),
    row(labels.effective, inert(date(old.effective)), inert(date(now.effective))),
    row(labels.clause, inert(say.rule(rule.old)), inert(say.rule(rule.new)))
  ];
};
var quoted = (label, { text, place, section }) => {
  const where = [code(place), inert(section.join(" › "))].filter(Boolean).join(", ");
  return ["", `**${label}** (${where})`, "", `> “${inert(text)}”`];
};
var clauses = ({ result, say }) => ["old", "new"].flatMap(
  (side) => (result.rule[side]?.evidence ?? []).flatMap(
    (part) => quoted(`${say.labels.clause}, ${say.labels[side]}`, {
      text: part.quote,
      place: placeOf(result[side].path, part),
      section: []
    })
  )
);
var factsOf = ({ say }, { rule, effect, confidence, id }) => `${code(rule)} ${say.effects[effect]}, ${say.confidences[confidence]}, ${code(id)}`;
var titles = (page, findings, number) => findings.flatMap((finding, i) => {
  const summary = inert(page.say.summary(finding));
  return ["", i === 0 ? `#### ${number}. ${summary}` : `**${summary}**`, "", factsOf(page, finding)];
});
var reason = ({ result, say }, finding) => {
  const { acknowledged } = finding;
  const clause = clauseOf(result, finding);
  const words = clause?.words ? `: “${inert(clause.words)}”` : "";
  const place = clause ? ` (${code(clause.place)})` : "";
  const decision = acknowledged ? `

${inert(say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires))}` : "";
  return `${say.labels.because} ${inert(say.because(finding))}${words}${place}${decision}`;
};
var group = (page, { findings, before, after }, number) => [
  ...titles(page, findings, number),
  ...before.flatMap((quote) => quoted(page.say.labels.before, quote)),
  ...after.flatMap((quote) => quoted(page.say.labels.after, quote)),
  ...[...new Set(findings.map((finding) => reason(page, finding)))].flatMap((text) => ["", text])
];
var list = (page, label, groups) => groups.length === 0 ? [] : ["", `### ${label} (${sizeOf(groups)})`, ...groups.flatMap((one, i) => group(page, one, i + 1))];
var folded = (label, lines) => lines.length === 0 ? [] : ["", "<details>", `<summary>${label} (${lines.length})</summary>`, "", ...lines, "", "</details>"];
var immaterial = ({ say }, groups) => groups.flatMap(({ findings, before, after }) => {
  const place = (after[0] ?? before[0])?.place;
  return findings.map((finding) => `- ${inert(say.summary(finding))}${place ? ` (${code(place)})` : ""}`);
});
var sections = ({ result, say }) => {
  const titles2 = (refs) => refs.map(({ title: name }) => `“${inert(name)}”`).join(", ");
  const line = ({ kind, old, new: now }) => `- ${say.fates[kind]}: ${[titles2(old), titles2(now)].filter(Boolean).join(" → ")}`;
  return result.sections.filter(({ kind }) => kind !== "same").map(line);
};
var remarks = ({ result, say }) => {
  const lines = [
    ...result.remarks.map((one) => `- ${say.severities[one.severity]}: ${inert(say.remark(one))}`),
    ...adviceOf(result).map((text) => `- ${say.labels.advice}: ${inert(say.advice(text))}`)
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
    ...["consent", "notice", "none"].flatMap((action) => list(page, say.asked[action], view.asked[action])),
    ...list(page, say.labels.possible, view.possible),
    ...list(page, say.labels.acknowledged, view.acknowledged),
    ...remarks(page),
    ...folded(say.labels.other, immaterial(page, view.immaterial)),
    ...folded(say.labels.sections, sections(page)),
    "",
    `<sub>${say.made(result.tool.version)}</sub>`
  ];
  return `${lines.join("\n")}
`;
};
export {
  markdown
};
