// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/sql_fragment.h"

#include <span>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

SqlFragment joined(std::span<const SqlFragment> parts, QStringView word)
{
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return parts.front();
    SqlFragment whole{u"("_s, {}};
    whole += joined(parts.first(parts.size() / 2), word);
    whole += word;
    whole += joined(parts.subspan(parts.size() / 2), word);
    whole += u")";
    return whole;
}

} // namespace

SqlFragment &SqlFragment::operator+=(QStringView text)
{
    sql += text;
    return *this;
}

SqlFragment &SqlFragment::operator+=(const SqlFragment &part)
{
    sql += part.sql;
    values.insert(values.end(), part.values.begin(), part.values.end());
    return *this;
}

QString quotedName(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

SqlFragment allOf(const std::vector<SqlFragment> &parts)
{
    std::vector<SqlFragment> said;
    for (const SqlFragment &part : parts) {
        if (!part.isEmpty())
            said.push_back(part);
    }
    return joined(said, u" AND ");
}

SqlFragment anyOf(const std::vector<SqlFragment> &parts)
{
    return joined(parts, u" OR ");
}

} // namespace onecake
