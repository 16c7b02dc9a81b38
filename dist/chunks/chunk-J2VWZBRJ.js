import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  InputError
} from "./chunk-D2CMHMUU.js";

// src/hosts/output.ts
import { randomBytes } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var target = (path) => realpath(path).catch(() => path);
var isSpecial = async (path) => {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
  return found !== null && !found.isFile();
};
var replace = async (file, text) => {
  const beside = join(dirname(file), `.reconsent-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
var troubles = {
  ENOENT: "no such folder",
  ENOTDIR: "no such folder",
  EISDIR: "is a directory",
  EACCES: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left"
};
var writeReport = async (path, text) => {
  try {
    const file = await target(path);
    await (await isSpecial(file) ? writeFile(file, text) : replace(file, text));
  } catch (error) {
    const { code = "", message } = error;
    throw new InputError(`${path}: cannot be written: ${troubles[code] ?? message}`);
  }
};
var writeOut = (text) => new Promise((resolve, reject) => {
  const { stdout } = process;
  const settle = (error) => {
    if (!error || error.code === "EPIPE") resolve();
    else reject(new InputError(`standard output: cannot be written: ${error.message}`));
  };
  stdout.once("error", settle);
  stdout.write(text, settle);
});

export {
  writeReport,
  writeOut
};
