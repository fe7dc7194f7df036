// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lessons that come with OneCake: each is sound and complete in every language, and what it
// gives as the answer is what an independent count of the run's events says.

#include "core/base/regular_file.h"
#include "core/lab/explore/placement_run.h"
#include "core/lab/lessons/lesson_catalog.h"
#include "core/lab/lessons/lesson_truth.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/lesson_rows.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString lessonFolder = QStringLiteral(ONECAKE_SOURCE_DIR "/resources/lessons");

struct Asked {
    LessonStep step;
    PlayedRun run;
    size_t shown = 0;
    size_t revealed = 0;
    LessonTruth truth;
};

// Every question of a lesson, with its run.
std::vector<Asked> questionsOf(const Lesson &lesson)
{
    std::vector<Asked> questions;
    std::optional<PlayedRun> run;
    size_t shown = 0;
    for (const LessonStep &step : lesson.steps) {
        if (step.beginsStory) {
            run = playedToEnd(*step.story);
            shown = 0;
        }
        if (run && step.stop)
            shown = *eventsUntil(*step.stop, run->timeline);
        if (!step.question)
            continue;
        const auto truth = truthOf(*step.question, *run, shown, *lesson.runs);
        const size_t revealed = *eventsUntil(step.question->reveal, run->timeline);
        questions.push_back({step, *run, shown, revealed, std::get<LessonTruth>(truth)});
        shown = revealed;
    }
    return questions;
}

// What a text says, in short: "b", "a c", "2", "reply 1 lost", "…".
QString inShort(const Asked &asked)
{
    const LessonTruth &truth = asked.truth;
    QStringList letters;
    for (const size_t option : truth.options)
        letters.append(letterOf(option));
    if (asked.step.question->kind == LessonQuestionKind::Choice)
        return letters.join(u' ');
    if (truth.number)
        return QString::number(*truth.number);
    return truth.event ? toWords(nameOfEvent(asked.run.timeline.events(), *truth.event)) : u"…"_s;
}

int countIn(std::span<const Event> events, EventKind kind, MessageKind message, int order)
{
    return static_cast<int>(std::count_if(events.begin(), events.end(), [&](const Event &event) {
        return event.kind == kind && event.message == message
            && (order == 0 || event.intent == order);
    }));
}

// The replies in the order in which they were sent.
std::vector<Event> repliesIn(std::span<const Event> events)
{
    std::vector<Event> replies;
    for (const Event &event : events) {
        if (event.kind == EventKind::Sent && event.message == MessageKind::Reply)
            replies.push_back(event);
    }
    return replies;
}

int keysSent(std::span<const Event> events)
{
    std::set<QString> keys;
    for (const Event &event : events) {
        if (event.kind == EventKind::Sent && event.message == MessageKind::Request)
            keys.insert(event.key);
    }
    return static_cast<int>(keys.size());
}

int recordsKept(std::span<const Event> events)
{
    std::set<KeyId> records;
    for (const Event &event : events) {
        if (event.kind == EventKind::RecordWritten)
            records.insert(event.record->id);
        if (event.kind == EventKind::RecordRemoved)
            records.erase(event.record->id);
    }
    return static_cast<int>(records.size());
}

// Each placement of one fault played on its own and judged, without what a search leaves out.
QString triedOneByOne(const Measure &measure, const RunInputs &design)
{
    ExploreInputs inputs;
    inputs.design = design;
    inputs.kinds = placeableKinds();
    const PlacementRunner runner(inputs, {});
    std::vector<Faults> placements{{}};
    const std::optional<Faults> single = runner.additionsTo({});
    for (const Fault &fault : *single)
        placements.push_back({fault});
    // A fault that lasts is tried for longer, as long as that matters.
    for (size_t at = 0; at < placements.size(); ++at) {
        const PlacementResult result = runner.run(placements[at]);
        for (const Faults &longer : result.prolonged) {
            if (std::find(placements.begin(), placements.end(), longer) == placements.end())
                placements.push_back(longer);
        }
    }
    int broken = 0;
    for (const Faults &placed : placements) {
        RunInputs run = design;
        run.faults.insert(run.faults.end(), placed.begin(), placed.end());
        for (const Verdict &verdict : playedToEnd(run).verdicts)
            broken += static_cast<int>(verdict.name == measure.promise
                                       && verdict.state == VerdictState::Broken);
    }
    if (measure.kind == MeasureKind::Explored)
        return broken > 0 ? u"broken"_s : u"holds"_s;
    return QString::number(
        measure.kind == MeasureKind::Breaking ? broken : static_cast<int>(placements.size()));
}

// Counted anew, straight from the events; nothing for what this does not count.
std::optional<QString> recount(const Measure &measure, const PlayedRun &run, size_t count)
{
    const std::span<const Event> events = std::span(run.timeline.events()).first(count);
    const auto number = [&](EventKind kind, MessageKind message = MessageKind::None) {
        return QString::number(countIn(events, kind, message, measure.order));
    };
    if (measure.kind == MeasureKind::Cakes)
        return number(EventKind::Baked);
    if (measure.kind == MeasureKind::Charges)
        return number(EventKind::Charged);
    if (measure.kind == MeasureKind::Attempts)
        return number(EventKind::Sent, MessageKind::Request);
    if (measure.kind == MeasureKind::Keys)
        return QString::number(keysSent(events));
    if (measure.kind == MeasureKind::Records)
        return QString::number(recordsKept(events));
    if (isSearched(measure.kind))
        return triedOneByOne(measure, run.inputs);
    if (needOf(measure.kind) != MeasureNeed::Number)
        return std::nullopt;
    const Event reply = repliesIn(events).at(static_cast<size_t>(measure.number) - 1);
    if (measure.kind == MeasureKind::Outcome)
        return reply.text;
    return QString::number(measure.kind == MeasureKind::Status ? reply.code : reply.order);
}

QString expectedWord(const ExpectedValue &value, MeasureType type)
{
    return type == MeasureType::Word ? value.word : QString::number(value.number);
}

// Every text for people in a lesson's JSON, with its path.
void collectTexts(const QJsonValue &value, const QString &path,
                  std::vector<std::pair<QString, QJsonObject>> &texts)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype index = 0; index < items.size(); ++index)
            collectTexts(items.at(index), u"%1[%2]"_s.arg(path).arg(index), texts);
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"en"_s))
        texts.emplace_back(path, object);
    for (auto field = object.begin(); field != object.end(); ++field)
        collectTexts(field.value(), path + u'.' + field.key(), texts);
}

QString joined(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QStringList paragraphs;
    for (const QJsonValue &paragraph : value.toArray())
        paragraphs.append(paragraph.toString());
    return paragraphs.join(u'\n');
}

} // namespace

class TestLessonFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheListAndTheListInTheFolder();
    void everyLessonIsSound_data();
    void everyLessonIsSound();
    void everyTextIsThereInEachLanguage_data();
    void everyTextIsThereInEachLanguage();
    void everyAnswerIsWhatTheTextSays_data();
    void everyAnswerIsWhatTheTextSays();
    void everyAnswerIsWhatAnIndependentCountSays_data();
    void everyAnswerIsWhatAnIndependentCountSays();
    void whatIsAskedIsNotShownYet_data();
    void whatIsAskedIsNotShownYet();
    void everyLessonEndsInAStoryThatCanBePlayed_data();
    void everyLessonEndsInAStoryThatCanBePlayed();
    void theSchemaKnowsTheSameWords();
    void anUnknownLessonIsRefusedWithTheClosestOne();
};

void TestLessonFiles::everyFileIsInTheListAndTheListInTheFolder()
{
    QStringList files;
    for (const QString &name : QDir(lessonFolder).entryList({u"*.json"_s}, QDir::Files))
        files.append(name.chopped(5));
    QStringList ids = lessonIds();
    ids.sort();
    QCOMPARE(files, ids);
    for (const QString &id : ids) {
        const LessonLabel label = labelOfLesson(id);
        const Lesson lesson = lessonOf(id);
        QCOMPARE(lesson.id, id);
        QCOMPARE(label.title.in(u"de"_s), lesson.title.in(u"de"_s));
        QCOMPARE(label.minutes, lesson.minutes);
        QVERIFY(label.minutes >= 10);
    }
}

void TestLessonFiles::everyLessonIsSound_data()
{
    addLessons();
}

void TestLessonFiles::everyLessonIsSound()
{
    QFETCH(const QString, id);
    const Problems mistakes = checkLessonObject(*lessonObject(id)).problems;
    QStringList said;
    for (const Problem &mistake : mistakes)
        said.append(mistake.path + u' ' + mistake.message);
    QCOMPARE(said, QStringList());
    QVERIFY(questionsOf(lessonOf(id)).size() >= 6);
}

void TestLessonFiles::everyTextIsThereInEachLanguage_data()
{
    addLessons();
}

void TestLessonFiles::everyTextIsThereInEachLanguage()
{
    QFETCH(const QString, id);
    const QJsonObject object = *lessonObject(id);
    const QStringList languages = lessonOf(id).languages;
    QCOMPARE(languages.mid(0, 2), (QStringList{u"en"_s, u"de"_s}));
    std::vector<std::pair<QString, QJsonObject>> texts;
    collectTexts(object, u"$"_s, texts);
    QVERIFY(texts.size() > 40);
    for (const auto &[path, text] : texts) {
        const QString english = joined(text[u"en"_s]);
        QVERIFY2(!english.isEmpty(), qPrintable(path));
        QCOMPARE(text.size(), languages.size());
        for (const QString &language : languages.mid(1)) {
            const QString other = joined(text[language]);
            QVERIFY2(!other.isEmpty(), qPrintable(path));
            // Whole sentences that are equal were not translated; names and short words may be.
            if (english.size() > 40)
                QVERIFY2(english != other || path.contains(u".options["), qPrintable(path));
            QCOMPARE(text[u"en"_s].isArray(), text[language].isArray());
            QCOMPARE(text[u"en"_s].toArray().size(), text[language].toArray().size());
        }
    }
}

void TestLessonFiles::everyAnswerIsWhatTheTextSays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("answers");
    const auto row = [](const char *id, const char *answers) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(answers);
    };
    row("one-cake-or-two", "d, reply 1 lost, 2, …, a, c, 2, c, b");
    row("three-questions", "2, a c, b, 500, b, …");
    row("choose-your-key", "2, b, 2, 1, 1042, b, c, a b");
    row("who-holds-the-claim", "charged 2, 409, b, b, 2, b, c, …");
    row("the-systems-you-use", "f, b, a, b, a c e, 2, …");
    row("expiry-is-not-deletion", "1, c, 2, b, d e, 2, …");
    row("retry-storms", "3, 9, 9, 18, 10, b, …");
    row("break-it", "…, b c e, 40, 11, c d, b, 0, c, 1, …");
}

void TestLessonFiles::everyAnswerIsWhatTheTextSays()
{
    QFETCH(const QString, id);
    QFETCH(const QString, answers);
    QStringList found;
    for (const Asked &asked : questionsOf(lessonOf(id)))
        found.append(inShort(asked));
    QCOMPARE(found.join(u", "_s), answers);
}

void TestLessonFiles::everyAnswerIsWhatAnIndependentCountSays_data()
{
    addLessons();
}

void TestLessonFiles::everyAnswerIsWhatAnIndependentCountSays()
{
    QFETCH(const QString, id);
    int recounted = 0;
    for (const Asked &asked : questionsOf(lessonOf(id))) {
        const LessonQuestion &question = *asked.step.question;
        if (!question.answer.measure)
            continue;
        const Measure &measure = *question.answer.measure;
        const MeasureType type = typeOf(measure.kind);
        for (size_t option = 0; option < question.options.size(); ++option) {
            const LessonOption &own = question.options[option];
            const PlayedRun run = own.story ? playedToEnd(*own.story) : asked.run;
            const size_t count = own.story ? run.timeline.events().size() : asked.revealed;
            const auto counted = recount(measure, run, count);
            if (!counted)
                continue;
            const ExpectedValue &value = own.story ? *question.answer.value : *own.value;
            const bool isTrue =
                std::count(asked.truth.options.begin(), asked.truth.options.end(), option) > 0;
            QCOMPARE(*counted == expectedWord(value, type), isTrue);
            ++recounted;
        }
        const auto counted = recount(measure, asked.run, asked.revealed);
        if (counted && question.kind == LessonQuestionKind::Number) {
            QCOMPARE(QString::number(*asked.truth.number), *counted);
            ++recounted;
        }
    }
    QVERIFY(recounted >= 3);
}

void TestLessonFiles::whatIsAskedIsNotShownYet_data()
{
    addLessons();
}

void TestLessonFiles::whatIsAskedIsNotShownYet()
{
    QFETCH(const QString, id);
    for (const Asked &asked : questionsOf(lessonOf(id))) {
        const LessonQuestion &question = *asked.step.question;
        const bool isPrediction = question.kind == LessonQuestionKind::Choice
            || question.kind == LessonQuestionKind::Number;
        const QByteArray path = asked.step.path.toUtf8();
        const char *where = path.constData();
        if (isPrediction)
            QVERIFY2(asked.shown < asked.revealed, where);
        // What decided it comes later, or else there would be nothing to predict. A crash or a key
        // may stand at the stop itself.
        const bool isShown = asked.truth.decidedBy && *asked.truth.decidedBy < asked.shown;
        const bool isMarkedByHand = question.decidedBy.has_value();
        const bool isRecord =
            question.answer.measure && question.answer.measure->kind == MeasureKind::Records;
        if (isPrediction && !isMarkedByHand && !isRecord)
            QVERIFY2(!isShown, where);
    }
}

void TestLessonFiles::everyLessonEndsInAStoryThatCanBePlayed_data()
{
    addLessons();
}

void TestLessonFiles::everyLessonEndsInAStoryThatCanBePlayed()
{
    QFETCH(const QString, id);
    const Lesson lesson = lessonOf(id);
    QVERIFY(scenarioIds().contains(lesson.then.scenario));
    QVERIFY(!lesson.then.policy || presetIds().contains(*lesson.then.policy));
    QVERIFY(!lesson.thenText.isEmpty());
}

void TestLessonFiles::theSchemaKnowsTheSameWords()
{
    const QString path = lessonFolder + u"/schema/lesson.schema.json"_s;
    const Result<QByteArray> text = readRegularFile(path, path, u"a schema"_s, 1'000'000);
    QVERIFY2(text, text ? "" : qPrintable(sentence(text.error())));
    const QJsonObject schema = QJsonDocument::fromJson(*text).object();
    const QJsonObject defs = schema[u"$defs"_s].toObject();
    const auto words = [&](const QString &name) {
        QStringList all;
        for (const QJsonValue &word : defs[name].toObject()[u"enum"_s].toArray())
            all.append(word.toString());
        return all;
    };
    QCOMPARE(words(u"measure"_s), namesOf<MeasureKind>());
    QCOMPARE(words(u"promise"_s), namesOf<VerdictName>());
    QCOMPARE(words(u"questionKind"_s), namesOf<LessonQuestionKind>());
    const QString readme = lessonFolder + u"/README.md"_s;
    const Result<QByteArray> manual = readRegularFile(readme, readme, u"a text"_s, 1'000'000);
    QVERIFY(manual);
    for (const QString &word : namesOf<MeasureKind>() + namesOf<VerdictName>()
             + namesOf<OutcomeKind>() + namesOf<LastWord>())
        QVERIFY2(QString::fromUtf8(*manual).contains(u'`' + word + u'`'), qPrintable(word));
}

void TestLessonFiles::anUnknownLessonIsRefusedWithTheClosestOne()
{
    const Result<Lesson> lesson = loadLesson(u"one-cake-or-to"_s);
    QVERIFY(!lesson);
    QVERIFY(sentence(lesson.error()).contains(u"Did you mean \"one-cake-or-two\"?"));
}

ONECAKE_TEST(TestLessonFiles)

#include "tst_lesson_files.moc"
