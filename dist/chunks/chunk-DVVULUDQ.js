import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/report/screen/paint.ts
var codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };
var painter = (colour) => colour ? (name, text) => text === "" ? "" : `\x1B[${codes[name][0]}m${text}\x1B[${codes[name][1]}m` : (_name, text) => text;

// src/report/screen/wrap.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var marks = /\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f]/u;
var widthOf = (character) => marks.test(character) ? 0 : wide.test(character) ? 2 : 1;
var columns = (text) => {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
};
var pieces = (word, width) => {
  if (columns(word) <= width) return [word];
  const parts = [""];
  let used = 0;
  for (const character of word) {
    if (used + widthOf(character) > width) {
      parts.push("");
      used = 0;
    }
    parts[parts.length - 1] += character;
    used += widthOf(character);
  }
  return parts;
};
var wrap = (text, width, first = "", rest = first) => {
  const room = Math.max(width - Math.max(columns(first), columns(rest)), 10);
  const lines = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => pieces(whole, room))) {
    if (line !== "" && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((content, i) => `${i === 0 ? first : rest}${content}`.trimEnd());
};

export {
  painter,
  wrap
};
