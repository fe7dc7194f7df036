// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/handout/slides.h"

#include "core/base/regular_file.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/lessons/lesson_truth.h"
#include "core/lab/sim/run_line.h"
#include "core/session/handout/handout_words.h"
#include "core/session/handout/print_picture.h"
#include "core/session/lessons/lesson_player.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <map>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString indexName = u"index.html"_s;
// By it a folder is known as one of slides.
const QString madeHere = u"<meta name=\"generator\" content=\"OneCake slides\"/>"_s;

const QString slideStyle =
    u"\n"
    "@page{size:landscape;margin:10mm}\n"
    "html{color-scheme:light;scroll-snap-type:y mandatory;font-size:clamp(14px,1.35vw,26px)}\n"
    "body{margin:0;background:#fff;color:#1b2230;"
    "font-family:Inter,'Segoe UI','Noto Sans','DejaVu Sans',Helvetica,Arial,sans-serif;"
    "line-height:1.5}\n"
    ".slide{box-sizing:border-box;height:100vh;scroll-snap-align:start;padding:3vh 3vw 2vh;"
    "display:grid;grid-template:1fr auto/1fr;gap:1vh 3vw;overflow:hidden}\n"
    ".pictured{grid-template-columns:2fr 3fr}\n"
    ".words{overflow:auto;min-height:0}\n"
    ".shown{min-height:0;margin:0;display:flex;justify-content:center;align-items:flex-start}\n"
    ".shown img{max-width:100%;max-height:100%;border:1px solid #d1d5db}\n"
    "h1{font-size:2.6rem;line-height:1.15;margin:22vh 0 1rem}\n"
    "h2{font-size:1.7rem;line-height:1.2;margin:0 0 .8rem}\n"
    "p{margin:.6rem 0}.lead{font-size:1.3rem;max-width:40em}\n"
    ".prompt{font-weight:600;border-top:2px solid #1b2230;padding-top:.7rem;margin-top:1.2rem}\n"
    "ul{list-style:none;padding:0}li{margin:.35rem 0}\n"
    ".truth{font-weight:600;border-left:5px solid #1b2230;padding-left:.8rem}\n"
    ".small{color:#4b5563;font-size:.8rem}\n"
    "code{font:.72rem/1.4 'DejaVu Sans Mono','Noto Sans Mono',Consolas,monospace;"
    "overflow-wrap:anywhere}\n"
    ".turn{grid-column:1/-1;display:flex;gap:1.5rem;color:#4b5563;font-size:.8rem;margin:0}\n"
    ".turn a{color:#005a8d}.turn .place{margin-left:auto}\n"
    "@media print{.slide{height:185mm;overflow:visible;break-after:page;break-inside:avoid;"
    "padding:0}.shown img{max-height:170mm}.turn a{display:none}}\n"_s;

QString paragraphsIn(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
    return html;
}

class SlideGatherer
{
public:
    SlideGatherer(const Lesson &lesson, const QString &language)
        : m_lesson(lesson)
        , m_words(handoutWords(language))
    {
        m_player.begin(lesson);
        m_player.setLanguage(language);
        m_player.setPresenter(true);
    }

    SlideShow run()
    {
        SlideShow show;
        const LessonCover cover = m_player.cover();
        show.id = cover.id;
        show.language = m_player.language();
        show.title = cover.title;
        show.summary = cover.summary;
        for (const LessonStep &step : m_lesson.steps) {
            addStep(step, show);
            m_player.next();
        }
        return show;
    }

private:
    void addStep(const LessonStep &step, SlideShow &show)
    {
        const LessonPage page = m_player.page();
        Slide slide = slideFor(step, page.title);
        slide.text = page.text;
        slide.prompt = page.prompt;
        for (qsizetype at = 0; at < page.options.size(); ++at)
            slide.options.append(
                u"%1) %2"_s.arg(letterOf(static_cast<size_t>(at)), page.options[at]));
        show.slides.push_back(std::move(slide));
        if (!page.question)
            return;
        m_player.revealAnyway();
        Slide told = slideFor(step, page.title);
        if (const std::optional<LessonReveal> reveal = m_player.revealed()) {
            told.text = reveal->because;
            told.truth = reveal->truthText;
        }
        show.slides.push_back(std::move(told));
    }

    [[nodiscard]] Slide slideFor(const LessonStep &step, const QString &title) const
    {
        Slide slide;
        slide.title = title;
        slide.shown = m_player.shown();
        slide.phase = m_player.shownPhase();
        if (slide.phase == RunPhase::Over)
            slide.state = overall(m_player.verdicts());
        if (step.story)
            slide.command = commandThatReplays(*step.story);
        return slide;
    }

    const Lesson &m_lesson;
    HandoutWords m_words;
    LessonPlayer m_player;
};

// The files by their names.
class SlideWriter
{
public:
    explicit SlideWriter(const SlideShow &show)
        : m_show(show)
        , m_words(handoutWords(show.language))
    {
        for (const Slide &slide : show.slides)
            picture(slide);
    }

    std::map<QString, QByteArray> run()
    {
        putCover();
        for (size_t at = 0; at < m_show.slides.size(); ++at)
            putSlide(m_show.slides[at], m_pictures[at]);
        QString page =
            u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n"
            "<meta charset=\"utf-8\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n%2\n"
            "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<main>\n"_s.arg(
                m_show.language.toHtmlEscaped(), madeHere, m_show.title.toHtmlEscaped(),
                slideStyle);
        page += m_html + u"</main>\n</body>\n</html>\n"_s;
        m_files[indexName] = page.toUtf8();
        return std::move(m_files);
    }

private:
    struct Pictured {
        QString name;
        QString words; // for whoever does not see it
    };

    // As many as it needs to be read from afar.
    void picture(const Slide &slide)
    {
        constexpr double ratio = 1.05;
        std::vector<Pictured> pictures;
        if (!slide.shown.events().empty()) {
            const PrintPicture print = printPictureOf(slide.shown, slide.state, ratio, slide.phase);
            for (const PictureSlice &slice : print.slices) {
                const QString name = u"%1.svg"_s.arg(++m_pictureCount, 3, 10, QChar(u'0'));
                m_files[name] = toSvgPart(*print.picture, slice, {});
                pictures.push_back({name, print.picture->description()});
            }
        }
        m_slideCount += std::max<size_t>(1, pictures.size());
        m_pictures.push_back(std::move(pictures));
    }

    void begin(bool isPictured)
    {
        m_html += u"<section class=\"slide%1\" id=\"slide-%2\">\n<div class=\"words\">\n"_s.arg(
            isPictured ? u" pictured"_s : QString(), QString::number(++m_number));
    }

    void turn()
    {
        const auto link = [](size_t to, const QString &words) {
            return u"<a href=\"#slide-%1\">%2</a>"_s.arg(QString::number(to),
                                                         words.toHtmlEscaped());
        };
        m_html += u"<p class=\"turn\">"_s;
        if (m_number > 1)
            m_html += link(1, m_words.first) + link(m_number - 1, m_words.previous);
        if (m_number < m_slideCount)
            m_html += link(m_number + 1, m_words.next) + link(m_slideCount, m_words.last);
        m_html += u"<span class=\"place\">%1</span></p>\n</section>\n"_s.arg(
            m_words.slideOf.arg(m_number).arg(m_slideCount).toHtmlEscaped());
    }

    void putCover()
    {
        begin(false);
        m_html +=
            u"<h1>%1</h1>\n<p class=\"lead\">%2</p>\n<p class=\"small\">%3</p>\n</div>\n"_s.arg(
                m_show.title.toHtmlEscaped(), m_show.summary.toHtmlEscaped(),
                m_words.howToPage.toHtmlEscaped());
        turn();
    }

    void putSlide(const Slide &slide, const std::vector<Pictured> &pictures)
    {
        const size_t parts = std::max<size_t>(1, pictures.size());
        for (size_t part = 0; part < parts; ++part) {
            begin(!pictures.empty());
            QString title = slide.title;
            if (parts > 1)
                title += u" ("_s + m_words.part.arg(part + 1).arg(parts) + u')';
            m_html += u"<h2>%1</h2>\n"_s.arg(title.toHtmlEscaped());
            putWords(slide);
            m_html += u"</div>\n"_s;
            if (!pictures.empty())
                m_html += u"<figure class=\"shown\"><img src=\"%1\" alt=\"%2\"/></figure>\n"_s.arg(
                    pictures[part].name, pictures[part].words.toHtmlEscaped());
            turn();
        }
    }

    void putWords(const Slide &slide)
    {
        if (!slide.truth.isEmpty())
            m_html += u"<p class=\"small\">%1</p>\n<p class=\"truth\">%2</p>\n"_s.arg(
                m_words.theRunSays.toHtmlEscaped(), slide.truth.toHtmlEscaped());
        m_html += paragraphsIn(slide.text);
        if (!slide.prompt.isEmpty())
            m_html += u"<p class=\"prompt\">%1</p>\n"_s.arg(slide.prompt.toHtmlEscaped());
        if (!slide.options.isEmpty()) {
            m_html += u"<ul>\n"_s;
            for (const QString &option : slide.options)
                m_html += u"<li>%1</li>\n"_s.arg(option.toHtmlEscaped());
            m_html += u"</ul>\n"_s;
        }
        // A packed line would fill the slide.
        constexpr qsizetype longest = 160;
        if (slide.truth.isEmpty() || slide.command.isEmpty() || slide.command.size() > longest)
            return;
        m_html += u"<p class=\"small\">%1 <code>%2</code></p>\n"_s.arg(
            m_words.replay.toHtmlEscaped(), slide.command.toHtmlEscaped());
    }

    const SlideShow &m_show;
    HandoutWords m_words;
    std::vector<std::vector<Pictured>> m_pictures; // of each slide
    std::map<QString, QByteArray> m_files;
    size_t m_slideCount = 1; // with the cover
    size_t m_number = 0;
    int m_pictureCount = 0;
    QString m_html;
};

bool isSlideFile(const QString &name)
{
    static const QRegularExpression picture(u"^[0-9]{3,4}\\.svg$"_s);
    return name == indexName || picture.match(name).hasMatch();
}

// The files of an earlier show; an error if the folder holds anything else.
Result<QStringList> earlierIn(const QString &folder)
{
    const QFileInfo place(folder);
    if (place.exists() && !place.isDir())
        return Error{ErrorCode::StoreUnusable, folder, tr("is a file, expected a folder"),
                     tr("Choose another name")};
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                     | QDir::NoDotAndDotDot);
    if (names.isEmpty())
        return names;
    constexpr qint64 most = 16 * 1024 * 1024;
    const Result<QByteArray> index =
        readRegularFile(folder, QDir(folder).filePath(indexName), tr("slides"), most);
    const bool isOwn = index && index->contains(madeHere.toUtf8());
    for (const QString &name : names) {
        if (!isOwn || !isSlideFile(name))
            return Error{ErrorCode::StoreUnusable, folder,
                         tr("is not empty, and \"%1\" in it is no slide of an earlier time")
                             .arg(isOwn ? name : names.front()),
                         tr("Choose a new folder")};
    }
    return names;
}

Error unwritableSlide(const QString &file, const QString &reason)
{
    return {ErrorCode::StoreUnusable, file, tr("cannot be written: %1").arg(reason),
            tr("Choose another folder")};
}

Result<void> writeWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return unwritableSlide(file, out.errorString());
    return {};
}

} // namespace

SlideShow slidesOf(const Lesson &lesson, const QString &language)
{
    return SlideGatherer(lesson, language).run();
}

Result<QStringList> writeSlides(const SlideShow &show, const QString &folder)
{
    const Result<QStringList> earlier = earlierIn(folder);
    if (!earlier)
        return earlier.error();
    if (!QDir().mkpath(folder))
        return unwritableSlide(folder, tr("the folder cannot be made"));
    const QDir place(folder);
    const std::map<QString, QByteArray> files = SlideWriter(show).run();
    QStringList names{indexName};
    for (const auto &[name, bytes] : files) {
        if (name == indexName)
            continue;
        if (const Result<void> done = writeWhole(place.filePath(name), bytes); !done)
            return done.error();
        names.append(name);
    }
    // The page that shows them comes last: before it, the earlier one still fits what it shows.
    if (const Result<void> done = writeWhole(place.filePath(indexName), files.at(indexName)); !done)
        return done.error();
    for (const QString &name : *earlier) {
        if (!names.contains(name))
            QFile::remove(place.filePath(name));
    }
    return names;
}

} // namespace onecake
