import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// node_modules/@orama/stemmers/dist/en.js
var e = { ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" };
var t = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
var i = "[aeiouy]";
var s = "[^aeiou][^aeiouy]*";
var l = i + "[aeiou]*";
var a = "^(" + s + ")?" + l + s;
var n = "^(" + s + ")?" + l + s + "(" + l + ")?$";
var o = "^(" + s + ")?" + l + s + l + s;
var c = "^(" + s + ")?" + i;
function stemmer(l2) {
  let u, x, g, $, p, r;
  if (l2.length < 3) return l2;
  let f = l2.substring(0, 1);
  if ("y" == f && (l2 = f.toUpperCase() + l2.substring(1)), $ = /^(.+?)([^s])s$/, (g = /^(.+?)(ss|i)es$/).test(l2) ? l2 = l2.replace(g, "$1$2") : $.test(l2) && (l2 = l2.replace($, "$1$2")), $ = /^(.+?)(ed|ing)$/, (g = /^(.+?)eed$/).test(l2)) {
    let e2 = g.exec(l2);
    (g = new RegExp(a)).test(e2[1]) && (g = /.$/, l2 = l2.replace(g, ""));
  } else $.test(l2) && (u = $.exec(l2)[1], ($ = new RegExp(c)).test(u) && (l2 = u, $ = /(at|bl|iz)$/, p = RegExp("([^aeiouylsz])\\1$"), r = RegExp("^" + s + i + "[^aeiouwxy]$"), $.test(l2) ? l2 += "e" : p.test(l2) ? (g = /.$/, l2 = l2.replace(g, "")) : r.test(l2) && (l2 += "e")));
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
    u = e2?.[1], g = new RegExp(o), $ = new RegExp(n), p = RegExp("^" + s + i + "[^aeiouwxy]$"), u && (g.test(u) || $.test(u) && !p.test(u)) && (l2 = u);
  }
  return g = /ll$/, $ = new RegExp(o), g.test(l2) && $.test(l2) && (g = /.$/, l2 = l2.replace(g, "")), "y" == f && (l2 = f.toLowerCase() + l2.substring(1)), l2;
}
var language = "english";
export {
  language,
  stemmer
};
