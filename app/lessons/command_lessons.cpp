// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/lessons/command_lessons.h"

#include "core/base/json/json_file.h"
#include "core/base/plain_text.h"
#include "core/base/text/content_language.h"
#include "core/base/text/tr.h"
#include "core/lab/lessons/lesson_catalog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

ExitCode list(const QString &language, bool asJson)
{
    QJsonArray array;
    QString table;
    for (const QString &id : lessonIds()) {
        const LessonLabel label = labelOfLesson(id);
        array.append(QJsonObject{{u"id"_s, id},
                                 {u"title"_s, label.title.in(language)},
                                 {u"summary"_s, label.summary.in(language)},
                                 {u"minutes"_s, label.minutes},
                                 {u"languages"_s, QJsonArray::fromStringList(label.languages)}});
        constexpr int idWidth = 26;
        table += tr("%1%2 (%3 min)\n%4%5\n")
                     .arg(id.leftJustified(idWidth), label.title.in(language),
                          QString::number(label.minutes), QString(idWidth, u' '),
                          label.summary.in(language));
    }
    if (asJson)
        printJson(array);
    else
        printOut(table);
    return ExitCode::Holds;
}

ExitCode check(const QString &file, bool asJson)
{
    const Result<QJsonObject> object = lessonObject(file);
    if (!object)
        return refuse(object.error());
    const Problems problems = checkLessonObject(*object).problems;
    QJsonArray array;
    QString lines;
    for (const Problem &problem : problems) {
        array.append(QJsonObject{{u"path"_s, problem.path}, {u"message"_s, problem.message}});
        lines += u"%1: %2 %3\n"_s.arg(spelledOut(file), spelledOut(problem.path),
                                      spelledOut(problem.message));
    }
    if (asJson)
        printJson(
            QJsonObject{{u"file"_s, file}, {u"valid"_s, problems.empty()}, {u"problems"_s, array}});
    else
        printOut(problems.empty() ? tr("%1: a sound lesson.").arg(spelledOut(file)) : lines);
    return problems.empty() ? ExitCode::Holds : ExitCode::WrongUsage;
}

} // namespace

ExitCode runLessons(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Lists the lessons, or checks a lesson's file and names every mistake in it. "
           "To play one: onecake lesson ID"));
    parser.addPositionalArgument(u"action"_s, tr("list (the default) or check."),
                                 tr("[list | check FILE]"));
    const QCommandLineOption json(u"json"_s, tr("Answer in JSON."));
    const QStringList languages = lessonLanguages();
    const QCommandLineOption language(
        u"language"_s, tr("The language of the list: %1.").arg(languages.join(tr(" or "))),
        u"LANGUAGE"_s,
        languages.contains(contentLanguage()) ? contentLanguage() : languages.front());
    parser.addOptions({json, language});
    if (const auto over = parseArguments(parser, u"lessons"_s, arguments))
        return *over;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    if (action != u"list" && action != u"check")
        return refuseUsage(u"lessons"_s,
                           tr("\"%1\" was not understood; expected list or check").arg(action));
    if (action == u"check" && words.size() != 2)
        return refuseUsage(u"lessons"_s, tr("\"check\" takes one argument, the lesson's file"));
    if (action == u"list" && words.size() > 1)
        return refuseUsage(u"lessons"_s, tr("\"list\" takes nothing more"));
    if (action == u"check")
        return check(words[1], parser.isSet(json));
    const QString chosen = parser.value(language);
    if (!languages.contains(chosen))
        return refuseUsage(u"lessons"_s,
                           tr("--language \"%1\" is none of the lessons' languages; expected %2")
                               .arg(chosen, languages.join(tr(" or "))));
    return list(chosen, parser.isSet(json));
}

} // namespace onecake
