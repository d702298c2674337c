// Writes newer_css.js of the page runtime: which CSS came to Chromium after the oldest engine that we run in, and with
// which version. From the compatibility data of MDN. Usage: node newer_css.mjs data.json output.js
import { readFileSync, writeFileSync } from "node:fs";

const oldestEngine = 102; // Qt WebEngine 6.4
const [, , input, output] = process.argv;
const { css } = JSON.parse(readFileSync(input, "utf8"));

// Nothing that a film could show depends on these.
const unseen =
    /^(?:caret-|dynamic-range-|font-language-override|hyphenate-|interactivity|interest-|overlay|overscroll-|reading-|scroll(?!-timeline)|target-|user-|view-transition|window-drag|buffering|muted|open|paused|playing|seeking|stalled|volume-locked|autofill|modal|popover-open|picture-in-picture|navigation|nesting|grammar-error|spelling-error|search-text|state|page)/;

/// Version of Chromium that a feature came with, if it is newer than the oldest engine.
function newer({ __compat: compat } = {}) {
    const statements = [compat?.support?.chrome ?? []].flat();
    const plain = statements.filter(
        (one) => !one.flags && !one.prefix && !one.alternative_name && !one.partial_implementation && !one.version_removed,
    );
    const version = Math.min(...plain.map((one) => parseInt(one.version_added)).filter((number) => number > 0));
    return Number.isFinite(version) && version > oldestEngine ? version : undefined;
}

function newerOf(features, isName = () => true) {
    const entries = Object.entries(features).map(([name, feature]) => [name, newer(feature)]);
    return Object.fromEntries(entries.filter(([name, version]) => version && isName(name) && !unseen.test(name)));
}

const isWord = (name) => /^[a-z][a-z\d-]*$/.test(name);
const functionGroups = [
    css.types,
    css.types.color,
    css.types["basic-shape"],
    css.types.image,
    { linear: css.types["easing-function"]["linear-function"] },
];
const notFunctions = /^(?:corner-shape-value|dashed-function|text-edge|timeline-range-name|type|env|attr)$/;
const units = { cqw: 105, cqh: 105, cqi: 105, cqb: 105, cqmin: 105, cqmax: 105, lh: 109, rlh: 111, vi: 108, vb: 108 };
for (const size of "sld") for (const axis of ["w", "h", "i", "b", "min", "max"]) units[`${size}v${axis}`] = 108;

const dullKeywords =
    /^(?:anchor|anchor-size|text-box|percentages|auto|normal|top|left|right|bottom|center|url|ray|repeat|column-height|transition-behavior|symbols|pair)$/;
const dullProperties =
    /^(?:appearance|forced-|hyphens|view-|animation-duration|page|break-|user-select|cursor|resize|scroll-|column-rule)/;

function keywords() {
    const older = Object.entries(css.properties).filter(([name, feature]) => !newer(feature) && !dullProperties.test(name));
    const found = older.map(([name, feature]) => [
        name,
        newerOf(feature, (keyword) => isWord(keyword) && !dullKeywords.test(keyword)),
    ]);
    return Object.fromEntries(found.filter(([, values]) => Object.keys(values).length > 0));
}

const table = {
    properties: newerOf(css.properties, isWord),
    keywords: keywords(),
    functions: Object.assign(
        {},
        ...functionGroups.map((group) => newerOf(group, (name) => !notFunctions.test(name) && isWord(name))),
    ),
    atRules: newerOf(css["at-rules"]),
    selectors: newerOf(css.selectors),
    units,
};
writeFileSync(output, `muto.newerCssTable = ${JSON.stringify(table)};\n`);
