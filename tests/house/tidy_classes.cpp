// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/tidy_classes.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

constexpr int methodsMax = 35;
constexpr qsizetype linesMax = 800;

bool isOfProduct(const QString &path)
{
    return path.startsWith(u"app/") || path.startsWith(u"core/") || path.startsWith(u"ui/");
}

// In formatted code a member of an outermost class stands four columns in, and what belongs to it
// further still.
bool isMethod(const QString &line, const QString &className)
{
    static const QRegularExpression method(u"^    [^ :{}#/].*?(~?\\w+)\\("_s);
    static const QRegularExpression other(
        u"^    (using|friend|static_assert|enum|struct|class|Q_\\w+)\\b|\\boperator\\b|^[^(]* = "_s);
    const auto match = method.match(line);
    const QString name = match.captured(1);
    return match.hasMatch() && !line.contains(other) && name != className
        && name != u'~' + className;
}

int publicMethodsIn(const QStringList &code, qsizetype first, const QString &className)
{
    static const QRegularExpression section(
        u"^(public|protected|private)( Q_SLOTS)?:|^(Q_SIGNALS):"_s);
    bool isPublic = false;
    int count = 0;
    for (qsizetype index = first; index < code.size() && code.at(index) != u"};"; ++index) {
        const QString &line = code.at(index);
        if (const auto match = section.match(line); match.hasMatch())
            isPublic = match.captured(1) == u"public";
        else if (isPublic && isMethod(line, className))
            ++count;
    }
    return count;
}

void addClassesOf(const SourceFile &header, std::vector<ClassSize> &classes)
{
    static const QRegularExpression declaration(u"^class (?:\\w+_EXPORT )?(\\w+)[^;]*$"_s);
    QStringList code = header.parts.code.split(u'\n');
    for (QString &line : code)
        line = line.trimmed().isEmpty() ? QString() : line;
    for (qsizetype index = 0; index < code.size(); ++index) {
        const auto match = declaration.match(code.at(index));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        classes.push_back(
            {name, header.path, index + 1, publicMethodsIn(code, index + 1, name), 0});
    }
}

// The class of which a file implements most; empty where it implements none.
QString classOf(const SourceFile &file)
{
    static const QRegularExpression implemented(u"^(?! )[\\w:<>,*& ]*?\\b(\\w+)::~?\\w+\\("_s,
                                                QRegularExpression::MultilineOption);
    QMap<QString, int> counts;
    for (auto matches = implemented.globalMatch(file.parts.code); matches.hasNext();)
        ++counts[matches.next().captured(1)];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QString() : most.key();
}

QString wordsOf(const ClassSize &size)
{
    return u"%1: %2 public methods, %3 lines"_s.arg(size.name)
        .arg(size.publicMethods)
        .arg(size.implementation);
}

} // namespace

std::vector<ClassSize> classSizes(const Tree &tree)
{
    std::vector<ClassSize> classes;
    QMap<QString, qsizetype> lines;
    for (const SourceFile &file : tree.sources) {
        if (!isOfProduct(file.path) || !isCpp(file.path))
            continue;
        if (isHeader(file.path))
            addClassesOf(file, classes);
        else
            lines[classOf(file)] += file.text.count(u'\n');
    }
    for (ClassSize &size : classes)
        size.implementation = lines.value(size.name);
    std::stable_sort(classes.begin(), classes.end(),
                     [](const ClassSize &left, const ClassSize &right) {
                         return left.implementation > right.implementation;
                     });
    return classes;
}

Findings checkClasses(const Tree &tree)
{
    Findings findings;
    for (const ClassSize &size : classSizes(tree)) {
        const bool isSmall = size.publicMethods <= methodsMax && size.implementation <= linesMax;
        if (isSmall)
            continue;
        findings.push_back({size.header, size.line,
                            u"the class %1; the limits are %2 and %3"_s.arg(wordsOf(size))
                                .arg(methodsMax)
                                .arg(linesMax),
                            u"Divide it by subject, not by file"_s});
    }
    return findings;
}

QStringList largestClasses(const Tree &tree, qsizetype count)
{
    QStringList largest;
    for (const ClassSize &size : classSizes(tree)) {
        if (largest.size() < count)
            largest.append(wordsOf(size));
    }
    return largest;
}

} // namespace onecake::tidy
