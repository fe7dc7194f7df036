// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/lessons/lesson_answers.h"

#include "core/base/plain_text.h"
#include "core/base/regular_file.h"
#include "core/base/text/tr.h"
#include "core/session/lessons/lesson_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 largestFile = 1'000'000;

Result<QByteArray> contentOf(const QString &file)
{
    if (file != u"-")
        return readRegularFile(file, file, u"answers"_s, largestFile);
    const Result<std::unique_ptr<QFile>> input = openStandardInput();
    if (!input)
        return input.error();
    // A pipe hands over what it has, piece by piece.
    QByteArray content;
    for (QByteArray more = (*input)->read(largestFile + 1); !more.isEmpty();
         more = (*input)->read(largestFile + 1 - content.size()))
        content += more;
    if (content.size() > largestFile)
        return invalidInput(tr("standard input"),
                            tr("has more than %1 bytes, expected answers").arg(largestFile));
    return content;
}

Result<LessonPrediction> lettersIn(const QString &line)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    LessonPrediction prediction;
    if (line == u"-")
        return prediction;
    for (const QString &word : line.split(between, Qt::SkipEmptyParts)) {
        const QChar letter = word[0].toLower();
        const bool isLetter = word.size() == 1 && letter >= u'a' && letter <= u'z';
        if (!isLetter)
            return invalidInput({}, tr("\"%1\" is no letter of an option").arg(spelledOut(word)));
        prediction.options.push_back(static_cast<size_t>(letter.unicode() - u'a'));
    }
    return prediction;
}

Result<LessonPrediction> numberIn(const QString &line, const QString &language)
{
    const std::optional<double> number = lessonNumberIn(line, language);
    if (!number)
        return invalidInput({}, tr("\"%1\" is not a number").arg(spelledOut(line)));
    LessonPrediction prediction;
    prediction.number = number;
    return prediction;
}

Result<LessonPrediction> pointIn(const QString &line, const std::vector<size_t> &points)
{
    bool isNumber = false;
    const size_t number = line.toUInt(&isNumber);
    if (!isNumber || number < 1 || number > points.size())
        return invalidInput({},
                            tr("\"%1\" is no number from 1 to %2")
                                .arg(spelledOut(line), QString::number(points.size())));
    LessonPrediction prediction;
    prediction.event = points[number - 1];
    return prediction;
}

} // namespace

Result<std::vector<AnswerLine>> readAnswers(const QString &file)
{
    const Result<QByteArray> content = contentOf(file);
    if (!content)
        return content.error();
    std::vector<AnswerLine> answers;
    const QStringList lines = QString::fromUtf8(*content).split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString text = lines[index].trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            answers.push_back({index + 1, text});
    }
    return answers;
}

Result<LessonPrediction> predictionIn(const QString &line, const LessonPlayer &player)
{
    const LessonPage page = player.page();
    switch (page.question.value_or(LessonQuestionKind::Text)) {
    case LessonQuestionKind::Choice:
        return lettersIn(line);
    case LessonQuestionKind::Number:
        return numberIn(line, player.language());
    case LessonQuestionKind::Point:
        return pointIn(line, player.points());
    case LessonQuestionKind::Text:
        break;
    }
    LessonPrediction prediction;
    prediction.text = line;
    return prediction;
}

QString expectedAnswer(const LessonPlayer &player)
{
    const LessonWords words = lessonWords(player.language());
    const LessonPage page = player.page();
    switch (page.question.value_or(LessonQuestionKind::Text)) {
    case LessonQuestionKind::Choice: {
        const auto last = static_cast<size_t>(page.options.size() - 1);
        const QString range = letterOf(0) + u'–' + letterOf(last);
        return (page.hasSeveral ? words.letters : words.oneLetter).arg(range);
    }
    case LessonQuestionKind::Number:
        return page.unit.isEmpty() ? words.number : words.number + u": "_s + page.unit;
    case LessonQuestionKind::Point:
        return words.point;
    case LessonQuestionKind::Text:
        break;
    }
    return words.ownWords;
}

} // namespace onecake
