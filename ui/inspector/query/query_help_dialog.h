// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a query is written, as a table to be kept open beside the line. Each example can be taken.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace onecake {

class QueryHelpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit QueryHelpDialog(QWidget *parent);

Q_SIGNALS:
    void exampleChosen(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QTextBrowser *m_text;
};

} // namespace onecake
