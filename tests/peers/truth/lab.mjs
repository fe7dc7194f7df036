// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// OneCake's own runs of the stories: `onecake play STORY --policy POLICY --json`.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

const brokenVerdict = 1; // the exit code of a run that is told all the same

function runProgram(program, words) {
    return new Promise((resolve, reject) => {
        execFile(program, words, { maxBuffer: 64 * 1024 * 1024 }, (error, out, said) => {
            if (error && error.code !== brokenVerdict) {
                reject(new Error(`${program} ${words.join(" ")} failed: ${said || error.message}`));
            } else {
                resolve(JSON.parse(out));
            }
        });
    });
}

// `base` with the members of `changes` in place of its own; one that is undefined goes.
function changed(base, changes) {
    const result = { ...base };
    for (const [name, change] of Object.entries(changes)) {
        const isObject = typeof change === "object" && change !== null;
        result[name] = isObject ? changed(base[name] ?? {}, change) : change;
    }
    return result;
}

// One answer per call to `work`, in order, as many at a time as the machine has cores.
async function inParallel(items, work) {
    const results = [];
    let next = 0;
    async function worker() {
        while (next < items.length) {
            const index = next++;
            results[index] = await work(items[index]);
        }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    return results;
}

// The policy as a word for --policy: the preset's id, or a file of the folder.
async function policyWord({ preset, changes }, program, file) {
    if (!changes) {
        return preset;
    }
    const shown = await runProgram(program, ["policies", "show", preset]);
    // The marks of the fields that nobody verified would have to go with the fields that go.
    await writeFile(file, JSON.stringify({ ...changed(shown, changes), unverified: [] }));
    return file;
}

// The outcome of each play under each set-up's policy, by nameOf(policy, play).
export async function playInLab({ program, setups, plays }) {
    const folder = await mkdtemp(join(tmpdir(), "onecake-truth-"));
    try {
        const policies = new Map(setups.map(({ policy }) => [JSON.stringify(policy, keepingRemovals), policy]));
        const runs = [];
        for (const policy of policies.values()) {
            const word = await policyWord(policy, program, join(folder, `${runs.length}.json`));
            runs.push(...plays.map((play) => ({ name: nameOf(policy, play), play, word })));
        }
        const played = await inParallel(runs, ({ play: { story, faults }, word }) =>
            runProgram(program, ["play", story, "--policy", word, "--faults", faults, "--json"]),
        );
        return new Map(played.map(({ outcome }, index) => [runs[index].name, outcome]));
    } finally {
        await rm(folder, { recursive: true });
    }
}

function keepingRemovals(_, value) {
    return value === undefined ? null : value;
}

// Set-ups with the same policy share its runs.
export function nameOf(policy, play) {
    return `${JSON.stringify(policy, keepingRemovals)} ${play.id}`;
}
