// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A button with a menu of which any number can be ticked, and at least one is: "all 7", "3 of 7".
#pragma once

#include <QToolButton>

class QAction;

namespace onecake {

class ManyChoice final : public QToolButton
{
    Q_OBJECT
public:
    // `name` is for a screen reader.
    ManyChoice(const QString &name, QWidget *parent);

    // `purpose` is a sentence about it.
    void add(const QString &title, const QString &purpose, int value);

    // In the order in which they were added.
    [[nodiscard]] std::vector<int> chosen() const;
    void choose(const std::vector<int> &values);

Q_SIGNALS:
    void changed();

private:
    void takeToggle(QAction *action);
    void follow();

    QString m_name;
    QList<QAction *> m_choices;
    QAction *m_all;
};

} // namespace onecake
