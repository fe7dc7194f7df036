// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Powertools for AWS Lambda (TypeScript), its function wrapper over a table.
// Works: first (first executions), replay; both without its cache in the process.
import { DynamoDBPersistenceLayer } from "@aws-lambda-powertools/idempotency/dynamodb";
import { IdempotencyConfig, makeIdempotent } from "@aws-lambda-powertools/idempotency";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

import { credentials, main, measure, prepare, region } from "./bench_common.mjs";

const ordersToReplay = 1000;
const run = `${Date.now().toString(36)}-${process.pid}`;

let bakings = 0;

// It has the time that is left to a Lambda, without which it would warn at every call.
function orderOver({ endpoint, table, concurrency }) {
    const config = new IdempotencyConfig({ useLocalCache: false });
    config.registerLambdaContext({ getRemainingTimeInMillis: () => 60_000 });
    const persistenceStore = new DynamoDBPersistenceLayer({
        tableName: table,
        keyAttr: "PK",
        sortKeyAttr: "SK",
        awsSdkV3Client: new DynamoDBClient({
            endpoint,
            region,
            credentials,
            requestHandler: { httpAgent: { keepAlive: true, maxSockets: Math.max(concurrency, 32) } },
        }),
    });
    async function bake({ order }) {
        ++bakings;
        return { status: 201, body: `{"cake":"chocolate","order":"${order}"}` };
    }
    const idempotent = makeIdempotent(bake, { persistenceStore, config });
    return (number) => idempotent({ order: `${run}-${number}`, cake: "chocolate" });
}

await main("powertools", {
    async first(options) {
        return measure(options, orderOver(options));
    },
    async replay(options) {
        const order = orderOver(options);
        await prepare(ordersToReplay, order);
        const measured = await measure(options, (number) => order(number % ordersToReplay));
        if (bakings !== ordersToReplay) {
            throw new Error(`${bakings} cakes were baked, expected ${ordersToReplay}`);
        }
        return measured;
    },
});
