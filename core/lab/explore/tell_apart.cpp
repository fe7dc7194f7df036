// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/tell_apart.h"

#include "core/lab/explore/fault_table.h"
#include "core/lab/explore/fingerprint_set.h"
#include "core/lab/explore/placement_run.h"
#include "core/model/policy/policy_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void flatten(const QJsonObject &object, const QString &path, std::map<QString, QJsonValue> &fields)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString place = path.isEmpty() ? field.key() : path + u'.' + field.key();
        if (field.value().isObject())
            flatten(field.value().toObject(), place, fields);
        else
            fields.insert_or_assign(place, field.value());
    }
}

QStringList answersOf(const RunOutcome &outcome)
{
    QStringList answers;
    for (const AnswerGiven &answer : outcome.answers) {
        const QString code = QString::number(answer.code);
        answers.append(answer.order == 0 ? code : u"%1 for no. %2"_s.arg(code).arg(answer.order));
    }
    return answers;
}

bool isSame(const RunOutcome &left, const RunOutcome &right)
{
    return left.cakes == right.cakes && left.charges == right.charges
        && answersOf(left) == answersOf(right);
}

// One story under both policies, level by level.
class PairOfSearches
{
public:
    PairOfSearches(const RunInputs &story, const std::shared_ptr<const Policy> &left,
                   const std::shared_ptr<const Policy> &right, const std::stop_token &stop)
        : m_left(inputsFor(story, left))
        , m_right(inputsFor(story, right))
        , m_leftRunner(m_left, stop)
        , m_rightRunner(m_right, stop)
        , m_stop(stop)
        , m_placements{Faults()}
    {}

    // The first placement with the present number of faults that tells the two apart.
    std::optional<ToldApart> tryLevel()
    {
        for (const Faults &placed : m_placements) {
            const RunOutcome left = outcomeOf(m_leftRunner.tell(placed).events);
            const RunOutcome right = outcomeOf(m_rightRunner.tell(placed).events);
            if (m_stop.stop_requested())
                return std::nullopt;
            if (!isSame(left, right))
                return ToldApart{with(m_left.design, placed), with(m_right.design, placed), left,
                                 right};
        }
        return std::nullopt;
    }

    // Goes on to one fault more: what can be added to the run under either of the two.
    void addFault()
    {
        FingerprintSet seen;
        std::vector<Faults> next;
        for (const Faults &placed : m_placements) {
            for (const PlacementRunner *runner : {&m_leftRunner, &m_rightRunner}) {
                for (const Fault &fault : runner->additionsTo(placed).value_or(Faults())) {
                    Faults more = placed;
                    more.insert(std::upper_bound(more.begin(), more.end(), fault, comesBefore),
                                fault);
                    if (seen.insert(fingerprintOf(more)))
                        next.push_back(std::move(more));
                }
            }
        }
        std::sort(next.begin(), next.end(), [](const Faults &left, const Faults &right) {
            return std::lexicographical_compare(left.begin(), left.end(), right.begin(),
                                                right.end(), comesBefore);
        });
        m_placements = std::move(next);
    }

private:
    static ExploreInputs inputsFor(const RunInputs &story, std::shared_ptr<const Policy> policy)
    {
        ExploreInputs inputs;
        inputs.design = story;
        inputs.design.policy = std::move(policy);
        inputs.kinds = placeableKinds();
        return inputs;
    }

    static RunInputs with(RunInputs run, const Faults &placed)
    {
        run.faults.insert(run.faults.end(), placed.begin(), placed.end());
        return run;
    }

    ExploreInputs m_left;
    ExploreInputs m_right;
    PlacementRunner m_leftRunner;
    PlacementRunner m_rightRunner;
    std::stop_token m_stop;
    std::vector<Faults> m_placements;
};

} // namespace

std::map<QString, QJsonValue> fieldsOf(const Policy &policy)
{
    QJsonObject object = toJson(policy);
    for (const QString &name :
         {u"id"_s, u"title"_s, u"summary"_s, u"group"_s, u"sources"_s, u"unverified"_s})
        object.remove(name);
    std::map<QString, QJsonValue> fields;
    flatten(object, {}, fields);
    return fields;
}

std::vector<FieldDifference> differencesOf(const Policy &left, const Policy &right)
{
    const std::map<QString, QJsonValue> lefts = fieldsOf(left);
    const std::map<QString, QJsonValue> rights = fieldsOf(right);
    std::map<QString, FieldDifference> all;
    const QJsonValue none(QJsonValue::Undefined);
    for (const auto &[path, value] : lefts)
        all.insert_or_assign(path, FieldDifference{path, value, none});
    for (const auto &[path, value] : rights)
        all.try_emplace(path, FieldDifference{path, none, none}).first->second.right = value;
    std::vector<FieldDifference> differences;
    for (const auto &[path, each] : all) {
        if (each.left != each.right)
            differences.push_back(each);
    }
    return differences;
}

std::optional<ToldApart> tellApart(const std::vector<RunInputs> &stories,
                                   const std::shared_ptr<const Policy> &left,
                                   const std::shared_ptr<const Policy> &right, int mostFaults,
                                   const std::stop_token &stop)
{
    std::vector<std::unique_ptr<PairOfSearches>> pairs;
    for (const RunInputs &story : stories)
        pairs.push_back(std::make_unique<PairOfSearches>(story, left, right, stop));
    for (int faults = 0; faults <= mostFaults; ++faults) {
        for (const auto &pair : pairs) {
            if (faults > 0)
                pair->addFault();
            if (auto found = pair->tryLevel())
                return found;
            if (stop.stop_requested())
                return std::nullopt;
        }
    }
    return std::nullopt;
}

QString outcomeInWords(const RunOutcome &outcome)
{
    const QStringList answers = answersOf(outcome);
    const QString told = answers.isEmpty() ? u"no answer"_s : u"answers "_s + answers.join(u", "_s);
    return summaryOf(outcome) + u"; "_s + told;
}

} // namespace onecake
