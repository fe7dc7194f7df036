// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/handout/handout_file.h"

#include "core/base/regular_file.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/run_file.h"
#include "core/session/handout/handout_html.h"
#include "ui/handout/handout_pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error unwritable(const QString &file, const QString &reason)
{
    return {ErrorCode::StoreUnusable, file, tr("cannot be written: %1").arg(reason),
            tr("Choose another file")};
}

bool isHtmlFile(const QString &file)
{
    return file.endsWith(u".html"_s, Qt::CaseInsensitive)
        || file.endsWith(u".htm"_s, Qt::CaseInsensitive);
}

// A file that appears as a whole, or not at all.
class WholeFile
{
public:
    explicit WholeFile(const QString &name)
        : m_file(std::make_unique<QSaveFile>(name))
    {}

    [[nodiscard]] QString name() const { return m_file->fileName(); }

    Result<void> open()
    {
        if (!m_file->open(QIODevice::WriteOnly))
            return unwritable(name(), m_file->errorString());
        return {};
    }

    Result<void> write(const QByteArray &bytes)
    {
        if (m_file->write(bytes) != bytes.size() || !m_file->flush())
            return unwritable(name(), m_file->errorString());
        return {};
    }

    Result<void> commit()
    {
        if (!m_file->commit())
            return unwritable(name(), m_file->errorString());
        return {};
    }

private:
    std::unique_ptr<QSaveFile> m_file;
};

// Nothing if the run may be written there.
std::optional<Error> problemOfPlace(const QString &file, const QByteArray &run)
{
    if (!QFileInfo::exists(file))
        return std::nullopt;
    constexpr qint64 most = 4 * 1024 * 1024;
    const Result<QByteArray> present = readRegularFile(file, file, tr("a run"), most);
    if (present && *present == run)
        return std::nullopt;
    return Error{ErrorCode::StoreUnusable, file,
                 tr("stands where a run of the hand-out would, and is something else"),
                 tr("Move it away, or write the hand-out into another folder")};
}

// The runs of a PDF beside it.
Result<std::vector<WholeFile>> runsBeside(const QString &file, const Handout &handout)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    std::vector<WholeFile> files;
    for (const HandoutFigure &figure : handout.figures) {
        const QByteArray run = QJsonDocument(toJson(figure.inputs)).toJson();
        const QString place = folder.filePath(figure.fileName);
        if (const std::optional<Error> problem = problemOfPlace(place, run))
            return *problem;
        WholeFile &each = files.emplace_back(place);
        Result<void> done = each.open();
        if (done)
            done = each.write(run);
        if (!done)
            return done.error();
    }
    return files;
}

} // namespace

bool isPdfFile(const QString &file)
{
    return file.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

Result<QStringList> writeHandout(const HandoutRequest &request)
{
    const bool isPdf = isPdfFile(request.file);
    if (!isPdf && !isHtmlFile(request.file))
        return invalidInput(request.file, tr("its name does not say what the hand-out is to be"),
                            tr("Let it end with .html or .pdf"));
    WholeFile file(request.file);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    const Handout handout = handoutOf(request.lesson, request.language);
    const Result<QByteArray> bytes = isPdf
        ? handoutToPdf(handout, request.extent, request.paper)
        : Result<QByteArray>(handoutToHtml(handout, request.extent));
    if (!bytes)
        return bytes.error();
    std::vector<WholeFile> files;
    if (isPdf) {
        Result<std::vector<WholeFile>> runs = runsBeside(request.file, handout);
        if (!runs)
            return runs.error();
        files = *std::move(runs);
    }
    if (const Result<void> written = file.write(*bytes); !written)
        return written.error();
    QStringList names;
    files.push_back(std::move(file));
    for (WholeFile &each : files) {
        if (const Result<void> done = each.commit(); !done)
            return done.error();
        names.prepend(each.name());
    }
    return names;
}

} // namespace onecake
