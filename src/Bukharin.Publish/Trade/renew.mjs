// Makes isbn-ranges.txt of the ranges that the International ISBN Agency publishes. In a folder apart:
//   npm install isbn3 && node renew.mjs > isbn-ranges.txt
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const groups = require("isbn3/lib/groups.js");
const { version } = JSON.parse(readFileSync("node_modules/isbn3/package.json", "utf8"));

// A line for each registration group: prefix-group, then the ranges of its publishers' numbers.
console.log(`# Ranges of ISBNs by registration group, of the International ISBN Agency's range message, from the npm package isbn3 ${version} (MIT).`);
for (const [group, { ranges }] of Object.entries(groups)) {
  console.log([group, ...ranges.map(([first, last]) => `${first}-${last}`)].join(" "));
}
