// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tells the members of JSON from their values, by the colours of the widget's palette.
#pragma once

#include <QSyntaxHighlighter>

class QWidget;

namespace onecake {

class JsonInk final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    JsonInk(QTextDocument *document, const QWidget *widget);

protected:
    void highlightBlock(const QString &line) override;

private:
    const QWidget *m_widget;
};

} // namespace onecake
