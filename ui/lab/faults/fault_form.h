// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A form for one fault that knows the whole vocabulary: what goes wrong, and a field for each blank
// of its phrase, with the choices that there are.
#pragma once

#include "core/lab/sim/scenario/fault_words.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace onecake {

class FaultForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FaultForm(QWidget *parent);

    // Loads a fault to be changed; the button then says so, until it is given back or left.
    void edit(const Fault &fault);
    void startAnew();
    [[nodiscard]] bool isEditing() const { return m_isEditing; }

Q_SIGNALS:
    // The button was pressed, or Return in a field, and all fields are right.
    void given(const onecake::Fault &fault);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFields(const QStringList &words);
    void leaveFields();
    void addBlank(const PhraseBlank &blank, const QString &word);
    void check();
    void give();
    [[nodiscard]] const FaultPhrase &phrase() const;
    [[nodiscard]] QString words() const;

    QComboBox *m_kind;
    QWidget *m_fields = nullptr;
    std::vector<QWidget *> m_blanks;
    QLabel *m_meaning;
    QLabel *m_error;
    QPushButton *m_give;
    QPushButton *m_leave;
    bool m_isEditing = false;
};

} // namespace onecake
