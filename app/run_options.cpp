// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/run_options.h"

#include "app/terminal/production_guard.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

QCommandLineOption RunOptions::keyAlgorithmOption()
{
    const QString text = tr("How the website makes its keys: %1; or a JSON file.")
                             .arg(keyAlgorithmIds().join(u", "_s));
    return {u"key-algorithm"_s, text, u"ID|FILE"_s};
}

QCommandLineOption RunOptions::retryOption()
{
    return {u"retry"_s,
            tr("How the website retries: %1; or a JSON file.").arg(retryIds().join(u", "_s)),
            u"ID|FILE"_s};
}

void RunOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_policy, m_keyAlgorithm, m_retry, m_faults, m_seed, m_store, m_confirm});
}

std::optional<QString> RunOptions::chosen(const QCommandLineParser &parser,
                                          const QCommandLineOption &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

Result<LabSetup> RunOptions::setup(const QCommandLineParser &parser, const QString &story) const
{
    LabSetup setup;
    setup.story = story;
    setup.policy = chosen(parser, m_policy);
    setup.keyAlgorithm = chosen(parser, m_keyAlgorithm);
    setup.retry = chosen(parser, m_retry);
    const Result<Faults> faults = parseFaults(parser.value(m_faults));
    if (!faults)
        return faults.error();
    setup.faults = *faults;
    if (parser.isSet(m_seed)) {
        bool isNumber = false;
        setup.seed = parser.value(m_seed).toULongLong(&isNumber);
        if (!isNumber || *setup.seed > quint64(largestSeed))
            return Error{ErrorCode::InvalidInput,
                         u"--seed"_s,
                         tr("\"%1\" is not a whole number from 0 to %2")
                             .arg(parser.value(m_seed), QString::number(largestSeed)),
                         {}};
    }
    return setup;
}

QString RunOptions::storeText(const QCommandLineParser &parser) const
{
    return parser.value(m_store);
}

Result<StoreUrl> RunOptions::store(const QCommandLineParser &parser) const
{
    const Result<StoreUrl> store = parseStoreUrl(storeText(parser));
    if (!store || store->kind == StoreKind::Memory)
        return store;
    const Result<void> allowed = mayWriteTo(*store, parser.value(m_confirm));
    if (!allowed)
        return allowed.error();
    return store;
}

} // namespace onecake
