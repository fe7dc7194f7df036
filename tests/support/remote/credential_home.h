// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A home folder with AWS files, an environment, a vault and a clock for one test.
#pragma once

#include "core/store/aws/credentials_chain.h"

#include <QTemporaryDir>

namespace onecake::test {

class SettableClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override;
    void advance(Duration duration) { m_now += duration; }

private:
    Instant m_now = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z
};

class CredentialHome
{
public:
    CredentialHome();

    void set(const QString &variable, const QString &value);
    // The text is written as lines with ~ between them.
    void write(const QString &file, QByteArray text) const;
    [[nodiscard]] QByteArray read(const QString &file) const;

    // A setting that names a program, which prints credentials that expire at that time; where it
    // is empty, ones that last.
    [[nodiscard]] QByteArray program(const QByteArray &expiry = {}) const;
    // The same, but each run waits until one letGo().
    [[nodiscard]] QByteArray waitingProgram(const QByteArray &expiry = {}) const;
    void letGo() const;
    [[nodiscard]] qsizetype runs() const;

    [[nodiscard]] QString pathOf(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] const CredentialSources &sources() const { return m_sources; }
    [[nodiscard]] SettableClock &clock() { return m_clock; }
    [[nodiscard]] SecretVault &vault() { return *m_sources.vault; }

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    CredentialSources m_sources;
};

DynamoPlace placeOf(const QString &text);

// The access key id and the source, or the sentence that says why not.
QString print(const Result<AwsCredentials> &credentials);

} // namespace onecake::test
