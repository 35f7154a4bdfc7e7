// Brings the fonts the documents embed into target/fonts; run by Maven. Does nothing when they are there already.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The font draws a radical such as U+2F2F and the ideograph it looks like (U+5DE5) with one glyph. A PDF keeps only one code point a glyph for copying and
 * searching, the lower one, so the text of a document would come back in radicals. Without the radicals in the character map it comes back as written.
 */
function withoutRadicals(font) {
  const tables = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * tables; entry += 16) {
    if (font.toString("latin1", entry, entry + 4) === "cmap") {
      const cmap = font.readUInt32BE(entry + 8);
      const maps = font.readUInt16BE(cmap + 2);
      const starts = new Set(Array.from({ length: maps }, (_, map) => cmap + font.readUInt32BE(cmap + 8 + 8 * map)));
      for (const start of starts) {
        if (font.readUInt16BE(start) === 12) {
          dropRadicals(font, start);
        }
      }
    }
  }
  return font;
}

function dropRadicals(font, start) {
  const count = font.readUInt32BE(start + 12);
  let kept = 0;
  for (let group = 0; group < count; group++) {
    const from = start + 16 + 12 * group;
    const [first, last] = [font.readUInt32BE(from), font.readUInt32BE(from + 4)];
    if (first < 0x2e80 || last > 0x2fdf) {
      if (first <= 0x2fdf && last >= 0x2e80) {
        throw new Error("a group of the character map holds radicals and other characters");
      }
      font.copyWithin(start + 16 + 12 * kept, from, from + 12);
      kept++;
    }
  }
  font.writeUInt32BE(kept, start + 12);
}

const target = process.argv[2];
const fonts = join(target, "fonts");
const install = join(target, "font-packages");
const name = "@expo-google-fonts/noto-serif-sc";
const version = "0.4.3";
const files = [
  ["400Regular/NotoSerifSC_400Regular.ttf", "NotoSerifSC-400.ttf"],
  ["700Bold/NotoSerifSC_700Bold.ttf", "NotoSerifSC-700.ttf"],
  ["LICENSE_FONT", "NotoSerifSC-LICENSE.txt"],
];

if (!files.every(([, to]) => existsSync(join(fonts, to)))) {
  mkdirSync(fonts, { recursive: true });
  mkdirSync(install, { recursive: true });
  writeFileSync(join(install, "package.json"), JSON.stringify({ private: true, dependencies: { [name]: version } }));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"], {
    cwd: install,
    stdio: ["ignore", "inherit", "inherit"],
  });
  for (const [from, to] of files) {
    const bytes = readFileSync(join(install, "node_modules", name, from));
    writeFileSync(join(fonts, to), to.endsWith(".ttf") ? withoutRadicals(bytes) : bytes);
  }
}
