// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/side_outcomes.h"

#include "core/base/text/tr.h"
#include "ui/models/verdict_words.h"
#include "ui/style/accents.h"
#include "ui/widgets/status_frame.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString whyOf(const Verdict &verdict, const QString &policyTitle)
{
    QString words = verdict.state == VerdictState::NotObserved || verdict.why.isEmpty()
        ? asSentence(wordOf(verdict.state))
        : asSentence(verdict.why);
    if (!verdict.assumptions.isEmpty())
        words += u"; "_s + assumptionsInWords(verdict, policyTitle);
    return words;
}

} // namespace

SideOutcomes::SideOutcomes(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&session->beside(), &SideBySide::begun, this, [this] {
        if (m_session->beside().count() != m_cards.size())
            build();
        showOutcomes();
    });
    connect(&session->beside(), &SideBySide::judged, this, &SideOutcomes::showOutcomes);
    m_explaining.setSingleShot(true);
    m_explaining.setInterval(std::chrono::milliseconds(150));
    connect(&m_explaining, &QTimer::timeout, this, [this] {
        m_isResting = true;
        explain();
        m_isResting = false;
    });
    build();
    showOutcomes();
}

void SideOutcomes::build()
{
    delete m_content;
    m_cards.clear();
    m_rows.clear();
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(12, 6, 12, 8);
    rows->setSpacing(6);
    m_difference = new QLabel(m_content);
    m_difference->setObjectName(u"difference"_s);
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    rows->addWidget(m_difference);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    rows->addLayout(cards);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    rows->addLayout(m_grid);
    for (size_t side = 0; side < m_session->beside().count(); ++side) {
        m_cards.push_back(addCard(side));
        cards->addWidget(m_cards.back().frame, 1);
    }
    const size_t count = m_session->beside().verdicts(0).size();
    for (size_t verdict = 0; verdict < count; ++verdict)
        addRow(verdict, m_grid);
    layout()->addWidget(m_content);
}

SideOutcomes::Card SideOutcomes::addCard(size_t side)
{
    Card card;
    card.frame = new StatusFrame(m_content);
    card.mark = new StatusIconLabel(card.frame);
    card.summary = new QLabel(card.frame);
    card.explanation = new QLabel(card.frame);
    card.summary->setObjectName(u"outcome-%1"_s.arg(side + 1));
    card.summary->setTextFormat(Qt::PlainText);
    card.summary->setWordWrap(true);
    card.explanation->setTextFormat(Qt::PlainText);
    card.explanation->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    card.summary->setFont(large);
    card.mark->setFont(large);
    auto *headline = new QHBoxLayout;
    headline->setSpacing(8);
    headline->addWidget(card.mark, 0, Qt::AlignTop);
    headline->addWidget(card.summary, 1);
    auto *content = new QVBoxLayout(card.frame);
    content->setContentsMargins(14, 6, 10, 6);
    content->setSpacing(3);
    content->addLayout(headline);
    content->addWidget(card.explanation, 1);
    return card;
}

void SideOutcomes::addRow(size_t verdict, QGridLayout *grid)
{
    Row row;
    row.promise = new QLabel(m_content);
    row.promise->setWordWrap(true);
    const int line = static_cast<int>(verdict);
    grid->addWidget(row.promise, line, 0);
    grid->setColumnStretch(0, 3);
    for (size_t side = 0; side < m_cards.size(); ++side) {
        auto *mark = new StatusIconLabel(m_content);
        auto *why = new QLabel(m_content);
        why->setWordWrap(true);
        why->setTextFormat(Qt::PlainText);
        const int column = 1 + 2 * static_cast<int>(side);
        grid->addWidget(mark, line, column, Qt::AlignTop);
        grid->addWidget(why, line, column + 1);
        grid->setColumnStretch(column + 1, 4);
        row.marks.push_back(mark);
        row.whys.push_back(why);
    }
    m_rows.push_back(std::move(row));
}

void SideOutcomes::showOutcomes()
{
    const SideBySide &beside = m_session->beside();
    if (beside.count() != m_cards.size())
        return;
    const std::optional<size_t> shown = beside.differenceShown();
    m_difference->setText(beside.differences().empty()
                              ? wordsForNoDifference()
                              : beside.wordsOfDifference(shown.value_or(0)));
    const QStringList titles = beside.titles();
    std::vector<std::vector<Verdict>> verdicts;
    for (size_t side = 0; side < m_cards.size(); ++side) {
        verdicts.push_back(beside.verdicts(side));
        const RunOutcome outcome = beside.outcome(side);
        const VerdictState state = overall(verdicts.back());
        const Card &card = m_cards[side];
        card.frame->setState(state == VerdictState::NotObserved ? StatusFrame::State()
                                                                : StatusFrame::State(state));
        card.mark->setState(state);
        const QString title = titles.value(static_cast<qsizetype>(side));
        const QString summary =
            outcome.intents == 0 ? tr("Nothing ordered yet") : summaryOf(outcome);
        card.summary->setText(summary);
        card.summary->setAccessibleName(u"%1: %2"_s.arg(title, summary));
    }
    explain();
    for (size_t at = 0; at < m_rows.size(); ++at)
        showRow(m_rows[at], verdicts, at);
    sortRows();
    update();
}

// To explain a long run takes longer than a frame: until the hand rests, nothing is said of it.
void SideOutcomes::explain()
{
    constexpr size_t mostAtOnce = 1500;
    const SideBySide &beside = m_session->beside();
    const QStringList titles = beside.titles();
    bool isLong = false;
    for (size_t side = 0; side < m_cards.size(); ++side)
        isLong |= beside.shownCount(side) > mostAtOnce;
    const bool isLater = isLong && !m_isResting;
    for (size_t side = 0; side < m_cards.size() && side < beside.count(); ++side) {
        const QString title = titles.value(static_cast<qsizetype>(side));
        const QString words = isLater ? QString() : beside.explanation(side);
        m_cards[side].explanation->setText(words.isEmpty() ? title : u"%1: %2"_s.arg(title, words));
    }
    if (isLater)
        m_explaining.start();
}

void SideOutcomes::showRow(Row &row, const std::vector<std::vector<Verdict>> &verdicts, size_t at)
{
    const QStringList titles = m_session->beside().titles();
    const Verdict &first = verdicts.front()[at];
    row.promise->setText(promiseOf(first.name));
    row.isDifferent = false;
    for (size_t side = 0; side < row.marks.size(); ++side) {
        const Verdict &verdict = verdicts[side][at];
        row.isDifferent |= verdict.state != first.state;
        row.marks[side]->setState(verdict.state);
        const QString why = whyOf(verdict, m_session->beside().inputs(side).policy->title);
        row.whys[side]->setText(why);
        row.whys[side]->setAccessibleName(u"%1, %2: %3"_s.arg(
            titles.value(static_cast<qsizetype>(side)), asSentence(wordOf(verdict.state)), why));
        row.whys[side]->setForegroundRole(verdict.state == VerdictState::NotObserved
                                              ? QPalette::PlaceholderText
                                              : QPalette::WindowText);
    }
    QFont words = font();
    words.setBold(row.isDifferent);
    row.promise->setFont(words);
}

void SideOutcomes::sortRows()
{
    std::vector<const Row *> order;
    for (const Row &row : m_rows)
        order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), [](const Row *one, const Row *other) {
        return one->isDifferent && !other->isDifferent;
    });
    for (size_t line = 0; line < order.size(); ++line) {
        const int at = m_grid->indexOf(order[line]->promise);
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_grid->getItemPosition(at, &row, &column, &rows, &columns);
        if (row == static_cast<int>(line))
            continue;
        // Taken out and put in again where it belongs; all of the others follow in their turn.
        const auto place = [this, line](QWidget *widget, int into, Qt::Alignment alignment) {
            m_grid->removeWidget(widget);
            m_grid->addWidget(widget, static_cast<int>(line), into, alignment);
        };
        place(order[line]->promise, 0, {});
        for (size_t side = 0; side < order[line]->marks.size(); ++side) {
            place(order[line]->marks[side], 1 + 2 * static_cast<int>(side), Qt::AlignTop);
            place(order[line]->whys[side], 2 + 2 * static_cast<int>(side), {});
        }
    }
}

// The rows that differ have a background of their own.
void SideOutcomes::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    QColor tint = accentsOf(palette()).action;
    tint.setAlphaF(0.1F);
    for (const Row &row : m_rows) {
        if (!row.isDifferent)
            continue;
        QRect area(row.promise->mapTo(this, QPoint()), row.promise->size());
        for (const QLabel *why : row.whys)
            area |= QRect(why->mapTo(this, QPoint()), why->size());
        painter.fillRect(area.adjusted(-4, -2, 4, 2), tint);
    }
}

} // namespace onecake
