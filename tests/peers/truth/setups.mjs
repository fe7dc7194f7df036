// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The libraries, each as it is set up in one way, and the policy that says the same in OneCake: a
// preset, where need be with some fields changed as a person would in a copy of it.
import { expressIdempotency } from "./systems/express_idempotency.mjs";
import { nodeIdempotency } from "./systems/node_idempotency.mjs";
import { powertools } from "./systems/powertools.mjs";

// As Lambda runs it: it is told how much time is left, and killed when none is.
function inLambda(options) {
    return { system: powertools({ hasContext: true, ...options }), isKilledAtDeadline: true };
}

const typescript = "powertools-typescript";
const clientKey = "powertools-client-key";

export const setups = [
    { id: "powertools", ...inLambda({}), policy: { preset: typescript } },
    { id: "powertools-sort-key", ...inLambda({ hasSortKey: true }), policy: { preset: typescript } },
    { id: "powertools-local-cache", ...inLambda({ hasLocalCache: true }), policy: { preset: typescript } },
    {
        id: "powertools-sdk-tries-once",
        ...inLambda({ client: { maxAttempts: 1 } }),
        policy: { preset: typescript, changes: { claim: { on_unknown: "fail", store_tries: undefined } } },
    },
    {
        id: "powertools-outside-lambda",
        system: powertools({ hasContext: true }),
        policy: { preset: typescript, changes: { claim: { lease: { ends_owner: false } } } },
    },
    {
        id: "powertools-no-context",
        system: powertools({ hasContext: false }),
        policy: {
            preset: typescript,
            changes: { claim: { lease: { kind: "retention", duration: undefined, ends_owner: undefined } } },
        },
    },
    {
        id: "powertools-client-key",
        ...inLambda({ hasClientKey: true }),
        policy: {
            preset: clientKey,
            changes: { fingerprint: { kind: "none", on_mismatch: undefined, mismatch_when: undefined } },
        },
    },
    {
        id: "powertools-validation",
        ...inLambda({ hasClientKey: true, validatesPayload: true }),
        policy: { preset: clientKey },
    },
    { id: "node-idempotency", system: nodeIdempotency(), policy: { preset: "node-idempotency" } },
    {
        id: "express-idempotency",
        system: expressIdempotency({ isUnique: false }),
        policy: { preset: "express-idempotency" },
    },
    {
        id: "express-idempotency-unique",
        system: expressIdempotency({ isUnique: true }),
        policy: { preset: "express-idempotency" },
    },
];
