// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/state_proposal.h"

#include "core/base/text/tr.h"
#include "core/inspect/layouts/field_words.h"
#include "core/inspect/records/stored_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class StateProposer
{
public:
    StateProposer(ProposalDraft &draft, const QString &locked)
        : m_draft(draft)
        , m_locked(locked)
    {}

    void run();

private:
    [[nodiscard]] FieldMapping &fields() { return m_draft.fields(); }

    bool proposeWords();
    bool proposeFlag();
    bool proposeByPresence();
    void setWords(const ColumnFacts &column, const QStringList &words);
    [[nodiscard]] std::optional<RecordStatus> meaningInRows(const ColumnFacts &column,
                                                            const QString &word) const;

    ProposalDraft &m_draft;
    const QString &m_locked;
};

// By whether rows of that word have an answer, where all or none of them do.
std::optional<RecordStatus> StateProposer::meaningInRows(const ColumnFacts &column,
                                                         const QString &word) const
{
    const FieldMapping &mapping = m_draft.fields();
    const QString answer = mapping.result.attribute.isEmpty()
        ? mapping.plain.value(RowField::ResultCode)
        : mapping.result.attribute;
    qint64 rows = 0;
    qint64 answered = 0;
    qint64 others = 0; // rows of other words without an answer
    for (const Item &item : m_draft.samples()) {
        const bool isOfWord = plainText(valueIn(item, column.name)).value_or(QString()) == word;
        const bool isAnswered = hasValue(item, answer);
        rows += isOfWord ? 1 : 0;
        answered += isOfWord && isAnswered ? 1 : 0;
        others += !isOfWord && !isAnswered ? 1 : 0;
    }
    if (answer.isEmpty() || rows == 0)
        return std::nullopt;
    // Where every row has one, it tells nothing.
    if (answered == rows && others > 0)
        return RecordStatus::Completed;
    return answered == 0 ? std::optional(RecordStatus::InProgress) : std::nullopt;
}

void StateProposer::setWords(const ColumnFacts &column, const QStringList &words)
{
    StatusSource &status = fields().status;
    status.attribute = column.name;
    static constexpr std::array byNumber{RecordStatus::InProgress, RecordStatus::Completed,
                                         RecordStatus::Failed};
    QStringList known;
    QStringList byRows;
    QStringList assumed;
    QStringList unknown;
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        std::optional<RecordStatus> meaning = isNumber ? std::nullopt : usualMeaning(word);
        QStringList *list = &known;
        if (!meaning) {
            meaning = meaningInRows(column, word);
            list = &byRows;
        }
        if (!meaning && isNumber && number >= 0 && number < static_cast<int>(byNumber.size())) {
            meaning = byNumber.at(static_cast<std::size_t>(number));
            list = &assumed;
        }
        if (meaning)
            status.words.push_back({word, *meaning});
        else
            list = &unknown;
        list->append(shownName(word));
    }
    QStringList grounds;
    const auto add = [&grounds](const QStringList &list, const QString &says) {
        if (!list.isEmpty())
            grounds.append(list.join(u", "_s) + u' ' + says);
    };
    add(known, tr("as these words are used"));
    add(byRows, tr("by whether its rows have an answer"));
    add(assumed, tr("by the usual order of numbers, which is assumed"));
    add(unknown, tr("not known: say what it means"));
    if (words.isEmpty())
        grounds.append(tr("by its name; no row tells its words: add them"));
    const bool isSure =
        byRows.isEmpty() && assumed.isEmpty() && unknown.isEmpty() && !known.isEmpty();
    m_draft.guess(RowField::Status,
                  isSure                                       ? Certainty::Sure
                      : assumed.isEmpty() && unknown.isEmpty() ? Certainty::Likely
                                                               : Certainty::Guess,
                  grounds.join(u"; "_s));
}

bool StateProposer::proposeWords()
{
    constexpr qsizetype wordsMost = 12;
    constexpr qsizetype longestWord = 40;
    const ColumnFacts *state = m_draft.bestAnywhere(ColumnRole::State, [](const ColumnFacts &each) {
        const bool areWords =
            each.kind == ValueKind::Text || each.kind == ValueKind::None || each.isWithin(-10, 99);
        return areWords && !each.areJson && each.time == TimeForm::None
            && each.values.size() <= wordsMost
            && std::all_of(each.values.begin(), each.values.end(),
                           [](const QString &word) { return word.size() <= longestWord; });
    });
    if (state == nullptr)
        return false;
    m_draft.take(state->name);
    QStringList words = state->values + state->allowed;
    words.removeDuplicates();
    words.sort();
    // How far it got: only the last point is the end, and their names are each application's own.
    const bool isPoint = state->words == u"recovery_point";
    setWords(*state, words);
    if (isPoint) {
        std::erase_if(fields().status.words, [](const StatusWord &word) {
            return word.meaning != RecordStatus::Completed;
        });
        fields().status.other = RecordStatus::InProgress;
        m_draft.guess(RowField::Status, Certainty::Likely,
                      tr("a point that it got to: the last one is the end"));
    }
    if (state->absent > 0 && state->present > 0) {
        const bool areUnanswered = !fields().result.attribute.isEmpty()
            && std::all_of(m_draft.samples().begin(), m_draft.samples().end(),
                           [&](const Item &item) {
                               return hasValue(item, state->name)
                                   || !hasValue(item, fields().result.attribute);
                           });
        if (areUnanswered && m_draft.shape().kind == LayoutKind::Sqlite)
            fields().status.absent = RecordStatus::InProgress;
    }
    return true;
}

bool StateProposer::proposeFlag()
{
    const ProposalDraft::Test isFlag = [](const ColumnFacts &each) {
        return each.isBoolean() || each.kind == ValueKind::None;
    };
    const ColumnFacts *done = m_draft.bestAnywhere(ColumnRole::Done, isFlag);
    const ColumnFacts *busy =
        done == nullptr ? m_draft.bestAnywhere(ColumnRole::Busy, isFlag) : nullptr;
    const ColumnFacts *flag = done != nullptr ? done : busy;
    if (flag == nullptr)
        return false;
    const auto ifSet = done != nullptr ? RecordStatus::Completed : RecordStatus::InProgress;
    const auto ifNot = done != nullptr ? RecordStatus::InProgress : RecordStatus::Completed;
    const bool isBoolean = flag->kind == ValueKind::Boolean;
    StatusSource &status = fields().status;
    status.attribute = flag->name;
    status.words = {{isBoolean ? u"false"_s : u"0"_s, ifNot},
                    {isBoolean ? u"true"_s : u"1"_s, ifSet}};
    if (flag->absent > 0)
        status.absent = ifNot;
    m_draft.take(flag->name);
    m_draft.guess(RowField::Status, Certainty::Likely,
                  tr("yes or no, by its name: yes is %1").arg(meaningName(ifSet)));
    return true;
}

// Where nothing names the state: what is only there when the work is done tells it.
bool StateProposer::proposeByPresence()
{
    const FieldMapping &mapping = fields();
    const QStringList tellers{mapping.plain.value(RowField::ResultCode),
                              mapping.times.value(RowField::Completed).attribute,
                              mapping.result.attribute};
    QString teller;
    qint64 absent = -1;
    for (const QString &name : tellers) {
        if (name.isEmpty())
            continue;
        const ColumnFacts facts = factsOf(name, m_draft.shape(), m_draft.samples());
        if (teller.isEmpty() || (absent == 0 && facts.absent > 0)) {
            teller = name;
            absent = facts.absent;
        }
    }
    StatusSource &status = fields().status;
    if (!teller.isEmpty()) {
        const ColumnFacts facts = factsOf(teller, m_draft.shape(), m_draft.samples());
        status.attribute = teller;
        status.other = RecordStatus::Completed;
        status.absent = RecordStatus::InProgress;
        m_draft.guess(RowField::Status, facts.absent > 0 ? Certainty::Likely : Certainty::Guess,
                      tr("no column names it. Set: completed, %1; empty: in progress, %2")
                          .arg(rowsInWords(facts.present), rowsInWords(facts.absent)));
        return true;
    }
    if (m_locked.isEmpty())
        return false;
    status.attribute = m_locked;
    status.other = RecordStatus::InProgress;
    status.absent = RecordStatus::Completed;
    m_draft.guess(RowField::Status, Certainty::Guess,
                  tr("no column names it. Locked: in progress; not locked: completed"));
    return true;
}

void StateProposer::run()
{
    if (fields().key.isEmpty() || proposeWords() || proposeFlag() || proposeByPresence())
        return;
    fields().status.attribute = fields().key;
    fields().status.other = RecordStatus::Completed;
    m_draft.guess(RowField::Status, Certainty::Guess,
                  tr("no column tells it: a row counts as done because it is there"));
}

} // namespace

void proposeState(ProposalDraft &draft, const QString &locked)
{
    StateProposer(draft, locked).run();
}

} // namespace onecake
