// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

const units = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

// "1.5s", as OneCake's data files write a span of time, in milliseconds.
export function msOf(text) {
    const match = /^([\d.]+)(ms|s|min|h|d)$/.exec(text);
    if (!match) {
        throw new Error(`"${text}" is not a span of time such as 8s`);
    }
    return Number(match[1]) * units[match[2]];
}
