// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the API does for an order, step by step as OneCake's simulator does it: charge the customer,
// work, bake. The effects are counted here, where they happen.

const firstOrder = 1042;

class OvenOnFire extends Error {
    constructor() {
        super("the oven is on fire");
    }
}

export class Kitchen {
    cakes = 0;
    charges = 0;
    #works = 0;
    #tickets = 0;

    constructor(clock, latencies, faults) {
        this.clock = clock;
        this.latencies = latencies;
        this.faults = faults;
    }

    // The receipt of an order that `request` asks for; `request` is the clock's present context.
    async takeOrder(request) {
        await this.#begin(request);
        await this.#charge();
        await this.reach(request, "after-effect");
        await this.clock.sleep(this.latencies.work / 2);
        await this.reach(request, "during-work");
        await this.clock.sleep(this.latencies.work / 2);
        const orderId = firstOrder + this.#tickets++;
        await this.#bake();
        await this.reach(request, "after-work");
        const { cake, customer } = request.body;
        return { cake, customer, orderId, status: "PLACED" };
    }

    // A point of the work at which the process may die, and the work may throw.
    async reach(request, point) {
        if (this.faults.take(`crash-${point}`, request.attempt)) {
            await request.process.crash();
        }
        if (this.faults.take(`throw-${point}`, request.attempt)) {
            throw new OvenOnFire();
        }
    }

    async #begin(request) {
        await this.reach(request, "after-claim");
        const held = this.faults.take("hold", ++this.#works);
        if (held) {
            request.process.hold(held.span);
            await this.clock.sleep(0);
        }
        await this.reach(request, "before-effect");
    }

    // What has left arrives, whatever becomes of the process that sent it.
    async #charge() {
        await this.clock.worldSleep(this.latencies.payment);
        ++this.charges;
        await this.clock.sleep(this.latencies.payment);
    }

    async #bake() {
        await this.clock.worldSleep(this.latencies.kitchen);
        ++this.cakes;
        await this.clock.sleep(this.latencies.kitchen);
    }
}
