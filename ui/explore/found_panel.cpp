// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/found_panel.h"

#include "core/lab/explore/explore_words.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/explore/explore_action.h"
#include "ui/explore/fault_chip.h"
#include "ui/explore/saver_list.h"
#include "ui/keys/action_reason.h"
#include "ui/models/verdict_words.h"
#include "ui/style/status_icon.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/status_frame.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int panelMargin = 14;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// A shape and words in one line.
QWidget *stateLine(VerdictState state, const QString &text, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *mark = new StatusIconLabel(line);
    mark->setState(state);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(plainLabel(text, line), 1);
    return line;
}

} // namespace

FoundPanel::FoundPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_place(new QLabel(this))
    , m_verdict(new CalloutBox(u"explore.verdict"_s, this))
    , m_details(new QWidget(this))
{
    setObjectName(u"explore.found"_s);
    m_verdict->setObjectName(u"explore.verdict-box"_s);
    addActions();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    rows->setSpacing(8);
    addHead(rows);
    rows->addWidget(m_verdict);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    m_chipRows = new QVBoxLayout;
    m_chipRows->setSpacing(6);
    details->addLayout(m_chipRows);
    addButtons(details);
    addProof(details);
    addSavers(details);
    rows->addWidget(m_details);
    rows->addStretch(1);
    showNothing(tr("No cell is chosen"),
                tr("Choose a cell with the arrows: the shortest run that breaks the promise is "
                   "shown here."));
}

void FoundPanel::addActions()
{
    const auto add = [this](const QString &name, const QString &title, const QKeySequence &key,
                            const QString &purpose) {
        return newExploreAction(this, name, title, key, purpose);
    };
    m_open = add(u"open"_s, tr("&Open in the lab"), Qt::CTRL | Qt::Key_Return,
                 tr("Play this run in the lab, paused before its first fault"));
    connect(m_open, &QAction::triggered, this, [this] { askPlay(false); });
    m_beside = add(u"beside"_s, tr("Play what saves it &beside"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                   tr("Play this run in the lab, and beside it the one that is marked under What "
                      "would save it"));
    connect(m_beside, &QAction::triggered, this, [this] { askPlay(true); });
    m_previous = add(u"previous"_s, tr("&Previous counter-example"), Qt::SHIFT | Qt::Key_N,
                     tr("The one with the kinds of faults before"));
    m_previous->setIcon(iconOf(StatusIcon::Back));
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
    m_next = add(u"next"_s, tr("&Next counter-example"), Qt::Key_N,
                 tr("The one with the next kinds of faults"));
    m_next->setIcon(iconOf(StatusIcon::Step));
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
}

QList<QAction *> FoundPanel::actions() const
{
    return {m_open, m_beside, m_previous, m_next};
}

void FoundPanel::addHead(QVBoxLayout *rows)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"explore.found-title"_s);
    m_place->setObjectName(u"explore.found-place"_s);
    m_place->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(new ActionButton(m_previous, ActionButton::Shape::Picture, {}, this));
    head->addWidget(m_place);
    head->addWidget(new ActionButton(m_next, ActionButton::Shape::Picture, {}, this));
    rows->addLayout(head);
}

void FoundPanel::addProof(QVBoxLayout *rows)
{
    m_shorter = new SectionLabel({}, m_details);
    m_shorter->setWordWrap(true);
    m_shorter->setObjectName(u"explore.shorter"_s);
    rows->addWidget(m_shorter);
    m_proofRows = new QVBoxLayout;
    m_proofRows->setSpacing(2);
    rows->addLayout(m_proofRows);
    m_noReturn = plainLabel({}, m_details);
    m_noReturn->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_noReturn);
}

void FoundPanel::addSavers(QVBoxLayout *rows)
{
    rows->addWidget(new SectionLabel(tr("What would save it?"), m_details));
    m_savers = new SaverList(m_details);
    rows->addWidget(m_savers);
    rows->addWidget(new ActionButton(m_beside, ActionButton::Shape::Wide, {}, m_details));
    connect(m_savers, &SaverList::changed, this, &FoundPanel::follow);
    connect(m_savers, &SaverList::taken, m_beside, &QAction::trigger);
}

void FoundPanel::addButtons(QVBoxLayout *rows)
{
    auto *open = new ActionButton(m_open, ActionButton::Shape::Wide, {}, m_details);
    open->setPrimary(true);
    rows->addWidget(open);
}

void FoundPanel::show(const QString &name, FoundRun found)
{
    m_found = std::move(found);
    m_name = name;
    showExample();
}

void FoundPanel::showNothing(const QString &name, const QString &sentence)
{
    m_found.reset();
    m_name = name;
    m_title->setText(name);
    m_verdict->say({}, {}, asSentence(sentence));
    m_details->hide();
    m_place->hide();
    if (m_savers != nullptr)
        m_savers->clear();
    follow();
}

void FoundPanel::go(int step)
{
    if (!m_found)
        return;
    const auto count = static_cast<int>(m_found->count());
    const int next = static_cast<int>(m_found->index()) + step;
    if (next < 0 || next >= count)
        return;
    m_found->show(static_cast<size_t>(next));
    showExample();
}

void FoundPanel::showExample()
{
    m_title->setText(m_name);
    m_details->show();
    showChips();
    showProof();
    showVerdict();
    m_place->setVisible(m_found->count() > 1);
    m_place->setText(tr("%1 of %2").arg(m_found->index() + 1).arg(m_found->count()));
    m_place->setToolTip(tr("The shortest one, and one for each other combination of kinds of "
                           "faults"));
    follow();
}

void FoundPanel::showChips()
{
    for (const Chip &chip : m_chips)
        delete chip.place;
    m_chips.clear();
    const Faults &faults = m_found->faults();
    for (size_t at = 0; at < faults.size(); ++at) {
        Chip chip;
        chip.place = new QWidget(m_details);
        auto *rows = new QVBoxLayout(chip.place);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(2);
        const VerdictState without = m_found->stateWithout(at);
        const QString words = toWords(faults[at]);
        chip.fault = new FaultChip(words, chip.place);
        chip.fault->setObjectName(u"explore.chip"_s);
        const QString state = tr("without it: %1").arg(wordOf(without));
        chip.fault->setToolTip(u"%1. %2"_s.arg(words, asSentence(state)));
        chip.fault->setAccessibleName(words);
        chip.fault->setAccessibleDescription(state);
        auto *line = new QHBoxLayout;
        line->addWidget(chip.fault);
        line->addStretch(1);
        rows->addLayout(line);
        rows->addWidget(stateLine(without, state, chip.place));
        connect(chip.fault, &QCheckBox::toggled, this, [this, at](bool isOn) {
            m_found->setOn(at, isOn);
            showVerdict();
        });
        m_chipRows->addWidget(chip.place);
        m_chips.push_back(chip);
    }
}

void FoundPanel::showVerdict()
{
    const FoundRun::Judged judged = m_found->judged();
    QString text = u"%1: %2"_s.arg(headingOf(m_found->promise()), wordOf(judged.state));
    if (!judged.why.isEmpty())
        text += u"\n"_s + judged.why;
    if (!m_found->isWhole())
        text += u"\n"_s + tr("With the faults that are switched on.");
    else if (m_found->index() == 0)
        text += u"\n"_s
            + (m_found->faults().empty() ? tr("It takes no fault.")
                                         : tr("The shortest: it takes these %n faults.", nullptr,
                                              static_cast<int>(m_found->faults().size())));
    m_verdict->say(judged.state, judged.summary, text);
    QAccessibleEvent said(m_verdict, QAccessible::NameChanged);
    m_verdict->setAccessibleName(u"%1. %2"_s.arg(judged.summary, text));
    QAccessible::updateAccessibility(&said);
    if (judged.state == VerdictState::Broken)
        m_savers->look(m_found->run(), m_found->promise());
    else
        m_savers->clear();
}

void FoundPanel::showProof()
{
    qDeleteAll(m_proof);
    m_proof.clear();
    m_shorter->setText(m_found->shorterHeading());
    const QStringList lines = m_found->proof();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const VerdictState state = m_found->example().proof.at(static_cast<size_t>(at)).state;
        QWidget *line = stateLine(state, asSentence(lines[at]), m_details);
        m_proofRows->addWidget(line);
        m_proof.push_back(line);
    }
    QStringList more;
    for (const QString &words : {m_found->pointOfNoReturn(), limitInWords(m_found->example())}) {
        if (!words.isEmpty())
            more.append(asSentence(words));
    }
    m_noReturn->setText(more.join(u'\n'));
    m_noReturn->setVisible(!more.isEmpty());
}

void FoundPanel::follow()
{
    const QString none = tr("The chosen cell has no counter-example.");
    allow(m_open, isFound(), none);
    const bool isSaved = isFound() && m_savers != nullptr && m_savers->chosen() != nullptr;
    allow(m_beside, isSaved, isFound() ? tr("Nothing was found that would save this run.") : none);
    const bool isFirst = !isFound() || m_found->index() == 0;
    const bool isLast = !isFound() || m_found->index() + 1 >= m_found->count();
    allow(m_previous, !isFirst, isFound() ? tr("This is the first one.") : none);
    allow(m_next, !isLast, isFound() ? tr("This is the last one.") : none);
}

bool FoundPanel::isUntouched() const
{
    return !m_found || (m_found->index() == 0 && m_found->isWhole());
}

FoundPlay FoundPanel::playBesideChosen() const
{
    return m_found->play(m_savers->chosen());
}

void FoundPanel::askPlay(bool isBeside)
{
    if (m_found)
        Q_EMIT playAsked(isBeside ? playBesideChosen() : play());
}

} // namespace onecake
