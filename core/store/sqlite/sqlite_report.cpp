// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_report.h"

#include "core/store/sqlite/sqlite_opening.h"
#include "core/store/sqlite/sqlite_schema.h"
#include "core/store/sqlite/sqlite_statement.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

ReportRow schemaRow(const Result<int> &version)
{
    const QString what = u"schema"_s;
    if (!version)
        return {what, ReportState::Missing, sentence(version.error())};
    if (*version == 0)
        return {what, ReportState::Missing, u"the database is empty"_s, true};
    if (*version < sqliteSchemaVersion())
        return {what, ReportState::Ok,
                u"version %1; it is brought to %2 when the store is opened"_s.arg(*version).arg(
                    sqliteSchemaVersion())};
    return {what, ReportState::Ok, u"version %1"_s.arg(*version)};
}

ReportRow integrityRow(const SqliteConnection &connection)
{
    const QString what = u"integrity"_s;
    SqliteStatement statement(connection);
    if (const auto prepared = statement.prepare(u"PRAGMA quick_check(1)"); !prepared)
        return {what, ReportState::Missing, sentence(prepared.error())};
    const Result<bool> hasRow = statement.run();
    if (!hasRow)
        return {what, ReportState::Missing, sentence(hasRow.error())};
    const QString found = statement.text(0);
    if (found != u"ok")
        return {what, ReportState::Missing, u"the file is damaged: "_s + found};
    return {what, ReportState::Ok, u"SQLite's quick_check finds nothing wrong"_s};
}

} // namespace

StoreReport checkSqliteFile(const QString &file)
{
    StoreReport report;
    const QString what = u"file"_s;
    const QFileInfo info(file);
    if (!info.exists()) {
        report.addMendedByMaking(what, u"%1 is not there"_s.arg(file));
        return report;
    }
    // A pipe would keep whoever opens it waiting.
    if (!info.isFile()) {
        report.add(what, ReportState::Missing,
                   u"%1 is a folder or a device, expected a file"_s.arg(file));
        return report;
    }
    SqliteConnection connection(file, SqliteOptions().busyTimeout);
    if (const auto opened = connection.open(SqliteAccess::ReadOnly); !opened) {
        report.add(what, ReportState::Missing, sentence(opened.error()));
        return report;
    }
    const QString size = QLocale::c().formattedDataSize(info.size());
    if (info.isWritable())
        report.add(what, ReportState::Ok, u"%1, %2"_s.arg(file, size));
    else
        report.add(what, ReportState::Missing, u"%1, %2, may not be written to"_s.arg(file, size));
    const ReportRow schema = schemaRow(recognisedVersion(connection));
    report.rows.push_back(schema);
    if (schema.state == ReportState::Ok)
        report.rows.push_back(integrityRow(connection));
    return report;
}

} // namespace onecake
