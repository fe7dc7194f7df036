// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The connections as a list model while they are edited: the saved ones, then new ones. What was
// typed and not saved stays with its row.
#pragma once

#include "core/session/connections/connection_draft.h"
#include "core/session/connections/connections.h"

#include <QAbstractListModel>

namespace onecake {

class ConnectionList final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // Takes over the saved connections as they are now. A row that was edited keeps its texts; a
    // row whose texts are those of a saved connection stands for that one from now on.
    void merge(const Connections &connections);

    // Adds a new connection and returns its row.
    int add();
    void remove(int row);

    [[nodiscard]] const ConnectionDraft &draft(int row) const { return at(row).draft; }
    void setDraft(int row, const ConnectionDraft &draft);
    // The saved name of the row's connection; empty for a new one.
    [[nodiscard]] QString savedName(int row) const;
    [[nodiscard]] bool isChanged(int row) const;
    [[nodiscard]] bool hasChanges() const;
    // Returns -1 if no connection is saved under that name.
    [[nodiscard]] int rowOf(const QString &savedName) const;

    // Forgets what was typed of the row's secret.
    void forgetSecret(int row);

private:
    struct Row {
        std::optional<Connection> saved;
        ConnectionDraft draft;
    };

    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    [[nodiscard]] Row &at(int row) { return m_rows.at(static_cast<size_t>(row)); }
    static bool isChanged(const Row &row);
    [[nodiscard]] QString titleOf(const Row &row) const;
    void adopt(const Connection &connection);
    void dropAllBut(const Connections &connections);

    std::vector<Row> m_rows;
};

} // namespace onecake
