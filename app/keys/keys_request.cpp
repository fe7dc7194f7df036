// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_request.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/size_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/query_completion.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/records/field_mapping_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const std::vector<KeysAction> writing{KeysAction::Purge,   KeysAction::Resume, KeysAction::Restore,
                                      KeysAction::Release, KeysAction::Extend, KeysAction::Note,
                                      KeysAction::Undo,    KeysAction::Redo,   KeysAction::Import,
                                      KeysAction::Copy,    KeysAction::Trash};
const std::vector<KeysAction> querying{KeysAction::List,  KeysAction::Show,   KeysAction::Count,
                                       KeysAction::Find,  KeysAction::Purge,  KeysAction::Release,
                                       KeysAction::Note,  KeysAction::Extend, KeysAction::Copy,
                                       KeysAction::Export};
const std::vector<KeysAction> working{KeysAction::Purge,   KeysAction::Resume, KeysAction::Restore,
                                      KeysAction::Release, KeysAction::Undo,   KeysAction::Redo,
                                      KeysAction::Export,  KeysAction::Import, KeysAction::Copy};

const std::vector<KeysAction> keeping{KeysAction::Purge, KeysAction::Resume, KeysAction::Release,
                                      KeysAction::Undo,  KeysAction::Redo,   KeysAction::Trash};

const QString commandName = u"keys"_s;

QString description()
{
    QString text =
        tr("Inspects a store of idempotency records, including those of other libraries, and "
           "changes it on request. An action that changes a store only says what it would do "
           "without --yes, which also unlocks a remote store for this one command.\n\n");
    constexpr int wordsColumn = 23;
    for (const KeysActionInfo &info : keysActions())
        text += u"  "_s + (nameOf(info.action) + u' ' + info.operands).leftJustified(wordsColumn)
            + info.words + u'\n';
    return text
        + tr("\nA query is one line, such as: status:stuck scope:placeOrder key:9f* expires<1h. "
             "See: onecake keys help");
}

namespace {

// The place in the text, with what stands around it, and marks under it. As spelled out, so that
// the marks stand where they belong.
QString markedPlace(const QString &text, qsizetype column, qsizetype length)
{
    constexpr qsizetype aroundMost = 200;
    const qsizetype from = std::max<qsizetype>(column - aroundMost, 0);
    const QString before = (from > 0 ? u"…"_s : QString())
        + spelledOut(QStringView(text).mid(from, column - from), 2 * aroundMost);
    const QStringView rest = QStringView(text).mid(column);
    const QString place = spelledOut(rest.left(length), aroundMost);
    const QString after = spelledOut(rest.mid(length), aroundMost);
    return u"  %1\n  %2"_s.arg(before + place + after,
                               QString(before.size(), u' ')
                                   + QString(std::max<qsizetype>(place.size(), 1), u'^'));
}

} // namespace

Result<Query> readQuery(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text);
    if (parsed.problems.empty())
        return parsed.query;
    const QueryProblem &first = parsed.problems.front();
    printError(markedPlace(text, first.place.column, first.place.length));
    return invalidInput(u"--query"_s, sentence(first), tr("See: onecake keys help"));
}

Result<ReportFile> readReport(const QString &path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return ReportFile{path, ReportFormat::Csv};
    if (path.endsWith(u".jsonl"_s, Qt::CaseInsensitive))
        return ReportFile{path, ReportFormat::JsonLines};
    return invalidInput(
        u"--report"_s,
        tr("\"%1\" is no kind of report, expected a name that ends with .csv or .jsonl")
            .arg(spelledOut(path)));
}

// Reads one option after the other into a request, until one of them is wrong.
class ChoiceReader
{
public:
    ChoiceReader(const QCommandLineParser &parser, KeysRequest *request)
        : m_parser(parser)
        , m_request(*request)
    {}

    Result<void> read();

private:
    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }

    // Puts the answer where it belongs, or keeps the first error.
    template<typename Value, typename Place>
    void take(const Result<Value> &answer, Place *place)
    {
        if (answer)
            *place = *answer;
        else if (!m_error)
            m_error = answer.error();
    }
    // One of the names of an enumeration.
    template<typename Value>
    void takeNamed(const QString &name, std::optional<Value> *place)
    {
        if (!has(name))
            return;
        *place = valueOf<Value>(value(name));
        if (!*place && !m_error)
            m_error =
                invalidInput(u"--"_s + name,
                             tr("\"%1\" is not known, expected %2")
                                 .arg(spelledOut(value(name)), namesOf<Value>().join(u", "_s)));
    }
    void checkPlaces();
    void readStore();
    void readMappingStore();
    void readNumbers();
    void readTransfer();
    void readPayloadSearch();
    void checkOperands();

    const QCommandLineParser &m_parser;
    KeysRequest &m_request;
    std::optional<Error> m_error;
};

Result<void> ChoiceReader::read()
{
    checkPlaces();
    checkOperands();
    readStore();
    take(readQuery(value(u"query"_s)), &m_request.query);
    readNumbers();
    readTransfer();
    readPayloadSearch();
    m_request.isKept = !has(u"without-undo"_s);
    m_request.givesUp = has(u"give-up"_s);
    m_request.isConfirmed = has(u"yes"_s);
    m_request.confirm = value(u"confirm"_s);
    m_request.asJson = has(u"json"_s);
    m_request.isQuiet = has(u"quiet"_s);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void ChoiceReader::readPayloadSearch()
{
    m_request.prefix = value(u"prefix"_s);
    m_request.jmesPath = value(u"jmespath"_s);
    m_request.hasAnyPrefix = has(u"any-prefix"_s);
    takeNamed(u"formula"_s, &m_request.formula);
    takeNamed(u"hash"_s, &m_request.hashing);
}

void ChoiceReader::checkPlaces()
{
    for (const KeysOption &option : keysOptions()) {
        if (!has(option.name) || option.isOf(m_request.action) || m_error)
            continue;
        QStringList actions;
        for (const KeysAction action : option.actions)
            actions.append(nameOf(action));
        m_error = invalidInput(u"--"_s + option.name,
                               tr("has no meaning for \"keys %1\", only for %2")
                                   .arg(nameOf(m_request.action), actions.join(u", "_s)));
    }
}

void ChoiceReader::checkOperands()
{
    const KeysActionInfo &info = infoOf(m_request.action);
    const auto count = m_request.operands.size();
    if (m_error)
        return;
    if (count < info.operandsMin)
        m_error = invalidInput(u"keys "_s + nameOf(info.action),
                               info.operands == u"KEY"_s ? tr("expected one key")
                                                         : tr("expected %1").arg(info.operands),
                               tr("See: onecake keys --help"));
    else if (count > info.operandsMax)
        m_error = invalidInput(spelledOut(m_request.operands.back()),
                               tr("was not understood; choose the records with --query"));
    else if (info.action == KeysAction::Trash && count == 1
             && m_request.operands.front() != u"empty")
        m_error =
            invalidInput(spelledOut(m_request.operands.front()),
                         tr("was not understood, expected empty, or nothing to list the trash"));
}

// The store stands behind "propose", as behind "inspect".
void ChoiceReader::readMappingStore()
{
    const QString word = m_request.operands.value(0);
    if (word != u"propose" && !m_error)
        m_error =
            invalidInput(u"keys mapping"_s,
                         tr("\"%1\" was not understood, expected propose").arg(spelledOut(word)),
                         tr("See: onecake keys --help"));
    if (m_request.operands.size() > 1)
        take(parseStoreUrl(m_request.operands.at(1)), &m_request.store);
    m_request.choice.isOpen = true;
}

void ChoiceReader::readStore()
{
    const StoreNeed need = infoOf(m_request.action).store;
    if (m_request.action == KeysAction::Mapping)
        readMappingStore();
    if (has(u"store"_s))
        take(parseStoreUrl(value(u"store"_s)), &m_request.store);
    else if (need == StoreNeed::Always && !m_request.store && !m_error)
        m_error = invalidInput(u"keys"_s, tr("no store is named"),
                               tr("Say which with --store sqlite:FILE or --store dynamodb:TABLE"));
    m_request.choice.table = value(u"table"_s);
    m_request.choice.layoutId = value(u"layout"_s);
    if (has(u"mapping"_s))
        take(loadMapping(value(u"mapping"_s)), &m_request.choice.mapping);
}

void ChoiceReader::readNumbers()
{
    bool isNumber = false;
    m_request.limit = has(u"limit"_s) ? value(u"limit"_s).toInt(&isNumber) : m_request.limit;
    if (has(u"limit"_s) && (!isNumber || m_request.limit < 1) && !m_error)
        m_error = invalidInput(
            u"--limit"_s,
            tr("\"%1\" is not a number of records").arg(spelledOut(value(u"limit"_s))));
    if (m_request.action == KeysAction::Extend && has(u"by"_s) == has(u"until"_s) && !m_error)
        m_error = invalidInput(u"keys extend"_s, tr("expected either --by or --until"),
                               tr("Say for how much longer, such as --by 2h"));
    if (has(u"trash-limit"_s)) {
        m_request.trashLimit = parseSize(value(u"trash-limit"_s));
        if (!m_request.trashLimit && !m_error)
            m_error = invalidInput(u"--trash-limit"_s,
                                   tr("\"%1\" is not a size, expected such as 700MB or 2GB")
                                       .arg(spelledOut(value(u"trash-limit"_s))));
    }
    m_request.by = parseDuration(value(u"by"_s));
    if (has(u"by"_s) && !m_request.by && !m_error)
        m_error =
            invalidInput(u"--by"_s,
                         tr("\"%1\" is not a duration, expected one such as 90s, 30min, 2h or 3d")
                             .arg(spelledOut(value(u"by"_s))));
    if (has(u"timeout"_s))
        take(parseTimeout(value(u"timeout"_s)), &m_request.timeout);
    if (!has(u"until"_s))
        return;
    const auto point = parseTimePoint(value(u"until"_s), QTimeZone::systemTimeZone(), false);
    if (point)
        m_request.until =
            boundsOf({Comparison::AtLeast, *point, ThisInstant()}, SystemClock().now()).from;
    if (!m_request.until && !m_error)
        m_error =
            invalidInput(u"--until"_s,
                         tr("\"%1\" is not a time, expected one such as 2026-12-24T10:30 or 2h")
                             .arg(spelledOut(value(u"until"_s))));
}

void ChoiceReader::readTransfer()
{
    m_request.out = value(u"out"_s);
    takeNamed(u"format"_s, &m_request.format);
    if (has(u"report"_s))
        take(readReport(value(u"report"_s)), &m_request.report);
    m_request.toTable = value(u"to-table"_s);
    if (has(u"to"_s))
        take(parseStoreUrl(value(u"to"_s)), &m_request.to);
    else if (m_request.action == KeysAction::Copy && !m_error)
        m_error = invalidInput(u"keys copy"_s, tr("no store is named to copy to"),
                               tr("Say which with --to sqlite:FILE or --to dynamodb:TABLE"));
}

QString actionNames()
{
    return namesOf<KeysAction>().join(u", "_s);
}

} // namespace

std::span<const KeysActionInfo> keysActions()
{
    using enum KeysAction;
    static const std::vector<KeysActionInfo> actions{
        {List, {}, 0, 0, StoreNeed::Always, tr("the records that match")},
        {Show, u"KEY"_s, 1, 1, StoreNeed::Always, tr("one record, with all that is stored of it")},
        {Count, {}, 0, 0, StoreNeed::Always, tr("how many match")},
        {Find, u"PAYLOAD"_s, 1, 1, StoreNeed::Always,
         tr("the record of a request: the key is made of its JSON as the library does")},
        {Purge,
         {},
         0,
         0,
         StoreNeed::Always,
         tr("removes the records that match, each only if it is still what was read")},
        {Resume, u"[REMOVAL]"_s, 0, 1, StoreNeed::Unnamed,
         tr("resumes a purge that was interrupted; without REMOVAL, lists them")},
        {Restore, u"[REMOVAL]"_s, 0, 1, StoreNeed::Unnamed,
         tr("puts back what a purge removed, where the key is still absent; without REMOVAL, lists "
            "them")},
        {Release, u"KEY"_s, 1, 1, StoreNeed::Always,
         tr("frees a claim whose lease is over, or that has none, if it still is so")},
        {Extend, u"KEY"_s, 1, 1, StoreNeed::Always,
         tr("keeps a record for longer: --by a duration, or --until a time")},
        {Note, u"KEY TEXT"_s, 2, 2, StoreNeed::Always,
         tr("leaves a note on a record; an empty text removes it")},
        {Undo, {}, 0, 0, StoreNeed::Always, tr("undoes the last change")},
        {Redo, {}, 0, 0, StoreNeed::Always, tr("makes a change again that was undone")},
        {Export, {}, 0, 0, StoreNeed::Always, tr("exports the records that match")},
        {Import, u"FILE|-"_s, 1, 1, StoreNeed::Always,
         tr("imports the records of a JSON Lines file where their keys are absent")},
        {Copy,
         {},
         0,
         0,
         StoreNeed::Always,
         tr("puts the records that match into another store, where their keys are absent")},
        {Trash, u"[empty]"_s, 0, 1, StoreNeed::Never,
         tr("what was removed and is kept on this computer; empty drops it, --trash-limit says how "
            "much it may be")},
        {Layouts, {}, 0, 0, StoreNeed::Never, tr("the libraries whose records are known")},
        {Mapping, u"propose STORE"_s, 1, 2, StoreNeed::Always,
         tr("writes a mapping for a table that is not recognised, as it may be meant")},
    };
    return actions;
}

const KeysActionInfo &infoOf(KeysAction action)
{
    const auto actions = keysActions();
    return *std::find_if(actions.begin(), actions.end(),
                         [action](const KeysActionInfo &info) { return info.action == action; });
}

bool KeysOption::isOf(KeysAction action) const
{
    return actions.empty() || std::find(actions.begin(), actions.end(), action) != actions.end();
}

namespace {

std::vector<KeysOption> findOptions()
{
    using enum KeysAction;
    return {
        {u"formula"_s,
         u"ID"_s,
         tr("How the key is made; without it, as the store's library does."),
         {Find},
         Completes::Formula},
        {u"prefix"_s,
         u"TEXT"_s,
         tr("What stands before the key's hash: the function's name; without it, what the table's "
            "own "
            "keys have there."),
         {Find}},
        {u"jmespath"_s,
         u"EXPR"_s,
         tr("What the library hashes of the event, as its event_key_jmespath says it."),
         {Find}},
        {u"hash"_s,
         u"NAME"_s,
         tr("With what the library hashes, such as md5 or sha256; without it, as the table's own "
            "keys "
            "show it."),
         {Find},
         Completes::Hash},
        {u"any-prefix"_s,
         {},
         tr("Reads all records if need be, whatever stands before the hash."),
         {Find}},
    };
}

std::vector<KeysOption> readingOptions()
{
    using enum KeysAction;
    return {
        {u"store"_s,
         u"STORE"_s,
         tr("Which store: sqlite:FILE or dynamodb:TABLE?endpoint=URL&region=NAME."),
         {},
         Completes::Store},
        {u"query"_s, u"QUERY"_s, tr("Which records; without it, all."), querying, Completes::Query},
        {u"table"_s, u"NAME"_s, tr("Which table of a file with several.")},
        {u"layout"_s,
         u"ID"_s,
         tr("Which library wrote it; by default, this is detected."),
         {},
         Completes::Layout},
        {u"mapping"_s,
         u"FILE"_s,
         tr("A JSON file that says which field stands where, as keys mapping propose writes it."),
         {},
         Completes::File},
        {u"timeout"_s, u"DURATION"_s,
         tr("How long to wait for an answer of a remote store, repetitions included; 60s without "
            "it.")},
        {u"limit"_s,
         u"N"_s,
         tr("How many records to list at most; 100 without it."),
         {List, Show, Find}},
        {u"format"_s,
         u"FORMAT"_s,
         tr("csv, jsonl, dynamodb-json or markdown; without it, as the name of the file says, or "
            "jsonl."),
         {Export},
         Completes::RowFormat},
        {u"out"_s,
         u"FILE"_s,
         tr("Writes to a file, which is replaced when all of it is written, in place of standard "
            "output."),
         {Export, Mapping},
         Completes::File},
        {u"to"_s, u"STORE"_s, tr("Where to copy to."), {Copy}, Completes::Store},
        {u"to-table"_s, u"NAME"_s, tr("Which table of that file."), {Copy}},
    };
}

std::vector<KeysOption> writingOptions()
{
    using enum KeysAction;
    return {
        {u"report"_s,
         u"FILE"_s,
         tr("Writes what became of each record to a file, .csv or .jsonl."),
         {Purge, Resume, Import, Copy},
         Completes::File},
        {u"by"_s,
         u"DURATION"_s,
         tr("For how long after its expiry, or after now if it has expired: 2h, 3d."),
         {Extend}},
        {u"until"_s,
         u"TIME"_s,
         tr("Until when: 2026-12-24, 2026-12-24T10:30, 1795168800."),
         {Extend}},
        {u"without-undo"_s,
         {},
         tr("Keeps only the names of the records, so that they cannot be put back: for a purge "
            "that "
            "is larger than the trash. A purge that was interrupted ends, and the rest is removed "
            "so."),
         {Purge, Resume}},
        {u"trash-limit"_s, u"SIZE"_s,
         tr("How much the trash may hold from now on: 700MB, 2GB; 256 MiB at first."), keeping},
        {u"give-up"_s, {}, tr("Ends an interrupted purge where it is."), {Resume}},
        {u"yes"_s, {}, tr("Makes the change; without it, the change is only described."), writing},
        {u"confirm"_s, u"NAME"_s, tr("The name of a production store that is to be changed."),
         writing},
        {u"json"_s, {}, tr("Answer in JSON.")},
        {u"quiet"_s, {}, tr("Shows no progress."), working},
    };
}

} // namespace

std::span<const KeysOption> keysOptions()
{
    static const std::vector<KeysOption> options = [] {
        std::vector<KeysOption> all = readingOptions();
        for (const std::vector<KeysOption> &others : {findOptions(), writingOptions()})
            all.insert(all.end(), others.begin(), others.end());
        return all;
    }();
    return options;
}

StoreServices servicesFor(const KeysRequest &request)
{
    StoreServices services = StoreServices::ofThisProcess();
    services.limits.callMax = request.timeout.value_or(services.limits.callMax);
    return services;
}

std::variant<KeysRequest, ExitCode> readKeysRequest(const QStringList &arguments)
{
    if (arguments.value(0) == u"help") {
        printOut(queryHelpText());
        return ExitCode::Holds;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"action"_s, tr("What to do."), namesOf<KeysAction>().join(u'|'));
    for (const KeysOption &option : keysOptions())
        parser.addOption({option.name, option.words, option.value});
    if (const auto over = parseArguments(parser, commandName, arguments))
        return *over;
    KeysRequest request;
    request.arguments = arguments;
    request.operands = parser.positionalArguments();
    if (request.operands.isEmpty())
        return refuseUsage(commandName,
                           tr("no action is given, expected one of: ") + actionNames());
    const QString word = request.operands.takeFirst();
    const auto action = valueOf<KeysAction>(word);
    if (!action)
        return refuseUsage(commandName,
                           tr("\"%1\" was not understood; expected one of: %2")
                               .arg(spelledOut(word), actionNames()));
    request.action = *action;
    if (const auto read = ChoiceReader(parser, &request).read(); !read)
        return refuse(read.error());
    return request;
}

namespace {

// Without the options that `more` says anew: of two, only the last would count.
QStringList withoutOptionsOf(const QStringList &more, const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString name = arguments[at].section(u'=', 0, 0);
        const qsizetype said = name.startsWith(u"--") ? more.indexOf(name) : -1;
        if (said < 0) {
            kept.append(arguments[at]);
            continue;
        }
        const bool takesValue = said + 1 < more.size() && !more[said + 1].startsWith(u"--");
        if (takesValue && !arguments[at].contains(u'='))
            ++at;
    }
    return kept;
}

} // namespace

QString confirmedCommand(const KeysRequest &request, const QStringList &more)
{
    const auto options = keysOptions();
    const bool takesYes =
        std::any_of(options.begin(), options.end(), [&](const KeysOption &option) {
            return option.name == u"yes" && option.isOf(request.action);
        });
    QStringList words{u"onecake"_s, u"keys"_s};
    words += request.arguments.mid(0, 1);
    if (takesYes && !request.isConfirmed)
        words += u"--yes"_s;
    words += more;
    words += withoutOptionsOf(more, request.arguments.mid(1));
    for (QString &word : words)
        word = shellWord(word);
    return words.join(u' ');
}

} // namespace onecake
