// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The run that was left beside the run on show. Not there as long as there is no other run.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace onecake {

class MarkLabel;

class ComparisonPanel final : public QWidget
{
    Q_OBJECT
public:
    ComparisonPanel(LabSession *session, QWidget *parent);

private:
    struct Side {
        MarkLabel *mark = nullptr;
        QLabel *summary = nullptr;
        QLabel *title = nullptr;
    };

    [[nodiscard]] Side addSide(QVBoxLayout *layout, const QString &name);
    void showBoth();
    static void showSide(const Side &side, const QString &when, const QString &title,
                         const std::vector<Verdict> &verdicts, const RunOutcome &outcome);

    LabSession *m_session;
    Side m_before;
    Side m_now;
};

} // namespace onecake
