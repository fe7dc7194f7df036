// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the next request gets, from the library itself (@aws-lambda-powertools/idempotency).
// next.mjs load ENDPOINT TABLE: makes the table, and puts odd items under keys that the library
// would make. next.mjs ask ENDPOINT TABLE: sends a request for each, and prints as JSON what it got:
// {"stale": {"key": "…", "gets": "runs"}}.
import { makeIdempotent, IdempotencyConfig } from "@aws-lambda-powertools/idempotency";
import { DynamoDBPersistenceLayer } from "@aws-lambda-powertools/idempotency/dynamodb";
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { createHash } from "node:crypto";
import { oddItems } from "./items.mjs";

const [, , command, endpoint, table] = process.argv;
const keyPrefix = "orders-svc";
const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
const items = oddItems(Date.now());

function keyOf(name) {
    return `${keyPrefix}#${createHash("md5").update(JSON.stringify(name)).digest("base64")}`;
}

async function load() {
    await client.send(
        new CreateTableCommand({
            TableName: table,
            BillingMode: "PAY_PER_REQUEST",
            KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
            AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        }),
    );
    for (const [name, item] of Object.entries(items)) {
        await client.send(new PutItemCommand({ TableName: table, Item: { id: { S: keyOf(name) }, ...item } }));
    }
}

async function whatGets(name, persistenceStore) {
    let hasRun = false;
    const order = makeIdempotent(
        async () => {
            hasRun = true;
            return { fresh: true };
        },
        { persistenceStore, keyPrefix, config: new IdempotencyConfig({}) },
    );
    try {
        await order(name);
        return hasRun ? "runs" : "answered";
    } catch (error) {
        return error.name === "IdempotencyAlreadyInProgressError" ? "refused" : "fails";
    }
}

async function ask() {
    const persistenceStore = new DynamoDBPersistenceLayer({ tableName: table, awsSdkV3Client: client });
    const told = {};
    for (const name of Object.keys(items)) {
        told[name] = { key: keyOf(name), gets: await whatGets(name, persistenceStore) };
    }
    console.log(JSON.stringify(told));
}

await (command === "load" ? load() : ask());
