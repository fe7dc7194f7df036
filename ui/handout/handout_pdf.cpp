// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/handout/handout_pdf.h"

#include "core/base/text/tr.h"
#include "core/lab/sim/run_line.h"
#include "core/session/handout/handout_words.h"
#include "core/session/handout/print_picture.h"
#include "ui/handout/picture_painting.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using Kind = FlowPiece::Kind;

const TextLook body{.below = 5};
const TextLook small{.size = 9, .isFaint = true, .below = 3};
const TextLook heading{.size = 12, .isBold = true, .above = 12, .below = 3};
const TextLook command{.size = 8.4, .isMono = true, .below = 3, .indent = 0};
constexpr double optionIndent = 24;

Result<void> lettersAreThere()
{
    if (!QFontDatabase::families().isEmpty())
        return {};
    return Error{ErrorCode::StoreUnusable, u"PDF"_s,
                 tr("there is no font on this machine to write it with"),
                 tr("Install one, such as the package fonts-dejavu-core, or make an .html file")};
}

class PdfWriter
{
public:
    PdfWriter(const Handout &handout, Paper paper, QIODevice *device)
        : m_handout(handout)
        , m_words(handoutWords(handout.language))
        , m_flow(device, paper, handout.title)
    {
        m_flow.setPageWords([this](int page) { return m_words.page.arg(page); });
    }

    void whole()
    {
        cover();
        questions();
        story();
        answers();
        m_flow.newSheet();
        sheetTitle(m_words.keep);
        kept();
        goOn();
        m_flow.finish();
    }

    void onePage()
    {
        cover();
        kept();
        goOn();
        oneFigure();
        m_flow.finish();
    }

private:
    static void append(std::vector<FlowPiece> &pieces, const QStringList &texts,
                       const TextLook &look)
    {
        for (const QString &text : texts)
            pieces.push_back({Kind::Text, text, {}, look});
    }

    void cover()
    {
        m_flow.add(
            {{Kind::Text,
              m_words.kicker.arg(m_handout.minutes),
              {},
              TextLook{.size = 9, .isFaint = true}},
             {Kind::Text, m_handout.title, {}, TextLook{.size = 23, .isBold = true, .below = 4}},
             {Kind::Text, m_handout.summary, {}, TextLook{.size = 11.5, .below = 14}}});
    }

    void sheetTitle(const QString &title)
    {
        m_flow.add({{Kind::Text, title, {}, TextLook{.size = 16, .isBold = true, .below = 4}},
                    {Kind::Rule, {}, {}, TextLook{.below = 8}}});
    }

    [[nodiscard]] QString titleOf(const HandoutQuestion &question) const
    {
        return m_words.question.arg(question.number) + u" · "_s + question.stepTitle;
    }

    void questions()
    {
        sheetTitle(m_words.questions);
        m_flow.add({{Kind::Text,
                     m_words.name + u" ____________________________   "_s + m_words.date
                         + u" ______________"_s,
                     {},
                     TextLook{.isFaint = true, .above = 4, .below = 10}},
                    {Kind::Text, m_words.questionsIntro, {}, body}});
        for (const HandoutQuestion &question : m_handout.questions)
            ask(question);
    }

    void ask(const HandoutQuestion &question)
    {
        std::vector<FlowPiece> pieces{{Kind::Text, titleOf(question), {}, heading},
                                      {Kind::Text, question.prompt, {}, body}};
        if (!question.options.empty()) {
            pieces.push_back(
                {Kind::Text, question.hasSeveral ? m_words.several : m_words.oneOnly, {}, small});
            for (const HandoutOption &option : question.options)
                pieces.push_back({Kind::TickBox,
                                  option.letter + u") "_s + option.text,
                                  {},
                                  TextLook{.below = 2, .indent = optionIndent}});
        } else if (question.kind == LessonQuestionKind::Number) {
            pieces.push_back({Kind::Blank,
                              question.unit.isEmpty() ? u" "_s : question.unit,
                              {},
                              TextLook{.above = 4}});
        } else {
            pieces.push_back({Kind::Text, m_words.ownWords, {}, small});
            pieces.insert(pieces.end(), 3, FlowPiece{Kind::WriteLine, {}});
        }
        m_flow.add(pieces);
    }

    void story()
    {
        m_flow.newSheet();
        sheetTitle(m_words.story);
        for (const HandoutStep &step : m_handout.steps) {
            std::vector<FlowPiece> pieces{{Kind::Text, step.title, {}, heading}};
            append(pieces, step.text, body);
            QStringList see;
            if (step.question > 0)
                see.append(m_words.question.arg(step.question));
            if (step.figure > 0)
                see.append(m_words.seeFigure.arg(step.figure));
            if (!see.isEmpty())
                pieces.push_back({Kind::Text, u"→ "_s + see.join(u" · "_s), {}, small});
            m_flow.add(pieces);
            if (step.figure > 0)
                figure(m_handout.figures[static_cast<size_t>(step.figure) - 1]);
        }
    }

    [[nodiscard]] std::vector<FlowPiece> replayOf(const HandoutFigure &figure) const
    {
        // A packed line is for copying from a screen; on paper the file's name is.
        const QStringList arguments = playArguments(figure.inputs);
        const QString line = arguments.isEmpty() ? u"onecake play "_s + figure.fileName
                                                 : commandThatReplays(figure.inputs);
        return {{Kind::Text,
                 m_words.replay + u"  "_s,
                 {},
                 TextLook{.size = 9, .isFaint = true, .above = 4}},
                {Kind::Text, line, {}, command},
                {Kind::Text, m_words.besideThis.arg(figure.fileName), {}, small}};
    }

    void figure(const HandoutFigure &figure, double most = 0)
    {
        PrintPicture print = printPictureOf(figure.timeline, figure.state, m_flow.pictureRatio());
        const std::shared_ptr<const RunPicture> picture = std::move(print.picture);
        const QString title = m_words.figure.arg(figure.number).arg(figure.title);
        for (size_t part = 0; part < print.slices.size(); ++part) {
            QString name = title;
            if (print.slices.size() > 1)
                name += u" ("_s + m_words.part.arg(part + 1).arg(print.slices.size()) + u')';
            PageFlow::Figure piece{picture, print.slices[part], {}, {}, most};
            piece.above = {{Kind::Text,
                            name,
                            {},
                            TextLook{.size = 10, .isBold = true, .above = 8, .below = 4}}};
            if (part + 1 == print.slices.size())
                piece.below = replayOf(figure);
            m_flow.add(piece);
        }
    }

    void answers()
    {
        m_flow.newSheet();
        sheetTitle(m_words.answers);
        for (size_t at = 0; at < m_handout.answers.size(); ++at)
            tell(m_handout.questions[at], m_handout.answers[at]);
    }

    void tell(const HandoutQuestion &question, const HandoutAnswer &answer)
    {
        std::vector<FlowPiece> pieces{{Kind::Text, titleOf(question), {}, heading},
                                      {Kind::Text, question.prompt, {}, small}};
        if (question.kind == LessonQuestionKind::Text)
            pieces.push_back({Kind::Text, m_words.aGoodAnswer, {}, small});
        pieces.push_back(
            {Kind::Bar, answer.truth, {}, TextLook{.isBold = true, .below = 6, .indent = 12}});
        append(pieces, answer.because, body);
        QString seen =
            answer.decidedBy.isEmpty() ? QString() : m_words.decidedAt.arg(answer.decidedBy) + u' ';
        if (answer.figure > 0)
            seen += m_words.seeFigure.arg(answer.figure);
        if (!seen.isEmpty())
            pieces.push_back({Kind::Text, seen, {}, small});
        appendOptionRuns(pieces, question);
        m_flow.add(pieces);
    }

    void appendOptionRuns(std::vector<FlowPiece> &pieces, const HandoutQuestion &question) const
    {
        // Packed lines do not belong on paper.
        constexpr qsizetype longest = 160;
        std::vector<FlowPiece> runs;
        for (const HandoutOption &option : question.options) {
            if (!option.command.isEmpty() && option.command.size() <= longest)
                runs.push_back({Kind::Text, option.letter + u") "_s + option.command, {}, command});
        }
        if (runs.empty() || runs.size() != question.options.size())
            return;
        pieces.push_back({Kind::Text, m_words.replayOptions, {}, small});
        pieces.insert(pieces.end(), runs.begin(), runs.end());
    }

    void kept()
    {
        for (const HandoutStep &step : m_handout.steps) {
            if (step.handout.isEmpty())
                continue;
            std::vector<FlowPiece> pieces{
                {Kind::Text, step.title, {}, TextLook{.size = 10.5, .isBold = true, .below = 2}}};
            append(pieces, step.handout, TextLook{.below = 2});
            m_flow.addFramed(pieces);
        }
    }

    void goOn()
    {
        if (m_handout.goOn.isEmpty() && m_handout.goOnCommand.isEmpty())
            return;
        std::vector<FlowPiece> pieces{{Kind::Text, m_words.goOn, {}, heading}};
        append(pieces, m_handout.goOn, body);
        if (!m_handout.goOnCommand.isEmpty())
            pieces.push_back({Kind::Text, m_handout.goOnCommand, {}, command});
        m_flow.add(pieces);
    }

    void oneFigure()
    {
        const int chosen = figureForOnePage(m_handout);
        if (chosen == 0)
            return;
        const HandoutFigure &shown = m_handout.figures[static_cast<size_t>(chosen) - 1];
        auto picture = std::make_shared<RunPicture>(shown.timeline, shown.state,
                                                    RunPictureOptions{860, 0.6, RunPhase::Over});
        const PictureSlice whole = picture->whole();
        PageFlow::Figure piece{
            std::move(picture), whole, {}, replayOf(shown), m_flow.roomLeft() - 1};
        piece.above = {{Kind::Text,
                        shown.title,
                        {},
                        TextLook{.size = 10, .isBold = true, .above = 6, .below = 4}}};
        m_flow.add(piece);
    }

    const Handout &m_handout;
    HandoutWords m_words;
    PageFlow m_flow;
};

} // namespace

Result<QByteArray> handoutToPdf(const Handout &handout, HandoutExtent extent, Paper paper)
{
    if (const Result<void> able = lettersAreThere(); !able)
        return able.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        PdfWriter writer(handout, paper, &buffer);
        if (extent == HandoutExtent::OnePage)
            writer.onePage();
        else
            writer.whole();
    }
    return buffer.data();
}

Result<QByteArray> pictureToPdf(const RunPicture &picture)
{
    if (const Result<void> able = lettersAreThere(); !able)
        return able.error();
    // PDF knows no side longer than 200 inches.
    constexpr double pointsPerPixel = 0.75;
    constexpr double longestSide = 14400;
    const QSizeF size = picture.size();
    const double scale =
        std::min(pointsPerPixel, longestSide / std::max(size.width(), size.height()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr int unitsPerInch = 720;
        constexpr double perPoint = 10;
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setPageSize(QPageSize(size * scale, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(picture.title());
        writer.setCreator(u"OneCake"_s);
        QPainter painter(&writer);
        painter.scale(scale * perPoint, scale * perPoint);
        paintPicture(painter, picture, picture.whole());
    }
    return buffer.data();
}

} // namespace onecake
