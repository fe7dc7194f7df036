// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/mapping_form.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/layouts/column_facts.h"
#include "core/inspect/layouts/field_words.h"
#include "ui/inspector/mapping/mapping_fields.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Our own layouts and those that are known join two at the most.
constexpr int scopesMost = 3;

constexpr std::array cuts{ScopeCut::None, ScopeCut::BeforeFirst, ScopeCut::BeforeLast};

ScopeCut cutOf(int number)
{
    const auto found = std::find_if(cuts.begin(), cuts.end(), [number](ScopeCut cut) {
        return static_cast<int>(cut) == number;
    });
    return found == cuts.end() ? ScopeCut::None : *found;
}

QString wordsOf(ScopeCut cut)
{
    switch (cut) {
    case ScopeCut::None:
        return tr("all of it");
    case ScopeCut::BeforeFirst:
        return tr("before the first");
    case ScopeCut::BeforeLast:
        return tr("before the last");
    }
    Q_UNREACHABLE();
}

QString wordsOf(ResultEncoding encoding)
{
    switch (encoding) {
    case ResultEncoding::Text:
        return tr("text or bytes, as it is");
    case ResultEncoding::Native:
        return tr("a value of DynamoDB");
    case ResultEncoding::OneCake:
        return tr("as OneCake stores it");
    }
    Q_UNREACHABLE();
}

} // namespace

MappingForm::MappingForm(const TableShape &shape, const std::vector<Item> &samples, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    const auto attributes = seenAttributes(mappableNames(shape, samples), samples);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_key = boxFor(attributes, tr("choose one"));
    addField(RowField::Key, m_key);
    addScope(attributes);
    m_status = new StatusField(attributes, samples, this);
    connect(m_status, &StatusField::changed, this, &MappingForm::noteChange);
    addField(RowField::Status, m_status);
    for (const RowField field : timeFields) {
        auto *time = new TimeField(titleOf(field), attributes, samples, this);
        connect(time, &TimeField::changed, this, &MappingForm::noteChange);
        m_times.insert(field, time);
        addField(field, time);
        if (field == RowField::Lease)
            m_afterLease = addRule(tr("When over"), tr("After a claim whose lease is over"),
                                   tr("the next request takes it over"));
    }
    addResult(attributes);
    for (const RowField field : plainFields) {
        m_plain.insert(field, boxFor(attributes, tr("not stored")));
        addField(field, m_plain.value(field));
    }
    addNext();
}

// What nobody can read out of a table: what its library does.
void MappingForm::addNext()
{
    const QString running = tr("the next request runs as new");
    m_withoutLease = addRule(tr("Without lease"), tr("After a claim without a lease"), running);
    m_withFailure = addRule(tr("After failure"), tr("After a failure"), running);
}

QComboBox *MappingForm::addRule(const QString &title, const QString &name, const QString &running)
{
    auto *box = new FormBox(this);
    box->setAccessibleName(name + tr(", the next request"));
    box->setToolTip(name + tr(", what the next request with its key gets"));
    const std::array words{std::pair{NextRequest::Unknown, tr("cannot tell")},
                           std::pair{NextRequest::Refused, tr("the next request is refused")},
                           std::pair{NextRequest::Runs, running},
                           std::pair{NextRequest::Answered, tr("the next request is answered")}};
    for (const auto &[next, word] : words)
        box->addItem(word, static_cast<int>(next));
    m_form->addRow(title, box);
    connect(box, &QComboBox::currentIndexChanged, this, &MappingForm::noteChange);
    return box;
}

std::optional<NextRules> MappingForm::next() const
{
    NextRules next;
    const auto chosen = [](const QComboBox *box) {
        return valueOfNumber<NextRequest>(box->currentData().toInt())
            .value_or(NextRequest::Unknown);
    };
    next.afterLease = chosen(m_afterLease);
    next.withoutLease = chosen(m_withoutLease);
    next.withFailure = chosen(m_withFailure);
    return next == NextRules() ? std::nullopt : std::optional(next);
}

void MappingForm::showGuesses(const MappingProposal *proposal)
{
    static const QMap<Certainty, QString> marks{{Certainty::Sure, tr("●●● sure")},
                                                {Certainty::Likely, tr("●●○ likely")},
                                                {Certainty::Guess, tr("●○○ guess")}};
    const QJsonObject shown = toJson(mapping());
    const QJsonObject proposed = proposal ? toJson(proposal->mapping.fields) : QJsonObject();
    for (auto label = m_guesses.begin(); label != m_guesses.end(); ++label) {
        const QString name = nameOf(label.key());
        const bool isProposed = shown.value(name) == proposed.value(name);
        QString words;
        if (proposal != nullptr && !isProposed)
            words = tr("✎ yours");
        else if (proposal != nullptr && proposal->guesses.contains(label.key())) {
            const FieldGuess guess = proposal->guesses.value(label.key());
            words = marks.value(guess.certainty) + u" · "_s + guess.ground;
        }
        (*label)->setText(words);
        (*label)->setVisible(!words.isEmpty());
    }
}

AttributeBox *MappingForm::boxFor(const std::vector<SeenAttribute> &attributes, const QString &none)
{
    auto *box = new AttributeBox(attributes, none, this);
    connect(box, &QComboBox::currentIndexChanged, this, &MappingForm::noteChange);
    return box;
}

void MappingForm::addField(RowField field, QWidget *editor)
{
    auto *rows = new QWidget(this);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    auto *guess = new QLabel(rows);
    guess->setObjectName(u"guess "_s + nameOf(field));
    guess->setTextFormat(Qt::PlainText);
    guess->setWordWrap(true);
    guess->setForegroundRole(QPalette::PlaceholderText);
    guess->hide();
    layout->addWidget(guess);
    m_guesses.insert(field, guess);
    auto *problem = new QLabel(rows);
    problem->setObjectName(u"problem "_s + nameOf(field));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    layout->addWidget(problem);
    m_problems.insert(field, problem);
    auto *label = new QLabel(titleOf(field), this);
    label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(titleOf(field));
    m_form->addRow(label, rows);
}

void MappingForm::addScope(const std::vector<SeenAttribute> &attributes)
{
    auto *editor = new QWidget(this);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int place = 0; place < scopesMost; ++place) {
        auto *box = boxFor(attributes, place == 0 ? tr("not stored") : tr("and nothing else"));
        box->setAccessibleName(place == 0 ? tr("Scope") : tr("Scope, joined with"));
        layout->addWidget(box);
        m_scopes.push_back(box);
    }
    auto *cut = new QHBoxLayout;
    m_cut = new FormBox(editor);
    m_cut->setAccessibleName(tr("Scope, which part"));
    for (const ScopeCut each : cuts)
        m_cut->addItem(wordsOf(each), static_cast<int>(each));
    m_separator = new QLineEdit(editor);
    m_separator->setAccessibleName(tr("Scope, separator"));
    m_separator->setPlaceholderText(u"#"_s);
    cut->addWidget(m_cut, 1);
    cut->addWidget(m_separator);
    layout->addLayout(cut);
    editor->setFocusProxy(m_scopes.front());
    connect(m_cut, &QComboBox::currentIndexChanged, this, &MappingForm::noteChange);
    connect(m_separator, &QLineEdit::textChanged, this, &MappingForm::noteChange);
    addField(RowField::Scope, editor);
}

void MappingForm::addResult(const std::vector<SeenAttribute> &attributes)
{
    auto *editor = new QWidget(this);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_result = boxFor(attributes, tr("not stored"));
    m_result->setAccessibleName(titleOf(RowField::Result));
    m_encoding = new FormBox(editor);
    m_encoding->setAccessibleName(tr("Result, stored as"));
    for (const auto &[encoding, name] : enumNames<ResultEncoding>)
        m_encoding->addItem(wordsOf(encoding), static_cast<int>(encoding));
    layout->addWidget(m_result, 1);
    layout->addWidget(m_encoding);
    editor->setFocusProxy(m_result);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &MappingForm::noteChange);
    addField(RowField::Result, editor);
}

void MappingForm::setScope(const ScopeSource &scope)
{
    for (std::size_t place = 0; place < m_scopes.size(); ++place)
        m_scopes[place]->setAttribute(scope.attributes.value(static_cast<int>(place)));
    m_cut->setCurrentIndex(m_cut->findData(static_cast<int>(scope.cut)));
    m_separator->setText(scope.separator);
}

ScopeSource MappingForm::scope() const
{
    ScopeSource scope;
    for (const AttributeBox *box : m_scopes) {
        if (!box->attribute().isEmpty())
            scope.attributes.append(box->attribute());
    }
    if (scope.attributes.isEmpty())
        return scope;
    scope.cut = cutOf(m_cut->currentData().toInt());
    if (scope.cut != ScopeCut::None)
        scope.separator = m_separator->text();
    return scope;
}

void MappingForm::setMapping(const FieldMapping &mapping, const std::optional<NextRules> &next,
                             bool hasNext)
{
    m_isFilling = true;
    const NextRules rules = next.value_or(NextRules());
    m_hasNext = hasNext;
    m_afterLease->setCurrentIndex(m_afterLease->findData(static_cast<int>(rules.afterLease)));
    m_withoutLease->setCurrentIndex(m_withoutLease->findData(static_cast<int>(rules.withoutLease)));
    m_withFailure->setCurrentIndex(m_withFailure->findData(static_cast<int>(rules.withFailure)));
    for (QComboBox *box : {m_withoutLease, m_withFailure}) {
        box->setVisible(hasNext);
        m_form->labelForField(box)->setVisible(hasNext);
    }
    setScope(mapping.scope);
    m_key->setAttribute(mapping.key);
    m_status->setSource(mapping.status);
    for (auto time = m_times.begin(); time != m_times.end(); ++time) {
        const auto source = mapping.times.constFind(time.key());
        (*time)->setSource(source == mapping.times.constEnd() ? std::nullopt
                                                              : std::optional(*source));
    }
    m_result->setAttribute(mapping.result.attribute);
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(mapping.result.encoding)));
    for (auto plain = m_plain.begin(); plain != m_plain.end(); ++plain)
        (*plain)->setAttribute(mapping.plain.value(plain.key()));
    m_isFilling = false;
    noteChange();
}

FieldMapping MappingForm::mapping() const
{
    FieldMapping mapping;
    mapping.scope = scope();
    mapping.key = m_key->attribute();
    mapping.status = m_status->source();
    for (auto time = m_times.begin(); time != m_times.end(); ++time) {
        if (const auto source = (*time)->source())
            mapping.times.insert(time.key(), *source);
    }
    mapping.result.attribute = m_result->attribute();
    if (!mapping.result.attribute.isEmpty())
        mapping.result.encoding = valueOfNumber<ResultEncoding>(m_encoding->currentData().toInt())
                                      .value_or(ResultEncoding::Text);
    for (auto plain = m_plain.begin(); plain != m_plain.end(); ++plain) {
        if (const QString attribute = (*plain)->attribute(); !attribute.isEmpty())
            mapping.plain.insert(plain.key(), attribute);
    }
    return mapping;
}

void MappingForm::noteChange()
{
    if (m_isFilling)
        return;
    showWhatApplies();
    Q_EMIT changed();
}

void MappingForm::showWhatApplies()
{
    const bool hasScope = !m_scopes.front()->attribute().isEmpty();
    bool isNext = hasScope; // the next one is offered when the one before is chosen
    for (std::size_t place = 1; place < m_scopes.size(); ++place) {
        const bool isChosen = !m_scopes[place]->attribute().isEmpty();
        m_scopes[place]->setVisible(isNext || isChosen);
        isNext = isNext && isChosen;
    }
    m_cut->setVisible(hasScope);
    m_separator->setVisible(hasScope && m_cut->currentIndex() > 0);
    const bool isLeaseAsked = m_hasNext && m_times.value(RowField::Lease)->source();
    m_afterLease->setVisible(isLeaseAsked);
    m_form->labelForField(m_afterLease)->setVisible(isLeaseAsked);
    m_encoding->setEnabled(!m_result->attribute().isEmpty());
}

Problems MappingForm::misunderstood() const
{
    Problems problems;
    for (auto time = m_times.begin(); time != m_times.end(); ++time) {
        if (const QString words = (*time)->misunderstood(); !words.isEmpty())
            problems.push_back({nameOf(time.key()), words});
    }
    return problems;
}

void MappingForm::showProblems(const Problems &problems)
{
    QMap<RowField, QStringList> words;
    for (const Problem &problem : problems) {
        if (const auto field = valueOf<RowField>(problem.path.section(u'.', 0, 0)))
            words[*field].append(tr("✗ It ") + problem.message + u'.');
    }
    for (auto label = m_problems.begin(); label != m_problems.end(); ++label) {
        (*label)->setText(words.value(label.key()).join(u'\n'));
        (*label)->setVisible(words.contains(label.key()));
    }
}

} // namespace onecake
