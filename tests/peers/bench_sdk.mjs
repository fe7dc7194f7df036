// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The official client for JavaScript, without its document layer.
// Works: put (conditional), get, delete (conditional, needs --count), scan (parallel).
import {
    DeleteItemCommand,
    DynamoDBClient,
    GetItemCommand,
    PutItemCommand,
    ScanCommand,
} from "@aws-sdk/client-dynamodb";

import { countOf, credentials, main, measure, measureScan, prepare, region } from "./bench_common.mjs";
import * as requests from "./bench_requests.mjs";

const recordsToRead = 1000;

function clientOf({ endpoint, concurrency }) {
    return new DynamoDBClient({
        endpoint,
        region,
        credentials,
        requestHandler: { httpAgent: { keepAlive: true, maxSockets: Math.max(concurrency, 32) } },
    });
}

function putWith(client, { table }) {
    return (number) => client.send(new PutItemCommand(requests.claim(table, number)));
}

await main("sdk", {
    async put(options) {
        return measure(options, putWith(clientOf(options), options));
    },
    async get(options) {
        const client = clientOf(options);
        await prepare(recordsToRead, putWith(client, options));
        return measure(options, async (number) => {
            const command = new GetItemCommand(requests.get(options.table, number % recordsToRead));
            if (!(await client.send(command)).Item) {
                throw new Error("GetItem did not find its item");
            }
        });
    },
    async delete(options) {
        const client = clientOf(options);
        await prepare(countOf(options), putWith(client, options));
        return measure(options, (number) =>
            client.send(new DeleteItemCommand(requests.remove(options.table, number))),
        );
    },
    async scan(options) {
        const client = clientOf(options);
        return measureScan((segment, startKey) =>
            client.send(new ScanCommand(requests.scan(options.table, segment, startKey))),
        );
    },
});
