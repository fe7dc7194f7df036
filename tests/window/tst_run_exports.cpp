// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is taken out of the lab: the diagram in every form, to a file and to the clipboard, and the
// run as a line that any lab plays when it is pasted.

#include "core/lab/sim/run_file.h"
#include "core/lab/sim/run_line.h"
#include "tests/support/windows/hand_bench.h"
#include "ui/dialogs/run_exports.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenuBar>
#include <QMimeData>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRunExports
    : public QObject
    , private HandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void everyFormIsSavedByItsName_data();
    void everyFormIsSavedByItsName();
    void aPixelPictureIsTwiceAsLarge();
    void whatIsOnShowIsSaved();
    void aNameThatSaysNothingIsRefused();
    void whereNothingCanBeWrittenThatIsSaid();
    void thePictureIsCopied();
    void aRunDoneByHandIsCopiedAndPasted();
    void whatIsNoRunIsNotPasted_data();
    void whatIsNoRunIsNotPasted();
    void aRunThatIsNotSavedIsAskedAbout();
    void everythingIsInTheMenuWithItsKey();

private:
    [[nodiscard]] RunExports *exports() { return m_bench->window().findChild<RunExports *>(); }
    // By its words, without the mark of its key.
    void trigger(const QString &words)
    {
        for (QAction *action : m_bench->window().findChildren<QAction *>()) {
            if (action->text().remove(u'&') == words)
                return action->trigger();
        }
        qFatal("nothing is called %s", qPrintable(words));
    }
    QByteArray saved(const QString &name)
    {
        const QSignalSpy spy(exports(), &RunExports::saved);
        exports()->saveTo(m_folder.filePath(name));
        QFile file(m_folder.filePath(name));
        return spy.count() == 1 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestRunExports::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    openWindow();
    QApplication::clipboard()->clear();
}

void TestRunExports::everyFormIsSavedByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("within");
    QTest::newRow("SVG") << u"a.svg"_s << QByteArray("<?xml") << QByteArray("charged");
    QTest::newRow("PNG") << u"a.png"_s << QByteArray("\x89PNG") << QByteArray("IHDR");
    QTest::newRow("PDF") << u"a.pdf"_s << QByteArray("%PDF-1.") << QByteArray("/ToUnicode");
    QTest::newRow("text") << u"a.txt"_s << QByteArray("  ") << QByteArray("POST /orders");
    QTest::newRow("Mermaid") << u"a.md"_s << QByteArray("```mermaid\nsequenceDiagram")
                             << QByteArray("```\n");
    QTest::newRow("PlantUML") << u"a.puml"_s << QByteArray("@startuml") << QByteArray("@enduml");
    QTest::newRow("ShiViz") << u"a.log"_s << QByteArray("0.00 s: ") << QByteArray("{\"");
}

void TestRunExports::everyFormIsSavedByItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, within);
    session().playToEnd();
    const QByteArray bytes = saved(name);
    QVERIFY2(bytes.startsWith(beginning), bytes.left(80).constData());
    QVERIFY(bytes.contains(within));
}

void TestRunExports::aPixelPictureIsTwiceAsLarge()
{
    session().playToEnd();
    const QImage image = QImage::fromData(saved(u"a.png"_s));
    QVERIFY(image.width() >= 2 * 1240);
    QVERIFY(image.height() > 2 * 800);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // to be printed, in a dark window too
}

void TestRunExports::whatIsOnShowIsSaved()
{
    session().playToEnd();
    const QByteArray whole = saved(u"whole.log"_s);
    session().travel().lookAt(Duration(400));
    const QByteArray beginning = saved(u"beginning.log"_s);
    QVERIFY(!beginning.isEmpty());
    QVERIFY(beginning.startsWith(whole.left(whole.indexOf('\n'))));
    QVERIFY(beginning.count('\n') < whole.count('\n') / 2);
}

void TestRunExports::aNameThatSaysNothingIsRefused()
{
    const QSignalSpy failures(exports(), &RunExports::failed);
    QCOMPARE(saved(u"a.gif"_s), QByteArray());
    QCOMPARE(failures.count(), 1);
    QVERIFY(!QFile::exists(m_folder.filePath(u"a.gif"_s)));
}

void TestRunExports::whereNothingCanBeWrittenThatIsSaid()
{
    const QSignalSpy failures(exports(), &RunExports::failed);
    exports()->saveTo(u"/nowhere/a.svg"_s);
    QCOMPARE(failures.count(), 1);
    QVERIFY(sentence(failures[0][0].value<Error>()).contains(u"/nowhere/a.svg"));
}

void TestRunExports::thePictureIsCopied()
{
    session().playToEnd();
    trigger(u"Copy the picture"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->imageData().value<QImage>().width() >= 2 * 1240);
    QVERIFY(data->data(u"image/svg+xml"_s).startsWith("<?xml"));
}

void TestRunExports::aRunDoneByHandIsCopiedAndPasted()
{
    playByHand();
    const QJsonObject meant = toJson(session().inputs());
    trigger(u"Copy the run as a line of text"_s);
    const QString line = QApplication::clipboard()->text();
    QVERIFY2(isRunLine(line), qPrintable(line));

    openWindow(); // another lab
    QVERIFY(toJson(session().inputs()) != meant);
    // As a mail program breaks it.
    QApplication::clipboard()->setText(line.left(60) + u"\r\n"_s + line.mid(60) + u"\n"_s);
    trigger(u"Paste a run"_s);
    QCOMPARE(toJson(session().inputs()), meant);
    QVERIFY(!session().choices().hasUnsavedActions());
    // And can be gone on with.
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QCOMPARE(session().inputs().policy->id, u"onecake"_s);
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
}

void TestRunExports::whatIsNoRunIsNotPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << u"holds no run"_s;
    QTest::newRow("words") << u"tunnel"_s << u"holds no run"_s;
    QTest::newRow("half a line") << u"onecake-run:AAAAzzzz"_s << u"a part of it is missing"_s;
}

void TestRunExports::whatIsNoRunIsNotPasted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const QJsonObject before = toJson(session().inputs());
    QApplication::clipboard()->setText(text);
    const QSignalSpy failures(exports(), &RunExports::failed);
    trigger(u"Paste a run"_s);
    QCOMPARE(failures.count(), 1);
    const QString told = sentence(failures[0][0].value<Error>());
    QVERIFY2(told.contains(said), qPrintable(told));
    QCOMPARE(toJson(session().inputs()), before);
}

void TestRunExports::aRunThatIsNotSavedIsAskedAbout()
{
    QApplication::clipboard()->setText(*toRunLine(*runOfScenario(u"double-tap"_s)));
    playByHand();
    trigger(u"Paste a run"_s);
    QVERIFY(question() != nullptr);
    answer(QMessageBox::Discard);
    QCOMPARE(session().inputs().scenario->id, u"double-tap"_s);
}

void TestRunExports::everythingIsInTheMenuWithItsKey()
{
    const QMenu *file = m_bench->window().menuBar()->actions().front()->menu();
    QStringList words;
    for (const QAction *action : file->actions()) {
        words.append(action->text().remove(u'&'));
        const bool isExport = words.back().contains(u"picture")
            || words.back().contains(u"run as a line") || words.back() == u"Paste a run";
        QVERIFY2(!isExport || !action->shortcut().isEmpty(), qPrintable(words.back()));
        QVERIFY2(!isExport || !action->statusTip().isEmpty(), qPrintable(words.back()));
    }
    for (const QString &one : {u"Save the picture…"_s, u"Copy the picture"_s,
                               u"Copy the run as a line of text"_s, u"Paste a run"_s})
        QVERIFY2(words.contains(one), qPrintable(one));
}

ONECAKE_TEST(TestRunExports)
#include "tst_run_exports.moc"
