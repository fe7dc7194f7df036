// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The line in which a query is typed. What is not understood of it is underlined and said below.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace onecake {

class QueryLine final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryLine(QWidget *parent);

    [[nodiscard]] QString text() const;
    // Asked at once.
    void setText(const QString &text);
    void select();

Q_SIGNALS:
    void asked(const QString &line);

private:
    void check();

    QLineEdit *m_line;
    QLabel *m_problem;
};

} // namespace onecake
