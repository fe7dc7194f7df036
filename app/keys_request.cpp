// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_request.h"

#include "core/inspect/query_help.h"
#include "core/inspect/query_parser.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString commandName = u"keys"_s;

const QString description =
    u"Looks into a store of idempotency records, also one that another library wrote, and removes "
    "from it what may go.\n"
    "\n"
    "  list               the records that match\n"
    "  show KEY           one record, with all that is stored of it\n"
    "  count              how many match\n"
    "  find PAYLOAD       the record of a request: the key is made of its JSON as the library "
    "does\n"
    "  purge              removes the records that match; without --yes it only says what it would "
    "do\n"
    "  restore [REMOVAL]  puts back what a purge removed, where the key is still absent\n"
    "  release KEY        removes a claim whose lease is over, if it still is\n"
    "  export             writes the records that match, one JSON object each line\n"
    "\n"
    "A query is one line, such as: status:stuck scope:placeOrder key:9f* expires<1h. "
    "See: onecake keys help"_s;

struct Options {
    QCommandLineOption store{
        u"store"_s, u"Which store: sqlite:FILE or dynamodb:TABLE?endpoint=URL&region=NAME."_s,
        u"STORE"_s};
    QCommandLineOption query{u"query"_s, u"Which records; without it, all."_s, u"QUERY"_s};
    QCommandLineOption table{u"table"_s, u"Which table of a file with several."_s, u"NAME"_s};
    QCommandLineOption layout{u"layout"_s,
                              u"Which library wrote it; without it, that is found out."_s, u"ID"_s};
    QCommandLineOption mapping{u"mapping"_s, u"A JSON file that says which field stands where."_s,
                               u"FILE"_s};
    QCommandLineOption limit{u"limit"_s, u"How many records to list at most; 100 without it."_s,
                             u"N"_s, u"100"_s};
    QCommandLineOption formula{
        u"formula"_s, u"find: how the key is made; without it, as the store's library does."_s,
        u"ID"_s};
    QCommandLineOption prefix{
        u"prefix"_s, u"find: what stands before the key's hash: the function's name."_s, u"TEXT"_s};
    QCommandLineOption yes{u"yes"_s, u"Does what otherwise is only said."_s};
    QCommandLineOption json{u"json"_s, u"Answer in JSON."_s};
};

Result<Query> readQuery(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text);
    if (parsed.problems.empty())
        return parsed.query;
    const QueryProblem &first = parsed.problems.front();
    const QString mark = QString(first.place.column, u' ')
        + QString(std::max<qsizetype>(first.place.length, 1), u'^');
    printError(u"  %1\n  %2"_s.arg(text, mark));
    return Error{ErrorCode::InvalidInput, u"--query"_s, sentence(first),
                 u"See: onecake keys help"_s};
}

Result<SavedMapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InvalidInput, path, u"cannot be read: "_s + file.errorString(), {}};
    return savedMappingFrom(path, file.read(1024 * 1024));
}

Result<void> checkOperands(const KeysRequest &request)
{
    const auto count = request.operands.size();
    const bool takesOne = request.action == KeysAction::Show || request.action == KeysAction::Find
        || request.action == KeysAction::Release;
    if (takesOne && count != 1)
        return Error{ErrorCode::InvalidInput, u"keys "_s + nameOf(request.action),
                     request.action == KeysAction::Find ? u"expected one payload, as JSON"_s
                                                        : u"expected one key"_s,
                     u"See: onecake keys --help"_s};
    const qsizetype most = takesOne || request.action == KeysAction::Restore ? 1 : 0;
    if (count > most)
        return Error{ErrorCode::InvalidInput,
                     request.operands.back(),
                     u"was not understood; which records is said with --query"_s,
                     {}};
    return {};
}

Result<void> readChoices(const QCommandLineParser &parser, const Options &options,
                         KeysRequest &request)
{
    if (!parser.isSet(options.store))
        return Error{ErrorCode::InvalidInput, u"keys"_s, u"no store is named"_s,
                     u"Say which with --store sqlite:FILE or --store dynamodb:TABLE"_s};
    const Result<StoreUrl> store = parseStoreUrl(parser.value(options.store));
    if (!store)
        return store.error();
    request.store = *store;
    request.choice.table = parser.value(options.table);
    request.choice.layoutId = parser.value(options.layout);
    if (parser.isSet(options.mapping)) {
        const Result<SavedMapping> mapping = readMapping(parser.value(options.mapping));
        if (!mapping)
            return mapping.error();
        request.choice.mapping = *mapping;
    }
    request.queryText = parser.value(options.query);
    const Result<Query> query = readQuery(request.queryText);
    if (!query)
        return query.error();
    request.query = *query;
    bool isNumber = false;
    request.limit = parser.value(options.limit).toInt(&isNumber);
    if (!isNumber || request.limit < 1)
        return Error{ErrorCode::InvalidInput,
                     u"--limit"_s,
                     u"\"%1\" is not a number of records"_s.arg(parser.value(options.limit)),
                     {}};
    request.formula = parser.value(options.formula);
    request.prefix = parser.value(options.prefix);
    request.isConfirmed = parser.isSet(options.yes);
    request.asJson = parser.isSet(options.json);
    return checkOperands(request);
}

} // namespace

std::variant<KeysRequest, ExitCode> readKeysRequest(const QStringList &arguments)
{
    if (arguments.value(0) == u"help") {
        printOut(queryHelpText());
        return ExitCode::Holds;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addPositionalArgument(u"action"_s, u"What to do."_s,
                                 u"list|show|count|find|purge|restore|release|export"_s);
    const Options options;
    parser.addOptions({options.store, options.query, options.table, options.layout, options.mapping,
                       options.limit, options.formula, options.prefix, options.yes, options.json});
    if (const auto over = parseArguments(parser, commandName, arguments))
        return *over;
    KeysRequest request;
    request.operands = parser.positionalArguments();
    if (request.operands.isEmpty())
        return refuseUsage(commandName,
                           u"nothing is said to be done, expected list, show, count, "
                           "find, purge, restore, release or export"_s);
    const QString word = request.operands.takeFirst();
    const auto action = valueOf<KeysAction>(word);
    if (!action)
        return refuseUsage(commandName,
                           u"\"%1\" was not understood; expected list, show, count, find, purge, "
                           "restore, release or export"_s.arg(word));
    request.action = *action;
    if (const auto read = readChoices(parser, options, request); !read)
        return refuse(read.error());
    return request;
}

} // namespace onecake
