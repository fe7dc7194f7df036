// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The least that a client in Node can do: kept-alive connections, bodies as they are, and a signature
// that is none, which an emulator takes. It stands for the emulator's own ceiling.
// Works: put (conditional), protocol (claim and complete), replay, delete and purge (need --count), filter,
// scan.
import http from "node:http";

import { countOf, main, measure, measureScan, prepare } from "./bench_common.mjs";
import * as requests from "./bench_requests.mjs";

const recordsToReplay = 1000;
const conditionFailed = "ConditionalCheckFailedException";

function callerOf({ endpoint, concurrency }) {
    const { hostname, port } = new URL(endpoint);
    const agent = new http.Agent({ keepAlive: true, maxSockets: Math.max(concurrency, 32) });
    const headers = {
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amz-Date": "20260101T000000Z",
        Authorization:
            "AWS4-HMAC-SHA256 Credential=bench/20260101/us-east-1/dynamodb/aws4_request, " +
            "SignedHeaders=host, Signature=0",
    };
    return (operation, input) =>
        new Promise((resolve, reject) => {
            const body = JSON.stringify(input);
            const request = http.request({
                hostname,
                port,
                agent,
                method: "POST",
                path: "/",
                headers: {
                    ...headers,
                    "X-Amz-Target": `DynamoDB_20120810.${operation}`,
                    "Content-Length": Buffer.byteLength(body),
                },
            });
            request.on("error", reject);
            request.on("response", (response) => {
                const chunks = [];
                response.on("data", (chunk) => chunks.push(chunk));
                response.on("error", reject);
                response.on("end", () =>
                    resolve({
                        status: response.statusCode,
                        body: JSON.parse(Buffer.concat(chunks).toString()),
                    }),
                );
            });
            request.end(body);
        });
}

function strictly(call) {
    return async (operation, input) => {
        const { status, body } = await call(operation, input);
        if (status !== 200) {
            throw new Error(`${operation} answered ${status}: ${JSON.stringify(body)}`);
        }
        return body;
    };
}

function firstExecutionWith(call, { table }) {
    return async (number) => {
        await call("PutItem", requests.storeClaim(table, number));
        await call("UpdateItem", requests.storeComplete(table, number));
    };
}

await main("raw", {
    async put(options) {
        const call = strictly(callerOf(options));
        return measure(options, (number) => call("PutItem", requests.claim(options.table, number)));
    },
    async protocol(options) {
        return measure(options, firstExecutionWith(strictly(callerOf(options)), options));
    },
    async replay(options) {
        const call = callerOf(options);
        await prepare(recordsToReplay, firstExecutionWith(strictly(call), options));
        return measure(options, async (number) => {
            const { body } = await call(
                "PutItem",
                requests.storeClaim(options.table, number % recordsToReplay),
            );
            if (!body.__type?.endsWith(conditionFailed) || !body.Item?.resultData) {
                throw new Error(`a replay was answered ${JSON.stringify(body)}`);
            }
        });
    },
    async delete(options) {
        const call = strictly(callerOf(options));
        await prepare(countOf(options), (number) =>
            call("PutItem", requests.claim(options.table, number)),
        );
        return measure(options, (number) =>
            call("DeleteItem", requests.remove(options.table, number)),
        );
    },
    async purge(options) {
        const call = strictly(callerOf(options));
        const items = [];
        await prepare(countOf(options), (number) => {
            const put = requests.claim(options.table, number);
            items[number] = put.Item;
            return call("PutItem", put);
        });
        return measure(options, (number) =>
            call("DeleteItem", requests.removeSeen(options.table, items[number])),
        );
    },
    async filter(options) {
        const call = strictly(callerOf(options));
        return measureScan((segment, startKey) =>
            call("Scan", requests.filter(options.table, segment, startKey)),
        );
    },
    async scan(options) {
        const call = strictly(callerOf(options));
        return measureScan((segment, startKey) =>
            call("Scan", requests.scan(options.table, segment, startKey)),
        );
    },
});
