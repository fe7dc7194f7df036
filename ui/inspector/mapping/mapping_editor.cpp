// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/mapping_editor.h"

#include "core/base/text/tr.h"
#include "ui/style/onecake_style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 16;
constexpr QSize usualSize(1240, 780);

} // namespace

MappingEditor::MappingEditor(const MappingTerms &terms, QWidget *parent)
    : QDialog(parent)
    , m_panel(new MappingPanel(terms, this))
{
    setObjectName(u"mapping-editor"_s);
    setWindowTitle(tr("Which attribute holds which field"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, margin, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_panel, 1);
    page->addWidget(makeButtons());
    resize(usualSize.boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *MappingEditor::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(margin, margin * 3 / 4, margin, margin * 3 / 4);
    const auto add = [this, layout](const QString &text, const QString &purpose) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
        button->setToolTip(purpose);
        layout->addWidget(button);
        return button;
    };
    QPushButton *const open = add(tr("&Load…"), tr("A mapping that was saved"));
    QPushButton *const save =
        add(tr("S&ave as…"), tr("As a file, also for --mapping of onecake keys"));
    layout->addStretch();
    QPushButton *const cancel = add(tr("Cancel"), tr("Leave the table as it is read now"));
    QPushButton *const use = add(tr("&Use"), tr("Read the table like this"));
    use->setProperty(primaryProperty, true);
    use->setDefault(true);
    connect(open, &QPushButton::clicked, m_panel, &MappingPanel::chooseFileToLoad);
    connect(save, &QPushButton::clicked, m_panel, &MappingPanel::chooseFileToSave);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_panel->mapping());
        accept();
    });
    const auto follow = [this, save, use] {
        save->setEnabled(m_panel->isUsable());
        use->setEnabled(m_panel->isUsable());
    };
    connect(m_panel, &MappingPanel::changed, this, follow);
    follow();
    return bar;
}

} // namespace onecake
