// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/handout/handout_export.h"

#include "core/session/handout/slides.h"
#include "ui/handout/handout_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class HandoutExport
{
    Q_DECLARE_TR_FUNCTIONS(HandoutExport)
public:
    HandoutExport(Lesson lesson, QString language, ExportTold told)
        : m_lesson(std::move(lesson))
        , m_language(std::move(language))
        , m_told(std::move(told))
    {}

    void askForFile(QWidget *parent) const
    {
        auto *dialog = new QFileDialog(parent, tr("Save the hand-out"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        const QString onePage = tr("One page to print (*.pdf)");
        dialog->setNameFilters({tr("To print (*.pdf)"), onePage, tr("For a browser (*.html)")});
        dialog->setDefaultSuffix(u"pdf"_s);
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString &filter) {
                             dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
                         });
        dialog->selectFile(m_lesson.id + u".pdf"_s);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                         [self = *this, dialog, onePage](const QString &file) {
                             self.write(file, dialog->selectedNameFilter() == onePage);
                         });
        dialog->open();
    }

    void askForFolder(QWidget *parent) const
    {
        auto *dialog = new QFileDialog(parent, tr("Choose an empty folder for the slides"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                         [self = *this](const QString &folder) { self.writeSlidesTo(folder); });
        dialog->open();
    }

private:
    void write(const QString &file, bool isOnePage) const
    {
        HandoutRequest request{m_lesson, m_language, HandoutExtent::Whole, Paper::A4, file};
        if (isOnePage)
            request.extent = HandoutExtent::OnePage;
        if (QLocale::system().measurementSystem() == QLocale::ImperialUSSystem)
            request.paper = Paper::Letter;
        const Result<QStringList> written = writeHandout(request);
        if (!written)
            m_told.failed(written.error());
        else if (written->size() > 1)
            m_told.done(tr("The hand-out is %1; its runs stand beside it, as files.")
                            .arg(written->front()));
        else
            m_told.done(tr("The hand-out is %1.").arg(written->front()));
    }

    void writeSlidesTo(const QString &folder) const
    {
        const Result<QStringList> written = writeSlides(slidesOf(m_lesson, m_language), folder);
        if (written)
            m_told.done(tr("The slides are in %1; open index.html there.").arg(folder));
        else
            m_told.failed(written.error());
    }

    Lesson m_lesson;
    QString m_language;
    ExportTold m_told;
};

} // namespace

void exportHandout(QWidget *parent, const Lesson &lesson, const QString &language,
                   const ExportTold &told)
{
    HandoutExport(lesson, language, told).askForFile(parent);
}

void exportSlides(QWidget *parent, const Lesson &lesson, const QString &language,
                  const ExportTold &told)
{
    HandoutExport(lesson, language, told).askForFolder(parent);
}

} // namespace onecake
