// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/faults/fault_form.h"

#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The phrase with its blanks left open: "lose reply …".
QString openForm(const FaultPhrase &phrase)
{
    QStringList words;
    for (qsizetype blank = static_cast<qsizetype>(blanksOf(phrase).size()); blank > 0; --blank)
        words.append(u"…"_s);
    return filledPhrase(phrase, words);
}

QString labelOfBlank(const PhraseBlank &blank, FaultKind kind)
{
    switch (blank.letter) {
    case u'N':
        return kind == FaultKind::Skew ? FaultForm::tr("Which process")
                                       : FaultForm::tr("Which one");
    case u'T':
        return kind == FaultKind::GiveUp ? FaultForm::tr("After") : FaultForm::tr("By how long");
    case u'J':
        return FaultForm::tr("At most");
    case u'R':
        return FaultForm::tr("From .. to");
    case u'P':
    case u'E':
        return FaultForm::tr("Where");
    case u'S':
        return FaultForm::tr("Which call");
    case u'C':
        return FaultForm::tr("Status");
    case u'L':
        return FaultForm::tr("Chance");
    default:
        return FaultForm::tr("Of what");
    }
}

QString wordIn(const QWidget *field)
{
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return box->currentText();
    return static_cast<const QLineEdit *>(field)->text().trimmed();
}

} // namespace

FaultForm::FaultForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_error(new QLabel(this))
    , m_give(new QPushButton(this))
    , m_leave(new QPushButton(tr("Leave it"), this))
{
    m_kind->setObjectName(u"fault-kind"_s);
    m_kind->setAccessibleName(tr("What goes wrong"));
    m_kind->setToolTip(m_kind->accessibleName());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(16);
    for (const FaultPhrase &each : faultPhrases()) {
        m_kind->addItem(openForm(each), static_cast<int>(each.kind));
        m_kind->setItemData(m_kind->count() - 1, tr(each.meaning), Qt::ToolTipRole);
    }
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_error->setObjectName(u"fault-form-error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_give->setObjectName(u"fault-give"_s);
    m_leave->setAccessibleName(m_leave->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_give);
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_kind);
    layout->addWidget(m_meaning);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showFields({}); });
    connect(m_give, &QPushButton::clicked, this, &FaultForm::give);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        startAnew();
        Q_EMIT left();
    });
    startAnew();
}

const FaultPhrase &FaultForm::phrase() const
{
    return phraseOf(static_cast<FaultKind>(m_kind->currentData().toInt()));
}

void FaultForm::edit(const Fault &fault)
{
    m_isEditing = true;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(fault.kind)));
    showFields(blanksIn(fault));
    m_give->setText(tr("Change it"));
    m_give->setAccessibleName(m_give->text());
    m_leave->show();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void FaultForm::startAnew()
{
    m_isEditing = false;
    m_give->setText(tr("Add the fault"));
    m_give->setAccessibleName(m_give->text());
    m_leave->hide();
    showFields({});
}

void FaultForm::showFields(const QStringList &words)
{
    const std::vector<PhraseBlank> blanks = blanksOf(phrase());
    m_blanks.clear();
    leaveFields();
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    qsizetype place = 0;
    for (const PhraseBlank &blank : blanks)
        addBlank(blank, words.value(place++, blank.example));
    m_fields->setVisible(!blanks.empty());
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_fields);
    setTabOrder(m_kind, m_blanks.empty() ? static_cast<QWidget *>(m_give) : m_blanks.front());
    for (size_t at = 0; at < m_blanks.size(); ++at)
        setTabOrder(m_blanks[at],
                    at + 1 < m_blanks.size() ? m_blanks[at + 1] : static_cast<QWidget *>(m_give));
    m_meaning->setText(tr(phrase().meaning));
    check();
}

// Later, for one of them may be what called; until then nobody finds them.
void FaultForm::leaveFields()
{
    if (m_fields == nullptr)
        return;
    for (QWidget *widget : m_fields->findChildren<QWidget *>())
        widget->setAccessibleName({});
    m_fields->hide();
    layout()->removeWidget(m_fields);
    m_fields->deleteLater();
}

void FaultForm::addBlank(const PhraseBlank &blank, const QString &word)
{
    auto *form = static_cast<QFormLayout *>(m_fields->layout());
    const QString label = labelOfBlank(blank, phrase().kind);
    if (!blank.choices.isEmpty()) {
        auto *box = new QComboBox(m_fields);
        box->addItems(blank.choices);
        box->setCurrentText(word);
        addField(form, label, box);
        box->setToolTip(blank.expected);
        connect(box, &QComboBox::currentIndexChanged, this, &FaultForm::check);
        m_blanks.push_back(box);
        return;
    }
    auto *line = new QLineEdit(word, m_fields);
    line->setToolTip(blank.expected);
    addField(form, label, line);
    connect(line, &QLineEdit::textChanged, this, &FaultForm::check);
    connect(line, &QLineEdit::returnPressed, this, &FaultForm::give);
    m_blanks.push_back(line);
}

QString FaultForm::words() const
{
    QStringList filled;
    for (const QWidget *blank : m_blanks)
        filled.append(wordIn(blank));
    return filledPhrase(phrase(), filled);
}

// Each field by itself, so that it is named which one is not right.
void FaultForm::check()
{
    const std::vector<PhraseBlank> blanks = blanksOf(phrase());
    QStringList wrong;
    for (size_t at = 0; at < m_blanks.size(); ++at) {
        QStringList alone;
        for (const PhraseBlank &blank : blanks)
            alone.append(blank.choices.isEmpty() ? blank.example : blank.choices.front());
        const QString word = wordIn(m_blanks[at]);
        alone[static_cast<qsizetype>(at)] = word;
        const bool isOne = !word.isEmpty() && !word.contains(u' ') && !word.contains(u';')
            && parseFaults(filledPhrase(phrase(), alone));
        if (!isOne)
            wrong.append(tr("%1: expected %2.")
                             .arg(labelOfBlank(blanks[at], phrase().kind), blanks[at].expected));
    }
    m_error->setText(wrong.join(u'\n'));
    m_error->setVisible(!wrong.isEmpty());
    m_give->setEnabled(wrong.isEmpty());
}

void FaultForm::give()
{
    const Result<Faults> faults = parseFaults(words());
    if (!m_give->isEnabled() || !faults || faults->size() != 1)
        return;
    const Fault fault = faults->front();
    if (m_isEditing)
        startAnew();
    Q_EMIT given(fault);
}

void FaultForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isEditing) {
        m_leave->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace onecake
