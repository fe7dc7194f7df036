// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The browser of tables that most people open over an emulator, dynamodb-admin, asked as its own
// pages ask it.
// Works: page (the first one), filter (for what no record is: it reads the whole table).
import { createRequire } from "node:module";
import { once } from "node:events";

import { main, measure } from "./bench_common.mjs";

async function pagesOf({ endpoint, table }) {
    const { createServer } = createRequire(import.meta.url)("dynamodb-admin");
    const server = createServer({ dynamoEndpoint: endpoint }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${server.address().port}/tables/${table}/items`;
    return async (query) => {
        const answer = await fetch(`${url}?${new URLSearchParams(query)}`);
        if (!answer.ok) {
            throw new Error(`it answered ${answer.status}: ${await answer.text()}`);
        }
        return (await answer.json()).Items;
    };
}

await main("admin", {
    async page(options) {
        const page = await pagesOf(options);
        return measure(options, async () => {
            if ((await page({})).length === 0) {
                throw new Error("its first page is empty");
            }
        });
    },
    async filter(options) {
        const page = await pagesOf(options);
        const filters = { status: { type: "S", operator: "=", value: "COMPLETED" } };
        return measure({ ...options, concurrency: 1, count: 1 }, async () => {
            const items = await page({ filters: JSON.stringify(filters) });
            if (items.length > 0) {
                throw new Error("it found what is not there");
            }
        });
    },
});
