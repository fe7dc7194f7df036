// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One thing that happened in a run. Events are plain values: the Timeline is a list of them, and
// everything that is shown, judged or exported is read from that list.
#pragma once

#include "core/model/event_terms.h"
#include "core/model/key_record.h"

#include <memory>

namespace onecake {

struct Event {
    Duration at{0}; // since the start of the run
    EventKind kind = EventKind::Sent;
    Lane from = Lane::Customer; // where it happened; for messages, where they left
    Lane to = Lane::Customer; // for messages, where they were going
    MessageKind message = MessageKind::None;
    int number = 0; // of the message: its Sent and its Arrived or Lost carry the same
    int intent = 0; // which wish of a customer this serves, counted from 1; 0 = none
    int attempt = 0; // which request of the website, counted from 1; 0 = none
    int api = 0; // which API process, counted from 1; 0 = none
    int execution = 0; // which time the API took up a request, counted from 1; a copy of a request
                       // and a completer have one of their own; 0 = none
    int code = 0; // HTTP status
    int order = 0; // the order number in an answer, or of a cake
    quint64 fence = 0;
    Duration span{0}; // a length of time that belongs to it: lease, delay, time since the first run
    QString actor; // the customer
    QString key; // the idempotency key
    QString scope; // of the key, where the idempotency layer speaks
    QString text; // what it says: a button, a cake, a store operation
    std::shared_ptr<const KeyRecord>
        record; // RecordWritten: as it now stands; RecordRemoved: as it last stood

    bool operator==(const Event &other) const;
};

} // namespace onecake
