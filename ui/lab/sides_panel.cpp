// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/sides_panel.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/media/beside_media.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/diagram/sides_view.h"
#include "ui/lab/side_header.h"
#include "ui/lab/side_outcomes.h"
#include "ui/lab/story_panel.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/side_scroll.h"

#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int sideMargin = 12;

// What a picture is by its name; nothing where that says nothing.
std::optional<QByteArray> textFor(const QString &file, std::span<const Side> sides)
{
    if (file.endsWith(u".svg"_s))
        return sidesToSvg(sides);
    if (file.endsWith(u".md"_s))
        return sidesToMermaid(sides).toUtf8();
    if (file.endsWith(u".puml"_s))
        return sidesToPlantUml(sides).toUtf8();
    if (file.endsWith(u".txt"_s))
        return (sidesToTerminal(sides, {false, true, 160}) + u'\n'
                + differencesToTerminal(sides, {false, true, 160}))
            .toUtf8();
    return std::nullopt;
}

} // namespace

SidesPanel::SidesPanel(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_faults(new QLabel(this))
    , m_headerRow(new QWidget(this))
    , m_view(new SidesView(session, this))
{
    setObjectName(u"sides-panel"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(0);
    addShared(actions, rows);
    rows->addWidget(m_headerRow);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *upper = new QWidget(splitter);
    auto *upperRows = new QVBoxLayout(upper);
    upperRows->setContentsMargins(0, 0, 0, 0);
    upperRows->setSpacing(0);
    upperRows->addWidget(m_view, 1);
    auto *time = new QHBoxLayout;
    time->setContentsMargins(sideMargin / 2, 4, sideMargin, 4);
    time->addWidget(new TransportBar(session, actions, upper), 1);
    for (QAction *action : {actions.previousDifference, actions.nextDifference})
        time->addWidget(new ActionButton(action, ActionButton::Shape::Narrow, {}, upper));
    upperRows->addLayout(time);
    splitter->addWidget(upper);
    auto *scroll = new QScrollArea(splitter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What each side came to"));
    scroll->setWidget(new SideOutcomes(session, scroll));
    scroll->setMinimumHeight(fontMetrics().height() * 5);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({700, 230});
    rows->addWidget(splitter, 1);
    m_view->installEventFilter(this);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            &SidesPanel::placeHeaders);
    connect(&session->beside(), &SideBySide::begun, this, &SidesPanel::showShared);
    showShared();
}

void SidesPanel::addShared(const LabActions &actions, QBoxLayout *rows)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_faults->setObjectName(u"shared-faults"_s);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setForegroundRole(QPalette::PlaceholderText);
    m_faults->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sideMargin, 0, sideMargin, 4);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addWidget(m_faults, 1);
    for (QAction *action : {actions.order, actions.tunnel, actions.loseReply, actions.faultWords,
                            actions.thirdSide, actions.compare})
        row->addWidget(new ActionButton(action, ActionButton::Shape::Narrow, {}, this));
    rows->addLayout(row);
}

void SidesPanel::addHeaders()
{
    // One of them may be what asked for it, and is still at work.
    for (SideHeader *header : m_headers) {
        header->hide();
        header->deleteLater();
    }
    m_headers.clear();
    for (size_t side = 0; side < m_session->beside().count(); ++side) {
        m_headers.push_back(new SideHeader(m_session, side, m_headerRow));
        m_headers.back()->show();
    }
}

// Each above its diagram, wherever that stands.
void SidesPanel::placeHeaders()
{
    int height = 0;
    for (SideHeader *header : m_headers)
        height = std::max(height, header->sizeHint().height());
    m_headerRow->setFixedHeight(height);
    for (size_t side = 0; side < m_headers.size(); ++side)
        m_headers[side]->setGeometry(m_view->leftOf(side), 0, m_view->sideWidth(), height);
}

bool SidesPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QWidget::eventFilter(watched, event);
    if (watched == m_view
        && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        QMetaObject::invokeMethod(this, &SidesPanel::placeHeaders, Qt::QueuedConnection);
    return isDone;
}

void SidesPanel::showShared()
{
    const RunInputs &inputs = m_session->inputs();
    m_title->setText(translated(inputs.scenario->title));
    m_title->setToolTip(inputs.scenario->summary);
    const Faults faults = allFaults(inputs);
    const QString words = faults.empty() ? tr("nothing is planned to go wrong") : toWords(faults);
    m_faults->setText(tr("On every side: %1. What you do strikes all.").arg(words));
    m_faults->setToolTip(m_faults->text());
    if (m_headers.size() != m_session->beside().count())
        addHeaders();
    placeHeaders();
}

void SidesPanel::savePicture()
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(this, tr("Save the sides as one picture"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("Picture as vectors (*.svg)"), tr("Picture of pixels (*.png)"),
                              tr("Text (*.txt)"), tr("Mermaid diagrams (*.md)"),
                              tr("PlantUML diagrams (*.puml)")});
    m_dialog->setDefaultSuffix(u"svg"_s);
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [this](const QString &filter) {
        m_dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    m_dialog->selectFile(m_session->inputs().scenario->id + u"-side-by-side.svg"_s);
    connect(m_dialog, &QFileDialog::fileSelected, this, &SidesPanel::saveTo);
    m_dialog->open();
}

void SidesPanel::saveTo(const QString &file)
{
    const std::vector<Side> sides = m_session->beside().sides();
    std::optional<QByteArray> bytes = textFor(file, sides);
    if (!bytes && file.endsWith(u".png"_s)) {
        constexpr double twice = 2;
        const QImage image = m_view->picture(twice);
        if (image.isNull()) {
            Q_EMIT failed({ErrorCode::InvalidInput, file,
                           tr("the picture would be larger than 16,000 pixels"),
                           tr("Save it as SVG, or squeeze time in it first.")});
            return;
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        bytes = buffer.data();
    }
    if (!bytes) {
        Q_EMIT failed({ErrorCode::InvalidInput, file,
                       tr("its name does not say what kind of picture it is to be"),
                       tr("Let it end with .svg, .png, .txt, .md or .puml.")});
        return;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit()) {
        Q_EMIT failed({ErrorCode::InvalidInput, file,
                       tr("the picture cannot be saved: ") + out.errorString(),
                       tr("Choose another place.")});
        return;
    }
    Q_EMIT saved(file);
}

} // namespace onecake
