import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/model/change-rule.ts
var promises = ["consent", "notice", "posting", "none"];
var channels = ["email", "in-product", "banner", "home-page", "website", "blog", "postal"];

export {
  promises,
  channels
};
