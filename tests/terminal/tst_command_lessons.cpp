// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lessons in the terminal: listed, checked, played with answers from a file, from standard input
// and from a terminal.

#include "core/lab/lessons/lesson_catalog.h"
#include "core/session/lessons/lesson_words.h"
#include "tests/support/program_bench.h"

#include <QRegularExpression>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(ONECAKE_SOURCE_DIR "/tests/data/lessons");
const QString lessonOne = u"one-cake-or-two"_s;

// With a line of a hundred columns.
struct WideBench : ProgramBench {
    WideBench() { variables = {{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"COLUMNS"_s, u"100"_s}}; }
};

const ProgramBench &bench()
{
    static const WideBench one;
    return one;
}

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    return bench().run(arguments, input);
}

QString textInFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString written(const QString &name, const QByteArray &content)
{
    QFile file(bench().path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("cannot be written");
    return file.fileName();
}

// A terminal whose one end the program reads.
class Terminal
{
public:
    Terminal()
        : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no terminal");
        m_path = QString::fromLatin1(ptsname(m_master));
    }
    ~Terminal() { hangUp(); }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] const QString &path() const { return m_path; }

    void type(const QByteArray &text) const
    {
        if (write(m_master, text.constData(), static_cast<size_t>(text.size())) != text.size())
            qFatal("cannot be typed");
    }

    void hangUp()
    {
        if (m_master >= 0)
            close(m_master);
        m_master = -1;
    }

private:
    int m_master;
    QString m_path;
};

Ran typed(const QStringList &arguments, const QByteArray &text)
{
    const Terminal terminal;
    QProcess process;
    process.setStandardInputFile(terminal.path());
    bench().start(process, arguments);
    if (!process.waitForStarted())
        qFatal("onecake did not start");
    terminal.type(text);
    return ProgramBench::endOf(process);
}

} // namespace

class TestCommandLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lessonsAreListed();
    void aLessonsFileIsChecked();
    void lessonOneReadsAsItIsWritten_data();
    void lessonOneReadsAsItIsWritten();
    void everyLessonIsPlayedByAPresenterWithoutAnswers_data();
    void everyLessonIsPlayedByAPresenterWithoutAnswers();
    void nothingIsToldBeforeItIsAnswered();
    void jsonHoldsPredictionAndTruth();
    void answersComeFromStandardInput();
    void moreAnswersThanAnybodyWritesAreRefused();
    void atATerminalItAsksAgainUntilItIsAnswered();
    void atATerminalAnEndOfInputEndsTheLesson();
    void aPresenterRevealsWithAnEmptyLine();
    void whatIsWrongIsSaidInOneSentence_data();
    void whatIsWrongIsSaidInOneSentence();
    void aWrongAnswerNamesItsLine_data();
    void aWrongAnswerNamesItsLine();
    void theHelpAndTheManualKnowTheCommands();
    void theShellCompletesLessons();
};

void TestCommandLessons::lessonsAreListed()
{
    const Ran listed = run({u"lessons"_s});
    QCOMPARE(listed.code, 0);
    for (const QString &id : lessonIds())
        QVERIFY2(listed.out.contains(id), qPrintable(id));
    QVERIFY(listed.out.contains(u"One cake or two? (15 min)"_s));
    QVERIFY(run({u"lessons"_s, u"--language"_s, u"de"_s}).out.contains(u"Eine Torte oder zwei?"_s));
    QVERIFY(run({u"lessons"_s, u"--language"_s, u"pt-BR"_s}).out.contains(u"Um bolo ou dois?"_s));
    const QJsonArray rows =
        QJsonDocument::fromJson(run({u"lessons"_s, u"list"_s, u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(rows.size(), lessonIds().size());
    QCOMPARE(rows[0][u"id"].toString(), lessonOne);
    QCOMPARE(rows[0][u"minutes"].toInt(), 15);
}

void TestCommandLessons::aLessonsFileIsChecked()
{
    const QString source =
        QStringLiteral(ONECAKE_SOURCE_DIR "/resources/lessons/%1.json").arg(lessonOne);
    const Ran sound = run({u"lessons"_s, u"check"_s, source});
    QCOMPARE(sound.code, 0);
    QVERIFY(sound.out.contains(u"a sound lesson"_s));
    QString broken = textInFile(source);
    broken.replace(u"\"before tunnel-entered\""_s, u"\"before tunnel\""_s);
    broken.replace(u"\"request 2 sent\""_s, u"\"request 9 sent\""_s);
    const QString file = written(u"mine.json"_s, broken.toUtf8());
    const Ran checked = run({u"lessons"_s, u"check"_s, file});
    QCOMPARE(checked.code, 2);
    QVERIFY(checked.out.contains(file + u": $.steps[1].stop is \"before tunnel\""_s));
    QVERIFY(checked.out.contains(u": $.steps[3].stop is \"request 9 sent\", which the run never "
                                 "reaches"_s));
    const QJsonObject report = run({u"lessons"_s, u"check"_s, file, u"--json"_s}).object();
    QCOMPARE(report[u"valid"_s].toBool(true), false);
    QVERIFY(report[u"problems"_s].toArray().size() >= 2);
    QCOMPARE(run({u"lesson"_s, file, u"--presenter"_s}).code, 2);
}

void TestCommandLessons::lessonOneReadsAsItIsWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

// ONECAKE_UPDATE_LESSONS writes the transcripts anew, for a person to read.
void TestCommandLessons::lessonOneReadsAsItIsWritten()
{
    QFETCH(const QString, language);
    const Ran played = run({u"lesson"_s, lessonOne, u"--language"_s, language, u"--answers"_s,
                            dataFolder + u"/one-cake-or-two.answers"_s});
    QCOMPARE(played.error, QString());
    QCOMPARE(played.code, 0);
    const QString golden = u"%1/one-cake-or-two.%2.txt"_s.arg(dataFolder, language);
    if (qEnvironmentVariableIsSet("ONECAKE_UPDATE_LESSONS")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(played.out.toUtf8());
    }
    QCOMPARE(played.out.split(u'\n'), textInFile(golden).split(u'\n'));
    QVERIFY(!played.out.contains(QChar(0x1b)));
}

void TestCommandLessons::everyLessonIsPlayedByAPresenterWithoutAnswers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : lessonIds()) {
        for (const QString &language : labelOfLesson(id).languages)
            QTest::newRow(qPrintable(id + u' ' + language)) << id << language;
    }
}

void TestCommandLessons::everyLessonIsPlayedByAPresenterWithoutAnswers()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const Ran played = run({u"lesson"_s, id, u"--language"_s, language, u"--presenter"_s});
    QCOMPARE(played.code, 0);
    QCOMPARE(played.error, QString());
    QVERIFY(played.out.contains(u"onecake play "_s));
    QVERIFY(played.out.count(lessonWords(language).theRunSays) >= 5);
    for (const QString &line : played.out.split(u'\n'))
        QVERIFY2(!line.contains(u"%1"_s), qPrintable(line));
}

void TestCommandLessons::nothingIsToldBeforeItIsAnswered()
{
    const Ran played =
        run({u"lesson"_s, lessonOne, u"--answers"_s, dataFolder + u"/one-cake-or-two.answers"_s});
    const qsizetype asked = played.out.indexOf(u"What will her phone show her first?"_s);
    QVERIFY(asked > 0);
    const QString before = played.out.left(asked);
    for (const QString &hidden : {u"░"_s, u"bake no."_s, u"lost"_s, u"✗"_s, u"1042"_s})
        QVERIFY2(!before.contains(hidden), qPrintable(hidden));
}

void TestCommandLessons::jsonHoldsPredictionAndTruth()
{
    const Ran played = run({u"lesson"_s, lessonOne, u"--json"_s, u"--answers"_s,
                            dataFolder + u"/one-cake-or-two.answers"_s});
    QCOMPARE(played.code, 0);
    const QJsonObject lesson = played.object();
    QCOMPARE(lesson[u"lesson"_s].toString(), lessonOne);
    QCOMPARE(lesson[u"language"_s].toString(), u"en"_s);
    const QJsonArray steps = lesson[u"steps"_s].toArray();
    QCOMPARE(steps.size(), 12);
    const QJsonObject cakes = steps[3][u"question"].toObject();
    QCOMPARE(cakes[u"kind"_s].toString(), u"number"_s);
    QCOMPARE(cakes[u"prediction"_s].toString(), u"1 cake"_s);
    QCOMPARE(cakes[u"truth"_s].toString(), u"2 cakes"_s);
    QCOMPARE(cakes[u"isRight"_s].toBool(true), false);
    QCOMPARE(cakes[u"decidedBy"_s][u"event"_s].toString(), u"baked 2"_s);
    QVERIFY(!steps[0].toObject().contains(u"question"_s));
    QVERIFY(!steps[1].toObject().contains(u"notes"_s));
    QCOMPARE(lesson[u"goOn"_s].toString(), u"onecake play tunnel --policy onecake"_s);
    const QJsonObject shown = run({u"lesson"_s, lessonOne, u"--json"_s, u"--presenter"_s}).object();
    QVERIFY(shown[u"steps"_s][1].toObject().contains(u"notes"_s));
}

void TestCommandLessons::answersComeFromStandardInput()
{
    const QByteArray answers = textInFile(dataFolder + u"/one-cake-or-two.answers"_s).toUtf8();
    const Ran piped = run({u"lesson"_s, lessonOne, u"--answers"_s, u"-"_s}, answers);
    QCOMPARE(piped.code, 0);
    QCOMPARE(
        piped.out,
        run({u"lesson"_s, lessonOne, u"--answers"_s, dataFolder + u"/one-cake-or-two.answers"_s})
            .out);
}

void TestCommandLessons::moreAnswersThanAnybodyWritesAreRefused()
{
    const QByteArray endless(1'000'001, 'x');
    const Ran ran = run({u"lesson"_s, lessonOne, u"--answers"_s, u"-"_s}, endless);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(u"standard input: has more than 1000000 bytes"_s),
             qPrintable(ran.error));
}

void TestCommandLessons::atATerminalItAsksAgainUntilItIsAnswered()
{
    const Ran played = typed({u"lesson"_s, lessonOne}, "z\n\nd\n9\n4\ntwo\n2\nx\na\nc\n2\nc\nb\n");
    QCOMPARE(played.error, QString());
    QCOMPARE(played.code, 0);
    QVERIFY(played.out.contains(u"there is no such option; expected a letter from a to d"_s));
    QVERIFY(played.out.contains(u"\"9\" is no number from 1 to 5"_s));
    QVERIFY(played.out.contains(u"\"two\" is not a number"_s));
    QVERIFY(played.out.contains(u"8 of 8 predictions were right."_s));
}

void TestCommandLessons::atATerminalAnEndOfInputEndsTheLesson()
{
    const Ran played = typed({u"lesson"_s, lessonOne}, "d\n4\n\x04");
    QCOMPARE(played.code, 0);
    QVERIFY(played.out.contains(u"The lesson ends here, at step 4 of 12."_s));
    QVERIFY(!played.out.contains(u"1043"_s));
}

void TestCommandLessons::aPresenterRevealsWithAnEmptyLine()
{
    const Ran played = typed({u"lesson"_s, lessonOne, u"--presenter"_s}, "\n\n\n\n\n\n\n\n\n");
    QCOMPARE(played.code, 0);
    QVERIFY(played.out.contains(u"For the presenter:"_s));
    QVERIFY(played.out.contains(u"Predicted:    nothing"_s));
    QVERIFY(!played.out.contains(u"predictions were right"_s));
}

void TestCommandLessons::whatIsWrongIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QString &said) {
        QTest::newRow(name) << arguments << said;
    };
    row("no terminal", {u"lesson"_s, lessonOne},
        u"asks 9 questions, and there is no terminal to answer at. Give the answers in a file"_s);
    row("JSON without answers", {u"lesson"_s, lessonOne, u"--json"_s},
        u"asks 9 questions, and with --json nobody is asked. Give the answers in a file"_s);
    row("a lesson and a story", {u"window"_s, u"--lesson"_s, lessonOne, u"--story"_s, u"tunnel"_s},
        u"a lesson has stories of its own"_s);
    row("no such lesson for the window", {u"window"_s, u"--lesson"_s, u"one-cake"_s},
        u"Did you mean \"one-cake-or-two\"?"_s);
    row("no lesson", {u"lesson"_s}, u"expected a lesson, one of: one-cake-or-two"_s);
    row("unknown lesson", {u"lesson"_s, u"one-cake"_s, u"--presenter"_s},
        u"Did you mean \"one-cake-or-two\"?"_s);
    row("two lessons", {u"lesson"_s, lessonOne, u"retry-storms"_s}, u"one lesson at a time"_s);
    row("no file", {u"lesson"_s, u"/nowhere/lesson.json"_s, u"--presenter"_s},
        u"/nowhere/lesson.json"_s);
    row("language", {u"lesson"_s, lessonOne, u"--presenter"_s, u"--language"_s, u"fr"_s},
        u"\"fr\" is no language of this lesson; expected one of: en, de"_s);
    row("no answers", {u"lesson"_s, lessonOne, u"--answers"_s, u"/nowhere/answers"_s},
        u"/nowhere/answers"_s);
    row("option", {u"lesson"_s, u"--loud"_s}, u"loud"_s);
    row("action", {u"lessons"_s, u"frob"_s}, u"expected list or check"_s);
    row("check nothing", {u"lessons"_s, u"check"_s}, u"takes one argument"_s);
    row("check a folder", {u"lessons"_s, u"check"_s, u"/tmp/."_s}, u"a folder"_s);
    row("list more", {u"lessons"_s, u"list"_s, u"x"_s}, u"takes nothing more"_s);
    row("list in French", {u"lessons"_s, u"--language"_s, u"fr"_s}, u"expected en or de"_s);
}

void TestCommandLessons::whatIsWrongIsSaidInOneSentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    // Of the window's toolkit there may be a line as well.
    QCOMPARE(ran.error.count(u"onecake: "), 1);
    QCOMPARE(ran.out, QString());
}

void TestCommandLessons::aWrongAnswerNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *answers, const char *said) {
        QTest::newRow(name) << QByteArray(answers) << QString::fromUtf8(said);
    };
    row("too few", "d\n4\n", "has 2 answers, and the lesson asks 9 questions");
    row("one", "d\n", "has 1 answer, and the lesson asks 9 questions");
    row("too many", "d\n4\n2\nx\na\nc\n2\nc\nb\nb\n", "has 10 answers");
    row("no such option", "\ne\n4\n2\nx\na\nc\n2\nc\nb\n",
        "line 2: there is no such option; expected a letter from a to d; step \"good-day\" asks: "
        "What will her phone show her first?");
    row("two letters", "a b\n4\n2\nx\na\nc\n2\nc\nb\n", "line 1: expected one letter");
    row("no number", "d\n4\n# why\nmany\nx\na\nc\n2\nc\nb\n", "line 4: \"many\" is not a number");
    row("no such point", "d\n6\n2\nx\na\nc\n2\nc\nb\n", "line 2: \"6\" is no number from 1 to 5");
    row("an override of nobody's", "?\n4\n2\nx\na\nc\n2\nc\nb\n",
        "line 1: \"?\" is no letter of an option");
}

void TestCommandLessons::aWrongAnswerNamesItsLine()
{
    QFETCH(const QByteArray, answers);
    QFETCH(const QString, said);
    const QString file = written(u"answers"_s, answers);
    const Ran ran = run({u"lesson"_s, lessonOne, u"--answers"_s, file});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.startsWith(u"onecake: "_s + file), qPrintable(ran.error));
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QCOMPARE(ran.error.count(u'\n'), 1);
    QCOMPARE(ran.out, QString());
}

void TestCommandLessons::theHelpAndTheManualKnowTheCommands()
{
    const QString help = run({u"--help"_s}).out;
    const QString manual = textInFile(QStringLiteral(ONECAKE_SOURCE_DIR "/packaging/onecake.1"))
                               .replace(u"\\-"_s, u"-"_s);
    for (const QString &words : {u"onecake lessons"_s, u"onecake lesson"_s}) {
        const QRegularExpression whole(words + u"\\b"_s);
        QVERIFY2(help.contains(whole), qPrintable(words));
        QVERIFY2(manual.contains(whole), qPrintable(words));
    }
    QVERIFY(manual.contains(u"--lesson"_s));
    for (const QString &command : {u"lesson"_s, u"lessons"_s}) {
        const QString options = run({command, u"--list-options"_s}).out;
        for (const QString &option : options.split(u'\n', Qt::SkipEmptyParts)) {
            // This one is every command's, and Qt's.
            QVERIFY2(option == u"--help-all" || manual.contains(option), qPrintable(option));
        }
    }
    for (const QString &id : lessonIds())
        QVERIFY2(manual.contains(id), qPrintable(id));
}

void TestCommandLessons::theShellCompletesLessons()
{
    const auto offered = [](const QStringList &words) {
        return run(QStringList{u"completion"_s, u"candidates"_s, u"--"_s} + words).out;
    };
    QVERIFY(offered({u"lesson"_s, QString()}).contains(u"one-cake-or-two\tOne cake or two?\n"_s));
    QVERIFY(offered({u"lesson"_s, lessonOne, u"--"_s}).contains(u"--answers\n"_s));
    QVERIFY(offered({u"window"_s, u"--"_s}).contains(u"--lesson\n"_s));
    QVERIFY(offered({u"window"_s, u"--lesson"_s, QString()}).contains(u"retry-storms\t"_s));
    QVERIFY(
        offered({u"lesson"_s, lessonOne, u"--language"_s, QString()}).startsWith(u"en\nde\n"_s));
    QCOMPARE(offered({u"lessons"_s, QString()}), u"list\ncheck\n"_s);
    QVERIFY(offered({QString()}).contains(u"lesson\n"_s));
}

ONECAKE_TEST(TestCommandLessons)
#include "tst_command_lessons.moc"
