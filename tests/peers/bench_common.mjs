// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the peers of the benchmark have in common: their arguments, the work that they all do, and
// the measuring. A peer is run as
//   node bench_….mjs WORK --endpoint URL --table NAME [--concurrency N] [--seconds S | --count N]
// with WORK one of those it knows, and prints one line, {"name", "concurrency", "count", "perSecond"}.
// The table has the keys PK and SK, both text, and is made by whoever runs the peer.
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";

// The official client's word on old versions of Node would be said beside each line of figures.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

const warmUpMs = 500;
export const scanSegments = 4;
export const credentials = { accessKeyId: "bench", secretAccessKey: "bench" };
export const region = "us-east-1";

function numberOf(text, name) {
    const value = Number(text);
    if (!(value > 0)) {
        throw new Error(`--${name} is "${text}", expected a number above 0`);
    }
    return value;
}

export function readArguments() {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            endpoint: { type: "string" },
            table: { type: "string" },
            concurrency: { type: "string", default: "1" },
            seconds: { type: "string", default: "5" },
            count: { type: "string" },
        },
    });
    for (const name of ["endpoint", "table"]) {
        if (!values[name]) {
            throw new Error(`--${name} is missing`);
        }
    }
    return {
        work: positionals[0],
        endpoint: values.endpoint,
        table: values.table,
        concurrency: numberOf(values.concurrency, "concurrency"),
        seconds: numberOf(values.seconds, "seconds"),
        count: values.count ? numberOf(values.count, "count") : undefined,
    };
}

// Calls `operate(0)`, `operate(1)`…, `concurrency` of them at a time, until one of the bounds.
async function runUntil(deadline, count, concurrency, first, operate) {
    let next = first;
    async function work() {
        while (performance.now() < deadline && next < first + count) {
            await operate(next++);
        }
    }
    await Promise.all(Array.from({ length: concurrency }, work));
    return next - first;
}

// Prepares numbers [0, total) as fast as can be, outside of what is measured.
export async function prepare(total, operate) {
    await runUntil(Infinity, total, 32, 0, operate);
}

// What is consumed by the work has to be there before, so its count must be known.
export function countOf({ work, count }) {
    if (!count) {
        throw new Error(`${work} needs --count`);
    }
    return count;
}

// Runs `operate(number)` with a new number each time, for the seconds asked for after a warm-up that
// is not counted; with a count, exactly those numbers and no warm-up: what is consumed cannot be
// consumed twice.
export async function measure({ seconds, count, concurrency }, operate) {
    const warmed = count
        ? 0
        : await runUntil(performance.now() + warmUpMs, Infinity, concurrency, 0, operate);
    const start = performance.now();
    const deadline = count ? Infinity : start + seconds * 1000;
    const done = await runUntil(deadline, count ?? Infinity, concurrency, warmed, operate);
    return { count: done, perSecond: (done * 1000) / (performance.now() - start) };
}

// Items that a scan looked at: `scanPage(segment, startKey)` answers one page as DynamoDB does.
export async function measureScan(scanPage) {
    const start = performance.now();
    async function scanSegment(_, segment) {
        let items = 0;
        let startKey;
        do {
            const page = await scanPage(segment, startKey);
            items += page.ScannedCount;
            startKey = page.LastEvaluatedKey;
        } while (startKey);
        return items;
    }
    const counts = await Promise.all(Array.from({ length: scanSegments }, scanSegment));
    const count = counts.reduce((sum, items) => sum + items, 0);
    return { count, perSecond: (count * 1000) / (performance.now() - start) };
}

// Runs the work that the arguments name, prints its line, and ends the process.
export async function main(peer, works) {
    try {
        const options = readArguments();
        const work = works[options.work];
        if (!work) {
            throw new Error(`"${options.work}" is no work of it; it knows ${Object.keys(works).join(", ")}`);
        }
        const { count, perSecond } = await work(options);
        const line = { name: `${peer} ${options.work}`, concurrency: options.concurrency, count, perSecond };
        process.stdout.write(`${JSON.stringify(line)}\n`, () => process.exit(0));
    } catch (error) {
        process.stderr.write(`${peer}: ${error.message}\n`, () => process.exit(1));
    }
}
