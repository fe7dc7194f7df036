// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/lesson_text_reader.h"

#include "core/base/text/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QStringList paragraphsOf(JsonReader &reader, const QString &language)
{
    const QJsonValue value = reader.raw(language);
    if (value.isArray()) {
        const QStringList paragraphs = reader.texts(language);
        if (paragraphs.isEmpty())
            reader.report(language, tr("is an empty list, expected a paragraph"));
        return paragraphs;
    }
    const QString text = reader.requiredText(language);
    return text.isEmpty() ? QStringList() : QStringList(text);
}

} // namespace

LessonText LessonTextReader::required(JsonReader &reader, QStringView field) const
{
    if (reader.has(field))
        return optional(reader, field);
    reader.report(field, tr("is missing, expected a text in each language"));
    return {};
}

LessonText LessonTextReader::optional(JsonReader &reader, QStringView field) const
{
    LessonText text;
    if (!reader.has(field))
        return text;
    const bool isObject = reader.raw(field).isObject();
    JsonReader child = reader.object(field);
    if (!isObject)
        return text;
    for (const QString &language : languages) {
        const QStringList paragraphs = paragraphsOf(child, language);
        if (!paragraphs.isEmpty())
            text.set(language, paragraphs);
    }
    child.finish();
    return text;
}

LessonTextReader readLanguages(JsonReader &reader)
{
    static const QRegularExpression code(u"^[a-z]{2,3}(-[A-Z]{2})?$"_s);
    LessonTextReader texts{reader.texts(u"languages")};
    if (texts.languages.isEmpty())
        reader.report(u"languages", tr("is missing or empty, expected a list such as [\"en\"]"));
    for (qsizetype index = 0; index < texts.languages.size(); ++index) {
        const QString &language = texts.languages[index];
        const QString place = u"languages[%1]"_s.arg(index);
        if (!code.match(language).hasMatch())
            reader.report(
                place,
                tr("is \"%1\", expected a language such as \"en\" or \"pt-BR\"").arg(language));
        if (texts.languages.indexOf(language) < index)
            reader.report(place, tr("is \"%1\", which stands there already").arg(language));
    }
    return texts;
}

} // namespace onecake
