// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The requests that the peers send, as DynamoDB takes them: the same bytes from each of them, and
// as near to those of the store as a peer can come.
import { randomUUID } from "node:crypto";

import { scanSegments } from "./bench_common.mjs";

const scope = "orders";
const leaseMs = 60_000;
const retentionSeconds = 86_400;
const result = '{"cake":"chocolate","order":4711}';
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

// The store's own protocol, request for request: a claim, and the write that completes it.
const owner = "bench-1";
const token = () => randomUUID();

export function storeClaim(table, number) {
    const now = Date.now();
    return {
        TableName: table,
        Item: {
            ...keyOf(number),
            attempts: { N: "1" },
            createdAt: { N: String(now) },
            expiration: { N: String(Math.floor(now / 1000) + retentionSeconds + 1) },
            expiresAt: { N: String(now + retentionSeconds * 1000) },
            fence: { N: "1" },
            fingerprint: { S: fingerprint },
            leaseUntil: { N: String(now + leaseMs) },
            owner: { S: owner },
            replays: { N: "0" },
            status: { S: "in-progress" },
            updatedAt: { N: String(now) },
            writeToken: { S: token() },
        },
        ConditionExpression: "attribute_not_exists(PK)",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    };
}

export function storeComplete(table, number) {
    const now = Date.now();
    return {
        TableName: table,
        Key: keyOf(number),
        UpdateExpression:
            "SET #expiration = :v3, expiresAt = :v4, leaseUntil = :v5, resultCode = :v6, " +
            "resultData = :v7, #status = :v8, updatedAt = :v9, writeToken = :v10 " +
            "REMOVE progressPacked, recoveryPoint, #progress",
        ConditionExpression: "#status = :v0 AND #fence = :v1 AND #owner = :v2",
        ExpressionAttributeNames: {
            "#expiration": "expiration",
            "#fence": "fence",
            "#owner": "owner",
            "#progress": "progress",
            "#status": "status",
        },
        ExpressionAttributeValues: {
            ":v0": { S: "in-progress" },
            ":v1": { N: "1" },
            ":v2": { S: owner },
            ":v3": { N: String(Math.floor(now / 1000) + retentionSeconds + 1) },
            ":v4": { N: String(now + retentionSeconds * 1000) },
            ":v5": { N: String(now + leaseMs) },
            ":v6": { N: "201" },
            ":v7": { S: result },
            ":v8": { S: "completed" },
            ":v9": { N: String(now) },
            ":v10": { S: token() },
        },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
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

// Removes the item if all of it is still what it was.
export function removeSeen(table, item) {
    const { PK, SK, ...rest } = item;
    const names = Object.keys(rest);
    return {
        TableName: table,
        Key: { PK, SK },
        ConditionExpression: names.map((name, index) => `#${name} = :v${index}`).join(" AND "),
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(
            names.map((name, index) => [`:v${index}`, rest[name]]),
        ),
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    };
}

// A scan for what no record is.
export function filter(table, segment, startKey) {
    return {
        ...scan(table, segment, startKey),
        FilterExpression: "#status = :status",
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: { ":status": { S: "COMPLETED" } },
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
