// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Keeps runs with unsaved user actions in a folder of the user's own, so that they survive a crash,
// a power cut and a change of mind. Each action is on disk at once.
#pragma once

#include "core/session/lab/lab_session.h"

#include <memory>

class QLockFile;

namespace onecake {

// The path of the user's own folder.
QString keptRunsFolder();

struct KeptRun {
    QString file;
    QString title; // of its story
    qsizetype userActions = 0;
};

class KeptRuns final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 10; // if there are more, the oldest are removed

    // Follows `session`, which must outlive this. Creates the folder when it is needed.
    KeptRuns(LabSession *session, QString folder, QObject *parent = nullptr);
    ~KeptRuns() override;
    Q_DISABLE_COPY_MOVE(KeptRuns)

    // The kept runs that no window or process works on, the latest first.
    [[nodiscard]] std::vector<KeptRun> leftBehind() const;

    // Makes a kept run the current run, from where it can be saved; the file is kept until then.
    // Emits failed() if it cannot be read or another window works on it.
    void open(const QString &file);

    void forget(const QString &file);

    // The user does not want to keep the current run as it is now.
    void discard();

Q_SIGNALS:
    // Emitted once if user actions cannot be kept, and if open() fails.
    void failed(const onecake::Error &error);

private:
    void follow();
    void keepAside(const RunInputs &inputs);
    void release();
    [[nodiscard]] bool write(const QString &file, const RunInputs &inputs);
    void fail(const Error &error);
    void trim();

    struct Place {
        QString file;
        std::unique_ptr<QLockFile> lock;
    };
    [[nodiscard]] std::optional<Place> freePlace();

    LabSession *m_session;
    QString m_folder;
    std::optional<Place> m_own; // the file of the current run
    std::optional<RunInputs> m_kept; // the current run as it was written
    std::optional<UserActions> m_discarded;
    bool m_hasFailed = false;
};

} // namespace onecake
