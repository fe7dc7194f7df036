// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A side panel, as wide as its content needs, and scrolled if it is too high.
#pragma once

#include <QScrollArea>

namespace onecake {

class SideScroll final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SideScroll(QWidget *content);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace onecake
