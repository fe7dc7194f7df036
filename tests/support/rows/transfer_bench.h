// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tables in memory whose rows are written to files, and put into tables.
#pragma once

#include "core/inspect/changes/transfer/export_job.h"
#include "core/inspect/changes/transfer/import_preview.h"
#include "core/inspect/changes/transfer/transfer_job.h"
#include "tests/support/rows/purge_bench.h"

namespace onecake::test {

class TransferBench
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.jsonl")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] static std::unique_ptr<ItemLines> linesOf(const QString &file)
    {
        auto lines = ItemLines::open(file);
        if (!lines)
            qFatal("%s", qPrintable(sentence(lines.error())));
        return *std::move(lines);
    }
    [[nodiscard]] static std::unique_ptr<RowJob> transferJob(PurgeBench &bench, TransferFrom from,
                                                             std::vector<HeardRow> *heard = nullptr)
    {
        TransferRequest request{std::move(from)};
        request.hear = into(heard);
        return onecake::transferJob(bench.permit(), bench.setup(), std::move(request));
    }
    [[nodiscard]] static JobSummary transfer(PurgeBench &bench, TransferFrom from,
                                             std::vector<HeardRow> *heard = nullptr)
    {
        const auto job = transferJob(bench, std::move(from), heard);
        return await(job->run());
    }
    [[nodiscard]] static std::unique_ptr<RowJob> exportJob(PurgeBench &bench, const QString &file,
                                                           RowFormat format)
    {
        auto sink = SaveFile::open(file);
        if (!sink)
            qFatal("%s", qPrintable(sentence(sink.error())));
        ExportRequest order;
        order.format = format;
        order.reader = sampleReader();
        order.now = bench.clock.now();
        return onecake::exportJob(bench.sharedBrowser, *std::move(sink), bench.setup(),
                                  std::move(order));
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace onecake::test
