// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A record field by field, in words, as it is at an instant.
#pragma once

#include "core/model/key_record.h"

#include <vector>

namespace onecake {

enum class RecordField {
    Scope,
    Key,
    Status,
    State,
    Owner,
    Fence,
    Fingerprint,
    Attempts,
    Replays,
    Created,
    Updated,
    LeaseUntil,
    Expires,
    RecoveryPoint,
    Progress
};

template<>
inline constexpr std::array enumNames<RecordField>{
    EnumName<RecordField>{RecordField::Scope, u"Scope"},
    EnumName<RecordField>{RecordField::Key, u"Key"},
    EnumName<RecordField>{RecordField::Status, u"Status"},
    EnumName<RecordField>{RecordField::State, u"State now"},
    EnumName<RecordField>{RecordField::Owner, u"Owner"},
    EnumName<RecordField>{RecordField::Fence, u"Fence"},
    EnumName<RecordField>{RecordField::Fingerprint, u"Fingerprint"},
    EnumName<RecordField>{RecordField::Attempts, u"Attempts"},
    EnumName<RecordField>{RecordField::Replays, u"Replays"},
    EnumName<RecordField>{RecordField::Created, u"Created"},
    EnumName<RecordField>{RecordField::Updated, u"Updated"},
    EnumName<RecordField>{RecordField::LeaseUntil, u"Lease until"},
    EnumName<RecordField>{RecordField::Expires, u"Expires"},
    EnumName<RecordField>{RecordField::RecoveryPoint, u"Recovery point"},
    EnumName<RecordField>{RecordField::Progress, u"Progress"},
};

// Empty where the record has nothing to say about it.
QString fieldText(const KeyRecord &record, RecordField field, Instant now);

// What a person may ask about it: an instant's local time and UTC, or what the field is.
QString fieldTip(const KeyRecord &record, RecordField field);

} // namespace onecake
