// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// @node-idempotency/core with its memory adapter, which all API processes reach as they would a
// server. What goes around it is what @node-idempotency/nestjs does: errors are kept as well, and
// are answered before they are.
import { Idempotency, IdempotencyErrorCodes } from "@node-idempotency/core";
import { MemoryStorageAdapter } from "@node-idempotency/storage-adapter-memory";

const codes = {
    [IdempotencyErrorCodes.REQUEST_IN_PROGRESS]: 409,
    [IdempotencyErrorCodes.IDEMPOTENCY_FINGERPRINT_MISSMATCH]: 422,
    [IdempotencyErrorCodes.IDEMPOTENCY_KEY_LEN_EXEEDED]: 400,
};

const kinds = { setIfNotExists: "claim", get: "read", set: "complete" };

class NestApp {
    constructor({ clock, kitchen, storage }) {
        this.clock = clock;
        this.kitchen = kitchen;
        this.idempotency = new Idempotency(storage);
    }

    async serve({ key, body }, answer) {
        const request = { headers: { "Idempotency-Key": key }, body, path: "/orders", method: "POST" };
        let known;
        try {
            known = await this.idempotency.onRequest(request);
        } catch (error) {
            await answer({ code: codes[error.code] ?? 500 });
            return;
        }
        await (known ? answer(answerIn(known)) : this.#serveNew(request, answer));
    }

    async #serveNew(request, answer) {
        let receipt;
        try {
            receipt = await this.kitchen.takeOrder(this.clock.context);
        } catch (error) {
            const kept = this.idempotency.onResponse(request, { error: error.message, additional: { statusCode: 500 } });
            await answer({ code: 500 });
            await kept.catch(() => {});
            return;
        }
        try {
            const response = { body: receipt, additional: { statusCode: 200 } };
            await this.idempotency.onResponse(request, response);
            await answer(answerIn(response));
        } catch {
            await answer({ code: 500 });
        }
    }
}

function answerIn({ body, additional }) {
    return { code: additional.statusCode, orderId: body?.orderId };
}

export function nodeIdempotency() {
    return {
        retentionMs: new Idempotency(new MemoryStorageAdapter()).options.cacheTTLMS,
        async open() {
            const adapter = new MemoryStorageAdapter();
            return {
                starter: ({ clock, kitchen, store }) => () =>
                    new NestApp({ clock, kitchen, storage: store.reaching(adapter, kinds) }),
                async close() {},
            };
        },
    };
}
