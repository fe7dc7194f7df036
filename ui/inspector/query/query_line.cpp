// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/query_line.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/query_completion.h"
#include "ui/inspector/query/query_completer.h"
#include "ui/inspector/query/query_highlight.h"
#include "ui/style/accents.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

// How a query is written, as a table to be kept open beside the line. Each example can be taken.
class QueryHelpDialog final : public QDialog
{
public:
    QueryHelpDialog(const std::function<void(const QString &)> &takeExample, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QTextBrowser *m_text;
};

namespace {

constexpr int helpWidthInLetters = 104;
constexpr int heightInLines = 32;

const QString scheme = u"example"_s;

QString html(const QString &text)
{
    return text.toHtmlEscaped();
}

QString rowOf(const QueryHelpEntry &entry, const QString &aside)
{
    QString form = u"<b>%1</b>"_s.arg(html(entry.form));
    if (!entry.others.isEmpty())
        form += u"<br><span style=\"color:%1\">%2</span>"_s.arg(aside,
                                                                html(entry.others.join(u", "_s)));
    QUrl example;
    example.setScheme(scheme);
    example.setPath(entry.example);
    return u"<tr><td width=\"24%\">%1</td><td width=\"46%\">%2</td>"
           "<td width=\"30%\"><a href=\"%3\">%4</a></td></tr>"_s.arg(
               form, html(entry.words), html(example.toString(QUrl::FullyEncoded)),
               html(entry.example));
}

QString pageOf(const QString &aside)
{
    QString page = tr("<p>Terms are separated by spaces, and all of them must match. An example "
                      "that is chosen goes into the line.</p>");
    for (const QueryHelpPart &part : queryHelp()) {
        page += u"<h3>%1</h3><table width=\"100%\" cellpadding=\"3\">"_s.arg(html(part.title));
        for (const QueryHelpEntry &entry : part.entries)
            page += rowOf(entry, aside);
        page += u"</table>"_s;
    }
    return page;
}

} // namespace

QueryHelpDialog::QueryHelpDialog(const std::function<void(const QString &)> &takeExample,
                                 QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"query-help"_s);
    setWindowTitle(tr("How a query is written – OneCake"));
    m_text->setAccessibleName(tr("How a query is written"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [takeExample](const QUrl &link) { takeExample(link.path(QUrl::FullyDecoded)); });
    fill();
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * helpWidthInLetters, metrics.height() * heightInLines);
}

void QueryHelpDialog::fill()
{
    m_text->setHtml(pageOf(accentsOf(palette()).aside.name()));
}

void QueryHelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

namespace {

constexpr auto quietFor = 400ms; // longer than between two keys
constexpr qsizetype suggestionMax = 40;
constexpr int spacing = 4;
constexpr int sideMargin = 6;

QString remedyText(const QString &suggestion)
{
    return suggestion.isEmpty() ? tr("Leave it out")
                                : tr("Use \"%1\"").arg(spelledOut(suggestion, suggestionMax));
}

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_remedy(new QPushButton(this))
    , m_completer(new QueryCompleter(m_line))
{
    m_line->setObjectName(u"query"_s);
    m_line->setAccessibleName(tr("Which keys"));
    m_line->setAccessibleDescription(tr("Ctrl+Space suggests what can go here, F1 explains"));
    m_line->setPlaceholderText(
        tr("Which keys: status:stuck scope:placeOrder key:9f* expires<1h replays>3 \"carrot\""));
    m_line->setClearButtonEnabled(true);
    m_line->setTextMargins(sideMargin, 0, sideMargin, 0);
    m_line->setMinimumHeight(2 * m_line->fontMetrics().height());
    m_problem->setObjectName(u"query-problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_remedy->setObjectName(u"query-remedy"_s);
    m_remedy->setToolTip(tr("Alt+Return in the line does the same"));
    auto *question = new QToolButton(this);
    question->setObjectName(u"query-help-button"_s);
    question->setText(u"?"_s);
    question->setAutoRaise(true);
    question->setAccessibleName(tr("How a query is written"));
    question->setToolTip(tr("How a query is written (F1)"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    top->addWidget(question);
    auto *below = new QHBoxLayout;
    below->addWidget(m_problem, 1);
    below->addWidget(m_remedy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addLayout(top);
    layout->addLayout(below);
    setFocusProxy(m_line);
    check();

    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietFor);
    connect(&m_quiet, &QTimer::timeout, this, &QueryLine::askWhenQuiet);
    connect(m_line, &QLineEdit::textChanged, this, &QueryLine::check);
    connect(m_line, &QLineEdit::textEdited, &m_quiet, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::returnPressed, this, &QueryLine::ask);
    connect(m_completer, &QueryCompleter::opened, this, &QueryLine::showWhatIsWrong);
    connect(m_completer, &QueryCompleter::closed, this, &QueryLine::check);
    connect(m_completer, &QueryCompleter::closed, &m_quiet, qOverload<>(&QTimer::start));
    connect(m_remedy, &QPushButton::clicked, this, &QueryLine::takeSuggestion);
    connect(question, &QToolButton::clicked, this, &QueryLine::showHelp);
    m_line->installEventFilter(this);
}

QString QueryLine::text() const
{
    return m_line->text();
}

void QueryLine::setText(const QString &text)
{
    m_line->setText(text);
    ask();
}

void QueryLine::select()
{
    m_line->setFocus();
    m_line->selectAll();
}

void QueryLine::selectTerm(int index)
{
    if (index < 0 || index >= static_cast<int>(m_parsed.places.size()))
        return;
    const QueryPlace &place = m_parsed.places.at(static_cast<std::size_t>(index));
    m_line->setFocus();
    m_line->setSelection(static_cast<int>(place.column), static_cast<int>(place.length));
}

void QueryLine::setVocabulary(QueryVocabulary vocabulary)
{
    m_completer->setVocabulary(std::move(vocabulary));
}

void QueryLine::setAsksWhileTyping(bool asks)
{
    m_asksWhileTyping = asks;
}

void QueryLine::showHelp()
{
    if (m_help == nullptr)
        m_help = new QueryHelpDialog(
            [this](const QString &example) {
                replace({0, m_line->text().size()}, example);
            },
            this);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void QueryLine::check()
{
    // A line edit shows line breaks as a sign, and keeps them.
    if (m_line->text().contains(u'\n')) {
        const QSignalBlocker blocker(m_line);
        const int cursor = m_line->cursorPosition();
        m_line->setText(m_line->text().replace(u'\n', u' '));
        m_line->setCursorPosition(cursor);
    }
    m_parsed = parseQuery(m_line->text());
    showWhatIsWrong();
    Q_EMIT edited();
}

// Not of a word that is still being completed.
void QueryLine::showWhatIsWrong()
{
    const bool isWrong = !m_parsed.problems.empty() && !m_completer->isOpen();
    setHighlights(m_line,
                  highlightsOf(m_line->text(),
                               isWrong ? m_parsed.problems : std::vector<QueryProblem>(),
                               palette()));
    const bool hasRemedy = isWrong && m_parsed.problems.front().suggestion.has_value();
    m_problem->setVisible(isWrong);
    m_remedy->setVisible(hasRemedy);
    if (isWrong)
        m_problem->setText(sentence(m_parsed.problems.front()));
    if (hasRemedy)
        m_remedy->setText(remedyText(*m_parsed.problems.front().suggestion));
}

void QueryLine::takeSuggestion()
{
    if (m_parsed.problems.empty() || !m_parsed.problems.front().suggestion)
        return;
    const QueryProblem problem = m_parsed.problems.front();
    replace(problem.place, *problem.suggestion);
}

// So that it can be undone like what was typed.
void QueryLine::replace(const QueryPlace &place, const QString &text)
{
    m_line->setFocus();
    m_line->setSelection(static_cast<int>(place.column), static_cast<int>(place.length));
    if (text.isEmpty())
        m_line->del();
    else
        m_line->insert(text);
}

void QueryLine::ask()
{
    m_quiet.stop();
    m_asked = m_line->text();
    Q_EMIT asked(m_asked);
}

void QueryLine::askWhenQuiet()
{
    const bool isUnderstood = m_parsed.problems.empty();
    if (m_asksWhileTyping && isUnderstood && !m_completer->isOpen() && m_line->text() != m_asked)
        ask();
}

// Not shortcuts: the window may have the same keys for something else.
bool QueryLine::eventFilter(QObject *watched, QEvent *event)
{
    // Files are no query: whoever is above opens them.
    const bool isDrag = watched == m_line && event->type() == QEvent::DragEnter;
    if (isDrag && static_cast<QDragEnterEvent *>(event)->mimeData()->hasUrls()) {
        event->ignore();
        return true;
    }
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_line || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isRemedy = isReturn && key->modifiers().testFlag(Qt::AltModifier);
    const bool isHelp = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    if (!isRemedy && !isHelp)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && isHelp)
        showHelp();
    else if (event->type() == QEvent::KeyPress)
        takeSuggestion();
    return true;
}

void QueryLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colours were those of the palette before.
    if (event->type() == QEvent::PaletteChange)
        showWhatIsWrong();
}

} // namespace onecake
