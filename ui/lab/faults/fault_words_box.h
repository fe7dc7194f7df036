// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The added faults as a sentence in fault words, to be written over. What is not understood is
// underlined and named by its line and column, with the words that would be right there.
#pragma once

#include "core/lab/sim/scenario/fault_words.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace onecake {

class FaultWordsBox final : public QWidget
{
    Q_OBJECT
public:
    explicit FaultWordsBox(QWidget *parent);

    // Shows what is planned. What a person has begun to write stays until it is used or left.
    void showPlanned(const QString &words);

Q_SIGNALS:
    void given(const onecake::Faults &faults);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void underline(qsizetype column, qsizetype length);
    void choose(const QString &word);
    void give();
    void leave();
    [[nodiscard]] QString text() const;

    QPlainTextEdit *m_edit;
    QLabel *m_message;
    QPushButton *m_use;
    QPushButton *m_leave;
    QString m_planned;
    std::optional<FaultWordsTrouble> m_trouble;
};

} // namespace onecake
