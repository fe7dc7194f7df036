// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/side_header.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/beside/sides.h"
#include "ui/lab/option_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// "1", "2", "3": in words, for a screen reader and for what has no room for more.
QString numbered(size_t side, const QString &name)
{
    return tr("%1, side %2").arg(name).arg(side + 1);
}

QString memoryByPolicy(const Policy &policy)
{
    const Duration retention = policy.retention.retention;
    if (retention == unlimited)
        return tr("Keys kept for ever, by policy");
    if (retention == Duration(0))
        return tr("No keys kept, by policy");
    return tr("Kept for %1, by policy").arg(toReadableText(retention));
}

} // namespace

SideHeader::SideHeader(LabSession *session, size_t side, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_side(side)
    , m_title(new QLabel(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 2, 12, 4);
    rows->setSpacing(3);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(u"side-%1"_s.arg(side + 1));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rows->addWidget(m_title);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(6);
    rows->addLayout(boxes);
    m_policy = addPart(LabPart::Policy, tr("Policy"), policyOptions());
    m_keyAlgorithm = addPart(LabPart::KeyAlgorithm, tr("Key"), keyAlgorithmOptions());
    m_retry = addPart(LabPart::Retry, tr("Retry"), retryOptions());
    addMemory();
    for (QComboBox *box : {m_policy, m_keyAlgorithm, m_retry, m_memory}) {
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        boxes->addWidget(box, box == m_policy ? 4 : 3);
    }
    connect(&session->beside(), &SideBySide::begun, this, &SideHeader::follow);
    follow();
}

QComboBox *SideHeader::addPart(LabPart part, const QString &name, const QList<LabOption> &options)
{
    auto *box = new QComboBox(this);
    fillOptions(box, numbered(m_side, name), options);
    connect(box, &QComboBox::activated, this, [this, box, part](int index) {
        m_session->beside().choose(m_side, part, box->itemData(index).toString());
        follow(); // where it could not be chosen, back to what is played
    });
    return box;
}

void SideHeader::addMemory()
{
    using namespace std::chrono_literals;
    m_memory = new QComboBox(this);
    m_memory->setAccessibleName(numbered(m_side, tr("Memory of the store")));
    m_memory->setToolTip(tr("How long the store remembers a key"));
    m_memory->setFocusPolicy(Qt::TabFocus);
    m_memory->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_memory->addItem(tr("Memory as the policy says"), QVariant(qlonglong(0)));
    for (const Duration memory :
         std::initializer_list<Duration>{1s, 5s, 10s, 60s, 600s, 3600s, 24h, 168h})
        m_memory->addItem(tr("Keys kept for %1").arg(toReadableText(memory)),
                          QVariant(static_cast<qlonglong>(memory.count())));
    connect(m_memory, &QComboBox::activated, this, [this](int index) {
        const Duration memory(m_memory->itemData(index).toLongLong());
        m_session->beside().chooseMemory(
            m_side, memory.count() == 0 ? std::nullopt : std::optional(memory));
        follow();
    });
}

template<typename Part>
void SideHeader::showPart(LabPart part, QComboBox *box, const Part &played)
{
    const QString source = m_session->beside().sourceOf(m_side, part);
    showOption(box, {source, titleFrom(played.title, source), translated(played.summary), {}});
}

void SideHeader::showMemory()
{
    const std::optional<Duration> memory = m_session->beside().memoryOf(m_side);
    const auto wanted = static_cast<qlonglong>(memory.value_or(Duration(0)).count());
    m_memory->setCurrentIndex(std::max(0, m_memory->findData(QVariant(wanted))));
    const Policy &policy = *m_session->beside().inputs(m_side).policy;
    m_memory->setItemText(0, memory ? tr("As long as the policy says") : memoryByPolicy(policy));
    offerMemories(policy);
}

// What a policy cannot have is seen and cannot be chosen; why not is told beside it.
void SideHeader::offerMemories(const Policy &policy)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_memory->model());
    const auto played = std::make_shared<const Policy>(policy);
    for (int index = 1; index < m_memory->count(); ++index) {
        const Duration memory(m_memory->itemData(index).toLongLong());
        const auto other = withMemory(played, memory);
        items->item(index)->setEnabled(static_cast<bool>(other));
        m_memory->setItemData(index, other ? QString() : other.error().problem, Qt::ToolTipRole);
    }
}

void SideHeader::follow()
{
    const SideBySide &beside = m_session->beside();
    if (m_side >= beside.count())
        return; // about to go
    const QString title = beside.titles().value(static_cast<qsizetype>(m_side));
    m_title->setText(title);
    const RunInputs &inputs = beside.inputs(m_side);
    m_title->setToolTip(inputs.policy->summary);
    showPart(LabPart::Policy, m_policy, *inputs.policy);
    showPart(LabPart::KeyAlgorithm, m_keyAlgorithm, *inputs.keyAlgorithm);
    showPart(LabPart::Retry, m_retry, *inputs.retry);
    showMemory();
    setAccessibleName(tr("Side %1: %2").arg(m_side + 1).arg(title));
}

} // namespace onecake
