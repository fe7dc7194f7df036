// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/payload_dialog.h"

#include "core/base/detach.h"
#include "core/base/json/ordered_json.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/query_edit.h"
#include "ui/models/store_text.h"
#include "ui/style/accents.h"
#include "ui/style/fonts.h"
#include "ui/style/onecake_style.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/status_frame.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyleOptionFrame>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

// Where a payload is pasted. A long line is not wrapped, because to wrap it takes time in the
// square of its length, and what is too large is not taken at all.
class PayloadEdit final : public QPlainTextEdit
{
public:
    explicit PayloadEdit(QWidget *parent);

    // When what was pasted is larger than 300 KB, and nothing was inserted.
    void setRefused(std::function<void()> refused) { m_refused = std::move(refused); }
    // Wrapped or not, as its lines are long.
    void setText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void wrapFor(const QString &text);

    std::function<void()> m_refused;
};

namespace {

constexpr qsizetype largest = 300'000;
constexpr qsizetype wrappedMost = 5000;

} // namespace

PayloadEdit::PayloadEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(fixedFont(parent->font()));
    setMinimumHeight(fontMetrics().height() * 4);
}

// The style frames text of several lines in a line that cannot be seen on a dark ground.
bool PayloadEdit::event(QEvent *event)
{
    const bool isHandled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::Paint)
        return isHandled;
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintFieldFrame(painter, option);
    return true;
}

void PayloadEdit::wrapFor(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    if (longest > wrappedMost)
        setLineWrapMode(NoWrap);
    else if (document()->characterCount() < wrappedMost)
        setLineWrapMode(WidgetWidth);
}

void PayloadEdit::setText(const QString &text)
{
    clear();
    wrapFor(text);
    setPlainText(text);
}

void PayloadEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > largest) {
        if (m_refused)
            m_refused();
        return;
    }
    wrapFor(text);
    QPlainTextEdit::insertFromMimeData(source);
}

namespace {

constexpr int payloadMargin = 16;
constexpr QSize usualSize(720, 620);
// What is computed between two key strokes without being felt; what is longer waits for a pause.
constexpr qsizetype liveMax = 50'000;
constexpr auto pauseInTyping = 250ms;
constexpr qsizetype hashedShownMax = 50'000;

} // namespace

PayloadDialog::PayloadDialog(const Layout &layout, const QStringList &prefixes, QWidget *parent,
                             Search search)
    : QDialog(parent)
    , m_formula(new QComboBox(this))
    , m_payloadWords(new QLabel(this))
    , m_payload(new PayloadEdit(this))
    , m_jmesPath(new QLineEdit(this))
    , m_prefix(new QLineEdit(this))
    , m_hashing(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_note(new CalloutBox(u"payload-note"_s, this))
    , m_hashed(new PayloadEdit(this))
    , m_search(std::move(search))
    , m_usual(layout.formula)
{
    setObjectName(u"which-order"_s);
    setWindowTitle(tr("Find by payload"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(payloadMargin, payloadMargin, payloadMargin, payloadMargin);
    page->setSpacing(payloadMargin);
    page->addLayout(makeQuestion(prefixes), 1);
    page->addWidget(m_note);
    page->addLayout(makeAnswer());
    page->addWidget(makeButtons());
    alignLabels();
    m_formula->setCurrentIndex(
        layout.formula ? m_formula->findData(static_cast<int>(*layout.formula)) : -1);
    follow();
    followFormula();
    m_payload->setFocus();
    resize(usualSize);
}

QFormLayout *PayloadDialog::makeQuestion(const QStringList &prefixes)
{
    auto *form = new QFormLayout;
    for (const auto &[formula, name] : enumNames<KeyFormula>)
        m_formula->addItem(wordsOf(formula).title, static_cast<int>(formula));
    m_formula->setPlaceholderText(tr("Choose the library that made the key"));
    addField(form, tr("&Library"), m_formula);
    m_payload->setPlaceholderText(u"{\"order\": 17, \"cake\": \"carrot\"}"_s);
    m_payloadWords->setWordWrap(true);
    m_payloadWords->setForegroundRole(QPalette::PlaceholderText);
    addField(form, tr("&Payload"), m_payload);
    m_payload->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    form->addRow(QString(), m_payloadWords);
    m_jmesPath->setPlaceholderText(tr("powertools_json(body).[userId, productId]"));
    m_jmesPath->setToolTip(
        tr("What the library hashes of the event, as event_key_jmespath says it; "
           "empty: all of it"));
    addField(form, u"&JMESPath"_s, m_jmesPath);
    auto *completer = new QCompleter(prefixes, m_prefix);
    completer->setFilterMode(Qt::MatchContains);
    m_prefix->setCompleter(completer);
    addField(form, tr("P&refix"), m_prefix);
    for (const auto &[hashing, name] : enumNames<KeyHashing>)
        m_hashing->addItem(titleOf(hashing), static_cast<int>(hashing));
    addField(form, tr("&Hash"), m_hashing);
    return form;
}

QFormLayout *PayloadDialog::makeAnswer()
{
    auto *form = new QFormLayout;
    m_key->setReadOnly(true);
    m_key->setFont(fixedFont(font()));
    addField(form, tr("&Key"), m_key);
    m_hashed->setReadOnly(true);
    m_hashed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addField(form, tr("Hashed &text"), m_hashed);
    m_hashed->setToolTip(tr("What the library hashes, for comparing with a log"));
    return form;
}

// The note stands between two forms, whose fields begin at one edge all the same.
void PayloadDialog::alignLabels()
{
    QList<QLabel *> labels = findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return label->buddy() == nullptr; });
    int widest = 0;
    for (const QLabel *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

QWidget *PayloadDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *close = new QPushButton(tr("Close"), row);
    m_copy = new QPushButton(tr("&Copy key"), row);
    m_go = new QPushButton(tr("&Go to it"), row);
    m_go->setProperty(primaryProperty, true);
    m_go->setDefault(true);
    m_go->setToolTip(tr("Show the record of this key (Ctrl+Return)"));
    layout->addWidget(close);
    layout->addStretch();
    layout->addWidget(m_copy);
    layout->addWidget(m_go);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void PayloadDialog::follow()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseInTyping);
    connect(&m_soon, &QTimer::timeout, this, &PayloadDialog::ask);
    connect(m_formula, &QComboBox::currentIndexChanged, this, &PayloadDialog::followFormula);
    connect(m_hashing, &QComboBox::currentIndexChanged, this, &PayloadDialog::askSoon);
    connect(m_jmesPath, &QLineEdit::textChanged, this, &PayloadDialog::askSoon);
    connect(m_prefix, &QLineEdit::textChanged, this, &PayloadDialog::askSoon);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &PayloadDialog::askSoon);
    // Nobody waits for larger ones on the command line while typing.
    m_payload->setRefused([this] {
        m_note->say(ReportState::Missing, {},
                    tr("What was pasted is larger than 300 KB. Paste only what the key is taken "
                       "from, or ask onecake keys find."));
    });
    connect(m_go, &QPushButton::clicked, this, &PayloadDialog::go);
    // Return alone is a new line in the payload.
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_go, &QPushButton::click);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_answer)
            QGuiApplication::clipboard()->setText(m_answer->key);
    });
}

void PayloadDialog::followFormula()
{
    const std::optional<KeyFormula> formula = chosenFormula();
    const bool isChosen = formula.has_value();
    const KeyFormulaWords words = formula ? wordsOf(*formula) : KeyFormulaWords();
    m_payloadWords->setText(words.payload);
    m_prefix->setEnabled(!words.prefix.isEmpty());
    m_prefix->setPlaceholderText(!isChosen                    ? QString()
                                     : words.prefix.isEmpty() ? tr("this library has none")
                                                              : words.prefix);
    m_prefix->setToolTip(words.prefix.isEmpty()
                             ? QString()
                             : tr("What stands before the # of the key: %1").arg(words.prefix));
    if (isChosen)
        m_hashing->setItemText(m_hashing->findData(static_cast<int>(KeyHashing::Usual)),
                               titleOf(KeyHashing::Usual, formula));
    askSoon();
}

std::optional<KeyFormula> PayloadDialog::chosenFormula() const
{
    if (m_formula->currentIndex() < 0)
        return std::nullopt;
    return valueOfNumber<KeyFormula>(m_formula->currentData().toInt());
}

std::optional<KeyQuestion> PayloadDialog::question() const
{
    const std::optional<KeyFormula> formula = chosenFormula();
    if (!formula)
        return std::nullopt;
    const auto hashing = valueOfNumber<KeyHashing>(m_hashing->currentData().toInt());
    return KeyQuestion{*formula, m_payload->toPlainText(),
                       m_prefix->isEnabled() ? m_prefix->text() : QString(),
                       hashing.value_or(KeyHashing::Usual)};
}

void PayloadDialog::askSoon()
{
    m_answer.reset();
    m_found.clear();
    m_searching.end();
    m_go->setEnabled(false);
    m_copy->setEnabled(false);
    if (m_payload->document()->characterCount() <= liveMax)
        ask();
    else
        m_soon.start();
}

void PayloadDialog::ask()
{
    m_soon.stop();
    m_payload->setExtraSelections({});
    const std::optional<KeyQuestion> asked = question();
    if (!asked || asked->payload.trimmed().isEmpty()) {
        m_key->clear();
        m_hashed->clear();
        m_note->say({}, {},
                    asked ? tr("Paste what was sent, and its key appears here.")
                          : tr("This table does not say that its keys are made of the payload. "
                               "Choose the library that made them."));
        return;
    }
    const Result<QString> selected = selectedPayload(asked->payload, m_jmesPath->text());
    if (!selected) {
        refuse(selected.error());
        return;
    }
    KeyQuestion hashed = *asked;
    hashed.payload = *selected;
    const Result<KeyAnswer> answer = keyOf(hashed);
    if (answer) {
        show(*answer);
        return;
    }
    refuse(answer.error());
    underline(asked->payload);
}

void PayloadDialog::show(const KeyAnswer &answer)
{
    m_answer = answer;
    m_go->setEnabled(true);
    m_copy->setEnabled(true);
    m_key->setText(spelledOut(answer.key));
    m_key->setCursorPosition(0);
    m_hashed->setText(spelledOutLines(answer.hashedText, hashedShownMax));
    QStringList words;
    if (m_prefix->isEnabled() && m_prefix->text().isEmpty())
        words.append(m_search
                         ? tr("Without the prefix this is the end of the key; those that the "
                              "table has are tried.")
                         : tr("Without the prefix this is the end of the key; the search finds "
                              "any key that ends so."));
    if (m_search)
        words.append(
            tr("If it has no record, the other ways to make a key of the payload are tried: "
               "another hash, as a text, without what is null, numbers written otherwise."));
    for (const QString &doubt : answer.doubts)
        words.append(spelledOut(doubt));
    if (answer.doubts.isEmpty())
        m_note->say(ReportState::Ok, tr("This is the key as the library usually makes it."),
                    words.join(u'\n'));
    else
        m_note->say(ReportState::Warning, tr("The payload alone does not determine the key."),
                    words.join(u'\n'));
}

void PayloadDialog::refuse(const Error &error)
{
    m_key->clear();
    m_hashed->clear();
    m_note->say(ReportState::Missing, {}, spelledOut(shownSentence(error)));
}

void PayloadDialog::underline(const QString &payload)
{
    const auto parsed = parseOrderedJson(payload);
    const auto *mistake = std::get_if<JsonMistake>(&parsed);
    if (mistake == nullptr)
        return;
    const QTextBlock line =
        m_payload->document()->findBlockByNumber(static_cast<int>(mistake->line) - 1);
    QTextCursor place(m_payload->document());
    const int column = std::min(static_cast<int>(mistake->column) - 1, line.length() - 1);
    place.setPosition(line.position() + column);
    // At the end of a line there is nothing to underline but what stands before it.
    const bool isAtEnd = column >= line.length() - 1;
    place.movePosition(isAtEnd ? QTextCursor::PreviousCharacter : QTextCursor::NextCharacter,
                       QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection selection;
    selection.cursor = place;
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    selection.format.setUnderlineColor(accentsOf(palette()).trouble);
    m_payload->setExtraSelections({selection});
}

void PayloadDialog::go()
{
    const std::optional<KeyQuestion> asked = question();
    if (!asked || !m_answer)
        return;
    if (m_search && m_found.isEmpty()) {
        searchFor(*asked);
        return;
    }
    Q_EMIT found(m_found.isEmpty() ? queryForAnswer(*m_answer) : queryForKey(m_found));
    accept();
}

// What was chosen besides the table's own library is tried alone.
void PayloadDialog::searchFor(const KeyQuestion &asked)
{
    PayloadSearch search;
    search.asked.payload = asked.payload;
    search.asked.jmesPath = m_jmesPath->text().trimmed();
    if (asked.formula != m_usual)
        search.asked.formula = asked.formula;
    if (asked.hashing != KeyHashing::Usual)
        search.asked.hashing = asked.hashing;
    search.prefix = asked.prefix;
    m_go->setEnabled(false);
    m_note->say({}, tr("Looking for its record…"), {});
    const auto answered = [this,
                           ticket = m_searching.begin()](const Result<PayloadFindings> &found) {
        if (ticket.isWanted())
            tell(found);
    };
    detach(m_search(std::move(search)), this, tr("looking for the record of a payload"), answered);
}

void PayloadDialog::tell(const Result<PayloadFindings> &found)
{
    m_searching.end();
    m_go->setEnabled(true);
    if (!found) {
        m_note->say(ReportState::Missing, {}, spelledOut(shownSentence(found.error())));
        return;
    }
    const QString lines = inWords(*found).join(u'\n');
    if (found->rows.empty()) {
        m_note->say(ReportState::Missing, spelledOut(notFound(*found, {}).problem), lines);
        return;
    }
    m_found = found->key;
    const bool isAsShown = m_answer && found->variant->digest == m_answer->hash;
    if (isAsShown) {
        go();
        return;
    }
    m_key->setText(spelledOut(found->key));
    m_hashed->setText(spelledOutLines(found->variant->hashedText, hashedShownMax));
    m_note->say(ReportState::Ok, tr("Its record was found, by another way than the usual."), lines);
}

} // namespace onecake
