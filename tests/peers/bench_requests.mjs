// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The requests that the peers send, as DynamoDB takes them: the same bytes from each of them, and
// as near to those of the store as a peer can come.
import { scanSegments } from "./bench_common.mjs";

const scope = "orders";
const leaseMs = 60_000;
const retentionSeconds = 86_400;
const result = JSON.stringify({ status: 201, body: '{"cake":"chocolate","order":4711}' });
const fingerprint = "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de";

// Keys that no earlier run has left in the table.
const run = `${Date.now().toString(36)}-${process.pid}`;

function keyOf(number) {
    return { PK: { S: scope }, SK: { S: `order-${run}-${number}` } };
}

// Takes the key if it is free, expired, or in progress with its lease over; otherwise the item that
// holds it comes back with the refusal.
export function claim(table, number) {
    const now = Date.now();
    return {
        TableName: table,
        Item: {
            ...keyOf(number),
            status: { S: "INPROGRESS" },
            expiration: { N: String(Math.floor(now / 1000) + retentionSeconds) },
            leaseUntil: { N: String(now + leaseMs) },
            fence: { N: "1" },
            fingerprint: { S: fingerprint },
            createdAt: { N: String(now) },
            updatedAt: { N: String(now) },
        },
        ConditionExpression:
            "attribute_not_exists(#pk) OR #expiration < :seconds OR (#status = :inProgress AND #lease < :now)",
        ExpressionAttributeNames: {
            "#pk": "PK",
            "#expiration": "expiration",
            "#status": "status",
            "#lease": "leaseUntil",
        },
        ExpressionAttributeValues: {
            ":seconds": { N: String(Math.floor(now / 1000)) },
            ":inProgress": { S: "INPROGRESS" },
            ":now": { N: String(now) },
        },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    };
}

// Records the answer, if the claim is still the one that was made.
export function complete(table, number) {
    const now = Date.now();
    return {
        TableName: table,
        Key: keyOf(number),
        UpdateExpression:
            "SET #status = :completed, #result = :result, #expiration = :expiration, #updated = :now REMOVE #lease",
        ConditionExpression: "#fence = :fence AND #status = :inProgress",
        ExpressionAttributeNames: {
            "#status": "status",
            "#result": "resultData",
            "#expiration": "expiration",
            "#updated": "updatedAt",
            "#lease": "leaseUntil",
            "#fence": "fence",
        },
        ExpressionAttributeValues: {
            ":completed": { S: "COMPLETED" },
            ":inProgress": { S: "INPROGRESS" },
            ":result": { S: result },
            ":expiration": { N: String(Math.floor(now / 1000) + retentionSeconds) },
            ":now": { N: String(now) },
            ":fence": { N: "1" },
        },
    };
}

export function get(table, number) {
    return { TableName: table, Key: keyOf(number), ConsistentRead: true };
}

// Removes the record if it is still the one that was claimed.
export function remove(table, number) {
    return {
        TableName: table,
        Key: keyOf(number),
        ConditionExpression: "#fence = :fence",
        ExpressionAttributeNames: { "#fence": "fence" },
        ExpressionAttributeValues: { ":fence": { N: "1" } },
    };
}

export function scan(table, segment, startKey) {
    return {
        TableName: table,
        Segment: segment,
        TotalSegments: scanSegments,
        ...(startKey && { ExclusiveStartKey: startKey }),
    };
}
