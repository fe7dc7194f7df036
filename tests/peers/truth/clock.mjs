// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Virtual time: Date and the timers of this process, moved on from one event to the next. What runs
// in a request of an API process, and everything it awaits, sees that process's clock, stands still
// with the process, and never goes on once the process has died: a parked promise is a crash.
// While I/O is under way the clock stands still, however long the machine takes for it.
import { AsyncLocalStorage } from "node:async_hooks";

const real = {
    Date: globalThis.Date,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    random: Math.random,
};

// A promise chain of the libraries is over when nothing has moved in this many turns of the loop.
const quietTurns = 3;

// What whoever has died awaits.
export const parked = new Promise(() => {});

function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}

// What a library gets for a timer; numbers would not do, as some ask it for unref().
class Timer {
    constructor(action, context) {
        this.action = action;
        this.context = context;
        this.isCleared = false;
    }
    ref() { return this; }
    unref() { return this; }
}

export class VirtualClock {
    #now;
    #queue = [];
    #ioUnderWay = 0;
    #contexts = new AsyncLocalStorage();

    constructor(startMs) {
        this.startMs = startMs;
        this.#now = startMs;
    }

    get now() { return this.#now; }
    get elapsed() { return this.#now - this.startMs; }

    // The request that is being served here, if any.
    get context() { return this.#contexts.getStore(); }

    // Runs `serve` as a request: `context` has `process` (clockOffset, heldUntil) and `isOver`.
    inContext(context, serve) { return this.#contexts.run(context, serve); }

    after(delay, action) {
        return this.#push(delay, new Timer(action, this.context));
    }

    // As the present request sleeps, if there is one.
    sleep(delay) {
        return new Promise((resolve) => this.after(delay, resolve));
    }

    // As the world does, which goes on whatever becomes of the one who waits.
    worldSleep(delay) {
        return new Promise((resolve) => this.#push(delay, new Timer(resolve, undefined)));
    }

    // Real work, during which no time passes.
    async io(work) {
        ++this.#ioUnderWay;
        try {
            return await work();
        } finally {
            --this.#ioUnderWay;
        }
    }

    async runToEnd() {
        for (;;) {
            await this.#settle();
            const timer = this.#queue.shift();
            if (!timer) {
                return;
            }
            this.#fire(timer);
        }
    }

    install() {
        const clock = this;
        globalThis.Date = class Date extends real.Date {
            constructor(...words) {
                super(...(words.length > 0 ? words : [clock.#read()]));
            }
            static now() { return clock.#read(); }
        };
        globalThis.setTimeout = (action, delay = 0, ...words) =>
            clock.after(Math.max(0, delay), () => action(...words));
        globalThis.clearTimeout = (timer) => clock.#clear(timer);
        globalThis.setInterval = () => {
            throw new Error("an interval would never end in virtual time");
        };
        // A library's jitter is the same in every run.
        Math.random = () => 0.5;
    }

    uninstall() {
        const { random, ...timers } = real;
        Object.assign(globalThis, timers);
        Math.random = random;
    }

    #read() {
        return this.#now + (this.context?.process.clockOffset ?? 0);
    }

    #push(delay, timer) {
        timer.at = this.#now + delay;
        const next = this.#queue.findIndex(({ at }) => at > timer.at);
        this.#queue.splice(next < 0 ? this.#queue.length : next, 0, timer);
        return timer;
    }

    #clear(timer) {
        if (timer instanceof Timer) {
            timer.isCleared = true;
            this.#queue = this.#queue.filter((other) => other !== timer);
        } else {
            real.clearTimeout(timer);
        }
    }

    #fire(timer) {
        this.#now = timer.at;
        const { context } = timer;
        if (context?.isOver) {
            return;
        }
        if (context && context.process.heldUntil > this.#now) {
            this.#push(context.process.heldUntil - this.#now, timer);
            return;
        }
        this.#contexts.run(context, timer.action);
    }

    async #settle() {
        for (let quiet = 0; quiet < quietTurns; ++quiet) {
            await turn();
            if (this.#ioUnderWay > 0) {
                quiet = -1;
            }
        }
    }
}
