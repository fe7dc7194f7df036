// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A line that leads somewhere: a sign, what it is, and at its end what is known of it.
#pragma once

#include "ui/style/status_icon.h"

#include <QAbstractButton>

namespace onecake {

class StartRow final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Sign {
        StatusIcon icon = StatusIcon::Nothing;
        QColor color = {};
        QString word = {}; // what it means, for a screen reader
    };

    StartRow(const Sign &sign, const QString &title, const QString &aside, QWidget *parent);

    void setWords(const Sign &sign, const QString &aside);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Sign m_sign;
    QString m_aside;
};

} // namespace onecake
