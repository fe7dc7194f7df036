// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/removal_report.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/trash/row_text.h"

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
    QString id; // DynamoDB's JSON
    QString outcome;
    RowResult detail;
};

class ReportWriter
{
public:
    ReportWriter(const RemovalRecord &record, RemovalReader *rows, ReportFormat format,
                 const RecordReader *reader)
        : m_record(record)
        , m_rows(*rows)
        , m_format(format)
        , m_reader(reader)
    {}

    // False: it could not be written.
    bool writeTo(QIODevice *file)
    {
        if (m_format == ReportFormat::Csv)
            appendCsvRow(m_text, {u"scope"_s, u"key"_s, u"outcome"_s, u"explanation"_s, u"id"_s});
        while (const std::optional<QByteArray> line = m_rows.next()) {
            take(*line);
            if (m_text.size() >= partBytes && !flush(file))
                return false;
        }
        return flush(file);
    }

    [[nodiscard]] const ReportTally &tally() const { return m_tally; }

private:
    bool flush(QIODevice *file)
    {
        const bool isWritten = file->write(m_text) == m_text.size();
        m_text.clear();
        return isWritten;
    }

    void take(const QByteArray &line)
    {
        const std::optional<qint64> number = rowNumberIn(line);
        if (!number)
            return;
        const auto outcome = m_record.outcomeOf(*number);
        // It was met again, under a later number.
        if (!m_record.head.isKept && outcome == RowOutcome::NotTried)
            return;
        const std::optional<PlannedRow> row = rowIn(line);
        if (!row) {
            ++m_tally.damaged;
            return;
        }
        ++m_tally.rows;
        const auto open = *number < m_record.begunEnd ? RowOutcome::Unknown : RowOutcome::NotTried;
        append(lineOf(*row, outcome.value_or(open)));
    }

    ReportLine lineOf(const PlannedRow &row, RowOutcome outcome)
    {
        ReportLine line;
        if (m_reader != nullptr) {
            const DecodedRecord read = m_reader->read(row.row.item);
            line.scope = read.scope;
            line.key = read.key;
        }
        QByteArray id;
        appendItem(id, row.row.id);
        line.id = QString::fromUtf8(id);
        line.outcome = nameOf(outcome, JobKind::Purge);
        const auto detail = m_record.details.find(row.number);
        if (detail == m_record.details.end())
            return line;
        const std::optional<QByteArray> text = m_rows.lineAt(detail->second);
        RemovalLine read = text ? parseLine(*text) : LineDamage();
        if (auto *settled = std::get_if<SettledRow>(&read))
            line.detail = std::move(settled->result);
        return line;
    }

    void append(const ReportLine &line)
    {
        if (m_format == ReportFormat::Csv) {
            appendCsvRow(m_text, {line.scope, line.key, line.outcome, line.detail.says, line.id});
            return;
        }
        QJsonObject object{{u"scope"_s, line.scope},
                           {u"key"_s, line.key},
                           {u"outcome"_s, line.outcome},
                           {u"id"_s, QJsonDocument::fromJson(line.id.toUtf8()).object()}};
        if (!line.detail.says.isEmpty())
            object.insert(u"explanation"_s, line.detail.says);
        QJsonArray differences;
        for (const AttributeDifference &difference : line.detail.differences)
            differences.append(QJsonObject{{u"attribute"_s, difference.attribute},
                                           {u"then"_s, difference.then},
                                           {u"now"_s, difference.now}});
        if (!differences.isEmpty())
            object.insert(u"differences"_s, differences);
        m_text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }

    const RemovalRecord &m_record;
    RemovalReader &m_rows;
    ReportFormat m_format;
    const RecordReader *m_reader;
    QByteArray m_text;
    ReportTally m_tally;
};

} // namespace

Result<ReportTally> writeReport(const QString &removal, const QString &file, ReportFormat format,
                                const RecordReader *reader)
{
    const Result<RemovalRecord> record = readRemoval(removal);
    if (!record)
        return record.error();
    const Result<std::unique_ptr<RemovalReader>> rows = RemovalReader::open(removal);
    if (!rows)
        return rows.error();
    QSaveFile target(file);
    ReportWriter writer(*record, rows->get(), format, reader);
    const bool isSaved = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && writer.writeTo(&target)
        && target.commit();
    if (isSaved)
        return writer.tally();
    return Error{ErrorCode::InvalidInput, file,
                 u"the report cannot be written: "_s + target.errorString(),
                 u"What was removed stays removed; choose another file"_s};
}

} // namespace onecake
