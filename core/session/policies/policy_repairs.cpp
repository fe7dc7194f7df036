// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/policies/policy_repairs.h"

#include "core/base/text/duration_text.h"
#include "core/model/policy/policy_json.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t mostOfOneField = 2;
constexpr size_t mostOfOthers = 2;

bool isIn(const Problem &problem, const Problems &problems)
{
    return std::find(problems.begin(), problems.end(), problem) != problems.end();
}

// Whether the rule is kept then, and whatever is still broken was broken before.
bool mends(Policy policy, const Problem &problem, const Problems &before,
           const PolicyRepair &repair)
{
    if (changeField(policy, repair.path, repair.text))
        return false;
    const Problems after = problemsOf(policy);
    return after.size() < before.size() && !isIn(problem, after)
        && std::all_of(after.begin(), after.end(),
                       [&before](const Problem &each) { return isIn(each, before); });
}

// Times by how near they are to the present one, "none" last; all else as it comes.
QStringList nearestFirst(const PolicyFormField &field)
{
    QStringList texts = field.usual;
    const std::optional<Duration> now = parseDuration(field.text);
    if (field.kind != PolicyFieldKind::Span || !now || now->count() <= 0)
        return texts;
    const auto distance = [&now](const QString &text) {
        const std::optional<Duration> span = parseDuration(text);
        if (!span || span->count() <= 0)
            return 1e9;
        return std::abs(std::log(static_cast<double>(span->count()))
                        - std::log(static_cast<double>(now->count())));
    };
    std::stable_sort(texts.begin(), texts.end(),
                     [&distance](const QString &left, const QString &right) {
                         return distance(left) < distance(right);
                     });
    return texts;
}

class RepairSearch
{
public:
    RepairSearch(const Policy &policy, const Problem &problem, const QMap<QString, QString> &known)
        : m_policy(policy)
        , m_problem(problem)
        , m_known(known)
        , m_before(problemsOf(policy))
    {}

    void tryField(const PolicyFormField &field, size_t most)
    {
        QStringList texts = nearestFirst(field);
        if (const QString own = m_known.value(field.path); m_known.contains(field.path)) {
            texts.removeAll(own);
            texts.prepend(own);
        }
        const size_t limit = m_found.size() + most;
        for (const QString &text : texts) {
            if (m_found.size() == limit)
                return;
            const PolicyRepair repair{field.path, text};
            if (text != field.text && mends(m_policy, m_problem, m_before, repair))
                m_found.push_back(repair);
        }
    }

    [[nodiscard]] size_t count() const { return m_found.size(); }
    std::vector<PolicyRepair> take() { return std::move(m_found); }

private:
    const Policy &m_policy;
    const Problem &m_problem;
    const QMap<QString, QString> &m_known;
    Problems m_before;
    std::vector<PolicyRepair> m_found;
};

QString groupOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

// The last step of the path in words, as a message speaks of it: "the lease".
bool speaksOf(const QString &message, const QString &path)
{
    if (message.contains(path))
        return true;
    const QStringList steps = path.split(u'.');
    return steps.last() == u"duration"_s && message.contains(u"lease"_s);
}

} // namespace

Problems problemsOf(const Policy &policy)
{
    Policy judged = policy;
    judged.unverified.clear(); // what is named there may be gone, and decides nothing
    const auto read = policyFromJson(toJson(judged));
    const auto *problems = std::get_if<Problems>(&read);
    return problems != nullptr ? *problems : Problems();
}

QString fieldOf(const Problem &problem)
{
    QString path = problem.path;
    if (path.startsWith(u"$."))
        path.remove(0, 2);
    if (path.endsWith(u']'))
        path.truncate(path.lastIndexOf(u'['));
    return path;
}

std::vector<PolicyRepair> repairsFor(const Policy &policy, const Problem &problem,
                                     const QMap<QString, QString> &known)
{
    RepairSearch search(policy, problem, known);
    const QString path = fieldOf(problem);
    const std::vector<PolicyFormField> fields = formFieldsOf(policy);
    for (const PolicyFormField &field : fields) {
        if (field.path == path)
            search.tryField(field, mostOfOneField);
    }
    const size_t own = search.count();
    for (const PolicyFormField &field : fields) {
        if (field.path != path && speaksOf(problem.message, field.path)
            && search.count() < own + mostOfOthers)
            search.tryField(field, 1);
    }
    for (const PolicyFormField &field : fields) {
        const bool isNear = groupOf(field.path) == groupOf(path) || groupOf(path).isEmpty();
        if (field.path != path && isNear && !speaksOf(problem.message, field.path)
            && search.count() < own + mostOfOthers)
            search.tryField(field, 1);
    }
    return search.take();
}

} // namespace onecake
