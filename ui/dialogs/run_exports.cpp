// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/run_exports.h"

#include "core/lab/diagram/media/media.h"
#include "core/lab/sim/run_line.h"
#include "ui/handout/handout_pdf.h"
#include "ui/handout/picture_painting.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double twice = 2; // as sharp as a good screen

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Error tooLarge(const QString &where)
{
    return {ErrorCode::InvalidInput, where,
            RunExports::tr("the picture would be larger than 16,000 pixels"),
            RunExports::tr("Save it as SVG or PDF.")};
}

} // namespace

RunExports::RunExports(LabSession *session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_copyPicture(new QAction(tr("Copy the p&icture"), this))
    , m_copyLine(new QAction(tr("Copy the run as a &line of text"), this))
    , m_paste(new QAction(tr("&Paste a run"), this))
{
    m_copyPicture->setObjectName(u"lab.copy-picture"_s);
    m_copyPicture->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_copyPicture->setStatusTip(
        tr("The diagram in the clipboard, as a picture for slides and documents"));
    connect(m_copyPicture, &QAction::triggered, this, &RunExports::copyPicture);
    m_copyLine->setObjectName(u"lab.copy-line"_s);
    m_copyLine->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_copyLine->setStatusTip(
        tr("This run with all that was done by hand, as text for a message: it can be pasted here, "
           "and \"onecake play\" takes it"));
    connect(m_copyLine, &QAction::triggered, this, &RunExports::copyLine);
    m_paste->setObjectName(u"lab.paste"_s);
    m_paste->setShortcut(QKeySequence(QKeySequence::Paste));
    m_paste->setStatusTip(tr("Play the run whose line of text is in the clipboard"));
    connect(m_paste, &QAction::triggered, this, &RunExports::paste);
}

QList<QAction *> RunExports::actions() const
{
    return {m_copyPicture, m_copyLine, m_paste};
}

Timeline RunExports::shown() const
{
    Timeline timeline;
    for (const Event &event : m_session->travel().shownEvents())
        timeline.append(event);
    return timeline;
}

void RunExports::savePicture()
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(m_window, tr("Save the diagram"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("Picture as vectors (*.svg)"), tr("Picture of pixels (*.png)"),
                              tr("Page (*.pdf)"), tr("Text (*.txt)"), tr("Mermaid diagram (*.md)"),
                              tr("PlantUML diagram (*.puml)"), tr("ShiViz log (*.log)")});
    m_dialog->setDefaultSuffix(u"svg"_s);
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [this](const QString &filter) {
        m_dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    m_dialog->selectFile(m_session->inputs().scenario->id + u".svg"_s);
    connect(m_dialog, &QFileDialog::fileSelected, this, &RunExports::saveTo);
    m_dialog->open();
}

std::optional<QByteArray> RunExports::textFor(const QString &file) const
{
    const Timeline timeline = shown();
    if (file.endsWith(u".md"_s))
        return u"```mermaid\n%1```\n"_s.arg(toMermaid(timeline)).toUtf8();
    if (file.endsWith(u".puml"_s))
        return toPlantUml(timeline).toUtf8();
    if (file.endsWith(u".log"_s))
        return toShiViz(timeline).toUtf8();
    if (file.endsWith(u".txt"_s))
        return toTerminal(timeline, {false, true, 160}).toUtf8();
    return std::nullopt;
}

Result<QByteArray> RunExports::bytesFor(const QString &file) const
{
    if (const std::optional<QByteArray> text = textFor(file))
        return *text;
    const Timeline timeline = shown();
    RunPictureOptions options;
    options.phase = m_session->travel().shownPhase();
    const RunPicture picture(timeline, overall(m_session->verdicts()), options);
    if (file.endsWith(u".svg"_s))
        return toSvg(picture);
    if (file.endsWith(u".pdf"_s))
        return pictureToPdf(picture);
    if (file.endsWith(u".png"_s)) {
        const QImage image = pictureToImage(picture, twice);
        return image.isNull() ? Result<QByteArray>(tooLarge(file)) : pngOf(image);
    }
    return invalidInput(file, tr("its name does not say what kind of picture it is to be"),
                        tr("Let it end with .svg, .png, .pdf, .txt, .md, .puml or .log."));
}

void RunExports::saveTo(const QString &file)
{
    const Result<QByteArray> bytes = bytesFor(file);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit()) {
        Q_EMIT failed(invalidInput(file, tr("the diagram cannot be saved: ") + out.errorString(),
                                   tr("Choose another place.")));
        return;
    }
    Q_EMIT saved(file);
}

void RunExports::copyPicture()
{
    const Timeline timeline = shown();
    RunPictureOptions options;
    options.phase = m_session->travel().shownPhase();
    const RunPicture picture(timeline, overall(m_session->verdicts()), options);
    const QImage image = pictureToImage(picture, twice);
    if (image.isNull()) {
        Q_EMIT failed(tooLarge({}));
        return;
    }
    auto *data = new QMimeData;
    data->setImageData(image);
    data->setData(u"image/svg+xml"_s, toSvg(picture));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT told(tr("The diagram is in the clipboard."));
}

void RunExports::copyLine()
{
    const Result<QString> line = toRunLine(m_session->inputs());
    if (!line) {
        Q_EMIT failed(line.error());
        return;
    }
    QGuiApplication::clipboard()->setText(*line);
    Q_EMIT told(tr("The run is in the clipboard, as one line of text. Paste it into a lab, or play "
                   "it with: onecake play LINE"));
}

void RunExports::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!isRunLine(text)) {
        Q_EMIT failed(invalidInput(tr("The clipboard"), tr("holds no run"),
                                   tr("Copy a line that begins with \"%1\".").arg(runLinePrefix)));
        return;
    }
    if (const Result<RunInputs> run = runFromLine(text); !run)
        Q_EMIT failed(run.error());
    else
        Q_EMIT runPasted(text.simplified().remove(u' '));
}

} // namespace onecake
