// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The tables of the window without the window: a session played by hand, and a focus that the
// panels share.
#pragma once

#include "core/session/lab/playing/lab_selection.h"
#include "tests/support/windows/lab_bench.h"
#include "ui/lab/key_panel.h"
#include "ui/lab/log_panel.h"
#include "ui/models/key_table_model.h"

#include <QTableView>

namespace onecake::test {

struct TableBench {
    TableBench()
    {
        QObject::connect(&session, &LabSession::runStarted, &focus, &LabSelection::clear);
        keyPanel.resize(1200, 300);
        logPanel.resize(1200, 300);
        keyPanel.show();
        logPanel.show();
        session.choices().chooseStory(freePlayId.toString());
        session.choices().choosePolicy(QStringLiteral("onecake"));
    }

    LabBench lab;
    LabSession &session = lab.session;
    LabSelection focus;
    KeyPanel keyPanel{&session, &focus, nullptr};
    LogPanel logPanel{&session, &focus, nullptr};
    QTableView *keys = keyPanel.findChild<QTableView *>(QStringLiteral("keys"));
    QTableView *log = logPanel.findChild<QTableView *>(QStringLiteral("log"));

    void orderTwoCakes()
    {
        for (int cakes = 1; cakes <= 2; ++cakes) {
            session.act({UserActionKind::Order});
            lab.frames.pass(std::chrono::seconds(10));
            QCOMPARE(keys->model()->rowCount(), cakes);
        }
    }
    [[nodiscard]] KeyId keyAt(int row) const
    {
        const QAbstractItemModel *model = keys->model();
        return {model->index(row, KeyTableModel::ScopeColumn).data().toString(),
                model->index(row, KeyTableModel::KeyColumn).data().toString()};
    }
    [[nodiscard]] const std::vector<Event> &events() const { return session.timeline().events(); }
    [[nodiscard]] static int chosenRow(const QTableView *table)
    {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.front().row();
    }
};

} // namespace onecake::test
