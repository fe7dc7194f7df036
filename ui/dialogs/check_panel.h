// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What came of asking a store how it stands: a line for each thing, with a mark and words.
#pragma once

#include "core/session/connections/connection_probe.h"

#include <QWidget>

class QGridLayout;

namespace onecake {

class CheckPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckPanel(QWidget *parent);

    // `howToMake`: what a person does here to make the store.
    void show(const StoreReport &report, const QString &howToMake);
    void clear();

    // As plain text, line by line.
    [[nodiscard]] QString words() const;

private:
    void addRow(const ReportRow &row, const QString &howToMake);

    QGridLayout *m_layout;
    QString m_words;
};

} // namespace onecake
