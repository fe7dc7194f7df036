// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/progress_panel.h"

#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "ui/models/store_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto shownEvery = 100ms;
constexpr int sideMargin = 12;
constexpr int permille = 1000;

QString figuresOf(const JobProgress &work)
{
    const QLocale locale;
    QString text = tr(wordsFor(work.kind).doing);
    const qint64 done = work.tally.settled();
    if (work.total)
        text += tr(" %1 of %2").arg(locale.toString(done), locale.toString(*work.total));
    else if (done > 0)
        text += u" %1"_s.arg(locale.toString(done));
    if (work.isPaused)
        return text + tr(" · paused");
    if (work.trouble)
        return text + tr(" · waiting for the store: ") + shownSentence(*work.trouble);
    if (work.perSecond >= 1)
        text += tr(" · %1 a second").arg(locale.toString(qRound64(work.perSecond)));
    if (work.timeLeft && *work.timeLeft > 1s)
        text += u" · "_s + timeLeftInWords(*work.timeLeft);
    return text;
}

} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(tr("&Pause"), this))
    , m_cancel(new QPushButton(tr("S&top it"), this))
{
    setObjectName(u"work"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sideMargin, sideMargin / 2, sideMargin, sideMargin / 2);
    layout->setSpacing(sideMargin);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"work-text"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the change is"));
    m_pause->setObjectName(u"pause"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setToolTip(tr("At once; what was done stays done"));
    layout->addWidget(m_text, 2);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    m_tick.setInterval(shownEvery);
    connect(&m_tick, &QTimer::timeout, this, &ProgressPanel::show);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const std::optional<JobProgress> work = m_work ? m_work->work() : std::nullopt;
        if (!work)
            return;
        if (work->isPaused)
            m_work->resume();
        else
            m_work->pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_work)
            m_work->cancel();
    });
    hide();
}

void ProgressPanel::follow(LongWork *work)
{
    m_work = work;
    if (work != nullptr)
        connect(work, &LongWork::changed, this, &ProgressPanel::show);
    show();
}

void ProgressPanel::show()
{
    const std::optional<JobProgress> work = m_work ? m_work->work() : std::nullopt;
    setVisible(work.has_value());
    if (!work) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    m_text->setText(figuresOf(*work));
    m_pause->setText(work->isPaused ? tr("&Go on") : tr("&Pause"));
    const bool isKnown = work->total && *work->total > 0;
    m_bar->setRange(0, isKnown ? permille : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(permille * work->tally.settled() / *work->total));
}

} // namespace onecake
