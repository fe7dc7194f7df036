// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Beside the table: the counter-example of the chosen cell, its faults as chips that can be
// switched off, why it could not be shorter, and what would save it.
#pragma once

#include "core/session/explore/found_run.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace onecake {

class CalloutBox;
class FaultChip;
class SaverList;
class SectionLabel;

class FoundPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FoundPanel(QWidget *parent);

    // `name` is that of the cell.
    void show(const QString &name, FoundRun found);
    // A cell without a counter-example: the sentence says why.
    void showNothing(const QString &name, const QString &sentence);

    [[nodiscard]] bool isFound() const { return m_found.has_value(); }
    // Whether it shows the first one with all its faults, or none.
    [[nodiscard]] bool isUntouched() const;
    // For the lab, with the faults that are on.
    [[nodiscard]] FoundPlay play() const { return m_found->play(); }
    [[nodiscard]] FoundPlay playBesideChosen() const;

    // For menus and keys; their owner shows them.
    [[nodiscard]] QList<QAction *> actions() const;

Q_SIGNALS:
    void playAsked(const onecake::FoundPlay &play);

private:
    struct Chip {
        QWidget *place = nullptr;
        FaultChip *fault = nullptr;
    };

    void addActions();
    void addHead(QVBoxLayout *rows);
    void addProof(QVBoxLayout *rows);
    void addSavers(QVBoxLayout *rows);
    void addButtons(QVBoxLayout *rows);
    void go(int step);
    void showExample();
    void showChips();
    void showVerdict();
    void showProof();
    void follow();
    void askPlay(bool isBeside);

    std::optional<FoundRun> m_found;
    QString m_name;
    QAction *m_open = nullptr;
    QAction *m_beside = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QLabel *m_title;
    QLabel *m_place;
    CalloutBox *m_verdict;
    QWidget *m_details;
    QVBoxLayout *m_chipRows = nullptr;
    std::vector<Chip> m_chips;
    SectionLabel *m_shorter = nullptr;
    QVBoxLayout *m_proofRows = nullptr;
    std::vector<QWidget *> m_proof;
    QLabel *m_noReturn = nullptr;
    SaverList *m_savers = nullptr;
};

} // namespace onecake
