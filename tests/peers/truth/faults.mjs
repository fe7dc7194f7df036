// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The faults of a story in OneCake's words, each of which falls once. A word that is not known here
// is an error: a story must not be played without its fault.
import { msOf } from "./durations.mjs";

const sentences = [
    [/^lose reply (\d+)$/, (number) => ({ kind: "lose-reply", number: Number(number) })],
    [/^lose replies (\S+?)\.\.(\S+)$/, (from, to) => ({ kind: "lose-replies", from: msOf(from), to: msOf(to) })],
    [/^tunnel (\S+?)\.\.(\S+)$/, (from, to) => ({ kind: "tunnel", from: msOf(from), to: msOf(to) })],
    [/^crash (\S+) on attempt (\d+)$/, (point, number) => ({ kind: `crash-${point}`, number: Number(number) })],
    [/^throw (\S+) on attempt (\d+)$/, (point, number) => ({ kind: `throw-${point}`, number: Number(number) })],
    [/^hold work (\d+) for (\S+)$/, (number, span) => ({ kind: "hold", number: Number(number), span: msOf(span) })],
    [/^store loses-reply (\S+) (\d+)$/, (call, number) => ({ kind: `store-loses-${call}`, number: Number(number) })],
    [/^skew api (\d+) by (\S+)$/, (number, span) => ({ kind: "skew", number: Number(number), span: msOf(span) })],
    [/^store down (\S+?)\.\.(\S+)$/, (from, to) => ({ kind: "store-down", from: msOf(from), to: msOf(to) })],
    [/^throttle (\S+?)\.\.(\S+)$/, (from, to) => ({ kind: "throttle", from: msOf(from), to: msOf(to) })],
    [/^double-tap$/, () => ({ kind: "double-tap", number: 1 })],
    [/^reload on reply (\d+)$/, (number) => ({ kind: "reload-on-reply", number: Number(number) })],
];

function parse(words) {
    for (const [pattern, make] of sentences) {
        const match = pattern.exec(words);
        if (match) {
            return make(...match.slice(1));
        }
    }
    throw new Error(`the fault "${words}" is not known to tests/peers/truth/faults.mjs`);
}

export class Faults {
    #pending;

    constructor(texts = []) {
        this.#pending = texts.map(parse);
    }

    // The fault of that kind and number, if it is to fall; it will not fall again.
    take(kind, number) {
        const found = this.#pending.findIndex((fault) => fault.kind === kind && fault.number === number);
        return found < 0 ? undefined : this.#pending.splice(found, 1)[0];
    }

    // Whether a stretch of that kind lasts at `elapsed` ms since the start.
    lasts(kind, elapsed) {
        return this.#pending.some((fault) => fault.kind === kind && fault.from <= elapsed && elapsed < fault.to);
    }

    // How far the clock of an API process is ahead, in ms.
    skewOf(number) {
        return this.#pending
            .filter((fault) => fault.kind === "skew" && fault.number === number)
            .reduce((sum, { span }) => sum + span, 0);
    }
}
