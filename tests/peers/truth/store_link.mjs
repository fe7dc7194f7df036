// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The way from a request in an API process to the store and back: it takes time, and an answer may
// be lost after the store has done what it was asked.
import { parked } from "./clock.mjs";

// What a client makes of an answer that does not come in time, and of a call that is not taken, by
// the names that the official client for DynamoDB knows.
function failure(name, problem) {
    return Object.assign(new Error(problem), { name, code: name });
}

export class StoreLink {
    #answers = {};

    constructor(clock, latencies, faults) {
        this.clock = clock;
        this.latencies = latencies;
        this.faults = faults;
    }

    // `kind` is claim, read, complete or remove, as in the words of a fault. A refusal is an answer
    // too, and takes the same way back. Nothing sets out from a process that has died.
    async call(kind, operate) {
        if (this.clock.context.isOver) {
            await parked;
        }
        await this.clock.worldSleep(this.latencies.store);
        const refusal = this.#refusal();
        if (refusal) {
            await this.clock.sleep(this.latencies.store);
            throw refusal;
        }
        const [answered] = await Promise.allSettled([this.clock.io(operate)]);
        this.#answers[kind] = (this.#answers[kind] ?? 0) + 1;
        if (this.faults.take(`store-loses-${kind}`, this.#answers[kind])) {
            await this.clock.worldSleep(this.latencies.store / 2);
            await this.clock.sleep(this.latencies.store_timeout);
            throw failure("TimeoutError", `no answer came to "${kind}"`);
        }
        await this.clock.sleep(this.latencies.store);
        if (answered.status === "rejected") {
            throw answered.reason;
        }
        return answered.value;
    }

    #refusal() {
        if (this.faults.lasts("store-down", this.clock.elapsed)) {
            return failure("ECONNREFUSED", "the connection was refused");
        }
        if (this.faults.lasts("throttle", this.clock.elapsed)) {
            return failure("ThrottlingException", "the request rate is too high");
        }
        return undefined;
    }

    // An adapter of a library, at the other end of this link; `kinds` names the kind of each method.
    reaching(adapter, kinds) {
        return Object.fromEntries(
            Object.entries(kinds).map(([method, kind]) => [
                method,
                (...words) => this.call(kind, () => adapter[method](...words)),
            ]),
        );
    }
}
