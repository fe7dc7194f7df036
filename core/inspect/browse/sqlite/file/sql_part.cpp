// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/sql_part.h"

#include <span>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

SqlPart joined(std::span<const SqlPart> parts, QStringView word)
{
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return parts.front();
    SqlPart whole{u"("_s, {}};
    whole += joined(parts.first(parts.size() / 2), word);
    whole += word;
    whole += joined(parts.subspan(parts.size() / 2), word);
    whole += u")";
    return whole;
}

} // namespace

SqlPart &SqlPart::operator+=(QStringView text)
{
    sql += text;
    return *this;
}

SqlPart &SqlPart::operator+=(const SqlPart &part)
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

SqlPart allOf(const std::vector<SqlPart> &parts)
{
    std::vector<SqlPart> said;
    for (const SqlPart &part : parts) {
        if (!part.isEmpty())
            said.push_back(part);
    }
    return joined(said, u" AND ");
}

SqlPart anyOf(const std::vector<SqlPart> &parts)
{
    return joined(parts, u" OR ");
}

} // namespace onecake
