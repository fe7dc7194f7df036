// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tables of changes to presets, and what must be said of each.
#pragma once

#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"

#include <QJsonDocument>
#include <QTest>

namespace onecake::test {

// Puts the members of `change` into `object`, level by level; null takes a member out.
inline QJsonObject merged(QJsonObject object, const QJsonObject &change)
{
    for (auto member = change.constBegin(); member != change.constEnd(); ++member) {
        if (member.value().isNull())
            object.remove(member.key());
        else if (member.value().isObject())
            object.insert(member.key(),
                          merged(object.value(member.key()).toObject(), member.value().toObject()));
        else
            object.insert(member.key(), member.value());
    }
    return object;
}

inline Problems problemsOf(const QJsonObject &object)
{
    const auto read = policyFromJson(object);
    const auto *problems = std::get_if<Problems>(&read);
    return problems == nullptr ? Problems() : *problems;
}

inline QStringList pathsOf(const Problems &problems)
{
    QStringList paths;
    for (const Problem &problem : problems)
        paths.append(problem.path);
    paths.sort();
    return paths;
}

// A row: which preset is changed, how (as JSON with single quotes), and which paths must be
// reported, no more and no less.
struct PolicyRow {
    const char *name;
    QStringView preset;
    const char *change;
    QStringView paths;
};

template<size_t Count>
void addRows(const std::array<PolicyRow, Count> &rows)
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QStringList>("paths");
    for (const PolicyRow &row : rows)
        QTest::newRow(row.name) << row.preset.toString()
                                << QByteArray(row.change).replace('\'', '"')
                                << row.paths.toString().split(u' ');
}

// The current row of a table that addRows() made.
inline void checkRow()
{
    QFETCH(QString, preset);
    QFETCH(QByteArray, change);
    QFETCH(QStringList, paths);
    const QJsonDocument parsed = QJsonDocument::fromJson(change);
    QVERIFY(parsed.isObject());
    const Problems problems = problemsOf(merged(toJson(*presetPolicy(preset)), parsed.object()));
    QCOMPARE(pathsOf(problems).join(u' '), paths.join(u' '));
    for (const Problem &problem : problems)
        QVERIFY2(problem.message.contains(QStringLiteral("expected"))
                     || problem.message.contains(QStringLiteral("is not a field"))
                     || problem.message.contains(QStringLiteral("it is for policies in which")),
                 qPrintable(problem.message));
}

} // namespace onecake::test
