// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows sample rows as a mapping reads them, with what is unreadable or doubtful in each.
#pragma once

#include "core/inspect/layouts/layout.h"
#include "core/inspect/records/decoded_record.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QStandardItemModel;

namespace onecake {

class PlaceholderTableView;
class CalloutBox;

class MappingPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPreview(QWidget *parent);

    // `rows` must be the same rows in the same order every time, as `layout` reads them now.
    // `isWhole`: the mapping is complete.
    void show(std::vector<DecodedRecord> rows, std::shared_ptr<const Layout> layout, Instant now,
              bool isWhole);
    // Selects a row without telling of it.
    void pick(int row);

Q_SIGNALS:
    void picked(int row);

private:
    void fillTable();
    void hideEmptyColumns();
    void sayWhatIsRead();
    // Of the selected row: what the next request gets, and what removing it does.
    void showAdvice();

    std::vector<DecodedRecord> m_rows;
    std::shared_ptr<const Layout> m_layout;
    Instant m_now;
    bool m_isWhole = false;
    QLabel *m_title;
    QStandardItemModel *m_model;
    PlaceholderTableView *m_table;
    CalloutBox *m_note;
    CalloutBox *m_advice;
};

} // namespace onecake
