// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows rows as they are stored, and above each column the fields that are read from it.
#pragma once

#include "core/inspect/layouts/table_shape.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace onecake {

class StoredRows final : public QWidget
{
    Q_OBJECT
public:
    StoredRows(const TableShape &shape, const std::vector<Item> &rows, QWidget *parent);

    void showFields(const FieldMapping &fields);
    // Selects a row without telling of it.
    void pick(int row);

Q_SIGNALS:
    void picked(int row);

private:
    QStringList m_names;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace onecake
