// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The policy that is played: what it does in a sentence, its fields with what each decides and
// whether its value comes from a source or is assumed, and the sources.
#pragma once

#include "core/session/lab/lab_session.h"
#include "ui/lab/lab_actions.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace onecake {

class PolicyCard final : public QWidget
{
    Q_OBJECT
public:
    PolicyCard(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    void follow();
    void showFields();
    void addFieldLine(const QString &path, const QString &value, bool isAssumed);

    LabSession *m_session;
    std::shared_ptr<const Policy> m_shown;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_counted;
    QCheckBox *m_onlyAssumed;
    QVBoxLayout *m_fields;
    QLabel *m_sources;
};

} // namespace onecake
