// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The options that name a run; every command that plays runs has them.
#pragma once

#include "core/session/lab/lab_options.h"
#include "core/store/store_url.h"

#include <QCommandLineParser>

namespace onecake {

class RunOptions
{
public:
    // Nothing where the option was not given.
    [[nodiscard]] static std::optional<QString> chosen(const QCommandLineParser &parser,
                                                       const QCommandLineOption &option);

    void addTo(QCommandLineParser &parser) const;

    // What was chosen; `story` is the story if no other was named.
    [[nodiscard]] Result<LabSetup> setup(const QCommandLineParser &parser,
                                         const QString &story) const;

    [[nodiscard]] QString storeText(const QCommandLineParser &parser) const;
    // The store that the run is to be played into. An error too if it is a production store and
    // --confirm does not say its name.
    [[nodiscard]] Result<StoreUrl> store(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_policy{
        QStringLiteral("policy"),
        QStringLiteral(
            "The idempotency policy: a preset's id or a JSON file (see: onecake policies)."),
        QStringLiteral("ID|FILE")};
    QCommandLineOption m_keyAlgorithm = keyAlgorithmOption();
    QCommandLineOption m_retry = retryOption();
    QCommandLineOption m_faults{
        QStringLiteral("faults"),
        QStringLiteral("Additional faults, e.g. \"lose reply 1; crash after-work on attempt 2\"."),
        QStringLiteral("FAULTS")};
    QCommandLineOption m_seed{
        QStringLiteral("seed"),
        QStringLiteral("The seed of everything random in the run; 1 if not given."),
        QStringLiteral("N")};
    QCommandLineOption m_store{
        QStringLiteral("store"),
        QStringLiteral("Where the keys live: memory: (the default), sqlite:FILE, or "
                       "dynamodb:TABLE?endpoint=URL&region=NAME."),
        QStringLiteral("URL"), QStringLiteral("memory:")};

    QCommandLineOption m_confirm{
        QStringLiteral("confirm"),
        QStringLiteral("The name of a production store that is to be played into."),
        QStringLiteral("NAME")};

    static QCommandLineOption keyAlgorithmOption();
    static QCommandLineOption retryOption();
};

} // namespace onecake
