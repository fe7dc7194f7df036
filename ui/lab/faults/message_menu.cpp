// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/faults/message_menu.h"

#include "core/base/text/duration_text.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/diagram/diagram_view.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString pointInWords(WorkPoint point)
{
    switch (point) {
    case WorkPoint::BeforeClaim:
        return MessageMenu::tr("&Before the claim");
    case WorkPoint::AfterClaim:
        return MessageMenu::tr("&After the claim");
    case WorkPoint::BeforeEffect:
        return MessageMenu::tr("Before the &charge");
    case WorkPoint::AfterEffect:
        return MessageMenu::tr("After the cha&rge");
    case WorkPoint::DuringWork:
        return MessageMenu::tr("&During the work");
    case WorkPoint::AfterWork:
        return MessageMenu::tr("After the &work");
    case WorkPoint::AfterRecord:
        break;
    }
    return MessageMenu::tr("After the r&ecord");
}

} // namespace

MessageMenu::MessageMenu(LabSession *session, DiagramView *diagram)
    : QMenu(diagram)
    , m_session(session)
{
    setObjectName(u"message-menu"_s);
    setToolTipsVisible(true);
    connect(diagram, &DiagramView::menuAsked, this, &MessageMenu::openAt);
}

void MessageMenu::openAt(size_t event, const QPoint &place)
{
    if (event >= m_session->timeline().events().size())
        return;
    fill(event);
    popup(place);
    // By keyboard the first thing that can be done is the next one to press.
    for (QAction *action : actions()) {
        if (!action->isSeparator() && action->isEnabled()) {
            setActiveAction(action);
            break;
        }
    }
}

void MessageMenu::fill(size_t event)
{
    clear();
    const MessageFaults faults =
        faultsOfMessage(m_session->timeline().events(), event, m_session->inputs());
    setAccessibleName(faults.title);
    QAction *title = addAction(QString(faults.title).replace(u'&', u"&&"_s));
    title->setEnabled(false);
    addSeparator();
    addStrike(tr("&Lose it"), faults.lose, tr("It is lost half-way, and nobody is told"));
    addDelays(faults.delay);
    addStrike(tr("D&uplicate it"), faults.duplicate, tr("It arrives twice"));
    addCrashes(faults);
    if (!faults.whyNot.isEmpty()) {
        addSeparator();
        addAction(faults.whyNot)->setEnabled(false);
    }
    addSeparator();
    addFork(event);
}

void MessageMenu::strike(const PlacedFault &placed)
{
    m_session->faults().strike(placed.fault, placed.at);
}

void MessageMenu::addStrike(const QString &text, const std::optional<PlacedFault> &placed,
                            const QString &meaning)
{
    if (!placed)
        return;
    QAction *action = addAction(text);
    action->setObjectName(nameOf(placed->fault.kind));
    action->setStatusTip(tr("%1: forks at %2 and adds %3. The run until now stays beside it.")
                             .arg(meaning, timeTextOf(placed->at), toWords(placed->fault)));
    action->setToolTip(action->statusTip());
    connect(action, &QAction::triggered, this, [this, placed] { strike(*placed); });
}

// Among others, longer than the website waits: the answer then comes to nobody.
void MessageMenu::addDelays(const std::optional<PlacedFault> &placed)
{
    using namespace std::chrono_literals;
    if (!placed)
        return;
    QMenu *menu = addMenu(tr("&Delay it"));
    menu->setObjectName(u"delays"_s);
    menu->setToolTipsVisible(true);
    const Duration tooLate = m_session->inputs().retry->timeout + 1s;
    std::vector<Duration> spans{100ms, 500ms, 2000ms, 30000ms, tooLate};
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    for (const Duration span : spans) {
        PlacedFault delayed = *placed;
        delayed.fault.span = span;
        const QString words = toReadableText(span);
        QAction *action =
            menu->addAction(span == tooLate ? tr("By %1, longer than the website waits").arg(words)
                                            : tr("By %1").arg(words));
        action->setStatusTip(tr("Forks at %1 and adds %2. Another time can be set in the list of "
                                "faults.")
                                 .arg(timeTextOf(placed->at), toWords(delayed.fault)));
        connect(action, &QAction::triggered, this, [this, delayed] { strike(delayed); });
    }
}

void MessageMenu::addCrashes(const MessageFaults &faults)
{
    if (faults.crashes.empty())
        return;
    addSeparator();
    if (faults.nearestCrash) {
        const PlacedFault &nearest = faults.crashes[*faults.nearestCrash];
        addStrike(tr("&Crash here"), nearest, tr("The API process dies at this point"));
    }
    QMenu *menu = addMenu(tr("Crash at another &point"));
    menu->setToolTipsVisible(true);
    for (const PlacedFault &crash : faults.crashes) {
        QAction *action = menu->addAction(pointInWords(crash.fault.point));
        action->setStatusTip(
            tr("Forks at %1 and adds %2.").arg(timeTextOf(crash.at), toWords(crash.fault)));
        connect(action, &QAction::triggered, this, [this, crash] { strike(crash); });
    }
}

void MessageMenu::addFork(size_t event)
{
    QAction *fork = addAction(tr("&Fork here, change nothing"));
    fork->setObjectName(u"fork"_s);
    fork->setStatusTip(tr("Another run goes on from here; this one is kept to compare"));
    connect(fork, &QAction::triggered, this, [this, event] {
        m_session->travel().lookAtEvent(static_cast<qsizetype>(event) + 1);
        m_session->travel().forkHere();
    });
}

} // namespace onecake
