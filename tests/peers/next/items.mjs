// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Odd items, as operators, scripts and other versions leave them in a table of Powertools.

const S = (text) => ({ S: text });
const N = (number) => ({ N: String(number) });
const hour = 3600;
const result = { data: { M: { ok: { BOOL: true } } } };

function claim(expiration, lease) {
    return {
        status: S("INPROGRESS"),
        ...(expiration && { expiration }),
        ...(lease && { in_progress_expiration: lease }),
    };
}

function answer(expiration) {
    return { status: S("COMPLETED"), ...(expiration && { expiration }), ...result };
}

// By a name each, around the instant `ms`.
export function oddItems(ms) {
    const s = Math.floor(ms / 1000);
    const kept = N(s + hour);
    const over = N(s - hour);
    const leased = N(ms + 600_000);
    const lapsed = N(ms - 600_000);
    const iso = (instant) => S(new Date(instant).toISOString());
    return {
        live: claim(kept, leased),
        stale: claim(kept, lapsed),
        noLease: claim(kept),
        noLeaseExpired: claim(over),
        liveLeaseExpired: claim(N(s - 60), leased),
        done: { ...answer(kept), in_progress_expiration: lapsed },
        doneExpired: answer(over),
        doneMsFuture: answer(N(ms + hour * 1000)),
        doneMsPast: answer(N(ms - hour * 1000)),
        inprogMsPast: claim(N(ms - hour * 1000)),
        doneNoExp: answer(),
        doneNoData: { status: S("COMPLETED"), expiration: kept },
        doneNull: { status: S("COMPLETED"), expiration: kept, data: { NULL: true } },
        leaseSecPast: claim(kept, N(s - 600)),
        leaseSecFuture: claim(kept, N(s + 600)),
        leaseStrPast: claim(kept, S(String(ms - 600_000))),
        leaseStrFuture: claim(kept, S(String(ms + 600_000))),
        leaseNull: claim(kept, { NULL: true }),
        leaseIsoPast: claim(kept, iso(ms - 600_000)),
        leaseZero: claim(kept, N(0)),
        leaseNegative: claim(kept, N(-1)),
        leaseFraction: claim(kept, N(`${ms - 600_000}.5`)),
        leaseMicro: claim(kept, N(`${ms - 600_000}000`)),
        leaseNano: claim(kept, N(`${ms - 600_000}000000`)),
        expStrPast: answer(S(String(s - hour))),
        expStrFuture: answer(S(String(s + hour))),
        expStrMsPast: answer(S(String(ms - hour * 1000))),
        expStrHex: answer(S("0x10")),
        expStrExponent: answer(S("1e3")),
        expStrEmpty: answer(S("")),
        expStrBlanks: answer(S("  ")),
        expStrWord: answer(S("soon")),
        inprogExpStrPast: claim(S(String(s - hour))),
        staleExpStrPast: claim(S(String(s - hour)), lapsed),
        liveExpStrPast: claim(S(String(s - hour)), leased),
        expIsoPast: answer(iso(ms - hour * 1000)),
        expIsoFuture: answer(iso(ms + hour * 1000)),
        expNull: answer({ NULL: true }),
        liveExpNull: claim({ NULL: true }, leased),
        staleExpNull: claim({ NULL: true }, lapsed),
        expTrue: answer({ BOOL: true }),
        expFalse: answer({ BOOL: false }),
        expList: answer({ L: [N(1)] }),
        expEmptyList: answer({ L: [] }),
        expMap: answer({ M: { a: N(1) } }),
        expBytes: answer({ B: Buffer.from("123") }),
        expNumberSet: answer({ NS: ["5"] }),
        expZero: answer(N(0)),
        expNeg: answer(N(-1)),
        expFloatPast: answer(N(`${s - hour}.75`)),
        expFloatFuture: answer(N(`${s + hour}.75`)),
        expExponent: answer(N("1E+3")),
        expHuge: answer(N(253402300799)),
        expHuger: answer(N("1E+30")),
        expBelowAll: answer(N("-1E+30")),
        expMicro: answer(N(`${ms - hour * 1000}000`)),
        staleNoExp: claim(undefined, lapsed),
        liveNoExp: claim(undefined, leased),
        noLeaseNoExp: claim(),
        statusEXPIRED: { ...answer(kept), status: S("EXPIRED") },
        statusEXPIREDold: { ...answer(over), status: S("EXPIRED") },
        weird: { status: S("WEIRD"), expiration: kept },
        weirdExpired: { status: S("WEIRD"), expiration: over },
        weirdMs: { status: S("WEIRD"), expiration: N(ms - hour * 1000) },
        weirdStrPast: { status: S("WEIRD"), expiration: S(String(s - hour)) },
        weirdLapsed: { status: S("WEIRD"), expiration: kept, in_progress_expiration: lapsed },
        lower: { ...answer(kept), status: S("completed") },
        statusBlank: { ...answer(kept), status: S("COMPLETED ") },
        statusNumber: { ...answer(kept), status: N(1) },
        statusNull: { ...answer(kept), status: { NULL: true } },
        noStatus: { expiration: kept, ...result },
        noStatusExpired: { expiration: over, ...result },
        noStatusNoExp: { ...result },
    };
}
