// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Holds OneCake's stories against the libraries that its presets speak of:
//   node truth.mjs --onecake PROGRAM --endpoint URL [--setup ID] [--play ID] [--differences FILE]
// Each library is driven through each story in virtual time, some with a fault more, and what came
// of it (cakes, charges, the answer to each attempt, and whether it arrived) is compared with what
// OneCake says. Where they part, the table of differences has to have the case, both outcomes and why. The exit code is 0 if every
// case is equal or explained; 1 if one is neither, or is explained and equal.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { Differences } from "./differences.mjs";
import { msOf } from "./durations.mjs";
import { nameOf, playInLab } from "./lab.mjs";
import { readPlays, readResource } from "./plays.mjs";
import { setups } from "./setups.mjs";
import { playStory } from "./story.mjs";

function readOptions() {
    const { values } = parseArgs({
        options: {
            onecake: { type: "string" },
            endpoint: { type: "string" },
            setup: { type: "string" },
            play: { type: "string" },
            differences: { type: "string", default: fileURLToPath(new URL("differences.json", import.meta.url)) },
        },
    });
    for (const name of ["onecake", "endpoint"]) {
        if (!values[name]) {
            throw new Error(`--${name} is missing`);
        }
    }
    return values;
}

// All of them, or the one that was asked for.
function chosen(things, id, kind) {
    const found = id ? things.filter((thing) => thing.id === id) : things;
    if (found.length === 0) {
        throw new Error(`there is no ${kind} "${id}"; there are ${things.map((thing) => thing.id).join(", ")}`);
    }
    return found;
}

// "1 order, 1 cake, 1 charge; 1: 200 #1042 lost, 2: 200 #1042", in the order of the attempts.
function textOf({ intents, cakes, charges, answers }) {
    const count = (number, name) => `${number} ${name}${number === 1 ? "" : "s"}`;
    const told = [...answers]
        .sort((left, right) => left.attempt - right.attempt)
        .map(({ attempt, code, order, arrived }) =>
            `${attempt}: ${code}${order ? ` #${order}` : ""}${arrived ? "" : " lost"}`);
    return `${count(intents, "order")}, ${count(cakes, "cake")}, ${count(charges, "charge")}; ${told.join(", ")}`;
}

async function playForReal({ story, scenario }, setup, endpoint) {
    const { key_algorithm = "uuid-per-intent", retry = "none" } = scenario.defaults ?? {};
    const { max_attempts = 1, timeout } = readResource(`retries/${retry}.json`);
    if (max_attempts > 1) {
        throw new Error(`in the story "${story}" the website retries by itself, which is not played here`);
    }
    const algorithm = readResource(`key-algorithms/${key_algorithm}.json`);
    return playStory({ endpoint, setup, scenario, algorithm, timeoutMs: msOf(timeout) });
}

async function playAll({ program, endpoint, chosenSetups, plays }) {
    const inLab = await playInLab({ program, setups: chosenSetups, plays });
    const cases = [];
    for (const setup of chosenSetups) {
        for (const play of plays) {
            const real = textOf(await playForReal(play, setup, endpoint));
            const onecake = textOf(inLab.get(nameOf(setup.policy, play)));
            cases.push({ setup: setup.id, play: play.id, real, onecake });
        }
    }
    return cases;
}

function print(text) {
    process.stdout.write(`${text}\n`);
}

// A row for each play, a column for each set-up.
function printTable(cases) {
    const columns = [...new Set(cases.map(({ setup }) => setup))];
    const rows = [...new Set(cases.map(({ play }) => play))];
    const width = Math.max(...rows.map((row) => row.length)) + 2;
    columns.forEach((column, index) => print(`${" ".repeat(width)}${"│ ".repeat(index)}${column}`));
    for (const row of rows) {
        const marks = cases.filter(({ play }) => play === row).map(({ mark }) => mark);
        print(`${row.padEnd(width)}${marks.join(" ")}`);
    }
}

// Why the explained cases differ, and what is wrong about others.
function printDetails(cases, differences) {
    const marks = new Set(cases.map(({ mark }) => mark));
    for (const { letter, why } of differences.all.filter((difference) => marks.has(difference.letter))) {
        print(`${letter}  ${why}`);
    }
    for (const { setup, play, real, onecake, wrong } of cases.filter((found) => found.wrong)) {
        print(`!  ${setup}, ${play}: ${wrong}\n     real     ${real}\n     OneCake  ${onecake}`);
    }
}

async function compare({ onecake: program, endpoint, setup, play, differences: file }) {
    const allPlays = readPlays();
    const differences = new Differences(file);
    const [stray] = differences.strayCases(setups.map(({ id }) => id), allPlays.map(({ id }) => id));
    if (stray) {
        throw new Error(`${file} explains "${stray.setup}, ${stray.play}", which is not played`);
    }
    const played = await playAll({
        program,
        endpoint,
        chosenSetups: chosen(setups, setup, "set-up"),
        plays: chosen(allPlays, play, "play"),
    });
    const cases = played.map((found) => ({ ...found, ...differences.judge(found) }));
    printTable(cases);
    printDetails(cases, differences);
    return cases.some(({ wrong }) => wrong) ? 1 : 0;
}

// The libraries' own words about every request would drown the table.
console.log = console.warn = () => {};
try {
    process.exitCode = await compare(readOptions());
} catch (error) {
    process.stderr.write(`truth: ${error.message}\n`);
    process.exitCode = 2;
}
