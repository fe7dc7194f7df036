// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/terminal/progress_watch.h"

#include "app/terminal/terminal_look.h"
#include "core/base/clock.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration onTerminal = std::chrono::milliseconds(200);
constexpr Duration patience = std::chrono::seconds(2);
constexpr Duration whereNobodyLooks = std::chrono::seconds(5);
const QByteArray lineAnew("\r\x1b[K"); // ECMA-48, erase in line

} // namespace

ProgressWatch::ProgressWatch(bool isQuiet, std::function<QString()> progress,
                             std::function<void()> cancel)
    : m_progress(std::move(progress))
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    if (cancel)
        m_signals.emplace(std::move(cancel));
    if (isQuiet)
        return;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { show(); });
    m_timer.start(m_isTerminal ? onTerminal : patience);
}

ProgressWatch::~ProgressWatch()
{
    if (m_isShown && m_isTerminal)
        std::fputs(lineAnew.constData(), stderr);
}

void ProgressWatch::show()
{
    const QString text = shownText(m_progress());
    if (text.isEmpty())
        return;
    m_isShown = true;
    if (m_isTerminal) {
        std::fputs((lineAnew + text.left(terminalWidth(STDERR_FILENO) - 1).toUtf8()).constData(),
                   stderr);
    } else {
        std::fputs((text + u'\n').toUtf8().constData(), stderr);
        m_timer.setInterval(whereNobodyLooks);
    }
    std::fflush(stderr);
}

bool isLong(const QElapsedTimer &waited)
{
    // The timer that asks may be a little early.
    return Duration(waited.elapsed()) + std::chrono::milliseconds(100) >= patience;
}

QString secondsText(const QElapsedTimer &waited)
{
    return toReadableText(std::chrono::round<std::chrono::seconds>(Duration(waited.elapsed())));
}

} // namespace onecake
