// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The table of the differences that are known, differences.json: each has a letter, a reason, and
// the cases that it explains, each with both outcomes to the letter.
import { readFileSync } from "node:fs";

function check({ letter, why, cases }, letters) {
    if (!/^[a-z]$/.test(letter) || letters.has(letter)) {
        throw new Error(`differences.json: "${letter}" is not a letter of its own`);
    }
    if (!why || cases.length === 0) {
        throw new Error(`differences.json: "${letter}" has no reason, or explains nothing`);
    }
    letters.add(letter);
}

export class Differences {
    constructor(file) {
        this.all = JSON.parse(readFileSync(file, "utf8"));
        const letters = new Set();
        this.all.forEach((difference) => check(difference, letters));
        this.cases = this.all.flatMap(({ letter, cases }) => cases.map((found) => ({ letter, ...found })));
    }

    // What one case is: {mark}, and what is wrong about it.
    judge({ setup, play, real, onecake }) {
        const known = this.cases.filter((other) => other.setup === setup && other.play === play);
        if (known.length > 1) {
            return { mark: "!", wrong: "is explained twice in differences.json" };
        }
        const [explained] = known;
        if (real === onecake) {
            return explained
                ? { mark: "!", wrong: `is equal, and differences.json explains it ("${explained.letter}"): take it out` }
                : { mark: "=" };
        }
        if (!explained) {
            return { mark: "!", wrong: "differs, and nothing in differences.json says why" };
        }
        return explained.real === real && explained.onecake === onecake
            ? { mark: explained.letter }
            : { mark: "!", wrong: `differs, but not as differences.json has it ("${explained.real}" and "${explained.onecake}")` };
    }

    // Cases that it explains and that nobody plays.
    strayCases(setups, plays) {
        return this.cases.filter(({ setup, play }) => !setups.includes(setup) || !plays.includes(play));
    }
}
