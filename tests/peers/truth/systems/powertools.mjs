// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Powertools for AWS Lambda (TypeScript) over the DynamoDB emulator, through the official client
// with the client's own retries. The way to the emulator is the story's.
import { IdempotencyConfig, makeIdempotent } from "@aws-lambda-powertools/idempotency";
import { DynamoDBPersistenceLayer } from "@aws-lambda-powertools/idempotency/dynamodb";
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";

// Nothing of the person's own set-up for AWS has a say here.
Object.assign(process.env, {
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_LAMBDA_FUNCTION_NAME: "cake-shop-orders",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
});

const kindOf = {
    PutItemCommand: "claim",
    GetItemCommand: "read",
    UpdateItemCommand: "complete",
    DeleteItemCommand: "remove",
};

// Which status a handler would make of each error; whatever else is thrown is an error of the server.
const codes = {
    IdempotencyAlreadyInProgressError: 409,
    IdempotencyValidationError: 422,
};

const header = "Idempotency-Key";

function configOf({ hasLocalCache, hasClientKey, validatesPayload }) {
    return new IdempotencyConfig({
        useLocalCache: hasLocalCache,
        ...(hasClientKey && { eventKeyJmesPath: `headers."${header}"` }),
        ...(validatesPayload && { payloadValidationJmesPath: "body" }),
    });
}

class LambdaApp {
    #handlers = new Map(); // by the function's name in the code

    constructor({ clock, kitchen, options, persistenceStore }) {
        Object.assign(this, { clock, kitchen, options, persistenceStore });
        this.config = configOf(options);
    }

    async serve(request, answer) {
        const { key, body } = request;
        const event = this.options.hasClientKey ? { headers: { [header]: key }, body } : body;
        const context = { getRemainingTimeInMillis: () => request.deadline - this.clock.now };
        try {
            const words = this.options.hasContext ? [event, context] : [event];
            const receipt = await this.#handlerOf(request.functionName)(...words);
            await answer({ code: 200, orderId: receipt.orderId });
        } catch (error) {
            await answer({ code: codes[error.name] ?? 500 });
        }
    }

    #handlerOf(name) {
        if (!this.#handlers.has(name)) {
            const placeOrder = async () => this.kitchen.takeOrder(this.clock.context);
            Object.defineProperty(placeOrder, "name", { value: name });
            const { persistenceStore, config } = this;
            this.#handlers.set(name, makeIdempotent(placeOrder, { persistenceStore, config }));
        }
        return this.#handlers.get(name);
    }
}

let tablesMade = 0;

function tableOf({ hasSortKey }) {
    const keys = hasSortKey ? ["PK", "SK"] : ["id"];
    return {
        TableName: `truth-${process.pid}-${++tablesMade}`,
        KeySchema: keys.map((name, index) => ({ AttributeName: name, KeyType: index === 0 ? "HASH" : "RANGE" })),
        AttributeDefinitions: keys.map((name) => ({ AttributeName: name, AttributeType: "S" })),
        BillingMode: "PAY_PER_REQUEST",
    };
}

function layerOver(client, { TableName, KeySchema: [{ AttributeName: keyAttr }, sort] }) {
    return new DynamoDBPersistenceLayer({
        tableName: TableName,
        keyAttr,
        ...(sort && { sortKeyAttr: sort.AttributeName }),
        awsSdkV3Client: client,
    });
}

// The endpoint lives in the story's time too: the client compares the date of an answer with its own
// clock, and tries again where they are far apart.
function dateAnswer(response, clock) {
    if (response) {
        response.headers.date = new Date(clock.now).toUTCString();
    }
}

// Each try of a call, from the signed request to the answer that was read, takes the link's way.
function reachThrough(client, { clock, store }) {
    const overLink = (next, { commandName }) => (request) =>
        store.call(kindOf[commandName], async () => {
            try {
                const answer = await next(request);
                dateAnswer(answer.response, clock);
                return answer;
            } catch (error) {
                dateAnswer(error.$response, clock);
                throw error;
            }
        });
    client.middlewareStack.add(overLink, { step: "finalizeRequest", priority: "low", name: "storyLink" });
}

// `options`: hasContext, hasSortKey, hasLocalCache, hasClientKey, validatesPayload, and `client`,
// words of its own for the client.
export function powertools(options) {
    return {
        retentionMs: configOf(options).expiresAfterSeconds * 1000,

        // A table and a client for one run; making the table also makes the client read what it
        // reads once, before time stands still.
        async open(endpoint) {
            const client = new DynamoDBClient({
                endpoint,
                region: "us-east-1",
                credentials: { accessKeyId: "truth", secretAccessKey: "truth" },
                ...options.client,
            });
            const table = tableOf(options);
            await client.send(new CreateTableCommand(table));
            return {
                starter({ clock, kitchen, store }) {
                    reachThrough(client, { clock, store });
                    return () => new LambdaApp({
                        clock, kitchen, options,
                        persistenceStore: layerOver(client, table),
                    });
                },
                async close() {
                    client.middlewareStack.remove("storyLink");
                    await client.send(new DeleteTableCommand({ TableName: table.TableName }));
                    client.destroy();
                },
            };
        },
    };
}
