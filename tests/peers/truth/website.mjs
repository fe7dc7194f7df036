// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The page that customers order from: it makes the keys, sends the requests, waits, and shows what
// it knows. It never retries by itself: no story comes with a retry policy that does.
import { randomUUID } from "node:crypto";

const notFinal = new Set([409, 425, 429]);

// The keys of one customer's page.
class Keys {
    #algorithm;
    #kept = new Map();
    #counter = 0;

    constructor(algorithm) {
        this.#algorithm = algorithm;
    }

    keyFor(wish) {
        const slot = this.#slotOf(wish);
        if (!this.#kept.has(slot)) {
            this.#kept.set(slot, this.#algorithm.parts.map((part) => this.#partOf(part)).join(this.#algorithm.separator ?? "-"));
        }
        return this.#kept.get(slot);
    }

    succeeded(wish) {
        this.#kept.delete(this.#slotOf(wish));
    }

    #slotOf(wish) {
        return this.#algorithm.made === "form" ? 0 : wish.number;
    }

    #partOf(part) {
        switch (part) {
        case "uuid":
            return randomUUID();
        case "word":
            return this.#algorithm.word;
        case "counter":
            return String(++this.#counter);
        default:
            throw new Error(`the key's part "${part}" is not known to tests/peers/truth/website.mjs`);
        }
    }
}

// What of an algorithm is played here; another story may need more.
function checkedAlgorithm(algorithm) {
    const { made, kept = "storage", renews_after_success = true, renews_after_error = false, kept_for, hash } = algorithm;
    const isPlayed = ["intent", "form"].includes(made) && kept === "storage" && renews_after_success
        && !renews_after_error && !kept_for && !hash;
    if (!isPlayed) {
        throw new Error(`the key algorithm "${algorithm.id}" is not known to tests/peers/truth/website.mjs`);
    }
    return algorithm;
}

export class Website {
    answers = []; // as they set out from the API
    #submissions = []; // by attempt
    #placed = new Set(); // wishes whose order is known to be placed
    #keys = new Map(); // by customer

    constructor({ clock, latencies, faults, network, algorithm, timeoutMs, toApi, show }) {
        Object.assign(this, { clock, latencies, faults, network, timeoutMs, toApi, show });
        this.algorithm = checkedAlgorithm(algorithm);
    }

    // The customer has tapped the button.
    submit(wish) {
        if (this.#placed.has(wish.number)) {
            this.#show(wish, "placed");
            return;
        }
        const submission = { wish, isOver: false };
        const attempt = this.#submissions.push(submission);
        const envelope = { attempt, wish, key: this.#keysOf(wish.customer).keyFor(wish), body: wish.body };
        this.network.carry(() => this.toApi(envelope));
        this.clock.after(this.timeoutMs, () => this.#finish(submission, "no answer"));
    }

    // The API has answered, and the answer sets out.
    sendReply({ attempt, wish }, { code, orderId }) {
        const answer = { intent: wish.number, attempt, code, orderId, hasArrived: false };
        this.answers.push(answer);
        const number = this.answers.length;
        this.network.carry(() => {
            answer.hasArrived = true;
            this.#receive(answer, number);
        }, number);
    }

    #receive(answer, number) {
        const submission = this.#submissions[answer.attempt - 1];
        if (this.faults.take("reload-on-reply", number)) {
            this.#reload(submission.wish.customer);
            return;
        }
        if (submission.isOver) {
            return;
        }
        const isSuccess = answer.code >= 200 && answer.code < 300;
        if (isSuccess) {
            this.#placed.add(answer.intent);
            this.#keysOf(submission.wish.customer).succeeded(submission.wish);
        }
        const isPassing = notFinal.has(answer.code) || answer.code >= 500;
        this.#finish(submission, isSuccess ? "placed" : isPassing ? "try again" : "refused");
    }

    // What was open is forgotten; the keys are kept in the browser's storage.
    #reload(customer) {
        const open = this.#submissions.filter(({ wish, isOver }) => wish.customer === customer && !isOver);
        for (const submission of open) {
            submission.isOver = true;
        }
        if (open.length > 0) {
            this.#show(open.at(-1).wish, "blank");
        }
    }

    #finish(submission, screen) {
        if (submission.isOver) {
            return;
        }
        submission.isOver = true;
        this.#show(submission.wish, screen);
    }

    #show(wish, screen) {
        this.clock.after(this.latencies.screen, () => this.show(wish, screen));
    }

    #keysOf(customer) {
        if (!this.#keys.has(customer)) {
            this.#keys.set(customer, new Keys(this.algorithm));
        }
        return this.#keys.get(customer);
    }
}
