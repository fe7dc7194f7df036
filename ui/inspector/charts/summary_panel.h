// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys of a filter as a whole: when they expire, of which states they are, and of how many keys
// that is said. Small enough to stand under a list.
#pragma once

#include "core/session/inspector/summary_run.h"

#include <QWidget>

class QLabel;

namespace onecake {

class ExpiryChart;
class StatusChart;

class SummaryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryPanel(QWidget *parent);

    void show(const SummaryState &state);
    // In place of both charts: why there is nothing to be shown.
    void showNothing(const QString &words);

Q_SIGNALS:
    // The person wants to see the rows of a bar; a line that parses.
    void chosen(const QString &query);

private:
    ExpiryChart *m_expiries;
    StatusChart *m_states;
    QLabel *m_coverage;
};

} // namespace onecake
