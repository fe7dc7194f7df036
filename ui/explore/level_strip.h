// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How far a search is: for each number of faults a line of words over a bar, the time that is left,
// and how many runs that were.
#pragma once

#include "core/session/explore/explore_session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace onecake {

class LevelStrip final : public QWidget
{
    Q_OBJECT
public:
    // `session` must outlive the strip.
    LevelStrip(const ExploreSession *session, QWidget *parent);

    // As one sentence, for whoever does not see the bars.
    [[nodiscard]] QString sentence() const;

private:
    struct Level {
        QWidget *place = nullptr;
        QLabel *words = nullptr;
        QProgressBar *bar = nullptr;
    };

    void begin();
    void follow();
    void end();
    void showTotals();
    static void showLevel(const Level &shown, const ExploreLevel &level, bool isSearching);

    const ExploreSession *m_session;
    std::vector<Level> m_levels;
    QLabel *m_left;
    QTimer *m_ticking;
};

} // namespace onecake
