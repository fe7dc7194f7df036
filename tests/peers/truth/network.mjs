// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The link between website and API. Half-way it is decided what becomes of a message.

export class Network {
    constructor(clock, latencies, faults) {
        this.clock = clock;
        this.latencies = latencies;
        this.faults = faults;
    }

    // `replyNumber` is that of a reply among all replies; a request has none.
    carry(deliver, replyNumber) {
        this.clock.after(this.latencies.network / 2, () => {
            const isReply = replyNumber !== undefined;
            const isLost = this.faults.take("lose-reply", replyNumber)
                || (isReply && this.faults.lasts("lose-replies", this.clock.elapsed))
                || this.faults.lasts("tunnel", this.clock.elapsed);
            if (!isLost) {
                this.clock.after(this.latencies.network / 2, deliver);
            }
        });
    }
}
