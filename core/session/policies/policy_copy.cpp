// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/policies/policy_copy.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/model/policy/policy_json.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool isWithin(const QString &path, const QString &group)
{
    return path == group || path.startsWith(group + u'.');
}

} // namespace

PolicyCopy::PolicyCopy(std::shared_ptr<const Policy> original)
    : m_original(std::move(original))
    , m_lastSound(m_original)
{
    m_now.policy = *m_original;
    m_now.title = tr("%1, my copy").arg(translated(m_original->title));
    for (const PolicyFormField &field : formFieldsOf(*m_original))
        m_originalTexts.insert(field.path, field.text);
    describe();
}

const CopiedField *PolicyCopy::field(const QString &path) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(),
                     [&path](const CopiedField &each) { return each.form.path == path; });
    return found == m_fields.end() ? nullptr : &*found;
}

int PolicyCopy::brokenCount() const
{
    size_t count = m_otherProblems.size();
    for (const CopiedField &each : m_fields)
        count += each.broken.size();
    return static_cast<int>(count);
}

int PolicyCopy::changedCount() const
{
    return static_cast<int>(
        std::count_if(m_fields.begin(), m_fields.end(),
                      [](const CopiedField &each) { return each.origin == FieldOrigin::Changed; }));
}

FieldOrigin PolicyCopy::originOf(const PolicyFormField &field) const
{
    const auto original = m_originalTexts.constFind(field.path);
    if (original == m_originalTexts.constEnd() || *original != field.text)
        return FieldOrigin::Changed;
    const bool isAssumed =
        std::any_of(m_original->unverified.begin(), m_original->unverified.end(),
                    [&field](const QString &group) { return isWithin(field.path, group); });
    if (isAssumed)
        return FieldOrigin::Assumed;
    return m_original->sources.empty() ? FieldOrigin::Nobody : FieldOrigin::Source;
}

// What the original's author did not know is not known of the copy either, but for what was
// changed.
QStringList PolicyCopy::assumedPaths() const
{
    if (changedCount() == 0)
        return m_original->unverified;
    QStringList paths;
    for (const CopiedField &each : m_fields) {
        if (each.origin == FieldOrigin::Assumed)
            paths.append(each.form.path);
    }
    return paths;
}

Policy PolicyCopy::named(Policy policy) const
{
    policy.id = policyIdFrom(m_now.title);
    policy.title = m_now.title.trimmed();
    policy.group = PolicyGroup::Own;
    policy.unverified = assumedPaths();
    QStringList changed;
    for (const CopiedField &each : m_fields) {
        if (each.origin == FieldOrigin::Changed)
            changed.append(each.form.path);
    }
    if (changed.isEmpty())
        return policy;
    policy.summary = tr("A copy of %1 with other values in: %2.")
                         .arg(translated(m_original->title), changed.join(u", "_s));
    policy.sources.push_back(
        {tr("Chosen by whoever made the copy: %1").arg(changed.join(u", "_s)), u"model"_s});
    return policy;
}

// What the rules say is said of the file that it would be.
void PolicyCopy::addProblems()
{
    m_otherProblems.clear();
    const Problems problems = problemsOf(m_now.policy);
    const QStringList unread = m_now.unread.keys();
    for (const Problem &problem : problems) {
        const QString path = fieldOf(problem);
        const auto found =
            std::find_if(m_fields.begin(), m_fields.end(),
                         [&path](const CopiedField &each) { return each.form.path == path; });
        if (found == m_fields.end())
            m_otherProblems.push_back(problem);
        else if (!unread.contains(path))
            found->broken.push_back(
                {problem.message, repairsFor(m_now.policy, problem, m_originalTexts)});
    }
    if (m_now.title.trimmed().isEmpty())
        m_otherProblems.push_back({u"$.title"_s, tr("is empty, expected a name for the copy")});
}

void PolicyCopy::describe()
{
    m_fields.clear();
    for (PolicyFormField &field : formFieldsOf(m_now.policy)) {
        CopiedField copied;
        const QString value = field.text;
        const auto unread = m_now.unread.constFind(field.path);
        if (unread != m_now.unread.constEnd()) {
            Policy scratch = m_now.policy;
            const std::optional<QString> expected = changeField(scratch, field.path, *unread);
            field.text = *unread;
            copied.broken.push_back(
                {tr("is \"%1\", %2").arg(unread->trimmed(), expected.value_or(QString())),
                 {{field.path, value}}});
        }
        copied.origin = originOf(field);
        copied.form = std::move(field);
        m_fields.push_back(std::move(copied));
    }
    addProblems();
    if (!isSound())
        return;
    auto read = policyFromJson(toJson(named(m_now.policy)));
    if (auto *policy = std::get_if<Policy>(&read))
        m_lastSound = std::make_shared<const Policy>(std::move(*policy));
    else
        m_otherProblems = std::get<Problems>(std::move(read));
}

bool PolicyCopy::change(const QString &path, const QString &text)
{
    const CopiedField *before = field(path);
    if (before == nullptr || before->form.text == text)
        return false;
    State next = m_now;
    if (changeField(next.policy, path, text))
        next.unread.insert(path, text);
    else
        next.unread.remove(path);
    next.lastPath = path;
    // Letter by letter is one step.
    const bool goesOn = m_now.lastPath == path && before->form.kind != PolicyFieldKind::Choice
        && before->form.kind != PolicyFieldKind::Flag && !m_past.empty();
    if (!goesOn)
        m_past.push_back(m_now);
    m_future.clear();
    m_now = std::move(next);
    describe();
    return true;
}

void PolicyCopy::rename(const QString &title)
{
    m_now.title = title;
    describe();
}

void PolicyCopy::undo()
{
    if (m_past.empty())
        return;
    const QString title = m_now.title;
    m_future.push_back(std::move(m_now));
    m_now = std::move(m_past.back());
    m_past.pop_back();
    m_now.title = title;
    m_now.lastPath.clear();
    describe();
}

void PolicyCopy::redo()
{
    if (m_future.empty())
        return;
    const QString title = m_now.title;
    m_past.push_back(std::move(m_now));
    m_now = std::move(m_future.back());
    m_future.pop_back();
    m_now.title = title;
    m_now.lastPath.clear();
    describe();
}

Result<void> PolicyCopy::save(const QString &file) const
{
    if (!isSound())
        return Error{
            ErrorCode::InvalidInput, file,
            tr("the copy breaks %n rule(s), and no policy's file may", nullptr, brokenCount()),
            tr("Mend what is marked first.")};
    if (!file.endsWith(u".json"_s))
        return Error{ErrorCode::InvalidInput, file, tr("the name of such a file ends with .json"),
                     tr("Save it under such a name, so that it can be chosen again.")};
    Policy policy = *m_lastSound;
    policy.id = policyIdFrom(QFileInfo(file).completeBaseName());
    return saveJson(file, toJson(policy));
}

QString policyIdFrom(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString id = name.normalized(QString::NormalizationForm_KD).toLower();
    id.replace(other, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"copy"_s : id;
}

} // namespace onecake
