// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/lessons/lesson_export.h"

#include "core/base/text/tr.h"
#include "core/session/handout/slides.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace onecake {

void LessonExportOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_handout, m_onePage, m_paper, m_slides});
}

Result<LessonExport> LessonExportOptions::read(const QCommandLineParser &parser) const
{
    LessonExport asked;
    asked.handoutFile = parser.value(m_handout);
    asked.slidesFolder = parser.value(m_slides);
    for (const QCommandLineOption *option : {&m_handout, &m_slides}) {
        if (parser.isSet(*option) && parser.value(*option).isEmpty())
            return invalidInput(u"--"_s + option->names().front(),
                                tr("names nothing; expected where it is to be written"));
    }
    for (const QCommandLineOption *option : {&m_onePage, &m_paper}) {
        if (parser.isSet(*option) && asked.handoutFile.isEmpty())
            return invalidInput(
                u"--"_s + option->names().front(),
                tr("says how a hand-out is to be; expected --handout FILE as well"));
    }
    if (parser.isSet(m_onePage))
        asked.extent = HandoutExtent::OnePage;
    const QString paper = parser.value(m_paper).toLower();
    if (parser.isSet(m_paper) && paper != u"a4" && paper != u"letter")
        return invalidInput(
            u"--paper"_s,
            tr("\"%1\" is no paper; expected a4 or letter").arg(parser.value(m_paper)));
    asked.paper = paper == u"letter" ? Paper::Letter : Paper::A4;
    return asked;
}

ExitCode writeLesson(const Lesson &lesson, const QString &language, const LessonExport &asked)
{
    if (!asked.handoutFile.isEmpty()) {
        const Result<QStringList> written =
            writeHandout({lesson, language, asked.extent, asked.paper, asked.handoutFile});
        if (!written)
            return refuse(written.error());
        for (const QString &name : *written)
            printOut(name);
    }
    if (!asked.slidesFolder.isEmpty()) {
        const Result<QStringList> written =
            writeSlides(slidesOf(lesson, language), asked.slidesFolder);
        if (!written)
            return refuse(written.error());
        printOut(QDir(asked.slidesFolder).filePath(written->front()));
    }
    return ExitCode::Holds;
}

} // namespace onecake
