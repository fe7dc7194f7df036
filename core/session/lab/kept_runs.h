// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people did by hand and have not saved, kept in a folder of the user's own, so that it
// outlives a crash, a power cut and a change of mind. Each thing done is on the disk at once.
#pragma once

#include "core/session/lab/lab_session.h"

#include <memory>

class QLockFile;

namespace onecake {

// The user's own.
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
    static constexpr qsizetype most = 10; // beyond, the oldest goes

    // Follows the session, which outlives this. The folder is made when it is needed.
    KeptRuns(LabSession *session, QString folder, QObject *parent = nullptr);
    ~KeptRuns() override;

    // Those that nobody works on, here or in another process; the latest first.
    [[nodiscard]] std::vector<KeptRun> leftBehind() const;

    // Puts one of them on the stage, from where it can be saved. It is kept on until then.
    void open(const QString &file);

    void forget(const QString &file);

    // The run on the stage is wanted no more, as it is now.
    void discard();

Q_SIGNALS:
    // Said once: what is done by hand cannot be kept.
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
    std::optional<Place> m_own; // holds the run on the stage
    std::optional<RunInputs> m_kept; // as it stands there
    std::optional<UserActions> m_discarded;
    bool m_hasFailed = false;
};

} // namespace onecake
