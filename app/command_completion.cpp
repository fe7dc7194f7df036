// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "app/explore/explore_request.h"
#include "app/keys/keys_request.h"
#include "core/base/regular_file.h"
#include "core/base/text/content_language.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/transfer/row_writer.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/keyhash/key_formula.h"
#include "core/inspect/layouts/layout.h"
#include "core/inspect/query/language/query_field.h"
#include "core/inspect/records/stored_time.h"
#include "core/lab/lessons/lesson_catalog.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/policy/policy_catalog.h"
#include "core/session/connections/connections.h"
#include "ui/window_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString completionCommand = u"completion"_s;
const QString candidatesWord = u"candidates"_s;

struct ShellScript {
    QString shell;
    QString file;
};
const std::vector<ShellScript> scripts{
    {u"bash"_s, u"onecake.bash"_s}, {u"zsh"_s, u"_onecake"_s}, {u"fish"_s, u"onecake.fish"_s}};

// A line for each candidate: the text, and after a tabulator what it is. A line ":files" stands for
// the files there are, with what follows it put before their names.
void offer(const QString &text, const QString &words = {})
{
    QString line = words.isEmpty() ? text : text + u'\t' + words;
    printOut(line.replace(u'\n', u' '));
}

void offerFiles(const QString &prefix = {})
{
    offer(u":files"_s + prefix);
}

void offerAll(const QStringList &texts)
{
    for (const QString &text : texts)
        offer(text);
}

void offerStores(const QString &current)
{
    const QString file = u"sqlite:"_s;
    if (current.startsWith(file))
        return offerFiles(file);
    const Result<Connections> connections = loadConnections(connectionsFile());
    if (connections) {
        for (const Connection &connection : connections->all())
            offer(textOf(connection.store), connection.name);
    }
    offer(file, tr("a SQLite file"));
    offer(u"dynamodb:"_s, tr("a DynamoDB table"));
}

// The last term of a query; those before it stay.
void offerQuery(QString current)
{
    if (current.startsWith(u'\'') || current.startsWith(u'"'))
        current.remove(0, 1);
    const QString before = current.left(current.lastIndexOf(u' ') + 1);
    for (const QueryFieldInfo &field : queryFields())
        offer(before + field.name.toString() + u':', tr(field.words));
    for (const QString &state : {u"stuck"_s, u"expired"_s, u"completed"_s, u"failed"_s})
        offer(before + u"status:"_s + state);
}

void offerValues(const KeysOption &option, const QString &current)
{
    switch (option.completes) {
    case Completes::Nothing:
        return;
    case Completes::File:
        offerFiles();
        return;
    case Completes::Store:
        offerStores(current);
        return;
    case Completes::Layout:
        if (const auto catalog = LayoutCatalog::load())
            offerAll(catalog->ids());
        return;
    case Completes::Query:
        offerQuery(current);
        return;
    case Completes::RowFormat:
        offerAll(namesOf<RowFormat>());
        return;
    case Completes::Formula:
        offerAll(namesOf<KeyFormula>());
        return;
    case Completes::Hash:
        offerAll(namesOf<KeyHashing>());
        return;
    }
}

const KeysOption *optionNamed(const QString &word)
{
    const auto options = keysOptions();
    const auto found = std::find_if(options.begin(), options.end(), [&](const KeysOption &option) {
        return word == u"--"_s + option.name;
    });
    return found == options.end() ? nullptr : &*found;
}

// The first word that is neither an option nor the value of one.
std::optional<KeysAction> actionIn(const QStringList &words)
{
    for (qsizetype place = 0; place < words.size(); ++place) {
        const KeysOption *option = optionNamed(words[place]);
        if (option != nullptr && !option->value.isEmpty())
            ++place;
        else if (!words[place].startsWith(u'-'))
            return valueOf<KeysAction>(words[place]);
    }
    return std::nullopt;
}

void offerOperands(KeysAction action)
{
    if (action == KeysAction::Resume || action == KeysAction::Restore) {
        for (const TrashEntry &entry : Trash(userTrashFolder()).entries())
            offer(entry.head.id, utcText(entry.head.confirmedAt) + u' ' + entry.head.store);
    } else if (action == KeysAction::Import) {
        offerFiles();
    } else if (action == KeysAction::Trash) {
        offer(u"empty"_s);
    } else if (action == KeysAction::Mapping) {
        offer(u"propose"_s);
    }
}

void offerForKeys(const QStringList &before, const QString &current)
{
    const KeysOption *option = before.isEmpty() ? nullptr : optionNamed(before.back());
    if (option != nullptr && !option->value.isEmpty())
        return offerValues(*option, current);
    const std::optional<KeysAction> action = actionIn(before);
    if (!current.startsWith(u'-') && action == KeysAction::Mapping && before.back() == u"propose")
        return offerStores(current);
    if (!current.startsWith(u'-') && action)
        return offerOperands(*action);
    if (!current.startsWith(u'-')) {
        for (const KeysActionInfo &info : keysActions())
            offer(nameOf(info.action), info.words);
        return offer(u"help"_s, tr("explains the query line"));
    }
    for (const KeysOption &each : keysOptions()) {
        if (!action || each.isOf(*action))
            offer(u"--"_s + each.name, each.words);
    }
    offer(verboseFlag.toString(), tr("tells on standard error what is under way"));
    offer(u"--help"_s);
}

void offerPolicies()
{
    for (const QString &id : presetIds()) {
        const Result<PolicyLabel> label = labelOfPreset(id);
        offer(id, label ? label->title : QString());
    }
    offerFiles();
}

void offerLessons()
{
    for (const QString &id : lessonIds())
        offer(id, labelOfLesson(id).title.in(u"en"_s));
    offerFiles();
}

bool isBeforePolicy(const Command &command, const QStringList &before)
{
    const QStringView word = command.name == u"policies" ? u"show" : u"--policy";
    const bool isCompared = command.name == u"policies" && before.value(0) == u"diff";
    const bool isSide =
        command.name == u"play" && !before.isEmpty() && before.back() == u"--beside";
    return isSide || isCompared || (!before.isEmpty() && before.back() == word);
}

// The words that the last fault can go on with; those before stay.
void offerFaults(QString current)
{
    if (current.startsWith(u'\'') || current.startsWith(u'"'))
        current.remove(0, 1);
    offerAll(completedFaults(current));
}

// Which of them go on with files, stores or anything else.
void offerForLive(const QStringList &before, const QString &current)
{
    const QString option = before.value(before.size() - 1);
    if (option == u"--store")
        offerStores(current);
    else if (option == u"--record" || option == u"--book")
        offerFiles();
    else if (option == u"--to")
        offer(u"http://127.0.0.1:"_s, tr("a service on this machine"));
}

// The last of several, separated by commas; those before stay.
void offerSeveral(const QStringList &texts, const QString &current)
{
    const QString before = current.left(current.lastIndexOf(u',') + 1);
    for (const QString &text : texts)
        offer(before + text);
}

void offerForExplore(const Command &command, const QStringList &before, const QString &current)
{
    const QString option = before.isEmpty() ? QString() : before.back();
    const QStringList all{u"all"_s};
    if (option == u"--policy")
        offerSeveral(all + presetIds(), current);
    else if (option == u"--key-algorithm")
        offerSeveral(all + keyAlgorithmIds(), current);
    else if (option == u"--retry")
        offerSeveral(all + retryIds(), current);
    else if (option == u"--only")
        offerSeveral(explorableKinds(), current);
    else if (option == u"--promise")
        offerSeveral(namesOf<VerdictName>(), current);
    else if (option == u"--faults-at-most" || option == u"--instances")
        offerAll({u"1"_s, u"2"_s, u"3"_s});
    else if (current.startsWith(u'-'))
        (void)command.run({listOptionsFlag.toString()});
    else {
        offerAll(all + scenarioIds());
        offerFiles();
    }
}

void offerForOthers(const Command &command, const QStringList &before, const QString &current)
{
    if (command.name == u"explore")
        return offerForExplore(command, before, current);
    const bool isLive = command.name == u"serve" || command.name == u"proxy";
    const bool takesFaults = isLive || command.name == u"play" || command.name == u"window";
    if (takesFaults && !before.isEmpty() && before.back() == u"--faults")
        offerFaults(current);
    else if (current.startsWith(u'-'))
        (void)command.run({listOptionsFlag.toString()});
    else if (command.name == u"stores" && before.isEmpty())
        offerAll({u"create"_s, u"check"_s, u"recover"_s});
    else if (command.name == u"policies" && before.isEmpty())
        offerAll({u"list"_s, u"show"_s, u"check"_s, u"diff"_s});
    else if (command.name == u"lessons" && before.isEmpty())
        offerAll({u"list"_s, u"check"_s});
    else if (command.name.startsWith(u"lesson") && before.value(before.size() - 1) == u"--language")
        offerAll(lessonLanguages());
    else if (before.value(before.size() - 1) == languageFlag)
        offerAll(contentLanguages());
    else if (command.name == u"lesson" && before.value(before.size() - 1) == u"--paper")
        offerAll({u"a4"_s, u"letter"_s});
    else if ((command.name == u"lesson" && before.isEmpty())
             || (command.name == u"window" && before.value(before.size() - 1) == u"--lesson"))
        offerLessons();
    else if (command.name == u"window" && before.value(before.size() - 1) == u"--page")
        offerAll(namesOf<WindowPage>());
    else if (isBeforePolicy(command, before))
        offerPolicies();
    else if (isLive)
        offerForLive(before, current);
    else if (command.name == completionCommand && before.isEmpty())
        offerAll({u"bash"_s, u"zsh"_s, u"fish"_s});
    else if (command.name == u"stores" || command.name == u"inspect")
        offerStores(current);
    else
        offerFiles();
}

ExitCode offerCandidates(const std::vector<Command> &commands, const QStringList &words)
{
    if (words.size() < 2) {
        for (const Command &command : commands)
            offer(command.name);
        offerAll({u"--help"_s, u"--version"_s, verboseFlag.toString(), languageFlag.toString()});
        return ExitCode::Holds;
    }
    if (words.front() == languageFlag) {
        if (words.size() > 2)
            return offerCandidates(commands, words.mid(2));
        offerAll(contentLanguages());
        return ExitCode::Holds;
    }
    const QStringList before = words.mid(1, words.size() - 2);
    if (words.front() == u"keys") {
        offerForKeys(before, words.back());
        return ExitCode::Holds;
    }
    for (const Command &command : commands) {
        if (command.name == words.front())
            offerForOthers(command, before, words.back());
    }
    return ExitCode::Holds;
}

} // namespace

ExitCode runCompletion(const std::vector<Command> &commands, const QStringList &arguments)
{
    if (arguments.value(0) == candidatesWord && arguments.value(1) == u"--")
        return offerCandidates(commands, arguments.mid(2));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints a script that completes onecake in a shell. In bash, for example: source "
           "<(onecake completion bash)"));
    parser.addPositionalArgument(u"shell"_s, tr("Which shell."), u"bash|zsh|fish"_s);
    if (const auto over = parseArguments(parser, completionCommand, arguments))
        return *over;
    for (const ShellScript &script : scripts) {
        if (parser.positionalArguments() != QStringList{script.shell})
            continue;
        printOut(QString::fromUtf8(readResource(u":/completions/"_s + script.file)));
        return ExitCode::Holds;
    }
    return refuseUsage(completionCommand, tr("expected one of: bash, zsh, fish"));
}

} // namespace onecake
