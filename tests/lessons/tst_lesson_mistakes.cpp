// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson with mistakes is refused, and every mistake is named by its path, not only the first.

#include "core/lab/lessons/lesson_catalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

// A small sound lesson, of which each test breaks something.
const char *const soundLesson = R"({
  "format": 1, "id": "mine", "languages": ["en", "de"], "minutes": 5,
  "title": {"en": "Mine", "de": "Meine"}, "summary": {"en": "S", "de": "S"},
  "steps": [
    {"id": "one", "title": {"en": "One", "de": "Eins"}, "text": {"en": ["A", "B"], "de": ["A", "B"]},
     "story": {"scenario": "tunnel", "policy": "none"}, "stop": "reply 1 lost",
     "question": {"kind": "choice", "prompt": {"en": "How many?", "de": "Wie viele?"},
       "options": [{"text": {"en": "1", "de": "1"}, "is": 1}, {"text": {"en": "2", "de": "2"}, "is": 2}],
       "answer": {"measure": "cakes"}, "because": {"en": "So", "de": "So"}}},
    {"id": "two", "title": {"en": "Two", "de": "Zwei"}, "text": {"en": "A", "de": "A"},
     "story": {"scenario": "double-tap", "policy": "get-then-put"}, "stop": "request 2 arrived",
     "question": {"kind": "number", "prompt": {"en": "P", "de": "P"},
       "answer": {"measure": "status", "number": 2}, "because": {"en": "So", "de": "So"}}},
    {"id": "three", "title": {"en": "Three", "de": "Drei"}, "text": {"en": "A", "de": "A"},
     "question": {"kind": "point", "prompt": {"en": "P", "de": "P"}, "among": ["charged 1", "charged 2"],
       "answer": {"measure": "event", "event": "charged 2"}, "because": {"en": "So", "de": "So"}}},
    {"id": "four", "title": {"en": "Four", "de": "Vier"}, "text": {"en": "A", "de": "A"},
     "question": {"kind": "text", "prompt": {"en": "P", "de": "P"},
       "answer": {"text": {"en": "T", "de": "T"}}, "because": {"en": "So", "de": "So"}}}
  ],
  "then": {"scenario": "tunnel", "policy": "onecake", "text": {"en": "Go", "de": "Los"}}
})";

QJsonObject sound()
{
    return QJsonDocument::fromJson(soundLesson).object();
}

// The value at a path such as "steps[0].question.kind" replaced by another; undefined removes it.
QJsonValue replaced(const QJsonValue &whole, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    static const QRegularExpression head(u"^(?:\\.?([^.\\[]+)|\\[(\\d+)\\])(.*)$"_s);
    const QRegularExpressionMatch match = head.match(path);
    const QString rest = match.captured(3);
    if (!match.captured(2).isEmpty()) {
        QJsonArray items = whole.toArray();
        const int index = match.captured(2).toInt();
        items[index] = replaced(items.at(index), rest, value);
        return items;
    }
    QJsonObject object = whole.toObject();
    const QString field = match.captured(1);
    const QJsonValue inner = replaced(object.value(field), rest, value);
    if (inner.isUndefined())
        object.remove(field);
    else
        object.insert(field, inner);
    return object;
}

QStringList said(const QJsonObject &lesson)
{
    QStringList all;
    for (const Problem &mistake : checkLessonObject(lesson).problems)
        all.append(mistake.path + u' ' + mistake.message);
    return all;
}

QJsonValue valueOf(const char *json)
{
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().at(0);
}

// `json` is what stands at the path instead; null removes it.
void row(const char *path, const char *json, const char *begins, const char *says)
{
    const QByteArray name = QByteArray(path) + ' ' + (json == nullptr ? "removed" : json);
    QTest::newRow(name.constData())
        << QString::fromLatin1(path)
        << (json == nullptr ? QJsonValue(QJsonValue::Undefined) : valueOf(json))
        << QString::fromLatin1(begins) << QString::fromUtf8(says);
}

} // namespace

class TestLessonMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSoundLessonIsSound();
    void everyMistakeIsNamedByItsPath_data();
    void everyMistakeIsNamedByItsPath();
    void allMistakesAreNamedAndNotOnlyTheFirst();
    void aFileIsRefusedWithAllOfThem();
    void whatAStrangerWroteIsMadePlain();

private:
    static void addLessonRows();
    static void addStoryRows();
    static void addQuestionRows();
    static void addChoiceRows();
    static void addOtherRows();
};

void TestLessonMistakes::theSoundLessonIsSound()
{
    QCOMPARE(said(sound()), QStringList());
}

void TestLessonMistakes::everyMistakeIsNamedByItsPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("says");
    addLessonRows();
    addStoryRows();
    addQuestionRows();
    addChoiceRows();
    addOtherRows();
}

void TestLessonMistakes::addLessonRows()
{
    row("format", "2", "$.format ", "must be 1");
    row("id", nullptr, "$.id ", "is missing");
    row("frob", "1", "$.frob ", "is not a field of this object");
    row("languages", nullptr, "$.languages ", "is missing or empty");
    row("languages", R"(["english"])", "$.languages[0] ", "expected a language such as");
    row("languages", R"(["en", "de", "en"])", "$.languages[2] ", "stands there already");
    row("title.de", nullptr, "$.title.de ", "is missing");
    row("title.fr", R"("Ma")", "$.title.fr ", "is not a field of this object");
    row("title", R"("Mine")", "$.title ", "expected an object");
    row("summary", nullptr, "$.summary ", "expected a text in each language");
    row("minutes", "-1", "$.minutes ", "expected a whole number");
    row("steps", "[]", "$.steps ", "is empty, expected at least one step");
    row("steps[0].text.en", "[]", "$.steps[0].text.en ", "is an empty list");
    row("steps[0].text.en[1]", "7", "$.steps[0].text.en[1] ", "expected a string");
    row("steps[1].id", R"("one")", "$.steps[1].id ", "which an earlier step has");
}

void TestLessonMistakes::addStoryRows()
{
    row("steps[0].story.scenario", R"("tunel")", "$.steps[0].story.scenario ",
        "Did you mean \"tunnel\"?");
    row("steps[0].story.policy", R"("oncake")", "$.steps[0].story.policy ",
        "Did you mean \"onecake\"?");
    row("steps[0].story.keyAlgorithm", R"("uuid")", "$.steps[0].story.keyAlgorithm ",
        "is not a known key algorithm");
    row("steps[0].story.retry", R"("often")", "$.steps[0].story.retry ",
        "is not a known retry policy");
    row("steps[0].story.scenario", R"("/etc/story.json")", "$.steps[0].story.scenario ",
        "is not a known scenario");
    row("steps[0].story.faults", R"(["lose replay 1"])", "$.steps[0].story.faults",
        "was not understood");
    row("steps[0].story.frob", "1", "$.steps[0].story.frob ", "is not a field");
    row("steps[0].story.policy", R"({"id": "x"})", "$.steps[0].story.policy.", "");
    row("steps[0].story", R"("tunnel")", "$.steps[0].story ", "expected an object");
    row("steps[0].stop", R"("replay 1 lost")", "$.steps[0].stop ", "has \"replay\"");
    row("steps[0].stop", "5", "$.steps[0].stop ", "expected a point such as");
    row("steps[0].stop", R"("reply 2 lost")", "$.steps[0].stop ", "which the run never reaches");
    row("steps[0].stop", R"("1h")", "$.steps[0].stop ", "which the run never reaches");
    row("steps[2].stop", R"("start")", "$.steps[2].stop ",
        "lies before what an earlier step has shown");
}

void TestLessonMistakes::addQuestionRows()
{
    row("steps[0].question.kind", R"("guess")", "$.steps[0].question.kind ",
        "choice, number, point, text");
    row("steps[0].question.kind", nullptr, "$.steps[0].question.kind ", "is missing");
    row("steps[0].question.prompt.de", R"("")", "$.steps[0].question.prompt.de ", "is empty");
    row("steps[0].question.because", nullptr, "$.steps[0].question.because ", "is missing");
    row("steps[0].question.answer", nullptr, "$.steps[0].question.answer ", "is missing");
    row("steps[0].question.answer", "{}", "$.steps[0].question.answer.measure ", "is missing");
    row("steps[0].question.answer.measure", R"("tarts")", "$.steps[0].question.answer.measure ",
        "cakes");
    row("steps[0].question.answer.measure", R"("event")", "$.steps[0].question.answer.event ",
        "is missing");
    row("steps[0].question.answer.faults_at_most", "1",
        "$.steps[0].question.answer.faults_at_most ", "is not a field");
    row("steps[0].question.answer", R"({"measure": "breaking"})",
        "$.steps[0].question.answer.promise ", "is missing");
    row("steps[0].question.answer",
        R"({"measure": "breaking", "promise": "at-most-one-cake", "faults_at_most": 3})",
        "$.steps[0].question.answer.faults_at_most ", "expected a whole number from 0 to 2");
    row("steps[0].question.answer", R"({"measure": "explored", "promise": "at-most-one-cake"})",
        "$.steps[0].question.options[0].is ", "expected one of: holds, broken, never-observed");
    row("steps[0].question.answer.frob", "1", "$.steps[0].question.answer.frob ", "is not a field");
    row("steps[0].question.answer.order", "0", "$.steps[0].question.answer.order ",
        "expected a whole number from 1");
}

void TestLessonMistakes::addChoiceRows()
{
    row("steps[0].question.options[1].is", "3", "$.steps[0].question.options ",
        "have none that is right: the run says 2");
    row("steps[0].question.options[0].is", "2", "$.steps[0].question.options ",
        "have 2 that are right, expected one: the run says 2");
    row("steps[0].question.options[0].is", R"("two")", "$.steps[0].question.options[0].is ",
        "expected a number");
    row("steps[0].question.options[0].is", nullptr, "$.steps[0].question.options[0].is ",
        "is missing");
    row("steps[0].question.options[0].from", "2", "$.steps[0].question.options[0].from ",
        "stands beside \"is\"");
    row("steps[0].question.options[0].text.en", nullptr, "$.steps[0].question.options[0].text.en ",
        "is missing");
    row("steps[0].question.options[0].frob", "1", "$.steps[0].question.options[0].frob ",
        "is not a field");
    row("steps[0].question.options", R"([{"text": {"en": "1", "de": "1"}, "is": 2}])",
        "$.steps[0].question.options ", "expected 2 to 12 options");
    row("steps[0].question.answer", R"({"measure": "cakes", "is": 2})",
        "$.steps[0].question.options[0].story ", "is missing");
    row("steps[0].question.answer", R"({"options": ["c"]})", "$.steps[0].question.answer.options ",
        "names option \"c\", and there are 2");
    row("steps[0].question.answer", R"({"options": ["a", "b"]})",
        "$.steps[0].question.answer.options ", "expected one, or \"several\": true");
    row("steps[0].question.answer", R"({"options": []})", "$.steps[0].question.answer.options ",
        "names none, expected the letter of the right one");
    row("steps[0].question.answer", R"({"options": ["b", "b"]})",
        "$.steps[0].question.answer.options ", "has \"b\" twice");
    row("steps[0].question.options[1].text.en", R"(" 1 ")",
        "$.steps[0].question.options[1].text.en ", "reads as option \"a\" does");
    row("steps[0].question.answer", R"({"options": ["first"]})",
        "$.steps[0].question.answer.options ", "expected letters");
    row("steps[0].question.answer", R"({"measure": "verdict", "promise": "at-most-one-pie"})",
        "$.steps[0].question.answer.promise ", "at-most-one-cake");
    row("steps[0].question.answer", R"({"measure": "screen"})",
        "$.steps[0].question.options[0].is ", "expected one of: nothing, on-its-way");
    row("steps[0].question.reveal", R"("start")", "$.steps[0].question.reveal ",
        "lies before what the step shows already");
    row("steps[0].question.reveal", R"("claimed 1")", "$.steps[0].question.reveal ",
        "which the run never reaches");
    row("steps[0].question.decided_by", R"("claimed 1")", "$.steps[0].question.decided_by ",
        "does not happen in what the reveal shows");
    row("steps[0].question.unit", R"({"en": "c", "de": "t"})", "$.steps[0].question.unit ",
        "is not a field");
}

void TestLessonMistakes::addOtherRows()
{
    row("steps[1].question.answer.number", "3", "$.steps[1].question.answer ",
        "asks for answer 3, and there are 2 until then");
    row("steps[1].question.answer", R"({"measure": "verdict", "promise": "same-answer"})",
        "$.steps[1].question.answer.measure ", "which is no number");
    row("steps[1].question.answer", R"({"measure": "seconds", "event": "took-over 1"})",
        "$.steps[1].question.answer ", "asks for \"took-over 1\", which does not happen");
    row("steps[1].question.tolerance", "-1", "$.steps[1].question.tolerance ", "not below 0");
    row("steps[2].question.answer.event", R"("baked 3")", "$.steps[2].question.answer ",
        "asks for \"baked 3\", which does not happen");
    row("steps[2].question.answer.event", R"("charged two")", "$.steps[2].question.answer.event ",
        "has \"two\"");
    row("steps[2].question.answer.event", R"("baked 1")", "$.steps[2].question.among ",
        "lacks the answer, which is \"baked 1\"");
    row("steps[2].question.among[0]", R"("claimed 9")", "$.steps[2].question.among[0] ",
        "does not happen before the stop");
    row("steps[2].question.among[0]", R"("?")", "$.steps[2].question.among[0] ", "has \"?\"");
    row("steps[2].question.answer", R"({"measure": "cakes"})",
        "$.steps[2].question.answer.measure ", "expected event or decides");
    row("steps[2].question.answer", R"({"measure": "decides", "promise": "nobody-blocked"})",
        "$.steps[2].question.answer ", "asks what broke \"nobody-blocked\"");
    row("steps[3].question.answer.text", nullptr, "$.steps[3].question.answer.text ", "is missing");
    row("steps[3].notes.en", R"("N")", "$.steps[3].notes.de ", "is missing");
    row("then", nullptr, "$.then ", "is missing");
    row("then.scenario", nullptr, "$.then.scenario ", "is missing");
    row("then.policy", R"("oncake")", "$.then.policy ", "Did you mean \"onecake\"?");
    row("then.policy", "{}", "$.then.policy ", "expected an id");
    row("then.text", nullptr, "$.then.text ", "is missing");
}

void TestLessonMistakes::everyMistakeIsNamedByItsPath()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, begins);
    QFETCH(const QString, says);
    const QStringList found = said(replaced(sound(), path, value).toObject());
    const QByteArray all = found.join(u'\n').toUtf8();
    const bool isNamed = std::any_of(found.begin(), found.end(), [&](const QString &mistake) {
        return mistake.startsWith(begins) && mistake.contains(says);
    });
    QVERIFY2(isNamed, all.isEmpty() ? "nothing was said" : all.constData());
    for (const QString &mistake : found)
        QVERIFY2(!mistake.contains(u'\n') && !mistake.contains(u"%1"), all.constData());
}

void TestLessonMistakes::allMistakesAreNamedAndNotOnlyTheFirst()
{
    QJsonValue lesson = sound();
    lesson = replaced(lesson, u"title.de"_s, QJsonValue::Undefined);
    lesson = replaced(lesson, u"steps[0].stop"_s, u"reply 9 lost"_s);
    lesson = replaced(lesson, u"steps[1].question.answer.number"_s, 7);
    lesson = replaced(lesson, u"steps[2].question.among[1]"_s, u"charged 9"_s);
    lesson = replaced(lesson, u"steps[3].frob"_s, true);
    lesson = replaced(lesson, u"then.policy"_s, u"no"_s);
    const QString all = said(lesson.toObject()).join(u'\n');
    for (const QString &path :
         {u"$.title.de "_s, u"$.steps[0].stop "_s, u"$.steps[1].question.answer "_s,
          u"$.steps[2].question.among[1] "_s, u"$.steps[3].frob "_s, u"$.then.policy "_s})
        QVERIFY2(all.contains(path), qPrintable(path + u'\n' + all));
}

void TestLessonMistakes::aFileIsRefusedWithAllOfThem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QJsonValue lesson = replaced(sound(), u"steps[0].stop"_s, u"reply 9 lost"_s);
    lesson = replaced(lesson, u"then"_s, QJsonValue::Undefined);
    file.write(QJsonDocument(lesson.toObject()).toJson());
    file.close();
    const Result<Lesson> refused = loadLesson(path);
    QVERIFY(!refused);
    const QString text = sentence(refused.error());
    QVERIFY2(text.startsWith(path + u": 2 rules are broken: "_s), qPrintable(text));
    QVERIFY(text.contains(u"$.steps[0].stop "_s) && text.contains(u"$.then "_s));
    QVERIFY(!loadLesson(folder.filePath(u"none.json"_s)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QVERIFY(sentence(loadLesson(path).error()).contains(u"is not JSON"_s));
}

void TestLessonMistakes::whatAStrangerWroteIsMadePlain()
{
    QJsonValue lesson = replaced(sound(), u"title.en"_s, u"A\u001b[31m\u202eB"_s);
    lesson = replaced(lesson, u"steps[0].id"_s, u"x\ny"_s);
    QCOMPARE(said(lesson.toObject()), QStringList());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(lesson.toObject()).toJson());
    file.close();
    const Result<Lesson> read = loadLesson(file.fileName());
    QVERIFY(read);
    QCOMPARE(read->title.in(u"en"_s), u"A\\e[31m\\u{202E}B"_s);
    QCOMPARE(read->steps.front().id, u"x\\ny"_s);
}

ONECAKE_TEST(TestLessonMistakes)
#include "tst_lesson_mistakes.moc"
