// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The page Explore: which designs survive which faults. A table that fills while the search runs,
// and beside it the shortest run that breaks what is chosen.
#pragma once

#include "core/session/explore/explore_session.h"
#include "core/session/explore/found_run.h"

#include <QMainWindow>

class QLabel;
class QSplitter;
class QTableView;

namespace onecake {

class ExploreChoosers;
class ExploreTableModel;
class FoundPanel;
class LevelStrip;
class MessageBar;

class ExplorePage final : public QMainWindow
{
    Q_OBJECT
public:
    explicit ExplorePage(QWidget *parent);

    // Explores the design of that run alone, at once. `setup` is how the run was set up.
    void breakDesign(const RunInputs &run, const LabSetup &setup);

    [[nodiscard]] ExploreSession &session() { return m_session; }

Q_SIGNALS:
    void playAsked(const onecake::FoundPlay &play);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void addMenus();
    QWidget *makeTable();
    void explore();
    void exploreTable();
    void takeChoices();
    void begin(ExplorePlan plan);
    void showHeading();
    void showScope();
    void sizeColumns();
    void showCell();
    void refreshCell(size_t design);
    void follow();
    void end();

    ExploreSession m_session;
    ExploreTableModel *m_model;
    ExploreChoosers *m_choosers;
    MessageBar *m_message;
    QLabel *m_heading;
    QLabel *m_scope;
    LevelStrip *m_levels;
    QTableView *m_table;
    FoundPanel *m_found;
    QSplitter *m_middle;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_all = nullptr;
    QWidget *m_allButton = nullptr; // not there while the table is
    struct Alone {
        RunInputs design;
        LabSetup setup;
    };
    std::optional<Alone> m_alone; // one design instead of the table
    ExploreChoices m_choices = ExploreChoices::usual();
    bool m_hasBegun = false;
};

} // namespace onecake
