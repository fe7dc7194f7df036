// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets the user choose story, policy, key algorithm and retry, each with a sentence about the
// choice. Choices from files are offered again, also at the next start, as long as the file exists.
#pragma once

#include "core/session/lab/lab_options.h"
#include "core/session/lab/lab_session.h"

#include <QToolBar>

#include <functional>

class QComboBox;

namespace onecake {

class SetupBar final : public QToolBar
{
    Q_OBJECT
public:
    // `session` and `settings` must outlive the bar.
    SetupBar(LabSession *session, QSettings *settings, QWidget *parent);

private:
    using Choose = std::function<void(const QString &)>;

    QComboBox *addChoice(const QString &name, const QString &purpose,
                         const QList<LabOption> &options, const Choose &choose);
    void offerRecent(LabPart part, QComboBox *box);
    void follow();
    template<typename Part>
    void showPart(LabPart part, QComboBox *box, const Part &played);

    LabSession *m_session;
    RecentSources m_recent;
    QComboBox *m_story;
    QComboBox *m_policy;
    QComboBox *m_keyAlgorithm;
    QComboBox *m_retry;
};

} // namespace onecake
