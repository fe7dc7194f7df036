// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows sample rows as a mapping reads them, with what is unreadable or doubtful in each.
#pragma once

#include "core/inspect/records/decoded_record.h"

#include <QWidget>

class QStandardItemModel;

namespace onecake {

class PlaceholderTableView;
class CalloutBox;

class MappingPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPreview(QWidget *parent);

    // `rows` must be the same rows in the same order every time, as they are read now. `isWhole`:
    // the mapping is complete.
    void show(const std::vector<DecodedRecord> &rows, Instant now, bool isWhole);
    // Selects a row without telling of it.
    void pick(int row);

Q_SIGNALS:
    void picked(int row);

private:
    void hideEmptyColumns();

    QStandardItemModel *m_model;
    PlaceholderTableView *m_table;
    CalloutBox *m_note;
};

} // namespace onecake
