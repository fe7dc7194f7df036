// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/tidy_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

QMap<QString, const SourceFile *> byPath(const Tree &tree)
{
    QMap<QString, const SourceFile *> result;
    for (const SourceFile &file : tree.sources)
        result.insert(file.path, &file);
    return result;
}

// The CMakeLists.txt that should name the file: the nearest one on the way up.
const SourceFile *listOf(const QString &path, const QMap<QString, const SourceFile *> &files)
{
    for (QString folder = path; folder.contains(u'/');) {
        folder.truncate(folder.lastIndexOf(u'/'));
        if (const SourceFile *list = files.value(folder + u"/CMakeLists.txt"_s))
            return list;
    }
    return nullptr;
}

// A list that gathers its sources names none: a layer and the program have all below their folder,
// a room of the tests its tst_*.cpp.
bool isNamedIn(const SourceFile &list, const QString &path)
{
    const QString name = path.sliced(list.path.lastIndexOf(u'/') + 1);
    if (list.text.contains(u"onecake_layer(") || list.text.contains(u"GLOB_RECURSE sources")
        || (list.text.contains(u"onecake_tests(") && name.startsWith(u"tst_")))
        return true;
    const QString pattern = u"(^|[\\s(/])%1($|[\\s)\"])"_s.arg(QRegularExpression::escape(name));
    return QRegularExpression(pattern, QRegularExpression::MultilineOption)
        .match(list.text)
        .hasMatch();
}

bool isSource(const QString &path)
{
    static const QRegularExpression pattern(
        u"\\.(h|cpp|cmake|sql|sh)$|(^|/)CMakeLists\\.txt$|^packaging/(run|test)$|^\\.ci/run$"_s);
    static const QRegularExpression foreign(u"(^|/)node_modules/"_s);
    return path.contains(pattern) && !path.contains(foreign);
}

} // namespace

Tree readTree(const QString &root)
{
    // All but git itself and what .gitignore names.
    static const QRegularExpression kept(
        u"^(?!(\\.git|build|\\.cache|CMakeUserPresets\\.json|.*\\.user)$)"_s);
    const QDir top(root);
    Tree tree;
    tree.topLevel =
        top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)
            .filter(kept);
    QStringList paths{u"CMakeLists.txt"_s};
    for (const QString &folder :
         {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u".ci"_s}) {
        for (QDirIterator files(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString path = top.relativeFilePath(files.next());
            if (isSource(path))
                paths.append(path);
        }
    }
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(top.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            tree.sources.push_back({path, QString::fromUtf8(file.readAll())});
    }
    return tree;
}

Findings checkListed(const Tree &tree)
{
    Findings findings;
    const auto files = byPath(tree);
    QSet<QString> included;
    for (const SourceFile &file : tree.sources) {
        for (const Include &include : includesOf(file))
            included.insert(include.target);
    }
    for (const SourceFile &file : tree.sources) {
        const bool testHeader = isHeader(file.path) && file.path.startsWith(u"tests/");
        if (!isCpp(file.path) || (testHeader && included.contains(file.path)))
            continue;
        const SourceFile *const list = listOf(file.path, files);
        if (list && isNamedIn(*list, file.path))
            continue;
        const QString instead = testHeader
            ? u"Include it somewhere, or delete it"_s
            : u"List it in %1, or delete it"_s.arg(list ? list->path : u"a CMakeLists.txt"_s);
        findings.push_back({file.path, 1, u"is used by nobody"_s, instead});
    }
    return findings;
}

Findings checkTopLevel(const Tree &tree)
{
    static const QSet<QString> allowed{u"app"_s,
                                       u"core"_s,
                                       u"ui"_s,
                                       u"resources"_s,
                                       u"tests"_s,
                                       u"packaging"_s,
                                       u"CMakeLists.txt"_s,
                                       u"CMakePresets.json"_s,
                                       u"README.md"_s,
                                       u"LICENSE"_s,
                                       u".ci"_s,
                                       u".github"_s,
                                       u".editorconfig"_s,
                                       u".clang-format"_s,
                                       u".clang-tidy"_s,
                                       u".gitignore"_s};
    Findings findings;
    for (const QString &name : tree.topLevel) {
        if (!allowed.contains(name))
            findings.push_back({name, 1, u"does not belong at the top level"_s,
                                u"Put it where the house has a place for it"_s});
    }
    return findings;
}

Findings checkTree(const Tree &tree)
{
    Findings findings;
    for (const auto rule : {checkDirections, checkIncludePaths, checkCycles, checkRooms,
                            checkListed, checkTasks, checkTopLevel}) {
        const Findings found = rule(tree);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace onecake::tidy
