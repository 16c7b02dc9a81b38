import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/model/categories.ts
var categories = [
  "collection",
  "purpose",
  "sharing",
  "sale",
  "retention",
  "children",
  "rights",
  "choice",
  "security",
  "transfer",
  "legal-basis",
  "tracking",
  "automated-decisions",
  "change-rule",
  "contact",
  "scope",
  "effective-date",
  "other"
];
var numberOf = Object.fromEntries(categories.map((category, number) => [category, number]));
var kinds = ["added", "removed", "changed"];
var effects = ["expands", "restricts", "neutral"];
var actions = ["consent", "notice", "none"];
var confidences = ["certain", "likely", "possible"];

// src/model/change-rule.ts
var promises = ["consent", "notice", "posting", "none"];
var channels = ["email", "in-product", "banner", "home-page", "website", "blog", "postal"];

export {
  categories,
  numberOf,
  kinds,
  effects,
  actions,
  confidences,
  promises,
  channels
};
