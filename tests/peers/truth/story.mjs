// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One of OneCake's stories, played with a real library in the API: the same customers, latencies,
// faults and balancer as in OneCake's simulator. Only what the story is about is counted: cakes,
// charges, and the answers.
import { Api } from "./api.mjs";
import { VirtualClock } from "./clock.mjs";
import { msOf } from "./durations.mjs";
import { Faults } from "./faults.mjs";
import { Kitchen } from "./kitchen.mjs";
import { Network } from "./network.mjs";
import { StoreLink } from "./store_link.mjs";
import { Website } from "./website.mjs";

// As in OneCake: Monday, 2 March 2026, 08:00 UTC.
const storyStartMs = 1772438400000;
const doubleTapGapMs = 30;
const priceInCents = 2000;
const unlimitedRetentionMs = msOf("24h"); // how late a "late" retry is where nothing is ever forgotten

// How long things take, as core/lab/sim/scenario/scenario.h has them where a story says nothing else.
const usualLatencies = {
    screen: "50ms",
    network: "200ms",
    store: "20ms",
    kitchen: "50ms",
    payment: "100ms",
    work: "800ms",
    store_timeout: "1s",
    restart: "1s",
};

function latenciesOf(scenario) {
    const texts = { ...usualLatencies, ...scenario.latencies };
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, msOf(text)]));
}

class Customers {
    intents = 0;
    #latest = new Map(); // by customer
    #specs;

    constructor({ clock, latencies, faults, specs, submit }) {
        Object.assign(this, { clock, latencies, faults, submit });
        this.#specs = new Map(specs.map((spec) => [spec.id, spec]));
    }

    order({ customer, cake = "carrot" }) {
        const wish = {
            number: ++this.intents,
            customer,
            body: { amount: priceInCents, cake, customer },
            reordersLeft: this.#specs.get(customer).reorders ?? 2,
            isSatisfied: false,
            isReorderDue: false,
        };
        this.#latest.set(customer, wish);
        this.#tap(wish);
        if (this.faults.take("double-tap", 1)) {
            this.clock.after(doubleTapGapMs, () => this.#tap(wish));
        }
    }

    orderAgain(customer) {
        const wish = this.#latest.get(customer);
        if (wish && !wish.isSatisfied) {
            this.#tap(wish);
        }
    }

    see(wish, screen) {
        if (screen === "placed" || screen === "refused") {
            wish.isSatisfied = true;
            return;
        }
        if (wish.isSatisfied || wish.isReorderDue || wish.reordersLeft === 0) {
            return;
        }
        wish.isReorderDue = true;
        --wish.reordersLeft;
        const { reorder_after = "1s", reorder_not_before = "0s" } = this.#specs.get(wish.customer);
        const wait = Math.max(msOf(reorder_after), msOf(reorder_not_before) - this.clock.elapsed);
        this.clock.after(wait, () => {
            wish.isReorderDue = false;
            if (!wish.isSatisfied) {
                this.#tap(wish);
            }
        });
    }

    #tap(wish) {
        this.clock.after(this.latencies.screen, () => this.submit(wish));
    }
}

function schedule({ clock, scenario, retentionMs, customers, api }) {
    const doings = {
        order: (action) => customers.order(action),
        "change-order": (action) => customers.order(action),
        "order-again": ({ customer }) => customers.orderAgain(customer),
        deploy: ({ function: name }) => { api.functionName = name; },
    };
    for (const action of scenario.script) {
        const doing = doings[action.do];
        if (!doing) {
            throw new Error(`"${action.do}" is not known to tests/peers/truth/story.mjs`);
        }
        const late = action.after_retention ? (retentionMs ?? unlimitedRetentionMs) : 0;
        clock.after(late + msOf(action.at), () => doing(action));
    }
}

// The parts of a run, wired to each other. `setup` says what runs in each API process.
function wire({ scenario, algorithm, timeoutMs, setup, starter }) {
    const clock = new VirtualClock(storyStartMs);
    const latencies = latenciesOf(scenario);
    const faults = new Faults(scenario.faults);
    const kitchen = new Kitchen(clock, latencies, faults);
    const store = new StoreLink(clock, latencies, faults);
    const startApp = starter({ clock, kitchen, store });
    let api;
    let customers;
    const website = new Website({
        clock, latencies, faults, algorithm, timeoutMs,
        network: new Network(clock, latencies, faults),
        toApi: (envelope) => api.receive(envelope),
        show: (wish, screen) => customers.see(wish, screen),
    });
    api = new Api({
        clock, scenario, latencies, faults, kitchen, startApp,
        isKilledAtDeadline: setup.isKilledAtDeadline,
        reply: (envelope, answer) => website.sendReply(envelope, answer),
    });
    customers = new Customers({
        clock, latencies, faults,
        specs: scenario.customers,
        submit: (wish) => website.submit(wish),
    });
    schedule({ clock, scenario, retentionMs: setup.system.retentionMs, customers, api });
    return { clock, kitchen, website, customers };
}

// What came of it: {intents, cakes, charges, answers}, as `onecake play --json` has it.
export async function playStory({ endpoint, setup, ...inputs }) {
    const opened = await setup.system.open(endpoint);
    const { clock, kitchen, website, customers } = wire({ ...inputs, setup, starter: opened.starter });
    clock.install();
    try {
        await clock.runToEnd();
    } finally {
        clock.uninstall();
        await opened.close();
    }
    return {
        intents: customers.intents,
        cakes: kitchen.cakes,
        charges: kitchen.charges,
        answers: website.answers.map(({ attempt, code, orderId, hasArrived }) => ({
            attempt, code, order: orderId ?? 0, arrived: hasArrived,
        })),
    };
}
