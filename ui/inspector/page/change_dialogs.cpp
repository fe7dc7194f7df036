// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/change_dialogs.h"

#include "core/base/text/count_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/session/connections/connections.h"
#include "ui/models/store_text.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int dialogMargin = 18;
constexpr int listWide = 92; // characters
constexpr int listHigh = 8; // lines
constexpr std::size_t keysShownMax = 500;
constexpr qsizetype keyMax = 80;

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString keysAsText(const RemovalPreview &preview, qint64 count, const RecordReader &reader,
                   Instant now)
{
    const std::size_t shown = std::min(preview.rows.size(), keysShownMax);
    QString text;
    for (std::size_t place = 0; place < shown; ++place) {
        const DecodedRecord row = reader.read(preview.rows[place].item);
        text += spelledOut(row.key, keyMax) + u"   "_s
            + (row.isRecord ? stateWords(row, now) : tr("no record")) + u'\n';
    }
    const qint64 left = count - static_cast<qint64>(shown);
    if (left > 0)
        text += tr("… and %1 more").arg(groupedText(left));
    return text.trimmed();
}

// So that each of its lines is seen, up to `most` of them, also above a scroll bar.
int heightFor(const QPlainTextEdit &text, int most)
{
    const int lines = std::clamp(text.blockCount(), 1, most);
    const int around = 2 * (text.frameWidth() + qCeil(text.document()->documentMargin()));
    return lines * QFontMetrics(text.font()).lineSpacing() + around
        + text.horizontalScrollBar()->sizeHint().height();
}

} // namespace

RemovalDialog::RemovalDialog(const QString &store, QWidget *parent)
    : QDialog(parent)
    , m_keep(new QRadioButton(this))
    , m_keepMore(new QRadioButton(this))
    , m_dropAll(new QRadioButton(
          tr("Remove &without undo: only the names are kept, and it cannot be taken back"), this))
    , m_dropped(wrapped(u"removal-dropped"_s, this))
    , m_title(wrapped(u"removal-title"_s, this))
    , m_risks(wrapped(u"removal-risks"_s, this))
    , m_keys(new QPlainTextEdit(this))
    , m_condition(wrapped(u"removal-condition"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_remove(m_buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"removal"_s);
    setWindowTitle(tr("Remove keys from %1").arg(store));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    layout->setSpacing(dialogMargin * 2 / 3);
    QFont loud = font();
    loud.setBold(true);
    loud.setPointSizeF(loud.pointSizeF() * 1.15);
    m_title->setFont(loud);
    m_title->setText(tr("Counting what matches…"));
    m_keys->setReadOnly(true);
    m_keys->setAccessibleName(tr("The keys that would be removed"));
    m_keys->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_keys->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_keys->setTabChangesFocus(true);
    m_keys->hide();
    m_condition->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title);
    layout->addWidget(m_risks);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_condition);
    m_keep->setObjectName(u"keep"_s);
    m_keepMore->setObjectName(u"keep-more"_s);
    m_dropAll->setObjectName(u"without-undo"_s);
    for (QRadioButton *choice : {m_keep, m_keepMore, m_dropAll}) {
        choice->hide();
        layout->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &RemovalDialog::follow);
    }
    m_dropped->hide();
    layout->addWidget(m_dropped);
    layout->addWidget(m_buttons);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setEnabled(false);
    m_remove->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        const std::optional<RemovalWay> chosen = way();
        accept();
        if (chosen)
            Q_EMIT confirmed(*chosen);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * listWide);
}

void RemovalDialog::showCounted(qint64 count)
{
    m_title->setText(tr("Counting what matches: %1 so far…").arg(groupedText(count)));
}

void RemovalDialog::showPreview(const RemovalPreview &preview, qint64 count,
                                const RecordReader &reader, Instant now)
{
    m_title->setText(count == 0 ? tr("Nothing matches any more.")
                                : tr("Remove %1?").arg(keysInWords(count)));
    m_risks->setText(riskLines(preview.risks).join(u"\n\n"_s));
    m_keys->setPlainText(keysAsText(preview, count, reader, now));
    m_keys->setVisible(count > 0);
    m_keys->setFixedHeight(heightFor(*m_keys, listHigh));
    m_count = count;
    m_condition->setText(preview.condition);
    m_remove->setText(tr("&Remove %1").arg(keysInWords(count)));
    fit();
}

void RemovalDialog::showRoom(const TrashRoom &room, bool mayBeUnkept)
{
    m_room = room;
    m_keep->setText(room.fits()
                        ? tr("&Keep what is removed on this computer (%1): it can be put back")
                              .arg(sizeText(room.bytes))
                        : tr("It cannot be kept: %1").arg(noRoom(room).problem));
    m_keepMore->setText(
        tr("Let the trash hold &more, %1 from now on: what is removed can be put back")
            .arg(sizeText(room.bytesMaxNeeded())));
    m_keep->setEnabled(room.fits());
    m_keep->setVisible(m_count > 0);
    m_keepMore->setVisible(m_count > 0 && !room.fits() && room.isOnDisk());
    m_dropAll->setVisible(m_count > 0 && mayBeUnkept);
    m_keep->setChecked(room.fits());
    follow();
    fit();
}

// Nothing: not chosen yet.
std::optional<RemovalWay> RemovalDialog::way() const
{
    if (m_dropAll->isChecked())
        return RemovalWay{.isKept = false};
    if (m_keepMore->isChecked())
        return RemovalWay{.trashLimit = m_room.bytesMaxNeeded()};
    return m_keep->isChecked() && m_room.fits() ? std::optional(RemovalWay()) : std::nullopt;
}

void RemovalDialog::follow()
{
    constexpr qsizetype droppedMax = 5;
    QStringList lines = m_keep->isChecked() ? droppedInWords(m_room) : QStringList();
    if (lines.size() > droppedMax) {
        const qsizetype more = lines.size() - droppedMax;
        lines = lines.first(droppedMax);
        lines.append(tr("… and %1 more.").arg(more));
    }
    m_dropped->setText(lines.join(u'\n'));
    m_dropped->setVisible(!lines.isEmpty());
    m_remove->setEnabled(m_count > 0 && way());
}

void RemovalDialog::fit()
{
    // Wrapped text asks for more height than it needs until its width is known.
    resize(std::max(width(), minimumWidth()), 0);
    resize(width(), layout()->totalHeightForWidth(width()));
}

ResumeDialog::ResumeDialog(const TrashEntry &entry, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"resume"_s);
    setWindowTitle(tr("An interrupted removal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    layout->setSpacing(dialogMargin * 2 / 3);
    QLabel *text = wrapped(u"resume-text"_s, this);
    text->setText(tr("A removal of %1 from %2 was interrupted after %3.")
                      .arg(entry.head.total ? keysInWords(*entry.head.total) : u"keys"_s,
                           inWords(entry.head), keysInWords(entry.tally.settled())));
    layout->addWidget(text);
    const auto add = [this, layout](const QString &name, const QString &words) {
        auto *choice = new QRadioButton(words, this);
        choice->setObjectName(name);
        layout->addWidget(choice);
        return choice;
    };
    QRadioButton *goOn = add(u"go-on"_s, tr("&Go on with it as it was begun"));
    const bool mayRunOut = entry.head.isKept && !entry.head.isList;
    TrashRoom room;
    room.bytes = 2 * std::max(entry.bytes, Trash::defaultBytesMax);
    const qint64 limit = room.bytesMaxNeeded();
    QRadioButton *keepMore =
        add(u"keep-more"_s,
            tr("Let the trash hold &more, %1 from now on, and go on").arg(sizeText(limit)));
    QRadioButton *dropAll = add(
        u"without-undo"_s,
        tr("Go on &without undo: what was removed so far can be put back, and the rest cannot"));
    QRadioButton *end =
        add(u"give-up"_s,
            entry.head.isKept ? tr("&End it where it is: what was removed so far can be put back")
                              : tr("&End it where it is"));
    keepMore->setVisible(mayRunOut);
    dropAll->setVisible(mayRunOut);
    goOn->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Do it"), QDialogButtonBox::AcceptRole)->setObjectName(u"do-it"_s);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, keepMore, dropAll, end, limit] {
        accept();
        if (end->isChecked())
            Q_EMIT givenUp();
        else if (keepMore->isChecked())
            Q_EMIT resumed({.trashLimit = limit});
        else
            Q_EMIT resumed({.isKept = !dropAll->isChecked()});
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * listWide);
}

EditDialog::EditDialog(EditQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_typed(new QLineEdit(m_question.typed, this))
    , m_says(new QLabel(this))
    , m_condition(new QLabel(this))
{
    constexpr int charactersWide = 76;
    setObjectName(u"mend"_s);
    setWindowTitle(m_question.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    layout->setSpacing(dialogMargin * 2 / 3);
    auto *prompt = new QLabel(m_question.prompt, this);
    prompt->setBuddy(m_typed);
    prompt->setWordWrap(true);
    m_typed->setObjectName(u"mend-typed"_s);
    layout->addWidget(prompt);
    layout->addWidget(m_typed);
    prompt->setVisible(!m_question.prompt.isEmpty());
    m_typed->setVisible(!m_question.prompt.isEmpty());
    m_says->setObjectName(u"mend-says"_s);
    for (QLabel *label : {m_says, m_condition}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_condition->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_yes = buttons->addButton(m_question.doIt, QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(u"mend-yes"_s);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &EditDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const Result<EditPlan> plan = m_question.plan(m_typed->text()))
            Q_EMIT confirmed(*plan);
        accept();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    follow();
}

void EditDialog::follow()
{
    const Result<EditPlan> plan = m_question.plan(m_typed->text());
    m_yes->setEnabled(static_cast<bool>(plan));
    m_says->setText(plan ? plan->says : shownSentence(plan.error()));
    m_condition->setText(plan ? plan->condition : QString());
    m_condition->setVisible(static_cast<bool>(plan));
}

namespace {

// "till, table orders at http://127.0.0.1:8000,", or "Table orders at http://127.0.0.1:8000".
QString fullNameOf(const StoreRisk &mark, const OpenedTable &table)
{
    const QString place = table.browser->place();
    return shownText(mark.name.isEmpty() ? place.left(1).toUpper() + place.mid(1)
                                         : mark.name + u", "_s + place + u',');
}

QString whyLocked(const StoreRisk &mark, const StoreUrl &store)
{
    if (mark.isProduction)
        return tr("is a production store: a change in it affects others at once.");
    return isReadOnlyByDefault(store)
        ? tr("is opened for reading only, because others may depend on it.")
        : tr("is opened for reading only, because its connection says so.");
}

} // namespace

UnlockDialog::UnlockDialog(const StoreRisk &mark, const OpenedTable &table, const QString &allowed,
                           QWidget *parent)
    : UnlockDialog(
        mark, u"%1 %2 %3"_s.arg(fullNameOf(mark, table), whyLocked(mark, table.store), allowed),
        parent)
{}

UnlockDialog::UnlockDialog(const StoreRisk &mark, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    constexpr int charactersWide = 70;
    setObjectName(u"unlock"_s);
    setWindowTitle(tr("Unlock for changes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    layout->setSpacing(dialogMargin * 2 / 3);
    auto *says = new QLabel(text, this);
    says->setObjectName(u"unlock-text"_s);
    says->setTextFormat(Qt::PlainText);
    says->setWordWrap(true);
    layout->addWidget(says);
    auto *label = new QLabel(tr("To unlock it, type its &name:"), this);
    label->setVisible(mark.isProduction);
    layout->addWidget(label);
    auto *typed = new QLineEdit(this);
    typed->setObjectName(u"typed-name"_s);
    typed->setPlaceholderText(shownText(mark.name));
    typed->setVisible(mark.isProduction);
    label->setBuddy(typed);
    layout->addWidget(typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *unlock = buttons->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    unlock->setEnabled(!mark.isProduction);
    layout->addWidget(buttons);
    connect(typed, &QLineEdit::textChanged, unlock,
            [unlock, mark](const QString &now) { unlock->setEnabled(confirms(now, mark)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, typed] {
        accept();
        Q_EMIT confirmed(typed->text());
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
}

} // namespace onecake
