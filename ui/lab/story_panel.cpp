// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/story_panel.h"

#include "core/base/text/tr.h"
#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/scrub_bar.h"
#include "ui/keys/key_words.h"
#include "ui/keys/shortcut_book.h"
#include "ui/models/log_model.h"
#include "ui/style/accents.h"
#include "ui/widgets/action_button.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr float tintShare = 0.6F;

QString hintFor(const LabState &state)
{
    if (state.isInTunnel)
        return tr("In the tunnel: whatever is on its way now is lost.");
    if (state.phase == LabPhase::Ready)
        return state.isFreePlay
            ? tr("Press Order a cake ({lab.order}), then the tunnel ({lab.tunnel}) before the "
                 "answer is back.")
            : tr("Ready. Press Play ({lab.play}), or go event by event with Step ({lab.step}).");
    if (state.phase == LabPhase::Over) {
        const QString next = state.isFreePlay
            ? tr("Nothing is under way. Order a cake ({lab.order})")
            : tr("The story is over. Look back ({lab.back}), or put another beside it "
                 "({lab.compare})");
        return next
            + (state.canSkip ? tr(", or skip ({lab.skip}) to the end of a key's retention.")
                             : u"."_s);
    }
    return state.isPlaying ? tr("Time flows.")
                           : tr("Time stands still. Step ({lab.step}), play on ({lab.play}) or "
                                "look back ({lab.back}).");
}

constexpr int margin = 16;

QString faultsInWords(const Faults &faults, quint64 seed)
{
    if (faults.empty())
        return {};
    const QString words = tr("Additional faults: %1").arg(toWords(faults));
    return isAnyByChance(faults) ? words + tr(" (seed %1)").arg(seed) : words;
}

QString switchedOffInWords(const FaultPlan &plan)
{
    Faults off;
    for (const PlannedFault &planned : plan.faults) {
        if (!planned.isOn)
            off.push_back(planned.fault);
    }
    return off.empty() ? QString() : StoryPanel::tr("Switched off: %1").arg(toWords(off));
}

} // namespace

TransportBar::TransportBar(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_clock(new QWidget(this))
    , m_time(new QLabel(m_clock))
    , m_hint(new QLabel(this))
    , m_speed(makeSpeedBox())
    , m_fork(new ActionButton(actions.fork, ActionButton::Shape::Narrow, {}, this))
{
    setLayoutDirection(Qt::LeftToRight); // as time runs on it, in every language
    m_row->setSpacing(4);
    addButtons(actions);
    addClock();
    m_row->addWidget(m_clock, 1);
    m_row->addWidget(m_speed);
    m_row->addWidget(m_fork);
    m_rows->setContentsMargins(8, 6, 8, 6);
    m_rows->setSpacing(2);
    m_rows->addLayout(m_row);
    m_rows->addWidget(m_hint);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setWordWrap(true);
    connect(session, &LabSession::lookedAtChanged, this, &TransportBar::showTime);
    connect(session, &LabSession::runStarted, this, &TransportBar::showTime);
    connect(session, &LabSession::stateChanged, this, &TransportBar::showHint);
    connect(session, &LabSession::lookedAtChanged, this, &TransportBar::showHint);
    if (ShortcutBook *keys = ShortcutBook::current())
        connect(keys, &ShortcutBook::changed, this, &TransportBar::showHint);
    showTime();
    showHint();
}

void TransportBar::addButtons(const LabActions &actions)
{
    for (QAction *action : {actions.toStart, actions.back, actions.play, actions.step, actions.skip,
                            actions.toEnd, actions.skipToExpiry}) {
        auto *button = new ActionButton(action, ActionButton::Shape::Picture, {}, this);
        m_row->addWidget(button);
        if (action != actions.play)
            continue;
        const auto follow = [button](const LabState &state) {
            button->setPrimary(!state.isFreePlay);
        };
        connect(m_session, &LabSession::stateChanged, button, follow);
        follow(m_session->state());
    }
}

void TransportBar::addClock()
{
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPointSizeF(font().pointSizeF() * 1.15);
    m_time->setFont(digits);
    m_time->setToolTip(tr("Virtual time since the story began"));
    m_time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(m_clock);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_time);
    m_scrub = new ScrubBar(m_session, m_clock);
    layout->addWidget(m_scrub, 1);
}

// Of all in one row, or with the line of time and the fork in a row of their own. It must not
// depend on how they stand now, or on what is not shown yet: the bar would go back and forth for
// ever.
int TransportBar::leastWidth(bool isNarrow) const
{
    const QMargins margins = m_rows->contentsMargins();
    const QMargins inClock = m_clock->layout()->contentsMargins();
    const int spacing = m_row->spacing();
    int upper = -spacing;
    int lower = inClock.left() + inClock.right() + 2 * spacing;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{m_time, m_scrub, m_fork})
        lower += widget->minimumSizeHint().width();
    for (const QWidget *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget != m_hint && widget != m_clock && widget != m_fork)
            upper += widget->minimumSizeHint().width() + spacing;
    }
    const int width = isNarrow ? std::max(upper, lower) : upper + spacing + lower;
    return width + margins.left() + margins.right();
}

QSize TransportBar::minimumSizeHint() const
{
    return {leastWidth(true), QWidget::minimumSizeHint().height()};
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Larger letters need more room, which is known only once everything in it has them.
bool TransportBar::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return isDone;
}

// Where there is little room, the line of time takes that of the hint.
void TransportBar::arrange()
{
    const bool isNarrow = width() < leastWidth(false);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_hint->setVisible(!isNarrow);
    if (isNarrow) {
        m_row->removeWidget(m_clock);
        m_row->removeWidget(m_fork);
        m_rows->insertWidget(1, m_clock);
        m_clock->layout()->addWidget(m_fork);
    } else {
        m_clock->layout()->removeWidget(m_fork);
        m_rows->removeWidget(m_clock);
        m_row->insertWidget(m_row->count() - 1, m_clock, 1); // before the speed
        m_row->addWidget(m_fork);
    }
}

QComboBox *TransportBar::makeSpeedBox()
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(tr("Speed"));
    box->setFocusPolicy(Qt::TabFocus);
    for (int doublings = Speed::slowest; doublings <= Speed::fastest; ++doublings)
        box->addItem(Speed(doublings).text(), doublings);
    connect(box, &QComboBox::activated, m_session, [session = m_session, box](int index) {
        session->setSpeed(Speed(box->itemData(index).toInt()));
    });
    const auto follow = [box](const LabState &state) {
        box->setCurrentIndex(box->findData(state.speed.doublings()));
    };
    connect(m_session, &LabSession::stateChanged, box, follow);
    follow(m_session->state());
    return box;
}

void TransportBar::showTime()
{
    const QString text = clockText(m_session->travel().lookedAt());
    m_time->setText(text);
    m_time->setAccessibleName(tr("Virtual time %1").arg(text));
}

void TransportBar::showHint()
{
    const bool isLookingBack = m_session->travel().isLookingBack();
    QString words = hintFor(m_session->state());
    if (isLookingBack)
        words =
            tr("Looking back at %1 of %2: fork here ({lab.fork}), or return to now ({lab.to-now}).")
                .arg(clockText(m_session->travel().lookedAt()), clockText(m_session->elapsed()));
    words = withKeys(words);
    m_hint->setText(words);
    m_speed->setToolTip(
        withKeys(tr("How fast time flows: faster ({lab.faster}), slower ({lab.slower}), "
                    "real time ({lab.real-time})")));
    setToolTip(words); // where there is no room for it
    m_hint->setForegroundRole(isLookingBack ? QPalette::WindowText : QPalette::PlaceholderText);
    update();
}

// The whole bar is tinted while it shows the past.
void TransportBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    if (!m_session->travel().isLookingBack())
        return;
    QPainter painter(this);
    QColor tint = accentsOf(palette()).chosenRow;
    tint.setAlphaF(tintShare);
    painter.fillRect(rect(), tint);
}

StoryPanel::StoryPanel(LabSession *session, LabSelection *focus, const LabActions &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_faults(new QLabel(this))
    , m_diagram(new DiagramView(session, focus, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(margin, 0, margin, 8);
    header->setSpacing(2);
    header->addWidget(m_title);
    header->addWidget(m_summary);
    header->addWidget(m_faults);
    layout->addLayout(header);
    layout->addWidget(m_diagram, 1);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(margin / 2, 8, margin / 2, 8);
    footer->setSpacing(4);
    footer->addWidget(new TransportBar(session, actions, this));
    layout->addLayout(footer);
    addHeader();
    connect(session, &LabSession::runStarted, this, &StoryPanel::showStory);
    if (ShortcutBook *keys = ShortcutBook::current())
        connect(keys, &ShortcutBook::changed, this, &StoryPanel::showStory);
    showStory();
}

void StoryPanel::addHeader()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_summary->setWordWrap(true);
    m_faults->setObjectName(u"story-faults"_s);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
}

// Where there is little room, the picture has it.
void StoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int linesForAll = 22;
    const bool hasRoom = height() > linesForAll * fontMetrics().height();
    if (hasRoom != m_summary->isHidden())
        return;
    m_summary->setVisible(hasRoom);
    layout()->activate(); // at once: the picture would be without that room until the next event
}

void StoryPanel::showStory()
{
    const RunInputs &inputs = m_session->inputs();
    m_title->setText(translated(inputs.scenario->title));
    m_summary->setText(translated(inputs.scenario->summary));
    m_title->setToolTip(translated(inputs.scenario->summary));
    QStringList lines{faultsInWords(m_session->choices().setup().faults, inputs.seed),
                      switchedOffInWords(m_session->choices().plan())};
    lines.removeAll(QString());
    m_faults->setText(lines.join(u'\n'));
    m_faults->setVisible(!m_faults->text().isEmpty());
    m_diagram->setEmptyText(
        withKeys(inputs.scenario->script.empty()
                     ? tr("Nothing has happened yet.\nPress Order a cake ({lab.order}).")
                     : tr("Nothing has happened yet.\nPress Play ({lab.play}).")));
}

} // namespace onecake
