// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The result of one request. "Failed" (nothing was done, or it was undone) and "Unknown" (it may
// have happened) stay different answers at every level.
#pragma once

#include "core/base/enum_names.h"
#include "core/model/key_record.h"

#include <optional>

namespace onecake {

enum class OutcomeKind {
    Executed, // the work ran for this request
    Accepted, // this request has claimed the key, and the work goes on
    Replayed, // the work did not run; the answer comes from the record
    InProgress, // another request with this key is in progress
    Mismatch, // the key was used for a different request
    MissingKey, // the policy demands a key, and there is no usable one
    Expired, // the key was used, and its answer is no longer kept
    Failed, // definitely not done
    Unknown, // may have been done
};

template<>
inline constexpr std::array enumNames<OutcomeKind>{
    EnumName<OutcomeKind>{OutcomeKind::Executed, u"executed"},
    EnumName<OutcomeKind>{OutcomeKind::Accepted, u"accepted"},
    EnumName<OutcomeKind>{OutcomeKind::Replayed, u"replayed"},
    EnumName<OutcomeKind>{OutcomeKind::InProgress, u"in-progress"},
    EnumName<OutcomeKind>{OutcomeKind::Mismatch, u"mismatch"},
    EnumName<OutcomeKind>{OutcomeKind::MissingKey, u"missing-key"},
    EnumName<OutcomeKind>{OutcomeKind::Expired, u"expired"},
    EnumName<OutcomeKind>{OutcomeKind::Failed, u"failed"},
    EnumName<OutcomeKind>{OutcomeKind::Unknown, u"unknown"},
};

struct Outcome {
    OutcomeKind kind = OutcomeKind::Failed;
    Response response; // the answer to the caller
    KeyId id; // empty where the request has no key
    std::optional<Duration> retryAfter; // InProgress: when to ask again, where the policy says so
};

} // namespace onecake
