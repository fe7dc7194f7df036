// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The records of a run as a table that lives: rows come, change and go in place, in the order of
// their keys, so that selections and persistent indexes stay; the columns that speak of time follow
// the clock. Never reset.
//
// A cell whose text was changed by merge() is fresh, and so is a new row; a text that merely counts
// down is not. fade() makes cells less fresh.
#pragma once

#include "ui/models/record_table_model.h"

#include <array>
#include <map>
#include <vector>

namespace onecake {

// The record in the terms of the field, as it is shown to people.
DecodedRecord shownRowOf(const KeyRecord &record);

class KeyTableModel final : public RecordTableModel
{
    Q_OBJECT
public:
    using RecordTableModel::RecordTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const KeyRecord &recordAt(int row) const
    {
        return m_rows.at(static_cast<size_t>(row)).record;
    }

    // Returns -1 for a key that is not in the table.
    [[nodiscard]] int rowOf(const KeyId &id) const;

    // Makes all fresh cells less so by `share`. Returns whether any is still fresh.
    bool fade(float share);

public Q_SLOTS:
    // Takes over the records as they are now.
    void merge(const std::map<onecake::KeyId, onecake::KeyRecord> &records);

    // Sets the instant at which the table is shown; signalled in visible steps of 100 ms.
    void setNow(onecake::Instant now);

Q_SIGNALS:
    void freshened();

protected:
    [[nodiscard]] const DecodedRecord &rowAt(int row) const override
    {
        return m_rows.at(static_cast<size_t>(row)).shown;
    }
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    using Records = std::map<KeyId, KeyRecord>;

    struct Row {
        KeyRecord record;
        DecodedRecord shown;
        std::array<float, ColumnCount> freshness{};
    };

    static Row newRow(const KeyRecord &record);
    static bool isFresh(const Row &row);

    void removeGone(const Records &records);
    void insertNew(const Records &records);
    void updateChanged(const Records &records);
    void update(Row &row, const KeyRecord &record) const;
    [[nodiscard]] QVariant sortValueOf(const Row &row, int column) const;

    std::vector<Row> m_rows; // in the order of their ids
    Instant m_now;
};

} // namespace onecake
