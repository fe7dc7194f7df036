// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query_line.h"

#include "core/inspect/query_parser.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A line edit has no formats of its own; those of an input method under way are all that it paints.
void underline(QLineEdit *line, const std::vector<QueryProblem> &problems)
{
    QList<QInputMethodEvent::Attribute> attributes;
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(Qt::red);
    for (const QueryProblem &problem : problems)
        attributes.append({QInputMethodEvent::TextFormat,
                           static_cast<int>(problem.place.column) - line->cursorPosition(),
                           static_cast<int>(std::max<qsizetype>(problem.place.length, 1)), wavy});
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(line, &event);
}

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_line->setObjectName(u"query"_s);
    m_line->setAccessibleName(u"Which keys"_s);
    m_line->setPlaceholderText(
        u"Which keys: status:stuck scope:placeOrder key:9f* expires<1h replays>3 \"carrot\""_s);
    m_line->setClearButtonEnabled(true);
    m_problem->setObjectName(u"query-problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &QueryLine::check);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { Q_EMIT asked(m_line->text()); });
}

QString QueryLine::text() const
{
    return m_line->text();
}

void QueryLine::setText(const QString &text)
{
    m_line->setText(text);
    Q_EMIT asked(text);
}

void QueryLine::select()
{
    m_line->setFocus();
    m_line->selectAll();
}

void QueryLine::check()
{
    const ParsedQuery parsed = parseQuery(m_line->text());
    underline(m_line, parsed.problems);
    m_problem->setVisible(!parsed.problems.empty());
    if (!parsed.problems.empty())
        m_problem->setText(sentence(parsed.problems.front()));
}

} // namespace onecake
