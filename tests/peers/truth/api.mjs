// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The API: processes behind a balancer, each of which serves orders with the library under test.
import { parked } from "./clock.mjs";

// The time that a Lambda is given for one request; OneCake's presets have the same.
const lambdaDeadlineMs = 30_000;

class ApiProcess {
    clockOffset;
    heldUntil = 0;
    life = 1;
    isUp = true;
    app; // the library's own state in this process, gone when it dies

    constructor(clock, restartMs, clockOffset, startApp) {
        this.clock = clock;
        this.restartMs = restartMs;
        this.clockOffset = clockOffset;
        this.startApp = startApp;
        this.app = startApp();
    }

    get isHeld() {
        return this.heldUntil > this.clock.now;
    }

    hold(span) {
        this.heldUntil = this.clock.now + span;
    }

    // Whoever awaits it never goes on, and nobody else whom the process serves.
    crash() {
        ++this.life;
        this.isUp = false;
        this.app = this.startApp();
        this.clock.inContext(undefined, () =>
            this.clock.after(this.restartMs, () => {
                this.isUp = true;
            }),
        );
        return parked;
    }
}

class ServedRequest {
    #life;
    #isKilled = false;

    constructor(process, envelope) {
        this.process = process;
        this.#life = process.life;
        Object.assign(this, envelope);
    }

    get isOver() {
        return this.#isKilled || this.#life !== this.process.life;
    }

    kill() {
        this.#isKilled = true;
        this.process.heldUntil = 0;
    }
}

export class Api {
    functionName = "OrderService.placeOrder"; // the code's present name
    #processes;

    // `reply` is given the envelope of each request that is answered, and {code, orderId}.
    constructor({ clock, scenario, latencies, faults, kitchen, startApp, isKilledAtDeadline, reply }) {
        Object.assign(this, { clock, kitchen, isKilledAtDeadline });
        // What has set out arrives, whatever becomes of the process that sent it.
        this.reply = (envelope, answer) => clock.inContext(undefined, () => reply(envelope, answer));
        this.#processes = Array.from({ length: scenario.api_count ?? 2 }, (_, index) =>
            new ApiProcess(clock, latencies.restart, faults.skewOf(index + 1), startApp),
        );
    }

    receive(envelope) {
        const process = this.#pick(envelope.attempt);
        if (!process) {
            this.reply(envelope, { code: 503 });
            return;
        }
        const request = new ServedRequest(process, {
            ...envelope,
            functionName: this.functionName,
            deadline: this.clock.now + lambdaDeadlineMs,
        });
        if (this.isKilledAtDeadline) {
            this.#killAtDeadline(request);
        }
        this.clock.inContext(request, () => this.#serve(request));
    }

    // As the balancer does: by turns, past processes that are down or stand still.
    #pick(attempt) {
        const count = this.#processes.length;
        for (let tries = 0; tries < count; ++tries) {
            const process = this.#processes[(attempt - 1 + tries) % count];
            if (process.isUp && !process.isHeld) {
                return process;
            }
        }
        return undefined;
    }

    // A runtime such as Lambda's ends whoever is not done by its deadline, and serves the next with a
    // new one. What a gateway then says to the caller is not the library's; nobody has waited so long.
    #killAtDeadline(request) {
        this.clock.after(lambdaDeadlineMs, () => {
            if (!request.isDone && !request.isOver) {
                request.kill();
            }
        });
    }

    async #serve(request) {
        await this.kitchen.reach(request, "before-claim");
        await request.process.app.serve(request, async (answer) => {
            await this.kitchen.reach(request, "after-record");
            this.reply(request, answer);
        });
        request.isDone = true;
    }
}
