// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/lessons/command_lessons.h"
#include "app/lessons/lesson_answers.h"
#include "app/lessons/lesson_export.h"
#include "app/lessons/lesson_telling.h"
#include "app/terminal/terminal_look.h"
#include "core/base/regular_file.h"
#include "core/base/text/content_language.h"
#include "core/base/text/tr.h"
#include "core/lab/lessons/lesson_catalog.h"
#include "core/session/lessons/lesson_words.h"

#include <algorithm>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct LessonRequest {
    Lesson lesson;
    QString language;
    QString answersFile;
    std::optional<std::vector<AnswerLine>> answers;
    bool asJson = false;
    bool isPresenter = false;
    LessonExport written; // instead of being played, if it names anything
};

size_t questionsIn(const Lesson &lesson)
{
    return static_cast<size_t>(
        std::count_if(lesson.steps.begin(), lesson.steps.end(),
                      [](const LessonStep &step) { return step.question.has_value(); }));
}

// Plays a lesson to its end, or to where nobody answers any more.
class LessonRun
{
public:
    explicit LessonRun(LessonRequest request)
        : m_request(std::move(request))
        , m_isLive(!m_request.answers && !m_request.asJson && isatty(STDIN_FILENO) != 0)
        , m_telling(&m_player, terminalOptions(false))
    {
        m_player.setPresenter(m_request.isPresenter);
        m_player.begin(m_request.lesson);
        m_player.setLanguage(m_request.language);
    }

    ExitCode run()
    {
        say(m_telling.heading());
        while (m_player.phase() != LessonPhase::Over) {
            say(m_telling.step());
            const std::optional<ExitCode> over = m_player.isLocked() ? answer() : std::nullopt;
            if (over)
                return *over;
            if (m_request.asJson)
                m_steps.append(stepToJson(m_player));
            if (!goOn())
                return stopHere();
            m_player.next();
        }
        say(m_telling.end());
        if (m_request.asJson)
            printJson(lessonToJson(m_player, m_steps));
        else if (!m_isLive)
            printInked(m_told);
        return ExitCode::Holds;
    }

private:
    // Nothing at the end of the input.
    std::optional<QString> lineTyped()
    {
        if (!m_input) {
            Result<std::unique_ptr<QFile>> input = openStandardInput();
            if (!input)
                return std::nullopt;
            m_input = *std::move(input);
        }
        const QByteArray line = m_input->readLine();
        if (line.isEmpty())
            return std::nullopt;
        return QString::fromUtf8(line).trimmed();
    }

    // At a terminal at once; otherwise when all of it is known to be right.
    void say(const QString &text)
    {
        if (m_isLive)
            printInked(text);
        else
            m_told += text;
    }

    std::optional<ExitCode> answer()
    {
        say(m_telling.question());
        const std::optional<ExitCode> over = m_isLive ? askUntilAnswered() : takeAnswer();
        if (over)
            return over;
        if (m_player.phase() == LessonPhase::Committed)
            m_player.reveal();
        else
            m_player.revealAnyway();
        say(m_telling.reveal());
        return std::nullopt;
    }

    Result<void> commit(const QString &line)
    {
        const Result<LessonPrediction> prediction = predictionIn(line, m_player);
        return prediction ? m_player.commit(*prediction) : prediction.error();
    }

    std::optional<ExitCode> askUntilAnswered()
    {
        while (m_player.phase() == LessonPhase::Asking) {
            printPrompt(m_telling.prompt());
            const std::optional<QString> line = lineTyped();
            if (!line)
                return stopHere();
            if (line->isEmpty() && m_request.isPresenter)
                return std::nullopt;
            const Result<void> committed = commit(*line);
            if (!committed)
                printOut(m_telling.broken(committed.error().problem));
        }
        return std::nullopt;
    }

    std::optional<ExitCode> takeAnswer()
    {
        if (!m_request.answers) // a presenter needs none
            return std::nullopt;
        const AnswerLine &line = (*m_request.answers)[m_taken++];
        say(m_telling.prompt() + line.text + u'\n');
        if (line.text == u"?" && m_request.isPresenter)
            return std::nullopt;
        const Result<void> committed = commit(line.text);
        if (committed)
            return std::nullopt;
        return refuse(invalidInput(
            tr("%1, line %2").arg(m_request.answersFile).arg(line.line),
            tr("%1; step \"%2\" asks: %3")
                .arg(committed.error().problem, m_player.page().id, m_player.page().prompt),
            tr("Expected is %1").arg(expectedAnswer(m_player))));
    }

    bool goOn()
    {
        const bool isLast = m_player.stepIndex() + 1 == m_player.stepCount();
        if (!m_isLive || !isTerminal() || isLast)
            return true;
        printPrompt(lessonWords(m_player.language()).goOn);
        return lineTyped().has_value();
    }

    ExitCode stopHere()
    {
        printOut(u'\n'
                 + lessonWords(m_player.language())
                       .endsHere.arg(m_player.stepIndex() + 1)
                       .arg(m_player.stepCount()));
        return ExitCode::Holds;
    }

    LessonRequest m_request;
    bool m_isLive;
    LessonPlayer m_player;
    LessonTelling m_telling;
    std::unique_ptr<QFile> m_input; // standard input, once something was asked
    size_t m_taken = 0;
    QString m_told;
    QJsonArray m_steps;
};

class LessonOptions
{
public:
    LessonOptions()
    {
        m_parser.setApplicationDescription(
            tr("Plays a lesson: it tells, shows the run as far as it may be seen, asks what "
               "happens "
               "next, and goes on only when a prediction is made. Or writes it, to be taken home: "
               "--handout, --slides. Lessons: %1.\n\n"
               "Exit code: 0 the lesson was played, whatever was predicted, or written; 2 wrong "
               "usage; 3 it cannot be written there.")
                .arg(lessonIds().join(u", "_s)));
        m_parser.addPositionalArgument(
            u"lesson"_s, tr("A lesson's id, its number, or its JSON file."), u"ID|NUMBER|FILE"_s);
        m_parser.addOptions({m_language, m_answers, m_json, m_presenter});
        m_export.addTo(m_parser);
    }

    std::variant<LessonRequest, ExitCode> read(const QStringList &arguments)
    {
        if (const auto over = parseArguments(m_parser, u"lesson"_s, arguments))
            return *over;
        const QStringList words = m_parser.positionalArguments();
        if (words.size() != 1)
            return refuseUsage(
                u"lesson"_s,
                words.isEmpty() ? tr("expected a lesson, one of: ") + lessonIds().join(u", "_s)
                                : tr("one lesson at a time; \"%1\" is a second one").arg(words[1]));
        Result<LessonRequest> request = requestOf(words[0]);
        if (!request)
            return refuse(request.error());
        return *std::move(request);
    }

private:
    Result<LessonRequest> requestOf(const QString &name) const
    {
        const Result<Lesson> lesson = loadLesson(name);
        if (!lesson)
            return lesson.error();
        LessonRequest request;
        request.lesson = *lesson;
        request.language = m_parser.value(m_language);
        if (!m_parser.isSet(m_language))
            request.language = lesson->languages.contains(contentLanguage())
                ? contentLanguage()
                : lesson->languages.front();
        if (!lesson->languages.contains(request.language))
            return invalidInput(u"--language"_s,
                                tr("\"%1\" is no language of this lesson; expected "
                                   "one of: %2")
                                    .arg(request.language, lesson->languages.join(u", "_s)));
        request.asJson = m_parser.isSet(m_json);
        request.isPresenter = m_parser.isSet(m_presenter);
        request.answersFile = m_parser.value(m_answers);
        const Result<LessonExport> written = m_export.read(m_parser);
        if (!written)
            return written.error();
        request.written = *written;
        if (!request.written.isEmpty())
            return isOnlyWritten(request);
        const Result<void> answered = takeAnswers(request);
        if (!answered)
            return answered.error();
        return request;
    }

    Result<LessonRequest> isOnlyWritten(const LessonRequest &request) const
    {
        if (request.asJson || request.isPresenter || m_parser.isSet(m_answers))
            return invalidInput(u"lesson"_s,
                                u"--handout and --slides write the lesson and do not play it; "
                                "expected none of --answers, --json and --presenter"_s);
        return request;
    }

    Result<void> takeAnswers(LessonRequest &request) const
    {
        const size_t asked = questionsIn(request.lesson);
        if (!m_parser.isSet(m_answers)) {
            const bool canAsk = !request.asJson && isatty(STDIN_FILENO) != 0;
            if (canAsk || request.isPresenter || asked == 0)
                return {};
            const QString questions =
                lessonWords(contentLanguage()).questions.of(static_cast<qsizetype>(asked));
            const QString why = request.asJson
                ? tr("the lesson asks %1, and with --json nobody is asked")
                : tr("the lesson asks %1, and there is no terminal to answer at");
            return invalidInput(
                u"lesson"_s, why.arg(questions),
                tr("Give the answers in a file, a line for each question: --answers FILE (- reads "
                   "them from standard input), or play it without with --presenter"));
        }
        Result<std::vector<AnswerLine>> answers = readAnswers(request.answersFile);
        if (!answers)
            return answers.error();
        if (answers->size() != asked)
            return invalidInput(
                request.answersFile,
                tr("has %1, and the lesson asks %2")
                    .arg(
                        answers->size() == 1 ? tr("1 answer")
                                             : tr("%1 answers").arg(answers->size()),
                        lessonWords(contentLanguage()).questions.of(static_cast<qsizetype>(asked))),
                tr("Write a line for each question, in their order"));
        request.answers = *std::move(answers);
        return {};
    }

    QCommandLineParser m_parser;
    LessonExportOptions m_export;
    QCommandLineOption m_language{
        u"language"_s,
        tr("The language of the lesson, such as en or de; by itself the one "
           "that is spoken, or the first that the lesson has."),
        u"LANGUAGE"_s};
    QCommandLineOption m_answers{u"answers"_s,
                                 tr("Take the answers from a file, a line for each question, in "
                                    "their order: the letter of an option, letters with blanks "
                                    "between, a number, or words. Empty lines and lines that begin "
                                    "with # do not count. - is standard input."),
                                 u"FILE"_s};
    QCommandLineOption m_json{u"json"_s,
                              tr("Print what was told, asked, predicted and true as "
                                 "JSON; needs --answers or --presenter.")};
    QCommandLineOption m_presenter{u"presenter"_s,
                                   tr("Show the presenter's notes, and reveal without a prediction "
                                      "where none is made: an empty line, or ? in a file.")};
};

} // namespace

ExitCode runLesson(const QStringList &arguments)
{
    LessonOptions options;
    auto request = options.read(arguments);
    if (const auto *over = std::get_if<ExitCode>(&request))
        return *over;
    LessonRequest &asked = std::get<LessonRequest>(request);
    // Diagrams and events speak it as well.
    if (contentLanguages().contains(asked.language))
        fixContentLanguage(asked.language);
    if (!asked.written.isEmpty())
        return writeLesson(asked.lesson, asked.language, asked.written);
    return LessonRun(std::move(asked)).run();
}

} // namespace onecake
