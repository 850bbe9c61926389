// Draws the menus anew: linebot writes them as SVG, Chromium makes a PNG of each, and each PNG notes from which SVG it was made, so that a
// test can tell a picture that was left behind. Run it from the repository after `dotnet build`:
//
//     node src/LineBot.Cli/RichMenus/draw.mjs
//
// It needs chromium and the fonts of fonts-thai-tlwg.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const pictures = join(here, "Pictures");
const linebot = resolve(here, "../../../artifacts/bin/LineBot.Cli/debug/linebot.dll");
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quiet = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1"];

/** A PNG with a text chunk before its end. */
function withNote(png, keyword, text) {
  const body = Buffer.concat([Buffer.from("tEXt" + keyword, "latin1"), Buffer.from([0]), Buffer.from(text, "latin1")]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, png.length - 12), chunk, png.subarray(png.length - 12)]);
}

execFileSync("dotnet", [linebot, "rich-menu", "draw", pictures], { stdio: "inherit" });
const scratch = mkdtempSync(join(tmpdir(), "menus-"));
for (const name of readdirSync(pictures).filter((file) => file.endsWith(".svg"))) {
  const svg = readFileSync(join(pictures, name));
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.toString());
  const page = join(scratch, "page.html");
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>html,body{margin:0}svg{display:block}</style>${svg}`);
  const shot = join(scratch, "shot.png");
  execFileSync(chromium, [...quiet, `--user-data-dir=${join(scratch, "profile")}`, `--window-size=${width},${height}`, `--screenshot=${shot}`, `file://${page}`], { stdio: "ignore" });
  const picture = withNote(readFileSync(shot), "Source", createHash("sha256").update(svg).digest("hex"));
  writeFileSync(join(pictures, name.replace(/svg$/, "png")), picture);
  console.log(`${name.replace(/svg$/, "png")}: ${Math.ceil(picture.length / 1024)} KiB`);
}
rmSync(scratch, { recursive: true, force: true });
