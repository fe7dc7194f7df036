// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Connections as a list while they are edited: the saved ones, and new ones at the end. What was
// typed and is not saved stays with its row.
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

    // The saved connections as they are now. A row that was typed into keeps that; one whose text
    // is what has been saved is that connection from now on.
    void merge(const Connections &connections);

    // A new connection; its row.
    int add();
    void remove(int row);

    [[nodiscard]] const ConnectionDraft &draft(int row) const { return at(row).draft; }
    void setDraft(int row, const ConnectionDraft &draft);
    // The name under which it is saved; empty for a new one.
    [[nodiscard]] QString savedName(int row) const;
    [[nodiscard]] bool isChanged(int row) const;
    [[nodiscard]] bool hasChanges() const;
    // -1 where nothing is saved under that name.
    [[nodiscard]] int rowOf(const QString &savedName) const;

    // What was typed of a secret is forgotten.
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
