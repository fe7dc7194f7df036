// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/level_strip.h"

#include "core/base/text/count_text.h"
#include "ui/explore/flow_layout.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int stripGap = 12;
constexpr int barHeight = 6;
constexpr int barSteps = 1000;
constexpr std::chrono::milliseconds tick(100);

QString wordsOfLevel(const ExploreLevel &level, bool isSearching)
{
    const QString faults = LevelStrip::tr("%n faults", nullptr, level.faults);
    const QString tried = groupedText(static_cast<qint64>(level.tried));
    if (level.isDone)
        return u"✓ %1 · %2"_s.arg(faults, tried);
    if (level.share <= 0)
        return faults;
    const int percent = static_cast<int>(level.share * 100);
    return isSearching ? u"▸ %1 · %2 %"_s.arg(faults).arg(percent)
                       : LevelStrip::tr("%1 · stopped at %2 %").arg(faults).arg(percent);
}

QString spokenLevel(const ExploreLevel &level)
{
    const QString faults = LevelStrip::tr("%n faults", nullptr, level.faults);
    return level.isDone
        ? LevelStrip::tr("%1: all %2 placements were tried")
              .arg(faults, groupedText(static_cast<qint64>(level.tried)))
        : LevelStrip::tr("%1: %2 percent").arg(faults).arg(static_cast<int>(level.share * 100));
}

} // namespace

LevelStrip::LevelStrip(const ExploreSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_left(new QLabel(this))
    , m_ticking(new QTimer(this))
{
    setObjectName(u"explore.levels"_s);
    auto *layout = new FlowLayout(stripGap, stripGap / 2);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    m_left->setObjectName(u"explore.left"_s);
    m_left->setTextFormat(Qt::PlainText);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_ticking->setInterval(tick);
    connect(m_ticking, &QTimer::timeout, this, &LevelStrip::follow);
    connect(session, &ExploreSession::begun, this, &LevelStrip::begin);
    connect(session, &ExploreSession::designChanged, this, &LevelStrip::follow);
    connect(session, &ExploreSession::ended, this, &LevelStrip::end);
}

void LevelStrip::begin()
{
    for (const Level &level : m_levels)
        delete level.place;
    m_levels.clear();
    layout()->removeWidget(m_left);
    for (int faults = 0; faults <= m_session->plan().mostFaults; ++faults) {
        Level level;
        level.place = new QWidget(this);
        level.words = new QLabel(level.place);
        level.words->setTextFormat(Qt::PlainText);
        level.bar = new QProgressBar(level.place);
        level.bar->setRange(0, barSteps);
        level.bar->setTextVisible(false);
        level.bar->setFixedHeight(barHeight);
        auto *rows = new QVBoxLayout(level.place);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(2);
        rows->addWidget(level.words);
        rows->addWidget(level.bar);
        // Wide enough for what it says at its end, so that nothing moves.
        const QString longest = u"✓ %1 · 1,000,000"_s.arg(tr("%n faults", nullptr, faults));
        level.place->setFixedWidth(fontMetrics().horizontalAdvance(longest));
        layout()->addWidget(level.place);
        level.place->show();
        m_levels.push_back(level);
    }
    layout()->addWidget(m_left);
    m_ticking->start();
    follow();
}

void LevelStrip::showLevel(const Level &shown, const ExploreLevel &level, bool isSearching)
{
    shown.words->setText(wordsOfLevel(level, isSearching));
    shown.bar->setValue(static_cast<int>(level.share * barSteps));
    shown.bar->setAccessibleName(spokenLevel(level));
}

void LevelStrip::follow()
{
    const std::vector<ExploreLevel> levels = m_session->levels();
    for (size_t at = 0; at < std::min(levels.size(), m_levels.size()); ++at)
        showLevel(m_levels[at], levels[at], m_session->isSearching());
    showTotals();
}

void LevelStrip::showTotals()
{
    const QString runs =
        tr("%1 runs").arg(groupedText(static_cast<qint64>(m_session->placements())));
    QString text = tr("%1 · %2 a second").arg(runs, groupedText(m_session->perSecond()));
    if (const auto left = m_session->timeLeft())
        text = tr("about %1 s left · %2").arg(left->count()).arg(text);
    else if (m_session->wasStopped())
        text = tr("stopped · %1").arg(runs);
    m_left->setText(text);
    updateGeometry();
}

void LevelStrip::end()
{
    m_ticking->stop();
    follow();
}

QString LevelStrip::sentence() const
{
    QStringList parts;
    for (const ExploreLevel &level : m_session->levels())
        parts.append(spokenLevel(level));
    return parts.join(u"; "_s);
}

} // namespace onecake
