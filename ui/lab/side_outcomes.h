// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Below the sides: what each came to, and each promise with how it stands on each side. Promises
// that do not stand alike come first, and are marked.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace onecake {

class StatusFrame;
class StatusIconLabel;

class SideOutcomes final : public QWidget
{
    Q_OBJECT
public:
    // `session` must outlive this.
    SideOutcomes(LabSession *session, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Card {
        StatusFrame *frame = nullptr;
        StatusIconLabel *mark = nullptr;
        QLabel *summary = nullptr;
        QLabel *explanation = nullptr;
    };
    struct Row {
        QLabel *promise = nullptr;
        std::vector<StatusIconLabel *> marks; // by side
        std::vector<QLabel *> whys;
        bool isDifferent = false;
    };

    void build();
    [[nodiscard]] Card addCard(size_t side);
    void addRow(size_t verdict, QGridLayout *grid);
    void showOutcomes();
    void explain();
    void showRow(Row &row, const std::vector<std::vector<Verdict>> &verdicts, size_t at);
    void sortRows();

    LabSession *m_session;
    QTimer m_explaining; // after a long run has been looked through
    bool m_isResting = false;
    QWidget *m_content = nullptr;
    QLabel *m_difference = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Card> m_cards;
    std::vector<Row> m_rows; // in the order of the verdicts
};

} // namespace onecake
