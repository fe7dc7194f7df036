// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/explored.h"

#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "tests/support/runs.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake::test {

ExploreInputs explorationOf(const QString &scenario, const QString &policy, int mostFaults)
{
    ExploreInputs inputs;
    inputs.design = inputsOf(scenario, policy);
    inputs.mostFaults = mostFaults;
    inputs.kinds = placeableKinds();
    inputs.promises = allPromises();
    return inputs;
}

QString foundFor(const ExploreReport &report, VerdictName promise)
{
    const PromiseReport *found = report.promise(promise);
    if (found == nullptr)
        return u"not asked for"_s;
    if (!found->shortest)
        return nameOf(stateOf(*found));
    return found->shortest->faults.empty() ? u"story"_s : toWords(found->shortest->faults);
}

QByteArray bytesOf(const ExploreReport &report)
{
    return QJsonDocument(toJson(report)).toJson();
}

} // namespace onecake::test
