// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Every action of a window and its page, to be found by words and done by Return: with its key, its
// place in the menus, and the reason where it cannot be done now. What was done here lately stands
// first.
#pragma once

#include "ui/desk/desk_entry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QSettings;

namespace onecake {

class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    // Both must outlive the palette, which remembers in `settings` what was done.
    CommandPalette(QList<DeskEntry> entries, QSettings *settings, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    void addRow(const DeskEntry &entry);
    void describe();
    void move(int rows);
    void confirm();
    [[nodiscard]] const DeskEntry *current() const;
    [[nodiscard]] qsizetype recency(const DeskEntry &entry) const;

    QList<DeskEntry> m_entries;
    QList<qsizetype> m_shown; // places in m_entries
    QStringList m_recent; // names, the latest first
    QSettings *m_settings;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_says;
};

} // namespace onecake
