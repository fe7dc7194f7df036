// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/setup/policy_card.h"

#include "core/base/text/tr.h"
#include "core/model/policy/policy_json.h"
#include "ui/lab/setup/policy_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_fields.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int cardMargin = 16;

struct PolicyField {
    QString path; // "claim.lease.duration"
    QString value;
};

QString textOfValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts.append(textOfValue(each));
        return parts.isEmpty() ? PolicyCard::tr("none") : parts.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? PolicyCard::tr("yes") : PolicyCard::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QString text = value.toString();
    return text.isEmpty() ? PolicyCard::tr("none") : text;
}

void gather(std::vector<PolicyField> &fields, const QString &path, const QJsonValue &value)
{
    if (!value.isObject()) {
        fields.push_back({path, textOfValue(value)});
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        gather(fields, path + u'.' + member.key(), member.value());
}

// Of one group of the policy, as they stand in its file.
std::vector<PolicyField> fieldsOf(const QJsonObject &policy, const QString &group)
{
    std::vector<PolicyField> fields;
    gather(fields, group, policy.value(group));
    return fields;
}

bool isAssumedField(const Policy &policy, const QString &path)
{
    return std::any_of(policy.unverified.begin(), policy.unverified.end(),
                       [&path](const QString &assumed) {
                           return path == assumed || path.startsWith(assumed + u'.');
                       });
}

} // namespace

PolicyCard::PolicyCard(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_counted(new QLabel(this))
    , m_onlyAssumed(new QCheckBox(tr("Only what is assumed"), this))
    , m_fields(new QVBoxLayout)
    , m_sources(new QLabel(this))
{
    m_onlyAssumed->setAccessibleName(m_onlyAssumed->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardMargin, 12, cardMargin, 12);
    layout->setSpacing(8);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_summary, m_counted, m_sources}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"policy-title"_s);
    m_summary->setObjectName(u"policy-summary"_s);
    m_counted->setObjectName(u"policy-counted"_s);
    m_counted->setForegroundRole(QPalette::PlaceholderText);
    m_onlyAssumed->setObjectName(u"policy-only-assumed"_s);
    m_sources->setObjectName(u"policy-sources"_s);
    m_sources->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fields->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_counted);
    auto *edit = new ActionButton(actions.editPolicy, ActionButton::Shape::Narrow, QString(), this);
    edit->setObjectName(u"policy-edit"_s);
    layout->addWidget(edit);
    layout->addWidget(m_onlyAssumed);
    layout->addLayout(m_fields);
    layout->addSpacing(4);
    layout->addWidget(new SectionLabel(tr("Sources"), this));
    layout->addWidget(m_sources);
    layout->addStretch();
    connect(m_onlyAssumed, &QCheckBox::toggled, this, &PolicyCard::showFields);
    connect(session, &LabSession::runStarted, this, &PolicyCard::follow);
    follow();
}

void PolicyCard::follow()
{
    if (m_shown == m_session->inputs().policy)
        return;
    m_shown = m_session->inputs().policy;
    m_title->setText(translated(m_shown->title));
    m_summary->setText(translated(m_shown->summary));
    QStringList lines;
    for (const PolicySource &source : m_shown->sources)
        lines.append(tr("%1: %2").arg(wordsOfSourceMark(source.mark), source.text));
    m_sources->setText(lines.isEmpty() ? tr("None is given.") : lines.join(u"\n\n"_s));
    showFields();
}

void PolicyCard::showFields()
{
    while (QLayoutItem *item = m_fields->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QJsonObject policy = toJson(*m_shown);
    int fields = 0;
    int assumed = 0;
    for (const QString &group :
         {u"identity"_s, u"fingerprint"_s, u"claim"_s, u"outcome"_s, u"retention"_s}) {
        bool hasHeading = false;
        for (const PolicyField &field : fieldsOf(policy, group)) {
            const bool isAssumed = isAssumedField(*m_shown, field.path);
            ++fields;
            assumed += static_cast<int>(isAssumed);
            if (m_onlyAssumed->isChecked() && !isAssumed)
                continue;
            if (!std::exchange(hasHeading, true))
                m_fields->addWidget(new SectionLabel(titleOfPolicyGroup(group), this));
            addFieldLine(field.path, field.value, isAssumed);
        }
    }
    const bool hasSources = !m_shown->sources.empty();
    m_counted->setText(assumed == 0
                           ? (hasSources ? tr("Every field has a source.")
                                         : tr("It is nobody's system: nothing is assumed of one."))
                           : tr("%1 of %2 fields are assumed: no source says what they are.")
                                 .arg(assumed)
                                 .arg(fields));
    m_onlyAssumed->setVisible(assumed > 0);
}

void PolicyCard::addFieldLine(const QString &path, const QString &value, bool isAssumed)
{
    const QString meaning = meaningOfPolicyField(path);
    const QString mark = isAssumed ? tr("? assumed")
                                   : (m_shown->sources.empty() ? QString() : tr("● from a source"));
    auto *field = new QLabel(this);
    field->setObjectName(u"field-"_s + path);
    field->setTextFormat(Qt::RichText);
    field->setWordWrap(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse);
    field->setText(tr("%1: <b>%2</b><br><small>%3%4</small>")
                       .arg(meaning.toHtmlEscaped(), value.toHtmlEscaped(), path.toHtmlEscaped(),
                            mark.isEmpty() ? QString() : u" · "_s + mark.toHtmlEscaped()));
    field->setAccessibleName(mark.isEmpty() ? tr("%1: %2").arg(meaning, value)
                                            : tr("%1: %2, %3").arg(meaning, value, mark));
    m_fields->addWidget(field);
    field->show();
}

} // namespace onecake
