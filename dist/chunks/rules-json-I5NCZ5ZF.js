import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// src/report/rules-json.ts
var entry = ({ id, category, title, material, effect, mirror }) => ({
  id,
  category,
  title,
  material,
  effect,
  mirror: typeof mirror === "string" ? mirror : null
});
var rulesJson = (rules) => `${JSON.stringify(rules.map(entry), null, 2)}
`;
export {
  rulesJson
};
