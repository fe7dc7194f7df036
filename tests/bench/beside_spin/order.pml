// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The small protocol of bench_spin, for Spin: one order, a website that tries again, two instances
// of an API, a network that loses messages, and processes that die. Up to MOST things go wrong.
// Without -DPROTECTED no key is looked at; with it a key is claimed by a conditional write, a claim
// whose owner died is taken over, and the record and the cake are one transaction.

#ifndef MOST
#define MOST 1
#endif
#define ATTEMPTS 3

mtype = { Free, Taken, Done };

byte faults = 0;
byte cakes = 0;
byte charges = 0;
bool paid = false; // the payment recognises the key
mtype record = Free;
byte owner = 0; // the claim's number
bool owned = false; // its owner is alive

chan requests = [ATTEMPTS] of { byte };
chan replies = [ATTEMPTS] of { byte };

inline lose() {
    faults < MOST -> faults++
}

active proctype Website() {
    byte attempt = 0;
    byte reply;
    bool answered = false;
    do
    :: !answered && attempt < ATTEMPTS ->
        attempt++;
        if
        :: requests!attempt
        :: atomic { lose() }
        fi;
        if
        :: replies?reply -> answered = true
        :: timeout
        fi
    :: else -> break
    od
}

active [2] proctype Api() {
    byte request;
    byte fence;
end:
    do
    :: requests?request ->
        fence = 0;
#ifdef PROTECTED
        // The conditional write.
        atomic {
            if
            :: record == Free || (record == Taken && !owned) ->
                record = Taken;
                owner++;
                fence = owner;
                owned = true
            :: else
            fi
        }
        if
        :: fence == 0 && record != Done -> goto answered // refused: in progress
        :: fence == 0 && record == Done -> goto replay
        :: else
        fi;
#endif
        if // the process dies after the claim
        :: atomic { lose(); owned = false } -> goto dead
        :: true
        fi;
        atomic {
#ifdef PROTECTED
            if
            :: !paid -> charges++; paid = true
            :: else
            fi
#else
            charges++
#endif
        }
        if // after the charge
        :: atomic { lose(); owned = false } -> goto dead
        :: true
        fi;
        atomic {
#ifdef PROTECTED
            if
            :: fence == owner -> cakes++; record = Done; owned = false
            :: else
            fi
#else
            cakes++
#endif
        }
        assert(cakes <= 1 && charges <= 1);
replay:
        if
        :: replies!request
        :: atomic { lose() }
        fi;
answered:
dead:
        skip
    od
}
