// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys of a run as a table that lives: rows come, change and go in place, in the order of their
// keys, so that selections and persistent indexes stay; the columns that speak of time follow the
// clock. Never reset.
//
// A cell whose text a merge has changed is fresh, and so is a new row; what merely counts down is
// not. Freshness goes as fade() is called.
#pragma once

#include "core/model/key_record.h"

#include <QAbstractTableModel>

#include <array>
#include <map>
#include <vector>

namespace onecake {

class KeyTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ScopeColumn,
        KeyColumn,
        StatusColumn,
        LeaseColumn,
        ExpiryColumn,
        FenceColumn,
        AttemptsColumn,
        ReplaysColumn,
        ResultColumn,
        ColumnCount
    };
    enum Role {
        StateRole = Qt::UserRole, // LogicalState
        IsDatumRole, // bool: text made by machines, to be set in a fixed pitch
        IsAsideRole, // bool: less important than the rest of the row
        SortRole, // what the column is sorted by; does not follow the clock, but for the status
        FreshnessRole // float: 1 as it changes, 0 as it always was
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] const KeyRecord &recordAt(int row) const
    {
        return m_rows.at(static_cast<size_t>(row)).record;
    }

    // -1 for a key that is not in the table.
    [[nodiscard]] int rowOf(const KeyId &id) const;

    // All that is fresh becomes less so. Whether any of it still is.
    bool fade(float share);

public Q_SLOTS:
    // The records as they now stand.
    void merge(const std::map<onecake::KeyId, onecake::KeyRecord> &records);

    // The instant at which the table is looked at. Announced in steps that can be seen.
    void setNow(onecake::Instant now);

Q_SIGNALS:
    void freshened();

private:
    using Records = std::map<KeyId, KeyRecord>;

    struct Row {
        KeyRecord record;
        std::array<float, ColumnCount> freshness{};
    };

    static Row newRow(const KeyRecord &record);
    static bool isFresh(const Row &row);

    void removeGone(const Records &records);
    void insertNew(const Records &records);
    void updateChanged(const Records &records);
    void update(Row &row, const KeyRecord &record) const;
    [[nodiscard]] QString textOf(const KeyRecord &record, int column) const;
    [[nodiscard]] QVariant sortValueOf(const KeyRecord &record, int column) const;

    std::vector<Row> m_rows; // in the order of their ids
    Instant m_now;
};

} // namespace onecake
