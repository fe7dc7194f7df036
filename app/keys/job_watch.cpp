// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/job_watch.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/changes/jobs/job_words.h"

#include <QtMath>

#include <chrono>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration onTerminal = std::chrono::milliseconds(200);
constexpr Duration whereNobodyLooks = std::chrono::seconds(5);
const QByteArray lineAnew("\r\x1b[K"); // ECMA-48, erase in line

int terminalWidth()
{
    constexpr int usual = 80;
    winsize size{};
    const bool isKnown = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : usual;
}

} // namespace

JobWatch::JobWatch(bool isQuiet, std::function<QString()> progress, std::function<void()> cancel)
    : m_progress(std::move(progress))
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
    , m_signals(std::move(cancel))
{
    if (isQuiet)
        return;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { show(); });
    m_timer.start(m_isTerminal ? onTerminal : whereNobodyLooks);
}

JobWatch::~JobWatch()
{
    if (m_isShown && m_isTerminal)
        std::fputs(lineAnew.constData(), stderr);
}

void JobWatch::show()
{
    const QString text = shownText(m_progress());
    m_isShown = true;
    if (m_isTerminal)
        std::fputs((lineAnew + text.left(terminalWidth() - 1).toUtf8()).constData(), stderr);
    else
        std::fputs((text + u'\n').toUtf8().constData(), stderr);
    std::fflush(stderr);
}

QString progressText(const JobProgress &progress)
{
    const QString waiting =
        progress.trouble ? u"waiting: "_s + sentence(*progress.trouble) : QString();
    if (progress.kind == JobKind::Edit)
        return waiting;
    const qint64 done = progress.tally.settled();
    const QString settled = wordsFor(progress.kind).settled.toString();
    QString text = progress.total ? u"%1 of %2 %3"_s.arg(done).arg(*progress.total).arg(settled)
                                  : u"%1 %2"_s.arg(done).arg(settled);
    text += u", %1/s"_s.arg(qRound64(progress.perSecond));
    if (progress.timeLeft) {
        const auto whole = std::chrono::round<std::chrono::seconds>(*progress.timeLeft);
        text += u", %1 left"_s.arg(toReadableText(whole));
    }
    return waiting.isEmpty() ? text : text + u"; "_s + waiting;
}

} // namespace onecake
