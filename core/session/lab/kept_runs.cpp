// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/kept_runs.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/run_file.h"

#include <QDir>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int mostNumbers = 1000;
constexpr QFile::Permissions ownersOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

// Held by the process that works on the file. One that died holds it no more.
std::unique_ptr<QLockFile> lockFor(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0);
    return lock->tryLock() ? std::move(lock) : nullptr;
}

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"unsaved-*.onecake"_s}, QDir::Files, QDir::Time);
}

bool isSame(const RunInputs &left, const RunInputs &right)
{
    return left.scenario == right.scenario && left.policy == right.policy
        && left.keyAlgorithm == right.keyAlgorithm && left.retry == right.retry
        && left.faults == right.faults && left.seed == right.seed
        && left.userActions == right.userActions;
}

} // namespace

QString keptRunsFolder()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return data.filePath(u"unsaved"_s);
}

KeptRuns::KeptRuns(LabSession *session, QString folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
{
    connect(session, &LabSession::runStarted, this, &KeptRuns::follow);
    connect(session, &LabSession::stateChanged, this, &KeptRuns::follow);
    connect(&session->choices(), &LabChoices::runSaved, this, &KeptRuns::follow);
    connect(&session->travel(), &TimeTravel::runLeft, this, &KeptRuns::keepAside);
}

KeptRuns::~KeptRuns() = default;

std::vector<KeptRun> KeptRuns::leftBehind() const
{
    std::vector<KeptRun> runs;
    for (const QFileInfo &info : filesIn(m_folder)) {
        const QString file = info.filePath();
        if ((m_own && m_own->file == file) || !lockFor(file))
            continue;
        if (const Result<RunInputs> inputs = loadRun(file))
            runs.push_back({file, translated(inputs->scenario->title),
                            static_cast<qsizetype>(inputs->userActions.size())});
    }
    return runs;
}

void KeptRuns::open(const QString &file)
{
    std::unique_ptr<QLockFile> lock = lockFor(file);
    const Result<RunInputs> inputs = loadRun(file);
    if (!lock || !inputs) {
        Q_EMIT failed(inputs ? Error{ErrorCode::InvalidInput, file, tr("is open in another window"),
                                     tr("Go on there")}
                             : inputs.error());
        return;
    }
    release();
    m_own = Place{file, std::move(lock)};
    m_session->choices().recoverRun(file);
}

void KeptRuns::forget(const QString &file)
{
    if (lockFor(file))
        QFile::remove(file);
}

void KeptRuns::discard()
{
    m_discarded = m_session->inputs().userActions;
    release();
}

void KeptRuns::follow()
{
    const RunInputs &inputs = m_session->inputs();
    if (m_discarded == inputs.userActions)
        return;
    m_discarded.reset();
    if (!m_session->choices().hasUnsavedActions()) {
        release();
        return;
    }
    if (m_kept && isSame(*m_kept, inputs))
        return;
    if (!m_own)
        m_own = freePlace();
    if (m_own && write(m_own->file, inputs))
        m_kept = inputs;
    trim();
}

void KeptRuns::keepAside(const RunInputs &inputs)
{
    if (const std::optional<Place> place = freePlace())
        (void)write(place->file, inputs);
    trim();
}

void KeptRuns::release()
{
    if (m_own)
        QFile::remove(m_own->file);
    m_own.reset();
    m_kept.reset();
}

std::optional<KeptRuns::Place> KeptRuns::freePlace()
{
    const QDir folder(m_folder);
    if (!folder.exists() && folder.mkpath(u"."_s))
        QFile::setPermissions(m_folder, ownersOnly);
    for (int number = 1; number <= mostNumbers && folder.exists(); ++number) {
        const QString file = folder.filePath(u"unsaved-%1.onecake"_s.arg(number));
        if (QFile::exists(file))
            continue;
        if (std::unique_ptr<QLockFile> lock = lockFor(file))
            return Place{file, std::move(lock)};
        if (!QFileInfo(m_folder).isWritable())
            break;
    }
    fail({ErrorCode::InvalidInput, m_folder,
          tr("cannot be written to, so that a run that is not "
             "saved is lost when the window closes"),
          tr("Save what you do by hand, and check the folder's permissions")});
    return std::nullopt;
}

bool KeptRuns::write(const QString &file, const RunInputs &inputs)
{
    const Result<void> saved = saveJson(file, toJson(inputs));
    if (!saved)
        fail(saved.error());
    return static_cast<bool>(saved);
}

void KeptRuns::fail(const Error &error)
{
    if (!m_hasFailed)
        Q_EMIT failed(error);
    m_hasFailed = true;
}

void KeptRuns::trim()
{
    const QFileInfoList files = filesIn(m_folder);
    for (const QFileInfo &info : files.mid(std::min(most, files.size()))) {
        if (!m_own || m_own->file != info.filePath())
            forget(info.filePath());
    }
}

} // namespace onecake
