// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// All that is planned to go wrong: from the story, added, at a message of the diagram and by hand,
// each with what became of it. Every entry can be switched off and on, changed and removed, and
// each of these steps undone.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace onecake {

class FaultForm;
class FaultWordsBox;

class FaultPanel final : public QWidget
{
    Q_OBJECT
public:
    FaultPanel(LabSession *session, const LabActions &actions, QWidget *parent);

    // Where words can be written at once.
    void focusWords();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addChance(QVBoxLayout *layout);
    void follow();
    void showRows(const std::vector<FaultRow> &rows);
    void addRow(size_t place, const FaultRow &row);
    void showChance();
    void editRow(size_t place);
    void removeRow(size_t place);
    void useSeed();
    void drawSeed();

    LabSession *m_session;
    QVBoxLayout *m_rows;
    std::vector<FaultRow> m_shown;
    FaultForm *m_form;
    FaultWordsBox *m_words;
    QLabel *m_effect;
    QWidget *m_chance;
    QLabel *m_fell;
    QLineEdit *m_seed;
    std::optional<size_t> m_edited; // the row that the form holds
};

} // namespace onecake
