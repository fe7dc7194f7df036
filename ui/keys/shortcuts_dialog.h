// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// All keys in one list: to be searched, and to be changed. What is changed counts at once.
#pragma once

#include "ui/keys/shortcut_book.h"

#include <QDialog>

class QCheckBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace onecake {

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    // The book must outlive the dialog.
    ShortcutsDialog(ShortcutBook *book, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addList();
    QWidget *makeForm();
    QWidget *makeFoot();
    void fill();
    void showFound();
    void showCurrent();
    void check();
    void use();
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QKeySequence pressed() const;

    ShortcutBook *m_book;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_what;
    QKeySequenceEdit *m_key;
    QPushButton *m_use;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_says;
    QCheckBox *m_characters;
};

} // namespace onecake
