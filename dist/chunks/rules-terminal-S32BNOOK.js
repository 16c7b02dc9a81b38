import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  painter,
  wrap
} from "./chunk-DVVULUDQ.js";
import {
  messagesIn
} from "./chunk-OXPUKBXB.js";
import "./chunk-TWWXAI3T.js";

// src/report/rules-terminal.ts
var rulesTerminal = (rules, options) => {
  const say = messagesIn(options.locale);
  const paint = painter(options.colour === true);
  const width = options.width ?? 80;
  const entry = ({ id, title, material, effect }) => [
    `${paint("bold", id)}  ${paint("dim", `${say.effects[effect]}, ${material ? say.labels.material : say.labels.other.toLowerCase()}`)}`,
    ...wrap(title, width, "    ")
  ];
  return `${rules.flatMap(entry).join("\n")}
`;
};
export {
  rulesTerminal
};
