// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rows of an inspector as a table: more come as it is scrolled, and those that others change
// are changed in place.
#pragma once

#include "core/session/inspector/inspector_session.h"
#include "ui/models/key_table_model.h"

#include <QAbstractTableModel>

namespace onecake {

class InspectorModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // ScopeColumn and KeyColumn stand where KeyTableModel has them, whose roles these rows have
    // too, so that both are painted alike.
    enum Column {
        ScopeColumn,
        KeyColumn,
        StateColumn,
        NextColumn,
        ExpiryColumn,
        CreatedColumn,
        ReplaysColumn,
        ColumnCount
    };
    enum Role {
        IsGoneRole = KeyTableModel::FreshnessRole + 1, // bool
        LifeLeftRole // float: the share of its time that a record has left; only where it is known
    };

    InspectorModel(InspectorSession *session, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    // What counts down has another text now.
    void tick(int firstRow, int lastRow);

    // What a column is about in a query.
    static QueryField fieldOf(int column);
    static int columnOf(QueryField field); // -1: none
    // What the column shows, in a record.
    static RowField rowFieldOf(int column);

private:
    [[nodiscard]] QString textOf(const KeyRow &row, int column) const;

    InspectorSession *m_session;
};

} // namespace onecake
