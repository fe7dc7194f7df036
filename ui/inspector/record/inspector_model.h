// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rows of an inspector as a table model. It fetches more rows when the view scrolls, and rows
// that others change are updated in place.
#pragma once

#include "core/session/inspector/inspector_session.h"
#include "ui/models/record_table_model.h"

namespace onecake {

class InspectorModel final : public RecordTableModel
{
    Q_OBJECT
public:
    InspectorModel(InspectorSession *session, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    // What counts down has another text now.
    void tick(int firstRow, int lastRow);

    // What a column is about in a query; nothing where a query cannot ask for it.
    static std::optional<QueryField> fieldOf(int column);
    static int columnOf(QueryField field); // -1: none
    // Whether records of that table may have something to show in the column; of none, any records.
    static bool isOf(const OpenedTable *table, int column);

protected:
    [[nodiscard]] const DecodedRecord &rowAt(int row) const override;
    [[nodiscard]] Instant now() const override { return m_session->now(); }

private:
    InspectorSession *m_session;
};

} // namespace onecake
