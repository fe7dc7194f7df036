// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tables in memory whose rows are written to files, and put into tables.
#pragma once

#include "core/inspect/changes/transfer/export_job.h"
#include "core/inspect/changes/transfer/import_preview.h"
#include "core/inspect/changes/transfer/transfer_report.h"
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
    [[nodiscard]] static TransferOrder orderOf(TransferFrom from)
    {
        TransferOrder order{std::move(from)};
        order.callsAtOnce = 3;
        return order;
    }
    [[nodiscard]] static TransferSummary transfer(PurgeBench &bench, TransferFrom from,
                                                  std::vector<TransferredRow> *heard = nullptr)
    {
        TransferJob job(bench.permit(), &bench.clock, 1, orderOf(std::move(from)),
                        [heard](const TransferredRow &row) {
                            if (heard != nullptr)
                                heard->push_back(row);
                        });
        return await(job.run());
    }
    [[nodiscard]] static std::unique_ptr<ExportJob> exportJob(PurgeBench &bench,
                                                              const QString &file, RowFormat format)
    {
        auto sink = SaveFile::open(file);
        if (!sink)
            qFatal("%s", qPrintable(sentence(sink.error())));
        ExportOrder order;
        order.format = format;
        order.reader = sampleReader();
        order.now = bench.clock.now();
        return std::make_unique<ExportJob>(&bench.browser, *std::move(sink), &bench.clock, 1,
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
