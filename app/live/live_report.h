// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the commands on real sockets share: faults and recording, and what is said at the end.
#pragma once

#include "app/terminal/command.h"
#include "core/live/traffic/live_faults.h"
#include "core/live/traffic/traffic.h"

namespace onecake {

// --faults, --seed and --record.
class LiveOptions
{
public:
    LiveOptions();

    void addTo(QCommandLineParser &parser) const;

    [[nodiscard]] Result<std::vector<LiveFault>> faults(const QCommandLineParser &parser,
                                                        FaultPlace place) const;
    [[nodiscard]] Result<quint64> seed(const QCommandLineParser &parser) const;
    // Empty if none was given; an error if no file can be written there.
    [[nodiscard]] Result<QString> recordFile(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_faults;
    QCommandLineOption m_seed;
    QCommandLineOption m_record;
};

// The name of a header.
Result<QByteArray> parseKeyHeader(const QString &text);

// Says what was seen, and writes the recording if a file is given.
ExitCode reportTraffic(const Traffic &traffic, const Result<RunInputs> &recording,
                       const QString &file);

} // namespace onecake
