// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/result.h"

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
    QString text;
    if (!error.where.isEmpty())
        text += error.where + u": "_s;
    text += closed(error.problem);
    if (!error.remedy.isEmpty())
        text += u' ' + closed(error.remedy);
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
    case ErrorCode::WorkFailed:
        break;
    }
    return u"work-failed"_s;
}

} // namespace onecake
