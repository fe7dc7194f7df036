// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is shown of a store whose records are not recognised, or that has several tables of them:
// the tables to choose from, rows as they are stored, and a proposed mapping to change beside them.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace onecake {

class CalloutBox;
class MappingPanel;

class UnclearPage final : public QWidget
{
    Q_OBJECT
public:
    explicit UnclearPage(QWidget *parent);

    // The tables of the same store that were shown before stay in the list.
    void show(const UnclearStore &unclear, Instant now);

Q_SIGNALS:
    void tableChosen(const QString &table);
    // The table is to be read like this.
    void mappingChosen(const QString &table, const onecake::SavedMapping &mapping);

private:
    QWidget *makeTables();
    QWidget *makeButtons();
    void listTables();
    void showTable();
    void showUsable();

    UnclearStore m_unclear;
    std::vector<FoundTable> m_tables;
    StoreUrl m_store;
    CalloutBox *m_note;
    QWidget *m_side;
    QTreeWidget *m_list;
    QLabel *m_why;
    QWidget *m_place; // of the panel
    MappingPanel *m_panel = nullptr;
    QLineEdit *m_command;
    QPushButton *m_use;
    QPushButton *m_save;
};

} // namespace onecake
