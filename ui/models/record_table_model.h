// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stored records as a table, in the terms of the field: those that the lab plays with and those
// that the inspector finds, whose models say which records there are. A view hides the columns that
// its records know nothing of.
#pragma once

#include "core/inspect/records/decoded_record.h"

#include <QAbstractTableModel>

namespace onecake {

class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ScopeColumn,
        KeyColumn,
        StateColumn,
        NextColumn,
        LeaseColumn,
        ExpiryColumn,
        CreatedColumn,
        FenceColumn,
        AttemptsColumn,
        ReplaysColumn,
        LastReplayColumn,
        ResultColumn,
        ColumnCount
    };
    enum Role {
        StateRole = Qt::UserRole, // LogicalState
        IsDatumRole, // bool: machine-made text, for a fixed-pitch font
        IsAsideRole, // bool: less important than the rest of the row
        FreshnessRole, // float: 1 as it changes, 0 as it always was
        IsGoneRole, // bool
        LifeLeftRole, // float: the share of its time that a record has left; only where it is known
        SortRole // what the column is sorted by; does not follow the clock, but for the state
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] virtual const DecodedRecord &rowAt(int row) const = 0;
    [[nodiscard]] virtual Instant now() const = 0;

    [[nodiscard]] QString textOf(const DecodedRecord &row, int column) const;
    // The columns whose texts follow the clock have others now, of those rows.
    void announceTime(int firstRow, int lastRow);
};

} // namespace onecake
