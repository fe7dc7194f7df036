// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One field of a policy in the form: its name, its value to be changed, what it decides, where the
// value comes from, and the value of the policy beside it. A broken rule opens below it, with
// changes that mend it.
#pragma once

#include "core/session/policies/policy_editor.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace onecake {

class PolicyFieldRow final : public QFrame
{
    Q_OBJECT
public:
    // `editor` must outlive the row. The field's kind and choices never change.
    PolicyFieldRow(PolicyEditor *editor, const CopiedField &field, QWidget *parent);

    [[nodiscard]] const QString &path() const { return m_path; }

    void show(const CopiedField &field);
    // Below one another what has no room beside one another.
    void setNarrow(bool isNarrow);
    void focusValue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addValue(const CopiedField &field);
    void addChoices(const QStringList &choices, bool isFlag);
    void addSeveral(const QStringList &choices);
    void addLine(PolicyFieldKind kind);
    void showValue(const CopiedField &field);
    void showOther(const CopiedField &field);
    void showBroken(const CopiedField &field);
    void arrange(bool isNarrow);

    PolicyEditor *m_editor;
    QString m_path;
    QGridLayout *m_grid;
    QLabel *m_name;
    QWidget *m_value = nullptr;
    QComboBox *m_choice = nullptr; // one of these three is the value
    QPushButton *m_several = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_meaning;
    QLabel *m_origin;
    QLabel *m_other;
    QWidget *m_trouble;
    QVBoxLayout *m_troubleLayout;
    std::vector<BrokenField> m_shownTrouble;
    bool m_isNarrow = false;
};

} // namespace onecake
