// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows a report on the state of a store: a line for each thing, with a mark and words.
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

    // `howToMake` says how the user can create the store here.
    void show(const StoreReport &report, const QString &howToMake);
    void clear();

    // The report as plain text, line by line.
    [[nodiscard]] QString words() const;

private:
    void addRow(const ReportRow &row, const QString &howToMake);

    QGridLayout *m_layout;
    QString m_words;
};

} // namespace onecake
