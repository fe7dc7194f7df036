// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson for somebody who neither sees the screen nor has a mouse: the real program, as a screen
// reader is told of it over its bus, from the first step to the last.

#include "tests/support/remote/spoken_window.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// The paragraphs that tell why, of every question of the lesson.
QList<QStringList> reasonsOf(const QJsonObject &lesson)
{
    QList<QStringList> reasons;
    for (const QJsonValue &step : lesson[u"steps"].toArray()) {
        const QJsonValue because = step[u"question"][u"because"][u"en"];
        QStringList paragraphs;
        for (const QJsonValue &paragraph : because.toArray())
            paragraphs.append(paragraph.toString());
        if (because.isString())
            paragraphs.append(because.toString());
        if (!paragraphs.isEmpty())
            reasons.append(paragraphs);
    }
    return reasons;
}

bool isHeard(const QStringList &lines, const QString &words)
{
    return !lines.filter(words).isEmpty();
}

} // namespace

class TestLessonByEar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }

    void theFirstStepIsToldAndSaysWhatGoesOn();
    void theQuestionAndItsChoicesHaveWords();
    void whatIsHiddenIsNotInTheTree();
    void theRevealIsTold();
    void theRestIsDoneByKeysAndEarAlone();

private:
    [[nodiscard]] QString all();
    void goOn();
    void predict();

    std::unique_ptr<SpokenWindow> m_window;
    QList<QStringList> m_reasons;
    QStringList m_heard; // last
};

void TestLessonByEar::initTestCase()
{
    QFile file(QStringLiteral(ONECAKE_SOURCE_DIR) + u"/resources/lessons/one-cake-or-two.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_reasons = reasonsOf(QJsonDocument::fromJson(file.readAll()).object());
    QCOMPARE(m_reasons.size(), 9);
    m_window = std::make_unique<SpokenWindow>();
    const QString trouble = m_window->start({u"window"_s, u"--lesson"_s, u"one-cake-or-two"_s});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QTRY_VERIFY(isHeard(m_heard = m_window->heard(), u"push button: "_s));
}

// Whatever is in the tree, in sight or not.
QString TestLessonByEar::all()
{
    QStringList words;
    for (const SpokenThing &thing : m_window->everything())
        words += {thing.name, thing.description};
    words.removeAll(QString());
    return words.join(u'\n');
}

// Return, and something else is told.
void TestLessonByEar::goOn()
{
    const QStringList before = m_heard;
    QCOMPARE(m_window->press(Qt::Key_Return), QString());
    QTRY_VERIFY((m_heard = m_window->heard()) != before);
}

// The second of what can be chosen, or a number, or a word; whoever listens hears which it is.
void TestLessonByEar::predict()
{
    const bool hasOptions =
        isHeard(m_heard, u"radio button: a)"_s) || isHeard(m_heard, u"check box: a)"_s);
    const Qt::Key key = hasOptions ? Qt::Key_B : Qt::Key_2;
    QCOMPARE(m_window->press(key), QString());
}

void TestLessonByEar::theFirstStepIsToldAndSaysWhatGoesOn()
{
    QVERIFY2(isHeard(m_heard, u"label: One cake or two?"_s), qPrintable(m_heard.join(u'\n')));
    QVERIFY(isHeard(m_heard, u"label: 1 of 12"_s));
    QVERIFY(isHeard(m_heard, u"label: You will see a story stop"_s));
    QVERIFY(isHeard(m_heard, u"push button: Next"_s));
    QVERIFY(isHeard(m_heard, u"push button: Leave the lesson"_s));
}

void TestLessonByEar::theQuestionAndItsChoicesHaveWords()
{
    goOn();
    QVERIFY2(isHeard(m_heard, u"label: What will her phone show her first?"_s),
             qPrintable(m_heard.join(u'\n')));
    QVERIFY(isHeard(m_heard, u"label: 2 of 12"_s));
    for (const QString &choice :
         {u"radio button: a)  Your cake is on the way."_s, u"radio button: b)  "_s,
          u"radio button: c)  "_s, u"radio button: d)  No answer: did it work?"_s})
        QVERIFY2(isHeard(m_heard, choice), qPrintable(choice));
    QVERIFY(isHeard(m_heard, u"push button: Commit and show what happens"_s));
    QVERIFY(isHeard(m_heard, u"What comes next is hidden until a prediction is made."_s));
    QVERIFY(isHeard(m_heard, u"list: Diagram"_s));
}

void TestLessonByEar::whatIsHiddenIsNotInTheTree()
{
    const QString words = all();
    QVERIFY(words.contains(u"charge"_s)); // the run as far as it may be seen
    for (const QString &reason : m_reasons.front())
        QVERIFY2(!words.contains(reason), qPrintable(reason));
    QVERIFY(!words.contains(u"enters the tunnel"_s));
    QVERIFY(!words.contains(u"lost in the network"_s));
}

void TestLessonByEar::theRevealIsTold()
{
    predict();
    goOn();
    // What was said, and at the end of the run what is so and why.
    for (int press = 0; press < 3 && !isHeard(m_heard, m_reasons.front().front()); ++press)
        goOn();
    QVERIFY2(isHeard(m_heard, m_reasons.front().front()), qPrintable(m_heard.join(u'\n')));
    QVERIFY(isHeard(m_heard, u"No answer: did it work?"_s));
    QVERIFY(!isHeard(m_heard, u"radio button: "_s));
    const QString words = all();
    QVERIFY(words.contains(u"lost"_s));
    QVERIFY(!words.contains(m_reasons.at(1).front()));
}

void TestLessonByEar::theRestIsDoneByKeysAndEarAlone()
{
    QSet<QString> places{u"1 of 12"_s, u"2 of 12"_s};
    const auto isOver = [this] {
        return isHeard(m_heard, u"label: The end of the lesson"_s);
    };
    qsizetype told = 1;
    for (int press = 0; press < 60 && !isOver(); ++press) {
        goOn();
        for (const QString &line : m_heard.filter(u" of 12"_s))
            places.insert(line.section(u": "_s, 1));
        if (isHeard(m_heard, u"push button: Commit and show"_s))
            predict();
        told += told < m_reasons.size() && isHeard(m_heard, m_reasons.at(told).front()) ? 1 : 0;
    }
    QVERIFY2(isOver(), qPrintable(m_heard.join(u'\n')));
    QCOMPARE(places.size(), 12);
    QCOMPARE(told, m_reasons.size());
    QVERIFY(isHeard(m_heard, u"push button: Go on freely from here"_s));
}

ONECAKE_TEST(TestLessonByEar)
#include "tst_lesson_by_ear.moc"
