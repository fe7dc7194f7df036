// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/tidy_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

const QString instead = u"co_await it, give it to a TaskSet, or detach() it (core/base/detach.h)"_s;

bool isProduct(const QString &path)
{
    static const QRegularExpression product(u"^(app|core|ui)/"_s);
    return isCpp(path) && product.match(path).hasMatch();
}

// What functions of that name return: a task, or something else.
struct Names {
    QSet<QString> tasks;
    QSet<QString> others;

    void unite(const Names &more)
    {
        tasks.unite(more.tasks);
        others.unite(more.others);
    }

    [[nodiscard]] bool isTask(const QString &name) const
    {
        return tasks.contains(name) && !others.contains(name);
    }
};

Names namesIn(const QString &code)
{
    static const QRegularExpression task(u"\\bQCoro::Task<[^;(){}=]*>\\s+(?:\\w+::)*(\\w+)\\("_s);
    static const QRegularExpression other(
        u"\\b(?!return\\b|co_return\\b|co_await\\b|co_yield\\b|else\\b|do\\b|new\\b|throw\\b)"
        "(?:\\w+|\\w+::\\w+)[*&>]*\\s+[*&]*(?:\\w+::)*(\\w+)\\("_s);
    Names names;
    for (auto found = task.globalMatch(code); found.hasNext();)
        names.tasks.insert(found.next().captured(1));
    // The end of a task's type looks like a type of its own.
    QString rest = code;
    rest.replace(task, u"("_s);
    for (auto found = other.globalMatch(rest); found.hasNext();)
        names.others.insert(found.next().captured(1));
    return names;
}

// Behind the bracket that closes the one at `open`.
qsizetype endOfCall(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype place = open; place < code.size(); ++place) {
        if (code.at(place) == u'(')
            ++depth;
        else if (code.at(place) == u')' && --depth == 0)
            return place + 1;
    }
    return code.size();
}

bool isDropped(const QString &code, qsizetype end)
{
    const QStringView rest = QStringView(code).sliced(end).trimmed();
    return rest.startsWith(u';') || rest.startsWith(u".then(");
}

// Statements that are nothing but a call.
void findCalls(const SourceFile &file, const Names &own, const Names &all, Findings *findings)
{
    static const QRegularExpression call(
        u"(?<=[;{})]|\\belse)\\s+(?:\\(void\\)\\s*)?((?:[\\w*]+(?:\\(\\))?(?:->|\\.|::))*)(\\w+)\\("_s);
    const QString &code = file.parts.code;
    for (auto calls = call.globalMatch(code); calls.hasNext();) {
        const auto found = calls.next();
        const QString name = found.captured(2);
        const QString on = found.captured(1);
        // It tells nobody of an exception.
        if (on == u"QCoro::" && name == u"connect")
            findings->push_back({file.path, lineAt(code, found.capturedStart(2)),
                                 u"loses how a task fails"_s, instead});
        // What is called on a value may be Qt's, whose names nobody declares here.
        const bool isTask =
            on.isEmpty() ? own.isTask(name) : !on.endsWith(u'.') && all.isTask(name);
        if (isTask && isDropped(code, endOfCall(code, found.capturedEnd() - 1)))
            findings->push_back({file.path, lineAt(code, found.capturedStart(2)),
                                 u"lets go of the task of "_s + name + u"()"_s, instead});
    }
}

// Tasks that have a name, and nothing that ever comes back to it.
void findVariables(const SourceFile &file, Findings *findings)
{
    static const QRegularExpression variable(u"\\bQCoro::Task<[^;(){}=]*>\\s+(\\w+)\\s*="_s);
    const QString &code = file.parts.code;
    for (auto found = variable.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        const QRegularExpression mention(u"\\b%1\\b"_s.arg(match.captured(1)));
        if (code.count(mention) == 1)
            findings->push_back({file.path, lineAt(code, match.capturedStart(1)),
                                 u"never awaits the task "_s + match.captured(1), instead});
    }
}

} // namespace

Findings checkTasks(const Tree &tree)
{
    QHash<QString, Names> ofUnit;
    Names all;
    for (const SourceFile &file : tree.sources) {
        if (!isProduct(file.path))
            continue;
        const Names names = namesIn(file.parts.code);
        ofUnit[unitOf(file.path)].unite(names);
        all.unite(names);
    }
    // The one place that lets go for everybody, and the one that runs a loop until its task is
    // over.
    const QStringList exceptions{u"core/base/detach.cpp"_s, u"app/terminal/command.cpp"_s};
    Findings findings;
    for (const SourceFile &file : tree.sources) {
        if (!isProduct(file.path) || exceptions.contains(file.path))
            continue;
        findCalls(file, ofUnit.value(unitOf(file.path)), all, &findings);
        findVariables(file, &findings);
    }
    return findings;
}

} // namespace onecake::tidy
