// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/report_details.h"

#include "core/base/recent_log.h"
#include "core/store/sqlite/sqlite_connection.h"

#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString wordOf(StoreKind kind)
{
    switch (kind) {
    case StoreKind::Memory:
        return u"memory"_s;
    case StoreKind::Sqlite:
        return u"SQLite"_s;
    case StoreKind::DynamoDb:
        break;
    }
    return u"DynamoDB"_s;
}

} // namespace

QString detailsForReport(StoreKind store)
{
    QStringList lines{
        u"OneCake %1"_s.arg(QGuiApplication::applicationVersion()),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()),
                                      QStringLiteral(QT_VERSION_STR)),
        u"SQLite %1"_s.arg(sqliteVersion()),
        u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                            QGuiApplication::platformName()),
        u"Store: %1"_s.arg(wordOf(store)),
        QString(),
        u"The last lines of the log:"_s,
    };
    const QStringList log = recentLog();
    lines += log.isEmpty() ? QStringList{u"(none)"_s} : log;
    return lines.join(u'\n') + u'\n';
}

} // namespace onecake
