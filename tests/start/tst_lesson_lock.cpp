// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// While a question of a lesson is open, its answer stands nowhere in the window: not in what is
// shown, not in what is hidden, and not in what a screen reader is told.

#include "core/lab/diagram/text/event_text.h"
#include "tests/support/windows/lesson_bench.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QSet>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

void collectSpoken(QAccessibleInterface *item, QStringList &texts)
{
    if (item == nullptr)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(item->text(kind));
    for (int child = 0; child < item->childCount(); ++child)
        collectSpoken(item->child(child), texts);
}

// Every property of every object that is a text: what it shows, its tool tip, its title.
void collectShown(const QObject *object, QStringList &texts)
{
    const QMetaObject *meta = object->metaObject();
    for (int place = 0; place < meta->propertyCount(); ++place) {
        const QMetaProperty property = meta->property(place);
        if (property.typeId() == QMetaType::QString)
            texts.append(property.read(object).toString());
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(object); view && view->model()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts.append(view->model()->index(row, column).data().toString());
        }
    }
    for (const QObject *child : object->children())
        collectShown(child, texts);
}

QString everythingIn(QWidget &window)
{
    QStringList texts;
    collectSpoken(QAccessible::queryAccessibleInterface(&window), texts);
    collectShown(&window, texts);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

// What is told of the run only later. `known` is what the class has seen so far in the lesson, of
// this run or of others, and grows by what it sees now.
QStringList secretsOf(LessonBench &bench, QSet<QString> &known)
{
    const std::vector<Event> &all = bench.wholeRun().events();
    const size_t shown = bench.player().shown().events().size();
    for (size_t place = 0; place < shown; ++place)
        known.insert(sentenceOf(all[place]));
    QStringList secrets;
    for (size_t place = shown; place < all.size(); ++place) {
        if (const QString words = sentenceOf(all[place]); !known.contains(words))
            secrets.append(words);
    }
    const QString language = bench.player().language();
    secrets += bench.step().question->because.paragraphs(language);
    secrets += bench.step().notes.paragraphs(language);
    secrets += bench.step().handout.paragraphs(language);
    if (bench.step().question->kind == LessonQuestionKind::Text)
        secrets += bench.truth().text.paragraphs(language);
    return secrets;
}

} // namespace

class TestLessonLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerStandsNowhereBeforeItIsShown_data();
    void theAnswerStandsNowhereBeforeItIsShown();
    void lookingBackAndTheTablesTellNoMore();
};

void TestLessonLock::theAnswerStandsNowhereBeforeItIsShown_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : lessonIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestLessonLock::theAnswerStandsNowhereBeforeItIsShown()
{
    QFETCH(const QString, id);
    LessonBench bench;
    bench.give(id);
    int found = 0;
    QSet<QString> known;
    while (bench.ask()) {
        const QStringList secrets = secretsOf(bench, known);
        QVERIFY(!secrets.isEmpty());
        for (const bool isCommitted : {false, true}) {
            if (isCommitted) {
                // In own words, the good answer would be the class's own.
                if (bench.step().question->kind == LessonQuestionKind::Text)
                    bench.part<QPlainTextEdit>(u"own-words"_s)->setPlainText(u"so I think"_s);
                else
                    bench.enterTruth();
                bench.click(u"lesson-commit"_s);
                QVERIFY(bench.player().phase() == LessonPhase::Committed);
            }
            const QString all = everythingIn(bench.window());
            for (const QString &secret : secrets)
                QVERIFY2(
                    !all.contains(secret),
                    qPrintable(u"%1: %2\nin: %3"_s.arg(
                        bench.step().id, secret, all.split(u'\n').filter(secret).join(u" | "_s))));
        }
        bench.goOn();
        for (const Event &event : bench.player().shown().events())
            known.insert(sentenceOf(event));
        const QString told = everythingIn(bench.window());
        for (const QString &paragraph : bench.step().question->because.paragraphs(u"en"_s))
            found += told.contains(paragraph) ? 1 : 0;
    }
    QVERIFY(found >= 6); // it would have been seen
}

void TestLessonLock::lookingBackAndTheTablesTellNoMore()
{
    LessonBench bench;
    bench.give(u"one-cake-or-two"_s);
    QVERIFY(bench.ask());
    QSet<QString> known;
    const QStringList secrets = secretsOf(bench, known);
    LabSession &session = bench.view().session();
    session.travel().lookAtEvent(1);
    session.playToEnd();
    session.travel().lookAt(std::chrono::hours(1));
    bench.part<QAbstractButton>(u"tables-shown"_s)->setChecked(true);
    QVERIFY(!bench.view().findChild<QTabWidget *>()->isVisible());
    const QString all = everythingIn(bench.window());
    for (const QString &secret : secrets)
        QVERIFY2(!all.contains(secret), qPrintable(secret));
}

ONECAKE_TEST(TestLessonLock)
#include "tst_lesson_lock.moc"
