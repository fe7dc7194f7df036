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

} // namespace onecake
