// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows the result of the run so far in plain words: the summary, each promise with its verdict,
// the comparison run, and what to try next.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace onecake {

class StatusFrame;
class StatusIconLabel;

class VerdictPanel final : public QWidget
{
    Q_OBJECT
public:
    VerdictPanel(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    struct Row {
        StatusIconLabel *mark = nullptr;
        QLabel *promise = nullptr;
        QLabel *why = nullptr;
    };

    void addCard(QVBoxLayout *layout);
    void addRow(QVBoxLayout *layout, const Verdict &verdict);
    void showVerdicts(const std::vector<Verdict> &verdicts, const RunOutcome &outcome);
    static void showRow(const Row &row, const Verdict &verdict, const QString &policyTitle);

    LabSession *m_session;
    StatusFrame *m_card;
    StatusIconLabel *m_mark;
    QLabel *m_summary;
    QLabel *m_explanation;
    std::vector<Row> m_rows;
};

} // namespace onecake
