// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/handout/handout_html.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/run_line.h"
#include "core/session/handout/handout_words.h"
#include "core/session/handout/print_picture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// None of its classes is one of the diagram's.
const QString pageStyle =
    u"\n"
    "@page{margin:15mm 16mm 16mm}\n"
    "html{color-scheme:light}\n"
    "body{margin:0 auto;max-width:46rem;padding:2.5rem 1.5rem;background:#fff;color:#1b2230;"
    "font:1.02rem/1.55 Inter,'Segoe UI','Noto Sans','DejaVu Sans',Helvetica,Arial,sans-serif;"
    "hyphens:auto}\n"
    "h1,h2,h3,h4{line-height:1.25;break-after:avoid;hyphens:manual}\n"
    "h1{font-size:2.1rem;margin:.1rem 0 .6rem;letter-spacing:-.01em}\n"
    "h2{font-size:1.45rem;margin:0 0 1rem;padding-bottom:.35rem;border-bottom:2px solid #1b2230}\n"
    "h3{font-size:1.08rem;margin:1.6rem 0 .35rem}\n"
    "p{margin:.5rem 0;orphans:3;widows:3}\n"
    "a{color:#005a8d}\n"
    ".kicker{color:#4b5563;font-size:.9rem;margin:0}\n"
    ".lead{font-size:1.12rem}\n"
    ".ways{padding:0;margin:1.4rem 0 2.2rem;display:flex;gap:1.4rem;flex-wrap:wrap;"
    "list-style:none}\n"
    ".sheet{margin:3rem 0}\n"
    ".who{display:flex;gap:1.5rem;margin:1.1rem 0}\n"
    ".who span{flex:2;border-bottom:1px solid #6b7280;padding-bottom:.15rem;color:#4b5563}\n"
    ".who span+span{flex:1}\n"
    ".ask{break-inside:avoid;margin:1.5rem 0}\n"
    ".ask h3,.told h3{margin-bottom:.2rem}\n"
    ".small{color:#4b5563;font-size:.88rem}\n"
    ".boxes{list-style:none;padding:0;margin:.6rem 0}\n"
    ".boxes li{padding-left:2rem;position:relative;margin:.4rem 0}\n"
    ".tick{position:absolute;left:0;top:.22em;width:.85em;height:.85em;border:1.4px solid #1b2230;"
    "border-radius:2px}\n"
    ".write{border-bottom:1px solid #6b7280;height:1.9rem;margin:0}\n"
    ".blank{display:inline-block;min-width:7rem;border-bottom:1px solid #1b2230}\n"
    ".truth{font-weight:600;border-left:4px solid #1b2230;padding-left:.8rem}\n"
    ".told{break-inside:avoid;margin:1.5rem 0}\n"
    ".keep{border:1px solid #9ca3af;border-radius:6px;padding:.2rem 1rem;margin:1rem 0;"
    "break-inside:avoid}\n"
    ".keep h3{margin-top:.7rem}\n"
    "figure{margin:1.6rem 0}\n"
    "figcaption{font-weight:600;margin-bottom:.5rem;break-after:avoid}\n"
    ".slice{break-inside:avoid;border:1px solid #d1d5db;margin:0 0 .4rem}\n"
    ".slice svg{display:block;width:100%;height:auto;max-height:228mm}\n"
    ".replay{margin:.4rem 0;font-size:.9rem;break-before:avoid}\n"
    "code{font:.86rem/1.45 'DejaVu Sans Mono','Noto Sans Mono',Consolas,monospace;"
    "overflow-wrap:anywhere;background:#f3f4f6;padding:.1rem .3rem;border-radius:3px}\n"
    "footer{color:#4b5563;font-size:.85rem;border-top:1px solid #d1d5db;padding-top:.6rem}\n"
    "@media print{body{max-width:none;padding:0;font-size:10.5pt}\n"
    ".ways{display:none}a{color:inherit;text-decoration:none}\n"
    ".sheet{break-before:page;margin:0}.first{break-before:auto;margin-top:1.4rem}\n"
    "code{background:none;padding:0}}\n"
    ".one{font-size:.95rem}.one h1{font-size:1.6rem}.one .keep{margin:.5rem 0}"
    ".one h2{font-size:1.05rem;border:0;padding:0;margin:.6rem 0 .3rem}"
    ".one .slice svg{max-height:118mm}\n"_s;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString element(const QString &name, const QString &text, const QString &cssClass = {})
{
    const QString attribute = cssClass.isEmpty() ? QString() : u" class=\"%1\""_s.arg(cssClass);
    return u"<%1%2>%3</%1>\n"_s.arg(name, attribute, escaped(text));
}

QString paragraphsOf(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += element(u"p"_s, text);
    return html;
}

class HtmlWriter
{
public:
    HtmlWriter(const Handout &handout, HandoutExtent extent)
        : m_handout(handout)
        , m_words(handoutWords(handout.language))
        , m_isOnePage(extent == HandoutExtent::OnePage)
    {}

    QByteArray run()
    {
        begin();
        if (m_isOnePage) {
            put(u"<main>\n"_s);
            putKept();
            putOneFigure();
            putGoOn();
        } else {
            putWays();
            put(u"<main>\n"_s);
            putQuestions();
            putStory();
            putAnswers();
            putKeepSheet();
        }
        put(u"</main>\n"_s + element(u"footer"_s, m_words.made) + u"</body>\n</html>\n"_s);
        return m_html.toUtf8();
    }

private:
    void put(const QString &html) { m_html += html; }

    void begin()
    {
        put(u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n"
            "<meta charset=\"utf-8\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            "<meta name=\"generator\" content=\"OneCake\"/>\n"_s.arg(escaped(m_handout.language)));
        put(element(u"title"_s, m_handout.title));
        put(u"<style>%1%2</style>\n</head>\n<body%3>\n<header>\n"_s.arg(
            svgStyle(), pageStyle, m_isOnePage ? u" class=\"one\""_s : QString()));
        put(element(u"p"_s, m_words.kicker.arg(m_handout.minutes), u"kicker"_s));
        put(element(u"h1"_s, m_handout.title));
        put(element(u"p"_s, m_handout.summary, u"lead"_s));
        put(u"</header>\n"_s);
    }

    void putWays()
    {
        put(u"<nav>\n<ul class=\"ways\">\n"_s);
        for (const auto &[id, words] :
             {std::pair(u"questions"_s, m_words.questions), std::pair(u"story"_s, m_words.story),
              std::pair(u"answers"_s, m_words.answers), std::pair(u"keep"_s, m_words.keep)})
            put(u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(id, escaped(words)));
        put(u"</ul>\n</nav>\n"_s);
    }

    void beginSheet(const QString &id, const QString &title, bool isFirst = false)
    {
        put(u"<section class=\"sheet%1\" id=\"%2\">\n"_s.arg(isFirst ? u" first"_s : QString(),
                                                             id));
        put(element(u"h2"_s, title));
    }

    void endSheet() { put(u"</section>\n"_s); }

    void putQuestions()
    {
        beginSheet(u"questions"_s, m_words.questions, true);
        put(u"<p class=\"who\"><span>%1</span><span>%2</span></p>\n"_s.arg(escaped(m_words.name),
                                                                           escaped(m_words.date)));
        put(element(u"p"_s, m_words.questionsIntro));
        for (const HandoutQuestion &question : m_handout.questions)
            putQuestion(question);
        endSheet();
    }

    [[nodiscard]] QString titleOf(const HandoutQuestion &question) const
    {
        return m_words.question.arg(question.number) + u" · "_s + question.stepTitle;
    }

    void putQuestion(const HandoutQuestion &question)
    {
        put(u"<div class=\"ask\" id=\"question-%1\">\n"_s.arg(question.number));
        put(element(u"h3"_s, titleOf(question)));
        put(element(u"p"_s, question.prompt));
        if (!question.options.empty())
            putBoxes(question);
        else if (question.kind == LessonQuestionKind::Number)
            put(u"<p><span class=\"blank\">&#160;</span> %1</p>\n"_s.arg(escaped(question.unit)));
        else
            putRoom();
        put(u"</div>\n"_s);
    }

    void putBoxes(const HandoutQuestion &question)
    {
        put(element(u"p"_s, question.hasSeveral ? m_words.several : m_words.oneOnly, u"small"_s));
        put(u"<ul class=\"boxes\">\n"_s);
        for (const HandoutOption &option : question.options)
            put(u"<li><span class=\"tick\"></span>%1) %2</li>\n"_s.arg(option.letter,
                                                                       escaped(option.text)));
        put(u"</ul>\n"_s);
    }

    void putRoom()
    {
        constexpr int lines = 3;
        put(element(u"p"_s, m_words.ownWords, u"small"_s));
        for (int line = 0; line < lines; ++line)
            put(u"<p class=\"write\"></p>\n"_s);
    }

    void putStory()
    {
        beginSheet(u"story"_s, m_words.story);
        for (const HandoutStep &step : m_handout.steps) {
            put(u"<article>\n"_s + element(u"h3"_s, step.title) + paragraphsOf(step.text));
            if (step.question > 0)
                put(u"<p class=\"small\"><a href=\"#question-%1\">%2</a></p>\n"_s.arg(
                    QString::number(step.question), escaped(m_words.question.arg(step.question))));
            if (step.figure > 0)
                putFigure(m_handout.figures[static_cast<size_t>(step.figure) - 1]);
            put(u"</article>\n"_s);
        }
        endSheet();
    }

    void putFigure(const HandoutFigure &figure)
    {
        constexpr double ratio = 1.24;
        const PrintPicture picture = printPictureOf(figure.timeline, figure.state, ratio);
        put(u"<figure id=\"figure-%1\">\n"_s.arg(figure.number));
        put(element(u"figcaption"_s, m_words.figure.arg(figure.number).arg(figure.title)));
        for (size_t part = 0; part < picture.slices.size(); ++part) {
            const QString id = u"figure-%1-%2-"_s.arg(figure.number).arg(part + 1);
            put(u"<div class=\"slice\">\n"_s
                + QString::fromUtf8(toSvgPart(*picture.picture, picture.slices[part], id))
                + u"\n</div>\n"_s);
        }
        putReplay(figure);
        put(u"</figure>\n"_s);
    }

    void putReplay(const HandoutFigure &figure)
    {
        const QByteArray run = QJsonDocument(toJson(figure.inputs)).toJson();
        const QString command = commandThatReplays(figure.inputs);
        if (!command.isEmpty())
            put(u"<p class=\"replay\">%1 <code>%2</code></p>\n"_s.arg(escaped(m_words.replay),
                                                                      escaped(command)));
        put(u"<p class=\"replay\"><a download=\"%1\" href=\"data:application/json;base64,%2\">%3"
            "</a> (%1)</p>\n"_s.arg(escaped(figure.fileName), QString::fromLatin1(run.toBase64()),
                                    escaped(m_words.runFile)));
    }

    void putAnswers()
    {
        beginSheet(u"answers"_s, m_words.answers);
        for (size_t at = 0; at < m_handout.answers.size(); ++at)
            putAnswer(m_handout.questions[at], m_handout.answers[at]);
        endSheet();
    }

    void putAnswer(const HandoutQuestion &question, const HandoutAnswer &answer)
    {
        put(u"<div class=\"told\" id=\"answer-%1\">\n"_s.arg(question.number));
        put(element(u"h3"_s, titleOf(question)));
        put(element(u"p"_s, question.prompt, u"small"_s));
        if (question.kind == LessonQuestionKind::Text)
            put(element(u"p"_s, m_words.aGoodAnswer, u"small"_s));
        put(element(u"p"_s, answer.truth, u"truth"_s));
        put(paragraphsOf(answer.because));
        QString seen =
            answer.decidedBy.isEmpty() ? QString() : m_words.decidedAt.arg(answer.decidedBy) + u' ';
        if (answer.figure > 0)
            seen += m_words.seeFigure.arg(answer.figure);
        if (!seen.isEmpty())
            put(element(u"p"_s, seen, u"small"_s));
        putOptionRuns(question);
        put(u"</div>\n"_s);
    }

    void putOptionRuns(const HandoutQuestion &question)
    {
        QString lines;
        for (const HandoutOption &option : question.options) {
            if (!option.command.isEmpty())
                lines += u"<p class=\"replay\">%1) <code>%2</code></p>\n"_s.arg(
                    option.letter, escaped(option.command));
        }
        if (!lines.isEmpty())
            put(element(u"p"_s, m_words.replayOptions, u"small"_s) + lines);
    }

    // The heading below that of a sheet, or of the only page.
    [[nodiscard]] QString below() const { return m_isOnePage ? u"h2"_s : u"h3"_s; }

    void putKept()
    {
        for (const HandoutStep &step : m_handout.steps) {
            if (step.handout.isEmpty())
                continue;
            put(u"<div class=\"keep\">\n"_s + element(below(), step.title)
                + paragraphsOf(step.handout) + u"</div>\n"_s);
        }
    }

    void putGoOn()
    {
        if (m_handout.goOn.isEmpty() && m_handout.goOnCommand.isEmpty())
            return;
        put(element(below(), m_words.goOn) + paragraphsOf(m_handout.goOn));
        if (!m_handout.goOnCommand.isEmpty())
            put(u"<p class=\"replay\"><code>%1</code></p>\n"_s.arg(escaped(m_handout.goOnCommand)));
    }

    void putKeepSheet()
    {
        beginSheet(u"keep"_s, m_words.keep);
        putKept();
        putGoOn();
        endSheet();
    }

    void putOneFigure()
    {
        const int figure = figureForOnePage(m_handout);
        if (figure > 0)
            putFigure(m_handout.figures[static_cast<size_t>(figure) - 1]);
    }

    const Handout &m_handout;
    HandoutWords m_words;
    bool m_isOnePage;
    QString m_html;
};

} // namespace

QByteArray handoutToHtml(const Handout &handout, HandoutExtent extent)
{
    return HtmlWriter(handout, extent).run();
}

} // namespace onecake
