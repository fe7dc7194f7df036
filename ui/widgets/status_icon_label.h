// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows the shape of a state, as high as a line of text, with a word for a screen reader.
#pragma once

#include "ui/style/status_icon.h"

#include <QWidget>

#include <variant>

namespace onecake {

class StatusIconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusIconLabel(QWidget *parent);

    void setState(VerdictState state);
    void setState(ReportState state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::variant<VerdictState, ReportState> m_state;
};

} // namespace onecake
