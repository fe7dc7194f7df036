// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Exports records of an open table to a file, copies them into another table, and imports records
// from a file: one transfer at a time.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/changes/transfer/export_job.h"
#include "core/inspect/changes/transfer/import_preview.h"
#include "core/session/changes/change_controller.h"
#include "core/session/changes/copy_plan.h"

namespace onecake {

// Thread rule: the same as for ChangeController.
class TransferController final : public LongWork
{
    Q_OBJECT
public:
    // `table` and `leave` must outlive the controller.
    TransferController(const OpenedTable *table, const ChangeController *leave,
                       std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~TransferController() override;
    Q_DISABLE_COPY_MOVE(TransferController)

    // Writes every record that passes the filter to the file. Emits ended().
    void exportTo(const QString &file, RowFormat format, RowFilter filter);
    // Finds out what an import would do. Emits importPreviewed(), or ended() on an error.
    void lookAtImport(const QString &file);
    // Imports each record whose key the table does not have yet, if the change controller gives a
    // permit. Emits ended().
    void importFrom(const QString &file, std::optional<qint64> total);
    // Copies every record that passes the filter and whose key the target does not have yet, if the
    // target gives a permit. Closes the target afterwards. Emits ended().
    void copyTo(std::unique_ptr<CopyTarget> target, RowFilter filter, const RowCount &count);

    [[nodiscard]] std::optional<JobProgress> work() const override;
    void pause() override;
    void resume() override;
    void cancel() override;

Q_SIGNALS:
    void importPreviewed(const QString &file, const onecake::ImportPreview &preview);
    void ended(const QString &says, bool isWhole, bool wasWritten);

private:
    static QCoro::Task<void> runExport(QPointer<TransferController> controller, QString file,
                                       ExportRequest request);
    static QCoro::Task<void> runPreview(QPointer<TransferController> controller, QString file);
    static QCoro::Task<void> runImport(QPointer<TransferController> controller, QString file,
                                       WritePermit permit, std::optional<qint64> total);
    static QCoro::Task<void> runTransfer(QPointer<TransferController> controller,
                                         WritePermit permit, TransferRequest request);
    void go(QCoro::Task<void> work, const QString &what);
    [[nodiscard]] bool isBusy();
    void closeTarget();
    void end(const QString &says, bool isWhole, bool wasWritten);

    const OpenedTable *m_table;
    const ChangeController *m_leave;
    std::shared_ptr<Clock> m_clock;
    bool m_isAtWork = false;
    std::unique_ptr<RowJob> m_export;
    std::unique_ptr<CopyTarget> m_target; // null: the transfer writes into m_table
    std::unique_ptr<RecordChanges> m_transfer; // of the table that it comes into
    std::shared_ptr<Worker> m_side = std::make_shared<Worker>();
};

} // namespace onecake
