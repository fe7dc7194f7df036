// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows the result of the run so far in plain words: the summary, each promise with its verdict,
// the comparison run, and what to try next.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace onecake {

class LabSelection;
class StatusFrame;
class StatusIconLabel;

class VerdictPanel final : public QWidget
{
    Q_OBJECT
public:
    // `focus` marks what broke a promise; like `session` it must outlive the panel.
    VerdictPanel(LabSession *session, LabSelection *focus, const LabActions &actions,
                 QWidget *parent);

private:
    struct Row {
        VerdictName name = VerdictName::AtMostOneCake;
        StatusIconLabel *mark = nullptr;
        QLabel *promise = nullptr;
        QLabel *why = nullptr;
        QPushButton *show = nullptr; // there while the promise is broken
        QLabel *broken = nullptr; // what broke it, once that was asked
    };

    void addCard(QVBoxLayout *layout);
    void addRow(QVBoxLayout *layout, const Verdict &verdict);
    void showVerdicts(const std::vector<Verdict> &verdicts, const RunOutcome &outcome);
    static void showRow(const Row &row, const Verdict &verdict, const QString &policyTitle);
    void showBroken(const Row &row);
    void followFocus();

    LabSession *m_session;
    LabSelection *m_focus;
    StatusFrame *m_card;
    StatusIconLabel *m_mark;
    QLabel *m_summary;
    QLabel *m_explanation;
    std::vector<Row> m_rows;
};

} // namespace onecake
