// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Scope and status of a record, out of its item.
#pragma once

#include "core/inspect/records/field_mapping.h"

namespace onecake {

// Empty where the item has none, and where the separator to cut at does not occur.
QString readStoredScope(const Item &item, const ScopeSource &source);

struct StatusReading {
    std::optional<RecordStatus> status; // nothing: it is unreadable
    QString word; // as it is stored; empty where there is none
    QString problem; // why it is unreadable, a sentence
};

StatusReading readStoredStatus(const Item &item, const StatusSource &source);

// One attribute is the end of the lease while a record is in progress, and its expiry afterwards.
bool isLeaseExpiry(const FieldMapping &fields);

// What the word means by the words of the mapping alone.
std::optional<RecordStatus> meaningOf(const StatusSource &source, const QString &word);

} // namespace onecake
