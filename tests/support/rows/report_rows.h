// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reports on stores, as the tests compare them.
#pragma once

#include "core/store/store_report.h"

#include <QStringList>
#include <QTest>

// As QVERIFY; where it fails, it shows what the text is.
#define VERIFY_BEGINS(text, expected)                                                              \
    do {                                                                                           \
        const QString textThatBegins = text;                                                       \
        QVERIFY2(textThatBegins.startsWith(expected), qPrintable(textThatBegins));                 \
    } while (false)

namespace onecake::test {

inline QStringList rowsOf(const StoreReport &report)
{
    QStringList names;
    for (const ReportRow &row : report.rows)
        names.append(row.what);
    return names;
}

// "missing: orders is not there …"
inline QString stateOf(const StoreReport &report, const QString &what)
{
    for (const ReportRow &row : report.rows) {
        if (row.what == what)
            return nameOf(row.state) + QStringLiteral(": ") + row.detail;
    }
    return QStringLiteral("there is no such row");
}

// The rows that are not "ok".
inline QStringList complaints(const StoreReport &report)
{
    QStringList names;
    for (const ReportRow &row : report.rows) {
        if (row.state != ReportState::Ok)
            names.append(row.what);
    }
    return names;
}

} // namespace onecake::test
