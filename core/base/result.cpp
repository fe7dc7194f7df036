// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/result.h"

#include "core/base/plain_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString closed(const QString &text)
{
    const bool hasEnd = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
    return hasEnd ? text : text + u'.';
}

} // namespace

Error invalidInput(const QString &where, const QString &problem, const QString &remedy)
{
    return {ErrorCode::InvalidInput, where, problem, remedy};
}

QString sentence(const Error &error)
{
    constexpr qsizetype problemMax = 2000;
    QString text;
    if (!error.where.isEmpty())
        text += spelledOut(error.where) + u": "_s;
    text += closed(spelledOut(error.problem, problemMax));
    if (!error.remedy.isEmpty())
        text += u' ' + closed(spelledOut(error.remedy));
    return text;
}

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
    case ErrorCode::NeedsRecovery:
        return u"needs-recovery"_s;
    case ErrorCode::WorkFailed:
        break;
    }
    return u"work-failed"_s;
}

} // namespace onecake
