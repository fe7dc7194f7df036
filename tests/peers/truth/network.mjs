// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The link between website and API. Half-way it is decided what becomes of a message.

export class Network {
    #tunnels;

    constructor(clock, latencies, faults) {
        this.clock = clock;
        this.latencies = latencies;
        this.faults = faults;
        this.#tunnels = faults.allOf("tunnel");
    }

    // `replyNumber` is that of a reply among all replies; a request has none.
    carry(deliver, replyNumber) {
        this.clock.after(this.latencies.network / 2, () => {
            const isLost = this.faults.take("lose-reply", replyNumber) || this.#isInTunnel();
            if (!isLost) {
                this.clock.after(this.latencies.network / 2, deliver);
            }
        });
    }

    #isInTunnel() {
        return this.#tunnels.some(({ from, to }) => from <= this.clock.elapsed && this.clock.elapsed < to);
    }
}
