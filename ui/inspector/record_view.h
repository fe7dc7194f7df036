// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One stored record: what it is, what an operator has to know of it, its fields, and the item.
#pragma once

#include "core/inspect/key_table.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace onecake {

class Heading;
class JsonView;

class RecordView final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent);

    void showRecord(const KeyRow &row, const Layout &layout, Instant now);
    void showNothing(const QString &words);

private:
    void showFields(const KeyRow &row, Instant now);

    QLabel *m_title;
    QLabel *m_advice;
    QFormLayout *m_fields;
    Heading *m_itemTitle;
    JsonView *m_item;
};

} // namespace onecake
