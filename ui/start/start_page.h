// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The first page: what OneCake is, three doors to begin at, and what was at hand lately. It finds
// the recent runs and stores itself each time it is shown; where a press leads is up to the window.
#pragma once

#include "core/base/clock.h"
#include "core/session/connections/connection_manager.h"
#include "core/session/lab/recent_runs.h"
#include "ui/start/start_entry.h"
#include "ui/start/start_row.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSettings;
class QVBoxLayout;

namespace onecake {

class DoorButton;

class StartPage final : public QWidget
{
    Q_OBJECT
public:
    // All of it must outlive the page.
    struct Sources {
        const QSettings *settings = nullptr;
        const KeptRuns *kept = nullptr;
        const ConnectionManager *book = nullptr;
        std::shared_ptr<const Clock> clock; // for "today"
        QString recentStores; // the file
    };

    explicit StartPage(Sources sources, QWidget *parent = nullptr);

    void setLessons(const LessonEntries &lessons);

    // Shows no names of files, hosts and tables.
    void setPrivate(bool isPrivate);

    // Looks for recent runs and stores again.
    void refresh();

Q_SIGNALS:
    void storyAsked(); // the story, where there is no lesson that tells it
    void lessonChosen(const QString &id);
    void labAsked();
    void storesAsked();
    void runChosen(const QString &file, bool isUnsaved);
    void storeChosen(const onecake::StoreUrl &store);
    void fileDropped(const QString &file);
    void tourAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeContent();
    void addHead(QVBoxLayout *layout);
    void addDoors(QVBoxLayout *layout);
    QAction *addDoorAction(const QString &name, const QString &title, Qt::Key key,
                           void (StartPage::*act)());
    QWidget *makeFoot();
    void tellTheStory();
    void showLessons();
    [[nodiscard]] StartRow::Sign signOf(const RecentRun &run) const;
    void showRuns();
    void showPlayed(const QString &file);
    void tellFile(StartRow *row, const RecentRun &run) const;
    void showStores();
    void arrange();

    // A heading with lines under it.
    struct Column {
        QWidget *widget = nullptr;
        QVBoxLayout *rows = nullptr;
    };
    Column addColumn(const QString &name, const QString &title, QWidget *parent);
    static void clear(const Column &column);
    static void say(const Column &column, const QString &words);

    Sources m_sources;
    LessonEntries m_lessons;
    bool m_isPrivate = false;
    RecentRuns *m_runs;
    QScrollArea *m_scroll;
    QBoxLayout *m_doors = nullptr;
    DoorButton *m_story = nullptr;
    QBoxLayout *m_columns = nullptr;
    Column m_lessonColumn;
    Column m_runColumn;
    QHash<QString, StartRow *> m_runRows; // by file
    Column m_stores;
};

} // namespace onecake
