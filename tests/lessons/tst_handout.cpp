// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a class takes home: every lesson in every language, as a page that needs nothing else, whose
// questions do not give the answers away, and whose runs are those of the lesson.

#include "core/lab/lessons/lesson_catalog.h"
#include "core/lab/lessons/played_run.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/run_line.h"
#include "core/session/handout/handout.h"
#include "core/session/handout/handout_html.h"
#include "core/session/handout/slides.h"
#include "tests/support/lesson_rows.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// The page's elements; fails the test program where it is no well-formed XML.
struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text; // its own and that of what stands in it
};

std::vector<Element> elementsOf(const QByteArray &page)
{
    QXmlStreamReader reader(page);
    std::vector<Element> elements;
    std::vector<size_t> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.push_back(elements.size());
            elements.push_back({reader.name().toString(), reader.attributes(), {}});
        } else if (reader.isEndElement()) {
            open.pop_back();
        } else if (reader.isCharacters()) {
            for (const size_t outer : open)
                elements[outer].text += reader.text();
        }
    }
    if (reader.hasError())
        qFatal("line %lld: %s", reader.lineNumber(), qPrintable(reader.errorString()));
    return elements;
}

QString textOfSheet(const std::vector<Element> &elements, const QString &id)
{
    for (const Element &element : elements) {
        if (element.attributes.value(u"id"_s) == id)
            return element.text;
    }
    return {};
}

// Needs no other file, no network and no scripts.
void verifyNeedsNothing(const std::vector<Element> &elements)
{
    QVERIFY(!elements.empty());
    for (const Element &element : elements) {
        for (const QString &never : {u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"use"_s})
            QVERIFY2(element.name != never, qPrintable(never));
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            QVERIFY2(!attribute.name().startsWith(u"on"), qPrintable(attribute.name().toString()));
            if (attribute.name() != u"href" && attribute.name() != u"src")
                continue;
            static const QRegularExpression own(
                u"^(#[a-z]|data:application/json;|[0-9]+\\.svg$)"_s);
            QVERIFY2(own.match(attribute.value()).hasMatch(),
                     qPrintable(attribute.value().left(80).toString()));
        }
        QVERIFY(element.name != u"style"
                || (!element.text.contains(u"url(") && !element.text.contains(u"@import")));
    }
}

// One title, and no level is left out.
void verifyHeadings(const std::vector<Element> &elements)
{
    QStringList headings;
    for (const Element &element : elements) {
        static const QRegularExpression heading(u"^h[1-6]$"_s);
        if (heading.match(element.name).hasMatch())
            headings.append(element.name);
    }
    QVERIFY(!headings.isEmpty());
    QCOMPARE(headings.front(), u"h1"_s);
    QCOMPARE(headings.count(u"h1"_s), 1);
    for (qsizetype at = 1; at < headings.size(); ++at)
        QVERIFY(headings[at].last(1).toInt() <= headings[at - 1].last(1).toInt() + 1);
}

} // namespace

class TestHandout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsValidAndNeedsNothingElse_data() { addLessonsByLanguage(); }
    void thePageIsValidAndNeedsNothingElse();
    void everyPictureHasWordsAndEveryIdIsItsOwn_data() { addLessonsByLanguage(); }
    void everyPictureHasWordsAndEveryIdIsItsOwn();
    void theQuestionsDoNotGiveTheAnswersAway_data() { addLessonsByLanguage(); }
    void theQuestionsDoNotGiveTheAnswersAway();
    void allOfTheLessonIsThere_data() { addLessonsByLanguage(); }
    void allOfTheLessonIsThere();
    void theRunsInThePageAreThoseOfTheLesson_data() { addLessonsByLanguage(); }
    void theRunsInThePageAreThoseOfTheLesson();
    void onOnePageStandsWhatIsWorthKeepingAndOneRun();
    void theSameLessonGivesTheSameBytes();
    void slidesAreOnePageThatNeedsNoScripts_data() { addLessonsByLanguage(); }
    void slidesAreOnePageThatNeedsNoScripts();
    void aSlideThatAsksDoesNotAnswer();
    void slidesReplaceSlidesAndNothingElse();
};

void TestHandout::thePageIsValidAndNeedsNothingElse()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const QByteArray page = handoutToHtml(handoutOf(lessonOf(id), language), HandoutExtent::Whole);
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html "));
    const std::vector<Element> elements = elementsOf(page);
    verifyNeedsNothing(elements);
    verifyHeadings(elements);
    QCOMPARE(elements.front().attributes.value(u"lang"_s), language);
    for (const Element &element : elements)
        QVERIFY2(!element.text.contains(u"%1"_s), qPrintable(element.text.left(200)));
}

void TestHandout::everyPictureHasWordsAndEveryIdIsItsOwn()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const std::vector<Element> elements =
        elementsOf(handoutToHtml(handoutOf(lessonOf(id), language), HandoutExtent::Whole));
    QMap<QString, QString> texts;
    for (const Element &element : elements) {
        const QString own = element.attributes.value(u"id"_s).toString();
        QVERIFY2(own.isEmpty() || !texts.contains(own), qPrintable(own));
        if (!own.isEmpty())
            texts.insert(own, element.text);
    }
    int pictures = 0;
    for (const Element &element : elements) {
        if (element.name == u"a" && element.attributes.value(u"href"_s).startsWith(u'#'))
            QVERIFY(texts.contains(element.attributes.value(u"href"_s).sliced(1).toString()));
        if (element.name != u"svg")
            continue;
        ++pictures;
        for (const QString &words : {u"aria-labelledby"_s, u"aria-describedby"_s})
            QVERIFY(!texts.value(element.attributes.value(words).toString()).isEmpty());
    }
    QVERIFY(pictures > 0);
}

void TestHandout::theQuestionsDoNotGiveTheAnswersAway()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const Handout handout = handoutOf(lessonOf(id), language);
    const std::vector<Element> elements = elementsOf(handoutToHtml(handout, HandoutExtent::Whole));
    const QString questions = textOfSheet(elements, u"questions"_s);
    const QString answers = textOfSheet(elements, u"answers"_s);
    QCOMPARE(handout.answers.size(), handout.questions.size());
    QVERIFY(!handout.questions.empty());
    for (size_t at = 0; at < handout.questions.size(); ++at) {
        const HandoutQuestion &question = handout.questions[at];
        const HandoutAnswer &answer = handout.answers[at];
        QVERIFY2(questions.contains(question.prompt), qPrintable(question.prompt));
        for (const HandoutOption &option : question.options)
            QVERIFY2(questions.contains(option.text), qPrintable(option.text));
        QVERIFY2(!answer.truth.isEmpty() && answers.contains(answer.truth),
                 qPrintable(question.prompt));
        // The options are there; the number and the model answer are not.
        if (question.kind == LessonQuestionKind::Number
            || question.kind == LessonQuestionKind::Text)
            QVERIFY2(!questions.contains(answer.truth), qPrintable(answer.truth));
        for (const QString &because : answer.because) {
            QVERIFY(answers.contains(because));
            QVERIFY2(!questions.contains(because), qPrintable(because));
        }
        QVERIFY(answer.decidedBy.isEmpty() || answers.contains(answer.decidedBy));
        QVERIFY(answer.decidedBy.isEmpty() || question.kind == LessonQuestionKind::Point
                || !questions.contains(answer.decidedBy));
    }
    for (const HandoutStep &step : handout.steps) {
        for (const QString &kept : step.handout)
            QVERIFY2(!questions.contains(kept), qPrintable(kept));
    }
    QVERIFY(!questions.contains(u"onecake play"));
}

void TestHandout::allOfTheLessonIsThere()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const Lesson lesson = lessonOf(id);
    const std::vector<Element> elements =
        elementsOf(handoutToHtml(handoutOf(lesson, language), HandoutExtent::Whole));
    const QString story = textOfSheet(elements, u"story"_s);
    const QString keep = textOfSheet(elements, u"keep"_s);
    for (const LessonStep &step : lesson.steps) {
        for (const QString &text : step.text.paragraphs(language))
            QVERIFY2(story.contains(text), qPrintable(text));
        for (const QString &text : step.handout.paragraphs(language))
            QVERIFY2(keep.contains(text), qPrintable(text));
        // What is for the presenter stays with the presenter.
        for (const QString &note : step.notes.paragraphs(language))
            QVERIFY2(!elements.front().text.contains(note), qPrintable(note));
    }
    for (const QString &text : lesson.thenText.paragraphs(language))
        QVERIFY(keep.contains(text));
}

void TestHandout::theRunsInThePageAreThoseOfTheLesson()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const Lesson lesson = lessonOf(id);
    std::vector<Timeline> runs;
    const RunInputs *latest = nullptr;
    for (const LessonStep &step : lesson.steps) {
        if (step.story && step.story.get() != latest)
            runs.push_back(playedToEnd(*step.story).timeline);
        latest = step.story ? step.story.get() : latest;
    }
    size_t files = 0;
    size_t commands = 0;
    for (const Element &element :
         elementsOf(handoutToHtml(handoutOf(lesson, language), HandoutExtent::Whole))) {
        const QString link = element.attributes.value(u"href"_s).toString();
        if (!link.startsWith(u"data:"))
            continue;
        QVERIFY(element.attributes.value(u"download"_s).endsWith(u".onecake"));
        const QByteArray json = QByteArray::fromBase64(link.section(u"base64,"_s, 1).toLatin1());
        const Result<RunInputs> run =
            runFromJson(u"the page"_s, QJsonDocument::fromJson(json).object());
        QVERIFY(run);
        QVERIFY(files < runs.size());
        QVERIFY(playedToEnd(*run).timeline == runs[files++]);
        commands += commandThatReplays(*run).isEmpty() ? 0U : 1U;
    }
    QCOMPARE(files, runs.size());
    QCOMPARE(commands, runs.size());
}

void TestHandout::onOnePageStandsWhatIsWorthKeepingAndOneRun()
{
    const Handout handout = handoutOf(lessonOf(u"one-cake-or-two"_s), u"de"_s);
    const std::vector<Element> elements =
        elementsOf(handoutToHtml(handout, HandoutExtent::OnePage));
    verifyNeedsNothing(elements);
    verifyHeadings(elements);
    const QString all = elements.front().text;
    for (const HandoutStep &step : handout.steps) {
        for (const QString &kept : step.handout)
            QVERIFY(all.contains(kept));
    }
    QCOMPARE(std::count_if(elements.begin(), elements.end(),
                           [](const Element &element) { return element.name == u"svg"; }),
             1);
    QVERIFY(!all.contains(handout.questions.front().prompt));
}

void TestHandout::theSameLessonGivesTheSameBytes()
{
    const Lesson lesson = lessonOf(u"three-questions"_s);
    QCOMPARE(handoutToHtml(handoutOf(lesson, u"en"_s), HandoutExtent::Whole),
             handoutToHtml(handoutOf(lesson, u"en"_s), HandoutExtent::Whole));
}

void TestHandout::slidesAreOnePageThatNeedsNoScripts()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"slides"_s);
    const Result<QStringList> written = writeSlides(slidesOf(lessonOf(id), language), place);
    QVERIFY(written);
    QCOMPARE(written->front(), u"index.html"_s);
    QCOMPARE(QDir(place).entryList(QDir::Files).size(), written->size());
    QFile index(QDir(place).filePath(u"index.html"_s));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const std::vector<Element> elements = elementsOf(index.readAll());
    verifyNeedsNothing(elements);
    QSet<QString> ids;
    QStringList shown;
    for (const Element &element : elements)
        ids.insert(element.attributes.value(u"id"_s).toString());
    for (const Element &element : elements) {
        const QString link = element.attributes.value(u"href"_s).toString();
        QVERIFY2(link.isEmpty() || ids.contains(link.sliced(1)), qPrintable(link));
        if (element.name != u"img")
            continue;
        QVERIFY(element.attributes.value(u"alt"_s).size() > 40);
        shown.append(element.attributes.value(u"src"_s).toString());
        QFile picture(QDir(place).filePath(shown.back()));
        QVERIFY2(picture.open(QIODevice::ReadOnly), qPrintable(shown.back()));
        QCOMPARE(elementsOf(picture.readAll()).front().name, u"svg"_s);
    }
    QCOMPARE(shown.size() + 1, written->size());
    QVERIFY(shown.size() >= 8);
}

void TestHandout::aSlideThatAsksDoesNotAnswer()
{
    const Lesson lesson = lessonOf(u"one-cake-or-two"_s);
    const SlideShow show = slidesOf(lesson, u"en"_s);
    size_t asked = 0;
    for (size_t at = 0; at < show.slides.size(); ++at) {
        const Slide &slide = show.slides[at];
        if (slide.prompt.isEmpty())
            continue;
        ++asked;
        QCOMPARE(slide.truth, QString());
        QVERIFY(at + 1 < show.slides.size());
        const Slide &answer = show.slides[at + 1];
        QVERIFY(!answer.truth.isEmpty());
        QCOMPARE(answer.prompt, QString());
        QVERIFY(answer.shown.events().size() >= slide.shown.events().size());
    }
    QCOMPARE(asked, size_t(9));
}

void TestHandout::slidesReplaceSlidesAndNothingElse()
{
    const QTemporaryDir folder;
    const SlideShow longer = slidesOf(lessonOf(u"one-cake-or-two"_s), u"en"_s);
    const SlideShow shorter = slidesOf(lessonOf(u"three-questions"_s), u"de"_s);
    QVERIFY(writeSlides(longer, folder.path()));
    const Result<QStringList> again = writeSlides(shorter, folder.path());
    QVERIFY(again);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), again->size());

    QFile own(folder.filePath(u"notes.txt"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.close();
    const Result<QStringList> refused = writeSlides(longer, folder.path());
    QVERIFY(!refused);
    QVERIFY2(sentence(refused.error()).contains(u"notes.txt"),
             qPrintable(sentence(refused.error())));
    QVERIFY(own.exists());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), again->size() + 1);

    const QTemporaryDir other;
    QFile index(other.filePath(u"index.html"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("<p>mine</p>");
    index.close();
    QVERIFY(!writeSlides(longer, other.path()));
    QVERIFY(!writeSlides(longer, index.fileName()));
    QVERIFY(!writeSlides(longer, u"/proc/slides"_s));
    QVERIFY(index.open(QIODevice::ReadOnly));
    QCOMPARE(index.readAll(), QByteArray("<p>mine</p>"));
}

ONECAKE_TEST(TestHandout)

#include "tst_handout.moc"
