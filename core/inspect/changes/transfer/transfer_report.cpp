// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/transfer_report.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/changes/jobs/job_words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype partBytes = 256 * 1024;

} // namespace

Result<std::unique_ptr<TransferReport>>
TransferReport::open(const QString &path, ReportFormat format, const RecordReader *reader)
{
    Result<std::unique_ptr<SaveFile>> file = SaveFile::open(path);
    if (!file)
        return file.error();
    return std::unique_ptr<TransferReport>(new TransferReport(*std::move(file), format, reader));
}

TransferReport::TransferReport(std::unique_ptr<SaveFile> file, ReportFormat format,
                               const RecordReader *reader)
    : m_file(std::move(file))
    , m_format(format)
    , m_reader(reader)
{
    if (m_format == ReportFormat::Csv)
        appendCsvRow(m_text, {u"number"_s, u"scope"_s, u"key"_s, u"outcome"_s, u"explanation"_s});
}

void TransferReport::add(const PlannedRow &row, const RowResult &result)
{
    const DecodedRecord read = m_reader->read(row.row.item);
    const QString outcome = nameOf(result.outcome, JobKind::Import);
    if (m_format == ReportFormat::Csv) {
        appendCsvRow(m_text,
                     {QString::number(row.number), read.scope, read.key, outcome, result.says});
    } else {
        QJsonObject object{{u"number"_s, row.number},
                           {u"scope"_s, read.scope},
                           {u"key"_s, read.key},
                           {u"outcome"_s, outcome}};
        if (!result.says.isEmpty())
            object.insert(u"explanation"_s, result.says);
        m_text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    if (m_text.size() >= partBytes)
        write();
}

void TransferReport::write()
{
    const Result<void> written = m_file->write(std::exchange(m_text, {}));
    if (!written && !m_error)
        m_error = written.error();
}

Result<void> TransferReport::finish()
{
    write();
    return m_error ? Result<void>(*m_error) : m_file->finish();
}

} // namespace onecake
