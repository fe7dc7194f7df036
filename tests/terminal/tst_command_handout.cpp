// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lessons and runs to take home, from the terminal, without a display: hand-outs, slides, a run as
// one line of text; and the lines that a hand-out says will replay its runs.

#include "core/lab/lessons/lesson_catalog.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/run_line.h"
#include "core/session/handout/handout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString error;
};

Ended endOfHandout(QProcess &process)
{
    if (!process.waitForFinished(test::programTakesAtMostMs))
        qFatal("%s did not end", qPrintable(process.program()));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// As where there is no display at all.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

Ended runIn(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(ONECAKE_PROGRAM), arguments);
    process.closeWriteChannel();
    return endOfHandout(process);
}

// A line as a person pastes it into a shell.
Ended pasted(const QString &folder, const QString &command)
{
    QString line = command;
    line.replace(0, u"onecake"_s.size(), QStringLiteral(ONECAKE_PROGRAM));
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setWorkingDirectory(folder);
    process.start(u"/bin/sh"_s, {u"-c"_s, line});
    return endOfHandout(process);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace

class TestCommandHandout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineUnderADiagramReplaysIt_data();
    void everyLineUnderADiagramReplaysIt();
    void aPdfHasPagesAndTextAndItsRunsBesideIt_data();
    void aPdfHasPagesAndTextAndItsRunsBesideIt();
    void onePageIsOnePage_data();
    void onePageIsOnePage();
    void anHtmlFileIsWrittenAsAWhole();
    void whatCannotBeWrittenIsSaidInOneSentence();
    void aRunOfAPdfReplacesNothingElse();
    void slidesAreWrittenIntoAnEmptyFolderOnly();
    void wrongUsageIsSaidInOneSentence_data();
    void wrongUsageIsSaidInOneSentence();
    void aRunIsALineThatPlaysTheSame();
    void aShiVizLogIsPrinted();
};

void TestCommandHandout::everyLineUnderADiagramReplaysIt_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : lessonIds())
        QTest::newRow(qPrintable(id)) << id;
}

// All lines of the page, and of each the run that it prints.
void TestCommandHandout::everyLineUnderADiagramReplaysIt()
{
    QFETCH(const QString, id);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"handout.html"_s);
    QCOMPARE(runIn(folder.path(), {u"lesson"_s, id, u"--handout"_s, file}).code, 0);
    const Handout handout = handoutOf(*loadLesson(id), u"en"_s);
    QXmlStreamReader reader(bytesOf(file));
    QStringList lines;
    bool isInFigure = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"figure")
            isInFigure = reader.isStartElement();
        if (isInFigure && reader.isStartElement() && reader.name() == u"code")
            lines.append(reader.readElementText());
    }
    QCOMPARE(lines.size(), static_cast<qsizetype>(handout.figures.size()));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const HandoutFigure &figure = handout.figures[static_cast<size_t>(at)];
        const QString saved = folder.filePath(figure.fileName);
        QVERIFY(saveRun(figure.inputs, saved));
        const Ended meant = pasted(folder.path(), u"onecake play --json "_s + saved);
        const Ended said = pasted(folder.path(), lines[at] + u" --json"_s);
        QVERIFY2(said.code == 0 || said.code == 1, qPrintable(lines[at] + said.error));
        QVERIFY(!said.out.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(said.out.toUtf8()).object().value(u"timeline"_s),
                 QJsonDocument::fromJson(meant.out.toUtf8()).object().value(u"timeline"_s));
        QCOMPARE(said.out, meant.out);
    }
}

void TestCommandHandout::aPdfHasPagesAndTextAndItsRunsBesideIt_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    QTest::newRow("English on A4") << u"one-cake-or-two"_s << u"en"_s << u"a4"_s;
    QTest::newRow("German on Letter") << u"three-questions"_s << u"de"_s << u"letter"_s;
}

void TestCommandHandout::aPdfHasPagesAndTextAndItsRunsBesideIt()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    QFETCH(const QString, paper);
    const QTemporaryDir folder;
    const Ended ran = runIn(folder.path(),
                            {u"lesson"_s, id, u"--language"_s, language, u"--paper"_s, paper,
                             u"--handout"_s, u"handout.pdf"_s});
    QCOMPARE(ran.error, QString());
    QCOMPARE(ran.code, 0);
    const Handout handout = handoutOf(*loadLesson(id), language);
    const QByteArray pdf = bytesOf(folder.filePath(u"handout.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains("%%EOF"));
    QVERIFY(pagesIn(pdf) >= 4 + static_cast<qsizetype>(handout.figures.size()) / 2);
    QVERIFY(pdf.contains("/ToUnicode")); // letters, and not their outlines
    for (const HandoutFigure &figure : handout.figures) {
        const Result<RunInputs> run = loadRun(folder.filePath(figure.fileName));
        QVERIFY2(run, qPrintable(figure.fileName));
        QCOMPARE(toJson(*run), toJson(figure.inputs));
        QVERIFY(ran.out.contains(figure.fileName));
    }
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        return;
    QProcess process;
    process.start(reader, {folder.filePath(u"handout.pdf"_s), u"-"_s});
    QVERIFY(endOfHandout(process).out.simplified().contains(handout.title));
}

void TestCommandHandout::onePageIsOnePage_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : lessonIds()) {
        for (const QString &language : labelOfLesson(id).languages)
            QTest::newRow(qPrintable(id + u' ' + language)) << id << language;
    }
}

void TestCommandHandout::onePageIsOnePage()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const Ended ran = runIn(folder.path(),
                            {u"lesson"_s, id, u"--one-page"_s, u"--language"_s, language,
                             u"--handout"_s, u"one.pdf"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(pagesIn(bytesOf(folder.filePath(u"one.pdf"_s))), 1);
}

void TestCommandHandout::anHtmlFileIsWrittenAsAWhole()
{
    const QTemporaryDir folder;
    const Ended ran = runIn(
        folder.path(),
        {u"lesson"_s, u"retry-storms"_s, u"--language"_s, u"de"_s, u"--handout"_s, u"a b.html"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, u"a b.html\n"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a b.html"_s});
    const QByteArray page = bytesOf(folder.filePath(u"a b.html"_s));
    QVERIFY(page.contains("lang=\"de\""));
    QVERIFY(page.endsWith("</html>\n"));
}

void TestCommandHandout::whatCannotBeWrittenIsSaidInOneSentence()
{
    const QTemporaryDir folder;
    for (const QString &file : {u"/nowhere/handout.html"_s, u"/nowhere/handout.pdf"_s,
                                u"/proc/handout.html"_s, u"/dev/full/x.html"_s}) {
        const Ended ran =
            runIn(folder.path(), {u"lesson"_s, u"one-cake-or-two"_s, u"--handout"_s, file});
        QVERIFY2(ran.code == 3, qPrintable(file));
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.error.count(u'\n'), 1);
        QVERIFY2(ran.error.contains(file + u": cannot be written"_s), qPrintable(ran.error));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCommandHandout::aRunOfAPdfReplacesNothingElse()
{
    const QTemporaryDir folder;
    QFile own(folder.filePath(u"one-cake-or-two-1.onecake"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("mine");
    own.close();
    const QStringList command{u"lesson"_s, u"one-cake-or-two"_s, u"--handout"_s, u"x.pdf"_s};
    const Ended refused = runIn(folder.path(), command);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.error.contains(own.fileName()), qPrintable(refused.error));
    QCOMPARE(bytesOf(own.fileName()), QByteArray("mine"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(own.remove());
    QCOMPARE(runIn(folder.path(), command).code, 0);
    QCOMPARE(runIn(folder.path(), command).code, 0); // its own runs it knows
}

void TestCommandHandout::slidesAreWrittenIntoAnEmptyFolderOnly()
{
    const QTemporaryDir folder;
    const QStringList command{u"lesson"_s, u"three-questions"_s, u"--slides"_s, u"deck"_s};
    const Ended first = runIn(folder.path(), command);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.out, u"deck/index.html\n"_s);
    QVERIFY(QFileInfo::exists(folder.filePath(u"deck/001.svg"_s)));
    QCOMPARE(runIn(folder.path(), command).code, 0);
    QFile own(folder.filePath(u"deck/talk.md"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    const Ended refused = runIn(folder.path(), command);
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.error.count(u'\n'), 1);
    QVERIFY2(refused.error.contains(u"talk.md"), qPrintable(refused.error));
}

void TestCommandHandout::wrongUsageIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QString &said) {
        QTest::newRow(name) << arguments << said;
    };
    const QString lesson = u"one-cake-or-two"_s;
    row("a name that says nothing", {u"lesson"_s, lesson, u"--handout"_s, u"x.doc"_s},
        u"Let it end with .html or .pdf"_s);
    row("no name", {u"lesson"_s, lesson, u"--handout"_s, QString()}, u"names nothing"_s);
    row("no folder", {u"lesson"_s, lesson, u"--slides"_s, QString()}, u"names nothing"_s);
    row("a paper", {u"lesson"_s, lesson, u"--handout"_s, u"x.pdf"_s, u"--paper"_s, u"a3"_s},
        u"\"a3\" is no paper; expected a4 or letter"_s);
    row("one page of nothing", {u"lesson"_s, lesson, u"--one-page"_s}, u"--handout FILE as well"_s);
    row("played as well", {u"lesson"_s, lesson, u"--handout"_s, u"x.html"_s, u"--presenter"_s},
        u"write the lesson and do not play it"_s);
    row("a language", {u"lesson"_s, lesson, u"--handout"_s, u"x.html"_s, u"--language"_s, u"fr"_s},
        u"\"fr\" is no language"_s);
    row("a broken line", {u"play"_s, u"onecake-run:AAAA"_s}, u"a part of it is missing"_s);
    row("two formats", {u"play"_s, u"--shiviz"_s, u"--run-line"_s}, u"exclude each other"_s);
    row("a line of two runs", {u"play"_s, u"--run-line"_s, u"--beside"_s, u"onecake"_s},
        u"which hold one run"_s);
}

void TestCommandHandout::wrongUsageIsSaidInOneSentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const Ended ran = runIn(folder.path(), arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QCOMPARE(ran.error.count(u'\n'), 1);
    QCOMPARE(ran.out, QString());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCommandHandout::aRunIsALineThatPlaysTheSame()
{
    const QTemporaryDir folder;
    const QStringList options{
        u"tunnel"_s, u"--policy"_s, u"stripe"_s, u"--faults"_s, u"lose 20% of messages"_s,
        u"--seed"_s, u"5"_s};
    const Ended line =
        runIn(folder.path(), QStringList{u"play"_s} + options + QStringList{u"--run-line"_s});
    QVERIFY2(line.out.startsWith(u"onecake-run:"), qPrintable(line.error));
    QCOMPARE(line.out.count(u'\n'), 1);
    const Ended meant =
        runIn(folder.path(), QStringList{u"play"_s} + options + QStringList{u"--json"_s});
    const Ended said = runIn(folder.path(), {u"play"_s, line.out.trimmed(), u"--json"_s});
    QCOMPARE(said.out, meant.out);
    QCOMPARE(said.code, meant.code);
}

void TestCommandHandout::aShiVizLogIsPrinted()
{
    const QTemporaryDir folder;
    const Ended log = runIn(folder.path(), {u"play"_s, u"double-tap"_s, u"--shiviz"_s});
    QVERIFY(log.out.contains(u"\nWebsite {\""_s));
}

ONECAKE_TEST(TestCommandHandout)
#include "tst_command_handout.moc"
