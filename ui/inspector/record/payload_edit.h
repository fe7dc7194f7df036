// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a payload is pasted. A long line is not wrapped, because to wrap it takes time in the
// square of its length, and what is too large is not taken at all.
#pragma once

#include <QPlainTextEdit>

namespace onecake {

class PayloadEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PayloadEdit(QWidget *parent);

    // Wrapped or not, as its lines are long.
    void setText(const QString &text);

Q_SIGNALS:
    // What was pasted is larger than 300 KB, and nothing was inserted.
    void refused();

protected:
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void wrapFor(const QString &text);
};

} // namespace onecake
