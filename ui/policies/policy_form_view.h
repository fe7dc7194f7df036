// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// All fields of the copy in their groups. What has no meaning at present is not there, and comes
// back as it was.
#pragma once

#include "core/session/policies/policy_editor.h"

#include <QWidget>

#include <map>

class QLabel;
class QVBoxLayout;

namespace onecake {

class PolicyFieldRow;

class PolicyFormView final : public QWidget
{
    Q_OBJECT
public:
    enum class Show {
        All,
        Differing, // from the other policy
        Changed,
        Assumed
    };

    // `editor` must outlive the view.
    PolicyFormView(PolicyEditor *editor, QWidget *parent);

    void showOnly(Show show);
    void setNarrow(bool isNarrow);
    void focusField(const QString &path);

private:
    void follow();
    [[nodiscard]] bool isWanted(const CopiedField &field) const;
    [[nodiscard]] PolicyFieldRow *rowOf(const CopiedField &field);
    [[nodiscard]] QLabel *headingOf(const QString &group);
    void placeRows();

    PolicyEditor *m_editor;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_nothing;
    QLabel *m_otherOnly; // what only the other policy has
    QLabel *m_problems; // of no single field
    std::map<QString, PolicyFieldRow *> m_rows;
    std::map<QString, QLabel *> m_headings;
    std::vector<QWidget *> m_placed;
    Show m_show = Show::All;
    bool m_isNarrow = false;
};

} // namespace onecake
