// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Above each side: its name, and what it is played with. A choice on one side leaves the others as
// they are, but for the story, the faults and what is done by hand, which all sides share.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace onecake {

class SideHeader final : public QWidget
{
    Q_OBJECT
public:
    // `session` must outlive the header.
    SideHeader(LabSession *session, size_t side, QWidget *parent);

private:
    QComboBox *addPart(LabPart part, const QString &name, const QList<LabOption> &options);
    void addMemory();
    void follow();
    void showMemory();
    void offerMemories(const Policy &policy);
    template<typename Part>
    void showPart(LabPart part, QComboBox *box, const Part &played);

    LabSession *m_session;
    size_t m_side;
    QLabel *m_title;
    QComboBox *m_policy = nullptr;
    QComboBox *m_keyAlgorithm = nullptr;
    QComboBox *m_retry = nullptr;
    QComboBox *m_memory = nullptr;
};

} // namespace onecake
