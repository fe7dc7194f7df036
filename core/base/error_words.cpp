// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/error_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

QString codeWordOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return u"invalid-input"_s;
    case ErrorCode::StoreUnavailable:
        return u"store-unavailable"_s;
    case ErrorCode::Throttled:
        return u"throttled"_s;
    case ErrorCode::OutcomeUnknown:
        return u"outcome-unknown"_s;
    case ErrorCode::StoreFull:
        return u"store-full"_s;
    case ErrorCode::StoreUnusable:
        return u"store-unusable"_s;
    case ErrorCode::WorkFailed:
        break;
    }
    return u"work-failed"_s;
}

} // namespace onecake
