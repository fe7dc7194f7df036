// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The run that was left beside the run on show, and what one would try next.
#pragma once

#include "ui/docks/lab_actions.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace onecake {

class MarkLabel;

class ComparisonPanel final : public QWidget
{
    Q_OBJECT
public:
    ComparisonPanel(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    struct Side {
        MarkLabel *mark = nullptr;
        QLabel *summary = nullptr;
        QLabel *title = nullptr;
    };

    [[nodiscard]] Side addSide(QVBoxLayout *layout, const QString &name);
    void addNext(QVBoxLayout *layout, const LabActions &actions);
    void showBoth();
    static void showSide(const Side &side, const QString &when, const QString &title,
                         const std::vector<Verdict> &verdicts, const RunOutcome &outcome);

    LabSession *m_session;
    QWidget *m_both;
    Side m_before;
    Side m_now;
};

// Broken if anything is, and holding only if something was seen to hold.
VerdictState overall(const std::vector<Verdict> &verdicts);

} // namespace onecake
