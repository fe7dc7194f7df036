// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The official signer, as a filter. Each line on stdin is one request,
//   {"method", "path", "query": [[name, value]...], "headers": [[name, value]...], "body": base64,
//    "credentials": {"accessKeyId", "secretAccessKey", "sessionToken"?}, "region", "service", "epochMs"}
// and each line on stdout are its headers, signed, as one object with the names in lower case.
import { createInterface } from "node:readline";

import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";

// The signer takes the values of a repeated name as a list, and knows no order among names.
function queryOf(members) {
    const query = Object.create(null);
    for (const [name, value] of members) {
        query[name] ??= [];
        query[name].push(value);
    }
    return query;
}

async function sign({ method, path, query, headers, body, credentials, region, service, epochMs }) {
    const signer = new SignatureV4({
        credentials,
        region,
        service,
        sha256: Sha256,
        applyChecksum: false,
        uriEscapePath: true,
    });
    const signed = await signer.sign(
        {
            method,
            path,
            protocol: "https:",
            hostname: "unused.invalid", // it signs the header
            query: queryOf(query),
            headers: Object.fromEntries(headers),
            body: Buffer.from(body, "base64"),
        },
        { signingDate: new Date(epochMs) },
    );
    return Object.fromEntries(
        Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
}

for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await sign(JSON.parse(line)))}\n`);
}
