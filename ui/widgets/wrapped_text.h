// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Text to be read and copied, as high as it needs to be. It wraps anywhere, so that a hash is never
// wider than its column, and nothing of it is cut off.
#pragma once

#include <QPlainTextEdit>

namespace onecake {

class WrappedText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    // The text is shown as it is.
    WrappedText(const QString &text, QWidget *parent);

    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace onecake
