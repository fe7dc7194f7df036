// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is played: every story of OneCake's as it is, and some with one more fault, where libraries
// are most apart: {id, story, faults (beside the story's own), scenario}.
import { readdirSync, readFileSync } from "node:fs";

const resources = new URL("../../../resources/", import.meta.url);

const moreFaults = [
    ["reply-fails", "store loses-reply claim 1"],
    ["reply-fails", "crash after-record on attempt 1"],
    ["reply-fails", "throw after-effect on attempt 1"],
    ["reply-fails", "store down 1s..3s"],
    ["double-tap", "throttle 0.285s..0.31s"],
    ["double-tap", "crash during-work on attempt 1"],
    ["slow-owner", "hold work 2 for 90s"],
];

export function readResource(path) {
    return JSON.parse(readFileSync(new URL(path, resources), "utf8"));
}

export function readPlays() {
    const scenarios = readdirSync(new URL("scenarios/", resources))
        .sort()
        .map((name) => readResource(`scenarios/${name}`));
    const plain = scenarios.map((scenario) => ({ id: scenario.id, story: scenario.id, faults: "", scenario }));
    const more = moreFaults.map(([story, faults]) => {
        const scenario = scenarios.find(({ id }) => id === story);
        const allFaults = [...(scenario.faults ?? []), faults];
        return { id: `${story}; ${faults}`, story, faults, scenario: { ...scenario, faults: allFaults } };
    });
    return [...plain, ...more];
}
