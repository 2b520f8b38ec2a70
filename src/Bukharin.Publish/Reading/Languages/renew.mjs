// Makes language-subtags.txt of the registry and of CLDR's aliases and names. In a folder apart:
//   npm install language-subtag-registry cldr-core cldr-localenames-full && node renew.mjs > language-subtags.txt
import { existsSync, readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(`node_modules/${path}`, "utf8"));
const registry = read("language-subtag-registry/data/json/registry.json");
const { "File-Date": date } = read("language-subtag-registry/data/json/meta.json");
const alias = read("cldr-core/supplemental/aliases.json").supplemental.metadata.alias;
const { full: locales } = read("cldr-core/availableLocales.json").availableLocales;

const lines = [`# IANA language subtag registry ${date}; other codes and names of languages: Unicode CLDR ${read("cldr-core/package.json").version}.`];
const write = (key, words) => lines.push(`${key} ${[...words].join(" ")}`);
const of = (type) => registry.filter((entry) => entry.Type === type);
for (const type of ["language", "extlang", "script", "region", "variant"]) {
  write(type, of(type).map((entry) => entry.Subtag));
  const replaced = of(type).filter((entry) => entry.Deprecated);
  write(`${type}-deprecated`, replaced.map((entry) => `${entry.Subtag}=${entry["Preferred-Value"] ?? ""}`));
}
write("grandfathered", of("grandfathered").map((entry) => `${entry.Tag}=${entry["Preferred-Value"] ?? ""}`));

// Codes that other lists have and the registry has not, such as eng and UK.
const languages = new Set(of("language").map((entry) => entry.Subtag));
const regions = new Set(of("region").map((entry) => entry.Subtag));
write("language-alias", Object.entries(alias.languageAlias)
  .filter(([code, to]) => /^[a-z]{3}$/.test(code) && !languages.has(code) && languages.has(to._replacement))
  .map(([code, to]) => `${code}=${to._replacement}`));
write("region-alias", Object.entries(alias.territoryAlias)
  .filter(([code, to]) => /^[A-Z]{2,3}$/.test(code) && !regions.has(code) && regions.has(to._replacement))
  .map(([code, to]) => `${code}=${to._replacement}`));

// What languages are called in English, by those who speak them, and, the well-known ones, in the languages of many editors.
const names = new Map();
const namesIn = (locale) => read(`cldr-localenames-full/main/${locale}/languages.json`).main[locale].localeDisplayNames?.languages ?? {};
const name = (word, code) => word && !names.has(word.toLowerCase()) && names.set(word.toLowerCase(), code);
for (const [code, word] of Object.entries(namesIn("en"))) if (/^[a-z]{2,3}$/.test(code)) name(word, code);
for (const locale of locales.filter((tag) => /^[a-z]{2,3}$/.test(tag))) {
  if (existsSync(`node_modules/cldr-localenames-full/main/${locale}/languages.json`)) name(namesIn(locale)[locale], locale);
}
for (const locale of ["de", "fr", "es", "it", "ru"]) {
  for (const [code, word] of Object.entries(namesIn(locale))) if (/^[a-z]{2}$/.test(code)) name(word, code);
}
for (const [name, code] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`name ${code} ${name}`);
process.stdout.write(`${lines.join("\n")}\n`);
