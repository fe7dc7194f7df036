// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// express-idempotency as a middleware of an express application, as its README has it. Requests and
// answers are express's own, without a socket between.
import { IncomingMessage, ServerResponse } from "node:http";

import express from "express";
import expressIdempotencyModule from "express-idempotency";

const { getSharedIdempotencyService, idempotency } = expressIdempotencyModule;
const kinds = { findByIdempotencyKey: "read", create: "claim", update: "complete", delete: "remove" };

// A store as the library wants one: with a unique index, as its own in memory, it refuses a second
// record with the same key; without, the second overwrites the first.
class MapAdapter {
    #resources = new Map();

    constructor(isUnique) {
        this.isUnique = isUnique;
    }

    async findByIdempotencyKey(key) {
        return this.#resources.get(key) ?? null;
    }

    async create(resource) {
        if (this.isUnique && this.#resources.has(resource.idempotencyKey)) {
            throw new Error("Duplicate");
        }
        this.#resources.set(resource.idempotencyKey, resource);
    }

    async update(resource) {
        this.#resources.set(resource.idempotencyKey, resource);
    }

    async delete(key) {
        this.#resources.delete(key);
    }
}

class ExpressApp {
    constructor({ clock, kitchen, dataAdapter }) {
        this.clock = clock;
        const app = express();
        const recognise = idempotency({ dataAdapter });
        // Express does not look at what a middleware's promise becomes: its failure would end the
        // process, which is what happens here.
        app.use((request, response, next) => {
            recognise(request, response, next).catch(() => request.served.process.crash());
        });
        app.post("/orders", (request, response, next) => {
            if (getSharedIdempotencyService().isHit(request)) {
                return;
            }
            kitchen.takeOrder(clock.context).then((receipt) => response.status(200).json(receipt), next);
        });
        // Express knows an error handler by its four words.
        app.use((error, request, response, next) => {
            response.status(response.statusCode < 400 ? 500 : response.statusCode);
            response.json({ error: error.message });
        });
        this.app = app;
    }

    // The answer sets out when express ends it; what the library does after that goes on.
    async serve(served, answer) {
        const request = new IncomingMessage(null);
        Object.assign(request, {
            method: "POST",
            url: "/orders",
            headers: { "idempotency-key": served.key, "content-type": "application/json" },
            body: served.body,
            served,
        });
        const response = new ServerResponse(request);
        response.end = (text) => {
            answer({ code: response.statusCode, orderId: JSON.parse(String(text)).orderId });
            return response;
        };
        this.app.handle(request, response);
    }
}

export function expressIdempotency({ isUnique }) {
    return {
        async open() {
            const adapter = new MapAdapter(isUnique);
            return {
                starter: ({ clock, kitchen, store }) => () =>
                    new ExpressApp({ clock, kitchen, dataAdapter: store.reaching(adapter, kinds) }),
                async close() {},
            };
        },
    };
}
