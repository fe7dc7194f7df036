// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/removal_report.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/trash/state_opening.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype partBytes = 256 * 1024;

struct ReportLine {
    QString scope;
    QString key;
    QString outcome;
    QString says;
    QByteArray id; // DynamoDB's JSON
    QByteArray differences; // JSON, an array
};

void appendReportLine(QByteArray &text, const ReportLine &line, ReportFormat format)
{
    if (format == ReportFormat::Csv) {
        appendCsvRow(text,
                     {line.scope, line.key, line.outcome, line.says, QString::fromUtf8(line.id)});
        return;
    }
    QJsonObject object{{u"scope"_s, line.scope},
                       {u"key"_s, line.key},
                       {u"outcome"_s, line.outcome},
                       {u"id"_s, QJsonDocument::fromJson(line.id).object()}};
    if (!line.says.isEmpty())
        object.insert(u"explanation"_s, line.says);
    const QJsonArray differences = QJsonDocument::fromJson(line.differences).array();
    if (!differences.isEmpty())
        object.insert(u"differences"_s, differences);
    text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<std::unique_ptr<QSaveFile>> openReport(const QString &file)
{
    const QFileInfo there(file);
    if (there.exists() && !there.isFile())
        return Error{ErrorCode::InvalidInput, spelledOut(file),
                     there.isDir() ? tr("is a folder, and a file was expected")
                                   : tr("is a device or a pipe, and a file was expected"),
                     tr("Name a file")};
    auto target = std::make_unique<QSaveFile>(file);
    if (target->open(QIODevice::WriteOnly)
        && target->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return target;
    return Error{ErrorCode::InvalidInput, spelledOut(file),
                 tr("the report cannot be written: ") + target->errorString(),
                 tr("Name a file in a folder of your own")};
}

Result<ReportTally> writeReport(const Trash &trash, const QString &removalId, const QString &file,
                                ReportFormat format, const RecordReader *reader)
{
    const Result<std::unique_ptr<QSaveFile>> target = openReport(file);
    if (!target)
        return target.error();
    return writeReport(trash, removalId, target->get(), format, reader);
}

Result<ReportTally> writeReport(const Trash &trash, const QString &removalId, QSaveFile *target,
                                ReportFormat format, const RecordReader *reader)
{
    bool isWritten = true;
    QByteArray text;
    const auto flush = [&] {
        isWritten = isWritten && target->write(std::exchange(text, {})) >= 0;
        return isWritten;
    };
    if (format == ReportFormat::Csv)
        appendCsvRow(text, {u"scope"_s, u"key"_s, u"outcome"_s, u"explanation"_s, u"id"_s});
    ReportTally tally;
    const auto take = [&](const QSqlQuery &query) {
        const QByteArray id = query.value(0).toByteArray();
        const std::optional<StoredRow> row = rowFrom(id, query.value(1).toByteArray());
        if (!row) {
            ++tally.damaged;
            return true;
        }
        ++tally.rows;
        const DecodedRecord read = reader != nullptr ? reader->read(row->item) : DecodedRecord();
        appendReportLine(text,
                         {read.scope, read.key,
                          nameOf(outcomeOf(query.value(2).toString()), JobKind::Purge),
                          query.value(3).toString(), id, query.value(4).toByteArray()},
                         format);
        return text.size() < partBytes || flush();
    };
    // Rows that were met again, under a later number, are left out.
    const Result<void> read =
        readState(trash.folder(),
                  u"SELECT id, item, outcome, says, differences FROM row_state "
                  "WHERE removal = (SELECT number FROM removal WHERE id = ?) "
                  "AND (is_kept OR outcome <> '-') ORDER BY number"_s,
                  {removalId}, take);
    if (!read)
        return read.error();
    if (flush() && target->commit())
        return tally;
    return Error{ErrorCode::StoreFull, spelledOut(target->fileName()),
                 tr("the report cannot be written: ") + target->errorString(),
                 tr("What was removed stays removed; choose another file")};
}

} // namespace onecake
